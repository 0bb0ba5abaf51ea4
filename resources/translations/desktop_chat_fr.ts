<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>, in {parts} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 has new messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 message deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 model can be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 model is in your list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 model is in your list now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of them is in the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 prompt was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 was thrown away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conversation as the model reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few random words are good. Nobody can reset it, so keep it safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page for any browser, which loads nothing and runs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reply has failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reply is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reply isn&apos;t saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short one is soon guessed by a program. A few random words are better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shortcut needs Ctrl or Alt, or is a function key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small program in the file that turns a conversation into a prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this model…	Ctrl+I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {chosen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {paths} files or folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding: {fraction} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All conversations and settings go into one encrypted file. Keep it on another disk than this computer&apos;s. Models aren&apos;t in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the messages are deleted from this computer. There is no way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them have to be in it, in any order. Fewer words find more; words in quotes have to follow each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that can be used is in your list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {0} messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also {more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {0} more, which are in the text that can be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name for the same file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name takes no room and no time, but what changes one of the two changes both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one, by the file&apos;s own claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer again, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the model has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the model has it: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a message: its other versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach {paths} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: half of what is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up: {fraction} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*{SUFFIX})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with no conversations?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: it differs from the published template of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing how they are encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat with this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking {0} · {1} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model, or try it again if you think that it works now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code in {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing the SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing… {fraction} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the drive that it is on, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context full: the message doesn&apos;t fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context: {0} are read, {1} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context: {0} are read, {1} %, and not all of the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue this reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation moved to trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations that use it stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Paste it into a password manager now: closing this takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy into the models folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it into my models folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying: {fraction} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts for every model that has nothing of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts in this conversation, from the next reply on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts whenever this model answers, unless a preset or a conversation says otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts wherever this preset is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRY {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decrypt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decrypt your conversations?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decrypt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all that is in the trash for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the preset “{0}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this and what follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {0} conversations for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop Chat had to start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop Chat recovery code.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop Chat was closed before it was finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of this reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a .gguf file anywhere in this window: Qwen, Llama, Gemma or another. It runs on this computer and is used where it is; nothing is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit this reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit your message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt with a passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt with this passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt, with the key in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc stops it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you write stays on this computer. Type / for your prompts, drop a file to ask about it, or choose another model above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, with all versions; it can be imported again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all {0} conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export {0} conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports (*.json *.jsonl *.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find models on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find models on this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tuned as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders that are looked into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free memory now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free memory: 1 model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free memory: {0} models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an export of ChatGPT, Open WebUI or llama.cpp&apos;s web page (a .json or .zip), from the folders of LM Studio or Jan, or from another Desktop Chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the makers of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the model’s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the preset “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on in a new chat from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have it in a safe place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you didn&apos;t replace it, find out who did before you use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {chosen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import, export, back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported “{0}”, a preset of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a list: remove what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an empty message: what you sent before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In memory now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the conversation: to its beginning or end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the conversation: to the next message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the conversation: to the next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can add words that can&apos;t be listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be run: {failure}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has characters that can&apos;t be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has names in letters that only look like others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too long for the model: the passages that matter to your question are sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is unusually long: {0} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is used where it is, in {parent}; nothing was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It isn&apos;t known yet: write a message, with a model in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens nothing yet: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens your conversations when the keychain or the passphrase no longer does. Write it down, and keep it apart from this computer. It is shown only now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It then opens your conversations no longer; the other ways still do. Backups and copies of the key file that were made before still open with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would not be loaded: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file is not there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first test run, in a process of its own. Esc stops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its memory was given back; your next message wakes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep here what you write again and again. Words in {{braces}} become fields to fill in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is written as a prompt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, it opens your conversations from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and encryption…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys for {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known: it is the published template of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link copied: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded again when you send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading {0} · {1} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for conversations in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into {name} no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking: {fraction} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make another recovery code?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked is what the template adds to the conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory for models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory for models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirostat {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models are files in GGUF format; their names usually end in .gguf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models are used where they are; nothing is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models in it are used where they are; nothing is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models of other apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models that you used lately stay in memory up to this, so that you can go back to them at once. The one in use is there in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New prompt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New text below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversation has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No models of other apps were found where they usually are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prompt has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can reset your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None claimed; its base model {0} is usually under {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: the file has no chat template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not computed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted: keys and encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is moved, copied or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of no known use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama, LM Studio, Jan, GPT4All, llama.cpp, Hugging Face, KoboldCpp and text-generation-webui are looked for where they keep their models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On another computer your keychain isn&apos;t there. Choose a passphrase that opens the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One conversation has been exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only comments and blank space are different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the model in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only your recovery code opens your conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your conversations first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening your conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening your conversations… Your keychain may be asking for its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages to print or to pass on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets (*.json *Modelfile*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect your conversations first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it there again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it there again, and it opens your conversations at each start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the key there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached the length limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading page {page} of {pages}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading your message…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading your message… {0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading: 1 file so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading: {done} files so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading: {fraction} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code of Desktop Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list	Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{kind}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply, edited by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring: {fraction} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a recovery code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a text file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save code as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Print it, or move it to another place than this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving failed, and is tried again while the window is open. Copy the text, or make room on the disk: what isn&apos;t saved is lost when the window closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees or hears with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the whole conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-declared: nobody vouches for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends when it is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends when {title} is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set for all models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set for this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set for this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of this model and conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of this model and conversation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Desktop Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of it, also what wasn&apos;t sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {value} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as it reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {added}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of this takes effect when the model is loaded again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of the last reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the reply in “{awaited}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop what is under way, or close what is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure valid, test run passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure valid. It had no test run with this version yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System prompt: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test run failed: it computes no usable numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test run failed: it crashed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test run failed: it did not end in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test run failed: it ran out of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test run failed: llama.cpp refused the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text with simple marks, for notes and editors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text with simple marks: a new folder with a file for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app ended while it loaded this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code you copied won&apos;t open anything. Keep it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code you saved won&apos;t open anything. Keep it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversations and settings of the backup take the place of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no chat template; that of {0} is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds something else than when its hash was last computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s own chat template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of the present ones are moved into a folder “set-aside-…” beside them, in {folder}. Nothing is deleted. They can only be read again if you find what opens them, and move them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first of them: “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model reads it with your message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model won&apos;t read all of this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s context is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old ones are in {aside}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that you have then no longer opens these conversations. Backups and copies of the key file that were made before still open with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of your conversations opens it on any computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt “{0}” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply stays on the screen and is saved as soon as that is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more differences than are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no conversations here yet that it would replace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no models yet. Bring one with the entries below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are then in files that every program and everyone with this computer or its disk can read, in {folder}. What opens them now is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think before answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has changed since its hash was {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a base model: it continues your text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a mistake in Desktop Chat. Your conversations are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model was set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reply failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reply was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thought for {0} min {1} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thought for {1} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together: {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried on {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo, also after something was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unencrypted, whoever gets hold of this computer or its disk can read them. You can encrypt them later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: it is no template that we know to be published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: nothing published is at hand to compare it with. It differs from our own template for {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {gigabytes} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {megabytes} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use whenever this model answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {at} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for another reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the reply in “{awaited}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the model to finish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights can&apos;t be read for intentions: no test tells how a model will answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here is deleted for good after 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here now isn&apos;t deleted: it is moved into a folder “set-aside-…” in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What opens it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file says of itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was here before is in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you export isn&apos;t encrypted: whoever gets the file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What&apos;s on your mind?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the model thinks before it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever gets hold of this computer or its disk can read the conversations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever gets the file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a passphrase you need not type the code at each start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a recovery code you get in even if the keychain is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a recovery code you get in even if you forget it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a question for so long, no model stays in memory. Your next message loads it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a system prompt of yours it adds:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in double braces, as in {{topic}}, become fields to fill in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that are only in this one:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that it adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that it can add to a conversation:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XTC {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You begin with no conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can write while the model is loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see what is in it before anything comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see what is in {name} before anything comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your conversation is saved. Choose another model, or try this one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your conversations are encrypted. Each of these opens them:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your conversations are not encrypted: whoever gets hold of this computer or its disk can read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your conversations are those of the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your conversations aren&apos;t encrypted here, but a backup always is. Choose a passphrase that opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your conversations will be listed here. Begin one below, or bring those that you have elsewhere: drop their file on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keychain holds the only key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keychain no longer has the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your message was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase or recovery code opens it on any computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your prompts are in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery code opens it on any computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings are not as you left them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your system may be asking for its password. You can write meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JSON schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a grammar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a models folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about 1 token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {0} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always the likeliest token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the model does by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the length limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes another model (adapter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compares texts, can&apos;t chat (embedding)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, in the letters of QDate.toString</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first token after {0} s; {1} tokens/s read, {2} written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first token after {wait} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frequency penalty {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guesses for another model (draft)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lets another model see or hear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llama.cpp could not go on with {0}, which was set aside ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min-p {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: the text is continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presence penalty {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeat penalty {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sees or hears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statistics for making a model smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top-k {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top-p {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typical-p {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the model&apos;s context was full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without 1 attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without {0} attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (not there now)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} are back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} are here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} have new messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds here. {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is off the list. Its file stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} models are in your list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} models are in your list now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} models can be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of them are in the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} tokens are read, {2} are kept free for the reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} prompts were added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} read, {1} of them remembered, {2} written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tokens favoured or shunned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tokens were read for it, {1} of them remembered from before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tokens/s, the first after {1} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} were thrown away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, in use: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} % ({2}, 1 tensor)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} % ({2}, {3} tensors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asleep} is loaded again when you send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cache_per_token} of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{context} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{conversations} conversations have been exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cost}, in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} messages deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} replies aren&apos;t saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ctx} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, from {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ids} conversations moved to trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} is for editing text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} is for “{command}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{most} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} answers from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is used where it is; nothing is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, by the file&apos;s own claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameters} in {layers} layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tail} after the last tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} Undo with {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is in your list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is not there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} was set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{vocabulary} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>— Lines {0} to {1} —</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… one more row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… {0} more rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− is only in the other one, + only in this one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>[picture not shown: {0}]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
