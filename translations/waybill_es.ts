<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>waybill::CheckedLine</name>
    <message>
        <source>Nothing was inserted: the text would have more than %1 characters.</source>
        <translation>No se ha insertado nada: el texto tendría más de %1 caracteres.</translation>
    </message>
</context>
<context>
    <name>waybill::TemplateBanner</name>
    <message>
        <source>Move the answers over</source>
        <translation>Pasar las respuestas</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Retirar este mensaje</translation>
    </message>
    <message>
        <source>%1 has its own version of this template (%2).</source>
        <translation>%1 tiene su propia versión de esta plantilla (%2).</translation>
    </message>
    <message>
        <source>What is another in the template</source>
        <translation>Lo que es distinto en la plantilla</translation>
    </message>
    <message>
        <source>Stay with the old template</source>
        <translation>Seguir con la plantilla anterior</translation>
    </message>
    <message>
        <source>See the difference</source>
        <translation>Ver la diferencia</translation>
    </message>
    <message>
        <source>Looks right</source>
        <translation>Está bien</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the guide before</source>
        <translation>Volver a la guía anterior</translation>
    </message>
</context>
<context>
    <name>waybill::OwnTemplate</name>
    <message>
        <source>This folder cannot be made.</source>
        <translation>No se puede crear esta carpeta.</translation>
    </message>
</context>
<context>
    <name>waybill::AddedLineBox</name>
    <message>
        <source>bridge line</source>
        <translation>línea puente</translation>
    </message>
    <message>
        <source>Added for the workflow in force (%1).</source>
        <translation>Añadida para el flujo de trabajo en vigor (%1).</translation>
    </message>
    <message>
        <source>Why is this here?</source>
        <translation>¿Por qué está aquí?</translation>
    </message>
    <message>
        <source>The template has no such line.</source>
        <translation>La plantilla no tiene esta línea.</translation>
    </message>
    <message>
        <source>Move to the repository's own template</source>
        <translation>Pasar a la plantilla del repositorio</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>LTR</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
</context>
<context>
    <name>waybill::AccountButton</name>
    <message>
        <source>Token of an environment variable for %1</source>
        <translation>Token de una variable de entorno para %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in to GitHub</source>
        <translation>Iniciar sesión en GitHub</translation>
    </message>
    <message>
        <source>%1, signed out by the server</source>
        <translation>%1, sesión cerrada por el servidor</translation>
    </message>
    <message>
        <source>Opens a menu</source>
        <translation>Abre un menú</translation>
    </message>
    <message>
        <source>Signed out by the server. Sign in again to file requests.</source>
        <translation>El servidor ha cerrado la sesión. Iníciela de nuevo para presentar solicitudes.</translation>
    </message>
    <message>
        <source>The sign-in lasts until Waybill closes: %1</source>
        <translation>La sesión dura hasta que se cierre Waybill: %1</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Iniciar sesión de nuevo…</translation>
    </message>
    <message>
        <source>Sign in with another account…</source>
        <translation>Iniciar sesión con otra cuenta…</translation>
    </message>
    <message>
        <source>Sign in to %1…</source>
        <translation>Iniciar sesión en %1…</translation>
    </message>
    <message>
        <source>Sign in to another server…</source>
        <translation>Iniciar sesión en otro servidor…</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>Probar otra vez el depósito de claves</translation>
    </message>
    <message>
        <source>Settings for %1…</source>
        <translation>Ajustes de %1…</translation>
    </message>
    <message>
        <source>Sign out %1…</source>
        <translation>Cerrar la sesión de %1…</translation>
    </message>
    <message>
        <source>The token is in an environment variable.</source>
        <translation>El token está en una variable de entorno.</translation>
    </message>
    <message>
        <source>The token is in the system keyring.</source>
        <translation>El token está en el llavero del sistema.</translation>
    </message>
    <message>
        <source>Open on GitHub</source>
        <translation>Abrir en GitHub</translation>
    </message>
    <message>
        <source>Drafts stay on this computer.</source>
        <translation>Los borradores se quedan en este equipo.</translation>
    </message>
    <message>
        <source>Can do in %1</source>
        <translation>Puede hacer en %1</translation>
    </message>
    <message>
        <source>Not file requests</source>
        <translation>No presentar solicitudes</translation>
    </message>
    <message>
        <source>The repository is archived: nothing can be added to it.</source>
        <translation>El repositorio está archivado: no se le puede añadir nada.</translation>
    </message>
    <message>
        <source>Issues are switched off in this repository.</source>
        <translation>Las incidencias están desactivadas en este repositorio.</translation>
    </message>
    <message>
        <source>Create and edit issues</source>
        <translation>Crear y editar incidencias</translation>
    </message>
    <message>
        <source>Set labels, milestones and assignees</source>
        <translation>Poner etiquetas, hitos y responsables</translation>
    </message>
    <message>
        <source>Not set labels, milestones and assignees</source>
        <translation>No poner etiquetas, hitos ni responsables</translation>
    </message>
    <message>
        <source>GitHub drops them without the triage role. A workflow that looks for them then passes the request by.</source>
        <translation>Sin el rol de triaje GitHub los descarta. Un flujo de trabajo que los busque pasa entonces por alto la solicitud.</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Cambiar a %1</translation>
    </message>
</context>
<context>
    <name>waybill::AccountTokens</name>
    <message>
        <source>The sign-in on %1 cannot be renewed just now. Try again in a while.</source>
        <translation>La sesión en %1 no se puede renovar en este momento. Inténtelo de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>%1 is no longer signed in on %2. Sign in again.</source>
        <translation>%1 ya no tiene sesión iniciada en %2. Iníciela de nuevo.</translation>
    </message>
</context>
<context>
    <name>waybill::Accounts</name>
    <message>
        <source>Nobody is signed in on %1.</source>
        <translation>Nadie ha iniciado sesión en %1.</translation>
    </message>
    <message>
        <source>%1 does not accept the token of the environment variable. It may have expired or been revoked.</source>
        <translation>%1 no acepta el token de la variable de entorno. Puede que haya caducado o que se haya revocado.</translation>
    </message>
    <message>
        <source>This token comes from an environment variable. Take it out there to sign out.</source>
        <translation>Este token viene de una variable de entorno. Quítelo de ella para cerrar la sesión.</translation>
    </message>
</context>
<context>
    <name>waybill::Arguments</name>
    <message>
        <source>See waybill --help.</source>
        <translation>Consulte waybill --help.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>No existe la opción %1.</translation>
    </message>
    <message>
        <source>One file or template can be opened at a time; “%1” is one too many.</source>
        <translation>Solo se puede abrir un archivo o una plantilla a la vez; «%1» sobra.</translation>
    </message>
    <message>
        <source>%1 needs a name after it.</source>
        <translation>%1 necesita un nombre detrás.</translation>
    </message>
    <message>
        <source>Answers come from --values or from --body, not from both.</source>
        <translation>Las respuestas vienen de --values o de --body, no de ambos.</translation>
    </message>
    <message>
        <source>--guide needs a template, values or a filled body beside it. For what else is opened it is chosen in the window.</source>
        <translation>--guide necesita una plantilla, valores o un cuerpo relleno a su lado. Para lo demás que se abre se elige en la ventana.</translation>
    </message>
</context>
<context>
    <name>waybill::AuthCommand</name>
    <message>
        <source>signed in by code, token in the system keyring</source>
        <translation>sesión iniciada con código, token en el depósito de claves del sistema</translation>
    </message>
    <message>
        <source>token given, kept in the system keyring</source>
        <translation>token introducido, guardado en el depósito de claves del sistema</translation>
    </message>
    <message>
        <source>token of the GitHub CLI, kept in the system keyring</source>
        <translation>token de GitHub CLI, guardado en el depósito de claves del sistema</translation>
    </message>
    <message>
        <source>token of an environment variable</source>
        <translation>token de una variable de entorno</translation>
    </message>
    <message>
        <source>Use auth login, auth status or auth logout. See waybill --help.</source>
        <translation>Use auth login, auth status o auth logout. Consulte waybill --help.</translation>
    </message>
    <message>
        <source>Open %1 and enter the code %2. Waiting until you have; press Ctrl+C to stop.</source>
        <translation>Abra %1 e introduzca el código %2. Se espera hasta que lo haga; pulse Ctrl+C para detenerlo.</translation>
    </message>
    <message>
        <source>Other ways: “waybill auth login --gh” uses the sign-in of the GitHub CLI, “waybill auth login --with-token” reads a token from the standard input.</source>
        <translation>Otras maneras: «waybill auth login --gh» usa la sesión de GitHub CLI; «waybill auth login --with-token» lee un token de la entrada estándar.</translation>
    </message>
    <message>
        <source>Signed in on %1 as %2.</source>
        <translation>Sesión iniciada en %1 como %2.</translation>
    </message>
    <message>
        <source>Granted: %1. Asked for: %2; some repositories may refuse the request.</source>
        <translation>Concedido: %1. Pedido: %2; puede que algunos repositorios rechacen la solicitud.</translation>
    </message>
    <message>
        <source>An environment variable holds a token for this server, and that one goes first.</source>
        <translation>Una variable de entorno contiene un token para este servidor, y ese tiene preferencia.</translation>
    </message>
    <message>
        <source>The token cannot be kept: %1. Give it in the environment variable %2 instead.</source>
        <translation>El token no se puede guardar: %1. Indíquelo en la variable de entorno %2.</translation>
    </message>
    <message>
        <source>Nobody is signed in on %1.</source>
        <translation>Nadie ha iniciado sesión en %1.</translation>
    </message>
    <message>
        <source>%1 is signed out of %2.</source>
        <translation>La sesión de %1 en %2 se ha cerrado.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>también %1</translation>
    </message>
    <message>
        <source>no scopes</source>
        <translation>sin ámbitos</translation>
    </message>
    <message>
        <source>scopes: %1</source>
        <translation>ámbitos: %1</translation>
    </message>
    <message>
        <source>--client-id wants the id of an OAuth app.</source>
        <translation>--client-id pide el identificador de una aplicación OAuth.</translation>
    </message>
    <message>
        <source>The token is forgotten here and still valid there. To revoke it, open %1.</source>
        <translation>El token se olvida aquí y allí sigue siendo válido. Para revocarlo, abra %1.</translation>
    </message>
</context>
<context>
    <name>waybill::BodyReader</name>
    <message>
        <source>From here on there is more of this kind.</source>
        <translation>A partir de aquí hay más de este tipo.</translation>
    </message>
    <message>
        <source>The box is ticked with a capital X. Programs that read issues may only know a small one: [x].</source>
        <translation>La casilla está marcada con una X mayúscula. Los programas que leen incidencias quizá solo conozcan la minúscula: [x].</translation>
    </message>
    <message>
        <source>The line starts with “%1” where the template has “%2”.</source>
        <translation>La línea empieza por «%1» donde la plantilla tiene «%2».</translation>
    </message>
    <message>
        <source>The line has other blanks around its “%1” than the template.</source>
        <translation>La línea tiene otros espacios alrededor de «%1» que la plantilla.</translation>
    </message>
    <message>
        <source>“%1” stands here for the second time; the last one counts.</source>
        <translation>«%1» aparece aquí por segunda vez; cuenta la última.</translation>
    </message>
    <message>
        <source>The colon of “%1” stands behind the bold text; the template has it inside.</source>
        <translation>Los dos puntos de «%1» están detrás de la negrita; la plantilla los tiene dentro.</translation>
    </message>
    <message>
        <source>“%1” is none of the options of “%2”.</source>
        <translation>«%1» no es ninguna de las opciones de «%2».</translation>
    </message>
    <message>
        <source>“%1” and what follows up to line %2 stand where the form has no field and are left out.</source>
        <translation>«%1» y lo que sigue hasta la línea %2 están donde el formulario no tiene ningún campo y se omiten.</translation>
    </message>
    <message>
        <source>“%1” stands where the form has no field and is left out.</source>
        <translation>«%1» está donde el formulario no tiene ningún campo y se omite.</translation>
    </message>
    <message>
        <source>“%1” is none of the template&apos;s options and is left out.</source>
        <translation>«%1» no es ninguna de las opciones de la plantilla y se omite.</translation>
    </message>
    <message>
        <source>More than one option of “%1” is ticked. Tick one.</source>
        <translation>Hay más de una opción marcada en «%1». Marque una.</translation>
    </message>
    <message>
        <source>“%1” is none of the template&apos;s tasks and is left out.</source>
        <translation>«%1» no es ninguna de las tareas de la plantilla y se omite.</translation>
    </message>
    <message>
        <source>The section “%1” is missing.</source>
        <translation>Falta la sección «%1».</translation>
    </message>
    <message>
        <source>The line “%1” is missing.</source>
        <translation>Falta la línea «%1».</translation>
    </message>
    <message>
        <source>The line “%1” should not be there for these answers.</source>
        <translation>La línea «%1» no debería estar con estas respuestas.</translation>
    </message>
    <message>
        <source>The form does not set these labels and leaves them out: %1.</source>
        <translation>El formulario no pone estas etiquetas y las omite: %1.</translation>
    </message>
    <message>
        <source>The form does not set these assignees and leaves them out: %1.</source>
        <translation>El formulario no pone a estas personas asignadas y las omite: %1.</translation>
    </message>
    <message>
        <source>The heading “%1” has level %2 here and level %3 in the template.</source>
        <translation>El título «%1» tiene aquí el nivel %2 y en la plantilla el nivel %3.</translation>
    </message>
</context>
<context>
    <name>waybill::BuiltInFiles</name>
    <message>
        <source>This built-in file is missing.</source>
        <translation>Falta este archivo incluido en el programa.</translation>
    </message>
</context>
<context>
    <name>waybill::CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Hora</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Hecho</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Outline and dot: today. Corner: the clock changes. Struck through: past.</source>
        <translation>Contorno y punto: hoy. Esquina: cambia la hora. Tachado: pasado.</translation>
    </message>
    <message>
        <source>Arrow keys change the day, Page Up and Page Down the month, T goes to today.</source>
        <translation>Las flechas cambian el día; Re Pág y Av Pág, el mes; T va a hoy.</translation>
    </message>
    <message>
        <source>Enter takes it, Esc keeps the box empty, T is today.</source>
        <translation>Intro lo toma, Esc deja el campo vacío, T es hoy.</translation>
    </message>
    <message>
        <source>Enter takes it, Esc keeps %1, T is today.</source>
        <translation>Intro lo toma, Esc conserva %1, T es hoy.</translation>
    </message>
</context>
<context>
    <name>waybill::Drivers</name>
    <message>
        <source>A part of Waybill is missing or of another version (%1). Install Waybill again.</source>
        <translation>Falta una parte de Waybill o es de otra versión (%1). Vuelva a instalar Waybill.</translation>
    </message>
</context>
<context>
    <name>waybill::Exchange</name>
    <message>
        <source>The proxy %1 cannot be reached, or does not let this computer through to %2 (%3). Check HTTPS_PROXY or this computer&apos;s proxy settings, ask who runs the proxy, or name %2 in NO_PROXY if it can be reached without.</source>
        <translation>No se puede llegar al proxy %1, o no deja pasar este equipo hasta %2 (%3). Compruebe HTTPS_PROXY o la configuración de proxy de este equipo, pregunte a quien administra el proxy, o nombre %2 en NO_PROXY si se puede llegar sin él.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a name and a password, or does not take those that it got. Write them into its address: HTTPS_PROXY=http://NAME:PASSWORD@%1.</source>
        <translation>El proxy %1 pide un nombre y una contraseña, o no acepta los que recibió. Escríbalos en su dirección: HTTPS_PROXY=http://NAME:PASSWORD@%1.</translation>
    </message>
    <message>
        <source>%1 did not answer in time by way of the proxy %2.</source>
        <translation>%1 no respondió a tiempo a través del proxy %2.</translation>
    </message>
    <message>
        <source>%1 could not show that it is who it says (%2), so nothing was sent. Check the address and this computer&apos;s clock; in a company&apos;s network ask who runs it for its authority&apos;s certificate, and name that in SSL_CERT_FILE.</source>
        <translation>%1 no ha podido demostrar que es quien dice ser (%2), así que no se ha enviado nada. Revise la dirección y el reloj de este equipo; en la red de una empresa, pida a quien la administra el certificado de su autoridad y nómbrelo en SSL_CERT_FILE.</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>sin conexión segura</translation>
    </message>
    <message>
        <source>The connection to %1 ended before a whole answer came.</source>
        <translation>La conexión con %1 terminó antes de que llegara una respuesta completa.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 let nothing through. Check this computer&apos;s proxy settings.</source>
        <translation>El proxy en el camino a %1 no ha dejado pasar nada. Revise los ajustes de proxy de este equipo.</translation>
    </message>
    <message>
        <source>%1 could not be reached. Check the connection, then try again.</source>
        <translation>No se ha podido acceder a %1. Revise la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>%1 answered something that Waybill cannot read. Check the address of the server.</source>
        <translation>%1 ha respondido algo que Waybill no puede leer. Revise la dirección del servidor.</translation>
    </message>
    <message>
        <source>Waybill talks to GitHub servers over HTTPS only.</source>
        <translation>Waybill solo habla con servidores de GitHub por HTTPS.</translation>
    </message>
    <message>
        <source>The answer of %1 is far too long. Is it a GitHub server?</source>
        <translation>La respuesta de %1 es demasiado larga. ¿Es un servidor de GitHub?</translation>
    </message>
</context>
<context>
    <name>waybill::ReviewCheckList</name>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
</context>
<context>
    <name>waybill::CheckRow</name>
    <message>
        <source>in order</source>
        <translation>en orden</translation>
    </message>
    <message>
        <source>warning, ignored</source>
        <translation>aviso, ignorado</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>stops the request</source>
        <translation>detiene la solicitud</translation>
    </message>
    <message>
        <source>not checked, ignored</source>
        <translation>sin comprobar, ignorado</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Submit anyway</source>
        <translation>Enviar de todos modos</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>You chose to go on.</source>
        <translation>Ha elegido seguir adelante.</translation>
    </message>
    <message>
        <source>Not checked:</source>
        <translation>Sin comprobar:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
</context>
<context>
    <name>waybill::ChecklistEditor</name>
    <message>
        <source>Link for: %1</source>
        <translation>Enlace para: %1</translation>
    </message>
    <message>
        <source>Part of: %1</source>
        <translation>Parte de: %1</translation>
    </message>
</context>
<context>
    <name>waybill::ChecksPane</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Enter goes to the field. Alt+Enter mends the problem where a remedy is offered.</source>
        <translation>Intro lleva al campo. Alt+Intro arregla el problema cuando se ofrece un remedio.</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Nada que arreglar</translation>
    </message>
    <message>
        <source>Checked: GitHub&apos;s limits for title and length. This template has no rules of its own.</source>
        <translation>Comprobado: los límites de GitHub para el título y la longitud. Esta plantilla no tiene reglas propias.</translation>
    </message>
    <message>
        <source>Checked: the answers against the rules of this form, and GitHub&apos;s limits for title and length.</source>
        <translation>Comprobado: las respuestas según las reglas de este formulario, y los límites de GitHub para el título y la longitud.</translation>
    </message>
    <message>
        <source>Not asked: GitHub, and the workflow that reads the issue.</source>
        <translation>Sin consultar: GitHub y el flujo de trabajo que lee la incidencia.</translation>
    </message>
    <message>
        <source>Form complete: %1</source>
        <translation>Formulario completo: %1</translation>
    </message>
    <message>
        <source>Of the repository: milestone, labels, versions, parent issue, and open issues with this title, as far as they could be read. Not asked: the workflow that reads the issue.</source>
        <translation>Del repositorio: hito, etiquetas, versiones, incidencia superior e incidencias abiertas con este título, hasta donde se pudo leer. No se preguntó al flujo de trabajo que lee la incidencia.</translation>
    </message>
    <message>
        <source>Choose another contract…</source>
        <translation>Elegir otro contrato…</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
</context>
<context>
    <name>waybill::CodeBox</name>
    <message>
        <source>The code is being asked for</source>
        <translation>Se está pidiendo el código</translation>
    </message>
    <message>
        <source>Code: %1. Press to copy it.</source>
        <translation>Código: %1. Pulse para copiarlo.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copiar el código</translation>
    </message>
</context>
<context>
    <name>waybill::Command</name>
    <message>
        <source>Nothing was sent. With --again it is filed all the same.</source>
        <translation>No se envió nada. Con --again se presenta de todos modos.</translation>
    </message>
    <message>
        <source>The repository has its own version of this template (%1). This request is written with another.</source>
        <translation>El repositorio tiene su propia versión de esta plantilla (%1). Esta solicitud está escrita con otra.</translation>
    </message>
    <message>
        <source>--problems is “text” or “json”.</source>
        <translation>--problems es «text» o «json».</translation>
    </message>
    <message>
        <source>Says what is missing or wrong in a filled issue.</source>
        <translation>Indica lo que falta o no encaja en una incidencia rellenada.</translation>
    </message>
    <message>
        <source>Shows a template as Waybill reads it: sections, fields, kinds, places.</source>
        <translation>Muestra una plantilla como la lee Waybill: secciones, campos, tipos, lugares.</translation>
    </message>
    <message>
        <source>Writes Markdown as the HTML that GitHub shows.</source>
        <translation>Escribe Markdown como el HTML que muestra GitHub.</translation>
    </message>
    <message>
        <source>Lists the built-in templates.</source>
        <translation>Muestra las plantillas incluidas.</translation>
    </message>
    <message>
        <source>Waybill opens a GitHub issue template as a guided form.</source>
        <translation>Waybill abre una plantilla de incidencia de GitHub como formulario guiado.</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>Abre la ventana.</translation>
    </message>
    <message>
        <source>See waybill --help.</source>
        <translation>Consulte waybill --help.</translation>
    </message>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation>No se puede escribir la salida: %1.</translation>
    </message>
    <message>
        <source>Use it like this: waybill %1.</source>
        <translation>Se usa así: waybill %1.</translation>
    </message>
    <message>
        <source>Several files are for --stats.</source>
        <translation>Varios archivos son para --stats.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No existe la orden «%1».</translation>
    </message>
    <message>
        <source>Front matter belongs to Markdown; leave --html or --front-matter away.</source>
        <translation>La cabecera es propia de Markdown; quite --html o --front-matter.</translation>
    </message>
    <message>
        <source>“%1” is no time like 2025-03-15T18:00:00Z.</source>
        <translation>«%1» no es una fecha como 2025-03-15T18:00:00Z.</translation>
    </message>
    <message>
        <source>Signs in to GitHub by a code, a token on the standard input, or the GitHub CLI; says who is signed in; signs out.</source>
        <translation>Inicia sesión en GitHub con un código, con un token de la entrada estándar o con GitHub CLI; indica quién ha iniciado sesión; cierra la sesión.</translation>
    </message>
    <message>
        <source>Checks the request against the repository, asks, files it once, and prints its address.</source>
        <translation>Comprueba la solicitud con el repositorio, pregunta, la presenta una sola vez y muestra su dirección.</translation>
    </message>
    <message>
        <source>Lists the requests that are not filed yet; sends one again after looking for it, or drops it.</source>
        <translation>Muestra las solicitudes que aún no se han presentado; envía una de nuevo después de buscarla, o la descarta.</translation>
    </message>
    <message>
        <source>A file may be - for the standard input or output. Exit codes: 0 fine, 1 problems of severity error, 2 unreadable or wrong use, 3 not signed in or refused by GitHub, 4 GitHub out of reach, 5 outcome unknown and kept in the outbox.</source>
        <translation>Un archivo puede ser - para la entrada o la salida estándar. Códigos de salida: 0 bien, 1 problemas de gravedad «error», 2 ilegible o uso incorrecto, 3 sin sesión iniciada o rechazado por GitHub, 4 GitHub fuera de alcance, 5 resultado desconocido y guardado en la bandeja de salida.</translation>
    </message>
    <message>
        <source>Name the values and the repository: waybill submit --values V.yml --repo OWNER/NAME.</source>
        <translation>Indique los valores y el repositorio: waybill submit --values V.yml --repo PROPIETARIO/NOMBRE.</translation>
    </message>
    <message>
        <source>File this request? Type yes:</source>
        <translation>¿Presentar esta solicitud? Escriba yes:</translation>
    </message>
    <message>
        <source>File this request in spite of the warnings? Type yes:</source>
        <translation>¿Presentar esta solicitud a pesar de los avisos? Escriba yes:</translation>
    </message>
    <message>
        <source>Nothing was sent. With --yes it is filed without asking, warnings included.</source>
        <translation>No se ha enviado nada. Con --yes se presenta sin preguntar, también con avisos.</translation>
    </message>
    <message>
        <source>It is kept in the outbox: waybill outbox retry %1</source>
        <translation>Se guarda en la bandeja de salida: waybill outbox retry %1</translation>
    </message>
    <message>
        <source>Lists the contracts: what workflows accept; with a repository, which of them is in force there.</source>
        <translation>Enumera los contratos: lo que aceptan los flujos de trabajo; con un repositorio, cuál de ellos rige allí.</translation>
    </message>
    <message>
        <source>in force: its files are the repository's</source>
        <translation>en vigor: sus archivos son los del repositorio</translation>
    </message>
    <message>
        <source>not in force.</source>
        <translation>no está en vigor.</translation>
    </message>
    <message>
        <source>%1  kept by the repository itself</source>
        <translation>%1  lo guarda el propio repositorio</translation>
    </message>
    <message>
        <source>Lists what is being written and where each text is; prints one as a body or as values; brings back an earlier state.</source>
        <translation>Enumera lo que se está escribiendo y dónde está cada texto; imprime uno como cuerpo o como valores; recupera un estado anterior.</translation>
    </message>
    <message>
        <source>The answers are kept: waybill drafts show %1</source>
        <translation>Las respuestas se conservan: waybill drafts show %1</translation>
    </message>
    <message>
        <source>With any of these: settings, drafts and outbox are in this folder.</source>
        <translation>Con cualquiera de ellos: ajustes, borradores y bandeja de salida están en esta carpeta.</translation>
    </message>
    <message>
        <source>cannot be used: %1</source>
        <translation>no se puede usar: %1</translation>
    </message>
    <message>
        <source>Writes what a shell needs to complete these commands and their options.</source>
        <translation>Escribe lo que un intérprete de comandos necesita para completar estos comandos y sus opciones.</translation>
    </message>
    <message>
        <source>The shell is bash, zsh or fish.</source>
        <translation>El intérprete es bash, zsh o fish.</translation>
    </message>
    <message>
        <source>Says what is wrong with templates, issue forms, guides and contracts, for those who write them.</source>
        <translation>Dice qué está mal en plantillas, formularios, guías y contratos, para quienes los escriben.</translation>
    </message>
    <message>
        <source>--format is “text”, “json” or “sarif”.</source>
        <translation>--format es “text”, “json” o “sarif”.</translation>
    </message>
    <message>
        <source>There is no template, form, guide or contract in these folders.</source>
        <translation>En estas carpetas no hay ninguna plantilla, formulario, guía ni contrato.</translation>
    </message>
    <message>
        <source>Writes the issue that a values file describes, as Markdown or HTML; or the values of an issue that exists.</source>
        <translation>Escribe la incidencia que describe un archivo de valores, como Markdown o HTML; o los valores de una incidencia que ya existe.</translation>
    </message>
    <message>
        <source>Name the values, or what to read: waybill export --values V.yml or --from ISSUE.</source>
        <translation>Indique los valores o qué leer: waybill export --values V.yml o --from ISSUE.</translation>
    </message>
    <message>
        <source>Changes answers of an issue that exists, and nothing else in it; keeps what others changed meanwhile.</source>
        <translation>Cambia respuestas de una incidencia que ya existe, y nada más en ella; conserva lo que otros hayan cambiado entretanto.</translation>
    </message>
    <message>
        <source>Name what to check: waybill check ISSUE or waybill check BODY.md.</source>
        <translation>Indique qué comprobar: waybill check ISSUE o waybill check BODY.md.</translation>
    </message>
    <message>
        <source>--take is “mine” or “theirs”, or that for one answer: --take version=mine.</source>
        <translation>--take es «mine» o «theirs», o eso para una respuesta: --take version=mine.</translation>
    </message>
    <message>
        <source>#%1 is closed; whoever closed it may not look at it again. With --yes it is changed all the same.</source>
        <translation>#%1 está cerrada; quizá quien la cerró no vuelva a mirarla. Con --yes se cambia de todos modos.</translation>
    </message>
    <message>
        <source>The conversation of #%1 is locked. With --yes it is changed all the same.</source>
        <translation>La conversación de #%1 está bloqueada. Con --yes se cambia de todos modos.</translation>
    </message>
    <message>
        <source>#%1 has all of this already; nothing was sent.</source>
        <translation>#%1 ya tiene todo esto; no se envió nada.</translation>
    </message>
    <message>
        <source>Save this to #%1? Type yes:</source>
        <translation>¿Guardar esto en #%1? Escriba yes:</translation>
    </message>
    <message>
        <source>Nothing was sent. With --yes it is saved without asking.</source>
        <translation>No se envió nada. Con --yes se guarda sin preguntar.</translation>
    </message>
    <message>
        <source>“%1” (%2) was changed by somebody else to something else:</source>
        <translation>Otra persona cambió «%1» (%2) a otra cosa:</translation>
    </message>
    <message>
        <source>Nothing was saved: = is what it was, &lt; what is there now, &gt; what you want. Say which counts with --take FIELD=mine or --take FIELD=theirs, or for all with --take mine or --take theirs.</source>
        <translation>No se guardó nada: = es lo que había, &lt; lo que hay ahora, &gt; lo que usted quiere. Diga cuál cuenta con --take FIELD=mine o --take FIELD=theirs, o para todo con --take mine o --take theirs.</translation>
    </message>
    <message>
        <source>Name the issue and the values: waybill save ISSUE --values V.yml.</source>
        <translation>Indique la incidencia y los valores: waybill save ISSUE --values V.yml.</translation>
    </message>
    <message>
        <source>The standard input is the text or the values, not both.</source>
        <translation>La entrada estándar es el texto o los valores, no ambos.</translation>
    </message>
    <message>
        <source>The issue lacks labels that follow from its answers: %1.</source>
        <translation>A la incidencia le faltan etiquetas que se deducen de sus respuestas: %1.</translation>
    </message>
    <message>
        <source>By its answers the issue belongs to the milestone “%1”.</source>
        <translation>Según sus respuestas, la incidencia pertenece al hito «%1».</translation>
    </message>
    <message>
        <source>--dry-run says what --fix would do.</source>
        <translation>--dry-run dice lo que haría --fix.</translation>
    </message>
    <message>
        <source>--fix takes the standard input alone.</source>
        <translation>--fix toma la entrada estándar solo por sí sola.</translation>
    </message>
    <message>
        <source>Writes the address of GitHub&apos;s own form, filled in with the answers of a values file.</source>
        <translation>Escribe la dirección del propio formulario de GitHub, relleno con las respuestas de un archivo de valores.</translation>
    </message>
    <message>
        <source>Name the values and the repository: waybill link --values V.yml --repo OWNER/NAME.</source>
        <translation>Indique los valores y el repositorio: waybill link --values V.yml --repo OWNER/NAME.</translation>
    </message>
    <message>
        <source>This is no event of an issue: GitHub&apos;s JSON of one has it under “issue”.</source>
        <translation>Esto no es un evento de un issue: el JSON de GitHub lo tiene en «issue».</translation>
    </message>
    <message>
        <source>The event is of a pull request, which has no template&apos;s form.</source>
        <translation>El evento es de una pull request, que no tiene formulario de plantilla.</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>incidencia</translation>
    </message>
    <message>
        <source>The answers are kept nowhere: %1</source>
        <translation>Las respuestas no se guardan en ningún sitio: %1</translation>
    </message>
    <message>
        <source>Writes a first guide for a template: its fields as they were found, to go on from.</source>
        <translation>Escribe una primera guía para una plantilla: sus campos tal como se encontraron, para seguir a partir de ahí.</translation>
    </message>
