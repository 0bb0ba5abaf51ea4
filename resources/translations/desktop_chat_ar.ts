<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>1 or 2 keeps the text equally surprising, in place of top-k and the like; 0 is off.</source>
        <translation>القيمة 1 أو 2 تُبقي النص مفاجئًا بالقدر نفسه، بدلًا من top-k ونحوه؛ والقيمة 0 تعني الإيقاف.</translation>
    </message>
    <message>
        <source>A cache in {kind} needs flash attention.</source>
        <translation>الذاكرة المؤقتة بصيغة {kind} تحتاج إلى flash attention.</translation>
    </message>
    <message>
        <source>A comparison has stopped.</source>
        <translation>توقفت إحدى المقارنات.</translation>
    </message>
    <message>
        <source>A comparison is kept as it was asked</source>
        <translation>تُحفظ المقارنة كما طُرحت</translation>
    </message>
    <message>
        <source>A comparison is ready.</source>
        <translation>إحدى المقارنات جاهزة.</translation>
    </message>
    <message>
        <source>A context can&apos;t be kept in {kind} without flash attention.</source>
        <translation>لا يمكن حفظ السياق بصيغة {kind} من دون flash attention.</translation>
    </message>
    <message numerus="yes">
        <source>A context of {n} tokens could not be allocated.</source>
        <comment>A context of {n} token could not be allocated.</comment>
        <translation>
            <numerusform>تعذّر حجز سياق بلا توكنات.</numerusform>
            <numerusform>تعذّر حجز سياق من توكن واحد.</numerusform>
            <numerusform>تعذّر حجز سياق من توكنين.</numerusform>
            <numerusform>تعذّر حجز سياق من {n} توكنات.</numerusform>
            <numerusform>تعذّر حجز سياق من {n} توكنًا.</numerusform>
            <numerusform>تعذّر حجز سياق من {n} توكن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A context of {n} tokens is not possible.</source>
        <comment>A context of {n} token is not possible.</comment>
        <translation>
            <numerusform>لا يمكن أن يكون السياق بلا توكنات.</numerusform>
            <numerusform>لا يمكن أن يكون السياق من توكن واحد.</numerusform>
            <numerusform>لا يمكن أن يكون السياق من توكنين.</numerusform>
            <numerusform>لا يمكن أن يكون السياق من {n} توكنات.</numerusform>
            <numerusform>لا يمكن أن يكون السياق من {n} توكنًا.</numerusform>
            <numerusform>لا يمكن أن يكون السياق من {n} توكن.</numerusform>
        </translation>
    </message>
    <message>
        <source>A conversation as the model reads it</source>
        <translation>محادثة كما يقرؤها النموذج</translation>
    </message>
    <message>
        <source>A copy of its own</source>
        <translation>نسخة مستقلة</translation>
    </message>
    <message>
        <source>A few random words are good. Nobody can reset it, so keep it safe.</source>
        <translation>يكفي عدد من الكلمات العشوائية. لا يمكن لأحد إعادة تعيينها، فاحفظها في مكان آمن.</translation>
    </message>
    <message numerus="yes">
        <source>A message can have up to {n} attachments.</source>
        <comment>A message can have up to {n} attachment.</comment>
        <translation>
            <numerusform>لا يمكن أن تحمل الرسالة مرفقات.</numerusform>
            <numerusform>يمكن أن تحمل الرسالة مرفقًا واحدًا على الأكثر.</numerusform>
            <numerusform>يمكن أن تحمل الرسالة مرفقين على الأكثر.</numerusform>
            <numerusform>يمكن أن تحمل الرسالة {n} مرفقات على الأكثر.</numerusform>
            <numerusform>يمكن أن تحمل الرسالة {n} مرفقًا على الأكثر.</numerusform>
            <numerusform>يمكن أن تحمل الرسالة {n} مرفق على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>A much smaller model with the same vocabulary, which guesses what comes next.</source>
        <translation>نموذج أصغر بكثير له المفردات نفسها، يخمّن ما يأتي بعد ذلك.</translation>
    </message>
    <message>
        <source>A page for any browser, which loads nothing and runs nothing.</source>
        <translation>صفحة لأي متصفح، لا تحمّل شيئًا ولا تشغّل شيئًا.</translation>
    </message>
    <message>
        <source>A part of this model is missing</source>
        <translation>جزء من هذا النموذج مفقود</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>عبارة مرور</translation>
    </message>
    <message>
        <source>A passphrase encrypts all that you write; each start asks for it.</source>
        <translation>تُشفِّر عبارة المرور كل ما تكتبه، وتُطلب عند كل بدء تشغيل.</translation>
    </message>
    <message>
        <source>A passphrase has to open conversations here, and none opens this backup.</source>
        <translation>يجب أن تُفتح المحادثات هنا بعبارة مرور، وليست لهذه النسخة الاحتياطية عبارة مرور تفتحها.</translation>
    </message>
    <message>
        <source>A passphrase opens your conversations</source>
        <translation>عبارة المرور تفتح محادثاتك</translation>
    </message>
    <message>
        <source>A recovery code</source>
        <translation>رمز استرداد</translation>
    </message>
    <message>
        <source>A reply can follow a grammar or a JSON schema, not both.</source>
        <translation>يمكن أن يتبع الرد قواعد نحوية أو مخطّط JSON، لا كليهما.</translation>
    </message>
    <message>
        <source>A reply has failed.</source>
        <translation>فشل أحد الردود.</translation>
    </message>
    <message>
        <source>A reply is ready.</source>
        <translation>أحد الردود جاهز.</translation>
    </message>
    <message>
        <source>A set of questions</source>
        <translation>مجموعة أسئلة</translation>
    </message>
    <message>
        <source>A short one is soon guessed by a program. A few random words are better.</source>
        <translation>العبارة القصيرة يخمّنها برنامج بسرعة. الأفضل عدد من الكلمات العشوائية.</translation>
    </message>
    <message>
        <source>A shortcut needs Command or Control, or is a function key.</source>
        <translation>الاختصار يحتاج إلى Command أو Control، أو يكون أحد مفاتيح الوظائف.</translation>
    </message>
    <message>
        <source>A shortcut needs Ctrl or Alt, or is a function key.</source>
        <translation>الاختصار يحتاج إلى Ctrl أو Alt، أو يكون أحد مفاتيح الوظائف.</translation>
    </message>
    <message>
        <source>A small program in the file that turns a conversation into a prompt.</source>
        <translation>برنامج صغير داخل الملف يحوّل المحادثة إلى موجّه.</translation>
    </message>
    <message>
        <source>A text file with one question a line, a CSV or a JSON file.</source>
        <translation>ملف نصي في كل سطر منه سؤال، أو ملف CSV أو JSON.</translation>
    </message>
    <message>
        <source>A token takes</source>
        <translation>يشغل التوكن</translation>
    </message>
    <message>
        <source>A way to compute that takes less memory and is mostly faster.</source>
        <translation>طريقة حساب تستهلك ذاكرة أقل وتكون أسرع في الغالب.</translation>
    </message>
    <message>
        <source>About Desktop Chat</source>
        <translation>حول Desktop Chat</translation>
    </message>
    <message>
        <source>About this model</source>
        <translation>حول هذا النموذج</translation>
    </message>
    <message>
        <source>About this model…</source>
        <translation>حول هذا النموذج…</translation>
    </message>
    <message>
        <source>Above 0, a token becomes less likely each time it is used.</source>
        <translation>إذا زادت على 0، قلّ احتمال التوكن مع كل استخدام له.</translation>
    </message>
    <message>
        <source>Above 0, a token that was used at all becomes less likely.</source>
        <translation>إذا زادت على 0، قلّ احتمال أي توكن سبق استخدامه.</translation>
    </message>
    <message>
        <source>Above 1, tokens that were used lately become less likely.</source>
        <translation>إذا زادت على 1، قلّ احتمال التوكنات المستخدمة مؤخرًا.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation>إضافة مجلد نماذج</translation>
    </message>
    <message>
        <source>Add a folder of models…</source>
        <translation>إضافة مجلد نماذج…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>إضافة نموذج</translation>
    </message>
    <message>
        <source>Add another way first.</source>
        <translation>أضف وسيلة أخرى أولًا.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Add model files…</source>
        <translation>إضافة ملفات نماذج…</translation>
    </message>
    <message>
        <source>Add models</source>
        <translation>إضافة نماذج</translation>
    </message>
    <message numerus="yes">
        <source>Add {n}</source>
        <comment>Add {n}</comment>
        <translation>
            <numerusform>إضافة {n}</numerusform>
            <numerusform>إضافة {n}</numerusform>
            <numerusform>إضافة {n}</numerusform>
            <numerusform>إضافة {n}</numerusform>
            <numerusform>إضافة {n}</numerusform>
            <numerusform>إضافة {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add {n} files or folders</source>
        <comment>Add {n} file or folder</comment>
        <translation>
            <numerusform>عدم إضافة شيء</numerusform>
            <numerusform>إضافة ملف أو مجلد</numerusform>
            <numerusform>إضافة ملفين أو مجلدين</numerusform>
            <numerusform>إضافة {n} ملفات أو مجلدات</numerusform>
            <numerusform>إضافة {n} ملفًا أو مجلدًا</numerusform>
            <numerusform>إضافة {n} ملف أو مجلد</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding: {percent} %</source>
        <translation>الإضافة: {percent}%</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>كل الأوامر</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>كل المحادثات</translation>
    </message>
    <message>
        <source>All conversations and settings go into one encrypted file. Keep it on another disk than this computer&apos;s. Models aren&apos;t in it.</source>
        <translation>تُحفظ كل المحادثات والإعدادات في ملف واحد مشفّر. احفظه على قرص غير قرص هذا الكمبيوتر. النماذج ليست فيه.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>All layers on the CPU: there is no GPU that this build can use.</source>
        <translation>كل الطبقات على CPU: لا توجد GPU يمكن لهذا الإصدار استخدامها.</translation>
    </message>
    <message>
        <source>All layers on {gpu}.</source>
        <translation>كل الطبقات على {gpu}.</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>كل النماذج</translation>
    </message>
    <message>
        <source>All of it fits on {gpu}.</source>
        <translation>يتسع له {gpu} بالكامل.</translation>
    </message>
    <message>
        <source>All of the messages are deleted from this computer. There is no way back.</source>
        <translation>ستُحذف كل الرسائل من هذا الكمبيوتر. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>All of them have to be in it, in any order. Fewer words find more; words in quotes have to follow each other.</source>
        <translation>يجب أن توجد كلها، بأي ترتيب. كلمات أقل تعني نتائج أكثر، والكلمات بين علامتي اقتباس يجب أن تتوالى.</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>كل هذه</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>كل الأسئلة</translation>
    </message>
    <message>
        <source>All that can be used is in your list already.</source>
        <translation>كل ما يمكن استخدامه موجود في قائمتك من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>All {n} answers differ</source>
        <comment>{n} answer differs</comment>
        <translation>
            <numerusform>لا إجابات مختلفة ({n})</numerusform>
            <numerusform>إجابة واحدة مختلفة</numerusform>
            <numerusform>الإجابتان مختلفتان</numerusform>
            <numerusform>الإجابات الـ{n} كلها مختلفة</numerusform>
            <numerusform>الإجابات الـ{n} كلها مختلفة</numerusform>
            <numerusform>الإجابات الـ{n} كلها مختلفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {n} messages.</source>
        <comment>{n} message.</comment>
        <translation>
            <numerusform>لا رسائل.</numerusform>
            <numerusform>رسالة واحدة.</numerusform>
            <numerusform>الرسالتان كلتاهما.</numerusform>
            <numerusform>كل الرسائل، وعددها {n}.</numerusform>
            <numerusform>كل الرسائل، وعددها {n}.</numerusform>
            <numerusform>كل الرسائل، وعددها {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also {keys}</source>
        <translation>أيضًا ‎{keys}‎</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more, which are in the text that can be copied.</source>
        <comment>And {n} more, which is in the text that can be copied.</comment>
        <translation>
            <numerusform>ولا شيء غيرها في النص القابل للنسخ.</numerusform>
            <numerusform>وواحد آخر، تجده في النص القابل للنسخ.</numerusform>
            <numerusform>واثنان آخران، تجدهما في النص القابل للنسخ.</numerusform>
            <numerusform>و{n} أخرى، تجدها في النص القابل للنسخ.</numerusform>
            <numerusform>و{n} أخرى، تجدها في النص القابل للنسخ.</numerusform>
            <numerusform>و{n} أخرى، تجدها في النص القابل للنسخ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another name for the same file</source>
        <translation>اسم آخر للملف نفسه</translation>
    </message>
    <message>
        <source>Another name takes no room and no time, but what changes one of the two changes both.</source>
        <translation>الاسم الآخر لا يشغل مساحة ولا يستغرق وقتًا، لكن ما يغيّر أحدهما يغيّر كليهما.</translation>
    </message>
    <message>
        <source>Another one, by the file&apos;s own claim</source>
        <translation>ترخيص آخر، بحسب ما يذكره الملف</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>بذرة أخرى</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>إعادة الرد</translation>
    </message>
    <message>
        <source>Answer again, or choose another model.</source>
        <translation>أعد الرد، أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>Answer at once</source>
        <translation>الرد فورًا</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Anyone can read them now.</source>
        <translation>يمكن لأي شخص قراءتها الآن.</translation>
    </message>
    <message>
        <source>Anyone can read {database}, and {keys} is missing.</source>
        <translation>يمكن لأي شخص قراءة {database}، والملف {keys} مفقود.</translation>
    </message>
    <message>
        <source>Anyone can read {database}.</source>
        <translation>يمكن لأي شخص قراءة {database}.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>April</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>البنية</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>noun</comment>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>verb</comment>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Archive the conversation, or take it out</source>
        <translation>أرشفة المحادثة أو إخراجها من الأرشيف</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشفة</translation>
    </message>
    <message>
        <source>As the model has it</source>
        <translation>كما في النموذج</translation>
    </message>
    <message>
        <source>As the model has it: {preset}</source>
        <translation>كما في النموذج: {preset}</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>Ask failed ones again</source>
        <translation>إعادة طلب الإجابات الفاشلة</translation>
    </message>
    <message>
        <source>Ask others the same…</source>
        <translation>طرح السؤال نفسه على نماذج أخرى…</translation>
    </message>
    <message>
        <source>Ask something else…</source>
        <translation>طرح سؤال آخر…</translation>
    </message>
    <message>
        <source>Ask the same again with another seed</source>
        <translation>إعادة السؤال نفسه ببذرة أخرى</translation>
    </message>
    <message>
        <source>Ask them</source>
        <translation>بدء المقارنة</translation>
    </message>
    <message>
        <source>Ask whoever looks after this machine.</source>
        <translation>اسأل المسؤول عن هذا الجهاز.</translation>
    </message>
    <message numerus="yes">
        <source>Ask with {n} further seeds</source>
        <comment>Ask with {n} further seed</comment>
        <translation>
            <numerusform>إعادة السؤال بلا بذور إضافية</numerusform>
            <numerusform>إعادة السؤال مع بذرة إضافية</numerusform>
            <numerusform>إعادة السؤال مع بذرتين إضافيتين</numerusform>
            <numerusform>إعادة السؤال مع {n} بذور إضافية</numerusform>
            <numerusform>إعادة السؤال مع {n} بذرة إضافية</numerusform>
            <numerusform>إعادة السؤال مع {n} بذرة إضافية</numerusform>
        </translation>
    </message>
    <message>
        <source>At a message: its other versions</source>
        <translation>عند رسالة: إصداراتها الأخرى</translation>
    </message>
    <message>
        <source>At most {most}, managed by your organisation</source>
        <translation>‏{most} على الأكثر، بإدارة مؤسستك</translation>
    </message>
    <message>
        <source>At the start, say so when the keychain holds the only key to the conversations.</source>
        <translation>التنبيه عند بدء التشغيل إذا كانت سلسلة المفاتيح تحتوي على المفتاح الوحيد للمحادثات.</translation>
    </message>
    <message>
        <source>Attach a part of it, saved as a file of its own.</source>
        <translation>أرفق جزءًا منه محفوظًا في ملف مستقل.</translation>
    </message>
    <message>
        <source>Attach a text file, a code file, or a PDF with text in it.</source>
        <translation>أرفق ملفًا نصيًا أو ملف شيفرة أو ملف PDF يحتوي على نص.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>إرفاق ملفات…</translation>
    </message>
    <message>
        <source>Attach {file}</source>
        <translation>إرفاق {file}</translation>
    </message>
    <message numerus="yes">
        <source>Attach {n} files</source>
        <comment>Attach {n} file</comment>
        <translation>
            <numerusform>عدم إرفاق ملفات</numerusform>
            <numerusform>إرفاق ملف واحد</numerusform>
            <numerusform>إرفاق ملفين</numerusform>
            <numerusform>إرفاق {n} ملفات</numerusform>
            <numerusform>إرفاق {n} ملفًا</numerusform>
            <numerusform>إرفاق {n} ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Attached text</source>
        <translation>نص مرفق</translation>
    </message>
    <message>
        <source>August</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Automatic draws one, the same for all.</source>
        <translation>«تلقائي» يختار بذرة عشوائيًا، هي نفسها للجميع.</translation>
    </message>
    <message>
        <source>Automatic: half of what is free</source>
        <translation>تلقائي: نصف الذاكرة المتاحة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the conversations</source>
        <translation>العودة إلى المحادثات</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>نسخ احتياطي</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>حفظ النسخة الاحتياطية في</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>نسخ احتياطي…</translation>
    </message>
    <message>
        <source>Backing up: {percent} %</source>
        <translation>النسخ الاحتياطي: {percent}%</translation>
    </message>
    <message>
        <source>Backups ({pattern})</source>
        <translation>النسخ الاحتياطية ({pattern})</translation>
    </message>
    <message>
        <source>Begin a comparison of its own for more.</source>
        <translation>للمزيد ابدأ مقارنة مستقلة.</translation>
    </message>
    <message>
        <source>Begin with no conversations?</source>
        <translation>هل تريد البدء من دون محادثات؟</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Below 1, only tokens about as surprising as expected are considered.</source>
        <translation>إذا قلّت عن 1، لا يُنظر إلا في التوكنات التي يقارب قدرُ مفاجأتها المتوقع.</translation>
    </message>
    <message>
        <source>Beside {size} on {gpu} the model needs {need}; {free} are free.</source>
        <translation>إلى جانب {size} على {gpu} يحتاج النموذج إلى {need}، والمتاح {free}.</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>هذه أفضل</translation>
    </message>
    <message>
        <source>Bring a model</source>
        <translation>إضافة نموذج</translation>
    </message>
    <message>
        <source>Bring back the keychain that you had, or enter the recovery code or the passphrase.</source>
        <translation>أعد سلسلة المفاتيح التي كانت لديك، أو أدخل رمز الاسترداد أو عبارة المرور.</translation>
    </message>
    <message>
        <source>Bring back what is missing, as by connecting a drive, or remove it from the list.</source>
        <translation>أعد المفقود، كأن توصل محرك الأقراص، أو أزله من القائمة.</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>أضافه</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message numerus="yes">
        <source>CPU, about {n} tokens/s</source>
        <comment>CPU, about {n} token/s</comment>
        <translation>
            <numerusform>على CPU، نحو {n} توكن/ث</numerusform>
            <numerusform>على CPU، نحو {n} توكن/ث</numerusform>
            <numerusform>على CPU، نحو {n} توكن/ث</numerusform>
            <numerusform>على CPU، نحو {n} توكن/ث</numerusform>
            <numerusform>على CPU، نحو {n} توكن/ث</numerusform>
            <numerusform>على CPU، نحو {n} توكن/ث</numerusform>
        </translation>
    </message>
    <message>
        <source>Can&apos;t be read: {reason}</source>
        <translation>تتعذّر قراءته: {reason}</translation>
    </message>
    <message>
        <source>Can&apos;t be used</source>
        <translation>لا يمكن استخدامه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Change for</source>
        <translation>نطاق التغيير</translation>
    </message>
    <message>
        <source>Changed: it differs from the published template of {models}.</source>
        <translation>معدّل: يختلف عن القالب المنشور لنماذج {models}.</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>a passphrase</comment>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Changing how they are encrypted</source>
        <translation>تغيير طريقة تشفيرها</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>قالب المحادثة</translation>
    </message>
    <message>
        <source>Chat template {template}</source>
        <translation>قالب المحادثة {template}</translation>
    </message>
    <message>
        <source>Chat with this model</source>
        <translation>بدء محادثة مع هذا النموذج</translation>
    </message>
    <message>
        <source>Check that the disk has room for a second copy of it and that no other program has it open, and try again.</source>
        <translation>تأكد من أن القرص يتسع لنسخة ثانية منه وأنه غير مفتوح في برنامج آخر، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Check that the disk has space and the file may be written, and try again.</source>
        <translation>تأكد من أن على القرص مساحة وأن الكتابة في الملف مسموح بها، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Check that the disk has space and the file may be written.</source>
        <translation>تأكد من أن على القرص مساحة وأن الكتابة في الملف مسموح بها.</translation>
    </message>
    <message>
        <source>Check that the disk is there and may be written; nothing on the screen is lost.</source>
        <translation>تأكد من أن القرص موجود وأن الكتابة عليه مسموح بها؛ لن يضيع شيء مما يظهر على الشاشة.</translation>
    </message>
    <message>
        <source>Check the keyboard&apos;s layout and Caps Lock, and try again.</source>
        <translation>تحقق من تخطيط لوحة المفاتيح ومن مفتاح Caps Lock، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Check the keyboard&apos;s layout and Caps Lock, and try again. The recovery code opens them, too.</source>
        <translation>تحقق من تخطيط لوحة المفاتيح ومن مفتاح Caps Lock، ثم أعد المحاولة. رمز الاسترداد يفتحها أيضًا.</translation>
    </message>
    <message>
        <source>Check the path and that you may read the file.</source>
        <translation>تحقق من المسار ومن أن قراءة الملف مسموح لك بها.</translation>
    </message>
    <message>
        <source>Checking a passphrase takes {memory} MiB for a moment.</source>
        <translation>التحقق من عبارة المرور يستهلك {memory} MiB للحظة.</translation>
    </message>
    <message>
        <source>Checking {model} · {percent} %</source>
        <translation>فحص {model} ‏· {percent}%</translation>
    </message>
    <message>
        <source>Choice of words</source>
        <translation>اختيار الكلمات</translation>
    </message>
    <message>
        <source>Choose 0 or more, or -1 for all.</source>
        <translation>اختر 0 أو أكثر، أو ‎-1 للكل.</translation>
    </message>
    <message>
        <source>Choose 1 to {most}.</source>
        <translation>اختر من 1 إلى {most}.</translation>
    </message>
    <message>
        <source>Choose a .gguf file in it.</source>
        <translation>اختر ملف ‎.gguf فيه.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>اختيار نسخة احتياطية</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>اختيار نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Choose a context of at most {ctx} tokens, or a smaller model, or close other programs.</source>
        <translation>اختر سياقًا لا يزيد على {ctx} توكن، أو نموذجًا أصغر، أو أغلق برامج أخرى.</translation>
    </message>
    <message>
        <source>Choose a context of at most {ctx} tokens, or a smaller model, or keep the context in q8_0, or close other programs.</source>
        <translation>اختر سياقًا لا يزيد على {ctx} توكن، أو نموذجًا أصغر، أو احفظ السياق بصيغة q8_0، أو أغلق برامج أخرى.</translation>
    </message>
    <message>
        <source>Choose a file in GGUF format (its name usually ends in .gguf).</source>
        <translation>اختر ملفًا بصيغة GGUF (ينتهي اسمه عادةً بـ ‎.gguf).</translation>
    </message>
    <message>
        <source>Choose a file that holds a model for chatting.</source>
        <translation>اختر ملفًا يحتوي على نموذج للمحادثة.</translation>
    </message>
    <message>
        <source>Choose a file with questions</source>
        <translation>اختيار ملف أسئلة</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>اختر ملفًا.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>اختيار نموذج</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>اختر نموذجًا أولًا.</translation>
    </message>
    <message>
        <source>Choose a model to begin</source>
        <translation>اختر نموذجًا للبدء</translation>
    </message>
    <message>
        <source>Choose a name that isn&apos;t taken, or one that ends in {suffix} for one file.</source>
        <translation>اختر اسمًا غير مستخدم، أو اسمًا ينتهي بـ {suffix} لملف واحد.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>اختيار عبارة مرور</translation>
    </message>
    <message>
        <source>Choose a passphrase instead</source>
        <translation>اختيار عبارة مرور بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Choose a preset of Desktop Chat or LM Studio, or a Modelfile of Ollama.</source>
        <translation>اختر إعدادًا مسبقًا من Desktop Chat أو LM Studio، أو ملف Modelfile من Ollama.</translation>
    </message>
    <message>
        <source>Choose a report in JSON that Desktop Chat has made.</source>
        <translation>اختر تقريرًا بصيغة JSON أنشأه Desktop Chat.</translation>
    </message>
    <message>
        <source>Choose a smaller model or a shorter context, or close other programs.</source>
        <translation>اختر نموذجًا أصغر أو سياقًا أقصر، أو أغلق برامج أخرى.</translation>
    </message>
    <message>
        <source>Choose a smaller model, or close other programs.</source>
        <translation>اختر نموذجًا أصغر، أو أغلق برامج أخرى.</translation>
    </message>
    <message>
        <source>Choose a smaller model, or close other programs: {size} more must be free.</source>
        <translation>اختر نموذجًا أصغر، أو أغلق برامج أخرى: يلزم توفير {size} إضافية.</translation>
    </message>
    <message>
        <source>Choose an export or conversations of {apps} or {last}.</source>
        <translation>اختر ملف تصدير أو محادثات من {apps} أو {last}.</translation>
    </message>
    <message>
        <source>Choose another backup, or copy this one again from where it came from.</source>
        <translation>اختر نسخة احتياطية أخرى، أو انسخ هذه مجددًا من مصدرها.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>Choose another folder with --profile, or make this one writable.</source>
        <translation>اختر مجلدًا آخر باستخدام ‎--profile، أو اسمح بالكتابة في هذا المجلد.</translation>
    </message>
    <message>
        <source>Choose another folder with --profile. The file was left untouched.</source>
        <translation>اختر مجلدًا آخر باستخدام ‎--profile. لم يُمَس الملف.</translation>
    </message>
    <message>
        <source>Choose another model, or a newer version of Desktop Chat.</source>
        <translation>اختر نموذجًا آخر، أو إصدارًا أحدث من Desktop Chat.</translation>
    </message>
    <message>
        <source>Choose another model, or ask whoever looks after this machine.</source>
        <translation>اختر نموذجًا آخر، أو اسأل المسؤول عن هذا الجهاز.</translation>
    </message>
    <message>
        <source>Choose another model, or try it again if you think that it works now.</source>
        <translation>اختر نموذجًا آخر، أو جرّبه مجددًا إن رأيت أنه سيعمل الآن.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>Choose another name, best on another disk.</source>
        <translation>اختر اسمًا آخر، ويُفضَّل أن يكون على قرص آخر.</translation>
    </message>
    <message>
        <source>Choose another one in the list.</source>
        <translation>اختر عنصرًا آخر من القائمة.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>اختر إجابة أخرى.</translation>
    </message>
    <message>
        <source>Choose another place, one that you may write to.</source>
        <translation>اختر موضعًا آخر يُسمح لك بالكتابة فيه.</translation>
    </message>
    <message>
        <source>Choose another place, or check that the disk has space.</source>
        <translation>اختر موضعًا آخر، أو تأكد من أن على القرص مساحة.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>اختر موضعًا آخر.</translation>
    </message>
    <message>
        <source>Choose another way.</source>
        <translation>اختر وسيلة أخرى.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>اختر واحدًا على الأقل.</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most {n} layers, a shorter context or a smaller model.</source>
        <comment>Choose at most {n} layer, a shorter context or a smaller model.</comment>
        <translation>
            <numerusform>اختر {n} طبقة على الأكثر، أو سياقًا أقصر، أو نموذجًا أصغر.</numerusform>
            <numerusform>اختر طبقة واحدة على الأكثر، أو سياقًا أقصر، أو نموذجًا أصغر.</numerusform>
            <numerusform>اختر طبقتين على الأكثر، أو سياقًا أقصر، أو نموذجًا أصغر.</numerusform>
            <numerusform>اختر {n} طبقات على الأكثر، أو سياقًا أقصر، أو نموذجًا أصغر.</numerusform>
            <numerusform>اختر {n} طبقة على الأكثر، أو سياقًا أقصر، أو نموذجًا أصغر.</numerusform>
            <numerusform>اختر {n} طبقة على الأكثر، أو سياقًا أقصر، أو نموذجًا أصغر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose f16.</source>
        <translation>اختر f16.</translation>
    </message>
    <message>
        <source>Choose how your conversations are protected</source>
        <translation>اختر كيفية حماية محادثاتك</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <translation>اختر واحدًا من: {names}.</translation>
    </message>
    <message>
        <source>Choose the first part; the others belong into the same folder.</source>
        <translation>اختر الجزء الأول؛ مكان الأجزاء الأخرى في المجلد نفسه.</translation>
    </message>
    <message>
        <source>Choose the folder that has the conversations alone.</source>
        <translation>اختر المجلد الذي يحتوي على المحادثات وحدها.</translation>
    </message>
    <message>
        <source>Choose the models, and what they shall be asked.</source>
        <translation>اختر النماذج، وما تُسأل عنه.</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>اختيار الموضع…</translation>
    </message>
    <message>
        <source>Choose {least} to {most} tokens.</source>
        <translation>اختر من {least} إلى {most} توكن.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>إغلاق على أي حال</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>أغلق برامج أخرى وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Close the other window of Desktop Chat, or the program that has the file open.</source>
        <translation>أغلق نافذة Desktop Chat الأخرى، أو البرنامج الذي يفتح الملف.</translation>
    </message>
    <message>
        <source>Close the other window or command and try again.</source>
        <translation>أغلق النافذة الأخرى أو الأمر الآخر وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا التنبيه</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>شيفرة</translation>
    </message>
    <message>
        <source>Code in {language}</source>
        <translation>شيفرة {language}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Commercial use is allowed for companies with less than 10 million US dollars a year in revenue; others need a licence from Liquid AI.</source>
        <translation>الاستخدام التجاري مسموح للشركات التي تقل إيراداتها السنوية عن 10 ملايين دولار أمريكي؛ وغيرها يحتاج إلى ترخيص من Liquid AI.</translation>
    </message>
    <message>
        <source>Commercial use is allowed for products of up to 100 million monthly users; its answers must not be used to improve other models, other than its own kind.</source>
        <translation>الاستخدام التجاري مسموح للمنتجات التي لا يزيد مستخدموها على 100 مليون شهريًا؛ ولا يجوز استخدام إجاباته لتحسين نماذج أخرى من غير نوعه.</translation>
    </message>
    <message>
        <source>Commercial use is allowed for products of up to 100 million monthly users; whoever trains other models with its answers must say “Built with Qwen”.</source>
        <translation>الاستخدام التجاري مسموح للمنتجات التي لا يزيد مستخدموها على 100 مليون شهريًا؛ ومن يدرّب نماذج أخرى بإجاباته عليه أن يذكر عبارة «Built with Qwen».</translation>
    </message>
    <message>
        <source>Commercial use is allowed within Google&apos;s policy of prohibited uses; whoever passes it or a model made with it on must pass the terms on as well.</source>
        <translation>الاستخدام التجاري مسموح ضمن سياسة Google للاستخدامات المحظورة؛ ومن يمرّر النموذج أو نموذجًا مصنوعًا منه إلى غيره عليه أن ينقل معه الشروط أيضًا.</translation>
    </message>
    <message>
        <source>Commercial use is allowed within TII&apos;s acceptable-use policy, with “Falcon” named as the model; some versions ask for more from those who serve it to others.</source>
        <translation>الاستخدام التجاري مسموح ضمن سياسة TII للاستخدام المقبول، مع ذكر «Falcon» اسمًا للنموذج؛ وتشترط بعض الإصدارات المزيد على من يقدّمونه لغيرهم.</translation>
    </message>
    <message>
        <source>Commercial use is allowed within an acceptable-use policy, for companies of up to 700 million monthly users; its answers must not be used to improve other models.</source>
        <translation>الاستخدام التجاري مسموح ضمن سياسة استخدام مقبول، للشركات التي لا يزيد مستخدموها على 700 مليون شهريًا؛ ولا يجوز استخدام إجاباته لتحسين نماذج أخرى.</translation>
    </message>
    <message>
        <source>Commercial use is allowed within an acceptable-use policy, for companies of up to 700 million monthly users; “Built with Llama” must be shown, and models made with it are named “Llama …”.</source>
        <translation>الاستخدام التجاري مسموح ضمن سياسة استخدام مقبول، للشركات التي لا يزيد مستخدموها على 700 مليون شهريًا؛ ويجب إظهار عبارة «Built with Llama»، وتُسمّى النماذج المصنوعة منه «Llama …‎».</translation>
    </message>
    <message>
        <source>Commercial use is allowed within an acceptable-use policy, for companies of up to 700 million monthly users; “Built with Llama” must be shown, and models made with it are named “Llama …”; those that see pictures aren&apos;t licensed to people and companies in the EU.</source>
        <translation>الاستخدام التجاري مسموح ضمن سياسة استخدام مقبول، للشركات التي لا يزيد مستخدموها على 700 مليون شهريًا؛ ويجب إظهار عبارة «Built with Llama»، وتُسمّى النماذج المصنوعة منه «Llama …‎»؛ أما النماذج التي ترى الصور فغير مرخّصة للأفراد والشركات في الاتحاد الأوروبي.</translation>
    </message>
    <message>
        <source>Commercial use is allowed within an acceptable-use policy, for companies of up to 700 million monthly users; “Built with Meta Llama 3” must be shown, models made with it are named “Llama 3 …”, and its answers must not be used to improve other models.</source>
        <translation>الاستخدام التجاري مسموح ضمن سياسة استخدام مقبول، للشركات التي لا يزيد مستخدموها على 700 مليون شهريًا؛ ويجب إظهار عبارة «Built with Meta Llama 3»، وتُسمّى النماذج المصنوعة منه «Llama 3 …‎»، ولا يجوز استخدام إجاباته لتحسين نماذج أخرى.</translation>
    </message>
    <message>
        <source>Commercial use is allowed, but not the harmful uses that it lists; whoever passes the model on must pass these rules on as well.</source>
        <translation>الاستخدام التجاري مسموح، باستثناء الاستخدامات الضارة التي يعدّدها الترخيص؛ ومن يمرّر النموذج إلى غيره عليه أن ينقل معه هذه القواعد أيضًا.</translation>
    </message>
    <message>
        <source>Commercial use is allowed; it ends for those who take safety guardrails out without others in their place, or who sue over it.</source>
        <translation>الاستخدام التجاري مسموح؛ وينتهي الترخيص لمن يزيل ضوابط الأمان دون وضع غيرها مكانها، أو يرفع دعوى بشأنه.</translation>
    </message>
    <message>
        <source>Compare it with what you printed: eight groups of four letters and digits.</source>
        <translation>قارنه بما طبعته: ثماني مجموعات من أربعة حروف وأرقام.</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>مقارنة النماذج</translation>
    </message>
    <message>
        <source>Compare models…</source>
        <translation>مقارنة النماذج…</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>مقارنة</translation>
    </message>
    <message numerus="yes">
        <source>Comparison of {n} models</source>
        <comment>Comparison of {n} model</comment>
        <translation>
            <numerusform>مقارنة بلا نماذج</numerusform>
            <numerusform>مقارنة نموذج واحد</numerusform>
            <numerusform>مقارنة نموذجين</numerusform>
            <numerusform>مقارنة {n} نماذج</numerusform>
            <numerusform>مقارنة {n} نموذجًا</numerusform>
            <numerusform>مقارنة {n} نموذج</numerusform>
        </translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>Computing the SHA-256</source>
        <translation>حساب SHA-256</translation>
    </message>
    <message>
        <source>Computing… {percent} %</source>
        <translation>جارٍ الحساب… {percent}%</translation>
    </message>
    <message>
        <source>Connect the drive or share that it is on; saving then goes on by itself.</source>
        <translation>وصّل محرك الأقراص أو المجلد المشترك الذي هو عليه؛ عندها يُستأنف الحفظ تلقائيًا.</translation>
    </message>
    <message>
        <source>Connect the drive that it is on, or choose another model.</source>
        <translation>وصّل محرك الأقراص الذي هو عليه، أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>Contested topics</source>
        <translation>موضوعات خلافية</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>Context full</source>
        <translation>السياق ممتلئ</translation>
    </message>
    <message>
        <source>Context full: the message doesn&apos;t fit</source>
        <translation>السياق ممتلئ: لا يتسع للرسالة</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>طول السياق</translation>
    </message>
    <message>
        <source>Context of {asked} tokens, as asked for; the model was trained for {trained} and may lose the thread beyond.</source>
        <translation>سياق من {asked} توكن كما طُلب؛ دُرِّب النموذج على {trained} وقد يفقد خيط الحديث بعدها.</translation>
    </message>
    <message>
        <source>Context of {ctx} tokens, all that it was trained for.</source>
        <translation>سياق من {ctx} توكن، وهو كل ما دُرِّب عليه النموذج.</translation>
    </message>
    <message>
        <source>Context of {ctx} tokens, as asked for.</source>
        <translation>سياق من {ctx} توكن، كما طُلب.</translation>
    </message>
    <message>
        <source>Context of {ctx} tokens, for {size} of free memory.</source>
        <translation>سياق من {ctx} توكن، لذاكرة متاحة قدرها {size}.</translation>
    </message>
    <message>
        <source>Context of {ctx} tokens, the most that is allowed here.</source>
        <translation>السياق {ctx} توكن، وهو أقصى ما يُسمح به هنا.</translation>
    </message>
    <message>
        <source>Context of {ctx} tokens, usually enough.</source>
        <translation>سياق من {ctx} توكن، وهذا يكفي عادةً.</translation>
    </message>
    <message numerus="yes">
        <source>Context of {n} tokens in place of {asked}: the model knows no places beyond.</source>
        <comment>Context of {n} token in place of {asked}: the model knows no places beyond.</comment>
        <translation>
            <numerusform>سياق بلا توكنات بدلًا من {asked}: لا يعرف النموذج مواضع أبعد.</numerusform>
            <numerusform>سياق من توكن واحد بدلًا من {asked}: لا يعرف النموذج مواضع أبعد.</numerusform>
            <numerusform>سياق من توكنين بدلًا من {asked}: لا يعرف النموذج مواضع أبعد.</numerusform>
            <numerusform>سياق من {n} توكنات بدلًا من {asked}: لا يعرف النموذج مواضع أبعد.</numerusform>
            <numerusform>سياق من {n} توكنًا بدلًا من {asked}: لا يعرف النموذج مواضع أبعد.</numerusform>
            <numerusform>سياق من {n} توكن بدلًا من {asked}: لا يعرف النموذج مواضع أبعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Context: {used} of {all} tokens are read, {percent} %</source>
        <translation>السياق: المقروء {used} من {all} توكن، أي {percent}%</translation>
    </message>
    <message>
        <source>Context: {used} of {all} tokens are read, {percent} %, and not all of the conversation</source>
        <translation>السياق: المقروء {used} من {all} توكن، أي {percent}%، وليست المحادثة كلها</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Continue the last reply</source>
        <translation>متابعة الرد الأخير</translation>
    </message>
    <message>
        <source>Continue this reply</source>
        <translation>متابعة هذا الرد</translation>
    </message>
    <message>
        <source>Continue with this one</source>
        <translation>المتابعة مع هذا النموذج</translation>
    </message>
    <message>
        <source>Continue with {model}</source>
        <translation>المتابعة مع {model}</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>Conversation {number}</source>
        <translation>محادثة {number}</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Conversations aren&apos;t kept here, and are gone when the app ends.</source>
        <translation>لا تُحفظ المحادثات هنا، وتختفي عند إنهاء التطبيق.</translation>
    </message>
    <message>
        <source>Conversations aren&apos;t kept on this machine</source>
        <translation>لا تُحفظ المحادثات على هذا الجهاز</translation>
    </message>
    <message>
        <source>Conversations aren&apos;t kept.</source>
        <translation>لا تُحفظ المحادثات.</translation>
    </message>
    <message>
        <source>Conversations have to be encrypted here.</source>
        <translation>يجب أن تكون المحادثات هنا مشفّرة.</translation>
    </message>
    <message>
        <source>Conversations have to have a passphrase here.</source>
        <translation>يجب أن تكون للمحادثات هنا عبارة مرور.</translation>
    </message>
    <message>
        <source>Conversations in the file</source>
        <translation>المحادثات في الملف</translation>
    </message>
    <message>
        <source>Conversations may not be exported or backed up here.</source>
        <translation>لا يُسمح هنا بتصدير المحادثات ولا بنسخها احتياطيًا.</translation>
    </message>
    <message>
        <source>Conversations may not be taken in from files here.</source>
        <translation>لا يُسمح هنا باستيراد المحادثات من ملفات.</translation>
    </message>
    <message>
        <source>Conversations that use it stay as they are.</source>
        <translation>تبقى المحادثات التي تستخدمه كما هي.</translation>
    </message>
    <message>
        <source>Conversations {day}</source>
        <translation>محادثات {day}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copied. Paste it into a password manager now: closing this takes it back.</source>
        <translation>تم النسخ. الصقه في مدير كلمات مرور الآن: عند إغلاق هذه النافذة يُمحى من الحافظة.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy LaTeX</source>
        <translation>نسخ LaTeX</translation>
    </message>
    <message>
        <source>Copy all files of the model again from where they came from.</source>
        <translation>انسخ كل ملفات النموذج مجددًا من مصدرها.</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>نسخ الشيفرة</translation>
    </message>
    <message>
        <source>Copy into the models folder</source>
        <translation>نسخ إلى مجلد النماذج</translation>
    </message>
    <message>
        <source>Copy it into my models folder</source>
        <translation>نسخه إلى مجلد نماذجي</translation>
    </message>
    <message>
        <source>Copy it to a disk of this machine, close what has it open, and try again.</source>
        <translation>انسخ الملف إلى قرص في هذا الجهاز، وأغلق ما يفتحه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Copy raw text</source>
        <translation>نسخ النص الخام</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Copy the answer of {model}</source>
        <translation>نسخ إجابة {model}</translation>
    </message>
    <message>
        <source>Copy the file again from where it came from; its size should then match.</source>
        <translation>انسخ الملف مجددًا من مصدره؛ عندها ينبغي أن يتطابق حجمه.</translation>
    </message>
    <message>
        <source>Copy the last reply</source>
        <translation>نسخ الرد الأخير</translation>
    </message>
    <message>
        <source>Copy the licence</source>
        <translation>نسخ الترخيص</translation>
    </message>
    <message>
        <source>Copy the missing file into the same folder.</source>
        <translation>انسخ الملف المفقود إلى المجلد نفسه.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>نسخ هذه الرسالة</translation>
    </message>
    <message>
        <source>Copy this reply</source>
        <translation>نسخ هذا الرد</translation>
    </message>
    <message>
        <source>Copying: {percent} %</source>
        <translation>النسخ: {percent}%</translation>
    </message>
    <message>
        <source>Correct it; until then, it is as if it weren&apos;t there.</source>
        <translation>صحّحه؛ وإلى ذلك الحين يُعامل كأنه غير موجود.</translation>
    </message>
    <message>
        <source>Correct or delete it.</source>
        <translation>صحّحه أو احذفه.</translation>
    </message>
    <message>
        <source>Correct the file, then choose it again.</source>
        <translation>صحّح الملف، ثم اختره مجددًا.</translation>
    </message>
    <message>
        <source>Correct the input and try again.</source>
        <translation>صحّح المُدخل وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Counts for every model that has nothing of its own.</source>
        <translation>يسري على كل نموذج ليس له إعداد خاص به.</translation>
    </message>
    <message>
        <source>Counts in this conversation, from the next reply on.</source>
        <translation>يسري في هذه المحادثة، ابتداءً من الرد التالي.</translation>
    </message>
    <message>
        <source>Counts whenever this model answers, unless a preset or a conversation says otherwise.</source>
        <translation>يسري كلما ردّ هذا النموذج، ما لم يحدد إعداد مسبق أو محادثة غير ذلك.</translation>
    </message>
    <message>
        <source>Counts wherever this preset is used.</source>
        <translation>يسري حيثما استُخدم هذا الإعداد المسبق.</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>مقطوعة</translation>
    </message>
    <message>
        <source>DRY allowed length</source>
        <translation>طول DRY المسموح</translation>
    </message>
    <message>
        <source>DRY base</source>
        <translation>أساس DRY</translation>
    </message>
    <message>
        <source>DRY breakers</source>
        <translation>فواصل DRY</translation>
    </message>
    <message>
        <source>DRY looks back</source>
        <translation>مدى رجوع DRY</translation>
    </message>
    <message>
        <source>DRY strength</source>
        <translation>قوة DRY</translation>
    </message>
    <message>
        <source>DRY {value}</source>
        <translation>DRY {value}</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>December</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>Decided in</source>
        <comment>a file</comment>
        <translation>محدَّد في</translation>
    </message>
    <message>
        <source>Decrypt</source>
        <translation>فك التشفير</translation>
    </message>
    <message>
        <source>Decrypt your conversations?</source>
        <translation>هل تريد فك تشفير محادثاتك؟</translation>
    </message>
    <message>
        <source>Decrypt…</source>
        <translation>فك التشفير…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete all that is in the trash for good?</source>
        <translation>هل تريد حذف كل ما في المهملات نهائيًا؟</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>حذف نهائي…</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>حذف الإعداد المسبق</translation>
    </message>
    <message>
        <source>Delete the preset “{preset}”?</source>
        <translation>هل تريد حذف الإعداد المسبق «{preset}»؟</translation>
    </message>
    <message>
        <source>Delete this and what follows</source>
        <translation>حذف هذه وما يليها</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} conversations for good?</source>
        <comment>Delete {n} conversation for good?</comment>
        <translation>
            <numerusform>هل تريد حذف المحادثات نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف المحادثة نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف المحادثتين نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف {n} محادثات نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف {n} محادثة نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف {n} محادثة نهائيًا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <translation>هل تريد حذف «{title}» نهائيًا؟</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Desktop Chat ended while it loaded this model. It has passed its test run again.</source>
        <translation>انتهى Desktop Chat أثناء تحميل هذا النموذج. وقد اجتاز تشغيله التجريبي مرة أخرى.</translation>
    </message>
    <message>
        <source>Desktop Chat had to start again</source>
        <translation>اضطر Desktop Chat إلى إعادة التشغيل</translation>
    </message>
    <message>
        <source>Desktop Chat recovery code</source>
        <translation>رمز استرداد Desktop Chat</translation>
    </message>
    <message>
        <source>Desktop Chat was closed before it was finished.</source>
        <translation>أُغلق Desktop Chat قبل الانتهاء.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Details of this reply</source>
        <translation>تفاصيل هذا الرد</translation>
    </message>
    <message>
        <source>Details of what is the same for all</source>
        <translation>تفاصيل المشترك بين الجميع</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>التفاصيل…</translation>
    </message>
    <message>
        <source>Did you mean {first} or {second} or {third}?</source>
        <translation>هل تقصد {first} أو {second} أو {third}؟</translation>
    </message>
    <message>
        <source>Did you mean {first} or {second}?</source>
        <translation>هل تقصد {first} أو {second}؟</translation>
    </message>
    <message>
        <source>Did you mean {name}?</source>
        <translation>هل تقصد {name}؟</translation>
    </message>
    <message>
        <source>Disk for what models have read</source>
        <translation>مساحة القرص لما قرأته النماذج</translation>
    </message>
    <message>
        <source>Do without it</source>
        <translation>الاستغناء عنه</translation>
    </message>
    <message>
        <source>Documents may not be sent along with a message here.</source>
        <translation>لا يُسمح هنا بإرسال مستندات مع الرسالة.</translation>
    </message>
    <message>
        <source>Doesn’t count</source>
        <translation>لا يُعتدّ به</translation>
    </message>
    <message>
        <source>Don&apos;t ask again</source>
        <translation>عدم السؤال مجددًا</translation>
    </message>
    <message>
        <source>Don&apos;t rely on it; a later version may act on it.</source>
        <translation>لا تعتمد عليه؛ فقد يعمل به إصدار لاحق.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Done:</source>
        <comment>a task</comment>
        <translation>مهمة منجزة:</translation>
    </message>
    <message>
        <source>Download or copy the file again.</source>
        <translation>نزّل الملف أو انسخه مجددًا.</translation>
    </message>
    <message>
        <source>Download the file itself: the page that was saved has a link to it.</source>
        <translation>نزّل الملف نفسه: الصفحة المحفوظة تحتوي على رابط إليه.</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>نموذج التخمين (draft)</translation>
    </message>
    <message>
        <source>Drop a .gguf file anywhere in this window: Qwen, Llama, Gemma or another. It runs on this computer and is used where it is; nothing is copied.</source>
        <translation>أفلت ملف ‎.gguf في أي مكان من هذه النافذة: Qwen أو Llama أو Gemma أو غيرها. يعمل النموذج على هذا الكمبيوتر ويُستخدم من مكانه؛ لا يُنسخ شيء.</translation>
    </message>
    <message>
        <source>Each model reads this first. What you write as a system prompt follows it.</source>
        <translation>يقرأ كل نموذج هذا أولًا، ثم يليه ما تكتبه موجّهًا للنظام.</translation>
    </message>
    <message>
        <source>Each prompt begins with your organisation&apos;s system prompt here, so none is raw.</source>
        <translation>يبدأ كل موجّه هنا بموجّه النظام الخاص بمؤسستك، لذا لا يمكن استخدام الإكمال البسيط (raw).</translation>
    </message>
    <message>
        <source>Each start begins with the model of your organisation</source>
        <translation>يبدأ كل تشغيل بنموذج مؤسستك</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>تحرير الموجّه</translation>
    </message>
    <message>
        <source>Edit this message</source>
        <translation>تحرير هذه الرسالة</translation>
    </message>
    <message>
        <source>Edit this reply</source>
        <translation>تحرير هذا الرد</translation>
    </message>
    <message>
        <source>Edit your message</source>
        <translation>تحرير رسالتك</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>حرّرته بنفسك</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغة</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>إفراغ المهملات</translation>
    </message>
    <message>
        <source>Empty…</source>
        <comment>verb, of the trash</comment>
        <translation>إفراغ…</translation>
    </message>
    <message>
        <source>Encrypt it in the settings.</source>
        <translation>شفّره من الإعدادات.</translation>
    </message>
    <message>
        <source>Encrypt them first.</source>
        <translation>شفّرها أولًا.</translation>
    </message>
    <message>
        <source>Encrypt with a passphrase</source>
        <translation>التشفير بعبارة مرور</translation>
    </message>
    <message>
        <source>Encrypt with a passphrase…</source>
        <translation>التشفير بعبارة مرور…</translation>
    </message>
    <message>
        <source>Encrypt with this passphrase</source>
        <translation>التشفير بعبارة المرور هذه</translation>
    </message>
    <message>
        <source>Encrypt, with the key in the keychain</source>
        <translation>التشفير، والمفتاح في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>المحرّك</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>مفتاح Enter يرسل</translation>
    </message>
    <message>
        <source>Enter sends the message and Shift+Enter begins a line; off, it is the other way round.</source>
        <translation>يرسل Enter الرسالة ويبدأ Shift+Enter سطرًا جديدًا؛ وعند الإيقاف ينعكس الأمر.</translation>
    </message>
    <message>
        <source>Enter the passphrase, or a recovery code if you have one.</source>
        <translation>أدخل عبارة المرور، أو رمز الاسترداد إن كان لديك.</translation>
    </message>
    <message>
        <source>Esc stops it</source>
        <translation>مفتاح Esc يوقفه</translation>
    </message>
    <message>
        <source>Everything is in the backup.</source>
        <translation>كل شيء موجود في النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Everything you write stays on this computer. Type / for your prompts, drop a file to ask about it, or choose another model above.</source>
        <translation>كل ما تكتبه يبقى على هذا الكمبيوتر. اكتب / لعرض موجّهاتك، أو أفلت ملفًا لتسأل عنه، أو اختر نموذجًا آخر في الأعلى.</translation>
    </message>
    <message>
        <source>Everything you write stays on this computer. Type / for your prompts, or choose another model above.</source>
        <translation>كل ما تكتبه يبقى على هذا الكمبيوتر. اكتب / لعرض موجّهاتك، أو اختر نموذجًا آخر في الأعلى.</translation>
    </message>
    <message>
        <source>Everything, with all versions; it can be imported again.</source>
        <translation>كل شيء، بجميع الإصدارات؛ ويمكن استيراده مجددًا.</translation>
    </message>
    <message>
        <source>Export all conversations…</source>
        <translation>تصدير كل المحادثات…</translation>
    </message>
    <message numerus="yes">
        <source>Export all {n} conversations</source>
        <comment>Export the conversation</comment>
        <translation>
            <numerusform>عدم تصدير محادثات</numerusform>
            <numerusform>تصدير المحادثة</numerusform>
            <numerusform>تصدير المحادثتين</numerusform>
            <numerusform>تصدير كل المحادثات ({n})</numerusform>
            <numerusform>تصدير كل المحادثات ({n})</numerusform>
            <numerusform>تصدير كل المحادثات ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>تصدير الكل…</translation>
    </message>
    <message>
        <source>Export fewer conversations at a time, or choose a part of the files.</source>
        <translation>صدّر محادثات أقل في المرة الواحدة، أو اختر بعض الملفات.</translation>
    </message>
    <message>
        <source>Export preset</source>
        <translation>تصدير الإعداد المسبق</translation>
    </message>
    <message>
        <source>Export prompts</source>
        <translation>تصدير الموجّهات</translation>
    </message>
    <message>
        <source>Export the conversation…</source>
        <translation>تصدير المحادثة…</translation>
    </message>
    <message>
        <source>Export them again from where they came from, and choose that file.</source>
        <translation>صدّرها مجددًا من مصدرها، واختر ذلك الملف.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>تصدير إلى</translation>
    </message>
    <message numerus="yes">
        <source>Export {n} conversations</source>
        <comment>Export the conversation</comment>
        <translation>
            <numerusform>عدم تصدير محادثات</numerusform>
            <numerusform>تصدير المحادثة</numerusform>
            <numerusform>تصدير محادثتين</numerusform>
            <numerusform>تصدير {n} محادثات</numerusform>
            <numerusform>تصدير {n} محادثة</numerusform>
            <numerusform>تصدير {n} محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported “{preset}”.</source>
        <translation>صُدِّر «{preset}».</translation>
    </message>
    <message>
        <source>Exports ({pattern})</source>
        <translation>ملفات التصدير ({pattern})</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Fastest here: {setup}.</source>
        <translation>الأسرع هنا: {setup}.</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>Fewer bits take less memory, and are slower on a CPU.</source>
        <translation>البتات الأقل تستهلك ذاكرة أقل، وتكون أبطأ على CPU.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Files can&apos;t be attached here</source>
        <translation>لا يمكن إرفاق ملفات هنا</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>نوع الملفات:</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>البحث عن نموذج</translation>
    </message>
    <message>
        <source>Find a part or a licence</source>
        <translation>البحث عن مكوّن أو ترخيص</translation>
    </message>
    <message>
        <source>Find a prompt</source>
        <translation>البحث عن موجّه</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>البحث عن إعداد</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>البحث في المحادثة</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>البحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Find models on this computer</source>
        <translation>البحث عن نماذج على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Find models on this computer…</source>
        <translation>البحث عن نماذج على هذا الكمبيوتر…</translation>
    </message>
    <message>
        <source>Find out why before you write anything: somebody may have put them there.</source>
        <translation>اعرف السبب قبل أن تكتب أي شيء: ربما وضعها أحدهم هناك.</translation>
    </message>
    <message>
        <source>Finding out what makes it fastest on this machine. Esc stops it.</source>
        <translation>البحث عمّا يجعله أسرع ما يكون على هذا الجهاز. مفتاح Esc يوقف ذلك.</translation>
    </message>
    <message>
        <source>Fine-tuned as</source>
        <translation>الضبط الدقيق</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>البذرة الأولى</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash attention</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Folders that are looked into</source>
        <translation>المجلدات التي يُبحث فيها</translation>
    </message>
    <message>
        <source>For research and personal use only; commercial use needs a licence from Mistral AI.</source>
        <translation>للبحث والاستخدام الشخصي فقط؛ الاستخدام التجاري يحتاج إلى ترخيص من Mistral AI.</translation>
    </message>
    <message>
        <source>For research and testing only; use in production needs a licence from Mistral AI.</source>
        <translation>للبحث والاختبار فقط؛ الاستخدام في بيئة الإنتاج يحتاج إلى ترخيص من Mistral AI.</translation>
    </message>
    <message>
        <source>For research and trying it out only; not for commercial use.</source>
        <translation>للبحث والتجربة فقط؛ وليس للاستخدام التجاري.</translation>
    </message>
    <message>
        <source>For research only; not for commercial use, nor its answers.</source>
        <translation>للبحث فقط؛ وليس للاستخدام التجاري، ولا إجاباته كذلك.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان القياس</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>صيغة رياضية</translation>
    </message>
    <message>
        <source>Free for any use, as long as its makers are named and changes are marked.</source>
        <translation>متاح لأي استخدام، ما دام صانعوه مذكورين والتغييرات موضّحة.</translation>
    </message>
    <message>
        <source>Free for any use, as long as its makers are named and changes are marked. What is made from it must be passed on under the same licence.</source>
        <translation>متاح لأي استخدام، ما دام صانعوه مذكورين والتغييرات موضّحة. وما يُصنع منه يجب أن يُنقل إلى الآخرين بالترخيص نفسه.</translation>
    </message>
    <message>
        <source>Free for any use, commercial use included, as long as its notice is kept.</source>
        <translation>متاح لأي استخدام، بما فيه التجاري، ما دام الإشعار الخاص به محفوظًا.</translation>
    </message>
    <message>
        <source>Free for any use, commercial use included, as long as its notice is kept. Its makers&apos; names must not be used to advertise.</source>
        <translation>متاح لأي استخدام، بما فيه التجاري، ما دام الإشعار الخاص به محفوظًا. ولا يجوز استخدام أسماء صانعيه في الدعاية.</translation>
    </message>
    <message>
        <source>Free for any use, commercial use included; its notices stay, and changes are marked.</source>
        <translation>متاح لأي استخدام، بما فيه التجاري؛ مع إبقاء إشعاراته وتوضيح التغييرات.</translation>
    </message>
    <message>
        <source>Free for any use, without conditions.</source>
        <translation>متاح لأي استخدام، من دون شروط.</translation>
    </message>
    <message>
        <source>Free for any use; whoever passes it or a changed copy on must do so under the same licence, also if it is only served.</source>
        <translation>متاح لأي استخدام؛ ومن يمرّره أو يمرّر نسخة معدّلة منه إلى غيره عليه أن يفعل ذلك بالترخيص نفسه، حتى لو اكتفى بتقديمه كخدمة.</translation>
    </message>
    <message>
        <source>Free for any use; whoever passes it or a changed copy on must do so under the same licence.</source>
        <translation>متاح لأي استخدام؛ ومن يمرّره أو يمرّر نسخة معدّلة منه إلى غيره عليه أن يفعل ذلك بالترخيص نفسه.</translation>
    </message>
    <message>
        <source>Free for research; commercial use needs a registration with its makers.</source>
        <translation>متاح للبحث؛ الاستخدام التجاري يتطلب التسجيل لدى صانعيه.</translation>
    </message>
    <message>
        <source>Free for research; commercial use of the older models needs permission from 01.AI.</source>
        <translation>متاح للبحث؛ الاستخدام التجاري للنماذج الأقدم يتطلب إذنًا من 01.AI.</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>تفريغ الذاكرة</translation>
    </message>
    <message>
        <source>Free memory now</source>
        <translation>تفريغ الذاكرة الآن</translation>
    </message>
    <message numerus="yes">
        <source>Free memory: {n} models</source>
        <comment>Free memory: {n} model</comment>
        <translation>
            <numerusform>تفريغ الذاكرة: لا نماذج</numerusform>
            <numerusform>تفريغ الذاكرة: نموذج واحد</numerusform>
            <numerusform>تفريغ الذاكرة: نموذجان</numerusform>
            <numerusform>تفريغ الذاكرة: {n} نماذج</numerusform>
            <numerusform>تفريغ الذاكرة: {n} نموذجًا</numerusform>
            <numerusform>تفريغ الذاكرة: {n} نموذج</numerusform>
        </translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>أفرغ بعض المساحة وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Free some space, or choose another disk, and export again.</source>
        <translation>أفرغ بعض المساحة، أو اختر قرصًا آخر، ثم صدّر مجددًا.</translation>
    </message>
    <message>
        <source>Free some space, or use the model where it is.</source>
        <translation>أفرغ بعض المساحة، أو استخدم النموذج من مكانه.</translation>
    </message>
    <message>
        <source>Free some space; saving then goes on by itself.</source>
        <translation>أفرغ بعض المساحة؛ عندها يُستأنف الحفظ تلقائيًا.</translation>
    </message>
    <message>
        <source>Free to use and pass on unchanged, with its makers named; changed copies stay private.</source>
        <translation>متاح للاستخدام والنقل من دون تعديل، مع ذكر صانعيه؛ أما النسخ المعدّلة فتبقى خاصة.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>عقوبة التواتر</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>From an export of ChatGPT, Open WebUI or llama.cpp&apos;s web page (a .json or .zip), from the folders of LM Studio or Jan, or from another Desktop Chat.</source>
        <translation>من ملف تصدير من ChatGPT أو Open WebUI أو صفحة ويب llama.cpp (بامتداد ‎.json أو ‎.zip)، أو من مجلدات LM Studio أو Jan، أو من Desktop Chat آخر.</translation>
    </message>
    <message>
        <source>From the makers of {model}</source>
        <translation>من صانعي {model}</translation>
    </message>
    <message>
        <source>From the model’s file</source>
        <translation>من ملف النموذج</translation>
    </message>
    <message>
        <source>From the preset “{preset}”</source>
        <translation>من الإعداد المسبق «{preset}»</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message numerus="yes">
        <source>GPU, about {n} tokens/s</source>
        <comment>GPU, about {n} token/s</comment>
        <translation>
            <numerusform>على GPU، نحو {n} توكن/ث</numerusform>
            <numerusform>على GPU، نحو {n} توكن/ث</numerusform>
            <numerusform>على GPU، نحو {n} توكن/ث</numerusform>
            <numerusform>على GPU، نحو {n} توكن/ث</numerusform>
            <numerusform>على GPU، نحو {n} توكن/ث</numerusform>
            <numerusform>على GPU، نحو {n} توكن/ث</numerusform>
        </translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>General ability</source>
        <translation>القدرات العامة</translation>
    </message>
    <message>
        <source>Get a newer file of this model; it must be converted again.</source>
        <translation>احصل على ملف أحدث لهذا النموذج؛ يجب تحويله من جديد.</translation>
    </message>
    <message>
        <source>Get the file again from where it came from; it should be much smaller.</source>
        <translation>احصل على الملف مجددًا من مصدره؛ ينبغي أن يكون أصغر بكثير.</translation>
    </message>
    <message>
        <source>Get the usual, little-endian file of this model.</source>
        <translation>احصل على الملف المعتاد لهذا النموذج بترتيب little-endian.</translation>
    </message>
    <message>
        <source>Get this model in fewer files.</source>
        <translation>احصل على هذا النموذج في عدد أقل من الملفات.</translation>
    </message>
    <message>
        <source>Give a passphrase for the backup.</source>
        <translation>أدخل عبارة مرور للنسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Give memory back after</source>
        <translation>تحرير الذاكرة بعد</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Go on in a new chat from here</source>
        <translation>المتابعة من هنا في محادثة جديدة</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>الانتقال إلى النهاية</translation>
    </message>
    <message>
        <source>Guess what a reply repeats</source>
        <translation>تخمين ما يكرره الرد</translation>
    </message>
    <message>
        <source>Guessed tokens</source>
        <translation>التوكنات المخمَّنة</translation>
    </message>
    <message>
        <source>Have a program recognise the text first (OCR).</source>
        <translation>استخدم أولًا برنامجًا للتعرف على النص (OCR).</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>on this computer</comment>
        <translation>هنا</translation>
    </message>
    <message>
        <source>Here a passphrase opens conversations, and the keychain may not.</source>
        <translation>تُفتح المحادثات هنا بعبارة مرور، ولا يُسمح بفتحها بسلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Hide the names until I have voted</source>
        <translation>إخفاء الأسماء حتى أصوّت</translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation>إخفاء الشريط الجانبي</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>إخفاء ما يُكتب</translation>
    </message>
    <message>
        <source>High</source>
        <comment>contrast</comment>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>Higher is more surprising; 0 always takes the likeliest token.</source>
        <translation>كلما ارتفعت زادت المفاجأة؛ 0 تأخذ دائمًا التوكن الأرجح.</translation>
    </message>
    <message>
        <source>How fast that grows with the length of the phrase.</source>
        <translation>سرعة تزايد ذلك مع طول العبارة.</translation>
    </message>
    <message>
        <source>How likely a token must be for XTC to leave it out.</source>
        <translation>مقدار الاحتمال اللازم كي يُسقط XTC التوكن.</translation>
    </message>
    <message>
        <source>How many layers the GPU computes, -1 for all; unset, as many as fit.</source>
        <translation>عدد الطبقات التي تحسبها GPU، و‎-1 للكل؛ من دون تحديد، بقدر ما يتسع.</translation>
    </message>
    <message>
        <source>How many layers the GPU computes; -1 for all.</source>
        <translation>عدد الطبقات التي تحسبها GPU؛ و‎-1 للكل.</translation>
    </message>
    <message>
        <source>How many tokens DRY looks back; -1 for the whole context.</source>
        <translation>عدد التوكنات التي ينظر إليها DRY رجوعًا؛ و‎-1 للسياق كله.</translation>
    </message>
    <message>
        <source>How many tokens the penalties look back; -1 for the whole context.</source>
        <translation>عدد التوكنات التي تنظر إليها العقوبات رجوعًا؛ و‎-1 للسياق كله.</translation>
    </message>
    <message>
        <source>How much together</source>
        <translation>المقدار الإجمالي</translation>
    </message>
    <message>
        <source>How often each question is asked: it shows how stable the answers are.</source>
        <translation>عدد مرات طرح كل سؤال: يُظهر مدى ثبات الإجابات.</translation>
    </message>
    <message>
        <source>How often the likeliest tokens are left out for a less obvious one; 0 for never.</source>
        <translation>معدّل ترك التوكنات الأرجح من أجل توكن أقل بداهة؛ 0 تعني عدم تركها أبدًا.</translation>
    </message>
    <message>
        <source>How quickly Mirostat adapts.</source>
        <translation>سرعة تكيّف Mirostat.</translation>
    </message>
    <message>
        <source>How strongly a repeated phrase is avoided; 0 for not at all.</source>
        <translation>شدة تجنّب العبارة المكررة؛ 0 تعني عدم تجنّبها.</translation>
    </message>
    <message>
        <source>How surprising Mirostat keeps the text.</source>
        <translation>مقدار المفاجأة الذي يحافظ عليه Mirostat في النص.</translation>
    </message>
    <message>
        <source>How the conversation is put to the model, in place of what its file says.</source>
        <translation>كيفية تقديم المحادثة إلى النموذج، بدلًا مما يذكره ملفه.</translation>
    </message>
    <message>
        <source>I have it in a safe place</source>
        <translation>حفظته في مكان آمن</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>متطابقة</translation>
    </message>
    <message>
        <source>If you didn&apos;t replace it, find out who did before you use it.</source>
        <translation>إن لم تستبدله بنفسك، فاعرف من استبدله قبل استخدامه.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>استيراد محادثات</translation>
    </message>
    <message>
        <source>Import conversations…</source>
        <translation>استيراد محادثات…</translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation>استيراد من ملف</translation>
    </message>
    <message>
        <source>Import from a folder</source>
        <translation>استيراد من مجلد</translation>
    </message>
    <message>
        <source>Import preset</source>
        <translation>استيراد إعداد مسبق</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>استيراد موجّهات</translation>
    </message>
    <message numerus="yes">
        <source>Import {n}</source>
        <comment>Import {n}</comment>
        <translation>
            <numerusform>استيراد {n}</numerusform>
            <numerusform>استيراد {n}</numerusform>
            <numerusform>استيراد {n}</numerusform>
            <numerusform>استيراد {n}</numerusform>
            <numerusform>استيراد {n}</numerusform>
            <numerusform>استيراد {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Import, export, back up</source>
        <translation>استيراد وتصدير ونسخ احتياطي</translation>
    </message>
    <message>
        <source>Imported “{preset}”, a preset of {program}.</source>
        <translation>استُورد «{preset}»، وهو إعداد مسبق من {program}.</translation>
    </message>
    <message>
        <source>Imported: {what}.</source>
        <translation>ما استُورد: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>Imported: {what}. {n} of them are in the archive.</source>
        <comment>Imported: {what}. {n} of them is in the archive.</comment>
        <translation>
            <numerusform>ما استُورد: {what}. لا شيء منها في الأرشيف.</numerusform>
            <numerusform>ما استُورد: {what}. واحدة منها في الأرشيف.</numerusform>
            <numerusform>ما استُورد: {what}. اثنتان منها في الأرشيف.</numerusform>
            <numerusform>ما استُورد: {what}. {n} منها في الأرشيف.</numerusform>
            <numerusform>ما استُورد: {what}. {n} منها في الأرشيف.</numerusform>
            <numerusform>ما استُورد: {what}. {n} منها في الأرشيف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>جارٍ الاستيراد…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>In a list: remove what is chosen</source>
        <translation>في القائمة: إزالة المحدَّد</translation>
    </message>
    <message>
        <source>In an empty message: what you sent before</source>
        <translation>في رسالة فارغة: ما أرسلته من قبل</translation>
    </message>
    <message>
        <source>In memory now</source>
        <translation>في الذاكرة الآن</translation>
    </message>
    <message>
        <source>In the conversation: to its beginning or end</source>
        <translation>في المحادثة: إلى بدايتها أو نهايتها</translation>
    </message>
    <message>
        <source>In the conversation: to the next message</source>
        <translation>في المحادثة: إلى الرسالة التالية</translation>
    </message>
    <message>
        <source>In the conversation: to the next question</source>
        <translation>في المحادثة: إلى السؤال التالي</translation>
    </message>
    <message>
        <source>In your list</source>
        <translation>في قائمتك</translation>
    </message>
    <message>
        <source>Insert</source>
        <comment>verb</comment>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Install Desktop Chat again.</source>
        <translation>ثبّت Desktop Chat من جديد.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>It can add words that can&apos;t be listed.</source>
        <translation>يمكنه أن يضيف كلمات لا يمكن سردها.</translation>
    </message>
    <message>
        <source>It can be measured once the model has finished what it is at.</source>
        <translation>يمكن القياس حالما ينتهي النموذج مما يعمل عليه.</translation>
    </message>
    <message>
        <source>It can be paused at any time, and goes on after a restart.</source>
        <translation>يمكن إيقاف المقارنة مؤقتًا في أي وقت، وتُستأنف بعد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>It can only be enforced.</source>
        <translation>لا يمكن تحديده إلا على نحو إلزامي.</translation>
    </message>
    <message>
        <source>It can&apos;t be run: {reason}.</source>
        <translation>لا يمكن تشغيله: {reason}.</translation>
    </message>
    <message>
        <source>It can&apos;t be used just now.</source>
        <translation>لا يمكن استخدامها في الوقت الحالي.</translation>
    </message>
    <message>
        <source>It can&apos;t read a short text.</source>
        <translation>لا يستطيع قراءة نص قصير.</translation>
    </message>
    <message>
        <source>It could not be saved: {reason}.</source>
        <translation>تعذّر حفظه: {reason}.</translation>
    </message>
    <message>
        <source>It did not answer in {seconds} seconds.</source>
        <translation>لم تُجب خلال {seconds} ثانية.</translation>
    </message>
    <message>
        <source>It did not open.</source>
        <translation>لم تُفتح.</translation>
    </message>
    <message>
        <source>It doesn&apos;t open these conversations.</source>
        <translation>عبارة المرور هذه لا تفتح هذه المحادثات.</translation>
    </message>
    <message>
        <source>It finds every next word as likely as any: its weights are empty.</source>
        <translation>يجد كل كلمة تالية محتملة كأي كلمة أخرى: أوزانه فارغة.</translation>
    </message>
    <message>
        <source>It gives vectors (embeddings), not text.</source>
        <translation>يعطي متجهات (تضمينات)، لا نصًا.</translation>
    </message>
    <message>
        <source>It has an entry twice.</source>
        <translation>فيه عنصر مكرّر.</translation>
    </message>
    <message>
        <source>It has characters that can&apos;t be seen.</source>
        <translation>فيه محارف لا تُرى.</translation>
    </message>
    <message>
        <source>It has more than {conversations} conversations or {messages} messages, or too much text.</source>
        <translation>فيه أكثر من {conversations} محادثة أو {messages} رسالة، أو نص أكثر مما يلزم.</translation>
    </message>
    <message>
        <source>It has more than {most} entries.</source>
        <translation>فيه أكثر من {most} من العناصر.</translation>
    </message>
    <message numerus="yes">
        <source>It has more than {n} parts.</source>
        <comment>It has more than {n} part.</comment>
        <translation>
            <numerusform>لا ينبغي أن تكون له أجزاء.</numerusform>
            <numerusform>له أكثر من جزء واحد.</numerusform>
            <numerusform>له أكثر من جزأين.</numerusform>
            <numerusform>له أكثر من {n} أجزاء.</numerusform>
            <numerusform>له أكثر من {n} جزءًا.</numerusform>
            <numerusform>له أكثر من {n} جزء.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has names in letters that only look like others.</source>
        <translation>فيه أسماء بحروف تشبه غيرها شكلًا فقط.</translation>
    </message>
    <message>
        <source>It has no entry for these conversations.</source>
        <translation>ليس فيها مُدخل لهذه المحادثات.</translation>
    </message>
    <message>
        <source>It has no messages.</source>
        <translation>ليس فيها رسائل.</translation>
    </message>
    <message>
        <source>It has to be a list.</source>
        <translation>يجب أن يكون قائمة.</translation>
    </message>
    <message>
        <source>It has to be a number.</source>
        <translation>يجب أن يكون رقمًا.</translation>
    </message>
    <message>
        <source>It has to be a text.</source>
        <translation>يجب أن يكون نصًا.</translation>
    </message>
    <message>
        <source>It has to be a whole number.</source>
        <translation>يجب أن يكون عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>It has to be a whole path, from the root on and without “..”.</source>
        <translation>يجب أن يكون مسارًا كاملًا يبدأ من الجذر ومن دون «..».</translation>
    </message>
    <message>
        <source>It has to be an object.</source>
        <translation>يجب أن يكون كائنًا.</translation>
    </message>
    <message>
        <source>It has to be from {least} to {most}.</source>
        <translation>يجب أن يكون من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>It has to be one of: {choices}.</source>
        <translation>يجب أن يكون واحدًا مما يلي: {choices}.</translation>
    </message>
    <message>
        <source>It has to be true or false.</source>
        <translation>يجب أن يكون true أو false.</translation>
    </message>
    <message numerus="yes">
        <source>It has {n} letters and digits, not {wanted}.</source>
        <comment>It has {n} letter or digit, not {wanted}.</comment>
        <translation>
            <numerusform>لا حروف فيه ولا أرقام، والمطلوب {wanted}.</numerusform>
            <numerusform>فيه حرف أو رقم واحد، والمطلوب {wanted}.</numerusform>
            <numerusform>فيه حرفان أو رقمان، والمطلوب {wanted}.</numerusform>
            <numerusform>فيه {n} حروف وأرقام، والمطلوب {wanted}.</numerusform>
            <numerusform>فيه {n} حرفًا ورقمًا، والمطلوب {wanted}.</numerusform>
            <numerusform>فيه {n} حرف ورقم، والمطلوب {wanted}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has {n} pages; up to {most} can be read.</source>
        <comment>It has {n} page; up to {most} can be read.</comment>
        <translation>
            <numerusform>لا صفحات فيه؛ يمكن قراءة {most} على الأكثر.</numerusform>
            <numerusform>فيه صفحة واحدة؛ يمكن قراءة {most} على الأكثر.</numerusform>
            <numerusform>فيه صفحتان؛ يمكن قراءة {most} على الأكثر.</numerusform>
            <numerusform>فيه {n} صفحات؛ يمكن قراءة {most} على الأكثر.</numerusform>
            <numerusform>فيه {n} صفحة؛ يمكن قراءة {most} على الأكثر.</numerusform>
            <numerusform>فيه {n} صفحة؛ يمكن قراءة {most} على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is damaged, or no PDF.</source>
        <translation>إنه تالف، أو ليس ملف PDF.</translation>
    </message>
    <message>
        <source>It is damaged: {reason}.</source>
        <translation>إنه تالف: {reason}.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>إنه فارغ.</translation>
    </message>
    <message>
        <source>It is larger than {size}.</source>
        <translation>إنه أكبر من {size}.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>مستويات تداخله عميقة جدًا.</translation>
    </message>
    <message>
        <source>It is no text, but data for a program.</source>
        <translation>إنه ليس نصًا، بل بيانات لبرنامج.</translation>
    </message>
    <message>
        <source>It is not waited for any longer.</source>
        <translation>انتهت مدة انتظارها.</translation>
    </message>
    <message>
        <source>It is on another computer, which is asked only when you choose the model.</source>
        <translation>إنه على كمبيوتر آخر، ولا يُتصل به إلا عند اختيار النموذج.</translation>
    </message>
    <message>
        <source>It is protected with a password.</source>
        <translation>إنه محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>It is read when the app starts.</source>
        <translation>يُقرأ عند بدء التطبيق.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>إنه كبير جدًا.</translation>
    </message>
    <message>
        <source>It is too long for the model: the passages that matter to your question are sent.</source>
        <translation>إنه أطول من أن يستوعبه النموذج: تُرسَل المقاطع المتصلة بسؤالك.</translation>
    </message>
    <message>
        <source>It is too long, or no text.</source>
        <translation>إنه طويل جدًا، أو ليس نصًا.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>إنه طويل جدًا.</translation>
    </message>
    <message numerus="yes">
        <source>It is unusually long: {n} characters.</source>
        <comment>It is unusually long: {n} character.</comment>
        <translation>
            <numerusform>طوله غير معتاد: لا محارف فيه.</numerusform>
            <numerusform>طوله غير معتاد: محرف واحد.</numerusform>
            <numerusform>طوله غير معتاد: محرفان.</numerusform>
            <numerusform>طوله غير معتاد: {n} محارف.</numerusform>
            <numerusform>طوله غير معتاد: {n} محرفًا.</numerusform>
            <numerusform>طوله غير معتاد: {n} محرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is used where it is, in {folder}; nothing was copied.</source>
        <translation>يُستخدم من مكانه في ‎{folder}؛ لم يُنسخ شيء.</translation>
    </message>
    <message>
        <source>It isn&apos;t a conversation of {app}.</source>
        <translation>إنها ليست محادثة من {app}.</translation>
    </message>
    <message>
        <source>It isn&apos;t known yet: write a message, with a model in memory.</source>
        <translation>غير معروف بعد: اكتب رسالة والنموذج في الذاكرة.</translation>
    </message>
    <message>
        <source>It isn&apos;t of the form {form}.</source>
        <translation>ليس بالصيغة {form}.</translation>
    </message>
    <message>
        <source>It isn’t there.</source>
        <translation>إنه غير موجود.</translation>
    </message>
    <message>
        <source>It made the process end that was to read it.</source>
        <translation>تسبب في انتهاء العملية التي كانت ستقرؤه.</translation>
    </message>
    <message>
        <source>It needs too much memory.</source>
        <translation>يحتاج إلى ذاكرة أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>It needs {need}; {free} are free.</source>
        <translation>يحتاج إلى {need}، والمتاح {free}.</translation>
    </message>
    <message>
        <source>It opens nothing yet: {reason}</source>
        <translation>لا يفتح شيئًا بعد: {reason}</translation>
    </message>
    <message>
        <source>It opens your conversations when the keychain or the passphrase no longer does. Write it down, and keep it apart from this computer. It is shown only now.</source>
        <translation>يفتح محادثاتك عندما لا تعود سلسلة المفاتيح أو عبارة المرور تفتحها. دوّنه، واحفظه بعيدًا عن هذا الكمبيوتر. لن يُعرض إلا الآن.</translation>
    </message>
    <message>
        <source>It read 15 texts in many scripts and wrote 16 tokens.</source>
        <translation>قرأ 15 نصًا بأنظمة كتابة كثيرة، وكتب 16 توكنًا.</translation>
    </message>
    <message>
        <source>It takes half a minute. All models leave the memory for it, and nothing can be asked meanwhile.</source>
        <translation>يستغرق نصف دقيقة. تخرج كل النماذج من الذاكرة لأجله، ولا يمكن طرح أي سؤال في أثناء ذلك.</translation>
    </message>
    <message>
        <source>It then opens your conversations no longer; the other ways still do. Backups and copies of the key file that were made before still open with it.</source>
        <translation>بعد ذلك لن يفتح محادثاتك؛ وتبقى الوسائل الأخرى صالحة. أما النسخ الاحتياطية ونسخ ملف المفاتيح التي أُنشئت من قبل فتظل تُفتح به.</translation>
    </message>
    <message>
        <source>It took the key, but doesn&apos;t give it back.</source>
        <translation>أخذت المفتاح، لكنها لا تعيده.</translation>
    </message>
    <message>
        <source>It was not waited for any longer.</source>
        <translation>انتهت مدة انتظارها.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>It was stopped; nothing has been changed.</source>
        <translation>أُوقف؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>It would keep the key that encrypts all that you write. {reason}</source>
        <translation>تحفظ سلسلة المفاتيح المفتاح الذي يشفّر كل ما تكتبه. {reason}</translation>
    </message>
    <message>
        <source>It would not be loaded: {reason}</source>
        <translation>لن يُحمَّل: {reason}</translation>
    </message>
    <message>
        <source>It writes {written} tokens/s and reads {read}: nothing was faster than the usual choices.</source>
        <translation>يكتب {written} توكن/ث ويقرأ {read}: لم يكن شيء أسرع من الخيارات المعتادة.</translation>
    </message>
    <message>
        <source>It writes {written} tokens/s and reads {read}; before, it was {written_before} and {read_before}.</source>
        <translation>يكتب {written} توكن/ث ويقرأ {read}؛ وكان قبل ذلك {written_before} و{read_before}.</translation>
    </message>
    <message>
        <source>Its chat template is not the one that was looked at.</source>
        <translation>قالب المحادثة فيه غير القالب الذي فُحص.</translation>
    </message>
    <message>
        <source>Its draft model {draft} takes {size} more.</source>
        <translation>يحتاج نموذج التخمين {draft} إلى {size} إضافية.</translation>
    </message>
    <message>
        <source>Its entry for these conversations isn&apos;t ours.</source>
        <translation>مُدخلها الخاص بهذه المحادثات ليس لنا.</translation>
    </message>
    <message>
        <source>Its entry for these conversations opens nothing.</source>
        <translation>مُدخلها الخاص بهذه المحادثات لا يفتح شيئًا.</translation>
    </message>
    <message>
        <source>Its file is not there now</source>
        <translation>ملفه غير موجود الآن</translation>
    </message>
    <message>
        <source>Its first test run, in a process of its own. Esc stops it.</source>
        <translation>أول تشغيل تجريبي له، في عملية مستقلة. مفتاح Esc يوقفه.</translation>
    </message>
    <message>
        <source>Its keys are in format {version}; this version knows up to {newest}.</source>
        <translation>مفاتيحها بالصيغة {version}؛ وهذا الإصدار يعرف حتى {newest}.</translation>
    </message>
    <message>
        <source>Its memory was given back; your next message wakes it</source>
        <translation>حُرِّرت ذاكرته؛ رسالتك التالية توقظه</translation>
    </message>
    <message>
        <source>Its own</source>
        <comment>the chat template of the model</comment>
        <translation>قالبه الخاص</translation>
    </message>
    <message>
        <source>Its test run came to no end.</source>
        <translation>لم يصل تشغيله التجريبي إلى نهاية.</translation>
    </message>
    <message>
        <source>Its test run needed more memory than its size explains.</source>
        <translation>احتاج تشغيله التجريبي إلى ذاكرة أكثر مما يفسره حجمه.</translation>
    </message>
    <message>
        <source>Its test run took more memory than its size explains.</source>
        <translation>استهلك تشغيله التجريبي ذاكرة أكثر مما يفسره حجمه.</translation>
    </message>
    <message>
        <source>Its test run was ended: it was at {percent}% and got no further for {seconds} s.</source>
        <translation>أُنهي تشغيله التجريبي: وصل إلى {percent}% ولم يتقدم طوال {seconds} ث.</translation>
    </message>
    <message>
        <source>Its test run: crashed.</source>
        <translation>تشغيله التجريبي: انهار.</translation>
    </message>
    <message>
        <source>Its test run: out of memory.</source>
        <translation>تشغيله التجريبي: نفدت الذاكرة.</translation>
    </message>
    <message>
        <source>Its test run: refused.</source>
        <translation>تشغيله التجريبي: رُفض.</translation>
    </message>
    <message>
        <source>Its test run: set aside.</source>
        <translation>تشغيله التجريبي: استُبعد.</translation>
    </message>
    <message>
        <source>Its test run: too slow.</source>
        <translation>تشغيله التجريبي: بطيء جدًا.</translation>
    </message>
    <message>
        <source>Its test run: wrong numbers.</source>
        <translation>تشغيله التجريبي: أرقام خاطئة.</translation>
    </message>
    <message>
        <source>Its tokenizer makes tokens that the model doesn&apos;t have.</source>
        <translation>ينتج مقسِّم التوكنات فيه توكنات ليست لدى النموذج.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Jan&apos;s file for {name} is missing.</source>
        <translation>ملف Jan الخاص بـ {name} مفقود.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>July</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>June</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>a recovery code</comment>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>حفظ المحادثات</translation>
    </message>
    <message>
        <source>Keep here what you write again and again. Words in {{braces}} become fields to fill in.</source>
        <translation>احفظ هنا ما تكتبه مرارًا. الكلمات بين {{أقواس}} تصبح حقولًا تملؤها.</translation>
    </message>
    <message>
        <source>Keep it all the same</source>
        <translation>الاحتفاظ بها رغم ذلك</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>إبقاؤها مفتوحة</translation>
    </message>
    <message>
        <source>Keep the context in f16.</source>
        <translation>احفظ السياق بصيغة f16.</translation>
    </message>
    <message>
        <source>Keep them unencrypted</source>
        <translation>إبقاؤها دون تشفير</translation>
    </message>
    <message>
        <source>Keep what is written as a prompt…</source>
        <translation>حفظ المكتوب كموجّه…</translation>
    </message>
    <message>
        <source>Kept, it opens your conversations from now on.</source>
        <translation>إن احتفظت به، فسيفتح محادثاتك من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Keychain of the system</source>
        <translation>سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <source>Keys and encryption</source>
        <translation>المفاتيح والتشفير</translation>
    </message>
    <message>
        <source>Keys and encryption…</source>
        <translation>المفاتيح والتشفير…</translation>
    </message>
    <message>
        <source>Keys for {command}: {keys}</source>
        <translation>المفاتيح للأمر {command}: ‎{keys}‎</translation>
    </message>
    <message>
        <source>Keys that differ from the usual ones, such as “new_chat=Ctrl+Alt+N search=”.</source>
        <translation>المفاتيح التي تختلف عن المعتادة، مثل «new_chat=Ctrl+Alt+N search=‎».</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Known: it is the published template of {models}.</source>
        <translation>معروف: إنه القالب المنشور لنماذج {models}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>الطبقات على GPU</translation>
    </message>
    <message>
        <source>Leave that character out.</source>
        <translation>اترك ذلك المحرف.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>المتروك</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Licence copied</source>
        <translation>نُسخ الترخيص</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>فاتح أو داكن، أو مثل النظام.</translation>
    </message>
    <message>
        <source>Link copied: {address}</source>
        <translation>نُسخ الرابط: {address}‎</translation>
    </message>
    <message>
        <source>Load anyway</source>
        <translation>تحميل على أي حال</translation>
    </message>
    <message>
        <source>Load it again</source>
        <translation>تحميله مجددًا</translation>
    </message>
    <message>
        <source>Loaded again when you send</source>
        <translation>يُحمَّل مجددًا عند الإرسال</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>التحميل</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>تحميل النموذج</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>جارٍ تحميل النموذج…</translation>
    </message>
    <message>
        <source>Loading the model… {percent} %</source>
        <translation>جارٍ تحميل النموذج… {percent}%</translation>
    </message>
    <message>
        <source>Loading {model} · {percent} %</source>
        <translation>تحميل {model} ‏· {percent}%</translation>
    </message>
    <message>
        <source>Loading {name} was cancelled.</source>
        <translation>أُلغي تحميل {name}.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>Longest reply</source>
        <translation>أقصى طول للرد</translation>
    </message>
    <message>
        <source>Look for a GGUF version of this model, or convert it with llama.cpp&apos;s scripts.</source>
        <translation>ابحث عن إصدار GGUF من هذا النموذج، أو حوّله بنصوص llama.cpp البرمجية.</translation>
    </message>
    <message>
        <source>Look for conversations in it</source>
        <translation>البحث فيه عن محادثات</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>البحث في:</translation>
    </message>
    <message>
        <source>Look into {folder}</source>
        <translation>البحث في ‎{folder}</translation>
    </message>
    <message>
        <source>Look into {folder} no more</source>
        <translation>التوقف عن البحث في ‎{folder}</translation>
    </message>
    <message>
        <source>Looking into the file…</source>
        <translation>جارٍ فحص الملف…</translation>
    </message>
    <message>
        <source>Looking: {percent} %</source>
        <translation>البحث: {percent}%</translation>
    </message>
    <message>
        <source>Looks like a refusal</source>
        <translation>تبدو رفضًا</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>MMMM</source>
        <comment>a month of this year, in the letters of QDate.toString</comment>
        <translation>MMMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month of another year, in the letters of QDate.toString</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>مصنوع من</translation>
    </message>
    <message>
        <source>Make a recovery code first, or give a passphrase for the backup.</source>
        <translation>أنشئ رمز استرداد أولًا، أو أدخل عبارة مرور للنسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Make another</source>
        <comment>a recovery code</comment>
        <translation>إنشاء رمز آخر</translation>
    </message>
    <message>
        <source>Make another recovery code?</source>
        <translation>هل تريد إنشاء رمز استرداد آخر؟</translation>
    </message>
    <message>
        <source>Make another…</source>
        <comment>a recovery code</comment>
        <translation>إنشاء رمز آخر…</translation>
    </message>
    <message>
        <source>Make one…</source>
        <comment>a recovery code</comment>
        <translation>إنشاء رمز…</translation>
    </message>
    <message>
        <source>Make the backup again, with a passphrase.</source>
        <translation>أنشئ النسخة الاحتياطية من جديد، بعبارة مرور.</translation>
    </message>
    <message>
        <source>Managed by your organisation</source>
        <translation>بإدارة مؤسستك</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>Mark what differs from this one</source>
        <translation>تمييز ما يختلف عن هذه</translation>
    </message>
    <message>
        <source>Mark what differs from {model}</source>
        <translation>تمييز ما يختلف عن {model}</translation>
    </message>
    <message>
        <source>Mark words that differ</source>
        <translation>تمييز الكلمات المختلفة</translation>
    </message>
    <message>
        <source>Marked is what the template adds to the conversation.</source>
        <translation>المعلَّم هو ما يضيفه القالب إلى المحادثة.</translation>
    </message>
    <message>
        <source>Matters on which people and countries disagree, asked from several sides: shows which model answers, and how evenly.</source>
        <translation>مسائل يختلف عليها الناس والدول، مطروحة من عدة جوانب: تُظهر أي نموذج يجيب، وبأي قدر من التوازن.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>إعادة القياس</translation>
    </message>
    <message>
        <source>Measure on this machine</source>
        <translation>القياس على هذا الجهاز</translation>
    </message>
    <message>
        <source>Measured on {day}.</source>
        <translation>قيس في {day}.</translation>
    </message>
    <message>
        <source>Measuring this model</source>
        <translation>قياس هذا النموذج</translation>
    </message>
    <message>
        <source>Measuring {model} · {percent} %</source>
        <translation>قياس {model} ‏· {percent}%</translation>
    </message>
    <message>
        <source>Megabytes that may be taken, encrypted like the conversations, so that a long one goes on without being read again, 0 for nothing; unset, a twentieth of what is free and at most 4 GB, but nothing on a small or full disk.</source>
        <translation>مقدار الميغابايت الذي يجوز شغله، مشفّرًا مثل المحادثات، لتُستأنف المحادثة الطويلة من دون قراءتها مجددًا، و0 لعدم شغل شيء؛ من دون تحديد، جزء من عشرين من المساحة المتاحة و‎4 GB على الأكثر، ولا شيء على قرص صغير أو ممتلئ.</translation>
    </message>
    <message>
        <source>Megabytes that recently used models may take together, so that one can go back to them at once, 0 for the model in use alone; unset, half of what is free.</source>
        <translation>مقدار الميغابايت الذي يجوز أن تشغله معًا النماذج المستخدمة مؤخرًا للعودة إليها فورًا، و0 للنموذج المستخدم وحده؛ من دون تحديد، نصف الذاكرة المتاحة.</translation>
    </message>
    <message>
        <source>Memory for models</source>
        <translation>ذاكرة النماذج</translation>
    </message>
    <message>
        <source>Memory for models…</source>
        <translation>ذاكرة النماذج…</translation>
    </message>
    <message>
        <source>Memory of the context</source>
        <translation>ذاكرة السياق</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Messages with an id that another one has: {count}.</source>
        <translation>رسائل معرّفها مستخدم في رسالة أخرى: {count}.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Minutes without a question after which no model stays in memory, 0 for never; the next message loads it again.</source>
        <translation>عدد الدقائق من دون سؤال التي لا يبقى بعدها أي نموذج في الذاكرة، و0 لعدم الإخراج أبدًا؛ والرسالة التالية تعيد تحميله.</translation>
    </message>
    <message>
        <source>Mirostat</source>
        <translation>Mirostat</translation>
    </message>
    <message>
        <source>Mirostat rate</source>
        <translation>معدّل Mirostat</translation>
    </message>
    <message>
        <source>Mirostat target</source>
        <translation>هدف Mirostat</translation>
    </message>
    <message>
        <source>Mirostat {value}</source>
        <translation>Mirostat {value}</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Model {at}</source>
        <translation>النموذج {at}</translation>
    </message>
    <message>
        <source>Model {letter}</source>
        <translation>النموذج {letter}</translation>
    </message>
    <message>
        <source>Model: {model}</source>
        <translation>النموذج: {model}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>النماذج (*.gguf)</translation>
    </message>
    <message>
        <source>Models and memory</source>
        <translation>النماذج والذاكرة</translation>
    </message>
    <message>
        <source>Models are files in GGUF format; their names usually end in .gguf.</source>
        <translation>النماذج ملفات بصيغة GGUF، وتنتهي أسماؤها عادةً بـ ‎.gguf.</translation>
    </message>
    <message>
        <source>Models are used where they are; nothing is copied.</source>
        <translation>تُستخدم النماذج من مكانها؛ لا يُنسخ شيء.</translation>
    </message>
    <message>
        <source>Models for everybody</source>
        <translation>نماذج للجميع</translation>
    </message>
    <message>
        <source>Models in it are used where they are; nothing is copied.</source>
        <translation>تُستخدم النماذج التي فيه من مكانها؛ لا يُنسخ شيء.</translation>
    </message>
    <message>
        <source>Models may not be compared here.</source>
        <translation>لا يُسمح هنا بمقارنة النماذج.</translation>
    </message>
    <message>
        <source>Models of other apps</source>
        <translation>نماذج تطبيقات أخرى</translation>
    </message>
    <message>
        <source>Models that you used lately stay in memory up to this, so that you can go back to them at once. The one in use is there in any case.</source>
        <translation>تبقى النماذج التي استخدمتها مؤخرًا في الذاكرة حتى هذا الحد، لتعود إليها فورًا. أما النموذج المستخدم فيبقى في كل الأحوال.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More about presets</source>
        <translation>المزيد عن الإعدادات المسبقة</translation>
    </message>
    <message>
        <source>More about prompts</source>
        <translation>المزيد عن الموجّهات</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>شروط أخرى</translation>
    </message>
    <message>
        <source>More for this message</source>
        <translation>المزيد لهذه الرسالة</translation>
    </message>
    <message>
        <source>Move it to a safe place, together with the database it belongs to.</source>
        <translation>انقله إلى مكان آمن مع قاعدة البيانات التي يتبعها.</translation>
    </message>
    <message>
        <source>Move the conversation to trash</source>
        <translation>نقل المحادثة إلى المهملات</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>نقل إلى مجلد</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>نقل إلى المهملات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name it as its maker did: {name}.</source>
        <translation>سمِّه كما سمّاه صانعه: {name}.</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>اسم المجلد</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>مجلد جديد…</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>موجّه جديد</translation>
    </message>
    <message>
        <source>New prompt…</source>
        <translation>موجّه جديد…</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>رمز استرداد جديد</translation>
    </message>
    <message>
        <source>New text below</source>
        <translation>نص جديد في الأسفل</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>نافذة جديدة</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>السؤال التالي</translation>
    </message>
    <message>
        <source>Next seed</source>
        <translation>البذرة التالية</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>الإصدار التالي</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>لا يوجد أمر بهذا الاسم.</translation>
    </message>
    <message>
        <source>No conversation has these words.</source>
        <translation>لا توجد محادثة بهذه الكلمات.</translation>
    </message>
    <message>
        <source>No conversations were found in {name}.</source>
        <translation>لم يُعثر على محادثات في {name}.</translation>
    </message>
    <message>
        <source>No conversations were found in {name}: {reason}</source>
        <translation>لم يُعثر على محادثات في {name}: {reason}</translation>
    </message>
    <message>
        <source>No layer on {gpu}: the CPU was faster, as measured here.</source>
        <translation>لا طبقات على {gpu}: كان CPU أسرع بحسب القياس هنا.</translation>
    </message>
    <message>
        <source>No model is called so.</source>
        <translation>لا يوجد نموذج بهذا الاسم.</translation>
    </message>
    <message>
        <source>No model is in memory.</source>
        <translation>لا يوجد نموذج في الذاكرة.</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>لم يُحمَّل أي نموذج.</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>لا يوجد نموذج بعد</translation>
    </message>
    <message>
        <source>No models of other apps were found where they usually are.</source>
        <translation>لم يُعثر على نماذج لتطبيقات أخرى في أماكنها المعتادة.</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>بلا إعداد مسبق</translation>
    </message>
    <message>
        <source>No prompt has these words.</source>
        <translation>لا يوجد موجّه بهذه الكلمات.</translation>
    </message>
    <message>
        <source>No recovery code has the character {character}.</source>
        <translation>لا يوجد المحرف {character} في أي رمز استرداد.</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>لا يوجد إعداد بهذه الكلمات.</translation>
    </message>
    <message>
        <source>No such conversation</source>
        <translation>لا توجد محادثة كهذه</translation>
    </message>
    <message>
        <source>No such model</source>
        <translation>لا يوجد نموذج كهذا</translation>
    </message>
    <message>
        <source>No such preset</source>
        <translation>لا يوجد إعداد مسبق كهذا</translation>
    </message>
    <message>
        <source>Nobody can change this</source>
        <translation>لا يمكن لأحد تغيير هذا</translation>
    </message>
    <message>
        <source>Nobody can reset your passphrase</source>
        <translation>لا يمكن لأحد إعادة تعيين عبارة مرورك</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a draft model</comment>
        <translation>بلا نموذج</translation>
    </message>
    <message>
        <source>None</source>
        <comment>preset</comment>
        <translation>بلا</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no folder</comment>
        <translation>بلا مجلد</translation>
    </message>
    <message>
        <source>None</source>
        <comment>keys</comment>
        <translation>بلا مفاتيح</translation>
    </message>
    <message>
        <source>None answers here.</source>
        <translation>لا تستجيب أي منها هنا.</translation>
    </message>
    <message>
        <source>None claimed; its base model {model} is usually under {licence}</source>
        <translation>لا يذكر ترخيصًا؛ نموذجه الأساسي {model} يخضع عادةً لترخيص {licence}</translation>
    </message>
    <message>
        <source>None is better</source>
        <translation>لا إجابة أفضل</translation>
    </message>
    <message>
        <source>None: the file has no chat template.</source>
        <translation>لا شيء: ليس في الملف قالب محادثة.</translation>
    </message>
    <message>
        <source>None: the system&apos;s kernel refuses it to this program.</source>
        <translation>لا شيء: نواة النظام تمنع هذا البرنامج من استخدامها.</translation>
    </message>
    <message>
        <source>None: this build computes on the processor.</source>
        <translation>لا شيء: يُجري هذا الإصدار الحساب على المعالج.</translation>
    </message>
    <message>
        <source>None: this program refuses it to its own code.</source>
        <translation>لا شيء: يمنع هذا البرنامج شيفرته من استخدامها.</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>contrast</comment>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Normal or high, or as the system has it.</source>
        <translation>عادي أو عالٍ، أو مثل النظام.</translation>
    </message>
    <message>
        <source>Not a model file</source>
        <translation>ليس ملف نموذج</translation>
    </message>
    <message>
        <source>Not all files were looked at.</source>
        <translation>لم تُفحص كل الملفات.</translation>
    </message>
    <message>
        <source>Not allowed on this machine</source>
        <translation>غير مسموح به على هذا الجهاز</translation>
    </message>
    <message>
        <source>Not allowed on this machine: {reason}</source>
        <translation>غير مسموح به على هذا الجهاز: {reason}</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>لم تُطلب بعد</translation>
    </message>
    <message>
        <source>Not computed yet</source>
        <translation>لم تُحسب بعد</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>لم يتم النسخ</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>غير مشفّرة</translation>
    </message>
    <message>
        <source>Not encrypted: keys and encryption</source>
        <translation>غير مشفّرة: المفاتيح والتشفير</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>الذاكرة غير كافية</translation>
    </message>
    <message>
        <source>Not for commercial use; its makers must be named and changes marked.</source>
        <translation>ليس للاستخدام التجاري؛ ويجب ذكر صانعيه وتوضيح التغييرات.</translation>
    </message>
    <message>
        <source>Not for commercial use; its makers must be named and changes marked. Changed copies must not be passed on.</source>
        <translation>ليس للاستخدام التجاري؛ ويجب ذكر صانعيه وتوضيح التغييرات. ولا يجوز نقل النسخ المعدّلة إلى الآخرين.</translation>
    </message>
    <message>
        <source>Not for commercial use; its makers must be named and changes marked. What is made from it must be passed on under the same licence.</source>
        <translation>ليس للاستخدام التجاري؛ ويجب ذكر صانعيه وتوضيح التغييرات. وما يُصنع منه يجب أن يُنقل إلى الآخرين بالترخيص نفسه.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Not measured: threads and the like are chosen by rules of thumb.</source>
        <translation>لم يُقَس: تُختار خيوط المعالجة وما شابهها وفق قواعد تقريبية.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>Not set up</source>
        <comment>a passphrase, or another way to open the conversations</comment>
        <translation>غير معدّ</translation>
    </message>
    <message>
        <source>Nothing can be asked meanwhile.</source>
        <translation>لا يمكن طرح أي سؤال في أثناء ذلك.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Nothing is archived.</source>
        <translation>لا شيء مؤرشف.</translation>
    </message>
    <message>
        <source>Nothing is moved, copied or changed.</source>
        <translation>لا يُنقل شيء ولا يُنسخ ولا يُغيَّر.</translation>
    </message>
    <message>
        <source>Nothing keeps this program from one: it was started for debugging.</source>
        <translation>لا شيء يمنع هذا البرنامج من استخدامها: فقد شُغِّل لتصحيح الأخطاء.</translation>
    </message>
    <message>
        <source>Nothing of a conversation may be saved to a file here.</source>
        <translation>لا يُسمح هنا بحفظ أي شيء من محادثة في ملف.</translation>
    </message>
    <message>
        <source>Nothing of this name is known.</source>
        <translation>لا يوجد شيء معروف بهذا الاسم.</translation>
    </message>
    <message>
        <source>Nothing to compute with is in {folder}.</source>
        <translation>لا يوجد في ‎{folder} ما يمكن الحساب به.</translation>
    </message>
    <message>
        <source>Nothing was kept, since other programs were busy.</source>
        <translation>لم يُحتفظ بشيء، لأن برامج أخرى كانت مشغولة.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>Number of seeds</source>
        <translation>عدد البذور</translation>
    </message>
    <message>
        <source>October</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>Of no known use</source>
        <translation>بلا استخدام معروف</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a switch</comment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Offer a recovery code</source>
        <translation>عرض إنشاء رمز استرداد</translation>
    </message>
    <message>
        <source>Ollama adds an adapter to it, which is not used here.</source>
        <translation>يضيف Ollama إليه محوِّلًا (adapter) لا يُستخدم هنا.</translation>
    </message>
    <message>
        <source>Ollama&apos;s file for {name} is missing.</source>
        <translation>ملف Ollama الخاص بـ {name} مفقود.</translation>
    </message>
    <message>
        <source>Ollama, LM Studio, Jan, GPT4All, llama.cpp, Hugging Face, KoboldCpp and text-generation-webui are looked for where they keep their models.</source>
        <translation>يُبحث عن نماذج Ollama وLM Studio وJan وGPT4All وllama.cpp وHugging Face وKoboldCpp وtext-generation-webui حيث تحفظها هذه التطبيقات.</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a switch</comment>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>On another computer your keychain isn&apos;t there. Choose a passphrase that opens the backup.</source>
        <translation>سلسلة مفاتيحك غير موجودة على كمبيوتر آخر. اختر عبارة مرور تفتح النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>One of its messages is in another conversation.</source>
        <translation>إحدى رسائلها موجودة في محادثة أخرى.</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>سؤال واحد</translation>
    </message>
    <message>
        <source>Only an administrator can change what is in it.</source>
        <translation>لا يمكن لغير المسؤول تغيير محتواه.</translation>
    </message>
    <message>
        <source>Only comments and blank space are different.</source>
        <translation>لا يختلف إلا التعليقات والمسافات.</translation>
    </message>
    <message>
        <source>Only so many of the likeliest tokens are considered; 0 for all.</source>
        <translation>لا يُنظر إلا في هذا العدد من التوكنات الأرجح؛ 0 للكل.</translation>
    </message>
    <message>
        <source>Only the keychain of this machine would open the backup.</source>
        <translation>لن يفتح النسخة الاحتياطية سوى سلسلة مفاتيح هذا الجهاز.</translation>
    </message>
    <message>
        <source>Only the keychain would be left, which doesn&apos;t open these conversations now ({title}: {detail})</source>
        <translation>لن تبقى سوى سلسلة المفاتيح، وهي لا تفتح هذه المحادثات الآن ({title}: {detail})</translation>
    </message>
    <message>
        <source>Only the likeliest tokens that together have this share are considered; 1 for all.</source>
        <translation>لا يُنظر إلا في التوكنات الأرجح التي لها معًا هذه النسبة؛ 1 للكل.</translation>
    </message>
    <message>
        <source>Only the model in use</source>
        <translation>النموذج المستخدم فقط</translation>
    </message>
    <message>
        <source>Only your recovery code opens your conversations</source>
        <translation>رمز الاسترداد وحده يفتح محادثاتك</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb</comment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>فتح في نافذة جديدة</translation>
    </message>
    <message>
        <source>Open the window of Desktop Chat once, which brings them up to date.</source>
        <translation>افتح نافذة Desktop Chat مرة واحدة، فهي تحدّثها.</translation>
    </message>
    <message>
        <source>Open them anyway</source>
        <translation>فتحها على أي حال</translation>
    </message>
    <message>
        <source>Open them with the {ways}.</source>
        <translation>افتحها بواسطة {ways}.</translation>
    </message>
    <message>
        <source>Open your conversations first</source>
        <translation>افتح محادثاتك أولًا</translation>
    </message>
    <message>
        <source>Opening your conversations</source>
        <translation>فتح محادثاتك</translation>
    </message>
    <message>
        <source>Opening your conversations… Your keychain may be asking for its password.</source>
        <translation>جارٍ فتح محادثاتك… قد تكون سلسلة مفاتيحك تطلب كلمة مرورها.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Other methods</source>
        <translation>طرق أخرى</translation>
    </message>
    <message>
        <source>Other programs used {percent} % of the processor meanwhile, so this may mislead: measure again when the machine is quiet.</source>
        <translation>استخدمت برامج أخرى {percent}% من المعالج في أثناء ذلك، فقد تكون النتيجة مضلِّلة: أعد القياس حين يكون الجهاز هادئًا.</translation>
    </message>
    <message>
        <source>Others can write there, so it doesn’t count where only stores are used.</source>
        <translation>يمكن لآخرين الكتابة فيه، لذا لا يُعتدّ به حيث لا تُستخدم إلا مجلدات النماذج المشتركة.</translation>
    </message>
    <message>
        <source>Pages to print or to pass on.</source>
        <translation>صفحات للطباعة أو للإرسال إلى الآخرين.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Parts of the engine are missing</source>
        <translation>أجزاء من المحرّك مفقودة</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>عبارة مرور النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>نص ملصوق</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>نُسخ المسار</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Paused: {progress}</source>
        <translation>متوقف مؤقتًا، {progress}</translation>
    </message>
    <message>
        <source>Perhaps “{key}” is meant.</source>
        <translation>ربما المقصود «{key}».</translation>
    </message>
    <message>
        <source>Phrases of up to so many tokens may be repeated freely.</source>
        <translation>يجوز تكرار العبارات حتى هذا العدد من التوكنات بحرية.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Pin or unpin the conversation</source>
        <translation>تثبيت المحادثة أو إلغاء تثبيتها</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>مثبّتة</translation>
    </message>
    <message>
        <source>Preparing the models: {progress}</source>
        <translation>جارٍ تحضير النماذج، {progress}</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>عقوبة الحضور</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>إعداد مسبق</translation>
    </message>
    <message>
        <source>Preset of model {at}</source>
        <translation>الإعداد المسبق للنموذج {at}</translation>
    </message>
    <message>
        <source>Preset “{preset}”</source>
        <translation>الإعداد المسبق «{preset}»</translation>
    </message>
    <message>
        <source>Presets (*.json *Modelfile*)</source>
        <translation>الإعدادات المسبقة (*.json *Modelfile*)</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>اضغط المفاتيح…</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>السؤال السابق</translation>
    </message>
    <message>
        <source>Previous seed</source>
        <translation>البذرة السابقة</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>الإصدار السابق</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>تقدّم المقارنة</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>الموجّهات</translation>
    </message>
    <message>
        <source>Prompts ({pattern})</source>
        <translation>الموجّهات ({pattern})</translation>
    </message>
    <message numerus="yes">
        <source>Prompts are read {n} tokens at once, the fastest here.</source>
        <comment>Prompts are read {n} token at once, the fastest here.</comment>
        <translation>
            <numerusform>تُقرأ الموجّهات على دفعات بلا توكنات، وهذا الأسرع هنا.</numerusform>
            <numerusform>تُقرأ الموجّهات على دفعات من توكن واحد، وهذا الأسرع هنا.</numerusform>
            <numerusform>تُقرأ الموجّهات على دفعات من توكنين، وهذا الأسرع هنا.</numerusform>
            <numerusform>تُقرأ الموجّهات على دفعات من {n} توكنات، وهذا الأسرع هنا.</numerusform>
            <numerusform>تُقرأ الموجّهات على دفعات من {n} توكنًا، وهذا الأسرع هنا.</numerusform>
            <numerusform>تُقرأ الموجّهات على دفعات من {n} توكن، وهذا الأسرع هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>الموجّهات…</translation>
    </message>
    <message>
        <source>Protect your conversations</source>
        <translation>حماية محادثاتك</translation>
    </message>
    <message>
        <source>Protect your conversations first</source>
        <translation>احمِ محادثاتك أولًا</translation>
    </message>
    <message>
        <source>Put a .gguf file into the models folder, or give the path of one.</source>
        <translation>ضع ملف ‎.gguf في مجلد النماذج، أو أدخل مسار أحدها.</translation>
    </message>
    <message>
        <source>Put it back, connect the drive that it is on, or restore a backup.</source>
        <translation>أعده إلى مكانه، أو وصّل محرك الأقراص الذي هو عليه، أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Put it into the message</source>
        <translation>وضعه في الرسالة</translation>
    </message>
    <message>
        <source>Put it there again</source>
        <translation>إعادته إليها</translation>
    </message>
    <message>
        <source>Put it there again, and it opens your conversations at each start.</source>
        <translation>إن أعدته إليها، فستفتح محادثاتك عند كل بدء تشغيل.</translation>
    </message>
    <message>
        <source>Put keys.json back beside the database, or restore a backup.</source>
        <translation>أعد keys.json إلى جانب قاعدة البيانات، أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Put that back; saving then goes on by itself.</source>
        <translation>أعد ذلك إلى مكانه؛ عندها يُستأنف الحفظ تلقائيًا.</translation>
    </message>
    <message>
        <source>Put the key into the keychain again, or add another way first.</source>
        <translation>أعد المفتاح إلى سلسلة المفاتيح، أو أضف وسيلة أخرى أولًا.</translation>
    </message>
    <message>
        <source>Put the key there</source>
        <translation>وضع المفتاح فيها</translation>
    </message>
    <message>
        <source>PySide6 {version}, under the LGPL 3.0</source>
        <translation>‏PySide6 {version}، بترخيص LGPL 3.0</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>التكميم</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Question {at} of {count}</source>
        <translation>السؤال {at} من {count}</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>السؤال {number}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Questions (*.json *.jsonl *.csv *.tsv *.txt *.md)</source>
        <translation>الأسئلة (*.json *.jsonl *.csv *.tsv *.txt *.md)</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>الأسئلة والإجابات</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Quit Desktop Chat</source>
        <translation>إنهاء Desktop Chat</translation>
    </message>
    <message>
        <source>Reached the length limit</source>
        <translation>بلغ حد الطول</translation>
    </message>
    <message>
        <source>Reached the length limit.</source>
        <translation>بلغ حد الطول.</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>what a model has read</comment>
        <translation>المقروء</translation>
    </message>
    <message>
        <source>Read it at</source>
        <translation>نص الترخيص</translation>
    </message>
    <message>
        <source>Read replies aloud</source>
        <translation>قراءة الردود بصوت عالٍ</translation>
    </message>
    <message>
        <source>Reading it takes too long.</source>
        <translation>تستغرق قراءته وقتًا أطول مما ينبغي.</translation>
    </message>
    <message>
        <source>Reading or saving failed</source>
        <translation>فشلت القراءة أو الحفظ</translation>
    </message>
    <message>
        <source>Reading page {page} of {pages}…</source>
        <translation>قراءة الصفحة {page} من {pages}…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>جارٍ قراءة الملف…</translation>
    </message>
    <message>
        <source>Reading the question…</source>
        <translation>جارٍ قراءة السؤال…</translation>
    </message>
    <message>
        <source>Reading your message…</source>
        <translation>جارٍ قراءة رسالتك…</translation>
    </message>
    <message>
        <source>Reading your message… {percent} %</source>
        <translation>جارٍ قراءة رسالتك… {percent}%</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>جارٍ قراءة {file}…</translation>
    </message>
    <message>
        <source>Reading {model} · {percent} %</source>
        <translation>قراءة {model} ‏· {percent}%</translation>
    </message>
    <message numerus="yes">
        <source>Reading: {n} files so far</source>
        <comment>Reading: {n} file so far</comment>
        <translation>
            <numerusform>القراءة: لا ملفات حتى الآن</numerusform>
            <numerusform>القراءة: ملف واحد حتى الآن</numerusform>
            <numerusform>القراءة: ملفان حتى الآن</numerusform>
            <numerusform>القراءة: {n} ملفات حتى الآن</numerusform>
            <numerusform>القراءة: {n} ملفًا حتى الآن</numerusform>
            <numerusform>القراءة: {n} ملف حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading: {percent} %</source>
        <translation>القراءة: {percent}%</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Recovery code of Desktop Chat</source>
        <translation>رمز استرداد Desktop Chat</translation>
    </message>
    <message>
        <source>Refusals?</source>
        <translation>رفض؟</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>إزالة المجلد</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Remove model {at}</source>
        <translation>إزالة النموذج {at}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>هل تريد إزالة «{name}»؟</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>إعادة تسمية المجلد</translation>
    </message>
    <message>
        <source>Rename folder…</source>
        <translation>إعادة تسمية المجلد…</translation>
    </message>
    <message>
        <source>Rename one of them, or use the model where it is.</source>
        <translation>أعد تسمية أحدهما، أو استخدم النموذج من مكانه.</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>إعادة تسمية الإعداد المسبق</translation>
    </message>
    <message>
        <source>Rename the conversation</source>
        <translation>إعادة تسمية المحادثة</translation>
    </message>
    <message>
        <source>Rename the conversation yourself, or ask another model.</source>
        <translation>أعد تسمية المحادثة بنفسك، أو استعن بنموذج آخر.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>عقوبة التكرار</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Reply from a model</source>
        <translation>رد من نموذج</translation>
    </message>
    <message>
        <source>Reply from {model}</source>
        <translation>رد من {model}</translation>
    </message>
    <message>
        <source>Reply, edited by you</source>
        <translation>رد حرّرته بنفسك</translation>
    </message>
    <message>
        <source>Reply: {beginning}</source>
        <translation>رد: {beginning}</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>نُسخ التقرير</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة تعيين</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>إعادة تعيين كل الاختصارات</translation>
    </message>
    <message>
        <source>Reset {setting}</source>
        <translation>إعادة تعيين {setting}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restore a backup, or move the file away to start with an empty one.</source>
        <translation>استعد نسخة احتياطية، أو انقل الملف إلى مكان آخر لتبدأ بملف فارغ.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Restoring: {percent} %</source>
        <translation>الاستعادة: {percent}%</translation>
    </message>
    <message>
        <source>Run “git lfs pull” where it was cloned, or download the file itself.</source>
        <translation>شغّل «git lfs pull» حيث استُنسخ المستودع، أو نزّل الملف نفسه.</translation>
    </message>
    <message>
        <source>Runs on {device}</source>
        <translation>يعمل على {device}</translation>
    </message>
    <message>
        <source>Same content</source>
        <translation>المحتوى نفسه</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>أخذ العيّنات</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save a recovery code…</source>
        <translation>حفظ رمز استرداد…</translation>
    </message>
    <message>
        <source>Save as a text file…</source>
        <translation>حفظ كملف نصي…</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>حفظ كملف…</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>حفظ كإعداد مسبق</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>حفظ كإعداد مسبق…</translation>
    </message>
    <message>
        <source>Save code as</source>
        <translation>حفظ الشيفرة باسم</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>حفظ رمز الاسترداد</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>تم الحفظ باسم {file}</translation>
    </message>
    <message>
        <source>Saved as “{preset}”.</source>
        <translation>تم الحفظ باسم «{preset}».</translation>
    </message>
    <message>
        <source>Saved. Print it, or move it to another place than this computer.</source>
        <translation>تم الحفظ. اطبعه، أو انقله إلى مكان غير هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Saving failed, and is tried again while the window is open. Copy the text, or make room on the disk: what isn&apos;t saved is lost when the window closes.</source>
        <translation>فشل الحفظ، وستُعاد محاولته ما دامت النافذة مفتوحة. انسخ النص، أو وفّر مساحة على القرص: ما لم يُحفظ يضيع عند إغلاق النافذة.</translation>
    </message>
    <message>
        <source>Saving failed, and is tried again while the window is open. Make room on the disk: what isn&apos;t saved is lost when the window closes.</source>
        <translation>فشل الحفظ، وتُعاد محاولته ما دامت النافذة مفتوحة. أفرغ مساحة على القرص: ما لم يُحفظ يضيع عند إغلاق النافذة.</translation>
    </message>
    <message>
        <source>Say when a long reply is there</source>
        <translation>التنبيه عند وصول رد طويل</translation>
    </message>
    <message>
        <source>Scroll all columns together</source>
        <translation>تمرير كل الأعمدة معًا</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>البحث في المحادثات</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>الثواني</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Seed {at} of {count}</source>
        <translation>البذرة {at} من {count}</translation>
    </message>
    <message>
        <source>Seed {seed}</source>
        <translation>البذرة {seed}</translation>
    </message>
    <message>
        <source>Seed {seed}, {at} of {count}</source>
        <translation>البذرة {seed}، {at} من {count}</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>البذور</translation>
    </message>
    <message>
        <source>Sees or hears with</source>
        <translation>يرى أو يسمع بواسطة</translation>
    </message>
    <message>
        <source>Select the whole conversation</source>
        <translation>تحديد المحادثة كلها</translation>
    </message>
    <message>
        <source>Self-declared: nobody vouches for it.</source>
        <translation>إعلان ذاتي: لا أحد يضمن صحته.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>إرسال الرسالة</translation>
    </message>
    <message>
        <source>Send these first, or put several texts into one file.</source>
        <translation>أرسل هذه أولًا، أو اجمع عدة نصوص في ملف واحد.</translation>
    </message>
    <message>
        <source>Sends when it is ready</source>
        <translation>تُرسل عندما يجهز</translation>
    </message>
    <message>
        <source>Sends when {model} is ready</source>
        <translation>تُرسل عندما يجهز {model}</translation>
    </message>
    <message>
        <source>September</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>Set a passphrase, or keep them unencrypted.</source>
        <translation>عيّن عبارة مرور، أو أبقها دون تشفير.</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>تعيين عبارة مرور…</translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation>حدّدته بنفسك</translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation>من إعداد مؤسستك</translation>
    </message>
    <message>
        <source>Set for all models</source>
        <translation>محدَّد لكل النماذج</translation>
    </message>
    <message>
        <source>Set for this conversation</source>
        <translation>محدَّد لهذه المحادثة</translation>
    </message>
    <message>
        <source>Set for this model</source>
        <translation>محدَّد لهذا النموذج</translation>
    </message>
    <message>
        <source>Set of questions</source>
        <translation>مجموعة الأسئلة</translation>
    </message>
    <message>
        <source>Set this passphrase</source>
        <translation>تعيين عبارة المرور هذه</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>جارٍ تنسيق الصفحات…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings of this model and conversation</source>
        <translation>إعدادات هذا النموذج وهذه المحادثة</translation>
    </message>
    <message>
        <source>Settings of this model and conversation…</source>
        <translation>إعدادات هذا النموذج وهذه المحادثة…</translation>
    </message>
    <message>
        <source>Set…</source>
        <comment>a passphrase</comment>
        <translation>تعيين…</translation>
    </message>
    <message>
        <source>Short tasks whose answers can be checked: arithmetic, reasoning, instructions, language, code, knowledge and writing.</source>
        <translation>مهام قصيرة يمكن التحقق من إجاباتها: الحساب والاستدلال والتعليمات واللغة والبرمجة والمعرفة والكتابة.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Shorten the message, or load the model with a larger context.</source>
        <translation>قصّر الرسالة، أو حمّل النموذج بسياق أكبر.</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>more rows of a table</comment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show Desktop Chat</source>
        <translation>إظهار Desktop Chat</translation>
    </message>
    <message>
        <source>Show all of it, also what wasn&apos;t sent</source>
        <translation>عرضه كاملًا، بما فيه ما لم يُرسل</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} lines</source>
        <comment>Show the whole line</comment>
        <translation>
            <numerusform>عرض كل الأسطر</numerusform>
            <numerusform>عرض السطر كاملًا</numerusform>
            <numerusform>عرض السطرين كليهما</numerusform>
            <numerusform>عرض الأسطر كلها ({n})</numerusform>
            <numerusform>عرض الأسطر كلها ({n})</numerusform>
            <numerusform>عرض الأسطر كلها ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>Show as it reads</source>
        <translation>عرضها منسّقة</translation>
    </message>
    <message>
        <source>Show as written</source>
        <translation>عرضها كما كُتبت</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Show more rows</source>
        <translation>عرض صفوف أخرى</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>إظهار الشريط الجانبي أو إخفاؤه</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>Show the names now</source>
        <translation>إظهار الأسماء الآن</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>إظهار الشريط الجانبي</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>Show what is decided</source>
        <translation>عرض ما تقرّر</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>إظهار ما يُكتب</translation>
    </message>
    <message>
        <source>Sidebar at the start</source>
        <translation>الشريط الجانبي عند البدء</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Some of this takes effect when the model is loaded again</source>
        <translation>يسري بعض هذا عند إعادة تحميل النموذج</translation>
    </message>
    <message>
        <source>Something else has held the {what} {path} for too long.</source>
        <translation>برنامج آخر يحجز {what} ‎{path} منذ مدة أطول مما ينبغي.</translation>
    </message>
    <message>
        <source>Something else has the conversations in {folder} open.</source>
        <translation>برنامج آخر يفتح المحادثات الموجودة في ‎{folder}.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>حدث أمر غير متوقع</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>Something went wrong: {error}</source>
        <translation>حدث خطأ ما: {error}</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Speed of the last reply</source>
        <translation>سرعة الرد الأخير</translation>
    </message>
    <message>
        <source>Speed on this machine</source>
        <translation>السرعة على هذا الجهاز</translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Start anew and keep the old file…</source>
        <translation>البدء من جديد مع إبقاء الملف القديم…</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>شغّله مجددًا متى شئت.</translation>
    </message>
    <message>
        <source>Start the app from source, which installs that model.</source>
        <translation>شغّل التطبيق من الشيفرة المصدرية التي تثبّت هذا النموذج.</translation>
    </message>
    <message>
        <source>Start the keychain of your system and try again, or use another way in.</source>
        <translation>شغّل سلسلة مفاتيح النظام وأعد المحاولة، أو استخدم وسيلة أخرى للدخول.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>البقاء في علبة النظام</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>التوقف عند</translation>
    </message>
    <message>
        <source>Stop the reply in “{conversation}”</source>
        <translation>إيقاف الرد في «{conversation}»</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>إيقاف الانتظار</translation>
    </message>
    <message>
        <source>Stop what is under way, or close what is open</source>
        <translation>إيقاف ما يجري، أو إغلاق ما هو مفتوح</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Stored in</source>
        <translation>نوع التخزين</translation>
    </message>
    <message>
        <source>Structure valid, test run passed.</source>
        <translation>البنية سليمة، واجتاز التشغيل التجريبي.</translation>
    </message>
    <message>
        <source>Structure valid. It had no test run with this version yet.</source>
        <translation>البنية سليمة. لم يُجرَ له تشغيل تجريبي بهذا الإصدار بعد.</translation>
    </message>
    <message>
        <source>Suggest a title</source>
        <translation>اقتراح عنوان</translation>
    </message>
    <message>
        <source>Switch flash attention on, or choose f16.</source>
        <translation>شغّل flash attention، أو اختر f16.</translation>
    </message>
    <message>
        <source>Switch flash attention on, or keep the context in f16.</source>
        <translation>شغّل flash attention، أو احفظ السياق بصيغة f16.</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>موجّه النظام</translation>
    </message>
    <message>
        <source>System prompt: {beginning}</source>
        <translation>موجّه النظام: {beginning}</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>TB</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>إخراج من الأرشيف</translation>
    </message>
    <message>
        <source>Take that choice back (PYTHON_KEYRING_BACKEND, keyringrc.cfg), or use another way in.</source>
        <translation>ألغِ هذا الاختيار (PYTHON_KEYRING_BACKEND أو keyringrc.cfg)، أو استخدم وسيلة أخرى للدخول.</translation>
    </message>
    <message>
        <source>Take the control tokens (such as &lt;|end|&gt;) out of the message.</source>
        <translation>احذف من الرسالة توكنات التحكم (مثل &lt;|end|&gt;).</translation>
    </message>
    <message>
        <source>Talk to the models that are on your own computer.</source>
        <translation>تحدّث مع النماذج الموجودة على جهازك.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>Test run</source>
        <translation>التشغيل التجريبي</translation>
    </message>
    <message>
        <source>Test run failed: it computes no usable numbers.</source>
        <translation>فشل التشغيل التجريبي: لا يحسب أرقامًا صالحة.</translation>
    </message>
    <message>
        <source>Test run failed: it crashed.</source>
        <translation>فشل التشغيل التجريبي: انهار.</translation>
    </message>
    <message>
        <source>Test run failed: it did not end in time.</source>
        <translation>فشل التشغيل التجريبي: لم ينتهِ في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Test run failed: it ran out of memory.</source>
        <translation>فشل التشغيل التجريبي: نفدت الذاكرة.</translation>
    </message>
    <message>
        <source>Test run failed: llama.cpp refused the file.</source>
        <translation>فشل التشغيل التجريبي: رفض llama.cpp الملف.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Text ({pattern})</source>
        <translation>نص ({pattern})</translation>
    </message>
    <message>
        <source>Text with simple marks, for notes and editors.</source>
        <translation>نص بعلامات بسيطة، للملاحظات وبرامج التحرير.</translation>
    </message>
    <message>
        <source>Text with simple marks: a new folder with a file for each.</source>
        <translation>نص بعلامات بسيطة: مجلد جديد فيه ملف لكل محادثة.</translation>
    </message>
    <message>
        <source>Texts across which a phrase isn&apos;t taken for a repetition, one a line.</source>
        <translation>نصوص لا تُعدّ العبارة الممتدة عبرها تكرارًا، نص في كل سطر.</translation>
    </message>
    <message>
        <source>Texts that end the reply and aren&apos;t part of it, one a line.</source>
        <translation>نصوص تُنهي الرد وليست جزءًا منه، نص في كل سطر.</translation>
    </message>
    <message>
        <source>That input can&apos;t be used</source>
        <translation>لا يمكن استخدام هذا المُدخل</translation>
    </message>
    <message>
        <source>That is not the passphrase</source>
        <translation>هذه ليست عبارة المرور</translation>
    </message>
    <message>
        <source>That is not the recovery code</source>
        <translation>هذا ليس رمز الاسترداد</translation>
    </message>
    <message>
        <source>That takes about {time}.</source>
        <translation>المدة التقريبية: {time}.</translation>
    </message>
    <message>
        <source>The JSON schema can&apos;t be turned into a grammar: {reason}</source>
        <translation>لا يمكن تحويل مخطّط JSON إلى قواعد نحوية: {reason}</translation>
    </message>
    <message>
        <source>The JSON schema is nested too deeply.</source>
        <translation>مستويات التداخل في مخطّط JSON عميقة جدًا.</translation>
    </message>
    <message>
        <source>The JSON schema refers to another document: {reference}</source>
        <translation>يحيل مخطّط JSON إلى مستند آخر: {reference}</translation>
    </message>
    <message>
        <source>The Modelfile has too many instructions.</source>
        <translation>في ملف Modelfile تعليمات أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>The PDF can&apos;t be made: the process that makes it has ended.</source>
        <translation>لا يمكن إنشاء PDF: انتهت العملية التي تنشئه.</translation>
    </message>
    <message>
        <source>The PDF can&apos;t be made: {reason}.</source>
        <translation>لا يمكن إنشاء PDF: {reason}.</translation>
    </message>
    <message>
        <source>The app ended while it loaded this model.</source>
        <translation>انتهى التطبيق أثناء تحميل هذا النموذج.</translation>
    </message>
    <message>
        <source>The app ended while it loaded this model. It has its test run again.</source>
        <translation>انتهى التطبيق أثناء تحميل هذا النموذج. سيُعاد تشغيله التجريبي.</translation>
    </message>
    <message>
        <source>The app ended with this model.</source>
        <translation>انتهى التطبيق أثناء استخدام هذا النموذج.</translation>
    </message>
    <message>
        <source>The attachments of a draft in the database are damaged ({reason}).</source>
        <translation>مرفقات إحدى المسودات في قاعدة البيانات تالفة ({reason}).</translation>
    </message>
    <message>
        <source>The backup {file} is damaged ({reason}).</source>
        <translation>النسخة الاحتياطية {file} تالفة ({reason}).</translation>
    </message>
    <message>
        <source>The chat template is that of a family, {family}, and not the file&apos;s own.</source>
        <translation>قالب المحادثة هو قالب العائلة {family}، وليس قالب الملف نفسه.</translation>
    </message>
    <message>
        <source>The code you copied won&apos;t open anything. Keep it?</source>
        <translation>الرمز الذي نسخته لن يفتح شيئًا. هل تريد الاحتفاظ به؟</translation>
    </message>
    <message>
        <source>The code you saved won&apos;t open anything. Keep it?</source>
        <translation>الرمز الذي حفظته لن يفتح شيئًا. هل تريد الاحتفاظ به؟</translation>
    </message>
    <message>
        <source>The comparison has been deleted.</source>
        <translation>حُذفت المقارنة.</translation>
    </message>
    <message>
        <source>The comparison {id} in the database is damaged ({reason}).</source>
        <translation>المقارنة {id} في قاعدة البيانات تالفة ({reason}).</translation>
    </message>
    <message>
        <source>The conversation is empty.</source>
        <translation>المحادثة فارغة.</translation>
    </message>
    <message>
        <source>The conversation {id} in the database is damaged ({reason}).</source>
        <translation>المحادثة {id} في قاعدة البيانات تالفة ({reason}).</translation>
    </message>
    <message>
        <source>The conversations and settings of the backup take the place of yours.</source>
        <translation>تحلّ محادثات النسخة الاحتياطية وإعداداتها محل ما لديك.</translation>
    </message>
    <message>
        <source>The conversations have not been opened yet.</source>
        <translation>لم تُفتح المحادثات بعد.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>The drive that was in {folder} is not there now.</source>
        <translation>محرك الأقراص الذي كان في ‎{folder} غير موجود الآن.</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly</source>
        <translation>توقف المحرّك على نحو غير متوقع</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>أُوقف التصدير؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The file can&apos;t be attached</source>
        <translation>لا يمكن إرفاق الملف</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>لا يمكن قراءة الملف</translation>
    </message>
    <message>
        <source>The file claims no licence; look for it where the model came from.</source>
        <translation>لا يذكر الملف ترخيصًا؛ ابحث عنه في مصدر النموذج.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t say which version of the format it is in.</source>
        <translation>لا يذكر الملف إصدار الصيغة التي كُتب بها.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t say which; look for it where the model came from.</source>
        <translation>لا يذكر الملف أيّ ترخيص هو؛ ابحث عنه في مصدر النموذج.</translation>
    </message>
    <message>
        <source>The file has no chat template and looks like a base model: it continues your text.</source>
        <translation>ليس في الملف قالب محادثة ويبدو أنه نموذج أساسي: فهو يُكمل نصك.</translation>
    </message>
    <message>
        <source>The file has no chat template; that of {family} is used.</source>
        <translation>ليس في الملف قالب محادثة؛ يُستخدم قالب {family}.</translation>
    </message>
    <message>
        <source>The file has no list of conversations.</source>
        <translation>ليس في الملف قائمة محادثات.</translation>
    </message>
    <message>
        <source>The file holds something else than when its hash was last computed.</source>
        <translation>يحتوي الملف على غير ما كان فيه عند آخر حساب لقيمة التجزئة.</translation>
    </message>
    <message>
        <source>The file is in version {version} of the format; this program reads up to {newest}.</source>
        <translation>الملف بالإصدار {version} من الصيغة؛ وهذا البرنامج يقرأ حتى {newest}.</translation>
    </message>
    <message>
        <source>The file of your conversations is damaged</source>
        <translation>ملف محادثاتك تالف</translation>
    </message>
    <message>
        <source>The file of your conversations is missing</source>
        <translation>ملف محادثاتك مفقود</translation>
    </message>
    <message>
        <source>The file of {model} isn&apos;t there any more.</source>
        <translation>لم يعد ملف {model} موجودًا.</translation>
    </message>
    <message>
        <source>The file&apos;s own chat template.</source>
        <translation>قالب المحادثة الموجود في الملف نفسه.</translation>
    </message>
    <message>
        <source>The files of the present ones are moved into a folder “set-aside-…” beside them, in {folder}. Nothing is deleted. They can only be read again if you find what opens them, and move them back.</source>
        <translation>تُنقل ملفات المحادثات الحالية إلى مجلد «set-aside-…‎» بجانبها في ‎{folder}. لا يُحذف شيء. ولا يمكن قراءتها مجددًا إلا إذا وجدت ما يفتحها وأعدتها إلى مكانها.</translation>
    </message>
    <message>
        <source>The first of them: “{beginning}”</source>
        <translation>أولها: «{beginning}»</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be created: {reason}.</source>
        <translation>لا يمكن إنشاء المجلد ‎{folder}: {reason}.</translation>
    </message>
    <message>
        <source>The grammar allows nothing that this model can write next.</source>
        <translation>لا تسمح القواعد النحوية بشيء يمكن لهذا النموذج كتابته بعد ذلك.</translation>
    </message>
    <message>
        <source>The grammar can&apos;t be used: it isn&apos;t valid GBNF, or has no rule “root”.</source>
        <translation>لا يمكن استخدام القواعد النحوية: ليست GBNF صالحة، أو ليس فيها القاعدة «root».</translation>
    </message>
    <message>
        <source>The grammar is empty.</source>
        <translation>القواعد النحوية فارغة.</translation>
    </message>
    <message numerus="yes">
        <source>The grammar is longer than {n} characters.</source>
        <comment>The grammar is longer than {n} character.</comment>
        <translation>
            <numerusform>يجب أن تكون القواعد النحوية فارغة.</numerusform>
            <numerusform>القواعد النحوية أطول من محرف واحد.</numerusform>
            <numerusform>القواعد النحوية أطول من محرفين.</numerusform>
            <numerusform>القواعد النحوية أطول من {n} محارف.</numerusform>
            <numerusform>القواعد النحوية أطول من {n} محرفًا.</numerusform>
            <numerusform>القواعد النحوية أطول من {n} محرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The grammar&apos;s brackets are nested too deeply.</source>
        <translation>مستويات تداخل الأقواس في القواعد النحوية عميقة جدًا.</translation>
    </message>
    <message>
        <source>The hash of {file} was not computed.</source>
        <translation>لم تُحسب قيمة التجزئة لـ {file}.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>أُلغي الاستيراد.</translation>
    </message>
    <message>
        <source>The key to your conversations is missing</source>
        <translation>مفتاح محادثاتك مفقود</translation>
    </message>
    <message>
        <source>The keychain no longer has the key</source>
        <translation>لم يعد المفتاح في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>The keychain of this computer</source>
        <translation>سلسلة مفاتيح هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>The keys could not be saved to {path}: {reason}.</source>
        <translation>تعذّر حفظ المفاتيح في ‎{path}: {reason}.</translation>
    </message>
    <message>
        <source>The language of the window, from the next start on, or as the system has it.</source>
        <translation>لغة النافذة، ابتداءً من التشغيل التالي، أو مثل النظام.</translation>
    </message>
    <message>
        <source>The measuring was stopped.</source>
        <translation>أُوقف القياس.</translation>
    </message>
    <message>
        <source>The message takes up {needed} tokens, and the model&apos;s context holds {capacity}.</source>
        <translation>تشغل الرسالة {needed} توكن، وسياق النموذج يتسع لـ {capacity}.</translation>
    </message>
    <message>
        <source>The message {id} in the database is damaged ({reason}).</source>
        <translation>الرسالة {id} في قاعدة البيانات تالفة ({reason}).</translation>
    </message>
    <message>
        <source>The model could not be loaded</source>
        <translation>تعذّر تحميل النموذج</translation>
    </message>
    <message>
        <source>The model file is damaged</source>
        <translation>ملف النموذج تالف</translation>
    </message>
    <message>
        <source>The model gave no title</source>
        <translation>لم يقترح النموذج عنوانًا</translation>
    </message>
    <message>
        <source>The model needs {need}; {free} are free.</source>
        <translation>يحتاج النموذج إلى {need}، والمتاح {free}.</translation>
    </message>
    <message>
        <source>The model reads it with your message.</source>
        <translation>يقرؤه النموذج مع رسالتك.</translation>
    </message>
    <message>
        <source>The model that answers, by its name in the list.</source>
        <translation>النموذج الذي يرد، باسمه في القائمة.</translation>
    </message>
    <message>
        <source>The model won&apos;t read all of this conversation</source>
        <translation>لن يقرأ النموذج كل هذه المحادثة</translation>
    </message>
    <message>
        <source>The model&apos;s chat template failed</source>
        <translation>فشل قالب المحادثة الخاص بالنموذج</translation>
    </message>
    <message>
        <source>The model&apos;s context is full</source>
        <translation>سياق النموذج ممتلئ</translation>
    </message>
    <message>
        <source>The model&apos;s context is full.</source>
        <translation>سياق النموذج ممتلئ.</translation>
    </message>
    <message>
        <source>The models are, from the first: {names}</source>
        <translation>النماذج، بدءًا من الأول: {names}</translation>
    </message>
    <message>
        <source>The old ones are in {folder}.</source>
        <translation>القديمة موجودة في ‎{folder}.</translation>
    </message>
    <message>
        <source>The one that you have then no longer opens these conversations. Backups and copies of the key file that were made before still open with it.</source>
        <translation>عندها لا يعود الرمز الذي لديك يفتح هذه المحادثات. أما النسخ الاحتياطية ونسخ ملف المفاتيح التي أُنشئت من قبل فتظل تُفتح به.</translation>
    </message>
    <message>
        <source>The other files were not added.</source>
        <translation>لم تُضف الملفات الأخرى.</translation>
    </message>
    <message>
        <source>The package came without its text.</source>
        <translation>جاءت الحزمة من دون نص الترخيص.</translation>
    </message>
    <message>
        <source>The passphrase has a line break, a tab, or another character that can&apos;t be typed.</source>
        <translation>في عبارة المرور فاصل أسطر أو علامة جدولة أو محرف آخر لا يمكن كتابته.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase has more than {n} characters.</source>
        <comment>The passphrase has more than {n} character.</comment>
        <translation>
            <numerusform>يجب أن تكون عبارة المرور فارغة.</numerusform>
            <numerusform>في عبارة المرور أكثر من محرف واحد.</numerusform>
            <numerusform>في عبارة المرور أكثر من محرفين.</numerusform>
            <numerusform>في عبارة المرور أكثر من {n} محارف.</numerusform>
            <numerusform>في عبارة المرور أكثر من {n} محرفًا.</numerusform>
            <numerusform>في عبارة المرور أكثر من {n} محرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>عبارة المرور فارغة.</translation>
    </message>
    <message>
        <source>The passphrase of your conversations opens it on any computer.</source>
        <translation>تُفتح على أي كمبيوتر بعبارة مرور محادثاتك.</translation>
    </message>
    <message>
        <source>The plan is out of date.</source>
        <translation>الخطة قديمة.</translation>
    </message>
    <message>
        <source>The policy of your organisation can&apos;t be read, so only the models that it has installed may be used. {reason}</source>
        <translation>لا يمكن قراءة سياسة مؤسستك، لذا لا يُسمح إلا باستخدام النماذج التي ثبّتتها. {reason}</translation>
    </message>
    <message>
        <source>The preset could not be saved to {path} ({reason}).</source>
        <translation>تعذّر حفظ الإعداد المسبق في ‎{path} ({reason}).</translation>
    </message>
    <message>
        <source>The process for a test run can&apos;t be started: {reason}.</source>
        <translation>لا يمكن بدء عملية التشغيل التجريبي: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>The prompt has {n} tokens, and the model&apos;s context holds {capacity}.</source>
        <comment>The prompt has {n} token, and the model&apos;s context holds {capacity}.</comment>
        <translation>
            <numerusform>لا توكنات في الموجّه، وسياق النموذج يتسع لـ {capacity}.</numerusform>
            <numerusform>في الموجّه توكن واحد، وسياق النموذج يتسع لـ {capacity}.</numerusform>
            <numerusform>في الموجّه توكنان، وسياق النموذج يتسع لـ {capacity}.</numerusform>
            <numerusform>في الموجّه {n} توكنات، وسياق النموذج يتسع لـ {capacity}.</numerusform>
            <numerusform>في الموجّه {n} توكنًا، وسياق النموذج يتسع لـ {capacity}.</numerusform>
            <numerusform>في الموجّه {n} توكن، وسياق النموذج يتسع لـ {capacity}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>الموجّه فارغ.</translation>
    </message>
    <message>
        <source>The prompt was not read to its end.</source>
        <translation>لم يُقرأ الموجّه إلى نهايته.</translation>
    </message>
    <message>
        <source>The prompt “{name}” was deleted.</source>
        <translation>حُذف الموجّه «{name}».</translation>
    </message>
    <message>
        <source>The prompts could not be saved to {path} ({reason}).</source>
        <translation>تعذّر حفظ الموجّهات في ‎{path} ({reason}).</translation>
    </message>
    <message>
        <source>The reply stays on the screen and is saved as soon as that is possible.</source>
        <translation>يبقى الرد على الشاشة ويُحفظ فور إمكان ذلك.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>العبارة نفسها مجددًا</translation>
    </message>
    <message>
        <source>The same for all</source>
        <translation>المشترك بين الجميع</translation>
    </message>
    <message>
        <source>The same for all: {conditions}</source>
        <translation>المشترك بين الجميع: {conditions}</translation>
    </message>
    <message>
        <source>The same seed gives the same reply to the same conversation.</source>
        <translation>البذرة نفسها تعطي الرد نفسه للمحادثة نفسها.</translation>
    </message>
    <message>
        <source>The settings of {whose} in the database are damaged ({reason}).</source>
        <translation>إعدادات {whose} في قاعدة البيانات تالفة ({reason}).</translation>
    </message>
    <message>
        <source>The system ended its test run, probably for want of memory.</source>
        <translation>أنهى النظام تشغيله التجريبي، والأرجح أن السبب نقص الذاكرة.</translation>
    </message>
    <message>
        <source>The system prompt.</source>
        <translation>موجّه النظام.</translation>
    </message>
    <message>
        <source>The template was interrupted.</source>
        <translation>قُطع عمل القالب.</translation>
    </message>
    <message>
        <source>The test run of {name} was cancelled.</source>
        <translation>أُلغي التشغيل التجريبي لـ {name}.</translation>
    </message>
    <message>
        <source>The text could not be saved to {path} ({reason}).</source>
        <translation>تعذّر حفظ النص في ‎{path} ({reason}).</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>المهملات فارغة.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>العبارتان غير متطابقتين.</translation>
    </message>
    <message numerus="yes">
        <source>The {n} oldest messages are left out: the conversation is longer than the model&apos;s context of {capacity} tokens.</source>
        <comment>The oldest message is left out: the conversation is longer than the model&apos;s context of {capacity} tokens.</comment>
        <translation>
            <numerusform>لم تُترك أي رسالة: المحادثة أطول من سياق النموذج البالغ {capacity} توكن.</numerusform>
            <numerusform>تُركت أقدم رسالة: المحادثة أطول من سياق النموذج البالغ {capacity} توكن.</numerusform>
            <numerusform>تُركت أقدم رسالتين: المحادثة أطول من سياق النموذج البالغ {capacity} توكن.</numerusform>
            <numerusform>تُركت أقدم {n} رسائل: المحادثة أطول من سياق النموذج البالغ {capacity} توكن.</numerusform>
            <numerusform>تُركت أقدم {n} رسالة: المحادثة أطول من سياق النموذج البالغ {capacity} توكن.</numerusform>
            <numerusform>تُركت أقدم {n} رسالة: المحادثة أطول من سياق النموذج البالغ {capacity} توكن.</numerusform>
        </translation>
    </message>
    <message>
        <source>The {way} is the only way to open these conversations.</source>
        <translation>الوسيلة الوحيدة لفتح هذه المحادثات هي {way}.</translation>
    </message>
    <message>
        <source>The {what} could not be saved to {path} ({reason}).</source>
        <translation>تعذّر حفظ {what} في ‎{path} ({reason}).</translation>
    </message>
    <message>
        <source>The {what} is damaged ({reason}); {instead}. It is kept as {aside}.</source>
        <translation>يوجد تلف في {what} ({reason})؛ {instead}. حُفظت النسخة التالفة باسم {aside}.</translation>
    </message>
    <message>
        <source>There are conversations in {folder} already.</source>
        <translation>توجد محادثات في ‎{folder} من قبل.</translation>
    </message>
    <message>
        <source>There are more differences than are shown.</source>
        <translation>هناك اختلافات أكثر مما يُعرض.</translation>
    </message>
    <message>
        <source>There are no conversations here that anyone can read.</source>
        <translation>لا توجد هنا محادثات يمكن لأي شخص قراءتها.</translation>
    </message>
    <message>
        <source>There are no conversations here yet that it would replace.</source>
        <translation>لا توجد هنا بعدُ محادثات تحلّ محلها.</translation>
    </message>
    <message>
        <source>There are no conversations in {folder} yet.</source>
        <translation>لا توجد محادثات في ‎{folder} بعد.</translation>
    </message>
    <message>
        <source>There are no conversations to export.</source>
        <translation>لا توجد محادثات للتصدير.</translation>
    </message>
    <message>
        <source>There are no models yet. Bring one with the entries below.</source>
        <translation>لا توجد نماذج بعد. أضف نموذجًا من الخيارات أدناه.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>الموجود: {names}.</translation>
    </message>
    <message>
        <source>There is no answer to go on with.</source>
        <translation>لا توجد إجابة للمتابعة منها.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>لا يوجد ملف {file}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>لا يوجد ملف ‎{path}.</translation>
    </message>
    <message>
        <source>There is no keychain here</source>
        <translation>لا توجد سلسلة مفاتيح هنا</translation>
    </message>
    <message>
        <source>There is no model called “{name}”.</source>
        <translation>لا يوجد نموذج باسم «{name}».</translation>
    </message>
    <message>
        <source>There is no model in it.</source>
        <translation>لا يوجد نموذج فيه.</translation>
    </message>
    <message>
        <source>There is no model in {folder}</source>
        <translation>لا يوجد نموذج في ‎{folder}</translation>
    </message>
    <message>
        <source>There is no model to be asked yet. Add one first.</source>
        <translation>لا يوجد بعد نموذج لسؤاله. أضف نموذجًا أولًا.</translation>
    </message>
    <message>
        <source>There is no room beside it for its draft model {draft}.</source>
        <translation>لا مكان إلى جانبه لنموذج التخمين {draft}.</translation>
    </message>
    <message>
        <source>There is no room for {file} in {folder}.</source>
        <translation>لا توجد مساحة لـ {file} في ‎{folder}.</translation>
    </message>
    <message numerus="yes">
        <source>There is no room for {n} more tokens in the context.</source>
        <comment>There is no room for {n} more token in the context.</comment>
        <translation>
            <numerusform>لا متسع في السياق.</numerusform>
            <numerusform>لا متسع لتوكن آخر في السياق.</numerusform>
            <numerusform>لا متسع لتوكنين آخرين في السياق.</numerusform>
            <numerusform>لا متسع لـ {n} توكنات أخرى في السياق.</numerusform>
            <numerusform>لا متسع لـ {n} توكنًا آخر في السياق.</numerusform>
            <numerusform>لا متسع لـ {n} توكن آخر في السياق.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no space left for {path}.</source>
        <translation>لم تبقَ مساحة لـ ‎{path}.</translation>
    </message>
    <message>
        <source>There is no space left for {path}; nothing was written.</source>
        <translation>لم تبقَ مساحة لـ ‎{path}؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>There is no text in it, only pictures of pages.</source>
        <translation>لا نص فيه، بل صور صفحات فقط.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>لا نص فيه.</translation>
    </message>
    <message>
        <source>There is no token {token} to bias; ids end at {last}.</source>
        <translation>لا يوجد التوكن {token} لتعديل ترجيحه؛ تنتهي المعرّفات عند {last}.</translation>
    </message>
    <message>
        <source>There is no {database}, but what belongs to it.</source>
        <translation>لا يوجد {database}، لكن ما يتبعه موجود.</translation>
    </message>
    <message>
        <source>There is no {path}.</source>
        <translation>لا يوجد ‎{path}.</translation>
    </message>
    <message>
        <source>There is no {way} to remove.</source>
        <translation>لا يمكن إزالة {way} لأن هذه الوسيلة غير معدّة.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>لا شيء فيه.</translation>
    </message>
    <message>
        <source>There is nothing to answer</source>
        <translation>لا يوجد ما يُرَد عليه</translation>
    </message>
    <message>
        <source>There is too much in it that can&apos;t be read.</source>
        <translation>فيه أكثر مما ينبغي مما تتعذّر قراءته.</translation>
    </message>
    <message>
        <source>There was no time to try all of it.</source>
        <translation>لم يتسع الوقت لتجربة كل شيء.</translation>
    </message>
    <message>
        <source>These conversations are encrypted already.</source>
        <translation>هذه المحادثات مشفّرة من قبل.</translation>
    </message>
    <message>
        <source>These conversations are not encrypted, though they used to be</source>
        <translation>هذه المحادثات غير مشفّرة، مع أنها كانت مشفّرة</translation>
    </message>
    <message>
        <source>These conversations aren&apos;t encrypted, but a backup always is.</source>
        <translation>هذه المحادثات غير مشفّرة، أما النسخة الاحتياطية فمشفّرة دائمًا.</translation>
    </message>
    <message>
        <source>These conversations aren&apos;t encrypted.</source>
        <translation>هذه المحادثات غير مشفّرة.</translation>
    </message>
    <message>
        <source>These conversations aren&apos;t kept, so there is no backup of them.</source>
        <translation>هذه المحادثات لا تُحفظ، لذا ليست لها نسخة احتياطية.</translation>
    </message>
    <message>
        <source>These conversations can&apos;t be imported</source>
        <translation>لا يمكن استيراد هذه المحادثات</translation>
    </message>
    <message>
        <source>These conversations have no passphrase.</source>
        <translation>ليست لهذه المحادثات عبارة مرور.</translation>
    </message>
    <message>
        <source>These conversations have no recovery code.</source>
        <translation>ليس لهذه المحادثات رمز استرداد.</translation>
    </message>
    <message>
        <source>These conversations were saved by a newer version</source>
        <translation>حُفظت هذه المحادثات بإصدار أحدث</translation>
    </message>
    <message>
        <source>These conversations were saved by an older version</source>
        <translation>حُفظت هذه المحادثات بإصدار أقدم</translation>
    </message>
    <message>
        <source>These pictures are made with the starter model, which isn&apos;t installed.</source>
        <translation>تُعدّ هذه الصور باستخدام النموذج الأولي، وهو غير مثبّت.</translation>
    </message>
    <message>
        <source>These questions can&apos;t be read</source>
        <translation>تعذّرت قراءة هذه الأسئلة</translation>
    </message>
    <message>
        <source>These stay as they are</source>
        <translation>اختصارات ثابتة</translation>
    </message>
    <message>
        <source>They are encrypted.</source>
        <translation>إنها مشفّرة.</translation>
    </message>
    <message>
        <source>They are gone when the app ends, as your organisation has decided.</source>
        <translation>تختفي عند إنهاء التطبيق، كما قررت مؤسستك.</translation>
    </message>
    <message>
        <source>They are gone when the app ends. The settings can change that for the next start.</source>
        <translation>تختفي عند إنهاء التطبيق. يمكن تغيير ذلك في الإعدادات ليسري من بدء التشغيل التالي.</translation>
    </message>
    <message>
        <source>They are then in files that every program and everyone with this computer or its disk can read, in {folder}. What opens them now is deleted.</source>
        <translation>بعد ذلك تصبح في ملفات يمكن لكل برنامج، ولكل من لديه هذا الكمبيوتر أو قرصه، قراءتها، في ‎{folder}. ويُحذف ما يفتحها الآن.</translation>
    </message>
    <message>
        <source>They are used where they are; nothing is copied.</source>
        <translation>تُستخدم من مكانها؛ لا يُنسخ شيء.</translation>
    </message>
    <message>
        <source>They aren&apos;t opened by a keychain.</source>
        <translation>لا تُفتح هذه بسلسلة مفاتيح.</translation>
    </message>
    <message>
        <source>They have none yet.</source>
        <translation>ليست لها عبارة مرور بعد.</translation>
    </message>
    <message>
        <source>Think before answering</source>
        <translation>التفكير قبل الرد</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>التفكير</translation>
    </message>
    <message>
        <source>Thinking: auto</source>
        <translation>التفكير: تلقائي</translation>
    </message>
    <message>
        <source>Thinking: off</source>
        <translation>التفكير: متوقف</translation>
    </message>
    <message>
        <source>Thinking: on</source>
        <translation>التفكير: مفعّل</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>جارٍ التفكير…</translation>
    </message>
    <message>
        <source>This can&apos;t be compared: {reason}.</source>
        <translation>لا يمكن إجراء هذه المقارنة: {reason}.</translation>
    </message>
    <message>
        <source>This computer has no keychain that could keep a key for them. A passphrase encrypts all that you write; each start asks for it.</source>
        <translation>ليس على هذا الكمبيوتر سلسلة مفاتيح يمكنها حفظ مفتاح لها. تُشفِّر عبارة المرور كل ما تكتبه، وتُطلب عند كل بدء تشغيل.</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>هذه المحادثة</translation>
    </message>
    <message>
        <source>This file has changed since its hash was {hash}.</source>
        <translation>تغيّر هذا الملف منذ كانت قيمة تجزئته {hash}.</translation>
    </message>
    <message>
        <source>This holds until you decide otherwise</source>
        <translation>يسري هذا إلى أن تقرر غير ذلك</translation>
    </message>
    <message>
        <source>This is a base model: it continues your text.</source>
        <translation>هذا نموذج أساسي: فهو يُكمل نصك.</translation>
    </message>
    <message>
        <source>This is a mistake in Desktop Chat. Your conversations are saved.</source>
        <translation>هذا خطأ في Desktop Chat. محادثاتك محفوظة.</translation>
    </message>
    <message>
        <source>This is longer than the model&apos;s context</source>
        <translation>هذا أطول من سياق النموذج</translation>
    </message>
    <message>
        <source>This is not a file in the format {format}.</source>
        <translation>ليس هذا ملفًا بصيغة {format}.</translation>
    </message>
    <message>
        <source>This machine has no keychain that could keep the key.</source>
        <translation>ليس على هذا الجهاز سلسلة مفاتيح يمكنها حفظ المفتاح.</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>هذا النموذج</translation>
    </message>
    <message>
        <source>This model can&apos;t be used here</source>
        <translation>لا يمكن استخدام هذا النموذج هنا</translation>
    </message>
    <message>
        <source>This model can&apos;t have a cache in {kind}.</source>
        <translation>لا يمكن أن تكون لهذا النموذج ذاكرة مؤقتة بصيغة {kind}.</translation>
    </message>
    <message>
        <source>This model isn&apos;t supported</source>
        <translation>هذا النموذج غير مدعوم</translation>
    </message>
    <message>
        <source>This model was set aside</source>
        <translation>استُبعد هذا النموذج</translation>
    </message>
    <message>
        <source>This model&apos;s context can&apos;t be kept in {kind}: its heads are too narrow.</source>
        <translation>لا يمكن حفظ سياق هذا النموذج بصيغة {kind}: رؤوسه ضيقة جدًا.</translation>
    </message>
    <message>
        <source>This preset can&apos;t be imported</source>
        <translation>لا يمكن استيراد هذا الإعداد المسبق</translation>
    </message>
    <message>
        <source>This profile is already open</source>
        <translation>ملف التعريف هذا مفتوح من قبل</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>هذا البرنامج</translation>
    </message>
    <message>
        <source>This reply failed</source>
        <translation>فشل هذا الرد</translation>
    </message>
    <message>
        <source>This reply failed.</source>
        <translation>فشل هذا الرد.</translation>
    </message>
    <message>
        <source>This reply is unfinished.</source>
        <translation>هذا الرد غير مكتمل.</translation>
    </message>
    <message>
        <source>This reply was interrupted</source>
        <translation>انقطع هذا الرد</translation>
    </message>
    <message>
        <source>This reply was interrupted.</source>
        <translation>انقطع هذا الرد.</translation>
    </message>
    <message>
        <source>This report can&apos;t be read</source>
        <translation>تعذّرت قراءة هذا التقرير</translation>
    </message>
    <message>
        <source>This session has no D-Bus, over which the keychain would be asked.</source>
        <translation>ليس في هذه الجلسة D-Bus تُسأل عبره سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>This session&apos;s D-Bus is not a local one.</source>
        <translation>اتصال D-Bus في هذه الجلسة ليس محليًا.</translation>
    </message>
    <message>
        <source>This version of Desktop Chat doesn&apos;t act on it.</source>
        <translation>لا يعمل به هذا الإصدار من Desktop Chat.</translation>
    </message>
    <message>
        <source>Thought for {minutes} min {seconds} s</source>
        <translation>فكّر لمدة {minutes} د و{seconds} ث</translation>
    </message>
    <message>
        <source>Thought for {seconds} s</source>
        <translation>فكّر لمدة {seconds} ث</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>الأفكار</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>خيوط المعالجة</translation>
    </message>
    <message>
        <source>Threads that compute on the CPU.</source>
        <translation>خيوط المعالجة التي تحسب على CPU.</translation>
    </message>
    <message>
        <source>Threads that compute on the CPU; unset, one for each core.</source>
        <translation>خيوط المعالجة التي تحسب على CPU؛ من دون تحديد، خيط لكل نواة.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <comment>a recovery code</comment>
        <translation>التخلص منه</translation>
    </message>
    <message>
        <source>Titles by the model</source>
        <translation>العناوين من النموذج</translation>
    </message>
    <message>
        <source>To be done:</source>
        <comment>a task</comment>
        <translation>مهمة لم تُنجز:</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Together: {total}</source>
        <translation>الإجمالي: {total}</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>التوكنات</translation>
    </message>
    <message>
        <source>Tokens after which a reply ends, finished or not.</source>
        <translation>عدد التوكنات الذي ينتهي الرد بعده، اكتمل أم لا.</translation>
    </message>
    <message>
        <source>Tokens less likely than this share of the likeliest one are left out; 0 for none.</source>
        <translation>تُترك التوكنات التي يقل احتمالها عن هذه النسبة من احتمال الأرجح؛ 0 لعدم ترك شيء.</translation>
    </message>
    <message>
        <source>Tokens looked back at</source>
        <translation>مدى الرجوع بالتوكنات</translation>
    </message>
    <message>
        <source>Tokens that the model can read at once.</source>
        <translation>عدد التوكنات التي يمكن للنموذج قراءتها دفعة واحدة.</translation>
    </message>
    <message>
        <source>Tokens that the model can read at once; unset, by the model and the free memory.</source>
        <translation>عدد التوكنات التي يمكن للنموذج قراءتها دفعة واحدة؛ من دون تحديد، بحسب النموذج والذاكرة المتاحة.</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>توكن/ث</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>المهملات</translation>
    </message>
    <message>
        <source>Tried on {day}.</source>
        <translation>جُرِّب في {day}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Try again, or with another disk.</source>
        <translation>أعد المحاولة، أو جرّب قرصًا آخر.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>أعد المحاولة.</translation>
    </message>
    <message>
        <source>Try another file of the same model, or a smaller context.</source>
        <translation>جرّب ملفًا آخر للنموذج نفسه، أو سياقًا أصغر.</translation>
    </message>
    <message>
        <source>Try another template for this model, or use plain completion (raw).</source>
        <translation>جرّب قالبًا آخر لهذا النموذج، أو استخدم الإكمال البسيط (raw).</translation>
    </message>
    <message>
        <source>Trying all of it together… {percent} %</source>
        <translation>جارٍ تجربة كل ذلك معًا… {percent}%</translation>
    </message>
    <message>
        <source>Trying batches of the prompt… {percent} %</source>
        <translation>جارٍ تجربة دفعات الموجّه… {percent}%</translation>
    </message>
    <message>
        <source>Trying flash attention… {percent} %</source>
        <translation>جارٍ تجربة flash attention… {percent}%</translation>
    </message>
    <message>
        <source>Trying numbers of threads… {percent} %</source>
        <translation>جارٍ تجربة أعداد خيوط المعالجة… {percent}%</translation>
    </message>
    <message>
        <source>Trying repacked weights… {percent} %</source>
        <translation>جارٍ تجربة الأوزان المعاد ترتيبها… {percent}%</translation>
    </message>
    <message>
        <source>Trying the GPU and the CPU… {percent} %</source>
        <translation>جارٍ تجربة GPU وCPU… {percent}%</translation>
    </message>
    <message>
        <source>Trying the draft model… {percent} %</source>
        <translation>جارٍ تجربة نموذج التخمين… {percent}%</translation>
    </message>
    <message>
        <source>Trying the memory of the context… {percent} %</source>
        <translation>جارٍ تجربة ذاكرة السياق… {percent}%</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>اكتب عبارة مرور.</translation>
    </message>
    <message>
        <source>Type a question first.</source>
        <translation>اكتب سؤالًا أولًا.</translation>
    </message>
    <message>
        <source>Type at least one character.</source>
        <translation>اكتب محرفًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Type the passphrase that opens them.</source>
        <translation>اكتب عبارة المرور التي تفتحها.</translation>
    </message>
    <message>
        <source>Type the recovery code that you saved: eight groups of letters and digits.</source>
        <translation>اكتب رمز الاسترداد الذي حفظته: ثماني مجموعات من الحروف والأرقام.</translation>
    </message>
    <message>
        <source>Typical-p</source>
        <translation>Typical-p</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo, also after something was removed</source>
        <translation>تراجع، حتى بعد إزالة شيء</translation>
    </message>
    <message>
        <source>Unencrypted, whoever gets hold of this computer or its disk can read them. You can encrypt them later.</source>
        <translation>من دون تشفير، يمكن قراءتها لكل من يحصل على هذا الكمبيوتر أو قرصه. يمكنك تشفيرها لاحقًا.</translation>
    </message>
    <message>
        <source>Unknown: it is no template that we know to be published.</source>
        <translation>غير معروف: ليس قالبًا نعرف أنه منشور.</translation>
    </message>
    <message>
        <source>Unknown: nothing published is at hand to compare it with. It differs from our own template for {models}.</source>
        <translation>غير معروف: لا يوجد قالب منشور لمقارنته به. يختلف عن قالبنا الخاص لنماذج {models}.</translation>
    </message>
    <message>
        <source>Unlock the keychain of your system and try again, or use another way in.</source>
        <translation>افتح قفل سلسلة مفاتيح النظام وأعد المحاولة، أو استخدم وسيلة أخرى للدخول.</translation>
    </message>
    <message>
        <source>Unpack it first, then open the .gguf file inside.</source>
        <translation>فُكّ ضغطه أولًا، ثم افتح ملف ‎.gguf الذي فيه.</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>فُكّ ضغطه أولًا.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Untitled conversation</source>
        <translation>محادثة بلا عنوان</translation>
    </message>
    <message>
        <source>Up to {gigabytes} GB</source>
        <translation>حتى ‎{gigabytes} GB</translation>
    </message>
    <message>
        <source>Up to {megabytes} MB</source>
        <translation>حتى ‎{megabytes} MB</translation>
    </message>
    <message>
        <source>Up to {most} answers are kept to each question.</source>
        <translation>تُحفظ لكل سؤال {most} من الإجابات على الأكثر.</translation>
    </message>
    <message>
        <source>Update Desktop Chat, then import the file again.</source>
        <translation>حدّث Desktop Chat، ثم استورد الملف مجددًا.</translation>
    </message>
    <message>
        <source>Update Desktop Chat, then restore it. Nothing was changed.</source>
        <translation>حدّث Desktop Chat، ثم استعدها. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Update Desktop Chat.</source>
        <translation>حدّث Desktop Chat.</translation>
    </message>
    <message>
        <source>Update Desktop Chat. The file was left untouched.</source>
        <translation>حدّث Desktop Chat. لم يُمَس الملف.</translation>
    </message>
    <message>
        <source>Use a recovery code</source>
        <translation>استخدام رمز استرداد</translation>
    </message>
    <message>
        <source>Use another passphrase</source>
        <translation>استخدام عبارة مرور أخرى</translation>
    </message>
    <message>
        <source>Use fewer cores</source>
        <translation>استخدام أنوية أقل</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>استخدامه هنا</translation>
    </message>
    <message>
        <source>Use it where it is, or choose another folder.</source>
        <translation>استخدمه من مكانه، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <translation>استخدام سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>استخدام عبارة المرور</translation>
    </message>
    <message>
        <source>Use whenever this model answers</source>
        <translation>الاستخدام كلما ردّ هذا النموذج</translation>
    </message>
    <message>
        <source>Usual folders</source>
        <translation>المجلدات المعتادة</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>إعادة التحقق</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Version {version} of {versions}</source>
        <translation>الإصدار {version} من {versions}</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>المفردات</translation>
    </message>
    <message>
        <source>Vote: none is better than the others</source>
        <translation>التصويت: لا إجابة أفضل من غيرها</translation>
    </message>
    <message>
        <source>Voted best</source>
        <translation>الأفضل بالتصويت</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Wait until nothing writes to it any more, and load it again.</source>
        <translation>انتظر حتى لا يعود شيء يكتب فيه، ثم حمّله مجددًا.</translation>
    </message>
    <message>
        <source>Waiting for another reply</source>
        <translation>بانتظار رد آخر</translation>
    </message>
    <message>
        <source>Waiting for the reply in “{conversation}”</source>
        <translation>بانتظار الرد في «{conversation}»</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>بانتظار سلسلة مفاتيحك…</translation>
    </message>
    <message>
        <source>Waiting until the engine is free: {progress}</source>
        <translation>بانتظار تفرّغ المحرّك، {progress}</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>بانتظار دورها</translation>
    </message>
    <message>
        <source>Waits for the model to finish…</source>
        <translation>بانتظار انتهاء النموذج…</translation>
    </message>
    <message>
        <source>We don&apos;t know this licence; read it before you use the model for more than a try.</source>
        <translation>لا نعرف هذا الترخيص؛ اقرأه قبل استخدام النموذج لأكثر من تجربة.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>Weights can&apos;t be read for intentions: no test tells how a model will answer.</source>
        <translation>لا تُقرأ النوايا من الأوزان: ما من اختبار يبيّن كيف سيرد النموذج.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>مواضع الاختلاف</translation>
    </message>
    <message>
        <source>What is here is deleted for good after 30 days.</source>
        <translation>يُحذف ما هنا نهائيًا بعد 30 يومًا.</translation>
    </message>
    <message>
        <source>What is here now isn&apos;t deleted: it is moved into a folder “set-aside-…” in {folder}.</source>
        <translation>لا يُحذف ما هنا الآن: بل يُنقل إلى مجلد «set-aside-…‎» في ‎{folder}.</translation>
    </message>
    <message>
        <source>What it computes is not finite: its weights are damaged.</source>
        <translation>ما يحسبه ليس منتهيًا: أوزانه تالفة.</translation>
    </message>
    <message>
        <source>What opens it:</source>
        <translation>ما يفتحها:</translation>
    </message>
    <message>
        <source>What opens them was given, but anyone can read {database}.</source>
        <translation>أُدخل ما يفتحها، لكن يمكن لأي شخص قراءة {database}.</translation>
    </message>
    <message>
        <source>What others have made</source>
        <translation>ما صنعه آخرون</translation>
    </message>
    <message>
        <source>What reads it can&apos;t be started: {reason}.</source>
        <translation>لا يمكن بدء ما يقرؤه: {reason}.</translation>
    </message>
    <message>
        <source>What shall all of them be asked?</source>
        <translation>ما السؤال الذي يُطرح عليها كلها؟</translation>
    </message>
    <message>
        <source>What speaks to it is not installed.</source>
        <translation>البرنامج الذي يخاطبها غير مثبَّت.</translation>
    </message>
    <message>
        <source>What the file says of itself</source>
        <translation>ما يذكره الملف عن نفسه</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>ما يقرؤه النموذج</translation>
    </message>
    <message>
        <source>What the model reads before the conversation: who it is and how it should answer.</source>
        <translation>ما يقرؤه النموذج قبل المحادثة: من هو وكيف ينبغي أن يرد.</translation>
    </message>
    <message>
        <source>What the model reads…</source>
        <translation>ما يقرؤه النموذج…</translation>
    </message>
    <message>
        <source>What was added</source>
        <translation>ما أُضيف</translation>
    </message>
    <message>
        <source>What was here before is in {folder}.</source>
        <translation>ما كان هنا من قبل موجود في ‎{folder}.</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>ما وجدناه</translation>
    </message>
    <message>
        <source>What you export isn&apos;t encrypted: whoever gets the file can read it.</source>
        <translation>ما تصدّره غير مشفّر: يمكن قراءته لكل من يحصل على الملف.</translation>
    </message>
    <message>
        <source>What you have changed is lost when the window closes.</source>
        <translation>ما غيّرته يضيع عند إغلاق النافذة.</translation>
    </message>
    <message>
        <source>What you have written isn&apos;t saved.</source>
        <translation>ما كتبته لم يُحفظ.</translation>
    </message>
    <message>
        <source>What you want to keep can be exported before, where that is allowed.</source>
        <translation>ما تريد الاحتفاظ به يمكن تصديره قبل ذلك، حيث يُسمح بذلك.</translation>
    </message>
    <message>
        <source>What your organisation decides</source>
        <translation>ما تقرره مؤسستك</translation>
    </message>
    <message>
        <source>What&apos;s on your mind?</source>
        <translation>ما الذي يشغل بالك؟</translation>
    </message>
    <message>
        <source>When busy</source>
        <translation>عند الانشغال</translation>
    </message>
    <message>
        <source>When busy or on battery</source>
        <translation>عند الانشغال أو البطارية</translation>
    </message>
    <message>
        <source>When models leave cores to other programs: while those are busy, and on battery, where half of the cores take the charge for longer.</source>
        <translation>متى تترك النماذج أنوية لبرامج أخرى: حين تكون تلك مشغولة، وعند العمل على البطارية، إذ يدوم الشحن أطول بنصف الأنوية.</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>مكانه</translation>
    </message>
    <message>
        <source>Whether a model that can think before it answers does so.</source>
        <translation>تفكير النموذج القادر على ذلك قبل أن يرد.</translation>
    </message>
    <message>
        <source>Whether a screen reader is given a reply sentence by sentence while it is written.</source>
        <translation>تقديم الرد إلى قارئ الشاشة جملة جملة أثناء كتابته.</translation>
    </message>
    <message>
        <source>Whether conversations, presets and prompts are kept when the app ends, from its next start on; off, those that were kept before stay on the disk, and can&apos;t be opened until it is on again.</source>
        <translation>تحديد ما إذا كانت المحادثات والإعدادات المسبقة والموجّهات تُحفظ عند إنهاء التطبيق، بدءًا من التشغيل التالي؛ عند الإيقاف يبقى ما حُفظ من قبل على القرص، ولا يمكن فتحه إلى أن يُعاد التفعيل.</translation>
    </message>
    <message>
        <source>Whether models that can think before they answer do so; unset, each keeps its own default.</source>
        <translation>تفكير النماذج القادرة على ذلك قبل أن ترد؛ من دون تحديد، يبقى لكل منها سلوكه الافتراضي.</translation>
    </message>
    <message>
        <source>Whether several tokens are computed at once where a reply repeats the conversation, as when a text is written again with one change. It can be faster; long texts are read more slowly. Each guess is checked, and where it was close computed again: the likeliest reply stays the same, and one drawn by chance is as likely as without.</source>
        <translation>ما إذا كانت عدة توكنات تُحسب دفعة واحدة حيث يكرر الرد المحادثة، كما عند إعادة كتابة نص مع تغيير واحد. قد يكون ذلك أسرع، لكن النصوص الطويلة تُقرأ ببطء أكبر. يُتحقق من كل تخمين، ويُعاد حسابه حيث كان الفرق ضئيلًا: يبقى الرد الأرجح نفسه، والرد المختار عشوائيًا محتمل بقدر احتماله من دون ذلك.</translation>
    </message>
    <message>
        <source>Whether the app has a sign in the tray, and goes on there when its window is closed.</source>
        <translation>إظهار أيقونة للتطبيق في علبة النظام، وبقاؤه فيها عند إغلاق نافذته.</translation>
    </message>
    <message>
        <source>Whether the conversations are beside the open one when the window opens, if there is room.</source>
        <translation>ظهور المحادثات بجانب المحادثة المفتوحة عند فتح النافذة، إن اتسع المكان.</translation>
    </message>
    <message>
        <source>Whether the desktop says so, without a word of it, when a reply or a comparison that took long ends while you are elsewhere.</source>
        <translation>تنبيه من سطح المكتب، دون أي كلمة من المحتوى، عند انتهاء رد أو مقارنة طال وقتها وأنت في نافذة أخرى.</translation>
    </message>
    <message>
        <source>Whether the model gives a new conversation its title when it has nothing else to do; unset, models of a billion parameters or more do, since the titles of smaller ones are often worse than your first words.</source>
        <translation>وضع النموذج عنوانًا للمحادثة الجديدة حين لا يشغله شيء آخر؛ من دون تحديد، تفعل ذلك النماذج التي لها مليار معامل أو أكثر، لأن عناوين النماذج الأصغر كثيرًا ما تكون أسوأ من كلماتك الأولى.</translation>
    </message>
    <message>
        <source>Whether the model thinks before it answers</source>
        <translation>تفكير النموذج قبل أن يرد</translation>
    </message>
    <message>
        <source>Whether the view jumps where it would glide.</source>
        <translation>انتقال العرض قفزًا بدلًا من الانزلاق.</translation>
    </message>
    <message>
        <source>Whoever gets hold of this computer or its disk can read the conversations.</source>
        <translation>يمكن قراءة المحادثات لكل من يحصل على هذا الكمبيوتر أو قرصه.</translation>
    </message>
    <message>
        <source>Whoever gets the file can read it.</source>
        <translation>يمكن قراءته لكل من يحصل على الملف.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>With a context of {ctx} tokens the model needs {need}; {free} are free.</source>
        <translation>مع سياق من {ctx} توكن يحتاج النموذج إلى {need}، والمتاح {free}.</translation>
    </message>
    <message>
        <source>With a passphrase you need not type the code at each start.</source>
        <translation>بعبارة مرور لا تحتاج إلى كتابة الرمز عند كل بدء تشغيل.</translation>
    </message>
    <message>
        <source>With a recovery code you get in even if the keychain is lost.</source>
        <translation>برمز استرداد يمكنك الدخول حتى إن فُقدت سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>With a recovery code you get in even if you forget it.</source>
        <translation>برمز استرداد يمكنك الدخول حتى إن نسيتها.</translation>
    </message>
    <message>
        <source>With its context in {kind} it would take {less} less memory and write {written} tokens/s; that changes what it says a little, so it stays in f16 unless you choose otherwise in the model&apos;s settings.</source>
        <translation>مع سياقه بصيغة {kind} يستهلك ذاكرة أقل بمقدار {less} ويكتب {written} توكن/ث؛ لكن ذلك يغيّر ما يقوله قليلًا، لذا يبقى السياق بصيغة f16 ما لم تختر غير ذلك في إعدادات النموذج.</translation>
    </message>
    <message>
        <source>With {draft} as its draft model it isn&apos;t faster: {ratio} times as fast.</source>
        <translation>لا يصبح أسرع مع {draft} نموذجًا للتخمين: تُضرب سرعته في {ratio}.</translation>
    </message>
    <message>
        <source>Without a question for so long, no model stays in memory. Your next message loads it again.</source>
        <translation>بعد هذه المدة من دون سؤال، لا يبقى أي نموذج في الذاكرة. ورسالتك التالية تعيد تحميله.</translation>
    </message>
    <message>
        <source>Without a system prompt of yours it adds:</source>
        <translation>من دون موجّه نظام منك يضيف:</translation>
    </message>
    <message>
        <source>Without flash attention, which was slower here.</source>
        <translation>من دون flash attention، فقد كان أبطأ هنا.</translation>
    </message>
    <message>
        <source>Without its draft model {draft}: {reason}</source>
        <translation>من دون نموذج التخمين {draft}: {reason}</translation>
    </message>
    <message>
        <source>Without repacked copies of its weights, which were slower here.</source>
        <translation>من دون نسخ معاد ترتيبها من أوزانه، إذ كانت أبطأ هنا.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Words in double braces, as in {{topic}}, become fields to fill in.</source>
        <translation>الكلمات بين أقواس مزدوجة، مثل {{الموضوع}}، تصبح حقولًا تملؤها.</translation>
    </message>
    <message>
        <source>Words that are only in this one:</source>
        <translation>كلمات توجد في هذا وحده:</translation>
    </message>
    <message>
        <source>Words that it adds</source>
        <translation>كلمات يضيفها</translation>
    </message>
    <message>
        <source>Words that it can add to a conversation:</source>
        <translation>كلمات يمكن أن يضيفها إلى المحادثة:</translation>
    </message>
    <message>
        <source>Words, tokens, speed and time are medians. What looks like a refusal is guessed from how an answer begins. Identical: how many of the answers to the same question are the same.</source>
        <translation>الكلمات والتوكنات والسرعة والوقت قيم وسيطة. وما يبدو رفضًا مُخمَّن من بداية الإجابة. متطابقة: كم من الإجابات عن السؤال نفسه هي نفسها.</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>التفاف الأسطر</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>كتابة رسالة</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>اكتب رسالة…</translation>
    </message>
    <message>
        <source>Write it where the enforced values are.</source>
        <translation>اكتبه حيث توجد القيم الإلزامية.</translation>
    </message>
    <message>
        <source>Write values into “enforced” or “defaults”.</source>
        <translation>اكتب القيم في «enforced» أو «defaults».</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>جارٍ الكتابة…</translation>
    </message>
    <message>
        <source>XTC probability</source>
        <translation>احتمال XTC</translation>
    </message>
    <message>
        <source>XTC threshold</source>
        <translation>عتبة XTC</translation>
    </message>
    <message>
        <source>XTC {value}</source>
        <translation>XTC {value}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message numerus="yes">
        <source>You are editing {n} messages.</source>
        <comment>You are editing a message.</comment>
        <translation>
            <numerusform>لا رسائل قيد التحرير.</numerusform>
            <numerusform>هناك رسالة قيد التحرير.</numerusform>
            <numerusform>هناك رسالتان قيد التحرير.</numerusform>
            <numerusform>هناك {n} رسائل قيد التحرير.</numerusform>
            <numerusform>هناك {n} رسالة قيد التحرير.</numerusform>
            <numerusform>هناك {n} رسالة قيد التحرير.</numerusform>
        </translation>
    </message>
    <message>
        <source>You begin with no conversations</source>
        <translation>ستبدأ من دون محادثات</translation>
    </message>
    <message>
        <source>You can write while the model is loading…</source>
        <translation>يمكنك الكتابة أثناء تحميل النموذج…</translation>
    </message>
    <message>
        <source>You can write while the model is measured…</source>
        <translation>يمكنك الكتابة أثناء قياس النموذج…</translation>
    </message>
    <message>
        <source>You may not read {path}.</source>
        <translation>قراءة ‎{path} غير مسموح بها لك.</translation>
    </message>
    <message>
        <source>You see what is in it before anything comes in.</source>
        <translation>ترى ما فيه قبل إدخال أي شيء.</translation>
    </message>
    <message>
        <source>You see what is in {file} before anything comes in.</source>
        <translation>ترى ما في {file} قبل إدخال أي شيء.</translation>
    </message>
    <message>
        <source>You: {beginning}</source>
        <translation>أنت: {beginning}</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>اختيارك</translation>
    </message>
    <message>
        <source>Your conversation is saved.</source>
        <translation>محادثتك محفوظة.</translation>
    </message>
    <message>
        <source>Your conversation is saved. Choose another model, or try again.</source>
        <translation>محادثتك محفوظة. اختر نموذجًا آخر، أو أعد المحاولة.</translation>
    </message>
    <message>
        <source>Your conversation is saved. Choose another model, or try this one again.</source>
        <translation>محادثتك محفوظة. اختر نموذجًا آخر، أو جرّب هذا مجددًا.</translation>
    </message>
    <message>
        <source>Your conversation wasn&apos;t kept.</source>
        <translation>لم تُحفظ محادثتك.</translation>
    </message>
    <message>
        <source>Your conversation wasn&apos;t kept. Choose another model, or try this one again.</source>
        <translation>لم تُحفظ محادثتك. اختر نموذجًا آخر، أو جرّب هذا مجددًا.</translation>
    </message>
    <message>
        <source>Your conversations are encrypted. Each of these opens them:</source>
        <translation>محادثاتك مشفّرة. كل من هذه يفتحها:</translation>
    </message>
    <message>
        <source>Your conversations are locked</source>
        <translation>محادثاتك مقفلة</translation>
    </message>
    <message>
        <source>Your conversations are not encrypted: whoever gets hold of this computer or its disk can read them.</source>
        <translation>محادثاتك غير مشفّرة: يمكن قراءتها لكل من يحصل على هذا الكمبيوتر أو قرصه.</translation>
    </message>
    <message>
        <source>Your conversations are those of the backup.</source>
        <translation>محادثاتك الآن هي محادثات النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Your conversations aren&apos;t encrypted here, but a backup always is. Choose a passphrase that opens it.</source>
        <translation>محادثاتك غير مشفّرة هنا، أما النسخة الاحتياطية فمشفّرة دائمًا. اختر عبارة مرور تفتحها.</translation>
    </message>
    <message>
        <source>Your conversations aren&apos;t open yet. Until they are, what you write is lost when the window closes.</source>
        <translation>لم تُفتح محادثاتك بعد. وإلى أن تُفتح، يضيع ما تكتبه عند إغلاق النافذة.</translation>
    </message>
    <message>
        <source>Your conversations have to be encrypted</source>
        <translation>يجب تشفير محادثاتك</translation>
    </message>
    <message>
        <source>Your conversations need a passphrase</source>
        <translation>تحتاج محادثاتك إلى عبارة مرور</translation>
    </message>
    <message>
        <source>Your conversations will be listed here. Begin one below, or bring those that you have elsewhere: drop their file on this window.</source>
        <translation>ستظهر محادثاتك هنا. ابدأ واحدة في الأسفل، أو أحضر ما لديك في مكان آخر: أفلت ملفها على هذه النافذة.</translation>
    </message>
    <message>
        <source>Your keychain holds the only key</source>
        <translation>سلسلة مفاتيحك تحمل المفتاح الوحيد</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>سلسلة مفاتيحك مقفلة</translation>
    </message>
    <message>
        <source>Your keychain no longer has the key</source>
        <translation>لم يعد المفتاح في سلسلة مفاتيحك</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>رسالتك</translation>
    </message>
    <message>
        <source>Your message was not sent.</source>
        <translation>لم تُرسل رسالتك.</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>مؤسستك</translation>
    </message>
    <message>
        <source>Your organisation allows models by their hash, so all of the file is read. Esc stops it.</source>
        <translation>تسمح مؤسستك بالنماذج بحسب قيمة تجزئتها، لذا يُقرأ الملف كله. مفتاح Esc يوقف ذلك.</translation>
    </message>
    <message>
        <source>Your organisation allows only the models that it has installed, and {file} is not in their folder.</source>
        <translation>لا تسمح مؤسستك إلا بالنماذج التي ثبّتتها، والملف {file} ليس في مجلدها.</translation>
    </message>
    <message>
        <source>Your organisation decides which models are used on this machine, and has installed none yet. Ask whoever looks after it.</source>
        <translation>تقرر مؤسستك النماذج التي تُستخدم على هذا الجهاز، ولم تثبّت أيًا منها بعد. اسأل المسؤول عن الجهاز.</translation>
    </message>
    <message>
        <source>Your organisation doesn&apos;t have conversations kept.</source>
        <translation>قررت مؤسستك ألا تُحفظ المحادثات.</translation>
    </message>
    <message>
        <source>Your organisation doesn&apos;t want conversations to be copied.</source>
        <translation>لا تريد مؤسستك أن تُنسخ المحادثات.</translation>
    </message>
    <message>
        <source>Your organisation doesn&apos;t want them to be kept like that. Encrypt them, and they open; nothing is lost by it.</source>
        <translation>لا تريد مؤسستك أن تُحفظ على هذا النحو. شفّرها فتُفتح؛ لا يضيع شيء بذلك.</translation>
    </message>
    <message>
        <source>Your organisation has blocked {file}.</source>
        <translation>حظرت مؤسستك الملف {file}.</translation>
    </message>
    <message>
        <source>Your organisation hasn&apos;t installed a model on this machine yet.</source>
        <translation>لم تثبّت مؤسستك نموذجًا على هذا الجهاز بعد.</translation>
    </message>
    <message>
        <source>Your organisation wants a passphrase for them. It encrypts all that you write; each start asks for it.</source>
        <translation>تريد مؤسستك عبارة مرور لها. تُشفِّر عبارة المرور كل ما تكتبه، وتُطلب عند كل بدء تشغيل.</translation>
    </message>
    <message>
        <source>Your organisation wants a passphrase to be typed at each start. Choose one, and they open; nothing is lost by it.</source>
        <translation>تريد مؤسستك أن تُكتب عبارة مرور عند كل بدء تشغيل. اختر واحدة فتُفتح المحادثات؛ لا يضيع شيء بذلك.</translation>
    </message>
    <message>
        <source>Your organisation wants a passphrase to be typed for them.</source>
        <translation>تريد مؤسستك أن تُكتب عبارة مرور لفتحها.</translation>
    </message>
    <message>
        <source>Your organisation wants it written down which models are loaded, and {path} can&apos;t be written: {reason}.</source>
        <translation>تريد مؤسستك تسجيل النماذج التي تُحمَّل، ولا يمكن الكتابة في ‎{path}: {reason}.</translation>
    </message>
    <message>
        <source>Your organisation’s system prompt</source>
        <translation>موجّه النظام الخاص بمؤسستك</translation>
    </message>
    <message>
        <source>Your passphrase or recovery code opens it on any computer.</source>
        <translation>تُفتح على أي كمبيوتر بعبارة المرور أو رمز الاسترداد.</translation>
    </message>
    <message>
        <source>Your prompts are in {file}</source>
        <translation>موجّهاتك في {file}</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>رمز الاسترداد الخاص بك</translation>
    </message>
    <message>
        <source>Your recovery code opens it on any computer.</source>
        <translation>تُفتح على أي كمبيوتر برمز الاسترداد.</translation>
    </message>
    <message>
        <source>Your settings are not as you left them</source>
        <translation>إعداداتك ليست كما تركتها</translation>
    </message>
    <message>
        <source>Your system may be asking for its password. You can write meanwhile.</source>
        <translation>قد يكون النظام يطلب كلمة مرورها. يمكنك الكتابة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Your vote is taken back</source>
        <translation>سُحب صوتك</translation>
    </message>
    <message>
        <source>Your vote: none is better</source>
        <translation>صوتك: لا إجابة أفضل</translation>
    </message>
    <message>
        <source>Your vote: {model}</source>
        <translation>صوتك: {model}</translation>
    </message>
    <message>
        <source>[picture not shown: {description}]</source>
        <translation>[صورة غير معروضة: {description}]</translation>
    </message>
    <message>
        <source>[picture not shown]</source>
        <translation>[صورة غير معروضة]</translation>
    </message>
    <message>
        <source>a JSON schema</source>
        <translation>مخطّط JSON</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>ملف PDF</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>قاعدة بيانات</translation>
    </message>
    <message>
        <source>a field without a name</source>
        <translation>حقل بلا اسم</translation>
    </message>
    <message>
        <source>a grammar</source>
        <translation>قواعد نحوية</translation>
    </message>
    <message>
        <source>a key claims to be {length} bytes long</source>
        <translation>أحد المفاتيح يزعم أن طوله {length} بايت</translation>
    </message>
    <message>
        <source>a key has control characters, “{name}”</source>
        <translation>في أحد المفاتيح محارف تحكم، «{name}»</translation>
    </message>
    <message>
        <source>a key is empty</source>
        <translation>أحد المفاتيح فارغ</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>a message holds control tokens of the model, and the template hides where</source>
        <translation>في إحدى الرسائل توكنات تحكم للنموذج، والقالب يخفي موضعها</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>a models folder</source>
        <translation>مجلد نماذج</translation>
    </message>
    <message>
        <source>a name stands in it twice</source>
        <translation>فيه اسم مكرر مرتين</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>a question has more than {most} characters</source>
        <translation>في أحد الأسئلة أكثر من {most} محرف</translation>
    </message>
    <message>
        <source>a question is empty</source>
        <translation>أحد الأسئلة فارغ</translation>
    </message>
    <message>
        <source>a recurrent state of {size} can&apos;t be shared by {heads} heads in {groups} groups</source>
        <translation>لا يمكن تقسيم حالة تكرارية بحجم {size} على {heads} من الرؤوس في {groups} من المجموعات</translation>
    </message>
    <message>
        <source>a share of the layers isn&apos;t a number of them</source>
        <translation>نسبة الطبقات ليست عددًا منها</translation>
    </message>
    <message>
        <source>a slot has more than belongs there</source>
        <translation>في إحدى الخانات أكثر مما يخصها</translation>
    </message>
    <message>
        <source>a slot is not an object</source>
        <translation>إحدى الخانات ليست كائنًا</translation>
    </message>
    <message>
        <source>a slot is of no kind that is known</source>
        <translation>إحدى الخانات ليست من نوع معروف</translation>
    </message>
    <message>
        <source>a tensor&apos;s name claims to be {length} bytes long</source>
        <translation>اسم أحد الموترات يزعم أن طوله {length} بايت</translation>
    </message>
    <message>
        <source>a tensor&apos;s name has control characters, “{name}”</source>
        <translation>في اسم أحد الموترات محارف تحكم، «{name}»</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>a text in a list claims to be {length} bytes long</source>
        <translation>نص في إحدى القوائم يزعم أن طوله {length} بايت</translation>
    </message>
    <message>
        <source>a vote is for something that isn&apos;t compared</source>
        <translation>أحد الأصوات لشيء ليس في المقارنة</translation>
    </message>
    <message>
        <source>a web page or XML</source>
        <translation>صفحة ويب أو XML</translation>
    </message>
    <message numerus="yes">
        <source>about {n} tokens</source>
        <comment>about {n} token</comment>
        <translation>
            <numerusform>بلا توكنات تقريبًا</numerusform>
            <numerusform>نحو توكن واحد</numerusform>
            <numerusform>نحو توكنين</numerusform>
            <numerusform>نحو {n} توكنات</numerusform>
            <numerusform>نحو {n} توكنًا</numerusform>
            <numerusform>نحو {n} توكن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} tokens, in part</source>
        <comment>about {n} token, in part</comment>
        <translation>
            <numerusform>بلا توكنات تقريبًا، جزئيًا</numerusform>
            <numerusform>نحو توكن واحد، جزئيًا</numerusform>
            <numerusform>نحو توكنين، جزئيًا</numerusform>
            <numerusform>نحو {n} توكنات، جزئيًا</numerusform>
            <numerusform>نحو {n} توكنًا، جزئيًا</numerusform>
            <numerusform>نحو {n} توكن، جزئيًا</numerusform>
        </translation>
    </message>
    <message>
        <source>adapters aren&apos;t supported</source>
        <translation>المحوِّلات (adapters) غير مدعومة</translation>
    </message>
    <message>
        <source>always the likeliest token</source>
        <translation>التوكن الأرجح دائمًا</translation>
    </message>
    <message>
        <source>an answer has no place of its own</source>
        <translation>ليس لإحدى الإجابات موضع خاص بها</translation>
    </message>
    <message>
        <source>an answer is no message that follows its question</source>
        <translation>إحدى الإجابات ليست رسالة تلي سؤالها</translation>
    </message>
    <message>
        <source>an answer is to something that isn&apos;t compared</source>
        <translation>إحدى الإجابات عن شيء ليس في المقارنة</translation>
    </message>
    <message>
        <source>an archive inside of another</source>
        <translation>أرشيف داخل أرشيف آخر</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <source>an odd number of elements in a key, {rotated}, is to be rotated</source>
        <translation>من المطلوب تدوير عدد فردي من عناصر المفتاح، {rotated}</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و{n} أخرى</numerusform>
            <numerusform>و{n} أخرى</numerusform>
            <numerusform>و{n} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>another chat</source>
        <comment>in quotation marks, in the place of its title</comment>
        <translation>محادثة أخرى</translation>
    </message>
    <message>
        <source>another conversation in the file has the same id</source>
        <translation>محادثة أخرى في الملف لها المعرّف نفسه</translation>
    </message>
    <message>
        <source>another one has the same id</source>
        <translation>هناك أخرى لها المعرّف نفسه</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>برنامج آخر يفتحه</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>a conversation, between its title and the words that were found</comment>
        <translation>مؤرشفة</translation>
    </message>
    <message>
        <source>as the model does by itself</source>
        <translation>كما يفعل النموذج من تلقاء نفسه</translation>
    </message>
    <message>
        <source>at the length limit</source>
        <translation>عند حد الطول</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message numerus="yes">
        <source>batches of {n} tokens</source>
        <comment>batches of {n} token</comment>
        <translation>
            <numerusform>دفعات بلا توكنات</numerusform>
            <numerusform>دفعات من توكن واحد</numerusform>
            <numerusform>دفعات من توكنين</numerusform>
            <numerusform>دفعات من {n} توكنات</numerusform>
            <numerusform>دفعات من {n} توكنًا</numerusform>
            <numerusform>دفعات من {n} توكن</numerusform>
        </translation>
    </message>
    <message>
        <source>by a failure</source>
        <translation>بسبب فشل</translation>
    </message>
    <message>
        <source>changes another model (adapter)</source>
        <translation>يغيّر نموذجًا آخر (محوِّل)</translation>
    </message>
    <message>
        <source>compares texts, can&apos;t chat (embedding)</source>
        <translation>يقارن النصوص ولا يستطيع المحادثة (تضمين)</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>compressed with gzip</source>
        <translation>مضغوط بـ gzip</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, in the letters of QDate.toString</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>a time, in the letters of QDateTime.toString</comment>
        <translation>d MMM yyyy، HH:mm</translation>
    </message>
    <message>
        <source>defaults are used</source>
        <translation>تُستخدم القيم الافتراضية</translation>
    </message>
    <message>
        <source>examples of a conversation aren&apos;t part of a preset</source>
        <translation>أمثلة المحادثة ليست جزءًا من الإعداد المسبق</translation>
    </message>
    <message>
        <source>exit status {status}</source>
        <translation>حالة الخروج {status}</translation>
    </message>
    <message>
        <source>file about the windows</source>
        <translation>ملف حالة النوافذ</translation>
    </message>
    <message>
        <source>first token after {seconds} s</source>
        <translation>أول توكن بعد {seconds} ث</translation>
    </message>
    <message>
        <source>first token after {seconds} s; {read} tokens/s read, {written} written</source>
        <translation>أول توكن بعد {seconds} ث؛ قُرئ {read} توكن/ث، وكُتب {written}</translation>
    </message>
    <message>
        <source>frequency penalty {value}</source>
        <translation>عقوبة التواتر {value}</translation>
    </message>
    <message>
        <source>guesses for another model (draft)</source>
        <translation>يخمّن لنموذج آخر (draft)</translation>
    </message>
    <message>
        <source>has new messages</source>
        <translation>فيها رسائل جديدة</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>موجودة هنا من قبل</translation>
    </message>
    <message>
        <source>in memory</source>
        <translation>في الذاكرة</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>in your list already</source>
        <translation>في قائمتك من قبل</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>انقطع</translation>
    </message>
    <message>
        <source>it begins anew</source>
        <translation>يبدأ من جديد</translation>
    </message>
    <message>
        <source>it breaks the rules of JSON</source>
        <translation>يخالف قواعد JSON</translation>
    </message>
    <message>
        <source>it breaks the rules of its kind</source>
        <translation>يخالف قواعد نوعه</translation>
    </message>
    <message>
        <source>it can&apos;t be automatic</source>
        <translation>لا يمكن أن يكون تلقائيًا</translation>
    </message>
    <message numerus="yes">
        <source>it claims to have {n} keys</source>
        <comment>it claims to have {n} key</comment>
        <translation>
            <numerusform>يزعم أنه بلا مفاتيح</numerusform>
            <numerusform>يزعم أن فيه مفتاحًا واحدًا</numerusform>
            <numerusform>يزعم أن فيه مفتاحين</numerusform>
            <numerusform>يزعم أن فيه {n} مفاتيح</numerusform>
            <numerusform>يزعم أن فيه {n} مفتاحًا</numerusform>
            <numerusform>يزعم أن فيه {n} مفتاح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it claims to have {n} tensors, too many for a model</source>
        <comment>it claims to have {n} tensor, too many for a model</comment>
        <translation>
            <numerusform>يزعم أنه بلا موترات</numerusform>
            <numerusform>يزعم أن فيه موترًا واحدًا، وهذا أكثر مما يلزم نموذجًا</numerusform>
            <numerusform>يزعم أن فيه موترين، وهذا أكثر مما يلزم نموذجًا</numerusform>
            <numerusform>يزعم أن فيه {n} موترات، وهذا أكثر مما يلزم نموذجًا</numerusform>
            <numerusform>يزعم أن فيه {n} موترًا، وهذا أكثر مما يلزم نموذجًا</numerusform>
            <numerusform>يزعم أن فيه {n} موتر، وهذا أكثر مما يلزم نموذجًا</numerusform>
        </translation>
    </message>
    <message>
        <source>it doesn&apos;t begin with GGUF</source>
        <translation>لا يبدأ بـ GGUF</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>لم يذكر سببًا</translation>
    </message>
    <message>
        <source>it has a sliding window, and no layer that would use it</source>
        <translation>له نافذة منزلقة، وليست فيه طبقة تستخدمها</translation>
    </message>
    <message>
        <source>it has more columns than the first; a text with commas needs quotes</source>
        <translation>فيه أعمدة أكثر مما في الأول؛ والنص الذي فيه فواصل يحتاج إلى علامتي اقتباس</translation>
    </message>
    <message>
        <source>it has more than belongs there</source>
        <translation>فيه أكثر مما يخصه</translation>
    </message>
    <message>
        <source>it has no list “messages”</source>
        <translation>ليست فيه القائمة «messages»</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>ليس له اسم</translation>
    </message>
    <message>
        <source>it has no slots</source>
        <translation>ليست فيه خانات</translation>
    </message>
    <message>
        <source>it has no “{name}”</source>
        <translation>ليس فيه «{name}»</translation>
    </message>
    <message>
        <source>it has not one message for each question</source>
        <translation>لا توجد رسالة لكل سؤال</translation>
    </message>
    <message>
        <source>it has other tables or triggers than it should</source>
        <translation>فيه جداول أو مشغّلات غير التي ينبغي</translation>
    </message>
    <message>
        <source>it has to have 1 to {most} models</source>
        <translation>يجب أن يكون عدد النماذج من 1 إلى {most}</translation>
    </message>
    <message>
        <source>it has to have 1 to {most} questions</source>
        <translation>يجب أن يكون عدد الأسئلة من 1 إلى {most}</translation>
    </message>
    <message>
        <source>it has to have 1 to {most} seeds</source>
        <translation>يجب أن يكون عدد البذور من 1 إلى {most}</translation>
    </message>
    <message>
        <source>it has two slots of a kind</source>
        <translation>فيه خانتان من النوع نفسه</translation>
    </message>
    <message>
        <source>it is about the model</source>
        <translation>يخص النموذج</translation>
    </message>
    <message>
        <source>it is forgotten</source>
        <translation>يُنسى ما فيه</translation>
    </message>
    <message>
        <source>it is in another version</source>
        <translation>الإصدار مختلف</translation>
    </message>
    <message>
        <source>it is neither a text nor an object with a “question”</source>
        <translation>ليس نصًا ولا كائنًا فيه «question»</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>مستويات تداخله عميقة جدًا</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>ليس JSON</translation>
    </message>
    <message>
        <source>it is no list</source>
        <translation>ليس قائمة</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>ليس كائنًا</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>it is not in UTF-8</source>
        <translation>ليس بترميز UTF-8</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>قصير جدًا</translation>
    </message>
    <message>
        <source>it is written in another language than templates are here; the model&apos;s own is used</source>
        <translation>مكتوب بلغة غير لغة القوالب هنا؛ يُستخدم قالب النموذج نفسه</translation>
    </message>
    <message>
        <source>it is {kind} and not an object</source>
        <translation>النوع هو {kind}، وليس كائنًا</translation>
    </message>
    <message>
        <source>it isn&apos;t known here</source>
        <translation>غير معروف هنا</translation>
    </message>
    <message>
        <source>it leaves out the reply that is to be continued</source>
        <translation>يحذف الرد المطلوب متابعته</translation>
    </message>
    <message>
        <source>it made its process end, or answer too much</source>
        <translation>جعل عمليته تنتهي أو تجيب بأكثر مما ينبغي</translation>
    </message>
    <message>
        <source>it needs too much memory</source>
        <translation>يحتاج إلى ذاكرة أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>it tells no format</source>
        <translation>لا يذكر صيغة</translation>
    </message>
    <message>
        <source>it took longer than {seconds} s</source>
        <translation>استغرق أكثر من {seconds} ث</translation>
    </message>
    <message>
        <source>it uses {used} experts of {experts}</source>
        <translation>يستخدم {used} من الخبراء، وعددهم {experts}</translation>
    </message>
    <message>
        <source>its alignment is {alignment}</source>
        <translation>محاذاته {alignment}</translation>
    </message>
    <message>
        <source>its conversations can&apos;t be read</source>
        <translation>لا يمكن قراءة محادثاته</translation>
    </message>
    <message>
        <source>its heads have no elements</source>
        <translation>رؤوسه بلا عناصر</translation>
    </message>
    <message>
        <source>its key doesn&apos;t open it</source>
        <translation>مفتاحه لا يفتحه</translation>
    </message>
    <message>
        <source>its keys and values are not equally long in all layers</source>
        <translation>المفاتيح والقيم فيه ليست متساوية الطول في كل الطبقات</translation>
    </message>
    <message>
        <source>its keys can&apos;t be read</source>
        <translation>لا يمكن قراءة مفاتيحه</translation>
    </message>
    <message>
        <source>its keys have {key} elements and its values {value}</source>
        <translation>لمفاتيحه {key} من العناصر ولقيمه {value}</translation>
    </message>
    <message>
        <source>its list of contents is too long</source>
        <translation>قائمة محتوياته طويلة جدًا</translation>
    </message>
    <message>
        <source>its parent doesn&apos;t stand before it in the conversation</source>
        <translation>الرسالة الأصل ليست قبلها في المحادثة</translation>
    </message>
    <message>
        <source>its process answered nonsense</source>
        <translation>أجابت عمليته بكلام لا معنى له</translation>
    </message>
    <message>
        <source>its process answered something else</source>
        <translation>أجابت عمليته بشيء آخر</translation>
    </message>
    <message>
        <source>its process can&apos;t be started: {reason}</source>
        <translation>لا يمكن بدء عمليته: {reason}</translation>
    </message>
    <message>
        <source>its seeds are not different ones from 0 to {most}</source>
        <translation>البذور ليست أعدادًا مختلفة من 0 إلى {most}</translation>
    </message>
    <message numerus="yes">
        <source>its vocabulary claims {n} tokens</source>
        <comment>its vocabulary claims {n} token</comment>
        <translation>
            <numerusform>تزعم مفرداته أنها بلا توكنات</numerusform>
            <numerusform>تزعم مفرداته أن فيها توكنًا واحدًا</numerusform>
            <numerusform>تزعم مفرداته أن فيها توكنين</numerusform>
            <numerusform>تزعم مفرداته أن فيها {n} توكنات</numerusform>
            <numerusform>تزعم مفرداته أن فيها {n} توكنًا</numerusform>
            <numerusform>تزعم مفرداته أن فيها {n} توكن</numerusform>
        </translation>
    </message>
    <message>
        <source>its vocabulary has no token for the byte {byte}</source>
        <translation>ليس في مفرداته توكن للبايت {byte}</translation>
    </message>
    <message>
        <source>its vocabulary has no {role} token, which it adds to texts</source>
        <translation>ليس في مفرداته توكن {role} الذي يضيفه إلى النصوص</translation>
    </message>
    <message>
        <source>its vocabulary has tokens without the bytes that they begin with</source>
        <translation>في مفرداته توكنات تنقصها البايتات التي تبدأ بها</translation>
    </message>
    <message>
        <source>its vocabulary is another one.</source>
        <translation>مفرداته مختلفة.</translation>
    </message>
    <message>
        <source>its “leaf” is none of its messages</source>
        <translation>قيمة «leaf» فيها ليست إحدى رسائلها</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>lets another model see or hear</source>
        <translation>يتيح لنموذج آخر أن يرى أو يسمع</translation>
    </message>
    <message>
        <source>list of models</source>
        <translation>قائمة النماذج</translation>
    </message>
    <message>
        <source>llama-cpp-python {version}, libraries {hash}</source>
        <translation>llama-cpp-python {version}، المكتبات ‎{hash}</translation>
    </message>
    <message>
        <source>llama.cpp could not go on with {model}, which was set aside ({reason}).</source>
        <translation>لم يستطع llama.cpp متابعة العمل مع {model}، فاستُبعد ({reason}).</translation>
    </message>
    <message>
        <source>llama.cpp could not go on with {name} ({reason}).</source>
        <translation>لم يستطع llama.cpp متابعة العمل مع {name} ({reason}).</translation>
    </message>
    <message>
        <source>llama.cpp could not load {model} ({reason}). It has its test run again first.</source>
        <translation>لم يستطع llama.cpp تحميل {model} ({reason}). سيُعاد تشغيله التجريبي أولًا.</translation>
    </message>
    <message>
        <source>llama.cpp crashed in its test run ({how}).</source>
        <translation>انهار llama.cpp أثناء التشغيل التجريبي ({how}).</translation>
    </message>
    <message>
        <source>llama.cpp ended the app with this model ({reason}).</source>
        <translation>أنهى llama.cpp التطبيق بسبب هذا النموذج ({reason}).</translation>
    </message>
    <message>
        <source>llama.cpp gave no reason</source>
        <translation>لم يذكر llama.cpp سببًا</translation>
    </message>
    <message>
        <source>llama.cpp, in the build {build}</source>
        <translation>‏llama.cpp، الإصدار ‎{build}</translation>
    </message>
    <message>
        <source>min-p {value}</source>
        <translation>min-p {value}</translation>
    </message>
    <message>
        <source>more than all {elements} elements of a key are to be rotated</source>
        <translation>من المطلوب تدوير عناصر أكثر من عناصر المفتاح كلها، وهي {elements}</translation>
    </message>
    <message>
        <source>no column is called “question”</source>
        <translation>لا عمود اسمه «question»</translation>
    </message>
    <message>
        <source>no flash attention</source>
        <translation>من دون flash attention</translation>
    </message>
    <message>
        <source>no layer on the GPU</source>
        <translation>لا طبقات على GPU</translation>
    </message>
    <message>
        <source>no repacked weights</source>
        <translation>من دون أوزان معاد ترتيبها</translation>
    </message>
    <message>
        <source>no section of its keys is to be rotated</source>
        <translation>لا قسم من مفاتيحه مطلوب تدويره</translation>
    </message>
    <message>
        <source>none: the text is continued</source>
        <translation>لا شيء: يُكمَل النص</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>ليس JSON</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>لم تُحسب</translation>
    </message>
    <message>
        <source>not for a chat</source>
        <translation>ليس للمحادثة</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>غير ممكن الآن</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>غير موجود الآن</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>nothing of its keys is to be rotated, and so no place is known</source>
        <translation>لا شيء من مفاتيحه مطلوب تدويره، ولذلك لا يُعرف أي موضع</translation>
    </message>
    <message>
        <source>of its parameters, {reason}</source>
        <translation>من معاملاته، {reason}</translation>
    </message>
    <message>
        <source>of message {number}, {reason}</source>
        <translation>من الرسالة {number}، {reason}</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a switch</comment>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>off</source>
        <comment>whether a model thinks</comment>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a switch</comment>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>on</source>
        <comment>whether a model thinks</comment>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>one message is the answer at several places</source>
        <translation>رسالة واحدة هي الإجابة في عدة مواضع</translation>
    </message>
    <message>
        <source>one of its messages is in another conversation as well</source>
        <translation>إحدى رسائلها موجودة في محادثة أخرى أيضًا</translation>
    </message>
    <message>
        <source>only a vocabulary</source>
        <translation>مفردات فقط</translation>
    </message>
    <message>
        <source>partly GPU</source>
        <translation>GPU جزئيًا</translation>
    </message>
    <message numerus="yes">
        <source>partly GPU, about {n} tokens/s</source>
        <comment>partly GPU, about {n} token/s</comment>
        <translation>
            <numerusform>جزئيًا على GPU، نحو {n} توكن/ث</numerusform>
            <numerusform>جزئيًا على GPU، نحو {n} توكن/ث</numerusform>
            <numerusform>جزئيًا على GPU، نحو {n} توكن/ث</numerusform>
            <numerusform>جزئيًا على GPU، نحو {n} توكن/ث</numerusform>
            <numerusform>جزئيًا على GPU، نحو {n} توكن/ث</numerusform>
            <numerusform>جزئيًا على GPU، نحو {n} توكن/ث</numerusform>
        </translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>picture not shown</source>
        <translation>صورة غير معروضة</translation>
    </message>
    <message>
        <source>picture not shown: {name}</source>
        <translation>صورة غير معروضة: {name}</translation>
    </message>
    <message>
        <source>presence penalty {value}</source>
        <translation>عقوبة الحضور {value}</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>repeat penalty {value}</source>
        <translation>عقوبة التكرار {value}</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>البذرة {seed}</translation>
    </message>
    <message>
        <source>sees or hears</source>
        <translation>يرى أو يسمع</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>settings file</source>
        <translation>ملف الإعدادات</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>statistics for making a model smaller</source>
        <translation>إحصاءات لتصغير نموذج</translation>
    </message>
    <message>
        <source>stopped by you</source>
        <translation>أوقفته بنفسك</translation>
    </message>
    <message>
        <source>temperature {value}</source>
        <translation>درجة الحرارة {value}</translation>
    </message>
    <message>
        <source>templates are chosen by name here</source>
        <translation>تُختار القوالب هنا بالاسم</translation>
    </message>
    <message>
        <source>the attachments are no list</source>
        <translation>المرفقات ليست قائمة</translation>
    </message>
    <message>
        <source>the conversation {id}</source>
        <translation>المحادثة {id}</translation>
    </message>
    <message>
        <source>the file&apos;s own</source>
        <translation>الموجود في الملف نفسه</translation>
    </message>
    <message>
        <source>the key “{key}” appears twice</source>
        <translation>يظهر المفتاح «{key}» مرتين</translation>
    </message>
    <message numerus="yes">
        <source>the list {key} claims {n} elements, more than the file has</source>
        <comment>the list {key} claims {n} element, more than the file has</comment>
        <translation>
            <numerusform>القائمة {key} تزعم أنها بلا عناصر، وليس هذا في الملف</numerusform>
            <numerusform>القائمة {key} تزعم أن فيها عنصرًا واحدًا، أي أكثر مما في الملف</numerusform>
            <numerusform>القائمة {key} تزعم أن فيها عنصرين، أي أكثر مما في الملف</numerusform>
            <numerusform>القائمة {key} تزعم أن فيها {n} عناصر، أي أكثر مما في الملف</numerusform>
            <numerusform>القائمة {key} تزعم أن فيها {n} عنصرًا، أي أكثر مما في الملف</numerusform>
            <numerusform>القائمة {key} تزعم أن فيها {n} عنصر، أي أكثر مما في الملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the list {key} claims {n} texts</source>
        <comment>the list {key} claims {n} text</comment>
        <translation>
            <numerusform>القائمة {key} تزعم أنها بلا نصوص</numerusform>
            <numerusform>القائمة {key} تزعم أن فيها نصًا واحدًا</numerusform>
            <numerusform>القائمة {key} تزعم أن فيها نصين</numerusform>
            <numerusform>القائمة {key} تزعم أن فيها {n} نصوص</numerusform>
            <numerusform>القائمة {key} تزعم أن فيها {n} نصًا</numerusform>
            <numerusform>القائمة {key} تزعم أن فيها {n} نص</numerusform>
        </translation>
    </message>
    <message>
        <source>the list {key} has elements of the kind {kind}</source>
        <translation>عناصر القائمة {key} من النوع {kind}</translation>
    </message>
    <message>
        <source>the model {id}</source>
        <translation>النموذج {id}</translation>
    </message>
    <message>
        <source>the model&apos;s own template is used</source>
        <translation>يُستخدم قالب النموذج نفسه</translation>
    </message>
    <message>
        <source>the numbers {name} are of type {type}</source>
        <translation>الأرقام {name} من النوع {type}</translation>
    </message>
    <message>
        <source>the passphrase has no cost</source>
        <translation>ليست لعبارة المرور كلفة</translation>
    </message>
    <message>
        <source>the passphrase&apos;s cost has more than belongs there</source>
        <translation>في كلفة عبارة المرور أكثر مما يخصها</translation>
    </message>
    <message>
        <source>the passphrase&apos;s cost is out of bounds</source>
        <translation>كلفة عبارة المرور خارج الحدود</translation>
    </message>
    <message>
        <source>the passphrase&apos;s memory is out of bounds</source>
        <translation>ذاكرة عبارة المرور خارج الحدود</translation>
    </message>
    <message>
        <source>the preset {id}</source>
        <translation>الإعداد المسبق {id}</translation>
    </message>
    <message>
        <source>the question has more than {most} characters</source>
        <translation>في السؤال أكثر من {most} محرف</translation>
    </message>
    <message>
        <source>the question is empty</source>
        <translation>السؤال فارغ</translation>
    </message>
    <message>
        <source>the tensor {name} appears twice</source>
        <translation>يظهر الموتر {name} مرتين</translation>
    </message>
    <message>
        <source>the tensor {name} has the impossible shape {shape}</source>
        <translation>شكل الموتر {name} مستحيل: {shape}</translation>
    </message>
    <message numerus="yes">
        <source>the tensor {name} has {n} dimensions</source>
        <comment>the tensor {name} has {n} dimension</comment>
        <translation>
            <numerusform>الموتر {name} بلا أبعاد</numerusform>
            <numerusform>للموتر {name} بُعد واحد</numerusform>
            <numerusform>للموتر {name} بُعدان</numerusform>
            <numerusform>للموتر {name} ‏{n} أبعاد</numerusform>
            <numerusform>للموتر {name} ‏{n} بُعدًا</numerusform>
            <numerusform>للموتر {name} ‏{n} بُعد</numerusform>
        </translation>
    </message>
    <message>
        <source>the tensor {name} is not where it should be</source>
        <translation>الموتر {name} ليس حيث ينبغي أن يكون</translation>
    </message>
    <message>
        <source>the text of {key} claims to be {length} bytes long</source>
        <translation>نص {key} يزعم أن طوله {length} بايت</translation>
    </message>
    <message>
        <source>the text of {key} has a zero in it</source>
        <translation>في نص {key} صفر</translation>
    </message>
    <message>
        <source>the texts of the list {key} are longer than any vocabulary</source>
        <translation>نصوص القائمة {key} أطول من أي مفردات</translation>
    </message>
    <message>
        <source>the token {token} is of the type of a byte, and is none</source>
        <translation>التوكن {token} من نوع البايت، وليس بايتًا</translation>
    </message>
    <message>
        <source>the token “{token}” is in its vocabulary twice</source>
        <translation>التوكن «{token}» موجود مرتين في مفرداته</translation>
    </message>
    <message>
        <source>the value of {key} is of the unknown kind {kind}</source>
        <translation>قيمة {key} من النوع غير المعروف {kind}</translation>
    </message>
    <message>
        <source>the votes are no list</source>
        <translation>الأصوات ليست قائمة</translation>
    </message>
    <message>
        <source>the weights {name} are of type {type}</source>
        <translation>الأوزان {name} من النوع {type}</translation>
    </message>
    <message>
        <source>there are more than {most} questions</source>
        <translation>عدد الأسئلة أكثر من {most}</translation>
    </message>
    <message>
        <source>there is no template named {name}</source>
        <translation>لا يوجد قالب باسم {name}</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>top-k {value}</source>
        <translation>top-k {value}</translation>
    </message>
    <message>
        <source>top-p {value}</source>
        <translation>top-p {value}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>صواب أو خطأ</translation>
    </message>
    <message>
        <source>typical-p {value}</source>
        <translation>typical-p {value}</translation>
    </message>
    <message>
        <source>was thrown away</source>
        <translation>حُذفت من قبل</translation>
    </message>
    <message>
        <source>when the model&apos;s context was full</source>
        <translation>عندما امتلأ سياق النموذج</translation>
    </message>
    <message>
        <source>with a system prompt</source>
        <translation>مع موجّه نظام</translation>
    </message>
    <message numerus="yes">
        <source>without {n} attachments</source>
        <comment>without {n} attachment</comment>
        <translation>
            <numerusform>المرفقات كاملة</numerusform>
            <numerusform>من دون مرفق واحد</numerusform>
            <numerusform>من دون مرفقين</numerusform>
            <numerusform>من دون {n} مرفقات</numerusform>
            <numerusform>من دون {n} مرفقًا</numerusform>
            <numerusform>من دون {n} مرفق</numerusform>
        </translation>
    </message>
    <message>
        <source>writes text</source>
        <translation>يكتب نصًا</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>اختيارك</translation>
    </message>
    <message numerus="yes">
        <source>{alike} of {n} answers are identical</source>
        <comment>{alike} of {n} answer is identical</comment>
        <translation>
            <numerusform>الإجابات المتطابقة: {alike} من {n}</numerusform>
            <numerusform>الإجابات المتطابقة: {alike} من {n}</numerusform>
            <numerusform>الإجابات المتطابقة: {alike} من {n}</numerusform>
            <numerusform>الإجابات المتطابقة: {alike} من {n}</numerusform>
            <numerusform>الإجابات المتطابقة: {alike} من {n}</numerusform>
            <numerusform>الإجابات المتطابقة: {alike} من {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} من {count}</translation>
    </message>
    <message>
        <source>{chosen} is chosen for Python&apos;s keyring, and doesn&apos;t count as a keychain.</source>
        <translation>اختير {chosen} لحزمة keyring الخاصة بـ Python، وهو لا يُعدّ سلسلة مفاتيح.</translation>
    </message>
    <message>
        <source>{database} is encrypted, and {keys} is missing.</source>
        <translation>الملف {database} مشفّر، والملف {keys} مفقود.</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time}</source>
        <translation>{day} {month} {year}، {time}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} answers</source>
        <comment>{done} of {n} answer</comment>
        <translation>
            <numerusform>الإجابات: {done} من {n}</numerusform>
            <numerusform>الإجابات: {done} من {n}</numerusform>
            <numerusform>الإجابات: {done} من {n}</numerusform>
            <numerusform>الإجابات: {done} من {n}</numerusform>
            <numerusform>الإجابات: {done} من {n}</numerusform>
            <numerusform>الإجابات: {done} من {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} conversations</source>
        <comment>{done} of {n} conversation</comment>
        <translation>
            <numerusform>المحادثات: {done} من {n}</numerusform>
            <numerusform>المحادثات: {done} من {n}</numerusform>
            <numerusform>المحادثات: {done} من {n}</numerusform>
            <numerusform>المحادثات: {done} من {n}</numerusform>
            <numerusform>المحادثات: {done} من {n}</numerusform>
            <numerusform>المحادثات: {done} من {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{draft} guesses for it.</source>
        <translation>يخمّن له {draft}.</translation>
    </message>
    <message>
        <source>{experts} experts can&apos;t be in {groups} groups</source>
        <translation>لا يمكن توزيع {experts} من الخبراء على {groups} من المجموعات</translation>
    </message>
    <message>
        <source>{failure}. {remedy}</source>
        <translation>{failure}. {remedy}</translation>
    </message>
    <message>
        <source>{failure}: there is no space left.</source>
        <translation>{failure}: لم تبقَ مساحة.</translation>
    </message>
    <message>
        <source>{file} begins with nothing but zeros, like a download that was not completed.</source>
        <translation>يبدأ {file} بأصفار فقط، كتنزيل لم يكتمل.</translation>
    </message>
    <message>
        <source>{file} breaks the rules of its format: {reason}.</source>
        <translation>يخالف {file} قواعد صيغته: {reason}.</translation>
    </message>
    <message>
        <source>{file} can be changed while it is being read, so nobody knows whether your organisation allows it.</source>
        <translation>يمكن أن يتغيّر {file} أثناء قراءته، ولذلك لا يُعرف إن كانت مؤسستك تسمح به.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used: {reason}.</source>
        <translation>لا يمكن استخدام {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} changed while it was being loaded.</source>
        <translation>تغيّر {file} أثناء تحميله.</translation>
    </message>
    <message>
        <source>{file} changed while it was tried.</source>
        <translation>تغيّر {file} أثناء تجربته.</translation>
    </message>
    <message numerus="yes">
        <source>{file} claims to be the first of {n} files; no model needs so many.</source>
        <comment>{file} claims to be the first of {n} file; no model needs so many.</comment>
        <translation>
            <numerusform>يزعم {file} أنه الأول بلا ملفات؛ لا يحتاج أي نموذج إلى ذلك.</numerusform>
            <numerusform>يزعم {file} أنه الأول من ملف واحد؛ لا يحتاج أي نموذج إلى ذلك.</numerusform>
            <numerusform>يزعم {file} أنه الأول من ملفين؛ لا يحتاج أي نموذج إلى هذا العدد.</numerusform>
            <numerusform>يزعم {file} أنه الأول من {n} ملفات؛ لا يحتاج أي نموذج إلى هذا العدد.</numerusform>
            <numerusform>يزعم {file} أنه الأول من {n} ملفًا؛ لا يحتاج أي نموذج إلى هذا العدد.</numerusform>
            <numerusform>يزعم {file} أنه الأول من {n} ملف؛ لا يحتاج أي نموذج إلى هذا العدد.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} could not be copied to {folder}: {reason}.</source>
        <translation>تعذّر نسخ {file} إلى ‎{folder}: {reason}.</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t begin as a GGUF file does.</source>
        <translation>لا يبدأ {file} كما يبدأ ملف GGUF.</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t name its architecture.</source>
        <translation>لا يذكر {file} بنيته.</translation>
    </message>
    <message>
        <source>{file} ends in the middle of its header; there are only {size} of it.</source>
        <translation>ينتهي {file} في وسط ترويسته؛ لا يوجد منه سوى {size}.</translation>
    </message>
    <message>
        <source>{file} has changed</source>
        <translation>تغيّر {file}</translation>
    </message>
    <message>
        <source>{file} has {size} after its last tensor, all of which llama.cpp would read.</source>
        <translation>في {file} ‏{size} بعد آخر موتر، وسيقرؤها llama.cpp كلها.</translation>
    </message>
    <message>
        <source>{file} has {size}; {free} are free in {folder}.</source>
        <translation>حجم {file} هو {size}، والمتاح في ‎{folder} هو {free}.</translation>
    </message>
    <message>
        <source>{file} holds a model of the kind {kind}, which can&apos;t chat.</source>
        <translation>يحتوي {file} على نموذج من النوع {kind}، ولا يستطيع المحادثة.</translation>
    </message>
    <message>
        <source>{file} holds a model that only guesses ahead for another one.</source>
        <translation>يحتوي {file} على نموذج يكتفي بالتخمين المسبق لنموذج آخر.</translation>
    </message>
    <message>
        <source>{file} holds a model that turns text into numbers for a search, and can&apos;t answer.</source>
        <translation>يحتوي {file} على نموذج يحوّل النص إلى أرقام للبحث، ولا يستطيع الرد.</translation>
    </message>
    <message>
        <source>{file} holds a model that writes text.</source>
        <translation>يحتوي {file} على نموذج يكتب نصًا.</translation>
    </message>
    <message>
        <source>{file} holds a vocabulary without a model.</source>
        <translation>يحتوي {file} على مفردات من دون نموذج.</translation>
    </message>
    <message>
        <source>{file} holds an adapter for a model.</source>
        <translation>يحتوي {file} على محوِّل (adapter) لنموذج.</translation>
    </message>
    <message>
        <source>{file} holds no model that writes text.</source>
        <translation>لا يحتوي {file} على نموذج يكتب نصًا.</translation>
    </message>
    <message>
        <source>{file} holds something called “{type}”.</source>
        <translation>يحتوي {file} على شيء اسمه «{type}».</translation>
    </message>
    <message>
        <source>{file} holds statistics for making a model smaller.</source>
        <translation>يحتوي {file} على إحصاءات لتصغير نموذج.</translation>
    </message>
    <message>
        <source>{file} holds the part of a model that sees pictures or hears.</source>
        <translation>يحتوي {file} على الجزء الذي يرى الصور أو يسمع من نموذج.</translation>
    </message>
    <message>
        <source>{file} is a 7z archive.</source>
        <translation>الملف {file} أرشيف 7z.</translation>
    </message>
    <message>
        <source>{file} is a GGUF file of version {version}, from before October 2023.</source>
        <translation>الملف {file} هو ملف GGUF بالإصدار {version}، يعود إلى ما قبل أكتوبر 2023.</translation>
    </message>
    <message>
        <source>{file} is a GGUF file of version {version}; 3 is known.</source>
        <translation>الملف {file} هو ملف GGUF بالإصدار {version}؛ والمعروف هو 3.</translation>
    </message>
    <message>
        <source>{file} is a JSON text.</source>
        <translation>الملف {file} نص JSON.</translation>
    </message>
    <message>
        <source>{file} is a Keras (HDF5) file.</source>
        <translation>الملف {file} هو ملف Keras (HDF5).</translation>
    </message>
    <message>
        <source>{file} is a NumPy file.</source>
        <translation>الملف {file} هو ملف NumPy.</translation>
    </message>
    <message>
        <source>{file} is a PDF document.</source>
        <translation>الملف {file} مستند PDF.</translation>
    </message>
    <message>
        <source>{file} is a PyTorch (pickle) file.</source>
        <translation>الملف {file} هو ملف PyTorch (pickle).</translation>
    </message>
    <message>
        <source>{file} is a PyTorch file.</source>
        <translation>الملف {file} هو ملف PyTorch.</translation>
    </message>
    <message>
        <source>{file} is a SQLite database.</source>
        <translation>الملف {file} قاعدة بيانات SQLite.</translation>
    </message>
    <message>
        <source>{file} is a TensorFlow Lite file.</source>
        <translation>الملف {file} هو ملف TensorFlow Lite.</translation>
    </message>
    <message>
        <source>{file} is a bzip2 archive.</source>
        <translation>الملف {file} أرشيف bzip2.</translation>
    </message>
    <message>
        <source>{file} is a gzip archive.</source>
        <translation>الملف {file} أرشيف gzip.</translation>
    </message>
    <message>
        <source>{file} is a model in the old GGJT format, from before August 2023.</source>
        <translation>الملف {file} نموذج بصيغة GGJT القديمة، يعود إلى ما قبل أغسطس 2023.</translation>
    </message>
    <message>
        <source>{file} is a model in the old GGMF format, from before August 2023.</source>
        <translation>الملف {file} نموذج بصيغة GGMF القديمة، يعود إلى ما قبل أغسطس 2023.</translation>
    </message>
    <message>
        <source>{file} is a model in the old GGML format, from before August 2023.</source>
        <translation>الملف {file} نموذج بصيغة GGML القديمة، يعود إلى ما قبل أغسطس 2023.</translation>
    </message>
    <message>
        <source>{file} is a picture.</source>
        <translation>الملف {file} صورة.</translation>
    </message>
    <message>
        <source>{file} is a program.</source>
        <translation>الملف {file} برنامج.</translation>
    </message>
    <message>
        <source>{file} is a rar archive.</source>
        <translation>الملف {file} أرشيف rar.</translation>
    </message>
    <message>
        <source>{file} is a safetensors file.</source>
        <translation>الملف {file} هو ملف safetensors.</translation>
    </message>
    <message>
        <source>{file} is a tar archive.</source>
        <translation>الملف {file} أرشيف tar.</translation>
    </message>
    <message>
        <source>{file} is a text.</source>
        <translation>الملف {file} نص.</translation>
    </message>
    <message>
        <source>{file} is a web page.</source>
        <translation>الملف {file} صفحة ويب.</translation>
    </message>
    <message>
        <source>{file} is a zip archive.</source>
        <translation>الملف {file} أرشيف zip.</translation>
    </message>
    <message>
        <source>{file} is a zstd archive.</source>
        <translation>الملف {file} أرشيف zstd.</translation>
    </message>
    <message>
        <source>{file} is an adapter in the old GGLA format, from before August 2023.</source>
        <translation>الملف {file} محوِّل بصيغة GGLA القديمة، يعود إلى ما قبل أغسطس 2023.</translation>
    </message>
    <message>
        <source>{file} is an xz archive.</source>
        <translation>الملف {file} أرشيف xz.</translation>
    </message>
    <message>
        <source>{file} is attached.</source>
        <translation>الملف {file} مرفق.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>الملف {file} فارغ.</translation>
    </message>
    <message>
        <source>{file} is in several files. Here, such a model has to be in a folder of the machine&apos;s own models.</source>
        <translation>يتكوّن {file} من عدة ملفات. هنا يجب أن يكون مثل هذا النموذج في مجلد النماذج المتاحة للجميع.</translation>
    </message>
    <message>
        <source>{file} is missing, the first of the files that the model is split into.</source>
        <translation>الملف {file} مفقود، وهو أول الملفات التي قُسّم إليها النموذج.</translation>
    </message>
    <message>
        <source>{file} is no backup of Desktop Chat.</source>
        <translation>الملف {file} ليس نسخة احتياطية من Desktop Chat.</translation>
    </message>
    <message>
        <source>{file} is no part of a model, though its name says so.</source>
        <translation>الملف {file} ليس جزءًا من نموذج، مع أن اسمه يقول ذلك.</translation>
    </message>
    <message>
        <source>{file} is none of the models that your organisation allows.</source>
        <translation>الملف {file} ليس من النماذج التي تسمح بها مؤسستك.</translation>
    </message>
    <message>
        <source>{file} is not whole: only {part} are there.</source>
        <translation>الملف {file} غير مكتمل: الموجود منه {part} فقط.</translation>
    </message>
    <message numerus="yes">
        <source>{file} is one of {n} files; {missing} is missing.</source>
        <comment>{file} is one of {n} file; {missing} is missing.</comment>
        <translation>
            <numerusform>الملف {file} واحد من {n} ملف؛ الملف {missing} مفقود.</numerusform>
            <numerusform>الملف {file} واحد من ملف واحد؛ الملف {missing} مفقود.</numerusform>
            <numerusform>الملف {file} واحد من ملفين؛ الملف {missing} مفقود.</numerusform>
            <numerusform>الملف {file} واحد من {n} ملفات؛ الملف {missing} مفقود.</numerusform>
            <numerusform>الملف {file} واحد من {n} ملفًا؛ الملف {missing} مفقود.</numerusform>
            <numerusform>الملف {file} واحد من {n} ملف؛ الملف {missing} مفقود.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is only a Git LFS pointer to the model file of {size}.</source>
        <translation>الملف {file} مجرد مؤشر Git LFS إلى ملف النموذج الذي حجمه {size}.</translation>
    </message>
    <message>
        <source>{file} is only a Git LFS pointer to the model file.</source>
        <translation>الملف {file} مجرد مؤشر Git LFS إلى ملف النموذج.</translation>
    </message>
    <message>
        <source>{file} is part {part} of {parts} of a model.</source>
        <translation>الملف {file} هو الجزء {part} من {parts} من نموذج.</translation>
    </message>
    <message>
        <source>{file} is part {part} of {parts}, and not what its name says.</source>
        <translation>الملف {file} هو الجزء {part} من {parts}، وليس ما يقوله اسمه.</translation>
    </message>
    <message numerus="yes">
        <source>{file} is the first of {n} files of one model.</source>
        <comment>{file} is the first of {n} file of one model.</comment>
        <translation>
            <numerusform>الملف {file} هو الأول من {n} ملف لنموذج واحد.</numerusform>
            <numerusform>الملف {file} هو الأول من ملف واحد لنموذج واحد.</numerusform>
            <numerusform>الملف {file} هو الأول من ملفين لنموذج واحد.</numerusform>
            <numerusform>الملف {file} هو الأول من {n} ملفات لنموذج واحد.</numerusform>
            <numerusform>الملف {file} هو الأول من {n} ملفًا لنموذج واحد.</numerusform>
            <numerusform>الملف {file} هو الأول من {n} ملف لنموذج واحد.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is used where it is; nothing is copied.</source>
        <translation>يُستخدم {file} من مكانه؛ لا يُنسخ شيء.</translation>
    </message>
    <message>
        <source>{file} stores {name} in a type that is not known here ({type}).</source>
        <translation>يخزّن {file} الموتر {name} بنوع غير معروف هنا ({type}).</translation>
    </message>
    <message>
        <source>{file} was changed while it was read.</source>
        <translation>تغيّر {file} أثناء قراءته.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version than this.</source>
        <translation>أُنشئ {file} بإصدار أحدث من هذا.</translation>
    </message>
    <message>
        <source>{file} was made for machines of the other byte order (big-endian).</source>
        <translation>أُنشئ {file} لأجهزة بترتيب البايتات الآخر (big-endian).</translation>
    </message>
    <message>
        <source>{file} was not copied.</source>
        <translation>لم يُنسخ {file}.</translation>
    </message>
    <message>
        <source>{file}, from {source}</source>
        <translation>‏{file}، من {source}</translation>
    </message>
    <message>
        <source>{file}: the tensor {name} appears twice in its parts.</source>
        <translation>الملف {file}: يظهر الموتر {name} مرتين في أجزائه.</translation>
    </message>
    <message>
        <source>{folder} (not there now)</source>
        <translation>‏‎{folder} (غير موجود الآن)</translation>
    </message>
    <message>
        <source>{folder} has another file called {file} already.</source>
        <translation>في ‎{folder} ملف آخر باسم {file} من قبل.</translation>
    </message>
    <message>
        <source>{folder} has too many files to look through.</source>
        <translation>في ‎{folder} ملفات أكثر من أن تُفحص.</translation>
    </message>
    <message>
        <source>{folder} holds something else than a database and its keys.</source>
        <translation>في ‎{folder} شيء غير قاعدة بيانات ومفاتيحها.</translation>
    </message>
    <message>
        <source>{given} of {all}</source>
        <translation>{given} من {all}</translation>
    </message>
    <message>
        <source>{groups} key heads can&apos;t serve {heads} heads</source>
        <translation>لا يمكن أن تخدم {groups} من رؤوس المفاتيح {heads} من الرؤوس</translation>
    </message>
    <message>
        <source>{groups} key heads can&apos;t serve {heads} recurrent heads</source>
        <translation>لا يمكن أن تخدم {groups} من رؤوس المفاتيح {heads} من الرؤوس التكرارية</translation>
    </message>
    <message>
        <source>{group}, folded</source>
        <translation>{group}، مطوية</translation>
    </message>
    <message>
        <source>{group}, shown</source>
        <translation>{group}، معروضة</translation>
    </message>
    <message>
        <source>{heads} recurrent heads can&apos;t share {size}</source>
        <translation>لا يمكن أن تتقاسم {heads} من الرؤوس التكرارية {size}</translation>
    </message>
    <message>
        <source>{keys} is for editing text.</source>
        <translation>الاختصار ‎{keys}‎ مخصص لتحرير النص.</translation>
    </message>
    <message>
        <source>{keys} is for “{command}”.</source>
        <translation>الاختصار ‎{keys}‎ مخصص للأمر «{command}».</translation>
    </message>
    <message>
        <source>{key} has a number that is not 0 to {most}</source>
        <translation>في {key} رقم ليس بين 0 و{most}</translation>
    </message>
    <message>
        <source>{key} is 0</source>
        <translation>قيمة {key} هي 0</translation>
    </message>
    <message>
        <source>{key} is no number</source>
        <translation>قيمة {key} ليست رقمًا</translation>
    </message>
    <message>
        <source>{key} is not a list of numbers</source>
        <translation>قيمة {key} ليست قائمة أرقام</translation>
    </message>
    <message>
        <source>{key} is not a list of texts</source>
        <translation>قيمة {key} ليست قائمة نصوص</translation>
    </message>
    <message numerus="yes">
        <source>{key} is not a list of {n} numbers</source>
        <comment>{key} is not a list of {n} number</comment>
        <translation>
            <numerusform>قيمة {key} ليست قائمة فارغة</numerusform>
            <numerusform>قيمة {key} ليست قائمة من رقم واحد</numerusform>
            <numerusform>قيمة {key} ليست قائمة من رقمين</numerusform>
            <numerusform>قيمة {key} ليست قائمة من {n} أرقام</numerusform>
            <numerusform>قيمة {key} ليست قائمة من {n} رقمًا</numerusform>
            <numerusform>قيمة {key} ليست قائمة من {n} رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} is not a number from 0</source>
        <translation>قيمة {key} ليست رقمًا من 0 فأكثر</translation>
    </message>
    <message>
        <source>{key} is not a text</source>
        <translation>قيمة {key} ليست نصًا</translation>
    </message>
    <message>
        <source>{key} is not a whole number</source>
        <translation>قيمة {key} ليست عددًا صحيحًا</translation>
    </message>
    <message>
        <source>{key} is shorter than the list of tokens</source>
        <translation>قيمة {key} أقصر من قائمة التوكنات</translation>
    </message>
    <message>
        <source>{key} is unknown</source>
        <translation>قيمة {key} غير معروفة</translation>
    </message>
    <message>
        <source>{key} is {value} (it is missing); it must be {least} to {most}</source>
        <translation>قيمة {key} هي {value} (إنها مفقودة)؛ يجب أن تكون من {least} إلى {most}</translation>
    </message>
    <message>
        <source>{key} is {value}; it must be {least} to {most}</source>
        <translation>قيمة {key} هي {value}؛ يجب أن تكون من {least} إلى {most}</translation>
    </message>
    <message>
        <source>{label} can&apos;t be {value}.</source>
        <translation>لا يمكن أن تكون قيمة «{label}» هي {value}.</translation>
    </message>
    <message>
        <source>{layers} layers is not possible.</source>
        <translation>لا يمكن استخدام {layers} من الطبقات.</translation>
    </message>
    <message>
        <source>{licence}, by the file&apos;s own claim</source>
        <translation>‏{licence}، بحسب ما يذكره الملف</translation>
    </message>
    <message>
        <source>{models} × {questions} × {seeds}: {answers}.</source>
        <translation>{models} × {questions} × {seeds}: {answers}.</translation>
    </message>
    <message>
        <source>{model} ({preset})</source>
        <translation>‏{model} ({preset})</translation>
    </message>
    <message>
        <source>{model} answers from here</source>
        <translation>يرد {model} ابتداءً من هنا</translation>
    </message>
    <message>
        <source>{model} can&apos;t take back what it has read.</source>
        <translation>لا يستطيع {model} التراجع عما قرأه.</translation>
    </message>
    <message>
        <source>{model} has answered</source>
        <translation>أجاب {model}</translation>
    </message>
    <message>
        <source>{model} is better</source>
        <translation>‏{model} أفضل</translation>
    </message>
    <message>
        <source>{model} is in your list</source>
        <translation>أُضيف {model} إلى قائمتك</translation>
    </message>
    <message>
        <source>{model} is loaded again when you send</source>
        <translation>يُحمَّل {model} مجددًا عند الإرسال</translation>
    </message>
    <message>
        <source>{model} is not allowed on this machine</source>
        <translation>النموذج {model} غير مسموح به على هذا الجهاز</translation>
    </message>
    <message>
        <source>{model} is not there now</source>
        <translation>النموذج {model} غير موجود الآن</translation>
    </message>
    <message>
        <source>{model} is off the list. Its file stays.</source>
        <translation>أُزيل {model} من القائمة. وملفه باقٍ.</translation>
    </message>
    <message>
        <source>{model} was set aside</source>
        <translation>استُبعد {model}</translation>
    </message>
    <message>
        <source>{model} was tested again</source>
        <translation>اختُبر {model} مجددًا</translation>
    </message>
    <message>
        <source>{model} · asleep</source>
        <translation>‏{model} · نائم</translation>
    </message>
    <message>
        <source>{model}, column {at} of {count}</source>
        <translation>‏{model}، العمود {at} من {count}</translation>
    </message>
    <message>
        <source>{model}, in use: {size}</source>
        <translation>‏{model}، قيد الاستخدام: {size}</translation>
    </message>
    <message>
        <source>{model}, question {at}: {answer}</source>
        <translation>‏{model}، السؤال {at}: {answer}</translation>
    </message>
    <message>
        <source>{model}, seed {seed}</source>
        <translation>‏{model}، البذرة {seed}</translation>
    </message>
    <message>
        <source>{model}: your choice</source>
        <translation>‏{model}: اختيارك</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read to its end ({reason}).</source>
        <translation>لا يمكن قراءة {name} إلى نهايته ({reason}).</translation>
    </message>
    <message>
        <source>{name} does not fit into the memory that is free now.</source>
        <translation>لا تتسع الذاكرة المتاحة الآن لـ {name}.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has more than {n} files of JSON.</source>
        <comment>{name} has more than {n} file of JSON.</comment>
        <translation>
            <numerusform>لا ينبغي أن تكون في {name} ملفات JSON.</numerusform>
            <numerusform>في {name} أكثر من ملف JSON واحد.</numerusform>
            <numerusform>في {name} أكثر من ملفي JSON.</numerusform>
            <numerusform>في {name} أكثر من {n} ملفات JSON.</numerusform>
            <numerusform>في {name} أكثر من {n} ملف JSON.</numerusform>
            <numerusform>في {name} أكثر من {n} ملف JSON.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has no prompts of Desktop Chat.</source>
        <translation>ليس في {name} موجّهات من Desktop Chat.</translation>
    </message>
    <message>
        <source>{name} has no questions.</source>
        <translation>ليس في {name} أسئلة.</translation>
    </message>
    <message>
        <source>{name} has text that isn&apos;t UTF-8.</source>
        <translation>في {name} نص ليس بترميز UTF-8.</translation>
    </message>
    <message>
        <source>{name} has the architecture “{architecture}”, which this version of llama.cpp does not know.</source>
        <translation>بنية {name} هي «{architecture}»، ولا يعرفها هذا الإصدار من llama.cpp.</translation>
    </message>
    <message>
        <source>{name} has {rows} rows for {heads} heads of {length}</source>
        <translation>في {name} من الصفوف {rows} لعدد {heads} من الرؤوس بطول {length}</translation>
    </message>
    <message>
        <source>{name} has {size} of JSON, and up to {most} is read.</source>
        <translation>في {name} ‏{size} من JSON، وتُقرأ {most} على الأكثر.</translation>
    </message>
    <message>
        <source>{name} is a damaged .zip archive ({reason}).</source>
        <translation>الملف {name} أرشيف ‎.zip تالف ({reason}).</translation>
    </message>
    <message>
        <source>{name} is compressed in a way that isn&apos;t read.</source>
        <translation>الملف {name} مضغوط بطريقة غير مقروءة.</translation>
    </message>
    <message>
        <source>{name} is damaged ({reason}).</source>
        <translation>الملف {name} تالف ({reason}).</translation>
    </message>
    <message>
        <source>{name} is damaged or was made to do harm: its values are nested more than {depth} deep.</source>
        <translation>الملف {name} تالف أو صُنع للإضرار: قيمه متداخلة لأكثر من {depth} مستوى.</translation>
    </message>
    <message>
        <source>{name} is damaged, or isn&apos;t a file of conversations.</source>
        <translation>الملف {name} تالف، أو ليس ملف محادثات.</translation>
    </message>
    <message>
        <source>{name} is damaged: it breaks the rules of JSON.</source>
        <translation>الملف {name} تالف: يخالف قواعد JSON.</translation>
    </message>
    <message>
        <source>{name} is damaged: its text isn&apos;t {encoding}.</source>
        <translation>الملف {name} تالف: نصه ليس بترميز {encoding}.</translation>
    </message>
    <message>
        <source>{name} is damaged: something stands after its end.</source>
        <translation>الملف {name} تالف: يوجد شيء بعد نهايته.</translation>
    </message>
    <message>
        <source>{name} is damaged: there is {found} where {wanted} should be.</source>
        <translation>الملف {name} تالف: يوجد {found} حيث ينبغي أن يكون {wanted}.</translation>
    </message>
    <message>
        <source>{name} is damaged: {reason}.</source>
        <translation>الملف {name} تالف: {reason}.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>الملف {name} فارغ.</translation>
    </message>
    <message>
        <source>{name} is in another version of the format.</source>
        <translation>الملف {name} بإصدار آخر من الصيغة.</translation>
    </message>
    <message>
        <source>{name} is larger than {size}.</source>
        <translation>الملف {name} أكبر من {size}.</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>الملف {name} مفقود</translation>
    </message>
    <message>
        <source>{name} is no JSON.</source>
        <translation>الملف {name} ليس JSON.</translation>
    </message>
    <message>
        <source>{name} is no file.</source>
        <translation>ليس {name} ملفًا.</translation>
    </message>
    <message>
        <source>{name} is no report on a comparison.</source>
        <translation>الملف {name} ليس تقرير مقارنة.</translation>
    </message>
    <message>
        <source>{name} is not a model that writes text.</source>
        <translation>الملف {name} ليس نموذجًا يكتب نصًا.</translation>
    </message>
    <message>
        <source>{name} is not a preset.</source>
        <translation>الملف {name} ليس إعدادًا مسبقًا.</translation>
    </message>
    <message>
        <source>{name} is not a text in UTF-8.</source>
        <translation>الملف {name} ليس نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>{name} is not a whole number</source>
        <translation>قيمة {name} ليست عددًا صحيحًا</translation>
    </message>
    <message>
        <source>{name} is not for a chat.</source>
        <translation>النموذج {name} ليس للمحادثة.</translation>
    </message>
    <message>
        <source>{name} is not {size} bytes in hex</source>
        <translation>قيمة {name} ليست {size} بايت بالنظام الست عشري</translation>
    </message>
    <message>
        <source>{name} is protected with a password.</source>
        <translation>الملف {name} محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>{name} is too large for a file of prompts.</source>
        <translation>الملف {name} أكبر من أن يكون ملف موجّهات.</translation>
    </message>
    <message>
        <source>{name} is too large for a file of questions.</source>
        <translation>الملف {name} أكبر من أن يكون ملف أسئلة.</translation>
    </message>
    <message>
        <source>{name} is too large for a preset.</source>
        <translation>الملف {name} أكبر من أن يكون إعدادًا مسبقًا.</translation>
    </message>
    <message>
        <source>{name} is too large for a report.</source>
        <translation>الملف {name} أكبر من أن يكون تقريرًا.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a file of conversations: it is {kind}.</source>
        <translation>الملف {name} ليس ملف محادثات، بل {kind}.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a file.</source>
        <translation>ليس {name} ملفًا.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t whole: it ends in the middle of a conversation.</source>
        <translation>الملف {name} غير مكتمل: ينتهي في وسط محادثة.</translation>
    </message>
    <message>
        <source>{name}, conversation {position}</source>
        <translation>‏{name}، المحادثة {position}</translation>
    </message>
    <message>
        <source>{name}, folder, {count}, closed</source>
        <translation>{name}، مجلد، {count}، مغلق</translation>
    </message>
    <message>
        <source>{name}, folder, {count}, open</source>
        <translation>{name}، مجلد، {count}، مفتوح</translation>
    </message>
    <message>
        <source>{name}, line {number}: {reason}.</source>
        <translation>‏{name}، السطر {number}: {reason}.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>‏{name}: {reason}</translation>
    </message>
    <message>
        <source>{name}: {reason}.</source>
        <translation>‏{name}: {reason}.</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <comment>{n} answer</comment>
        <translation>
            <numerusform>لا إجابات</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>{n} إجابات</numerusform>
            <numerusform>{n} إجابة</numerusform>
            <numerusform>{n} إجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are back</source>
        <comment>{n} is back</comment>
        <translation>
            <numerusform>لا شيء عاد</numerusform>
            <numerusform>عادت واحدة</numerusform>
            <numerusform>عادت اثنتان</numerusform>
            <numerusform>عادت {n}</numerusform>
            <numerusform>عادت {n}</numerusform>
            <numerusform>عادت {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are here already</source>
        <comment>{n} is here already</comment>
        <translation>
            <numerusform>لا شيء هنا من قبل</numerusform>
            <numerusform>واحدة هنا من قبل</numerusform>
            <numerusform>اثنتان هنا من قبل</numerusform>
            <numerusform>{n} هنا من قبل</numerusform>
            <numerusform>{n} هنا من قبل</numerusform>
            <numerusform>{n} هنا من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} attachments aren&apos;t taken in; the text names the place.</source>
        <comment>{n} attachment isn&apos;t taken in; the text names the place.</comment>
        <translation>
            <numerusform>لا مرفقات متروكة.</numerusform>
            <numerusform>لا يُستورد مرفق واحد؛ والنص يذكر موضعه.</numerusform>
            <numerusform>لا يُستورد مرفقان؛ والنص يذكر موضعهما.</numerusform>
            <numerusform>لا تُستورد {n} مرفقات؛ والنص يذكر مواضعها.</numerusform>
            <numerusform>لا يُستورد {n} مرفقًا؛ والنص يذكر مواضعها.</numerusform>
            <numerusform>لا يُستورد {n} مرفق؛ والنص يذكر مواضعها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes</source>
        <comment>{n} byte</comment>
        <translation>
            <numerusform>{n} بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>{n} بايت</numerusform>
            <numerusform>{n} بايت</numerusform>
            <numerusform>{n} بايت</numerusform>
            <numerusform>{n} بايت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} can&apos;t be read</source>
        <comment>{n} can&apos;t be read</comment>
        <translation>
            <numerusform>لا شيء تتعذّر قراءته</numerusform>
            <numerusform>واحدة تتعذّر قراءتها</numerusform>
            <numerusform>اثنتان تتعذّر قراءتهما</numerusform>
            <numerusform>{n} تتعذّر قراءتها</numerusform>
            <numerusform>{n} تتعذّر قراءتها</numerusform>
            <numerusform>{n} تتعذّر قراءتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations</source>
        <comment>{n} conversation</comment>
        <translation>
            <numerusform>لا محادثات</numerusform>
            <numerusform>محادثة واحدة</numerusform>
            <numerusform>محادثتان</numerusform>
            <numerusform>{n} محادثات</numerusform>
            <numerusform>{n} محادثة</numerusform>
            <numerusform>{n} محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations have been exported.</source>
        <comment>One conversation has been exported.</comment>
        <translation>
            <numerusform>لم تُصدَّر أي محادثة.</numerusform>
            <numerusform>صُدِّرت محادثة واحدة.</numerusform>
            <numerusform>صُدِّرت محادثتان.</numerusform>
            <numerusform>صُدِّرت {n} محادثات.</numerusform>
            <numerusform>صُدِّرت {n} محادثة.</numerusform>
            <numerusform>صُدِّرت {n} محادثة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations moved to trash.</source>
        <comment>Conversation moved to trash.</comment>
        <translation>
            <numerusform>لم تُنقل أي محادثة إلى المهملات.</numerusform>
            <numerusform>نُقلت المحادثة إلى المهملات.</numerusform>
            <numerusform>نُقلت محادثتان إلى المهملات.</numerusform>
            <numerusform>نُقلت {n} محادثات إلى المهملات.</numerusform>
            <numerusform>نُقلت {n} محادثة إلى المهملات.</numerusform>
            <numerusform>نُقلت {n} محادثة إلى المهملات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files can&apos;t be used.</source>
        <comment>{n} file can&apos;t be used.</comment>
        <translation>
            <numerusform>كل الملفات يمكن استخدامها.</numerusform>
            <numerusform>ملف واحد لا يمكن استخدامه.</numerusform>
            <numerusform>ملفان لا يمكن استخدامهما.</numerusform>
            <numerusform>لا يمكن استخدام {n} ملفات.</numerusform>
            <numerusform>لا يمكن استخدام {n} ملفًا.</numerusform>
            <numerusform>لا يمكن استخدام {n} ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files so far</source>
        <comment>{n} file so far</comment>
        <translation>
            <numerusform>لا ملفات حتى الآن</numerusform>
            <numerusform>ملف واحد حتى الآن</numerusform>
            <numerusform>ملفان حتى الآن</numerusform>
            <numerusform>{n} ملفات حتى الآن</numerusform>
            <numerusform>{n} ملفًا حتى الآن</numerusform>
            <numerusform>{n} ملف حتى الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <comment>{n} found</comment>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>{n} نتائج</numerusform>
            <numerusform>{n} نتيجة</numerusform>
            <numerusform>{n} نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} have new messages</source>
        <comment>{n} has new messages</comment>
        <translation>
            <numerusform>لا شيء فيه رسائل جديدة</numerusform>
            <numerusform>واحدة فيها رسائل جديدة</numerusform>
            <numerusform>اثنتان فيهما رسائل جديدة</numerusform>
            <numerusform>{n} فيها رسائل جديدة</numerusform>
            <numerusform>{n} فيها رسائل جديدة</numerusform>
            <numerusform>{n} فيها رسائل جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <comment>{n} hour</comment>
        <translation>
            <numerusform>0 ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>{n} ساعات</numerusform>
            <numerusform>{n} ساعة</numerusform>
            <numerusform>{n} ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} layers guess ahead, and no other is left</source>
        <comment>{n} layer guesses ahead, and no other is left</comment>
        <translation>
            <numerusform>لا طبقة تخمّن مسبقًا، ولا تبقى غيرها</numerusform>
            <numerusform>طبقة واحدة تخمّن مسبقًا، ولا تبقى غيرها</numerusform>
            <numerusform>طبقتان تخمّنان مسبقًا، ولا تبقى غيرهما</numerusform>
            <numerusform>{n} طبقات تخمّن مسبقًا، ولا تبقى غيرها</numerusform>
            <numerusform>{n} طبقة تخمّن مسبقًا، ولا تبقى غيرها</numerusform>
            <numerusform>{n} طبقة تخمّن مسبقًا، ولا تبقى غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} layers on {gpu} need {need}; {free} are free there.</source>
        <comment>{n} layer on {gpu} needs {need}; {free} are free there.</comment>
        <translation>
            <numerusform>تحتاج {n} طبقة على {gpu} إلى {need}، والمتاح هناك {free}.</numerusform>
            <numerusform>تحتاج طبقة واحدة على {gpu} إلى {need}، والمتاح هناك {free}.</numerusform>
            <numerusform>تحتاج طبقتان على {gpu} إلى {need}، والمتاح هناك {free}.</numerusform>
            <numerusform>تحتاج {n} طبقات على {gpu} إلى {need}، والمتاح هناك {free}.</numerusform>
            <numerusform>تحتاج {n} طبقة على {gpu} إلى {need}، والمتاح هناك {free}.</numerusform>
            <numerusform>تحتاج {n} طبقة على {gpu} إلى {need}، والمتاح هناك {free}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <comment>{n} line</comment>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>{n} أسطر</numerusform>
            <numerusform>{n} سطرًا</numerusform>
            <numerusform>{n} سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages</source>
        <comment>{n} message</comment>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>{n} رسائل</numerusform>
            <numerusform>{n} رسالة</numerusform>
            <numerusform>{n} رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages deleted.</source>
        <comment>{n} message deleted.</comment>
        <translation>
            <numerusform>لم تُحذف أي رسالة.</numerusform>
            <numerusform>حُذفت رسالة واحدة.</numerusform>
            <numerusform>حُذفت رسالتان.</numerusform>
            <numerusform>حُذفت {n} رسائل.</numerusform>
            <numerusform>حُذفت {n} رسالة.</numerusform>
            <numerusform>حُذفت {n} رسالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages.</source>
        <comment>{n} message.</comment>
        <translation>
            <numerusform>لا رسائل.</numerusform>
            <numerusform>رسالة واحدة.</numerusform>
            <numerusform>رسالتان.</numerusform>
            <numerusform>{n} رسائل.</numerusform>
            <numerusform>{n} رسالة.</numerusform>
            <numerusform>{n} رسالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <comment>{n} minute</comment>
        <translation>
            <numerusform>0 دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>{n} دقائق</numerusform>
            <numerusform>{n} دقيقة</numerusform>
            <numerusform>{n} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models</source>
        <comment>{n} model</comment>
        <translation>
            <numerusform>لا نماذج</numerusform>
            <numerusform>نموذج واحد</numerusform>
            <numerusform>نموذجان</numerusform>
            <numerusform>{n} نماذج</numerusform>
            <numerusform>{n} نموذجًا</numerusform>
            <numerusform>{n} نموذج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models are in your list now.</source>
        <comment>{n} model is in your list now.</comment>
        <translation>
            <numerusform>لا نماذج جديدة في قائمتك.</numerusform>
            <numerusform>أصبح نموذج واحد في قائمتك.</numerusform>
            <numerusform>أصبح نموذجان في قائمتك.</numerusform>
            <numerusform>أصبحت {n} نماذج في قائمتك.</numerusform>
            <numerusform>أصبح {n} نموذجًا في قائمتك.</numerusform>
            <numerusform>أصبح {n} نموذج في قائمتك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models can be added.</source>
        <comment>{n} model can be added.</comment>
        <translation>
            <numerusform>لا نماذج يمكن إضافتها.</numerusform>
            <numerusform>يمكن إضافة نموذج واحد.</numerusform>
            <numerusform>يمكن إضافة نموذجين.</numerusform>
            <numerusform>يمكن إضافة {n} نماذج.</numerusform>
            <numerusform>يمكن إضافة {n} نموذجًا.</numerusform>
            <numerusform>يمكن إضافة {n} نموذج.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more models</source>
        <comment>{n} more model</comment>
        <translation>
            <numerusform>لا نماذج أخرى</numerusform>
            <numerusform>نموذج آخر</numerusform>
            <numerusform>نموذجان آخران</numerusform>
            <numerusform>{n} نماذج أخرى</numerusform>
            <numerusform>{n} نموذجًا آخر</numerusform>
            <numerusform>{n} نموذج آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more things were left out.</source>
        <comment>{n} more thing was left out.</comment>
        <translation>
            <numerusform>لم يُترك شيء آخر.</numerusform>
            <numerusform>تُرك شيء آخر.</numerusform>
            <numerusform>تُرك شيئان آخران.</numerusform>
            <numerusform>تُركت {n} أشياء أخرى.</numerusform>
            <numerusform>تُرك {n} شيئًا آخر.</numerusform>
            <numerusform>تُرك {n} شيء آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <comment>{n} new</comment>
        <translation>
            <numerusform>لا جديدة</numerusform>
            <numerusform>واحدة جديدة</numerusform>
            <numerusform>اثنتان جديدتان</numerusform>
            <numerusform>{n} جديدة</numerusform>
            <numerusform>{n} جديدة</numerusform>
            <numerusform>{n} جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <comment>{n} page</comment>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>{n} صفحات</numerusform>
            <numerusform>{n} صفحة</numerusform>
            <numerusform>{n} صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages of {all}</source>
        <comment>{n} passage of {all}</comment>
        <translation>
            <numerusform>لا مقاطع من {all}</numerusform>
            <numerusform>مقطع واحد من {all}</numerusform>
            <numerusform>مقطعان من {all}</numerusform>
            <numerusform>{n} مقاطع من {all}</numerusform>
            <numerusform>{n} مقطعًا من {all}</numerusform>
            <numerusform>{n} مقطع من {all}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts were added</source>
        <comment>{n} prompt was added</comment>
        <translation>
            <numerusform>لم يُضف أي موجّه</numerusform>
            <numerusform>أُضيف موجّه واحد</numerusform>
            <numerusform>أُضيف موجّهان</numerusform>
            <numerusform>أُضيفت {n} موجّهات</numerusform>
            <numerusform>أُضيف {n} موجّهًا</numerusform>
            <numerusform>أُضيف {n} موجّه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <comment>{n} question</comment>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>{n} أسئلة</numerusform>
            <numerusform>{n} سؤالًا</numerusform>
            <numerusform>{n} سؤال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replies aren&apos;t saved.</source>
        <comment>A reply isn&apos;t saved.</comment>
        <translation>
            <numerusform>كل الردود محفوظة.</numerusform>
            <numerusform>أحد الردود لم يُحفظ.</numerusform>
            <numerusform>ردّان لم يُحفظا.</numerusform>
            <numerusform>{n} ردود لم تُحفظ.</numerusform>
            <numerusform>{n} ردًا لم تُحفظ.</numerusform>
            <numerusform>{n} رد لم تُحفظ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <comment>{n} second</comment>
        <translation>
            <numerusform>0 ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>{n} ثوانٍ</numerusform>
            <numerusform>{n} ثانية</numerusform>
            <numerusform>{n} ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seeds</source>
        <comment>{n} seed</comment>
        <translation>
            <numerusform>بلا بذور</numerusform>
            <numerusform>بذرة واحدة</numerusform>
            <numerusform>بذرتان</numerusform>
            <numerusform>{n} بذور</numerusform>
            <numerusform>{n} بذرة</numerusform>
            <numerusform>{n} بذرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} threads</source>
        <comment>{n} thread</comment>
        <translation>
            <numerusform>بلا خيوط معالجة</numerusform>
            <numerusform>خيط معالجة واحد</numerusform>
            <numerusform>خيطا معالجة</numerusform>
            <numerusform>{n} خيوط معالجة</numerusform>
            <numerusform>{n} خيط معالجة</numerusform>
            <numerusform>{n} خيط معالجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} threads, as asked for.</source>
        <comment>{n} thread, as asked for.</comment>
        <translation>
            <numerusform>بلا خيوط معالجة، كما طُلب.</numerusform>
            <numerusform>خيط معالجة واحد، كما طُلب.</numerusform>
            <numerusform>خيطا معالجة، كما طُلب.</numerusform>
            <numerusform>{n} خيوط معالجة، كما طُلب.</numerusform>
            <numerusform>{n} خيط معالجة، كما طُلب.</numerusform>
            <numerusform>{n} خيط معالجة، كما طُلب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} threads, one for each core.</source>
        <comment>{n} thread.</comment>
        <translation>
            <numerusform>بلا خيوط معالجة.</numerusform>
            <numerusform>خيط معالجة واحد.</numerusform>
            <numerusform>خيطا معالجة، واحد لكل نواة.</numerusform>
            <numerusform>{n} خيوط معالجة، واحد لكل نواة.</numerusform>
            <numerusform>{n} خيط معالجة، واحد لكل نواة.</numerusform>
            <numerusform>{n} خيط معالجة، واحد لكل نواة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} threads, the fastest as measured here on {day}.</source>
        <comment>{n} thread, the fastest as measured here on {day}.</comment>
        <translation>
            <numerusform>بلا خيوط معالجة، وهذا الأسرع بحسب القياس هنا في {day}.</numerusform>
            <numerusform>خيط معالجة واحد، وهذا الأسرع بحسب القياس هنا في {day}.</numerusform>
            <numerusform>خيطا معالجة، وهذا الأسرع بحسب القياس هنا في {day}.</numerusform>
            <numerusform>{n} خيوط معالجة، وهذا الأسرع بحسب القياس هنا في {day}.</numerusform>
            <numerusform>{n} خيط معالجة، وهذا الأسرع بحسب القياس هنا في {day}.</numerusform>
            <numerusform>{n} خيط معالجة، وهذا الأسرع بحسب القياس هنا في {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens</source>
        <comment>{n} token</comment>
        <translation>
            <numerusform>لا توكنات</numerusform>
            <numerusform>توكن واحد</numerusform>
            <numerusform>توكنان</numerusform>
            <numerusform>{n} توكنات</numerusform>
            <numerusform>{n} توكنًا</numerusform>
            <numerusform>{n} توكن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens favoured or shunned</source>
        <comment>{n} token favoured or shunned</comment>
        <translation>
            <numerusform>لا توكنات مفضّلة أو متجنَّبة</numerusform>
            <numerusform>توكن واحد مفضّل أو متجنَّب</numerusform>
            <numerusform>توكنان مفضّلان أو متجنَّبان</numerusform>
            <numerusform>{n} توكنات مفضّلة أو متجنَّبة</numerusform>
            <numerusform>{n} توكنًا مفضّلًا أو متجنَّبًا</numerusform>
            <numerusform>{n} توكن مفضّل أو متجنَّب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens were read for it, {remembered} of them remembered from before.</source>
        <comment>{n} token was read for it, {remembered} of them remembered from before.</comment>
        <translation>
            <numerusform>لم تُقرأ له توكنات، وكان {remembered} منها محفوظًا من قبل.</numerusform>
            <numerusform>قُرئ له توكن واحد، وكان {remembered} منها محفوظًا من قبل.</numerusform>
            <numerusform>قُرئ له توكنان، وكان {remembered} منهما محفوظًا من قبل.</numerusform>
            <numerusform>قُرئت له {n} توكنات، وكان {remembered} منها محفوظًا من قبل.</numerusform>
            <numerusform>قُرئ له {n} توكنًا، وكان {remembered} منها محفوظًا من قبل.</numerusform>
            <numerusform>قُرئ له {n} توكن، وكان {remembered} منها محفوظًا من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were thrown away</source>
        <comment>{n} was thrown away</comment>
        <translation>
            <numerusform>لا شيء حُذف من قبل</numerusform>
            <numerusform>واحدة حُذفت من قبل</numerusform>
            <numerusform>اثنتان حُذفتا من قبل</numerusform>
            <numerusform>{n} حُذفت من قبل</numerusform>
            <numerusform>{n} حُذفت من قبل</numerusform>
            <numerusform>{n} حُذفت من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <comment>{n} word</comment>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>{n} كلمات</numerusform>
            <numerusform>{n} كلمة</numerusform>
            <numerusform>{n} كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} و{other}</translation>
    </message>
    <message>
        <source>{one} or the {other}</source>
        <translation>{one} أو {other}</translation>
    </message>
    <message numerus="yes">
        <source>{parameters} in {n} layers</source>
        <comment>{parameters} in {n} layer</comment>
        <translation>
            <numerusform>‏{parameters} بلا طبقات</numerusform>
            <numerusform>‏{parameters} في طبقة واحدة</numerusform>
            <numerusform>‏{parameters} في طبقتين</numerusform>
            <numerusform>‏{parameters} في {n} طبقات</numerusform>
            <numerusform>‏{parameters} في {n} طبقة</numerusform>
            <numerusform>‏{parameters} في {n} طبقة</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of {all} layers on {gpu}, as asked for.</source>
        <translation>الطبقات على {gpu}: {part} من {all}، كما طُلب.</translation>
    </message>
    <message>
        <source>{part} of {all} layers on {gpu}, which has {size} free; the others on the CPU.</source>
        <translation>الطبقات على {gpu}: {part} من {all}، والمتاح فيه {size}؛ والبقية على CPU.</translation>
    </message>
    <message numerus="yes">
        <source>{part} of {n} bytes</source>
        <comment>{part} of {n} byte</comment>
        <translation>
            <numerusform>{part} من {n} بايت</numerusform>
            <numerusform>{part} من بايت واحد</numerusform>
            <numerusform>{part} من {n} بايت</numerusform>
            <numerusform>{part} من {n} بايت</numerusform>
            <numerusform>{part} من {n} بايت</numerusform>
            <numerusform>{part} من {n} بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of {whole} {unit}</source>
        <translation>{part} من ‎{whole} {unit}</translation>
    </message>
    <message>
        <source>{path} belongs to another user than the administrator.</source>
        <translation>الملف ‎{path} يخص مستخدمًا آخر غير المسؤول.</translation>
    </message>
    <message>
        <source>{path} can be written by others than the administrator.</source>
        <translation>يمكن لغير المسؤول الكتابة في ‎{path}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be deleted: {reason}.</source>
        <translation>لا يمكن حذف ‎{path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be reached.</source>
        <translation>لا يمكن الوصول إلى ‎{path}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({reason}).</source>
        <translation>لا يمكن قراءة ‎{path} ({reason}).</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({reason}); {instead}.</source>
        <translation>لا يمكن قراءة ‎{path} ({reason})؛ {instead}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}.</source>
        <translation>لا يمكن قراءة ‎{path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}.</source>
        <translation>لا يمكن الكتابة في ‎{path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be changed ({reason}).</source>
        <translation>تعذّر تغيير ‎{path} ({reason}).</translation>
    </message>
    <message>
        <source>{path} could not be read</source>
        <translation>تعذّرت قراءة ‎{path}</translation>
    </message>
    <message>
        <source>{path} could not be restored</source>
        <translation>تعذّرت استعادة ‎{path}</translation>
    </message>
    <message>
        <source>{path} could not be written</source>
        <translation>تعذّرت الكتابة في ‎{path}</translation>
    </message>
    <message>
        <source>{path} has gone.</source>
        <translation>اختفى ‎{path}.</translation>
    </message>
    <message>
        <source>{path} has version {version}; it has to be {newest}.</source>
        <translation>إصدار ‎{path} هو {version}؛ ويجب أن يكون {newest}.</translation>
    </message>
    <message>
        <source>{path} has version {version}; this Desktop Chat reads up to {newest}.</source>
        <translation>إصدار ‎{path} هو {version}؛ وهذا الإصدار من Desktop Chat يقرأ حتى {newest}.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>المسار ‎{path} هو مجلد.</translation>
    </message>
    <message>
        <source>{path} is a link, or no file in a folder.</source>
        <translation>المسار ‎{path} رابط، أو ليس ملفًا في مجلد.</translation>
    </message>
    <message>
        <source>{path} is damaged or is not a database ({reason}).</source>
        <translation>الملف ‎{path} تالف أو ليس قاعدة بيانات ({reason}).</translation>
    </message>
    <message>
        <source>{path} is damaged: {reason}.</source>
        <translation>الملف ‎{path} تالف: {reason}.</translation>
    </message>
    <message>
        <source>{path} is in use by another program.</source>
        <translation>يستخدم برنامج آخر ‎{path} الآن.</translation>
    </message>
    <message>
        <source>{path} is no JSON object.</source>
        <translation>الملف ‎{path} ليس كائن JSON.</translation>
    </message>
    <message>
        <source>{path} is no JSON: {reason}.</source>
        <translation>الملف ‎{path} ليس JSON: {reason}.</translation>
    </message>
    <message>
        <source>{path} is no longer the file that was opened ({reason})</source>
        <translation>لم يعد ‎{path} هو الملف الذي فُتح ({reason})</translation>
    </message>
    <message>
        <source>{path} is no ordinary file or folder.</source>
        <translation>ليس ‎{path} ملفًا عاديًا ولا مجلدًا عاديًا.</translation>
    </message>
    <message>
        <source>{path} is no property list.</source>
        <translation>الملف ‎{path} ليس قائمة خصائص.</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file.</source>
        <translation>ليس ‎{path} ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>{path} is not encrypted although it should be.</source>
        <translation>الملف ‎{path} غير مشفّر مع أنه ينبغي أن يكون مشفّرًا.</translation>
    </message>
    <message>
        <source>{path} is not there now.</source>
        <translation>الملف ‎{path} غير موجود الآن.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>الملف ‎{path} غير موجود.</translation>
    </message>
    <message>
        <source>{path} is one of the files that your conversations are in, or in a folder for them.</source>
        <translation>المسار ‎{path} أحد الملفات التي فيها محادثاتك، أو موجود في مجلد مخصص لها.</translation>
    </message>
    <message>
        <source>{path} is the database of another program.</source>
        <translation>الملف ‎{path} قاعدة بيانات برنامج آخر.</translation>
    </message>
    <message>
        <source>{path} is there already, and what it opens would be lost.</source>
        <translation>الملف ‎{path} موجود من قبل، وسيضيع ما يفتحه.</translation>
    </message>
    <message>
        <source>{path} is there already; the conversations need a folder of their own.</source>
        <translation>المجلد ‎{path} موجود من قبل؛ والمحادثات تحتاج إلى مجلد خاص بها.</translation>
    </message>
    <message>
        <source>{path} is too large.</source>
        <translation>الملف ‎{path} كبير جدًا.</translation>
    </message>
    <message>
        <source>{path} leads nowhere: {reason}.</source>
        <translation>لا يؤدي ‎{path} إلى شيء: {reason}.</translation>
    </message>
    <message>
        <source>{path} names no file on this computer.</source>
        <translation>لا يسمّي ‎{path} ملفًا على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>{path}: {reason}.</source>
        <translation>‏‎{path}: {reason}.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{place} of {places}</source>
        <translation>{place} من {places}</translation>
    </message>
    <message>
        <source>{place} of {places}…</source>
        <translation>{place} من {places}…</translation>
    </message>
    <message>
        <source>{preset}, from your organisation</source>
        <translation>‏{preset}، من مؤسستك</translation>
    </message>
    <message>
        <source>{progress}, about {time} to go</source>
        <translation>{progress}، المدة المتبقية تقريبًا: {time}</translation>
    </message>
    <message>
        <source>{ratio} times as fast with {draft} as its draft model.</source>
        <translation>تُضرب سرعته في {ratio} مع {draft} نموذجًا للتخمين.</translation>
    </message>
    <message>
        <source>{read} read, {remembered} of them remembered, {written} written</source>
        <translation>قُرئ {read}، منها {remembered} محفوظة من قبل، وكُتب {written}</translation>
    </message>
    <message>
        <source>{refusal} It is loaded as asked for: it may be very slow, and the system may end this program or others.</source>
        <translation>{refusal} يُحمَّل كما طُلب: قد يكون بطيئًا جدًا، وقد يُنهي النظام هذا البرنامج أو برامج أخرى.</translation>
    </message>
    <message>
        <source>{right} of {all} were right</source>
        <translation>الصحيح منها {right} من {all}</translation>
    </message>
    <message>
        <source>{rotated} elements of a key are to be rotated in windows</source>
        <translation>من المطلوب تدوير {rotated} من عناصر المفتاح في نوافذ</translation>
    </message>
    <message>
        <source>{rotated} elements of {all} in a key are to be rotated</source>
        <translation>من المطلوب تدوير {rotated} من عناصر المفتاح، وهي {all}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>{size} after the last tensor</source>
        <translation>‏{size} بعد آخر موتر</translation>
    </message>
    <message>
        <source>{size} of memory</source>
        <translation>‏{size} من الذاكرة</translation>
    </message>
    <message>
        <source>{size} {unit}</source>
        <translation>‎{size} {unit}</translation>
    </message>
    <message numerus="yes">
        <source>{size}, in {n} files</source>
        <comment>{size}, in {n} file</comment>
        <translation>
            <numerusform>‏{size}، بلا ملفات</numerusform>
            <numerusform>‏{size}، في ملف واحد</numerusform>
            <numerusform>‏{size}، في ملفين</numerusform>
            <numerusform>‏{size}، في {n} ملفات</numerusform>
            <numerusform>‏{size}، في {n} ملفًا</numerusform>
            <numerusform>‏{size}، في {n} ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>{speed} tokens/s</source>
        <translation>{speed} توكن/ث</translation>
    </message>
    <message>
        <source>{speed} tokens/s, the first after {seconds} s.</source>
        <translation>{speed} توكن/ث، والأول بعد {seconds} ث.</translation>
    </message>
    <message>
        <source>{threads} threads is not possible.</source>
        <translation>لا يمكن استخدام {threads} من خيوط المعالجة.</translation>
    </message>
    <message>
        <source>{title}, being answered</source>
        <translation>{title}، قيد الرد</translation>
    </message>
    <message>
        <source>{title}, comparison</source>
        <translation>{title}، مقارنة</translation>
    </message>
    <message numerus="yes">
        <source>{title}, comparison, {done} of {n} answers</source>
        <comment>{title}, comparison, {done} of {n} answer</comment>
        <translation>
            <numerusform>{title}، مقارنة، الإجابات: {done} من {n}</numerusform>
            <numerusform>{title}، مقارنة، الإجابات: {done} من {n}</numerusform>
            <numerusform>{title}، مقارنة، الإجابات: {done} من {n}</numerusform>
            <numerusform>{title}، مقارنة، الإجابات: {done} من {n}</numerusform>
            <numerusform>{title}، مقارنة، الإجابات: {done} من {n}</numerusform>
            <numerusform>{title}، مقارنة، الإجابات: {done} من {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{type}: {percent} % ({size}, {n} tensors)</source>
        <comment>{type}: {percent} % ({size}, {n} tensor)</comment>
        <translation>
            <numerusform>‏{type}: {percent}% ({size}‏، بلا موترات)</numerusform>
            <numerusform>‏{type}: {percent}% ({size}‏، موتر واحد)</numerusform>
            <numerusform>‏{type}: {percent}% ({size}‏، موتران)</numerusform>
            <numerusform>‏{type}: {percent}% ({size}‏، {n} موترات)</numerusform>
            <numerusform>‏{type}: {percent}% ({size}‏، {n} موترًا)</numerusform>
            <numerusform>‏{type}: {percent}% ({size}‏، {n} موتر)</numerusform>
        </translation>
    </message>
    <message>
        <source>{used} of {all} tokens</source>
        <translation>التوكنات: {used} من {all}</translation>
    </message>
    <message>
        <source>{used} of {all} tokens are read, {free} are kept free for the reply.</source>
        <translation>المقروء {used} من {all} توكن، و{free} محجوزة للرد.</translation>
    </message>
    <message>
        <source>{value} holds here. {source}.</source>
        <translation>السائد هنا: {value}. {source}.</translation>
    </message>
    <message>
        <source>{value} is no number</source>
        <translation>القيمة {value} ليست رقمًا</translation>
    </message>
    <message>
        <source>{what_was_done} Undo with {keys}.</source>
        <translation>{what_was_done} للتراجع: ‎{keys}‎.</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
    <message numerus="yes">
        <source>{where}, {n} tokens/s measured</source>
        <comment>{where}, {n} token/s measured</comment>
        <translation>
            <numerusform>‏{where}، {n} توكن/ث بحسب القياس</numerusform>
            <numerusform>‏{where}، {n} توكن/ث بحسب القياس</numerusform>
            <numerusform>‏{where}، {n} توكن/ث بحسب القياس</numerusform>
            <numerusform>‏{where}، {n} توكن/ث بحسب القياس</numerusform>
            <numerusform>‏{where}، {n} توكن/ث بحسب القياس</numerusform>
            <numerusform>‏{where}، {n} توكن/ث بحسب القياس</numerusform>
        </translation>
    </message>
    <message>
        <source>— Lines {first} to {last} —</source>
        <translation>— الأسطر {first} إلى {last} —</translation>
    </message>
    <message>
        <source>“{name}” has {count} items and not {wanted}</source>
        <translation>عدد عناصر «{name}» هو {count} وليس {wanted}</translation>
    </message>
    <message>
        <source>“{name}” in {path} is no object.</source>
        <translation>ليس «{name}» في ‎{path} كائنًا.</translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation>«{name}» مفقود.</translation>
    </message>
    <message>
        <source>“{name}” is none of {allowed}</source>
        <translation>قيمة «{name}» ليست واحدة من {allowed}</translation>
    </message>
    <message>
        <source>“{name}” is not a time in the years 1 to 9999</source>
        <translation>قيمة «{name}» ليست وقتًا في السنوات من 1 إلى 9999</translation>
    </message>
    <message>
        <source>“{name}” is not a whole number of up to 15 digits</source>
        <translation>قيمة «{name}» ليست عددًا صحيحًا من 15 رقمًا على الأكثر</translation>
    </message>
    <message>
        <source>“{name}” is not known here.</source>
        <translation>«{name}» غير معروف هنا.</translation>
    </message>
    <message>
        <source>“{name}” is too large, or no number</source>
        <translation>قيمة «{name}» كبيرة جدًا، أو ليست رقمًا</translation>
    </message>
    <message>
        <source>“{name}” is {kind} and not {wanted}</source>
        <translation>قيمة «{name}» هي {kind} وليست {wanted}</translation>
    </message>
    <message>
        <source>“{name}” was brought within bounds.</source>
        <translation>ضُبطت «{name}» ضمن الحدود.</translation>
    </message>
    <message>
        <source>“{name}” was left out: a preset goes with any model.</source>
        <translation>تُركت «{name}»: الإعداد المسبق يصلح لأي نموذج.</translation>
    </message>
    <message>
        <source>“{name}” was left out: {reason}.</source>
        <translation>تُركت «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” was left out: {value} is no value for it.</source>
        <translation>تُركت «{name}»: {value} ليست قيمة صالحة لها.</translation>
    </message>
    <message>
        <source>“{name}” – {judgement}</source>
        <translation>‏«{name}» – {judgement}</translation>
    </message>
    <message>
        <source>“{name}”: {problem}</source>
        <translation>«{name}»: {problem}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message numerus="yes">
        <source>… {n} more rows</source>
        <comment>… {n} more row</comment>
        <translation>
            <numerusform>… لا صفوف أخرى</numerusform>
            <numerusform>… صف آخر</numerusform>
            <numerusform>… صفان آخران</numerusform>
            <numerusform>… {n} صفوف أخرى</numerusform>
            <numerusform>… {n} صفًا آخر</numerusform>
            <numerusform>… {n} صف آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>− is only in the other one, + only in this one.</source>
        <translation>الأسطر ذات العلامة − في الآخر وحده، وذات العلامة + في هذا وحده.</translation>
    </message>
</context>
</TS>
