<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- What the built-in guides say, in Spanish. Written by hand: lupdate reads no YAML and must not touch this file. -->
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
        <source>Write the time as month-day-year hour:minute:second in 24 hours, like 03-15-2025 13:40:35.</source>
        <translation>Escriba la fecha como mes-día-año hora:minuto:segundo en 24 horas, como 03-15-2025 13:40:35.</translation>
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
</context>
</TS>
