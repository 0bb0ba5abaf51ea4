<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>1 or 2 keeps the text equally surprising, in place of top-k and the like; 0 is off.</source>
        <translation>1または2では、top-kなどの代わりに、文章の意外さを一定に保ちます。0でオフです。</translation>
    </message>
    <message>
        <source>A cache in {kind} needs flash attention.</source>
        <translation>{kind}のキャッシュにはFlash Attentionが必要です。</translation>
    </message>
    <message>
        <source>A comparison has stopped.</source>
        <translation>比較が止まりました。</translation>
    </message>
    <message>
        <source>A comparison is kept as it was asked</source>
        <translation>比較は質問したときのまま保存されます</translation>
    </message>
    <message>
        <source>A comparison is ready.</source>
        <translation>比較ができました。</translation>
    </message>
    <message>
        <source>A context can&apos;t be kept in {kind} without flash attention.</source>
        <translation>Flash Attentionなしでは、コンテキストを{kind}で保持できません。</translation>
    </message>
    <message numerus="yes">
        <source>A context of {n} tokens could not be allocated.</source>
        <comment>A context of {n} token could not be allocated.</comment>
        <translation>
            <numerusform>{n}トークンのコンテキストを確保できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A context of {n} tokens is not possible.</source>
        <comment>A context of {n} token is not possible.</comment>
        <translation>
            <numerusform>{n}トークンのコンテキストは使えません。</numerusform>
        </translation>
    </message>
    <message>
        <source>A conversation as the model reads it</source>
        <translation>モデルが読む会話</translation>
    </message>
    <message>
        <source>A copy of its own</source>
        <translation>独立したコピー</translation>
    </message>
    <message>
        <source>A few random words are good. Nobody can reset it, so keep it safe.</source>
        <translation>無作為に選んだ単語をいくつか並べるのがおすすめです。誰にもリセットできないので、大切に保管してください。</translation>
    </message>
    <message numerus="yes">
        <source>A message can have up to {n} attachments.</source>
        <comment>A message can have up to {n} attachment.</comment>
        <translation>
            <numerusform>1つのメッセージに添付できるファイルは{n}個までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>A much smaller model with the same vocabulary, which guesses what comes next.</source>
        <translation>同じ語彙を持つずっと小さいモデルで、次に来るものを先読みします。</translation>
    </message>
    <message>
        <source>A page for any browser, which loads nothing and runs nothing.</source>
        <translation>どのブラウザでも開けるページです。何も読み込まず、何も実行しません。</translation>
    </message>
    <message>
        <source>A part of this model is missing</source>
        <translation>このモデルの一部がありません</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>A passphrase encrypts all that you write; each start asks for it.</source>
        <translation>書いた内容はすべてパスフレーズで暗号化され、起動のたびに入力を求められます。</translation>
    </message>
    <message>
        <source>A passphrase has to open conversations here, and none opens this backup.</source>
        <translation>ここでは会話をパスフレーズで開く必要がありますが、このバックアップを開くパスフレーズがありません。</translation>
    </message>
    <message>
        <source>A passphrase opens your conversations</source>
        <translation>会話はパスフレーズで開きます</translation>
    </message>
    <message>
        <source>A recovery code</source>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>A reply can follow a grammar or a JSON schema, not both.</source>
        <translation>回答は文法かJSONスキーマのどちらかに従えますが、両方には従えません。</translation>
    </message>
    <message>
        <source>A reply has failed.</source>
        <translation>回答に失敗しました。</translation>
    </message>
    <message>
        <source>A reply is ready.</source>
        <translation>回答ができました。</translation>
    </message>
    <message>
        <source>A set of questions</source>
        <translation>質問セット</translation>
    </message>
    <message>
        <source>A short one is soon guessed by a program. A few random words are better.</source>
        <translation>短いものは、プログラムにすぐ推測されます。無作為に選んだ単語をいくつか並べるほうが安全です。</translation>
    </message>
    <message>
        <source>A shortcut needs Command or Control, or is a function key.</source>
        <translation>ショートカットには、CommandかControl、またはファンクションキーが必要です。</translation>
    </message>
    <message>
        <source>A shortcut needs Ctrl or Alt, or is a function key.</source>
        <translation>ショートカットには、CtrlかAlt、またはファンクションキーが必要です。</translation>
    </message>
    <message>
        <source>A small program in the file that turns a conversation into a prompt.</source>
        <translation>会話をプロンプトに変換する、ファイル内の小さなプログラムです。</translation>
    </message>
    <message>
        <source>A text file with one question a line, a CSV or a JSON file.</source>
        <translation>1行に1つの質問を書いたテキストファイル、またはCSVかJSONのファイル。</translation>
    </message>
    <message>
        <source>A token takes</source>
        <translation>1トークンあたり</translation>
    </message>
    <message>
        <source>A way to compute that takes less memory and is mostly faster.</source>
        <translation>メモリの使用量が少なく、たいていは速い計算方法です。</translation>
    </message>
    <message>
        <source>About Desktop Chat</source>
        <translation>Desktop Chatについて</translation>
    </message>
    <message>
        <source>About this model</source>
        <translation>このモデルについて</translation>
    </message>
    <message>
        <source>About this model…</source>
        <translation>このモデルについて…</translation>
    </message>
    <message>
        <source>Above 0, a token becomes less likely each time it is used.</source>
        <translation>0より大きいと、トークンは使われるたびに選ばれにくくなります。</translation>
    </message>
    <message>
        <source>Above 0, a token that was used at all becomes less likely.</source>
        <translation>0より大きいと、一度でも使われたトークンは選ばれにくくなります。</translation>
    </message>
    <message>
        <source>Above 1, tokens that were used lately become less likely.</source>
        <translation>1より大きいと、最近使われたトークンは選ばれにくくなります。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation>モデルのフォルダを追加</translation>
    </message>
    <message>
        <source>Add a folder of models…</source>
        <translation>モデルのフォルダを追加…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダを追加…</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>モデルを追加</translation>
    </message>
    <message>
        <source>Add another way first.</source>
        <translation>先に別の方法を追加してください。</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Add model files…</source>
        <translation>モデルファイルを追加…</translation>
    </message>
    <message>
        <source>Add models</source>
        <translation>モデルを追加</translation>
    </message>
    <message numerus="yes">
        <source>Add {n}</source>
        <comment>Add {n}</comment>
        <translation>
            <numerusform>{n}個を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add {n} files or folders</source>
        <comment>Add {n} file or folder</comment>
        <translation>
            <numerusform>{n}個のファイルやフォルダを追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding: {percent} %</source>
        <translation>追加中: {percent}%</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>すべてのコマンド</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>すべての会話</translation>
    </message>
    <message>
        <source>All conversations and settings go into one encrypted file. Keep it on another disk than this computer&apos;s. Models aren&apos;t in it.</source>
        <translation>すべての会話と設定を、暗号化した1つのファイルにまとめます。このコンピュータとは別のディスクに保管してください。モデルは含まれません。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>All layers on the CPU: there is no GPU that this build can use.</source>
        <translation>すべての層をCPUで計算します。このビルドで使えるGPUがありません。</translation>
    </message>
    <message>
        <source>All layers on {gpu}.</source>
        <translation>すべての層を{gpu}で計算します。</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>すべてのモデル</translation>
    </message>
    <message>
        <source>All of it fits on {gpu}.</source>
        <translation>全体が{gpu}に収まります。</translation>
    </message>
    <message>
        <source>All of the messages are deleted from this computer. There is no way back.</source>
        <translation>すべてのメッセージがこのコンピュータから削除されます。元には戻せません。</translation>
    </message>
    <message>
        <source>All of them have to be in it, in any order. Fewer words find more; words in quotes have to follow each other.</source>
        <translation>すべての単語を含むものを探します。順番は問いません。単語を減らすと多く見つかります。引用符で囲むと、続いている語句を探します。</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>すべての質問</translation>
    </message>
    <message>
        <source>All that can be used is in your list already.</source>
        <translation>使えるものはすべて、すでにリストにあります。</translation>
    </message>
    <message numerus="yes">
        <source>All {n} answers differ</source>
        <comment>{n} answer differs</comment>
        <translation>
            <numerusform>{n}件の回答がすべて異なります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {n} messages.</source>
        <comment>{n} message.</comment>
        <translation>
            <numerusform>{n}件のメッセージすべて。</numerusform>
        </translation>
    </message>
    <message>
        <source>Also {keys}</source>
        <translation>{keys}も使えます</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more, which are in the text that can be copied.</source>
        <comment>And {n} more, which is in the text that can be copied.</comment>
        <translation>
            <numerusform>ほか{n}件。コピーできるテキストに含まれています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another name for the same file</source>
        <translation>同じファイルの別名</translation>
    </message>
    <message>
        <source>Another name takes no room and no time, but what changes one of the two changes both.</source>
        <translation>別名は場所も時間もとりませんが、一方を変更するともう一方も変わります。</translation>
    </message>
    <message>
        <source>Another one, by the file&apos;s own claim</source>
        <translation>ファイルの記載によると、別のライセンス</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>別のシード</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>もう一度回答</translation>
    </message>
    <message>
        <source>Answer again, or choose another model.</source>
        <translation>もう一度回答させるか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Answer at once</source>
        <translation>すぐに回答する</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回答済み</translation>
    </message>
    <message>
        <source>Anyone can read them now.</source>
        <translation>今は誰でも読めます。</translation>
    </message>
    <message>
        <source>Anyone can read {database}, and {keys} is missing.</source>
        <translation>「{database}」は誰でも読める状態で、「{keys}」がありません。</translation>
    </message>
    <message>
        <source>Anyone can read {database}.</source>
        <translation>「{database}」は誰でも読める状態です。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>noun</comment>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>verb</comment>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Archive the conversation, or take it out</source>
        <translation>会話をアーカイブする、またはアーカイブから出す</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>As the model has it</source>
        <translation>モデルの設定に従う</translation>
    </message>
    <message>
        <source>As the model has it: {preset}</source>
        <translation>モデルの設定に従う: {preset}</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Ask failed ones again</source>
        <translation>失敗した質問をもう一度</translation>
    </message>
    <message>
        <source>Ask others the same…</source>
        <translation>ほかのモデルにも同じ質問…</translation>
    </message>
    <message>
        <source>Ask something else…</source>
        <translation>別の質問をする…</translation>
    </message>
    <message>
        <source>Ask the same again with another seed</source>
        <translation>別のシードで同じ質問をもう一度</translation>
    </message>
    <message>
        <source>Ask them</source>
        <translation>質問する</translation>
    </message>
    <message>
        <source>Ask whoever looks after this machine.</source>
        <translation>このコンピュータの管理者にお問い合わせください。</translation>
    </message>
    <message numerus="yes">
        <source>Ask with {n} further seeds</source>
        <comment>Ask with {n} further seed</comment>
        <translation>
            <numerusform>さらに{n}個のシードで質問</numerusform>
        </translation>
    </message>
    <message>
        <source>At a message: its other versions</source>
        <translation>メッセージ上: 別のバージョン</translation>
    </message>
    <message>
        <source>At most {most}, managed by your organisation</source>
        <translation>最大{most}（組織が管理）</translation>
    </message>
    <message>
        <source>At the start, say so when the keychain holds the only key to the conversations.</source>
        <translation>会話を開く鍵がキーチェーンにしかないとき、起動時に知らせます。</translation>
    </message>
    <message>
        <source>Attach a part of it, saved as a file of its own.</source>
        <translation>一部を別のファイルに保存して添付してください。</translation>
    </message>
    <message>
        <source>Attach a text file, a code file, or a PDF with text in it.</source>
        <translation>テキストファイル、コードファイル、またはテキストを含むPDFを添付してください。</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>ファイルを添付…</translation>
    </message>
    <message>
        <source>Attach {file}</source>
        <translation>「{file}」を添付</translation>
    </message>
    <message numerus="yes">
        <source>Attach {n} files</source>
        <comment>Attach {n} file</comment>
        <translation>
            <numerusform>{n}個のファイルを添付</numerusform>
        </translation>
    </message>
    <message>
        <source>Attached text</source>
        <translation>添付したテキスト</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Automatic draws one, the same for all.</source>
        <translation>自動では無作為に1つ選び、すべてのモデルで共通に使います。</translation>
    </message>
    <message>
        <source>Automatic: half of what is free</source>
        <translation>自動: 空きの半分</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back to the conversations</source>
        <translation>会話に戻る</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>バックアップ先</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>バックアップ…</translation>
    </message>
    <message>
        <source>Backing up: {percent} %</source>
        <translation>バックアップ中: {percent}%</translation>
    </message>
    <message>
        <source>Backups ({pattern})</source>
        <translation>バックアップ ({pattern})</translation>
    </message>
    <message>
        <source>Begin a comparison of its own for more.</source>
        <translation>それ以上は、別の比較を始めてください。</translation>
    </message>
    <message>
        <source>Begin with no conversations?</source>
        <translation>会話のない状態で始めますか？</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Below 1, only tokens about as surprising as expected are considered.</source>
        <translation>1より小さいと、意外さが期待値に近いトークンだけを候補にします。</translation>
    </message>
    <message>
        <source>Beside {size} on {gpu} the model needs {need}; {free} are free.</source>
        <translation>{gpu}の{size}のほかに、モデルには{need}が必要です。空きは{free}です。</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>こちらが良い</translation>
    </message>
    <message>
        <source>Bring a model</source>
        <translation>モデルを追加</translation>
    </message>
    <message>
        <source>Bring back the keychain that you had, or enter the recovery code or the passphrase.</source>
        <translation>以前のキーチェーンを元に戻すか、復旧コードまたはパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>Bring back what is missing, as by connecting a drive, or remove it from the list.</source>
        <translation>ドライブを接続するなどして足りないものを元に戻すか、リストから外してください。</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>追加元</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message numerus="yes">
        <source>CPU, about {n} tokens/s</source>
        <comment>CPU, about {n} token/s</comment>
        <translation>
            <numerusform>CPU、約{n}トークン/秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Can&apos;t be read: {reason}</source>
        <translation>読み取れません: {reason}</translation>
    </message>
    <message>
        <source>Can&apos;t be used</source>
        <translation>使えません</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>Change for</source>
        <translation>変更の対象</translation>
    </message>
    <message>
        <source>Changed: it differs from the published template of {models}.</source>
        <translation>変更あり: {models}の公開テンプレートとは異なります。</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>a passphrase</comment>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Changing how they are encrypted</source>
        <translation>暗号化の方法を変更中</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>チャットテンプレート</translation>
    </message>
    <message>
        <source>Chat template {template}</source>
        <translation>チャットテンプレート {template}</translation>
    </message>
    <message>
        <source>Chat with this model</source>
        <translation>このモデルとチャット</translation>
    </message>
    <message>
        <source>Check that the disk has room for a second copy of it and that no other program has it open, and try again.</source>
        <translation>ディスクにもう1つコピーを置ける空きがあること、ほかのプログラムが開いていないことを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check that the disk has space and the file may be written, and try again.</source>
        <translation>ディスクに空きがあり、ファイルに書き込めることを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check that the disk has space and the file may be written.</source>
        <translation>ディスクに空きがあり、ファイルに書き込めることを確認してください。</translation>
    </message>
    <message>
        <source>Check that the disk is there and may be written; nothing on the screen is lost.</source>
        <translation>ディスクがつながっていて、書き込めることを確認してください。画面の内容は失われません。</translation>
    </message>
    <message>
        <source>Check the keyboard&apos;s layout and Caps Lock, and try again.</source>
        <translation>キーボードの配列とCaps Lockを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check the keyboard&apos;s layout and Caps Lock, and try again. The recovery code opens them, too.</source>
        <translation>キーボードの配列とCaps Lockを確認して、もう一度お試しください。復旧コードでも開けます。</translation>
    </message>
    <message>
        <source>Check the path and that you may read the file.</source>
        <translation>パスと、ファイルを読む権限を確認してください。</translation>
    </message>
    <message>
        <source>Checking a passphrase takes {memory} MiB for a moment.</source>
        <translation>パスフレーズの確認には、一時的に{memory} MiBのメモリを使います。</translation>
    </message>
    <message>
        <source>Checking {model} · {percent} %</source>
        <translation>{model}を確認中 · {percent}%</translation>
    </message>
    <message>
        <source>Choice of words</source>
        <translation>言葉の選び方</translation>
    </message>
    <message>
        <source>Choose 0 or more, or -1 for all.</source>
        <translation>0以上の数、またはすべてを意味する-1を選んでください。</translation>
    </message>
    <message>
        <source>Choose 1 to {most}.</source>
        <translation>1から{most}までの数を選んでください。</translation>
    </message>
    <message>
        <source>Choose a .gguf file in it.</source>
        <translation>その中の.ggufファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>バックアップを選択</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>バックアップを選択…</translation>
    </message>
    <message>
        <source>Choose a context of at most {ctx} tokens, or a smaller model, or close other programs.</source>
        <translation>{ctx}トークン以下のコンテキストかもっと小さいモデルを選ぶか、ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>Choose a context of at most {ctx} tokens, or a smaller model, or keep the context in q8_0, or close other programs.</source>
        <translation>{ctx}トークン以下のコンテキストかもっと小さいモデルを選ぶか、コンテキストをq8_0で保持するか、ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>Choose a file in GGUF format (its name usually ends in .gguf).</source>
        <translation>GGUF形式のファイルを選んでください（名前はたいてい.ggufで終わります）。</translation>
    </message>
    <message>
        <source>Choose a file that holds a model for chatting.</source>
        <translation>チャット用のモデルが入ったファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose a file with questions</source>
        <translation>質問のファイルを選択</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダを選択…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選択</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>先にモデルを選んでください。</translation>
    </message>
    <message>
        <source>Choose a model to begin</source>
        <translation>モデルを選んで始めましょう</translation>
    </message>
    <message>
        <source>Choose a name that isn&apos;t taken, or one that ends in {suffix} for one file.</source>
        <translation>使われていない名前を選んでください。1つのファイルにするなら、末尾を{suffix}にしてください。</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>パスフレーズを決める</translation>
    </message>
    <message>
        <source>Choose a passphrase instead</source>
        <translation>代わりにパスフレーズを決める</translation>
    </message>
    <message>
        <source>Choose a preset of Desktop Chat or LM Studio, or a Modelfile of Ollama.</source>
        <translation>Desktop ChatかLM Studioのプリセット、またはOllamaのModelfileを選んでください。</translation>
    </message>
    <message>
        <source>Choose a report in JSON that Desktop Chat has made.</source>
        <translation>Desktop Chatが作成したJSON形式のレポートを選んでください。</translation>
    </message>
    <message>
        <source>Choose a smaller model or a shorter context, or close other programs.</source>
        <translation>もっと小さいモデルか短いコンテキストを選ぶか、ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>Choose a smaller model, or close other programs.</source>
        <translation>もっと小さいモデルを選ぶか、ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>Choose a smaller model, or close other programs: {size} more must be free.</source>
        <translation>もっと小さいモデルを選ぶか、ほかのプログラムを閉じてください。あと{size}の空きが必要です。</translation>
    </message>
    <message>
        <source>Choose an export or conversations of {apps} or {last}.</source>
        <translation>{apps}、{last}のエクスポートか会話を選んでください。</translation>
    </message>
    <message>
        <source>Choose another backup, or copy this one again from where it came from.</source>
        <translation>別のバックアップを選ぶか、元の場所からもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose another folder with --profile, or make this one writable.</source>
        <translation>--profileで別のフォルダを選ぶか、このフォルダに書き込めるようにしてください。</translation>
    </message>
    <message>
        <source>Choose another folder with --profile. The file was left untouched.</source>
        <translation>--profileで別のフォルダを選んでください。ファイルには手を加えていません。</translation>
    </message>
    <message>
        <source>Choose another model, or a newer version of Desktop Chat.</source>
        <translation>別のモデルを選ぶか、新しいバージョンのDesktop Chatを使ってください。</translation>
    </message>
    <message>
        <source>Choose another model, or ask whoever looks after this machine.</source>
        <translation>別のモデルを選ぶか、このコンピュータの管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>Choose another model, or try it again if you think that it works now.</source>
        <translation>別のモデルを選ぶか、もう動くと思うなら、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Choose another name, best on another disk.</source>
        <translation>別の名前を選んでください。できれば別のディスクにしてください。</translation>
    </message>
    <message>
        <source>Choose another one in the list.</source>
        <translation>一覧から別のものを選んでください。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>別の回答を選んでください。</translation>
    </message>
    <message>
        <source>Choose another place, one that you may write to.</source>
        <translation>書き込める別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Choose another place, or check that the disk has space.</source>
        <translation>別の場所を選ぶか、ディスクに空きがあることを確認してください。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Choose another way.</source>
        <translation>別の方法を選んでください。</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>少なくとも1つ選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most {n} layers, a shorter context or a smaller model.</source>
        <comment>Choose at most {n} layer, a shorter context or a smaller model.</comment>
        <translation>
            <numerusform>{n}層以下、短いコンテキスト、または小さいモデルを選んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose f16.</source>
        <translation>f16を選んでください。</translation>
    </message>
    <message>
        <source>Choose how your conversations are protected</source>
        <translation>会話を守る方法を選んでください</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <translation>次のどれかを選んでください: {names}。</translation>
    </message>
    <message>
        <source>Choose the first part; the others belong into the same folder.</source>
        <translation>最初のファイルを選んでください。残りは同じフォルダに置きます。</translation>
    </message>
    <message>
        <source>Choose the folder that has the conversations alone.</source>
        <translation>会話だけが入っているフォルダを選んでください。</translation>
    </message>
    <message>
        <source>Choose the models, and what they shall be asked.</source>
        <translation>モデルと、質問する内容を選んでください。</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>場所を選択…</translation>
    </message>
    <message>
        <source>Choose {least} to {most} tokens.</source>
        <translation>{least}から{most}トークンまでの数を選んでください。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索語を消去</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>それでも閉じる</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>ほかのプログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Close the other window of Desktop Chat, or the program that has the file open.</source>
        <translation>Desktop Chatのほかのウィンドウか、このファイルを開いているプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>Close the other window or command and try again.</source>
        <translation>ほかのウィンドウやコマンドを終了して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>このお知らせを閉じる</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Code in {language}</source>
        <translation>{language}のコード</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Commercial use is allowed for companies with less than 10 million US dollars a year in revenue; others need a licence from Liquid AI.</source>
        <translation>年間売上が1,000万米ドル未満の企業は商用利用できます。それ以外はLiquid AIのライセンスが必要です。</translation>
    </message>
    <message>
        <source>Commercial use is allowed for products of up to 100 million monthly users; its answers must not be used to improve other models, other than its own kind.</source>
        <translation>月間利用者1億人までの製品で商用利用できます。回答を、同系統以外のモデルの改良に使うことはできません。</translation>
    </message>
    <message>
        <source>Commercial use is allowed for products of up to 100 million monthly users; whoever trains other models with its answers must say “Built with Qwen”.</source>
        <translation>月間利用者1億人までの製品で商用利用できます。回答でほかのモデルを学習させる場合は、「Built with Qwen」の表示が必要です。</translation>
    </message>
    <message>
        <source>Commercial use is allowed within Google&apos;s policy of prohibited uses; whoever passes it or a model made with it on must pass the terms on as well.</source>
        <translation>Googleの使用禁止ポリシーの範囲で商用利用できます。このモデルや、これをもとにしたモデルを渡すときは、条件もあわせて伝える必要があります。</translation>
    </message>
    <message>
        <source>Commercial use is allowed within TII&apos;s acceptable-use policy, with “Falcon” named as the model; some versions ask for more from those who serve it to others.</source>
        <translation>TIIの利用規定の範囲で、モデル名として「Falcon」を示せば商用利用できます。一部のバージョンでは、ほかの人に提供する場合に追加の条件があります。</translation>
    </message>
    <message>
        <source>Commercial use is allowed within an acceptable-use policy, for companies of up to 700 million monthly users; its answers must not be used to improve other models.</source>
        <translation>利用規定の範囲で、月間利用者7億人までの企業は商用利用できます。回答を、ほかのモデルの改良に使うことはできません。</translation>
    </message>
    <message>
        <source>Commercial use is allowed within an acceptable-use policy, for companies of up to 700 million monthly users; “Built with Llama” must be shown, and models made with it are named “Llama …”.</source>
        <translation>利用規定の範囲で、月間利用者7億人までの企業は商用利用できます。「Built with Llama」の表示が必要で、これをもとにしたモデルの名前は「Llama …」とします。</translation>
    </message>
    <message>
        <source>Commercial use is allowed within an acceptable-use policy, for companies of up to 700 million monthly users; “Built with Llama” must be shown, and models made with it are named “Llama …”; those that see pictures aren&apos;t licensed to people and companies in the EU.</source>
        <translation>利用規定の範囲で、月間利用者7億人までの企業は商用利用できます。「Built with Llama」の表示が必要で、これをもとにしたモデルの名前は「Llama …」とします。画像を扱えるモデルは、EUの個人や企業にはライセンスされません。</translation>
    </message>
    <message>
        <source>Commercial use is allowed within an acceptable-use policy, for companies of up to 700 million monthly users; “Built with Meta Llama 3” must be shown, models made with it are named “Llama 3 …”, and its answers must not be used to improve other models.</source>
        <translation>利用規定の範囲で、月間利用者7億人までの企業は商用利用できます。「Built with Meta Llama 3」の表示が必要で、これをもとにしたモデルの名前は「Llama 3 …」とします。回答を、ほかのモデルの改良に使うことはできません。</translation>
    </message>
    <message>
        <source>Commercial use is allowed, but not the harmful uses that it lists; whoever passes the model on must pass these rules on as well.</source>
        <translation>商用利用できますが、列挙された有害な用途は除きます。モデルを渡すときは、この規則もあわせて伝える必要があります。</translation>
    </message>
    <message>
        <source>Commercial use is allowed; it ends for those who take safety guardrails out without others in their place, or who sue over it.</source>
        <translation>商用利用できます。安全対策を代わりなしに取り除いた場合や、モデルをめぐって訴訟を起こした場合は終了します。</translation>
    </message>
    <message>
        <source>Compare it with what you printed: eight groups of four letters and digits.</source>
        <translation>印刷したものと見比べてください。英数字4文字が8組あります。</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>モデルを比較</translation>
    </message>
    <message>
        <source>Compare models…</source>
        <translation>モデルを比較…</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message numerus="yes">
        <source>Comparison of {n} models</source>
        <comment>Comparison of {n} model</comment>
        <translation>
            <numerusform>{n}個のモデルの比較</numerusform>
        </translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>Computing the SHA-256</source>
        <translation>SHA-256を計算中</translation>
    </message>
    <message>
        <source>Computing… {percent} %</source>
        <translation>計算中… {percent}%</translation>
    </message>
    <message>
        <source>Connect the drive or share that it is on; saving then goes on by itself.</source>
        <translation>ファイルのあるドライブや共有フォルダに接続してください。保存は自動的に再開します。</translation>
    </message>
    <message>
        <source>Connect the drive that it is on, or choose another model.</source>
        <translation>ファイルのあるドライブを接続するか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Contested topics</source>
        <translation>意見の分かれる話題</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>Context full</source>
        <translation>コンテキストが満杯です</translation>
    </message>
    <message>
        <source>Context full: the message doesn&apos;t fit</source>
        <translation>コンテキストが満杯です: メッセージが収まりません</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>コンテキストの長さ</translation>
    </message>
    <message>
        <source>Context of {asked} tokens, as asked for; the model was trained for {trained} and may lose the thread beyond.</source>
        <translation>コンテキストは指定どおり{asked}トークンです。モデルは{trained}トークンで学習しているため、それを超えると話の流れを見失うことがあります。</translation>
    </message>
    <message>
        <source>Context of {ctx} tokens, all that it was trained for.</source>
        <translation>コンテキストは{ctx}トークンで、学習時の最大の長さです。</translation>
    </message>
    <message>
        <source>Context of {ctx} tokens, as asked for.</source>
        <translation>コンテキストは指定どおり{ctx}トークンです。</translation>
    </message>
    <message>
        <source>Context of {ctx} tokens, for {size} of free memory.</source>
        <translation>コンテキストは{ctx}トークンです（空きメモリ{size}に合わせた値）。</translation>
    </message>
    <message>
        <source>Context of {ctx} tokens, the most that is allowed here.</source>
        <translation>コンテキストは{ctx}トークンで、ここで許可されている上限です。</translation>
    </message>
    <message>
        <source>Context of {ctx} tokens, usually enough.</source>
        <translation>コンテキストは{ctx}トークンで、たいていは十分な長さです。</translation>
    </message>
    <message numerus="yes">
        <source>Context of {n} tokens in place of {asked}: the model knows no places beyond.</source>
        <comment>Context of {n} token in place of {asked}: the model knows no places beyond.</comment>
        <translation>
            <numerusform>コンテキストは{asked}ではなく{n}トークンです。モデルはそれより先の位置を扱えません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Context: {used} of {all} tokens are read, {percent} %</source>
        <translation>コンテキスト: {all}トークン中{used}を使用、{percent}%</translation>
    </message>
    <message>
        <source>Context: {used} of {all} tokens are read, {percent} %, and not all of the conversation</source>
        <translation>コンテキスト: {all}トークン中{used}を使用、{percent}%、会話の一部は読まれません</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Continue the last reply</source>
        <translation>最後の回答を続ける</translation>
    </message>
    <message>
        <source>Continue this reply</source>
        <translation>この回答を続ける</translation>
    </message>
    <message>
        <source>Continue with this one</source>
        <translation>このモデルで続ける</translation>
    </message>
    <message>
        <source>Continue with {model}</source>
        <translation>{model}で続ける</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Conversation {number}</source>
        <translation>会話{number}</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Conversations aren&apos;t kept here, and are gone when the app ends.</source>
        <translation>ここでは会話は保存されず、アプリを終了すると消えます。</translation>
    </message>
    <message>
        <source>Conversations aren&apos;t kept on this machine</source>
        <translation>このコンピュータでは会話は保存されません</translation>
    </message>
    <message>
        <source>Conversations aren&apos;t kept.</source>
        <translation>会話は保存されません。</translation>
    </message>
    <message>
        <source>Conversations have to be encrypted here.</source>
        <translation>ここでは会話を暗号化する必要があります。</translation>
    </message>
    <message>
        <source>Conversations have to have a passphrase here.</source>
        <translation>ここでは会話にパスフレーズが必要です。</translation>
    </message>
    <message>
        <source>Conversations in the file</source>
        <translation>ファイル内の会話</translation>
    </message>
    <message>
        <source>Conversations may not be exported or backed up here.</source>
        <translation>ここでは会話のエクスポートやバックアップは許可されていません。</translation>
    </message>
    <message>
        <source>Conversations may not be taken in from files here.</source>
        <translation>ここではファイルから会話を取り込むことは許可されていません。</translation>
    </message>
    <message>
        <source>Conversations that use it stay as they are.</source>
        <translation>これを使っている会話は、そのまま変わりません。</translation>
    </message>
    <message>
        <source>Conversations {day}</source>
        <translation>会話 {day}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copied. Paste it into a password manager now: closing this takes it back.</source>
        <translation>コピーしました。今すぐパスワードマネージャに貼り付けてください。ここを閉じると、コピーした内容は消えます。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy LaTeX</source>
        <translation>LaTeXをコピー</translation>
    </message>
    <message>
        <source>Copy all files of the model again from where they came from.</source>
        <translation>モデルのすべてのファイルを、元の場所からもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdownとしてコピー</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Copy into the models folder</source>
        <translation>モデルフォルダにコピー</translation>
    </message>
    <message>
        <source>Copy it into my models folder</source>
        <translation>自分のモデルフォルダにコピー</translation>
    </message>
    <message>
        <source>Copy it to a disk of this machine, close what has it open, and try again.</source>
        <translation>このコンピュータのディスクにコピーし、ファイルを開いているアプリを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Copy raw text</source>
        <translation>元のテキストをコピー</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Copy the answer of {model}</source>
        <translation>{model}の回答をコピー</translation>
    </message>
    <message>
        <source>Copy the file again from where it came from; its size should then match.</source>
        <translation>元の場所からファイルをもう一度コピーしてください。コピー後は、サイズが一致するはずです。</translation>
    </message>
    <message>
        <source>Copy the last reply</source>
        <translation>最後の回答をコピー</translation>
    </message>
    <message>
        <source>Copy the licence</source>
        <translation>ライセンスをコピー</translation>
    </message>
    <message>
        <source>Copy the missing file into the same folder.</source>
        <translation>足りないファイルを同じフォルダにコピーしてください。</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>テキストをコピー</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>このメッセージをコピー</translation>
    </message>
    <message>
        <source>Copy this reply</source>
        <translation>この回答をコピー</translation>
    </message>
    <message>
        <source>Copying: {percent} %</source>
        <translation>コピー中: {percent}%</translation>
    </message>
    <message>
        <source>Correct it; until then, it is as if it weren&apos;t there.</source>
        <translation>修正してください。それまでは、ないものとして扱われます。</translation>
    </message>
    <message>
        <source>Correct or delete it.</source>
        <translation>修正するか、削除してください。</translation>
    </message>
    <message>
        <source>Correct the file, then choose it again.</source>
        <translation>ファイルを修正して、もう一度選んでください。</translation>
    </message>
    <message>
        <source>Correct the input and try again.</source>
        <translation>入力を修正して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Counts for every model that has nothing of its own.</source>
        <translation>個別の設定がないすべてのモデルに適用されます。</translation>
    </message>
    <message>
        <source>Counts in this conversation, from the next reply on.</source>
        <translation>この会話で、次の回答から適用されます。</translation>
    </message>
    <message>
        <source>Counts whenever this model answers, unless a preset or a conversation says otherwise.</source>
        <translation>プリセットや会話に別の設定がないかぎり、このモデルが回答するときに適用されます。</translation>
    </message>
    <message>
        <source>Counts wherever this preset is used.</source>
        <translation>このプリセットを使うところすべてに適用されます。</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>途中で終了</translation>
    </message>
    <message>
        <source>DRY allowed length</source>
        <translation>DRYの許容長</translation>
    </message>
    <message>
        <source>DRY base</source>
        <translation>DRYの基数</translation>
    </message>
    <message>
        <source>DRY breakers</source>
        <translation>DRYの区切り</translation>
    </message>
    <message>
        <source>DRY looks back</source>
        <translation>DRYの参照範囲</translation>
    </message>
    <message>
        <source>DRY strength</source>
        <translation>DRYの強さ</translation>
    </message>
    <message>
        <source>DRY {value}</source>
        <translation>DRY {value}</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>Decided in</source>
        <comment>a file</comment>
        <translation>設定元</translation>
    </message>
    <message>
        <source>Decrypt</source>
        <translation>暗号化を解除</translation>
    </message>
    <message>
        <source>Decrypt your conversations?</source>
        <translation>会話の暗号化を解除しますか？</translation>
    </message>
    <message>
        <source>Decrypt…</source>
        <translation>暗号化を解除…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete all that is in the trash for good?</source>
        <translation>ゴミ箱の中身をすべて完全に削除しますか？</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>完全に削除…</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>プリセットを削除</translation>
    </message>
    <message>
        <source>Delete the preset “{preset}”?</source>
        <translation>プリセット「{preset}」を削除しますか？</translation>
    </message>
    <message>
        <source>Delete this and what follows</source>
        <translation>これ以降を削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} conversations for good?</source>
        <comment>Delete {n} conversation for good?</comment>
        <translation>
            <numerusform>{n}件の会話を完全に削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <translation>「{title}」を完全に削除しますか？</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Desktop Chat ended while it loaded this model. It has passed its test run again.</source>
        <translation>このモデルの読み込み中にDesktop Chatが終了しました。テスト実行にはもう一度合格しています。</translation>
    </message>
    <message>
        <source>Desktop Chat had to start again</source>
        <translation>Desktop Chatは再起動しました</translation>
    </message>
    <message>
        <source>Desktop Chat recovery code</source>
        <translation>Desktop Chatの復旧コード</translation>
    </message>
    <message>
        <source>Desktop Chat was closed before it was finished.</source>
        <translation>Desktop Chatは、終わる前に閉じられました。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Details of this reply</source>
        <translation>この回答の詳細</translation>
    </message>
    <message>
        <source>Details of what is the same for all</source>
        <translation>共通の条件の詳細</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>Did you mean {first} or {second} or {third}?</source>
        <translation>{first}、{second}、{third}のどれかですか？</translation>
    </message>
    <message>
        <source>Did you mean {first} or {second}?</source>
        <translation>{first}または{second}のことですか？</translation>
    </message>
    <message>
        <source>Did you mean {name}?</source>
        <translation>{name}のことですか？</translation>
    </message>
    <message>
        <source>Disk for what models have read</source>
        <translation>モデルが読んだ内容に使うディスク</translation>
    </message>
    <message>
        <source>Do without it</source>
        <translation>コードなしで進む</translation>
    </message>
    <message>
        <source>Documents may not be sent along with a message here.</source>
        <translation>ここではメッセージと一緒に文書を送ることは許可されていません。</translation>
    </message>
    <message>
        <source>Doesn’t count</source>
        <translation>無効な項目</translation>
    </message>
    <message>
        <source>Don&apos;t ask again</source>
        <translation>今後は確認しない</translation>
    </message>
    <message>
        <source>Don&apos;t rely on it; a later version may act on it.</source>
        <translation>これに頼らないでください。今後のバージョンでは使われる可能性があります。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Done:</source>
        <comment>a task</comment>
        <translation>完了:</translation>
    </message>
    <message>
        <source>Download or copy the file again.</source>
        <translation>ファイルをもう一度ダウンロードするか、コピーしてください。</translation>
    </message>
    <message>
        <source>Download the file itself: the page that was saved has a link to it.</source>
        <translation>ファイルそのものをダウンロードしてください。保存されたページの中にリンクがあります。</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>ドラフトモデル</translation>
    </message>
    <message>
        <source>Drop a .gguf file anywhere in this window: Qwen, Llama, Gemma or another. It runs on this computer and is used where it is; nothing is copied.</source>
        <translation>Qwen、Llama、Gemmaなどの.ggufファイルを、このウィンドウのどこにでもドロップしてください。このコンピュータ上で、元の場所のまま使われます。コピーはされません。</translation>
    </message>
    <message>
        <source>Each model reads this first. What you write as a system prompt follows it.</source>
        <translation>どのモデルも、まずこれを読みます。自分で書いたシステムプロンプトは、そのあとに続きます。</translation>
    </message>
    <message>
        <source>Each prompt begins with your organisation&apos;s system prompt here, so none is raw.</source>
        <translation>ここではすべてのプロンプトが組織のシステムプロンプトで始まるため、単純な続き書き（raw）は使えません。</translation>
    </message>
    <message>
        <source>Each start begins with the model of your organisation</source>
        <translation>起動時は常に組織のモデルで始まります</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>プロンプトを編集</translation>
    </message>
    <message>
        <source>Edit this message</source>
        <translation>このメッセージを編集</translation>
    </message>
    <message>
        <source>Edit this reply</source>
        <translation>この回答を編集</translation>
    </message>
    <message>
        <source>Edit your message</source>
        <translation>メッセージを編集</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空の回答</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>ゴミ箱を空にする</translation>
    </message>
    <message>
        <source>Empty…</source>
        <comment>verb, of the trash</comment>
        <translation>空にする…</translation>
    </message>
    <message>
        <source>Encrypt it in the settings.</source>
        <translation>設定で暗号化してください。</translation>
    </message>
    <message>
        <source>Encrypt them first.</source>
        <translation>先に暗号化してください。</translation>
    </message>
    <message>
        <source>Encrypt with a passphrase</source>
        <translation>パスフレーズで暗号化</translation>
    </message>
    <message>
        <source>Encrypt with a passphrase…</source>
        <translation>パスフレーズで暗号化…</translation>
    </message>
    <message>
        <source>Encrypt with this passphrase</source>
        <translation>このパスフレーズで暗号化</translation>
    </message>
    <message>
        <source>Encrypt, with the key in the keychain</source>
        <translation>暗号化し、鍵をキーチェーンに保管</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終わり方</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Enterで送信</translation>
    </message>
    <message>
        <source>Enter sends the message and Shift+Enter begins a line; off, it is the other way round.</source>
        <translation>Enterでメッセージを送信し、Shift+Enterで改行します。オフのときは逆になります。</translation>
    </message>
    <message>
        <source>Enter the passphrase, or a recovery code if you have one.</source>
        <translation>パスフレーズを入力してください。復旧コードがあれば、それでもかまいません。</translation>
    </message>
    <message>
        <source>Esc stops it</source>
        <translation>Escで中止します</translation>
    </message>
    <message>
        <source>Everything is in the backup.</source>
        <translation>すべてがバックアップに含まれています。</translation>
    </message>
    <message>
        <source>Everything you write stays on this computer. Type / for your prompts, drop a file to ask about it, or choose another model above.</source>
        <translation>書いたことはすべてこのコンピュータにとどまります。「/」でプロンプトを呼び出し、ファイルをドロップして質問できます。モデルは上で選べます。</translation>
    </message>
    <message>
        <source>Everything you write stays on this computer. Type / for your prompts, or choose another model above.</source>
        <translation>書いたことはすべてこのコンピュータにとどまります。「/」でプロンプトを呼び出せます。モデルは上で選べます。</translation>
    </message>
    <message>
        <source>Everything, with all versions; it can be imported again.</source>
        <translation>すべてのバージョンを含む全内容です。あとでインポートできます。</translation>
    </message>
    <message>
        <source>Export all conversations…</source>
        <translation>すべての会話をエクスポート…</translation>
    </message>
    <message numerus="yes">
        <source>Export all {n} conversations</source>
        <comment>Export the conversation</comment>
        <translation>
            <numerusform>{n}件の会話をすべてエクスポート</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>すべてエクスポート…</translation>
    </message>
    <message>
        <source>Export fewer conversations at a time, or choose a part of the files.</source>
        <translation>一度にエクスポートする会話を減らすか、ファイルの一部を選んでください。</translation>
    </message>
    <message>
        <source>Export preset</source>
        <translation>プリセットをエクスポート</translation>
    </message>
    <message>
        <source>Export prompts</source>
        <translation>プロンプトをエクスポート</translation>
    </message>
    <message>
        <source>Export the conversation…</source>
        <translation>会話をエクスポート…</translation>
    </message>
    <message>
        <source>Export them again from where they came from, and choose that file.</source>
        <translation>元のアプリからもう一度エクスポートして、そのファイルを選んでください。</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>エクスポート先</translation>
    </message>
    <message numerus="yes">
        <source>Export {n} conversations</source>
        <comment>Export the conversation</comment>
        <translation>
            <numerusform>{n}件の会話をエクスポート</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported “{preset}”.</source>
        <translation>「{preset}」をエクスポートしました。</translation>
    </message>
    <message>
        <source>Exports ({pattern})</source>
        <translation>エクスポート ({pattern})</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Fastest here: {setup}.</source>
        <translation>このコンピュータでの最速: {setup}。</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>Fewer bits take less memory, and are slower on a CPU.</source>
        <translation>ビット数が少ないほどメモリは減りますが、CPUでは遅くなります。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Files can&apos;t be attached here</source>
        <translation>ここではファイルを添付できません</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ファイルの種類:</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>モデルを検索</translation>
    </message>
    <message>
        <source>Find a part or a licence</source>
        <translation>部品やライセンスを検索</translation>
    </message>
    <message>
        <source>Find a prompt</source>
        <translation>プロンプトを検索</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>会話内を検索</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>この会話内を検索</translation>
    </message>
    <message>
        <source>Find models on this computer</source>
        <translation>このコンピュータのモデルを探す</translation>
    </message>
    <message>
        <source>Find models on this computer…</source>
        <translation>このコンピュータのモデルを探す…</translation>
    </message>
    <message>
        <source>Find out why before you write anything: somebody may have put them there.</source>
        <translation>何か書く前に、理由を確かめてください。誰かがそこに置いたのかもしれません。</translation>
    </message>
    <message>
        <source>Finding out what makes it fastest on this machine. Esc stops it.</source>
        <translation>このコンピュータで最も速い設定を調べています。Escで中止します。</translation>
    </message>
    <message>
        <source>Fine-tuned as</source>
        <translation>ファインチューニング</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>最初のシード</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash Attention</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>Folders that are looked into</source>
        <translation>モデルを探すフォルダ</translation>
    </message>
    <message>
        <source>For research and personal use only; commercial use needs a licence from Mistral AI.</source>
        <translation>研究および個人利用に限ります。商用利用にはMistral AIのライセンスが必要です。</translation>
    </message>
    <message>
        <source>For research and testing only; use in production needs a licence from Mistral AI.</source>
        <translation>研究およびテストに限ります。本番での利用にはMistral AIのライセンスが必要です。</translation>
    </message>
    <message>
        <source>For research and trying it out only; not for commercial use.</source>
        <translation>研究および試用に限ります。商用利用はできません。</translation>
    </message>
    <message>
        <source>For research only; not for commercial use, nor its answers.</source>
        <translation>研究に限ります。商用利用はできません。回答も同様です。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>結果を消去</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>数式</translation>
    </message>
    <message>
        <source>Free for any use, as long as its makers are named and changes are marked.</source>
        <translation>作者を示し、変更点を明記すれば、自由に使えます。</translation>
    </message>
    <message>
        <source>Free for any use, as long as its makers are named and changes are marked. What is made from it must be passed on under the same licence.</source>
        <translation>作者を示し、変更点を明記すれば、自由に使えます。これをもとに作ったものは、同じライセンスで渡す必要があります。</translation>
    </message>
    <message>
        <source>Free for any use, commercial use included, as long as its notice is kept.</source>
        <translation>著作権表示を残せば、商用も含めて自由に使えます。</translation>
    </message>
    <message>
        <source>Free for any use, commercial use included, as long as its notice is kept. Its makers&apos; names must not be used to advertise.</source>
        <translation>著作権表示を残せば、商用も含めて自由に使えます。作者の名前を宣伝に使うことはできません。</translation>
    </message>
    <message>
        <source>Free for any use, commercial use included; its notices stay, and changes are marked.</source>
        <translation>商用も含めて自由に使えます。著作権表示を残し、変更点を明記してください。</translation>
    </message>
    <message>
        <source>Free for any use, without conditions.</source>
        <translation>条件なしで、自由に使えます。</translation>
    </message>
    <message>
        <source>Free for any use; whoever passes it or a changed copy on must do so under the same licence, also if it is only served.</source>
        <translation>自由に使えます。そのまま、または変更して渡すときは、サービスとして提供するだけの場合も含めて、同じライセンスにする必要があります。</translation>
    </message>
    <message>
        <source>Free for any use; whoever passes it or a changed copy on must do so under the same licence.</source>
        <translation>自由に使えます。そのまま、または変更して渡すときは、同じライセンスにする必要があります。</translation>
    </message>
    <message>
        <source>Free for research; commercial use needs a registration with its makers.</source>
        <translation>研究には自由に使えます。商用利用には、作者への登録が必要です。</translation>
    </message>
    <message>
        <source>Free for research; commercial use of the older models needs permission from 01.AI.</source>
        <translation>研究には自由に使えます。旧モデルの商用利用には、01.AIの許可が必要です。</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>メモリを解放</translation>
    </message>
    <message>
        <source>Free memory now</source>
        <translation>メモリを今すぐ解放</translation>
    </message>
    <message numerus="yes">
        <source>Free memory: {n} models</source>
        <comment>Free memory: {n} model</comment>
        <translation>
            <numerusform>メモリを解放: {n}個のモデル</numerusform>
        </translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>空き容量を増やして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Free some space, or choose another disk, and export again.</source>
        <translation>空き容量を増やすか、別のディスクを選んで、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>Free some space, or use the model where it is.</source>
        <translation>空き容量を増やすか、モデルを今の場所のまま使ってください。</translation>
    </message>
    <message>
        <source>Free some space; saving then goes on by itself.</source>
        <translation>空き容量を増やしてください。保存は自動的に再開します。</translation>
    </message>
    <message>
        <source>Free to use and pass on unchanged, with its makers named; changed copies stay private.</source>
        <translation>作者を示せば、自由に使い、変更せずに渡せます。変更したものは人に渡せません。</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>頻度ペナルティ</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>From an export of ChatGPT, Open WebUI or llama.cpp&apos;s web page (a .json or .zip), from the folders of LM Studio or Jan, or from another Desktop Chat.</source>
        <translation>ChatGPT、Open WebUI、llama.cppのWebページからエクスポートしたファイル（.jsonまたは.zip）、LM StudioやJanのフォルダ、別のDesktop Chatからインポートできます。</translation>
    </message>
    <message>
        <source>From the makers of {model}</source>
        <translation>{model}の開発元による値</translation>
    </message>
    <message>
        <source>From the model’s file</source>
        <translation>モデルファイルの値</translation>
    </message>
    <message>
        <source>From the preset “{preset}”</source>
        <translation>プリセット「{preset}」の値</translation>
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
            <numerusform>GPU、約{n}トークン/秒</numerusform>
        </translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>General ability</source>
        <translation>総合的な能力</translation>
    </message>
    <message>
        <source>Get a newer file of this model; it must be converted again.</source>
        <translation>このモデルの新しいファイルを入手してください。変換し直す必要があります。</translation>
    </message>
    <message>
        <source>Get the file again from where it came from; it should be much smaller.</source>
        <translation>元の場所からファイルをもう一度入手してください。サイズはずっと小さいはずです。</translation>
    </message>
    <message>
        <source>Get the usual, little-endian file of this model.</source>
        <translation>このモデルの、通常のリトルエンディアンのファイルを入手してください。</translation>
    </message>
    <message>
        <source>Get this model in fewer files.</source>
        <translation>このモデルを、もっと少ないファイル数で入手してください。</translation>
    </message>
    <message>
        <source>Give a passphrase for the backup.</source>
        <translation>バックアップのパスフレーズを指定してください。</translation>
    </message>
    <message>
        <source>Give memory back after</source>
        <translation>メモリを解放するまでの時間</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Go on in a new chat from here</source>
        <translation>ここから新しいチャットで続ける</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>末尾に移動</translation>
    </message>
    <message>
        <source>Guess what a reply repeats</source>
        <translation>繰り返しを先読みする</translation>
    </message>
    <message>
        <source>Guessed tokens</source>
        <translation>先読みしたトークン</translation>
    </message>
    <message>
        <source>Have a program recognise the text first (OCR).</source>
        <translation>先に別のプログラムで文字認識（OCR）をしてください。</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>on this computer</comment>
        <translation>この環境では</translation>
    </message>
    <message>
        <source>Here a passphrase opens conversations, and the keychain may not.</source>
        <translation>ここでは会話をパスフレーズで開きます。キーチェーンは使えません。</translation>
    </message>
    <message>
        <source>Hide the names until I have voted</source>
        <translation>投票するまで名前を隠す</translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation>サイドバーを隠す</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>入力を隠す</translation>
    </message>
    <message>
        <source>High</source>
        <comment>contrast</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>Higher is more surprising; 0 always takes the likeliest token.</source>
        <translation>高いほど意外な文章になります。0では常に最も確率の高いトークンを選びます。</translation>
    </message>
    <message>
        <source>How fast that grows with the length of the phrase.</source>
        <translation>その強さが、フレーズの長さとともに増える速さ。</translation>
    </message>
    <message>
        <source>How likely a token must be for XTC to leave it out.</source>
        <translation>XTCが除外するトークンの確率の下限。</translation>
    </message>
    <message>
        <source>How many layers the GPU computes, -1 for all; unset, as many as fit.</source>
        <translation>GPUで計算する層の数。-1ですべて。未設定なら、入るだけ使います。</translation>
    </message>
    <message>
        <source>How many layers the GPU computes; -1 for all.</source>
        <translation>GPUで計算する層の数。-1ですべて。</translation>
    </message>
    <message>
        <source>How many tokens DRY looks back; -1 for the whole context.</source>
        <translation>DRYがさかのぼるトークン数。-1でコンテキスト全体。</translation>
    </message>
    <message>
        <source>How many tokens the penalties look back; -1 for the whole context.</source>
        <translation>ペナルティがさかのぼるトークン数。-1でコンテキスト全体。</translation>
    </message>
    <message>
        <source>How much together</source>
        <translation>合計の上限</translation>
    </message>
    <message>
        <source>How often each question is asked: it shows how stable the answers are.</source>
        <translation>各質問を繰り返す回数。回答がどれだけ安定しているかが分かります。</translation>
    </message>
    <message>
        <source>How often the likeliest tokens are left out for a less obvious one; 0 for never.</source>
        <translation>最も確率の高いトークンを除いて、より意外なものを選ぶ頻度。0でなし。</translation>
    </message>
    <message>
        <source>How quickly Mirostat adapts.</source>
        <translation>Mirostatが適応する速さ。</translation>
    </message>
    <message>
        <source>How strongly a repeated phrase is avoided; 0 for not at all.</source>
        <translation>同じフレーズの繰り返しを避ける強さ。0でなし。</translation>
    </message>
    <message>
        <source>How surprising Mirostat keeps the text.</source>
        <translation>Mirostatが保つ文章の意外さ。</translation>
    </message>
    <message>
        <source>How the conversation is put to the model, in place of what its file says.</source>
        <translation>ファイルの指定に代わる、会話をモデルに渡す形式です。</translation>
    </message>
    <message>
        <source>I have it in a safe place</source>
        <translation>安全な場所に保管しました</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>If you didn&apos;t replace it, find out who did before you use it.</source>
        <translation>自分で置き換えたのでなければ、使う前に誰が置き換えたのか確かめてください。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>会話をインポート</translation>
    </message>
    <message>
        <source>Import conversations…</source>
        <translation>会話をインポート…</translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation>ファイルからインポート</translation>
    </message>
    <message>
        <source>Import from a folder</source>
        <translation>フォルダからインポート</translation>
    </message>
    <message>
        <source>Import preset</source>
        <translation>プリセットをインポート</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>プロンプトをインポート</translation>
    </message>
    <message numerus="yes">
        <source>Import {n}</source>
        <comment>Import {n}</comment>
        <translation>
            <numerusform>{n}件をインポート</numerusform>
        </translation>
    </message>
    <message>
        <source>Import, export, back up</source>
        <translation>インポート、エクスポート、バックアップ</translation>
    </message>
    <message>
        <source>Imported “{preset}”, a preset of {program}.</source>
        <translation>{program}のプリセット「{preset}」をインポートしました。</translation>
    </message>
    <message>
        <source>Imported: {what}.</source>
        <translation>インポートしました: {what}。</translation>
    </message>
    <message numerus="yes">
        <source>Imported: {what}. {n} of them are in the archive.</source>
        <comment>Imported: {what}. {n} of them is in the archive.</comment>
        <translation>
            <numerusform>インポートしました: {what}。うち{n}件はアーカイブにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>インポート中…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>In a list: remove what is chosen</source>
        <translation>リスト上: 選択したものを削除</translation>
    </message>
    <message>
        <source>In an empty message: what you sent before</source>
        <translation>空のメッセージ欄: 前に送った内容</translation>
    </message>
    <message>
        <source>In memory now</source>
        <translation>現在メモリ上</translation>
    </message>
    <message>
        <source>In the conversation: to its beginning or end</source>
        <translation>会話上: 先頭または末尾へ</translation>
    </message>
    <message>
        <source>In the conversation: to the next message</source>
        <translation>会話上: 次のメッセージへ</translation>
    </message>
    <message>
        <source>In the conversation: to the next question</source>
        <translation>会話上: 次の質問へ</translation>
    </message>
    <message>
        <source>In your list</source>
        <translation>リストにあります</translation>
    </message>
    <message>
        <source>Insert</source>
        <comment>verb</comment>
        <translation>挿入</translation>
    </message>
    <message>
        <source>Install Desktop Chat again.</source>
        <translation>Desktop Chatをもう一度インストールしてください。</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>It can add words that can&apos;t be listed.</source>
        <translation>列挙できない言葉を加えることがあります。</translation>
    </message>
    <message>
        <source>It can be measured once the model has finished what it is at.</source>
        <translation>モデルが今の処理を終えると、測定できます。</translation>
    </message>
    <message>
        <source>It can be paused at any time, and goes on after a restart.</source>
        <translation>いつでも一時停止でき、再起動後も続きから再開します。</translation>
    </message>
    <message>
        <source>It can only be enforced.</source>
        <translation>これは強制する値としてのみ指定できます。</translation>
    </message>
    <message>
        <source>It can&apos;t be run: {reason}.</source>
        <translation>実行できません: {reason}。</translation>
    </message>
    <message>
        <source>It can&apos;t be used just now.</source>
        <translation>今は使えません。</translation>
    </message>
    <message>
        <source>It can&apos;t read a short text.</source>
        <translation>短いテキストを読めません。</translation>
    </message>
    <message>
        <source>It could not be saved: {reason}.</source>
        <translation>保存できませんでした: {reason}。</translation>
    </message>
    <message>
        <source>It did not answer in {seconds} seconds.</source>
        <translation>{seconds}秒待っても応答がありませんでした。</translation>
    </message>
    <message>
        <source>It did not open.</source>
        <translation>開きませんでした。</translation>
    </message>
    <message>
        <source>It doesn&apos;t open these conversations.</source>
        <translation>この会話を開けません。</translation>
    </message>
    <message>
        <source>It finds every next word as likely as any: its weights are empty.</source>
        <translation>重みが空のため、次の単語の確率がどれも同じになります。</translation>
    </message>
    <message>
        <source>It gives vectors (embeddings), not text.</source>
        <translation>テキストではなくベクトル（埋め込み）を出力します。</translation>
    </message>
    <message>
        <source>It has an entry twice.</source>
        <translation>同じ項目が2回あります。</translation>
    </message>
    <message>
        <source>It has characters that can&apos;t be seen.</source>
        <translation>見えない文字が含まれています。</translation>
    </message>
    <message>
        <source>It has more than {conversations} conversations or {messages} messages, or too much text.</source>
        <translation>会話が{conversations}件、またはメッセージが{messages}件を超えているか、テキストが多すぎます。</translation>
    </message>
    <message>
        <source>It has more than {most} entries.</source>
        <translation>項目が{most}個を超えています。</translation>
    </message>
    <message numerus="yes">
        <source>It has more than {n} parts.</source>
        <comment>It has more than {n} part.</comment>
        <translation>
            <numerusform>{n}個を超える部分に分かれています。</numerusform>
        </translation>
    </message>
    <message>
        <source>It has names in letters that only look like others.</source>
        <translation>よく似た別の文字を使った名前が含まれています。</translation>
    </message>
    <message>
        <source>It has no entry for these conversations.</source>
        <translation>この会話の項目がありません。</translation>
    </message>
    <message>
        <source>It has no messages.</source>
        <translation>メッセージがありません。</translation>
    </message>
    <message>
        <source>It has to be a list.</source>
        <translation>リストである必要があります。</translation>
    </message>
    <message>
        <source>It has to be a number.</source>
        <translation>数値である必要があります。</translation>
    </message>
    <message>
        <source>It has to be a text.</source>
        <translation>テキストである必要があります。</translation>
    </message>
    <message>
        <source>It has to be a whole number.</source>
        <translation>整数である必要があります。</translation>
    </message>
    <message>
        <source>It has to be a whole path, from the root on and without “..”.</source>
        <translation>ルートから始まる完全なパスで、「..」を含まない必要があります。</translation>
    </message>
    <message>
        <source>It has to be an object.</source>
        <translation>オブジェクトである必要があります。</translation>
    </message>
    <message>
        <source>It has to be from {least} to {most}.</source>
        <translation>{least}から{most}までの値である必要があります。</translation>
    </message>
    <message>
        <source>It has to be one of: {choices}.</source>
        <translation>次のいずれかである必要があります: {choices}。</translation>
    </message>
    <message>
        <source>It has to be true or false.</source>
        <translation>trueかfalseである必要があります。</translation>
    </message>
    <message numerus="yes">
        <source>It has {n} letters and digits, not {wanted}.</source>
        <comment>It has {n} letter or digit, not {wanted}.</comment>
        <translation>
            <numerusform>英数字が{n}文字あります。{wanted}文字のはずです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has {n} pages; up to {most} can be read.</source>
        <comment>It has {n} page; up to {most} can be read.</comment>
        <translation>
            <numerusform>{n}ページあります。読み取れるのは{most}ページまでです。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is damaged, or no PDF.</source>
        <translation>破損しているか、PDFではありません。</translation>
    </message>
    <message>
        <source>It is damaged: {reason}.</source>
        <translation>破損しています: {reason}。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>空です。</translation>
    </message>
    <message>
        <source>It is larger than {size}.</source>
        <translation>{size}を超えています。</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>It is no text, but data for a program.</source>
        <translation>テキストではなく、プログラム用のデータです。</translation>
    </message>
    <message>
        <source>It is not waited for any longer.</source>
        <translation>これ以上は待ちません。</translation>
    </message>
    <message>
        <source>It is on another computer, which is asked only when you choose the model.</source>
        <translation>別のコンピュータにあるため、モデルを選んだときだけ確認します。</translation>
    </message>
    <message>
        <source>It is protected with a password.</source>
        <translation>パスワードで保護されています。</translation>
    </message>
    <message>
        <source>It is read when the app starts.</source>
        <translation>アプリの起動時に読み込まれます。</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>大きすぎます。</translation>
    </message>
    <message>
        <source>It is too long for the model: the passages that matter to your question are sent.</source>
        <translation>モデルには長すぎるため、質問に関係のある箇所を送ります。</translation>
    </message>
    <message>
        <source>It is too long, or no text.</source>
        <translation>長すぎるか、テキストではありません。</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>長すぎます。</translation>
    </message>
    <message numerus="yes">
        <source>It is unusually long: {n} characters.</source>
        <comment>It is unusually long: {n} character.</comment>
        <translation>
            <numerusform>非常に長くなっています（{n}文字）。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is used where it is, in {folder}; nothing was copied.</source>
        <translation>今ある場所（「{folder}」）のまま使います。コピーはしていません。</translation>
    </message>
    <message>
        <source>It isn&apos;t a conversation of {app}.</source>
        <translation>{app}の会話ではありません。</translation>
    </message>
    <message>
        <source>It isn&apos;t known yet: write a message, with a model in memory.</source>
        <translation>まだ分かりません。モデルがメモリにある状態で、メッセージを書いてください。</translation>
    </message>
    <message>
        <source>It isn&apos;t of the form {form}.</source>
        <translation>{form}の形式ではありません。</translation>
    </message>
    <message>
        <source>It isn’t there.</source>
        <translation>見つかりません。</translation>
    </message>
    <message>
        <source>It made the process end that was to read it.</source>
        <translation>読み取り用のプロセスが、これを読む途中で終了しました。</translation>
    </message>
    <message>
        <source>It needs too much memory.</source>
        <translation>必要なメモリが多すぎます。</translation>
    </message>
    <message>
        <source>It needs {need}; {free} are free.</source>
        <translation>{need}が必要ですが、空きは{free}です。</translation>
    </message>
    <message>
        <source>It opens nothing yet: {reason}</source>
        <translation>まだ何も開けません: {reason}</translation>
    </message>
    <message>
        <source>It opens your conversations when the keychain or the passphrase no longer does. Write it down, and keep it apart from this computer. It is shown only now.</source>
        <translation>キーチェーンやパスフレーズで開けなくなったときに、会話を開くためのコードです。書き留めて、このコンピュータとは別の場所に保管してください。表示されるのは今だけです。</translation>
    </message>
    <message>
        <source>It read 15 texts in many scripts and wrote 16 tokens.</source>
        <translation>さまざまな文字の15のテキストを読み、16トークンを書きました。</translation>
    </message>
    <message>
        <source>It takes half a minute. All models leave the memory for it, and nothing can be asked meanwhile.</source>
        <translation>30秒ほどかかります。測定のためにすべてのモデルをメモリから下ろし、その間は質問できません。</translation>
    </message>
    <message>
        <source>It then opens your conversations no longer; the other ways still do. Backups and copies of the key file that were made before still open with it.</source>
        <translation>この方法では会話を開けなくなりますが、ほかの方法では引き続き開けます。以前に作ったバックアップや鍵ファイルのコピーは、これまでどおり開けます。</translation>
    </message>
    <message>
        <source>It took the key, but doesn&apos;t give it back.</source>
        <translation>鍵を受け取りましたが、取り出せません。</translation>
    </message>
    <message>
        <source>It was not waited for any longer.</source>
        <translation>それ以上は待ちませんでした。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>It was stopped; nothing has been changed.</source>
        <translation>中止しました。何も変更していません。</translation>
    </message>
    <message>
        <source>It would keep the key that encrypts all that you write. {reason}</source>
        <translation>書いた内容をすべて暗号化する鍵の保管場所です。{reason}</translation>
    </message>
    <message>
        <source>It would not be loaded: {reason}</source>
        <translation>このままでは読み込めません: {reason}</translation>
    </message>
    <message>
        <source>It writes {written} tokens/s and reads {read}: nothing was faster than the usual choices.</source>
        <translation>生成{written}トークン/秒、読み取り{read}トークン/秒。標準の設定が最速でした。</translation>
    </message>
    <message>
        <source>It writes {written} tokens/s and reads {read}; before, it was {written_before} and {read_before}.</source>
        <translation>生成{written}トークン/秒、読み取り{read}トークン/秒。以前はそれぞれ{written_before}、{read_before}でした。</translation>
    </message>
    <message>
        <source>Its chat template is not the one that was looked at.</source>
        <translation>チャットテンプレートが、確認したものと違います。</translation>
    </message>
    <message>
        <source>Its draft model {draft} takes {size} more.</source>
        <translation>ドラフトモデル{draft}はさらに{size}を使います。</translation>
    </message>
    <message>
        <source>Its entry for these conversations isn&apos;t ours.</source>
        <translation>この会話の項目は、Desktop Chatのものではありません。</translation>
    </message>
    <message>
        <source>Its entry for these conversations opens nothing.</source>
        <translation>この会話の項目では、何も開けません。</translation>
    </message>
    <message>
        <source>Its file is not there now</source>
        <translation>ファイルが今は見つかりません</translation>
    </message>
    <message>
        <source>Its first test run, in a process of its own. Esc stops it.</source>
        <translation>最初のテスト実行を、独立したプロセスで行っています。Escで中止します。</translation>
    </message>
    <message>
        <source>Its keys are in format {version}; this version knows up to {newest}.</source>
        <translation>鍵の形式は{version}です。このバージョンが扱えるのは{newest}までです。</translation>
    </message>
    <message>
        <source>Its memory was given back; your next message wakes it</source>
        <translation>メモリを解放しました。次のメッセージで再開します</translation>
    </message>
    <message>
        <source>Its own</source>
        <comment>the chat template of the model</comment>
        <translation>モデルのもの</translation>
    </message>
    <message>
        <source>Its test run came to no end.</source>
        <translation>テスト実行が終わりませんでした。</translation>
    </message>
    <message>
        <source>Its test run needed more memory than its size explains.</source>
        <translation>テスト実行に、サイズから想定される以上のメモリが必要でした。</translation>
    </message>
    <message>
        <source>Its test run took more memory than its size explains.</source>
        <translation>テスト実行が、サイズから想定される以上のメモリを使いました。</translation>
    </message>
    <message>
        <source>Its test run was ended: it was at {percent}% and got no further for {seconds} s.</source>
        <translation>テスト実行を終了しました。{percent}%のまま{seconds}秒間進みませんでした。</translation>
    </message>
    <message>
        <source>Its test run: crashed.</source>
        <translation>テスト実行: クラッシュ。</translation>
    </message>
    <message>
        <source>Its test run: out of memory.</source>
        <translation>テスト実行: メモリ不足。</translation>
    </message>
    <message>
        <source>Its test run: refused.</source>
        <translation>テスト実行: 拒否。</translation>
    </message>
    <message>
        <source>Its test run: set aside.</source>
        <translation>テスト実行: 保留。</translation>
    </message>
    <message>
        <source>Its test run: too slow.</source>
        <translation>テスト実行: 遅すぎ。</translation>
    </message>
    <message>
        <source>Its test run: wrong numbers.</source>
        <translation>テスト実行: 不正な数値。</translation>
    </message>
    <message>
        <source>Its tokenizer makes tokens that the model doesn&apos;t have.</source>
        <translation>トークナイザが、モデルにないトークンを生成します。</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Jan&apos;s file for {name} is missing.</source>
        <translation>{name}のJanのファイルがありません。</translation>
    </message>
    <message>
        <source>January</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>July</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>a recovery code</comment>
        <translation>使う</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>会話を保存する</translation>
    </message>
    <message>
        <source>Keep here what you write again and again. Words in {{braces}} become fields to fill in.</source>
        <translation>何度も書く文をここに保存できます。{{二重の波かっこ}}で囲んだ言葉は、入力欄になります。</translation>
    </message>
    <message>
        <source>Keep it all the same</source>
        <translation>それでも保存する</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>閉じない</translation>
    </message>
    <message>
        <source>Keep the context in f16.</source>
        <translation>コンテキストをf16で保持してください。</translation>
    </message>
    <message>
        <source>Keep them unencrypted</source>
        <translation>暗号化しない</translation>
    </message>
    <message>
        <source>Keep what is written as a prompt…</source>
        <translation>書いた内容をプロンプトとして保存…</translation>
    </message>
    <message>
        <source>Kept, it opens your conversations from now on.</source>
        <translation>使うと、これからはこのコードで会話を開けます。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Keychain of the system</source>
        <translation>システムのキーチェーン</translation>
    </message>
    <message>
        <source>Keys and encryption</source>
        <translation>鍵と暗号化</translation>
    </message>
    <message>
        <source>Keys and encryption…</source>
        <translation>鍵と暗号化…</translation>
    </message>
    <message>
        <source>Keys for {command}: {keys}</source>
        <translation>{command}のキー: {keys}</translation>
    </message>
    <message>
        <source>Keys that differ from the usual ones, such as “new_chat=Ctrl+Alt+N search=”.</source>
        <translation>標準と違うキー。例: 「new_chat=Ctrl+Alt+N search=」。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Known: it is the published template of {models}.</source>
        <translation>既知: {models}の公開テンプレートです。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>GPUで計算する層</translation>
    </message>
    <message>
        <source>Leave that character out.</source>
        <translation>その文字を除いてください。</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>省かれた部分</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Licence copied</source>
        <translation>ライセンスをコピーしました</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>ライトまたはダーク、あるいはシステムに合わせます。</translation>
    </message>
    <message>
        <source>Link copied: {address}</source>
        <translation>リンクをコピーしました: {address}</translation>
    </message>
    <message>
        <source>Load anyway</source>
        <translation>それでも読み込む</translation>
    </message>
    <message>
        <source>Load it again</source>
        <translation>もう一度読み込む</translation>
    </message>
    <message>
        <source>Loaded again when you send</source>
        <translation>送信すると、もう一度読み込まれます</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>モデルを読み込み中</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>モデルを読み込み中…</translation>
    </message>
    <message>
        <source>Loading the model… {percent} %</source>
        <translation>モデルを読み込み中… {percent}%</translation>
    </message>
    <message>
        <source>Loading {model} · {percent} %</source>
        <translation>{model}を読み込み中 · {percent}%</translation>
    </message>
    <message>
        <source>Loading {name} was cancelled.</source>
        <translation>{name}の読み込みをキャンセルしました。</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>Longest reply</source>
        <translation>回答の最大の長さ</translation>
    </message>
    <message>
        <source>Look for a GGUF version of this model, or convert it with llama.cpp&apos;s scripts.</source>
        <translation>このモデルのGGUF版を探すか、llama.cppのスクリプトで変換してください。</translation>
    </message>
    <message>
        <source>Look for conversations in it</source>
        <translation>この中の会話を探す</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>場所:</translation>
    </message>
    <message>
        <source>Look into {folder}</source>
        <translation>「{folder}」の中を調べる</translation>
    </message>
    <message>
        <source>Look into {folder} no more</source>
        <translation>「{folder}」を調べる対象から外す</translation>
    </message>
    <message>
        <source>Looking into the file…</source>
        <translation>ファイルの中を調べています…</translation>
    </message>
    <message>
        <source>Looking: {percent} %</source>
        <translation>調べています: {percent}%</translation>
    </message>
    <message>
        <source>Looks like a refusal</source>
        <translation>回答拒否の可能性</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>MMMM</source>
        <comment>a month of this year, in the letters of QDate.toString</comment>
        <translation>M月</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month of another year, in the letters of QDate.toString</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>元のモデル</translation>
    </message>
    <message>
        <source>Make a recovery code first, or give a passphrase for the backup.</source>
        <translation>先に復旧コードを作るか、バックアップのパスフレーズを指定してください。</translation>
    </message>
    <message>
        <source>Make another</source>
        <comment>a recovery code</comment>
        <translation>作り直す</translation>
    </message>
    <message>
        <source>Make another recovery code?</source>
        <translation>復旧コードを作り直しますか？</translation>
    </message>
    <message>
        <source>Make another…</source>
        <comment>a recovery code</comment>
        <translation>作り直す…</translation>
    </message>
    <message>
        <source>Make one…</source>
        <comment>a recovery code</comment>
        <translation>作成…</translation>
    </message>
    <message>
        <source>Make the backup again, with a passphrase.</source>
        <translation>パスフレーズを付けて、バックアップを作り直してください。</translation>
    </message>
    <message>
        <source>Managed by your organisation</source>
        <translation>組織が管理しています</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>Mark what differs from this one</source>
        <translation>この回答との違いに印を付ける</translation>
    </message>
    <message>
        <source>Mark what differs from {model}</source>
        <translation>{model}との違いに印を付ける</translation>
    </message>
    <message>
        <source>Mark words that differ</source>
        <translation>異なる言葉に印を付ける</translation>
    </message>
    <message>
        <source>Marked is what the template adds to the conversation.</source>
        <translation>印の付いた部分は、テンプレートが会話に加えるものです。</translation>
    </message>
    <message>
        <source>Matters on which people and countries disagree, asked from several sides: shows which model answers, and how evenly.</source>
        <translation>人や国によって意見が分かれる事柄を、さまざまな立場から質問します。どのモデルが答えるか、どれだけ公平に答えるかが分かります。</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>もう一度測定</translation>
    </message>
    <message>
        <source>Measure on this machine</source>
        <translation>このコンピュータで測定</translation>
    </message>
    <message>
        <source>Measured on {day}.</source>
        <translation>測定日: {day}。</translation>
    </message>
    <message>
        <source>Measuring this model</source>
        <translation>このモデルを測定中</translation>
    </message>
    <message>
        <source>Measuring {model} · {percent} %</source>
        <translation>{model}を測定中 · {percent}%</translation>
    </message>
    <message>
        <source>Megabytes that may be taken, encrypted like the conversations, so that a long one goes on without being read again, 0 for nothing; unset, a twentieth of what is free and at most 4 GB, but nothing on a small or full disk.</source>
        <translation>使ってよい容量（メガバイト）。内容は会話と同じように暗号化され、長い会話を読み直さずに続けられます。0なら使いません。未設定なら空きの20分の1で、最大4 GB。ただし、ディスクが小さいか空きが少ないときは使いません。</translation>
    </message>
    <message>
        <source>Megabytes that recently used models may take together, so that one can go back to them at once, 0 for the model in use alone; unset, half of what is free.</source>
        <translation>すぐに戻れるように、最近使ったモデルが合計で使えるメモリ（メガバイト）。0なら使用中のモデルだけ。未設定なら空きの半分。</translation>
    </message>
    <message>
        <source>Memory for models</source>
        <translation>モデル用のメモリ</translation>
    </message>
    <message>
        <source>Memory for models…</source>
        <translation>モデル用のメモリ…</translation>
    </message>
    <message>
        <source>Memory of the context</source>
        <translation>コンテキストのメモリ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Messages with an id that another one has: {count}.</source>
        <translation>ほかと同じIDのメッセージ: {count}件。</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Minutes without a question after which no model stays in memory, 0 for never; the next message loads it again.</source>
        <translation>質問がないまま何分たったら、モデルをメモリから下ろすか。0で下ろしません。次のメッセージでもう一度読み込まれます。</translation>
    </message>
    <message>
        <source>Mirostat</source>
        <translation>Mirostat</translation>
    </message>
    <message>
        <source>Mirostat rate</source>
        <translation>Mirostatの学習率</translation>
    </message>
    <message>
        <source>Mirostat target</source>
        <translation>Mirostatの目標値</translation>
    </message>
    <message>
        <source>Mirostat {value}</source>
        <translation>Mirostat {value}</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Model {at}</source>
        <translation>モデル{at}</translation>
    </message>
    <message>
        <source>Model {letter}</source>
        <translation>モデル{letter}</translation>
    </message>
    <message>
        <source>Model: {model}</source>
        <translation>モデル: {model}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>モデル (*.gguf)</translation>
    </message>
    <message>
        <source>Models and memory</source>
        <translation>モデルとメモリ</translation>
    </message>
    <message>
        <source>Models are files in GGUF format; their names usually end in .gguf.</source>
        <translation>モデルはGGUF形式のファイルです。名前はたいてい.ggufで終わります。</translation>
    </message>
    <message>
        <source>Models are used where they are; nothing is copied.</source>
        <translation>モデルは元の場所のまま使われます。コピーはされません。</translation>
    </message>
    <message>
        <source>Models for everybody</source>
        <translation>全員が使えるモデル</translation>
    </message>
    <message>
        <source>Models in it are used where they are; nothing is copied.</source>
        <translation>中のモデルは元の場所のまま使われます。コピーはされません。</translation>
    </message>
    <message>
        <source>Models may not be compared here.</source>
        <translation>ここではモデルの比較は許可されていません。</translation>
    </message>
    <message>
        <source>Models of other apps</source>
        <translation>ほかのアプリのモデル</translation>
    </message>
    <message>
        <source>Models that you used lately stay in memory up to this, so that you can go back to them at once. The one in use is there in any case.</source>
        <translation>最近使ったモデルは、すぐに戻れるように、この上限までメモリに残ります。使用中のモデルは常に残ります。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>More about presets</source>
        <translation>プリセットのその他の操作</translation>
    </message>
    <message>
        <source>More about prompts</source>
        <translation>プロンプトのその他の操作</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>その他の条件</translation>
    </message>
    <message>
        <source>More for this message</source>
        <translation>このメッセージのその他の操作</translation>
    </message>
    <message>
        <source>Move it to a safe place, together with the database it belongs to.</source>
        <translation>対応するデータベースといっしょに、安全な場所へ移してください。</translation>
    </message>
    <message>
        <source>Move the conversation to trash</source>
        <translation>会話をゴミ箱に入れる</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>フォルダに移動</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>ゴミ箱に入れる</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name it as its maker did: {name}.</source>
        <translation>作成者が付けた名前に戻してください: {name}。</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>フォルダの名前</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新規フォルダ</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>新規フォルダ…</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>新規プロンプト</translation>
    </message>
    <message>
        <source>New prompt…</source>
        <translation>新規プロンプト…</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>新しい復旧コード</translation>
    </message>
    <message>
        <source>New text below</source>
        <translation>下に新しい文があります</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新規ウィンドウ</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>次の一致箇所</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>次の質問</translation>
    </message>
    <message>
        <source>Next seed</source>
        <translation>次のシード</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>次のバージョン</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>回答なし</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>その名前のコマンドはありません。</translation>
    </message>
    <message>
        <source>No conversation has these words.</source>
        <translation>一致する会話はありません。</translation>
    </message>
    <message>
        <source>No conversations were found in {name}.</source>
        <translation>「{name}」に会話は見つかりませんでした。</translation>
    </message>
    <message>
        <source>No conversations were found in {name}: {reason}</source>
        <translation>「{name}」に会話は見つかりませんでした: {reason}</translation>
    </message>
    <message>
        <source>No layer on {gpu}: the CPU was faster, as measured here.</source>
        <translation>{gpu}で計算する層はありません。ここでの測定では、CPUのほうが高速でした。</translation>
    </message>
    <message>
        <source>No model is called so.</source>
        <translation>その名前のモデルはありません。</translation>
    </message>
    <message>
        <source>No model is in memory.</source>
        <translation>メモリにモデルはありません。</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>モデルは読み込まれていません。</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>モデルはまだありません</translation>
    </message>
    <message>
        <source>No models of other apps were found where they usually are.</source>
        <translation>ほかのアプリのモデルは、通常の場所には見つかりませんでした。</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>プリセットなし</translation>
    </message>
    <message>
        <source>No prompt has these words.</source>
        <translation>一致するプロンプトはありません。</translation>
    </message>
    <message>
        <source>No recovery code has the character {character}.</source>
        <translation>復旧コードに「{character}」という文字は使われません。</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>一致する設定はありません。</translation>
    </message>
    <message>
        <source>No such conversation</source>
        <translation>そのような会話はありません</translation>
    </message>
    <message>
        <source>No such model</source>
        <translation>そのようなモデルはありません</translation>
    </message>
    <message>
        <source>No such preset</source>
        <translation>そのようなプリセットはありません</translation>
    </message>
    <message>
        <source>Nobody can change this</source>
        <translation>誰も変更できない設定</translation>
    </message>
    <message>
        <source>Nobody can reset your passphrase</source>
        <translation>パスフレーズは誰にもリセットできません</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a draft model</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>None</source>
        <comment>preset</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no folder</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>None</source>
        <comment>keys</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>None answers here.</source>
        <translation>応答するキーチェーンがありません。</translation>
    </message>
    <message>
        <source>None claimed; its base model {model} is usually under {licence}</source>
        <translation>記載なし。ベースモデル{model}のライセンスは、通常{licence}です</translation>
    </message>
    <message>
        <source>None is better</source>
        <translation>優劣なし</translation>
    </message>
    <message>
        <source>None: the file has no chat template.</source>
        <translation>なし: ファイルにチャットテンプレートがありません。</translation>
    </message>
    <message>
        <source>None: the system&apos;s kernel refuses it to this program.</source>
        <translation>なし: システムのカーネルが、このプログラムに使用を禁じています。</translation>
    </message>
    <message>
        <source>None: this build computes on the processor.</source>
        <translation>なし: このビルドはプロセッサで計算します。</translation>
    </message>
    <message>
        <source>None: this program refuses it to its own code.</source>
        <translation>なし: このプログラムは、自身のコードに使用を禁じています。</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>contrast</comment>
        <translation>標準</translation>
    </message>
    <message>
        <source>Normal or high, or as the system has it.</source>
        <translation>標準または高、あるいはシステムに合わせます。</translation>
    </message>
    <message>
        <source>Not a model file</source>
        <translation>モデルファイルではありません</translation>
    </message>
    <message>
        <source>Not all files were looked at.</source>
        <translation>すべてのファイルは調べていません。</translation>
    </message>
    <message>
        <source>Not allowed on this machine</source>
        <translation>このコンピュータでは許可されていません</translation>
    </message>
    <message>
        <source>Not allowed on this machine: {reason}</source>
        <translation>このコンピュータでは許可されていません: {reason}</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>まだ質問していません</translation>
    </message>
    <message>
        <source>Not computed yet</source>
        <translation>まだ計算していません</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>コピーしていません</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>暗号化されていません</translation>
    </message>
    <message>
        <source>Not encrypted: keys and encryption</source>
        <translation>暗号化されていません: 鍵と暗号化</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>メモリが足りません</translation>
    </message>
    <message>
        <source>Not for commercial use; its makers must be named and changes marked.</source>
        <translation>商用利用はできません。作者を示し、変更点を明記する必要があります。</translation>
    </message>
    <message>
        <source>Not for commercial use; its makers must be named and changes marked. Changed copies must not be passed on.</source>
        <translation>商用利用はできません。作者を示し、変更点を明記する必要があります。変更したものを渡すことはできません。</translation>
    </message>
    <message>
        <source>Not for commercial use; its makers must be named and changes marked. What is made from it must be passed on under the same licence.</source>
        <translation>商用利用はできません。作者を示し、変更点を明記する必要があります。これをもとに作ったものは、同じライセンスで渡す必要があります。</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not measured: threads and the like are chosen by rules of thumb.</source>
        <translation>未測定: スレッド数などは経験則で選ばれます。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存されていません</translation>
    </message>
    <message>
        <source>Not set up</source>
        <comment>a passphrase, or another way to open the conversations</comment>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Nothing can be asked meanwhile.</source>
        <translation>この間は質問できません。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Nothing is archived.</source>
        <translation>アーカイブは空です。</translation>
    </message>
    <message>
        <source>Nothing is moved, copied or changed.</source>
        <translation>移動、コピー、変更は行いません。</translation>
    </message>
    <message>
        <source>Nothing keeps this program from one: it was started for debugging.</source>
        <translation>このプログラムによる使用を妨げるものはありません。デバッグ用に起動されています。</translation>
    </message>
    <message>
        <source>Nothing of a conversation may be saved to a file here.</source>
        <translation>ここでは会話の内容をファイルに保存することは許可されていません。</translation>
    </message>
    <message>
        <source>Nothing of this name is known.</source>
        <translation>この名前のものはありません。</translation>
    </message>
    <message>
        <source>Nothing to compute with is in {folder}.</source>
        <translation>「{folder}」に、計算に使えるものがありません。</translation>
    </message>
    <message>
        <source>Nothing was kept, since other programs were busy.</source>
        <translation>ほかのプログラムが動いていたため、何も保存されませんでした。</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>Number of seeds</source>
        <translation>シードの数</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>Of no known use</source>
        <translation>用途不明</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a switch</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Offer a recovery code</source>
        <translation>復旧コードを提案する</translation>
    </message>
    <message>
        <source>Ollama adds an adapter to it, which is not used here.</source>
        <translation>Ollamaはこれにアダプタを加えますが、ここでは使われません。</translation>
    </message>
    <message>
        <source>Ollama&apos;s file for {name} is missing.</source>
        <translation>{name}のOllamaのファイルがありません。</translation>
    </message>
    <message>
        <source>Ollama, LM Studio, Jan, GPT4All, llama.cpp, Hugging Face, KoboldCpp and text-generation-webui are looked for where they keep their models.</source>
        <translation>Ollama、LM Studio、Jan、GPT4All、llama.cpp、Hugging Face、KoboldCpp、text-generation-webuiについて、それぞれモデルを置く場所を探します。</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a switch</comment>
        <translation>オン</translation>
    </message>
    <message>
        <source>On another computer your keychain isn&apos;t there. Choose a passphrase that opens the backup.</source>
        <translation>ほかのコンピュータには、このキーチェーンがありません。バックアップを開くパスフレーズを決めてください。</translation>
    </message>
    <message>
        <source>One of its messages is in another conversation.</source>
        <translation>メッセージの1つが、別の会話にあります。</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>1つの質問</translation>
    </message>
    <message>
        <source>Only an administrator can change what is in it.</source>
        <translation>中身を変更できるのは管理者だけです。</translation>
    </message>
    <message>
        <source>Only comments and blank space are different.</source>
        <translation>違いは、コメントと空白だけです。</translation>
    </message>
    <message>
        <source>Only so many of the likeliest tokens are considered; 0 for all.</source>
        <translation>確率の高い順に、この数のトークンだけを候補にします。0ですべて。</translation>
    </message>
    <message>
        <source>Only the keychain of this machine would open the backup.</source>
        <translation>バックアップを開けるのが、このコンピュータのキーチェーンだけになります。</translation>
    </message>
    <message>
        <source>Only the keychain would be left, which doesn&apos;t open these conversations now ({title}: {detail})</source>
        <translation>残るのはキーチェーンだけになりますが、今はこの会話を開けません（{title}: {detail}）</translation>
    </message>
    <message>
        <source>Only the likeliest tokens that together have this share are considered; 1 for all.</source>
        <translation>確率の高い順に、合計がこの割合になるまでのトークンだけを候補にします。1ですべて。</translation>
    </message>
    <message>
        <source>Only the model in use</source>
        <translation>使用中のモデルのみ</translation>
    </message>
    <message>
        <source>Only your recovery code opens your conversations</source>
        <translation>会話を開けるのは復旧コードだけです</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb</comment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>新しいウィンドウで開く</translation>
    </message>
    <message>
        <source>Open the window of Desktop Chat once, which brings them up to date.</source>
        <translation>Desktop Chatのウィンドウを一度開いてください。会話が最新の形式になります。</translation>
    </message>
    <message>
        <source>Open them anyway</source>
        <translation>それでも開く</translation>
    </message>
    <message>
        <source>Open them with the {ways}.</source>
        <translation>{ways}で開いてください。</translation>
    </message>
    <message>
        <source>Open your conversations first</source>
        <translation>先に会話を開いてください</translation>
    </message>
    <message>
        <source>Opening your conversations</source>
        <translation>会話を開いています</translation>
    </message>
    <message>
        <source>Opening your conversations… Your keychain may be asking for its password.</source>
        <translation>会話を開いています… キーチェーンがパスワードを求めているかもしれません。</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Other methods</source>
        <translation>その他の方式</translation>
    </message>
    <message>
        <source>Other programs used {percent} % of the processor meanwhile, so this may mislead: measure again when the machine is quiet.</source>
        <translation>測定中にほかのプログラムがプロセッサの{percent}%を使っていたため、正確でない可能性があります。負荷の低いときに、もう一度測定してください。</translation>
    </message>
    <message>
        <source>Others can write there, so it doesn’t count where only stores are used.</source>
        <translation>ほかの人が書き込めるため、共有のモデルフォルダだけを使う場合は対象になりません。</translation>
    </message>
    <message>
        <source>Pages to print or to pass on.</source>
        <translation>印刷や受け渡しに使えるページです。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメータ</translation>
    </message>
    <message>
        <source>Parts of the engine are missing</source>
        <translation>エンジンの一部がありません</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>バックアップのパスフレーズ</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>パスをコピーしました</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Paused: {progress}</source>
        <translation>一時停止中: {progress}</translation>
    </message>
    <message>
        <source>Perhaps “{key}” is meant.</source>
        <translation>「{key}」のことかもしれません。</translation>
    </message>
    <message>
        <source>Phrases of up to so many tokens may be repeated freely.</source>
        <translation>このトークン数までのフレーズは、自由に繰り返せます。</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Pin or unpin the conversation</source>
        <translation>会話のピン留めを切り替える</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Preparing the models: {progress}</source>
        <translation>モデルを準備中: {progress}</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>出現ペナルティ</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Preset of model {at}</source>
        <translation>モデル{at}のプリセット</translation>
    </message>
    <message>
        <source>Preset “{preset}”</source>
        <translation>プリセット「{preset}」</translation>
    </message>
    <message>
        <source>Presets (*.json *Modelfile*)</source>
        <translation>プリセット (*.json *Modelfile)</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>キーを押す…</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>前の一致箇所</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>前の質問</translation>
    </message>
    <message>
        <source>Previous seed</source>
        <translation>前のシード</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>前のバージョン</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>比較の進み具合</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Prompts ({pattern})</source>
        <translation>プロンプト ({pattern})</translation>
    </message>
    <message numerus="yes">
        <source>Prompts are read {n} tokens at once, the fastest here.</source>
        <comment>Prompts are read {n} token at once, the fastest here.</comment>
        <translation>
            <numerusform>プロンプトは{n}トークンずつ読みます。ここでの最速です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>プロンプト…</translation>
    </message>
    <message>
        <source>Protect your conversations</source>
        <translation>会話を守る</translation>
    </message>
    <message>
        <source>Protect your conversations first</source>
        <translation>先に会話を守る設定をしてください</translation>
    </message>
    <message>
        <source>Put a .gguf file into the models folder, or give the path of one.</source>
        <translation>.ggufファイルをモデルフォルダに置くか、ファイルのパスを指定してください。</translation>
    </message>
    <message>
        <source>Put it back, connect the drive that it is on, or restore a backup.</source>
        <translation>元の場所に戻すか、ファイルのあるドライブを接続するか、バックアップを復元してください。</translation>
    </message>
    <message>
        <source>Put it into the message</source>
        <translation>メッセージに挿入</translation>
    </message>
    <message>
        <source>Put it there again</source>
        <translation>もう一度保管する</translation>
    </message>
    <message>
        <source>Put it there again, and it opens your conversations at each start.</source>
        <translation>もう一度保管すると、起動のたびに会話が開きます。</translation>
    </message>
    <message>
        <source>Put keys.json back beside the database, or restore a backup.</source>
        <translation>keys.jsonをデータベースの隣に戻すか、バックアップを復元してください。</translation>
    </message>
    <message>
        <source>Put that back; saving then goes on by itself.</source>
        <translation>元に戻してください。保存は自動的に再開します。</translation>
    </message>
    <message>
        <source>Put the key into the keychain again, or add another way first.</source>
        <translation>鍵をもう一度キーチェーンに保管するか、先に別の方法を追加してください。</translation>
    </message>
    <message>
        <source>Put the key there</source>
        <translation>鍵を保管する</translation>
    </message>
    <message>
        <source>PySide6 {version}, under the LGPL 3.0</source>
        <translation>PySide6 {version}（LGPL 3.0）</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>量子化</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Question {at} of {count}</source>
        <translation>質問 {at}/{count}</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>質問{number}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Questions (*.json *.jsonl *.csv *.tsv *.txt *.md)</source>
        <translation>質問 (*.json *.jsonl *.csv *.tsv *.txt *.md)</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>質問と回答</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Quit Desktop Chat</source>
        <translation>Desktop Chatを終了</translation>
    </message>
    <message>
        <source>Reached the length limit</source>
        <translation>長さの上限に達しました</translation>
    </message>
    <message>
        <source>Reached the length limit.</source>
        <translation>長さの上限に達しました。</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>what a model has read</comment>
        <translation>読まれた部分</translation>
    </message>
    <message>
        <source>Read it at</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Read replies aloud</source>
        <translation>回答を読み上げる</translation>
    </message>
    <message>
        <source>Reading it takes too long.</source>
        <translation>読み取りに時間がかかりすぎています。</translation>
    </message>
    <message>
        <source>Reading or saving failed</source>
        <translation>読み取りまたは保存に失敗しました</translation>
    </message>
    <message>
        <source>Reading page {page} of {pages}…</source>
        <translation>{pages}ページ中{page}ページ目を読み取り中…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>ファイルを読み取り中…</translation>
    </message>
    <message>
        <source>Reading the question…</source>
        <translation>質問を読んでいます…</translation>
    </message>
    <message>
        <source>Reading your message…</source>
        <translation>メッセージを読んでいます…</translation>
    </message>
    <message>
        <source>Reading your message… {percent} %</source>
        <translation>メッセージを読んでいます… {percent}%</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>「{file}」を読み取り中…</translation>
    </message>
    <message>
        <source>Reading {model} · {percent} %</source>
        <translation>{model}を読み取り中 · {percent}%</translation>
    </message>
    <message numerus="yes">
        <source>Reading: {n} files so far</source>
        <comment>Reading: {n} file so far</comment>
        <translation>
            <numerusform>読み取り中: これまでに{n}個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading: {percent} %</source>
        <translation>読み取り中: {percent}%</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>Recovery code of Desktop Chat</source>
        <translation>Desktop Chatの復旧コード</translation>
    </message>
    <message>
        <source>Refusals?</source>
        <translation>回答拒否？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>フォルダだけを削除</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>リストから外す</translation>
    </message>
    <message>
        <source>Remove model {at}</source>
        <translation>モデル{at}を外す</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>「{name}」を外す</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>「{name}」を削除しますか？</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>フォルダの名前を変更</translation>
    </message>
    <message>
        <source>Rename folder…</source>
        <translation>フォルダの名前を変更…</translation>
    </message>
    <message>
        <source>Rename one of them, or use the model where it is.</source>
        <translation>どちらかの名前を変えるか、モデルを今の場所のまま使ってください。</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>プリセットの名前を変更</translation>
    </message>
    <message>
        <source>Rename the conversation</source>
        <translation>会話の名前を変更</translation>
    </message>
    <message>
        <source>Rename the conversation yourself, or ask another model.</source>
        <translation>自分で会話の名前を変えるか、別のモデルに頼んでください。</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>繰り返しペナルティ</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Reply from a model</source>
        <translation>モデルの回答</translation>
    </message>
    <message>
        <source>Reply from {model}</source>
        <translation>{model}の回答</translation>
    </message>
    <message>
        <source>Reply, edited by you</source>
        <translation>回答（編集済み）</translation>
    </message>
    <message>
        <source>Reply: {beginning}</source>
        <translation>回答: {beginning}</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>レポートをコピーしました</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>すべてのショートカットをリセット</translation>
    </message>
    <message>
        <source>Reset {setting}</source>
        <translation>{setting}をリセット</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>Restore a backup, or move the file away to start with an empty one.</source>
        <translation>バックアップを復元するか、ファイルを別の場所に移して空の状態から始めてください。</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>バックアップを復元してください。</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>バックアップを復元…</translation>
    </message>
    <message>
        <source>Restoring: {percent} %</source>
        <translation>復元中: {percent}%</translation>
    </message>
    <message>
        <source>Run “git lfs pull” where it was cloned, or download the file itself.</source>
        <translation>クローンした場所で「git lfs pull」を実行するか、ファイルそのものをダウンロードしてください。</translation>
    </message>
    <message>
        <source>Runs on {device}</source>
        <translation>{device}で動作</translation>
    </message>
    <message>
        <source>Same content</source>
        <translation>同じ内容</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>サンプリング</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save a recovery code…</source>
        <translation>復旧コードを保存…</translation>
    </message>
    <message>
        <source>Save as a text file…</source>
        <translation>テキストファイルとして保存…</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>ファイルとして保存…</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>プリセットとして保存</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>プリセットとして保存…</translation>
    </message>
    <message>
        <source>Save code as</source>
        <translation>コードの保存先</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>復旧コードを保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>「{file}」として保存しました</translation>
    </message>
    <message>
        <source>Saved as “{preset}”.</source>
        <translation>「{preset}」として保存しました。</translation>
    </message>
    <message>
        <source>Saved. Print it, or move it to another place than this computer.</source>
        <translation>保存しました。印刷するか、このコンピュータとは別の場所に移してください。</translation>
    </message>
    <message>
        <source>Saving failed, and is tried again while the window is open. Copy the text, or make room on the disk: what isn&apos;t saved is lost when the window closes.</source>
        <translation>保存できませんでした。ウィンドウが開いている間は、自動的にやり直します。テキストをコピーするか、ディスクの空きを増やしてください。保存されていない内容は、ウィンドウを閉じると失われます。</translation>
    </message>
    <message>
        <source>Saving failed, and is tried again while the window is open. Make room on the disk: what isn&apos;t saved is lost when the window closes.</source>
        <translation>保存に失敗しました。ウィンドウが開いている間は再試行します。ディスクの空きを増やしてください。保存されていない内容は、ウィンドウを閉じると失われます。</translation>
    </message>
    <message>
        <source>Say when a long reply is there</source>
        <translation>長い回答ができたら知らせる</translation>
    </message>
    <message>
        <source>Scroll all columns together</source>
        <translation>すべての列を一緒にスクロール</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>会話を検索</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Seed {at} of {count}</source>
        <translation>シード {at}/{count}</translation>
    </message>
    <message>
        <source>Seed {seed}</source>
        <translation>シード {seed}</translation>
    </message>
    <message>
        <source>Seed {seed}, {at} of {count}</source>
        <translation>シード {seed}、{count}個中{at}個目</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Sees or hears with</source>
        <translation>画像・音声用のファイル</translation>
    </message>
    <message>
        <source>Select the whole conversation</source>
        <translation>会話全体を選択</translation>
    </message>
    <message>
        <source>Self-declared: nobody vouches for it.</source>
        <translation>自己申告です。保証する人はいません。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>メッセージを送信</translation>
    </message>
    <message>
        <source>Send these first, or put several texts into one file.</source>
        <translation>先にこれらを送るか、複数のテキストを1つのファイルにまとめてください。</translation>
    </message>
    <message>
        <source>Sends when it is ready</source>
        <translation>準備ができたら送信します</translation>
    </message>
    <message>
        <source>Sends when {model} is ready</source>
        <translation>{model}の準備ができたら送信します</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>Set a passphrase, or keep them unencrypted.</source>
        <translation>パスフレーズを設定するか、暗号化しないままにしてください。</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>パスフレーズを設定…</translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation>自分で設定した値</translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation>組織が設定しています</translation>
    </message>
    <message>
        <source>Set for all models</source>
        <translation>すべてのモデルに設定した値</translation>
    </message>
    <message>
        <source>Set for this conversation</source>
        <translation>この会話に設定した値</translation>
    </message>
    <message>
        <source>Set for this model</source>
        <translation>このモデルに設定した値</translation>
    </message>
    <message>
        <source>Set of questions</source>
        <translation>質問セット</translation>
    </message>
    <message>
        <source>Set this passphrase</source>
        <translation>このパスフレーズを設定</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>ページを組んでいます…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings of this model and conversation</source>
        <translation>このモデルと会話の設定</translation>
    </message>
    <message>
        <source>Settings of this model and conversation…</source>
        <translation>このモデルと会話の設定…</translation>
    </message>
    <message>
        <source>Set…</source>
        <comment>a passphrase</comment>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Short tasks whose answers can be checked: arithmetic, reasoning, instructions, language, code, knowledge and writing.</source>
        <translation>答えを確かめられる短い課題: 計算、推論、指示への対応、言語、コード、知識、文章作成。</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Shorten the message, or load the model with a larger context.</source>
        <translation>メッセージを短くするか、もっと大きなコンテキストでモデルを読み込んでください。</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>more rows of a table</comment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show Desktop Chat</source>
        <translation>Desktop Chatを表示</translation>
    </message>
    <message>
        <source>Show all of it, also what wasn&apos;t sent</source>
        <translation>送られなかった部分も含めて、すべて表示</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} lines</source>
        <comment>Show the whole line</comment>
        <translation>
            <numerusform>{n}行すべてを表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Show as it reads</source>
        <translation>整形して表示</translation>
    </message>
    <message>
        <source>Show as written</source>
        <translation>原文のまま表示</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダ内に表示</translation>
    </message>
    <message>
        <source>Show more rows</source>
        <translation>表示する行を増やす</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>サイドバーの表示を切り替える</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>フォルダを表示</translation>
    </message>
    <message>
        <source>Show the names now</source>
        <translation>今すぐ名前を表示</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>サイドバーを表示</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show what is decided</source>
        <translation>組織の決定を表示</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>入力を表示</translation>
    </message>
    <message>
        <source>Sidebar at the start</source>
        <translation>起動時のサイドバー</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>{day}から</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Some of this takes effect when the model is loaded again</source>
        <translation>一部は、モデルをもう一度読み込むと反映されます</translation>
    </message>
    <message>
        <source>Something else has held the {what} {path} for too long.</source>
        <translation>{what}「{path}」が、別のプログラムに長い間使われています。</translation>
    </message>
    <message>
        <source>Something else has the conversations in {folder} open.</source>
        <translation>別のプログラムが、「{folder}」にある会話を開いています。</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>予期しない問題が起きました</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>問題が起きました</translation>
    </message>
    <message>
        <source>Something went wrong: {error}</source>
        <translation>問題が起きました: {error}</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed of the last reply</source>
        <translation>最後の回答の速度</translation>
    </message>
    <message>
        <source>Speed on this machine</source>
        <translation>このコンピュータでの速度</translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>集計</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>新しく始める</translation>
    </message>
    <message>
        <source>Start anew and keep the old file…</source>
        <translation>新しく始めて、古いファイルを残す…</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>いつでも、もう一度始められます。</translation>
    </message>
    <message>
        <source>Start the app from source, which installs that model.</source>
        <translation>ソースコードからアプリを起動すると、このモデルがインストールされます。</translation>
    </message>
    <message>
        <source>Start the keychain of your system and try again, or use another way in.</source>
        <translation>システムのキーチェーンを起動してもう一度試すか、別の方法で開いてください。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始中…</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>トレイに残す</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>停止する文字列</translation>
    </message>
    <message>
        <source>Stop the reply in “{conversation}”</source>
        <translation>「{conversation}」の回答を停止</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>待つのをやめる</translation>
    </message>
    <message>
        <source>Stop what is under way, or close what is open</source>
        <translation>進行中の処理を中止、または開いているものを閉じる</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>Stored in</source>
        <translation>データ型</translation>
    </message>
    <message>
        <source>Structure valid, test run passed.</source>
        <translation>構造は正常で、テスト実行に合格しました。</translation>
    </message>
    <message>
        <source>Structure valid. It had no test run with this version yet.</source>
        <translation>構造は正常です。このバージョンではまだテスト実行をしていません。</translation>
    </message>
    <message>
        <source>Suggest a title</source>
        <translation>タイトルを提案</translation>
    </message>
    <message>
        <source>Switch flash attention on, or choose f16.</source>
        <translation>Flash Attentionをオンにするか、f16を選んでください。</translation>
    </message>
    <message>
        <source>Switch flash attention on, or keep the context in f16.</source>
        <translation>Flash Attentionをオンにするか、コンテキストをf16で保持してください。</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <source>System prompt: {beginning}</source>
        <translation>システムプロンプト: {beginning}</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>TB</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>アーカイブから出す</translation>
    </message>
    <message>
        <source>Take that choice back (PYTHON_KEYRING_BACKEND, keyringrc.cfg), or use another way in.</source>
        <translation>その選択（PYTHON_KEYRING_BACKEND、keyringrc.cfg）を取り消すか、別の方法で開いてください。</translation>
    </message>
    <message>
        <source>Take the control tokens (such as &lt;|end|&gt;) out of the message.</source>
        <translation>&lt;|end|&gt;などの制御トークンをメッセージから取り除いてください。</translation>
    </message>
    <message>
        <source>Talk to the models that are on your own computer.</source>
        <translation>自分のコンピュータにあるモデルと話せます。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Test run</source>
        <translation>テスト実行</translation>
    </message>
    <message>
        <source>Test run failed: it computes no usable numbers.</source>
        <translation>テスト実行に失敗: 計算結果が使える数値になりません。</translation>
    </message>
    <message>
        <source>Test run failed: it crashed.</source>
        <translation>テスト実行に失敗: クラッシュしました。</translation>
    </message>
    <message>
        <source>Test run failed: it did not end in time.</source>
        <translation>テスト実行に失敗: 時間内に終わりませんでした。</translation>
    </message>
    <message>
        <source>Test run failed: it ran out of memory.</source>
        <translation>テスト実行に失敗: メモリが足りませんでした。</translation>
    </message>
    <message>
        <source>Test run failed: llama.cpp refused the file.</source>
        <translation>テスト実行に失敗: llama.cppがファイルを拒否しました。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Text ({pattern})</source>
        <translation>テキスト ({pattern})</translation>
    </message>
    <message>
        <source>Text with simple marks, for notes and editors.</source>
        <translation>簡単な記号付きのテキスト。メモやエディタに向いています。</translation>
    </message>
    <message>
        <source>Text with simple marks: a new folder with a file for each.</source>
        <translation>簡単な記号付きのテキスト。新しいフォルダに、会話ごとのファイルを作ります。</translation>
    </message>
    <message>
        <source>Texts across which a phrase isn&apos;t taken for a repetition, one a line.</source>
        <translation>フレーズがこれらをまたぐときは、繰り返しとみなしません。1行に1つ。</translation>
    </message>
    <message>
        <source>Texts that end the reply and aren&apos;t part of it, one a line.</source>
        <translation>この文字列が出たら回答を終えます。回答には含まれません。1行に1つ。</translation>
    </message>
    <message>
        <source>That input can&apos;t be used</source>
        <translation>その入力は使えません</translation>
    </message>
    <message>
        <source>That is not the passphrase</source>
        <translation>パスフレーズが違います</translation>
    </message>
    <message>
        <source>That is not the recovery code</source>
        <translation>復旧コードが違います</translation>
    </message>
    <message>
        <source>That takes about {time}.</source>
        <translation>約{time}かかります。</translation>
    </message>
    <message>
        <source>The JSON schema can&apos;t be turned into a grammar: {reason}</source>
        <translation>JSONスキーマを文法に変換できません: {reason}</translation>
    </message>
    <message>
        <source>The JSON schema is nested too deeply.</source>
        <translation>JSONスキーマの入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>The JSON schema refers to another document: {reference}</source>
        <translation>JSONスキーマが別の文書を参照しています: {reference}</translation>
    </message>
    <message>
        <source>The Modelfile has too many instructions.</source>
        <translation>Modelfileの命令が多すぎます。</translation>
    </message>
    <message>
        <source>The PDF can&apos;t be made: the process that makes it has ended.</source>
        <translation>PDFを作成できません。作成用のプロセスが終了しました。</translation>
    </message>
    <message>
        <source>The PDF can&apos;t be made: {reason}.</source>
        <translation>PDFを作成できません: {reason}。</translation>
    </message>
    <message>
        <source>The app ended while it loaded this model.</source>
        <translation>このモデルの読み込み中にアプリが終了しました。</translation>
    </message>
    <message>
        <source>The app ended while it loaded this model. It has its test run again.</source>
        <translation>このモデルの読み込み中にアプリが終了しました。テスト実行をやり直します。</translation>
    </message>
    <message>
        <source>The app ended with this model.</source>
        <translation>このモデルの使用中にアプリが終了しました。</translation>
    </message>
    <message>
        <source>The attachments of a draft in the database are damaged ({reason}).</source>
        <translation>データベース内の下書きの添付ファイルが破損しています（{reason}）。</translation>
    </message>
    <message>
        <source>The backup {file} is damaged ({reason}).</source>
        <translation>バックアップ「{file}」が破損しています（{reason}）。</translation>
    </message>
    <message>
        <source>The chat template is that of a family, {family}, and not the file&apos;s own.</source>
        <translation>チャットテンプレートはファイル自身のものではなく、{family}系列のものです。</translation>
    </message>
    <message>
        <source>The code you copied won&apos;t open anything. Keep it?</source>
        <translation>コピーした復旧コードは、このままでは使えません。使うようにしますか？</translation>
    </message>
    <message>
        <source>The code you saved won&apos;t open anything. Keep it?</source>
        <translation>保存した復旧コードは、このままでは使えません。使うようにしますか？</translation>
    </message>
    <message>
        <source>The comparison has been deleted.</source>
        <translation>この比較は削除されています。</translation>
    </message>
    <message>
        <source>The comparison {id} in the database is damaged ({reason}).</source>
        <translation>データベース内の比較{id}が破損しています（{reason}）。</translation>
    </message>
    <message>
        <source>The conversation is empty.</source>
        <translation>会話が空です。</translation>
    </message>
    <message>
        <source>The conversation {id} in the database is damaged ({reason}).</source>
        <translation>データベース内の会話{id}が破損しています（{reason}）。</translation>
    </message>
    <message>
        <source>The conversations and settings of the backup take the place of yours.</source>
        <translation>今の会話と設定は、バックアップのものに置き換わります。</translation>
    </message>
    <message>
        <source>The conversations have not been opened yet.</source>
        <translation>会話はまだ開いていません。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクに空きがありません</translation>
    </message>
    <message>
        <source>The drive that was in {folder} is not there now.</source>
        <translation>「{folder}」にあったドライブが、今は見つかりません。</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly</source>
        <translation>エンジンが突然停止しました</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>エクスポートを中止しました。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>The file can&apos;t be attached</source>
        <translation>ファイルを添付できません</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>ファイルを読み取れません</translation>
    </message>
    <message>
        <source>The file claims no licence; look for it where the model came from.</source>
        <translation>ファイルにライセンスの記載がありません。モデルの入手元で確認してください。</translation>
    </message>
    <message>
        <source>The file doesn&apos;t say which version of the format it is in.</source>
        <translation>ファイルに形式のバージョンの記載がありません。</translation>
    </message>
    <message>
        <source>The file doesn&apos;t say which; look for it where the model came from.</source>
        <translation>ファイルにライセンス名の記載がありません。モデルの入手元で確認してください。</translation>
    </message>
    <message>
        <source>The file has no chat template and looks like a base model: it continues your text.</source>
        <translation>ファイルにチャットテンプレートがなく、ベースモデルのようです。入力した文章の続きを書きます。</translation>
    </message>
    <message>
        <source>The file has no chat template; that of {family} is used.</source>
        <translation>ファイルにチャットテンプレートがないため、{family}のものを使います。</translation>
    </message>
    <message>
        <source>The file has no list of conversations.</source>
        <translation>ファイルに会話のリストがありません。</translation>
    </message>
    <message>
        <source>The file holds something else than when its hash was last computed.</source>
        <translation>ファイルの内容が、前回ハッシュを計算したときと違います。</translation>
    </message>
    <message>
        <source>The file is in version {version} of the format; this program reads up to {newest}.</source>
        <translation>ファイルの形式はバージョン{version}です。このプログラムが読めるのは{newest}までです。</translation>
    </message>
    <message>
        <source>The file of your conversations is damaged</source>
        <translation>会話のファイルが破損しています</translation>
    </message>
    <message>
        <source>The file of your conversations is missing</source>
        <translation>会話のファイルがありません</translation>
    </message>
    <message>
        <source>The file of {model} isn&apos;t there any more.</source>
        <translation>{model}のファイルがなくなっています。</translation>
    </message>
    <message>
        <source>The file&apos;s own chat template.</source>
        <translation>ファイル自身のチャットテンプレートです。</translation>
    </message>
    <message>
        <source>The files of the present ones are moved into a folder “set-aside-…” beside them, in {folder}. Nothing is deleted. They can only be read again if you find what opens them, and move them back.</source>
        <translation>今のファイルは、「{folder}」の中の「set-aside-…」というフォルダに移されます。何も削除されません。もう一度読むには、それらを開く手段を見つけ、ファイルを元に戻す必要があります。</translation>
    </message>
    <message>
        <source>The first of them: “{beginning}”</source>
        <translation>その最初のもの: 「{beginning}」</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be created: {reason}.</source>
        <translation>フォルダ「{folder}」を作成できません: {reason}。</translation>
    </message>
    <message>
        <source>The grammar allows nothing that this model can write next.</source>
        <translation>この文法では、モデルが次に書けるものがありません。</translation>
    </message>
    <message>
        <source>The grammar can&apos;t be used: it isn&apos;t valid GBNF, or has no rule “root”.</source>
        <translation>この文法は使えません。正しいGBNFではないか、規則「root」がありません。</translation>
    </message>
    <message>
        <source>The grammar is empty.</source>
        <translation>文法が空です。</translation>
    </message>
    <message numerus="yes">
        <source>The grammar is longer than {n} characters.</source>
        <comment>The grammar is longer than {n} character.</comment>
        <translation>
            <numerusform>文法が{n}文字を超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The grammar&apos;s brackets are nested too deeply.</source>
        <translation>文法の括弧の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>The hash of {file} was not computed.</source>
        <translation>「{file}」のハッシュは計算しませんでした。</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>インポートをキャンセルしました。</translation>
    </message>
    <message>
        <source>The key to your conversations is missing</source>
        <translation>会話の鍵がありません</translation>
    </message>
    <message>
        <source>The keychain no longer has the key</source>
        <translation>キーチェーンに鍵がなくなっています</translation>
    </message>
    <message>
        <source>The keychain of this computer</source>
        <translation>このコンピュータのキーチェーン</translation>
    </message>
    <message>
        <source>The keys could not be saved to {path}: {reason}.</source>
        <translation>鍵を「{path}」に保存できませんでした: {reason}。</translation>
    </message>
    <message>
        <source>The language of the window, from the next start on, or as the system has it.</source>
        <translation>ウィンドウの言語。次の起動から使われます。システムに合わせることもできます。</translation>
    </message>
    <message>
        <source>The measuring was stopped.</source>
        <translation>測定を中止しました。</translation>
    </message>
    <message>
        <source>The message takes up {needed} tokens, and the model&apos;s context holds {capacity}.</source>
        <translation>メッセージは{needed}トークンですが、モデルのコンテキストに入るのは{capacity}トークンです。</translation>
    </message>
    <message>
        <source>The message {id} in the database is damaged ({reason}).</source>
        <translation>データベース内のメッセージ{id}が破損しています（{reason}）。</translation>
    </message>
    <message>
        <source>The model could not be loaded</source>
        <translation>モデルを読み込めませんでした</translation>
    </message>
    <message>
        <source>The model file is damaged</source>
        <translation>モデルファイルが破損しています</translation>
    </message>
    <message>
        <source>The model gave no title</source>
        <translation>モデルがタイトルを作れませんでした</translation>
    </message>
    <message>
        <source>The model needs {need}; {free} are free.</source>
        <translation>モデルには{need}が必要ですが、空きは{free}です。</translation>
    </message>
    <message>
        <source>The model reads it with your message.</source>
        <translation>モデルがメッセージといっしょに読みます。</translation>
    </message>
    <message>
        <source>The model that answers, by its name in the list.</source>
        <translation>回答するモデル。リストの名前で指定します。</translation>
    </message>
    <message>
        <source>The model won&apos;t read all of this conversation</source>
        <translation>モデルはこの会話の全体を読みません</translation>
    </message>
    <message>
        <source>The model&apos;s chat template failed</source>
        <translation>モデルのチャットテンプレートでエラーが起きました</translation>
    </message>
    <message>
        <source>The model&apos;s context is full</source>
        <translation>モデルのコンテキストが満杯です</translation>
    </message>
    <message>
        <source>The model&apos;s context is full.</source>
        <translation>モデルのコンテキストが満杯です。</translation>
    </message>
    <message>
        <source>The models are, from the first: {names}</source>
        <translation>モデルは、最初から順に: {names}</translation>
    </message>
    <message>
        <source>The old ones are in {folder}.</source>
        <translation>以前のものは「{folder}」にあります。</translation>
    </message>
    <message>
        <source>The one that you have then no longer opens these conversations. Backups and copies of the key file that were made before still open with it.</source>
        <translation>今のコードでは、この会話を開けなくなります。以前に作ったバックアップや鍵ファイルのコピーは、これまでどおり今のコードで開けます。</translation>
    </message>
    <message>
        <source>The other files were not added.</source>
        <translation>残りのファイルは追加しませんでした。</translation>
    </message>
    <message>
        <source>The package came without its text.</source>
        <translation>パッケージにライセンスの本文が含まれていません。</translation>
    </message>
    <message>
        <source>The passphrase has a line break, a tab, or another character that can&apos;t be typed.</source>
        <translation>パスフレーズに、改行やタブなど、入力できない文字が含まれています。</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase has more than {n} characters.</source>
        <comment>The passphrase has more than {n} character.</comment>
        <translation>
            <numerusform>パスフレーズが{n}文字を超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>パスフレーズが空です。</translation>
    </message>
    <message>
        <source>The passphrase of your conversations opens it on any computer.</source>
        <translation>会話のパスフレーズがあれば、どのコンピュータでも開けます。</translation>
    </message>
    <message>
        <source>The plan is out of date.</source>
        <translation>計画が古くなりました。</translation>
    </message>
    <message>
        <source>The policy of your organisation can&apos;t be read, so only the models that it has installed may be used. {reason}</source>
        <translation>組織のポリシーを読み取れないため、組織がインストールしたモデルだけを使えます。{reason}</translation>
    </message>
    <message>
        <source>The preset could not be saved to {path} ({reason}).</source>
        <translation>プリセットを「{path}」に保存できませんでした（{reason}）。</translation>
    </message>
    <message>
        <source>The process for a test run can&apos;t be started: {reason}.</source>
        <translation>テスト実行のプロセスを開始できません: {reason}。</translation>
    </message>
    <message numerus="yes">
        <source>The prompt has {n} tokens, and the model&apos;s context holds {capacity}.</source>
        <comment>The prompt has {n} token, and the model&apos;s context holds {capacity}.</comment>
        <translation>
            <numerusform>プロンプトは{n}トークンですが、モデルのコンテキストに入るのは{capacity}トークンです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>プロンプトが空です。</translation>
    </message>
    <message>
        <source>The prompt was not read to its end.</source>
        <translation>プロンプトを最後まで読みませんでした。</translation>
    </message>
    <message>
        <source>The prompt “{name}” was deleted.</source>
        <translation>プロンプト「{name}」を削除しました。</translation>
    </message>
    <message>
        <source>The prompts could not be saved to {path} ({reason}).</source>
        <translation>プロンプトを「{path}」に保存できませんでした（{reason}）。</translation>
    </message>
    <message>
        <source>The reply stays on the screen and is saved as soon as that is possible.</source>
        <translation>回答は画面に残り、可能になりしだい保存されます。</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>もう一度入力</translation>
    </message>
    <message>
        <source>The same for all</source>
        <translation>共通の条件</translation>
    </message>
    <message>
        <source>The same for all: {conditions}</source>
        <translation>共通の条件: {conditions}</translation>
    </message>
    <message>
        <source>The same seed gives the same reply to the same conversation.</source>
        <translation>同じシードなら、同じ会話に同じ回答が返ります。</translation>
    </message>
    <message>
        <source>The settings of {whose} in the database are damaged ({reason}).</source>
        <translation>データベース内の{whose}の設定が破損しています（{reason}）。</translation>
    </message>
    <message>
        <source>The system ended its test run, probably for want of memory.</source>
        <translation>おそらくメモリ不足のため、システムがテスト実行を終了させました。</translation>
    </message>
    <message>
        <source>The system prompt.</source>
        <translation>システムプロンプト。</translation>
    </message>
    <message>
        <source>The template was interrupted.</source>
        <translation>テンプレートの処理が中断されました。</translation>
    </message>
    <message>
        <source>The test run of {name} was cancelled.</source>
        <translation>{name}のテスト実行をキャンセルしました。</translation>
    </message>
    <message>
        <source>The text could not be saved to {path} ({reason}).</source>
        <translation>テキストを「{path}」に保存できませんでした（{reason}）。</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>ゴミ箱は空です。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>2つが一致しません。</translation>
    </message>
    <message numerus="yes">
        <source>The {n} oldest messages are left out: the conversation is longer than the model&apos;s context of {capacity} tokens.</source>
        <comment>The oldest message is left out: the conversation is longer than the model&apos;s context of {capacity} tokens.</comment>
        <translation>
            <numerusform>古いほうから{n}件のメッセージを省きます。会話が、モデルのコンテキスト（{capacity}トークン）より長いためです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The {way} is the only way to open these conversations.</source>
        <translation>この会話を開く方法は、{way}だけです。</translation>
    </message>
    <message>
        <source>The {what} could not be saved to {path} ({reason}).</source>
        <translation>{what}を「{path}」に保存できませんでした（{reason}）。</translation>
    </message>
    <message>
        <source>The {what} is damaged ({reason}); {instead}. It is kept as {aside}.</source>
        <translation>{what}が破損しています（{reason}）。{instead}。元のファイルは「{aside}」として残してあります。</translation>
    </message>
    <message>
        <source>There are conversations in {folder} already.</source>
        <translation>「{folder}」にはすでに会話があります。</translation>
    </message>
    <message>
        <source>There are more differences than are shown.</source>
        <translation>表示されているほかにも違いがあります。</translation>
    </message>
    <message>
        <source>There are no conversations here that anyone can read.</source>
        <translation>誰でも読める状態の会話は、ここにはありません。</translation>
    </message>
    <message>
        <source>There are no conversations here yet that it would replace.</source>
        <translation>置き換えられる会話は、まだここにはありません。</translation>
    </message>
    <message>
        <source>There are no conversations in {folder} yet.</source>
        <translation>「{folder}」にはまだ会話がありません。</translation>
    </message>
    <message>
        <source>There are no conversations to export.</source>
        <translation>エクスポートする会話がありません。</translation>
    </message>
    <message>
        <source>There are no models yet. Bring one with the entries below.</source>
        <translation>モデルはまだありません。下の項目から追加してください。</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>次のものがあります: {names}。</translation>
    </message>
    <message>
        <source>There is no answer to go on with.</source>
        <translation>続けられる回答がありません。</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>ファイル「{file}」はありません。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>ファイル「{path}」はありません。</translation>
    </message>
    <message>
        <source>There is no keychain here</source>
        <translation>ここにはキーチェーンがありません</translation>
    </message>
    <message>
        <source>There is no model called “{name}”.</source>
        <translation>「{name}」という名前のモデルはありません。</translation>
    </message>
    <message>
        <source>There is no model in it.</source>
        <translation>中にモデルはありません。</translation>
    </message>
    <message>
        <source>There is no model in {folder}</source>
        <translation>「{folder}」にモデルはありません</translation>
    </message>
    <message>
        <source>There is no model to be asked yet. Add one first.</source>
        <translation>質問できるモデルがまだありません。先に追加してください。</translation>
    </message>
    <message>
        <source>There is no room beside it for its draft model {draft}.</source>
        <translation>このモデルと並べてドラフトモデル{draft}を置く空きがありません。</translation>
    </message>
    <message>
        <source>There is no room for {file} in {folder}.</source>
        <translation>「{folder}」に「{file}」を置く空きがありません。</translation>
    </message>
    <message numerus="yes">
        <source>There is no room for {n} more tokens in the context.</source>
        <comment>There is no room for {n} more token in the context.</comment>
        <translation>
            <numerusform>コンテキストに、あと{n}トークン分の空きがありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no space left for {path}.</source>
        <translation>「{path}」を保存する空き容量がありません。</translation>
    </message>
    <message>
        <source>There is no space left for {path}; nothing was written.</source>
        <translation>「{path}」を保存する空き容量がありません。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>There is no text in it, only pictures of pages.</source>
        <translation>テキストがなく、ページの画像だけです。</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>テキストがありません。</translation>
    </message>
    <message>
        <source>There is no token {token} to bias; ids end at {last}.</source>
        <translation>重みを調整しようとしたトークン{token}はありません。IDは{last}までです。</translation>
    </message>
    <message>
        <source>There is no {database}, but what belongs to it.</source>
        <translation>「{database}」がなく、それに付随するものだけがあります。</translation>
    </message>
    <message>
        <source>There is no {path}.</source>
        <translation>「{path}」はありません。</translation>
    </message>
    <message>
        <source>There is no {way} to remove.</source>
        <translation>削除できる{way}はありません。</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>中には何もありません。</translation>
    </message>
    <message>
        <source>There is nothing to answer</source>
        <translation>回答する内容がありません</translation>
    </message>
    <message>
        <source>There is too much in it that can&apos;t be read.</source>
        <translation>読み取れないものが多すぎます。</translation>
    </message>
    <message>
        <source>There was no time to try all of it.</source>
        <translation>時間が足りず、すべては試せませんでした。</translation>
    </message>
    <message>
        <source>These conversations are encrypted already.</source>
        <translation>この会話はすでに暗号化されています。</translation>
    </message>
    <message>
        <source>These conversations are not encrypted, though they used to be</source>
        <translation>以前は暗号化されていた会話が、暗号化されていません</translation>
    </message>
    <message>
        <source>These conversations aren&apos;t encrypted, but a backup always is.</source>
        <translation>この会話は暗号化されていませんが、バックアップは常に暗号化されます。</translation>
    </message>
    <message>
        <source>These conversations aren&apos;t encrypted.</source>
        <translation>この会話は暗号化されていません。</translation>
    </message>
    <message>
        <source>These conversations aren&apos;t kept, so there is no backup of them.</source>
        <translation>この会話は保存されないため、バックアップはありません。</translation>
    </message>
    <message>
        <source>These conversations can&apos;t be imported</source>
        <translation>この会話はインポートできません</translation>
    </message>
    <message>
        <source>These conversations have no passphrase.</source>
        <translation>この会話にパスフレーズはありません。</translation>
    </message>
    <message>
        <source>These conversations have no recovery code.</source>
        <translation>この会話に復旧コードはありません。</translation>
    </message>
    <message>
        <source>These conversations were saved by a newer version</source>
        <translation>新しいバージョンで保存された会話です</translation>
    </message>
    <message>
        <source>These conversations were saved by an older version</source>
        <translation>古いバージョンで保存された会話です</translation>
    </message>
    <message>
        <source>These pictures are made with the starter model, which isn&apos;t installed.</source>
        <translation>これらの画像の作成に使うスターターモデルがインストールされていません。</translation>
    </message>
    <message>
        <source>These questions can&apos;t be read</source>
        <translation>質問を読み取れません</translation>
    </message>
    <message>
        <source>These stay as they are</source>
        <translation>次のキーは変更できません</translation>
    </message>
    <message>
        <source>They are encrypted.</source>
        <translation>暗号化されています。</translation>
    </message>
    <message>
        <source>They are gone when the app ends, as your organisation has decided.</source>
        <translation>組織の決定により、アプリを終了すると会話は消えます。</translation>
    </message>
    <message>
        <source>They are gone when the app ends. The settings can change that for the next start.</source>
        <translation>アプリを終了すると会話は消えます。次回の起動からの動作は、設定で変更できます。</translation>
    </message>
    <message>
        <source>They are then in files that every program and everyone with this computer or its disk can read, in {folder}. What opens them now is deleted.</source>
        <translation>会話は「{folder}」のファイルに保存され、どのプログラムからも、このコンピュータやディスクを使える誰からも読めるようになります。今それを開いているものは削除されます。</translation>
    </message>
    <message>
        <source>They are used where they are; nothing is copied.</source>
        <translation>元の場所のまま使われます。コピーはされません。</translation>
    </message>
    <message>
        <source>They aren&apos;t opened by a keychain.</source>
        <translation>キーチェーンで開く会話ではありません。</translation>
    </message>
    <message>
        <source>They have none yet.</source>
        <translation>まだパスフレーズがありません。</translation>
    </message>
    <message>
        <source>Think before answering</source>
        <translation>回答前に考える</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Thinking: auto</source>
        <translation>思考: 自動</translation>
    </message>
    <message>
        <source>Thinking: off</source>
        <translation>思考: オフ</translation>
    </message>
    <message>
        <source>Thinking: on</source>
        <translation>思考: オン</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>考えています…</translation>
    </message>
    <message>
        <source>This can&apos;t be compared: {reason}.</source>
        <translation>比較できません: {reason}。</translation>
    </message>
    <message>
        <source>This computer has no keychain that could keep a key for them. A passphrase encrypts all that you write; each start asks for it.</source>
        <translation>このコンピュータには、会話の鍵を保管できるキーチェーンがありません。書いた内容はすべてパスフレーズで暗号化され、起動のたびに入力を求められます。</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>この会話</translation>
    </message>
    <message>
        <source>This file has changed since its hash was {hash}.</source>
        <translation>このファイルは、ハッシュが{hash}だったときから変わっています。</translation>
    </message>
    <message>
        <source>This holds until you decide otherwise</source>
        <translation>自分で変更するまで有効な設定</translation>
    </message>
    <message>
        <source>This is a base model: it continues your text.</source>
        <translation>これはベースモデルです。入力した文章の続きを書きます。</translation>
    </message>
    <message>
        <source>This is a mistake in Desktop Chat. Your conversations are saved.</source>
        <translation>Desktop Chatの不具合です。会話は保存されています。</translation>
    </message>
    <message>
        <source>This is longer than the model&apos;s context</source>
        <translation>モデルのコンテキストより長くなっています</translation>
    </message>
    <message>
        <source>This is not a file in the format {format}.</source>
        <translation>{format}形式のファイルではありません。</translation>
    </message>
    <message>
        <source>This machine has no keychain that could keep the key.</source>
        <translation>このコンピュータには、鍵を保管できるキーチェーンがありません。</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>このモデル</translation>
    </message>
    <message>
        <source>This model can&apos;t be used here</source>
        <translation>このモデルはここでは使えません</translation>
    </message>
    <message>
        <source>This model can&apos;t have a cache in {kind}.</source>
        <translation>このモデルは、{kind}のキャッシュを使えません。</translation>
    </message>
    <message>
        <source>This model isn&apos;t supported</source>
        <translation>このモデルには対応していません</translation>
    </message>
    <message>
        <source>This model was set aside</source>
        <translation>このモデルは保留になりました</translation>
    </message>
    <message>
        <source>This model&apos;s context can&apos;t be kept in {kind}: its heads are too narrow.</source>
        <translation>このモデルのコンテキストは{kind}で保持できません。ヘッドの幅が狭すぎます。</translation>
    </message>
    <message>
        <source>This preset can&apos;t be imported</source>
        <translation>このプリセットはインポートできません</translation>
    </message>
    <message>
        <source>This profile is already open</source>
        <translation>このプロファイルはすでに開いています</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>このプログラム</translation>
    </message>
    <message>
        <source>This reply failed</source>
        <translation>この回答は失敗しました</translation>
    </message>
    <message>
        <source>This reply failed.</source>
        <translation>この回答は失敗しました。</translation>
    </message>
    <message>
        <source>This reply is unfinished.</source>
        <translation>この回答は途中で終わっています。</translation>
    </message>
    <message>
        <source>This reply was interrupted</source>
        <translation>この回答は中断されました</translation>
    </message>
    <message>
        <source>This reply was interrupted.</source>
        <translation>この回答は中断されました。</translation>
    </message>
    <message>
        <source>This report can&apos;t be read</source>
        <translation>このレポートを読み取れません</translation>
    </message>
    <message>
        <source>This session has no D-Bus, over which the keychain would be asked.</source>
        <translation>このセッションには、キーチェーンに接続するためのD-Busがありません。</translation>
    </message>
    <message>
        <source>This session&apos;s D-Bus is not a local one.</source>
        <translation>このセッションのD-Busは、ローカルのものではありません。</translation>
    </message>
    <message>
        <source>This version of Desktop Chat doesn&apos;t act on it.</source>
        <translation>このバージョンのDesktop Chatでは使われません。</translation>
    </message>
    <message>
        <source>Thought for {minutes} min {seconds} s</source>
        <translation>{minutes}分{seconds}秒考えました</translation>
    </message>
    <message>
        <source>Thought for {seconds} s</source>
        <translation>{seconds}秒考えました</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>思考の内容</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Threads that compute on the CPU.</source>
        <translation>CPUで計算するスレッドの数。</translation>
    </message>
    <message>
        <source>Threads that compute on the CPU; unset, one for each core.</source>
        <translation>CPUで計算するスレッドの数。未設定ならコアごとに1つ。</translation>
    </message>
    <message>
        <source>Throw away</source>
        <comment>a recovery code</comment>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Titles by the model</source>
        <translation>モデルが付けるタイトル</translation>
    </message>
    <message>
        <source>To be done:</source>
        <comment>a task</comment>
        <translation>未完了:</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Together: {total}</source>
        <translation>合計: {total}</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Tokens after which a reply ends, finished or not.</source>
        <translation>途中でも回答を終えるトークン数。</translation>
    </message>
    <message>
        <source>Tokens less likely than this share of the likeliest one are left out; 0 for none.</source>
        <translation>最も確率の高いトークンに対して、確率がこの割合に満たないものを除きます。0でなし。</translation>
    </message>
    <message>
        <source>Tokens looked back at</source>
        <translation>さかのぼるトークン数</translation>
    </message>
    <message>
        <source>Tokens that the model can read at once.</source>
        <translation>モデルが一度に読めるトークン数。</translation>
    </message>
    <message>
        <source>Tokens that the model can read at once; unset, by the model and the free memory.</source>
        <translation>モデルが一度に読めるトークン数。未設定なら、モデルと空きメモリに応じて決まります。</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>トークン/秒</translation>
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
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>Tried on {day}.</source>
        <translation>テスト日: {day}。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Try again, or with another disk.</source>
        <translation>もう一度試すか、別のディスクでお試しください。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>Try another file of the same model, or a smaller context.</source>
        <translation>同じモデルの別のファイルか、もっと小さいコンテキストをお試しください。</translation>
    </message>
    <message>
        <source>Try another template for this model, or use plain completion (raw).</source>
        <translation>このモデル用の別のテンプレートか、単純な続き書き（raw）をお試しください。</translation>
    </message>
    <message>
        <source>Trying all of it together… {percent} %</source>
        <translation>すべてを組み合わせて試しています… {percent}%</translation>
    </message>
    <message>
        <source>Trying batches of the prompt… {percent} %</source>
        <translation>プロンプトを読む単位を試しています… {percent}%</translation>
    </message>
    <message>
        <source>Trying flash attention… {percent} %</source>
        <translation>Flash Attentionを試しています… {percent}%</translation>
    </message>
    <message>
        <source>Trying numbers of threads… {percent} %</source>
        <translation>スレッドの数を試しています… {percent}%</translation>
    </message>
    <message>
        <source>Trying repacked weights… {percent} %</source>
        <translation>並べ替えた重みを試しています… {percent}%</translation>
    </message>
    <message>
        <source>Trying the GPU and the CPU… {percent} %</source>
        <translation>GPUとCPUを試しています… {percent}%</translation>
    </message>
    <message>
        <source>Trying the draft model… {percent} %</source>
        <translation>ドラフトモデルを試しています… {percent}%</translation>
    </message>
    <message>
        <source>Trying the memory of the context… {percent} %</source>
        <translation>コンテキストのメモリを試しています… {percent}%</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>パスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>Type a question first.</source>
        <translation>先に質問を入力してください。</translation>
    </message>
    <message>
        <source>Type at least one character.</source>
        <translation>1文字以上入力してください。</translation>
    </message>
    <message>
        <source>Type the passphrase that opens them.</source>
        <translation>会話を開くパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>Type the recovery code that you saved: eight groups of letters and digits.</source>
        <translation>保存した復旧コードを入力してください。英数字の組が8つあります。</translation>
    </message>
    <message>
        <source>Typical-p</source>
        <translation>Typical-p</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Undo, also after something was removed</source>
        <translation>取り消す（削除したものも戻せます）</translation>
    </message>
    <message>
        <source>Unencrypted, whoever gets hold of this computer or its disk can read them. You can encrypt them later.</source>
        <translation>暗号化しないと、このコンピュータやディスクを手に入れた人に会話を読まれます。暗号化はあとからでもできます。</translation>
    </message>
    <message>
        <source>Unknown: it is no template that we know to be published.</source>
        <translation>不明: 既知の公開テンプレートではありません。</translation>
    </message>
    <message>
        <source>Unknown: nothing published is at hand to compare it with. It differs from our own template for {models}.</source>
        <translation>不明: 比較できる公開テンプレートがありません。{models}用の、Desktop Chatのテンプレートとは異なります。</translation>
    </message>
    <message>
        <source>Unlock the keychain of your system and try again, or use another way in.</source>
        <translation>システムのキーチェーンのロックを解除してもう一度試すか、別の方法で開いてください。</translation>
    </message>
    <message>
        <source>Unpack it first, then open the .gguf file inside.</source>
        <translation>先に展開して、中の.ggufファイルを開いてください。</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>先に展開してください。</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Untitled conversation</source>
        <translation>無題の会話</translation>
    </message>
    <message>
        <source>Up to {gigabytes} GB</source>
        <translation>{gigabytes} GBまで</translation>
    </message>
    <message>
        <source>Up to {megabytes} MB</source>
        <translation>{megabytes} MBまで</translation>
    </message>
    <message>
        <source>Up to {most} answers are kept to each question.</source>
        <translation>1つの質問に保存できる回答は{most}件までです。</translation>
    </message>
    <message>
        <source>Update Desktop Chat, then import the file again.</source>
        <translation>Desktop Chatを更新してから、もう一度ファイルをインポートしてください。</translation>
    </message>
    <message>
        <source>Update Desktop Chat, then restore it. Nothing was changed.</source>
        <translation>Desktop Chatを更新してから復元してください。何も変更していません。</translation>
    </message>
    <message>
        <source>Update Desktop Chat.</source>
        <translation>Desktop Chatを更新してください。</translation>
    </message>
    <message>
        <source>Update Desktop Chat. The file was left untouched.</source>
        <translation>Desktop Chatを更新してください。ファイルには手を加えていません。</translation>
    </message>
    <message>
        <source>Use a recovery code</source>
        <translation>復旧コードを使う</translation>
    </message>
    <message>
        <source>Use another passphrase</source>
        <translation>別のパスフレーズを使う</translation>
    </message>
    <message>
        <source>Use fewer cores</source>
        <translation>使うコアを減らす</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>ここで使う</translation>
    </message>
    <message>
        <source>Use it where it is, or choose another folder.</source>
        <translation>今の場所のまま使うか、別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <translation>キーチェーンを使う</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>パスフレーズを使う</translation>
    </message>
    <message>
        <source>Use whenever this model answers</source>
        <translation>このモデルの回答にいつも使う</translation>
    </message>
    <message>
        <source>Usual folders</source>
        <translation>通常のフォルダ</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Version {version} of {versions}</source>
        <translation>バージョン{version}/{versions}</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>語彙</translation>
    </message>
    <message>
        <source>Vote: none is better than the others</source>
        <translation>投票: 優劣なし</translation>
    </message>
    <message>
        <source>Voted best</source>
        <translation>投票で最良</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>Wait until nothing writes to it any more, and load it again.</source>
        <translation>ほかからの書き込みが終わるのを待って、もう一度読み込んでください。</translation>
    </message>
    <message>
        <source>Waiting for another reply</source>
        <translation>別の回答を待っています</translation>
    </message>
    <message>
        <source>Waiting for the reply in “{conversation}”</source>
        <translation>「{conversation}」の回答を待っています</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>キーチェーンを待っています…</translation>
    </message>
    <message>
        <source>Waiting until the engine is free: {progress}</source>
        <translation>エンジンが空くのを待っています: {progress}</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>Waits for the model to finish…</source>
        <translation>モデルが終わるのを待っています…</translation>
    </message>
    <message>
        <source>We don&apos;t know this licence; read it before you use the model for more than a try.</source>
        <translation>未知のライセンスです。お試し以上に使うときは、先に読んでください。</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webページ</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webページ (*.html)</translation>
    </message>
    <message>
        <source>Weights can&apos;t be read for intentions: no test tells how a model will answer.</source>
        <translation>重みから意図は読み取れません。モデルがどう回答するかは、どんなテストでも分かりません。</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>どうしますか？</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>What is here is deleted for good after 30 days.</source>
        <translation>ここにあるものは、30日後に完全に削除されます。</translation>
    </message>
    <message>
        <source>What is here now isn&apos;t deleted: it is moved into a folder “set-aside-…” in {folder}.</source>
        <translation>今ここにあるものは削除されず、「{folder}」の中の「set-aside-…」というフォルダに移されます。</translation>
    </message>
    <message>
        <source>What it computes is not finite: its weights are damaged.</source>
        <translation>計算結果が有限の数になりません。重みが破損しています。</translation>
    </message>
    <message>
        <source>What opens it:</source>
        <translation>開くためのもの:</translation>
    </message>
    <message>
        <source>What opens them was given, but anyone can read {database}.</source>
        <translation>会話を開くものが渡されましたが、「{database}」は誰でも読める状態です。</translation>
    </message>
    <message>
        <source>What others have made</source>
        <translation>他者が作成したもの</translation>
    </message>
    <message>
        <source>What reads it can&apos;t be started: {reason}.</source>
        <translation>読み取り用のプログラムを開始できません: {reason}。</translation>
    </message>
    <message>
        <source>What shall all of them be asked?</source>
        <translation>すべてのモデルに何を質問しますか？</translation>
    </message>
    <message>
        <source>What speaks to it is not installed.</source>
        <translation>キーチェーンとやり取りするものがインストールされていません。</translation>
    </message>
    <message>
        <source>What the file says of itself</source>
        <translation>ファイルの記載</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>モデルが読む内容</translation>
    </message>
    <message>
        <source>What the model reads before the conversation: who it is and how it should answer.</source>
        <translation>モデルが会話の前に読む文章。モデルの役割や、回答のしかたを伝えます。</translation>
    </message>
    <message>
        <source>What the model reads…</source>
        <translation>モデルが読む内容…</translation>
    </message>
    <message>
        <source>What was added</source>
        <translation>追加したもの</translation>
    </message>
    <message>
        <source>What was here before is in {folder}.</source>
        <translation>以前ここにあったものは、「{folder}」にあります。</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>調べた結果</translation>
    </message>
    <message>
        <source>What you export isn&apos;t encrypted: whoever gets the file can read it.</source>
        <translation>エクスポートした内容は暗号化されません。ファイルを手に入れた人なら誰でも読めます。</translation>
    </message>
    <message>
        <source>What you have changed is lost when the window closes.</source>
        <translation>ウィンドウを閉じると、変更した内容は失われます。</translation>
    </message>
    <message>
        <source>What you have written isn&apos;t saved.</source>
        <translation>書いた内容は保存されていません。</translation>
    </message>
    <message>
        <source>What you want to keep can be exported before, where that is allowed.</source>
        <translation>残しておきたいものは、許可されていれば、その前にエクスポートできます。</translation>
    </message>
    <message>
        <source>What your organisation decides</source>
        <translation>組織が決めていること</translation>
    </message>
    <message>
        <source>What&apos;s on your mind?</source>
        <translation>何を話しましょうか？</translation>
    </message>
    <message>
        <source>When busy</source>
        <translation>混雑時</translation>
    </message>
    <message>
        <source>When busy or on battery</source>
        <translation>混雑時・バッテリー時</translation>
    </message>
    <message>
        <source>When models leave cores to other programs: while those are busy, and on battery, where half of the cores take the charge for longer.</source>
        <translation>モデルがほかのプログラムにコアを譲る条件。ほかのプログラムが高負荷のときと、バッテリー使用時です。バッテリー使用時は、半分のコアだけにして長持ちさせます。</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Whether a model that can think before it answers does so.</source>
        <translation>回答の前に思考できるモデルに、思考させるかどうか。</translation>
    </message>
    <message>
        <source>Whether a screen reader is given a reply sentence by sentence while it is written.</source>
        <translation>回答の作成中に、1文ずつスクリーンリーダーに渡します。</translation>
    </message>
    <message>
        <source>Whether conversations, presets and prompts are kept when the app ends, from its next start on; off, those that were kept before stay on the disk, and can&apos;t be opened until it is on again.</source>
        <translation>アプリの終了時に会話、プリセット、プロンプトを保存するかどうか。次回の起動から有効です。オフにしても、それまでに保存されたものはディスクに残りますが、再びオンにするまで開けません。</translation>
    </message>
    <message>
        <source>Whether models that can think before they answer do so; unset, each keeps its own default.</source>
        <translation>回答の前に思考できるモデルに、思考させるかどうか。未設定なら、各モデルの標準に従います。</translation>
    </message>
    <message>
        <source>Whether several tokens are computed at once where a reply repeats the conversation, as when a text is written again with one change. It can be faster; long texts are read more slowly. Each guess is checked, and where it was close computed again: the likeliest reply stays the same, and one drawn by chance is as likely as without.</source>
        <translation>文章を1か所だけ変えて書き直すときのように、回答が会話の内容を繰り返すところで、複数のトークンを一度に計算するかどうかです。速くなることがありますが、長い文章の読み込みは遅くなります。先読みはすべて確認され、僅差だったところは計算し直されます。最も可能性の高い回答は変わらず、確率で選ばれる回答の確からしさも先読みなしのときと同じです。</translation>
    </message>
    <message>
        <source>Whether the app has a sign in the tray, and goes on there when its window is closed.</source>
        <translation>アプリのアイコンをトレイに置き、ウィンドウを閉じても動き続けます。</translation>
    </message>
    <message>
        <source>Whether the conversations are beside the open one when the window opens, if there is room.</source>
        <translation>ウィンドウを開いたとき、余裕があれば、会話の横に会話の一覧を表示します。</translation>
    </message>
    <message>
        <source>Whether the desktop says so, without a word of it, when a reply or a comparison that took long ends while you are elsewhere.</source>
        <translation>離れている間に、時間のかかった回答や比較が終わったら、デスクトップで知らせます。その内容は表示しません。</translation>
    </message>
    <message>
        <source>Whether the model gives a new conversation its title when it has nothing else to do; unset, models of a billion parameters or more do, since the titles of smaller ones are often worse than your first words.</source>
        <translation>ほかにすることがないとき、モデルが新しい会話にタイトルを付けます。未設定なら、10億パラメータ以上のモデルだけが付けます。それより小さいモデルのタイトルは、最初の言葉に劣ることが多いためです。</translation>
    </message>
    <message>
        <source>Whether the model thinks before it answers</source>
        <translation>モデルが回答の前に思考するかどうか</translation>
    </message>
    <message>
        <source>Whether the view jumps where it would glide.</source>
        <translation>滑らかに動かす代わりに、すぐに切り替えます。</translation>
    </message>
    <message>
        <source>Whoever gets hold of this computer or its disk can read the conversations.</source>
        <translation>このコンピュータやディスクを手に入れた人なら誰でも、会話を読めます。</translation>
    </message>
    <message>
        <source>Whoever gets the file can read it.</source>
        <translation>ファイルを手に入れた人なら誰でも読めます。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>With a context of {ctx} tokens the model needs {need}; {free} are free.</source>
        <translation>{ctx}トークンのコンテキストでは、モデルに{need}が必要ですが、空きは{free}です。</translation>
    </message>
    <message>
        <source>With a passphrase you need not type the code at each start.</source>
        <translation>パスフレーズがあれば、起動のたびにコードを入力せずにすみます。</translation>
    </message>
    <message>
        <source>With a recovery code you get in even if the keychain is lost.</source>
        <translation>復旧コードがあれば、キーチェーンを失っても開けます。</translation>
    </message>
    <message>
        <source>With a recovery code you get in even if you forget it.</source>
        <translation>復旧コードがあれば、パスフレーズを忘れても開けます。</translation>
    </message>
    <message>
        <source>With its context in {kind} it would take {less} less memory and write {written} tokens/s; that changes what it says a little, so it stays in f16 unless you choose otherwise in the model&apos;s settings.</source>
        <translation>コンテキストを{kind}で保持すると、メモリが{less}減り、生成は{written}トークン/秒になります。回答が少し変わるため、モデルの設定で変更しないかぎりf16のままです。</translation>
    </message>
    <message>
        <source>With {draft} as its draft model it isn&apos;t faster: {ratio} times as fast.</source>
        <translation>{draft}をドラフトモデルにしても速くなりません。速度は{ratio}倍です。</translation>
    </message>
    <message>
        <source>Without a question for so long, no model stays in memory. Your next message loads it again.</source>
        <translation>この時間、質問がなければ、モデルをメモリから下ろします。次のメッセージでもう一度読み込まれます。</translation>
    </message>
    <message>
        <source>Without a system prompt of yours it adds:</source>
        <translation>システムプロンプトがないとき、次を加えます:</translation>
    </message>
    <message>
        <source>Without flash attention, which was slower here.</source>
        <translation>Flash Attentionは、ここでは遅くなったため使いません。</translation>
    </message>
    <message>
        <source>Without its draft model {draft}: {reason}</source>
        <translation>ドラフトモデル{draft}は使いません: {reason}</translation>
    </message>
    <message>
        <source>Without repacked copies of its weights, which were slower here.</source>
        <translation>並べ替えた重みのコピーは使いません。ここでは遅かったためです。</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>語数</translation>
    </message>
    <message>
        <source>Words in double braces, as in {{topic}}, become fields to fill in.</source>
        <translation>{{トピック}}のように二重の波かっこで囲んだ言葉は、入力欄になります。</translation>
    </message>
    <message>
        <source>Words that are only in this one:</source>
        <translation>これだけにある言葉:</translation>
    </message>
    <message>
        <source>Words that it adds</source>
        <translation>加える言葉</translation>
    </message>
    <message>
        <source>Words that it can add to a conversation:</source>
        <translation>会話に加えることがある言葉:</translation>
    </message>
    <message>
        <source>Words, tokens, speed and time are medians. What looks like a refusal is guessed from how an answer begins. Identical: how many of the answers to the same question are the same.</source>
        <translation>語数、トークン、速度、時間は中央値です。回答拒否の可能性は、回答の書き出しから推測しています。一致: 同じ質問への回答のうち、同じものの割合。</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>行を折り返す</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>メッセージを書く</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>メッセージを書く…</translation>
    </message>
    <message>
        <source>Write it where the enforced values are.</source>
        <translation>強制する値のところに書いてください。</translation>
    </message>
    <message>
        <source>Write values into “enforced” or “defaults”.</source>
        <translation>値は「enforced」か「defaults」の中に書いてください。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>文章の入力</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書いています…</translation>
    </message>
    <message>
        <source>XTC probability</source>
        <translation>XTCの確率</translation>
    </message>
    <message>
        <source>XTC threshold</source>
        <translation>XTCのしきい値</translation>
    </message>
    <message>
        <source>XTC {value}</source>
        <translation>XTC {value}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message numerus="yes">
        <source>You are editing {n} messages.</source>
        <comment>You are editing a message.</comment>
        <translation>
            <numerusform>{n}件のメッセージを編集しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>You begin with no conversations</source>
        <translation>会話のない状態で始めます</translation>
    </message>
    <message>
        <source>You can write while the model is loading…</source>
        <translation>モデルの読み込み中でも書けます…</translation>
    </message>
    <message>
        <source>You can write while the model is measured…</source>
        <translation>モデルの測定中でも書けます…</translation>
    </message>
    <message>
        <source>You may not read {path}.</source>
        <translation>「{path}」を読む権限がありません。</translation>
    </message>
    <message>
        <source>You see what is in it before anything comes in.</source>
        <translation>インポートする前に、中身を確認できます。</translation>
    </message>
    <message>
        <source>You see what is in {file} before anything comes in.</source>
        <translation>インポートする前に、「{file}」の中身を確認できます。</translation>
    </message>
    <message>
        <source>You: {beginning}</source>
        <translation>あなた: {beginning}</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>選択済み</translation>
    </message>
    <message>
        <source>Your conversation is saved.</source>
        <translation>会話は保存されています。</translation>
    </message>
    <message>
        <source>Your conversation is saved. Choose another model, or try again.</source>
        <translation>会話は保存されています。別のモデルを選ぶか、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Your conversation is saved. Choose another model, or try this one again.</source>
        <translation>会話は保存されています。別のモデルを選ぶか、このモデルでもう一度お試しください。</translation>
    </message>
    <message>
        <source>Your conversation wasn&apos;t kept.</source>
        <translation>会話は保存されていません。</translation>
    </message>
    <message>
        <source>Your conversation wasn&apos;t kept. Choose another model, or try this one again.</source>
        <translation>会話は保存されていません。別のモデルを選ぶか、このモデルでもう一度お試しください。</translation>
    </message>
    <message>
        <source>Your conversations are encrypted. Each of these opens them:</source>
        <translation>会話は暗号化されています。次のどれでも開けます:</translation>
    </message>
    <message>
        <source>Your conversations are locked</source>
        <translation>会話はロックされています</translation>
    </message>
    <message>
        <source>Your conversations are not encrypted: whoever gets hold of this computer or its disk can read them.</source>
        <translation>会話は暗号化されていません。このコンピュータやディスクを手に入れた人なら誰でも読めます。</translation>
    </message>
    <message>
        <source>Your conversations are those of the backup.</source>
        <translation>会話がバックアップのものになりました。</translation>
    </message>
    <message>
        <source>Your conversations aren&apos;t encrypted here, but a backup always is. Choose a passphrase that opens it.</source>
        <translation>この会話は暗号化されていませんが、バックアップは常に暗号化されます。バックアップを開くパスフレーズを決めてください。</translation>
    </message>
    <message>
        <source>Your conversations aren&apos;t open yet. Until they are, what you write is lost when the window closes.</source>
        <translation>会話はまだ開かれていません。開かれるまでは、ウィンドウを閉じると書いた内容は失われます。</translation>
    </message>
    <message>
        <source>Your conversations have to be encrypted</source>
        <translation>会話を暗号化する必要があります</translation>
    </message>
    <message>
        <source>Your conversations need a passphrase</source>
        <translation>会話にパスフレーズが必要です</translation>
    </message>
    <message>
        <source>Your conversations will be listed here. Begin one below, or bring those that you have elsewhere: drop their file on this window.</source>
        <translation>会話はここに並びます。下から始めるか、ほかにある会話のファイルをこのウィンドウにドロップしてインポートしてください。</translation>
    </message>
    <message>
        <source>Your keychain holds the only key</source>
        <translation>鍵はキーチェーンにしかありません</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>キーチェーンがロックされています</translation>
    </message>
    <message>
        <source>Your keychain no longer has the key</source>
        <translation>キーチェーンに鍵がなくなっています</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Your message was not sent.</source>
        <translation>メッセージは送信されませんでした。</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Your organisation allows models by their hash, so all of the file is read. Esc stops it.</source>
        <translation>組織がモデルをハッシュで許可しているため、ファイル全体を読み取ります。Escで中止します。</translation>
    </message>
    <message>
        <source>Your organisation allows only the models that it has installed, and {file} is not in their folder.</source>
        <translation>組織がインストールしたモデルだけが許可されていますが、「{file}」はそのフォルダにありません。</translation>
    </message>
    <message>
        <source>Your organisation decides which models are used on this machine, and has installed none yet. Ask whoever looks after it.</source>
        <translation>このコンピュータで使うモデルは組織が決めていますが、まだ1つもインストールされていません。このコンピュータの管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>Your organisation doesn&apos;t have conversations kept.</source>
        <translation>組織の決定により、会話は保存されません。</translation>
    </message>
    <message>
        <source>Your organisation doesn&apos;t want conversations to be copied.</source>
        <translation>組織の決定により、会話はコピーできません。</translation>
    </message>
    <message>
        <source>Your organisation doesn&apos;t want them to be kept like that. Encrypt them, and they open; nothing is lost by it.</source>
        <translation>組織の決定により、この形のまま会話を保存しておくことはできません。暗号化すると開けます。何も失われません。</translation>
    </message>
    <message>
        <source>Your organisation has blocked {file}.</source>
        <translation>「{file}」は組織によって禁止されています。</translation>
    </message>
    <message>
        <source>Your organisation hasn&apos;t installed a model on this machine yet.</source>
        <translation>組織は、このコンピュータにまだモデルをインストールしていません。</translation>
    </message>
    <message>
        <source>Your organisation wants a passphrase for them. It encrypts all that you write; each start asks for it.</source>
        <translation>組織の決定により、会話にはパスフレーズが必要です。書いた内容はすべてパスフレーズで暗号化され、起動のたびに入力を求められます。</translation>
    </message>
    <message>
        <source>Your organisation wants a passphrase to be typed at each start. Choose one, and they open; nothing is lost by it.</source>
        <translation>組織の決定により、起動のたびにパスフレーズの入力が必要です。パスフレーズを決めると会話を開けます。何も失われません。</translation>
    </message>
    <message>
        <source>Your organisation wants a passphrase to be typed for them.</source>
        <translation>組織の決定により、会話を開くにはパスフレーズの入力が必要です。</translation>
    </message>
    <message>
        <source>Your organisation wants it written down which models are loaded, and {path} can&apos;t be written: {reason}.</source>
        <translation>組織の決定により、読み込んだモデルを記録する必要がありますが、「{path}」に書き込めません: {reason}。</translation>
    </message>
    <message>
        <source>Your organisation’s system prompt</source>
        <translation>組織のシステムプロンプト</translation>
    </message>
    <message>
        <source>Your passphrase or recovery code opens it on any computer.</source>
        <translation>パスフレーズか復旧コードがあれば、どのコンピュータでも開けます。</translation>
    </message>
    <message>
        <source>Your prompts are in {file}</source>
        <translation>プロンプトは「{file}」にあります</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>Your recovery code opens it on any computer.</source>
        <translation>復旧コードがあれば、どのコンピュータでも開けます。</translation>
    </message>
    <message>
        <source>Your settings are not as you left them</source>
        <translation>設定が前回と変わっています</translation>
    </message>
    <message>
        <source>Your system may be asking for its password. You can write meanwhile.</source>
        <translation>システムがパスワードを求めているかもしれません。その間も書けます。</translation>
    </message>
    <message>
        <source>Your vote is taken back</source>
        <translation>投票を取り消しました</translation>
    </message>
    <message>
        <source>Your vote: none is better</source>
        <translation>投票: 優劣なし</translation>
    </message>
    <message>
        <source>Your vote: {model}</source>
        <translation>投票: {model}</translation>
    </message>
    <message>
        <source>[picture not shown: {description}]</source>
        <translation>[画像は表示しません: {description}]</translation>
    </message>
    <message>
        <source>[picture not shown]</source>
        <translation>[画像は表示しません]</translation>
    </message>
    <message>
        <source>a JSON schema</source>
        <translation>JSONスキーマ</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>a field without a name</source>
        <translation>名前のないフィールド</translation>
    </message>
    <message>
        <source>a grammar</source>
        <translation>文法</translation>
    </message>
    <message>
        <source>a key claims to be {length} bytes long</source>
        <translation>あるキーの長さが{length}バイトと記されている</translation>
    </message>
    <message>
        <source>a key has control characters, “{name}”</source>
        <translation>あるキーに制御文字が含まれている（「{name}」）</translation>
    </message>
    <message>
        <source>a key is empty</source>
        <translation>空のキーがある</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>a message holds control tokens of the model, and the template hides where</source>
        <translation>メッセージにモデルの制御トークンが含まれ、その位置がテンプレートでは分からない</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>a models folder</source>
        <translation>モデルフォルダ</translation>
    </message>
    <message>
        <source>a name stands in it twice</source>
        <translation>同じ名前が2回出てくる</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a question has more than {most} characters</source>
        <translation>{most}文字を超える質問がある</translation>
    </message>
    <message>
        <source>a question is empty</source>
        <translation>空の質問がある</translation>
    </message>
    <message>
        <source>a recurrent state of {size} can&apos;t be shared by {heads} heads in {groups} groups</source>
        <translation>大きさ{size}のリカレント状態を、{groups}グループの{heads}個のヘッドで分けられない</translation>
    </message>
    <message>
        <source>a share of the layers isn&apos;t a number of them</source>
        <translation>層の割合は、層の数ではない</translation>
    </message>
    <message>
        <source>a slot has more than belongs there</source>
        <translation>スロットに余分な内容がある</translation>
    </message>
    <message>
        <source>a slot is not an object</source>
        <translation>スロットがオブジェクトではない</translation>
    </message>
    <message>
        <source>a slot is of no kind that is known</source>
        <translation>スロットの種類が不明</translation>
    </message>
    <message>
        <source>a tensor&apos;s name claims to be {length} bytes long</source>
        <translation>テンソル名の長さが{length}バイトと記されている</translation>
    </message>
    <message>
        <source>a tensor&apos;s name has control characters, “{name}”</source>
        <translation>テンソル名に制御文字が含まれている（「{name}」）</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a text in a list claims to be {length} bytes long</source>
        <translation>リスト内のテキストの長さが{length}バイトと記されている</translation>
    </message>
    <message>
        <source>a vote is for something that isn&apos;t compared</source>
        <translation>比較の対象ではないものへの投票がある</translation>
    </message>
    <message>
        <source>a web page or XML</source>
        <translation>WebページまたはXML</translation>
    </message>
    <message numerus="yes">
        <source>about {n} tokens</source>
        <comment>about {n} token</comment>
        <translation>
            <numerusform>約{n}トークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} tokens, in part</source>
        <comment>about {n} token, in part</comment>
        <translation>
            <numerusform>一部、約{n}トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>adapters aren&apos;t supported</source>
        <translation>アダプタには対応していない</translation>
    </message>
    <message>
        <source>always the likeliest token</source>
        <translation>常に最も確率の高いトークン</translation>
    </message>
    <message>
        <source>an answer has no place of its own</source>
        <translation>固有の位置がない回答がある</translation>
    </message>
    <message>
        <source>an answer is no message that follows its question</source>
        <translation>質問に続くメッセージではない回答がある</translation>
    </message>
    <message>
        <source>an answer is to something that isn&apos;t compared</source>
        <translation>比較の対象ではないものへの回答がある</translation>
    </message>
    <message>
        <source>an archive inside of another</source>
        <translation>アーカイブの中のアーカイブ</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>an odd number of elements in a key, {rotated}, is to be rotated</source>
        <translation>キーの要素のうち、回転する数（{rotated}）が奇数</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>ほか{n}件</numerusform>
        </translation>
    </message>
    <message>
        <source>another chat</source>
        <comment>in quotation marks, in the place of its title</comment>
        <translation>別のチャット</translation>
    </message>
    <message>
        <source>another conversation in the file has the same id</source>
        <translation>ファイル内の別の会話と同じIDを持っている</translation>
    </message>
    <message>
        <source>another one has the same id</source>
        <translation>ほかと同じIDを持っている</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>別のプログラムが開いている</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>a conversation, between its title and the words that were found</comment>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>as the model does by itself</source>
        <translation>モデルに任せる</translation>
    </message>
    <message>
        <source>at the length limit</source>
        <translation>長さの上限に到達</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message numerus="yes">
        <source>batches of {n} tokens</source>
        <comment>batches of {n} token</comment>
        <translation>
            <numerusform>{n}トークンずつ読む</numerusform>
        </translation>
    </message>
    <message>
        <source>by a failure</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>changes another model (adapter)</source>
        <translation>別のモデルを変更（アダプタ）</translation>
    </message>
    <message>
        <source>compares texts, can&apos;t chat (embedding)</source>
        <translation>テキストの比較用。チャット不可（埋め込み）</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>compressed with gzip</source>
        <translation>gzip圧縮</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, in the letters of QDate.toString</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>a time, in the letters of QDateTime.toString</comment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>defaults are used</source>
        <translation>標準の設定を使います</translation>
    </message>
    <message>
        <source>examples of a conversation aren&apos;t part of a preset</source>
        <translation>会話の例はプリセットに含まれない</translation>
    </message>
    <message>
        <source>exit status {status}</source>
        <translation>終了ステータス{status}</translation>
    </message>
    <message>
        <source>file about the windows</source>
        <translation>ウィンドウの状態のファイル</translation>
    </message>
    <message>
        <source>first token after {seconds} s</source>
        <translation>最初のトークンまで{seconds}秒</translation>
    </message>
    <message>
        <source>first token after {seconds} s; {read} tokens/s read, {written} written</source>
        <translation>最初のトークンまで{seconds}秒、読み取り{read}トークン/秒、生成{written}トークン/秒</translation>
    </message>
    <message>
        <source>frequency penalty {value}</source>
        <translation>頻度ペナルティ {value}</translation>
    </message>
    <message>
        <source>guesses for another model (draft)</source>
        <translation>別のモデルのための先読み（ドラフト）</translation>
    </message>
    <message>
        <source>has new messages</source>
        <translation>新しいメッセージあり</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>すでにあります</translation>
    </message>
    <message>
        <source>in memory</source>
        <translation>メモリ上</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>in your list already</source>
        <translation>すでにリストにあります</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>it begins anew</source>
        <translation>新しく作り直します</translation>
    </message>
    <message>
        <source>it breaks the rules of JSON</source>
        <translation>JSONの規則に従っていない</translation>
    </message>
    <message>
        <source>it breaks the rules of its kind</source>
        <translation>種類の規則に従っていない</translation>
    </message>
    <message>
        <source>it can&apos;t be automatic</source>
        <translation>自動にはできない</translation>
    </message>
    <message numerus="yes">
        <source>it claims to have {n} keys</source>
        <comment>it claims to have {n} key</comment>
        <translation>
            <numerusform>キーが{n}個あると記されている</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it claims to have {n} tensors, too many for a model</source>
        <comment>it claims to have {n} tensor, too many for a model</comment>
        <translation>
            <numerusform>テンソルが{n}個あると記されており、モデルとして多すぎる</numerusform>
        </translation>
    </message>
    <message>
        <source>it doesn&apos;t begin with GGUF</source>
        <translation>GGUFで始まっていない</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>理由の通知なし</translation>
    </message>
    <message>
        <source>it has a sliding window, and no layer that would use it</source>
        <translation>スライディングウィンドウがあるが、それを使う層がない</translation>
    </message>
    <message>
        <source>it has more columns than the first; a text with commas needs quotes</source>
        <translation>最初の行より列が多い（カンマを含むテキストは引用符で囲む）</translation>
    </message>
    <message>
        <source>it has more than belongs there</source>
        <translation>余分な内容がある</translation>
    </message>
    <message>
        <source>it has no list “messages”</source>
        <translation>リスト「messages」がない</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>名前がない</translation>
    </message>
    <message>
        <source>it has no slots</source>
        <translation>スロットがない</translation>
    </message>
    <message>
        <source>it has no “{name}”</source>
        <translation>「{name}」がない</translation>
    </message>
    <message>
        <source>it has not one message for each question</source>
        <translation>質問とメッセージが1対1で対応していない</translation>
    </message>
    <message>
        <source>it has other tables or triggers than it should</source>
        <translation>本来とは違うテーブルやトリガーがある</translation>
    </message>
    <message>
        <source>it has to have 1 to {most} models</source>
        <translation>モデルは1個から{most}個まで</translation>
    </message>
    <message>
        <source>it has to have 1 to {most} questions</source>
        <translation>質問は1件から{most}件まで</translation>
    </message>
    <message>
        <source>it has to have 1 to {most} seeds</source>
        <translation>シードは1個から{most}個まで</translation>
    </message>
    <message>
        <source>it has two slots of a kind</source>
        <translation>同じ種類のスロットが2つある</translation>
    </message>
    <message>
        <source>it is about the model</source>
        <translation>モデルに関する記述</translation>
    </message>
    <message>
        <source>it is forgotten</source>
        <translation>内容は使われません</translation>
    </message>
    <message>
        <source>it is in another version</source>
        <translation>バージョンが違う</translation>
    </message>
    <message>
        <source>it is neither a text nor an object with a “question”</source>
        <translation>テキストでも、「question」を含むオブジェクトでもない</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>入れ子が深すぎる</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>JSONではない</translation>
    </message>
    <message>
        <source>it is no list</source>
        <translation>リストではない</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>オブジェクトではない</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>通常のファイルではない</translation>
    </message>
    <message>
        <source>it is not in UTF-8</source>
        <translation>UTF-8ではない</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>大きすぎる</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>短すぎる</translation>
    </message>
    <message>
        <source>it is written in another language than templates are here; the model&apos;s own is used</source>
        <translation>テンプレートがDesktop Chatとは別の言語で書かれているため、モデルのものを使う</translation>
    </message>
    <message>
        <source>it is {kind} and not an object</source>
        <translation>オブジェクトではなく{kind}</translation>
    </message>
    <message>
        <source>it isn&apos;t known here</source>
        <translation>Desktop Chatでは未対応</translation>
    </message>
    <message>
        <source>it leaves out the reply that is to be continued</source>
        <translation>続けるはずの回答を省いている</translation>
    </message>
    <message>
        <source>it made its process end, or answer too much</source>
        <translation>プロセスを終了させたか、出力が多すぎた</translation>
    </message>
    <message>
        <source>it needs too much memory</source>
        <translation>必要なメモリが多すぎる</translation>
    </message>
    <message>
        <source>it tells no format</source>
        <translation>形式の記載がない</translation>
    </message>
    <message>
        <source>it took longer than {seconds} s</source>
        <translation>{seconds}秒を超えた</translation>
    </message>
    <message>
        <source>it uses {used} experts of {experts}</source>
        <translation>{experts}個のエキスパートのうち{used}個を使う指定になっている</translation>
    </message>
    <message>
        <source>its alignment is {alignment}</source>
        <translation>アラインメントが{alignment}</translation>
    </message>
    <message>
        <source>its conversations can&apos;t be read</source>
        <translation>会話を読み取れない</translation>
    </message>
    <message>
        <source>its heads have no elements</source>
        <translation>ヘッドに要素がない</translation>
    </message>
    <message>
        <source>its key doesn&apos;t open it</source>
        <translation>鍵が合わない</translation>
    </message>
    <message>
        <source>its keys and values are not equally long in all layers</source>
        <translation>キーと値の長さが、すべての層で同じではない</translation>
    </message>
    <message>
        <source>its keys can&apos;t be read</source>
        <translation>鍵を読み取れない</translation>
    </message>
    <message>
        <source>its keys have {key} elements and its values {value}</source>
        <translation>キーの要素が{key}個、値の要素が{value}個になっている</translation>
    </message>
    <message>
        <source>its list of contents is too long</source>
        <translation>目次が長すぎる</translation>
    </message>
    <message>
        <source>its parent doesn&apos;t stand before it in the conversation</source>
        <translation>会話の中で、親が先に来ていない</translation>
    </message>
    <message>
        <source>its process answered nonsense</source>
        <translation>プロセスが無意味な応答を返した</translation>
    </message>
    <message>
        <source>its process answered something else</source>
        <translation>プロセスが別の応答を返した</translation>
    </message>
    <message>
        <source>its process can&apos;t be started: {reason}</source>
        <translation>プロセスを開始できない: {reason}</translation>
    </message>
    <message>
        <source>its seeds are not different ones from 0 to {most}</source>
        <translation>シードが0から{most}までの互いに異なる数ではない</translation>
    </message>
    <message numerus="yes">
        <source>its vocabulary claims {n} tokens</source>
        <comment>its vocabulary claims {n} token</comment>
        <translation>
            <numerusform>語彙が{n}トークンあると記されている</numerusform>
        </translation>
    </message>
    <message>
        <source>its vocabulary has no token for the byte {byte}</source>
        <translation>語彙に、バイト{byte}のトークンがない</translation>
    </message>
    <message>
        <source>its vocabulary has no {role} token, which it adds to texts</source>
        <translation>テキストに加える{role}トークンが語彙にない</translation>
    </message>
    <message>
        <source>its vocabulary has tokens without the bytes that they begin with</source>
        <translation>語彙に、先頭のバイトが欠けたトークンがある</translation>
    </message>
    <message>
        <source>its vocabulary is another one.</source>
        <translation>語彙が異なります。</translation>
    </message>
    <message>
        <source>its “leaf” is none of its messages</source>
        <translation>「leaf」が、含まれるメッセージのどれでもない</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>lets another model see or hear</source>
        <translation>別のモデルの視覚・聴覚用</translation>
    </message>
    <message>
        <source>list of models</source>
        <translation>モデルのリスト</translation>
    </message>
    <message>
        <source>llama-cpp-python {version}, libraries {hash}</source>
        <translation>llama-cpp-python {version}、ライブラリ {hash}</translation>
    </message>
    <message>
        <source>llama.cpp could not go on with {model}, which was set aside ({reason}).</source>
        <translation>llama.cppが{model}の処理を続けられなかったため、このモデルを保留にしました（{reason}）。</translation>
    </message>
    <message>
        <source>llama.cpp could not go on with {name} ({reason}).</source>
        <translation>llama.cppが{name}の処理を続けられませんでした（{reason}）。</translation>
    </message>
    <message>
        <source>llama.cpp could not load {model} ({reason}). It has its test run again first.</source>
        <translation>llama.cppが{model}を読み込めませんでした（{reason}）。先にテスト実行をやり直します。</translation>
    </message>
    <message>
        <source>llama.cpp crashed in its test run ({how}).</source>
        <translation>テスト実行でllama.cppがクラッシュしました（{how}）。</translation>
    </message>
    <message>
        <source>llama.cpp ended the app with this model ({reason}).</source>
        <translation>このモデルで、llama.cppがアプリを終了させました（{reason}）。</translation>
    </message>
    <message>
        <source>llama.cpp gave no reason</source>
        <translation>llama.cppからの理由の通知なし</translation>
    </message>
    <message>
        <source>llama.cpp, in the build {build}</source>
        <translation>llama.cpp（ビルド{build}）</translation>
    </message>
    <message>
        <source>min-p {value}</source>
        <translation>min-p {value}</translation>
    </message>
    <message>
        <source>more than all {elements} elements of a key are to be rotated</source>
        <translation>キーの全要素数（{elements}）より多くを回転させる指定になっている</translation>
    </message>
    <message>
        <source>no column is called “question”</source>
        <translation>「question」という列がない</translation>
    </message>
    <message>
        <source>no flash attention</source>
        <translation>Flash Attentionなし</translation>
    </message>
    <message>
        <source>no layer on the GPU</source>
        <translation>GPUで計算する層なし</translation>
    </message>
    <message>
        <source>no repacked weights</source>
        <translation>並べ替えた重みなし</translation>
    </message>
    <message>
        <source>no section of its keys is to be rotated</source>
        <translation>キーのどの区分も回転させない指定になっている</translation>
    </message>
    <message>
        <source>none: the text is continued</source>
        <translation>なし: 文章の続きを書く</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>JSON以外の形式</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>未計算</translation>
    </message>
    <message>
        <source>not for a chat</source>
        <translation>チャット用ではありません</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>今はできません</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>今はありません</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>nothing of its keys is to be rotated, and so no place is known</source>
        <translation>キーを回転させる指定がなく、位置が分からない</translation>
    </message>
    <message>
        <source>of its parameters, {reason}</source>
        <translation>パラメータについて、{reason}</translation>
    </message>
    <message>
        <source>of message {number}, {reason}</source>
        <translation>{number}番目のメッセージについて、{reason}</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a switch</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>off</source>
        <comment>whether a model thinks</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a switch</comment>
        <translation>オン</translation>
    </message>
    <message>
        <source>on</source>
        <comment>whether a model thinks</comment>
        <translation>オン</translation>
    </message>
    <message>
        <source>one message is the answer at several places</source>
        <translation>1つのメッセージが複数の位置で回答になっている</translation>
    </message>
    <message>
        <source>one of its messages is in another conversation as well</source>
        <translation>メッセージの1つが別の会話にもある</translation>
    </message>
    <message>
        <source>only a vocabulary</source>
        <translation>語彙のみ</translation>
    </message>
    <message>
        <source>partly GPU</source>
        <translation>一部GPU</translation>
    </message>
    <message numerus="yes">
        <source>partly GPU, about {n} tokens/s</source>
        <comment>partly GPU, about {n} token/s</comment>
        <translation>
            <numerusform>一部GPU、約{n}トークン/秒</numerusform>
        </translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>picture not shown</source>
        <translation>画像は表示しません</translation>
    </message>
    <message>
        <source>picture not shown: {name}</source>
        <translation>画像は表示しません: {name}</translation>
    </message>
    <message>
        <source>presence penalty {value}</source>
        <translation>出現ペナルティ {value}</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>repeat penalty {value}</source>
        <translation>繰り返しペナルティ {value}</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>シード {seed}</translation>
    </message>
    <message>
        <source>sees or hears</source>
        <translation>視覚・聴覚用</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>settings file</source>
        <translation>設定ファイル</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>statistics for making a model smaller</source>
        <translation>モデル縮小用の統計</translation>
    </message>
    <message>
        <source>stopped by you</source>
        <translation>手動で停止</translation>
    </message>
    <message>
        <source>temperature {value}</source>
        <translation>温度 {value}</translation>
    </message>
    <message>
        <source>templates are chosen by name here</source>
        <translation>ここではテンプレートを名前で選ぶ</translation>
    </message>
    <message>
        <source>the attachments are no list</source>
        <translation>添付ファイルがリストではない</translation>
    </message>
    <message>
        <source>the conversation {id}</source>
        <translation>会話{id}</translation>
    </message>
    <message>
        <source>the file&apos;s own</source>
        <translation>ファイルのもの</translation>
    </message>
    <message>
        <source>the key “{key}” appears twice</source>
        <translation>キー「{key}」が2回出てくる</translation>
    </message>
    <message numerus="yes">
        <source>the list {key} claims {n} elements, more than the file has</source>
        <comment>the list {key} claims {n} element, more than the file has</comment>
        <translation>
            <numerusform>リスト{key}の要素が{n}個と記されており、ファイルの内容より多い</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the list {key} claims {n} texts</source>
        <comment>the list {key} claims {n} text</comment>
        <translation>
            <numerusform>リスト{key}のテキストが{n}個と記されている</numerusform>
        </translation>
    </message>
    <message>
        <source>the list {key} has elements of the kind {kind}</source>
        <translation>リスト{key}の要素の種類が{kind}になっている</translation>
    </message>
    <message>
        <source>the model {id}</source>
        <translation>モデル{id}</translation>
    </message>
    <message>
        <source>the model&apos;s own template is used</source>
        <translation>モデルのテンプレートを使う</translation>
    </message>
    <message>
        <source>the numbers {name} are of type {type}</source>
        <translation>数値{name}の型が{type}になっている</translation>
    </message>
    <message>
        <source>the passphrase has no cost</source>
        <translation>パスフレーズの計算コストの記載がない</translation>
    </message>
    <message>
        <source>the passphrase&apos;s cost has more than belongs there</source>
        <translation>パスフレーズの計算コストに余分な内容がある</translation>
    </message>
    <message>
        <source>the passphrase&apos;s cost is out of bounds</source>
        <translation>パスフレーズの計算コストが範囲外</translation>
    </message>
    <message>
        <source>the passphrase&apos;s memory is out of bounds</source>
        <translation>パスフレーズの計算に使うメモリが範囲外</translation>
    </message>
    <message>
        <source>the preset {id}</source>
        <translation>プリセット{id}</translation>
    </message>
    <message>
        <source>the question has more than {most} characters</source>
        <translation>質問が{most}文字を超えている</translation>
    </message>
    <message>
        <source>the question is empty</source>
        <translation>質問が空</translation>
    </message>
    <message>
        <source>the tensor {name} appears twice</source>
        <translation>テンソル{name}が2回出てくる</translation>
    </message>
    <message>
        <source>the tensor {name} has the impossible shape {shape}</source>
        <translation>テンソル{name}の形状{shape}はありえない</translation>
    </message>
    <message numerus="yes">
        <source>the tensor {name} has {n} dimensions</source>
        <comment>the tensor {name} has {n} dimension</comment>
        <translation>
            <numerusform>テンソル{name}の次元が{n}個ある</numerusform>
        </translation>
    </message>
    <message>
        <source>the tensor {name} is not where it should be</source>
        <translation>テンソル{name}があるべき場所にない</translation>
    </message>
    <message>
        <source>the text of {key} claims to be {length} bytes long</source>
        <translation>{key}のテキストの長さが{length}バイトと記されている</translation>
    </message>
    <message>
        <source>the text of {key} has a zero in it</source>
        <translation>{key}のテキストにゼロが含まれている</translation>
    </message>
    <message>
        <source>the texts of the list {key} are longer than any vocabulary</source>
        <translation>リスト{key}のテキストが、どの語彙よりも長い</translation>
    </message>
    <message>
        <source>the token {token} is of the type of a byte, and is none</source>
        <translation>トークン{token}はバイト型とされているが、バイトではない</translation>
    </message>
    <message>
        <source>the token “{token}” is in its vocabulary twice</source>
        <translation>トークン「{token}」が語彙に2回出てくる</translation>
    </message>
    <message>
        <source>the value of {key} is of the unknown kind {kind}</source>
        <translation>{key}の値が不明な種類{kind}になっている</translation>
    </message>
    <message>
        <source>the votes are no list</source>
        <translation>投票がリストではない</translation>
    </message>
    <message>
        <source>the weights {name} are of type {type}</source>
        <translation>重み{name}の型が{type}になっている</translation>
    </message>
    <message>
        <source>there are more than {most} questions</source>
        <translation>質問が{most}件を超えている</translation>
    </message>
    <message>
        <source>there is no template named {name}</source>
        <translation>{name}という名前のテンプレートがない</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>大きすぎます</translation>
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
        <translation>真偽値</translation>
    </message>
    <message>
        <source>typical-p {value}</source>
        <translation>typical-p {value}</translation>
    </message>
    <message>
        <source>was thrown away</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>when the model&apos;s context was full</source>
        <translation>コンテキストの上限に到達</translation>
    </message>
    <message>
        <source>with a system prompt</source>
        <translation>システムプロンプトあり</translation>
    </message>
    <message numerus="yes">
        <source>without {n} attachments</source>
        <comment>without {n} attachment</comment>
        <translation>
            <numerusform>含まれない添付ファイル{n}個</numerusform>
        </translation>
    </message>
    <message>
        <source>writes text</source>
        <translation>テキストの生成</translation>
    </message>
    <message>
        <source>you</source>
        <translation>自分で追加</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>選択済み</translation>
    </message>
    <message numerus="yes">
        <source>{alike} of {n} answers are identical</source>
        <comment>{alike} of {n} answer is identical</comment>
        <translation>
            <numerusform>{n}件の回答のうち{alike}件が一致</numerusform>
        </translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at}/{count}</translation>
    </message>
    <message>
        <source>{chosen} is chosen for Python&apos;s keyring, and doesn&apos;t count as a keychain.</source>
        <translation>Pythonのkeyringに{chosen}が選ばれています。これはキーチェーンとして扱えません。</translation>
    </message>
    <message>
        <source>{database} is encrypted, and {keys} is missing.</source>
        <translation>「{database}」は暗号化されていますが、「{keys}」がありません。</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time}</source>
        <translation>{year}年{month}{day}日 {time}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} answers</source>
        <comment>{done} of {n} answer</comment>
        <translation>
            <numerusform>回答 {done}/{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} conversations</source>
        <comment>{done} of {n} conversation</comment>
        <translation>
            <numerusform>{n}件中{done}件の会話</numerusform>
        </translation>
    </message>
    <message>
        <source>{draft} guesses for it.</source>
        <translation>{draft}が先読みします。</translation>
    </message>
    <message>
        <source>{experts} experts can&apos;t be in {groups} groups</source>
        <translation>{experts}個のエキスパートを{groups}個のグループに分けられない</translation>
    </message>
    <message>
        <source>{failure}. {remedy}</source>
        <translation>{failure}。{remedy}</translation>
    </message>
    <message>
        <source>{failure}: there is no space left.</source>
        <translation>{failure}。空き容量がありません。</translation>
    </message>
    <message>
        <source>{file} begins with nothing but zeros, like a download that was not completed.</source>
        <translation>「{file}」の先頭がゼロばかりで、ダウンロードが完了していないようです。</translation>
    </message>
    <message>
        <source>{file} breaks the rules of its format: {reason}.</source>
        <translation>「{file}」は形式の規則に従っていません: {reason}。</translation>
    </message>
    <message>
        <source>{file} can be changed while it is being read, so nobody knows whether your organisation allows it.</source>
        <translation>「{file}」は読み込み中に変更されるおそれがあるため、組織が許可しているかどうかを判断できません。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used: {reason}.</source>
        <translation>「{file}」は使えません: {reason}。</translation>
    </message>
    <message>
        <source>{file} changed while it was being loaded.</source>
        <translation>「{file}」が読み込み中に変更されました。</translation>
    </message>
    <message>
        <source>{file} changed while it was tried.</source>
        <translation>「{file}」がテスト中に変更されました。</translation>
    </message>
    <message numerus="yes">
        <source>{file} claims to be the first of {n} files; no model needs so many.</source>
        <comment>{file} claims to be the first of {n} file; no model needs so many.</comment>
        <translation>
            <numerusform>「{file}」には{n}個のファイルの最初のものと記されていますが、それほど多くのファイルが必要なモデルはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} could not be copied to {folder}: {reason}.</source>
        <translation>「{file}」を「{folder}」にコピーできませんでした: {reason}。</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t begin as a GGUF file does.</source>
        <translation>「{file}」の先頭がGGUFファイルのものではありません。</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t name its architecture.</source>
        <translation>「{file}」にアーキテクチャの記載がありません。</translation>
    </message>
    <message>
        <source>{file} ends in the middle of its header; there are only {size} of it.</source>
        <translation>「{file}」はヘッダの途中で終わっています。{size}しかありません。</translation>
    </message>
    <message>
        <source>{file} has changed</source>
        <translation>「{file}」が変更されています</translation>
    </message>
    <message>
        <source>{file} has {size} after its last tensor, all of which llama.cpp would read.</source>
        <translation>「{file}」の最後のテンソルのあとに{size}あり、llama.cppはそのすべてを読み込みます。</translation>
    </message>
    <message>
        <source>{file} has {size}; {free} are free in {folder}.</source>
        <translation>「{file}」は{size}ですが、「{folder}」の空きは{free}です。</translation>
    </message>
    <message>
        <source>{file} holds a model of the kind {kind}, which can&apos;t chat.</source>
        <translation>「{file}」に入っているのは{kind}という種類のモデルで、チャットはできません。</translation>
    </message>
    <message>
        <source>{file} holds a model that only guesses ahead for another one.</source>
        <translation>「{file}」に入っているのは、別のモデルのために先読みするだけのモデルです。</translation>
    </message>
    <message>
        <source>{file} holds a model that turns text into numbers for a search, and can&apos;t answer.</source>
        <translation>「{file}」に入っているのは、検索用にテキストを数値に変えるモデルで、回答はできません。</translation>
    </message>
    <message>
        <source>{file} holds a model that writes text.</source>
        <translation>「{file}」に入っているのは、テキストを書くモデルです。</translation>
    </message>
    <message>
        <source>{file} holds a vocabulary without a model.</source>
        <translation>「{file}」に入っているのは、モデルのない語彙です。</translation>
    </message>
    <message>
        <source>{file} holds an adapter for a model.</source>
        <translation>「{file}」に入っているのは、モデル用のアダプタです。</translation>
    </message>
    <message>
        <source>{file} holds no model that writes text.</source>
        <translation>「{file}」に、テキストを書くモデルは入っていません。</translation>
    </message>
    <message>
        <source>{file} holds something called “{type}”.</source>
        <translation>「{file}」に入っているのは、「{type}」というものです。</translation>
    </message>
    <message>
        <source>{file} holds statistics for making a model smaller.</source>
        <translation>「{file}」に入っているのは、モデルを縮小するための統計です。</translation>
    </message>
    <message>
        <source>{file} holds the part of a model that sees pictures or hears.</source>
        <translation>「{file}」に入っているのは、モデルの画像や音声を扱う部分です。</translation>
    </message>
    <message>
        <source>{file} is a 7z archive.</source>
        <translation>「{file}」は7zアーカイブです。</translation>
    </message>
    <message>
        <source>{file} is a GGUF file of version {version}, from before October 2023.</source>
        <translation>「{file}」は、2023年10月より前のGGUFファイル（バージョン{version}）です。</translation>
    </message>
    <message>
        <source>{file} is a GGUF file of version {version}; 3 is known.</source>
        <translation>「{file}」はバージョン{version}のGGUFファイルです。対応しているのは3です。</translation>
    </message>
    <message>
        <source>{file} is a JSON text.</source>
        <translation>「{file}」はJSONテキストです。</translation>
    </message>
    <message>
        <source>{file} is a Keras (HDF5) file.</source>
        <translation>「{file}」はKeras（HDF5）ファイルです。</translation>
    </message>
    <message>
        <source>{file} is a NumPy file.</source>
        <translation>「{file}」はNumPyファイルです。</translation>
    </message>
    <message>
        <source>{file} is a PDF document.</source>
        <translation>「{file}」はPDF文書です。</translation>
    </message>
    <message>
        <source>{file} is a PyTorch (pickle) file.</source>
        <translation>「{file}」はPyTorch（pickle）ファイルです。</translation>
    </message>
    <message>
        <source>{file} is a PyTorch file.</source>
        <translation>「{file}」はPyTorchファイルです。</translation>
    </message>
    <message>
        <source>{file} is a SQLite database.</source>
        <translation>「{file}」はSQLiteデータベースです。</translation>
    </message>
    <message>
        <source>{file} is a TensorFlow Lite file.</source>
        <translation>「{file}」はTensorFlow Liteファイルです。</translation>
    </message>
    <message>
        <source>{file} is a bzip2 archive.</source>
        <translation>「{file}」はbzip2アーカイブです。</translation>
    </message>
    <message>
        <source>{file} is a gzip archive.</source>
        <translation>「{file}」はgzipアーカイブです。</translation>
    </message>
    <message>
        <source>{file} is a model in the old GGJT format, from before August 2023.</source>
        <translation>「{file}」は、2023年8月より前の古いGGJT形式のモデルです。</translation>
    </message>
    <message>
        <source>{file} is a model in the old GGMF format, from before August 2023.</source>
        <translation>「{file}」は、2023年8月より前の古いGGMF形式のモデルです。</translation>
    </message>
    <message>
        <source>{file} is a model in the old GGML format, from before August 2023.</source>
        <translation>「{file}」は、2023年8月より前の古いGGML形式のモデルです。</translation>
    </message>
    <message>
        <source>{file} is a picture.</source>
        <translation>「{file}」は画像です。</translation>
    </message>
    <message>
        <source>{file} is a program.</source>
        <translation>「{file}」はプログラムです。</translation>
    </message>
    <message>
        <source>{file} is a rar archive.</source>
        <translation>「{file}」はrarアーカイブです。</translation>
    </message>
    <message>
        <source>{file} is a safetensors file.</source>
        <translation>「{file}」はsafetensorsファイルです。</translation>
    </message>
    <message>
        <source>{file} is a tar archive.</source>
        <translation>「{file}」はtarアーカイブです。</translation>
    </message>
    <message>
        <source>{file} is a text.</source>
        <translation>「{file}」はテキストです。</translation>
    </message>
    <message>
        <source>{file} is a web page.</source>
        <translation>「{file}」はWebページです。</translation>
    </message>
    <message>
        <source>{file} is a zip archive.</source>
        <translation>「{file}」はzipアーカイブです。</translation>
    </message>
    <message>
        <source>{file} is a zstd archive.</source>
        <translation>「{file}」はzstdアーカイブです。</translation>
    </message>
    <message>
        <source>{file} is an adapter in the old GGLA format, from before August 2023.</source>
        <translation>「{file}」は、2023年8月より前の古いGGLA形式のアダプタです。</translation>
    </message>
    <message>
        <source>{file} is an xz archive.</source>
        <translation>「{file}」はxzアーカイブです。</translation>
    </message>
    <message>
        <source>{file} is attached.</source>
        <translation>「{file}」を添付しました。</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>「{file}」は空です。</translation>
    </message>
    <message>
        <source>{file} is in several files. Here, such a model has to be in a folder of the machine&apos;s own models.</source>
        <translation>「{file}」は複数のファイルに分かれています。ここでは、そのようなモデルは全員用のモデルのフォルダに置く必要があります。</translation>
    </message>
    <message>
        <source>{file} is missing, the first of the files that the model is split into.</source>
        <translation>分割されたモデルの最初のファイル「{file}」がありません。</translation>
    </message>
    <message>
        <source>{file} is no backup of Desktop Chat.</source>
        <translation>「{file}」はDesktop Chatのバックアップではありません。</translation>
    </message>
    <message>
        <source>{file} is no part of a model, though its name says so.</source>
        <translation>「{file}」は、名前とは違い、モデルの一部ではありません。</translation>
    </message>
    <message>
        <source>{file} is none of the models that your organisation allows.</source>
        <translation>「{file}」は、組織が許可しているモデルではありません。</translation>
    </message>
    <message>
        <source>{file} is not whole: only {part} are there.</source>
        <translation>「{file}」は完全ではありません: {part}しかありません。</translation>
    </message>
    <message numerus="yes">
        <source>{file} is one of {n} files; {missing} is missing.</source>
        <comment>{file} is one of {n} file; {missing} is missing.</comment>
        <translation>
            <numerusform>「{file}」は{n}個のファイルの1つですが、「{missing}」がありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is only a Git LFS pointer to the model file of {size}.</source>
        <translation>「{file}」は、{size}のモデルファイルを指すGit LFSのポインタにすぎません。</translation>
    </message>
    <message>
        <source>{file} is only a Git LFS pointer to the model file.</source>
        <translation>「{file}」は、モデルファイルを指すGit LFSのポインタにすぎません。</translation>
    </message>
    <message>
        <source>{file} is part {part} of {parts} of a model.</source>
        <translation>「{file}」は、モデルを分割した{parts}個のうちの{part}番目です。</translation>
    </message>
    <message>
        <source>{file} is part {part} of {parts}, and not what its name says.</source>
        <translation>「{file}」は{parts}個のうちの{part}番目で、名前と一致しません。</translation>
    </message>
    <message numerus="yes">
        <source>{file} is the first of {n} files of one model.</source>
        <comment>{file} is the first of {n} file of one model.</comment>
        <translation>
            <numerusform>「{file}」は、1つのモデルを構成する{n}個のファイルの最初のものです。</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is used where it is; nothing is copied.</source>
        <translation>「{file}」は元の場所のまま使われます。コピーはされません。</translation>
    </message>
    <message>
        <source>{file} stores {name} in a type that is not known here ({type}).</source>
        <translation>「{file}」の{name}は、未対応の型（{type}）で保存されています。</translation>
    </message>
    <message>
        <source>{file} was changed while it was read.</source>
        <translation>「{file}」が読み取り中に変更されました。</translation>
    </message>
    <message>
        <source>{file} was made by a newer version than this.</source>
        <translation>「{file}」は、これより新しいバージョンで作られています。</translation>
    </message>
    <message>
        <source>{file} was made for machines of the other byte order (big-endian).</source>
        <translation>「{file}」は、バイト順が逆（ビッグエンディアン）のコンピュータ用です。</translation>
    </message>
    <message>
        <source>{file} was not copied.</source>
        <translation>「{file}」はコピーしませんでした。</translation>
    </message>
    <message>
        <source>{file}, from {source}</source>
        <translation>{file}（{source}）</translation>
    </message>
    <message>
        <source>{file}: the tensor {name} appears twice in its parts.</source>
        <translation>「{file}」: テンソル{name}が、分割されたファイルの中に2回出てきます。</translation>
    </message>
    <message>
        <source>{folder} (not there now)</source>
        <translation>{folder}（今は見つかりません）</translation>
    </message>
    <message>
        <source>{folder} has another file called {file} already.</source>
        <translation>「{folder}」には、すでに「{file}」という別のファイルがあります。</translation>
    </message>
    <message>
        <source>{folder} has too many files to look through.</source>
        <translation>「{folder}」はファイルが多すぎて調べきれません。</translation>
    </message>
    <message>
        <source>{folder} holds something else than a database and its keys.</source>
        <translation>「{folder}」に、データベースと鍵以外のものがあります。</translation>
    </message>
    <message>
        <source>{given} of {all}</source>
        <translation>{given}/{all}</translation>
    </message>
    <message>
        <source>{groups} key heads can&apos;t serve {heads} heads</source>
        <translation>{groups}個のキーヘッドを{heads}個のヘッドに割り当てられない</translation>
    </message>
    <message>
        <source>{groups} key heads can&apos;t serve {heads} recurrent heads</source>
        <translation>{groups}個のキーヘッドを{heads}個のリカレントヘッドに割り当てられない</translation>
    </message>
    <message>
        <source>{group}, folded</source>
        <translation>{group}、折りたたみ</translation>
    </message>
    <message>
        <source>{group}, shown</source>
        <translation>{group}、展開</translation>
    </message>
    <message>
        <source>{heads} recurrent heads can&apos;t share {size}</source>
        <translation>{heads}個のリカレントヘッドで{size}を分けられない</translation>
    </message>
    <message>
        <source>{keys} is for editing text.</source>
        <translation>{keys}はテキストの編集に使われています。</translation>
    </message>
    <message>
        <source>{keys} is for “{command}”.</source>
        <translation>{keys}は「{command}」に使われています。</translation>
    </message>
    <message>
        <source>{key} has a number that is not 0 to {most}</source>
        <translation>{key}に、0から{most}の範囲にない数値がある</translation>
    </message>
    <message>
        <source>{key} is 0</source>
        <translation>{key}が0</translation>
    </message>
    <message>
        <source>{key} is no number</source>
        <translation>{key}が数値ではない</translation>
    </message>
    <message>
        <source>{key} is not a list of numbers</source>
        <translation>{key}が数値のリストではない</translation>
    </message>
    <message>
        <source>{key} is not a list of texts</source>
        <translation>{key}がテキストのリストではない</translation>
    </message>
    <message numerus="yes">
        <source>{key} is not a list of {n} numbers</source>
        <comment>{key} is not a list of {n} number</comment>
        <translation>
            <numerusform>{key}が{n}個の数値のリストではない</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} is not a number from 0</source>
        <translation>{key}が0以上の数値ではない</translation>
    </message>
    <message>
        <source>{key} is not a text</source>
        <translation>{key}がテキストではない</translation>
    </message>
    <message>
        <source>{key} is not a whole number</source>
        <translation>{key}が整数ではない</translation>
    </message>
    <message>
        <source>{key} is shorter than the list of tokens</source>
        <translation>{key}がトークンのリストより短い</translation>
    </message>
    <message>
        <source>{key} is unknown</source>
        <translation>{key}は不明</translation>
    </message>
    <message>
        <source>{key} is {value} (it is missing); it must be {least} to {most}</source>
        <translation>{key}が{value}（記載なし）。{least}から{most}の必要がある</translation>
    </message>
    <message>
        <source>{key} is {value}; it must be {least} to {most}</source>
        <translation>{key}が{value}。{least}から{most}の必要がある</translation>
    </message>
    <message>
        <source>{label} can&apos;t be {value}.</source>
        <translation>「{label}」に{value}は使えません。</translation>
    </message>
    <message>
        <source>{layers} layers is not possible.</source>
        <translation>{layers}層という指定はできません。</translation>
    </message>
    <message>
        <source>{licence}, by the file&apos;s own claim</source>
        <translation>{licence}（ファイルの記載による）</translation>
    </message>
    <message>
        <source>{models} × {questions} × {seeds}: {answers}.</source>
        <translation>{models} × {questions} × {seeds}: {answers}。</translation>
    </message>
    <message>
        <source>{model} ({preset})</source>
        <translation>{model}（{preset}）</translation>
    </message>
    <message>
        <source>{model} answers from here</source>
        <translation>ここから{model}が回答します</translation>
    </message>
    <message>
        <source>{model} can&apos;t take back what it has read.</source>
        <translation>{model}は読んだ内容を取り消せません。</translation>
    </message>
    <message>
        <source>{model} has answered</source>
        <translation>{model}が回答しました</translation>
    </message>
    <message>
        <source>{model} is better</source>
        <translation>{model}のほうが良い</translation>
    </message>
    <message>
        <source>{model} is in your list</source>
        <translation>{model}がリストに入りました</translation>
    </message>
    <message>
        <source>{model} is loaded again when you send</source>
        <translation>送信すると、{model}がもう一度読み込まれます</translation>
    </message>
    <message>
        <source>{model} is not allowed on this machine</source>
        <translation>{model}は、このコンピュータでは許可されていません</translation>
    </message>
    <message>
        <source>{model} is not there now</source>
        <translation>{model}は今は見つかりません</translation>
    </message>
    <message>
        <source>{model} is off the list. Its file stays.</source>
        <translation>{model}をリストから外しました。ファイルは残っています。</translation>
    </message>
    <message>
        <source>{model} was set aside</source>
        <translation>{model}を保留にしました</translation>
    </message>
    <message>
        <source>{model} was tested again</source>
        <translation>{model}を再テストしました</translation>
    </message>
    <message>
        <source>{model} · asleep</source>
        <translation>{model} · スリープ中</translation>
    </message>
    <message>
        <source>{model}, column {at} of {count}</source>
        <translation>{model}、{count}列中{at}列目</translation>
    </message>
    <message>
        <source>{model}, in use: {size}</source>
        <translation>{model}、使用中: {size}</translation>
    </message>
    <message>
        <source>{model}, question {at}: {answer}</source>
        <translation>{model}、質問{at}: {answer}</translation>
    </message>
    <message>
        <source>{model}, seed {seed}</source>
        <translation>{model}、シード {seed}</translation>
    </message>
    <message>
        <source>{model}: your choice</source>
        <translation>{model}: 選択済み</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read to its end ({reason}).</source>
        <translation>「{name}」を最後まで読み取れません（{reason}）。</translation>
    </message>
    <message>
        <source>{name} does not fit into the memory that is free now.</source>
        <translation>{name}は、今の空きメモリに収まりません。</translation>
    </message>
    <message numerus="yes">
        <source>{name} has more than {n} files of JSON.</source>
        <comment>{name} has more than {n} file of JSON.</comment>
        <translation>
            <numerusform>「{name}」に、{n}個を超えるJSONファイルがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has no prompts of Desktop Chat.</source>
        <translation>「{name}」に、Desktop Chatのプロンプトはありません。</translation>
    </message>
    <message>
        <source>{name} has no questions.</source>
        <translation>「{name}」に質問がありません。</translation>
    </message>
    <message>
        <source>{name} has text that isn&apos;t UTF-8.</source>
        <translation>「{name}」に、UTF-8ではないテキストがあります。</translation>
    </message>
    <message>
        <source>{name} has the architecture “{architecture}”, which this version of llama.cpp does not know.</source>
        <translation>{name}のアーキテクチャは「{architecture}」で、このバージョンのllama.cppは対応していません。</translation>
    </message>
    <message>
        <source>{name} has {rows} rows for {heads} heads of {length}</source>
        <translation>長さ{length}の{heads}個のヘッドに対して、{name}が{rows}行ある</translation>
    </message>
    <message>
        <source>{name} has {size} of JSON, and up to {most} is read.</source>
        <translation>「{name}」のJSONは{size}です。読めるのは{most}までです。</translation>
    </message>
    <message>
        <source>{name} is a damaged .zip archive ({reason}).</source>
        <translation>「{name}」は破損した.zipアーカイブです（{reason}）。</translation>
    </message>
    <message>
        <source>{name} is compressed in a way that isn&apos;t read.</source>
        <translation>「{name}」の圧縮方式には対応していません。</translation>
    </message>
    <message>
        <source>{name} is damaged ({reason}).</source>
        <translation>「{name}」が破損しています（{reason}）。</translation>
    </message>
    <message>
        <source>{name} is damaged or was made to do harm: its values are nested more than {depth} deep.</source>
        <translation>「{name}」は、破損しているか、悪意をもって作られています。値の入れ子が{depth}段を超えています。</translation>
    </message>
    <message>
        <source>{name} is damaged, or isn&apos;t a file of conversations.</source>
        <translation>「{name}」は、破損しているか、会話のファイルではありません。</translation>
    </message>
    <message>
        <source>{name} is damaged: it breaks the rules of JSON.</source>
        <translation>「{name}」が破損しています。JSONの規則に従っていません。</translation>
    </message>
    <message>
        <source>{name} is damaged: its text isn&apos;t {encoding}.</source>
        <translation>「{name}」が破損しています。テキストが{encoding}ではありません。</translation>
    </message>
    <message>
        <source>{name} is damaged: something stands after its end.</source>
        <translation>「{name}」が破損しています。末尾のあとに余分な内容があります。</translation>
    </message>
    <message>
        <source>{name} is damaged: there is {found} where {wanted} should be.</source>
        <translation>「{name}」が破損しています。{wanted}があるべきところに{found}があります。</translation>
    </message>
    <message>
        <source>{name} is damaged: {reason}.</source>
        <translation>「{name}」が破損しています: {reason}。</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>「{name}」は空です。</translation>
    </message>
    <message>
        <source>{name} is in another version of the format.</source>
        <translation>「{name}」は形式のバージョンが違います。</translation>
    </message>
    <message>
        <source>{name} is larger than {size}.</source>
        <translation>「{name}」は{size}を超えています。</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name}がない</translation>
    </message>
    <message>
        <source>{name} is no JSON.</source>
        <translation>「{name}」はJSONではありません。</translation>
    </message>
    <message>
        <source>{name} is no file.</source>
        <translation>「{name}」はファイルではありません。</translation>
    </message>
    <message>
        <source>{name} is no report on a comparison.</source>
        <translation>「{name}」は比較のレポートではありません。</translation>
    </message>
    <message>
        <source>{name} is not a model that writes text.</source>
        <translation>{name}は、テキストを書くモデルではありません。</translation>
    </message>
    <message>
        <source>{name} is not a preset.</source>
        <translation>「{name}」はプリセットではありません。</translation>
    </message>
    <message>
        <source>{name} is not a text in UTF-8.</source>
        <translation>「{name}」はUTF-8のテキストではありません。</translation>
    </message>
    <message>
        <source>{name} is not a whole number</source>
        <translation>{name}が整数ではない</translation>
    </message>
    <message>
        <source>{name} is not for a chat.</source>
        <translation>{name}はチャット用ではありません。</translation>
    </message>
    <message>
        <source>{name} is not {size} bytes in hex</source>
        <translation>{name}が{size}バイトの16進数ではない</translation>
    </message>
    <message>
        <source>{name} is protected with a password.</source>
        <translation>「{name}」はパスワードで保護されています。</translation>
    </message>
    <message>
        <source>{name} is too large for a file of prompts.</source>
        <translation>「{name}」は、プロンプトのファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>{name} is too large for a file of questions.</source>
        <translation>「{name}」は、質問のファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>{name} is too large for a preset.</source>
        <translation>「{name}」は、プリセットとしては大きすぎます。</translation>
    </message>
    <message>
        <source>{name} is too large for a report.</source>
        <translation>「{name}」は、レポートとしては大きすぎます。</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a file of conversations: it is {kind}.</source>
        <translation>「{name}」は会話のファイルではありません（{kind}）。</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a file.</source>
        <translation>「{name}」はファイルではありません。</translation>
    </message>
    <message>
        <source>{name} isn&apos;t whole: it ends in the middle of a conversation.</source>
        <translation>「{name}」は完全ではありません。会話の途中で終わっています。</translation>
    </message>
    <message>
        <source>{name}, conversation {position}</source>
        <translation>{name}の{position}番目の会話</translation>
    </message>
    <message>
        <source>{name}, folder, {count}, closed</source>
        <translation>{name}、フォルダ、{count}、閉じています</translation>
    </message>
    <message>
        <source>{name}, folder, {count}, open</source>
        <translation>{name}、フォルダ、{count}、開いています</translation>
    </message>
    <message>
        <source>{name}, line {number}: {reason}.</source>
        <translation>「{name}」{number}行目: {reason}。</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{name}: {reason}.</source>
        <translation>{name}: {reason}。</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <comment>{n} answer</comment>
        <translation>
            <numerusform>回答{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are back</source>
        <comment>{n} is back</comment>
        <translation>
            <numerusform>復元{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are here already</source>
        <comment>{n} is here already</comment>
        <translation>
            <numerusform>既存{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} attachments aren&apos;t taken in; the text names the place.</source>
        <comment>{n} attachment isn&apos;t taken in; the text names the place.</comment>
        <translation>
            <numerusform>{n}個の添付ファイルはインポートされません。本文にその位置が示されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes</source>
        <comment>{n} byte</comment>
        <translation>
            <numerusform>{n}バイト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} can&apos;t be read</source>
        <comment>{n} can&apos;t be read</comment>
        <translation>
            <numerusform>読み取り不可{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations</source>
        <comment>{n} conversation</comment>
        <translation>
            <numerusform>{n}件の会話</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations have been exported.</source>
        <comment>One conversation has been exported.</comment>
        <translation>
            <numerusform>{n}件の会話をエクスポートしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations moved to trash.</source>
        <comment>Conversation moved to trash.</comment>
        <translation>
            <numerusform>{n}件の会話をゴミ箱に入れました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files can&apos;t be used.</source>
        <comment>{n} file can&apos;t be used.</comment>
        <translation>
            <numerusform>{n}個のファイルは使えません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files so far</source>
        <comment>{n} file so far</comment>
        <translation>
            <numerusform>これまでに{n}個のファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <comment>{n} found</comment>
        <translation>
            <numerusform>{n}件見つかりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} have new messages</source>
        <comment>{n} has new messages</comment>
        <translation>
            <numerusform>新しいメッセージあり{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <comment>{n} hour</comment>
        <translation>
            <numerusform>{n}時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} layers guess ahead, and no other is left</source>
        <comment>{n} layer guesses ahead, and no other is left</comment>
        <translation>
            <numerusform>先読みする層が{n}個あり、ほかに層が残らない</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} layers on {gpu} need {need}; {free} are free there.</source>
        <comment>{n} layer on {gpu} needs {need}; {free} are free there.</comment>
        <translation>
            <numerusform>{gpu}上の{n}層には{need}が必要ですが、空きは{free}です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <comment>{n} line</comment>
        <translation>
            <numerusform>{n}行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages</source>
        <comment>{n} message</comment>
        <translation>
            <numerusform>{n}件のメッセージ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages deleted.</source>
        <comment>{n} message deleted.</comment>
        <translation>
            <numerusform>{n}件のメッセージを削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages.</source>
        <comment>{n} message.</comment>
        <translation>
            <numerusform>{n}件のメッセージ。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <comment>{n} minute</comment>
        <translation>
            <numerusform>{n}分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models</source>
        <comment>{n} model</comment>
        <translation>
            <numerusform>モデル{n}個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models are in your list now.</source>
        <comment>{n} model is in your list now.</comment>
        <translation>
            <numerusform>{n}個のモデルがリストに入りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models can be added.</source>
        <comment>{n} model can be added.</comment>
        <translation>
            <numerusform>{n}個のモデルを追加できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more models</source>
        <comment>{n} more model</comment>
        <translation>
            <numerusform>ほか{n}個のモデル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more things were left out.</source>
        <comment>{n} more thing was left out.</comment>
        <translation>
            <numerusform>ほかに{n}件を除きました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <comment>{n} new</comment>
        <translation>
            <numerusform>新規{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <comment>{n} page</comment>
        <translation>
            <numerusform>{n}ページ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages of {all}</source>
        <comment>{n} passage of {all}</comment>
        <translation>
            <numerusform>{all}か所中{n}か所</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts were added</source>
        <comment>{n} prompt was added</comment>
        <translation>
            <numerusform>{n}件のプロンプトを追加しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <comment>{n} question</comment>
        <translation>
            <numerusform>質問{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replies aren&apos;t saved.</source>
        <comment>A reply isn&apos;t saved.</comment>
        <translation>
            <numerusform>{n}件の回答が保存されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <comment>{n} second</comment>
        <translation>
            <numerusform>{n}秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seeds</source>
        <comment>{n} seed</comment>
        <translation>
            <numerusform>シード{n}個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} threads</source>
        <comment>{n} thread</comment>
        <translation>
            <numerusform>{n}スレッド</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} threads, as asked for.</source>
        <comment>{n} thread, as asked for.</comment>
        <translation>
            <numerusform>スレッドは指定どおり{n}個です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} threads, one for each core.</source>
        <comment>{n} thread.</comment>
        <translation>
            <numerusform>スレッドは{n}個で、コアごとに1つです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} threads, the fastest as measured here on {day}.</source>
        <comment>{n} thread, the fastest as measured here on {day}.</comment>
        <translation>
            <numerusform>スレッドは{n}個で、{day}のここでの測定で最速でした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens</source>
        <comment>{n} token</comment>
        <translation>
            <numerusform>{n}トークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens favoured or shunned</source>
        <comment>{n} token favoured or shunned</comment>
        <translation>
            <numerusform>優先または回避するトークン{n}個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens were read for it, {remembered} of them remembered from before.</source>
        <comment>{n} token was read for it, {remembered} of them remembered from before.</comment>
        <translation>
            <numerusform>そのために{n}トークンを読みました。うち{remembered}トークンは前に読んだ内容の再利用です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were thrown away</source>
        <comment>{n} was thrown away</comment>
        <translation>
            <numerusform>削除済み{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <comment>{n} word</comment>
        <translation>
            <numerusform>{n}語</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one}と{other}</translation>
    </message>
    <message>
        <source>{one} or the {other}</source>
        <translation>{one}または{other}</translation>
    </message>
    <message numerus="yes">
        <source>{parameters} in {n} layers</source>
        <comment>{parameters} in {n} layer</comment>
        <translation>
            <numerusform>{parameters}、{n}層</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of {all} layers on {gpu}, as asked for.</source>
        <translation>指定どおり、{all}層中{part}層を{gpu}で計算します。</translation>
    </message>
    <message>
        <source>{part} of {all} layers on {gpu}, which has {size} free; the others on the CPU.</source>
        <translation>{all}層中{part}層を{gpu}（空き{size}）で、残りをCPUで計算します。</translation>
    </message>
    <message numerus="yes">
        <source>{part} of {n} bytes</source>
        <comment>{part} of {n} byte</comment>
        <translation>
            <numerusform>{n}バイト中{part}バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of {whole} {unit}</source>
        <translation>{part}/{whole} {unit}</translation>
    </message>
    <message>
        <source>{path} belongs to another user than the administrator.</source>
        <translation>「{path}」の所有者が管理者ではありません。</translation>
    </message>
    <message>
        <source>{path} can be written by others than the administrator.</source>
        <translation>「{path}」に、管理者以外も書き込めます。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be deleted: {reason}.</source>
        <translation>「{path}」を削除できません: {reason}。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be reached.</source>
        <translation>「{path}」にアクセスできません。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({reason}).</source>
        <translation>「{path}」を読み取れません（{reason}）。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({reason}); {instead}.</source>
        <translation>「{path}」を読み取れません（{reason}）。{instead}。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}.</source>
        <translation>「{path}」を読み取れません: {reason}。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}.</source>
        <translation>「{path}」に書き込めません: {reason}。</translation>
    </message>
    <message>
        <source>{path} could not be changed ({reason}).</source>
        <translation>「{path}」を変更できませんでした（{reason}）。</translation>
    </message>
    <message>
        <source>{path} could not be read</source>
        <translation>「{path}」を読み取れませんでした</translation>
    </message>
    <message>
        <source>{path} could not be restored</source>
        <translation>「{path}」を復元できませんでした</translation>
    </message>
    <message>
        <source>{path} could not be written</source>
        <translation>「{path}」に書き込めませんでした</translation>
    </message>
    <message>
        <source>{path} has gone.</source>
        <translation>「{path}」がなくなっています。</translation>
    </message>
    <message>
        <source>{path} has version {version}; it has to be {newest}.</source>
        <translation>「{path}」のバージョンは{version}ですが、{newest}である必要があります。</translation>
    </message>
    <message>
        <source>{path} has version {version}; this Desktop Chat reads up to {newest}.</source>
        <translation>「{path}」のバージョンは{version}です。このDesktop Chatが読めるのは{newest}までです。</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>「{path}」はフォルダです。</translation>
    </message>
    <message>
        <source>{path} is a link, or no file in a folder.</source>
        <translation>「{path}」は、リンクであるか、フォルダ内のファイルではありません。</translation>
    </message>
    <message>
        <source>{path} is damaged or is not a database ({reason}).</source>
        <translation>「{path}」は、破損しているか、データベースではありません（{reason}）。</translation>
    </message>
    <message>
        <source>{path} is damaged: {reason}.</source>
        <translation>「{path}」が破損しています: {reason}。</translation>
    </message>
    <message>
        <source>{path} is in use by another program.</source>
        <translation>「{path}」は別のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>{path} is no JSON object.</source>
        <translation>「{path}」はJSONオブジェクトではありません。</translation>
    </message>
    <message>
        <source>{path} is no JSON: {reason}.</source>
        <translation>「{path}」はJSONではありません: {reason}。</translation>
    </message>
    <message>
        <source>{path} is no longer the file that was opened ({reason})</source>
        <translation>「{path}」は、開いたときのファイルではなくなっています（{reason}）</translation>
    </message>
    <message>
        <source>{path} is no ordinary file or folder.</source>
        <translation>「{path}」は通常のファイルやフォルダではありません。</translation>
    </message>
    <message>
        <source>{path} is no property list.</source>
        <translation>「{path}」はプロパティリストではありません。</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file.</source>
        <translation>「{path}」は通常のファイルではありません。</translation>
    </message>
    <message>
        <source>{path} is not encrypted although it should be.</source>
        <translation>「{path}」は暗号化されているはずですが、暗号化されていません。</translation>
    </message>
    <message>
        <source>{path} is not there now.</source>
        <translation>「{path}」は今は見つかりません。</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>「{path}」は見つかりません。</translation>
    </message>
    <message>
        <source>{path} is one of the files that your conversations are in, or in a folder for them.</source>
        <translation>「{path}」は、会話が保存されているファイル、またはそのためのフォルダの中です。</translation>
    </message>
    <message>
        <source>{path} is the database of another program.</source>
        <translation>「{path}」は別のプログラムのデータベースです。</translation>
    </message>
    <message>
        <source>{path} is there already, and what it opens would be lost.</source>
        <translation>「{path}」がすでにあり、それで開くものが失われることになります。</translation>
    </message>
    <message>
        <source>{path} is there already; the conversations need a folder of their own.</source>
        <translation>「{path}」はすでにあります。会話には専用のフォルダが必要です。</translation>
    </message>
    <message>
        <source>{path} is too large.</source>
        <translation>「{path}」は大きすぎます。</translation>
    </message>
    <message>
        <source>{path} leads nowhere: {reason}.</source>
        <translation>「{path}」のリンク先がありません: {reason}。</translation>
    </message>
    <message>
        <source>{path} names no file on this computer.</source>
        <translation>「{path}」は、このコンピュータ上のファイルを指していません。</translation>
    </message>
    <message>
        <source>{path}: {reason}.</source>
        <translation>「{path}」: {reason}。</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{place} of {places}</source>
        <translation>{place}/{places}</translation>
    </message>
    <message>
        <source>{place} of {places}…</source>
        <translation>{place}/{places}…</translation>
    </message>
    <message>
        <source>{preset}, from your organisation</source>
        <translation>{preset}（組織が提供）</translation>
    </message>
    <message>
        <source>{progress}, about {time} to go</source>
        <translation>{progress}、残り約{time}</translation>
    </message>
    <message>
        <source>{ratio} times as fast with {draft} as its draft model.</source>
        <translation>{draft}をドラフトモデルにすると、速度は{ratio}倍です。</translation>
    </message>
    <message>
        <source>{read} read, {remembered} of them remembered, {written} written</source>
        <translation>読み取り{read}（うち再利用{remembered}）、生成{written}</translation>
    </message>
    <message>
        <source>{refusal} It is loaded as asked for: it may be very slow, and the system may end this program or others.</source>
        <translation>{refusal}指定どおりに読み込みます。非常に遅くなったり、システムがこのプログラムやほかのプログラムを終了させたりすることがあります。</translation>
    </message>
    <message>
        <source>{right} of {all} were right</source>
        <translation>{all}個中{right}個が的中</translation>
    </message>
    <message>
        <source>{rotated} elements of a key are to be rotated in windows</source>
        <translation>キーの{rotated}個の要素をウィンドウで回転させる指定になっている</translation>
    </message>
    <message>
        <source>{rotated} elements of {all} in a key are to be rotated</source>
        <translation>キーの{all}個の要素のうち{rotated}個を回転させる指定になっている</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}秒</translation>
    </message>
    <message>
        <source>{size} after the last tensor</source>
        <translation>最後のテンソルのあとに{size}</translation>
    </message>
    <message>
        <source>{size} of memory</source>
        <translation>メモリ{size}</translation>
    </message>
    <message>
        <source>{size} {unit}</source>
        <translation>{size} {unit}</translation>
    </message>
    <message numerus="yes">
        <source>{size}, in {n} files</source>
        <comment>{size}, in {n} file</comment>
        <translation>
            <numerusform>{size}、{n}個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>{speed} tokens/s</source>
        <translation>{speed}トークン/秒</translation>
    </message>
    <message>
        <source>{speed} tokens/s, the first after {seconds} s.</source>
        <translation>{speed}トークン/秒、最初のトークンまで{seconds}秒。</translation>
    </message>
    <message>
        <source>{threads} threads is not possible.</source>
        <translation>スレッド数を{threads}にはできません。</translation>
    </message>
    <message>
        <source>{title}, being answered</source>
        <translation>{title}、回答中</translation>
    </message>
    <message>
        <source>{title}, comparison</source>
        <translation>{title}、比較</translation>
    </message>
    <message numerus="yes">
        <source>{title}, comparison, {done} of {n} answers</source>
        <comment>{title}, comparison, {done} of {n} answer</comment>
        <translation>
            <numerusform>{title}、比較、回答 {done}/{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{type}: {percent} % ({size}, {n} tensors)</source>
        <comment>{type}: {percent} % ({size}, {n} tensor)</comment>
        <translation>
            <numerusform>{type}: {percent}%（{size}、テンソル{n}個）</numerusform>
        </translation>
    </message>
    <message>
        <source>{used} of {all} tokens</source>
        <translation>{used}/{all}トークン</translation>
    </message>
    <message>
        <source>{used} of {all} tokens are read, {free} are kept free for the reply.</source>
        <translation>{all}トークン中{used}トークンを読み、{free}トークンを回答用に空けてあります。</translation>
    </message>
    <message>
        <source>{value} holds here. {source}.</source>
        <translation>ここでの値は{value}です。{source}。</translation>
    </message>
    <message>
        <source>{value} is no number</source>
        <translation>{value}は数値ではない</translation>
    </message>
    <message>
        <source>{what_was_done} Undo with {keys}.</source>
        <translation>{what_was_done}{keys}で取り消せます。</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}。</translation>
    </message>
    <message numerus="yes">
        <source>{where}, {n} tokens/s measured</source>
        <comment>{where}, {n} token/s measured</comment>
        <translation>
            <numerusform>{where}、実測{n}トークン/秒</numerusform>
        </translation>
    </message>
    <message>
        <source>— Lines {first} to {last} —</source>
        <translation>— {first}〜{last}行目 —</translation>
    </message>
    <message>
        <source>“{name}” has {count} items and not {wanted}</source>
        <translation>「{name}」の項目が{wanted}個ではなく{count}個ある</translation>
    </message>
    <message>
        <source>“{name}” in {path} is no object.</source>
        <translation>「{path}」の「{name}」はオブジェクトではありません。</translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation>「{name}」がありません。</translation>
    </message>
    <message>
        <source>“{name}” is none of {allowed}</source>
        <translation>「{name}」が{allowed}のどれでもない</translation>
    </message>
    <message>
        <source>“{name}” is not a time in the years 1 to 9999</source>
        <translation>「{name}」が1年から9999年までの時刻ではない</translation>
    </message>
    <message>
        <source>“{name}” is not a whole number of up to 15 digits</source>
        <translation>「{name}」が15桁以内の整数ではない</translation>
    </message>
    <message>
        <source>“{name}” is not known here.</source>
        <translation>「{name}」は、ここでは使えない名前です。</translation>
    </message>
    <message>
        <source>“{name}” is too large, or no number</source>
        <translation>「{name}」は大きすぎるか、数値ではない</translation>
    </message>
    <message>
        <source>“{name}” is {kind} and not {wanted}</source>
        <translation>「{name}」が{wanted}ではなく{kind}</translation>
    </message>
    <message>
        <source>“{name}” was brought within bounds.</source>
        <translation>「{name}」を範囲内の値に直しました。</translation>
    </message>
    <message>
        <source>“{name}” was left out: a preset goes with any model.</source>
        <translation>「{name}」を除きました。プリセットはどのモデルにも使われます。</translation>
    </message>
    <message>
        <source>“{name}” was left out: {reason}.</source>
        <translation>「{name}」を除きました: {reason}。</translation>
    </message>
    <message>
        <source>“{name}” was left out: {value} is no value for it.</source>
        <translation>「{name}」を除きました。{value}は使えない値です。</translation>
    </message>
    <message>
        <source>“{name}” – {judgement}</source>
        <translation>「{name}」: {judgement}</translation>
    </message>
    <message>
        <source>“{name}”: {problem}</source>
        <translation>「{name}」: {problem}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>「{text}」</translation>
    </message>
    <message numerus="yes">
        <source>… {n} more rows</source>
        <comment>… {n} more row</comment>
        <translation>
            <numerusform>… ほか{n}行</numerusform>
        </translation>
    </message>
    <message>
        <source>− is only in the other one, + only in this one.</source>
        <translation>−はもう一方だけ、+はこれだけにあります。</translation>
    </message>
</context>
</TS>
