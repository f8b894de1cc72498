<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- What the built-in guides and contracts say, in Spanish. Written by hand: lupdate reads no YAML and must not touch this file. -->
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>guide</name>
    <message>
        <source>Production deployment</source>
        <translation>Despliegue en producción</translation>
    </message>
    <message>
        <source>Ask for a release to production, or for the return to an earlier version.</source>
        <translation>Solicite un lanzamiento a producción o la vuelta a una versión anterior.</translation>
    </message>
    <message>
        <source>Two requests with one title cancel each other. The version keeps them apart.</source>
        <translation>Dos solicitudes con el mismo título se anulan entre sí. La versión las distingue.</translation>
    </message>
    <message>
        <source>Deployment type</source>
        <translation>Tipo de despliegue</translation>
    </message>
    <message>
        <source>Select one option.</source>
        <translation>Elija una opción.</translation>
    </message>
    <message>
        <source>Release deployment / rollback details</source>
        <translation>Detalles del lanzamiento o de la reversión</translation>
    </message>
    <message>
        <source>Versions and notes</source>
        <translation>Versiones y notas</translation>
    </message>
    <message>
        <source>Release notes</source>
        <translation>Notas del lanzamiento</translation>
    </message>
    <message>
        <source>Reason for deployment / rollback</source>
        <translation>Motivo del despliegue o de la reversión</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation>Evaluación del riesgo</translation>
    </message>
    <message>
        <source>Environment details</source>
        <translation>Detalles del entorno</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Deployment schedule</source>
        <translation>Fecha del despliegue</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>24-hour US Central time, mm-dd-yyyy HH:MM:SS</source>
        <translation>Hora central de EE. UU. de 24 horas, mm-dd-aaaa HH:MM:SS</translation>
    </message>
    <message>
        <source>Pre-deployment validations</source>
        <translation>Comprobaciones previas</translation>
    </message>
    <message>
        <source>Post-deployment tasks</source>
        <translation>Tareas posteriores</translation>
    </message>
    <message>
        <source>Smoke tests</source>
        <translation>Pruebas de humo</translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation>Comprobaciones de estado</translation>
    </message>
    <message>
        <source>Additional notes</source>
        <translation>Notas adicionales</translation>
    </message>
    <message>
        <source>Deploy a newer version</source>
        <translation>Desplegar una versión más nueva</translation>
    </message>
    <message>
        <source>Return to an older version</source>
        <translation>Volver a una versión anterior</translation>
    </message>
    <message>
        <source>What changes for the people who use it</source>
        <translation>Qué cambia para quienes lo usan</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Propósito</translation>
    </message>
    <message>
        <source>Feature updates, bug fixes, performance improvements …</source>
        <translation>Funciones nuevas, correcciones, mejoras de rendimiento…</translation>
    </message>
    <message>
        <source>What happened that calls for going back. The template&apos;s comment says to remove this line for a rollback; the workflow does the opposite and refuses a rollback without it, so it is written.</source>
        <translation>Qué ha ocurrido para tener que volver atrás. El comentario de la plantilla dice que se quite esta línea en una reversión; el flujo de trabajo hace lo contrario y rechaza una reversión sin ella, así que se escribe.</translation>
    </message>
    <message>
        <source>More than 2 % of sign-ins fail for ten minutes</source>
        <translation>Más del 2 % de los inicios de sesión fallan durante diez minutos</translation>
    </message>
    <message>
        <source>Why this risk level, not what the release brings</source>
        <translation>Por qué este nivel de riesgo, no qué trae el lanzamiento</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>Central</translation>
    </message>
    <message>
        <source>Checked before the deployment</source>
        <translation>Comprobado antes del despliegue</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Anything else to know, e.g. where the backup is</source>
        <translation>Lo demás que convenga saber, p. ej. dónde está la copia de seguridad</translation>
    </message>
    <message>
        <source>Choose whether this is a release or a rollback.</source>
        <translation>Elija si es un lanzamiento o una reversión.</translation>
    </message>
    <message>
        <source>Say which version to deploy.</source>
        <translation>Indique qué versión se despliega.</translation>
    </message>
    <message>
        <source>Say which version runs in production now.</source>
        <translation>Indique qué versión está ahora en producción.</translation>
    </message>
    <message>
        <source>A version is a lower-case v and three numbers, like v0.2.0.</source>
        <translation>Una versión es una v minúscula y tres números, como v0.2.0.</translation>
    </message>
    <message>
        <source>The workflow drops “{match}” and reads the version without it.</source>
        <translation>El flujo de trabajo descarta «{match}» y lee la versión sin ello.</translation>
    </message>
    <message>
        <source>Leave “{match}” away</source>
        <translation>Quitar «{match}»</translation>
    </message>
    <message>
        <source>A release goes to a newer version than {existing_version}.</source>
        <translation>Un lanzamiento va a una versión más nueva que {existing_version}.</translation>
    </message>
    <message>
        <source>Use {fixed}</source>
        <translation>Usar {fixed}</translation>
    </message>
    <message>
        <source>A rollback goes to an older version than {existing_version}.</source>
        <translation>Una reversión va a una versión anterior a {existing_version}.</translation>
    </message>
    <message>
        <source>The workflow compares versions as text and takes {version} and {existing_version} the wrong way round. It will likely refuse this request.</source>
        <translation>El flujo de trabajo compara las versiones como texto y toma {version} y {existing_version} al revés. Es probable que rechace esta solicitud.</translation>
    </message>
    <message>
        <source>Say what the release brings. A link to its release notes is enough.</source>
        <translation>Indique qué trae el lanzamiento. Basta con un enlace a sus notas.</translation>
    </message>
    <message>
        <source>The link goes to {match}, but the version to deploy is {version}.</source>
        <translation>El enlace lleva a {match}, pero la versión que se despliega es {version}.</translation>
    </message>
    <message>
        <source>Link to {fixed}</source>
        <translation>Enlazar {fixed}</translation>
    </message>
    <message>
        <source>Say in a sentence or two why this is needed.</source>
        <translation>Explique en una o dos frases por qué hace falta.</translation>
    </message>
    <message>
        <source>Say what happened that calls for the rollback. The workflow refuses one without it.</source>
        <translation>Indique qué ha ocurrido para pedir la reversión. El flujo de trabajo la rechaza sin ello.</translation>
    </message>
    <message>
        <source>Choose how risky this is.</source>
        <translation>Elija el nivel de riesgo.</translation>
    </message>
    <message>
        <source>Say why this risk level was chosen.</source>
        <translation>Explique por qué se eligió este nivel de riesgo.</translation>
    </message>
    <message>
        <source>“{value}” tells the reader nothing. Please say it in your own words.</source>
        <translation>«{value}» no le dice nada a quien lo lee. Explíquelo con sus propias palabras.</translation>
    </message>
    <message>
        <source>With a high risk, the notes should say where the backup is.</source>
        <translation>Con un riesgo alto, las notas deberían decir dónde está la copia de seguridad.</translation>
    </message>
    <message>
        <source>Line {line} starts a heading. For the workflow it ends this section, and what follows is lost.</source>
        <translation>La línea {line} empieza un título. Para el flujo de trabajo termina esta sección, y lo que sigue se pierde.</translation>
    </message>
    <message>
        <source>Make it a smaller heading</source>
        <translation>Hacer el título más pequeño</translation>
    </message>
    <message>
        <source>Line {line} opens {match} that is never closed. It would hide the rest of the request.</source>
        <translation>La línea {line} abre {match} y no se cierra. Ocultaría el resto de la solicitud.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Cerrarlo</translation>
    </message>
    <message>
        <source>The workflow hands this text to a shell, which does not take “{match}” as plain text.</source>
        <translation>El flujo de trabajo pasa este texto a un intérprete de comandos, que no toma «{match}» como texto corriente.</translation>
    </message>
    <message>
        <source>Choose when to deploy.</source>
        <translation>Elija cuándo se despliega.</translation>
    </message>
    <message>
        <source>Write the time as month-day-year hour:minute:second in 24 hours, like {match}.</source>
        <translation>Escriba la fecha como mes-día-año hora:minuto:segundo en 24 horas, como {match}.</translation>
    </message>
    <message>
        <source>Write the time as month-day-year hour:minute:second in 24 hours.</source>
        <translation>Escriba la fecha como mes-día-año hora:minuto:segundo en 24 horas.</translation>
    </message>
    <message>
        <source>This time has passed ({reading}). Choose a later one.</source>
        <translation>Este momento ya ha pasado ({reading}). Elija uno posterior.</translation>
    </message>
    <message>
        <source>There is no such time: the clock is set forward over it. The workflow would read {reading}.</source>
        <translation>Esa hora no existe: el reloj se adelanta por encima de ella. El flujo de trabajo leería {reading}.</translation>
    </message>
    <message>
        <source>The clock shows this time twice. The second one counts: {reading}.</source>
        <translation>El reloj marca esta hora dos veces. Cuenta la segunda: {reading}.</translation>
    </message>
    <message>
        <source>Daylight saving is in force then: “CST” in the template means {reading}.</source>
        <translation>Rige entonces el horario de verano: «CST» en la plantilla significa {reading}.</translation>
    </message>
    <message>
        <source>The workflow accepts a request only within one hour of its time. File it in the hour before.</source>
        <translation>El flujo de trabajo solo acepta una solicitud a menos de una hora de su momento. Preséntela en la hora anterior.</translation>
    </message>
    <message>
        <source>This is a {match} (Central). Fewer people are there to help.</source>
        <translation>Es {match} (hora central). Hay menos personas para ayudar.</translation>
    </message>
    <message>
        <source>This is a {match} evening (Central). What goes wrong now takes the weekend.</source>
        <translation>Es {match} por la tarde (hora central). Lo que falle entonces ocupará el fin de semana.</translation>
    </message>
    <message>
        <source>Not ticked yet: {count}. Tick what has been checked.</source>
        <translation>Sin marcar: {count}. Marque lo que se haya comprobado.</translation>
    </message>
    <message>
        <source>Add the link to the test plan to “{match}”.</source>
        <translation>Añada a «{match}» el enlace al plan de pruebas.</translation>
    </message>
    <message>
        <source>The workflow wants at least one task here.</source>
        <translation>El flujo de trabajo exige aquí al menos una tarea.</translation>
    </message>
    <message>
        <source>Ticked before the deployment: {match}. These are for afterwards.</source>
        <translation>Marcado antes del despliegue: {match}. Estas tareas son para después.</translation>
    </message>
    <message>
        <source>personal-finance-backend-aws</source>
        <translation>personal-finance-backend-aws</translation>
    </message>
    <message>
        <source>The workflow also looks at the live stack, which nobody can see from here. A release wants it absent or complete; a rollback wants it there, at rest, and not on the target version already.</source>
        <translation>El flujo de trabajo mira además la pila en marcha, que desde aquí no se puede ver. Un lanzamiento la exige ausente o completa; una reversión exige que exista, esté en reposo y no esté ya en la versión de destino.</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Admisión</translation>
    </message>
    <message>
        <source>The workflow then says nothing at all: the issue stays open and nothing happens.</source>
        <translation>El flujo de trabajo no dice entonces nada: la incidencia sigue abierta y no ocurre nada.</translation>
    </message>
    <message>
        <source>Filed by the owner of the repository</source>
        <translation>Presentada por el propietario del repositorio</translation>
    </message>
    <message>
        <source>The workflow only listens to the owner of the repository. Ask the owner to file it, or sign in as the owner.</source>
        <translation>El flujo de trabajo solo atiende al propietario del repositorio. Pídale que la presente, o inicie sesión como propietario.</translation>
    </message>
    <message>
        <source>Labels deployment and env: production</source>
        <translation>Etiquetas deployment y env: production</translation>
    </message>
    <message>
        <source>The request has to carry the labels deployment and env: production. It has: {fact}.</source>
        <translation>La solicitud tiene que llevar las etiquetas deployment y env: production. Lleva: {fact}.</translation>
    </message>
    <message>
        <source>No label env: testplan</source>
        <translation>Sin la etiqueta env: testplan</translation>
    </message>
    <message>
        <source>With the label env: testplan beside env: production the workflow passes the request by. Take env: testplan off.</source>
        <translation>Con la etiqueta env: testplan junto a env: production, el flujo de trabajo pasa por alto la solicitud. Quite env: testplan.</translation>
    </message>
    <message>
        <source>Labels exist in the repository</source>
        <translation>Las etiquetas existen en el repositorio</translation>
    </message>
    <message>
        <source>The repository has no label {fact}. Make it there first; GitHub may otherwise leave it out, and the workflow says nothing.</source>
        <translation>El repositorio no tiene la etiqueta {fact}. Créela allí primero; si no, GitHub puede omitirla, y el flujo de trabajo no dice nada.</translation>
    </message>
    <message>
        <source>A milestone is set</source>
        <translation>Hay un hito elegido</translation>
    </message>
    <message>
        <source>The request has no milestone. Choose the milestone of the version.</source>
        <translation>La solicitud no tiene hito. Elija el hito de la versión.</translation>
    </message>
    <message>
        <source>Milestone {version} exists</source>
        <translation>El hito {version} existe</translation>
    </message>
    <message>
        <source>The repository has no milestone of this name. Make one that is named like the version, with a due date.</source>
        <translation>El repositorio no tiene ningún hito con este nombre. Cree uno que se llame como la versión, con fecha de vencimiento.</translation>
    </message>
    <message>
        <source>Rivals</source>
        <translation>Rivales</translation>
    </message>
    <message>
        <source>A second request with the same title cancels the one that is running, in the middle of its work.</source>
        <translation>Una segunda solicitud con el mismo título anula la que está en marcha, en mitad de su trabajo.</translation>
    </message>
    <message>
        <source>No open request with this title</source>
        <translation>Ninguna solicitud abierta con este título</translation>
    </message>
    <message>
        <source>Open with the same title: {fact}. Two requests with one title cancel each other. Wait until it is closed, or add something to the title.</source>
        <translation>Abierta con el mismo título: {fact}. Dos solicitudes con el mismo título se anulan entre sí. Espere a que se cierre, o añada algo al título.</translation>
    </message>
    <message>
        <source>No other open request for production</source>
        <translation>Ninguna otra solicitud abierta para producción</translation>
    </message>
    <message>
        <source>Also open: {fact}. Wait until it is through, or make sure that the two do not meet.</source>
        <translation>También abierta: {fact}. Espere a que termine, o asegúrese de que las dos no coincidan.</translation>
    </message>
    <message>
        <source>The workflow denies the request with “unknown error, check the logs”, closes and locks it.</source>
        <translation>El flujo de trabajo deniega la solicitud con «unknown error, check the logs», la cierra y la bloquea.</translation>
    </message>
    <message>
        <source>The milestone is named like the version</source>
        <translation>El hito se llama como la versión</translation>
    </message>
    <message>
        <source>Milestone {version} is open</source>
        <translation>El hito {version} está abierto</translation>
    </message>
    <message>
        <source>The milestone {version} is closed ({evidence}). A release needs it open: reopen it, or choose the version that is next.</source>
        <translation>El hito {version} está cerrado ({evidence}). Un lanzamiento lo necesita abierto: vuelva a abrirlo, o elija la versión siguiente.</translation>
    </message>
    <message>
        <source>Milestone {version} is closed</source>
        <translation>El hito {version} está cerrado</translation>
    </message>
    <message>
        <source>The milestone {version} is still open ({evidence}). A rollback goes to a version that is finished: close its milestone first, or choose another.</source>
        <translation>El hito {version} sigue abierto ({evidence}). Una reversión va a una versión terminada: cierre antes su hito, o elija otra.</translation>
    </message>
    <message>
        <source>The milestone has a due date</source>
        <translation>El hito tiene fecha de vencimiento</translation>
    </message>
    <message>
        <source>The milestone {version} has no due date. On GitHub, open Milestones, edit {version} and set the due date to the day of this request.</source>
        <translation>El hito {version} no tiene fecha de vencimiento. En GitHub, abra «Milestones», edite {version} y ponga como fecha de vencimiento el día de esta solicitud.</translation>
    </message>
    <message>
        <source>The milestone is due today (Central)</source>
        <translation>El hito vence hoy (hora central)</translation>
    </message>
    <message>
        <source>The milestone {version} is due on {fact} (Central). A release is accepted on that day only. On GitHub, open Milestones, edit {version} and set the due date to today.</source>
        <translation>El hito {version} vence el {fact} (hora central). Un lanzamiento solo se acepta ese día. En GitHub, abra «Milestones», edite {version} y ponga como fecha de vencimiento el día de hoy.</translation>
    </message>
    <message>
        <source>Branch milestone/{version} is gone</source>
        <translation>La rama milestone/{version} ya no existe</translation>
    </message>
    <message>
        <source>The branch milestone/{version} still exists. Merge it and delete it first.</source>
        <translation>La rama milestone/{version} todavía existe. Fusiónela y bórrela antes.</translation>
    </message>
    <message>
        <source>Tag {version} is not taken</source>
        <translation>La etiqueta de versión {version} está libre</translation>
    </message>
    <message>
        <source>The tag {version} exists already. Each version can be released once, also after a failed attempt: choose the next version, or delete the tag.</source>
        <translation>La etiqueta de versión {version} ya existe. Cada versión se puede lanzar una sola vez, también tras un intento fallido: elija la versión siguiente, o borre la etiqueta de versión.</translation>
    </message>
    <message>
        <source>Tag {version} exists</source>
        <translation>La etiqueta de versión {version} existe</translation>
    </message>
    <message>
        <source>There is no tag {version} to go back to. Choose a version that was released.</source>
        <translation>No hay ninguna etiqueta de versión {version} a la que volver. Elija una versión que se haya lanzado.</translation>
    </message>
    <message>
        <source>The workflow can read the tag</source>
        <translation>El flujo de trabajo puede leer la etiqueta de versión</translation>
    </message>
    <message>
        <source>At commit 8850678 itself a fault in this step denies every rollback; it was mended a day later (ae7ebcf). See that the repository&apos;s workflow is newer than that.</source>
        <translation>En el propio commit 8850678, un fallo de este paso deniega todas las reversiones; se arregló un día después (ae7ebcf). Compruebe que el flujo de trabajo del repositorio es más nuevo.</translation>
    </message>
    <message>
        <source>The text, line by line</source>
        <translation>El texto, línea a línea</translation>
    </message>
    <message>
        <source>The workflow denies the request, closes and locks it; often its reason is only a traceback.</source>
        <translation>El flujo de trabajo deniega la solicitud, la cierra y la bloquea; a menudo su único motivo es una traza de error.</translation>
    </message>
    <message>
        <source>All seven sections, each once, at level 3</source>
        <translation>Las siete secciones, cada una una vez, en el nivel 3</translation>
    </message>
    <message>
        <source>The workflow wants each of its seven sections once, at level 3: {reading}.</source>
        <translation>El flujo de trabajo exige cada una de sus siete secciones una vez, en el nivel 3: {reading}.</translation>
    </message>
    <message>
        <source>Version to deploy</source>
        <translation>Versión que se despliega</translation>
    </message>
    <message>
        <source>Existing version</source>
        <translation>Versión existente</translation>
    </message>
    <message>
        <source>{version} comes after {existing_version}, as the workflow compares</source>
        <translation>{version} va después de {existing_version}, según compara el flujo de trabajo</translation>
    </message>
    <message>
        <source>The workflow compares versions as text, letter by letter, and for it {version} comes before {existing_version}. It refuses this release; this is a known fault of it. A version such as v1.0.0 gets through.</source>
        <translation>El flujo de trabajo compara las versiones como texto, letra a letra, y para él {version} va antes de {existing_version}. Rechaza este lanzamiento; es un fallo suyo conocido. Una versión como v1.0.0 sí pasa.</translation>
    </message>
    <message>
        <source>{version} comes before {existing_version}, as the workflow compares</source>
        <translation>{version} va antes de {existing_version}, según compara el flujo de trabajo</translation>
    </message>
    <message>
        <source>The workflow compares versions as text, letter by letter, and for it {version} comes after {existing_version}. It refuses this rollback; this is a known fault of it.</source>
        <translation>El flujo de trabajo compara las versiones como texto, letra a letra, y para él {version} va después de {existing_version}. Rechaza esta reversión; es un fallo suyo conocido.</translation>
    </message>
    <message>
        <source>The release notes of {version} exist</source>
        <translation>Las notas del lanzamiento {version} existen</translation>
    </message>
    <message>
        <source>The repository has no release {version}, so the link to its notes leads nowhere. The workflow accepts that; readers will miss it.</source>
        <translation>El repositorio no tiene el lanzamiento {version}, así que el enlace a sus notas no lleva a ninguna parte. El flujo de trabajo lo acepta; quienes lo lean lo echarán en falta.</translation>
    </message>
    <message>
        <source>The release notes are published</source>
        <translation>Las notas del lanzamiento están publicadas</translation>
    </message>
    <message>
        <source>The release {version} is still a draft: nobody else can read its notes. Publish it first.</source>
        <translation>El lanzamiento {version} es todavía un borrador: nadie más puede leer sus notas. Publíquelo antes.</translation>
    </message>
    <message>
        <source>Trigger conditions</source>
        <translation>Condiciones que la motivan</translation>
    </message>
    <message>
        <source>Risk level</source>
        <translation>Nivel de riesgo</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Justificación</translation>
    </message>
    <message>
        <source>Tasks for afterwards</source>
        <translation>Tareas para después</translation>
    </message>
    <message>
        <source>Nothing is open in the milestone</source>
        <translation>No queda nada abierto en el hito</translation>
    </message>
    <message>
        <source>“All related issues are resolved” is ticked, but the milestone {version} still has {fact} open. The workflow does not look; people will.</source>
        <translation>«All related issues are resolved» está marcada, pero al hito {version} todavía le quedan incidencias abiertas ({fact}). El flujo de trabajo no lo mira; las personas sí lo harán.</translation>
    </message>
    <message>
        <source>The workflow denies the request, closes and locks it.</source>
        <translation>El flujo de trabajo deniega la solicitud, la cierra y la bloquea.</translation>
    </message>
    <message>
        <source>The time can be read</source>
        <translation>La fecha se puede leer</translation>
    </message>
    <message>
        <source>The time is {distance}</source>
        <translation>El momento es {distance}</translation>
    </message>
    <message>
        <source>This time is {distance}. The workflow accepts a request only within one hour of its time: file this one from {match} on, or choose a time that is nearer.</source>
        <translation>Este momento es {distance}. El flujo de trabajo solo acepta una solicitud a menos de una hora de su momento: presente esta a partir de {match}, o elija un momento más cercano.</translation>
    </message>
    <message>
        <source>This time was {distance}. The workflow accepts a request only within one hour of its time, and refuses this one now.</source>
        <translation>Este momento fue {distance}. El flujo de trabajo solo acepta una solicitud a menos de una hora de su momento, y ahora rechaza esta.</translation>
    </message>
    <message>
        <source>The workflow has time to read it</source>
        <translation>El flujo de trabajo tiene tiempo de leerla</translation>
    </message>
    <message>
        <source>This time was {distance}. The workflow looks some minutes after the request is filed and refuses it an hour after its time: file it at once, or choose a later time.</source>
        <translation>Este momento fue {distance}. El flujo de trabajo mira unos minutos después de presentarse la solicitud y la rechaza una hora después de su momento: preséntela enseguida, o elija un momento posterior.</translation>
    </message>
    <message>
        <source>The time is not after the milestone&apos;s due day (Central)</source>
        <translation>El momento no es posterior al día de vencimiento del hito (hora central)</translation>
    </message>
    <message>
        <source>Earlier request</source>
        <translation>Solicitud anterior</translation>
    </message>
    <message>
        <source>Milestone {existing_version} is closed</source>
        <translation>El hito {existing_version} está cerrado</translation>
    </message>
    <message>
        <source>The milestone {existing_version} is still open. The workflow looks for the request that brought {existing_version} in a closed milestone: close it first.</source>
        <translation>El hito {existing_version} sigue abierto. El flujo de trabajo busca en un hito cerrado la solicitud que trajo {existing_version}: ciérrelo antes.</translation>
    </message>
    <message>
        <source>{existing_version} had an approved request</source>
        <translation>{existing_version} tuvo una solicitud aprobada</translation>
    </message>
    <message>
        <source>{existing_version} is what was approved last</source>
        <translation>{existing_version} es lo último que se aprobó</translation>
    </message>
    <message>
        <source>The last approved production request was for {fact}, not for {existing_version}. Is {existing_version} what runs now?</source>
        <translation>La última solicitud de producción aprobada fue para {fact}, no para {existing_version}. ¿Es {existing_version} lo que está ahora en marcha?</translation>
    </message>
    <message>
        <source>{version} once ran in production</source>
        <translation>{version} estuvo alguna vez en producción</translation>
    </message>
    <message>
        <source>No approved production request for {version} is known. Did it ever run in production?</source>
        <translation>No se conoce ninguna solicitud de producción aprobada para {version}. ¿Estuvo alguna vez en producción?</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <source>This goes back over {fact} versions that ran in production. Each of them may have changed data.</source>
        <translation>Esto retrocede {fact} versiones que estuvieron en producción. Cada una de ellas puede haber cambiado datos.</translation>
    </message>
    <message>
        <source>Text that a shell would change</source>
        <translation>Texto que un intérprete de comandos cambiaría</translation>
    </message>
    <message>
        <source>The text reaches the workflow changed, or a job of it fails.</source>
        <translation>El texto llega cambiado al flujo de trabajo, o falla uno de sus trabajos.</translation>
    </message>
    <message>
        <source>No backticks</source>
        <translation>Sin acentos graves</translation>
    </message>
    <message>
        <source>The workflow hands this text to a shell, which would run what stands between backticks.</source>
        <translation>El flujo de trabajo pasa este texto a un intérprete de comandos, que ejecutaría lo que está entre acentos graves.</translation>
    </message>
    <message>
        <source>Leave the backticks away</source>
        <translation>Quitar los acentos graves</translation>
    </message>
    <message>
        <source>No double quotes</source>
        <translation>Sin comillas dobles</translation>
    </message>
    <message>
        <source>The workflow hands this text to a shell; a double quote makes a job of it fail.</source>
        <translation>El flujo de trabajo pasa este texto a un intérprete de comandos; unas comillas dobles hacen fallar uno de sus trabajos.</translation>
    </message>
    <message>
        <source>Use single quotes</source>
        <translation>Usar comillas simples</translation>
    </message>
    <message>
        <source>No dollar signs</source>
        <translation>Sin signos de dólar</translation>
    </message>
    <message>
        <source>The workflow hands this text to a shell, which puts something else in the place of “$” and what follows. Write USD for money.</source>
        <translation>El flujo de trabajo pasa este texto a un intérprete de comandos, que pone otra cosa en lugar de «$» y lo que sigue. Para el dinero, escriba USD.</translation>
    </message>
    <message>
        <source>No runs of blanks</source>
        <translation>Sin espacios seguidos</translation>
    </message>
    <message>
        <source>The workflow makes one blank of several. What is aligned by blanks will not be.</source>
        <translation>El flujo de trabajo convierte varios espacios en uno. Lo que se alinee con espacios dejará de estarlo.</translation>
    </message>
    <message>
        <source>Use single blanks</source>
        <translation>Usar un solo espacio</translation>
    </message>
    <message>
        <source>No star that stands alone</source>
        <translation>Sin asteriscos sueltos</translation>
    </message>
    <message>
        <source>The workflow hands this text to a shell, which makes a list of file names of a star that stands alone.</source>
        <translation>El flujo de trabajo pasa este texto a un intérprete de comandos, que convierte un asterisco suelto en una lista de nombres de archivo.</translation>
    </message>
    <message>
        <source>Use a dash</source>
        <translation>Usar un guion</translation>
    </message>
    <message>
        <source>No line EOF</source>
        <translation>Sin línea EOF</translation>
    </message>
    <message>
        <source>A line with nothing but EOF cuts off what follows it.</source>
        <translation>Una línea que solo contiene EOF corta lo que la sigue.</translation>
    </message>
    <message>
        <source>Leave the line empty</source>
        <translation>Dejar la línea vacía</translation>
    </message>
    <message>
        <source>Existing tag</source>
        <translation>Etiqueta existente</translation>
    </message>
    <message>
        <source>Tick it if the tag of the version is there already, for example after a release that failed.</source>
        <translation>Márquela si la etiqueta de la versión ya existe, por ejemplo tras un lanzamiento fallido.</translation>
    </message>
    <message>
        <source>Tick the environment. The workflow refuses a request without it.</source>
        <translation>Marque el entorno. El flujo de trabajo rechaza una solicitud sin él.</translation>
    </message>
    <message>
        <source>Not ticked yet: {count}. The workflow refuses a request with an empty box.</source>
        <translation>Sin marcar todavía: {count}. El flujo de trabajo rechaza una solicitud con una casilla vacía.</translation>
    </message>
    <message>
        <source>The workflow has taken the request and looks at it.</source>
        <translation>El flujo de trabajo ha tomado la solicitud y la examina.</translation>
    </message>
    <message>
        <source>The request was accepted and is being deployed.</source>
        <translation>La solicitud fue aceptada y se está desplegando.</translation>
    </message>
    <message>
        <source>The request was refused; the comment says why. A new request is needed.</source>
        <translation>La solicitud fue rechazada; el comentario dice por qué. Hace falta una nueva.</translation>
    </message>
    <message>
        <source>The deployment failed. A new request is needed.</source>
        <translation>El despliegue falló. Hace falta una solicitud nueva.</translation>
    </message>
    <message>
        <source>No label env: testplan or env: development</source>
        <translation>Sin la etiqueta env: testplan ni env: development</translation>
    </message>
    <message>
        <source>With a label of another environment beside env: production the workflow passes the request by. Take env: testplan and env: development off.</source>
        <translation>Con la etiqueta de otro entorno junto a env: production, el flujo de trabajo pasa por alto la solicitud. Quite env: testplan y env: development.</translation>
    </message>
    <message>
        <source>The title is that of a release or a rollback</source>
        <translation>El título es el de un lanzamiento o de una reversión</translation>
    </message>
    <message>
        <source>The title has to start with “[Request] Provision Production Environment”, or for a rollback with “[Request] [Rollback] Provision Production Environment”, in these very letters, large and small. The workflow passes any other by.</source>
        <translation>El título tiene que empezar por «[Request] Provision Production Environment» o, para una reversión, por «[Request] [Rollback] Provision Production Environment», con estas mismas letras, mayúsculas y minúsculas. El flujo de trabajo pasa por alto cualquier otro.</translation>
    </message>
    <message>
        <source>The title has to start with “[Request] Provision Production Environment”, or for a rollback with “[Request] [Rollback] Provision Production Environment”. The workflow passes any other by.</source>
        <translation>El título tiene que empezar por «[Request] Provision Production Environment» o, para una reversión, por «[Request] [Rollback] Provision Production Environment». El flujo de trabajo pasa por alto cualquier otro.</translation>
    </message>
    <message>
        <source>Title and box ask for the same</source>
        <translation>El título y la casilla piden lo mismo</translation>
    </message>
    <message>
        <source>The title is that of a release, the box that of a rollback. The workflow goes by the title and reads the text by the box.</source>
        <translation>El título es el de un lanzamiento y la casilla la de una reversión. El flujo de trabajo se guía por el título y lee el texto según la casilla.</translation>
    </message>
    <message>
        <source>The title is that of a rollback, the box that of a release. The workflow goes by the title and reads the text by the box.</source>
        <translation>El título es el de una reversión y la casilla la de un lanzamiento. El flujo de trabajo se guía por el título y lee el texto según la casilla.</translation>
    </message>
    <message>
        <source>Mark of the title</source>
        <translation>Marca del título</translation>
    </message>
    <message>
        <source>[Processing] fits before the title</source>
        <translation>[Processing] cabe delante del título</translation>
    </message>
    <message>
        <source>The workflow puts “[Processing] ” before the title, and GitHub takes 256 characters in all. Shorten the title to 243.</source>
        <translation>El flujo de trabajo antepone «[Processing] » al título, y GitHub admite 256 caracteres en total. Acorte el título a 243.</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Hito</translation>
    </message>
    <message>
        <source>All seven sections, at level 3</source>
        <translation>Las siete secciones, en el nivel 3</translation>
    </message>
    <message>
        <source>The workflow finds no section {fact}. Each has to be a heading of level 3.</source>
        <translation>El flujo de trabajo no encuentra la sección {fact}. Cada una tiene que ser un encabezado de nivel 3.</translation>
    </message>
    <message>
        <source>A part for release notes</source>
        <translation>Una parte para las notas de la versión</translation>
    </message>
    <message>
        <source>The workflow finds no heading {fact} in the details of the deployment.</source>
        <translation>El flujo de trabajo no encuentra el encabezado {fact} en los detalles del despliegue.</translation>
    </message>
    <message>
        <source>The workflow reads {fact} as the version, and the milestone of this request has another name. They have to be the same.</source>
        <translation>El flujo de trabajo lee {fact} como versión, y el hito de esta solicitud se llama de otro modo. Tienen que ser iguales.</translation>
    </message>
    <message>
        <source>The risk level is one word</source>
        <translation>El nivel de riesgo es una sola palabra</translation>
    </message>
    <message>
        <source>The workflow takes low, medium or high as risk level, and nothing else on the line. It reads “{fact}”.</source>
        <translation>El flujo de trabajo admite low, medium o high como nivel de riesgo, y nada más en la línea. Lee «{fact}».</translation>
    </message>
    <message>
        <source>No trigger conditions</source>
        <translation>Sin condiciones desencadenantes</translation>
    </message>
    <message>
        <source>The workflow refuses a release with trigger conditions. Take the line out of the text.</source>
        <translation>El flujo de trabajo rechaza un lanzamiento con condiciones desencadenantes. Quite la línea del texto.</translation>
    </message>
    <message>
        <source>Production Environment is ticked</source>
        <translation>Production Environment está marcado</translation>
    </message>
    <message>
        <source>The workflow wants a ticked task “Production Environment” in the environment details; the line with the name is not read.</source>
        <translation>El flujo de trabajo quiere una tarea «Production Environment» marcada en los detalles del entorno; la línea con el nombre no se lee.</translation>
    </message>
    <message>
        <source>Tasks for before</source>
        <translation>Tareas para antes</translation>
    </message>
    <message>
        <source>All is checked before the deployment</source>
        <translation>Todo está comprobado antes del despliegue</translation>
    </message>
    <message>
        <source>Not ticked yet: {fact}. The workflow refuses a request with an empty box here.</source>
        <translation>Sin marcar todavía: {fact}. El flujo de trabajo rechaza una solicitud con una casilla vacía aquí.</translation>
    </message>
    <message>
        <source>No line EOF among the tasks</source>
        <translation>Ninguna línea EOF entre las tareas</translation>
    </message>
    <message>
        <source>A line with nothing but EOF among the tasks for afterwards ends the step of the workflow. Take it out.</source>
        <translation>Una línea con solo EOF entre las tareas posteriores termina el paso del flujo de trabajo. Quítela.</translation>
    </message>
    <message>
        <source>The time is not after the milestone's due day</source>
        <translation>La hora no es posterior al día de vencimiento del hito</translation>
    </message>
    <message>
        <source>This time is after the end of the milestone's due day, as the workflow reads it: the date in UTC of the due date, until midnight Central. Choose an earlier time, or edit the milestone's due date on GitHub.</source>
        <translation>Esta hora es posterior al final del día de vencimiento del hito, tal como lo lee el flujo de trabajo: la fecha en UTC del vencimiento, hasta la medianoche central. Elija una hora anterior o cambie en GitHub la fecha de vencimiento del hito.</translation>
    </message>
    <message>
        <source>The time is in the 24 hours of the milestone's due day</source>
        <translation>La hora está en las 24 horas del día de vencimiento del hito</translation>
    </message>
    <message>
        <source>This time is before the milestone's due day, as the workflow reads it: the 24 hours up to midnight Central of the date that the due date has in UTC. Choose a later time, or edit the milestone's due date on GitHub.</source>
        <translation>Esta hora es anterior al día de vencimiento del hito, tal como lo lee el flujo de trabajo: las 24 horas hasta la medianoche central de la fecha que el vencimiento tiene en UTC. Elija una hora posterior o cambie en GitHub la fecha de vencimiento del hito.</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fecha de vencimiento</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>Día de vencimiento</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Rama</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta de versión</translation>
    </message>
    <message>
        <source>The tag {version} exists already. Choose the next version, or tick the box for using an existing tag.</source>
        <translation>La etiqueta de versión {version} ya existe. Elija la versión siguiente o marque la casilla para usar una existente.</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Compilación</translation>
    </message>
    <message>
        <source>The newest build of master succeeded</source>
        <translation>La última compilación de master terminó bien</translation>
    </message>
    <message>
        <source>The newest build of a push on master came to: {fact}. The workflow wants “success”: wait for it, or mend the build.</source>
        <translation>La última compilación de un push en master dio: {fact}. El flujo de trabajo quiere «success»: espere o repare la compilación.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>package.json on master says {version}</source>
        <translation>package.json en master dice {version}</translation>
    </message>
    <message>
        <source>package.json on master says something else than the milestone ({evidence}). Bring its version to master first.</source>
        <translation>package.json en master dice otra cosa que el hito ({evidence}). Lleve primero su versión a master.</translation>
    </message>
    <message>
        <source>The workflow finds no closed, approved production request for {existing_version} ({evidence}), so it refuses the way back from it. After a release that failed there is no rollback: release a mended version instead.</source>
        <translation>El flujo de trabajo no encuentra ninguna solicitud de producción cerrada y aprobada para {existing_version} ({evidence}), así que rechaza la vuelta desde ella. Tras un lanzamiento fallido no hay reversión: lance en su lugar una versión corregida.</translation>
    </message>
    <message>
        <source>No backslashes</source>
        <translation>Sin barras invertidas</translation>
    </message>
    <message>
        <source>The workflow hands this text to a shell, which takes backslashes away.</source>
        <translation>El flujo de trabajo pasa este texto a un intérprete de órdenes, que quita las barras invertidas.</translation>
    </message>
    <message>
        <source>Due date, branch and tag</source>
        <translation>Vencimiento, rama y etiqueta de versión</translation>
    </message>
    <message>
        <source>Environment name</source>
        <translation>Nombre del entorno</translation>
    </message>
    <message>
        <source>The workflow wants the line “Environment Name” with Production Environment.</source>
        <translation>El flujo de trabajo quiere la línea «Environment Name» con Production Environment.</translation>
    </message>
    <message>
        <source>This time is after the end of the milestone's due day (Central), and the workflow refuses what comes later, rollbacks too. Choose an earlier time, or on GitHub, open Milestones, edit {version} and set the due date to today.</source>
        <translation>Esta hora es posterior al final del día de vencimiento del hito (hora central), y el flujo de trabajo rechaza lo que llega más tarde, también las reversiones. Elija una hora anterior o, en GitHub, abra Milestones, edite {version} y ponga hoy como fecha de vencimiento.</translation>
    </message>
    <message>
        <source>personal-finance-ui</source>
        <translation>personal-finance-ui</translation>
    </message>
    <message>
        <source>The workflow also looks at the live stack, which nobody can see from here. Where there is one, it has to be at rest, not deployed last for this very issue, and for a rollback not on the target version already.</source>
        <translation>El flujo de trabajo mira también la pila en producción, que desde aquí no se ve. Si existe, tiene que estar en reposo, no haberse desplegado por última vez para esta misma incidencia y, en una reversión, no estar ya en la versión de destino.</translation>
    </message>
    <message>
        <source>{version} does not come before {existing_version}, as the workflow compares</source>
        <translation>{version} no va antes de {existing_version}, según compara el flujo de trabajo</translation>
    </message>
    <message>
        <source>Milestone {existing_version} is open</source>
        <translation>El hito {existing_version} está abierto</translation>
    </message>
    <message>
        <source>The milestone {existing_version} is closed. The workflow looks for the request that brought {existing_version} in an open milestone: reopen it first.</source>
        <translation>El hito {existing_version} está cerrado. El flujo de trabajo busca en un hito abierto la solicitud que trajo {existing_version}: vuelva a abrirlo primero.</translation>
    </message>
    <message>
        <source>The workflow reads this ticked task and refuses a request without it. The template of this form has no such line.</source>
        <translation>El flujo de trabajo lee esta tarea marcada y rechaza una solicitud sin ella. La plantilla de este formulario no tiene esa línea.</translation>
    </message>
    <message>
        <source>The workflow reads this line and refuses a request without it. The template of this form has no such line.</source>
        <translation>El flujo de trabajo lee esta línea y rechaza una solicitud sin ella. La plantilla de este formulario no tiene esa línea.</translation>
    </message>
    <message>
        <source>Production Environment Deployment Form</source>
        <translation>Formulario de despliegue del entorno de producción</translation>
    </message>
    <message>
        <source>Provide details for the release or rollback</source>
        <translation>Indique los detalles del lanzamiento o de la reversión</translation>
    </message>
    <message>
        <source>Provide priority changes or specify &quot;Not Applicable&quot; for rollbacks</source>
        <translation>Indique los cambios principales, o «Not Applicable» para una reversión</translation>
    </message>
    <message>
        <source>Briefly explan purpose, e.g., feature updates, bug fixes, performance improvements.</source>
        <translation>Explique brevemente el propósito: novedades, correcciones, mejoras de rendimiento.</translation>
    </message>
    <message>
        <source>Checks off tasks to verify readiness for deployment.</source>
        <translation>Marque las tareas que confirman que todo está listo para el despliegue.</translation>
    </message>
    <message>
        <source>Provide verification tasks to be performed after release deployment / rollback</source>
        <translation>Indique las tareas de verificación para después del lanzamiento o de la reversión</translation>
    </message>
    <message>
        <source>List manual or automated verification tasks for system health.</source>
        <translation>Enumere las tareas de verificación, manuales o automáticas, de la salud del sistema.</translation>
    </message>
    <message>
        <source>Include any additional notes, considerations, or requirements, e.g. major upgrade, ensure backups are created</source>
        <translation>Incluya otras notas, consideraciones o requisitos; por ejemplo, una actualización mayor o asegurar que se crean copias de seguridad</translation>
    </message>
    <message>
        <source>Version to Deploy (Release/Rollback)</source>
        <translation>Versión que se despliega (lanzamiento o reversión)</translation>
    </message>
    <message>
        <source>This form standardizes deployment requests for production environment, ensuring clarity and completeness.</source>
        <translation>Este formulario unifica las solicitudes de despliegue en el entorno de producción y asegura que sean claras y completas.</translation>
    </message>
    <message>
        <source>Specify the version for release or rollback deployment.</source>
        <translation>Indique la versión del lanzamiento o de la reversión.</translation>
    </message>
    <message>
        <source>Existing Deployed Version</source>
        <translation>Versión desplegada actualmente</translation>
    </message>
    <message>
        <source>Indicate the current production version.</source>
        <translation>Indique la versión actual de producción.</translation>
    </message>
    <message>
        <source>Trigger Conditions (for Rollback)</source>
        <translation>Condiciones que la motivan (para una reversión)</translation>
    </message>
    <message>
        <source>Risk Level</source>
        <translation>Nivel de riesgo</translation>
    </message>
    <message>
        <source>Justification for Risk level</source>
        <translation>Justificación del nivel de riesgo</translation>
    </message>
    <message>
        <source>Provide reasoning for the chosen risk level.</source>
        <translation>Razone el nivel de riesgo elegido.</translation>
    </message>
    <message>
        <source>Include why risk level is chosen for release notes, not the notes itself</source>
        <translation>Diga por qué se eligió el nivel de riesgo, no lo que trae el lanzamiento</translation>
    </message>
    <message>
        <source>Environment Name</source>
        <translation>Nombre del entorno</translation>
    </message>
    <message>
        <source>Preferred Date and Time</source>
        <translation>Fecha y hora preferidas</translation>
    </message>
    <message>
        <source>If a release deployment fails and a rollback is required, submit a rollback request form as a sub-issue of this request.</source>
        <translation>Si un lanzamiento falla y hace falta una reversión, presente una solicitud de reversión como subincidencia de esta.</translation>
    </message>
    <message>
        <source>Update the sub-issue with post-deployment verification results. If failure occurs, include detailed explanations.</source>
        <translation>Añada a la subincidencia los resultados de la verificación posterior al despliegue. Si hay fallos, explíquelos en detalle.</translation>
    </message>
    <message>
        <source>Deployment Scope</source>
        <translation>Alcance del despliegue</translation>
    </message>
</context>
</TS>