</context>
<context>
    <name>waybill::ContractLibrary</name>
    <message>
        <source>No contract is known for this form.</source>
        <translation>No se conoce ningún contrato para este formulario.</translation>
    </message>
    <message>
        <source>There is no contract of this name for this form. Known are: %1.</source>
        <translation>No hay ningún contrato con este nombre para este formulario. Se conocen: %1.</translation>
    </message>
</context>
<context>
    <name>waybill::Database</name>
    <message>
        <source>Another program holds Waybill&apos;s database. Try again in a moment.</source>
        <translation>Otro programa tiene ocupada la base de datos de Waybill. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Waybill&apos;s database is damaged: %1. Start Waybill again.</source>
        <translation>La base de datos de Waybill está dañada: %1. Inicie Waybill de nuevo.</translation>
    </message>
    <message>
        <source>The disk with Waybill&apos;s database is full. Make room and try again.</source>
        <translation>El disco con la base de datos de Waybill está lleno. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Waybill&apos;s database cannot be read or written: %1.</source>
        <translation>La base de datos de Waybill no se puede leer o escribir: %1.</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>no se puede crear la carpeta %1</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>Another Waybill is opening the database. Try again in a moment.</source>
        <translation>Otro Waybill está abriendo la base de datos. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>its folder cannot be written</source>
        <translation>no se puede escribir en su carpeta</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is missing</source>
        <translation>falta el controlador de Qt para SQLite</translation>
    </message>
    <message>
        <source>Waybill&apos;s database is damaged and cannot be moved aside. Move it away by hand.</source>
        <translation>La base de datos de Waybill está dañada y no se puede apartar. Muévala a mano a otro lugar.</translation>
    </message>
    <message>
        <source>A newer Waybill wrote this database. Use that one, or move the file away.</source>
        <translation>Un Waybill más nuevo escribió esta base de datos. Use ese, o mueva el archivo a otro lugar.</translation>
    </message>
    <message>
        <source>Waybill&apos;s database was damaged. It was moved to %1, and a new one was made. Requests that were on their way are in the old one: look on GitHub before you file them again.</source>
        <translation>La base de datos de Waybill estaba dañada. Se ha movido a %1 y se ha creado una nueva. Las solicitudes que estaban en camino están en la antigua: mire en GitHub antes de presentarlas de nuevo.</translation>
    </message>
    <message>
        <source>There is no copy of an earlier day.</source>
        <translation>No hay ninguna copia de un día anterior.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) could be read out of it.</source>
        <translation>
            <numerusform>Se pudo leer %n borrador de ella.</numerusform>
            <numerusform>Se pudieron leer %n borradores de ella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more came from the copy %1; what was changed in them since then is missing.</source>
        <translation>
            <numerusform>%n más vino de la copia %1; falta lo que se cambió en él desde entonces.</numerusform>
            <numerusform>%n más vinieron de la copia %1; falta lo que se cambió en ellos desde entonces.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::DateTimeEditor</name>
    <message>
        <source>Open the calendar</source>
        <translation>Abrir el calendario</translation>
    </message>
    <message>
        <source>Now + %1 min</source>
        <translation>Ahora + %1 min</translation>
    </message>
    <message numerus="yes">
        <source>Set to %n minutes from now</source>
        <translation>
            <numerusform>Poner dentro de %n minuto</numerusform>
            <numerusform>Poner dentro de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source> · %1 %2 (your time)</source>
        <translation> · %1 %2 (su hora)</translation>
    </message>
    <message>
        <source> · %1</source>
        <translation> · %1</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a button does, and for which field.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>waybill::DeviceSignIn</name>
    <message>
        <source>This Waybill has no client id for %1.</source>
        <translation>Este Waybill no tiene identificador de cliente para %1.</translation>
    </message>
    <message>
        <source>%1 has trouble just now (status %2). Try again in a while.</source>
        <translation>%1 tiene dificultades en este momento (estado %2). Inténtelo de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>%1 does not know this Waybill&apos;s client id.</source>
        <translation>%1 no conoce el identificador de cliente de este Waybill.</translation>
    </message>
    <message>
        <source>%1 does not offer signing in by code here. Use another way.</source>
        <translation>%1 no ofrece aquí el inicio de sesión con código. Use otra manera.</translation>
    </message>
    <message>
        <source>%1 refused to start the sign-in: %2.</source>
        <translation>%1 se ha negado a empezar el inicio de sesión: %2.</translation>
    </message>
    <message>
        <source>%1 answered something that is no sign-in code.</source>
        <translation>%1 ha respondido algo que no es un código de inicio de sesión.</translation>
    </message>
    <message>
        <source>%1 answered something that is no token.</source>
        <translation>%1 ha respondido algo que no es un token.</translation>
    </message>
    <message>
        <source>The sign-in was declined on %1.</source>
        <translation>El inicio de sesión se ha rechazado en %1.</translation>
    </message>
    <message>
        <source>The code expired before it was entered.</source>
        <translation>El código caducó antes de que se introdujera.</translation>
    </message>
    <message>
        <source>Verify your email address on %1 first, then sign in again.</source>
        <translation>Verifique primero su dirección de correo en %1 y luego inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in: %2.</source>
        <translation>%1 ha rechazado el inicio de sesión: %2.</translation>
    </message>
</context>
<context>
    <name>waybill::DryRun</name>
    <message>
        <source>The workflow would accept this now.</source>
        <translation>El flujo de trabajo lo aceptaría ahora.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are worth a second look.</source>
        <translation>
            <numerusform>Hay %n cosa que conviene mirar otra vez.</numerusform>
            <numerusform>Hay %n cosas que conviene mirar otra vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks that do not stop it could not be made: %1.</source>
        <translation>
            <numerusform>No se ha podido hacer %n comprobación que no lo detiene: %1.</numerusform>
            <numerusform>No se han podido hacer %n comprobaciones que no lo detienen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether the workflow would accept this is not known: %n checks could not be made (%1).</source>
        <translation>
            <numerusform>No se sabe si el flujo de trabajo lo aceptaría: no se ha podido hacer %n comprobación (%1).</numerusform>
            <numerusform>No se sabe si el flujo de trabajo lo aceptaría: no se han podido hacer %n comprobaciones (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The workflow would refuse this at gate “%1”: %2</source>
        <translation>El flujo de trabajo lo rechazaría en el control «%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>Not finished: %n answers that the workflow wants are missing.</source>
        <translation>
            <numerusform>Sin terminar: falta %n respuesta que exige el flujo de trabajo.</numerusform>
            <numerusform>Sin terminar: faltan %n respuestas que exige el flujo de trabajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workflow would accept this, but do not file it now: %1</source>
        <translation>El flujo de trabajo la aceptaría, pero no la presente ahora: %1</translation>
    </message>
    <message>
        <source>Not checked: this repository runs another version of its workflow. What %1 %2 would say is advice.</source>
        <translation>Sin comprobar: este repositorio usa otra versión de su flujo de trabajo. Lo que diría %1 %2 es un consejo.</translation>
    </message>
</context>
<context>
    <name>waybill::DryRunHeader</name>
    <message>
        <source>Use another contract</source>
        <translation>Usar otro contrato</translation>
    </message>
    <message>
        <source>Choose a repository</source>
        <translation>Elegir un repositorio</translation>
    </message>
    <message>
        <source>Use a contract</source>
        <translation>Usar un contrato</translation>
    </message>
    <message>
        <source>%1, commit %2</source>
        <translation>%1, commit %2</translation>
    </message>
    <message>
        <source>No contract</source>
        <translation>Sin contrato</translation>
    </message>
    <message>
        <source>What the repository runs</source>
        <translation>El que usa el repositorio</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>What is being typed is not judged yet.</source>
        <translation>Lo que se está escribiendo aún no se juzga.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Shows the files that the contract was read from</source>
        <translation>Muestra los archivos de los que se leyó el contrato</translation>
    </message>
    <message>
        <source>Use the contract that the repository calls for</source>
        <translation>Usar el contrato que pide el repositorio</translation>
    </message>
</context>
<context>
    <name>waybill::Exporter</name>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>• %1: %2</source>
        <translation>• %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Aún no está completo</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) would stop this request.</source>
        <translation>
            <numerusform>%n problema detendría esta solicitud.</numerusform>
            <numerusform>%n problemas detendrían esta solicitud.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the First Problem</source>
        <translation>Ir al primer problema</translation>
    </message>
    <message>
        <source>Copy Anyway</source>
        <translation>Copiar de todos modos</translation>
    </message>
    <message>
        <source>Export Anyway</source>
        <translation>Exportar de todos modos</translation>
    </message>
    <message>
        <source>Export HTML</source>
        <translation>Exportar HTML</translation>
    </message>
    <message>
        <source>Export Markdown</source>
        <translation>Exportar Markdown</translation>
    </message>
    <message>
        <source>HTML (*.html *.htm)</source>
        <translation>HTML (*.html *.htm)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>No se ha exportado</translation>
    </message>
    <message>
        <source>Your answers are still here, and an earlier file of that name is as it was.</source>
        <translation>Sus respuestas siguen aquí, y un archivo anterior con ese nombre está como estaba.</translation>
    </message>
    <message>
        <source>Choose Another Place…</source>
        <translation>Elegir otro lugar…</translation>
    </message>
    <message>
        <source>The Markdown is on the clipboard, with guidance and front matter.</source>
        <translation>El Markdown está en el portapapeles, con las indicaciones y la cabecera.</translation>
    </message>
    <message>
        <source>The Markdown is on the clipboard, with guidance.</source>
        <translation>El Markdown está en el portapapeles, con las indicaciones.</translation>
    </message>
    <message>
        <source>The Markdown is on the clipboard, with front matter.</source>
        <translation>El Markdown está en el portapapeles, con la cabecera.</translation>
    </message>
    <message>
        <source>The Markdown is on the clipboard.</source>
        <translation>El Markdown está en el portapapeles.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>Saved to %1, with guidance and front matter.</source>
        <translation>Guardado en %1, con las indicaciones y la cabecera.</translation>
    </message>
    <message>
        <source>Saved to %1, with guidance.</source>
        <translation>Guardado en %1, con las indicaciones.</translation>
    </message>
    <message>
        <source>Saved to %1, with front matter.</source>
        <translation>Guardado en %1, con la cabecera.</translation>
    </message>
    <message>
        <source>Answers not saved</source>
        <translation>Respuestas sin guardar</translation>
    </message>
    <message>
        <source>This draft cannot be saved, and your answers are in no file.</source>
        <translation>Este borrador no se puede guardar y sus respuestas no están en ningún archivo.</translation>
    </message>
    <message>
        <source>Export them to open them again later. What is on the clipboard may be gone with the window.</source>
        <translation>Expórtelas para volver a abrirlas más tarde. Lo que está en el portapapeles puede desaparecer con la ventana.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of the template still stand for an answer.</source>
        <translation>
            <numerusform>%n texto de la plantilla aún ocupa el lugar de una respuesta.</numerusform>
            <numerusform>%n textos de la plantilla aún ocupan el lugar de una respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the First Placeholder</source>
        <translation>Ir al primer marcador</translation>
    </message>
    <message>
        <source>Placeholders are left</source>
        <translation>Quedan marcadores por rellenar</translation>
    </message>
    <message>
        <source>• Line %1, %2: %3</source>
        <translation>• Línea %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>waybill::Facts</name>
    <message>
        <source>approved in #%1</source>
        <translation>aprobada en #%1</translation>
    </message>
    <message>
        <source>no approved request found</source>
        <translation>no se ha encontrado ninguna solicitud aprobada</translation>
    </message>
    <message>
        <source>too many milestones to look through</source>
        <translation>hay demasiados hitos para mirarlos todos</translation>
    </message>
    <message>
        <source>last approved: %1</source>
        <translation>última aprobada: %1</translation>
    </message>
    <message>
        <source>none above it</source>
        <translation>ninguna por encima</translation>
    </message>
    <message>
        <source>above it: %1</source>
        <translation>por encima: %1</translation>
    </message>
    <message>
        <source>an answer is missing</source>
        <translation>falta una respuesta</translation>
    </message>
    <message>
        <source>not looked up yet</source>
        <translation>aún sin consultar</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>a fecha de %1</translation>
    </message>
    <message>
        <source>as of %1: %2</source>
        <extracomment>%1 is a time, %2 why it could not be asked again.</extracomment>
        <translation>a fecha de %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n open issues</source>
        <translation>
            <numerusform>%n incidencia abierta</numerusform>
            <numerusform>%n incidencias abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>none is set</source>
        <translation>no se ha puesto ninguno</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>due %1 UTC</source>
        <translation>vence el %1 UTC</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>sin fecha de vencimiento</translation>
    </message>
    <message>
        <source>there</source>
        <translation>existe</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>un borrador</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>the latest is %1</source>
        <translation>el último es %1</translation>
    </message>
    <message>
        <source>none is open</source>
        <translation>no hay ninguna abierta</translation>
    </message>
    <message>
        <source>not there: %1</source>
        <translation>no existe: %1</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>sesión iniciada como %1</translation>
    </message>
    <message>
        <source>the owner is %1</source>
        <translation>el propietario es %1</translation>
    </message>
    <message>
        <source>the newest run: %1</source>
        <translation>la última ejecución: %1</translation>
    </message>
    <message>
        <source>it never ran there</source>
        <translation>nunca se ejecutó ahí</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 no está</translation>
    </message>
    <message>
        <source>%1 does not say it</source>
        <translation>%1 no lo dice</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>milestone %1 is not among those that the workflow looks through</source>
        <translation>el hito %1 no está entre los que recorre el flujo de trabajo</translation>
    </message>
    <message>
        <source>#%1 is not in %2</source>
        <translation>#%1 no está en %2</translation>
    </message>
    <message>
        <source>may push</source>
        <translation>puede subir cambios</translation>
    </message>
    <message>
        <source>may not push</source>
        <translation>no puede subir cambios</translation>
    </message>
    <message>
        <source>has the triage role</source>
        <translation>tiene el rol de triaje</translation>
    </message>
    <message>
        <source>does not have the triage role</source>
        <translation>no tiene el rol de triaje</translation>
    </message>
    <message>
        <source>it is archived</source>
        <translation>está archivado</translation>
    </message>
    <message>
        <source>it is not archived</source>
        <translation>no está archivado</translation>
    </message>
    <message>
        <source>issues are switched on</source>
        <translation>las incidencias están activadas</translation>
    </message>
    <message>
        <source>issues are switched off</source>
        <translation>las incidencias están desactivadas</translation>
    </message>
</context>
<context>
    <name>waybill::FieldFrame</name>
    <message>
        <source>Invalid entry.</source>
        <translation>Entrada no válida.</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Obligatorio.</translation>
    </message>
    <message>
        <source>moved over</source>
        <translation>trasladado</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>Moved over from another version of the template.</source>
        <translation>Trasladado de otra versión de la plantilla.</translation>
    </message>
    <message>
        <source>New in this version of the template.</source>
        <translation>Nuevo en esta versión de la plantilla.</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>tomado</translation>
    </message>
    <message>
        <source>Taken over from another request; to be looked at.</source>
        <translation>Tomado de otra solicitud; por mirar.</translation>
    </message>
    <message>
        <source>Menu of “%1”</source>
        <translation>Menú de «%1»</translation>
    </message>
</context>
<context>
    <name>waybill::Filing</name>
    <message>
        <source>Another request with this title was filed at the same time. Look at both; if they are one and the same, keep #%1 and close %2 as a duplicate.</source>
        <translation>Al mismo tiempo se presentó otra solicitud con este título. Mire las dos; si son la misma, conserve #%1 y cierre %2 como duplicada.</translation>
    </message>
    <message>
        <source>Waybill cannot read this request any more and sends nothing for it. Look on GitHub whether it was filed.</source>
        <translation>Waybill ya no puede leer esta solicitud y no envía nada por ella. Mire en GitHub si se presentó.</translation>
    </message>
    <message>
        <source>It was not filed: you confirmed it more than ten minutes ago. Look at the checks again and send it, or drop it.</source>
        <translation>No se ha presentado: la confirmó hace más de diez minutos. Mire otra vez las comprobaciones y envíela, o descártela.</translation>
    </message>
    <message>
        <source>You stopped it before it was filed. It does not exist on GitHub.</source>
        <translation>La detuvo antes de que se presentara. No existe en GitHub.</translation>
    </message>
    <message>
        <source>It was not filed: GitHub could not be reached. %1 Send it when you are online again.</source>
        <translation>No se ha presentado: no se pudo acceder a GitHub. %1 Envíela cuando vuelva a tener conexión.</translation>
    </message>
    <message>
        <source>GitHub did not take it, so it does not exist there. %1</source>
        <translation>GitHub no la ha admitido, así que no existe allí. %1</translation>
    </message>
    <message>
        <source>It was not filed: open issues have the same title: %1. Send it all the same, or drop it.</source>
        <translation>No se ha presentado: hay incidencias abiertas con el mismo título: %1. Envíela de todos modos, o descártela.</translation>
    </message>
    <message>
        <source>It was not filed: the parent issue %1#%2 is not there or not yours to see. Send it without a parent, or drop it.</source>
        <translation>No se ha presentado: la incidencia principal %1#%2 no existe o usted no puede verla. Envíela sin incidencia principal, o descártela.</translation>
    </message>
    <message>
        <source>It was sent, and no answer came. Waybill is looking whether it was filed.</source>
        <translation>Se ha enviado y no ha llegado respuesta. Waybill está mirando si se presentó.</translation>
    </message>
    <message>
        <source>It was sent, but GitHub did not file it: it does not exist. Send it again, or drop it.</source>
        <translation>Se ha enviado, pero GitHub no la ha registrado: no existe. Envíela de nuevo, o descártela.</translation>
    </message>
    <message>
        <source>You stopped it, and it was not filed: it does not exist on GitHub. Send it again, or drop it.</source>
        <translation>La detuvo y no se ha presentado: no existe en GitHub. Envíela de nuevo, o descártela.</translation>
    </message>
    <message>
        <source>GitHub said that it was filed, but Waybill cannot find it. Look on GitHub and give its number.</source>
        <translation>GitHub dijo que se había presentado, pero Waybill no la encuentra. Mire en GitHub e indique su número.</translation>
    </message>
    <message>
        <source>It was sent, and it may have been filed: there are too many new issues to look through. Look on GitHub.</source>
        <translation>Se ha enviado y puede que se haya presentado: hay demasiadas incidencias nuevas para mirarlas todas. Mire en GitHub.</translation>
    </message>
    <message>
        <source>It was sent, and it may have been filed: an issue was deleted or moved meanwhile. Look on GitHub.</source>
        <translation>Se ha enviado y puede que se haya presentado: entretanto se borró o se movió una incidencia. Mire en GitHub.</translation>
    </message>
    <message>
        <source>It was sent, and it may have been filed, but GitHub cannot be asked. %1 Try again, or look there yourself.</source>
        <translation>Se ha enviado y puede que se haya presentado, pero no se puede consultar GitHub. %1 Inténtelo de nuevo, o mírelo allí usted.</translation>
    </message>
    <message>
        <source>Dropped. It was not filed.</source>
        <translation>Descartada. No se presentó.</translation>
    </message>
    <message>
        <source>Dropped. Whether it was filed could not be seen; look on GitHub.</source>
        <translation>Descartada. No se ha podido ver si se presentó; mire en GitHub.</translation>
    </message>
    <message>
        <source>GitHub asks to wait before the next request.</source>
        <translation>GitHub pide que se espere antes de la siguiente petición.</translation>
    </message>
    <message>
        <source>GitHub did not answer as it should. %1 Waybill tries again.</source>
        <translation>GitHub no ha respondido como debería. %1 Waybill lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>It was filed as #%1, but looking at it again or linking it did not work. %2</source>
        <translation>Se ha presentado como #%1, pero no se ha podido mirarla de nuevo o enlazarla. %2</translation>
    </message>
    <message>
        <source>Filed as #%1.</source>
        <translation>Presentada como #%1.</translation>
    </message>
    <message>
        <source>There is no issue #%1 in this repository. Look on GitHub again.</source>
        <translation>No hay ninguna incidencia #%1 en este repositorio. Mire otra vez en GitHub.</translation>
    </message>
    <message>
        <source>It had been filed before it was stopped. Close it on GitHub if you do not want it.</source>
        <translation>Se había presentado antes de que se detuviera. Ciérrela en GitHub si no la quiere.</translation>
    </message>
    <message>
        <source>Issue #%1 was taken because you named it; it does not carry this request&apos;s mark.</source>
        <translation>Se ha tomado la incidencia #%1 porque usted la indicó; no lleva la marca de esta solicitud.</translation>
    </message>
    <message>
        <source>It was filed as #%1, but GitHub does not show it now. It may have been moved or deleted.</source>
        <translation>Se presentó como #%1, pero GitHub no la muestra ahora. Puede que se haya movido o borrado.</translation>
    </message>
    <message>
        <source>This server has no sub-issues. The text names the parent %1 instead.</source>
        <translation>Este servidor no tiene subincidencias. En su lugar, el texto nombra la incidencia principal %1.</translation>
    </message>
    <message>
        <source>It was filed without its parent %1, as you chose.</source>
        <translation>Se ha presentado sin su incidencia principal %1, como usted eligió.</translation>
    </message>
    <message>
        <source>It could not be made a sub-issue of %1. %2 Add it there by hand.</source>
        <translation>No se ha podido convertir en subincidencia de %1. %2 Añádala allí a mano.</translation>
    </message>
    <message>
        <source>It is a sub-issue of %2 already, and not of %1. Move it on GitHub if that was not meant.</source>
        <translation>Ya es subincidencia de %2, y no de %1. Muévala en GitHub si no era esa la intención.</translation>
    </message>
    <message>
        <source>It was not filed: the workflow's files could not be read again. %1 Send it all the same, or drop it.</source>
        <translation>No se presentó: los archivos del flujo de trabajo no se pudieron leer de nuevo. %1 Envíela de todos modos o descártela.</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 ya no está</translation>
    </message>
    <message>
        <source>%1 is new</source>
        <translation>%1 es nuevo</translation>
    </message>
    <message>
        <source>%1 is %2, was %3</source>
        <translation>%1 es %2, era %3</translation>
    </message>
    <message>
        <source>It was not filed: the workflow changed since you looked: %1. Look at the checks again, and send it or drop it.</source>
        <translation>No se presentó: el flujo de trabajo cambió desde que usted lo miró: %1. Mire de nuevo las comprobaciones y envíela o descártela.</translation>
    </message>
</context>
<context>
    <name>waybill::SubmitController</name>
    <message>
        <source>File it all the same</source>
        <translation>Presentarla de todos modos</translation>
    </message>
    <message>
        <source>Do not file it</source>
        <translation>No presentarla</translation>
    </message>
    <message>
        <source>A request of %1 with the same title is in the outbox and not settled yet.</source>
        <translation>Una solicitud de %1 con el mismo título está en la bandeja de salida y aún no está resuelta.</translation>
    </message>
    <message>
        <source>#%1 of %2 has the same title.</source>
        <translation>#%1 de %2 tiene el mismo título.</translation>
    </message>
    <message>
        <source>Is this request filed already?</source>
        <translation>¿Ya está presentada esta solicitud?</translation>
    </message>
    <message>
        <source>Filed as #%1.</source>
        <translation>Presentada como #%1.</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Sin enlace</translation>
    </message>
    <message>
        <source>Link copied. It opens GitHub&apos;s own form, filled in.</source>
        <translation>Enlace copiado. Abre el formulario propio de GitHub, ya rellenado.</translation>
    </message>
    <message>
        <source>github.com is used</source>
        <translation>Se usa github.com</translation>
    </message>
    <message>
        <source>No repository chosen</source>
        <translation>Ningún repositorio elegido</translation>
    </message>
    <message>
        <source>“%1” is no GitHub server.</source>
        <translation>«%1» no es un servidor de GitHub.</translation>
    </message>
</context>
<context>
    <name>waybill::FilingPage</name>
    <message>
        <source>Number or address of the issue</source>
        <translation>Número o dirección de la incidencia</translation>
    </message>
</context>
<context>
    <name>waybill::FilingRecord</name>
    <message>
        <source>Waybill cannot read how far this request was. It may have been filed: look on GitHub.</source>
        <translation>Waybill no puede leer hasta dónde había llegado esta solicitud. Puede que se haya presentado: mire en GitHub.</translation>
    </message>
</context>
<context>
    <name>waybill::FilingView</name>
    <message>
        <source>There is an open request with this title</source>
        <translation>Hay una solicitud abierta con este título</translation>
    </message>
    <message>
        <source>Is it still right to send this?</source>
        <translation>¿Sigue siendo oportuno enviarla?</translation>
    </message>
    <message>
        <source>The parent issue is not there</source>
        <translation>La incidencia principal no existe</translation>
    </message>
    <message>
        <source>Send it once more?</source>
        <translation>¿Enviarla una vez más?</translation>
    </message>
    <message>
        <source>Was it filed?</source>
        <translation>¿Se presentó?</translation>
    </message>
    <message>
        <source>Filed as #%1, but not finished</source>
        <translation>Presentada como #%1, pero sin terminar</translation>
    </message>
    <message>
        <source>This needs your answer</source>
        <translation>Esto necesita su respuesta</translation>
    </message>
    <message>
        <source>Submitting to %1</source>
        <translation>Enviando a %1</translation>
    </message>
    <message>
        <source>Waiting to submit to %1</source>
        <translation>Esperando para enviar a %1</translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation>Aún sin resolver</translation>
    </message>
    <message>
        <source>Another Waybill has this request in hand</source>
        <translation>Otro Waybill se ocupa de esta solicitud</translation>
    </message>
    <message>
        <source>Filed as #%1</source>
        <translation>Presentada como #%1</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Presentada</translation>
    </message>
    <message>
        <source>Not filed</source>
        <translation>No presentada</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>The issue exists: #%1.</source>
        <translation>La incidencia existe: #%1.</translation>
    </message>
    <message>
        <source>There is no issue. Your answers are still in the form.</source>
        <translation>No hay ninguna incidencia. Sus respuestas siguen en el formulario.</translation>
    </message>
    <message>
        <source>It is not known yet whether the issue exists. It is never sent twice by itself.</source>
        <translation>Aún no se sabe si la incidencia existe. Nunca se envía dos veces por sí sola.</translation>
    </message>
    <message>
        <source>No issue exists yet.</source>
        <translation>Aún no existe ninguna incidencia.</translation>
    </message>
    <message>
        <source>Look for an open request with the same title</source>
        <translation>Buscar una solicitud abierta con el mismo título</translation>
    </message>
    <message>
        <source>Create the issue: look whether it is there</source>
        <translation>Crear la incidencia: mirar si ya existe</translation>
    </message>
    <message>
        <source>Create the issue</source>
        <translation>Crear la incidencia</translation>
    </message>
    <message>
        <source>Read it back and compare</source>
        <translation>Leerla de vuelta y comparar</translation>
    </message>
    <message>
        <source>Link it to its parent issue</source>
        <translation>Enlazarla con su incidencia principal</translation>
    </message>
    <message>
        <source>Do not file it</source>
        <translation>No presentarla</translation>
    </message>
    <message>
        <source>Leave it: send nothing</source>
        <translation>Dejarla: no enviar nada</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Ya existe</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Enviar de todos modos</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Send without a parent</source>
        <translation>Enviar sin incidencia principal</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarla como está</translation>
    </message>
    <message>
        <source>It is not there: send again</source>
        <translation>No existe: enviar de nuevo</translation>
    </message>
    <message>
        <source>Nothing is being sent for this request now.</source>
        <translation>Ahora no se está enviando nada por esta solicitud.</translation>
    </message>
    <message>
        <source>It goes on there; nothing is sent from here.</source>
        <translation>Continúa allí; desde aquí no se envía nada.</translation>
    </message>
    <message>
        <source>The issue is on GitHub, as you confirmed it.</source>
        <translation>La incidencia está en GitHub, tal como usted la confirmó.</translation>
    </message>
    <message>
        <source>The issue is on GitHub, but not everything is as it was sent:</source>
        <translation>La incidencia está en GitHub, pero no todo está como se envió:</translation>
    </message>
    <message>
        <source>Another open issue has the same title. Look at it before you send yours.</source>
        <translation>Otra incidencia abierta tiene el mismo título. Mírela antes de enviar la suya.</translation>
    </message>
    <message>
        <source>Time has passed since you confirmed it. Send it only if it is still wanted.</source>
        <translation>Ha pasado tiempo desde que la confirmó. Envíela solo si todavía se quiere.</translation>
    </message>
    <message>
        <source>GitHub did not answer, and the issue was not found. Please look in the repository yourself.</source>
        <translation>GitHub no ha respondido y no se ha encontrado la incidencia. Mire usted en el repositorio, por favor.</translation>
    </message>
    <message>
        <source>Goes on by itself in %1.</source>
        <translation>Continúa por sí sola dentro de %1.</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Descartarla</translation>
    </message>
    <message>
        <source>The workflow changed</source>
        <translation>El flujo de trabajo cambió</translation>
    </message>
    <message>
        <source>Read back: as it was sent</source>
        <translation>Releída: tal como se envió</translation>
    </message>
    <message>
        <source>Read back: not as it was sent</source>
        <translation>Releída: no es como se envió</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s): %1</source>
        <translation>
            <numerusform>%n etiqueta: %1</numerusform>
            <numerusform>%n etiquetas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Milestone %1</source>
        <translation>Hito %1</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Asignada a %1</translation>
    </message>
    <message>
        <source>Part of #%1</source>
        <translation>Parte de #%1</translation>
    </message>
    <message>
        <source>Comment on #%1</source>
        <translation>Comentario en #%1</translation>
    </message>
    <message>
        <source>#%1 as a sub-issue of #%2</source>
        <translation>#%1 como subincidencia de #%2</translation>
    </message>
    <message>
        <source>Change to #%1</source>
        <translation>Cambio en #%1</translation>
    </message>
    <message>
        <source>Nothing is being sent for it now.</source>
        <translation>Ahora no se envía nada para esto.</translation>
    </message>
