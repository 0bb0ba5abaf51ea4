<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>1 or 2 keeps the text equally surprising, in place of top-k and the like; 0 is off.</source>
        <translation>1 oder 2 hält den Text gleichmäßig überraschend, anstelle von Top-k und Ähnlichem; 0 schaltet es aus.</translation>
    </message>
    <message>
        <source>A cache in {kind} needs flash attention.</source>
        <translation>Ein Cache in {kind} braucht Flash Attention.</translation>
    </message>
    <message>
        <source>A comparison has stopped.</source>
        <translation>Ein Vergleich ist stehen geblieben.</translation>
    </message>
    <message>
        <source>A comparison is kept as it was asked</source>
        <translation>Ein Vergleich bleibt so, wie gefragt wurde</translation>
    </message>
    <message>
        <source>A comparison is ready.</source>
        <translation>Ein Vergleich ist fertig.</translation>
    </message>
    <message>
        <source>A context can&apos;t be kept in {kind} without flash attention.</source>
        <translation>Ohne Flash Attention lässt sich der Kontext nicht in {kind} halten.</translation>
    </message>
    <message numerus="yes">
        <source>A context of {n} tokens could not be allocated.</source>
        <comment>A context of {n} token could not be allocated.</comment>
        <translation>
            <numerusform>Für einen Kontext von {n} Token ließ sich kein Speicher reservieren.</numerusform>
            <numerusform>Für einen Kontext von {n} Token ließ sich kein Speicher reservieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A context of {n} tokens is not possible.</source>
        <comment>A context of {n} token is not possible.</comment>
        <translation>
            <numerusform>Ein Kontext von {n} Token ist nicht möglich.</numerusform>
            <numerusform>Ein Kontext von {n} Token ist nicht möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>A conversation as the model reads it</source>
        <translation>Eine Unterhaltung, wie das Modell sie liest</translation>
    </message>
    <message>
        <source>A copy of its own</source>
        <translation>Eine eigene Kopie</translation>
    </message>
    <message>
        <source>A few random words are good. Nobody can reset it, so keep it safe.</source>
        <translation>Ein paar zufällige Wörter sind gut. Niemand kann die Passphrase zurücksetzen, bewahren Sie sie also sicher auf.</translation>
    </message>
    <message numerus="yes">
        <source>A message can have up to {n} attachments.</source>
        <comment>A message can have up to {n} attachment.</comment>
        <translation>
            <numerusform>Eine Nachricht kann bis zu {n} Anhang haben.</numerusform>
            <numerusform>Eine Nachricht kann bis zu {n} Anhänge haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>A much smaller model with the same vocabulary, which guesses what comes next.</source>
        <translation>Ein viel kleineres Modell mit demselben Vokabular, das vorausrät, was folgt.</translation>
    </message>
    <message>
        <source>A page for any browser, which loads nothing and runs nothing.</source>
        <translation>Eine Seite für jeden Browser, die nichts nachlädt und nichts ausführt.</translation>
    </message>
    <message>
        <source>A part of this model is missing</source>
        <translation>Ein Teil dieses Modells fehlt</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Eine Passphrase</translation>
    </message>
    <message>
        <source>A passphrase encrypts all that you write; each start asks for it.</source>
        <translation>Eine Passphrase verschlüsselt alles, was Sie schreiben; bei jedem Start wird danach gefragt.</translation>
    </message>
    <message>
        <source>A passphrase has to open conversations here, and none opens this backup.</source>
        <translation>Hier müssen sich Unterhaltungen mit einer Passphrase öffnen lassen, und diese Sicherung hat keine.</translation>
    </message>
    <message>
        <source>A passphrase opens your conversations</source>
        <translation>Eine Passphrase öffnet Ihre Unterhaltungen</translation>
    </message>
    <message>
        <source>A recovery code</source>
        <translation>Ein Wiederherstellungscode</translation>
    </message>
    <message>
        <source>A reply can follow a grammar or a JSON schema, not both.</source>
        <translation>Eine Antwort kann einer Grammatik oder einem JSON-Schema folgen, nicht beidem.</translation>
    </message>
    <message>
        <source>A reply has failed.</source>
        <translation>Eine Antwort ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>A reply is ready.</source>
        <translation>Eine Antwort ist fertig.</translation>
    </message>
    <message>
        <source>A set of questions</source>
        <translation>Eine Fragensammlung</translation>
    </message>
    <message>
        <source>A short one is soon guessed by a program. A few random words are better.</source>
        <translation>Eine kurze ist von einem Programm schnell erraten. Ein paar zufällige Wörter sind besser.</translation>
    </message>
    <message>
        <source>A shortcut needs Command or Control, or is a function key.</source>
        <translation>Ein Tastenkürzel braucht Befehl oder Control oder ist eine Funktionstaste.</translation>
    </message>
    <message>
        <source>A shortcut needs Ctrl or Alt, or is a function key.</source>
        <translation>Ein Tastenkürzel braucht Strg oder Alt oder ist eine Funktionstaste.</translation>
    </message>
    <message>
        <source>A small program in the file that turns a conversation into a prompt.</source>
        <translation>Ein kleines Programm in der Datei, das aus einer Unterhaltung einen Prompt macht.</translation>
    </message>
    <message>
        <source>A text file with one question a line, a CSV or a JSON file.</source>
        <translation>Eine Textdatei mit einer Frage je Zeile, eine CSV- oder eine JSON-Datei.</translation>
    </message>
    <message>
        <source>A token takes</source>
        <translation>Ein Token belegt</translation>
    </message>
    <message>
        <source>A way to compute that takes less memory and is mostly faster.</source>
        <translation>Eine Rechenweise, die weniger Speicher braucht und meist schneller ist.</translation>
    </message>
    <message>
        <source>About Desktop Chat</source>
        <translation>Über Desktop Chat</translation>
    </message>
    <message>
        <source>About this model</source>
        <translation>Über dieses Modell</translation>
    </message>
    <message>
        <source>About this model…</source>
        <translation>Über dieses Modell&#xa0;…</translation>
    </message>
    <message>
        <source>Above 0, a token becomes less likely each time it is used.</source>
        <translation>Über 0 wird ein Token mit jeder Verwendung unwahrscheinlicher.</translation>
    </message>
    <message>
        <source>Above 0, a token that was used at all becomes less likely.</source>
        <translation>Über 0 wird ein Token unwahrscheinlicher, sobald es einmal verwendet wurde.</translation>
    </message>
    <message>
        <source>Above 1, tokens that were used lately become less likely.</source>
        <translation>Über 1 werden kürzlich verwendete Token unwahrscheinlicher.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation>Modellordner hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder of models…</source>
        <translation>Modellordner hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>Add another way first.</source>
        <translation>Fügen Sie zuerst einen anderen Weg hinzu.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Add model files…</source>
        <translation>Modelldateien hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Add models</source>
        <translation>Modelle hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add {n}</source>
        <comment>Add {n}</comment>
        <translation>
            <numerusform>{n} hinzufügen</numerusform>
            <numerusform>{n} hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add {n} files or folders</source>
        <comment>Add {n} file or folder</comment>
        <translation>
            <numerusform>{n} Datei oder Ordner hinzufügen</numerusform>
            <numerusform>{n} Dateien oder Ordner hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding: {percent} %</source>
        <translation>Wird hinzugefügt: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>Alle Unterhaltungen</translation>
    </message>
    <message>
        <source>All conversations and settings go into one encrypted file. Keep it on another disk than this computer&apos;s. Models aren&apos;t in it.</source>
        <translation>Alle Unterhaltungen und Einstellungen kommen in eine verschlüsselte Datei. Bewahren Sie sie auf einem anderen Datenträger als dem dieses Computers auf. Modelle sind nicht darin.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All layers on the CPU: there is no GPU that this build can use.</source>
        <translation>Alle Schichten auf der CPU: Es gibt keine GPU, die dieser Build nutzen kann.</translation>
    </message>
    <message>
        <source>All layers on {gpu}.</source>
        <translation>Alle Schichten auf {gpu}.</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>All of it fits on {gpu}.</source>
        <translation>Alles passt auf {gpu}.</translation>
    </message>
    <message>
        <source>All of the messages are deleted from this computer. There is no way back.</source>
        <translation>Alle Nachrichten darin werden von diesem Computer gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>All of them have to be in it, in any order. Fewer words find more; words in quotes have to follow each other.</source>
        <translation>Alle müssen vorkommen, in beliebiger Reihenfolge. Weniger Wörter finden mehr; Wörter in Anführungszeichen müssen aufeinanderfolgen.</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alle Fragen</translation>
    </message>
    <message>
        <source>All that can be used is in your list already.</source>
        <translation>Alles, was sich verwenden lässt, steht schon in Ihrer Liste.</translation>
    </message>
    <message numerus="yes">
        <source>All {n} answers differ</source>
        <comment>{n} answer differs</comment>
        <translation>
            <numerusform>{n} Antwort ist verschieden</numerusform>
            <numerusform>Alle {n} Antworten sind verschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {n} messages.</source>
        <comment>{n} message.</comment>
        <translation>
            <numerusform>{n} Nachricht.</numerusform>
            <numerusform>Alle {n} Nachrichten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also {keys}</source>
        <translation>Auch {keys}</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more, which are in the text that can be copied.</source>
        <comment>And {n} more, which is in the text that can be copied.</comment>
        <translation>
            <numerusform>Und noch {n} mehr; alles steht im Text, der sich kopieren lässt.</numerusform>
            <numerusform>Und noch {n} mehr; alles steht im Text, der sich kopieren lässt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another name for the same file</source>
        <translation>Ein weiterer Name für dieselbe Datei</translation>
    </message>
    <message>
        <source>Another name takes no room and no time, but what changes one of the two changes both.</source>
        <translation>Ein weiterer Name braucht weder Platz noch Zeit, aber wer eine der beiden Dateien ändert, ändert beide.</translation>
    </message>
    <message>
        <source>Another one, by the file&apos;s own claim</source>
        <translation>Eine andere, nach eigener Angabe der Datei</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Weiterer Seed</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Neu antworten</translation>
    </message>
    <message>
        <source>Answer again, or choose another model.</source>
        <translation>Lassen Sie neu antworten oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Answer at once</source>
        <translation>Sofort antworten</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Anyone can read them now.</source>
        <translation>Zurzeit kann jeder sie lesen.</translation>
    </message>
    <message>
        <source>Anyone can read {database}, and {keys} is missing.</source>
        <translation>Jeder kann {database} lesen, und {keys} fehlt.</translation>
    </message>
    <message>
        <source>Anyone can read {database}.</source>
        <translation>Jeder kann {database} lesen.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>noun</comment>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>verb</comment>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Archive the conversation, or take it out</source>
        <translation>Unterhaltung archivieren oder zurückholen</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>As the model has it</source>
        <translation>Wie beim Modell vorgesehen</translation>
    </message>
    <message>
        <source>As the model has it: {preset}</source>
        <translation>Wie beim Modell: {preset}</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Ask failed ones again</source>
        <translation>Fehlgeschlagene noch einmal fragen</translation>
    </message>
    <message>
        <source>Ask others the same…</source>
        <translation>Andere dasselbe fragen&#xa0;…</translation>
    </message>
    <message>
        <source>Ask something else…</source>
        <translation>Etwas anderes fragen&#xa0;…</translation>
    </message>
    <message>
        <source>Ask the same again with another seed</source>
        <translation>Dasselbe mit einem weiteren Seed fragen</translation>
    </message>
    <message>
        <source>Ask them</source>
        <translation>Alle fragen</translation>
    </message>
    <message>
        <source>Ask whoever looks after this machine.</source>
        <translation>Wenden Sie sich an die Person, die diesen Computer betreut.</translation>
    </message>
    <message numerus="yes">
        <source>Ask with {n} further seeds</source>
        <comment>Ask with {n} further seed</comment>
        <translation>
            <numerusform>Mit {n} weiterem Seed fragen</numerusform>
            <numerusform>Mit {n} weiteren Seeds fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>At a message: its other versions</source>
        <translation>Bei einer Nachricht: ihre anderen Versionen</translation>
    </message>
    <message>
        <source>At most {most}, managed by your organisation</source>
        <translation>Höchstens {most}, von Ihrer Organisation verwaltet</translation>
    </message>
    <message>
        <source>At the start, say so when the keychain holds the only key to the conversations.</source>
        <translation>Beim Start darauf hinweisen, wenn nur der Schlüsselbund den Schlüssel zu den Unterhaltungen hat.</translation>
    </message>
    <message>
        <source>Attach a part of it, saved as a file of its own.</source>
        <translation>Hängen Sie einen Teil davon an, als eigene Datei gespeichert.</translation>
    </message>
    <message>
        <source>Attach a text file, a code file, or a PDF with text in it.</source>
        <translation>Hängen Sie eine Textdatei, eine Codedatei oder ein PDF mit Text an.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Dateien anhängen&#xa0;…</translation>
    </message>
    <message>
        <source>Attach {file}</source>
        <translation>{file} anhängen</translation>
    </message>
    <message numerus="yes">
        <source>Attach {n} files</source>
        <comment>Attach {n} file</comment>
        <translation>
            <numerusform>{n} Datei anhängen</numerusform>
            <numerusform>{n} Dateien anhängen</numerusform>
        </translation>
    </message>
    <message>
        <source>Attached text</source>
        <translation>Angehängter Text</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Automatic draws one, the same for all.</source>
        <translation>„Automatisch“ lost einen aus, denselben für alle.</translation>
    </message>
    <message>
        <source>Automatic: half of what is free</source>
        <translation>Automatisch: die Hälfte des freien Speichers</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the conversations</source>
        <translation>Zurück zu den Unterhaltungen</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sichern unter</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sichern&#xa0;…</translation>
    </message>
    <message>
        <source>Backing up: {percent} %</source>
        <translation>Wird gesichert: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Backups ({pattern})</source>
        <translation>Sicherungen ({pattern})</translation>
    </message>
    <message>
        <source>Begin a comparison of its own for more.</source>
        <translation>Beginnen Sie für mehr einen eigenen Vergleich.</translation>
    </message>
    <message>
        <source>Begin with no conversations?</source>
        <translation>Ohne Unterhaltungen beginnen?</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Below 1, only tokens about as surprising as expected are considered.</source>
        <translation>Unter 1 kommen nur Token infrage, die etwa so überraschend sind wie erwartet.</translation>
    </message>
    <message>
        <source>Beside {size} on {gpu} the model needs {need}; {free} are free.</source>
        <translation>Neben {size} auf {gpu} braucht das Modell {need}; {free} sind frei.</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Bring a model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>Bring back the keychain that you had, or enter the recovery code or the passphrase.</source>
        <translation>Stellen Sie den früheren Schlüsselbund wieder her, oder geben Sie den Wiederherstellungscode oder die Passphrase ein.</translation>
    </message>
    <message>
        <source>Bring back what is missing, as by connecting a drive, or remove it from the list.</source>
        <translation>Holen Sie zurück, was fehlt, etwa indem Sie ein Laufwerk anschließen, oder entfernen Sie es aus der Liste.</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message numerus="yes">
        <source>CPU, about {n} tokens/s</source>
        <comment>CPU, about {n} token/s</comment>
        <translation>
            <numerusform>CPU, etwa {n}&#xa0;Token/s</numerusform>
            <numerusform>CPU, etwa {n}&#xa0;Token/s</numerusform>
        </translation>
    </message>
    <message>
        <source>Can&apos;t be read: {reason}</source>
        <translation>Nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>Can&apos;t be used</source>
        <translation>Nicht verwendbar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Change for</source>
        <translation>Ändern für</translation>
    </message>
    <message>
        <source>Changed: it differs from the published template of {models}.</source>
        <translation>Geändert: weicht von der veröffentlichten Vorlage von {models} ab.</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>a passphrase</comment>
        <translation>Ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Changing how they are encrypted</source>
        <translation>Verschlüsselung wird geändert</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>Chatvorlage</translation>
    </message>
    <message>
        <source>Chat template {template}</source>
        <translation>Chatvorlage {template}</translation>
    </message>
    <message>
        <source>Chat with this model</source>
        <translation>Mit diesem Modell chatten</translation>
    </message>
    <message>
        <source>Check that the disk has room for a second copy of it and that no other program has it open, and try again.</source>
        <translation>Prüfen Sie, ob auf dem Datenträger Platz für eine zweite Kopie ist und ob kein anderes Programm sie geöffnet hat, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check that the disk has space and the file may be written, and try again.</source>
        <translation>Prüfen Sie, ob auf dem Datenträger Platz ist und ob die Datei beschrieben werden darf, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check that the disk has space and the file may be written.</source>
        <translation>Prüfen Sie, ob auf dem Datenträger Platz ist und ob die Datei beschrieben werden darf.</translation>
    </message>
    <message>
        <source>Check that the disk is there and may be written; nothing on the screen is lost.</source>
        <translation>Prüfen Sie, ob der Datenträger da ist und beschrieben werden darf; was auf dem Bildschirm steht, geht nicht verloren.</translation>
    </message>
    <message>
        <source>Check the keyboard&apos;s layout and Caps Lock, and try again.</source>
        <translation>Prüfen Sie die Tastaturbelegung und die Feststelltaste und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check the keyboard&apos;s layout and Caps Lock, and try again. The recovery code opens them, too.</source>
        <translation>Prüfen Sie die Tastaturbelegung und die Feststelltaste und versuchen Sie es noch einmal. Der Wiederherstellungscode öffnet sie ebenfalls.</translation>
    </message>
    <message>
        <source>Check the path and that you may read the file.</source>
        <translation>Prüfen Sie den Pfad und ob Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
        <source>Checking a passphrase takes {memory} MiB for a moment.</source>
        <translation>Das Prüfen einer Passphrase braucht kurz {memory}&#xa0;MiB.</translation>
    </message>
    <message>
        <source>Checking {model} · {percent} %</source>
        <translation>{model} wird geprüft · {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Choice of words</source>
        <translation>Wortwahl</translation>
    </message>
    <message>
        <source>Choose 0 or more, or -1 for all.</source>
        <translation>Wählen Sie 0 oder mehr, oder -1 für alle.</translation>
    </message>
    <message>
        <source>Choose 1 to {most}.</source>
        <translation>Wählen Sie 1 bis {most}.</translation>
    </message>
    <message>
        <source>Choose a .gguf file in it.</source>
        <translation>Wählen Sie eine .gguf-Datei darin.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>Sicherung wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a context of at most {ctx} tokens, or a smaller model, or close other programs.</source>
        <translation>Wählen Sie einen Kontext von höchstens {ctx} Token oder ein kleineres Modell, oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>Choose a context of at most {ctx} tokens, or a smaller model, or keep the context in q8_0, or close other programs.</source>
        <translation>Wählen Sie einen Kontext von höchstens {ctx} Token oder ein kleineres Modell, oder halten Sie den Kontext in q8_0, oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>Choose a file in GGUF format (its name usually ends in .gguf).</source>
        <translation>Wählen Sie eine Datei im GGUF-Format (ihr Name endet meist auf .gguf).</translation>
    </message>
    <message>
        <source>Choose a file that holds a model for chatting.</source>
        <translation>Wählen Sie eine Datei mit einem Modell zum Chatten.</translation>
    </message>
    <message>
        <source>Choose a file with questions</source>
        <translation>Datei mit Fragen wählen</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>Wählen Sie zuerst ein Modell.</translation>
    </message>
    <message>
        <source>Choose a model to begin</source>
        <translation>Wählen Sie ein Modell, um zu beginnen</translation>
    </message>
    <message>
        <source>Choose a name that isn&apos;t taken, or one that ends in {suffix} for one file.</source>
        <translation>Wählen Sie einen Namen, der noch frei ist, oder für eine einzige Datei einen, der auf {suffix} endet.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Passphrase wählen</translation>
    </message>
    <message>
        <source>Choose a passphrase instead</source>
        <translation>Stattdessen eine Passphrase wählen</translation>
    </message>
    <message>
        <source>Choose a preset of Desktop Chat or LM Studio, or a Modelfile of Ollama.</source>
        <translation>Wählen Sie eine Voreinstellung von Desktop Chat oder LM Studio oder ein Modelfile von Ollama.</translation>
    </message>
    <message>
        <source>Choose a report in JSON that Desktop Chat has made.</source>
        <translation>Wählen Sie einen JSON-Bericht, den Desktop Chat erstellt hat.</translation>
    </message>
    <message>
        <source>Choose a smaller model or a shorter context, or close other programs.</source>
        <translation>Wählen Sie ein kleineres Modell oder einen kürzeren Kontext, oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>Choose a smaller model, or close other programs.</source>
        <translation>Wählen Sie ein kleineres Modell, oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>Choose a smaller model, or close other programs: {size} more must be free.</source>
        <translation>Wählen Sie ein kleineres Modell, oder schließen Sie andere Programme: {size} mehr müssen frei sein.</translation>
    </message>
    <message>
        <source>Choose an export or conversations of {apps} or {last}.</source>
        <translation>Wählen Sie einen Export oder Unterhaltungen von {apps} oder {last}.</translation>
    </message>
    <message>
        <source>Choose another backup, or copy this one again from where it came from.</source>
        <translation>Wählen Sie eine andere Sicherung, oder kopieren Sie diese noch einmal von dort, wo sie herkam.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Choose another folder with --profile, or make this one writable.</source>
        <translation>Wählen Sie mit --profile einen anderen Ordner, oder machen Sie diesen beschreibbar.</translation>
    </message>
    <message>
        <source>Choose another folder with --profile. The file was left untouched.</source>
        <translation>Wählen Sie mit --profile einen anderen Ordner. Die Datei wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>Choose another model, or a newer version of Desktop Chat.</source>
        <translation>Wählen Sie ein anderes Modell oder eine neuere Version von Desktop Chat.</translation>
    </message>
    <message>
        <source>Choose another model, or ask whoever looks after this machine.</source>
        <translation>Wählen Sie ein anderes Modell, oder wenden Sie sich an die Person, die diesen Computer betreut.</translation>
    </message>
    <message>
        <source>Choose another model, or try it again if you think that it works now.</source>
        <translation>Wählen Sie ein anderes Modell, oder versuchen Sie es noch einmal, wenn Sie meinen, dass es jetzt geht.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Choose another name, best on another disk.</source>
        <translation>Wählen Sie einen anderen Namen, am besten auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>Choose another one in the list.</source>
        <translation>Wählen Sie etwas anderes aus der Liste.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Choose another place, one that you may write to.</source>
        <translation>Wählen Sie einen anderen Ort, an den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Choose another place, or check that the disk has space.</source>
        <translation>Wählen Sie einen anderen Ort, oder prüfen Sie, ob auf dem Datenträger Platz ist.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Choose another way.</source>
        <translation>Wählen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Wählen Sie mindestens eine aus.</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most {n} layers, a shorter context or a smaller model.</source>
        <comment>Choose at most {n} layer, a shorter context or a smaller model.</comment>
        <translation>
            <numerusform>Wählen Sie höchstens {n} Schicht, einen kürzeren Kontext oder ein kleineres Modell.</numerusform>
            <numerusform>Wählen Sie höchstens {n} Schichten, einen kürzeren Kontext oder ein kleineres Modell.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose f16.</source>
        <translation>Wählen Sie f16.</translation>
    </message>
    <message>
        <source>Choose how your conversations are protected</source>
        <translation>Wählen Sie, wie Ihre Unterhaltungen geschützt sind</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <translation>Zur Wahl stehen: {names}.</translation>
    </message>
    <message>
        <source>Choose the first part; the others belong into the same folder.</source>
        <translation>Wählen Sie den ersten Teil; die anderen gehören in denselben Ordner.</translation>
    </message>
    <message>
        <source>Choose the folder that has the conversations alone.</source>
        <translation>Wählen Sie den Ordner, der nur die Unterhaltungen enthält.</translation>
    </message>
    <message>
        <source>Choose the models, and what they shall be asked.</source>
        <translation>Wählen Sie die Modelle und was sie gefragt werden sollen.</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Ort wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose {least} to {most} tokens.</source>
        <translation>Wählen Sie {least} bis {most} Token.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Close the other window of Desktop Chat, or the program that has the file open.</source>
        <translation>Schließen Sie das andere Fenster von Desktop Chat oder das Programm, das die Datei geöffnet hat.</translation>
    </message>
    <message>
        <source>Close the other window or command and try again.</source>
        <translation>Schließen Sie das andere Fenster oder den anderen Befehl und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Hinweis schließen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code in {language}</source>
        <translation>Code in {language}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Commercial use is allowed for companies with less than 10 million US dollars a year in revenue; others need a licence from Liquid AI.</source>
        <translation>Kommerzielle Nutzung ist Unternehmen mit weniger als 10 Millionen US-Dollar Jahresumsatz erlaubt; andere brauchen eine Lizenz von Liquid AI.</translation>
    </message>
    <message>
        <source>Commercial use is allowed for products of up to 100 million monthly users; its answers must not be used to improve other models, other than its own kind.</source>
        <translation>Kommerzielle Nutzung ist für Produkte mit bis zu 100 Millionen Nutzern im Monat erlaubt; die Antworten dürfen nicht zur Verbesserung anderer Modelle dienen, außer solcher der eigenen Art.</translation>
    </message>
    <message>
        <source>Commercial use is allowed for products of up to 100 million monthly users; whoever trains other models with its answers must say “Built with Qwen”.</source>
        <translation>Kommerzielle Nutzung ist für Produkte mit bis zu 100 Millionen Nutzern im Monat erlaubt; wer mit den Antworten andere Modelle trainiert, muss „Built with Qwen“ angeben.</translation>
    </message>
    <message>
        <source>Commercial use is allowed within Google&apos;s policy of prohibited uses; whoever passes it or a model made with it on must pass the terms on as well.</source>
        <translation>Kommerzielle Nutzung ist im Rahmen von Googles Richtlinie zu verbotenen Verwendungen erlaubt; wer das Modell oder ein daraus gemachtes weitergibt, muss auch die Bedingungen weitergeben.</translation>
    </message>
    <message>
        <source>Commercial use is allowed within TII&apos;s acceptable-use policy, with “Falcon” named as the model; some versions ask for more from those who serve it to others.</source>
        <translation>Kommerzielle Nutzung ist im Rahmen der Nutzungsrichtlinie des TII erlaubt, mit Nennung von „Falcon“ als Modell; manche Versionen verlangen mehr von denen, die es anderen bereitstellen.</translation>
    </message>
    <message>
        <source>Commercial use is allowed within an acceptable-use policy, for companies of up to 700 million monthly users; its answers must not be used to improve other models.</source>
        <translation>Kommerzielle Nutzung ist im Rahmen einer Nutzungsrichtlinie erlaubt, für Unternehmen mit bis zu 700 Millionen Nutzern im Monat; die Antworten dürfen nicht zur Verbesserung anderer Modelle dienen.</translation>
    </message>
    <message>
        <source>Commercial use is allowed within an acceptable-use policy, for companies of up to 700 million monthly users; “Built with Llama” must be shown, and models made with it are named “Llama …”.</source>
        <translation>Kommerzielle Nutzung ist im Rahmen einer Nutzungsrichtlinie erlaubt, für Unternehmen mit bis zu 700 Millionen Nutzern im Monat; „Built with Llama“ muss zu sehen sein, und daraus gemachte Modelle heißen „Llama&#xa0;…“.</translation>
    </message>
    <message>
        <source>Commercial use is allowed within an acceptable-use policy, for companies of up to 700 million monthly users; “Built with Llama” must be shown, and models made with it are named “Llama …”; those that see pictures aren&apos;t licensed to people and companies in the EU.</source>
        <translation>Kommerzielle Nutzung ist im Rahmen einer Nutzungsrichtlinie erlaubt, für Unternehmen mit bis zu 700 Millionen Nutzern im Monat; „Built with Llama“ muss zu sehen sein, und daraus gemachte Modelle heißen „Llama&#xa0;…“; Modelle, die Bilder sehen, sind für Personen und Unternehmen in der EU nicht lizenziert.</translation>
    </message>
    <message>
        <source>Commercial use is allowed within an acceptable-use policy, for companies of up to 700 million monthly users; “Built with Meta Llama 3” must be shown, models made with it are named “Llama 3 …”, and its answers must not be used to improve other models.</source>
        <translation>Kommerzielle Nutzung ist im Rahmen einer Nutzungsrichtlinie erlaubt, für Unternehmen mit bis zu 700 Millionen Nutzern im Monat; „Built with Meta Llama 3“ muss zu sehen sein, daraus gemachte Modelle heißen „Llama 3&#xa0;…“, und die Antworten dürfen nicht zur Verbesserung anderer Modelle dienen.</translation>
    </message>
    <message>
        <source>Commercial use is allowed, but not the harmful uses that it lists; whoever passes the model on must pass these rules on as well.</source>
        <translation>Kommerzielle Nutzung ist erlaubt, nicht aber die aufgeführten schädlichen Verwendungen; wer das Modell weitergibt, muss auch diese Regeln weitergeben.</translation>
    </message>
    <message>
        <source>Commercial use is allowed; it ends for those who take safety guardrails out without others in their place, or who sue over it.</source>
        <translation>Kommerzielle Nutzung ist erlaubt; sie endet für alle, die Schutzvorkehrungen ohne Ersatz entfernen oder deswegen klagen.</translation>
    </message>
    <message>
        <source>Compare it with what you printed: eight groups of four letters and digits.</source>
        <translation>Vergleichen Sie ihn mit Ihrem Ausdruck: acht Gruppen aus vier Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Modelle vergleichen</translation>
    </message>
    <message>
        <source>Compare models…</source>
        <translation>Modelle vergleichen&#xa0;…</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message numerus="yes">
        <source>Comparison of {n} models</source>
        <comment>Comparison of {n} model</comment>
        <translation>
            <numerusform>Vergleich von {n} Modell</numerusform>
            <numerusform>Vergleich von {n} Modellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <source>Computing the SHA-256</source>
        <translation>SHA-256 wird berechnet</translation>
    </message>
    <message>
        <source>Computing… {percent} %</source>
        <translation>Wird berechnet&#xa0;… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Connect the drive or share that it is on; saving then goes on by itself.</source>
        <translation>Schließen Sie das Laufwerk an, oder verbinden Sie die Freigabe; das Speichern geht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>Connect the drive that it is on, or choose another model.</source>
        <translation>Schließen Sie das Laufwerk an, auf dem es liegt, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Contested topics</source>
        <translation>Umstrittene Themen</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Context full</source>
        <translation>Kontext voll</translation>
    </message>
    <message>
        <source>Context full: the message doesn&apos;t fit</source>
        <translation>Kontext voll: Die Nachricht passt nicht hinein</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Kontextlänge</translation>
    </message>
    <message>
        <source>Context of {asked} tokens, as asked for; the model was trained for {trained} and may lose the thread beyond.</source>
        <translation>Kontext von {asked} Token, wie gewünscht; das Modell wurde für {trained} trainiert und verliert darüber hinaus vielleicht den Faden.</translation>
    </message>
    <message>
        <source>Context of {ctx} tokens, all that it was trained for.</source>
        <translation>Kontext von {ctx} Token, so viel, wie trainiert wurde.</translation>
    </message>
    <message>
        <source>Context of {ctx} tokens, as asked for.</source>
        <translation>Kontext von {ctx} Token, wie gewünscht.</translation>
    </message>
    <message>
        <source>Context of {ctx} tokens, for {size} of free memory.</source>
        <translation>Kontext von {ctx} Token, bei {size} freiem Speicher.</translation>
    </message>
    <message>
        <source>Context of {ctx} tokens, the most that is allowed here.</source>
        <translation>Kontext von {ctx} Token, so viel, wie hier erlaubt ist.</translation>
    </message>
    <message>
        <source>Context of {ctx} tokens, usually enough.</source>
        <translation>Kontext von {ctx} Token, meist genug.</translation>
    </message>
    <message numerus="yes">
        <source>Context of {n} tokens in place of {asked}: the model knows no places beyond.</source>
        <comment>Context of {n} token in place of {asked}: the model knows no places beyond.</comment>
        <translation>
            <numerusform>Kontext von {n} Token statt {asked}: Weitere Positionen kennt das Modell nicht.</numerusform>
            <numerusform>Kontext von {n} Token statt {asked}: Weitere Positionen kennt das Modell nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Context: {used} of {all} tokens are read, {percent} %</source>
        <translation>Kontext: {used} von {all} Token werden gelesen, {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Context: {used} of {all} tokens are read, {percent} %, and not all of the conversation</source>
        <translation>Kontext: {used} von {all} Token werden gelesen, {percent}&#xa0;%, und nicht die ganze Unterhaltung</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Continue the last reply</source>
        <translation>Letzte Antwort fortsetzen</translation>
    </message>
    <message>
        <source>Continue this reply</source>
        <translation>Diese Antwort fortsetzen</translation>
    </message>
    <message>
        <source>Continue with this one</source>
        <translation>Mit diesem Modell weitermachen</translation>
    </message>
    <message>
        <source>Continue with {model}</source>
        <translation>Mit {model} weitermachen</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Conversation {number}</source>
        <translation>Unterhaltung {number}</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Conversations aren&apos;t kept here, and are gone when the app ends.</source>
        <translation>Unterhaltungen werden hier nicht aufbewahrt und sind weg, wenn die App beendet wird.</translation>
    </message>
    <message>
        <source>Conversations aren&apos;t kept on this machine</source>
        <translation>Unterhaltungen werden auf diesem Computer nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Conversations aren&apos;t kept.</source>
        <translation>Unterhaltungen werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Conversations have to be encrypted here.</source>
        <translation>Unterhaltungen müssen hier verschlüsselt sein.</translation>
    </message>
    <message>
        <source>Conversations have to have a passphrase here.</source>
        <translation>Unterhaltungen müssen hier eine Passphrase haben.</translation>
    </message>
    <message>
        <source>Conversations in the file</source>
        <translation>Unterhaltungen in der Datei</translation>
    </message>
    <message>
        <source>Conversations may not be exported or backed up here.</source>
        <translation>Unterhaltungen dürfen hier nicht exportiert oder gesichert werden.</translation>
    </message>
    <message>
        <source>Conversations may not be taken in from files here.</source>
        <translation>Unterhaltungen dürfen hier nicht aus Dateien übernommen werden.</translation>
    </message>
    <message>
        <source>Conversations that use it stay as they are.</source>
        <translation>Unterhaltungen, die sie verwenden, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Conversations {day}</source>
        <translation>Unterhaltungen {day}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copied. Paste it into a password manager now: closing this takes it back.</source>
        <translation>Kopiert. Fügen Sie den Code jetzt in einen Passwortmanager ein: Beim Schließen wird er wieder aus der Zwischenablage entfernt.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy LaTeX</source>
        <translation>LaTeX kopieren</translation>
    </message>
    <message>
        <source>Copy all files of the model again from where they came from.</source>
        <translation>Kopieren Sie alle Dateien des Modells noch einmal von dort, wo sie herkamen.</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Copy into the models folder</source>
        <translation>In den Modellordner kopieren</translation>
    </message>
    <message>
        <source>Copy it into my models folder</source>
        <translation>In meinen Modellordner kopieren</translation>
    </message>
    <message>
        <source>Copy it to a disk of this machine, close what has it open, and try again.</source>
        <translation>Kopieren Sie die Datei auf ein Laufwerk dieses Computers, schließen Sie, was sie geöffnet hat, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy raw text</source>
        <translation>Rohtext kopieren</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy the answer of {model}</source>
        <translation>Antwort von {model} kopieren</translation>
    </message>
    <message>
        <source>Copy the file again from where it came from; its size should then match.</source>
        <translation>Kopieren Sie die Datei noch einmal von dort, wo sie herkam; dann sollte ihre Größe stimmen.</translation>
    </message>
    <message>
        <source>Copy the last reply</source>
        <translation>Letzte Antwort kopieren</translation>
    </message>
    <message>
        <source>Copy the licence</source>
        <translation>Lizenz kopieren</translation>
    </message>
    <message>
        <source>Copy the missing file into the same folder.</source>
        <translation>Kopieren Sie die fehlende Datei in denselben Ordner.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>Diese Nachricht kopieren</translation>
    </message>
    <message>
        <source>Copy this reply</source>
        <translation>Diese Antwort kopieren</translation>
    </message>
    <message>
        <source>Copying: {percent} %</source>
        <translation>Wird kopiert: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Correct it; until then, it is as if it weren&apos;t there.</source>
        <translation>Berichtigen Sie es; bis dahin ist es, als stünde es nicht da.</translation>
    </message>
    <message>
        <source>Correct or delete it.</source>
        <translation>Berichtigen oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>Correct the file, then choose it again.</source>
        <translation>Berichtigen Sie die Datei, und wählen Sie sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Correct the input and try again.</source>
        <translation>Berichtigen Sie die Eingabe und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Counts for every model that has nothing of its own.</source>
        <translation>Gilt für jedes Modell, das nichts Eigenes hat.</translation>
    </message>
    <message>
        <source>Counts in this conversation, from the next reply on.</source>
        <translation>Gilt in dieser Unterhaltung, ab der nächsten Antwort.</translation>
    </message>
    <message>
        <source>Counts whenever this model answers, unless a preset or a conversation says otherwise.</source>
        <translation>Gilt immer, wenn dieses Modell antwortet, sofern eine Voreinstellung oder Unterhaltung nichts anderes sagt.</translation>
    </message>
    <message>
        <source>Counts wherever this preset is used.</source>
        <translation>Gilt überall, wo diese Voreinstellung verwendet wird.</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Abgeschnitten</translation>
    </message>
    <message>
        <source>DRY allowed length</source>
        <translation>DRY: erlaubte Länge</translation>
    </message>
    <message>
        <source>DRY base</source>
        <translation>DRY: Basis</translation>
    </message>
    <message>
        <source>DRY breakers</source>
        <translation>DRY: Unterbrecher</translation>
    </message>
    <message>
        <source>DRY looks back</source>
        <translation>DRY: Rückblick</translation>
    </message>
    <message>
        <source>DRY strength</source>
        <translation>DRY: Stärke</translation>
    </message>
    <message>
        <source>DRY {value}</source>
        <translation>DRY {value}</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Decided in</source>
        <comment>a file</comment>
        <translation>Festgelegt in</translation>
    </message>
    <message>
        <source>Decrypt</source>
        <translation>Entschlüsseln</translation>
    </message>
    <message>
        <source>Decrypt your conversations?</source>
        <translation>Ihre Unterhaltungen entschlüsseln?</translation>
    </message>
    <message>
        <source>Decrypt…</source>
        <translation>Entschlüsseln&#xa0;…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete all that is in the trash for good?</source>
        <translation>Alles im Papierkorb endgültig löschen?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>Voreinstellung löschen</translation>
    </message>
    <message>
        <source>Delete the preset “{preset}”?</source>
        <translation>Die Voreinstellung „{preset}“ löschen?</translation>
    </message>
    <message>
        <source>Delete this and what follows</source>
        <translation>Dies und alles Folgende löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} conversations for good?</source>
        <comment>Delete {n} conversation for good?</comment>
        <translation>
            <numerusform>{n} Unterhaltung endgültig löschen?</numerusform>
            <numerusform>{n} Unterhaltungen endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <translation>„{title}“ endgültig löschen?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Desktop Chat ended while it loaded this model. It has passed its test run again.</source>
        <translation>Desktop Chat wurde beim Laden dieses Modells beendet. Es hat seinen Testlauf erneut bestanden.</translation>
    </message>
    <message>
        <source>Desktop Chat had to start again</source>
        <translation>Desktop Chat musste neu starten</translation>
    </message>
    <message>
        <source>Desktop Chat recovery code</source>
        <translation>Desktop Chat Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Desktop Chat was closed before it was finished.</source>
        <translation>Desktop Chat wurde geschlossen, bevor sie fertig war.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Details of this reply</source>
        <translation>Einzelheiten zu dieser Antwort</translation>
    </message>
    <message>
        <source>Details of what is the same for all</source>
        <translation>Einzelheiten dazu, was für alle gleich ist</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Einzelheiten&#xa0;…</translation>
    </message>
    <message>
        <source>Did you mean {first} or {second} or {third}?</source>
        <translation>Meinten Sie {first}, {second} oder {third}?</translation>
    </message>
    <message>
        <source>Did you mean {first} or {second}?</source>
        <translation>Meinten Sie {first} oder {second}?</translation>
    </message>
    <message>
        <source>Did you mean {name}?</source>
        <translation>Meinten Sie {name}?</translation>
    </message>
    <message>
        <source>Disk for what models have read</source>
        <translation>Speicherplatz für Gelesenes</translation>
    </message>
    <message>
        <source>Do without it</source>
        <translation>Darauf verzichten</translation>
    </message>
    <message>
        <source>Documents may not be sent along with a message here.</source>
        <translation>Dokumente dürfen hier nicht mit einer Nachricht gesendet werden.</translation>
    </message>
    <message>
        <source>Doesn’t count</source>
        <translation>Gilt nicht</translation>
    </message>
    <message>
        <source>Don&apos;t ask again</source>
        <translation>Nicht mehr fragen</translation>
    </message>
    <message>
        <source>Don&apos;t rely on it; a later version may act on it.</source>
        <translation>Verlassen Sie sich nicht darauf; eine spätere Version richtet sich vielleicht danach.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done:</source>
        <comment>a task</comment>
        <translation>Erledigt:</translation>
    </message>
    <message>
        <source>Download or copy the file again.</source>
        <translation>Laden oder kopieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Download the file itself: the page that was saved has a link to it.</source>
        <translation>Laden Sie die Datei selbst herunter: Auf der gespeicherten Seite ist ein Link dazu.</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>Draft-Modell</translation>
    </message>
    <message>
        <source>Drop a .gguf file anywhere in this window: Qwen, Llama, Gemma or another. It runs on this computer and is used where it is; nothing is copied.</source>
        <translation>Ziehen Sie eine .gguf-Datei irgendwo in dieses Fenster: Qwen, Llama, Gemma oder ein anderes Modell. Es läuft auf diesem Computer und wird verwendet, wo es liegt; nichts wird kopiert.</translation>
    </message>
    <message>
        <source>Each model reads this first. What you write as a system prompt follows it.</source>
        <translation>Jedes Modell liest zuerst dies. Was Sie als Systemprompt schreiben, folgt darauf.</translation>
    </message>
    <message>
        <source>Each prompt begins with your organisation&apos;s system prompt here, so none is raw.</source>
        <translation>Hier beginnt jeder Prompt mit dem Systemprompt Ihrer Organisation, darum lässt sich kein Text einfach fortführen (raw).</translation>
    </message>
    <message>
        <source>Each start begins with the model of your organisation</source>
        <translation>Jeder Start beginnt mit dem Modell Ihrer Organisation</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Prompt bearbeiten</translation>
    </message>
    <message>
        <source>Edit this message</source>
        <translation>Diese Nachricht bearbeiten</translation>
    </message>
    <message>
        <source>Edit this reply</source>
        <translation>Diese Antwort bearbeiten</translation>
    </message>
    <message>
        <source>Edit your message</source>
        <translation>Ihre Nachricht bearbeiten</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>Von Ihnen bearbeitet</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Empty…</source>
        <comment>verb, of the trash</comment>
        <translation>Leeren&#xa0;…</translation>
    </message>
    <message>
        <source>Encrypt it in the settings.</source>
        <translation>Verschlüsseln Sie sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>Encrypt them first.</source>
        <translation>Verschlüsseln Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Encrypt with a passphrase</source>
        <translation>Mit einer Passphrase verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypt with a passphrase…</source>
        <translation>Mit einer Passphrase verschlüsseln&#xa0;…</translation>
    </message>
    <message>
        <source>Encrypt with this passphrase</source>
        <translation>Mit dieser Passphrase verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypt, with the key in the keychain</source>
        <translation>Verschlüsseln, mit dem Schlüssel im Schlüsselbund</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Eingabetaste sendet</translation>
    </message>
    <message>
        <source>Enter sends the message and Shift+Enter begins a line; off, it is the other way round.</source>
        <translation>Die Eingabetaste sendet die Nachricht, Umschalt+Eingabetaste beginnt eine Zeile; ausgeschaltet ist es umgekehrt.</translation>
    </message>
    <message>
        <source>Enter the passphrase, or a recovery code if you have one.</source>
        <translation>Geben Sie die Passphrase ein, oder einen Wiederherstellungscode, wenn Sie einen haben.</translation>
    </message>
    <message>
        <source>Esc stops it</source>
        <translation>Esc bricht ab</translation>
    </message>
    <message>
        <source>Everything is in the backup.</source>
        <translation>Alles ist in der Sicherung.</translation>
    </message>
    <message>
        <source>Everything you write stays on this computer. Type / for your prompts, drop a file to ask about it, or choose another model above.</source>
        <translation>Alles, was Sie schreiben, bleibt auf diesem Computer. Tippen Sie / für Ihre Prompts, ziehen Sie eine Datei hierher, um Fragen dazu zu stellen, oder wählen Sie oben ein anderes Modell.</translation>
    </message>
    <message>
        <source>Everything you write stays on this computer. Type / for your prompts, or choose another model above.</source>
        <translation>Alles, was Sie schreiben, bleibt auf diesem Computer. Tippen Sie / für Ihre Prompts, oder wählen Sie oben ein anderes Modell.</translation>
    </message>
    <message>
        <source>Everything, with all versions; it can be imported again.</source>
        <translation>Alles, mit allen Versionen; lässt sich wieder importieren.</translation>
    </message>
    <message>
        <source>Export all conversations…</source>
        <translation>Alle Unterhaltungen exportieren&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Export all {n} conversations</source>
        <comment>Export the conversation</comment>
        <translation>
            <numerusform>Unterhaltung exportieren</numerusform>
            <numerusform>Alle {n} Unterhaltungen exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Alle exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export fewer conversations at a time, or choose a part of the files.</source>
        <translation>Exportieren Sie weniger Unterhaltungen auf einmal, oder wählen Sie einen Teil der Dateien.</translation>
    </message>
    <message>
        <source>Export preset</source>
        <translation>Voreinstellung exportieren</translation>
    </message>
    <message>
        <source>Export prompts</source>
        <translation>Prompts exportieren</translation>
    </message>
    <message>
        <source>Export the conversation…</source>
        <translation>Unterhaltung exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export them again from where they came from, and choose that file.</source>
        <translation>Exportieren Sie sie noch einmal dort, wo sie herkommen, und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message numerus="yes">
        <source>Export {n} conversations</source>
        <comment>Export the conversation</comment>
        <translation>
            <numerusform>Unterhaltung exportieren</numerusform>
            <numerusform>{n} Unterhaltungen exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported “{preset}”.</source>
        <translation>„{preset}“ wurde exportiert.</translation>
    </message>
    <message>
        <source>Exports ({pattern})</source>
        <translation>Exporte ({pattern})</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Fastest here: {setup}.</source>
        <translation>Hier am schnellsten: {setup}.</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>Fewer bits take less memory, and are slower on a CPU.</source>
        <translation>Weniger Bit brauchen weniger Speicher und sind auf einer CPU langsamer.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files can&apos;t be attached here</source>
        <translation>Dateien lassen sich hier nicht anhängen</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Dateityp:</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>Modell suchen</translation>
    </message>
    <message>
        <source>Find a part or a licence</source>
        <translation>Bestandteil oder Lizenz suchen</translation>
    </message>
    <message>
        <source>Find a prompt</source>
        <translation>Prompt suchen</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>In der Unterhaltung suchen</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>In dieser Unterhaltung suchen</translation>
    </message>
    <message>
        <source>Find models on this computer</source>
        <translation>Modelle auf diesem Computer finden</translation>
    </message>
    <message>
        <source>Find models on this computer…</source>
        <translation>Modelle auf diesem Computer finden&#xa0;…</translation>
    </message>
    <message>
        <source>Find out why before you write anything: somebody may have put them there.</source>
        <translation>Finden Sie heraus, warum, bevor Sie etwas schreiben: Jemand könnte sie dort abgelegt haben.</translation>
    </message>
    <message>
        <source>Finding out what makes it fastest on this machine. Esc stops it.</source>
        <translation>Es wird ermittelt, womit es auf diesem Computer am schnellsten ist. Esc bricht ab.</translation>
    </message>
    <message>
        <source>Fine-tuned as</source>
        <translation>Feinabgestimmt als</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>Erster Seed</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash Attention</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folders that are looked into</source>
        <translation>Ordner, die durchsucht werden</translation>
    </message>
    <message>
        <source>For research and personal use only; commercial use needs a licence from Mistral AI.</source>
        <translation>Nur für Forschung und private Nutzung; kommerzielle Nutzung braucht eine Lizenz von Mistral AI.</translation>
    </message>
    <message>
        <source>For research and testing only; use in production needs a licence from Mistral AI.</source>
        <translation>Nur für Forschung und Tests; produktiver Einsatz braucht eine Lizenz von Mistral AI.</translation>
    </message>
    <message>
        <source>For research and trying it out only; not for commercial use.</source>
        <translation>Nur für Forschung und zum Ausprobieren; nicht für kommerzielle Nutzung.</translation>
    </message>
    <message>
        <source>For research only; not for commercial use, nor its answers.</source>
        <translation>Nur für Forschung; nicht für kommerzielle Nutzung, auch nicht der Antworten.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Free for any use, as long as its makers are named and changes are marked.</source>
        <translation>Für jede Nutzung frei, solange die Urheber genannt und Änderungen gekennzeichnet werden.</translation>
    </message>
    <message>
        <source>Free for any use, as long as its makers are named and changes are marked. What is made from it must be passed on under the same licence.</source>
        <translation>Für jede Nutzung frei, solange die Urheber genannt und Änderungen gekennzeichnet werden. Was daraus entsteht, muss unter derselben Lizenz weitergegeben werden.</translation>
    </message>
    <message>
        <source>Free for any use, commercial use included, as long as its notice is kept.</source>
        <translation>Für jede Nutzung frei, auch kommerziell, solange der Lizenzhinweis erhalten bleibt.</translation>
    </message>
    <message>
        <source>Free for any use, commercial use included, as long as its notice is kept. Its makers&apos; names must not be used to advertise.</source>
        <translation>Für jede Nutzung frei, auch kommerziell, solange der Lizenzhinweis erhalten bleibt. Mit den Namen der Urheber darf nicht geworben werden.</translation>
    </message>
    <message>
        <source>Free for any use, commercial use included; its notices stay, and changes are marked.</source>
        <translation>Für jede Nutzung frei, auch kommerziell; die Lizenzhinweise bleiben, und Änderungen werden gekennzeichnet.</translation>
    </message>
    <message>
        <source>Free for any use, without conditions.</source>
        <translation>Für jede Nutzung frei, ohne Bedingungen.</translation>
    </message>
    <message>
        <source>Free for any use; whoever passes it or a changed copy on must do so under the same licence, also if it is only served.</source>
        <translation>Für jede Nutzung frei; wer das Modell oder eine geänderte Kopie weitergibt, muss es unter derselben Lizenz tun, auch wenn es nur als Dienst bereitgestellt wird.</translation>
    </message>
    <message>
        <source>Free for any use; whoever passes it or a changed copy on must do so under the same licence.</source>
        <translation>Für jede Nutzung frei; wer das Modell oder eine geänderte Kopie weitergibt, muss es unter derselben Lizenz tun.</translation>
    </message>
    <message>
        <source>Free for research; commercial use needs a registration with its makers.</source>
        <translation>Für Forschung frei; kommerzielle Nutzung erfordert eine Registrierung bei den Urhebern.</translation>
    </message>
    <message>
        <source>Free for research; commercial use of the older models needs permission from 01.AI.</source>
        <translation>Für Forschung frei; kommerzielle Nutzung der älteren Modelle erfordert eine Erlaubnis von 01.AI.</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>Speicher freigeben</translation>
    </message>
    <message>
        <source>Free memory now</source>
        <translation>Speicher jetzt freigeben</translation>
    </message>
    <message numerus="yes">
        <source>Free memory: {n} models</source>
        <comment>Free memory: {n} model</comment>
        <translation>
            <numerusform>Speicher freigeben: {n} Modell</numerusform>
            <numerusform>Speicher freigeben: {n} Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Free some space, or choose another disk, and export again.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Datenträger, und exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Free some space, or use the model where it is.</source>
        <translation>Schaffen Sie Platz, oder verwenden Sie das Modell, wo es liegt.</translation>
    </message>
    <message>
        <source>Free some space; saving then goes on by itself.</source>
        <translation>Schaffen Sie Platz; das Speichern geht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>Free to use and pass on unchanged, with its makers named; changed copies stay private.</source>
        <translation>Frei zu nutzen und unverändert weiterzugeben, mit Nennung der Urheber; geänderte Kopien bleiben privat.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Häufigkeitsstrafe</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus Datei&#xa0;…</translation>
    </message>
    <message>
        <source>From an export of ChatGPT, Open WebUI or llama.cpp&apos;s web page (a .json or .zip), from the folders of LM Studio or Jan, or from another Desktop Chat.</source>
        <translation>Aus einem Export von ChatGPT, Open WebUI oder der Webseite von llama.cpp (.json oder .zip), aus den Ordnern von LM Studio oder Jan oder aus einem anderen Desktop Chat.</translation>
    </message>
    <message>
        <source>From the makers of {model}</source>
        <translation>Von den Urhebern von {model}</translation>
    </message>
    <message>
        <source>From the model’s file</source>
        <translation>Aus der Datei des Modells</translation>
    </message>
    <message>
        <source>From the preset “{preset}”</source>
        <translation>Aus der Voreinstellung „{preset}“</translation>
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
            <numerusform>GPU, etwa {n}&#xa0;Token/s</numerusform>
            <numerusform>GPU, etwa {n}&#xa0;Token/s</numerusform>
        </translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>General ability</source>
        <translation>Allgemeine Fähigkeiten</translation>
    </message>
    <message>
        <source>Get a newer file of this model; it must be converted again.</source>
        <translation>Besorgen Sie eine neuere Datei dieses Modells; es muss neu umgewandelt werden.</translation>
    </message>
    <message>
        <source>Get the file again from where it came from; it should be much smaller.</source>
        <translation>Besorgen Sie die Datei noch einmal von dort, wo sie herkam; sie sollte viel kleiner sein.</translation>
    </message>
    <message>
        <source>Get the usual, little-endian file of this model.</source>
        <translation>Besorgen Sie die übliche Little-Endian-Datei dieses Modells.</translation>
    </message>
    <message>
        <source>Get this model in fewer files.</source>
        <translation>Besorgen Sie dieses Modell in weniger Dateien.</translation>
    </message>
    <message>
        <source>Give a passphrase for the backup.</source>
        <translation>Geben Sie eine Passphrase für die Sicherung an.</translation>
    </message>
    <message>
        <source>Give memory back after</source>
        <translation>Speicher freigeben nach</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on in a new chat from here</source>
        <translation>Ab hier in neuem Chat weitermachen</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Zum Ende gehen</translation>
    </message>
    <message>
        <source>Guess what a reply repeats</source>
        <translation>Wiederholungen vorausraten</translation>
    </message>
    <message>
        <source>Guessed tokens</source>
        <translation>Vorausgeratene Token</translation>
    </message>
    <message>
        <source>Have a program recognise the text first (OCR).</source>
        <translation>Lassen Sie den Text zuerst von einem Programm erkennen (OCR).</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>on this computer</comment>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Here a passphrase opens conversations, and the keychain may not.</source>
        <translation>Hier öffnet eine Passphrase die Unterhaltungen; der Schlüsselbund darf es nicht.</translation>
    </message>
    <message>
        <source>Hide the names until I have voted</source>
        <translation>Namen verbergen, bis ich abgestimmt habe</translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation>Seitenleiste ausblenden</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Eingabe verbergen</translation>
    </message>
    <message>
        <source>High</source>
        <comment>contrast</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Higher is more surprising; 0 always takes the likeliest token.</source>
        <translation>Höher ist überraschender; 0 nimmt immer das wahrscheinlichste Token.</translation>
    </message>
    <message>
        <source>How fast that grows with the length of the phrase.</source>
        <translation>Wie schnell das mit der Länge der Wortfolge zunimmt.</translation>
    </message>
    <message>
        <source>How likely a token must be for XTC to leave it out.</source>
        <translation>Wie wahrscheinlich ein Token sein muss, damit XTC es auslässt.</translation>
    </message>
    <message>
        <source>How many layers the GPU computes, -1 for all; unset, as many as fit.</source>
        <translation>Wie viele Schichten die GPU berechnet, -1 für alle; ohne Angabe so viele, wie passen.</translation>
    </message>
    <message>
        <source>How many layers the GPU computes; -1 for all.</source>
        <translation>Wie viele Schichten die GPU berechnet; -1 für alle.</translation>
    </message>
    <message>
        <source>How many tokens DRY looks back; -1 for the whole context.</source>
        <translation>Wie viele Token DRY zurückblickt; -1 für den ganzen Kontext.</translation>
    </message>
    <message>
        <source>How many tokens the penalties look back; -1 for the whole context.</source>
        <translation>Wie viele Token die Strafen zurückblicken; -1 für den ganzen Kontext.</translation>
    </message>
    <message>
        <source>How much together</source>
        <translation>Wie viel insgesamt</translation>
    </message>
    <message>
        <source>How often each question is asked: it shows how stable the answers are.</source>
        <translation>Wie oft jede Frage gestellt wird: Das zeigt, wie beständig die Antworten sind.</translation>
    </message>
    <message>
        <source>How often the likeliest tokens are left out for a less obvious one; 0 for never.</source>
        <translation>Wie oft die wahrscheinlichsten Token zugunsten eines weniger naheliegenden ausgelassen werden; 0 für nie.</translation>
    </message>
    <message>
        <source>How quickly Mirostat adapts.</source>
        <translation>Wie schnell Mirostat sich anpasst.</translation>
    </message>
    <message>
        <source>How strongly a repeated phrase is avoided; 0 for not at all.</source>
        <translation>Wie stark eine wiederholte Wortfolge vermieden wird; 0 für gar nicht.</translation>
    </message>
    <message>
        <source>How surprising Mirostat keeps the text.</source>
        <translation>Wie überraschend Mirostat den Text hält.</translation>
    </message>
    <message>
        <source>How the conversation is put to the model, in place of what its file says.</source>
        <translation>Wie dem Modell die Unterhaltung vorgelegt wird, anstelle dessen, was seine Datei sagt.</translation>
    </message>
    <message>
        <source>I have it in a safe place</source>
        <translation>Ich habe ihn an einem sicheren Ort</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Identisch</translation>
    </message>
    <message>
        <source>If you didn&apos;t replace it, find out who did before you use it.</source>
        <translation>Wenn nicht Sie sie ersetzt haben, finden Sie vor der Verwendung heraus, wer es war.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>Unterhaltungen importieren</translation>
    </message>
    <message>
        <source>Import conversations…</source>
        <translation>Unterhaltungen importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation>Aus einer Datei importieren</translation>
    </message>
    <message>
        <source>Import from a folder</source>
        <translation>Aus einem Ordner importieren</translation>
    </message>
    <message>
        <source>Import preset</source>
        <translation>Voreinstellung importieren</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>Prompts importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import {n}</source>
        <comment>Import {n}</comment>
        <translation>
            <numerusform>{n} importieren</numerusform>
            <numerusform>{n} importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import, export, back up</source>
        <translation>Importieren, exportieren, sichern</translation>
    </message>
    <message>
        <source>Imported “{preset}”, a preset of {program}.</source>
        <translation>„{preset}“ wurde importiert, eine Voreinstellung von {program}.</translation>
    </message>
    <message>
        <source>Imported: {what}.</source>
        <translation>Importiert: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>Imported: {what}. {n} of them are in the archive.</source>
        <comment>Imported: {what}. {n} of them is in the archive.</comment>
        <translation>
            <numerusform>Importiert: {what}. {n} davon ist im Archiv.</numerusform>
            <numerusform>Importiert: {what}. {n} davon sind im Archiv.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert&#xa0;…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>In a list: remove what is chosen</source>
        <translation>In einer Liste: Ausgewähltes entfernen</translation>
    </message>
    <message>
        <source>In an empty message: what you sent before</source>
        <translation>In einer leeren Nachricht: was Sie zuvor gesendet haben</translation>
    </message>
    <message>
        <source>In memory now</source>
        <translation>Jetzt im Speicher</translation>
    </message>
    <message>
        <source>In the conversation: to its beginning or end</source>
        <translation>In der Unterhaltung: zum Anfang oder Ende</translation>
    </message>
    <message>
        <source>In the conversation: to the next message</source>
        <translation>In der Unterhaltung: zur nächsten Nachricht</translation>
    </message>
    <message>
        <source>In the conversation: to the next question</source>
        <translation>In der Unterhaltung: zur nächsten Frage</translation>
    </message>
    <message>
        <source>In your list</source>
        <translation>In Ihrer Liste</translation>
    </message>
    <message>
        <source>Insert</source>
        <comment>verb</comment>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Install Desktop Chat again.</source>
        <translation>Installieren Sie Desktop Chat neu.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>It can add words that can&apos;t be listed.</source>
        <translation>Kann Wörter hinzufügen, die sich nicht auflisten lassen.</translation>
    </message>
    <message>
        <source>It can be measured once the model has finished what it is at.</source>
        <translation>Messen lässt es sich, sobald das Modell mit seiner jetzigen Arbeit fertig ist.</translation>
    </message>
    <message>
        <source>It can be paused at any time, and goes on after a restart.</source>
        <translation>Der Vergleich lässt sich jederzeit pausieren und geht nach einem Neustart weiter.</translation>
    </message>
    <message>
        <source>It can only be enforced.</source>
        <translation>Das kann nur erzwungen werden.</translation>
    </message>
    <message>
        <source>It can&apos;t be run: {reason}.</source>
        <translation>Die Vorlage lässt sich nicht ausführen: {reason}.</translation>
    </message>
    <message>
        <source>It can&apos;t be used just now.</source>
        <translation>Er lässt sich gerade nicht verwenden.</translation>
    </message>
    <message>
        <source>It can&apos;t read a short text.</source>
        <translation>Es kann einen kurzen Text nicht lesen.</translation>
    </message>
    <message>
        <source>It could not be saved: {reason}.</source>
        <translation>Das Speichern ist fehlgeschlagen: {reason}.</translation>
    </message>
    <message>
        <source>It did not answer in {seconds} seconds.</source>
        <translation>Er hat {seconds} Sekunden lang nicht geantwortet.</translation>
    </message>
    <message>
        <source>It did not open.</source>
        <translation>Er hat sich nicht geöffnet.</translation>
    </message>
    <message>
        <source>It doesn&apos;t open these conversations.</source>
        <translation>Damit lassen sich diese Unterhaltungen nicht öffnen.</translation>
    </message>
    <message>
        <source>It finds every next word as likely as any: its weights are empty.</source>
        <translation>Es hält jedes nächste Wort für gleich wahrscheinlich: Seine Gewichte sind leer.</translation>
    </message>
    <message>
        <source>It gives vectors (embeddings), not text.</source>
        <translation>Es liefert Vektoren (Embeddings), keinen Text.</translation>
    </message>
    <message>
        <source>It has an entry twice.</source>
        <translation>Enthält einen Eintrag doppelt.</translation>
    </message>
    <message>
        <source>It has characters that can&apos;t be seen.</source>
        <translation>Enthält Zeichen, die man nicht sieht.</translation>
    </message>
    <message>
        <source>It has more than {conversations} conversations or {messages} messages, or too much text.</source>
        <translation>Die Datei enthält mehr als {conversations} Unterhaltungen oder {messages} Nachrichten, oder zu viel Text.</translation>
    </message>
    <message>
        <source>It has more than {most} entries.</source>
        <translation>Enthält mehr als {most} Einträge.</translation>
    </message>
    <message numerus="yes">
        <source>It has more than {n} parts.</source>
        <comment>It has more than {n} part.</comment>
        <translation>
            <numerusform>Hat mehr als {n} Teil.</numerusform>
            <numerusform>Hat mehr als {n} Teile.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has names in letters that only look like others.</source>
        <translation>Enthält Namen aus Buchstaben, die anderen nur ähnlich sehen.</translation>
    </message>
    <message>
        <source>It has no entry for these conversations.</source>
        <translation>Er hat keinen Eintrag für diese Unterhaltungen.</translation>
    </message>
    <message>
        <source>It has no messages.</source>
        <translation>Enthält keine Nachrichten.</translation>
    </message>
    <message>
        <source>It has to be a list.</source>
        <translation>Muss eine Liste sein.</translation>
    </message>
    <message>
        <source>It has to be a number.</source>
        <translation>Muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>It has to be a text.</source>
        <translation>Muss ein Text sein.</translation>
    </message>
    <message>
        <source>It has to be a whole number.</source>
        <translation>Muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>It has to be a whole path, from the root on and without “..”.</source>
        <translation>Muss ein vollständiger Pfad sein, ab dem Wurzelverzeichnis und ohne „..“.</translation>
    </message>
    <message>
        <source>It has to be an object.</source>
        <translation>Muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>It has to be from {least} to {most}.</source>
        <translation>Muss zwischen {least} und {most} liegen.</translation>
    </message>
    <message>
        <source>It has to be one of: {choices}.</source>
        <translation>Muss eines davon sein: {choices}.</translation>
    </message>
    <message>
        <source>It has to be true or false.</source>
        <translation>Muss „true“ oder „false“ sein.</translation>
    </message>
    <message numerus="yes">
        <source>It has {n} letters and digits, not {wanted}.</source>
        <comment>It has {n} letter or digit, not {wanted}.</comment>
        <translation>
            <numerusform>Er hat {n} Buchstaben oder Ziffer, nicht {wanted}.</numerusform>
            <numerusform>Er hat {n} Buchstaben und Ziffern, nicht {wanted}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has {n} pages; up to {most} can be read.</source>
        <comment>It has {n} page; up to {most} can be read.</comment>
        <translation>
            <numerusform>Das PDF hat {n} Seite; bis zu {most} lassen sich lesen.</numerusform>
            <numerusform>Das PDF hat {n} Seiten; bis zu {most} lassen sich lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is damaged, or no PDF.</source>
        <translation>Die Datei ist beschädigt oder kein PDF.</translation>
    </message>
    <message>
        <source>It is damaged: {reason}.</source>
        <translation>Beschädigt: {reason}.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Leer.</translation>
    </message>
    <message>
        <source>It is larger than {size}.</source>
        <translation>Größer als {size}.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>It is no text, but data for a program.</source>
        <translation>Das ist kein Text, sondern Daten für ein Programm.</translation>
    </message>
    <message>
        <source>It is not waited for any longer.</source>
        <translation>Auf ihn wird nicht länger gewartet.</translation>
    </message>
    <message>
        <source>It is on another computer, which is asked only when you choose the model.</source>
        <translation>Die Datei liegt auf einem anderen Computer, der erst gefragt wird, wenn Sie das Modell wählen.</translation>
    </message>
    <message>
        <source>It is protected with a password.</source>
        <translation>Mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>It is read when the app starts.</source>
        <translation>Wird beim Start der App gelesen.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Zu groß.</translation>
    </message>
    <message>
        <source>It is too long for the model: the passages that matter to your question are sent.</source>
        <translation>Zu lang für das Modell: Gesendet werden die Abschnitte, auf die es für Ihre Frage ankommt.</translation>
    </message>
    <message>
        <source>It is too long, or no text.</source>
        <translation>Zu lang oder kein Text.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Zu lang.</translation>
    </message>
    <message numerus="yes">
        <source>It is unusually long: {n} characters.</source>
        <comment>It is unusually long: {n} character.</comment>
        <translation>
            <numerusform>Ungewöhnlich lang: {n} Zeichen.</numerusform>
            <numerusform>Ungewöhnlich lang: {n} Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is used where it is, in {folder}; nothing was copied.</source>
        <translation>Es wird verwendet, wo es liegt, in {folder}; nichts wurde kopiert.</translation>
    </message>
    <message>
        <source>It isn&apos;t a conversation of {app}.</source>
        <translation>Das ist keine Unterhaltung von {app}.</translation>
    </message>
    <message>
        <source>It isn&apos;t known yet: write a message, with a model in memory.</source>
        <translation>Das ist noch nicht bekannt: Schreiben Sie eine Nachricht, mit einem Modell im Speicher.</translation>
    </message>
    <message>
        <source>It isn&apos;t of the form {form}.</source>
        <translation>Hat nicht die Form {form}.</translation>
    </message>
    <message>
        <source>It isn’t there.</source>
        <translation>Nicht vorhanden.</translation>
    </message>
    <message>
        <source>It made the process end that was to read it.</source>
        <translation>Die Datei hat den Prozess beendet, der sie lesen sollte.</translation>
    </message>
    <message>
        <source>It needs too much memory.</source>
        <translation>Dafür ist zu viel Speicher nötig.</translation>
    </message>
    <message>
        <source>It needs {need}; {free} are free.</source>
        <translation>Es braucht {need}; {free} sind frei.</translation>
    </message>
    <message>
        <source>It opens nothing yet: {reason}</source>
        <translation>Der Code öffnet noch nichts: {reason}</translation>
    </message>
    <message>
        <source>It opens your conversations when the keychain or the passphrase no longer does. Write it down, and keep it apart from this computer. It is shown only now.</source>
        <translation>Er öffnet Ihre Unterhaltungen, wenn Schlüsselbund oder Passphrase es nicht mehr tun. Schreiben Sie ihn auf und bewahren Sie ihn getrennt von diesem Computer auf. Er wird nur jetzt gezeigt.</translation>
    </message>
    <message>
        <source>It read 15 texts in many scripts and wrote 16 tokens.</source>
        <translation>Es hat 15 Texte in vielen Schriften gelesen und 16 Token geschrieben.</translation>
    </message>
    <message>
        <source>It takes half a minute. All models leave the memory for it, and nothing can be asked meanwhile.</source>
        <translation>Das dauert eine halbe Minute. Dafür werden alle Modelle aus dem Speicher genommen, und so lange lässt sich nichts fragen.</translation>
    </message>
    <message>
        <source>It then opens your conversations no longer; the other ways still do. Backups and copies of the key file that were made before still open with it.</source>
        <translation>Ihre Unterhaltungen lassen sich damit dann nicht mehr öffnen; die anderen Wege bleiben. Bereits erstellte Sicherungen und Kopien der Schlüsseldatei lassen sich weiterhin damit öffnen.</translation>
    </message>
    <message>
        <source>It took the key, but doesn&apos;t give it back.</source>
        <translation>Er hat den Schlüssel angenommen, gibt ihn aber nicht zurück.</translation>
    </message>
    <message>
        <source>It was not waited for any longer.</source>
        <translation>Auf ihn wurde nicht länger gewartet.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Der Vorgang wurde gestoppt.</translation>
    </message>
    <message>
        <source>It was stopped; nothing has been changed.</source>
        <translation>Der Vorgang wurde gestoppt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It would keep the key that encrypts all that you write. {reason}</source>
        <translation>Er würde den Schlüssel aufbewahren, der alles verschlüsselt, was Sie schreiben. {reason}</translation>
    </message>
    <message>
        <source>It would not be loaded: {reason}</source>
        <translation>Es würde nicht geladen: {reason}</translation>
    </message>
    <message>
        <source>It writes {written} tokens/s and reads {read}: nothing was faster than the usual choices.</source>
        <translation>Es schreibt {written}&#xa0;Token/s und liest {read}: Nichts war schneller als die übliche Wahl.</translation>
    </message>
    <message>
        <source>It writes {written} tokens/s and reads {read}; before, it was {written_before} and {read_before}.</source>
        <translation>Es schreibt {written}&#xa0;Token/s und liest {read}; vorher waren es {written_before} und {read_before}.</translation>
    </message>
    <message>
        <source>Its chat template is not the one that was looked at.</source>
        <translation>Seine Chatvorlage ist nicht die, die geprüft wurde.</translation>
    </message>
    <message>
        <source>Its draft model {draft} takes {size} more.</source>
        <translation>Das Draft-Modell {draft} braucht {size} mehr.</translation>
    </message>
    <message>
        <source>Its entry for these conversations isn&apos;t ours.</source>
        <translation>Sein Eintrag für diese Unterhaltungen stammt nicht von uns.</translation>
    </message>
    <message>
        <source>Its entry for these conversations opens nothing.</source>
        <translation>Sein Eintrag für diese Unterhaltungen öffnet nichts.</translation>
    </message>
    <message>
        <source>Its file is not there now</source>
        <translation>Seine Datei ist gerade nicht da</translation>
    </message>
    <message>
        <source>Its first test run, in a process of its own. Esc stops it.</source>
        <translation>Sein erster Testlauf, in einem eigenen Prozess. Esc bricht ihn ab.</translation>
    </message>
    <message>
        <source>Its keys are in format {version}; this version knows up to {newest}.</source>
        <translation>Die Schlüssel darin haben das Format {version}; diese Version kennt Formate bis {newest}.</translation>
    </message>
    <message>
        <source>Its memory was given back; your next message wakes it</source>
        <translation>Sein Speicher wurde freigegeben; Ihre nächste Nachricht weckt es</translation>
    </message>
    <message>
        <source>Its own</source>
        <comment>the chat template of the model</comment>
        <translation>Die eigene</translation>
    </message>
    <message>
        <source>Its test run came to no end.</source>
        <translation>Sein Testlauf kam zu keinem Ende.</translation>
    </message>
    <message>
        <source>Its test run needed more memory than its size explains.</source>
        <translation>Sein Testlauf brauchte mehr Speicher, als seine Größe erklärt.</translation>
    </message>
    <message>
        <source>Its test run took more memory than its size explains.</source>
        <translation>Sein Testlauf belegte mehr Speicher, als seine Größe erklärt.</translation>
    </message>
    <message>
        <source>Its test run was ended: it was at {percent}% and got no further for {seconds} s.</source>
        <translation>Sein Testlauf wurde beendet: Er war bei {percent}&#xa0;% und kam {seconds}&#xa0;s lang nicht weiter.</translation>
    </message>
    <message>
        <source>Its test run: crashed.</source>
        <translation>Testlauf: abgestürzt.</translation>
    </message>
    <message>
        <source>Its test run: out of memory.</source>
        <translation>Testlauf: zu wenig Speicher.</translation>
    </message>
    <message>
        <source>Its test run: refused.</source>
        <translation>Testlauf: abgelehnt.</translation>
    </message>
    <message>
        <source>Its test run: set aside.</source>
        <translation>Testlauf: beiseitegelegt.</translation>
    </message>
    <message>
        <source>Its test run: too slow.</source>
        <translation>Testlauf: zu langsam.</translation>
    </message>
    <message>
        <source>Its test run: wrong numbers.</source>
        <translation>Testlauf: falsche Zahlen.</translation>
    </message>
    <message>
        <source>Its tokenizer makes tokens that the model doesn&apos;t have.</source>
        <translation>Sein Tokenizer erzeugt Token, die das Modell nicht hat.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Jan&apos;s file for {name} is missing.</source>
        <translation>Jans Datei für {name} fehlt.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>a recovery code</comment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>Unterhaltungen aufbewahren</translation>
    </message>
    <message>
        <source>Keep here what you write again and again. Words in {{braces}} become fields to fill in.</source>
        <translation>Bewahren Sie hier auf, was Sie immer wieder schreiben. Wörter in {{Klammern}} werden zu Feldern zum Ausfüllen.</translation>
    </message>
    <message>
        <source>Keep it all the same</source>
        <translation>Trotzdem behalten</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Keep the context in f16.</source>
        <translation>Halten Sie den Kontext in f16.</translation>
    </message>
    <message>
        <source>Keep them unencrypted</source>
        <translation>Unverschlüsselt lassen</translation>
    </message>
    <message>
        <source>Keep what is written as a prompt…</source>
        <translation>Geschriebenes als Prompt aufbewahren&#xa0;…</translation>
    </message>
    <message>
        <source>Kept, it opens your conversations from now on.</source>
        <translation>Wenn Sie ihn behalten, öffnet er ab jetzt Ihre Unterhaltungen.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keychain of the system</source>
        <translation>Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>Keys and encryption</source>
        <translation>Schlüssel und Verschlüsselung</translation>
    </message>
    <message>
        <source>Keys and encryption…</source>
        <translation>Schlüssel und Verschlüsselung&#xa0;…</translation>
    </message>
    <message>
        <source>Keys for {command}: {keys}</source>
        <translation>Tasten für {command}: {keys}</translation>
    </message>
    <message>
        <source>Keys that differ from the usual ones, such as “new_chat=Ctrl+Alt+N search=”.</source>
        <translation>Tasten, die von den üblichen abweichen, etwa „new_chat=Ctrl+Alt+N search=“.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Known: it is the published template of {models}.</source>
        <translation>Bekannt: Es ist die veröffentlichte Vorlage von {models}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>Schichten auf der GPU</translation>
    </message>
    <message>
        <source>Leave that character out.</source>
        <translation>Lassen Sie dieses Zeichen weg.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licence copied</source>
        <translation>Lizenz kopiert</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>Hell oder dunkel, oder wie das System.</translation>
    </message>
    <message>
        <source>Link copied: {address}</source>
        <translation>Link kopiert: {address}</translation>
    </message>
    <message>
        <source>Load anyway</source>
        <translation>Trotzdem laden</translation>
    </message>
    <message>
        <source>Load it again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Loaded again when you send</source>
        <translation>Wird beim Senden wieder geladen</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Modell wird geladen</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Modell wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>Loading the model… {percent} %</source>
        <translation>Modell wird geladen&#xa0;… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Loading {model} · {percent} %</source>
        <translation>{model} wird geladen · {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Loading {name} was cancelled.</source>
        <translation>Das Laden von {name} wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Longest reply</source>
        <translation>Längste Antwort</translation>
    </message>
    <message>
        <source>Look for a GGUF version of this model, or convert it with llama.cpp&apos;s scripts.</source>
        <translation>Suchen Sie nach einer GGUF-Version dieses Modells, oder wandeln Sie es mit den Skripten von llama.cpp um.</translation>
    </message>
    <message>
        <source>Look for conversations in it</source>
        <translation>Darin nach Unterhaltungen suchen</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Suchen in:</translation>
    </message>
    <message>
        <source>Look into {folder}</source>
        <translation>{folder} durchsuchen</translation>
    </message>
    <message>
        <source>Look into {folder} no more</source>
        <translation>{folder} nicht mehr durchsuchen</translation>
    </message>
    <message>
        <source>Looking into the file…</source>
        <translation>Die Datei wird durchgesehen&#xa0;…</translation>
    </message>
    <message>
        <source>Looking: {percent} %</source>
        <translation>Wird durchgesehen: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Looks like a refusal</source>
        <translation>Sieht nach einer Weigerung aus</translation>
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
        <translation>Gemacht aus</translation>
    </message>
    <message>
        <source>Make a recovery code first, or give a passphrase for the backup.</source>
        <translation>Erstellen Sie zuerst einen Wiederherstellungscode, oder geben Sie eine Passphrase für die Sicherung an.</translation>
    </message>
    <message>
        <source>Make another</source>
        <comment>a recovery code</comment>
        <translation>Neu erstellen</translation>
    </message>
    <message>
        <source>Make another recovery code?</source>
        <translation>Neuen Wiederherstellungscode erstellen?</translation>
    </message>
    <message>
        <source>Make another…</source>
        <comment>a recovery code</comment>
        <translation>Neu erstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Make one…</source>
        <comment>a recovery code</comment>
        <translation>Erstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Make the backup again, with a passphrase.</source>
        <translation>Erstellen Sie die Sicherung noch einmal, mit einer Passphrase.</translation>
    </message>
    <message>
        <source>Managed by your organisation</source>
        <translation>Von Ihrer Organisation verwaltet</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>Mark what differs from this one</source>
        <translation>Unterschiede zu dieser Antwort hervorheben</translation>
    </message>
    <message>
        <source>Mark what differs from {model}</source>
        <translation>Unterschiede zu {model} hervorheben</translation>
    </message>
    <message>
        <source>Mark words that differ</source>
        <translation>Abweichende Wörter hervorheben</translation>
    </message>
    <message>
        <source>Marked is what the template adds to the conversation.</source>
        <translation>Hervorgehoben ist, was die Vorlage zur Unterhaltung hinzufügt.</translation>
    </message>
    <message>
        <source>Matters on which people and countries disagree, asked from several sides: shows which model answers, and how evenly.</source>
        <translation>Fragen, bei denen sich Menschen und Länder uneins sind, von mehreren Seiten gestellt: zeigt, welches Modell antwortet und wie ausgewogen.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Noch einmal messen</translation>
    </message>
    <message>
        <source>Measure on this machine</source>
        <translation>Auf diesem Computer messen</translation>
    </message>
    <message>
        <source>Measured on {day}.</source>
        <translation>Gemessen am {day}.</translation>
    </message>
    <message>
        <source>Measuring this model</source>
        <translation>Dieses Modell wird gemessen</translation>
    </message>
    <message>
        <source>Measuring {model} · {percent} %</source>
        <translation>{model} wird gemessen · {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Megabytes that may be taken, encrypted like the conversations, so that a long one goes on without being read again, 0 for nothing; unset, a twentieth of what is free and at most 4 GB, but nothing on a small or full disk.</source>
        <translation>So viele Megabyte dürfen belegt werden, verschlüsselt wie die Unterhaltungen, damit eine lange weitergeht, ohne noch einmal gelesen zu werden, 0 für nichts; ohne Angabe ein Zwanzigstel des freien Platzes und höchstens 4&#xa0;GB, auf einem kleinen oder vollen Datenträger aber nichts.</translation>
    </message>
    <message>
        <source>Megabytes that recently used models may take together, so that one can go back to them at once, 0 for the model in use alone; unset, half of what is free.</source>
        <translation>So viele Megabyte dürfen kürzlich verwendete Modelle zusammen belegen, damit man sofort zu ihnen zurückkehren kann, 0 für nur das verwendete Modell; ohne Angabe die Hälfte des freien Speichers.</translation>
    </message>
    <message>
        <source>Memory for models</source>
        <translation>Speicher für Modelle</translation>
    </message>
    <message>
        <source>Memory for models…</source>
        <translation>Speicher für Modelle&#xa0;…</translation>
    </message>
    <message>
        <source>Memory of the context</source>
        <translation>Speicher des Kontexts</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Messages with an id that another one has: {count}.</source>
        <translation>Nachrichten mit einer ID, die eine andere schon hat: {count}.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Minutes without a question after which no model stays in memory, 0 for never; the next message loads it again.</source>
        <translation>Nach so vielen Minuten ohne Frage bleibt kein Modell im Speicher, 0 für nie; die nächste Nachricht lädt es wieder.</translation>
    </message>
    <message>
        <source>Mirostat</source>
        <translation>Mirostat</translation>
    </message>
    <message>
        <source>Mirostat rate</source>
        <translation>Mirostat: Rate</translation>
    </message>
    <message>
        <source>Mirostat target</source>
        <translation>Mirostat: Ziel</translation>
    </message>
    <message>
        <source>Mirostat {value}</source>
        <translation>Mirostat {value}</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model {at}</source>
        <translation>Modell {at}</translation>
    </message>
    <message>
        <source>Model {letter}</source>
        <translation>Modell {letter}</translation>
    </message>
    <message>
        <source>Model: {model}</source>
        <translation>Modell: {model}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modelle (*.gguf)</translation>
    </message>
    <message>
        <source>Models and memory</source>
        <translation>Modelle und Speicher</translation>
    </message>
    <message>
        <source>Models are files in GGUF format; their names usually end in .gguf.</source>
        <translation>Modelle sind Dateien im GGUF-Format; ihre Namen enden meist auf .gguf.</translation>
    </message>
    <message>
        <source>Models are used where they are; nothing is copied.</source>
        <translation>Modelle werden verwendet, wo sie liegen; nichts wird kopiert.</translation>
    </message>
    <message>
        <source>Models for everybody</source>
        <translation>Modelle für alle</translation>
    </message>
    <message>
        <source>Models in it are used where they are; nothing is copied.</source>
        <translation>Modelle darin werden verwendet, wo sie liegen; nichts wird kopiert.</translation>
    </message>
    <message>
        <source>Models may not be compared here.</source>
        <translation>Modelle dürfen hier nicht verglichen werden.</translation>
    </message>
    <message>
        <source>Models of other apps</source>
        <translation>Modelle anderer Apps</translation>
    </message>
    <message>
        <source>Models that you used lately stay in memory up to this, so that you can go back to them at once. The one in use is there in any case.</source>
        <translation>Zuletzt verwendete Modelle bleiben bis zu dieser Größe im Speicher, damit Sie sofort zu ihnen zurückkehren können. Das gerade verwendete ist auf jeden Fall dort.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More about presets</source>
        <translation>Mehr zu Voreinstellungen</translation>
    </message>
    <message>
        <source>More about prompts</source>
        <translation>Mehr zu Prompts</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>Weitere Bedingungen</translation>
    </message>
    <message>
        <source>More for this message</source>
        <translation>Mehr für diese Nachricht</translation>
    </message>
    <message>
        <source>Move it to a safe place, together with the database it belongs to.</source>
        <translation>Verschieben Sie sie an einen sicheren Ort, zusammen mit der Datenbank, zu der sie gehört.</translation>
    </message>
    <message>
        <source>Move the conversation to trash</source>
        <translation>Unterhaltung in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>In Ordner verschieben</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name it as its maker did: {name}.</source>
        <translation>Nennen Sie sie so, wie sie ursprünglich hieß: {name}.</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Name des Ordners</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Neuer Ordner&#xa0;…</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Neuer Prompt</translation>
    </message>
    <message>
        <source>New prompt…</source>
        <translation>Neuer Prompt&#xa0;…</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Neuer Wiederherstellungscode</translation>
    </message>
    <message>
        <source>New text below</source>
        <translation>Neuer Text unten</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Next seed</source>
        <translation>Nächster Seed</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Nächste Version</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>Kein Befehl heißt so.</translation>
    </message>
    <message>
        <source>No conversation has these words.</source>
        <translation>Keine Unterhaltung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>No conversations were found in {name}.</source>
        <translation>In {name} wurden keine Unterhaltungen gefunden.</translation>
    </message>
    <message>
        <source>No conversations were found in {name}: {reason}</source>
        <translation>In {name} wurden keine Unterhaltungen gefunden: {reason}</translation>
    </message>
    <message>
        <source>No layer on {gpu}: the CPU was faster, as measured here.</source>
        <translation>Keine Schicht auf {gpu}: Nach der Messung hier war die CPU schneller.</translation>
    </message>
    <message>
        <source>No model is called so.</source>
        <translation>Kein Modell heißt so.</translation>
    </message>
    <message>
        <source>No model is in memory.</source>
        <translation>Es ist kein Modell im Speicher.</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Es ist kein Modell geladen.</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Noch kein Modell</translation>
    </message>
    <message>
        <source>No models of other apps were found where they usually are.</source>
        <translation>Dort, wo sie üblicherweise liegen, wurden keine Modelle anderer Apps gefunden.</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>Keine Voreinstellung</translation>
    </message>
    <message>
        <source>No prompt has these words.</source>
        <translation>Kein Prompt enthält diese Wörter.</translation>
    </message>
    <message>
        <source>No recovery code has the character {character}.</source>
        <translation>Kein Wiederherstellungscode enthält das Zeichen {character}.</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>No such conversation</source>
        <translation>Keine solche Unterhaltung</translation>
    </message>
    <message>
        <source>No such model</source>
        <translation>Kein solches Modell</translation>
    </message>
    <message>
        <source>No such preset</source>
        <translation>Keine solche Voreinstellung</translation>
    </message>
    <message>
        <source>Nobody can change this</source>
        <translation>Das kann niemand ändern</translation>
    </message>
    <message>
        <source>Nobody can reset your passphrase</source>
        <translation>Niemand kann Ihre Passphrase zurücksetzen</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a draft model</comment>
        <translation>Keines</translation>
    </message>
    <message>
        <source>None</source>
        <comment>preset</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no folder</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>None</source>
        <comment>keys</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None answers here.</source>
        <translation>Hier antwortet keiner.</translation>
    </message>
    <message>
        <source>None claimed; its base model {model} is usually under {licence}</source>
        <translation>Keine angegeben; das Basismodell {model} steht meist unter {licence}</translation>
    </message>
    <message>
        <source>None is better</source>
        <translation>Keine ist besser</translation>
    </message>
    <message>
        <source>None: the file has no chat template.</source>
        <translation>Keine: Die Datei hat keine Chatvorlage.</translation>
    </message>
    <message>
        <source>None: the system&apos;s kernel refuses it to this program.</source>
        <translation>Keines: Der Kernel des Systems verweigert es diesem Programm.</translation>
    </message>
    <message>
        <source>None: this build computes on the processor.</source>
        <translation>Keine: Dieser Build rechnet auf dem Prozessor.</translation>
    </message>
    <message>
        <source>None: this program refuses it to its own code.</source>
        <translation>Keines: Dieses Programm verweigert es seinem eigenen Code.</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>contrast</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Normal or high, or as the system has it.</source>
        <translation>Normal oder hoch, oder wie das System.</translation>
    </message>
    <message>
        <source>Not a model file</source>
        <translation>Keine Modelldatei</translation>
    </message>
    <message>
        <source>Not all files were looked at.</source>
        <translation>Nicht alle Dateien wurden durchgesehen.</translation>
    </message>
    <message>
        <source>Not allowed on this machine</source>
        <translation>Auf diesem Computer nicht erlaubt</translation>
    </message>
    <message>
        <source>Not allowed on this machine: {reason}</source>
        <translation>Auf diesem Computer nicht erlaubt: {reason}</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>Not computed yet</source>
        <translation>Noch nicht berechnet</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>Nicht kopiert</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Not encrypted: keys and encryption</source>
        <translation>Nicht verschlüsselt: Schlüssel und Verschlüsselung</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Nicht genug Speicher</translation>
    </message>
    <message>
        <source>Not for commercial use; its makers must be named and changes marked.</source>
        <translation>Nicht für kommerzielle Nutzung; die Urheber müssen genannt und Änderungen gekennzeichnet werden.</translation>
    </message>
    <message>
        <source>Not for commercial use; its makers must be named and changes marked. Changed copies must not be passed on.</source>
        <translation>Nicht für kommerzielle Nutzung; die Urheber müssen genannt und Änderungen gekennzeichnet werden. Geänderte Kopien dürfen nicht weitergegeben werden.</translation>
    </message>
    <message>
        <source>Not for commercial use; its makers must be named and changes marked. What is made from it must be passed on under the same licence.</source>
        <translation>Nicht für kommerzielle Nutzung; die Urheber müssen genannt und Änderungen gekennzeichnet werden. Was daraus entsteht, muss unter derselben Lizenz weitergegeben werden.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not measured: threads and the like are chosen by rules of thumb.</source>
        <translation>Nicht gemessen: Threads und Ähnliches werden nach Faustregeln gewählt.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Not set up</source>
        <comment>a passphrase, or another way to open the conversations</comment>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>Nothing can be asked meanwhile.</source>
        <translation>So lange lässt sich nichts fragen.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing is archived.</source>
        <translation>Nichts ist archiviert.</translation>
    </message>
    <message>
        <source>Nothing is moved, copied or changed.</source>
        <translation>Nichts wird verschoben, kopiert oder geändert.</translation>
    </message>
    <message>
        <source>Nothing keeps this program from one: it was started for debugging.</source>
        <translation>Nichts hält dieses Programm davon fern: Es wurde zur Fehlersuche gestartet.</translation>
    </message>
    <message>
        <source>Nothing of a conversation may be saved to a file here.</source>
        <translation>Aus einer Unterhaltung darf hier nichts in einer Datei gespeichert werden.</translation>
    </message>
    <message>
        <source>Nothing of this name is known.</source>
        <translation>Unter diesem Namen ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Nothing to compute with is in {folder}.</source>
        <translation>In {folder} ist nichts, womit sich rechnen lässt.</translation>
    </message>
    <message>
        <source>Nothing was kept, since other programs were busy.</source>
        <translation>Es wurde nichts behalten, weil andere Programme beschäftigt waren.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>Number of seeds</source>
        <translation>Anzahl der Seeds</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>Of no known use</source>
        <translation>Zweck unbekannt</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a switch</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Offer a recovery code</source>
        <translation>Wiederherstellungscode anbieten</translation>
    </message>
    <message>
        <source>Ollama adds an adapter to it, which is not used here.</source>
        <translation>Ollama fügt einen Adapter hinzu, der hier nicht verwendet wird.</translation>
    </message>
    <message>
        <source>Ollama&apos;s file for {name} is missing.</source>
        <translation>Ollamas Datei für {name} fehlt.</translation>
    </message>
    <message>
        <source>Ollama, LM Studio, Jan, GPT4All, llama.cpp, Hugging Face, KoboldCpp and text-generation-webui are looked for where they keep their models.</source>
        <translation>Die Modelle von Ollama, LM Studio, Jan, GPT4All, llama.cpp, Hugging Face, KoboldCpp und text-generation-webui werden dort gesucht, wo diese sie aufbewahren.</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a switch</comment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>On another computer your keychain isn&apos;t there. Choose a passphrase that opens the backup.</source>
        <translation>Auf einem anderen Computer fehlt Ihr Schlüsselbund. Wählen Sie eine Passphrase, mit der sich die Sicherung öffnen lässt.</translation>
    </message>
    <message>
        <source>One of its messages is in another conversation.</source>
        <translation>Eine ihrer Nachrichten gehört zu einer anderen Unterhaltung.</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>Eine Frage</translation>
    </message>
    <message>
        <source>Only an administrator can change what is in it.</source>
        <translation>Nur ein Administrator kann ändern, was darin ist.</translation>
    </message>
    <message>
        <source>Only comments and blank space are different.</source>
        <translation>Nur Kommentare und Leerraum unterscheiden sich.</translation>
    </message>
    <message>
        <source>Only so many of the likeliest tokens are considered; 0 for all.</source>
        <translation>Nur so viele der wahrscheinlichsten Token kommen infrage; 0 für alle.</translation>
    </message>
    <message>
        <source>Only the keychain of this machine would open the backup.</source>
        <translation>Nur der Schlüsselbund dieses Computers würde die Sicherung öffnen.</translation>
    </message>
    <message>
        <source>Only the keychain would be left, which doesn&apos;t open these conversations now ({title}: {detail})</source>
        <translation>Es bliebe nur der Schlüsselbund, und der öffnet diese Unterhaltungen gerade nicht ({title}: {detail})</translation>
    </message>
    <message>
        <source>Only the likeliest tokens that together have this share are considered; 1 for all.</source>
        <translation>Nur die wahrscheinlichsten Token, die zusammen diesen Anteil haben, kommen infrage; 1 für alle.</translation>
    </message>
    <message>
        <source>Only the model in use</source>
        <translation>Nur das verwendete Modell</translation>
    </message>
    <message>
        <source>Only your recovery code opens your conversations</source>
        <translation>Nur Ihr Wiederherstellungscode öffnet Ihre Unterhaltungen</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>In neuem Fenster öffnen</translation>
    </message>
    <message>
        <source>Open the window of Desktop Chat once, which brings them up to date.</source>
        <translation>Öffnen Sie einmal das Fenster von Desktop Chat; das bringt sie auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>Open them anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>Open them with the {ways}.</source>
        <translation>So lassen sie sich öffnen: {ways}.</translation>
    </message>
    <message>
        <source>Open your conversations first</source>
        <translation>Öffnen Sie zuerst Ihre Unterhaltungen</translation>
    </message>
    <message>
        <source>Opening your conversations</source>
        <translation>Ihre Unterhaltungen werden geöffnet</translation>
    </message>
    <message>
        <source>Opening your conversations… Your keychain may be asking for its password.</source>
        <translation>Ihre Unterhaltungen werden geöffnet&#xa0;… Vielleicht fragt Ihr Schlüsselbund nach seinem Passwort.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Other methods</source>
        <translation>Andere Verfahren</translation>
    </message>
    <message>
        <source>Other programs used {percent} % of the processor meanwhile, so this may mislead: measure again when the machine is quiet.</source>
        <translation>Andere Programme haben dabei {percent}&#xa0;% des Prozessors genutzt, das kann also täuschen: Messen Sie noch einmal, wenn der Computer sonst nichts zu tun hat.</translation>
    </message>
    <message>
        <source>Others can write there, so it doesn’t count where only stores are used.</source>
        <translation>Andere können dort schreiben, darum zählt der Ordner nicht, wenn nur Modelle für alle erlaubt sind.</translation>
    </message>
    <message>
        <source>Pages to print or to pass on.</source>
        <translation>Seiten zum Drucken oder Weitergeben.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Parts of the engine are missing</source>
        <translation>Teile der Engine fehlen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Passphrase der Sicherung</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>Pfad kopiert</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Paused: {progress}</source>
        <translation>Pausiert: {progress}</translation>
    </message>
    <message>
        <source>Perhaps “{key}” is meant.</source>
        <translation>Vielleicht ist „{key}“ gemeint.</translation>
    </message>
    <message>
        <source>Phrases of up to so many tokens may be repeated freely.</source>
        <translation>Wortfolgen bis zu so vielen Token dürfen sich frei wiederholen.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Pin or unpin the conversation</source>
        <translation>Unterhaltung anheften oder lösen</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Preparing the models: {progress}</source>
        <translation>Modelle werden vorbereitet: {progress}</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Präsenzstrafe</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Preset of model {at}</source>
        <translation>Voreinstellung von Modell {at}</translation>
    </message>
    <message>
        <source>Preset “{preset}”</source>
        <translation>Voreinstellung „{preset}“</translation>
    </message>
    <message>
        <source>Presets (*.json *Modelfile*)</source>
        <translation>Voreinstellungen (*.json *Modelfile*)</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Tasten drücken&#xa0;…</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorherige Fundstelle</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Vorherige Frage</translation>
    </message>
    <message>
        <source>Previous seed</source>
        <translation>Vorheriger Seed</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Vorherige Version</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Prompts ({pattern})</source>
        <translation>Prompts ({pattern})</translation>
    </message>
    <message numerus="yes">
        <source>Prompts are read {n} tokens at once, the fastest here.</source>
        <comment>Prompts are read {n} token at once, the fastest here.</comment>
        <translation>
            <numerusform>Prompts werden in Blöcken von {n} Token gelesen, hier am schnellsten.</numerusform>
            <numerusform>Prompts werden in Blöcken von {n} Token gelesen, hier am schnellsten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>Prompts&#xa0;…</translation>
    </message>
    <message>
        <source>Protect your conversations</source>
        <translation>Schützen Sie Ihre Unterhaltungen</translation>
    </message>
    <message>
        <source>Protect your conversations first</source>
        <translation>Schützen Sie zuerst Ihre Unterhaltungen</translation>
    </message>
    <message>
        <source>Put a .gguf file into the models folder, or give the path of one.</source>
        <translation>Legen Sie eine .gguf-Datei in den Modellordner, oder geben Sie den Pfad einer solchen an.</translation>
    </message>
    <message>
        <source>Put it back, connect the drive that it is on, or restore a backup.</source>
        <translation>Legen Sie sie zurück, schließen Sie ihr Laufwerk an, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Put it into the message</source>
        <translation>In die Nachricht einfügen</translation>
    </message>
    <message>
        <source>Put it there again</source>
        <translation>Wieder dort ablegen</translation>
    </message>
    <message>
        <source>Put it there again, and it opens your conversations at each start.</source>
        <translation>Legen Sie ihn wieder dort ab, dann öffnet der Schlüsselbund Ihre Unterhaltungen bei jedem Start.</translation>
    </message>
    <message>
        <source>Put keys.json back beside the database, or restore a backup.</source>
        <translation>Legen Sie keys.json wieder neben die Datenbank, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Put that back; saving then goes on by itself.</source>
        <translation>Legen Sie das zurück; das Speichern geht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>Put the key into the keychain again, or add another way first.</source>
        <translation>Legen Sie den Schlüssel wieder im Schlüsselbund ab, oder fügen Sie zuerst einen anderen Weg hinzu.</translation>
    </message>
    <message>
        <source>Put the key there</source>
        <translation>Schlüssel dort ablegen</translation>
    </message>
    <message>
        <source>PySide6 {version}, under the LGPL 3.0</source>
        <translation>PySide6 {version}, unter der LGPL 3.0</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Quantisierung</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Question {at} of {count}</source>
        <translation>Frage {at} von {count}</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Frage {number}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Questions (*.json *.jsonl *.csv *.tsv *.txt *.md)</source>
        <translation>Fragen (*.json *.jsonl *.csv *.tsv *.txt *.md)</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quit Desktop Chat</source>
        <translation>Desktop Chat beenden</translation>
    </message>
    <message>
        <source>Reached the length limit</source>
        <translation>Längengrenze erreicht</translation>
    </message>
    <message>
        <source>Reached the length limit.</source>
        <translation>Längengrenze erreicht.</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>what a model has read</comment>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Read it at</source>
        <translation>Nachzulesen unter</translation>
    </message>
    <message>
        <source>Read replies aloud</source>
        <translation>Antworten vorlesen</translation>
    </message>
    <message>
        <source>Reading it takes too long.</source>
        <translation>Das Lesen dauert zu lange.</translation>
    </message>
    <message>
        <source>Reading or saving failed</source>
        <translation>Lesen oder Speichern fehlgeschlagen</translation>
    </message>
    <message>
        <source>Reading page {page} of {pages}…</source>
        <translation>Seite {page} von {pages} wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Datei wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Reading the question…</source>
        <translation>Frage wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Reading your message…</source>
        <translation>Ihre Nachricht wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Reading your message… {percent} %</source>
        <translation>Ihre Nachricht wird gelesen&#xa0;… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Reading {model} · {percent} %</source>
        <translation>{model} wird gelesen · {percent}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>Reading: {n} files so far</source>
        <comment>Reading: {n} file so far</comment>
        <translation>
            <numerusform>Wird gelesen: bisher {n} Datei</numerusform>
            <numerusform>Wird gelesen: bisher {n} Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading: {percent} %</source>
        <translation>Wird gelesen: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Recovery code of Desktop Chat</source>
        <translation>Wiederherstellungscode von Desktop Chat</translation>
    </message>
    <message>
        <source>Refusals?</source>
        <translation>Weigerungen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Ordner entfernen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Remove model {at}</source>
        <translation>Modell {at} entfernen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>„{name}“ entfernen?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>Ordner umbenennen</translation>
    </message>
    <message>
        <source>Rename folder…</source>
        <translation>Ordner umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Rename one of them, or use the model where it is.</source>
        <translation>Benennen Sie eine davon um, oder verwenden Sie das Modell, wo es liegt.</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Voreinstellung umbenennen</translation>
    </message>
    <message>
        <source>Rename the conversation</source>
        <translation>Unterhaltung umbenennen</translation>
    </message>
    <message>
        <source>Rename the conversation yourself, or ask another model.</source>
        <translation>Benennen Sie die Unterhaltung selbst um, oder fragen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>Wiederholungsstrafe</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Reply from a model</source>
        <translation>Antwort eines Modells</translation>
    </message>
    <message>
        <source>Reply from {model}</source>
        <translation>Antwort von {model}</translation>
    </message>
    <message>
        <source>Reply, edited by you</source>
        <translation>Antwort, von Ihnen bearbeitet</translation>
    </message>
    <message>
        <source>Reply: {beginning}</source>
        <translation>Antwort: {beginning}</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Bericht kopiert</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>Alle Tastenkürzel zurücksetzen</translation>
    </message>
    <message>
        <source>Reset {setting}</source>
        <translation>{setting} zurücksetzen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a backup, or move the file away to start with an empty one.</source>
        <translation>Stellen Sie eine Sicherung wieder her, oder verschieben Sie die Datei, um mit einer leeren zu beginnen.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Restoring: {percent} %</source>
        <translation>Wird wiederhergestellt: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Run “git lfs pull” where it was cloned, or download the file itself.</source>
        <translation>Führen Sie „git lfs pull“ dort aus, wo das Repository geklont wurde, oder laden Sie die Datei selbst herunter.</translation>
    </message>
    <message>
        <source>Runs on {device}</source>
        <translation>Läuft auf {device}</translation>
    </message>
    <message>
        <source>Same content</source>
        <translation>Gleicher Inhalt</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Sampling</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save a recovery code…</source>
        <translation>Wiederherstellungscode speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save as a text file…</source>
        <translation>Als Textdatei speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Als Datei speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Als Voreinstellung speichern</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Als Voreinstellung speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save code as</source>
        <translation>Code speichern unter</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Wiederherstellungscode speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Als {file} gespeichert</translation>
    </message>
    <message>
        <source>Saved as “{preset}”.</source>
        <translation>Als „{preset}“ gespeichert.</translation>
    </message>
    <message>
        <source>Saved. Print it, or move it to another place than this computer.</source>
        <translation>Gespeichert. Drucken Sie die Datei aus, oder verschieben Sie sie an einen anderen Ort als diesen Computer.</translation>
    </message>
    <message>
        <source>Saving failed, and is tried again while the window is open. Copy the text, or make room on the disk: what isn&apos;t saved is lost when the window closes.</source>
        <translation>Das Speichern ist fehlgeschlagen und wird wiederholt, solange das Fenster offen ist. Kopieren Sie den Text, oder schaffen Sie Platz auf dem Datenträger: Was nicht gespeichert ist, geht beim Schließen des Fensters verloren.</translation>
    </message>
    <message>
        <source>Saving failed, and is tried again while the window is open. Make room on the disk: what isn&apos;t saved is lost when the window closes.</source>
        <translation>Das Speichern ist fehlgeschlagen und wird wiederholt, solange das Fenster offen ist. Schaffen Sie Platz auf dem Datenträger: Was nicht gespeichert ist, geht beim Schließen des Fensters verloren.</translation>
    </message>
    <message>
        <source>Say when a long reply is there</source>
        <translation>Hinweis bei langen Antworten</translation>
    </message>
    <message>
        <source>Scroll all columns together</source>
        <translation>Alle Spalten gemeinsam scrollen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Unterhaltungen durchsuchen</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Seed {at} of {count}</source>
        <translation>Seed {at} von {count}</translation>
    </message>
    <message>
        <source>Seed {seed}</source>
        <translation>Seed {seed}</translation>
    </message>
    <message>
        <source>Seed {seed}, {at} of {count}</source>
        <translation>Seed {seed}, {at} von {count}</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>Sees or hears with</source>
        <translation>Sieht oder hört mit</translation>
    </message>
    <message>
        <source>Select the whole conversation</source>
        <translation>Die ganze Unterhaltung auswählen</translation>
    </message>
    <message>
        <source>Self-declared: nobody vouches for it.</source>
        <translation>Selbstauskunft: Niemand bürgt dafür.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>Send these first, or put several texts into one file.</source>
        <translation>Senden Sie zuerst diese, oder legen Sie mehrere Texte in einer Datei zusammen.</translation>
    </message>
    <message>
        <source>Sends when it is ready</source>
        <translation>Wird gesendet, sobald es bereit ist</translation>
    </message>
    <message>
        <source>Sends when {model} is ready</source>
        <translation>Wird gesendet, sobald {model} bereit ist</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>Set a passphrase, or keep them unencrypted.</source>
        <translation>Legen Sie eine Passphrase fest, oder lassen Sie sie unverschlüsselt.</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Passphrase festlegen&#xa0;…</translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation>Von Ihnen festgelegt</translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation>Von Ihrer Organisation festgelegt</translation>
    </message>
    <message>
        <source>Set for all models</source>
        <translation>Für alle Modelle festgelegt</translation>
    </message>
    <message>
        <source>Set for this conversation</source>
        <translation>Für diese Unterhaltung festgelegt</translation>
    </message>
    <message>
        <source>Set for this model</source>
        <translation>Für dieses Modell festgelegt</translation>
    </message>
    <message>
        <source>Set of questions</source>
        <translation>Fragensammlung</translation>
    </message>
    <message>
        <source>Set this passphrase</source>
        <translation>Diese Passphrase festlegen</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Seiten werden gesetzt&#xa0;…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings of this model and conversation</source>
        <translation>Einstellungen zu Modell und Unterhaltung</translation>
    </message>
    <message>
        <source>Settings of this model and conversation…</source>
        <translation>Einstellungen zu Modell und Unterhaltung&#xa0;…</translation>
    </message>
    <message>
        <source>Set…</source>
        <comment>a passphrase</comment>
        <translation>Festlegen&#xa0;…</translation>
    </message>
    <message>
        <source>Short tasks whose answers can be checked: arithmetic, reasoning, instructions, language, code, knowledge and writing.</source>
        <translation>Kurze Aufgaben mit nachprüfbaren Antworten: Rechnen, Schlussfolgern, Anweisungen, Sprache, Code, Wissen und Schreiben.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Shorten the message, or load the model with a larger context.</source>
        <translation>Kürzen Sie die Nachricht, oder laden Sie das Modell mit einem größeren Kontext.</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>more rows of a table</comment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show Desktop Chat</source>
        <translation>Desktop Chat anzeigen</translation>
    </message>
    <message>
        <source>Show all of it, also what wasn&apos;t sent</source>
        <translation>Alles anzeigen, auch was nicht gesendet wurde</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} lines</source>
        <comment>Show the whole line</comment>
        <translation>
            <numerusform>Ganze Zeile anzeigen</numerusform>
            <numerusform>Alle {n} Zeilen anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show as it reads</source>
        <translation>Formatiert anzeigen</translation>
    </message>
    <message>
        <source>Show as written</source>
        <translation>Unformatiert anzeigen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Show more rows</source>
        <translation>Mehr Zeilen anzeigen</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Seitenleiste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>Show the names now</source>
        <translation>Namen jetzt anzeigen</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>Seitenleiste einblenden</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show what is decided</source>
        <translation>Vorgaben anzeigen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe anzeigen</translation>
    </message>
    <message>
        <source>Sidebar at the start</source>
        <translation>Seitenleiste beim Start</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Seit {day}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Some of this takes effect when the model is loaded again</source>
        <translation>Einiges davon wirkt erst, wenn das Modell neu geladen ist</translation>
    </message>
    <message>
        <source>Something else has held the {what} {path} for too long.</source>
        <translation>Etwas anderes hält {path} ({what}) schon zu lange fest.</translation>
    </message>
    <message>
        <source>Something else has the conversations in {folder} open.</source>
        <translation>Etwas anderes hat die Unterhaltungen in {folder} geöffnet.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Etwas Unerwartetes ist passiert</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Something went wrong: {error}</source>
        <translation>Etwas ist schiefgegangen: {error}</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed of the last reply</source>
        <translation>Tempo der letzten Antwort</translation>
    </message>
    <message>
        <source>Speed on this machine</source>
        <translation>Tempo auf diesem Computer</translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Neu anfangen</translation>
    </message>
    <message>
        <source>Start anew and keep the old file…</source>
        <translation>Neu anfangen und die alte Datei behalten&#xa0;…</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Starten Sie es wieder, wann Sie möchten.</translation>
    </message>
    <message>
        <source>Start the app from source, which installs that model.</source>
        <translation>Starten Sie die App aus dem Quelltext; dabei wird dieses Modell installiert.</translation>
    </message>
    <message>
        <source>Start the keychain of your system and try again, or use another way in.</source>
        <translation>Starten Sie den Schlüsselbund Ihres Systems und versuchen Sie es noch einmal, oder wählen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet&#xa0;…</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Im Infobereich bleiben</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>Stoppen bei</translation>
    </message>
    <message>
        <source>Stop the reply in “{conversation}”</source>
        <translation>Antwort in „{conversation}“ stoppen</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht länger warten</translation>
    </message>
    <message>
        <source>Stop what is under way, or close what is open</source>
        <translation>Laufendes stoppen oder Geöffnetes schließen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt&#xa0;…</translation>
    </message>
    <message>
        <source>Stored in</source>
        <translation>Gespeichert in</translation>
    </message>
    <message>
        <source>Structure valid, test run passed.</source>
        <translation>Aufbau gültig, Testlauf bestanden.</translation>
    </message>
    <message>
        <source>Structure valid. It had no test run with this version yet.</source>
        <translation>Aufbau gültig. Mit dieser Version gab es noch keinen Testlauf.</translation>
    </message>
    <message>
        <source>Suggest a title</source>
        <translation>Titel vorschlagen</translation>
    </message>
    <message>
        <source>Switch flash attention on, or choose f16.</source>
        <translation>Schalten Sie Flash Attention ein, oder wählen Sie f16.</translation>
    </message>
    <message>
        <source>Switch flash attention on, or keep the context in f16.</source>
        <translation>Schalten Sie Flash Attention ein, oder halten Sie den Kontext in f16.</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Systemprompt</translation>
    </message>
    <message>
        <source>System prompt: {beginning}</source>
        <translation>Systemprompt: {beginning}</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>TB</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Take that choice back (PYTHON_KEYRING_BACKEND, keyringrc.cfg), or use another way in.</source>
        <translation>Nehmen Sie diese Wahl zurück (PYTHON_KEYRING_BACKEND, keyringrc.cfg), oder wählen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <source>Take the control tokens (such as &lt;|end|&gt;) out of the message.</source>
        <translation>Nehmen Sie die Steuertoken (etwa &lt;|end|&gt;) aus der Nachricht heraus.</translation>
    </message>
    <message>
        <source>Talk to the models that are on your own computer.</source>
        <translation>Sprechen Sie mit den Modellen auf Ihrem eigenen Computer.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Test run</source>
        <translation>Testlauf</translation>
    </message>
    <message>
        <source>Test run failed: it computes no usable numbers.</source>
        <translation>Testlauf nicht bestanden: Das Modell berechnet keine brauchbaren Zahlen.</translation>
    </message>
    <message>
        <source>Test run failed: it crashed.</source>
        <translation>Testlauf nicht bestanden: Er ist abgestürzt.</translation>
    </message>
    <message>
        <source>Test run failed: it did not end in time.</source>
        <translation>Testlauf nicht bestanden: Er wurde nicht rechtzeitig fertig.</translation>
    </message>
    <message>
        <source>Test run failed: it ran out of memory.</source>
        <translation>Testlauf nicht bestanden: Der Speicher reichte nicht.</translation>
    </message>
    <message>
        <source>Test run failed: llama.cpp refused the file.</source>
        <translation>Testlauf nicht bestanden: llama.cpp hat die Datei abgelehnt.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text ({pattern})</source>
        <translation>Text ({pattern})</translation>
    </message>
    <message>
        <source>Text with simple marks, for notes and editors.</source>
        <translation>Text mit einfachen Auszeichnungen, für Notizen und Editoren.</translation>
    </message>
    <message>
        <source>Text with simple marks: a new folder with a file for each.</source>
        <translation>Text mit einfachen Auszeichnungen: ein neuer Ordner mit je einer Datei.</translation>
    </message>
    <message>
        <source>Texts across which a phrase isn&apos;t taken for a repetition, one a line.</source>
        <translation>Texte, über die hinweg eine Wortfolge nicht als Wiederholung gilt, einer je Zeile.</translation>
    </message>
    <message>
        <source>Texts that end the reply and aren&apos;t part of it, one a line.</source>
        <translation>Texte, die die Antwort beenden und nicht zu ihr gehören, einer je Zeile.</translation>
    </message>
    <message>
        <source>That input can&apos;t be used</source>
        <translation>Diese Eingabe lässt sich nicht verwenden</translation>
    </message>
    <message>
        <source>That is not the passphrase</source>
        <translation>Das ist nicht die Passphrase</translation>
    </message>
    <message>
        <source>That is not the recovery code</source>
        <translation>Das ist nicht der Wiederherstellungscode</translation>
    </message>
    <message>
        <source>That takes about {time}.</source>
        <translation>Das dauert etwa {time}.</translation>
    </message>
    <message>
        <source>The JSON schema can&apos;t be turned into a grammar: {reason}</source>
        <translation>Aus dem JSON-Schema lässt sich keine Grammatik machen: {reason}</translation>
    </message>
    <message>
        <source>The JSON schema is nested too deeply.</source>
        <translation>Das JSON-Schema ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The JSON schema refers to another document: {reference}</source>
        <translation>Das JSON-Schema verweist auf ein anderes Dokument: {reference}</translation>
    </message>
    <message>
        <source>The Modelfile has too many instructions.</source>
        <translation>Das Modelfile hat zu viele Anweisungen.</translation>
    </message>
    <message>
        <source>The PDF can&apos;t be made: the process that makes it has ended.</source>
        <translation>Das PDF lässt sich nicht erstellen: Der Prozess, der es erstellt, hat sich beendet.</translation>
    </message>
    <message>
        <source>The PDF can&apos;t be made: {reason}.</source>
        <translation>Das PDF lässt sich nicht erstellen: {reason}.</translation>
    </message>
    <message>
        <source>The app ended while it loaded this model.</source>
        <translation>Die App wurde beim Laden dieses Modells beendet.</translation>
    </message>
    <message>
        <source>The app ended while it loaded this model. It has its test run again.</source>
        <translation>Die App wurde beim Laden dieses Modells beendet. Es muss seinen Testlauf wiederholen.</translation>
    </message>
    <message>
        <source>The app ended with this model.</source>
        <translation>Die App wurde mit diesem Modell beendet.</translation>
    </message>
    <message>
        <source>The attachments of a draft in the database are damaged ({reason}).</source>
        <translation>Die Anhänge eines Entwurfs in der Datenbank sind beschädigt ({reason}).</translation>
    </message>
    <message>
        <source>The backup {file} is damaged ({reason}).</source>
        <translation>Die Sicherung {file} ist beschädigt ({reason}).</translation>
    </message>
    <message>
        <source>The chat template is that of a family, {family}, and not the file&apos;s own.</source>
        <translation>Die Chatvorlage ist die einer Familie, {family}, und nicht die der Datei selbst.</translation>
    </message>
    <message>
        <source>The code you copied won&apos;t open anything. Keep it?</source>
        <translation>Der Code, den Sie kopiert haben, wird nichts öffnen. Behalten?</translation>
    </message>
    <message>
        <source>The code you saved won&apos;t open anything. Keep it?</source>
        <translation>Der Code, den Sie gespeichert haben, wird nichts öffnen. Behalten?</translation>
    </message>
    <message>
        <source>The comparison has been deleted.</source>
        <translation>Der Vergleich wurde gelöscht.</translation>
    </message>
    <message>
        <source>The comparison {id} in the database is damaged ({reason}).</source>
        <translation>Der Vergleich {id} in der Datenbank ist beschädigt ({reason}).</translation>
    </message>
    <message>
        <source>The conversation is empty.</source>
        <translation>Die Unterhaltung ist leer.</translation>
    </message>
    <message>
        <source>The conversation {id} in the database is damaged ({reason}).</source>
        <translation>Die Unterhaltung {id} in der Datenbank ist beschädigt ({reason}).</translation>
    </message>
    <message>
        <source>The conversations and settings of the backup take the place of yours.</source>
        <translation>Die Unterhaltungen und Einstellungen der Sicherung treten an die Stelle Ihrer jetzigen.</translation>
    </message>
    <message>
        <source>The conversations have not been opened yet.</source>
        <translation>Die Unterhaltungen wurden noch nicht geöffnet.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The drive that was in {folder} is not there now.</source>
        <translation>Das Laufwerk, das in {folder} war, ist gerade nicht da.</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly</source>
        <translation>Die Engine wurde unerwartet beendet</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>Der Export wurde gestoppt; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The file can&apos;t be attached</source>
        <translation>Die Datei lässt sich nicht anhängen</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>Die Datei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The file claims no licence; look for it where the model came from.</source>
        <translation>Die Datei gibt keine Lizenz an; suchen Sie dort danach, wo das Modell herkam.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t say which version of the format it is in.</source>
        <translation>Die Datei sagt nicht, in welcher Version des Formats sie ist.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t say which; look for it where the model came from.</source>
        <translation>Die Datei sagt nicht, welche; suchen Sie dort danach, wo das Modell herkam.</translation>
    </message>
    <message>
        <source>The file has no chat template and looks like a base model: it continues your text.</source>
        <translation>Die Datei hat keine Chatvorlage und sieht nach einem Basismodell aus: Es führt Ihren Text fort.</translation>
    </message>
    <message>
        <source>The file has no chat template; that of {family} is used.</source>
        <translation>Die Datei hat keine Chatvorlage; verwendet wird die von {family}.</translation>
    </message>
    <message>
        <source>The file has no list of conversations.</source>
        <translation>Die Datei enthält keine Liste von Unterhaltungen.</translation>
    </message>
    <message>
        <source>The file holds something else than when its hash was last computed.</source>
        <translation>Die Datei enthält etwas anderes als damals, als ihr Hash zuletzt berechnet wurde.</translation>
    </message>
    <message>
        <source>The file is in version {version} of the format; this program reads up to {newest}.</source>
        <translation>Die Datei hat die Version {version} des Formats; dieses Programm liest Versionen bis {newest}.</translation>
    </message>
    <message>
        <source>The file of your conversations is damaged</source>
        <translation>Die Datei Ihrer Unterhaltungen ist beschädigt</translation>
    </message>
    <message>
        <source>The file of your conversations is missing</source>
        <translation>Die Datei Ihrer Unterhaltungen fehlt</translation>
    </message>
    <message>
        <source>The file of {model} isn&apos;t there any more.</source>
        <translation>Die Datei von {model} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The file&apos;s own chat template.</source>
        <translation>Die eigene Chatvorlage der Datei.</translation>
    </message>
    <message>
        <source>The files of the present ones are moved into a folder “set-aside-…” beside them, in {folder}. Nothing is deleted. They can only be read again if you find what opens them, and move them back.</source>
        <translation>Die Dateien der jetzigen werden in einen Ordner „set-aside-…“ daneben verschoben, in {folder}. Nichts wird gelöscht. Sie lassen sich nur wieder lesen, wenn Sie finden, was sie öffnet, und sie zurückverschieben.</translation>
    </message>
    <message>
        <source>The first of them: “{beginning}”</source>
        <translation>Die erste davon: „{beginning}“</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be created: {reason}.</source>
        <translation>Der Ordner {folder} lässt sich nicht anlegen: {reason}.</translation>
    </message>
    <message>
        <source>The grammar allows nothing that this model can write next.</source>
        <translation>Die Grammatik erlaubt nichts, was dieses Modell als Nächstes schreiben kann.</translation>
    </message>
    <message>
        <source>The grammar can&apos;t be used: it isn&apos;t valid GBNF, or has no rule “root”.</source>
        <translation>Die Grammatik lässt sich nicht verwenden: Sie ist kein gültiges GBNF oder hat keine Regel „root“.</translation>
    </message>
    <message>
        <source>The grammar is empty.</source>
        <translation>Die Grammatik ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>The grammar is longer than {n} characters.</source>
        <comment>The grammar is longer than {n} character.</comment>
        <translation>
            <numerusform>Die Grammatik ist länger als {n} Zeichen.</numerusform>
            <numerusform>Die Grammatik ist länger als {n} Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The grammar&apos;s brackets are nested too deeply.</source>
        <translation>Die Klammern der Grammatik sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The hash of {file} was not computed.</source>
        <translation>Der Hash von {file} wurde nicht berechnet.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The key to your conversations is missing</source>
        <translation>Der Schlüssel zu Ihren Unterhaltungen fehlt</translation>
    </message>
    <message>
        <source>The keychain no longer has the key</source>
        <translation>Der Schlüsselbund hat den Schlüssel nicht mehr</translation>
    </message>
    <message>
        <source>The keychain of this computer</source>
        <translation>Der Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>The keys could not be saved to {path}: {reason}.</source>
        <translation>Die Schlüssel ließen sich nicht in {path} speichern: {reason}.</translation>
    </message>
    <message>
        <source>The language of the window, from the next start on, or as the system has it.</source>
        <translation>Die Sprache des Fensters, ab dem nächsten Start, oder wie das System.</translation>
    </message>
    <message>
        <source>The measuring was stopped.</source>
        <translation>Das Messen wurde gestoppt.</translation>
    </message>
    <message>
        <source>The message takes up {needed} tokens, and the model&apos;s context holds {capacity}.</source>
        <translation>Die Nachricht belegt {needed} Token, und der Kontext des Modells fasst {capacity}.</translation>
    </message>
    <message>
        <source>The message {id} in the database is damaged ({reason}).</source>
        <translation>Die Nachricht {id} in der Datenbank ist beschädigt ({reason}).</translation>
    </message>
    <message>
        <source>The model could not be loaded</source>
        <translation>Das Modell ließ sich nicht laden</translation>
    </message>
    <message>
        <source>The model file is damaged</source>
        <translation>Die Modelldatei ist beschädigt</translation>
    </message>
    <message>
        <source>The model gave no title</source>
        <translation>Das Modell nannte keinen Titel</translation>
    </message>
    <message>
        <source>The model needs {need}; {free} are free.</source>
        <translation>Das Modell braucht {need}; {free} sind frei.</translation>
    </message>
    <message>
        <source>The model reads it with your message.</source>
        <translation>Das Modell liest sie zusammen mit Ihrer Nachricht.</translation>
    </message>
    <message>
        <source>The model that answers, by its name in the list.</source>
        <translation>Das Modell, das antwortet, mit seinem Namen in der Liste.</translation>
    </message>
    <message>
        <source>The model won&apos;t read all of this conversation</source>
        <translation>Das Modell wird nicht die ganze Unterhaltung lesen</translation>
    </message>
    <message>
        <source>The model&apos;s chat template failed</source>
        <translation>Die Chatvorlage des Modells funktioniert nicht</translation>
    </message>
    <message>
        <source>The model&apos;s context is full</source>
        <translation>Der Kontext des Modells ist voll</translation>
    </message>
    <message>
        <source>The model&apos;s context is full.</source>
        <translation>Der Kontext des Modells ist voll.</translation>
    </message>
    <message>
        <source>The models are, from the first: {names}</source>
        <translation>Die Modelle sind, der Reihe nach: {names}</translation>
    </message>
    <message>
        <source>The old ones are in {folder}.</source>
        <translation>Die alten sind in {folder}.</translation>
    </message>
    <message>
        <source>The one that you have then no longer opens these conversations. Backups and copies of the key file that were made before still open with it.</source>
        <translation>Der, den Sie haben, öffnet diese Unterhaltungen dann nicht mehr. Bereits erstellte Sicherungen und Kopien der Schlüsseldatei lassen sich weiterhin damit öffnen.</translation>
    </message>
    <message>
        <source>The other files were not added.</source>
        <translation>Die übrigen Dateien wurden nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>The package came without its text.</source>
        <translation>Das Paket kam ohne den Lizenztext.</translation>
    </message>
    <message>
        <source>The passphrase has a line break, a tab, or another character that can&apos;t be typed.</source>
        <translation>Die Passphrase enthält einen Zeilenumbruch, einen Tabulator oder ein anderes Zeichen, das sich nicht tippen lässt.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase has more than {n} characters.</source>
        <comment>The passphrase has more than {n} character.</comment>
        <translation>
            <numerusform>Die Passphrase hat mehr als {n} Zeichen.</numerusform>
            <numerusform>Die Passphrase hat mehr als {n} Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>Die Passphrase ist leer.</translation>
    </message>
    <message>
        <source>The passphrase of your conversations opens it on any computer.</source>
        <translation>Die Passphrase Ihrer Unterhaltungen öffnet sie auf jedem Computer.</translation>
    </message>
    <message>
        <source>The plan is out of date.</source>
        <translation>Der Plan ist überholt.</translation>
    </message>
    <message>
        <source>The policy of your organisation can&apos;t be read, so only the models that it has installed may be used. {reason}</source>
        <translation>Die Richtlinie Ihrer Organisation lässt sich nicht lesen, darum dürfen nur die Modelle verwendet werden, die sie installiert hat. {reason}</translation>
    </message>
    <message>
        <source>The preset could not be saved to {path} ({reason}).</source>
        <translation>Die Voreinstellung ließ sich nicht in {path} speichern ({reason}).</translation>
    </message>
    <message>
        <source>The process for a test run can&apos;t be started: {reason}.</source>
        <translation>Der Prozess für einen Testlauf lässt sich nicht starten: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>The prompt has {n} tokens, and the model&apos;s context holds {capacity}.</source>
        <comment>The prompt has {n} token, and the model&apos;s context holds {capacity}.</comment>
        <translation>
            <numerusform>Der Prompt hat {n} Token, und der Kontext des Modells fasst {capacity}.</numerusform>
            <numerusform>Der Prompt hat {n} Token, und der Kontext des Modells fasst {capacity}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>Der Prompt ist leer.</translation>
    </message>
    <message>
        <source>The prompt was not read to its end.</source>
        <translation>Der Prompt wurde nicht zu Ende gelesen.</translation>
    </message>
    <message>
        <source>The prompt “{name}” was deleted.</source>
        <translation>Der Prompt „{name}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>The prompts could not be saved to {path} ({reason}).</source>
        <translation>Die Prompts ließen sich nicht in {path} speichern ({reason}).</translation>
    </message>
    <message>
        <source>The reply stays on the screen and is saved as soon as that is possible.</source>
        <translation>Die Antwort bleibt auf dem Bildschirm und wird gespeichert, sobald das möglich ist.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>The same for all</source>
        <translation>Für alle gleich</translation>
    </message>
    <message>
        <source>The same for all: {conditions}</source>
        <translation>Für alle gleich: {conditions}</translation>
    </message>
    <message>
        <source>The same seed gives the same reply to the same conversation.</source>
        <translation>Derselbe Seed gibt dieselbe Antwort auf dieselbe Unterhaltung.</translation>
    </message>
    <message>
        <source>The settings of {whose} in the database are damaged ({reason}).</source>
        <translation>Die Einstellungen in der Datenbank sind beschädigt: {whose} ({reason}).</translation>
    </message>
    <message>
        <source>The system ended its test run, probably for want of memory.</source>
        <translation>Das System hat seinen Testlauf beendet, wahrscheinlich mangels Speicher.</translation>
    </message>
    <message>
        <source>The system prompt.</source>
        <translation>Der Systemprompt.</translation>
    </message>
    <message>
        <source>The template was interrupted.</source>
        <translation>Die Vorlage wurde unterbrochen.</translation>
    </message>
    <message>
        <source>The test run of {name} was cancelled.</source>
        <translation>Der Testlauf von {name} wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The text could not be saved to {path} ({reason}).</source>
        <translation>Der Text ließ sich nicht in {path} speichern ({reason}).</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
    <message numerus="yes">
        <source>The {n} oldest messages are left out: the conversation is longer than the model&apos;s context of {capacity} tokens.</source>
        <comment>The oldest message is left out: the conversation is longer than the model&apos;s context of {capacity} tokens.</comment>
        <translation>
            <numerusform>Die älteste Nachricht wird ausgelassen: Die Unterhaltung ist länger als der Kontext des Modells mit {capacity} Token.</numerusform>
            <numerusform>Die {n} ältesten Nachrichten werden ausgelassen: Die Unterhaltung ist länger als der Kontext des Modells mit {capacity} Token.</numerusform>
        </translation>
    </message>
    <message>
        <source>The {way} is the only way to open these conversations.</source>
        <translation>Nur noch eines öffnet diese Unterhaltungen: {way}.</translation>
    </message>
    <message>
        <source>The {what} could not be saved to {path} ({reason}).</source>
        <translation>{path} ({what}) ließ sich nicht speichern: {reason}.</translation>
    </message>
    <message>
        <source>The {what} is damaged ({reason}); {instead}. It is kept as {aside}.</source>
        <translation>Beschädigt: {what} ({reason}); {instead}. Das Alte bleibt als {aside} erhalten.</translation>
    </message>
    <message>
        <source>There are conversations in {folder} already.</source>
        <translation>In {folder} gibt es schon Unterhaltungen.</translation>
    </message>
    <message>
        <source>There are more differences than are shown.</source>
        <translation>Es gibt mehr Unterschiede, als gezeigt werden.</translation>
    </message>
    <message>
        <source>There are no conversations here that anyone can read.</source>
        <translation>Hier gibt es keine Unterhaltungen, die jeder lesen kann.</translation>
    </message>
    <message>
        <source>There are no conversations here yet that it would replace.</source>
        <translation>Hier gibt es noch keine Unterhaltungen, die ersetzt würden.</translation>
    </message>
    <message>
        <source>There are no conversations in {folder} yet.</source>
        <translation>In {folder} gibt es noch keine Unterhaltungen.</translation>
    </message>
    <message>
        <source>There are no conversations to export.</source>
        <translation>Es gibt keine Unterhaltungen zum Exportieren.</translation>
    </message>
    <message>
        <source>There are no models yet. Bring one with the entries below.</source>
        <translation>Es gibt noch keine Modelle. Fügen Sie mit den Einträgen unten eines hinzu.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Es gibt: {names}.</translation>
    </message>
    <message>
        <source>There is no answer to go on with.</source>
        <translation>Es gibt keine Antwort, mit der es weitergehen könnte.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Die Datei {file} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Die Datei {path} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no keychain here</source>
        <translation>Hier gibt es keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>There is no model called “{name}”.</source>
        <translation>Ein Modell namens „{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no model in it.</source>
        <translation>Es ist kein Modell darin.</translation>
    </message>
    <message>
        <source>There is no model in {folder}</source>
        <translation>In {folder} ist kein Modell</translation>
    </message>
    <message>
        <source>There is no model to be asked yet. Add one first.</source>
        <translation>Es gibt noch kein Modell, das sich fragen ließe. Fügen Sie zuerst eines hinzu.</translation>
    </message>
    <message>
        <source>There is no room beside it for its draft model {draft}.</source>
        <translation>Neben dem Modell ist kein Platz für das Draft-Modell {draft}.</translation>
    </message>
    <message>
        <source>There is no room for {file} in {folder}.</source>
        <translation>Für {file} ist in {folder} kein Platz.</translation>
    </message>
    <message numerus="yes">
        <source>There is no room for {n} more tokens in the context.</source>
        <comment>There is no room for {n} more token in the context.</comment>
        <translation>
            <numerusform>Für {n} weiteres Token ist im Kontext kein Platz.</numerusform>
            <numerusform>Für {n} weitere Token ist im Kontext kein Platz.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no space left for {path}.</source>
        <translation>Für {path} ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>There is no space left for {path}; nothing was written.</source>
        <translation>Für {path} ist kein Platz mehr; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>There is no text in it, only pictures of pages.</source>
        <translation>Es ist kein Text darin, nur Bilder von Seiten.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Es ist kein Text darin.</translation>
    </message>
    <message>
        <source>There is no token {token} to bias; ids end at {last}.</source>
        <translation>Es gibt kein Token {token}, das sich gewichten ließe; die IDs enden bei {last}.</translation>
    </message>
    <message>
        <source>There is no {database}, but what belongs to it.</source>
        <translation>{database} gibt es nicht, wohl aber, was dazugehört.</translation>
    </message>
    <message>
        <source>There is no {path}.</source>
        <translation>{path} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no {way} to remove.</source>
        <translation>Zum Entfernen nicht vorhanden: {way}.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Es ist nichts darin.</translation>
    </message>
    <message>
        <source>There is nothing to answer</source>
        <translation>Es gibt nichts zu beantworten</translation>
    </message>
    <message>
        <source>There is too much in it that can&apos;t be read.</source>
        <translation>Zu vieles darin lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>There was no time to try all of it.</source>
        <translation>Die Zeit reichte nicht, um alles zu erproben.</translation>
    </message>
    <message>
        <source>These conversations are encrypted already.</source>
        <translation>Diese Unterhaltungen sind schon verschlüsselt.</translation>
    </message>
    <message>
        <source>These conversations are not encrypted, though they used to be</source>
        <translation>Diese Unterhaltungen sind nicht verschlüsselt, obwohl sie es waren</translation>
    </message>
    <message>
        <source>These conversations aren&apos;t encrypted, but a backup always is.</source>
        <translation>Diese Unterhaltungen sind nicht verschlüsselt, eine Sicherung ist es aber immer.</translation>
    </message>
    <message>
        <source>These conversations aren&apos;t encrypted.</source>
        <translation>Diese Unterhaltungen sind nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>These conversations aren&apos;t kept, so there is no backup of them.</source>
        <translation>Diese Unterhaltungen werden nicht aufbewahrt, darum gibt es keine Sicherung davon.</translation>
    </message>
    <message>
        <source>These conversations can&apos;t be imported</source>
        <translation>Diese Unterhaltungen lassen sich nicht importieren</translation>
    </message>
    <message>
        <source>These conversations have no passphrase.</source>
        <translation>Diese Unterhaltungen haben keine Passphrase.</translation>
    </message>
    <message>
        <source>These conversations have no recovery code.</source>
        <translation>Diese Unterhaltungen haben keinen Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>These conversations were saved by a newer version</source>
        <translation>Diese Unterhaltungen wurden von einer neueren Version gespeichert</translation>
    </message>
    <message>
        <source>These conversations were saved by an older version</source>
        <translation>Diese Unterhaltungen wurden von einer älteren Version gespeichert</translation>
    </message>
    <message>
        <source>These pictures are made with the starter model, which isn&apos;t installed.</source>
        <translation>Diese Bilder werden mit dem Startmodell gemacht, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>These questions can&apos;t be read</source>
        <translation>Diese Fragen lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>These stay as they are</source>
        <translation>Diese bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>They are encrypted.</source>
        <translation>Sie sind verschlüsselt.</translation>
    </message>
    <message>
        <source>They are gone when the app ends, as your organisation has decided.</source>
        <translation>Sie sind weg, wenn die App beendet wird; so hat es Ihre Organisation entschieden.</translation>
    </message>
    <message>
        <source>They are gone when the app ends. The settings can change that for the next start.</source>
        <translation>Sie sind weg, wenn die App beendet wird. In den Einstellungen lässt sich das für den nächsten Start ändern.</translation>
    </message>
    <message>
        <source>They are then in files that every program and everyone with this computer or its disk can read, in {folder}. What opens them now is deleted.</source>
        <translation>Sie stehen dann in Dateien, die jedes Programm und jeder mit Zugang zu diesem Computer oder seinem Datenträger lesen kann, in {folder}. Was sie jetzt öffnet, wird gelöscht.</translation>
    </message>
    <message>
        <source>They are used where they are; nothing is copied.</source>
        <translation>Sie werden verwendet, wo sie liegen; nichts wird kopiert.</translation>
    </message>
    <message>
        <source>They aren&apos;t opened by a keychain.</source>
        <translation>Kein Schlüsselbund öffnet sie.</translation>
    </message>
    <message>
        <source>They have none yet.</source>
        <translation>Sie haben noch keine.</translation>
    </message>
    <message>
        <source>Think before answering</source>
        <translation>Vor dem Antworten nachdenken</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>Thinking: auto</source>
        <translation>Nachdenken: auto</translation>
    </message>
    <message>
        <source>Thinking: off</source>
        <translation>Nachdenken: aus</translation>
    </message>
    <message>
        <source>Thinking: on</source>
        <translation>Nachdenken: ein</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Denkt nach&#xa0;…</translation>
    </message>
    <message>
        <source>This can&apos;t be compared: {reason}.</source>
        <translation>Das lässt sich nicht vergleichen: {reason}.</translation>
    </message>
    <message>
        <source>This computer has no keychain that could keep a key for them. A passphrase encrypts all that you write; each start asks for it.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der einen Schlüssel für sie aufbewahren könnte. Eine Passphrase verschlüsselt alles, was Sie schreiben; bei jedem Start wird danach gefragt.</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>Diese Unterhaltung</translation>
    </message>
    <message>
        <source>This file has changed since its hash was {hash}.</source>
        <translation>Diese Datei hat sich geändert, seit ihr Hash {hash} war.</translation>
    </message>
    <message>
        <source>This holds until you decide otherwise</source>
        <translation>Gilt, bis Sie anders entscheiden</translation>
    </message>
    <message>
        <source>This is a base model: it continues your text.</source>
        <translation>Das ist ein Basismodell: Es führt Ihren Text fort.</translation>
    </message>
    <message>
        <source>This is a mistake in Desktop Chat. Your conversations are saved.</source>
        <translation>Das ist ein Fehler in Desktop Chat. Ihre Unterhaltungen sind gespeichert.</translation>
    </message>
    <message>
        <source>This is longer than the model&apos;s context</source>
        <translation>Das ist länger als der Kontext des Modells</translation>
    </message>
    <message>
        <source>This is not a file in the format {format}.</source>
        <translation>Das ist keine Datei im Format {format}.</translation>
    </message>
    <message>
        <source>This machine has no keychain that could keep the key.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der den Schlüssel aufbewahren könnte.</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>Dieses Modell</translation>
    </message>
    <message>
        <source>This model can&apos;t be used here</source>
        <translation>Dieses Modell lässt sich hier nicht verwenden</translation>
    </message>
    <message>
        <source>This model can&apos;t have a cache in {kind}.</source>
        <translation>Dieses Modell kann keinen Cache in {kind} haben.</translation>
    </message>
    <message>
        <source>This model isn&apos;t supported</source>
        <translation>Dieses Modell wird nicht unterstützt</translation>
    </message>
    <message>
        <source>This model was set aside</source>
        <translation>Dieses Modell wurde beiseitegelegt</translation>
    </message>
    <message>
        <source>This model&apos;s context can&apos;t be kept in {kind}: its heads are too narrow.</source>
        <translation>Der Kontext dieses Modells lässt sich nicht in {kind} halten: Seine Köpfe sind zu schmal.</translation>
    </message>
    <message>
        <source>This preset can&apos;t be imported</source>
        <translation>Diese Voreinstellung lässt sich nicht importieren</translation>
    </message>
    <message>
        <source>This profile is already open</source>
        <translation>Dieses Profil ist schon geöffnet</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>This reply failed</source>
        <translation>Diese Antwort ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>This reply failed.</source>
        <translation>Diese Antwort ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>This reply is unfinished.</source>
        <translation>Diese Antwort ist unvollständig.</translation>
    </message>
    <message>
        <source>This reply was interrupted</source>
        <translation>Diese Antwort wurde unterbrochen</translation>
    </message>
    <message>
        <source>This reply was interrupted.</source>
        <translation>Diese Antwort wurde unterbrochen.</translation>
    </message>
    <message>
        <source>This report can&apos;t be read</source>
        <translation>Dieser Bericht lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>This session has no D-Bus, over which the keychain would be asked.</source>
        <translation>Diese Sitzung hat keinen D-Bus, über den der Schlüsselbund gefragt würde.</translation>
    </message>
    <message>
        <source>This session&apos;s D-Bus is not a local one.</source>
        <translation>Der D-Bus dieser Sitzung ist nicht lokal.</translation>
    </message>
    <message>
        <source>This version of Desktop Chat doesn&apos;t act on it.</source>
        <translation>Diese Version von Desktop Chat richtet sich nicht danach.</translation>
    </message>
    <message>
        <source>Thought for {minutes} min {seconds} s</source>
        <translation>{minutes}&#xa0;min {seconds}&#xa0;s nachgedacht</translation>
    </message>
    <message>
        <source>Thought for {seconds} s</source>
        <translation>{seconds}&#xa0;s nachgedacht</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Gedanken</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Threads that compute on the CPU.</source>
        <translation>Threads, die auf der CPU rechnen.</translation>
    </message>
    <message>
        <source>Threads that compute on the CPU; unset, one for each core.</source>
        <translation>Threads, die auf der CPU rechnen; ohne Angabe einer je Kern.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <comment>a recovery code</comment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Titles by the model</source>
        <translation>Titel vom Modell</translation>
    </message>
    <message>
        <source>To be done:</source>
        <comment>a task</comment>
        <translation>Zu erledigen:</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Together: {total}</source>
        <translation>Zusammen: {total}</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Tokens after which a reply ends, finished or not.</source>
        <translation>Token, nach denen eine Antwort endet, fertig oder nicht.</translation>
    </message>
    <message>
        <source>Tokens less likely than this share of the likeliest one are left out; 0 for none.</source>
        <translation>Token, die unwahrscheinlicher sind als dieser Anteil des wahrscheinlichsten, werden ausgelassen; 0 für keine.</translation>
    </message>
    <message>
        <source>Tokens looked back at</source>
        <translation>Rückblick in Token</translation>
    </message>
    <message>
        <source>Tokens that the model can read at once.</source>
        <translation>Token, die das Modell auf einmal lesen kann.</translation>
    </message>
    <message>
        <source>Tokens that the model can read at once; unset, by the model and the free memory.</source>
        <translation>Token, die das Modell auf einmal lesen kann; ohne Angabe je nach Modell und freiem Speicher.</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Token/s</translation>
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
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Tried on {day}.</source>
        <translation>Getestet am {day}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try again, or with another disk.</source>
        <translation>Versuchen Sie es noch einmal, oder mit einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Try another file of the same model, or a smaller context.</source>
        <translation>Versuchen Sie eine andere Datei desselben Modells oder einen kleineren Kontext.</translation>
    </message>
    <message>
        <source>Try another template for this model, or use plain completion (raw).</source>
        <translation>Versuchen Sie eine andere Vorlage für dieses Modell, oder lassen Sie den Text einfach fortführen (raw).</translation>
    </message>
    <message>
        <source>Trying all of it together… {percent} %</source>
        <translation>Alles zusammen wird erprobt&#xa0;… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Trying batches of the prompt… {percent} %</source>
        <translation>Blöcke des Prompts werden erprobt&#xa0;… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Trying flash attention… {percent} %</source>
        <translation>Flash Attention wird erprobt&#xa0;… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Trying numbers of threads… {percent} %</source>
        <translation>Anzahl der Threads wird erprobt&#xa0;… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Trying repacked weights… {percent} %</source>
        <translation>Umgeordnete Gewichte werden erprobt&#xa0;… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Trying the GPU and the CPU… {percent} %</source>
        <translation>GPU und CPU werden erprobt&#xa0;… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Trying the draft model… {percent} %</source>
        <translation>Draft-Modell wird erprobt&#xa0;… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Trying the memory of the context… {percent} %</source>
        <translation>Speicher des Kontexts wird erprobt&#xa0;… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>Geben Sie eine Passphrase ein.</translation>
    </message>
    <message>
        <source>Type a question first.</source>
        <translation>Geben Sie zuerst eine Frage ein.</translation>
    </message>
    <message>
        <source>Type at least one character.</source>
        <translation>Geben Sie mindestens ein Zeichen ein.</translation>
    </message>
    <message>
        <source>Type the passphrase that opens them.</source>
        <translation>Geben Sie die Passphrase ein, die sie öffnet.</translation>
    </message>
    <message>
        <source>Type the recovery code that you saved: eight groups of letters and digits.</source>
        <translation>Geben Sie den Wiederherstellungscode ein, den Sie aufbewahrt haben: acht Gruppen aus Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Typical-p</source>
        <translation>Typical-p</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo, also after something was removed</source>
        <translation>Rückgängig, auch nachdem etwas entfernt wurde</translation>
    </message>
    <message>
        <source>Unencrypted, whoever gets hold of this computer or its disk can read them. You can encrypt them later.</source>
        <translation>Unverschlüsselt kann sie jeder lesen, der an diesen Computer oder seinen Datenträger gelangt. Sie können sie später verschlüsseln.</translation>
    </message>
    <message>
        <source>Unknown: it is no template that we know to be published.</source>
        <translation>Unbekannt: keine Vorlage, von der wir wissen, dass sie veröffentlicht ist.</translation>
    </message>
    <message>
        <source>Unknown: nothing published is at hand to compare it with. It differs from our own template for {models}.</source>
        <translation>Unbekannt: Zum Vergleich ist keine veröffentlichte zur Hand. Sie weicht von unserer eigenen Vorlage für {models} ab.</translation>
    </message>
    <message>
        <source>Unlock the keychain of your system and try again, or use another way in.</source>
        <translation>Entsperren Sie den Schlüsselbund Ihres Systems und versuchen Sie es noch einmal, oder wählen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <source>Unpack it first, then open the .gguf file inside.</source>
        <translation>Entpacken Sie sie zuerst, und öffnen Sie dann die .gguf-Datei darin.</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>Entpacken Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Untitled conversation</source>
        <translation>Unterhaltung ohne Titel</translation>
    </message>
    <message>
        <source>Up to {gigabytes} GB</source>
        <translation>Bis zu {gigabytes}&#xa0;GB</translation>
    </message>
    <message>
        <source>Up to {megabytes} MB</source>
        <translation>Bis zu {megabytes}&#xa0;MB</translation>
    </message>
    <message>
        <source>Up to {most} answers are kept to each question.</source>
        <translation>Zu jeder Frage werden bis zu {most} Antworten aufbewahrt.</translation>
    </message>
    <message>
        <source>Update Desktop Chat, then import the file again.</source>
        <translation>Aktualisieren Sie Desktop Chat, und importieren Sie die Datei dann noch einmal.</translation>
    </message>
    <message>
        <source>Update Desktop Chat, then restore it. Nothing was changed.</source>
        <translation>Aktualisieren Sie Desktop Chat, und stellen Sie die Sicherung dann wieder her. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Update Desktop Chat.</source>
        <translation>Aktualisieren Sie Desktop Chat.</translation>
    </message>
    <message>
        <source>Update Desktop Chat. The file was left untouched.</source>
        <translation>Aktualisieren Sie Desktop Chat. Die Datei wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>Use a recovery code</source>
        <translation>Wiederherstellungscode verwenden</translation>
    </message>
    <message>
        <source>Use another passphrase</source>
        <translation>Andere Passphrase verwenden</translation>
    </message>
    <message>
        <source>Use fewer cores</source>
        <translation>Weniger Kerne verwenden</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Hier verwenden</translation>
    </message>
    <message>
        <source>Use it where it is, or choose another folder.</source>
        <translation>Verwenden Sie es, wo es liegt, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <translation>Schlüsselbund verwenden</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Passphrase verwenden</translation>
    </message>
    <message>
        <source>Use whenever this model answers</source>
        <translation>Immer verwenden, wenn dieses Modell antwortet</translation>
    </message>
    <message>
        <source>Usual folders</source>
        <translation>Übliche Ordner</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version {version} of {versions}</source>
        <translation>Version {version} von {versions}</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>Vote: none is better than the others</source>
        <translation>Stimme: Keine ist besser als die anderen</translation>
    </message>
    <message>
        <source>Voted best</source>
        <translation>Als beste gewählt</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Wait until nothing writes to it any more, and load it again.</source>
        <translation>Warten Sie, bis nichts mehr hineinschreibt, und laden Sie das Modell dann noch einmal.</translation>
    </message>
    <message>
        <source>Waiting for another reply</source>
        <translation>Wartet auf eine andere Antwort</translation>
    </message>
    <message>
        <source>Waiting for the reply in “{conversation}”</source>
        <translation>Wartet auf die Antwort in „{conversation}“</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>Es wird auf Ihren Schlüsselbund gewartet&#xa0;…</translation>
    </message>
    <message>
        <source>Waiting until the engine is free: {progress}</source>
        <translation>Wartet, bis die Engine frei ist: {progress}</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Noch nicht an der Reihe</translation>
    </message>
    <message>
        <source>Waits for the model to finish…</source>
        <translation>Wartet, bis das Modell fertig ist&#xa0;…</translation>
    </message>
    <message>
        <source>We don&apos;t know this licence; read it before you use the model for more than a try.</source>
        <translation>Wir kennen diese Lizenz nicht; lesen Sie sie, bevor Sie das Modell für mehr als einen Versuch verwenden.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Weights can&apos;t be read for intentions: no test tells how a model will answer.</source>
        <translation>Absichten lassen sich an Gewichten nicht ablesen: Kein Test sagt, wie ein Modell antworten wird.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Was anders ist</translation>
    </message>
    <message>
        <source>What is here is deleted for good after 30 days.</source>
        <translation>Was hier liegt, wird nach 30 Tagen endgültig gelöscht.</translation>
    </message>
    <message>
        <source>What is here now isn&apos;t deleted: it is moved into a folder “set-aside-…” in {folder}.</source>
        <translation>Was jetzt hier ist, wird nicht gelöscht: Es wird in einen Ordner „set-aside-…“ in {folder} verschoben.</translation>
    </message>
    <message>
        <source>What it computes is not finite: its weights are damaged.</source>
        <translation>Was es berechnet, ist nicht endlich: Seine Gewichte sind beschädigt.</translation>
    </message>
    <message>
        <source>What opens it:</source>
        <translation>Das öffnet sie:</translation>
    </message>
    <message>
        <source>What opens them was given, but anyone can read {database}.</source>
        <translation>Was sie öffnet, wurde angegeben, aber jeder kann {database} lesen.</translation>
    </message>
    <message>
        <source>What others have made</source>
        <translation>Was andere gemacht haben</translation>
    </message>
    <message>
        <source>What reads it can&apos;t be started: {reason}.</source>
        <translation>Was sie liest, lässt sich nicht starten: {reason}.</translation>
    </message>
    <message>
        <source>What shall all of them be asked?</source>
        <translation>Was sollen alle gefragt werden?</translation>
    </message>
    <message>
        <source>What speaks to it is not installed.</source>
        <translation>Was mit ihm spricht, ist nicht installiert.</translation>
    </message>
    <message>
        <source>What the file says of itself</source>
        <translation>Was die Datei über sich sagt</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>Was das Modell liest</translation>
    </message>
    <message>
        <source>What the model reads before the conversation: who it is and how it should answer.</source>
        <translation>Was das Modell vor der Unterhaltung liest: wer es ist und wie es antworten soll.</translation>
    </message>
    <message>
        <source>What the model reads…</source>
        <translation>Was das Modell liest&#xa0;…</translation>
    </message>
    <message>
        <source>What was added</source>
        <translation>Was hinzugefügt wurde</translation>
    </message>
    <message>
        <source>What was here before is in {folder}.</source>
        <translation>Was vorher hier war, ist in {folder}.</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Was wir gefunden haben</translation>
    </message>
    <message>
        <source>What you export isn&apos;t encrypted: whoever gets the file can read it.</source>
        <translation>Was Sie exportieren, ist nicht verschlüsselt: Wer die Datei bekommt, kann sie lesen.</translation>
    </message>
    <message>
        <source>What you have changed is lost when the window closes.</source>
        <translation>Was Sie geändert haben, geht beim Schließen des Fensters verloren.</translation>
    </message>
    <message>
        <source>What you have written isn&apos;t saved.</source>
        <translation>Was Sie geschrieben haben, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>What you want to keep can be exported before, where that is allowed.</source>
        <translation>Was Sie behalten möchten, können Sie vorher exportieren, sofern das erlaubt ist.</translation>
    </message>
    <message>
        <source>What your organisation decides</source>
        <translation>Was Ihre Organisation entscheidet</translation>
    </message>
    <message>
        <source>What&apos;s on your mind?</source>
        <translation>Was beschäftigt Sie?</translation>
    </message>
    <message>
        <source>When busy</source>
        <translation>Wenn ausgelastet</translation>
    </message>
    <message>
        <source>When busy or on battery</source>
        <translation>Ausgelastet oder Akku</translation>
    </message>
    <message>
        <source>When models leave cores to other programs: while those are busy, and on battery, where half of the cores take the charge for longer.</source>
        <translation>Wann Modelle anderen Programmen Kerne überlassen: während diese viel zu tun haben, und im Akkubetrieb, wo der Akku mit der Hälfte der Kerne länger reicht.</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>Whether a model that can think before it answers does so.</source>
        <translation>Ob ein Modell, das vor dem Antworten nachdenken kann, es auch tut.</translation>
    </message>
    <message>
        <source>Whether a screen reader is given a reply sentence by sentence while it is written.</source>
        <translation>Ob ein Screenreader eine Antwort Satz für Satz erhält, während sie geschrieben wird.</translation>
    </message>
    <message>
        <source>Whether conversations, presets and prompts are kept when the app ends, from its next start on; off, those that were kept before stay on the disk, and can&apos;t be opened until it is on again.</source>
        <translation>Ob Unterhaltungen, Voreinstellungen und Prompts aufbewahrt werden, wenn die App beendet wird, ab ihrem nächsten Start; ist es aus, bleibt früher Aufbewahrtes auf dem Datenträger und lässt sich erst wieder öffnen, wenn es an ist.</translation>
    </message>
    <message>
        <source>Whether models that can think before they answer do so; unset, each keeps its own default.</source>
        <translation>Ob Modelle, die vor dem Antworten nachdenken können, es auch tun; ohne Angabe gilt, was beim jeweiligen Modell üblich ist.</translation>
    </message>
    <message>
        <source>Whether several tokens are computed at once where a reply repeats the conversation, as when a text is written again with one change. It can be faster; long texts are read more slowly. Each guess is checked, and where it was close computed again: the likeliest reply stays the same, and one drawn by chance is as likely as without.</source>
        <translation>Ob mehrere Token auf einmal berechnet werden, wo eine Antwort das Gespräch wiederholt, etwa wenn ein Text mit einer Änderung noch einmal geschrieben wird. Das kann schneller sein; lange Texte werden langsamer gelesen. Jede Vermutung wird geprüft und, wo es knapp war, noch einmal berechnet: Die wahrscheinlichste Antwort bleibt dieselbe, und eine zufällig gezogene ist so wahrscheinlich wie ohne.</translation>
    </message>
    <message>
        <source>Whether the app has a sign in the tray, and goes on there when its window is closed.</source>
        <translation>Ob die App ein Symbol im Infobereich hat und dort weiterläuft, wenn ihr Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Whether the conversations are beside the open one when the window opens, if there is room.</source>
        <translation>Ob die Unterhaltungen neben der offenen stehen, wenn das Fenster aufgeht, sofern Platz ist.</translation>
    </message>
    <message>
        <source>Whether the desktop says so, without a word of it, when a reply or a comparison that took long ends while you are elsewhere.</source>
        <translation>Ob der Desktop meldet, dass eine Antwort oder ein Vergleich, der lange gedauert hat, fertig ist, wenn Sie gerade anderswo sind; ohne ein Wort daraus.</translation>
    </message>
    <message>
        <source>Whether the model gives a new conversation its title when it has nothing else to do; unset, models of a billion parameters or more do, since the titles of smaller ones are often worse than your first words.</source>
        <translation>Ob das Modell einer neuen Unterhaltung ihren Titel gibt, wenn es sonst nichts zu tun hat; ohne Angabe tun es Modelle ab einer Milliarde Parametern, denn die Titel kleinerer sind oft schlechter als Ihre ersten Worte.</translation>
    </message>
    <message>
        <source>Whether the model thinks before it answers</source>
        <translation>Ob das Modell vor dem Antworten nachdenkt</translation>
    </message>
    <message>
        <source>Whether the view jumps where it would glide.</source>
        <translation>Ob die Ansicht springt, wo sie sonst gleiten würde.</translation>
    </message>
    <message>
        <source>Whoever gets hold of this computer or its disk can read the conversations.</source>
        <translation>Wer an diesen Computer oder seinen Datenträger gelangt, kann die Unterhaltungen lesen.</translation>
    </message>
    <message>
        <source>Whoever gets the file can read it.</source>
        <translation>Wer die Datei bekommt, kann sie lesen.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>With a context of {ctx} tokens the model needs {need}; {free} are free.</source>
        <translation>Mit einem Kontext von {ctx} Token braucht das Modell {need}; {free} sind frei.</translation>
    </message>
    <message>
        <source>With a passphrase you need not type the code at each start.</source>
        <translation>Mit einer Passphrase müssen Sie den Code nicht bei jedem Start eingeben.</translation>
    </message>
    <message>
        <source>With a recovery code you get in even if the keychain is lost.</source>
        <translation>Mit einem Wiederherstellungscode kommen Sie auch hinein, wenn der Schlüsselbund verloren ist.</translation>
    </message>
    <message>
        <source>With a recovery code you get in even if you forget it.</source>
        <translation>Mit einem Wiederherstellungscode kommen Sie auch hinein, wenn Sie sie vergessen.</translation>
    </message>
    <message>
        <source>With its context in {kind} it would take {less} less memory and write {written} tokens/s; that changes what it says a little, so it stays in f16 unless you choose otherwise in the model&apos;s settings.</source>
        <translation>Mit dem Kontext in {kind} bräuchte es {less} weniger Speicher und würde {written}&#xa0;Token/s schreiben; das ändert ein wenig, was es sagt, darum bleibt er in f16, sofern Sie in den Einstellungen des Modells nichts anderes wählen.</translation>
    </message>
    <message>
        <source>With {draft} as its draft model it isn&apos;t faster: {ratio} times as fast.</source>
        <translation>Mit {draft} als Draft-Modell ist es nicht schneller: {ratio}-mal so schnell.</translation>
    </message>
    <message>
        <source>Without a question for so long, no model stays in memory. Your next message loads it again.</source>
        <translation>Nach so langer Zeit ohne Frage bleibt kein Modell im Speicher. Ihre nächste Nachricht lädt es wieder.</translation>
    </message>
    <message>
        <source>Without a system prompt of yours it adds:</source>
        <translation>Ohne eigenen Systemprompt kommt hinzu:</translation>
    </message>
    <message>
        <source>Without flash attention, which was slower here.</source>
        <translation>Ohne Flash Attention, die hier langsamer war.</translation>
    </message>
    <message>
        <source>Without its draft model {draft}: {reason}</source>
        <translation>Ohne das Draft-Modell {draft}: {reason}</translation>
    </message>
    <message>
        <source>Without repacked copies of its weights, which were slower here.</source>
        <translation>Ohne umgeordnete Kopien der Gewichte, die hier langsamer waren.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Words in double braces, as in {{topic}}, become fields to fill in.</source>
        <translation>Wörter in doppelten Klammern wie {{Thema}} werden zu Feldern zum Ausfüllen.</translation>
    </message>
    <message>
        <source>Words that are only in this one:</source>
        <translation>Wörter, die nur in dieser stehen:</translation>
    </message>
    <message>
        <source>Words that it adds</source>
        <translation>Wörter, die sie hinzufügt</translation>
    </message>
    <message>
        <source>Words that it can add to a conversation:</source>
        <translation>Wörter, die sie einer Unterhaltung hinzufügen kann:</translation>
    </message>
    <message>
        <source>Words, tokens, speed and time are medians. What looks like a refusal is guessed from how an answer begins. Identical: how many of the answers to the same question are the same.</source>
        <translation>Wörter, Token, Tempo und Zeit sind Mediane. Was nach einer Weigerung aussieht, ist nach dem Anfang der Antwort vermutet. Identisch: wie viele der Antworten auf dieselbe Frage gleich sind.</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>Nachricht schreiben&#xa0;…</translation>
    </message>
    <message>
        <source>Write it where the enforced values are.</source>
        <translation>Schreiben Sie es zu den erzwungenen Werten.</translation>
    </message>
    <message>
        <source>Write values into “enforced” or “defaults”.</source>
        <translation>Schreiben Sie Werte in „enforced“ oder „defaults“.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben&#xa0;…</translation>
    </message>
    <message>
        <source>XTC probability</source>
        <translation>XTC-Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>XTC threshold</source>
        <translation>XTC-Schwelle</translation>
    </message>
    <message>
        <source>XTC {value}</source>
        <translation>XTC {value}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message numerus="yes">
        <source>You are editing {n} messages.</source>
        <comment>You are editing a message.</comment>
        <translation>
            <numerusform>Sie bearbeiten gerade eine Nachricht.</numerusform>
            <numerusform>Sie bearbeiten gerade {n} Nachrichten.</numerusform>
        </translation>
    </message>
    <message>
        <source>You begin with no conversations</source>
        <translation>Sie beginnen ohne Unterhaltungen</translation>
    </message>
    <message>
        <source>You can write while the model is loading…</source>
        <translation>Sie können schreiben, während das Modell lädt&#xa0;…</translation>
    </message>
    <message>
        <source>You can write while the model is measured…</source>
        <translation>Sie können schreiben, während das Modell gemessen wird&#xa0;…</translation>
    </message>
    <message>
        <source>You may not read {path}.</source>
        <translation>Sie dürfen {path} nicht lesen.</translation>
    </message>
    <message>
        <source>You see what is in it before anything comes in.</source>
        <translation>Sie sehen, was darin ist, bevor etwas übernommen wird.</translation>
    </message>
    <message>
        <source>You see what is in {file} before anything comes in.</source>
        <translation>Sie sehen, was in {file} ist, bevor etwas übernommen wird.</translation>
    </message>
    <message>
        <source>You: {beginning}</source>
        <translation>Sie: {beginning}</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Ihre Wahl</translation>
    </message>
    <message>
        <source>Your conversation is saved.</source>
        <translation>Ihre Unterhaltung ist gespeichert.</translation>
    </message>
    <message>
        <source>Your conversation is saved. Choose another model, or try again.</source>
        <translation>Ihre Unterhaltung ist gespeichert. Wählen Sie ein anderes Modell, oder versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Your conversation is saved. Choose another model, or try this one again.</source>
        <translation>Ihre Unterhaltung ist gespeichert. Wählen Sie ein anderes Modell, oder versuchen Sie es mit diesem noch einmal.</translation>
    </message>
    <message>
        <source>Your conversation wasn&apos;t kept.</source>
        <translation>Ihre Unterhaltung wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Your conversation wasn&apos;t kept. Choose another model, or try this one again.</source>
        <translation>Ihre Unterhaltung wurde nicht aufbewahrt. Wählen Sie ein anderes Modell, oder versuchen Sie es mit diesem noch einmal.</translation>
    </message>
    <message>
        <source>Your conversations are encrypted. Each of these opens them:</source>
        <translation>Ihre Unterhaltungen sind verschlüsselt. Jedes davon öffnet sie:</translation>
    </message>
    <message>
        <source>Your conversations are locked</source>
        <translation>Ihre Unterhaltungen sind gesperrt</translation>
    </message>
    <message>
        <source>Your conversations are not encrypted: whoever gets hold of this computer or its disk can read them.</source>
        <translation>Ihre Unterhaltungen sind nicht verschlüsselt: Wer an diesen Computer oder seinen Datenträger gelangt, kann sie lesen.</translation>
    </message>
    <message>
        <source>Your conversations are those of the backup.</source>
        <translation>Ihre Unterhaltungen sind jetzt die der Sicherung.</translation>
    </message>
    <message>
        <source>Your conversations aren&apos;t encrypted here, but a backup always is. Choose a passphrase that opens it.</source>
        <translation>Ihre Unterhaltungen sind hier nicht verschlüsselt, eine Sicherung ist es aber immer. Wählen Sie eine Passphrase, die sie öffnet.</translation>
    </message>
    <message>
        <source>Your conversations aren&apos;t open yet. Until they are, what you write is lost when the window closes.</source>
        <translation>Ihre Unterhaltungen sind noch nicht geöffnet. Bis dahin geht verloren, was Sie schreiben, wenn das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Your conversations have to be encrypted</source>
        <translation>Ihre Unterhaltungen müssen verschlüsselt sein</translation>
    </message>
    <message>
        <source>Your conversations need a passphrase</source>
        <translation>Ihre Unterhaltungen brauchen eine Passphrase</translation>
    </message>
    <message>
        <source>Your conversations will be listed here. Begin one below, or bring those that you have elsewhere: drop their file on this window.</source>
        <translation>Hier stehen später Ihre Unterhaltungen. Beginnen Sie unten eine, oder holen Sie welche von anderswo: Ziehen Sie deren Datei auf dieses Fenster.</translation>
    </message>
    <message>
        <source>Your keychain holds the only key</source>
        <translation>Nur Ihr Schlüsselbund hat den Schlüssel</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>Ihr Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>Your keychain no longer has the key</source>
        <translation>Ihr Schlüsselbund hat den Schlüssel nicht mehr</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Ihre Nachricht</translation>
    </message>
    <message>
        <source>Your message was not sent.</source>
        <translation>Ihre Nachricht wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Ihre Organisation</translation>
    </message>
    <message>
        <source>Your organisation allows models by their hash, so all of the file is read. Esc stops it.</source>
        <translation>Ihre Organisation erlaubt Modelle anhand ihres Hashs, darum wird die ganze Datei gelesen. Esc bricht ab.</translation>
    </message>
    <message>
        <source>Your organisation allows only the models that it has installed, and {file} is not in their folder.</source>
        <translation>Ihre Organisation erlaubt nur die Modelle, die sie installiert hat, und {file} liegt nicht in deren Ordner.</translation>
    </message>
    <message>
        <source>Your organisation decides which models are used on this machine, and has installed none yet. Ask whoever looks after it.</source>
        <translation>Ihre Organisation entscheidet, welche Modelle auf diesem Computer verwendet werden, und hat noch keines installiert. Wenden Sie sich an die Person, die ihn betreut.</translation>
    </message>
    <message>
        <source>Your organisation doesn&apos;t have conversations kept.</source>
        <translation>Ihre Organisation lässt Unterhaltungen nicht aufbewahren.</translation>
    </message>
    <message>
        <source>Your organisation doesn&apos;t want conversations to be copied.</source>
        <translation>Ihre Organisation möchte nicht, dass Unterhaltungen kopiert werden.</translation>
    </message>
    <message>
        <source>Your organisation doesn&apos;t want them to be kept like that. Encrypt them, and they open; nothing is lost by it.</source>
        <translation>Ihre Organisation möchte nicht, dass sie so aufbewahrt werden. Verschlüsseln Sie sie, dann öffnen sie sich; dabei geht nichts verloren.</translation>
    </message>
    <message>
        <source>Your organisation has blocked {file}.</source>
        <translation>Ihre Organisation hat {file} gesperrt.</translation>
    </message>
    <message>
        <source>Your organisation hasn&apos;t installed a model on this machine yet.</source>
        <translation>Ihre Organisation hat auf diesem Computer noch kein Modell installiert.</translation>
    </message>
    <message>
        <source>Your organisation wants a passphrase for them. It encrypts all that you write; each start asks for it.</source>
        <translation>Ihre Organisation verlangt dafür eine Passphrase. Sie verschlüsselt alles, was Sie schreiben; bei jedem Start wird danach gefragt.</translation>
    </message>
    <message>
        <source>Your organisation wants a passphrase to be typed at each start. Choose one, and they open; nothing is lost by it.</source>
        <translation>Ihre Organisation verlangt, dass bei jedem Start eine Passphrase eingegeben wird. Wählen Sie eine, dann öffnen sie sich; dabei geht nichts verloren.</translation>
    </message>
    <message>
        <source>Your organisation wants a passphrase to be typed for them.</source>
        <translation>Ihre Organisation verlangt, dass dafür eine Passphrase eingegeben wird.</translation>
    </message>
    <message>
        <source>Your organisation wants it written down which models are loaded, and {path} can&apos;t be written: {reason}.</source>
        <translation>Ihre Organisation verlangt, dass aufgezeichnet wird, welche Modelle geladen werden, und {path} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>Your organisation’s system prompt</source>
        <translation>Systemprompt Ihrer Organisation</translation>
    </message>
    <message>
        <source>Your passphrase or recovery code opens it on any computer.</source>
        <translation>Ihre Passphrase oder Ihr Wiederherstellungscode öffnet sie auf jedem Computer.</translation>
    </message>
    <message>
        <source>Your prompts are in {file}</source>
        <translation>Ihre Prompts sind in {file}</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Ihr Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Your recovery code opens it on any computer.</source>
        <translation>Ihr Wiederherstellungscode öffnet sie auf jedem Computer.</translation>
    </message>
    <message>
        <source>Your settings are not as you left them</source>
        <translation>Ihre Einstellungen sind nicht mehr wie zuvor</translation>
    </message>
    <message>
        <source>Your system may be asking for its password. You can write meanwhile.</source>
        <translation>Vielleicht fragt Ihr System nach dem Passwort dafür. Sie können derweil schreiben.</translation>
    </message>
    <message>
        <source>Your vote is taken back</source>
        <translation>Ihre Stimme ist zurückgenommen</translation>
    </message>
    <message>
        <source>Your vote: none is better</source>
        <translation>Ihre Stimme: Keine ist besser</translation>
    </message>
    <message>
        <source>Your vote: {model}</source>
        <translation>Ihre Stimme: {model}</translation>
    </message>
    <message>
        <source>[picture not shown: {description}]</source>
        <translation>[Bild nicht gezeigt: {description}]</translation>
    </message>
    <message>
        <source>[picture not shown]</source>
        <translation>[Bild nicht gezeigt]</translation>
    </message>
    <message>
        <source>a JSON schema</source>
        <translation>ein JSON-Schema</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>ein PDF</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a field without a name</source>
        <translation>ein Feld ohne Namen</translation>
    </message>
    <message>
        <source>a grammar</source>
        <translation>eine Grammatik</translation>
    </message>
    <message>
        <source>a key claims to be {length} bytes long</source>
        <translation>ein Schlüssel ist angeblich {length}&#xa0;Byte lang</translation>
    </message>
    <message>
        <source>a key has control characters, “{name}”</source>
        <translation>ein Schlüssel enthält Steuerzeichen, „{name}“</translation>
    </message>
    <message>
        <source>a key is empty</source>
        <translation>ein Schlüssel ist leer</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a message holds control tokens of the model, and the template hides where</source>
        <translation>eine Nachricht enthält Steuertoken des Modells, und die Vorlage verdeckt, wo</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>ein Modell</translation>
    </message>
    <message>
        <source>a models folder</source>
        <translation>ein Modellordner</translation>
    </message>
    <message>
        <source>a name stands in it twice</source>
        <translation>ein Name steht zweimal darin</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a question has more than {most} characters</source>
        <translation>eine Frage hat mehr als {most} Zeichen</translation>
    </message>
    <message>
        <source>a question is empty</source>
        <translation>eine Frage ist leer</translation>
    </message>
    <message>
        <source>a recurrent state of {size} can&apos;t be shared by {heads} heads in {groups} groups</source>
        <translation>ein rekurrenter Zustand von {size} lässt sich nicht auf {heads} Köpfe in {groups} Gruppen verteilen</translation>
    </message>
    <message>
        <source>a share of the layers isn&apos;t a number of them</source>
        <translation>ein Anteil der Schichten ist keine Anzahl</translation>
    </message>
    <message>
        <source>a slot has more than belongs there</source>
        <translation>ein Slot enthält mehr, als hineingehört</translation>
    </message>
    <message>
        <source>a slot is not an object</source>
        <translation>ein Slot ist kein Objekt</translation>
    </message>
    <message>
        <source>a slot is of no kind that is known</source>
        <translation>ein Slot ist von unbekannter Art</translation>
    </message>
    <message>
        <source>a tensor&apos;s name claims to be {length} bytes long</source>
        <translation>der Name eines Tensors ist angeblich {length}&#xa0;Byte lang</translation>
    </message>
    <message>
        <source>a tensor&apos;s name has control characters, “{name}”</source>
        <translation>der Name eines Tensors enthält Steuerzeichen, „{name}“</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a text in a list claims to be {length} bytes long</source>
        <translation>ein Text in einer Liste ist angeblich {length}&#xa0;Byte lang</translation>
    </message>
    <message>
        <source>a vote is for something that isn&apos;t compared</source>
        <translation>eine Stimme gilt etwas, das nicht verglichen wird</translation>
    </message>
    <message>
        <source>a web page or XML</source>
        <translation>eine Webseite oder XML</translation>
    </message>
    <message numerus="yes">
        <source>about {n} tokens</source>
        <comment>about {n} token</comment>
        <translation>
            <numerusform>etwa {n} Token</numerusform>
            <numerusform>etwa {n} Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} tokens, in part</source>
        <comment>about {n} token, in part</comment>
        <translation>
            <numerusform>etwa {n} Token, zum Teil</numerusform>
            <numerusform>etwa {n} Token, zum Teil</numerusform>
        </translation>
    </message>
    <message>
        <source>adapters aren&apos;t supported</source>
        <translation>Adapter werden nicht unterstützt</translation>
    </message>
    <message>
        <source>always the likeliest token</source>
        <translation>immer das wahrscheinlichste Token</translation>
    </message>
    <message>
        <source>an answer has no place of its own</source>
        <translation>eine Antwort hat keinen eigenen Platz</translation>
    </message>
    <message>
        <source>an answer is no message that follows its question</source>
        <translation>eine Antwort ist keine Nachricht, die auf ihre Frage folgt</translation>
    </message>
    <message>
        <source>an answer is to something that isn&apos;t compared</source>
        <translation>eine Antwort gehört zu etwas, das nicht verglichen wird</translation>
    </message>
    <message>
        <source>an archive inside of another</source>
        <translation>ein Archiv in einem anderen</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>an odd number of elements in a key, {rotated}, is to be rotated</source>
        <translation>eine ungerade Zahl von Elementen in einem Key, {rotated}, soll rotiert werden</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>und {n} weitere</numerusform>
            <numerusform>und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>another chat</source>
        <comment>in quotation marks, in the place of its title</comment>
        <translation>anderer Chat</translation>
    </message>
    <message>
        <source>another conversation in the file has the same id</source>
        <translation>eine andere Unterhaltung in der Datei hat dieselbe ID</translation>
    </message>
    <message>
        <source>another one has the same id</source>
        <translation>eine andere hat dieselbe ID</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>ein anderes Programm hat sie geöffnet</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>a conversation, between its title and the words that were found</comment>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>as the model does by itself</source>
        <translation>wie das Modell von sich aus</translation>
    </message>
    <message>
        <source>at the length limit</source>
        <translation>an der Längengrenze</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message numerus="yes">
        <source>batches of {n} tokens</source>
        <comment>batches of {n} token</comment>
        <translation>
            <numerusform>Blöcke von {n} Token</numerusform>
            <numerusform>Blöcke von {n} Token</numerusform>
        </translation>
    </message>
    <message>
        <source>by a failure</source>
        <translation>durch einen Fehler</translation>
    </message>
    <message>
        <source>changes another model (adapter)</source>
        <translation>verändert ein anderes Modell (Adapter)</translation>
    </message>
    <message>
        <source>compares texts, can&apos;t chat (embedding)</source>
        <translation>vergleicht Texte, kann nicht chatten (Embedding)</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>compressed with gzip</source>
        <translation>mit gzip komprimiert</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, in the letters of QDate.toString</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>a time, in the letters of QDateTime.toString</comment>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>defaults are used</source>
        <translation>es gelten die Standardwerte</translation>
    </message>
    <message>
        <source>examples of a conversation aren&apos;t part of a preset</source>
        <translation>Beispiele für Unterhaltungen gehören nicht zu einer Voreinstellung</translation>
    </message>
    <message>
        <source>exit status {status}</source>
        <translation>Exit-Status {status}</translation>
    </message>
    <message>
        <source>file about the windows</source>
        <translation>Datei zu den Fenstern</translation>
    </message>
    <message>
        <source>first token after {seconds} s</source>
        <translation>erstes Token nach {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>first token after {seconds} s; {read} tokens/s read, {written} written</source>
        <translation>erstes Token nach {seconds}&#xa0;s; {read}&#xa0;Token/s gelesen, {written} geschrieben</translation>
    </message>
    <message>
        <source>frequency penalty {value}</source>
        <translation>Häufigkeitsstrafe {value}</translation>
    </message>
    <message>
        <source>guesses for another model (draft)</source>
        <translation>rät für ein anderes Modell voraus (Draft)</translation>
    </message>
    <message>
        <source>has new messages</source>
        <translation>hat neue Nachrichten</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>schon hier</translation>
    </message>
    <message>
        <source>in memory</source>
        <translation>im Speicher</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>wird verwendet</translation>
    </message>
    <message>
        <source>in your list already</source>
        <translation>schon in Ihrer Liste</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>it begins anew</source>
        <translation>sie beginnt neu</translation>
    </message>
    <message>
        <source>it breaks the rules of JSON</source>
        <translation>die Regeln von JSON sind verletzt</translation>
    </message>
    <message>
        <source>it breaks the rules of its kind</source>
        <translation>die Regeln ihrer Art sind verletzt</translation>
    </message>
    <message>
        <source>it can&apos;t be automatic</source>
        <translation>automatisch ist nicht möglich</translation>
    </message>
    <message numerus="yes">
        <source>it claims to have {n} keys</source>
        <comment>it claims to have {n} key</comment>
        <translation>
            <numerusform>sie hat angeblich {n} Schlüssel</numerusform>
            <numerusform>sie hat angeblich {n} Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it claims to have {n} tensors, too many for a model</source>
        <comment>it claims to have {n} tensor, too many for a model</comment>
        <translation>
            <numerusform>sie hat angeblich {n} Tensor, zu viel für ein Modell</numerusform>
            <numerusform>sie hat angeblich {n} Tensoren, zu viele für ein Modell</numerusform>
        </translation>
    </message>
    <message>
        <source>it doesn&apos;t begin with GGUF</source>
        <translation>sie beginnt nicht mit GGUF</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>ohne Angabe von Gründen</translation>
    </message>
    <message>
        <source>it has a sliding window, and no layer that would use it</source>
        <translation>es gibt ein gleitendes Fenster, aber keine Schicht, die es verwenden würde</translation>
    </message>
    <message>
        <source>it has more columns than the first; a text with commas needs quotes</source>
        <translation>mehr Spalten als in der ersten; ein Text mit Kommas braucht Anführungszeichen</translation>
    </message>
    <message>
        <source>it has more than belongs there</source>
        <translation>sie enthält mehr, als hineingehört</translation>
    </message>
    <message>
        <source>it has no list “messages”</source>
        <translation>die Liste „messages“ fehlt</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>der Name fehlt</translation>
    </message>
    <message>
        <source>it has no slots</source>
        <translation>die Slots fehlen</translation>
    </message>
    <message>
        <source>it has no “{name}”</source>
        <translation>„{name}“ fehlt</translation>
    </message>
    <message>
        <source>it has not one message for each question</source>
        <translation>es gibt nicht zu jeder Frage genau eine Nachricht</translation>
    </message>
    <message>
        <source>it has other tables or triggers than it should</source>
        <translation>die Tabellen oder Trigger sind andere, als sie sein sollten</translation>
    </message>
    <message>
        <source>it has to have 1 to {most} models</source>
        <translation>es müssen 1 bis {most} Modelle sein</translation>
    </message>
    <message>
        <source>it has to have 1 to {most} questions</source>
        <translation>es müssen 1 bis {most} Fragen sein</translation>
    </message>
    <message>
        <source>it has to have 1 to {most} seeds</source>
        <translation>es müssen 1 bis {most} Seeds sein</translation>
    </message>
    <message>
        <source>it has two slots of a kind</source>
        <translation>zwei Slots sind von derselben Art</translation>
    </message>
    <message>
        <source>it is about the model</source>
        <translation>betrifft das Modell</translation>
    </message>
    <message>
        <source>it is forgotten</source>
        <translation>sie wird nicht beachtet</translation>
    </message>
    <message>
        <source>it is in another version</source>
        <translation>die Version ist eine andere</translation>
    </message>
    <message>
        <source>it is neither a text nor an object with a “question”</source>
        <translation>weder ein Text noch ein Objekt mit „question“</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>kein JSON</translation>
    </message>
    <message>
        <source>it is no list</source>
        <translation>keine Liste</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>kein Objekt</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is not in UTF-8</source>
        <translation>nicht in UTF-8</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>zu kurz</translation>
    </message>
    <message>
        <source>it is written in another language than templates are here; the model&apos;s own is used</source>
        <translation>eine andere Sprache, als Vorlagen sie hier haben; verwendet wird die eigene des Modells</translation>
    </message>
    <message>
        <source>it is {kind} and not an object</source>
        <translation>dort steht {kind}, kein Objekt</translation>
    </message>
    <message>
        <source>it isn&apos;t known here</source>
        <translation>hier nicht bekannt</translation>
    </message>
    <message>
        <source>it leaves out the reply that is to be continued</source>
        <translation>die Antwort, die fortgesetzt werden soll, ist ausgelassen</translation>
    </message>
    <message>
        <source>it made its process end, or answer too much</source>
        <translation>sie hat ihren Prozess beendet oder zu viel antworten lassen</translation>
    </message>
    <message>
        <source>it needs too much memory</source>
        <translation>dafür ist zu viel Speicher nötig</translation>
    </message>
    <message>
        <source>it tells no format</source>
        <translation>das Format ist nicht angegeben</translation>
    </message>
    <message>
        <source>it took longer than {seconds} s</source>
        <translation>es dauerte länger als {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>it uses {used} experts of {experts}</source>
        <translation>verwendet werden {used} Experten von {experts}</translation>
    </message>
    <message>
        <source>its alignment is {alignment}</source>
        <translation>die Ausrichtung ist {alignment}</translation>
    </message>
    <message>
        <source>its conversations can&apos;t be read</source>
        <translation>die Unterhaltungen darin lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>its heads have no elements</source>
        <translation>die Köpfe haben keine Elemente</translation>
    </message>
    <message>
        <source>its key doesn&apos;t open it</source>
        <translation>der Schlüssel öffnet sie nicht</translation>
    </message>
    <message>
        <source>its keys and values are not equally long in all layers</source>
        <translation>Keys und Values sind nicht in allen Schichten gleich lang</translation>
    </message>
    <message>
        <source>its keys can&apos;t be read</source>
        <translation>die Schlüssel darin lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>its keys have {key} elements and its values {value}</source>
        <translation>die Keys haben {key} Elemente und die Values {value}</translation>
    </message>
    <message>
        <source>its list of contents is too long</source>
        <translation>das Inhaltsverzeichnis ist zu lang</translation>
    </message>
    <message>
        <source>its parent doesn&apos;t stand before it in the conversation</source>
        <translation>die übergeordnete Nachricht steht nicht davor in der Unterhaltung</translation>
    </message>
    <message>
        <source>its process answered nonsense</source>
        <translation>ihr Prozess gab eine unsinnige Antwort</translation>
    </message>
    <message>
        <source>its process answered something else</source>
        <translation>ihr Prozess gab eine andere Antwort als erwartet</translation>
    </message>
    <message>
        <source>its process can&apos;t be started: {reason}</source>
        <translation>ihr Prozess lässt sich nicht starten: {reason}</translation>
    </message>
    <message>
        <source>its seeds are not different ones from 0 to {most}</source>
        <translation>die Seeds sind nicht verschieden oder liegen nicht zwischen 0 und {most}</translation>
    </message>
    <message numerus="yes">
        <source>its vocabulary claims {n} tokens</source>
        <comment>its vocabulary claims {n} token</comment>
        <translation>
            <numerusform>das Vokabular hat angeblich {n} Token</numerusform>
            <numerusform>das Vokabular hat angeblich {n} Token</numerusform>
        </translation>
    </message>
    <message>
        <source>its vocabulary has no token for the byte {byte}</source>
        <translation>das Vokabular hat kein Token für das Byte {byte}</translation>
    </message>
    <message>
        <source>its vocabulary has no {role} token, which it adds to texts</source>
        <translation>das Vokabular hat kein {role}-Token, das Texten hinzugefügt werden soll</translation>
    </message>
    <message>
        <source>its vocabulary has tokens without the bytes that they begin with</source>
        <translation>im Vokabular sind Token ohne die Bytes, mit denen sie beginnen</translation>
    </message>
    <message>
        <source>its vocabulary is another one.</source>
        <translation>sein Vokabular ist ein anderes.</translation>
    </message>
    <message>
        <source>its “leaf” is none of its messages</source>
        <translation>„leaf“ ist keine der Nachrichten darin</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>lets another model see or hear</source>
        <translation>lässt ein anderes Modell sehen oder hören</translation>
    </message>
    <message>
        <source>list of models</source>
        <translation>Modellliste</translation>
    </message>
    <message>
        <source>llama-cpp-python {version}, libraries {hash}</source>
        <translation>llama-cpp-python {version}, Bibliotheken {hash}</translation>
    </message>
    <message>
        <source>llama.cpp could not go on with {model}, which was set aside ({reason}).</source>
        <translation>llama.cpp konnte mit {model} nicht weitermachen; das Modell wurde beiseitegelegt ({reason}).</translation>
    </message>
    <message>
        <source>llama.cpp could not go on with {name} ({reason}).</source>
        <translation>llama.cpp konnte mit {name} nicht weitermachen ({reason}).</translation>
    </message>
    <message>
        <source>llama.cpp could not load {model} ({reason}). It has its test run again first.</source>
        <translation>llama.cpp konnte {model} nicht laden ({reason}). Das Modell muss zuerst seinen Testlauf wiederholen.</translation>
    </message>
    <message>
        <source>llama.cpp crashed in its test run ({how}).</source>
        <translation>llama.cpp ist im Testlauf abgestürzt ({how}).</translation>
    </message>
    <message>
        <source>llama.cpp ended the app with this model ({reason}).</source>
        <translation>llama.cpp hat die App mit diesem Modell beendet ({reason}).</translation>
    </message>
    <message>
        <source>llama.cpp gave no reason</source>
        <translation>llama.cpp nannte keinen Grund</translation>
    </message>
    <message>
        <source>llama.cpp, in the build {build}</source>
        <translation>llama.cpp, Build {build}</translation>
    </message>
    <message>
        <source>min-p {value}</source>
        <translation>Min-p {value}</translation>
    </message>
    <message>
        <source>more than all {elements} elements of a key are to be rotated</source>
        <translation>mehr als alle {elements} Elemente eines Keys sollen rotiert werden</translation>
    </message>
    <message>
        <source>no column is called “question”</source>
        <translation>keine Spalte heißt „question“</translation>
    </message>
    <message>
        <source>no flash attention</source>
        <translation>keine Flash Attention</translation>
    </message>
    <message>
        <source>no layer on the GPU</source>
        <translation>keine Schicht auf der GPU</translation>
    </message>
    <message>
        <source>no repacked weights</source>
        <translation>keine umgeordneten Gewichte</translation>
    </message>
    <message>
        <source>no section of its keys is to be rotated</source>
        <translation>kein Abschnitt der Keys soll rotiert werden</translation>
    </message>
    <message>
        <source>none: the text is continued</source>
        <translation>keine: Der Text wird fortgeführt</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>kein JSON</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>nicht berechnet</translation>
    </message>
    <message>
        <source>not for a chat</source>
        <translation>nicht zum Chatten</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>jetzt nicht möglich</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>gerade nicht da</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing of its keys is to be rotated, and so no place is known</source>
        <translation>nichts von den Keys soll rotiert werden, also ist keine Position bekannt</translation>
    </message>
    <message>
        <source>of its parameters, {reason}</source>
        <translation>bei den Parametern: {reason}</translation>
    </message>
    <message>
        <source>of message {number}, {reason}</source>
        <translation>bei Nachricht {number}: {reason}</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a switch</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>off</source>
        <comment>whether a model thinks</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a switch</comment>
        <translation>ein</translation>
    </message>
    <message>
        <source>on</source>
        <comment>whether a model thinks</comment>
        <translation>ein</translation>
    </message>
    <message>
        <source>one message is the answer at several places</source>
        <translation>eine Nachricht ist an mehreren Stellen die Antwort</translation>
    </message>
    <message>
        <source>one of its messages is in another conversation as well</source>
        <translation>eine der Nachrichten ist auch in einer anderen Unterhaltung</translation>
    </message>
    <message>
        <source>only a vocabulary</source>
        <translation>nur ein Vokabular</translation>
    </message>
    <message>
        <source>partly GPU</source>
        <translation>teils GPU</translation>
    </message>
    <message numerus="yes">
        <source>partly GPU, about {n} tokens/s</source>
        <comment>partly GPU, about {n} token/s</comment>
        <translation>
            <numerusform>teils GPU, etwa {n}&#xa0;Token/s</numerusform>
            <numerusform>teils GPU, etwa {n}&#xa0;Token/s</numerusform>
        </translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>picture not shown</source>
        <translation>Bild nicht gezeigt</translation>
    </message>
    <message>
        <source>picture not shown: {name}</source>
        <translation>Bild nicht gezeigt: {name}</translation>
    </message>
    <message>
        <source>presence penalty {value}</source>
        <translation>Präsenzstrafe {value}</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>repeat penalty {value}</source>
        <translation>Wiederholungsstrafe {value}</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>Seed {seed}</translation>
    </message>
    <message>
        <source>sees or hears</source>
        <translation>sieht oder hört</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>beiseitegelegt</translation>
    </message>
    <message>
        <source>settings file</source>
        <translation>Einstellungsdatei</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>statistics for making a model smaller</source>
        <translation>Statistik zum Verkleinern eines Modells</translation>
    </message>
    <message>
        <source>stopped by you</source>
        <translation>von Ihnen gestoppt</translation>
    </message>
    <message>
        <source>temperature {value}</source>
        <translation>Temperatur {value}</translation>
    </message>
    <message>
        <source>templates are chosen by name here</source>
        <translation>Vorlagen wählt man hier mit ihrem Namen</translation>
    </message>
    <message>
        <source>the attachments are no list</source>
        <translation>die Anhänge sind keine Liste</translation>
    </message>
    <message>
        <source>the conversation {id}</source>
        <translation>die Unterhaltung {id}</translation>
    </message>
    <message>
        <source>the file&apos;s own</source>
        <translation>die eigene der Datei</translation>
    </message>
    <message>
        <source>the key “{key}” appears twice</source>
        <translation>der Schlüssel „{key}“ kommt zweimal vor</translation>
    </message>
    <message numerus="yes">
        <source>the list {key} claims {n} elements, more than the file has</source>
        <comment>the list {key} claims {n} element, more than the file has</comment>
        <translation>
            <numerusform>die Liste {key} hat angeblich {n} Element, mehr als die Datei</numerusform>
            <numerusform>die Liste {key} hat angeblich {n} Elemente, mehr als die Datei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the list {key} claims {n} texts</source>
        <comment>the list {key} claims {n} text</comment>
        <translation>
            <numerusform>die Liste {key} hat angeblich {n} Text</numerusform>
            <numerusform>die Liste {key} hat angeblich {n} Texte</numerusform>
        </translation>
    </message>
    <message>
        <source>the list {key} has elements of the kind {kind}</source>
        <translation>die Liste {key} hat Elemente der Art {kind}</translation>
    </message>
    <message>
        <source>the model {id}</source>
        <translation>das Modell {id}</translation>
    </message>
    <message>
        <source>the model&apos;s own template is used</source>
        <translation>verwendet wird die eigene Vorlage des Modells</translation>
    </message>
    <message>
        <source>the numbers {name} are of type {type}</source>
        <translation>die Zahlen {name} sind vom Typ {type}</translation>
    </message>
    <message>
        <source>the passphrase has no cost</source>
        <translation>die Passphrase hat keine Kostenangabe</translation>
    </message>
    <message>
        <source>the passphrase&apos;s cost has more than belongs there</source>
        <translation>die Kostenangabe der Passphrase enthält mehr, als hineingehört</translation>
    </message>
    <message>
        <source>the passphrase&apos;s cost is out of bounds</source>
        <translation>die Kosten der Passphrase liegen außerhalb der Grenzen</translation>
    </message>
    <message>
        <source>the passphrase&apos;s memory is out of bounds</source>
        <translation>der Speicherbedarf der Passphrase liegt außerhalb der Grenzen</translation>
    </message>
    <message>
        <source>the preset {id}</source>
        <translation>die Voreinstellung {id}</translation>
    </message>
    <message>
        <source>the question has more than {most} characters</source>
        <translation>die Frage hat mehr als {most} Zeichen</translation>
    </message>
    <message>
        <source>the question is empty</source>
        <translation>die Frage ist leer</translation>
    </message>
    <message>
        <source>the tensor {name} appears twice</source>
        <translation>der Tensor {name} kommt zweimal vor</translation>
    </message>
    <message>
        <source>the tensor {name} has the impossible shape {shape}</source>
        <translation>der Tensor {name} hat die unmögliche Form {shape}</translation>
    </message>
    <message numerus="yes">
        <source>the tensor {name} has {n} dimensions</source>
        <comment>the tensor {name} has {n} dimension</comment>
        <translation>
            <numerusform>der Tensor {name} hat {n} Dimension</numerusform>
            <numerusform>der Tensor {name} hat {n} Dimensionen</numerusform>
        </translation>
    </message>
    <message>
        <source>the tensor {name} is not where it should be</source>
        <translation>der Tensor {name} ist nicht, wo er sein sollte</translation>
    </message>
    <message>
        <source>the text of {key} claims to be {length} bytes long</source>
        <translation>der Text von {key} ist angeblich {length}&#xa0;Byte lang</translation>
    </message>
    <message>
        <source>the text of {key} has a zero in it</source>
        <translation>der Text von {key} enthält eine Null</translation>
    </message>
    <message>
        <source>the texts of the list {key} are longer than any vocabulary</source>
        <translation>die Texte der Liste {key} sind länger als jedes Vokabular</translation>
    </message>
    <message>
        <source>the token {token} is of the type of a byte, and is none</source>
        <translation>das Token {token} hat den Typ eines Bytes und ist keines</translation>
    </message>
    <message>
        <source>the token “{token}” is in its vocabulary twice</source>
        <translation>das Token „{token}“ ist zweimal im Vokabular</translation>
    </message>
    <message>
        <source>the value of {key} is of the unknown kind {kind}</source>
        <translation>der Wert von {key} ist von der unbekannten Art {kind}</translation>
    </message>
    <message>
        <source>the votes are no list</source>
        <translation>die Stimmen sind keine Liste</translation>
    </message>
    <message>
        <source>the weights {name} are of type {type}</source>
        <translation>die Gewichte {name} sind vom Typ {type}</translation>
    </message>
    <message>
        <source>there are more than {most} questions</source>
        <translation>es sind mehr als {most} Fragen</translation>
    </message>
    <message>
        <source>there is no template named {name}</source>
        <translation>eine Vorlage namens {name} gibt es nicht</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>top-k {value}</source>
        <translation>Top-k {value}</translation>
    </message>
    <message>
        <source>top-p {value}</source>
        <translation>Top-p {value}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>typical-p {value}</source>
        <translation>Typical-p {value}</translation>
    </message>
    <message>
        <source>was thrown away</source>
        <translation>war gelöscht</translation>
    </message>
    <message>
        <source>when the model&apos;s context was full</source>
        <translation>als der Kontext des Modells voll war</translation>
    </message>
    <message>
        <source>with a system prompt</source>
        <translation>mit Systemprompt</translation>
    </message>
    <message numerus="yes">
        <source>without {n} attachments</source>
        <comment>without {n} attachment</comment>
        <translation>
            <numerusform>ohne {n} Anhang</numerusform>
            <numerusform>ohne {n} Anhänge</numerusform>
        </translation>
    </message>
    <message>
        <source>writes text</source>
        <translation>schreibt Text</translation>
    </message>
    <message>
        <source>you</source>
        <translation>von Ihnen hinzugefügt</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>Ihre Wahl</translation>
    </message>
    <message numerus="yes">
        <source>{alike} of {n} answers are identical</source>
        <comment>{alike} of {n} answer is identical</comment>
        <translation>
            <numerusform>{alike} von {n} Antwort ist identisch</numerusform>
            <numerusform>{alike} von {n} Antworten sind identisch</numerusform>
        </translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} von {count}</translation>
    </message>
    <message>
        <source>{chosen} is chosen for Python&apos;s keyring, and doesn&apos;t count as a keychain.</source>
        <translation>{chosen} ist für Pythons keyring gewählt und gilt nicht als Schlüsselbund.</translation>
    </message>
    <message>
        <source>{database} is encrypted, and {keys} is missing.</source>
        <translation>{database} ist verschlüsselt, und {keys} fehlt.</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time}</source>
        <translation>{day}. {month} {year}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} answers</source>
        <comment>{done} of {n} answer</comment>
        <translation>
            <numerusform>{done} von {n} Antwort</numerusform>
            <numerusform>{done} von {n} Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} conversations</source>
        <comment>{done} of {n} conversation</comment>
        <translation>
            <numerusform>{done} von {n} Unterhaltung</numerusform>
            <numerusform>{done} von {n} Unterhaltungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{draft} guesses for it.</source>
        <translation>{draft} rät für dieses Modell voraus.</translation>
    </message>
    <message>
        <source>{experts} experts can&apos;t be in {groups} groups</source>
        <translation>{experts} Experten können nicht in {groups} Gruppen sein</translation>
    </message>
    <message>
        <source>{failure}. {remedy}</source>
        <translation>{failure}. {remedy}</translation>
    </message>
    <message>
        <source>{failure}: there is no space left.</source>
        <translation>{failure}: Es ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>{file} begins with nothing but zeros, like a download that was not completed.</source>
        <translation>{file} beginnt mit lauter Nullen, wie ein unvollständiger Download.</translation>
    </message>
    <message>
        <source>{file} breaks the rules of its format: {reason}.</source>
        <translation>{file} verletzt die Regeln des Formats: {reason}.</translation>
    </message>
    <message>
        <source>{file} can be changed while it is being read, so nobody knows whether your organisation allows it.</source>
        <translation>{file} kann geändert werden, während es gelesen wird; daher lässt sich nicht sagen, ob Ihre Organisation es erlaubt.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used: {reason}.</source>
        <translation>{file} lässt sich nicht verwenden: {reason}.</translation>
    </message>
    <message>
        <source>{file} changed while it was being loaded.</source>
        <translation>{file} hat sich beim Laden geändert.</translation>
    </message>
    <message>
        <source>{file} changed while it was tried.</source>
        <translation>{file} hat sich beim Testen geändert.</translation>
    </message>
    <message numerus="yes">
        <source>{file} claims to be the first of {n} files; no model needs so many.</source>
        <comment>{file} claims to be the first of {n} file; no model needs so many.</comment>
        <translation>
            <numerusform>{file} ist angeblich die erste von {n} Datei; so viele braucht kein Modell.</numerusform>
            <numerusform>{file} ist angeblich die erste von {n} Dateien; so viele braucht kein Modell.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} could not be copied to {folder}: {reason}.</source>
        <translation>{file} ließ sich nicht nach {folder} kopieren: {reason}.</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t begin as a GGUF file does.</source>
        <translation>{file} beginnt nicht wie eine GGUF-Datei.</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t name its architecture.</source>
        <translation>{file} nennt keine Architektur.</translation>
    </message>
    <message>
        <source>{file} ends in the middle of its header; there are only {size} of it.</source>
        <translation>{file} endet mitten im Header; da sind nur {size}.</translation>
    </message>
    <message>
        <source>{file} has changed</source>
        <translation>{file} hat sich geändert</translation>
    </message>
    <message>
        <source>{file} has {size} after its last tensor, all of which llama.cpp would read.</source>
        <translation>{file} enthält {size} nach dem letzten Tensor; llama.cpp würde alles davon lesen.</translation>
    </message>
    <message>
        <source>{file} has {size}; {free} are free in {folder}.</source>
        <translation>{file} hat {size}; in {folder} sind {free} frei.</translation>
    </message>
    <message>
        <source>{file} holds a model of the kind {kind}, which can&apos;t chat.</source>
        <translation>{file} enthält ein Modell der Art {kind}, das nicht chatten kann.</translation>
    </message>
    <message>
        <source>{file} holds a model that only guesses ahead for another one.</source>
        <translation>{file} enthält ein Modell, das nur für ein anderes vorausrät.</translation>
    </message>
    <message>
        <source>{file} holds a model that turns text into numbers for a search, and can&apos;t answer.</source>
        <translation>{file} enthält ein Modell, das Text für eine Suche in Zahlen verwandelt und nicht antworten kann.</translation>
    </message>
    <message>
        <source>{file} holds a model that writes text.</source>
        <translation>{file} enthält ein Modell, das Text schreibt.</translation>
    </message>
    <message>
        <source>{file} holds a vocabulary without a model.</source>
        <translation>{file} enthält ein Vokabular ohne Modell.</translation>
    </message>
    <message>
        <source>{file} holds an adapter for a model.</source>
        <translation>{file} enthält einen Adapter für ein Modell.</translation>
    </message>
    <message>
        <source>{file} holds no model that writes text.</source>
        <translation>{file} enthält kein Modell, das Text schreibt.</translation>
    </message>
    <message>
        <source>{file} holds something called “{type}”.</source>
        <translation>{file} enthält etwas namens „{type}“.</translation>
    </message>
    <message>
        <source>{file} holds statistics for making a model smaller.</source>
        <translation>{file} enthält eine Statistik zum Verkleinern eines Modells.</translation>
    </message>
    <message>
        <source>{file} holds the part of a model that sees pictures or hears.</source>
        <translation>{file} enthält den Teil eines Modells, der Bilder sieht oder hört.</translation>
    </message>
    <message>
        <source>{file} is a 7z archive.</source>
        <translation>{file} ist ein 7z-Archiv.</translation>
    </message>
    <message>
        <source>{file} is a GGUF file of version {version}, from before October 2023.</source>
        <translation>{file} ist eine GGUF-Datei der Version {version}, von vor Oktober 2023.</translation>
    </message>
    <message>
        <source>{file} is a GGUF file of version {version}; 3 is known.</source>
        <translation>{file} ist eine GGUF-Datei der Version {version}; bekannt ist 3.</translation>
    </message>
    <message>
        <source>{file} is a JSON text.</source>
        <translation>{file} ist ein JSON-Text.</translation>
    </message>
    <message>
        <source>{file} is a Keras (HDF5) file.</source>
        <translation>{file} ist eine Keras-Datei (HDF5).</translation>
    </message>
    <message>
        <source>{file} is a NumPy file.</source>
        <translation>{file} ist eine NumPy-Datei.</translation>
    </message>
    <message>
        <source>{file} is a PDF document.</source>
        <translation>{file} ist ein PDF-Dokument.</translation>
    </message>
    <message>
        <source>{file} is a PyTorch (pickle) file.</source>
        <translation>{file} ist eine PyTorch-Datei (pickle).</translation>
    </message>
    <message>
        <source>{file} is a PyTorch file.</source>
        <translation>{file} ist eine PyTorch-Datei.</translation>
    </message>
    <message>
        <source>{file} is a SQLite database.</source>
        <translation>{file} ist eine SQLite-Datenbank.</translation>
    </message>
    <message>
        <source>{file} is a TensorFlow Lite file.</source>
        <translation>{file} ist eine TensorFlow-Lite-Datei.</translation>
    </message>
    <message>
        <source>{file} is a bzip2 archive.</source>
        <translation>{file} ist ein bzip2-Archiv.</translation>
    </message>
    <message>
        <source>{file} is a gzip archive.</source>
        <translation>{file} ist ein gzip-Archiv.</translation>
    </message>
    <message>
        <source>{file} is a model in the old GGJT format, from before August 2023.</source>
        <translation>{file} ist ein Modell im alten GGJT-Format, von vor August 2023.</translation>
    </message>
    <message>
        <source>{file} is a model in the old GGMF format, from before August 2023.</source>
        <translation>{file} ist ein Modell im alten GGMF-Format, von vor August 2023.</translation>
    </message>
    <message>
        <source>{file} is a model in the old GGML format, from before August 2023.</source>
        <translation>{file} ist ein Modell im alten GGML-Format, von vor August 2023.</translation>
    </message>
    <message>
        <source>{file} is a picture.</source>
        <translation>{file} ist ein Bild.</translation>
    </message>
    <message>
        <source>{file} is a program.</source>
        <translation>{file} ist ein Programm.</translation>
    </message>
    <message>
        <source>{file} is a rar archive.</source>
        <translation>{file} ist ein rar-Archiv.</translation>
    </message>
    <message>
        <source>{file} is a safetensors file.</source>
        <translation>{file} ist eine safetensors-Datei.</translation>
    </message>
    <message>
        <source>{file} is a tar archive.</source>
        <translation>{file} ist ein tar-Archiv.</translation>
    </message>
    <message>
        <source>{file} is a text.</source>
        <translation>{file} ist ein Text.</translation>
    </message>
    <message>
        <source>{file} is a web page.</source>
        <translation>{file} ist eine Webseite.</translation>
    </message>
    <message>
        <source>{file} is a zip archive.</source>
        <translation>{file} ist ein zip-Archiv.</translation>
    </message>
    <message>
        <source>{file} is a zstd archive.</source>
        <translation>{file} ist ein zstd-Archiv.</translation>
    </message>
    <message>
        <source>{file} is an adapter in the old GGLA format, from before August 2023.</source>
        <translation>{file} ist ein Adapter im alten GGLA-Format, von vor August 2023.</translation>
    </message>
    <message>
        <source>{file} is an xz archive.</source>
        <translation>{file} ist ein xz-Archiv.</translation>
    </message>
    <message>
        <source>{file} is attached.</source>
        <translation>{file} ist angehängt.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} ist leer.</translation>
    </message>
    <message>
        <source>{file} is in several files. Here, such a model has to be in a folder of the machine&apos;s own models.</source>
        <translation>{file} besteht aus mehreren Dateien. Hier muss ein solches Modell in einem Ordner mit Modellen für alle liegen.</translation>
    </message>
    <message>
        <source>{file} is missing, the first of the files that the model is split into.</source>
        <translation>{file} fehlt, die erste der Dateien, auf die das Modell verteilt ist.</translation>
    </message>
    <message>
        <source>{file} is no backup of Desktop Chat.</source>
        <translation>{file} ist keine Sicherung von Desktop Chat.</translation>
    </message>
    <message>
        <source>{file} is no part of a model, though its name says so.</source>
        <translation>{file} ist kein Teil eines Modells, obwohl der Name es sagt.</translation>
    </message>
    <message>
        <source>{file} is none of the models that your organisation allows.</source>
        <translation>{file} gehört nicht zu den Modellen, die Ihre Organisation erlaubt.</translation>
    </message>
    <message>
        <source>{file} is not whole: only {part} are there.</source>
        <translation>{file} ist nicht vollständig: Nur {part} sind da.</translation>
    </message>
    <message numerus="yes">
        <source>{file} is one of {n} files; {missing} is missing.</source>
        <comment>{file} is one of {n} file; {missing} is missing.</comment>
        <translation>
            <numerusform>{file} ist eine von {n} Datei; {missing} fehlt.</numerusform>
            <numerusform>{file} ist eine von {n} Dateien; {missing} fehlt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is only a Git LFS pointer to the model file of {size}.</source>
        <translation>{file} ist nur ein Git-LFS-Verweis auf die Modelldatei mit {size}.</translation>
    </message>
    <message>
        <source>{file} is only a Git LFS pointer to the model file.</source>
        <translation>{file} ist nur ein Git-LFS-Verweis auf die Modelldatei.</translation>
    </message>
    <message>
        <source>{file} is part {part} of {parts} of a model.</source>
        <translation>{file} ist Teil {part} von {parts} eines Modells.</translation>
    </message>
    <message>
        <source>{file} is part {part} of {parts}, and not what its name says.</source>
        <translation>{file} ist Teil {part} von {parts} und nicht, was der Name sagt.</translation>
    </message>
    <message numerus="yes">
        <source>{file} is the first of {n} files of one model.</source>
        <comment>{file} is the first of {n} file of one model.</comment>
        <translation>
            <numerusform>{file} ist die erste von {n} Datei eines Modells.</numerusform>
            <numerusform>{file} ist die erste von {n} Dateien eines Modells.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is used where it is; nothing is copied.</source>
        <translation>{file} wird am jetzigen Ort verwendet; nichts wird kopiert.</translation>
    </message>
    <message>
        <source>{file} stores {name} in a type that is not known here ({type}).</source>
        <translation>{file} speichert {name} in einem Typ, der hier nicht bekannt ist ({type}).</translation>
    </message>
    <message>
        <source>{file} was changed while it was read.</source>
        <translation>{file} wurde beim Lesen geändert.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version than this.</source>
        <translation>{file} wurde von einer neueren Version als dieser erstellt.</translation>
    </message>
    <message>
        <source>{file} was made for machines of the other byte order (big-endian).</source>
        <translation>{file} wurde für Maschinen mit der anderen Bytereihenfolge erstellt (Big-Endian).</translation>
    </message>
    <message>
        <source>{file} was not copied.</source>
        <translation>{file} wurde nicht kopiert.</translation>
    </message>
    <message>
        <source>{file}, from {source}</source>
        <translation>{file}, von {source}</translation>
    </message>
    <message>
        <source>{file}: the tensor {name} appears twice in its parts.</source>
        <translation>{file}: Der Tensor {name} kommt in den Teilen zweimal vor.</translation>
    </message>
    <message>
        <source>{folder} (not there now)</source>
        <translation>{folder} (gerade nicht da)</translation>
    </message>
    <message>
        <source>{folder} has another file called {file} already.</source>
        <translation>In {folder} gibt es schon eine andere Datei namens {file}.</translation>
    </message>
    <message>
        <source>{folder} has too many files to look through.</source>
        <translation>{folder} hat zu viele Dateien zum Durchsuchen.</translation>
    </message>
    <message>
        <source>{folder} holds something else than a database and its keys.</source>
        <translation>{folder} enthält etwas anderes als eine Datenbank und ihre Schlüssel.</translation>
    </message>
    <message>
        <source>{given} of {all}</source>
        <translation>{given} von {all}</translation>
    </message>
    <message>
        <source>{groups} key heads can&apos;t serve {heads} heads</source>
        <translation>{groups} Key-Köpfe reichen nicht für {heads} Köpfe</translation>
    </message>
    <message>
        <source>{groups} key heads can&apos;t serve {heads} recurrent heads</source>
        <translation>{groups} Key-Köpfe reichen nicht für {heads} rekurrente Köpfe</translation>
    </message>
    <message>
        <source>{group}, folded</source>
        <translation>{group}, eingeklappt</translation>
    </message>
    <message>
        <source>{group}, shown</source>
        <translation>{group}, ausgeklappt</translation>
    </message>
    <message>
        <source>{heads} recurrent heads can&apos;t share {size}</source>
        <translation>{heads} rekurrente Köpfe können sich {size} nicht teilen</translation>
    </message>
    <message>
        <source>{keys} is for editing text.</source>
        <translation>{keys} dient zum Bearbeiten von Text.</translation>
    </message>
    <message>
        <source>{keys} is for “{command}”.</source>
        <translation>{keys} gehört zu „{command}“.</translation>
    </message>
    <message>
        <source>{key} has a number that is not 0 to {most}</source>
        <translation>{key} enthält eine Zahl, die nicht zwischen 0 und {most} liegt</translation>
    </message>
    <message>
        <source>{key} is 0</source>
        <translation>{key} ist 0</translation>
    </message>
    <message>
        <source>{key} is no number</source>
        <translation>{key} ist keine Zahl</translation>
    </message>
    <message>
        <source>{key} is not a list of numbers</source>
        <translation>{key} ist keine Liste von Zahlen</translation>
    </message>
    <message>
        <source>{key} is not a list of texts</source>
        <translation>{key} ist keine Liste von Texten</translation>
    </message>
    <message numerus="yes">
        <source>{key} is not a list of {n} numbers</source>
        <comment>{key} is not a list of {n} number</comment>
        <translation>
            <numerusform>{key} ist keine Liste von {n} Zahl</numerusform>
            <numerusform>{key} ist keine Liste von {n} Zahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} is not a number from 0</source>
        <translation>{key} ist keine Zahl ab 0</translation>
    </message>
    <message>
        <source>{key} is not a text</source>
        <translation>{key} ist kein Text</translation>
    </message>
    <message>
        <source>{key} is not a whole number</source>
        <translation>{key} ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>{key} is shorter than the list of tokens</source>
        <translation>{key} ist kürzer als die Liste der Token</translation>
    </message>
    <message>
        <source>{key} is unknown</source>
        <translation>{key} ist unbekannt</translation>
    </message>
    <message>
        <source>{key} is {value} (it is missing); it must be {least} to {most}</source>
        <translation>{key} ist {value} (fehlt); zulässig ist {least} bis {most}</translation>
    </message>
    <message>
        <source>{key} is {value}; it must be {least} to {most}</source>
        <translation>{key} ist {value}; zulässig ist {least} bis {most}</translation>
    </message>
    <message>
        <source>{label} can&apos;t be {value}.</source>
        <translation>{label} kann nicht {value} sein.</translation>
    </message>
    <message>
        <source>{layers} layers is not possible.</source>
        <translation>{layers} Schichten sind nicht möglich.</translation>
    </message>
    <message>
        <source>{licence}, by the file&apos;s own claim</source>
        <translation>{licence}, nach eigener Angabe der Datei</translation>
    </message>
    <message>
        <source>{models} × {questions} × {seeds}: {answers}.</source>
        <translation>{models} × {questions} × {seeds}: {answers}.</translation>
    </message>
    <message>
        <source>{model} ({preset})</source>
        <translation>{model} ({preset})</translation>
    </message>
    <message>
        <source>{model} answers from here</source>
        <translation>Ab hier antwortet {model}</translation>
    </message>
    <message>
        <source>{model} can&apos;t take back what it has read.</source>
        <translation>{model} kann nicht zurücknehmen, was es gelesen hat.</translation>
    </message>
    <message>
        <source>{model} has answered</source>
        <translation>{model} hat geantwortet</translation>
    </message>
    <message>
        <source>{model} is better</source>
        <translation>{model} ist besser</translation>
    </message>
    <message>
        <source>{model} is in your list</source>
        <translation>{model} ist in Ihrer Liste</translation>
    </message>
    <message>
        <source>{model} is loaded again when you send</source>
        <translation>{model} wird beim Senden wieder geladen</translation>
    </message>
    <message>
        <source>{model} is not allowed on this machine</source>
        <translation>{model} ist auf diesem Computer nicht erlaubt</translation>
    </message>
    <message>
        <source>{model} is not there now</source>
        <translation>{model} ist gerade nicht da</translation>
    </message>
    <message>
        <source>{model} is off the list. Its file stays.</source>
        <translation>{model} ist nicht mehr in der Liste. Die Datei bleibt.</translation>
    </message>
    <message>
        <source>{model} was set aside</source>
        <translation>{model} wurde beiseitegelegt</translation>
    </message>
    <message>
        <source>{model} was tested again</source>
        <translation>{model} wurde erneut getestet</translation>
    </message>
    <message>
        <source>{model} · asleep</source>
        <translation>{model} · schläft</translation>
    </message>
    <message>
        <source>{model}, column {at} of {count}</source>
        <translation>{model}, Spalte {at} von {count}</translation>
    </message>
    <message>
        <source>{model}, in use: {size}</source>
        <translation>{model}, wird verwendet: {size}</translation>
    </message>
    <message>
        <source>{model}, question {at}: {answer}</source>
        <translation>{model}, Frage {at}: {answer}</translation>
    </message>
    <message>
        <source>{model}, seed {seed}</source>
        <translation>{model}, Seed {seed}</translation>
    </message>
    <message>
        <source>{model}: your choice</source>
        <translation>{model}: Ihre Wahl</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read to its end ({reason}).</source>
        <translation>{name} lässt sich nicht zu Ende lesen ({reason}).</translation>
    </message>
    <message>
        <source>{name} does not fit into the memory that is free now.</source>
        <translation>{name} passt nicht in den Speicher, der gerade frei ist.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has more than {n} files of JSON.</source>
        <comment>{name} has more than {n} file of JSON.</comment>
        <translation>
            <numerusform>{name} enthält mehr als {n} JSON-Datei.</numerusform>
            <numerusform>{name} enthält mehr als {n} JSON-Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has no prompts of Desktop Chat.</source>
        <translation>{name} enthält keine Prompts von Desktop Chat.</translation>
    </message>
    <message>
        <source>{name} has no questions.</source>
        <translation>{name} enthält keine Fragen.</translation>
    </message>
    <message>
        <source>{name} has text that isn&apos;t UTF-8.</source>
        <translation>{name} enthält Text, der kein UTF-8 ist.</translation>
    </message>
    <message>
        <source>{name} has the architecture “{architecture}”, which this version of llama.cpp does not know.</source>
        <translation>{name} hat die Architektur „{architecture}“, die diese Version von llama.cpp nicht kennt.</translation>
    </message>
    <message>
        <source>{name} has {rows} rows for {heads} heads of {length}</source>
        <translation>{name} hat {rows} Zeilen für {heads} Köpfe mit {length}</translation>
    </message>
    <message>
        <source>{name} has {size} of JSON, and up to {most} is read.</source>
        <translation>{name} hat {size} JSON; gelesen werden bis zu {most}.</translation>
    </message>
    <message>
        <source>{name} is a damaged .zip archive ({reason}).</source>
        <translation>{name} ist ein beschädigtes .zip-Archiv ({reason}).</translation>
    </message>
    <message>
        <source>{name} is compressed in a way that isn&apos;t read.</source>
        <translation>{name} ist auf eine Weise komprimiert, die nicht gelesen wird.</translation>
    </message>
    <message>
        <source>{name} is damaged ({reason}).</source>
        <translation>{name} ist beschädigt ({reason}).</translation>
    </message>
    <message>
        <source>{name} is damaged or was made to do harm: its values are nested more than {depth} deep.</source>
        <translation>{name} ist beschädigt oder in böser Absicht erstellt: Die Werte sind mehr als {depth} Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>{name} is damaged, or isn&apos;t a file of conversations.</source>
        <translation>{name} ist beschädigt oder keine Datei mit Unterhaltungen.</translation>
    </message>
    <message>
        <source>{name} is damaged: it breaks the rules of JSON.</source>
        <translation>{name} ist beschädigt: Die Regeln von JSON sind verletzt.</translation>
    </message>
    <message>
        <source>{name} is damaged: its text isn&apos;t {encoding}.</source>
        <translation>{name} ist beschädigt: Der Text ist nicht {encoding}.</translation>
    </message>
    <message>
        <source>{name} is damaged: something stands after its end.</source>
        <translation>{name} ist beschädigt: Nach dem Ende steht noch etwas.</translation>
    </message>
    <message>
        <source>{name} is damaged: there is {found} where {wanted} should be.</source>
        <translation>{name} ist beschädigt: Wo {wanted} stehen sollte, steht {found}.</translation>
    </message>
    <message>
        <source>{name} is damaged: {reason}.</source>
        <translation>{name} ist beschädigt: {reason}.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <source>{name} is in another version of the format.</source>
        <translation>{name} hat eine andere Version des Formats.</translation>
    </message>
    <message>
        <source>{name} is larger than {size}.</source>
        <translation>{name} ist größer als {size}.</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} fehlt</translation>
    </message>
    <message>
        <source>{name} is no JSON.</source>
        <translation>{name} ist kein JSON.</translation>
    </message>
    <message>
        <source>{name} is no file.</source>
        <translation>{name} ist keine Datei.</translation>
    </message>
    <message>
        <source>{name} is no report on a comparison.</source>
        <translation>{name} ist kein Bericht über einen Vergleich.</translation>
    </message>
    <message>
        <source>{name} is not a model that writes text.</source>
        <translation>{name} ist kein Modell, das Text schreibt.</translation>
    </message>
    <message>
        <source>{name} is not a preset.</source>
        <translation>{name} ist keine Voreinstellung.</translation>
    </message>
    <message>
        <source>{name} is not a text in UTF-8.</source>
        <translation>{name} ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>{name} is not a whole number</source>
        <translation>{name} ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>{name} is not for a chat.</source>
        <translation>{name} ist nicht zum Chatten.</translation>
    </message>
    <message>
        <source>{name} is not {size} bytes in hex</source>
        <translation>{name} sind nicht {size}&#xa0;Byte in Hex</translation>
    </message>
    <message>
        <source>{name} is protected with a password.</source>
        <translation>{name} ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>{name} is too large for a file of prompts.</source>
        <translation>{name} ist zu groß für eine Datei mit Prompts.</translation>
    </message>
    <message>
        <source>{name} is too large for a file of questions.</source>
        <translation>{name} ist zu groß für eine Datei mit Fragen.</translation>
    </message>
    <message>
        <source>{name} is too large for a preset.</source>
        <translation>{name} ist zu groß für eine Voreinstellung.</translation>
    </message>
    <message>
        <source>{name} is too large for a report.</source>
        <translation>{name} ist zu groß für einen Bericht.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a file of conversations: it is {kind}.</source>
        <translation>{name} ist keine Datei mit Unterhaltungen, sondern: {kind}.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a file.</source>
        <translation>{name} ist keine Datei.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t whole: it ends in the middle of a conversation.</source>
        <translation>{name} ist nicht vollständig: Die Datei endet mitten in einer Unterhaltung.</translation>
    </message>
    <message>
        <source>{name}, conversation {position}</source>
        <translation>{name}, Unterhaltung {position}</translation>
    </message>
    <message>
        <source>{name}, folder, {count}, closed</source>
        <translation>{name}, Ordner, {count}, geschlossen</translation>
    </message>
    <message>
        <source>{name}, folder, {count}, open</source>
        <translation>{name}, Ordner, {count}, geöffnet</translation>
    </message>
    <message>
        <source>{name}, line {number}: {reason}.</source>
        <translation>{name}, Zeile {number}: {reason}.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{name}: {reason}.</source>
        <translation>{name}: {reason}.</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <comment>{n} answer</comment>
        <translation>
            <numerusform>{n} Antwort</numerusform>
            <numerusform>{n} Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are back</source>
        <comment>{n} is back</comment>
        <translation>
            <numerusform>{n} ist wieder da</numerusform>
            <numerusform>{n} sind wieder da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are here already</source>
        <comment>{n} is here already</comment>
        <translation>
            <numerusform>{n} ist schon hier</numerusform>
            <numerusform>{n} sind schon hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} attachments aren&apos;t taken in; the text names the place.</source>
        <comment>{n} attachment isn&apos;t taken in; the text names the place.</comment>
        <translation>
            <numerusform>{n} Anhang wird nicht übernommen; der Text nennt die Stelle.</numerusform>
            <numerusform>{n} Anhänge werden nicht übernommen; der Text nennt die Stelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes</source>
        <comment>{n} byte</comment>
        <translation>
            <numerusform>{n}&#xa0;Byte</numerusform>
            <numerusform>{n}&#xa0;Byte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} can&apos;t be read</source>
        <comment>{n} can&apos;t be read</comment>
        <translation>
            <numerusform>{n} nicht lesbar</numerusform>
            <numerusform>{n} nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations</source>
        <comment>{n} conversation</comment>
        <translation>
            <numerusform>{n} Unterhaltung</numerusform>
            <numerusform>{n} Unterhaltungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations have been exported.</source>
        <comment>One conversation has been exported.</comment>
        <translation>
            <numerusform>Eine Unterhaltung wurde exportiert.</numerusform>
            <numerusform>{n} Unterhaltungen wurden exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations moved to trash.</source>
        <comment>Conversation moved to trash.</comment>
        <translation>
            <numerusform>Unterhaltung in den Papierkorb gelegt.</numerusform>
            <numerusform>{n} Unterhaltungen in den Papierkorb gelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files can&apos;t be used.</source>
        <comment>{n} file can&apos;t be used.</comment>
        <translation>
            <numerusform>{n} Datei lässt sich nicht verwenden.</numerusform>
            <numerusform>{n} Dateien lassen sich nicht verwenden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files so far</source>
        <comment>{n} file so far</comment>
        <translation>
            <numerusform>Bisher {n} Datei</numerusform>
            <numerusform>Bisher {n} Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <comment>{n} found</comment>
        <translation>
            <numerusform>{n} gefunden</numerusform>
            <numerusform>{n} gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} have new messages</source>
        <comment>{n} has new messages</comment>
        <translation>
            <numerusform>{n} hat neue Nachrichten</numerusform>
            <numerusform>{n} haben neue Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <comment>{n} hour</comment>
        <translation>
            <numerusform>{n} Stunde</numerusform>
            <numerusform>{n} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} layers guess ahead, and no other is left</source>
        <comment>{n} layer guesses ahead, and no other is left</comment>
        <translation>
            <numerusform>{n} Schicht rät voraus, und keine andere bleibt übrig</numerusform>
            <numerusform>{n} Schichten raten voraus, und keine andere bleibt übrig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} layers on {gpu} need {need}; {free} are free there.</source>
        <comment>{n} layer on {gpu} needs {need}; {free} are free there.</comment>
        <translation>
            <numerusform>{n} Schicht auf {gpu} braucht {need}; dort sind {free} frei.</numerusform>
            <numerusform>{n} Schichten auf {gpu} brauchen {need}; dort sind {free} frei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <comment>{n} line</comment>
        <translation>
            <numerusform>{n} Zeile</numerusform>
            <numerusform>{n} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages</source>
        <comment>{n} message</comment>
        <translation>
            <numerusform>{n} Nachricht</numerusform>
            <numerusform>{n} Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages deleted.</source>
        <comment>{n} message deleted.</comment>
        <translation>
            <numerusform>{n} Nachricht gelöscht.</numerusform>
            <numerusform>{n} Nachrichten gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages.</source>
        <comment>{n} message.</comment>
        <translation>
            <numerusform>{n} Nachricht.</numerusform>
            <numerusform>{n} Nachrichten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <comment>{n} minute</comment>
        <translation>
            <numerusform>{n} Minute</numerusform>
            <numerusform>{n} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models</source>
        <comment>{n} model</comment>
        <translation>
            <numerusform>{n} Modell</numerusform>
            <numerusform>{n} Modelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models are in your list now.</source>
        <comment>{n} model is in your list now.</comment>
        <translation>
            <numerusform>{n} Modell ist jetzt in Ihrer Liste.</numerusform>
            <numerusform>{n} Modelle sind jetzt in Ihrer Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models can be added.</source>
        <comment>{n} model can be added.</comment>
        <translation>
            <numerusform>{n} Modell lässt sich hinzufügen.</numerusform>
            <numerusform>{n} Modelle lassen sich hinzufügen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more models</source>
        <comment>{n} more model</comment>
        <translation>
            <numerusform>{n} weiteres Modell</numerusform>
            <numerusform>{n} weitere Modelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more things were left out.</source>
        <comment>{n} more thing was left out.</comment>
        <translation>
            <numerusform>{n} weitere Angabe wurde ausgelassen.</numerusform>
            <numerusform>{n} weitere Angaben wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <comment>{n} new</comment>
        <translation>
            <numerusform>{n} neu</numerusform>
            <numerusform>{n} neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <comment>{n} page</comment>
        <translation>
            <numerusform>{n} Seite</numerusform>
            <numerusform>{n} Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages of {all}</source>
        <comment>{n} passage of {all}</comment>
        <translation>
            <numerusform>{n} von {all} Abschnitten</numerusform>
            <numerusform>{n} von {all} Abschnitten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts were added</source>
        <comment>{n} prompt was added</comment>
        <translation>
            <numerusform>{n} Prompt wurde hinzugefügt</numerusform>
            <numerusform>{n} Prompts wurden hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <comment>{n} question</comment>
        <translation>
            <numerusform>{n} Frage</numerusform>
            <numerusform>{n} Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replies aren&apos;t saved.</source>
        <comment>A reply isn&apos;t saved.</comment>
        <translation>
            <numerusform>Eine Antwort ist nicht gespeichert.</numerusform>
            <numerusform>{n} Antworten sind nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <comment>{n} second</comment>
        <translation>
            <numerusform>{n} Sekunde</numerusform>
            <numerusform>{n} Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seeds</source>
        <comment>{n} seed</comment>
        <translation>
            <numerusform>{n} Seed</numerusform>
            <numerusform>{n} Seeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} threads</source>
        <comment>{n} thread</comment>
        <translation>
            <numerusform>{n} Thread</numerusform>
            <numerusform>{n} Threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} threads, as asked for.</source>
        <comment>{n} thread, as asked for.</comment>
        <translation>
            <numerusform>{n} Thread, wie gewünscht.</numerusform>
            <numerusform>{n} Threads, wie gewünscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} threads, one for each core.</source>
        <comment>{n} thread.</comment>
        <translation>
            <numerusform>{n} Thread.</numerusform>
            <numerusform>{n} Threads, einer je Kern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} threads, the fastest as measured here on {day}.</source>
        <comment>{n} thread, the fastest as measured here on {day}.</comment>
        <translation>
            <numerusform>{n} Thread, nach der Messung vom {day} hier am schnellsten.</numerusform>
            <numerusform>{n} Threads, nach der Messung vom {day} hier am schnellsten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens</source>
        <comment>{n} token</comment>
        <translation>
            <numerusform>{n} Token</numerusform>
            <numerusform>{n} Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens favoured or shunned</source>
        <comment>{n} token favoured or shunned</comment>
        <translation>
            <numerusform>{n} Token bevorzugt oder gemieden</numerusform>
            <numerusform>{n} Token bevorzugt oder gemieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens were read for it, {remembered} of them remembered from before.</source>
        <comment>{n} token was read for it, {remembered} of them remembered from before.</comment>
        <translation>
            <numerusform>Dafür wurde {n} Token gelesen; noch bekannt von vorher: {remembered}.</numerusform>
            <numerusform>Dafür wurden {n} Token gelesen; noch bekannt von vorher: {remembered}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were thrown away</source>
        <comment>{n} was thrown away</comment>
        <translation>
            <numerusform>{n} war gelöscht</numerusform>
            <numerusform>{n} waren gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <comment>{n} word</comment>
        <translation>
            <numerusform>{n} Wort</numerusform>
            <numerusform>{n} Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>{one} or the {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message numerus="yes">
        <source>{parameters} in {n} layers</source>
        <comment>{parameters} in {n} layer</comment>
        <translation>
            <numerusform>{parameters} in {n} Schicht</numerusform>
            <numerusform>{parameters} in {n} Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of {all} layers on {gpu}, as asked for.</source>
        <translation>{part} von {all} Schichten auf {gpu}, wie gewünscht.</translation>
    </message>
    <message>
        <source>{part} of {all} layers on {gpu}, which has {size} free; the others on the CPU.</source>
        <translation>{part} von {all} Schichten auf {gpu} mit {size} freiem Speicher; die anderen auf der CPU.</translation>
    </message>
    <message numerus="yes">
        <source>{part} of {n} bytes</source>
        <comment>{part} of {n} byte</comment>
        <translation>
            <numerusform>{part} von {n}&#xa0;Byte</numerusform>
            <numerusform>{part} von {n}&#xa0;Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of {whole} {unit}</source>
        <translation>{part} von {whole} {unit}</translation>
    </message>
    <message>
        <source>{path} belongs to another user than the administrator.</source>
        <translation>{path} gehört einem anderen Benutzer als dem Administrator.</translation>
    </message>
    <message>
        <source>{path} can be written by others than the administrator.</source>
        <translation>Auch andere als der Administrator können {path} ändern.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be deleted: {reason}.</source>
        <translation>{path} lässt sich nicht löschen: {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be reached.</source>
        <translation>{path} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({reason}).</source>
        <translation>{path} lässt sich nicht lesen ({reason}).</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({reason}); {instead}.</source>
        <translation>{path} lässt sich nicht lesen ({reason}); {instead}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}.</source>
        <translation>{path} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}.</source>
        <translation>{path} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be changed ({reason}).</source>
        <translation>{path} ließ sich nicht ändern ({reason}).</translation>
    </message>
    <message>
        <source>{path} could not be read</source>
        <translation>{path} ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>{path} could not be restored</source>
        <translation>{path} ließ sich nicht wiederherstellen</translation>
    </message>
    <message>
        <source>{path} could not be written</source>
        <translation>{path} ließ sich nicht schreiben</translation>
    </message>
    <message>
        <source>{path} has gone.</source>
        <translation>{path} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>{path} has version {version}; it has to be {newest}.</source>
        <translation>{path} hat die Version {version}; nötig ist {newest}.</translation>
    </message>
    <message>
        <source>{path} has version {version}; this Desktop Chat reads up to {newest}.</source>
        <translation>{path} hat die Version {version}; dieses Desktop Chat liest Versionen bis {newest}.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} ist ein Ordner.</translation>
    </message>
    <message>
        <source>{path} is a link, or no file in a folder.</source>
        <translation>{path} ist ein Link oder keine Datei in einem Ordner.</translation>
    </message>
    <message>
        <source>{path} is damaged or is not a database ({reason}).</source>
        <translation>{path} ist beschädigt oder keine Datenbank ({reason}).</translation>
    </message>
    <message>
        <source>{path} is damaged: {reason}.</source>
        <translation>{path} ist beschädigt: {reason}.</translation>
    </message>
    <message>
        <source>{path} is in use by another program.</source>
        <translation>{path} wird von einem anderen Programm verwendet.</translation>
    </message>
    <message>
        <source>{path} is no JSON object.</source>
        <translation>{path} ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>{path} is no JSON: {reason}.</source>
        <translation>{path} ist kein JSON: {reason}.</translation>
    </message>
    <message>
        <source>{path} is no longer the file that was opened ({reason})</source>
        <translation>{path} ist nicht mehr die Datei, die geöffnet wurde ({reason})</translation>
    </message>
    <message>
        <source>{path} is no ordinary file or folder.</source>
        <translation>{path} ist keine gewöhnliche Datei und kein gewöhnlicher Ordner.</translation>
    </message>
    <message>
        <source>{path} is no property list.</source>
        <translation>{path} ist keine Property-Liste.</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file.</source>
        <translation>{path} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>{path} is not encrypted although it should be.</source>
        <translation>{path} ist nicht verschlüsselt, obwohl es das sein sollte.</translation>
    </message>
    <message>
        <source>{path} is not there now.</source>
        <translation>{path} ist gerade nicht da.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} ist nicht da.</translation>
    </message>
    <message>
        <source>{path} is one of the files that your conversations are in, or in a folder for them.</source>
        <translation>{path} ist eine der Dateien, in denen Ihre Unterhaltungen sind, oder liegt in einem Ordner für sie.</translation>
    </message>
    <message>
        <source>{path} is the database of another program.</source>
        <translation>{path} ist die Datenbank eines anderen Programms.</translation>
    </message>
    <message>
        <source>{path} is there already, and what it opens would be lost.</source>
        <translation>{path} gibt es schon, und was es öffnet, ginge verloren.</translation>
    </message>
    <message>
        <source>{path} is there already; the conversations need a folder of their own.</source>
        <translation>{path} gibt es schon; die Unterhaltungen brauchen einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>{path} is too large.</source>
        <translation>{path} ist zu groß.</translation>
    </message>
    <message>
        <source>{path} leads nowhere: {reason}.</source>
        <translation>{path} führt nirgendwohin: {reason}.</translation>
    </message>
    <message>
        <source>{path} names no file on this computer.</source>
        <translation>{path} nennt keine Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>{path}: {reason}.</source>
        <translation>{path}: {reason}.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{place} of {places}</source>
        <translation>{place} von {places}</translation>
    </message>
    <message>
        <source>{place} of {places}…</source>
        <translation>{place} von {places}&#xa0;…</translation>
    </message>
    <message>
        <source>{preset}, from your organisation</source>
        <translation>{preset}, von Ihrer Organisation</translation>
    </message>
    <message>
        <source>{progress}, about {time} to go</source>
        <translation>{progress}, noch etwa {time}</translation>
    </message>
    <message>
        <source>{ratio} times as fast with {draft} as its draft model.</source>
        <translation>{ratio}-mal so schnell mit {draft} als Draft-Modell.</translation>
    </message>
    <message>
        <source>{read} read, {remembered} of them remembered, {written} written</source>
        <translation>{read} gelesen, davon {remembered} noch bekannt, {written} geschrieben</translation>
    </message>
    <message>
        <source>{refusal} It is loaded as asked for: it may be very slow, and the system may end this program or others.</source>
        <translation>{refusal} Das Modell wird wie gewünscht geladen; das kann sehr langsam sein, und das System beendet vielleicht dieses oder andere Programme.</translation>
    </message>
    <message>
        <source>{right} of {all} were right</source>
        <translation>{right} von {all} richtig</translation>
    </message>
    <message>
        <source>{rotated} elements of a key are to be rotated in windows</source>
        <translation>{rotated} Elemente eines Keys sollen in Fenstern rotiert werden</translation>
    </message>
    <message>
        <source>{rotated} elements of {all} in a key are to be rotated</source>
        <translation>{rotated} Elemente von {all} in einem Key sollen rotiert werden</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{size} after the last tensor</source>
        <translation>{size} nach dem letzten Tensor</translation>
    </message>
    <message>
        <source>{size} of memory</source>
        <translation>{size} Speicher</translation>
    </message>
    <message>
        <source>{size} {unit}</source>
        <translation>{size} {unit}</translation>
    </message>
    <message numerus="yes">
        <source>{size}, in {n} files</source>
        <comment>{size}, in {n} file</comment>
        <translation>
            <numerusform>{size}, in {n} Datei</numerusform>
            <numerusform>{size}, in {n} Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>{speed} tokens/s</source>
        <translation>{speed}&#xa0;Token/s</translation>
    </message>
    <message>
        <source>{speed} tokens/s, the first after {seconds} s.</source>
        <translation>{speed}&#xa0;Token/s, das erste nach {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>{threads} threads is not possible.</source>
        <translation>{threads} Threads sind nicht möglich.</translation>
    </message>
    <message>
        <source>{title}, being answered</source>
        <translation>{title}, wird beantwortet</translation>
    </message>
    <message>
        <source>{title}, comparison</source>
        <translation>{title}, Vergleich</translation>
    </message>
    <message numerus="yes">
        <source>{title}, comparison, {done} of {n} answers</source>
        <comment>{title}, comparison, {done} of {n} answer</comment>
        <translation>
            <numerusform>{title}, Vergleich, {done} von {n} Antwort</numerusform>
            <numerusform>{title}, Vergleich, {done} von {n} Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{type}: {percent} % ({size}, {n} tensors)</source>
        <comment>{type}: {percent} % ({size}, {n} tensor)</comment>
        <translation>
            <numerusform>{type}: {percent}&#xa0;% ({size}, {n} Tensor)</numerusform>
            <numerusform>{type}: {percent}&#xa0;% ({size}, {n} Tensoren)</numerusform>
        </translation>
    </message>
    <message>
        <source>{used} of {all} tokens</source>
        <translation>{used} von {all} Token</translation>
    </message>
    <message>
        <source>{used} of {all} tokens are read, {free} are kept free for the reply.</source>
        <translation>{used} von {all} Token werden gelesen, {free} bleiben für die Antwort frei.</translation>
    </message>
    <message>
        <source>{value} holds here. {source}.</source>
        <translation>Hier gilt: {value}. {source}.</translation>
    </message>
    <message>
        <source>{value} is no number</source>
        <translation>{value} ist keine Zahl</translation>
    </message>
    <message>
        <source>{what_was_done} Undo with {keys}.</source>
        <translation>{what_was_done} Rückgängig mit {keys}.</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
    <message numerus="yes">
        <source>{where}, {n} tokens/s measured</source>
        <comment>{where}, {n} token/s measured</comment>
        <translation>
            <numerusform>{where}, {n}&#xa0;Token/s gemessen</numerusform>
            <numerusform>{where}, {n}&#xa0;Token/s gemessen</numerusform>
        </translation>
    </message>
    <message>
        <source>— Lines {first} to {last} —</source>
        <translation>— Zeilen {first} bis {last} —</translation>
    </message>
    <message>
        <source>“{name}” has {count} items and not {wanted}</source>
        <translation>„{name}“ hat {count} Einträge und nicht {wanted}</translation>
    </message>
    <message>
        <source>“{name}” in {path} is no object.</source>
        <translation>„{name}“ in {path} ist kein Objekt.</translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation>„{name}“ fehlt.</translation>
    </message>
    <message>
        <source>“{name}” is none of {allowed}</source>
        <translation>„{name}“ ist nichts davon: {allowed}</translation>
    </message>
    <message>
        <source>“{name}” is not a time in the years 1 to 9999</source>
        <translation>„{name}“ ist keine Zeit in den Jahren 1 bis 9999</translation>
    </message>
    <message>
        <source>“{name}” is not a whole number of up to 15 digits</source>
        <translation>„{name}“ ist keine ganze Zahl mit bis zu 15 Ziffern</translation>
    </message>
    <message>
        <source>“{name}” is not known here.</source>
        <translation>„{name}“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>“{name}” is too large, or no number</source>
        <translation>„{name}“ ist zu groß oder keine Zahl</translation>
    </message>
    <message>
        <source>“{name}” is {kind} and not {wanted}</source>
        <translation>„{name}“ ist {kind} und nicht {wanted}</translation>
    </message>
    <message>
        <source>“{name}” was brought within bounds.</source>
        <translation>„{name}“ wurde in den zulässigen Bereich gerückt.</translation>
    </message>
    <message>
        <source>“{name}” was left out: a preset goes with any model.</source>
        <translation>„{name}“ wurde ausgelassen: Eine Voreinstellung passt zu jedem Modell.</translation>
    </message>
    <message>
        <source>“{name}” was left out: {reason}.</source>
        <translation>„{name}“ wurde ausgelassen: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” was left out: {value} is no value for it.</source>
        <translation>„{name}“ wurde ausgelassen: {value} ist kein Wert dafür.</translation>
    </message>
    <message>
        <source>“{name}” – {judgement}</source>
        <translation>„{name}“ – {judgement}</translation>
    </message>
    <message>
        <source>“{name}”: {problem}</source>
        <translation>„{name}“: {problem}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message numerus="yes">
        <source>… {n} more rows</source>
        <comment>… {n} more row</comment>
        <translation>
            <numerusform>… {n} weitere Zeile</numerusform>
            <numerusform>… {n} weitere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>− is only in the other one, + only in this one.</source>
        <translation>− steht nur in der anderen, + nur in dieser.</translation>
    </message>
</context>
</TS>
