<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AttemptText</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>AuthorityFile</name>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
</context>
<context>
    <name>BulkReport</name>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
</context>
<context>
    <name>BulkRows</name>
    <message>
        <source>webhook</source>
        <translation>webhook</translation>
    </message>
</context>
<context>
    <name>Diagnostic</name>
    <message>
        <source>a list of: email, identity, objectId, profileData, event_properties, push_token</source>
        <translation>una lista de: email, identity, objectId, profileData, event_properties, push_token</translation>
    </message>
    <message>
        <source>a text or {&quot;secret&quot;: &quot;its name&quot;}</source>
        <translation>un texto o {&quot;secret&quot;: &quot;su nombre&quot;}</translation>
    </message>
    <message>
        <source>“%4” in %1, line %2, column %3, is no path of a property, such as Profile.Name</source>
        <translation>«%4» en %1, línea %2, columna %3, no es la ruta de una propiedad, como Profile.Name</translation>
    </message>
    <message>
        <source>The contract of “%4” in %1, line %2, column %3, has to be an object in braces</source>
        <translation>La regla de «%4» en %1, línea %2, columna %3, tiene que ser un objeto entre llaves</translation>
    </message>
    <message>
        <source>“%4” of “%5” in %1, line %2, column %3, says nothing: a contract has type, pattern, required and oneOf</source>
        <translation>«%4» de «%5» en %1, línea %2, columna %3, no dice nada: una regla tiene type, pattern, required y oneOf</translation>
    </message>
    <message>
        <source>The type of “%5” in %1, line %2, column %3, is one of string, number, integer, boolean, date, list, object</source>
        <translation>El tipo de «%5» en %1, línea %2, columna %3, es uno de string, number, integer, boolean, date, list, object</translation>
    </message>
    <message>
        <source>The pattern of “%5” in %1, line %2, column %3, is no regular expression</source>
        <translation>El patrón de «%5» en %1, línea %2, columna %3, no es una expresión regular</translation>
    </message>
    <message>
        <source>“%4” of “%5” in %1, line %2, column %3, is true or false</source>
        <translation>«%4» de «%5» en %1, línea %2, columna %3, es true o false</translation>
    </message>
    <message>
        <source>“%4” of “%5” in %1, line %2, column %3, is a list of texts, numbers or booleans</source>
        <translation>«%4» de «%5» en %1, línea %2, columna %3, es una lista de textos, números o booleanos</translation>
    </message>
    <message>
        <source>Until then nothing is taken for granted about this property.</source>
        <translation>Hasta entonces no se da nada por supuesto sobre esta propiedad.</translation>
    </message>
    <message>
        <source>%1 has to be an object in braces: one member for each property</source>
        <translation>%1 tiene que ser un objeto entre llaves: un miembro por propiedad</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text: a byte at line %2, column %3, belongs to no character</source>
        <translation>%1 no es texto UTF-8: un byte en la línea %2, columna %3, no pertenece a ningún carácter</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and open the workspace again; until then it is never written over.</source>
        <translation>Guárdelo como UTF-8 y vuelva a abrir el espacio de trabajo; hasta entonces nunca se sobrescribe.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON at line %2, column %3: %4</source>
        <translation>%1 no es JSON válido en la línea %2, columna %3: %4</translation>
    </message>
    <message>
        <source>Everything else was read. Mend the file and open the workspace again; until then it is never written over.</source>
        <translation>Todo lo demás se leyó. Corrija el archivo y vuelva a abrir el espacio de trabajo; hasta entonces nunca se sobrescribe.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>No se pudo guardar %1: %2</translation>
    </message>
    <message>
        <source>%1 could not be removed</source>
        <translation>No se pudo eliminar %1</translation>
    </message>
    <message>
        <source>%1 could not be renamed to %2</source>
        <translation>No se pudo cambiar el nombre de %1 a %2</translation>
    </message>
    <message>
        <source>%1 was not saved: another program has changed or removed it since it was read</source>
        <translation>%1 no se guardó: otro programa lo ha cambiado o eliminado desde que se leyó</translation>
    </message>
    <message>
        <source>Reload to see the other version, or save again and choose to overwrite.</source>
        <translation>Recargue para ver la otra versión, o guarde de nuevo y elija sobrescribir.</translation>
    </message>
    <message>
        <source>%1 was not saved: a file of that name is there already and was not read</source>
        <translation>%1 no se guardó: ya existe un archivo con ese nombre y no se leyó</translation>
    </message>
    <message>
        <source>Mend or remove that file, then save again.</source>
        <translation>Corrija o elimine ese archivo y guarde de nuevo.</translation>
    </message>
    <message>
        <source>%1 was not saved: that is no name for a file</source>
        <translation>%1 no se guardó: no es un nombre de archivo</translation>
    </message>
    <message>
        <source>Leave out / \ : * ? &quot; &lt; &gt; | and do not begin with a point.</source>
        <translation>No use / \ : * ? &quot; &lt; &gt; | ni empiece por un punto.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>“%4” in %1, line %2, column %3, has to be one of: %5</source>
        <translation>«%4» en %1, línea %2, columna %3, tiene que ser uno de: %5</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>un objeto entre llaves</translation>
    </message>
    <message>
        <source>a list in square brackets</source>
        <translation>una lista entre corchetes</translation>
    </message>
    <message>
        <source>Element %4 in %1, line %2, column %3, has to be %5</source>
        <translation>El elemento %4 en %1, línea %2, columna %3, tiene que ser %5</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>“%4” in %1, line %2, column %3, has to be %5</source>
        <translation>«%4» en %1, línea %2, columna %3, tiene que ser %5</translation>
    </message>
    <message>
        <source>The usual value is used instead.</source>
        <translation>En su lugar se usa el valor habitual.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Hookbench (%4 in line %2 is above %5)</source>
        <translation>%1 fue escrito por un Hookbench más nuevo (%4 en la línea %2 supera %5)</translation>
    </message>
    <message>
        <source>A sample in %1, line %2, column %3, has to be an object in braces</source>
        <translation>Una muestra en %1, línea %2, columna %3, tiene que ser un objeto entre llaves</translation>
    </message>
    <message>
        <source>%1 was not saved: samples of a table cannot be changed here</source>
        <translation>%1 no se guardó: las muestras de una tabla no se pueden cambiar aquí</translation>
    </message>
    <message>
        <source>Change the table in a spreadsheet, or turn it into a .jsonl file.</source>
        <translation>Cambie la tabla en una hoja de cálculo o conviértala en un archivo .jsonl.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB and was not read</source>
        <translation>%1 ocupa más de %2 MB y no se leyó</translation>
    </message>
    <message>
        <source>%1 has to hold an object in braces; line %2, column %3, begins something else</source>
        <translation>%1 tiene que contener un objeto entre llaves; en la línea %2, columna %3, empieza otra cosa</translation>
    </message>
    <message>
        <source>This folder is no workspace: it does not hold the file %1</source>
        <translation>Esta carpeta no es un espacio de trabajo: no contiene el archivo %1</translation>
    </message>
    <message>
        <source>%1 was left out: another file has the same name with another ending</source>
        <translation>%1 se omitió: otro archivo tiene el mismo nombre con otra extensión</translation>
    </message>
    <message>
        <source>%1 names the webhook “%2”, which could not be found</source>
        <translation>%1 nombra el webhook «%2», que no se encontró</translation>
    </message>
    <message>
        <source>Nothing was published: errors are left (%1)</source>
        <translation>No se publicó nada: quedan errores (%1)</translation>
    </message>
    <message>
        <source>Mend them first; the list of problems names each place.</source>
        <translation>Corríjalos primero; la lista de problemas indica cada lugar.</translation>
    </message>
    <message>
        <source>Nothing was published: %1 could not be written</source>
        <translation>No se publicó nada: no se pudo escribir %1</translation>
    </message>
    <message>
        <source>Check that the folder may be written to and that the disk is not full.</source>
        <translation>Compruebe que se puede escribir en la carpeta y que el disco no está lleno.</translation>
    </message>
    <message>
        <source>CleverTap makes this body itself; its keys are documented, their order is inferred</source>
        <translation>CleverTap crea este body por sí mismo; sus claves están documentadas, su orden se ha deducido</translation>
    </message>
    <message>
        <source>targetId is the number that CleverTap gives the campaign when it is published; here it is 0.</source>
        <translation>targetId es el número que CleverTap da a la campaña al publicarla; aquí es 0.</translation>
    </message>
    <message>
        <source>A custom pair has a value but no key</source>
        <translation>Un par personalizado tiene valor, pero no clave</translation>
    </message>
    <message>
        <source>Give it a key, or remove the row.</source>
        <translation>Déle una clave o elimine la fila.</translation>
    </message>
    <message>
        <source>There are two custom pairs with the key “%1”</source>
        <translation>Hay dos pares personalizados con la clave «%1»</translation>
    </message>
    <message>
        <source>Give one of them another key, or remove it.</source>
        <translation>Dé otra clave a uno de ellos o elimínelo.</translation>
    </message>
    <message>
        <source>“%1” is no method that CleverTap can use</source>
        <translation>«%1» no es un método que CleverTap pueda usar</translation>
    </message>
    <message>
        <source>Choose POST, GET, PUT or DELETE.</source>
        <translation>Elija POST, GET, PUT o DELETE.</translation>
    </message>
    <message>
        <source>Write it in capitals</source>
        <translation>Escribirlo en mayúsculas</translation>
    </message>
    <message>
        <source>The sandbox does not run, so nobody would answer this request</source>
        <translation>El sandbox no está en marcha, así que nadie respondería a esta solicitud</translation>
    </message>
    <message>
        <source>Start the sandbox, or choose another environment.</source>
        <translation>Inicie el sandbox o elija otro entorno.</translation>
    </message>
    <message>
        <source>The endpoint of the environment “%1” is no origin: “%2”</source>
        <translation>El destino del entorno «%1» no es un origen: «%2»</translation>
    </message>
    <message>
        <source>Write scheme, host and port only, such as http://127.0.0.1:8080.</source>
        <translation>Escriba solo esquema, host y puerto, como http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>A URL parameter has a value but no name</source>
        <translation>Un parámetro de URL tiene valor, pero no nombre</translation>
    </message>
    <message>
        <source>Give it a name, or remove the row.</source>
        <translation>Déle un nombre o elimine la fila.</translation>
    </message>
    <message>
        <source>The secret “%1” cannot be a part of a header&apos;s name</source>
        <translation>El secreto «%1» no puede formar parte del nombre de un header</translation>
    </message>
    <message>
        <source>Move it into the value.</source>
        <translation>Muévalo al valor.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header</source>
        <translation>«%1» no puede ser el nombre de un header</translation>
    </message>
    <message>
        <source>A name holds letters, digits and - _ . but no blanks.</source>
        <translation>Un nombre consta de letras, cifras y - _ . sin espacios.</translation>
    </message>
    <message>
        <source>The header %1 cannot be set: it follows from the URL and the body</source>
        <translation>El header %1 no se puede establecer: se desprende de la URL y del body</translation>
    </message>
    <message>
        <source>Remove or switch off this row; the right header is sent without it.</source>
        <translation>Elimine o desactive esta fila; el header correcto se envía sin ella.</translation>
    </message>
    <message>
        <source>The value of %3 puts %2 into the header %1, where none is allowed</source>
        <translation>El valor de %3 pone en el header %1 algo que no se permite: %2</translation>
    </message>
    <message>
        <source>The header %1 holds %2, where none is allowed</source>
        <translation>El header %1 contiene algo que no se permite: %2</translation>
    </message>
    <message>
        <source>Nothing is sent for this customer. The filter strip_newlines or url_encode behind the field keeps such values out.</source>
        <translation>A este cliente no se le envía nada. El filtro strip_newlines o url_encode tras el campo evita esos valores.</translation>
    </message>
    <message>
        <source>Remove it: a line break would begin a new header.</source>
        <translation>Elimínelo: un salto de línea iniciaría un header nuevo.</translation>
    </message>
    <message>
        <source>The value of %1 begins or ends with blanks, which are not sent</source>
        <translation>El valor de %1 empieza o termina con espacios, que no se envían</translation>
    </message>
    <message>
        <source>HTTP takes no account of blanks around a value.</source>
        <translation>HTTP no tiene en cuenta los espacios alrededor de un valor.</translation>
    </message>
    <message>
        <source>The value of %1 holds characters beyond ASCII, which servers read differently</source>
        <translation>El valor de %1 contiene caracteres fuera de ASCII, que los servidores leen de forma distinta</translation>
    </message>
    <message>
        <source>It is sent as UTF-8. Percent-encode it if the other side expects that.</source>
        <translation>Se envía como UTF-8. Codifíquelo con porcentajes si el otro lado lo espera.</translation>
    </message>
    <message>
        <source>There are two headers %1; only one can be sent</source>
        <translation>Hay dos headers %1; solo se puede enviar uno</translation>
    </message>
    <message>
        <source>Remove or switch off one of the rows.</source>
        <translation>Elimine o desactive una de las filas.</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>un salto de línea</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>un tabulador</translation>
    </message>
    <message>
        <source>The placeholder &lt;%1&gt; is not filled in</source>
        <translation>El marcador &lt;%1&gt; no está rellenado</translation>
    </message>
    <message>
        <source>Inside capture nothing fills it: write the value into the text.</source>
        <translation>Dentro de capture nada lo rellena: escriba el valor en el texto.</translation>
    </message>
    <message>
        <source>Give it a value in the environment “%2”, or write the value into the text.</source>
        <translation>Déle un valor en el entorno «%2» o escriba el valor en el texto.</translation>
    </message>
    <message>
        <source>Fill in &lt;%1&gt;…</source>
        <translation>Rellenar &lt;%1&gt;…</translation>
    </message>
    <message>
        <source>The placeholder &lt;%1&gt; still stands in the body</source>
        <translation>El marcador &lt;%1&gt; sigue en el body</translation>
    </message>
    <message>
        <source>Write what belongs there. Environments fill URLs and headers only, as CleverTap gets the body as it is.</source>
        <translation>Escriba lo que corresponde ahí. Los entornos solo rellenan URL y headers, pues CleverTap recibe el body tal cual.</translation>
    </message>
    <message>
        <source>Replace &lt;%1&gt;…</source>
        <translation>Reemplazar &lt;%1&gt;…</translation>
    </message>
    <message>
        <source>CleverTap documents personalised URLs, but not in which syntax; that Liquid works here is inferred</source>
        <translation>CleverTap documenta las URL personalizadas, pero no su sintaxis; que Liquid funcione aquí se ha deducido</translation>
    </message>
    <message>
        <source>CleverTap does not document Liquid here; that it works is inferred</source>
        <translation>CleverTap no documenta Liquid aquí; que funcione se ha deducido</translation>
    </message>
    <message>
        <source>Try it in CleverTap before you rely on it.</source>
        <translation>Pruébelo en CleverTap antes de confiar en ello.</translation>
    </message>
    <message>
        <source>The secret “%1” may not go to %2</source>
        <translation>El secreto «%1» no puede ir a %2</translation>
    </message>
    <message>
        <source>It goes only to the hosts that the environment lists for it. Check the URL, or add the host in the environment.</source>
        <translation>Solo va a los hosts que el entorno indica para él. Revise la URL o añada el host en el entorno.</translation>
    </message>
    <message>
        <source>The secret “%1” would travel to %2 for everyone on the way to read</source>
        <translation>El secreto «%1» viajaría a %2 a la vista de todos</translation>
    </message>
    <message>
        <source>Use https.</source>
        <translation>Use https.</translation>
    </message>
    <message>
        <source>“%1” is no complete http or https address</source>
        <translation>«%1» no es una dirección http o https completa</translation>
    </message>
    <message>
        <source>Begin the URL with https:// and the name of the server.</source>
        <translation>Empiece la URL con https:// y el nombre del servidor.</translation>
    </message>
    <message>
        <source>The URL names no server that can be reached: “%1”</source>
        <translation>La URL no nombra ningún servidor accesible: «%1»</translation>
    </message>
    <message>
        <source>Behind :// there has to be a host name such as api.example.com.</source>
        <translation>Tras :// tiene que haber un nombre de host, como api.example.com.</translation>
    </message>
    <message>
        <source>“%1” is no port</source>
        <translation>«%1» no es un puerto</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535 behind a colon.</source>
        <translation>Un puerto es un número de 1 a 65535 tras dos puntos.</translation>
    </message>
    <message>
        <source>The URL holds a user name or password: “%1”</source>
        <translation>La URL contiene un nombre de usuario o una contraseña: «%1»</translation>
    </message>
    <message>
        <source>Put credentials into an Authorization header, as a secret of the environment.</source>
        <translation>Ponga las credenciales en un header Authorization, como secreto del entorno.</translation>
    </message>
    <message>
        <source>“%1” is never sent: a URL ends for the server before the #</source>
        <translation>«%1» nunca se envía: para el servidor una URL termina antes del #</translation>
    </message>
    <message>
        <source>Remove it, or write %23 where the # belongs to the address.</source>
        <translation>Elimínelo, o escriba %23 donde el # forme parte de la dirección.</translation>
    </message>
    <message>
        <source>A % in a URL has to be followed by two hexadecimal digits</source>
        <translation>En una URL, a un % le tienen que seguir dos cifras hexadecimales</translation>
    </message>
    <message>
        <source>Write %25 for a percent sign; behind Liquid, use the filter url_encode.</source>
        <translation>Escriba %25 para un signo de porcentaje; tras Liquid, use el filtro url_encode.</translation>
    </message>
    <message>
        <source>The character “%1” is not allowed in a URL</source>
        <translation>El carácter «%1» no se permite en una URL</translation>
    </message>
    <message>
        <source>Write it percent-encoded, a blank as %20; behind Liquid, use the filter url_encode.</source>
        <translation>Escríbalo codificado con porcentajes, un espacio como %20; tras Liquid, use el filtro url_encode.</translation>
    </message>
    <message>
        <source>There is no address to send to</source>
        <translation>No hay dirección a la que enviar</translation>
    </message>
    <message>
        <source>Choose a webhook that has one, or write the webhook&apos;s URL.</source>
        <translation>Elija un webhook que tenga una, o escriba la URL del webhook.</translation>
    </message>
    <message>
        <source>The value of %1 would send this request to another server: “%2”</source>
        <translation>El valor de %1 enviaría esta solicitud a otro servidor: «%2»</translation>
    </message>
    <message>
        <source>A value inside or right behind the host name must not hold / ? # @ : or \.</source>
        <translation>Un valor dentro del nombre de host o justo después no debe contener / ? # @ : ni \.</translation>
    </message>
    <message>
        <source>The secret “%1” cannot be a part of the server&apos;s address</source>
        <translation>El secreto «%1» no puede formar parte de la dirección del servidor</translation>
    </message>
    <message>
        <source>Make it a plain variable, or move it into a header.</source>
        <translation>Conviértalo en una variable normal o muévalo a un header.</translation>
    </message>
    <message>
        <source>A GET request has no body: the body of this campaign is not sent (inferred)</source>
        <translation>Una solicitud GET no tiene body: el de esta campaña no se envía (deducido)</translation>
    </message>
    <message>
        <source>Put the values into URL parameters, or choose POST.</source>
        <translation>Ponga los valores en parámetros de URL o elija POST.</translation>
    </message>
    <message>
        <source>This folder holds a workspace already: %1</source>
        <translation>Esta carpeta ya contiene un espacio de trabajo: %1</translation>
    </message>
    <message>
        <source>State that there is a field %1</source>
        <translation>Declarar que existe un campo %1</translation>
    </message>
    <message>
        <source>State that %1 matches %2</source>
        <translation>Declarar que %1 coincide con %2</translation>
    </message>
    <message>
        <source>State that %1 holds no quotation mark, backslash, tab or line break</source>
        <translation>Declarar que %1 no contiene comillas, barras invertidas, tabuladores ni saltos de línea</translation>
    </message>
    <message>
        <source>State that %1 is never missing</source>
        <translation>Declarar que %1 nunca falta</translation>
    </message>
    <message>
        <source>State that %1 is true or false, and never missing</source>
        <translation>Declarar que %1 es true o false y nunca falta</translation>
    </message>
    <message>
        <source>State that %1 is a number, and never missing</source>
        <translation>Declarar que %1 es un número y nunca falta</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>%1 is of another type than its contract says.</source>
        <translation>%1 es de otro tipo que el de su regla.</translation>
    </message>
    <message>
        <source>%1 does not match the pattern of its contract.</source>
        <translation>%1 no coincide con el patrón de su regla.</translation>
    </message>
    <message>
        <source>%1 is none of the values that its contract allows.</source>
        <translation>%1 no es ninguno de los valores que permite su regla.</translation>
    </message>
    <message>
        <source>The value that %1 put in contains a quotation mark, which ends the JSON string early.</source>
        <translation>El valor que puso %1 contiene una comilla, que termina antes de tiempo la cadena JSON.</translation>
    </message>
    <message>
        <source>Use the replace filter to take quotation marks out, or to put a backslash before each of them.</source>
        <translation>Con el filtro replace, quite las comillas o ponga una barra invertida delante de cada una.</translation>
    </message>
    <message>
        <source>The value that %1 put in contains a backslash, which changes the meaning of what follows it in JSON.</source>
        <translation>El valor que puso %1 contiene una barra invertida, que en JSON cambia el sentido de lo que sigue.</translation>
    </message>
    <message>
        <source>Use the replace filter to take backslashes out, or to write two for each.</source>
        <translation>Con el filtro replace, quite las barras invertidas o escriba dos por cada una.</translation>
    </message>
    <message>
        <source>The value that %1 put in contains a line break, which must not stand in a JSON string.</source>
        <translation>El valor que puso %1 contiene un salto de línea, que no debe estar en una cadena JSON.</translation>
    </message>
    <message>
        <source>Use the strip_newlines filter, or the replace filter to write \n for each line break.</source>
        <translation>Use el filtro strip_newlines, o el filtro replace para escribir \n por cada salto de línea.</translation>
    </message>
    <message>
        <source>The value that %1 put in contains a tab, which must not stand in a JSON string.</source>
        <translation>El valor que puso %1 contiene un tabulador, que no debe estar en una cadena JSON.</translation>
    </message>
    <message>
        <source>Use the replace filter to put a space in place of each tab.</source>
        <translation>Con el filtro replace, ponga un espacio en lugar de cada tabulador.</translation>
    </message>
    <message>
        <source>The value that %1 put in contains a control character, which must not stand in a JSON string.</source>
        <translation>El valor que puso %1 contiene un carácter de control, que no debe estar en una cadena JSON.</translation>
    </message>
    <message>
        <source>Remove the character from the data.</source>
        <translation>Quite el carácter de los datos.</translation>
    </message>
    <message>
        <source>The value that %1 put in is no JSON where it stands: %2</source>
        <translation>El valor que puso %1 no es JSON donde está: %2</translation>
    </message>
    <message>
        <source>Put quotation marks around the tag. Only a number, true, false or null can stand without.</source>
        <translation>Ponga la etiqueta entre comillas. Solo un número, true, false o null pueden ir sin ellas.</translation>
    </message>
    <message>
        <source>%1 put in nothing, and JSON needs something there.</source>
        <translation>%1 no puso nada, y JSON necesita algo ahí.</translation>
    </message>
    <message>
        <source>Give the tag a default, or put quotation marks around it.</source>
        <translation>Dé a la etiqueta un valor predeterminado o póngala entre comillas.</translation>
    </message>
    <message>
        <source>The value that %1 put in ends its JSON string and adds something of its own: %2</source>
        <translation>El valor que puso %1 termina su cadena JSON y añade algo propio: %2</translation>
    </message>
    <message>
        <source>The keyword “%1” belongs to a newer draft of JSON Schema and is not checked.</source>
        <translation>La palabra clave «%1» pertenece a un borrador más nuevo de JSON Schema y no se comprueba.</translation>
    </message>
    <message>
        <source>Say the same in the words of draft 7.</source>
        <translation>Diga lo mismo con las palabras del draft 7.</translation>
    </message>
    <message>
        <source>This is no JSON Schema of draft 4 to 7 that can be used: %1</source>
        <translation>No es un JSON Schema de los drafts 4 a 7 que se pueda usar: %1</translation>
    </message>
    <message>
        <source>References lead to places in the same file only.</source>
        <translation>Las referencias solo llevan a lugares del mismo archivo.</translation>
    </message>
    <message>
        <source>This text is too long to be held against the patterns of the schema, which was not checked.</source>
        <translation>Este texto es demasiado largo para compararlo con los patrones del esquema, que no se comprobó.</translation>
    </message>
    <message>
        <source>The JSON Schema does not allow this: %1</source>
        <translation>El JSON Schema no permite esto: %1</translation>
    </message>
    <message>
        <source>Change the value, or the schema of the campaign.</source>
        <translation>Cambie el valor o el esquema de la campaña.</translation>
    </message>
    <message>
        <source>concat needs a list, and %1 is none.</source>
        <translation>concat necesita una lista, y %1 no lo es.</translation>
    </message>
    <message>
        <source>The filter %1 needs an argument; here are %3.</source>
        <translation>El filtro %1 necesita un argumento; aquí hay %3.</translation>
    </message>
    <message>
        <source>The filter %1 needs %2 arguments; here are %3.</source>
        <translation>El filtro %1 necesita %2 argumentos; aquí hay %3.</translation>
    </message>
    <message>
        <source>Write them behind a colon, separated by commas. Without them rendering fails.</source>
        <translation>Escríbalos tras dos puntos, separados por comas. Sin ellos falla el renderizado.</translation>
    </message>
    <message>
        <source>The filter %1 takes one argument; here are %3.</source>
        <translation>El filtro %1 admite un argumento; aquí hay %3.</translation>
    </message>
    <message>
        <source>The filter %1 takes no argument; here are %3.</source>
        <translation>El filtro %1 no admite argumentos; aquí hay %3.</translation>
    </message>
    <message>
        <source>The filter %1 takes %2 arguments at most; here are %3.</source>
        <translation>El filtro %1 admite como máximo %2 argumentos; aquí hay %3.</translation>
    </message>
    <message>
        <source>Remove what is too much. With it rendering fails.</source>
        <translation>Elimine lo que sobra. Con ello falla el renderizado.</translation>
    </message>
    <message>
        <source>The filter %1 ignores this argument.</source>
        <translation>El filtro %1 ignora este argumento.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Elimínelo.</translation>
    </message>
    <message>
        <source>Remove what is ignored</source>
        <translation>Eliminar lo que se ignora</translation>
    </message>
    <message>
        <source>With this argument rendering fails or gives something else than meant.</source>
        <translation>Con este argumento el renderizado falla o da algo distinto de lo previsto.</translation>
    </message>
    <message>
        <source>A number is needed here, and %1 is none.</source>
        <translation>Aquí se necesita un número, y %1 no lo es.</translation>
    </message>
    <message>
        <source>Nothing can be divided by 0.</source>
        <translation>Nada se puede dividir entre 0.</translation>
    </message>
    <message>
        <source>Choose another divisor.</source>
        <translation>Elija otro divisor.</translation>
    </message>
    <message>
        <source>A whole number that is not negative is needed here, and %1 is none.</source>
        <translation>Aquí se necesita un número entero no negativo, y %1 no lo es.</translation>
    </message>
    <message>
        <source>A text is needed here, and %1 is none.</source>
        <translation>Aquí se necesita un texto, y %1 no lo es.</translation>
    </message>
    <message>
        <source>Without a format date changes nothing.</source>
        <translation>Sin formato, date no cambia nada.</translation>
    </message>
    <message>
        <source>Add one, such as &quot;%Y-%m-%d&quot;.</source>
        <translation>Añada uno, como &quot;%Y-%m-%d&quot;.</translation>
    </message>
    <message>
        <source>date does not know %1 in this dialect and leaves it as it stands.</source>
        <translation>En este dialecto, date no conoce %1 y lo deja como está.</translation>
    </message>
    <message>
        <source>Use single letters such as %Y %m %d %H %M %S, without flags.</source>
        <translation>Use letras sueltas como %Y %m %d %H %M %S, sin modificadores.</translation>
    </message>
    <message>
        <source>This default says nothing to put in.</source>
        <translation>Este default no dice qué poner.</translation>
    </message>
    <message>
        <source>Write the value behind a colon, such as default: &apos;friend&apos;.</source>
        <translation>Escriba el valor tras dos puntos, como default: &apos;friend&apos;.</translation>
    </message>
    <message>
        <source>%1 is text in the samples: without quotation marks it is no JSON.</source>
        <translation>%1 es texto en las muestras: sin comillas no es JSON.</translation>
    </message>
    <message>
        <source>Put quotation marks around the tag.</source>
        <translation>Ponga la etiqueta entre comillas.</translation>
    </message>
    <message>
        <source>Make it a string</source>
        <translation>Convertirlo en cadena</translation>
    </message>
    <message>
        <source>For a customer without %1 nothing stands here, which breaks this payload.</source>
        <translation>Para un cliente sin %1 aquí no queda nada, lo que rompe este payload.</translation>
    </message>
    <message>
        <source>Give it a default, or leave the whole member out.</source>
        <translation>Déle un valor predeterminado o deje fuera el miembro entero.</translation>
    </message>
    <message>
        <source>Use false where it is missing</source>
        <translation>Usar false donde falta</translation>
    </message>
    <message>
        <source>Use 0 where it is missing</source>
        <translation>Usar 0 donde falta</translation>
    </message>
    <message>
        <source>Use null where it is missing</source>
        <translation>Usar null donde falta</translation>
    </message>
    <message>
        <source>Send nothing to a customer without it</source>
        <translation>No enviar nada a un cliente sin él</translation>
    </message>
    <message>
        <source>Leave the member out where it is missing</source>
        <translation>Omitir el miembro donde falta</translation>
    </message>
    <message>
        <source>Leave the element out where it is missing</source>
        <translation>Omitir el elemento donde falta</translation>
    </message>
    <message>
        <source>It negates nothing: write unless in place of if, or == false.</source>
        <translation>No niega nada: escriba unless en lugar de if, o == false.</translation>
    </message>
    <message>
        <source>The engine forgives one such slip in a template, the second one is an error.</source>
        <translation>El motor perdona un descuido así por plantilla; el segundo es un error.</translation>
    </message>
    <message>
        <source>%1 is passed over here, as if it were not there.</source>
        <translation>%1 se pasa por alto aquí, como si no estuviera.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>What stands behind else is ignored: this is a plain else.</source>
        <translation>Lo que sigue a else se ignora: es un else simple.</translation>
    </message>
    <message>
        <source>Write elsif for another condition.</source>
        <translation>Escriba elsif para otra condición.</translation>
    </message>
    <message>
        <source>Write elsif</source>
        <translation>Escribir elsif</translation>
    </message>
    <message>
        <source>A text and a number cannot be put in order: %1 is an error.</source>
        <translation>Un texto y un número no se pueden ordenar: %1 es un error.</translation>
    </message>
    <message>
        <source>Write both as numbers or both as texts.</source>
        <translation>Escriba ambos como números o ambos como textos.</translation>
    </message>
    <message>
        <source>%1 is text in the samples: compared with a number it is neither equal, less nor greater.</source>
        <translation>%1 es texto en las muestras: comparado con un número no es igual, ni menor, ni mayor.</translation>
    </message>
    <message>
        <source>Assign it with plus: 0 before, which fails for a text that is no number.</source>
        <translation>Asígnelo antes con plus: 0, lo que falla con un texto que no es un número.</translation>
    </message>
    <message>
        <source>It does not depend on the customer. Compare a field, or leave the condition out.</source>
        <translation>No depende del cliente. Compare un campo o quite la condición.</translation>
    </message>
    <message>
        <source>In this dialect &lt; and &gt; put numbers in order, nothing else: write numbers without quotes, and turn a text into a number with plus: 0 before.</source>
        <translation>En este dialecto &lt; y &gt; solo ordenan números: escriba los números sin comillas y convierta antes un texto en número con plus: 0.</translation>
    </message>
    <message>
        <source>Nothing equals blank in this dialect: compare with nil and with &quot;&quot;.</source>
        <translation>En este dialecto nada es igual a blank: compare con nil y con &quot;&quot;.</translation>
    </message>
    <message>
        <source>%1 is always true.</source>
        <translation>%1 siempre es verdadero.</translation>
    </message>
    <message>
        <source>%1 is never true.</source>
        <translation>%1 nunca es verdadero.</translation>
    </message>
    <message>
        <source>Write the number without quotes</source>
        <translation>Escribir el número sin comillas</translation>
    </message>
    <message>
        <source>Compare with nil and with &quot;&quot;</source>
        <translation>Comparar con nil y con &quot;&quot;</translation>
    </message>
    <message>
        <source>%1 has to be written %2: capitals count.</source>
        <translation>%1 tiene que escribirse %2: las mayúsculas cuentan.</translation>
    </message>
    <message>
        <source>As it stands it is empty for every customer.</source>
        <translation>Tal como está, está vacío para todos los clientes.</translation>
    </message>
    <message>
        <source>Write %2</source>
        <translation>Escribir %2</translation>
    </message>
    <message>
        <source>Nothing is called %1 here: it is empty for every customer.</source>
        <translation>Aquí nada se llama %1: está vacío para todos los clientes.</translation>
    </message>
    <message>
        <source>Fields begin with Profile. or Event., variables have to be assigned first.</source>
        <translation>Los campos empiezan por Profile. o Event.; las variables tienen que asignarse antes.</translation>
    </message>
    <message>
        <source>Write Profile.%1</source>
        <translation>Escribir Profile.%1</translation>
    </message>
    <message>
        <source>No sample has the field %1.</source>
        <translation>Ninguna muestra tiene el campo %1.</translation>
    </message>
    <message>
        <source>No sample has the field %1. Is %2 meant?</source>
        <translation>Ninguna muestra tiene el campo %1. ¿Se trata de %2?</translation>
    </message>
    <message>
        <source>Look for a misspelling, or add the field to a sample.</source>
        <translation>Busque un error de escritura o añada el campo a una muestra.</translation>
    </message>
    <message>
        <source>It works in the engine that CleverTap is believed to run (inferred), but nobody promises it.</source>
        <translation>Funciona en el motor que CleverTap parece usar (deducido), pero nadie lo garantiza.</translation>
    </message>
    <message>
        <source>CleverTap does not document the filter %1.</source>
        <translation>CleverTap no documenta el filtro %1.</translation>
    </message>
    <message>
        <source>CleverTap does not document the tag %1.</source>
        <translation>CleverTap no documenta la etiqueta %1.</translation>
    </message>
    <message>
        <source>An index below 0 is an error in this dialect: nobody gets the message.</source>
        <translation>Un índice menor que 0 es un error en este dialecto: nadie recibe el mensaje.</translation>
    </message>
    <message>
        <source>Write .last for the last element.</source>
        <translation>Escriba .last para el último elemento.</translation>
    </message>
    <message>
        <source>Write .last</source>
        <translation>Escribir .last</translation>
    </message>
    <message>
        <source>A customer whose list %1 has no element %2 gets nothing.</source>
        <translation>Un cliente cuya lista %1 no tiene el elemento %2 no recibe nada.</translation>
    </message>
    <message>
        <source>Ask for %1.size before; default does not help. Elements count from 0.</source>
        <translation>Pregunte antes por %1.size; default no ayuda. Los elementos se cuentan desde 0.</translation>
    </message>
    <message>
        <source>Write .first (not documented by CleverTap)</source>
        <translation>Escribir .first (no documentado por CleverTap)</translation>
    </message>
    <message>
        <source>Print it only if the list is long enough</source>
        <translation>Imprimirlo solo si la lista es lo bastante larga</translation>
    </message>
    <message>
        <source>The last round of this loop leaves a comma before the closing bracket.</source>
        <translation>La última vuelta de este bucle deja una coma antes del corchete de cierre.</translation>
    </message>
    <message>
        <source>Print the comma unless forloop.last.</source>
        <translation>Imprima la coma con unless forloop.last.</translation>
    </message>
    <message>
        <source>Put the comma under forloop.last</source>
        <translation>Poner la coma bajo forloop.last</translation>
    </message>
    <message>
        <source>The first round of this loop puts a comma right behind the opening bracket.</source>
        <translation>La primera vuelta de este bucle pone una coma justo tras el corchete de apertura.</translation>
    </message>
    <message>
        <source>Print the comma unless forloop.first.</source>
        <translation>Imprima la coma con unless forloop.first.</translation>
    </message>
    <message>
        <source>Put the comma under forloop.first</source>
        <translation>Poner la coma bajo forloop.first</translation>
    </message>
    <message>
        <source>From the second round on a comma is missing between what this loop prints.</source>
        <translation>A partir de la segunda vuelta falta una coma entre lo que imprime este bucle.</translation>
    </message>
    <message>
        <source>Print a comma behind each value unless forloop.last.</source>
        <translation>Imprima una coma tras cada valor con unless forloop.last.</translation>
    </message>
    <message>
        <source>Add the comma</source>
        <translation>Añadir la coma</translation>
    </message>
    <message>
        <source>%1 is an object in the samples: printed as a whole it is no JSON.</source>
        <translation>%1 es un objeto en las muestras: impreso entero no es JSON.</translation>
    </message>
    <message>
        <source>Print its fields one by one.</source>
        <translation>Imprima sus campos uno a uno.</translation>
    </message>
    <message>
        <source>%1 is a list: its elements are printed without anything between them, which is no JSON.</source>
        <translation>%1 es una lista: sus elementos se imprimen sin nada entre ellos, y eso no es JSON.</translation>
    </message>
    <message>
        <source>Go through it with for, or join it.</source>
        <translation>Recórrala con for o únala con join.</translation>
    </message>
    <message>
        <source>Join the elements with commas (not documented by CleverTap)</source>
        <translation>Unir los elementos con comas (no documentado por CleverTap)</translation>
    </message>
    <message>
        <source>Write a list of texts with for</source>
        <translation>Escribir una lista de textos con for</translation>
    </message>
    <message>
        <source>Is %2 meant?</source>
        <translation>¿Se trata de %2?</translation>
    </message>
    <message>
        <source>This dialect has no filter for JSON: replace what has to be escaped.</source>
        <translation>Este dialecto no tiene filtro para JSON: reemplace lo que haya que escapar.</translation>
    </message>
    <message>
        <source>Escape quotes, backslashes, line breaks and tabs</source>
        <translation>Escapar comillas, barras invertidas, saltos de línea y tabuladores</translation>
    </message>
    <message>
        <source>A quotation mark in %1 would end the string here and break this payload.</source>
        <translation>Una comilla en %1 terminaría la cadena aquí y rompería este payload.</translation>
    </message>
    <message>
        <source>A backslash, line break or tab in %1 would break this payload.</source>
        <translation>Una barra invertida, un salto de línea o un tabulador en %1 rompería este payload.</translation>
    </message>
    <message>
        <source>There is no filter for JSON in this dialect: replace what JSON escapes. CleverTap does not document replace, but its engine has it (inferred).</source>
        <translation>En este dialecto no hay filtro para JSON: reemplace lo que JSON escapa. CleverTap no documenta replace, pero su motor lo tiene (deducido).</translation>
    </message>
    <message>
        <source>Replace what JSON escapes.</source>
        <translation>Reemplace lo que JSON escapa.</translation>
    </message>
    <message>
        <source>Escape quotes and backslashes, drop line breaks</source>
        <translation>Escapar comillas y barras invertidas, quitar saltos de línea</translation>
    </message>
    <message>
        <source>The variable %1 is never used.</source>
        <translation>La variable %1 nunca se usa.</translation>
    </message>
    <message>
        <source>Remove the tag, or look for a misspelling where it should be used.</source>
        <translation>Elimine la etiqueta, o busque un error de escritura donde debería usarse.</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>Eliminar la etiqueta</translation>
    </message>
    <message>
        <source>What this loop leads to could not be summed up.</source>
        <translation>No se pudo resumir a qué lleva este bucle.</translation>
    </message>
    <message>
        <source>There are too many ways through the body to look at all of them.</source>
        <translation>Hay demasiados caminos por el body para mirarlos todos.</translation>
    </message>
    <message>
        <source>The analysis does not know what this tag does.</source>
        <translation>El análisis no sabe qué hace esta etiqueta.</translation>
    </message>
    <message>
        <source>A break was captured and is printed here.</source>
        <translation>Un break se capturó con capture y se imprime aquí.</translation>
    </message>
    <message>
        <source>What this prints may be JSON of any depth.</source>
        <translation>Lo que esto imprime puede ser JSON de cualquier profundidad.</translation>
    </message>
    <message>
        <source>This `when` may match more than once.</source>
        <translation>Este `when` puede coincidir más de una vez.</translation>
    </message>
    <message>
        <source>There is a break in an ifchanged here.</source>
        <translation>Aquí hay un break dentro de un ifchanged.</translation>
    </message>
    <message>
        <source>With this data the payload is not valid JSON.</source>
        <translation>Con estos datos el payload no es JSON válido.</translation>
    </message>
    <message>
        <source>The template drops customers like this one: %1</source>
        <translation>La plantilla descarta a clientes como este: %1</translation>
    </message>
    <message>
        <source>A customer like this one gets nothing: %1</source>
        <translation>Un cliente como este no recibe nada: %1</translation>
    </message>
    <message>
        <source>The payload might end before its JSON is complete.</source>
        <translation>El payload podría terminar antes de que su JSON esté completo.</translation>
    </message>
    <message>
        <source>A break outside of a loop might empty the payload.</source>
        <translation>Un break fuera de un bucle podría vaciar el payload.</translation>
    </message>
    <message>
        <source>This might fail: %1</source>
        <translation>Esto podría fallar: %1</translation>
    </message>
    <message>
        <source>The template might drop a customer here.</source>
        <translation>La plantilla podría descartar aquí a un cliente.</translation>
    </message>
    <message>
        <source>Here the payload might not be JSON: %1 does not fit.</source>
        <translation>Aquí el payload podría no ser JSON: %1 no encaja.</translation>
    </message>
    <message>
        <source>What this prints might break the JSON, such as %1</source>
        <translation>Lo que esto imprime podría romper el JSON, por ejemplo %1</translation>
    </message>
    <message>
        <source>The body is not valid UTF-8.</source>
        <translation>El body no es UTF-8 válido.</translation>
    </message>
    <message>
        <source>Whatever the properties hold, the payload is valid JSON.</source>
        <translation>Contengan lo que contengan las propiedades, el payload es JSON válido.</translation>
    </message>
    <message>
        <source>In this dialect errors are printed in their place, and the message goes out.</source>
        <translation>En este dialecto los errores se imprimen en su lugar y el mensaje sale.</translation>
    </message>
    <message>
        <source>Whatever the properties hold, every customer gets a message.</source>
        <translation>Contengan lo que contengan las propiedades, cada cliente recibe un mensaje.</translation>
    </message>
    <message>
        <source>The body has an error: %1</source>
        <translation>El body tiene un error: %1</translation>
    </message>
    <message>
        <source>A customer without any field would break this payload.</source>
        <translation>Un cliente sin ningún campo rompería este payload.</translation>
    </message>
    <message>
        <source>A customer with %1 would break this payload.</source>
        <translation>Un cliente con %1 rompería este payload.</translation>
    </message>
    <message>
        <source>A customer without any field would get nothing: %2</source>
        <translation>Un cliente sin ningún campo no recibiría nada: %2</translation>
    </message>
    <message>
        <source>A customer with %1 would get nothing: %2</source>
        <translation>Un cliente con %1 no recibiría nada: %2</translation>
    </message>
    <message>
        <source>Add the header Content-Type: application/json, so that the receiver reads the body as JSON.</source>
        <translation>Añada el header Content-Type: application/json para que el receptor lea el body como JSON.</translation>
    </message>
    <message>
        <source>The body is JSON, but no Content-Type header says so.</source>
        <translation>El body es JSON, pero ningún header Content-Type lo dice.</translation>
    </message>
    <message>
        <source>The body is JSON, but the Content-Type header says something else.</source>
        <translation>El body es JSON, pero el header Content-Type dice otra cosa.</translation>
    </message>
    <message>
        <source>the pattern is no regular expression</source>
        <translation>el patrón no es una expresión regular</translation>
    </message>
    <message>
        <source>a schema is an object</source>
        <translation>un esquema es un objeto</translation>
    </message>
    <message>
        <source>The body has errors that have to be mended first.</source>
        <translation>El body tiene errores que hay que corregir primero.</translation>
    </message>
    <message>
        <source>This string begins on one side of a tag and ends on the other, where not every customer may pass.</source>
        <translation>Esta cadena empieza a un lado de una etiqueta y termina al otro, por donde quizá no pasen todos los clientes.</translation>
    </message>
    <message>
        <source>This %1 is not closed in the block that opens it.</source>
        <translation>Este %1 no se cierra en el bloque que lo abre.</translation>
    </message>
    <message>
        <source>This %1 closes nothing in its block.</source>
        <translation>Este %1 no cierra nada en su bloque.</translation>
    </message>
    <message>
        <source>This is no JSON.</source>
        <translation>Esto no es JSON.</translation>
    </message>
    <message>
        <source>What the tag %1 does to the text around it is not known here.</source>
        <translation>Aquí no se sabe qué hace la etiqueta %1 con el texto que la rodea.</translation>
    </message>
    <message>
        <source>Blocks and brackets are nested too deeply here.</source>
        <translation>Los bloques y corchetes están demasiado anidados aquí.</translation>
    </message>
    <message>
        <source>The body was left as it is.</source>
        <translation>El body se dejó como estaba.</translation>
    </message>
    <message>
        <source>Live behavior</source>
        <translation>Live behavior</translation>
    </message>
    <message>
        <source>Past behavior</source>
        <translation>Past behavior</translation>
    </message>
    <message>
        <source>External trigger</source>
        <translation>External trigger</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>HTTP method</source>
        <translation>Método HTTP</translation>
    </message>
    <message>
        <source>Destination URL</source>
        <translation>Destination URL</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>No authentication</source>
        <translation>Sin autenticación</translation>
    </message>
    <message>
        <source>Header key</source>
        <translation>Clave del header</translation>
    </message>
    <message>
        <source>Header value</source>
        <translation>Valor del header</translation>
    </message>
    <message>
        <source>Campaign name</source>
        <translation>Nombre de la campaña</translation>
    </message>
    <message>
        <source>Qualification criteria</source>
        <translation>Qualification criteria</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Event that qualifies</source>
        <translation>Evento que califica</translation>
    </message>
    <message>
        <source>Target segment</source>
        <translation>Target segment</translation>
    </message>
    <message>
        <source>URL key</source>
        <translation>Clave de URL</translation>
    </message>
    <message>
        <source>URL value</source>
        <translation>Valor de URL</translation>
    </message>
    <message>
        <source>Content format</source>
        <translation>Content format</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Custom Body</source>
        <translation>Custom Body</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Put your own value in. To have it filled in here, publish with an environment that sends to the webhook&apos;s own host.</source>
        <translation>Ponga su propio valor. Para que se rellene aquí, publique con un entorno que envíe al host propio del webhook.</translation>
    </message>
    <message>
        <source>CleverTap does not document Liquid here; that it works is inferred.</source>
        <translation>CleverTap no documenta Liquid aquí; que funcione se ha deducido.</translation>
    </message>
    <message>
        <source>Profile variables</source>
        <translation>Variables de perfil</translation>
    </message>
    <message>
        <source>Custom key</source>
        <translation>Clave personalizada</translation>
    </message>
    <message>
        <source>Custom value</source>
        <translation>Valor personalizado</translation>
    </message>
    <message>
        <source>Settings &gt; Channels &gt; Webhooks &gt; + Add Webhook</source>
        <translation>Settings &gt; Channels &gt; Webhooks &gt; + Add Webhook</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>The key %1 stands in this object twice.</source>
        <translation>La clave %1 está dos veces en este objeto.</translation>
    </message>
    <message>
        <source>Most receivers take the last value and ignore the others. Remove one of the two.</source>
        <translation>La mayoría de los receptores toman el último valor e ignoran los demás. Elimine una de las dos.</translation>
    </message>
    <message>
        <source>The text begins with an invisible byte order mark.</source>
        <translation>El texto empieza con una marca de orden de bytes invisible.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 without a byte order mark (BOM).</source>
        <translation>Guarde el archivo como UTF-8 sin marca de orden de bytes (BOM).</translation>
    </message>
    <message>
        <source>This is an invisible or special space that JSON does not know.</source>
        <translation>Es un espacio invisible o especial que JSON no conoce.</translation>
    </message>
    <message>
        <source>It often comes along when text is copied from a web page. Type an ordinary space instead.</source>
        <translation>Suele venir al copiar texto de una página web. Escriba en su lugar un espacio normal.</translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation>JSON no tiene comentarios.</translation>
    </message>
    <message>
        <source>Remove the comment; a Liquid comment tag does not reach the payload.</source>
        <translation>Elimine el comentario; una etiqueta comment de Liquid no llega al payload.</translation>
    </message>
    <message>
        <source>This byte is not valid UTF-8.</source>
        <translation>Este byte no es UTF-8 válido.</translation>
    </message>
    <message>
        <source>The text is probably saved in another encoding, such as Latin-1. Save it as UTF-8.</source>
        <translation>El texto está guardado probablemente en otra codificación, como Latin-1. Guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>JSON needs straight quotation marks, not typographic ones.</source>
        <translation>JSON necesita comillas rectas, no tipográficas.</translation>
    </message>
    <message>
        <source>Word processors and chat programs put them in. Type &quot; on both sides.</source>
        <translation>Los procesadores de texto y los chats las ponen. Escriba &quot; a ambos lados.</translation>
    </message>
    <message>
        <source>JSON needs double quotation marks, not single ones.</source>
        <translation>JSON necesita comillas dobles, no simples.</translation>
    </message>
    <message>
        <source>Put &quot; on both sides of the text.</source>
        <translation>Ponga &quot; a ambos lados del texto.</translation>
    </message>
    <message>
        <source>A line break stands inside a string.</source>
        <translation>Hay un salto de línea dentro de una cadena.</translation>
    </message>
    <message>
        <source>Write \n for a line break, or close the string on its line.</source>
        <translation>Escriba \n para un salto de línea o cierre la cadena en su línea.</translation>
    </message>
    <message>
        <source>A tab character stands inside a string.</source>
        <translation>Hay un tabulador dentro de una cadena.</translation>
    </message>
    <message>
        <source>Write \t for a tab, or use spaces.</source>
        <translation>Escriba \t para un tabulador o use espacios.</translation>
    </message>
    <message>
        <source>An invisible control character stands inside a string.</source>
        <translation>Hay un carácter de control invisible dentro de una cadena.</translation>
    </message>
    <message>
        <source>Remove it, or write it as \u00XX.</source>
        <translation>Elimínelo o escríbalo como \u00XX.</translation>
    </message>
    <message>
        <source>A backslash has to be followed by one of &quot; \ / b f n r t or by u and four hexadecimal digits.</source>
        <translation>A una barra invertida le tiene que seguir uno de &quot; \ / b f n r t, o u y cuatro cifras hexadecimales.</translation>
    </message>
    <message>
        <source>Write \\ for a backslash that belongs to the text.</source>
        <translation>Escriba \\ para una barra invertida que forme parte del texto.</translation>
    </message>
    <message>
        <source>This string has no closing quotation mark.</source>
        <translation>Esta cadena no tiene comilla de cierre.</translation>
    </message>
    <message>
        <source>Put &quot; at its end.</source>
        <translation>Ponga &quot; al final.</translation>
    </message>
    <message>
        <source>This quotation mark ends the string, but its text goes on.</source>
        <translation>Esta comilla termina la cadena, pero su texto continúa.</translation>
    </message>
    <message>
        <source>Write \&quot; for a quotation mark that belongs to the text.</source>
        <translation>Escriba \&quot; para una comilla que forme parte del texto.</translation>
    </message>
    <message>
        <source>This text is not in quotation marks.</source>
        <translation>Este texto no está entre comillas.</translation>
    </message>
    <message>
        <source>Put &quot; on both sides. Only numbers, true, false and null stand without.</source>
        <translation>Ponga &quot; a ambos lados. Solo los números, true, false y null van sin ellas.</translation>
    </message>
    <message>
        <source>JSON does not know %1.</source>
        <translation>JSON no conoce %1.</translation>
    </message>
    <message>
        <source>Write %2.</source>
        <translation>Escriba %2.</translation>
    </message>
    <message>
        <source>JSON has no number %1.</source>
        <translation>JSON no tiene el número %1.</translation>
    </message>
    <message>
        <source>Write null, or leave the value out.</source>
        <translation>Escriba null o deje fuera el valor.</translation>
    </message>
    <message>
        <source>A number must not begin with a zero that is followed by more digits.</source>
        <translation>Un número no debe empezar por un cero seguido de más cifras.</translation>
    </message>
    <message>
        <source>Remove the zero, or put the number in quotation marks if it is an id, a code or a telephone number.</source>
        <translation>Elimine el cero, o ponga el número entre comillas si es un identificador, un código o un teléfono.</translation>
    </message>
    <message>
        <source>A number must not begin with a plus sign.</source>
        <translation>Un número no debe empezar por un signo más.</translation>
    </message>
    <message>
        <source>Remove the sign, or put the number in quotation marks if it is a telephone number.</source>
        <translation>Elimine el signo, o ponga el número entre comillas si es un teléfono.</translation>
    </message>
    <message>
        <source>A number needs a digit on both sides of its decimal point.</source>
        <translation>Un número necesita una cifra a cada lado de su punto decimal.</translation>
    </message>
    <message>
        <source>Write 0.5 for .5 and 1.0 for 1.</source>
        <translation>Escriba 0.5 para .5 y 1.0 para 1.</translation>
    </message>
    <message>
        <source>This is not a number as JSON writes it.</source>
        <translation>No es un número tal como lo escribe JSON.</translation>
    </message>
    <message>
        <source>JSON numbers look like 12, -3.5 and 1e9. Put anything else in quotation marks.</source>
        <translation>Los números JSON son como 12, -3.5 y 1e9. Ponga todo lo demás entre comillas.</translation>
    </message>
    <message>
        <source>There is no JSON here.</source>
        <translation>Aquí no hay JSON.</translation>
    </message>
    <message>
        <source>A JSON text holds at least one value, such as {}.</source>
        <translation>Un texto JSON contiene al menos un valor, como {}.</translation>
    </message>
    <message>
        <source>Nothing follows this comma.</source>
        <translation>Nada sigue a esta coma.</translation>
    </message>
    <message>
        <source>Remove the comma after the last item.</source>
        <translation>Elimine la coma tras el último elemento.</translation>
    </message>
    <message>
        <source>Nothing stands before this comma.</source>
        <translation>Nada precede a esta coma.</translation>
    </message>
    <message>
        <source>Remove the comma, or fill in what is missing.</source>
        <translation>Elimine la coma o rellene lo que falta.</translation>
    </message>
    <message>
        <source>A comma is missing here.</source>
        <translation>Aquí falta una coma.</translation>
    </message>
    <message>
        <source>Put a comma between two items.</source>
        <translation>Ponga una coma entre dos elementos.</translation>
    </message>
    <message>
        <source>A number holds a comma.</source>
        <translation>Un número contiene una coma.</translation>
    </message>
    <message>
        <source>Write 1000 for 1,000 and 1.5 for 1,5.</source>
        <translation>Escriba 1000 para 1,000 y 1.5 para 1,5.</translation>
    </message>
    <message>
        <source>A colon and a value are expected after a key.</source>
        <translation>Tras una clave se esperan dos puntos y un valor.</translation>
    </message>
    <message>
        <source>A member looks like &quot;key&quot;: &quot;value&quot;.</source>
        <translation>Un miembro es como &quot;key&quot;: &quot;value&quot;.</translation>
    </message>
    <message>
        <source>This colon does not belong here.</source>
        <translation>Estos dos puntos no corresponden aquí.</translation>
    </message>
    <message>
        <source>Remove it, or put a comma before the key that it belongs to.</source>
        <translation>Elimínelos, o ponga una coma antes de la clave a la que pertenecen.</translation>
    </message>
    <message>
        <source>Items between [ and ] have no keys.</source>
        <translation>Los elementos entre [ y ] no tienen claves.</translation>
    </message>
    <message>
        <source>Use { and } around items with keys.</source>
        <translation>Use { y } alrededor de elementos con claves.</translation>
    </message>
    <message>
        <source>The value after this colon is missing.</source>
        <translation>Falta el valor tras estos dos puntos.</translation>
    </message>
    <message>
        <source>Fill in a value, or write null or &quot;&quot;.</source>
        <translation>Rellene un valor, o escriba null o &quot;&quot;.</translation>
    </message>
    <message>
        <source>A key in quotation marks is expected here.</source>
        <translation>Aquí se espera una clave entre comillas.</translation>
    </message>
    <message>
        <source>Between { and } every value has a key: &quot;key&quot;: &quot;value&quot;.</source>
        <translation>Entre { y } cada valor tiene una clave: &quot;key&quot;: &quot;value&quot;.</translation>
    </message>
    <message>
        <source>This key is not in quotation marks.</source>
        <translation>Esta clave no está entre comillas.</translation>
    </message>
    <message>
        <source>Put &quot; on both sides of the key.</source>
        <translation>Ponga &quot; a ambos lados de la clave.</translation>
    </message>
    <message>
        <source>A closing %1 is missing.</source>
        <translation>Falta un %1 de cierre.</translation>
    </message>
    <message>
        <source>The bracket that it closes is marked too.</source>
        <translation>El corchete que cierra también está marcado.</translation>
    </message>
    <message>
        <source>%1 stands here, but %2 belongs here.</source>
        <translation>Aquí está %1, pero corresponde %2.</translation>
    </message>
    <message>
        <source>The bracket that is to be closed is marked too.</source>
        <translation>El corchete que hay que cerrar también está marcado.</translation>
    </message>
    <message>
        <source>This %1 closes nothing.</source>
        <translation>Este %1 no cierra nada.</translation>
    </message>
    <message>
        <source>Remove it, or look for an opening bracket that is missing further up.</source>
        <translation>Elimínelo, o busque más arriba un corchete de apertura que falte.</translation>
    </message>
    <message>
        <source>There is text after the end of the JSON.</source>
        <translation>Hay texto después del final del JSON.</translation>
    </message>
    <message>
        <source>A JSON text is one value. Remove what follows, or look for a bracket that is closed too early.</source>
        <translation>Un texto JSON es un solo valor. Elimine lo que sigue, o busque un corchete cerrado demasiado pronto.</translation>
    </message>
    <message>
        <source>Objects and arrays are nested too deep here.</source>
        <translation>Los objetos y arrays están demasiado anidados aquí.</translation>
    </message>
    <message>
        <source>More than %1 levels are not read.</source>
        <translation>No se leen más de %1 niveles.</translation>
    </message>
    <message>
        <source>The value passes through unchanged. Look for a misspelling.</source>
        <translation>El valor pasa sin cambios. Busque un error de escritura.</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>el final</translation>
    </message>
    <message>
        <source>This happens in line %9 of the partial %8.</source>
        <translation>Esto ocurre en la línea %9 del parcial %8.</translation>
    </message>
    <message>
        <source>%1 is no number, so it cannot be calculated with.</source>
        <translation>%1 no es un número, así que no se puede calcular con él.</translation>
    </message>
    <message>
        <source>Check the field&apos;s value first, or give it a default.</source>
        <translation>Compruebe antes el valor del campo o déle un valor predeterminado.</translation>
    </message>
    <message>
        <source>A number is divided by zero.</source>
        <translation>Un número se divide entre cero.</translation>
    </message>
    <message>
        <source>Check the divisor first.</source>
        <translation>Compruebe antes el divisor.</translation>
    </message>
    <message>
        <source>%1 cannot be made a whole number.</source>
        <translation>%1 no se puede convertir en un número entero.</translation>
    </message>
    <message>
        <source>Check what is divided by zero before.</source>
        <translation>Compruebe antes qué se divide entre cero.</translation>
    </message>
    <message>
        <source>The list has %2 elements, so there is none at index %1.</source>
        <translation>La lista tiene %2 elementos, así que no hay ninguno en el índice %1.</translation>
    </message>
    <message>
        <source>Check the list&apos;s size first: {% if list.size &gt; %1 %}. A default does not help.</source>
        <translation>Compruebe antes el tamaño de la lista: {% if list.size &gt; %1 %}. Un valor predeterminado no ayuda.</translation>
    </message>
    <message>
        <source>The filter %1 needs more arguments.</source>
        <translation>El filtro %1 necesita más argumentos.</translation>
    </message>
    <message>
        <source>Add what is missing after a colon.</source>
        <translation>Añada lo que falta tras dos puntos.</translation>
    </message>
    <message>
        <source>The filter %1 has too many or too few arguments.</source>
        <translation>El filtro %1 tiene demasiados argumentos o muy pocos.</translation>
    </message>
    <message>
        <source>Add or remove arguments.</source>
        <translation>Añada o elimine argumentos.</translation>
    </message>
    <message>
        <source>%1 is no whole number.</source>
        <translation>%1 no es un número entero.</translation>
    </message>
    <message>
        <source>Use a whole number here.</source>
        <translation>Use aquí un número entero.</translation>
    </message>
    <message>
        <source>The text to look for is nothing.</source>
        <translation>El texto que buscar no existe.</translation>
    </message>
    <message>
        <source>Give the filter a text, or the field a default.</source>
        <translation>Dé un texto al filtro, o un valor predeterminado al campo.</translation>
    </message>
    <message>
        <source>The text to put in is nothing.</source>
        <translation>El texto que poner no existe.</translation>
    </message>
    <message>
        <source>The filter %1 needs a list here.</source>
        <translation>El filtro %1 necesita aquí una lista.</translation>
    </message>
    <message>
        <source>Check that the field is a list.</source>
        <translation>Compruebe que el campo es una lista.</translation>
    </message>
    <message>
        <source>These values have no common order.</source>
        <translation>Estos valores no tienen un orden común.</translation>
    </message>
    <message>
        <source>Only values of one kind can be sorted, and none may be missing.</source>
        <translation>Solo se pueden ordenar valores de un mismo tipo, y no puede faltar ninguno.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be compared.</source>
        <translation>%1 y %2 no se pueden comparar.</translation>
    </message>
    <message>
        <source>Turn a text into a number first: {% assign n = text | plus: 0 %}.</source>
        <translation>Convierta antes un texto en número: {% assign n = text | plus: 0 %}.</translation>
    </message>
    <message>
        <source>The elements have no property %1.</source>
        <translation>Los elementos no tienen la propiedad %1.</translation>
    </message>
    <message>
        <source>Every element has to be an object.</source>
        <translation>Cada elemento tiene que ser un objeto.</translation>
    </message>
    <message>
        <source>%1 holds something that is no number, so it cannot be counted on.</source>
        <translation>%1 contiene algo que no es un número, así que no se puede seguir contando.</translation>
    </message>
    <message>
        <source>Choose another name for the counter.</source>
        <translation>Elija otro nombre para el contador.</translation>
    </message>
    <message>
        <source>The counter has no name.</source>
        <translation>El contador no tiene nombre.</translation>
    </message>
    <message>
        <source>Write a name after it.</source>
        <translation>Escriba un nombre detrás.</translation>
    </message>
    <message>
        <source>ifchanged works once in a loop over a list, and from its first round on.</source>
        <translation>ifchanged funciona una vez en un bucle sobre una lista, y desde su primera vuelta.</translation>
    </message>
    <message>
        <source>Move it directly into the loop.</source>
        <translation>Muévalo directamente al bucle.</translation>
    </message>
    <message>
        <source>This raw tag has no block.</source>
        <translation>Esta etiqueta raw no tiene bloque.</translation>
    </message>
    <message>
        <source>Write exactly {% raw %} and {% endraw %}.</source>
        <translation>Escriba exactamente {% raw %} y {% endraw %}.</translation>
    </message>
    <message>
        <source>There is no partial named %1.</source>
        <translation>No hay ningún parcial llamado %1.</translation>
    </message>
    <message>
        <source>Look for a misspelling.</source>
        <translation>Busque un error de escritura.</translation>
    </message>
    <message>
        <source>The partial is not valid: %1</source>
        <translation>El parcial no es válido: %1</translation>
    </message>
    <message>
        <source>Mend the partial.</source>
        <translation>Corrija el parcial.</translation>
    </message>
    <message>
        <source>The name of the partial is no text.</source>
        <translation>El nombre del parcial no es un texto.</translation>
    </message>
    <message>
        <source>Write it between quotes, such as &apos;footer&apos;.</source>
        <translation>Escríbalo entre comillas, como &apos;footer&apos;.</translation>
    </message>
    <message>
        <source>A partial that render brings in cannot include another one.</source>
        <translation>Un parcial incorporado con render no puede incluir otro con include.</translation>
    </message>
    <message>
        <source>Use render here too.</source>
        <translation>Use render también aquí.</translation>
    </message>
    <message>
        <source>This text is not valid Base64.</source>
        <translation>Este texto no es Base64 válido.</translation>
    </message>
    <message>
        <source>Check the field&apos;s value.</source>
        <translation>Compruebe el valor del campo.</translation>
    </message>
    <message>
        <source>The result would not be valid text.</source>
        <translation>El resultado no sería un texto válido.</translation>
    </message>
    <message>
        <source>The date format %1 ends too early.</source>
        <translation>El formato de fecha %1 termina demasiado pronto.</translation>
    </message>
    <message>
        <source>Complete the directive at its end.</source>
        <translation>Complete la directiva del final.</translation>
    </message>
    <message>
        <source>There is no operator %1.</source>
        <translation>No existe el operador %1.</translation>
    </message>
    <message>
        <source>Use ==, !=, &lt;, &gt;, &lt;=, &gt;= or contains.</source>
        <translation>Use ==, !=, &lt;, &gt;, &lt;=, &gt;= o contains.</translation>
    </message>
    <message>
        <source>There is no time zone named %1.</source>
        <translation>No hay ninguna zona horaria llamada %1.</translation>
    </message>
    <message>
        <source>Use a name such as Asia/Kolkata or Europe/London.</source>
        <translation>Use un nombre como Asia/Kolkata o Europe/London.</translation>
    </message>
    <message>
        <source>The template stops this message with abort.</source>
        <translation>La plantilla detiene este mensaje con abort.</translation>
    </message>
    <message>
        <source>This customer gets nothing, as the template wants it.</source>
        <translation>Este cliente no recibe nada, como quiere la plantilla.</translation>
    </message>
    <message>
        <source>The output grew beyond %1 bytes here.</source>
        <translation>La salida superó aquí los %1 bytes.</translation>
    </message>
    <message>
        <source>Look for a loop that prints too much.</source>
        <translation>Busque un bucle que imprima demasiado.</translation>
    </message>
    <message>
        <source>The template was stopped here after %1 steps.</source>
        <translation>La plantilla se detuvo aquí tras %1 pasos.</translation>
    </message>
    <message>
        <source>Look for a loop over too many elements.</source>
        <translation>Busque un bucle sobre demasiados elementos.</translation>
    </message>
    <message>
        <source>The values made here need more than %1 bytes.</source>
        <translation>Los valores creados aquí necesitan más de %1 bytes.</translation>
    </message>
    <message>
        <source>Look for a text or list that grows in a loop.</source>
        <translation>Busque un texto o una lista que crezca en un bucle.</translation>
    </message>
    <message>
        <source>Partials include each other too deeply here.</source>
        <translation>Los parciales se incluyen entre sí aquí con demasiada profundidad.</translation>
    </message>
    <message>
        <source>Look for a partial that includes itself.</source>
        <translation>Busque un parcial que se incluya a sí mismo.</translation>
    </message>
    <message>
        <source>The character %1 has no meaning inside a tag.</source>
        <translation>El carácter %1 no significa nada dentro de una etiqueta.</translation>
    </message>
    <message>
        <source>Put texts between straight quotes: &apos;like this&apos; or &quot;like this&quot;.</source>
        <translation>Ponga los textos entre comillas rectas: &apos;así&apos; o &quot;así&quot;.</translation>
    </message>
    <message>
        <source>The text that begins with %1 here never ends.</source>
        <translation>El texto que empieza aquí con %1 no termina nunca.</translation>
    </message>
    <message>
        <source>Add the closing %1.</source>
        <translation>Añada el %1 de cierre.</translation>
    </message>
    <message>
        <source>This {{ is never closed.</source>
        <translation>Este {{ nunca se cierra.</translation>
    </message>
    <message>
        <source>Add }} at its end.</source>
        <translation>Añada }} al final.</translation>
    </message>
    <message>
        <source>This {% is never closed.</source>
        <translation>Este {% nunca se cierra.</translation>
    </message>
    <message>
        <source>Add %} at its end.</source>
        <translation>Añada %} al final.</translation>
    </message>
    <message>
        <source>There is nothing between {{ and }}.</source>
        <translation>No hay nada entre {{ y }}.</translation>
    </message>
    <message>
        <source>Name what to print, such as Profile.Name.</source>
        <translation>Indique qué imprimir, como Profile.Name.</translation>
    </message>
    <message>
        <source>%1 is not expected here.</source>
        <translation>Aquí no se espera %1.</translation>
    </message>
    <message>
        <source>Remove it, or look for a missing sign before it.</source>
        <translation>Elimínelo, o busque delante un signo que falte.</translation>
    </message>
    <message>
        <source>%1 is missing before %2.</source>
        <translation>Falta %1 antes de %2.</translation>
    </message>
    <message>
        <source>Add %1.</source>
        <translation>Añada %1.</translation>
    </message>
    <message>
        <source>A value is missing before %1.</source>
        <translation>Falta un valor antes de %1.</translation>
    </message>
    <message>
        <source>Write a field such as Profile.Name, a number, or a text in quotes.</source>
        <translation>Escriba un campo como Profile.Name, un número, o un texto entre comillas.</translation>
    </message>
    <message>
        <source>The name of a filter is missing after |.</source>
        <translation>Falta el nombre de un filtro tras |.</translation>
    </message>
    <message>
        <source>Add a filter&apos;s name or remove the |.</source>
        <translation>Añada el nombre de un filtro o elimine el |.</translation>
    </message>
    <message>
        <source>A name is missing before %1.</source>
        <translation>Falta un nombre antes de %1.</translation>
    </message>
    <message>
        <source>Names begin with a letter or _ and hold letters, digits, _ and -.</source>
        <translation>Los nombres empiezan por una letra o _ y constan de letras, cifras, _ y -.</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a variable.</source>
        <translation>%1 no puede ser el nombre de una variable.</translation>
    </message>
    <message>
        <source>Choose a name that is no word of the language and does not begin with &quot;end&quot;.</source>
        <translation>Elija un nombre que no sea una palabra del lenguaje ni empiece por &quot;end&quot;.</translation>
    </message>
    <message>
        <source>The number %1 is too large for this dialect.</source>
        <translation>El número %1 es demasiado grande para este dialecto.</translation>
    </message>
    <message>
        <source>Write it as a text in quotes.</source>
        <translation>Escríbalo como texto entre comillas.</translation>
    </message>
    <message>
        <source>A range cannot begin or end with %1.</source>
        <translation>Un rango no puede empezar ni terminar con %1.</translation>
    </message>
    <message>
        <source>Use whole numbers, or fields that hold some.</source>
        <translation>Use números enteros, o campos que los contengan.</translation>
    </message>
    <message>
        <source>Every line of this comment has to begin with #.</source>
        <translation>Cada línea de este comentario tiene que empezar por #.</translation>
    </message>
    <message>
        <source>Put # before it.</source>
        <translation>Ponga # delante.</translation>
    </message>
    <message>
        <source>There is no filter named %1.</source>
        <translation>No hay ningún filtro llamado %1.</translation>
    </message>
    <message>
        <source>Nothing is sent to anybody while it is there. Look for a misspelling.</source>
        <translation>Mientras esté ahí no se envía nada a nadie. Busque un error de escritura.</translation>
    </message>
    <message>
        <source>There is no tag named %1.</source>
        <translation>No hay ninguna etiqueta llamada %1.</translation>
    </message>
    <message>
        <source>The name of a tag is missing after {%.</source>
        <translation>Falta el nombre de una etiqueta tras {%.</translation>
    </message>
    <message>
        <source>Write a tag such as if, for or assign.</source>
        <translation>Escriba una etiqueta como if, for o assign.</translation>
    </message>
    <message>
        <source>This %1 is never closed.</source>
        <translation>Este %1 nunca se cierra.</translation>
    </message>
    <message>
        <source>Add {% %2 %} where it is to end.</source>
        <translation>Añada {% %2 %} donde deba terminar.</translation>
    </message>
    <message>
        <source>There is nothing that %1 could belong to here.</source>
        <translation>Aquí no hay nada a lo que %1 pueda pertenecer.</translation>
    </message>
    <message>
        <source>Remove it, or open its block before it.</source>
        <translation>Elimínelo, o abra su bloque delante.</translation>
    </message>
    <message>
        <source>Nothing may follow %1 in its tag.</source>
        <translation>Nada puede seguir a %1 en su etiqueta.</translation>
    </message>
    <message>
        <source>Remove what stands behind it.</source>
        <translation>Elimine lo que hay detrás.</translation>
    </message>
    <message>
        <source>Nothing may follow doc in its tag.</source>
        <translation>Nada puede seguir a doc en su etiqueta.</translation>
    </message>
    <message>
        <source>A doc block cannot hold another one.</source>
        <translation>Un bloque doc no puede contener otro.</translation>
    </message>
    <message>
        <source>Close the first one before the second begins.</source>
        <translation>Cierre el primero antes de que empiece el segundo.</translation>
    </message>
    <message>
        <source>The word raw at the end of a tag begins a raw block in this dialect.</source>
        <translation>En este dialecto la palabra raw al final de una etiqueta inicia un bloque raw.</translation>
    </message>
    <message>
        <source>Write [&apos;raw&apos;] instead of .raw.</source>
        <translation>Escriba [&apos;raw&apos;] en lugar de .raw.</translation>
    </message>
    <message>
        <source>A case needs a when first, but here is %1.</source>
        <translation>Un case necesita primero un when, pero aquí está %1.</translation>
    </message>
    <message>
        <source>Begin with {% when … %}; only text may stand before it, and it is dropped.</source>
        <translation>Empiece con {% when … %}; solo puede precederlo texto, y se descarta.</translation>
    </message>
    <message>
        <source>The name of a partial is missing before %1.</source>
        <translation>Falta el nombre de un parcial antes de %1.</translation>
    </message>
    <message>
        <source>There is no library of partials to include from, so this prints nothing.</source>
        <translation>No hay biblioteca de parciales que incluir, así que esto no imprime nada.</translation>
    </message>
    <message>
        <source>Write the text itself.</source>
        <translation>Escriba el texto mismo.</translation>
    </message>
    <message>
        <source>Blocks or brackets are nested too deeply here.</source>
        <translation>Los bloques o corchetes están demasiado anidados aquí.</translation>
    </message>
    <message>
        <source>Split the template into simpler parts.</source>
        <translation>Divida la plantilla en partes más simples.</translation>
    </message>
    <message>
        <source>The template is too large.</source>
        <translation>La plantilla es demasiado grande.</translation>
    </message>
    <message>
        <source>Templates may have up to 1 GB.</source>
        <translation>Las plantillas pueden tener hasta 1 GB.</translation>
    </message>
    <message>
        <source>Send nothing to customers without the id</source>
        <translation>No enviar nada a los clientes sin el identificador</translation>
    </message>
    <message>
        <source>Put quotation marks around it</source>
        <translation>Ponerlo entre comillas</translation>
    </message>
    <message>
        <source>Write whole seconds</source>
        <translation>Escribir segundos enteros</translation>
    </message>
    <message>
        <source>Take it as UTC</source>
        <translation>Tomarlo como UTC</translation>
    </message>
    <message>
        <source>Use date_tz with UTC</source>
        <translation>Usar date_tz con UTC</translation>
    </message>
    <message>
        <source>Qualtrics reads an object here, in braces, and this is none.</source>
        <translation>Qualtrics lee aquí un objeto, entre llaves, y esto no lo es.</translation>
    </message>
    <message>
        <source>Put the keys that belong here between { and }.</source>
        <translation>Ponga las claves que corresponden aquí entre { y }.</translation>
    </message>
    <message>
        <source>Qualtrics does not know the key “%1” here and refuses the request (RP_9).</source>
        <translation>Qualtrics no conoce aquí la clave «%1» y rechaza la solicitud (RP_9).</translation>
    </message>
    <message>
        <source>Remove it, or move the value into embeddedData.</source>
        <translation>Elimínela o mueva el valor a embeddedData.</translation>
    </message>
    <message>
        <source>“%1” stands in answers of Qualtrics only; a request that has it is refused (RP_9).</source>
        <translation>«%1» solo aparece en respuestas de Qualtrics; una solicitud que lo tiene se rechaza (RP_9).</translation>
    </message>
    <message>
        <source>Write what a request calls it: header, surveyLink.type, header.subject; remove the rest.</source>
        <translation>Escriba como lo llama una solicitud: header, surveyLink.type, header.subject; elimine el resto.</translation>
    </message>
    <message>
        <source>“%1” is seen in answers of Qualtrics; that a request may have it is not confirmed (inferred).</source>
        <translation>«%1» se ve en respuestas de Qualtrics; que una solicitud pueda tenerlo no está confirmado (deducido).</translation>
    </message>
    <message>
        <source>Remove it: a key that Qualtrics does not know is refused (RP_9).</source>
        <translation>Elimínela: una clave que Qualtrics no conoce se rechaza (RP_9).</translation>
    </message>
    <message>
        <source>This body mixes two requests that have nothing in common: an e-mail, and links without an e-mail.</source>
        <translation>Este body mezcla dos solicitudes que no tienen nada en común: un correo, y enlaces sin correo.</translation>
    </message>
    <message>
        <source>For an e-mail remove action, linkType and what else belongs to links; or keep only those.</source>
        <translation>Para un correo, elimine action, linkType y lo demás propio de los enlaces; o deje solo eso.</translation>
    </message>
    <message>
        <source>Qualtrics expects the key “%1” and refuses the request without it (RP_10).</source>
        <translation>Qualtrics espera la clave «%1» y rechaza la solicitud sin ella (RP_10).</translation>
    </message>
    <message>
        <source>sendDate is missing; Qualtrics refuses the request without it (RP_10), also when it is to send now.</source>
        <translation>Falta sendDate; Qualtrics rechaza la solicitud sin esa clave (RP_10), también si ha de enviarse ahora.</translation>
    </message>
    <message>
        <source>Write the time of sending in UTC. A time in the past means now (inferred).</source>
        <translation>Escriba la hora de envío en UTC. Una hora pasada significa ahora (deducido).</translation>
    </message>
    <message>
        <source>The subject has to be text; an object, as answers have it, is refused (RP_10).</source>
        <translation>El asunto tiene que ser texto; un objeto, como en las respuestas, se rechaza (RP_10).</translation>
    </message>
    <message>
        <source>Put the text, or the MS_ id of a message in the library, into header.subject.</source>
        <translation>Ponga el texto, o el identificador MS_ de un mensaje de la biblioteca, en header.subject.</translation>
    </message>
    <message>
        <source>Without surveyLink the mail leads to no survey (inferred from one client).</source>
        <translation>Sin surveyLink el correo no lleva a ninguna encuesta (deducido de un cliente).</translation>
    </message>
    <message>
        <source>Add surveyLink with the id of the survey.</source>
        <translation>Añada surveyLink con el identificador de la encuesta.</translation>
    </message>
    <message>
        <source>The value of “%1” has to be text in quotation marks.</source>
        <translation>El valor de «%1» tiene que ser texto entre comillas.</translation>
    </message>
    <message>
        <source>“%1” is required, and this customer would send nothing for it.</source>
        <translation>«%1» es obligatorio, y este cliente no enviaría nada para él.</translation>
    </message>
    <message>
        <source>Give the value a default, or leave the customer out with {% abort %}.</source>
        <translation>Dé al valor uno predeterminado, o deje fuera al cliente con {% abort %}.</translation>
    </message>
    <message>
        <source>“%1” may be left out, but null and empty text are looked at like any other value (inferred).</source>
        <translation>«%1» puede faltar, pero null y el texto vacío se tratan como cualquier otro valor (deducido).</translation>
    </message>
    <message>
        <source>Put an {% if %} around the whole member and its comma.</source>
        <translation>Ponga un {% if %} alrededor de todo el miembro y su coma.</translation>
    </message>
    <message>
        <source>The id in “%1” is empty: the value is not there.</source>
        <translation>El identificador en «%1» está vacío: el valor no existe.</translation>
    </message>
    <message>
        <source>Leave the whole member out where there is no id, or leave the customer out with {% abort %}.</source>
        <translation>Deje fuera el miembro entero donde no haya identificador, o deje fuera al cliente con {% abort %}.</translation>
    </message>
    <message>
        <source>“%1” is not the id that belongs here: it has to begin with %2.</source>
        <translation>«%1» no es el identificador que corresponde aquí: tiene que empezar por %2.</translation>
    </message>
    <message>
        <source>“%1” is no id of Qualtrics: after the prefix come 11 to 15 letters and digits.</source>
        <translation>«%1» no es un identificador de Qualtrics: tras el prefijo van de 11 a 15 letras y cifras.</translation>
    </message>
    <message>
        <source>Copy it from Account Settings, Qualtrics IDs. Capitals matter.</source>
        <translation>Cópielo de Account Settings, Qualtrics IDs. Las mayúsculas cuentan.</translation>
    </message>
    <message>
        <source>“%1” is shorter than any id seen: after the prefix come 15 letters and digits.</source>
        <translation>«%1» es más corto que cualquier identificador visto: tras el prefijo van 15 letras y cifras.</translation>
    </message>
    <message>
        <source>Look whether its end got lost.</source>
        <translation>Mire si se perdió el final.</translation>
    </message>
    <message>
        <source>“%1” is no type of link: Individual, Multiple or Anonymous, written exactly so.</source>
        <translation>«%1» no es un tipo de enlace: Individual, Multiple o Anonymous, escrito exactamente así.</translation>
    </message>
    <message>
        <source>“%1” is no action: CreateDistribution or CreateTransactionBatchDistribution, written exactly so.</source>
        <translation>«%1» no es una acción: CreateDistribution o CreateTransactionBatchDistribution, escrito exactamente así.</translation>
    </message>
    <message>
        <source>“%1” is no plain e-mail address.</source>
        <translation>«%1» no es una dirección de correo simple.</translation>
    </message>
    <message>
        <source>Write one address such as noreply@qemailserver.com, without a name around it.</source>
        <translation>Escriba una sola dirección, como noreply@qemailserver.com, sin un nombre alrededor.</translation>
    </message>
    <message>
        <source>Mail from %1 leaves only if the brand has set this domain up; else it is accepted and not sent (EQD17).</source>
        <translation>El correo de %1 solo sale si la marca ha configurado ese dominio; si no, se acepta y no se envía (EQD17).</translation>
    </message>
    <message>
        <source>qemailserver.com, qualtrics-survey.com and qualtrics-research.com need no set-up.</source>
        <translation>qemailserver.com, qualtrics-survey.com y qualtrics-research.com no necesitan configuración.</translation>
    </message>
    <message>
        <source>Without replyToEmail answers go to a default address; every known client sends it.</source>
        <translation>Sin replyToEmail las respuestas van a una dirección predeterminada; todos los clientes conocidos lo envían.</translation>
    </message>
    <message>
        <source>“%1” is the id of a contact in the directory; the call expects that of a member of the list, CGC_ (inferred: published samples show CID_, working clients CGC_).</source>
        <translation>«%1» es el identificador de un contacto del directorio; la llamada espera el de un miembro de la lista, CGC_ (deducido: las muestras publicadas usan CID_, los clientes que funcionan CGC_).</translation>
    </message>
    <message>
        <source>Look up the contact&apos;s contactLookupId in the mailing list.</source>
        <translation>Busque el contactLookupId del contacto en la lista de correo.</translation>
    </message>
    <message>
        <source>Whoever has no id of their own would be sent to Qualtrics as the contact “%1”, who does not exist (inferred).</source>
        <translation>Quien no tenga identificador propio se enviaría a Qualtrics como el contacto «%1», que no existe (deducido).</translation>
    </message>
    <message>
        <source>Leave customers without the id out with {% abort %}.</source>
        <translation>Deje fuera con {% abort %} a los clientes sin identificador.</translation>
    </message>
    <message>
        <source>contactId stands without mailingListId; the contact belongs to a list, and working clients name it (inferred).</source>
        <translation>contactId está sin mailingListId; el contacto pertenece a una lista, y los clientes que funcionan la nombran (deducido).</translation>
    </message>
    <message>
        <source>Add mailingListId with the id of the list that the contact is in, CG_.</source>
        <translation>Añada mailingListId con el identificador de la lista en la que está el contacto, CG_.</translation>
    </message>
    <message>
        <source>mailingListId without contactId mails the whole list, and the webhook does so for every customer (that this is not meant is inferred).</source>
        <translation>mailingListId sin contactId escribe a toda la lista, y el webhook lo hace por cada cliente (que no sea la intención se ha deducido).</translation>
    </message>
    <message>
        <source>Add the contactId of the customer.</source>
        <translation>Añada el contactId del cliente.</translation>
    </message>
    <message>
        <source>A batch of transactions says itself whom to mail: %1 cannot stand beside transactionBatchId.</source>
        <translation>Un lote de transacciones ya dice a quién escribir: %1 no puede estar junto a transactionBatchId.</translation>
    </message>
    <message>
        <source>Keep either transactionBatchId, or mailingListId with contactId.</source>
        <translation>Conserve transactionBatchId, o bien mailingListId con contactId.</translation>
    </message>
    <message>
        <source>messageText stands beside a message of the library; which of them wins is not documented (inferred: one is enough, and text messages refuse both).</source>
        <translation>messageText está junto a un mensaje de la biblioteca; cuál de los dos vale no está documentado (deducido: basta uno, y los SMS rechazan ambos).</translation>
    </message>
    <message>
        <source>Remove messageText, or libraryId and messageId.</source>
        <translation>Elimine messageText, o bien libraryId y messageId.</translation>
    </message>
    <message>
        <source>The text of the mail has no link to the survey (that Qualtrics adds none is inferred).</source>
        <translation>El texto del correo no tiene enlace a la encuesta (que Qualtrics no añada ninguno se ha deducido).</translation>
    </message>
    <message>
        <source>Put ${l://SurveyURL} or ${l://SurveyLink?d=Take the Survey} into it.</source>
        <translation>Ponga en él ${l://SurveyURL} o ${l://SurveyLink?d=Take the Survey}.</translation>
    </message>
    <message>
        <source>The text of the mail has no opt-out link (that Qualtrics adds none is inferred).</source>
        <translation>El texto del correo no tiene enlace de baja (que Qualtrics no añada ninguno se ha deducido).</translation>
    </message>
    <message>
        <source>Put ${l://OptOutLink?d=Unsubscribe} into it.</source>
        <translation>Ponga en él ${l://OptOutLink?d=Unsubscribe}.</translation>
    </message>
    <message>
        <source>“%1” is no piped text that Qualtrics would fill in, and would be shown as it is (inferred).</source>
        <translation>«%1» no es un texto dinámico que Qualtrics rellene, y se mostraría tal cual (deducido).</translation>
    </message>
    <message>
        <source>Write ${l://…}, ${m://…} or ${e://…}, in single braces, with the closing brace.</source>
        <translation>Escriba ${l://…}, ${m://…} o ${e://…}, en llaves simples, con la llave de cierre.</translation>
    </message>
    <message>
        <source>“%1” is no time as Qualtrics reads it.</source>
        <translation>«%1» no es una hora tal como la lee Qualtrics.</translation>
    </message>
    <message>
        <source>Write it as 2031-01-24T14:15:22Z.</source>
        <translation>Escríbala como 2031-01-24T14:15:22Z.</translation>
    </message>
    <message>
        <source>The time “%1” does not say its zone.</source>
        <translation>La hora «%1» no dice su zona.</translation>
    </message>
    <message>
        <source>Write the time in UTC with Z at its end, or add an offset such as +02:00.</source>
        <translation>Escriba la hora en UTC con Z al final, o añada un desfase como +02:00.</translation>
    </message>
    <message>
        <source>The time “%1” is not in UTC, which is the safest form.</source>
        <translation>La hora «%1» no está en UTC, que es la forma más segura.</translation>
    </message>
    <message>
        <source>“%1” has a fraction of a second, which some calls of Qualtrics refuse (reported; for this call inferred).</source>
        <translation>«%1» tiene una fracción de segundo, que algunas llamadas de Qualtrics rechazan (se ha informado; para esta llamada, deducido).</translation>
    </message>
    <message>
        <source>Write whole seconds.</source>
        <translation>Escriba segundos enteros.</translation>
    </message>
    <message>
        <source>sendDate is a fixed time in the past; Qualtrics then sends at once (inferred).</source>
        <translation>sendDate es una hora fija del pasado; Qualtrics envía entonces enseguida (deducido).</translation>
    </message>
    <message>
        <source>Let Liquid write the time of sending.</source>
        <translation>Deje que Liquid escriba la hora de envío.</translation>
    </message>
    <message>
        <source>sendDate is in the past; Qualtrics then sends at once (inferred).</source>
        <translation>sendDate está en el pasado; Qualtrics envía entonces enseguida (deducido).</translation>
    </message>
    <message>
        <source>The survey link has expired already: Qualtrics accepts the request and sends nothing (inferred from EQD15).</source>
        <translation>El enlace de la encuesta ya ha caducado: Qualtrics acepta la solicitud y no envía nada (deducido de EQD15).</translation>
    </message>
    <message>
        <source>Write a later expirationDate, or leave it out: then the link lives for about 60 days.</source>
        <translation>Escriba un expirationDate posterior, o déjelo fuera: entonces el enlace vive unos 60 días.</translation>
    </message>
    <message>
        <source>The survey link expires no later than the mail is sent, so that it is dead on arrival (inferred from EQD15).</source>
        <translation>El enlace de la encuesta caduca a más tardar cuando se envía el correo, así que llega muerto (deducido de EQD15).</translation>
    </message>
    <message>
        <source>Write an expirationDate after sendDate, or leave it out: then the link lives for about 60 days.</source>
        <translation>Escriba un expirationDate posterior a sendDate, o déjelo fuera: entonces el enlace vive unos 60 días.</translation>
    </message>
    <message>
        <source>CleverTap&apos;s now is Indian time, and this writes it with Z, as if it were UTC: five and a half hours late (inferred from third parties&apos; notes).</source>
        <translation>El now de CleverTap es hora de la India, y esto lo escribe con Z, como si fuera UTC: cinco horas y media tarde (deducido de notas de terceros).</translation>
    </message>
    <message>
        <source>Use date_tz with the zone &apos;UTC&apos; in place of date.</source>
        <translation>Use date_tz con la zona &apos;UTC&apos; en lugar de date.</translation>
    </message>
    <message>
        <source>embeddedData has %1 pairs, and Qualtrics takes 10.</source>
        <translation>embeddedData tiene %1 pares, y Qualtrics admite 10.</translation>
    </message>
    <message>
        <source>This name in embeddedData has %1 characters, and Qualtrics takes 1 to 200.</source>
        <translation>Este nombre en embeddedData tiene %1 caracteres, y Qualtrics admite de 1 a 200.</translation>
    </message>
    <message>
        <source>This value in embeddedData has %1 characters, and Qualtrics takes 1024.</source>
        <translation>Este valor en embeddedData tiene %1 caracteres, y Qualtrics admite 1024.</translation>
    </message>
    <message>
        <source>Shorten it, for example with slice.</source>
        <translation>Acórtelo, por ejemplo con slice.</translation>
    </message>
    <message>
        <source>Values in embeddedData have to be text; this one is none.</source>
        <translation>Los valores de embeddedData tienen que ser texto; este no lo es.</translation>
    </message>
    <message>
        <source>Put quotation marks around it.</source>
        <translation>Póngalo entre comillas.</translation>
    </message>
    <message>
        <source>The request has no API token, and Qualtrics refuses it (ATP_2).</source>
        <translation>La solicitud no tiene token de API, y Qualtrics la rechaza (ATP_2).</translation>
    </message>
    <message>
        <source>Add the header X-API-TOKEN, or Authorization with an OAuth token.</source>
        <translation>Añada el header X-API-TOKEN, o Authorization con un token OAuth.</translation>
    </message>
    <message>
        <source>Qualtrics reads JSON only, and the content format of this campaign is another one.</source>
        <translation>Qualtrics solo lee JSON, y el formato de contenido de esta campaña es otro.</translation>
    </message>
    <message>
        <source>Choose the content format JSON.</source>
        <translation>Elija el formato de contenido JSON.</translation>
    </message>
    <message>
        <source>SV_ is the id of a survey.</source>
        <translation>SV_ es el identificador de una encuesta.</translation>
    </message>
    <message>
        <source>UR_ is the id of a user, or of that user&apos;s library.</source>
        <translation>UR_ es el identificador de un usuario, o de su biblioteca.</translation>
    </message>
    <message>
        <source>URH_ is the id of a user, or of that user&apos;s library.</source>
        <translation>URH_ es el identificador de un usuario, o de su biblioteca.</translation>
    </message>
    <message>
        <source>GR_ is the id of a group, or of its library.</source>
        <translation>GR_ es el identificador de un grupo, o de su biblioteca.</translation>
    </message>
    <message>
        <source>MS_ is the id of a message in a library.</source>
        <translation>MS_ es el identificador de un mensaje de una biblioteca.</translation>
    </message>
    <message>
        <source>POOL_ is the id of a directory of contacts.</source>
        <translation>POOL_ es el identificador de un directorio de contactos.</translation>
    </message>
    <message>
        <source>CG_ is the id of a mailing list.</source>
        <translation>CG_ es el identificador de una lista de correo.</translation>
    </message>
    <message>
        <source>ML_ is the id of a mailing list in Research Core.</source>
        <translation>ML_ es el identificador de una lista de correo en Research Core.</translation>
    </message>
    <message>
        <source>CID_ is the id of a contact in the directory.</source>
        <translation>CID_ es el identificador de un contacto del directorio.</translation>
    </message>
    <message>
        <source>CGC_ is the id of a contact as member of one list.</source>
        <translation>CGC_ es el identificador de un contacto como miembro de una lista.</translation>
    </message>
    <message>
        <source>MLRP_ is the id of a list member in Research Core.</source>
        <translation>MLRP_ es el identificador de un miembro de lista en Research Core.</translation>
    </message>
    <message>
        <source>EMD_ is the id of a distribution that was made.</source>
        <translation>EMD_ es el identificador de una distribución ya creada.</translation>
    </message>
    <message>
        <source>SMSD_ is the id of a distribution by text message.</source>
        <translation>SMSD_ es el identificador de una distribución por SMS.</translation>
    </message>
    <message>
        <source>BT_ is the id of a batch of transactions.</source>
        <translation>BT_ es el identificador de un lote de transacciones.</translation>
    </message>
    <message>
        <source>CTR_ is the id of one transaction; a batch has BT_.</source>
        <translation>CTR_ es el identificador de una transacción; un lote tiene BT_.</translation>
    </message>
    <message>
        <source>R_ is the id of a response.</source>
        <translation>R_ es el identificador de una respuesta.</translation>
    </message>
    <message>
        <source>FS_ is the id of a survey session.</source>
        <translation>FS_ es el identificador de una sesión de encuesta.</translation>
    </message>
    <message>
        <source>SUB_ is the id of an event subscription.</source>
        <translation>SUB_ es el identificador de una suscripción a eventos.</translation>
    </message>
    <message>
        <source>UT_ is the id of a type of user.</source>
        <translation>UT_ es el identificador de un tipo de usuario.</translation>
    </message>
    <message>
        <source>Call it %2</source>
        <translation>Llamarlo %2</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Eliminar «%1»</translation>
    </message>
    <message>
        <source>Send at the time of the event</source>
        <translation>Enviar a la hora del evento</translation>
    </message>
    <message>
        <source>Remove messageText</source>
        <translation>Eliminar messageText</translation>
    </message>
    <message>
        <source>Write “%2”</source>
        <translation>Escribir «%2»</translation>
    </message>
    <message>
        <source>Capitals matter: write %3.</source>
        <translation>Las mayúsculas cuentan: escriba %3.</translation>
    </message>
    <message>
        <source>Here belongs an object: { … }.</source>
        <translation>Aquí corresponde un objeto: { … }.</translation>
    </message>
    <message>
        <source>“%1” has no place here: fields go into one of these: %2.</source>
        <translation>«%1» no tiene lugar aquí: los campos van en uno de estos: %2.</translation>
    </message>
    <message>
        <source>%1 has to be an object: { … }.</source>
        <translation>%1 tiene que ser un objeto: { … }.</translation>
    </message>
    <message>
        <source>Mend the sample, or change what is stated of the field.</source>
        <translation>Corrija la muestra o cambie la regla del campo.</translation>
    </message>
    <message>
        <source>The JSON Schema of this campaign cannot be read: %1.</source>
        <translation>No se puede leer el JSON Schema de esta campaña: %1.</translation>
    </message>
    <message>
        <source>Put the file back into the workspace, or choose another schema.</source>
        <translation>Devuelva el archivo al espacio de trabajo o elija otro esquema.</translation>
    </message>
    <message>
        <source>Files of this workspace were changed by another program.</source>
        <translation>Otro programa cambió archivos de este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Reload them, or keep your own version, then save.</source>
        <translation>Recárguelos, o conserve su propia versión y guarde después.</translation>
    </message>
    <message>
        <source>This folder already holds a workspace.</source>
        <translation>Esta carpeta ya contiene un espacio de trabajo.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Ábralo o elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 is UTF-16 text; it has to be UTF-8</source>
        <translation>%1 es texto UTF-16; tiene que ser UTF-8</translation>
    </message>
    <message>
        <source>%1 is no text: it holds binary data, such as a picture or an archive</source>
        <translation>%1 no es texto: contiene datos binarios, como una imagen o un archivo comprimido</translation>
    </message>
    <message>
        <source>Put it in quotation marks</source>
        <translation>Ponerlo entre comillas</translation>
    </message>
    <message>
        <source>Use straight quotation marks</source>
        <translation>Usar comillas rectas</translation>
    </message>
    <message>
        <source>Use double quotation marks</source>
        <translation>Usar comillas dobles</translation>
    </message>
    <message>
        <source>Close the string</source>
        <translation>Cerrar la cadena</translation>
    </message>
    <message>
        <source>Write an empty object</source>
        <translation>Escribir un objeto vacío</translation>
    </message>
    <message>
        <source>Write the closing bracket</source>
        <translation>Escribir el corchete de cierre</translation>
    </message>
    <message>
        <source>Write \n for the line break</source>
        <translation>Escribir \n para el salto de línea</translation>
    </message>
    <message>
        <source>Write \t for the tab</source>
        <translation>Escribir \t para el tabulador</translation>
    </message>
    <message>
        <source>Remove the character</source>
        <translation>Eliminar el carácter</translation>
    </message>
    <message>
        <source>Write it as an escape</source>
        <translation>Escribirlo como secuencia de escape</translation>
    </message>
    <message>
        <source>Double the backslash</source>
        <translation>Duplicar la barra invertida</translation>
    </message>
    <message>
        <source>Put a backslash before the quotation mark</source>
        <translation>Poner una barra invertida antes de la comilla</translation>
    </message>
    <message>
        <source>Write it as JSON does</source>
        <translation>Escribirlo como lo hace JSON</translation>
    </message>
    <message>
        <source>Write null</source>
        <translation>Escribir null</translation>
    </message>
    <message>
        <source>Remove the sign</source>
        <translation>Eliminar el signo</translation>
    </message>
    <message>
        <source>Remove the leading zeros</source>
        <translation>Eliminar los ceros iniciales</translation>
    </message>
    <message>
        <source>Write the zero</source>
        <translation>Escribir el cero</translation>
    </message>
    <message>
        <source>Write a decimal point</source>
        <translation>Escribir un punto decimal</translation>
    </message>
    <message>
        <source>Remove the comma</source>
        <translation>Eliminar la coma</translation>
    </message>
    <message>
        <source>Remove the byte order mark</source>
        <translation>Eliminar la marca de orden de bytes</translation>
    </message>
    <message>
        <source>Type an ordinary space</source>
        <translation>Escribir un espacio normal</translation>
    </message>
    <message>
        <source>Remove the comment</source>
        <translation>Eliminar el comentario</translation>
    </message>
    <message>
        <source>Write the comma</source>
        <translation>Escribir la coma</translation>
    </message>
    <message>
        <source>Remove the colon</source>
        <translation>Eliminar los dos puntos</translation>
    </message>
    <message>
        <source>Write the colon</source>
        <translation>Escribir los dos puntos</translation>
    </message>
    <message>
        <source>Write an empty text</source>
        <translation>Escribir un texto vacío</translation>
    </message>
    <message>
        <source>Write the bracket that belongs here</source>
        <translation>Escribir el corchete que corresponde aquí</translation>
    </message>
    <message>
        <source>Remove the bracket</source>
        <translation>Eliminar el corchete</translation>
    </message>
    <message>
        <source>Remove what follows the end</source>
        <translation>Eliminar lo que sigue al final</translation>
    </message>
    <message>
        <source>This `when` may match after a break.</source>
        <translation>Este `when` puede coincidir después de un break.</translation>
    </message>
    <message>
        <source>%1 is no text: it holds binary data, such as a picture, an archive or a Parquet file</source>
        <translation>%1 no es texto: contiene datos binarios, como una imagen, un archivo comprimido o un fichero Parquet</translation>
    </message>
    <message>
        <source>Export profiles as CSV or JSON, gzipped or not.</source>
        <translation>Exporte los perfiles como CSV o JSON, comprimidos con gzip o no.</translation>
    </message>
    <message>
        <source>%1 is cut off: its packed data ends too early</source>
        <translation>%1 está cortado: sus datos comprimidos terminan demasiado pronto</translation>
    </message>
    <message>
        <source>What comes before was read. Copy or export the file anew.</source>
        <translation>Se ha leído lo que hay antes. Copie o exporte el archivo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is damaged: its packed data contradicts itself</source>
        <translation>%1 está dañado: sus datos comprimidos se contradicen</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end</source>
        <translation>%1 no se puede leer hasta el final</translation>
    </message>
    <message>
        <source>%1 is cut off: the bracket that closes its list is missing</source>
        <translation>%1 está cortado: falta el corchete que cierra su lista</translation>
    </message>
    <message>
        <source>What is there was read. Copy or export the file anew.</source>
        <translation>Se ha leído lo que hay. Copie o exporte el archivo de nuevo.</translation>
    </message>
    <message>
        <source>%1 holds no records</source>
        <translation>%1 no contiene registros</translation>
    </message>
    <message>
        <source>A column of %1 has no name; it is taken as “%3”</source>
        <translation>Una columna de %1 no tiene nombre; se toma como «%3»</translation>
    </message>
    <message>
        <source>Two columns of %1 are named “%3”; the last one counts</source>
        <translation>Dos columnas de %1 se llaman «%3»; cuenta la última</translation>
    </message>
    <message>
        <source>A record has to be an object in braces (%1, line %2)</source>
        <translation>Un registro tiene que ser un objeto entre llaves (%1, línea %2)</translation>
    </message>
    <message>
        <source>A record begins here and is never closed (%1, line %2)</source>
        <translation>Aquí empieza un registro que nunca se cierra (%1, línea %2)</translation>
    </message>
    <message>
        <source>%1 is not valid JSON at line %2: %3</source>
        <translation>%1 no es JSON válido en la línea %2: %3</translation>
    </message>
    <message>
        <source>A quotation mark opens a cell here and is never closed (%1, line %2)</source>
        <translation>Unas comillas abren aquí una celda y nunca se cierran (%1, línea %2)</translation>
    </message>
    <message>
        <source>Some bytes are no UTF-8; they were read as Windows-1252 (%1, line %2)</source>
        <translation>Algunos bytes no son UTF-8; se han leído como Windows-1252 (%1, línea %2)</translation>
    </message>
    <message>
        <source>A row has %4 cells where the header has %3 (%1, line %2)</source>
        <translation>Una fila tiene %4 celdas y el encabezado %3 (%1, línea %2)</translation>
    </message>
    <message>
        <source>A cell of “%3” is no date in the form %4; it was taken as a text (%1, line %2)</source>
        <translation>Una celda de «%3» no es una fecha con la forma %4; se ha tomado como texto (%1, línea %2)</translation>
    </message>
    <message>
        <source>A cell of “%3” is no valid JSON; it was taken as a text (%1, line %2)</source>
        <translation>Una celda de «%3» no es JSON válido; se ha tomado como texto (%1, línea %2)</translation>
    </message>
    <message>
        <source>CleverTap forbids %4 in the name of a property: “%3” (%1, line %2)</source>
        <translation>CleverTap prohíbe %4 en el nombre de una propiedad: «%3» (%1, línea %2)</translation>
    </message>
    <message>
        <source>CleverTap takes names of properties up to 120 characters; “%3” has %4 (%1, line %2)</source>
        <translation>CleverTap admite nombres de propiedades de hasta 120 caracteres; «%3» tiene %4 (%1, línea %2)</translation>
    </message>
    <message>
        <source>“%3” is nested deeper than the three levels that CleverTap takes (%1, line %2)</source>
        <translation>«%3» está anidado más allá de los tres niveles que admite CleverTap (%1, línea %2)</translation>
    </message>
    <message>
        <source>CleverTap takes values up to 512 characters; one of “%3” has %4 (%1, line %2)</source>
        <translation>CleverTap admite valores de hasta 512 caracteres; uno de «%3» tiene %4 (%1, línea %2)</translation>
    </message>
    <message>
        <source>CleverTap takes lists of up to 100 values; “%3” has %4 (%1, line %2)</source>
        <translation>CleverTap admite listas de hasta 100 valores; «%3» tiene %4 (%1, línea %2)</translation>
    </message>
    <message>
        <source>CleverTap takes 256 properties; there are %4 (%1, line %2)</source>
        <translation>CleverTap admite 256 propiedades; hay %4 (%1, línea %2)</translation>
    </message>
    <message>
        <source>A column of %1 makes “%3” a plain value; another one puts “%4” into it</source>
        <translation>Una columna de %1 hace de «%3» un valor simple; otra pone «%4» dentro</translation>
    </message>
    <message>
        <source>%1 has no way to write this request: %2 is in the body</source>
        <translation>%1 no puede escribir esta solicitud: el body contiene %2</translation>
    </message>
    <message>
        <source>Choose another form, or send it from here.</source>
        <translation>Elija otro formato o envíela desde aquí.</translation>
    </message>
    <message>
        <source>The secret “%1” stands in the URL</source>
        <translation>El secreto «%1» está en la URL</translation>
    </message>
    <message>
        <source>Set its variable to the value as a URL needs it, percent-encoded.</source>
        <translation>Asigne a su variable el valor tal como lo necesita una URL, con codificación por ciento.</translation>
    </message>
    <message>
        <source>A secret was masked where no variable can stand for it</source>
        <translation>Se enmascaró un secreto donde ninguna variable puede sustituirlo</translation>
    </message>
    <message>
        <source>This request will not work as it is: ask for it with secrets, or fill them in.</source>
        <translation>Esta solicitud no funcionará así: pídala con secretos o complételos.</translation>
    </message>
    <message>
        <source>a byte that is no UTF-8</source>
        <translation>un byte que no es UTF-8</translation>
    </message>
    <message>
        <source>a carriage return</source>
        <translation>un retorno de carro</translation>
    </message>
    <message>
        <source>The body holds {{, which begins a variable in %1</source>
        <translation>El body contiene {{, que inicia una variable en %1</translation>
    </message>
    <message>
        <source>Make sure that no variable there has the name that follows.</source>
        <translation>Asegúrese de que allí ninguna variable tenga el nombre que sigue.</translation>
    </message>
    <message>
        <source>a line that begins with a mark of its own</source>
        <translation>una línea que empieza con una de sus marcas</translation>
    </message>
    <message>
        <source>%1 may leave out blanks and line breaks at the beginning and the end of the body</source>
        <translation>%1 puede omitir espacios y saltos de línea al principio y al final del body</translation>
    </message>
    <message>
        <source>For JSON that makes no difference.</source>
        <translation>Para JSON no hay diferencia.</translation>
    </message>
    <message>
        <source>%1 has no way to write this request: a GET with a body</source>
        <translation>%1 no puede escribir esta solicitud: un GET con body</translation>
    </message>
    <message>
        <source>The user name of the Basic authentication is empty</source>
        <translation>El nombre de usuario de la autenticación Basic está vacío</translation>
    </message>
    <message>
        <source>The API key of the authentication is empty</source>
        <translation>La clave API de la autenticación está vacía</translation>
    </message>
    <message>
        <source>Fill it in where the webhook says how it authenticates, or choose No authentication.</source>
        <translation>Rellénelo en la autenticación del webhook o elija «Sin autenticación».</translation>
    </message>
    <message>
        <source>The access token URL is empty</source>
        <translation>La URL del token de acceso está vacía</translation>
    </message>
    <message>
        <source>The client id is empty</source>
        <translation>El ID de cliente está vacío</translation>
    </message>
    <message>
        <source>Nothing says which field of the answer is the token</source>
        <translation>No se indica qué campo de la respuesta es el token</translation>
    </message>
    <message>
        <source>The access token may not go to %2, where the secret “%1” it is got with may not go</source>
        <translation>El token de acceso no puede ir a %2, adonde no puede ir el secreto «%1» con el que se obtiene</translation>
    </message>
    <message>
        <source>Check the URL of the webhook, or add its host to the secret in the environment.</source>
        <translation>Compruebe la URL del webhook o añada su host al secreto en el entorno.</translation>
    </message>
    <message>
        <source>The access token would travel to %2 for everyone on the way to read</source>
        <translation>El token de acceso viajaría a %2 legible para todos en el camino</translation>
    </message>
    <message>
        <source>The secret “%1” cannot stand in an address or the name of a file</source>
        <translation>El secreto «%1» no puede estar en una dirección ni en un nombre de archivo</translation>
    </message>
    <message>
        <source>Make it a plain variable.</source>
        <translation>Conviértalo en una variable normal.</translation>
    </message>
    <message>
        <source>“%1” is no address of a proxy</source>
        <translation>«%1» no es la dirección de un proxy</translation>
    </message>
    <message>
        <source>Write http:// or socks5://, host and port, such as http://proxy.example.com:3128; user name and password have fields of their own.</source>
        <translation>Escriba http:// o socks5://, host y puerto, como http://proxy.example.com:3128; el usuario y la contraseña tienen sus propios campos.</translation>
    </message>
    <message>
        <source>The authentication sets %1, and so does a row of the headers</source>
        <translation>La autenticación define %1, y también lo hace una fila de los encabezados</translation>
    </message>
    <message>
        <source>Remove or switch off that row, or choose No authentication.</source>
        <translation>Quite o desactive esa fila, o elija «Sin autenticación».</translation>
    </message>
    <message>
        <source>“%1” needs something behind it</source>
        <translation>«%1» necesita algo detrás</translation>
    </message>
    <message>
        <source>curl has no option “%1” that is known here</source>
        <translation>curl no tiene ninguna opción «%1» conocida aquí</translation>
    </message>
    <message>
        <source>Look it up in curl&apos;s manual; a value stands behind a blank, not behind =.</source>
        <translation>Consulte el manual de curl; un valor va detrás de un espacio, no de =.</translation>
    </message>
    <message>
        <source>“%1” is no curl command; it was left out</source>
        <translation>«%1» no es un comando curl; se omitió</translation>
    </message>
    <message>
        <source>Only curl commands are read here.</source>
        <translation>Aquí solo se leen comandos curl.</translation>
    </message>
    <message>
        <source>The command takes any certificate (-k); here certificates are always checked</source>
        <translation>El comando acepta cualquier certificado (-k); aquí siempre se comprueban</translation>
    </message>
    <message>
        <source>If the server&apos;s certificate is not trusted, find out why before you send to it.</source>
        <translation>Si el certificado del servidor no es de confianza, averigüe por qué antes de enviar.</translation>
    </message>
    <message>
        <source>The command follows redirects (-L); here that is not done unasked</source>
        <translation>El comando sigue redirecciones (-L); aquí no se hace sin pedirlo</translation>
    </message>
    <message>
        <source>Use the address that the redirect leads to.</source>
        <translation>Use la dirección a la que lleva la redirección.</translation>
    </message>
    <message>
        <source>%1 sends a multipart form, which a webhook cannot</source>
        <translation>%1 envía un formulario multiparte, lo que un webhook no puede</translation>
    </message>
    <message>
        <source>If the service takes JSON or a plain form, use that.</source>
        <translation>Si el servicio acepta JSON o un formulario simple, úselo.</translation>
    </message>
    <message>
        <source>The command sends a file, which is not read here</source>
        <translation>El comando envía un archivo, que aquí no se lee</translation>
    </message>
    <message>
        <source>Paste what is in the file into the body.</source>
        <translation>Pegue el contenido del archivo en el body.</translation>
    </message>
    <message>
        <source>The command logs in by %1, which a webhook cannot</source>
        <translation>El comando inicia sesión con %1, lo que un webhook no puede</translation>
    </message>
    <message>
        <source>Ask the service for a token or a name and a password.</source>
        <translation>Pida al servicio un token o un nombre y una contraseña.</translation>
    </message>
    <message>
        <source>%1 has no place in a webhook; it was left out</source>
        <translation>%1 no tiene sitio en un webhook; se omitió</translation>
    </message>
    <message>
        <source>The command takes headers from a file, which is not read here</source>
        <translation>El comando toma headers de un archivo, que aquí no se lee</translation>
    </message>
    <message>
        <source>Paste what is in the file.</source>
        <translation>Pegue el contenido del archivo.</translation>
    </message>
    <message>
        <source>“%1” is no header: it has no colon; it was left out</source>
        <translation>«%1» no es un header: no tiene dos puntos; se omitió</translation>
    </message>
    <message>
        <source>Write it as Name: value.</source>
        <translation>Escríbalo como Nombre: valor.</translation>
    </message>
    <message>
        <source>The body takes something from a variable, which an environment cannot fill in a body</source>
        <translation>El body toma algo de una variable, que un entorno no puede rellenar en un body</translation>
    </message>
    <message>
        <source>Put the text or a property of the profile in its place.</source>
        <translation>Ponga en su lugar el texto o una propiedad del perfil.</translation>
    </message>
    <message>
        <source>curl would ask for the password of “%1”</source>
        <translation>curl pediría la contraseña de «%1»</translation>
    </message>
    <message>
        <source>The command takes cookies from a file, which is not read here</source>
        <translation>El comando toma cookies de un archivo, que aquí no se lee</translation>
    </message>
    <message>
        <source>Add them as a header Cookie.</source>
        <translation>Añádalas como un header Cookie.</translation>
    </message>
    <message>
        <source>curl would make several requests of this URL; it was taken as it is</source>
        <translation>curl haría varias solicitudes con esta URL; se tomó tal cual</translation>
    </message>
    <message>
        <source>Write out the one that you mean.</source>
        <translation>Escriba la que quiere.</translation>
    </message>
    <message>
        <source>The command names no URL</source>
        <translation>El comando no nombra ninguna URL</translation>
    </message>
    <message>
        <source>Copy the whole command.</source>
        <translation>Copie el comando entero.</translation>
    </message>
    <message>
        <source>“%1” is no method that a webhook can use</source>
        <translation>«%1» no es un método que un webhook pueda usar</translation>
    </message>
    <message>
        <source>The body takes “%1” from a variable, which an environment cannot fill in a body</source>
        <translation>El body toma «%1» de una variable, que un entorno no puede rellenar en un body</translation>
    </message>
    <message>
        <source>The body comes from a file, which is not read here</source>
        <translation>El body viene de un archivo, que aquí no se lee</translation>
    </message>
    <message>
        <source>Scripts and stored answers have no place in a webhook; this was left out</source>
        <translation>Los scripts y las respuestas guardadas no tienen sitio en un webhook; se omitió</translation>
    </message>
    <message>
        <source>What a script sets before the request has to be filled in by hand.</source>
        <translation>Lo que un script fija antes de la solicitud hay que completarlo a mano.</translation>
    </message>
    <message>
        <source>The shell would run a command here and put in what it prints</source>
        <translation>El shell ejecutaría aquí un comando y pondría lo que imprime</translation>
    </message>
    <message>
        <source>Put the text itself in: nothing is run here.</source>
        <translation>Ponga el texto mismo: aquí no se ejecuta nada.</translation>
    </message>
    <message>
        <source>The rest of this line is for the shell; it was left out</source>
        <translation>El resto de esta línea es para el shell; se omitió</translation>
    </message>
    <message>
        <source>Pipes and files have no part in a request.</source>
        <translation>Las tuberías y los archivos no forman parte de una solicitud.</translation>
    </message>
    <message>
        <source>This quotation mark is never closed</source>
        <translation>Esta comilla no se cierra nunca</translation>
    </message>
    <message>
        <source>Copy the whole command, or close the quotation mark.</source>
        <translation>Copie el comando entero o cierre la comilla.</translation>
    </message>
    <message>
        <source>This is no Postman collection: its JSON is broken</source>
        <translation>No es una colección de Postman: su JSON está roto</translation>
    </message>
    <message>
        <source>Export the collection once more, in the format 2.1.</source>
        <translation>Exporte la colección otra vez, en el formato 2.1.</translation>
    </message>
    <message>
        <source>PowerShell commands cannot be read</source>
        <translation>Los comandos de PowerShell no se pueden leer</translation>
    </message>
    <message>
        <source>In the browser choose “Copy as cURL” instead.</source>
        <translation>En el navegador elija «Copiar como cURL».</translation>
    </message>
    <message>
        <source>This is no request that can be read</source>
        <translation>No es una solicitud que se pueda leer</translation>
    </message>
    <message>
        <source>A curl command, a Postman collection (2.1) and a .http file can be read.</source>
        <translation>Se pueden leer un comando curl, una colección de Postman (2.1) y un archivo .http.</translation>
    </message>
    <message>
        <source>The header %1 was left out: it follows from the URL and the body</source>
        <translation>Se omitió el header %1: resulta de la URL y del body</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>No hay nada más que hacer.</translation>
    </message>
    <message>
        <source>The body is no text: it has bytes that are no UTF-8</source>
        <translation>El body no es texto: tiene bytes que no son UTF-8</translation>
    </message>
    <message>
        <source>A body has to be text.</source>
        <translation>Un body tiene que ser texto.</translation>
    </message>
    <message>
        <source>The body holds tags such as {{ … }}: they are Liquid now and will be filled in</source>
        <translation>El body contiene etiquetas como {{ … }}: ahora son Liquid y se rellenarán</translation>
    </message>
    <message>
        <source>Put {% raw %} and {% endraw %} around what has to stay as it is.</source>
        <translation>Ponga {% raw %} y {% endraw %} alrededor de lo que deba quedar igual.</translation>
    </message>
    <message>
        <source>The request is a GET with a body, which is not sent from here or by CleverTap (inferred)</source>
        <translation>La solicitud es un GET con body, que no se envía desde aquí ni por CleverTap (deducido)</translation>
    </message>
    <message>
        <source>Choose POST, or put the values into the URL.</source>
        <translation>Elija POST o ponga los valores en la URL.</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>un texto vacío</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>espacios</translation>
    </message>
    <message>
        <source>a quotation mark</source>
        <translation>una comilla</translation>
    </message>
    <message>
        <source>a backslash</source>
        <translation>una barra invertida</translation>
    </message>
    <message>
        <source>a backslash at the end</source>
        <translation>una barra invertida al final</translation>
    </message>
    <message>
        <source>a control character</source>
        <translation>un carácter de control</translation>
    </message>
    <message>
        <source>an emoji</source>
        <translation>un emoji</translation>
    </message>
    <message>
        <source>text from right to left</source>
        <translation>texto de derecha a izquierda</translation>
    </message>
    <message>
        <source>combining marks</source>
        <translation>marcas combinantes</translation>
    </message>
    <message>
        <source>markup</source>
        <translation>marcado HTML</translation>
    </message>
    <message>
        <source>Liquid</source>
        <translation>Liquid</translation>
    </message>
    <message>
        <source>512 characters</source>
        <translation>512 caracteres</translation>
    </message>
    <message>
        <source>10,000 characters</source>
        <translation>10 000 caracteres</translation>
    </message>
    <message>
        <source>a number as text</source>
        <translation>un número como texto</translation>
    </message>
    <message>
        <source>true as text</source>
        <translation>true como texto</translation>
    </message>
    <message>
        <source>null as text</source>
        <translation>null como texto</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>cero</translation>
    </message>
    <message>
        <source>a huge number</source>
        <translation>un número enorme</translation>
    </message>
    <message>
        <source>a negative number</source>
        <translation>un número negativo</translation>
    </message>
    <message>
        <source>a fraction</source>
        <translation>una fracción</translation>
    </message>
    <message>
        <source>true</source>
        <translation>true</translation>
    </message>
    <message>
        <source>false</source>
        <translation>false</translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>una lista vacía</translation>
    </message>
    <message>
        <source>a list with a quotation mark</source>
        <translation>una lista con una comilla</translation>
    </message>
    <message>
        <source>a long list</source>
        <translation>una lista larga</translation>
    </message>
    <message>
        <source>maps in each other</source>
        <translation>objetos anidados</translation>
    </message>
    <message>
        <source>the same with a blank behind it</source>
        <translation>lo mismo con un espacio detrás</translation>
    </message>
    <message>
        <source>the same with an invisible character</source>
        <translation>lo mismo con un carácter invisible</translation>
    </message>
    <message>
        <source>the same in other case</source>
        <translation>lo mismo con otras mayúsculas</translation>
    </message>
    <message>
        <source>the same with a Cyrillic letter</source>
        <translation>lo mismo con una letra cirílica</translation>
    </message>
    <message>
        <source>A record is too long to be read (%1, line %2)</source>
        <translation>Un registro es demasiado largo para leerlo (%1, línea %2)</translation>
    </message>
    <message>
        <source>The webhook leads to %1 now, the lost request went to %2</source>
        <translation>El webhook lleva ahora a %1; la solicitud perdida fue a %2</translation>
    </message>
    <message>
        <source>Choose the environment in which it was sent, then look it up.</source>
        <translation>Elija el entorno en que se envió y consúltelo después.</translation>
    </message>
    <message>
        <source>The server “%1” is called %2 on the wire</source>
        <translation>El servidor «%1» se llama %2 en la red</translation>
    </message>
    <message>
        <source>The redirect leads to no address that can be followed: “%1”</source>
        <translation>La redirección no lleva a una dirección que se pueda seguir: «%1»</translation>
    </message>
    <message>
        <source>Ask whoever runs the server.</source>
        <translation>Pregunte a quien gestione el servidor.</translation>
    </message>
    <message>
        <source>It is in the files of the workspace too: keep it as a secret of the environment, in a header or the URL as &lt;name&gt;.</source>
        <translation>También está en los archivos del espacio de trabajo: guárdelo como secreto del entorno, en un header o en la URL como &lt;name&gt;.</translation>
    </message>
    <message>
        <source>The value of the secret “%1” is written out in the body</source>
        <translation>El valor del secreto «%1» está escrito en el body</translation>
    </message>
    <message>
        <source>The value of the secret “%1” is written out in the URL</source>
        <translation>El valor del secreto «%1» está escrito en la URL</translation>
    </message>
    <message>
        <source>The value of the secret “%1” is written out in the header %2</source>
        <translation>El valor del secreto «%1» está escrito en el header %2</translation>
    </message>
    <message>
        <source>Method, URL, headers, body, login, proxy, certificates and time limit are taken over.</source>
        <translation>Se toman el método, la URL, los headers, el body, el inicio de sesión, el proxy, los certificados y el límite de tiempo.</translation>
    </message>
    <message>
        <source>Fill the secret in that stands for it.</source>
        <translation>Rellene el secreto que lo representa.</translation>
    </message>
    <message>
        <source>cmd.exe takes no command of more than %1 characters, and this one has %2</source>
        <translation>cmd.exe no admite órdenes de más de %1 caracteres, y esta tiene %2</translation>
    </message>
    <message>
        <source>the proxy</source>
        <translation>el proxy</translation>
    </message>
    <message>
        <source>that no proxy is used</source>
        <translation>que no se usa proxy</translation>
    </message>
    <message>
        <source>the login of the proxy</source>
        <translation>el inicio de sesión del proxy</translation>
    </message>
    <message>
        <source>the trusted authority</source>
        <translation>la autoridad de confianza</translation>
    </message>
    <message>
        <source>the client certificate</source>
        <translation>el certificado de cliente</translation>
    </message>
    <message>
        <source>the time limit</source>
        <translation>el límite de tiempo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 has no place for this part of the webhook&apos;s connection, which was left out: %2</source>
        <translation>%1 no tiene lugar para esta parte de la conexión del webhook, que se omitió: %2</translation>
    </message>
    <message>
        <source>Set it in the other program by hand.</source>
        <translation>Configúrelo a mano en el otro programa.</translation>
    </message>
    <message>
        <source>The access token is fetched by a request of its own, which is not part of this</source>
        <translation>El token de acceso se obtiene con una solicitud propia, que no forma parte de esta</translation>
    </message>
    <message>
        <source>Fetch a token and set its variable before you use it.</source>
        <translation>Obtenga un token y ponga su variable antes de usarlo.</translation>
    </message>
    <message>
        <source>curl takes the secret “%1” for the proxy percent-encoded</source>
        <translation>curl toma el secreto «%1» para el proxy codificado con porcentajes</translation>
    </message>
    <message>
        <source>Requests go there, and secrets are bound to that name. Make sure that it is the one you mean: letters of different alphabets can look alike.</source>
        <translation>Las peticiones van ahí y los secretos se vinculan a ese nombre. Asegúrese de que es el que quiere: las letras de alfabetos distintos pueden parecerse.</translation>
    </message>
    <message>
        <source>The password of the authentication is written out for everyone who has the files</source>
        <translation>La contraseña de la autenticación está escrita a la vista de todo el que tenga los archivos</translation>
    </message>
    <message>
        <source>The API key of the authentication is written out for everyone who has the files</source>
        <translation>La clave de API de la autenticación está escrita a la vista de todo el que tenga los archivos</translation>
    </message>
    <message>
        <source>The client secret of the authentication is written out for everyone who has the files</source>
        <translation>El secreto de cliente de la autenticación está escrito a la vista de todo el que tenga los archivos</translation>
    </message>
    <message>
        <source>The password for the proxy is written out for everyone who has the files</source>
        <translation>La contraseña del proxy está escrita a la vista de todo el que tenga los archivos</translation>
    </message>
    <message>
        <source>The pass phrase of the client&apos;s key is written out for everyone who has the files</source>
        <translation>La frase de contraseña de la clave del cliente está escrita a la vista de todo el que tenga los archivos</translation>
    </message>
    <message>
        <source>The header %1 holds what gives access, written out for everyone who has the files</source>
        <translation>El header %1 contiene lo que da acceso, a la vista de todo el que tenga los archivos</translation>
    </message>
    <message>
        <source>Keep it as a secret of the environment, and write its name in angle brackets in its place.</source>
        <translation>Guárdelo como secreto del entorno y escriba en su lugar el nombre entre corchetes angulares.</translation>
    </message>
    <message>
        <source>The body holds what looks like a password or a key, written out</source>
        <translation>El cuerpo contiene, escrito tal cual, lo que parece una contraseña o una clave</translation>
    </message>
    <message>
        <source>It will stand in the body&apos;s file. If the service takes it in a header, put it there, as a secret.</source>
        <translation>Quedará en el archivo del cuerpo. Si el servicio lo acepta en una cabecera, póngalo allí, como secreto.</translation>
    </message>
</context>
<context>
    <name>FieldEdit</name>
    <message>
        <source>field</source>
        <translation>campo</translation>
    </message>
    <message>
        <source>field %1</source>
        <translation>campo %1</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>Un campo necesita un nombre.</translation>
    </message>
    <message>
        <source>There is a field “%1” already.</source>
        <translation>Ya existe un campo «%1».</translation>
    </message>
    <message>
        <source>There is no room for %1: a plain value is in its way.</source>
        <translation>No hay sitio para %1: un valor simple lo ocupa.</translation>
    </message>
    <message>
        <source>The sample does not have this field.</source>
        <translation>La muestra no tiene este campo.</translation>
    </message>
</context>
<context>
    <name>FieldNode</name>
    <message>
        <source>Used from the event</source>
        <translation>Usados del evento</translation>
    </message>
    <message>
        <source>Used from the external trigger</source>
        <translation>Usados del External trigger</translation>
    </message>
    <message>
        <source>Used by this campaign</source>
        <translation>Usados por esta campaña</translation>
    </message>
    <message>
        <source>Other event fields</source>
        <translation>Otros campos del evento</translation>
    </message>
    <message>
        <source>Other fields of the external trigger</source>
        <translation>Otros campos del External trigger</translation>
    </message>
    <message>
        <source>Other profile fields</source>
        <translation>Otros campos del perfil</translation>
    </message>
    <message>
        <source>any item</source>
        <translation>cualquier elemento</translation>
    </message>
    <message>
        <source>Used from linked content</source>
        <translation>Usado del contenido vinculado</translation>
    </message>
    <message>
        <source>Other linked content</source>
        <translation>Otro contenido vinculado</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>field contract</source>
        <translation>regla de campo</translation>
    </message>
    <message>
        <source>CleverTap&apos;s own, in no sample</source>
        <translation>propio de CleverTap, en ninguna muestra</translation>
    </message>
    <message>
        <source>answered by Liquid</source>
        <translation>lo responde Liquid</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objeto</translation>
    </message>
</context>
<context>
    <name>HoverHelp</name>
    <message>
        <source>Tag %1</source>
        <translation>Etiqueta %1</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtro %1</translation>
    </message>
    <message>
        <source>%1: this sample has no such field.</source>
        <translation>%1: esta muestra no tiene ese campo.</translation>
    </message>
    <message>
        <source>%1 in this sample: %2</source>
        <translation>%1 en esta muestra: %2</translation>
    </message>
</context>
<context>
    <name>PayloadStyle</name>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>JSON key</source>
        <translation>Clave JSON</translation>
    </message>
    <message>
        <source>JSON string</source>
        <translation>Cadena JSON</translation>
    </message>
    <message>
        <source>JSON number</source>
        <translation>Número JSON</translation>
    </message>
    <message>
        <source>JSON true, false, null</source>
        <translation>JSON true, false, null</translation>
    </message>
    <message>
        <source>JSON punctuation</source>
        <translation>Puntuación JSON</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>No es JSON</translation>
    </message>
    <message>
        <source>Liquid comment</source>
        <translation>Comentario Liquid</translation>
    </message>
    <message>
        <source>Liquid delimiter</source>
        <translation>Delimitador Liquid</translation>
    </message>
    <message>
        <source>Liquid tag</source>
        <translation>Etiqueta Liquid</translation>
    </message>
    <message>
        <source>Liquid variable</source>
        <translation>Variable Liquid</translation>
    </message>
    <message>
        <source>Liquid filter</source>
        <translation>Filtro Liquid</translation>
    </message>
    <message>
        <source>Liquid string</source>
        <translation>Cadena Liquid</translation>
    </message>
    <message>
        <source>Liquid number or constant</source>
        <translation>Número o constante Liquid</translation>
    </message>
    <message>
        <source>Liquid operator</source>
        <translation>Operador Liquid</translation>
    </message>
    <message>
        <source>Not Liquid</source>
        <translation>No es Liquid</translation>
    </message>
</context>
<context>
    <name>PlaceNames</name>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>URL parameter %1</source>
        <translation>parámetro de URL %1</translation>
    </message>
    <message>
        <source>method</source>
        <translation>método</translation>
    </message>
    <message>
        <source>sample profile</source>
        <translation>perfil de muestra</translation>
    </message>
    <message>
        <source>sample event</source>
        <translation>evento de muestra</translation>
    </message>
    <message>
        <source>body</source>
        <translation>body</translation>
    </message>
    <message>
        <source>%1:%2 in the body</source>
        <translation>%1:%2 en el body</translation>
    </message>
    <message>
        <source>%1:%2 in the payload</source>
        <translation>%1:%2 en el payload</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>headers</translation>
    </message>
    <message>
        <source>header %1</source>
        <translation>header %1</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>entorno</translation>
    </message>
    <message>
        <source>environment, %1</source>
        <translation>entorno, %1</translation>
    </message>
</context>
<context>
    <name>SandboxPage</name>
    <message>
        <source>200: accepted</source>
        <translation>200: aceptada</translation>
    </message>
    <message>
        <source>200 with notice: wrong data centre</source>
        <translation>200 con aviso: centro de datos equivocado</translation>
    </message>
    <message>
        <source>429: too many requests</source>
        <translation>429: demasiadas solicitudes</translation>
    </message>
    <message>
        <source>500: fault in the server</source>
        <translation>500: fallo en el servidor</translation>
    </message>
    <message>
        <source>503: unavailable</source>
        <translation>503: no disponible</translation>
    </message>
    <message>
        <source>200 after 6 seconds</source>
        <translation>200 después de 6 segundos</translation>
    </message>
    <message>
        <source>None: hang up</source>
        <translation>Ninguna: colgar</translation>
    </message>
    <message>
        <source>307: to another host</source>
        <translation>307: a otro host</translation>
    </message>
    <message>
        <source>502: a page of HTML</source>
        <translation>502: una página HTML</translation>
    </message>
    <message>
        <source>200 with broken JSON</source>
        <translation>200 con JSON roto</translation>
    </message>
    <message>
        <source>504: the answer got lost</source>
        <translation>504: se perdió la respuesta</translation>
    </message>
    <message>
        <source>200 without a request id</source>
        <translation>200 sin id de solicitud</translation>
    </message>
    <message>
        <source>400 in the old form</source>
        <translation>400 en la forma antigua</translation>
    </message>
    <message>
        <source>200 to anything, for other services</source>
        <translation>200 a todo, para otros servicios</translation>
    </message>
</context>
<context>
    <name>SchemaText</name>
    <message>
        <source>One of: %1</source>
        <translation>Uno de: %1</translation>
    </message>
    <message>
        <source>Always: %1</source>
        <translation>Siempre: %1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Por ejemplo: %1</translation>
    </message>
    <message>
        <source>%1: required</source>
        <translation>%1: obligatorio</translation>
    </message>
    <message>
        <source>%1: %2, required</source>
        <translation>%1: %2, obligatorio</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Streams</name>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
</context>
<context>
    <name>TimingPhases</name>
    <message>
        <source>not reported</source>
        <translation>no comunicado</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Espera de la respuesta</translation>
    </message>
    <message>
        <source>Receiving the answer</source>
        <translation>Recepción de la respuesta</translation>
    </message>
    <message>
        <source>Getting ready, with look-up</source>
        <translation>Preparación, con resolución de nombre</translation>
    </message>
    <message>
        <source>Connecting, with TLS</source>
        <translation>Conexión, con TLS</translation>
    </message>
    <message>
        <source>Connecting and sending</source>
        <translation>Conexión y envío</translation>
    </message>
</context>
<context>
    <name>ValueType</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Verdadero o falso</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texto vacío</translation>
    </message>
    <message>
        <source>Items: %1</source>
        <translation>Elementos: %1</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>Campos: %1</translation>
    </message>
</context>
<context>
    <name>hookbench::AboutPanel</name>
    <message>
        <source>Hookbench %1, a workbench for webhook campaigns.</source>
        <translation>Hookbench %1, un banco de trabajo para campañas de webhooks.</translation>
    </message>
    <message>
        <source>It is not made by CleverTap or Qualtrics; what it says of them comes from their public pages, or is marked as inferred.</source>
        <translation>No lo hace CleverTap ni Qualtrics; lo que dice de ellos viene de sus páginas públicas, o se marca como deducido.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It uses Qt %1, QScintilla, QtKeychain, simdjson, CCTZ and icons from Lucide (ISC).</source>
        <translation>Software libre bajo la GNU General Public License, versión 3 o posterior. Usa Qt %1, QScintilla, QtKeychain, simdjson, CCTZ e iconos de Lucide (ISC).</translation>
    </message>
</context>
<context>
    <name>hookbench::Actions</name>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Hookbench</source>
        <translation>A&amp;cerca de Hookbench</translation>
    </message>
    <message>
        <source>&amp;New Workspace…</source>
        <translation>&amp;Nuevo espacio de trabajo…</translation>
    </message>
    <message>
        <source>&amp;Open Workspace…</source>
        <translation>&amp;Abrir espacio de trabajo…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>G&amp;uardar como…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Next &amp;Pane</source>
        <translation>Siguiente &amp;panel</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Code Font</source>
        <translation>Fuente de &amp;código</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>&amp;Aumentar texto</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>&amp;Reducir texto</translation>
    </message>
    <message>
        <source>&amp;Normal Text Size</source>
        <translation>Tamaño de texto &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Add Campaign</source>
        <translation>&amp;Añadir campaña</translation>
    </message>
    <message>
        <source>&amp;Send Test</source>
        <translation>&amp;Enviar prueba</translation>
    </message>
    <message>
        <source>&amp;Cancel Sending</source>
        <translation>&amp;Cancelar envío</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>&amp;Publicar…</translation>
    </message>
    <message>
        <source>Field Con&amp;tracts…</source>
        <translation>&amp;Reglas de campos…</translation>
    </message>
    <message>
        <source>Show in Pre&amp;view</source>
        <translation>Mostrar en la &amp;vista previa</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Campaign</source>
        <translation>&amp;Campaña</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertar</translation>
    </message>
    <message>
        <source>Chec&amp;k All Samples</source>
        <translation>Co&amp;mprobar todas las muestras</translation>
    </message>
    <message>
        <source>Check a File of Pr&amp;ofiles…</source>
        <translation>C&amp;omprobar un archivo de perfiles…</translation>
    </message>
    <message>
        <source>Check &amp;Hostile Profiles</source>
        <translation>Comprobar perfiles &amp;hostiles</translation>
    </message>
    <message>
        <source>Fields That &amp;Leave…</source>
        <translation>Campos que sa&amp;len…</translation>
    </message>
    <message>
        <source>&amp;Import Request…</source>
        <translation>&amp;Importar solicitud…</translation>
    </message>
</context>
<context>
    <name>hookbench::ActivityPage</name>
    <message>
        <source>Clear History…</source>
        <translation>Borrar historial…</translation>
    </message>
    <message>
        <source>Delete every sent request and its answer from this computer? This cannot be undone.</source>
        <translation>¿Eliminar de este equipo todas las solicitudes enviadas y sus respuestas? No se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete All</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>Send Again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Note on this request</source>
        <translation>Nota sobre esta solicitud</translation>
    </message>
    <message>
        <source>Sends what the campaign is now for the same sample, as a new request</source>
        <translation>Envía la campaña tal como está ahora, para la misma muestra, como una solicitud nueva</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Writes what is listed into a file, without secrets</source>
        <translation>Escribe lo listado en un archivo, sin secretos</translation>
    </message>
    <message>
        <source>JSON lines, with every byte</source>
        <translation>Líneas JSON, con cada byte</translation>
    </message>
    <message>
        <source>CSV, without bodies</source>
        <translation>CSV, sin cuerpos</translation>
    </message>
    <message>
        <source>Compare with Previous</source>
        <translation>Comparar con la anterior</translation>
    </message>
    <message>
        <source>In what this one differs from the one before it, of the same webhook and campaign</source>
        <translation>En qué se diferencia esta de la anterior, del mismo webhook y de la misma campaña</translation>
    </message>
    <message>
        <source>%1 sent requests are chosen. Choose one to see it in full, or two to compare them.</source>
        <translation>Hay %1 solicitudes enviadas elegidas. Elija una para verla completa o dos para compararlas.</translation>
    </message>
    <message>
        <source>Choose a sent request to see it in full, or two, with Ctrl or Shift, to compare them.</source>
        <translation>Elija una solicitud enviada para verla completa o dos, con Ctrl o Mayús, para compararlas.</translation>
    </message>
    <message>
        <source>Nothing to compare with: this is the first one of its webhook and campaign.</source>
        <translation>No hay con qué comparar: es la primera de su webhook y de su campaña.</translation>
    </message>
    <message>
        <source>Delete the %1 oldest sent requests, which are beyond this limit, from this computer? This cannot be undone.</source>
        <translation>¿Eliminar de este equipo las %1 solicitudes enviadas más antiguas, que superan este límite? No se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete Them</source>
        <translation>Eliminarlas</translation>
    </message>
</context>
<context>
    <name>hookbench::AnswerFacts</name>
    <message>
        <source>The server says: %1</source>
        <translation>El servidor dice: %1</translation>
    </message>
    <message>
        <source>The answer is a web page: a proxy, a gateway or a login page may have given it.</source>
        <translation>La respuesta es una página web: puede venir de un proxy, una pasarela o una página de inicio de sesión.</translation>
    </message>
    <message>
        <source>The answer is a web page, “%1”: a proxy, a gateway or a login page may have given it.</source>
        <translation>La respuesta es una página web, «%1»: puede venir de un proxy, una pasarela o una página de inicio de sesión.</translation>
    </message>
    <message>
        <source>The answer says nothing more.</source>
        <translation>La respuesta no dice nada más.</translation>
    </message>
    <message>
        <source>The server asks to wait %1 s (Retry-After).</source>
        <translation>El servidor pide esperar %1 s (Retry-After).</translation>
    </message>
    <message>
        <source>The server asks to wait until %1 (Retry-After).</source>
        <translation>El servidor pide esperar hasta %1 (Retry-After).</translation>
    </message>
    <message>
        <source>The server wants a client certificate (mTLS), and did not get one that it takes.</source>
        <translation>El servidor pide un certificado de cliente (mTLS) y no recibió ninguno que acepte.</translation>
    </message>
    <message>
        <source>Name the client certificate and its key under Connection in the webhook.</source>
        <translation>Indique el certificado de cliente y su clave en Conexión, en el webhook.</translation>
    </message>
    <message>
        <source>It asks for: %1.</source>
        <translation>Pide: %1.</translation>
    </message>
    <message>
        <source>It takes: %1.</source>
        <translation>Acepta: %1.</translation>
    </message>
    <message>
        <source>%1: this port takes https only</source>
        <translation>%1: este puerto solo acepta https</translation>
    </message>
    <message>
        <source>The server speaks TLS there, and the request came without. It was not carried out, but was readable on its way, its key too.</source>
        <translation>El servidor habla TLS ahí y la petición llegó sin él. No se ejecutó, pero pudo leerse por el camino, también su clave.</translation>
    </message>
    <message>
        <source>Write https:// in place of http:// in the URL of the webhook.</source>
        <translation>Escriba https:// en lugar de http:// en la URL del webhook.</translation>
    </message>
</context>
<context>
    <name>hookbench::AttemptBanner</name>
    <message>
        <source>Copy the request id</source>
        <translation>Copiar el id de la solicitud</translation>
    </message>
    <message>
        <source>Show in the Payload</source>
        <translation>Mostrar en el payload</translation>
    </message>
    <message>
        <source>Goes to what the answer speaks of, in the request as it was sent</source>
        <translation>Va a aquello de lo que habla la respuesta, en la solicitud tal como se envió</translation>
    </message>
    <message>
        <source>Request id %1</source>
        <translation>Id de la solicitud %1</translation>
    </message>
    <message>
        <source>Look It Up Instead of Sending Again</source>
        <translation>Consultarlo en vez de reenviar</translation>
    </message>
    <message>
        <source>Asks the service, once and without changing anything, whether it has the request</source>
        <translation>Pregunta al servicio, una vez y sin cambiar nada, si tiene la solicitud</translation>
    </message>
    <message>
        <source>Go to the URL</source>
        <translation>Ir a la URL</translation>
    </message>
    <message>
        <source>Go to the Key</source>
        <translation>Ir a la clave</translation>
    </message>
    <message>
        <source>Go to Connection</source>
        <translation>Ir a Conexión</translation>
    </message>
    <message>
        <source>Go to the Environment</source>
        <translation>Ir al entorno</translation>
    </message>
    <message>
        <source>Goes to where this is set</source>
        <translation>Va a donde se configura esto</translation>
    </message>
</context>
<context>
    <name>hookbench::AttemptDifference</name>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>key check</source>
        <translation>comprobación de la clave</translation>
    </message>
    <message>
        <source>token request</source>
        <translation>solicitud de token</translation>
    </message>
    <message>
        <source>look-up</source>
        <translation>consulta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>In the network&apos;s words</source>
        <translation>En palabras de la red</translation>
    </message>
    <message>
        <source>Redirect to</source>
        <translation>Redirección a</translation>
    </message>
    <message>
        <source>An answer was longer than what is kept; only that was compared.</source>
        <translation>Una respuesta era más larga que lo que se conserva; solo se comparó eso.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>not reached or not known</source>
        <translation>no alcanzado o desconocido</translation>
    </message>
    <message>
        <source>Connecting began after</source>
        <translation>La conexión empezó tras</translation>
    </message>
    <message>
        <source>Encrypted after</source>
        <translation>Cifrado tras</translation>
    </message>
    <message>
        <source>Request sent after</source>
        <translation>Solicitud enviada tras</translation>
    </message>
    <message>
        <source>Answer began after</source>
        <translation>La respuesta empezó tras</translation>
    </message>
    <message>
        <source>Whole delivery</source>
        <translation>Entrega completa</translation>
    </message>
    <message>
        <source>%1, signed by %2, from %3 to %4, for %5</source>
        <translation>%1, firmado por %2, del %3 al %4, para %5</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>de confianza</translation>
    </message>
    <message>
        <source>Secured by</source>
        <translation>Protegido con</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <translation>Certificado %1</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Intercambios</translation>
    </message>
</context>
<context>
    <name>hookbench::AttemptDifferenceExport</name>
    <message>
        <source>cannot be compared</source>
        <translation>no se puede comparar</translation>
    </message>
    <message>
        <source>First: #%1. Second: #%2.</source>
        <translation>Primera: #%1. Segunda: #%2.</translation>
    </message>
</context>
<context>
    <name>hookbench::AttemptDifferenceModel</name>
    <message>
        <source>masked, cannot be compared</source>
        <translation>oculto, no se puede comparar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
</context>
<context>
    <name>hookbench::AttemptDifferenceView</name>
    <message>
        <source>Copy the comparison</source>
        <translation>Copiar la comparación</translation>
    </message>
    <message>
        <source>Back to the Request</source>
        <translation>Volver a la solicitud</translation>
    </message>
    <message>
        <source>Shows the later one of the two in full</source>
        <translation>Muestra completa la más reciente de las dos</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>The same in both: %1.</source>
        <translation>Igual en ambas: %1.</translation>
    </message>
</context>
<context>
    <name>hookbench::AttemptVerdict</name>
    <message>
        <source>The requests are byte for byte the same.</source>
        <translation>Las solicitudes son iguales byte a byte.</translation>
    </message>
    <message>
        <source>The requests are the same, but for what is masked: secrets are not kept, so they cannot be compared.</source>
        <translation>Las solicitudes son iguales salvo lo oculto: los secretos no se conservan y no se pueden comparar.</translation>
    </message>
    <message>
        <source>The requests differ: %1.</source>
        <translation>Las solicitudes difieren: %1.</translation>
    </message>
    <message>
        <source>They ended differently: first “%1”, then “%2”.</source>
        <translation>Terminaron de forma distinta: primero «%1», después «%2».</translation>
    </message>
    <message>
        <source>The answers are byte for byte the same: %1.</source>
        <translation>Las respuestas son iguales byte a byte: %1.</translation>
    </message>
    <message>
        <source>Both ended alike: %1.</source>
        <translation>Ambas terminaron igual: %1.</translation>
    </message>
    <message>
        <source>The answers are the same (%1), but for what is masked.</source>
        <translation>Las respuestas son iguales (%1) salvo lo oculto.</translation>
    </message>
    <message>
        <source>Both ended with %1, and differ: %2.</source>
        <translation>Ambas terminaron con %1 y difieren: %2.</translation>
    </message>
    <message>
        <source>The first took %1 ms, the second %2 ms.</source>
        <translation>La primera tardó %1 ms, la segunda %2 ms.</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviada</translation>
    </message>
    <message>
        <source>sent, no answer</source>
        <translation>enviada, sin respuesta</translation>
    </message>
    <message>
        <source>What was chosen</source>
        <translation>Lo que se eligió</translation>
    </message>
    <message>
        <source>Method and URL</source>
        <translation>Método y URL</translation>
    </message>
    <message>
        <source>Headers of the request</source>
        <translation>Headers de la solicitud</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Body de la solicitud</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Headers de la respuesta</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Body de la respuesta</translation>
    </message>
    <message>
        <source>Timings</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>What was asked for first</source>
        <translation>Lo que se pidió primero</translation>
    </message>
    <message>
        <source>none in both</source>
        <translation>nada en ambas</translation>
    </message>
    <message>
        <source>differences: %1</source>
        <translation>diferencias: %1</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>masked secrets cannot be compared</source>
        <translation>los secretos ocultos no se pueden comparar</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>desaparecido</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>oculto</translation>
    </message>
</context>
<context>
    <name>hookbench::AuthenticationEditor</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>No authentication</source>
        <translation>Sin autenticación</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>API key in a header</source>
        <translation>Clave API en un encabezado</translation>
    </message>
    <message>
        <source>OAuth 2.0</source>
        <translation>OAuth 2.0</translation>
    </message>
    <message>
        <source>&amp;Grant</source>
        <translation>Conce&amp;sión</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>Credenciales de cliente</translation>
    </message>
    <message>
        <source>Password credentials</source>
        <translation>Credenciales de contraseña</translation>
    </message>
    <message>
        <source>Access token URL</source>
        <translation>URL del token de acceso</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>Autenticación del cliente</translation>
    </message>
    <message>
        <source>Basic authentication in the header</source>
        <translation>Autenticación Basic en el encabezado</translation>
    </message>
    <message>
        <source>In the body</source>
        <translation>En el cuerpo</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos (scopes)</translation>
    </message>
    <message>
        <source>separated by blanks, such as manage:distributions</source>
        <translation>separados por espacios, como manage:distributions</translation>
    </message>
    <message>
        <source>name=value &amp; name=value, such as audience=https://api.example.com</source>
        <translation>nombre=valor &amp; nombre=valor, como audience=https://api.example.com</translation>
    </message>
    <message>
        <source>Further parameters</source>
        <translation>Otros parámetros</translation>
    </message>
    <message>
        <source>Field with the token</source>
        <translation>Campo con el token</translation>
    </message>
    <message>
        <source>In the JSON of the answer; dots lead into objects, such as data.token</source>
        <translation>En el JSON de la respuesta; los puntos entran en objetos, como data.token</translation>
    </message>
    <message>
        <source>Field with its seconds</source>
        <translation>Campo con sus segundos</translation>
    </message>
    <message>
        <source>For how many seconds the token counts; empty where the answer does not tell</source>
        <translation>Cuántos segundos vale el token; vacío si la respuesta no lo dice</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>for one delivery</source>
        <translation>para una entrega</translation>
    </message>
    <message>
        <source>Else it counts</source>
        <translation>Si no, vale</translation>
    </message>
    <message>
        <source>Goes into the header</source>
        <translation>Va en el encabezado</translation>
    </message>
    <message>
        <source>With this in front</source>
        <translation>Precedido de</translation>
    </message>
    <message>
        <source>Hookbench renews a token by the refresh_token of its answer, where there is one (RFC 6749). CleverTap has a field for it; when it uses it is not published.</source>
        <translation>Hookbench renueva un token con el refresh_token de su respuesta, si lo hay (RFC 6749). CleverTap tiene un campo para él; cuándo lo usa no está publicado.</translation>
    </message>
</context>
<context>
    <name>hookbench::BlockersView</name>
    <message>
        <source>Not ready to publish</source>
        <translation>No está lista para publicarse</translation>
    </message>
    <message>
        <source>Problems that would reach customers: %1. Solve them first.</source>
        <translation>Problemas que llegarían a los clientes: %1. Resuélvalos primero.</translation>
    </message>
    <message>
        <source>%1 (sample %2)</source>
        <translation>%1 (muestra %2)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
</context>
<context>
    <name>hookbench::BodyActions</name>
    <message>
        <source>Paste as &amp;JSON Text</source>
        <translation>Pegar como texto &amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Find in Body</source>
        <translation>&amp;Buscar en el body</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>Ree&amp;mplazar…</translation>
    </message>
    <message>
        <source>&amp;Go to Line…</source>
        <translation>&amp;Ir a la línea…</translation>
    </message>
    <message>
        <source>Go to &amp;Matching Bracket or Tag</source>
        <translation>Ir a la &amp;pareja del corchete o etiqueta</translation>
    </message>
    <message>
        <source>Toggle &amp;Comment</source>
        <translation>Alternar &amp;comentario</translation>
    </message>
    <message>
        <source>&amp;Duplicate Line or Selection</source>
        <translation>&amp;Duplicar línea o selección</translation>
    </message>
    <message>
        <source>Move Lines &amp;Up</source>
        <translation>Mover líneas hacia &amp;arriba</translation>
    </message>
    <message>
        <source>Move Lines Do&amp;wn</source>
        <translation>Mover líneas hacia a&amp;bajo</translation>
    </message>
    <message>
        <source>D&amp;elete Lines</source>
        <translation>&amp;Eliminar líneas</translation>
    </message>
    <message>
        <source>Select &amp;Next Occurrence</source>
        <translation>Seleccionar la &amp;siguiente aparición</translation>
    </message>
    <message>
        <source>Select &amp;All Occurrences</source>
        <translation>Seleccionar &amp;todas las apariciones</translation>
    </message>
    <message>
        <source>&amp;Fold or Unfold Block</source>
        <translation>&amp;Plegar o desplegar bloque</translation>
    </message>
    <message>
        <source>Fold &amp;All</source>
        <translation>Plegar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation>&amp;Desplegar todo</translation>
    </message>
    <message>
        <source>F&amp;ormat Body</source>
        <translation>Dar &amp;formato al body</translation>
    </message>
    <message>
        <source>Format &amp;Selection</source>
        <translation>Dar formato a la s&amp;elección</translation>
    </message>
    <message>
        <source>Fi&amp;x at Caret…</source>
        <translation>&amp;Corregir en el cursor…</translation>
    </message>
    <message>
        <source>&amp;Lines and Selections</source>
        <translation>&amp;Líneas y selecciones</translation>
    </message>
    <message>
        <source>Fol&amp;ding</source>
        <translation>Ple&amp;gado</translation>
    </message>
    <message>
        <source>&amp;Field…</source>
        <translation>&amp;Campo…</translation>
    </message>
    <message>
        <source>&amp;Condition (if … else)</source>
        <translation>C&amp;ondición (if … else)</translation>
    </message>
    <message>
        <source>&amp;List (for …)</source>
        <translation>&amp;Lista (for …)</translation>
    </message>
    <message>
        <source>&amp;Abort for This Customer</source>
        <translation>&amp;Abortar para este cliente</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>Co&amp;mentario</translation>
    </message>
</context>
<context>
    <name>hookbench::BodyDifference</name>
    <message>
        <source>whole body</source>
        <translation>body completo</translation>
    </message>
    <message>
        <source>As JSON they hold the same; white space or the order of members differs.</source>
        <translation>Como JSON contienen lo mismo; cambian los espacios o el orden de los miembros.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>They differ in the line break at the end alone.</source>
        <translation>Solo difieren en el salto de línea final.</translation>
    </message>
    <message>
        <source>from byte %1 on</source>
        <translation>desde el byte %1</translation>
    </message>
    <message>
        <source>They are no text: %1 and %2 bytes.</source>
        <translation>No son texto: %1 y %2 bytes.</translation>
    </message>
</context>
<context>
    <name>hookbench::BodyFormatting</name>
    <message>
        <source>The body is plain text: only JSON has a layout.</source>
        <translation>El body es texto sin formato: solo JSON tiene disposición.</translation>
    </message>
    <message>
        <source>Not formatted: %1</source>
        <translation>Sin formato: %1</translation>
    </message>
    <message>
        <source>Nothing is selected: select the lines to format, or format the whole body.</source>
        <translation>No hay nada seleccionado: seleccione las líneas a las que dar formato, o dé formato a todo el body.</translation>
    </message>
</context>
<context>
    <name>hookbench::BodyOptions</name>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>URL key value pairs, added to the webhook&apos;s URL as query parameters</source>
        <translation>Pares clave-valor de URL, añadidos a la URL del webhook como parámetros de consulta</translation>
    </message>
    <message>
        <source>&amp;Webhook</source>
        <translation>&amp;Webhook</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Custom Body</source>
        <translation>Custom Body</translation>
    </message>
    <message>
        <source>Key value pairs</source>
        <translation>Pares clave-valor</translation>
    </message>
    <message>
        <source>Free text with Liquid, or CleverTap&apos;s own body with the profile variables you tick</source>
        <translation>Texto libre con Liquid, o el body propio de CleverTap con las variables de perfil que usted marque</translation>
    </message>
    <message>
        <source>URL parameters</source>
        <translation>Parámetros de URL</translation>
    </message>
    <message>
        <source>URL parameters (%1)</source>
        <translation>Parámetros de URL (%1)</translation>
    </message>
</context>
<context>
    <name>hookbench::BulkBar</name>
    <message>
        <source>%1 s left</source>
        <translation>quedan %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>quedan %1 min</translation>
    </message>
    <message>
        <source>Check all profiles of a CSV or JSON file, such as an export of CleverTap</source>
        <translation>Comprobar todos los perfiles de un archivo CSV o JSON, como una exportación de CleverTap</translation>
    </message>
    <message>
        <source>Events to check with</source>
        <translation>Eventos con los que comprobar</translation>
    </message>
    <message>
        <source>Without Personal Data…</source>
        <translation>Sin datos personales…</translation>
    </message>
    <message>
        <source>With Personal Data…</source>
        <translation>Con datos personales…</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Progreso de la comprobación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 checked, %2 with a problem · %3 a second</source>
        <translation>%1 comprobados, %2 con problemas · %3 por segundo</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Archivo…</translation>
    </message>
    <message>
        <source>Hostile</source>
        <translation>Hostiles</translation>
    </message>
    <message>
        <source>Selected event</source>
        <translation>Evento elegido</translation>
    </message>
    <message>
        <source>Every event</source>
        <translation>Cada evento</translation>
    </message>
    <message>
        <source>Check:</source>
        <translation>Comprobar:</translation>
    </message>
    <message>
        <source>Check all samples of the workspace</source>
        <translation>Comprobar todas las muestras del espacio de trabajo</translation>
    </message>
    <message>
        <source>Check made-up customers with quotation marks, emoji, long texts, missing fields and the like</source>
        <translation>Comprobar clientes inventados con comillas, emojis, textos largos, campos ausentes y similares</translation>
    </message>
    <message>
        <source>Add the chosen profile to the samples</source>
        <translation>Añadir el perfil elegido a las muestras</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Save what was found as a web page or a table</source>
        <translation>Guardar lo encontrado como página web o tabla</translation>
    </message>
</context>
<context>
    <name>hookbench::BulkFacts</name>
    <message>
        <source>Checked: %1. With a problem: %2.</source>
        <translation>Comprobados: %1. Con problemas: %2.</translation>
    </message>
    <message>
        <source>Get nothing, as the body says: %1.</source>
        <translation>No reciben nada, como dice el body: %1.</translation>
    </message>
    <message>
        <source>Records that cannot be read: %1.</source>
        <translation>Registros que no se pueden leer: %1.</translation>
    </message>
    <message>
        <source>Shapes of the payload: more than %1.</source>
        <translation>Formas del payload: más de %1.</translation>
    </message>
    <message>
        <source>Shapes of the payload: %1.</source>
        <translation>Formas del payload: %1.</translation>
    </message>
    <message>
        <source>Payloads: %1 to %2, half of them up to %3</source>
        <translation>Payloads: de %1 a %2, la mitad hasta %3</translation>
    </message>
    <message>
        <source>Missing in every profile: %1</source>
        <translation>Falta en todos los perfiles: %1</translation>
    </message>
    <message>
        <source>The same in every profile: %1</source>
        <translation>Igual en todos los perfiles: %1</translation>
    </message>
    <message>
        <source>About all profiles</source>
        <translation>Sobre todos los perfiles</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>Fallos por causa</translation>
    </message>
</context>
<context>
    <name>hookbench::BulkModel</name>
    <message>
        <source>Shape %1 of the payload</source>
        <translation>Forma %1 del payload</translation>
    </message>
    <message>
        <source>Payloads of one shape have the same members and kinds of values.</source>
        <translation>Los payloads de una misma forma tienen los mismos miembros y tipos de valores.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
</context>
<context>
    <name>hookbench::BulkView</name>
    <message>
        <source>Findings of all profiles</source>
        <translation>Hallazgos de todos los perfiles</translation>
    </message>
    <message>
        <source>Renders the body for each profile of the workspace or of a file, and lists what is wrong with whom.</source>
        <translation>Genera el body para cada perfil del espacio de trabajo o de un archivo y muestra qué falla con quién.</translation>
    </message>
    <message>
        <source>Check All Samples</source>
        <translation>Comprobar todas las muestras</translation>
    </message>
    <message>
        <source>samples of the workspace</source>
        <translation>muestras del espacio de trabajo</translation>
    </message>
    <message>
        <source>There is no campaign to check.</source>
        <translation>No hay ninguna campaña que comprobar.</translation>
    </message>
    <message>
        <source>Cancelled: only %1 profiles were checked, %2 of them have a problem (%3).</source>
        <translation>Cancelado: solo se comprobaron %1 perfiles, %2 de ellos tienen un problema (%3).</translation>
    </message>
    <message>
        <source>%1 of %2 profiles have a problem (%3).</source>
        <translation>%1 de %2 perfiles tienen un problema (%3).</translation>
    </message>
    <message>
        <source>All %1 profiles are fine (%2).</source>
        <translation>Los %1 perfiles están bien (%2).</translation>
    </message>
    <message>
        <source>The body has changed since this check.</source>
        <translation>El body ha cambiado desde esta comprobación.</translation>
    </message>
    <message>
        <source>These are the findings of the campaign “%1”.</source>
        <translation>Estos son los hallazgos de la campaña «%1».</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>El informe se guardó como %1.</translation>
    </message>
    <message>
        <source>The body reads no field, hence no customer can break it.</source>
        <translation>El body no lee ningún campo, así que ningún cliente puede romperlo.</translation>
    </message>
    <message>
        <source>hostile profiles</source>
        <translation>perfiles hostiles</translation>
    </message>
    <message>
        <source>“%1” is a sample of the workspace now.</source>
        <translation>«%1» es ahora una muestra del espacio de trabajo.</translation>
    </message>
</context>
<context>
    <name>hookbench::CampaignBadges</name>
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
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>hookbench::CampaignHeader</name>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publicar…</translation>
    </message>
    <message>
        <source>Choose, add or remove a campaign</source>
        <translation>Elegir, añadir o eliminar una campaña</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation>Nombre de la campaña</translation>
    </message>
    <message>
        <source>Freeze this version and hand it over to CleverTap</source>
        <translation>Congelar esta versión y entregarla a CleverTap</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Entorno</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Send Test</source>
        <translation>Enviar prueba</translation>
    </message>
    <message>
        <source>Stop waiting for the answer (Esc)</source>
        <translation>Dejar de esperar la respuesta (Esc)</translation>
    </message>
    <message>
        <source>Send this payload once for the selected sample (Ctrl+Return)</source>
        <translation>Enviar este payload una vez para la muestra elegida (Ctrl+Retorno)</translation>
    </message>
    <message>
        <source>&amp;Add campaign</source>
        <translation>&amp;Añadir campaña</translation>
    </message>
    <message>
        <source>&amp;Duplicate campaign</source>
        <translation>&amp;Duplicar campaña</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copia de %1</translation>
    </message>
    <message>
        <source>&amp;Remove campaign</source>
        <translation>&amp;Eliminar campaña</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Nueva campaña</translation>
    </message>
    <message>
        <source>Published, version %1</source>
        <translation>Publicada, versión %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Administrar…</translation>
    </message>
</context>
<context>
    <name>hookbench::CampaignOverview</name>
    <message>
        <source>Past behavior or a custom list</source>
        <translation>Past behavior o una lista personalizada</translation>
    </message>
    <message>
        <source>External trigger by API</source>
        <translation>External trigger por API</translation>
    </message>
    <message>
        <source>Live behavior, but no trigger event is named</source>
        <translation>Live behavior, pero no se indica ningún evento desencadenante</translation>
    </message>
    <message>
        <source>Live behavior: the event %1</source>
        <translation>Live behavior: el evento %1</translation>
    </message>
    <message>
        <source>No target segment is named</source>
        <translation>No se indica ningún Target segment</translation>
    </message>
    <message>
        <source>Problems to solve before it can be published: %1</source>
        <translation>Problemas que resolver antes de poder publicarla: %1</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>texto sin formato</translation>
    </message>
    <message>
        <source>Custom Body</source>
        <translation>Custom Body</translation>
    </message>
    <message>
        <source>profile variables and key value pairs</source>
        <translation>variables de perfil y pares clave-valor</translation>
    </message>
    <message>
        <source>%1 to the webhook %2, %3, %4</source>
        <translation>%1 al webhook %2, %3, %4</translation>
    </message>
    <message>
        <source>Starts now</source>
        <translation>Empieza ahora</translation>
    </message>
    <message>
        <source>Starts on %1</source>
        <translation>Empieza el %1</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sin fin</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <translation>termina el %1</translation>
    </message>
    <message>
        <source>%1 after qualifying</source>
        <translation>%1 después de calificar</translation>
    </message>
    <message>
        <source>no delay</source>
        <translation>sin retraso</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
</context>
<context>
    <name>hookbench::CampaignPage</name>
    <message>
        <source>A campaign says what is sent to whom and when: a webhook, a body and a trigger.</source>
        <translation>Una campaña dice qué se envía, a quién y cuándo: un webhook, un body y un desencadenante.</translation>
    </message>
    <message>
        <source>Add campaign</source>
        <translation>Añadir campaña</translation>
    </message>
    <message>
        <source>Sections of the campaign</source>
        <translation>Secciones de la campaña</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Breaks the payload</source>
        <translation>Rompe el payload</translation>
    </message>
    <message>
        <source>Gets nothing</source>
        <translation>No recibe nada</translation>
    </message>
</context>
<context>
    <name>hookbench::CatchAll</name>
    <message>
        <source>“%1” cannot be the name of a header.</source>
        <translation>«%1» no puede ser el nombre de un header.</translation>
    </message>
    <message>
        <source>The header %1 cannot be set: it follows from the body.</source>
        <translation>La cabecera %1 no se puede establecer: se deduce del cuerpo.</translation>
    </message>
    <message>
        <source>The value of the header %1 holds a line break or another control character.</source>
        <translation>El valor del header %1 contiene un salto de línea u otro carácter de control.</translation>
    </message>
    <message>
        <source>A status is a number from %1 to %2.</source>
        <translation>Un estado es un número de %1 a %2.</translation>
    </message>
    <message>
        <source>The delay is a number of milliseconds from 0 to %1.</source>
        <translation>La demora es un número de milisegundos de 0 a %1.</translation>
    </message>
    <message>
        <source>An answer with status %1 has no body.</source>
        <translation>Una respuesta con estado %1 no tiene cuerpo.</translation>
    </message>
</context>
<context>
    <name>hookbench::CatchAllForm</name>
    <message>
        <source>Body of the answer</source>
        <translation>Body de la respuesta</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>Sin cuerpo</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Tras</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Tipo de contenido</translation>
    </message>
    <message>
        <source>One of these or any other number from %1 to %2</source>
        <translation>Uno de estos o cualquier otro número de %1 a %2</translation>
    </message>
</context>
<context>
    <name>hookbench::CausePlot</name>
    <message>
        <source>Failures by cause</source>
        <translation>Fallos por causa</translation>
    </message>
</context>
<context>
    <name>hookbench::ClientKey</name>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>No se puede leer el archivo %1: %2</translation>
    </message>
    <message>
        <source>The file %1 is neither PEM nor PKCS #12 that this pass phrase opens. Older PKCS #12 files use ciphers that are switched off today: export it anew.</source>
        <translation>El archivo %1 no es PEM ni un PKCS #12 que esta frase de contraseña abra. Los archivos PKCS #12 antiguos usan cifrados hoy desactivados: expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate.</source>
        <translation>El archivo %1 no contiene ningún certificado.</translation>
    </message>
    <message>
        <source>The file %1 holds no private key that this pass phrase opens.</source>
        <translation>El archivo %1 no contiene ninguna clave privada que esta frase de contraseña abra.</translation>
    </message>
</context>
<context>
    <name>hookbench::CodeFontMenu</name>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
</context>
<context>
    <name>hookbench::ColumnsEditor</name>
    <message>
        <source>Use as Identity</source>
        <translation>Usar como Identity</translation>
    </message>
    <message>
        <source>Back to What Was Found</source>
        <translation>Volver a lo detectado</translation>
    </message>
    <message>
        <source>The profile of the row before</source>
        <translation>El perfil de la fila anterior</translation>
    </message>
    <message>
        <source>The profile of the next row</source>
        <translation>El perfil de la fila siguiente</translation>
    </message>
    <message>
        <source>What becomes of the columns</source>
        <translation>En qué se convierten las columnas</translation>
    </message>
    <message>
        <source>The column tells customers apart: it becomes the system property Identity</source>
        <translation>La columna distingue a los clientes: se convierte en la propiedad de sistema Identity</translation>
    </message>
    <message>
        <source>The resulting profile</source>
        <translation>El perfil resultante</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>El archivo no tiene filas.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
</context>
<context>
    <name>hookbench::ColumnsModel</name>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>“%1” is no name of a field. Write City, address.city for a field in an object, or [&apos;a.b&apos;] for a name with a dot.</source>
        <translation>«%1» no es un nombre de campo. Escriba City, address.city para un campo dentro de un objeto, o [&apos;a.b&apos;] para un nombre con punto.</translation>
    </message>
    <message>
        <source>“%1” is no form of a date. Write dd, MM and yyyy as they stand in the file, or Unix time.</source>
        <translation>«%1» no es una forma de fecha. Escriba dd, MM y yyyy como están en el archivo, o Unix time.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Verdadero o falso</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>No se toma</translation>
    </message>
    <message>
        <source>a [Tab] b</source>
        <translation>a [Tab] b</translation>
    </message>
</context>
<context>
    <name>hookbench::CompareView</name>
    <message>
        <source>Both payloads hold the same: no place differs from %1.</source>
        <translation>Ambos payloads contienen lo mismo: ningún lugar difiere de %1.</translation>
    </message>
    <message>
        <source>There is nothing to compare with: %1 gets nothing.</source>
        <translation>No hay con qué comparar: %1 no recibe nada.</translation>
    </message>
    <message>
        <source>There is nothing to compare: this customer gets nothing.</source>
        <translation>No hay nada que comparar: este cliente no recibe nada.</translation>
    </message>
    <message>
        <source>The payload of %1 is not valid JSON, so its places cannot be compared.</source>
        <translation>El payload de %1 no es JSON válido, así que sus lugares no se pueden comparar.</translation>
    </message>
    <message>
        <source>This payload is not valid JSON, so its places cannot be compared.</source>
        <translation>Este payload no es JSON válido, así que sus lugares no se pueden comparar.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Comparar &amp;con</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>With a second sample profile, or once the campaign was published or sent, payloads can be compared here.</source>
        <translation>Con un segundo perfil de muestra, o una vez publicada o enviada la campaña, los payloads se pueden comparar aquí.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>The first %1 of %2 differences</source>
        <translation>Las primeras %1 de %2 diferencias</translation>
    </message>
    <message>
        <source>Differences: %1</source>
        <translation>Diferencias: %1</translation>
    </message>
</context>
<context>
    <name>hookbench::ComparedPayloads</name>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>Attempt of %1: %2, %3</source>
        <translation>Intento del %1: %2, %3</translation>
    </message>
    <message>
        <source>Published version %1</source>
        <translation>Versión publicada %1</translation>
    </message>
</context>
<context>
    <name>hookbench::ComparisonModel</name>
    <message>
        <source>Same, added on the way</source>
        <translation>Igual, añadida por el camino</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Same around a secret</source>
        <translation>Igual salvo un secreto</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>No llegó</translation>
    </message>
    <message>
        <source>Was not sent</source>
        <translation>No se envió</translation>
    </message>
    <message>
        <source>Differs from %1 on</source>
        <translation>Difiere desde %1</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>Request line</source>
        <translation>Línea de solicitud</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>line %1, column %2 (byte %3)</source>
        <translation>línea %1, columna %2 (byte %3)</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
</context>
<context>
    <name>hookbench::CompletionModel</name>
    <message>
        <source>not documented, works (inferred)</source>
        <translation>no documentado, funciona (deducido)</translation>
    </message>
    <message>
        <source>made in this body</source>
        <translation>creado en este body</translation>
    </message>
    <message>
        <source>a fixed value</source>
        <translation>un valor fijo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>lo habitual</translation>
    </message>
</context>
<context>
    <name>hookbench::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>Autocompletado</translation>
    </message>
</context>
<context>
    <name>hookbench::ConnectionEditor</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>For a whole Send Test. CleverTap&apos;s own limit is shorter: its pages name 1, 3 and 5 seconds.</source>
        <translation>Para todo un envío de prueba. El límite propio de CleverTap es más corto: sus páginas indican 1, 3 y 5 segundos.</translation>
    </message>
    <message>
        <source>Time &amp;limit</source>
        <translation>&amp;Límite de tiempo</translation>
    </message>
    <message>
        <source>as long as the time limit</source>
        <translation>tanto como el límite de tiempo</translation>
    </message>
    <message>
        <source>How long the server may say nothing at all</source>
        <translation>Cuánto puede callar el servidor</translation>
    </message>
    <message>
        <source>&amp;Silence up to</source>
        <translation>&amp;Silencio hasta</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Este:</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Trust also this authority</source>
        <translation>Confiar también en esta autoridad</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.p12 *.pfx);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer *.p12 *.pfx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Su clave</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>Claves (*.pem *.key);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>in the same file</source>
        <translation>en el mismo archivo</translation>
    </message>
    <message>
        <source>Pass phrase of the key</source>
        <translation>Frase de contraseña de la clave</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
</context>
<context>
    <name>hookbench::ConnectionText</name>
    <message>
        <source>Secured by</source>
        <translation>Protegido con</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>%1, signed by %2, ended on %3</source>
        <translation>%1, firmado por %2, caducó el %3</translation>
    </message>
    <message>
        <source>%1, signed by %2, good until %3 (%4 days)</source>
        <translation>%1, firmado por %2, válido hasta el %3 (%4 días)</translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <translation>Certificado %1</translation>
    </message>
    <message>
        <source>… stands for</source>
        <translation>… vale para</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En resumen</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>documentado</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>inferido</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>Conectado con</translation>
    </message>
</context>
<context>
    <name>hookbench::ContractForm</name>
    <message>
        <source>Every customer has it</source>
        <translation>Todos los clientes lo tienen</translation>
    </message>
    <message>
        <source>F&amp;ield</source>
        <translation>C&amp;ampo</translation>
    </message>
    <message>
        <source>&amp;May hold</source>
        <translation>&amp;Puede contener</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>Pa&amp;trón</translation>
    </message>
    <message>
        <source>One &amp;of</source>
        <translation>&amp;Uno de</translation>
    </message>
    <message>
        <source>such as Profile.QualtricID</source>
        <translation>p. ej. Profile.QualtricID</translation>
    </message>
    <message>
        <source>such as CGC_[0-9A-Za-z]{15}</source>
        <translation>p. ej. CGC_[0-9A-Za-z]{15}</translation>
    </message>
    <message>
        <source>A regular expression that the whole text matches</source>
        <translation>Una expresión regular con la que coincide todo el texto</translation>
    </message>
    <message>
        <source>such as gold, silver</source>
        <translation>p. ej. gold, silver</translation>
    </message>
    <message>
        <source>Values with commas between them; nothing else can occur</source>
        <translation>Valores separados por comas; no puede aparecer nada más</translation>
    </message>
    <message>
        <source>It is never missing and never null.</source>
        <translation>Nunca falta y nunca es null.</translation>
    </message>
    <message>
        <source>A field is written as in the body: Profile.Name, Profile[&apos;First Name&apos;], Event.items[*].sku.</source>
        <translation>Un campo se escribe como en el body: Profile.Name, Profile[&apos;First Name&apos;], Event.items[*].sku.</translation>
    </message>
    <message>
        <source>This is no regular expression yet: %1.</source>
        <translation>Todavía no es una expresión regular: %1.</translation>
    </message>
</context>
<context>
    <name>hookbench::ContractText</name>
    <message>
        <source>Anything</source>
        <translation>Cualquier cosa</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Número entero</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Verdadero o falso</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>One of %1</source>
        <translation>Uno de %1</translation>
    </message>
    <message>
        <source>%1 matching %2</source>
        <translation>%1 según %2</translation>
    </message>
    <message>
        <source>%1, never missing</source>
        <translation>%1, nunca falta</translation>
    </message>
</context>
<context>
    <name>hookbench::ContractsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>sin regla</translation>
    </message>
    <message>
        <source>kept by %1</source>
        <translation>cumplida por %1</translation>
    </message>
    <message>
        <source>kept by %1: %2</source>
        <translation>cumplida por %1: %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>May hold</source>
        <translation>Puede contener</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Cumplida por</translation>
    </message>
</context>
<context>
    <name>hookbench::ContractsPanel</name>
    <message>
        <source>Allow Anything</source>
        <translation>Permitir cualquier cosa</translation>
    </message>
    <message>
        <source>Guess from Samples</source>
        <translation>Deducir de las muestras</translation>
    </message>
    <message>
        <source>A field may hold anything, unless you state what it holds. What is stated counts for every check: what no customer has cannot break a payload.</source>
        <translation>Un campo puede contener cualquier cosa, salvo que usted declare qué contiene. Lo declarado cuenta en cada comprobación: lo que ningún cliente tiene no puede romper un payload.</translation>
    </message>
    <message>
        <source>Field contracts</source>
        <translation>Reglas de campos</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>The field may hold anything again</source>
        <translation>El campo vuelve a poder contener cualquier cosa</translation>
    </message>
    <message>
        <source>States for each field what all samples hold, where nothing is stated yet</source>
        <translation>Declara para cada campo sin regla lo que contienen todas las muestras</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
</context>
<context>
    <name>hookbench::CopyAsBar</name>
    <message>
        <source>Copy As</source>
        <translation>Copiar como</translation>
    </message>
    <message>
        <source>Copy this request in the form of another program; a variable stands for each secret</source>
        <translation>Copia esta solicitud en el formato de otro programa; una variable sustituye cada secreto</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copiar como cURL</translation>
    </message>
    <message>
        <source>Copied as cURL.</source>
        <translation>Copiado como cURL.</translation>
    </message>
    <message>
        <source>Copy as cURL for Windows (cmd)</source>
        <translation>Copiar como cURL para Windows (cmd)</translation>
    </message>
    <message>
        <source>Copied as cURL for Windows.</source>
        <translation>Copiado como cURL para Windows.</translation>
    </message>
    <message>
        <source>Copy as PowerShell</source>
        <translation>Copiar como PowerShell</translation>
    </message>
    <message>
        <source>Copied as PowerShell.</source>
        <translation>Copiado como PowerShell.</translation>
    </message>
    <message>
        <source>Copy as .http</source>
        <translation>Copiar como .http</translation>
    </message>
    <message>
        <source>Copied as .http.</source>
        <translation>Copiado como .http.</translation>
    </message>
    <message>
        <source>Save as Postman Collection…</source>
        <translation>Guardar como colección de Postman…</translation>
    </message>
    <message>
        <source>Not copied: mend what is red first.</source>
        <translation>No se copió: corrija primero lo que está en rojo.</translation>
    </message>
    <message>
        <source>Save as Postman Collection</source>
        <translation>Guardar como colección de Postman</translation>
    </message>
    <message>
        <source>Postman (*.json)</source>
        <translation>Postman (*.json)</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>No se guardó: %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>%1 A variable stands for each secret.</source>
        <translation>%1 Una variable sustituye cada secreto.</translation>
    </message>
    <message>
        <source>With Secrets in Clear Text</source>
        <translation>Con los secretos a la vista</translation>
    </message>
    <message>
        <source>Whoever gets it can use: %1</source>
        <translation>Quien lo reciba podrá usar: %1</translation>
    </message>
    <message>
        <source>%1 In clear text: %2.</source>
        <translation>%1 A la vista: %2.</translation>
    </message>
</context>
<context>
    <name>hookbench::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>hookbench::DesktopDialogs</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>¿Guardar los cambios en %1?</translation>
    </message>
</context>
<context>
    <name>hookbench::DifferencesModel</name>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>This payload</source>
        <translation>Este payload</translation>
    </message>
</context>
<context>
    <name>hookbench::EditableTable</name>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>hookbench::EndpointField</name>
    <message>
        <source>The &amp;webhook&apos;s own address</source>
        <translation>La dirección propia del &amp;webhook</translation>
    </message>
    <message>
        <source>The &amp;built-in sandbox</source>
        <translation>El &amp;sandbox integrado</translation>
    </message>
    <message>
        <source>An&amp;other address</source>
        <translation>&amp;Otra dirección</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>Otra dirección</translation>
    </message>
</context>
<context>
    <name>hookbench::EnvironmentPanel</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Requests go to</source>
        <translation>Las solicitudes van a</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Add an environment</source>
        <translation>Añadir un entorno</translation>
    </message>
    <message>
        <source>Remove this environment</source>
        <translation>Eliminar este entorno</translation>
    </message>
    <message>
        <source>&amp;Variables fill &lt;name&gt; in URLs and header values</source>
        <translation>Las &amp;variables rellenan &lt;name&gt; en URL y valores de headers</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Secret value</source>
        <translation>Valor secreto</translation>
    </message>
    <message>
        <source>May be sent &amp;only to these hosts</source>
        <translation>Solo se puede enviar a estos &amp;hosts</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Nuevo entorno</translation>
    </message>
</context>
<context>
    <name>hookbench::ExchangeDetails</name>
    <message>
        <source>It differs from what was sent in the white space of its head.</source>
        <translation>Difiere de lo enviado en los espacios de la cabecera del mensaje.</translation>
    </message>
    <message>
        <source>It differs from what was sent in the order of its headers.</source>
        <translation>Difiere de lo enviado en el orden de las cabeceras.</translation>
    </message>
    <message>
        <source>It differs from what was sent: see its request line.</source>
        <translation>Difiere de lo enviado: véase la línea de solicitud.</translation>
    </message>
    <message>
        <source>It differs from what was sent: its body, from %1 on.</source>
        <translation>Difiere de lo enviado: el cuerpo, desde %1.</translation>
    </message>
    <message>
        <source>It differs from what was sent: see its header %1.</source>
        <translation>Difiere de lo enviado: véase la cabecera %1.</translation>
    </message>
    <message>
        <source>What arrived is what was sent, but for the secret in “%1”, which is not known here.</source>
        <translation>Lo que llegó es lo que se envió, salvo el secreto de «%1», que aquí no se conoce.</translation>
    </message>
    <message>
        <source>What arrived is what was previewed and sent, byte for byte: head and body (%1).</source>
        <translation>Lo que llegó es, byte a byte, lo que mostró la vista previa y se envió: cabeceras y cuerpo (%1).</translation>
    </message>
    <message>
        <source>Received request</source>
        <translation>Solicitud recibida</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>Copiar la solicitud</translation>
    </message>
    <message>
        <source>Answer of the sandbox</source>
        <translation>Respuesta del sandbox</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Copiar la respuesta</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>What was sent beside what arrived</source>
        <translation>Lo enviado junto a lo recibido</translation>
    </message>
    <message>
        <source>No finished Send Test of this window looks like it: another program or a key check sent it, or it is still under way.</source>
        <translation>Ningún envío de prueba terminado de esta ventana se le parece: lo envió otro programa o una comprobación de clave, o el envío sigue en curso.</translation>
    </message>
</context>
<context>
    <name>hookbench::ExchangeModel</name>
    <message>
        <source>None: hung up</source>
        <translation>Ninguna: colgado</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>hookbench::Explanation</name>
    <message>
        <source>Look at the other side before you send again: it may have acted already.</source>
        <translation>Mire el otro lado antes de volver a enviar: puede que ya haya actuado.</translation>
    </message>
    <message>
        <source>Not sent: the request is not ready</source>
        <translation>No enviado: la solicitud no está lista</translation>
    </message>
    <message>
        <source>Mend this, then send again.</source>
        <translation>Corríjalo y vuelva a enviar.</translation>
    </message>
    <message>
        <source>Cancelled before the request was sent</source>
        <translation>Cancelado antes de enviar la solicitud</translation>
    </message>
    <message>
        <source>There is no host named %1</source>
        <translation>No hay ningún host llamado %1</translation>
    </message>
    <message>
        <source>The name could not be found. It is misspelt, or this computer has no network.</source>
        <translation>No se encontró el nombre. Está mal escrito, o este equipo no tiene red.</translation>
    </message>
    <message>
        <source>Check the host in the URL and the network.</source>
        <translation>Compruebe el host de la URL y la red.</translation>
    </message>
    <message>
        <source>Nobody listens at %1</source>
        <translation>Nadie escucha en %1</translation>
    </message>
    <message>
        <source>The computer answered, but no program takes connections at that port.</source>
        <translation>El equipo respondió, pero ningún programa acepta conexiones en ese puerto.</translation>
    </message>
    <message>
        <source>Check host and port, and whether the server is running.</source>
        <translation>Compruebe host y puerto, y si el servidor está en marcha.</translation>
    </message>
    <message>
        <source>No connection to %1 within %2 s</source>
        <translation>Sin conexión con %1 en %2 s</translation>
    </message>
    <message>
        <source>The host did not take the whole request in time; a firewall may be in between.</source>
        <translation>El host no tomó la solicitud entera a tiempo; puede haber un cortafuegos en medio.</translation>
    </message>
    <message>
        <source>Check host, port and network, or allow more time in the webhook.</source>
        <translation>Compruebe host, puerto y red, o conceda más tiempo en el webhook.</translation>
    </message>
    <message>
        <source>The request could not be sent to %1</source>
        <translation>No se pudo enviar la solicitud a %1</translation>
    </message>
    <message>
        <source>Check the URL and the network.</source>
        <translation>Compruebe la URL y la red.</translation>
    </message>
    <message>
        <source>Cancelled after the request was sent</source>
        <translation>Cancelado después de enviar la solicitud</translation>
    </message>
    <message>
        <source>The request had left this computer; the answer was not waited for.</source>
        <translation>La solicitud había salido de este equipo; no se esperó la respuesta.</translation>
    </message>
    <message>
        <source>Sent, but no answer within %1 s</source>
        <translation>Enviado, pero sin respuesta en %1 s</translation>
    </message>
    <message>
        <source>%1 took the request and did not answer in time.</source>
        <translation>%1 tomó la solicitud y no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Sent, but the connection closed without an answer</source>
        <translation>Enviado, pero la conexión se cerró sin respuesta</translation>
    </message>
    <message>
        <source>Sent, but no answer came back</source>
        <translation>Enviado, pero no volvió ninguna respuesta</translation>
    </message>
    <message>
        <source>%1, but the answer is not whole</source>
        <translation>%1, pero la respuesta no está completa</translation>
    </message>
    <message>
        <source>%1, with a very long answer</source>
        <translation>%1, con una respuesta muy larga</translation>
    </message>
    <message>
        <source>The rest of the answer was not fetched.</source>
        <translation>No se recogió el resto de la respuesta.</translation>
    </message>
    <message>
        <source>The rest of the answer did not come in time.</source>
        <translation>El resto de la respuesta no llegó a tiempo.</translation>
    </message>
    <message>
        <source>It was cancelled while the answer came in.</source>
        <translation>Se canceló mientras llegaba la respuesta.</translation>
    </message>
    <message>
        <source>The connection broke while the answer came in.</source>
        <translation>La conexión se cortó mientras llegaba la respuesta.</translation>
    </message>
    <message>
        <source>%1: the server does not accept this request</source>
        <translation>%1: el servidor no acepta esta solicitud</translation>
    </message>
    <message>
        <source>Something in the payload or the headers is not what it expects.</source>
        <translation>Algo en el payload o en los headers no es lo que espera.</translation>
    </message>
    <message>
        <source>Read its answer below: it often names the field.</source>
        <translation>Lea su respuesta abajo: suele nombrar el campo.</translation>
    </message>
    <message>
        <source>%1: there is nothing at this address</source>
        <translation>%1: no hay nada en esta dirección</translation>
    </message>
    <message>
        <source>The path is wrong, or it names something that does not exist or is not visible to this account.</source>
        <translation>La ruta es incorrecta, o nombra algo que no existe o que esta cuenta no puede ver.</translation>
    </message>
    <message>
        <source>Check the URL and the ids in the payload.</source>
        <translation>Compruebe la URL y los identificadores del payload.</translation>
    </message>
    <message>
        <source>%1: the address exists, the method does not fit</source>
        <translation>%1: la dirección existe, el método no encaja</translation>
    </message>
    <message>
        <source>Check the method of the webhook.</source>
        <translation>Compruebe el método del webhook.</translation>
    </message>
    <message>
        <source>%1: the payload is too large</source>
        <translation>%1: el payload es demasiado grande</translation>
    </message>
    <message>
        <source>Shorten the payload.</source>
        <translation>Acorte el payload.</translation>
    </message>
    <message>
        <source>%1: the server does not take this content type</source>
        <translation>%1: el servidor no acepta este tipo de contenido</translation>
    </message>
    <message>
        <source>Set the header Content-Type to what it expects, such as application/json.</source>
        <translation>Ponga en el header Content-Type lo que espera, como application/json.</translation>
    </message>
    <message>
        <source>%1: too many requests</source>
        <translation>%1: demasiadas solicitudes</translation>
    </message>
    <message>
        <source>The server limits how many it takes in a time.</source>
        <translation>El servidor limita cuántas acepta en un tiempo.</translation>
    </message>
    <message>
        <source>Wait before you send again.</source>
        <translation>Espere antes de volver a enviar.</translation>
    </message>
    <message>
        <source>%1: the request was accepted</source>
        <translation>%1: la solicitud se aceptó</translation>
    </message>
    <message>
        <source>%1: redirected, not delivered</source>
        <translation>%1: redirigida, no entregada</translation>
    </message>
    <message>
        <source>The server points to %1. Redirects are shown and not followed.</source>
        <translation>El servidor apunta a %1. Las redirecciones se muestran y no se siguen.</translation>
    </message>
    <message>
        <source>If you trust that address, put it into the webhook.</source>
        <translation>Si confía en esa dirección, póngala en el webhook.</translation>
    </message>
    <message>
        <source>%1: the server refused the request</source>
        <translation>%1: el servidor rechazó la solicitud</translation>
    </message>
    <message>
        <source>Read its answer below.</source>
        <translation>Lea su respuesta abajo.</translation>
    </message>
    <message>
        <source>%1: the server has a fault</source>
        <translation>%1: el servidor tiene un fallo</translation>
    </message>
    <message>
        <source>The request may have been carried out or not.</source>
        <translation>Puede que la solicitud se haya ejecutado o no.</translation>
    </message>
    <message>
        <source>%1: an unusual answer</source>
        <translation>%1: una respuesta inusual</translation>
    </message>
    <message>
        <source>Not sent: there is no access token</source>
        <translation>No enviado: no hay token de acceso</translation>
    </message>
    <message>
        <source>Check the access token URL, the client and its secret in the webhook&apos;s authentication. The exchange stands in the tab Token.</source>
        <translation>Compruebe la URL del token de acceso, el cliente y su secreto en la autenticación del webhook. El intercambio está en la pestaña Token.</translation>
    </message>
    <message>
        <source>%1: the server gave up waiting for the request</source>
        <translation>%1: el servidor dejó de esperar la solicitud</translation>
    </message>
    <message>
        <source>%1: it contradicts what is there already</source>
        <translation>%1: contradice lo que ya existe</translation>
    </message>
    <message>
        <source>Look at the other side: an earlier request may have done this.</source>
        <translation>Mire en el otro lado: puede que una solicitud anterior ya lo hiciera.</translation>
    </message>
    <message>
        <source>%1: the address was given up</source>
        <translation>%1: la dirección fue abandonada</translation>
    </message>
    <message>
        <source>Ask whoever runs the service for the new one.</source>
        <translation>Pida la nueva a quien gestione el servicio.</translation>
    </message>
    <message>
        <source>%1: the values are not what the server takes</source>
        <translation>%1: los valores no son los que el servidor acepta</translation>
    </message>
    <message>
        <source>It can read the payload, but a field is missing or holds the wrong thing.</source>
        <translation>Puede leer el contenido, pero falta un campo o contiene algo incorrecto.</translation>
    </message>
    <message>
        <source>%1: the headers are too long</source>
        <translation>%1: los encabezados son demasiado largos</translation>
    </message>
    <message>
        <source>Shorten the headers, such as a token in them.</source>
        <translation>Acorte los encabezados, por ejemplo un token que contengan.</translation>
    </message>
    <message>
        <source>%1: a gateway got no good answer from the server behind it</source>
        <translation>%1: una pasarela no obtuvo una respuesta válida del servidor que hay detrás</translation>
    </message>
    <message>
        <source>%1: the service is not available now</source>
        <translation>%1: el servicio no está disponible ahora</translation>
    </message>
    <message>
        <source>Perhaps sent: no end is on record</source>
        <translation>Quizá enviado: no consta ningún final</translation>
    </message>
    <message>
        <source>This delivery is still under way, or Hookbench ended during it. %1 may have the request.</source>
        <translation>Esta entrega sigue en curso, o Hookbench terminó durante ella. Es posible que %1 tenga la solicitud.</translation>
    </message>
    <message>
        <source>%1 took the request and hung up.</source>
        <translation>%1 tomó la petición y colgó.</translation>
    </message>
    <message>
        <source>So does a server that demands a client certificate (mTLS) and got none that it takes.</source>
        <translation>También lo hace un servidor que exige un certificado de cliente (mTLS) y no recibió ninguno que acepte.</translation>
    </message>
    <message>
        <source>So does a port that is to be reached by https:// only.</source>
        <translation>También lo hace un puerto al que solo se llega con https://.</translation>
    </message>
</context>
<context>
    <name>hookbench::FieldChoices</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>hookbench::FieldChooser</name>
    <message>
        <source>Fields to show as columns</source>
        <translation>Campos que se muestran como columnas</translation>
    </message>
    <message>
        <source>Search fields</source>
        <translation>Buscar campos</translation>
    </message>
    <message>
        <source>As at First</source>
        <translation>Como al principio</translation>
    </message>
    <message>
        <source>Move column to the front</source>
        <translation>Mover la columna hacia delante</translation>
    </message>
    <message>
        <source>Move column to the back</source>
        <translation>Mover la columna hacia atrás</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>hookbench::FieldDelegate</name>
    <message>
        <source>Type of the field</source>
        <translation>Tipo del campo</translation>
    </message>
    <message>
        <source>Value of the field</source>
        <translation>Valor del campo</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Nombre del campo</translation>
    </message>
</context>
<context>
    <name>hookbench::FieldsTree</name>
    <message>
        <source>Fields of the sample</source>
        <translation>Campos de la muestra</translation>
    </message>
    <message>
        <source>Edit Value</source>
        <translation>Editar valor</translation>
    </message>
    <message>
        <source>Rename Field</source>
        <translation>Cambiar nombre del campo</translation>
    </message>
    <message>
        <source>Add Field</source>
        <translation>Añadir campo</translation>
    </message>
    <message>
        <source>Add Inside</source>
        <translation>Añadir dentro</translation>
    </message>
    <message>
        <source>Remove Field</source>
        <translation>Eliminar campo</translation>
    </message>
    <message>
        <source>Change Type</source>
        <translation>Cambiar tipo</translation>
    </message>
    <message>
        <source>Insert into Body</source>
        <translation>Insertar en el body</translation>
    </message>
    <message>
        <source>Make a Variant</source>
        <translation>Crear una variante</translation>
    </message>
</context>
<context>
    <name>hookbench::FileCommands</name>
    <message>
        <source>Choose an empty folder for the new workspace</source>
        <translation>Elija una carpeta vacía para el nuevo espacio de trabajo</translation>
    </message>
    <message>
        <source>The workspace could not be made.</source>
        <translation>No se pudo crear el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Open a workspace folder</source>
        <translation>Abrir la carpeta de un espacio de trabajo</translation>
    </message>
    <message>
        <source>Not everything could be read.</source>
        <translation>No se pudo leer todo.</translation>
    </message>
    <message>
        <source>Not everything could be saved.</source>
        <translation>No se pudo guardar todo.</translation>
    </message>
    <message>
        <source>Choose an empty folder to save the workspace in</source>
        <translation>Elija una carpeta vacía donde guardar el espacio de trabajo</translation>
    </message>
    <message>
        <source>The workspace could not be saved there.</source>
        <translation>No se pudo guardar ahí el espacio de trabajo.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguno todavía</translation>
    </message>
    <message>
        <source>Unsaved changes from %1 were restored.</source>
        <translation>Se restauraron los cambios sin guardar de %1.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Files of this workspace were changed by another program. Nothing is overwritten until you choose.</source>
        <translation>Otro programa cambió archivos de este espacio de trabajo. No se sobrescribe nada hasta que usted elija.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar los míos</translation>
    </message>
    <message>
        <source>Further problems: %1.</source>
        <translation>Otros problemas: %1.</translation>
    </message>
    <message>
        <source>Profiles and events (*.csv *.json *.jsonl *.ndjson *.tsv *.txt *.gz);;All files (*)</source>
        <translation>Perfiles y eventos (*.csv *.json *.jsonl *.ndjson *.tsv *.txt *.gz);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a file of profiles</source>
        <translation>Elegir un archivo de perfiles</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Web page (*.html);;Table (*.csv)</source>
        <translation>Página web (*.html);;Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Guardar la respuesta</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a file of requests</source>
        <translation>Elegir un archivo de solicitudes</translation>
    </message>
    <message>
        <source>Requests (*.http *.rest *.json *.sh *.bat *.cmd *.txt);;All files (*)</source>
        <translation>Solicitudes (*.http *.rest *.json *.sh *.bat *.cmd *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>No se pudo guardar %1: %2</translation>
    </message>
    <message>
        <source>Save the authority</source>
        <translation>Guardar la autoridad</translation>
    </message>
</context>
<context>
    <name>hookbench::FillInPopup</name>
    <message>
        <source>Fill in</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Value of &lt;%1&gt; in the environment %2</source>
        <translation>Valor de &lt;%1&gt; en el entorno %2</translation>
    </message>
</context>
<context>
    <name>hookbench::FindBar</name>
    <message>
        <source>Previous hit</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Mayús+Intro</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Cerrar la barra de búsqueda</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not a regular expression: %1</source>
        <translation>No es una expresión regular: %1</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>%1 of the first %2</source>
        <translation>%1 de los primeros %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n reemplazado</numerusform>
            <numerusform>%n reemplazados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookbench::FixApplier</name>
    <message>
        <source>Apply fix</source>
        <translation>Aplicar corrección</translation>
    </message>
</context>
<context>
    <name>hookbench::FixChoices</name>
    <message>
        <source>Show the customer who breaks it</source>
        <translation>Mostrar el cliente que lo rompe</translation>
    </message>
    <message>
        <source>Show the customer who gets nothing</source>
        <translation>Mostrar el cliente que no recibe nada</translation>
    </message>
</context>
<context>
    <name>hookbench::GoToBar</name>
    <message>
        <source>Line, or line:column, to go to</source>
        <translation>Línea, o línea:columna, a la que ir</translation>
    </message>
    <message>
        <source>Line, or line:column</source>
        <translation>Línea, o línea:columna</translation>
    </message>
    <message>
        <source>of %1. Enter goes there.</source>
        <translation>de %1. Intro lleva allí.</translation>
    </message>
    <message>
        <source>Type a line from 1 to %1, or a line and a column such as 2:5.</source>
        <translation>Escriba una línea de 1 a %1, o una línea y una columna, como 2:5.</translation>
    </message>
</context>
<context>
    <name>hookbench::HandoffView</name>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Inferred, not documented</source>
        <translation>Deducido, no documentado</translation>
    </message>
    <message>
        <source>Inferred, not documented: %1</source>
        <translation>Deducido, no documentado: %1</translation>
    </message>
</context>
<context>
    <name>hookbench::HeaderEditor</name>
    <message>
        <source>Headers</source>
        <translation>Headers</translation>
    </message>
    <message>
        <source>Secret of this header</source>
        <translation>Secreto de este header</translation>
    </message>
    <message>
        <source>Paste lines</source>
        <translation>Pegar líneas</translation>
    </message>
    <message>
        <source>Adds a header for each line “Name: value” on the clipboard.</source>
        <translation>Añade un header por cada línea «Nombre: valor» del portapapeles.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Añadir header</translation>
    </message>
    <message>
        <source>The clipboard holds no line such as “Content-Type: application/json”.</source>
        <translation>El portapapeles no contiene ninguna línea como «Content-Type: application/json».</translation>
    </message>
    <message>
        <source>Left out, because it is no “Name: value”: %1</source>
        <translation>Omitido por no ser «Nombre: valor»: %1</translation>
    </message>
    <message>
        <source>Edit headers</source>
        <translation>Editar headers</translation>
    </message>
    <message>
        <source>The value of %1 is kept as a secret, outside the workspace&apos;s files.</source>
        <translation>El valor de %1 se guarda como secreto, fuera de los archivos del espacio de trabajo.</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>Rellenar…</translation>
    </message>
    <message>
        <source>The value of %1 stands in the workspace&apos;s files for everyone to read.</source>
        <translation>El valor de %1 está en los archivos del espacio de trabajo, a la vista de todos.</translation>
    </message>
    <message>
        <source>Keep it as a secret</source>
        <translation>Guardarlo como secreto</translation>
    </message>
    <message>
        <source>Keep as a secret</source>
        <translation>Guardar como secreto</translation>
    </message>
    <message>
        <source>The secret could not be kept, so the header stays as it is.</source>
        <translation>No se pudo guardar el secreto, así que el header queda como está.</translation>
    </message>
</context>
<context>
    <name>hookbench::HeaderTableModel</name>
    <message>
        <source>Send this header</source>
        <translation>Enviar este header</translation>
    </message>
    <message>
        <source>Only the headers with a tick are sent.</source>
        <translation>Solo se envían los headers marcados.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>hookbench::HeadersDifference</name>
    <message>
        <source>spelling of a name</source>
        <translation>grafía de un nombre</translation>
    </message>
    <message>
        <source>order</source>
        <translation>orden</translation>
    </message>
</context>
<context>
    <name>hookbench::History</name>
    <message>
        <source>There is no history: %1 cannot be used. %2</source>
        <translation>No hay historial: no se puede usar %1. %2</translation>
    </message>
    <message>
        <source>The attempt was not stored in the history: %1</source>
        <translation>El intento no se guardó en el historial: %1</translation>
    </message>
    <message>
        <source>The history was not cleared: %1</source>
        <translation>El historial no se borró: %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>The history was written by a newer version of Hookbench.</source>
        <translation>El historial fue escrito por una versión más nueva de Hookbench.</translation>
    </message>
    <message>
        <source>The note was not kept: %1</source>
        <translation>No se guardó la nota: %1</translation>
    </message>
</context>
<context>
    <name>hookbench::HistoryFilter</name>
    <message>
        <source>Search sent requests</source>
        <translation>Buscar solicitudes enviadas</translation>
    </message>
    <message>
        <source>Search names, address, status, note, headers, bodies</source>
        <translation>Buscar en nombres, dirección, estado, nota, headers y bodies</translation>
    </message>
    <message>
        <source>Which outcomes are listed</source>
        <translation>Qué resultados se muestran</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>Accepted (2xx)</source>
        <translation>Aceptados (2xx)</translation>
    </message>
    <message>
        <source>Redirected (3xx)</source>
        <translation>Redirigidos (3xx)</translation>
    </message>
    <message>
        <source>Refused (4xx)</source>
        <translation>Rechazados (4xx)</translation>
    </message>
    <message>
        <source>Server error (5xx)</source>
        <translation>Error del servidor (5xx)</translation>
    </message>
    <message>
        <source>Sent, no answer</source>
        <translation>Enviados, sin respuesta</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviados</translation>
    </message>
</context>
<context>
    <name>hookbench::HistoryModel</name>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Key check: %1</source>
        <translation>Comprobación de clave: %1</translation>
    </message>
    <message>
        <source>Look-up: %1</source>
        <translation>Consulta: %1</translation>
    </message>
</context>
<context>
    <name>hookbench::HistoryView</name>
    <message>
        <source>Sent requests</source>
        <translation>Solicitudes enviadas</translation>
    </message>
    <message>
        <source>Every request that you send is kept here, with its answer. None was sent yet.</source>
        <translation>Cada solicitud que usted envía se guarda aquí, con su respuesta. Todavía no se ha enviado ninguna.</translation>
    </message>
    <message>
        <source>No sent request is like this.</source>
        <translation>Ninguna solicitud enviada coincide.</translation>
    </message>
</context>
<context>
    <name>hookbench::HostAnswer</name>
    <message>
        <source>It stands in Qualtrics under Account Settings, Qualtrics IDs, User, and is a short word such as iad1 or fra1. Put it into the environment.</source>
        <translation>Está en Qualtrics, en Account Settings, Qualtrics IDs, User, y es una palabra corta como iad1 o fra1. Escríbala en el entorno.</translation>
    </message>
    <message>
        <source>No data centre is called so.</source>
        <translation>Ningún centro de datos se llama así.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quiso decir %1?</translation>
    </message>
    <message>
        <source>“%1” is no data centre that is known. The name of a brand alone is none.</source>
        <translation>«%1» no es un centro de datos conocido. El nombre de una marca por sí solo no lo es.</translation>
    </message>
</context>
<context>
    <name>hookbench::HttpExchange</name>
    <message>
        <source>The connection was closed before a whole answer was there.</source>
        <translation>La conexión se cerró antes de que hubiera una respuesta completa.</translation>
    </message>
    <message>
        <source>The server sent the interim answer %1 first. What it said after that cannot be read here.</source>
        <translation>El servidor envió primero la respuesta provisional %1. Lo que dijo después no se puede leer aquí.</translation>
    </message>
    <message>
        <source>Nothing was heard from the server for %1 s.</source>
        <translation>No se supo nada del servidor durante %1 s.</translation>
    </message>
    <message>
        <source>The server sent the interim answer %1, and no other one after it.</source>
        <translation>El servidor envió la respuesta provisional %1 y ninguna otra después.</translation>
    </message>
    <message>
        <source>The head of the answer had no end within %1 bytes.</source>
        <translation>La cabecera de la respuesta no terminó en %1 bytes.</translation>
    </message>
    <message>
        <source>%1 bytes had come back by then. They are no answer in HTTP, or only the beginning of one.</source>
        <translation>Hasta entonces habían vuelto %1 bytes. No son una respuesta HTTP, o solo el principio de una.</translation>
    </message>
    <message>
        <source>The connection was reset at the end of the answer, so that it may not be whole.</source>
        <translation>La conexión se restableció al final de la respuesta, así que puede no estar completa.</translation>
    </message>
    <message>
        <source>The request was taken, then the connection was closed without an answer.</source>
        <translation>La petición fue tomada y luego la conexión se cerró sin respuesta.</translation>
    </message>
    <message>
        <source>The request was taken, and %1 bytes came back before the connection was closed. They are no answer in HTTP, or only the beginning of one.</source>
        <translation>La petición fue tomada y volvieron %1 bytes antes de que se cerrara la conexión. No son una respuesta HTTP, o solo el principio de una.</translation>
    </message>
    <message>
        <source>The request was taken, then the connection was closed without an answer, or with one that is not HTTP.</source>
        <translation>La petición fue tomada y luego la conexión se cerró sin respuesta, o con una que no es HTTP.</translation>
    </message>
</context>
<context>
    <name>hookbench::HttpsBar</name>
    <message>
        <source>Trust It</source>
        <translation>Confiar en ella</translation>
    </message>
    <message>
        <source>Save Authority…</source>
        <translation>Guardar autoridad…</translation>
    </message>
    <message>
        <source>Names the authority’s file under Connection in the webhook</source>
        <translation>Indica el archivo de la autoridad en Conexión, en el webhook</translation>
    </message>
    <message>
        <source>Saves its certificate for other clients, such as curl --cacert</source>
        <translation>Guarda su certificado para otros clientes, como curl --cacert</translation>
    </message>
    <message>
        <source>Clients have to trust the authority that was made for this run.</source>
        <translation>Los clientes deben confiar en la autoridad creada para esta ejecución.</translation>
    </message>
    <message>
        <source>“%1” trusts the authority that was made for this run. It is good until %2.</source>
        <translation>«%1» confía en la autoridad creada para esta ejecución. Es válida hasta el %2.</translation>
    </message>
    <message>
        <source>“%1” does not trust the authority that was made for this run, so it sends nothing here.</source>
        <translation>«%1» no confía en la autoridad creada para esta ejecución, por lo que no envía nada aquí.</translation>
    </message>
    <message>
        <source>“%1” trusts another authority, so it sends nothing here: see Connection in the webhook.</source>
        <translation>«%1» confía en otra autoridad, por lo que no envía nada aquí: véase Conexión en el webhook.</translation>
    </message>
</context>
<context>
    <name>hookbench::ImportModel</name>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>hookbench::ImportPanel</name>
    <message>
        <source>Table, %1 columns</source>
        <translation>Tabla, %1 columnas</translation>
    </message>
    <message>
        <source>Events “%1”</source>
        <translation>Eventos «%1»</translation>
    </message>
    <message>
        <source>JSON, one record a line</source>
        <translation>JSON, un registro por línea</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Try in Preview</source>
        <translation>Probar en la vista previa</translation>
    </message>
    <message>
        <source>Keep as Sample</source>
        <translation>Conservar como muestra</translation>
    </message>
    <message>
        <source>Findings about the file</source>
        <translation>Hallazgos sobre el archivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 records so far, %2 %</source>
        <translation>%1 registros hasta ahora, %2 %</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n record(s)</source>
        <translation>
            <numerusform>%1 – %n registro</numerusform>
            <numerusform>%1 – %n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>The preview shows this record now.</source>
        <translation>La vista previa muestra ahora este registro.</translation>
    </message>
    <message numerus="yes">
        <source>%n sample profile(s) added to the workspace.</source>
        <translation>
            <numerusform>%n perfil de muestra añadido al espacio de trabajo.</numerusform>
            <numerusform>%n perfiles de muestra añadidos al espacio de trabajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Reads no further; what was read stays</source>
        <translation>Deja de leer; lo leído permanece</translation>
    </message>
    <message>
        <source>How much of the file was read</source>
        <translation>Cuánto del archivo se ha leído</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the rest of the file was not read.</source>
        <translation>%1; el resto del archivo no se leyó.</translation>
    </message>
    <message>
        <source>Check All</source>
        <translation>Comprobar todos</translation>
    </message>
    <message>
        <source>Check the campaign with every record of the file</source>
        <translation>Comprobar la campaña con cada registro del archivo</translation>
    </message>
    <message>
        <source>Edit as Sample</source>
        <translation>Editar como muestra</translation>
    </message>
    <message>
        <source>Makes a sample of the record and opens it</source>
        <translation>Hace del registro una muestra y la abre</translation>
    </message>
    <message>
        <source>Searching, %1 %</source>
        <translation>Buscando, %1 %</translation>
    </message>
    <message>
        <source>Sorting and filtering, %1 %</source>
        <translation>Ordenando y filtrando, %1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Anonymise</source>
        <translation>Anonimizar</translation>
    </message>
    <message>
        <source>Puts made-up people of the same shape in place of real ones before anything is kept</source>
        <translation>Pone personas inventadas de la misma forma en lugar de las reales antes de conservar nada</translation>
    </message>
</context>
<context>
    <name>hookbench::ImportPreview</name>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (desactivado)</translation>
    </message>
    <message>
        <source>&lt;%1&gt;: a secret, kept out of the files</source>
        <translation>&lt;%1&gt;: un secreto, queda fuera de los archivos</translation>
    </message>
    <message>
        <source>&lt;%1&gt;: a secret, still to be filled in</source>
        <translation>&lt;%1&gt;: un secreto, aún por completar</translation>
    </message>
    <message>
        <source>&lt;%1&gt;: still to be filled in</source>
        <translation>&lt;%1&gt;: aún por completar</translation>
    </message>
    <message>
        <source>Basic authentication: %1</source>
        <translation>Autenticación Basic: %1</translation>
    </message>
    <message>
        <source>API key: %1</source>
        <translation>Clave de API: %1</translation>
    </message>
    <message>
        <source>OAuth 2.0: token from %1</source>
        <translation>OAuth 2.0: token de %1</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <translation>Proxy: %1</translation>
    </message>
    <message>
        <source>Certificate authority: %1</source>
        <translation>Autoridad de certificación: %1</translation>
    </message>
    <message>
        <source>Client certificate: %1</source>
        <translation>Certificado de cliente: %1</translation>
    </message>
</context>
<context>
    <name>hookbench::InsertFieldPanel</name>
    <message>
        <source>&amp;Keep quotes and line breaks in it from breaking the JSON</source>
        <translation>&amp;Evitar que sus comillas y saltos de línea rompan el JSON</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertar</translation>
    </message>
    <message>
        <source>Search fields</source>
        <translation>Buscar campos</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>as it is stored</source>
        <translation>tal como está guardada</translation>
    </message>
    <message>
        <source>If a customer has &amp;none</source>
        <translation>Si un cliente no tiene &amp;ninguno</translation>
    </message>
    <message>
        <source>Write a &amp;date as</source>
        <translation>Escribir una &amp;fecha como</translation>
    </message>
    <message>
        <source>Goes into the body</source>
        <translation>Va al body</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Gives for %1</source>
        <translation>Da para %1</translation>
    </message>
    <message>
        <source>No field of that name</source>
        <translation>Ningún campo con ese nombre</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
</context>
<context>
    <name>hookbench::KeepButton</name>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>How many sent requests stay on this computer</source>
        <translation>Cuántas solicitudes enviadas permanecen en este equipo</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>The newest %1</source>
        <translation>Las %1 más recientes</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
</context>
<context>
    <name>hookbench::KeyAnswer</name>
    <message>
        <source>A company&apos;s proxy may break into the connection: ask those who run the network. Or the brand demands a client certificate (mutual TLS): ask its administrator.</source>
        <translation>Puede que un proxy de la empresa intervenga en la conexión: pregunte a quienes gestionan la red. O la marca exige un certificado de cliente (mutual TLS): pregunte a su administrador.</translation>
    </message>
    <message>
        <source>The data centre is one word such as fra1, not a whole address.</source>
        <translation>El centro de datos es una palabra como fra1, no una dirección completa.</translation>
    </message>
    <message>
        <source>The key works: %1, brand %2</source>
        <translation>La clave funciona: %1, marca %2</translation>
    </message>
    <message>
        <source>User %1, account type %2, data centre %3, as Qualtrics says.</source>
        <translation>Usuario %1, tipo de cuenta %2, centro de datos %3, según Qualtrics.</translation>
    </message>
    <message>
        <source>It may do what this user may do: a survey, list or library that the user cannot see is refused with 403 or 404.</source>
        <translation>Puede hacer lo que puede este usuario: una encuesta, lista o biblioteca que el usuario no ve se rechaza con 403 o 404.</translation>
    </message>
    <message>
        <source>Qualtrics adds: %1</source>
        <translation>Qualtrics añade: %1</translation>
    </message>
    <message>
        <source>The key works, but this is the wrong data centre: %1, brand %2</source>
        <translation>La clave funciona, pero este no es el centro de datos correcto: %1, marca %2</translation>
    </message>
    <message>
        <source>%1 passed the request on. Reading works that way, if slowly; sending is reported to fail with 400.</source>
        <translation>%1 reenvió la solicitud. Leer funciona así, aunque lento; enviar falla con 400, según se informa.</translation>
    </message>
    <message>
        <source>Use %1 instead.</source>
        <translation>Use %1 en su lugar.</translation>
    </message>
    <message>
        <source>No key arrived at Qualtrics</source>
        <translation>No llegó ninguna clave a Qualtrics</translation>
    </message>
    <message>
        <source>The header was sent, but is empty, or something in between took it out.</source>
        <translation>El header se envió, pero está vacío o algo intermedio lo quitó.</translation>
    </message>
    <message>
        <source>Qualtrics looks for a header X-API-TOKEN, and the webhook sends none.</source>
        <translation>Qualtrics busca un header X-API-TOKEN y el webhook no envía ninguno.</translation>
    </message>
    <message>
        <source>Check the value of the header and the secret behind it.</source>
        <translation>Revise el valor del header y el secreto que hay detrás.</translation>
    </message>
    <message>
        <source>Add the header X-API-TOKEN with the key as its value.</source>
        <translation>Añada el header X-API-TOKEN con la clave como valor.</translation>
    </message>
    <message>
        <source>Qualtrics does not know this key</source>
        <translation>Qualtrics no conoce esta clave</translation>
    </message>
    <message>
        <source>An OAuth token ends after about an hour, and only the data centre where its client was made knows it.</source>
        <translation>Un token OAuth caduca en una hora aproximadamente, y solo lo conoce el centro de datos donde se creó su cliente.</translation>
    </message>
    <message>
        <source>It is mistyped or revoked, or a newer one has replaced it: Generate Token ends the one before at once.</source>
        <translation>Está mal escrita o revocada, o una más nueva la sustituyó: Generate Token anula la anterior de inmediato.</translation>
    </message>
    <message>
        <source>Get a new token there.</source>
        <translation>Obtenga allí un token nuevo.</translation>
    </message>
    <message>
        <source>Copy it anew from Account Settings, Qualtrics IDs, API. A user of its own keeps others from renewing it.</source>
        <translation>Cópiela de nuevo desde Account Settings, Qualtrics IDs, API. Un usuario propio evita que otros la renueven.</translation>
    </message>
    <message>
        <source>The key is right, but its user may not use the API</source>
        <translation>La clave es correcta, pero su usuario no puede usar la API</translation>
    </message>
    <message>
        <source>The permission to access the API is off for this user or for the whole brand.</source>
        <translation>El permiso de acceso a la API está desactivado para este usuario o para toda la marca.</translation>
    </message>
    <message>
        <source>Ask the brand&apos;s administrator to switch it on.</source>
        <translation>Pida al administrador de la marca que lo active.</translation>
    </message>
    <message>
        <source>The key is known, but this is forbidden</source>
        <translation>La clave es conocida, pero esto está prohibido</translation>
    </message>
    <message>
        <source>Ask the brand&apos;s administrator.</source>
        <translation>Pregunte al administrador de la marca.</translation>
    </message>
    <message>
        <source>Qualtrics is there, but not this address</source>
        <translation>Qualtrics está ahí, pero no esta dirección</translation>
    </message>
    <message>
        <source>%1 has no %2.</source>
        <translation>%1 no tiene %2.</translation>
    </message>
    <message>
        <source>The address of the check is /API/v3/whoami, the one of distributions /API/v3/distributions: capitals count.</source>
        <translation>La dirección de la comprobación es /API/v3/whoami, la de las distribuciones /API/v3/distributions: las mayúsculas cuentan.</translation>
    </message>
    <message>
        <source>%1, but the answer is not from Qualtrics&apos; API</source>
        <translation>%1, pero la respuesta no es de la API de Qualtrics</translation>
    </message>
    <message>
        <source>A proxy, a firewall or a login page in between has answered, or the brand demands a client certificate (mutual TLS).</source>
        <translation>Respondió un proxy, un cortafuegos o una página de inicio de sesión intermedia, o la marca exige un certificado de cliente (mutual TLS).</translation>
    </message>
    <message>
        <source>Read the answer, and ask those who run the network whether %1 may be reached from here.</source>
        <translation>Lea la respuesta y pregunte a quienes gestionan la red si se puede llegar a %1 desde aquí.</translation>
    </message>
    <message>
        <source>Qualtrics says: %1</source>
        <translation>Qualtrics dice: %1</translation>
    </message>
    <message>
        <source>Wait a minute: the limits count for the whole brand. The key was not judged.</source>
        <translation>Espere un minuto: los límites cuentan para toda la marca. La clave no se evaluó.</translation>
    </message>
    <message>
        <source>The key was not judged: test again later.</source>
        <translation>La clave no se evaluó: pruebe de nuevo más tarde.</translation>
    </message>
    <message>
        <source>%1, but the answer cannot be read</source>
        <translation>%1, pero la respuesta no se puede leer</translation>
    </message>
    <message>
        <source>It is JSON that breaks off, or not the kind that Qualtrics answers.</source>
        <translation>Es JSON que se corta o no es del tipo que responde Qualtrics.</translation>
    </message>
    <message>
        <source>The limits count for the whole brand. The key was not judged.</source>
        <translation>Los límites cuentan para toda la marca. La clave no se evaluó.</translation>
    </message>
    <message>
        <source>The status is %1, but the answer itself tells an error.</source>
        <translation>El estado es %1, pero la propia respuesta indica un error.</translation>
    </message>
    <message>
        <source>The status is %1, but the answer itself says “%2”.</source>
        <translation>El estado es %1, pero la propia respuesta dice «%2».</translation>
    </message>
</context>
<context>
    <name>hookbench::KeyCheckPanel</name>
    <message>
        <source>&amp;Asks with GET</source>
        <translation>&amp;Pregunta con GET</translation>
    </message>
    <message>
        <source>a path that needs the key and changes nothing, such as /v1/me</source>
        <translation>una ruta que necesita la clave y no cambia nada, como /v1/me</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Test API &amp;key</source>
        <translation>Probar &amp;clave de API</translation>
    </message>
    <message>
        <source>Asks the service once, in the selected environment, whether it takes the key</source>
        <translation>Pregunta una vez al servicio, en el entorno seleccionado, si acepta la clave</translation>
    </message>
    <message>
        <source>Say beside it what to ask</source>
        <translation>Indique al lado qué preguntar</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Cambiar a %1</translation>
    </message>
    <message>
        <source>Writes this host into the URL of the webhook</source>
        <translation>Escribe este host en la URL del webhook</translation>
    </message>
    <message>
        <source>Writes it into the environment %1</source>
        <translation>Lo escribe en el entorno %1</translation>
    </message>
    <message>
        <source>Asked in the environment %1: %2 %3</source>
        <translation>Se preguntó en el entorno %1: %2 %3</translation>
    </message>
    <message>
        <source>Asks in the environment %1.</source>
        <translation>Pregunta en el entorno %1.</translation>
    </message>
    <message>
        <source>Result of the key check</source>
        <translation>Resultado de la comprobación de la clave</translation>
    </message>
</context>
<context>
    <name>hookbench::KeyFinding</name>
    <message>
        <source>Not tested: the request is not ready</source>
        <translation>No probada: la solicitud no está lista</translation>
    </message>
    <message>
        <source>The check changes nothing on the other side: test again.</source>
        <translation>La comprobación no cambia nada al otro lado: pruebe de nuevo.</translation>
    </message>
    <message>
        <source>%1, but the answer is a web page</source>
        <translation>%1, pero la respuesta es una página web</translation>
    </message>
    <message>
        <source>A proxy, a firewall or a login page in between may have answered, or the address is one for people.</source>
        <translation>Puede que haya respondido un proxy, un cortafuegos o una página de inicio de sesión intermedia, o la dirección es para personas.</translation>
    </message>
    <message>
        <source>Read the answer, and check the address of the check.</source>
        <translation>Lea la respuesta y revise la dirección de la comprobación.</translation>
    </message>
    <message>
        <source>%1: the key works</source>
        <translation>%1: la clave funciona</translation>
    </message>
    <message>
        <source>%1 answers with this key. Make sure that it would refuse without one.</source>
        <translation>%1 responde con esta clave. Asegúrese de que la rechazaría sin ella.</translation>
    </message>
    <message>
        <source>%1: sent elsewhere, the key was not judged</source>
        <translation>%1: remite a otro sitio, la clave no se evaluó</translation>
    </message>
    <message>
        <source>A login page for people or a proxy in between has answered.</source>
        <translation>Respondió una página de inicio de sesión para personas o un proxy intermedio.</translation>
    </message>
    <message>
        <source>The answer points to %1: a login page for people, or a proxy in between.</source>
        <translation>La respuesta remite a %1: una página de inicio de sesión para personas o un proxy intermedio.</translation>
    </message>
    <message>
        <source>Check the address that is asked, and whether this network wants a login first.</source>
        <translation>Compruebe la dirección a la que se pregunta y si esta red pide antes iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>hookbench::KeyText</name>
    <message>
        <source>%1: no key was sent</source>
        <translation>%1: no se envió ninguna clave</translation>
    </message>
    <message>
        <source>The request holds no credentials: no header such as Authorization, and no secret.</source>
        <translation>La petición no contiene credenciales: ningún header como Authorization ni ningún secreto.</translation>
    </message>
    <message>
        <source>Choose how to log in under Authentication in the webhook, or add the header that the service asks for, with the key as a secret.</source>
        <translation>Elija cómo identificarse en Autenticación, en el webhook, o añada el header que pide el servicio, con la clave como secreto.</translation>
    </message>
    <message>
        <source>%1: something in between may have refused this</source>
        <translation>%1: quizá lo rechazó algo intermedio</translation>
    </message>
    <message>
        <source>Read the answer below: it mostly names who refuses and why. Ask those who run the network.</source>
        <translation>Lea la respuesta de abajo: suele decir quién rechaza y por qué. Pregunte a quienes administran la red.</translation>
    </message>
    <message>
        <source>%1: the server does not know this key</source>
        <translation>%1: el servidor no conoce esta clave</translation>
    </message>
    <message>
        <source>The credentials are mistyped, expired or replaced, or stand in another header than the server looks at.</source>
        <translation>Las credenciales están mal escritas, caducadas o reemplazadas, o están en un header distinto del que mira el servidor.</translation>
    </message>
    <message>
        <source>Check the secret and the header under Authentication in the webhook.</source>
        <translation>Compruebe el secreto y el header en Autenticación, en el webhook.</translation>
    </message>
    <message>
        <source>%1: the key is known, but may not do this</source>
        <translation>%1: la clave se conoce, pero no puede hacer esto</translation>
    </message>
    <message>
        <source>The account behind it lacks a right.</source>
        <translation>A la cuenta le falta un permiso.</translation>
    </message>
    <message>
        <source>Ask the administrator of the account.</source>
        <translation>Pregunte al administrador de la cuenta.</translation>
    </message>
</context>
<context>
    <name>hookbench::KeyValueForm</name>
    <message>
        <source>Profile variables</source>
        <translation>Variables de perfil</translation>
    </message>
    <message>
        <source>Em&amp;ail</source>
        <translation>Corr&amp;eo</translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation>&amp;Identity</translation>
    </message>
    <message>
        <source>CleverTap I&amp;D (objectId)</source>
        <translation>CleverTap I&amp;D (objectId)</translation>
    </message>
    <message>
        <source>Custom p&amp;roperties (profileData)</source>
        <translation>P&amp;ropiedades personalizadas (profileData)</translation>
    </message>
    <message>
        <source>E&amp;vent properties (live behavior only)</source>
        <translation>Propiedades del e&amp;vento (solo Live behavior)</translation>
    </message>
    <message>
        <source>Push to&amp;ken</source>
        <translation>To&amp;ken push</translation>
    </message>
    <message>
        <source>Custom key value pairs</source>
        <translation>Pares clave-valor personalizados</translation>
    </message>
    <message>
        <source>Custom key value &amp;pairs</source>
        <translation>&amp;Pares clave-valor personalizados</translation>
    </message>
</context>
<context>
    <name>hookbench::KeyValueTableModel</name>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>hookbench::LanguageMenu</name>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>Hookbench speaks the language that you chose when it is started again.</source>
        <translation>Hookbench hablará el idioma elegido cuando se inicie de nuevo.</translation>
    </message>
</context>
<context>
    <name>hookbench::LayoutSwitch</name>
    <message>
        <source>As sent</source>
        <translation>Como se envía</translation>
    </message>
    <message>
        <source>Shows the exact bytes that are sent</source>
        <translation>Muestra los bytes exactos que se envían</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Legible</translation>
    </message>
    <message>
        <source>Indents the JSON for reading; what is sent stays as it is</source>
        <translation>Aplica sangrías al JSON para leerlo; lo enviado queda como está</translation>
    </message>
    <message>
        <source>Show invisible characters</source>
        <translation>Mostrar caracteres invisibles</translation>
    </message>
    <message>
        <source>How the payload is shown</source>
        <translation>Cómo se muestra el payload</translation>
    </message>
</context>
<context>
    <name>hookbench::LeavingModel</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Qué sale</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Nothing, it only decides</source>
        <translation>Nada, solo decide</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Su valor</translation>
    </message>
    <message>
        <source>Its value, through %1</source>
        <translation>Su valor, a través de %1</translation>
    </message>
</context>
<context>
    <name>hookbench::LeavingPanel</name>
    <message>
        <source>The campaign reads no field of the customer.</source>
        <translation>La campaña no lee ningún campo del cliente.</translation>
    </message>
    <message>
        <source>Fields that leave</source>
        <translation>Campos que salen</translation>
    </message>
    <message>
        <source>%1: to %2</source>
        <translation>%1: a %2</translation>
    </message>
    <message>
        <source>nowhere yet</source>
        <translation>ningún sitio todavía</translation>
    </message>
</context>
<context>
    <name>hookbench::LookUpText</name>
    <message>
        <source>It cannot be told whether Qualtrics has it</source>
        <translation>No se puede saber si Qualtrics lo tiene</translation>
    </message>
    <message>
        <source>Look in Qualtrics, in the survey&apos;s distributions, before you send again.</source>
        <translation>Mire en Qualtrics, en las distribuciones de la encuesta, antes de reenviar.</translation>
    </message>
    <message>
        <source>Do not send it again: the customer would get it twice.</source>
        <translation>No lo envíe otra vez: el cliente lo recibiría dos veces.</translation>
    </message>
    <message>
        <source>Qualtrics has it: %1</source>
        <translation>Qualtrics lo tiene: %1</translation>
    </message>
    <message>
        <source>Created %1 for the same contact. Qualtrics knows no mark of a request, so that this is yours is inferred from contact and time.</source>
        <translation>Creada %1 para el mismo contacto. Qualtrics no guarda ninguna marca de la solicitud: que sea la suya se infiere del contacto y la hora.</translation>
    </message>
    <message>
        <source>Qualtrics probably has it: %1</source>
        <translation>Qualtrics probablemente lo tiene: %1</translation>
    </message>
    <message>
        <source>Created %1, and nothing in it contradicts your request; but the list does not name the contact (inferred).</source>
        <translation>Creada %1, y nada en ella contradice su solicitud; pero la lista no nombra el contacto (inferido).</translation>
    </message>
    <message>
        <source>Look at it in Qualtrics before you send again.</source>
        <translation>Mírelo en Qualtrics antes de reenviar.</translation>
    </message>
    <message>
        <source>Not among the %1 distributions of this survey</source>
        <translation>No está entre las %1 distribuciones de esta encuesta</translation>
    </message>
    <message>
        <source>None was created around that time for this contact. The list may lag behind (inferred).</source>
        <translation>Ninguna se creó en torno a esa hora para este contacto. La lista puede ir con retraso (inferido).</translation>
    </message>
    <message>
        <source>Look again in a minute. If it is still not there, sending again is safe.</source>
        <translation>Consulte otra vez en un minuto. Si sigue sin estar, puede reenviar sin riesgo.</translation>
    </message>
    <message>
        <source>It is not among the first %1 distributions. The list goes on at another address, %2, which was not asked: the key goes nowhere else.</source>
        <translation>No está entre las primeras %1 distribuciones. La lista sigue en otra dirección, %2, a la que no se preguntó: la clave no va a ningún otro sitio.</translation>
    </message>
    <message>
        <source>It is not among the first %1 distributions, and the list leads back to a page that was read already.</source>
        <translation>No está entre las primeras %1 distribuciones, y la lista vuelve a una página ya leída.</translation>
    </message>
    <message>
        <source>It is not among the first %1 distributions; the list goes on, but no more than %2 pages are read.</source>
        <translation>No está entre las primeras %1 distribuciones; la lista sigue, pero no se leen más de %2 páginas.</translation>
    </message>
</context>
<context>
    <name>hookbench::MainWindow</name>
    <message numerus="yes">
        <source>%n campaign(s) have problems</source>
        <translation>
            <numerusform>%n campaña tiene problemas</numerusform>
            <numerusform>%n campañas tienen problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
    <message>
        <source>Field contracts</source>
        <translation>Reglas de campos</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About Hookbench</source>
        <translation>Acerca de Hookbench</translation>
    </message>
    <message>
        <source>%1[*] – Hookbench</source>
        <translation>%1[*] – Hookbench</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Insertar un campo</translation>
    </message>
    <message>
        <source>Fields that leave</source>
        <translation>Campos que salen</translation>
    </message>
    <message>
        <source>It cannot be sent again: this workspace has no “%1”.</source>
        <translation>No se puede enviar de nuevo: este espacio de trabajo no tiene «%1».</translation>
    </message>
</context>
<context>
    <name>hookbench::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>hookbench::NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>hookbench::NoticeStrip</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>hookbench::OriginStory</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>hookbench::OverviewSection</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit the section %1</source>
        <translation>Editar la sección %1</translation>
    </message>
    <message>
        <source>Fields That Leave…</source>
        <translation>Campos que salen…</translation>
    </message>
    <message>
        <source>Which fields of a customer the request carries, and where to</source>
        <translation>Qué campos de un cliente lleva la solicitud y adónde</translation>
    </message>
</context>
<context>
    <name>hookbench::PackedReply</name>
    <message>
        <source>The answer came packed (%1) although it was asked for unpacked; it is kept and shown unpacked.</source>
        <translation>La respuesta llegó comprimida (%1) aunque se pidió sin comprimir; se guarda y se muestra descomprimida.</translation>
    </message>
</context>
<context>
    <name>hookbench::PasteCare</name>
    <message numerus="yes">
        <source>The pasted text has %n curly quote(s) where JSON and Liquid know straight ones only.</source>
        <translation>
            <numerusform>El texto pegado tiene %n comilla tipográfica, donde JSON y Liquid solo conocen las rectas.</numerusform>
            <numerusform>El texto pegado tiene %n comillas tipográficas, donde JSON y Liquid solo conocen las rectas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make straight</source>
        <translation>Hacerlas rectas</translation>
    </message>
</context>
<context>
    <name>hookbench::PayloadEditor</name>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>The body of the campaign: JSON or text with Liquid tags. Ctrl+Tab or F6 leaves it; Ctrl+M lets Tab leave it.</source>
        <translation>El body de la campaña: JSON o texto con etiquetas Liquid. Ctrl+Tab o F6 lo abandona; con Ctrl+M también lo abandona Tab.</translation>
    </message>
    <message>
        <source>No fix for this place</source>
        <translation>Sin corrección para este lugar</translation>
    </message>
    <message>
        <source>A line here is longer than 100 kB. Colours are off, and typing in it may be slow.</source>
        <translation>Una línea supera aquí los 100 kB. Los colores están desactivados y escribir en ella puede ser lento.</translation>
    </message>
    <message>
        <source>Break into lines</source>
        <translation>Partir en líneas</translation>
    </message>
    <message>
        <source>Tab leaves the editor. Ctrl+M goes back to typing tabs.</source>
        <translation>Tab abandona el editor. Ctrl+M vuelve a escribir tabuladores.</translation>
    </message>
    <message>
        <source>Type tabs</source>
        <translation>Escribir tabuladores</translation>
    </message>
</context>
<context>
    <name>hookbench::PayloadView</name>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>What would be sent, read-only. Enter on a part that Liquid filled in goes to its tag in the body.</source>
        <translation>Lo que se enviaría, solo lectura. Intro sobre una parte rellenada por Liquid lleva a su etiqueta en el body.</translation>
    </message>
    <message>
        <source>This customer gets nothing.</source>
        <translation>Este cliente no recibe nada.</translation>
    </message>
    <message>
        <source>This customer gets nothing: %1</source>
        <translation>Este cliente no recibe nada: %1</translation>
    </message>
    <message>
        <source>Show in body</source>
        <translation>Mostrar en el body</translation>
    </message>
    <message>
        <source>Indented for reading. What is sent keeps the line ends and spaces of the body.</source>
        <translation>Con sangrías para leer. Lo enviado conserva los finales de línea y espacios del body.</translation>
    </message>
    <message>
        <source>A very long line is shown in pieces, for reading only. It is sent as one line.</source>
        <translation>Una línea muy larga se muestra en trozos, solo para leer. Se envía como una línea.</translation>
    </message>
    <message>
        <source>%1:%2 in the payload: %3</source>
        <translation>%1:%2 en el payload: %3</translation>
    </message>
    <message>
        <source>Filled in by %1, %2:%3 in the body. Click, or press Enter, to go there.</source>
        <translation>Rellenado por %1, %2:%3 en el body. Haga clic o pulse Intro para ir allí.</translation>
    </message>
</context>
<context>
    <name>hookbench::PeerText</name>
    <message>
        <source>not known: the connection was gone before it could be looked at</source>
        <translation>no se sabe: la conexión se cerró antes de poder mirarla</translation>
    </message>
    <message>
        <source>not known: several connections were open that could have been this one</source>
        <translation>no se sabe: había varias conexiones abiertas que podían ser esta</translation>
    </message>
    <message>
        <source>not known: this system does not tell it</source>
        <translation>no se sabe: este sistema no lo dice</translation>
    </message>
    <message>
        <source>%1, port %2: the proxy. Where it went from there, only the proxy knows.</source>
        <translation>%1, puerto %2: el proxy. Adónde fue desde allí solo lo sabe el proxy.</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, puerto %2</translation>
    </message>
</context>
<context>
    <name>hookbench::PreparedConnection</name>
    <message>
        <source>The secret “%1” has no value yet.</source>
        <translation>El secreto «%1» todavía no tiene valor.</translation>
    </message>
    <message>
        <source>“%1” is no address of a proxy.</source>
        <translation>«%1» no es la dirección de un proxy.</translation>
    </message>
    <message>
        <source>The secret “%1” may not go to the proxy %2: its environment does not list it.</source>
        <translation>El secreto «%1» no puede ir al proxy %2: su entorno no lo incluye.</translation>
    </message>
    <message>
        <source>The file %1 of the authority cannot be read: %2</source>
        <translation>No se puede leer el archivo %1 de la autoridad: %2</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate in PEM form (-----BEGIN CERTIFICATE-----).</source>
        <translation>El archivo %1 no contiene ningún certificado en formato PEM (-----BEGIN CERTIFICATE-----).</translation>
    </message>
</context>
<context>
    <name>hookbench::PreparedRequest</name>
    <message>
        <source>There is no payload for this customer: the template stops before one is made.</source>
        <translation>No hay payload para este cliente: la plantilla se detiene antes de crear uno.</translation>
    </message>
    <message>
        <source>The secret “%1” has no value yet.</source>
        <translation>El secreto «%1» todavía no tiene valor.</translation>
    </message>
    <message>
        <source>The secret “%1” may not go to %2: its environment does not list that host.</source>
        <translation>El secreto «%1» no puede ir a %2: su entorno no incluye ese host.</translation>
    </message>
    <message>
        <source>The secret “%1” would travel unencrypted to %2: use https.</source>
        <translation>El secreto «%1» viajaría sin cifrar a %2: use https.</translation>
    </message>
    <message>
        <source>The URL is not a complete http or https address.</source>
        <translation>La URL no es una dirección http o https completa.</translation>
    </message>
    <message>
        <source>The URL holds a user name: put the credentials into an Authorization header.</source>
        <translation>La URL contiene un nombre de usuario: ponga las credenciales en un header Authorization.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header.</source>
        <translation>«%1» no puede ser el nombre de un header.</translation>
    </message>
    <message>
        <source>The header %1 cannot be set: it follows from the URL and the body.</source>
        <translation>El header %1 no se puede establecer: se desprende de la URL y del body.</translation>
    </message>
    <message>
        <source>The value of the header %1 holds a line break or another control character.</source>
        <translation>El valor del header %1 contiene un salto de línea u otro carácter de control.</translation>
    </message>
    <message>
        <source>“%1” is no HTTP method.</source>
        <translation>«%1» no es un método HTTP.</translation>
    </message>
</context>
<context>
    <name>hookbench::PreviewPane</name>
    <message>
        <source>Show &amp;Invisible Characters</source>
        <translation>Mostrar caracteres in&amp;visibles</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Show blanks, line ends and characters without a shape (%1)</source>
        <translation>Mostrar espacios, finales de línea y caracteres sin forma (%1)</translation>
    </message>
</context>
<context>
    <name>hookbench::ProblemsBar</name>
    <message>
        <source>Filter problems</source>
        <translation>Filtrar problemas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Group problems</source>
        <translation>Agrupar problemas</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Por gravedad</translation>
    </message>
    <message>
        <source>By part</source>
        <translation>Por parte</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Por regla</translation>
    </message>
    <message>
        <source>Show errors (%1)</source>
        <translation>Mostrar errores (%1)</translation>
    </message>
    <message>
        <source>Show warnings (%1)</source>
        <translation>Mostrar advertencias (%1)</translation>
    </message>
    <message>
        <source>Show notes (%1)</source>
        <translation>Mostrar notas (%1)</translation>
    </message>
</context>
<context>
    <name>hookbench::ProblemsFilter</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>hookbench::ProblemsModel</name>
    <message>
        <source>Fix…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Webhook and environment</source>
        <translation>Webhook y entorno</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4</source>
        <translation>%1, %2: %3 %4</translation>
    </message>
</context>
<context>
    <name>hookbench::ProblemsView</name>
    <message>
        <source>No problems found. What is wrong with the body, the payload or the request is listed here as you type.</source>
        <translation>No se encontraron problemas. Lo que esté mal en el body, el payload o la solicitud aparece aquí mientras escribe.</translation>
    </message>
    <message>
        <source>No problem matches the filter.</source>
        <translation>Ningún problema coincide con el filtro.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Next Problem</source>
        <translation>Problema siguiente</translation>
    </message>
    <message>
        <source>Previous Problem</source>
        <translation>Problema anterior</translation>
    </message>
    <message>
        <source>Fix Problem…</source>
        <translation>Corregir problema…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Go to Place</source>
        <translation>Ir al lugar</translation>
    </message>
    <message>
        <source>Copy Message</source>
        <translation>Copiar mensaje</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sin problemas</translation>
    </message>
    <message>
        <source>Problems: errors %1, warnings %2</source>
        <translation>Problemas: errores %1, advertencias %2</translation>
    </message>
</context>
<context>
    <name>hookbench::ProxyRoute</name>
    <message>
        <source>The proxy %1 wants a user name and a password, and did not get any that it takes.</source>
        <translation>El proxy %1 quiere usuario y contraseña, y no recibió unos que acepte.</translation>
    </message>
    <message>
        <source>The proxy %1 opened no way to %2. (%3)</source>
        <translation>El proxy %1 no abrió ningún camino a %2. (%3)</translation>
    </message>
    <message>
        <source>The proxy %1 hung up before it had opened the way to %2.</source>
        <translation>El proxy %1 colgó antes de abrir el camino a %2.</translation>
    </message>
    <message>
        <source>The proxy %1 had not opened the way to %2 when the time was up.</source>
        <translation>El proxy %1 no había abierto el camino a %2 cuando se acabó el tiempo.</translation>
    </message>
    <message>
        <source>%1 (from the settings of this system)</source>
        <translation>%1 (de la configuración de este sistema)</translation>
    </message>
    <message>
        <source>%1 (set under Connection in the webhook)</source>
        <translation>%1 (definido en Conexión, en el webhook)</translation>
    </message>
    <message>
        <source>There is no host named %1, which is to be the proxy %2.</source>
        <translation>No hay ningún host llamado %1, que debería ser el proxy %2.</translation>
    </message>
    <message>
        <source>Nobody listens where the proxy should be: %1.</source>
        <translation>Nadie escucha donde debería estar el proxy: %1.</translation>
    </message>
    <message>
        <source>The proxy %1 answered “%2”.</source>
        <translation>El proxy %1 respondió «%2».</translation>
    </message>
    <message>
        <source>The user name and password filled in are wrong, or it wants a kind of login that is not supported.</source>
        <translation>El usuario y la contraseña indicados son incorrectos, o pide un tipo de inicio de sesión no compatible.</translation>
    </message>
    <message>
        <source>It wants a user name and a password, and none are filled in.</source>
        <translation>Pide un usuario y una contraseña, y no hay ninguno indicado.</translation>
    </message>
    <message>
        <source>It offers: %1.</source>
        <translation>Ofrece: %1.</translation>
    </message>
    <message>
        <source>It could not reach %1.</source>
        <translation>No pudo llegar a %1.</translation>
    </message>
    <message>
        <source>It does not let this computer connect to %1.</source>
        <translation>No deja que este equipo se conecte a %1.</translation>
    </message>
    <message>
        <source>It says: “%1”.</source>
        <translation>Dice: «%1».</translation>
    </message>
    <message>
        <source>What answered at the proxy %1 is no HTTP.</source>
        <translation>Lo que respondió en el proxy %1 no es HTTP.</translation>
    </message>
    <message>
        <source>There is no connection to the proxy %1: %2.</source>
        <translation>No hay conexión con el proxy %1: %2.</translation>
    </message>
    <message>
        <source>The request went to the proxy %1, with the user name and password filled in.</source>
        <translation>La petición fue al proxy %1, con el usuario y la contraseña indicados.</translation>
    </message>
    <message>
        <source>The request went to the proxy %1, without a user name and a password.</source>
        <translation>La petición fue al proxy %1, sin usuario ni contraseña.</translation>
    </message>
</context>
<context>
    <name>hookbench::ProxyText</name>
    <message>
        <source>Check the proxy, its user name and its password under Connection in the webhook, or in the settings of this system. Else ask those who run the proxy.</source>
        <translation>Compruebe el proxy, su usuario y su contraseña en Conexión, en el webhook, o en la configuración de este sistema. Si no, pregunte a quienes administran el proxy.</translation>
    </message>
    <message>
        <source>Not sent: the proxy did not let the request through</source>
        <translation>No enviado: el proxy no dejó pasar la petición</translation>
    </message>
    <message>
        <source>A proxy in between has answered, not the server.</source>
        <translation>Respondió un proxy intermedio, no el servidor.</translation>
    </message>
    <message>
        <source>%1: the proxy does not let this computer in</source>
        <translation>%1: el proxy no deja entrar a este equipo</translation>
    </message>
    <message>
        <source>Its user name and password are missing or wrong, or it wants a kind of login that is not supported.</source>
        <translation>Su usuario y su contraseña faltan o son incorrectos, o pide un tipo de inicio de sesión no compatible.</translation>
    </message>
    <message>
        <source>%1: the proxy has answered, not the server</source>
        <translation>%1: respondió el proxy, no el servidor</translation>
    </message>
    <message>
        <source>That the answer is the proxy&apos;s own is inferred from its headers or its page.</source>
        <translation>Que la respuesta es del propio proxy se deduce de sus headers o de su página.</translation>
    </message>
</context>
<context>
    <name>hookbench::PublishPage</name>
    <message>
        <source>Back to the campaign</source>
        <translation>Volver a la campaña</translation>
    </message>
    <message>
        <source>The version could not be written.</source>
        <translation>No se pudo escribir la versión.</translation>
    </message>
    <message>
        <source>Version %1 is frozen. Now put it into CleverTap</source>
        <translation>La versión %1 está congelada. Póngala ahora en CleverTap</translation>
    </message>
    <message>
        <source>By hand, as no documented call of CleverTap&apos;s API creates a webhook or takes a Custom Body. The fields are in the order of the dashboard; copy one after the other.</source>
        <translation>A mano, pues ninguna llamada documentada de la API de CleverTap crea un webhook ni admite un Custom Body. Los campos están en el orden del dashboard; cópielos uno tras otro.</translation>
    </message>
    <message>
        <source>Hand-off to CleverTap</source>
        <translation>Entrega a CleverTap</translation>
    </message>
</context>
<context>
    <name>hookbench::RecordFilterRow</name>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>no contiene</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>empieza por</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>es mayor que</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>es menor que</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>está presente</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is null</source>
        <translation>es null</translation>
    </message>
    <message>
        <source>Field to filter by</source>
        <translation>Campo por el que se filtra</translation>
    </message>
    <message>
        <source>How to filter</source>
        <translation>Cómo se filtra</translation>
    </message>
    <message>
        <source>Value to filter by</source>
        <translation>Valor por el que se filtra</translation>
    </message>
    <message>
        <source>Remove filter</source>
        <translation>Quitar el filtro</translation>
    </message>
</context>
<context>
    <name>hookbench::RecordsTable</name>
    <message>
        <source>Records of the file</source>
        <translation>Registros del archivo</translation>
    </message>
    <message>
        <source>Sort Ascending</source>
        <translation>Orden ascendente</translation>
    </message>
    <message>
        <source>Sort Descending</source>
        <translation>Orden descendente</translation>
    </message>
    <message>
        <source>Order of the File</source>
        <translation>Orden del archivo</translation>
    </message>
    <message>
        <source>Filter by This Value</source>
        <translation>Filtrar por este valor</translation>
    </message>
    <message>
        <source>Hide Column</source>
        <translation>Ocultar la columna</translation>
    </message>
</context>
<context>
    <name>hookbench::RecordsView</name>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Siguiente (F3)</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Search all records</source>
        <translation>Buscar en todos los registros</translation>
    </message>
    <message>
        <source>Search all values</source>
        <translation>Buscar en todos los valores</translation>
    </message>
    <message>
        <source>Which fields are shown, and in which order</source>
        <translation>Qué campos se muestran y en qué orden</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Shows only the records that keep a condition</source>
        <translation>Muestra solo los registros que cumplen una condición</translation>
    </message>
    <message>
        <source>No record holds “%1”.</source>
        <translation>Ningún registro contiene «%1».</translation>
    </message>
    <message>
        <source>Found in record %1.</source>
        <translation>Encontrado en el registro %1.</translation>
    </message>
</context>
<context>
    <name>hookbench::RedirectBar</name>
    <message>
        <source>Following it would send %1, without the body.</source>
        <translation>Seguirla enviaría %1, sin el body.</translation>
    </message>
    <message>
        <source>Following it would send %1, with the body.</source>
        <translation>Seguirla enviaría %1, con el body.</translation>
    </message>
    <message>
        <source>It is another server: %1 would not go along.</source>
        <translation>Es otro servidor: %1 no se enviaría.</translation>
    </message>
    <message>
        <source>The client certificate would not go along either.</source>
        <translation>El certificado de cliente tampoco se enviaría.</translation>
    </message>
    <message>
        <source>Follow Once</source>
        <translation>Seguir una vez</translation>
    </message>
    <message>
        <source>Sends this request to the new address, as a new one</source>
        <translation>Envía esta solicitud a la nueva dirección, como una nueva</translation>
    </message>
</context>
<context>
    <name>hookbench::ReplaceField</name>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Text to put there</source>
        <translation>Texto que poner en su lugar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>With a regular expression, $1 … $9 stand for its groups, $0 for the hit, \n for a line break.</source>
        <translation>Con una expresión regular, $1 … $9 son sus grupos, $0 el resultado, \n un salto de línea.</translation>
    </message>
    <message>
        <source>Replaces this hit and goes to the next one (Enter)</source>
        <translation>Reemplaza este resultado y va al siguiente (Intro)</translation>
    </message>
    <message>
        <source>Replaces all hits, as one step to undo (Ctrl+Enter)</source>
        <translation>Reemplaza todos los resultados; se deshace en un solo paso (Ctrl+Intro)</translation>
    </message>
</context>
<context>
    <name>hookbench::ReplyBodyView</name>
    <message>
        <source>Pretty</source>
        <translation>Legible</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Sin procesar</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Body de la respuesta</translation>
    </message>
    <message>
        <source>Copy the body</source>
        <translation>Copiar el body</translation>
    </message>
    <message>
        <source>Indented; no character of a value is changed</source>
        <translation>Con sangrías; no se cambia ningún carácter de un valor</translation>
    </message>
    <message>
        <source>The answer is not JSON</source>
        <translation>La respuesta no es JSON</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the answer&apos;s bytes as they came</source>
        <translation>Guardar los bytes de la respuesta tal como llegaron</translation>
    </message>
</context>
<context>
    <name>hookbench::RequestImportPanel</name>
    <message>
        <source>Text to import</source>
        <translation>Texto para importar</translation>
    </message>
    <message>
        <source>Requests found</source>
        <translation>Solicitudes encontradas</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>Lo que se creará</translation>
    </message>
    <message>
        <source>What cannot be taken over</source>
        <translation>Lo que no se puede tomar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Paste a cURL command, a .http file or a Postman collection, or drop a file here.</source>
        <translation>Pegue un comando cURL, un archivo .http o una colección de Postman, o suelte aquí un archivo.</translation>
    </message>
    <message>
        <source>New Webhook from …</source>
        <translation>Nuevo webhook a partir de …</translation>
    </message>
    <message>
        <source>Open File…</source>
        <translation>Abrir archivo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Mend or untick what is red first.</source>
        <translation>Corrija o desmarque primero lo que está en rojo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln webhook(s) will be added.</source>
        <translation>
            <numerusform>Se añadirá %Ln webhook.</numerusform>
            <numerusform>Se añadirán %Ln webhooks.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import webhooks</source>
        <translation>Importar webhooks</translation>
    </message>
    <message>
        <source>Added, but a secret could not be kept: fill it in under Environment.</source>
        <translation>Añadido, pero un secreto no se pudo guardar: complételo en Entorno.</translation>
    </message>
</context>
<context>
    <name>hookbench::RequestView</name>
    <message>
        <source>&amp;Copy request</source>
        <translation>&amp;Copiar solicitud</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>The request as it would go, secrets masked, read-only.</source>
        <translation>La solicitud tal como saldría, secretos ocultos, solo lectura.</translation>
    </message>
    <message>
        <source>Nothing is sent to this customer: the body gives no payload.</source>
        <translation>A este cliente no se le envía nada: el body no da ningún payload.</translation>
    </message>
</context>
<context>
    <name>hookbench::ResponseView</name>
    <message>
        <source>Press Send Test to send this request once and read the answer here.</source>
        <translation>Pulse «Enviar prueba» para enviar esta solicitud una vez y leer aquí la respuesta.</translation>
    </message>
    <message>
        <source>Sending, and waiting for the answer …</source>
        <translation>Enviando y esperando la respuesta …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Headers</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Timings</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Headers de la respuesta</translation>
    </message>
    <message>
        <source>Copy the headers</source>
        <translation>Copiar los headers</translation>
    </message>
    <message>
        <source>Request as it was sent</source>
        <translation>Solicitud tal como se envió</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>Copiar la solicitud</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>La respuesta no tiene body.</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>No hay respuesta.</translation>
    </message>
    <message>
        <source>Connection and certificates</source>
        <translation>Conexión y certificados</translation>
    </message>
    <message>
        <source>How the access token was got</source>
        <translation>Cómo se obtuvo el token de acceso</translation>
    </message>
    <message>
        <source>Copy this exchange</source>
        <translation>Copiar este intercambio</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>What CleverTap would do with this answer</source>
        <translation>Qué haría CleverTap con esta respuesta</translation>
    </message>
    <message>
        <source>CleverTap</source>
        <translation>CleverTap</translation>
    </message>
    <message>
        <source>Lost Request</source>
        <translation>Solicitud perdida</translation>
    </message>
    <message>
        <source>Support Ticket…</source>
        <translation>Solicitud de soporte…</translation>
    </message>
    <message>
        <source>Request, answer and times as a text for a support ticket, without secrets</source>
        <translation>Solicitud, respuesta y tiempos como texto para el soporte, sin secretos</translation>
    </message>
    <message>
        <source>Support Ticket</source>
        <translation>Solicitud de soporte</translation>
    </message>
</context>
<context>
    <name>hookbench::ResultPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problemas (%1)</translation>
    </message>
    <message>
        <source>Problems, response, history and all profiles</source>
        <translation>Problemas, respuesta, historial y todos los perfiles</translation>
    </message>
    <message>
        <source>All Profiles</source>
        <translation>Todos los perfiles</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleBreaches</name>
    <message>
        <source>%1 Its contract: %2.</source>
        <translation>%1 Su regla: %2.</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleEditor</name>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Personal data is masked</source>
        <translation>Los datos personales están ocultos</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleFieldsModel</name>
    <message>
        <source>“%1” is no number. Change the type to Text first.</source>
        <translation>«%1» no es un número. Cambie primero el tipo a Texto.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>%1, default used</source>
        <translation>%1, se usa el valor predeterminado</translation>
    </message>
    <message>
        <source>missing, default used: no sample is chosen</source>
        <translation>falta, se usa el valor predeterminado: no hay muestra elegida</translation>
    </message>
    <message>
        <source>missing: no sample is chosen</source>
        <translation>falta: no hay muestra elegida</translation>
    </message>
    <message>
        <source>missing, default used</source>
        <translation>falta, se usa el valor predeterminado</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleFieldsView</name>
    <message>
        <source>Contracts…</source>
        <translation>Reglas…</translation>
    </message>
    <message>
        <source>State what this field may hold</source>
        <translation>Declarar qué puede contener este campo</translation>
    </message>
    <message>
        <source>Make a variant: this field absent, empty or hostile</source>
        <translation>Crear una variante: este campo ausente, vacío u hostil</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleJsonEditor</name>
    <message>
        <source>Sample as JSON</source>
        <translation>Muestra como JSON</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3 The sample stays as it was.</source>
        <translation>Línea %1, columna %2: %3 La muestra queda como estaba.</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleList</name>
    <message>
        <source>Sample profiles and events</source>
        <translation>Perfiles y eventos de muestra</translation>
    </message>
    <message>
        <source>Search samples</source>
        <translation>Buscar muestras</translation>
    </message>
    <message>
        <source>Search names and values</source>
        <translation>Buscar nombres y valores</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New sample</source>
        <translation>Nueva muestra</translation>
    </message>
    <message>
        <source>New Profile</source>
        <translation>Nuevo perfil</translation>
    </message>
    <message>
        <source>New Event</source>
        <translation>Nuevo evento</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nuevo perfil</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nuevo evento</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Import File…</source>
        <translation>Importar archivo…</translation>
    </message>
    <message>
        <source>Import What Was Copied</source>
        <translation>Importar lo copiado</translation>
    </message>
    <message>
        <source>Check the campaign with all samples</source>
        <translation>Comprobar la campaña con todas las muestras</translation>
    </message>
    <message>
        <source>Anonymise</source>
        <translation>Anonimizar</translation>
    </message>
    <message>
        <source>Random Test User</source>
        <translation>Usuario de prueba al azar</translation>
    </message>
    <message>
        <source>Hand-Made Test User</source>
        <translation>Usuario de prueba a mano</translation>
    </message>
    <message>
        <source>Hand-made test user</source>
        <translation>Usuario de prueba a mano</translation>
    </message>
    <message>
        <source>Mask personal data</source>
        <translation>Ocultar los datos personales</translation>
    </message>
    <message>
        <source>Mask personal data: names, addresses, numbers and ids of people show as dots</source>
        <translation>Ocultar los datos personales: nombres, direcciones, números e identificadores de personas se ven como puntos</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleListModel</name>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message numerus="yes">
        <source>breaks %n contract(s)</source>
        <translation>
            <numerusform>incumple %n regla</numerusform>
            <numerusform>incumple %n reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleName</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 are dots in place of a name, %2 is a number</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>hookbench::SamplePane</name>
    <message>
        <source>A sample profile is a customer to render the body with. There is none yet.</source>
        <translation>Un perfil de muestra es un cliente con el que renderizar el body. Todavía no hay ninguno.</translation>
    </message>
    <message>
        <source>New Profile</source>
        <translation>Nuevo perfil</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nuevo perfil</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleStrip</name>
    <message>
        <source>Next &amp;Failing Sample</source>
        <translation>Siguiente muestra con &amp;fallo</translation>
    </message>
    <message>
        <source>Sample profiles and what they get</source>
        <translation>Perfiles de muestra y lo que reciben</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleStripModel</name>
    <message>
        <source>not looked at yet</source>
        <translation>sin mirar todavía</translation>
    </message>
    <message>
        <source>valid payload</source>
        <translation>payload válido</translation>
    </message>
    <message>
        <source>invalid payload</source>
        <translation>payload no válido</translation>
    </message>
    <message>
        <source>gets nothing, as the body says</source>
        <translation>no recibe nada, como dice el body</translation>
    </message>
    <message>
        <source>gets nothing: rendering fails</source>
        <translation>no recibe nada: falla el renderizado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleSwitcher</name>
    <message>
        <source>Previous Sample</source>
        <translation>Muestra anterior</translation>
    </message>
    <message>
        <source>Next Sample</source>
        <translation>Muestra siguiente</translation>
    </message>
    <message>
        <source>Sample profile</source>
        <translation>Perfil de muestra</translation>
    </message>
    <message>
        <source>Sample event</source>
        <translation>Evento de muestra</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No event</source>
        <translation>Sin evento</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleVariant</name>
    <message>
        <source>%1 (%2: %3)</source>
        <extracomment>%1 is the name of a sample, %2 a field, %3 what it holds: &quot;a quotation mark&quot;</extracomment>
        <translation>%1 (%2: %3)</translation>
    </message>
</context>
<context>
    <name>hookbench::SamplesPage</name>
    <message>
        <source>Sample profiles are the customers to render a campaign with. There is none yet.</source>
        <translation>Los perfiles de muestra son los clientes con los que renderizar una campaña. Todavía no hay ninguno.</translation>
    </message>
    <message>
        <source>New Profile</source>
        <translation>Nuevo perfil</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>Texto copiado</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Volver a %1</translation>
    </message>
</context>
<context>
    <name>hookbench::SandboxPage</name>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>Vaciar lista</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>The sandbox answers on this computer as Qualtrics does. What reaches it stands here byte for byte, with its answer: press Send Test in a campaign whose environment is Sandbox.</source>
        <translation>El sandbox responde en este equipo como lo hace Qualtrics. Lo que le llega aparece aquí byte por byte, con su respuesta: pulse «Enviar prueba» en una campaña cuyo entorno sea Sandbox.</translation>
    </message>
    <message>
        <source>Received requests</source>
        <translation>Solicitudes recibidas</translation>
    </message>
    <message>
        <source>Listening at %1</source>
        <translation>Escuchando en %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>Speaks TLS, with a certificate that is made for this run</source>
        <translation>Habla TLS, con un certificado creado para esta ejecución</translation>
    </message>
</context>
<context>
    <name>hookbench::ScenarioChoice</name>
    <message>
        <source>How the sandbox answers a request that Qualtrics would accept</source>
        <translation>Cómo responde el sandbox a una solicitud que Qualtrics aceptaría</translation>
    </message>
    <message>
        <source>An answer of your own to everything</source>
        <translation>Una respuesta propia a todo</translation>
    </message>
</context>
<context>
    <name>hookbench::SchemaButton</name>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>JSON Schema that each payload is checked against: %1</source>
        <translation>JSON Schema con el que se comprueba cada payload: %1</translation>
    </message>
    <message>
        <source>JSON Schema: %1</source>
        <translation>JSON Schema: %1</translation>
    </message>
    <message>
        <source>No schema</source>
        <translation>Sin esquema</translation>
    </message>
    <message>
        <source>%1 (comes with Hookbench)</source>
        <translation>%1 (incluido en Hookbench)</translation>
    </message>
    <message>
        <source>Files *.schema.json in the workspace&apos;s folder can be chosen here</source>
        <translation>Aquí se pueden elegir los archivos *.schema.json de la carpeta del espacio de trabajo</translation>
    </message>
</context>
<context>
    <name>hookbench::SearchField</name>
    <message>
        <source>Text to find</source>
        <translation>Texto que buscar</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Buscar en este texto</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Distinguir mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Solo palabras completas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
</context>
<context>
    <name>hookbench::SecretField</name>
    <message>
        <source>Value of the secret</source>
        <translation>Valor del secreto</translation>
    </message>
    <message>
        <source>Show the value</source>
        <translation>Mostrar el valor</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Secrets are kept in the desktop&apos;s keyring, never in a file of the workspace.</source>
        <translation>Los secretos se guardan en el llavero del escritorio, nunca en un archivo del espacio de trabajo.</translation>
    </message>
    <message>
        <source>This desktop has no keyring: secrets are kept in memory until Hookbench is closed, never in a file.</source>
        <translation>Este escritorio no tiene llavero: los secretos quedan en memoria hasta cerrar Hookbench, nunca en un archivo.</translation>
    </message>
    <message>
        <source>Secrets come from environment variables and cannot be changed here.</source>
        <translation>Los secretos vienen de variables de entorno y no se pueden cambiar aquí.</translation>
    </message>
    <message>
        <source>•••••••• (type to replace)</source>
        <translation>•••••••• (escriba para reemplazar)</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>sin rellenar</translation>
    </message>
    <message>
        <source>The secret could not be kept. It comes from an environment variable or the keyring refused.</source>
        <translation>No se pudo guardar el secreto. Viene de una variable de entorno, o el llavero lo rechazó.</translation>
    </message>
    <message>
        <source>Hide the value</source>
        <translation>Ocultar el valor</translation>
    </message>
</context>
<context>
    <name>hookbench::SecretLine</name>
    <message>
        <source>What you type goes into the secret store, not into the file of the webhook</source>
        <translation>Lo que escriba va al almacén de secretos, no al archivo del webhook</translation>
    </message>
    <message>
        <source>The secret could not be kept. It comes from an environment variable or the keyring refused.</source>
        <translation>No se pudo guardar el secreto. Viene de una variable de entorno, o el llavero lo rechazó.</translation>
    </message>
</context>
<context>
    <name>hookbench::SendAnswer</name>
    <message>
        <source>There is no survey with this id that the key&apos;s user can see.</source>
        <translation>No hay ninguna encuesta con este id que el usuario de la clave pueda ver.</translation>
    </message>
    <message>
        <source>There is no mailing list with this id that the key&apos;s user can see.</source>
        <translation>No hay ninguna lista de correo con este id que el usuario de la clave pueda ver.</translation>
    </message>
    <message>
        <source>Check the id, and ask its owner to share it with the user of the key.</source>
        <translation>Revise el id y pida a su propietario que lo comparta con el usuario de la clave.</translation>
    </message>
    <message>
        <source>Qualtrics does not take the key “%1” at its place.</source>
        <translation>Qualtrics no acepta la clave JSON «%1» en su lugar.</translation>
    </message>
    <message>
        <source>Remove it or correct its name. Answers call some keys otherwise than requests: headers is header, linkType is type.</source>
        <translation>Quítela o corrija su nombre. Las respuestas llaman a algunas claves de otro modo que las solicitudes: headers es header, linkType es type.</translation>
    </message>
    <message>
        <source>The key “%1” has to be there, and is not.</source>
        <translation>La clave JSON «%1» debe estar y no está.</translation>
    </message>
    <message>
        <source>Add it. For sendDate the current time means at once.</source>
        <translation>Añádala. En sendDate, la hora actual significa de inmediato.</translation>
    </message>
    <message>
        <source>The contact is not in this mailing list.</source>
        <translation>El contacto no está en esta lista de correo.</translation>
    </message>
    <message>
        <source>A contact has another id in each list: take its contactLookupId, which begins with CGC_.</source>
        <translation>Un contacto tiene otro id en cada lista: tome su contactLookupId, que empieza por CGC_.</translation>
    </message>
    <message>
        <source>The survey, list or library belongs to somebody else.</source>
        <translation>La encuesta, lista o biblioteca es de otra persona.</translation>
    </message>
    <message>
        <source>Look in Qualtrics whether the distribution is there before you send again.</source>
        <translation>Mire en Qualtrics si la distribución está antes de enviar de nuevo.</translation>
    </message>
    <message>
        <source>%1: queued as %2</source>
        <translation>%1: en cola como %2</translation>
    </message>
    <message>
        <source>Queued is not yet delivered. Qualtrics skips the same subject and text to the same address within 12 hours.</source>
        <translation>En cola aún no es entregada. Qualtrics omite el mismo asunto y texto a la misma dirección en 12 horas.</translation>
    </message>
    <message>
        <source>Qualtrics adds: %1</source>
        <translation>Qualtrics añade: %1</translation>
    </message>
    <message>
        <source>Use %1 instead.</source>
        <translation>Use %1 en su lugar.</translation>
    </message>
    <message>
        <source>Qualtrics says: %1</source>
        <translation>Qualtrics dice: %1</translation>
    </message>
    <message>
        <source>Read the answer: it tells who sent it.</source>
        <translation>Lea la respuesta: dice quién la envió.</translation>
    </message>
    <message>
        <source>%1, but the answer is not from Qualtrics&apos; API</source>
        <translation>%1, pero la respuesta no es de la API de Qualtrics</translation>
    </message>
    <message>
        <source>A proxy, a firewall or a login page in between has answered.</source>
        <translation>Respondió un proxy, un cortafuegos o una página de inicio de sesión intermedia.</translation>
    </message>
    <message>
        <source>%1, but the answer cannot be read</source>
        <translation>%1, pero la respuesta no se puede leer</translation>
    </message>
    <message>
        <source>It is JSON that breaks off, or not the kind that Qualtrics answers.</source>
        <translation>Es JSON que se corta o no es del tipo que responde Qualtrics.</translation>
    </message>
</context>
<context>
    <name>hookbench::SenderText</name>
    <message>
        <source>Older FAQ: 1 s</source>
        <translation>FAQ antigua: 1 s</translation>
    </message>
    <message>
        <source>sent again up to 3 times, 15 s apart</source>
        <translation>se reenvía hasta 3 veces, cada 15 s</translation>
    </message>
    <message>
        <source>Setup page: 3 s</source>
        <translation>Página de configuración: 3 s</translation>
    </message>
    <message>
        <source>sent again, it does not say how often</source>
        <translation>se reenvía, sin decir cuántas veces</translation>
    </message>
    <message>
        <source>Setup and overview FAQ: 5 s</source>
        <translation>FAQ de configuración y resumen: 5 s</translation>
    </message>
    <message>
        <source>sent again up to 2 times</source>
        <translation>se reenvía hasta 2 veces</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>No answer counts as “Webhook dispatch error”.</source>
        <translation>La falta de respuesta cuenta como «Webhook dispatch error».</translation>
    </message>
    <message>
        <source>200 is the one status that its pages name as success.</source>
        <translation>200 es el único estado que sus páginas nombran como éxito.</translation>
    </message>
    <message>
        <source>Whether %1 counts is not said: only 200 is named as success.</source>
        <translation>No se dice si %1 cuenta: solo 200 se nombra como éxito.</translation>
    </message>
    <message>
        <source>%1 counts as an error, as every 3xx, 4xx and 5xx does; redirects are not known to be followed.</source>
        <translation>%1 cuenta como error, como todo 3xx, 4xx y 5xx; no se sabe que siga redirecciones.</translation>
    </message>
    <message>
        <source>In time: the answer took %1.</source>
        <translation>A tiempo: la respuesta tardó %1.</translation>
    </message>
    <message>
        <source>Too late: the answer took %1. The message is %2.</source>
        <translation>Demasiado tarde: la respuesta tardó %1. El mensaje %2.</translation>
    </message>
    <message>
        <source>No answer came. The message is %1.</source>
        <translation>No llegó respuesta. El mensaje %1.</translation>
    </message>
    <message>
        <source>Sent again?</source>
        <translation>¿Se reenvía?</translation>
    </message>
    <message>
        <source>Perhaps: its pages say that it repeats, and not whether a status like this one is a reason.</source>
        <translation>Quizá: sus páginas dicen que repite, pero no si un estado como este es motivo.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Likely: at least one of its pages says so.</source>
        <translation>Probablemente: al menos una de sus páginas lo dice.</translation>
    </message>
    <message>
        <source>CleverTap may send this more than once: the answer is good, but slow</source>
        <translation>CleverTap puede enviar esto más de una vez: la respuesta es buena, pero lenta</translation>
    </message>
    <message>
        <source>CleverTap would count this as delivered</source>
        <translation>CleverTap lo contaría como entregado</translation>
    </message>
    <message>
        <source>CleverTap&apos;s pages do not tell how this counts</source>
        <translation>Las páginas de CleverTap no dicen cómo cuenta esto</translation>
    </message>
    <message>
        <source>CleverTap would count this as an error</source>
        <translation>CleverTap lo contaría como error</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>May get the message twice: the other side can act on each request. Let it answer at once and work afterwards, or let it know what it has had already.</source>
        <translation>Puede recibir el mensaje dos veces: el otro lado puede actuar con cada solicitud. Haga que responda enseguida y trabaje después, o que sepa lo que ya recibió.</translation>
    </message>
</context>
<context>
    <name>hookbench::SentPart</name>
    <message>
        <source>The connection was closed before the whole body was taken: at most %1 of %2 bytes had gone out. The server may have acted, or answered early, as one does to a wrong key or a body that is too long. Such an answer cannot be read here; Copy as cURL and run that to see it.</source>
        <translation>La conexión se cerró antes de que se tomara todo el cuerpo: habían salido como mucho %1 de %2 bytes. El servidor puede haber actuado, o respondido pronto, como se hace ante una clave errónea o un cuerpo demasiado largo. Esa respuesta no se puede leer aquí; copie la petición como cURL y ejecútelo para verla.</translation>
    </message>
    <message>
        <source>The connection was closed before the whole body was taken: at most %1 of %2 bytes had gone out. There was no answer.</source>
        <translation>La conexión se cerró antes de que se tomara todo el cuerpo: habían salido como mucho %1 de %2 bytes. No hubo respuesta.</translation>
    </message>
    <message>
        <source>The answer came before the whole body was taken: at most %1 of %2 bytes had gone out.</source>
        <translation>La respuesta llegó antes de que se tomara todo el cuerpo: habían salido como mucho %1 de %2 bytes.</translation>
    </message>
    <message>
        <source>The other side had not taken the whole body by then: at most %1 of %2 bytes had gone out.</source>
        <translation>Hasta entonces el otro lado no había tomado todo el cuerpo: habían salido como mucho %1 de %2 bytes.</translation>
    </message>
</context>
<context>
    <name>hookbench::Session</name>
    <message>
        <source>Edit campaign</source>
        <translation>Editar campaña</translation>
    </message>
    <message>
        <source>Edit webhook</source>
        <translation>Editar webhook</translation>
    </message>
    <message>
        <source>Edit environment</source>
        <translation>Editar entorno</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Editar perfil</translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>Editar evento</translation>
    </message>
    <message>
        <source>Edit field contracts</source>
        <translation>Editar reglas de campos</translation>
    </message>
    <message>
        <source>Add campaign</source>
        <translation>Añadir campaña</translation>
    </message>
    <message>
        <source>Add webhook</source>
        <translation>Añadir webhook</translation>
    </message>
    <message>
        <source>Add environment</source>
        <translation>Añadir entorno</translation>
    </message>
    <message>
        <source>Add profile</source>
        <translation>Añadir perfil</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Añadir evento</translation>
    </message>
    <message>
        <source>Remove campaign</source>
        <translation>Eliminar campaña</translation>
    </message>
    <message>
        <source>Remove webhook</source>
        <translation>Eliminar webhook</translation>
    </message>
    <message>
        <source>Remove environment</source>
        <translation>Eliminar entorno</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Eliminar perfil</translation>
    </message>
    <message>
        <source>Remove event</source>
        <translation>Eliminar evento</translation>
    </message>
    <message>
        <source>Keep as a sample</source>
        <translation>Conservar como muestra</translation>
    </message>
</context>
<context>
    <name>hookbench::ShortcutsPanel</name>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>hookbench::SideSheet</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>hookbench::SizePlot</name>
    <message numerus="yes">
        <source>%1 to %2: %n payload(s)</source>
        <translation>
            <numerusform>%1 a %2: %n payload</numerusform>
            <numerusform>%1 a %2: %n payloads</numerusform>
        </translation>
    </message>
    <message>
        <source>Sizes of the payloads</source>
        <translation>Tamaños de los payloads</translation>
    </message>
</context>
<context>
    <name>hookbench::StartSection</name>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>What makes a customer qualify. Kept for the hand-off to CleverTap; a Send Test does not need it.</source>
        <translation>Qué hace que un cliente califique. Se guarda para la entrega a CleverTap; un envío de prueba no lo necesita.</translation>
    </message>
    <message>
        <source>Live behavior</source>
        <translation>Live behavior</translation>
    </message>
    <message>
        <source>Past behavior / custom list</source>
        <translation>Past behavior / custom list</translation>
    </message>
    <message>
        <source>External trigger (API)</source>
        <translation>External trigger (API)</translation>
    </message>
    <message>
        <source>&amp;Qualification criteria</source>
        <translation>&amp;Qualification criteria</translation>
    </message>
    <message>
        <source>Only live behavior and external triggers give the body an event: with past behavior Event.* is empty.</source>
        <translation>Solo Live behavior y External trigger dan un evento al body: con Past behavior, Event.* está vacío.</translation>
    </message>
    <message>
        <source>Trigger &amp;event</source>
        <translation>&amp;Evento desencadenante</translation>
    </message>
    <message>
        <source>such as Charged</source>
        <translation>p. ej. Charged</translation>
    </message>
    <message>
        <source>The event whose arrival sends the message.</source>
        <translation>El evento cuya llegada envía el mensaje.</translation>
    </message>
</context>
<context>
    <name>hookbench::StatusSummary</name>
    <message>
        <source>Aborted: this customer gets nothing</source>
        <translation>Abortado: este cliente no recibe nada</translation>
    </message>
    <message>
        <source>Render error: this customer gets nothing</source>
        <translation>Error de renderizado: este cliente no recibe nada</translation>
    </message>
    <message>
        <source>Valid JSON for %1 of %2 samples</source>
        <translation>JSON válido para %1 de %2 muestras</translation>
    </message>
    <message>
        <source>Plain text for %1 of %2 samples</source>
        <translation>Texto sin formato para %1 de %2 muestras</translation>
    </message>
    <message>
        <source>%1, but errors stop a send</source>
        <translation>%1, pero hay errores que impiden el envío</translation>
    </message>
    <message>
        <source>%1, but this payload has errors</source>
        <translation>%1, pero este payload tiene errores</translation>
    </message>
    <message>
        <source>Shopify dialect</source>
        <translation>Dialecto Shopify</translation>
    </message>
    <message>
        <source>CleverTap dialect</source>
        <translation>Dialecto CleverTap</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No campaign</source>
        <translation>Sin campaña</translation>
    </message>
</context>
<context>
    <name>hookbench::ThrowAwayCertificates</name>
    <message>
        <source>No certificate could be made: %1</source>
        <translation>No se pudo crear ningún certificado: %1</translation>
    </message>
    <message>
        <source>This computer has no library for TLS that Qt can use.</source>
        <translation>Este equipo no tiene ninguna biblioteca de TLS que Qt pueda usar.</translation>
    </message>
</context>
<context>
    <name>hookbench::TicketPanel</name>
    <message>
        <source>With personal data</source>
        <translation>Con datos personales</translation>
    </message>
    <message>
        <source>Text for the support ticket</source>
        <translation>Texto para el soporte</translation>
    </message>
    <message>
        <source>This is all that will be in the file. Read it before you pass it on.</source>
        <translation>Esto es todo lo que habrá en el archivo. Léalo antes de entregarlo.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save for a Support Ticket</source>
        <translation>Guardar para el soporte</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>No se guardó: %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
</context>
<context>
    <name>hookbench::TimingsModel</name>
    <message>
        <source>Whole delivery</source>
        <translation>Entrega completa</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Share of the whole</source>
        <translation>Parte del total</translation>
    </message>
    <message>
        <source>%1, broke off</source>
        <translation>%1, se interrumpió</translation>
    </message>
</context>
<context>
    <name>hookbench::TlsText</name>
    <message>
        <source>If you know this authority, name its file under Connection in the webhook. Else ask whoever runs the server or the network.</source>
        <translation>Si conoce esta autoridad, indique su archivo en Conexión, en el webhook. Si no, pregunte a quien gestione el servidor o la red.</translation>
    </message>
    <message>
        <source>Not sent: the certificate of %1 has expired</source>
        <translation>No enviado: el certificado de %1 ha caducado</translation>
    </message>
    <message>
        <source>“%1” was good until %2.</source>
        <translation>«%1» era válido hasta el %2.</translation>
    </message>
    <message>
        <source>Whoever runs the server has to renew it. If its date is in the future, check this computer&apos;s clock.</source>
        <translation>Quien gestione el servidor tiene que renovarlo. Si su fecha está en el futuro, revise el reloj de este equipo.</translation>
    </message>
    <message>
        <source>Not sent: the certificate of %1 is not good yet</source>
        <translation>No enviado: el certificado de %1 aún no es válido</translation>
    </message>
    <message>
        <source>“%1” is good from %2 on.</source>
        <translation>«%1» es válido a partir del %2.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock first.</source>
        <translation>Revise primero el reloj de este equipo.</translation>
    </message>
    <message>
        <source>Not sent: the certificate is not one of %1</source>
        <translation>No enviado: el certificado no es de %1</translation>
    </message>
    <message>
        <source>It stands for: %1.</source>
        <translation>Vale para: %1.</translation>
    </message>
    <message>
        <source>Check the host in the URL. If it is right, something in between answers in its place.</source>
        <translation>Compruebe el host de la URL. Si es correcto, algo intermedio responde en su lugar.</translation>
    </message>
    <message>
        <source>Not sent: nobody vouches for the certificate of %1</source>
        <translation>No enviado: nadie responde por el certificado de %1</translation>
    </message>
    <message>
        <source>“%1” is signed by itself, so anybody could have made it.</source>
        <translation>«%1» está firmado por sí mismo: cualquiera pudo hacerlo.</translation>
    </message>
    <message>
        <source>Not sent: the certificate of %1 comes from an unknown authority</source>
        <translation>No enviado: el certificado de %1 es de una autoridad desconocida</translation>
    </message>
    <message>
        <source>It is signed by “%1”, which this computer does not trust: a company&apos;s own authority, a proxy that looks into everything, or a server that leaves out a certificate in between.</source>
        <translation>Lo firma «%1», en quien este equipo no confía: una autoridad propia de una empresa, un proxy que lo inspecciona todo o un servidor que omite un certificado intermedio.</translation>
    </message>
    <message>
        <source>Not sent: the certificate of %1 was revoked</source>
        <translation>No enviado: el certificado de %1 fue revocado</translation>
    </message>
    <message>
        <source>Whoever runs the server has to replace it.</source>
        <translation>Quien gestione el servidor tiene que sustituirlo.</translation>
    </message>
    <message>
        <source>No secure connection to %1</source>
        <translation>Sin conexión segura con %1</translation>
    </message>
    <message>
        <source>Nothing was sent. Check that host and port are right and that the server speaks TLS there.</source>
        <translation>No se envió nada. Compruebe que el host y el puerto son correctos y que el servidor habla TLS ahí.</translation>
    </message>
    <message>
        <source>Name the client certificate and its key under Connection in the webhook.</source>
        <translation>Indique el certificado de cliente y su clave en Conexión, en el webhook.</translation>
    </message>
    <message>
        <source>Not accepted: %1 demands a client certificate</source>
        <translation>No aceptado: %1 exige un certificado de cliente</translation>
    </message>
    <message>
        <source>It lets nobody in without one (mTLS). Nothing was processed.</source>
        <translation>No deja entrar a nadie sin uno (mTLS). No se procesó nada.</translation>
    </message>
    <message>
        <source>Not accepted: %1 refuses the client certificate</source>
        <translation>No aceptado: %1 rechaza el certificado de cliente</translation>
    </message>
    <message>
        <source>It was missing, is not signed by an authority that the server trusts, or counts no longer (mTLS). Nothing was processed.</source>
        <translation>Faltaba, no está firmado por una autoridad en la que confía el servidor o ya no es válido (mTLS). No se procesó nada.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server which authority has to sign it.</source>
        <translation>Pregunte a quien administra el servidor qué autoridad debe firmarlo.</translation>
    </message>
    <message>
        <source>Nothing at %1 speaks TLS</source>
        <translation>Nada en %1 habla TLS</translation>
    </message>
    <message>
        <source>The connection was made, and what answered was not TLS. Nothing was sent.</source>
        <translation>La conexión se estableció, y lo que respondió no era TLS. No se envió nada.</translation>
    </message>
    <message>
        <source>Perhaps the server is to be reached by %1: check host, port and http or https in the URL.</source>
        <translation>Quizá se llegue al servidor con %1: compruebe host, puerto y http o https en la URL.</translation>
    </message>
    <message>
        <source>The server broke the handshake off. Mostly it wants a client certificate (mTLS); else it has no cipher in common, or does not know the host name. Nothing was sent.</source>
        <translation>El servidor interrumpió la negociación. Por lo general quiere un certificado de cliente (mTLS); si no, no tiene un cifrado en común o no conoce el nombre del host. No se envió nada.</translation>
    </message>
    <message>
        <source>If it wants a client certificate, name it under Connection in the webhook. Else ask whoever runs the server.</source>
        <translation>Si quiere un certificado de cliente, indíquelo en Conexión, en el webhook. Si no, pregunte a quien administra el servidor.</translation>
    </message>
    <message>
        <source>The server speaks only versions of TLS that are no longer safe (1.1 or older), or none in common. Nothing was sent.</source>
        <translation>El servidor solo habla versiones de TLS que ya no son seguras (1.1 o anteriores), o ninguna en común. No se envió nada.</translation>
    </message>
    <message>
        <source>Whoever runs the server has to switch on TLS 1.2 or 1.3.</source>
        <translation>Quien administra el servidor debe activar TLS 1.2 o 1.3.</translation>
    </message>
    <message>
        <source>The server has no cipher or key that counts as safe today. Nothing was sent.</source>
        <translation>El servidor no tiene ningún cifrado ni clave que hoy se considere seguro. No se envió nada.</translation>
    </message>
    <message>
        <source>Whoever runs the server has to renew its TLS settings.</source>
        <translation>Quien administra el servidor debe renovar su configuración de TLS.</translation>
    </message>
    <message>
        <source>The server does not know the name %1. Nothing was sent.</source>
        <translation>El servidor no conoce el nombre %1. No se envió nada.</translation>
    </message>
    <message>
        <source>Check the host in the URL.</source>
        <translation>Compruebe el host en la URL.</translation>
    </message>
    <message>
        <source>The server reports a fault of its own in its TLS. Nothing was sent.</source>
        <translation>El servidor informa de un fallo propio en su TLS. No se envió nada.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to look at its TLS settings.</source>
        <translation>Pida a quien administra el servidor que revise su configuración de TLS.</translation>
    </message>
    <message>
        <source>The server hung up during the handshake. Nothing was sent.</source>
        <translation>El servidor colgó durante la negociación. No se envió nada.</translation>
    </message>
    <message>
        <source>Check host and port, and whether the server wants a client certificate (mTLS).</source>
        <translation>Compruebe host y puerto, y si el servidor quiere un certificado de cliente (mTLS).</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <translation>%1 («%2»)</translation>
    </message>
    <message>
        <source>The connection was made, and broke off before it was secured: nothing there speaks TLS, or it turns this computer away. Nothing was sent.</source>
        <translation>La conexión se estableció y se cortó antes de estar protegida: nada ahí habla TLS, o rechaza a este equipo. No se envió nada.</translation>
    </message>
    <message>
        <source>Check host and port. If the server speaks no TLS there, write %1.</source>
        <translation>Compruebe host y puerto. Si el servidor no habla TLS ahí, escriba %1.</translation>
    </message>
    <message>
        <source>No TLS answer from %1 within %2 s</source>
        <translation>Sin respuesta TLS de %1 en %2 s</translation>
    </message>
    <message>
        <source>The connection was made, and nothing there answered in TLS. Nothing was sent.</source>
        <translation>La conexión se estableció, y nada ahí respondió con TLS. No se envió nada.</translation>
    </message>
    <message>
        <source>No connection to %1 within %2 s</source>
        <translation>Sin conexión con %1 en %2 s</translation>
    </message>
    <message>
        <source>Nothing took the connection; a firewall may be in between.</source>
        <translation>Nada aceptó la conexión; puede haber un cortafuegos en medio.</translation>
    </message>
    <message>
        <source>Check host, port and network, or allow more time in the webhook.</source>
        <translation>Compruebe host, puerto y red, o conceda más tiempo en el webhook.</translation>
    </message>
    <message>
        <source>No secure connection to %1 within %2 s</source>
        <translation>Sin conexión segura con %1 en %2 s</translation>
    </message>
    <message>
        <source>Nothing took the connection (a firewall may be in between), or what took it does not speak TLS. Nothing was sent.</source>
        <translation>Nada aceptó la conexión (puede haber un cortafuegos en medio), o lo que la aceptó no habla TLS. No se envió nada.</translation>
    </message>
    <message>
        <source>Check host, port and network. If the server speaks no TLS there, write %1.</source>
        <translation>Compruebe host, puerto y red. Si el servidor no habla TLS ahí, escriba %1.</translation>
    </message>
</context>
<context>
    <name>hookbench::TokenAnswer</name>
    <message>
        <source>%1 answered %2: %3</source>
        <translation>%1 respondió %2: %3</translation>
    </message>
    <message>
        <source>%1 answered %2.</source>
        <translation>%1 respondió %2.</translation>
    </message>
    <message>
        <source>%1 answered %2, but with no JSON.</source>
        <translation>%1 respondió %2, pero sin JSON.</translation>
    </message>
    <message>
        <source>The answer of %1 has no field “%2” with a token in it.</source>
        <translation>La respuesta de %1 no tiene ningún campo «%2» con un token.</translation>
    </message>
</context>
<context>
    <name>hookbench::TrialStrip</name>
    <message>
        <source>Keep as a Sample</source>
        <translation>Conservar como muestra</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Volver a %1</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>This customer is not saved in the workspace.</source>
        <translation>Este cliente no está guardado en el espacio de trabajo.</translation>
    </message>
</context>
<context>
    <name>hookbench::VariableTableModel</name>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>sin rellenar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>hookbench::VerdictText</name>
    <message>
        <source>A profile breaks it</source>
        <translation>Un perfil lo rompe</translation>
    </message>
    <message>
        <source>Not every customer&apos;s payload is valid JSON. Press to see a customer who breaks it.</source>
        <translation>El payload no es JSON válido para todos los clientes. Pulse para ver un cliente que lo rompe.</translation>
    </message>
    <message>
        <source>Some customers are left out on purpose</source>
        <translation>Algunos clientes se dejan fuera a propósito</translation>
    </message>
    <message>
        <source>The template drops customers without any field. Press to see one.</source>
        <translation>La plantilla descarta a los clientes sin ningún campo. Pulse para ver uno.</translation>
    </message>
    <message>
        <source>The template drops customers with %1. Press to see one.</source>
        <translation>La plantilla descarta a los clientes con %1. Pulse para ver uno.</translation>
    </message>
    <message>
        <source>Customers without any field get nothing</source>
        <translation>Los clientes sin ningún campo no reciben nada</translation>
    </message>
    <message>
        <source>Customers with %1 get nothing</source>
        <translation>Los clientes con %1 no reciben nada</translation>
    </message>
    <message>
        <source>Rendering fails for them, and CleverTap drops them without a word. Press to see one.</source>
        <translation>Su renderizado falla, y CleverTap los descarta sin decir nada. Pulse para ver uno.</translation>
    </message>
    <message>
        <source>%1 Press to go there.</source>
        <translation>%1 Pulse para ir allí.</translation>
    </message>
    <message>
        <source>Proving it for every profile…</source>
        <translation>Demostrándolo para cada perfil…</translation>
    </message>
    <message>
        <source>Every way through the body is looked at.</source>
        <translation>Se mira cada camino por el body.</translation>
    </message>
    <message>
        <source>Valid JSON for every profile (proven)</source>
        <translation>JSON válido para cada perfil (demostrado)</translation>
    </message>
    <message>
        <source>Every customer gets a message</source>
        <translation>Cada cliente recibe un mensaje</translation>
    </message>
    <message>
        <source>Not decided for every profile, because: %1</source>
        <translation>Sin decidir para cada perfil, porque: %1</translation>
    </message>
    <message>
        <source>Not decided who gets a message, because: %1</source>
        <translation>Sin decidir quién recibe un mensaje, porque: %1</translation>
    </message>
</context>
<context>
    <name>hookbench::WebhookForm</name>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>Rellenar…</translation>
    </message>
    <message>
        <source>Hea&amp;ders</source>
        <translation>Encabeza&amp;dos</translation>
    </message>
    <message>
        <source>Authentica&amp;tion</source>
        <translation>Autentica&amp;ción</translation>
    </message>
    <message>
        <source>C&amp;onnection</source>
        <translation>C&amp;onexión</translation>
    </message>
</context>
<context>
    <name>hookbench::WebhookPage</name>
    <message>
        <source>A webhook says where a campaign&apos;s messages go: method, URL and headers.</source>
        <translation>Un webhook dice adónde van los mensajes de una campaña: método, URL y headers.</translation>
    </message>
    <message>
        <source>Add webhook</source>
        <translation>Añadir webhook</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>Nuevo webhook</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Make webhooks of a cURL command, a .http file or a Postman collection</source>
        <translation>Crea webhooks a partir de un comando cURL, un archivo .http o una colección de Postman</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>No se puede leer el archivo: %1</translation>
    </message>
    <message>
        <source>This is a cURL command, not a URL.</source>
        <translation>Esto es un comando cURL, no una URL.</translation>
    </message>
    <message>
        <source>Make a Webhook of It</source>
        <translation>Crear un webhook con él</translation>
    </message>
</context>
<context>
    <name>hookbench::WebhookPartEditor</name>
    <message>
        <source>Fill in…</source>
        <translation>Rellenar…</translation>
    </message>
</context>
<context>
    <name>hookbench::WhatSection</name>
    <message>
        <source>URL parameters</source>
        <translation>Parámetros de URL</translation>
    </message>
</context>
<context>
    <name>hookbench::WhenSection</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>The schedule that CleverTap keeps. Kept for the hand-off.</source>
        <translation>El calendario que lleva CleverTap. Se guarda para la entrega.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Empty for “now”, otherwise year-month-day hour:minute, such as 2027-01-31 09:00.</source>
        <translation>Vacío para «ahora»; si no, año-mes-día hora:minuto, como 2027-01-31 09:00.</translation>
    </message>
    <message>
        <source>En&amp;d</source>
        <translation>&amp;Fin</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Empty if it has no end.</source>
        <translation>Vacío si no tiene fin.</translation>
    </message>
    <message>
        <source>De&amp;lay after qualifying</source>
        <translation>&amp;Retraso después de calificar</translation>
    </message>
    <message>
        <source>such as 2 days</source>
        <translation>p. ej. 2 days</translation>
    </message>
    <message>
        <source>Live behavior only: seconds, minutes, hours or days.</source>
        <translation>Solo Live behavior: segundos, minutos, horas o días.</translation>
    </message>
</context>
<context>
    <name>hookbench::WhoSection</name>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Which customers get it. The segment itself lives in CleverTap: name or describe it here for the hand-off.</source>
        <translation>Qué clientes lo reciben. El segmento mismo vive en CleverTap: nómbrelo o descríbalo aquí para la entrega.</translation>
    </message>
    <message>
        <source>&amp;Target segment</source>
        <translation>&amp;Target segment</translation>
    </message>
    <message>
        <source>such as Bought in the last 30 days, reachable by email</source>
        <translation>p. ej. Compró en los últimos 30 días, localizable por correo</translation>
    </message>
</context>
<context>
    <name>hookbench::WireHeadersModel</name>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>hookbench::WireTextView</name>
    <message>
        <source>The first %1 of %2 are shown. Copy takes all.</source>
        <translation>Se muestran los primeros %1 de %2. Copiar los toma todos.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A workbench for webhook campaigns.</source>
        <translation>Un banco de trabajo para campañas de webhooks.</translation>
    </message>
    <message>
        <source>Theme for this run: system, light, dark or high-contrast.</source>
        <translation>Tema para esta sesión: system, light, dark o high-contrast.</translation>
    </message>
    <message>
        <source>Language for this run: system, %1.</source>
        <translation>Idioma para esta sesión: system, %1.</translation>
    </message>
    <message>
        <source>Workspace folder to open; the one of last time if left out.</source>
        <translation>Carpeta del espacio de trabajo que abrir; si se omite, la de la última vez.</translation>
    </message>
</context>
</TS>