</context>
<context>
    <name>waybill::FooterBar</name>
    <message>
        <source>Copy and export</source>
        <translation>Copiar y exportar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Opens a menu</source>
        <translation>Abre un menú</translation>
    </message>
    <message>
        <source>Save or copy the request (%1)</source>
        <translation>Guardar o copiar la solicitud (%1)</translation>
    </message>
    <message>
        <source>Submit to GitHub</source>
        <translation>Enviar a GitHub</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Nada que arreglar</translation>
    </message>
    <message>
        <source>No checks for this form</source>
        <translation>Este formulario no tiene comprobaciones</translation>
    </message>
    <message>
        <source>This template comes without rules; only GitHub&apos;s own limits were looked at.</source>
        <translation>Esta plantilla no trae reglas; solo se han mirado los límites de GitHub.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Form complete</source>
        <translation>Formulario completo</translation>
    </message>
    <message>
        <source>The checks found nothing, and nothing that is known of the repository stands in the way.</source>
        <translation>Las comprobaciones no encontraron nada, y nada de lo que se sabe del repositorio lo impide.</translation>
    </message>
    <message>
        <source>%1. A click shows them.</source>
        <translation>%1. Un clic los muestra.</translation>
    </message>
    <message numerus="yes">
        <source>%n kept beside</source>
        <translation>
            <numerusform>%n guardada al lado</numerusform>
            <numerusform>%n guardadas al lado</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers that had no place in this version of the template. A click shows them.</source>
        <translation>Respuestas que no tenían lugar en esta versión de la plantilla. Un clic las muestra.</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n por mirar</numerusform>
            <numerusform>%n por mirar</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers of another request that you have not been to. A click goes to the next one.</source>
        <translation>Respuestas de otra solicitud que aún no ha visto. Un clic lleva a la siguiente.</translation>
    </message>
</context>
<context>
    <name>waybill::FrontMatter</name>
    <message>
        <source>The front matter is longer than %1 KiB; title and labels are left empty.</source>
        <translation>La cabecera YAML ocupa más de %1 KiB; el título y las etiquetas quedan vacíos.</translation>
    </message>
    <message>
        <source>The front matter key “%1” means nothing to GitHub and is left alone.</source>
        <translation>La clave de cabecera «%1» no significa nada para GitHub y se deja como está.</translation>
    </message>
    <message>
        <source>The front matter is not closed by a line “---”; all of the file is taken as the body.</source>
        <translation>La cabecera no se cierra con una línea «---»; todo el archivo se toma como cuerpo.</translation>
    </message>
    <message>
        <source>The front matter cannot be read (%1); title and labels are left empty.</source>
        <translation>La cabecera no se puede leer (%1); el título y las etiquetas quedan vacíos.</translation>
    </message>
    <message>
        <source>The front matter holds no keys; title and labels are left empty.</source>
        <translation>La cabecera no contiene claves; el título y las etiquetas quedan vacíos.</translation>
    </message>
</context>
<context>
    <name>waybill::GateModel</name>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superada</translation>
    </message>
    <message>
        <source>Gate %1</source>
        <translation>Control %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A check as read aloud: what it came to, what was looked at, what was seen.</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 Alt+Enter: %2</source>
        <translation>%1 Alt+Intro: %2</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>Fuera de la vista</translation>
    </message>
    <message>
        <source>The form itself</source>
        <translation>El formulario mismo</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>Nada que arreglar.</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n checks</source>
        <translation>
            <numerusform>Mostrar %n comprobación</numerusform>
            <numerusform>Mostrar las %n comprobaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked: %1</source>
        <translation>Sin comprobar: %1</translation>
    </message>
    <message>
        <source>Advice: would not pass there.</source>
        <translation>Consejo: allí no pasaría.</translation>
    </message>
    <message>
        <source>Advice: would pass there.</source>
        <translation>Consejo: allí pasaría.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>consejo</translation>
    </message>
</context>
<context>
    <name>waybill::GitHub</name>
    <message>
        <source>%1 does not show this repository for legal reasons. %2 Only its owner can have that lifted.</source>
        <translation>%1 no muestra este repositorio por motivos legales. %2 Solo su propietario puede hacer que se levante.</translation>
    </message>
    <message>
        <source>Something else answered in the place of %1, maybe the sign-in page of this network. Open a web page in your browser, sign in there, and try again.</source>
        <translation>Ha respondido otra cosa en lugar de %1, quizá la página de inicio de sesión de esta red. Abra una página web en el navegador, inicie sesión allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The organization wants you to sign in with its single sign-on. Open the repository in your browser, sign in there, and try again.</source>
        <translation>La organización exige que inicie sesión con su inicio de sesión único. Abra el repositorio en el navegador, inicie sesión allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The organization wants you to sign in with its single sign-on. Open the link, allow the access, and try again.</source>
        <translation>La organización exige que inicie sesión con su inicio de sesión único. Abra el enlace, permita el acceso e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This sign-in may not do that: %1 asks for the permission %2. Sign in again and allow it.</source>
        <translation>Esta sesión no puede hacer eso: %1 pide el permiso %2. Inicie sesión de nuevo y concédalo.</translation>
    </message>
    <message>
        <source>%1 does not let this account do that. Ask an owner of the repository.</source>
        <translation>%1 no permite eso a esta cuenta. Consulte a un propietario del repositorio.</translation>
    </message>
    <message>
        <source>%1 does not let this account do that. It says: %2 An owner of the repository can help.</source>
        <translation>%1 no permite eso a esta cuenta. Dice: %2 Un propietario del repositorio puede ayudar.</translation>
    </message>
    <message>
        <source>%1 did not accept what was sent.</source>
        <translation>%1 no ha aceptado lo que se envió.</translation>
    </message>
    <message>
        <source>%1 did not accept what was sent: %2. Change that and send it again.</source>
        <translation>%1 no ha aceptado lo que se envió: %2. Cámbielo y envíelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 does not accept this sign-in any more. Sign in again.</source>
        <translation>%1 ya no acepta esta sesión. Iníciela de nuevo.</translation>
    </message>
    <message>
        <source>%1 knows nothing there, or does not show it to this account. Check the spelling, and that the account signed in may see the repository.</source>
        <translation>%1 no conoce nada allí, o no se lo muestra a esta cuenta. Revise la ortografía, y que la cuenta con la que ha iniciado sesión pueda ver el repositorio.</translation>
    </message>
    <message>
        <source>Issues are switched off in this repository. Choose another, or copy or export the Markdown.</source>
        <translation>Las incidencias están desactivadas en este repositorio. Elija otro, o copie o exporte el Markdown.</translation>
    </message>
    <message>
        <source>%1 says that this is gone for good.</source>
        <translation>%1 dice que esto ha desaparecido para siempre.</translation>
    </message>
    <message>
        <source>%1 refused the request (%2). %3</source>
        <translation>%1 ha rechazado la petición (%2). %3</translation>
    </message>
    <message>
        <source>%1 sent the request on to where it must not go. Check the address of the server.</source>
        <translation>%1 ha desviado la petición a donde no debe ir. Revise la dirección del servidor.</translation>
    </message>
    <message>
        <source>%1 says that the issue was moved to another repository: %2</source>
        <translation>%1 dice que la incidencia se ha movido a otro repositorio: %2</translation>
    </message>
    <message>
        <source>%1 answered something that Waybill cannot read. Check the address of the server.</source>
        <translation>%1 ha respondido algo que Waybill no puede leer. Revise la dirección del servidor.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (%2). Try again in a moment.</source>
        <translation>%1 tiene sus propias dificultades (%2). Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>%1 asks to wait: too many requests in a short time. It takes the next one at %2.</source>
        <translation>%1 pide que se espere: demasiadas peticiones en poco tiempo. Admite la siguiente a las %2.</translation>
    </message>
    <message>
        <source>Only the first %L1 were read; the repository has more.</source>
        <translation>Solo se han leído los primeros %L1; el repositorio tiene más.</translation>
    </message>
    <message>
        <source>Only the first %L1 were read; there are more.</source>
        <translation>Solo se leyeron los primeros %L1; hay más.</translation>
    </message>
    <message>
        <source>The file is larger than the 1 MB that GitHub gives out.</source>
        <translation>El archivo es mayor que el MB que GitHub entrega.</translation>
    </message>
    <message>
        <source>“%1” names something that does not exist</source>
        <translation>«%1» nombra algo que no existe</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>falta «%1»</translation>
    </message>
    <message>
        <source>“%1” is not valid</source>
        <translation>«%1» no es válido</translation>
    </message>
    <message>
        <source>another one has this “%1” already</source>
        <translation>ya hay otro con este «%1»</translation>
    </message>
    <message>
        <source>“%1” could not be processed</source>
        <translation>«%1» no se pudo procesar</translation>
    </message>
</context>
<context>
    <name>waybill::GitHubCli</name>
    <message>
        <source>The GitHub CLI is not signed in on %1. Run “gh auth login” there, or use another way.</source>
        <translation>GitHub CLI no tiene sesión iniciada en %1. Ejecute allí «gh auth login», o use otra manera.</translation>
    </message>
    <message>
        <source>The GitHub CLI does not answer. Use another way.</source>
        <translation>GitHub CLI no responde. Use otra manera.</translation>
    </message>
    <message>
        <source>The GitHub CLI (gh) is not installed here. Use another way to sign in.</source>
        <translation>GitHub CLI (gh) no está instalado aquí. Use otra manera de iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>waybill::Guide</name>
    <message>
        <source>This field is for no time.</source>
        <translation>Este campo no es para una hora.</translation>
    </message>
    <message>
        <source>“answers” are ids of fields with their texts.</source>
        <translation>“answers” son los id de campos con sus textos.</translation>
    </message>
    <message>
        <source>“lists” are the fields with the tasks to go through.</source>
        <translation>“lists” son los campos con las tareas que se recorren.</translation>
    </message>
    <message>
        <source>This field is for no tasks.</source>
        <translation>Este campo no es para tareas.</translation>
    </message>
    <message>
        <source>“%1” is no option of the field “%2”.</source>
        <translation>«%1» no es una opción del campo «%2».</translation>
    </message>
    <message>
        <source>There is no field with the id “%1”.</source>
        <translation>No hay ningún campo con el id «%1».</translation>
    </message>
    <message>
        <source>“when” takes field ids with values.</source>
        <translation>«when» lleva identificadores de campo con valores.</translation>
    </message>
    <message>
        <source>The template has no line “- **%1:**”.</source>
        <translation>La plantilla no tiene ninguna línea «- **%1:**».</translation>
    </message>
    <message>
        <source>The template has no section “%1”.</source>
        <translation>La plantilla no tiene ninguna sección «%1».</translation>
    </message>
    <message>
        <source>The section “%1” of the template has no task items.</source>
        <translation>La sección «%1» de la plantilla no tiene tareas.</translation>
    </message>
    <message>
        <source>This guide&apos;s format is not known here; known is 1.</source>
        <translation>El formato de esta guía no se conoce aquí; se conoce el 1.</translation>
    </message>
    <message>
        <source>A choice needs task items or a value like “A / B / C” in the template.</source>
        <translation>Una elección necesita tareas o un valor como «A / B / C» en la plantilla.</translation>
    </message>
    <message>
        <source>The template has no option “%1”.</source>
        <translation>La plantilla no tiene la opción «%1».</translation>
    </message>
    <message>
        <source>A line is a “task”, or a “line” with its “value”.</source>
        <translation>Una línea es una «task», o una «line» con su «value».</translation>
    </message>
    <message>
        <source>What a contract adds is one line.</source>
        <translation>Lo que un contrato añade es una sola línea.</translation>
    </message>
    <message>
        <source>Here the line would be taken for an answer: its section has free text, or tasks of its own.</source>
        <translation>Aquí la línea se tomaría por una respuesta: su sección tiene texto libre o tareas propias.</translation>
    </message>
    <message>
        <source>A checklist needs task items in the template.</source>
        <translation>Una lista de comprobación necesita tareas en la plantilla.</translation>
    </message>
    <message>
        <source>“ticked” is for a checklist that keeps the template&apos;s tasks.</source>
        <translation>«ticked» es para una lista de comprobación que conserva las tareas de la plantilla.</translation>
    </message>
    <message>
        <source>The template has no task “%1 (%2)”.</source>
        <translation>La plantilla no tiene la tarea «%1 (%2)».</translation>
    </message>
    <message>
        <source>“%1” is no time zone that this computer knows.</source>
        <translation>«%1» no es una zona horaria que conozca este equipo.</translation>
    </message>
    <message>
        <source>“overlap” is “earlier” or “later”.</source>
        <translation>«overlap» es «earlier» o «later».</translation>
    </message>
    <message>
        <source>“%1” is no kind for this place of the template.</source>
        <translation>«%1» no es un tipo para este lugar de la plantilla.</translation>
    </message>
    <message>
        <source>“graded” is for a choice of three words “A / B / C”.</source>
        <translation>«graded» es para una elección de tres palabras «A / B / C».</translation>
    </message>
    <message>
        <source>An id has letters, digits and underscores only.</source>
        <translation>Un id solo tiene letras, cifras y guiones bajos.</translation>
    </message>
    <message>
        <source>There is another field with the id “%1”.</source>
        <translation>Hay otro campo con el id «%1».</translation>
    </message>
    <message>
        <source>The template does not say “%1” in this place.</source>
        <translation>La plantilla no dice «%1» en este lugar.</translation>
    </message>
    <message>
        <source>The field “%1” depends on itself.</source>
        <translation>El campo «%1» depende de sí mismo.</translation>
    </message>
    <message>
        <source>Keys with values are expected here.</source>
        <translation>Aquí se esperan claves con valores.</translation>
    </message>
    <message>
        <source>“%1” is no key that is known here. Known are: %2.</source>
        <translation>«%1» no es una clave que se conozca aquí. Se conocen: %2.</translation>
    </message>
    <message>
        <source>“%1” takes a text.</source>
        <translation>«%1» lleva un texto.</translation>
    </message>
    <message>
        <source>“%1” is missing here.</source>
        <translation>Aquí falta «%1».</translation>
    </message>
    <message>
        <source>“%1” is true or false.</source>
        <translation>«%1» es true o false.</translation>
    </message>
    <message>
        <source>“%1” takes a whole number.</source>
        <translation>«%1» lleva un número entero.</translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation>Aquí se espera un texto.</translation>
    </message>
    <message>
        <source>“%1” takes a list.</source>
        <translation>«%1» lleva una lista.</translation>
    </message>
    <message>
        <source>“%1” is no kind of check that is known here.</source>
        <translation>«%1» no es un tipo de comprobación que se conozca aquí.</translation>
    </message>
    <message>
        <source>This is not a valid pattern: %1.</source>
        <translation>Este patrón no es válido: %1.</translation>
    </message>
    <message>
        <source>“%1” is no relation that is known here.</source>
        <translation>«%1» no es una relación que se conozca aquí.</translation>
    </message>
    <message>
        <source>“%1” is no test of a time that is known here.</source>
        <translation>«%1» no es una comprobación de fecha que se conozca aquí.</translation>
    </message>
    <message>
        <source>“%1” is no day of the week (monday to sunday).</source>
        <translation>«%1» no es un día de la semana (de monday a sunday).</translation>
    </message>
    <message>
        <source>“from” is a time like 16:00, in quotes.</source>
        <translation>«from» es una hora como 16:00, entre comillas.</translation>
    </message>
    <message>
        <source>“ticked” is “all” or “none”.</source>
        <translation>«ticked» es «all» o «none».</translation>
    </message>
    <message>
        <source>“%1” is “error”, “warning” or “advice”.</source>
        <translation>«%1» es «error», «warning» o «advice».</translation>
    </message>
    <message>
        <source>This contract&apos;s format is not known here; known is 1.</source>
        <translation>El formato de este contrato no se conoce aquí; se conoce el 1.</translation>
    </message>
    <message>
        <source>“%1” is no kind of thing to look up that is known here.</source>
        <translation>«%1» no es un tipo de consulta que se conozca aquí.</translation>
    </message>
    <message>
        <source>“%1” stands here twice.</source>
        <translation>«%1» aparece aquí dos veces.</translation>
    </message>
    <message>
        <source>There is no fact “%1”.</source>
        <translation>No hay ningún dato «%1».</translation>
    </message>
    <message>
        <source>The rule “%1” wants a “label”.</source>
        <translation>La regla «%1» necesita un «label».</translation>
    </message>
    <message>
        <source>“date” is a day like 2025-05-17.</source>
        <translation>«date» es un día como 2025-05-17.</translation>
    </message>
    <message>
        <source>A contract wants at least one gate.</source>
        <translation>Un contrato necesita al menos un control.</translation>
    </message>
    <message>
        <source>A fact has one test; here are “%1” and “%2”.</source>
        <translation>Un dato tiene una sola comprobación; aquí hay «%1» y «%2».</translation>
    </message>
    <message>
        <source>“day” is “today” or “not-past”.</source>
        <translation>«day» es «today» o «not-past».</translation>
    </message>
    <message>
        <source>“%1” is no field for a time.</source>
        <translation>«%1» no es un campo para una fecha.</translation>
    </message>
    <message>
        <source>“offers” is “versions” or “latest-release”.</source>
        <translation>«offers» es «versions» o «latest-release».</translation>
    </message>
    <message>
        <source>“headings” takes the headings that have to be there.</source>
        <translation>«headings» lleva los títulos que tienen que estar.</translation>
    </message>
    <message>
        <source>A fact wants a test, such as is, is_not, at_most, empty, has, matches or day.</source>
        <translation>Un hecho quiere una prueba, como is, is_not, at_most, empty, has, matches o day.</translation>
    </message>
    <message>
        <source>“day_of” is “zone”, “instant” or “utc”.</source>
        <translation>«day_of» es «zone», «instant» o «utc».</translation>
    </message>
    <message>
        <source>“case” takes names of facts with values.</source>
        <translation>«case» lleva nombres de hechos con valores.</translation>
    </message>
    <message>
        <source>“denial” is “silent”, “named”, “traceback” or “unknown”.</source>
        <translation>«denial» es «silent», «named», «traceback» o «unknown».</translation>
    </message>
    <message>
        <source>“state” is “open” or “closed”.</source>
        <translation>«state» es «open» o «closed».</translation>
    </message>
    <message>
        <source>“blob” is a git object id: 40 hexadecimal digits.</source>
        <translation>«blob» es un identificador de objeto de git: 40 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>“%1” is no language like es or pt_BR.</source>
        <translation>«%1» no es un idioma como es o pt_BR.</translation>
    </message>
    <message>
        <source>A language takes texts of this file, each with its translation.</source>
        <translation>Un idioma toma textos de este archivo, cada uno con su traducción.</translation>
    </message>
    <message>
        <source>The translation has other places in braces than its text.</source>
        <translation>La traducción tiene otros lugares entre llaves que su texto.</translation>
    </message>
    <message>
        <source>“translations” takes languages with their texts.</source>
        <translation>«translations» toma idiomas con sus textos.</translation>
    </message>
    <message>
        <source>“%1” is no text that is shown.</source>
        <translation>«%1» no es un texto que se muestre.</translation>
    </message>
    <message>
        <source>“carry_over” is “keep”, “clear” or “derive”.</source>
        <translation>“carry_over” es “keep”, “clear” o “derive”.</translation>
    </message>
    <message>
        <source>“derive” is for a field with “derived” or “offers”.</source>
        <translation>“derive” es para un campo con “derived” u “offers”.</translation>
    </message>
    <message>
        <source>“%1” is no field for a version.</source>
        <translation>«%1» no es un campo para una versión.</translation>
    </message>
    <message>
        <source>A way back goes between versions: this field is for none.</source>
        <translation>Una reversión va de una versión a otra: este campo no es para ninguna.</translation>
    </message>
    <message>
        <source>“notes_from” is “milestone”, at a paragraph.</source>
        <translation>«notes_from» es «milestone», en un párrafo.</translation>
    </message>
</context>
<context>
    <name>waybill::Host</name>
    <message>
        <source>“%1” is no address of a GitHub server. Write it like github.com or https://github.example.com.</source>
        <translation>«%1» no es la dirección de un servidor de GitHub. Escríbala como github.com o https://github.example.com.</translation>
    </message>
    <message>
        <source>Waybill talks to GitHub servers over HTTPS only. Write https://%1.</source>
        <translation>Waybill solo habla con servidores de GitHub por HTTPS. Escriba https://%1.</translation>
    </message>
</context>
<context>
    <name>waybill::IssueBody</name>
    <message>
        <source>The title on GitHub is “%1”. Change it there if that was not meant.</source>
        <translation>El título en GitHub es «%1». Cámbielo allí si no era esa la intención.</translation>
    </message>
    <message>
        <source>The text on GitHub is not the one that was sent. Compare it, and edit it there.</source>
        <translation>El texto en GitHub no es el que se envió. Compárelo y edítelo allí.</translation>
    </message>
    <message>
        <source>GitHub left out these labels: %1. Ask someone who may push to the repository to add them.</source>
        <translation>GitHub ha omitido estas etiquetas: %1. Pida a alguien con permiso de escritura en el repositorio que las añada.</translation>
    </message>
    <message>
        <source>GitHub left out the milestone %1. Ask someone who may push to the repository to set it.</source>
        <translation>GitHub ha omitido el hito %1. Pida a alguien con permiso de escritura en el repositorio que lo ponga.</translation>
    </message>
    <message>
        <source>GitHub left out these assignees: %1. Ask someone who may push to the repository to assign them.</source>
        <translation>GitHub ha omitido a estas personas asignadas: %1. Pida a alguien con permiso de escritura en el repositorio que las asigne.</translation>
    </message>
    <message numerus="yes">
        <source>The title has %n characters; GitHub takes %1. Shorten it.</source>
        <translation>
            <numerusform>El título tiene %n carácter; GitHub admite %1. Acórtelo.</numerusform>
            <numerusform>El título tiene %n caracteres; GitHub admite %1. Acórtelo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text has %n characters; at most %1 can be filed. Shorten it by %2.</source>
        <translation>
            <numerusform>El texto tiene %n carácter; se pueden presentar %1 como máximo. Acórtelo en %2.</numerusform>
            <numerusform>El texto tiene %n caracteres; se pueden presentar %1 como máximo. Acórtelo en %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::KeyringStore</name>
    <message>
        <source>it does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>the system&apos;s keyring is locked</source>
        <translation>el depósito de claves del sistema está bloqueado</translation>
    </message>
    <message>
        <source>there is no system keyring</source>
        <translation>no hay depósito de claves del sistema</translation>
    </message>
    <message>
        <source>the system&apos;s keyring cannot be used (%1)</source>
        <translation>no se puede usar el depósito de claves del sistema (%1)</translation>
    </message>
    <message>
        <source>The token cannot be read: %1.</source>
        <translation>No se puede leer el token: %1.</translation>
    </message>
    <message>
        <source>What the keyring holds is no token. Sign in again.</source>
        <translation>Lo que contiene el depósito de claves no es un token. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The token cannot be removed: %1.</source>
        <translation>No se puede quitar el token: %1.</translation>
    </message>
</context>
<context>
    <name>waybill::LabelRow</name>
    <message>
        <source>Label %1, of the form</source>
        <translation>Etiqueta %1, del formulario</translation>
    </message>
    <message>
        <source>Take out label %1</source>
        <translation>Quitar la etiqueta %1</translation>
    </message>
    <message>
        <source>This label comes from the form.</source>
        <translation>Esta etiqueta viene del formulario.</translation>
    </message>
    <message>
        <source>Add label…</source>
        <translation>Añadir etiqueta…</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
</context>
<context>
    <name>waybill::Main</name>
    <message>
        <source>There is no display to open a window on. The commands need none: see waybill --help.</source>
        <translation>No hay pantalla en la que abrir una ventana. Las órdenes no la necesitan: véase waybill --help.</translation>
    </message>
    <message>
        <source>--profile needs a folder after it. See waybill --help.</source>
        <translation>--profile necesita una carpeta detrás. Vea waybill --help.</translation>
    </message>
</context>
<context>
    <name>waybill::MainWindow</name>
    <message numerus="yes">
        <source>%n answer(s) moved over</source>
        <translation>
            <numerusform>%n respuesta pasada</numerusform>
            <numerusform>%n respuestas pasadas</numerusform>
        </translation>
    </message>
    <message>
        <source>About Waybill</source>
        <translation>Acerca de Waybill</translation>
    </message>
    <message>
        <source>Waybill %1
GitHub issue templates as guided forms.</source>
        <translation>Waybill %1
Plantillas de incidencias de GitHub como formularios guiados.</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>No se abrió</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened, with remarks</source>
        <translation>Abierto, con observaciones</translation>
    </message>
    <message>
        <source>Save to #%1</source>
        <translation>Guardar en #%1</translation>
    </message>
    <message>
        <source>See what would change, then save it to the issue on GitHub</source>
        <translation>Ver qué cambiaría, y guardarlo en la incidencia de GitHub</translation>
    </message>
</context>
<context>
    <name>waybill::MarkdownPane</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>The text of the issue as it is filed. It follows the form and cannot be changed here.</source>
        <translation>El texto de la incidencia tal como se presenta. Sigue al formulario y no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>Nothing in the issue yet.</source>
        <translation>Aún no hay nada en la incidencia.</translation>
    </message>
</context>
<context>
    <name>waybill::MarkdownTemplate</name>
    <message>
        <source>The tables of this text have too many cells: rows are filled up to the width of their heading.</source>
        <translation>Las tablas de este texto tienen demasiadas celdas: las filas se completan hasta el ancho de su encabezado.</translation>
    </message>
    <message>
        <source>This text has too many marks and lines for a template.</source>
        <translation>Este texto tiene demasiadas marcas y líneas para una plantilla.</translation>
    </message>
    <message>
        <source>The marks of this text are nested or repeated so often that reading it would take too long.</source>
        <translation>Las marcas de este texto están anidadas o repetidas tantas veces que leerlo tardaría demasiado.</translation>
    </message>
    <message>
        <source>The template has more than %1 sections, fields and tasks. Nobody could fill it in.</source>
        <translation>La plantilla tiene más de %1 secciones, campos y tareas. Nadie podría rellenarla.</translation>
    </message>
    <message>
        <source>Issue details</source>
        <translation>Datos de la incidencia</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introducción</translation>
    </message>
</context>
<context>
    <name>waybill::Opening</name>
    <message>
        <source>The file has more than %1 characters; no issue takes so many.</source>
        <translation>El archivo tiene más de %1 caracteres; ninguna incidencia admite tantos.</translation>
    </message>
    <message>
        <source>The file has more than %1 lines; no issue has so many.</source>
        <translation>El archivo tiene más de %1 líneas; ninguna incidencia tiene tantas.</translation>
    </message>
    <message>
        <source>No template came with this program. Name one.</source>
        <translation>Este programa no trae ninguna plantilla. Indique una.</translation>
    </message>
    <message>
        <source>Nothing in this file belongs to the form “%1”. Open its own template first.</source>
        <translation>Nada de este archivo pertenece al formulario «%1». Abra primero su propia plantilla.</translation>
    </message>
    <message>
        <source>No built-in template has the sections of this file. Name the template that it was made from.</source>
        <translation>Ninguna plantilla incluida tiene las secciones de este archivo. Indique la plantilla de la que procede.</translation>
    </message>
    <message>
        <source>This is neither a values file (it has no “values”) nor a guide. Drop a template, a guide, values or a filled body.</source>
        <translation>No es un archivo de valores (no tiene «values») ni una guía. Suelte una plantilla, una guía, unos valores o un cuerpo relleno.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>Opened with the template “%1”, as you chose.</source>
        <translation>Abierta con la plantilla «%1», como usted eligió.</translation>
    </message>
    <message>
        <source>Opened with the template “%1”: %2 of its %3 sections are there.</source>
        <translation>Abierta con la plantilla «%1»: están %2 de sus %3 secciones.</translation>
    </message>
