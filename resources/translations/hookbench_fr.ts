<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>Impossible d’écrire %1 : %2.</translation>
    </message>
</context>
<context>
    <name>BulkReport</name>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>Impossible d’écrire %1 : %2.</translation>
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
        <translation>une liste parmi&#xa0;: email, identity, objectId, profileData, event_properties, push_token</translation>
    </message>
    <message>
        <source>a text or {&quot;secret&quot;: &quot;its name&quot;}</source>
        <translation>un texte ou {&quot;secret&quot;: &quot;son nom&quot;}</translation>
    </message>
    <message>
        <source>“%4” in %1, line %2, column %3, is no path of a property, such as Profile.Name</source>
        <translation>«&#xa0;%4&#xa0;» dans %1, ligne %2, colonne %3, n’est pas le chemin d’une propriété, comme Profile.Name</translation>
    </message>
    <message>
        <source>The contract of “%4” in %1, line %2, column %3, has to be an object in braces</source>
        <translation>La règle de «&#xa0;%4&#xa0;» dans %1, ligne %2, colonne %3, doit être un objet entre accolades</translation>
    </message>
    <message>
        <source>“%4” of “%5” in %1, line %2, column %3, says nothing: a contract has type, pattern, required and oneOf</source>
        <translation>«&#xa0;%4&#xa0;» de «&#xa0;%5&#xa0;» dans %1, ligne %2, colonne %3, ne dit rien&#xa0;: une règle a type, pattern, required et oneOf</translation>
    </message>
    <message>
        <source>The type of “%5” in %1, line %2, column %3, is one of string, number, integer, boolean, date, list, object</source>
        <translation>Le type de «&#xa0;%5&#xa0;» dans %1, ligne %2, colonne %3, est l’un de string, number, integer, boolean, date, list, object</translation>
    </message>
    <message>
        <source>The pattern of “%5” in %1, line %2, column %3, is no regular expression</source>
        <translation>Le motif de «&#xa0;%5&#xa0;» dans %1, ligne %2, colonne %3, n’est pas une expression régulière</translation>
    </message>
    <message>
        <source>“%4” of “%5” in %1, line %2, column %3, is true or false</source>
        <translation>«&#xa0;%4&#xa0;» de «&#xa0;%5&#xa0;» dans %1, ligne %2, colonne %3, vaut true ou false</translation>
    </message>
    <message>
        <source>“%4” of “%5” in %1, line %2, column %3, is a list of texts, numbers or booleans</source>
        <translation>«&#xa0;%4&#xa0;» de «&#xa0;%5&#xa0;» dans %1, ligne %2, colonne %3, est une liste de textes, de nombres ou de booléens</translation>
    </message>
    <message>
        <source>Until then nothing is taken for granted about this property.</source>
        <translation>D’ici là, rien n’est présumé de cette propriété.</translation>
    </message>
    <message>
        <source>%1 has to be an object in braces: one member for each property</source>
        <translation>%1 doit être un objet entre accolades&#xa0;: un membre par propriété</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text: a byte at line %2, column %3, belongs to no character</source>
        <translation>%1 n’est pas du texte UTF-8&#xa0;: un octet à la ligne %2, colonne %3, n’appartient à aucun caractère</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and open the workspace again; until then it is never written over.</source>
        <translation>Enregistrez-le en UTF-8 et rouvrez l’espace de travail&#x202f;; d’ici là, il n’est jamais écrasé.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON at line %2, column %3: %4</source>
        <translation>%1 n’est pas du JSON valide à la ligne %2, colonne %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>Everything else was read. Mend the file and open the workspace again; until then it is never written over.</source>
        <translation>Tout le reste a été lu. Corrigez le fichier et rouvrez l’espace de travail&#x202f;; d’ici là, il n’est jamais écrasé.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>%1 n’a pas pu être enregistré&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 could not be removed</source>
        <translation>%1 n’a pas pu être supprimé</translation>
    </message>
    <message>
        <source>%1 could not be renamed to %2</source>
        <translation>%1 n’a pas pu être renommé en %2</translation>
    </message>
    <message>
        <source>%1 was not saved: another program has changed or removed it since it was read</source>
        <translation>%1 n’a pas été enregistré&#xa0;: un autre programme l’a modifié ou supprimé depuis sa lecture</translation>
    </message>
    <message>
        <source>Reload to see the other version, or save again and choose to overwrite.</source>
        <translation>Rechargez pour voir l’autre version, ou enregistrez de nouveau et choisissez d’écraser.</translation>
    </message>
    <message>
        <source>%1 was not saved: a file of that name is there already and was not read</source>
        <translation>%1 n’a pas été enregistré&#xa0;: un fichier de ce nom existe déjà et n’a pas été lu</translation>
    </message>
    <message>
        <source>Mend or remove that file, then save again.</source>
        <translation>Corrigez ou supprimez ce fichier, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>%1 was not saved: that is no name for a file</source>
        <translation>%1 n’a pas été enregistré&#xa0;: ce n’est pas un nom de fichier</translation>
    </message>
    <message>
        <source>Leave out / \ : * ? &quot; &lt; &gt; | and do not begin with a point.</source>
        <translation>Évitez / \ : * ? &quot; &lt; &gt; | et ne commencez pas par un point.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>“%4” in %1, line %2, column %3, has to be one of: %5</source>
        <translation>«&#xa0;%4&#xa0;» dans %1, ligne %2, colonne %3, doit être l’un de&#xa0;: %5</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>un objet entre accolades</translation>
    </message>
    <message>
        <source>a list in square brackets</source>
        <translation>une liste entre crochets</translation>
    </message>
    <message>
        <source>Element %4 in %1, line %2, column %3, has to be %5</source>
        <translation>L’élément %4 dans %1, ligne %2, colonne %3, doit être %5</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>“%4” in %1, line %2, column %3, has to be %5</source>
        <translation>«&#xa0;%4&#xa0;» dans %1, ligne %2, colonne %3, doit être %5</translation>
    </message>
    <message>
        <source>The usual value is used instead.</source>
        <translation>La valeur habituelle est utilisée à la place.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Hookbench (%4 in line %2 is above %5)</source>
        <translation>%1 a été écrit par un Hookbench plus récent (%4 à la ligne %2 dépasse %5)</translation>
    </message>
    <message>
        <source>A sample in %1, line %2, column %3, has to be an object in braces</source>
        <translation>Un exemple dans %1, ligne %2, colonne %3, doit être un objet entre accolades</translation>
    </message>
    <message>
        <source>%1 was not saved: samples of a table cannot be changed here</source>
        <translation>%1 n’a pas été enregistré&#xa0;: les exemples d’un tableau ne peuvent pas être modifiés ici</translation>
    </message>
    <message>
        <source>Change the table in a spreadsheet, or turn it into a .jsonl file.</source>
        <translation>Modifiez le tableau dans un tableur ou transformez-le en fichier .jsonl.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB and was not read</source>
        <translation>%1 dépasse %2 Mo et n’a pas été lu</translation>
    </message>
    <message>
        <source>%1 has to hold an object in braces; line %2, column %3, begins something else</source>
        <translation>%1 doit contenir un objet entre accolades&#x202f;; à la ligne %2, colonne %3, commence autre chose</translation>
    </message>
    <message>
        <source>This folder is no workspace: it does not hold the file %1</source>
        <translation>Ce dossier n’est pas un espace de travail&#xa0;: il ne contient pas le fichier %1</translation>
    </message>
    <message>
        <source>%1 was left out: another file has the same name with another ending</source>
        <translation>%1 a été ignoré&#xa0;: un autre fichier porte le même nom avec une autre extension</translation>
    </message>
    <message>
        <source>%1 names the webhook “%2”, which could not be found</source>
        <translation>%1 désigne le webhook «&#xa0;%2&#xa0;», qui est introuvable</translation>
    </message>
    <message>
        <source>Nothing was published: errors are left (%1)</source>
        <translation>Rien n’a été publié&#xa0;: il reste des erreurs (%1)</translation>
    </message>
    <message>
        <source>Mend them first; the list of problems names each place.</source>
        <translation>Corrigez-les d’abord&#x202f;; la liste des problèmes indique chaque endroit.</translation>
    </message>
    <message>
        <source>Nothing was published: %1 could not be written</source>
        <translation>Rien n’a été publié&#xa0;: %1 n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>Check that the folder may be written to and that the disk is not full.</source>
        <translation>Vérifiez que le dossier est accessible en écriture et que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>CleverTap makes this body itself; its keys are documented, their order is inferred</source>
        <translation>CleverTap produit lui-même ce body&#x202f;; ses clés sont documentées, leur ordre est déduit</translation>
    </message>
    <message>
        <source>targetId is the number that CleverTap gives the campaign when it is published; here it is 0.</source>
        <translation>targetId est le numéro que CleverTap donne à la campagne lors de sa publication&#x202f;; ici, il vaut 0.</translation>
    </message>
    <message>
        <source>A custom pair has a value but no key</source>
        <translation>Une paire personnalisée a une valeur mais pas de clé</translation>
    </message>
    <message>
        <source>Give it a key, or remove the row.</source>
        <translation>Donnez-lui une clé ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>There are two custom pairs with the key “%1”</source>
        <translation>Il y a deux paires personnalisées avec la clé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Give one of them another key, or remove it.</source>
        <translation>Donnez une autre clé à l’une d’elles ou supprimez-la.</translation>
    </message>
    <message>
        <source>“%1” is no method that CleverTap can use</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une méthode que CleverTap peut utiliser</translation>
    </message>
    <message>
        <source>Choose POST, GET, PUT or DELETE.</source>
        <translation>Choisissez POST, GET, PUT ou DELETE.</translation>
    </message>
    <message>
        <source>Write it in capitals</source>
        <translation>L’écrire en majuscules</translation>
    </message>
    <message>
        <source>The sandbox does not run, so nobody would answer this request</source>
        <translation>La sandbox est arrêtée&#xa0;: personne ne répondrait à cette requête</translation>
    </message>
    <message>
        <source>Start the sandbox, or choose another environment.</source>
        <translation>Démarrez la sandbox ou choisissez un autre environnement.</translation>
    </message>
    <message>
        <source>The endpoint of the environment “%1” is no origin: “%2”</source>
        <translation>Le point d’accès de l’environnement «&#xa0;%1&#xa0;» n’est pas une origine&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Write scheme, host and port only, such as http://127.0.0.1:8080.</source>
        <translation>N’écrivez que le schéma, l’hôte et le port, comme http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>A URL parameter has a value but no name</source>
        <translation>Un paramètre d’URL a une valeur mais pas de nom</translation>
    </message>
    <message>
        <source>Give it a name, or remove the row.</source>
        <translation>Donnez-lui un nom ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>The secret “%1” cannot be a part of a header&apos;s name</source>
        <translation>Le secret «&#xa0;%1&#xa0;» ne peut pas faire partie du nom d’un header</translation>
    </message>
    <message>
        <source>Move it into the value.</source>
        <translation>Déplacez-le dans la valeur.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’un header</translation>
    </message>
    <message>
        <source>A name holds letters, digits and - _ . but no blanks.</source>
        <translation>Un nom se compose de lettres, de chiffres et de - _ . sans espaces.</translation>
    </message>
    <message>
        <source>The header %1 cannot be set: it follows from the URL and the body</source>
        <translation>Le header %1 ne peut pas être défini&#xa0;: il découle de l’URL et du body</translation>
    </message>
    <message>
        <source>Remove or switch off this row; the right header is sent without it.</source>
        <translation>Supprimez ou désactivez cette ligne&#x202f;; le bon header est envoyé sans elle.</translation>
    </message>
    <message>
        <source>The value of %3 puts %2 into the header %1, where none is allowed</source>
        <translation>La valeur de %3 met dans le header %1 ce qui n’y est pas permis&#xa0;: %2</translation>
    </message>
    <message>
        <source>The header %1 holds %2, where none is allowed</source>
        <translation>Le header %1 contient ce qui n’y est pas permis&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing is sent for this customer. The filter strip_newlines or url_encode behind the field keeps such values out.</source>
        <translation>Rien n’est envoyé pour ce client. Le filtre strip_newlines ou url_encode après le champ écarte de telles valeurs.</translation>
    </message>
    <message>
        <source>Remove it: a line break would begin a new header.</source>
        <translation>Supprimez-le&#xa0;: un saut de ligne commencerait un nouveau header.</translation>
    </message>
    <message>
        <source>The value of %1 begins or ends with blanks, which are not sent</source>
        <translation>La valeur de %1 commence ou finit par des espaces, qui ne sont pas envoyées</translation>
    </message>
    <message>
        <source>HTTP takes no account of blanks around a value.</source>
        <translation>HTTP ne tient pas compte des espaces autour d’une valeur.</translation>
    </message>
    <message>
        <source>The value of %1 holds characters beyond ASCII, which servers read differently</source>
        <translation>La valeur de %1 contient des caractères hors ASCII, que les serveurs lisent différemment</translation>
    </message>
    <message>
        <source>It is sent as UTF-8. Percent-encode it if the other side expects that.</source>
        <translation>Elle est envoyée en UTF-8. Encodez-la en pourcentage si l’autre côté l’attend.</translation>
    </message>
    <message>
        <source>There are two headers %1; only one can be sent</source>
        <translation>Il y a deux headers %1&#x202f;; un seul peut être envoyé</translation>
    </message>
    <message>
        <source>Remove or switch off one of the rows.</source>
        <translation>Supprimez ou désactivez l’une des lignes.</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>un saut de ligne</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>une tabulation</translation>
    </message>
    <message>
        <source>The placeholder &lt;%1&gt; is not filled in</source>
        <translation>L’espace réservé &lt;%1&gt; n’est pas rempli</translation>
    </message>
    <message>
        <source>Inside capture nothing fills it: write the value into the text.</source>
        <translation>Dans capture, rien ne le remplit&#xa0;: écrivez la valeur dans le texte.</translation>
    </message>
    <message>
        <source>Give it a value in the environment “%2”, or write the value into the text.</source>
        <translation>Donnez-lui une valeur dans l’environnement «&#xa0;%2&#xa0;» ou écrivez la valeur dans le texte.</translation>
    </message>
    <message>
        <source>Fill in &lt;%1&gt;…</source>
        <translation>Remplir &lt;%1&gt;…</translation>
    </message>
    <message>
        <source>The placeholder &lt;%1&gt; still stands in the body</source>
        <translation>L’espace réservé &lt;%1&gt; figure encore dans le body</translation>
    </message>
    <message>
        <source>Write what belongs there. Environments fill URLs and headers only, as CleverTap gets the body as it is.</source>
        <translation>Écrivez ce qui doit s’y trouver. Les environnements ne remplissent que les URL et les headers, car CleverTap reçoit le body tel quel.</translation>
    </message>
    <message>
        <source>Replace &lt;%1&gt;…</source>
        <translation>Remplacer &lt;%1&gt;…</translation>
    </message>
    <message>
        <source>CleverTap documents personalised URLs, but not in which syntax; that Liquid works here is inferred</source>
        <translation>CleverTap documente les URL personnalisées, mais pas leur syntaxe&#x202f;; que Liquid fonctionne ici est déduit</translation>
    </message>
    <message>
        <source>CleverTap does not document Liquid here; that it works is inferred</source>
        <translation>CleverTap ne documente pas Liquid à cet endroit&#x202f;; qu’il y fonctionne est déduit</translation>
    </message>
    <message>
        <source>Try it in CleverTap before you rely on it.</source>
        <translation>Essayez-le dans CleverTap avant de vous y fier.</translation>
    </message>
    <message>
        <source>The secret “%1” may not go to %2</source>
        <translation>Le secret «&#xa0;%1&#xa0;» ne doit pas aller à %2</translation>
    </message>
    <message>
        <source>It goes only to the hosts that the environment lists for it. Check the URL, or add the host in the environment.</source>
        <translation>Il ne va qu’aux hôtes que l’environnement lui attribue. Vérifiez l’URL ou ajoutez l’hôte dans l’environnement.</translation>
    </message>
    <message>
        <source>The secret “%1” would travel to %2 for everyone on the way to read</source>
        <translation>Le secret «&#xa0;%1&#xa0;» voyagerait vers %2 à la vue de tous</translation>
    </message>
    <message>
        <source>Use https.</source>
        <translation>Utilisez https.</translation>
    </message>
    <message>
        <source>“%1” is no complete http or https address</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse http ou https complète</translation>
    </message>
    <message>
        <source>Begin the URL with https:// and the name of the server.</source>
        <translation>Commencez l’URL par https:// et le nom du serveur.</translation>
    </message>
    <message>
        <source>The URL names no server that can be reached: “%1”</source>
        <translation>L’URL ne nomme aucun serveur joignable&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Behind :// there has to be a host name such as api.example.com.</source>
        <translation>Après&#xa0;:// il faut un nom d’hôte, comme api.example.com.</translation>
    </message>
    <message>
        <source>“%1” is no port</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un port</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535 behind a colon.</source>
        <translation>Un port est un nombre de 1 à 65535 après un deux-points.</translation>
    </message>
    <message>
        <source>The URL holds a user name or password: “%1”</source>
        <translation>L’URL contient un nom d’utilisateur ou un mot de passe&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Put credentials into an Authorization header, as a secret of the environment.</source>
        <translation>Mettez les identifiants dans un header Authorization, comme secret de l’environnement.</translation>
    </message>
    <message>
        <source>“%1” is never sent: a URL ends for the server before the #</source>
        <translation>«&#xa0;%1&#xa0;» n’est jamais envoyé&#xa0;: pour le serveur, une URL s’arrête avant le #</translation>
    </message>
    <message>
        <source>Remove it, or write %23 where the # belongs to the address.</source>
        <translation>Supprimez-le, ou écrivez %23 là où le # fait partie de l’adresse.</translation>
    </message>
    <message>
        <source>A % in a URL has to be followed by two hexadecimal digits</source>
        <translation>Dans une URL, un % doit être suivi de deux chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>Write %25 for a percent sign; behind Liquid, use the filter url_encode.</source>
        <translation>Écrivez %25 pour un signe pour cent&#x202f;; après Liquid, utilisez le filtre url_encode.</translation>
    </message>
    <message>
        <source>The character “%1” is not allowed in a URL</source>
        <translation>Le caractère «&#xa0;%1&#xa0;» n’est pas permis dans une URL</translation>
    </message>
    <message>
        <source>Write it percent-encoded, a blank as %20; behind Liquid, use the filter url_encode.</source>
        <translation>Encodez-le en pourcentage, une espace en %20&#x202f;; après Liquid, utilisez le filtre url_encode.</translation>
    </message>
    <message>
        <source>There is no address to send to</source>
        <translation>Il n’y a pas d’adresse où envoyer</translation>
    </message>
    <message>
        <source>Choose a webhook that has one, or write the webhook&apos;s URL.</source>
        <translation>Choisissez un webhook qui en a une, ou écrivez l’URL du webhook.</translation>
    </message>
    <message>
        <source>The value of %1 would send this request to another server: “%2”</source>
        <translation>La valeur de %1 enverrait cette requête à un autre serveur&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>A value inside or right behind the host name must not hold / ? # @ : or \.</source>
        <translation>Une valeur dans le nom d’hôte ou juste après ne doit pas contenir / ? # @ : ni \.</translation>
    </message>
    <message>
        <source>The secret “%1” cannot be a part of the server&apos;s address</source>
        <translation>Le secret «&#xa0;%1&#xa0;» ne peut pas faire partie de l’adresse du serveur</translation>
    </message>
    <message>
        <source>Make it a plain variable, or move it into a header.</source>
        <translation>Faites-en une variable ordinaire ou déplacez-le dans un header.</translation>
    </message>
    <message>
        <source>A GET request has no body: the body of this campaign is not sent (inferred)</source>
        <translation>Une requête GET n’a pas de body&#xa0;: celui de cette campagne n’est pas envoyé (déduit)</translation>
    </message>
    <message>
        <source>Put the values into URL parameters, or choose POST.</source>
        <translation>Mettez les valeurs dans des paramètres d’URL ou choisissez POST.</translation>
    </message>
    <message>
        <source>This folder holds a workspace already: %1</source>
        <translation>Ce dossier contient déjà un espace de travail&#xa0;: %1</translation>
    </message>
    <message>
        <source>State that there is a field %1</source>
        <translation>Déclarer qu’il existe un champ %1</translation>
    </message>
    <message>
        <source>State that %1 matches %2</source>
        <translation>Déclarer que %1 correspond à %2</translation>
    </message>
    <message>
        <source>State that %1 holds no quotation mark, backslash, tab or line break</source>
        <translation>Déclarer que %1 ne contient ni guillemet, ni barre oblique inverse, ni tabulation, ni saut de ligne</translation>
    </message>
    <message>
        <source>State that %1 is never missing</source>
        <translation>Déclarer que %1 ne manque jamais</translation>
    </message>
    <message>
        <source>State that %1 is true or false, and never missing</source>
        <translation>Déclarer que %1 vaut true ou false et ne manque jamais</translation>
    </message>
    <message>
        <source>State that %1 is a number, and never missing</source>
        <translation>Déclarer que %1 est un nombre et ne manque jamais</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 manque.</translation>
    </message>
    <message>
        <source>%1 is of another type than its contract says.</source>
        <translation>%1 est d’un autre type que dans sa règle.</translation>
    </message>
    <message>
        <source>%1 does not match the pattern of its contract.</source>
        <translation>%1 ne correspond pas au motif de sa règle.</translation>
    </message>
    <message>
        <source>%1 is none of the values that its contract allows.</source>
        <translation>%1 n’est aucune des valeurs que sa règle autorise.</translation>
    </message>
    <message>
        <source>The value that %1 put in contains a quotation mark, which ends the JSON string early.</source>
        <translation>La valeur insérée par %1 contient un guillemet, qui termine trop tôt la chaîne JSON.</translation>
    </message>
    <message>
        <source>Use the replace filter to take quotation marks out, or to put a backslash before each of them.</source>
        <translation>Avec le filtre replace, retirez les guillemets ou mettez une barre oblique inverse devant chacun.</translation>
    </message>
    <message>
        <source>The value that %1 put in contains a backslash, which changes the meaning of what follows it in JSON.</source>
        <translation>La valeur insérée par %1 contient une barre oblique inverse, qui change en JSON le sens de ce qui suit.</translation>
    </message>
    <message>
        <source>Use the replace filter to take backslashes out, or to write two for each.</source>
        <translation>Avec le filtre replace, retirez les barres obliques inverses ou doublez chacune.</translation>
    </message>
    <message>
        <source>The value that %1 put in contains a line break, which must not stand in a JSON string.</source>
        <translation>La valeur insérée par %1 contient un saut de ligne, interdit dans une chaîne JSON.</translation>
    </message>
    <message>
        <source>Use the strip_newlines filter, or the replace filter to write \n for each line break.</source>
        <translation>Utilisez le filtre strip_newlines, ou le filtre replace pour écrire \n à chaque saut de ligne.</translation>
    </message>
    <message>
        <source>The value that %1 put in contains a tab, which must not stand in a JSON string.</source>
        <translation>La valeur insérée par %1 contient une tabulation, interdite dans une chaîne JSON.</translation>
    </message>
    <message>
        <source>Use the replace filter to put a space in place of each tab.</source>
        <translation>Avec le filtre replace, mettez une espace à la place de chaque tabulation.</translation>
    </message>
    <message>
        <source>The value that %1 put in contains a control character, which must not stand in a JSON string.</source>
        <translation>La valeur insérée par %1 contient un caractère de contrôle, interdit dans une chaîne JSON.</translation>
    </message>
    <message>
        <source>Remove the character from the data.</source>
        <translation>Retirez ce caractère des données.</translation>
    </message>
    <message>
        <source>The value that %1 put in is no JSON where it stands: %2</source>
        <translation>La valeur insérée par %1 n’est pas du JSON là où elle se trouve&#xa0;: %2</translation>
    </message>
    <message>
        <source>Put quotation marks around the tag. Only a number, true, false or null can stand without.</source>
        <translation>Mettez le tag entre guillemets. Seuls un nombre, true, false ou null s’en passent.</translation>
    </message>
    <message>
        <source>%1 put in nothing, and JSON needs something there.</source>
        <translation>%1 n’a rien inséré, et JSON a besoin de quelque chose à cet endroit.</translation>
    </message>
    <message>
        <source>Give the tag a default, or put quotation marks around it.</source>
        <translation>Donnez une valeur par défaut au tag ou mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>The value that %1 put in ends its JSON string and adds something of its own: %2</source>
        <translation>La valeur insérée par %1 termine sa chaîne JSON et y ajoute quelque chose&#xa0;: %2</translation>
    </message>
    <message>
        <source>The keyword “%1” belongs to a newer draft of JSON Schema and is not checked.</source>
        <translation>Le mot-clé «&#xa0;%1&#xa0;» appartient à une version plus récente de JSON Schema et n’est pas vérifié.</translation>
    </message>
    <message>
        <source>Say the same in the words of draft 7.</source>
        <translation>Dites la même chose dans les termes du draft 7.</translation>
    </message>
    <message>
        <source>This is no JSON Schema of draft 4 to 7 that can be used: %1</source>
        <translation>Ce n’est pas un JSON Schema utilisable des drafts 4 à 7&#xa0;: %1</translation>
    </message>
    <message>
        <source>References lead to places in the same file only.</source>
        <translation>Les références ne mènent qu’à des endroits du même fichier.</translation>
    </message>
    <message>
        <source>This text is too long to be held against the patterns of the schema, which was not checked.</source>
        <translation>Ce texte est trop long pour être comparé aux motifs du schéma, qui n’a pas été vérifié.</translation>
    </message>
    <message>
        <source>The JSON Schema does not allow this: %1</source>
        <translation>Le JSON Schema ne permet pas ceci&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change the value, or the schema of the campaign.</source>
        <translation>Modifiez la valeur ou le schéma de la campagne.</translation>
    </message>
    <message>
        <source>concat needs a list, and %1 is none.</source>
        <translation>concat a besoin d’une liste, et %1 n’en est pas une.</translation>
    </message>
    <message>
        <source>The filter %1 needs an argument; here are %3.</source>
        <translation>Le filtre %1 a besoin d’un argument&#x202f;; ici, il y en a %3.</translation>
    </message>
    <message>
        <source>The filter %1 needs %2 arguments; here are %3.</source>
        <translation>Le filtre %1 a besoin de %2 arguments&#x202f;; ici, il y en a %3.</translation>
    </message>
    <message>
        <source>Write them behind a colon, separated by commas. Without them rendering fails.</source>
        <translation>Écrivez-les après un deux-points, séparés par des virgules. Sans eux, le rendu échoue.</translation>
    </message>
    <message>
        <source>The filter %1 takes one argument; here are %3.</source>
        <translation>Le filtre %1 prend un argument&#x202f;; ici, il y en a %3.</translation>
    </message>
    <message>
        <source>The filter %1 takes no argument; here are %3.</source>
        <translation>Le filtre %1 ne prend aucun argument&#x202f;; ici, il y en a %3.</translation>
    </message>
    <message>
        <source>The filter %1 takes %2 arguments at most; here are %3.</source>
        <translation>Le filtre %1 prend au plus %2 arguments&#x202f;; ici, il y en a %3.</translation>
    </message>
    <message>
        <source>Remove what is too much. With it rendering fails.</source>
        <translation>Retirez ce qui est en trop, sinon le rendu échoue.</translation>
    </message>
    <message>
        <source>The filter %1 ignores this argument.</source>
        <translation>Le filtre %1 ignore cet argument.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Supprimez-le.</translation>
    </message>
    <message>
        <source>Remove what is ignored</source>
        <translation>Supprimer ce qui est ignoré</translation>
    </message>
    <message>
        <source>With this argument rendering fails or gives something else than meant.</source>
        <translation>Avec cet argument, le rendu échoue ou donne autre chose que prévu.</translation>
    </message>
    <message>
        <source>A number is needed here, and %1 is none.</source>
        <translation>Il faut ici un nombre, et %1 n’en est pas un.</translation>
    </message>
    <message>
        <source>Nothing can be divided by 0.</source>
        <translation>Rien ne peut être divisé par 0.</translation>
    </message>
    <message>
        <source>Choose another divisor.</source>
        <translation>Choisissez un autre diviseur.</translation>
    </message>
    <message>
        <source>A whole number that is not negative is needed here, and %1 is none.</source>
        <translation>Il faut ici un nombre entier non négatif, et %1 n’en est pas un.</translation>
    </message>
    <message>
        <source>A text is needed here, and %1 is none.</source>
        <translation>Il faut ici un texte, et %1 n’en est pas un.</translation>
    </message>
    <message>
        <source>Without a format date changes nothing.</source>
        <translation>Sans format, date ne change rien.</translation>
    </message>
    <message>
        <source>Add one, such as &quot;%Y-%m-%d&quot;.</source>
        <translation>Ajoutez-en un, comme &quot;%Y-%m-%d&quot;.</translation>
    </message>
    <message>
        <source>date does not know %1 in this dialect and leaves it as it stands.</source>
        <translation>Dans ce dialecte, date ne connaît pas %1 et le laisse tel quel.</translation>
    </message>
    <message>
        <source>Use single letters such as %Y %m %d %H %M %S, without flags.</source>
        <translation>Utilisez des lettres seules comme %Y %m %d %H %M %S, sans options.</translation>
    </message>
    <message>
        <source>This default says nothing to put in.</source>
        <translation>Ce default ne dit pas quoi insérer.</translation>
    </message>
    <message>
        <source>Write the value behind a colon, such as default: &apos;friend&apos;.</source>
        <translation>Écrivez la valeur après un deux-points, comme default: &apos;friend&apos;.</translation>
    </message>
    <message>
        <source>%1 is text in the samples: without quotation marks it is no JSON.</source>
        <translation>%1 est du texte dans les exemples&#xa0;: sans guillemets, ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>Put quotation marks around the tag.</source>
        <translation>Mettez le tag entre guillemets.</translation>
    </message>
    <message>
        <source>Make it a string</source>
        <translation>En faire une chaîne</translation>
    </message>
    <message>
        <source>For a customer without %1 nothing stands here, which breaks this payload.</source>
        <translation>Pour un client sans %1, rien ne figure ici, ce qui casse ce payload.</translation>
    </message>
    <message>
        <source>Give it a default, or leave the whole member out.</source>
        <translation>Donnez une valeur par défaut ou omettez tout le membre.</translation>
    </message>
    <message>
        <source>Use false where it is missing</source>
        <translation>Utiliser false là où il manque</translation>
    </message>
    <message>
        <source>Use 0 where it is missing</source>
        <translation>Utiliser 0 là où il manque</translation>
    </message>
    <message>
        <source>Use null where it is missing</source>
        <translation>Utiliser null là où il manque</translation>
    </message>
    <message>
        <source>Send nothing to a customer without it</source>
        <translation>Ne rien envoyer aux clients qui ne l’ont pas</translation>
    </message>
    <message>
        <source>Leave the member out where it is missing</source>
        <translation>Omettre le membre là où il manque</translation>
    </message>
    <message>
        <source>Leave the element out where it is missing</source>
        <translation>Omettre l’élément là où il manque</translation>
    </message>
    <message>
        <source>It negates nothing: write unless in place of if, or == false.</source>
        <translation>Cela ne nie rien&#xa0;: écrivez unless au lieu de if, ou == false.</translation>
    </message>
    <message>
        <source>The engine forgives one such slip in a template, the second one is an error.</source>
        <translation>Le moteur pardonne une telle faute par template&#x202f;; la deuxième est une erreur.</translation>
    </message>
    <message>
        <source>%1 is passed over here, as if it were not there.</source>
        <translation>%1 est ignoré ici, comme s’il n’y était pas.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>What stands behind else is ignored: this is a plain else.</source>
        <translation>Ce qui suit else est ignoré&#xa0;: c’est un simple else.</translation>
    </message>
    <message>
        <source>Write elsif for another condition.</source>
        <translation>Écrivez elsif pour une autre condition.</translation>
    </message>
    <message>
        <source>Write elsif</source>
        <translation>Écrire elsif</translation>
    </message>
    <message>
        <source>A text and a number cannot be put in order: %1 is an error.</source>
        <translation>Un texte et un nombre ne peuvent pas être ordonnés&#xa0;: %1 est une erreur.</translation>
    </message>
    <message>
        <source>Write both as numbers or both as texts.</source>
        <translation>Écrivez les deux comme nombres ou les deux comme textes.</translation>
    </message>
    <message>
        <source>%1 is text in the samples: compared with a number it is neither equal, less nor greater.</source>
        <translation>%1 est du texte dans les exemples&#xa0;: comparé à un nombre, il n’est ni égal, ni inférieur, ni supérieur.</translation>
    </message>
    <message>
        <source>Assign it with plus: 0 before, which fails for a text that is no number.</source>
        <translation>Affectez-le d’abord avec plus: 0, ce qui échoue pour un texte qui n’est pas un nombre.</translation>
    </message>
    <message>
        <source>It does not depend on the customer. Compare a field, or leave the condition out.</source>
        <translation>Cela ne dépend pas du client. Comparez un champ ou retirez la condition.</translation>
    </message>
    <message>
        <source>In this dialect &lt; and &gt; put numbers in order, nothing else: write numbers without quotes, and turn a text into a number with plus: 0 before.</source>
        <translation>Dans ce dialecte, &lt; et &gt; n’ordonnent que des nombres&#xa0;: écrivez les nombres sans guillemets et convertissez d’abord un texte en nombre avec plus: 0.</translation>
    </message>
    <message>
        <source>Nothing equals blank in this dialect: compare with nil and with &quot;&quot;.</source>
        <translation>Rien n’est égal à blank dans ce dialecte&#xa0;: comparez avec nil et avec &quot;&quot;.</translation>
    </message>
    <message>
        <source>%1 is always true.</source>
        <translation>%1 est toujours vrai.</translation>
    </message>
    <message>
        <source>%1 is never true.</source>
        <translation>%1 n’est jamais vrai.</translation>
    </message>
    <message>
        <source>Write the number without quotes</source>
        <translation>Écrire le nombre sans guillemets</translation>
    </message>
    <message>
        <source>Compare with nil and with &quot;&quot;</source>
        <translation>Comparer avec nil et avec &quot;&quot;</translation>
    </message>
    <message>
        <source>%1 has to be written %2: capitals count.</source>
        <translation>%1 doit s’écrire %2&#xa0;: les majuscules comptent.</translation>
    </message>
    <message>
        <source>As it stands it is empty for every customer.</source>
        <translation>Tel quel, il est vide pour tous les clients.</translation>
    </message>
    <message>
        <source>Write %2</source>
        <translation>Écrire %2</translation>
    </message>
    <message>
        <source>Nothing is called %1 here: it is empty for every customer.</source>
        <translation>Rien ne s’appelle %1 ici&#xa0;: c’est vide pour tous les clients.</translation>
    </message>
    <message>
        <source>Fields begin with Profile. or Event., variables have to be assigned first.</source>
        <translation>Les champs commencent par Profile. ou Event.&#x202f;; les variables doivent d’abord être affectées.</translation>
    </message>
    <message>
        <source>Write Profile.%1</source>
        <translation>Écrire Profile.%1</translation>
    </message>
    <message>
        <source>No sample has the field %1.</source>
        <translation>Aucun exemple n’a le champ %1.</translation>
    </message>
    <message>
        <source>No sample has the field %1. Is %2 meant?</source>
        <translation>Aucun exemple n’a le champ %1. S’agit-il de %2&#x202f;?</translation>
    </message>
    <message>
        <source>Look for a misspelling, or add the field to a sample.</source>
        <translation>Cherchez une faute de frappe ou ajoutez le champ à un exemple.</translation>
    </message>
    <message>
        <source>It works in the engine that CleverTap is believed to run (inferred), but nobody promises it.</source>
        <translation>Cela fonctionne dans le moteur que CleverTap utiliserait (déduit), mais personne ne le garantit.</translation>
    </message>
    <message>
        <source>CleverTap does not document the filter %1.</source>
        <translation>CleverTap ne documente pas le filtre %1.</translation>
    </message>
    <message>
        <source>CleverTap does not document the tag %1.</source>
        <translation>CleverTap ne documente pas le tag %1.</translation>
    </message>
    <message>
        <source>An index below 0 is an error in this dialect: nobody gets the message.</source>
        <translation>Un indice inférieur à 0 est une erreur dans ce dialecte&#xa0;: personne ne reçoit le message.</translation>
    </message>
    <message>
        <source>Write .last for the last element.</source>
        <translation>Écrivez .last pour le dernier élément.</translation>
    </message>
    <message>
        <source>Write .last</source>
        <translation>Écrire .last</translation>
    </message>
    <message>
        <source>A customer whose list %1 has no element %2 gets nothing.</source>
        <translation>Un client dont la liste %1 n’a pas d’élément %2 ne reçoit rien.</translation>
    </message>
    <message>
        <source>Ask for %1.size before; default does not help. Elements count from 0.</source>
        <translation>Vérifiez d’abord %1.size&#x202f;; default n’aide pas. Les éléments se comptent à partir de 0.</translation>
    </message>
    <message>
        <source>Write .first (not documented by CleverTap)</source>
        <translation>Écrire .first (non documenté par CleverTap)</translation>
    </message>
    <message>
        <source>Print it only if the list is long enough</source>
        <translation>N’afficher que si la liste est assez longue</translation>
    </message>
    <message>
        <source>The last round of this loop leaves a comma before the closing bracket.</source>
        <translation>Le dernier tour de cette boucle laisse une virgule avant le crochet fermant.</translation>
    </message>
    <message>
        <source>Print the comma unless forloop.last.</source>
        <translation>Écrivez la virgule avec unless forloop.last.</translation>
    </message>
    <message>
        <source>Put the comma under forloop.last</source>
        <translation>Placer la virgule sous forloop.last</translation>
    </message>
    <message>
        <source>The first round of this loop puts a comma right behind the opening bracket.</source>
        <translation>Le premier tour de cette boucle met une virgule juste après le crochet ouvrant.</translation>
    </message>
    <message>
        <source>Print the comma unless forloop.first.</source>
        <translation>Écrivez la virgule avec unless forloop.first.</translation>
    </message>
    <message>
        <source>Put the comma under forloop.first</source>
        <translation>Placer la virgule sous forloop.first</translation>
    </message>
    <message>
        <source>From the second round on a comma is missing between what this loop prints.</source>
        <translation>À partir du deuxième tour, il manque une virgule entre ce que cette boucle écrit.</translation>
    </message>
    <message>
        <source>Print a comma behind each value unless forloop.last.</source>
        <translation>Écrivez une virgule après chaque valeur avec unless forloop.last.</translation>
    </message>
    <message>
        <source>Add the comma</source>
        <translation>Ajouter la virgule</translation>
    </message>
    <message>
        <source>%1 is an object in the samples: printed as a whole it is no JSON.</source>
        <translation>%1 est un objet dans les exemples&#xa0;: écrit en entier, ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>Print its fields one by one.</source>
        <translation>Écrivez ses champs un par un.</translation>
    </message>
    <message>
        <source>%1 is a list: its elements are printed without anything between them, which is no JSON.</source>
        <translation>%1 est une liste&#xa0;: ses éléments sont écrits sans rien entre eux, ce qui n’est pas du JSON.</translation>
    </message>
    <message>
        <source>Go through it with for, or join it.</source>
        <translation>Parcourez-la avec for ou assemblez-la avec join.</translation>
    </message>
    <message>
        <source>Join the elements with commas (not documented by CleverTap)</source>
        <translation>Assembler les éléments avec des virgules (non documenté par CleverTap)</translation>
    </message>
    <message>
        <source>Write a list of texts with for</source>
        <translation>Écrire une liste de textes avec for</translation>
    </message>
    <message>
        <source>Is %2 meant?</source>
        <translation>S’agit-il de %2&#x202f;?</translation>
    </message>
    <message>
        <source>This dialect has no filter for JSON: replace what has to be escaped.</source>
        <translation>Ce dialecte n’a pas de filtre pour JSON&#xa0;: remplacez ce qui doit être échappé.</translation>
    </message>
    <message>
        <source>Escape quotes, backslashes, line breaks and tabs</source>
        <translation>Échapper guillemets, barres obliques inverses, sauts de ligne et tabulations</translation>
    </message>
    <message>
        <source>A quotation mark in %1 would end the string here and break this payload.</source>
        <translation>Un guillemet dans %1 terminerait la chaîne ici et casserait ce payload.</translation>
    </message>
    <message>
        <source>A backslash, line break or tab in %1 would break this payload.</source>
        <translation>Une barre oblique inverse, un saut de ligne ou une tabulation dans %1 casserait ce payload.</translation>
    </message>
    <message>
        <source>There is no filter for JSON in this dialect: replace what JSON escapes. CleverTap does not document replace, but its engine has it (inferred).</source>
        <translation>Ce dialecte n’a pas de filtre pour JSON&#xa0;: remplacez ce que JSON échappe. CleverTap ne documente pas replace, mais son moteur le possède (déduit).</translation>
    </message>
    <message>
        <source>Replace what JSON escapes.</source>
        <translation>Remplacez ce que JSON échappe.</translation>
    </message>
    <message>
        <source>Escape quotes and backslashes, drop line breaks</source>
        <translation>Échapper guillemets et barres obliques inverses, retirer les sauts de ligne</translation>
    </message>
    <message>
        <source>The variable %1 is never used.</source>
        <translation>La variable %1 n’est jamais utilisée.</translation>
    </message>
    <message>
        <source>Remove the tag, or look for a misspelling where it should be used.</source>
        <translation>Supprimez le tag, ou cherchez une faute de frappe là où elle devrait servir.</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>Supprimer le tag</translation>
    </message>
    <message>
        <source>What this loop leads to could not be summed up.</source>
        <translation>Le résultat de cette boucle n’a pas pu être résumé.</translation>
    </message>
    <message>
        <source>There are too many ways through the body to look at all of them.</source>
        <translation>Il y a trop de chemins dans le body pour les examiner tous.</translation>
    </message>
    <message>
        <source>The analysis does not know what this tag does.</source>
        <translation>L’analyse ne sait pas ce que fait ce tag.</translation>
    </message>
    <message>
        <source>A break was captured and is printed here.</source>
        <translation>Un break a été capturé par capture et est écrit ici.</translation>
    </message>
    <message>
        <source>What this prints may be JSON of any depth.</source>
        <translation>Ce qui est écrit ici peut être du JSON de profondeur quelconque.</translation>
    </message>
    <message>
        <source>This `when` may match more than once.</source>
        <translation>Ce `when` peut correspondre plus d’une fois.</translation>
    </message>
    <message>
        <source>There is a break in an ifchanged here.</source>
        <translation>Il y a ici un break dans un ifchanged.</translation>
    </message>
    <message>
        <source>With this data the payload is not valid JSON.</source>
        <translation>Avec ces données, le payload n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>The template drops customers like this one: %1</source>
        <translation>Le template écarte les clients comme celui-ci&#xa0;: %1</translation>
    </message>
    <message>
        <source>A customer like this one gets nothing: %1</source>
        <translation>Un client comme celui-ci ne reçoit rien&#xa0;: %1</translation>
    </message>
    <message>
        <source>The payload might end before its JSON is complete.</source>
        <translation>Le payload pourrait finir avant que son JSON soit complet.</translation>
    </message>
    <message>
        <source>A break outside of a loop might empty the payload.</source>
        <translation>Un break hors d’une boucle pourrait vider le payload.</translation>
    </message>
    <message>
        <source>This might fail: %1</source>
        <translation>Ceci pourrait échouer&#xa0;: %1</translation>
    </message>
    <message>
        <source>The template might drop a customer here.</source>
        <translation>Le template pourrait écarter un client ici.</translation>
    </message>
    <message>
        <source>Here the payload might not be JSON: %1 does not fit.</source>
        <translation>Ici, le payload pourrait ne pas être du JSON&#xa0;: %1 ne convient pas.</translation>
    </message>
    <message>
        <source>What this prints might break the JSON, such as %1</source>
        <translation>Ce qui est écrit ici pourrait casser le JSON, par exemple %1</translation>
    </message>
    <message>
        <source>The body is not valid UTF-8.</source>
        <translation>Le body n’est pas de l’UTF-8 valide.</translation>
    </message>
    <message>
        <source>Whatever the properties hold, the payload is valid JSON.</source>
        <translation>Quoi que contiennent les propriétés, le payload est du JSON valide.</translation>
    </message>
    <message>
        <source>In this dialect errors are printed in their place, and the message goes out.</source>
        <translation>Dans ce dialecte, les erreurs sont écrites à leur place et le message part.</translation>
    </message>
    <message>
        <source>Whatever the properties hold, every customer gets a message.</source>
        <translation>Quoi que contiennent les propriétés, chaque client reçoit un message.</translation>
    </message>
    <message>
        <source>The body has an error: %1</source>
        <translation>Le body a une erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>A customer without any field would break this payload.</source>
        <translation>Un client sans aucun champ casserait ce payload.</translation>
    </message>
    <message>
        <source>A customer with %1 would break this payload.</source>
        <translation>Un client avec %1 casserait ce payload.</translation>
    </message>
    <message>
        <source>A customer without any field would get nothing: %2</source>
        <translation>Un client sans aucun champ ne recevrait rien&#xa0;: %2</translation>
    </message>
    <message>
        <source>A customer with %1 would get nothing: %2</source>
        <translation>Un client avec %1 ne recevrait rien&#xa0;: %2</translation>
    </message>
    <message>
        <source>Add the header Content-Type: application/json, so that the receiver reads the body as JSON.</source>
        <translation>Ajoutez le header Content-Type: application/json pour que le destinataire lise le body comme du JSON.</translation>
    </message>
    <message>
        <source>The body is JSON, but no Content-Type header says so.</source>
        <translation>Le body est du JSON, mais aucun header Content-Type ne le dit.</translation>
    </message>
    <message>
        <source>The body is JSON, but the Content-Type header says something else.</source>
        <translation>Le body est du JSON, mais le header Content-Type dit autre chose.</translation>
    </message>
    <message>
        <source>the pattern is no regular expression</source>
        <translation>le motif n’est pas une expression régulière</translation>
    </message>
    <message>
        <source>a schema is an object</source>
        <translation>un schéma est un objet</translation>
    </message>
    <message>
        <source>The body has errors that have to be mended first.</source>
        <translation>Le body a des erreurs à corriger d’abord.</translation>
    </message>
    <message>
        <source>This string begins on one side of a tag and ends on the other, where not every customer may pass.</source>
        <translation>Cette chaîne commence d’un côté d’un tag et finit de l’autre, où tous les clients ne passent peut-être pas.</translation>
    </message>
    <message>
        <source>This %1 is not closed in the block that opens it.</source>
        <translation>Ce %1 n’est pas fermé dans le bloc qui l’ouvre.</translation>
    </message>
    <message>
        <source>This %1 closes nothing in its block.</source>
        <translation>Ce %1 ne ferme rien dans son bloc.</translation>
    </message>
    <message>
        <source>This is no JSON.</source>
        <translation>Ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>What the tag %1 does to the text around it is not known here.</source>
        <translation>Ce que le tag %1 fait au texte qui l’entoure n’est pas connu ici.</translation>
    </message>
    <message>
        <source>Blocks and brackets are nested too deeply here.</source>
        <translation>Les blocs et les crochets sont trop imbriqués ici.</translation>
    </message>
    <message>
        <source>The body was left as it is.</source>
        <translation>Le body a été laissé tel quel.</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>HTTP method</source>
        <translation>Méthode HTTP</translation>
    </message>
    <message>
        <source>Destination URL</source>
        <translation>Destination URL</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>No authentication</source>
        <translation>Aucune authentification</translation>
    </message>
    <message>
        <source>Header key</source>
        <translation>Clé du header</translation>
    </message>
    <message>
        <source>Header value</source>
        <translation>Valeur du header</translation>
    </message>
    <message>
        <source>Campaign name</source>
        <translation>Nom de la campagne</translation>
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
        <translation>Événement déclencheur</translation>
    </message>
    <message>
        <source>Target segment</source>
        <translation>Target segment</translation>
    </message>
    <message>
        <source>URL key</source>
        <translation>Clé d’URL</translation>
    </message>
    <message>
        <source>URL value</source>
        <translation>Valeur d’URL</translation>
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
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Custom Body</source>
        <translation>Custom Body</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Put your own value in. To have it filled in here, publish with an environment that sends to the webhook&apos;s own host.</source>
        <translation>Mettez votre propre valeur. Pour qu’elle soit remplie ici, publiez avec un environnement qui envoie à l’hôte propre du webhook.</translation>
    </message>
    <message>
        <source>CleverTap does not document Liquid here; that it works is inferred.</source>
        <translation>CleverTap ne documente pas Liquid à cet endroit&#x202f;; qu’il y fonctionne est déduit.</translation>
    </message>
    <message>
        <source>Profile variables</source>
        <translation>Variables de profil</translation>
    </message>
    <message>
        <source>Custom key</source>
        <translation>Clé personnalisée</translation>
    </message>
    <message>
        <source>Custom value</source>
        <translation>Valeur personnalisée</translation>
    </message>
    <message>
        <source>Settings &gt; Channels &gt; Webhooks &gt; + Add Webhook</source>
        <translation>Settings &gt; Channels &gt; Webhooks &gt; + Add Webhook</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>The key %1 stands in this object twice.</source>
        <translation>La clé %1 figure deux fois dans cet objet.</translation>
    </message>
    <message>
        <source>Most receivers take the last value and ignore the others. Remove one of the two.</source>
        <translation>La plupart des destinataires prennent la dernière valeur et ignorent les autres. Supprimez l’une des deux.</translation>
    </message>
    <message>
        <source>The text begins with an invisible byte order mark.</source>
        <translation>Le texte commence par un indicateur d’ordre des octets invisible.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 without a byte order mark (BOM).</source>
        <translation>Enregistrez le fichier en UTF-8 sans indicateur d’ordre des octets (BOM).</translation>
    </message>
    <message>
        <source>This is an invisible or special space that JSON does not know.</source>
        <translation>C’est une espace invisible ou spéciale que JSON ne connaît pas.</translation>
    </message>
    <message>
        <source>It often comes along when text is copied from a web page. Type an ordinary space instead.</source>
        <translation>Elle vient souvent avec un texte copié d’une page web. Tapez plutôt une espace ordinaire.</translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation>JSON n’a pas de commentaires.</translation>
    </message>
    <message>
        <source>Remove the comment; a Liquid comment tag does not reach the payload.</source>
        <translation>Supprimez le commentaire&#x202f;; un tag comment de Liquid n’arrive pas dans le payload.</translation>
    </message>
    <message>
        <source>This byte is not valid UTF-8.</source>
        <translation>Cet octet n’est pas de l’UTF-8 valide.</translation>
    </message>
    <message>
        <source>The text is probably saved in another encoding, such as Latin-1. Save it as UTF-8.</source>
        <translation>Le texte est sans doute enregistré dans un autre encodage, comme Latin-1. Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>JSON needs straight quotation marks, not typographic ones.</source>
        <translation>JSON veut des guillemets droits, pas typographiques.</translation>
    </message>
    <message>
        <source>Word processors and chat programs put them in. Type &quot; on both sides.</source>
        <translation>Les traitements de texte et les messageries les insèrent. Tapez &quot; des deux côtés.</translation>
    </message>
    <message>
        <source>JSON needs double quotation marks, not single ones.</source>
        <translation>JSON veut des guillemets doubles, pas simples.</translation>
    </message>
    <message>
        <source>Put &quot; on both sides of the text.</source>
        <translation>Mettez &quot; des deux côtés du texte.</translation>
    </message>
    <message>
        <source>A line break stands inside a string.</source>
        <translation>Il y a un saut de ligne dans une chaîne.</translation>
    </message>
    <message>
        <source>Write \n for a line break, or close the string on its line.</source>
        <translation>Écrivez \n pour un saut de ligne ou fermez la chaîne sur sa ligne.</translation>
    </message>
    <message>
        <source>A tab character stands inside a string.</source>
        <translation>Il y a une tabulation dans une chaîne.</translation>
    </message>
    <message>
        <source>Write \t for a tab, or use spaces.</source>
        <translation>Écrivez \t pour une tabulation ou utilisez des espaces.</translation>
    </message>
    <message>
        <source>An invisible control character stands inside a string.</source>
        <translation>Il y a un caractère de contrôle invisible dans une chaîne.</translation>
    </message>
    <message>
        <source>Remove it, or write it as \u00XX.</source>
        <translation>Supprimez-le ou écrivez-le \u00XX.</translation>
    </message>
    <message>
        <source>A backslash has to be followed by one of &quot; \ / b f n r t or by u and four hexadecimal digits.</source>
        <translation>Une barre oblique inverse doit être suivie de l’un de &quot; \ / b f n r t ou de u et de quatre chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>Write \\ for a backslash that belongs to the text.</source>
        <translation>Écrivez \\ pour une barre oblique inverse qui fait partie du texte.</translation>
    </message>
    <message>
        <source>This string has no closing quotation mark.</source>
        <translation>Cette chaîne n’a pas de guillemet fermant.</translation>
    </message>
    <message>
        <source>Put &quot; at its end.</source>
        <translation>Mettez &quot; à sa fin.</translation>
    </message>
    <message>
        <source>This quotation mark ends the string, but its text goes on.</source>
        <translation>Ce guillemet termine la chaîne, mais son texte continue.</translation>
    </message>
    <message>
        <source>Write \&quot; for a quotation mark that belongs to the text.</source>
        <translation>Écrivez \&quot; pour un guillemet qui fait partie du texte.</translation>
    </message>
    <message>
        <source>This text is not in quotation marks.</source>
        <translation>Ce texte n’est pas entre guillemets.</translation>
    </message>
    <message>
        <source>Put &quot; on both sides. Only numbers, true, false and null stand without.</source>
        <translation>Mettez &quot; des deux côtés. Seuls les nombres, true, false et null s’en passent.</translation>
    </message>
    <message>
        <source>JSON does not know %1.</source>
        <translation>JSON ne connaît pas %1.</translation>
    </message>
    <message>
        <source>Write %2.</source>
        <translation>Écrivez %2.</translation>
    </message>
    <message>
        <source>JSON has no number %1.</source>
        <translation>JSON n’a pas de nombre %1.</translation>
    </message>
    <message>
        <source>Write null, or leave the value out.</source>
        <translation>Écrivez null ou omettez la valeur.</translation>
    </message>
    <message>
        <source>A number must not begin with a zero that is followed by more digits.</source>
        <translation>Un nombre ne doit pas commencer par un zéro suivi d’autres chiffres.</translation>
    </message>
    <message>
        <source>Remove the zero, or put the number in quotation marks if it is an id, a code or a telephone number.</source>
        <translation>Supprimez le zéro, ou mettez le nombre entre guillemets si c’est un identifiant, un code ou un numéro de téléphone.</translation>
    </message>
    <message>
        <source>A number must not begin with a plus sign.</source>
        <translation>Un nombre ne doit pas commencer par un signe plus.</translation>
    </message>
    <message>
        <source>Remove the sign, or put the number in quotation marks if it is a telephone number.</source>
        <translation>Supprimez le signe, ou mettez le nombre entre guillemets si c’est un numéro de téléphone.</translation>
    </message>
    <message>
        <source>A number needs a digit on both sides of its decimal point.</source>
        <translation>Un nombre a besoin d’un chiffre de chaque côté de son point décimal.</translation>
    </message>
    <message>
        <source>Write 0.5 for .5 and 1.0 for 1.</source>
        <translation>Écrivez 0.5 pour .5 et 1.0 pour 1.</translation>
    </message>
    <message>
        <source>This is not a number as JSON writes it.</source>
        <translation>Ce n’est pas un nombre tel que JSON l’écrit.</translation>
    </message>
    <message>
        <source>JSON numbers look like 12, -3.5 and 1e9. Put anything else in quotation marks.</source>
        <translation>Les nombres JSON ressemblent à 12, -3.5 et 1e9. Mettez tout le reste entre guillemets.</translation>
    </message>
    <message>
        <source>There is no JSON here.</source>
        <translation>Il n’y a pas de JSON ici.</translation>
    </message>
    <message>
        <source>A JSON text holds at least one value, such as {}.</source>
        <translation>Un texte JSON contient au moins une valeur, comme {}.</translation>
    </message>
    <message>
        <source>Nothing follows this comma.</source>
        <translation>Rien ne suit cette virgule.</translation>
    </message>
    <message>
        <source>Remove the comma after the last item.</source>
        <translation>Supprimez la virgule après le dernier élément.</translation>
    </message>
    <message>
        <source>Nothing stands before this comma.</source>
        <translation>Rien ne précède cette virgule.</translation>
    </message>
    <message>
        <source>Remove the comma, or fill in what is missing.</source>
        <translation>Supprimez la virgule ou ajoutez ce qui manque.</translation>
    </message>
    <message>
        <source>A comma is missing here.</source>
        <translation>Il manque une virgule ici.</translation>
    </message>
    <message>
        <source>Put a comma between two items.</source>
        <translation>Mettez une virgule entre deux éléments.</translation>
    </message>
    <message>
        <source>A number holds a comma.</source>
        <translation>Un nombre contient une virgule.</translation>
    </message>
    <message>
        <source>Write 1000 for 1,000 and 1.5 for 1,5.</source>
        <translation>Écrivez 1000 pour 1,000 et 1.5 pour 1,5.</translation>
    </message>
    <message>
        <source>A colon and a value are expected after a key.</source>
        <translation>Un deux-points et une valeur sont attendus après une clé.</translation>
    </message>
    <message>
        <source>A member looks like &quot;key&quot;: &quot;value&quot;.</source>
        <translation>Un membre s’écrit &quot;key&quot;: &quot;value&quot;.</translation>
    </message>
    <message>
        <source>This colon does not belong here.</source>
        <translation>Ce deux-points n’a pas sa place ici.</translation>
    </message>
    <message>
        <source>Remove it, or put a comma before the key that it belongs to.</source>
        <translation>Supprimez-le, ou mettez une virgule avant la clé à laquelle il appartient.</translation>
    </message>
    <message>
        <source>Items between [ and ] have no keys.</source>
        <translation>Les éléments entre [ et ] n’ont pas de clés.</translation>
    </message>
    <message>
        <source>Use { and } around items with keys.</source>
        <translation>Utilisez { et } autour d’éléments avec des clés.</translation>
    </message>
    <message>
        <source>The value after this colon is missing.</source>
        <translation>La valeur après ce deux-points manque.</translation>
    </message>
    <message>
        <source>Fill in a value, or write null or &quot;&quot;.</source>
        <translation>Mettez une valeur, ou écrivez null ou &quot;&quot;.</translation>
    </message>
    <message>
        <source>A key in quotation marks is expected here.</source>
        <translation>Une clé entre guillemets est attendue ici.</translation>
    </message>
    <message>
        <source>Between { and } every value has a key: &quot;key&quot;: &quot;value&quot;.</source>
        <translation>Entre { et }, chaque valeur a une clé&#xa0;: &quot;key&quot;: &quot;value&quot;.</translation>
    </message>
    <message>
        <source>This key is not in quotation marks.</source>
        <translation>Cette clé n’est pas entre guillemets.</translation>
    </message>
    <message>
        <source>Put &quot; on both sides of the key.</source>
        <translation>Mettez &quot; des deux côtés de la clé.</translation>
    </message>
    <message>
        <source>A closing %1 is missing.</source>
        <translation>Il manque un %1 fermant.</translation>
    </message>
    <message>
        <source>The bracket that it closes is marked too.</source>
        <translation>Le crochet qu’il ferme est marqué aussi.</translation>
    </message>
    <message>
        <source>%1 stands here, but %2 belongs here.</source>
        <translation>%1 figure ici, mais c’est %2 qui doit y être.</translation>
    </message>
    <message>
        <source>The bracket that is to be closed is marked too.</source>
        <translation>Le crochet à fermer est marqué aussi.</translation>
    </message>
    <message>
        <source>This %1 closes nothing.</source>
        <translation>Ce %1 ne ferme rien.</translation>
    </message>
    <message>
        <source>Remove it, or look for an opening bracket that is missing further up.</source>
        <translation>Supprimez-le, ou cherchez plus haut un crochet ouvrant qui manque.</translation>
    </message>
    <message>
        <source>There is text after the end of the JSON.</source>
        <translation>Il y a du texte après la fin du JSON.</translation>
    </message>
    <message>
        <source>A JSON text is one value. Remove what follows, or look for a bracket that is closed too early.</source>
        <translation>Un texte JSON est une seule valeur. Supprimez ce qui suit, ou cherchez un crochet fermé trop tôt.</translation>
    </message>
    <message>
        <source>Objects and arrays are nested too deep here.</source>
        <translation>Les objets et les tableaux sont trop imbriqués ici.</translation>
    </message>
    <message>
        <source>More than %1 levels are not read.</source>
        <translation>Au-delà de %1 niveaux, rien n’est lu.</translation>
    </message>
    <message>
        <source>The value passes through unchanged. Look for a misspelling.</source>
        <translation>La valeur passe inchangée. Cherchez une faute de frappe.</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>la fin</translation>
    </message>
    <message>
        <source>This happens in line %9 of the partial %8.</source>
        <translation>Cela se produit à la ligne %9 du partial %8.</translation>
    </message>
    <message>
        <source>%1 is no number, so it cannot be calculated with.</source>
        <translation>%1 n’est pas un nombre&#xa0;: impossible de calculer avec.</translation>
    </message>
    <message>
        <source>Check the field&apos;s value first, or give it a default.</source>
        <translation>Vérifiez d’abord la valeur du champ ou donnez-lui une valeur par défaut.</translation>
    </message>
    <message>
        <source>A number is divided by zero.</source>
        <translation>Un nombre est divisé par zéro.</translation>
    </message>
    <message>
        <source>Check the divisor first.</source>
        <translation>Vérifiez d’abord le diviseur.</translation>
    </message>
    <message>
        <source>%1 cannot be made a whole number.</source>
        <translation>%1 ne peut pas devenir un nombre entier.</translation>
    </message>
    <message>
        <source>Check what is divided by zero before.</source>
        <translation>Vérifiez auparavant ce qui est divisé par zéro.</translation>
    </message>
    <message>
        <source>The list has %2 elements, so there is none at index %1.</source>
        <translation>La liste a %2 éléments&#x202f;; il n’y en a donc pas à l’indice %1.</translation>
    </message>
    <message>
        <source>Check the list&apos;s size first: {% if list.size &gt; %1 %}. A default does not help.</source>
        <translation>Vérifiez d’abord la taille de la liste&#xa0;: {% if list.size &gt; %1 %}. Une valeur par défaut n’aide pas.</translation>
    </message>
    <message>
        <source>The filter %1 needs more arguments.</source>
        <translation>Le filtre %1 a besoin de plus d’arguments.</translation>
    </message>
    <message>
        <source>Add what is missing after a colon.</source>
        <translation>Ajoutez ce qui manque après un deux-points.</translation>
    </message>
    <message>
        <source>The filter %1 has too many or too few arguments.</source>
        <translation>Le filtre %1 a trop ou trop peu d’arguments.</translation>
    </message>
    <message>
        <source>Add or remove arguments.</source>
        <translation>Ajoutez ou retirez des arguments.</translation>
    </message>
    <message>
        <source>%1 is no whole number.</source>
        <translation>%1 n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>Use a whole number here.</source>
        <translation>Utilisez ici un nombre entier.</translation>
    </message>
    <message>
        <source>The text to look for is nothing.</source>
        <translation>Le texte à chercher n’existe pas.</translation>
    </message>
    <message>
        <source>Give the filter a text, or the field a default.</source>
        <translation>Donnez un texte au filtre ou une valeur par défaut au champ.</translation>
    </message>
    <message>
        <source>The text to put in is nothing.</source>
        <translation>Le texte à insérer n’existe pas.</translation>
    </message>
    <message>
        <source>The filter %1 needs a list here.</source>
        <translation>Le filtre %1 a besoin ici d’une liste.</translation>
    </message>
    <message>
        <source>Check that the field is a list.</source>
        <translation>Vérifiez que le champ est une liste.</translation>
    </message>
    <message>
        <source>These values have no common order.</source>
        <translation>Ces valeurs n’ont pas d’ordre commun.</translation>
    </message>
    <message>
        <source>Only values of one kind can be sorted, and none may be missing.</source>
        <translation>Seules des valeurs d’une même sorte peuvent être triées, et aucune ne doit manquer.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be compared.</source>
        <translation>%1 et %2 ne peuvent pas être comparés.</translation>
    </message>
    <message>
        <source>Turn a text into a number first: {% assign n = text | plus: 0 %}.</source>
        <translation>Convertissez d’abord un texte en nombre&#xa0;: {% assign n = text | plus: 0 %}.</translation>
    </message>
    <message>
        <source>The elements have no property %1.</source>
        <translation>Les éléments n’ont pas de propriété %1.</translation>
    </message>
    <message>
        <source>Every element has to be an object.</source>
        <translation>Chaque élément doit être un objet.</translation>
    </message>
    <message>
        <source>%1 holds something that is no number, so it cannot be counted on.</source>
        <translation>%1 contient quelque chose qui n’est pas un nombre&#xa0;: impossible de compter à partir de là.</translation>
    </message>
    <message>
        <source>Choose another name for the counter.</source>
        <translation>Choisissez un autre nom pour le compteur.</translation>
    </message>
    <message>
        <source>The counter has no name.</source>
        <translation>Le compteur n’a pas de nom.</translation>
    </message>
    <message>
        <source>Write a name after it.</source>
        <translation>Écrivez un nom après.</translation>
    </message>
    <message>
        <source>ifchanged works once in a loop over a list, and from its first round on.</source>
        <translation>ifchanged fonctionne une fois dans une boucle sur une liste, et dès son premier tour.</translation>
    </message>
    <message>
        <source>Move it directly into the loop.</source>
        <translation>Déplacez-le directement dans la boucle.</translation>
    </message>
    <message>
        <source>This raw tag has no block.</source>
        <translation>Ce tag raw n’a pas de bloc.</translation>
    </message>
    <message>
        <source>Write exactly {% raw %} and {% endraw %}.</source>
        <translation>Écrivez exactement {% raw %} et {% endraw %}.</translation>
    </message>
    <message>
        <source>There is no partial named %1.</source>
        <translation>Il n’y a pas de partial nommé %1.</translation>
    </message>
    <message>
        <source>Look for a misspelling.</source>
        <translation>Cherchez une faute de frappe.</translation>
    </message>
    <message>
        <source>The partial is not valid: %1</source>
        <translation>Le partial n’est pas valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mend the partial.</source>
        <translation>Corrigez le partial.</translation>
    </message>
    <message>
        <source>The name of the partial is no text.</source>
        <translation>Le nom du partial n’est pas un texte.</translation>
    </message>
    <message>
        <source>Write it between quotes, such as &apos;footer&apos;.</source>
        <translation>Écrivez-le entre guillemets, comme &apos;footer&apos;.</translation>
    </message>
    <message>
        <source>A partial that render brings in cannot include another one.</source>
        <translation>Un partial inséré par render ne peut pas en inclure un autre avec include.</translation>
    </message>
    <message>
        <source>Use render here too.</source>
        <translation>Utilisez render ici aussi.</translation>
    </message>
    <message>
        <source>This text is not valid Base64.</source>
        <translation>Ce texte n’est pas du Base64 valide.</translation>
    </message>
    <message>
        <source>Check the field&apos;s value.</source>
        <translation>Vérifiez la valeur du champ.</translation>
    </message>
    <message>
        <source>The result would not be valid text.</source>
        <translation>Le résultat ne serait pas un texte valide.</translation>
    </message>
    <message>
        <source>The date format %1 ends too early.</source>
        <translation>Le format de date %1 finit trop tôt.</translation>
    </message>
    <message>
        <source>Complete the directive at its end.</source>
        <translation>Complétez la directive à sa fin.</translation>
    </message>
    <message>
        <source>There is no operator %1.</source>
        <translation>Il n’y a pas d’opérateur %1.</translation>
    </message>
    <message>
        <source>Use ==, !=, &lt;, &gt;, &lt;=, &gt;= or contains.</source>
        <translation>Utilisez ==, !=, &lt;, &gt;, &lt;=, &gt;= ou contains.</translation>
    </message>
    <message>
        <source>There is no time zone named %1.</source>
        <translation>Il n’y a pas de fuseau horaire nommé %1.</translation>
    </message>
    <message>
        <source>Use a name such as Asia/Kolkata or Europe/London.</source>
        <translation>Utilisez un nom comme Asia/Kolkata ou Europe/London.</translation>
    </message>
    <message>
        <source>The template stops this message with abort.</source>
        <translation>Le template arrête ce message avec abort.</translation>
    </message>
    <message>
        <source>This customer gets nothing, as the template wants it.</source>
        <translation>Ce client ne reçoit rien, comme le veut le template.</translation>
    </message>
    <message>
        <source>The output grew beyond %1 bytes here.</source>
        <translation>La sortie a dépassé ici %1 octets.</translation>
    </message>
    <message>
        <source>Look for a loop that prints too much.</source>
        <translation>Cherchez une boucle qui écrit trop.</translation>
    </message>
    <message>
        <source>The template was stopped here after %1 steps.</source>
        <translation>Le template a été arrêté ici après %1 étapes.</translation>
    </message>
    <message>
        <source>Look for a loop over too many elements.</source>
        <translation>Cherchez une boucle sur trop d’éléments.</translation>
    </message>
    <message>
        <source>The values made here need more than %1 bytes.</source>
        <translation>Les valeurs produites ici demandent plus de %1 octets.</translation>
    </message>
    <message>
        <source>Look for a text or list that grows in a loop.</source>
        <translation>Cherchez un texte ou une liste qui grandit dans une boucle.</translation>
    </message>
    <message>
        <source>Partials include each other too deeply here.</source>
        <translation>Les partials s’incluent ici trop profondément.</translation>
    </message>
    <message>
        <source>Look for a partial that includes itself.</source>
        <translation>Cherchez un partial qui s’inclut lui-même.</translation>
    </message>
    <message>
        <source>The character %1 has no meaning inside a tag.</source>
        <translation>Le caractère %1 n’a pas de sens dans un tag.</translation>
    </message>
    <message>
        <source>Put texts between straight quotes: &apos;like this&apos; or &quot;like this&quot;.</source>
        <translation>Mettez les textes entre guillemets droits&#xa0;: &apos;ainsi&apos; ou &quot;ainsi&quot;.</translation>
    </message>
    <message>
        <source>The text that begins with %1 here never ends.</source>
        <translation>Le texte qui commence ici par %1 ne finit jamais.</translation>
    </message>
    <message>
        <source>Add the closing %1.</source>
        <translation>Ajoutez le %1 fermant.</translation>
    </message>
    <message>
        <source>This {{ is never closed.</source>
        <translation>Ce {{ n’est jamais fermé.</translation>
    </message>
    <message>
        <source>Add }} at its end.</source>
        <translation>Ajoutez }} à sa fin.</translation>
    </message>
    <message>
        <source>This {% is never closed.</source>
        <translation>Ce {% n’est jamais fermé.</translation>
    </message>
    <message>
        <source>Add %} at its end.</source>
        <translation>Ajoutez %} à sa fin.</translation>
    </message>
    <message>
        <source>There is nothing between {{ and }}.</source>
        <translation>Il n’y a rien entre {{ et }}.</translation>
    </message>
    <message>
        <source>Name what to print, such as Profile.Name.</source>
        <translation>Indiquez quoi écrire, comme Profile.Name.</translation>
    </message>
    <message>
        <source>%1 is not expected here.</source>
        <translation>%1 n’est pas attendu ici.</translation>
    </message>
    <message>
        <source>Remove it, or look for a missing sign before it.</source>
        <translation>Supprimez-le, ou cherchez avant lui un signe qui manque.</translation>
    </message>
    <message>
        <source>%1 is missing before %2.</source>
        <translation>%1 manque avant %2.</translation>
    </message>
    <message>
        <source>Add %1.</source>
        <translation>Ajoutez %1.</translation>
    </message>
    <message>
        <source>A value is missing before %1.</source>
        <translation>Il manque une valeur avant %1.</translation>
    </message>
    <message>
        <source>Write a field such as Profile.Name, a number, or a text in quotes.</source>
        <translation>Écrivez un champ comme Profile.Name, un nombre, ou un texte entre guillemets.</translation>
    </message>
    <message>
        <source>The name of a filter is missing after |.</source>
        <translation>Le nom d’un filtre manque après |.</translation>
    </message>
    <message>
        <source>Add a filter&apos;s name or remove the |.</source>
        <translation>Ajoutez le nom d’un filtre ou supprimez le |.</translation>
    </message>
    <message>
        <source>A name is missing before %1.</source>
        <translation>Il manque un nom avant %1.</translation>
    </message>
    <message>
        <source>Names begin with a letter or _ and hold letters, digits, _ and -.</source>
        <translation>Les noms commencent par une lettre ou _ et se composent de lettres, de chiffres, de _ et de -.</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a variable.</source>
        <translation>%1 ne peut pas être le nom d’une variable.</translation>
    </message>
    <message>
        <source>Choose a name that is no word of the language and does not begin with &quot;end&quot;.</source>
        <translation>Choisissez un nom qui n’est pas un mot du langage et ne commence pas par &quot;end&quot;.</translation>
    </message>
    <message>
        <source>The number %1 is too large for this dialect.</source>
        <translation>Le nombre %1 est trop grand pour ce dialecte.</translation>
    </message>
    <message>
        <source>Write it as a text in quotes.</source>
        <translation>Écrivez-le comme texte entre guillemets.</translation>
    </message>
    <message>
        <source>A range cannot begin or end with %1.</source>
        <translation>Un intervalle ne peut pas commencer ou finir par %1.</translation>
    </message>
    <message>
        <source>Use whole numbers, or fields that hold some.</source>
        <translation>Utilisez des nombres entiers, ou des champs qui en contiennent.</translation>
    </message>
    <message>
        <source>Every line of this comment has to begin with #.</source>
        <translation>Chaque ligne de ce commentaire doit commencer par #.</translation>
    </message>
    <message>
        <source>Put # before it.</source>
        <translation>Mettez # devant.</translation>
    </message>
    <message>
        <source>There is no filter named %1.</source>
        <translation>Il n’y a pas de filtre nommé %1.</translation>
    </message>
    <message>
        <source>Nothing is sent to anybody while it is there. Look for a misspelling.</source>
        <translation>Tant qu’il est là, rien n’est envoyé à personne. Cherchez une faute de frappe.</translation>
    </message>
    <message>
        <source>There is no tag named %1.</source>
        <translation>Il n’y a pas de tag nommé %1.</translation>
    </message>
    <message>
        <source>The name of a tag is missing after {%.</source>
        <translation>Le nom d’un tag manque après {%.</translation>
    </message>
    <message>
        <source>Write a tag such as if, for or assign.</source>
        <translation>Écrivez un tag comme if, for ou assign.</translation>
    </message>
    <message>
        <source>This %1 is never closed.</source>
        <translation>Ce %1 n’est jamais fermé.</translation>
    </message>
    <message>
        <source>Add {% %2 %} where it is to end.</source>
        <translation>Ajoutez {% %2 %} là où il doit finir.</translation>
    </message>
    <message>
        <source>There is nothing that %1 could belong to here.</source>
        <translation>Il n’y a rien ici à quoi %1 puisse appartenir.</translation>
    </message>
    <message>
        <source>Remove it, or open its block before it.</source>
        <translation>Supprimez-le, ou ouvrez son bloc avant lui.</translation>
    </message>
    <message>
        <source>Nothing may follow %1 in its tag.</source>
        <translation>Rien ne peut suivre %1 dans son tag.</translation>
    </message>
    <message>
        <source>Remove what stands behind it.</source>
        <translation>Supprimez ce qui se trouve derrière.</translation>
    </message>
    <message>
        <source>Nothing may follow doc in its tag.</source>
        <translation>Rien ne peut suivre doc dans son tag.</translation>
    </message>
    <message>
        <source>A doc block cannot hold another one.</source>
        <translation>Un bloc doc ne peut pas en contenir un autre.</translation>
    </message>
    <message>
        <source>Close the first one before the second begins.</source>
        <translation>Fermez le premier avant que le second commence.</translation>
    </message>
    <message>
        <source>The word raw at the end of a tag begins a raw block in this dialect.</source>
        <translation>Dans ce dialecte, le mot raw à la fin d’un tag ouvre un bloc raw.</translation>
    </message>
    <message>
        <source>Write [&apos;raw&apos;] instead of .raw.</source>
        <translation>Écrivez [&apos;raw&apos;] au lieu de .raw.</translation>
    </message>
    <message>
        <source>A case needs a when first, but here is %1.</source>
        <translation>Un case a d’abord besoin d’un when, mais ici se trouve %1.</translation>
    </message>
    <message>
        <source>Begin with {% when … %}; only text may stand before it, and it is dropped.</source>
        <translation>Commencez par {% when … %}&#x202f;; seul du texte peut le précéder, et il est ignoré.</translation>
    </message>
    <message>
        <source>The name of a partial is missing before %1.</source>
        <translation>Le nom d’un partial manque avant %1.</translation>
    </message>
    <message>
        <source>There is no library of partials to include from, so this prints nothing.</source>
        <translation>Il n’y a pas de bibliothèque de partials à inclure&#x202f;; ceci n’écrit donc rien.</translation>
    </message>
    <message>
        <source>Write the text itself.</source>
        <translation>Écrivez le texte lui-même.</translation>
    </message>
    <message>
        <source>Blocks or brackets are nested too deeply here.</source>
        <translation>Les blocs ou les crochets sont trop imbriqués ici.</translation>
    </message>
    <message>
        <source>Split the template into simpler parts.</source>
        <translation>Divisez le template en parties plus simples.</translation>
    </message>
    <message>
        <source>The template is too large.</source>
        <translation>Le template est trop grand.</translation>
    </message>
    <message>
        <source>Templates may have up to 1 GB.</source>
        <translation>Les templates peuvent atteindre 1 Go.</translation>
    </message>
    <message>
        <source>Send nothing to customers without the id</source>
        <translation>Ne rien envoyer aux clients sans l’identifiant</translation>
    </message>
    <message>
        <source>Put quotation marks around it</source>
        <translation>Mettre entre guillemets</translation>
    </message>
    <message>
        <source>Write whole seconds</source>
        <translation>Écrire des secondes entières</translation>
    </message>
    <message>
        <source>Take it as UTC</source>
        <translation>Le prendre pour de l’UTC</translation>
    </message>
    <message>
        <source>Use date_tz with UTC</source>
        <translation>Utiliser date_tz avec UTC</translation>
    </message>
    <message>
        <source>Qualtrics reads an object here, in braces, and this is none.</source>
        <translation>Qualtrics lit ici un objet, entre accolades, et ce n’en est pas un.</translation>
    </message>
    <message>
        <source>Put the keys that belong here between { and }.</source>
        <translation>Mettez les clés qui doivent s’y trouver entre { et }.</translation>
    </message>
    <message>
        <source>Qualtrics does not know the key “%1” here and refuses the request (RP_9).</source>
        <translation>Qualtrics ne connaît pas la clé «&#xa0;%1&#xa0;» ici et refuse la requête (RP_9).</translation>
    </message>
    <message>
        <source>Remove it, or move the value into embeddedData.</source>
        <translation>Supprimez-la ou déplacez la valeur dans embeddedData.</translation>
    </message>
    <message>
        <source>“%1” stands in answers of Qualtrics only; a request that has it is refused (RP_9).</source>
        <translation>«&#xa0;%1&#xa0;» ne figure que dans les réponses de Qualtrics&#x202f;; une requête qui le contient est refusée (RP_9).</translation>
    </message>
    <message>
        <source>Write what a request calls it: header, surveyLink.type, header.subject; remove the rest.</source>
        <translation>Écrivez-le comme dans une requête&#xa0;: header, surveyLink.type, header.subject&#x202f;; supprimez le reste.</translation>
    </message>
    <message>
        <source>“%1” is seen in answers of Qualtrics; that a request may have it is not confirmed (inferred).</source>
        <translation>«&#xa0;%1&#xa0;» se voit dans des réponses de Qualtrics&#x202f;; qu’une requête puisse l’avoir n’est pas confirmé (déduit).</translation>
    </message>
    <message>
        <source>Remove it: a key that Qualtrics does not know is refused (RP_9).</source>
        <translation>Supprimez-le&#xa0;: une clé que Qualtrics ne connaît pas est refusée (RP_9).</translation>
    </message>
    <message>
        <source>This body mixes two requests that have nothing in common: an e-mail, and links without an e-mail.</source>
        <translation>Ce body mélange deux requêtes sans rapport&#xa0;: un e-mail, et des liens sans e-mail.</translation>
    </message>
    <message>
        <source>For an e-mail remove action, linkType and what else belongs to links; or keep only those.</source>
        <translation>Pour un e-mail, supprimez action, linkType et ce qui concerne les liens&#x202f;; ou ne gardez que cela.</translation>
    </message>
    <message>
        <source>Qualtrics expects the key “%1” and refuses the request without it (RP_10).</source>
        <translation>Qualtrics attend la clé «&#xa0;%1&#xa0;» et refuse la requête sans elle (RP_10).</translation>
    </message>
    <message>
        <source>sendDate is missing; Qualtrics refuses the request without it (RP_10), also when it is to send now.</source>
        <translation>sendDate manque&#x202f;; Qualtrics refuse la requête sans cette clé (RP_10), même pour un envoi immédiat.</translation>
    </message>
    <message>
        <source>Write the time of sending in UTC. A time in the past means now (inferred).</source>
        <translation>Écrivez l’heure d’envoi en UTC. Une heure passée signifie maintenant (déduit).</translation>
    </message>
    <message>
        <source>The subject has to be text; an object, as answers have it, is refused (RP_10).</source>
        <translation>L’objet doit être du texte&#x202f;; un objet JSON, comme dans les réponses, est refusé (RP_10).</translation>
    </message>
    <message>
        <source>Put the text, or the MS_ id of a message in the library, into header.subject.</source>
        <translation>Mettez le texte, ou l’identifiant MS_ d’un message de la bibliothèque, dans header.subject.</translation>
    </message>
    <message>
        <source>Without surveyLink the mail leads to no survey (inferred from one client).</source>
        <translation>Sans surveyLink, l’e-mail ne mène à aucune enquête (déduit d’un client).</translation>
    </message>
    <message>
        <source>Add surveyLink with the id of the survey.</source>
        <translation>Ajoutez surveyLink avec l’identifiant de l’enquête.</translation>
    </message>
    <message>
        <source>The value of “%1” has to be text in quotation marks.</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» doit être du texte entre guillemets.</translation>
    </message>
    <message>
        <source>“%1” is required, and this customer would send nothing for it.</source>
        <translation>«&#xa0;%1&#xa0;» est obligatoire, et ce client n’enverrait rien pour lui.</translation>
    </message>
    <message>
        <source>Give the value a default, or leave the customer out with {% abort %}.</source>
        <translation>Donnez une valeur par défaut, ou écartez le client avec {% abort %}.</translation>
    </message>
    <message>
        <source>“%1” may be left out, but null and empty text are looked at like any other value (inferred).</source>
        <translation>«&#xa0;%1&#xa0;» peut être omis, mais null et le texte vide sont traités comme toute autre valeur (déduit).</translation>
    </message>
    <message>
        <source>Put an {% if %} around the whole member and its comma.</source>
        <translation>Mettez un {% if %} autour de tout le membre et de sa virgule.</translation>
    </message>
    <message>
        <source>The id in “%1” is empty: the value is not there.</source>
        <translation>L’identifiant dans «&#xa0;%1&#xa0;» est vide&#xa0;: la valeur n’existe pas.</translation>
    </message>
    <message>
        <source>Leave the whole member out where there is no id, or leave the customer out with {% abort %}.</source>
        <translation>Omettez tout le membre là où il n’y a pas d’identifiant, ou écartez le client avec {% abort %}.</translation>
    </message>
    <message>
        <source>“%1” is not the id that belongs here: it has to begin with %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’identifiant attendu ici&#xa0;: il doit commencer par %2.</translation>
    </message>
    <message>
        <source>“%1” is no id of Qualtrics: after the prefix come 11 to 15 letters and digits.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un identifiant de Qualtrics&#xa0;: le préfixe est suivi de 11 à 15 lettres et chiffres.</translation>
    </message>
    <message>
        <source>Copy it from Account Settings, Qualtrics IDs. Capitals matter.</source>
        <translation>Copiez-le depuis Account Settings, Qualtrics IDs. Les majuscules comptent.</translation>
    </message>
    <message>
        <source>“%1” is shorter than any id seen: after the prefix come 15 letters and digits.</source>
        <translation>«&#xa0;%1&#xa0;» est plus court que tout identifiant connu&#xa0;: le préfixe est suivi de 15 lettres et chiffres.</translation>
    </message>
    <message>
        <source>Look whether its end got lost.</source>
        <translation>Vérifiez si sa fin s’est perdue.</translation>
    </message>
    <message>
        <source>“%1” is no type of link: Individual, Multiple or Anonymous, written exactly so.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type de lien&#xa0;: Individual, Multiple ou Anonymous, écrit exactement ainsi.</translation>
    </message>
    <message>
        <source>“%1” is no action: CreateDistribution or CreateTransactionBatchDistribution, written exactly so.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une action&#xa0;: CreateDistribution ou CreateTransactionBatchDistribution, écrit exactement ainsi.</translation>
    </message>
    <message>
        <source>“%1” is no plain e-mail address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une simple adresse e-mail.</translation>
    </message>
    <message>
        <source>Write one address such as noreply@qemailserver.com, without a name around it.</source>
        <translation>Écrivez une seule adresse comme noreply@qemailserver.com, sans nom autour.</translation>
    </message>
    <message>
        <source>Mail from %1 leaves only if the brand has set this domain up; else it is accepted and not sent (EQD17).</source>
        <translation>Un e-mail de %1 ne part que si la marque a configuré ce domaine&#x202f;; sinon il est accepté et non envoyé (EQD17).</translation>
    </message>
    <message>
        <source>qemailserver.com, qualtrics-survey.com and qualtrics-research.com need no set-up.</source>
        <translation>qemailserver.com, qualtrics-survey.com et qualtrics-research.com n’ont pas besoin de configuration.</translation>
    </message>
    <message>
        <source>Without replyToEmail answers go to a default address; every known client sends it.</source>
        <translation>Sans replyToEmail, les réponses vont à une adresse par défaut&#x202f;; tous les clients connus l’envoient.</translation>
    </message>
    <message>
        <source>“%1” is the id of a contact in the directory; the call expects that of a member of the list, CGC_ (inferred: published samples show CID_, working clients CGC_).</source>
        <translation>«&#xa0;%1&#xa0;» est l’identifiant d’un contact de l’annuaire&#x202f;; l’appel attend celui d’un membre de la liste, CGC_ (déduit&#xa0;: les exemples publiés montrent CID_, les clients qui fonctionnent CGC_).</translation>
    </message>
    <message>
        <source>Look up the contact&apos;s contactLookupId in the mailing list.</source>
        <translation>Cherchez le contactLookupId du contact dans la liste de diffusion.</translation>
    </message>
    <message>
        <source>Whoever has no id of their own would be sent to Qualtrics as the contact “%1”, who does not exist (inferred).</source>
        <translation>Quiconque n’a pas d’identifiant propre serait envoyé à Qualtrics comme le contact «&#xa0;%1&#xa0;», qui n’existe pas (déduit).</translation>
    </message>
    <message>
        <source>Leave customers without the id out with {% abort %}.</source>
        <translation>Écartez les clients sans identifiant avec {% abort %}.</translation>
    </message>
    <message>
        <source>contactId stands without mailingListId; the contact belongs to a list, and working clients name it (inferred).</source>
        <translation>contactId figure sans mailingListId&#x202f;; le contact appartient à une liste, et les clients qui fonctionnent la nomment (déduit).</translation>
    </message>
    <message>
        <source>Add mailingListId with the id of the list that the contact is in, CG_.</source>
        <translation>Ajoutez mailingListId avec l’identifiant de la liste où se trouve le contact, CG_.</translation>
    </message>
    <message>
        <source>mailingListId without contactId mails the whole list, and the webhook does so for every customer (that this is not meant is inferred).</source>
        <translation>mailingListId sans contactId écrit à toute la liste, et le webhook le fait pour chaque client (que ce ne soit pas voulu est déduit).</translation>
    </message>
    <message>
        <source>Add the contactId of the customer.</source>
        <translation>Ajoutez le contactId du client.</translation>
    </message>
    <message>
        <source>A batch of transactions says itself whom to mail: %1 cannot stand beside transactionBatchId.</source>
        <translation>Un lot de transactions dit lui-même à qui écrire&#xa0;: %1 ne peut pas figurer à côté de transactionBatchId.</translation>
    </message>
    <message>
        <source>Keep either transactionBatchId, or mailingListId with contactId.</source>
        <translation>Gardez soit transactionBatchId, soit mailingListId avec contactId.</translation>
    </message>
    <message>
        <source>messageText stands beside a message of the library; which of them wins is not documented (inferred: one is enough, and text messages refuse both).</source>
        <translation>messageText figure à côté d’un message de la bibliothèque&#x202f;; lequel l’emporte n’est pas documenté (déduit&#xa0;: un seul suffit, et les SMS refusent les deux).</translation>
    </message>
    <message>
        <source>Remove messageText, or libraryId and messageId.</source>
        <translation>Supprimez messageText, ou bien libraryId et messageId.</translation>
    </message>
    <message>
        <source>The text of the mail has no link to the survey (that Qualtrics adds none is inferred).</source>
        <translation>Le texte de l’e-mail n’a pas de lien vers l’enquête (que Qualtrics n’en ajoute pas est déduit).</translation>
    </message>
    <message>
        <source>Put ${l://SurveyURL} or ${l://SurveyLink?d=Take the Survey} into it.</source>
        <translation>Mettez-y ${l://SurveyURL} ou ${l://SurveyLink?d=Take the Survey}.</translation>
    </message>
    <message>
        <source>The text of the mail has no opt-out link (that Qualtrics adds none is inferred).</source>
        <translation>Le texte de l’e-mail n’a pas de lien de désinscription (que Qualtrics n’en ajoute pas est déduit).</translation>
    </message>
    <message>
        <source>Put ${l://OptOutLink?d=Unsubscribe} into it.</source>
        <translation>Mettez-y ${l://OptOutLink?d=Unsubscribe}.</translation>
    </message>
    <message>
        <source>“%1” is no piped text that Qualtrics would fill in, and would be shown as it is (inferred).</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un texte inséré que Qualtrics remplirait&#x202f;; il serait montré tel quel (déduit).</translation>
    </message>
    <message>
        <source>Write ${l://…}, ${m://…} or ${e://…}, in single braces, with the closing brace.</source>
        <translation>Écrivez ${l://…}, ${m://…} ou ${e://…}, entre accolades simples, avec l’accolade fermante.</translation>
    </message>
    <message>
        <source>“%1” is no time as Qualtrics reads it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure telle que Qualtrics la lit.</translation>
    </message>
    <message>
        <source>Write it as 2031-01-24T14:15:22Z.</source>
        <translation>Écrivez-la comme 2031-01-24T14:15:22Z.</translation>
    </message>
    <message>
        <source>The time “%1” does not say its zone.</source>
        <translation>L’heure «&#xa0;%1&#xa0;» n’indique pas son fuseau.</translation>
    </message>
    <message>
        <source>Write the time in UTC with Z at its end, or add an offset such as +02:00.</source>
        <translation>Écrivez l’heure en UTC avec Z à la fin, ou ajoutez un décalage comme +02:00.</translation>
    </message>
    <message>
        <source>The time “%1” is not in UTC, which is the safest form.</source>
        <translation>L’heure «&#xa0;%1&#xa0;» n’est pas en UTC, qui est la forme la plus sûre.</translation>
    </message>
    <message>
        <source>“%1” has a fraction of a second, which some calls of Qualtrics refuse (reported; for this call inferred).</source>
        <translation>«&#xa0;%1&#xa0;» a une fraction de seconde, que certains appels de Qualtrics refusent (rapporté&#x202f;; déduit pour cet appel).</translation>
    </message>
    <message>
        <source>Write whole seconds.</source>
        <translation>Écrivez des secondes entières.</translation>
    </message>
    <message>
        <source>sendDate is a fixed time in the past; Qualtrics then sends at once (inferred).</source>
        <translation>sendDate est une date fixe passée&#x202f;; Qualtrics envoie alors aussitôt (déduit).</translation>
    </message>
    <message>
        <source>Let Liquid write the time of sending.</source>
        <translation>Laissez Liquid écrire l’heure d’envoi.</translation>
    </message>
    <message>
        <source>sendDate is in the past; Qualtrics then sends at once (inferred).</source>
        <translation>sendDate est passé&#x202f;; Qualtrics envoie alors aussitôt (déduit).</translation>
    </message>
    <message>
        <source>The survey link has expired already: Qualtrics accepts the request and sends nothing (inferred from EQD15).</source>
        <translation>Le lien de l’enquête a déjà expiré&#xa0;: Qualtrics accepte la requête et n’envoie rien (déduit d’EQD15).</translation>
    </message>
    <message>
        <source>Write a later expirationDate, or leave it out: then the link lives for about 60 days.</source>
        <translation>Écrivez un expirationDate plus tardif, ou omettez-le&#xa0;: le lien vit alors environ 60 jours.</translation>
    </message>
    <message>
        <source>The survey link expires no later than the mail is sent, so that it is dead on arrival (inferred from EQD15).</source>
        <translation>Le lien de l’enquête expire au plus tard à l’envoi de l’e-mail et arrive donc mort (déduit d’EQD15).</translation>
    </message>
    <message>
        <source>Write an expirationDate after sendDate, or leave it out: then the link lives for about 60 days.</source>
        <translation>Écrivez un expirationDate postérieur à sendDate, ou omettez-le&#xa0;: le lien vit alors environ 60 jours.</translation>
    </message>
    <message>
        <source>CleverTap&apos;s now is Indian time, and this writes it with Z, as if it were UTC: five and a half hours late (inferred from third parties&apos; notes).</source>
        <translation>Le now de CleverTap est à l’heure indienne, et il est écrit ici avec Z, comme si c’était de l’UTC&#xa0;: cinq heures et demie de retard (déduit de notes de tiers).</translation>
    </message>
    <message>
        <source>Use date_tz with the zone &apos;UTC&apos; in place of date.</source>
        <translation>Utilisez date_tz avec le fuseau &apos;UTC&apos; au lieu de date.</translation>
    </message>
    <message>
        <source>embeddedData has %1 pairs, and Qualtrics takes 10.</source>
        <translation>embeddedData a %1 paires, et Qualtrics en accepte 10.</translation>
    </message>
    <message>
        <source>This name in embeddedData has %1 characters, and Qualtrics takes 1 to 200.</source>
        <translation>Ce nom dans embeddedData a %1 caractères, et Qualtrics en accepte de 1 à 200.</translation>
    </message>
    <message>
        <source>This value in embeddedData has %1 characters, and Qualtrics takes 1024.</source>
        <translation>Cette valeur dans embeddedData a %1 caractères, et Qualtrics en accepte 1024.</translation>
    </message>
    <message>
        <source>Shorten it, for example with slice.</source>
        <translation>Raccourcissez-la, par exemple avec slice.</translation>
    </message>
    <message>
        <source>Values in embeddedData have to be text; this one is none.</source>
        <translation>Les valeurs d’embeddedData doivent être du texte&#x202f;; celle-ci n’en est pas.</translation>
    </message>
    <message>
        <source>Put quotation marks around it.</source>
        <translation>Mettez-la entre guillemets.</translation>
    </message>
    <message>
        <source>The request has no API token, and Qualtrics refuses it (ATP_2).</source>
        <translation>La requête n’a pas de jeton d’API, et Qualtrics la refuse (ATP_2).</translation>
    </message>
    <message>
        <source>Add the header X-API-TOKEN, or Authorization with an OAuth token.</source>
        <translation>Ajoutez le header X-API-TOKEN, ou Authorization avec un jeton OAuth.</translation>
    </message>
    <message>
        <source>Qualtrics reads JSON only, and the content format of this campaign is another one.</source>
        <translation>Qualtrics ne lit que du JSON, et le format de contenu de cette campagne en est un autre.</translation>
    </message>
    <message>
        <source>Choose the content format JSON.</source>
        <translation>Choisissez le format de contenu JSON.</translation>
    </message>
    <message>
        <source>SV_ is the id of a survey.</source>
        <translation>SV_ est l’identifiant d’une enquête.</translation>
    </message>
    <message>
        <source>UR_ is the id of a user, or of that user&apos;s library.</source>
        <translation>UR_ est l’identifiant d’un utilisateur, ou de sa bibliothèque.</translation>
    </message>
    <message>
        <source>URH_ is the id of a user, or of that user&apos;s library.</source>
        <translation>URH_ est l’identifiant d’un utilisateur, ou de sa bibliothèque.</translation>
    </message>
    <message>
        <source>GR_ is the id of a group, or of its library.</source>
        <translation>GR_ est l’identifiant d’un groupe, ou de sa bibliothèque.</translation>
    </message>
    <message>
        <source>MS_ is the id of a message in a library.</source>
        <translation>MS_ est l’identifiant d’un message d’une bibliothèque.</translation>
    </message>
    <message>
        <source>POOL_ is the id of a directory of contacts.</source>
        <translation>POOL_ est l’identifiant d’un annuaire de contacts.</translation>
    </message>
    <message>
        <source>CG_ is the id of a mailing list.</source>
        <translation>CG_ est l’identifiant d’une liste de diffusion.</translation>
    </message>
    <message>
        <source>ML_ is the id of a mailing list in Research Core.</source>
        <translation>ML_ est l’identifiant d’une liste de diffusion dans Research Core.</translation>
    </message>
    <message>
        <source>CID_ is the id of a contact in the directory.</source>
        <translation>CID_ est l’identifiant d’un contact de l’annuaire.</translation>
    </message>
    <message>
        <source>CGC_ is the id of a contact as member of one list.</source>
        <translation>CGC_ est l’identifiant d’un contact comme membre d’une liste.</translation>
    </message>
    <message>
        <source>MLRP_ is the id of a list member in Research Core.</source>
        <translation>MLRP_ est l’identifiant d’un membre de liste dans Research Core.</translation>
    </message>
    <message>
        <source>EMD_ is the id of a distribution that was made.</source>
        <translation>EMD_ est l’identifiant d’une distribution déjà créée.</translation>
    </message>
    <message>
        <source>SMSD_ is the id of a distribution by text message.</source>
        <translation>SMSD_ est l’identifiant d’une distribution par SMS.</translation>
    </message>
    <message>
        <source>BT_ is the id of a batch of transactions.</source>
        <translation>BT_ est l’identifiant d’un lot de transactions.</translation>
    </message>
    <message>
        <source>CTR_ is the id of one transaction; a batch has BT_.</source>
        <translation>CTR_ est l’identifiant d’une transaction&#x202f;; un lot a BT_.</translation>
    </message>
    <message>
        <source>R_ is the id of a response.</source>
        <translation>R_ est l’identifiant d’une réponse.</translation>
    </message>
    <message>
        <source>FS_ is the id of a survey session.</source>
        <translation>FS_ est l’identifiant d’une session d’enquête.</translation>
    </message>
    <message>
        <source>SUB_ is the id of an event subscription.</source>
        <translation>SUB_ est l’identifiant d’un abonnement à des événements.</translation>
    </message>
    <message>
        <source>UT_ is the id of a type of user.</source>
        <translation>UT_ est l’identifiant d’un type d’utilisateur.</translation>
    </message>
    <message>
        <source>Call it %2</source>
        <translation>L’appeler %2</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Send at the time of the event</source>
        <translation>Envoyer au moment de l’événement</translation>
    </message>
    <message>
        <source>Remove messageText</source>
        <translation>Supprimer messageText</translation>
    </message>
    <message>
        <source>Write “%2”</source>
        <translation>Écrire «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Capitals matter: write %3.</source>
        <translation>Les majuscules comptent&#xa0;: écrivez %3.</translation>
    </message>
    <message>
        <source>Here belongs an object: { … }.</source>
        <translation>Il faut ici un objet&#xa0;: { … }.</translation>
    </message>
    <message>
        <source>“%1” has no place here: fields go into one of these: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas sa place ici&#xa0;: les champs vont dans l’un de&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 has to be an object: { … }.</source>
        <translation>%1 doit être un objet&#xa0;: { … }.</translation>
    </message>
    <message>
        <source>Mend the sample, or change what is stated of the field.</source>
        <translation>Corrigez l’exemple ou modifiez la règle du champ.</translation>
    </message>
    <message>
        <source>The JSON Schema of this campaign cannot be read: %1.</source>
        <translation>Le JSON Schema de cette campagne ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Put the file back into the workspace, or choose another schema.</source>
        <translation>Remettez le fichier dans l’espace de travail ou choisissez un autre schéma.</translation>
    </message>
    <message>
        <source>Files of this workspace were changed by another program.</source>
        <translation>Des fichiers de cet espace de travail ont été modifiés par un autre programme.</translation>
    </message>
    <message>
        <source>Reload them, or keep your own version, then save.</source>
        <translation>Rechargez-les, ou gardez votre version puis enregistrez.</translation>
    </message>
    <message>
        <source>This folder already holds a workspace.</source>
        <translation>Ce dossier contient déjà un espace de travail.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Ouvrez-le ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 is UTF-16 text; it has to be UTF-8</source>
        <translation>%1 est du texte UTF-16&#x202f;; il faut de l’UTF-8</translation>
    </message>
    <message>
        <source>%1 is no text: it holds binary data, such as a picture or an archive</source>
        <translation>%1 n’est pas du texte&#xa0;: le fichier contient des données binaires, comme une image ou une archive</translation>
    </message>
    <message>
        <source>Put it in quotation marks</source>
        <translation>Mettre entre guillemets</translation>
    </message>
    <message>
        <source>Use straight quotation marks</source>
        <translation>Utiliser des guillemets droits</translation>
    </message>
    <message>
        <source>Use double quotation marks</source>
        <translation>Utiliser des guillemets doubles</translation>
    </message>
    <message>
        <source>Close the string</source>
        <translation>Fermer la chaîne</translation>
    </message>
    <message>
        <source>Write an empty object</source>
        <translation>Écrire un objet vide</translation>
    </message>
    <message>
        <source>Write the closing bracket</source>
        <translation>Écrire le crochet fermant</translation>
    </message>
    <message>
        <source>Write \n for the line break</source>
        <translation>Écrire \n pour le saut de ligne</translation>
    </message>
    <message>
        <source>Write \t for the tab</source>
        <translation>Écrire \t pour la tabulation</translation>
    </message>
    <message>
        <source>Remove the character</source>
        <translation>Supprimer le caractère</translation>
    </message>
    <message>
        <source>Write it as an escape</source>
        <translation>L’écrire comme séquence d’échappement</translation>
    </message>
    <message>
        <source>Double the backslash</source>
        <translation>Doubler la barre oblique inverse</translation>
    </message>
    <message>
        <source>Put a backslash before the quotation mark</source>
        <translation>Mettre une barre oblique inverse devant le guillemet</translation>
    </message>
    <message>
        <source>Write it as JSON does</source>
        <translation>L’écrire comme le fait JSON</translation>
    </message>
    <message>
        <source>Write null</source>
        <translation>Écrire null</translation>
    </message>
    <message>
        <source>Remove the sign</source>
        <translation>Supprimer le signe</translation>
    </message>
    <message>
        <source>Remove the leading zeros</source>
        <translation>Supprimer les zéros initiaux</translation>
    </message>
    <message>
        <source>Write the zero</source>
        <translation>Écrire le zéro</translation>
    </message>
    <message>
        <source>Write a decimal point</source>
        <translation>Écrire un point décimal</translation>
    </message>
    <message>
        <source>Remove the comma</source>
        <translation>Supprimer la virgule</translation>
    </message>
    <message>
        <source>Remove the byte order mark</source>
        <translation>Supprimer l’indicateur d’ordre des octets</translation>
    </message>
    <message>
        <source>Type an ordinary space</source>
        <translation>Taper une espace ordinaire</translation>
    </message>
    <message>
        <source>Remove the comment</source>
        <translation>Supprimer le commentaire</translation>
    </message>
    <message>
        <source>Write the comma</source>
        <translation>Écrire la virgule</translation>
    </message>
    <message>
        <source>Remove the colon</source>
        <translation>Supprimer le deux-points</translation>
    </message>
    <message>
        <source>Write the colon</source>
        <translation>Écrire le deux-points</translation>
    </message>
    <message>
        <source>Write an empty text</source>
        <translation>Écrire un texte vide</translation>
    </message>
    <message>
        <source>Write the bracket that belongs here</source>
        <translation>Écrire le crochet qui doit être ici</translation>
    </message>
    <message>
        <source>Remove the bracket</source>
        <translation>Supprimer le crochet</translation>
    </message>
    <message>
        <source>Remove what follows the end</source>
        <translation>Supprimer ce qui suit la fin</translation>
    </message>
    <message>
        <source>This `when` may match after a break.</source>
        <translation>Ce `when` peut correspondre après un break.</translation>
    </message>
    <message>
        <source>%1 is no text: it holds binary data, such as a picture, an archive or a Parquet file</source>
        <translation>%1 n’est pas du texte : il contient des données binaires, comme une image, une archive ou un fichier Parquet</translation>
    </message>
    <message>
        <source>Export profiles as CSV or JSON, gzipped or not.</source>
        <translation>Exportez les profils en CSV ou JSON, compressés avec gzip ou non.</translation>
    </message>
    <message>
        <source>%1 is cut off: its packed data ends too early</source>
        <translation>%1 est tronqué : ses données compressées s’arrêtent trop tôt</translation>
    </message>
    <message>
        <source>What comes before was read. Copy or export the file anew.</source>
        <translation>Ce qui précède a été lu. Copiez ou exportez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>%1 is damaged: its packed data contradicts itself</source>
        <translation>%1 est endommagé : ses données compressées se contredisent</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end</source>
        <translation>%1 ne peut pas être lu jusqu’à la fin</translation>
    </message>
    <message>
        <source>%1 is cut off: the bracket that closes its list is missing</source>
        <translation>%1 est tronqué : le crochet qui ferme sa liste manque</translation>
    </message>
    <message>
        <source>What is there was read. Copy or export the file anew.</source>
        <translation>Ce qui est là a été lu. Copiez ou exportez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>%1 holds no records</source>
        <translation>%1 ne contient aucun enregistrement</translation>
    </message>
    <message>
        <source>A column of %1 has no name; it is taken as “%3”</source>
        <translation>Une colonne de %1 n’a pas de nom ; elle est prise comme « %3 »</translation>
    </message>
    <message>
        <source>Two columns of %1 are named “%3”; the last one counts</source>
        <translation>Deux colonnes de %1 s’appellent « %3 » ; la dernière compte</translation>
    </message>
    <message>
        <source>A record has to be an object in braces (%1, line %2)</source>
        <translation>Un enregistrement doit être un objet entre accolades (%1, ligne %2)</translation>
    </message>
    <message>
        <source>A record begins here and is never closed (%1, line %2)</source>
        <translation>Un enregistrement commence ici et n’est jamais fermé (%1, ligne %2)</translation>
    </message>
    <message>
        <source>%1 is not valid JSON at line %2: %3</source>
        <translation>%1 n’est pas du JSON valide à la ligne %2 : %3</translation>
    </message>
    <message>
        <source>A quotation mark opens a cell here and is never closed (%1, line %2)</source>
        <translation>Un guillemet ouvre ici une cellule et n’est jamais fermé (%1, ligne %2)</translation>
    </message>
    <message>
        <source>Some bytes are no UTF-8; they were read as Windows-1252 (%1, line %2)</source>
        <translation>Certains octets ne sont pas de l’UTF-8 ; ils ont été lus comme Windows-1252 (%1, ligne %2)</translation>
    </message>
    <message>
        <source>A row has %4 cells where the header has %3 (%1, line %2)</source>
        <translation>Une ligne a %4 cellules, l’en-tête en a %3 (%1, ligne %2)</translation>
    </message>
    <message>
        <source>A cell of “%3” is no date in the form %4; it was taken as a text (%1, line %2)</source>
        <translation>Une cellule de « %3 » n’est pas une date de la forme %4 ; elle a été prise comme texte (%1, ligne %2)</translation>
    </message>
    <message>
        <source>A cell of “%3” is no valid JSON; it was taken as a text (%1, line %2)</source>
        <translation>Une cellule de « %3 » n’est pas du JSON valide ; elle a été prise comme texte (%1, ligne %2)</translation>
    </message>
    <message>
        <source>CleverTap forbids %4 in the name of a property: “%3” (%1, line %2)</source>
        <translation>CleverTap interdit %4 dans le nom d’une propriété : « %3 » (%1, ligne %2)</translation>
    </message>
    <message>
        <source>CleverTap takes names of properties up to 120 characters; “%3” has %4 (%1, line %2)</source>
        <translation>CleverTap accepte des noms de propriétés jusqu’à 120 caractères ; « %3 » en a %4 (%1, ligne %2)</translation>
    </message>
    <message>
        <source>“%3” is nested deeper than the three levels that CleverTap takes (%1, line %2)</source>
        <translation>« %3 » est imbriqué au-delà des trois niveaux que CleverTap accepte (%1, ligne %2)</translation>
    </message>
    <message>
        <source>CleverTap takes values up to 512 characters; one of “%3” has %4 (%1, line %2)</source>
        <translation>CleverTap accepte des valeurs jusqu’à 512 caractères ; une de « %3 » en a %4 (%1, ligne %2)</translation>
    </message>
    <message>
        <source>CleverTap takes lists of up to 100 values; “%3” has %4 (%1, line %2)</source>
        <translation>CleverTap accepte des listes jusqu’à 100 valeurs ; « %3 » en a %4 (%1, ligne %2)</translation>
    </message>
    <message>
        <source>CleverTap takes 256 properties; there are %4 (%1, line %2)</source>
        <translation>CleverTap accepte 256 propriétés ; il y en a %4 (%1, ligne %2)</translation>
    </message>
    <message>
        <source>A column of %1 makes “%3” a plain value; another one puts “%4” into it</source>
        <translation>Une colonne de %1 fait de « %3 » une valeur simple ; une autre y met « %4 »</translation>
    </message>
    <message>
        <source>%1 has no way to write this request: %2 is in the body</source>
        <translation>%1 ne peut pas écrire cette requête : le body contient %2</translation>
    </message>
    <message>
        <source>Choose another form, or send it from here.</source>
        <translation>Choisissez une autre forme, ou envoyez-la d’ici.</translation>
    </message>
    <message>
        <source>The secret “%1” stands in the URL</source>
        <translation>Le secret « %1 » se trouve dans l’URL</translation>
    </message>
    <message>
        <source>Set its variable to the value as a URL needs it, percent-encoded.</source>
        <translation>Donnez à sa variable la valeur telle qu’il la faut dans une URL, encodée en pourcent.</translation>
    </message>
    <message>
        <source>A secret was masked where no variable can stand for it</source>
        <translation>Un secret a été masqué là où aucune variable ne peut le remplacer</translation>
    </message>
    <message>
        <source>This request will not work as it is: ask for it with secrets, or fill them in.</source>
        <translation>Cette requête ne marchera pas telle quelle : demandez-la avec les secrets, ou complétez-les.</translation>
    </message>
    <message>
        <source>a byte that is no UTF-8</source>
        <translation>un octet qui n’est pas de l’UTF-8</translation>
    </message>
    <message>
        <source>a carriage return</source>
        <translation>un retour chariot</translation>
    </message>
    <message>
        <source>The body holds {{, which begins a variable in %1</source>
        <translation>Le body contient {{, qui commence une variable dans %1</translation>
    </message>
    <message>
        <source>Make sure that no variable there has the name that follows.</source>
        <translation>Vérifiez qu’aucune variable n’y porte le nom qui suit.</translation>
    </message>
    <message>
        <source>a line that begins with a mark of its own</source>
        <translation>une ligne qui commence par une de ses marques</translation>
    </message>
    <message>
        <source>%1 may leave out blanks and line breaks at the beginning and the end of the body</source>
        <translation>%1 peut omettre les blancs et les sauts de ligne au début et à la fin du body</translation>
    </message>
    <message>
        <source>For JSON that makes no difference.</source>
        <translation>Pour du JSON, cela ne change rien.</translation>
    </message>
    <message>
        <source>%1 has no way to write this request: a GET with a body</source>
        <translation>%1 ne peut pas écrire cette requête : un GET avec un body</translation>
    </message>
    <message>
        <source>The user name of the Basic authentication is empty</source>
        <translation>Le nom d’utilisateur de l’authentification Basic est vide</translation>
    </message>
    <message>
        <source>The API key of the authentication is empty</source>
        <translation>La clé API de l’authentification est vide</translation>
    </message>
    <message>
        <source>Fill it in where the webhook says how it authenticates, or choose No authentication.</source>
        <translation>Renseignez-le dans l’authentification du webhook, ou choisissez « Aucune authentification ».</translation>
    </message>
    <message>
        <source>The access token URL is empty</source>
        <translation>L’URL du jeton d’accès est vide</translation>
    </message>
    <message>
        <source>The client id is empty</source>
        <translation>L’identifiant client est vide</translation>
    </message>
    <message>
        <source>Nothing says which field of the answer is the token</source>
        <translation>Rien n’indique quel champ de la réponse est le jeton</translation>
    </message>
    <message>
        <source>The access token may not go to %2, where the secret “%1” it is got with may not go</source>
        <translation>Le jeton d’accès ne peut pas aller à %2, car le secret « %1 » qui sert à l’obtenir ne peut pas y aller</translation>
    </message>
    <message>
        <source>Check the URL of the webhook, or add its host to the secret in the environment.</source>
        <translation>Vérifiez l’URL du webhook, ou ajoutez son hôte au secret dans l’environnement.</translation>
    </message>
    <message>
        <source>The access token would travel to %2 for everyone on the way to read</source>
        <translation>Le jeton d’accès irait à %2, lisible par tous en chemin</translation>
    </message>
    <message>
        <source>The secret “%1” cannot stand in an address or the name of a file</source>
        <translation>Le secret « %1 » ne peut pas figurer dans une adresse ou un nom de fichier</translation>
    </message>
    <message>
        <source>Make it a plain variable.</source>
        <translation>Faites-en une variable ordinaire.</translation>
    </message>
    <message>
        <source>“%1” is no address of a proxy</source>
        <translation>« %1 » n’est pas l’adresse d’un proxy</translation>
    </message>
    <message>
        <source>Write http:// or socks5://, host and port, such as http://proxy.example.com:3128; user name and password have fields of their own.</source>
        <translation>Écrivez http:// ou socks5://, l’hôte et le port, par exemple http://proxy.example.com:3128 ; le nom d’utilisateur et le mot de passe ont leurs propres champs.</translation>
    </message>
    <message>
        <source>The authentication sets %1, and so does a row of the headers</source>
        <translation>L’authentification définit %1, et une ligne des en-têtes aussi</translation>
    </message>
    <message>
        <source>Remove or switch off that row, or choose No authentication.</source>
        <translation>Supprimez ou désactivez cette ligne, ou choisissez « Aucune authentification ».</translation>
    </message>
    <message>
        <source>“%1” needs something behind it</source>
        <translation>Il faut quelque chose derrière « %1 »</translation>
    </message>
    <message>
        <source>curl has no option “%1” that is known here</source>
        <translation>curl n’a pas d’option « %1 » connue ici</translation>
    </message>
    <message>
        <source>Look it up in curl&apos;s manual; a value stands behind a blank, not behind =.</source>
        <translation>Consultez le manuel de curl ; une valeur suit un espace, pas un =.</translation>
    </message>
    <message>
        <source>“%1” is no curl command; it was left out</source>
        <translation>« %1 » n’est pas une commande curl ; elle a été omise</translation>
    </message>
    <message>
        <source>Only curl commands are read here.</source>
        <translation>Seules les commandes curl sont lues ici.</translation>
    </message>
    <message>
        <source>The command takes any certificate (-k); here certificates are always checked</source>
        <translation>La commande accepte tout certificat (-k) ; ici, ils sont toujours vérifiés</translation>
    </message>
    <message>
        <source>If the server&apos;s certificate is not trusted, find out why before you send to it.</source>
        <translation>Si le certificat du serveur n’est pas approuvé, cherchez pourquoi avant d’envoyer.</translation>
    </message>
    <message>
        <source>The command follows redirects (-L); here that is not done unasked</source>
        <translation>La commande suit les redirections (-L) ; ici, pas sans qu’on le demande</translation>
    </message>
    <message>
        <source>Use the address that the redirect leads to.</source>
        <translation>Prenez l’adresse à laquelle mène la redirection.</translation>
    </message>
    <message>
        <source>%1 sends a multipart form, which a webhook cannot</source>
        <translation>%1 envoie un formulaire multipart, ce qu’un webhook ne peut pas</translation>
    </message>
    <message>
        <source>If the service takes JSON or a plain form, use that.</source>
        <translation>Si le service accepte du JSON ou un formulaire simple, prenez-les.</translation>
    </message>
    <message>
        <source>The command sends a file, which is not read here</source>
        <translation>La commande envoie un fichier, qui n’est pas lu ici</translation>
    </message>
    <message>
        <source>Paste what is in the file into the body.</source>
        <translation>Collez le contenu du fichier dans le body.</translation>
    </message>
    <message>
        <source>The command logs in by %1, which a webhook cannot</source>
        <translation>La commande s’identifie par %1, ce qu’un webhook ne peut pas</translation>
    </message>
    <message>
        <source>Ask the service for a token or a name and a password.</source>
        <translation>Demandez au service un jeton, ou un nom et un mot de passe.</translation>
    </message>
    <message>
        <source>%1 has no place in a webhook; it was left out</source>
        <translation>%1 n’a pas de place dans un webhook ; cela a été omis</translation>
    </message>
    <message>
        <source>The command takes headers from a file, which is not read here</source>
        <translation>La commande prend des headers d’un fichier, qui n’est pas lu ici</translation>
    </message>
    <message>
        <source>Paste what is in the file.</source>
        <translation>Collez le contenu du fichier.</translation>
    </message>
    <message>
        <source>“%1” is no header: it has no colon; it was left out</source>
        <translation>« %1 » n’est pas un header : il n’a pas de deux-points ; il a été omis</translation>
    </message>
    <message>
        <source>Write it as Name: value.</source>
        <translation>Écrivez-le sous la forme Nom: valeur.</translation>
    </message>
    <message>
        <source>The body takes something from a variable, which an environment cannot fill in a body</source>
        <translation>Le body prend quelque chose d’une variable, qu’un environnement ne peut pas remplir dans un body</translation>
    </message>
    <message>
        <source>Put the text or a property of the profile in its place.</source>
        <translation>Mettez à la place le texte ou une propriété du profil.</translation>
    </message>
    <message>
        <source>curl would ask for the password of “%1”</source>
        <translation>curl demanderait le mot de passe de « %1 »</translation>
    </message>
    <message>
        <source>The command takes cookies from a file, which is not read here</source>
        <translation>La commande prend des cookies d’un fichier, qui n’est pas lu ici</translation>
    </message>
    <message>
        <source>Add them as a header Cookie.</source>
        <translation>Ajoutez-les en header Cookie.</translation>
    </message>
    <message>
        <source>curl would make several requests of this URL; it was taken as it is</source>
        <translation>curl ferait plusieurs requêtes de cette URL ; elle a été prise telle quelle</translation>
    </message>
    <message>
        <source>Write out the one that you mean.</source>
        <translation>Écrivez celle que vous voulez.</translation>
    </message>
    <message>
        <source>The command names no URL</source>
        <translation>La commande ne nomme aucune URL</translation>
    </message>
    <message>
        <source>Copy the whole command.</source>
        <translation>Copiez la commande entière.</translation>
    </message>
    <message>
        <source>“%1” is no method that a webhook can use</source>
        <translation>« %1 » n’est pas une méthode qu’un webhook peut utiliser</translation>
    </message>
    <message>
        <source>The body takes “%1” from a variable, which an environment cannot fill in a body</source>
        <translation>Le body prend « %1 » d’une variable, qu’un environnement ne peut pas remplir dans un body</translation>
    </message>
    <message>
        <source>The body comes from a file, which is not read here</source>
        <translation>Le body vient d’un fichier, qui n’est pas lu ici</translation>
    </message>
    <message>
        <source>Scripts and stored answers have no place in a webhook; this was left out</source>
        <translation>Les scripts et les réponses stockées n’ont pas de place dans un webhook ; cela a été omis</translation>
    </message>
    <message>
        <source>What a script sets before the request has to be filled in by hand.</source>
        <translation>Ce qu’un script fixe avant la requête est à remplir à la main.</translation>
    </message>
    <message>
        <source>The shell would run a command here and put in what it prints</source>
        <translation>Le shell exécuterait ici une commande et mettrait ce qu’elle affiche</translation>
    </message>
    <message>
        <source>Put the text itself in: nothing is run here.</source>
        <translation>Mettez le texte même : rien n’est exécuté ici.</translation>
    </message>
    <message>
        <source>The rest of this line is for the shell; it was left out</source>
        <translation>Le reste de cette ligne est pour le shell ; il a été omis</translation>
    </message>
    <message>
        <source>Pipes and files have no part in a request.</source>
        <translation>Les tubes et les fichiers n’ont rien à faire dans une requête.</translation>
    </message>
    <message>
        <source>This quotation mark is never closed</source>
        <translation>Ce guillemet n’est jamais fermé</translation>
    </message>
    <message>
        <source>Copy the whole command, or close the quotation mark.</source>
        <translation>Copiez la commande entière, ou fermez le guillemet.</translation>
    </message>
    <message>
        <source>This is no Postman collection: its JSON is broken</source>
        <translation>Ce n’est pas une collection Postman : son JSON est cassé</translation>
    </message>
    <message>
        <source>Export the collection once more, in the format 2.1.</source>
        <translation>Exportez la collection à nouveau, au format 2.1.</translation>
    </message>
    <message>
        <source>PowerShell commands cannot be read</source>
        <translation>Les commandes PowerShell ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>In the browser choose “Copy as cURL” instead.</source>
        <translation>Dans le navigateur, choisissez plutôt « Copier comme cURL ».</translation>
    </message>
    <message>
        <source>This is no request that can be read</source>
        <translation>Ce n’est pas une requête lisible</translation>
    </message>
    <message>
        <source>A curl command, a Postman collection (2.1) and a .http file can be read.</source>
        <translation>On peut lire une commande curl, une collection Postman (2.1) et un fichier .http.</translation>
    </message>
    <message>
        <source>The header %1 was left out: it follows from the URL and the body</source>
        <translation>Le header %1 a été omis : il découle de l’URL et du body</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Il n’y a rien d’autre à faire.</translation>
    </message>
    <message>
        <source>The body is no text: it has bytes that are no UTF-8</source>
        <translation>Le body n’est pas du texte : il a des octets qui ne sont pas de l’UTF-8</translation>
    </message>
    <message>
        <source>A body has to be text.</source>
        <translation>Un body doit être du texte.</translation>
    </message>
    <message>
        <source>The body holds tags such as {{ … }}: they are Liquid now and will be filled in</source>
        <translation>Le body contient des tags comme {{ … }} : ils sont maintenant du Liquid et seront remplis</translation>
    </message>
    <message>
        <source>Put {% raw %} and {% endraw %} around what has to stay as it is.</source>
        <translation>Mettez {% raw %} et {% endraw %} autour de ce qui doit rester tel quel.</translation>
    </message>
    <message>
        <source>The request is a GET with a body, which is not sent from here or by CleverTap (inferred)</source>
        <translation>La requête est un GET avec un body, qui n’est envoyé ni d’ici ni par CleverTap (déduit)</translation>
    </message>
    <message>
        <source>Choose POST, or put the values into the URL.</source>
        <translation>Choisissez POST, ou mettez les valeurs dans l’URL.</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>un texte vide</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>des espaces</translation>
    </message>
    <message>
        <source>a quotation mark</source>
        <translation>un guillemet</translation>
    </message>
    <message>
        <source>a backslash</source>
        <translation>une barre oblique inverse</translation>
    </message>
    <message>
        <source>a backslash at the end</source>
        <translation>une barre oblique inverse à la fin</translation>
    </message>
    <message>
        <source>a control character</source>
        <translation>un caractère de contrôle</translation>
    </message>
    <message>
        <source>an emoji</source>
        <translation>un émoji</translation>
    </message>
    <message>
        <source>text from right to left</source>
        <translation>du texte de droite à gauche</translation>
    </message>
    <message>
        <source>combining marks</source>
        <translation>des signes combinatoires</translation>
    </message>
    <message>
        <source>markup</source>
        <translation>du balisage HTML</translation>
    </message>
    <message>
        <source>Liquid</source>
        <translation>Liquid</translation>
    </message>
    <message>
        <source>512 characters</source>
        <translation>512 caractères</translation>
    </message>
    <message>
        <source>10,000 characters</source>
        <translation>10 000 caractères</translation>
    </message>
    <message>
        <source>a number as text</source>
        <translation>un nombre sous forme de texte</translation>
    </message>
    <message>
        <source>true as text</source>
        <translation>true sous forme de texte</translation>
    </message>
    <message>
        <source>null as text</source>
        <translation>null sous forme de texte</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>zéro</translation>
    </message>
    <message>
        <source>a huge number</source>
        <translation>un nombre énorme</translation>
    </message>
    <message>
        <source>a negative number</source>
        <translation>un nombre négatif</translation>
    </message>
    <message>
        <source>a fraction</source>
        <translation>une fraction</translation>
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
        <translation>une liste vide</translation>
    </message>
    <message>
        <source>a list with a quotation mark</source>
        <translation>une liste avec un guillemet</translation>
    </message>
    <message>
        <source>a long list</source>
        <translation>une longue liste</translation>
    </message>
    <message>
        <source>maps in each other</source>
        <translation>des objets imbriqués</translation>
    </message>
    <message>
        <source>the same with a blank behind it</source>
        <translation>le même suivi d’un espace</translation>
    </message>
    <message>
        <source>the same with an invisible character</source>
        <translation>le même avec un caractère invisible</translation>
    </message>
    <message>
        <source>the same in other case</source>
        <translation>le même dans une autre casse</translation>
    </message>
    <message>
        <source>the same with a Cyrillic letter</source>
        <translation>le même avec une lettre cyrillique</translation>
    </message>
    <message>
        <source>A record is too long to be read (%1, line %2)</source>
        <translation>Un enregistrement est trop long pour être lu (%1, ligne %2)</translation>
    </message>
    <message>
        <source>The webhook leads to %1 now, the lost request went to %2</source>
        <translation>Le webhook mène maintenant à %1, la requête perdue est allée à %2</translation>
    </message>
    <message>
        <source>Choose the environment in which it was sent, then look it up.</source>
        <translation>Choisissez l’environnement de l’envoi, puis consultez.</translation>
    </message>
    <message>
        <source>The server “%1” is called %2 on the wire</source>
        <translation>Le serveur « %1 » s’appelle %2 sur le réseau</translation>
    </message>
    <message>
        <source>The redirect leads to no address that can be followed: “%1”</source>
        <translation>La redirection ne mène à aucune adresse que l’on puisse suivre : « %1 »</translation>
    </message>
    <message>
        <source>Ask whoever runs the server.</source>
        <translation>Demandez à qui gère le serveur.</translation>
    </message>
    <message>
        <source>It is in the files of the workspace too: keep it as a secret of the environment, in a header or the URL as &lt;name&gt;.</source>
        <translation>Elle est aussi dans les fichiers de l’espace de travail&#xa0;: gardez-la comme secret de l’environnement, dans un header ou l’URL sous la forme &lt;name&gt;.</translation>
    </message>
    <message>
        <source>The value of the secret “%1” is written out in the body</source>
        <translation>La valeur du secret «&#xa0;%1&#xa0;» est écrite en clair dans le body</translation>
    </message>
    <message>
        <source>The value of the secret “%1” is written out in the URL</source>
        <translation>La valeur du secret «&#xa0;%1&#xa0;» est écrite en clair dans l’URL</translation>
    </message>
    <message>
        <source>The value of the secret “%1” is written out in the header %2</source>
        <translation>La valeur du secret «&#xa0;%1&#xa0;» est écrite en clair dans le header %2</translation>
    </message>
    <message>
        <source>Method, URL, headers, body, login, proxy, certificates and time limit are taken over.</source>
        <translation>La méthode, l’URL, les headers, le body, l’identification, le proxy, les certificats et le délai sont repris.</translation>
    </message>
    <message>
        <source>Fill the secret in that stands for it.</source>
        <translation>Renseignez le secret qui le remplace.</translation>
    </message>
    <message>
        <source>cmd.exe takes no command of more than %1 characters, and this one has %2</source>
        <translation>cmd.exe n’accepte pas de commande de plus de %1 caractères, et celle-ci en a %2</translation>
    </message>
    <message>
        <source>the proxy</source>
        <translation>le proxy</translation>
    </message>
    <message>
        <source>that no proxy is used</source>
        <translation>l’absence de proxy</translation>
    </message>
    <message>
        <source>the login of the proxy</source>
        <translation>l’identification auprès du proxy</translation>
    </message>
    <message>
        <source>the trusted authority</source>
        <translation>l’autorité de confiance</translation>
    </message>
    <message>
        <source>the client certificate</source>
        <translation>le certificat client</translation>
    </message>
    <message>
        <source>the time limit</source>
        <translation>le délai</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 has no place for this part of the webhook&apos;s connection, which was left out: %2</source>
        <translation>%1 n’a pas de place pour cette partie de la connexion du webhook, qui a été omise&#xa0;: %2</translation>
    </message>
    <message>
        <source>Set it in the other program by hand.</source>
        <translation>Réglez-la à la main dans l’autre programme.</translation>
    </message>
    <message>
        <source>The access token is fetched by a request of its own, which is not part of this</source>
        <translation>Le jeton d’accès est obtenu par une requête à part, qui n’est pas comprise ici</translation>
    </message>
    <message>
        <source>Fetch a token and set its variable before you use it.</source>
        <translation>Obtenez un jeton et renseignez sa variable avant de vous en servir.</translation>
    </message>
    <message>
        <source>curl takes the secret “%1” for the proxy percent-encoded</source>
        <translation>curl prend le secret «&#xa0;%1&#xa0;» du proxy encodé en pourcentage</translation>
    </message>
    <message>
        <source>Requests go there, and secrets are bound to that name. Make sure that it is the one you mean: letters of different alphabets can look alike.</source>
        <translation>Les requêtes vont là, et les secrets sont liés à ce nom. Assurez-vous que c’est bien celui-là&#xa0;: des lettres d’alphabets différents peuvent se ressembler.</translation>
    </message>
    <message>
        <source>The password of the authentication is written out for everyone who has the files</source>
        <translation>Le mot de passe de l’authentification est écrit en clair pour quiconque a les fichiers</translation>
    </message>
    <message>
        <source>The API key of the authentication is written out for everyone who has the files</source>
        <translation>La clé d’API de l’authentification est écrite en clair pour quiconque a les fichiers</translation>
    </message>
    <message>
        <source>The client secret of the authentication is written out for everyone who has the files</source>
        <translation>Le secret client de l’authentification est écrit en clair pour quiconque a les fichiers</translation>
    </message>
    <message>
        <source>The password for the proxy is written out for everyone who has the files</source>
        <translation>Le mot de passe du proxy est écrit en clair pour quiconque a les fichiers</translation>
    </message>
    <message>
        <source>The pass phrase of the client&apos;s key is written out for everyone who has the files</source>
        <translation>La phrase secrète de la clé du client est écrite en clair pour quiconque a les fichiers</translation>
    </message>
    <message>
        <source>The header %1 holds what gives access, written out for everyone who has the files</source>
        <translation>L’en-tête %1 contient en clair ce qui donne accès, pour quiconque a les fichiers</translation>
    </message>
    <message>
        <source>Keep it as a secret of the environment, and write its name in angle brackets in its place.</source>
        <translation>Gardez-le comme secret de l’environnement et écrivez à sa place son nom entre chevrons.</translation>
    </message>
    <message>
        <source>The body holds what looks like a password or a key, written out</source>
        <translation>Le corps contient en clair ce qui ressemble à un mot de passe ou à une clé</translation>
    </message>
    <message>
        <source>It will stand in the body&apos;s file. If the service takes it in a header, put it there, as a secret.</source>
        <translation>Il se trouvera dans le fichier du corps. Si le service l’accepte dans un en-tête, mettez-le là, comme secret.</translation>
    </message>
</context>
<context>
    <name>FieldEdit</name>
    <message>
        <source>field</source>
        <translation>champ</translation>
    </message>
    <message>
        <source>field %1</source>
        <translation>champ %1</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>Un champ a besoin d’un nom.</translation>
    </message>
    <message>
        <source>There is a field “%1” already.</source>
        <translation>Il y a déjà un champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no room for %1: a plain value is in its way.</source>
        <translation>Il n’y a pas de place pour %1&#xa0;: une valeur simple l’occupe.</translation>
    </message>
    <message>
        <source>The sample does not have this field.</source>
        <translation>L’exemple n’a pas ce champ.</translation>
    </message>
</context>
<context>
    <name>FieldNode</name>
    <message>
        <source>Used from the event</source>
        <translation>Utilisés de l’événement</translation>
    </message>
    <message>
        <source>Used from the external trigger</source>
        <translation>Utilisés de l’External trigger</translation>
    </message>
    <message>
        <source>Used by this campaign</source>
        <translation>Utilisés par cette campagne</translation>
    </message>
    <message>
        <source>Other event fields</source>
        <translation>Autres champs de l’événement</translation>
    </message>
    <message>
        <source>Other fields of the external trigger</source>
        <translation>Autres champs de l’External trigger</translation>
    </message>
    <message>
        <source>Other profile fields</source>
        <translation>Autres champs du profil</translation>
    </message>
    <message>
        <source>any item</source>
        <translation>un élément quelconque</translation>
    </message>
    <message>
        <source>Used from linked content</source>
        <translation>Utilisé depuis le contenu lié</translation>
    </message>
    <message>
        <source>Other linked content</source>
        <translation>Autre contenu lié</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>field contract</source>
        <translation>règle de champ</translation>
    </message>
    <message>
        <source>CleverTap&apos;s own, in no sample</source>
        <translation>propre à CleverTap, dans aucun exemple</translation>
    </message>
    <message>
        <source>answered by Liquid</source>
        <translation>fourni par Liquid</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objet</translation>
    </message>
</context>
<context>
    <name>HoverHelp</name>
    <message>
        <source>Tag %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtre %1</translation>
    </message>
    <message>
        <source>%1: this sample has no such field.</source>
        <translation>%1&#xa0;: cet exemple n’a pas ce champ.</translation>
    </message>
    <message>
        <source>%1 in this sample: %2</source>
        <translation>%1 dans cet exemple&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>PayloadStyle</name>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>JSON key</source>
        <translation>Clé JSON</translation>
    </message>
    <message>
        <source>JSON string</source>
        <translation>Chaîne JSON</translation>
    </message>
    <message>
        <source>JSON number</source>
        <translation>Nombre JSON</translation>
    </message>
    <message>
        <source>JSON true, false, null</source>
        <translation>JSON true, false, null</translation>
    </message>
    <message>
        <source>JSON punctuation</source>
        <translation>Ponctuation JSON</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>Pas du JSON</translation>
    </message>
    <message>
        <source>Liquid comment</source>
        <translation>Commentaire Liquid</translation>
    </message>
    <message>
        <source>Liquid delimiter</source>
        <translation>Délimiteur Liquid</translation>
    </message>
    <message>
        <source>Liquid tag</source>
        <translation>Tag Liquid</translation>
    </message>
    <message>
        <source>Liquid variable</source>
        <translation>Variable Liquid</translation>
    </message>
    <message>
        <source>Liquid filter</source>
        <translation>Filtre Liquid</translation>
    </message>
    <message>
        <source>Liquid string</source>
        <translation>Chaîne Liquid</translation>
    </message>
    <message>
        <source>Liquid number or constant</source>
        <translation>Nombre ou constante Liquid</translation>
    </message>
    <message>
        <source>Liquid operator</source>
        <translation>Opérateur Liquid</translation>
    </message>
    <message>
        <source>Not Liquid</source>
        <translation>Pas du Liquid</translation>
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
        <translation>paramètre d’URL %1</translation>
    </message>
    <message>
        <source>method</source>
        <translation>méthode</translation>
    </message>
    <message>
        <source>sample profile</source>
        <translation>profil d’exemple</translation>
    </message>
    <message>
        <source>sample event</source>
        <translation>événement d’exemple</translation>
    </message>
    <message>
        <source>body</source>
        <translation>body</translation>
    </message>
    <message>
        <source>%1:%2 in the body</source>
        <translation>%1:%2 dans le body</translation>
    </message>
    <message>
        <source>%1:%2 in the payload</source>
        <translation>%1:%2 dans le payload</translation>
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
        <translation>environnement</translation>
    </message>
    <message>
        <source>environment, %1</source>
        <translation>environnement, %1</translation>
    </message>
</context>
<context>
    <name>SandboxPage</name>
    <message>
        <source>200: accepted</source>
        <translation>200&#xa0;: acceptée</translation>
    </message>
    <message>
        <source>200 with notice: wrong data centre</source>
        <translation>200 avec avis&#xa0;: mauvais centre de données</translation>
    </message>
    <message>
        <source>429: too many requests</source>
        <translation>429&#xa0;: trop de requêtes</translation>
    </message>
    <message>
        <source>500: fault in the server</source>
        <translation>500&#xa0;: erreur dans le serveur</translation>
    </message>
    <message>
        <source>503: unavailable</source>
        <translation>503&#xa0;: indisponible</translation>
    </message>
    <message>
        <source>200 after 6 seconds</source>
        <translation>200 après 6 secondes</translation>
    </message>
    <message>
        <source>None: hang up</source>
        <translation>Aucune&#xa0;: raccrocher</translation>
    </message>
    <message>
        <source>307: to another host</source>
        <translation>307&#xa0;: vers un autre hôte</translation>
    </message>
    <message>
        <source>502: a page of HTML</source>
        <translation>502&#xa0;: une page HTML</translation>
    </message>
    <message>
        <source>200 with broken JSON</source>
        <translation>200 avec du JSON cassé</translation>
    </message>
    <message>
        <source>504: the answer got lost</source>
        <translation>504 : réponse perdue</translation>
    </message>
    <message>
        <source>200 without a request id</source>
        <translation>200 sans identifiant de requête</translation>
    </message>
    <message>
        <source>400 in the old form</source>
        <translation>400 à l’ancienne forme</translation>
    </message>
    <message>
        <source>200 to anything, for other services</source>
        <translation>200 à tout, pour d’autres services</translation>
    </message>
</context>
<context>
    <name>SchemaText</name>
    <message>
        <source>One of: %1</source>
        <translation>L’un de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Always: %1</source>
        <translation>Toujours&#xa0;: %1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Par exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: required</source>
        <translation>%1&#xa0;: obligatoire</translation>
    </message>
    <message>
        <source>%1: %2, required</source>
        <translation>%1&#xa0;: %2, obligatoire</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Streams</name>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>Impossible de lire %1 : %2.</translation>
    </message>
</context>
<context>
    <name>TimingPhases</name>
    <message>
        <source>not reported</source>
        <translation>non signalé</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteint</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Attente de la réponse</translation>
    </message>
    <message>
        <source>Receiving the answer</source>
        <translation>Réception de la réponse</translation>
    </message>
    <message>
        <source>Getting ready, with look-up</source>
        <translation>Préparation, avec résolution du nom</translation>
    </message>
    <message>
        <source>Connecting, with TLS</source>
        <translation>Connexion, avec TLS</translation>
    </message>
    <message>
        <source>Connecting and sending</source>
        <translation>Connexion et envoi</translation>
    </message>
</context>
<context>
    <name>ValueType</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Vrai ou faux</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texte vide</translation>
    </message>
    <message>
        <source>Items: %1</source>
        <translation>Éléments&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>Champs&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>hookbench::AboutPanel</name>
    <message>
        <source>Hookbench %1, a workbench for webhook campaigns.</source>
        <translation>Hookbench %1, un atelier pour les campagnes de webhooks.</translation>
    </message>
    <message>
        <source>It is not made by CleverTap or Qualtrics; what it says of them comes from their public pages, or is marked as inferred.</source>
        <translation>Il n’est fait ni par CleverTap ni par Qualtrics&#x202f;; ce qu’il dit d’eux vient de leurs pages publiques, ou est marqué comme déduit.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It uses Qt %1, QScintilla, QtKeychain, simdjson, CCTZ and icons from Lucide (ISC).</source>
        <translation>Logiciel libre sous licence GNU General Public License, version 3 ou ultérieure. Il utilise Qt %1, QScintilla, QtKeychain, simdjson, CCTZ et des icônes de Lucide (ISC).</translation>
    </message>
</context>
<context>
    <name>hookbench::Actions</name>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Hookbench</source>
        <translation>À &amp;propos de Hookbench</translation>
    </message>
    <message>
        <source>&amp;New Workspace…</source>
        <translation>&amp;Nouvel espace de travail…</translation>
    </message>
    <message>
        <source>&amp;Open Workspace…</source>
        <translation>&amp;Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Ouvrir un &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Next &amp;Pane</source>
        <translation>&amp;Panneau suivant</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Co&amp;ntraste élevé</translation>
    </message>
    <message>
        <source>&amp;Code Font</source>
        <translation>Police du &amp;code</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>&amp;Agrandir le texte</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>&amp;Réduire le texte</translation>
    </message>
    <message>
        <source>&amp;Normal Text Size</source>
        <translation>Taille de texte &amp;normale</translation>
    </message>
    <message>
        <source>&amp;Add Campaign</source>
        <translation>&amp;Ajouter une campagne</translation>
    </message>
    <message>
        <source>&amp;Send Test</source>
        <translation>&amp;Envoyer un test</translation>
    </message>
    <message>
        <source>&amp;Cancel Sending</source>
        <translation>A&amp;nnuler l’envoi</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>&amp;Publier…</translation>
    </message>
    <message>
        <source>Field Con&amp;tracts…</source>
        <translation>&amp;Règles de champs…</translation>
    </message>
    <message>
        <source>Show in Pre&amp;view</source>
        <translation>Montrer dans l’aperç&amp;u</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Campaign</source>
        <translation>&amp;Campagne</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>In&amp;sertion</translation>
    </message>
    <message>
        <source>Chec&amp;k All Samples</source>
        <translation>&amp;Vérifier tous les exemples</translation>
    </message>
    <message>
        <source>Check a File of Pr&amp;ofiles…</source>
        <translation>Vérifier un fichier de pr&amp;ofils…</translation>
    </message>
    <message>
        <source>Check &amp;Hostile Profiles</source>
        <translation>Vérifier des profils hosti&amp;les</translation>
    </message>
    <message>
        <source>Fields That &amp;Leave…</source>
        <translation>Champs qui partent (&amp;m)…</translation>
    </message>
    <message>
        <source>&amp;Import Request…</source>
        <translation>&amp;Importer une requête…</translation>
    </message>
</context>
<context>
    <name>hookbench::ActivityPage</name>
    <message>
        <source>Clear History…</source>
        <translation>Effacer l’historique…</translation>
    </message>
    <message>
        <source>Delete every sent request and its answer from this computer? This cannot be undone.</source>
        <translation>Supprimer de cet ordinateur toutes les requêtes envoyées et leurs réponses&#x202f;? Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Delete All</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Send Again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Note on this request</source>
        <translation>Note sur cette requête</translation>
    </message>
    <message>
        <source>Sends what the campaign is now for the same sample, as a new request</source>
        <translation>Envoie la campagne telle qu’elle est maintenant, pour le même échantillon, comme une nouvelle requête</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Writes what is listed into a file, without secrets</source>
        <translation>Écrit ce qui est listé dans un fichier, sans secrets</translation>
    </message>
    <message>
        <source>JSON lines, with every byte</source>
        <translation>Lignes JSON, avec chaque octet</translation>
    </message>
    <message>
        <source>CSV, without bodies</source>
        <translation>CSV, sans les corps</translation>
    </message>
    <message>
        <source>Compare with Previous</source>
        <translation>Comparer à la précédente</translation>
    </message>
    <message>
        <source>In what this one differs from the one before it, of the same webhook and campaign</source>
        <translation>En quoi celle-ci diffère de la précédente, du même webhook et de la même campagne</translation>
    </message>
    <message>
        <source>%1 sent requests are chosen. Choose one to see it in full, or two to compare them.</source>
        <translation>%1 requêtes envoyées sont choisies. Choisissez-en une pour la voir en entier, ou deux pour les comparer.</translation>
    </message>
    <message>
        <source>Choose a sent request to see it in full, or two, with Ctrl or Shift, to compare them.</source>
        <translation>Choisissez une requête envoyée pour la voir en entier, ou deux, avec Ctrl ou Maj, pour les comparer.</translation>
    </message>
    <message>
        <source>Nothing to compare with: this is the first one of its webhook and campaign.</source>
        <translation>Rien à comparer&#xa0;: c’est la première de son webhook et de sa campagne.</translation>
    </message>
    <message>
        <source>Delete the %1 oldest sent requests, which are beyond this limit, from this computer? This cannot be undone.</source>
        <translation>Supprimer de cet ordinateur les %1 requêtes envoyées les plus anciennes, au-delà de cette limite&#x202f;? C’est irréversible.</translation>
    </message>
    <message>
        <source>Delete Them</source>
        <translation>Les supprimer</translation>
    </message>
</context>
<context>
    <name>hookbench::AnswerFacts</name>
    <message>
        <source>The server says: %1</source>
        <translation>Le serveur dit : %1</translation>
    </message>
    <message>
        <source>The answer is a web page: a proxy, a gateway or a login page may have given it.</source>
        <translation>La réponse est une page web : un proxy, une passerelle ou une page de connexion a pu la donner.</translation>
    </message>
    <message>
        <source>The answer is a web page, “%1”: a proxy, a gateway or a login page may have given it.</source>
        <translation>La réponse est une page web, « %1 » : un proxy, une passerelle ou une page de connexion a pu la donner.</translation>
    </message>
    <message>
        <source>The answer says nothing more.</source>
        <translation>La réponse n’en dit pas plus.</translation>
    </message>
    <message>
        <source>The server asks to wait %1 s (Retry-After).</source>
        <translation>Le serveur demande d’attendre %1 s (Retry-After).</translation>
    </message>
    <message>
        <source>The server asks to wait until %1 (Retry-After).</source>
        <translation>Le serveur demande d’attendre jusqu’à %1 (Retry-After).</translation>
    </message>
    <message>
        <source>The server wants a client certificate (mTLS), and did not get one that it takes.</source>
        <translation>Le serveur veut un certificat client (mTLS) et n’en a pas reçu qu’il accepte.</translation>
    </message>
    <message>
        <source>Name the client certificate and its key under Connection in the webhook.</source>
        <translation>Indiquez le certificat client et sa clé sous Connexion dans le webhook.</translation>
    </message>
    <message>
        <source>It asks for: %1.</source>
        <translation>Il demande : %1.</translation>
    </message>
    <message>
        <source>It takes: %1.</source>
        <translation>Il accepte : %1.</translation>
    </message>
    <message>
        <source>%1: this port takes https only</source>
        <translation>%1&#xa0;: ce port n’accepte que https</translation>
    </message>
    <message>
        <source>The server speaks TLS there, and the request came without. It was not carried out, but was readable on its way, its key too.</source>
        <translation>Le serveur parle TLS à cet endroit, et la requête est venue sans. Elle n’a pas été exécutée, mais elle était lisible en chemin, sa clé aussi.</translation>
    </message>
    <message>
        <source>Write https:// in place of http:// in the URL of the webhook.</source>
        <translation>Écrivez https:// au lieu de http:// dans l’URL du webhook.</translation>
    </message>
</context>
<context>
    <name>hookbench::AttemptBanner</name>
    <message>
        <source>Copy the request id</source>
        <translation>Copier l’identifiant de la requête</translation>
    </message>
    <message>
        <source>Show in the Payload</source>
        <translation>Montrer dans le payload</translation>
    </message>
    <message>
        <source>Goes to what the answer speaks of, in the request as it was sent</source>
        <translation>Va à ce dont parle la réponse, dans la requête telle qu’elle a été envoyée</translation>
    </message>
    <message>
        <source>Request id %1</source>
        <translation>Identifiant de la requête %1</translation>
    </message>
    <message>
        <source>Look It Up Instead of Sending Again</source>
        <translation>Consulter au lieu de renvoyer</translation>
    </message>
    <message>
        <source>Asks the service, once and without changing anything, whether it has the request</source>
        <translation>Demande au service, une fois et sans rien changer, s’il a la requête</translation>
    </message>
    <message>
        <source>Go to the URL</source>
        <translation>Aller à l’URL</translation>
    </message>
    <message>
        <source>Go to the Key</source>
        <translation>Aller à la clé</translation>
    </message>
    <message>
        <source>Go to Connection</source>
        <translation>Aller à Connexion</translation>
    </message>
    <message>
        <source>Go to the Environment</source>
        <translation>Aller à l’environnement</translation>
    </message>
    <message>
        <source>Goes to where this is set</source>
        <translation>Va à l’endroit où cela se règle</translation>
    </message>
</context>
<context>
    <name>hookbench::AttemptDifference</name>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>key check</source>
        <translation>vérification de la clé</translation>
    </message>
    <message>
        <source>token request</source>
        <translation>requête de jeton</translation>
    </message>
    <message>
        <source>look-up</source>
        <translation>consultation</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>In the network&apos;s words</source>
        <translation>Selon le réseau</translation>
    </message>
    <message>
        <source>Redirect to</source>
        <translation>Redirection vers</translation>
    </message>
    <message>
        <source>An answer was longer than what is kept; only that was compared.</source>
        <translation>Une réponse était plus longue que ce qui est conservé&#x202f;; seul cela a été comparé.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>not reached or not known</source>
        <translation>non atteint ou inconnu</translation>
    </message>
    <message>
        <source>Connecting began after</source>
        <translation>Connexion commencée après</translation>
    </message>
    <message>
        <source>Encrypted after</source>
        <translation>Chiffré après</translation>
    </message>
    <message>
        <source>Request sent after</source>
        <translation>Requête envoyée après</translation>
    </message>
    <message>
        <source>Answer began after</source>
        <translation>Réponse commencée après</translation>
    </message>
    <message>
        <source>Whole delivery</source>
        <translation>Livraison entière</translation>
    </message>
    <message>
        <source>%1, signed by %2, from %3 to %4, for %5</source>
        <translation>%1, signé par %2, du %3 au %4, pour %5</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>de confiance</translation>
    </message>
    <message>
        <source>Secured by</source>
        <translation>Sécurisé par</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <translation>Certificat %1</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Échanges</translation>
    </message>
</context>
<context>
    <name>hookbench::AttemptDifferenceExport</name>
    <message>
        <source>cannot be compared</source>
        <translation>ne peut être comparé</translation>
    </message>
    <message>
        <source>First: #%1. Second: #%2.</source>
        <translation>Première&#xa0;: #%1. Seconde&#xa0;: #%2.</translation>
    </message>
</context>
<context>
    <name>hookbench::AttemptDifferenceModel</name>
    <message>
        <source>masked, cannot be compared</source>
        <translation>masqué, ne peut être comparé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
</context>
<context>
    <name>hookbench::AttemptDifferenceView</name>
    <message>
        <source>Copy the comparison</source>
        <translation>Copier la comparaison</translation>
    </message>
    <message>
        <source>Back to the Request</source>
        <translation>Retour à la requête</translation>
    </message>
    <message>
        <source>Shows the later one of the two in full</source>
        <translation>Affiche en entier la plus récente des deux</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>The same in both: %1.</source>
        <translation>Identique dans les deux&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>hookbench::AttemptVerdict</name>
    <message>
        <source>The requests are byte for byte the same.</source>
        <translation>Les requêtes sont identiques octet par octet.</translation>
    </message>
    <message>
        <source>The requests are the same, but for what is masked: secrets are not kept, so they cannot be compared.</source>
        <translation>Les requêtes sont identiques, hormis ce qui est masqué&#xa0;: les secrets ne sont pas conservés et ne peuvent être comparés.</translation>
    </message>
    <message>
        <source>The requests differ: %1.</source>
        <translation>Les requêtes diffèrent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>They ended differently: first “%1”, then “%2”.</source>
        <translation>Elles ont fini différemment&#xa0;: d’abord «&#xa0;%1&#xa0;», puis «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The answers are byte for byte the same: %1.</source>
        <translation>Les réponses sont identiques octet par octet&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Both ended alike: %1.</source>
        <translation>Les deux ont fini de même&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The answers are the same (%1), but for what is masked.</source>
        <translation>Les réponses sont identiques (%1), hormis ce qui est masqué.</translation>
    </message>
    <message>
        <source>Both ended with %1, and differ: %2.</source>
        <translation>Les deux ont fini par %1 et diffèrent&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The first took %1 ms, the second %2 ms.</source>
        <translation>La première a pris %1 ms, la seconde %2 ms.</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyée</translation>
    </message>
    <message>
        <source>sent, no answer</source>
        <translation>envoyée, sans réponse</translation>
    </message>
    <message>
        <source>What was chosen</source>
        <translation>Ce qui était choisi</translation>
    </message>
    <message>
        <source>Method and URL</source>
        <translation>Méthode et URL</translation>
    </message>
    <message>
        <source>Headers of the request</source>
        <translation>Headers de la requête</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Body de la requête</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Headers de la réponse</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Body de la réponse</translation>
    </message>
    <message>
        <source>Timings</source>
        <translation>Durées</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>What was asked for first</source>
        <translation>Ce qui a été demandé d’abord</translation>
    </message>
    <message>
        <source>none in both</source>
        <translation>rien dans les deux</translation>
    </message>
    <message>
        <source>differences: %1</source>
        <translation>différences&#xa0;: %1</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>masked secrets cannot be compared</source>
        <translation>les secrets masqués ne peuvent être comparés</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>masqué</translation>
    </message>
</context>
<context>
    <name>hookbench::AuthenticationEditor</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>No authentication</source>
        <translation>Aucune authentification</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>API key in a header</source>
        <translation>Clé API dans un en-tête</translation>
    </message>
    <message>
        <source>OAuth 2.0</source>
        <translation>OAuth 2.0</translation>
    </message>
    <message>
        <source>&amp;Grant</source>
        <translation>&amp;Octroi</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>Identifiants du client</translation>
    </message>
    <message>
        <source>Password credentials</source>
        <translation>Identifiants par mot de passe</translation>
    </message>
    <message>
        <source>Access token URL</source>
        <translation>URL du jeton d’accès</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret du client</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>Authentification du client</translation>
    </message>
    <message>
        <source>Basic authentication in the header</source>
        <translation>Authentification Basic dans l’en-tête</translation>
    </message>
    <message>
        <source>In the body</source>
        <translation>Dans le corps</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Portées (scopes)</translation>
    </message>
    <message>
        <source>separated by blanks, such as manage:distributions</source>
        <translation>séparées par des espaces, par exemple manage:distributions</translation>
    </message>
    <message>
        <source>name=value &amp; name=value, such as audience=https://api.example.com</source>
        <translation>nom=valeur &amp; nom=valeur, par exemple audience=https://api.example.com</translation>
    </message>
    <message>
        <source>Further parameters</source>
        <translation>Autres paramètres</translation>
    </message>
    <message>
        <source>Field with the token</source>
        <translation>Champ du jeton</translation>
    </message>
    <message>
        <source>In the JSON of the answer; dots lead into objects, such as data.token</source>
        <translation>Dans le JSON de la réponse ; les points mènent dans les objets, par exemple data.token</translation>
    </message>
    <message>
        <source>Field with its seconds</source>
        <translation>Champ de sa durée en s</translation>
    </message>
    <message>
        <source>For how many seconds the token counts; empty where the answer does not tell</source>
        <translation>Pendant combien de secondes le jeton est valable ; vide si la réponse ne le dit pas</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>for one delivery</source>
        <translation>pour une livraison</translation>
    </message>
    <message>
        <source>Else it counts</source>
        <translation>Sinon, il est valable</translation>
    </message>
    <message>
        <source>Goes into the header</source>
        <translation>Va dans l’en-tête</translation>
    </message>
    <message>
        <source>With this in front</source>
        <translation>Précédé de</translation>
    </message>
    <message>
        <source>Hookbench renews a token by the refresh_token of its answer, where there is one (RFC 6749). CleverTap has a field for it; when it uses it is not published.</source>
        <translation>Hookbench renouvelle un jeton par le refresh_token de la réponse, s’il y en a un (RFC 6749). CleverTap a un champ pour cela&#xa0;; quand il s’en sert n’est pas publié.</translation>
    </message>
</context>
<context>
    <name>hookbench::BlockersView</name>
    <message>
        <source>Not ready to publish</source>
        <translation>Pas encore prête à être publiée</translation>
    </message>
    <message>
        <source>Problems that would reach customers: %1. Solve them first.</source>
        <translation>Problèmes qui atteindraient des clients&#xa0;: %1. Résolvez-les d’abord.</translation>
    </message>
    <message>
        <source>%1 (sample %2)</source>
        <translation>%1 (exemple %2)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Montrer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>hookbench::BodyActions</name>
    <message>
        <source>Paste as &amp;JSON Text</source>
        <translation>Coller comme texte &amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Find in Body</source>
        <translation>&amp;Chercher dans le body</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Chercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Chercher le &amp;précédent</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>R&amp;emplacer…</translation>
    </message>
    <message>
        <source>&amp;Go to Line…</source>
        <translation>Aller à la li&amp;gne…</translation>
    </message>
    <message>
        <source>Go to &amp;Matching Bracket or Tag</source>
        <translation>Aller au crochet ou au tag corresp&amp;ondant</translation>
    </message>
    <message>
        <source>Toggle &amp;Comment</source>
        <translation>Basculer en &amp;commentaire</translation>
    </message>
    <message>
        <source>&amp;Duplicate Line or Selection</source>
        <translation>&amp;Dupliquer la ligne ou la sélection</translation>
    </message>
    <message>
        <source>Move Lines &amp;Up</source>
        <translation>&amp;Monter les lignes</translation>
    </message>
    <message>
        <source>Move Lines Do&amp;wn</source>
        <translation>D&amp;escendre les lignes</translation>
    </message>
    <message>
        <source>D&amp;elete Lines</source>
        <translation>&amp;Supprimer les lignes</translation>
    </message>
    <message>
        <source>Select &amp;Next Occurrence</source>
        <translation>Sélectionner l’occurrence s&amp;uivante</translation>
    </message>
    <message>
        <source>Select &amp;All Occurrences</source>
        <translation>Sélectionner &amp;toutes les occurrences</translation>
    </message>
    <message>
        <source>&amp;Fold or Unfold Block</source>
        <translation>Replier ou déplier le &amp;bloc</translation>
    </message>
    <message>
        <source>Fold &amp;All</source>
        <translation>Tout &amp;replier</translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation>Tout &amp;déplier</translation>
    </message>
    <message>
        <source>F&amp;ormat Body</source>
        <translation>&amp;Mettre en forme le body</translation>
    </message>
    <message>
        <source>Format &amp;Selection</source>
        <translation>Mettre en &amp;forme la sélection</translation>
    </message>
    <message>
        <source>Fi&amp;x at Caret…</source>
        <translation>Corriger au c&amp;urseur…</translation>
    </message>
    <message>
        <source>&amp;Lines and Selections</source>
        <translation>&amp;Lignes et sélections</translation>
    </message>
    <message>
        <source>Fol&amp;ding</source>
        <translation>Repl&amp;iage</translation>
    </message>
    <message>
        <source>&amp;Field…</source>
        <translation>&amp;Champ…</translation>
    </message>
    <message>
        <source>&amp;Condition (if … else)</source>
        <translation>C&amp;ondition (if … else)</translation>
    </message>
    <message>
        <source>&amp;List (for …)</source>
        <translation>&amp;Liste (for …)</translation>
    </message>
    <message>
        <source>&amp;Abort for This Customer</source>
        <translation>&amp;Abandonner pour ce client</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>Co&amp;mmentaire</translation>
    </message>
</context>
<context>
    <name>hookbench::BodyDifference</name>
    <message>
        <source>whole body</source>
        <translation>body entier</translation>
    </message>
    <message>
        <source>As JSON they hold the same; white space or the order of members differs.</source>
        <translation>En tant que JSON, leur contenu est le même&#x202f;; les blancs ou l’ordre des membres diffèrent.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>They differ in the line break at the end alone.</source>
        <translation>Elles ne diffèrent que par le saut de ligne final.</translation>
    </message>
    <message>
        <source>from byte %1 on</source>
        <translation>à partir de l’octet %1</translation>
    </message>
    <message>
        <source>They are no text: %1 and %2 bytes.</source>
        <translation>Ce n’est pas du texte&#xa0;: %1 et %2 octets.</translation>
    </message>
</context>
<context>
    <name>hookbench::BodyFormatting</name>
    <message>
        <source>The body is plain text: only JSON has a layout.</source>
        <translation>Le body est du texte brut&#xa0;: seul JSON a une mise en forme.</translation>
    </message>
    <message>
        <source>Not formatted: %1</source>
        <translation>Non mis en forme&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing is selected: select the lines to format, or format the whole body.</source>
        <translation>Rien n’est sélectionné&#xa0;: sélectionnez les lignes à mettre en forme, ou mettez en forme tout le body.</translation>
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
        <translation>Paires clé-valeur d’URL, ajoutées à l’URL du webhook comme paramètres de requête</translation>
    </message>
    <message>
        <source>&amp;Webhook</source>
        <translation>&amp;Webhook</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
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
        <translation>Paires clé-valeur</translation>
    </message>
    <message>
        <source>Free text with Liquid, or CleverTap&apos;s own body with the profile variables you tick</source>
        <translation>Texte libre avec Liquid, ou le body propre à CleverTap avec les variables de profil que vous cochez</translation>
    </message>
    <message>
        <source>URL parameters</source>
        <translation>Paramètres d’URL</translation>
    </message>
    <message>
        <source>URL parameters (%1)</source>
        <translation>Paramètres d’URL (%1)</translation>
    </message>
</context>
<context>
    <name>hookbench::BulkBar</name>
    <message>
        <source>%1 s left</source>
        <translation>encore %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>encore %1 min</translation>
    </message>
    <message>
        <source>Check all profiles of a CSV or JSON file, such as an export of CleverTap</source>
        <translation>Vérifier tous les profils d’un fichier CSV ou JSON, par exemple un export de CleverTap</translation>
    </message>
    <message>
        <source>Events to check with</source>
        <translation>Événements de la vérification</translation>
    </message>
    <message>
        <source>Without Personal Data…</source>
        <translation>Sans données personnelles…</translation>
    </message>
    <message>
        <source>With Personal Data…</source>
        <translation>Avec données personnelles…</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Avancement de la vérification</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 checked, %2 with a problem · %3 a second</source>
        <translation>%1 vérifiés, %2 avec un problème · %3 par seconde</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Fichier…</translation>
    </message>
    <message>
        <source>Hostile</source>
        <translation>Hostiles</translation>
    </message>
    <message>
        <source>Selected event</source>
        <translation>Événement choisi</translation>
    </message>
    <message>
        <source>Every event</source>
        <translation>Chaque événement</translation>
    </message>
    <message>
        <source>Check:</source>
        <translation>Vérifier :</translation>
    </message>
    <message>
        <source>Check all samples of the workspace</source>
        <translation>Vérifier tous les exemples de l’espace de travail</translation>
    </message>
    <message>
        <source>Check made-up customers with quotation marks, emoji, long texts, missing fields and the like</source>
        <translation>Vérifier des clients inventés avec des guillemets, des émojis, de longs textes, des champs absents, etc.</translation>
    </message>
    <message>
        <source>Add the chosen profile to the samples</source>
        <translation>Ajouter le profil choisi aux exemples</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Save what was found as a web page or a table</source>
        <translation>Enregistrer ce qui a été trouvé comme page web ou tableau</translation>
    </message>
</context>
<context>
    <name>hookbench::BulkFacts</name>
    <message>
        <source>Checked: %1. With a problem: %2.</source>
        <translation>Vérifiés : %1. Avec un problème : %2.</translation>
    </message>
    <message>
        <source>Get nothing, as the body says: %1.</source>
        <translation>Ne reçoivent rien, comme le dit le body : %1.</translation>
    </message>
    <message>
        <source>Records that cannot be read: %1.</source>
        <translation>Enregistrements illisibles : %1.</translation>
    </message>
    <message>
        <source>Shapes of the payload: more than %1.</source>
        <translation>Formes du payload : plus de %1.</translation>
    </message>
    <message>
        <source>Shapes of the payload: %1.</source>
        <translation>Formes du payload : %1.</translation>
    </message>
    <message>
        <source>Payloads: %1 to %2, half of them up to %3</source>
        <translation>Payloads : de %1 à %2, la moitié jusqu’à %3</translation>
    </message>
    <message>
        <source>Missing in every profile: %1</source>
        <translation>Manque dans chaque profil : %1</translation>
    </message>
    <message>
        <source>The same in every profile: %1</source>
        <translation>Identique dans chaque profil : %1</translation>
    </message>
    <message>
        <source>About all profiles</source>
        <translation>Sur tous les profils</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>Échecs par cause</translation>
    </message>
</context>
<context>
    <name>hookbench::BulkModel</name>
    <message>
        <source>Shape %1 of the payload</source>
        <translation>Forme %1 du payload</translation>
    </message>
    <message>
        <source>Payloads of one shape have the same members and kinds of values.</source>
        <translation>Les payloads d’une même forme ont les mêmes membres et les mêmes types de valeurs.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
</context>
<context>
    <name>hookbench::BulkView</name>
    <message>
        <source>Findings of all profiles</source>
        <translation>Constats de tous les profils</translation>
    </message>
    <message>
        <source>Renders the body for each profile of the workspace or of a file, and lists what is wrong with whom.</source>
        <translation>Rend le body pour chaque profil de l’espace de travail ou d’un fichier et montre ce qui ne va pas, et pour qui.</translation>
    </message>
    <message>
        <source>Check All Samples</source>
        <translation>Vérifier tous les exemples</translation>
    </message>
    <message>
        <source>samples of the workspace</source>
        <translation>exemples de l’espace de travail</translation>
    </message>
    <message>
        <source>There is no campaign to check.</source>
        <translation>Il n’y a aucune campagne à vérifier.</translation>
    </message>
    <message>
        <source>Cancelled: only %1 profiles were checked, %2 of them have a problem (%3).</source>
        <translation>Annulé : seuls %1 profils ont été vérifiés, %2 d’entre eux ont un problème (%3).</translation>
    </message>
    <message>
        <source>%1 of %2 profiles have a problem (%3).</source>
        <translation>%1 profils sur %2 ont un problème (%3).</translation>
    </message>
    <message>
        <source>All %1 profiles are fine (%2).</source>
        <translation>Les %1 profils sont tous bons (%2).</translation>
    </message>
    <message>
        <source>The body has changed since this check.</source>
        <translation>Le body a changé depuis cette vérification.</translation>
    </message>
    <message>
        <source>These are the findings of the campaign “%1”.</source>
        <translation>Voici les constats de la campagne « %1 ».</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>Le rapport a été enregistré sous %1.</translation>
    </message>
    <message>
        <source>The body reads no field, hence no customer can break it.</source>
        <translation>Le body ne lit aucun champ : aucun client ne peut donc le casser.</translation>
    </message>
    <message>
        <source>hostile profiles</source>
        <translation>profils hostiles</translation>
    </message>
    <message>
        <source>“%1” is a sample of the workspace now.</source>
        <translation>« %1 » est maintenant un exemple de l’espace de travail.</translation>
    </message>
</context>
<context>
    <name>hookbench::CampaignBadges</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
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
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publier…</translation>
    </message>
    <message>
        <source>Choose, add or remove a campaign</source>
        <translation>Choisir, ajouter ou supprimer une campagne</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation>Nom de la campagne</translation>
    </message>
    <message>
        <source>Freeze this version and hand it over to CleverTap</source>
        <translation>Figer cette version et la remettre à CleverTap</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Environnement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Send Test</source>
        <translation>Envoyer un test</translation>
    </message>
    <message>
        <source>Stop waiting for the answer (Esc)</source>
        <translation>Ne plus attendre la réponse (Échap)</translation>
    </message>
    <message>
        <source>Send this payload once for the selected sample (Ctrl+Return)</source>
        <translation>Envoyer ce payload une fois pour l’exemple choisi (Ctrl+Retour)</translation>
    </message>
    <message>
        <source>&amp;Add campaign</source>
        <translation>&amp;Ajouter une campagne</translation>
    </message>
    <message>
        <source>&amp;Duplicate campaign</source>
        <translation>&amp;Dupliquer la campagne</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>&amp;Remove campaign</source>
        <translation>&amp;Supprimer la campagne</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Nouvelle campagne</translation>
    </message>
    <message>
        <source>Published, version %1</source>
        <translation>Publiée, version %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Gérer…</translation>
    </message>
</context>
<context>
    <name>hookbench::CampaignOverview</name>
    <message>
        <source>Past behavior or a custom list</source>
        <translation>Past behavior ou une liste personnalisée</translation>
    </message>
    <message>
        <source>External trigger by API</source>
        <translation>External trigger par API</translation>
    </message>
    <message>
        <source>Live behavior, but no trigger event is named</source>
        <translation>Live behavior, mais aucun événement déclencheur n’est indiqué</translation>
    </message>
    <message>
        <source>Live behavior: the event %1</source>
        <translation>Live behavior&#xa0;: l’événement %1</translation>
    </message>
    <message>
        <source>No target segment is named</source>
        <translation>Aucun Target segment n’est indiqué</translation>
    </message>
    <message>
        <source>Problems to solve before it can be published: %1</source>
        <translation>Problèmes à résoudre avant de pouvoir publier&#xa0;: %1</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>texte brut</translation>
    </message>
    <message>
        <source>Custom Body</source>
        <translation>Custom Body</translation>
    </message>
    <message>
        <source>profile variables and key value pairs</source>
        <translation>variables de profil et paires clé-valeur</translation>
    </message>
    <message>
        <source>%1 to the webhook %2, %3, %4</source>
        <translation>%1 au webhook %2, %3, %4</translation>
    </message>
    <message>
        <source>Starts now</source>
        <translation>Commence maintenant</translation>
    </message>
    <message>
        <source>Starts on %1</source>
        <translation>Commence le %1</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <translation>finit le %1</translation>
    </message>
    <message>
        <source>%1 after qualifying</source>
        <translation>%1 après la qualification</translation>
    </message>
    <message>
        <source>no delay</source>
        <translation>sans délai</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
</context>
<context>
    <name>hookbench::CampaignPage</name>
    <message>
        <source>A campaign says what is sent to whom and when: a webhook, a body and a trigger.</source>
        <translation>Une campagne dit ce qui est envoyé, à qui et quand&#xa0;: un webhook, un body et un déclencheur.</translation>
    </message>
    <message>
        <source>Add campaign</source>
        <translation>Ajouter une campagne</translation>
    </message>
    <message>
        <source>Sections of the campaign</source>
        <translation>Sections de la campagne</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Breaks the payload</source>
        <translation>Casse le payload</translation>
    </message>
    <message>
        <source>Gets nothing</source>
        <translation>Ne reçoit rien</translation>
    </message>
</context>
<context>
    <name>hookbench::CatchAll</name>
    <message>
        <source>“%1” cannot be the name of a header.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’un header.</translation>
    </message>
    <message>
        <source>The header %1 cannot be set: it follows from the body.</source>
        <translation>L’en-tête %1 ne peut pas être défini : il découle du corps.</translation>
    </message>
    <message>
        <source>The value of the header %1 holds a line break or another control character.</source>
        <translation>La valeur du header %1 contient un saut de ligne ou un autre caractère de contrôle.</translation>
    </message>
    <message>
        <source>A status is a number from %1 to %2.</source>
        <translation>Un statut est un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>The delay is a number of milliseconds from 0 to %1.</source>
        <translation>Le délai est un nombre de millisecondes de 0 à %1.</translation>
    </message>
    <message>
        <source>An answer with status %1 has no body.</source>
        <translation>Une réponse de statut %1 n’a pas de corps.</translation>
    </message>
</context>
<context>
    <name>hookbench::CatchAllForm</name>
    <message>
        <source>Body of the answer</source>
        <translation>Body de la réponse</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>Aucun corps</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Type de contenu</translation>
    </message>
    <message>
        <source>One of these or any other number from %1 to %2</source>
        <translation>L’un de ceux-ci ou tout autre nombre de %1 à %2</translation>
    </message>
</context>
<context>
    <name>hookbench::CausePlot</name>
    <message>
        <source>Failures by cause</source>
        <translation>Échecs par cause</translation>
    </message>
</context>
<context>
    <name>hookbench::ClientKey</name>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Le fichier %1 ne peut pas être lu : %2</translation>
    </message>
    <message>
        <source>The file %1 is neither PEM nor PKCS #12 that this pass phrase opens. Older PKCS #12 files use ciphers that are switched off today: export it anew.</source>
        <translation>Le fichier %1 n’est ni du PEM ni un PKCS #12 que cette phrase secrète ouvre. Les anciens fichiers PKCS #12 utilisent des chiffrements aujourd’hui désactivés : exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate.</source>
        <translation>Le fichier %1 ne contient aucun certificat.</translation>
    </message>
    <message>
        <source>The file %1 holds no private key that this pass phrase opens.</source>
        <translation>Le fichier %1 ne contient aucune clé privée que cette phrase secrète ouvre.</translation>
    </message>
</context>
<context>
    <name>hookbench::CodeFontMenu</name>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
</context>
<context>
    <name>hookbench::ColumnsEditor</name>
    <message>
        <source>Use as Identity</source>
        <translation>Utiliser comme Identity</translation>
    </message>
    <message>
        <source>Back to What Was Found</source>
        <translation>Revenir à ce qui a été trouvé</translation>
    </message>
    <message>
        <source>The profile of the row before</source>
        <translation>Le profil de la ligne précédente</translation>
    </message>
    <message>
        <source>The profile of the next row</source>
        <translation>Le profil de la ligne suivante</translation>
    </message>
    <message>
        <source>What becomes of the columns</source>
        <translation>Ce que deviennent les colonnes</translation>
    </message>
    <message>
        <source>The column tells customers apart: it becomes the system property Identity</source>
        <translation>La colonne distingue les clients : elle devient la propriété système Identity</translation>
    </message>
    <message>
        <source>The resulting profile</source>
        <translation>Le profil qui en résulte</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>Le fichier n’a pas de lignes.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
</context>
<context>
    <name>hookbench::ColumnsModel</name>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>“%1” is no name of a field. Write City, address.city for a field in an object, or [&apos;a.b&apos;] for a name with a dot.</source>
        <translation>« %1 » n’est pas un nom de champ. Écrivez City, address.city pour un champ dans un objet, ou [&apos;a.b&apos;] pour un nom avec un point.</translation>
    </message>
    <message>
        <source>“%1” is no form of a date. Write dd, MM and yyyy as they stand in the file, or Unix time.</source>
        <translation>« %1 » n’est pas une forme de date. Écrivez dd, MM et yyyy comme dans le fichier, ou Unix time.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Vrai ou faux</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Non prise</translation>
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
        <translation>Les deux payloads contiennent la même chose&#xa0;: aucun endroit ne diffère de %1.</translation>
    </message>
    <message>
        <source>There is nothing to compare with: %1 gets nothing.</source>
        <translation>Il n’y a rien à quoi comparer&#xa0;: %1 ne reçoit rien.</translation>
    </message>
    <message>
        <source>There is nothing to compare: this customer gets nothing.</source>
        <translation>Il n’y a rien à comparer&#xa0;: ce client ne reçoit rien.</translation>
    </message>
    <message>
        <source>The payload of %1 is not valid JSON, so its places cannot be compared.</source>
        <translation>Le payload de %1 n’est pas du JSON valide&#x202f;; ses endroits ne peuvent pas être comparés.</translation>
    </message>
    <message>
        <source>This payload is not valid JSON, so its places cannot be compared.</source>
        <translation>Ce payload n’est pas du JSON valide&#x202f;; ses endroits ne peuvent pas être comparés.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Comparer &amp;avec</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>With a second sample profile, or once the campaign was published or sent, payloads can be compared here.</source>
        <translation>Avec un deuxième profil d’exemple, ou une fois la campagne publiée ou envoyée, les payloads peuvent être comparés ici.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The first %1 of %2 differences</source>
        <translation>Les %1 premières de %2 différences</translation>
    </message>
    <message>
        <source>Differences: %1</source>
        <translation>Différences&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>hookbench::ComparedPayloads</name>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>Attempt of %1: %2, %3</source>
        <translation>Tentative du %1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Published version %1</source>
        <translation>Version publiée %1</translation>
    </message>
</context>
<context>
    <name>hookbench::ComparisonModel</name>
    <message>
        <source>Same, added on the way</source>
        <translation>Identique, ajouté en route</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Same around a secret</source>
        <translation>Identique autour d’un secret</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>Pas arrivé</translation>
    </message>
    <message>
        <source>Was not sent</source>
        <translation>Pas envoyé</translation>
    </message>
    <message>
        <source>Differs from %1 on</source>
        <translation>Diffère à partir de %1</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Diffère</translation>
    </message>
    <message>
        <source>Request line</source>
        <translation>Ligne de requête</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>line %1, column %2 (byte %3)</source>
        <translation>la ligne %1, colonne %2 (octet %3)</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
</context>
<context>
    <name>hookbench::CompletionModel</name>
    <message>
        <source>not documented, works (inferred)</source>
        <translation>non documenté, fonctionne (déduit)</translation>
    </message>
    <message>
        <source>made in this body</source>
        <translation>créé dans ce body</translation>
    </message>
    <message>
        <source>a fixed value</source>
        <translation>une valeur fixe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>la valeur habituelle</translation>
    </message>
</context>
<context>
    <name>hookbench::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>Complétions</translation>
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
        <translation>Pour tout un envoi de test. La limite propre de CleverTap est plus courte : ses pages indiquent 1, 3 et 5 secondes.</translation>
    </message>
    <message>
        <source>Time &amp;limit</source>
        <translation>&amp;Délai</translation>
    </message>
    <message>
        <source>as long as the time limit</source>
        <translation>aussi longtemps que le délai</translation>
    </message>
    <message>
        <source>How long the server may say nothing at all</source>
        <translation>Combien de temps le serveur peut ne rien dire</translation>
    </message>
    <message>
        <source>&amp;Silence up to</source>
        <translation>&amp;Silence jusqu’à</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Celui du système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Celui-ci :</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Trust also this authority</source>
        <translation>Faire aussi confiance à cette autorité</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.p12 *.pfx);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer *.p12 *.pfx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Sa clé</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>Clés (*.pem *.key);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>in the same file</source>
        <translation>dans le même fichier</translation>
    </message>
    <message>
        <source>Pass phrase of the key</source>
        <translation>Phrase secrète de la clé</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
</context>
<context>
    <name>hookbench::ConnectionText</name>
    <message>
        <source>Secured by</source>
        <translation>Sécurisé par</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>%1, signed by %2, ended on %3</source>
        <translation>%1, signé par %2, expiré le %3</translation>
    </message>
    <message>
        <source>%1, signed by %2, good until %3 (%4 days)</source>
        <translation>%1, signé par %2, valable jusqu’au %3 (%4 jours)</translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <translation>Certificat %1</translation>
    </message>
    <message>
        <source>… stands for</source>
        <translation>… vaut pour</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>documenté</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>déduit</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>Connecté à</translation>
    </message>
</context>
<context>
    <name>hookbench::ContractForm</name>
    <message>
        <source>Every customer has it</source>
        <translation>Tous les clients l’ont</translation>
    </message>
    <message>
        <source>F&amp;ield</source>
        <translation>&amp;Champ</translation>
    </message>
    <message>
        <source>&amp;May hold</source>
        <translation>&amp;Peut contenir</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>One &amp;of</source>
        <translation>&amp;L’un de</translation>
    </message>
    <message>
        <source>such as Profile.QualtricID</source>
        <translation>par ex. Profile.QualtricID</translation>
    </message>
    <message>
        <source>such as CGC_[0-9A-Za-z]{15}</source>
        <translation>par ex. CGC_[0-9A-Za-z]{15}</translation>
    </message>
    <message>
        <source>A regular expression that the whole text matches</source>
        <translation>Une expression régulière à laquelle tout le texte correspond</translation>
    </message>
    <message>
        <source>such as gold, silver</source>
        <translation>par ex. gold, silver</translation>
    </message>
    <message>
        <source>Values with commas between them; nothing else can occur</source>
        <translation>Valeurs séparées par des virgules&#x202f;; rien d’autre ne peut se présenter</translation>
    </message>
    <message>
        <source>It is never missing and never null.</source>
        <translation>Il ne manque jamais et n’est jamais null.</translation>
    </message>
    <message>
        <source>A field is written as in the body: Profile.Name, Profile[&apos;First Name&apos;], Event.items[*].sku.</source>
        <translation>Un champ s’écrit comme dans le body&#xa0;: Profile.Name, Profile[&apos;First Name&apos;], Event.items[*].sku.</translation>
    </message>
    <message>
        <source>This is no regular expression yet: %1.</source>
        <translation>Ce n’est pas encore une expression régulière&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>hookbench::ContractText</name>
    <message>
        <source>Anything</source>
        <translation>N’importe quoi</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Nombre entier</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Vrai ou faux</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>One of %1</source>
        <translation>L’un de %1</translation>
    </message>
    <message>
        <source>%1 matching %2</source>
        <translation>%1 selon %2</translation>
    </message>
    <message>
        <source>%1, never missing</source>
        <translation>%1, ne manque jamais</translation>
    </message>
</context>
<context>
    <name>hookbench::ContractsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>sans règle</translation>
    </message>
    <message>
        <source>kept by %1</source>
        <translation>respectée par %1</translation>
    </message>
    <message>
        <source>kept by %1: %2</source>
        <translation>respectée par %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>May hold</source>
        <translation>Peut contenir</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Respectée par</translation>
    </message>
</context>
<context>
    <name>hookbench::ContractsPanel</name>
    <message>
        <source>Allow Anything</source>
        <translation>Tout autoriser</translation>
    </message>
    <message>
        <source>Guess from Samples</source>
        <translation>Deviner d’après les exemples</translation>
    </message>
    <message>
        <source>A field may hold anything, unless you state what it holds. What is stated counts for every check: what no customer has cannot break a payload.</source>
        <translation>Un champ peut contenir n’importe quoi, sauf si vous posez une règle. Elle compte pour chaque vérification&#xa0;: ce qu’aucun client n’a ne peut pas casser un payload.</translation>
    </message>
    <message>
        <source>Field contracts</source>
        <translation>Règles de champs</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>The field may hold anything again</source>
        <translation>Le champ peut de nouveau contenir n’importe quoi</translation>
    </message>
    <message>
        <source>States for each field what all samples hold, where nothing is stated yet</source>
        <translation>Pose pour chaque champ sans règle ce que contiennent tous les exemples</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Montrer %1</translation>
    </message>
</context>
<context>
    <name>hookbench::CopyAsBar</name>
    <message>
        <source>Copy As</source>
        <translation>Copier comme</translation>
    </message>
    <message>
        <source>Copy this request in the form of another program; a variable stands for each secret</source>
        <translation>Copie cette requête sous la forme d’un autre programme ; une variable remplace chaque secret</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copier comme cURL</translation>
    </message>
    <message>
        <source>Copied as cURL.</source>
        <translation>Copié comme cURL.</translation>
    </message>
    <message>
        <source>Copy as cURL for Windows (cmd)</source>
        <translation>Copier comme cURL pour Windows (cmd)</translation>
    </message>
    <message>
        <source>Copied as cURL for Windows.</source>
        <translation>Copié comme cURL pour Windows.</translation>
    </message>
    <message>
        <source>Copy as PowerShell</source>
        <translation>Copier comme PowerShell</translation>
    </message>
    <message>
        <source>Copied as PowerShell.</source>
        <translation>Copié comme PowerShell.</translation>
    </message>
    <message>
        <source>Copy as .http</source>
        <translation>Copier comme .http</translation>
    </message>
    <message>
        <source>Copied as .http.</source>
        <translation>Copié comme .http.</translation>
    </message>
    <message>
        <source>Save as Postman Collection…</source>
        <translation>Enregistrer comme collection Postman…</translation>
    </message>
    <message>
        <source>Not copied: mend what is red first.</source>
        <translation>Non copié : corrigez d’abord ce qui est en rouge.</translation>
    </message>
    <message>
        <source>Save as Postman Collection</source>
        <translation>Enregistrer comme collection Postman</translation>
    </message>
    <message>
        <source>Postman (*.json)</source>
        <translation>Postman (*.json)</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré : %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>%1 A variable stands for each secret.</source>
        <translation>%1 Une variable remplace chaque secret.</translation>
    </message>
    <message>
        <source>With Secrets in Clear Text</source>
        <translation>Avec les secrets en clair</translation>
    </message>
    <message>
        <source>Whoever gets it can use: %1</source>
        <translation>Qui le reçoit peut utiliser&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 In clear text: %2.</source>
        <translation>%1 En clair&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>hookbench::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>hookbench::DesktopDialogs</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Enregistrer les modifications de %1&#x202f;?</translation>
    </message>
</context>
<context>
    <name>hookbench::DifferencesModel</name>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>This payload</source>
        <translation>Ce payload</translation>
    </message>
</context>
<context>
    <name>hookbench::EditableTable</name>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>hookbench::EndpointField</name>
    <message>
        <source>The &amp;webhook&apos;s own address</source>
        <translation>L’adresse propre du &amp;webhook</translation>
    </message>
    <message>
        <source>The &amp;built-in sandbox</source>
        <translation>La &amp;sandbox intégrée</translation>
    </message>
    <message>
        <source>An&amp;other address</source>
        <translation>Une &amp;autre adresse</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>Autre adresse</translation>
    </message>
</context>
<context>
    <name>hookbench::EnvironmentPanel</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Requests go to</source>
        <translation>Les requêtes vont à</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Add an environment</source>
        <translation>Ajouter un environnement</translation>
    </message>
    <message>
        <source>Remove this environment</source>
        <translation>Supprimer cet environnement</translation>
    </message>
    <message>
        <source>&amp;Variables fill &lt;name&gt; in URLs and header values</source>
        <translation>Les &amp;variables remplissent &lt;name&gt; dans les URL et les valeurs des headers</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Secret value</source>
        <translation>Valeur secrète</translation>
    </message>
    <message>
        <source>May be sent &amp;only to these hosts</source>
        <translation>Ne peut être envoyé qu’à ces &amp;hôtes</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Nouvel environnement</translation>
    </message>
</context>
<context>
    <name>hookbench::ExchangeDetails</name>
    <message>
        <source>It differs from what was sent in the white space of its head.</source>
        <translation>Elle diffère de ce qui a été envoyé par les espaces de son en-tête.</translation>
    </message>
    <message>
        <source>It differs from what was sent in the order of its headers.</source>
        <translation>Elle diffère de ce qui a été envoyé par l’ordre des en-têtes.</translation>
    </message>
    <message>
        <source>It differs from what was sent: see its request line.</source>
        <translation>Elle diffère de ce qui a été envoyé : voir la ligne de requête.</translation>
    </message>
    <message>
        <source>It differs from what was sent: its body, from %1 on.</source>
        <translation>Elle diffère de ce qui a été envoyé : le corps, à partir de %1.</translation>
    </message>
    <message>
        <source>It differs from what was sent: see its header %1.</source>
        <translation>Elle diffère de ce qui a été envoyé : voir l’en-tête %1.</translation>
    </message>
    <message>
        <source>What arrived is what was sent, but for the secret in “%1”, which is not known here.</source>
        <translation>Ce qui est arrivé est ce qui a été envoyé, sauf le secret de « %1 », inconnu ici.</translation>
    </message>
    <message>
        <source>What arrived is what was previewed and sent, byte for byte: head and body (%1).</source>
        <translation>Ce qui est arrivé est, octet pour octet, ce que montrait l’aperçu et qui a été envoyé : en-tête et corps (%1).</translation>
    </message>
    <message>
        <source>Received request</source>
        <translation>Requête reçue</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>Copier la requête</translation>
    </message>
    <message>
        <source>Answer of the sandbox</source>
        <translation>Réponse de la sandbox</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondue</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>What was sent beside what arrived</source>
        <translation>Ce qui a été envoyé à côté de ce qui est arrivé</translation>
    </message>
    <message>
        <source>No finished Send Test of this window looks like it: another program or a key check sent it, or it is still under way.</source>
        <translation>Aucun envoi de test terminé de cette fenêtre ne lui ressemble : un autre programme ou une vérification de clé l’a envoyée, ou l’envoi est encore en cours.</translation>
    </message>
</context>
<context>
    <name>hookbench::ExchangeModel</name>
    <message>
        <source>None: hung up</source>
        <translation>Aucune&#xa0;: connexion coupée</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>hookbench::Explanation</name>
    <message>
        <source>Look at the other side before you send again: it may have acted already.</source>
        <translation>Regardez de l’autre côté avant de renvoyer&#xa0;: il a peut-être déjà agi.</translation>
    </message>
    <message>
        <source>Not sent: the request is not ready</source>
        <translation>Non envoyé&#xa0;: la requête n’est pas prête</translation>
    </message>
    <message>
        <source>Mend this, then send again.</source>
        <translation>Corrigez cela, puis renvoyez.</translation>
    </message>
    <message>
        <source>Cancelled before the request was sent</source>
        <translation>Annulé avant l’envoi de la requête</translation>
    </message>
    <message>
        <source>There is no host named %1</source>
        <translation>Il n’y a pas d’hôte nommé %1</translation>
    </message>
    <message>
        <source>The name could not be found. It is misspelt, or this computer has no network.</source>
        <translation>Le nom est introuvable. Il est mal écrit, ou cet ordinateur n’a pas de réseau.</translation>
    </message>
    <message>
        <source>Check the host in the URL and the network.</source>
        <translation>Vérifiez l’hôte dans l’URL et le réseau.</translation>
    </message>
    <message>
        <source>Nobody listens at %1</source>
        <translation>Personne n’écoute à %1</translation>
    </message>
    <message>
        <source>The computer answered, but no program takes connections at that port.</source>
        <translation>L’ordinateur a répondu, mais aucun programme n’accepte de connexions sur ce port.</translation>
    </message>
    <message>
        <source>Check host and port, and whether the server is running.</source>
        <translation>Vérifiez l’hôte et le port, et si le serveur tourne.</translation>
    </message>
    <message>
        <source>No connection to %1 within %2 s</source>
        <translation>Pas de connexion à %1 en %2 s</translation>
    </message>
    <message>
        <source>The host did not take the whole request in time; a firewall may be in between.</source>
        <translation>L’hôte n’a pas accepté toute la requête à temps&#x202f;; un pare-feu est peut-être en cause.</translation>
    </message>
    <message>
        <source>Check host, port and network, or allow more time in the webhook.</source>
        <translation>Vérifiez l’hôte, le port et le réseau, ou accordez plus de temps dans le webhook.</translation>
    </message>
    <message>
        <source>The request could not be sent to %1</source>
        <translation>La requête n’a pas pu être envoyée à %1</translation>
    </message>
    <message>
        <source>Check the URL and the network.</source>
        <translation>Vérifiez l’URL et le réseau.</translation>
    </message>
    <message>
        <source>Cancelled after the request was sent</source>
        <translation>Annulé après l’envoi de la requête</translation>
    </message>
    <message>
        <source>The request had left this computer; the answer was not waited for.</source>
        <translation>La requête avait quitté cet ordinateur&#x202f;; la réponse n’a pas été attendue.</translation>
    </message>
    <message>
        <source>Sent, but no answer within %1 s</source>
        <translation>Envoyé, mais pas de réponse en %1 s</translation>
    </message>
    <message>
        <source>%1 took the request and did not answer in time.</source>
        <translation>%1 a pris la requête et n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Sent, but the connection closed without an answer</source>
        <translation>Envoyé, mais la connexion s’est fermée sans réponse</translation>
    </message>
    <message>
        <source>Sent, but no answer came back</source>
        <translation>Envoyé, mais aucune réponse n’est revenue</translation>
    </message>
    <message>
        <source>%1, but the answer is not whole</source>
        <translation>%1, mais la réponse n’est pas complète</translation>
    </message>
    <message>
        <source>%1, with a very long answer</source>
        <translation>%1, avec une très longue réponse</translation>
    </message>
    <message>
        <source>The rest of the answer was not fetched.</source>
        <translation>Le reste de la réponse n’a pas été récupéré.</translation>
    </message>
    <message>
        <source>The rest of the answer did not come in time.</source>
        <translation>Le reste de la réponse n’est pas arrivé à temps.</translation>
    </message>
    <message>
        <source>It was cancelled while the answer came in.</source>
        <translation>Annulé pendant l’arrivée de la réponse.</translation>
    </message>
    <message>
        <source>The connection broke while the answer came in.</source>
        <translation>La connexion s’est coupée pendant l’arrivée de la réponse.</translation>
    </message>
    <message>
        <source>%1: the server does not accept this request</source>
        <translation>%1&#xa0;: le serveur n’accepte pas cette requête</translation>
    </message>
    <message>
        <source>Something in the payload or the headers is not what it expects.</source>
        <translation>Quelque chose dans le payload ou les headers n’est pas ce qu’il attend.</translation>
    </message>
    <message>
        <source>Read its answer below: it often names the field.</source>
        <translation>Lisez sa réponse ci-dessous&#xa0;: elle nomme souvent le champ.</translation>
    </message>
    <message>
        <source>%1: there is nothing at this address</source>
        <translation>%1&#xa0;: il n’y a rien à cette adresse</translation>
    </message>
    <message>
        <source>The path is wrong, or it names something that does not exist or is not visible to this account.</source>
        <translation>Le chemin est faux, ou désigne quelque chose qui n’existe pas ou n’est pas visible pour ce compte.</translation>
    </message>
    <message>
        <source>Check the URL and the ids in the payload.</source>
        <translation>Vérifiez l’URL et les identifiants dans le payload.</translation>
    </message>
    <message>
        <source>%1: the address exists, the method does not fit</source>
        <translation>%1&#xa0;: l’adresse existe, la méthode ne convient pas</translation>
    </message>
    <message>
        <source>Check the method of the webhook.</source>
        <translation>Vérifiez la méthode du webhook.</translation>
    </message>
    <message>
        <source>%1: the payload is too large</source>
        <translation>%1&#xa0;: le payload est trop grand</translation>
    </message>
    <message>
        <source>Shorten the payload.</source>
        <translation>Raccourcissez le payload.</translation>
    </message>
    <message>
        <source>%1: the server does not take this content type</source>
        <translation>%1&#xa0;: le serveur n’accepte pas ce type de contenu</translation>
    </message>
    <message>
        <source>Set the header Content-Type to what it expects, such as application/json.</source>
        <translation>Donnez au header Content-Type ce qu’il attend, comme application/json.</translation>
    </message>
    <message>
        <source>%1: too many requests</source>
        <translation>%1&#xa0;: trop de requêtes</translation>
    </message>
    <message>
        <source>The server limits how many it takes in a time.</source>
        <translation>Le serveur limite combien il en prend en un temps donné.</translation>
    </message>
    <message>
        <source>Wait before you send again.</source>
        <translation>Attendez avant de renvoyer.</translation>
    </message>
    <message>
        <source>%1: the request was accepted</source>
        <translation>%1&#xa0;: la requête a été acceptée</translation>
    </message>
    <message>
        <source>%1: redirected, not delivered</source>
        <translation>%1&#xa0;: redirigée, non livrée</translation>
    </message>
    <message>
        <source>The server points to %1. Redirects are shown and not followed.</source>
        <translation>Le serveur renvoie vers %1. Les redirections sont montrées et non suivies.</translation>
    </message>
    <message>
        <source>If you trust that address, put it into the webhook.</source>
        <translation>Si vous faites confiance à cette adresse, mettez-la dans le webhook.</translation>
    </message>
    <message>
        <source>%1: the server refused the request</source>
        <translation>%1&#xa0;: le serveur a refusé la requête</translation>
    </message>
    <message>
        <source>Read its answer below.</source>
        <translation>Lisez sa réponse ci-dessous.</translation>
    </message>
    <message>
        <source>%1: the server has a fault</source>
        <translation>%1&#xa0;: le serveur a une erreur</translation>
    </message>
    <message>
        <source>The request may have been carried out or not.</source>
        <translation>La requête a peut-être été exécutée, ou non.</translation>
    </message>
    <message>
        <source>%1: an unusual answer</source>
        <translation>%1&#xa0;: une réponse inhabituelle</translation>
    </message>
    <message>
        <source>Not sent: there is no access token</source>
        <translation>Non envoyé : il n’y a pas de jeton d’accès</translation>
    </message>
    <message>
        <source>Check the access token URL, the client and its secret in the webhook&apos;s authentication. The exchange stands in the tab Token.</source>
        <translation>Vérifiez l’URL du jeton d’accès, le client et son secret dans l’authentification du webhook. L’échange figure dans l’onglet Jeton.</translation>
    </message>
    <message>
        <source>%1: the server gave up waiting for the request</source>
        <translation>%1 : le serveur a cessé d’attendre la requête</translation>
    </message>
    <message>
        <source>%1: it contradicts what is there already</source>
        <translation>%1 : cela contredit ce qui existe déjà</translation>
    </message>
    <message>
        <source>Look at the other side: an earlier request may have done this.</source>
        <translation>Regardez de l’autre côté : une requête antérieure l’a peut-être déjà fait.</translation>
    </message>
    <message>
        <source>%1: the address was given up</source>
        <translation>%1 : l’adresse a été abandonnée</translation>
    </message>
    <message>
        <source>Ask whoever runs the service for the new one.</source>
        <translation>Demandez la nouvelle à qui gère le service.</translation>
    </message>
    <message>
        <source>%1: the values are not what the server takes</source>
        <translation>%1 : les valeurs ne sont pas celles que le serveur accepte</translation>
    </message>
    <message>
        <source>It can read the payload, but a field is missing or holds the wrong thing.</source>
        <translation>Il peut lire le contenu, mais un champ manque ou contient autre chose.</translation>
    </message>
    <message>
        <source>%1: the headers are too long</source>
        <translation>%1 : les en-têtes sont trop longs</translation>
    </message>
    <message>
        <source>Shorten the headers, such as a token in them.</source>
        <translation>Raccourcissez les en-têtes, par exemple un jeton qu’ils contiennent.</translation>
    </message>
    <message>
        <source>%1: a gateway got no good answer from the server behind it</source>
        <translation>%1 : une passerelle n’a pas reçu de bonne réponse du serveur derrière elle</translation>
    </message>
    <message>
        <source>%1: the service is not available now</source>
        <translation>%1 : le service n’est pas disponible actuellement</translation>
    </message>
    <message>
        <source>Perhaps sent: no end is on record</source>
        <translation>Peut-être envoyé : aucune fin enregistrée</translation>
    </message>
    <message>
        <source>This delivery is still under way, or Hookbench ended during it. %1 may have the request.</source>
        <translation>Cette livraison est encore en cours, ou Hookbench s’est arrêté pendant celle-ci. %1 a peut-être la requête.</translation>
    </message>
    <message>
        <source>%1 took the request and hung up.</source>
        <translation>%1 a pris la requête et a raccroché.</translation>
    </message>
    <message>
        <source>So does a server that demands a client certificate (mTLS) and got none that it takes.</source>
        <translation>C’est aussi ce que fait un serveur qui exige un certificat client (mTLS) et n’en a pas reçu qu’il accepte.</translation>
    </message>
    <message>
        <source>So does a port that is to be reached by https:// only.</source>
        <translation>C’est aussi ce que fait un port qui ne s’atteint que par https://.</translation>
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
        <translation>Champs à montrer en colonnes</translation>
    </message>
    <message>
        <source>Search fields</source>
        <translation>Chercher des champs</translation>
    </message>
    <message>
        <source>As at First</source>
        <translation>Comme au début</translation>
    </message>
    <message>
        <source>Move column to the front</source>
        <translation>Avancer la colonne</translation>
    </message>
    <message>
        <source>Move column to the back</source>
        <translation>Reculer la colonne</translation>
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
        <translation>Type du champ</translation>
    </message>
    <message>
        <source>Value of the field</source>
        <translation>Valeur du champ</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Nom du champ</translation>
    </message>
</context>
<context>
    <name>hookbench::FieldsTree</name>
    <message>
        <source>Fields of the sample</source>
        <translation>Champs de l’exemple</translation>
    </message>
    <message>
        <source>Edit Value</source>
        <translation>Modifier la valeur</translation>
    </message>
    <message>
        <source>Rename Field</source>
        <translation>Renommer le champ</translation>
    </message>
    <message>
        <source>Add Field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <source>Add Inside</source>
        <translation>Ajouter dedans</translation>
    </message>
    <message>
        <source>Remove Field</source>
        <translation>Supprimer le champ</translation>
    </message>
    <message>
        <source>Change Type</source>
        <translation>Changer le type</translation>
    </message>
    <message>
        <source>Insert into Body</source>
        <translation>Insérer dans le body</translation>
    </message>
    <message>
        <source>Make a Variant</source>
        <translation>Créer une variante</translation>
    </message>
</context>
<context>
    <name>hookbench::FileCommands</name>
    <message>
        <source>Choose an empty folder for the new workspace</source>
        <translation>Choisissez un dossier vide pour le nouvel espace de travail</translation>
    </message>
    <message>
        <source>The workspace could not be made.</source>
        <translation>L’espace de travail n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>Open a workspace folder</source>
        <translation>Ouvrir un dossier d’espace de travail</translation>
    </message>
    <message>
        <source>Not everything could be read.</source>
        <translation>Tout n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Not everything could be saved.</source>
        <translation>Tout n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>Choose an empty folder to save the workspace in</source>
        <translation>Choisissez un dossier vide où enregistrer l’espace de travail</translation>
    </message>
    <message>
        <source>The workspace could not be saved there.</source>
        <translation>L’espace de travail n’a pas pu y être enregistré.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>Unsaved changes from %1 were restored.</source>
        <translation>Les modifications non enregistrées de %1 ont été restaurées.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Files of this workspace were changed by another program. Nothing is overwritten until you choose.</source>
        <translation>Des fichiers de cet espace de travail ont été modifiés par un autre programme. Rien n’est écrasé avant votre choix.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder les miens</translation>
    </message>
    <message>
        <source>Further problems: %1.</source>
        <translation>Autres problèmes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Profiles and events (*.csv *.json *.jsonl *.ndjson *.tsv *.txt *.gz);;All files (*)</source>
        <translation>Profils et événements (*.csv *.json *.jsonl *.ndjson *.tsv *.txt *.gz);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a file of profiles</source>
        <translation>Choisir un fichier de profils</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Web page (*.html);;Table (*.csv)</source>
        <translation>Page web (*.html);;Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a file of requests</source>
        <translation>Choisir un fichier de requêtes</translation>
    </message>
    <message>
        <source>Requests (*.http *.rest *.json *.sh *.bat *.cmd *.txt);;All files (*)</source>
        <translation>Requêtes (*.http *.rest *.json *.sh *.bat *.cmd *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>%1 n’a pas pu être enregistré&#xa0;: %2</translation>
    </message>
    <message>
        <source>Save the authority</source>
        <translation>Enregistrer l’autorité</translation>
    </message>
</context>
<context>
    <name>hookbench::FillInPopup</name>
    <message>
        <source>Fill in</source>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>Value of &lt;%1&gt; in the environment %2</source>
        <translation>Valeur de &lt;%1&gt; dans l’environnement %2</translation>
    </message>
</context>
<context>
    <name>hookbench::FindBar</name>
    <message>
        <source>Previous hit</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Maj+Entrée</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Fermer la barre de recherche</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not a regular expression: %1</source>
        <translation>Pas une expression régulière&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of the first %2</source>
        <translation>%1 des %2 premiers</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n remplacé</numerusform>
            <numerusform>%n remplacés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookbench::FixApplier</name>
    <message>
        <source>Apply fix</source>
        <translation>Appliquer la correction</translation>
    </message>
</context>
<context>
    <name>hookbench::FixChoices</name>
    <message>
        <source>Show the customer who breaks it</source>
        <translation>Montrer le client qui le casse</translation>
    </message>
    <message>
        <source>Show the customer who gets nothing</source>
        <translation>Montrer le client qui ne reçoit rien</translation>
    </message>
</context>
<context>
    <name>hookbench::GoToBar</name>
    <message>
        <source>Line, or line:column, to go to</source>
        <translation>Ligne, ou ligne:colonne, où aller</translation>
    </message>
    <message>
        <source>Line, or line:column</source>
        <translation>Ligne, ou ligne:colonne</translation>
    </message>
    <message>
        <source>of %1. Enter goes there.</source>
        <translation>sur %1. Entrée y mène.</translation>
    </message>
    <message>
        <source>Type a line from 1 to %1, or a line and a column such as 2:5.</source>
        <translation>Tapez une ligne de 1 à %1, ou une ligne et une colonne comme 2:5.</translation>
    </message>
</context>
<context>
    <name>hookbench::HandoffView</name>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Inferred, not documented</source>
        <translation>Déduit, non documenté</translation>
    </message>
    <message>
        <source>Inferred, not documented: %1</source>
        <translation>Déduit, non documenté&#xa0;: %1</translation>
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
        <translation>Secret de ce header</translation>
    </message>
    <message>
        <source>Paste lines</source>
        <translation>Coller des lignes</translation>
    </message>
    <message>
        <source>Adds a header for each line “Name: value” on the clipboard.</source>
        <translation>Ajoute un header pour chaque ligne «&#xa0;Nom: valeur&#xa0;» du presse-papiers.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Ajouter un header</translation>
    </message>
    <message>
        <source>The clipboard holds no line such as “Content-Type: application/json”.</source>
        <translation>Le presse-papiers ne contient aucune ligne comme «&#xa0;Content-Type: application/json&#xa0;».</translation>
    </message>
    <message>
        <source>Left out, because it is no “Name: value”: %1</source>
        <translation>Ignoré, car ce n’est pas «&#xa0;Nom: valeur&#xa0;»&#xa0;: %1</translation>
    </message>
    <message>
        <source>Edit headers</source>
        <translation>Modifier les headers</translation>
    </message>
    <message>
        <source>The value of %1 is kept as a secret, outside the workspace&apos;s files.</source>
        <translation>La valeur de %1 est gardée comme secret, hors des fichiers de l’espace de travail.</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>Remplir…</translation>
    </message>
    <message>
        <source>The value of %1 stands in the workspace&apos;s files for everyone to read.</source>
        <translation>La valeur de %1 figure dans les fichiers de l’espace de travail, lisible par tous.</translation>
    </message>
    <message>
        <source>Keep it as a secret</source>
        <translation>La garder comme secret</translation>
    </message>
    <message>
        <source>Keep as a secret</source>
        <translation>Garder comme secret</translation>
    </message>
    <message>
        <source>The secret could not be kept, so the header stays as it is.</source>
        <translation>Le secret n’a pas pu être gardé&#x202f;; le header reste tel quel.</translation>
    </message>
</context>
<context>
    <name>hookbench::HeaderTableModel</name>
    <message>
        <source>Send this header</source>
        <translation>Envoyer ce header</translation>
    </message>
    <message>
        <source>Only the headers with a tick are sent.</source>
        <translation>Seuls les headers cochés sont envoyés.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>hookbench::HeadersDifference</name>
    <message>
        <source>spelling of a name</source>
        <translation>graphie d’un nom</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ordre</translation>
    </message>
</context>
<context>
    <name>hookbench::History</name>
    <message>
        <source>There is no history: %1 cannot be used. %2</source>
        <translation>Il n’y a pas d’historique&#xa0;: %1 ne peut pas être utilisé. %2</translation>
    </message>
    <message>
        <source>The attempt was not stored in the history: %1</source>
        <translation>La tentative n’a pas été gardée dans l’historique&#xa0;: %1</translation>
    </message>
    <message>
        <source>The history was not cleared: %1</source>
        <translation>L’historique n’a pas été effacé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The history was written by a newer version of Hookbench.</source>
        <translation>L’historique a été écrit par une version plus récente de Hookbench.</translation>
    </message>
    <message>
        <source>The note was not kept: %1</source>
        <translation>La note n’a pas été conservée : %1</translation>
    </message>
</context>
<context>
    <name>hookbench::HistoryFilter</name>
    <message>
        <source>Search sent requests</source>
        <translation>Chercher dans les requêtes envoyées</translation>
    </message>
    <message>
        <source>Search names, address, status, note, headers, bodies</source>
        <translation>Chercher dans noms, adresse, statut, note, headers et bodies</translation>
    </message>
    <message>
        <source>Which outcomes are listed</source>
        <translation>Quels résultats sont affichés</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>Accepted (2xx)</source>
        <translation>Acceptés (2xx)</translation>
    </message>
    <message>
        <source>Redirected (3xx)</source>
        <translation>Redirigés (3xx)</translation>
    </message>
    <message>
        <source>Refused (4xx)</source>
        <translation>Refusés (4xx)</translation>
    </message>
    <message>
        <source>Server error (5xx)</source>
        <translation>Erreur du serveur (5xx)</translation>
    </message>
    <message>
        <source>Sent, no answer</source>
        <translation>Envoyés, sans réponse</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyés</translation>
    </message>
</context>
<context>
    <name>hookbench::HistoryModel</name>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Key check: %1</source>
        <translation>Vérification de clé : %1</translation>
    </message>
    <message>
        <source>Look-up: %1</source>
        <translation>Consultation : %1</translation>
    </message>
</context>
<context>
    <name>hookbench::HistoryView</name>
    <message>
        <source>Sent requests</source>
        <translation>Requêtes envoyées</translation>
    </message>
    <message>
        <source>Every request that you send is kept here, with its answer. None was sent yet.</source>
        <translation>Chaque requête que vous envoyez est gardée ici, avec sa réponse. Aucune n’a encore été envoyée.</translation>
    </message>
    <message>
        <source>No sent request is like this.</source>
        <translation>Aucune requête envoyée ne correspond.</translation>
    </message>
</context>
<context>
    <name>hookbench::HostAnswer</name>
    <message>
        <source>It stands in Qualtrics under Account Settings, Qualtrics IDs, User, and is a short word such as iad1 or fra1. Put it into the environment.</source>
        <translation>Il se trouve dans Qualtrics sous Account Settings, Qualtrics IDs, User ; c’est un mot court comme iad1 ou fra1. Saisissez-le dans l’environnement.</translation>
    </message>
    <message>
        <source>No data centre is called so.</source>
        <translation>Aucun centre de données ne porte ce nom.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1 ?</translation>
    </message>
    <message>
        <source>“%1” is no data centre that is known. The name of a brand alone is none.</source>
        <translation>« %1 » n’est pas un centre de données connu. Le nom d’une marque seul n’en est pas un.</translation>
    </message>
</context>
<context>
    <name>hookbench::HttpExchange</name>
    <message>
        <source>The connection was closed before a whole answer was there.</source>
        <translation>La connexion s’est fermée avant une réponse complète.</translation>
    </message>
    <message>
        <source>The server sent the interim answer %1 first. What it said after that cannot be read here.</source>
        <translation>Le serveur a d’abord envoyé la réponse provisoire %1. Ce qu’il a dit ensuite ne peut pas être lu ici.</translation>
    </message>
    <message>
        <source>Nothing was heard from the server for %1 s.</source>
        <translation>Rien n’est venu du serveur pendant %1 s.</translation>
    </message>
    <message>
        <source>The server sent the interim answer %1, and no other one after it.</source>
        <translation>Le serveur a envoyé la réponse provisoire %1, et aucune autre ensuite.</translation>
    </message>
    <message>
        <source>The head of the answer had no end within %1 bytes.</source>
        <translation>L’en-tête de la réponse n’avait pas de fin après %1 octets.</translation>
    </message>
    <message>
        <source>%1 bytes had come back by then. They are no answer in HTTP, or only the beginning of one.</source>
        <translation>%1 octets étaient alors revenus. Ce n’est pas une réponse HTTP, ou seulement le début d’une.</translation>
    </message>
    <message>
        <source>The connection was reset at the end of the answer, so that it may not be whole.</source>
        <translation>La connexion a été réinitialisée à la fin de la réponse, qui n’est donc peut-être pas entière.</translation>
    </message>
    <message>
        <source>The request was taken, then the connection was closed without an answer.</source>
        <translation>La requête a été prise, puis la connexion a été fermée sans réponse.</translation>
    </message>
    <message>
        <source>The request was taken, and %1 bytes came back before the connection was closed. They are no answer in HTTP, or only the beginning of one.</source>
        <translation>La requête a été prise, et %1 octets sont revenus avant que la connexion ne soit fermée. Ce n’est pas une réponse HTTP, ou seulement le début d’une.</translation>
    </message>
    <message>
        <source>The request was taken, then the connection was closed without an answer, or with one that is not HTTP.</source>
        <translation>La requête a été prise, puis la connexion a été fermée sans réponse, ou avec une réponse qui n’est pas du HTTP.</translation>
    </message>
</context>
<context>
    <name>hookbench::HttpsBar</name>
    <message>
        <source>Trust It</source>
        <translation>Lui faire confiance</translation>
    </message>
    <message>
        <source>Save Authority…</source>
        <translation>Enregistrer l’autorité…</translation>
    </message>
    <message>
        <source>Names the authority’s file under Connection in the webhook</source>
        <translation>Indique le fichier de l’autorité sous Connexion dans le webhook</translation>
    </message>
    <message>
        <source>Saves its certificate for other clients, such as curl --cacert</source>
        <translation>Enregistre son certificat pour d’autres clients, comme curl --cacert</translation>
    </message>
    <message>
        <source>Clients have to trust the authority that was made for this run.</source>
        <translation>Les clients doivent faire confiance à l’autorité créée pour cette session.</translation>
    </message>
    <message>
        <source>“%1” trusts the authority that was made for this run. It is good until %2.</source>
        <translation>« %1 » fait confiance à l’autorité créée pour cette session. Elle est valable jusqu’au %2.</translation>
    </message>
    <message>
        <source>“%1” does not trust the authority that was made for this run, so it sends nothing here.</source>
        <translation>« %1 » ne fait pas confiance à l’autorité créée pour cette session et n’envoie donc rien ici.</translation>
    </message>
    <message>
        <source>“%1” trusts another authority, so it sends nothing here: see Connection in the webhook.</source>
        <translation>« %1 » fait confiance à une autre autorité et n’envoie donc rien ici : voir Connexion dans le webhook.</translation>
    </message>
</context>
<context>
    <name>hookbench::ImportModel</name>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
</context>
<context>
    <name>hookbench::ImportPanel</name>
    <message>
        <source>Table, %1 columns</source>
        <translation>Tableau, %1 colonnes</translation>
    </message>
    <message>
        <source>Events “%1”</source>
        <translation>Événements « %1 »</translation>
    </message>
    <message>
        <source>JSON, one record a line</source>
        <translation>JSON, un enregistrement par ligne</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Try in Preview</source>
        <translation>Essayer dans l’aperçu</translation>
    </message>
    <message>
        <source>Keep as Sample</source>
        <translation>Garder comme exemple</translation>
    </message>
    <message>
        <source>Findings about the file</source>
        <translation>Constats sur le fichier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 records so far, %2 %</source>
        <translation>%1 enregistrements jusqu’ici, %2 %</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n record(s)</source>
        <translation>
            <numerusform>%1 – %n enregistrement</numerusform>
            <numerusform>%1 – %n enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>The preview shows this record now.</source>
        <translation>L’aperçu montre maintenant cet enregistrement.</translation>
    </message>
    <message numerus="yes">
        <source>%n sample profile(s) added to the workspace.</source>
        <translation>
            <numerusform>%n profil d’exemple ajouté à l’espace de travail.</numerusform>
            <numerusform>%n profils d’exemple ajoutés à l’espace de travail.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Reads no further; what was read stays</source>
        <translation>Arrête la lecture ; ce qui est lu reste</translation>
    </message>
    <message>
        <source>How much of the file was read</source>
        <translation>Part du fichier déjà lue</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the rest of the file was not read.</source>
        <translation>%1 ; le reste du fichier n’a pas été lu.</translation>
    </message>
    <message>
        <source>Check All</source>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <source>Check the campaign with every record of the file</source>
        <translation>Vérifier la campagne avec chaque enregistrement du fichier</translation>
    </message>
    <message>
        <source>Edit as Sample</source>
        <translation>Modifier comme exemple</translation>
    </message>
    <message>
        <source>Makes a sample of the record and opens it</source>
        <translation>Fait de l’enregistrement un exemple et l’ouvre</translation>
    </message>
    <message>
        <source>Searching, %1 %</source>
        <translation>Recherche, %1 %</translation>
    </message>
    <message>
        <source>Sorting and filtering, %1 %</source>
        <translation>Tri et filtrage, %1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Anonymise</source>
        <translation>Anonymiser</translation>
    </message>
    <message>
        <source>Puts made-up people of the same shape in place of real ones before anything is kept</source>
        <translation>Met des personnes inventées de même forme à la place des vraies avant que rien ne soit gardé</translation>
    </message>
</context>
<context>
    <name>hookbench::ImportPreview</name>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (désactivé)</translation>
    </message>
    <message>
        <source>&lt;%1&gt;: a secret, kept out of the files</source>
        <translation>&lt;%1&gt; : un secret, gardé hors des fichiers</translation>
    </message>
    <message>
        <source>&lt;%1&gt;: a secret, still to be filled in</source>
        <translation>&lt;%1&gt; : un secret, encore à remplir</translation>
    </message>
    <message>
        <source>&lt;%1&gt;: still to be filled in</source>
        <translation>&lt;%1&gt; : encore à remplir</translation>
    </message>
    <message>
        <source>Basic authentication: %1</source>
        <translation>Authentification Basic&#xa0;: %1</translation>
    </message>
    <message>
        <source>API key: %1</source>
        <translation>Clé d’API&#xa0;: %1</translation>
    </message>
    <message>
        <source>OAuth 2.0: token from %1</source>
        <translation>OAuth 2.0&#xa0;: jeton de %1</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <translation>Proxy&#xa0;: %1</translation>
    </message>
    <message>
        <source>Certificate authority: %1</source>
        <translation>Autorité de certification&#xa0;: %1</translation>
    </message>
    <message>
        <source>Client certificate: %1</source>
        <translation>Certificat client&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>hookbench::InsertFieldPanel</name>
    <message>
        <source>&amp;Keep quotes and line breaks in it from breaking the JSON</source>
        <translation>&amp;Empêcher que ses guillemets et sauts de ligne cassent le JSON</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>In&amp;sérer</translation>
    </message>
    <message>
        <source>Search fields</source>
        <translation>Chercher des champs</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>as it is stored</source>
        <translation>telle quelle</translation>
    </message>
    <message>
        <source>If a customer has &amp;none</source>
        <translation>Si un client n’en a &amp;pas</translation>
    </message>
    <message>
        <source>Write a &amp;date as</source>
        <translation>Écrire une &amp;date comme</translation>
    </message>
    <message>
        <source>Goes into the body</source>
        <translation>Va dans le body</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Donne</translation>
    </message>
    <message>
        <source>Gives for %1</source>
        <translation>Donne pour %1</translation>
    </message>
    <message>
        <source>No field of that name</source>
        <translation>Aucun champ de ce nom</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
</context>
<context>
    <name>hookbench::KeepButton</name>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>How many sent requests stay on this computer</source>
        <translation>Combien de requêtes envoyées restent sur cet ordinateur</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>The newest %1</source>
        <translation>Les %1 plus récentes</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
</context>
<context>
    <name>hookbench::KeyAnswer</name>
    <message>
        <source>A company&apos;s proxy may break into the connection: ask those who run the network. Or the brand demands a client certificate (mutual TLS): ask its administrator.</source>
        <translation>Un proxy d’entreprise s’interpose peut-être dans la connexion : demandez aux responsables du réseau. Ou la marque exige un certificat client (mutual TLS) : demandez à son administrateur.</translation>
    </message>
    <message>
        <source>The data centre is one word such as fra1, not a whole address.</source>
        <translation>Le centre de données est un mot comme fra1, pas une adresse complète.</translation>
    </message>
    <message>
        <source>The key works: %1, brand %2</source>
        <translation>La clé fonctionne : %1, marque %2</translation>
    </message>
    <message>
        <source>User %1, account type %2, data centre %3, as Qualtrics says.</source>
        <translation>Utilisateur %1, type de compte %2, centre de données %3, selon Qualtrics.</translation>
    </message>
    <message>
        <source>It may do what this user may do: a survey, list or library that the user cannot see is refused with 403 or 404.</source>
        <translation>Elle permet ce que cet utilisateur peut faire : une enquête, une liste ou une bibliothèque qu’il ne voit pas est refusée avec 403 ou 404.</translation>
    </message>
    <message>
        <source>Qualtrics adds: %1</source>
        <translation>Qualtrics ajoute : %1</translation>
    </message>
    <message>
        <source>The key works, but this is the wrong data centre: %1, brand %2</source>
        <translation>La clé fonctionne, mais ce n’est pas le bon centre de données : %1, marque %2</translation>
    </message>
    <message>
        <source>%1 passed the request on. Reading works that way, if slowly; sending is reported to fail with 400.</source>
        <translation>%1 a transmis la requête. La lecture fonctionne ainsi, lentement ; l’envoi échouerait avec 400.</translation>
    </message>
    <message>
        <source>Use %1 instead.</source>
        <translation>Utilisez plutôt %1.</translation>
    </message>
    <message>
        <source>No key arrived at Qualtrics</source>
        <translation>Aucune clé n’est arrivée chez Qualtrics</translation>
    </message>
    <message>
        <source>The header was sent, but is empty, or something in between took it out.</source>
        <translation>Le header a été envoyé, mais il est vide ou un intermédiaire l’a retiré.</translation>
    </message>
    <message>
        <source>Qualtrics looks for a header X-API-TOKEN, and the webhook sends none.</source>
        <translation>Qualtrics cherche un header X-API-TOKEN, et le webhook n’en envoie pas.</translation>
    </message>
    <message>
        <source>Check the value of the header and the secret behind it.</source>
        <translation>Vérifiez la valeur du header et le secret derrière elle.</translation>
    </message>
    <message>
        <source>Add the header X-API-TOKEN with the key as its value.</source>
        <translation>Ajoutez le header X-API-TOKEN avec la clé comme valeur.</translation>
    </message>
    <message>
        <source>Qualtrics does not know this key</source>
        <translation>Qualtrics ne connaît pas cette clé</translation>
    </message>
    <message>
        <source>An OAuth token ends after about an hour, and only the data centre where its client was made knows it.</source>
        <translation>Un jeton OAuth expire après environ une heure, et seul le centre de données où son client a été créé le connaît.</translation>
    </message>
    <message>
        <source>It is mistyped or revoked, or a newer one has replaced it: Generate Token ends the one before at once.</source>
        <translation>Elle est mal saisie ou révoquée, ou une plus récente l’a remplacée : Generate Token met fin à la précédente aussitôt.</translation>
    </message>
    <message>
        <source>Get a new token there.</source>
        <translation>Obtenez-y un nouveau jeton.</translation>
    </message>
    <message>
        <source>Copy it anew from Account Settings, Qualtrics IDs, API. A user of its own keeps others from renewing it.</source>
        <translation>Copiez-la à nouveau depuis Account Settings, Qualtrics IDs, API. Un utilisateur dédié évite que d’autres la renouvellent.</translation>
    </message>
    <message>
        <source>The key is right, but its user may not use the API</source>
        <translation>La clé est bonne, mais son utilisateur ne peut pas utiliser l’API</translation>
    </message>
    <message>
        <source>The permission to access the API is off for this user or for the whole brand.</source>
        <translation>L’autorisation d’accès à l’API est désactivée pour cet utilisateur ou pour toute la marque.</translation>
    </message>
    <message>
        <source>Ask the brand&apos;s administrator to switch it on.</source>
        <translation>Demandez à l’administrateur de la marque de l’activer.</translation>
    </message>
    <message>
        <source>The key is known, but this is forbidden</source>
        <translation>La clé est connue, mais ceci est interdit</translation>
    </message>
    <message>
        <source>Ask the brand&apos;s administrator.</source>
        <translation>Demandez à l’administrateur de la marque.</translation>
    </message>
    <message>
        <source>Qualtrics is there, but not this address</source>
        <translation>Qualtrics est là, mais pas cette adresse</translation>
    </message>
    <message>
        <source>%1 has no %2.</source>
        <translation>%1 n’a pas de %2.</translation>
    </message>
    <message>
        <source>The address of the check is /API/v3/whoami, the one of distributions /API/v3/distributions: capitals count.</source>
        <translation>L’adresse de la vérification est /API/v3/whoami, celle des distributions /API/v3/distributions : les majuscules comptent.</translation>
    </message>
    <message>
        <source>%1, but the answer is not from Qualtrics&apos; API</source>
        <translation>%1, mais la réponse ne vient pas de l’API de Qualtrics</translation>
    </message>
    <message>
        <source>A proxy, a firewall or a login page in between has answered, or the brand demands a client certificate (mutual TLS).</source>
        <translation>Un proxy, un pare-feu ou une page de connexion intermédiaire a répondu, ou la marque exige un certificat client (mutual TLS).</translation>
    </message>
    <message>
        <source>Read the answer, and ask those who run the network whether %1 may be reached from here.</source>
        <translation>Lisez la réponse et demandez aux responsables du réseau si %1 peut être joint d’ici.</translation>
    </message>
    <message>
        <source>Qualtrics says: %1</source>
        <translation>Qualtrics dit : %1</translation>
    </message>
    <message>
        <source>Wait a minute: the limits count for the whole brand. The key was not judged.</source>
        <translation>Attendez une minute : les limites valent pour toute la marque. La clé n’a pas été jugée.</translation>
    </message>
    <message>
        <source>The key was not judged: test again later.</source>
        <translation>La clé n’a pas été jugée : testez de nouveau plus tard.</translation>
    </message>
    <message>
        <source>%1, but the answer cannot be read</source>
        <translation>%1, mais la réponse est illisible</translation>
    </message>
    <message>
        <source>It is JSON that breaks off, or not the kind that Qualtrics answers.</source>
        <translation>C’est du JSON qui s’interrompt, ou pas celui que Qualtrics répond.</translation>
    </message>
    <message>
        <source>The limits count for the whole brand. The key was not judged.</source>
        <translation>Les limites valent pour toute la marque. La clé n’a pas été jugée.</translation>
    </message>
    <message>
        <source>The status is %1, but the answer itself tells an error.</source>
        <translation>Le statut est %1, mais la réponse elle-même indique une erreur.</translation>
    </message>
    <message>
        <source>The status is %1, but the answer itself says “%2”.</source>
        <translation>Le statut est %1, mais la réponse elle-même dit «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>hookbench::KeyCheckPanel</name>
    <message>
        <source>&amp;Asks with GET</source>
        <translation>&amp;Demande avec GET</translation>
    </message>
    <message>
        <source>a path that needs the key and changes nothing, such as /v1/me</source>
        <translation>un chemin qui exige la clé et ne change rien, comme /v1/me</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Test API &amp;key</source>
        <translation>Tester la &amp;clé d’API</translation>
    </message>
    <message>
        <source>Asks the service once, in the selected environment, whether it takes the key</source>
        <translation>Demande une fois au service, dans l’environnement choisi, s’il accepte la clé</translation>
    </message>
    <message>
        <source>Say beside it what to ask</source>
        <translation>Indiquez à côté ce qu’il faut demander</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Passer à %1</translation>
    </message>
    <message>
        <source>Writes this host into the URL of the webhook</source>
        <translation>Écrit cet hôte dans l’URL du webhook</translation>
    </message>
    <message>
        <source>Writes it into the environment %1</source>
        <translation>L’écrit dans l’environnement %1</translation>
    </message>
    <message>
        <source>Asked in the environment %1: %2 %3</source>
        <translation>Demandé dans l’environnement %1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>Asks in the environment %1.</source>
        <translation>Demande dans l’environnement %1.</translation>
    </message>
    <message>
        <source>Result of the key check</source>
        <translation>Résultat du contrôle de la clé</translation>
    </message>
</context>
<context>
    <name>hookbench::KeyFinding</name>
    <message>
        <source>Not tested: the request is not ready</source>
        <translation>Non testée : la requête n’est pas prête</translation>
    </message>
    <message>
        <source>The check changes nothing on the other side: test again.</source>
        <translation>La vérification ne change rien de l’autre côté : testez de nouveau.</translation>
    </message>
    <message>
        <source>%1, but the answer is a web page</source>
        <translation>%1, mais la réponse est une page web</translation>
    </message>
    <message>
        <source>A proxy, a firewall or a login page in between may have answered, or the address is one for people.</source>
        <translation>Un proxy, un pare-feu ou une page de connexion intermédiaire a peut-être répondu, ou l’adresse est destinée à des personnes.</translation>
    </message>
    <message>
        <source>Read the answer, and check the address of the check.</source>
        <translation>Lisez la réponse et contrôlez l’adresse de la vérification.</translation>
    </message>
    <message>
        <source>%1: the key works</source>
        <translation>%1 : la clé fonctionne</translation>
    </message>
    <message>
        <source>%1 answers with this key. Make sure that it would refuse without one.</source>
        <translation>%1 répond avec cette clé. Assurez-vous que sans elle ce serait un refus.</translation>
    </message>
    <message>
        <source>%1: sent elsewhere, the key was not judged</source>
        <translation>%1&#xa0;: renvoyé ailleurs, la clé n’a pas été jugée</translation>
    </message>
    <message>
        <source>A login page for people or a proxy in between has answered.</source>
        <translation>Une page de connexion pour humains ou un proxy intermédiaire a répondu.</translation>
    </message>
    <message>
        <source>The answer points to %1: a login page for people, or a proxy in between.</source>
        <translation>La réponse renvoie à %1&#xa0;: une page de connexion pour humains, ou un proxy intermédiaire.</translation>
    </message>
    <message>
        <source>Check the address that is asked, and whether this network wants a login first.</source>
        <translation>Vérifiez l’adresse demandée, et si ce réseau veut d’abord une connexion.</translation>
    </message>
</context>
<context>
    <name>hookbench::KeyText</name>
    <message>
        <source>%1: no key was sent</source>
        <translation>%1&#xa0;: aucune clé n’a été envoyée</translation>
    </message>
    <message>
        <source>The request holds no credentials: no header such as Authorization, and no secret.</source>
        <translation>La requête ne contient pas d’identifiants&#xa0;: ni header comme Authorization, ni secret.</translation>
    </message>
    <message>
        <source>Choose how to log in under Authentication in the webhook, or add the header that the service asks for, with the key as a secret.</source>
        <translation>Choisissez comment s’identifier sous Authentification dans le webhook, ou ajoutez le header que le service demande, avec la clé comme secret.</translation>
    </message>
    <message>
        <source>%1: something in between may have refused this</source>
        <translation>%1&#xa0;: quelque chose entre les deux l’a peut-être refusé</translation>
    </message>
    <message>
        <source>Read the answer below: it mostly names who refuses and why. Ask those who run the network.</source>
        <translation>Lisez la réponse ci-dessous&#xa0;: elle dit le plus souvent qui refuse et pourquoi. Demandez à ceux qui gèrent le réseau.</translation>
    </message>
    <message>
        <source>%1: the server does not know this key</source>
        <translation>%1&#xa0;: le serveur ne connaît pas cette clé</translation>
    </message>
    <message>
        <source>The credentials are mistyped, expired or replaced, or stand in another header than the server looks at.</source>
        <translation>Les identifiants sont mal saisis, expirés ou remplacés, ou se trouvent dans un autre header que celui que le serveur regarde.</translation>
    </message>
    <message>
        <source>Check the secret and the header under Authentication in the webhook.</source>
        <translation>Vérifiez le secret et le header sous Authentification dans le webhook.</translation>
    </message>
    <message>
        <source>%1: the key is known, but may not do this</source>
        <translation>%1&#xa0;: la clé est connue, mais n’a pas ce droit</translation>
    </message>
    <message>
        <source>The account behind it lacks a right.</source>
        <translation>Il manque un droit au compte concerné.</translation>
    </message>
    <message>
        <source>Ask the administrator of the account.</source>
        <translation>Demandez à l’administrateur du compte.</translation>
    </message>
</context>
<context>
    <name>hookbench::KeyValueForm</name>
    <message>
        <source>Profile variables</source>
        <translation>Variables de profil</translation>
    </message>
    <message>
        <source>Em&amp;ail</source>
        <translation>E-&amp;mail</translation>
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
        <translation>P&amp;ropriétés personnalisées (profileData)</translation>
    </message>
    <message>
        <source>E&amp;vent properties (live behavior only)</source>
        <translation>Propriétés de l’é&amp;vénement (Live behavior seulement)</translation>
    </message>
    <message>
        <source>Push to&amp;ken</source>
        <translation>Jeton pus&amp;h</translation>
    </message>
    <message>
        <source>Custom key value pairs</source>
        <translation>Paires clé-valeur personnalisées</translation>
    </message>
    <message>
        <source>Custom key value &amp;pairs</source>
        <translation>&amp;Paires clé-valeur personnalisées</translation>
    </message>
</context>
<context>
    <name>hookbench::KeyValueTableModel</name>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>hookbench::LanguageMenu</name>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>Hookbench speaks the language that you chose when it is started again.</source>
        <translation>Hookbench parlera la langue choisie à son prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>hookbench::LayoutSwitch</name>
    <message>
        <source>As sent</source>
        <translation>Tel qu’envoyé</translation>
    </message>
    <message>
        <source>Shows the exact bytes that are sent</source>
        <translation>Montre les octets exacts qui sont envoyés</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Lisible</translation>
    </message>
    <message>
        <source>Indents the JSON for reading; what is sent stays as it is</source>
        <translation>Indente le JSON pour la lecture&#x202f;; ce qui est envoyé reste tel quel</translation>
    </message>
    <message>
        <source>Show invisible characters</source>
        <translation>Montrer les caractères invisibles</translation>
    </message>
    <message>
        <source>How the payload is shown</source>
        <translation>Comment le payload est affiché</translation>
    </message>
</context>
<context>
    <name>hookbench::LeavingModel</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Nothing, it only decides</source>
        <translation>Rien, il ne fait que décider</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Sa valeur</translation>
    </message>
    <message>
        <source>Its value, through %1</source>
        <translation>Sa valeur, par %1</translation>
    </message>
</context>
<context>
    <name>hookbench::LeavingPanel</name>
    <message>
        <source>The campaign reads no field of the customer.</source>
        <translation>La campagne ne lit aucun champ du client.</translation>
    </message>
    <message>
        <source>Fields that leave</source>
        <translation>Champs qui partent</translation>
    </message>
    <message>
        <source>%1: to %2</source>
        <translation>%1 : vers %2</translation>
    </message>
    <message>
        <source>nowhere yet</source>
        <translation>nulle part encore</translation>
    </message>
</context>
<context>
    <name>hookbench::LookUpText</name>
    <message>
        <source>It cannot be told whether Qualtrics has it</source>
        <translation>Impossible de dire si Qualtrics l’a</translation>
    </message>
    <message>
        <source>Look in Qualtrics, in the survey&apos;s distributions, before you send again.</source>
        <translation>Regardez dans Qualtrics, dans les distributions de l’enquête, avant de renvoyer.</translation>
    </message>
    <message>
        <source>Do not send it again: the customer would get it twice.</source>
        <translation>Ne renvoyez pas : le client le recevrait deux fois.</translation>
    </message>
    <message>
        <source>Qualtrics has it: %1</source>
        <translation>Qualtrics l’a : %1</translation>
    </message>
    <message>
        <source>Created %1 for the same contact. Qualtrics knows no mark of a request, so that this is yours is inferred from contact and time.</source>
        <translation>Créée %1 pour le même contact. Qualtrics ne garde aucune marque de la requête : que ce soit la vôtre est déduit du contact et de l’heure.</translation>
    </message>
    <message>
        <source>Qualtrics probably has it: %1</source>
        <translation>Qualtrics l’a probablement : %1</translation>
    </message>
    <message>
        <source>Created %1, and nothing in it contradicts your request; but the list does not name the contact (inferred).</source>
        <translation>Créée %1, et rien n’y contredit votre requête ; mais la liste ne nomme pas le contact (déduit).</translation>
    </message>
    <message>
        <source>Look at it in Qualtrics before you send again.</source>
        <translation>Regardez-le dans Qualtrics avant de renvoyer.</translation>
    </message>
    <message>
        <source>Not among the %1 distributions of this survey</source>
        <translation>Pas parmi les %1 distributions de cette enquête</translation>
    </message>
    <message>
        <source>None was created around that time for this contact. The list may lag behind (inferred).</source>
        <translation>Aucune n’a été créée vers cette heure pour ce contact. La liste peut avoir du retard (déduit).</translation>
    </message>
    <message>
        <source>Look again in a minute. If it is still not there, sending again is safe.</source>
        <translation>Consultez de nouveau dans une minute. S’il n’y est toujours pas, renvoyer est sans risque.</translation>
    </message>
    <message>
        <source>It is not among the first %1 distributions. The list goes on at another address, %2, which was not asked: the key goes nowhere else.</source>
        <translation>Elle n’est pas parmi les %1 premières distributions. La liste continue à une autre adresse, %2, qui n’a pas été interrogée&#xa0;: la clé ne va nulle part ailleurs.</translation>
    </message>
    <message>
        <source>It is not among the first %1 distributions, and the list leads back to a page that was read already.</source>
        <translation>Elle n’est pas parmi les %1 premières distributions, et la liste ramène à une page déjà lue.</translation>
    </message>
    <message>
        <source>It is not among the first %1 distributions; the list goes on, but no more than %2 pages are read.</source>
        <translation>Elle n’est pas parmi les %1 premières distributions&#xa0;; la liste continue, mais pas plus de %2 pages sont lues.</translation>
    </message>
</context>
<context>
    <name>hookbench::MainWindow</name>
    <message numerus="yes">
        <source>%n campaign(s) have problems</source>
        <translation>
            <numerusform>%n campagne a des problèmes</numerusform>
            <numerusform>%n campagnes ont des problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <source>Field contracts</source>
        <translation>Règles de champs</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About Hookbench</source>
        <translation>À propos de Hookbench</translation>
    </message>
    <message>
        <source>%1[*] – Hookbench</source>
        <translation>%1[*] – Hookbench</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Insérer un champ</translation>
    </message>
    <message>
        <source>Fields that leave</source>
        <translation>Champs qui partent</translation>
    </message>
    <message>
        <source>It cannot be sent again: this workspace has no “%1”.</source>
        <translation>Impossible de renvoyer : cet espace de travail n’a pas de « %1 ».</translation>
    </message>
</context>
<context>
    <name>hookbench::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>hookbench::NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
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
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>hookbench::OriginStory</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>hookbench::OverviewSection</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit the section %1</source>
        <translation>Modifier la section %1</translation>
    </message>
    <message>
        <source>Fields That Leave…</source>
        <translation>Champs qui partent…</translation>
    </message>
    <message>
        <source>Which fields of a customer the request carries, and where to</source>
        <translation>Quels champs d’un client la requête transporte, et vers où</translation>
    </message>
</context>
<context>
    <name>hookbench::PackedReply</name>
    <message>
        <source>The answer came packed (%1) although it was asked for unpacked; it is kept and shown unpacked.</source>
        <translation>La réponse est arrivée compressée (%1) alors qu’elle était demandée telle quelle ; elle est conservée et affichée décompressée.</translation>
    </message>
</context>
<context>
    <name>hookbench::PasteCare</name>
    <message numerus="yes">
        <source>The pasted text has %n curly quote(s) where JSON and Liquid know straight ones only.</source>
        <translation>
            <numerusform>Le texte collé a %n guillemet typographique, alors que JSON et Liquid ne connaissent que les droits.</numerusform>
            <numerusform>Le texte collé a %n guillemets typographiques, alors que JSON et Liquid ne connaissent que les droits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make straight</source>
        <translation>Rendre droits</translation>
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
        <translation>Le body de la campagne&#xa0;: JSON ou texte avec des tags Liquid. Ctrl+Tab ou F6 le quitte&#x202f;; avec Ctrl+M, Tab le quitte aussi.</translation>
    </message>
    <message>
        <source>No fix for this place</source>
        <translation>Aucune correction à cet endroit</translation>
    </message>
    <message>
        <source>A line here is longer than 100 kB. Colours are off, and typing in it may be slow.</source>
        <translation>Une ligne dépasse ici 100 ko. Les couleurs sont désactivées et la saisie peut y être lente.</translation>
    </message>
    <message>
        <source>Break into lines</source>
        <translation>Couper en lignes</translation>
    </message>
    <message>
        <source>Tab leaves the editor. Ctrl+M goes back to typing tabs.</source>
        <translation>Tab quitte l’éditeur. Ctrl+M revient à la saisie de tabulations.</translation>
    </message>
    <message>
        <source>Type tabs</source>
        <translation>Saisir des tabulations</translation>
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
        <translation>Ce qui serait envoyé, en lecture seule. Entrée sur une partie remplie par Liquid mène à son tag dans le body.</translation>
    </message>
    <message>
        <source>This customer gets nothing.</source>
        <translation>Ce client ne reçoit rien.</translation>
    </message>
    <message>
        <source>This customer gets nothing: %1</source>
        <translation>Ce client ne reçoit rien&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show in body</source>
        <translation>Montrer dans le body</translation>
    </message>
    <message>
        <source>Indented for reading. What is sent keeps the line ends and spaces of the body.</source>
        <translation>Indenté pour la lecture. L’envoi garde les fins de ligne et les espaces du body.</translation>
    </message>
    <message>
        <source>A very long line is shown in pieces, for reading only. It is sent as one line.</source>
        <translation>Une très longue ligne est montrée en morceaux, pour la lecture seulement. Elle est envoyée en une ligne.</translation>
    </message>
    <message>
        <source>%1:%2 in the payload: %3</source>
        <translation>%1:%2 dans le payload&#xa0;: %3</translation>
    </message>
    <message>
        <source>Filled in by %1, %2:%3 in the body. Click, or press Enter, to go there.</source>
        <translation>Rempli par %1, %2:%3 dans le body. Cliquez ou appuyez sur Entrée pour y aller.</translation>
    </message>
</context>
<context>
    <name>hookbench::PeerText</name>
    <message>
        <source>not known: the connection was gone before it could be looked at</source>
        <translation>inconnu&#xa0;: la connexion avait disparu avant qu’on puisse la regarder</translation>
    </message>
    <message>
        <source>not known: several connections were open that could have been this one</source>
        <translation>inconnu&#xa0;: plusieurs connexions ouvertes pouvaient être celle-ci</translation>
    </message>
    <message>
        <source>not known: this system does not tell it</source>
        <translation>inconnu&#xa0;: ce système ne le dit pas</translation>
    </message>
    <message>
        <source>%1, port %2: the proxy. Where it went from there, only the proxy knows.</source>
        <translation>%1, port %2&#xa0;: le proxy. Où il est allé ensuite, seul le proxy le sait.</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, port %2</translation>
    </message>
</context>
<context>
    <name>hookbench::PreparedConnection</name>
    <message>
        <source>The secret “%1” has no value yet.</source>
        <translation>Le secret «&#xa0;%1&#xa0;» n’a pas encore de valeur.</translation>
    </message>
    <message>
        <source>“%1” is no address of a proxy.</source>
        <translation>« %1 » n’est pas l’adresse d’un proxy.</translation>
    </message>
    <message>
        <source>The secret “%1” may not go to the proxy %2: its environment does not list it.</source>
        <translation>Le secret « %1 » ne peut pas aller au proxy %2 : son environnement ne le cite pas.</translation>
    </message>
    <message>
        <source>The file %1 of the authority cannot be read: %2</source>
        <translation>Le fichier %1 de l’autorité ne peut pas être lu : %2</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate in PEM form (-----BEGIN CERTIFICATE-----).</source>
        <translation>Le fichier %1 ne contient aucun certificat au format PEM (-----BEGIN CERTIFICATE-----).</translation>
    </message>
</context>
<context>
    <name>hookbench::PreparedRequest</name>
    <message>
        <source>There is no payload for this customer: the template stops before one is made.</source>
        <translation>Il n’y a pas de payload pour ce client&#xa0;: le template s’arrête avant d’en produire un.</translation>
    </message>
    <message>
        <source>The secret “%1” has no value yet.</source>
        <translation>Le secret «&#xa0;%1&#xa0;» n’a pas encore de valeur.</translation>
    </message>
    <message>
        <source>The secret “%1” may not go to %2: its environment does not list that host.</source>
        <translation>Le secret «&#xa0;%1&#xa0;» ne doit pas aller à %2&#xa0;: son environnement ne liste pas cet hôte.</translation>
    </message>
    <message>
        <source>The secret “%1” would travel unencrypted to %2: use https.</source>
        <translation>Le secret «&#xa0;%1&#xa0;» voyagerait sans chiffrement vers %2&#xa0;: utilisez https.</translation>
    </message>
    <message>
        <source>The URL is not a complete http or https address.</source>
        <translation>L’URL n’est pas une adresse http ou https complète.</translation>
    </message>
    <message>
        <source>The URL holds a user name: put the credentials into an Authorization header.</source>
        <translation>L’URL contient un nom d’utilisateur&#xa0;: mettez les identifiants dans un header Authorization.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’un header.</translation>
    </message>
    <message>
        <source>The header %1 cannot be set: it follows from the URL and the body.</source>
        <translation>Le header %1 ne peut pas être défini&#xa0;: il découle de l’URL et du body.</translation>
    </message>
    <message>
        <source>The value of the header %1 holds a line break or another control character.</source>
        <translation>La valeur du header %1 contient un saut de ligne ou un autre caractère de contrôle.</translation>
    </message>
    <message>
        <source>“%1” is no HTTP method.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une méthode HTTP.</translation>
    </message>
</context>
<context>
    <name>hookbench::PreviewPane</name>
    <message>
        <source>Show &amp;Invisible Characters</source>
        <translation>Montrer les caractères &amp;invisibles</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Show blanks, line ends and characters without a shape (%1)</source>
        <translation>Montrer les espaces, les fins de ligne et les caractères sans forme (%1)</translation>
    </message>
</context>
<context>
    <name>hookbench::ProblemsBar</name>
    <message>
        <source>Filter problems</source>
        <translation>Filtrer les problèmes</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Group problems</source>
        <translation>Grouper les problèmes</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Dans l’ordre</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Par gravité</translation>
    </message>
    <message>
        <source>By part</source>
        <translation>Par partie</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Par règle</translation>
    </message>
    <message>
        <source>Show errors (%1)</source>
        <translation>Montrer les erreurs (%1)</translation>
    </message>
    <message>
        <source>Show warnings (%1)</source>
        <translation>Montrer les avertissements (%1)</translation>
    </message>
    <message>
        <source>Show notes (%1)</source>
        <translation>Montrer les notes (%1)</translation>
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
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Montrer…</translation>
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
        <translation>Webhook et environnement</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4</source>
        <translation>%1, %2&#xa0;: %3 %4</translation>
    </message>
</context>
<context>
    <name>hookbench::ProblemsView</name>
    <message>
        <source>No problems found. What is wrong with the body, the payload or the request is listed here as you type.</source>
        <translation>Aucun problème trouvé. Ce qui ne va pas dans le body, le payload ou la requête s’affiche ici pendant la saisie.</translation>
    </message>
    <message>
        <source>No problem matches the filter.</source>
        <translation>Aucun problème ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Next Problem</source>
        <translation>Problème suivant</translation>
    </message>
    <message>
        <source>Previous Problem</source>
        <translation>Problème précédent</translation>
    </message>
    <message>
        <source>Fix Problem…</source>
        <translation>Corriger le problème…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Go to Place</source>
        <translation>Aller à l’endroit</translation>
    </message>
    <message>
        <source>Copy Message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>Problems: errors %1, warnings %2</source>
        <translation>Problèmes&#xa0;: erreurs %1, avertissements %2</translation>
    </message>
</context>
<context>
    <name>hookbench::ProxyRoute</name>
    <message>
        <source>The proxy %1 wants a user name and a password, and did not get any that it takes.</source>
        <translation>Le proxy %1 veut un nom d’utilisateur et un mot de passe, et n’en a pas reçu qu’il accepte.</translation>
    </message>
    <message>
        <source>The proxy %1 opened no way to %2. (%3)</source>
        <translation>Le proxy %1 n’a ouvert aucun chemin vers %2. (%3)</translation>
    </message>
    <message>
        <source>The proxy %1 hung up before it had opened the way to %2.</source>
        <translation>Le proxy %1 a raccroché avant d’avoir ouvert le chemin vers %2.</translation>
    </message>
    <message>
        <source>The proxy %1 had not opened the way to %2 when the time was up.</source>
        <translation>Le proxy %1 n’avait pas ouvert le chemin vers %2 à la fin du délai.</translation>
    </message>
    <message>
        <source>%1 (from the settings of this system)</source>
        <translation>%1 (des réglages de ce système)</translation>
    </message>
    <message>
        <source>%1 (set under Connection in the webhook)</source>
        <translation>%1 (réglé sous Connexion dans le webhook)</translation>
    </message>
    <message>
        <source>There is no host named %1, which is to be the proxy %2.</source>
        <translation>Il n’y a pas d’hôte nommé %1, qui doit être le proxy %2.</translation>
    </message>
    <message>
        <source>Nobody listens where the proxy should be: %1.</source>
        <translation>Personne n’écoute là où devrait être le proxy&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The proxy %1 answered “%2”.</source>
        <translation>Le proxy %1 a répondu «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The user name and password filled in are wrong, or it wants a kind of login that is not supported.</source>
        <translation>Le nom d’utilisateur et le mot de passe renseignés sont faux, ou il veut un type d’identification non pris en charge.</translation>
    </message>
    <message>
        <source>It wants a user name and a password, and none are filled in.</source>
        <translation>Il veut un nom d’utilisateur et un mot de passe, et aucun n’est renseigné.</translation>
    </message>
    <message>
        <source>It offers: %1.</source>
        <translation>Il propose&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It could not reach %1.</source>
        <translation>Il n’a pas pu atteindre %1.</translation>
    </message>
    <message>
        <source>It does not let this computer connect to %1.</source>
        <translation>Il ne laisse pas cet ordinateur se connecter à %1.</translation>
    </message>
    <message>
        <source>It says: “%1”.</source>
        <translation>Il dit&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>What answered at the proxy %1 is no HTTP.</source>
        <translation>Ce qui a répondu au proxy %1 n’est pas du HTTP.</translation>
    </message>
    <message>
        <source>There is no connection to the proxy %1: %2.</source>
        <translation>Il n’y a pas de connexion au proxy %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The request went to the proxy %1, with the user name and password filled in.</source>
        <translation>La requête est allée au proxy %1, avec le nom d’utilisateur et le mot de passe renseignés.</translation>
    </message>
    <message>
        <source>The request went to the proxy %1, without a user name and a password.</source>
        <translation>La requête est allée au proxy %1, sans nom d’utilisateur ni mot de passe.</translation>
    </message>
</context>
<context>
    <name>hookbench::ProxyText</name>
    <message>
        <source>Check the proxy, its user name and its password under Connection in the webhook, or in the settings of this system. Else ask those who run the proxy.</source>
        <translation>Vérifiez le proxy, son nom d’utilisateur et son mot de passe sous Connexion dans le webhook, ou dans les réglages de ce système. Sinon, demandez à ceux qui gèrent le proxy.</translation>
    </message>
    <message>
        <source>Not sent: the proxy did not let the request through</source>
        <translation>Non envoyé&#xa0;: le proxy n’a pas laissé passer la requête</translation>
    </message>
    <message>
        <source>A proxy in between has answered, not the server.</source>
        <translation>C’est un proxy intermédiaire qui a répondu, pas le serveur.</translation>
    </message>
    <message>
        <source>%1: the proxy does not let this computer in</source>
        <translation>%1&#xa0;: le proxy ne laisse pas entrer cet ordinateur</translation>
    </message>
    <message>
        <source>Its user name and password are missing or wrong, or it wants a kind of login that is not supported.</source>
        <translation>Son nom d’utilisateur et son mot de passe manquent ou sont faux, ou il veut un type d’identification non pris en charge.</translation>
    </message>
    <message>
        <source>%1: the proxy has answered, not the server</source>
        <translation>%1&#xa0;: c’est le proxy qui a répondu, pas le serveur</translation>
    </message>
    <message>
        <source>That the answer is the proxy&apos;s own is inferred from its headers or its page.</source>
        <translation>Que la réponse vienne du proxy lui-même est déduit de ses headers ou de sa page.</translation>
    </message>
</context>
<context>
    <name>hookbench::PublishPage</name>
    <message>
        <source>Back to the campaign</source>
        <translation>Retour à la campagne</translation>
    </message>
    <message>
        <source>The version could not be written.</source>
        <translation>La version n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>Version %1 is frozen. Now put it into CleverTap</source>
        <translation>La version %1 est figée. Reportez-la maintenant dans CleverTap</translation>
    </message>
    <message>
        <source>By hand, as no documented call of CleverTap&apos;s API creates a webhook or takes a Custom Body. The fields are in the order of the dashboard; copy one after the other.</source>
        <translation>À la main, car aucun appel documenté de l’API de CleverTap ne crée de webhook ni n’accepte de Custom Body. Les champs sont dans l’ordre du dashboard&#x202f;; copiez-les l’un après l’autre.</translation>
    </message>
    <message>
        <source>Hand-off to CleverTap</source>
        <translation>Remise à CleverTap</translation>
    </message>
</context>
<context>
    <name>hookbench::RecordFilterRow</name>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>ne contient pas</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>commence par</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>est supérieur à</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>est inférieur à</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>est absent</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>est présent</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is null</source>
        <translation>est null</translation>
    </message>
    <message>
        <source>Field to filter by</source>
        <translation>Champ du filtre</translation>
    </message>
    <message>
        <source>How to filter</source>
        <translation>Comment filtrer</translation>
    </message>
    <message>
        <source>Value to filter by</source>
        <translation>Valeur du filtre</translation>
    </message>
    <message>
        <source>Remove filter</source>
        <translation>Retirer le filtre</translation>
    </message>
</context>
<context>
    <name>hookbench::RecordsTable</name>
    <message>
        <source>Records of the file</source>
        <translation>Enregistrements du fichier</translation>
    </message>
    <message>
        <source>Sort Ascending</source>
        <translation>Tri croissant</translation>
    </message>
    <message>
        <source>Sort Descending</source>
        <translation>Tri décroissant</translation>
    </message>
    <message>
        <source>Order of the File</source>
        <translation>Ordre du fichier</translation>
    </message>
    <message>
        <source>Filter by This Value</source>
        <translation>Filtrer par cette valeur</translation>
    </message>
    <message>
        <source>Hide Column</source>
        <translation>Masquer la colonne</translation>
    </message>
</context>
<context>
    <name>hookbench::RecordsView</name>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Suivant (F3)</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Search all records</source>
        <translation>Chercher dans tous les enregistrements</translation>
    </message>
    <message>
        <source>Search all values</source>
        <translation>Chercher dans toutes les valeurs</translation>
    </message>
    <message>
        <source>Which fields are shown, and in which order</source>
        <translation>Quels champs sont montrés, et dans quel ordre</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Shows only the records that keep a condition</source>
        <translation>Ne montre que les enregistrements qui remplissent une condition</translation>
    </message>
    <message>
        <source>No record holds “%1”.</source>
        <translation>Aucun enregistrement ne contient « %1 ».</translation>
    </message>
    <message>
        <source>Found in record %1.</source>
        <translation>Trouvé dans l’enregistrement %1.</translation>
    </message>
</context>
<context>
    <name>hookbench::RedirectBar</name>
    <message>
        <source>Following it would send %1, without the body.</source>
        <translation>La suivre enverrait %1, sans le body.</translation>
    </message>
    <message>
        <source>Following it would send %1, with the body.</source>
        <translation>La suivre enverrait %1, avec le body.</translation>
    </message>
    <message>
        <source>It is another server: %1 would not go along.</source>
        <translation>C’est un autre serveur : %1 ne serait pas envoyé.</translation>
    </message>
    <message>
        <source>The client certificate would not go along either.</source>
        <translation>Le certificat client ne serait pas envoyé non plus.</translation>
    </message>
    <message>
        <source>Follow Once</source>
        <translation>Suivre une fois</translation>
    </message>
    <message>
        <source>Sends this request to the new address, as a new one</source>
        <translation>Envoie cette requête à la nouvelle adresse, comme une nouvelle</translation>
    </message>
</context>
<context>
    <name>hookbench::ReplaceField</name>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Text to put there</source>
        <translation>Texte à mettre à la place</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>With a regular expression, $1 … $9 stand for its groups, $0 for the hit, \n for a line break.</source>
        <translation>Avec une expression régulière, $1 … $9 désignent ses groupes, $0 l’occurrence, \n un saut de ligne.</translation>
    </message>
    <message>
        <source>Replaces this hit and goes to the next one (Enter)</source>
        <translation>Remplace cette occurrence et passe à la suivante (Entrée)</translation>
    </message>
    <message>
        <source>Replaces all hits, as one step to undo (Ctrl+Enter)</source>
        <translation>Remplace toutes les occurrences, à annuler en une étape (Ctrl+Entrée)</translation>
    </message>
</context>
<context>
    <name>hookbench::ReplyBodyView</name>
    <message>
        <source>Pretty</source>
        <translation>Lisible</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Body de la réponse</translation>
    </message>
    <message>
        <source>Copy the body</source>
        <translation>Copier le body</translation>
    </message>
    <message>
        <source>Indented; no character of a value is changed</source>
        <translation>Indenté&#x202f;; aucun caractère d’une valeur n’est changé</translation>
    </message>
    <message>
        <source>The answer is not JSON</source>
        <translation>La réponse n’est pas du JSON</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save the answer&apos;s bytes as they came</source>
        <translation>Enregistrer les octets de la réponse tels qu’ils sont arrivés</translation>
    </message>
</context>
<context>
    <name>hookbench::RequestImportPanel</name>
    <message>
        <source>Text to import</source>
        <translation>Texte à importer</translation>
    </message>
    <message>
        <source>Requests found</source>
        <translation>Requêtes trouvées</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>Ce qui en sera fait</translation>
    </message>
    <message>
        <source>What cannot be taken over</source>
        <translation>Ce qui ne peut pas être repris</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Paste a cURL command, a .http file or a Postman collection, or drop a file here.</source>
        <translation>Collez une commande cURL, un fichier .http ou une collection Postman, ou déposez un fichier ici.</translation>
    </message>
    <message>
        <source>New Webhook from …</source>
        <translation>Nouveau webhook à partir de …</translation>
    </message>
    <message>
        <source>Open File…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Mend or untick what is red first.</source>
        <translation>Corrigez ou décochez d’abord ce qui est en rouge.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln webhook(s) will be added.</source>
        <translation>
            <numerusform>%Ln webhook sera ajouté.</numerusform>
            <numerusform>%Ln webhooks seront ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import webhooks</source>
        <translation>Importer des webhooks</translation>
    </message>
    <message>
        <source>Added, but a secret could not be kept: fill it in under Environment.</source>
        <translation>Ajouté, mais un secret n’a pas pu être gardé : remplissez-le sous Environnement.</translation>
    </message>
</context>
<context>
    <name>hookbench::RequestView</name>
    <message>
        <source>&amp;Copy request</source>
        <translation>&amp;Copier la requête</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>The request as it would go, secrets masked, read-only.</source>
        <translation>La requête telle qu’elle partirait, secrets masqués, en lecture seule.</translation>
    </message>
    <message>
        <source>Nothing is sent to this customer: the body gives no payload.</source>
        <translation>Rien n’est envoyé à ce client&#xa0;: le body ne donne pas de payload.</translation>
    </message>
</context>
<context>
    <name>hookbench::ResponseView</name>
    <message>
        <source>Press Send Test to send this request once and read the answer here.</source>
        <translation>Appuyez sur «&#xa0;Envoyer un test&#xa0;» pour envoyer cette requête une fois et lire la réponse ici.</translation>
    </message>
    <message>
        <source>Sending, and waiting for the answer …</source>
        <translation>Envoi et attente de la réponse …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>Requête</translation>
    </message>
    <message>
        <source>Timings</source>
        <translation>Durées</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Headers de la réponse</translation>
    </message>
    <message>
        <source>Copy the headers</source>
        <translation>Copier les headers</translation>
    </message>
    <message>
        <source>Request as it was sent</source>
        <translation>Requête telle qu’envoyée</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>Copier la requête</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>La réponse n’a pas de body.</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>Il n’y a pas de réponse.</translation>
    </message>
    <message>
        <source>Connection and certificates</source>
        <translation>Connexion et certificats</translation>
    </message>
    <message>
        <source>How the access token was got</source>
        <translation>Comment le jeton d’accès a été obtenu</translation>
    </message>
    <message>
        <source>Copy this exchange</source>
        <translation>Copier cet échange</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>What CleverTap would do with this answer</source>
        <translation>Ce que CleverTap ferait de cette réponse</translation>
    </message>
    <message>
        <source>CleverTap</source>
        <translation>CleverTap</translation>
    </message>
    <message>
        <source>Lost Request</source>
        <translation>Requête perdue</translation>
    </message>
    <message>
        <source>Support Ticket…</source>
        <translation>Ticket d’assistance…</translation>
    </message>
    <message>
        <source>Request, answer and times as a text for a support ticket, without secrets</source>
        <translation>Requête, réponse et temps en texte pour un ticket d’assistance, sans secrets</translation>
    </message>
    <message>
        <source>Support Ticket</source>
        <translation>Ticket d’assistance</translation>
    </message>
</context>
<context>
    <name>hookbench::ResultPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problèmes (%1)</translation>
    </message>
    <message>
        <source>Problems, response, history and all profiles</source>
        <translation>Problèmes, réponse, historique et tous les profils</translation>
    </message>
    <message>
        <source>All Profiles</source>
        <translation>Tous les profils</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleBreaches</name>
    <message>
        <source>%1 Its contract: %2.</source>
        <translation>%1 Sa règle&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleEditor</name>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Personal data is masked</source>
        <translation>Les données personnelles sont masquées</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleFieldsModel</name>
    <message>
        <source>“%1” is no number. Change the type to Text first.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre. Changez d’abord le type en Texte.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>%1, default used</source>
        <translation>%1, valeur par défaut utilisée</translation>
    </message>
    <message>
        <source>missing, default used: no sample is chosen</source>
        <translation>manquant, valeur par défaut utilisée&#xa0;: aucun exemple n’est choisi</translation>
    </message>
    <message>
        <source>missing: no sample is chosen</source>
        <translation>manquant&#xa0;: aucun exemple n’est choisi</translation>
    </message>
    <message>
        <source>missing, default used</source>
        <translation>manquant, valeur par défaut utilisée</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleFieldsView</name>
    <message>
        <source>Contracts…</source>
        <translation>Règles…</translation>
    </message>
    <message>
        <source>State what this field may hold</source>
        <translation>Déclarer ce que ce champ peut contenir</translation>
    </message>
    <message>
        <source>Make a variant: this field absent, empty or hostile</source>
        <translation>Créer une variante : ce champ absent, vide ou hostile</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleJsonEditor</name>
    <message>
        <source>Sample as JSON</source>
        <translation>Exemple en JSON</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3 The sample stays as it was.</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3 L’exemple reste tel qu’il était.</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleList</name>
    <message>
        <source>Sample profiles and events</source>
        <translation>Profils et événements d’exemple</translation>
    </message>
    <message>
        <source>Search samples</source>
        <translation>Chercher des exemples</translation>
    </message>
    <message>
        <source>Search names and values</source>
        <translation>Chercher des noms et des valeurs</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New sample</source>
        <translation>Nouvel exemple</translation>
    </message>
    <message>
        <source>New Profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>New Event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Import File…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Import What Was Copied</source>
        <translation>Importer ce qui a été copié</translation>
    </message>
    <message>
        <source>Check the campaign with all samples</source>
        <translation>Vérifier la campagne avec tous les exemples</translation>
    </message>
    <message>
        <source>Anonymise</source>
        <translation>Anonymiser</translation>
    </message>
    <message>
        <source>Random Test User</source>
        <translation>Utilisateur de test aléatoire</translation>
    </message>
    <message>
        <source>Hand-Made Test User</source>
        <translation>Utilisateur de test à la main</translation>
    </message>
    <message>
        <source>Hand-made test user</source>
        <translation>Utilisateur de test à la main</translation>
    </message>
    <message>
        <source>Mask personal data</source>
        <translation>Masquer les données personnelles</translation>
    </message>
    <message>
        <source>Mask personal data: names, addresses, numbers and ids of people show as dots</source>
        <translation>Masquer les données personnelles : noms, adresses, numéros et identifiants de personnes s’affichent en points</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleListModel</name>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message numerus="yes">
        <source>breaks %n contract(s)</source>
        <translation>
            <numerusform>enfreint %n règle</numerusform>
            <numerusform>enfreint %n règles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Un profil d’exemple est un client pour lequel rendre le body. Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>New Profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleStrip</name>
    <message>
        <source>Next &amp;Failing Sample</source>
        <translation>Exemple en éc&amp;hec suivant</translation>
    </message>
    <message>
        <source>Sample profiles and what they get</source>
        <translation>Profils d’exemple et ce qu’ils reçoivent</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleStripModel</name>
    <message>
        <source>not looked at yet</source>
        <translation>pas encore examiné</translation>
    </message>
    <message>
        <source>valid payload</source>
        <translation>payload valide</translation>
    </message>
    <message>
        <source>invalid payload</source>
        <translation>payload non valide</translation>
    </message>
    <message>
        <source>gets nothing, as the body says</source>
        <translation>ne reçoit rien, comme le dit le body</translation>
    </message>
    <message>
        <source>gets nothing: rendering fails</source>
        <translation>ne reçoit rien&#xa0;: le rendu échoue</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleSwitcher</name>
    <message>
        <source>Previous Sample</source>
        <translation>Exemple précédent</translation>
    </message>
    <message>
        <source>Next Sample</source>
        <translation>Exemple suivant</translation>
    </message>
    <message>
        <source>Sample profile</source>
        <translation>Profil d’exemple</translation>
    </message>
    <message>
        <source>Sample event</source>
        <translation>Événement d’exemple</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No event</source>
        <translation>Aucun événement</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleVariant</name>
    <message>
        <source>%1 (%2: %3)</source>
        <extracomment>%1 is the name of a sample, %2 a field, %3 what it holds: &quot;a quotation mark&quot;</extracomment>
        <translation>%1 (%2 : %3)</translation>
    </message>
</context>
<context>
    <name>hookbench::SamplesPage</name>
    <message>
        <source>Sample profiles are the customers to render a campaign with. There is none yet.</source>
        <translation>Les profils d’exemple sont les clients pour lesquels rendre une campagne. Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>New Profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>Texte copié</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Retour à %1</translation>
    </message>
</context>
<context>
    <name>hookbench::SandboxPage</name>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>The sandbox answers on this computer as Qualtrics does. What reaches it stands here byte for byte, with its answer: press Send Test in a campaign whose environment is Sandbox.</source>
        <translation>La sandbox répond sur cet ordinateur comme le fait Qualtrics. Ce qui l’atteint figure ici octet par octet, avec sa réponse&#xa0;: appuyez sur «&#xa0;Envoyer un test&#xa0;» dans une campagne dont l’environnement est Sandbox.</translation>
    </message>
    <message>
        <source>Received requests</source>
        <translation>Requêtes reçues</translation>
    </message>
    <message>
        <source>Listening at %1</source>
        <translation>À l’écoute sur %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>Speaks TLS, with a certificate that is made for this run</source>
        <translation>Parle TLS, avec un certificat créé pour cette session</translation>
    </message>
</context>
<context>
    <name>hookbench::ScenarioChoice</name>
    <message>
        <source>How the sandbox answers a request that Qualtrics would accept</source>
        <translation>Comment la sandbox répond à une requête que Qualtrics accepterait</translation>
    </message>
    <message>
        <source>An answer of your own to everything</source>
        <translation>Votre propre réponse à tout</translation>
    </message>
</context>
<context>
    <name>hookbench::SchemaButton</name>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>JSON Schema that each payload is checked against: %1</source>
        <translation>JSON Schema avec lequel chaque payload est vérifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>JSON Schema: %1</source>
        <translation>JSON Schema&#xa0;: %1</translation>
    </message>
    <message>
        <source>No schema</source>
        <translation>Aucun schéma</translation>
    </message>
    <message>
        <source>%1 (comes with Hookbench)</source>
        <translation>%1 (fourni avec Hookbench)</translation>
    </message>
    <message>
        <source>Files *.schema.json in the workspace&apos;s folder can be chosen here</source>
        <translation>Les fichiers *.schema.json du dossier de l’espace de travail peuvent être choisis ici</translation>
    </message>
</context>
<context>
    <name>hookbench::SearchField</name>
    <message>
        <source>Text to find</source>
        <translation>Texte à chercher</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Chercher dans ce texte</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Respecter majuscules et minuscules</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Mots entiers seulement</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
</context>
<context>
    <name>hookbench::SecretField</name>
    <message>
        <source>Value of the secret</source>
        <translation>Valeur du secret</translation>
    </message>
    <message>
        <source>Show the value</source>
        <translation>Montrer la valeur</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Secrets are kept in the desktop&apos;s keyring, never in a file of the workspace.</source>
        <translation>Les secrets sont gardés dans le trousseau du bureau, jamais dans un fichier de l’espace de travail.</translation>
    </message>
    <message>
        <source>This desktop has no keyring: secrets are kept in memory until Hookbench is closed, never in a file.</source>
        <translation>Ce bureau n’a pas de trousseau&#xa0;: les secrets restent en mémoire jusqu’à la fermeture de Hookbench, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>Secrets come from environment variables and cannot be changed here.</source>
        <translation>Les secrets viennent de variables d’environnement et ne peuvent pas être modifiés ici.</translation>
    </message>
    <message>
        <source>•••••••• (type to replace)</source>
        <translation>•••••••• (tapez pour remplacer)</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>non rempli</translation>
    </message>
    <message>
        <source>The secret could not be kept. It comes from an environment variable or the keyring refused.</source>
        <translation>Le secret n’a pas pu être gardé. Il vient d’une variable d’environnement, ou le trousseau a refusé.</translation>
    </message>
    <message>
        <source>Hide the value</source>
        <translation>Cacher la valeur</translation>
    </message>
</context>
<context>
    <name>hookbench::SecretLine</name>
    <message>
        <source>What you type goes into the secret store, not into the file of the webhook</source>
        <translation>Ce que vous saisissez va dans le coffre à secrets, pas dans le fichier du webhook</translation>
    </message>
    <message>
        <source>The secret could not be kept. It comes from an environment variable or the keyring refused.</source>
        <translation>Le secret n’a pas pu être gardé. Il vient d’une variable d’environnement, ou le trousseau a refusé.</translation>
    </message>
</context>
<context>
    <name>hookbench::SendAnswer</name>
    <message>
        <source>There is no survey with this id that the key&apos;s user can see.</source>
        <translation>Il n’y a pas d’enquête avec cet identifiant que l’utilisateur de la clé puisse voir.</translation>
    </message>
    <message>
        <source>There is no mailing list with this id that the key&apos;s user can see.</source>
        <translation>Il n’y a pas de liste de diffusion avec cet identifiant que l’utilisateur de la clé puisse voir.</translation>
    </message>
    <message>
        <source>Check the id, and ask its owner to share it with the user of the key.</source>
        <translation>Vérifiez l’identifiant et demandez à son propriétaire de le partager avec l’utilisateur de la clé.</translation>
    </message>
    <message>
        <source>Qualtrics does not take the key “%1” at its place.</source>
        <translation>Qualtrics n’accepte pas la clé JSON « %1 » à cet endroit.</translation>
    </message>
    <message>
        <source>Remove it or correct its name. Answers call some keys otherwise than requests: headers is header, linkType is type.</source>
        <translation>Retirez-la ou corrigez son nom. Les réponses nomment certaines clés autrement que les requêtes : headers est header, linkType est type.</translation>
    </message>
    <message>
        <source>The key “%1” has to be there, and is not.</source>
        <translation>La clé JSON « %1 » est obligatoire et manque.</translation>
    </message>
    <message>
        <source>Add it. For sendDate the current time means at once.</source>
        <translation>Ajoutez-la. Pour sendDate, l’heure actuelle signifie tout de suite.</translation>
    </message>
    <message>
        <source>The contact is not in this mailing list.</source>
        <translation>Le contact n’est pas dans cette liste de diffusion.</translation>
    </message>
    <message>
        <source>A contact has another id in each list: take its contactLookupId, which begins with CGC_.</source>
        <translation>Un contact a un autre identifiant dans chaque liste : prenez son contactLookupId, qui commence par CGC_.</translation>
    </message>
    <message>
        <source>The survey, list or library belongs to somebody else.</source>
        <translation>L’enquête, la liste ou la bibliothèque appartient à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Look in Qualtrics whether the distribution is there before you send again.</source>
        <translation>Regardez dans Qualtrics si la distribution y est avant d’envoyer de nouveau.</translation>
    </message>
    <message>
        <source>%1: queued as %2</source>
        <translation>%1 : mise en file comme %2</translation>
    </message>
    <message>
        <source>Queued is not yet delivered. Qualtrics skips the same subject and text to the same address within 12 hours.</source>
        <translation>Mise en file ne veut pas dire remise. Qualtrics saute le même objet et texte à la même adresse pendant 12 heures.</translation>
    </message>
    <message>
        <source>Qualtrics adds: %1</source>
        <translation>Qualtrics ajoute : %1</translation>
    </message>
    <message>
        <source>Use %1 instead.</source>
        <translation>Utilisez plutôt %1.</translation>
    </message>
    <message>
        <source>Qualtrics says: %1</source>
        <translation>Qualtrics dit : %1</translation>
    </message>
    <message>
        <source>Read the answer: it tells who sent it.</source>
        <translation>Lisez la réponse : elle dit qui l’a envoyée.</translation>
    </message>
    <message>
        <source>%1, but the answer is not from Qualtrics&apos; API</source>
        <translation>%1, mais la réponse ne vient pas de l’API de Qualtrics</translation>
    </message>
    <message>
        <source>A proxy, a firewall or a login page in between has answered.</source>
        <translation>Un proxy, un pare-feu ou une page de connexion intermédiaire a répondu.</translation>
    </message>
    <message>
        <source>%1, but the answer cannot be read</source>
        <translation>%1, mais la réponse est illisible</translation>
    </message>
    <message>
        <source>It is JSON that breaks off, or not the kind that Qualtrics answers.</source>
        <translation>C’est du JSON qui s’interrompt, ou pas celui que Qualtrics répond.</translation>
    </message>
</context>
<context>
    <name>hookbench::SenderText</name>
    <message>
        <source>Older FAQ: 1 s</source>
        <translation>Ancienne FAQ : 1 s</translation>
    </message>
    <message>
        <source>sent again up to 3 times, 15 s apart</source>
        <translation>renvoyé jusqu’à 3 fois, à 15 s d’intervalle</translation>
    </message>
    <message>
        <source>Setup page: 3 s</source>
        <translation>Page de configuration : 3 s</translation>
    </message>
    <message>
        <source>sent again, it does not say how often</source>
        <translation>renvoyé, sans dire combien de fois</translation>
    </message>
    <message>
        <source>Setup and overview FAQ: 5 s</source>
        <translation>FAQ de configuration et d’aperçu : 5 s</translation>
    </message>
    <message>
        <source>sent again up to 2 times</source>
        <translation>renvoyé jusqu’à 2 fois</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>No answer counts as “Webhook dispatch error”.</source>
        <translation>L’absence de réponse compte comme « Webhook dispatch error ».</translation>
    </message>
    <message>
        <source>200 is the one status that its pages name as success.</source>
        <translation>200 est le seul statut que ses pages nomment comme succès.</translation>
    </message>
    <message>
        <source>Whether %1 counts is not said: only 200 is named as success.</source>
        <translation>On ne dit pas si %1 compte : seul 200 est nommé comme succès.</translation>
    </message>
    <message>
        <source>%1 counts as an error, as every 3xx, 4xx and 5xx does; redirects are not known to be followed.</source>
        <translation>%1 compte comme une erreur, comme tout 3xx, 4xx et 5xx ; rien n’indique que les redirections soient suivies.</translation>
    </message>
    <message>
        <source>In time: the answer took %1.</source>
        <translation>À temps : la réponse a pris %1.</translation>
    </message>
    <message>
        <source>Too late: the answer took %1. The message is %2.</source>
        <translation>Trop tard : la réponse a pris %1. Le message est %2.</translation>
    </message>
    <message>
        <source>No answer came. The message is %1.</source>
        <translation>Aucune réponse n’est venue. Le message est %1.</translation>
    </message>
    <message>
        <source>Sent again?</source>
        <translation>Renvoyé ?</translation>
    </message>
    <message>
        <source>Perhaps: its pages say that it repeats, and not whether a status like this one is a reason.</source>
        <translation>Peut-être : ses pages disent qu’il répète, pas si un tel statut en est une raison.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Non.</translation>
    </message>
    <message>
        <source>Likely: at least one of its pages says so.</source>
        <translation>Probablement : au moins une de ses pages le dit.</translation>
    </message>
    <message>
        <source>CleverTap may send this more than once: the answer is good, but slow</source>
        <translation>CleverTap peut envoyer ceci plusieurs fois : la réponse est bonne, mais lente</translation>
    </message>
    <message>
        <source>CleverTap would count this as delivered</source>
        <translation>CleverTap compterait ceci comme livré</translation>
    </message>
    <message>
        <source>CleverTap&apos;s pages do not tell how this counts</source>
        <translation>Les pages de CleverTap ne disent pas comment ceci compte</translation>
    </message>
    <message>
        <source>CleverTap would count this as an error</source>
        <translation>CleverTap compterait ceci comme une erreur</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>May get the message twice: the other side can act on each request. Let it answer at once and work afterwards, or let it know what it has had already.</source>
        <translation>Peut recevoir le message deux fois : l’autre côté peut agir à chaque requête. Faites-le répondre tout de suite et travailler ensuite, ou reconnaître ce qu’il a déjà reçu.</translation>
    </message>
</context>
<context>
    <name>hookbench::SentPart</name>
    <message>
        <source>The connection was closed before the whole body was taken: at most %1 of %2 bytes had gone out. The server may have acted, or answered early, as one does to a wrong key or a body that is too long. Such an answer cannot be read here; Copy as cURL and run that to see it.</source>
        <translation>La connexion a été fermée avant que tout le corps ne soit pris&#xa0;: au plus %1 octets sur %2 étaient partis. Le serveur a pu agir, ou répondre tôt, comme on le fait pour une mauvaise clé ou un corps trop long. Une telle réponse ne peut pas être lue ici&#xa0;; copiez la requête en cURL et exécutez-la pour la voir.</translation>
    </message>
    <message>
        <source>The connection was closed before the whole body was taken: at most %1 of %2 bytes had gone out. There was no answer.</source>
        <translation>La connexion a été fermée avant que tout le corps ne soit pris&#xa0;: au plus %1 octets sur %2 étaient partis. Il n’y a pas eu de réponse.</translation>
    </message>
    <message>
        <source>The answer came before the whole body was taken: at most %1 of %2 bytes had gone out.</source>
        <translation>La réponse est arrivée avant que tout le corps ne soit pris&#xa0;: au plus %1 octets sur %2 étaient partis.</translation>
    </message>
    <message>
        <source>The other side had not taken the whole body by then: at most %1 of %2 bytes had gone out.</source>
        <translation>L’autre côté n’avait pas encore pris tout le corps&#xa0;: au plus %1 octets sur %2 étaient partis.</translation>
    </message>
</context>
<context>
    <name>hookbench::Session</name>
    <message>
        <source>Edit campaign</source>
        <translation>Modifier la campagne</translation>
    </message>
    <message>
        <source>Edit webhook</source>
        <translation>Modifier le webhook</translation>
    </message>
    <message>
        <source>Edit environment</source>
        <translation>Modifier l’environnement</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Modifier le profil</translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>Modifier l’événement</translation>
    </message>
    <message>
        <source>Edit field contracts</source>
        <translation>Modifier les règles de champs</translation>
    </message>
    <message>
        <source>Add campaign</source>
        <translation>Ajouter une campagne</translation>
    </message>
    <message>
        <source>Add webhook</source>
        <translation>Ajouter un webhook</translation>
    </message>
    <message>
        <source>Add environment</source>
        <translation>Ajouter un environnement</translation>
    </message>
    <message>
        <source>Add profile</source>
        <translation>Ajouter un profil</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Ajouter un événement</translation>
    </message>
    <message>
        <source>Remove campaign</source>
        <translation>Supprimer la campagne</translation>
    </message>
    <message>
        <source>Remove webhook</source>
        <translation>Supprimer le webhook</translation>
    </message>
    <message>
        <source>Remove environment</source>
        <translation>Supprimer l’environnement</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Supprimer le profil</translation>
    </message>
    <message>
        <source>Remove event</source>
        <translation>Supprimer l’événement</translation>
    </message>
    <message>
        <source>Keep as a sample</source>
        <translation>Garder comme exemple</translation>
    </message>
</context>
<context>
    <name>hookbench::ShortcutsPanel</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>hookbench::SideSheet</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>hookbench::SizePlot</name>
    <message numerus="yes">
        <source>%1 to %2: %n payload(s)</source>
        <translation>
            <numerusform>%1 à %2 : %n payload</numerusform>
            <numerusform>%1 à %2 : %n payloads</numerusform>
        </translation>
    </message>
    <message>
        <source>Sizes of the payloads</source>
        <translation>Tailles des payloads</translation>
    </message>
</context>
<context>
    <name>hookbench::StartSection</name>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>What makes a customer qualify. Kept for the hand-off to CleverTap; a Send Test does not need it.</source>
        <translation>Ce qui fait qu’un client se qualifie. Gardé pour la remise à CleverTap&#x202f;; un envoi de test n’en a pas besoin.</translation>
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
        <translation>Seuls Live behavior et External trigger donnent un événement au body&#xa0;: avec Past behavior, Event.* est vide.</translation>
    </message>
    <message>
        <source>Trigger &amp;event</source>
        <translation>Événement &amp;déclencheur</translation>
    </message>
    <message>
        <source>such as Charged</source>
        <translation>par ex. Charged</translation>
    </message>
    <message>
        <source>The event whose arrival sends the message.</source>
        <translation>L’événement dont l’arrivée envoie le message.</translation>
    </message>
</context>
<context>
    <name>hookbench::StatusSummary</name>
    <message>
        <source>Aborted: this customer gets nothing</source>
        <translation>Abandonné&#xa0;: ce client ne reçoit rien</translation>
    </message>
    <message>
        <source>Render error: this customer gets nothing</source>
        <translation>Erreur de rendu&#xa0;: ce client ne reçoit rien</translation>
    </message>
    <message>
        <source>Valid JSON for %1 of %2 samples</source>
        <translation>JSON valide pour %1 exemples sur %2</translation>
    </message>
    <message>
        <source>Plain text for %1 of %2 samples</source>
        <translation>Texte brut pour %1 exemples sur %2</translation>
    </message>
    <message>
        <source>%1, but errors stop a send</source>
        <translation>%1, mais des erreurs empêchent l’envoi</translation>
    </message>
    <message>
        <source>%1, but this payload has errors</source>
        <translation>%1, mais ce payload a des erreurs</translation>
    </message>
    <message>
        <source>Shopify dialect</source>
        <translation>Dialecte Shopify</translation>
    </message>
    <message>
        <source>CleverTap dialect</source>
        <translation>Dialecte CleverTap</translation>
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
        <translation>Aucune campagne</translation>
    </message>
</context>
<context>
    <name>hookbench::ThrowAwayCertificates</name>
    <message>
        <source>No certificate could be made: %1</source>
        <translation>Aucun certificat n’a pu être créé : %1</translation>
    </message>
    <message>
        <source>This computer has no library for TLS that Qt can use.</source>
        <translation>Cet ordinateur n’a pas de bibliothèque TLS que Qt puisse utiliser.</translation>
    </message>
</context>
<context>
    <name>hookbench::TicketPanel</name>
    <message>
        <source>With personal data</source>
        <translation>Avec les données personnelles</translation>
    </message>
    <message>
        <source>Text for the support ticket</source>
        <translation>Texte pour le ticket d’assistance</translation>
    </message>
    <message>
        <source>This is all that will be in the file. Read it before you pass it on.</source>
        <translation>C’est tout ce qu’il y aura dans le fichier. Lisez-le avant de le transmettre.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save for a Support Ticket</source>
        <translation>Enregistrer pour un ticket d’assistance</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré : %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
</context>
<context>
    <name>hookbench::TimingsModel</name>
    <message>
        <source>Whole delivery</source>
        <translation>Livraison entière</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Share of the whole</source>
        <translation>Part du total</translation>
    </message>
    <message>
        <source>%1, broke off</source>
        <translation>%1, interrompu</translation>
    </message>
</context>
<context>
    <name>hookbench::TlsText</name>
    <message>
        <source>If you know this authority, name its file under Connection in the webhook. Else ask whoever runs the server or the network.</source>
        <translation>Si vous connaissez cette autorité, indiquez son fichier sous Connexion dans le webhook. Sinon, demandez à qui gère le serveur ou le réseau.</translation>
    </message>
    <message>
        <source>Not sent: the certificate of %1 has expired</source>
        <translation>Non envoyé : le certificat de %1 a expiré</translation>
    </message>
    <message>
        <source>“%1” was good until %2.</source>
        <translation>« %1 » était valable jusqu’au %2.</translation>
    </message>
    <message>
        <source>Whoever runs the server has to renew it. If its date is in the future, check this computer&apos;s clock.</source>
        <translation>Qui gère le serveur doit le renouveler. Si sa date est dans le futur, vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>Not sent: the certificate of %1 is not good yet</source>
        <translation>Non envoyé : le certificat de %1 n’est pas encore valable</translation>
    </message>
    <message>
        <source>“%1” is good from %2 on.</source>
        <translation>« %1 » est valable à partir du %2.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock first.</source>
        <translation>Vérifiez d’abord l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>Not sent: the certificate is not one of %1</source>
        <translation>Non envoyé : le certificat n’est pas celui de %1</translation>
    </message>
    <message>
        <source>It stands for: %1.</source>
        <translation>Il vaut pour : %1.</translation>
    </message>
    <message>
        <source>Check the host in the URL. If it is right, something in between answers in its place.</source>
        <translation>Vérifiez l’hôte dans l’URL. S’il est juste, quelque chose entre les deux répond à sa place.</translation>
    </message>
    <message>
        <source>Not sent: nobody vouches for the certificate of %1</source>
        <translation>Non envoyé : personne ne se porte garant du certificat de %1</translation>
    </message>
    <message>
        <source>“%1” is signed by itself, so anybody could have made it.</source>
        <translation>« %1 » est signé par lui-même : n’importe qui a pu le faire.</translation>
    </message>
    <message>
        <source>Not sent: the certificate of %1 comes from an unknown authority</source>
        <translation>Non envoyé : le certificat de %1 vient d’une autorité inconnue</translation>
    </message>
    <message>
        <source>It is signed by “%1”, which this computer does not trust: a company&apos;s own authority, a proxy that looks into everything, or a server that leaves out a certificate in between.</source>
        <translation>Il est signé par « %1 », à qui cet ordinateur ne fait pas confiance : une autorité d’entreprise, un proxy qui inspecte tout, ou un serveur qui omet un certificat intermédiaire.</translation>
    </message>
    <message>
        <source>Not sent: the certificate of %1 was revoked</source>
        <translation>Non envoyé : le certificat de %1 a été révoqué</translation>
    </message>
    <message>
        <source>Whoever runs the server has to replace it.</source>
        <translation>Qui gère le serveur doit le remplacer.</translation>
    </message>
    <message>
        <source>No secure connection to %1</source>
        <translation>Pas de connexion sécurisée à %1</translation>
    </message>
    <message>
        <source>Nothing was sent. Check that host and port are right and that the server speaks TLS there.</source>
        <translation>Rien n’a été envoyé. Vérifiez l’hôte et le port, et que le serveur y parle TLS.</translation>
    </message>
    <message>
        <source>Name the client certificate and its key under Connection in the webhook.</source>
        <translation>Indiquez le certificat client et sa clé sous Connexion dans le webhook.</translation>
    </message>
    <message>
        <source>Not accepted: %1 demands a client certificate</source>
        <translation>Non accepté&#xa0;: %1 exige un certificat client</translation>
    </message>
    <message>
        <source>It lets nobody in without one (mTLS). Nothing was processed.</source>
        <translation>Il ne laisse entrer personne sans certificat (mTLS). Rien n’a été traité.</translation>
    </message>
    <message>
        <source>Not accepted: %1 refuses the client certificate</source>
        <translation>Non accepté&#xa0;: %1 refuse le certificat client</translation>
    </message>
    <message>
        <source>It was missing, is not signed by an authority that the server trusts, or counts no longer (mTLS). Nothing was processed.</source>
        <translation>Il manquait, n’est pas signé par une autorité à laquelle le serveur fait confiance, ou n’est plus valable (mTLS). Rien n’a été traité.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server which authority has to sign it.</source>
        <translation>Demandez à qui gère le serveur quelle autorité doit le signer.</translation>
    </message>
    <message>
        <source>Nothing at %1 speaks TLS</source>
        <translation>Rien ne parle TLS à %1</translation>
    </message>
    <message>
        <source>The connection was made, and what answered was not TLS. Nothing was sent.</source>
        <translation>La connexion s’est faite, et ce qui a répondu n’était pas du TLS. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Perhaps the server is to be reached by %1: check host, port and http or https in the URL.</source>
        <translation>Peut-être le serveur s’atteint-il par %1&#xa0;: vérifiez l’hôte, le port et http ou https dans l’URL.</translation>
    </message>
    <message>
        <source>The server broke the handshake off. Mostly it wants a client certificate (mTLS); else it has no cipher in common, or does not know the host name. Nothing was sent.</source>
        <translation>Le serveur a interrompu la négociation. Le plus souvent il veut un certificat client (mTLS)&#xa0;; sinon il n’a pas de chiffrement en commun, ou ne connaît pas le nom d’hôte. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>If it wants a client certificate, name it under Connection in the webhook. Else ask whoever runs the server.</source>
        <translation>S’il veut un certificat client, indiquez-le sous Connexion dans le webhook. Sinon, demandez à qui gère le serveur.</translation>
    </message>
    <message>
        <source>The server speaks only versions of TLS that are no longer safe (1.1 or older), or none in common. Nothing was sent.</source>
        <translation>Le serveur ne parle que des versions de TLS qui ne sont plus sûres (1.1 ou plus anciennes), ou aucune en commun. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Whoever runs the server has to switch on TLS 1.2 or 1.3.</source>
        <translation>Qui gère le serveur doit activer TLS 1.2 ou 1.3.</translation>
    </message>
    <message>
        <source>The server has no cipher or key that counts as safe today. Nothing was sent.</source>
        <translation>Le serveur n’a ni chiffrement ni clé qui passe pour sûr aujourd’hui. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Whoever runs the server has to renew its TLS settings.</source>
        <translation>Qui gère le serveur doit renouveler ses réglages TLS.</translation>
    </message>
    <message>
        <source>The server does not know the name %1. Nothing was sent.</source>
        <translation>Le serveur ne connaît pas le nom %1. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check the host in the URL.</source>
        <translation>Vérifiez l’hôte dans l’URL.</translation>
    </message>
    <message>
        <source>The server reports a fault of its own in its TLS. Nothing was sent.</source>
        <translation>Le serveur signale une panne de son propre TLS. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to look at its TLS settings.</source>
        <translation>Demandez à qui gère le serveur de regarder ses réglages TLS.</translation>
    </message>
    <message>
        <source>The server hung up during the handshake. Nothing was sent.</source>
        <translation>Le serveur a raccroché pendant la négociation. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check host and port, and whether the server wants a client certificate (mTLS).</source>
        <translation>Vérifiez l’hôte et le port, et si le serveur veut un certificat client (mTLS).</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <translation>%1 («&#xa0;%2&#xa0;»)</translation>
    </message>
    <message>
        <source>The connection was made, and broke off before it was secured: nothing there speaks TLS, or it turns this computer away. Nothing was sent.</source>
        <translation>La connexion s’est faite et s’est rompue avant d’être sécurisée&#xa0;: rien n’y parle TLS, ou cet ordinateur est refoulé. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check host and port. If the server speaks no TLS there, write %1.</source>
        <translation>Vérifiez l’hôte et le port. Si le serveur n’y parle pas TLS, écrivez %1.</translation>
    </message>
    <message>
        <source>No TLS answer from %1 within %2 s</source>
        <translation>Pas de réponse TLS de %1 en %2 s</translation>
    </message>
    <message>
        <source>The connection was made, and nothing there answered in TLS. Nothing was sent.</source>
        <translation>La connexion s’est faite, et rien n’y a répondu en TLS. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>No connection to %1 within %2 s</source>
        <translation>Pas de connexion à %1 en %2 s</translation>
    </message>
    <message>
        <source>Nothing took the connection; a firewall may be in between.</source>
        <translation>Rien n’a pris la connexion&#xa0;; un pare-feu est peut-être entre les deux.</translation>
    </message>
    <message>
        <source>Check host, port and network, or allow more time in the webhook.</source>
        <translation>Vérifiez l’hôte, le port et le réseau, ou accordez plus de temps dans le webhook.</translation>
    </message>
    <message>
        <source>No secure connection to %1 within %2 s</source>
        <translation>Pas de connexion sécurisée à %1 en %2 s</translation>
    </message>
    <message>
        <source>Nothing took the connection (a firewall may be in between), or what took it does not speak TLS. Nothing was sent.</source>
        <translation>Rien n’a pris la connexion (un pare-feu est peut-être entre les deux), ou ce qui l’a prise ne parle pas TLS. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check host, port and network. If the server speaks no TLS there, write %1.</source>
        <translation>Vérifiez l’hôte, le port et le réseau. Si le serveur n’y parle pas TLS, écrivez %1.</translation>
    </message>
</context>
<context>
    <name>hookbench::TokenAnswer</name>
    <message>
        <source>%1 answered %2: %3</source>
        <translation>%1 a répondu %2 : %3</translation>
    </message>
    <message>
        <source>%1 answered %2.</source>
        <translation>%1 a répondu %2.</translation>
    </message>
    <message>
        <source>%1 answered %2, but with no JSON.</source>
        <translation>%1 a répondu %2, mais sans JSON.</translation>
    </message>
    <message>
        <source>The answer of %1 has no field “%2” with a token in it.</source>
        <translation>La réponse de %1 n’a pas de champ « %2 » contenant un jeton.</translation>
    </message>
</context>
<context>
    <name>hookbench::TrialStrip</name>
    <message>
        <source>Keep as a Sample</source>
        <translation>Garder comme exemple</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Retour à %1</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>This customer is not saved in the workspace.</source>
        <translation>Ce client n’est pas enregistré dans l’espace de travail.</translation>
    </message>
</context>
<context>
    <name>hookbench::VariableTableModel</name>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>non rempli</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>hookbench::VerdictText</name>
    <message>
        <source>A profile breaks it</source>
        <translation>Un profil le casse</translation>
    </message>
    <message>
        <source>Not every customer&apos;s payload is valid JSON. Press to see a customer who breaks it.</source>
        <translation>Le payload de chaque client n’est pas du JSON valide. Appuyez pour voir un client qui le casse.</translation>
    </message>
    <message>
        <source>Some customers are left out on purpose</source>
        <translation>Des clients sont écartés à dessein</translation>
    </message>
    <message>
        <source>The template drops customers without any field. Press to see one.</source>
        <translation>Le template écarte les clients sans aucun champ. Appuyez pour en voir un.</translation>
    </message>
    <message>
        <source>The template drops customers with %1. Press to see one.</source>
        <translation>Le template écarte les clients avec %1. Appuyez pour en voir un.</translation>
    </message>
    <message>
        <source>Customers without any field get nothing</source>
        <translation>Les clients sans aucun champ ne reçoivent rien</translation>
    </message>
    <message>
        <source>Customers with %1 get nothing</source>
        <translation>Les clients avec %1 ne reçoivent rien</translation>
    </message>
    <message>
        <source>Rendering fails for them, and CleverTap drops them without a word. Press to see one.</source>
        <translation>Le rendu échoue pour eux, et CleverTap les écarte sans un mot. Appuyez pour en voir un.</translation>
    </message>
    <message>
        <source>%1 Press to go there.</source>
        <translation>%1 Appuyez pour y aller.</translation>
    </message>
    <message>
        <source>Proving it for every profile…</source>
        <translation>Preuve pour tous les profils en cours…</translation>
    </message>
    <message>
        <source>Every way through the body is looked at.</source>
        <translation>Chaque chemin dans le body est examiné.</translation>
    </message>
    <message>
        <source>Valid JSON for every profile (proven)</source>
        <translation>JSON valide pour tous les profils (prouvé)</translation>
    </message>
    <message>
        <source>Every customer gets a message</source>
        <translation>Chaque client reçoit un message</translation>
    </message>
    <message>
        <source>Not decided for every profile, because: %1</source>
        <translation>Pas décidé pour tous les profils, car&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not decided who gets a message, because: %1</source>
        <translation>Pas décidé qui reçoit un message, car&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>hookbench::WebhookForm</name>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>Remplir…</translation>
    </message>
    <message>
        <source>Hea&amp;ders</source>
        <translation>En-tê&amp;tes</translation>
    </message>
    <message>
        <source>Authentica&amp;tion</source>
        <translation>Au&amp;thentification</translation>
    </message>
    <message>
        <source>C&amp;onnection</source>
        <translation>C&amp;onnexion</translation>
    </message>
</context>
<context>
    <name>hookbench::WebhookPage</name>
    <message>
        <source>A webhook says where a campaign&apos;s messages go: method, URL and headers.</source>
        <translation>Un webhook dit où vont les messages d’une campagne&#xa0;: méthode, URL et headers.</translation>
    </message>
    <message>
        <source>Add webhook</source>
        <translation>Ajouter un webhook</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>Nouveau webhook</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Make webhooks of a cURL command, a .http file or a Postman collection</source>
        <translation>Fait des webhooks d’une commande cURL, d’un fichier .http ou d’une collection Postman</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Le fichier ne peut pas être lu : %1</translation>
    </message>
    <message>
        <source>This is a cURL command, not a URL.</source>
        <translation>C’est une commande cURL, pas une URL.</translation>
    </message>
    <message>
        <source>Make a Webhook of It</source>
        <translation>En faire un webhook</translation>
    </message>
</context>
<context>
    <name>hookbench::WebhookPartEditor</name>
    <message>
        <source>Fill in…</source>
        <translation>Remplir…</translation>
    </message>
</context>
<context>
    <name>hookbench::WhatSection</name>
    <message>
        <source>URL parameters</source>
        <translation>Paramètres d’URL</translation>
    </message>
</context>
<context>
    <name>hookbench::WhenSection</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>The schedule that CleverTap keeps. Kept for the hand-off.</source>
        <translation>Le calendrier que tient CleverTap. Gardé pour la remise.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Début</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Empty for “now”, otherwise year-month-day hour:minute, such as 2027-01-31 09:00.</source>
        <translation>Vide pour «&#xa0;maintenant&#xa0;», sinon année-mois-jour heure:minute, comme 2027-01-31 09:00.</translation>
    </message>
    <message>
        <source>En&amp;d</source>
        <translation>&amp;Fin</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Empty if it has no end.</source>
        <translation>Vide s’il n’y a pas de fin.</translation>
    </message>
    <message>
        <source>De&amp;lay after qualifying</source>
        <translation>Dé&amp;lai après la qualification</translation>
    </message>
    <message>
        <source>such as 2 days</source>
        <translation>par ex. 2 days</translation>
    </message>
    <message>
        <source>Live behavior only: seconds, minutes, hours or days.</source>
        <translation>Live behavior seulement&#xa0;: secondes, minutes, heures ou jours.</translation>
    </message>
</context>
<context>
    <name>hookbench::WhoSection</name>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Which customers get it. The segment itself lives in CleverTap: name or describe it here for the hand-off.</source>
        <translation>Quels clients le reçoivent. Le segment lui-même vit dans CleverTap&#xa0;: nommez-le ou décrivez-le ici pour la remise.</translation>
    </message>
    <message>
        <source>&amp;Target segment</source>
        <translation>&amp;Target segment</translation>
    </message>
    <message>
        <source>such as Bought in the last 30 days, reachable by email</source>
        <translation>par ex. Acheté ces 30 derniers jours, joignable par e-mail</translation>
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
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>hookbench::WireTextView</name>
    <message>
        <source>The first %1 of %2 are shown. Copy takes all.</source>
        <translation>Les %1 premiers de %2 sont montrés. Copier prend tout.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A workbench for webhook campaigns.</source>
        <translation>Un atelier pour les campagnes de webhooks.</translation>
    </message>
    <message>
        <source>Theme for this run: system, light, dark or high-contrast.</source>
        <translation>Thème pour cette session&#xa0;: system, light, dark ou high-contrast.</translation>
    </message>
    <message>
        <source>Language for this run: system, %1.</source>
        <translation>Langue pour cette session&#xa0;: system, %1.</translation>
    </message>
    <message>
        <source>Workspace folder to open; the one of last time if left out.</source>
        <translation>Dossier d’espace de travail à ouvrir&#x202f;; celui de la dernière fois s’il est omis.</translation>
    </message>
</context>
</TS>
