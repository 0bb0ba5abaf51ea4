<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>1 or 2 keeps the text equally surprising, in place of top-k and the like; 0 is off.</source>
        <translation>1 o 2 mantiene el texto igual de sorprendente, en lugar de top-k y similares; 0 lo desactiva.</translation>
    </message>
    <message>
        <source>A cache in {kind} needs flash attention.</source>
        <translation>Una caché en {kind} necesita flash attention.</translation>
    </message>
    <message>
        <source>A comparison has stopped.</source>
        <translation>Una comparación se ha detenido.</translation>
    </message>
    <message>
        <source>A comparison is kept as it was asked</source>
        <translation>Una comparación se conserva tal como se preguntó</translation>
    </message>
    <message>
        <source>A comparison is ready.</source>
        <translation>Una comparación está lista.</translation>
    </message>
    <message>
        <source>A context can&apos;t be kept in {kind} without flash attention.</source>
        <translation>Sin flash attention, el contexto no se puede guardar en {kind}.</translation>
    </message>
    <message numerus="yes">
        <source>A context of {n} tokens could not be allocated.</source>
        <comment>A context of {n} token could not be allocated.</comment>
        <translation>
            <numerusform>No se pudo reservar un contexto de {n} token.</numerusform>
            <numerusform>No se pudo reservar un contexto de {n} tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A context of {n} tokens is not possible.</source>
        <comment>A context of {n} token is not possible.</comment>
        <translation>
            <numerusform>Un contexto de {n} token no es posible.</numerusform>
            <numerusform>Un contexto de {n} tokens no es posible.</numerusform>
        </translation>
    </message>
    <message>
        <source>A conversation as the model reads it</source>
        <translation>Una conversación tal como la lee el modelo</translation>
    </message>
    <message>
        <source>A copy of its own</source>
        <translation>Una copia aparte</translation>
    </message>
    <message>
        <source>A few random words are good. Nobody can reset it, so keep it safe.</source>
        <translation>Unas cuantas palabras al azar van bien. Nadie puede restablecerla, así que guárdala bien.</translation>
    </message>
    <message numerus="yes">
        <source>A message can have up to {n} attachments.</source>
        <comment>A message can have up to {n} attachment.</comment>
        <translation>
            <numerusform>Un mensaje puede tener {n} adjunto como máximo.</numerusform>
            <numerusform>Un mensaje puede tener hasta {n} adjuntos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A much smaller model with the same vocabulary, which guesses what comes next.</source>
        <translation>Un modelo mucho más pequeño con el mismo vocabulario, que adivina lo que sigue.</translation>
    </message>
    <message>
        <source>A page for any browser, which loads nothing and runs nothing.</source>
        <translation>Una página para cualquier navegador, que no carga nada ni ejecuta nada.</translation>
    </message>
    <message>
        <source>A part of this model is missing</source>
        <translation>Falta una parte de este modelo</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Una frase de contraseña</translation>
    </message>
    <message>
        <source>A passphrase encrypts all that you write; each start asks for it.</source>
        <translation>Una frase de contraseña cifra todo lo que escribes; se pide en cada inicio.</translation>
    </message>
    <message>
        <source>A passphrase has to open conversations here, and none opens this backup.</source>
        <translation>Aquí las conversaciones se tienen que abrir con una frase de contraseña, y ninguna abre esta copia de seguridad.</translation>
    </message>
    <message>
        <source>A passphrase opens your conversations</source>
        <translation>Una frase de contraseña abre tus conversaciones</translation>
    </message>
    <message>
        <source>A recovery code</source>
        <translation>Un código de recuperación</translation>
    </message>
    <message>
        <source>A reply can follow a grammar or a JSON schema, not both.</source>
        <translation>Una respuesta puede seguir una gramática o un esquema JSON, no ambos.</translation>
    </message>
    <message>
        <source>A reply has failed.</source>
        <translation>Una respuesta ha fallado.</translation>
    </message>
    <message>
        <source>A reply is ready.</source>
        <translation>Una respuesta está lista.</translation>
    </message>
    <message>
        <source>A set of questions</source>
        <translation>Un conjunto de preguntas</translation>
    </message>
    <message>
        <source>A short one is soon guessed by a program. A few random words are better.</source>
        <translation>Un programa adivina pronto una frase corta. Unas cuantas palabras al azar son mejores.</translation>
    </message>
    <message>
        <source>A shortcut needs Command or Control, or is a function key.</source>
        <translation>Un atajo necesita la tecla Comando o Control, o ser una tecla de función.</translation>
    </message>
    <message>
        <source>A shortcut needs Ctrl or Alt, or is a function key.</source>
        <translation>Un atajo necesita Ctrl o Alt, o ser una tecla de función.</translation>
    </message>
    <message>
        <source>A small program in the file that turns a conversation into a prompt.</source>
        <translation>Un pequeño programa, dentro del archivo, que convierte una conversación en un prompt.</translation>
    </message>
    <message>
        <source>A text file with one question a line, a CSV or a JSON file.</source>
        <translation>Un archivo de texto con una pregunta por línea, un CSV o un JSON.</translation>
    </message>
    <message>
        <source>A token takes</source>
        <translation>Un token ocupa</translation>
    </message>
    <message>
        <source>A way to compute that takes less memory and is mostly faster.</source>
        <translation>Una forma de calcular que ocupa menos memoria y suele ser más rápida.</translation>
    </message>
    <message>
        <source>About Desktop Chat</source>
        <translation>Acerca de Desktop Chat</translation>
    </message>
    <message>
        <source>About this model</source>
        <translation>Acerca de este modelo</translation>
    </message>
    <message>
        <source>About this model…</source>
        <translation>Acerca de este modelo…</translation>
    </message>
    <message>
        <source>Above 0, a token becomes less likely each time it is used.</source>
        <translation>Por encima de 0, un token es menos probable cada vez que se usa.</translation>
    </message>
    <message>
        <source>Above 0, a token that was used at all becomes less likely.</source>
        <translation>Por encima de 0, un token que ya se ha usado es menos probable.</translation>
    </message>
    <message>
        <source>Above 1, tokens that were used lately become less likely.</source>
        <translation>Por encima de 1, los tokens usados hace poco son menos probables.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation>Añadir una carpeta de modelos</translation>
    </message>
    <message>
        <source>Add a folder of models…</source>
        <translation>Añadir una carpeta de modelos…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Añadir un modelo</translation>
    </message>
    <message>
        <source>Add another way first.</source>
        <translation>Añade antes otra forma de abrirlas.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Add model files…</source>
        <translation>Añadir archivos de modelos…</translation>
    </message>
    <message>
        <source>Add models</source>
        <translation>Añadir modelos</translation>
    </message>
    <message numerus="yes">
        <source>Add {n}</source>
        <comment>Add {n}</comment>
        <translation>
            <numerusform>Añadir {n}</numerusform>
            <numerusform>Añadir {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add {n} files or folders</source>
        <comment>Add {n} file or folder</comment>
        <translation>
            <numerusform>Añadir {n} archivo o carpeta</numerusform>
            <numerusform>Añadir {n} archivos o carpetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding: {percent} %</source>
        <translation>Añadiendo: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Todos los comandos</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>Todas las conversaciones</translation>
    </message>
    <message>
        <source>All conversations and settings go into one encrypted file. Keep it on another disk than this computer&apos;s. Models aren&apos;t in it.</source>
        <translation>Todas las conversaciones y los ajustes van a un solo archivo cifrado. Guárdalo en un disco que no sea el de este equipo. Los modelos no se incluyen.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All layers on the CPU: there is no GPU that this build can use.</source>
        <translation>Todas las capas en la CPU: no hay ninguna GPU que esta compilación pueda usar.</translation>
    </message>
    <message>
        <source>All layers on {gpu}.</source>
        <translation>Todas las capas en {gpu}.</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Todos los modelos</translation>
    </message>
    <message>
        <source>All of it fits on {gpu}.</source>
        <translation>Cabe por completo en {gpu}.</translation>
    </message>
    <message>
        <source>All of the messages are deleted from this computer. There is no way back.</source>
        <translation>Todos los mensajes se eliminan de este equipo. No hay vuelta atrás.</translation>
    </message>
    <message>
        <source>All of them have to be in it, in any order. Fewer words find more; words in quotes have to follow each other.</source>
        <translation>Tienen que aparecer todas, en cualquier orden. Con menos palabras se encuentra más; las palabras entre comillas tienen que ir seguidas.</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Todas las preguntas</translation>
    </message>
    <message>
        <source>All that can be used is in your list already.</source>
        <translation>Todo lo que se puede usar ya está en tu lista.</translation>
    </message>
    <message numerus="yes">
        <source>All {n} answers differ</source>
        <comment>{n} answer differs</comment>
        <translation>
            <numerusform>{n} respuesta es distinta</numerusform>
            <numerusform>Las {n} respuestas son distintas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {n} messages.</source>
        <comment>{n} message.</comment>
        <translation>
            <numerusform>{n} mensaje.</numerusform>
            <numerusform>Los {n} mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also {keys}</source>
        <translation>También {keys}</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more, which are in the text that can be copied.</source>
        <comment>And {n} more, which is in the text that can be copied.</comment>
        <translation>
            <numerusform>Y {n} más, que está en el texto que se puede copiar.</numerusform>
            <numerusform>Y {n} más, que están en el texto que se puede copiar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another name for the same file</source>
        <translation>Otro nombre para el mismo archivo</translation>
    </message>
    <message>
        <source>Another name takes no room and no time, but what changes one of the two changes both.</source>
        <translation>Otro nombre no ocupa espacio ni tiempo, pero lo que cambia uno de los dos cambia ambos.</translation>
    </message>
    <message>
        <source>Another one, by the file&apos;s own claim</source>
        <translation>Otra, según el propio archivo</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Otra semilla</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Responder de nuevo</translation>
    </message>
    <message>
        <source>Answer again, or choose another model.</source>
        <translation>Pide otra respuesta o elige otro modelo.</translation>
    </message>
    <message>
        <source>Answer at once</source>
        <translation>Responder ya</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Anyone can read them now.</source>
        <translation>Ahora cualquiera puede leerlas.</translation>
    </message>
    <message>
        <source>Anyone can read {database}, and {keys} is missing.</source>
        <translation>Cualquiera puede leer {database}, y falta {keys}.</translation>
    </message>
    <message>
        <source>Anyone can read {database}.</source>
        <translation>Cualquiera puede leer {database}.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>noun</comment>
        <translation>Archivadas</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>verb</comment>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Archive the conversation, or take it out</source>
        <translation>Archivar o desarchivar la conversación</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivadas</translation>
    </message>
    <message>
        <source>As the model has it</source>
        <translation>Según el modelo</translation>
    </message>
    <message>
        <source>As the model has it: {preset}</source>
        <translation>Según el modelo: {preset}</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Valor predeterminado</translation>
    </message>
    <message>
        <source>Ask failed ones again</source>
        <translation>Repetir las que han fallado</translation>
    </message>
    <message>
        <source>Ask others the same…</source>
        <translation>Preguntar lo mismo a otros…</translation>
    </message>
    <message>
        <source>Ask something else…</source>
        <translation>Preguntar otra cosa…</translation>
    </message>
    <message>
        <source>Ask the same again with another seed</source>
        <translation>Preguntar lo mismo con otra semilla</translation>
    </message>
    <message>
        <source>Ask them</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Ask whoever looks after this machine.</source>
        <translation>Pregunta a quien se encarga de este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>Ask with {n} further seeds</source>
        <comment>Ask with {n} further seed</comment>
        <translation>
            <numerusform>Preguntar con {n} semilla más</numerusform>
            <numerusform>Preguntar con {n} semillas más</numerusform>
        </translation>
    </message>
    <message>
        <source>At a message: its other versions</source>
        <translation>En un mensaje: sus otras versiones</translation>
    </message>
    <message>
        <source>At most {most}, managed by your organisation</source>
        <translation>{most} como máximo, administrado por tu organización</translation>
    </message>
    <message>
        <source>At the start, say so when the keychain holds the only key to the conversations.</source>
        <translation>Avisar al iniciar cuando el llavero tiene la única clave de las conversaciones.</translation>
    </message>
    <message>
        <source>Attach a part of it, saved as a file of its own.</source>
        <translation>Adjunta una parte, guardada en un archivo aparte.</translation>
    </message>
    <message>
        <source>Attach a text file, a code file, or a PDF with text in it.</source>
        <translation>Adjunta un archivo de texto, un archivo de código o un PDF con texto.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Adjuntar archivos…</translation>
    </message>
    <message>
        <source>Attach {file}</source>
        <translation>Adjuntar {file}</translation>
    </message>
    <message numerus="yes">
        <source>Attach {n} files</source>
        <comment>Attach {n} file</comment>
        <translation>
            <numerusform>Adjuntar {n} archivo</numerusform>
            <numerusform>Adjuntar {n} archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Attached text</source>
        <translation>Texto adjunto</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Automatic draws one, the same for all.</source>
        <translation>«Automático» sortea una, la misma para todos.</translation>
    </message>
    <message>
        <source>Automatic: half of what is free</source>
        <translation>Automático: la mitad de lo que está libre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the conversations</source>
        <translation>Volver a las conversaciones</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Hacer copia de seguridad</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Hacer la copia en</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Hacer copia de seguridad…</translation>
    </message>
    <message>
        <source>Backing up: {percent} %</source>
        <translation>Haciendo la copia: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Backups ({pattern})</source>
        <translation>Copias de seguridad ({pattern})</translation>
    </message>
    <message>
        <source>Begin a comparison of its own for more.</source>
        <translation>Para más, empieza otra comparación.</translation>
    </message>
    <message>
        <source>Begin with no conversations?</source>
        <translation>¿Empezar sin conversaciones?</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Empezó</translation>
    </message>
    <message>
        <source>Below 1, only tokens about as surprising as expected are considered.</source>
        <translation>Por debajo de 1, solo se tienen en cuenta los tokens más o menos tan sorprendentes como se espera.</translation>
    </message>
    <message>
        <source>Beside {size} on {gpu} the model needs {need}; {free} are free.</source>
        <translation>Además de {size} en {gpu}, el modelo necesita {need}; hay {free} libres.</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Bring a model</source>
        <translation>Añade un modelo</translation>
    </message>
    <message>
        <source>Bring back the keychain that you had, or enter the recovery code or the passphrase.</source>
        <translation>Recupera el llavero que tenías, o introduce el código de recuperación o la frase de contraseña.</translation>
    </message>
    <message>
        <source>Bring back what is missing, as by connecting a drive, or remove it from the list.</source>
        <translation>Recupera lo que falta, por ejemplo conectando una unidad, o quítalo de la lista.</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message numerus="yes">
        <source>CPU, about {n} tokens/s</source>
        <comment>CPU, about {n} token/s</comment>
        <translation>
            <numerusform>CPU, cerca de {n} token/s</numerusform>
            <numerusform>CPU, unos {n} tokens/s</numerusform>
        </translation>
    </message>
    <message>
        <source>Can&apos;t be read: {reason}</source>
        <translation>No se puede leer: {reason}</translation>
    </message>
    <message>
        <source>Can&apos;t be used</source>
        <translation>No se puede usar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Change for</source>
        <translation>Cambiar para</translation>
    </message>
    <message>
        <source>Changed: it differs from the published template of {models}.</source>
        <translation>Cambiada: difiere de la plantilla publicada de {models}.</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>a passphrase</comment>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Changing how they are encrypted</source>
        <translation>Cambiando la forma de cifrarlas</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>Plantilla de chat</translation>
    </message>
    <message>
        <source>Chat template {template}</source>
        <translation>Plantilla de chat {template}</translation>
    </message>
    <message>
        <source>Chat with this model</source>
        <translation>Chatear con este modelo</translation>
    </message>
    <message>
        <source>Check that the disk has room for a second copy of it and that no other program has it open, and try again.</source>
        <translation>Comprueba que en el disco cabe una segunda copia y que ningún otro programa la tiene abierta, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Check that the disk has space and the file may be written, and try again.</source>
        <translation>Comprueba que el disco tiene espacio y que se puede escribir en el archivo, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Check that the disk has space and the file may be written.</source>
        <translation>Comprueba que el disco tiene espacio y que se puede escribir en el archivo.</translation>
    </message>
    <message>
        <source>Check that the disk is there and may be written; nothing on the screen is lost.</source>
        <translation>Comprueba que el disco está ahí y que se puede escribir en él; lo que hay en pantalla no se pierde.</translation>
    </message>
    <message>
        <source>Check the keyboard&apos;s layout and Caps Lock, and try again.</source>
        <translation>Comprueba la distribución del teclado y Bloq Mayús, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Check the keyboard&apos;s layout and Caps Lock, and try again. The recovery code opens them, too.</source>
        <translation>Comprueba la distribución del teclado y Bloq Mayús, e inténtalo de nuevo. El código de recuperación también las abre.</translation>
    </message>
    <message>
        <source>Check the path and that you may read the file.</source>
        <translation>Comprueba la ruta y que tienes permiso para leer el archivo.</translation>
    </message>
    <message>
        <source>Checking a passphrase takes {memory} MiB for a moment.</source>
        <translation>Comprobar una frase de contraseña ocupa {memory}&#xa0;MiB por un momento.</translation>
    </message>
    <message>
        <source>Checking {model} · {percent} %</source>
        <translation>Comprobando {model} · {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Choice of words</source>
        <translation>Elección de palabras</translation>
    </message>
    <message>
        <source>Choose 0 or more, or -1 for all.</source>
        <translation>Elige 0 o más, o -1 para todas.</translation>
    </message>
    <message>
        <source>Choose 1 to {most}.</source>
        <translation>Elige de 1 a {most}.</translation>
    </message>
    <message>
        <source>Choose a .gguf file in it.</source>
        <translation>Elige un archivo .gguf que esté dentro.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Elegir una copia de seguridad</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>Elegir una copia de seguridad…</translation>
    </message>
    <message>
        <source>Choose a context of at most {ctx} tokens, or a smaller model, or close other programs.</source>
        <translation>Elige un contexto de {ctx} tokens como máximo o un modelo más pequeño, o cierra otros programas.</translation>
    </message>
    <message>
        <source>Choose a context of at most {ctx} tokens, or a smaller model, or keep the context in q8_0, or close other programs.</source>
        <translation>Elige un contexto de {ctx} tokens como máximo o un modelo más pequeño, guarda el contexto en q8_0 o cierra otros programas.</translation>
    </message>
    <message>
        <source>Choose a file in GGUF format (its name usually ends in .gguf).</source>
        <translation>Elige un archivo en formato GGUF (su nombre suele acabar en .gguf).</translation>
    </message>
    <message>
        <source>Choose a file that holds a model for chatting.</source>
        <translation>Elige un archivo que contenga un modelo para chatear.</translation>
    </message>
    <message>
        <source>Choose a file with questions</source>
        <translation>Elegir un archivo de preguntas</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Elige un archivo.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>Elige antes un modelo.</translation>
    </message>
    <message>
        <source>Choose a model to begin</source>
        <translation>Elige un modelo para empezar</translation>
    </message>
    <message>
        <source>Choose a name that isn&apos;t taken, or one that ends in {suffix} for one file.</source>
        <translation>Elige un nombre que no esté en uso, o uno que acabe en {suffix} para un solo archivo.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Elegir una frase de contraseña</translation>
    </message>
    <message>
        <source>Choose a passphrase instead</source>
        <translation>Usar una frase de contraseña</translation>
    </message>
    <message>
        <source>Choose a preset of Desktop Chat or LM Studio, or a Modelfile of Ollama.</source>
        <translation>Elige un preajuste de Desktop Chat o LM Studio, o un Modelfile de Ollama.</translation>
    </message>
    <message>
        <source>Choose a report in JSON that Desktop Chat has made.</source>
        <translation>Elige un informe en JSON hecho por Desktop Chat.</translation>
    </message>
    <message>
        <source>Choose a smaller model or a shorter context, or close other programs.</source>
        <translation>Elige un modelo más pequeño o un contexto más corto, o cierra otros programas.</translation>
    </message>
    <message>
        <source>Choose a smaller model, or close other programs.</source>
        <translation>Elige un modelo más pequeño o cierra otros programas.</translation>
    </message>
    <message>
        <source>Choose a smaller model, or close other programs: {size} more must be free.</source>
        <translation>Elige un modelo más pequeño o cierra otros programas: hacen falta {size} libres más.</translation>
    </message>
    <message>
        <source>Choose an export or conversations of {apps} or {last}.</source>
        <translation>Elige un archivo exportado o conversaciones de {apps} o {last}.</translation>
    </message>
    <message>
        <source>Choose another backup, or copy this one again from where it came from.</source>
        <translation>Elige otra copia de seguridad, o copia esta otra vez desde su origen.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elige otro archivo.</translation>
    </message>
    <message>
        <source>Choose another folder with --profile, or make this one writable.</source>
        <translation>Elige otra carpeta con --profile, o permite escribir en esta.</translation>
    </message>
    <message>
        <source>Choose another folder with --profile. The file was left untouched.</source>
        <translation>Elige otra carpeta con --profile. El archivo no se ha tocado.</translation>
    </message>
    <message>
        <source>Choose another model, or a newer version of Desktop Chat.</source>
        <translation>Elige otro modelo o una versión más reciente de Desktop Chat.</translation>
    </message>
    <message>
        <source>Choose another model, or ask whoever looks after this machine.</source>
        <translation>Elige otro modelo o pregunta a quien se encarga de este equipo.</translation>
    </message>
    <message>
        <source>Choose another model, or try it again if you think that it works now.</source>
        <translation>Elige otro modelo, o prueba este otra vez si crees que ahora funciona.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Elige otro modelo.</translation>
    </message>
    <message>
        <source>Choose another name, best on another disk.</source>
        <translation>Elige otro nombre, mejor en otro disco.</translation>
    </message>
    <message>
        <source>Choose another one in the list.</source>
        <translation>Elige otro elemento de la lista.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elige otra.</translation>
    </message>
    <message>
        <source>Choose another place, one that you may write to.</source>
        <translation>Elige otro lugar en el que tengas permiso para escribir.</translation>
    </message>
    <message>
        <source>Choose another place, or check that the disk has space.</source>
        <translation>Elige otro lugar, o comprueba que el disco tiene espacio.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elige otro lugar.</translation>
    </message>
    <message>
        <source>Choose another way.</source>
        <translation>Elige otra forma.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Elige al menos una.</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most {n} layers, a shorter context or a smaller model.</source>
        <comment>Choose at most {n} layer, a shorter context or a smaller model.</comment>
        <translation>
            <numerusform>Elige {n} capa como máximo, un contexto más corto o un modelo más pequeño.</numerusform>
            <numerusform>Elige {n} capas como máximo, un contexto más corto o un modelo más pequeño.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose f16.</source>
        <translation>Elige f16.</translation>
    </message>
    <message>
        <source>Choose how your conversations are protected</source>
        <translation>Elige cómo se protegen tus conversaciones</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <translation>Elige uno de estos: {names}.</translation>
    </message>
    <message>
        <source>Choose the first part; the others belong into the same folder.</source>
        <translation>Elige la primera parte; las demás van en la misma carpeta.</translation>
    </message>
    <message>
        <source>Choose the folder that has the conversations alone.</source>
        <translation>Elige la carpeta en la que solo están las conversaciones.</translation>
    </message>
    <message>
        <source>Choose the models, and what they shall be asked.</source>
        <translation>Elige los modelos y qué preguntarles.</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Elegir dónde…</translation>
    </message>
    <message>
        <source>Choose {least} to {most} tokens.</source>
        <translation>Elige de {least} a {most} tokens.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Cierra otros programas e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Close the other window of Desktop Chat, or the program that has the file open.</source>
        <translation>Cierra la otra ventana de Desktop Chat o el programa que tiene abierto el archivo.</translation>
    </message>
    <message>
        <source>Close the other window or command and try again.</source>
        <translation>Cierra la otra ventana o el otro comando e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Code in {language}</source>
        <translation>Código en {language}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Commercial use is allowed for companies with less than 10 million US dollars a year in revenue; others need a licence from Liquid AI.</source>
        <translation>Se permite el uso comercial a empresas con ingresos de menos de 10 millones de dólares estadounidenses al año; las demás necesitan una licencia de Liquid AI.</translation>
    </message>
    <message>
        <source>Commercial use is allowed for products of up to 100 million monthly users; its answers must not be used to improve other models, other than its own kind.</source>
        <translation>Se permite el uso comercial en productos de hasta 100 millones de usuarios al mes; sus respuestas no se pueden usar para mejorar otros modelos que no sean de los suyos.</translation>
    </message>
    <message>
        <source>Commercial use is allowed for products of up to 100 million monthly users; whoever trains other models with its answers must say “Built with Qwen”.</source>
        <translation>Se permite el uso comercial en productos de hasta 100 millones de usuarios al mes; quien entrene otros modelos con sus respuestas tiene que indicar «Built with Qwen».</translation>
    </message>
    <message>
        <source>Commercial use is allowed within Google&apos;s policy of prohibited uses; whoever passes it or a model made with it on must pass the terms on as well.</source>
        <translation>Se permite el uso comercial dentro de la política de usos prohibidos de Google; quien distribuya el modelo, u otro hecho a partir de él, tiene que incluir también las condiciones.</translation>
    </message>
    <message>
        <source>Commercial use is allowed within TII&apos;s acceptable-use policy, with “Falcon” named as the model; some versions ask for more from those who serve it to others.</source>
        <translation>Se permite el uso comercial dentro de la política de uso aceptable de TII, indicando que el modelo es «Falcon»; algunas versiones exigen más a quien lo ofrece a otros como servicio.</translation>
    </message>
    <message>
        <source>Commercial use is allowed within an acceptable-use policy, for companies of up to 700 million monthly users; its answers must not be used to improve other models.</source>
        <translation>Se permite el uso comercial dentro de una política de uso aceptable, a empresas de hasta 700 millones de usuarios al mes; sus respuestas no se pueden usar para mejorar otros modelos.</translation>
    </message>
    <message>
        <source>Commercial use is allowed within an acceptable-use policy, for companies of up to 700 million monthly users; “Built with Llama” must be shown, and models made with it are named “Llama …”.</source>
        <translation>Se permite el uso comercial dentro de una política de uso aceptable, a empresas de hasta 700 millones de usuarios al mes; hay que mostrar «Built with Llama», y los modelos hechos a partir de él se llaman «Llama …».</translation>
    </message>
    <message>
        <source>Commercial use is allowed within an acceptable-use policy, for companies of up to 700 million monthly users; “Built with Llama” must be shown, and models made with it are named “Llama …”; those that see pictures aren&apos;t licensed to people and companies in the EU.</source>
        <translation>Se permite el uso comercial dentro de una política de uso aceptable, a empresas de hasta 700 millones de usuarios al mes; hay que mostrar «Built with Llama», y los modelos hechos a partir de él se llaman «Llama …»; los que ven imágenes no tienen licencia para personas ni empresas de la UE.</translation>
    </message>
    <message>
        <source>Commercial use is allowed within an acceptable-use policy, for companies of up to 700 million monthly users; “Built with Meta Llama 3” must be shown, models made with it are named “Llama 3 …”, and its answers must not be used to improve other models.</source>
        <translation>Se permite el uso comercial dentro de una política de uso aceptable, a empresas de hasta 700 millones de usuarios al mes; hay que mostrar «Built with Meta Llama 3», los modelos hechos a partir de él se llaman «Llama 3 …», y sus respuestas no se pueden usar para mejorar otros modelos.</translation>
    </message>
    <message>
        <source>Commercial use is allowed, but not the harmful uses that it lists; whoever passes the model on must pass these rules on as well.</source>
        <translation>Se permite el uso comercial, salvo los usos dañinos que enumera; quien distribuya el modelo tiene que incluir también estas reglas.</translation>
    </message>
    <message>
        <source>Commercial use is allowed; it ends for those who take safety guardrails out without others in their place, or who sue over it.</source>
        <translation>Se permite el uso comercial; termina para quien elimine las protecciones de seguridad sin poner otras en su lugar, o demande por el modelo.</translation>
    </message>
    <message>
        <source>Compare it with what you printed: eight groups of four letters and digits.</source>
        <translation>Compáralo con lo que has impreso: ocho grupos de cuatro letras y cifras.</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Comparar modelos</translation>
    </message>
    <message>
        <source>Compare models…</source>
        <translation>Comparar modelos…</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message numerus="yes">
        <source>Comparison of {n} models</source>
        <comment>Comparison of {n} model</comment>
        <translation>
            <numerusform>Comparación de {n} modelo</numerusform>
            <numerusform>Comparación de {n} modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>Computing the SHA-256</source>
        <translation>Calculando el SHA-256</translation>
    </message>
    <message>
        <source>Computing… {percent} %</source>
        <translation>Calculando… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Connect the drive or share that it is on; saving then goes on by itself.</source>
        <translation>Conecta la unidad o el recurso compartido donde está; el guardado continuará automáticamente.</translation>
    </message>
    <message>
        <source>Connect the drive that it is on, or choose another model.</source>
        <translation>Conecta la unidad donde está o elige otro modelo.</translation>
    </message>
    <message>
        <source>Contested topics</source>
        <translation>Temas controvertidos</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Context full</source>
        <translation>Contexto lleno</translation>
    </message>
    <message>
        <source>Context full: the message doesn&apos;t fit</source>
        <translation>Contexto lleno: el mensaje no cabe</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Longitud del contexto</translation>
    </message>
    <message>
        <source>Context of {asked} tokens, as asked for; the model was trained for {trained} and may lose the thread beyond.</source>
        <translation>Contexto de {asked} tokens, como se pidió; el modelo se entrenó para {trained} y más allá puede perder el hilo.</translation>
    </message>
    <message>
        <source>Context of {ctx} tokens, all that it was trained for.</source>
        <translation>Contexto de {ctx} tokens, todo para lo que se entrenó.</translation>
    </message>
    <message>
        <source>Context of {ctx} tokens, as asked for.</source>
        <translation>Contexto de {ctx} tokens, como se pidió.</translation>
    </message>
    <message>
        <source>Context of {ctx} tokens, for {size} of free memory.</source>
        <translation>Contexto de {ctx} tokens, para {size} de memoria libre.</translation>
    </message>
    <message>
        <source>Context of {ctx} tokens, the most that is allowed here.</source>
        <translation>Contexto de {ctx} tokens, lo máximo que se permite aquí.</translation>
    </message>
    <message>
        <source>Context of {ctx} tokens, usually enough.</source>
        <translation>Contexto de {ctx} tokens, suficiente casi siempre.</translation>
    </message>
    <message numerus="yes">
        <source>Context of {n} tokens in place of {asked}: the model knows no places beyond.</source>
        <comment>Context of {n} token in place of {asked}: the model knows no places beyond.</comment>
        <translation>
            <numerusform>Contexto de {n} token en lugar de {asked}: el modelo no conoce posiciones más allá.</numerusform>
            <numerusform>Contexto de {n} tokens en lugar de {asked}: el modelo no conoce posiciones más allá.</numerusform>
        </translation>
    </message>
    <message>
        <source>Context: {used} of {all} tokens are read, {percent} %</source>
        <translation>Contexto: se leen {used} de {all} tokens, {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Context: {used} of {all} tokens are read, {percent} %, and not all of the conversation</source>
        <translation>Contexto: se leen {used} de {all} tokens, {percent}&#xa0;%, y no toda la conversación</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue the last reply</source>
        <translation>Continuar la última respuesta</translation>
    </message>
    <message>
        <source>Continue this reply</source>
        <translation>Continuar esta respuesta</translation>
    </message>
    <message>
        <source>Continue with this one</source>
        <translation>Seguir con este modelo</translation>
    </message>
    <message>
        <source>Continue with {model}</source>
        <translation>Seguir con {model}</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Conversation {number}</source>
        <translation>Conversación {number}</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Conversations aren&apos;t kept here, and are gone when the app ends.</source>
        <translation>Aquí las conversaciones no se conservan: desaparecen al cerrar la app.</translation>
    </message>
    <message>
        <source>Conversations aren&apos;t kept on this machine</source>
        <translation>Las conversaciones no se conservan en este equipo</translation>
    </message>
    <message>
        <source>Conversations aren&apos;t kept.</source>
        <translation>Las conversaciones no se conservan.</translation>
    </message>
    <message>
        <source>Conversations have to be encrypted here.</source>
        <translation>Aquí las conversaciones tienen que estar cifradas.</translation>
    </message>
    <message>
        <source>Conversations have to have a passphrase here.</source>
        <translation>Aquí las conversaciones tienen que tener una frase de contraseña.</translation>
    </message>
    <message>
        <source>Conversations in the file</source>
        <translation>Conversaciones del archivo</translation>
    </message>
    <message>
        <source>Conversations may not be exported or backed up here.</source>
        <translation>Aquí no se permite exportar conversaciones ni hacer copias de seguridad.</translation>
    </message>
    <message>
        <source>Conversations may not be taken in from files here.</source>
        <translation>Aquí no se permite incorporar conversaciones desde archivos.</translation>
    </message>
    <message>
        <source>Conversations that use it stay as they are.</source>
        <translation>Las conversaciones que lo usan se quedan como están.</translation>
    </message>
    <message>
        <source>Conversations {day}</source>
        <translation>Conversaciones {day}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copied. Paste it into a password manager now: closing this takes it back.</source>
        <translation>Copiado. Pégalo ahora en un gestor de contraseñas: al cerrar esto, se borra del portapapeles.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy LaTeX</source>
        <translation>Copiar LaTeX</translation>
    </message>
    <message>
        <source>Copy all files of the model again from where they came from.</source>
        <translation>Copia otra vez todos los archivos del modelo desde su origen.</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Copy into the models folder</source>
        <translation>Copiar en la carpeta de modelos</translation>
    </message>
    <message>
        <source>Copy it into my models folder</source>
        <translation>Copiarlo en mi carpeta de modelos</translation>
    </message>
    <message>
        <source>Copy it to a disk of this machine, close what has it open, and try again.</source>
        <translation>Copia el archivo en un disco de este equipo, cierra lo que lo tenga abierto e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Copy raw text</source>
        <translation>Copiar el texto sin procesar</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Copy the answer of {model}</source>
        <translation>Copiar la respuesta de {model}</translation>
    </message>
    <message>
        <source>Copy the file again from where it came from; its size should then match.</source>
        <translation>Copia otra vez el archivo desde su origen; entonces su tamaño debería coincidir.</translation>
    </message>
    <message>
        <source>Copy the last reply</source>
        <translation>Copiar la última respuesta</translation>
    </message>
    <message>
        <source>Copy the licence</source>
        <translation>Copiar la licencia</translation>
    </message>
    <message>
        <source>Copy the missing file into the same folder.</source>
        <translation>Copia el archivo que falta en la misma carpeta.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>Copiar este mensaje</translation>
    </message>
    <message>
        <source>Copy this reply</source>
        <translation>Copiar esta respuesta</translation>
    </message>
    <message>
        <source>Copying: {percent} %</source>
        <translation>Copiando: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Correct it; until then, it is as if it weren&apos;t there.</source>
        <translation>Corrígelo; hasta entonces, es como si no estuviera.</translation>
    </message>
    <message>
        <source>Correct or delete it.</source>
        <translation>Corrígelo o elimínalo.</translation>
    </message>
    <message>
        <source>Correct the file, then choose it again.</source>
        <translation>Corrige el archivo y elígelo de nuevo.</translation>
    </message>
    <message>
        <source>Correct the input and try again.</source>
        <translation>Corrige los datos e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Counts for every model that has nothing of its own.</source>
        <translation>Vale para todos los modelos que no tienen nada propio.</translation>
    </message>
    <message>
        <source>Counts in this conversation, from the next reply on.</source>
        <translation>Vale en esta conversación, desde la próxima respuesta.</translation>
    </message>
    <message>
        <source>Counts whenever this model answers, unless a preset or a conversation says otherwise.</source>
        <translation>Vale siempre que responde este modelo, salvo que un preajuste o una conversación digan otra cosa.</translation>
    </message>
    <message>
        <source>Counts wherever this preset is used.</source>
        <translation>Vale allí donde se usa este preajuste.</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Cortada</translation>
    </message>
    <message>
        <source>DRY allowed length</source>
        <translation>DRY: longitud permitida</translation>
    </message>
    <message>
        <source>DRY base</source>
        <translation>DRY: base</translation>
    </message>
    <message>
        <source>DRY breakers</source>
        <translation>DRY: separadores</translation>
    </message>
    <message>
        <source>DRY looks back</source>
        <translation>DRY: tokens hacia atrás</translation>
    </message>
    <message>
        <source>DRY strength</source>
        <translation>DRY: intensidad</translation>
    </message>
    <message>
        <source>DRY {value}</source>
        <translation>DRY {value}</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>Decided in</source>
        <comment>a file</comment>
        <translation>Definido en</translation>
    </message>
    <message>
        <source>Decrypt</source>
        <translation>Descifrar</translation>
    </message>
    <message>
        <source>Decrypt your conversations?</source>
        <translation>¿Descifrar tus conversaciones?</translation>
    </message>
    <message>
        <source>Decrypt…</source>
        <translation>Descifrar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete all that is in the trash for good?</source>
        <translation>¿Eliminar definitivamente todo lo que hay en la papelera?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Eliminar definitivamente…</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>Eliminar preajuste</translation>
    </message>
    <message>
        <source>Delete the preset “{preset}”?</source>
        <translation>¿Eliminar el preajuste «{preset}»?</translation>
    </message>
    <message>
        <source>Delete this and what follows</source>
        <translation>Eliminar este y lo que sigue</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} conversations for good?</source>
        <comment>Delete {n} conversation for good?</comment>
        <translation>
            <numerusform>¿Eliminar definitivamente {n} conversación?</numerusform>
            <numerusform>¿Eliminar definitivamente {n} conversaciones?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <translation>¿Eliminar definitivamente «{title}»?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Desktop Chat ended while it loaded this model. It has passed its test run again.</source>
        <translation>Desktop Chat se cerró mientras cargaba este modelo. Ha vuelto a superar su prueba.</translation>
    </message>
    <message>
        <source>Desktop Chat had to start again</source>
        <translation>Desktop Chat ha tenido que reiniciarse</translation>
    </message>
    <message>
        <source>Desktop Chat recovery code</source>
        <translation>Código de recuperación de Desktop Chat</translation>
    </message>
    <message>
        <source>Desktop Chat was closed before it was finished.</source>
        <translation>Desktop Chat se cerró antes de terminar.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details of this reply</source>
        <translation>Detalles de esta respuesta</translation>
    </message>
    <message>
        <source>Details of what is the same for all</source>
        <translation>Detalles de lo que es igual para todos</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Did you mean {first} or {second} or {third}?</source>
        <translation>¿Querías decir {first}, {second} o {third}?</translation>
    </message>
    <message>
        <source>Did you mean {first} or {second}?</source>
        <translation>¿Querías decir {first} o {second}?</translation>
    </message>
    <message>
        <source>Did you mean {name}?</source>
        <translation>¿Querías decir {name}?</translation>
    </message>
    <message>
        <source>Disk for what models have read</source>
        <translation>Espacio en disco para lo leído</translation>
    </message>
    <message>
        <source>Do without it</source>
        <translation>Prescindir de él</translation>
    </message>
    <message>
        <source>Documents may not be sent along with a message here.</source>
        <translation>Aquí no se permite enviar documentos con un mensaje.</translation>
    </message>
    <message>
        <source>Doesn’t count</source>
        <translation>No vale</translation>
    </message>
    <message>
        <source>Don&apos;t ask again</source>
        <translation>No volver a preguntar</translation>
    </message>
    <message>
        <source>Don&apos;t rely on it; a later version may act on it.</source>
        <translation>No cuentes con ello; puede que una versión posterior lo tenga en cuenta.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Done:</source>
        <comment>a task</comment>
        <translation>Hecho:</translation>
    </message>
    <message>
        <source>Download or copy the file again.</source>
        <translation>Descarga o copia otra vez el archivo.</translation>
    </message>
    <message>
        <source>Download the file itself: the page that was saved has a link to it.</source>
        <translation>Descarga el archivo en sí: la página que se guardó tiene un enlace a él.</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>Modelo borrador</translation>
    </message>
    <message>
        <source>Drop a .gguf file anywhere in this window: Qwen, Llama, Gemma or another. It runs on this computer and is used where it is; nothing is copied.</source>
        <translation>Suelta un archivo .gguf en cualquier parte de esta ventana: Qwen, Llama, Gemma u otro. Se ejecuta en este equipo y se usa donde está; no se copia nada.</translation>
    </message>
    <message>
        <source>Each model reads this first. What you write as a system prompt follows it.</source>
        <translation>Todos los modelos leen esto primero. Lo que escribas como prompt del sistema va después.</translation>
    </message>
    <message>
        <source>Each prompt begins with your organisation&apos;s system prompt here, so none is raw.</source>
        <translation>Aquí todos los prompts empiezan con el prompt del sistema de tu organización, así que no es posible la simple continuación del texto (raw).</translation>
    </message>
    <message>
        <source>Each start begins with the model of your organisation</source>
        <translation>Cada inicio empieza con el modelo de tu organización</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Editar prompt</translation>
    </message>
    <message>
        <source>Edit this message</source>
        <translation>Editar este mensaje</translation>
    </message>
    <message>
        <source>Edit this reply</source>
        <translation>Editar esta respuesta</translation>
    </message>
    <message>
        <source>Edit your message</source>
        <translation>Editar tu mensaje</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>Editada por ti</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacía</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <source>Empty…</source>
        <comment>verb, of the trash</comment>
        <translation>Vaciar…</translation>
    </message>
    <message>
        <source>Encrypt it in the settings.</source>
        <translation>Cífralo en los ajustes.</translation>
    </message>
    <message>
        <source>Encrypt them first.</source>
        <translation>Cífralas antes.</translation>
    </message>
    <message>
        <source>Encrypt with a passphrase</source>
        <translation>Cifrar con una frase de contraseña</translation>
    </message>
    <message>
        <source>Encrypt with a passphrase…</source>
        <translation>Cifrar con una frase de contraseña…</translation>
    </message>
    <message>
        <source>Encrypt with this passphrase</source>
        <translation>Cifrar con esta frase</translation>
    </message>
    <message>
        <source>Encrypt, with the key in the keychain</source>
        <translation>Cifrar, con la clave en el llavero</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminó</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Intro envía</translation>
    </message>
    <message>
        <source>Enter sends the message and Shift+Enter begins a line; off, it is the other way round.</source>
        <translation>Intro envía el mensaje y Mayús+Intro empieza una línea; desactivado, es al revés.</translation>
    </message>
    <message>
        <source>Enter the passphrase, or a recovery code if you have one.</source>
        <translation>Introduce la frase de contraseña, o un código de recuperación si lo tienes.</translation>
    </message>
    <message>
        <source>Esc stops it</source>
        <translation>Esc lo detiene</translation>
    </message>
    <message>
        <source>Everything is in the backup.</source>
        <translation>En la copia de seguridad está todo.</translation>
    </message>
    <message>
        <source>Everything you write stays on this computer. Type / for your prompts, drop a file to ask about it, or choose another model above.</source>
        <translation>Todo lo que escribes se queda en este equipo. Escribe / para ver tus prompts, suelta un archivo para preguntar por él o elige otro modelo arriba.</translation>
    </message>
    <message>
        <source>Everything you write stays on this computer. Type / for your prompts, or choose another model above.</source>
        <translation>Todo lo que escribes se queda en este equipo. Escribe / para ver tus prompts o elige otro modelo arriba.</translation>
    </message>
    <message>
        <source>Everything, with all versions; it can be imported again.</source>
        <translation>Todo, con todas las versiones; se puede volver a importar.</translation>
    </message>
    <message>
        <source>Export all conversations…</source>
        <translation>Exportar todas las conversaciones…</translation>
    </message>
    <message numerus="yes">
        <source>Export all {n} conversations</source>
        <comment>Export the conversation</comment>
        <translation>
            <numerusform>Exportar la conversación</numerusform>
            <numerusform>Exportar las {n} conversaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Exportar todo…</translation>
    </message>
    <message>
        <source>Export fewer conversations at a time, or choose a part of the files.</source>
        <translation>Exporta menos conversaciones a la vez, o elige una parte de los archivos.</translation>
    </message>
    <message>
        <source>Export preset</source>
        <translation>Exportar preajuste</translation>
    </message>
    <message>
        <source>Export prompts</source>
        <translation>Exportar prompts</translation>
    </message>
    <message>
        <source>Export the conversation…</source>
        <translation>Exportar la conversación…</translation>
    </message>
    <message>
        <source>Export them again from where they came from, and choose that file.</source>
        <translation>Expórtalas otra vez desde su origen y elige ese archivo.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message numerus="yes">
        <source>Export {n} conversations</source>
        <comment>Export the conversation</comment>
        <translation>
            <numerusform>Exportar la conversación</numerusform>
            <numerusform>Exportar {n} conversaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported “{preset}”.</source>
        <translation>«{preset}» exportado.</translation>
    </message>
    <message>
        <source>Exports ({pattern})</source>
        <translation>Exportaciones ({pattern})</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Fastest here: {setup}.</source>
        <translation>Lo más rápido aquí: {setup}.</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>Fewer bits take less memory, and are slower on a CPU.</source>
        <translation>Con menos bits ocupa menos memoria, y es más lento en una CPU.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Files can&apos;t be attached here</source>
        <translation>Aquí no se pueden adjuntar archivos</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Archivos de tipo:</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>Buscar un modelo</translation>
    </message>
    <message>
        <source>Find a part or a licence</source>
        <translation>Buscar un componente o una licencia</translation>
    </message>
    <message>
        <source>Find a prompt</source>
        <translation>Buscar un prompt</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>Buscar en la conversación</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>Find models on this computer</source>
        <translation>Buscar modelos en este equipo</translation>
    </message>
    <message>
        <source>Find models on this computer…</source>
        <translation>Buscar modelos en este equipo…</translation>
    </message>
    <message>
        <source>Find out why before you write anything: somebody may have put them there.</source>
        <translation>Averigua por qué antes de escribir nada: puede que alguien las haya puesto ahí.</translation>
    </message>
    <message>
        <source>Finding out what makes it fastest on this machine. Esc stops it.</source>
        <translation>Averiguando con qué es más rápido en este equipo. Esc lo detiene.</translation>
    </message>
    <message>
        <source>Fine-tuned as</source>
        <translation>Afinado como</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>Primera semilla</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash attention</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Folders that are looked into</source>
        <translation>Carpetas en las que se busca</translation>
    </message>
    <message>
        <source>For research and personal use only; commercial use needs a licence from Mistral AI.</source>
        <translation>Solo para investigación y uso personal; el uso comercial necesita una licencia de Mistral AI.</translation>
    </message>
    <message>
        <source>For research and testing only; use in production needs a licence from Mistral AI.</source>
        <translation>Solo para investigación y pruebas; el uso en producción necesita una licencia de Mistral AI.</translation>
    </message>
    <message>
        <source>For research and trying it out only; not for commercial use.</source>
        <translation>Solo para investigar y probarlo; sin uso comercial.</translation>
    </message>
    <message>
        <source>For research only; not for commercial use, nor its answers.</source>
        <translation>Solo para investigación; sin uso comercial, tampoco de sus respuestas.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>Free for any use, as long as its makers are named and changes are marked.</source>
        <translation>Libre para cualquier uso, siempre que se nombre a sus autores y se señalen los cambios.</translation>
    </message>
    <message>
        <source>Free for any use, as long as its makers are named and changes are marked. What is made from it must be passed on under the same licence.</source>
        <translation>Libre para cualquier uso, siempre que se nombre a sus autores y se señalen los cambios. Lo que se haga a partir de él tiene que distribuirse con la misma licencia.</translation>
    </message>
    <message>
        <source>Free for any use, commercial use included, as long as its notice is kept.</source>
        <translation>Libre para cualquier uso, también comercial, siempre que se conserve su aviso.</translation>
    </message>
    <message>
        <source>Free for any use, commercial use included, as long as its notice is kept. Its makers&apos; names must not be used to advertise.</source>
        <translation>Libre para cualquier uso, también comercial, siempre que se conserve su aviso. Los nombres de sus autores no se pueden usar en publicidad.</translation>
    </message>
    <message>
        <source>Free for any use, commercial use included; its notices stay, and changes are marked.</source>
        <translation>Libre para cualquier uso, también comercial; se conservan sus avisos y se señalan los cambios.</translation>
    </message>
    <message>
        <source>Free for any use, without conditions.</source>
        <translation>Libre para cualquier uso, sin condiciones.</translation>
    </message>
    <message>
        <source>Free for any use; whoever passes it or a changed copy on must do so under the same licence, also if it is only served.</source>
        <translation>Libre para cualquier uso; quien lo distribuya, o una copia modificada, tiene que hacerlo con la misma licencia, también si solo lo ofrece como servicio.</translation>
    </message>
    <message>
        <source>Free for any use; whoever passes it or a changed copy on must do so under the same licence.</source>
        <translation>Libre para cualquier uso; quien lo distribuya, o una copia modificada, tiene que hacerlo con la misma licencia.</translation>
    </message>
    <message>
        <source>Free for research; commercial use needs a registration with its makers.</source>
        <translation>Libre para investigación; el uso comercial exige registrarse ante sus autores.</translation>
    </message>
    <message>
        <source>Free for research; commercial use of the older models needs permission from 01.AI.</source>
        <translation>Libre para investigación; el uso comercial de los modelos antiguos necesita permiso de 01.AI.</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>Liberar memoria</translation>
    </message>
    <message>
        <source>Free memory now</source>
        <translation>Liberar memoria ahora</translation>
    </message>
    <message numerus="yes">
        <source>Free memory: {n} models</source>
        <comment>Free memory: {n} model</comment>
        <translation>
            <numerusform>Liberar memoria: {n} modelo</numerusform>
            <numerusform>Liberar memoria: {n} modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Free some space, or choose another disk, and export again.</source>
        <translation>Libera espacio o elige otro disco, y vuelve a exportar.</translation>
    </message>
    <message>
        <source>Free some space, or use the model where it is.</source>
        <translation>Libera espacio, o usa el modelo donde está.</translation>
    </message>
    <message>
        <source>Free some space; saving then goes on by itself.</source>
        <translation>Libera espacio; el guardado continuará automáticamente.</translation>
    </message>
    <message>
        <source>Free to use and pass on unchanged, with its makers named; changed copies stay private.</source>
        <translation>Libre para usarlo y distribuirlo sin cambios, nombrando a sus autores; las copias modificadas son solo para uso privado.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Penalización por frecuencia</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Desde un archivo…</translation>
    </message>
    <message>
        <source>From an export of ChatGPT, Open WebUI or llama.cpp&apos;s web page (a .json or .zip), from the folders of LM Studio or Jan, or from another Desktop Chat.</source>
        <translation>De una exportación de ChatGPT, Open WebUI o la página web de llama.cpp (un .json o .zip), de las carpetas de LM Studio o Jan, o de otro Desktop Chat.</translation>
    </message>
    <message>
        <source>From the makers of {model}</source>
        <translation>De los autores de {model}</translation>
    </message>
    <message>
        <source>From the model’s file</source>
        <translation>Del archivo del modelo</translation>
    </message>
    <message>
        <source>From the preset “{preset}”</source>
        <translation>Del preajuste «{preset}»</translation>
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
            <numerusform>GPU, cerca de {n} token/s</numerusform>
            <numerusform>GPU, unos {n} tokens/s</numerusform>
        </translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>General ability</source>
        <translation>Capacidad general</translation>
    </message>
    <message>
        <source>Get a newer file of this model; it must be converted again.</source>
        <translation>Consigue un archivo más reciente de este modelo; hay que volver a convertirlo.</translation>
    </message>
    <message>
        <source>Get the file again from where it came from; it should be much smaller.</source>
        <translation>Consigue otra vez el archivo en su origen; debería ser mucho más pequeño.</translation>
    </message>
    <message>
        <source>Get the usual, little-endian file of this model.</source>
        <translation>Consigue el archivo habitual de este modelo, little-endian.</translation>
    </message>
    <message>
        <source>Get this model in fewer files.</source>
        <translation>Consigue este modelo en menos archivos.</translation>
    </message>
    <message>
        <source>Give a passphrase for the backup.</source>
        <translation>Indica una frase de contraseña para la copia de seguridad.</translation>
    </message>
    <message>
        <source>Give memory back after</source>
        <translation>Liberar memoria después de</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Go on in a new chat from here</source>
        <translation>Seguir en un chat nuevo desde aquí</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Ir al final</translation>
    </message>
    <message>
        <source>Guess what a reply repeats</source>
        <translation>Adivinar lo que se repite</translation>
    </message>
    <message>
        <source>Guessed tokens</source>
        <translation>Tokens adivinados</translation>
    </message>
    <message>
        <source>Have a program recognise the text first (OCR).</source>
        <translation>Usa antes un programa de reconocimiento de texto (OCR).</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>on this computer</comment>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Here a passphrase opens conversations, and the keychain may not.</source>
        <translation>Aquí las conversaciones se abren con una frase de contraseña; no se permite el llavero.</translation>
    </message>
    <message>
        <source>Hide the names until I have voted</source>
        <translation>Ocultar los nombres hasta que haya votado</translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation>Ocultar la barra lateral</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Ocultar lo escrito</translation>
    </message>
    <message>
        <source>High</source>
        <comment>contrast</comment>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Higher is more surprising; 0 always takes the likeliest token.</source>
        <translation>Más alto es más sorprendente; 0 toma siempre el token más probable.</translation>
    </message>
    <message>
        <source>How fast that grows with the length of the phrase.</source>
        <translation>Con qué rapidez crece con la longitud de la frase.</translation>
    </message>
    <message>
        <source>How likely a token must be for XTC to leave it out.</source>
        <translation>Lo probable que tiene que ser un token para que XTC lo omita.</translation>
    </message>
    <message>
        <source>How many layers the GPU computes, -1 for all; unset, as many as fit.</source>
        <translation>Cuántas capas calcula la GPU, -1 para todas; si no se define, tantas como quepan.</translation>
    </message>
    <message>
        <source>How many layers the GPU computes; -1 for all.</source>
        <translation>Cuántas capas calcula la GPU; -1 para todas.</translation>
    </message>
    <message>
        <source>How many tokens DRY looks back; -1 for the whole context.</source>
        <translation>Cuántos tokens hacia atrás mira DRY; -1 para todo el contexto.</translation>
    </message>
    <message>
        <source>How many tokens the penalties look back; -1 for the whole context.</source>
        <translation>Cuántos tokens hacia atrás miran las penalizaciones; -1 para todo el contexto.</translation>
    </message>
    <message>
        <source>How much together</source>
        <translation>Cuánto en total</translation>
    </message>
    <message>
        <source>How often each question is asked: it shows how stable the answers are.</source>
        <translation>Cuántas veces se hace cada pregunta: muestra lo estables que son las respuestas.</translation>
    </message>
    <message>
        <source>How often the likeliest tokens are left out for a less obvious one; 0 for never.</source>
        <translation>Con qué frecuencia se omiten los tokens más probables en favor de uno menos obvio; 0 para nunca.</translation>
    </message>
    <message>
        <source>How quickly Mirostat adapts.</source>
        <translation>Con qué rapidez se adapta Mirostat.</translation>
    </message>
    <message>
        <source>How strongly a repeated phrase is avoided; 0 for not at all.</source>
        <translation>Con cuánta intensidad se evita una frase repetida; 0 para nada.</translation>
    </message>
    <message>
        <source>How surprising Mirostat keeps the text.</source>
        <translation>Lo sorprendente que Mirostat mantiene el texto.</translation>
    </message>
    <message>
        <source>How the conversation is put to the model, in place of what its file says.</source>
        <translation>Cómo se presenta la conversación al modelo, en lugar de lo que dice su archivo.</translation>
    </message>
    <message>
        <source>I have it in a safe place</source>
        <translation>Lo tengo en un lugar seguro</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Idénticas</translation>
    </message>
    <message>
        <source>If you didn&apos;t replace it, find out who did before you use it.</source>
        <translation>Si no lo has sustituido tú, averigua quién lo hizo antes de usarlo.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>Importar conversaciones</translation>
    </message>
    <message>
        <source>Import conversations…</source>
        <translation>Importar conversaciones…</translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation>Importar de un archivo</translation>
    </message>
    <message>
        <source>Import from a folder</source>
        <translation>Importar de una carpeta</translation>
    </message>
    <message>
        <source>Import preset</source>
        <translation>Importar preajuste</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>Importar prompts</translation>
    </message>
    <message numerus="yes">
        <source>Import {n}</source>
        <comment>Import {n}</comment>
        <translation>
            <numerusform>Importar {n}</numerusform>
            <numerusform>Importar {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Import, export, back up</source>
        <translation>Importar, exportar, hacer copias</translation>
    </message>
    <message>
        <source>Imported “{preset}”, a preset of {program}.</source>
        <translation>«{preset}» importado, un preajuste de {program}.</translation>
    </message>
    <message>
        <source>Imported: {what}.</source>
        <translation>Importación: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>Imported: {what}. {n} of them are in the archive.</source>
        <comment>Imported: {what}. {n} of them is in the archive.</comment>
        <translation>
            <numerusform>Importación: {what}. {n} está archivada.</numerusform>
            <numerusform>Importación: {what}. {n} están archivadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>In a list: remove what is chosen</source>
        <translation>En una lista: quitar lo seleccionado</translation>
    </message>
    <message>
        <source>In an empty message: what you sent before</source>
        <translation>En un mensaje vacío: lo que enviaste antes</translation>
    </message>
    <message>
        <source>In memory now</source>
        <translation>En memoria ahora</translation>
    </message>
    <message>
        <source>In the conversation: to its beginning or end</source>
        <translation>En la conversación: al principio o al final</translation>
    </message>
    <message>
        <source>In the conversation: to the next message</source>
        <translation>En la conversación: al mensaje anterior o siguiente</translation>
    </message>
    <message>
        <source>In the conversation: to the next question</source>
        <translation>En la conversación: a la pregunta anterior o siguiente</translation>
    </message>
    <message>
        <source>In your list</source>
        <translation>En tu lista</translation>
    </message>
    <message>
        <source>Insert</source>
        <comment>verb</comment>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Install Desktop Chat again.</source>
        <translation>Vuelve a instalar Desktop Chat.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>It can add words that can&apos;t be listed.</source>
        <translation>Puede añadir palabras que no se pueden enumerar.</translation>
    </message>
    <message>
        <source>It can be measured once the model has finished what it is at.</source>
        <translation>Se puede medir en cuanto el modelo termine lo que está haciendo.</translation>
    </message>
    <message>
        <source>It can be paused at any time, and goes on after a restart.</source>
        <translation>Se puede pausar en cualquier momento y sigue tras un reinicio.</translation>
    </message>
    <message>
        <source>It can only be enforced.</source>
        <translation>Solo se puede imponer.</translation>
    </message>
    <message>
        <source>It can&apos;t be run: {reason}.</source>
        <translation>No se puede ejecutar: {reason}.</translation>
    </message>
    <message>
        <source>It can&apos;t be used just now.</source>
        <translation>Ahora mismo no se puede usar.</translation>
    </message>
    <message>
        <source>It can&apos;t read a short text.</source>
        <translation>No puede leer un texto corto.</translation>
    </message>
    <message>
        <source>It could not be saved: {reason}.</source>
        <translation>No se pudo guardar: {reason}.</translation>
    </message>
    <message>
        <source>It did not answer in {seconds} seconds.</source>
        <translation>No respondió en {seconds} segundos.</translation>
    </message>
    <message>
        <source>It did not open.</source>
        <translation>No se abrió.</translation>
    </message>
    <message>
        <source>It doesn&apos;t open these conversations.</source>
        <translation>No abre estas conversaciones.</translation>
    </message>
    <message>
        <source>It finds every next word as likely as any: its weights are empty.</source>
        <translation>Cualquier palabra siguiente le parece igual de probable: sus pesos están vacíos.</translation>
    </message>
    <message>
        <source>It gives vectors (embeddings), not text.</source>
        <translation>Da vectores (embeddings), no texto.</translation>
    </message>
    <message>
        <source>It has an entry twice.</source>
        <translation>Tiene una entrada repetida.</translation>
    </message>
    <message>
        <source>It has characters that can&apos;t be seen.</source>
        <translation>Tiene caracteres que no se ven.</translation>
    </message>
    <message>
        <source>It has more than {conversations} conversations or {messages} messages, or too much text.</source>
        <translation>Tiene más de {conversations} conversaciones o {messages} mensajes, o demasiado texto.</translation>
    </message>
    <message>
        <source>It has more than {most} entries.</source>
        <translation>Tiene más de {most} entradas.</translation>
    </message>
    <message numerus="yes">
        <source>It has more than {n} parts.</source>
        <comment>It has more than {n} part.</comment>
        <translation>
            <numerusform>Tiene más de {n} parte.</numerusform>
            <numerusform>Tiene más de {n} partes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has names in letters that only look like others.</source>
        <translation>Tiene nombres con letras que solo se parecen a otras.</translation>
    </message>
    <message>
        <source>It has no entry for these conversations.</source>
        <translation>No tiene ninguna entrada para estas conversaciones.</translation>
    </message>
    <message>
        <source>It has no messages.</source>
        <translation>No tiene mensajes.</translation>
    </message>
    <message>
        <source>It has to be a list.</source>
        <translation>Tiene que ser una lista.</translation>
    </message>
    <message>
        <source>It has to be a number.</source>
        <translation>Tiene que ser un número.</translation>
    </message>
    <message>
        <source>It has to be a text.</source>
        <translation>Tiene que ser un texto.</translation>
    </message>
    <message>
        <source>It has to be a whole number.</source>
        <translation>Tiene que ser un número entero.</translation>
    </message>
    <message>
        <source>It has to be a whole path, from the root on and without “..”.</source>
        <translation>Tiene que ser una ruta completa, desde la raíz y sin «..».</translation>
    </message>
    <message>
        <source>It has to be an object.</source>
        <translation>Tiene que ser un objeto.</translation>
    </message>
    <message>
        <source>It has to be from {least} to {most}.</source>
        <translation>Tiene que estar entre {least} y {most}.</translation>
    </message>
    <message>
        <source>It has to be one of: {choices}.</source>
        <translation>Tiene que ser uno de estos valores: {choices}.</translation>
    </message>
    <message>
        <source>It has to be true or false.</source>
        <translation>Tiene que ser «true» o «false».</translation>
    </message>
    <message numerus="yes">
        <source>It has {n} letters and digits, not {wanted}.</source>
        <comment>It has {n} letter or digit, not {wanted}.</comment>
        <translation>
            <numerusform>Tiene {n} letra o cifra, no {wanted}.</numerusform>
            <numerusform>Tiene {n} letras y cifras, no {wanted}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has {n} pages; up to {most} can be read.</source>
        <comment>It has {n} page; up to {most} can be read.</comment>
        <translation>
            <numerusform>Tiene {n} página; se pueden leer hasta {most}.</numerusform>
            <numerusform>Tiene {n} páginas; se pueden leer hasta {most}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is damaged, or no PDF.</source>
        <translation>Está dañado o no es un PDF.</translation>
    </message>
    <message>
        <source>It is damaged: {reason}.</source>
        <translation>Está dañado: {reason}.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacío.</translation>
    </message>
    <message>
        <source>It is larger than {size}.</source>
        <translation>Ocupa más de {size}.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Está anidado demasiado a fondo.</translation>
    </message>
    <message>
        <source>It is no text, but data for a program.</source>
        <translation>No es texto, sino datos para un programa.</translation>
    </message>
    <message>
        <source>It is not waited for any longer.</source>
        <translation>Se ha dejado de esperar.</translation>
    </message>
    <message>
        <source>It is on another computer, which is asked only when you choose the model.</source>
        <translation>Está en otro equipo, que no se consulta hasta que elijas el modelo.</translation>
    </message>
    <message>
        <source>It is protected with a password.</source>
        <translation>Está protegido con una contraseña.</translation>
    </message>
    <message>
        <source>It is read when the app starts.</source>
        <translation>Se lee al iniciar la app.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Es demasiado grande.</translation>
    </message>
    <message>
        <source>It is too long for the model: the passages that matter to your question are sent.</source>
        <translation>Es demasiado largo para el modelo: se envían los pasajes que importan para tu pregunta.</translation>
    </message>
    <message>
        <source>It is too long, or no text.</source>
        <translation>Es demasiado largo o no es texto.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Es demasiado largo.</translation>
    </message>
    <message numerus="yes">
        <source>It is unusually long: {n} characters.</source>
        <comment>It is unusually long: {n} character.</comment>
        <translation>
            <numerusform>Es inusualmente larga: {n} carácter.</numerusform>
            <numerusform>Es inusualmente larga: {n} caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is used where it is, in {folder}; nothing was copied.</source>
        <translation>Se usa donde está, en {folder}; no se ha copiado nada.</translation>
    </message>
    <message>
        <source>It isn&apos;t a conversation of {app}.</source>
        <translation>No es una conversación de {app}.</translation>
    </message>
    <message>
        <source>It isn&apos;t known yet: write a message, with a model in memory.</source>
        <translation>Aún no se sabe: escribe un mensaje, con un modelo en memoria.</translation>
    </message>
    <message>
        <source>It isn&apos;t of the form {form}.</source>
        <translation>No tiene la forma {form}.</translation>
    </message>
    <message>
        <source>It isn’t there.</source>
        <translation>No está ahí.</translation>
    </message>
    <message>
        <source>It made the process end that was to read it.</source>
        <translation>Provocó el cierre del proceso que debía leerlo.</translation>
    </message>
    <message>
        <source>It needs too much memory.</source>
        <translation>Necesita demasiada memoria.</translation>
    </message>
    <message>
        <source>It needs {need}; {free} are free.</source>
        <translation>Necesita {need}; hay {free} libres.</translation>
    </message>
    <message>
        <source>It opens nothing yet: {reason}</source>
        <translation>Todavía no abre nada: {reason}</translation>
    </message>
    <message>
        <source>It opens your conversations when the keychain or the passphrase no longer does. Write it down, and keep it apart from this computer. It is shown only now.</source>
        <translation>Abre tus conversaciones cuando el llavero o la frase de contraseña ya no lo hacen. Anótalo y guárdalo lejos de este equipo. Solo se muestra ahora.</translation>
    </message>
    <message>
        <source>It read 15 texts in many scripts and wrote 16 tokens.</source>
        <translation>Leyó 15 textos en muchas escrituras y escribió 16 tokens.</translation>
    </message>
    <message>
        <source>It takes half a minute. All models leave the memory for it, and nothing can be asked meanwhile.</source>
        <translation>Tarda medio minuto. Para ello salen de la memoria todos los modelos, y mientras tanto no se puede preguntar nada.</translation>
    </message>
    <message>
        <source>It then opens your conversations no longer; the other ways still do. Backups and copies of the key file that were made before still open with it.</source>
        <translation>Entonces ya no abre tus conversaciones; las otras formas siguen abriéndolas. Las copias de seguridad y las copias del archivo de claves hechas antes se siguen abriendo con él.</translation>
    </message>
    <message>
        <source>It took the key, but doesn&apos;t give it back.</source>
        <translation>Aceptó la clave, pero no la devuelve.</translation>
    </message>
    <message>
        <source>It was not waited for any longer.</source>
        <translation>Se dejó de esperar.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Se detuvo.</translation>
    </message>
    <message>
        <source>It was stopped; nothing has been changed.</source>
        <translation>Se detuvo; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>It would keep the key that encrypts all that you write. {reason}</source>
        <translation>Guardaría la clave que cifra todo lo que escribes. {reason}</translation>
    </message>
    <message>
        <source>It would not be loaded: {reason}</source>
        <translation>No se cargaría: {reason}</translation>
    </message>
    <message>
        <source>It writes {written} tokens/s and reads {read}: nothing was faster than the usual choices.</source>
        <translation>Escribe {written} tokens/s y lee {read}: nada fue más rápido que lo habitual.</translation>
    </message>
    <message>
        <source>It writes {written} tokens/s and reads {read}; before, it was {written_before} and {read_before}.</source>
        <translation>Escribe {written} tokens/s y lee {read}; antes eran {written_before} y {read_before}.</translation>
    </message>
    <message>
        <source>Its chat template is not the one that was looked at.</source>
        <translation>Su plantilla de chat no es la que se miró.</translation>
    </message>
    <message>
        <source>Its draft model {draft} takes {size} more.</source>
        <translation>Su modelo borrador {draft} ocupa {size} más.</translation>
    </message>
    <message>
        <source>Its entry for these conversations isn&apos;t ours.</source>
        <translation>Su entrada para estas conversaciones no es nuestra.</translation>
    </message>
    <message>
        <source>Its entry for these conversations opens nothing.</source>
        <translation>Su entrada para estas conversaciones no abre nada.</translation>
    </message>
    <message>
        <source>Its file is not there now</source>
        <translation>Su archivo no está ahí ahora</translation>
    </message>
    <message>
        <source>Its first test run, in a process of its own. Esc stops it.</source>
        <translation>Su primera prueba, en un proceso propio. Esc la detiene.</translation>
    </message>
    <message>
        <source>Its keys are in format {version}; this version knows up to {newest}.</source>
        <translation>Sus claves están en el formato {version}; esta versión conoce hasta el {newest}.</translation>
    </message>
    <message>
        <source>Its memory was given back; your next message wakes it</source>
        <translation>Se liberó su memoria; tu próximo mensaje lo despierta</translation>
    </message>
    <message>
        <source>Its own</source>
        <comment>the chat template of the model</comment>
        <translation>La suya</translation>
    </message>
    <message>
        <source>Its test run came to no end.</source>
        <translation>Su prueba no llegó al final.</translation>
    </message>
    <message>
        <source>Its test run needed more memory than its size explains.</source>
        <translation>Su prueba necesitó más memoria de la que explica su tamaño.</translation>
    </message>
    <message>
        <source>Its test run took more memory than its size explains.</source>
        <translation>Su prueba ocupó más memoria de la que explica su tamaño.</translation>
    </message>
    <message>
        <source>Its test run was ended: it was at {percent}% and got no further for {seconds} s.</source>
        <translation>Se puso fin a su prueba: estaba al {percent}&#xa0;% y no avanzó durante {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>Its test run: crashed.</source>
        <translation>Su prueba: cierre inesperado.</translation>
    </message>
    <message>
        <source>Its test run: out of memory.</source>
        <translation>Su prueba: falta de memoria.</translation>
    </message>
    <message>
        <source>Its test run: refused.</source>
        <translation>Su prueba: rechazado.</translation>
    </message>
    <message>
        <source>Its test run: set aside.</source>
        <translation>Su prueba: apartado.</translation>
    </message>
    <message>
        <source>Its test run: too slow.</source>
        <translation>Su prueba: demasiado lento.</translation>
    </message>
    <message>
        <source>Its test run: wrong numbers.</source>
        <translation>Su prueba: números incorrectos.</translation>
    </message>
    <message>
        <source>Its tokenizer makes tokens that the model doesn&apos;t have.</source>
        <translation>Su tokenizador genera tokens que el modelo no tiene.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Jan&apos;s file for {name} is missing.</source>
        <translation>Falta el archivo de Jan para {name}.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>a recovery code</comment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>Conservar las conversaciones</translation>
    </message>
    <message>
        <source>Keep here what you write again and again. Words in {{braces}} become fields to fill in.</source>
        <translation>Guarda aquí lo que escribes una y otra vez. Las palabras entre {{llaves}} pasan a ser campos para rellenar.</translation>
    </message>
    <message>
        <source>Keep it all the same</source>
        <translation>Conservarlo de todos modos</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>No cerrar</translation>
    </message>
    <message>
        <source>Keep the context in f16.</source>
        <translation>Guarda el contexto en f16.</translation>
    </message>
    <message>
        <source>Keep them unencrypted</source>
        <translation>Dejarlas sin cifrar</translation>
    </message>
    <message>
        <source>Keep what is written as a prompt…</source>
        <translation>Guardar lo escrito como prompt…</translation>
    </message>
    <message>
        <source>Kept, it opens your conversations from now on.</source>
        <translation>Si lo conservas, abre tus conversaciones desde ahora.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keychain of the system</source>
        <translation>Llavero del sistema</translation>
    </message>
    <message>
        <source>Keys and encryption</source>
        <translation>Claves y cifrado</translation>
    </message>
    <message>
        <source>Keys and encryption…</source>
        <translation>Claves y cifrado…</translation>
    </message>
    <message>
        <source>Keys for {command}: {keys}</source>
        <translation>Teclas para {command}: {keys}</translation>
    </message>
    <message>
        <source>Keys that differ from the usual ones, such as “new_chat=Ctrl+Alt+N search=”.</source>
        <translation>Teclas distintas de las habituales, como «new_chat=Ctrl+Alt+N search=».</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Known: it is the published template of {models}.</source>
        <translation>Conocida: es la plantilla publicada de {models}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>Capas en la GPU</translation>
    </message>
    <message>
        <source>Leave that character out.</source>
        <translation>Omite ese carácter.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Licence copied</source>
        <translation>Licencia copiada</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>Claro, oscuro o como el sistema.</translation>
    </message>
    <message>
        <source>Link copied: {address}</source>
        <translation>Enlace copiado: {address}</translation>
    </message>
    <message>
        <source>Load anyway</source>
        <translation>Cargar de todos modos</translation>
    </message>
    <message>
        <source>Load it again</source>
        <translation>Volver a cargarlo</translation>
    </message>
    <message>
        <source>Loaded again when you send</source>
        <translation>Se vuelve a cargar al enviar</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Cargando el modelo…</translation>
    </message>
    <message>
        <source>Loading the model… {percent} %</source>
        <translation>Cargando el modelo… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Loading {model} · {percent} %</source>
        <translation>Cargando {model} · {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Loading {name} was cancelled.</source>
        <translation>Se canceló la carga de {name}.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Longest reply</source>
        <translation>Respuesta más larga</translation>
    </message>
    <message>
        <source>Look for a GGUF version of this model, or convert it with llama.cpp&apos;s scripts.</source>
        <translation>Busca una versión GGUF de este modelo, o conviértelo con los scripts de llama.cpp.</translation>
    </message>
    <message>
        <source>Look for conversations in it</source>
        <translation>Buscar conversaciones en ella</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Buscar en:</translation>
    </message>
    <message>
        <source>Look into {folder}</source>
        <translation>Buscar en {folder}</translation>
    </message>
    <message>
        <source>Look into {folder} no more</source>
        <translation>Dejar de buscar en {folder}</translation>
    </message>
    <message>
        <source>Looking into the file…</source>
        <translation>Examinando el archivo…</translation>
    </message>
    <message>
        <source>Looking: {percent} %</source>
        <translation>Buscando: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Looks like a refusal</source>
        <translation>Parece un rechazo</translation>
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
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Basado en</translation>
    </message>
    <message>
        <source>Make a recovery code first, or give a passphrase for the backup.</source>
        <translation>Crea antes un código de recuperación, o indica una frase de contraseña para la copia de seguridad.</translation>
    </message>
    <message>
        <source>Make another</source>
        <comment>a recovery code</comment>
        <translation>Crear otro</translation>
    </message>
    <message>
        <source>Make another recovery code?</source>
        <translation>¿Crear otro código de recuperación?</translation>
    </message>
    <message>
        <source>Make another…</source>
        <comment>a recovery code</comment>
        <translation>Crear otro…</translation>
    </message>
    <message>
        <source>Make one…</source>
        <comment>a recovery code</comment>
        <translation>Crear uno…</translation>
    </message>
    <message>
        <source>Make the backup again, with a passphrase.</source>
        <translation>Vuelve a hacer la copia de seguridad, con una frase de contraseña.</translation>
    </message>
    <message>
        <source>Managed by your organisation</source>
        <translation>Administrado por tu organización</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>Mark what differs from this one</source>
        <translation>Marcar lo que difiere de esta respuesta</translation>
    </message>
    <message>
        <source>Mark what differs from {model}</source>
        <translation>Marcar lo que difiere de {model}</translation>
    </message>
    <message>
        <source>Mark words that differ</source>
        <translation>Marcar las palabras que difieren</translation>
    </message>
    <message>
        <source>Marked is what the template adds to the conversation.</source>
        <translation>Lo marcado es lo que la plantilla añade a la conversación.</translation>
    </message>
    <message>
        <source>Matters on which people and countries disagree, asked from several sides: shows which model answers, and how evenly.</source>
        <translation>Asuntos en los que discrepan personas y países, planteados desde varios lados: muestra qué modelo responde y con qué equilibrio.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Medir de nuevo</translation>
    </message>
    <message>
        <source>Measure on this machine</source>
        <translation>Medir en este equipo</translation>
    </message>
    <message>
        <source>Measured on {day}.</source>
        <translation>Medido el {day}.</translation>
    </message>
    <message>
        <source>Measuring this model</source>
        <translation>Midiendo este modelo</translation>
    </message>
    <message>
        <source>Measuring {model} · {percent} %</source>
        <translation>Midiendo {model} · {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Megabytes that may be taken, encrypted like the conversations, so that a long one goes on without being read again, 0 for nothing; unset, a twentieth of what is free and at most 4 GB, but nothing on a small or full disk.</source>
        <translation>Megabytes que se pueden ocupar, cifrados como las conversaciones, para que una larga siga sin leerse de nuevo; con 0, nada; si no se define, una vigésima parte de lo que está libre y 4&#xa0;GB como máximo, pero nada en un disco pequeño o lleno.</translation>
    </message>
    <message>
        <source>Megabytes that recently used models may take together, so that one can go back to them at once, 0 for the model in use alone; unset, half of what is free.</source>
        <translation>Megabytes que pueden ocupar en total los modelos usados hace poco, para poder volver a ellos al momento; con 0, solo el modelo en uso; si no se define, la mitad de lo que está libre.</translation>
    </message>
    <message>
        <source>Memory for models</source>
        <translation>Memoria para modelos</translation>
    </message>
    <message>
        <source>Memory for models…</source>
        <translation>Memoria para modelos…</translation>
    </message>
    <message>
        <source>Memory of the context</source>
        <translation>Memoria del contexto</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Messages with an id that another one has: {count}.</source>
        <translation>Mensajes con un id que ya tiene otro: {count}.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Minutes without a question after which no model stays in memory, 0 for never; the next message loads it again.</source>
        <translation>Minutos sin preguntas tras los que ningún modelo queda en memoria, 0 para nunca; el mensaje siguiente lo carga de nuevo.</translation>
    </message>
    <message>
        <source>Mirostat</source>
        <translation>Mirostat</translation>
    </message>
    <message>
        <source>Mirostat rate</source>
        <translation>Tasa de Mirostat</translation>
    </message>
    <message>
        <source>Mirostat target</source>
        <translation>Objetivo de Mirostat</translation>
    </message>
    <message>
        <source>Mirostat {value}</source>
        <translation>Mirostat {value}</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model {at}</source>
        <translation>Modelo {at}</translation>
    </message>
    <message>
        <source>Model {letter}</source>
        <translation>Modelo {letter}</translation>
    </message>
    <message>
        <source>Model: {model}</source>
        <translation>Modelo: {model}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modelos (*.gguf)</translation>
    </message>
    <message>
        <source>Models and memory</source>
        <translation>Modelos y memoria</translation>
    </message>
    <message>
        <source>Models are files in GGUF format; their names usually end in .gguf.</source>
        <translation>Los modelos son archivos en formato GGUF; su nombre suele acabar en .gguf.</translation>
    </message>
    <message>
        <source>Models are used where they are; nothing is copied.</source>
        <translation>Los modelos se usan donde están; no se copia nada.</translation>
    </message>
    <message>
        <source>Models for everybody</source>
        <translation>Modelos para todos</translation>
    </message>
    <message>
        <source>Models in it are used where they are; nothing is copied.</source>
        <translation>Los modelos que contiene se usan donde están; no se copia nada.</translation>
    </message>
    <message>
        <source>Models may not be compared here.</source>
        <translation>Aquí no se permite comparar modelos.</translation>
    </message>
    <message>
        <source>Models of other apps</source>
        <translation>Modelos de otras apps</translation>
    </message>
    <message>
        <source>Models that you used lately stay in memory up to this, so that you can go back to them at once. The one in use is there in any case.</source>
        <translation>Los modelos usados hace poco quedan en memoria hasta este límite, para que puedas volver a ellos al momento. El que está en uso se queda en cualquier caso.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More about presets</source>
        <translation>Más sobre los preajustes</translation>
    </message>
    <message>
        <source>More about prompts</source>
        <translation>Más sobre los prompts</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>Más condiciones</translation>
    </message>
    <message>
        <source>More for this message</source>
        <translation>Más para este mensaje</translation>
    </message>
    <message>
        <source>Move it to a safe place, together with the database it belongs to.</source>
        <translation>Muévelo a un lugar seguro, junto con la base de datos a la que pertenece.</translation>
    </message>
    <message>
        <source>Move the conversation to trash</source>
        <translation>Mover la conversación a la papelera</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Mover a la carpeta</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name it as its maker did: {name}.</source>
        <translation>Ponle el nombre que le dio su autor: {name}.</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Nombre de la carpeta</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nueva carpeta…</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Nuevo prompt</translation>
    </message>
    <message>
        <source>New prompt…</source>
        <translation>Nuevo prompt…</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Nuevo código de recuperación</translation>
    </message>
    <message>
        <source>New text below</source>
        <translation>Texto nuevo abajo</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nueva ventana</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>Next seed</source>
        <translation>Semilla siguiente</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Versión siguiente</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>Ningún comando se llama así.</translation>
    </message>
    <message>
        <source>No conversation has these words.</source>
        <translation>Ninguna conversación contiene estas palabras.</translation>
    </message>
    <message>
        <source>No conversations were found in {name}.</source>
        <translation>No se han encontrado conversaciones en {name}.</translation>
    </message>
    <message>
        <source>No conversations were found in {name}: {reason}</source>
        <translation>No se han encontrado conversaciones en {name}: {reason}</translation>
    </message>
    <message>
        <source>No layer on {gpu}: the CPU was faster, as measured here.</source>
        <translation>Ninguna capa en {gpu}: la CPU fue más rápida, según lo medido aquí.</translation>
    </message>
    <message>
        <source>No model is called so.</source>
        <translation>Ningún modelo se llama así.</translation>
    </message>
    <message>
        <source>No model is in memory.</source>
        <translation>No hay ningún modelo en memoria.</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>No hay ningún modelo cargado.</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Todavía no hay ningún modelo</translation>
    </message>
    <message>
        <source>No models of other apps were found where they usually are.</source>
        <translation>No se han encontrado modelos de otras apps donde suelen estar.</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>Sin preajuste</translation>
    </message>
    <message>
        <source>No prompt has these words.</source>
        <translation>Ningún prompt contiene estas palabras.</translation>
    </message>
    <message>
        <source>No recovery code has the character {character}.</source>
        <translation>Ningún código de recuperación lleva el carácter {character}.</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ningún ajuste contiene estas palabras.</translation>
    </message>
    <message>
        <source>No such conversation</source>
        <translation>No existe esa conversación</translation>
    </message>
    <message>
        <source>No such model</source>
        <translation>No existe ese modelo</translation>
    </message>
    <message>
        <source>No such preset</source>
        <translation>No existe ese preajuste</translation>
    </message>
    <message>
        <source>Nobody can change this</source>
        <translation>Nadie puede cambiar esto</translation>
    </message>
    <message>
        <source>Nobody can reset your passphrase</source>
        <translation>Nadie puede restablecer tu frase de contraseña</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a draft model</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None</source>
        <comment>preset</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no folder</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>None</source>
        <comment>keys</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None answers here.</source>
        <translation>Aquí no responde ninguno.</translation>
    </message>
    <message>
        <source>None claimed; its base model {model} is usually under {licence}</source>
        <translation>No declara ninguna; su modelo base {model} suele tener la licencia {licence}</translation>
    </message>
    <message>
        <source>None is better</source>
        <translation>Ninguna es mejor</translation>
    </message>
    <message>
        <source>None: the file has no chat template.</source>
        <translation>Ninguna: el archivo no tiene plantilla de chat.</translation>
    </message>
    <message>
        <source>None: the system&apos;s kernel refuses it to this program.</source>
        <translation>Ninguna: el kernel del sistema se la niega a este programa.</translation>
    </message>
    <message>
        <source>None: this build computes on the processor.</source>
        <translation>Ninguna: esta compilación calcula en el procesador.</translation>
    </message>
    <message>
        <source>None: this program refuses it to its own code.</source>
        <translation>Ninguna: este programa se la niega a su propio código.</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>contrast</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Normal or high, or as the system has it.</source>
        <translation>Normal, alto o como el sistema.</translation>
    </message>
    <message>
        <source>Not a model file</source>
        <translation>No es un archivo de modelo</translation>
    </message>
    <message>
        <source>Not all files were looked at.</source>
        <translation>No se han examinado todos los archivos.</translation>
    </message>
    <message>
        <source>Not allowed on this machine</source>
        <translation>No permitido en este equipo</translation>
    </message>
    <message>
        <source>Not allowed on this machine: {reason}</source>
        <translation>No permitido en este equipo: {reason}</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin responder</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún sin preguntar</translation>
    </message>
    <message>
        <source>Not computed yet</source>
        <translation>Aún sin calcular</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>No copiado</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>Not encrypted: keys and encryption</source>
        <translation>Sin cifrar: claves y cifrado</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>No hay memoria suficiente</translation>
    </message>
    <message>
        <source>Not for commercial use; its makers must be named and changes marked.</source>
        <translation>Sin uso comercial; hay que nombrar a sus autores y señalar los cambios.</translation>
    </message>
    <message>
        <source>Not for commercial use; its makers must be named and changes marked. Changed copies must not be passed on.</source>
        <translation>Sin uso comercial; hay que nombrar a sus autores y señalar los cambios. Las copias modificadas no se pueden distribuir.</translation>
    </message>
    <message>
        <source>Not for commercial use; its makers must be named and changes marked. What is made from it must be passed on under the same licence.</source>
        <translation>Sin uso comercial; hay que nombrar a sus autores y señalar los cambios. Lo que se haga a partir de él tiene que distribuirse con la misma licencia.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Not measured: threads and the like are chosen by rules of thumb.</source>
        <translation>Sin medir: los hilos y similares se eligen con reglas generales.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Not set up</source>
        <comment>a passphrase, or another way to open the conversations</comment>
        <translation>Sin configurar</translation>
    </message>
    <message>
        <source>Nothing can be asked meanwhile.</source>
        <translation>Mientras tanto no se puede preguntar nada.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Nothing is archived.</source>
        <translation>No hay nada archivado.</translation>
    </message>
    <message>
        <source>Nothing is moved, copied or changed.</source>
        <translation>No se mueve, copia ni cambia nada.</translation>
    </message>
    <message>
        <source>Nothing keeps this program from one: it was started for debugging.</source>
        <translation>Nada impide que este programa la use: se inició para depurarlo.</translation>
    </message>
    <message>
        <source>Nothing of a conversation may be saved to a file here.</source>
        <translation>Aquí no se permite guardar nada de una conversación en un archivo.</translation>
    </message>
    <message>
        <source>Nothing of this name is known.</source>
        <translation>No se conoce nada con este nombre.</translation>
    </message>
    <message>
        <source>Nothing to compute with is in {folder}.</source>
        <translation>En {folder} no hay nada con lo que calcular.</translation>
    </message>
    <message>
        <source>Nothing was kept, since other programs were busy.</source>
        <translation>No se ha conservado nada, porque otros programas estaban ocupados.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>Number of seeds</source>
        <translation>Número de semillas</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>Of no known use</source>
        <translation>De uso desconocido</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a switch</comment>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Offer a recovery code</source>
        <translation>Ofrecer un código de recuperación</translation>
    </message>
    <message>
        <source>Ollama adds an adapter to it, which is not used here.</source>
        <translation>Ollama le añade un adaptador, que aquí no se usa.</translation>
    </message>
    <message>
        <source>Ollama&apos;s file for {name} is missing.</source>
        <translation>Falta el archivo de Ollama para {name}.</translation>
    </message>
    <message>
        <source>Ollama, LM Studio, Jan, GPT4All, llama.cpp, Hugging Face, KoboldCpp and text-generation-webui are looked for where they keep their models.</source>
        <translation>Se busca donde guardan sus modelos Ollama, LM Studio, Jan, GPT4All, llama.cpp, Hugging Face, KoboldCpp y text-generation-webui.</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a switch</comment>
        <translation>Activado</translation>
    </message>
    <message>
        <source>On another computer your keychain isn&apos;t there. Choose a passphrase that opens the backup.</source>
        <translation>En otro equipo no está tu llavero. Elige una frase de contraseña que abra la copia de seguridad.</translation>
    </message>
    <message>
        <source>One of its messages is in another conversation.</source>
        <translation>Uno de sus mensajes está en otra conversación.</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>Una pregunta</translation>
    </message>
    <message>
        <source>Only an administrator can change what is in it.</source>
        <translation>Solo un administrador puede cambiar lo que contiene.</translation>
    </message>
    <message>
        <source>Only comments and blank space are different.</source>
        <translation>Solo cambian comentarios y espacios en blanco.</translation>
    </message>
    <message>
        <source>Only so many of the likeliest tokens are considered; 0 for all.</source>
        <translation>Solo se tienen en cuenta los tokens más probables, en este número; 0 para todos.</translation>
    </message>
    <message>
        <source>Only the keychain of this machine would open the backup.</source>
        <translation>Solo el llavero de este equipo abriría la copia de seguridad.</translation>
    </message>
    <message>
        <source>Only the keychain would be left, which doesn&apos;t open these conversations now ({title}: {detail})</source>
        <translation>Solo quedaría el llavero, que ahora no abre estas conversaciones ({title}: {detail})</translation>
    </message>
    <message>
        <source>Only the likeliest tokens that together have this share are considered; 1 for all.</source>
        <translation>Solo se tienen en cuenta los tokens más probables que juntos suman esta proporción; 1 para todos.</translation>
    </message>
    <message>
        <source>Only the model in use</source>
        <translation>Solo el modelo en uso</translation>
    </message>
    <message>
        <source>Only your recovery code opens your conversations</source>
        <translation>Solo tu código de recuperación abre tus conversaciones</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>Abrir en una ventana nueva</translation>
    </message>
    <message>
        <source>Open the window of Desktop Chat once, which brings them up to date.</source>
        <translation>Abre una vez la ventana de Desktop Chat, que las pone al día.</translation>
    </message>
    <message>
        <source>Open them anyway</source>
        <translation>Abrirlas de todos modos</translation>
    </message>
    <message>
        <source>Open them with the {ways}.</source>
        <translation>Se abren con: {ways}.</translation>
    </message>
    <message>
        <source>Open your conversations first</source>
        <translation>Abre antes tus conversaciones</translation>
    </message>
    <message>
        <source>Opening your conversations</source>
        <translation>Abriendo tus conversaciones</translation>
    </message>
    <message>
        <source>Opening your conversations… Your keychain may be asking for its password.</source>
        <translation>Abriendo tus conversaciones… Puede que tu llavero esté pidiendo su contraseña.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Other methods</source>
        <translation>Otros métodos</translation>
    </message>
    <message>
        <source>Other programs used {percent} % of the processor meanwhile, so this may mislead: measure again when the machine is quiet.</source>
        <translation>Mientras tanto, otros programas usaron el {percent}&#xa0;% del procesador, así que puede ser engañoso: mide de nuevo cuando el equipo esté tranquilo.</translation>
    </message>
    <message>
        <source>Others can write there, so it doesn’t count where only stores are used.</source>
        <translation>Otros pueden escribir ahí, así que no vale cuando solo se permiten modelos para todos.</translation>
    </message>
    <message>
        <source>Pages to print or to pass on.</source>
        <translation>Páginas para imprimir o compartir.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Parts of the engine are missing</source>
        <translation>Faltan partes del motor</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Frase de contraseña de la copia de seguridad</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>Ruta copiada</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused: {progress}</source>
        <translation>En pausa: {progress}</translation>
    </message>
    <message>
        <source>Perhaps “{key}” is meant.</source>
        <translation>Quizá se trate de «{key}».</translation>
    </message>
    <message>
        <source>Phrases of up to so many tokens may be repeated freely.</source>
        <translation>Las frases de hasta este número de tokens se pueden repetir libremente.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Pin or unpin the conversation</source>
        <translation>Fijar o desfijar la conversación</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijadas</translation>
    </message>
    <message>
        <source>Preparing the models: {progress}</source>
        <translation>Preparando los modelos: {progress}</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Penalización por presencia</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Preset of model {at}</source>
        <translation>Preajuste del modelo {at}</translation>
    </message>
    <message>
        <source>Preset “{preset}”</source>
        <translation>Preajuste «{preset}»</translation>
    </message>
    <message>
        <source>Presets (*.json *Modelfile*)</source>
        <translation>Preajustes (*.json *Modelfile)</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Pulsa las teclas…</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Pregunta anterior</translation>
    </message>
    <message>
        <source>Previous seed</source>
        <translation>Semilla anterior</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progreso de la comparación</translation>
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
            <numerusform>Los prompts se leen en lotes de {n} token, lo más rápido aquí.</numerusform>
            <numerusform>Los prompts se leen en lotes de {n} tokens, lo más rápido aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>Prompts…</translation>
    </message>
    <message>
        <source>Protect your conversations</source>
        <translation>Proteger tus conversaciones</translation>
    </message>
    <message>
        <source>Protect your conversations first</source>
        <translation>Protege antes tus conversaciones</translation>
    </message>
    <message>
        <source>Put a .gguf file into the models folder, or give the path of one.</source>
        <translation>Pon un archivo .gguf en la carpeta de modelos, o indica la ruta de uno.</translation>
    </message>
    <message>
        <source>Put it back, connect the drive that it is on, or restore a backup.</source>
        <translation>Vuelve a ponerlo, conecta la unidad donde está o restaura una copia de seguridad.</translation>
    </message>
    <message>
        <source>Put it into the message</source>
        <translation>Ponerlo en el mensaje</translation>
    </message>
    <message>
        <source>Put it there again</source>
        <translation>Volver a ponerla ahí</translation>
    </message>
    <message>
        <source>Put it there again, and it opens your conversations at each start.</source>
        <translation>Vuelve a ponerla ahí y abrirá tus conversaciones en cada inicio.</translation>
    </message>
    <message>
        <source>Put keys.json back beside the database, or restore a backup.</source>
        <translation>Vuelve a poner keys.json junto a la base de datos, o restaura una copia de seguridad.</translation>
    </message>
    <message>
        <source>Put that back; saving then goes on by itself.</source>
        <translation>Vuelve a ponerlo; el guardado continuará automáticamente.</translation>
    </message>
    <message>
        <source>Put the key into the keychain again, or add another way first.</source>
        <translation>Pon otra vez la clave en el llavero, o añade antes otra forma.</translation>
    </message>
    <message>
        <source>Put the key there</source>
        <translation>Poner la clave ahí</translation>
    </message>
    <message>
        <source>PySide6 {version}, under the LGPL 3.0</source>
        <translation>PySide6 {version}, con la licencia LGPL 3.0</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Cuantización</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Question {at} of {count}</source>
        <translation>Pregunta {at} de {count}</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Pregunta {number}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Questions (*.json *.jsonl *.csv *.tsv *.txt *.md)</source>
        <translation>Preguntas (*.json *.jsonl *.csv *.tsv *.txt *.md)</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Preguntas y respuestas</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quit Desktop Chat</source>
        <translation>Salir de Desktop Chat</translation>
    </message>
    <message>
        <source>Reached the length limit</source>
        <translation>Se alcanzó el límite de longitud</translation>
    </message>
    <message>
        <source>Reached the length limit.</source>
        <translation>Se alcanzó el límite de longitud.</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>what a model has read</comment>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Read it at</source>
        <translation>Se puede leer en</translation>
    </message>
    <message>
        <source>Read replies aloud</source>
        <translation>Leer las respuestas en voz alta</translation>
    </message>
    <message>
        <source>Reading it takes too long.</source>
        <translation>Se tarda demasiado en leerlo.</translation>
    </message>
    <message>
        <source>Reading or saving failed</source>
        <translation>No se pudo leer o guardar</translation>
    </message>
    <message>
        <source>Reading page {page} of {pages}…</source>
        <translation>Leyendo la página {page} de {pages}…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Reading the question…</source>
        <translation>Leyendo la pregunta…</translation>
    </message>
    <message>
        <source>Reading your message…</source>
        <translation>Leyendo tu mensaje…</translation>
    </message>
    <message>
        <source>Reading your message… {percent} %</source>
        <translation>Leyendo tu mensaje… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Leyendo {file}…</translation>
    </message>
    <message>
        <source>Reading {model} · {percent} %</source>
        <translation>Leyendo {model} · {percent}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>Reading: {n} files so far</source>
        <comment>Reading: {n} file so far</comment>
        <translation>
            <numerusform>Leyendo: {n} archivo hasta ahora</numerusform>
            <numerusform>Leyendo: {n} archivos hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading: {percent} %</source>
        <translation>Leyendo: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Recovery code of Desktop Chat</source>
        <translation>Código de recuperación de Desktop Chat</translation>
    </message>
    <message>
        <source>Refusals?</source>
        <translation>¿Rechazos?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Quitar carpeta</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Remove model {at}</source>
        <translation>Quitar el modelo {at}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>¿Quitar «{name}»?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>Renombrar carpeta</translation>
    </message>
    <message>
        <source>Rename folder…</source>
        <translation>Renombrar carpeta…</translation>
    </message>
    <message>
        <source>Rename one of them, or use the model where it is.</source>
        <translation>Cambia el nombre de uno de ellos, o usa el modelo donde está.</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Renombrar preajuste</translation>
    </message>
    <message>
        <source>Rename the conversation</source>
        <translation>Renombrar la conversación</translation>
    </message>
    <message>
        <source>Rename the conversation yourself, or ask another model.</source>
        <translation>Cambia el nombre de la conversación a mano, o pídeselo a otro modelo.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>Penalización por repetición</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Reply from a model</source>
        <translation>Respuesta de un modelo</translation>
    </message>
    <message>
        <source>Reply from {model}</source>
        <translation>Respuesta de {model}</translation>
    </message>
    <message>
        <source>Reply, edited by you</source>
        <translation>Respuesta, editada por ti</translation>
    </message>
    <message>
        <source>Reply: {beginning}</source>
        <translation>Respuesta: {beginning}</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Informe copiado</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>Restablecer todos los atajos</translation>
    </message>
    <message>
        <source>Reset {setting}</source>
        <translation>Restablecer {setting}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Restore a backup, or move the file away to start with an empty one.</source>
        <translation>Restaura una copia de seguridad, o mueve el archivo a otro sitio para empezar con uno vacío.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Restaura una copia de seguridad.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Restoring: {percent} %</source>
        <translation>Restaurando: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Run “git lfs pull” where it was cloned, or download the file itself.</source>
        <translation>Ejecuta «git lfs pull» donde se clonó, o descarga el archivo en sí.</translation>
    </message>
    <message>
        <source>Runs on {device}</source>
        <translation>Se ejecuta en {device}</translation>
    </message>
    <message>
        <source>Same content</source>
        <translation>Mismo contenido</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Muestreo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save a recovery code…</source>
        <translation>Guardar un código de recuperación…</translation>
    </message>
    <message>
        <source>Save as a text file…</source>
        <translation>Guardar como archivo de texto…</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Guardar como preajuste</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Guardar como preajuste…</translation>
    </message>
    <message>
        <source>Save code as</source>
        <translation>Guardar código como</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Guardar el código de recuperación</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Guardado como {file}</translation>
    </message>
    <message>
        <source>Saved as “{preset}”.</source>
        <translation>Guardado como «{preset}».</translation>
    </message>
    <message>
        <source>Saved. Print it, or move it to another place than this computer.</source>
        <translation>Guardado. Imprímelo, o muévelo a un lugar que no sea este equipo.</translation>
    </message>
    <message>
        <source>Saving failed, and is tried again while the window is open. Copy the text, or make room on the disk: what isn&apos;t saved is lost when the window closes.</source>
        <translation>No se ha podido guardar; se sigue intentando mientras la ventana está abierta. Copia el texto o haz sitio en el disco: lo que no esté guardado se pierde al cerrar la ventana.</translation>
    </message>
    <message>
        <source>Saving failed, and is tried again while the window is open. Make room on the disk: what isn&apos;t saved is lost when the window closes.</source>
        <translation>No se ha podido guardar; se sigue intentando mientras la ventana está abierta. Haz sitio en el disco: lo que no esté guardado se pierde al cerrar la ventana.</translation>
    </message>
    <message>
        <source>Say when a long reply is there</source>
        <translation>Avisar cuando llegue una respuesta larga</translation>
    </message>
    <message>
        <source>Scroll all columns together</source>
        <translation>Desplazar todas las columnas a la vez</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Buscar en las conversaciones</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Resultados de búsqueda</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Seed {at} of {count}</source>
        <translation>Semilla {at} de {count}</translation>
    </message>
    <message>
        <source>Seed {seed}</source>
        <translation>Semilla {seed}</translation>
    </message>
    <message>
        <source>Seed {seed}, {at} of {count}</source>
        <translation>Semilla {seed}, {at} de {count}</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <source>Sees or hears with</source>
        <translation>Ve u oye con</translation>
    </message>
    <message>
        <source>Select the whole conversation</source>
        <translation>Seleccionar toda la conversación</translation>
    </message>
    <message>
        <source>Self-declared: nobody vouches for it.</source>
        <translation>Lo declara el propio archivo: nadie responde de ello.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Enviar el mensaje</translation>
    </message>
    <message>
        <source>Send these first, or put several texts into one file.</source>
        <translation>Envía antes estos, o reúne varios textos en un archivo.</translation>
    </message>
    <message>
        <source>Sends when it is ready</source>
        <translation>Se envía cuando esté listo</translation>
    </message>
    <message>
        <source>Sends when {model} is ready</source>
        <translation>Se envía cuando {model} esté listo</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>Set a passphrase, or keep them unencrypted.</source>
        <translation>Pon una frase de contraseña, o déjalas sin cifrar.</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Poner una frase de contraseña…</translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation>Definido por ti</translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation>Definido por tu organización</translation>
    </message>
    <message>
        <source>Set for all models</source>
        <translation>Definido para todos los modelos</translation>
    </message>
    <message>
        <source>Set for this conversation</source>
        <translation>Definido para esta conversación</translation>
    </message>
    <message>
        <source>Set for this model</source>
        <translation>Definido para este modelo</translation>
    </message>
    <message>
        <source>Set of questions</source>
        <translation>Conjunto de preguntas</translation>
    </message>
    <message>
        <source>Set this passphrase</source>
        <translation>Poner esta frase</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Componiendo las páginas…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings of this model and conversation</source>
        <translation>Ajustes de este modelo y esta conversación</translation>
    </message>
    <message>
        <source>Settings of this model and conversation…</source>
        <translation>Ajustes de este modelo y esta conversación…</translation>
    </message>
    <message>
        <source>Set…</source>
        <comment>a passphrase</comment>
        <translation>Poner…</translation>
    </message>
    <message>
        <source>Short tasks whose answers can be checked: arithmetic, reasoning, instructions, language, code, knowledge and writing.</source>
        <translation>Tareas cortas con respuestas comprobables: aritmética, razonamiento, instrucciones, lenguaje, código, conocimientos y redacción.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Shorten the message, or load the model with a larger context.</source>
        <translation>Acorta el mensaje, o carga el modelo con un contexto mayor.</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>more rows of a table</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show Desktop Chat</source>
        <translation>Mostrar Desktop Chat</translation>
    </message>
    <message>
        <source>Show all of it, also what wasn&apos;t sent</source>
        <translation>Mostrar todo, también lo que no se envió</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} lines</source>
        <comment>Show the whole line</comment>
        <translation>
            <numerusform>Mostrar la línea entera</numerusform>
            <numerusform>Mostrar las {n} líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show as it reads</source>
        <translation>Mostrar como se lee</translation>
    </message>
    <message>
        <source>Show as written</source>
        <translation>Mostrar como está escrito</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show more rows</source>
        <translation>Mostrar más filas</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Mostrar u ocultar la barra lateral</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Show the names now</source>
        <translation>Mostrar ya los nombres</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>Mostrar la barra lateral</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Show what is decided</source>
        <translation>Mostrar lo decidido</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
    <message>
        <source>Sidebar at the start</source>
        <translation>Barra lateral al iniciar</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Desde el {day}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Some of this takes effect when the model is loaded again</source>
        <translation>Parte de esto se aplica cuando se vuelva a cargar el modelo</translation>
    </message>
    <message>
        <source>Something else has held the {what} {path} for too long.</source>
        <translation>Otro programa retiene {path} ({what}) desde hace demasiado tiempo.</translation>
    </message>
    <message>
        <source>Something else has the conversations in {folder} open.</source>
        <translation>Otro programa tiene abiertas las conversaciones de {folder}.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Ha ocurrido algo inesperado</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha ido mal</translation>
    </message>
    <message>
        <source>Something went wrong: {error}</source>
        <translation>Algo ha ido mal: {error}</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Speed of the last reply</source>
        <translation>Velocidad de la última respuesta</translation>
    </message>
    <message>
        <source>Speed on this machine</source>
        <translation>Velocidad en este equipo</translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Empezar de cero</translation>
    </message>
    <message>
        <source>Start anew and keep the old file…</source>
        <translation>Empezar de cero y conservar el archivo antiguo…</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Vuelve a iniciarlo cuando quieras.</translation>
    </message>
    <message>
        <source>Start the app from source, which installs that model.</source>
        <translation>Inicia la app desde el código fuente, que instala ese modelo.</translation>
    </message>
    <message>
        <source>Start the keychain of your system and try again, or use another way in.</source>
        <translation>Inicia el llavero de tu sistema e inténtalo de nuevo, o entra de otra forma.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Permanecer en la bandeja</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>Detener en</translation>
    </message>
    <message>
        <source>Stop the reply in “{conversation}”</source>
        <translation>Detener la respuesta en «{conversation}»</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>Stop what is under way, or close what is open</source>
        <translation>Detener lo que está en marcha o cerrar lo que está abierto</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenida.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Stored in</source>
        <translation>Guardado en</translation>
    </message>
    <message>
        <source>Structure valid, test run passed.</source>
        <translation>Estructura válida, prueba superada.</translation>
    </message>
    <message>
        <source>Structure valid. It had no test run with this version yet.</source>
        <translation>Estructura válida. Aún no ha pasado una prueba con esta versión.</translation>
    </message>
    <message>
        <source>Suggest a title</source>
        <translation>Sugerir un título</translation>
    </message>
    <message>
        <source>Switch flash attention on, or choose f16.</source>
        <translation>Activa flash attention, o elige f16.</translation>
    </message>
    <message>
        <source>Switch flash attention on, or keep the context in f16.</source>
        <translation>Activa flash attention, o guarda el contexto en f16.</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt del sistema</translation>
    </message>
    <message>
        <source>System prompt: {beginning}</source>
        <translation>Prompt del sistema: {beginning}</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>TB</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Desarchivar</translation>
    </message>
    <message>
        <source>Take that choice back (PYTHON_KEYRING_BACKEND, keyringrc.cfg), or use another way in.</source>
        <translation>Retira esa elección (PYTHON_KEYRING_BACKEND, keyringrc.cfg), o entra de otra forma.</translation>
    </message>
    <message>
        <source>Take the control tokens (such as &lt;|end|&gt;) out of the message.</source>
        <translation>Quita del mensaje los tokens de control (como &lt;|end|&gt;).</translation>
    </message>
    <message>
        <source>Talk to the models that are on your own computer.</source>
        <translation>Habla con los modelos que están en tu propio equipo.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Test run</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Test run failed: it computes no usable numbers.</source>
        <translation>Prueba fallida: no calcula números utilizables.</translation>
    </message>
    <message>
        <source>Test run failed: it crashed.</source>
        <translation>Prueba fallida: se cerró inesperadamente.</translation>
    </message>
    <message>
        <source>Test run failed: it did not end in time.</source>
        <translation>Prueba fallida: no terminó a tiempo.</translation>
    </message>
    <message>
        <source>Test run failed: it ran out of memory.</source>
        <translation>Prueba fallida: se quedó sin memoria.</translation>
    </message>
    <message>
        <source>Test run failed: llama.cpp refused the file.</source>
        <translation>Prueba fallida: llama.cpp rechazó el archivo.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text ({pattern})</source>
        <translation>Texto ({pattern})</translation>
    </message>
    <message>
        <source>Text with simple marks, for notes and editors.</source>
        <translation>Texto con marcas sencillas, para notas y editores.</translation>
    </message>
    <message>
        <source>Text with simple marks: a new folder with a file for each.</source>
        <translation>Texto con marcas sencillas: una carpeta nueva con un archivo por cada una.</translation>
    </message>
    <message>
        <source>Texts across which a phrase isn&apos;t taken for a repetition, one a line.</source>
        <translation>Textos que cortan una frase para que no cuente como repetición, uno por línea.</translation>
    </message>
    <message>
        <source>Texts that end the reply and aren&apos;t part of it, one a line.</source>
        <translation>Textos que ponen fin a la respuesta y no forman parte de ella, uno por línea.</translation>
    </message>
    <message>
        <source>That input can&apos;t be used</source>
        <translation>No se pueden usar esos datos</translation>
    </message>
    <message>
        <source>That is not the passphrase</source>
        <translation>Esa no es la frase de contraseña</translation>
    </message>
    <message>
        <source>That is not the recovery code</source>
        <translation>Ese no es el código de recuperación</translation>
    </message>
    <message>
        <source>That takes about {time}.</source>
        <translation>Tarda cerca de {time}.</translation>
    </message>
    <message>
        <source>The JSON schema can&apos;t be turned into a grammar: {reason}</source>
        <translation>El esquema JSON no se puede convertir en una gramática: {reason}</translation>
    </message>
    <message>
        <source>The JSON schema is nested too deeply.</source>
        <translation>El esquema JSON está anidado demasiado a fondo.</translation>
    </message>
    <message>
        <source>The JSON schema refers to another document: {reference}</source>
        <translation>El esquema JSON remite a otro documento: {reference}</translation>
    </message>
    <message>
        <source>The Modelfile has too many instructions.</source>
        <translation>El Modelfile tiene demasiadas instrucciones.</translation>
    </message>
    <message>
        <source>The PDF can&apos;t be made: the process that makes it has ended.</source>
        <translation>No se puede crear el PDF: el proceso que lo crea ha terminado.</translation>
    </message>
    <message>
        <source>The PDF can&apos;t be made: {reason}.</source>
        <translation>No se puede crear el PDF: {reason}.</translation>
    </message>
    <message>
        <source>The app ended while it loaded this model.</source>
        <translation>La app se cerró mientras cargaba este modelo.</translation>
    </message>
    <message>
        <source>The app ended while it loaded this model. It has its test run again.</source>
        <translation>La app se cerró mientras cargaba este modelo. Su prueba se repetirá.</translation>
    </message>
    <message>
        <source>The app ended with this model.</source>
        <translation>La app se cerró con este modelo.</translation>
    </message>
    <message>
        <source>The attachments of a draft in the database are damaged ({reason}).</source>
        <translation>Los adjuntos de un borrador en la base de datos están dañados ({reason}).</translation>
    </message>
    <message>
        <source>The backup {file} is damaged ({reason}).</source>
        <translation>La copia de seguridad {file} está dañada ({reason}).</translation>
    </message>
    <message>
        <source>The chat template is that of a family, {family}, and not the file&apos;s own.</source>
        <translation>La plantilla de chat es la de una familia, {family}, y no la del propio archivo.</translation>
    </message>
    <message>
        <source>The code you copied won&apos;t open anything. Keep it?</source>
        <translation>El código que has copiado no abrirá nada. ¿Conservarlo?</translation>
    </message>
    <message>
        <source>The code you saved won&apos;t open anything. Keep it?</source>
        <translation>El código que has guardado no abrirá nada. ¿Conservarlo?</translation>
    </message>
    <message>
        <source>The comparison has been deleted.</source>
        <translation>La comparación se ha eliminado.</translation>
    </message>
    <message>
        <source>The comparison {id} in the database is damaged ({reason}).</source>
        <translation>La comparación {id} de la base de datos está dañada ({reason}).</translation>
    </message>
    <message>
        <source>The conversation is empty.</source>
        <translation>La conversación está vacía.</translation>
    </message>
    <message>
        <source>The conversation {id} in the database is damaged ({reason}).</source>
        <translation>La conversación {id} de la base de datos está dañada ({reason}).</translation>
    </message>
    <message>
        <source>The conversations and settings of the backup take the place of yours.</source>
        <translation>Las conversaciones y los ajustes de la copia de seguridad sustituyen a los tuyos.</translation>
    </message>
    <message>
        <source>The conversations have not been opened yet.</source>
        <translation>Las conversaciones no se han abierto todavía.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The drive that was in {folder} is not there now.</source>
        <translation>La unidad que estaba en {folder} no está ahí ahora.</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly</source>
        <translation>El motor se detuvo de forma inesperada</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>La exportación se detuvo; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>The file can&apos;t be attached</source>
        <translation>No se puede adjuntar el archivo</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>The file claims no licence; look for it where the model came from.</source>
        <translation>El archivo no declara ninguna licencia; búscala donde se obtuvo el modelo.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t say which version of the format it is in.</source>
        <translation>El archivo no dice en qué versión del formato está.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t say which; look for it where the model came from.</source>
        <translation>El archivo no dice cuál; búscala donde se obtuvo el modelo.</translation>
    </message>
    <message>
        <source>The file has no chat template and looks like a base model: it continues your text.</source>
        <translation>El archivo no tiene plantilla de chat y parece un modelo base: continúa tu texto.</translation>
    </message>
    <message>
        <source>The file has no chat template; that of {family} is used.</source>
        <translation>El archivo no tiene plantilla de chat; se usa la de {family}.</translation>
    </message>
    <message>
        <source>The file has no list of conversations.</source>
        <translation>El archivo no tiene ninguna lista de conversaciones.</translation>
    </message>
    <message>
        <source>The file holds something else than when its hash was last computed.</source>
        <translation>El archivo contiene algo distinto que cuando se calculó su hash por última vez.</translation>
    </message>
    <message>
        <source>The file is in version {version} of the format; this program reads up to {newest}.</source>
        <translation>El archivo está en la versión {version} del formato; este programa lee hasta la {newest}.</translation>
    </message>
    <message>
        <source>The file of your conversations is damaged</source>
        <translation>El archivo de tus conversaciones está dañado</translation>
    </message>
    <message>
        <source>The file of your conversations is missing</source>
        <translation>Falta el archivo de tus conversaciones</translation>
    </message>
    <message>
        <source>The file of {model} isn&apos;t there any more.</source>
        <translation>El archivo de {model} ya no está.</translation>
    </message>
    <message>
        <source>The file&apos;s own chat template.</source>
        <translation>La plantilla de chat del propio archivo.</translation>
    </message>
    <message>
        <source>The files of the present ones are moved into a folder “set-aside-…” beside them, in {folder}. Nothing is deleted. They can only be read again if you find what opens them, and move them back.</source>
        <translation>Los archivos de las actuales se mueven a una carpeta «set-aside-…» junto a ellos, en {folder}. No se elimina nada. Solo se podrán volver a leer si encuentras lo que los abre y los devuelves a su sitio.</translation>
    </message>
    <message>
        <source>The first of them: “{beginning}”</source>
        <translation>El primero de ellos: «{beginning}»</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be created: {reason}.</source>
        <translation>No se puede crear la carpeta {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The grammar allows nothing that this model can write next.</source>
        <translation>La gramática no permite nada que este modelo pueda escribir a continuación.</translation>
    </message>
    <message>
        <source>The grammar can&apos;t be used: it isn&apos;t valid GBNF, or has no rule “root”.</source>
        <translation>No se puede usar la gramática: no es GBNF válido o no tiene la regla «root».</translation>
    </message>
    <message>
        <source>The grammar is empty.</source>
        <translation>La gramática está vacía.</translation>
    </message>
    <message numerus="yes">
        <source>The grammar is longer than {n} characters.</source>
        <comment>The grammar is longer than {n} character.</comment>
        <translation>
            <numerusform>La gramática tiene más de {n} carácter.</numerusform>
            <numerusform>La gramática tiene más de {n} caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The grammar&apos;s brackets are nested too deeply.</source>
        <translation>Los paréntesis de la gramática están anidados demasiado a fondo.</translation>
    </message>
    <message>
        <source>The hash of {file} was not computed.</source>
        <translation>No se calculó el hash de {file}.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Se canceló la importación.</translation>
    </message>
    <message>
        <source>The key to your conversations is missing</source>
        <translation>Falta la clave de tus conversaciones</translation>
    </message>
    <message>
        <source>The keychain no longer has the key</source>
        <translation>El llavero ya no tiene la clave</translation>
    </message>
    <message>
        <source>The keychain of this computer</source>
        <translation>El llavero de este equipo</translation>
    </message>
    <message>
        <source>The keys could not be saved to {path}: {reason}.</source>
        <translation>Las claves no se pudieron guardar en {path}: {reason}.</translation>
    </message>
    <message>
        <source>The language of the window, from the next start on, or as the system has it.</source>
        <translation>El idioma de la ventana, desde el próximo inicio, o como el sistema.</translation>
    </message>
    <message>
        <source>The measuring was stopped.</source>
        <translation>La medición se detuvo.</translation>
    </message>
    <message>
        <source>The message takes up {needed} tokens, and the model&apos;s context holds {capacity}.</source>
        <translation>El mensaje ocupa {needed} tokens, y en el contexto del modelo caben {capacity}.</translation>
    </message>
    <message>
        <source>The message {id} in the database is damaged ({reason}).</source>
        <translation>El mensaje {id} de la base de datos está dañado ({reason}).</translation>
    </message>
    <message>
        <source>The model could not be loaded</source>
        <translation>No se pudo cargar el modelo</translation>
    </message>
    <message>
        <source>The model file is damaged</source>
        <translation>El archivo del modelo está dañado</translation>
    </message>
    <message>
        <source>The model gave no title</source>
        <translation>El modelo no dio ningún título</translation>
    </message>
    <message>
        <source>The model needs {need}; {free} are free.</source>
        <translation>El modelo necesita {need}; hay {free} libres.</translation>
    </message>
    <message>
        <source>The model reads it with your message.</source>
        <translation>El modelo lo lee con tu mensaje.</translation>
    </message>
    <message>
        <source>The model that answers, by its name in the list.</source>
        <translation>El modelo que responde, por su nombre en la lista.</translation>
    </message>
    <message>
        <source>The model won&apos;t read all of this conversation</source>
        <translation>El modelo no leerá toda esta conversación</translation>
    </message>
    <message>
        <source>The model&apos;s chat template failed</source>
        <translation>La plantilla de chat del modelo ha fallado</translation>
    </message>
    <message>
        <source>The model&apos;s context is full</source>
        <translation>El contexto del modelo está lleno</translation>
    </message>
    <message>
        <source>The model&apos;s context is full.</source>
        <translation>El contexto del modelo está lleno.</translation>
    </message>
    <message>
        <source>The models are, from the first: {names}</source>
        <translation>Los modelos son, por orden: {names}</translation>
    </message>
    <message>
        <source>The old ones are in {folder}.</source>
        <translation>Las antiguas están en {folder}.</translation>
    </message>
    <message>
        <source>The one that you have then no longer opens these conversations. Backups and copies of the key file that were made before still open with it.</source>
        <translation>El que tienes deja entonces de abrir estas conversaciones. Las copias de seguridad y las copias del archivo de claves hechas antes se siguen abriendo con él.</translation>
    </message>
    <message>
        <source>The other files were not added.</source>
        <translation>Los demás archivos no se añadieron.</translation>
    </message>
    <message>
        <source>The package came without its text.</source>
        <translation>El paquete vino sin el texto de la licencia.</translation>
    </message>
    <message>
        <source>The passphrase has a line break, a tab, or another character that can&apos;t be typed.</source>
        <translation>La frase de contraseña tiene un salto de línea, una tabulación u otro carácter que no se puede teclear.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase has more than {n} characters.</source>
        <comment>The passphrase has more than {n} character.</comment>
        <translation>
            <numerusform>La frase de contraseña tiene más de {n} carácter.</numerusform>
            <numerusform>La frase de contraseña tiene más de {n} caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>La frase de contraseña está vacía.</translation>
    </message>
    <message>
        <source>The passphrase of your conversations opens it on any computer.</source>
        <translation>La frase de contraseña de tus conversaciones la abre en cualquier equipo.</translation>
    </message>
    <message>
        <source>The plan is out of date.</source>
        <translation>La planificación ya no está al día.</translation>
    </message>
    <message>
        <source>The policy of your organisation can&apos;t be read, so only the models that it has installed may be used. {reason}</source>
        <translation>No se puede leer la política de tu organización, así que solo se pueden usar los modelos que esta ha instalado. {reason}</translation>
    </message>
    <message>
        <source>The preset could not be saved to {path} ({reason}).</source>
        <translation>El preajuste no se pudo guardar en {path} ({reason}).</translation>
    </message>
    <message>
        <source>The process for a test run can&apos;t be started: {reason}.</source>
        <translation>No se puede iniciar el proceso de una prueba: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>The prompt has {n} tokens, and the model&apos;s context holds {capacity}.</source>
        <comment>The prompt has {n} token, and the model&apos;s context holds {capacity}.</comment>
        <translation>
            <numerusform>El prompt tiene {n} token, y en el contexto del modelo caben {capacity}.</numerusform>
            <numerusform>El prompt tiene {n} tokens, y en el contexto del modelo caben {capacity}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>El prompt está vacío.</translation>
    </message>
    <message>
        <source>The prompt was not read to its end.</source>
        <translation>El prompt no se leyó hasta el final.</translation>
    </message>
    <message>
        <source>The prompt “{name}” was deleted.</source>
        <translation>Se ha eliminado el prompt «{name}».</translation>
    </message>
    <message>
        <source>The prompts could not be saved to {path} ({reason}).</source>
        <translation>Los prompts no se pudieron guardar en {path} ({reason}).</translation>
    </message>
    <message>
        <source>The reply stays on the screen and is saved as soon as that is possible.</source>
        <translation>La respuesta sigue en pantalla y se guarda en cuanto sea posible.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Repetir la frase de contraseña</translation>
    </message>
    <message>
        <source>The same for all</source>
        <translation>Igual para todos</translation>
    </message>
    <message>
        <source>The same for all: {conditions}</source>
        <translation>Igual para todos: {conditions}</translation>
    </message>
    <message>
        <source>The same seed gives the same reply to the same conversation.</source>
        <translation>La misma semilla da la misma respuesta a la misma conversación.</translation>
    </message>
    <message>
        <source>The settings of {whose} in the database are damaged ({reason}).</source>
        <translation>Los ajustes de {whose} en la base de datos están dañados ({reason}).</translation>
    </message>
    <message>
        <source>The system ended its test run, probably for want of memory.</source>
        <translation>El sistema puso fin a su prueba, probablemente por falta de memoria.</translation>
    </message>
    <message>
        <source>The system prompt.</source>
        <translation>El prompt del sistema.</translation>
    </message>
    <message>
        <source>The template was interrupted.</source>
        <translation>La plantilla se interrumpió.</translation>
    </message>
    <message>
        <source>The test run of {name} was cancelled.</source>
        <translation>Se canceló la prueba de {name}.</translation>
    </message>
    <message>
        <source>The text could not be saved to {path} ({reason}).</source>
        <translation>El texto no se pudo guardar en {path} ({reason}).</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>No coinciden.</translation>
    </message>
    <message numerus="yes">
        <source>The {n} oldest messages are left out: the conversation is longer than the model&apos;s context of {capacity} tokens.</source>
        <comment>The oldest message is left out: the conversation is longer than the model&apos;s context of {capacity} tokens.</comment>
        <translation>
            <numerusform>El mensaje más antiguo se queda fuera: la conversación es más larga que el contexto del modelo, de {capacity} tokens.</numerusform>
            <numerusform>Los {n} mensajes más antiguos se quedan fuera: la conversación es más larga que el contexto del modelo, de {capacity} tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>The {way} is the only way to open these conversations.</source>
        <translation>Solo queda una forma de abrir estas conversaciones: {way}.</translation>
    </message>
    <message>
        <source>The {what} could not be saved to {path} ({reason}).</source>
        <translation>No se pudo guardar en {path}: {what} ({reason}).</translation>
    </message>
    <message>
        <source>The {what} is damaged ({reason}); {instead}. It is kept as {aside}.</source>
        <translation>Se ha dañado: {what} ({reason}); {instead}. Lo anterior se conserva como {aside}.</translation>
    </message>
    <message>
        <source>There are conversations in {folder} already.</source>
        <translation>Ya hay conversaciones en {folder}.</translation>
    </message>
    <message>
        <source>There are more differences than are shown.</source>
        <translation>Hay más diferencias de las que se muestran.</translation>
    </message>
    <message>
        <source>There are no conversations here that anyone can read.</source>
        <translation>Aquí no hay conversaciones que alguien pueda leer.</translation>
    </message>
    <message>
        <source>There are no conversations here yet that it would replace.</source>
        <translation>Aquí todavía no hay conversaciones a las que sustituir.</translation>
    </message>
    <message>
        <source>There are no conversations in {folder} yet.</source>
        <translation>Todavía no hay conversaciones en {folder}.</translation>
    </message>
    <message>
        <source>There are no conversations to export.</source>
        <translation>No hay conversaciones que exportar.</translation>
    </message>
    <message>
        <source>There are no models yet. Bring one with the entries below.</source>
        <translation>Todavía no hay modelos. Añade uno con las entradas de abajo.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Hay: {names}.</translation>
    </message>
    <message>
        <source>There is no answer to go on with.</source>
        <translation>No hay ninguna respuesta con la que seguir.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>No hay ningún archivo {file}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>No hay ningún archivo {path}.</translation>
    </message>
    <message>
        <source>There is no keychain here</source>
        <translation>Aquí no hay llavero</translation>
    </message>
    <message>
        <source>There is no model called “{name}”.</source>
        <translation>No hay ningún modelo llamado «{name}».</translation>
    </message>
    <message>
        <source>There is no model in it.</source>
        <translation>No contiene ningún modelo.</translation>
    </message>
    <message>
        <source>There is no model in {folder}</source>
        <translation>No hay ningún modelo en {folder}</translation>
    </message>
    <message>
        <source>There is no model to be asked yet. Add one first.</source>
        <translation>Todavía no hay ningún modelo al que preguntar. Añade uno primero.</translation>
    </message>
    <message>
        <source>There is no room beside it for its draft model {draft}.</source>
        <translation>No hay sitio a su lado para su modelo borrador {draft}.</translation>
    </message>
    <message>
        <source>There is no room for {file} in {folder}.</source>
        <translation>No hay sitio para {file} en {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>There is no room for {n} more tokens in the context.</source>
        <comment>There is no room for {n} more token in the context.</comment>
        <translation>
            <numerusform>No hay sitio para {n} token más en el contexto.</numerusform>
            <numerusform>No hay sitio para {n} tokens más en el contexto.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no space left for {path}.</source>
        <translation>No queda espacio para {path}.</translation>
    </message>
    <message>
        <source>There is no space left for {path}; nothing was written.</source>
        <translation>No queda espacio para {path}; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>There is no text in it, only pictures of pages.</source>
        <translation>No contiene texto, solo imágenes de páginas.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>No contiene texto.</translation>
    </message>
    <message>
        <source>There is no token {token} to bias; ids end at {last}.</source>
        <translation>No hay ningún token {token} que ponderar; los ids acaban en {last}.</translation>
    </message>
    <message>
        <source>There is no {database}, but what belongs to it.</source>
        <translation>No hay {database}, pero sí lo que le pertenece.</translation>
    </message>
    <message>
        <source>There is no {path}.</source>
        <translation>No hay {path}.</translation>
    </message>
    <message>
        <source>There is no {way} to remove.</source>
        <translation>No hay nada que quitar: {way}.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>No contiene nada.</translation>
    </message>
    <message>
        <source>There is nothing to answer</source>
        <translation>No hay nada que responder</translation>
    </message>
    <message>
        <source>There is too much in it that can&apos;t be read.</source>
        <translation>Contiene demasiado que no se puede leer.</translation>
    </message>
    <message>
        <source>There was no time to try all of it.</source>
        <translation>No hubo tiempo de probarlo todo.</translation>
    </message>
    <message>
        <source>These conversations are encrypted already.</source>
        <translation>Estas conversaciones ya están cifradas.</translation>
    </message>
    <message>
        <source>These conversations are not encrypted, though they used to be</source>
        <translation>Estas conversaciones no están cifradas, aunque antes lo estaban</translation>
    </message>
    <message>
        <source>These conversations aren&apos;t encrypted, but a backup always is.</source>
        <translation>Estas conversaciones no están cifradas, pero una copia de seguridad siempre lo está.</translation>
    </message>
    <message>
        <source>These conversations aren&apos;t encrypted.</source>
        <translation>Estas conversaciones no están cifradas.</translation>
    </message>
    <message>
        <source>These conversations aren&apos;t kept, so there is no backup of them.</source>
        <translation>Estas conversaciones no se conservan, así que no hay copia de seguridad de ellas.</translation>
    </message>
    <message>
        <source>These conversations can&apos;t be imported</source>
        <translation>Estas conversaciones no se pueden importar</translation>
    </message>
    <message>
        <source>These conversations have no passphrase.</source>
        <translation>Estas conversaciones no tienen frase de contraseña.</translation>
    </message>
    <message>
        <source>These conversations have no recovery code.</source>
        <translation>Estas conversaciones no tienen código de recuperación.</translation>
    </message>
    <message>
        <source>These conversations were saved by a newer version</source>
        <translation>Estas conversaciones las guardó una versión más reciente</translation>
    </message>
    <message>
        <source>These conversations were saved by an older version</source>
        <translation>Estas conversaciones las guardó una versión más antigua</translation>
    </message>
    <message>
        <source>These pictures are made with the starter model, which isn&apos;t installed.</source>
        <translation>Estas imágenes se hacen con el modelo inicial, que no está instalado.</translation>
    </message>
    <message>
        <source>These questions can&apos;t be read</source>
        <translation>Estas preguntas no se pueden leer</translation>
    </message>
    <message>
        <source>These stay as they are</source>
        <translation>Estas se quedan como están</translation>
    </message>
    <message>
        <source>They are encrypted.</source>
        <translation>Están cifradas.</translation>
    </message>
    <message>
        <source>They are gone when the app ends, as your organisation has decided.</source>
        <translation>Desaparecen al cerrar la app, como ha decidido tu organización.</translation>
    </message>
    <message>
        <source>They are gone when the app ends. The settings can change that for the next start.</source>
        <translation>Desaparecen al cerrar la app. En los ajustes se puede cambiar para el próximo inicio.</translation>
    </message>
    <message>
        <source>They are then in files that every program and everyone with this computer or its disk can read, in {folder}. What opens them now is deleted.</source>
        <translation>Quedan entonces en archivos que puede leer cualquier programa y cualquiera que tenga este equipo o su disco, en {folder}. Lo que ahora las abre se elimina.</translation>
    </message>
    <message>
        <source>They are used where they are; nothing is copied.</source>
        <translation>Se usan donde están; no se copia nada.</translation>
    </message>
    <message>
        <source>They aren&apos;t opened by a keychain.</source>
        <translation>No se abren con ningún llavero.</translation>
    </message>
    <message>
        <source>They have none yet.</source>
        <translation>Todavía no tienen ninguna.</translation>
    </message>
    <message>
        <source>Think before answering</source>
        <translation>Pensar antes de responder</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Pensar</translation>
    </message>
    <message>
        <source>Thinking: auto</source>
        <translation>Pensar: auto</translation>
    </message>
    <message>
        <source>Thinking: off</source>
        <translation>Pensar: no</translation>
    </message>
    <message>
        <source>Thinking: on</source>
        <translation>Pensar: sí</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Pensando…</translation>
    </message>
    <message>
        <source>This can&apos;t be compared: {reason}.</source>
        <translation>Esto no se puede comparar: {reason}.</translation>
    </message>
    <message>
        <source>This computer has no keychain that could keep a key for them. A passphrase encrypts all that you write; each start asks for it.</source>
        <translation>Este equipo no tiene ningún llavero que pueda guardar una clave para ellas. Una frase de contraseña cifra todo lo que escribes; se pide en cada inicio.</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>Esta conversación</translation>
    </message>
    <message>
        <source>This file has changed since its hash was {hash}.</source>
        <translation>Este archivo ha cambiado desde que su hash era {hash}.</translation>
    </message>
    <message>
        <source>This holds until you decide otherwise</source>
        <translation>Vale hasta que decidas otra cosa</translation>
    </message>
    <message>
        <source>This is a base model: it continues your text.</source>
        <translation>Este es un modelo base: continúa tu texto.</translation>
    </message>
    <message>
        <source>This is a mistake in Desktop Chat. Your conversations are saved.</source>
        <translation>Esto es un error de Desktop Chat. Tus conversaciones están guardadas.</translation>
    </message>
    <message>
        <source>This is longer than the model&apos;s context</source>
        <translation>Esto es más largo que el contexto del modelo</translation>
    </message>
    <message>
        <source>This is not a file in the format {format}.</source>
        <translation>Este archivo no está en el formato {format}.</translation>
    </message>
    <message>
        <source>This machine has no keychain that could keep the key.</source>
        <translation>Este equipo no tiene ningún llavero que pueda guardar la clave.</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>Este modelo</translation>
    </message>
    <message>
        <source>This model can&apos;t be used here</source>
        <translation>Este modelo no se puede usar aquí</translation>
    </message>
    <message>
        <source>This model can&apos;t have a cache in {kind}.</source>
        <translation>Este modelo no puede tener una caché en {kind}.</translation>
    </message>
    <message>
        <source>This model isn&apos;t supported</source>
        <translation>Este modelo no es compatible</translation>
    </message>
    <message>
        <source>This model was set aside</source>
        <translation>Este modelo se ha apartado</translation>
    </message>
    <message>
        <source>This model&apos;s context can&apos;t be kept in {kind}: its heads are too narrow.</source>
        <translation>El contexto de este modelo no se puede guardar en {kind}: sus cabezas son demasiado estrechas.</translation>
    </message>
    <message>
        <source>This preset can&apos;t be imported</source>
        <translation>Este preajuste no se puede importar</translation>
    </message>
    <message>
        <source>This profile is already open</source>
        <translation>Este perfil ya está abierto</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Este programa</translation>
    </message>
    <message>
        <source>This reply failed</source>
        <translation>Esta respuesta ha fallado</translation>
    </message>
    <message>
        <source>This reply failed.</source>
        <translation>Esta respuesta ha fallado.</translation>
    </message>
    <message>
        <source>This reply is unfinished.</source>
        <translation>Esta respuesta está sin terminar.</translation>
    </message>
    <message>
        <source>This reply was interrupted</source>
        <translation>Esta respuesta se interrumpió</translation>
    </message>
    <message>
        <source>This reply was interrupted.</source>
        <translation>Esta respuesta se interrumpió.</translation>
    </message>
    <message>
        <source>This report can&apos;t be read</source>
        <translation>Este informe no se puede leer</translation>
    </message>
    <message>
        <source>This session has no D-Bus, over which the keychain would be asked.</source>
        <translation>Esta sesión no tiene D-Bus, por el que se consultaría el llavero.</translation>
    </message>
    <message>
        <source>This session&apos;s D-Bus is not a local one.</source>
        <translation>El D-Bus de esta sesión no es local.</translation>
    </message>
    <message>
        <source>This version of Desktop Chat doesn&apos;t act on it.</source>
        <translation>Esta versión de Desktop Chat no lo tiene en cuenta.</translation>
    </message>
    <message>
        <source>Thought for {minutes} min {seconds} s</source>
        <translation>Pensó durante {minutes}&#xa0;min {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Thought for {seconds} s</source>
        <translation>Pensó durante {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Pensamientos</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Threads that compute on the CPU.</source>
        <translation>Hilos que calculan en la CPU.</translation>
    </message>
    <message>
        <source>Threads that compute on the CPU; unset, one for each core.</source>
        <translation>Hilos que calculan en la CPU; si no se define, uno por núcleo.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <comment>a recovery code</comment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Titles by the model</source>
        <translation>Títulos del modelo</translation>
    </message>
    <message>
        <source>To be done:</source>
        <comment>a task</comment>
        <translation>Por hacer:</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Together: {total}</source>
        <translation>En total: {total}</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Tokens after which a reply ends, finished or not.</source>
        <translation>Tokens tras los que una respuesta acaba, esté terminada o no.</translation>
    </message>
    <message>
        <source>Tokens less likely than this share of the likeliest one are left out; 0 for none.</source>
        <translation>Se omiten los tokens menos probables que esta proporción del más probable; 0 para ninguno.</translation>
    </message>
    <message>
        <source>Tokens looked back at</source>
        <translation>Tokens hacia atrás</translation>
    </message>
    <message>
        <source>Tokens that the model can read at once.</source>
        <translation>Tokens que el modelo puede leer de una vez.</translation>
    </message>
    <message>
        <source>Tokens that the model can read at once; unset, by the model and the free memory.</source>
        <translation>Tokens que el modelo puede leer de una vez; si no se define, según el modelo y la memoria libre.</translation>
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
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Tried on {day}.</source>
        <translation>Probado el {day}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try again, or with another disk.</source>
        <translation>Inténtalo de nuevo, o con otro disco.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Try another file of the same model, or a smaller context.</source>
        <translation>Prueba otro archivo del mismo modelo, o un contexto más pequeño.</translation>
    </message>
    <message>
        <source>Try another template for this model, or use plain completion (raw).</source>
        <translation>Prueba otra plantilla para este modelo, o usa la simple continuación del texto (raw).</translation>
    </message>
    <message>
        <source>Trying all of it together… {percent} %</source>
        <translation>Probando todo junto… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Trying batches of the prompt… {percent} %</source>
        <translation>Probando lotes del prompt… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Trying flash attention… {percent} %</source>
        <translation>Probando flash attention… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Trying numbers of threads… {percent} %</source>
        <translation>Probando el número de hilos… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Trying repacked weights… {percent} %</source>
        <translation>Probando pesos reordenados… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Trying the GPU and the CPU… {percent} %</source>
        <translation>Probando la GPU y la CPU… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Trying the draft model… {percent} %</source>
        <translation>Probando el modelo borrador… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Trying the memory of the context… {percent} %</source>
        <translation>Probando la memoria del contexto… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>Escribe una frase de contraseña.</translation>
    </message>
    <message>
        <source>Type a question first.</source>
        <translation>Escribe antes una pregunta.</translation>
    </message>
    <message>
        <source>Type at least one character.</source>
        <translation>Escribe al menos un carácter.</translation>
    </message>
    <message>
        <source>Type the passphrase that opens them.</source>
        <translation>Escribe la frase de contraseña que las abre.</translation>
    </message>
    <message>
        <source>Type the recovery code that you saved: eight groups of letters and digits.</source>
        <translation>Escribe el código de recuperación que guardaste: ocho grupos de letras y cifras.</translation>
    </message>
    <message>
        <source>Typical-p</source>
        <translation>Typical-p</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo, also after something was removed</source>
        <translation>Deshacer, también después de quitar algo</translation>
    </message>
    <message>
        <source>Unencrypted, whoever gets hold of this computer or its disk can read them. You can encrypt them later.</source>
        <translation>Sin cifrar, cualquiera que consiga este equipo o su disco puede leerlas. Puedes cifrarlas más adelante.</translation>
    </message>
    <message>
        <source>Unknown: it is no template that we know to be published.</source>
        <translation>Desconocida: no es ninguna plantilla de cuya publicación sepamos.</translation>
    </message>
    <message>
        <source>Unknown: nothing published is at hand to compare it with. It differs from our own template for {models}.</source>
        <translation>Desconocida: no hay a mano nada publicado con que compararla. Difiere de nuestra propia plantilla para {models}.</translation>
    </message>
    <message>
        <source>Unlock the keychain of your system and try again, or use another way in.</source>
        <translation>Desbloquea el llavero de tu sistema e inténtalo de nuevo, o entra de otra forma.</translation>
    </message>
    <message>
        <source>Unpack it first, then open the .gguf file inside.</source>
        <translation>Descomprímelo antes y abre el archivo .gguf que contiene.</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>Descomprímelo antes.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Untitled conversation</source>
        <translation>Conversación sin título</translation>
    </message>
    <message>
        <source>Up to {gigabytes} GB</source>
        <translation>Hasta {gigabytes}&#xa0;GB</translation>
    </message>
    <message>
        <source>Up to {megabytes} MB</source>
        <translation>Hasta {megabytes}&#xa0;MB</translation>
    </message>
    <message>
        <source>Up to {most} answers are kept to each question.</source>
        <translation>Se conservan hasta {most} respuestas por pregunta.</translation>
    </message>
    <message>
        <source>Update Desktop Chat, then import the file again.</source>
        <translation>Actualiza Desktop Chat y vuelve a importar el archivo.</translation>
    </message>
    <message>
        <source>Update Desktop Chat, then restore it. Nothing was changed.</source>
        <translation>Actualiza Desktop Chat y restáurala después. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Update Desktop Chat.</source>
        <translation>Actualiza Desktop Chat.</translation>
    </message>
    <message>
        <source>Update Desktop Chat. The file was left untouched.</source>
        <translation>Actualiza Desktop Chat. El archivo no se ha tocado.</translation>
    </message>
    <message>
        <source>Use a recovery code</source>
        <translation>Usar un código de recuperación</translation>
    </message>
    <message>
        <source>Use another passphrase</source>
        <translation>Usar otra frase de contraseña</translation>
    </message>
    <message>
        <source>Use fewer cores</source>
        <translation>Usar menos núcleos</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Usar aquí</translation>
    </message>
    <message>
        <source>Use it where it is, or choose another folder.</source>
        <translation>Úsalo donde está, o elige otra carpeta.</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <translation>Usar el llavero</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Usar la frase de contraseña</translation>
    </message>
    <message>
        <source>Use whenever this model answers</source>
        <translation>Usar siempre que responda este modelo</translation>
    </message>
    <message>
        <source>Usual folders</source>
        <translation>Carpetas habituales</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Verificar de nuevo</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Version {version} of {versions}</source>
        <translation>Versión {version} de {versions}</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulario</translation>
    </message>
    <message>
        <source>Vote: none is better than the others</source>
        <translation>Voto: ninguna es mejor que las demás</translation>
    </message>
    <message>
        <source>Voted best</source>
        <translation>Votada como la mejor</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Wait until nothing writes to it any more, and load it again.</source>
        <translation>Espera a que nada más escriba en él, y vuelve a cargarlo.</translation>
    </message>
    <message>
        <source>Waiting for another reply</source>
        <translation>Esperando otra respuesta</translation>
    </message>
    <message>
        <source>Waiting for the reply in “{conversation}”</source>
        <translation>Esperando la respuesta en «{conversation}»</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>Esperando a tu llavero…</translation>
    </message>
    <message>
        <source>Waiting until the engine is free: {progress}</source>
        <translation>Esperando a que el motor esté libre: {progress}</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Esperando su turno</translation>
    </message>
    <message>
        <source>Waits for the model to finish…</source>
        <translation>Esperando a que el modelo termine…</translation>
    </message>
    <message>
        <source>We don&apos;t know this licence; read it before you use the model for more than a try.</source>
        <translation>No conocemos esta licencia; léela antes de usar el modelo para algo más que probarlo.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Weights can&apos;t be read for intentions: no test tells how a model will answer.</source>
        <translation>En los pesos no se leen intenciones: ninguna prueba dice cómo responderá un modelo.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quieres hacer?</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>What is here is deleted for good after 30 days.</source>
        <translation>Lo que hay aquí se elimina definitivamente a los 30 días.</translation>
    </message>
    <message>
        <source>What is here now isn&apos;t deleted: it is moved into a folder “set-aside-…” in {folder}.</source>
        <translation>Lo que hay aquí ahora no se elimina: se mueve a una carpeta «set-aside-…» en {folder}.</translation>
    </message>
    <message>
        <source>What it computes is not finite: its weights are damaged.</source>
        <translation>Lo que calcula no es finito: sus pesos están dañados.</translation>
    </message>
    <message>
        <source>What opens it:</source>
        <translation>Lo que la abre:</translation>
    </message>
    <message>
        <source>What opens them was given, but anyone can read {database}.</source>
        <translation>Se indicó lo que las abre, pero cualquiera puede leer {database}.</translation>
    </message>
    <message>
        <source>What others have made</source>
        <translation>Lo que han hecho otros</translation>
    </message>
    <message>
        <source>What reads it can&apos;t be started: {reason}.</source>
        <translation>No se puede iniciar el programa que lo lee: {reason}.</translation>
    </message>
    <message>
        <source>What shall all of them be asked?</source>
        <translation>¿Qué quieres preguntarles a todos?</translation>
    </message>
    <message>
        <source>What speaks to it is not installed.</source>
        <translation>No está instalado lo que se comunica con él.</translation>
    </message>
    <message>
        <source>What the file says of itself</source>
        <translation>Lo que el archivo dice de sí mismo</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>Lo que lee el modelo</translation>
    </message>
    <message>
        <source>What the model reads before the conversation: who it is and how it should answer.</source>
        <translation>Lo que el modelo lee antes de la conversación: quién es y cómo debe responder.</translation>
    </message>
    <message>
        <source>What the model reads…</source>
        <translation>Lo que lee el modelo…</translation>
    </message>
    <message>
        <source>What was added</source>
        <translation>Qué se ha añadido</translation>
    </message>
    <message>
        <source>What was here before is in {folder}.</source>
        <translation>Lo que había antes está en {folder}.</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Lo que hemos encontrado</translation>
    </message>
    <message>
        <source>What you export isn&apos;t encrypted: whoever gets the file can read it.</source>
        <translation>Lo que exportas no está cifrado: cualquiera que consiga el archivo puede leerlo.</translation>
    </message>
    <message>
        <source>What you have changed is lost when the window closes.</source>
        <translation>Lo que has cambiado se pierde al cerrar la ventana.</translation>
    </message>
    <message>
        <source>What you have written isn&apos;t saved.</source>
        <translation>Lo que has escrito no está guardado.</translation>
    </message>
    <message>
        <source>What you want to keep can be exported before, where that is allowed.</source>
        <translation>Lo que quieras conservar se puede exportar antes, donde esté permitido.</translation>
    </message>
    <message>
        <source>What your organisation decides</source>
        <translation>Lo que decide tu organización</translation>
    </message>
    <message>
        <source>What&apos;s on your mind?</source>
        <translation>¿En qué piensas?</translation>
    </message>
    <message>
        <source>When busy</source>
        <translation>Si está ocupado</translation>
    </message>
    <message>
        <source>When busy or on battery</source>
        <translation>Ocupado o con batería</translation>
    </message>
    <message>
        <source>When models leave cores to other programs: while those are busy, and on battery, where half of the cores take the charge for longer.</source>
        <translation>Cuándo dejan los modelos núcleos a otros programas: mientras estos están ocupados y con batería, que dura más con la mitad de los núcleos.</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Whether a model that can think before it answers does so.</source>
        <translation>Pensar antes de responder, si el modelo puede hacerlo.</translation>
    </message>
    <message>
        <source>Whether a screen reader is given a reply sentence by sentence while it is written.</source>
        <translation>Dar la respuesta frase a frase a un lector de pantalla mientras se escribe.</translation>
    </message>
    <message>
        <source>Whether conversations, presets and prompts are kept when the app ends, from its next start on; off, those that were kept before stay on the disk, and can&apos;t be opened until it is on again.</source>
        <translation>Conservar las conversaciones, los preajustes y los prompts al cerrar la app, a partir del próximo inicio; si se desactiva, lo conservado antes sigue en el disco y no se puede abrir hasta que se active de nuevo.</translation>
    </message>
    <message>
        <source>Whether models that can think before they answer do so; unset, each keeps its own default.</source>
        <translation>Pensar antes de responder, en los modelos que pueden hacerlo; si no se define, cada uno sigue su propio valor predeterminado.</translation>
    </message>
    <message>
        <source>Whether several tokens are computed at once where a reply repeats the conversation, as when a text is written again with one change. It can be faster; long texts are read more slowly. Each guess is checked, and where it was close computed again: the likeliest reply stays the same, and one drawn by chance is as likely as without.</source>
        <translation>Si se calculan varios tokens a la vez donde una respuesta repite la conversación, como al escribir de nuevo un texto con un cambio. Puede ser más rápido; los textos largos se leen más despacio. Cada suposición se comprueba y, donde la diferencia era escasa, se calcula de nuevo: la respuesta más probable sigue siendo la misma, y una elegida al azar es tan probable como sin ello.</translation>
    </message>
    <message>
        <source>Whether the app has a sign in the tray, and goes on there when its window is closed.</source>
        <translation>Mostrar un icono en la bandeja del sistema y seguir ahí al cerrar la ventana.</translation>
    </message>
    <message>
        <source>Whether the conversations are beside the open one when the window opens, if there is room.</source>
        <translation>Mostrar las conversaciones junto a la que está abierta al abrir la ventana, si hay sitio.</translation>
    </message>
    <message>
        <source>Whether the desktop says so, without a word of it, when a reply or a comparison that took long ends while you are elsewhere.</source>
        <translation>Avisar en el escritorio, sin una palabra de su contenido, cuando termina una respuesta o una comparación que ha tardado mientras estás en otra cosa.</translation>
    </message>
    <message>
        <source>Whether the model gives a new conversation its title when it has nothing else to do; unset, models of a billion parameters or more do, since the titles of smaller ones are often worse than your first words.</source>
        <translation>Dejar que el modelo ponga título a una conversación nueva cuando no tiene nada más que hacer; si no se define, lo hacen los modelos de mil millones de parámetros o más, ya que los títulos de los más pequeños suelen ser peores que tus primeras palabras.</translation>
    </message>
    <message>
        <source>Whether the model thinks before it answers</source>
        <translation>Si el modelo piensa antes de responder</translation>
    </message>
    <message>
        <source>Whether the view jumps where it would glide.</source>
        <translation>La vista salta en lugar de deslizarse.</translation>
    </message>
    <message>
        <source>Whoever gets hold of this computer or its disk can read the conversations.</source>
        <translation>Cualquiera que consiga este equipo o su disco puede leer las conversaciones.</translation>
    </message>
    <message>
        <source>Whoever gets the file can read it.</source>
        <translation>Cualquiera que consiga el archivo puede leerlo.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>With a context of {ctx} tokens the model needs {need}; {free} are free.</source>
        <translation>Con un contexto de {ctx} tokens, el modelo necesita {need}; hay {free} libres.</translation>
    </message>
    <message>
        <source>With a passphrase you need not type the code at each start.</source>
        <translation>Con una frase de contraseña no tienes que escribir el código en cada inicio.</translation>
    </message>
    <message>
        <source>With a recovery code you get in even if the keychain is lost.</source>
        <translation>Con un código de recuperación puedes entrar aunque se pierda el llavero.</translation>
    </message>
    <message>
        <source>With a recovery code you get in even if you forget it.</source>
        <translation>Con un código de recuperación puedes entrar aunque la olvides.</translation>
    </message>
    <message>
        <source>With its context in {kind} it would take {less} less memory and write {written} tokens/s; that changes what it says a little, so it stays in f16 unless you choose otherwise in the model&apos;s settings.</source>
        <translation>Con el contexto en {kind} ocuparía {less} menos de memoria y escribiría {written} tokens/s; eso cambia un poco lo que dice, así que sigue en f16 salvo que elijas otra cosa en los ajustes del modelo.</translation>
    </message>
    <message>
        <source>With {draft} as its draft model it isn&apos;t faster: {ratio} times as fast.</source>
        <translation>Con {draft} como modelo borrador no es más rápido: su velocidad se multiplica por {ratio}.</translation>
    </message>
    <message>
        <source>Without a question for so long, no model stays in memory. Your next message loads it again.</source>
        <translation>Si pasa este tiempo sin preguntas, ningún modelo queda en memoria. Tu próximo mensaje lo carga de nuevo.</translation>
    </message>
    <message>
        <source>Without a system prompt of yours it adds:</source>
        <translation>Sin un prompt del sistema tuyo, añade:</translation>
    </message>
    <message>
        <source>Without flash attention, which was slower here.</source>
        <translation>Sin flash attention, que aquí era más lenta.</translation>
    </message>
    <message>
        <source>Without its draft model {draft}: {reason}</source>
        <translation>Sin su modelo borrador {draft}: {reason}</translation>
    </message>
    <message>
        <source>Without repacked copies of its weights, which were slower here.</source>
        <translation>Sin copias reordenadas de sus pesos, que aquí eran más lentas.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Words in double braces, as in {{topic}}, become fields to fill in.</source>
        <translation>Las palabras entre llaves dobles, como en {{topic}}, pasan a ser campos para rellenar.</translation>
    </message>
    <message>
        <source>Words that are only in this one:</source>
        <translation>Palabras que solo están en esta:</translation>
    </message>
    <message>
        <source>Words that it adds</source>
        <translation>Palabras que añade</translation>
    </message>
    <message>
        <source>Words that it can add to a conversation:</source>
        <translation>Palabras que puede añadir a una conversación:</translation>
    </message>
    <message>
        <source>Words, tokens, speed and time are medians. What looks like a refusal is guessed from how an answer begins. Identical: how many of the answers to the same question are the same.</source>
        <translation>Palabras, tokens, velocidad y tiempo son medianas. Lo que parece un rechazo se supone por cómo empieza la respuesta. Idénticas: cuántas de las respuestas a la misma pregunta son iguales.</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Ajustar líneas</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escribir un mensaje</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>Escribe un mensaje…</translation>
    </message>
    <message>
        <source>Write it where the enforced values are.</source>
        <translation>Escríbelo donde están los valores impuestos.</translation>
    </message>
    <message>
        <source>Write values into “enforced” or “defaults”.</source>
        <translation>Escribe los valores en «enforced» o «defaults».</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>XTC probability</source>
        <translation>Probabilidad de XTC</translation>
    </message>
    <message>
        <source>XTC threshold</source>
        <translation>Umbral de XTC</translation>
    </message>
    <message>
        <source>XTC {value}</source>
        <translation>XTC {value}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message numerus="yes">
        <source>You are editing {n} messages.</source>
        <comment>You are editing a message.</comment>
        <translation>
            <numerusform>Estás editando un mensaje.</numerusform>
            <numerusform>Estás editando {n} mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>You begin with no conversations</source>
        <translation>Empiezas sin conversaciones</translation>
    </message>
    <message>
        <source>You can write while the model is loading…</source>
        <translation>Puedes escribir mientras se carga el modelo…</translation>
    </message>
    <message>
        <source>You can write while the model is measured…</source>
        <translation>Puedes escribir mientras se mide el modelo…</translation>
    </message>
    <message>
        <source>You may not read {path}.</source>
        <translation>No tienes permiso para leer {path}.</translation>
    </message>
    <message>
        <source>You see what is in it before anything comes in.</source>
        <translation>Ves lo que contiene antes de que entre nada.</translation>
    </message>
    <message>
        <source>You see what is in {file} before anything comes in.</source>
        <translation>Ves lo que contiene {file} antes de que entre nada.</translation>
    </message>
    <message>
        <source>You: {beginning}</source>
        <translation>Tú: {beginning}</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Tu elección</translation>
    </message>
    <message>
        <source>Your conversation is saved.</source>
        <translation>Tu conversación está guardada.</translation>
    </message>
    <message>
        <source>Your conversation is saved. Choose another model, or try again.</source>
        <translation>Tu conversación está guardada. Elige otro modelo o inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Your conversation is saved. Choose another model, or try this one again.</source>
        <translation>Tu conversación está guardada. Elige otro modelo o prueba otra vez con este.</translation>
    </message>
    <message>
        <source>Your conversation wasn&apos;t kept.</source>
        <translation>Tu conversación no se conservó.</translation>
    </message>
    <message>
        <source>Your conversation wasn&apos;t kept. Choose another model, or try this one again.</source>
        <translation>Tu conversación no se conservó. Elige otro modelo o prueba otra vez con este.</translation>
    </message>
    <message>
        <source>Your conversations are encrypted. Each of these opens them:</source>
        <translation>Tus conversaciones están cifradas. Cada una de estas formas las abre:</translation>
    </message>
    <message>
        <source>Your conversations are locked</source>
        <translation>Tus conversaciones están bloqueadas</translation>
    </message>
    <message>
        <source>Your conversations are not encrypted: whoever gets hold of this computer or its disk can read them.</source>
        <translation>Tus conversaciones no están cifradas: cualquiera que consiga este equipo o su disco puede leerlas.</translation>
    </message>
    <message>
        <source>Your conversations are those of the backup.</source>
        <translation>Tus conversaciones son las de la copia de seguridad.</translation>
    </message>
    <message>
        <source>Your conversations aren&apos;t encrypted here, but a backup always is. Choose a passphrase that opens it.</source>
        <translation>Tus conversaciones no están cifradas aquí, pero una copia de seguridad siempre lo está. Elige una frase de contraseña que la abra.</translation>
    </message>
    <message>
        <source>Your conversations aren&apos;t open yet. Until they are, what you write is lost when the window closes.</source>
        <translation>Las conversaciones aún no están abiertas. Hasta entonces, lo escrito se pierde al cerrar la ventana.</translation>
    </message>
    <message>
        <source>Your conversations have to be encrypted</source>
        <translation>Tus conversaciones tienen que estar cifradas</translation>
    </message>
    <message>
        <source>Your conversations need a passphrase</source>
        <translation>Tus conversaciones necesitan una frase de contraseña</translation>
    </message>
    <message>
        <source>Your conversations will be listed here. Begin one below, or bring those that you have elsewhere: drop their file on this window.</source>
        <translation>Aquí aparecerán tus conversaciones. Empieza una abajo, o trae las que tienes en otro sitio: suelta su archivo en esta ventana.</translation>
    </message>
    <message>
        <source>Your keychain holds the only key</source>
        <translation>Tu llavero tiene la única clave</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>Tu llavero está bloqueado</translation>
    </message>
    <message>
        <source>Your keychain no longer has the key</source>
        <translation>Tu llavero ya no tiene la clave</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Tu mensaje</translation>
    </message>
    <message>
        <source>Your message was not sent.</source>
        <translation>Tu mensaje no se ha enviado.</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Tu organización</translation>
    </message>
    <message>
        <source>Your organisation allows models by their hash, so all of the file is read. Esc stops it.</source>
        <translation>Tu organización permite los modelos según su hash, así que se lee todo el archivo. Esc lo detiene.</translation>
    </message>
    <message>
        <source>Your organisation allows only the models that it has installed, and {file} is not in their folder.</source>
        <translation>Tu organización solo permite los modelos que ha instalado, y {file} no está en su carpeta.</translation>
    </message>
    <message>
        <source>Your organisation decides which models are used on this machine, and has installed none yet. Ask whoever looks after it.</source>
        <translation>Tu organización decide qué modelos se usan en este equipo y todavía no ha instalado ninguno. Pregunta a quien se encarga de él.</translation>
    </message>
    <message>
        <source>Your organisation doesn&apos;t have conversations kept.</source>
        <translation>Tu organización ha decidido no conservar las conversaciones.</translation>
    </message>
    <message>
        <source>Your organisation doesn&apos;t want conversations to be copied.</source>
        <translation>Tu organización no quiere que se copien las conversaciones.</translation>
    </message>
    <message>
        <source>Your organisation doesn&apos;t want them to be kept like that. Encrypt them, and they open; nothing is lost by it.</source>
        <translation>Tu organización no quiere que se conserven así. Cífralas y se abrirán; no se pierde nada con ello.</translation>
    </message>
    <message>
        <source>Your organisation has blocked {file}.</source>
        <translation>Tu organización ha bloqueado {file}.</translation>
    </message>
    <message>
        <source>Your organisation hasn&apos;t installed a model on this machine yet.</source>
        <translation>Tu organización todavía no ha instalado ningún modelo en este equipo.</translation>
    </message>
    <message>
        <source>Your organisation wants a passphrase for them. It encrypts all that you write; each start asks for it.</source>
        <translation>Tu organización exige para ellas una frase de contraseña. Cifra todo lo que escribes; se pide en cada inicio.</translation>
    </message>
    <message>
        <source>Your organisation wants a passphrase to be typed at each start. Choose one, and they open; nothing is lost by it.</source>
        <translation>Tu organización exige que se escriba una frase de contraseña en cada inicio. Elige una y se abrirán; no se pierde nada con ello.</translation>
    </message>
    <message>
        <source>Your organisation wants a passphrase to be typed for them.</source>
        <translation>Tu organización exige que se escriba una frase de contraseña para abrirlas.</translation>
    </message>
    <message>
        <source>Your organisation wants it written down which models are loaded, and {path} can&apos;t be written: {reason}.</source>
        <translation>Tu organización exige que quede registrado qué modelos se cargan, y no se puede escribir en {path}: {reason}.</translation>
    </message>
    <message>
        <source>Your organisation’s system prompt</source>
        <translation>Prompt del sistema de tu organización</translation>
    </message>
    <message>
        <source>Your passphrase or recovery code opens it on any computer.</source>
        <translation>Tu frase de contraseña o tu código de recuperación la abren en cualquier equipo.</translation>
    </message>
    <message>
        <source>Your prompts are in {file}</source>
        <translation>Tus prompts están en {file}</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Tu código de recuperación</translation>
    </message>
    <message>
        <source>Your recovery code opens it on any computer.</source>
        <translation>Tu código de recuperación la abre en cualquier equipo.</translation>
    </message>
    <message>
        <source>Your settings are not as you left them</source>
        <translation>Tus ajustes no están como los dejaste</translation>
    </message>
    <message>
        <source>Your system may be asking for its password. You can write meanwhile.</source>
        <translation>Puede que tu sistema esté pidiendo su contraseña. Mientras tanto puedes escribir.</translation>
    </message>
    <message>
        <source>Your vote is taken back</source>
        <translation>Tu voto se ha retirado</translation>
    </message>
    <message>
        <source>Your vote: none is better</source>
        <translation>Tu voto: ninguna es mejor</translation>
    </message>
    <message>
        <source>Your vote: {model}</source>
        <translation>Tu voto: {model}</translation>
    </message>
    <message>
        <source>[picture not shown: {description}]</source>
        <translation>[imagen no mostrada: {description}]</translation>
    </message>
    <message>
        <source>[picture not shown]</source>
        <translation>[imagen no mostrada]</translation>
    </message>
    <message>
        <source>a JSON schema</source>
        <translation>un esquema JSON</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <source>a field without a name</source>
        <translation>un campo sin nombre</translation>
    </message>
    <message>
        <source>a grammar</source>
        <translation>una gramática</translation>
    </message>
    <message>
        <source>a key claims to be {length} bytes long</source>
        <translation>una clave declara una longitud de {length} bytes</translation>
    </message>
    <message>
        <source>a key has control characters, “{name}”</source>
        <translation>una clave tiene caracteres de control, «{name}»</translation>
    </message>
    <message>
        <source>a key is empty</source>
        <translation>una clave está vacía</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a message holds control tokens of the model, and the template hides where</source>
        <translation>un mensaje contiene tokens de control del modelo, y la plantilla oculta dónde</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>un modelo</translation>
    </message>
    <message>
        <source>a models folder</source>
        <translation>una carpeta de modelos</translation>
    </message>
    <message>
        <source>a name stands in it twice</source>
        <translation>contiene un nombre dos veces</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a question has more than {most} characters</source>
        <translation>una pregunta tiene más de {most} caracteres</translation>
    </message>
    <message>
        <source>a question is empty</source>
        <translation>una pregunta está vacía</translation>
    </message>
    <message>
        <source>a recurrent state of {size} can&apos;t be shared by {heads} heads in {groups} groups</source>
        <translation>un estado recurrente de {size} no se puede repartir entre {heads} cabezas en {groups} grupos</translation>
    </message>
    <message>
        <source>a share of the layers isn&apos;t a number of them</source>
        <translation>una proporción de las capas no es un número de capas</translation>
    </message>
    <message>
        <source>a slot has more than belongs there</source>
        <translation>una ranura contiene más de lo que debe</translation>
    </message>
    <message>
        <source>a slot is not an object</source>
        <translation>una ranura no es un objeto</translation>
    </message>
    <message>
        <source>a slot is of no kind that is known</source>
        <translation>una ranura no es de ningún tipo conocido</translation>
    </message>
    <message>
        <source>a tensor&apos;s name claims to be {length} bytes long</source>
        <translation>el nombre de un tensor declara una longitud de {length} bytes</translation>
    </message>
    <message>
        <source>a tensor&apos;s name has control characters, “{name}”</source>
        <translation>el nombre de un tensor tiene caracteres de control, «{name}»</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a text in a list claims to be {length} bytes long</source>
        <translation>un texto de una lista declara una longitud de {length} bytes</translation>
    </message>
    <message>
        <source>a vote is for something that isn&apos;t compared</source>
        <translation>un voto es para algo que no se compara</translation>
    </message>
    <message>
        <source>a web page or XML</source>
        <translation>una página web o XML</translation>
    </message>
    <message numerus="yes">
        <source>about {n} tokens</source>
        <comment>about {n} token</comment>
        <translation>
            <numerusform>cerca de {n} token</numerusform>
            <numerusform>unos {n} tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} tokens, in part</source>
        <comment>about {n} token, in part</comment>
        <translation>
            <numerusform>cerca de {n} token, en parte</numerusform>
            <numerusform>unos {n} tokens, en parte</numerusform>
        </translation>
    </message>
    <message>
        <source>adapters aren&apos;t supported</source>
        <translation>los adaptadores no son compatibles</translation>
    </message>
    <message>
        <source>always the likeliest token</source>
        <translation>siempre el token más probable</translation>
    </message>
    <message>
        <source>an answer has no place of its own</source>
        <translation>una respuesta no tiene un lugar propio</translation>
    </message>
    <message>
        <source>an answer is no message that follows its question</source>
        <translation>una respuesta no es un mensaje que siga a su pregunta</translation>
    </message>
    <message>
        <source>an answer is to something that isn&apos;t compared</source>
        <translation>una respuesta corresponde a algo que no se compara</translation>
    </message>
    <message>
        <source>an archive inside of another</source>
        <translation>un archivo comprimido dentro de otro</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>an odd number of elements in a key, {rotated}, is to be rotated</source>
        <translation>se rotaría un número impar de elementos de una clave, {rotated}</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>y {n} más</numerusform>
            <numerusform>y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>another chat</source>
        <comment>in quotation marks, in the place of its title</comment>
        <translation>otro chat</translation>
    </message>
    <message>
        <source>another conversation in the file has the same id</source>
        <translation>otra conversación del archivo tiene el mismo id</translation>
    </message>
    <message>
        <source>another one has the same id</source>
        <translation>otro tiene el mismo id</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>otro programa lo tiene abierto</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>a conversation, between its title and the words that were found</comment>
        <translation>archivada</translation>
    </message>
    <message>
        <source>as the model does by itself</source>
        <translation>como lo haga el modelo</translation>
    </message>
    <message>
        <source>at the length limit</source>
        <translation>en el límite de longitud</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message numerus="yes">
        <source>batches of {n} tokens</source>
        <comment>batches of {n} token</comment>
        <translation>
            <numerusform>lotes de {n} token</numerusform>
            <numerusform>lotes de {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>by a failure</source>
        <translation>por un fallo</translation>
    </message>
    <message>
        <source>changes another model (adapter)</source>
        <translation>modifica otro modelo (adaptador)</translation>
    </message>
    <message>
        <source>compares texts, can&apos;t chat (embedding)</source>
        <translation>compara textos, no sirve para chatear (embedding)</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>comparación</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>compressed with gzip</source>
        <translation>comprimido con gzip</translation>
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
        <translation>se usan los valores predeterminados</translation>
    </message>
    <message>
        <source>examples of a conversation aren&apos;t part of a preset</source>
        <translation>los ejemplos de una conversación no forman parte de un preajuste</translation>
    </message>
    <message>
        <source>exit status {status}</source>
        <translation>estado de salida {status}</translation>
    </message>
    <message>
        <source>file about the windows</source>
        <translation>archivo de las ventanas</translation>
    </message>
    <message>
        <source>first token after {seconds} s</source>
        <translation>primer token a los {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>first token after {seconds} s; {read} tokens/s read, {written} written</source>
        <translation>primer token a los {seconds}&#xa0;s; {read} tokens/s leídos, {written} escritos</translation>
    </message>
    <message>
        <source>frequency penalty {value}</source>
        <translation>penalización por frecuencia {value}</translation>
    </message>
    <message>
        <source>guesses for another model (draft)</source>
        <translation>adivina para otro modelo (borrador)</translation>
    </message>
    <message>
        <source>has new messages</source>
        <translation>tiene mensajes nuevos</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>ya está aquí</translation>
    </message>
    <message>
        <source>in memory</source>
        <translation>en memoria</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>in your list already</source>
        <translation>ya en tu lista</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>it begins anew</source>
        <translation>se empieza de nuevo</translation>
    </message>
    <message>
        <source>it breaks the rules of JSON</source>
        <translation>no cumple las reglas de JSON</translation>
    </message>
    <message>
        <source>it breaks the rules of its kind</source>
        <translation>no cumple las reglas de su tipo</translation>
    </message>
    <message>
        <source>it can&apos;t be automatic</source>
        <translation>no puede ser automático</translation>
    </message>
    <message numerus="yes">
        <source>it claims to have {n} keys</source>
        <comment>it claims to have {n} key</comment>
        <translation>
            <numerusform>declara {n} clave</numerusform>
            <numerusform>declara {n} claves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it claims to have {n} tensors, too many for a model</source>
        <comment>it claims to have {n} tensor, too many for a model</comment>
        <translation>
            <numerusform>declara {n} tensor, demasiados para un modelo</numerusform>
            <numerusform>declara {n} tensores, demasiados para un modelo</numerusform>
        </translation>
    </message>
    <message>
        <source>it doesn&apos;t begin with GGUF</source>
        <translation>no empieza por GGUF</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>no dio ningún motivo</translation>
    </message>
    <message>
        <source>it has a sliding window, and no layer that would use it</source>
        <translation>tiene una ventana deslizante y ninguna capa que la use</translation>
    </message>
    <message>
        <source>it has more columns than the first; a text with commas needs quotes</source>
        <translation>tiene más columnas que la primera; un texto con comas necesita comillas</translation>
    </message>
    <message>
        <source>it has more than belongs there</source>
        <translation>contiene más de lo que debe</translation>
    </message>
    <message>
        <source>it has no list “messages”</source>
        <translation>no tiene la lista «messages»</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>no tiene nombre</translation>
    </message>
    <message>
        <source>it has no slots</source>
        <translation>no tiene ranuras</translation>
    </message>
    <message>
        <source>it has no “{name}”</source>
        <translation>no tiene «{name}»</translation>
    </message>
    <message>
        <source>it has not one message for each question</source>
        <translation>no tiene un mensaje por cada pregunta</translation>
    </message>
    <message>
        <source>it has other tables or triggers than it should</source>
        <translation>tiene otras tablas o disparadores que los que debería</translation>
    </message>
    <message>
        <source>it has to have 1 to {most} models</source>
        <translation>tiene que haber de 1 a {most} modelos</translation>
    </message>
    <message>
        <source>it has to have 1 to {most} questions</source>
        <translation>tiene que haber de 1 a {most} preguntas</translation>
    </message>
    <message>
        <source>it has to have 1 to {most} seeds</source>
        <translation>tiene que haber de 1 a {most} semillas</translation>
    </message>
    <message>
        <source>it has two slots of a kind</source>
        <translation>tiene dos ranuras del mismo tipo</translation>
    </message>
    <message>
        <source>it is about the model</source>
        <translation>se refiere al modelo</translation>
    </message>
    <message>
        <source>it is forgotten</source>
        <translation>se olvida lo que contenía</translation>
    </message>
    <message>
        <source>it is in another version</source>
        <translation>está en otra versión</translation>
    </message>
    <message>
        <source>it is neither a text nor an object with a “question”</source>
        <translation>no es ni un texto ni un objeto con «question»</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>está anidado demasiado a fondo</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>no es JSON</translation>
    </message>
    <message>
        <source>it is no list</source>
        <translation>no es una lista</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>it is not in UTF-8</source>
        <translation>no está en UTF-8</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>es demasiado corto</translation>
    </message>
    <message>
        <source>it is written in another language than templates are here; the model&apos;s own is used</source>
        <translation>está escrita en otro lenguaje que el de las plantillas de aquí; se usa la del propio modelo</translation>
    </message>
    <message>
        <source>it is {kind} and not an object</source>
        <translation>es {kind} y no un objeto</translation>
    </message>
    <message>
        <source>it isn&apos;t known here</source>
        <translation>aquí no se conoce</translation>
    </message>
    <message>
        <source>it leaves out the reply that is to be continued</source>
        <translation>omite la respuesta que hay que continuar</translation>
    </message>
    <message>
        <source>it made its process end, or answer too much</source>
        <translation>provocó el cierre de su proceso, o una respuesta demasiado larga</translation>
    </message>
    <message>
        <source>it needs too much memory</source>
        <translation>necesita demasiada memoria</translation>
    </message>
    <message>
        <source>it tells no format</source>
        <translation>no indica ningún formato</translation>
    </message>
    <message>
        <source>it took longer than {seconds} s</source>
        <translation>tardó más de {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>it uses {used} experts of {experts}</source>
        <translation>usa {used} expertos de {experts}</translation>
    </message>
    <message>
        <source>its alignment is {alignment}</source>
        <translation>su alineación es {alignment}</translation>
    </message>
    <message>
        <source>its conversations can&apos;t be read</source>
        <translation>sus conversaciones no se pueden leer</translation>
    </message>
    <message>
        <source>its heads have no elements</source>
        <translation>sus cabezas no tienen elementos</translation>
    </message>
    <message>
        <source>its key doesn&apos;t open it</source>
        <translation>su clave no la abre</translation>
    </message>
    <message>
        <source>its keys and values are not equally long in all layers</source>
        <translation>sus claves y valores no tienen la misma longitud en todas las capas</translation>
    </message>
    <message>
        <source>its keys can&apos;t be read</source>
        <translation>sus claves no se pueden leer</translation>
    </message>
    <message>
        <source>its keys have {key} elements and its values {value}</source>
        <translation>sus claves tienen {key} elementos y sus valores {value}</translation>
    </message>
    <message>
        <source>its list of contents is too long</source>
        <translation>su índice de contenido es demasiado largo</translation>
    </message>
    <message>
        <source>its parent doesn&apos;t stand before it in the conversation</source>
        <translation>su mensaje de origen no está antes que él en la conversación</translation>
    </message>
    <message>
        <source>its process answered nonsense</source>
        <translation>su proceso respondió algo sin sentido</translation>
    </message>
    <message>
        <source>its process answered something else</source>
        <translation>su proceso respondió otra cosa</translation>
    </message>
    <message>
        <source>its process can&apos;t be started: {reason}</source>
        <translation>no se puede iniciar su proceso: {reason}</translation>
    </message>
    <message>
        <source>its seeds are not different ones from 0 to {most}</source>
        <translation>sus semillas se repiten o no están entre 0 y {most}</translation>
    </message>
    <message numerus="yes">
        <source>its vocabulary claims {n} tokens</source>
        <comment>its vocabulary claims {n} token</comment>
        <translation>
            <numerusform>su vocabulario declara {n} token</numerusform>
            <numerusform>su vocabulario declara {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>its vocabulary has no token for the byte {byte}</source>
        <translation>su vocabulario no tiene ningún token para el byte {byte}</translation>
    </message>
    <message>
        <source>its vocabulary has no {role} token, which it adds to texts</source>
        <translation>su vocabulario no tiene el token {role} que añade a los textos</translation>
    </message>
    <message>
        <source>its vocabulary has tokens without the bytes that they begin with</source>
        <translation>su vocabulario tiene tokens sin los bytes por los que empiezan</translation>
    </message>
    <message>
        <source>its vocabulary is another one.</source>
        <translation>su vocabulario es otro.</translation>
    </message>
    <message>
        <source>its “leaf” is none of its messages</source>
        <translation>su «leaf» no es ninguno de sus mensajes</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>llavero</translation>
    </message>
    <message>
        <source>lets another model see or hear</source>
        <translation>permite ver u oír a otro modelo</translation>
    </message>
    <message>
        <source>list of models</source>
        <translation>lista de modelos</translation>
    </message>
    <message>
        <source>llama-cpp-python {version}, libraries {hash}</source>
        <translation>llama-cpp-python {version}, bibliotecas {hash}</translation>
    </message>
    <message>
        <source>llama.cpp could not go on with {model}, which was set aside ({reason}).</source>
        <translation>llama.cpp no pudo seguir con {model}, que se ha apartado ({reason}).</translation>
    </message>
    <message>
        <source>llama.cpp could not go on with {name} ({reason}).</source>
        <translation>llama.cpp no pudo seguir con {name} ({reason}).</translation>
    </message>
    <message>
        <source>llama.cpp could not load {model} ({reason}). It has its test run again first.</source>
        <translation>llama.cpp no pudo cargar {model} ({reason}). Antes se repetirá su prueba.</translation>
    </message>
    <message>
        <source>llama.cpp crashed in its test run ({how}).</source>
        <translation>llama.cpp se cerró inesperadamente en su prueba ({how}).</translation>
    </message>
    <message>
        <source>llama.cpp ended the app with this model ({reason}).</source>
        <translation>llama.cpp cerró la app con este modelo ({reason}).</translation>
    </message>
    <message>
        <source>llama.cpp gave no reason</source>
        <translation>llama.cpp no dio ningún motivo</translation>
    </message>
    <message>
        <source>llama.cpp, in the build {build}</source>
        <translation>llama.cpp, compilación {build}</translation>
    </message>
    <message>
        <source>min-p {value}</source>
        <translation>min-p {value}</translation>
    </message>
    <message>
        <source>more than all {elements} elements of a key are to be rotated</source>
        <translation>se rotarían más elementos de una clave que los {elements} que hay</translation>
    </message>
    <message>
        <source>no column is called “question”</source>
        <translation>ninguna columna se llama «question»</translation>
    </message>
    <message>
        <source>no flash attention</source>
        <translation>sin flash attention</translation>
    </message>
    <message>
        <source>no layer on the GPU</source>
        <translation>ninguna capa en la GPU</translation>
    </message>
    <message>
        <source>no repacked weights</source>
        <translation>sin pesos reordenados</translation>
    </message>
    <message>
        <source>no section of its keys is to be rotated</source>
        <translation>no se rotaría ninguna sección de sus claves</translation>
    </message>
    <message>
        <source>none: the text is continued</source>
        <translation>ninguna: se continúa el texto</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>no es JSON</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>sin calcular</translation>
    </message>
    <message>
        <source>not for a chat</source>
        <translation>no sirve para chatear</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>no es posible ahora</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>no está ahí ahora</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing of its keys is to be rotated, and so no place is known</source>
        <translation>no se rotaría nada de sus claves, así que no se conoce ninguna posición</translation>
    </message>
    <message>
        <source>of its parameters, {reason}</source>
        <translation>en sus parámetros, {reason}</translation>
    </message>
    <message>
        <source>of message {number}, {reason}</source>
        <translation>en el mensaje {number}, {reason}</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a switch</comment>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>off</source>
        <comment>whether a model thinks</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a switch</comment>
        <translation>activado</translation>
    </message>
    <message>
        <source>on</source>
        <comment>whether a model thinks</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>one message is the answer at several places</source>
        <translation>un mensaje es la respuesta en varios lugares</translation>
    </message>
    <message>
        <source>one of its messages is in another conversation as well</source>
        <translation>uno de sus mensajes está también en otra conversación</translation>
    </message>
    <message>
        <source>only a vocabulary</source>
        <translation>solo un vocabulario</translation>
    </message>
    <message>
        <source>partly GPU</source>
        <translation>GPU en parte</translation>
    </message>
    <message numerus="yes">
        <source>partly GPU, about {n} tokens/s</source>
        <comment>partly GPU, about {n} token/s</comment>
        <translation>
            <numerusform>GPU en parte, cerca de {n} token/s</numerusform>
            <numerusform>GPU en parte, unos {n} tokens/s</numerusform>
        </translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>frase de contraseña</translation>
    </message>
    <message>
        <source>picture not shown</source>
        <translation>imagen no mostrada</translation>
    </message>
    <message>
        <source>picture not shown: {name}</source>
        <translation>imagen no mostrada: {name}</translation>
    </message>
    <message>
        <source>presence penalty {value}</source>
        <translation>penalización por presencia {value}</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>código de recuperación</translation>
    </message>
    <message>
        <source>repeat penalty {value}</source>
        <translation>penalización por repetición {value}</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>semilla {seed}</translation>
    </message>
    <message>
        <source>sees or hears</source>
        <translation>ve u oye</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>apartado</translation>
    </message>
    <message>
        <source>settings file</source>
        <translation>archivo de ajustes</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>statistics for making a model smaller</source>
        <translation>estadísticas para reducir un modelo</translation>
    </message>
    <message>
        <source>stopped by you</source>
        <translation>detenida por ti</translation>
    </message>
    <message>
        <source>temperature {value}</source>
        <translation>temperatura {value}</translation>
    </message>
    <message>
        <source>templates are chosen by name here</source>
        <translation>aquí las plantillas se eligen por su nombre</translation>
    </message>
    <message>
        <source>the attachments are no list</source>
        <translation>los adjuntos no son una lista</translation>
    </message>
    <message>
        <source>the conversation {id}</source>
        <translation>la conversación {id}</translation>
    </message>
    <message>
        <source>the file&apos;s own</source>
        <translation>la del propio archivo</translation>
    </message>
    <message>
        <source>the key “{key}” appears twice</source>
        <translation>la clave «{key}» aparece dos veces</translation>
    </message>
    <message numerus="yes">
        <source>the list {key} claims {n} elements, more than the file has</source>
        <comment>the list {key} claims {n} element, more than the file has</comment>
        <translation>
            <numerusform>la lista {key} declara {n} elemento, más de los que tiene el archivo</numerusform>
            <numerusform>la lista {key} declara {n} elementos, más de los que tiene el archivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the list {key} claims {n} texts</source>
        <comment>the list {key} claims {n} text</comment>
        <translation>
            <numerusform>la lista {key} declara {n} texto</numerusform>
            <numerusform>la lista {key} declara {n} textos</numerusform>
        </translation>
    </message>
    <message>
        <source>the list {key} has elements of the kind {kind}</source>
        <translation>la lista {key} tiene elementos del tipo {kind}</translation>
    </message>
    <message>
        <source>the model {id}</source>
        <translation>el modelo {id}</translation>
    </message>
    <message>
        <source>the model&apos;s own template is used</source>
        <translation>se usa la plantilla del propio modelo</translation>
    </message>
    <message>
        <source>the numbers {name} are of type {type}</source>
        <translation>los números {name} son del tipo {type}</translation>
    </message>
    <message>
        <source>the passphrase has no cost</source>
        <translation>la frase de contraseña no tiene coste</translation>
    </message>
    <message>
        <source>the passphrase&apos;s cost has more than belongs there</source>
        <translation>el coste de la frase de contraseña contiene más de lo que debe</translation>
    </message>
    <message>
        <source>the passphrase&apos;s cost is out of bounds</source>
        <translation>el coste de la frase de contraseña está fuera de los límites</translation>
    </message>
    <message>
        <source>the passphrase&apos;s memory is out of bounds</source>
        <translation>la memoria de la frase de contraseña está fuera de los límites</translation>
    </message>
    <message>
        <source>the preset {id}</source>
        <translation>el preajuste {id}</translation>
    </message>
    <message>
        <source>the question has more than {most} characters</source>
        <translation>la pregunta tiene más de {most} caracteres</translation>
    </message>
    <message>
        <source>the question is empty</source>
        <translation>la pregunta está vacía</translation>
    </message>
    <message>
        <source>the tensor {name} appears twice</source>
        <translation>el tensor {name} aparece dos veces</translation>
    </message>
    <message>
        <source>the tensor {name} has the impossible shape {shape}</source>
        <translation>el tensor {name} tiene la forma imposible {shape}</translation>
    </message>
    <message numerus="yes">
        <source>the tensor {name} has {n} dimensions</source>
        <comment>the tensor {name} has {n} dimension</comment>
        <translation>
            <numerusform>el tensor {name} tiene {n} dimensión</numerusform>
            <numerusform>el tensor {name} tiene {n} dimensiones</numerusform>
        </translation>
    </message>
    <message>
        <source>the tensor {name} is not where it should be</source>
        <translation>el tensor {name} no está donde debería</translation>
    </message>
    <message>
        <source>the text of {key} claims to be {length} bytes long</source>
        <translation>el texto de {key} declara una longitud de {length} bytes</translation>
    </message>
    <message>
        <source>the text of {key} has a zero in it</source>
        <translation>el texto de {key} contiene un cero</translation>
    </message>
    <message>
        <source>the texts of the list {key} are longer than any vocabulary</source>
        <translation>los textos de la lista {key} son más largos que cualquier vocabulario</translation>
    </message>
    <message>
        <source>the token {token} is of the type of a byte, and is none</source>
        <translation>el token {token} es de tipo byte, y no lo es</translation>
    </message>
    <message>
        <source>the token “{token}” is in its vocabulary twice</source>
        <translation>el token «{token}» está dos veces en su vocabulario</translation>
    </message>
    <message>
        <source>the value of {key} is of the unknown kind {kind}</source>
        <translation>el valor de {key} es del tipo desconocido {kind}</translation>
    </message>
    <message>
        <source>the votes are no list</source>
        <translation>los votos no son una lista</translation>
    </message>
    <message>
        <source>the weights {name} are of type {type}</source>
        <translation>los pesos {name} son del tipo {type}</translation>
    </message>
    <message>
        <source>there are more than {most} questions</source>
        <translation>hay más de {most} preguntas</translation>
    </message>
    <message>
        <source>there is no template named {name}</source>
        <translation>no hay ninguna plantilla llamada {name}</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>demasiado grande</translation>
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
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>typical-p {value}</source>
        <translation>typical-p {value}</translation>
    </message>
    <message>
        <source>was thrown away</source>
        <translation>se había eliminado</translation>
    </message>
    <message>
        <source>when the model&apos;s context was full</source>
        <translation>cuando se llenó el contexto del modelo</translation>
    </message>
    <message>
        <source>with a system prompt</source>
        <translation>con prompt del sistema</translation>
    </message>
    <message numerus="yes">
        <source>without {n} attachments</source>
        <comment>without {n} attachment</comment>
        <translation>
            <numerusform>sin {n} adjunto</numerusform>
            <numerusform>sin {n} adjuntos</numerusform>
        </translation>
    </message>
    <message>
        <source>writes text</source>
        <translation>escribe texto</translation>
    </message>
    <message>
        <source>you</source>
        <translation>tú</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>tu elección</translation>
    </message>
    <message numerus="yes">
        <source>{alike} of {n} answers are identical</source>
        <comment>{alike} of {n} answer is identical</comment>
        <translation>
            <numerusform>{alike} de {n} respuesta es idéntica</numerusform>
            <numerusform>{alike} de {n} respuestas son idénticas</numerusform>
        </translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} de {count}</translation>
    </message>
    <message>
        <source>{chosen} is chosen for Python&apos;s keyring, and doesn&apos;t count as a keychain.</source>
        <translation>{chosen} está elegido para el keyring de Python, y no cuenta como llavero.</translation>
    </message>
    <message>
        <source>{database} is encrypted, and {keys} is missing.</source>
        <translation>{database} está cifrado, y falta {keys}.</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time}</source>
        <translation>{day} de {month} de {year}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} answers</source>
        <comment>{done} of {n} answer</comment>
        <translation>
            <numerusform>{done} de {n} respuesta</numerusform>
            <numerusform>{done} de {n} respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} conversations</source>
        <comment>{done} of {n} conversation</comment>
        <translation>
            <numerusform>{done} de {n} conversación</numerusform>
            <numerusform>{done} de {n} conversaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>{draft} guesses for it.</source>
        <translation>{draft} adivina para él.</translation>
    </message>
    <message>
        <source>{experts} experts can&apos;t be in {groups} groups</source>
        <translation>{experts} expertos no pueden estar en {groups} grupos</translation>
    </message>
    <message>
        <source>{failure}. {remedy}</source>
        <translation>{failure}. {remedy}</translation>
    </message>
    <message>
        <source>{failure}: there is no space left.</source>
        <translation>{failure}: no queda espacio.</translation>
    </message>
    <message>
        <source>{file} begins with nothing but zeros, like a download that was not completed.</source>
        <translation>{file} empieza solo con ceros, como una descarga que no se completó.</translation>
    </message>
    <message>
        <source>{file} breaks the rules of its format: {reason}.</source>
        <translation>{file} no cumple las reglas de su formato: {reason}.</translation>
    </message>
    <message>
        <source>{file} can be changed while it is being read, so nobody knows whether your organisation allows it.</source>
        <translation>{file} puede cambiar mientras se lee, así que no se sabe si tu organización lo permite.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used: {reason}.</source>
        <translation>{file} no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>{file} changed while it was being loaded.</source>
        <translation>{file} cambió mientras se cargaba.</translation>
    </message>
    <message>
        <source>{file} changed while it was tried.</source>
        <translation>{file} cambió mientras se probaba.</translation>
    </message>
    <message numerus="yes">
        <source>{file} claims to be the first of {n} files; no model needs so many.</source>
        <comment>{file} claims to be the first of {n} file; no model needs so many.</comment>
        <translation>
            <numerusform>{file} declara ser el primero de {n} archivo; ningún modelo necesita tantos.</numerusform>
            <numerusform>{file} declara ser el primero de {n} archivos; ningún modelo necesita tantos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} could not be copied to {folder}: {reason}.</source>
        <translation>{file} no se pudo copiar en {folder}: {reason}.</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t begin as a GGUF file does.</source>
        <translation>{file} no empieza como un archivo GGUF.</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t name its architecture.</source>
        <translation>{file} no nombra su arquitectura.</translation>
    </message>
    <message>
        <source>{file} ends in the middle of its header; there are only {size} of it.</source>
        <translation>{file} acaba en medio de su cabecera; solo hay {size} de ella.</translation>
    </message>
    <message>
        <source>{file} has changed</source>
        <translation>{file} ha cambiado</translation>
    </message>
    <message>
        <source>{file} has {size} after its last tensor, all of which llama.cpp would read.</source>
        <translation>{file} tiene {size} después de su último tensor, y llama.cpp lo leería todo.</translation>
    </message>
    <message>
        <source>{file} has {size}; {free} are free in {folder}.</source>
        <translation>{file} ocupa {size}; hay {free} libres en {folder}.</translation>
    </message>
    <message>
        <source>{file} holds a model of the kind {kind}, which can&apos;t chat.</source>
        <translation>{file} contiene un modelo del tipo {kind}, que no sirve para chatear.</translation>
    </message>
    <message>
        <source>{file} holds a model that only guesses ahead for another one.</source>
        <translation>{file} contiene un modelo que solo adivina por adelantado para otro.</translation>
    </message>
    <message>
        <source>{file} holds a model that turns text into numbers for a search, and can&apos;t answer.</source>
        <translation>{file} contiene un modelo que convierte texto en números para una búsqueda, y no puede responder.</translation>
    </message>
    <message>
        <source>{file} holds a model that writes text.</source>
        <translation>{file} contiene un modelo que escribe texto.</translation>
    </message>
    <message>
        <source>{file} holds a vocabulary without a model.</source>
        <translation>{file} contiene un vocabulario sin modelo.</translation>
    </message>
    <message>
        <source>{file} holds an adapter for a model.</source>
        <translation>{file} contiene un adaptador para un modelo.</translation>
    </message>
    <message>
        <source>{file} holds no model that writes text.</source>
        <translation>{file} no contiene ningún modelo que escriba texto.</translation>
    </message>
    <message>
        <source>{file} holds something called “{type}”.</source>
        <translation>{file} contiene algo llamado «{type}».</translation>
    </message>
    <message>
        <source>{file} holds statistics for making a model smaller.</source>
        <translation>{file} contiene estadísticas para reducir un modelo.</translation>
    </message>
    <message>
        <source>{file} holds the part of a model that sees pictures or hears.</source>
        <translation>{file} contiene la parte de un modelo que ve imágenes u oye.</translation>
    </message>
    <message>
        <source>{file} is a 7z archive.</source>
        <translation>{file} es un archivo comprimido 7z.</translation>
    </message>
    <message>
        <source>{file} is a GGUF file of version {version}, from before October 2023.</source>
        <translation>{file} es un archivo GGUF de la versión {version}, anterior a octubre de 2023.</translation>
    </message>
    <message>
        <source>{file} is a GGUF file of version {version}; 3 is known.</source>
        <translation>{file} es un archivo GGUF de la versión {version}; la conocida es la 3.</translation>
    </message>
    <message>
        <source>{file} is a JSON text.</source>
        <translation>{file} es un texto JSON.</translation>
    </message>
    <message>
        <source>{file} is a Keras (HDF5) file.</source>
        <translation>{file} es un archivo de Keras (HDF5).</translation>
    </message>
    <message>
        <source>{file} is a NumPy file.</source>
        <translation>{file} es un archivo de NumPy.</translation>
    </message>
    <message>
        <source>{file} is a PDF document.</source>
        <translation>{file} es un documento PDF.</translation>
    </message>
    <message>
        <source>{file} is a PyTorch (pickle) file.</source>
        <translation>{file} es un archivo de PyTorch (pickle).</translation>
    </message>
    <message>
        <source>{file} is a PyTorch file.</source>
        <translation>{file} es un archivo de PyTorch.</translation>
    </message>
    <message>
        <source>{file} is a SQLite database.</source>
        <translation>{file} es una base de datos SQLite.</translation>
    </message>
    <message>
        <source>{file} is a TensorFlow Lite file.</source>
        <translation>{file} es un archivo de TensorFlow Lite.</translation>
    </message>
    <message>
        <source>{file} is a bzip2 archive.</source>
        <translation>{file} es un archivo comprimido bzip2.</translation>
    </message>
    <message>
        <source>{file} is a gzip archive.</source>
        <translation>{file} es un archivo comprimido gzip.</translation>
    </message>
    <message>
        <source>{file} is a model in the old GGJT format, from before August 2023.</source>
        <translation>{file} es un modelo en el antiguo formato GGJT, anterior a agosto de 2023.</translation>
    </message>
    <message>
        <source>{file} is a model in the old GGMF format, from before August 2023.</source>
        <translation>{file} es un modelo en el antiguo formato GGMF, anterior a agosto de 2023.</translation>
    </message>
    <message>
        <source>{file} is a model in the old GGML format, from before August 2023.</source>
        <translation>{file} es un modelo en el antiguo formato GGML, anterior a agosto de 2023.</translation>
    </message>
    <message>
        <source>{file} is a picture.</source>
        <translation>{file} es una imagen.</translation>
    </message>
    <message>
        <source>{file} is a program.</source>
        <translation>{file} es un programa.</translation>
    </message>
    <message>
        <source>{file} is a rar archive.</source>
        <translation>{file} es un archivo comprimido rar.</translation>
    </message>
    <message>
        <source>{file} is a safetensors file.</source>
        <translation>{file} es un archivo safetensors.</translation>
    </message>
    <message>
        <source>{file} is a tar archive.</source>
        <translation>{file} es un archivo tar.</translation>
    </message>
    <message>
        <source>{file} is a text.</source>
        <translation>{file} es un texto.</translation>
    </message>
    <message>
        <source>{file} is a web page.</source>
        <translation>{file} es una página web.</translation>
    </message>
    <message>
        <source>{file} is a zip archive.</source>
        <translation>{file} es un archivo comprimido zip.</translation>
    </message>
    <message>
        <source>{file} is a zstd archive.</source>
        <translation>{file} es un archivo comprimido zstd.</translation>
    </message>
    <message>
        <source>{file} is an adapter in the old GGLA format, from before August 2023.</source>
        <translation>{file} es un adaptador en el antiguo formato GGLA, anterior a agosto de 2023.</translation>
    </message>
    <message>
        <source>{file} is an xz archive.</source>
        <translation>{file} es un archivo comprimido xz.</translation>
    </message>
    <message>
        <source>{file} is attached.</source>
        <translation>{file} está adjunto.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} está vacío.</translation>
    </message>
    <message>
        <source>{file} is in several files. Here, such a model has to be in a folder of the machine&apos;s own models.</source>
        <translation>{file} está en varios archivos. Aquí, un modelo así tiene que estar en una carpeta de modelos para todos.</translation>
    </message>
    <message>
        <source>{file} is missing, the first of the files that the model is split into.</source>
        <translation>Falta {file}, el primero de los archivos en que está dividido el modelo.</translation>
    </message>
    <message>
        <source>{file} is no backup of Desktop Chat.</source>
        <translation>{file} no es una copia de seguridad de Desktop Chat.</translation>
    </message>
    <message>
        <source>{file} is no part of a model, though its name says so.</source>
        <translation>{file} no es parte de ningún modelo, aunque lo diga su nombre.</translation>
    </message>
    <message>
        <source>{file} is none of the models that your organisation allows.</source>
        <translation>{file} no está entre los modelos que permite tu organización.</translation>
    </message>
    <message>
        <source>{file} is not whole: only {part} are there.</source>
        <translation>{file} no está completo: solo hay {part}.</translation>
    </message>
    <message numerus="yes">
        <source>{file} is one of {n} files; {missing} is missing.</source>
        <comment>{file} is one of {n} file; {missing} is missing.</comment>
        <translation>
            <numerusform>{file} es uno de {n} archivo; falta {missing}.</numerusform>
            <numerusform>{file} es uno de {n} archivos; falta {missing}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is only a Git LFS pointer to the model file of {size}.</source>
        <translation>{file} es solo un puntero de Git LFS al archivo del modelo, de {size}.</translation>
    </message>
    <message>
        <source>{file} is only a Git LFS pointer to the model file.</source>
        <translation>{file} es solo un puntero de Git LFS al archivo del modelo.</translation>
    </message>
    <message>
        <source>{file} is part {part} of {parts} of a model.</source>
        <translation>{file} es la parte {part} de {parts} de un modelo.</translation>
    </message>
    <message>
        <source>{file} is part {part} of {parts}, and not what its name says.</source>
        <translation>{file} es la parte {part} de {parts}, y no lo que dice su nombre.</translation>
    </message>
    <message numerus="yes">
        <source>{file} is the first of {n} files of one model.</source>
        <comment>{file} is the first of {n} file of one model.</comment>
        <translation>
            <numerusform>{file} es el primero de {n} archivo de un mismo modelo.</numerusform>
            <numerusform>{file} es el primero de {n} archivos de un mismo modelo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is used where it is; nothing is copied.</source>
        <translation>{file} se usa donde está; no se copia nada.</translation>
    </message>
    <message>
        <source>{file} stores {name} in a type that is not known here ({type}).</source>
        <translation>{file} guarda {name} en un tipo que aquí no se conoce ({type}).</translation>
    </message>
    <message>
        <source>{file} was changed while it was read.</source>
        <translation>{file} cambió mientras se leía.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version than this.</source>
        <translation>{file} se hizo con una versión más reciente que esta.</translation>
    </message>
    <message>
        <source>{file} was made for machines of the other byte order (big-endian).</source>
        <translation>{file} se hizo para máquinas con el otro orden de bytes (big-endian).</translation>
    </message>
    <message>
        <source>{file} was not copied.</source>
        <translation>{file} no se ha copiado.</translation>
    </message>
    <message>
        <source>{file}, from {source}</source>
        <translation>{file}, de {source}</translation>
    </message>
    <message>
        <source>{file}: the tensor {name} appears twice in its parts.</source>
        <translation>{file}: el tensor {name} aparece dos veces en sus partes.</translation>
    </message>
    <message>
        <source>{folder} (not there now)</source>
        <translation>{folder} (no está ahí ahora)</translation>
    </message>
    <message>
        <source>{folder} has another file called {file} already.</source>
        <translation>{folder} ya tiene otro archivo llamado {file}.</translation>
    </message>
    <message>
        <source>{folder} has too many files to look through.</source>
        <translation>{folder} tiene demasiados archivos para examinarlos.</translation>
    </message>
    <message>
        <source>{folder} holds something else than a database and its keys.</source>
        <translation>{folder} contiene algo que no es una base de datos ni sus claves.</translation>
    </message>
    <message>
        <source>{given} of {all}</source>
        <translation>{given} de {all}</translation>
    </message>
    <message>
        <source>{groups} key heads can&apos;t serve {heads} heads</source>
        <translation>{groups} cabezas de clave no bastan para {heads} cabezas</translation>
    </message>
    <message>
        <source>{groups} key heads can&apos;t serve {heads} recurrent heads</source>
        <translation>{groups} cabezas de clave no bastan para {heads} cabezas recurrentes</translation>
    </message>
    <message>
        <source>{group}, folded</source>
        <translation>{group}, contraído</translation>
    </message>
    <message>
        <source>{group}, shown</source>
        <translation>{group}, desplegado</translation>
    </message>
    <message>
        <source>{heads} recurrent heads can&apos;t share {size}</source>
        <translation>{heads} cabezas recurrentes no pueden repartirse {size}</translation>
    </message>
    <message>
        <source>{keys} is for editing text.</source>
        <translation>{keys} sirve para editar texto.</translation>
    </message>
    <message>
        <source>{keys} is for “{command}”.</source>
        <translation>{keys} es de «{command}».</translation>
    </message>
    <message>
        <source>{key} has a number that is not 0 to {most}</source>
        <translation>{key} tiene un número que no está entre 0 y {most}</translation>
    </message>
    <message>
        <source>{key} is 0</source>
        <translation>{key} es 0</translation>
    </message>
    <message>
        <source>{key} is no number</source>
        <translation>{key} no es un número</translation>
    </message>
    <message>
        <source>{key} is not a list of numbers</source>
        <translation>{key} no es una lista de números</translation>
    </message>
    <message>
        <source>{key} is not a list of texts</source>
        <translation>{key} no es una lista de textos</translation>
    </message>
    <message numerus="yes">
        <source>{key} is not a list of {n} numbers</source>
        <comment>{key} is not a list of {n} number</comment>
        <translation>
            <numerusform>{key} no es una lista de {n} número</numerusform>
            <numerusform>{key} no es una lista de {n} números</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} is not a number from 0</source>
        <translation>{key} no es un número a partir de 0</translation>
    </message>
    <message>
        <source>{key} is not a text</source>
        <translation>{key} no es un texto</translation>
    </message>
    <message>
        <source>{key} is not a whole number</source>
        <translation>{key} no es un número entero</translation>
    </message>
    <message>
        <source>{key} is shorter than the list of tokens</source>
        <translation>{key} es más corta que la lista de tokens</translation>
    </message>
    <message>
        <source>{key} is unknown</source>
        <translation>{key} tiene un valor desconocido</translation>
    </message>
    <message>
        <source>{key} is {value} (it is missing); it must be {least} to {most}</source>
        <translation>{key} es {value} (no está); tiene que estar entre {least} y {most}</translation>
    </message>
    <message>
        <source>{key} is {value}; it must be {least} to {most}</source>
        <translation>{key} es {value}; tiene que estar entre {least} y {most}</translation>
    </message>
    <message>
        <source>{label} can&apos;t be {value}.</source>
        <translation>{label}: no puede ser {value}.</translation>
    </message>
    <message>
        <source>{layers} layers is not possible.</source>
        <translation>No son posibles {layers} capas.</translation>
    </message>
    <message>
        <source>{licence}, by the file&apos;s own claim</source>
        <translation>{licence}, según el propio archivo</translation>
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
        <translation>{model} responde desde aquí</translation>
    </message>
    <message>
        <source>{model} can&apos;t take back what it has read.</source>
        <translation>{model} no puede deshacer lo que ha leído.</translation>
    </message>
    <message>
        <source>{model} has answered</source>
        <translation>{model} ha respondido</translation>
    </message>
    <message>
        <source>{model} is better</source>
        <translation>{model} es mejor</translation>
    </message>
    <message>
        <source>{model} is in your list</source>
        <translation>{model} está en tu lista</translation>
    </message>
    <message>
        <source>{model} is loaded again when you send</source>
        <translation>{model} se vuelve a cargar al enviar</translation>
    </message>
    <message>
        <source>{model} is not allowed on this machine</source>
        <translation>{model} no está permitido en este equipo</translation>
    </message>
    <message>
        <source>{model} is not there now</source>
        <translation>{model} no está ahí ahora</translation>
    </message>
    <message>
        <source>{model} is off the list. Its file stays.</source>
        <translation>{model} ya no está en la lista. Su archivo se queda.</translation>
    </message>
    <message>
        <source>{model} was set aside</source>
        <translation>{model} se ha apartado</translation>
    </message>
    <message>
        <source>{model} was tested again</source>
        <translation>{model} se ha vuelto a probar</translation>
    </message>
    <message>
        <source>{model} · asleep</source>
        <translation>{model} · en reposo</translation>
    </message>
    <message>
        <source>{model}, column {at} of {count}</source>
        <translation>{model}, columna {at} de {count}</translation>
    </message>
    <message>
        <source>{model}, in use: {size}</source>
        <translation>{model}, en uso: {size}</translation>
    </message>
    <message>
        <source>{model}, question {at}: {answer}</source>
        <translation>{model}, pregunta {at}: {answer}</translation>
    </message>
    <message>
        <source>{model}, seed {seed}</source>
        <translation>{model}, semilla {seed}</translation>
    </message>
    <message>
        <source>{model}: your choice</source>
        <translation>{model}: tu elección</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read to its end ({reason}).</source>
        <translation>{name} no se puede leer hasta el final ({reason}).</translation>
    </message>
    <message>
        <source>{name} does not fit into the memory that is free now.</source>
        <translation>{name} no cabe en la memoria que está libre ahora.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has more than {n} files of JSON.</source>
        <comment>{name} has more than {n} file of JSON.</comment>
        <translation>
            <numerusform>{name} tiene más de {n} archivo JSON.</numerusform>
            <numerusform>{name} tiene más de {n} archivos JSON.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has no prompts of Desktop Chat.</source>
        <translation>{name} no tiene prompts de Desktop Chat.</translation>
    </message>
    <message>
        <source>{name} has no questions.</source>
        <translation>{name} no tiene preguntas.</translation>
    </message>
    <message>
        <source>{name} has text that isn&apos;t UTF-8.</source>
        <translation>{name} tiene texto que no es UTF-8.</translation>
    </message>
    <message>
        <source>{name} has the architecture “{architecture}”, which this version of llama.cpp does not know.</source>
        <translation>{name} tiene la arquitectura «{architecture}», que esta versión de llama.cpp no conoce.</translation>
    </message>
    <message>
        <source>{name} has {rows} rows for {heads} heads of {length}</source>
        <translation>{name} tiene {rows} filas para {heads} cabezas de {length}</translation>
    </message>
    <message>
        <source>{name} has {size} of JSON, and up to {most} is read.</source>
        <translation>{name} tiene {size} de JSON, y se leen hasta {most}.</translation>
    </message>
    <message>
        <source>{name} is a damaged .zip archive ({reason}).</source>
        <translation>{name} es un archivo .zip dañado ({reason}).</translation>
    </message>
    <message>
        <source>{name} is compressed in a way that isn&apos;t read.</source>
        <translation>{name} está comprimido de una forma que no se lee.</translation>
    </message>
    <message>
        <source>{name} is damaged ({reason}).</source>
        <translation>{name} está dañado ({reason}).</translation>
    </message>
    <message>
        <source>{name} is damaged or was made to do harm: its values are nested more than {depth} deep.</source>
        <translation>{name} está dañado o se hizo para causar daño: sus valores están anidados a más de {depth} niveles.</translation>
    </message>
    <message>
        <source>{name} is damaged, or isn&apos;t a file of conversations.</source>
        <translation>{name} está dañado o no es un archivo de conversaciones.</translation>
    </message>
    <message>
        <source>{name} is damaged: it breaks the rules of JSON.</source>
        <translation>{name} está dañado: no cumple las reglas de JSON.</translation>
    </message>
    <message>
        <source>{name} is damaged: its text isn&apos;t {encoding}.</source>
        <translation>{name} está dañado: su texto no es {encoding}.</translation>
    </message>
    <message>
        <source>{name} is damaged: something stands after its end.</source>
        <translation>{name} está dañado: hay algo después de su final.</translation>
    </message>
    <message>
        <source>{name} is damaged: there is {found} where {wanted} should be.</source>
        <translation>{name} está dañado: hay {found} donde debería haber {wanted}.</translation>
    </message>
    <message>
        <source>{name} is damaged: {reason}.</source>
        <translation>{name} está dañado: {reason}.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} está vacío.</translation>
    </message>
    <message>
        <source>{name} is in another version of the format.</source>
        <translation>{name} está en otra versión del formato.</translation>
    </message>
    <message>
        <source>{name} is larger than {size}.</source>
        <translation>{name} ocupa más de {size}.</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>Falta {name}</translation>
    </message>
    <message>
        <source>{name} is no JSON.</source>
        <translation>{name} no es JSON.</translation>
    </message>
    <message>
        <source>{name} is no file.</source>
        <translation>{name} no es un archivo.</translation>
    </message>
    <message>
        <source>{name} is no report on a comparison.</source>
        <translation>{name} no es un informe de una comparación.</translation>
    </message>
    <message>
        <source>{name} is not a model that writes text.</source>
        <translation>{name} no es un modelo que escriba texto.</translation>
    </message>
    <message>
        <source>{name} is not a preset.</source>
        <translation>{name} no es un preajuste.</translation>
    </message>
    <message>
        <source>{name} is not a text in UTF-8.</source>
        <translation>{name} no es un texto en UTF-8.</translation>
    </message>
    <message>
        <source>{name} is not a whole number</source>
        <translation>{name} no es un número entero</translation>
    </message>
    <message>
        <source>{name} is not for a chat.</source>
        <translation>{name} no sirve para chatear.</translation>
    </message>
    <message>
        <source>{name} is not {size} bytes in hex</source>
        <translation>{name} no son {size} bytes en hexadecimal</translation>
    </message>
    <message>
        <source>{name} is protected with a password.</source>
        <translation>{name} está protegido con una contraseña.</translation>
    </message>
    <message>
        <source>{name} is too large for a file of prompts.</source>
        <translation>{name} es demasiado grande para un archivo de prompts.</translation>
    </message>
    <message>
        <source>{name} is too large for a file of questions.</source>
        <translation>{name} es demasiado grande para un archivo de preguntas.</translation>
    </message>
    <message>
        <source>{name} is too large for a preset.</source>
        <translation>{name} es demasiado grande para un preajuste.</translation>
    </message>
    <message>
        <source>{name} is too large for a report.</source>
        <translation>{name} es demasiado grande para un informe.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a file of conversations: it is {kind}.</source>
        <translation>{name} no es un archivo de conversaciones: es {kind}.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a file.</source>
        <translation>{name} no es un archivo.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t whole: it ends in the middle of a conversation.</source>
        <translation>{name} no está completo: acaba en medio de una conversación.</translation>
    </message>
    <message>
        <source>{name}, conversation {position}</source>
        <translation>{name}, conversación {position}</translation>
    </message>
    <message>
        <source>{name}, folder, {count}, closed</source>
        <translation>{name}, carpeta, {count}, cerrada</translation>
    </message>
    <message>
        <source>{name}, folder, {count}, open</source>
        <translation>{name}, carpeta, {count}, abierta</translation>
    </message>
    <message>
        <source>{name}, line {number}: {reason}.</source>
        <translation>{name}, línea {number}: {reason}.</translation>
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
            <numerusform>{n} respuesta</numerusform>
            <numerusform>{n} respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are back</source>
        <comment>{n} is back</comment>
        <translation>
            <numerusform>{n} está de vuelta</numerusform>
            <numerusform>{n} están de vuelta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are here already</source>
        <comment>{n} is here already</comment>
        <translation>
            <numerusform>{n} ya está aquí</numerusform>
            <numerusform>{n} ya están aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} attachments aren&apos;t taken in; the text names the place.</source>
        <comment>{n} attachment isn&apos;t taken in; the text names the place.</comment>
        <translation>
            <numerusform>{n} adjunto no se incorpora; el texto indica su lugar.</numerusform>
            <numerusform>{n} adjuntos no se incorporan; el texto indica su lugar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes</source>
        <comment>{n} byte</comment>
        <translation>
            <numerusform>{n}&#xa0;byte</numerusform>
            <numerusform>{n}&#xa0;bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} can&apos;t be read</source>
        <comment>{n} can&apos;t be read</comment>
        <translation>
            <numerusform>{n} no se puede leer</numerusform>
            <numerusform>{n} no se pueden leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations</source>
        <comment>{n} conversation</comment>
        <translation>
            <numerusform>{n} conversación</numerusform>
            <numerusform>{n} conversaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations have been exported.</source>
        <comment>One conversation has been exported.</comment>
        <translation>
            <numerusform>Se ha exportado una conversación.</numerusform>
            <numerusform>Se han exportado {n} conversaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations moved to trash.</source>
        <comment>Conversation moved to trash.</comment>
        <translation>
            <numerusform>Conversación movida a la papelera.</numerusform>
            <numerusform>{n} conversaciones movidas a la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files can&apos;t be used.</source>
        <comment>{n} file can&apos;t be used.</comment>
        <translation>
            <numerusform>{n} archivo no se puede usar.</numerusform>
            <numerusform>{n} archivos no se pueden usar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files so far</source>
        <comment>{n} file so far</comment>
        <translation>
            <numerusform>{n} archivo hasta ahora</numerusform>
            <numerusform>{n} archivos hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <comment>{n} found</comment>
        <translation>
            <numerusform>{n} encontrado</numerusform>
            <numerusform>{n} encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} have new messages</source>
        <comment>{n} has new messages</comment>
        <translation>
            <numerusform>{n} tiene mensajes nuevos</numerusform>
            <numerusform>{n} tienen mensajes nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <comment>{n} hour</comment>
        <translation>
            <numerusform>{n} hora</numerusform>
            <numerusform>{n} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} layers guess ahead, and no other is left</source>
        <comment>{n} layer guesses ahead, and no other is left</comment>
        <translation>
            <numerusform>{n} capa adivina por adelantado, y no queda ninguna otra</numerusform>
            <numerusform>{n} capas adivinan por adelantado, y no queda ninguna otra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} layers on {gpu} need {need}; {free} are free there.</source>
        <comment>{n} layer on {gpu} needs {need}; {free} are free there.</comment>
        <translation>
            <numerusform>{n} capa en {gpu} necesita {need}; allí hay {free} libres.</numerusform>
            <numerusform>{n} capas en {gpu} necesitan {need}; allí hay {free} libres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <comment>{n} line</comment>
        <translation>
            <numerusform>{n} línea</numerusform>
            <numerusform>{n} líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages</source>
        <comment>{n} message</comment>
        <translation>
            <numerusform>{n} mensaje</numerusform>
            <numerusform>{n} mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages deleted.</source>
        <comment>{n} message deleted.</comment>
        <translation>
            <numerusform>{n} mensaje eliminado.</numerusform>
            <numerusform>{n} mensajes eliminados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages.</source>
        <comment>{n} message.</comment>
        <translation>
            <numerusform>{n} mensaje.</numerusform>
            <numerusform>{n} mensajes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <comment>{n} minute</comment>
        <translation>
            <numerusform>{n} minuto</numerusform>
            <numerusform>{n} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models</source>
        <comment>{n} model</comment>
        <translation>
            <numerusform>{n} modelo</numerusform>
            <numerusform>{n} modelos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models are in your list now.</source>
        <comment>{n} model is in your list now.</comment>
        <translation>
            <numerusform>{n} modelo está ahora en tu lista.</numerusform>
            <numerusform>{n} modelos están ahora en tu lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models can be added.</source>
        <comment>{n} model can be added.</comment>
        <translation>
            <numerusform>Se puede añadir {n} modelo.</numerusform>
            <numerusform>Se pueden añadir {n} modelos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more models</source>
        <comment>{n} more model</comment>
        <translation>
            <numerusform>{n} modelo más</numerusform>
            <numerusform>{n} modelos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more things were left out.</source>
        <comment>{n} more thing was left out.</comment>
        <translation>
            <numerusform>Se omitió {n} cosa más.</numerusform>
            <numerusform>Se omitieron {n} cosas más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <comment>{n} new</comment>
        <translation>
            <numerusform>{n} nueva</numerusform>
            <numerusform>{n} nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <comment>{n} page</comment>
        <translation>
            <numerusform>{n} página</numerusform>
            <numerusform>{n} páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages of {all}</source>
        <comment>{n} passage of {all}</comment>
        <translation>
            <numerusform>{n} pasaje de {all}</numerusform>
            <numerusform>{n} pasajes de {all}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts were added</source>
        <comment>{n} prompt was added</comment>
        <translation>
            <numerusform>Se añadió {n} prompt</numerusform>
            <numerusform>Se añadieron {n} prompts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <comment>{n} question</comment>
        <translation>
            <numerusform>{n} pregunta</numerusform>
            <numerusform>{n} preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replies aren&apos;t saved.</source>
        <comment>A reply isn&apos;t saved.</comment>
        <translation>
            <numerusform>Hay una respuesta sin guardar.</numerusform>
            <numerusform>Hay {n} respuestas sin guardar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <comment>{n} second</comment>
        <translation>
            <numerusform>{n} segundo</numerusform>
            <numerusform>{n} segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seeds</source>
        <comment>{n} seed</comment>
        <translation>
            <numerusform>{n} semilla</numerusform>
            <numerusform>{n} semillas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} threads</source>
        <comment>{n} thread</comment>
        <translation>
            <numerusform>{n} hilo</numerusform>
            <numerusform>{n} hilos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} threads, as asked for.</source>
        <comment>{n} thread, as asked for.</comment>
        <translation>
            <numerusform>{n} hilo, como se pidió.</numerusform>
            <numerusform>{n} hilos, como se pidió.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} threads, one for each core.</source>
        <comment>{n} thread.</comment>
        <translation>
            <numerusform>{n} hilo.</numerusform>
            <numerusform>{n} hilos, uno por núcleo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} threads, the fastest as measured here on {day}.</source>
        <comment>{n} thread, the fastest as measured here on {day}.</comment>
        <translation>
            <numerusform>{n} hilo, lo más rápido aquí según la medición del {day}.</numerusform>
            <numerusform>{n} hilos, lo más rápido aquí según la medición del {day}.</numerusform>
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
            <numerusform>{n} token favorecido o evitado</numerusform>
            <numerusform>{n} tokens favorecidos o evitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens were read for it, {remembered} of them remembered from before.</source>
        <comment>{n} token was read for it, {remembered} of them remembered from before.</comment>
        <translation>
            <numerusform>Para ella se leyó {n} token; {remembered} ya se recordaban.</numerusform>
            <numerusform>Para ella se leyeron {n} tokens; {remembered} ya se recordaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were thrown away</source>
        <comment>{n} was thrown away</comment>
        <translation>
            <numerusform>{n} se había eliminado</numerusform>
            <numerusform>{n} se habían eliminado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <comment>{n} word</comment>
        <translation>
            <numerusform>{n} palabra</numerusform>
            <numerusform>{n} palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <source>{one} or the {other}</source>
        <translation>{one} o {other}</translation>
    </message>
    <message numerus="yes">
        <source>{parameters} in {n} layers</source>
        <comment>{parameters} in {n} layer</comment>
        <translation>
            <numerusform>{parameters} en {n} capa</numerusform>
            <numerusform>{parameters} en {n} capas</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of {all} layers on {gpu}, as asked for.</source>
        <translation>{part} de {all} capas en {gpu}, como se pidió.</translation>
    </message>
    <message>
        <source>{part} of {all} layers on {gpu}, which has {size} free; the others on the CPU.</source>
        <translation>{part} de {all} capas en {gpu}, que tiene {size} libres; las demás en la CPU.</translation>
    </message>
    <message numerus="yes">
        <source>{part} of {n} bytes</source>
        <comment>{part} of {n} byte</comment>
        <translation>
            <numerusform>{part} de {n}&#xa0;byte</numerusform>
            <numerusform>{part} de {n}&#xa0;bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of {whole} {unit}</source>
        <translation>{part} de {whole}&#xa0;{unit}</translation>
    </message>
    <message>
        <source>{path} belongs to another user than the administrator.</source>
        <translation>{path} pertenece a un usuario que no es el administrador.</translation>
    </message>
    <message>
        <source>{path} can be written by others than the administrator.</source>
        <translation>En {path} pueden escribir otros además del administrador.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be deleted: {reason}.</source>
        <translation>{path} no se puede eliminar: {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be reached.</source>
        <translation>No se puede acceder a {path}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({reason}).</source>
        <translation>{path} no se puede leer ({reason}).</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({reason}); {instead}.</source>
        <translation>{path} no se puede leer ({reason}); {instead}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}.</source>
        <translation>{path} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}.</source>
        <translation>No se puede escribir en {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be changed ({reason}).</source>
        <translation>{path} no se pudo cambiar ({reason}).</translation>
    </message>
    <message>
        <source>{path} could not be read</source>
        <translation>{path} no se pudo leer</translation>
    </message>
    <message>
        <source>{path} could not be restored</source>
        <translation>{path} no se pudo restaurar</translation>
    </message>
    <message>
        <source>{path} could not be written</source>
        <translation>No se pudo escribir en {path}</translation>
    </message>
    <message>
        <source>{path} has gone.</source>
        <translation>{path} ha desaparecido.</translation>
    </message>
    <message>
        <source>{path} has version {version}; it has to be {newest}.</source>
        <translation>{path} tiene la versión {version}; tiene que ser la {newest}.</translation>
    </message>
    <message>
        <source>{path} has version {version}; this Desktop Chat reads up to {newest}.</source>
        <translation>{path} tiene la versión {version}; este Desktop Chat lee hasta la {newest}.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} es una carpeta.</translation>
    </message>
    <message>
        <source>{path} is a link, or no file in a folder.</source>
        <translation>{path} es un enlace o no es un archivo dentro de una carpeta.</translation>
    </message>
    <message>
        <source>{path} is damaged or is not a database ({reason}).</source>
        <translation>{path} está dañado o no es una base de datos ({reason}).</translation>
    </message>
    <message>
        <source>{path} is damaged: {reason}.</source>
        <translation>{path} está dañado: {reason}.</translation>
    </message>
    <message>
        <source>{path} is in use by another program.</source>
        <translation>Otro programa está usando {path}.</translation>
    </message>
    <message>
        <source>{path} is no JSON object.</source>
        <translation>{path} no es un objeto JSON.</translation>
    </message>
    <message>
        <source>{path} is no JSON: {reason}.</source>
        <translation>{path} no es JSON: {reason}.</translation>
    </message>
    <message>
        <source>{path} is no longer the file that was opened ({reason})</source>
        <translation>{path} ya no es el archivo que se abrió ({reason})</translation>
    </message>
    <message>
        <source>{path} is no ordinary file or folder.</source>
        <translation>{path} no es un archivo ni una carpeta normal.</translation>
    </message>
    <message>
        <source>{path} is no property list.</source>
        <translation>{path} no es una lista de propiedades.</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file.</source>
        <translation>{path} no es un archivo normal.</translation>
    </message>
    <message>
        <source>{path} is not encrypted although it should be.</source>
        <translation>{path} no está cifrado, aunque debería estarlo.</translation>
    </message>
    <message>
        <source>{path} is not there now.</source>
        <translation>{path} no está ahí ahora.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} no está ahí.</translation>
    </message>
    <message>
        <source>{path} is one of the files that your conversations are in, or in a folder for them.</source>
        <translation>{path} es uno de los archivos en los que están tus conversaciones, o está en una carpeta destinada a ellas.</translation>
    </message>
    <message>
        <source>{path} is the database of another program.</source>
        <translation>{path} es la base de datos de otro programa.</translation>
    </message>
    <message>
        <source>{path} is there already, and what it opens would be lost.</source>
        <translation>{path} ya existe, y lo que abre se perdería.</translation>
    </message>
    <message>
        <source>{path} is there already; the conversations need a folder of their own.</source>
        <translation>{path} ya existe; las conversaciones necesitan una carpeta propia.</translation>
    </message>
    <message>
        <source>{path} is too large.</source>
        <translation>{path} es demasiado grande.</translation>
    </message>
    <message>
        <source>{path} leads nowhere: {reason}.</source>
        <translation>{path} no lleva a ninguna parte: {reason}.</translation>
    </message>
    <message>
        <source>{path} names no file on this computer.</source>
        <translation>{path} no indica ningún archivo de este equipo.</translation>
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
        <translation>{place} de {places}</translation>
    </message>
    <message>
        <source>{place} of {places}…</source>
        <translation>{place} de {places}…</translation>
    </message>
    <message>
        <source>{preset}, from your organisation</source>
        <translation>{preset}, de tu organización</translation>
    </message>
    <message>
        <source>{progress}, about {time} to go</source>
        <translation>{progress}, termina en cerca de {time}</translation>
    </message>
    <message>
        <source>{ratio} times as fast with {draft} as its draft model.</source>
        <translation>Con {draft} como modelo borrador, su velocidad se multiplica por {ratio}.</translation>
    </message>
    <message>
        <source>{read} read, {remembered} of them remembered, {written} written</source>
        <translation>{read} leídos, {remembered} de ellos recordados, {written} escritos</translation>
    </message>
    <message>
        <source>{refusal} It is loaded as asked for: it may be very slow, and the system may end this program or others.</source>
        <translation>{refusal} Se carga como se pidió: puede ser muy lento, y puede que el sistema cierre este u otros programas.</translation>
    </message>
    <message>
        <source>{right} of {all} were right</source>
        <translation>{right} de {all} acertados</translation>
    </message>
    <message>
        <source>{rotated} elements of a key are to be rotated in windows</source>
        <translation>se rotarían {rotated} elementos de una clave en ventanas</translation>
    </message>
    <message>
        <source>{rotated} elements of {all} in a key are to be rotated</source>
        <translation>se rotarían {rotated} de los {all} elementos de una clave</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{size} after the last tensor</source>
        <translation>{size} después del último tensor</translation>
    </message>
    <message>
        <source>{size} of memory</source>
        <translation>{size} de memoria</translation>
    </message>
    <message>
        <source>{size} {unit}</source>
        <translation>{size}&#xa0;{unit}</translation>
    </message>
    <message numerus="yes">
        <source>{size}, in {n} files</source>
        <comment>{size}, in {n} file</comment>
        <translation>
            <numerusform>{size}, en {n} archivo</numerusform>
            <numerusform>{size}, en {n} archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>{speed} tokens/s</source>
        <translation>{speed} tokens/s</translation>
    </message>
    <message>
        <source>{speed} tokens/s, the first after {seconds} s.</source>
        <translation>{speed} tokens/s, el primero a los {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>{threads} threads is not possible.</source>
        <translation>No son posibles {threads} hilos.</translation>
    </message>
    <message>
        <source>{title}, being answered</source>
        <translation>{title}, respondiendo</translation>
    </message>
    <message>
        <source>{title}, comparison</source>
        <translation>{title}, comparación</translation>
    </message>
    <message numerus="yes">
        <source>{title}, comparison, {done} of {n} answers</source>
        <comment>{title}, comparison, {done} of {n} answer</comment>
        <translation>
            <numerusform>{title}, comparación, {done} de {n} respuesta</numerusform>
            <numerusform>{title}, comparación, {done} de {n} respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{type}: {percent} % ({size}, {n} tensors)</source>
        <comment>{type}: {percent} % ({size}, {n} tensor)</comment>
        <translation>
            <numerusform>{type}: {percent}&#xa0;% ({size}, {n} tensor)</numerusform>
            <numerusform>{type}: {percent}&#xa0;% ({size}, {n} tensores)</numerusform>
        </translation>
    </message>
    <message>
        <source>{used} of {all} tokens</source>
        <translation>{used} de {all} tokens</translation>
    </message>
    <message>
        <source>{used} of {all} tokens are read, {free} are kept free for the reply.</source>
        <translation>Se leen {used} de {all} tokens; {free} se dejan libres para la respuesta.</translation>
    </message>
    <message>
        <source>{value} holds here. {source}.</source>
        <translation>Aquí vale: {value}. {source}.</translation>
    </message>
    <message>
        <source>{value} is no number</source>
        <translation>{value} no es un número</translation>
    </message>
    <message>
        <source>{what_was_done} Undo with {keys}.</source>
        <translation>{what_was_done} Deshacer con {keys}.</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
    <message numerus="yes">
        <source>{where}, {n} tokens/s measured</source>
        <comment>{where}, {n} token/s measured</comment>
        <translation>
            <numerusform>{where}, {n} token/s medido</numerusform>
            <numerusform>{where}, {n} tokens/s medidos</numerusform>
        </translation>
    </message>
    <message>
        <source>— Lines {first} to {last} —</source>
        <translation>— Líneas {first} a {last} —</translation>
    </message>
    <message>
        <source>“{name}” has {count} items and not {wanted}</source>
        <translation>«{name}» tiene {count} elementos y no {wanted}</translation>
    </message>
    <message>
        <source>“{name}” in {path} is no object.</source>
        <translation>«{name}» en {path} no es un objeto.</translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation>Falta «{name}».</translation>
    </message>
    <message>
        <source>“{name}” is none of {allowed}</source>
        <translation>«{name}» no es ninguno de {allowed}</translation>
    </message>
    <message>
        <source>“{name}” is not a time in the years 1 to 9999</source>
        <translation>«{name}» no es una fecha de los años 1 a 9999</translation>
    </message>
    <message>
        <source>“{name}” is not a whole number of up to 15 digits</source>
        <translation>«{name}» no es un número entero de hasta 15 cifras</translation>
    </message>
    <message>
        <source>“{name}” is not known here.</source>
        <translation>«{name}» no se conoce aquí.</translation>
    </message>
    <message>
        <source>“{name}” is too large, or no number</source>
        <translation>«{name}» es demasiado grande o no es un número</translation>
    </message>
    <message>
        <source>“{name}” is {kind} and not {wanted}</source>
        <translation>«{name}» es {kind} y no {wanted}</translation>
    </message>
    <message>
        <source>“{name}” was brought within bounds.</source>
        <translation>«{name}» se ajustó a los límites.</translation>
    </message>
    <message>
        <source>“{name}” was left out: a preset goes with any model.</source>
        <translation>«{name}» se omitió: un preajuste va con cualquier modelo.</translation>
    </message>
    <message>
        <source>“{name}” was left out: {reason}.</source>
        <translation>«{name}» se omitió: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” was left out: {value} is no value for it.</source>
        <translation>«{name}» se omitió: {value} no es un valor para ello.</translation>
    </message>
    <message>
        <source>“{name}” – {judgement}</source>
        <translation>«{name}» – {judgement}</translation>
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
            <numerusform>… {n} fila más</numerusform>
            <numerusform>… {n} filas más</numerusform>
        </translation>
    </message>
    <message>
        <source>− is only in the other one, + only in this one.</source>
        <translation>− está solo en la otra, + solo en esta.</translation>
    </message>
</context>
</TS>