</context>
<context>
    <name>waybill::Outbox</name>
    <message>
        <source>A request with this title is in the outbox already (%1). Finish or drop that one first.</source>
        <translation>Ya hay una solicitud con este título en la bandeja de salida (%1). Termínela o descártela primero.</translation>
    </message>
    <message>
        <source>A request with this title was filed as #%1 already.</source>
        <translation>Ya se presentó una solicitud con este título como #%1.</translation>
    </message>
    <message>
        <source>The same request is in the outbox already (%1). Finish or drop that one first.</source>
        <translation>La misma solicitud ya está en la bandeja de salida (%1). Termine o descarte primero esa.</translation>
    </message>
    <message>
        <source>Another Waybill took this request in hand meanwhile.</source>
        <translation>Entretanto, otro Waybill se ha ocupado de esta solicitud.</translation>
    </message>
</context>
<context>
    <name>waybill::NoticeBanner</name>
    <message>
        <source>Put this message away</source>
        <translation>Retirar este mensaje</translation>
    </message>
</context>
<context>
    <name>waybill::OutboxBanner</name>
    <message>
        <source>Put this message away</source>
        <translation>Quitar este mensaje</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are not settled yet, the oldest from %1.</source>
        <translation>
            <numerusform>%n solicitud aún está sin resolver, de %1.</numerusform>
            <numerusform>%n solicitudes aún están sin resolver; la más antigua es de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Abrir la bandeja de salida</translation>
    </message>
</context>
<context>
    <name>waybill::OutboxCommand</name>
    <message>
        <source>Nothing was sent. With --again it is filed all the same.</source>
        <translation>No se envió nada. Con --again se presenta de todos modos.</translation>
    </message>
    <message>
        <source>In hand of another Waybill.</source>
        <translation>En manos de otro Waybill.</translation>
    </message>
    <message>
        <source>%1 confirmed this request, and %2 is signed in. Sign in as %1 and try again.</source>
        <translation>%1 confirmó esta solicitud, y quien ha iniciado sesión es %2. Inicie sesión como %1 e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another Waybill has this request in hand.</source>
        <translation>Otro Waybill se ocupa de esta solicitud.</translation>
    </message>
    <message>
        <source>Use outbox list, outbox retry ID or outbox drop ID. See waybill --help.</source>
        <translation>Use outbox list, outbox retry ID o outbox drop ID. Consulte waybill --help.</translation>
    </message>
    <message>
        <source>No open request has the id %1. See waybill outbox list.</source>
        <translation>Ninguna solicitud abierta tiene el id %1. Consulte waybill outbox list.</translation>
    </message>
    <message>
        <source>More than one open request has an id that starts with %1.</source>
        <translation>Más de una solicitud abierta tiene un id que empieza por %1.</translation>
    </message>
    <message>
        <source>It could not be checked again: %1</source>
        <translation>No se pudo comprobar de nuevo: %1</translation>
    </message>
    <message>
        <source>Nothing was sent. With --yes it is sent all the same.</source>
        <translation>No se envió nada. Con --yes se envía de todos modos.</translation>
    </message>
</context>
<context>
    <name>waybill::OutboxController</name>
    <message>
        <source>The outbox cannot be used</source>
        <translation>No se puede usar la bandeja de salida</translation>
    </message>
    <message>
        <source>Send it now?</source>
        <translation>¿Enviarla ahora?</translation>
    </message>
    <message>
        <source>This request would likely be refused now.</source>
        <translation>Es probable que esta solicitud se rechazara ahora.</translation>
    </message>
    <message>
        <source>It could not be checked again.</source>
        <translation>No se ha podido comprobar de nuevo.</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Enviar de todos modos</translation>
    </message>
    <message>
        <source>The request waits in the outbox</source>
        <translation>La solicitud espera en la bandeja de salida</translation>
    </message>
    <message>
        <source>Waybill's database</source>
        <translation>La base de datos de Waybill</translation>
    </message>
</context>
<context>
    <name>waybill::OutboxRow</name>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>parada</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation>espera su respuesta</translation>
    </message>
    <message>
        <source>in the hands of another Waybill</source>
        <translation>en manos de otro Waybill</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>presentada</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>descartada</translation>
    </message>
    <message>
        <source>not filed</source>
        <translation>no presentada</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Es esta</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>It is there…</source>
        <translation>Ya existe…</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Number or address of the issue</source>
        <translation>Número o dirección de la incidencia</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Open #%1</source>
        <translation>Abrir #%1</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>filed as #%1, %2</source>
        <translation>presentada como #%1, %2</translation>
    </message>
    <message>
        <source>from the draft “%1”</source>
        <translation>del borrador «%1»</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Qué pasa ahora</translation>
    </message>
    <message>
        <source>%1, looked at %2</source>
        <translation>%1, mirada: %2</translation>
    </message>
</context>
<context>
    <name>waybill::OutboxView</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Every request is settled. There is nothing to do here.</source>
        <translation>Todas las solicitudes están resueltas. Aquí no hay nada que hacer.</translation>
    </message>
    <message>
        <source>These are confirmed, but it is not settled yet whether they are on GitHub. None is sent twice by itself.</source>
        <translation>Estas están confirmadas, pero aún no se sabe con seguridad si están en GitHub. Ninguna se envía dos veces por sí sola.</translation>
    </message>
    <message>
        <source>Drop this request</source>
        <translation>Descartar esta solicitud</translation>
    </message>
    <message>
        <source>Stop caring for “%1”?</source>
        <translation>¿Dejar de ocuparse de «%1»?</translation>
    </message>
    <message>
        <source>Nothing more is sent for it. If it is on GitHub already, it stays there: look for it before you file it anew.</source>
        <translation>No se envía nada más por ella. Si ya está en GitHub, allí se queda: búsquela antes de presentarla de nuevo.</translation>
    </message>
    <message>
        <source>It was not sent, and it will not be.</source>
        <translation>No se ha enviado, y no se enviará.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Presentadas</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
</context>
<context>
    <name>waybill::PickLine</name>
    <message>
        <source>Opens a list</source>
        <translation>Abre una lista</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nada coincide</translation>
    </message>
</context>
<context>
    <name>waybill::Prefill</name>
    <message>
        <source>That names no repository. Write it like owner/name or https://github.com/owner/name.</source>
        <translation>Eso no nombra ningún repositorio. Escríbalo como propietario/nombre o https://github.com/propietario/nombre.</translation>
    </message>
    <message>
        <source>That names no issue. Write it like 12, owner/name#12 or https://github.com/owner/name/issues/12.</source>
        <translation>Eso no nombra ninguna incidencia. Escríbala como 12, propietario/nombre#12 o https://github.com/propietario/nombre/issues/12.</translation>
    </message>
    <message>
        <source>This folder is not in a clone of a git repository.</source>
        <translation>Esta carpeta no está en un clon de un repositorio git.</translation>
    </message>
    <message>
        <source>This clone has no remote to take the repository from.</source>
        <translation>Este clon no tiene ningún remoto del que tomar el repositorio.</translation>
    </message>
    <message>
        <source>The label “%1” has a comma, which a link cannot carry. Copy the Markdown instead.</source>
        <translation>La etiqueta «%1» tiene una coma, que un enlace no puede llevar. Copie el Markdown en su lugar.</translation>
    </message>
    <message>
        <source>The link would have %L1 characters, and GitHub takes fewer than %L2. Copy the Markdown instead.</source>
        <translation>El enlace tendría %L1 caracteres, y GitHub admite menos de %L2. Copie el Markdown en su lugar.</translation>
    </message>
</context>
<context>
    <name>waybill::PreviewHeader</name>
    <message>
        <source>No title yet</source>
        <translation>Aún sin título</translation>
    </message>
</context>
<context>
    <name>waybill::PreviewView</name>
    <message>
        <source>%1
Ctrl+click opens it.</source>
        <translation>%1
Ctrl+clic lo abre.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Abrir enlace</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>The issue as GitHub will show it. Click an answer to go to its field.</source>
        <translation>La incidencia como la mostrará GitHub. Haga clic en una respuesta para ir a su campo.</translation>
    </message>
    <message>
        <source>Nothing in the issue yet.</source>
        <translation>Aún no hay nada en la incidencia.</translation>
    </message>
</context>
<context>
    <name>waybill::ProblemModel</name>
    <message>
        <source>To do</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>The request as a whole</source>
        <translation>La solicitud en su conjunto</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A problem as read aloud: severity, field, message.</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 Alt+Enter: %2</source>
        <extracomment>%2 is what Alt+Enter does about the problem.</extracomment>
        <translation>%1 Alt+Intro: %2</translation>
    </message>
</context>
<context>
    <name>waybill::ReasonButton</name>
    <message>
        <source>%1, not available</source>
        <translation>%1, no disponible</translation>
    </message>
</context>
<context>
    <name>waybill::References</name>
    <message>
        <source>GitHub will notify %1.</source>
        <translation>GitHub avisará a %1.</translation>
    </message>
</context>
<context>
    <name>waybill::Rendering</name>
    <message>
        <source>Shown as it is: rendering its tables, links or nesting would take too much time or memory.</source>
        <translation>Se muestra tal cual: representar sus tablas, enlaces o anidamiento llevaría demasiado tiempo o memoria.</translation>
    </message>
</context>
<context>
    <name>waybill::RepositoryButton</name>
    <message>
        <source>Choose a repository…</source>
        <translation>Elegir un repositorio…</translation>
    </message>
    <message>
        <source>Repository: %1</source>
        <translation>Repositorio: %1</translation>
    </message>
    <message>
        <source>Where the request goes</source>
        <translation>Adónde va la solicitud</translation>
    </message>
    <message>
        <source>Choose another repository</source>
        <translation>Elegir otro repositorio</translation>
    </message>
</context>
<context>
    <name>waybill::RepositoryStatus</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>refreshing…</source>
        <translation>actualizando…</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>offline, %1</source>
        <translation>sin conexión, %1</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>sin leer</translation>
    </message>
    <message>
        <source>not read anew, %1</source>
        <translation>sin volver a leer, %1</translation>
    </message>
</context>
<context>
    <name>waybill::RepositoryPicker</name>
    <message>
        <source>From a local clone…</source>
        <translation>De un clon local…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Use this repository</source>
        <translation>Usar este repositorio</translation>
    </message>
    <message>
        <source>Choose a repository</source>
        <translation>Elegir un repositorio</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>owner/name</source>
        <translation>propietario/nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Actualizando…</translation>
    </message>
    <message>
        <source>The repositories that you use are listed here.</source>
        <translation>Aquí aparecen los repositorios que usa.</translation>
    </message>
    <message>
        <source>Type a repository as owner/name, or pick one.</source>
        <translation>Escriba un repositorio como propietario/nombre, o elija uno.</translation>
    </message>
    <message>
        <source>Folder of the clone</source>
        <translation>Carpeta del clon</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivado</translation>
    </message>
    <message>
        <source>issues off</source>
        <translation>sin incidencias</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privado</translation>
    </message>
    <message>
        <source>Where the request is checked and filed. Type a part of its name, owner/name or an address, or pick one.</source>
        <translation>Donde se comprueba y se presenta la solicitud. Escriba parte de su nombre, dueño/nombre o una dirección, o elija uno.</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Usados hace poco</translation>
    </message>
    <message>
        <source>Repositories of %1</source>
        <translation>Repositorios de %1</translation>
    </message>
    <message>
        <source>None of these fits. A full owner/name is looked up.</source>
        <translation>Ninguno coincide. Un dueño/nombre completo se busca en GitHub.</translation>
    </message>
    <message>
        <source>Sign in to choose from the repositories that you work in.</source>
        <translation>Inicie sesión para elegir entre los repositorios en los que trabaja.</translation>
    </message>
    <message>
        <source>Read %1, being read again…</source>
        <translation>Leído %1; se lee de nuevo…</translation>
    </message>
    <message>
        <source>Your repositories are being read…</source>
        <translation>Se leen sus repositorios…</translation>
    </message>
    <message>
        <source>Your repositories could not be read: %1</source>
        <translation>No se pudieron leer sus repositorios: %1</translation>
    </message>
    <message>
        <source>Read %1. %2</source>
        <translation>Leído %1. %2</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Leído %1</translation>
    </message>
    <message>
        <source>%1 is archived: GitHub takes no issues there.</source>
        <translation>%1 está archivado: GitHub no admite incidencias ahí.</translation>
    </message>
    <message>
        <source>Issues are switched off in %1.</source>
        <translation>Las incidencias están desactivadas en %1.</translation>
    </message>
    <message>
        <source>%1 is there.</source>
        <translation>%1 existe.</translation>
    </message>
    <message>
        <source>%1 does not exist on %2, or %3 may not see it.</source>
        <translation>%1 no existe en %2, o %3 no puede verlo.</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Buscando…</translation>
    </message>
</context>
<context>
    <name>waybill::SectionList</name>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Enter goes to the section.</source>
        <translation>Intro lleva a la sección.</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 de %2 respondidas</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin responder</translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n por corregir</numerusform>
            <numerusform>%n por corregir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept beside</source>
        <translation>
            <numerusform>%n guardada al lado</numerusform>
            <numerusform>%n guardadas al lado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n por mirar</numerusform>
            <numerusform>%n por mirar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::SignInDialog</name>
    <message>
        <source>Sign in to GitHub</source>
        <translation>Iniciar sesión en GitHub</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>Abrir el navegador</translation>
    </message>
    <message>
        <source>Create a token in the browser</source>
        <translation>Crear un token en el navegador</translation>
    </message>
    <message>
        <source>Sign in by a code instead</source>
        <translation>Iniciar sesión con un código</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>Ask for public repositories only</source>
        <translation>Pedir solo repositorios públicos</translation>
    </message>
    <message>
        <source>Ask for private repositories too</source>
        <translation>Pedir también repositorios privados</translation>
    </message>
    <message>
        <source>Use the GitHub CLI&apos;s sign-in instead</source>
        <translation>Usar en su lugar la sesión de GitHub CLI</translation>
    </message>
    <message>
        <source>Use the GitHub CLI&apos;s sign-in</source>
        <translation>Usar la sesión de GitHub CLI</translation>
    </message>
    <message>
        <source>Paste a token instead</source>
        <translation>Pegar un token en su lugar</translation>
    </message>
    <message>
        <source>Paste a token</source>
        <translation>Pegar un token</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Which GitHub server? Enter its address, as in the browser.</source>
        <translation>¿Qué servidor de GitHub? Introduzca su dirección, como en el navegador.</translation>
    </message>
    <message>
        <source>Asking %1 for a code.</source>
        <translation>Pidiendo un código a %1.</translation>
    </message>
    <message>
        <source>Enter this code at %1. Waybill never sees your password.</source>
        <translation>Introduzca este código en %1. Waybill nunca ve su contraseña.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Sesión iniciada como %1.</translation>
    </message>
    <message>
        <source>Asks for: %1 (create and edit issues).</source>
        <translation>Pide: %1 (crear y editar incidencias).</translation>
    </message>
    <message>
        <source>Asks for: %1 (create and edit issues in public repositories).</source>
        <translation>Pide: %1 (crear y editar incidencias en repositorios públicos).</translation>
    </message>
    <message>
        <source>The token is kept in the system keyring.</source>
        <translation>El token se guarda en el depósito de claves del sistema.</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Esperando una respuesta</translation>
    </message>
    <message>
        <source>Waiting for approval · code expires in %1</source>
        <translation>Esperando la aprobación · el código caduca en %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Asking the GitHub CLI for its token…</source>
        <translation>Pidiendo su token a GitHub CLI…</translation>
    </message>
    <message>
        <source>Asking %1 who you are…</source>
        <translation>Preguntando a %1 quién es usted…</translation>
    </message>
    <message>
        <source>The sign-in lasts until Waybill closes: %1.</source>
        <translation>La sesión dura hasta que se cierre Waybill: %1.</translation>
    </message>
    <message>
        <source>GitHub granted %1 where %2 was asked for; some repositories may refuse the request.</source>
        <translation>GitHub ha concedido %1 cuando se pidió %2; puede que algunos repositorios rechacen la solicitud.</translation>
    </message>
    <message>
        <source>An environment variable holds a token for this server, and that one goes first.</source>
        <translation>Una variable de entorno contiene un token para este servidor, y ese tiene preferencia.</translation>
    </message>
    <message>
        <source>Settings for this server…</source>
        <translation>Ajustes de este servidor…</translation>
    </message>
    <message>
        <source>Enter a client id, or register one…</source>
        <translation>Introducir un identificador de cliente, o registrar uno…</translation>
    </message>
    <message>
        <source>This Waybill has no client id for %1, so it cannot sign in by a code before you enter one. These two ways work at once:</source>
        <translation>Este Waybill no tiene identificador de cliente para %1, así que no puede iniciar sesión con código hasta que introduzca uno. Estas dos formas funcionan ya:</translation>
    </message>
    <message>
        <source>Paste a personal access token of %1: a classic one with the scope %2, or a fine-grained one that may read and write issues.</source>
        <translation>Pegue un token de acceso personal de %1: uno clásico con el ámbito %2, o uno detallado que pueda leer y escribir incidencias.</translation>
    </message>
    <message>
        <source>Looking for the system keyring…</source>
        <translation>Se busca el depósito de claves del sistema…</translation>
    </message>
    <message>
        <source>The token is kept until Waybill closes.</source>
        <translation>El token se conserva hasta que se cierre Waybill.</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>Probar otra vez el depósito de claves</translation>
    </message>
    <message>
        <source>The sign-in will last until Waybill closes: %1.</source>
        <translation>La sesión durará hasta que se cierre Waybill: %1.</translation>
    </message>
</context>
<context>
    <name>waybill::SigningIn</name>
    <message>
        <source>Nobody is signed in on %1. Run waybill auth login, or set a token in the environment.</source>
        <translation>Nadie ha iniciado sesión en %1. Ejecute waybill auth login, o ponga un token en el entorno.</translation>
    </message>
</context>
<context>
    <name>waybill::StepList</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>stopped here</source>
        <translation>detenido aquí</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>waybill::Submission</name>
    <message>
        <source>no repository chosen</source>
        <translation>no se ha elegido ningún repositorio</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>no se ha iniciado sesión</translation>
    </message>
    <message>
        <source>Something stops this request. Look at the checks first.</source>
        <translation>Algo detiene esta solicitud. Mire primero las comprobaciones.</translation>
    </message>
    <message>
        <source>Choose a repository first.</source>
        <translation>Elija primero un repositorio.</translation>
    </message>
    <message>
        <source>not looked up</source>
        <translation>no consultado</translation>
    </message>
    <message>
        <source>Only the first %1 contracts are read.</source>
        <translation>Solo se leen los primeros %1 contratos.</translation>
    </message>
</context>
<context>
    <name>waybill::RowBuilder</name>
    <message>
        <source>A formula, which GitHub sets. Its source:</source>
        <translation>Una fórmula que GitHub compone. Su fuente:</translation>
    </message>
    <message>
        <source>A drawing, which GitHub makes. Its source:</source>
        <translation>Un dibujo que GitHub hace. Su fuente:</translation>
    </message>
</context>
<context>
    <name>waybill::SubmitReview</name>
    <message>
        <source>Open #%1</source>
        <translation>Abrir #%1</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 de %2 respondidas</translation>
    </message>
    <message>
        <source>Form complete</source>
        <translation>Formulario completo</translation>
    </message>
    <message>
        <source>%1, no problems</source>
        <translation>%1, sin problemas</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend in the form</source>
        <translation>
            <numerusform>%n cosa que arreglar en el formulario</numerusform>
            <numerusform>%n cosas que arreglar en el formulario</numerusform>
        </translation>
    </message>
    <message>
        <source>No repository chosen</source>
        <translation>Ningún repositorio elegido</translation>
    </message>
    <message>
        <source>Choose where to file this request.</source>
        <translation>Elija dónde se presenta esta solicitud.</translation>
    </message>
    <message>
        <source>%1 is archived</source>
        <translation>%1 está archivado</translation>
    </message>
    <message>
        <source>GitHub takes no issues there.</source>
        <translation>GitHub no admite incidencias allí.</translation>
    </message>
    <message>
        <source>Issues are switched off in %1</source>
        <translation>Las incidencias están desactivadas en %1</translation>
    </message>
    <message>
        <source>Export the request instead, or choose another repository.</source>
        <translation>Exporte la solicitud en su lugar, o elija otro repositorio.</translation>
    </message>
    <message>
        <source>Not known who is signed in</source>
        <translation>No se sabe quién ha iniciado sesión</translation>
    </message>
    <message>
        <source>GitHub could not be asked yet.</source>
        <translation>Aún no se ha podido consultar GitHub.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sin sesión iniciada</translation>
    </message>
    <message>
        <source>Sign in to GitHub to file the request.</source>
        <translation>Inicie sesión en GitHub para presentar la solicitud.</translation>
    </message>
    <message>
        <source>Milestone %1: not checked</source>
        <translation>Hito %1: sin comprobar</translation>
    </message>
    <message>
        <source>GitHub takes a milestone by its number, which has to be looked up first.</source>
        <translation>GitHub toma un hito por su número, que antes hay que consultar.</translation>
    </message>
    <message>
        <source>There is no milestone %1</source>
        <translation>No hay ningún hito %1</translation>
    </message>
    <message>
        <source>Create it on GitHub, or choose another one.</source>
        <translation>Créelo en GitHub, o elija otro.</translation>
    </message>
    <message>
        <source>Milestone %1</source>
        <translation>Hito %1</translation>
    </message>
    <message>
        <source>GitHub will drop labels, milestone and assignees</source>
        <translation>GitHub omitirá las etiquetas, el hito y las personas asignadas</translation>
    </message>
    <message>
        <source>You may open issues in %1 but not push to it, and GitHub then leaves these away without a word.</source>
        <translation>Puede abrir incidencias en %1 pero no tiene permiso de escritura, y entonces GitHub las omite sin decir nada.</translation>
    </message>
    <message>
        <source>Labels not checked: %1</source>
        <translation>Etiquetas sin comprobar: %1</translation>
    </message>
    <message>
        <source>Not in the repository: %1</source>
        <translation>No están en el repositorio: %1</translation>
    </message>
    <message>
        <source>GitHub creates a label that does not exist. Look for a slip of the keys first.</source>
        <translation>GitHub crea las etiquetas que no existen. Mire antes si hay un error al teclear.</translation>
    </message>
    <message>
        <source>Labels exist: %1</source>
        <translation>Las etiquetas existen: %1</translation>
    </message>
    <message>
        <source>Open issues with the same title: not checked</source>
        <translation>Incidencias abiertas con el mismo título: sin comprobar</translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation>%1 está abierta</translation>
    </message>
    <message>
        <source>It has the same title. Was this request filed already?</source>
        <translation>Tiene el mismo título. ¿Se ha presentado ya esta solicitud?</translation>
    </message>
    <message>
        <source>No open issue has this title</source>
        <translation>Ninguna incidencia abierta tiene este título</translation>
    </message>
    <message>
        <source>%1: not checked</source>
        <translation>%1: sin comprobar</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n comprobación superada</numerusform>
            <numerusform>%n comprobaciones superadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n etiqueta</numerusform>
            <numerusform>%n etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>milestone %1</source>
        <translation>hito %1</translation>
    </message>
    <message>
        <source>part of #%1</source>
        <translation>parte de #%1</translation>
    </message>
    <message>
        <source>The parent issue is on another server</source>
        <translation>La incidencia principal está en otro servidor</translation>
    </message>
    <message>
        <source>It is on %1, the repository on %2. GitHub links issues of one server alone.</source>
        <translation>Está en %1 y el repositorio en %2. GitHub solo enlaza incidencias de un mismo servidor.</translation>
    </message>
    <message>
        <source>Looking at the repository again</source>
        <translation>Consultando de nuevo el repositorio</translation>
    </message>
    <message>
        <source>What is known of it is as of %1.</source>
        <translation>Lo que se sabe de él es de %1.</translation>
    </message>
    <message>
        <source>The parent issue is not there</source>
        <translation>La incidencia superior no está</translation>
    </message>
    <message>
        <source>A contract of the repository was not looked at</source>
        <translation>No se ha mirado un contrato del repositorio</translation>
    </message>
    <message>
        <source>Line %1 of the issue</source>
        <translation>Línea %1 de la incidencia</translation>
    </message>
</context>
<context>
    <name>waybill::SubmitSheet</name>
    <message>
        <source>Course of the request</source>
        <translation>Curso de la solicitud</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Volver al formulario</translation>
    </message>
    <message>
        <source>Export instead</source>
        <translation>Exportar en su lugar</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Back to the checks</source>
        <translation>Volver a las comprobaciones</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Submit to GitHub</source>
        <translation>Enviar a GitHub</translation>
    </message>
    <message>
        <source>Submit to %1</source>
        <translation>Enviar a %1</translation>
    </message>
    <message>
        <source>The request is on its way.</source>
        <translation>La solicitud está en camino.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) stop the request. Mend what they say first.</source>
        <translation>
            <numerusform>%n comprobación detiene la solicitud. Arregle primero lo que indica.</numerusform>
            <numerusform>%n comprobaciones detienen la solicitud. Arregle primero lo que indican.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) need your word: mend them, or choose to go on.</source>
        <translation>
            <numerusform>%n comprobación necesita su decisión: arréglela, o elija seguir adelante.</numerusform>
            <numerusform>%n comprobaciones necesitan su decisión: arréglelas, o elija seguir adelante.</numerusform>
        </translation>
    </message>
    <message>
        <source>The checks are not ready yet.</source>
        <translation>Las comprobaciones aún no están listas.</translation>
    </message>
    <message>
        <source>You can close this window: the request goes on, and nothing is lost.</source>
        <translation>Puede cerrar esta ventana: la solicitud continúa y no se pierde nada.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open #%1</source>
        <translation>Abrir #%1</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>It is kept in the outbox until it is settled.</source>
        <translation>Se conserva en la bandeja de salida hasta que se resuelva.</translation>
    </message>
</context>
<context>
    <name>waybill::TargetCard</name>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vence el %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open issue(s)</source>
        <translation>
            <numerusform>%n incidencia abierta</numerusform>
            <numerusform>%n incidencias abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>not in the repository</source>
        <translation>no está en el repositorio</translation>
    </message>
    <message>
        <source>Choose a repository first.</source>
        <translation>Elija primero un repositorio.</translation>
    </message>
    <message>
        <source>Not read from GitHub yet.</source>
        <translation>Aún sin leer de GitHub.</translation>
    </message>
    <message>
        <source>“%1” is not a GitHub login.</source>
        <translation>«%1» no es un nombre de usuario de GitHub.</translation>
    </message>
    <message>
        <source>An issue takes at most %1 assignees.</source>
        <translation>Una incidencia admite como máximo %1 personas asignadas.</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Hito</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Assignees</source>
        <translation>Personas asignadas</translation>
    </message>
    <message>
        <source>Parent issue</source>
        <translation>Incidencia principal</translation>
    </message>
    <message>
        <source>Logins, with commas between</source>
        <translation>Nombres de usuario, separados por comas</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Número o dirección</translation>
    </message>
    <message>
        <source>Milestone, labels, assignees, parent</source>
        <translation>Hito, etiquetas, personas asignadas, incidencia principal</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1, a la vista</translation>
    </message>
    <message>
        <source>%1, folded away</source>
        <translation>%1, plegado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>follows the answers · %1</source>
        <translation>sigue a las respuestas · %1</translation>
    </message>
    <message>
        <source>As the answers say: none</source>
        <translation>Según las respuestas: ninguno</translation>
    </message>
    <message>
        <source>As the answers say: %1</source>
        <translation>Según las respuestas: %1</translation>
    </message>
    <message>
        <source>The repository has no further labels.</source>
        <translation>El repositorio no tiene más etiquetas.</translation>
    </message>
    <message>
        <source>This issue is on %1; the parent has to be on %2 as well.</source>
        <translation>Esta incidencia está en %1; la principal también tiene que estar en %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>#%1 is not in %2, or the account cannot see it.</source>
        <translation>#%1 no está en %2, o la cuenta no puede verla.</translation>
    </message>
</context>
<context>
    <name>waybill::TaskRow</name>
    <message>
        <source>Add a task</source>
        <translation>Añadir una tarea</translation>
    </message>
    <message>
        <source>%1: add a task</source>
        <translation>%1: añadir una tarea</translation>
    </message>
    <message>
        <source>%1: task %2 of %3</source>
        <translation>%1: tarea %2 de %3</translation>
    </message>
    <message>
        <source>Move task %1 up</source>
        <translation>Subir la tarea %1</translation>
    </message>
    <message>
        <source>Move task %1 down</source>
        <translation>Bajar la tarea %1</translation>
    </message>
    <message>
        <source>Remove task %1</source>
        <translation>Quitar la tarea %1</translation>
    </message>
    <message>
        <source>Task without words</source>
        <translation>Tarea sin texto</translation>
    </message>
</context>
<context>
    <name>waybill::Recheck</name>
    <message>
        <source>It is not known any more in which folder its template lies.</source>
        <translation>Ya no se sabe en qué carpeta está su plantilla.</translation>
    </message>
</context>
<context>
    <name>waybill::TemplateLibrary</name>
    <message>
        <source>There is no built-in guide “%1” to extend.</source>
        <translation>No hay ninguna guía incluida «%1» que ampliar.</translation>
    </message>
    <message>
        <source>This template has changed: the built-in guide “%1” no longer fits it (%2). It opens without the guide, so fewer things are checked.</source>
        <translation>Esta plantilla ha cambiado: la guía incluida «%1» ya no encaja con ella (%2). Se abre sin la guía, así que se comprueban menos cosas.</translation>
    </message>
    <message>
        <source>There is no built-in template and no file of this name. “waybill templates” lists the built-in ones.</source>
        <translation>No hay ninguna plantilla incluida ni ningún archivo con este nombre. «waybill templates» muestra las incluidas.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>The repository&apos;s guide for this template does not fit it and was left out: %1</source>
        <translation>La guía del repositorio para esta plantilla no encaja con ella y se dejó fuera: %1</translation>
    </message>
