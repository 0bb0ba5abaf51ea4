<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>1 or 2 keeps the text equally surprising, in place of top-k and the like; 0 is off.</source>
        <translation>1 ou 2 garde le texte aussi surprenant tout du long, à la place de top-k et autres&#x202f;; 0 désactive.</translation>
    </message>
    <message>
        <source>A cache in {kind} needs flash attention.</source>
        <translation>Un cache en {kind} a besoin de flash attention.</translation>
    </message>
    <message>
        <source>A comparison has stopped.</source>
        <translation>Une comparaison s’est arrêtée.</translation>
    </message>
    <message>
        <source>A comparison is kept as it was asked</source>
        <translation>Une comparaison est conservée telle qu’elle a été lancée</translation>
    </message>
    <message>
        <source>A comparison is ready.</source>
        <translation>Une comparaison est prête.</translation>
    </message>
    <message>
        <source>A context can&apos;t be kept in {kind} without flash attention.</source>
        <translation>Sans flash attention, le contexte ne peut pas être conservé en {kind}.</translation>
    </message>
    <message numerus="yes">
        <source>A context of {n} tokens could not be allocated.</source>
        <comment>A context of {n} token could not be allocated.</comment>
        <translation>
            <numerusform>Impossible de réserver un contexte de {n} token.</numerusform>
            <numerusform>Impossible de réserver un contexte de {n} tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A context of {n} tokens is not possible.</source>
        <comment>A context of {n} token is not possible.</comment>
        <translation>
            <numerusform>Un contexte de {n} token n’est pas possible.</numerusform>
            <numerusform>Un contexte de {n} tokens n’est pas possible.</numerusform>
        </translation>
    </message>
    <message>
        <source>A conversation as the model reads it</source>
        <translation>Une conversation telle que le modèle la lit</translation>
    </message>
    <message>
        <source>A copy of its own</source>
        <translation>Une copie à part</translation>
    </message>
    <message>
        <source>A few random words are good. Nobody can reset it, so keep it safe.</source>
        <translation>Quelques mots au hasard conviennent. Personne ne peut la réinitialiser&#xa0;: gardez-la en lieu sûr.</translation>
    </message>
    <message numerus="yes">
        <source>A message can have up to {n} attachments.</source>
        <comment>A message can have up to {n} attachment.</comment>
        <translation>
            <numerusform>Un message peut avoir jusqu’à {n} pièce jointe.</numerusform>
            <numerusform>Un message peut avoir jusqu’à {n} pièces jointes.</numerusform>
        </translation>
    </message>
    <message>
        <source>A much smaller model with the same vocabulary, which guesses what comes next.</source>
        <translation>Un modèle bien plus petit au même vocabulaire, qui devine la suite.</translation>
    </message>
    <message>
        <source>A page for any browser, which loads nothing and runs nothing.</source>
        <translation>Une page pour n’importe quel navigateur, qui ne charge et n’exécute rien.</translation>
    </message>
    <message>
        <source>A part of this model is missing</source>
        <translation>Il manque une partie de ce modèle</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Une phrase secrète</translation>
    </message>
    <message>
        <source>A passphrase encrypts all that you write; each start asks for it.</source>
        <translation>Une phrase secrète chiffre tout ce que vous écrivez&#x202f;; elle est demandée à chaque démarrage.</translation>
    </message>
    <message>
        <source>A passphrase has to open conversations here, and none opens this backup.</source>
        <translation>Ici, une phrase secrète doit ouvrir les conversations, et aucune n’ouvre cette sauvegarde.</translation>
    </message>
    <message>
        <source>A passphrase opens your conversations</source>
        <translation>Une phrase secrète ouvre vos conversations</translation>
    </message>
    <message>
        <source>A recovery code</source>
        <translation>Un code de récupération</translation>
    </message>
    <message>
        <source>A reply can follow a grammar or a JSON schema, not both.</source>
        <translation>Une réponse peut suivre une grammaire ou un schéma JSON, pas les deux.</translation>
    </message>
    <message>
        <source>A reply has failed.</source>
        <translation>Une réponse a échoué.</translation>
    </message>
    <message>
        <source>A reply is ready.</source>
        <translation>Une réponse est prête.</translation>
    </message>
    <message>
        <source>A set of questions</source>
        <translation>Une série de questions</translation>
    </message>
    <message>
        <source>A short one is soon guessed by a program. A few random words are better.</source>
        <translation>Un programme devine vite une phrase courte. Quelques mots au hasard valent mieux.</translation>
    </message>
    <message>
        <source>A shortcut needs Command or Control, or is a function key.</source>
        <translation>Un raccourci doit contenir Commande ou Contrôle, ou être une touche de fonction.</translation>
    </message>
    <message>
        <source>A shortcut needs Ctrl or Alt, or is a function key.</source>
        <translation>Un raccourci doit contenir Ctrl ou Alt, ou être une touche de fonction.</translation>
    </message>
    <message>
        <source>A small program in the file that turns a conversation into a prompt.</source>
        <translation>Un petit programme dans le fichier, qui transforme une conversation en prompt.</translation>
    </message>
    <message>
        <source>A text file with one question a line, a CSV or a JSON file.</source>
        <translation>Un fichier texte avec une question par ligne, un fichier CSV ou JSON.</translation>
    </message>
    <message>
        <source>A token takes</source>
        <translation>Un token occupe</translation>
    </message>
    <message>
        <source>A way to compute that takes less memory and is mostly faster.</source>
        <translation>Une façon de calculer qui demande moins de mémoire et va souvent plus vite.</translation>
    </message>
    <message>
        <source>About Desktop Chat</source>
        <translation>À propos de Desktop Chat</translation>
    </message>
    <message>
        <source>About this model</source>
        <translation>À propos de ce modèle</translation>
    </message>
    <message>
        <source>About this model…</source>
        <translation>À propos de ce modèle…</translation>
    </message>
    <message>
        <source>Above 0, a token becomes less likely each time it is used.</source>
        <translation>Au-dessus de 0, un token devient moins probable à chaque fois qu’il est utilisé.</translation>
    </message>
    <message>
        <source>Above 0, a token that was used at all becomes less likely.</source>
        <translation>Au-dessus de 0, un token devient moins probable dès qu’il a été utilisé.</translation>
    </message>
    <message>
        <source>Above 1, tokens that were used lately become less likely.</source>
        <translation>Au-dessus de 1, les tokens utilisés récemment deviennent moins probables.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation>Ajouter un dossier de modèles</translation>
    </message>
    <message>
        <source>Add a folder of models…</source>
        <translation>Ajouter un dossier de modèles…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <source>Add another way first.</source>
        <translation>Ajoutez d’abord un autre moyen.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Add model files…</source>
        <translation>Ajouter des fichiers de modèle…</translation>
    </message>
    <message>
        <source>Add models</source>
        <translation>Ajouter des modèles</translation>
    </message>
    <message numerus="yes">
        <source>Add {n}</source>
        <comment>Add {n}</comment>
        <translation>
            <numerusform>En ajouter {n}</numerusform>
            <numerusform>En ajouter {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add {n} files or folders</source>
        <comment>Add {n} file or folder</comment>
        <translation>
            <numerusform>Ajouter {n} fichier ou dossier</numerusform>
            <numerusform>Ajouter {n} fichiers ou dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding: {percent} %</source>
        <translation>Ajout&#xa0;: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Toutes les commandes</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>Toutes les conversations</translation>
    </message>
    <message>
        <source>All conversations and settings go into one encrypted file. Keep it on another disk than this computer&apos;s. Models aren&apos;t in it.</source>
        <translation>Toutes les conversations et tous les paramètres vont dans un seul fichier chiffré. Gardez-le sur un autre disque que celui de cet ordinateur. Les modèles n’en font pas partie.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All layers on the CPU: there is no GPU that this build can use.</source>
        <translation>Toutes les couches sur le CPU&#xa0;: il n’y a pas de GPU que cette version puisse utiliser.</translation>
    </message>
    <message>
        <source>All layers on {gpu}.</source>
        <translation>Toutes les couches sur {gpu}.</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>All of it fits on {gpu}.</source>
        <translation>Tout tient sur {gpu}.</translation>
    </message>
    <message>
        <source>All of the messages are deleted from this computer. There is no way back.</source>
        <translation>Tous les messages sont supprimés de cet ordinateur. C’est irréversible.</translation>
    </message>
    <message>
        <source>All of them have to be in it, in any order. Fewer words find more; words in quotes have to follow each other.</source>
        <translation>Tous les mots doivent s’y trouver, dans n’importe quel ordre. Moins de mots donnent plus de résultats&#x202f;; les mots entre guillemets doivent se suivre.</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Toutes les questions</translation>
    </message>
    <message>
        <source>All that can be used is in your list already.</source>
        <translation>Tout ce qui est utilisable est déjà dans votre liste.</translation>
    </message>
    <message numerus="yes">
        <source>All {n} answers differ</source>
        <comment>{n} answer differs</comment>
        <translation>
            <numerusform>{n} réponse diffère</numerusform>
            <numerusform>Les {n} réponses diffèrent toutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {n} messages.</source>
        <comment>{n} message.</comment>
        <translation>
            <numerusform>{n} message.</numerusform>
            <numerusform>Les {n} messages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also {keys}</source>
        <translation>Aussi {keys}</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more, which are in the text that can be copied.</source>
        <comment>And {n} more, which is in the text that can be copied.</comment>
        <translation>
            <numerusform>Et {n} autre, qui est dans le texte que vous pouvez copier.</numerusform>
            <numerusform>Et {n} autres, qui sont dans le texte que vous pouvez copier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another name for the same file</source>
        <translation>Un autre nom pour le même fichier</translation>
    </message>
    <message>
        <source>Another name takes no room and no time, but what changes one of the two changes both.</source>
        <translation>Un autre nom ne prend ni place ni temps, mais ce qui modifie l’un des deux modifie les deux.</translation>
    </message>
    <message>
        <source>Another one, by the file&apos;s own claim</source>
        <translation>Une autre, selon le fichier lui-même</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Une autre graine</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Répondre à nouveau</translation>
    </message>
    <message>
        <source>Answer again, or choose another model.</source>
        <translation>Faites répondre à nouveau, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Answer at once</source>
        <translation>Répondre tout de suite</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Anyone can read them now.</source>
        <translation>N’importe qui peut les lire actuellement.</translation>
    </message>
    <message>
        <source>Anyone can read {database}, and {keys} is missing.</source>
        <translation>N’importe qui peut lire {database}, et {keys} est introuvable.</translation>
    </message>
    <message>
        <source>Anyone can read {database}.</source>
        <translation>N’importe qui peut lire {database}.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>noun</comment>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>verb</comment>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Archive the conversation, or take it out</source>
        <translation>Archiver la conversation, ou la sortir des archives</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivée</translation>
    </message>
    <message>
        <source>As the model has it</source>
        <translation>Comme le modèle</translation>
    </message>
    <message>
        <source>As the model has it: {preset}</source>
        <translation>Comme le modèle&#xa0;: {preset}</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Ask failed ones again</source>
        <translation>Relancer les réponses échouées</translation>
    </message>
    <message>
        <source>Ask others the same…</source>
        <translation>Poser la même question à d’autres…</translation>
    </message>
    <message>
        <source>Ask something else…</source>
        <translation>Poser une autre question…</translation>
    </message>
    <message>
        <source>Ask the same again with another seed</source>
        <translation>Reposer la même question avec une autre graine</translation>
    </message>
    <message>
        <source>Ask them</source>
        <translation>Lancer la comparaison</translation>
    </message>
    <message>
        <source>Ask whoever looks after this machine.</source>
        <translation>Adressez-vous à la personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>Ask with {n} further seeds</source>
        <comment>Ask with {n} further seed</comment>
        <translation>
            <numerusform>Interroger avec {n} graine de plus</numerusform>
            <numerusform>Interroger avec {n} graines de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>At a message: its other versions</source>
        <translation>Sur un message&#xa0;: ses autres versions</translation>
    </message>
    <message>
        <source>At most {most}, managed by your organisation</source>
        <translation>{most} au plus, géré par votre organisation</translation>
    </message>
    <message>
        <source>At the start, say so when the keychain holds the only key to the conversations.</source>
        <translation>Au démarrage, signaler que le trousseau détient la seule clé des conversations.</translation>
    </message>
    <message>
        <source>Attach a part of it, saved as a file of its own.</source>
        <translation>Joignez-en une partie, enregistrée dans un fichier à part.</translation>
    </message>
    <message>
        <source>Attach a text file, a code file, or a PDF with text in it.</source>
        <translation>Joignez un fichier texte, un fichier de code ou un PDF qui contient du texte.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Joindre des fichiers…</translation>
    </message>
    <message>
        <source>Attach {file}</source>
        <translation>Joindre {file}</translation>
    </message>
    <message numerus="yes">
        <source>Attach {n} files</source>
        <comment>Attach {n} file</comment>
        <translation>
            <numerusform>Joindre {n} fichier</numerusform>
            <numerusform>Joindre {n} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Attached text</source>
        <translation>Texte joint</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Automatic draws one, the same for all.</source>
        <translation>Automatique en tire une au hasard, la même pour tous.</translation>
    </message>
    <message>
        <source>Automatic: half of what is free</source>
        <translation>Automatique&#xa0;: la moitié de la mémoire libre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the conversations</source>
        <translation>Revenir aux conversations</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sauvegarder dans</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <source>Backing up: {percent} %</source>
        <translation>Sauvegarde&#xa0;: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Backups ({pattern})</source>
        <translation>Sauvegardes ({pattern})</translation>
    </message>
    <message>
        <source>Begin a comparison of its own for more.</source>
        <translation>Pour en avoir plus, commencez une comparaison à part.</translation>
    </message>
    <message>
        <source>Begin with no conversations?</source>
        <translation>Commencer sans conversations&#x202f;?</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Below 1, only tokens about as surprising as expected are considered.</source>
        <translation>Au-dessous de 1, seuls les tokens à peu près aussi surprenants que prévu entrent en compte.</translation>
    </message>
    <message>
        <source>Beside {size} on {gpu} the model needs {need}; {free} are free.</source>
        <translation>En plus de {size} sur {gpu}, le modèle a besoin de {need}&#x202f;; mémoire libre&#xa0;: {free}.</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Meilleure</translation>
    </message>
    <message>
        <source>Bring a model</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <source>Bring back the keychain that you had, or enter the recovery code or the passphrase.</source>
        <translation>Remettez en place le trousseau que vous aviez, ou saisissez le code de récupération ou la phrase secrète.</translation>
    </message>
    <message>
        <source>Bring back what is missing, as by connecting a drive, or remove it from the list.</source>
        <translation>Remettez en place ce qui manque, par exemple en connectant un disque, ou retirez-le de la liste.</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Ajouté par</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message numerus="yes">
        <source>CPU, about {n} tokens/s</source>
        <comment>CPU, about {n} token/s</comment>
        <translation>
            <numerusform>CPU, environ {n}&#xa0;token/s</numerusform>
            <numerusform>CPU, environ {n}&#xa0;tokens/s</numerusform>
        </translation>
    </message>
    <message>
        <source>Can&apos;t be read: {reason}</source>
        <translation>Illisible&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Can&apos;t be used</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Change for</source>
        <translation>Modifier pour</translation>
    </message>
    <message>
        <source>Changed: it differs from the published template of {models}.</source>
        <translation>Modifié&#xa0;: il diffère du gabarit publié de {models}.</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>a passphrase</comment>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Changing how they are encrypted</source>
        <translation>Changement du chiffrement</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>Gabarit de conversation</translation>
    </message>
    <message>
        <source>Chat template {template}</source>
        <translation>Gabarit de conversation {template}</translation>
    </message>
    <message>
        <source>Chat with this model</source>
        <translation>Discuter avec ce modèle</translation>
    </message>
    <message>
        <source>Check that the disk has room for a second copy of it and that no other program has it open, and try again.</source>
        <translation>Vérifiez que le disque a de la place pour une deuxième copie et qu’aucun autre programme ne l’a ouvert, puis réessayez.</translation>
    </message>
    <message>
        <source>Check that the disk has space and the file may be written, and try again.</source>
        <translation>Vérifiez que le disque a de la place et que le fichier peut être écrit, puis réessayez.</translation>
    </message>
    <message>
        <source>Check that the disk has space and the file may be written.</source>
        <translation>Vérifiez que le disque a de la place et que le fichier peut être écrit.</translation>
    </message>
    <message>
        <source>Check that the disk is there and may be written; nothing on the screen is lost.</source>
        <translation>Vérifiez que le disque est là et qu’on peut y écrire&#x202f;; rien de ce qui est à l’écran n’est perdu.</translation>
    </message>
    <message>
        <source>Check the keyboard&apos;s layout and Caps Lock, and try again.</source>
        <translation>Vérifiez la disposition du clavier et Verr. Maj, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the keyboard&apos;s layout and Caps Lock, and try again. The recovery code opens them, too.</source>
        <translation>Vérifiez la disposition du clavier et Verr. Maj, puis réessayez. Le code de récupération les ouvre aussi.</translation>
    </message>
    <message>
        <source>Check the path and that you may read the file.</source>
        <translation>Vérifiez le chemin, et que vous avez le droit de lire le fichier.</translation>
    </message>
    <message>
        <source>Checking a passphrase takes {memory} MiB for a moment.</source>
        <translation>Vérifier une phrase secrète demande {memory}&#xa0;Mio pendant un instant.</translation>
    </message>
    <message>
        <source>Checking {model} · {percent} %</source>
        <translation>Vérification de {model} · {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Choice of words</source>
        <translation>Choix des mots</translation>
    </message>
    <message>
        <source>Choose 0 or more, or -1 for all.</source>
        <translation>Choisissez 0 ou plus, ou -1 pour toutes.</translation>
    </message>
    <message>
        <source>Choose 1 to {most}.</source>
        <translation>Choisissez de 1 à {most}.</translation>
    </message>
    <message>
        <source>Choose a .gguf file in it.</source>
        <translation>Choisissez un fichier .gguf qui s’y trouve.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>Choisir une sauvegarde…</translation>
    </message>
    <message>
        <source>Choose a context of at most {ctx} tokens, or a smaller model, or close other programs.</source>
        <translation>Choisissez un contexte de {ctx} tokens au plus, ou un modèle plus petit, ou fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>Choose a context of at most {ctx} tokens, or a smaller model, or keep the context in q8_0, or close other programs.</source>
        <translation>Choisissez un contexte de {ctx} tokens au plus, ou un modèle plus petit, ou conservez le contexte en q8_0, ou fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>Choose a file in GGUF format (its name usually ends in .gguf).</source>
        <translation>Choisissez un fichier au format GGUF (son nom se termine en général par .gguf).</translation>
    </message>
    <message>
        <source>Choose a file that holds a model for chatting.</source>
        <translation>Choisissez un fichier qui contient un modèle de conversation.</translation>
    </message>
    <message>
        <source>Choose a file with questions</source>
        <translation>Choisir un fichier de questions</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>Choisissez d’abord un modèle.</translation>
    </message>
    <message>
        <source>Choose a model to begin</source>
        <translation>Choisissez un modèle pour commencer</translation>
    </message>
    <message>
        <source>Choose a name that isn&apos;t taken, or one that ends in {suffix} for one file.</source>
        <translation>Choisissez un nom qui n’est pas pris, ou un nom qui se termine par {suffix} pour un seul fichier.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choisir une phrase secrète</translation>
    </message>
    <message>
        <source>Choose a passphrase instead</source>
        <translation>Choisir plutôt une phrase secrète</translation>
    </message>
    <message>
        <source>Choose a preset of Desktop Chat or LM Studio, or a Modelfile of Ollama.</source>
        <translation>Choisissez un préréglage de Desktop Chat ou de LM Studio, ou un Modelfile d’Ollama.</translation>
    </message>
    <message>
        <source>Choose a report in JSON that Desktop Chat has made.</source>
        <translation>Choisissez un rapport en JSON créé par Desktop Chat.</translation>
    </message>
    <message>
        <source>Choose a smaller model or a shorter context, or close other programs.</source>
        <translation>Choisissez un modèle plus petit ou un contexte plus court, ou fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>Choose a smaller model, or close other programs.</source>
        <translation>Choisissez un modèle plus petit, ou fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>Choose a smaller model, or close other programs: {size} more must be free.</source>
        <translation>Choisissez un modèle plus petit, ou fermez d’autres programmes&#xa0;: il faut libérer {size} de plus.</translation>
    </message>
    <message>
        <source>Choose an export or conversations of {apps} or {last}.</source>
        <translation>Choisissez un export ou des conversations de {apps} ou {last}.</translation>
    </message>
    <message>
        <source>Choose another backup, or copy this one again from where it came from.</source>
        <translation>Choisissez une autre sauvegarde, ou copiez celle-ci à nouveau depuis son origine.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Choose another folder with --profile, or make this one writable.</source>
        <translation>Choisissez un autre dossier avec --profile, ou rendez celui-ci accessible en écriture.</translation>
    </message>
    <message>
        <source>Choose another folder with --profile. The file was left untouched.</source>
        <translation>Choisissez un autre dossier avec --profile. Le fichier n’a pas été touché.</translation>
    </message>
    <message>
        <source>Choose another model, or a newer version of Desktop Chat.</source>
        <translation>Choisissez un autre modèle, ou une version plus récente de Desktop Chat.</translation>
    </message>
    <message>
        <source>Choose another model, or ask whoever looks after this machine.</source>
        <translation>Choisissez un autre modèle, ou adressez-vous à la personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose another model, or try it again if you think that it works now.</source>
        <translation>Choisissez un autre modèle, ou réessayez si vous pensez qu’il fonctionne maintenant.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Choose another name, best on another disk.</source>
        <translation>Choisissez un autre nom, de préférence sur un autre disque.</translation>
    </message>
    <message>
        <source>Choose another one in the list.</source>
        <translation>Choisissez un autre élément dans la liste.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Choose another place, one that you may write to.</source>
        <translation>Choisissez un autre endroit, où vous avez le droit d’écrire.</translation>
    </message>
    <message>
        <source>Choose another place, or check that the disk has space.</source>
        <translation>Choisissez un autre endroit, ou vérifiez que le disque a de la place.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Choose another way.</source>
        <translation>Choisissez un autre moyen.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Choisissez-en au moins un.</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most {n} layers, a shorter context or a smaller model.</source>
        <comment>Choose at most {n} layer, a shorter context or a smaller model.</comment>
        <translation>
            <numerusform>Choisissez {n} couche au plus, un contexte plus court ou un modèle plus petit.</numerusform>
            <numerusform>Choisissez {n} couches au plus, un contexte plus court ou un modèle plus petit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose f16.</source>
        <translation>Choisissez f16.</translation>
    </message>
    <message>
        <source>Choose how your conversations are protected</source>
        <translation>Choisissez comment protéger vos conversations</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <translation>Choisissez parmi&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Choose the first part; the others belong into the same folder.</source>
        <translation>Choisissez la première partie&#x202f;; les autres vont dans le même dossier.</translation>
    </message>
    <message>
        <source>Choose the folder that has the conversations alone.</source>
        <translation>Choisissez le dossier qui ne contient que les conversations.</translation>
    </message>
    <message>
        <source>Choose the models, and what they shall be asked.</source>
        <translation>Choisissez les modèles, et ce qu’il faut leur demander.</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Choisir l’endroit…</translation>
    </message>
    <message>
        <source>Choose {least} to {most} tokens.</source>
        <translation>Choisissez de {least} à {most} tokens.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>Close the other window of Desktop Chat, or the program that has the file open.</source>
        <translation>Fermez l’autre fenêtre de Desktop Chat, ou le programme qui a ouvert le fichier.</translation>
    </message>
    <message>
        <source>Close the other window or command and try again.</source>
        <translation>Fermez l’autre fenêtre ou l’autre commande et réessayez.</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code in {language}</source>
        <translation>Code en {language}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Commercial use is allowed for companies with less than 10 million US dollars a year in revenue; others need a licence from Liquid AI.</source>
        <translation>Usage commercial permis aux entreprises dont le chiffre d’affaires est inférieur à 10 millions de dollars américains par an&#x202f;; les autres ont besoin d’une licence de Liquid AI.</translation>
    </message>
    <message>
        <source>Commercial use is allowed for products of up to 100 million monthly users; its answers must not be used to improve other models, other than its own kind.</source>
        <translation>Usage commercial permis pour les produits comptant jusqu’à 100 millions d’utilisateurs par mois&#x202f;; les réponses du modèle ne doivent pas servir à améliorer d’autres modèles que ceux de sa famille.</translation>
    </message>
    <message>
        <source>Commercial use is allowed for products of up to 100 million monthly users; whoever trains other models with its answers must say “Built with Qwen”.</source>
        <translation>Usage commercial permis pour les produits comptant jusqu’à 100 millions d’utilisateurs par mois&#x202f;; ceux qui entraînent d’autres modèles avec les réponses du modèle doivent indiquer «&#x202f;Built with Qwen&#x202f;».</translation>
    </message>
    <message>
        <source>Commercial use is allowed within Google&apos;s policy of prohibited uses; whoever passes it or a model made with it on must pass the terms on as well.</source>
        <translation>Usage commercial permis dans le respect de la politique de Google sur les usages interdits&#x202f;; ceux qui transmettent le modèle, ou un modèle qui en est tiré, doivent aussi transmettre les conditions.</translation>
    </message>
    <message>
        <source>Commercial use is allowed within TII&apos;s acceptable-use policy, with “Falcon” named as the model; some versions ask for more from those who serve it to others.</source>
        <translation>Usage commercial permis dans le respect de la politique d’usage acceptable de TII, en citant «&#x202f;Falcon&#x202f;» comme modèle&#x202f;; certaines versions demandent davantage à ceux qui le mettent à la disposition d’autres personnes.</translation>
    </message>
    <message>
        <source>Commercial use is allowed within an acceptable-use policy, for companies of up to 700 million monthly users; its answers must not be used to improve other models.</source>
        <translation>Usage commercial permis dans le respect d’une politique d’usage acceptable, aux entreprises comptant jusqu’à 700 millions d’utilisateurs par mois&#x202f;; les réponses du modèle ne doivent pas servir à améliorer d’autres modèles.</translation>
    </message>
    <message>
        <source>Commercial use is allowed within an acceptable-use policy, for companies of up to 700 million monthly users; “Built with Llama” must be shown, and models made with it are named “Llama …”.</source>
        <translation>Usage commercial permis dans le respect d’une politique d’usage acceptable, aux entreprises comptant jusqu’à 700 millions d’utilisateurs par mois&#x202f;; «&#x202f;Built with Llama&#x202f;» doit être affiché, et les modèles qui en sont tirés s’appellent «&#x202f;Llama …&#x202f;».</translation>
    </message>
    <message>
        <source>Commercial use is allowed within an acceptable-use policy, for companies of up to 700 million monthly users; “Built with Llama” must be shown, and models made with it are named “Llama …”; those that see pictures aren&apos;t licensed to people and companies in the EU.</source>
        <translation>Usage commercial permis dans le respect d’une politique d’usage acceptable, aux entreprises comptant jusqu’à 700 millions d’utilisateurs par mois&#x202f;; «&#x202f;Built with Llama&#x202f;» doit être affiché, et les modèles qui en sont tirés s’appellent «&#x202f;Llama …&#x202f;»&#x202f;; ceux qui voient des images ne sont pas concédés aux personnes et entreprises de l’UE.</translation>
    </message>
    <message>
        <source>Commercial use is allowed within an acceptable-use policy, for companies of up to 700 million monthly users; “Built with Meta Llama 3” must be shown, models made with it are named “Llama 3 …”, and its answers must not be used to improve other models.</source>
        <translation>Usage commercial permis dans le respect d’une politique d’usage acceptable, aux entreprises comptant jusqu’à 700 millions d’utilisateurs par mois&#x202f;; «&#x202f;Built with Meta Llama 3&#x202f;» doit être affiché, les modèles qui en sont tirés s’appellent «&#x202f;Llama 3 …&#x202f;», et les réponses du modèle ne doivent pas servir à améliorer d’autres modèles.</translation>
    </message>
    <message>
        <source>Commercial use is allowed, but not the harmful uses that it lists; whoever passes the model on must pass these rules on as well.</source>
        <translation>Usage commercial permis, mais pas les usages nuisibles qu’elle énumère&#x202f;; ceux qui transmettent le modèle doivent aussi transmettre ces règles.</translation>
    </message>
    <message>
        <source>Commercial use is allowed; it ends for those who take safety guardrails out without others in their place, or who sue over it.</source>
        <translation>Usage commercial permis&#x202f;; cette permission prend fin pour ceux qui retirent des garde-fous de sécurité sans les remplacer, ou qui intentent un procès à ce sujet.</translation>
    </message>
    <message>
        <source>Compare it with what you printed: eight groups of four letters and digits.</source>
        <translation>Comparez-le à ce que vous avez imprimé&#xa0;: huit groupes de quatre lettres et chiffres.</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Comparer des modèles</translation>
    </message>
    <message>
        <source>Compare models…</source>
        <translation>Comparer des modèles…</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message numerus="yes">
        <source>Comparison of {n} models</source>
        <comment>Comparison of {n} model</comment>
        <translation>
            <numerusform>Comparaison de {n} modèle</numerusform>
            <numerusform>Comparaison de {n} modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Calculer</translation>
    </message>
    <message>
        <source>Computing the SHA-256</source>
        <translation>Calcul du SHA-256</translation>
    </message>
    <message>
        <source>Computing… {percent} %</source>
        <translation>Calcul… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Connect the drive or share that it is on; saving then goes on by itself.</source>
        <translation>Connectez le disque ou le partage où il se trouve&#x202f;; l’enregistrement reprend ensuite tout seul.</translation>
    </message>
    <message>
        <source>Connect the drive that it is on, or choose another model.</source>
        <translation>Connectez le disque où il se trouve, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Contested topics</source>
        <translation>Sujets controversés</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Context full</source>
        <translation>Contexte plein</translation>
    </message>
    <message>
        <source>Context full: the message doesn&apos;t fit</source>
        <translation>Contexte plein&#xa0;: le message n’y tient pas</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Longueur du contexte</translation>
    </message>
    <message>
        <source>Context of {asked} tokens, as asked for; the model was trained for {trained} and may lose the thread beyond.</source>
        <translation>Contexte de {asked} tokens, comme demandé&#x202f;; le modèle a été entraîné pour {trained} et peut perdre le fil au-delà.</translation>
    </message>
    <message>
        <source>Context of {ctx} tokens, all that it was trained for.</source>
        <translation>Contexte de {ctx} tokens, autant que pendant son entraînement.</translation>
    </message>
    <message>
        <source>Context of {ctx} tokens, as asked for.</source>
        <translation>Contexte de {ctx} tokens, comme demandé.</translation>
    </message>
    <message>
        <source>Context of {ctx} tokens, for {size} of free memory.</source>
        <translation>Contexte de {ctx} tokens, pour {size} de mémoire libre.</translation>
    </message>
    <message>
        <source>Context of {ctx} tokens, the most that is allowed here.</source>
        <translation>Contexte de {ctx} tokens, le maximum autorisé ici.</translation>
    </message>
    <message>
        <source>Context of {ctx} tokens, usually enough.</source>
        <translation>Contexte de {ctx} tokens, suffisant en général.</translation>
    </message>
    <message numerus="yes">
        <source>Context of {n} tokens in place of {asked}: the model knows no places beyond.</source>
        <comment>Context of {n} token in place of {asked}: the model knows no places beyond.</comment>
        <translation>
            <numerusform>Contexte de {n} token au lieu de {asked}&#xa0;: le modèle ne connaît pas de position au-delà.</numerusform>
            <numerusform>Contexte de {n} tokens au lieu de {asked}&#xa0;: le modèle ne connaît pas de position au-delà.</numerusform>
        </translation>
    </message>
    <message>
        <source>Context: {used} of {all} tokens are read, {percent} %</source>
        <translation>Contexte&#xa0;: {used} tokens sur {all} sont lus, {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Context: {used} of {all} tokens are read, {percent} %, and not all of the conversation</source>
        <translation>Contexte&#xa0;: {used} tokens sur {all} sont lus, {percent}&#xa0;%, et pas toute la conversation</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Continue the last reply</source>
        <translation>Continuer la dernière réponse</translation>
    </message>
    <message>
        <source>Continue this reply</source>
        <translation>Continuer cette réponse</translation>
    </message>
    <message>
        <source>Continue with this one</source>
        <translation>Continuer avec celui-ci</translation>
    </message>
    <message>
        <source>Continue with {model}</source>
        <translation>Continuer avec {model}</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Conversation {number}</source>
        <translation>Conversation {number}</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Conversations aren&apos;t kept here, and are gone when the app ends.</source>
        <translation>Ici, les conversations ne sont pas conservées&#xa0;: elles disparaissent à la fermeture de l’application.</translation>
    </message>
    <message>
        <source>Conversations aren&apos;t kept on this machine</source>
        <translation>Les conversations ne sont pas conservées sur cet ordinateur</translation>
    </message>
    <message>
        <source>Conversations aren&apos;t kept.</source>
        <translation>Les conversations ne sont pas conservées.</translation>
    </message>
    <message>
        <source>Conversations have to be encrypted here.</source>
        <translation>Ici, les conversations doivent être chiffrées.</translation>
    </message>
    <message>
        <source>Conversations have to have a passphrase here.</source>
        <translation>Ici, les conversations doivent avoir une phrase secrète.</translation>
    </message>
    <message>
        <source>Conversations in the file</source>
        <translation>Conversations dans le fichier</translation>
    </message>
    <message>
        <source>Conversations may not be exported or backed up here.</source>
        <translation>Ici, il n’est pas permis d’exporter ni de sauvegarder des conversations.</translation>
    </message>
    <message>
        <source>Conversations may not be taken in from files here.</source>
        <translation>Ici, il n’est pas permis de reprendre des conversations depuis des fichiers.</translation>
    </message>
    <message>
        <source>Conversations that use it stay as they are.</source>
        <translation>Les conversations qui l’utilisent restent telles quelles.</translation>
    </message>
    <message>
        <source>Conversations {day}</source>
        <translation>Conversations {day}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copied. Paste it into a password manager now: closing this takes it back.</source>
        <translation>Copié. Collez-le maintenant dans un gestionnaire de mots de passe&#xa0;: il quitte le presse-papiers dès que vous fermez.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy LaTeX</source>
        <translation>Copier en LaTeX</translation>
    </message>
    <message>
        <source>Copy all files of the model again from where they came from.</source>
        <translation>Copiez à nouveau tous les fichiers du modèle depuis leur origine.</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Copy into the models folder</source>
        <translation>Copier dans le dossier des modèles</translation>
    </message>
    <message>
        <source>Copy it into my models folder</source>
        <translation>Le copier dans mon dossier de modèles</translation>
    </message>
    <message>
        <source>Copy it to a disk of this machine, close what has it open, and try again.</source>
        <translation>Copiez le fichier sur un disque de cet ordinateur, fermez ce qui l’a ouvert, puis réessayez.</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Copy raw text</source>
        <translation>Copier le texte brut</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Copy the answer of {model}</source>
        <translation>Copier la réponse de {model}</translation>
    </message>
    <message>
        <source>Copy the file again from where it came from; its size should then match.</source>
        <translation>Copiez à nouveau le fichier depuis son origine&#x202f;; sa taille devrait alors correspondre.</translation>
    </message>
    <message>
        <source>Copy the last reply</source>
        <translation>Copier la dernière réponse</translation>
    </message>
    <message>
        <source>Copy the licence</source>
        <translation>Copier la licence</translation>
    </message>
    <message>
        <source>Copy the missing file into the same folder.</source>
        <translation>Copiez le fichier manquant dans le même dossier.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>Copier ce message</translation>
    </message>
    <message>
        <source>Copy this reply</source>
        <translation>Copier cette réponse</translation>
    </message>
    <message>
        <source>Copying: {percent} %</source>
        <translation>Copie&#xa0;: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Correct it; until then, it is as if it weren&apos;t there.</source>
        <translation>Corrigez-le&#x202f;; d’ici là, c’est comme s’il n’y était pas.</translation>
    </message>
    <message>
        <source>Correct or delete it.</source>
        <translation>Corrigez-le ou supprimez-le.</translation>
    </message>
    <message>
        <source>Correct the file, then choose it again.</source>
        <translation>Corrigez le fichier, puis choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>Correct the input and try again.</source>
        <translation>Corrigez la saisie et réessayez.</translation>
    </message>
    <message>
        <source>Counts for every model that has nothing of its own.</source>
        <translation>S’applique à tout modèle qui n’a pas ses propres paramètres.</translation>
    </message>
    <message>
        <source>Counts in this conversation, from the next reply on.</source>
        <translation>S’applique à cette conversation, à partir de la prochaine réponse.</translation>
    </message>
    <message>
        <source>Counts whenever this model answers, unless a preset or a conversation says otherwise.</source>
        <translation>S’applique chaque fois que ce modèle répond, sauf si un préréglage ou une conversation en décide autrement.</translation>
    </message>
    <message>
        <source>Counts wherever this preset is used.</source>
        <translation>S’applique partout où ce préréglage est utilisé.</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Tronquée</translation>
    </message>
    <message>
        <source>DRY allowed length</source>
        <translation>DRY&#xa0;: longueur permise</translation>
    </message>
    <message>
        <source>DRY base</source>
        <translation>DRY&#xa0;: base</translation>
    </message>
    <message>
        <source>DRY breakers</source>
        <translation>DRY&#xa0;: séparateurs</translation>
    </message>
    <message>
        <source>DRY looks back</source>
        <translation>DRY&#xa0;: portée</translation>
    </message>
    <message>
        <source>DRY strength</source>
        <translation>DRY&#xa0;: force</translation>
    </message>
    <message>
        <source>DRY {value}</source>
        <translation>DRY {value}</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>Decided in</source>
        <comment>a file</comment>
        <translation>Défini dans</translation>
    </message>
    <message>
        <source>Decrypt</source>
        <translation>Déchiffrer</translation>
    </message>
    <message>
        <source>Decrypt your conversations?</source>
        <translation>Déchiffrer vos conversations&#x202f;?</translation>
    </message>
    <message>
        <source>Decrypt…</source>
        <translation>Déchiffrer…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete all that is in the trash for good?</source>
        <translation>Supprimer définitivement tout ce qui est dans la corbeille&#x202f;?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Supprimer définitivement…</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>Supprimer le préréglage</translation>
    </message>
    <message>
        <source>Delete the preset “{preset}”?</source>
        <translation>Supprimer le préréglage «&#x202f;{preset}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Delete this and what follows</source>
        <translation>Supprimer ceci et la suite</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} conversations for good?</source>
        <comment>Delete {n} conversation for good?</comment>
        <translation>
            <numerusform>Supprimer définitivement {n} conversation&#x202f;?</numerusform>
            <numerusform>Supprimer définitivement {n} conversations&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <translation>Supprimer définitivement «&#x202f;{title}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Desktop Chat ended while it loaded this model. It has passed its test run again.</source>
        <translation>Desktop Chat s’est arrêté pendant le chargement de ce modèle. Il a de nouveau réussi son essai.</translation>
    </message>
    <message>
        <source>Desktop Chat had to start again</source>
        <translation>Desktop Chat a dû redémarrer</translation>
    </message>
    <message>
        <source>Desktop Chat recovery code</source>
        <translation>Code de récupération de Desktop Chat</translation>
    </message>
    <message>
        <source>Desktop Chat was closed before it was finished.</source>
        <translation>Desktop Chat a été fermé avant la fin.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details of this reply</source>
        <translation>Détails de cette réponse</translation>
    </message>
    <message>
        <source>Details of what is the same for all</source>
        <translation>Détails de ce qui est identique pour tous</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Did you mean {first} or {second} or {third}?</source>
        <translation>Vouliez-vous dire {first}, {second} ou {third}&#x202f;?</translation>
    </message>
    <message>
        <source>Did you mean {first} or {second}?</source>
        <translation>Vouliez-vous dire {first} ou {second}&#x202f;?</translation>
    </message>
    <message>
        <source>Did you mean {name}?</source>
        <translation>Vouliez-vous dire {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Disk for what models have read</source>
        <translation>Disque pour ce que les modèles ont lu</translation>
    </message>
    <message>
        <source>Do without it</source>
        <translation>S’en passer</translation>
    </message>
    <message>
        <source>Documents may not be sent along with a message here.</source>
        <translation>Ici, il n’est pas permis d’envoyer des documents avec un message.</translation>
    </message>
    <message>
        <source>Doesn’t count</source>
        <translation>Ne s’applique pas</translation>
    </message>
    <message>
        <source>Don&apos;t ask again</source>
        <translation>Ne plus demander</translation>
    </message>
    <message>
        <source>Don&apos;t rely on it; a later version may act on it.</source>
        <translation>Ne comptez pas dessus&#x202f;; une version ultérieure pourrait en tenir compte.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Done:</source>
        <comment>a task</comment>
        <translation>Fait&#xa0;:</translation>
    </message>
    <message>
        <source>Download or copy the file again.</source>
        <translation>Téléchargez ou copiez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>Download the file itself: the page that was saved has a link to it.</source>
        <translation>Téléchargez le fichier lui-même&#xa0;: la page qui a été enregistrée contient un lien vers lui.</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>Modèle draft</translation>
    </message>
    <message>
        <source>Drop a .gguf file anywhere in this window: Qwen, Llama, Gemma or another. It runs on this computer and is used where it is; nothing is copied.</source>
        <translation>Déposez un fichier .gguf n’importe où dans cette fenêtre&#xa0;: Qwen, Llama, Gemma ou un autre. Le modèle fonctionne sur cet ordinateur et il est utilisé là où il se trouve&#x202f;; rien n’est copié.</translation>
    </message>
    <message>
        <source>Each model reads this first. What you write as a system prompt follows it.</source>
        <translation>Chaque modèle lit ceci en premier. Ce que vous écrivez comme prompt système vient ensuite.</translation>
    </message>
    <message>
        <source>Each prompt begins with your organisation&apos;s system prompt here, so none is raw.</source>
        <translation>Ici, chaque prompt commence par le prompt système de votre organisation&#xa0;: la simple continuation (raw) n’est donc pas possible.</translation>
    </message>
    <message>
        <source>Each start begins with the model of your organisation</source>
        <translation>Chaque démarrage commence avec le modèle de votre organisation</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Modifier le prompt</translation>
    </message>
    <message>
        <source>Edit this message</source>
        <translation>Modifier ce message</translation>
    </message>
    <message>
        <source>Edit this reply</source>
        <translation>Modifier cette réponse</translation>
    </message>
    <message>
        <source>Edit your message</source>
        <translation>Modifier votre message</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>Modifiée par vous</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Empty…</source>
        <comment>verb, of the trash</comment>
        <translation>Vider…</translation>
    </message>
    <message>
        <source>Encrypt it in the settings.</source>
        <translation>Chiffrez-le dans les réglages.</translation>
    </message>
    <message>
        <source>Encrypt them first.</source>
        <translation>Chiffrez-les d’abord.</translation>
    </message>
    <message>
        <source>Encrypt with a passphrase</source>
        <translation>Chiffrer avec une phrase secrète</translation>
    </message>
    <message>
        <source>Encrypt with a passphrase…</source>
        <translation>Chiffrer avec une phrase secrète…</translation>
    </message>
    <message>
        <source>Encrypt with this passphrase</source>
        <translation>Chiffrer avec cette phrase secrète</translation>
    </message>
    <message>
        <source>Encrypt, with the key in the keychain</source>
        <translation>Chiffrer, avec la clé dans le trousseau</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Entrée envoie</translation>
    </message>
    <message>
        <source>Enter sends the message and Shift+Enter begins a line; off, it is the other way round.</source>
        <translation>Entrée envoie le message et Maj+Entrée commence une ligne&#x202f;; désactivé, c’est l’inverse.</translation>
    </message>
    <message>
        <source>Enter the passphrase, or a recovery code if you have one.</source>
        <translation>Saisissez la phrase secrète, ou un code de récupération si vous en avez un.</translation>
    </message>
    <message>
        <source>Esc stops it</source>
        <translation>Échap l’arrête</translation>
    </message>
    <message>
        <source>Everything is in the backup.</source>
        <translation>Tout est dans la sauvegarde.</translation>
    </message>
    <message>
        <source>Everything you write stays on this computer. Type / for your prompts, drop a file to ask about it, or choose another model above.</source>
        <translation>Tout ce que vous écrivez reste sur cet ordinateur. Tapez / pour vos prompts, déposez un fichier pour poser des questions à son sujet, ou choisissez un autre modèle en haut.</translation>
    </message>
    <message>
        <source>Everything you write stays on this computer. Type / for your prompts, or choose another model above.</source>
        <translation>Tout ce que vous écrivez reste sur cet ordinateur. Tapez / pour vos prompts, ou choisissez un autre modèle en haut.</translation>
    </message>
    <message>
        <source>Everything, with all versions; it can be imported again.</source>
        <translation>Tout, avec toutes les versions&#x202f;; peut être importé à nouveau.</translation>
    </message>
    <message>
        <source>Export all conversations…</source>
        <translation>Exporter toutes les conversations…</translation>
    </message>
    <message numerus="yes">
        <source>Export all {n} conversations</source>
        <comment>Export the conversation</comment>
        <translation>
            <numerusform>Exporter la conversation</numerusform>
            <numerusform>Exporter les {n} conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Tout exporter…</translation>
    </message>
    <message>
        <source>Export fewer conversations at a time, or choose a part of the files.</source>
        <translation>Exportez moins de conversations à la fois, ou choisissez une partie des fichiers.</translation>
    </message>
    <message>
        <source>Export preset</source>
        <translation>Exporter le préréglage</translation>
    </message>
    <message>
        <source>Export prompts</source>
        <translation>Exporter les prompts</translation>
    </message>
    <message>
        <source>Export the conversation…</source>
        <translation>Exporter la conversation…</translation>
    </message>
    <message>
        <source>Export them again from where they came from, and choose that file.</source>
        <translation>Exportez-les à nouveau depuis leur origine, et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message numerus="yes">
        <source>Export {n} conversations</source>
        <comment>Export the conversation</comment>
        <translation>
            <numerusform>Exporter la conversation</numerusform>
            <numerusform>Exporter {n} conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported “{preset}”.</source>
        <translation>«&#x202f;{preset}&#x202f;» exporté.</translation>
    </message>
    <message>
        <source>Exports ({pattern})</source>
        <translation>Exports ({pattern})</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Fastest here: {setup}.</source>
        <translation>Le plus rapide ici&#xa0;: {setup}.</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>Fewer bits take less memory, and are slower on a CPU.</source>
        <translation>Moins de bits prennent moins de mémoire, et sont plus lents sur un CPU.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Files can&apos;t be attached here</source>
        <translation>Impossible de joindre des fichiers ici</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Type de fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>Rechercher un modèle</translation>
    </message>
    <message>
        <source>Find a part or a licence</source>
        <translation>Rechercher un composant ou une licence</translation>
    </message>
    <message>
        <source>Find a prompt</source>
        <translation>Rechercher un prompt</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Rechercher un paramètre</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>Rechercher dans la conversation</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Rechercher ici</translation>
    </message>
    <message>
        <source>Find models on this computer</source>
        <translation>Trouver des modèles sur cet ordinateur</translation>
    </message>
    <message>
        <source>Find models on this computer…</source>
        <translation>Trouver des modèles sur cet ordinateur…</translation>
    </message>
    <message>
        <source>Find out why before you write anything: somebody may have put them there.</source>
        <translation>Découvrez pourquoi avant d’écrire quoi que ce soit&#xa0;: quelqu’un les a peut-être mises là.</translation>
    </message>
    <message>
        <source>Finding out what makes it fastest on this machine. Esc stops it.</source>
        <translation>Recherche de ce qui le rend le plus rapide sur cet ordinateur. Échap arrête la recherche.</translation>
    </message>
    <message>
        <source>Fine-tuned as</source>
        <translation>Affinage</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>Première graine</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash attention</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Folders that are looked into</source>
        <translation>Dossiers examinés</translation>
    </message>
    <message>
        <source>For research and personal use only; commercial use needs a licence from Mistral AI.</source>
        <translation>Pour la recherche et l’usage personnel uniquement&#x202f;; l’usage commercial demande une licence de Mistral AI.</translation>
    </message>
    <message>
        <source>For research and testing only; use in production needs a licence from Mistral AI.</source>
        <translation>Pour la recherche et les tests uniquement&#x202f;; l’usage en production demande une licence de Mistral AI.</translation>
    </message>
    <message>
        <source>For research and trying it out only; not for commercial use.</source>
        <translation>Pour la recherche et les essais uniquement&#x202f;; pas d’usage commercial.</translation>
    </message>
    <message>
        <source>For research only; not for commercial use, nor its answers.</source>
        <translation>Pour la recherche uniquement&#x202f;; pas d’usage commercial, ni du modèle ni de ses réponses.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Free for any use, as long as its makers are named and changes are marked.</source>
        <translation>Libre pour tout usage, à condition de nommer ses créateurs et de signaler les modifications.</translation>
    </message>
    <message>
        <source>Free for any use, as long as its makers are named and changes are marked. What is made from it must be passed on under the same licence.</source>
        <translation>Libre pour tout usage, à condition de nommer ses créateurs et de signaler les modifications. Ce qui en est tiré doit être transmis sous la même licence.</translation>
    </message>
    <message>
        <source>Free for any use, commercial use included, as long as its notice is kept.</source>
        <translation>Libre pour tout usage, même commercial, à condition de conserver sa mention.</translation>
    </message>
    <message>
        <source>Free for any use, commercial use included, as long as its notice is kept. Its makers&apos; names must not be used to advertise.</source>
        <translation>Libre pour tout usage, même commercial, à condition de conserver sa mention. Les noms de ses créateurs ne doivent pas servir à la publicité.</translation>
    </message>
    <message>
        <source>Free for any use, commercial use included; its notices stay, and changes are marked.</source>
        <translation>Libre pour tout usage, même commercial&#x202f;; ses mentions sont conservées et les modifications signalées.</translation>
    </message>
    <message>
        <source>Free for any use, without conditions.</source>
        <translation>Libre pour tout usage, sans conditions.</translation>
    </message>
    <message>
        <source>Free for any use; whoever passes it or a changed copy on must do so under the same licence, also if it is only served.</source>
        <translation>Libre pour tout usage&#x202f;; ceux qui le transmettent, ou en transmettent une copie modifiée, doivent le faire sous la même licence, même s’il n’est proposé que comme service.</translation>
    </message>
    <message>
        <source>Free for any use; whoever passes it or a changed copy on must do so under the same licence.</source>
        <translation>Libre pour tout usage&#x202f;; ceux qui le transmettent, ou en transmettent une copie modifiée, doivent le faire sous la même licence.</translation>
    </message>
    <message>
        <source>Free for research; commercial use needs a registration with its makers.</source>
        <translation>Libre pour la recherche&#x202f;; l’usage commercial demande une inscription auprès de ses créateurs.</translation>
    </message>
    <message>
        <source>Free for research; commercial use of the older models needs permission from 01.AI.</source>
        <translation>Libre pour la recherche&#x202f;; l’usage commercial des modèles plus anciens demande l’accord de 01.AI.</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>Libérer la mémoire</translation>
    </message>
    <message>
        <source>Free memory now</source>
        <translation>Libérer la mémoire maintenant</translation>
    </message>
    <message numerus="yes">
        <source>Free memory: {n} models</source>
        <comment>Free memory: {n} model</comment>
        <translation>
            <numerusform>Libérer la mémoire&#xa0;: {n} modèle</numerusform>
            <numerusform>Libérer la mémoire&#xa0;: {n} modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>Free some space, or choose another disk, and export again.</source>
        <translation>Libérez de la place, ou choisissez un autre disque, et exportez à nouveau.</translation>
    </message>
    <message>
        <source>Free some space, or use the model where it is.</source>
        <translation>Libérez de la place, ou utilisez le modèle là où il se trouve.</translation>
    </message>
    <message>
        <source>Free some space; saving then goes on by itself.</source>
        <translation>Libérez de la place&#x202f;; l’enregistrement reprend ensuite tout seul.</translation>
    </message>
    <message>
        <source>Free to use and pass on unchanged, with its makers named; changed copies stay private.</source>
        <translation>Libre d’usage et de transmission sans modification, en nommant ses créateurs&#x202f;; les copies modifiées restent privées.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Pénalité de fréquence</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Depuis un fichier…</translation>
    </message>
    <message>
        <source>From an export of ChatGPT, Open WebUI or llama.cpp&apos;s web page (a .json or .zip), from the folders of LM Studio or Jan, or from another Desktop Chat.</source>
        <translation>Depuis un export de ChatGPT, d’Open WebUI ou de la page web de llama.cpp (.json ou .zip), depuis les dossiers de LM Studio ou de Jan, ou depuis un autre Desktop Chat.</translation>
    </message>
    <message>
        <source>From the makers of {model}</source>
        <translation>Indiqué par les créateurs de {model}</translation>
    </message>
    <message>
        <source>From the model’s file</source>
        <translation>Indiqué dans le fichier du modèle</translation>
    </message>
    <message>
        <source>From the preset “{preset}”</source>
        <translation>Défini par le préréglage «&#x202f;{preset}&#x202f;»</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message numerus="yes">
        <source>GPU, about {n} tokens/s</source>
        <comment>GPU, about {n} token/s</comment>
        <translation>
            <numerusform>GPU, environ {n}&#xa0;token/s</numerusform>
            <numerusform>GPU, environ {n}&#xa0;tokens/s</numerusform>
        </translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>General ability</source>
        <translation>Aptitudes générales</translation>
    </message>
    <message>
        <source>Get a newer file of this model; it must be converted again.</source>
        <translation>Procurez-vous un fichier plus récent de ce modèle&#x202f;; il doit être converti à nouveau.</translation>
    </message>
    <message>
        <source>Get the file again from where it came from; it should be much smaller.</source>
        <translation>Procurez-vous à nouveau le fichier depuis son origine&#x202f;; il devrait être bien plus petit.</translation>
    </message>
    <message>
        <source>Get the usual, little-endian file of this model.</source>
        <translation>Procurez-vous le fichier habituel de ce modèle, en little-endian.</translation>
    </message>
    <message>
        <source>Get this model in fewer files.</source>
        <translation>Procurez-vous ce modèle en moins de fichiers.</translation>
    </message>
    <message>
        <source>Give a passphrase for the backup.</source>
        <translation>Indiquez une phrase secrète pour la sauvegarde.</translation>
    </message>
    <message>
        <source>Give memory back after</source>
        <translation>Libérer la mémoire après</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Go on in a new chat from here</source>
        <translation>Poursuivre dans une nouvelle conversation</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Aller à la fin</translation>
    </message>
    <message>
        <source>Guess what a reply repeats</source>
        <translation>Deviner ce qu’une réponse répète</translation>
    </message>
    <message>
        <source>Guessed tokens</source>
        <translation>Tokens devinés</translation>
    </message>
    <message>
        <source>Have a program recognise the text first (OCR).</source>
        <translation>Faites d’abord reconnaître le texte par un programme (OCR).</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>on this computer</comment>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Here a passphrase opens conversations, and the keychain may not.</source>
        <translation>Ici, une phrase secrète ouvre les conversations&#x202f;; le trousseau n’est pas autorisé.</translation>
    </message>
    <message>
        <source>Hide the names until I have voted</source>
        <translation>Masquer les noms jusqu’à mon vote</translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation>Masquer la barre latérale</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Masquer la saisie</translation>
    </message>
    <message>
        <source>High</source>
        <comment>contrast</comment>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Higher is more surprising; 0 always takes the likeliest token.</source>
        <translation>Plus haut, c’est plus surprenant&#x202f;; 0 prend toujours le token le plus probable.</translation>
    </message>
    <message>
        <source>How fast that grows with the length of the phrase.</source>
        <translation>À quelle vitesse cela augmente avec la longueur de la suite de mots.</translation>
    </message>
    <message>
        <source>How likely a token must be for XTC to leave it out.</source>
        <translation>À partir de quelle probabilité XTC peut écarter un token.</translation>
    </message>
    <message>
        <source>How many layers the GPU computes, -1 for all; unset, as many as fit.</source>
        <translation>Nombre de couches calculées par le GPU, -1 pour toutes&#x202f;; sans indication, autant qu’il en tient.</translation>
    </message>
    <message>
        <source>How many layers the GPU computes; -1 for all.</source>
        <translation>Nombre de couches calculées par le GPU&#x202f;; -1 pour toutes.</translation>
    </message>
    <message>
        <source>How many tokens DRY looks back; -1 for the whole context.</source>
        <translation>Nombre de tokens en arrière que DRY prend en compte&#x202f;; -1 pour tout le contexte.</translation>
    </message>
    <message>
        <source>How many tokens the penalties look back; -1 for the whole context.</source>
        <translation>Nombre de tokens en arrière que les pénalités prennent en compte&#x202f;; -1 pour tout le contexte.</translation>
    </message>
    <message>
        <source>How much together</source>
        <translation>Combien en tout</translation>
    </message>
    <message>
        <source>How often each question is asked: it shows how stable the answers are.</source>
        <translation>Combien de fois chaque question est posée&#xa0;: cela montre si les réponses sont stables.</translation>
    </message>
    <message>
        <source>How often the likeliest tokens are left out for a less obvious one; 0 for never.</source>
        <translation>À quelle fréquence les tokens les plus probables sont écartés au profit d’un moins évident&#x202f;; 0 pour jamais.</translation>
    </message>
    <message>
        <source>How quickly Mirostat adapts.</source>
        <translation>À quelle vitesse Mirostat s’adapte.</translation>
    </message>
    <message>
        <source>How strongly a repeated phrase is avoided; 0 for not at all.</source>
        <translation>Avec quelle force une suite de mots répétée est évitée&#x202f;; 0 pour pas du tout.</translation>
    </message>
    <message>
        <source>How surprising Mirostat keeps the text.</source>
        <translation>À quel point Mirostat garde le texte surprenant.</translation>
    </message>
    <message>
        <source>How the conversation is put to the model, in place of what its file says.</source>
        <translation>Comment la conversation est présentée au modèle, à la place de ce que dit son fichier.</translation>
    </message>
    <message>
        <source>I have it in a safe place</source>
        <translation>Je l’ai mis en lieu sûr</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Identiques</translation>
    </message>
    <message>
        <source>If you didn&apos;t replace it, find out who did before you use it.</source>
        <translation>Si ce n’est pas vous qui l’avez remplacé, cherchez qui l’a fait avant de l’utiliser.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>Importer des conversations</translation>
    </message>
    <message>
        <source>Import conversations…</source>
        <translation>Importer des conversations…</translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation>Importer depuis un fichier</translation>
    </message>
    <message>
        <source>Import from a folder</source>
        <translation>Importer depuis un dossier</translation>
    </message>
    <message>
        <source>Import preset</source>
        <translation>Importer un préréglage</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>Importer des prompts</translation>
    </message>
    <message numerus="yes">
        <source>Import {n}</source>
        <comment>Import {n}</comment>
        <translation>
            <numerusform>En importer {n}</numerusform>
            <numerusform>En importer {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Import, export, back up</source>
        <translation>Importer, exporter, sauvegarder</translation>
    </message>
    <message>
        <source>Imported “{preset}”, a preset of {program}.</source>
        <translation>«&#x202f;{preset}&#x202f;» importé, un préréglage de {program}.</translation>
    </message>
    <message>
        <source>Imported: {what}.</source>
        <translation>Importé&#xa0;: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>Imported: {what}. {n} of them are in the archive.</source>
        <comment>Imported: {what}. {n} of them is in the archive.</comment>
        <translation>
            <numerusform>Importé&#xa0;: {what}. Dont {n} dans les archives.</numerusform>
            <numerusform>Importé&#xa0;: {what}. Dont {n} dans les archives.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import en cours…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>In a list: remove what is chosen</source>
        <translation>Dans une liste&#xa0;: retirer ce qui est sélectionné</translation>
    </message>
    <message>
        <source>In an empty message: what you sent before</source>
        <translation>Dans un message vide&#xa0;: ce que vous avez envoyé avant</translation>
    </message>
    <message>
        <source>In memory now</source>
        <translation>En mémoire actuellement</translation>
    </message>
    <message>
        <source>In the conversation: to its beginning or end</source>
        <translation>Dans la conversation&#xa0;: à son début ou à sa fin</translation>
    </message>
    <message>
        <source>In the conversation: to the next message</source>
        <translation>Dans la conversation&#xa0;: au message suivant</translation>
    </message>
    <message>
        <source>In the conversation: to the next question</source>
        <translation>Dans la conversation&#xa0;: à la question suivante</translation>
    </message>
    <message>
        <source>In your list</source>
        <translation>Dans votre liste</translation>
    </message>
    <message>
        <source>Insert</source>
        <comment>verb</comment>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Install Desktop Chat again.</source>
        <translation>Réinstallez Desktop Chat.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>It can add words that can&apos;t be listed.</source>
        <translation>Il peut ajouter des mots impossibles à énumérer.</translation>
    </message>
    <message>
        <source>It can be measured once the model has finished what it is at.</source>
        <translation>La mesure sera possible dès que le modèle aura terminé ce qu’il fait.</translation>
    </message>
    <message>
        <source>It can be paused at any time, and goes on after a restart.</source>
        <translation>La comparaison peut être mise en pause à tout moment, et reprend après un redémarrage.</translation>
    </message>
    <message>
        <source>It can only be enforced.</source>
        <translation>Cela ne peut être qu’imposé.</translation>
    </message>
    <message>
        <source>It can&apos;t be run: {reason}.</source>
        <translation>Il ne peut pas être exécuté&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>It can&apos;t be used just now.</source>
        <translation>Il est inutilisable pour le moment.</translation>
    </message>
    <message>
        <source>It can&apos;t read a short text.</source>
        <translation>Il n’arrive pas à lire un texte court.</translation>
    </message>
    <message>
        <source>It could not be saved: {reason}.</source>
        <translation>Impossible de l’enregistrer&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>It did not answer in {seconds} seconds.</source>
        <translation>Il n’a pas répondu en {seconds} secondes.</translation>
    </message>
    <message>
        <source>It did not open.</source>
        <translation>Il ne s’est pas ouvert.</translation>
    </message>
    <message>
        <source>It doesn&apos;t open these conversations.</source>
        <translation>Cela n’ouvre pas ces conversations.</translation>
    </message>
    <message>
        <source>It finds every next word as likely as any: its weights are empty.</source>
        <translation>Il juge chaque mot suivant aussi probable que les autres&#xa0;: ses poids sont vides.</translation>
    </message>
    <message>
        <source>It gives vectors (embeddings), not text.</source>
        <translation>Il donne des vecteurs (embeddings), pas du texte.</translation>
    </message>
    <message>
        <source>It has an entry twice.</source>
        <translation>Une entrée s’y trouve deux fois.</translation>
    </message>
    <message>
        <source>It has characters that can&apos;t be seen.</source>
        <translation>Il contient des caractères invisibles.</translation>
    </message>
    <message>
        <source>It has more than {conversations} conversations or {messages} messages, or too much text.</source>
        <translation>Le fichier contient plus de {conversations} conversations ou de {messages} messages, ou trop de texte.</translation>
    </message>
    <message>
        <source>It has more than {most} entries.</source>
        <translation>Il y a plus de {most} entrées.</translation>
    </message>
    <message numerus="yes">
        <source>It has more than {n} parts.</source>
        <comment>It has more than {n} part.</comment>
        <translation>
            <numerusform>Elle compte plus de {n} partie.</numerusform>
            <numerusform>Elle compte plus de {n} parties.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has names in letters that only look like others.</source>
        <translation>Il contient des noms dont les lettres ne font que ressembler à d’autres.</translation>
    </message>
    <message>
        <source>It has no entry for these conversations.</source>
        <translation>Il n’a pas d’entrée pour ces conversations.</translation>
    </message>
    <message>
        <source>It has no messages.</source>
        <translation>Elle n’a pas de messages.</translation>
    </message>
    <message>
        <source>It has to be a list.</source>
        <translation>Il faut une liste.</translation>
    </message>
    <message>
        <source>It has to be a number.</source>
        <translation>Il faut un nombre.</translation>
    </message>
    <message>
        <source>It has to be a text.</source>
        <translation>Il faut un texte.</translation>
    </message>
    <message>
        <source>It has to be a whole number.</source>
        <translation>Il faut un nombre entier.</translation>
    </message>
    <message>
        <source>It has to be a whole path, from the root on and without “..”.</source>
        <translation>Il faut un chemin complet, depuis la racine et sans «&#x202f;..&#x202f;».</translation>
    </message>
    <message>
        <source>It has to be an object.</source>
        <translation>Il faut un objet.</translation>
    </message>
    <message>
        <source>It has to be from {least} to {most}.</source>
        <translation>Il faut une valeur de {least} à {most}.</translation>
    </message>
    <message>
        <source>It has to be one of: {choices}.</source>
        <translation>Il faut l’une de ces valeurs&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>It has to be true or false.</source>
        <translation>Il faut «&#x202f;true&#x202f;» ou «&#x202f;false&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>It has {n} letters and digits, not {wanted}.</source>
        <comment>It has {n} letter or digit, not {wanted}.</comment>
        <translation>
            <numerusform>Il a {n} lettre ou chiffre, et non {wanted}.</numerusform>
            <numerusform>Il a {n} lettres et chiffres, et non {wanted}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has {n} pages; up to {most} can be read.</source>
        <comment>It has {n} page; up to {most} can be read.</comment>
        <translation>
            <numerusform>Il a {n} page&#x202f;; jusqu’à {most} peuvent être lues.</numerusform>
            <numerusform>Il a {n} pages&#x202f;; jusqu’à {most} peuvent être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is damaged, or no PDF.</source>
        <translation>Il est endommagé, ou n’est pas un PDF.</translation>
    </message>
    <message>
        <source>It is damaged: {reason}.</source>
        <translation>Données endommagées&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>La valeur est vide.</translation>
    </message>
    <message>
        <source>It is larger than {size}.</source>
        <translation>La taille dépasse {size}.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>L’imbrication est trop profonde.</translation>
    </message>
    <message>
        <source>It is no text, but data for a program.</source>
        <translation>Ce n’est pas du texte, mais des données pour un programme.</translation>
    </message>
    <message>
        <source>It is not waited for any longer.</source>
        <translation>On ne l’attend plus.</translation>
    </message>
    <message>
        <source>It is on another computer, which is asked only when you choose the model.</source>
        <translation>Il est sur un autre ordinateur, qui n’est interrogé que lorsque vous choisissez le modèle.</translation>
    </message>
    <message>
        <source>It is protected with a password.</source>
        <translation>Il est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>It is read when the app starts.</source>
        <translation>Lu au démarrage de l’application.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Elle est trop volumineuse.</translation>
    </message>
    <message>
        <source>It is too long for the model: the passages that matter to your question are sent.</source>
        <translation>Il est trop long pour le modèle&#xa0;: les passages utiles à votre question sont envoyés.</translation>
    </message>
    <message>
        <source>It is too long, or no text.</source>
        <translation>La valeur est trop longue, ou n’est pas du texte.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Elle est trop longue.</translation>
    </message>
    <message numerus="yes">
        <source>It is unusually long: {n} characters.</source>
        <comment>It is unusually long: {n} character.</comment>
        <translation>
            <numerusform>Sa longueur est inhabituelle&#xa0;: {n} caractère.</numerusform>
            <numerusform>Sa longueur est inhabituelle&#xa0;: {n} caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is used where it is, in {folder}; nothing was copied.</source>
        <translation>Il est utilisé là où il se trouve, dans {folder}&#x202f;; rien n’a été copié.</translation>
    </message>
    <message>
        <source>It isn&apos;t a conversation of {app}.</source>
        <translation>Ce n’est pas une conversation de {app}.</translation>
    </message>
    <message>
        <source>It isn&apos;t known yet: write a message, with a model in memory.</source>
        <translation>Pas encore connu&#xa0;: écrivez un message, avec un modèle en mémoire.</translation>
    </message>
    <message>
        <source>It isn&apos;t of the form {form}.</source>
        <translation>La valeur n’a pas la forme {form}.</translation>
    </message>
    <message>
        <source>It isn’t there.</source>
        <translation>Introuvable.</translation>
    </message>
    <message>
        <source>It made the process end that was to read it.</source>
        <translation>Il a mis fin au processus qui devait le lire.</translation>
    </message>
    <message>
        <source>It needs too much memory.</source>
        <translation>Il demande trop de mémoire.</translation>
    </message>
    <message>
        <source>It needs {need}; {free} are free.</source>
        <translation>Il a besoin de {need}&#x202f;; mémoire libre&#xa0;: {free}.</translation>
    </message>
    <message>
        <source>It opens nothing yet: {reason}</source>
        <translation>Il n’ouvre encore rien&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>It opens your conversations when the keychain or the passphrase no longer does. Write it down, and keep it apart from this computer. It is shown only now.</source>
        <translation>Il ouvre vos conversations quand le trousseau ou la phrase secrète ne le peut plus. Notez-le, et gardez-le à l’écart de cet ordinateur. Il n’est affiché que maintenant.</translation>
    </message>
    <message>
        <source>It read 15 texts in many scripts and wrote 16 tokens.</source>
        <translation>Il a lu 15 textes dans de nombreuses écritures et écrit 16 tokens.</translation>
    </message>
    <message>
        <source>It takes half a minute. All models leave the memory for it, and nothing can be asked meanwhile.</source>
        <translation>Cela prend une demi-minute. Tous les modèles quittent alors la mémoire, et aucune question n’est possible pendant ce temps.</translation>
    </message>
    <message>
        <source>It then opens your conversations no longer; the other ways still do. Backups and copies of the key file that were made before still open with it.</source>
        <translation>Vos conversations ne s’ouvriront plus de cette façon&#x202f;; les autres moyens restent. Les sauvegardes et les copies du fichier de clés faites auparavant s’ouvrent toujours de cette façon.</translation>
    </message>
    <message>
        <source>It took the key, but doesn&apos;t give it back.</source>
        <translation>Il a pris la clé, mais ne la rend pas.</translation>
    </message>
    <message>
        <source>It was not waited for any longer.</source>
        <translation>On a cessé de l’attendre.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>La lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>It was stopped; nothing has been changed.</source>
        <translation>L’opération a été arrêtée&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It would keep the key that encrypts all that you write. {reason}</source>
        <translation>Il garderait la clé qui chiffre tout ce que vous écrivez. {reason}</translation>
    </message>
    <message>
        <source>It would not be loaded: {reason}</source>
        <translation>Il ne serait pas chargé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>It writes {written} tokens/s and reads {read}: nothing was faster than the usual choices.</source>
        <translation>Il écrit {written}&#xa0;tokens/s et en lit {read}&#xa0;: rien n’a été plus rapide que les choix habituels.</translation>
    </message>
    <message>
        <source>It writes {written} tokens/s and reads {read}; before, it was {written_before} and {read_before}.</source>
        <translation>Il écrit {written}&#xa0;tokens/s et en lit {read}&#x202f;; avant, c’était {written_before} et {read_before}.</translation>
    </message>
    <message>
        <source>Its chat template is not the one that was looked at.</source>
        <translation>Son gabarit de conversation n’est pas celui qui a été examiné.</translation>
    </message>
    <message>
        <source>Its draft model {draft} takes {size} more.</source>
        <translation>Son modèle draft {draft} prend {size} de plus.</translation>
    </message>
    <message>
        <source>Its entry for these conversations isn&apos;t ours.</source>
        <translation>Son entrée pour ces conversations n’est pas la nôtre.</translation>
    </message>
    <message>
        <source>Its entry for these conversations opens nothing.</source>
        <translation>Son entrée pour ces conversations n’ouvre rien.</translation>
    </message>
    <message>
        <source>Its file is not there now</source>
        <translation>Son fichier n’est pas là actuellement</translation>
    </message>
    <message>
        <source>Its first test run, in a process of its own. Esc stops it.</source>
        <translation>Son premier essai, dans un processus à part. Échap l’arrête.</translation>
    </message>
    <message>
        <source>Its keys are in format {version}; this version knows up to {newest}.</source>
        <translation>Ses clés sont au format {version}&#x202f;; cette version connaît les formats jusqu’à {newest}.</translation>
    </message>
    <message>
        <source>Its memory was given back; your next message wakes it</source>
        <translation>Sa mémoire a été libérée&#x202f;; votre prochain message le réveille</translation>
    </message>
    <message>
        <source>Its own</source>
        <comment>the chat template of the model</comment>
        <translation>Le sien</translation>
    </message>
    <message>
        <source>Its test run came to no end.</source>
        <translation>Son essai n’a pas abouti.</translation>
    </message>
    <message>
        <source>Its test run needed more memory than its size explains.</source>
        <translation>Son essai a demandé plus de mémoire que sa taille ne le justifie.</translation>
    </message>
    <message>
        <source>Its test run took more memory than its size explains.</source>
        <translation>Son essai a pris plus de mémoire que sa taille ne le justifie.</translation>
    </message>
    <message>
        <source>Its test run was ended: it was at {percent}% and got no further for {seconds} s.</source>
        <translation>Son essai a été interrompu&#xa0;: il en était à {percent}&#xa0;% et n’a pas avancé pendant {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>Its test run: crashed.</source>
        <translation>Son essai&#xa0;: plantage.</translation>
    </message>
    <message>
        <source>Its test run: out of memory.</source>
        <translation>Son essai&#xa0;: pas assez de mémoire.</translation>
    </message>
    <message>
        <source>Its test run: refused.</source>
        <translation>Son essai&#xa0;: refusé.</translation>
    </message>
    <message>
        <source>Its test run: set aside.</source>
        <translation>Son essai&#xa0;: mis de côté.</translation>
    </message>
    <message>
        <source>Its test run: too slow.</source>
        <translation>Son essai&#xa0;: trop lent.</translation>
    </message>
    <message>
        <source>Its test run: wrong numbers.</source>
        <translation>Son essai&#xa0;: nombres faux.</translation>
    </message>
    <message>
        <source>Its tokenizer makes tokens that the model doesn&apos;t have.</source>
        <translation>Son découpage du texte produit des tokens que le modèle n’a pas.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Jan&apos;s file for {name} is missing.</source>
        <translation>Le fichier de Jan pour {name} est introuvable.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>a recovery code</comment>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>Conserver les conversations</translation>
    </message>
    <message>
        <source>Keep here what you write again and again. Words in {{braces}} become fields to fill in.</source>
        <translation>Gardez ici ce que vous écrivez encore et encore. Les mots entre {{accolades}} deviennent des champs à remplir.</translation>
    </message>
    <message>
        <source>Keep it all the same</source>
        <translation>Conserver quand même</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Garder ouvert</translation>
    </message>
    <message>
        <source>Keep the context in f16.</source>
        <translation>Conservez le contexte en f16.</translation>
    </message>
    <message>
        <source>Keep them unencrypted</source>
        <translation>Les garder non chiffrées</translation>
    </message>
    <message>
        <source>Keep what is written as a prompt…</source>
        <translation>Garder ce texte comme prompt…</translation>
    </message>
    <message>
        <source>Kept, it opens your conversations from now on.</source>
        <translation>Si vous le conservez, il ouvre désormais vos conversations.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keychain of the system</source>
        <translation>Trousseau du système</translation>
    </message>
    <message>
        <source>Keys and encryption</source>
        <translation>Clés et chiffrement</translation>
    </message>
    <message>
        <source>Keys and encryption…</source>
        <translation>Clés et chiffrement…</translation>
    </message>
    <message>
        <source>Keys for {command}: {keys}</source>
        <translation>Touches pour {command}&#xa0;: {keys}</translation>
    </message>
    <message>
        <source>Keys that differ from the usual ones, such as “new_chat=Ctrl+Alt+N search=”.</source>
        <translation>Touches différentes des touches habituelles, comme «&#x202f;new_chat=Ctrl+Alt+N search=&#x202f;».</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Known: it is the published template of {models}.</source>
        <translation>Connu&#xa0;: c’est le gabarit publié de {models}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>Couches sur le GPU</translation>
    </message>
    <message>
        <source>Leave that character out.</source>
        <translation>Enlevez ce caractère.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins d’animations</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licence copied</source>
        <translation>Licence copiée</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>Clair ou sombre, ou comme le système.</translation>
    </message>
    <message>
        <source>Link copied: {address}</source>
        <translation>Lien copié&#xa0;: {address}</translation>
    </message>
    <message>
        <source>Load anyway</source>
        <translation>Charger quand même</translation>
    </message>
    <message>
        <source>Load it again</source>
        <translation>Le recharger</translation>
    </message>
    <message>
        <source>Loaded again when you send</source>
        <translation>Rechargé à l’envoi</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Chargement du modèle</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Chargement du modèle…</translation>
    </message>
    <message>
        <source>Loading the model… {percent} %</source>
        <translation>Chargement du modèle… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Loading {model} · {percent} %</source>
        <translation>Chargement de {model} · {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Loading {name} was cancelled.</source>
        <translation>Le chargement de {name} a été annulé.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Longest reply</source>
        <translation>Longueur maximale</translation>
    </message>
    <message>
        <source>Look for a GGUF version of this model, or convert it with llama.cpp&apos;s scripts.</source>
        <translation>Cherchez une version GGUF de ce modèle, ou convertissez-le avec les scripts de llama.cpp.</translation>
    </message>
    <message>
        <source>Look for conversations in it</source>
        <translation>Y chercher des conversations</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Chercher dans&#xa0;:</translation>
    </message>
    <message>
        <source>Look into {folder}</source>
        <translation>Examiner {folder}</translation>
    </message>
    <message>
        <source>Look into {folder} no more</source>
        <translation>Ne plus examiner {folder}</translation>
    </message>
    <message>
        <source>Looking into the file…</source>
        <translation>Examen du fichier…</translation>
    </message>
    <message>
        <source>Looking: {percent} %</source>
        <translation>Recherche&#xa0;: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Looks like a refusal</source>
        <translation>Semble être un refus</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
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
        <translation>Issu de</translation>
    </message>
    <message>
        <source>Make a recovery code first, or give a passphrase for the backup.</source>
        <translation>Créez d’abord un code de récupération, ou indiquez une phrase secrète pour la sauvegarde.</translation>
    </message>
    <message>
        <source>Make another</source>
        <comment>a recovery code</comment>
        <translation>En créer un autre</translation>
    </message>
    <message>
        <source>Make another recovery code?</source>
        <translation>Créer un autre code de récupération&#x202f;?</translation>
    </message>
    <message>
        <source>Make another…</source>
        <comment>a recovery code</comment>
        <translation>En créer un autre…</translation>
    </message>
    <message>
        <source>Make one…</source>
        <comment>a recovery code</comment>
        <translation>En créer un…</translation>
    </message>
    <message>
        <source>Make the backup again, with a passphrase.</source>
        <translation>Refaites la sauvegarde, avec une phrase secrète.</translation>
    </message>
    <message>
        <source>Managed by your organisation</source>
        <translation>Géré par votre organisation</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>Mark what differs from this one</source>
        <translation>Marquer ce qui diffère de celle-ci</translation>
    </message>
    <message>
        <source>Mark what differs from {model}</source>
        <translation>Marquer ce qui diffère de {model}</translation>
    </message>
    <message>
        <source>Mark words that differ</source>
        <translation>Marquer les mots qui diffèrent</translation>
    </message>
    <message>
        <source>Marked is what the template adds to the conversation.</source>
        <translation>Ce que le gabarit ajoute à la conversation est mis en évidence.</translation>
    </message>
    <message>
        <source>Matters on which people and countries disagree, asked from several sides: shows which model answers, and how evenly.</source>
        <translation>Des sujets sur lesquels les gens et les pays sont en désaccord, abordés de plusieurs côtés&#xa0;: montre quel modèle répond, et avec quelle impartialité.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Mesurer à nouveau</translation>
    </message>
    <message>
        <source>Measure on this machine</source>
        <translation>Mesurer sur cet ordinateur</translation>
    </message>
    <message>
        <source>Measured on {day}.</source>
        <translation>Mesuré le {day}.</translation>
    </message>
    <message>
        <source>Measuring this model</source>
        <translation>Mesure de ce modèle</translation>
    </message>
    <message>
        <source>Measuring {model} · {percent} %</source>
        <translation>Mesure de {model} · {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Megabytes that may be taken, encrypted like the conversations, so that a long one goes on without being read again, 0 for nothing; unset, a twentieth of what is free and at most 4 GB, but nothing on a small or full disk.</source>
        <translation>Nombre de mégaoctets qui peuvent être occupés, chiffrés comme les conversations, pour qu’une longue conversation reprenne sans être relue&#x202f;; 0 pour rien&#x202f;; sans indication, un vingtième de l’espace libre et 4&#xa0;Go au plus, mais rien sur un disque petit ou plein.</translation>
    </message>
    <message>
        <source>Megabytes that recently used models may take together, so that one can go back to them at once, 0 for the model in use alone; unset, half of what is free.</source>
        <translation>Nombre de mégaoctets que les modèles utilisés récemment peuvent occuper ensemble, pour que vous puissiez y revenir tout de suite&#x202f;; 0 pour le seul modèle utilisé&#x202f;; sans indication, la moitié de la mémoire libre.</translation>
    </message>
    <message>
        <source>Memory for models</source>
        <translation>Mémoire des modèles</translation>
    </message>
    <message>
        <source>Memory for models…</source>
        <translation>Mémoire des modèles…</translation>
    </message>
    <message>
        <source>Memory of the context</source>
        <translation>Mémoire du contexte</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Messages with an id that another one has: {count}.</source>
        <translation>Messages dont l’identifiant est aussi celui d’un autre&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Minutes without a question after which no model stays in memory, 0 for never; the next message loads it again.</source>
        <translation>Nombre de minutes sans question au bout desquelles aucun modèle ne reste en mémoire&#x202f;; 0 pour jamais. Le message suivant le recharge.</translation>
    </message>
    <message>
        <source>Mirostat</source>
        <translation>Mirostat</translation>
    </message>
    <message>
        <source>Mirostat rate</source>
        <translation>Mirostat&#xa0;: vitesse</translation>
    </message>
    <message>
        <source>Mirostat target</source>
        <translation>Mirostat&#xa0;: cible</translation>
    </message>
    <message>
        <source>Mirostat {value}</source>
        <translation>Mirostat {value}</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model {at}</source>
        <translation>Modèle {at}</translation>
    </message>
    <message>
        <source>Model {letter}</source>
        <translation>Modèle {letter}</translation>
    </message>
    <message>
        <source>Model: {model}</source>
        <translation>Modèle&#xa0;: {model}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modèles (*.gguf)</translation>
    </message>
    <message>
        <source>Models and memory</source>
        <translation>Modèles et mémoire</translation>
    </message>
    <message>
        <source>Models are files in GGUF format; their names usually end in .gguf.</source>
        <translation>Les modèles sont des fichiers au format GGUF&#x202f;; leurs noms se terminent en général par .gguf.</translation>
    </message>
    <message>
        <source>Models are used where they are; nothing is copied.</source>
        <translation>Les modèles sont utilisés là où ils se trouvent&#x202f;; rien n’est copié.</translation>
    </message>
    <message>
        <source>Models for everybody</source>
        <translation>Modèles pour tous</translation>
    </message>
    <message>
        <source>Models in it are used where they are; nothing is copied.</source>
        <translation>Les modèles qu’il contient sont utilisés là où ils se trouvent&#x202f;; rien n’est copié.</translation>
    </message>
    <message>
        <source>Models may not be compared here.</source>
        <translation>Ici, il n’est pas permis de comparer des modèles.</translation>
    </message>
    <message>
        <source>Models of other apps</source>
        <translation>Modèles d’autres applications</translation>
    </message>
    <message>
        <source>Models that you used lately stay in memory up to this, so that you can go back to them at once. The one in use is there in any case.</source>
        <translation>Les modèles que vous avez utilisés récemment restent en mémoire jusqu’à cette limite, pour que vous puissiez y revenir tout de suite. Le modèle utilisé y reste dans tous les cas.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>More about presets</source>
        <translation>Autres actions pour les préréglages</translation>
    </message>
    <message>
        <source>More about prompts</source>
        <translation>Autres actions pour les prompts</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>Autres conditions</translation>
    </message>
    <message>
        <source>More for this message</source>
        <translation>Autres actions pour ce message</translation>
    </message>
    <message>
        <source>Move it to a safe place, together with the database it belongs to.</source>
        <translation>Déplacez-le en lieu sûr, avec la base de données qui va avec.</translation>
    </message>
    <message>
        <source>Move the conversation to trash</source>
        <translation>Mettre la conversation à la corbeille</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Déplacer vers un dossier</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name it as its maker did: {name}.</source>
        <translation>Donnez-lui le nom que lui a donné son créateur&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Nom du dossier</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nouveau dossier…</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Nouveau prompt</translation>
    </message>
    <message>
        <source>New prompt…</source>
        <translation>Nouveau prompt…</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Nouveau code de récupération</translation>
    </message>
    <message>
        <source>New text below</source>
        <translation>Nouveau texte plus bas</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Next seed</source>
        <translation>Graine suivante</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Version suivante</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>Aucune commande ne porte ce nom.</translation>
    </message>
    <message>
        <source>No conversation has these words.</source>
        <translation>Aucune conversation ne contient ces mots.</translation>
    </message>
    <message>
        <source>No conversations were found in {name}.</source>
        <translation>Aucune conversation n’a été trouvée dans {name}.</translation>
    </message>
    <message>
        <source>No conversations were found in {name}: {reason}</source>
        <translation>Aucune conversation n’a été trouvée dans {name}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>No layer on {gpu}: the CPU was faster, as measured here.</source>
        <translation>Aucune couche sur {gpu}&#xa0;: d’après la mesure faite ici, le CPU est plus rapide.</translation>
    </message>
    <message>
        <source>No model is called so.</source>
        <translation>Aucun modèle ne porte ce nom.</translation>
    </message>
    <message>
        <source>No model is in memory.</source>
        <translation>Aucun modèle n’est en mémoire.</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Aucun modèle n’est chargé.</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Pas encore de modèle</translation>
    </message>
    <message>
        <source>No models of other apps were found where they usually are.</source>
        <translation>Aucun modèle d’autres applications n’a été trouvé aux endroits habituels.</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>Sans préréglage</translation>
    </message>
    <message>
        <source>No prompt has these words.</source>
        <translation>Aucun prompt ne contient ces mots.</translation>
    </message>
    <message>
        <source>No recovery code has the character {character}.</source>
        <translation>Aucun code de récupération ne contient le caractère {character}.</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun paramètre ne contient ces mots.</translation>
    </message>
    <message>
        <source>No such conversation</source>
        <translation>Conversation introuvable</translation>
    </message>
    <message>
        <source>No such model</source>
        <translation>Modèle introuvable</translation>
    </message>
    <message>
        <source>No such preset</source>
        <translation>Préréglage introuvable</translation>
    </message>
    <message>
        <source>Nobody can change this</source>
        <translation>Personne ne peut modifier ceci</translation>
    </message>
    <message>
        <source>Nobody can reset your passphrase</source>
        <translation>Personne ne peut réinitialiser votre phrase secrète</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a draft model</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None</source>
        <comment>preset</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no folder</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None</source>
        <comment>keys</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>None answers here.</source>
        <translation>Aucun ne répond ici.</translation>
    </message>
    <message>
        <source>None claimed; its base model {model} is usually under {licence}</source>
        <translation>Aucune indiquée&#x202f;; son modèle de base {model} est en général sous {licence}</translation>
    </message>
    <message>
        <source>None is better</source>
        <translation>Égalité</translation>
    </message>
    <message>
        <source>None: the file has no chat template.</source>
        <translation>Aucun&#xa0;: le fichier n’a pas de gabarit de conversation.</translation>
    </message>
    <message>
        <source>None: the system&apos;s kernel refuses it to this program.</source>
        <translation>Aucun&#xa0;: le noyau du système le refuse à ce programme.</translation>
    </message>
    <message>
        <source>None: this build computes on the processor.</source>
        <translation>Aucun&#xa0;: cette version calcule sur le processeur.</translation>
    </message>
    <message>
        <source>None: this program refuses it to its own code.</source>
        <translation>Aucun&#xa0;: ce programme le refuse à son propre code.</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>contrast</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Normal or high, or as the system has it.</source>
        <translation>Normal ou élevé, ou comme le système.</translation>
    </message>
    <message>
        <source>Not a model file</source>
        <translation>Pas un fichier de modèle</translation>
    </message>
    <message>
        <source>Not all files were looked at.</source>
        <translation>Certains fichiers n’ont pas été examinés.</translation>
    </message>
    <message>
        <source>Not allowed on this machine</source>
        <translation>Non autorisé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Not allowed on this machine: {reason}</source>
        <translation>Non autorisé sur cet ordinateur&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore demandée</translation>
    </message>
    <message>
        <source>Not computed yet</source>
        <translation>Pas encore calculé</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>Non copié</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffré</translation>
    </message>
    <message>
        <source>Not encrypted: keys and encryption</source>
        <translation>Non chiffré&#xa0;: clés et chiffrement</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Pas assez de mémoire</translation>
    </message>
    <message>
        <source>Not for commercial use; its makers must be named and changes marked.</source>
        <translation>Pas d’usage commercial&#x202f;; ses créateurs doivent être nommés et les modifications signalées.</translation>
    </message>
    <message>
        <source>Not for commercial use; its makers must be named and changes marked. Changed copies must not be passed on.</source>
        <translation>Pas d’usage commercial&#x202f;; ses créateurs doivent être nommés et les modifications signalées. Les copies modifiées ne doivent pas être transmises.</translation>
    </message>
    <message>
        <source>Not for commercial use; its makers must be named and changes marked. What is made from it must be passed on under the same licence.</source>
        <translation>Pas d’usage commercial&#x202f;; ses créateurs doivent être nommés et les modifications signalées. Ce qui en est tiré doit être transmis sous la même licence.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not measured: threads and the like are chosen by rules of thumb.</source>
        <translation>Pas mesuré&#xa0;: les threads et autres réglages sont choisis de façon empirique.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Not set up</source>
        <comment>a passphrase, or another way to open the conversations</comment>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>Nothing can be asked meanwhile.</source>
        <translation>Aucune question n’est possible pendant ce temps.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Nothing is archived.</source>
        <translation>Rien n’est archivé.</translation>
    </message>
    <message>
        <source>Nothing is moved, copied or changed.</source>
        <translation>Rien n’est déplacé, copié ni modifié.</translation>
    </message>
    <message>
        <source>Nothing keeps this program from one: it was started for debugging.</source>
        <translation>Rien n’empêche ce programme d’y accéder&#xa0;: il a été lancé pour le débogage.</translation>
    </message>
    <message>
        <source>Nothing of a conversation may be saved to a file here.</source>
        <translation>Ici, il n’est pas permis d’enregistrer quoi que ce soit d’une conversation dans un fichier.</translation>
    </message>
    <message>
        <source>Nothing of this name is known.</source>
        <translation>Rien n’est connu sous ce nom.</translation>
    </message>
    <message>
        <source>Nothing to compute with is in {folder}.</source>
        <translation>Il n’y a rien dans {folder} qui permette de calculer.</translation>
    </message>
    <message>
        <source>Nothing was kept, since other programs were busy.</source>
        <translation>Rien n’a été conservé, car d’autres programmes étaient occupés.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>Number of seeds</source>
        <translation>Nombre de graines</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>Of no known use</source>
        <translation>Sans usage connu</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a switch</comment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Offer a recovery code</source>
        <translation>Proposer un code de récupération</translation>
    </message>
    <message>
        <source>Ollama adds an adapter to it, which is not used here.</source>
        <translation>Ollama y ajoute un adaptateur, qui n’est pas utilisé ici.</translation>
    </message>
    <message>
        <source>Ollama&apos;s file for {name} is missing.</source>
        <translation>Le fichier d’Ollama pour {name} est introuvable.</translation>
    </message>
    <message>
        <source>Ollama, LM Studio, Jan, GPT4All, llama.cpp, Hugging Face, KoboldCpp and text-generation-webui are looked for where they keep their models.</source>
        <translation>Les modèles d’Ollama, LM Studio, Jan, GPT4All, llama.cpp, Hugging Face, KoboldCpp et text-generation-webui sont cherchés là où ces programmes les rangent.</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a switch</comment>
        <translation>Activé</translation>
    </message>
    <message>
        <source>On another computer your keychain isn&apos;t there. Choose a passphrase that opens the backup.</source>
        <translation>Sur un autre ordinateur, votre trousseau n’est pas là. Choisissez une phrase secrète qui ouvre la sauvegarde.</translation>
    </message>
    <message>
        <source>One of its messages is in another conversation.</source>
        <translation>L’un de ses messages est dans une autre conversation.</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>Une question</translation>
    </message>
    <message>
        <source>Only an administrator can change what is in it.</source>
        <translation>Seul un administrateur peut en modifier le contenu.</translation>
    </message>
    <message>
        <source>Only comments and blank space are different.</source>
        <translation>Seuls des commentaires et des espaces diffèrent.</translation>
    </message>
    <message>
        <source>Only so many of the likeliest tokens are considered; 0 for all.</source>
        <translation>Seul ce nombre de tokens les plus probables entre en compte&#x202f;; 0 pour tous.</translation>
    </message>
    <message>
        <source>Only the keychain of this machine would open the backup.</source>
        <translation>Seul le trousseau de cet ordinateur ouvrirait la sauvegarde.</translation>
    </message>
    <message>
        <source>Only the keychain would be left, which doesn&apos;t open these conversations now ({title}: {detail})</source>
        <translation>Il ne resterait que le trousseau, qui n’ouvre pas ces conversations actuellement ({title}&#xa0;: {detail})</translation>
    </message>
    <message>
        <source>Only the likeliest tokens that together have this share are considered; 1 for all.</source>
        <translation>Seuls les tokens les plus probables qui réunissent cette part entrent en compte&#x202f;; 1 pour tous.</translation>
    </message>
    <message>
        <source>Only the model in use</source>
        <translation>Seulement le modèle utilisé</translation>
    </message>
    <message>
        <source>Only your recovery code opens your conversations</source>
        <translation>Seul votre code de récupération ouvre vos conversations</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>Ouvrir dans une nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Open the window of Desktop Chat once, which brings them up to date.</source>
        <translation>Ouvrez une fois la fenêtre de Desktop Chat, ce qui les met à jour.</translation>
    </message>
    <message>
        <source>Open them anyway</source>
        <translation>Les ouvrir quand même</translation>
    </message>
    <message>
        <source>Open them with the {ways}.</source>
        <translation>Ouvrez-les ainsi&#xa0;: {ways}.</translation>
    </message>
    <message>
        <source>Open your conversations first</source>
        <translation>Ouvrez d’abord vos conversations</translation>
    </message>
    <message>
        <source>Opening your conversations</source>
        <translation>Ouverture de vos conversations</translation>
    </message>
    <message>
        <source>Opening your conversations… Your keychain may be asking for its password.</source>
        <translation>Ouverture de vos conversations… Votre trousseau demande peut-être son mot de passe.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Other methods</source>
        <translation>Autres méthodes</translation>
    </message>
    <message>
        <source>Other programs used {percent} % of the processor meanwhile, so this may mislead: measure again when the machine is quiet.</source>
        <translation>Pendant ce temps, d’autres programmes ont utilisé {percent}&#xa0;% du processeur, ce qui peut fausser la mesure&#xa0;: mesurez à nouveau quand l’ordinateur est au repos.</translation>
    </message>
    <message>
        <source>Others can write there, so it doesn’t count where only stores are used.</source>
        <translation>D’autres peuvent y écrire&#xa0;: ce dossier ne compte donc pas quand seuls les modèles pour tous sont autorisés.</translation>
    </message>
    <message>
        <source>Pages to print or to pass on.</source>
        <translation>Des pages à imprimer ou à transmettre.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Parts of the engine are missing</source>
        <translation>Il manque des parties du moteur</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Phrase secrète de la sauvegarde</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>Chemin copié</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Paused: {progress}</source>
        <translation>En pause&#xa0;: {progress}</translation>
    </message>
    <message>
        <source>Perhaps “{key}” is meant.</source>
        <translation>Il s’agit peut-être de «&#x202f;{key}&#x202f;».</translation>
    </message>
    <message>
        <source>Phrases of up to so many tokens may be repeated freely.</source>
        <translation>Les suites de mots jusqu’à ce nombre de tokens peuvent se répéter librement.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Pin or unpin the conversation</source>
        <translation>Épingler ou désépingler la conversation</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglées</translation>
    </message>
    <message>
        <source>Preparing the models: {progress}</source>
        <translation>Préparation des modèles&#xa0;: {progress}</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Pénalité de présence</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Preset of model {at}</source>
        <translation>Préréglage du modèle {at}</translation>
    </message>
    <message>
        <source>Preset “{preset}”</source>
        <translation>Préréglage «&#x202f;{preset}&#x202f;»</translation>
    </message>
    <message>
        <source>Presets (*.json *Modelfile*)</source>
        <translation>Préréglages (*.json *Modelfile)</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Tapez les touches…</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Question précédente</translation>
    </message>
    <message>
        <source>Previous seed</source>
        <translation>Graine précédente</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Version précédente</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Avancement de la comparaison</translation>
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
            <numerusform>Les prompts sont lus {n} token à la fois, le plus rapide ici.</numerusform>
            <numerusform>Les prompts sont lus {n} tokens à la fois, le plus rapide ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>Prompts…</translation>
    </message>
    <message>
        <source>Protect your conversations</source>
        <translation>Protégez vos conversations</translation>
    </message>
    <message>
        <source>Protect your conversations first</source>
        <translation>Protégez d’abord vos conversations</translation>
    </message>
    <message>
        <source>Put a .gguf file into the models folder, or give the path of one.</source>
        <translation>Mettez un fichier .gguf dans le dossier des modèles, ou indiquez le chemin d’un tel fichier.</translation>
    </message>
    <message>
        <source>Put it back, connect the drive that it is on, or restore a backup.</source>
        <translation>Remettez-le en place, connectez le disque où il se trouve, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Put it into the message</source>
        <translation>L’insérer dans le message</translation>
    </message>
    <message>
        <source>Put it there again</source>
        <translation>L’y remettre</translation>
    </message>
    <message>
        <source>Put it there again, and it opens your conversations at each start.</source>
        <translation>Remettez-la dans le trousseau, et il ouvre vos conversations à chaque démarrage.</translation>
    </message>
    <message>
        <source>Put keys.json back beside the database, or restore a backup.</source>
        <translation>Remettez keys.json à côté de la base de données, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Put that back; saving then goes on by itself.</source>
        <translation>Remettez cela en place&#x202f;; l’enregistrement reprend ensuite tout seul.</translation>
    </message>
    <message>
        <source>Put the key into the keychain again, or add another way first.</source>
        <translation>Remettez la clé dans le trousseau, ou ajoutez d’abord un autre moyen.</translation>
    </message>
    <message>
        <source>Put the key there</source>
        <translation>Y mettre la clé</translation>
    </message>
    <message>
        <source>PySide6 {version}, under the LGPL 3.0</source>
        <translation>PySide6 {version}, sous LGPL 3.0</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Quantification</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Question {at} of {count}</source>
        <translation>Question {at} sur {count}</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Question {number}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Questions (*.json *.jsonl *.csv *.tsv *.txt *.md)</source>
        <translation>Questions (*.json *.jsonl *.csv *.tsv *.txt *.md)</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quit Desktop Chat</source>
        <translation>Quitter Desktop Chat</translation>
    </message>
    <message>
        <source>Reached the length limit</source>
        <translation>Longueur maximale atteinte</translation>
    </message>
    <message>
        <source>Reached the length limit.</source>
        <translation>Longueur maximale atteinte.</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>what a model has read</comment>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Read it at</source>
        <translation>À lire sur</translation>
    </message>
    <message>
        <source>Read replies aloud</source>
        <translation>Lire les réponses à voix haute</translation>
    </message>
    <message>
        <source>Reading it takes too long.</source>
        <translation>La lecture prend trop de temps.</translation>
    </message>
    <message>
        <source>Reading or saving failed</source>
        <translation>Échec de la lecture ou de l’enregistrement</translation>
    </message>
    <message>
        <source>Reading page {page} of {pages}…</source>
        <translation>Lecture de la page {page} sur {pages}…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Reading the question…</source>
        <translation>Lecture de la question…</translation>
    </message>
    <message>
        <source>Reading your message…</source>
        <translation>Lecture de votre message…</translation>
    </message>
    <message>
        <source>Reading your message… {percent} %</source>
        <translation>Lecture de votre message… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lecture de {file}…</translation>
    </message>
    <message>
        <source>Reading {model} · {percent} %</source>
        <translation>Lecture de {model} · {percent}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>Reading: {n} files so far</source>
        <comment>Reading: {n} file so far</comment>
        <translation>
            <numerusform>Lecture&#xa0;: {n} fichier pour l’instant</numerusform>
            <numerusform>Lecture&#xa0;: {n} fichiers pour l’instant</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading: {percent} %</source>
        <translation>Lecture&#xa0;: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>Recovery code of Desktop Chat</source>
        <translation>Code de récupération de Desktop Chat</translation>
    </message>
    <message>
        <source>Refusals?</source>
        <translation>Refus&#x202f;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Retirer le dossier</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Remove model {at}</source>
        <translation>Retirer le modèle {at}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>Retirer «&#x202f;{name}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>Renommer le dossier</translation>
    </message>
    <message>
        <source>Rename folder…</source>
        <translation>Renommer le dossier…</translation>
    </message>
    <message>
        <source>Rename one of them, or use the model where it is.</source>
        <translation>Renommez l’un d’eux, ou utilisez le modèle là où il se trouve.</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Renommer le préréglage</translation>
    </message>
    <message>
        <source>Rename the conversation</source>
        <translation>Renommer la conversation</translation>
    </message>
    <message>
        <source>Rename the conversation yourself, or ask another model.</source>
        <translation>Renommez vous-même la conversation, ou demandez à un autre modèle.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>Pénalité de répétition</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Reply from a model</source>
        <translation>Réponse d’un modèle</translation>
    </message>
    <message>
        <source>Reply from {model}</source>
        <translation>Réponse de {model}</translation>
    </message>
    <message>
        <source>Reply, edited by you</source>
        <translation>Réponse, modifiée par vous</translation>
    </message>
    <message>
        <source>Reply: {beginning}</source>
        <translation>Réponse&#xa0;: {beginning}</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Rapport copié</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>Réinitialiser tous les raccourcis</translation>
    </message>
    <message>
        <source>Reset {setting}</source>
        <translation>Réinitialiser {setting}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restore a backup, or move the file away to start with an empty one.</source>
        <translation>Restaurez une sauvegarde, ou déplacez le fichier ailleurs pour commencer avec un fichier vide.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Restoring: {percent} %</source>
        <translation>Restauration&#xa0;: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Run “git lfs pull” where it was cloned, or download the file itself.</source>
        <translation>Lancez «&#x202f;git lfs pull&#x202f;» là où le dépôt a été cloné, ou téléchargez le fichier lui-même.</translation>
    </message>
    <message>
        <source>Runs on {device}</source>
        <translation>Fonctionne sur {device}</translation>
    </message>
    <message>
        <source>Same content</source>
        <translation>Même contenu</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Échantillonnage</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save a recovery code…</source>
        <translation>Enregistrer un code de récupération…</translation>
    </message>
    <message>
        <source>Save as a text file…</source>
        <translation>Enregistrer dans un fichier texte…</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Enregistrer comme préréglage</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Enregistrer comme préréglage…</translation>
    </message>
    <message>
        <source>Save code as</source>
        <translation>Enregistrer le code sous</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Enregistrer le code de récupération</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
    </message>
    <message>
        <source>Saved as “{preset}”.</source>
        <translation>Enregistré sous «&#x202f;{preset}&#x202f;».</translation>
    </message>
    <message>
        <source>Saved. Print it, or move it to another place than this computer.</source>
        <translation>Enregistré. Imprimez-le, ou déplacez-le ailleurs que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Saving failed, and is tried again while the window is open. Copy the text, or make room on the disk: what isn&apos;t saved is lost when the window closes.</source>
        <translation>L’enregistrement a échoué et sera retenté tant que la fenêtre est ouverte. Copiez le texte, ou faites de la place sur le disque&#xa0;: ce qui n’est pas enregistré est perdu quand la fenêtre se ferme.</translation>
    </message>
    <message>
        <source>Saving failed, and is tried again while the window is open. Make room on the disk: what isn&apos;t saved is lost when the window closes.</source>
        <translation>L’enregistrement a échoué et sera retenté tant que la fenêtre est ouverte. Faites de la place sur le disque&#xa0;: ce qui n’est pas enregistré est perdu quand la fenêtre se ferme.</translation>
    </message>
    <message>
        <source>Say when a long reply is there</source>
        <translation>Signaler la fin d’une longue réponse</translation>
    </message>
    <message>
        <source>Scroll all columns together</source>
        <translation>Faire défiler toutes les colonnes ensemble</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Rechercher dans les conversations</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Seed {at} of {count}</source>
        <translation>Graine {at} sur {count}</translation>
    </message>
    <message>
        <source>Seed {seed}</source>
        <translation>Graine {seed}</translation>
    </message>
    <message>
        <source>Seed {seed}, {at} of {count}</source>
        <translation>Graine {seed}, {at} sur {count}</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Graines</translation>
    </message>
    <message>
        <source>Sees or hears with</source>
        <translation>Voit ou entend avec</translation>
    </message>
    <message>
        <source>Select the whole conversation</source>
        <translation>Sélectionner toute la conversation</translation>
    </message>
    <message>
        <source>Self-declared: nobody vouches for it.</source>
        <translation>Déclaré par le fichier lui-même&#xa0;: personne ne s’en porte garant.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Envoyer le message</translation>
    </message>
    <message>
        <source>Send these first, or put several texts into one file.</source>
        <translation>Envoyez d’abord celles-ci, ou réunissez plusieurs textes dans un seul fichier.</translation>
    </message>
    <message>
        <source>Sends when it is ready</source>
        <translation>Envoi dès qu’il est prêt</translation>
    </message>
    <message>
        <source>Sends when {model} is ready</source>
        <translation>Envoi dès que {model} est prêt</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>Set a passphrase, or keep them unencrypted.</source>
        <translation>Définissez une phrase secrète, ou gardez-les non chiffrées.</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Définir une phrase secrète…</translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation>Défini par vous</translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation>Défini par votre organisation</translation>
    </message>
    <message>
        <source>Set for all models</source>
        <translation>Défini pour tous les modèles</translation>
    </message>
    <message>
        <source>Set for this conversation</source>
        <translation>Défini pour cette conversation</translation>
    </message>
    <message>
        <source>Set for this model</source>
        <translation>Défini pour ce modèle</translation>
    </message>
    <message>
        <source>Set of questions</source>
        <translation>Série de questions</translation>
    </message>
    <message>
        <source>Set this passphrase</source>
        <translation>Définir cette phrase secrète</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Mise en page…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Settings of this model and conversation</source>
        <translation>Paramètres du modèle et de la conversation</translation>
    </message>
    <message>
        <source>Settings of this model and conversation…</source>
        <translation>Paramètres du modèle et de la conversation…</translation>
    </message>
    <message>
        <source>Set…</source>
        <comment>a passphrase</comment>
        <translation>Définir…</translation>
    </message>
    <message>
        <source>Short tasks whose answers can be checked: arithmetic, reasoning, instructions, language, code, knowledge and writing.</source>
        <translation>De courtes tâches dont les réponses peuvent être vérifiées&#xa0;: calcul, raisonnement, consignes, langue, code, connaissances et rédaction.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Shorten the message, or load the model with a larger context.</source>
        <translation>Raccourcissez le message, ou chargez le modèle avec un contexte plus grand.</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>more rows of a table</comment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show Desktop Chat</source>
        <translation>Afficher Desktop Chat</translation>
    </message>
    <message>
        <source>Show all of it, also what wasn&apos;t sent</source>
        <translation>Tout afficher, même ce qui n’a pas été envoyé</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} lines</source>
        <comment>Show the whole line</comment>
        <translation>
            <numerusform>Afficher toute la ligne</numerusform>
            <numerusform>Afficher les {n} lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show as it reads</source>
        <translation>Afficher mis en forme</translation>
    </message>
    <message>
        <source>Show as written</source>
        <translation>Afficher tel qu’écrit</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Show more rows</source>
        <translation>Afficher plus de lignes</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Afficher ou masquer la barre latérale</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Show the names now</source>
        <translation>Afficher les noms maintenant</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>Afficher la barre latérale</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Show what is decided</source>
        <translation>Afficher ce qui est décidé</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
    <message>
        <source>Sidebar at the start</source>
        <translation>Barre latérale au démarrage</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Depuis le {day}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Some of this takes effect when the model is loaded again</source>
        <translation>Une partie ne prend effet qu’au prochain chargement du modèle</translation>
    </message>
    <message>
        <source>Something else has held the {what} {path} for too long.</source>
        <translation>Un autre programme occupe depuis trop longtemps {what} {path}.</translation>
    </message>
    <message>
        <source>Something else has the conversations in {folder} open.</source>
        <translation>Un autre programme a ouvert les conversations de {folder}.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Quelque chose d’inattendu s’est produit</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Quelque chose s’est mal passé</translation>
    </message>
    <message>
        <source>Something went wrong: {error}</source>
        <translation>Quelque chose s’est mal passé&#xa0;: {error}</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Speed of the last reply</source>
        <translation>Vitesse de la dernière réponse</translation>
    </message>
    <message>
        <source>Speed on this machine</source>
        <translation>Vitesse sur cet ordinateur</translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Repartir de zéro</translation>
    </message>
    <message>
        <source>Start anew and keep the old file…</source>
        <translation>Repartir de zéro et garder l’ancien fichier…</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Relancez quand vous voulez.</translation>
    </message>
    <message>
        <source>Start the app from source, which installs that model.</source>
        <translation>Lancez l’application depuis les sources, qui installent ce modèle.</translation>
    </message>
    <message>
        <source>Start the keychain of your system and try again, or use another way in.</source>
        <translation>Démarrez le trousseau de votre système et réessayez, ou choisissez un autre moyen d’ouverture.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Rester dans la zone de notification</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>S’arrêter à</translation>
    </message>
    <message>
        <source>Stop the reply in “{conversation}”</source>
        <translation>Arrêter la réponse dans «&#x202f;{conversation}&#x202f;»</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>Stop what is under way, or close what is open</source>
        <translation>Arrêter ce qui est en cours, ou fermer ce qui est ouvert</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêtée.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Stored in</source>
        <translation>Stocké en</translation>
    </message>
    <message>
        <source>Structure valid, test run passed.</source>
        <translation>Structure valide, essai réussi.</translation>
    </message>
    <message>
        <source>Structure valid. It had no test run with this version yet.</source>
        <translation>Structure valide. Il n’a pas encore eu d’essai avec cette version.</translation>
    </message>
    <message>
        <source>Suggest a title</source>
        <translation>Proposer un titre</translation>
    </message>
    <message>
        <source>Switch flash attention on, or choose f16.</source>
        <translation>Activez flash attention, ou choisissez f16.</translation>
    </message>
    <message>
        <source>Switch flash attention on, or keep the context in f16.</source>
        <translation>Activez flash attention, ou conservez le contexte en f16.</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt système</translation>
    </message>
    <message>
        <source>System prompt: {beginning}</source>
        <translation>Prompt système&#xa0;: {beginning}</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Sortir des archives</translation>
    </message>
    <message>
        <source>Take that choice back (PYTHON_KEYRING_BACKEND, keyringrc.cfg), or use another way in.</source>
        <translation>Annulez ce choix (PYTHON_KEYRING_BACKEND, keyringrc.cfg), ou choisissez un autre moyen d’ouverture.</translation>
    </message>
    <message>
        <source>Take the control tokens (such as &lt;|end|&gt;) out of the message.</source>
        <translation>Retirez du message les tokens de contrôle (comme &lt;|end|&gt;).</translation>
    </message>
    <message>
        <source>Talk to the models that are on your own computer.</source>
        <translation>Discutez avec les modèles qui sont sur votre propre ordinateur.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Test run</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Test run failed: it computes no usable numbers.</source>
        <translation>Essai échoué&#xa0;: il ne calcule pas de nombres utilisables.</translation>
    </message>
    <message>
        <source>Test run failed: it crashed.</source>
        <translation>Essai échoué&#xa0;: il a planté.</translation>
    </message>
    <message>
        <source>Test run failed: it did not end in time.</source>
        <translation>Essai échoué&#xa0;: il ne s’est pas terminé à temps.</translation>
    </message>
    <message>
        <source>Test run failed: it ran out of memory.</source>
        <translation>Essai échoué&#xa0;: la mémoire n’a pas suffi.</translation>
    </message>
    <message>
        <source>Test run failed: llama.cpp refused the file.</source>
        <translation>Essai échoué&#xa0;: llama.cpp a refusé le fichier.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text ({pattern})</source>
        <translation>Texte ({pattern})</translation>
    </message>
    <message>
        <source>Text with simple marks, for notes and editors.</source>
        <translation>Texte avec un balisage simple, pour les notes et les éditeurs.</translation>
    </message>
    <message>
        <source>Text with simple marks: a new folder with a file for each.</source>
        <translation>Texte avec un balisage simple&#xa0;: un nouveau dossier avec un fichier pour chacune.</translation>
    </message>
    <message>
        <source>Texts across which a phrase isn&apos;t taken for a repetition, one a line.</source>
        <translation>Textes au travers desquels une suite de mots ne compte pas comme une répétition, un par ligne.</translation>
    </message>
    <message>
        <source>Texts that end the reply and aren&apos;t part of it, one a line.</source>
        <translation>Textes qui terminent la réponse sans en faire partie, un par ligne.</translation>
    </message>
    <message>
        <source>That input can&apos;t be used</source>
        <translation>Cette saisie est inutilisable</translation>
    </message>
    <message>
        <source>That is not the passphrase</source>
        <translation>Ce n’est pas la phrase secrète</translation>
    </message>
    <message>
        <source>That is not the recovery code</source>
        <translation>Ce n’est pas le code de récupération</translation>
    </message>
    <message>
        <source>That takes about {time}.</source>
        <translation>Durée approximative&#xa0;: {time}.</translation>
    </message>
    <message>
        <source>The JSON schema can&apos;t be turned into a grammar: {reason}</source>
        <translation>Le schéma JSON ne peut pas être converti en grammaire&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The JSON schema is nested too deeply.</source>
        <translation>Le schéma JSON est imbriqué trop profondément.</translation>
    </message>
    <message>
        <source>The JSON schema refers to another document: {reference}</source>
        <translation>Le schéma JSON renvoie à un autre document&#xa0;: {reference}</translation>
    </message>
    <message>
        <source>The Modelfile has too many instructions.</source>
        <translation>Le Modelfile contient trop d’instructions.</translation>
    </message>
    <message>
        <source>The PDF can&apos;t be made: the process that makes it has ended.</source>
        <translation>Impossible de créer le PDF&#xa0;: le processus qui le crée s’est terminé.</translation>
    </message>
    <message>
        <source>The PDF can&apos;t be made: {reason}.</source>
        <translation>Impossible de créer le PDF&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The app ended while it loaded this model.</source>
        <translation>L’application s’est arrêtée pendant le chargement de ce modèle.</translation>
    </message>
    <message>
        <source>The app ended while it loaded this model. It has its test run again.</source>
        <translation>L’application s’est arrêtée pendant le chargement de ce modèle. Son essai sera refait.</translation>
    </message>
    <message>
        <source>The app ended with this model.</source>
        <translation>L’application s’est arrêtée avec ce modèle.</translation>
    </message>
    <message>
        <source>The attachments of a draft in the database are damaged ({reason}).</source>
        <translation>Les pièces jointes d’un brouillon dans la base de données sont endommagées ({reason}).</translation>
    </message>
    <message>
        <source>The backup {file} is damaged ({reason}).</source>
        <translation>La sauvegarde {file} est endommagée ({reason}).</translation>
    </message>
    <message>
        <source>The chat template is that of a family, {family}, and not the file&apos;s own.</source>
        <translation>Le gabarit de conversation est celui d’une famille, {family}, et non celui du fichier.</translation>
    </message>
    <message>
        <source>The code you copied won&apos;t open anything. Keep it?</source>
        <translation>Le code que vous avez copié n’ouvrira rien. Le conserver&#x202f;?</translation>
    </message>
    <message>
        <source>The code you saved won&apos;t open anything. Keep it?</source>
        <translation>Le code que vous avez enregistré n’ouvrira rien. Le conserver&#x202f;?</translation>
    </message>
    <message>
        <source>The comparison has been deleted.</source>
        <translation>La comparaison a été supprimée.</translation>
    </message>
    <message>
        <source>The comparison {id} in the database is damaged ({reason}).</source>
        <translation>La comparaison {id} dans la base de données est endommagée ({reason}).</translation>
    </message>
    <message>
        <source>The conversation is empty.</source>
        <translation>La conversation est vide.</translation>
    </message>
    <message>
        <source>The conversation {id} in the database is damaged ({reason}).</source>
        <translation>La conversation {id} dans la base de données est endommagée ({reason}).</translation>
    </message>
    <message>
        <source>The conversations and settings of the backup take the place of yours.</source>
        <translation>Les conversations et les paramètres de la sauvegarde remplacent les vôtres.</translation>
    </message>
    <message>
        <source>The conversations have not been opened yet.</source>
        <translation>Les conversations n’ont pas encore été ouvertes.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>The drive that was in {folder} is not there now.</source>
        <translation>Le disque qui était dans {folder} n’est pas là actuellement.</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly</source>
        <translation>Le moteur s’est arrêté de façon inattendue</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>L’export a été arrêté&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The file can&apos;t be attached</source>
        <translation>Le fichier ne peut pas être joint</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>Le fichier est illisible</translation>
    </message>
    <message>
        <source>The file claims no licence; look for it where the model came from.</source>
        <translation>Le fichier n’indique pas de licence&#x202f;; cherchez-la à la source du modèle.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t say which version of the format it is in.</source>
        <translation>Le fichier n’indique pas dans quelle version du format il est.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t say which; look for it where the model came from.</source>
        <translation>Le fichier ne dit pas laquelle&#x202f;; cherchez-la à la source du modèle.</translation>
    </message>
    <message>
        <source>The file has no chat template and looks like a base model: it continues your text.</source>
        <translation>Le fichier n’a pas de gabarit de conversation et semble être un modèle de base&#xa0;: il continue votre texte.</translation>
    </message>
    <message>
        <source>The file has no chat template; that of {family} is used.</source>
        <translation>Le fichier n’a pas de gabarit de conversation&#x202f;; celui de {family} est utilisé.</translation>
    </message>
    <message>
        <source>The file has no list of conversations.</source>
        <translation>Le fichier n’a pas de liste de conversations.</translation>
    </message>
    <message>
        <source>The file holds something else than when its hash was last computed.</source>
        <translation>Le fichier contient autre chose que lors du dernier calcul de son empreinte.</translation>
    </message>
    <message>
        <source>The file is in version {version} of the format; this program reads up to {newest}.</source>
        <translation>Le fichier est dans la version {version} du format&#x202f;; ce programme lit les versions jusqu’à {newest}.</translation>
    </message>
    <message>
        <source>The file of your conversations is damaged</source>
        <translation>Le fichier de vos conversations est endommagé</translation>
    </message>
    <message>
        <source>The file of your conversations is missing</source>
        <translation>Le fichier de vos conversations est introuvable</translation>
    </message>
    <message>
        <source>The file of {model} isn&apos;t there any more.</source>
        <translation>Le fichier de {model} n’est plus là.</translation>
    </message>
    <message>
        <source>The file&apos;s own chat template.</source>
        <translation>Le gabarit de conversation du fichier lui-même.</translation>
    </message>
    <message>
        <source>The files of the present ones are moved into a folder “set-aside-…” beside them, in {folder}. Nothing is deleted. They can only be read again if you find what opens them, and move them back.</source>
        <translation>Les fichiers des conversations actuelles sont déplacés dans un dossier «&#x202f;set-aside-…&#x202f;» à côté d’eux, dans {folder}. Rien n’est supprimé. Elles ne pourront être relues que si vous trouvez ce qui les ouvre et remettez les fichiers à leur place.</translation>
    </message>
    <message>
        <source>The first of them: “{beginning}”</source>
        <translation>Le premier&#xa0;: «&#x202f;{beginning}&#x202f;»</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be created: {reason}.</source>
        <translation>Impossible de créer le dossier {folder}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The grammar allows nothing that this model can write next.</source>
        <translation>La grammaire ne permet rien de ce que ce modèle peut écrire ensuite.</translation>
    </message>
    <message>
        <source>The grammar can&apos;t be used: it isn&apos;t valid GBNF, or has no rule “root”.</source>
        <translation>La grammaire est inutilisable&#xa0;: ce n’est pas du GBNF valide, ou il lui manque une règle «&#x202f;root&#x202f;».</translation>
    </message>
    <message>
        <source>The grammar is empty.</source>
        <translation>La grammaire est vide.</translation>
    </message>
    <message numerus="yes">
        <source>The grammar is longer than {n} characters.</source>
        <comment>The grammar is longer than {n} character.</comment>
        <translation>
            <numerusform>La grammaire dépasse {n} caractère.</numerusform>
            <numerusform>La grammaire dépasse {n} caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The grammar&apos;s brackets are nested too deeply.</source>
        <translation>Les parenthèses de la grammaire sont imbriquées trop profondément.</translation>
    </message>
    <message>
        <source>The hash of {file} was not computed.</source>
        <translation>L’empreinte de {file} n’a pas été calculée.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>L’import a été annulé.</translation>
    </message>
    <message>
        <source>The key to your conversations is missing</source>
        <translation>La clé de vos conversations est introuvable</translation>
    </message>
    <message>
        <source>The keychain no longer has the key</source>
        <translation>Le trousseau n’a plus la clé</translation>
    </message>
    <message>
        <source>The keychain of this computer</source>
        <translation>Le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>The keys could not be saved to {path}: {reason}.</source>
        <translation>Impossible d’enregistrer les clés dans {path}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The language of the window, from the next start on, or as the system has it.</source>
        <translation>La langue de la fenêtre, à partir du prochain démarrage, ou comme le système.</translation>
    </message>
    <message>
        <source>The measuring was stopped.</source>
        <translation>La mesure a été arrêtée.</translation>
    </message>
    <message>
        <source>The message takes up {needed} tokens, and the model&apos;s context holds {capacity}.</source>
        <translation>Le message occupe {needed} tokens, et le contexte du modèle en contient {capacity}.</translation>
    </message>
    <message>
        <source>The message {id} in the database is damaged ({reason}).</source>
        <translation>Le message {id} dans la base de données est endommagé ({reason}).</translation>
    </message>
    <message>
        <source>The model could not be loaded</source>
        <translation>Impossible de charger le modèle</translation>
    </message>
    <message>
        <source>The model file is damaged</source>
        <translation>Le fichier du modèle est endommagé</translation>
    </message>
    <message>
        <source>The model gave no title</source>
        <translation>Le modèle n’a pas donné de titre</translation>
    </message>
    <message>
        <source>The model needs {need}; {free} are free.</source>
        <translation>Le modèle a besoin de {need}&#x202f;; mémoire libre&#xa0;: {free}.</translation>
    </message>
    <message>
        <source>The model reads it with your message.</source>
        <translation>Le modèle lit le contenu avec votre message.</translation>
    </message>
    <message>
        <source>The model that answers, by its name in the list.</source>
        <translation>Le modèle qui répond, par son nom dans la liste.</translation>
    </message>
    <message>
        <source>The model won&apos;t read all of this conversation</source>
        <translation>Le modèle ne lira pas toute cette conversation</translation>
    </message>
    <message>
        <source>The model&apos;s chat template failed</source>
        <translation>Le gabarit de conversation du modèle a échoué</translation>
    </message>
    <message>
        <source>The model&apos;s context is full</source>
        <translation>Le contexte du modèle est plein</translation>
    </message>
    <message>
        <source>The model&apos;s context is full.</source>
        <translation>Le contexte du modèle est plein.</translation>
    </message>
    <message>
        <source>The models are, from the first: {names}</source>
        <translation>Les modèles, à partir du premier&#xa0;: {names}</translation>
    </message>
    <message>
        <source>The old ones are in {folder}.</source>
        <translation>Les anciennes sont dans {folder}.</translation>
    </message>
    <message>
        <source>The one that you have then no longer opens these conversations. Backups and copies of the key file that were made before still open with it.</source>
        <translation>Celui que vous avez n’ouvre alors plus ces conversations. Les sauvegardes et les copies du fichier de clés faites auparavant s’ouvrent toujours avec lui.</translation>
    </message>
    <message>
        <source>The other files were not added.</source>
        <translation>Les autres fichiers n’ont pas été ajoutés.</translation>
    </message>
    <message>
        <source>The package came without its text.</source>
        <translation>Le paquet a été fourni sans le texte de la licence.</translation>
    </message>
    <message>
        <source>The passphrase has a line break, a tab, or another character that can&apos;t be typed.</source>
        <translation>La phrase secrète contient un saut de ligne, une tabulation ou un autre caractère impossible à taper.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase has more than {n} characters.</source>
        <comment>The passphrase has more than {n} character.</comment>
        <translation>
            <numerusform>La phrase secrète compte plus de {n} caractère.</numerusform>
            <numerusform>La phrase secrète compte plus de {n} caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>La phrase secrète est vide.</translation>
    </message>
    <message>
        <source>The passphrase of your conversations opens it on any computer.</source>
        <translation>La phrase secrète de vos conversations l’ouvre sur n’importe quel ordinateur.</translation>
    </message>
    <message>
        <source>The plan is out of date.</source>
        <translation>Le plan est périmé.</translation>
    </message>
    <message>
        <source>The policy of your organisation can&apos;t be read, so only the models that it has installed may be used. {reason}</source>
        <translation>Les règles de votre organisation sont illisibles&#xa0;: seuls les modèles qu’elle a installés peuvent donc être utilisés. {reason}</translation>
    </message>
    <message>
        <source>The preset could not be saved to {path} ({reason}).</source>
        <translation>Impossible d’enregistrer le préréglage dans {path} ({reason}).</translation>
    </message>
    <message>
        <source>The process for a test run can&apos;t be started: {reason}.</source>
        <translation>Impossible de démarrer le processus d’un essai&#xa0;: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>The prompt has {n} tokens, and the model&apos;s context holds {capacity}.</source>
        <comment>The prompt has {n} token, and the model&apos;s context holds {capacity}.</comment>
        <translation>
            <numerusform>Le prompt compte {n} token, et le contexte du modèle en contient {capacity}.</numerusform>
            <numerusform>Le prompt compte {n} tokens, et le contexte du modèle en contient {capacity}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>Le prompt est vide.</translation>
    </message>
    <message>
        <source>The prompt was not read to its end.</source>
        <translation>Le prompt n’a pas été lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>The prompt “{name}” was deleted.</source>
        <translation>Le prompt «&#x202f;{name}&#x202f;» a été supprimé.</translation>
    </message>
    <message>
        <source>The prompts could not be saved to {path} ({reason}).</source>
        <translation>Impossible d’enregistrer les prompts dans {path} ({reason}).</translation>
    </message>
    <message>
        <source>The reply stays on the screen and is saved as soon as that is possible.</source>
        <translation>La réponse reste à l’écran et sera enregistrée dès que possible.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Répéter la phrase secrète</translation>
    </message>
    <message>
        <source>The same for all</source>
        <translation>Identique pour tous</translation>
    </message>
    <message>
        <source>The same for all: {conditions}</source>
        <translation>Identique pour tous&#xa0;: {conditions}</translation>
    </message>
    <message>
        <source>The same seed gives the same reply to the same conversation.</source>
        <translation>La même graine donne la même réponse à la même conversation.</translation>
    </message>
    <message>
        <source>The settings of {whose} in the database are damaged ({reason}).</source>
        <translation>Les paramètres pour {whose} dans la base de données sont endommagés ({reason}).</translation>
    </message>
    <message>
        <source>The system ended its test run, probably for want of memory.</source>
        <translation>Le système a mis fin à son essai, sans doute par manque de mémoire.</translation>
    </message>
    <message>
        <source>The system prompt.</source>
        <translation>Le prompt système.</translation>
    </message>
    <message>
        <source>The template was interrupted.</source>
        <translation>Le gabarit a été interrompu.</translation>
    </message>
    <message>
        <source>The test run of {name} was cancelled.</source>
        <translation>L’essai de {name} a été annulé.</translation>
    </message>
    <message>
        <source>The text could not be saved to {path} ({reason}).</source>
        <translation>Impossible d’enregistrer le texte dans {path} ({reason}).</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message numerus="yes">
        <source>The {n} oldest messages are left out: the conversation is longer than the model&apos;s context of {capacity} tokens.</source>
        <comment>The oldest message is left out: the conversation is longer than the model&apos;s context of {capacity} tokens.</comment>
        <translation>
            <numerusform>Le message le plus ancien est omis&#xa0;: la conversation dépasse le contexte du modèle, de {capacity} tokens.</numerusform>
            <numerusform>Les {n} messages les plus anciens sont omis&#xa0;: la conversation dépasse le contexte du modèle, de {capacity} tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>The {way} is the only way to open these conversations.</source>
        <translation>C’est le seul moyen d’ouvrir ces conversations&#xa0;: {way}.</translation>
    </message>
    <message>
        <source>The {what} could not be saved to {path} ({reason}).</source>
        <translation>Impossible d’enregistrer {what} dans {path} ({reason}).</translation>
    </message>
    <message>
        <source>The {what} is damaged ({reason}); {instead}. It is kept as {aside}.</source>
        <translation>Impossible d’utiliser {what}, car les données sont endommagées ({reason})&#x202f;; {instead}. L’original est conservé sous {aside}.</translation>
    </message>
    <message>
        <source>There are conversations in {folder} already.</source>
        <translation>Il y a déjà des conversations dans {folder}.</translation>
    </message>
    <message>
        <source>There are more differences than are shown.</source>
        <translation>Il y a plus de différences que celles affichées.</translation>
    </message>
    <message>
        <source>There are no conversations here that anyone can read.</source>
        <translation>Il n’y a pas ici de conversations que n’importe qui puisse lire.</translation>
    </message>
    <message>
        <source>There are no conversations here yet that it would replace.</source>
        <translation>Il n’y a pas encore ici de conversations à remplacer.</translation>
    </message>
    <message>
        <source>There are no conversations in {folder} yet.</source>
        <translation>Il n’y a pas encore de conversations dans {folder}.</translation>
    </message>
    <message>
        <source>There are no conversations to export.</source>
        <translation>Il n’y a pas de conversations à exporter.</translation>
    </message>
    <message>
        <source>There are no models yet. Bring one with the entries below.</source>
        <translation>Il n’y a pas encore de modèles. Ajoutez-en un avec les entrées ci-dessous.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Il y a&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>There is no answer to go on with.</source>
        <translation>Il n’y a pas de réponse avec laquelle continuer.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Il n’y a pas de fichier {file}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Il n’y a pas de fichier {path}.</translation>
    </message>
    <message>
        <source>There is no keychain here</source>
        <translation>Il n’y a pas de trousseau ici</translation>
    </message>
    <message>
        <source>There is no model called “{name}”.</source>
        <translation>Il n’y a pas de modèle nommé «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no model in it.</source>
        <translation>Aucun modèle ne s’y trouve.</translation>
    </message>
    <message>
        <source>There is no model in {folder}</source>
        <translation>Il n’y a pas de modèle dans {folder}</translation>
    </message>
    <message>
        <source>There is no model to be asked yet. Add one first.</source>
        <translation>Il n’y a pas encore de modèle à interroger. Ajoutez-en d’abord un.</translation>
    </message>
    <message>
        <source>There is no room beside it for its draft model {draft}.</source>
        <translation>Il n’y a pas de place à côté de lui pour son modèle draft {draft}.</translation>
    </message>
    <message>
        <source>There is no room for {file} in {folder}.</source>
        <translation>Il n’y a pas de place pour {file} dans {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>There is no room for {n} more tokens in the context.</source>
        <comment>There is no room for {n} more token in the context.</comment>
        <translation>
            <numerusform>Il n’y a pas de place pour {n} token de plus dans le contexte.</numerusform>
            <numerusform>Il n’y a pas de place pour {n} tokens de plus dans le contexte.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no space left for {path}.</source>
        <translation>Il n’y a plus de place pour {path}.</translation>
    </message>
    <message>
        <source>There is no space left for {path}; nothing was written.</source>
        <translation>Il n’y a plus de place pour {path}&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>There is no text in it, only pictures of pages.</source>
        <translation>Il ne contient pas de texte, seulement des images de pages.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Il ne contient pas de texte.</translation>
    </message>
    <message>
        <source>There is no token {token} to bias; ids end at {last}.</source>
        <translation>Il n’y a pas de token {token} à pondérer&#x202f;; les identifiants s’arrêtent à {last}.</translation>
    </message>
    <message>
        <source>There is no {database}, but what belongs to it.</source>
        <translation>Il n’y a pas de {database}, mais des fichiers qui vont avec.</translation>
    </message>
    <message>
        <source>There is no {path}.</source>
        <translation>Il n’y a pas de {path}.</translation>
    </message>
    <message>
        <source>There is no {way} to remove.</source>
        <translation>Rien à retirer&#xa0;: {way}.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Rien ne s’y trouve.</translation>
    </message>
    <message>
        <source>There is nothing to answer</source>
        <translation>Il n’y a rien à quoi répondre</translation>
    </message>
    <message>
        <source>There is too much in it that can&apos;t be read.</source>
        <translation>Trop de choses y sont illisibles.</translation>
    </message>
    <message>
        <source>There was no time to try all of it.</source>
        <translation>Le temps a manqué pour tout essayer.</translation>
    </message>
    <message>
        <source>These conversations are encrypted already.</source>
        <translation>Ces conversations sont déjà chiffrées.</translation>
    </message>
    <message>
        <source>These conversations are not encrypted, though they used to be</source>
        <translation>Ces conversations ne sont pas chiffrées, alors qu’elles l’étaient</translation>
    </message>
    <message>
        <source>These conversations aren&apos;t encrypted, but a backup always is.</source>
        <translation>Ces conversations ne sont pas chiffrées, mais une sauvegarde l’est toujours.</translation>
    </message>
    <message>
        <source>These conversations aren&apos;t encrypted.</source>
        <translation>Ces conversations ne sont pas chiffrées.</translation>
    </message>
    <message>
        <source>These conversations aren&apos;t kept, so there is no backup of them.</source>
        <translation>Ces conversations ne sont pas conservées&#xa0;: elles n’ont donc pas de sauvegarde.</translation>
    </message>
    <message>
        <source>These conversations can&apos;t be imported</source>
        <translation>Ces conversations ne peuvent pas être importées</translation>
    </message>
    <message>
        <source>These conversations have no passphrase.</source>
        <translation>Ces conversations n’ont pas de phrase secrète.</translation>
    </message>
    <message>
        <source>These conversations have no recovery code.</source>
        <translation>Ces conversations n’ont pas de code de récupération.</translation>
    </message>
    <message>
        <source>These conversations were saved by a newer version</source>
        <translation>Ces conversations ont été enregistrées par une version plus récente</translation>
    </message>
    <message>
        <source>These conversations were saved by an older version</source>
        <translation>Ces conversations ont été enregistrées par une version plus ancienne</translation>
    </message>
    <message>
        <source>These pictures are made with the starter model, which isn&apos;t installed.</source>
        <translation>Ces images sont faites avec le modèle de départ, qui n’est pas installé.</translation>
    </message>
    <message>
        <source>These questions can&apos;t be read</source>
        <translation>Impossible de lire ces questions</translation>
    </message>
    <message>
        <source>These stay as they are</source>
        <translation>Ceux-ci restent tels quels</translation>
    </message>
    <message>
        <source>They are encrypted.</source>
        <translation>Elles sont chiffrées.</translation>
    </message>
    <message>
        <source>They are gone when the app ends, as your organisation has decided.</source>
        <translation>Elles disparaissent à la fermeture de l’application, comme l’a décidé votre organisation.</translation>
    </message>
    <message>
        <source>They are gone when the app ends. The settings can change that for the next start.</source>
        <translation>Elles disparaissent à la fermeture de l’application. Les paramètres permettent de changer cela pour le prochain démarrage.</translation>
    </message>
    <message>
        <source>They are then in files that every program and everyone with this computer or its disk can read, in {folder}. What opens them now is deleted.</source>
        <translation>Elles sont alors dans des fichiers lisibles par tous les programmes et par toute personne disposant de cet ordinateur ou de son disque, dans {folder}. Ce qui les ouvre actuellement est supprimé.</translation>
    </message>
    <message>
        <source>They are used where they are; nothing is copied.</source>
        <translation>Ils sont utilisés là où ils se trouvent&#x202f;; rien n’est copié.</translation>
    </message>
    <message>
        <source>They aren&apos;t opened by a keychain.</source>
        <translation>Elles ne s’ouvrent pas avec un trousseau.</translation>
    </message>
    <message>
        <source>They have none yet.</source>
        <translation>Elles n’en ont pas encore.</translation>
    </message>
    <message>
        <source>Think before answering</source>
        <translation>Réfléchir avant de répondre</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Thinking: auto</source>
        <translation>Réflexion&#xa0;: auto</translation>
    </message>
    <message>
        <source>Thinking: off</source>
        <translation>Réflexion&#xa0;: désactivée</translation>
    </message>
    <message>
        <source>Thinking: on</source>
        <translation>Réflexion&#xa0;: activée</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Réflexion…</translation>
    </message>
    <message>
        <source>This can&apos;t be compared: {reason}.</source>
        <translation>Comparaison impossible&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>This computer has no keychain that could keep a key for them. A passphrase encrypts all that you write; each start asks for it.</source>
        <translation>Cet ordinateur n’a pas de trousseau qui puisse garder leur clé. Une phrase secrète chiffre tout ce que vous écrivez&#x202f;; elle est demandée à chaque démarrage.</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>Cette conversation</translation>
    </message>
    <message>
        <source>This file has changed since its hash was {hash}.</source>
        <translation>Ce fichier a changé depuis que son empreinte était {hash}.</translation>
    </message>
    <message>
        <source>This holds until you decide otherwise</source>
        <translation>S’applique tant que vous n’en décidez pas autrement</translation>
    </message>
    <message>
        <source>This is a base model: it continues your text.</source>
        <translation>C’est un modèle de base&#xa0;: il continue votre texte.</translation>
    </message>
    <message>
        <source>This is a mistake in Desktop Chat. Your conversations are saved.</source>
        <translation>C’est une erreur de Desktop Chat. Vos conversations sont enregistrées.</translation>
    </message>
    <message>
        <source>This is longer than the model&apos;s context</source>
        <translation>C’est plus long que le contexte du modèle</translation>
    </message>
    <message>
        <source>This is not a file in the format {format}.</source>
        <translation>Ce n’est pas un fichier au format {format}.</translation>
    </message>
    <message>
        <source>This machine has no keychain that could keep the key.</source>
        <translation>Cet ordinateur n’a pas de trousseau qui puisse garder la clé.</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>Ce modèle</translation>
    </message>
    <message>
        <source>This model can&apos;t be used here</source>
        <translation>Ce modèle est inutilisable ici</translation>
    </message>
    <message>
        <source>This model can&apos;t have a cache in {kind}.</source>
        <translation>Ce modèle ne peut pas avoir de cache en {kind}.</translation>
    </message>
    <message>
        <source>This model isn&apos;t supported</source>
        <translation>Ce modèle n’est pas pris en charge</translation>
    </message>
    <message>
        <source>This model was set aside</source>
        <translation>Ce modèle a été mis de côté</translation>
    </message>
    <message>
        <source>This model&apos;s context can&apos;t be kept in {kind}: its heads are too narrow.</source>
        <translation>Le contexte de ce modèle ne peut pas être conservé en {kind}&#xa0;: ses têtes sont trop étroites.</translation>
    </message>
    <message>
        <source>This preset can&apos;t be imported</source>
        <translation>Ce préréglage ne peut pas être importé</translation>
    </message>
    <message>
        <source>This profile is already open</source>
        <translation>Ce profil est déjà ouvert</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Ce programme</translation>
    </message>
    <message>
        <source>This reply failed</source>
        <translation>Cette réponse a échoué</translation>
    </message>
    <message>
        <source>This reply failed.</source>
        <translation>Cette réponse a échoué.</translation>
    </message>
    <message>
        <source>This reply is unfinished.</source>
        <translation>Cette réponse est inachevée.</translation>
    </message>
    <message>
        <source>This reply was interrupted</source>
        <translation>Cette réponse a été interrompue</translation>
    </message>
    <message>
        <source>This reply was interrupted.</source>
        <translation>Cette réponse a été interrompue.</translation>
    </message>
    <message>
        <source>This report can&apos;t be read</source>
        <translation>Impossible de lire ce rapport</translation>
    </message>
    <message>
        <source>This session has no D-Bus, over which the keychain would be asked.</source>
        <translation>Cette session n’a pas de D-Bus, par lequel s’adresser au trousseau.</translation>
    </message>
    <message>
        <source>This session&apos;s D-Bus is not a local one.</source>
        <translation>Le D-Bus de cette session n’est pas local.</translation>
    </message>
    <message>
        <source>This version of Desktop Chat doesn&apos;t act on it.</source>
        <translation>Cette version de Desktop Chat n’en tient pas compte.</translation>
    </message>
    <message>
        <source>Thought for {minutes} min {seconds} s</source>
        <translation>Réflexion de {minutes}&#xa0;min {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Thought for {seconds} s</source>
        <translation>Réflexion de {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Réflexions</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Threads that compute on the CPU.</source>
        <translation>Threads qui calculent sur le CPU.</translation>
    </message>
    <message>
        <source>Threads that compute on the CPU; unset, one for each core.</source>
        <translation>Threads qui calculent sur le CPU&#x202f;; sans indication, un par cœur.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <comment>a recovery code</comment>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Titles by the model</source>
        <translation>Titres par le modèle</translation>
    </message>
    <message>
        <source>To be done:</source>
        <comment>a task</comment>
        <translation>À faire&#xa0;:</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Together: {total}</source>
        <translation>En tout&#xa0;: {total}</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Tokens after which a reply ends, finished or not.</source>
        <translation>Nombre de tokens après lequel une réponse s’arrête, terminée ou non.</translation>
    </message>
    <message>
        <source>Tokens less likely than this share of the likeliest one are left out; 0 for none.</source>
        <translation>Les tokens moins probables que cette part du plus probable sont écartés&#x202f;; 0 pour aucun.</translation>
    </message>
    <message>
        <source>Tokens looked back at</source>
        <translation>Portée des pénalités</translation>
    </message>
    <message>
        <source>Tokens that the model can read at once.</source>
        <translation>Nombre de tokens que le modèle peut lire à la fois.</translation>
    </message>
    <message>
        <source>Tokens that the model can read at once; unset, by the model and the free memory.</source>
        <translation>Nombre de tokens que le modèle peut lire à la fois&#x202f;; sans indication, selon le modèle et la mémoire libre.</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Tokens/s</translation>
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
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Tried on {day}.</source>
        <translation>Essayé le {day}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try again, or with another disk.</source>
        <translation>Réessayez, au besoin avec un autre disque.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Try another file of the same model, or a smaller context.</source>
        <translation>Essayez un autre fichier du même modèle, ou un contexte plus petit.</translation>
    </message>
    <message>
        <source>Try another template for this model, or use plain completion (raw).</source>
        <translation>Essayez un autre gabarit pour ce modèle, ou la simple continuation (raw).</translation>
    </message>
    <message>
        <source>Trying all of it together… {percent} %</source>
        <translation>Essai de l’ensemble… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Trying batches of the prompt… {percent} %</source>
        <translation>Essai des lots du prompt… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Trying flash attention… {percent} %</source>
        <translation>Essai de flash attention… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Trying numbers of threads… {percent} %</source>
        <translation>Essai du nombre de threads… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Trying repacked weights… {percent} %</source>
        <translation>Essai des poids réordonnés… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Trying the GPU and the CPU… {percent} %</source>
        <translation>Essai du GPU et du CPU… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Trying the draft model… {percent} %</source>
        <translation>Essai du modèle draft… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Trying the memory of the context… {percent} %</source>
        <translation>Essai de la mémoire du contexte… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>Saisissez une phrase secrète.</translation>
    </message>
    <message>
        <source>Type a question first.</source>
        <translation>Écrivez d’abord une question.</translation>
    </message>
    <message>
        <source>Type at least one character.</source>
        <translation>Saisissez au moins un caractère.</translation>
    </message>
    <message>
        <source>Type the passphrase that opens them.</source>
        <translation>Saisissez la phrase secrète qui les ouvre.</translation>
    </message>
    <message>
        <source>Type the recovery code that you saved: eight groups of letters and digits.</source>
        <translation>Saisissez le code de récupération que vous avez enregistré&#xa0;: huit groupes de lettres et de chiffres.</translation>
    </message>
    <message>
        <source>Typical-p</source>
        <translation>Typical-p</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo, also after something was removed</source>
        <translation>Annuler, même après avoir retiré quelque chose</translation>
    </message>
    <message>
        <source>Unencrypted, whoever gets hold of this computer or its disk can read them. You can encrypt them later.</source>
        <translation>Sans chiffrement, toute personne qui met la main sur cet ordinateur ou son disque peut les lire. Vous pourrez les chiffrer plus tard.</translation>
    </message>
    <message>
        <source>Unknown: it is no template that we know to be published.</source>
        <translation>Inconnu&#xa0;: ce n’est pas un gabarit que nous sachions publié.</translation>
    </message>
    <message>
        <source>Unknown: nothing published is at hand to compare it with. It differs from our own template for {models}.</source>
        <translation>Inconnu&#xa0;: aucun gabarit publié n’est disponible pour la comparaison. Il diffère de notre propre gabarit pour {models}.</translation>
    </message>
    <message>
        <source>Unlock the keychain of your system and try again, or use another way in.</source>
        <translation>Déverrouillez le trousseau de votre système et réessayez, ou choisissez un autre moyen d’ouverture.</translation>
    </message>
    <message>
        <source>Unpack it first, then open the .gguf file inside.</source>
        <translation>Décompressez-le d’abord, puis ouvrez le fichier .gguf qu’il contient.</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>Décompressez-le d’abord.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Untitled conversation</source>
        <translation>Conversation sans titre</translation>
    </message>
    <message>
        <source>Up to {gigabytes} GB</source>
        <translation>Jusqu’à {gigabytes}&#xa0;Go</translation>
    </message>
    <message>
        <source>Up to {megabytes} MB</source>
        <translation>Jusqu’à {megabytes}&#xa0;Mo</translation>
    </message>
    <message>
        <source>Up to {most} answers are kept to each question.</source>
        <translation>Jusqu’à {most} réponses sont conservées par question.</translation>
    </message>
    <message>
        <source>Update Desktop Chat, then import the file again.</source>
        <translation>Mettez à jour Desktop Chat, puis importez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>Update Desktop Chat, then restore it. Nothing was changed.</source>
        <translation>Mettez à jour Desktop Chat, puis restaurez-la. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Update Desktop Chat.</source>
        <translation>Mettez à jour Desktop Chat.</translation>
    </message>
    <message>
        <source>Update Desktop Chat. The file was left untouched.</source>
        <translation>Mettez à jour Desktop Chat. Le fichier n’a pas été touché.</translation>
    </message>
    <message>
        <source>Use a recovery code</source>
        <translation>Utiliser un code de récupération</translation>
    </message>
    <message>
        <source>Use another passphrase</source>
        <translation>Utiliser une autre phrase secrète</translation>
    </message>
    <message>
        <source>Use fewer cores</source>
        <translation>Utiliser moins de cœurs</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>L’utiliser ici</translation>
    </message>
    <message>
        <source>Use it where it is, or choose another folder.</source>
        <translation>Utilisez-le là où il se trouve, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <translation>Utiliser le trousseau</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Utiliser la phrase secrète</translation>
    </message>
    <message>
        <source>Use whenever this model answers</source>
        <translation>Utiliser chaque fois que ce modèle répond</translation>
    </message>
    <message>
        <source>Usual folders</source>
        <translation>Dossiers habituels</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version {version} of {versions}</source>
        <translation>Version {version} sur {versions}</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulaire</translation>
    </message>
    <message>
        <source>Vote: none is better than the others</source>
        <translation>Vote&#xa0;: aucune n’est meilleure que les autres</translation>
    </message>
    <message>
        <source>Voted best</source>
        <translation>Élue meilleure</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Wait until nothing writes to it any more, and load it again.</source>
        <translation>Attendez que plus rien n’y écrive, puis chargez-le à nouveau.</translation>
    </message>
    <message>
        <source>Waiting for another reply</source>
        <translation>En attente d’une autre réponse</translation>
    </message>
    <message>
        <source>Waiting for the reply in “{conversation}”</source>
        <translation>En attente de la réponse dans «&#x202f;{conversation}&#x202f;»</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>En attente de votre trousseau…</translation>
    </message>
    <message>
        <source>Waiting until the engine is free: {progress}</source>
        <translation>En attente que le moteur soit libre&#xa0;: {progress}</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>Waits for the model to finish…</source>
        <translation>Attend que le modèle ait fini…</translation>
    </message>
    <message>
        <source>We don&apos;t know this licence; read it before you use the model for more than a try.</source>
        <translation>Nous ne connaissons pas cette licence&#x202f;; lisez-la avant d’utiliser le modèle pour plus qu’un essai.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Weights can&apos;t be read for intentions: no test tells how a model will answer.</source>
        <translation>Les poids ne révèlent pas d’intentions&#xa0;: aucun test ne dit comment un modèle répondra.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>What is here is deleted for good after 30 days.</source>
        <translation>Ce qui est ici est supprimé définitivement après 30 jours.</translation>
    </message>
    <message>
        <source>What is here now isn&apos;t deleted: it is moved into a folder “set-aside-…” in {folder}.</source>
        <translation>Ce qui est ici actuellement n’est pas supprimé&#xa0;: tout est déplacé dans un dossier «&#x202f;set-aside-…&#x202f;» dans {folder}.</translation>
    </message>
    <message>
        <source>What it computes is not finite: its weights are damaged.</source>
        <translation>Il calcule des valeurs infinies ou indéfinies&#xa0;: ses poids sont endommagés.</translation>
    </message>
    <message>
        <source>What opens it:</source>
        <translation>Ce qui l’ouvre&#xa0;:</translation>
    </message>
    <message>
        <source>What opens them was given, but anyone can read {database}.</source>
        <translation>Ce qui les ouvre a été indiqué, mais n’importe qui peut lire {database}.</translation>
    </message>
    <message>
        <source>What others have made</source>
        <translation>Ce que d’autres ont créé</translation>
    </message>
    <message>
        <source>What reads it can&apos;t be started: {reason}.</source>
        <translation>Impossible de démarrer ce qui le lit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>What shall all of them be asked?</source>
        <translation>Que faut-il leur demander à tous&#x202f;?</translation>
    </message>
    <message>
        <source>What speaks to it is not installed.</source>
        <translation>Ce qui communique avec lui n’est pas installé.</translation>
    </message>
    <message>
        <source>What the file says of itself</source>
        <translation>Ce que le fichier dit de lui-même</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>Ce que le modèle lit</translation>
    </message>
    <message>
        <source>What the model reads before the conversation: who it is and how it should answer.</source>
        <translation>Ce que le modèle lit avant la conversation&#xa0;: qui il est et comment il doit répondre.</translation>
    </message>
    <message>
        <source>What the model reads…</source>
        <translation>Ce que le modèle lit…</translation>
    </message>
    <message>
        <source>What was added</source>
        <translation>Ce qui a été ajouté</translation>
    </message>
    <message>
        <source>What was here before is in {folder}.</source>
        <translation>Ce qui était ici avant est dans {folder}.</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Ce que nous avons trouvé</translation>
    </message>
    <message>
        <source>What you export isn&apos;t encrypted: whoever gets the file can read it.</source>
        <translation>Ce que vous exportez n’est pas chiffré&#xa0;: toute personne qui obtient le fichier peut le lire.</translation>
    </message>
    <message>
        <source>What you have changed is lost when the window closes.</source>
        <translation>Ce que vous avez modifié est perdu quand la fenêtre se ferme.</translation>
    </message>
    <message>
        <source>What you have written isn&apos;t saved.</source>
        <translation>Ce que vous avez écrit n’est pas enregistré.</translation>
    </message>
    <message>
        <source>What you want to keep can be exported before, where that is allowed.</source>
        <translation>Ce que vous voulez conserver peut être exporté avant, là où c’est autorisé.</translation>
    </message>
    <message>
        <source>What your organisation decides</source>
        <translation>Ce que décide votre organisation</translation>
    </message>
    <message>
        <source>What&apos;s on your mind?</source>
        <translation>Qu’avez-vous en tête&#x202f;?</translation>
    </message>
    <message>
        <source>When busy</source>
        <translation>Quand il est occupé</translation>
    </message>
    <message>
        <source>When busy or on battery</source>
        <translation>Occupé ou sur batterie</translation>
    </message>
    <message>
        <source>When models leave cores to other programs: while those are busy, and on battery, where half of the cores take the charge for longer.</source>
        <translation>Quand les modèles laissent des cœurs aux autres programmes&#xa0;: lorsque ceux-ci sont occupés, et sur batterie, où la charge dure plus longtemps avec la moitié des cœurs.</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Où il se trouve</translation>
    </message>
    <message>
        <source>Whether a model that can think before it answers does so.</source>
        <translation>Faire réfléchir le modèle avant de répondre, s’il en est capable.</translation>
    </message>
    <message>
        <source>Whether a screen reader is given a reply sentence by sentence while it is written.</source>
        <translation>Transmettre la réponse phrase par phrase au lecteur d’écran pendant qu’elle s’écrit.</translation>
    </message>
    <message>
        <source>Whether conversations, presets and prompts are kept when the app ends, from its next start on; off, those that were kept before stay on the disk, and can&apos;t be opened until it is on again.</source>
        <translation>Conserver les conversations, les préréglages et les prompts à la fermeture de l’application, à partir de son prochain démarrage&#x202f;; sinon, ce qui était déjà conservé reste sur le disque, mais ne peut pas être ouvert avant que ce réglage soit réactivé.</translation>
    </message>
    <message>
        <source>Whether models that can think before they answer do so; unset, each keeps its own default.</source>
        <translation>Faire réfléchir avant de répondre les modèles qui en sont capables&#x202f;; sans indication, chacun garde son comportement par défaut.</translation>
    </message>
    <message>
        <source>Whether several tokens are computed at once where a reply repeats the conversation, as when a text is written again with one change. It can be faster; long texts are read more slowly. Each guess is checked, and where it was close computed again: the likeliest reply stays the same, and one drawn by chance is as likely as without.</source>
        <translation>Si plusieurs tokens sont calculés à la fois là où une réponse répète la conversation, par exemple quand un texte est réécrit avec une modification. Cela peut être plus rapide&#xa0;; les longs textes sont lus plus lentement. Chaque supposition est vérifiée et, là où l’écart était faible, calculée de nouveau&#xa0;: la réponse la plus probable reste la même, et une réponse tirée au hasard est aussi probable que sans cela.</translation>
    </message>
    <message>
        <source>Whether the app has a sign in the tray, and goes on there when its window is closed.</source>
        <translation>Garder une icône dans la zone de notification, où l’application reste quand sa fenêtre est fermée.</translation>
    </message>
    <message>
        <source>Whether the conversations are beside the open one when the window opens, if there is room.</source>
        <translation>Afficher les conversations à côté de celle qui est ouverte, dès l’ouverture de la fenêtre, s’il y a la place.</translation>
    </message>
    <message>
        <source>Whether the desktop says so, without a word of it, when a reply or a comparison that took long ends while you are elsewhere.</source>
        <translation>Laisser le bureau signaler, sans un mot de leur contenu, la fin d’une longue réponse ou d’une longue comparaison quand vous êtes ailleurs.</translation>
    </message>
    <message>
        <source>Whether the model gives a new conversation its title when it has nothing else to do; unset, models of a billion parameters or more do, since the titles of smaller ones are often worse than your first words.</source>
        <translation>Laisser le modèle donner un titre à une nouvelle conversation quand il n’a rien d’autre à faire&#x202f;; sans indication, les modèles d’un milliard de paramètres ou plus le font, car les titres des plus petits sont souvent moins bons que vos premiers mots.</translation>
    </message>
    <message>
        <source>Whether the model thinks before it answers</source>
        <translation>Réflexion du modèle avant de répondre</translation>
    </message>
    <message>
        <source>Whether the view jumps where it would glide.</source>
        <translation>L’affichage saute au lieu de glisser.</translation>
    </message>
    <message>
        <source>Whoever gets hold of this computer or its disk can read the conversations.</source>
        <translation>Toute personne qui met la main sur cet ordinateur ou son disque peut lire les conversations.</translation>
    </message>
    <message>
        <source>Whoever gets the file can read it.</source>
        <translation>Toute personne qui obtient le fichier peut le lire.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>With a context of {ctx} tokens the model needs {need}; {free} are free.</source>
        <translation>Avec un contexte de {ctx} tokens, le modèle a besoin de {need}&#x202f;; mémoire libre&#xa0;: {free}.</translation>
    </message>
    <message>
        <source>With a passphrase you need not type the code at each start.</source>
        <translation>Avec une phrase secrète, vous n’avez plus à saisir le code à chaque démarrage.</translation>
    </message>
    <message>
        <source>With a recovery code you get in even if the keychain is lost.</source>
        <translation>Avec un code de récupération, vous y accédez même si le trousseau est perdu.</translation>
    </message>
    <message>
        <source>With a recovery code you get in even if you forget it.</source>
        <translation>Avec un code de récupération, vous y accédez même si vous l’oubliez.</translation>
    </message>
    <message>
        <source>With its context in {kind} it would take {less} less memory and write {written} tokens/s; that changes what it says a little, so it stays in f16 unless you choose otherwise in the model&apos;s settings.</source>
        <translation>Avec son contexte en {kind}, il prendrait {less} de mémoire en moins et écrirait {written}&#xa0;tokens/s&#x202f;; cela change un peu ce qu’il dit, le contexte reste donc en f16 sauf si vous en décidez autrement dans les paramètres du modèle.</translation>
    </message>
    <message>
        <source>With {draft} as its draft model it isn&apos;t faster: {ratio} times as fast.</source>
        <translation>Avec {draft} comme modèle draft, il n’est pas plus rapide&#xa0;: sa vitesse est multipliée par {ratio}.</translation>
    </message>
    <message>
        <source>Without a question for so long, no model stays in memory. Your next message loads it again.</source>
        <translation>Après ce temps sans question, aucun modèle ne reste en mémoire. Votre prochain message le recharge.</translation>
    </message>
    <message>
        <source>Without a system prompt of yours it adds:</source>
        <translation>Sans prompt système de votre part, il ajoute&#xa0;:</translation>
    </message>
    <message>
        <source>Without flash attention, which was slower here.</source>
        <translation>Sans flash attention, qui était plus lente ici.</translation>
    </message>
    <message>
        <source>Without its draft model {draft}: {reason}</source>
        <translation>Sans son modèle draft {draft}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Without repacked copies of its weights, which were slower here.</source>
        <translation>Sans copies réordonnées de ses poids, qui étaient plus lentes ici.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words in double braces, as in {{topic}}, become fields to fill in.</source>
        <translation>Les mots entre doubles accolades, comme {{sujet}}, deviennent des champs à remplir.</translation>
    </message>
    <message>
        <source>Words that are only in this one:</source>
        <translation>Mots qui ne sont que dans celui-ci&#xa0;:</translation>
    </message>
    <message>
        <source>Words that it adds</source>
        <translation>Mots qu’il ajoute</translation>
    </message>
    <message>
        <source>Words that it can add to a conversation:</source>
        <translation>Mots qu’il peut ajouter à une conversation&#xa0;:</translation>
    </message>
    <message>
        <source>Words, tokens, speed and time are medians. What looks like a refusal is guessed from how an answer begins. Identical: how many of the answers to the same question are the same.</source>
        <translation>Mots, tokens, vitesse et temps sont des médianes. Ce qui semble être un refus est deviné d’après le début de la réponse. Identiques&#xa0;: combien de réponses à la même question sont les mêmes.</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Retour à la ligne automatique</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>Écrire un message…</translation>
    </message>
    <message>
        <source>Write it where the enforced values are.</source>
        <translation>Écrivez-le parmi les valeurs imposées.</translation>
    </message>
    <message>
        <source>Write values into “enforced” or “defaults”.</source>
        <translation>Écrivez les valeurs dans «&#x202f;enforced&#x202f;» ou «&#x202f;defaults&#x202f;».</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>XTC probability</source>
        <translation>XTC&#xa0;: probabilité</translation>
    </message>
    <message>
        <source>XTC threshold</source>
        <translation>XTC&#xa0;: seuil</translation>
    </message>
    <message>
        <source>XTC {value}</source>
        <translation>XTC {value}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message numerus="yes">
        <source>You are editing {n} messages.</source>
        <comment>You are editing a message.</comment>
        <translation>
            <numerusform>Vous modifiez un message.</numerusform>
            <numerusform>Vous modifiez {n} messages.</numerusform>
        </translation>
    </message>
    <message>
        <source>You begin with no conversations</source>
        <translation>Vous commencez sans conversations</translation>
    </message>
    <message>
        <source>You can write while the model is loading…</source>
        <translation>Vous pouvez écrire pendant que le modèle se charge…</translation>
    </message>
    <message>
        <source>You can write while the model is measured…</source>
        <translation>Vous pouvez écrire pendant la mesure du modèle…</translation>
    </message>
    <message>
        <source>You may not read {path}.</source>
        <translation>Vous n’avez pas le droit de lire {path}.</translation>
    </message>
    <message>
        <source>You see what is in it before anything comes in.</source>
        <translation>Vous voyez le contenu avant que quoi que ce soit ne soit importé.</translation>
    </message>
    <message>
        <source>You see what is in {file} before anything comes in.</source>
        <translation>Vous voyez le contenu de {file} avant que quoi que ce soit ne soit importé.</translation>
    </message>
    <message>
        <source>You: {beginning}</source>
        <translation>Vous&#xa0;: {beginning}</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Votre choix</translation>
    </message>
    <message>
        <source>Your conversation is saved.</source>
        <translation>Votre conversation est enregistrée.</translation>
    </message>
    <message>
        <source>Your conversation is saved. Choose another model, or try again.</source>
        <translation>Votre conversation est enregistrée. Choisissez un autre modèle, ou réessayez.</translation>
    </message>
    <message>
        <source>Your conversation is saved. Choose another model, or try this one again.</source>
        <translation>Votre conversation est enregistrée. Choisissez un autre modèle, ou réessayez avec celui-ci.</translation>
    </message>
    <message>
        <source>Your conversation wasn&apos;t kept.</source>
        <translation>Votre conversation n’a pas été conservée.</translation>
    </message>
    <message>
        <source>Your conversation wasn&apos;t kept. Choose another model, or try this one again.</source>
        <translation>Votre conversation n’a pas été conservée. Choisissez un autre modèle, ou réessayez avec celui-ci.</translation>
    </message>
    <message>
        <source>Your conversations are encrypted. Each of these opens them:</source>
        <translation>Vos conversations sont chiffrées. Chacun de ces moyens les ouvre&#xa0;:</translation>
    </message>
    <message>
        <source>Your conversations are locked</source>
        <translation>Vos conversations sont verrouillées</translation>
    </message>
    <message>
        <source>Your conversations are not encrypted: whoever gets hold of this computer or its disk can read them.</source>
        <translation>Vos conversations ne sont pas chiffrées&#xa0;: toute personne qui met la main sur cet ordinateur ou son disque peut les lire.</translation>
    </message>
    <message>
        <source>Your conversations are those of the backup.</source>
        <translation>Vos conversations sont celles de la sauvegarde.</translation>
    </message>
    <message>
        <source>Your conversations aren&apos;t encrypted here, but a backup always is. Choose a passphrase that opens it.</source>
        <translation>Vos conversations ne sont pas chiffrées ici, mais une sauvegarde l’est toujours. Choisissez une phrase secrète qui l’ouvre.</translation>
    </message>
    <message>
        <source>Your conversations aren&apos;t open yet. Until they are, what you write is lost when the window closes.</source>
        <translation>Vos conversations ne sont pas encore ouvertes. D’ici là, ce que vous écrivez est perdu à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Your conversations have to be encrypted</source>
        <translation>Vos conversations doivent être chiffrées</translation>
    </message>
    <message>
        <source>Your conversations need a passphrase</source>
        <translation>Vos conversations ont besoin d’une phrase secrète</translation>
    </message>
    <message>
        <source>Your conversations will be listed here. Begin one below, or bring those that you have elsewhere: drop their file on this window.</source>
        <translation>Vos conversations seront listées ici. Commencez-en une ci-dessous, ou importez celles que vous avez ailleurs&#xa0;: déposez leur fichier sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Your keychain holds the only key</source>
        <translation>Votre trousseau détient la seule clé</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>Votre trousseau est verrouillé</translation>
    </message>
    <message>
        <source>Your keychain no longer has the key</source>
        <translation>Votre trousseau n’a plus la clé</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Votre message</translation>
    </message>
    <message>
        <source>Your message was not sent.</source>
        <translation>Votre message n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Votre organisation</translation>
    </message>
    <message>
        <source>Your organisation allows models by their hash, so all of the file is read. Esc stops it.</source>
        <translation>Votre organisation autorise les modèles d’après leur empreinte&#xa0;: tout le fichier est donc lu. Échap arrête la lecture.</translation>
    </message>
    <message>
        <source>Your organisation allows only the models that it has installed, and {file} is not in their folder.</source>
        <translation>Votre organisation n’autorise que les modèles qu’elle a installés, et {file} n’est pas dans leur dossier.</translation>
    </message>
    <message>
        <source>Your organisation decides which models are used on this machine, and has installed none yet. Ask whoever looks after it.</source>
        <translation>Votre organisation décide des modèles utilisés sur cet ordinateur, et n’en a pas encore installé. Adressez-vous à la personne qui s’occupe de l’ordinateur.</translation>
    </message>
    <message>
        <source>Your organisation doesn&apos;t have conversations kept.</source>
        <translation>Votre organisation a choisi de ne pas conserver les conversations.</translation>
    </message>
    <message>
        <source>Your organisation doesn&apos;t want conversations to be copied.</source>
        <translation>Votre organisation ne veut pas que les conversations soient copiées.</translation>
    </message>
    <message>
        <source>Your organisation doesn&apos;t want them to be kept like that. Encrypt them, and they open; nothing is lost by it.</source>
        <translation>Votre organisation ne veut pas qu’elles soient conservées ainsi. Chiffrez-les, et elles s’ouvriront&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Your organisation has blocked {file}.</source>
        <translation>Votre organisation a bloqué {file}.</translation>
    </message>
    <message>
        <source>Your organisation hasn&apos;t installed a model on this machine yet.</source>
        <translation>Votre organisation n’a pas encore installé de modèle sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Your organisation wants a passphrase for them. It encrypts all that you write; each start asks for it.</source>
        <translation>Votre organisation exige qu’une phrase secrète les protège. Elle chiffre tout ce que vous écrivez&#x202f;; elle est demandée à chaque démarrage.</translation>
    </message>
    <message>
        <source>Your organisation wants a passphrase to be typed at each start. Choose one, and they open; nothing is lost by it.</source>
        <translation>Votre organisation exige qu’une phrase secrète soit saisie à chaque démarrage. Choisissez-en une, et elles s’ouvriront&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Your organisation wants a passphrase to be typed for them.</source>
        <translation>Votre organisation exige qu’une phrase secrète soit saisie pour les ouvrir.</translation>
    </message>
    <message>
        <source>Your organisation wants it written down which models are loaded, and {path} can&apos;t be written: {reason}.</source>
        <translation>Votre organisation exige que les modèles chargés soient consignés, et il est impossible d’écrire dans {path}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Your organisation’s system prompt</source>
        <translation>Prompt système de votre organisation</translation>
    </message>
    <message>
        <source>Your passphrase or recovery code opens it on any computer.</source>
        <translation>Votre phrase secrète ou votre code de récupération l’ouvre sur n’importe quel ordinateur.</translation>
    </message>
    <message>
        <source>Your prompts are in {file}</source>
        <translation>Vos prompts sont dans {file}</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Votre code de récupération</translation>
    </message>
    <message>
        <source>Your recovery code opens it on any computer.</source>
        <translation>Votre code de récupération l’ouvre sur n’importe quel ordinateur.</translation>
    </message>
    <message>
        <source>Your settings are not as you left them</source>
        <translation>Vos paramètres ne sont pas tels que vous les avez laissés</translation>
    </message>
    <message>
        <source>Your system may be asking for its password. You can write meanwhile.</source>
        <translation>Votre système demande peut-être son mot de passe. Vous pouvez écrire en attendant.</translation>
    </message>
    <message>
        <source>Your vote is taken back</source>
        <translation>Votre vote est retiré</translation>
    </message>
    <message>
        <source>Your vote: none is better</source>
        <translation>Votre vote&#xa0;: aucune n’est meilleure</translation>
    </message>
    <message>
        <source>Your vote: {model}</source>
        <translation>Votre vote&#xa0;: {model}</translation>
    </message>
    <message>
        <source>[picture not shown: {description}]</source>
        <translation>[image non affichée&#xa0;: {description}]</translation>
    </message>
    <message>
        <source>[picture not shown]</source>
        <translation>[image non affichée]</translation>
    </message>
    <message>
        <source>a JSON schema</source>
        <translation>un schéma JSON</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>a field without a name</source>
        <translation>un champ sans nom</translation>
    </message>
    <message>
        <source>a grammar</source>
        <translation>une grammaire</translation>
    </message>
    <message>
        <source>a key claims to be {length} bytes long</source>
        <translation>une clé prétend faire {length}&#xa0;octets</translation>
    </message>
    <message>
        <source>a key has control characters, “{name}”</source>
        <translation>une clé contient des caractères de contrôle, «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>a key is empty</source>
        <translation>une clé est vide</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a message holds control tokens of the model, and the template hides where</source>
        <translation>un message contient des tokens de contrôle du modèle, et le gabarit masque où</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>un modèle</translation>
    </message>
    <message>
        <source>a models folder</source>
        <translation>un dossier de modèles</translation>
    </message>
    <message>
        <source>a name stands in it twice</source>
        <translation>un nom y figure deux fois</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a question has more than {most} characters</source>
        <translation>une question a plus de {most} caractères</translation>
    </message>
    <message>
        <source>a question is empty</source>
        <translation>une question est vide</translation>
    </message>
    <message>
        <source>a recurrent state of {size} can&apos;t be shared by {heads} heads in {groups} groups</source>
        <translation>un état récurrent de {size} ne peut pas être partagé entre {heads} têtes en {groups} groupes</translation>
    </message>
    <message>
        <source>a share of the layers isn&apos;t a number of them</source>
        <translation>une part des couches n’est pas un nombre de couches</translation>
    </message>
    <message>
        <source>a slot has more than belongs there</source>
        <translation>un emplacement contient plus qu’il ne devrait</translation>
    </message>
    <message>
        <source>a slot is not an object</source>
        <translation>un emplacement n’est pas un objet</translation>
    </message>
    <message>
        <source>a slot is of no kind that is known</source>
        <translation>un emplacement n’est d’aucun type connu</translation>
    </message>
    <message>
        <source>a tensor&apos;s name claims to be {length} bytes long</source>
        <translation>le nom d’un tenseur prétend faire {length}&#xa0;octets</translation>
    </message>
    <message>
        <source>a tensor&apos;s name has control characters, “{name}”</source>
        <translation>le nom d’un tenseur contient des caractères de contrôle, «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a text in a list claims to be {length} bytes long</source>
        <translation>un texte d’une liste prétend faire {length}&#xa0;octets</translation>
    </message>
    <message>
        <source>a vote is for something that isn&apos;t compared</source>
        <translation>un vote porte sur quelque chose qui n’est pas comparé</translation>
    </message>
    <message>
        <source>a web page or XML</source>
        <translation>une page web ou du XML</translation>
    </message>
    <message numerus="yes">
        <source>about {n} tokens</source>
        <comment>about {n} token</comment>
        <translation>
            <numerusform>environ {n} token</numerusform>
            <numerusform>environ {n} tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} tokens, in part</source>
        <comment>about {n} token, in part</comment>
        <translation>
            <numerusform>environ {n} token, en partie</numerusform>
            <numerusform>environ {n} tokens, en partie</numerusform>
        </translation>
    </message>
    <message>
        <source>adapters aren&apos;t supported</source>
        <translation>les adaptateurs ne sont pas pris en charge</translation>
    </message>
    <message>
        <source>always the likeliest token</source>
        <translation>toujours le token le plus probable</translation>
    </message>
    <message>
        <source>an answer has no place of its own</source>
        <translation>une réponse n’a pas de place à elle</translation>
    </message>
    <message>
        <source>an answer is no message that follows its question</source>
        <translation>une réponse n’est pas un message qui suit sa question</translation>
    </message>
    <message>
        <source>an answer is to something that isn&apos;t compared</source>
        <translation>une réponse porte sur quelque chose qui n’est pas comparé</translation>
    </message>
    <message>
        <source>an archive inside of another</source>
        <translation>une archive dans une autre</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>an odd number of elements in a key, {rotated}, is to be rotated</source>
        <translation>la rotation porterait sur un nombre impair d’éléments d’une clé, {rotated}</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>et {n} autre</numerusform>
            <numerusform>et {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>another chat</source>
        <comment>in quotation marks, in the place of its title</comment>
        <translation>une autre conversation</translation>
    </message>
    <message>
        <source>another conversation in the file has the same id</source>
        <translation>une autre conversation du fichier a le même identifiant</translation>
    </message>
    <message>
        <source>another one has the same id</source>
        <translation>un autre a le même identifiant</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>un autre programme l’a ouvert</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>a conversation, between its title and the words that were found</comment>
        <translation>archivée</translation>
    </message>
    <message>
        <source>as the model does by itself</source>
        <translation>comme le modèle le fait de lui-même</translation>
    </message>
    <message>
        <source>at the length limit</source>
        <translation>à la longueur maximale</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message numerus="yes">
        <source>batches of {n} tokens</source>
        <comment>batches of {n} token</comment>
        <translation>
            <numerusform>lots de {n} token</numerusform>
            <numerusform>lots de {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>by a failure</source>
        <translation>sur une erreur</translation>
    </message>
    <message>
        <source>changes another model (adapter)</source>
        <translation>modifie un autre modèle (adaptateur)</translation>
    </message>
    <message>
        <source>compares texts, can&apos;t chat (embedding)</source>
        <translation>compare des textes, ne peut pas discuter (embedding)</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>comparaison</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>compressed with gzip</source>
        <translation>compressé avec gzip</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, in the letters of QDate.toString</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>a time, in the letters of QDateTime.toString</comment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>defaults are used</source>
        <translation>les valeurs par défaut sont utilisées</translation>
    </message>
    <message>
        <source>examples of a conversation aren&apos;t part of a preset</source>
        <translation>des exemples de conversation ne font pas partie d’un préréglage</translation>
    </message>
    <message>
        <source>exit status {status}</source>
        <translation>code de sortie {status}</translation>
    </message>
    <message>
        <source>file about the windows</source>
        <translation>le fichier sur les fenêtres</translation>
    </message>
    <message>
        <source>first token after {seconds} s</source>
        <translation>premier token après {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>first token after {seconds} s; {read} tokens/s read, {written} written</source>
        <translation>premier token après {seconds}&#xa0;s&#x202f;; {read}&#xa0;tokens/s lus, {written} écrits</translation>
    </message>
    <message>
        <source>frequency penalty {value}</source>
        <translation>pénalité de fréquence {value}</translation>
    </message>
    <message>
        <source>guesses for another model (draft)</source>
        <translation>devine pour un autre modèle (draft)</translation>
    </message>
    <message>
        <source>has new messages</source>
        <translation>a de nouveaux messages</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>déjà là</translation>
    </message>
    <message>
        <source>in memory</source>
        <translation>en mémoire</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>in your list already</source>
        <translation>déjà dans votre liste</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>it begins anew</source>
        <translation>elle repart de zéro</translation>
    </message>
    <message>
        <source>it breaks the rules of JSON</source>
        <translation>les règles de JSON ne sont pas respectées</translation>
    </message>
    <message>
        <source>it breaks the rules of its kind</source>
        <translation>les règles de son type ne sont pas respectées</translation>
    </message>
    <message>
        <source>it can&apos;t be automatic</source>
        <translation>cela ne peut pas être automatique</translation>
    </message>
    <message numerus="yes">
        <source>it claims to have {n} keys</source>
        <comment>it claims to have {n} key</comment>
        <translation>
            <numerusform>il prétend avoir {n} clé</numerusform>
            <numerusform>il prétend avoir {n} clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it claims to have {n} tensors, too many for a model</source>
        <comment>it claims to have {n} tensor, too many for a model</comment>
        <translation>
            <numerusform>il prétend avoir {n} tenseur, trop pour un modèle</numerusform>
            <numerusform>il prétend avoir {n} tenseurs, trop pour un modèle</numerusform>
        </translation>
    </message>
    <message>
        <source>it doesn&apos;t begin with GGUF</source>
        <translation>il ne commence pas par GGUF</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>aucune raison donnée</translation>
    </message>
    <message>
        <source>it has a sliding window, and no layer that would use it</source>
        <translation>il a une fenêtre glissante, et aucune couche qui l’utiliserait</translation>
    </message>
    <message>
        <source>it has more columns than the first; a text with commas needs quotes</source>
        <translation>elle a plus de colonnes que la première&#x202f;; un texte avec des virgules doit être entre guillemets</translation>
    </message>
    <message>
        <source>it has more than belongs there</source>
        <translation>il y a là plus qu’il ne devrait</translation>
    </message>
    <message>
        <source>it has no list “messages”</source>
        <translation>il n’y a pas de liste «&#x202f;messages&#x202f;»</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>il n’y a pas de nom</translation>
    </message>
    <message>
        <source>it has no slots</source>
        <translation>il n’y a pas d’emplacements</translation>
    </message>
    <message>
        <source>it has no “{name}”</source>
        <translation>il manque «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>it has not one message for each question</source>
        <translation>il n’y a pas un message pour chaque question</translation>
    </message>
    <message>
        <source>it has other tables or triggers than it should</source>
        <translation>les tables ou les déclencheurs ne sont pas ceux attendus</translation>
    </message>
    <message>
        <source>it has to have 1 to {most} models</source>
        <translation>il faut de 1 à {most} modèles</translation>
    </message>
    <message>
        <source>it has to have 1 to {most} questions</source>
        <translation>il faut de 1 à {most} questions</translation>
    </message>
    <message>
        <source>it has to have 1 to {most} seeds</source>
        <translation>il faut de 1 à {most} graines</translation>
    </message>
    <message>
        <source>it has two slots of a kind</source>
        <translation>deux emplacements sont du même type</translation>
    </message>
    <message>
        <source>it is about the model</source>
        <translation>cela concerne le modèle</translation>
    </message>
    <message>
        <source>it is forgotten</source>
        <translation>il n’en est pas tenu compte</translation>
    </message>
    <message>
        <source>it is in another version</source>
        <translation>c’est une autre version</translation>
    </message>
    <message>
        <source>it is neither a text nor an object with a “question”</source>
        <translation>ce n’est ni un texte ni un objet avec une «&#x202f;question&#x202f;»</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>l’imbrication est trop profonde</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>ce n’est pas du JSON</translation>
    </message>
    <message>
        <source>it is no list</source>
        <translation>ce n’est pas une liste</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>ce n’est pas un objet</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it is not in UTF-8</source>
        <translation>ce n’est pas de l’UTF-8</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>la taille est trop grande</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>la longueur est trop faible</translation>
    </message>
    <message>
        <source>it is written in another language than templates are here; the model&apos;s own is used</source>
        <translation>il est écrit dans un autre langage que les gabarits d’ici&#x202f;; celui du modèle est utilisé</translation>
    </message>
    <message>
        <source>it is {kind} and not an object</source>
        <translation>c’est {kind} et non un objet</translation>
    </message>
    <message>
        <source>it isn&apos;t known here</source>
        <translation>ce n’est pas connu ici</translation>
    </message>
    <message>
        <source>it leaves out the reply that is to be continued</source>
        <translation>la réponse à continuer y est omise</translation>
    </message>
    <message>
        <source>it made its process end, or answer too much</source>
        <translation>son processus s’est terminé, ou a trop répondu</translation>
    </message>
    <message>
        <source>it needs too much memory</source>
        <translation>trop de mémoire serait nécessaire</translation>
    </message>
    <message>
        <source>it tells no format</source>
        <translation>aucun format n’est indiqué</translation>
    </message>
    <message>
        <source>it took longer than {seconds} s</source>
        <translation>cela a pris plus de {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>it uses {used} experts of {experts}</source>
        <translation>il utilise {used} experts sur {experts}</translation>
    </message>
    <message>
        <source>its alignment is {alignment}</source>
        <translation>son alignement est {alignment}</translation>
    </message>
    <message>
        <source>its conversations can&apos;t be read</source>
        <translation>ses conversations sont illisibles</translation>
    </message>
    <message>
        <source>its heads have no elements</source>
        <translation>ses têtes n’ont pas d’éléments</translation>
    </message>
    <message>
        <source>its key doesn&apos;t open it</source>
        <translation>sa clé ne l’ouvre pas</translation>
    </message>
    <message>
        <source>its keys and values are not equally long in all layers</source>
        <translation>ses clés et ses valeurs n’ont pas la même longueur dans toutes les couches</translation>
    </message>
    <message>
        <source>its keys can&apos;t be read</source>
        <translation>ses clés sont illisibles</translation>
    </message>
    <message>
        <source>its keys have {key} elements and its values {value}</source>
        <translation>ses clés ont {key} éléments et ses valeurs {value}</translation>
    </message>
    <message>
        <source>its list of contents is too long</source>
        <translation>sa table des matières est trop longue</translation>
    </message>
    <message>
        <source>its parent doesn&apos;t stand before it in the conversation</source>
        <translation>son parent ne se trouve pas avant lui dans la conversation</translation>
    </message>
    <message>
        <source>its process answered nonsense</source>
        <translation>son processus a donné une réponse absurde</translation>
    </message>
    <message>
        <source>its process answered something else</source>
        <translation>son processus a donné une autre réponse</translation>
    </message>
    <message>
        <source>its process can&apos;t be started: {reason}</source>
        <translation>impossible de démarrer son processus&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>its seeds are not different ones from 0 to {most}</source>
        <translation>les graines ne sont pas des nombres différents de 0 à {most}</translation>
    </message>
    <message numerus="yes">
        <source>its vocabulary claims {n} tokens</source>
        <comment>its vocabulary claims {n} token</comment>
        <translation>
            <numerusform>son vocabulaire prétend avoir {n} token</numerusform>
            <numerusform>son vocabulaire prétend avoir {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>its vocabulary has no token for the byte {byte}</source>
        <translation>son vocabulaire n’a pas de token pour l’octet {byte}</translation>
    </message>
    <message>
        <source>its vocabulary has no {role} token, which it adds to texts</source>
        <translation>son vocabulaire n’a pas de token {role}, qu’il ajoute aux textes</translation>
    </message>
    <message>
        <source>its vocabulary has tokens without the bytes that they begin with</source>
        <translation>son vocabulaire a des tokens sans les octets par lesquels ils commencent</translation>
    </message>
    <message>
        <source>its vocabulary is another one.</source>
        <translation>son vocabulaire est différent.</translation>
    </message>
    <message>
        <source>its “leaf” is none of its messages</source>
        <translation>son «&#x202f;leaf&#x202f;» n’est aucun de ses messages</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>ko</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>trousseau</translation>
    </message>
    <message>
        <source>lets another model see or hear</source>
        <translation>permet à un autre modèle de voir ou d’entendre</translation>
    </message>
    <message>
        <source>list of models</source>
        <translation>la liste des modèles</translation>
    </message>
    <message>
        <source>llama-cpp-python {version}, libraries {hash}</source>
        <translation>llama-cpp-python {version}, bibliothèques {hash}</translation>
    </message>
    <message>
        <source>llama.cpp could not go on with {model}, which was set aside ({reason}).</source>
        <translation>llama.cpp n’a pas pu continuer avec {model}, qui a été mis de côté ({reason}).</translation>
    </message>
    <message>
        <source>llama.cpp could not go on with {name} ({reason}).</source>
        <translation>llama.cpp n’a pas pu continuer avec {name} ({reason}).</translation>
    </message>
    <message>
        <source>llama.cpp could not load {model} ({reason}). It has its test run again first.</source>
        <translation>llama.cpp n’a pas pu charger {model} ({reason}). Son essai sera d’abord refait.</translation>
    </message>
    <message>
        <source>llama.cpp crashed in its test run ({how}).</source>
        <translation>llama.cpp a planté pendant son essai ({how}).</translation>
    </message>
    <message>
        <source>llama.cpp ended the app with this model ({reason}).</source>
        <translation>llama.cpp a arrêté l’application avec ce modèle ({reason}).</translation>
    </message>
    <message>
        <source>llama.cpp gave no reason</source>
        <translation>llama.cpp n’a pas donné de raison</translation>
    </message>
    <message>
        <source>llama.cpp, in the build {build}</source>
        <translation>llama.cpp, build {build}</translation>
    </message>
    <message>
        <source>min-p {value}</source>
        <translation>min-p {value}</translation>
    </message>
    <message>
        <source>more than all {elements} elements of a key are to be rotated</source>
        <translation>la rotation porterait sur plus que les {elements} éléments d’une clé</translation>
    </message>
    <message>
        <source>no column is called “question”</source>
        <translation>aucune colonne ne s’appelle «&#x202f;question&#x202f;»</translation>
    </message>
    <message>
        <source>no flash attention</source>
        <translation>sans flash attention</translation>
    </message>
    <message>
        <source>no layer on the GPU</source>
        <translation>aucune couche sur le GPU</translation>
    </message>
    <message>
        <source>no repacked weights</source>
        <translation>sans poids réordonnés</translation>
    </message>
    <message>
        <source>no section of its keys is to be rotated</source>
        <translation>aucune section de ses clés n’est soumise à la rotation</translation>
    </message>
    <message>
        <source>none: the text is continued</source>
        <translation>aucun&#xa0;: le texte est continué</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>pas du JSON</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>non calculé</translation>
    </message>
    <message>
        <source>not for a chat</source>
        <translation>pas pour discuter</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>impossible actuellement</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>pas là actuellement</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing of its keys is to be rotated, and so no place is known</source>
        <translation>rien dans ses clés n’est soumis à la rotation, et aucune position n’est donc connue</translation>
    </message>
    <message>
        <source>of its parameters, {reason}</source>
        <translation>dans ses paramètres, {reason}</translation>
    </message>
    <message>
        <source>of message {number}, {reason}</source>
        <translation>dans le message {number}, {reason}</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a switch</comment>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>off</source>
        <comment>whether a model thinks</comment>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a switch</comment>
        <translation>activé</translation>
    </message>
    <message>
        <source>on</source>
        <comment>whether a model thinks</comment>
        <translation>activée</translation>
    </message>
    <message>
        <source>one message is the answer at several places</source>
        <translation>un même message sert de réponse à plusieurs endroits</translation>
    </message>
    <message>
        <source>one of its messages is in another conversation as well</source>
        <translation>l’un de ses messages est aussi dans une autre conversation</translation>
    </message>
    <message>
        <source>only a vocabulary</source>
        <translation>un vocabulaire seul</translation>
    </message>
    <message>
        <source>partly GPU</source>
        <translation>GPU en partie</translation>
    </message>
    <message numerus="yes">
        <source>partly GPU, about {n} tokens/s</source>
        <comment>partly GPU, about {n} token/s</comment>
        <translation>
            <numerusform>GPU en partie, environ {n}&#xa0;token/s</numerusform>
            <numerusform>GPU en partie, environ {n}&#xa0;tokens/s</numerusform>
        </translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>phrase secrète</translation>
    </message>
    <message>
        <source>picture not shown</source>
        <translation>image non affichée</translation>
    </message>
    <message>
        <source>picture not shown: {name}</source>
        <translation>image non affichée&#xa0;: {name}</translation>
    </message>
    <message>
        <source>presence penalty {value}</source>
        <translation>pénalité de présence {value}</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>code de récupération</translation>
    </message>
    <message>
        <source>repeat penalty {value}</source>
        <translation>pénalité de répétition {value}</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>graine {seed}</translation>
    </message>
    <message>
        <source>sees or hears</source>
        <translation>voit ou entend</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>mis de côté</translation>
    </message>
    <message>
        <source>settings file</source>
        <translation>le fichier des paramètres</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>statistics for making a model smaller</source>
        <translation>statistiques pour réduire la taille d’un modèle</translation>
    </message>
    <message>
        <source>stopped by you</source>
        <translation>arrêtée par vous</translation>
    </message>
    <message>
        <source>temperature {value}</source>
        <translation>température {value}</translation>
    </message>
    <message>
        <source>templates are chosen by name here</source>
        <translation>les gabarits se choisissent ici par leur nom</translation>
    </message>
    <message>
        <source>the attachments are no list</source>
        <translation>les pièces jointes ne sont pas une liste</translation>
    </message>
    <message>
        <source>the conversation {id}</source>
        <translation>la conversation {id}</translation>
    </message>
    <message>
        <source>the file&apos;s own</source>
        <translation>celui du fichier</translation>
    </message>
    <message>
        <source>the key “{key}” appears twice</source>
        <translation>la clé «&#x202f;{key}&#x202f;» figure deux fois</translation>
    </message>
    <message numerus="yes">
        <source>the list {key} claims {n} elements, more than the file has</source>
        <comment>the list {key} claims {n} element, more than the file has</comment>
        <translation>
            <numerusform>la liste {key} prétend avoir {n} élément, plus que le fichier n’en a</numerusform>
            <numerusform>la liste {key} prétend avoir {n} éléments, plus que le fichier n’en a</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the list {key} claims {n} texts</source>
        <comment>the list {key} claims {n} text</comment>
        <translation>
            <numerusform>la liste {key} prétend avoir {n} texte</numerusform>
            <numerusform>la liste {key} prétend avoir {n} textes</numerusform>
        </translation>
    </message>
    <message>
        <source>the list {key} has elements of the kind {kind}</source>
        <translation>la liste {key} a des éléments du type {kind}</translation>
    </message>
    <message>
        <source>the model {id}</source>
        <translation>le modèle {id}</translation>
    </message>
    <message>
        <source>the model&apos;s own template is used</source>
        <translation>le gabarit du modèle est utilisé</translation>
    </message>
    <message>
        <source>the numbers {name} are of type {type}</source>
        <translation>les nombres {name} sont de type {type}</translation>
    </message>
    <message>
        <source>the passphrase has no cost</source>
        <translation>la phrase secrète n’a pas de coût</translation>
    </message>
    <message>
        <source>the passphrase&apos;s cost has more than belongs there</source>
        <translation>le coût de la phrase secrète contient plus qu’il ne devrait</translation>
    </message>
    <message>
        <source>the passphrase&apos;s cost is out of bounds</source>
        <translation>le coût de la phrase secrète est hors limites</translation>
    </message>
    <message>
        <source>the passphrase&apos;s memory is out of bounds</source>
        <translation>la mémoire de la phrase secrète est hors limites</translation>
    </message>
    <message>
        <source>the preset {id}</source>
        <translation>le préréglage {id}</translation>
    </message>
    <message>
        <source>the question has more than {most} characters</source>
        <translation>la question a plus de {most} caractères</translation>
    </message>
    <message>
        <source>the question is empty</source>
        <translation>la question est vide</translation>
    </message>
    <message>
        <source>the tensor {name} appears twice</source>
        <translation>le tenseur {name} figure deux fois</translation>
    </message>
    <message>
        <source>the tensor {name} has the impossible shape {shape}</source>
        <translation>le tenseur {name} a la forme impossible {shape}</translation>
    </message>
    <message numerus="yes">
        <source>the tensor {name} has {n} dimensions</source>
        <comment>the tensor {name} has {n} dimension</comment>
        <translation>
            <numerusform>le tenseur {name} a {n} dimension</numerusform>
            <numerusform>le tenseur {name} a {n} dimensions</numerusform>
        </translation>
    </message>
    <message>
        <source>the tensor {name} is not where it should be</source>
        <translation>le tenseur {name} n’est pas là où il devrait être</translation>
    </message>
    <message>
        <source>the text of {key} claims to be {length} bytes long</source>
        <translation>le texte de {key} prétend faire {length}&#xa0;octets</translation>
    </message>
    <message>
        <source>the text of {key} has a zero in it</source>
        <translation>le texte de {key} contient un zéro</translation>
    </message>
    <message>
        <source>the texts of the list {key} are longer than any vocabulary</source>
        <translation>les textes de la liste {key} sont plus longs que n’importe quel vocabulaire</translation>
    </message>
    <message>
        <source>the token {token} is of the type of a byte, and is none</source>
        <translation>le token {token} est du type d’un octet, et n’en est pas un</translation>
    </message>
    <message>
        <source>the token “{token}” is in its vocabulary twice</source>
        <translation>le token «&#x202f;{token}&#x202f;» est deux fois dans son vocabulaire</translation>
    </message>
    <message>
        <source>the value of {key} is of the unknown kind {kind}</source>
        <translation>la valeur de {key} est du type inconnu {kind}</translation>
    </message>
    <message>
        <source>the votes are no list</source>
        <translation>les votes ne sont pas une liste</translation>
    </message>
    <message>
        <source>the weights {name} are of type {type}</source>
        <translation>les poids {name} sont de type {type}</translation>
    </message>
    <message>
        <source>there are more than {most} questions</source>
        <translation>il y a plus de {most} questions</translation>
    </message>
    <message>
        <source>there is no template named {name}</source>
        <translation>il n’y a pas de gabarit nommé {name}</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>trop grand</translation>
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
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>typical-p {value}</source>
        <translation>typical-p {value}</translation>
    </message>
    <message>
        <source>was thrown away</source>
        <translation>avait été supprimée</translation>
    </message>
    <message>
        <source>when the model&apos;s context was full</source>
        <translation>contexte du modèle plein</translation>
    </message>
    <message>
        <source>with a system prompt</source>
        <translation>avec un prompt système</translation>
    </message>
    <message numerus="yes">
        <source>without {n} attachments</source>
        <comment>without {n} attachment</comment>
        <translation>
            <numerusform>sans {n} pièce jointe</numerusform>
            <numerusform>sans {n} pièces jointes</numerusform>
        </translation>
    </message>
    <message>
        <source>writes text</source>
        <translation>écrit du texte</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>votre choix</translation>
    </message>
    <message numerus="yes">
        <source>{alike} of {n} answers are identical</source>
        <comment>{alike} of {n} answer is identical</comment>
        <translation>
            <numerusform>{alike} réponse sur {n} est identique</numerusform>
            <numerusform>{alike} réponses sur {n} sont identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} sur {count}</translation>
    </message>
    <message>
        <source>{chosen} is chosen for Python&apos;s keyring, and doesn&apos;t count as a keychain.</source>
        <translation>{chosen} est choisi pour keyring de Python, et ne compte pas comme trousseau.</translation>
    </message>
    <message>
        <source>{database} is encrypted, and {keys} is missing.</source>
        <translation>{database} est chiffré, et {keys} est introuvable.</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time}</source>
        <translation>{day} {month} {year}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} answers</source>
        <comment>{done} of {n} answer</comment>
        <translation>
            <numerusform>{done} sur {n} réponse</numerusform>
            <numerusform>{done} sur {n} réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} conversations</source>
        <comment>{done} of {n} conversation</comment>
        <translation>
            <numerusform>{done} sur {n} conversation</numerusform>
            <numerusform>{done} sur {n} conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>{draft} guesses for it.</source>
        <translation>{draft} devine pour lui.</translation>
    </message>
    <message>
        <source>{experts} experts can&apos;t be in {groups} groups</source>
        <translation>{experts} experts ne peuvent pas être dans {groups} groupes</translation>
    </message>
    <message>
        <source>{failure}. {remedy}</source>
        <translation>{failure}. {remedy}</translation>
    </message>
    <message>
        <source>{failure}: there is no space left.</source>
        <translation>{failure}&#xa0;: il n’y a plus de place.</translation>
    </message>
    <message>
        <source>{file} begins with nothing but zeros, like a download that was not completed.</source>
        <translation>{file} ne commence que par des zéros, comme un téléchargement inachevé.</translation>
    </message>
    <message>
        <source>{file} breaks the rules of its format: {reason}.</source>
        <translation>{file} ne respecte pas les règles de son format&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{file} can be changed while it is being read, so nobody knows whether your organisation allows it.</source>
        <translation>{file} peut être modifié pendant sa lecture&#x202f;; on ne peut donc pas savoir si votre organisation l’autorise.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used: {reason}.</source>
        <translation>{file} est inutilisable&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{file} changed while it was being loaded.</source>
        <translation>{file} a changé pendant son chargement.</translation>
    </message>
    <message>
        <source>{file} changed while it was tried.</source>
        <translation>{file} a changé pendant son essai.</translation>
    </message>
    <message numerus="yes">
        <source>{file} claims to be the first of {n} files; no model needs so many.</source>
        <comment>{file} claims to be the first of {n} file; no model needs so many.</comment>
        <translation>
            <numerusform>{file} prétend être le premier de {n} fichier&#x202f;; aucun modèle n’en demande autant.</numerusform>
            <numerusform>{file} prétend être le premier de {n} fichiers&#x202f;; aucun modèle n’en demande autant.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} could not be copied to {folder}: {reason}.</source>
        <translation>Impossible de copier {file} dans {folder}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t begin as a GGUF file does.</source>
        <translation>{file} ne commence pas comme un fichier GGUF.</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t name its architecture.</source>
        <translation>{file} n’indique pas son architecture.</translation>
    </message>
    <message>
        <source>{file} ends in the middle of its header; there are only {size} of it.</source>
        <translation>{file}&#xa0;s’arrête au milieu de son en-tête&#x202f;; il n’y en a que {size}.</translation>
    </message>
    <message>
        <source>{file} has changed</source>
        <translation>{file} a changé</translation>
    </message>
    <message>
        <source>{file} has {size} after its last tensor, all of which llama.cpp would read.</source>
        <translation>{file} contient {size} après son dernier tenseur, que llama.cpp lirait en entier.</translation>
    </message>
    <message>
        <source>{file} has {size}; {free} are free in {folder}.</source>
        <translation>{file} fait {size}&#x202f;; espace libre dans {folder}&#xa0;: {free}.</translation>
    </message>
    <message>
        <source>{file} holds a model of the kind {kind}, which can&apos;t chat.</source>
        <translation>{file} contient un modèle du type {kind}, qui ne peut pas discuter.</translation>
    </message>
    <message>
        <source>{file} holds a model that only guesses ahead for another one.</source>
        <translation>{file} contient un modèle qui ne fait que deviner à l’avance pour un autre.</translation>
    </message>
    <message>
        <source>{file} holds a model that turns text into numbers for a search, and can&apos;t answer.</source>
        <translation>{file} contient un modèle qui transforme le texte en nombres pour une recherche, et ne peut pas répondre.</translation>
    </message>
    <message>
        <source>{file} holds a model that writes text.</source>
        <translation>{file} contient un modèle qui écrit du texte.</translation>
    </message>
    <message>
        <source>{file} holds a vocabulary without a model.</source>
        <translation>{file} contient un vocabulaire sans modèle.</translation>
    </message>
    <message>
        <source>{file} holds an adapter for a model.</source>
        <translation>{file} contient un adaptateur pour un modèle.</translation>
    </message>
    <message>
        <source>{file} holds no model that writes text.</source>
        <translation>{file} ne contient pas de modèle qui écrive du texte.</translation>
    </message>
    <message>
        <source>{file} holds something called “{type}”.</source>
        <translation>{file} contient quelque chose appelé «&#x202f;{type}&#x202f;».</translation>
    </message>
    <message>
        <source>{file} holds statistics for making a model smaller.</source>
        <translation>{file} contient des statistiques pour réduire la taille d’un modèle.</translation>
    </message>
    <message>
        <source>{file} holds the part of a model that sees pictures or hears.</source>
        <translation>{file} contient la partie d’un modèle qui voit des images ou entend.</translation>
    </message>
    <message>
        <source>{file} is a 7z archive.</source>
        <translation>{file} est une archive 7z.</translation>
    </message>
    <message>
        <source>{file} is a GGUF file of version {version}, from before October 2023.</source>
        <translation>{file} est un fichier GGUF de version {version}, d’avant octobre 2023.</translation>
    </message>
    <message>
        <source>{file} is a GGUF file of version {version}; 3 is known.</source>
        <translation>{file} est un fichier GGUF de version {version}&#x202f;; la version connue est 3.</translation>
    </message>
    <message>
        <source>{file} is a JSON text.</source>
        <translation>{file} est un texte JSON.</translation>
    </message>
    <message>
        <source>{file} is a Keras (HDF5) file.</source>
        <translation>{file} est un fichier Keras (HDF5).</translation>
    </message>
    <message>
        <source>{file} is a NumPy file.</source>
        <translation>{file} est un fichier NumPy.</translation>
    </message>
    <message>
        <source>{file} is a PDF document.</source>
        <translation>{file} est un document PDF.</translation>
    </message>
    <message>
        <source>{file} is a PyTorch (pickle) file.</source>
        <translation>{file} est un fichier PyTorch (pickle).</translation>
    </message>
    <message>
        <source>{file} is a PyTorch file.</source>
        <translation>{file} est un fichier PyTorch.</translation>
    </message>
    <message>
        <source>{file} is a SQLite database.</source>
        <translation>{file} est une base de données SQLite.</translation>
    </message>
    <message>
        <source>{file} is a TensorFlow Lite file.</source>
        <translation>{file} est un fichier TensorFlow Lite.</translation>
    </message>
    <message>
        <source>{file} is a bzip2 archive.</source>
        <translation>{file} est une archive bzip2.</translation>
    </message>
    <message>
        <source>{file} is a gzip archive.</source>
        <translation>{file} est une archive gzip.</translation>
    </message>
    <message>
        <source>{file} is a model in the old GGJT format, from before August 2023.</source>
        <translation>{file} est un modèle à l’ancien format GGJT, d’avant août 2023.</translation>
    </message>
    <message>
        <source>{file} is a model in the old GGMF format, from before August 2023.</source>
        <translation>{file} est un modèle à l’ancien format GGMF, d’avant août 2023.</translation>
    </message>
    <message>
        <source>{file} is a model in the old GGML format, from before August 2023.</source>
        <translation>{file} est un modèle à l’ancien format GGML, d’avant août 2023.</translation>
    </message>
    <message>
        <source>{file} is a picture.</source>
        <translation>{file} est une image.</translation>
    </message>
    <message>
        <source>{file} is a program.</source>
        <translation>{file} est un programme.</translation>
    </message>
    <message>
        <source>{file} is a rar archive.</source>
        <translation>{file} est une archive rar.</translation>
    </message>
    <message>
        <source>{file} is a safetensors file.</source>
        <translation>{file} est un fichier safetensors.</translation>
    </message>
    <message>
        <source>{file} is a tar archive.</source>
        <translation>{file} est une archive tar.</translation>
    </message>
    <message>
        <source>{file} is a text.</source>
        <translation>{file} est un texte.</translation>
    </message>
    <message>
        <source>{file} is a web page.</source>
        <translation>{file} est une page web.</translation>
    </message>
    <message>
        <source>{file} is a zip archive.</source>
        <translation>{file} est une archive zip.</translation>
    </message>
    <message>
        <source>{file} is a zstd archive.</source>
        <translation>{file} est une archive zstd.</translation>
    </message>
    <message>
        <source>{file} is an adapter in the old GGLA format, from before August 2023.</source>
        <translation>{file} est un adaptateur à l’ancien format GGLA, d’avant août 2023.</translation>
    </message>
    <message>
        <source>{file} is an xz archive.</source>
        <translation>{file} est une archive xz.</translation>
    </message>
    <message>
        <source>{file} is attached.</source>
        <translation>{file} est joint.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} est vide.</translation>
    </message>
    <message>
        <source>{file} is in several files. Here, such a model has to be in a folder of the machine&apos;s own models.</source>
        <translation>{file} est en plusieurs fichiers. Ici, un tel modèle doit se trouver dans un dossier de modèles pour tous.</translation>
    </message>
    <message>
        <source>{file} is missing, the first of the files that the model is split into.</source>
        <translation>{file} est introuvable&#x202f;; c’est le premier des fichiers entre lesquels le modèle est réparti.</translation>
    </message>
    <message>
        <source>{file} is no backup of Desktop Chat.</source>
        <translation>{file} n’est pas une sauvegarde de Desktop Chat.</translation>
    </message>
    <message>
        <source>{file} is no part of a model, though its name says so.</source>
        <translation>{file} n’est pas une partie d’un modèle, bien que son nom le dise.</translation>
    </message>
    <message>
        <source>{file} is none of the models that your organisation allows.</source>
        <translation>{file} ne fait pas partie des modèles que votre organisation autorise.</translation>
    </message>
    <message>
        <source>{file} is not whole: only {part} are there.</source>
        <translation>{file} n’est pas complet&#xa0;: seuls {part} sont là.</translation>
    </message>
    <message numerus="yes">
        <source>{file} is one of {n} files; {missing} is missing.</source>
        <comment>{file} is one of {n} file; {missing} is missing.</comment>
        <translation>
            <numerusform>{file} est l’un de {n} fichier&#x202f;; {missing} est introuvable.</numerusform>
            <numerusform>{file} est l’un de {n} fichiers&#x202f;; {missing} est introuvable.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is only a Git LFS pointer to the model file of {size}.</source>
        <translation>{file} n’est qu’un pointeur Git LFS vers le fichier du modèle, de {size}.</translation>
    </message>
    <message>
        <source>{file} is only a Git LFS pointer to the model file.</source>
        <translation>{file} n’est qu’un pointeur Git LFS vers le fichier du modèle.</translation>
    </message>
    <message>
        <source>{file} is part {part} of {parts} of a model.</source>
        <translation>{file} est la partie {part} sur {parts} d’un modèle.</translation>
    </message>
    <message>
        <source>{file} is part {part} of {parts}, and not what its name says.</source>
        <translation>{file} est la partie {part} sur {parts}, et non ce que dit son nom.</translation>
    </message>
    <message numerus="yes">
        <source>{file} is the first of {n} files of one model.</source>
        <comment>{file} is the first of {n} file of one model.</comment>
        <translation>
            <numerusform>{file} est le premier de {n} fichier d’un modèle.</numerusform>
            <numerusform>{file} est le premier des {n} fichiers d’un modèle.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is used where it is; nothing is copied.</source>
        <translation>{file} est utilisé là où il se trouve&#x202f;; rien n’est copié.</translation>
    </message>
    <message>
        <source>{file} stores {name} in a type that is not known here ({type}).</source>
        <translation>{file} stocke {name} dans un type qui n’est pas connu ici ({type}).</translation>
    </message>
    <message>
        <source>{file} was changed while it was read.</source>
        <translation>{file} a été modifié pendant sa lecture.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version than this.</source>
        <translation>{file} a été créé par une version plus récente que celle-ci.</translation>
    </message>
    <message>
        <source>{file} was made for machines of the other byte order (big-endian).</source>
        <translation>{file} a été créé pour des machines de l’autre ordre d’octets (big-endian).</translation>
    </message>
    <message>
        <source>{file} was not copied.</source>
        <translation>{file} n’a pas été copié.</translation>
    </message>
    <message>
        <source>{file}, from {source}</source>
        <translation>{file}, de {source}</translation>
    </message>
    <message>
        <source>{file}: the tensor {name} appears twice in its parts.</source>
        <translation>{file}&#xa0;: le tenseur {name} figure deux fois dans ses parties.</translation>
    </message>
    <message>
        <source>{folder} (not there now)</source>
        <translation>{folder} (pas là actuellement)</translation>
    </message>
    <message>
        <source>{folder} has another file called {file} already.</source>
        <translation>{folder} contient déjà un autre fichier nommé {file}.</translation>
    </message>
    <message>
        <source>{folder} has too many files to look through.</source>
        <translation>{folder} contient trop de fichiers pour être examiné.</translation>
    </message>
    <message>
        <source>{folder} holds something else than a database and its keys.</source>
        <translation>{folder} contient autre chose qu’une base de données et ses clés.</translation>
    </message>
    <message>
        <source>{given} of {all}</source>
        <translation>{given} sur {all}</translation>
    </message>
    <message>
        <source>{groups} key heads can&apos;t serve {heads} heads</source>
        <translation>{groups} têtes de clé ne peuvent pas servir {heads} têtes</translation>
    </message>
    <message>
        <source>{groups} key heads can&apos;t serve {heads} recurrent heads</source>
        <translation>{groups} têtes de clé ne peuvent pas servir {heads} têtes récurrentes</translation>
    </message>
    <message>
        <source>{group}, folded</source>
        <translation>{group}, replié</translation>
    </message>
    <message>
        <source>{group}, shown</source>
        <translation>{group}, déplié</translation>
    </message>
    <message>
        <source>{heads} recurrent heads can&apos;t share {size}</source>
        <translation>{heads} têtes récurrentes ne peuvent pas se partager {size}</translation>
    </message>
    <message>
        <source>{keys} is for editing text.</source>
        <translation>{keys} sert à modifier du texte.</translation>
    </message>
    <message>
        <source>{keys} is for “{command}”.</source>
        <translation>{keys} sert à «&#x202f;{command}&#x202f;».</translation>
    </message>
    <message>
        <source>{key} has a number that is not 0 to {most}</source>
        <translation>{key} contient un nombre qui n’est pas compris entre 0 et {most}</translation>
    </message>
    <message>
        <source>{key} is 0</source>
        <translation>{key} est 0</translation>
    </message>
    <message>
        <source>{key} is no number</source>
        <translation>{key} n’est pas un nombre</translation>
    </message>
    <message>
        <source>{key} is not a list of numbers</source>
        <translation>{key} n’est pas une liste de nombres</translation>
    </message>
    <message>
        <source>{key} is not a list of texts</source>
        <translation>{key} n’est pas une liste de textes</translation>
    </message>
    <message numerus="yes">
        <source>{key} is not a list of {n} numbers</source>
        <comment>{key} is not a list of {n} number</comment>
        <translation>
            <numerusform>{key} n’est pas une liste de {n} nombre</numerusform>
            <numerusform>{key} n’est pas une liste de {n} nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} is not a number from 0</source>
        <translation>{key} n’est pas un nombre à partir de 0</translation>
    </message>
    <message>
        <source>{key} is not a text</source>
        <translation>{key} n’est pas un texte</translation>
    </message>
    <message>
        <source>{key} is not a whole number</source>
        <translation>{key} n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>{key} is shorter than the list of tokens</source>
        <translation>{key} est plus court que la liste des tokens</translation>
    </message>
    <message>
        <source>{key} is unknown</source>
        <translation>{key} est inconnu</translation>
    </message>
    <message>
        <source>{key} is {value} (it is missing); it must be {least} to {most}</source>
        <translation>{key} est {value} (valeur absente)&#x202f;; il faut une valeur de {least} à {most}</translation>
    </message>
    <message>
        <source>{key} is {value}; it must be {least} to {most}</source>
        <translation>{key} est {value}&#x202f;; il faut une valeur de {least} à {most}</translation>
    </message>
    <message>
        <source>{label} can&apos;t be {value}.</source>
        <translation>{label} ne peut pas être {value}.</translation>
    </message>
    <message>
        <source>{layers} layers is not possible.</source>
        <translation>{layers} couches, ce n’est pas possible.</translation>
    </message>
    <message>
        <source>{licence}, by the file&apos;s own claim</source>
        <translation>{licence}, selon le fichier lui-même</translation>
    </message>
    <message>
        <source>{models} × {questions} × {seeds}: {answers}.</source>
        <translation>{models} × {questions} × {seeds}&#xa0;: {answers}.</translation>
    </message>
    <message>
        <source>{model} ({preset})</source>
        <translation>{model} ({preset})</translation>
    </message>
    <message>
        <source>{model} answers from here</source>
        <translation>{model} répond à partir d’ici</translation>
    </message>
    <message>
        <source>{model} can&apos;t take back what it has read.</source>
        <translation>{model} ne peut pas revenir sur ce qu’il a lu.</translation>
    </message>
    <message>
        <source>{model} has answered</source>
        <translation>{model} a répondu</translation>
    </message>
    <message>
        <source>{model} is better</source>
        <translation>{model} est meilleur</translation>
    </message>
    <message>
        <source>{model} is in your list</source>
        <translation>{model} est dans votre liste</translation>
    </message>
    <message>
        <source>{model} is loaded again when you send</source>
        <translation>{model} est rechargé à l’envoi</translation>
    </message>
    <message>
        <source>{model} is not allowed on this machine</source>
        <translation>{model} n’est pas autorisé sur cet ordinateur</translation>
    </message>
    <message>
        <source>{model} is not there now</source>
        <translation>{model} n’est pas là actuellement</translation>
    </message>
    <message>
        <source>{model} is off the list. Its file stays.</source>
        <translation>{model} n’est plus dans la liste. Son fichier reste.</translation>
    </message>
    <message>
        <source>{model} was set aside</source>
        <translation>{model} a été mis de côté</translation>
    </message>
    <message>
        <source>{model} was tested again</source>
        <translation>{model} a été testé à nouveau</translation>
    </message>
    <message>
        <source>{model} · asleep</source>
        <translation>{model} · en veille</translation>
    </message>
    <message>
        <source>{model}, column {at} of {count}</source>
        <translation>{model}, colonne {at} sur {count}</translation>
    </message>
    <message>
        <source>{model}, in use: {size}</source>
        <translation>{model}, utilisé&#xa0;: {size}</translation>
    </message>
    <message>
        <source>{model}, question {at}: {answer}</source>
        <translation>{model}, question {at}&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>{model}, seed {seed}</source>
        <translation>{model}, graine {seed}</translation>
    </message>
    <message>
        <source>{model}: your choice</source>
        <translation>{model}&#xa0;: votre choix</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read to its end ({reason}).</source>
        <translation>{name} ne peut pas être lu jusqu’au bout ({reason}).</translation>
    </message>
    <message>
        <source>{name} does not fit into the memory that is free now.</source>
        <translation>{name} ne tient pas dans la mémoire actuellement libre.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has more than {n} files of JSON.</source>
        <comment>{name} has more than {n} file of JSON.</comment>
        <translation>
            <numerusform>{name} contient plus de {n} fichier JSON.</numerusform>
            <numerusform>{name} contient plus de {n} fichiers JSON.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has no prompts of Desktop Chat.</source>
        <translation>{name} ne contient pas de prompts de Desktop Chat.</translation>
    </message>
    <message>
        <source>{name} has no questions.</source>
        <translation>{name} ne contient pas de questions.</translation>
    </message>
    <message>
        <source>{name} has text that isn&apos;t UTF-8.</source>
        <translation>{name} contient du texte qui n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>{name} has the architecture “{architecture}”, which this version of llama.cpp does not know.</source>
        <translation>{name} a l’architecture «&#x202f;{architecture}&#x202f;», que cette version de llama.cpp ne connaît pas.</translation>
    </message>
    <message>
        <source>{name} has {rows} rows for {heads} heads of {length}</source>
        <translation>{name} a {rows} lignes pour {heads} têtes de {length}</translation>
    </message>
    <message>
        <source>{name} has {size} of JSON, and up to {most} is read.</source>
        <translation>{name} contient {size} de JSON&#x202f;; {most} au plus peuvent être lus.</translation>
    </message>
    <message>
        <source>{name} is a damaged .zip archive ({reason}).</source>
        <translation>{name} est une archive .zip endommagée ({reason}).</translation>
    </message>
    <message>
        <source>{name} is compressed in a way that isn&apos;t read.</source>
        <translation>{name} est compressé d’une manière qui ne peut pas être lue.</translation>
    </message>
    <message>
        <source>{name} is damaged ({reason}).</source>
        <translation>{name} est endommagé ({reason}).</translation>
    </message>
    <message>
        <source>{name} is damaged or was made to do harm: its values are nested more than {depth} deep.</source>
        <translation>{name} est endommagé ou conçu pour nuire&#xa0;: ses valeurs sont imbriquées sur plus de {depth} niveaux.</translation>
    </message>
    <message>
        <source>{name} is damaged, or isn&apos;t a file of conversations.</source>
        <translation>{name} est endommagé, ou n’est pas un fichier de conversations.</translation>
    </message>
    <message>
        <source>{name} is damaged: it breaks the rules of JSON.</source>
        <translation>{name} est endommagé&#xa0;: les règles de JSON ne sont pas respectées.</translation>
    </message>
    <message>
        <source>{name} is damaged: its text isn&apos;t {encoding}.</source>
        <translation>{name} est endommagé&#xa0;: son texte n’est pas en {encoding}.</translation>
    </message>
    <message>
        <source>{name} is damaged: something stands after its end.</source>
        <translation>{name} est endommagé&#xa0;: il y a quelque chose après sa fin.</translation>
    </message>
    <message>
        <source>{name} is damaged: there is {found} where {wanted} should be.</source>
        <translation>{name} est endommagé&#xa0;: il y a {found} là où {wanted} devrait être.</translation>
    </message>
    <message>
        <source>{name} is damaged: {reason}.</source>
        <translation>{name} est endommagé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} est vide.</translation>
    </message>
    <message>
        <source>{name} is in another version of the format.</source>
        <translation>{name} est dans une autre version du format.</translation>
    </message>
    <message>
        <source>{name} is larger than {size}.</source>
        <translation>{name} dépasse {size}.</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} est introuvable</translation>
    </message>
    <message>
        <source>{name} is no JSON.</source>
        <translation>{name} n’est pas du JSON.</translation>
    </message>
    <message>
        <source>{name} is no file.</source>
        <translation>{name} n’est pas un fichier.</translation>
    </message>
    <message>
        <source>{name} is no report on a comparison.</source>
        <translation>{name} n’est pas un rapport de comparaison.</translation>
    </message>
    <message>
        <source>{name} is not a model that writes text.</source>
        <translation>{name} n’est pas un modèle qui écrit du texte.</translation>
    </message>
    <message>
        <source>{name} is not a preset.</source>
        <translation>{name} n’est pas un préréglage.</translation>
    </message>
    <message>
        <source>{name} is not a text in UTF-8.</source>
        <translation>{name} n’est pas un texte en UTF-8.</translation>
    </message>
    <message>
        <source>{name} is not a whole number</source>
        <translation>{name} n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>{name} is not for a chat.</source>
        <translation>{name} n’est pas pour discuter.</translation>
    </message>
    <message>
        <source>{name} is not {size} bytes in hex</source>
        <translation>{name} ne fait pas {size}&#xa0;octets en hexadécimal</translation>
    </message>
    <message>
        <source>{name} is protected with a password.</source>
        <translation>{name} est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>{name} is too large for a file of prompts.</source>
        <translation>{name} est trop grand pour un fichier de prompts.</translation>
    </message>
    <message>
        <source>{name} is too large for a file of questions.</source>
        <translation>{name} est trop grand pour un fichier de questions.</translation>
    </message>
    <message>
        <source>{name} is too large for a preset.</source>
        <translation>{name} est trop grand pour un préréglage.</translation>
    </message>
    <message>
        <source>{name} is too large for a report.</source>
        <translation>{name} est trop grand pour un rapport.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a file of conversations: it is {kind}.</source>
        <translation>{name} n’est pas un fichier de conversations&#xa0;: c’est {kind}.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a file.</source>
        <translation>{name} n’est pas un fichier.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t whole: it ends in the middle of a conversation.</source>
        <translation>{name} n’est pas complet&#xa0;: il s’arrête au milieu d’une conversation.</translation>
    </message>
    <message>
        <source>{name}, conversation {position}</source>
        <translation>{name}, conversation {position}</translation>
    </message>
    <message>
        <source>{name}, folder, {count}, closed</source>
        <translation>{name}, dossier, {count}, fermé</translation>
    </message>
    <message>
        <source>{name}, folder, {count}, open</source>
        <translation>{name}, dossier, {count}, ouvert</translation>
    </message>
    <message>
        <source>{name}, line {number}: {reason}.</source>
        <translation>{name}, ligne {number}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{name}: {reason}.</source>
        <translation>{name}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#xa0;: {value}</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <comment>{n} answer</comment>
        <translation>
            <numerusform>{n} réponse</numerusform>
            <numerusform>{n} réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are back</source>
        <comment>{n} is back</comment>
        <translation>
            <numerusform>{n} de retour</numerusform>
            <numerusform>{n} de retour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are here already</source>
        <comment>{n} is here already</comment>
        <translation>
            <numerusform>{n} déjà là</numerusform>
            <numerusform>{n} déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} attachments aren&apos;t taken in; the text names the place.</source>
        <comment>{n} attachment isn&apos;t taken in; the text names the place.</comment>
        <translation>
            <numerusform>{n} pièce jointe n’est pas reprise&#x202f;; le texte indique l’endroit.</numerusform>
            <numerusform>{n} pièces jointes ne sont pas reprises&#x202f;; le texte indique l’endroit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes</source>
        <comment>{n} byte</comment>
        <translation>
            <numerusform>{n}&#xa0;octet</numerusform>
            <numerusform>{n}&#xa0;octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} can&apos;t be read</source>
        <comment>{n} can&apos;t be read</comment>
        <translation>
            <numerusform>{n} illisible</numerusform>
            <numerusform>{n} illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations</source>
        <comment>{n} conversation</comment>
        <translation>
            <numerusform>{n} conversation</numerusform>
            <numerusform>{n} conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations have been exported.</source>
        <comment>One conversation has been exported.</comment>
        <translation>
            <numerusform>Une conversation a été exportée.</numerusform>
            <numerusform>{n} conversations ont été exportées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations moved to trash.</source>
        <comment>Conversation moved to trash.</comment>
        <translation>
            <numerusform>Conversation mise à la corbeille.</numerusform>
            <numerusform>{n} conversations mises à la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files can&apos;t be used.</source>
        <comment>{n} file can&apos;t be used.</comment>
        <translation>
            <numerusform>{n} fichier est inutilisable.</numerusform>
            <numerusform>{n} fichiers sont inutilisables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files so far</source>
        <comment>{n} file so far</comment>
        <translation>
            <numerusform>{n} fichier pour l’instant</numerusform>
            <numerusform>{n} fichiers pour l’instant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <comment>{n} found</comment>
        <translation>
            <numerusform>{n} résultat</numerusform>
            <numerusform>{n} résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} have new messages</source>
        <comment>{n} has new messages</comment>
        <translation>
            <numerusform>{n} avec de nouveaux messages</numerusform>
            <numerusform>{n} avec de nouveaux messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <comment>{n} hour</comment>
        <translation>
            <numerusform>{n} heure</numerusform>
            <numerusform>{n} heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} layers guess ahead, and no other is left</source>
        <comment>{n} layer guesses ahead, and no other is left</comment>
        <translation>
            <numerusform>{n} couche devine à l’avance, et il n’en reste pas d’autre</numerusform>
            <numerusform>{n} couches devinent à l’avance, et il n’en reste pas d’autre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} layers on {gpu} need {need}; {free} are free there.</source>
        <comment>{n} layer on {gpu} needs {need}; {free} are free there.</comment>
        <translation>
            <numerusform>{n} couche sur {gpu} demande {need}&#x202f;; mémoire libre&#xa0;: {free}.</numerusform>
            <numerusform>{n} couches sur {gpu} demandent {need}&#x202f;; mémoire libre&#xa0;: {free}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <comment>{n} line</comment>
        <translation>
            <numerusform>{n} ligne</numerusform>
            <numerusform>{n} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages</source>
        <comment>{n} message</comment>
        <translation>
            <numerusform>{n} message</numerusform>
            <numerusform>{n} messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages deleted.</source>
        <comment>{n} message deleted.</comment>
        <translation>
            <numerusform>{n} message supprimé.</numerusform>
            <numerusform>{n} messages supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages.</source>
        <comment>{n} message.</comment>
        <translation>
            <numerusform>{n} message.</numerusform>
            <numerusform>{n} messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <comment>{n} minute</comment>
        <translation>
            <numerusform>{n} minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models</source>
        <comment>{n} model</comment>
        <translation>
            <numerusform>{n} modèle</numerusform>
            <numerusform>{n} modèles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models are in your list now.</source>
        <comment>{n} model is in your list now.</comment>
        <translation>
            <numerusform>{n} modèle est maintenant dans votre liste.</numerusform>
            <numerusform>{n} modèles sont maintenant dans votre liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models can be added.</source>
        <comment>{n} model can be added.</comment>
        <translation>
            <numerusform>{n} modèle peut être ajouté.</numerusform>
            <numerusform>{n} modèles peuvent être ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more models</source>
        <comment>{n} more model</comment>
        <translation>
            <numerusform>{n} autre modèle</numerusform>
            <numerusform>{n} autres modèles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more things were left out.</source>
        <comment>{n} more thing was left out.</comment>
        <translation>
            <numerusform>{n} autre élément a été omis.</numerusform>
            <numerusform>{n} autres éléments ont été omis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <comment>{n} new</comment>
        <translation>
            <numerusform>{n} nouvelle</numerusform>
            <numerusform>{n} nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <comment>{n} page</comment>
        <translation>
            <numerusform>{n} page</numerusform>
            <numerusform>{n} pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages of {all}</source>
        <comment>{n} passage of {all}</comment>
        <translation>
            <numerusform>{n} passage sur {all}</numerusform>
            <numerusform>{n} passages sur {all}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts were added</source>
        <comment>{n} prompt was added</comment>
        <translation>
            <numerusform>{n} prompt a été ajouté</numerusform>
            <numerusform>{n} prompts ont été ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <comment>{n} question</comment>
        <translation>
            <numerusform>{n} question</numerusform>
            <numerusform>{n} questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replies aren&apos;t saved.</source>
        <comment>A reply isn&apos;t saved.</comment>
        <translation>
            <numerusform>Une réponse n’est pas enregistrée.</numerusform>
            <numerusform>{n} réponses ne sont pas enregistrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <comment>{n} second</comment>
        <translation>
            <numerusform>{n} seconde</numerusform>
            <numerusform>{n} secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seeds</source>
        <comment>{n} seed</comment>
        <translation>
            <numerusform>{n} graine</numerusform>
            <numerusform>{n} graines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} threads</source>
        <comment>{n} thread</comment>
        <translation>
            <numerusform>{n} thread</numerusform>
            <numerusform>{n} threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} threads, as asked for.</source>
        <comment>{n} thread, as asked for.</comment>
        <translation>
            <numerusform>{n} thread, comme demandé.</numerusform>
            <numerusform>{n} threads, comme demandé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} threads, one for each core.</source>
        <comment>{n} thread.</comment>
        <translation>
            <numerusform>{n} thread.</numerusform>
            <numerusform>{n} threads, un par cœur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} threads, the fastest as measured here on {day}.</source>
        <comment>{n} thread, the fastest as measured here on {day}.</comment>
        <translation>
            <numerusform>{n} thread, le plus rapide d’après la mesure faite ici le {day}.</numerusform>
            <numerusform>{n} threads, le plus rapide d’après la mesure faite ici le {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens</source>
        <comment>{n} token</comment>
        <translation>
            <numerusform>{n} token</numerusform>
            <numerusform>{n} tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens favoured or shunned</source>
        <comment>{n} token favoured or shunned</comment>
        <translation>
            <numerusform>{n} token favorisé ou évité</numerusform>
            <numerusform>{n} tokens favorisés ou évités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens were read for it, {remembered} of them remembered from before.</source>
        <comment>{n} token was read for it, {remembered} of them remembered from before.</comment>
        <translation>
            <numerusform>{n} token a été lu pour cela&#x202f;; déjà en mémoire&#xa0;: {remembered}.</numerusform>
            <numerusform>{n} tokens ont été lus pour cela, dont {remembered} déjà en mémoire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were thrown away</source>
        <comment>{n} was thrown away</comment>
        <translation>
            <numerusform>{n} avait été supprimée</numerusform>
            <numerusform>{n} avaient été supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <comment>{n} word</comment>
        <translation>
            <numerusform>{n} mot</numerusform>
            <numerusform>{n} mots</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} et {other}</translation>
    </message>
    <message>
        <source>{one} or the {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
    <message numerus="yes">
        <source>{parameters} in {n} layers</source>
        <comment>{parameters} in {n} layer</comment>
        <translation>
            <numerusform>{parameters} en {n} couche</numerusform>
            <numerusform>{parameters} en {n} couches</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of {all} layers on {gpu}, as asked for.</source>
        <translation>{part} des {all} couches sur {gpu}, comme demandé.</translation>
    </message>
    <message>
        <source>{part} of {all} layers on {gpu}, which has {size} free; the others on the CPU.</source>
        <translation>{part} des {all} couches sur {gpu}, qui a {size} de libre&#x202f;; les autres sur le CPU.</translation>
    </message>
    <message numerus="yes">
        <source>{part} of {n} bytes</source>
        <comment>{part} of {n} byte</comment>
        <translation>
            <numerusform>{part} sur {n}&#xa0;octet</numerusform>
            <numerusform>{part} sur {n}&#xa0;octets</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of {whole} {unit}</source>
        <translation>{part} sur {whole}&#xa0;{unit}</translation>
    </message>
    <message>
        <source>{path} belongs to another user than the administrator.</source>
        <translation>{path} appartient à un autre utilisateur que l’administrateur.</translation>
    </message>
    <message>
        <source>{path} can be written by others than the administrator.</source>
        <translation>D’autres que l’administrateur peuvent écrire dans {path}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be deleted: {reason}.</source>
        <translation>Impossible de supprimer {path}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be reached.</source>
        <translation>{path} est inaccessible.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({reason}).</source>
        <translation>{path} est illisible ({reason}).</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({reason}); {instead}.</source>
        <translation>{path} est illisible ({reason})&#x202f;; {instead}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}.</source>
        <translation>{path} est illisible&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}.</source>
        <translation>Impossible d’écrire {path}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be changed ({reason}).</source>
        <translation>Impossible de modifier {path} ({reason}).</translation>
    </message>
    <message>
        <source>{path} could not be read</source>
        <translation>Impossible de lire {path}</translation>
    </message>
    <message>
        <source>{path} could not be restored</source>
        <translation>Impossible de restaurer {path}</translation>
    </message>
    <message>
        <source>{path} could not be written</source>
        <translation>Impossible d’écrire {path}</translation>
    </message>
    <message>
        <source>{path} has gone.</source>
        <translation>{path} a disparu.</translation>
    </message>
    <message>
        <source>{path} has version {version}; it has to be {newest}.</source>
        <translation>{path} est en version {version}&#x202f;; il faut la version {newest}.</translation>
    </message>
    <message>
        <source>{path} has version {version}; this Desktop Chat reads up to {newest}.</source>
        <translation>{path} est en version {version}&#x202f;; ce Desktop Chat lit les versions jusqu’à {newest}.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} est un dossier.</translation>
    </message>
    <message>
        <source>{path} is a link, or no file in a folder.</source>
        <translation>{path} est un lien, ou n’est pas un fichier dans un dossier.</translation>
    </message>
    <message>
        <source>{path} is damaged or is not a database ({reason}).</source>
        <translation>{path} est endommagé ou n’est pas une base de données ({reason}).</translation>
    </message>
    <message>
        <source>{path} is damaged: {reason}.</source>
        <translation>{path} est endommagé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} is in use by another program.</source>
        <translation>{path} est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>{path} is no JSON object.</source>
        <translation>{path} n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>{path} is no JSON: {reason}.</source>
        <translation>{path} n’est pas du JSON&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} is no longer the file that was opened ({reason})</source>
        <translation>{path} n’est plus le fichier qui a été ouvert ({reason})</translation>
    </message>
    <message>
        <source>{path} is no ordinary file or folder.</source>
        <translation>{path} n’est pas un fichier ou un dossier ordinaire.</translation>
    </message>
    <message>
        <source>{path} is no property list.</source>
        <translation>{path} n’est pas une liste de propriétés.</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file.</source>
        <translation>{path} n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>{path} is not encrypted although it should be.</source>
        <translation>{path} n’est pas chiffré alors qu’il devrait l’être.</translation>
    </message>
    <message>
        <source>{path} is not there now.</source>
        <translation>{path} n’est pas là actuellement.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} n’existe pas.</translation>
    </message>
    <message>
        <source>{path} is one of the files that your conversations are in, or in a folder for them.</source>
        <translation>{path} est l’un des fichiers où sont vos conversations, ou se trouve dans un dossier qui leur est réservé.</translation>
    </message>
    <message>
        <source>{path} is the database of another program.</source>
        <translation>{path} est la base de données d’un autre programme.</translation>
    </message>
    <message>
        <source>{path} is there already, and what it opens would be lost.</source>
        <translation>{path} existe déjà, et ce qu’il ouvre serait perdu.</translation>
    </message>
    <message>
        <source>{path} is there already; the conversations need a folder of their own.</source>
        <translation>{path} existe déjà&#x202f;; les conversations ont besoin d’un dossier à elles.</translation>
    </message>
    <message>
        <source>{path} is too large.</source>
        <translation>{path} est trop grand.</translation>
    </message>
    <message>
        <source>{path} leads nowhere: {reason}.</source>
        <translation>{path} ne mène nulle part&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} names no file on this computer.</source>
        <translation>{path} ne désigne aucun fichier de cet ordinateur.</translation>
    </message>
    <message>
        <source>{path}: {reason}.</source>
        <translation>{path}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{place} of {places}</source>
        <translation>{place} sur {places}</translation>
    </message>
    <message>
        <source>{place} of {places}…</source>
        <translation>{place} sur {places}…</translation>
    </message>
    <message>
        <source>{preset}, from your organisation</source>
        <translation>{preset}, de votre organisation</translation>
    </message>
    <message>
        <source>{progress}, about {time} to go</source>
        <translation>{progress}, encore {time} environ</translation>
    </message>
    <message>
        <source>{ratio} times as fast with {draft} as its draft model.</source>
        <translation>Avec {draft} comme modèle draft, sa vitesse est multipliée par {ratio}.</translation>
    </message>
    <message>
        <source>{read} read, {remembered} of them remembered, {written} written</source>
        <translation>{read} lus, dont {remembered} déjà en mémoire, {written} écrits</translation>
    </message>
    <message>
        <source>{refusal} It is loaded as asked for: it may be very slow, and the system may end this program or others.</source>
        <translation>{refusal} Il est chargé comme demandé&#xa0;: il peut être très lent, et le système peut mettre fin à ce programme ou à d’autres.</translation>
    </message>
    <message>
        <source>{right} of {all} were right</source>
        <translation>{right} justes sur {all}</translation>
    </message>
    <message>
        <source>{rotated} elements of a key are to be rotated in windows</source>
        <translation>la rotation porterait sur {rotated} éléments d’une clé, par fenêtres</translation>
    </message>
    <message>
        <source>{rotated} elements of {all} in a key are to be rotated</source>
        <translation>la rotation porterait sur {rotated} éléments sur {all} d’une clé</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{size} after the last tensor</source>
        <translation>{size} après le dernier tenseur</translation>
    </message>
    <message>
        <source>{size} of memory</source>
        <translation>{size} de mémoire</translation>
    </message>
    <message>
        <source>{size} {unit}</source>
        <translation>{size}&#xa0;{unit}</translation>
    </message>
    <message numerus="yes">
        <source>{size}, in {n} files</source>
        <comment>{size}, in {n} file</comment>
        <translation>
            <numerusform>{size}, en {n} fichier</numerusform>
            <numerusform>{size}, en {n} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>{speed} tokens/s</source>
        <translation>{speed}&#xa0;tokens/s</translation>
    </message>
    <message>
        <source>{speed} tokens/s, the first after {seconds} s.</source>
        <translation>{speed}&#xa0;tokens/s, le premier après {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>{threads} threads is not possible.</source>
        <translation>{threads} threads, ce n’est pas possible.</translation>
    </message>
    <message>
        <source>{title}, being answered</source>
        <translation>{title}, réponse en cours</translation>
    </message>
    <message>
        <source>{title}, comparison</source>
        <translation>{title}, comparaison</translation>
    </message>
    <message numerus="yes">
        <source>{title}, comparison, {done} of {n} answers</source>
        <comment>{title}, comparison, {done} of {n} answer</comment>
        <translation>
            <numerusform>{title}, comparaison, {done} sur {n} réponse</numerusform>
            <numerusform>{title}, comparaison, {done} sur {n} réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{type}: {percent} % ({size}, {n} tensors)</source>
        <comment>{type}: {percent} % ({size}, {n} tensor)</comment>
        <translation>
            <numerusform>{type}&#xa0;: {percent}&#xa0;% ({size}, {n} tenseur)</numerusform>
            <numerusform>{type}&#xa0;: {percent}&#xa0;% ({size}, {n} tenseurs)</numerusform>
        </translation>
    </message>
    <message>
        <source>{used} of {all} tokens</source>
        <translation>{used} tokens sur {all}</translation>
    </message>
    <message>
        <source>{used} of {all} tokens are read, {free} are kept free for the reply.</source>
        <translation>{used} tokens sur {all} sont lus, {free} sont réservés à la réponse.</translation>
    </message>
    <message>
        <source>{value} holds here. {source}.</source>
        <translation>Valeur ici&#xa0;: {value}. {source}.</translation>
    </message>
    <message>
        <source>{value} is no number</source>
        <translation>{value} n’est pas un nombre</translation>
    </message>
    <message>
        <source>{what_was_done} Undo with {keys}.</source>
        <translation>{what_was_done} {keys} pour annuler.</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
    <message numerus="yes">
        <source>{where}, {n} tokens/s measured</source>
        <comment>{where}, {n} token/s measured</comment>
        <translation>
            <numerusform>{where}, {n}&#xa0;token/s mesuré</numerusform>
            <numerusform>{where}, {n}&#xa0;tokens/s mesurés</numerusform>
        </translation>
    </message>
    <message>
        <source>— Lines {first} to {last} —</source>
        <translation>— Lignes {first} à {last} —</translation>
    </message>
    <message>
        <source>“{name}” has {count} items and not {wanted}</source>
        <translation>«&#x202f;{name}&#x202f;» a {count} éléments et non {wanted}</translation>
    </message>
    <message>
        <source>“{name}” in {path} is no object.</source>
        <translation>«&#x202f;{name}&#x202f;» dans {path} n’est pas un objet.</translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation>«&#x202f;{name}&#x202f;» est introuvable.</translation>
    </message>
    <message>
        <source>“{name}” is none of {allowed}</source>
        <translation>«&#x202f;{name}&#x202f;» n’est rien de cela&#xa0;: {allowed}</translation>
    </message>
    <message>
        <source>“{name}” is not a time in the years 1 to 9999</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas une date des années 1 à 9999</translation>
    </message>
    <message>
        <source>“{name}” is not a whole number of up to 15 digits</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas un nombre entier de 15 chiffres au plus</translation>
    </message>
    <message>
        <source>“{name}” is not known here.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas connu ici.</translation>
    </message>
    <message>
        <source>“{name}” is too large, or no number</source>
        <translation>«&#x202f;{name}&#x202f;» est trop grand, ou n’est pas un nombre</translation>
    </message>
    <message>
        <source>“{name}” is {kind} and not {wanted}</source>
        <translation>«&#x202f;{name}&#x202f;» est {kind} et non {wanted}</translation>
    </message>
    <message>
        <source>“{name}” was brought within bounds.</source>
        <translation>«&#x202f;{name}&#x202f;» a été ramené dans les limites.</translation>
    </message>
    <message>
        <source>“{name}” was left out: a preset goes with any model.</source>
        <translation>«&#x202f;{name}&#x202f;» a été omis&#xa0;: un préréglage convient à tout modèle.</translation>
    </message>
    <message>
        <source>“{name}” was left out: {reason}.</source>
        <translation>«&#x202f;{name}&#x202f;» a été omis&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” was left out: {value} is no value for it.</source>
        <translation>«&#x202f;{name}&#x202f;» a été omis&#xa0;: {value} n’est pas une valeur possible.</translation>
    </message>
    <message>
        <source>“{name}” – {judgement}</source>
        <translation>«&#x202f;{name}&#x202f;» – {judgement}</translation>
    </message>
    <message>
        <source>“{name}”: {problem}</source>
        <translation>«&#x202f;{name}&#x202f;»&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«&#x202f;{text}&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>… {n} more rows</source>
        <comment>… {n} more row</comment>
        <translation>
            <numerusform>… {n} autre ligne</numerusform>
            <numerusform>… {n} autres lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>− is only in the other one, + only in this one.</source>
        <translation>− n’est que dans l’autre, + n’est que dans celui-ci.</translation>
    </message>
</context>
</TS>
