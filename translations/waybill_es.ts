<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
</context>
<context>
    <name>waybill::BodyReader</name>
    <message>
        <source>The heading “%1” has %2 # marks here and %3 in the template.</source>
        <translation>El título «%1» tiene aquí %2 marcas # y %3 en la plantilla.</translation>
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
</context>
<context>
    <name>waybill::ChecklistEditor</name>
    <message>
        <source>Link for: %1</source>
        <translation>Enlace para: %1</translation>
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
</context>
<context>
    <name>waybill::ChoiceEditor</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>waybill::Command</name>
    <message>
        <source>--problems is “text” or “json”.</source>
        <translation>--problems es «text» o «json».</translation>
    </message>
    <message>
        <source>Writes the issue that a values file describes, as Markdown or HTML.</source>
        <translation>Escribe la incidencia que describe un archivo de valores, como Markdown o HTML.</translation>
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
        <source>A file may be - for the standard input or output. Exit codes: 0 fine, 1 problems of severity error, 2 unreadable or wrong use.</source>
        <translation>Un archivo puede ser - para la entrada o la salida estándar. Códigos de salida: 0 bien, 1 problemas de gravedad «error», 2 ilegible o uso incorrecto.</translation>
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
        <source>There is no command “%1”.</source>
        <translation>No existe la orden «%1».</translation>
    </message>
    <message>
        <source>No template came with this program. Name one.</source>
        <translation>Este programa no trae ninguna plantilla. Indique una.</translation>
    </message>
    <message>
        <source>Name the values: waybill export --values V.yml.</source>
        <translation>Indique los valores: waybill export --values V.yml.</translation>
    </message>
    <message>
        <source>Front matter belongs to Markdown; leave --html or --front-matter away.</source>
        <translation>La cabecera es propia de Markdown; quite --html o --front-matter.</translation>
    </message>
    <message>
        <source>“%1” is no time like 2025-03-15T18:00:00Z.</source>
        <translation>«%1» no es una fecha como 2025-03-15T18:00:00Z.</translation>
    </message>