</context>
<context>
    <name>waybill::TemplatePicker</name>
    <message>
        <source>Opens a menu of templates</source>
        <translation>Abre un menú de plantillas</translation>
    </message>
    <message>
        <source>built-in</source>
        <translation>incluida</translation>
    </message>
    <message>
        <source>Template: %1, %2</source>
        <translation>Plantilla: %1, %2</translation>
    </message>
    <message>
        <source>Open another template</source>
        <translation>Abrir otra plantilla</translation>
    </message>
    <message>
        <source>%1 (built-in)</source>
        <translation>%1 (incluida)</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>In the same folder</source>
        <translation>En la misma carpeta</translation>
    </message>
    <message>
        <source>Instead of an issue</source>
        <translation>En lugar de un issue</translation>
    </message>
    <message>
        <source>Instead of an issue (none without a template here)</source>
        <translation>En lugar de un issue (aquí ninguno sin plantilla)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>waybill::TextFile</name>
    <message>
        <source>The file is larger than %1 KiB; no template, values file or issue is that long.</source>
        <translation>El archivo ocupa más de %1 KiB; ninguna plantilla, archivo de valores o incidencia es tan largo.</translation>
    </message>
    <message>
        <source>This is not a text file: it holds a NUL byte.</source>
        <translation>No es un archivo de texto: contiene un byte NUL.</translation>
    </message>
    <message>
        <source>The text is not UTF-8. Save it as UTF-8 and open it again.</source>
        <translation>El texto no es UTF-8. Guárdelo como UTF-8 y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>No se puede escribir el archivo: %1.</translation>
    </message>
</context>
<context>
    <name>waybill::TitleEditor</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Takes your title back: it follows from the other answers again.</source>
        <translation>Retira su título: vuelve a deducirse de las demás respuestas.</translation>
    </message>
    <message>
        <source>Follows from the other answers</source>
        <translation>Se deduce de las demás respuestas</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
</context>
<context>
    <name>waybill::TopBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Opens a menu</source>
        <translation>Abre un menú</translation>
    </message>
</context>
<context>
    <name>waybill::Validation</name>
    <message>
        <source>The issue needs a title.</source>
        <translation>La incidencia necesita un título.</translation>
    </message>
    <message>
        <source>%1 %2 (%3), which is %4 UTC</source>
        <extracomment>A time in its zone and in UTC: &quot;01:30 CST (UTC−6), which is 07:30 UTC&quot;</extracomment>
        <translation>%1 %2 (%3), es decir, %4 UTC</translation>
    </message>
    <message>
        <source>“%1” has level %2 in line %3 of the issue</source>
        <translation>«%1» tiene el nivel %2 en la línea %3 de la incidencia</translation>
    </message>
    <message>
        <source>“%1” stands again in line %2 of the issue</source>
        <translation>«%1» aparece otra vez en la línea %2 de la incidencia</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>falta «%1»</translation>
    </message>
    <message>
        <source>the text is not written yet</source>
        <translation>el texto aún no está escrito</translation>
    </message>
    <message>
        <source>“%1” in line %2 of the issue is taken for one, too</source>
        <translation>«%1», en la línea %2 de la incidencia, también se toma por una</translation>
    </message>
    <message>
        <source>not looked up</source>
        <translation>sin consultar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>“%1” in line %2 of the issue</source>
        <translation>«%1» en la línea %2 de la incidencia</translation>
    </message>
    <message>
        <source>not found in the issue</source>
        <translation>no se encuentra en la incidencia</translation>
    </message>
    <message>
        <source>found in the issue</source>
        <translation>se encuentra en la incidencia</translation>
    </message>
    <message>
        <source>no such task in the issue</source>
        <translation>no hay tal tarea en la incidencia</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>marcada</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>sin marcar</translation>
    </message>
    <message>
        <source>%1 of %2 ticked</source>
        <translation>%1 de %2 marcadas</translation>
    </message>
    <message>
        <source>none is missing</source>
        <translation>no falta ninguna</translation>
    </message>
    <message>
        <source>The repository has no milestone {fact}. Create it on GitHub, or choose another one.</source>
        <translation>El repositorio no tiene el hito {fact}. Créelo en GitHub o elija otro.</translation>
    </message>
    <message>
        <source>The repository has no milestone, release or tag {%1}.</source>
        <translation>El repositorio no tiene ningún hito, versión publicada ni etiqueta de git {%1}.</translation>
    </message>
    <message>
        <source>The repository is archived: GitHub takes no issues there. Choose another one.</source>
        <translation>El repositorio está archivado: GitHub no admite incidencias ahí. Elija otro.</translation>
    </message>
    <message>
        <source>Issues are switched off in the repository. Export the request instead, or choose another repository.</source>
        <translation>Las incidencias están desactivadas en el repositorio. Exporte la solicitud o elija otro repositorio.</translation>
    </message>
    <message>
        <source>The repository has no label {fact}. GitHub creates one that does not exist: look for a slip of the keys.</source>
        <translation>El repositorio no tiene la etiqueta {fact}. GitHub crea las que no existen: mire si hay un error al teclear.</translation>
    </message>
    <message>
        <source>You may open issues in the repository but not push to it: GitHub will drop labels, milestone and assignees without a word.</source>
        <translation>Puede abrir incidencias en el repositorio pero no enviar cambios: GitHub quitará etiquetas, hito y personas asignadas sin decir nada.</translation>
    </message>
    <message>
        <source>{fact} is open and has the same title. Was this request filed already?</source>
        <translation>{fact} está abierta y tiene el mismo título. ¿Se presentó ya esta solicitud?</translation>
    </message>
    <message>
        <source>The parent issue is not there: {evidence}.</source>
        <translation>La incidencia superior no está: {evidence}.</translation>
    </message>
    <message numerus="yes">
        <source>The title has %n characters; GitHub takes %1.</source>
        <translation>
            <numerusform>El título tiene %n carácter; GitHub admite %1.</numerusform>
            <numerusform>El título tiene %n caracteres; GitHub admite %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The issue has %n characters; at most %1 can be filed.</source>
        <translation>
            <numerusform>La incidencia tiene %n carácter; se pueden presentar %1 como máximo.</numerusform>
            <numerusform>La incidencia tiene %n caracteres; se pueden presentar %1 como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>it is so</source>
        <translation>es así</translation>
    </message>
    <message>
        <source>it is not so</source>
        <translation>no es así</translation>
    </message>
    <message>
        <source>Going back leaves a version behind that changed the database: {fact}. Where is the backup?</source>
        <translation>La vuelta atrás deja una versión que cambió la base de datos: {fact}. ¿Dónde está la copia de seguridad?</translation>
    </message>
    <message>
        <source>The title is only “%1” so far; say what the issue is about.</source>
        <translation>El título es solo «%1» por ahora; diga de qué trata la incidencia.</translation>
    </message>
</context>
<context>
    <name>waybill::ValuesFile</name>
    <message>
        <source>A values file has the keys “template” and “values”.</source>
        <translation>Un archivo de valores tiene las claves «template» y «values».</translation>
    </message>
    <message>
        <source>“%1” is no key of a values file; “template” and “values” are.</source>
        <translation>«%1» no es una clave de un archivo de valores; lo son «template» y «values».</translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation>Aquí se espera un texto.</translation>
    </message>
    <message>
        <source>“values” takes field ids with answers.</source>
        <translation>«values» lleva identificadores de campo con respuestas.</translation>
    </message>
    <message>
        <source>The form has no field “%1”. It has: %2.</source>
        <translation>El formulario no tiene el campo «%1». Tiene: %2.</translation>
    </message>
    <message>
        <source>“%1” is always “%2”.</source>
        <translation>«%1» es siempre «%2».</translation>
    </message>
    <message>
        <source>“%1” takes one line.</source>
        <translation>«%1» lleva una sola línea.</translation>
    </message>
    <message>
        <source>“%1” is no option of “%2”. It has: %3.</source>
        <translation>«%1» no es una opción de «%2». Tiene: %3.</translation>
    </message>
    <message>
        <source>“%1” takes a list of tasks like { task: …, done: true }.</source>
        <translation>«%1» lleva una lista de tareas como { task: …, done: true }.</translation>
    </message>
    <message>
        <source>The template has no task “%1” in “%2”.</source>
        <translation>La plantilla no tiene la tarea «%1» en «%2».</translation>
    </message>
    <message>
        <source>The task “%1” takes no link.</source>
        <translation>La tarea «%1» no admite enlace.</translation>
    </message>
    <message>
        <source>A task is a text or { task: …, done: true, link: … }.</source>
        <translation>Una tarea es un texto o { task: …, done: true, link: … }.</translation>
    </message>
    <message>
        <source>“%1” is no key of a task; “task”, “done” and “link” are.</source>
        <translation>«%1» no es una clave de tarea; lo son «task», «done» y «link».</translation>
    </message>
    <message>
        <source>“done” is true or false.</source>
        <translation>«done» es true o false.</translation>
    </message>
    <message>
        <source>The task has no text.</source>
        <translation>La tarea no tiene texto.</translation>
    </message>
    <message>
        <source>“%1” has no lines of its own in the issue, so it cannot be written as Markdown.</source>
        <translation>«%1» no tiene líneas propias en la incidencia, por lo que no puede escribirse como Markdown.</translation>
    </message>
    <message>
        <source>“%1” does not begin a section that can be written as a whole.</source>
        <translation>«%1» no empieza ninguna sección que se pueda escribir entera.</translation>
    </message>
</context>
<context>
    <name>waybill::VersionEditor</name>
    <message>
        <source>Versions of the repository</source>
        <translation>Versiones del repositorio</translation>
    </message>
    <message>
        <source>Alt+Down offers the repository&apos;s versions.</source>
        <translation>Alt+Abajo ofrece las versiones del repositorio.</translation>
    </message>
    <message>
        <source>Newer than %1</source>
        <translation>Posteriores a %1</translation>
    </message>
    <message>
        <source>Older than %1</source>
        <translation>Anteriores a %1</translation>
    </message>
    <message>
        <source>Not newer</source>
        <translation>No posteriores</translation>
    </message>
    <message>
        <source>Not older</source>
        <translation>No anteriores</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, según lo leído el %2</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>última</translation>
    </message>
    <message>
        <source>no tag yet</source>
        <translation>aún sin etiqueta</translation>
    </message>
    <message>
        <source>milestone open</source>
        <translation>hito abierto</translation>
    </message>
    <message>
        <source>milestone closed</source>
        <translation>hito cerrado</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vence el %1</translation>
    </message>
</context>
<context>
    <name>waybill::Viewer</name>
    <message>
        <source>%1 does not accept this token. It may have expired or been revoked.</source>
        <translation>%1 no acepta este token. Puede que haya caducado o que se haya revocado.</translation>
    </message>
    <message>
        <source>%1 refuses to answer with this token just now (status %2).</source>
        <translation>%1 se niega en este momento a responder con este token (estado %2).</translation>
    </message>
    <message>
        <source>%1 has trouble just now (status %2). Try again in a while.</source>
        <translation>%1 tiene dificultades en este momento (estado %2). Inténtelo de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>%1 does not answer like a GitHub server.</source>
        <translation>%1 no responde como un servidor de GitHub.</translation>
    </message>
    <message>
        <source>This is no token: it is empty, or holds blanks or other signs.</source>
        <translation>Esto no es un token: está vacío, o contiene espacios u otros signos.</translation>
    </message>
</context>
<context>
    <name>waybill::WindowActions</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a button does, and the key that does the same.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open template…</source>
        <translation>Abrir plantilla…</translation>
    </message>
    <message>
        <source>Open an issue template from a file</source>
        <translation>Abrir una plantilla de incidencia desde un archivo</translation>
    </message>
    <message>
        <source>Open filled body…</source>
        <translation>Abrir cuerpo rellenado…</translation>
    </message>
    <message>
        <source>Read a filled Markdown body back into the form</source>
        <translation>Leer un cuerpo Markdown ya rellenado en el formulario</translation>
    </message>
    <message>
        <source>Open values…</source>
        <translation>Abrir valores…</translation>
    </message>
    <message>
        <source>Read answers from a values file</source>
        <translation>Leer respuestas de un archivo de valores</translation>
    </message>
    <message>
        <source>Markdown file…</source>
        <translation>Archivo Markdown…</translation>
    </message>
    <message>
        <source>Save the request as Markdown</source>
        <translation>Guardar la solicitud como Markdown</translation>
    </message>
    <message>
        <source>HTML file…</source>
        <translation>Archivo HTML…</translation>
    </message>
    <message>
        <source>Save the request as a page that needs nothing else</source>
        <translation>Guardar la solicitud como página que no necesita nada más</translation>
    </message>
    <message>
        <source>Copy Markdown</source>
        <translation>Copiar Markdown</translation>
    </message>
    <message>
        <source>Put the Markdown on the clipboard</source>
        <translation>Poner el Markdown en el portapapeles</translation>
    </message>
    <message>
        <source>Keep guidance</source>
        <translation>Conservar las indicaciones</translation>
    </message>
    <message>
        <source>With the template&apos;s notes for the person who fills it</source>
        <translation>Con las notas de la plantilla para quien la rellena</translation>
    </message>
    <message>
        <source>With front matter</source>
        <translation>Con cabecera</translation>
    </message>
    <message>
        <source>With name, title and labels on top, as in a template</source>
        <translation>Con nombre, título y etiquetas arriba, como en una plantilla</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Save or copy the request</source>
        <translation>Guardar o copiar la solicitud</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problema siguiente</translation>
    </message>
    <message>
        <source>Go to the next place to mend</source>
        <translation>Ir al siguiente lugar que arreglar</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Problema anterior</translation>
    </message>
    <message>
        <source>Go to the place to mend before this one</source>
        <translation>Ir al lugar que arreglar anterior a este</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Ordinary text</source>
        <translation>Texto normal</translation>
    </message>
    <message>
        <source>Text as large as the system has it</source>
        <translation>Texto del tamaño que tiene el sistema</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Colores de la ventana</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About Waybill</source>
        <translation>Acerca de Waybill</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Copy prefilled link</source>
        <translation>Copiar enlace ya rellenado</translation>
    </message>
    <message>
        <source>Put an address on the clipboard that opens GitHub&apos;s own form, filled in</source>
        <translation>Poner en el portapapeles una dirección que abre el formulario propio de GitHub, ya rellenado</translation>
    </message>
    <message>
        <source>Submit to GitHub</source>
        <translation>Enviar a GitHub</translation>
    </message>
    <message>
        <source>Look at everything once more, then file the request on GitHub</source>
        <translation>Mirar todo una vez más y luego presentar la solicitud en GitHub</translation>
    </message>
    <message>
        <source>Outbox…</source>
        <translation>Bandeja de salida…</translation>
    </message>
    <message>
        <source>Requests that are not settled yet, and those that were filed</source>
        <translation>Solicitudes aún sin resolver, y las presentadas</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Moverse</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>From field to field</source>
        <translation>De campo en campo</translation>
    </message>
    <message>
        <source>Tick a task</source>
        <translation>Marcar una tarea</translation>
    </message>
    <message>
        <source>Choose another answer</source>
        <translation>Elegir otra respuesta</translation>
    </message>
    <message>
        <source>Move a task up or down</source>
        <translation>Subir o bajar una tarea</translation>
    </message>
    <message>
        <source>System colours</source>
        <translation>Colores del sistema</translation>
    </message>
    <message>
        <source>Drafts…</source>
        <translation>Borradores…</translation>
    </message>
    <message>
        <source>Everything that was begun, and where it is</source>
        <translation>Todo lo que se ha empezado y dónde está</translation>
    </message>
    <message>
        <source>Earlier states…</source>
        <translation>Estados anteriores…</translation>
    </message>
    <message>
        <source>Look at this draft as it was, and restore answers</source>
        <translation>Ver este borrador como era y restaurar respuestas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma (Language)</translation>
    </message>
    <message>
        <source>Language of the window; what is written into the issue keeps its own</source>
        <translation>Idioma de la ventana; lo que se escribe en la incidencia conserva el suyo</translation>
    </message>
    <message>
        <source>Go to or do…</source>
        <translation>Ir o hacer…</translation>
    </message>
    <message>
        <source>Find an action, a section, a field, a problem, a draft or a template by a few letters</source>
        <translation>Encontrar una acción, una sección, un campo, un problema, un borrador o una plantilla con unas letras</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nueva…</translation>
    </message>
    <message>
        <source>The start page: what was begun, templates to start from, what was filed</source>
        <translation>La página de inicio: lo empezado, plantillas para empezar y lo presentado</translation>
    </message>
    <message>
        <source>Search on the start page</source>
        <translation>Buscar en la página de inicio</translation>
    </message>
    <message>
        <source>Rename a draft of the start page</source>
        <translation>Cambiar el nombre de un borrador de la página de inicio</translation>
    </message>
    <message>
        <source>Duplicate a draft of the start page</source>
        <translation>Duplicar un borrador de la página de inicio</translation>
    </message>
    <message>
        <source>Delete a draft of the start page</source>
        <translation>Eliminar un borrador de la página de inicio</translation>
    </message>
    <message>
        <source>Start from the last request</source>
        <translation>Empezar por la última solicitud</translation>
    </message>
    <message>
        <source>Begin with the answers of the last request of this template, versions moved on</source>
        <translation>Empezar con las respuestas de la última solicitud de esta plantilla, con las versiones siguientes</translation>
    </message>
    <message>
        <source>Paste to fill…</source>
        <translation>Pegar para rellenar…</translation>
    </message>
    <message>
        <source>Fill the form from the clipboard: values, a filled body, a version, the address of an issue or a tag</source>
        <translation>Rellenar el formulario desde el portapapeles: valores, un cuerpo rellenado, una versión, la dirección de una incidencia o de una etiqueta</translation>
    </message>
    <message>
        <source>Calendar, list of versions, earlier answers</source>
        <translation>Calendario, lista de versiones, respuestas anteriores</translation>
    </message>
    <message>
        <source>Copy as values file</source>
        <translation>Copiar como archivo de valores</translation>
    </message>
    <message>
        <source>Put the answers on the clipboard, as a file that another person opens in Waybill</source>
        <translation>Pone las respuestas en el portapapeles, como archivo que otra persona abre en Waybill</translation>
    </message>
    <message>
        <source>Save as values file…</source>
        <translation>Guardar como archivo de valores…</translation>
    </message>
    <message>
        <source>Save the answers as a file that another person opens in Waybill</source>
        <translation>Guarda las respuestas como archivo que otra persona abre en Waybill</translation>
    </message>
    <message>
        <source>Copy link for Waybill</source>
        <translation>Copiar enlace para Waybill</translation>
    </message>
    <message>
        <source>Put an address on the clipboard that opens this request in another person&apos;s Waybill</source>
        <translation>Pone en el portapapeles una dirección que abre esta solicitud en el Waybill de otra persona</translation>
    </message>
    <message>
        <source>Open an issue…</source>
        <translation>Abrir una incidencia…</translation>
    </message>
    <message>
        <source>Open what is on GitHub as a form, to change it there</source>
        <translation>Abrir como formulario lo que está en GitHub, para cambiarlo allí</translation>
    </message>
    <message>
        <source>Verify what was delivered…</source>
        <translation>Verificar un despliegue…</translation>
    </message>
    <message>
        <source>Go through the checks of what is delivered now, and write the results to its issue</source>
        <translation>Recorrer las comprobaciones de lo desplegado ahora y escribir los resultados en su incidencia</translation>
    </message>
    <message>
        <source>Go back to an earlier version…</source>
        <translation>Revertir…</translation>
    </message>
    <message>
        <source>Ask for the return to a version that was delivered before, filled in but for the reason</source>
        <translation>Pedir la vuelta a una versión desplegada antes, con todo rellenado salvo el motivo</translation>
    </message>
    <message>
        <source>Workbench for templates</source>
        <translation>Banco de trabajo para plantillas</translation>
    </message>
    <message>
        <source>For those who write templates: what is wrong with its files, and a form that follows them as they are edited</source>
        <translation>Para quienes escriben plantillas: qué está mal en sus archivos, y un formulario que los sigue mientras se editan</translation>
    </message>
    <message>
        <source>Write as Markdown</source>
        <translation>Escribir como Markdown</translation>
    </message>
    <message>
        <source>Write the field as Markdown, or fill it in as a form again</source>
        <translation>Escribir el campo como Markdown o volver a rellenarlo como formulario</translation>
    </message>
    <message>
        <source>New from repository…</source>
        <translation>Nueva desde un repositorio…</translation>
    </message>
    <message>
        <source>Choose among the templates that a repository offers</source>
        <translation>Elegir entre las plantillas que ofrece un repositorio</translation>
    </message>
    <message>
        <source>Guide…</source>
        <translation>Guía…</translation>
    </message>
    <message>
        <source>Choose the guide that is laid over the template, or none</source>
        <translation>Elegir la guía que se pone sobre la plantilla, o ninguna</translation>
    </message>
</context>
<context>
    <name>waybill::Workspace</name>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Checks %1</source>
        <translation>Comprobaciones %1</translation>
    </message>
    <message>
        <source>Views of the request</source>
        <translation>Vistas de la solicitud</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Al lado</translation>
    </message>
    <message>
        <source>Beside %1</source>
        <translation>Al lado %1</translation>
    </message>
</context>
<context>
    <name>waybill::Yaml</name>
    <message>
        <source>This built-in file is broken.</source>
        <translation>Este archivo incluido en el programa está dañado.</translation>
    </message>
    <message>
        <source>There is a second document in the file.</source>
        <translation>Hay un segundo documento en el archivo.</translation>
    </message>
    <message>
        <source>Anchors and aliases (&amp; and *) are not supported. Put the text in quotes if it starts with one.</source>
        <translation>No se admiten anclas ni alias (&amp; y *). Ponga el texto entre comillas si empieza por uno de ellos.</translation>
    </message>
    <message>
        <source>There are more than %1 values in the file.</source>
        <translation>Hay más de %1 valores en el archivo.</translation>
    </message>
    <message>
        <source>The values are nested more than %1 levels deep.</source>
        <translation>Los valores están anidados a más de %1 niveles.</translation>
    </message>
    <message>
        <source>The key “%1” stands here for the second time.</source>
        <translation>La clave «%1» aparece aquí por segunda vez.</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1.</source>
        <translation>No es YAML válido: %1.</translation>
    </message>
</context>
<context>
    <name>waybill::ZonedTime</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>dentro de %n minuto</numerusform>
            <numerusform>dentro de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dentro de %n día</numerusform>
            <numerusform>dentro de %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>dentro de %n hora</numerusform>
            <numerusform>dentro de %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours %1</source>
        <translation>
            <numerusform>dentro de %n hora y %1</numerusform>
            <numerusform>dentro de %n horas y %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours %1 ago</source>
        <translation>
            <numerusform>hace %n hora y %1</numerusform>
            <numerusform>hace %n horas y %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::TextDifference</name>
    <message>
        <source>Both texts are the same.</source>
        <translation>Los dos textos son iguales.</translation>
    </message>
    <message>
        <source>What this one changes in the text:</source>
        <translation>Lo que esta cambia en el texto:</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… y %n línea más</numerusform>
            <numerusform>… y %n líneas más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::ContractWords</name>
    <message>
        <source>No contract</source>
        <translation>Sin contrato</translation>
    </message>
    <message>
        <source>No repository is chosen, so nothing is known of its milestones, labels and open requests.</source>
        <translation>No se ha elegido repositorio, así que nada se sabe de sus hitos, etiquetas y solicitudes abiertas.</translation>
    </message>
    <message>
        <source>No contract is in force for %1: what a workflow behind it accepts is not checked.</source>
        <translation>No hay contrato en vigor para %1: no se comprueba lo que acepta un flujo de trabajo detrás.</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 no está</translation>
    </message>
    <message>
        <source>%1 is %2, known is %3</source>
        <translation>%1 es %2, el conocido es %3</translation>
    </message>
    <message>
        <source>What differs: %1.</source>
        <translation>Lo que difiere: %1.</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>leídos %1</translation>
    </message>
    <message>
        <source>In force: %1</source>
        <translation>En vigor: %1</translation>
    </message>
    <message>
        <source>The repository keeps this contract itself, and its workflow's files are those that it names</source>
        <translation>El propio repositorio guarda este contrato, y los archivos de su flujo de trabajo son los que nombra</translation>
    </message>
    <message>
        <source>The files of the repository's workflow are the known ones</source>
        <translation>Los archivos del flujo de trabajo del repositorio son los conocidos</translation>
    </message>
    <message>
        <source>Not checked: another version of the workflow</source>
        <translation>Sin comprobar: otra versión del flujo de trabajo</translation>
    </message>
    <message>
        <source>%1 runs one that nobody here knows. What %2 would say stands below as advice, never as passed or refused.</source>
        <translation>%1 usa una que aquí nadie conoce. Lo que diría %2 figura abajo como consejo, nunca como aprobado o rechazado.</translation>
    </message>
    <message>
        <source>Not checked: which workflow runs is not known</source>
        <translation>Sin comprobar: no se sabe qué flujo de trabajo se usa</translation>
    </message>
    <message>
        <source>The files of %1 could not be read (%2). What %3 would say stands below as advice, never as passed or refused.</source>
        <translation>No se pudieron leer los archivos de %1 (%2). Lo que diría %3 figura abajo como consejo, nunca como aprobado o rechazado.</translation>
    </message>
    <message>
        <source>Kept with this request.</source>
        <translation>Se guarda con esta solicitud.</translation>
    </message>
    <message>
        <source>The repository runs %1; its own gates may answer otherwise.</source>
        <translation>El repositorio usa %1; sus propias puertas pueden responder otra cosa.</translation>
    </message>
    <message>
        <source>Chosen by hand: %1</source>
        <translation>Elegido a mano: %1</translation>
    </message>
    <message>
        <source>This contract of the repository cannot be used: %1</source>
        <translation>Este contrato del repositorio no se puede usar: %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message numerus="yes">
        <source>at most %n min · until about %1</source>
        <translation>
            <numerusform>como mucho %n min · hasta las %1 más o menos</numerusform>
            <numerusform>como mucho %n min · hasta las %1 más o menos</numerusform>
        </translation>
    </message>
    <message>
        <source>Afterwards an issue is opened whose title begins like this.</source>
        <translation>Después se abre una incidencia cuyo título empieza así.</translation>
    </message>
</context>
<context>
    <name>waybill::AccountController</name>
    <message>
        <source>Signed in as %1.</source>
        <translation>Sesión iniciada como %1.</translation>
    </message>
    <message>
        <source>Sign out %1?</source>
        <translation>¿Cerrar la sesión de %1?</translation>
    </message>
    <message>
        <source>The token is forgotten here. The GitHub CLI keeps its own sign-in; “gh auth logout” ends that.</source>
        <translation>El token se olvida aquí. La CLI de GitHub conserva su propia sesión; «gh auth logout» la termina.</translation>
    </message>
    <message>
        <source>The token is forgotten here. %1 goes on taking it until it is revoked there.</source>
        <translation>El token se olvida aquí. %1 lo sigue aceptando hasta que se revoque allí.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign out and open the page to revoke it</source>
        <translation>Cerrar sesión y abrir la página para revocarlo</translation>
    </message>
    <message>
        <source>%1 is signed out of %2.</source>
        <translation>%1 cerró la sesión en %2.</translation>
    </message>
    <message>
        <source>Settings for %1 are saved.</source>
        <translation>Los ajustes de %1 se han guardado.</translation>
    </message>
    <message>
        <source>The token is kept in the system keyring now.</source>
        <translation>El token se guarda ahora en el depósito de claves del sistema.</translation>
    </message>
    <message>
        <source>The sign-in lasts until Waybill closes: %1.</source>
        <translation>La sesión dura hasta que se cierre Waybill: %1.</translation>
    </message>
</context>
<context>
    <name>waybill::RepositoryBanner</name>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Elegir otro</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>No se pudo leer %1: %2</translation>
    </message>
</context>
<context>
    <name>waybill::RepositoryRows</name>
    <message>
        <source>Repositories</source>
        <translation>Repositorios</translation>
    </message>
