<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>1 or 2 keeps the text equally surprising, in place of top-k and the like; 0 is off.</source>
        <translation>1 或 2 会让文本的意外程度保持均匀，取代 top-k 等方式；0 为关闭。</translation>
    </message>
    <message>
        <source>A cache in {kind} needs flash attention.</source>
        <translation>{kind} 格式的缓存需要 Flash Attention。</translation>
    </message>
    <message>
        <source>A comparison has stopped.</source>
        <translation>一项对比已停止。</translation>
    </message>
    <message>
        <source>A comparison is kept as it was asked</source>
        <translation>对比按提问时的条件保存，不再改变</translation>
    </message>
    <message>
        <source>A comparison is ready.</source>
        <translation>一项对比已完成。</translation>
    </message>
    <message>
        <source>A context can&apos;t be kept in {kind} without flash attention.</source>
        <translation>不用 Flash Attention 时，上下文无法以 {kind} 格式保存。</translation>
    </message>
    <message numerus="yes">
        <source>A context of {n} tokens could not be allocated.</source>
        <comment>A context of {n} token could not be allocated.</comment>
        <translation>
            <numerusform>无法为 {n} 个 token 的上下文分配内存。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A context of {n} tokens is not possible.</source>
        <comment>A context of {n} token is not possible.</comment>
        <translation>
            <numerusform>不能使用 {n} 个 token 的上下文。</numerusform>
        </translation>
    </message>
    <message>
        <source>A conversation as the model reads it</source>
        <translation>模型读到的对话</translation>
    </message>
    <message>
        <source>A copy of its own</source>
        <translation>独立的副本</translation>
    </message>
    <message>
        <source>A few random words are good. Nobody can reset it, so keep it safe.</source>
        <translation>用几个随机的词就很好。没有人能重置密码短语，请妥善保管。</translation>
    </message>
    <message numerus="yes">
        <source>A message can have up to {n} attachments.</source>
        <comment>A message can have up to {n} attachment.</comment>
        <translation>
            <numerusform>一条消息最多可带 {n} 个附件。</numerusform>
        </translation>
    </message>
    <message>
        <source>A much smaller model with the same vocabulary, which guesses what comes next.</source>
        <translation>词表相同但小得多的模型，用来预测后文。</translation>
    </message>
    <message>
        <source>A page for any browser, which loads nothing and runs nothing.</source>
        <translation>任何浏览器都能打开的网页，不加载也不运行任何内容。</translation>
    </message>
    <message>
        <source>A part of this model is missing</source>
        <translation>此模型缺少一部分</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>A passphrase encrypts all that you write; each start asks for it.</source>
        <translation>密码短语会加密所有写下的内容；每次启动都需要输入。</translation>
    </message>
    <message>
        <source>A passphrase has to open conversations here, and none opens this backup.</source>
        <translation>这里的对话必须用密码短语打开，而此备份没有可用的密码短语。</translation>
    </message>
    <message>
        <source>A passphrase opens your conversations</source>
        <translation>对话由密码短语解锁</translation>
    </message>
    <message>
        <source>A recovery code</source>
        <translation>恢复代码</translation>
    </message>
    <message>
        <source>A reply can follow a grammar or a JSON schema, not both.</source>
        <translation>回复只能遵循语法或 JSON schema 之一，不能两者并用。</translation>
    </message>
    <message>
        <source>A reply has failed.</source>
        <translation>一条回复失败了。</translation>
    </message>
    <message>
        <source>A reply is ready.</source>
        <translation>一条回复已完成。</translation>
    </message>
    <message>
        <source>A set of questions</source>
        <translation>一组问题</translation>
    </message>
    <message>
        <source>A short one is soon guessed by a program. A few random words are better.</source>
        <translation>太短的密码短语很快会被程序猜出，几个随机的词更好。</translation>
    </message>
    <message>
        <source>A shortcut needs Command or Control, or is a function key.</source>
        <translation>快捷键需要包含 Command 或 Control，或者是功能键。</translation>
    </message>
    <message>
        <source>A shortcut needs Ctrl or Alt, or is a function key.</source>
        <translation>快捷键需要包含 Ctrl 或 Alt，或者是功能键。</translation>
    </message>
    <message>
        <source>A small program in the file that turns a conversation into a prompt.</source>
        <translation>文件中的一段小程序，用于把对话转换成提示词。</translation>
    </message>
    <message>
        <source>A text file with one question a line, a CSV or a JSON file.</source>
        <translation>每行一个问题的文本文件，或 CSV、JSON 文件。</translation>
    </message>
    <message>
        <source>A token takes</source>
        <translation>每个 token 占用</translation>
    </message>
    <message>
        <source>A way to compute that takes less memory and is mostly faster.</source>
        <translation>一种更省内存、通常也更快的计算方式。</translation>
    </message>
    <message>
        <source>About Desktop Chat</source>
        <translation>关于 Desktop Chat</translation>
    </message>
    <message>
        <source>About this model</source>
        <translation>关于此模型</translation>
    </message>
    <message>
        <source>About this model…</source>
        <translation>关于此模型…</translation>
    </message>
    <message>
        <source>Above 0, a token becomes less likely each time it is used.</source>
        <translation>大于 0 时，token 每用一次，再次出现的可能性就更低。</translation>
    </message>
    <message>
        <source>Above 0, a token that was used at all becomes less likely.</source>
        <translation>大于 0 时，已用过的 token 再次出现的可能性更低。</translation>
    </message>
    <message>
        <source>Above 1, tokens that were used lately become less likely.</source>
        <translation>大于 1 时，最近用过的 token 再次出现的可能性更低。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation>添加模型文件夹</translation>
    </message>
    <message>
        <source>Add a folder of models…</source>
        <translation>添加模型文件夹…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>Add another way first.</source>
        <translation>请先添加另一种方式。</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Add model files…</source>
        <translation>添加模型文件…</translation>
    </message>
    <message>
        <source>Add models</source>
        <translation>添加模型</translation>
    </message>
    <message numerus="yes">
        <source>Add {n}</source>
        <comment>Add {n}</comment>
        <translation>
            <numerusform>添加 {n} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add {n} files or folders</source>
        <comment>Add {n} file or folder</comment>
        <translation>
            <numerusform>添加 {n} 个文件或文件夹</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding: {percent} %</source>
        <translation>正在添加：{percent}%</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>所有命令</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>所有对话</translation>
    </message>
    <message>
        <source>All conversations and settings go into one encrypted file. Keep it on another disk than this computer&apos;s. Models aren&apos;t in it.</source>
        <translation>所有对话和设置会存入一个加密文件。请保存在这台电脑以外的磁盘上。其中不含模型。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>All layers on the CPU: there is no GPU that this build can use.</source>
        <translation>所有层都在 CPU 上：没有此版本可用的 GPU。</translation>
    </message>
    <message>
        <source>All layers on {gpu}.</source>
        <translation>所有层都在 {gpu} 上。</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>所有模型</translation>
    </message>
    <message>
        <source>All of it fits on {gpu}.</source>
        <translation>{gpu} 能完整容纳。</translation>
    </message>
    <message>
        <source>All of the messages are deleted from this computer. There is no way back.</source>
        <translation>所有消息都会从这台电脑上删除，无法找回。</translation>
    </message>
    <message>
        <source>All of them have to be in it, in any order. Fewer words find more; words in quotes have to follow each other.</source>
        <translation>所有词都必须出现，顺序不限。词越少，找到的越多；引号中的词必须连在一起。</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>所有问题</translation>
    </message>
    <message>
        <source>All that can be used is in your list already.</source>
        <translation>可用的都已在列表中。</translation>
    </message>
    <message numerus="yes">
        <source>All {n} answers differ</source>
        <comment>{n} answer differs</comment>
        <translation>
            <numerusform>{n} 个回答各不相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {n} messages.</source>
        <comment>{n} message.</comment>
        <translation>
            <numerusform>全部 {n} 条消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>Also {keys}</source>
        <translation>也可用 {keys}</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more, which are in the text that can be copied.</source>
        <comment>And {n} more, which is in the text that can be copied.</comment>
        <translation>
            <numerusform>另有 {n} 条，包含在可复制的文本中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another name for the same file</source>
        <translation>同一文件的另一个名称</translation>
    </message>
    <message>
        <source>Another name takes no room and no time, but what changes one of the two changes both.</source>
        <translation>另一个名称不占空间，也不费时间；但改动其中一个，另一个也会随之改变。</translation>
    </message>
    <message>
        <source>Another one, by the file&apos;s own claim</source>
        <translation>文件自称为其他许可证</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>换个种子</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>重新回复</translation>
    </message>
    <message>
        <source>Answer again, or choose another model.</source>
        <translation>请重新回复，或选择其他模型。</translation>
    </message>
    <message>
        <source>Answer at once</source>
        <translation>立即回复</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>Anyone can read them now.</source>
        <translation>现在任何人都能读取。</translation>
    </message>
    <message>
        <source>Anyone can read {database}, and {keys} is missing.</source>
        <translation>任何人都能读取 {database}，而且缺少 {keys}。</translation>
    </message>
    <message>
        <source>Anyone can read {database}.</source>
        <translation>任何人都能读取 {database}。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>noun</comment>
        <translation>归档</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>verb</comment>
        <translation>归档</translation>
    </message>
    <message>
        <source>Archive the conversation, or take it out</source>
        <translation>归档对话，或移出归档</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>As the model has it</source>
        <translation>按模型默认</translation>
    </message>
    <message>
        <source>As the model has it: {preset}</source>
        <translation>按模型默认：{preset}</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Ask failed ones again</source>
        <translation>重新提问失败的部分</translation>
    </message>
    <message>
        <source>Ask others the same…</source>
        <translation>用同样的问题问其他模型…</translation>
    </message>
    <message>
        <source>Ask something else…</source>
        <translation>问别的问题…</translation>
    </message>
    <message>
        <source>Ask the same again with another seed</source>
        <translation>换个种子再问同样的问题</translation>
    </message>
    <message>
        <source>Ask them</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Ask whoever looks after this machine.</source>
        <translation>请询问管理这台电脑的人。</translation>
    </message>
    <message numerus="yes">
        <source>Ask with {n} further seeds</source>
        <comment>Ask with {n} further seed</comment>
        <translation>
            <numerusform>再用 {n} 个种子提问</numerusform>
        </translation>
    </message>
    <message>
        <source>At a message: its other versions</source>
        <translation>在消息中：查看其他版本</translation>
    </message>
    <message>
        <source>At most {most}, managed by your organisation</source>
        <translation>最多 {most}，由所属组织管理</translation>
    </message>
    <message>
        <source>At the start, say so when the keychain holds the only key to the conversations.</source>
        <translation>启动时，如果对话的唯一密钥存放在钥匙串中，就给出提醒。</translation>
    </message>
    <message>
        <source>Attach a part of it, saved as a file of its own.</source>
        <translation>请把其中一部分存成单独的文件，再附加。</translation>
    </message>
    <message>
        <source>Attach a text file, a code file, or a PDF with text in it.</source>
        <translation>请附加文本文件、代码文件，或含有文字的 PDF。</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>附加文件…</translation>
    </message>
    <message>
        <source>Attach {file}</source>
        <translation>附加 {file}</translation>
    </message>
    <message numerus="yes">
        <source>Attach {n} files</source>
        <comment>Attach {n} file</comment>
        <translation>
            <numerusform>附加 {n} 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Attached text</source>
        <translation>附加的文本</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Automatic draws one, the same for all.</source>
        <translation>自动时随机选取一个，所有模型相同。</translation>
    </message>
    <message>
        <source>Automatic: half of what is free</source>
        <translation>自动：可用内存的一半</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the conversations</source>
        <translation>返回对话</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>备份到</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Backing up: {percent} %</source>
        <translation>正在备份：{percent}%</translation>
    </message>
    <message>
        <source>Backups ({pattern})</source>
        <translation>备份 ({pattern})</translation>
    </message>
    <message>
        <source>Begin a comparison of its own for more.</source>
        <translation>需要更多时，请另建一个对比。</translation>
    </message>
    <message>
        <source>Begin with no conversations?</source>
        <translation>从没有对话的状态开始？</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Below 1, only tokens about as surprising as expected are considered.</source>
        <translation>小于 1 时，只考虑意外程度与预期相近的 token。</translation>
    </message>
    <message>
        <source>Beside {size} on {gpu} the model needs {need}; {free} are free.</source>
        <translation>除 {gpu} 上的 {size} 外，模型还需要 {need}；可用 {free}。</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>更好</translation>
    </message>
    <message>
        <source>Bring a model</source>
        <translation>添加一个模型</translation>
    </message>
    <message>
        <source>Bring back the keychain that you had, or enter the recovery code or the passphrase.</source>
        <translation>请恢复原来的钥匙串，或输入恢复代码或密码短语。</translation>
    </message>
    <message>
        <source>Bring back what is missing, as by connecting a drive, or remove it from the list.</source>
        <translation>请让缺少的内容重新可用（例如连接驱动器），或从列表中移除。</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message numerus="yes">
        <source>CPU, about {n} tokens/s</source>
        <comment>CPU, about {n} token/s</comment>
        <translation>
            <numerusform>CPU，约 {n} token/秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Can&apos;t be read: {reason}</source>
        <translation>无法读取：{reason}</translation>
    </message>
    <message>
        <source>Can&apos;t be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Change for</source>
        <translation>更改范围</translation>
    </message>
    <message>
        <source>Changed: it differs from the published template of {models}.</source>
        <translation>已更改：与 {models} 的公开模板不同。</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>a passphrase</comment>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Changing how they are encrypted</source>
        <translation>正在更改加密方式</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>聊天模板</translation>
    </message>
    <message>
        <source>Chat template {template}</source>
        <translation>聊天模板 {template}</translation>
    </message>
    <message>
        <source>Chat with this model</source>
        <translation>与此模型聊天</translation>
    </message>
    <message>
        <source>Check that the disk has room for a second copy of it and that no other program has it open, and try again.</source>
        <translation>请确认磁盘还能容纳第二份副本，且没有其他程序打开该文件，然后重试。</translation>
    </message>
    <message>
        <source>Check that the disk has space and the file may be written, and try again.</source>
        <translation>请确认磁盘有空间且文件可写入，然后重试。</translation>
    </message>
    <message>
        <source>Check that the disk has space and the file may be written.</source>
        <translation>请确认磁盘有空间且文件可写入。</translation>
    </message>
    <message>
        <source>Check that the disk is there and may be written; nothing on the screen is lost.</source>
        <translation>请确认磁盘已连接且可写入；屏幕上的内容不会丢失。</translation>
    </message>
    <message>
        <source>Check the keyboard&apos;s layout and Caps Lock, and try again.</source>
        <translation>请检查键盘布局和大写锁定，然后重试。</translation>
    </message>
    <message>
        <source>Check the keyboard&apos;s layout and Caps Lock, and try again. The recovery code opens them, too.</source>
        <translation>请检查键盘布局和大写锁定，然后重试。也可以用恢复代码解锁。</translation>
    </message>
    <message>
        <source>Check the path and that you may read the file.</source>
        <translation>请检查路径，以及是否有权读取该文件。</translation>
    </message>
    <message>
        <source>Checking a passphrase takes {memory} MiB for a moment.</source>
        <translation>检查密码短语会短暂占用 {memory} MiB 内存。</translation>
    </message>
    <message>
        <source>Checking {model} · {percent} %</source>
        <translation>正在检查 {model} · {percent}%</translation>
    </message>
    <message>
        <source>Choice of words</source>
        <translation>用词</translation>
    </message>
    <message>
        <source>Choose 0 or more, or -1 for all.</source>
        <translation>请选择 0 或更大的数，或用 -1 表示全部。</translation>
    </message>
    <message>
        <source>Choose 1 to {most}.</source>
        <translation>请选择 1 到 {most}。</translation>
    </message>
    <message>
        <source>Choose a .gguf file in it.</source>
        <translation>请选择其中的 .gguf 文件。</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>选择备份…</translation>
    </message>
    <message>
        <source>Choose a context of at most {ctx} tokens, or a smaller model, or close other programs.</source>
        <translation>请选择不超过 {ctx} 个 token 的上下文，或选择更小的模型，或关闭其他程序。</translation>
    </message>
    <message>
        <source>Choose a context of at most {ctx} tokens, or a smaller model, or keep the context in q8_0, or close other programs.</source>
        <translation>请选择不超过 {ctx} 个 token 的上下文，或选择更小的模型，或以 q8_0 保存上下文，或关闭其他程序。</translation>
    </message>
    <message>
        <source>Choose a file in GGUF format (its name usually ends in .gguf).</source>
        <translation>请选择 GGUF 格式的文件（文件名通常以 .gguf 结尾）。</translation>
    </message>
    <message>
        <source>Choose a file that holds a model for chatting.</source>
        <translation>请选择含有聊天模型的文件。</translation>
    </message>
    <message>
        <source>Choose a file with questions</source>
        <translation>选择问题文件</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>请选择一个文件。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>请先选择模型。</translation>
    </message>
    <message>
        <source>Choose a model to begin</source>
        <translation>选择一个模型，即可开始</translation>
    </message>
    <message>
        <source>Choose a name that isn&apos;t taken, or one that ends in {suffix} for one file.</source>
        <translation>请选择未被占用的名称，或以 {suffix} 结尾的名称来存成单个文件。</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>选择密码短语</translation>
    </message>
    <message>
        <source>Choose a passphrase instead</source>
        <translation>改用密码短语</translation>
    </message>
    <message>
        <source>Choose a preset of Desktop Chat or LM Studio, or a Modelfile of Ollama.</source>
        <translation>请选择 Desktop Chat 或 LM Studio 的预设，或 Ollama 的 Modelfile。</translation>
    </message>
    <message>
        <source>Choose a report in JSON that Desktop Chat has made.</source>
        <translation>请选择由 Desktop Chat 生成的 JSON 报告。</translation>
    </message>
    <message>
        <source>Choose a smaller model or a shorter context, or close other programs.</source>
        <translation>请选择更小的模型或更短的上下文，或关闭其他程序。</translation>
    </message>
    <message>
        <source>Choose a smaller model, or close other programs.</source>
        <translation>请选择更小的模型，或关闭其他程序。</translation>
    </message>
    <message>
        <source>Choose a smaller model, or close other programs: {size} more must be free.</source>
        <translation>请选择更小的模型，或关闭其他程序：还需要 {size} 可用内存。</translation>
    </message>
    <message>
        <source>Choose an export or conversations of {apps} or {last}.</source>
        <translation>请选择导出文件，或 {apps} 或 {last} 的对话。</translation>
    </message>
    <message>
        <source>Choose another backup, or copy this one again from where it came from.</source>
        <translation>请选择其他备份，或从原处重新复制这份备份。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>Choose another folder with --profile, or make this one writable.</source>
        <translation>请用 --profile 选择其他文件夹，或让这个文件夹可写入。</translation>
    </message>
    <message>
        <source>Choose another folder with --profile. The file was left untouched.</source>
        <translation>请用 --profile 选择其他文件夹。该文件未被改动。</translation>
    </message>
    <message>
        <source>Choose another model, or a newer version of Desktop Chat.</source>
        <translation>请选择其他模型，或使用更新版本的 Desktop Chat。</translation>
    </message>
    <message>
        <source>Choose another model, or ask whoever looks after this machine.</source>
        <translation>请选择其他模型，或询问管理这台电脑的人。</translation>
    </message>
    <message>
        <source>Choose another model, or try it again if you think that it works now.</source>
        <translation>请选择其他模型；如果认为现在可用，也可以重试。</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>请选择其他模型。</translation>
    </message>
    <message>
        <source>Choose another name, best on another disk.</source>
        <translation>请选择其他名称，最好在另一块磁盘上。</translation>
    </message>
    <message>
        <source>Choose another one in the list.</source>
        <translation>请从列表中另选一项。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请选择其他回答。</translation>
    </message>
    <message>
        <source>Choose another place, one that you may write to.</source>
        <translation>请选择其他可写入的位置。</translation>
    </message>
    <message>
        <source>Choose another place, or check that the disk has space.</source>
        <translation>请选择其他位置，或确认磁盘有空间。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>请选择其他位置。</translation>
    </message>
    <message>
        <source>Choose another way.</source>
        <translation>请选择其他方式。</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>请至少选择一项。</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most {n} layers, a shorter context or a smaller model.</source>
        <comment>Choose at most {n} layer, a shorter context or a smaller model.</comment>
        <translation>
            <numerusform>请选择不超过 {n} 层，或更短的上下文，或更小的模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose f16.</source>
        <translation>请选择 f16。</translation>
    </message>
    <message>
        <source>Choose how your conversations are protected</source>
        <translation>选择如何保护对话</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <translation>请选择其一：{names}。</translation>
    </message>
    <message>
        <source>Choose the first part; the others belong into the same folder.</source>
        <translation>请选择第一部分；其余部分应放在同一文件夹中。</translation>
    </message>
    <message>
        <source>Choose the folder that has the conversations alone.</source>
        <translation>请选择只存放对话的文件夹。</translation>
    </message>
    <message>
        <source>Choose the models, and what they shall be asked.</source>
        <translation>请选择模型和要问的问题。</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>选择位置…</translation>
    </message>
    <message>
        <source>Choose {least} to {most} tokens.</source>
        <translation>请选择 {least} 到 {most} 个 token。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>仍要关闭</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>请关闭其他程序，然后重试。</translation>
    </message>
    <message>
        <source>Close the other window of Desktop Chat, or the program that has the file open.</source>
        <translation>请关闭 Desktop Chat 的另一个窗口，或打开该文件的程序。</translation>
    </message>
    <message>
        <source>Close the other window or command and try again.</source>
        <translation>请关闭另一个窗口或命令，然后重试。</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭搜索</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭此通知</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Code in {language}</source>
        <translation>{language} 代码</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commercial use is allowed for companies with less than 10 million US dollars a year in revenue; others need a licence from Liquid AI.</source>
        <translation>年收入低于 1000 万美元的公司可商用；其他公司需要 Liquid AI 的许可。</translation>
    </message>
    <message>
        <source>Commercial use is allowed for products of up to 100 million monthly users; its answers must not be used to improve other models, other than its own kind.</source>
        <translation>月用户数不超过 1 亿的产品可商用；其回复不得用于改进同类以外的其他模型。</translation>
    </message>
    <message>
        <source>Commercial use is allowed for products of up to 100 million monthly users; whoever trains other models with its answers must say “Built with Qwen”.</source>
        <translation>月用户数不超过 1 亿的产品可商用；用其回复训练其他模型时，必须标明“Built with Qwen”。</translation>
    </message>
    <message>
        <source>Commercial use is allowed within Google&apos;s policy of prohibited uses; whoever passes it or a model made with it on must pass the terms on as well.</source>
        <translation>在遵守 Google 禁止用途政策的前提下可商用；传播此模型或用它制作的模型时，必须一并附上这些条款。</translation>
    </message>
    <message>
        <source>Commercial use is allowed within TII&apos;s acceptable-use policy, with “Falcon” named as the model; some versions ask for more from those who serve it to others.</source>
        <translation>在遵守 TII 可接受使用政策的前提下可商用，且须注明模型为“Falcon”；某些版本对以此提供服务者另有要求。</translation>
    </message>
    <message>
        <source>Commercial use is allowed within an acceptable-use policy, for companies of up to 700 million monthly users; its answers must not be used to improve other models.</source>
        <translation>在遵守可接受使用政策的前提下，月用户数不超过 7 亿的公司可商用；其回复不得用于改进其他模型。</translation>
    </message>
    <message>
        <source>Commercial use is allowed within an acceptable-use policy, for companies of up to 700 million monthly users; “Built with Llama” must be shown, and models made with it are named “Llama …”.</source>
        <translation>在遵守可接受使用政策的前提下，月用户数不超过 7 亿的公司可商用；必须显示“Built with Llama”，用它制作的模型须以“Llama …”命名。</translation>
    </message>
    <message>
        <source>Commercial use is allowed within an acceptable-use policy, for companies of up to 700 million monthly users; “Built with Llama” must be shown, and models made with it are named “Llama …”; those that see pictures aren&apos;t licensed to people and companies in the EU.</source>
        <translation>在遵守可接受使用政策的前提下，月用户数不超过 7 亿的公司可商用；必须显示“Built with Llama”，用它制作的模型须以“Llama …”命名；其中能看图的模型不授权给欧盟境内的个人和公司。</translation>
    </message>
    <message>
        <source>Commercial use is allowed within an acceptable-use policy, for companies of up to 700 million monthly users; “Built with Meta Llama 3” must be shown, models made with it are named “Llama 3 …”, and its answers must not be used to improve other models.</source>
        <translation>在遵守可接受使用政策的前提下，月用户数不超过 7 亿的公司可商用；必须显示“Built with Meta Llama 3”，用它制作的模型须以“Llama 3 …”命名，其回复不得用于改进其他模型。</translation>
    </message>
    <message>
        <source>Commercial use is allowed, but not the harmful uses that it lists; whoever passes the model on must pass these rules on as well.</source>
        <translation>可商用，但不得用于其中列出的有害用途；传播此模型时，必须一并附上这些规则。</translation>
    </message>
    <message>
        <source>Commercial use is allowed; it ends for those who take safety guardrails out without others in their place, or who sue over it.</source>
        <translation>可商用；若移除安全防护而不代之以其他防护，或因此提起诉讼，许可即终止。</translation>
    </message>
    <message>
        <source>Compare it with what you printed: eight groups of four letters and digits.</source>
        <translation>请与打印的内容核对：共八组，每组四个字母和数字。</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>对比模型</translation>
    </message>
    <message>
        <source>Compare models…</source>
        <translation>对比模型…</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message numerus="yes">
        <source>Comparison of {n} models</source>
        <comment>Comparison of {n} model</comment>
        <translation>
            <numerusform>{n} 个模型的对比</numerusform>
        </translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Computing the SHA-256</source>
        <translation>正在计算 SHA-256</translation>
    </message>
    <message>
        <source>Computing… {percent} %</source>
        <translation>正在计算… {percent}%</translation>
    </message>
    <message>
        <source>Connect the drive or share that it is on; saving then goes on by itself.</source>
        <translation>请连接其所在的驱动器或网络共享，之后会自动继续保存。</translation>
    </message>
    <message>
        <source>Connect the drive that it is on, or choose another model.</source>
        <translation>请连接其所在的驱动器，或选择其他模型。</translation>
    </message>
    <message>
        <source>Contested topics</source>
        <translation>争议话题</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Context full</source>
        <translation>上下文已满</translation>
    </message>
    <message>
        <source>Context full: the message doesn&apos;t fit</source>
        <translation>上下文已满：放不下这条消息</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>上下文长度</translation>
    </message>
    <message>
        <source>Context of {asked} tokens, as asked for; the model was trained for {trained} and may lose the thread beyond.</source>
        <translation>按要求使用 {asked} 个 token 的上下文；模型按 {trained} 训练，超出后可能失去条理。</translation>
    </message>
    <message>
        <source>Context of {ctx} tokens, all that it was trained for.</source>
        <translation>上下文为 {ctx} 个 token，即训练时的全部长度。</translation>
    </message>
    <message>
        <source>Context of {ctx} tokens, as asked for.</source>
        <translation>按要求使用 {ctx} 个 token 的上下文。</translation>
    </message>
    <message>
        <source>Context of {ctx} tokens, for {size} of free memory.</source>
        <translation>上下文为 {ctx} 个 token，因为可用内存为 {size}。</translation>
    </message>
    <message>
        <source>Context of {ctx} tokens, the most that is allowed here.</source>
        <translation>上下文为 {ctx} 个 token，已是这里允许的上限。</translation>
    </message>
    <message>
        <source>Context of {ctx} tokens, usually enough.</source>
        <translation>上下文为 {ctx} 个 token，通常足够。</translation>
    </message>
    <message numerus="yes">
        <source>Context of {n} tokens in place of {asked}: the model knows no places beyond.</source>
        <comment>Context of {n} token in place of {asked}: the model knows no places beyond.</comment>
        <translation>
            <numerusform>上下文为 {n} 个 token，而非 {asked}：模型不认识更远的位置。</numerusform>
        </translation>
    </message>
    <message>
        <source>Context: {used} of {all} tokens are read, {percent} %</source>
        <translation>上下文：已读取 {used}/{all} 个 token，{percent}%</translation>
    </message>
    <message>
        <source>Context: {used} of {all} tokens are read, {percent} %, and not all of the conversation</source>
        <translation>上下文：已读取 {used}/{all} 个 token，{percent}%，未包含完整对话</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Continue the last reply</source>
        <translation>续写上一条回复</translation>
    </message>
    <message>
        <source>Continue this reply</source>
        <translation>续写此回复</translation>
    </message>
    <message>
        <source>Continue with this one</source>
        <translation>用此模型继续</translation>
    </message>
    <message>
        <source>Continue with {model}</source>
        <translation>用 {model} 继续</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Conversation {number}</source>
        <translation>对话 {number}</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Conversations aren&apos;t kept here, and are gone when the app ends.</source>
        <translation>这里不保留对话，应用退出后对话就会消失。</translation>
    </message>
    <message>
        <source>Conversations aren&apos;t kept on this machine</source>
        <translation>这台电脑上不保留对话</translation>
    </message>
    <message>
        <source>Conversations aren&apos;t kept.</source>
        <translation>不保留对话。</translation>
    </message>
    <message>
        <source>Conversations have to be encrypted here.</source>
        <translation>这里的对话必须加密。</translation>
    </message>
    <message>
        <source>Conversations have to have a passphrase here.</source>
        <translation>这里的对话必须有密码短语。</translation>
    </message>
    <message>
        <source>Conversations in the file</source>
        <translation>文件中的对话</translation>
    </message>
    <message>
        <source>Conversations may not be exported or backed up here.</source>
        <translation>这里不允许导出或备份对话。</translation>
    </message>
    <message>
        <source>Conversations may not be taken in from files here.</source>
        <translation>这里不允许从文件导入对话。</translation>
    </message>
    <message>
        <source>Conversations that use it stay as they are.</source>
        <translation>使用它的对话保持不变。</translation>
    </message>
    <message>
        <source>Conversations {day}</source>
        <translation>对话 {day}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copied. Paste it into a password manager now: closing this takes it back.</source>
        <translation>已复制。请现在粘贴到密码管理器中：关闭此处后会从剪贴板清除。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy LaTeX</source>
        <translation>复制 LaTeX</translation>
    </message>
    <message>
        <source>Copy all files of the model again from where they came from.</source>
        <translation>请从原处重新复制该模型的所有文件。</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>复制全部</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Copy into the models folder</source>
        <translation>复制到模型文件夹</translation>
    </message>
    <message>
        <source>Copy it into my models folder</source>
        <translation>复制到我的模型文件夹</translation>
    </message>
    <message>
        <source>Copy it to a disk of this machine, close what has it open, and try again.</source>
        <translation>请将文件复制到这台电脑的磁盘，关闭正在使用该文件的程序，然后重试。</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copy raw text</source>
        <translation>复制原始文本</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Copy the answer of {model}</source>
        <translation>复制 {model} 的回答</translation>
    </message>
    <message>
        <source>Copy the file again from where it came from; its size should then match.</source>
        <translation>请从原处重新复制该文件；之后大小应该一致。</translation>
    </message>
    <message>
        <source>Copy the last reply</source>
        <translation>复制上一条回复</translation>
    </message>
    <message>
        <source>Copy the licence</source>
        <translation>复制许可证</translation>
    </message>
    <message>
        <source>Copy the missing file into the same folder.</source>
        <translation>请把缺少的文件复制到同一文件夹。</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>复制此消息</translation>
    </message>
    <message>
        <source>Copy this reply</source>
        <translation>复制此回复</translation>
    </message>
    <message>
        <source>Copying: {percent} %</source>
        <translation>正在复制：{percent}%</translation>
    </message>
    <message>
        <source>Correct it; until then, it is as if it weren&apos;t there.</source>
        <translation>请更正；在此之前，视同没有此项。</translation>
    </message>
    <message>
        <source>Correct or delete it.</source>
        <translation>请改正或删除。</translation>
    </message>
    <message>
        <source>Correct the file, then choose it again.</source>
        <translation>请改正文件，然后重新选择。</translation>
    </message>
    <message>
        <source>Correct the input and try again.</source>
        <translation>请改正输入，然后重试。</translation>
    </message>
    <message>
        <source>Counts for every model that has nothing of its own.</source>
        <translation>对所有没有单独设置的模型有效。</translation>
    </message>
    <message>
        <source>Counts in this conversation, from the next reply on.</source>
        <translation>在此对话中有效，从下一条回复开始。</translation>
    </message>
    <message>
        <source>Counts whenever this model answers, unless a preset or a conversation says otherwise.</source>
        <translation>此模型回复时都有效，除非预设或对话另有设置。</translation>
    </message>
    <message>
        <source>Counts wherever this preset is used.</source>
        <translation>在使用此预设的地方有效。</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>被截断</translation>
    </message>
    <message>
        <source>DRY allowed length</source>
        <translation>DRY 允许长度</translation>
    </message>
    <message>
        <source>DRY base</source>
        <translation>DRY 底数</translation>
    </message>
    <message>
        <source>DRY breakers</source>
        <translation>DRY 分隔文本</translation>
    </message>
    <message>
        <source>DRY looks back</source>
        <translation>DRY 回看范围</translation>
    </message>
    <message>
        <source>DRY strength</source>
        <translation>DRY 强度</translation>
    </message>
    <message>
        <source>DRY {value}</source>
        <translation>DRY {value}</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>深色</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>Decided in</source>
        <comment>a file</comment>
        <translation>规定来自</translation>
    </message>
    <message>
        <source>Decrypt</source>
        <translation>解密</translation>
    </message>
    <message>
        <source>Decrypt your conversations?</source>
        <translation>解密对话？</translation>
    </message>
    <message>
        <source>Decrypt…</source>
        <translation>解密…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete all that is in the trash for good?</source>
        <translation>永久删除回收站中的所有内容？</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>永久删除…</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>删除预设</translation>
    </message>
    <message>
        <source>Delete the preset “{preset}”?</source>
        <translation>删除预设“{preset}”？</translation>
    </message>
    <message>
        <source>Delete this and what follows</source>
        <translation>删除此条及之后的内容</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} conversations for good?</source>
        <comment>Delete {n} conversation for good?</comment>
        <translation>
            <numerusform>永久删除 {n} 个对话？</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <translation>永久删除“{title}”？</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Desktop Chat ended while it loaded this model. It has passed its test run again.</source>
        <translation>Desktop Chat 在载入此模型时终止了。该模型已再次通过试运行。</translation>
    </message>
    <message>
        <source>Desktop Chat had to start again</source>
        <translation>Desktop Chat 曾意外重新启动</translation>
    </message>
    <message>
        <source>Desktop Chat recovery code</source>
        <translation>Desktop Chat 恢复代码</translation>
    </message>
    <message>
        <source>Desktop Chat was closed before it was finished.</source>
        <translation>回复完成之前，Desktop Chat 被关闭了。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Details of this reply</source>
        <translation>此回复的详情</translation>
    </message>
    <message>
        <source>Details of what is the same for all</source>
        <translation>共同条件的详情</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
    <message>
        <source>Did you mean {first} or {second} or {third}?</source>
        <translation>是否想输入 {first}、{second} 或 {third}？</translation>
    </message>
    <message>
        <source>Did you mean {first} or {second}?</source>
        <translation>是否想输入 {first} 或 {second}？</translation>
    </message>
    <message>
        <source>Did you mean {name}?</source>
        <translation>是否想输入 {name}？</translation>
    </message>
    <message>
        <source>Disk for what models have read</source>
        <translation>保存已读内容的磁盘空间</translation>
    </message>
    <message>
        <source>Do without it</source>
        <translation>不使用恢复代码</translation>
    </message>
    <message>
        <source>Documents may not be sent along with a message here.</source>
        <translation>这里不允许随消息发送文档。</translation>
    </message>
    <message>
        <source>Doesn’t count</source>
        <translation>不生效</translation>
    </message>
    <message>
        <source>Don&apos;t ask again</source>
        <translation>不再询问</translation>
    </message>
    <message>
        <source>Don&apos;t rely on it; a later version may act on it.</source>
        <translation>请不要依赖它；以后的版本可能会采用。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done:</source>
        <comment>a task</comment>
        <translation>已完成：</translation>
    </message>
    <message>
        <source>Download or copy the file again.</source>
        <translation>请重新下载或复制该文件。</translation>
    </message>
    <message>
        <source>Download the file itself: the page that was saved has a link to it.</source>
        <translation>请下载文件本身：保存下来的网页中有它的链接。</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>草稿模型</translation>
    </message>
    <message>
        <source>Drop a .gguf file anywhere in this window: Qwen, Llama, Gemma or another. It runs on this computer and is used where it is; nothing is copied.</source>
        <translation>把 .gguf 文件拖到此窗口的任意位置：Qwen、Llama、Gemma 或其他模型。模型在这台电脑上运行，并原地使用；不会复制任何内容。</translation>
    </message>
    <message>
        <source>Each model reads this first. What you write as a system prompt follows it.</source>
        <translation>每个模型都会先读到这段内容，之后才是自己写的系统提示词。</translation>
    </message>
    <message>
        <source>Each prompt begins with your organisation&apos;s system prompt here, so none is raw.</source>
        <translation>这里发给模型的内容都以所属组织的系统提示词开头，因此不能使用纯续写（raw）。</translation>
    </message>
    <message>
        <source>Each start begins with the model of your organisation</source>
        <translation>每次启动都使用所属组织指定的模型</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>编辑提示词</translation>
    </message>
    <message>
        <source>Edit this message</source>
        <translation>编辑此消息</translation>
    </message>
    <message>
        <source>Edit this reply</source>
        <translation>编辑此回复</translation>
    </message>
    <message>
        <source>Edit your message</source>
        <translation>编辑消息</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>已手动编辑</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空回答</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>清空回收站</translation>
    </message>
    <message>
        <source>Empty…</source>
        <comment>verb, of the trash</comment>
        <translation>清空…</translation>
    </message>
    <message>
        <source>Encrypt it in the settings.</source>
        <translation>请在设置中将其加密。</translation>
    </message>
    <message>
        <source>Encrypt them first.</source>
        <translation>请先加密。</translation>
    </message>
    <message>
        <source>Encrypt with a passphrase</source>
        <translation>用密码短语加密</translation>
    </message>
    <message>
        <source>Encrypt with a passphrase…</source>
        <translation>用密码短语加密…</translation>
    </message>
    <message>
        <source>Encrypt with this passphrase</source>
        <translation>用此密码短语加密</translation>
    </message>
    <message>
        <source>Encrypt, with the key in the keychain</source>
        <translation>加密，密钥存入钥匙串</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>按 Enter 发送</translation>
    </message>
    <message>
        <source>Enter sends the message and Shift+Enter begins a line; off, it is the other way round.</source>
        <translation>Enter 发送消息，Shift+Enter 换行；关闭后则相反。</translation>
    </message>
    <message>
        <source>Enter the passphrase, or a recovery code if you have one.</source>
        <translation>请输入密码短语；如有恢复代码，也可输入。</translation>
    </message>
    <message>
        <source>Esc stops it</source>
        <translation>按 Esc 停止</translation>
    </message>
    <message>
        <source>Everything is in the backup.</source>
        <translation>全部内容都在备份中。</translation>
    </message>
    <message>
        <source>Everything you write stays on this computer. Type / for your prompts, drop a file to ask about it, or choose another model above.</source>
        <translation>写下的一切都留在这台电脑上。输入 / 使用提示词，拖入文件即可就其提问，或在上方选择其他模型。</translation>
    </message>
    <message>
        <source>Everything you write stays on this computer. Type / for your prompts, or choose another model above.</source>
        <translation>写下的一切都留在这台电脑上。输入 / 使用提示词，或在上方选择其他模型。</translation>
    </message>
    <message>
        <source>Everything, with all versions; it can be imported again.</source>
        <translation>全部内容，包括所有版本；可以重新导入。</translation>
    </message>
    <message>
        <source>Export all conversations…</source>
        <translation>导出所有对话…</translation>
    </message>
    <message numerus="yes">
        <source>Export all {n} conversations</source>
        <comment>Export the conversation</comment>
        <translation>
            <numerusform>导出全部 {n} 个对话</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>全部导出…</translation>
    </message>
    <message>
        <source>Export fewer conversations at a time, or choose a part of the files.</source>
        <translation>请减少每次导出的对话，或只选择部分文件。</translation>
    </message>
    <message>
        <source>Export preset</source>
        <translation>导出预设</translation>
    </message>
    <message>
        <source>Export prompts</source>
        <translation>导出提示词</translation>
    </message>
    <message>
        <source>Export the conversation…</source>
        <translation>导出对话…</translation>
    </message>
    <message>
        <source>Export them again from where they came from, and choose that file.</source>
        <translation>请从原程序重新导出，然后选择该文件。</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message numerus="yes">
        <source>Export {n} conversations</source>
        <comment>Export the conversation</comment>
        <translation>
            <numerusform>导出 {n} 个对话</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported “{preset}”.</source>
        <translation>已导出“{preset}”。</translation>
    </message>
    <message>
        <source>Exports ({pattern})</source>
        <translation>导出文件 ({pattern})</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Fastest here: {setup}.</source>
        <translation>这台电脑上最快：{setup}。</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>Fewer bits take less memory, and are slower on a CPU.</source>
        <translation>位数越少，占用内存越少，但在 CPU 上更慢。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files can&apos;t be attached here</source>
        <translation>这里不能附加文件</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>文件类型：</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>查找模型</translation>
    </message>
    <message>
        <source>Find a part or a licence</source>
        <translation>查找组件或许可证</translation>
    </message>
    <message>
        <source>Find a prompt</source>
        <translation>查找提示词</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>在对话中查找</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>在此对话中查找</translation>
    </message>
    <message>
        <source>Find models on this computer</source>
        <translation>查找这台电脑上的模型</translation>
    </message>
    <message>
        <source>Find models on this computer…</source>
        <translation>查找这台电脑上的模型…</translation>
    </message>
    <message>
        <source>Find out why before you write anything: somebody may have put them there.</source>
        <translation>写任何内容之前，请先查明原因：可能是有人放到这里的。</translation>
    </message>
    <message>
        <source>Finding out what makes it fastest on this machine. Esc stops it.</source>
        <translation>正在找出在这台电脑上最快的设置。按 Esc 停止。</translation>
    </message>
    <message>
        <source>Fine-tuned as</source>
        <translation>微调类型</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>首个种子</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash Attention</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folders that are looked into</source>
        <translation>要查找的文件夹</translation>
    </message>
    <message>
        <source>For research and personal use only; commercial use needs a licence from Mistral AI.</source>
        <translation>仅限研究和个人使用；商用需要 Mistral AI 的许可。</translation>
    </message>
    <message>
        <source>For research and testing only; use in production needs a licence from Mistral AI.</source>
        <translation>仅限研究和测试；投入生产使用需要 Mistral AI 的许可。</translation>
    </message>
    <message>
        <source>For research and trying it out only; not for commercial use.</source>
        <translation>仅限研究和试用；不可商用。</translation>
    </message>
    <message>
        <source>For research only; not for commercial use, nor its answers.</source>
        <translation>仅限研究；模型及其回复均不可商用。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>清除结果</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Free for any use, as long as its makers are named and changes are marked.</source>
        <translation>可用于任何用途，但须注明作者并标明改动。</translation>
    </message>
    <message>
        <source>Free for any use, as long as its makers are named and changes are marked. What is made from it must be passed on under the same licence.</source>
        <translation>可用于任何用途，但须注明作者并标明改动。衍生作品必须以相同许可证传播。</translation>
    </message>
    <message>
        <source>Free for any use, commercial use included, as long as its notice is kept.</source>
        <translation>可用于任何用途，包括商用，但须保留其声明。</translation>
    </message>
    <message>
        <source>Free for any use, commercial use included, as long as its notice is kept. Its makers&apos; names must not be used to advertise.</source>
        <translation>可用于任何用途，包括商用，但须保留其声明。不得用作者的名字做宣传。</translation>
    </message>
    <message>
        <source>Free for any use, commercial use included; its notices stay, and changes are marked.</source>
        <translation>可用于任何用途，包括商用；须保留其声明并标明改动。</translation>
    </message>
    <message>
        <source>Free for any use, without conditions.</source>
        <translation>可用于任何用途，没有条件。</translation>
    </message>
    <message>
        <source>Free for any use; whoever passes it or a changed copy on must do so under the same licence, also if it is only served.</source>
        <translation>可用于任何用途；传播原版或修改版时，必须使用相同许可证，仅以服务形式提供时也是如此。</translation>
    </message>
    <message>
        <source>Free for any use; whoever passes it or a changed copy on must do so under the same licence.</source>
        <translation>可用于任何用途；传播原版或修改版时，必须使用相同许可证。</translation>
    </message>
    <message>
        <source>Free for research; commercial use needs a registration with its makers.</source>
        <translation>可免费用于研究；商用须向作者登记。</translation>
    </message>
    <message>
        <source>Free for research; commercial use of the older models needs permission from 01.AI.</source>
        <translation>可免费用于研究；旧模型的商用须经 01.AI 许可。</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>释放内存</translation>
    </message>
    <message>
        <source>Free memory now</source>
        <translation>立即释放内存</translation>
    </message>
    <message numerus="yes">
        <source>Free memory: {n} models</source>
        <comment>Free memory: {n} model</comment>
        <translation>
            <numerusform>释放内存：{n} 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>请腾出一些空间，然后重试。</translation>
    </message>
    <message>
        <source>Free some space, or choose another disk, and export again.</source>
        <translation>请腾出一些空间，或选择其他磁盘，然后重新导出。</translation>
    </message>
    <message>
        <source>Free some space, or use the model where it is.</source>
        <translation>请腾出一些空间，或原地使用该模型。</translation>
    </message>
    <message>
        <source>Free some space; saving then goes on by itself.</source>
        <translation>请腾出一些空间，之后会自动继续保存。</translation>
    </message>
    <message>
        <source>Free to use and pass on unchanged, with its makers named; changed copies stay private.</source>
        <translation>可自由使用和原样传播，但须注明作者；修改版不得公开。</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>频率惩罚</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>From an export of ChatGPT, Open WebUI or llama.cpp&apos;s web page (a .json or .zip), from the folders of LM Studio or Jan, or from another Desktop Chat.</source>
        <translation>来自 ChatGPT、Open WebUI 或 llama.cpp 网页的导出文件（.json 或 .zip），来自 LM Studio 或 Jan 的文件夹，或来自另一个 Desktop Chat。</translation>
    </message>
    <message>
        <source>From the makers of {model}</source>
        <translation>来自 {model} 的作者</translation>
    </message>
    <message>
        <source>From the model’s file</source>
        <translation>来自模型文件</translation>
    </message>
    <message>
        <source>From the preset “{preset}”</source>
        <translation>来自预设“{preset}”</translation>
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
            <numerusform>GPU，约 {n} token/秒</numerusform>
        </translation>
    </message>
    <message>
        <source>General</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>General ability</source>
        <translation>综合能力</translation>
    </message>
    <message>
        <source>Get a newer file of this model; it must be converted again.</source>
        <translation>请获取此模型较新的文件；需要重新转换。</translation>
    </message>
    <message>
        <source>Get the file again from where it came from; it should be much smaller.</source>
        <translation>请从原处重新获取该文件；它应该小得多。</translation>
    </message>
    <message>
        <source>Get the usual, little-endian file of this model.</source>
        <translation>请获取此模型常见的小端序文件。</translation>
    </message>
    <message>
        <source>Get this model in fewer files.</source>
        <translation>请获取文件数较少的此模型。</translation>
    </message>
    <message>
        <source>Give a passphrase for the backup.</source>
        <translation>请为备份设置密码短语。</translation>
    </message>
    <message>
        <source>Give memory back after</source>
        <translation>闲置后释放内存</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on in a new chat from here</source>
        <translation>从这里开始新对话</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>转到末尾</translation>
    </message>
    <message>
        <source>Guess what a reply repeats</source>
        <translation>预测回复中重复的内容</translation>
    </message>
    <message>
        <source>Guessed tokens</source>
        <translation>预测的 token</translation>
    </message>
    <message>
        <source>Have a program recognise the text first (OCR).</source>
        <translation>请先用程序识别文字（OCR）。</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>on this computer</comment>
        <translation>本机</translation>
    </message>
    <message>
        <source>Here a passphrase opens conversations, and the keychain may not.</source>
        <translation>这里的对话要用密码短语打开，不允许使用钥匙串。</translation>
    </message>
    <message>
        <source>Hide the names until I have voted</source>
        <translation>投票前隐藏名称</translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation>隐藏侧边栏</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>隐藏输入内容</translation>
    </message>
    <message>
        <source>High</source>
        <comment>contrast</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>Higher is more surprising; 0 always takes the likeliest token.</source>
        <translation>值越高，回复越出人意料；0 表示始终选最可能的 token。</translation>
    </message>
    <message>
        <source>How fast that grows with the length of the phrase.</source>
        <translation>惩罚随短语长度增长的速度。</translation>
    </message>
    <message>
        <source>How likely a token must be for XTC to leave it out.</source>
        <translation>token 的可能性达到多高时，XTC 才会将其排除。</translation>
    </message>
    <message>
        <source>How many layers the GPU computes, -1 for all; unset, as many as fit.</source>
        <translation>由 GPU 计算的层数，-1 为全部；不设置则尽量多。</translation>
    </message>
    <message>
        <source>How many layers the GPU computes; -1 for all.</source>
        <translation>由 GPU 计算的层数；-1 为全部。</translation>
    </message>
    <message>
        <source>How many tokens DRY looks back; -1 for the whole context.</source>
        <translation>DRY 回看多少个 token；-1 为整个上下文。</translation>
    </message>
    <message>
        <source>How many tokens the penalties look back; -1 for the whole context.</source>
        <translation>惩罚回看多少个 token；-1 为整个上下文。</translation>
    </message>
    <message>
        <source>How much together</source>
        <translation>合计上限</translation>
    </message>
    <message>
        <source>How often each question is asked: it shows how stable the answers are.</source>
        <translation>每个问题提问的次数，可看出回答有多稳定。</translation>
    </message>
    <message>
        <source>How often the likeliest tokens are left out for a less obvious one; 0 for never.</source>
        <translation>排除最可能的 token、改选不那么明显的 token 的频率；0 为从不。</translation>
    </message>
    <message>
        <source>How quickly Mirostat adapts.</source>
        <translation>Mirostat 的适应速度。</translation>
    </message>
    <message>
        <source>How strongly a repeated phrase is avoided; 0 for not at all.</source>
        <translation>避免重复短语的力度；0 为不避免。</translation>
    </message>
    <message>
        <source>How surprising Mirostat keeps the text.</source>
        <translation>Mirostat 让文本保持的意外程度。</translation>
    </message>
    <message>
        <source>How the conversation is put to the model, in place of what its file says.</source>
        <translation>把对话交给模型的方式，取代文件中的模板。</translation>
    </message>
    <message>
        <source>I have it in a safe place</source>
        <translation>已存放在安全的地方</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>If you didn&apos;t replace it, find out who did before you use it.</source>
        <translation>如果不是自己替换的，使用前请查明是谁换的。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>导入对话</translation>
    </message>
    <message>
        <source>Import conversations…</source>
        <translation>导入对话…</translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation>从文件导入</translation>
    </message>
    <message>
        <source>Import from a folder</source>
        <translation>从文件夹导入</translation>
    </message>
    <message>
        <source>Import preset</source>
        <translation>导入预设</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>导入提示词</translation>
    </message>
    <message numerus="yes">
        <source>Import {n}</source>
        <comment>Import {n}</comment>
        <translation>
            <numerusform>导入 {n} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Import, export, back up</source>
        <translation>导入、导出、备份</translation>
    </message>
    <message>
        <source>Imported “{preset}”, a preset of {program}.</source>
        <translation>已导入“{preset}”，{program} 的预设。</translation>
    </message>
    <message>
        <source>Imported: {what}.</source>
        <translation>已导入：{what}。</translation>
    </message>
    <message numerus="yes">
        <source>Imported: {what}. {n} of them are in the archive.</source>
        <comment>Imported: {what}. {n} of them is in the archive.</comment>
        <translation>
            <numerusform>已导入：{what}。其中 {n} 个在归档中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>In a list: remove what is chosen</source>
        <translation>在列表中：移除所选项</translation>
    </message>
    <message>
        <source>In an empty message: what you sent before</source>
        <translation>在空消息中：之前发送的内容</translation>
    </message>
    <message>
        <source>In memory now</source>
        <translation>当前在内存中</translation>
    </message>
    <message>
        <source>In the conversation: to its beginning or end</source>
        <translation>在对话中：到开头或末尾</translation>
    </message>
    <message>
        <source>In the conversation: to the next message</source>
        <translation>在对话中：到下一条消息</translation>
    </message>
    <message>
        <source>In the conversation: to the next question</source>
        <translation>在对话中：到下一个问题</translation>
    </message>
    <message>
        <source>In your list</source>
        <translation>已在列表中</translation>
    </message>
    <message>
        <source>Insert</source>
        <comment>verb</comment>
        <translation>插入</translation>
    </message>
    <message>
        <source>Install Desktop Chat again.</source>
        <translation>请重新安装 Desktop Chat。</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>It can add words that can&apos;t be listed.</source>
        <translation>它可能加入无法列出的内容。</translation>
    </message>
    <message>
        <source>It can be measured once the model has finished what it is at.</source>
        <translation>模型完成当前任务后即可测速。</translation>
    </message>
    <message>
        <source>It can be paused at any time, and goes on after a restart.</source>
        <translation>可随时暂停，重新启动后会继续。</translation>
    </message>
    <message>
        <source>It can only be enforced.</source>
        <translation>此项只能强制规定。</translation>
    </message>
    <message>
        <source>It can&apos;t be run: {reason}.</source>
        <translation>无法运行：{reason}。</translation>
    </message>
    <message>
        <source>It can&apos;t be used just now.</source>
        <translation>目前无法使用。</translation>
    </message>
    <message>
        <source>It can&apos;t read a short text.</source>
        <translation>无法读取一段短文本。</translation>
    </message>
    <message>
        <source>It could not be saved: {reason}.</source>
        <translation>无法保存：{reason}。</translation>
    </message>
    <message>
        <source>It did not answer in {seconds} seconds.</source>
        <translation>{seconds} 秒内没有响应。</translation>
    </message>
    <message>
        <source>It did not open.</source>
        <translation>没有打开。</translation>
    </message>
    <message>
        <source>It doesn&apos;t open these conversations.</source>
        <translation>无法解锁这些对话。</translation>
    </message>
    <message>
        <source>It finds every next word as likely as any: its weights are empty.</source>
        <translation>它认为每个词出现的可能性都相同：其权重是空的。</translation>
    </message>
    <message>
        <source>It gives vectors (embeddings), not text.</source>
        <translation>它输出向量（嵌入），而不是文本。</translation>
    </message>
    <message>
        <source>It has an entry twice.</source>
        <translation>其中有重复的条目。</translation>
    </message>
    <message>
        <source>It has characters that can&apos;t be seen.</source>
        <translation>其中有看不见的字符。</translation>
    </message>
    <message>
        <source>It has more than {conversations} conversations or {messages} messages, or too much text.</source>
        <translation>其中超过 {conversations} 个对话或 {messages} 条消息，或文本过多。</translation>
    </message>
    <message>
        <source>It has more than {most} entries.</source>
        <translation>条目超过 {most} 个。</translation>
    </message>
    <message numerus="yes">
        <source>It has more than {n} parts.</source>
        <comment>It has more than {n} part.</comment>
        <translation>
            <numerusform>其中超过 {n} 个部分。</numerusform>
        </translation>
    </message>
    <message>
        <source>It has names in letters that only look like others.</source>
        <translation>其中有些名称使用了形似的其他字母。</translation>
    </message>
    <message>
        <source>It has no entry for these conversations.</source>
        <translation>其中没有这些对话的条目。</translation>
    </message>
    <message>
        <source>It has no messages.</source>
        <translation>其中没有消息。</translation>
    </message>
    <message>
        <source>It has to be a list.</source>
        <translation>必须是列表。</translation>
    </message>
    <message>
        <source>It has to be a number.</source>
        <translation>必须是数字。</translation>
    </message>
    <message>
        <source>It has to be a text.</source>
        <translation>必须是文本。</translation>
    </message>
    <message>
        <source>It has to be a whole number.</source>
        <translation>必须是整数。</translation>
    </message>
    <message>
        <source>It has to be a whole path, from the root on and without “..”.</source>
        <translation>必须是从根目录开始的完整路径，且不含“..”。</translation>
    </message>
    <message>
        <source>It has to be an object.</source>
        <translation>必须是对象。</translation>
    </message>
    <message>
        <source>It has to be from {least} to {most}.</source>
        <translation>必须在 {least} 到 {most} 之间。</translation>
    </message>
    <message>
        <source>It has to be one of: {choices}.</source>
        <translation>必须是以下之一：{choices}。</translation>
    </message>
    <message>
        <source>It has to be true or false.</source>
        <translation>必须是 true 或 false。</translation>
    </message>
    <message numerus="yes">
        <source>It has {n} letters and digits, not {wanted}.</source>
        <comment>It has {n} letter or digit, not {wanted}.</comment>
        <translation>
            <numerusform>有 {n} 个字母和数字，应为 {wanted} 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has {n} pages; up to {most} can be read.</source>
        <comment>It has {n} page; up to {most} can be read.</comment>
        <translation>
            <numerusform>共有 {n} 页；最多能读取 {most} 页。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is damaged, or no PDF.</source>
        <translation>已损坏，或不是 PDF。</translation>
    </message>
    <message>
        <source>It is damaged: {reason}.</source>
        <translation>已损坏：{reason}。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>内容为空。</translation>
    </message>
    <message>
        <source>It is larger than {size}.</source>
        <translation>超过了 {size}。</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>嵌套过深。</translation>
    </message>
    <message>
        <source>It is no text, but data for a program.</source>
        <translation>不是文本，而是供程序使用的数据。</translation>
    </message>
    <message>
        <source>It is not waited for any longer.</source>
        <translation>不再等待。</translation>
    </message>
    <message>
        <source>It is on another computer, which is asked only when you choose the model.</source>
        <translation>它在另一台电脑上，只有选择该模型时才会访问。</translation>
    </message>
    <message>
        <source>It is protected with a password.</source>
        <translation>受密码保护。</translation>
    </message>
    <message>
        <source>It is read when the app starts.</source>
        <translation>应用启动时读取。</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>太大。</translation>
    </message>
    <message>
        <source>It is too long for the model: the passages that matter to your question are sent.</source>
        <translation>对模型来说太长：只发送与问题相关的段落。</translation>
    </message>
    <message>
        <source>It is too long, or no text.</source>
        <translation>内容过长，或不是文本。</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>太长。</translation>
    </message>
    <message numerus="yes">
        <source>It is unusually long: {n} characters.</source>
        <comment>It is unusually long: {n} character.</comment>
        <translation>
            <numerusform>异常长：{n} 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is used where it is, in {folder}; nothing was copied.</source>
        <translation>在 {folder} 中原地使用；没有复制任何内容。</translation>
    </message>
    <message>
        <source>It isn&apos;t a conversation of {app}.</source>
        <translation>不是 {app} 的对话。</translation>
    </message>
    <message>
        <source>It isn&apos;t known yet: write a message, with a model in memory.</source>
        <translation>尚不清楚：请在有模型载入内存时写一条消息。</translation>
    </message>
    <message>
        <source>It isn&apos;t of the form {form}.</source>
        <translation>不符合 {form} 的格式。</translation>
    </message>
    <message>
        <source>It isn’t there.</source>
        <translation>不存在。</translation>
    </message>
    <message>
        <source>It made the process end that was to read it.</source>
        <translation>它使读取它的进程终止了。</translation>
    </message>
    <message>
        <source>It needs too much memory.</source>
        <translation>需要的内存太多。</translation>
    </message>
    <message>
        <source>It needs {need}; {free} are free.</source>
        <translation>需要 {need}；可用 {free}。</translation>
    </message>
    <message>
        <source>It opens nothing yet: {reason}</source>
        <translation>还不能解锁任何内容：{reason}</translation>
    </message>
    <message>
        <source>It opens your conversations when the keychain or the passphrase no longer does. Write it down, and keep it apart from this computer. It is shown only now.</source>
        <translation>当钥匙串或密码短语失效时，用它解锁对话。请抄写下来，并与这台电脑分开存放。只在此时显示。</translation>
    </message>
    <message>
        <source>It read 15 texts in many scripts and wrote 16 tokens.</source>
        <translation>它读取了 15 段多种文字的文本，并写出了 16 个 token。</translation>
    </message>
    <message>
        <source>It takes half a minute. All models leave the memory for it, and nothing can be asked meanwhile.</source>
        <translation>测速需要半分钟。期间所有模型都会移出内存，也无法提问。</translation>
    </message>
    <message>
        <source>It then opens your conversations no longer; the other ways still do. Backups and copies of the key file that were made before still open with it.</source>
        <translation>之后它不再能解锁对话；其他方式仍然可以。此前制作的备份和密钥文件副本仍可用它解锁。</translation>
    </message>
    <message>
        <source>It took the key, but doesn&apos;t give it back.</source>
        <translation>它收下了密钥，却不交还。</translation>
    </message>
    <message>
        <source>It was not waited for any longer.</source>
        <translation>已不再等待。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>It was stopped; nothing has been changed.</source>
        <translation>已停止；没有任何改动。</translation>
    </message>
    <message>
        <source>It would keep the key that encrypts all that you write. {reason}</source>
        <translation>它会保存用于加密所有内容的密钥。{reason}</translation>
    </message>
    <message>
        <source>It would not be loaded: {reason}</source>
        <translation>无法载入：{reason}</translation>
    </message>
    <message>
        <source>It writes {written} tokens/s and reads {read}: nothing was faster than the usual choices.</source>
        <translation>写出 {written} token/秒，读取 {read} token/秒：没有比默认选择更快的设置。</translation>
    </message>
    <message>
        <source>It writes {written} tokens/s and reads {read}; before, it was {written_before} and {read_before}.</source>
        <translation>写出 {written} token/秒，读取 {read} token/秒；之前分别为 {written_before} 和 {read_before}。</translation>
    </message>
    <message>
        <source>Its chat template is not the one that was looked at.</source>
        <translation>其聊天模板不是之前查看的那个。</translation>
    </message>
    <message>
        <source>Its draft model {draft} takes {size} more.</source>
        <translation>其草稿模型 {draft} 另需 {size}。</translation>
    </message>
    <message>
        <source>Its entry for these conversations isn&apos;t ours.</source>
        <translation>其中这些对话的条目不是本程序的。</translation>
    </message>
    <message>
        <source>Its entry for these conversations opens nothing.</source>
        <translation>其中这些对话的条目无法解锁任何内容。</translation>
    </message>
    <message>
        <source>Its file is not there now</source>
        <translation>目前找不到其文件</translation>
    </message>
    <message>
        <source>Its first test run, in a process of its own. Esc stops it.</source>
        <translation>首次试运行，在独立进程中进行。按 Esc 停止。</translation>
    </message>
    <message>
        <source>Its keys are in format {version}; this version knows up to {newest}.</source>
        <translation>其密钥为格式 {version}；此版本最高支持 {newest}。</translation>
    </message>
    <message>
        <source>Its memory was given back; your next message wakes it</source>
        <translation>其内存已释放；下一条消息会将其唤醒</translation>
    </message>
    <message>
        <source>Its own</source>
        <comment>the chat template of the model</comment>
        <translation>自带模板</translation>
    </message>
    <message>
        <source>Its test run came to no end.</source>
        <translation>试运行没有结束。</translation>
    </message>
    <message>
        <source>Its test run needed more memory than its size explains.</source>
        <translation>试运行所需内存超出其大小应有的范围。</translation>
    </message>
    <message>
        <source>Its test run took more memory than its size explains.</source>
        <translation>试运行占用的内存超出其大小应有的范围。</translation>
    </message>
    <message>
        <source>Its test run was ended: it was at {percent}% and got no further for {seconds} s.</source>
        <translation>试运行被终止：停在 {percent}%，{seconds} 秒内没有进展。</translation>
    </message>
    <message>
        <source>Its test run: crashed.</source>
        <translation>试运行：崩溃。</translation>
    </message>
    <message>
        <source>Its test run: out of memory.</source>
        <translation>试运行：内存不足。</translation>
    </message>
    <message>
        <source>Its test run: refused.</source>
        <translation>试运行：被拒绝。</translation>
    </message>
    <message>
        <source>Its test run: set aside.</source>
        <translation>试运行：已停用。</translation>
    </message>
    <message>
        <source>Its test run: too slow.</source>
        <translation>试运行：太慢。</translation>
    </message>
    <message>
        <source>Its test run: wrong numbers.</source>
        <translation>试运行：数值错误。</translation>
    </message>
    <message>
        <source>Its tokenizer makes tokens that the model doesn&apos;t have.</source>
        <translation>其分词器产生了模型没有的 token。</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Jan&apos;s file for {name} is missing.</source>
        <translation>缺少 Jan 中 {name} 的文件。</translation>
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
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>保留对话</translation>
    </message>
    <message>
        <source>Keep here what you write again and again. Words in {{braces}} become fields to fill in.</source>
        <translation>把经常要写的内容保存在这里。{{花括号}}中的词会成为可填写的字段。</translation>
    </message>
    <message>
        <source>Keep it all the same</source>
        <translation>仍然保留</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>保持打开</translation>
    </message>
    <message>
        <source>Keep the context in f16.</source>
        <translation>请以 f16 保存上下文。</translation>
    </message>
    <message>
        <source>Keep them unencrypted</source>
        <translation>保持不加密</translation>
    </message>
    <message>
        <source>Keep what is written as a prompt…</source>
        <translation>把写好的内容存为提示词…</translation>
    </message>
    <message>
        <source>Kept, it opens your conversations from now on.</source>
        <translation>保留后，从现在起可用它解锁对话。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keychain of the system</source>
        <translation>系统钥匙串</translation>
    </message>
    <message>
        <source>Keys and encryption</source>
        <translation>密钥与加密</translation>
    </message>
    <message>
        <source>Keys and encryption…</source>
        <translation>密钥与加密…</translation>
    </message>
    <message>
        <source>Keys for {command}: {keys}</source>
        <translation>{command} 的按键：{keys}</translation>
    </message>
    <message>
        <source>Keys that differ from the usual ones, such as “new_chat=Ctrl+Alt+N search=”.</source>
        <translation>与默认不同的快捷键，例如“new_chat=Ctrl+Alt+N search=”。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Known: it is the published template of {models}.</source>
        <translation>已知：是 {models} 的公开模板。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>过去 30 天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>过去 7 天</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>GPU 上的层数</translation>
    </message>
    <message>
        <source>Leave that character out.</source>
        <translation>请去掉该字符。</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未发送的部分</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Licence copied</source>
        <translation>已复制许可证</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>浅色或深色，或跟随系统。</translation>
    </message>
    <message>
        <source>Link copied: {address}</source>
        <translation>已复制链接：{address}</translation>
    </message>
    <message>
        <source>Load anyway</source>
        <translation>仍要载入</translation>
    </message>
    <message>
        <source>Load it again</source>
        <translation>重新载入</translation>
    </message>
    <message>
        <source>Loaded again when you send</source>
        <translation>发送时会重新载入</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>载入</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在载入模型</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>正在载入模型…</translation>
    </message>
    <message>
        <source>Loading the model… {percent} %</source>
        <translation>正在载入模型… {percent}%</translation>
    </message>
    <message>
        <source>Loading {model} · {percent} %</source>
        <translation>正在载入 {model} · {percent}%</translation>
    </message>
    <message>
        <source>Loading {name} was cancelled.</source>
        <translation>已取消载入 {name}。</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Longest reply</source>
        <translation>最长回复</translation>
    </message>
    <message>
        <source>Look for a GGUF version of this model, or convert it with llama.cpp&apos;s scripts.</source>
        <translation>请寻找此模型的 GGUF 版本，或用 llama.cpp 的脚本转换。</translation>
    </message>
    <message>
        <source>Look for conversations in it</source>
        <translation>在其中查找对话</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>查找位置：</translation>
    </message>
    <message>
        <source>Look into {folder}</source>
        <translation>在 {folder} 中查找</translation>
    </message>
    <message>
        <source>Look into {folder} no more</source>
        <translation>不再在 {folder} 中查找</translation>
    </message>
    <message>
        <source>Looking into the file…</source>
        <translation>正在查看文件…</translation>
    </message>
    <message>
        <source>Looking: {percent} %</source>
        <translation>正在查找：{percent}%</translation>
    </message>
    <message>
        <source>Looks like a refusal</source>
        <translation>疑似拒答</translation>
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
        <translation>制作来源</translation>
    </message>
    <message>
        <source>Make a recovery code first, or give a passphrase for the backup.</source>
        <translation>请先创建恢复代码，或为备份设置密码短语。</translation>
    </message>
    <message>
        <source>Make another</source>
        <comment>a recovery code</comment>
        <translation>重新创建</translation>
    </message>
    <message>
        <source>Make another recovery code?</source>
        <translation>重新创建恢复代码？</translation>
    </message>
    <message>
        <source>Make another…</source>
        <comment>a recovery code</comment>
        <translation>重新创建…</translation>
    </message>
    <message>
        <source>Make one…</source>
        <comment>a recovery code</comment>
        <translation>创建…</translation>
    </message>
    <message>
        <source>Make the backup again, with a passphrase.</source>
        <translation>请重新创建带密码短语的备份。</translation>
    </message>
    <message>
        <source>Managed by your organisation</source>
        <translation>由所属组织管理</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>Mark what differs from this one</source>
        <translation>标出与此回答的不同之处</translation>
    </message>
    <message>
        <source>Mark what differs from {model}</source>
        <translation>标出与 {model} 的不同之处</translation>
    </message>
    <message>
        <source>Mark words that differ</source>
        <translation>标出不同的词</translation>
    </message>
    <message>
        <source>Marked is what the template adds to the conversation.</source>
        <translation>标出的部分是模板添加到对话中的内容。</translation>
    </message>
    <message>
        <source>Matters on which people and countries disagree, asked from several sides: shows which model answers, and how evenly.</source>
        <translation>人们和各国看法不一的问题，从多个立场提问：可看出哪个模型会回答，以及是否一视同仁。</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>重新测速</translation>
    </message>
    <message>
        <source>Measure on this machine</source>
        <translation>在这台电脑上测速</translation>
    </message>
    <message>
        <source>Measured on {day}.</source>
        <translation>测速于 {day}。</translation>
    </message>
    <message>
        <source>Measuring this model</source>
        <translation>正在为此模型测速</translation>
    </message>
    <message>
        <source>Measuring {model} · {percent} %</source>
        <translation>正在为 {model} 测速 · {percent}%</translation>
    </message>
    <message>
        <source>Megabytes that may be taken, encrypted like the conversations, so that a long one goes on without being read again, 0 for nothing; unset, a twentieth of what is free and at most 4 GB, but nothing on a small or full disk.</source>
        <translation>可占用的磁盘空间（MB），内容与对话一样加密，让长对话无需重新读取即可继续；0 为不占用；不设置则为可用空间的二十分之一，最多 4 GB，但磁盘较小或空间不足时不占用。</translation>
    </message>
    <message>
        <source>Megabytes that recently used models may take together, so that one can go back to them at once, 0 for the model in use alone; unset, half of what is free.</source>
        <translation>最近用过的模型合计可占用的内存（MB），以便立即切换回去；0 表示只保留使用中的模型；不设置则为可用内存的一半。</translation>
    </message>
    <message>
        <source>Memory for models</source>
        <translation>模型内存</translation>
    </message>
    <message>
        <source>Memory for models…</source>
        <translation>模型内存…</translation>
    </message>
    <message>
        <source>Memory of the context</source>
        <translation>上下文的内存</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Messages with an id that another one has: {count}.</source>
        <translation>id 与其他消息相同的消息：{count}。</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Minutes without a question after which no model stays in memory, 0 for never; the next message loads it again.</source>
        <translation>多少分钟没有提问后不再在内存中保留模型，0 为从不；下一条消息会重新载入模型。</translation>
    </message>
    <message>
        <source>Mirostat</source>
        <translation>Mirostat</translation>
    </message>
    <message>
        <source>Mirostat rate</source>
        <translation>Mirostat 速率</translation>
    </message>
    <message>
        <source>Mirostat target</source>
        <translation>Mirostat 目标</translation>
    </message>
    <message>
        <source>Mirostat {value}</source>
        <translation>Mirostat {value}</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model {at}</source>
        <translation>模型 {at}</translation>
    </message>
    <message>
        <source>Model {letter}</source>
        <translation>模型 {letter}</translation>
    </message>
    <message>
        <source>Model: {model}</source>
        <translation>模型：{model}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>模型 (*.gguf)</translation>
    </message>
    <message>
        <source>Models and memory</source>
        <translation>模型与内存</translation>
    </message>
    <message>
        <source>Models are files in GGUF format; their names usually end in .gguf.</source>
        <translation>模型是 GGUF 格式的文件；文件名通常以 .gguf 结尾。</translation>
    </message>
    <message>
        <source>Models are used where they are; nothing is copied.</source>
        <translation>模型会原地使用；不会复制任何内容。</translation>
    </message>
    <message>
        <source>Models for everybody</source>
        <translation>所有用户共用的模型</translation>
    </message>
    <message>
        <source>Models in it are used where they are; nothing is copied.</source>
        <translation>其中的模型会原地使用；不会复制任何内容。</translation>
    </message>
    <message>
        <source>Models may not be compared here.</source>
        <translation>这里不允许对比模型。</translation>
    </message>
    <message>
        <source>Models of other apps</source>
        <translation>其他应用的模型</translation>
    </message>
    <message>
        <source>Models that you used lately stay in memory up to this, so that you can go back to them at once. The one in use is there in any case.</source>
        <translation>最近用过的模型会在此限度内留在内存中，以便立即切换回去。使用中的模型始终保留。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More about presets</source>
        <translation>更多预设操作</translation>
    </message>
    <message>
        <source>More about prompts</source>
        <translation>更多提示词操作</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>更多条件</translation>
    </message>
    <message>
        <source>More for this message</source>
        <translation>此消息的更多操作</translation>
    </message>
    <message>
        <source>Move it to a safe place, together with the database it belongs to.</source>
        <translation>请把它连同所属的数据库一起移到安全的地方。</translation>
    </message>
    <message>
        <source>Move the conversation to trash</source>
        <translation>把对话移到回收站</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>移到文件夹</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name it as its maker did: {name}.</source>
        <translation>请使用作者起的名称：{name}。</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>文件夹名称</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>新建文件夹…</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>新建提示词</translation>
    </message>
    <message>
        <source>New prompt…</source>
        <translation>新建提示词…</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>新恢复代码</translation>
    </message>
    <message>
        <source>New text below</source>
        <translation>下方有新内容</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新建窗口</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>下一个问题</translation>
    </message>
    <message>
        <source>Next seed</source>
        <translation>下一个种子</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>下一个版本</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>没有回答</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>没有叫这个名称的命令。</translation>
    </message>
    <message>
        <source>No conversation has these words.</source>
        <translation>没有包含这些词的对话。</translation>
    </message>
    <message>
        <source>No conversations were found in {name}.</source>
        <translation>在 {name} 中没有找到对话。</translation>
    </message>
    <message>
        <source>No conversations were found in {name}: {reason}</source>
        <translation>在 {name} 中没有找到对话：{reason}</translation>
    </message>
    <message>
        <source>No layer on {gpu}: the CPU was faster, as measured here.</source>
        <translation>{gpu} 上不放任何层：在这台电脑上实测，CPU 更快。</translation>
    </message>
    <message>
        <source>No model is called so.</source>
        <translation>没有叫这个名称的模型。</translation>
    </message>
    <message>
        <source>No model is in memory.</source>
        <translation>内存中没有模型。</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>没有载入模型。</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>还没有模型</translation>
    </message>
    <message>
        <source>No models of other apps were found where they usually are.</source>
        <translation>在常见位置没有找到其他应用的模型。</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>不使用预设</translation>
    </message>
    <message>
        <source>No prompt has these words.</source>
        <translation>没有包含这些词的提示词。</translation>
    </message>
    <message>
        <source>No recovery code has the character {character}.</source>
        <translation>恢复代码中不会有字符 {character}。</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>没有包含这些词的设置。</translation>
    </message>
    <message>
        <source>No such conversation</source>
        <translation>没有这个对话</translation>
    </message>
    <message>
        <source>No such model</source>
        <translation>没有这个模型</translation>
    </message>
    <message>
        <source>No such preset</source>
        <translation>没有这个预设</translation>
    </message>
    <message>
        <source>Nobody can change this</source>
        <translation>任何人都无法更改</translation>
    </message>
    <message>
        <source>Nobody can reset your passphrase</source>
        <translation>没有人能重置密码短语</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a draft model</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>None</source>
        <comment>preset</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no folder</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>None</source>
        <comment>keys</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>None answers here.</source>
        <translation>这里没有响应的钥匙串。</translation>
    </message>
    <message>
        <source>None claimed; its base model {model} is usually under {licence}</source>
        <translation>未声明；其基础模型 {model} 通常采用 {licence}</translation>
    </message>
    <message>
        <source>None is better</source>
        <translation>不分高下</translation>
    </message>
    <message>
        <source>None: the file has no chat template.</source>
        <translation>无：文件中没有聊天模板。</translation>
    </message>
    <message>
        <source>None: the system&apos;s kernel refuses it to this program.</source>
        <translation>无：系统内核禁止此程序使用网络。</translation>
    </message>
    <message>
        <source>None: this build computes on the processor.</source>
        <translation>无：此版本使用处理器计算。</translation>
    </message>
    <message>
        <source>None: this program refuses it to its own code.</source>
        <translation>无：此程序禁止自身代码使用网络。</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>contrast</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Normal or high, or as the system has it.</source>
        <translation>正常或高，或跟随系统。</translation>
    </message>
    <message>
        <source>Not a model file</source>
        <translation>不是模型文件</translation>
    </message>
    <message>
        <source>Not all files were looked at.</source>
        <translation>没有查看所有文件。</translation>
    </message>
    <message>
        <source>Not allowed on this machine</source>
        <translation>这台电脑上不允许使用</translation>
    </message>
    <message>
        <source>Not allowed on this machine: {reason}</source>
        <translation>这台电脑上不允许使用：{reason}</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>尚未提问</translation>
    </message>
    <message>
        <source>Not computed yet</source>
        <translation>尚未计算</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>未复制</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>Not encrypted: keys and encryption</source>
        <translation>未加密：密钥与加密</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>Not for commercial use; its makers must be named and changes marked.</source>
        <translation>不可商用；须注明作者并标明改动。</translation>
    </message>
    <message>
        <source>Not for commercial use; its makers must be named and changes marked. Changed copies must not be passed on.</source>
        <translation>不可商用；须注明作者并标明改动。修改版不得传播。</translation>
    </message>
    <message>
        <source>Not for commercial use; its makers must be named and changes marked. What is made from it must be passed on under the same licence.</source>
        <translation>不可商用；须注明作者并标明改动。衍生作品必须以相同许可证传播。</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not measured: threads and the like are chosen by rules of thumb.</source>
        <translation>未测速：线程数等按经验选择。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Not set up</source>
        <comment>a passphrase, or another way to open the conversations</comment>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Nothing can be asked meanwhile.</source>
        <translation>期间无法提问。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到结果</translation>
    </message>
    <message>
        <source>Nothing is archived.</source>
        <translation>归档中没有内容。</translation>
    </message>
    <message>
        <source>Nothing is moved, copied or changed.</source>
        <translation>不会移动、复制或更改任何内容。</translation>
    </message>
    <message>
        <source>Nothing keeps this program from one: it was started for debugging.</source>
        <translation>没有任何限制阻止此程序使用网络：它是为调试而启动的。</translation>
    </message>
    <message>
        <source>Nothing of a conversation may be saved to a file here.</source>
        <translation>这里不允许把对话的任何内容保存到文件。</translation>
    </message>
    <message>
        <source>Nothing of this name is known.</source>
        <translation>没有这个名称的项目。</translation>
    </message>
    <message>
        <source>Nothing to compute with is in {folder}.</source>
        <translation>{folder} 中没有可用于计算的组件。</translation>
    </message>
    <message>
        <source>Nothing was kept, since other programs were busy.</source>
        <translation>未保留任何结果，因为其他程序正忙。</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>Number of seeds</source>
        <translation>种子数量</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>Of no known use</source>
        <translation>用途未知</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a switch</comment>
        <translation>关</translation>
    </message>
    <message>
        <source>Offer a recovery code</source>
        <translation>提供恢复代码</translation>
    </message>
    <message>
        <source>Ollama adds an adapter to it, which is not used here.</source>
        <translation>Ollama 会为它加上一个适配器，这里没有使用。</translation>
    </message>
    <message>
        <source>Ollama&apos;s file for {name} is missing.</source>
        <translation>缺少 Ollama 中 {name} 的文件。</translation>
    </message>
    <message>
        <source>Ollama, LM Studio, Jan, GPT4All, llama.cpp, Hugging Face, KoboldCpp and text-generation-webui are looked for where they keep their models.</source>
        <translation>会在 Ollama、LM Studio、Jan、GPT4All、llama.cpp、Hugging Face、KoboldCpp 和 text-generation-webui 存放模型的位置查找。</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a switch</comment>
        <translation>开</translation>
    </message>
    <message>
        <source>On another computer your keychain isn&apos;t there. Choose a passphrase that opens the backup.</source>
        <translation>在另一台电脑上没有此钥匙串。请选择用于打开备份的密码短语。</translation>
    </message>
    <message>
        <source>One of its messages is in another conversation.</source>
        <translation>其中一条消息属于另一个对话。</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>单个问题</translation>
    </message>
    <message>
        <source>Only an administrator can change what is in it.</source>
        <translation>只有管理员能更改其中的内容。</translation>
    </message>
    <message>
        <source>Only comments and blank space are different.</source>
        <translation>只有注释和空白不同。</translation>
    </message>
    <message>
        <source>Only so many of the likeliest tokens are considered; 0 for all.</source>
        <translation>只考虑这么多个最可能的 token；0 为全部。</translation>
    </message>
    <message>
        <source>Only the keychain of this machine would open the backup.</source>
        <translation>只有这台电脑的钥匙串能打开该备份。</translation>
    </message>
    <message>
        <source>Only the keychain would be left, which doesn&apos;t open these conversations now ({title}: {detail})</source>
        <translation>将只剩下钥匙串，而它目前无法解锁这些对话（{title}：{detail}）</translation>
    </message>
    <message>
        <source>Only the likeliest tokens that together have this share are considered; 1 for all.</source>
        <translation>只考虑合计达到此占比的最可能的 token；1 为全部。</translation>
    </message>
    <message>
        <source>Only the model in use</source>
        <translation>仅使用中的模型</translation>
    </message>
    <message>
        <source>Only your recovery code opens your conversations</source>
        <translation>只有恢复代码能解锁对话</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb</comment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>在新窗口中打开</translation>
    </message>
    <message>
        <source>Open the window of Desktop Chat once, which brings them up to date.</source>
        <translation>请打开一次 Desktop Chat 的窗口，对话就会更新到当前版本。</translation>
    </message>
    <message>
        <source>Open them anyway</source>
        <translation>仍要打开</translation>
    </message>
    <message>
        <source>Open them with the {ways}.</source>
        <translation>请用{ways}解锁。</translation>
    </message>
    <message>
        <source>Open your conversations first</source>
        <translation>请先解锁对话</translation>
    </message>
    <message>
        <source>Opening your conversations</source>
        <translation>正在解锁对话</translation>
    </message>
    <message>
        <source>Opening your conversations… Your keychain may be asking for its password.</source>
        <translation>正在解锁对话… 钥匙串可能正在要求输入密码。</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Other methods</source>
        <translation>其他方法</translation>
    </message>
    <message>
        <source>Other programs used {percent} % of the processor meanwhile, so this may mislead: measure again when the machine is quiet.</source>
        <translation>测速期间其他程序占用了 {percent}% 的处理器，结果可能不准：请在电脑空闲时重新测速。</translation>
    </message>
    <message>
        <source>Others can write there, so it doesn’t count where only stores are used.</source>
        <translation>其他人可以写入此处，因此在只允许使用共用模型文件夹时，此处不算在内。</translation>
    </message>
    <message>
        <source>Pages to print or to pass on.</source>
        <translation>可打印或分享的页面。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Parts of the engine are missing</source>
        <translation>引擎缺少部分文件</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>备份的密码短语</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>已复制路径</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Paused: {progress}</source>
        <translation>已暂停：{progress}</translation>
    </message>
    <message>
        <source>Perhaps “{key}” is meant.</source>
        <translation>可能是指“{key}”。</translation>
    </message>
    <message>
        <source>Phrases of up to so many tokens may be repeated freely.</source>
        <translation>不超过这么多 token 的短语可以随意重复。</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Pin or unpin the conversation</source>
        <translation>置顶对话或取消置顶</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>Preparing the models: {progress}</source>
        <translation>正在准备模型：{progress}</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>存在惩罚</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Preset of model {at}</source>
        <translation>模型 {at} 的预设</translation>
    </message>
    <message>
        <source>Preset “{preset}”</source>
        <translation>预设“{preset}”</translation>
    </message>
    <message>
        <source>Presets (*.json *Modelfile*)</source>
        <translation>预设 (*.json *Modelfile)</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>请按下按键…</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>上一个问题</translation>
    </message>
    <message>
        <source>Previous seed</source>
        <translation>上一个种子</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>上一个版本</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>对比进度</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Prompts ({pattern})</source>
        <translation>提示词 ({pattern})</translation>
    </message>
    <message numerus="yes">
        <source>Prompts are read {n} tokens at once, the fastest here.</source>
        <comment>Prompts are read {n} token at once, the fastest here.</comment>
        <translation>
            <numerusform>提示词每次读取 {n} 个 token，在这台电脑上最快。</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>提示词…</translation>
    </message>
    <message>
        <source>Protect your conversations</source>
        <translation>保护对话</translation>
    </message>
    <message>
        <source>Protect your conversations first</source>
        <translation>请先保护对话</translation>
    </message>
    <message>
        <source>Put a .gguf file into the models folder, or give the path of one.</source>
        <translation>请把 .gguf 文件放入模型文件夹，或给出其路径。</translation>
    </message>
    <message>
        <source>Put it back, connect the drive that it is on, or restore a backup.</source>
        <translation>请放回原处，或连接其所在的驱动器，或恢复备份。</translation>
    </message>
    <message>
        <source>Put it into the message</source>
        <translation>放入消息</translation>
    </message>
    <message>
        <source>Put it there again</source>
        <translation>重新存入</translation>
    </message>
    <message>
        <source>Put it there again, and it opens your conversations at each start.</source>
        <translation>重新存入后，每次启动都会用它解锁对话。</translation>
    </message>
    <message>
        <source>Put keys.json back beside the database, or restore a backup.</source>
        <translation>请把 keys.json 放回数据库旁边，或恢复备份。</translation>
    </message>
    <message>
        <source>Put that back; saving then goes on by itself.</source>
        <translation>请把它放回原处，之后会自动继续保存。</translation>
    </message>
    <message>
        <source>Put the key into the keychain again, or add another way first.</source>
        <translation>请把密钥重新存入钥匙串，或先添加另一种方式。</translation>
    </message>
    <message>
        <source>Put the key there</source>
        <translation>存入密钥</translation>
    </message>
    <message>
        <source>PySide6 {version}, under the LGPL 3.0</source>
        <translation>PySide6 {version}，采用 LGPL 3.0 许可证</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Question {at} of {count}</source>
        <translation>问题 {at}/{count}</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>问题 {number}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Questions (*.json *.jsonl *.csv *.tsv *.txt *.md)</source>
        <translation>问题 (*.json *.jsonl *.csv *.tsv *.txt *.md)</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>问题与回答</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Quit Desktop Chat</source>
        <translation>退出 Desktop Chat</translation>
    </message>
    <message>
        <source>Reached the length limit</source>
        <translation>达到长度上限</translation>
    </message>
    <message>
        <source>Reached the length limit.</source>
        <translation>达到长度上限。</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>what a model has read</comment>
        <translation>已读取</translation>
    </message>
    <message>
        <source>Read it at</source>
        <translation>许可证全文</translation>
    </message>
    <message>
        <source>Read replies aloud</source>
        <translation>朗读回复</translation>
    </message>
    <message>
        <source>Reading it takes too long.</source>
        <translation>读取时间过长。</translation>
    </message>
    <message>
        <source>Reading or saving failed</source>
        <translation>读取或保存失败</translation>
    </message>
    <message>
        <source>Reading page {page} of {pages}…</source>
        <translation>正在读取第 {page} 页，共 {pages} 页…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Reading the question…</source>
        <translation>正在读取问题…</translation>
    </message>
    <message>
        <source>Reading your message…</source>
        <translation>正在读取消息…</translation>
    </message>
    <message>
        <source>Reading your message… {percent} %</source>
        <translation>正在读取消息… {percent}%</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>正在读取 {file}…</translation>
    </message>
    <message>
        <source>Reading {model} · {percent} %</source>
        <translation>正在读取 {model} · {percent}%</translation>
    </message>
    <message numerus="yes">
        <source>Reading: {n} files so far</source>
        <comment>Reading: {n} file so far</comment>
        <translation>
            <numerusform>正在读取：目前 {n} 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading: {percent} %</source>
        <translation>正在读取：{percent}%</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复代码</translation>
    </message>
    <message>
        <source>Recovery code of Desktop Chat</source>
        <translation>Desktop Chat 的恢复代码</translation>
    </message>
    <message>
        <source>Refusals?</source>
        <translation>拒答？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>移除文件夹</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Remove model {at}</source>
        <translation>移除模型 {at}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>移除“{name}”？</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>重命名文件夹</translation>
    </message>
    <message>
        <source>Rename folder…</source>
        <translation>重命名文件夹…</translation>
    </message>
    <message>
        <source>Rename one of them, or use the model where it is.</source>
        <translation>请重命名其中之一，或原地使用该模型。</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>重命名预设</translation>
    </message>
    <message>
        <source>Rename the conversation</source>
        <translation>重命名对话</translation>
    </message>
    <message>
        <source>Rename the conversation yourself, or ask another model.</source>
        <translation>请自行重命名对话，或换一个模型。</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>重复惩罚</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Reply from a model</source>
        <translation>模型的回复</translation>
    </message>
    <message>
        <source>Reply from {model}</source>
        <translation>{model} 的回复</translation>
    </message>
    <message>
        <source>Reply, edited by you</source>
        <translation>回复，已手动编辑</translation>
    </message>
    <message>
        <source>Reply: {beginning}</source>
        <translation>回复：{beginning}</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>已复制报告</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>重置所有快捷键</translation>
    </message>
    <message>
        <source>Reset {setting}</source>
        <translation>重置“{setting}”</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Restore a backup, or move the file away to start with an empty one.</source>
        <translation>请恢复备份，或移走该文件以从空白开始。</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>请恢复备份。</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Restoring: {percent} %</source>
        <translation>正在恢复：{percent}%</translation>
    </message>
    <message>
        <source>Run “git lfs pull” where it was cloned, or download the file itself.</source>
        <translation>请在克隆的目录中运行“git lfs pull”，或下载文件本身。</translation>
    </message>
    <message>
        <source>Runs on {device}</source>
        <translation>运行于 {device}</translation>
    </message>
    <message>
        <source>Same content</source>
        <translation>内容相同</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save a recovery code…</source>
        <translation>保存恢复代码…</translation>
    </message>
    <message>
        <source>Save as a text file…</source>
        <translation>保存为文本文件…</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>保存为文件…</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>保存为预设</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>保存为预设…</translation>
    </message>
    <message>
        <source>Save code as</source>
        <translation>代码另存为</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>保存恢复代码</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>已保存为 {file}</translation>
    </message>
    <message>
        <source>Saved as “{preset}”.</source>
        <translation>已保存为“{preset}”。</translation>
    </message>
    <message>
        <source>Saved. Print it, or move it to another place than this computer.</source>
        <translation>已保存。请打印出来，或移到这台电脑以外的地方。</translation>
    </message>
    <message>
        <source>Saving failed, and is tried again while the window is open. Copy the text, or make room on the disk: what isn&apos;t saved is lost when the window closes.</source>
        <translation>保存失败，窗口打开期间会继续尝试。请复制文本，或腾出磁盘空间：窗口关闭时，未保存的内容会丢失。</translation>
    </message>
    <message>
        <source>Saving failed, and is tried again while the window is open. Make room on the disk: what isn&apos;t saved is lost when the window closes.</source>
        <translation>保存失败，窗口打开期间会继续重试。请在磁盘上腾出空间：窗口关闭后，未保存的内容会丢失。</translation>
    </message>
    <message>
        <source>Say when a long reply is there</source>
        <translation>较长的回复完成时通知</translation>
    </message>
    <message>
        <source>Scroll all columns together</source>
        <translation>同步滚动所有列</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>搜索对话</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Seed {at} of {count}</source>
        <translation>种子 {at}/{count}</translation>
    </message>
    <message>
        <source>Seed {seed}</source>
        <translation>种子 {seed}</translation>
    </message>
    <message>
        <source>Seed {seed}, {at} of {count}</source>
        <translation>种子 {seed}，第 {at} 个，共 {count} 个</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Sees or hears with</source>
        <translation>视觉或听觉文件</translation>
    </message>
    <message>
        <source>Select the whole conversation</source>
        <translation>选择整个对话</translation>
    </message>
    <message>
        <source>Self-declared: nobody vouches for it.</source>
        <translation>自行声明：没有人为其担保。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>发送消息</translation>
    </message>
    <message>
        <source>Send these first, or put several texts into one file.</source>
        <translation>请先发送这些，或把几段文本合成一个文件。</translation>
    </message>
    <message>
        <source>Sends when it is ready</source>
        <translation>就绪后发送</translation>
    </message>
    <message>
        <source>Sends when {model} is ready</source>
        <translation>{model} 就绪后发送</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>Set a passphrase, or keep them unencrypted.</source>
        <translation>请设置密码短语，或保持不加密。</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>设置密码短语…</translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation>手动设置</translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation>由所属组织设置</translation>
    </message>
    <message>
        <source>Set for all models</source>
        <translation>为所有模型设置</translation>
    </message>
    <message>
        <source>Set for this conversation</source>
        <translation>为此对话设置</translation>
    </message>
    <message>
        <source>Set for this model</source>
        <translation>为此模型设置</translation>
    </message>
    <message>
        <source>Set of questions</source>
        <translation>问题集</translation>
    </message>
    <message>
        <source>Set this passphrase</source>
        <translation>设置此密码短语</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>正在排版页面…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings of this model and conversation</source>
        <translation>此模型和对话的设置</translation>
    </message>
    <message>
        <source>Settings of this model and conversation…</source>
        <translation>此模型和对话的设置…</translation>
    </message>
    <message>
        <source>Set…</source>
        <comment>a passphrase</comment>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Short tasks whose answers can be checked: arithmetic, reasoning, instructions, language, code, knowledge and writing.</source>
        <translation>可核对答案的简短任务：算术、推理、遵循指令、语言、代码、知识和写作。</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Shorten the message, or load the model with a larger context.</source>
        <translation>请缩短消息，或以更大的上下文载入模型。</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>more rows of a table</comment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show Desktop Chat</source>
        <translation>显示 Desktop Chat</translation>
    </message>
    <message>
        <source>Show all of it, also what wasn&apos;t sent</source>
        <translation>显示全部，包括未发送的内容</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} lines</source>
        <comment>Show the whole line</comment>
        <translation>
            <numerusform>显示全部 {n} 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Show as it reads</source>
        <translation>显示排版后的样子</translation>
    </message>
    <message>
        <source>Show as written</source>
        <translation>显示原文</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Show more rows</source>
        <translation>显示更多行</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>显示或隐藏侧边栏</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Show the names now</source>
        <translation>立即显示名称</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>显示侧边栏</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示这些内容</translation>
    </message>
    <message>
        <source>Show what is decided</source>
        <translation>查看组织的规定</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>显示输入内容</translation>
    </message>
    <message>
        <source>Sidebar at the start</source>
        <translation>启动时显示侧边栏</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>自 {day} 起</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Some of this takes effect when the model is loaded again</source>
        <translation>其中一些设置在重新载入模型后生效</translation>
    </message>
    <message>
        <source>Something else has held the {what} {path} for too long.</source>
        <translation>{what} {path} 被占用太久。</translation>
    </message>
    <message>
        <source>Something else has the conversations in {folder} open.</source>
        <translation>{folder} 中的对话正被其他程序打开。</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>发生了意外情况</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出错了</translation>
    </message>
    <message>
        <source>Something went wrong: {error}</source>
        <translation>出错了：{error}</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed of the last reply</source>
        <translation>上一条回复的速度</translation>
    </message>
    <message>
        <source>Speed on this machine</source>
        <translation>这台电脑上的速度</translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>成绩汇总</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Start anew and keep the old file…</source>
        <translation>重新开始并保留旧文件…</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>可随时重新开始。</translation>
    </message>
    <message>
        <source>Start the app from source, which installs that model.</source>
        <translation>请从源代码启动应用，该模型会随之安装。</translation>
    </message>
    <message>
        <source>Start the keychain of your system and try again, or use another way in.</source>
        <translation>请启动系统的钥匙串后重试，或改用其他方式。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>留在系统托盘</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>停止文本</translation>
    </message>
    <message>
        <source>Stop the reply in “{conversation}”</source>
        <translation>停止“{conversation}”中的回复</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>停止等待</translation>
    </message>
    <message>
        <source>Stop what is under way, or close what is open</source>
        <translation>停止正在进行的操作，或关闭打开的界面</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Stored in</source>
        <translation>存储格式</translation>
    </message>
    <message>
        <source>Structure valid, test run passed.</source>
        <translation>结构有效，试运行通过。</translation>
    </message>
    <message>
        <source>Structure valid. It had no test run with this version yet.</source>
        <translation>结构有效。尚未用此版本试运行。</translation>
    </message>
    <message>
        <source>Suggest a title</source>
        <translation>建议标题</translation>
    </message>
    <message>
        <source>Switch flash attention on, or choose f16.</source>
        <translation>请开启 Flash Attention，或选择 f16。</translation>
    </message>
    <message>
        <source>Switch flash attention on, or keep the context in f16.</source>
        <translation>请开启 Flash Attention，或以 f16 保存上下文。</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>System prompt: {beginning}</source>
        <translation>系统提示词：{beginning}</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>TB</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>移出归档</translation>
    </message>
    <message>
        <source>Take that choice back (PYTHON_KEYRING_BACKEND, keyringrc.cfg), or use another way in.</source>
        <translation>请撤销该选择（PYTHON_KEYRING_BACKEND、keyringrc.cfg），或改用其他方式。</translation>
    </message>
    <message>
        <source>Take the control tokens (such as &lt;|end|&gt;) out of the message.</source>
        <translation>请从消息中去掉控制 token（例如 &lt;|end|&gt;）。</translation>
    </message>
    <message>
        <source>Talk to the models that are on your own computer.</source>
        <translation>与自己电脑上的模型对话。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Test run</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>Test run failed: it computes no usable numbers.</source>
        <translation>试运行失败：计算不出可用的数值。</translation>
    </message>
    <message>
        <source>Test run failed: it crashed.</source>
        <translation>试运行失败：崩溃。</translation>
    </message>
    <message>
        <source>Test run failed: it did not end in time.</source>
        <translation>试运行失败：没有按时结束。</translation>
    </message>
    <message>
        <source>Test run failed: it ran out of memory.</source>
        <translation>试运行失败：内存不足。</translation>
    </message>
    <message>
        <source>Test run failed: llama.cpp refused the file.</source>
        <translation>试运行失败：llama.cpp 拒绝了该文件。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Text ({pattern})</source>
        <translation>文本 ({pattern})</translation>
    </message>
    <message>
        <source>Text with simple marks, for notes and editors.</source>
        <translation>带简单标记的文本，适合笔记和编辑器。</translation>
    </message>
    <message>
        <source>Text with simple marks: a new folder with a file for each.</source>
        <translation>带简单标记的文本：新建一个文件夹，每个对话一个文件。</translation>
    </message>
    <message>
        <source>Texts across which a phrase isn&apos;t taken for a repetition, one a line.</source>
        <translation>短语跨越这些文本时不算重复，每行一个。</translation>
    </message>
    <message>
        <source>Texts that end the reply and aren&apos;t part of it, one a line.</source>
        <translation>遇到这些文本就结束回复，且不计入回复，每行一个。</translation>
    </message>
    <message>
        <source>That input can&apos;t be used</source>
        <translation>该输入无法使用</translation>
    </message>
    <message>
        <source>That is not the passphrase</source>
        <translation>密码短语不正确</translation>
    </message>
    <message>
        <source>That is not the recovery code</source>
        <translation>恢复代码不正确</translation>
    </message>
    <message>
        <source>That takes about {time}.</source>
        <translation>大约需要 {time}。</translation>
    </message>
    <message>
        <source>The JSON schema can&apos;t be turned into a grammar: {reason}</source>
        <translation>JSON schema 无法转换为语法：{reason}</translation>
    </message>
    <message>
        <source>The JSON schema is nested too deeply.</source>
        <translation>JSON schema 嵌套过深。</translation>
    </message>
    <message>
        <source>The JSON schema refers to another document: {reference}</source>
        <translation>JSON schema 引用了另一个文档：{reference}</translation>
    </message>
    <message>
        <source>The Modelfile has too many instructions.</source>
        <translation>Modelfile 中的指令过多。</translation>
    </message>
    <message>
        <source>The PDF can&apos;t be made: the process that makes it has ended.</source>
        <translation>无法生成 PDF：生成它的进程已终止。</translation>
    </message>
    <message>
        <source>The PDF can&apos;t be made: {reason}.</source>
        <translation>无法生成 PDF：{reason}。</translation>
    </message>
    <message>
        <source>The app ended while it loaded this model.</source>
        <translation>应用在载入此模型时终止了。</translation>
    </message>
    <message>
        <source>The app ended while it loaded this model. It has its test run again.</source>
        <translation>应用在载入此模型时终止了。该模型将再次试运行。</translation>
    </message>
    <message>
        <source>The app ended with this model.</source>
        <translation>应用在使用此模型时终止了。</translation>
    </message>
    <message>
        <source>The attachments of a draft in the database are damaged ({reason}).</source>
        <translation>数据库中一份草稿的附件已损坏（{reason}）。</translation>
    </message>
    <message>
        <source>The backup {file} is damaged ({reason}).</source>
        <translation>备份 {file} 已损坏（{reason}）。</translation>
    </message>
    <message>
        <source>The chat template is that of a family, {family}, and not the file&apos;s own.</source>
        <translation>聊天模板来自 {family} 系列，而不是文件自带的。</translation>
    </message>
    <message>
        <source>The code you copied won&apos;t open anything. Keep it?</source>
        <translation>已复制的代码将无法解锁任何内容。要保留它吗？</translation>
    </message>
    <message>
        <source>The code you saved won&apos;t open anything. Keep it?</source>
        <translation>已保存的代码将无法解锁任何内容。要保留它吗？</translation>
    </message>
    <message>
        <source>The comparison has been deleted.</source>
        <translation>此对比已被删除。</translation>
    </message>
    <message>
        <source>The comparison {id} in the database is damaged ({reason}).</source>
        <translation>数据库中的对比 {id} 已损坏（{reason}）。</translation>
    </message>
    <message>
        <source>The conversation is empty.</source>
        <translation>对话是空的。</translation>
    </message>
    <message>
        <source>The conversation {id} in the database is damaged ({reason}).</source>
        <translation>数据库中的对话 {id} 已损坏（{reason}）。</translation>
    </message>
    <message>
        <source>The conversations and settings of the backup take the place of yours.</source>
        <translation>备份中的对话和设置会取代现有的。</translation>
    </message>
    <message>
        <source>The conversations have not been opened yet.</source>
        <translation>对话尚未解锁。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>The drive that was in {folder} is not there now.</source>
        <translation>目前找不到原先位于 {folder} 的驱动器。</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly</source>
        <translation>引擎意外停止</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>导出已停止；没有写入任何内容。</translation>
    </message>
    <message>
        <source>The file can&apos;t be attached</source>
        <translation>无法附加该文件</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>无法读取该文件</translation>
    </message>
    <message>
        <source>The file claims no licence; look for it where the model came from.</source>
        <translation>文件未声明许可证；请到模型的来源处查看。</translation>
    </message>
    <message>
        <source>The file doesn&apos;t say which version of the format it is in.</source>
        <translation>文件没有说明所用的格式版本。</translation>
    </message>
    <message>
        <source>The file doesn&apos;t say which; look for it where the model came from.</source>
        <translation>文件没有说明是哪种；请到模型的来源处查看。</translation>
    </message>
    <message>
        <source>The file has no chat template and looks like a base model: it continues your text.</source>
        <translation>文件中没有聊天模板，看起来是基础模型：它会续写文本。</translation>
    </message>
    <message>
        <source>The file has no chat template; that of {family} is used.</source>
        <translation>文件中没有聊天模板；使用 {family} 的模板。</translation>
    </message>
    <message>
        <source>The file has no list of conversations.</source>
        <translation>文件中没有对话列表。</translation>
    </message>
    <message>
        <source>The file holds something else than when its hash was last computed.</source>
        <translation>文件内容与上次计算哈希时不同。</translation>
    </message>
    <message>
        <source>The file is in version {version} of the format; this program reads up to {newest}.</source>
        <translation>文件为格式版本 {version}；此程序最高支持 {newest}。</translation>
    </message>
    <message>
        <source>The file of your conversations is damaged</source>
        <translation>对话文件已损坏</translation>
    </message>
    <message>
        <source>The file of your conversations is missing</source>
        <translation>缺少对话文件</translation>
    </message>
    <message>
        <source>The file of {model} isn&apos;t there any more.</source>
        <translation>{model} 的文件已不存在。</translation>
    </message>
    <message>
        <source>The file&apos;s own chat template.</source>
        <translation>文件自带的聊天模板。</translation>
    </message>
    <message>
        <source>The files of the present ones are moved into a folder “set-aside-…” beside them, in {folder}. Nothing is deleted. They can only be read again if you find what opens them, and move them back.</source>
        <translation>现有文件会移到旁边的文件夹“set-aside-…”中，位于 {folder}。不会删除任何内容。只有找到解锁它们的方式并将其移回，才能再次读取。</translation>
    </message>
    <message>
        <source>The first of them: “{beginning}”</source>
        <translation>其中第一个：“{beginning}”</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be created: {reason}.</source>
        <translation>无法创建文件夹 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>The grammar allows nothing that this model can write next.</source>
        <translation>语法不允许此模型接下来能写出的任何内容。</translation>
    </message>
    <message>
        <source>The grammar can&apos;t be used: it isn&apos;t valid GBNF, or has no rule “root”.</source>
        <translation>无法使用该语法：不是有效的 GBNF，或没有“root”规则。</translation>
    </message>
    <message>
        <source>The grammar is empty.</source>
        <translation>语法是空的。</translation>
    </message>
    <message numerus="yes">
        <source>The grammar is longer than {n} characters.</source>
        <comment>The grammar is longer than {n} character.</comment>
        <translation>
            <numerusform>语法超过 {n} 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The grammar&apos;s brackets are nested too deeply.</source>
        <translation>语法的括号嵌套过深。</translation>
    </message>
    <message>
        <source>The hash of {file} was not computed.</source>
        <translation>没有计算 {file} 的哈希。</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>已取消导入。</translation>
    </message>
    <message>
        <source>The key to your conversations is missing</source>
        <translation>缺少对话的密钥</translation>
    </message>
    <message>
        <source>The keychain no longer has the key</source>
        <translation>钥匙串中不再有密钥</translation>
    </message>
    <message>
        <source>The keychain of this computer</source>
        <translation>这台电脑的钥匙串</translation>
    </message>
    <message>
        <source>The keys could not be saved to {path}: {reason}.</source>
        <translation>无法将密钥保存到 {path}：{reason}。</translation>
    </message>
    <message>
        <source>The language of the window, from the next start on, or as the system has it.</source>
        <translation>窗口的语言，下次启动时生效；或跟随系统。</translation>
    </message>
    <message>
        <source>The measuring was stopped.</source>
        <translation>测速已停止。</translation>
    </message>
    <message>
        <source>The message takes up {needed} tokens, and the model&apos;s context holds {capacity}.</source>
        <translation>消息占用 {needed} 个 token，而模型的上下文只能容纳 {capacity}。</translation>
    </message>
    <message>
        <source>The message {id} in the database is damaged ({reason}).</source>
        <translation>数据库中的消息 {id} 已损坏（{reason}）。</translation>
    </message>
    <message>
        <source>The model could not be loaded</source>
        <translation>无法载入模型</translation>
    </message>
    <message>
        <source>The model file is damaged</source>
        <translation>模型文件已损坏</translation>
    </message>
    <message>
        <source>The model gave no title</source>
        <translation>模型没有给出标题</translation>
    </message>
    <message>
        <source>The model needs {need}; {free} are free.</source>
        <translation>模型需要 {need}；可用 {free}。</translation>
    </message>
    <message>
        <source>The model reads it with your message.</source>
        <translation>模型会把它与消息一起读取。</translation>
    </message>
    <message>
        <source>The model that answers, by its name in the list.</source>
        <translation>负责回复的模型，按列表中的名称。</translation>
    </message>
    <message>
        <source>The model won&apos;t read all of this conversation</source>
        <translation>模型不会读取此对话的全部内容</translation>
    </message>
    <message>
        <source>The model&apos;s chat template failed</source>
        <translation>模型的聊天模板出错</translation>
    </message>
    <message>
        <source>The model&apos;s context is full</source>
        <translation>模型的上下文已满</translation>
    </message>
    <message>
        <source>The model&apos;s context is full.</source>
        <translation>模型的上下文已满。</translation>
    </message>
    <message>
        <source>The models are, from the first: {names}</source>
        <translation>模型依次为：{names}</translation>
    </message>
    <message>
        <source>The old ones are in {folder}.</source>
        <translation>旧文件在 {folder} 中。</translation>
    </message>
    <message>
        <source>The one that you have then no longer opens these conversations. Backups and copies of the key file that were made before still open with it.</source>
        <translation>现有的恢复代码将不再能解锁这些对话。此前制作的备份和密钥文件副本仍可用它解锁。</translation>
    </message>
    <message>
        <source>The other files were not added.</source>
        <translation>其他文件没有添加。</translation>
    </message>
    <message>
        <source>The package came without its text.</source>
        <translation>软件包未附带其文本。</translation>
    </message>
    <message>
        <source>The passphrase has a line break, a tab, or another character that can&apos;t be typed.</source>
        <translation>密码短语中有换行、制表符或其他无法键入的字符。</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase has more than {n} characters.</source>
        <comment>The passphrase has more than {n} character.</comment>
        <translation>
            <numerusform>密码短语超过 {n} 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>密码短语是空的。</translation>
    </message>
    <message>
        <source>The passphrase of your conversations opens it on any computer.</source>
        <translation>对话的密码短语可在任何电脑上打开备份。</translation>
    </message>
    <message>
        <source>The plan is out of date.</source>
        <translation>该方案已过时。</translation>
    </message>
    <message>
        <source>The policy of your organisation can&apos;t be read, so only the models that it has installed may be used. {reason}</source>
        <translation>无法读取所属组织的策略，因此只能使用组织安装的模型。{reason}</translation>
    </message>
    <message>
        <source>The preset could not be saved to {path} ({reason}).</source>
        <translation>无法将预设保存到 {path}（{reason}）。</translation>
    </message>
    <message>
        <source>The process for a test run can&apos;t be started: {reason}.</source>
        <translation>无法启动试运行的进程：{reason}。</translation>
    </message>
    <message numerus="yes">
        <source>The prompt has {n} tokens, and the model&apos;s context holds {capacity}.</source>
        <comment>The prompt has {n} token, and the model&apos;s context holds {capacity}.</comment>
        <translation>
            <numerusform>提示词有 {n} 个 token，而模型的上下文只能容纳 {capacity}。</numerusform>
        </translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>提示词是空的。</translation>
    </message>
    <message>
        <source>The prompt was not read to its end.</source>
        <translation>提示词没有读完。</translation>
    </message>
    <message>
        <source>The prompt “{name}” was deleted.</source>
        <translation>已删除提示词“{name}”。</translation>
    </message>
    <message>
        <source>The prompts could not be saved to {path} ({reason}).</source>
        <translation>无法将提示词保存到 {path}（{reason}）。</translation>
    </message>
    <message>
        <source>The reply stays on the screen and is saved as soon as that is possible.</source>
        <translation>回复会留在屏幕上，一旦可以就会保存。</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>The same for all</source>
        <translation>共同条件</translation>
    </message>
    <message>
        <source>The same for all: {conditions}</source>
        <translation>共同条件：{conditions}</translation>
    </message>
    <message>
        <source>The same seed gives the same reply to the same conversation.</source>
        <translation>对同一对话，相同的种子会给出相同的回复。</translation>
    </message>
    <message>
        <source>The settings of {whose} in the database are damaged ({reason}).</source>
        <translation>数据库中 {whose} 的设置已损坏（{reason}）。</translation>
    </message>
    <message>
        <source>The system ended its test run, probably for want of memory.</source>
        <translation>系统终止了试运行，可能是因为内存不足。</translation>
    </message>
    <message>
        <source>The system prompt.</source>
        <translation>系统提示词。</translation>
    </message>
    <message>
        <source>The template was interrupted.</source>
        <translation>模板被中断。</translation>
    </message>
    <message>
        <source>The test run of {name} was cancelled.</source>
        <translation>已取消 {name} 的试运行。</translation>
    </message>
    <message>
        <source>The text could not be saved to {path} ({reason}).</source>
        <translation>无法将文本保存到 {path}（{reason}）。</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message numerus="yes">
        <source>The {n} oldest messages are left out: the conversation is longer than the model&apos;s context of {capacity} tokens.</source>
        <comment>The oldest message is left out: the conversation is longer than the model&apos;s context of {capacity} tokens.</comment>
        <translation>
            <numerusform>最早的 {n} 条消息未包含在内：对话超出了模型的上下文（{capacity} 个 token）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The {way} is the only way to open these conversations.</source>
        <translation>{way}是解锁这些对话的唯一方式。</translation>
    </message>
    <message>
        <source>The {what} could not be saved to {path} ({reason}).</source>
        <translation>无法将{what}保存到 {path}（{reason}）。</translation>
    </message>
    <message>
        <source>The {what} is damaged ({reason}); {instead}. It is kept as {aside}.</source>
        <translation>{what}已损坏（{reason}）；{instead}。原文件保留为 {aside}。</translation>
    </message>
    <message>
        <source>There are conversations in {folder} already.</source>
        <translation>{folder} 中已有对话。</translation>
    </message>
    <message>
        <source>There are more differences than are shown.</source>
        <translation>还有更多差异未显示。</translation>
    </message>
    <message>
        <source>There are no conversations here that anyone can read.</source>
        <translation>这里没有任何人能读取的对话。</translation>
    </message>
    <message>
        <source>There are no conversations here yet that it would replace.</source>
        <translation>这里还没有会被它取代的对话。</translation>
    </message>
    <message>
        <source>There are no conversations in {folder} yet.</source>
        <translation>{folder} 中还没有对话。</translation>
    </message>
    <message>
        <source>There are no conversations to export.</source>
        <translation>没有可导出的对话。</translation>
    </message>
    <message>
        <source>There are no models yet. Bring one with the entries below.</source>
        <translation>还没有模型。可用下面的选项添加。</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>可用的有：{names}。</translation>
    </message>
    <message>
        <source>There is no answer to go on with.</source>
        <translation>没有可供继续的回答。</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>没有文件 {file}。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>没有文件 {path}。</translation>
    </message>
    <message>
        <source>There is no keychain here</source>
        <translation>这里没有钥匙串</translation>
    </message>
    <message>
        <source>There is no model called “{name}”.</source>
        <translation>没有名为“{name}”的模型。</translation>
    </message>
    <message>
        <source>There is no model in it.</source>
        <translation>其中没有模型。</translation>
    </message>
    <message>
        <source>There is no model in {folder}</source>
        <translation>{folder} 中没有模型</translation>
    </message>
    <message>
        <source>There is no model to be asked yet. Add one first.</source>
        <translation>还没有可提问的模型。请先添加一个。</translation>
    </message>
    <message>
        <source>There is no room beside it for its draft model {draft}.</source>
        <translation>除该模型外，没有空间再放其草稿模型 {draft}。</translation>
    </message>
    <message>
        <source>There is no room for {file} in {folder}.</source>
        <translation>{folder} 中放不下 {file}。</translation>
    </message>
    <message numerus="yes">
        <source>There is no room for {n} more tokens in the context.</source>
        <comment>There is no room for {n} more token in the context.</comment>
        <translation>
            <numerusform>上下文放不下另外 {n} 个 token。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no space left for {path}.</source>
        <translation>{path} 没有剩余空间。</translation>
    </message>
    <message>
        <source>There is no space left for {path}; nothing was written.</source>
        <translation>{path} 没有剩余空间；没有写入任何内容。</translation>
    </message>
    <message>
        <source>There is no text in it, only pictures of pages.</source>
        <translation>其中没有文字，只有页面图片。</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>其中没有文字。</translation>
    </message>
    <message>
        <source>There is no token {token} to bias; ids end at {last}.</source>
        <translation>没有可调整偏向的 token {token}；id 最大为 {last}。</translation>
    </message>
    <message>
        <source>There is no {database}, but what belongs to it.</source>
        <translation>没有 {database}，却有属于它的文件。</translation>
    </message>
    <message>
        <source>There is no {path}.</source>
        <translation>没有 {path}。</translation>
    </message>
    <message>
        <source>There is no {way} to remove.</source>
        <translation>没有可移除的{way}。</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>其中没有内容。</translation>
    </message>
    <message>
        <source>There is nothing to answer</source>
        <translation>没有需要回复的内容</translation>
    </message>
    <message>
        <source>There is too much in it that can&apos;t be read.</source>
        <translation>其中无法读取的内容太多。</translation>
    </message>
    <message>
        <source>There was no time to try all of it.</source>
        <translation>时间不足，未能全部尝试。</translation>
    </message>
    <message>
        <source>These conversations are encrypted already.</source>
        <translation>这些对话已加密。</translation>
    </message>
    <message>
        <source>These conversations are not encrypted, though they used to be</source>
        <translation>这些对话未加密，但以前是加密的</translation>
    </message>
    <message>
        <source>These conversations aren&apos;t encrypted, but a backup always is.</source>
        <translation>这些对话未加密，但备份始终加密。</translation>
    </message>
    <message>
        <source>These conversations aren&apos;t encrypted.</source>
        <translation>这些对话未加密。</translation>
    </message>
    <message>
        <source>These conversations aren&apos;t kept, so there is no backup of them.</source>
        <translation>这些对话不会保留，因此没有备份。</translation>
    </message>
    <message>
        <source>These conversations can&apos;t be imported</source>
        <translation>无法导入这些对话</translation>
    </message>
    <message>
        <source>These conversations have no passphrase.</source>
        <translation>这些对话没有密码短语。</translation>
    </message>
    <message>
        <source>These conversations have no recovery code.</source>
        <translation>这些对话没有恢复代码。</translation>
    </message>
    <message>
        <source>These conversations were saved by a newer version</source>
        <translation>这些对话由更新的版本保存</translation>
    </message>
    <message>
        <source>These conversations were saved by an older version</source>
        <translation>这些对话由更旧的版本保存</translation>
    </message>
    <message>
        <source>These pictures are made with the starter model, which isn&apos;t installed.</source>
        <translation>这些图片使用入门模型制作，但该模型未安装。</translation>
    </message>
    <message>
        <source>These questions can&apos;t be read</source>
        <translation>无法读取这些问题</translation>
    </message>
    <message>
        <source>These stay as they are</source>
        <translation>以下按键不可更改</translation>
    </message>
    <message>
        <source>They are encrypted.</source>
        <translation>已加密。</translation>
    </message>
    <message>
        <source>They are gone when the app ends, as your organisation has decided.</source>
        <translation>按所属组织的规定，应用退出后对话就会消失。</translation>
    </message>
    <message>
        <source>They are gone when the app ends. The settings can change that for the next start.</source>
        <translation>应用退出后对话就会消失。可以在设置中更改，下次启动时生效。</translation>
    </message>
    <message>
        <source>They are then in files that every program and everyone with this computer or its disk can read, in {folder}. What opens them now is deleted.</source>
        <translation>之后它们会以文件形式存放在 {folder} 中，所有程序以及能接触这台电脑或其磁盘的任何人都能读取。目前的解锁方式会被删除。</translation>
    </message>
    <message>
        <source>They are used where they are; nothing is copied.</source>
        <translation>会原地使用；不会复制任何内容。</translation>
    </message>
    <message>
        <source>They aren&apos;t opened by a keychain.</source>
        <translation>它们不是用钥匙串解锁的。</translation>
    </message>
    <message>
        <source>They have none yet.</source>
        <translation>目前还没有密码短语。</translation>
    </message>
    <message>
        <source>Think before answering</source>
        <translation>回复前先思考</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Thinking: auto</source>
        <translation>思考：自动</translation>
    </message>
    <message>
        <source>Thinking: off</source>
        <translation>思考：关</translation>
    </message>
    <message>
        <source>Thinking: on</source>
        <translation>思考：开</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>正在思考…</translation>
    </message>
    <message>
        <source>This can&apos;t be compared: {reason}.</source>
        <translation>无法进行对比：{reason}。</translation>
    </message>
    <message>
        <source>This computer has no keychain that could keep a key for them. A passphrase encrypts all that you write; each start asks for it.</source>
        <translation>这台电脑没有可保存其密钥的钥匙串。密码短语会加密所有写下的内容；每次启动都需要输入。</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>此对话</translation>
    </message>
    <message>
        <source>This file has changed since its hash was {hash}.</source>
        <translation>自哈希为 {hash} 以来，此文件已更改。</translation>
    </message>
    <message>
        <source>This holds until you decide otherwise</source>
        <translation>自行更改前有效</translation>
    </message>
    <message>
        <source>This is a base model: it continues your text.</source>
        <translation>这是基础模型：它会续写文本。</translation>
    </message>
    <message>
        <source>This is a mistake in Desktop Chat. Your conversations are saved.</source>
        <translation>这是 Desktop Chat 的错误。对话已保存。</translation>
    </message>
    <message>
        <source>This is longer than the model&apos;s context</source>
        <translation>超出了模型的上下文</translation>
    </message>
    <message>
        <source>This is not a file in the format {format}.</source>
        <translation>这不是 {format} 格式的文件。</translation>
    </message>
    <message>
        <source>This machine has no keychain that could keep the key.</source>
        <translation>这台电脑没有可保存密钥的钥匙串。</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>此模型</translation>
    </message>
    <message>
        <source>This model can&apos;t be used here</source>
        <translation>此模型无法在这里使用</translation>
    </message>
    <message>
        <source>This model can&apos;t have a cache in {kind}.</source>
        <translation>此模型不能使用 {kind} 格式的缓存。</translation>
    </message>
    <message>
        <source>This model isn&apos;t supported</source>
        <translation>不支持此模型</translation>
    </message>
    <message>
        <source>This model was set aside</source>
        <translation>此模型已停用</translation>
    </message>
    <message>
        <source>This model&apos;s context can&apos;t be kept in {kind}: its heads are too narrow.</source>
        <translation>此模型的上下文无法以 {kind} 格式保存：其头太窄。</translation>
    </message>
    <message>
        <source>This preset can&apos;t be imported</source>
        <translation>无法导入此预设</translation>
    </message>
    <message>
        <source>This profile is already open</source>
        <translation>此配置目录已打开</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>此程序</translation>
    </message>
    <message>
        <source>This reply failed</source>
        <translation>此回复失败</translation>
    </message>
    <message>
        <source>This reply failed.</source>
        <translation>此回复失败。</translation>
    </message>
    <message>
        <source>This reply is unfinished.</source>
        <translation>此回复未完成。</translation>
    </message>
    <message>
        <source>This reply was interrupted</source>
        <translation>此回复被中断</translation>
    </message>
    <message>
        <source>This reply was interrupted.</source>
        <translation>此回复被中断。</translation>
    </message>
    <message>
        <source>This report can&apos;t be read</source>
        <translation>无法读取此报告</translation>
    </message>
    <message>
        <source>This session has no D-Bus, over which the keychain would be asked.</source>
        <translation>此会话没有用于访问钥匙串的 D-Bus。</translation>
    </message>
    <message>
        <source>This session&apos;s D-Bus is not a local one.</source>
        <translation>此会话的 D-Bus 不是本地的。</translation>
    </message>
    <message>
        <source>This version of Desktop Chat doesn&apos;t act on it.</source>
        <translation>此版本的 Desktop Chat 不采用此项。</translation>
    </message>
    <message>
        <source>Thought for {minutes} min {seconds} s</source>
        <translation>思考了 {minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>Thought for {seconds} s</source>
        <translation>思考了 {seconds} 秒</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>思考过程</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>Threads that compute on the CPU.</source>
        <translation>在 CPU 上计算的线程数。</translation>
    </message>
    <message>
        <source>Threads that compute on the CPU; unset, one for each core.</source>
        <translation>在 CPU 上计算的线程数；不设置则每个核心一个。</translation>
    </message>
    <message>
        <source>Throw away</source>
        <comment>a recovery code</comment>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Titles by the model</source>
        <translation>由模型拟定标题</translation>
    </message>
    <message>
        <source>To be done:</source>
        <comment>a task</comment>
        <translation>待完成：</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Together: {total}</source>
        <translation>合计：{total}</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Tokens after which a reply ends, finished or not.</source>
        <translation>达到这么多 token 后结束回复，无论是否写完。</translation>
    </message>
    <message>
        <source>Tokens less likely than this share of the likeliest one are left out; 0 for none.</source>
        <translation>排除可能性低于最可能 token 这一占比的 token；0 为不排除。</translation>
    </message>
    <message>
        <source>Tokens looked back at</source>
        <translation>回看的 token 数</translation>
    </message>
    <message>
        <source>Tokens that the model can read at once.</source>
        <translation>模型一次能读取的 token 数。</translation>
    </message>
    <message>
        <source>Tokens that the model can read at once; unset, by the model and the free memory.</source>
        <translation>模型一次能读取的 token 数；不设置则取决于模型和可用内存。</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Token/秒</translation>
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
        <translation>回收站</translation>
    </message>
    <message>
        <source>Tried on {day}.</source>
        <translation>试运行于 {day}。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try again, or with another disk.</source>
        <translation>请重试，或换一块磁盘。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>Try another file of the same model, or a smaller context.</source>
        <translation>请尝试同一模型的其他文件，或更小的上下文。</translation>
    </message>
    <message>
        <source>Try another template for this model, or use plain completion (raw).</source>
        <translation>请为此模型换一个模板，或使用纯续写（raw）。</translation>
    </message>
    <message>
        <source>Trying all of it together… {percent} %</source>
        <translation>正在尝试整体组合… {percent}%</translation>
    </message>
    <message>
        <source>Trying batches of the prompt… {percent} %</source>
        <translation>正在尝试提示词的分批大小… {percent}%</translation>
    </message>
    <message>
        <source>Trying flash attention… {percent} %</source>
        <translation>正在尝试 Flash Attention… {percent}%</translation>
    </message>
    <message>
        <source>Trying numbers of threads… {percent} %</source>
        <translation>正在尝试不同的线程数… {percent}%</translation>
    </message>
    <message>
        <source>Trying repacked weights… {percent} %</source>
        <translation>正在尝试重排权重… {percent}%</translation>
    </message>
    <message>
        <source>Trying the GPU and the CPU… {percent} %</source>
        <translation>正在尝试 GPU 和 CPU… {percent}%</translation>
    </message>
    <message>
        <source>Trying the draft model… {percent} %</source>
        <translation>正在尝试草稿模型… {percent}%</translation>
    </message>
    <message>
        <source>Trying the memory of the context… {percent} %</source>
        <translation>正在尝试上下文的内存格式… {percent}%</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>请输入密码短语。</translation>
    </message>
    <message>
        <source>Type a question first.</source>
        <translation>请先输入问题。</translation>
    </message>
    <message>
        <source>Type at least one character.</source>
        <translation>请至少输入一个字符。</translation>
    </message>
    <message>
        <source>Type the passphrase that opens them.</source>
        <translation>请输入解锁它们的密码短语。</translation>
    </message>
    <message>
        <source>Type the recovery code that you saved: eight groups of letters and digits.</source>
        <translation>请输入已保存的恢复代码：共八组字母和数字。</translation>
    </message>
    <message>
        <source>Typical-p</source>
        <translation>Typical-p</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo, also after something was removed</source>
        <translation>撤销，移除之后也可以</translation>
    </message>
    <message>
        <source>Unencrypted, whoever gets hold of this computer or its disk can read them. You can encrypt them later.</source>
        <translation>不加密的话，任何能接触这台电脑或其磁盘的人都能读取。以后也可以加密。</translation>
    </message>
    <message>
        <source>Unknown: it is no template that we know to be published.</source>
        <translation>未知：不是已知公开的模板。</translation>
    </message>
    <message>
        <source>Unknown: nothing published is at hand to compare it with. It differs from our own template for {models}.</source>
        <translation>未知：没有可供比较的公开模板。它与本应用自己的 {models} 模板不同。</translation>
    </message>
    <message>
        <source>Unlock the keychain of your system and try again, or use another way in.</source>
        <translation>请解锁系统的钥匙串后重试，或改用其他方式。</translation>
    </message>
    <message>
        <source>Unpack it first, then open the .gguf file inside.</source>
        <translation>请先解压，然后打开其中的 .gguf 文件。</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>请先解压。</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Untitled conversation</source>
        <translation>未命名的对话</translation>
    </message>
    <message>
        <source>Up to {gigabytes} GB</source>
        <translation>最多 {gigabytes} GB</translation>
    </message>
    <message>
        <source>Up to {megabytes} MB</source>
        <translation>最多 {megabytes} MB</translation>
    </message>
    <message>
        <source>Up to {most} answers are kept to each question.</source>
        <translation>每个问题最多保留 {most} 个回答。</translation>
    </message>
    <message>
        <source>Update Desktop Chat, then import the file again.</source>
        <translation>请更新 Desktop Chat，然后重新导入该文件。</translation>
    </message>
    <message>
        <source>Update Desktop Chat, then restore it. Nothing was changed.</source>
        <translation>请更新 Desktop Chat，然后恢复备份。没有任何改动。</translation>
    </message>
    <message>
        <source>Update Desktop Chat.</source>
        <translation>请更新 Desktop Chat。</translation>
    </message>
    <message>
        <source>Update Desktop Chat. The file was left untouched.</source>
        <translation>请更新 Desktop Chat。该文件未被改动。</translation>
    </message>
    <message>
        <source>Use a recovery code</source>
        <translation>使用恢复代码</translation>
    </message>
    <message>
        <source>Use another passphrase</source>
        <translation>使用其他密码短语</translation>
    </message>
    <message>
        <source>Use fewer cores</source>
        <translation>少用核心</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>改用于此处</translation>
    </message>
    <message>
        <source>Use it where it is, or choose another folder.</source>
        <translation>请原地使用，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <translation>使用钥匙串</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>使用密码短语</translation>
    </message>
    <message>
        <source>Use whenever this model answers</source>
        <translation>此模型回复时都使用</translation>
    </message>
    <message>
        <source>Usual folders</source>
        <translation>常用文件夹</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>重新验证</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Version {version} of {versions}</source>
        <translation>版本 {version}/{versions}</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>Vote: none is better than the others</source>
        <translation>投票：不分高下</translation>
    </message>
    <message>
        <source>Voted best</source>
        <translation>投票最佳</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>Wait until nothing writes to it any more, and load it again.</source>
        <translation>请等到没有程序写入该文件，再重新载入。</translation>
    </message>
    <message>
        <source>Waiting for another reply</source>
        <translation>正在等待另一条回复</translation>
    </message>
    <message>
        <source>Waiting for the reply in “{conversation}”</source>
        <translation>正在等待“{conversation}”中的回复</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>正在等待钥匙串…</translation>
    </message>
    <message>
        <source>Waiting until the engine is free: {progress}</source>
        <translation>正在等待引擎空闲：{progress}</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Waits for the model to finish…</source>
        <translation>等待模型完成…</translation>
    </message>
    <message>
        <source>We don&apos;t know this licence; read it before you use the model for more than a try.</source>
        <translation>不认识此许可证；除试用以外，使用该模型前请先阅读。</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Weights can&apos;t be read for intentions: no test tells how a model will answer.</source>
        <translation>无法从权重中看出意图：没有任何测试能说明模型会如何回复。</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>要做什么？</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>What is here is deleted for good after 30 days.</source>
        <translation>这里的内容会在 30 天后永久删除。</translation>
    </message>
    <message>
        <source>What is here now isn&apos;t deleted: it is moved into a folder “set-aside-…” in {folder}.</source>
        <translation>现有内容不会删除：会移到 {folder} 中的文件夹“set-aside-…”。</translation>
    </message>
    <message>
        <source>What it computes is not finite: its weights are damaged.</source>
        <translation>计算结果不是有限数：其权重已损坏。</translation>
    </message>
    <message>
        <source>What opens it:</source>
        <translation>解锁方式：</translation>
    </message>
    <message>
        <source>What opens them was given, but anyone can read {database}.</source>
        <translation>已给出解锁方式，但任何人都能读取 {database}。</translation>
    </message>
    <message>
        <source>What others have made</source>
        <translation>第三方组件</translation>
    </message>
    <message>
        <source>What reads it can&apos;t be started: {reason}.</source>
        <translation>无法启动读取它的程序：{reason}。</translation>
    </message>
    <message>
        <source>What shall all of them be asked?</source>
        <translation>要问所有模型什么？</translation>
    </message>
    <message>
        <source>What speaks to it is not installed.</source>
        <translation>没有安装与它通信所需的组件。</translation>
    </message>
    <message>
        <source>What the file says of itself</source>
        <translation>文件的自述</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>模型读取的内容</translation>
    </message>
    <message>
        <source>What the model reads before the conversation: who it is and how it should answer.</source>
        <translation>模型在对话之前读取的内容：它是谁，应如何回复。</translation>
    </message>
    <message>
        <source>What the model reads…</source>
        <translation>模型读取的内容…</translation>
    </message>
    <message>
        <source>What was added</source>
        <translation>添加的内容</translation>
    </message>
    <message>
        <source>What was here before is in {folder}.</source>
        <translation>之前的内容在 {folder} 中。</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>What you export isn&apos;t encrypted: whoever gets the file can read it.</source>
        <translation>导出的内容未加密：拿到文件的人都能读取。</translation>
    </message>
    <message>
        <source>What you have changed is lost when the window closes.</source>
        <translation>关闭窗口时，所作的更改会丢失。</translation>
    </message>
    <message>
        <source>What you have written isn&apos;t saved.</source>
        <translation>所写的内容尚未保存。</translation>
    </message>
    <message>
        <source>What you want to keep can be exported before, where that is allowed.</source>
        <translation>想保留的内容，可以在允许的情况下提前导出。</translation>
    </message>
    <message>
        <source>What your organisation decides</source>
        <translation>所属组织的规定</translation>
    </message>
    <message>
        <source>What&apos;s on your mind?</source>
        <translation>想聊点什么？</translation>
    </message>
    <message>
        <source>When busy</source>
        <translation>繁忙时</translation>
    </message>
    <message>
        <source>When busy or on battery</source>
        <translation>繁忙或使用电池时</translation>
    </message>
    <message>
        <source>When models leave cores to other programs: while those are busy, and on battery, where half of the cores take the charge for longer.</source>
        <translation>模型何时把核心让给其他程序：其他程序繁忙时，以及使用电池时；只用一半核心可延长续航。</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>Whether a model that can think before it answers does so.</source>
        <translation>能在回复前思考的模型是否先思考。</translation>
    </message>
    <message>
        <source>Whether a screen reader is given a reply sentence by sentence while it is written.</source>
        <translation>回复生成时，是否逐句提供给屏幕阅读器。</translation>
    </message>
    <message>
        <source>Whether conversations, presets and prompts are kept when the app ends, from its next start on; off, those that were kept before stay on the disk, and can&apos;t be opened until it is on again.</source>
        <translation>应用退出时是否保留对话、预设和提示词，从下次启动起生效；关闭后，之前保留的内容仍在磁盘上，重新开启之前无法打开。</translation>
    </message>
    <message>
        <source>Whether models that can think before they answer do so; unset, each keeps its own default.</source>
        <translation>能在回复前思考的模型是否先思考；不设置则各用自己的默认值。</translation>
    </message>
    <message>
        <source>Whether several tokens are computed at once where a reply repeats the conversation, as when a text is written again with one change. It can be faster; long texts are read more slowly. Each guess is checked, and where it was close computed again: the likeliest reply stays the same, and one drawn by chance is as likely as without.</source>
        <translation>当回复重复对话中的内容时（例如只改一处重写一段文字），是否一次计算多个 token。这样可能更快，但读取长文本会变慢。每次预测都会检查，差距很小时会重新计算：最可能的回复保持不变，随机抽取的回复也与不预测时同样可能。</translation>
    </message>
    <message>
        <source>Whether the app has a sign in the tray, and goes on there when its window is closed.</source>
        <translation>应用是否在系统托盘显示图标，并在关闭窗口后继续在那里运行。</translation>
    </message>
    <message>
        <source>Whether the conversations are beside the open one when the window opens, if there is room.</source>
        <translation>窗口打开时，如有空间，是否在当前对话旁显示对话列表。</translation>
    </message>
    <message>
        <source>Whether the desktop says so, without a word of it, when a reply or a comparison that took long ends while you are elsewhere.</source>
        <translation>耗时较长的回复或对比完成而窗口不在前台时，是否由桌面发出通知；通知中不含其中的任何文字。</translation>
    </message>
    <message>
        <source>Whether the model gives a new conversation its title when it has nothing else to do; unset, models of a billion parameters or more do, since the titles of smaller ones are often worse than your first words.</source>
        <translation>模型空闲时是否为新对话拟定标题；不设置则由十亿及以上参数的模型拟定，因为更小的模型拟的标题往往不如消息开头的几个字。</translation>
    </message>
    <message>
        <source>Whether the model thinks before it answers</source>
        <translation>模型回复前是否思考</translation>
    </message>
    <message>
        <source>Whether the view jumps where it would glide.</source>
        <translation>视图是否直接跳转，而不是平滑滚动。</translation>
    </message>
    <message>
        <source>Whoever gets hold of this computer or its disk can read the conversations.</source>
        <translation>任何能接触这台电脑或其磁盘的人都能读取对话。</translation>
    </message>
    <message>
        <source>Whoever gets the file can read it.</source>
        <translation>拿到文件的人都能读取。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>With a context of {ctx} tokens the model needs {need}; {free} are free.</source>
        <translation>上下文为 {ctx} 个 token 时，模型需要 {need}；可用 {free}。</translation>
    </message>
    <message>
        <source>With a passphrase you need not type the code at each start.</source>
        <translation>有了密码短语，就不必每次启动都输入代码。</translation>
    </message>
    <message>
        <source>With a recovery code you get in even if the keychain is lost.</source>
        <translation>有了恢复代码，即使钥匙串丢失也能解锁。</translation>
    </message>
    <message>
        <source>With a recovery code you get in even if you forget it.</source>
        <translation>有了恢复代码，即使忘记密码短语也能解锁。</translation>
    </message>
    <message>
        <source>With its context in {kind} it would take {less} less memory and write {written} tokens/s; that changes what it says a little, so it stays in f16 unless you choose otherwise in the model&apos;s settings.</source>
        <translation>若以 {kind} 保存上下文，可少用 {less} 内存，写出 {written} token/秒；但回复会略有变化，因此保持 f16，除非在模型的设置中另行选择。</translation>
    </message>
    <message>
        <source>With {draft} as its draft model it isn&apos;t faster: {ratio} times as fast.</source>
        <translation>以 {draft} 作为草稿模型并没有更快：速度为原来的 {ratio} 倍。</translation>
    </message>
    <message>
        <source>Without a question for so long, no model stays in memory. Your next message loads it again.</source>
        <translation>这么久没有提问后，不再在内存中保留模型。下一条消息会重新载入模型。</translation>
    </message>
    <message>
        <source>Without a system prompt of yours it adds:</source>
        <translation>没有自定系统提示词时，它会添加：</translation>
    </message>
    <message>
        <source>Without flash attention, which was slower here.</source>
        <translation>不使用 Flash Attention，因为在这台电脑上更慢。</translation>
    </message>
    <message>
        <source>Without its draft model {draft}: {reason}</source>
        <translation>未使用草稿模型 {draft}：{reason}</translation>
    </message>
    <message>
        <source>Without repacked copies of its weights, which were slower here.</source>
        <translation>未使用重排的权重副本，它在此处更慢。</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词数</translation>
    </message>
    <message>
        <source>Words in double braces, as in {{topic}}, become fields to fill in.</source>
        <translation>双花括号中的词，例如 {{主题}}，会成为可填写的字段。</translation>
    </message>
    <message>
        <source>Words that are only in this one:</source>
        <translation>仅此模板中有的内容：</translation>
    </message>
    <message>
        <source>Words that it adds</source>
        <translation>它添加的内容</translation>
    </message>
    <message>
        <source>Words that it can add to a conversation:</source>
        <translation>它可能添加到对话中的内容：</translation>
    </message>
    <message>
        <source>Words, tokens, speed and time are medians. What looks like a refusal is guessed from how an answer begins. Identical: how many of the answers to the same question are the same.</source>
        <translation>词数、token、速度和时间均为中位数。疑似拒答根据回答的开头推测。相同：同一问题的回答中有多少是一样的。</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>自动换行</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>写消息</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>写消息…</translation>
    </message>
    <message>
        <source>Write it where the enforced values are.</source>
        <translation>请写到强制值所在的位置。</translation>
    </message>
    <message>
        <source>Write values into “enforced” or “defaults”.</source>
        <translation>请把值写入“enforced”或“defaults”。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写…</translation>
    </message>
    <message>
        <source>XTC probability</source>
        <translation>XTC 概率</translation>
    </message>
    <message>
        <source>XTC threshold</source>
        <translation>XTC 阈值</translation>
    </message>
    <message>
        <source>XTC {value}</source>
        <translation>XTC {value}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>You</source>
        <translation>我</translation>
    </message>
    <message numerus="yes">
        <source>You are editing {n} messages.</source>
        <comment>You are editing a message.</comment>
        <translation>
            <numerusform>正在编辑 {n} 条消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>You begin with no conversations</source>
        <translation>从没有对话的状态开始</translation>
    </message>
    <message>
        <source>You can write while the model is loading…</source>
        <translation>模型载入期间就可以开始写…</translation>
    </message>
    <message>
        <source>You can write while the model is measured…</source>
        <translation>测速期间就可以开始写…</translation>
    </message>
    <message>
        <source>You may not read {path}.</source>
        <translation>没有读取 {path} 的权限。</translation>
    </message>
    <message>
        <source>You see what is in it before anything comes in.</source>
        <translation>导入之前可以先查看其中的内容。</translation>
    </message>
    <message>
        <source>You see what is in {file} before anything comes in.</source>
        <translation>导入之前可以先查看 {file} 中的内容。</translation>
    </message>
    <message>
        <source>You: {beginning}</source>
        <translation>我：{beginning}</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>Your conversation is saved.</source>
        <translation>对话已保存。</translation>
    </message>
    <message>
        <source>Your conversation is saved. Choose another model, or try again.</source>
        <translation>对话已保存。请选择其他模型，或重试。</translation>
    </message>
    <message>
        <source>Your conversation is saved. Choose another model, or try this one again.</source>
        <translation>对话已保存。请选择其他模型，或再试一次这个模型。</translation>
    </message>
    <message>
        <source>Your conversation wasn&apos;t kept.</source>
        <translation>对话没有保留。</translation>
    </message>
    <message>
        <source>Your conversation wasn&apos;t kept. Choose another model, or try this one again.</source>
        <translation>对话没有保留。请选择其他模型，或再试一次这个模型。</translation>
    </message>
    <message>
        <source>Your conversations are encrypted. Each of these opens them:</source>
        <translation>对话已加密。以下任何一种方式都能解锁：</translation>
    </message>
    <message>
        <source>Your conversations are locked</source>
        <translation>对话已锁定</translation>
    </message>
    <message>
        <source>Your conversations are not encrypted: whoever gets hold of this computer or its disk can read them.</source>
        <translation>对话未加密：任何能接触这台电脑或其磁盘的人都能读取。</translation>
    </message>
    <message>
        <source>Your conversations are those of the backup.</source>
        <translation>现在的对话来自该备份。</translation>
    </message>
    <message>
        <source>Your conversations aren&apos;t encrypted here, but a backup always is. Choose a passphrase that opens it.</source>
        <translation>这里的对话未加密，但备份始终加密。请选择用于打开备份的密码短语。</translation>
    </message>
    <message>
        <source>Your conversations aren&apos;t open yet. Until they are, what you write is lost when the window closes.</source>
        <translation>对话尚未打开。在打开之前，关闭窗口会丢失所写的内容。</translation>
    </message>
    <message>
        <source>Your conversations have to be encrypted</source>
        <translation>对话必须加密</translation>
    </message>
    <message>
        <source>Your conversations need a passphrase</source>
        <translation>对话需要密码短语</translation>
    </message>
    <message>
        <source>Your conversations will be listed here. Begin one below, or bring those that you have elsewhere: drop their file on this window.</source>
        <translation>对话会列在这里。可以在下方开始新对话，也可以导入别处已有的对话：把相应文件拖到此窗口即可。</translation>
    </message>
    <message>
        <source>Your keychain holds the only key</source>
        <translation>唯一的密钥在钥匙串中</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>钥匙串已锁定</translation>
    </message>
    <message>
        <source>Your keychain no longer has the key</source>
        <translation>钥匙串中不再有密钥</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Your message was not sent.</source>
        <translation>消息未发送。</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>所属组织</translation>
    </message>
    <message>
        <source>Your organisation allows models by their hash, so all of the file is read. Esc stops it.</source>
        <translation>所属组织按哈希值允许模型，因此会读取整个文件。按 Esc 停止。</translation>
    </message>
    <message>
        <source>Your organisation allows only the models that it has installed, and {file} is not in their folder.</source>
        <translation>所属组织只允许使用组织安装的模型，而 {file} 不在这些模型的文件夹中。</translation>
    </message>
    <message>
        <source>Your organisation decides which models are used on this machine, and has installed none yet. Ask whoever looks after it.</source>
        <translation>这台电脑上使用哪些模型由所属组织决定，目前还没有安装任何模型。请询问管理这台电脑的人。</translation>
    </message>
    <message>
        <source>Your organisation doesn&apos;t have conversations kept.</source>
        <translation>所属组织不保留对话。</translation>
    </message>
    <message>
        <source>Your organisation doesn&apos;t want conversations to be copied.</source>
        <translation>所属组织不希望对话被复制。</translation>
    </message>
    <message>
        <source>Your organisation doesn&apos;t want them to be kept like that. Encrypt them, and they open; nothing is lost by it.</source>
        <translation>所属组织不希望对话以这种方式保存。加密后即可打开；不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Your organisation has blocked {file}.</source>
        <translation>所属组织已禁用 {file}。</translation>
    </message>
    <message>
        <source>Your organisation hasn&apos;t installed a model on this machine yet.</source>
        <translation>所属组织还没有在这台电脑上安装模型。</translation>
    </message>
    <message>
        <source>Your organisation wants a passphrase for them. It encrypts all that you write; each start asks for it.</source>
        <translation>所属组织要求为对话设置密码短语。它会加密所有写下的内容；每次启动都需要输入。</translation>
    </message>
    <message>
        <source>Your organisation wants a passphrase to be typed at each start. Choose one, and they open; nothing is lost by it.</source>
        <translation>所属组织要求每次启动时输入密码短语。设置密码短语后即可打开对话；不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Your organisation wants a passphrase to be typed for them.</source>
        <translation>所属组织要求输入密码短语来打开对话。</translation>
    </message>
    <message>
        <source>Your organisation wants it written down which models are loaded, and {path} can&apos;t be written: {reason}.</source>
        <translation>所属组织要求记录加载了哪些模型，但无法写入 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Your organisation’s system prompt</source>
        <translation>所属组织的系统提示词</translation>
    </message>
    <message>
        <source>Your passphrase or recovery code opens it on any computer.</source>
        <translation>密码短语或恢复代码可在任何电脑上打开备份。</translation>
    </message>
    <message>
        <source>Your prompts are in {file}</source>
        <translation>提示词在 {file} 中</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>恢复代码</translation>
    </message>
    <message>
        <source>Your recovery code opens it on any computer.</source>
        <translation>恢复代码可在任何电脑上打开备份。</translation>
    </message>
    <message>
        <source>Your settings are not as you left them</source>
        <translation>设置与上次不同</translation>
    </message>
    <message>
        <source>Your system may be asking for its password. You can write meanwhile.</source>
        <translation>系统可能正在要求输入密码。这期间可以继续写。</translation>
    </message>
    <message>
        <source>Your vote is taken back</source>
        <translation>已撤回投票</translation>
    </message>
    <message>
        <source>Your vote: none is better</source>
        <translation>已投票：不分高下</translation>
    </message>
    <message>
        <source>Your vote: {model}</source>
        <translation>已投票：{model}</translation>
    </message>
    <message>
        <source>[picture not shown: {description}]</source>
        <translation>[未显示图片：{description}]</translation>
    </message>
    <message>
        <source>[picture not shown]</source>
        <translation>[未显示图片]</translation>
    </message>
    <message>
        <source>a JSON schema</source>
        <translation>JSON schema</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>a field without a name</source>
        <translation>没有名称的字段</translation>
    </message>
    <message>
        <source>a grammar</source>
        <translation>语法</translation>
    </message>
    <message>
        <source>a key claims to be {length} bytes long</source>
        <translation>一个键声称长度为 {length} 字节</translation>
    </message>
    <message>
        <source>a key has control characters, “{name}”</source>
        <translation>一个键中有控制字符，“{name}”</translation>
    </message>
    <message>
        <source>a key is empty</source>
        <translation>一个键是空的</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a message holds control tokens of the model, and the template hides where</source>
        <translation>一条消息中有模型的控制 token，而模板隐藏了其位置</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>a models folder</source>
        <translation>模型文件夹</translation>
    </message>
    <message>
        <source>a name stands in it twice</source>
        <translation>其中一个名称出现了两次</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a question has more than {most} characters</source>
        <translation>一个问题超过 {most} 个字符</translation>
    </message>
    <message>
        <source>a question is empty</source>
        <translation>一个问题是空的</translation>
    </message>
    <message>
        <source>a recurrent state of {size} can&apos;t be shared by {heads} heads in {groups} groups</source>
        <translation>大小为 {size} 的循环状态无法由 {groups} 组中的 {heads} 个头共享</translation>
    </message>
    <message>
        <source>a share of the layers isn&apos;t a number of them</source>
        <translation>层的占比不是层数</translation>
    </message>
    <message>
        <source>a slot has more than belongs there</source>
        <translation>一个密钥槽中有多余的内容</translation>
    </message>
    <message>
        <source>a slot is not an object</source>
        <translation>一个密钥槽不是对象</translation>
    </message>
    <message>
        <source>a slot is of no kind that is known</source>
        <translation>一个密钥槽的类型未知</translation>
    </message>
    <message>
        <source>a tensor&apos;s name claims to be {length} bytes long</source>
        <translation>一个张量名称声称长度为 {length} 字节</translation>
    </message>
    <message>
        <source>a tensor&apos;s name has control characters, “{name}”</source>
        <translation>一个张量名称中有控制字符，“{name}”</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a text in a list claims to be {length} bytes long</source>
        <translation>列表中的一段文本声称长度为 {length} 字节</translation>
    </message>
    <message>
        <source>a vote is for something that isn&apos;t compared</source>
        <translation>一张投票的对象不在对比中</translation>
    </message>
    <message>
        <source>a web page or XML</source>
        <translation>网页或 XML</translation>
    </message>
    <message numerus="yes">
        <source>about {n} tokens</source>
        <comment>about {n} token</comment>
        <translation>
            <numerusform>约 {n} 个 token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} tokens, in part</source>
        <comment>about {n} token, in part</comment>
        <translation>
            <numerusform>约 {n} 个 token，仅部分</numerusform>
        </translation>
    </message>
    <message>
        <source>adapters aren&apos;t supported</source>
        <translation>不支持适配器</translation>
    </message>
    <message>
        <source>always the likeliest token</source>
        <translation>始终选最可能的 token</translation>
    </message>
    <message>
        <source>an answer has no place of its own</source>
        <translation>一个回答没有自己的位置</translation>
    </message>
    <message>
        <source>an answer is no message that follows its question</source>
        <translation>一个回答不是紧接其问题的消息</translation>
    </message>
    <message>
        <source>an answer is to something that isn&apos;t compared</source>
        <translation>一个回答的对象不在对比中</translation>
    </message>
    <message>
        <source>an archive inside of another</source>
        <translation>压缩包中的压缩包</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>an odd number of elements in a key, {rotated}, is to be rotated</source>
        <translation>键中要旋转的元素数 {rotated} 是奇数</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>另有 {n} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>another chat</source>
        <comment>in quotation marks, in the place of its title</comment>
        <translation>另一个对话</translation>
    </message>
    <message>
        <source>another conversation in the file has the same id</source>
        <translation>文件中另一个对话的 id 与它相同</translation>
    </message>
    <message>
        <source>another one has the same id</source>
        <translation>另一个的 id 与它相同</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>另一个程序正打开它</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>a conversation, between its title and the words that were found</comment>
        <translation>已归档</translation>
    </message>
    <message>
        <source>as the model does by itself</source>
        <translation>由模型自行决定</translation>
    </message>
    <message>
        <source>at the length limit</source>
        <translation>达到长度上限</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message numerus="yes">
        <source>batches of {n} tokens</source>
        <comment>batches of {n} token</comment>
        <translation>
            <numerusform>每批 {n} 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>by a failure</source>
        <translation>因故障中断</translation>
    </message>
    <message>
        <source>changes another model (adapter)</source>
        <translation>用于修改另一个模型（适配器）</translation>
    </message>
    <message>
        <source>compares texts, can&apos;t chat (embedding)</source>
        <translation>用于比较文本，不能聊天（嵌入）</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>已写完</translation>
    </message>
    <message>
        <source>compressed with gzip</source>
        <translation>用 gzip 压缩</translation>
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
        <translation>使用默认值</translation>
    </message>
    <message>
        <source>examples of a conversation aren&apos;t part of a preset</source>
        <translation>对话示例不属于预设</translation>
    </message>
    <message>
        <source>exit status {status}</source>
        <translation>退出状态 {status}</translation>
    </message>
    <message>
        <source>file about the windows</source>
        <translation>窗口状态文件</translation>
    </message>
    <message>
        <source>first token after {seconds} s</source>
        <translation>首个 token 用时 {seconds} 秒</translation>
    </message>
    <message>
        <source>first token after {seconds} s; {read} tokens/s read, {written} written</source>
        <translation>首个 token 用时 {seconds} 秒；读取 {read} token/秒，写出 {written} token/秒</translation>
    </message>
    <message>
        <source>frequency penalty {value}</source>
        <translation>频率惩罚 {value}</translation>
    </message>
    <message>
        <source>guesses for another model (draft)</source>
        <translation>为另一个模型预测（草稿模型）</translation>
    </message>
    <message>
        <source>has new messages</source>
        <translation>有新消息</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>已在此处</translation>
    </message>
    <message>
        <source>in memory</source>
        <translation>在内存中</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>in your list already</source>
        <translation>已在列表中</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>被中断</translation>
    </message>
    <message>
        <source>it begins anew</source>
        <translation>从头新建</translation>
    </message>
    <message>
        <source>it breaks the rules of JSON</source>
        <translation>不符合 JSON 的规则</translation>
    </message>
    <message>
        <source>it breaks the rules of its kind</source>
        <translation>不符合其类型的规则</translation>
    </message>
    <message>
        <source>it can&apos;t be automatic</source>
        <translation>不能为自动</translation>
    </message>
    <message numerus="yes">
        <source>it claims to have {n} keys</source>
        <comment>it claims to have {n} key</comment>
        <translation>
            <numerusform>声称有 {n} 个键</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it claims to have {n} tensors, too many for a model</source>
        <comment>it claims to have {n} tensor, too many for a model</comment>
        <translation>
            <numerusform>声称有 {n} 个张量，对模型来说太多</numerusform>
        </translation>
    </message>
    <message>
        <source>it doesn&apos;t begin with GGUF</source>
        <translation>不是以 GGUF 开头</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>没有给出原因</translation>
    </message>
    <message>
        <source>it has a sliding window, and no layer that would use it</source>
        <translation>有滑动窗口，却没有使用它的层</translation>
    </message>
    <message>
        <source>it has more columns than the first; a text with commas needs quotes</source>
        <translation>列数比第一行多；含逗号的文本需加引号</translation>
    </message>
    <message>
        <source>it has more than belongs there</source>
        <translation>有多余的内容</translation>
    </message>
    <message>
        <source>it has no list “messages”</source>
        <translation>没有“messages”列表</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>没有名称</translation>
    </message>
    <message>
        <source>it has no slots</source>
        <translation>没有密钥槽</translation>
    </message>
    <message>
        <source>it has no “{name}”</source>
        <translation>没有“{name}”</translation>
    </message>
    <message>
        <source>it has not one message for each question</source>
        <translation>问题与消息不是一一对应</translation>
    </message>
    <message>
        <source>it has other tables or triggers than it should</source>
        <translation>有不该有的表或触发器</translation>
    </message>
    <message>
        <source>it has to have 1 to {most} models</source>
        <translation>须有 1 到 {most} 个模型</translation>
    </message>
    <message>
        <source>it has to have 1 to {most} questions</source>
        <translation>须有 1 到 {most} 个问题</translation>
    </message>
    <message>
        <source>it has to have 1 to {most} seeds</source>
        <translation>须有 1 到 {most} 个种子</translation>
    </message>
    <message>
        <source>it has two slots of a kind</source>
        <translation>有两个同类的密钥槽</translation>
    </message>
    <message>
        <source>it is about the model</source>
        <translation>它属于模型本身</translation>
    </message>
    <message>
        <source>it is forgotten</source>
        <translation>不采用其内容</translation>
    </message>
    <message>
        <source>it is in another version</source>
        <translation>版本不同</translation>
    </message>
    <message>
        <source>it is neither a text nor an object with a “question”</source>
        <translation>既不是文本，也不是含有“question”的对象</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>it is no list</source>
        <translation>不是列表</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>不是对象</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>it is not in UTF-8</source>
        <translation>不是 UTF-8</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>太大</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>太短</translation>
    </message>
    <message>
        <source>it is written in another language than templates are here; the model&apos;s own is used</source>
        <translation>所用的语言与这里的模板不同；使用模型自带的模板</translation>
    </message>
    <message>
        <source>it is {kind} and not an object</source>
        <translation>是{kind}，而不是对象</translation>
    </message>
    <message>
        <source>it isn&apos;t known here</source>
        <translation>这里无法识别</translation>
    </message>
    <message>
        <source>it leaves out the reply that is to be continued</source>
        <translation>遗漏了要续写的回复</translation>
    </message>
    <message>
        <source>it made its process end, or answer too much</source>
        <translation>使其进程终止，或输出过多</translation>
    </message>
    <message>
        <source>it needs too much memory</source>
        <translation>需要的内存太多</translation>
    </message>
    <message>
        <source>it tells no format</source>
        <translation>没有说明格式</translation>
    </message>
    <message>
        <source>it took longer than {seconds} s</source>
        <translation>用时超过 {seconds} 秒</translation>
    </message>
    <message>
        <source>it uses {used} experts of {experts}</source>
        <translation>使用 {experts} 个专家中的 {used} 个</translation>
    </message>
    <message>
        <source>its alignment is {alignment}</source>
        <translation>其对齐为 {alignment}</translation>
    </message>
    <message>
        <source>its conversations can&apos;t be read</source>
        <translation>其对话无法读取</translation>
    </message>
    <message>
        <source>its heads have no elements</source>
        <translation>其头没有元素</translation>
    </message>
    <message>
        <source>its key doesn&apos;t open it</source>
        <translation>其密钥无法解锁</translation>
    </message>
    <message>
        <source>its keys and values are not equally long in all layers</source>
        <translation>其键和值在各层中长度不一致</translation>
    </message>
    <message>
        <source>its keys can&apos;t be read</source>
        <translation>其密钥无法读取</translation>
    </message>
    <message>
        <source>its keys have {key} elements and its values {value}</source>
        <translation>其键有 {key} 个元素，值有 {value} 个</translation>
    </message>
    <message>
        <source>its list of contents is too long</source>
        <translation>其目录过长</translation>
    </message>
    <message>
        <source>its parent doesn&apos;t stand before it in the conversation</source>
        <translation>其上级消息在对话中不在它之前</translation>
    </message>
    <message>
        <source>its process answered nonsense</source>
        <translation>其进程的回应毫无意义</translation>
    </message>
    <message>
        <source>its process answered something else</source>
        <translation>其进程的回应不符</translation>
    </message>
    <message>
        <source>its process can&apos;t be started: {reason}</source>
        <translation>其进程无法启动：{reason}</translation>
    </message>
    <message>
        <source>its seeds are not different ones from 0 to {most}</source>
        <translation>其种子不是 0 到 {most} 之间互不相同的数</translation>
    </message>
    <message numerus="yes">
        <source>its vocabulary claims {n} tokens</source>
        <comment>its vocabulary claims {n} token</comment>
        <translation>
            <numerusform>其词表声称有 {n} 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>its vocabulary has no token for the byte {byte}</source>
        <translation>其词表中没有字节 {byte} 对应的 token</translation>
    </message>
    <message>
        <source>its vocabulary has no {role} token, which it adds to texts</source>
        <translation>其词表中没有要添加到文本的 {role} token</translation>
    </message>
    <message>
        <source>its vocabulary has tokens without the bytes that they begin with</source>
        <translation>其词表中有些 token 缺少开头的字节</translation>
    </message>
    <message>
        <source>its vocabulary is another one.</source>
        <translation>其词表不同。</translation>
    </message>
    <message>
        <source>its “leaf” is none of its messages</source>
        <translation>其“leaf”不是它的任何消息</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>钥匙串</translation>
    </message>
    <message>
        <source>lets another model see or hear</source>
        <translation>让另一个模型具备视觉或听觉</translation>
    </message>
    <message>
        <source>list of models</source>
        <translation>模型列表</translation>
    </message>
    <message>
        <source>llama-cpp-python {version}, libraries {hash}</source>
        <translation>llama-cpp-python {version}，库 {hash}</translation>
    </message>
    <message>
        <source>llama.cpp could not go on with {model}, which was set aside ({reason}).</source>
        <translation>llama.cpp 无法继续运行 {model}，该模型已停用（{reason}）。</translation>
    </message>
    <message>
        <source>llama.cpp could not go on with {name} ({reason}).</source>
        <translation>llama.cpp 无法继续运行 {name}（{reason}）。</translation>
    </message>
    <message>
        <source>llama.cpp could not load {model} ({reason}). It has its test run again first.</source>
        <translation>llama.cpp 无法载入 {model}（{reason}）。该模型将先再次试运行。</translation>
    </message>
    <message>
        <source>llama.cpp crashed in its test run ({how}).</source>
        <translation>llama.cpp 在试运行中崩溃（{how}）。</translation>
    </message>
    <message>
        <source>llama.cpp ended the app with this model ({reason}).</source>
        <translation>llama.cpp 因此模型终止了应用（{reason}）。</translation>
    </message>
    <message>
        <source>llama.cpp gave no reason</source>
        <translation>llama.cpp 没有给出原因</translation>
    </message>
    <message>
        <source>llama.cpp, in the build {build}</source>
        <translation>llama.cpp，构建版本 {build}</translation>
    </message>
    <message>
        <source>min-p {value}</source>
        <translation>min-p {value}</translation>
    </message>
    <message>
        <source>more than all {elements} elements of a key are to be rotated</source>
        <translation>要旋转的元素多于一个键的全部 {elements} 个元素</translation>
    </message>
    <message>
        <source>no column is called “question”</source>
        <translation>没有名为“question”的列</translation>
    </message>
    <message>
        <source>no flash attention</source>
        <translation>不使用 Flash Attention</translation>
    </message>
    <message>
        <source>no layer on the GPU</source>
        <translation>GPU 上不放任何层</translation>
    </message>
    <message>
        <source>no repacked weights</source>
        <translation>不使用重排权重</translation>
    </message>
    <message>
        <source>no section of its keys is to be rotated</source>
        <translation>其键没有要旋转的部分</translation>
    </message>
    <message>
        <source>none: the text is continued</source>
        <translation>无：续写文本</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>未计算</translation>
    </message>
    <message>
        <source>not for a chat</source>
        <translation>不适合聊天</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>目前无法使用</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>目前找不到</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无内容</translation>
    </message>
    <message>
        <source>nothing of its keys is to be rotated, and so no place is known</source>
        <translation>其键没有要旋转的元素，因此无法得知位置</translation>
    </message>
    <message>
        <source>of its parameters, {reason}</source>
        <translation>在其参数中，{reason}</translation>
    </message>
    <message>
        <source>of message {number}, {reason}</source>
        <translation>在第 {number} 条消息中，{reason}</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a switch</comment>
        <translation>关</translation>
    </message>
    <message>
        <source>off</source>
        <comment>whether a model thinks</comment>
        <translation>关</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a switch</comment>
        <translation>开</translation>
    </message>
    <message>
        <source>on</source>
        <comment>whether a model thinks</comment>
        <translation>开</translation>
    </message>
    <message>
        <source>one message is the answer at several places</source>
        <translation>同一条消息在多处作为回答</translation>
    </message>
    <message>
        <source>one of its messages is in another conversation as well</source>
        <translation>其中一条消息也在另一个对话中</translation>
    </message>
    <message>
        <source>only a vocabulary</source>
        <translation>仅词表</translation>
    </message>
    <message>
        <source>partly GPU</source>
        <translation>部分 GPU</translation>
    </message>
    <message numerus="yes">
        <source>partly GPU, about {n} tokens/s</source>
        <comment>partly GPU, about {n} token/s</comment>
        <translation>
            <numerusform>部分 GPU，约 {n} token/秒</numerusform>
        </translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>picture not shown</source>
        <translation>未显示图片</translation>
    </message>
    <message>
        <source>picture not shown: {name}</source>
        <translation>未显示图片：{name}</translation>
    </message>
    <message>
        <source>presence penalty {value}</source>
        <translation>存在惩罚 {value}</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>恢复代码</translation>
    </message>
    <message>
        <source>repeat penalty {value}</source>
        <translation>重复惩罚 {value}</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>种子 {seed}</translation>
    </message>
    <message>
        <source>sees or hears</source>
        <translation>具备视觉或听觉</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>settings file</source>
        <translation>设置文件</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他内容</translation>
    </message>
    <message>
        <source>statistics for making a model smaller</source>
        <translation>用于缩小模型的统计数据</translation>
    </message>
    <message>
        <source>stopped by you</source>
        <translation>已手动停止</translation>
    </message>
    <message>
        <source>temperature {value}</source>
        <translation>温度 {value}</translation>
    </message>
    <message>
        <source>templates are chosen by name here</source>
        <translation>这里按名称选择模板</translation>
    </message>
    <message>
        <source>the attachments are no list</source>
        <translation>附件不是列表</translation>
    </message>
    <message>
        <source>the conversation {id}</source>
        <translation>对话 {id}</translation>
    </message>
    <message>
        <source>the file&apos;s own</source>
        <translation>文件自带</translation>
    </message>
    <message>
        <source>the key “{key}” appears twice</source>
        <translation>键“{key}”出现了两次</translation>
    </message>
    <message numerus="yes">
        <source>the list {key} claims {n} elements, more than the file has</source>
        <comment>the list {key} claims {n} element, more than the file has</comment>
        <translation>
            <numerusform>列表 {key} 声称有 {n} 个元素，超过文件所含</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the list {key} claims {n} texts</source>
        <comment>the list {key} claims {n} text</comment>
        <translation>
            <numerusform>列表 {key} 声称有 {n} 段文本</numerusform>
        </translation>
    </message>
    <message>
        <source>the list {key} has elements of the kind {kind}</source>
        <translation>列表 {key} 的元素为 {kind} 类型</translation>
    </message>
    <message>
        <source>the model {id}</source>
        <translation>模型 {id}</translation>
    </message>
    <message>
        <source>the model&apos;s own template is used</source>
        <translation>使用模型自带的模板</translation>
    </message>
    <message>
        <source>the numbers {name} are of type {type}</source>
        <translation>数值 {name} 的类型为 {type}</translation>
    </message>
    <message>
        <source>the passphrase has no cost</source>
        <translation>密码短语没有成本参数</translation>
    </message>
    <message>
        <source>the passphrase&apos;s cost has more than belongs there</source>
        <translation>密码短语的成本参数中有多余的内容</translation>
    </message>
    <message>
        <source>the passphrase&apos;s cost is out of bounds</source>
        <translation>密码短语的成本参数超出范围</translation>
    </message>
    <message>
        <source>the passphrase&apos;s memory is out of bounds</source>
        <translation>密码短语的内存参数超出范围</translation>
    </message>
    <message>
        <source>the preset {id}</source>
        <translation>预设 {id}</translation>
    </message>
    <message>
        <source>the question has more than {most} characters</source>
        <translation>问题超过 {most} 个字符</translation>
    </message>
    <message>
        <source>the question is empty</source>
        <translation>问题是空的</translation>
    </message>
    <message>
        <source>the tensor {name} appears twice</source>
        <translation>张量 {name} 出现了两次</translation>
    </message>
    <message>
        <source>the tensor {name} has the impossible shape {shape}</source>
        <translation>张量 {name} 的形状 {shape} 不可能存在</translation>
    </message>
    <message numerus="yes">
        <source>the tensor {name} has {n} dimensions</source>
        <comment>the tensor {name} has {n} dimension</comment>
        <translation>
            <numerusform>张量 {name} 有 {n} 个维度</numerusform>
        </translation>
    </message>
    <message>
        <source>the tensor {name} is not where it should be</source>
        <translation>张量 {name} 不在应在的位置</translation>
    </message>
    <message>
        <source>the text of {key} claims to be {length} bytes long</source>
        <translation>{key} 的文本声称长度为 {length} 字节</translation>
    </message>
    <message>
        <source>the text of {key} has a zero in it</source>
        <translation>{key} 的文本中有零字节</translation>
    </message>
    <message>
        <source>the texts of the list {key} are longer than any vocabulary</source>
        <translation>列表 {key} 的文本比任何词表都长</translation>
    </message>
    <message>
        <source>the token {token} is of the type of a byte, and is none</source>
        <translation>token {token} 的类型为字节，但它不是字节</translation>
    </message>
    <message>
        <source>the token “{token}” is in its vocabulary twice</source>
        <translation>token“{token}”在其词表中出现了两次</translation>
    </message>
    <message>
        <source>the value of {key} is of the unknown kind {kind}</source>
        <translation>{key} 的值为未知类型 {kind}</translation>
    </message>
    <message>
        <source>the votes are no list</source>
        <translation>投票不是列表</translation>
    </message>
    <message>
        <source>the weights {name} are of type {type}</source>
        <translation>权重 {name} 的类型为 {type}</translation>
    </message>
    <message>
        <source>there are more than {most} questions</source>
        <translation>问题超过 {most} 个</translation>
    </message>
    <message>
        <source>there is no template named {name}</source>
        <translation>没有名为 {name} 的模板</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>太大</translation>
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
        <translation>真或假</translation>
    </message>
    <message>
        <source>typical-p {value}</source>
        <translation>typical-p {value}</translation>
    </message>
    <message>
        <source>was thrown away</source>
        <translation>已被丢弃</translation>
    </message>
    <message>
        <source>when the model&apos;s context was full</source>
        <translation>模型的上下文已满</translation>
    </message>
    <message>
        <source>with a system prompt</source>
        <translation>有系统提示词</translation>
    </message>
    <message numerus="yes">
        <source>without {n} attachments</source>
        <comment>without {n} attachment</comment>
        <translation>
            <numerusform>不含 {n} 个附件</numerusform>
        </translation>
    </message>
    <message>
        <source>writes text</source>
        <translation>用于生成文本</translation>
    </message>
    <message>
        <source>you</source>
        <translation>自己添加</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>已选</translation>
    </message>
    <message numerus="yes">
        <source>{alike} of {n} answers are identical</source>
        <comment>{alike} of {n} answer is identical</comment>
        <translation>
            <numerusform>{n} 个回答中有 {alike} 个相同</numerusform>
        </translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at}/{count}</translation>
    </message>
    <message>
        <source>{chosen} is chosen for Python&apos;s keyring, and doesn&apos;t count as a keychain.</source>
        <translation>Python 的 keyring 选用了 {chosen}，它不算钥匙串。</translation>
    </message>
    <message>
        <source>{database} is encrypted, and {keys} is missing.</source>
        <translation>{database} 已加密，但缺少 {keys}。</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time}</source>
        <translation>{year}年{month}{day}日 {time}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} answers</source>
        <comment>{done} of {n} answer</comment>
        <translation>
            <numerusform>{done}/{n} 个回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} conversations</source>
        <comment>{done} of {n} conversation</comment>
        <translation>
            <numerusform>{done}/{n} 个对话</numerusform>
        </translation>
    </message>
    <message>
        <source>{draft} guesses for it.</source>
        <translation>由 {draft} 为它预测。</translation>
    </message>
    <message>
        <source>{experts} experts can&apos;t be in {groups} groups</source>
        <translation>{experts} 个专家无法分为 {groups} 组</translation>
    </message>
    <message>
        <source>{failure}. {remedy}</source>
        <translation>{failure}。{remedy}</translation>
    </message>
    <message>
        <source>{failure}: there is no space left.</source>
        <translation>{failure}：没有剩余空间。</translation>
    </message>
    <message>
        <source>{file} begins with nothing but zeros, like a download that was not completed.</source>
        <translation>{file} 开头全是零，像是没有下载完的文件。</translation>
    </message>
    <message>
        <source>{file} breaks the rules of its format: {reason}.</source>
        <translation>{file} 不符合其格式的规则：{reason}。</translation>
    </message>
    <message>
        <source>{file} can be changed while it is being read, so nobody knows whether your organisation allows it.</source>
        <translation>{file} 在读取期间可能被更改，因此无法确定所属组织是否允许使用。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used: {reason}.</source>
        <translation>{file} 无法使用：{reason}。</translation>
    </message>
    <message>
        <source>{file} changed while it was being loaded.</source>
        <translation>{file} 在载入期间发生了变化。</translation>
    </message>
    <message>
        <source>{file} changed while it was tried.</source>
        <translation>{file} 在试运行期间发生了变化。</translation>
    </message>
    <message numerus="yes">
        <source>{file} claims to be the first of {n} files; no model needs so many.</source>
        <comment>{file} claims to be the first of {n} file; no model needs so many.</comment>
        <translation>
            <numerusform>{file} 声称是 {n} 个文件中的第一个；没有模型需要这么多。</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} could not be copied to {folder}: {reason}.</source>
        <translation>无法将 {file} 复制到 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t begin as a GGUF file does.</source>
        <translation>{file} 的开头与 GGUF 文件不符。</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t name its architecture.</source>
        <translation>{file} 没有说明其架构。</translation>
    </message>
    <message>
        <source>{file} ends in the middle of its header; there are only {size} of it.</source>
        <translation>{file} 在头部中间就结束了；只有 {size}。</translation>
    </message>
    <message>
        <source>{file} has changed</source>
        <translation>{file} 已更改</translation>
    </message>
    <message>
        <source>{file} has {size} after its last tensor, all of which llama.cpp would read.</source>
        <translation>{file} 的最后一个张量之后还有 {size}，llama.cpp 会全部读取。</translation>
    </message>
    <message>
        <source>{file} has {size}; {free} are free in {folder}.</source>
        <translation>{file} 大小为 {size}；{folder} 中可用 {free}。</translation>
    </message>
    <message>
        <source>{file} holds a model of the kind {kind}, which can&apos;t chat.</source>
        <translation>{file} 中的模型属于 {kind} 类型，不能聊天。</translation>
    </message>
    <message>
        <source>{file} holds a model that only guesses ahead for another one.</source>
        <translation>{file} 中的模型只为另一个模型预测后文。</translation>
    </message>
    <message>
        <source>{file} holds a model that turns text into numbers for a search, and can&apos;t answer.</source>
        <translation>{file} 中的模型把文本转换成供搜索用的数字，不能回复。</translation>
    </message>
    <message>
        <source>{file} holds a model that writes text.</source>
        <translation>{file} 中是生成文本的模型。</translation>
    </message>
    <message>
        <source>{file} holds a vocabulary without a model.</source>
        <translation>{file} 中只有词表，没有模型。</translation>
    </message>
    <message>
        <source>{file} holds an adapter for a model.</source>
        <translation>{file} 中是模型的适配器。</translation>
    </message>
    <message>
        <source>{file} holds no model that writes text.</source>
        <translation>{file} 中没有生成文本的模型。</translation>
    </message>
    <message>
        <source>{file} holds something called “{type}”.</source>
        <translation>{file} 中是名为“{type}”的内容。</translation>
    </message>
    <message>
        <source>{file} holds statistics for making a model smaller.</source>
        <translation>{file} 中是用于缩小模型的统计数据。</translation>
    </message>
    <message>
        <source>{file} holds the part of a model that sees pictures or hears.</source>
        <translation>{file} 中是模型负责视觉或听觉的部分。</translation>
    </message>
    <message>
        <source>{file} is a 7z archive.</source>
        <translation>{file} 是 7z 压缩包。</translation>
    </message>
    <message>
        <source>{file} is a GGUF file of version {version}, from before October 2023.</source>
        <translation>{file} 是版本 {version} 的 GGUF 文件，早于 2023 年 10 月。</translation>
    </message>
    <message>
        <source>{file} is a GGUF file of version {version}; 3 is known.</source>
        <translation>{file} 是版本 {version} 的 GGUF 文件；已知版本为 3。</translation>
    </message>
    <message>
        <source>{file} is a JSON text.</source>
        <translation>{file} 是 JSON 文本。</translation>
    </message>
    <message>
        <source>{file} is a Keras (HDF5) file.</source>
        <translation>{file} 是 Keras（HDF5）文件。</translation>
    </message>
    <message>
        <source>{file} is a NumPy file.</source>
        <translation>{file} 是 NumPy 文件。</translation>
    </message>
    <message>
        <source>{file} is a PDF document.</source>
        <translation>{file} 是 PDF 文档。</translation>
    </message>
    <message>
        <source>{file} is a PyTorch (pickle) file.</source>
        <translation>{file} 是 PyTorch（pickle）文件。</translation>
    </message>
    <message>
        <source>{file} is a PyTorch file.</source>
        <translation>{file} 是 PyTorch 文件。</translation>
    </message>
    <message>
        <source>{file} is a SQLite database.</source>
        <translation>{file} 是 SQLite 数据库。</translation>
    </message>
    <message>
        <source>{file} is a TensorFlow Lite file.</source>
        <translation>{file} 是 TensorFlow Lite 文件。</translation>
    </message>
    <message>
        <source>{file} is a bzip2 archive.</source>
        <translation>{file} 是 bzip2 压缩包。</translation>
    </message>
    <message>
        <source>{file} is a gzip archive.</source>
        <translation>{file} 是 gzip 压缩包。</translation>
    </message>
    <message>
        <source>{file} is a model in the old GGJT format, from before August 2023.</source>
        <translation>{file} 是旧 GGJT 格式的模型，早于 2023 年 8 月。</translation>
    </message>
    <message>
        <source>{file} is a model in the old GGMF format, from before August 2023.</source>
        <translation>{file} 是旧 GGMF 格式的模型，早于 2023 年 8 月。</translation>
    </message>
    <message>
        <source>{file} is a model in the old GGML format, from before August 2023.</source>
        <translation>{file} 是旧 GGML 格式的模型，早于 2023 年 8 月。</translation>
    </message>
    <message>
        <source>{file} is a picture.</source>
        <translation>{file} 是图片。</translation>
    </message>
    <message>
        <source>{file} is a program.</source>
        <translation>{file} 是程序。</translation>
    </message>
    <message>
        <source>{file} is a rar archive.</source>
        <translation>{file} 是 rar 压缩包。</translation>
    </message>
    <message>
        <source>{file} is a safetensors file.</source>
        <translation>{file} 是 safetensors 文件。</translation>
    </message>
    <message>
        <source>{file} is a tar archive.</source>
        <translation>{file} 是 tar 压缩包。</translation>
    </message>
    <message>
        <source>{file} is a text.</source>
        <translation>{file} 是文本。</translation>
    </message>
    <message>
        <source>{file} is a web page.</source>
        <translation>{file} 是网页。</translation>
    </message>
    <message>
        <source>{file} is a zip archive.</source>
        <translation>{file} 是 zip 压缩包。</translation>
    </message>
    <message>
        <source>{file} is a zstd archive.</source>
        <translation>{file} 是 zstd 压缩包。</translation>
    </message>
    <message>
        <source>{file} is an adapter in the old GGLA format, from before August 2023.</source>
        <translation>{file} 是旧 GGLA 格式的适配器，早于 2023 年 8 月。</translation>
    </message>
    <message>
        <source>{file} is an xz archive.</source>
        <translation>{file} 是 xz 压缩包。</translation>
    </message>
    <message>
        <source>{file} is attached.</source>
        <translation>已附加 {file}。</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} 是空的。</translation>
    </message>
    <message>
        <source>{file} is in several files. Here, such a model has to be in a folder of the machine&apos;s own models.</source>
        <translation>{file} 由多个文件组成。在这里，这样的模型必须位于供所有人使用的模型文件夹中。</translation>
    </message>
    <message>
        <source>{file} is missing, the first of the files that the model is split into.</source>
        <translation>缺少 {file}，它是该模型拆分文件中的第一个。</translation>
    </message>
    <message>
        <source>{file} is no backup of Desktop Chat.</source>
        <translation>{file} 不是 Desktop Chat 的备份。</translation>
    </message>
    <message>
        <source>{file} is no part of a model, though its name says so.</source>
        <translation>{file} 不是模型的一部分，尽管其名称如此表示。</translation>
    </message>
    <message>
        <source>{file} is none of the models that your organisation allows.</source>
        <translation>{file} 不在所属组织允许的模型之列。</translation>
    </message>
    <message>
        <source>{file} is not whole: only {part} are there.</source>
        <translation>{file} 不完整：只有 {part}。</translation>
    </message>
    <message numerus="yes">
        <source>{file} is one of {n} files; {missing} is missing.</source>
        <comment>{file} is one of {n} file; {missing} is missing.</comment>
        <translation>
            <numerusform>{file} 是 {n} 个文件之一；缺少 {missing}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is only a Git LFS pointer to the model file of {size}.</source>
        <translation>{file} 只是 Git LFS 指针，指向 {size} 的模型文件。</translation>
    </message>
    <message>
        <source>{file} is only a Git LFS pointer to the model file.</source>
        <translation>{file} 只是指向模型文件的 Git LFS 指针。</translation>
    </message>
    <message>
        <source>{file} is part {part} of {parts} of a model.</source>
        <translation>{file} 是模型的第 {part} 部分，共 {parts} 部分。</translation>
    </message>
    <message>
        <source>{file} is part {part} of {parts}, and not what its name says.</source>
        <translation>{file} 是第 {part} 部分，共 {parts} 部分，与其名称不符。</translation>
    </message>
    <message numerus="yes">
        <source>{file} is the first of {n} files of one model.</source>
        <comment>{file} is the first of {n} file of one model.</comment>
        <translation>
            <numerusform>{file} 是一个模型的 {n} 个文件中的第一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is used where it is; nothing is copied.</source>
        <translation>{file} 会原地使用；不会复制任何内容。</translation>
    </message>
    <message>
        <source>{file} stores {name} in a type that is not known here ({type}).</source>
        <translation>{file} 以未知类型（{type}）存储 {name}。</translation>
    </message>
    <message>
        <source>{file} was changed while it was read.</source>
        <translation>{file} 在读取期间发生了变化。</translation>
    </message>
    <message>
        <source>{file} was made by a newer version than this.</source>
        <translation>{file} 由比当前更新的版本制作。</translation>
    </message>
    <message>
        <source>{file} was made for machines of the other byte order (big-endian).</source>
        <translation>{file} 是为另一种字节序（大端序）的机器制作的。</translation>
    </message>
    <message>
        <source>{file} was not copied.</source>
        <translation>没有复制 {file}。</translation>
    </message>
    <message>
        <source>{file}, from {source}</source>
        <translation>{file}，来自 {source}</translation>
    </message>
    <message>
        <source>{file}: the tensor {name} appears twice in its parts.</source>
        <translation>{file}：张量 {name} 在其各部分中出现了两次。</translation>
    </message>
    <message>
        <source>{folder} (not there now)</source>
        <translation>{folder}（目前找不到）</translation>
    </message>
    <message>
        <source>{folder} has another file called {file} already.</source>
        <translation>{folder} 中已有另一个名为 {file} 的文件。</translation>
    </message>
    <message>
        <source>{folder} has too many files to look through.</source>
        <translation>{folder} 中的文件太多，无法逐一查看。</translation>
    </message>
    <message>
        <source>{folder} holds something else than a database and its keys.</source>
        <translation>{folder} 中除数据库及其密钥外还有其他内容。</translation>
    </message>
    <message>
        <source>{given} of {all}</source>
        <translation>{given}/{all}</translation>
    </message>
    <message>
        <source>{groups} key heads can&apos;t serve {heads} heads</source>
        <translation>{groups} 个键头无法服务 {heads} 个头</translation>
    </message>
    <message>
        <source>{groups} key heads can&apos;t serve {heads} recurrent heads</source>
        <translation>{groups} 个键头无法服务 {heads} 个循环头</translation>
    </message>
    <message>
        <source>{group}, folded</source>
        <translation>{group}，已折叠</translation>
    </message>
    <message>
        <source>{group}, shown</source>
        <translation>{group}，已展开</translation>
    </message>
    <message>
        <source>{heads} recurrent heads can&apos;t share {size}</source>
        <translation>{heads} 个循环头无法共享 {size}</translation>
    </message>
    <message>
        <source>{keys} is for editing text.</source>
        <translation>{keys} 用于编辑文本。</translation>
    </message>
    <message>
        <source>{keys} is for “{command}”.</source>
        <translation>{keys} 用于“{command}”。</translation>
    </message>
    <message>
        <source>{key} has a number that is not 0 to {most}</source>
        <translation>{key} 中有一个数不在 0 到 {most} 之间</translation>
    </message>
    <message>
        <source>{key} is 0</source>
        <translation>{key} 为 0</translation>
    </message>
    <message>
        <source>{key} is no number</source>
        <translation>{key} 不是数字</translation>
    </message>
    <message>
        <source>{key} is not a list of numbers</source>
        <translation>{key} 不是数字列表</translation>
    </message>
    <message>
        <source>{key} is not a list of texts</source>
        <translation>{key} 不是文本列表</translation>
    </message>
    <message numerus="yes">
        <source>{key} is not a list of {n} numbers</source>
        <comment>{key} is not a list of {n} number</comment>
        <translation>
            <numerusform>{key} 不是含 {n} 个数字的列表</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} is not a number from 0</source>
        <translation>{key} 不是 0 或更大的数</translation>
    </message>
    <message>
        <source>{key} is not a text</source>
        <translation>{key} 不是文本</translation>
    </message>
    <message>
        <source>{key} is not a whole number</source>
        <translation>{key} 不是整数</translation>
    </message>
    <message>
        <source>{key} is shorter than the list of tokens</source>
        <translation>{key} 比 token 列表短</translation>
    </message>
    <message>
        <source>{key} is unknown</source>
        <translation>{key} 未知</translation>
    </message>
    <message>
        <source>{key} is {value} (it is missing); it must be {least} to {most}</source>
        <translation>{key} 为 {value}（缺少该项）；必须在 {least} 到 {most} 之间</translation>
    </message>
    <message>
        <source>{key} is {value}; it must be {least} to {most}</source>
        <translation>{key} 为 {value}；必须在 {least} 到 {most} 之间</translation>
    </message>
    <message>
        <source>{label} can&apos;t be {value}.</source>
        <translation>“{label}”不能为 {value}。</translation>
    </message>
    <message>
        <source>{layers} layers is not possible.</source>
        <translation>不能使用 {layers} 层。</translation>
    </message>
    <message>
        <source>{licence}, by the file&apos;s own claim</source>
        <translation>{licence}，文件自行声明</translation>
    </message>
    <message>
        <source>{models} × {questions} × {seeds}: {answers}.</source>
        <translation>{models} × {questions} × {seeds}：{answers}。</translation>
    </message>
    <message>
        <source>{model} ({preset})</source>
        <translation>{model}（{preset}）</translation>
    </message>
    <message>
        <source>{model} answers from here</source>
        <translation>从这里开始由 {model} 回复</translation>
    </message>
    <message>
        <source>{model} can&apos;t take back what it has read.</source>
        <translation>{model} 无法撤回已读取的内容。</translation>
    </message>
    <message>
        <source>{model} has answered</source>
        <translation>{model} 已回答</translation>
    </message>
    <message>
        <source>{model} is better</source>
        <translation>{model} 更好</translation>
    </message>
    <message>
        <source>{model} is in your list</source>
        <translation>{model} 已在列表中</translation>
    </message>
    <message>
        <source>{model} is loaded again when you send</source>
        <translation>发送时会重新载入 {model}</translation>
    </message>
    <message>
        <source>{model} is not allowed on this machine</source>
        <translation>这台电脑上不允许使用 {model}</translation>
    </message>
    <message>
        <source>{model} is not there now</source>
        <translation>目前找不到 {model}</translation>
    </message>
    <message>
        <source>{model} is off the list. Its file stays.</source>
        <translation>{model} 已从列表中移除。其文件仍保留。</translation>
    </message>
    <message>
        <source>{model} was set aside</source>
        <translation>{model} 已停用</translation>
    </message>
    <message>
        <source>{model} was tested again</source>
        <translation>{model} 已再次测试</translation>
    </message>
    <message>
        <source>{model} · asleep</source>
        <translation>{model} · 休眠</translation>
    </message>
    <message>
        <source>{model}, column {at} of {count}</source>
        <translation>{model}，第 {at} 列，共 {count} 列</translation>
    </message>
    <message>
        <source>{model}, in use: {size}</source>
        <translation>{model}，使用中：{size}</translation>
    </message>
    <message>
        <source>{model}, question {at}: {answer}</source>
        <translation>{model}，问题 {at}：{answer}</translation>
    </message>
    <message>
        <source>{model}, seed {seed}</source>
        <translation>{model}，种子 {seed}</translation>
    </message>
    <message>
        <source>{model}: your choice</source>
        <translation>{model}：已选</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read to its end ({reason}).</source>
        <translation>{name} 无法读到末尾（{reason}）。</translation>
    </message>
    <message>
        <source>{name} does not fit into the memory that is free now.</source>
        <translation>当前可用内存放不下 {name}。</translation>
    </message>
    <message numerus="yes">
        <source>{name} has more than {n} files of JSON.</source>
        <comment>{name} has more than {n} file of JSON.</comment>
        <translation>
            <numerusform>{name} 中有超过 {n} 个 JSON 文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has no prompts of Desktop Chat.</source>
        <translation>{name} 中没有 Desktop Chat 的提示词。</translation>
    </message>
    <message>
        <source>{name} has no questions.</source>
        <translation>{name} 中没有问题。</translation>
    </message>
    <message>
        <source>{name} has text that isn&apos;t UTF-8.</source>
        <translation>{name} 中有非 UTF-8 的文本。</translation>
    </message>
    <message>
        <source>{name} has the architecture “{architecture}”, which this version of llama.cpp does not know.</source>
        <translation>{name} 的架构为“{architecture}”，此版本的 llama.cpp 不认识。</translation>
    </message>
    <message>
        <source>{name} has {rows} rows for {heads} heads of {length}</source>
        <translation>{name} 有 {rows} 行，对应 {heads} 个长度为 {length} 的头</translation>
    </message>
    <message>
        <source>{name} has {size} of JSON, and up to {most} is read.</source>
        <translation>{name} 中有 {size} 的 JSON，最多读取 {most}。</translation>
    </message>
    <message>
        <source>{name} is a damaged .zip archive ({reason}).</source>
        <translation>{name} 是损坏的 .zip 压缩包（{reason}）。</translation>
    </message>
    <message>
        <source>{name} is compressed in a way that isn&apos;t read.</source>
        <translation>{name} 的压缩方式无法读取。</translation>
    </message>
    <message>
        <source>{name} is damaged ({reason}).</source>
        <translation>{name} 已损坏（{reason}）。</translation>
    </message>
    <message>
        <source>{name} is damaged or was made to do harm: its values are nested more than {depth} deep.</source>
        <translation>{name} 已损坏，或是恶意制作的：其值的嵌套超过 {depth} 层。</translation>
    </message>
    <message>
        <source>{name} is damaged, or isn&apos;t a file of conversations.</source>
        <translation>{name} 已损坏，或不是对话文件。</translation>
    </message>
    <message>
        <source>{name} is damaged: it breaks the rules of JSON.</source>
        <translation>{name} 已损坏：不符合 JSON 的规则。</translation>
    </message>
    <message>
        <source>{name} is damaged: its text isn&apos;t {encoding}.</source>
        <translation>{name} 已损坏：其文本不是 {encoding}。</translation>
    </message>
    <message>
        <source>{name} is damaged: something stands after its end.</source>
        <translation>{name} 已损坏：结尾之后还有内容。</translation>
    </message>
    <message>
        <source>{name} is damaged: there is {found} where {wanted} should be.</source>
        <translation>{name} 已损坏：应为 {wanted} 之处却是 {found}。</translation>
    </message>
    <message>
        <source>{name} is damaged: {reason}.</source>
        <translation>{name} 已损坏：{reason}。</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} 是空的。</translation>
    </message>
    <message>
        <source>{name} is in another version of the format.</source>
        <translation>{name} 是另一个版本的格式。</translation>
    </message>
    <message>
        <source>{name} is larger than {size}.</source>
        <translation>{name} 超过了 {size}。</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>缺少 {name}</translation>
    </message>
    <message>
        <source>{name} is no JSON.</source>
        <translation>{name} 不是 JSON。</translation>
    </message>
    <message>
        <source>{name} is no file.</source>
        <translation>{name} 不是文件。</translation>
    </message>
    <message>
        <source>{name} is no report on a comparison.</source>
        <translation>{name} 不是对比报告。</translation>
    </message>
    <message>
        <source>{name} is not a model that writes text.</source>
        <translation>{name} 不是生成文本的模型。</translation>
    </message>
    <message>
        <source>{name} is not a preset.</source>
        <translation>{name} 不是预设。</translation>
    </message>
    <message>
        <source>{name} is not a text in UTF-8.</source>
        <translation>{name} 不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>{name} is not a whole number</source>
        <translation>{name} 不是整数</translation>
    </message>
    <message>
        <source>{name} is not for a chat.</source>
        <translation>{name} 不适合聊天。</translation>
    </message>
    <message>
        <source>{name} is not {size} bytes in hex</source>
        <translation>{name} 不是 {size} 字节的十六进制数</translation>
    </message>
    <message>
        <source>{name} is protected with a password.</source>
        <translation>{name} 受密码保护。</translation>
    </message>
    <message>
        <source>{name} is too large for a file of prompts.</source>
        <translation>{name} 太大，不像提示词文件。</translation>
    </message>
    <message>
        <source>{name} is too large for a file of questions.</source>
        <translation>{name} 太大，不像问题文件。</translation>
    </message>
    <message>
        <source>{name} is too large for a preset.</source>
        <translation>{name} 太大，不像预设。</translation>
    </message>
    <message>
        <source>{name} is too large for a report.</source>
        <translation>{name} 太大，不像报告。</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a file of conversations: it is {kind}.</source>
        <translation>{name} 不是对话文件，而是{kind}。</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a file.</source>
        <translation>{name} 不是文件。</translation>
    </message>
    <message>
        <source>{name} isn&apos;t whole: it ends in the middle of a conversation.</source>
        <translation>{name} 不完整：在一个对话的中间就结束了。</translation>
    </message>
    <message>
        <source>{name}, conversation {position}</source>
        <translation>{name}，第 {position} 个对话</translation>
    </message>
    <message>
        <source>{name}, folder, {count}, closed</source>
        <translation>{name}，文件夹，{count}，已折叠</translation>
    </message>
    <message>
        <source>{name}, folder, {count}, open</source>
        <translation>{name}，文件夹，{count}，已展开</translation>
    </message>
    <message>
        <source>{name}, line {number}: {reason}.</source>
        <translation>{name}，第 {number} 行：{reason}。</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}：{reason}</translation>
    </message>
    <message>
        <source>{name}: {reason}.</source>
        <translation>{name}：{reason}。</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <comment>{n} answer</comment>
        <translation>
            <numerusform>{n} 个回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are back</source>
        <comment>{n} is back</comment>
        <translation>
            <numerusform>已恢复 {n} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are here already</source>
        <comment>{n} is here already</comment>
        <translation>
            <numerusform>{n} 个已在此处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} attachments aren&apos;t taken in; the text names the place.</source>
        <comment>{n} attachment isn&apos;t taken in; the text names the place.</comment>
        <translation>
            <numerusform>{n} 个附件未导入；文本中注明了位置。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes</source>
        <comment>{n} byte</comment>
        <translation>
            <numerusform>{n} 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} can&apos;t be read</source>
        <comment>{n} can&apos;t be read</comment>
        <translation>
            <numerusform>{n} 个无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations</source>
        <comment>{n} conversation</comment>
        <translation>
            <numerusform>{n} 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations have been exported.</source>
        <comment>One conversation has been exported.</comment>
        <translation>
            <numerusform>已导出 {n} 个对话。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations moved to trash.</source>
        <comment>Conversation moved to trash.</comment>
        <translation>
            <numerusform>已将 {n} 个对话移到回收站。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files can&apos;t be used.</source>
        <comment>{n} file can&apos;t be used.</comment>
        <translation>
            <numerusform>{n} 个文件无法使用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files so far</source>
        <comment>{n} file so far</comment>
        <translation>
            <numerusform>目前 {n} 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <comment>{n} found</comment>
        <translation>
            <numerusform>找到 {n} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} have new messages</source>
        <comment>{n} has new messages</comment>
        <translation>
            <numerusform>{n} 个有新消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <comment>{n} hour</comment>
        <translation>
            <numerusform>{n} 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} layers guess ahead, and no other is left</source>
        <comment>{n} layer guesses ahead, and no other is left</comment>
        <translation>
            <numerusform>{n} 层用于预测后文，没有其他层</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} layers on {gpu} need {need}; {free} are free there.</source>
        <comment>{n} layer on {gpu} needs {need}; {free} are free there.</comment>
        <translation>
            <numerusform>{gpu} 上的 {n} 层需要 {need}；那里可用 {free}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <comment>{n} line</comment>
        <translation>
            <numerusform>{n} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages</source>
        <comment>{n} message</comment>
        <translation>
            <numerusform>{n} 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages deleted.</source>
        <comment>{n} message deleted.</comment>
        <translation>
            <numerusform>已删除 {n} 条消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages.</source>
        <comment>{n} message.</comment>
        <translation>
            <numerusform>{n} 条消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <comment>{n} minute</comment>
        <translation>
            <numerusform>{n} 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models</source>
        <comment>{n} model</comment>
        <translation>
            <numerusform>{n} 个模型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models are in your list now.</source>
        <comment>{n} model is in your list now.</comment>
        <translation>
            <numerusform>{n} 个模型已加入列表。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models can be added.</source>
        <comment>{n} model can be added.</comment>
        <translation>
            <numerusform>可以添加 {n} 个模型。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more models</source>
        <comment>{n} more model</comment>
        <translation>
            <numerusform>另有 {n} 个模型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more things were left out.</source>
        <comment>{n} more thing was left out.</comment>
        <translation>
            <numerusform>另有 {n} 项未包含在内。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <comment>{n} new</comment>
        <translation>
            <numerusform>{n} 个新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <comment>{n} page</comment>
        <translation>
            <numerusform>{n} 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages of {all}</source>
        <comment>{n} passage of {all}</comment>
        <translation>
            <numerusform>{all} 段中的 {n} 段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts were added</source>
        <comment>{n} prompt was added</comment>
        <translation>
            <numerusform>已添加 {n} 个提示词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <comment>{n} question</comment>
        <translation>
            <numerusform>{n} 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replies aren&apos;t saved.</source>
        <comment>A reply isn&apos;t saved.</comment>
        <translation>
            <numerusform>{n} 条回复未保存。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <comment>{n} second</comment>
        <translation>
            <numerusform>{n} 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seeds</source>
        <comment>{n} seed</comment>
        <translation>
            <numerusform>{n} 个种子</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} threads</source>
        <comment>{n} thread</comment>
        <translation>
            <numerusform>{n} 个线程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} threads, as asked for.</source>
        <comment>{n} thread, as asked for.</comment>
        <translation>
            <numerusform>按要求使用 {n} 个线程。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} threads, one for each core.</source>
        <comment>{n} thread.</comment>
        <translation>
            <numerusform>{n} 个线程，每个核心一个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} threads, the fastest as measured here on {day}.</source>
        <comment>{n} thread, the fastest as measured here on {day}.</comment>
        <translation>
            <numerusform>{n} 个线程，{day}在这台电脑上实测最快。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens</source>
        <comment>{n} token</comment>
        <translation>
            <numerusform>{n} 个 token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens favoured or shunned</source>
        <comment>{n} token favoured or shunned</comment>
        <translation>
            <numerusform>{n} 个 token 被优先或回避</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens were read for it, {remembered} of them remembered from before.</source>
        <comment>{n} token was read for it, {remembered} of them remembered from before.</comment>
        <translation>
            <numerusform>为此读取了 {n} 个 token，其中 {remembered} 个沿用自之前。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were thrown away</source>
        <comment>{n} was thrown away</comment>
        <translation>
            <numerusform>{n} 个已被丢弃</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <comment>{n} word</comment>
        <translation>
            <numerusform>{n} 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one}和{other}</translation>
    </message>
    <message>
        <source>{one} or the {other}</source>
        <translation>{one}或{other}</translation>
    </message>
    <message numerus="yes">
        <source>{parameters} in {n} layers</source>
        <comment>{parameters} in {n} layer</comment>
        <translation>
            <numerusform>{parameters}，{n} 层</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of {all} layers on {gpu}, as asked for.</source>
        <translation>按要求，{all} 层中的 {part} 层在 {gpu} 上。</translation>
    </message>
    <message>
        <source>{part} of {all} layers on {gpu}, which has {size} free; the others on the CPU.</source>
        <translation>{all} 层中的 {part} 层在 {gpu} 上，其可用 {size}；其余在 CPU 上。</translation>
    </message>
    <message numerus="yes">
        <source>{part} of {n} bytes</source>
        <comment>{part} of {n} byte</comment>
        <translation>
            <numerusform>{n} 字节中的 {part}</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of {whole} {unit}</source>
        <translation>{part}/{whole} {unit}</translation>
    </message>
    <message>
        <source>{path} belongs to another user than the administrator.</source>
        <translation>{path} 属于管理员以外的用户。</translation>
    </message>
    <message>
        <source>{path} can be written by others than the administrator.</source>
        <translation>管理员以外的人可以写入 {path}。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be deleted: {reason}.</source>
        <translation>无法删除 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be reached.</source>
        <translation>无法访问 {path}。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({reason}).</source>
        <translation>无法读取 {path}（{reason}）。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({reason}); {instead}.</source>
        <translation>无法读取 {path}（{reason}）；{instead}。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}.</source>
        <translation>无法读取 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}.</source>
        <translation>无法写入 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} could not be changed ({reason}).</source>
        <translation>无法更改 {path}（{reason}）。</translation>
    </message>
    <message>
        <source>{path} could not be read</source>
        <translation>无法读取 {path}</translation>
    </message>
    <message>
        <source>{path} could not be restored</source>
        <translation>无法恢复 {path}</translation>
    </message>
    <message>
        <source>{path} could not be written</source>
        <translation>无法写入 {path}</translation>
    </message>
    <message>
        <source>{path} has gone.</source>
        <translation>{path} 已不存在。</translation>
    </message>
    <message>
        <source>{path} has version {version}; it has to be {newest}.</source>
        <translation>{path} 的版本为 {version}；必须是 {newest}。</translation>
    </message>
    <message>
        <source>{path} has version {version}; this Desktop Chat reads up to {newest}.</source>
        <translation>{path} 的版本为 {version}；此 Desktop Chat 最高支持 {newest}。</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} 是文件夹。</translation>
    </message>
    <message>
        <source>{path} is a link, or no file in a folder.</source>
        <translation>{path} 是链接，或不是文件夹中的文件。</translation>
    </message>
    <message>
        <source>{path} is damaged or is not a database ({reason}).</source>
        <translation>{path} 已损坏，或不是数据库（{reason}）。</translation>
    </message>
    <message>
        <source>{path} is damaged: {reason}.</source>
        <translation>{path} 已损坏：{reason}。</translation>
    </message>
    <message>
        <source>{path} is in use by another program.</source>
        <translation>{path} 正被其他程序使用。</translation>
    </message>
    <message>
        <source>{path} is no JSON object.</source>
        <translation>{path} 不是 JSON 对象。</translation>
    </message>
    <message>
        <source>{path} is no JSON: {reason}.</source>
        <translation>{path} 不是 JSON：{reason}。</translation>
    </message>
    <message>
        <source>{path} is no longer the file that was opened ({reason})</source>
        <translation>{path} 已不是之前打开的文件（{reason}）</translation>
    </message>
    <message>
        <source>{path} is no ordinary file or folder.</source>
        <translation>{path} 不是普通文件或文件夹。</translation>
    </message>
    <message>
        <source>{path} is no property list.</source>
        <translation>{path} 不是属性列表。</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file.</source>
        <translation>{path} 不是普通文件。</translation>
    </message>
    <message>
        <source>{path} is not encrypted although it should be.</source>
        <translation>{path} 应当加密，却未加密。</translation>
    </message>
    <message>
        <source>{path} is not there now.</source>
        <translation>目前找不到 {path}。</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} 不存在。</translation>
    </message>
    <message>
        <source>{path} is one of the files that your conversations are in, or in a folder for them.</source>
        <translation>{path} 是存放对话的文件之一，或位于存放对话的文件夹中。</translation>
    </message>
    <message>
        <source>{path} is the database of another program.</source>
        <translation>{path} 是其他程序的数据库。</translation>
    </message>
    <message>
        <source>{path} is there already, and what it opens would be lost.</source>
        <translation>{path} 已存在；覆盖后，它能解锁的内容就会丢失。</translation>
    </message>
    <message>
        <source>{path} is there already; the conversations need a folder of their own.</source>
        <translation>{path} 已存在；对话需要单独的文件夹。</translation>
    </message>
    <message>
        <source>{path} is too large.</source>
        <translation>{path} 过大。</translation>
    </message>
    <message>
        <source>{path} leads nowhere: {reason}.</source>
        <translation>{path} 没有指向任何位置：{reason}。</translation>
    </message>
    <message>
        <source>{path} names no file on this computer.</source>
        <translation>{path} 不是这台电脑上的文件。</translation>
    </message>
    <message>
        <source>{path}: {reason}.</source>
        <translation>{path}：{reason}。</translation>
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
        <translation>{preset}，来自所属组织</translation>
    </message>
    <message>
        <source>{progress}, about {time} to go</source>
        <translation>{progress}，还需约 {time}</translation>
    </message>
    <message>
        <source>{ratio} times as fast with {draft} as its draft model.</source>
        <translation>以 {draft} 作为草稿模型，速度为原来的 {ratio} 倍。</translation>
    </message>
    <message>
        <source>{read} read, {remembered} of them remembered, {written} written</source>
        <translation>读取 {read}，其中 {remembered} 沿用自之前，写出 {written}</translation>
    </message>
    <message>
        <source>{refusal} It is loaded as asked for: it may be very slow, and the system may end this program or others.</source>
        <translation>{refusal}已按要求载入：可能会很慢，系统也可能终止此程序或其他程序。</translation>
    </message>
    <message>
        <source>{right} of {all} were right</source>
        <translation>{all} 个中 {right} 个正确</translation>
    </message>
    <message>
        <source>{rotated} elements of a key are to be rotated in windows</source>
        <translation>键中的 {rotated} 个元素要按窗口旋转</translation>
    </message>
    <message>
        <source>{rotated} elements of {all} in a key are to be rotated</source>
        <translation>键的 {all} 个元素中有 {rotated} 个要旋转</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{size} after the last tensor</source>
        <translation>最后一个张量之后还有 {size}</translation>
    </message>
    <message>
        <source>{size} of memory</source>
        <translation>{size} 内存</translation>
    </message>
    <message>
        <source>{size} {unit}</source>
        <translation>{size} {unit}</translation>
    </message>
    <message numerus="yes">
        <source>{size}, in {n} files</source>
        <comment>{size}, in {n} file</comment>
        <translation>
            <numerusform>{size}，{n} 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>{speed} tokens/s</source>
        <translation>{speed} token/秒</translation>
    </message>
    <message>
        <source>{speed} tokens/s, the first after {seconds} s.</source>
        <translation>{speed} token/秒，首个用时 {seconds} 秒。</translation>
    </message>
    <message>
        <source>{threads} threads is not possible.</source>
        <translation>不能使用 {threads} 个线程。</translation>
    </message>
    <message>
        <source>{title}, being answered</source>
        <translation>{title}，正在回复</translation>
    </message>
    <message>
        <source>{title}, comparison</source>
        <translation>{title}，对比</translation>
    </message>
    <message numerus="yes">
        <source>{title}, comparison, {done} of {n} answers</source>
        <comment>{title}, comparison, {done} of {n} answer</comment>
        <translation>
            <numerusform>{title}，对比，{done}/{n} 个回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{type}: {percent} % ({size}, {n} tensors)</source>
        <comment>{type}: {percent} % ({size}, {n} tensor)</comment>
        <translation>
            <numerusform>{type}：{percent}%（{size}，{n} 个张量）</numerusform>
        </translation>
    </message>
    <message>
        <source>{used} of {all} tokens</source>
        <translation>{used}/{all} 个 token</translation>
    </message>
    <message>
        <source>{used} of {all} tokens are read, {free} are kept free for the reply.</source>
        <translation>已读取 {used}/{all} 个 token，为回复预留 {free} 个。</translation>
    </message>
    <message>
        <source>{value} holds here. {source}.</source>
        <translation>此处的值为 {value}。{source}。</translation>
    </message>
    <message>
        <source>{value} is no number</source>
        <translation>{value} 不是数字</translation>
    </message>
    <message>
        <source>{what_was_done} Undo with {keys}.</source>
        <translation>{what_was_done}按 {keys} 可撤销。</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}。</translation>
    </message>
    <message numerus="yes">
        <source>{where}, {n} tokens/s measured</source>
        <comment>{where}, {n} token/s measured</comment>
        <translation>
            <numerusform>{where}，实测 {n} token/秒</numerusform>
        </translation>
    </message>
    <message>
        <source>— Lines {first} to {last} —</source>
        <translation>— 第 {first} 至 {last} 行 —</translation>
    </message>
    <message>
        <source>“{name}” has {count} items and not {wanted}</source>
        <translation>“{name}”有 {count} 项，应为 {wanted} 项</translation>
    </message>
    <message>
        <source>“{name}” in {path} is no object.</source>
        <translation>{path} 中的“{name}”不是对象。</translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation>缺少“{name}”。</translation>
    </message>
    <message>
        <source>“{name}” is none of {allowed}</source>
        <translation>“{name}”不在 {allowed} 之列</translation>
    </message>
    <message>
        <source>“{name}” is not a time in the years 1 to 9999</source>
        <translation>“{name}”不是公元 1 至 9999 年内的时间</translation>
    </message>
    <message>
        <source>“{name}” is not a whole number of up to 15 digits</source>
        <translation>“{name}”不是 15 位以内的整数</translation>
    </message>
    <message>
        <source>“{name}” is not known here.</source>
        <translation>这里没有“{name}”这一项。</translation>
    </message>
    <message>
        <source>“{name}” is too large, or no number</source>
        <translation>“{name}”太大，或不是数字</translation>
    </message>
    <message>
        <source>“{name}” is {kind} and not {wanted}</source>
        <translation>“{name}”是{kind}，而不是{wanted}</translation>
    </message>
    <message>
        <source>“{name}” was brought within bounds.</source>
        <translation>“{name}”已调整到允许范围内。</translation>
    </message>
    <message>
        <source>“{name}” was left out: a preset goes with any model.</source>
        <translation>“{name}”未包含在内：预设适用于任何模型。</translation>
    </message>
    <message>
        <source>“{name}” was left out: {reason}.</source>
        <translation>“{name}”未包含在内：{reason}。</translation>
    </message>
    <message>
        <source>“{name}” was left out: {value} is no value for it.</source>
        <translation>“{name}”未包含在内：{value} 不是它的有效值。</translation>
    </message>
    <message>
        <source>“{name}” – {judgement}</source>
        <translation>“{name}” – {judgement}</translation>
    </message>
    <message>
        <source>“{name}”: {problem}</source>
        <translation>“{name}”：{problem}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message numerus="yes">
        <source>… {n} more rows</source>
        <comment>… {n} more row</comment>
        <translation>
            <numerusform>…还有 {n} 行</numerusform>
        </translation>
    </message>
    <message>
        <source>− is only in the other one, + only in this one.</source>
        <translation>− 仅另一方有，+ 仅此方有。</translation>
    </message>
</context>
</TS>