</context>
<context>
    <name>waybill::DateTimeEditor</name>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>Abrir el calendario (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Now + %1 min</source>
        <translation>Ahora + %1 min</translation>
    </message>
    <message>
        <source>Set to %1 minutes from now</source>
        <translation>Poner dentro de %1 minutos</translation>
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
        <source>The Markdown is on the clipboard%1.</source>
        <translation>El Markdown está en el portapapeles%1.</translation>
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
        <source>Saved to %1%2.</source>
        <translation>Guardado en %1%2.</translation>
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
        <source>, with guidance and front matter</source>
        <translation>, con indicaciones y cabecera</translation>
    </message>
    <message>
        <source>, with guidance</source>
        <translation>, con indicaciones</translation>
    </message>
    <message>
        <source>, with front matter</source>
        <translation>, con cabecera</translation>
    </message>
</context>
<context>
    <name>waybill::FieldFrame</name>
    <message>
        <source>Required.</source>
        <translation>Obligatorio.</translation>
    </message>
</context>
<context>
    <name>waybill::FooterBar</name>
    <message>
        <source>Export ▾</source>
        <translation>Exportar ▾</translation>
    </message>
    <message>
        <source>Show what is counted</source>
        <translation>Mostrar lo que se cuenta</translation>
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
    <message>
        <source>Submitting comes with a later version; copy or export the Markdown instead.</source>
        <translation>El envío llegará con una versión posterior; mientras tanto, copie o exporte el Markdown.</translation>
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
        <source>The checks of this form found nothing. What is on GitHub was not looked at.</source>
        <translation>Las comprobaciones de este formulario no han encontrado nada. No se ha mirado lo que hay en GitHub.</translation>
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
</context>
<context>
    <name>waybill::FormView</name>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
</context>
<context>
    <name>waybill::FrontMatter</name>
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
    <name>waybill::Guide</name>
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
        <source>A checklist needs task items in the template.</source>
        <translation>Una lista de comprobación necesita tareas en la plantilla.</translation>
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
</context>
<context>
    <name>waybill::Main</name>
    <message>
        <source>There is no display to open a window on. The commands need none: see waybill --help.</source>
        <translation>No hay pantalla en la que abrir una ventana. Las órdenes no la necesitan: véase waybill --help.</translation>
    </message>
</context>
<context>
    <name>waybill::MainWindow</name>
    <message>
        <source>Open template</source>
        <translation>Abrir plantilla</translation>
    </message>
    <message>
        <source>Issue templates (*.md *.yml *.yaml)</source>
        <translation>Plantillas de incidencias (*.md *.yml *.yaml)</translation>
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
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
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
        <source>%1 — Waybill</source>
        <translation>%1 — Waybill</translation>
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
        <source>Answers not exported</source>
        <translation>Respuestas sin exportar</translation>
    </message>
    <message>
        <source>Your answers are in no file yet.</source>
        <translation>Sus respuestas aún no están en ningún archivo.</translation>
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
        <source>Introduction</source>
        <translation>Introducción</translation>
    </message>
</context>
<context>
    <name>waybill::Opening</name>
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
        <source>Task %1 is done</source>
        <translation>La tarea %1 está hecha</translation>
    </message>
    <message>
        <source>Move task %1 up (Alt+Up)</source>
        <translation>Subir la tarea %1 (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move task %1 down (Alt+Down)</source>
        <translation>Bajar la tarea %1 (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Remove task %1</source>
        <translation>Quitar la tarea %1</translation>
    </message>
</context>
<context>
    <name>waybill::TemplateLibrary</name>
    <message>
        <source>This built-in file is missing.</source>
        <translation>Falta este archivo incluido en el programa.</translation>
    </message>
    <message>
        <source>This template has changed: the built-in guide “%1” no longer fits it (%2). It opens without the guide, so fewer things are checked.</source>
        <translation>Esta plantilla ha cambiado: la guía incluida «%1» ya no encaja con ella (%2). Se abre sin la guía, así que se comprueban menos cosas.</translation>
    </message>
    <message>
        <source>There is no built-in template and no file of this name. “waybill templates” lists the built-in ones.</source>
        <translation>No hay ninguna plantilla incluida ni ningún archivo con este nombre. «waybill templates» muestra las incluidas.</translation>
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
    <name>waybill::UnavailableButton</name>
    <message>
        <source>%1, not available</source>
        <translation>%1, no disponible</translation>
    </message>
</context>
<context>
    <name>waybill::Validation</name>
    <message>
        <source>The issue needs a title.</source>
        <translation>La incidencia necesita un título.</translation>
    </message>
    <message>
        <source>The title has %1 characters; GitHub takes %2.</source>
        <translation>El título tiene %1 caracteres; GitHub admite %2.</translation>
    </message>
    <message>
        <source>The issue has %1 characters; GitHub takes %2.</source>
        <translation>La incidencia tiene %1 caracteres; GitHub admite %2.</translation>
    </message>
    <message>
        <source>%1 %2 (%3), which is %4 UTC</source>
        <extracomment>A time in its zone and in UTC: &quot;01:30 CST (UTC−6), which is 07:30 UTC&quot;</extracomment>
        <translation>%1 %2 (%3), es decir, %4 UTC</translation>
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
</context>
<context>
    <name>waybill::WindowActions</name>
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
        <source>Tab goes from field to field; arrow keys choose in lists, cards and segments; Space ticks.</source>
        <translation>El tabulador va de campo en campo; las flechas eligen en listas, tarjetas y segmentos; la barra espaciadora marca.</translation>
    </message>
</context>
<context>
    <name>waybill::Workspace</name>
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
</context>
<context>
    <name>waybill::Yaml</name>
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
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dentro de %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
</context>
</TS>