</context>
<context>
    <name>waybill::ServerDialog</name>
    <message>
        <source>Settings for %1</source>
        <translation>Ajustes de %1</translation>
    </message>
    <message>
        <source>All may stay empty. They are kept on this computer, for this server alone.</source>
        <translation>Todo puede quedar vacío. Se guarda en este equipo, solo para este servidor.</translation>
    </message>
    <message>
        <source>Client id for signing in by code</source>
        <translation>Identificador de cliente para iniciar sesión con código</translation>
    </message>
    <message>
        <source>Once, in three clicks: open the page below, name the app “Waybill” with any homepage and callback address (such as https://localhost), tick “Enable Device Flow” and register it. Then copy its client id here; it is no secret.</source>
        <translation>Una vez, en tres clics: abra la página de abajo, llame a la aplicación «Waybill» con cualquier página y dirección de retorno (como https://localhost), marque «Enable Device Flow» y regístrela. Luego copie aquí su identificador de cliente; no es secreto.</translation>
    </message>
    <message>
        <source>Register an OAuth app on %1</source>
        <translation>Registrar una aplicación OAuth en %1</translation>
    </message>
    <message>
        <source>Address of the REST API</source>
        <translation>Dirección de la API REST</translation>
    </message>
    <message>
        <source>Only where a gateway stands before the server. Usual: %1</source>
        <translation>Solo si hay una pasarela delante del servidor. Lo habitual: %1</translation>
    </message>
    <message>
        <source>File of a certificate authority</source>
        <translation>Archivo de una autoridad de certificación</translation>
    </message>
    <message>
        <source>In PEM form; trusted for this server beside the system&apos;s.</source>
        <translation>En formato PEM; se confía en ella para este servidor además de las del sistema.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>waybill::ServerSettings</name>
    <message>
        <source>A client id looks like Ov23liABCDEF or Iv1.8a61f9b3a7aba766: it stands on the app&apos;s page.</source>
        <translation>Un identificador de cliente es como Ov23liABCDEF o Iv1.8a61f9b3a7aba766: está en la página de la aplicación.</translation>
    </message>
    <message>
        <source>Write it whole and with https, like https://gateway.example.com/api/v3.</source>
        <translation>Escríbala entera y con https, como https://gateway.example.com/api/v3.</translation>
    </message>
    <message>
        <source>This file holds no certificate in PEM form (-----BEGIN CERTIFICATE-----).</source>
        <translation>Este archivo no contiene ningún certificado en formato PEM (-----BEGIN CERTIFICATE-----).</translation>
    </message>
</context>
<context>
    <name>waybill::MessageDialog</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>waybill::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Buscar teclas</translation>
    </message>
    <message>
        <source>No such key.</source>
        <translation>No hay ninguna tecla así.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>waybill::MonthModel</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>past</source>
        <translation>pasado</translation>
    </message>
    <message>
        <source>the clock changes</source>
        <translation>cambia la hora</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>waybill::TimeOffer</name>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>What the time may mean</source>
        <translation>Lo que puede significar la hora</translation>
    </message>
    <message>
        <source>Also read: %1</source>
        <translation>También se entiende: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Enter: use %1</source>
        <translation>Intro: usar %1</translation>
    </message>
    <message>
        <source>Or %1</source>
        <translation>O %1</translation>
    </message>
</context>
<context>
    <name>waybill::WrittenTime</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>next</source>
        <translation>próximo</translation>
    </message>
    <message>
        <source>noon</source>
        <translation>mediodía</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>medianoche</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>no time of day was written</source>
        <translation>no se escribió ninguna hora</translation>
    </message>
    <message>
        <source>if the day stands first</source>
        <translation>si el día va primero</translation>
    </message>
    <message>
        <source>if the month stands first</source>
        <translation>si el mes va primero</translation>
    </message>
    <message>
        <source>tomorrow, because it has passed today</source>
        <translation>mañana, porque hoy ya ha pasado</translation>
    </message>
    <message>
        <source>if the end of the day was meant</source>
        <translation>si se refería al final del día</translation>
    </message>
    <message>
        <source>if the week after was meant</source>
        <translation>si se refería a la semana siguiente</translation>
    </message>
    <message>
        <source>if the afternoon was meant</source>
        <translation>si se refería a la tarde</translation>
    </message>
    <message>
        <source>if the morning was meant</source>
        <translation>si se refería a la mañana</translation>
    </message>
    <message>
        <source>there is no such time: the clock is set forward over it</source>
        <translation>esa hora no existe: el reloj se adelanta y la salta</translation>
    </message>
    <message>
        <source>the clock shows it twice; the later one counts</source>
        <translation>el reloj la muestra dos veces; cuenta la segunda</translation>
    </message>
    <message>
        <source>the clock shows it twice; the earlier one counts</source>
        <translation>el reloj la muestra dos veces; cuenta la primera</translation>
    </message>
</context>
<context>
    <name>waybill::DraftStore</name>
    <message>
        <source>The answers of this draft are damaged. To go back to its newest earlier state, run waybill drafts restore %1.</source>
        <translation>Las respuestas de este borrador están dañadas. Para volver a su estado anterior más reciente, ejecute waybill drafts restore %1.</translation>
    </message>
    <message>
        <source>There is no draft %1.</source>
        <translation>No hay ningún borrador %1.</translation>
    </message>
    <message>
        <source>The template of this draft cannot be read any more.</source>
        <translation>La plantilla de este borrador ya no se puede leer.</translation>
    </message>
</context>
<context>
    <name>waybill::DraftsCommand</name>
    <message>
        <source>%1 (second version)</source>
        <translation>%1 (segunda versión)</translation>
    </message>
    <message>
        <source>No draft has the id %1. See waybill drafts list.</source>
        <translation>Ningún borrador tiene el identificador %1. Vea waybill drafts list.</translation>
    </message>
    <message>
        <source>More than one draft has an id that starts with %1.</source>
        <translation>Más de un borrador tiene un identificador que empieza por %1.</translation>
    </message>
    <message>
        <source>This draft was filed as #%1. Export it to file something like it.</source>
        <translation>Este borrador se registró como n.º %1. Expórtelo para registrar algo parecido.</translation>
    </message>
    <message>
        <source>There is no earlier state of this draft.</source>
        <translation>No hay ningún estado anterior de este borrador.</translation>
    </message>
    <message>
        <source>Use drafts list, or drafts show, export, restore or delete with an ID. See waybill --help.</source>
        <translation>Use drafts list, o drafts show, export, restore o delete con un ID. Vea waybill --help.</translation>
    </message>
    <message>
        <source>This draft is on its way: see waybill outbox. Drop the request %1 there first.</source>
        <translation>Este borrador está en camino: vea waybill outbox. Descarte allí primero la solicitud %1.</translation>
    </message>
</context>
<context>
    <name>waybill::TemplateChange</name>
    <message>
        <source>by id</source>
        <translation>por identificador</translation>
    </message>
    <message>
        <source>by label</source>
        <translation>por etiqueta</translation>
    </message>
    <message>
        <source>by place</source>
        <translation>por lugar</translation>
    </message>
    <message>
        <source>another kind of answer</source>
        <translation>otro tipo de respuesta</translation>
    </message>
    <message>
        <source>%1 → %2 (%3)</source>
        <translation>%1 → %2 (%3)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>kept beside the form</source>
        <translation>se conserva junto al formulario</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>sin lugar</translation>
    </message>
</context>
<context>
    <name>waybill::DraftController</name>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>What you type is not saved: %1</source>
        <translation>Lo que escribe no se guarda: %1</translation>
    </message>
    <message>
        <source>This draft was changed elsewhere</source>
        <translation>Este borrador se cambió en otro lugar</translation>
    </message>
    <message>
        <source>Another Waybill wrote this draft, too. Nothing is lost: this window goes on with a second version of it, and Drafts… has both.</source>
        <translation>Otro Waybill también escribió este borrador. No se ha perdido nada: esta ventana sigue con una segunda versión, y Borradores… tiene ambas.</translation>
    </message>
    <message>
        <source>The database was damaged</source>
        <translation>La base de datos estaba dañada</translation>
    </message>
    <message>
        <source>%1[*] — Waybill</source>
        <translation>%1[*] — Waybill</translation>
    </message>
    <message>
        <source>%1[*] — %2 — Waybill</source>
        <translation>%1[*] — %2 — Waybill</translation>
    </message>
    <message>
        <source>No earlier states</source>
        <translation>Sin estados anteriores</translation>
    </message>
    <message numerus="yes">
        <source>The template has changed since this draft began. %n answer(s) can move over.</source>
        <translation>
            <numerusform>La plantilla ha cambiado desde que empezó este borrador. Se puede pasar %n respuesta.</numerusform>
            <numerusform>La plantilla ha cambiado desde que empezó este borrador. Se pueden pasar %n respuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This draft is open in another window, which was asked to come to the front.</source>
        <translation>Este borrador está abierto en otra ventana, a la que se ha pedido que pase al frente.</translation>
    </message>
    <message>
        <source>This is a copy. The draft that it was made of stays as it is: see Drafts…</source>
        <translation>Esto es una copia. El borrador del que se hizo queda como está: véase Borradores…</translation>
    </message>
    <message>
        <source>No field is another; notes or rules are.</source>
        <translation>Ningún campo es otro; lo son las notas o las reglas.</translation>
    </message>
    <message numerus="yes">
        <source>This is another version of the template. %n answer(s) moved over.</source>
        <translation>
            <numerusform>Esta es otra versión de la plantilla. %n respuesta pasada.</numerusform>
            <numerusform>Esta es otra versión de la plantilla. %n respuestas pasadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This draft is not there any more.</source>
        <translation>Este borrador ya no existe.</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>No se abrió</translation>
    </message>
    <message>
        <source>the open form</source>
        <translation>el formulario abierto</translation>
    </message>
    <message numerus="yes">
        <source>Another guide is laid over the template. %n answer(s) moved over.</source>
        <translation>
            <numerusform>Otra guía está puesta sobre la plantilla. %n respuesta pasada.</numerusform>
            <numerusform>Otra guía está puesta sobre la plantilla. %n respuestas pasadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::DraftList</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>There are no drafts yet. What you type is kept by itself.</source>
        <translation>Aún no hay borradores. Lo que escribe se guarda solo.</translation>
    </message>
    <message>
        <source>Everything that was begun. What was deleted can be brought back for a month.</source>
        <translation>Todo lo que se ha empezado. Lo eliminado se puede recuperar durante un mes.</translation>
    </message>
    <message>
        <source>second version</source>
        <translation>segunda versión</translation>
    </message>
    <message>
        <source>in this window</source>
        <translation>en esta ventana</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>en la bandeja de salida</translation>
    </message>
    <message>
        <source>filed as #%1</source>
        <translation>registrado como n.º %1</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Hold this draft against the open form, field by field</source>
        <translation>Compara este borrador con el formulario abierto, campo por campo</translation>
    </message>
</context>
<context>
    <name>waybill::HistoryView</name>
    <message>
        <source>Differing</source>
        <translation>Diferentes</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Todas las respuestas</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Open as a copy</source>
        <translation>Abrir como copia</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>Estados anteriores</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>There is no earlier state yet: one is kept every minute in which something changes.</source>
        <translation>Aún no hay ningún estado anterior: se guarda uno cada minuto en que algo cambia.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier state(s)</source>
        <translation>
            <numerusform>%n estado anterior</numerusform>
            <numerusform>%n estados anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>States are thinned with age: one a minute for an hour, then one each hour, each day and each week.</source>
        <translation>Los estados se aclaran con la edad: uno por minuto durante una hora, luego uno por hora, por día y por semana.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>como está ahora</translation>
    </message>
    <message>
        <source>first state</source>
        <translation>primer estado</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring is one step: %1 takes it back.</source>
        <translation>Restaurar es un solo paso: %1 lo deshace.</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Volver al formulario</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n answer(s) differ</source>
        <translation>
            <numerusform>%1 de %n respuesta difiere</numerusform>
            <numerusform>%1 de %n respuestas difieren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 beside now</source>
        <translation>%1 junto a ahora</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Como está ahora</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurar %1</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Then, %1</source>
        <translation>Entonces, %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are equal.</source>
        <translation>
            <numerusform>%n respuesta es igual.</numerusform>
            <numerusform>%n respuestas son iguales.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>What changed in the Markdown since then</source>
        <translation>Qué cambió en el Markdown desde entonces</translation>
    </message>
    <message>
        <source>Both texts are the same.</source>
        <translation>Ambos textos son iguales.</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Entonces y ahora</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <translation>%1 junto a %2</translation>
    </message>
    <message>
        <source>%1 and a click, or %2, choose a second state to compare.</source>
        <translation>%1 y un clic, o %2, eligen un segundo estado para comparar.</translation>
    </message>
    <message>
        <source>Choose one state alone to restore it or to open it as a copy.</source>
        <translation>Elija un solo estado para restaurarlo o abrirlo como copia.</translation>
    </message>
</context>
<context>
    <name>waybill::DifferenceCard</name>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>Restore this answer</source>
        <translation>Restaurar esta respuesta</translation>
    </message>
    <message>
        <source>%1, then</source>
        <translation>%1, entonces</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, ahora</translation>
    </message>
    <message>
        <source>%1, in “%2”</source>
        <translation>%1, en «%2»</translation>
    </message>
</context>
<context>
    <name>waybill::FiledMoment</name>
    <message>
        <source>Filed request</source>
        <translation>Solicitud presentada</translation>
    </message>
    <message>
        <source>The issue</source>
        <translation>La incidencia</translation>
    </message>
    <message>
        <source>%1 commented on it.</source>
        <translation>%1 comentó en ella.</translation>
    </message>
</context>
<context>
    <name>waybill::FiledPage</name>
    <message>
        <source>Verify…</source>
        <translation>Verificar…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Address of the issue</source>
        <translation>Dirección de la incidencia</translation>
    </message>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>El enlace está en el portapapeles.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Qué pasa ahora</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Volver al formulario</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Solicitud nueva</translation>
    </message>
    <message>
        <source>Show in Filed</source>
        <translation>Mostrar en Presentadas</translation>
    </message>
    <message>
        <source>Open #%1</source>
        <translation>Abrir #%1</translation>
    </message>
    <message>
        <source>No contract was in force for %1: what its workflow does with the issue is not known here.</source>
        <translation>Ningún contrato estaba en vigor para %1: aquí no se sabe qué hace su flujo de trabajo con la incidencia.</translation>
    </message>
    <message>
        <source>As the workflow of %1 does it. Filed %2.</source>
        <translation>Tal como lo hace el flujo de trabajo de %1. Presentada: %2.</translation>
    </message>
    <message>
        <source>Looked at %1.</source>
        <translation>Mirado: %1.</translation>
    </message>
    <message>
        <source>What became of it could not be looked at. %1</source>
        <translation>No se pudo mirar qué ha sido de ella. %1</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Mirar ahora</translation>
    </message>
    <message>
        <source>Copy as new</source>
        <translation>Copiar como nueva</translation>
    </message>
    <message>
        <source>Go back to an earlier version…</source>
        <translation>Revertir…</translation>
    </message>
    <message>
        <source>Keep me told when this page is not open</source>
        <translation>Avisarme también cuando esta página no esté abierta</translation>
    </message>
    <message>
        <source>A desktop notification for each change, while Waybill runs.</source>
        <translation>Una notificación del escritorio por cada cambio, mientras Waybill esté en marcha.</translation>
    </message>
</context>
<context>
    <name>waybill::BesidePane</name>
    <message>
        <source>Kept beside the form</source>
        <translation>Se conserva junto al formulario</translation>
    </message>
    <message>
        <source>What had no place in this version of the template. It stays in the draft and is never written to the issue.</source>
        <translation>Lo que no tiene lugar en esta versión de la plantilla. Se queda en el borrador y nunca se escribe en la incidencia.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>The template, line by line</source>
        <translation>La plantilla, línea a línea</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Añadir a %1</translation>
    </message>
    <message>
        <source>Writes it behind the answer of “%1”. It stays here until you drop it.</source>
        <translation>Lo escribe detrás de la respuesta de «%1». Se queda aquí hasta que lo descarte.</translation>
    </message>
</context>
<context>
    <name>waybill::FileOpening</name>
    <message>
        <source>Open template</source>
        <translation>Abrir plantilla</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open filled body</source>
        <translation>Abrir texto rellenado</translation>
    </message>
    <message>
        <source>Markdown (*.md *.txt)</source>
        <translation>Markdown (*.md *.txt)</translation>
    </message>
    <message>
        <source>Open values</source>
        <translation>Abrir valores</translation>
    </message>
    <message>
        <source>Values (*.yml *.yaml)</source>
        <translation>Valores (*.yml *.yaml)</translation>
    </message>
    <message>
        <source>One file of this computer can be opened at a time.</source>
        <translation>Solo se puede abrir un archivo de este equipo a la vez.</translation>
    </message>
    <message>
        <source>Issue templates (*.md *.yml *.yaml)</source>
        <translation>Plantillas de incidencias (*.md *.yml *.yaml)</translation>
    </message>
</context>
<context>
    <name>waybill::CommandPalette</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Sections and fields</source>
        <translation>Secciones y campos</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Drafts and templates</source>
        <translation>Borradores y plantillas</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>Ir o hacer</translation>
    </message>
    <message>
        <source>&gt; actions   # sections   ! problems   ~ drafts</source>
        <translation>&gt; acciones   # secciones   ! problemas   ~ borradores</translation>
    </message>
    <message>
        <source>What do you want to do, or where to go?</source>
        <translation>¿Qué quiere hacer o adónde quiere ir?</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nothing of that name. Fewer letters find more.</source>
        <translation>Nada con ese nombre. Menos letras encuentran más.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 hechas</translation>
    </message>
    <message>
        <source>go there</source>
        <translation>ir allí</translation>
    </message>
    <message>
        <source>section</source>
        <translation>sección</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
</context>
<context>
    <name>waybill::PaletteController</name>
    <message>
        <source>template, built-in</source>
        <translation>plantilla incluida</translation>
    </message>
    <message>
        <source>template in %1</source>
        <translation>plantilla en %1</translation>
    </message>
</context>
<context>
    <name>waybill::SearchIndex</name>
    <message>
        <source>The index for the search cannot be made: %1.</source>
        <translation>No se puede crear el índice de la búsqueda: %1.</translation>
    </message>
    <message>
        <source>The index for the search is of another version.</source>
        <translation>El índice de la búsqueda es de otra versión.</translation>
    </message>
    <message>
        <source>The index for the search cannot be read or written: %1.</source>
        <translation>No se puede leer ni escribir el índice de la búsqueda: %1.</translation>
    </message>
</context>
<context>
    <name>waybill::SpokenPart</name>
    <message>
        <source>Level %1</source>
        <extracomment>Of a heading, from 1.</extracomment>
        <translation>Nivel %1</translation>
    </message>
</context>
<context>
    <name>waybill::Printable</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What stands in a row, such as labels or counts (&quot;3 of 10 answered, 1 problem&quot;): those before, the next one.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>waybill::RowActions</name>
    <message>
        <source>Verify…</source>
        <translation>Verificar…</translation>
    </message>
    <message>
        <source>Open the issue in the browser</source>
        <translation>Abrir la incidencia en el navegador</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>Recuperar del archivo</translation>
    </message>
    <message>
        <source>New request from this one</source>
        <translation>Nueva solicitud a partir de esta</translation>
    </message>
    <message>
        <source>Start from the last request</source>
        <translation>Empezar por la última solicitud</translation>
    </message>
    <message>
        <source>Hand over or compare</source>
        <translation>Entregar o comparar</translation>
    </message>
    <message>
        <source>Copy as values file</source>
        <translation>Copiar como archivo de valores</translation>
    </message>
    <message>
        <source>Save as values file…</source>
        <translation>Guardar como archivo de valores…</translation>
    </message>
    <message>
        <source>Copy link for Waybill</source>
        <translation>Copiar enlace para Waybill</translation>
    </message>
    <message>
        <source>Compare with “%1”</source>
        <translation>Comparar con «%1»</translation>
    </message>
    <message>
        <source>Compare with the open form</source>
        <translation>Comparar con el formulario abierto</translation>
    </message>
    <message>
        <source>Open the issue to change it</source>
        <translation>Abrir la incidencia para cambiarla</translation>
    </message>
    <message>
        <source>Go back to an earlier version…</source>
        <translation>Revertir…</translation>
    </message>
</context>
<context>
    <name>waybill::StartController</name>
    <message>
        <source>built-in</source>
        <translation>incluida</translation>
    </message>
    <message>
        <source>A template file…</source>
        <translation>Un archivo de plantilla…</translation>
    </message>
    <message>
        <source>or drop one anywhere on the window</source>
        <translation>o suelte uno en cualquier parte de la ventana</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>Nombre cambiado.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>“%1” was duplicated.</source>
        <translation>Se duplicó «%1».</translation>
    </message>
    <message>
        <source>“%1” is back from the archive.</source>
        <translation>«%1» vuelve del archivo.</translation>
    </message>
    <message>
        <source>“%1” was archived.</source>
        <translation>Se archivó «%1».</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>Se eliminó «%1».</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Reading the template…</source>
        <translation>Leyendo la plantilla…</translation>
    </message>
    <message>
        <source>The repository does not have this template any more.</source>
        <translation>El repositorio ya no tiene esta plantilla.</translation>
    </message>
    <message>
        <source>Templates of a repository…</source>
        <translation>Plantillas de un repositorio…</translation>
    </message>
    <message>
        <source>all that %1 offers</source>
        <translation>todas las que ofrece %1</translation>
    </message>
    <message>
        <source>as GitHub&apos;s own chooser lists them</source>
        <translation>tal como las muestra el propio selector de GitHub</translation>
    </message>
</context>
<context>
    <name>waybill::StartFilters</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Space or Enter chooses.</source>
        <translation>Espacio o Intro elige.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>No repository</source>
        <translation>Sin repositorio</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>se muestra</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>no se muestra</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
</context>
<context>
    <name>waybill::StartFooter</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Everything is kept on this computer.</source>
        <translation>Todo se guarda en este equipo.</translation>
    </message>
    <message>
        <source>Enter opens · %1 renames · %2 duplicates · %3 deletes</source>
        <translation>Intro abre · %1 cambia el nombre · %2 duplica · %3 elimina</translation>
    </message>
</context>
<context>
    <name>waybill::StartHead</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Search titles and answers</source>
        <translation>Buscar en títulos y respuestas</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Volver al formulario</translation>
    </message>
    <message>
        <source>Last change first</source>
        <translation>Último cambio primero</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>By repository</source>
        <translation>Por repositorio</translation>
    </message>
    <message>
        <source>The order of the list</source>
        <translation>El orden de la lista</translation>
    </message>
</context>
<context>
    <name>waybill::StartModel</name>
    <message>
        <source>To mend</source>
        <translation>Por corregir</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>En redacción</translation>
    </message>
    <message>
        <source>Ready to file</source>
        <translation>Lista para presentar</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>A la espera de envío</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>Necesita una respuesta</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Presentada</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivada</translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n por corregir</numerusform>
            <numerusform>%n por corregir</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting · no network</source>
        <translation>En espera · sin red</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ayer %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) and queued request(s)</source>
        <translation>
            <numerusform>%n borrador o solicitud en cola</numerusform>
            <numerusform>%n borradores y solicitudes en cola</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n solicitud</numerusform>
            <numerusform>%n solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here fits</source>
        <translation>Aquí no hay nada que coincida</translation>
    </message>
    <message>
        <source>No drafts yet</source>
        <translation>Todavía no hay borradores</translation>
    </message>
    <message>
        <source>Nothing filed yet</source>
        <translation>Todavía no se ha presentado nada</translation>
    </message>
    <message>
        <source>None of them has “%1” in its title or answers.</source>
        <translation>Ninguna tiene «%1» en el título ni en las respuestas.</translation>
    </message>
    <message>
        <source>The filters leave nothing of this.</source>
        <translation>Los filtros no dejan nada de esto.</translation>
    </message>
    <message>
        <source>What you write is kept by itself, from the first key on, and waits here.</source>
        <translation>Lo que escribe se guarda solo, desde la primera tecla, y espera aquí.</translation>
    </message>
    <message>
        <source>Requests that you file are listed here with number and link.</source>
        <translation>Las solicitudes que presente aparecen aquí con número y enlace.</translation>
    </message>
    <message>
        <source>Show all %L1</source>
        <translation>Mostrar las %L1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>templates</source>
        <translation>plantillas</translation>
    </message>
    <message>
        <source>No template is named “%1”.</source>
        <translation>Ninguna plantilla se llama «%1».</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 de %2 respondidas</translation>
    </message>
    <message>
        <source>second version</source>
        <translation>segunda versión</translation>
    </message>
    <message>
        <source>in this window</source>
        <translation>en esta ventana</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name of the draft</source>
        <translation>Nombre del borrador</translation>
    </message>
    <message>
        <source>Filed · open</source>
        <translation>Presentada · abierta</translation>
    </message>
    <message>
        <source>Filed · closed</source>
        <translation>Presentada · cerrada</translation>
    </message>
    <message>
        <source>looked at %1</source>
        <translation>mirada: %1</translation>
    </message>
</context>
<context>
    <name>waybill::StartPage</name>
    <message>
        <source>Start page</source>
        <translation>Página de inicio</translation>
    </message>
    <message>
        <source>Drafts, templates and filed requests</source>
        <translation>Borradores, plantillas y solicitudes presentadas</translation>
    </message>
    <message>
        <source>Enter opens. What is typed is searched for.</source>
        <translation>Intro abre. Lo que se escribe se busca.</translation>
    </message>
    <message>
        <source>Reading what was begun…</source>
        <translation>Leyendo lo empezado…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) for “%1”</source>
        <translation>
            <numerusform>%n resultado para «%1»</numerusform>
            <numerusform>%n resultados para «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are still to be read.</source>
        <translation>
            <numerusform>Queda %n texto por leer.</numerusform>
            <numerusform>Quedan %n textos por leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>This one cannot be deleted: it is in this window, in the outbox, or an issue.</source>
        <translation>No se puede eliminar: está en esta ventana, en la bandeja de salida o es una incidencia.</translation>
    </message>
    <message>
        <source>Choose a template or a filed request to start from.</source>
        <translation>Elija una plantilla o una solicitud presentada por la que empezar.</translation>
    </message>
</context>
<context>
    <name>waybill::WelcomeCard</name>
    <message>
        <source>An issue template becomes a form that is right when it is sent</source>
        <translation>Una plantilla de incidencia se convierte en un formulario que está bien cuando se envía</translation>
    </message>
    <message>
        <source>Waybill checks the answers as you type and shows the issue as GitHub will. Nothing is sent before you press Submit to GitHub, and signing in is not needed to write, copy or export a request.</source>
        <translation>Waybill comprueba las respuestas mientras escribe y muestra la incidencia como la mostrará GitHub. No se envía nada antes de que pulse Enviar a GitHub, y no hace falta iniciar sesión para escribir, copiar o exportar una solicitud.</translation>
    </message>
    <message>
        <source>Start with “%1”</source>
        <translation>Empezar con «%1»</translation>
    </message>
</context>
<context>
    <name>waybill::WelcomeLine</name>
    <message>
        <source>Waybill turns an issue template into a guided form. Answer the sections from the top; nothing is sent before you press Submit to GitHub.</source>
        <translation>Waybill convierte una plantilla de incidencia en un formulario guiado. Responda las secciones desde arriba; no se envía nada antes de que pulse Enviar a GitHub.</translation>
    </message>
    <message>
        <source>Open the start page</source>
        <translation>Abrir la página de inicio</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Quitar este mensaje</translation>
    </message>
</context>
<context>
    <name>waybill::IssueForm</name>
    <message>
        <source>“%1” must be a text.</source>
        <translation>“%1” debe ser un texto.</translation>
    </message>
    <message>
        <source>“%1” must not be empty. Leave the key out if there is nothing to say.</source>
        <translation>“%1” no puede estar vacío. Si no hay nada que decir, quita la clave.</translation>
    </message>
    <message>
        <source>“%1” must be a text: write &quot;%2&quot;, in quotes.</source>
        <translation>“%1” debe ser un texto: escribe &quot;%2&quot;, entre comillas.</translation>
    </message>
    <message>
        <source>“%1” is either true or false, without quotes.</source>
        <translation>“%1” es true o false, sin comillas.</translation>
    </message>
    <message>
        <source>“%1” is a list of texts, or one text with commas.</source>
        <translation>“%1” es una lista de textos, o un texto con comas.</translation>
    </message>
    <message>
        <source>%1: “%2” is not known here.</source>
        <translation>%1: “%2” no se conoce aquí.</translation>
    </message>
    <message>
        <source>%1: “%2” is not known here. Known are %3.</source>
        <translation>%1: “%2” no se conoce aquí. Se conocen %3.</translation>
    </message>
    <message>
        <source>%1: an element is a map with “type” and “attributes”.</source>
        <translation>%1: un elemento es un mapa con “type” y “attributes”.</translation>
    </message>
    <message>
        <source>%1: the key “type” is missing.</source>
        <translation>%1: falta la clave “type”.</translation>
    </message>
    <message>
        <source>%1: “%2” is no type of element. There are %3.</source>
        <translation>%1: “%2” no es un tipo de elemento. Existen %3.</translation>
    </message>
    <message>
        <source>%1: an id consists of letters, digits, “-” and “_”.</source>
        <translation>%1: un id consta de letras, cifras, “-” y “_”.</translation>
    </message>
    <message>
        <source>%1: the attribute “%2” is missing.</source>
        <translation>%1: falta el atributo “%2”.</translation>
    </message>
    <message>
        <source>%1: the label asks for something secret, and GitHub may refuse the form for it. What is answered could be read by everybody.</source>
        <translation>%1: la etiqueta pide algo secreto, y GitHub puede rechazar el formulario por ello. Cualquiera podría leer la respuesta.</translation>
    </message>
    <message>
        <source>%1: “options” is a list with one option at least.</source>
        <translation>%1: “options” es una lista con al menos una opción.</translation>
    </message>
    <message>
        <source>%1: the option “%2” stands there twice.</source>
        <translation>%1: la opción “%2” aparece dos veces.</translation>
    </message>
    <message>
        <source>%1: “default” is the number of an option, counted from 0.</source>
        <translation>%1: “default” es el número de una opción, contado desde 0.</translation>
    </message>
    <message>
        <source>%1: an option is a text. Put it in quotes if there is a colon or a hash sign in it.</source>
        <translation>%1: una opción es un texto. Ponla entre comillas si contiene dos puntos o una almohadilla.</translation>
    </message>
    <message>
        <source>%1: write &quot;%2&quot;, in quotes: without them it is no text, but true or false.</source>
        <translation>%1: escribe &quot;%2&quot;, entre comillas: sin ellas no es un texto, sino verdadero o falso.</translation>
    </message>
    <message>
        <source>%1: GitHub keeps the word “%2” for itself: it offers it where nothing has to be chosen.</source>
        <translation>%1: GitHub se reserva la palabra “%2”: la ofrece donde no hay que elegir nada.</translation>
    </message>
    <message>
        <source>%1: the answers of this list are parted by commas, so that “%2” cannot be told from two of them.</source>
        <translation>%1: las respuestas de esta lista se separan con comas, así que “%2” no se distingue de dos de ellas.</translation>
    </message>
    <message>
        <source>body[%1]: the id “%2” is used above.</source>
        <translation>body[%1]: el id “%2” ya se usa más arriba.</translation>
    </message>
    <message>
        <source>body[%1]: the label “%2” is used above. Give one of the two an id.</source>
        <translation>body[%1]: la etiqueta “%2” ya se usa más arriba. Da un id a una de las dos.</translation>
    </message>
    <message>
        <source>body[%1]: the label “%2” is too much like another one above. Give one of the two an id.</source>
        <translation>body[%1]: la etiqueta “%2” se parece demasiado a otra de más arriba. Da un id a una de las dos.</translation>
    </message>
    <message>
        <source>body[%1]: without an id of its own the label “%2” is taken for the element with the id “%3”.</source>
        <translation>body[%1]: sin un id propio, la etiqueta “%2” se confunde con el elemento de id “%3”.</translation>
    </message>
    <message>
        <source>body[%1]: the box “%2” is called as the element body[%3] is. Give that one an id.</source>
        <translation>body[%1]: la casilla “%2” se llama igual que el elemento body[%3]. Da un id a ese elemento.</translation>
    </message>
    <message>
        <source>“%1” is no key: without quotes it is not a text, but true or false.</source>
        <translation>“%1” no es una clave: sin comillas no es un texto, sino verdadero o falso.</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>En el nivel superior</translation>
    </message>
    <message>
        <source>The key “%1” is missing at the top.</source>
        <translation>Falta la clave “%1” en el nivel superior.</translation>
    </message>
    <message>
        <source>The file is no form: it has no keys, and a form has “name”, “description” and “body”.</source>
        <translation>El archivo no es un formulario: no tiene claves, y un formulario tiene “name”, “description” y “body”.</translation>
    </message>
    <message>
        <source>“body” is a list with one element at least.</source>
        <translation>“body” es una lista con al menos un elemento.</translation>
    </message>
    <message>
        <source>“body” has only words (markdown), and nothing to answer.</source>
        <translation>“body” solo tiene palabras (markdown) y nada que responder.</translation>
    </message>
</context>
<context>
    <name>waybill::Lint</name>
    <message>
        <source>“name” has more than three characters, or GitHub does not offer the template.</source>
        <translation>“name” tiene más de tres caracteres; si no, GitHub no ofrece la plantilla.</translation>
    </message>
    <message>
        <source>“about” is missing: the line that GitHub shows beneath the template&apos;s name.</source>
        <translation>Falta “about”: la línea que GitHub muestra bajo el nombre de la plantilla.</translation>
    </message>
    <message>
        <source>GitHub reads “config.yml” and takes no notice of “config.yaml”.</source>
        <translation>GitHub lee “config.yml” y no tiene en cuenta “config.yaml”.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Known are blank_issues_enabled and contact_links.</source>
        <translation>“%1” no se conoce aquí. Se conocen blank_issues_enabled y contact_links.</translation>
    </message>
    <message>
        <source>“blank_issues_enabled” is either true or false.</source>
        <translation>“blank_issues_enabled” es true o false.</translation>
    </message>
    <message>
        <source>“contact_links” is a list.</source>
        <translation>“contact_links” es una lista.</translation>
    </message>
    <message>
        <source>A contact link has a “name”, a “url” and an “about”; “%1” is missing.</source>
        <translation>Un enlace de contacto tiene “name”, “url” y “about”; falta “%1”.</translation>
    </message>
    <message>
        <source>The “url” of a contact link begins with https:// or http://.</source>
        <translation>La “url” de un enlace de contacto empieza por https:// o http://.</translation>
    </message>
    <message>
        <source>None of the repository's templates is its own, so that only the guide itself was looked at.</source>
        <translation>Ninguna plantilla del repositorio es la suya, así que solo se ha mirado la guía misma.</translation>
    </message>
    <message>
        <source>Its template “%1” is not beside it, so that only the guide itself was looked at.</source>
        <translation>Su plantilla “%1” no está a su lado, así que solo se ha mirado la guía misma.</translation>
    </message>
    <message>
        <source>“%1” is the name of %2 as well, and each template has one of its own.</source>
        <translation>“%1” es también el nombre de %2, y cada plantilla tiene uno propio.</translation>
    </message>
    <message>
        <source>Files: %1. Errors: %2. Warnings: %3.</source>
        <translation>Archivos: %1. Errores: %2. Advertencias: %3.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Known are name, url and about.</source>
        <translation>«%1» no se conoce aquí. Se conocen name, url y about.</translation>
    </message>
</context>
<context>
    <name>waybill::BodyEdit</name>
    <message>
        <source>This text was changed by hand so that these cannot be changed in it without touching more: %1. Change them by hand, too.</source>
        <translation>Este texto se cambió a mano de modo que esto no se puede cambiar en él sin tocar más: %1. Cámbielo también a mano.</translation>
    </message>
</context>
<context>
    <name>waybill::IssueEdit</name>
    <message>
        <source>The text would have more than %L1 characters, which GitHub does not take.</source>
        <translation>El texto tendría más de %L1 caracteres, y GitHub no los acepta.</translation>
    </message>
    <message>
        <source>The title would have more than %1 characters, which GitHub does not take.</source>
        <translation>El título tendría más de %1 caracteres, y GitHub no los acepta.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Assignees</source>
        <translation>Personas asignadas</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Hito</translation>
    </message>
</context>
<context>
    <name>waybill::IssueSaving</name>
    <message>
        <source>#%1 was deleted. File its text as a new request.</source>
        <translation>#%1 se eliminó. Envíe su texto como una solicitud nueva.</translation>
    </message>
    <message>
        <source>#%1 was deleted, or this account may not see it any more. Look at it in the browser.</source>
        <translation>#%1 se eliminó, o esta cuenta ya no puede verla. Mírela en el navegador.</translation>
    </message>
    <message>
        <source>#%1 may be changed by its author and by whoever may write to the repository. Ask one of them, or sign in as another.</source>
        <translation>#%1 la pueden cambiar quien la abrió y quienes pueden escribir en el repositorio. Pídaselo a alguno de ellos o inicie sesión con otra cuenta.</translation>
    </message>
    <message>
        <source>#%1 is not here any more: open it by its new address.</source>
        <translation>#%1 ya no está aquí: ábrala por su dirección nueva.</translation>
    </message>
</context>
<context>
    <name>waybill::OpenedIssue</name>
    <message>
        <source>#%1 is a pull request. Name an issue.</source>
        <translation>#%1 es una solicitud de cambios (pull request). Indique una incidencia.</translation>
    </message>
    <message>
        <source>Opened with the template that it was filed with from here, “%1”.</source>
        <translation>Abierta con la plantilla con la que se envió desde aquí, «%1».</translation>
    </message>
    <message>
        <source>Name the repository as well, such as owner/name%1.</source>
        <translation>Indique también el repositorio, por ejemplo propietario/nombre%1.</translation>
    </message>
</context>
<context>
    <name>waybill::PastedText</name>
    <message>
        <source>The text has more than %1 characters or lines; no issue takes so many.</source>
        <translation>El texto tiene más de %1 caracteres o líneas; ninguna incidencia admite tantos.</translation>
    </message>
    <message>
        <source>This form asks for no version.</source>
        <translation>Este formulario no pide ninguna versión.</translation>
    </message>
    <message>
        <source>Nothing in this issue belongs to the form “%1”.</source>
        <translation>Nada de esta incidencia pertenece al formulario “%1”.</translation>
    </message>
</context>
<context>
    <name>waybill::ReuseBanner</name>
    <message>
        <source>Looked at all</source>
        <translation>Todo mirado</translation>
    </message>
    <message>
        <source>See what would change…</source>
        <translation>Ver qué cambiaría…</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Quitar este mensaje</translation>
    </message>
    <message>
        <source>Open the issue to change it</source>
        <translation>Abrir la incidencia para cambiarla</translation>
    </message>
</context>
<context>
    <name>waybill::FillDialog</name>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>Fill in what was pasted</source>
        <translation>Rellenar con lo pegado</translation>
    </message>
    <message>
        <source>What is ticked is written into the form, as one step that can be undone.</source>
        <translation>Lo marcado se escribe en el formulario, en un solo paso que se puede deshacer.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Now: %1. Then: %2.</source>
        <translation>Ahora: %1. Después: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Fill in %n answer(s)</source>
        <translation>
            <numerusform>Rellenar %n respuesta</numerusform>
            <numerusform>Rellenar %n respuestas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::AnswerCompleter</name>
    <message>
        <source>Alt+Down offers earlier answers.</source>
        <translation>Alt+Abajo ofrece respuestas anteriores.</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>Respuestas anteriores</translation>
    </message>
</context>
<context>
    <name>waybill::ReuseController</name>
    <message>
        <source>No request of “%1” was filed from here yet.</source>
        <translation>Desde aquí aún no se ha presentado ninguna solicitud de “%1”.</translation>
    </message>
    <message>
        <source>No request of “%1” was filed in %2 from here yet.</source>
        <translation>Desde aquí aún no se ha presentado ninguna solicitud de “%1” en %2.</translation>
    </message>
    <message>
        <source>The answers of “%1” are not kept any more.</source>
        <translation>Las respuestas de “%1” ya no se conservan.</translation>
    </message>
    <message>
        <source>Reading what versions there are…</source>
        <translation>Leyendo qué versiones hay…</translation>
    </message>
    <message>
        <source>Nothing of %1 can be taken over.</source>
        <translation>No se puede tomar nada de %1.</translation>
    </message>
    <message>
        <source>Started from #%1 “%2”.</source>
        <translation>Empezada a partir de #%1 “%2”.</translation>
    </message>
    <message>
        <source>Started from “%1”.</source>
        <translation>Empezada a partir de “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to look at.</source>
        <translation>
            <numerusform>%n respuesta por mirar.</numerusform>
            <numerusform>%n respuestas por mirar.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no values file, no filled body of this form, no version, and no address of an issue or a tag.</source>
        <translation>Esto no es un archivo de valores, ni un cuerpo rellenado de este formulario, ni una versión, ni la dirección de una incidencia o una etiqueta.</translation>
    </message>
    <message>
        <source>This is a values file.</source>
        <translation>Es un archivo de valores.</translation>
    </message>
    <message>
        <source>This is a filled body.</source>
        <translation>Es un cuerpo rellenado.</translation>
    </message>
    <message>
        <source>This is a version.</source>
        <translation>Es una versión.</translation>
    </message>
    <message>
        <source>This is a version of %1.</source>
        <translation>Es una versión de %1.</translation>
    </message>
    <message>
        <source>Choose a repository first, or paste the whole address of the issue.</source>
        <translation>Elija primero un repositorio o pegue la dirección completa de la incidencia.</translation>
    </message>
    <message>
        <source>Reading #%1 of %2…</source>
        <translation>Leyendo #%1 de %2…</translation>
    </message>
    <message>
        <source>This is issue #%1 “%2”.</source>
        <translation>Es la incidencia #%1 “%2”.</translation>
    </message>
    <message>
        <source>Everything that it says stands in the form already.</source>
        <translation>Todo lo que dice está ya en el formulario.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) filled in.</source>
        <translation>
            <numerusform>%n respuesta rellenada.</numerusform>
            <numerusform>%n respuestas rellenadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers of this issue can be filled in.</source>
        <translation>Se pueden rellenar las respuestas de esta incidencia.</translation>
    </message>
    <message numerus="yes">
        <source>This text can fill in %n answer(s).</source>
        <translation>
            <numerusform>Este texto puede rellenar %n respuesta.</numerusform>
            <numerusform>Este texto puede rellenar %n respuestas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::Handover</name>
    <message>
        <source>This link cannot be read. One for Waybill looks like waybill://open?template=…&amp;repository=…&amp;values=…</source>
        <translation>Este enlace no se puede leer. Uno para Waybill es como waybill://open?template=…&amp;repository=…&amp;values=…</translation>
    </message>
    <message>
        <source>A link for Waybill has at most %L1 characters, and this one would have more. A values file takes them all.</source>
        <translation>Un enlace para Waybill tiene como máximo %L1 caracteres y este tendría más. En un archivo de valores caben todos.</translation>
    </message>
    <message>
        <source>The link says “%1”, which this Waybill does not know, so nothing of it was taken.</source>
        <translation>El enlace dice «%1», que este Waybill no conoce; no se ha tomado nada de él.</translation>
    </message>
    <message>
        <source>The link holds a sign that cannot be seen (U+%1), so nothing of it was taken.</source>
        <translation>El enlace contiene un signo que no se ve (U+%1); no se ha tomado nada de él.</translation>
    </message>
    <message>
        <source>The link is for the template “%1”, which does not come with Waybill. Open that template first, then the link.</source>
        <translation>El enlace es para la plantilla «%1», que no viene con Waybill. Abra primero esa plantilla y después el enlace.</translation>
    </message>
    <message>
        <source>the link</source>
        <translation>el enlace</translation>
    </message>
</context>
<context>
    <name>waybill::Completions</name>
    <message>
        <source>merged</source>
        <translation>fusionada</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>milestone · closed</source>
        <translation>hito · cerrado</translation>
    </message>
    <message>
        <source>milestone · due %1</source>
        <translation>hito · vence el %1</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>hito</translation>
    </message>
    <message>
        <source>took part in #%1</source>
        <translation>participó en #%1</translation>
    </message>
    <message>
        <source>can be assigned</source>
        <translation>se puede asignar</translation>
    </message>
</context>
<context>
    <name>waybill::RequestText</name>
    <message>
        <source>the outbox</source>
        <translation>la bandeja de salida</translation>
    </message>
    <message>
        <source>The answers of “%1” are not kept any more.</source>
        <translation>Las respuestas de «%1» ya no se conservan.</translation>
    </message>
</context>
<context>
    <name>waybill::HandoverSheet</name>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>%1 (it comes with Waybill)</source>
        <translation>%1 (viene con Waybill)</translation>
    </message>
    <message>
        <source>%1 (your file %2)</source>
        <translation>%1 (su archivo %2)</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>None is named; the one that you chose stays.</source>
        <translation>No se nombra ninguno; queda el que usted eligió.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>There are none: the form comes empty.</source>
        <translation>No hay ninguna: el formulario llega vacío.</translation>
    </message>
    <message>
        <source>What the link brings</source>
        <translation>Lo que trae el enlace</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>Take what this link brings?</source>
        <translation>¿Tomar lo que trae este enlace?</translation>
    </message>
    <message>
        <source>Somebody else wrote it. It becomes a draft of its own; yours stays as it is, and nothing is sent.</source>
        <translation>Lo escribió otra persona. Será un borrador propio; el suyo queda como está y no se envía nada.</translation>
    </message>
</context>
<context>
    <name>waybill::HandoverController</name>
    <message>
        <source>Values copied. Pasted into a file, they open in Waybill.</source>
        <translation>Valores copiados. Pegados en un archivo, se abren en Waybill.</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Sin enlace</translation>
    </message>
    <message>
        <source>Link copied. It opens this request in another person&apos;s Waybill.</source>
        <translation>Enlace copiado. Abre esta solicitud en el Waybill de otra persona.</translation>
    </message>
    <message>
        <source>Save as values file</source>
        <translation>Guardar como archivo de valores</translation>
    </message>
    <message>
        <source>Values (*.yml *.yaml)</source>
        <translation>Valores (*.yml *.yaml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Saved as %1. It opens in Waybill, also when it is dropped on the window.</source>
        <translation>Guardado como %1. Se abre en Waybill, también al soltarlo en la ventana.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>No se pudo escribir %1: %2. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Another link came meanwhile. Open it again when this one is settled.</source>
        <translation>Entretanto llegó otro enlace. Ábralo de nuevo cuando este esté resuelto.</translation>
    </message>
    <message>
        <source>Link not opened</source>
        <translation>Enlace no abierto</translation>
    </message>
</context>
<context>
    <name>waybill::CompareView</name>
    <message>
        <source>Differing</source>
        <translation>Diferentes</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Todas las respuestas</translation>
    </message>
    <message>
        <source>“%1” beside “%2”</source>
        <translation>«%1» junto a «%2»</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>Only in “%1”</source>
        <translation>Solo en «%1»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n answer(s) differ</source>
        <translation>
            <numerusform>%1 de %n respuesta difiere</numerusform>
            <numerusform>%1 de %n respuestas difieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are equal.</source>
        <translation>
            <numerusform>%n respuesta es igual.</numerusform>
            <numerusform>%n respuestas son iguales.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::CompletionPopup</name>
    <message>
        <source>What may be meant</source>
        <translation>Lo que puede querer decir</translation>
    </message>
    <message>
        <source>Notifies %1 when the issue is filed</source>
        <translation>Avisa a %1 cuando se presente la incidencia</translation>
    </message>
    <message>
        <source>By number or words</source>
        <translation>Por número o palabras</translation>
    </message>
    <message>
        <source>By number or words · read %1, works offline</source>
        <translation>Por número o palabras · leído %1, funciona sin conexión</translation>
    </message>
</context>
<context>
    <name>waybill::PreviewPane</name>
    <message>
        <source>Notifies when the issue is filed: %1</source>
        <translation>Avisa cuando se presente la incidencia: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::IssueBanner</name>
    <message>
        <source>Another template…</source>
        <translation>Otra plantilla…</translation>
    </message>
    <message>
        <source>Copy as new</source>
        <translation>Copiar como nueva</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>waybill::IssueDialog</name>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Incidencia</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open an issue</source>
        <translation>Abrir una incidencia</translation>
    </message>
    <message>
        <source>It opens as a form, and what you change can be saved to it. Nothing is changed until you save.</source>
        <translation>Se abre como formulario, y lo que cambie se puede guardar en ella. Nada cambia hasta que guarde.</translation>
    </message>
    <message>
        <source>#number, owner/name#number, an address, or words of a title</source>
        <translation>#número, dueño/nombre#número, una dirección o palabras de un título</translation>
    </message>
    <message>
        <source>From a Markdown file…</source>
        <translation>De un archivo Markdown…</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Del portapapeles</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Issues of the repository</source>
        <translation>Incidencias del repositorio</translation>
    </message>
</context>
<context>
    <name>waybill::SaveSheet</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>#%1 is closed: whoever closed it may not look at it again. Tell them, or copy it as a new request.</source>
        <translation>#%1 está cerrada: es posible que quien la cerró no vuelva a mirarla. Avísele o cópiela como solicitud nueva.</translation>
    </message>
    <message>
        <source>The conversation of #%1 is locked: nobody can ask there about a change. Tell whoever looks at it.</source>
        <translation>La conversación de #%1 está bloqueada: nadie puede preguntar allí por un cambio. Avise a quien la revise.</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>Lo que se guarda</translation>
    </message>
    <message>
        <source>Save to #%1 of %2</source>
        <translation>Guardar en #%1 de %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading the issue as it is now…</source>
        <translation>Leyendo la incidencia como está ahora…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>There is nothing to save: the issue says all of this already.</source>
        <translation>No hay nada que guardar: la incidencia ya dice todo esto.</translation>
    </message>
    <message>
        <source>Whether it was saved is not known. Looking again changes only what is missing.</source>
        <translation>No se sabe si se guardó. Mirar otra vez cambia solo lo que falta.</translation>
    </message>
    <message>
        <source>Nothing was changed on GitHub. What you wrote stays here as a draft.</source>
        <translation>No se cambió nada en GitHub. Lo que escribió queda aquí como borrador.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar otra vez</translation>
    </message>
    <message>
        <source>This is changed; everything else stays as it is on GitHub.</source>
        <translation>Esto cambia; todo lo demás queda como está en GitHub.</translation>
    </message>
    <message>
        <source>Lines of the text</source>
        <translation>Líneas del texto</translation>
    </message>
    <message>
        <source>Save to #%1</source>
        <translation>Guardar en #%1</translation>
    </message>
    <message>
        <source>Somebody else changed the same since you opened it. Nothing is saved until you say which counts.</source>
        <translation>Otra persona cambió lo mismo desde que la abrió. Nada se guarda hasta que diga qué vale.</translation>
    </message>
    <message>
        <source>Go on with these</source>
        <translation>Seguir con esto</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>On GitHub now</source>
        <translation>Ahora en GitHub</translation>
    </message>
    <message>
        <source>When it was opened</source>
        <translation>Cuando se abrió</translation>
    </message>
    <message>
        <source>Which counts for “%1”</source>
        <translation>Qué vale para «%1»</translation>
    </message>
    <message>
        <source>GitHub cannot be reached. This waits in the outbox until it can, and is compared with the issue then.</source>
        <translation>No se puede acceder a GitHub. Esto espera en la bandeja de salida hasta que se pueda, y entonces se compara con la incidencia.</translation>
    </message>
</context>
<context>
    <name>waybill::IssueController</name>
    <message>
        <source>You change #%1 “%2” of %3.</source>
        <translation>Cambia #%1 «%2» de %3.</translation>
    </message>
    <message>
        <source>A new request, copied from #%1.</source>
        <translation>Una solicitud nueva, copiada de #%1.</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>el portapapeles</translation>
    </message>
    <message>
        <source>Choose a repository to have its issues listed here.</source>
        <translation>Elija un repositorio para ver aquí sus incidencias.</translation>
    </message>
    <message>
        <source>The issues of %1 are being read…</source>
        <translation>Se están leyendo las incidencias de %1…</translation>
    </message>
    <message>
        <source>Read %1.</source>
        <translation>Leído %1.</translation>
    </message>
    <message>
        <source>Being read again…</source>
        <translation>Se está leyendo de nuevo…</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>No se abrió</translation>
    </message>
    <message>
        <source>Choose a repository first, or name it: owner/name#%1.</source>
        <translation>Elija antes un repositorio, o nómbrelo: owner/name#%1.</translation>
    </message>
    <message>
        <source>Reading #%1…</source>
        <translation>Leyendo #%1…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <source>Template of this issue</source>
        <translation>Plantilla de esta incidencia</translation>
    </message>
    <message>
        <source>You chose “%1”.</source>
        <translation>Eligió «%1».</translation>
    </message>
    <message>
        <source>#%1 is not saved yet.</source>
        <translation>#%1 aún no está guardada.</translation>
    </message>
    <message>
        <source>Saved to #%1.</source>
        <translation>Guardado en #%1.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first, with the button at the top.</source>
        <translation>Nadie ha iniciado sesión. Iníciela antes con el botón de arriba.</translation>
    </message>
    <message>
        <source>Issue templates (*.md *.yml *.yaml)</source>
        <translation>Plantillas de incidencias (*.md *.yml *.yaml)</translation>
    </message>
    <message>
        <source>This is your draft. %1</source>
        <translation>Este es su borrador. %1</translation>
    </message>
    <message>
        <source>This is your draft; on GitHub it was changed since. What differs is shown before it is saved.</source>
        <translation>Este es su borrador; en GitHub se ha cambiado desde entonces. Lo que difiere se muestra antes de guardar.</translation>
    </message>
    <message>
        <source>This is your draft: nothing of it is on GitHub yet.</source>
        <translation>Este es su borrador: nada de él está aún en GitHub.</translation>
    </message>
</context>
<context>
    <name>waybill::Progress</name>
    <message>
        <source>It lacks the label “%1”. Adding it now may be too late: many workflows look when an issue is opened.</source>
        <translation>Le falta la etiqueta «%1». Añadirla ahora puede llegar tarde: muchos flujos de trabajo miran cuando se abre una incidencia.</translation>
    </message>
    <message>
        <source>It has no milestone, and was to have “%1”.</source>
        <translation>No tiene hito, y debía tener «%1».</translation>
    </message>
    <message>
        <source>Its title is “%1”, and not the one that was sent.</source>
        <translation>Su título es «%1», y no el que se envió.</translation>
    </message>
    <message>
        <source>Labels, milestone and title are as they were sent. Whether its author may file requests, and whether the workflow is switched on, cannot be seen from here.</source>
        <translation>Etiquetas, hito y título están como se enviaron. Desde aquí no se puede ver si su autor puede presentar solicitudes ni si el flujo de trabajo está activado.</translation>
    </message>
    <message>
        <source>It is open, and the workflow has not marked it.</source>
        <translation>Está abierta, y el flujo de trabajo no la ha marcado.</translation>
    </message>
    <message>
        <source>The workflow has not marked it yet. Something is to be seen by about %1.</source>
        <translation>El flujo de trabajo aún no la ha marcado. Algo debería verse hacia las %1.</translation>
    </message>
    <message>
        <source>Nothing has happened, and something was to be seen by about %1. Do not wait for it: the workflow has most likely passed the request by.</source>
        <translation>No ha pasado nada, y algo debía verse hacia las %1. No espere: lo más probable es que el flujo de trabajo haya pasado por alto la solicitud.</translation>
    </message>
    <message>
        <source>It is at “%1”. The next step is to be seen by about %2.</source>
        <translation>Está en «%1». El paso siguiente debería verse hacia las %2.</translation>
    </message>
    <message>
        <source>It is at “%1”.</source>
        <translation>Está en «%1».</translation>
    </message>
    <message>
        <source>It is at “%1” still, and was to be further by about %2. Look at the workflow&apos;s run on GitHub.</source>
        <translation>Sigue en «%1», y debía haber avanzado hacia las %2. Mire la ejecución del flujo de trabajo en GitHub.</translation>
    </message>
    <message>
        <source>It ended at “%1”. The comments on GitHub say more.</source>
        <translation>Terminó en «%1». Los comentarios en GitHub dicen más.</translation>
    </message>
    <message>
        <source>It is closed, and the workflow has not marked it.</source>
        <translation>Está cerrada, y el flujo de trabajo no la ha marcado.</translation>
    </message>
    <message>
        <source>%1 filed it, and the workflow reads requests of %2 alone, who owns the repository.</source>
        <translation>La presentó %1, y el flujo solo lee solicitudes de %2, que es dueño del repositorio.</translation>
    </message>
    <message>
        <source>Labels, milestone, title and author are as they have to be. Whether the workflow is switched on cannot be seen from here.</source>
        <translation>Etiquetas, hito, título y autor son como deben ser. Si el flujo está activado no se ve desde aquí.</translation>
    </message>
</context>
<context>
    <name>waybill::CheckEditor</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No aplica</translation>
    </message>
    <message>
        <source>Link or a few words</source>
        <translation>Enlace o unas palabras</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Prueba: %1</translation>
    </message>
    <message>
        <source>What failed, and what follows from it</source>
        <translation>Qué falló y qué se sigue de ello</translation>
    </message>
    <message>
        <source>What failed, and what follows from it: %1</source>
        <translation>Qué falló y qué se sigue de ello: %1</translation>
    </message>
    <message>
        <source>e.g. what was seen, on how many devices, who looks after it</source>
        <translation>p. ej. qué se vio, en cuántos dispositivos, quién se ocupa</translation>
    </message>
</context>
<context>
    <name>waybill::VerifyDialog</name>
    <message>
        <source>Send the result</source>
        <translation>Enviar el resultado</translation>
    </message>
    <message>
        <source>Verification of #%1</source>
        <translation>Verificación de #%1</translation>
    </message>
    <message>
        <source>%1. Follow-up of #%2, and its sub-issue once this is sent.</source>
        <translation>%1. Sigue a #%2 y será su subincidencia cuando se envíe.</translation>
    </message>
    <message>
        <source>What is to be looked at</source>
        <translation>Lo que hay que mirar</translation>
    </message>
    <message>
        <source>One comment on #%1, written once. The ticks in its text are set in the same step.</source>
        <translation>Un comentario en #%1, escrito una vez. Las marcas de su texto se ponen en el mismo paso.</translation>
    </message>
    <message>
        <source>The comment as it will be</source>
        <translation>El comentario tal como quedará</translation>
    </message>
    <message>
        <source>%1 of %2 looked at</source>
        <translation>%1 de %2 mirados</translation>
    </message>
    <message>
        <source>This issue has nothing to look at.</source>
        <translation>Esta incidencia no tiene nada que mirar.</translation>
    </message>
    <message>
        <source>A failed check needs an explanation before the result can be sent.</source>
        <translation>Una comprobación que falló necesita una explicación antes de enviar el resultado.</translation>
    </message>
    <message>
        <source>Nothing was looked at yet.</source>
        <translation>Aún no se ha mirado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n explanation(s) missing</source>
        <translation>
            <numerusform>Falta %n explicación</numerusform>
            <numerusform>Faltan %n explicaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>What was noted before and not sent is here again.</source>
        <translation>Lo anotado antes y no enviado está aquí de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is in the issue no more, and what was noted of it is not sent: %2</source>
        <translation>«%1» ya no está en la incidencia, y lo anotado sobre ello no se envía: %2</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Guardar para después</translation>
    </message>
</context>
<context>
    <name>waybill::VerifyController</name>
    <message>
        <source>The template of #%1 names nothing to look at afterwards.</source>
        <translation>La plantilla de #%1 no nombra nada que mirar después.</translation>
    </message>
    <message>
        <source>The result is on its way to #%1.</source>
        <translation>El resultado va camino de #%1.</translation>
    </message>
    <message>
        <source>The result of the verification is on GitHub, in #%1.</source>
        <translation>El resultado de la verificación está en GitHub, en #%1.</translation>
    </message>
    <message>
        <source>Choose a repository first: what was delivered is read from its issues.</source>
        <translation>Primero elige un repositorio: lo desplegado se lee de sus incidencias.</translation>
    </message>
    <message>
        <source>No contract is known for %1, so it cannot be seen what was delivered there.</source>
        <translation>No se conoce ningún contrato para %1, así que no se ve qué se desplegó allí.</translation>
    </message>
    <message>
        <source>Reading what was delivered…</source>
        <translation>Se está leyendo lo desplegado…</translation>
    </message>
    <message>
        <source>No request of this repository was delivered, as far as can be seen.</source>
        <translation>Ninguna solicitud de este repositorio se desplegó, por lo que se ve.</translation>
    </message>
    <message>
        <source>What you note is not kept: %1</source>
        <translation>Lo que anota no se conserva: %1</translation>
    </message>
</context>
<context>
    <name>waybill::Comparison</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes between the two.</source>
        <translation>Nada cambia entre las dos.</translation>
    </message>
    <message numerus="yes">
        <source>%n commits</source>
        <translation>
            <numerusform>%n confirmación</numerusform>
            <numerusform>%n confirmaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n files</source>
        <translation>
            <numerusform>más de %n archivo</numerusform>
            <numerusform>más de %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes back %1, %2, by %3.</source>
        <translation>Deshace %1, %2, de %3.</translation>
    </message>
    <message>
        <source>Brings %1, %2, by %3.</source>
        <translation>Trae %1, %2, de %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n files look like migrations.</source>
        <translation>
            <numerusform>%n archivo parece una migración.</numerusform>
            <numerusform>%n archivos parecen migraciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commits of the lower version are not in the higher one.</source>
        <translation>
            <numerusform>%n commit de la versión inferior no está en la superior.</numerusform>
            <numerusform>%n commits de la versión inferior no están en la superior.</numerusform>
        </translation>
    </message>
    <message>
        <source>one of the versions is missing, or has no tag</source>
        <translation>falta una de las versiones, o no tiene etiqueta</translation>
    </message>
    <message>
        <source>the repository has no %1 or no %2</source>
        <translation>el repositorio no tiene %1 o no tiene %2</translation>
    </message>
    <message>
        <source>to a lower version</source>
        <translation>a una versión inferior</translation>
    </message>
    <message>
        <source>to a higher version</source>
        <translation>a una versión superior</translation>
    </message>
</context>
<context>
    <name>waybill::ChangesPopup</name>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
</context>
<context>
    <name>waybill::ChangesLine</name>
    <message>
        <source>Show changes</source>
        <translation>Mostrar cambios</translation>
    </message>
    <message>
        <source>Look like migrations</source>
        <translation>Parecen migraciones</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Los commits</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Otros archivos</translation>
    </message>
</context>
<context>
    <name>waybill::HeardBack</name>
    <message>
        <source>%1 commented, %2:</source>
        <translation>%1 comentó, %2:</translation>
    </message>
    <message>
        <source>The workflow refused it, for a reason that is not known here: “%1”</source>
        <translation>El flujo la rechazó por un motivo que aquí no se conoce: «%1»</translation>
    </message>
    <message>
        <source>Refused at gate %1: “%2”</source>
        <translation>Rechazada en la comprobación %1: «%2»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mend it in a copy</source>
        <translation>Corregirla en una copia</translation>
    </message>
</context>
<context>
    <name>waybill::FormTemplate</name>
    <message>
        <source>The form puts its issues into the projects %1. Put the filed issue there yourself: GitHub&apos;s interface for filing takes none.</source>
        <translation>El formulario pone sus incidencias en los proyectos %1. Ponga usted allí la incidencia enviada: la interfaz de GitHub para enviarla no admite ninguno.</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation>Campo %1</translation>
    </message>
    <message>
        <source>Tick “{match}”: the form asks for it.</source>
        <translation>Marque «{match}»: el formulario lo exige.</translation>
    </message>
    <message>
        <source>GitHub takes files in the browser only. Put links to them here, or add the files to the filed issue there.</source>
        <translation>GitHub solo admite archivos en el navegador. Ponga aquí enlaces a ellos, o añada allí los archivos a la incidencia enviada.</translation>
    </message>
    <message>
        <source>Asked for are files of these kinds: %1</source>
        <translation>Se piden archivos de estos tipos: %1</translation>
    </message>
    <message>
        <source>Choose one at least: the form asks for it.</source>
        <translation>Elija al menos una: el formulario lo exige.</translation>
    </message>
    <message>
        <source>The form asks for this.</source>
        <translation>El formulario pide esto.</translation>
    </message>
    <message>
        <source>There is nothing to answer in this issue form.</source>
        <translation>En este formulario de incidencia no hay nada que responder.</translation>
    </message>
    <message>
        <source>This issue form cannot be read: %1</source>
        <translation>Este formulario de incidencia no se puede leer: %1</translation>
    </message>
    <message>
        <source>GitHub refuses this form, line %1: %2</source>
        <translation>GitHub rechaza este formulario, línea %1: %2</translation>
    </message>
    <message>
        <source>Programs that read this issue take “{match}” for the next question of the form.</source>
        <translation>Los programas que leen esta incidencia toman «{match}» por la siguiente pregunta del formulario.</translation>
    </message>
    <message>
        <source>Make it bold</source>
        <translation>Ponerlo en negrita</translation>
    </message>
</context>
<context>
    <name>waybill::TemplateText</name>
    <message>
        <source>This is a values file, not a template. Open it as values: it names its template itself.</source>
        <translation>Este es un archivo de valores, no una plantilla. Ábralo como valores: él mismo nombra su plantilla.</translation>
    </message>
    <message>
        <source>This is a guide, not a template. Open the template beside it: its guide comes with it.</source>
        <translation>Esto es una guía, no una plantilla. Abra la plantilla que está al lado: su guía viene con ella.</translation>
    </message>
    <message>
        <source>This is an issue form, which answers are given to, and no file of values. Open it as a template.</source>
        <translation>Esto es un formulario de incidencia, al que se responde, y no un archivo de valores. Ábralo como plantilla.</translation>
    </message>
</context>
<context>
    <name>waybill::GoingBackDialog</name>
    <message>
        <source>failed, nothing to go back to</source>
        <translation>falló, no se puede volver a ella</translation>
    </message>
    <message>
        <source>delivered now</source>
        <translation>desplegada ahora</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificada</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>What was delivered</source>
        <translation>Lo que se desplegó</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Takes back %1 of #%2, delivered %3 by %4. What does it go back to?</source>
        <translation>Retira %1 de #%2, desplegada %3 por %4. ¿A qué se vuelve?</translation>
    </message>
    <message>
        <source>#%1 was not delivered, as far as can be seen: what is delivered now is taken back.</source>
        <translation>#%1 no se desplegó, por lo que se ve: se retira lo que está desplegado ahora.</translation>
    </message>
    <message>
        <source>No request of this repository was delivered, as far as can be seen.</source>
        <translation>Ninguna solicitud de este repositorio se desplegó, por lo que se ve.</translation>
    </message>
    <message>
        <source>No lower version was delivered before %1.</source>
        <translation>Antes de %1 no se desplegó ninguna versión inferior.</translation>
    </message>
    <message>
        <source>Read %1.</source>
        <translation>Leído %1.</translation>
    </message>
    <message>
        <source>Being read again…</source>
        <translation>Se está leyendo de nuevo…</translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation>Revertir a %1</translation>
    </message>
    <message>
        <source>verification failed</source>
        <translation>la verificación falló</translation>
    </message>
</context>
<context>
    <name>waybill::GoingBackController</name>
    <message>
        <source>No template says how the way back is asked for.</source>
        <translation>Ninguna plantilla dice cómo se pide una reversión.</translation>
    </message>
    <message>
        <source>Choose a repository first: what was delivered is read from its issues.</source>
        <translation>Primero elige un repositorio: lo desplegado se lee de sus incidencias.</translation>
    </message>
    <message>
        <source>%1 is being read…</source>
        <translation>Se está leyendo %1…</translation>
    </message>
    <message>
        <source>No contract is known for %1, so it cannot be seen what was delivered there.</source>
        <translation>No se conoce ningún contrato para %1, así que no se ve qué se desplegó allí.</translation>
    </message>
    <message>
        <source>What was delivered is being read…</source>
        <translation>Se está leyendo lo desplegado…</translation>
    </message>
    <message>
        <source>Going back to %1. From #%2 and #%3:</source>
        <translation>Vuelta a %1. De #%2 y #%3:</translation>
    </message>
</context>
<context>
    <name>waybill::Notifier</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>waybill::PickedChoiceEditor</name>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>waybill::IssueWriter</name>
    <message>
        <source>The title has more than %1 characters, which GitHub does not take.</source>
        <translation>El título tiene más de %1 caracteres, que GitHub no acepta.</translation>
    </message>
    <message>
        <source>The text has more than %L1 characters, which GitHub does not take.</source>
        <translation>El texto tiene más de %L1 caracteres, que GitHub no acepta.</translation>
    </message>
</context>
<context>
    <name>waybill::WriteRecord</name>
    <message>
        <source>Waybill cannot read how far this was. It may have been sent: look on GitHub.</source>
        <translation>Waybill no puede leer hasta dónde llegó esto. Puede que se enviara: mire en GitHub.</translation>
    </message>
</context>
<context>
    <name>waybill::WriteStore</name>
    <message>
        <source>The same is in the outbox for %1 already.</source>
        <translation>Lo mismo ya está en la bandeja de salida para %1.</translation>
    </message>
    <message>
        <source>An earlier change to %1 is being saved. Wait until that is known, and save again.</source>
        <translation>Se está guardando un cambio anterior en %1. Espere a que se sepa y guarde de nuevo.</translation>
    </message>
    <message>
        <source>A later change to %1 took its place.</source>
        <translation>Un cambio posterior en %1 ocupó su lugar.</translation>
    </message>
    <message>
        <source>Another Waybill took this in hand meanwhile.</source>
        <translation>Otro Waybill se hizo cargo de esto mientras tanto.</translation>
    </message>
</context>
<context>
    <name>waybill::Writing</name>
    <message>
        <source>Saved to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>The comment is on %1.</source>
        <translation>El comentario está en %1.</translation>
    </message>
    <message>
        <source>It was sent, and no answer came. Waybill is looking whether GitHub has it.</source>
        <translation>Se envió y no llegó respuesta. Waybill está mirando si GitHub lo tiene.</translation>
    </message>
    <message>
        <source>You stopped it. Nothing of it is on GitHub.</source>
        <translation>Usted lo detuvo. No hay nada de ello en GitHub.</translation>
    </message>
    <message>
        <source>Dropped. Whether GitHub has it could not be seen; look there.</source>
        <translation>Descartado. No se pudo ver si GitHub lo tiene; mire allí.</translation>
    </message>
    <message>
        <source>Dropped. Nothing more is sent for it.</source>
        <translation>Descartado. No se envía nada más para esto.</translation>
    </message>
    <message>
        <source>GitHub had it before it was stopped.</source>
        <translation>GitHub lo tenía antes de que se detuviera.</translation>
    </message>
    <message>
        <source>GitHub does not show %1 any more.</source>
        <translation>GitHub ya no muestra %1.</translation>
    </message>
    <message>
        <source>It was not saved: somebody else changed the same on %1: %2. Open the draft, look at both and save again.</source>
        <translation>No se guardó: otra persona cambió lo mismo en %1: %2. Abra el borrador, mire ambos y guarde de nuevo.</translation>
    </message>
    <message>
        <source>%1 has all of this already; nothing was sent.</source>
        <translation>%1 ya tiene todo esto; no se envió nada.</translation>
    </message>
    <message>
        <source>It was sent, %1 does not have it, and somebody changed %1 since. Look at it, and send it again or drop it.</source>
        <translation>Se envió, %1 no lo tiene y alguien cambió %1 desde entonces. Mírelo y envíelo de nuevo o descártelo.</translation>
    </message>
    <message>
        <source>It was sent several times, and GitHub does not have it. Try again later.</source>
        <translation>Se envió varias veces y GitHub no lo tiene. Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>It was not saved: %1 has no milestone “%2”. Choose another one, or make it there.</source>
        <translation>No se guardó: %1 no tiene el hito «%2». Elija otro o créelo allí.</translation>
    </message>
    <message>
        <source>The comment was sent, and it may be there: GitHub does not list all comments of %1. Look there.</source>
        <translation>El comentario se envió y puede que esté: GitHub no muestra todos los comentarios de %1. Mire allí.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>assignees</source>
        <translation>responsables</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>hito</translation>
    </message>
    <message>
        <source>%1 does not have all of it: %2. Whoever may write to the repository can change it.</source>
        <translation>%1 no lo tiene todo: %2. Puede cambiarlo quien pueda escribir en el repositorio.</translation>
    </message>
    <message>
        <source>#%1 is a sub-issue of %2.</source>
        <translation>#%1 es una subincidencia de %2.</translation>
    </message>
    <message>
        <source>GitHub does not make #%1 a sub-issue of %2. Add it there by hand.</source>
        <translation>GitHub no convierte #%1 en subincidencia de %2. Añádala allí a mano.</translation>
    </message>
    <message>
        <source>#%1 is a sub-issue of %2 already. Move it on GitHub if that was not meant.</source>
        <translation>#%1 ya es una subincidencia de %2. Muévala en GitHub si no era la intención.</translation>
    </message>
    <message>
        <source>%1 was deleted. File its text as a new request.</source>
        <translation>%1 se eliminó. Presente su texto como una solicitud nueva.</translation>
    </message>
    <message>
        <source>%1 was deleted, or this account may not see it any more. Look at it in the browser.</source>
        <translation>%1 se eliminó o esta cuenta ya no puede verla. Mírela en el navegador.</translation>
    </message>
    <message>
        <source>%1 was moved. Open it by its new address.</source>
        <translation>%1 se trasladó. Ábrala por su nueva dirección.</translation>
    </message>
    <message>
        <source>Whoever may write to the repository can do it. Ask one of them, or sign in as another. Your text is kept.</source>
        <translation>Puede hacerlo quien pueda escribir en el repositorio. Pídaselo a alguien o inicie sesión con otra cuenta. Su texto se conserva.</translation>
    </message>
    <message>
        <source>GitHub did not take it.</source>
        <translation>GitHub no lo aceptó.</translation>
    </message>
    <message>
        <source>GitHub asks to wait before the next request.</source>
        <translation>GitHub pide esperar antes de la siguiente petición.</translation>
    </message>
    <message>
        <source>It was sent, and GitHub may have it, but cannot be asked. %1 Try again, or look there yourself.</source>
        <translation>Se envió y puede que GitHub lo tenga, pero no se le puede preguntar. %1 Vuelva a intentarlo o mire allí usted mismo.</translation>
    </message>
    <message>
        <source>It was not sent: GitHub does not answer as it should. %1 Try again later.</source>
        <translation>No se envió: GitHub no responde como debería. %1 Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>GitHub cannot be reached. It waits here and goes on when you are online again.</source>
        <translation>No se puede acceder a GitHub. Espera aquí y sigue cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>GitHub did not answer as it should. %1 Waybill tries again.</source>
        <translation>GitHub no respondió como debería. %1 Waybill lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>Waybill cannot read any more what was to be written, and sends nothing for it. Look on GitHub.</source>
        <translation>Waybill ya no puede leer lo que había que escribir y no envía nada. Mire en GitHub.</translation>
    </message>
</context>
<context>
    <name>waybill::OutboxRunner</name>
    <message>
        <source>The folder %1 cannot be made, so nothing was sent.</source>
        <translation>No se puede crear la carpeta %1, así que no se ha enviado nada.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written, so nothing was sent.</source>
        <translation>No se puede escribir en la carpeta %1, así que no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Nobody is signed in on %1. Sign in and try again.</source>
        <translation>Nadie ha iniciado sesión en %1. Inicie sesión e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>waybill::FormLink</name>
    <message>
        <source>The link leaves these answers out, as their elements have no id: %1.</source>
        <translation>El enlace deja fuera estas respuestas, porque sus elementos no tienen id: %1.</translation>
    </message>
</context>
<context>
    <name>waybill::FileProblemModel</name>
    <message>
        <source>Template, line %1</source>
        <translation>Plantilla, línea %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>waybill::Workbench</name>
    <message>
        <source>Mend what is sure</source>
        <translation>Corregir lo seguro</translation>
    </message>
    <message>
        <source>What a program reads in the issue</source>
        <translation>Lo que un programa lee en el issue</translation>
    </message>
    <message>
        <source>Problems of the template&apos;s files</source>
        <translation>Problemas de los archivos de la plantilla</translation>
    </message>
    <message>
        <source>Enter opens the file. Alt+Enter mends the problem where that is sure.</source>
        <translation>Intro abre el archivo. Alt+Intro corrige el problema donde eso es seguro.</translation>
    </message>
    <message>
        <source>Alt+Enter: %1</source>
        <translation>Alt+Intro: %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Nothing is wrong with the template&apos;s files</source>
        <translation>No hay nada mal en los archivos de la plantilla</translation>
    </message>
    <message>
        <source>Problems of the template&apos;s files: %1</source>
        <translation>Problemas de los archivos de la plantilla: %1</translation>
    </message>
    <message>
        <source>Mended by taking the line out</source>
        <translation>Se corrige quitando la línea</translation>
    </message>
    <message>
        <source>Mended by %1</source>
        <translation>Se corrige con %1</translation>
    </message>
</context>
<context>
    <name>waybill::AuthoringController</name>
    <message>
        <source>This template came with Waybill; a template of your own is opened from a file.</source>
        <translation>Esta plantilla vino con Waybill; una propia se abre desde un archivo.</translation>
    </message>
    <message>
        <source>The form stays as it was: %1</source>
        <translation>El formulario se queda como estaba: %1</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile, so that nothing was mended in it</source>
        <translation>%1 se modificó entretanto, así que no se corrigió nada en él</translation>
    </message>
    <message>
        <source>That would make more of %1 wrong, so that nothing was mended in it</source>
        <translation>Así habría más errores en %1, por lo que no se corrigió nada en él</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) mended</source>
        <translation>
            <numerusform>%n lugar corregido</numerusform>
            <numerusform>%n lugares corregidos</numerusform>
        </translation>
    </message>
    <message>
        <source>The template was edited, and the form with it</source>
        <translation>Se editó la plantilla, y con ella el formulario</translation>
    </message>
</context>
<context>
    <name>waybill::SeenIssue</name>
    <message>
        <source>Not picked up</source>
        <translation>No recogida</translation>
    </message>
    <message>
        <source>%1 · late</source>
        <translation>%1 · con retraso</translation>
    </message>
    <message>
        <source>%1 · closed</source>
        <translation>%1 · cerrada</translation>
    </message>
    <message>
        <source>Filed · open</source>
        <translation>Presentada · abierta</translation>
    </message>
    <message>
        <source>Filed · closed</source>
        <translation>Presentada · cerrada</translation>
    </message>
    <message>
        <source>%1 · to verify</source>
        <translation>%1 · por verificar</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>Verification failed</source>
        <translation>Verificación fallida</translation>
    </message>
</context>
<context>
    <name>waybill::NotesController</name>
    <message numerus="yes">
        <source>Notes from milestone %1 (%n closed)…</source>
        <translation>
            <numerusform>Notas del hito %1 (%n cerrada)…</numerusform>
            <numerusform>Notas del hito %1 (%n cerradas)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::NotesDialog</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Notes from milestone %1</source>
        <translation>Notas del hito %1</translation>
    </message>
    <message>
        <source>What is ticked becomes a list in the answer, as one step that can be undone. F2 words a line anew, Space leaves it out.</source>
        <translation>Lo marcado pasa a ser una lista en la respuesta, como un paso que se puede deshacer. F2 redacta una línea de nuevo, la barra espaciadora la omite.</translation>
    </message>
    <message>
        <source>pull request</source>
        <translation>solicitud de incorporación</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>incidencia</translation>
    </message>
    <message numerus="yes">
        <source>Put in %n note(s)</source>
        <translation>
            <numerusform>Insertar %n nota</numerusform>
            <numerusform>Insertar %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being read…</source>
        <translation>Se está leyendo…</translation>
    </message>
    <message>
        <source>Nothing in this milestone is closed.</source>
        <translation>No hay nada cerrado en este hito.</translation>
    </message>
    <message numerus="yes">
        <source>These are the newest; %n more are closed.</source>
        <translation>
            <numerusform>Estas son las más recientes; hay %n más cerrada.</numerusform>
            <numerusform>Estas son las más recientes; hay %n más cerradas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::LeftPlaceholders</name>
    <message>
        <source>“%1” still stands for an answer.</source>
        <translation>«%1» aún ocupa el lugar de una respuesta.</translation>
    </message>
</context>
<context>
    <name>waybill::ListBox</name>
    <message>
        <source>Remove item %1</source>
        <translation>Quitar el elemento %1</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Añadir un elemento</translation>
    </message>
    <message>
        <source>%1: add an item</source>
        <translation>%1: añadir un elemento</translation>
    </message>
    <message>
        <source>%1: item %2 of %3</source>
        <translation>%1: elemento %2 de %3</translation>
    </message>
</context>
<context>
    <name>waybill::CodeEditor</name>
    <message>
        <source>the answer lands inside the block of code</source>
        <translation>la respuesta queda dentro del bloque de código</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>Block of code: %1.</source>
        <translation>Bloque de código: %1.</translation>
    </message>
    <message>
        <source>Block of code.</source>
        <translation>Bloque de código.</translation>
    </message>
    <message>
        <source>Paste from clipboard</source>
        <translation>Pegar del portapapeles</translation>
    </message>
</context>
<context>
    <name>waybill::ListEditor</name>
    <message>
        <source>The answer is more than a list of this kind, so it stays text: every line has to be one item, without tasks and lists within, and there are at most %1.</source>
        <translation>La respuesta es más que una lista de este tipo, así que sigue siendo texto: cada línea tiene que ser un elemento, sin tareas ni listas dentro, y hay como máximo %1.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>Editar como texto</translation>
    </message>
    <message>
        <source>adds one</source>
        <translation>añade uno</translation>
    </message>
    <message>
        <source>moves it</source>
        <translation>lo mueve</translation>
    </message>
</context>
<context>
    <name>waybill::SectionCard</name>
    <message>
        <source>folded on GitHub · %1 of %2 answered</source>
        <translation>plegado en GitHub · %1 de %2 respondidas</translation>
    </message>
</context>
<context>
    <name>waybill::TemplatePlaces</name>
    <message>
        <source>This file has more than %1 KiB; no template is so large.</source>
        <translation>Este archivo tiene más de %1 KiB; ninguna plantilla es tan grande.</translation>
    </message>
    <message>
        <source>There is no issue template in this folder. GitHub looks for them in .github/ISSUE_TEMPLATE.</source>
        <translation>En esta carpeta no hay ninguna plantilla de incidencia. GitHub las busca en .github/ISSUE_TEMPLATE.</translation>
    </message>
</context>
<context>
    <name>waybill::RepositoryTemplates</name>
    <message>
        <source>GitHub does not show this file.</source>
        <translation>GitHub no muestra este archivo.</translation>
    </message>
    <message>
        <source>This file was not read yet.</source>
        <translation>Este archivo aún no se ha leído.</translation>
    </message>
</context>
<context>
    <name>waybill::MarkdownField</name>
    <message>
        <source>The form has no place for “%1”, so the field stays Markdown.</source>
        <translation>El formulario no tiene lugar para «%1», así que el campo sigue siendo Markdown.</translation>
    </message>
</context>
<context>
    <name>waybill::MarkdownEditor</name>
    <message>
        <source>Fill in as a form</source>
        <translation>Rellenar como formulario</translation>
    </message>
    <message>
        <source>Written as Markdown.</source>
        <translation>Escrito como Markdown.</translation>
    </message>
    <message>
        <source>as Markdown</source>
        <translation>como Markdown</translation>
    </message>
    <message>
        <source>Write as Markdown</source>
        <translation>Escribir como Markdown</translation>
    </message>
    <message>
        <source>Write the section as Markdown</source>
        <translation>Escribir la sección como Markdown</translation>
    </message>
</context>
<context>
    <name>waybill::RowsEditor</name>
    <message>
        <source>Add a row</source>
        <translation>Añadir una fila</translation>
    </message>
    <message>
        <source>%1: row %2, %3</source>
        <translation>%1: fila %2, %3</translation>
    </message>
    <message>
        <source>next cell</source>
        <translation>celda siguiente</translation>
    </message>
    <message>
        <source>down</source>
        <translation>abajo</translation>
    </message>
</context>
<context>
    <name>waybill::OpenListEditor</name>
    <message>
        <source>Done with the list</source>
        <translation>Lista terminada</translation>
    </message>
    <message>
        <source>Add or change tasks</source>
        <translation>Añadir o cambiar tareas</translation>
    </message>
</context>
<context>
    <name>waybill::Additions</name>
    <message>
        <source>%1: more rows</source>
        <translation>%1: más filas</translation>
    </message>
</context>
<context>
    <name>waybill::OfferedTemplate</name>
    <message>
        <source>Blank issue</source>
        <translation>Incidencia en blanco</translation>
    </message>
</context>
<context>
    <name>waybill::ChooserRows</name>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Nothing to choose from yet.</source>
        <translation>Aún no hay nada que elegir.</translation>
    </message>
    <message>
        <source>Nothing of that name. Fewer letters find more.</source>
        <translation>Nada con ese nombre. Menos letras encuentran más.</translation>
    </message>
</context>
<context>
    <name>waybill::FormSketch</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A look at the form</source>
        <translation>Un vistazo al formulario</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::TemplateChooser</name>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Actualizando…</translation>
    </message>
    <message>
        <source>Open as a form</source>
        <translation>Abrir como formulario</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Elegir una plantilla</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Buscar plantillas</translation>
    </message>
    <message>
        <source>A look at what is chosen</source>
        <translation>Un vistazo a lo elegido</translation>
    </message>
    <message>
        <source>Another repository…</source>
        <translation>Otro repositorio…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Issue form</source>
        <translation>Formulario de incidencia</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>no problems</source>
        <translation>sin problemas</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>En otra parte</translation>
    </message>
    <message>
        <source>opens the browser</source>
        <translation>abre el navegador</translation>
    </message>
    <message>
        <source>Blank issue</source>
        <translation>Incidencia en blanco</translation>
    </message>
    <message>
        <source>A title and Markdown, with a preview</source>
        <translation>Un título y Markdown, con vista previa</translation>
    </message>
    <message>
        <source>allowed here</source>
        <translation>permitida aquí</translation>
    </message>
    <message>
        <source>for maintainers only</source>
        <translation>solo para mantenedores</translation>
    </message>
    <message>
        <source>Open a file or a clone…</source>
        <translation>Abrir un archivo o un clon…</translation>
    </message>
    <message>
        <source>Or drop it anywhere on the window</source>
        <translation>O suéltelo en cualquier parte de la ventana</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Sections: %1, fields: %2</source>
        <translation>Secciones: %1, campos: %2</translation>
    </message>
    <message>
        <source>Guide: %1</source>
        <translation>Guía: %1</translation>
    </message>
    <message>
        <source>Guide: none</source>
        <translation>Guía: ninguna</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>Título: %1</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::ChooserController</name>
    <message>
        <source>Whose templates?</source>
        <translation>¿De quién son las plantillas?</translation>
    </message>
    <message>
        <source>The repository to start an issue in. Type a part of its name, owner/name or an address, or pick one.</source>
        <translation>El repositorio en el que empezar una incidencia. Escriba parte de su nombre, owner/name o una dirección, o elija uno.</translation>
    </message>
    <message>
        <source>Templates of %1, as GitHub offers them.</source>
        <translation>Plantillas de %1, tal como las ofrece GitHub.</translation>
    </message>
    <message>
        <source>Templates in %1, as GitHub would offer them.</source>
        <translation>Plantillas de %1, tal como las ofrecería GitHub.</translation>
    </message>
    <message>
        <source>The templates are being read…</source>
        <translation>Leyendo las plantillas…</translation>
    </message>
    <message>
        <source>There are more than %1 templates; the rest is left out.</source>
        <translation>Hay más de %1 plantillas; el resto se deja fuera.</translation>
    </message>
    <message>
        <source>Read %1, being read again…</source>
        <translation>Leído %1, leyendo de nuevo…</translation>
    </message>
    <message>
        <source>Read %1. %2</source>
        <translation>Leído %1. %2</translation>
    </message>
    <message>
        <source>There are no templates here, read %1.</source>
        <translation>Aquí no hay plantillas, leído %1.</translation>
    </message>
    <message>
        <source>Default branch, read %1, in GitHub&apos;s order</source>
        <translation>Rama predeterminada, leída %1, en el orden de GitHub</translation>
    </message>
    <message>
        <source>The templates could not be read: %1</source>
        <translation>No se pudieron leer las plantillas: %1</translation>
    </message>
    <message>
        <source>In the repository</source>
        <translation>En el repositorio</translation>
    </message>
    <message>
        <source>From %1, shared by all its repositories</source>
        <translation>De %1, compartidas por todos sus repositorios</translation>
    </message>
</context>
<context>
    <name>waybill::KeptText</name>
    <message>
        <source>Edit as text</source>
        <translation>Editar como texto</translation>
    </message>
</context>
<context>
    <name>waybill::ChosenGuide</name>
    <message>
        <source>Found by itself</source>
        <translation>La encontrada automáticamente</translation>
    </message>
    <message>
        <source>None: the plain form</source>
        <translation>Ninguna: el formulario simple</translation>
    </message>
    <message>
        <source>Fields as the template&apos;s own text makes them</source>
        <translation>Los campos que da el propio texto de la plantilla</translation>
    </message>
    <message>
        <source>Does not fit: %1</source>
        <translation>No encaja: %1</translation>
    </message>
    <message>
        <source>Built-in: %1</source>
        <translation>Incluida: %1</translation>
    </message>
    <message>
        <source>No guide</source>
        <translation>Sin guía</translation>
    </message>
    <message>
        <source>No guide, chosen by hand</source>
        <translation>Sin guía, elegido a mano</translation>
    </message>
    <message>
        <source>Guide “%1”, chosen by hand</source>
        <translation>Guía «%1», elegida a mano</translation>
    </message>
    <message>
        <source>Guide “%1”, the built-in template&apos;s own</source>
        <translation>Guía «%1», la propia de la plantilla incluida</translation>
    </message>
    <message>
        <source>Guide “%1”, which lies beside the template</source>
        <translation>Guía «%1», que está junto a la plantilla</translation>
    </message>
    <message>
        <source>Guide “%1”, which the repository has for it</source>
        <translation>Guía «%1», que el repositorio tiene para ella</translation>
    </message>
    <message>
        <source>Built-in guide “%1”, made for this very file</source>
        <translation>Guía incluida «%1», hecha para este mismo archivo</translation>
    </message>
    <message>
        <source>Built-in guide “%1”, by the template&apos;s name</source>
        <translation>Guía incluida «%1», por el nombre de la plantilla</translation>
    </message>
    <message>
        <source>Guide “%1”</source>
        <translation>Guía «%1»</translation>
    </message>
    <message>
        <source>no guide</source>
        <translation>sin guía</translation>
    </message>
    <message>
        <source>guide: %1</source>
        <translation>guía: %1</translation>
    </message>
</context>
<context>
    <name>waybill::GuideDialog</name>
    <message>
        <source>Use this guide</source>
        <translation>Usar esta guía</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>A guide says what the template&apos;s text alone cannot: short titles, kinds of answers, examples, rules. Answers move over to the form that it makes; what has no place there is kept beside it.</source>
        <translation>Una guía dice lo que el texto de la plantilla por sí solo no puede: títulos cortos, tipos de respuesta, ejemplos, reglas. Las respuestas pasan al formulario que resulta; lo que no tiene sitio en él se conserva al lado.</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Guías</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (en uso)</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>waybill::GuideController</name>
    <message>
        <source>The guide that was chosen for this draft cannot be used any more. The form stays as it was with it. %1</source>
        <translation>La guía elegida para este borrador ya no se puede usar. El formulario queda como estaba con ella. %1</translation>
    </message>
    <message>
        <source>Guide from a file</source>
        <translation>Guía de un archivo</translation>
    </message>
    <message>
        <source>Guides (*.yml *.yaml)</source>
        <translation>Guías (*.yml *.yaml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
</TS>
