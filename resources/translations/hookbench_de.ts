<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>BulkReport</name>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>BulkRows</name>
    <message>
        <source>webhook</source>
        <translation>Webhook</translation>
    </message>
</context>
<context>
    <name>Diagnostic</name>
    <message>
        <source>a list of: email, identity, objectId, profileData, event_properties, push_token</source>
        <translation>eine Liste aus: email, identity, objectId, profileData, event_properties, push_token</translation>
    </message>
    <message>
        <source>a text or {&quot;secret&quot;: &quot;its name&quot;}</source>
        <translation>ein Text oder {&quot;secret&quot;: &quot;sein Name&quot;}</translation>
    </message>
    <message>
        <source>“%4” in %1, line %2, column %3, is no path of a property, such as Profile.Name</source>
        <translation>„%4“ in %1, Zeile %2, Spalte %3, ist kein Pfad einer Eigenschaft wie Profile.Name</translation>
    </message>
    <message>
        <source>The contract of “%4” in %1, line %2, column %3, has to be an object in braces</source>
        <translation>Die Vorgabe zu „%4“ in %1, Zeile %2, Spalte %3, muss ein Objekt in geschweiften Klammern sein</translation>
    </message>
    <message>
        <source>“%4” of “%5” in %1, line %2, column %3, says nothing: a contract has type, pattern, required and oneOf</source>
        <translation>„%4“ von „%5“ in %1, Zeile %2, Spalte %3, sagt nichts aus: Eine Vorgabe hat type, pattern, required und oneOf</translation>
    </message>
    <message>
        <source>The type of “%5” in %1, line %2, column %3, is one of string, number, integer, boolean, date, list, object</source>
        <translation>Der Typ von „%5“ in %1, Zeile %2, Spalte %3, ist einer von string, number, integer, boolean, date, list, object</translation>
    </message>
    <message>
        <source>The pattern of “%5” in %1, line %2, column %3, is no regular expression</source>
        <translation>Das Muster von „%5“ in %1, Zeile %2, Spalte %3, ist kein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>“%4” of “%5” in %1, line %2, column %3, is true or false</source>
        <translation>„%4“ von „%5“ in %1, Zeile %2, Spalte %3, ist true oder false</translation>
    </message>
    <message>
        <source>“%4” of “%5” in %1, line %2, column %3, is a list of texts, numbers or booleans</source>
        <translation>„%4“ von „%5“ in %1, Zeile %2, Spalte %3, ist eine Liste aus Texten, Zahlen oder Wahrheitswerten</translation>
    </message>
    <message>
        <source>Until then nothing is taken for granted about this property.</source>
        <translation>Bis dahin wird über diese Eigenschaft nichts vorausgesetzt.</translation>
    </message>
    <message>
        <source>%1 has to be an object in braces: one member for each property</source>
        <translation>%1 muss ein Objekt in geschweiften Klammern sein: ein Eintrag je Eigenschaft</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text: a byte at line %2, column %3, belongs to no character</source>
        <translation>%1 ist kein UTF-8-Text: Ein Byte in Zeile %2, Spalte %3, gehört zu keinem Zeichen</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and open the workspace again; until then it is never written over.</source>
        <translation>Speichern Sie die Datei als UTF-8 und öffnen Sie den Arbeitsbereich erneut; bis dahin wird sie nie überschrieben.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON at line %2, column %3: %4</source>
        <translation>%1 ist in Zeile %2, Spalte %3, kein gültiges JSON: %4</translation>
    </message>
    <message>
        <source>Everything else was read. Mend the file and open the workspace again; until then it is never written over.</source>
        <translation>Alles andere wurde gelesen. Korrigieren Sie die Datei und öffnen Sie den Arbeitsbereich erneut; bis dahin wird sie nie überschrieben.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>%1 konnte nicht gespeichert werden: %2</translation>
    </message>
    <message>
        <source>%1 could not be removed</source>
        <translation>%1 konnte nicht entfernt werden</translation>
    </message>
    <message>
        <source>%1 could not be renamed to %2</source>
        <translation>%1 konnte nicht in %2 umbenannt werden</translation>
    </message>
    <message>
        <source>%1 was not saved: another program has changed or removed it since it was read</source>
        <translation>%1 wurde nicht gespeichert: Ein anderes Programm hat die Datei seit dem Lesen geändert oder entfernt</translation>
    </message>
    <message>
        <source>Reload to see the other version, or save again and choose to overwrite.</source>
        <translation>Laden Sie neu, um die andere Fassung zu sehen, oder speichern Sie noch einmal und wählen Sie Überschreiben.</translation>
    </message>
    <message>
        <source>%1 was not saved: a file of that name is there already and was not read</source>
        <translation>%1 wurde nicht gespeichert: Eine Datei dieses Namens ist schon da und wurde nicht gelesen</translation>
    </message>
    <message>
        <source>Mend or remove that file, then save again.</source>
        <translation>Korrigieren oder entfernen Sie diese Datei und speichern Sie dann erneut.</translation>
    </message>
    <message>
        <source>%1 was not saved: that is no name for a file</source>
        <translation>%1 wurde nicht gespeichert: Das ist kein Name für eine Datei</translation>
    </message>
    <message>
        <source>Leave out / \ : * ? &quot; &lt; &gt; | and do not begin with a point.</source>
        <translation>Verwenden Sie kein / \ : * ? &quot; &lt; &gt; | und beginnen Sie nicht mit einem Punkt.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>“%4” in %1, line %2, column %3, has to be one of: %5</source>
        <translation>„%4“ in %1, Zeile %2, Spalte %3, muss eines von diesen sein: %5</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>ein Objekt in geschweiften Klammern</translation>
    </message>
    <message>
        <source>a list in square brackets</source>
        <translation>eine Liste in eckigen Klammern</translation>
    </message>
    <message>
        <source>Element %4 in %1, line %2, column %3, has to be %5</source>
        <translation>Element %4 in %1, Zeile %2, Spalte %3, muss dies sein: %5</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste aus Texten</translation>
    </message>
    <message>
        <source>“%4” in %1, line %2, column %3, has to be %5</source>
        <translation>„%4“ in %1, Zeile %2, Spalte %3, muss dies sein: %5</translation>
    </message>
    <message>
        <source>The usual value is used instead.</source>
        <translation>Stattdessen wird der übliche Wert verwendet.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Hookbench (%4 in line %2 is above %5)</source>
        <translation>%1 wurde von einer neueren Version von Hookbench geschrieben (%4 in Zeile %2 liegt über %5)</translation>
    </message>
    <message>
        <source>A sample in %1, line %2, column %3, has to be an object in braces</source>
        <translation>Ein Beispiel in %1, Zeile %2, Spalte %3, muss ein Objekt in geschweiften Klammern sein</translation>
    </message>
    <message>
        <source>%1 was not saved: samples of a table cannot be changed here</source>
        <translation>%1 wurde nicht gespeichert: Beispiele einer Tabelle lassen sich hier nicht ändern</translation>
    </message>
    <message>
        <source>Change the table in a spreadsheet, or turn it into a .jsonl file.</source>
        <translation>Ändern Sie die Tabelle in einer Tabellenkalkulation oder machen Sie eine .jsonl-Datei daraus.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB and was not read</source>
        <translation>%1 ist größer als %2 MB und wurde nicht gelesen</translation>
    </message>
    <message>
        <source>%1 has to hold an object in braces; line %2, column %3, begins something else</source>
        <translation>%1 muss ein Objekt in geschweiften Klammern enthalten; in Zeile %2, Spalte %3, beginnt etwas anderes</translation>
    </message>
    <message>
        <source>This folder is no workspace: it does not hold the file %1</source>
        <translation>Dieser Ordner ist kein Arbeitsbereich: Er enthält die Datei %1 nicht</translation>
    </message>
    <message>
        <source>%1 was left out: another file has the same name with another ending</source>
        <translation>%1 wurde ausgelassen: Eine andere Datei hat denselben Namen mit anderer Endung</translation>
    </message>
    <message>
        <source>%1 names the webhook “%2”, which could not be found</source>
        <translation>%1 nennt den Webhook „%2“, der nicht gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing was published: errors are left (%1)</source>
        <translation>Nichts wurde veröffentlicht: Es sind noch Fehler übrig (%1)</translation>
    </message>
    <message>
        <source>Mend them first; the list of problems names each place.</source>
        <translation>Beheben Sie sie zuerst; die Liste der Probleme nennt jede Stelle.</translation>
    </message>
    <message>
        <source>Nothing was published: %1 could not be written</source>
        <translation>Nichts wurde veröffentlicht: %1 konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Check that the folder may be written to and that the disk is not full.</source>
        <translation>Prüfen Sie, ob in den Ordner geschrieben werden darf und ob auf dem Datenträger noch Platz ist.</translation>
    </message>
    <message>
        <source>CleverTap makes this body itself; its keys are documented, their order is inferred</source>
        <translation>CleverTap erzeugt diesen Body selbst; die Schlüssel sind dokumentiert, ihre Reihenfolge ist erschlossen</translation>
    </message>
    <message>
        <source>targetId is the number that CleverTap gives the campaign when it is published; here it is 0.</source>
        <translation>targetId ist die Nummer, die CleverTap der Kampagne beim Veröffentlichen gibt; hier ist sie 0.</translation>
    </message>
    <message>
        <source>A custom pair has a value but no key</source>
        <translation>Ein eigenes Paar hat einen Wert, aber keinen Schlüssel</translation>
    </message>
    <message>
        <source>Give it a key, or remove the row.</source>
        <translation>Geben Sie ihm einen Schlüssel oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>There are two custom pairs with the key “%1”</source>
        <translation>Es gibt zwei eigene Paare mit dem Schlüssel „%1“</translation>
    </message>
    <message>
        <source>Give one of them another key, or remove it.</source>
        <translation>Geben Sie einem davon einen anderen Schlüssel oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>“%1” is no method that CleverTap can use</source>
        <translation>„%1“ ist keine Methode, die CleverTap verwenden kann</translation>
    </message>
    <message>
        <source>Choose POST, GET, PUT or DELETE.</source>
        <translation>Wählen Sie POST, GET, PUT oder DELETE.</translation>
    </message>
    <message>
        <source>Write it in capitals</source>
        <translation>In Großbuchstaben schreiben</translation>
    </message>
    <message>
        <source>The sandbox does not run, so nobody would answer this request</source>
        <translation>Die Sandbox läuft nicht, daher würde niemand auf diese Anfrage antworten</translation>
    </message>
    <message>
        <source>Start the sandbox, or choose another environment.</source>
        <translation>Starten Sie die Sandbox oder wählen Sie eine andere Umgebung.</translation>
    </message>
    <message>
        <source>The endpoint of the environment “%1” is no origin: “%2”</source>
        <translation>Der Endpunkt der Umgebung „%1“ ist kein Ursprung: „%2“</translation>
    </message>
    <message>
        <source>Write scheme, host and port only, such as http://127.0.0.1:8080.</source>
        <translation>Schreiben Sie nur Schema, Host und Port, zum Beispiel http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>A URL parameter has a value but no name</source>
        <translation>Ein URL-Parameter hat einen Wert, aber keinen Namen</translation>
    </message>
    <message>
        <source>Give it a name, or remove the row.</source>
        <translation>Geben Sie ihm einen Namen oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>The secret “%1” cannot be a part of a header&apos;s name</source>
        <translation>Das Geheimnis „%1“ darf kein Teil eines Header-Namens sein</translation>
    </message>
    <message>
        <source>Move it into the value.</source>
        <translation>Verschieben Sie es in den Wert.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header</source>
        <translation>„%1“ kann kein Name eines Headers sein</translation>
    </message>
    <message>
        <source>A name holds letters, digits and - _ . but no blanks.</source>
        <translation>Ein Name besteht aus Buchstaben, Ziffern und - _ . ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>The header %1 cannot be set: it follows from the URL and the body</source>
        <translation>Der Header %1 lässt sich nicht setzen: Er ergibt sich aus URL und Body</translation>
    </message>
    <message>
        <source>Remove or switch off this row; the right header is sent without it.</source>
        <translation>Entfernen Sie diese Zeile oder schalten Sie sie aus; der richtige Header wird ohne sie gesendet.</translation>
    </message>
    <message>
        <source>The value of %3 puts %2 into the header %1, where none is allowed</source>
        <translation>Der Wert von %3 bringt dies in den Header %1, wo es nicht erlaubt ist: %2</translation>
    </message>
    <message>
        <source>The header %1 holds %2, where none is allowed</source>
        <translation>Der Header %1 enthält dies, wo es nicht erlaubt ist: %2</translation>
    </message>
    <message>
        <source>Nothing is sent for this customer. The filter strip_newlines or url_encode behind the field keeps such values out.</source>
        <translation>Für diesen Kunden wird nichts gesendet. Der Filter strip_newlines oder url_encode hinter dem Feld hält solche Werte fern.</translation>
    </message>
    <message>
        <source>Remove it: a line break would begin a new header.</source>
        <translation>Entfernen Sie es: Ein Zeilenumbruch würde einen neuen Header beginnen.</translation>
    </message>
    <message>
        <source>The value of %1 begins or ends with blanks, which are not sent</source>
        <translation>Der Wert von %1 beginnt oder endet mit Leerzeichen, die nicht gesendet werden</translation>
    </message>
    <message>
        <source>HTTP takes no account of blanks around a value.</source>
        <translation>HTTP beachtet Leerzeichen um einen Wert herum nicht.</translation>
    </message>
    <message>
        <source>The value of %1 holds characters beyond ASCII, which servers read differently</source>
        <translation>Der Wert von %1 enthält Zeichen außerhalb von ASCII, die Server unterschiedlich lesen</translation>
    </message>
    <message>
        <source>It is sent as UTF-8. Percent-encode it if the other side expects that.</source>
        <translation>Er wird als UTF-8 gesendet. Kodieren Sie ihn mit Prozentzeichen, wenn die Gegenseite das erwartet.</translation>
    </message>
    <message>
        <source>There are two headers %1; only one can be sent</source>
        <translation>Es gibt zwei Header %1; nur einer kann gesendet werden</translation>
    </message>
    <message>
        <source>Remove or switch off one of the rows.</source>
        <translation>Entfernen Sie eine der Zeilen oder schalten Sie sie aus.</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>ein Zeilenumbruch</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>ein Tabulator</translation>
    </message>
    <message>
        <source>The placeholder &lt;%1&gt; is not filled in</source>
        <translation>Der Platzhalter &lt;%1&gt; ist nicht ausgefüllt</translation>
    </message>
    <message>
        <source>Inside capture nothing fills it: write the value into the text.</source>
        <translation>Innerhalb von capture füllt ihn nichts aus: Schreiben Sie den Wert in den Text.</translation>
    </message>
    <message>
        <source>Give it a value in the environment “%2”, or write the value into the text.</source>
        <translation>Geben Sie ihm in der Umgebung „%2“ einen Wert oder schreiben Sie den Wert in den Text.</translation>
    </message>
    <message>
        <source>Fill in &lt;%1&gt;…</source>
        <translation>&lt;%1&gt; ausfüllen…</translation>
    </message>
    <message>
        <source>The placeholder &lt;%1&gt; still stands in the body</source>
        <translation>Der Platzhalter &lt;%1&gt; steht noch im Body</translation>
    </message>
    <message>
        <source>Write what belongs there. Environments fill URLs and headers only, as CleverTap gets the body as it is.</source>
        <translation>Schreiben Sie hin, was dorthin gehört. Umgebungen füllen nur URLs und Header aus, da CleverTap den Body bekommt, wie er ist.</translation>
    </message>
    <message>
        <source>Replace &lt;%1&gt;…</source>
        <translation>&lt;%1&gt; ersetzen…</translation>
    </message>
    <message>
        <source>CleverTap documents personalised URLs, but not in which syntax; that Liquid works here is inferred</source>
        <translation>CleverTap dokumentiert personalisierte URLs, aber nicht deren Syntax; dass Liquid hier funktioniert, ist erschlossen</translation>
    </message>
    <message>
        <source>CleverTap does not document Liquid here; that it works is inferred</source>
        <translation>CleverTap dokumentiert Liquid an dieser Stelle nicht; dass es funktioniert, ist erschlossen</translation>
    </message>
    <message>
        <source>Try it in CleverTap before you rely on it.</source>
        <translation>Probieren Sie es in CleverTap aus, bevor Sie sich darauf verlassen.</translation>
    </message>
    <message>
        <source>The secret “%1” may not go to %2</source>
        <translation>Das Geheimnis „%1“ darf nicht an %2 gehen</translation>
    </message>
    <message>
        <source>It goes only to the hosts that the environment lists for it. Check the URL, or add the host in the environment.</source>
        <translation>Es geht nur an die Hosts, die die Umgebung dafür aufführt. Prüfen Sie die URL oder ergänzen Sie den Host in der Umgebung.</translation>
    </message>
    <message>
        <source>The secret “%1” would travel to %2 for everyone on the way to read</source>
        <translation>Das Geheimnis „%1“ würde für alle unterwegs lesbar an %2 übertragen</translation>
    </message>
    <message>
        <source>Use https.</source>
        <translation>Verwenden Sie https.</translation>
    </message>
    <message>
        <source>“%1” is no complete http or https address</source>
        <translation>„%1“ ist keine vollständige http- oder https-Adresse</translation>
    </message>
    <message>
        <source>Begin the URL with https:// and the name of the server.</source>
        <translation>Beginnen Sie die URL mit https:// und dem Namen des Servers.</translation>
    </message>
    <message>
        <source>The URL names no server that can be reached: “%1”</source>
        <translation>Die URL nennt keinen erreichbaren Server: „%1“</translation>
    </message>
    <message>
        <source>Behind :// there has to be a host name such as api.example.com.</source>
        <translation>Hinter :// muss ein Hostname stehen, zum Beispiel api.example.com.</translation>
    </message>
    <message>
        <source>“%1” is no port</source>
        <translation>„%1“ ist kein Port</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535 behind a colon.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535 hinter einem Doppelpunkt.</translation>
    </message>
    <message>
        <source>The URL holds a user name or password: “%1”</source>
        <translation>Die URL enthält einen Benutzernamen oder ein Passwort: „%1“</translation>
    </message>
    <message>
        <source>Put credentials into an Authorization header, as a secret of the environment.</source>
        <translation>Schreiben Sie Zugangsdaten als Geheimnis der Umgebung in einen Authorization-Header.</translation>
    </message>
    <message>
        <source>“%1” is never sent: a URL ends for the server before the #</source>
        <translation>„%1“ wird nie gesendet: Für den Server endet eine URL vor dem #</translation>
    </message>
    <message>
        <source>Remove it, or write %23 where the # belongs to the address.</source>
        <translation>Entfernen Sie es oder schreiben Sie %23, wenn das # zur Adresse gehört.</translation>
    </message>
    <message>
        <source>A % in a URL has to be followed by two hexadecimal digits</source>
        <translation>Auf ein % in einer URL müssen zwei hexadezimale Ziffern folgen</translation>
    </message>
    <message>
        <source>Write %25 for a percent sign; behind Liquid, use the filter url_encode.</source>
        <translation>Schreiben Sie %25 für ein Prozentzeichen; hinter Liquid verwenden Sie den Filter url_encode.</translation>
    </message>
    <message>
        <source>The character “%1” is not allowed in a URL</source>
        <translation>Das Zeichen „%1“ ist in einer URL nicht erlaubt</translation>
    </message>
    <message>
        <source>Write it percent-encoded, a blank as %20; behind Liquid, use the filter url_encode.</source>
        <translation>Schreiben Sie es mit Prozentzeichen kodiert, ein Leerzeichen als %20; hinter Liquid verwenden Sie den Filter url_encode.</translation>
    </message>
    <message>
        <source>There is no address to send to</source>
        <translation>Es gibt keine Adresse, an die gesendet werden kann</translation>
    </message>
    <message>
        <source>Choose a webhook that has one, or write the webhook&apos;s URL.</source>
        <translation>Wählen Sie einen Webhook, der eine hat, oder tragen Sie die URL des Webhooks ein.</translation>
    </message>
    <message>
        <source>The value of %1 would send this request to another server: “%2”</source>
        <translation>Der Wert von %1 würde diese Anfrage an einen anderen Server schicken: „%2“</translation>
    </message>
    <message>
        <source>A value inside or right behind the host name must not hold / ? # @ : or \.</source>
        <translation>Ein Wert innerhalb oder direkt hinter dem Hostnamen darf kein / ? # @ : oder \ enthalten.</translation>
    </message>
    <message>
        <source>The secret “%1” cannot be a part of the server&apos;s address</source>
        <translation>Das Geheimnis „%1“ darf kein Teil der Serveradresse sein</translation>
    </message>
    <message>
        <source>Make it a plain variable, or move it into a header.</source>
        <translation>Machen Sie eine einfache Variable daraus oder verschieben Sie es in einen Header.</translation>
    </message>
    <message>
        <source>A GET request has no body: the body of this campaign is not sent (inferred)</source>
        <translation>Eine GET-Anfrage hat keinen Body: Der Body dieser Kampagne wird nicht gesendet (erschlossen)</translation>
    </message>
    <message>
        <source>Put the values into URL parameters, or choose POST.</source>
        <translation>Schreiben Sie die Werte in URL-Parameter oder wählen Sie POST.</translation>
    </message>
    <message>
        <source>This folder holds a workspace already: %1</source>
        <translation>Dieser Ordner enthält schon einen Arbeitsbereich: %1</translation>
    </message>
    <message>
        <source>State that there is a field %1</source>
        <translation>Festlegen, dass es ein Feld %1 gibt</translation>
    </message>
    <message>
        <source>State that %1 matches %2</source>
        <translation>Festlegen, dass %1 dem Muster %2 entspricht</translation>
    </message>
    <message>
        <source>State that %1 holds no quotation mark, backslash, tab or line break</source>
        <translation>Festlegen, dass %1 weder Anführungszeichen, Backslash, Tabulator noch Zeilenumbruch enthält</translation>
    </message>
    <message>
        <source>State that %1 is never missing</source>
        <translation>Festlegen, dass %1 nie fehlt</translation>
    </message>
    <message>
        <source>State that %1 is true or false, and never missing</source>
        <translation>Festlegen, dass %1 true oder false ist und nie fehlt</translation>
    </message>
    <message>
        <source>State that %1 is a number, and never missing</source>
        <translation>Festlegen, dass %1 eine Zahl ist und nie fehlt</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 is of another type than its contract says.</source>
        <translation>%1 hat einen anderen Typ als in der Vorgabe.</translation>
    </message>
    <message>
        <source>%1 does not match the pattern of its contract.</source>
        <translation>%1 entspricht nicht dem Muster der Vorgabe.</translation>
    </message>
    <message>
        <source>%1 is none of the values that its contract allows.</source>
        <translation>%1 ist keiner der Werte, die die Vorgabe erlaubt.</translation>
    </message>
    <message>
        <source>The value that %1 put in contains a quotation mark, which ends the JSON string early.</source>
        <translation>Der Wert, den %1 eingesetzt hat, enthält ein Anführungszeichen, das den JSON-String vorzeitig beendet.</translation>
    </message>
    <message>
        <source>Use the replace filter to take quotation marks out, or to put a backslash before each of them.</source>
        <translation>Entfernen Sie Anführungszeichen mit dem Filter replace oder setzen Sie damit vor jedes einen Backslash.</translation>
    </message>
    <message>
        <source>The value that %1 put in contains a backslash, which changes the meaning of what follows it in JSON.</source>
        <translation>Der Wert, den %1 eingesetzt hat, enthält einen Backslash, der in JSON die Bedeutung des Folgenden ändert.</translation>
    </message>
    <message>
        <source>Use the replace filter to take backslashes out, or to write two for each.</source>
        <translation>Entfernen Sie Backslashes mit dem Filter replace oder schreiben Sie damit für jeden zwei.</translation>
    </message>
    <message>
        <source>The value that %1 put in contains a line break, which must not stand in a JSON string.</source>
        <translation>Der Wert, den %1 eingesetzt hat, enthält einen Zeilenumbruch, der in einem JSON-String nicht stehen darf.</translation>
    </message>
    <message>
        <source>Use the strip_newlines filter, or the replace filter to write \n for each line break.</source>
        <translation>Verwenden Sie den Filter strip_newlines oder schreiben Sie mit dem Filter replace für jeden Zeilenumbruch \n.</translation>
    </message>
    <message>
        <source>The value that %1 put in contains a tab, which must not stand in a JSON string.</source>
        <translation>Der Wert, den %1 eingesetzt hat, enthält einen Tabulator, der in einem JSON-String nicht stehen darf.</translation>
    </message>
    <message>
        <source>Use the replace filter to put a space in place of each tab.</source>
        <translation>Setzen Sie mit dem Filter replace für jeden Tabulator ein Leerzeichen.</translation>
    </message>
    <message>
        <source>The value that %1 put in contains a control character, which must not stand in a JSON string.</source>
        <translation>Der Wert, den %1 eingesetzt hat, enthält ein Steuerzeichen, das in einem JSON-String nicht stehen darf.</translation>
    </message>
    <message>
        <source>Remove the character from the data.</source>
        <translation>Entfernen Sie das Zeichen aus den Daten.</translation>
    </message>
    <message>
        <source>The value that %1 put in is no JSON where it stands: %2</source>
        <translation>Der Wert, den %1 eingesetzt hat, ist dort, wo er steht, kein JSON: %2</translation>
    </message>
    <message>
        <source>Put quotation marks around the tag. Only a number, true, false or null can stand without.</source>
        <translation>Setzen Sie das Tag in Anführungszeichen. Nur eine Zahl, true, false oder null darf ohne sie stehen.</translation>
    </message>
    <message>
        <source>%1 put in nothing, and JSON needs something there.</source>
        <translation>%1 hat nichts eingesetzt, und JSON braucht dort etwas.</translation>
    </message>
    <message>
        <source>Give the tag a default, or put quotation marks around it.</source>
        <translation>Geben Sie dem Tag einen Vorgabewert oder setzen Sie es in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The value that %1 put in ends its JSON string and adds something of its own: %2</source>
        <translation>Der Wert, den %1 eingesetzt hat, beendet seinen JSON-String und fügt selbst etwas hinzu: %2</translation>
    </message>
    <message>
        <source>The keyword “%1” belongs to a newer draft of JSON Schema and is not checked.</source>
        <translation>Das Schlüsselwort „%1“ gehört zu einem neueren Entwurf von JSON Schema und wird nicht geprüft.</translation>
    </message>
    <message>
        <source>Say the same in the words of draft 7.</source>
        <translation>Drücken Sie dasselbe in den Worten von Draft 7 aus.</translation>
    </message>
    <message>
        <source>This is no JSON Schema of draft 4 to 7 that can be used: %1</source>
        <translation>Das ist kein brauchbares JSON Schema nach Draft 4 bis 7: %1</translation>
    </message>
    <message>
        <source>References lead to places in the same file only.</source>
        <translation>Verweise dürfen nur auf Stellen in derselben Datei führen.</translation>
    </message>
    <message>
        <source>This text is too long to be held against the patterns of the schema, which was not checked.</source>
        <translation>Dieser Text ist zu lang, um ihn mit den Mustern des Schemas zu vergleichen; es wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>The JSON Schema does not allow this: %1</source>
        <translation>Das JSON Schema erlaubt dies nicht: %1</translation>
    </message>
    <message>
        <source>Change the value, or the schema of the campaign.</source>
        <translation>Ändern Sie den Wert oder das Schema der Kampagne.</translation>
    </message>
    <message>
        <source>concat needs a list, and %1 is none.</source>
        <translation>concat braucht eine Liste, und %1 ist keine.</translation>
    </message>
    <message>
        <source>The filter %1 needs an argument; here are %3.</source>
        <translation>Der Filter %1 braucht ein Argument; hier sind es %3.</translation>
    </message>
    <message>
        <source>The filter %1 needs %2 arguments; here are %3.</source>
        <translation>Der Filter %1 braucht %2 Argumente; hier sind es %3.</translation>
    </message>
    <message>
        <source>Write them behind a colon, separated by commas. Without them rendering fails.</source>
        <translation>Schreiben Sie sie hinter einen Doppelpunkt, durch Kommas getrennt. Ohne sie schlägt das Rendern fehl.</translation>
    </message>
    <message>
        <source>The filter %1 takes one argument; here are %3.</source>
        <translation>Der Filter %1 nimmt ein Argument; hier sind es %3.</translation>
    </message>
    <message>
        <source>The filter %1 takes no argument; here are %3.</source>
        <translation>Der Filter %1 nimmt kein Argument; hier sind es %3.</translation>
    </message>
    <message>
        <source>The filter %1 takes %2 arguments at most; here are %3.</source>
        <translation>Der Filter %1 nimmt höchstens %2 Argumente; hier sind es %3.</translation>
    </message>
    <message>
        <source>Remove what is too much. With it rendering fails.</source>
        <translation>Entfernen Sie, was zu viel ist. Damit schlägt das Rendern fehl.</translation>
    </message>
    <message>
        <source>The filter %1 ignores this argument.</source>
        <translation>Der Filter %1 ignoriert dieses Argument.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Entfernen Sie es.</translation>
    </message>
    <message>
        <source>Remove what is ignored</source>
        <translation>Ignoriertes entfernen</translation>
    </message>
    <message>
        <source>With this argument rendering fails or gives something else than meant.</source>
        <translation>Mit diesem Argument schlägt das Rendern fehl oder ergibt etwas anderes als gemeint.</translation>
    </message>
    <message>
        <source>A number is needed here, and %1 is none.</source>
        <translation>Hier wird eine Zahl gebraucht, und %1 ist keine.</translation>
    </message>
    <message>
        <source>Nothing can be divided by 0.</source>
        <translation>Durch 0 kann nichts geteilt werden.</translation>
    </message>
    <message>
        <source>Choose another divisor.</source>
        <translation>Wählen Sie einen anderen Teiler.</translation>
    </message>
    <message>
        <source>A whole number that is not negative is needed here, and %1 is none.</source>
        <translation>Hier wird eine ganze, nicht negative Zahl gebraucht, und %1 ist keine.</translation>
    </message>
    <message>
        <source>A text is needed here, and %1 is none.</source>
        <translation>Hier wird ein Text gebraucht, und %1 ist keiner.</translation>
    </message>
    <message>
        <source>Without a format date changes nothing.</source>
        <translation>Ohne Format ändert date nichts.</translation>
    </message>
    <message>
        <source>Add one, such as &quot;%Y-%m-%d&quot;.</source>
        <translation>Ergänzen Sie eines, zum Beispiel &quot;%Y-%m-%d&quot;.</translation>
    </message>
    <message>
        <source>date does not know %1 in this dialect and leaves it as it stands.</source>
        <translation>date kennt %1 in diesem Dialekt nicht und lässt es stehen, wie es ist.</translation>
    </message>
    <message>
        <source>Use single letters such as %Y %m %d %H %M %S, without flags.</source>
        <translation>Verwenden Sie einzelne Buchstaben wie %Y %m %d %H %M %S, ohne Zusätze.</translation>
    </message>
    <message>
        <source>This default says nothing to put in.</source>
        <translation>Dieses default sagt nicht, was eingesetzt werden soll.</translation>
    </message>
    <message>
        <source>Write the value behind a colon, such as default: &apos;friend&apos;.</source>
        <translation>Schreiben Sie den Wert hinter einen Doppelpunkt, zum Beispiel default: &apos;friend&apos;.</translation>
    </message>
    <message>
        <source>%1 is text in the samples: without quotation marks it is no JSON.</source>
        <translation>%1 ist in den Beispielen Text: Ohne Anführungszeichen ist das kein JSON.</translation>
    </message>
    <message>
        <source>Put quotation marks around the tag.</source>
        <translation>Setzen Sie das Tag in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Make it a string</source>
        <translation>Einen String daraus machen</translation>
    </message>
    <message>
        <source>For a customer without %1 nothing stands here, which breaks this payload.</source>
        <translation>Bei einem Kunden ohne %1 steht hier nichts, und das zerstört diese Payload.</translation>
    </message>
    <message>
        <source>Give it a default, or leave the whole member out.</source>
        <translation>Geben Sie einen Vorgabewert an oder lassen Sie den ganzen Eintrag weg.</translation>
    </message>
    <message>
        <source>Use false where it is missing</source>
        <translation>false verwenden, wo es fehlt</translation>
    </message>
    <message>
        <source>Use 0 where it is missing</source>
        <translation>0 verwenden, wo es fehlt</translation>
    </message>
    <message>
        <source>Use null where it is missing</source>
        <translation>null verwenden, wo es fehlt</translation>
    </message>
    <message>
        <source>Send nothing to a customer without it</source>
        <translation>Kunden ohne dieses Feld nichts senden</translation>
    </message>
    <message>
        <source>Leave the member out where it is missing</source>
        <translation>Den Eintrag weglassen, wo es fehlt</translation>
    </message>
    <message>
        <source>Leave the element out where it is missing</source>
        <translation>Das Element weglassen, wo es fehlt</translation>
    </message>
    <message>
        <source>It negates nothing: write unless in place of if, or == false.</source>
        <translation>Es verneint nichts: Schreiben Sie unless statt if oder == false.</translation>
    </message>
    <message>
        <source>The engine forgives one such slip in a template, the second one is an error.</source>
        <translation>Die Engine verzeiht ein solches Versehen je Template, das zweite ist ein Fehler.</translation>
    </message>
    <message>
        <source>%1 is passed over here, as if it were not there.</source>
        <translation>%1 wird hier übergangen, als stünde es nicht da.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>What stands behind else is ignored: this is a plain else.</source>
        <translation>Was hinter else steht, wird ignoriert: Das ist ein einfaches else.</translation>
    </message>
    <message>
        <source>Write elsif for another condition.</source>
        <translation>Schreiben Sie elsif für eine weitere Bedingung.</translation>
    </message>
    <message>
        <source>Write elsif</source>
        <translation>elsif schreiben</translation>
    </message>
    <message>
        <source>A text and a number cannot be put in order: %1 is an error.</source>
        <translation>Ein Text und eine Zahl lassen sich nicht ordnen: %1 ist ein Fehler.</translation>
    </message>
    <message>
        <source>Write both as numbers or both as texts.</source>
        <translation>Schreiben Sie beide als Zahlen oder beide als Texte.</translation>
    </message>
    <message>
        <source>%1 is text in the samples: compared with a number it is neither equal, less nor greater.</source>
        <translation>%1 ist in den Beispielen Text: Mit einer Zahl verglichen ist er weder gleich, kleiner noch größer.</translation>
    </message>
    <message>
        <source>Assign it with plus: 0 before, which fails for a text that is no number.</source>
        <translation>Weisen Sie es vorher mit plus: 0 zu; das schlägt bei einem Text fehl, der keine Zahl ist.</translation>
    </message>
    <message>
        <source>It does not depend on the customer. Compare a field, or leave the condition out.</source>
        <translation>Das hängt nicht vom Kunden ab. Vergleichen Sie ein Feld oder lassen Sie die Bedingung weg.</translation>
    </message>
    <message>
        <source>In this dialect &lt; and &gt; put numbers in order, nothing else: write numbers without quotes, and turn a text into a number with plus: 0 before.</source>
        <translation>In diesem Dialekt ordnen &lt; und &gt; nur Zahlen, sonst nichts: Schreiben Sie Zahlen ohne Anführungszeichen und machen Sie einen Text vorher mit plus: 0 zur Zahl.</translation>
    </message>
    <message>
        <source>Nothing equals blank in this dialect: compare with nil and with &quot;&quot;.</source>
        <translation>In diesem Dialekt ist nichts gleich blank: Vergleichen Sie mit nil und mit &quot;&quot;.</translation>
    </message>
    <message>
        <source>%1 is always true.</source>
        <translation>%1 ist immer wahr.</translation>
    </message>
    <message>
        <source>%1 is never true.</source>
        <translation>%1 ist nie wahr.</translation>
    </message>
    <message>
        <source>Write the number without quotes</source>
        <translation>Die Zahl ohne Anführungszeichen schreiben</translation>
    </message>
    <message>
        <source>Compare with nil and with &quot;&quot;</source>
        <translation>Mit nil und mit &quot;&quot; vergleichen</translation>
    </message>
    <message>
        <source>%1 has to be written %2: capitals count.</source>
        <translation>%1 muss %2 geschrieben werden: Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>As it stands it is empty for every customer.</source>
        <translation>So wie es dasteht, ist es für jeden Kunden leer.</translation>
    </message>
    <message>
        <source>Write %2</source>
        <translation>%2 schreiben</translation>
    </message>
    <message>
        <source>Nothing is called %1 here: it is empty for every customer.</source>
        <translation>Nichts heißt hier %1: Es ist für jeden Kunden leer.</translation>
    </message>
    <message>
        <source>Fields begin with Profile. or Event., variables have to be assigned first.</source>
        <translation>Felder beginnen mit Profile. oder Event., Variablen müssen vorher zugewiesen werden.</translation>
    </message>
    <message>
        <source>Write Profile.%1</source>
        <translation>Profile.%1 schreiben</translation>
    </message>
    <message>
        <source>No sample has the field %1.</source>
        <translation>Kein Beispiel hat das Feld %1.</translation>
    </message>
    <message>
        <source>No sample has the field %1. Is %2 meant?</source>
        <translation>Kein Beispiel hat das Feld %1. Ist %2 gemeint?</translation>
    </message>
    <message>
        <source>Look for a misspelling, or add the field to a sample.</source>
        <translation>Suchen Sie nach einem Schreibfehler oder ergänzen Sie das Feld in einem Beispiel.</translation>
    </message>
    <message>
        <source>It works in the engine that CleverTap is believed to run (inferred), but nobody promises it.</source>
        <translation>Es funktioniert in der Engine, die CleverTap vermutlich verwendet (erschlossen), aber niemand verspricht es.</translation>
    </message>
    <message>
        <source>CleverTap does not document the filter %1.</source>
        <translation>CleverTap dokumentiert den Filter %1 nicht.</translation>
    </message>
    <message>
        <source>CleverTap does not document the tag %1.</source>
        <translation>CleverTap dokumentiert das Tag %1 nicht.</translation>
    </message>
    <message>
        <source>An index below 0 is an error in this dialect: nobody gets the message.</source>
        <translation>Ein Index unter 0 ist in diesem Dialekt ein Fehler: Niemand bekommt die Nachricht.</translation>
    </message>
    <message>
        <source>Write .last for the last element.</source>
        <translation>Schreiben Sie .last für das letzte Element.</translation>
    </message>
    <message>
        <source>Write .last</source>
        <translation>.last schreiben</translation>
    </message>
    <message>
        <source>A customer whose list %1 has no element %2 gets nothing.</source>
        <translation>Ein Kunde, dessen Liste %1 kein Element %2 hat, bekommt nichts.</translation>
    </message>
    <message>
        <source>Ask for %1.size before; default does not help. Elements count from 0.</source>
        <translation>Fragen Sie vorher %1.size ab; default hilft nicht. Elemente zählen ab 0.</translation>
    </message>
    <message>
        <source>Write .first (not documented by CleverTap)</source>
        <translation>.first schreiben (von CleverTap nicht dokumentiert)</translation>
    </message>
    <message>
        <source>Print it only if the list is long enough</source>
        <translation>Nur ausgeben, wenn die Liste lang genug ist</translation>
    </message>
    <message>
        <source>The last round of this loop leaves a comma before the closing bracket.</source>
        <translation>Der letzte Durchlauf dieser Schleife hinterlässt ein Komma vor der schließenden Klammer.</translation>
    </message>
    <message>
        <source>Print the comma unless forloop.last.</source>
        <translation>Geben Sie das Komma mit unless forloop.last aus.</translation>
    </message>
    <message>
        <source>Put the comma under forloop.last</source>
        <translation>Das Komma unter forloop.last stellen</translation>
    </message>
    <message>
        <source>The first round of this loop puts a comma right behind the opening bracket.</source>
        <translation>Der erste Durchlauf dieser Schleife setzt ein Komma direkt hinter die öffnende Klammer.</translation>
    </message>
    <message>
        <source>Print the comma unless forloop.first.</source>
        <translation>Geben Sie das Komma mit unless forloop.first aus.</translation>
    </message>
    <message>
        <source>Put the comma under forloop.first</source>
        <translation>Das Komma unter forloop.first stellen</translation>
    </message>
    <message>
        <source>From the second round on a comma is missing between what this loop prints.</source>
        <translation>Ab dem zweiten Durchlauf fehlt ein Komma zwischen dem, was diese Schleife ausgibt.</translation>
    </message>
    <message>
        <source>Print a comma behind each value unless forloop.last.</source>
        <translation>Geben Sie hinter jedem Wert mit unless forloop.last ein Komma aus.</translation>
    </message>
    <message>
        <source>Add the comma</source>
        <translation>Das Komma ergänzen</translation>
    </message>
    <message>
        <source>%1 is an object in the samples: printed as a whole it is no JSON.</source>
        <translation>%1 ist in den Beispielen ein Objekt: Als Ganzes ausgegeben ist es kein JSON.</translation>
    </message>
    <message>
        <source>Print its fields one by one.</source>
        <translation>Geben Sie seine Felder einzeln aus.</translation>
    </message>
    <message>
        <source>%1 is a list: its elements are printed without anything between them, which is no JSON.</source>
        <translation>%1 ist eine Liste: Ihre Elemente werden ohne etwas dazwischen ausgegeben, und das ist kein JSON.</translation>
    </message>
    <message>
        <source>Go through it with for, or join it.</source>
        <translation>Gehen Sie sie mit for durch oder verbinden Sie sie mit join.</translation>
    </message>
    <message>
        <source>Join the elements with commas (not documented by CleverTap)</source>
        <translation>Die Elemente mit Kommas verbinden (von CleverTap nicht dokumentiert)</translation>
    </message>
    <message>
        <source>Write a list of texts with for</source>
        <translation>Eine Liste aus Texten mit for schreiben</translation>
    </message>
    <message>
        <source>Is %2 meant?</source>
        <translation>Ist %2 gemeint?</translation>
    </message>
    <message>
        <source>This dialect has no filter for JSON: replace what has to be escaped.</source>
        <translation>Dieser Dialekt hat keinen Filter für JSON: Ersetzen Sie, was maskiert werden muss.</translation>
    </message>
    <message>
        <source>Escape quotes, backslashes, line breaks and tabs</source>
        <translation>Anführungszeichen, Backslashes, Zeilenumbrüche und Tabulatoren maskieren</translation>
    </message>
    <message>
        <source>A quotation mark in %1 would end the string here and break this payload.</source>
        <translation>Ein Anführungszeichen in %1 würde den String hier beenden und diese Payload zerstören.</translation>
    </message>
    <message>
        <source>A backslash, line break or tab in %1 would break this payload.</source>
        <translation>Ein Backslash, Zeilenumbruch oder Tabulator in %1 würde diese Payload zerstören.</translation>
    </message>
    <message>
        <source>There is no filter for JSON in this dialect: replace what JSON escapes. CleverTap does not document replace, but its engine has it (inferred).</source>
        <translation>In diesem Dialekt gibt es keinen Filter für JSON: Ersetzen Sie, was JSON maskiert. CleverTap dokumentiert replace nicht, seine Engine hat es aber (erschlossen).</translation>
    </message>
    <message>
        <source>Replace what JSON escapes.</source>
        <translation>Ersetzen Sie, was JSON maskiert.</translation>
    </message>
    <message>
        <source>Escape quotes and backslashes, drop line breaks</source>
        <translation>Anführungszeichen und Backslashes maskieren, Zeilenumbrüche entfernen</translation>
    </message>
    <message>
        <source>The variable %1 is never used.</source>
        <translation>Die Variable %1 wird nie verwendet.</translation>
    </message>
    <message>
        <source>Remove the tag, or look for a misspelling where it should be used.</source>
        <translation>Entfernen Sie das Tag oder suchen Sie nach einem Schreibfehler dort, wo sie verwendet werden sollte.</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>Das Tag entfernen</translation>
    </message>
    <message>
        <source>What this loop leads to could not be summed up.</source>
        <translation>Wozu diese Schleife führt, ließ sich nicht zusammenfassen.</translation>
    </message>
    <message>
        <source>There are too many ways through the body to look at all of them.</source>
        <translation>Es gibt zu viele Wege durch den Body, um alle zu betrachten.</translation>
    </message>
    <message>
        <source>The analysis does not know what this tag does.</source>
        <translation>Die Analyse weiß nicht, was dieses Tag tut.</translation>
    </message>
    <message>
        <source>A break was captured and is printed here.</source>
        <translation>Ein break wurde mit capture aufgefangen und wird hier ausgegeben.</translation>
    </message>
    <message>
        <source>What this prints may be JSON of any depth.</source>
        <translation>Was dies ausgibt, kann beliebig tief verschachteltes JSON sein.</translation>
    </message>
    <message>
        <source>This `when` may match more than once.</source>
        <translation>Dieses `when` kann mehr als einmal zutreffen.</translation>
    </message>
    <message>
        <source>There is a break in an ifchanged here.</source>
        <translation>Hier steht ein break in einem ifchanged.</translation>
    </message>
    <message>
        <source>With this data the payload is not valid JSON.</source>
        <translation>Mit diesen Daten ist die Payload kein gültiges JSON.</translation>
    </message>
    <message>
        <source>The template drops customers like this one: %1</source>
        <translation>Das Template lässt Kunden wie diesen aus: %1</translation>
    </message>
    <message>
        <source>A customer like this one gets nothing: %1</source>
        <translation>Ein Kunde wie dieser bekommt nichts: %1</translation>
    </message>
    <message>
        <source>The payload might end before its JSON is complete.</source>
        <translation>Die Payload könnte enden, bevor ihr JSON vollständig ist.</translation>
    </message>
    <message>
        <source>A break outside of a loop might empty the payload.</source>
        <translation>Ein break außerhalb einer Schleife könnte die Payload leeren.</translation>
    </message>
    <message>
        <source>This might fail: %1</source>
        <translation>Dies könnte fehlschlagen: %1</translation>
    </message>
    <message>
        <source>The template might drop a customer here.</source>
        <translation>Das Template könnte hier einen Kunden auslassen.</translation>
    </message>
    <message>
        <source>Here the payload might not be JSON: %1 does not fit.</source>
        <translation>Hier ist die Payload vielleicht kein JSON: %1 passt nicht.</translation>
    </message>
    <message>
        <source>What this prints might break the JSON, such as %1</source>
        <translation>Was dies ausgibt, könnte das JSON zerstören, zum Beispiel %1</translation>
    </message>
    <message>
        <source>The body is not valid UTF-8.</source>
        <translation>Der Body ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>Whatever the properties hold, the payload is valid JSON.</source>
        <translation>Was auch immer die Eigenschaften enthalten, die Payload ist gültiges JSON.</translation>
    </message>
    <message>
        <source>In this dialect errors are printed in their place, and the message goes out.</source>
        <translation>In diesem Dialekt werden Fehler an ihrer Stelle ausgegeben, und die Nachricht geht hinaus.</translation>
    </message>
    <message>
        <source>Whatever the properties hold, every customer gets a message.</source>
        <translation>Was auch immer die Eigenschaften enthalten, jeder Kunde bekommt eine Nachricht.</translation>
    </message>
    <message>
        <source>The body has an error: %1</source>
        <translation>Der Body hat einen Fehler: %1</translation>
    </message>
    <message>
        <source>A customer without any field would break this payload.</source>
        <translation>Ein Kunde ohne irgendein Feld würde diese Payload zerstören.</translation>
    </message>
    <message>
        <source>A customer with %1 would break this payload.</source>
        <translation>Ein Kunde mit %1 würde diese Payload zerstören.</translation>
    </message>
    <message>
        <source>A customer without any field would get nothing: %2</source>
        <translation>Ein Kunde ohne irgendein Feld würde nichts bekommen: %2</translation>
    </message>
    <message>
        <source>A customer with %1 would get nothing: %2</source>
        <translation>Ein Kunde mit %1 würde nichts bekommen: %2</translation>
    </message>
    <message>
        <source>Add the header Content-Type: application/json, so that the receiver reads the body as JSON.</source>
        <translation>Fügen Sie den Header Content-Type: application/json hinzu, damit der Empfänger den Body als JSON liest.</translation>
    </message>
    <message>
        <source>The body is JSON, but no Content-Type header says so.</source>
        <translation>Der Body ist JSON, aber kein Content-Type-Header sagt das.</translation>
    </message>
    <message>
        <source>The body is JSON, but the Content-Type header says something else.</source>
        <translation>Der Body ist JSON, aber der Content-Type-Header sagt etwas anderes.</translation>
    </message>
    <message>
        <source>the pattern is no regular expression</source>
        <translation>das Muster ist kein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>a schema is an object</source>
        <translation>ein Schema ist ein Objekt</translation>
    </message>
    <message>
        <source>The body has errors that have to be mended first.</source>
        <translation>Der Body hat Fehler, die zuerst behoben werden müssen.</translation>
    </message>
    <message>
        <source>This string begins on one side of a tag and ends on the other, where not every customer may pass.</source>
        <translation>Dieser String beginnt auf der einen Seite eines Tags und endet auf der anderen, wo vielleicht nicht jeder Kunde hindurchkommt.</translation>
    </message>
    <message>
        <source>This %1 is not closed in the block that opens it.</source>
        <translation>%1 wird nicht in dem Block geschlossen, in dem es geöffnet wird.</translation>
    </message>
    <message>
        <source>This %1 closes nothing in its block.</source>
        <translation>%1 schließt in seinem Block nichts.</translation>
    </message>
    <message>
        <source>This is no JSON.</source>
        <translation>Das ist kein JSON.</translation>
    </message>
    <message>
        <source>What the tag %1 does to the text around it is not known here.</source>
        <translation>Was das Tag %1 mit dem Text darum herum macht, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Blocks and brackets are nested too deeply here.</source>
        <translation>Blöcke und Klammern sind hier zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The body was left as it is.</source>
        <translation>Der Body wurde gelassen, wie er war.</translation>
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
        <translation>Name</translation>
    </message>
    <message>
        <source>HTTP method</source>
        <translation>HTTP-Methode</translation>
    </message>
    <message>
        <source>Destination URL</source>
        <translation>Destination URL</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>No authentication</source>
        <translation>Keine Authentifizierung</translation>
    </message>
    <message>
        <source>Header key</source>
        <translation>Header-Schlüssel</translation>
    </message>
    <message>
        <source>Header value</source>
        <translation>Header-Wert</translation>
    </message>
    <message>
        <source>Campaign name</source>
        <translation>Name der Kampagne</translation>
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
        <translation>Auslösendes Ereignis</translation>
    </message>
    <message>
        <source>Target segment</source>
        <translation>Target segment</translation>
    </message>
    <message>
        <source>URL key</source>
        <translation>URL-Schlüssel</translation>
    </message>
    <message>
        <source>URL value</source>
        <translation>URL-Wert</translation>
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
        <translation>Plain Text</translation>
    </message>
    <message>
        <source>Custom Body</source>
        <translation>Custom Body</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>Put your own value in. To have it filled in here, publish with an environment that sends to the webhook&apos;s own host.</source>
        <translation>Setzen Sie Ihren eigenen Wert ein. Damit er hier ausgefüllt wird, veröffentlichen Sie mit einer Umgebung, die an den eigenen Host des Webhooks sendet.</translation>
    </message>
    <message>
        <source>CleverTap does not document Liquid here; that it works is inferred.</source>
        <translation>CleverTap dokumentiert Liquid an dieser Stelle nicht; dass es funktioniert, ist erschlossen.</translation>
    </message>
    <message>
        <source>Profile variables</source>
        <translation>Profilvariablen</translation>
    </message>
    <message>
        <source>Custom key</source>
        <translation>Eigener Schlüssel</translation>
    </message>
    <message>
        <source>Custom value</source>
        <translation>Eigener Wert</translation>
    </message>
    <message>
        <source>Settings &gt; Channels &gt; Webhooks &gt; + Add Webhook</source>
        <translation>Settings &gt; Channels &gt; Webhooks &gt; + Add Webhook</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>The key %1 stands in this object twice.</source>
        <translation>Der Schlüssel %1 steht zweimal in diesem Objekt.</translation>
    </message>
    <message>
        <source>Most receivers take the last value and ignore the others. Remove one of the two.</source>
        <translation>Die meisten Empfänger nehmen den letzten Wert und ignorieren die anderen. Entfernen Sie einen der beiden.</translation>
    </message>
    <message>
        <source>The text begins with an invisible byte order mark.</source>
        <translation>Der Text beginnt mit einer unsichtbaren Bytereihenfolge-Marke.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 without a byte order mark (BOM).</source>
        <translation>Speichern Sie die Datei als UTF-8 ohne Bytereihenfolge-Marke (BOM).</translation>
    </message>
    <message>
        <source>This is an invisible or special space that JSON does not know.</source>
        <translation>Das ist ein unsichtbares oder besonderes Leerzeichen, das JSON nicht kennt.</translation>
    </message>
    <message>
        <source>It often comes along when text is copied from a web page. Type an ordinary space instead.</source>
        <translation>Es kommt oft mit, wenn Text von einer Webseite kopiert wird. Tippen Sie stattdessen ein gewöhnliches Leerzeichen.</translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation>JSON kennt keine Kommentare.</translation>
    </message>
    <message>
        <source>Remove the comment; a Liquid comment tag does not reach the payload.</source>
        <translation>Entfernen Sie den Kommentar; ein Liquid-Tag comment gelangt nicht in die Payload.</translation>
    </message>
    <message>
        <source>This byte is not valid UTF-8.</source>
        <translation>Dieses Byte ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>The text is probably saved in another encoding, such as Latin-1. Save it as UTF-8.</source>
        <translation>Der Text ist wahrscheinlich in einer anderen Kodierung wie Latin-1 gespeichert. Speichern Sie ihn als UTF-8.</translation>
    </message>
    <message>
        <source>JSON needs straight quotation marks, not typographic ones.</source>
        <translation>JSON braucht gerade Anführungszeichen, keine typografischen.</translation>
    </message>
    <message>
        <source>Word processors and chat programs put them in. Type &quot; on both sides.</source>
        <translation>Textverarbeitungen und Chatprogramme setzen sie ein. Tippen Sie auf beiden Seiten &quot;.</translation>
    </message>
    <message>
        <source>JSON needs double quotation marks, not single ones.</source>
        <translation>JSON braucht doppelte Anführungszeichen, keine einfachen.</translation>
    </message>
    <message>
        <source>Put &quot; on both sides of the text.</source>
        <translation>Setzen Sie den Text auf beiden Seiten in &quot;.</translation>
    </message>
    <message>
        <source>A line break stands inside a string.</source>
        <translation>In einem String steht ein Zeilenumbruch.</translation>
    </message>
    <message>
        <source>Write \n for a line break, or close the string on its line.</source>
        <translation>Schreiben Sie \n für einen Zeilenumbruch oder schließen Sie den String in seiner Zeile.</translation>
    </message>
    <message>
        <source>A tab character stands inside a string.</source>
        <translation>In einem String steht ein Tabulator.</translation>
    </message>
    <message>
        <source>Write \t for a tab, or use spaces.</source>
        <translation>Schreiben Sie \t für einen Tabulator oder verwenden Sie Leerzeichen.</translation>
    </message>
    <message>
        <source>An invisible control character stands inside a string.</source>
        <translation>In einem String steht ein unsichtbares Steuerzeichen.</translation>
    </message>
    <message>
        <source>Remove it, or write it as \u00XX.</source>
        <translation>Entfernen Sie es oder schreiben Sie es als \u00XX.</translation>
    </message>
    <message>
        <source>A backslash has to be followed by one of &quot; \ / b f n r t or by u and four hexadecimal digits.</source>
        <translation>Auf einen Backslash muss eines von &quot; \ / b f n r t oder u mit vier hexadezimalen Ziffern folgen.</translation>
    </message>
    <message>
        <source>Write \\ for a backslash that belongs to the text.</source>
        <translation>Schreiben Sie \\ für einen Backslash, der zum Text gehört.</translation>
    </message>
    <message>
        <source>This string has no closing quotation mark.</source>
        <translation>Diesem String fehlt das schließende Anführungszeichen.</translation>
    </message>
    <message>
        <source>Put &quot; at its end.</source>
        <translation>Setzen Sie &quot; an sein Ende.</translation>
    </message>
    <message>
        <source>This quotation mark ends the string, but its text goes on.</source>
        <translation>Dieses Anführungszeichen beendet den String, aber sein Text geht weiter.</translation>
    </message>
    <message>
        <source>Write \&quot; for a quotation mark that belongs to the text.</source>
        <translation>Schreiben Sie \&quot; für ein Anführungszeichen, das zum Text gehört.</translation>
    </message>
    <message>
        <source>This text is not in quotation marks.</source>
        <translation>Dieser Text steht nicht in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Put &quot; on both sides. Only numbers, true, false and null stand without.</source>
        <translation>Setzen Sie &quot; auf beide Seiten. Nur Zahlen, true, false und null stehen ohne.</translation>
    </message>
    <message>
        <source>JSON does not know %1.</source>
        <translation>JSON kennt %1 nicht.</translation>
    </message>
    <message>
        <source>Write %2.</source>
        <translation>Schreiben Sie %2.</translation>
    </message>
    <message>
        <source>JSON has no number %1.</source>
        <translation>JSON hat keine Zahl %1.</translation>
    </message>
    <message>
        <source>Write null, or leave the value out.</source>
        <translation>Schreiben Sie null oder lassen Sie den Wert weg.</translation>
    </message>
    <message>
        <source>A number must not begin with a zero that is followed by more digits.</source>
        <translation>Eine Zahl darf nicht mit einer Null beginnen, auf die weitere Ziffern folgen.</translation>
    </message>
    <message>
        <source>Remove the zero, or put the number in quotation marks if it is an id, a code or a telephone number.</source>
        <translation>Entfernen Sie die Null, oder setzen Sie die Zahl in Anführungszeichen, wenn sie eine ID, ein Code oder eine Telefonnummer ist.</translation>
    </message>
    <message>
        <source>A number must not begin with a plus sign.</source>
        <translation>Eine Zahl darf nicht mit einem Pluszeichen beginnen.</translation>
    </message>
    <message>
        <source>Remove the sign, or put the number in quotation marks if it is a telephone number.</source>
        <translation>Entfernen Sie das Zeichen, oder setzen Sie die Zahl in Anführungszeichen, wenn sie eine Telefonnummer ist.</translation>
    </message>
    <message>
        <source>A number needs a digit on both sides of its decimal point.</source>
        <translation>Eine Zahl braucht auf beiden Seiten ihres Dezimalpunkts eine Ziffer.</translation>
    </message>
    <message>
        <source>Write 0.5 for .5 and 1.0 for 1.</source>
        <translation>Schreiben Sie 0.5 für .5 und 1.0 für 1.</translation>
    </message>
    <message>
        <source>This is not a number as JSON writes it.</source>
        <translation>Das ist keine Zahl, wie JSON sie schreibt.</translation>
    </message>
    <message>
        <source>JSON numbers look like 12, -3.5 and 1e9. Put anything else in quotation marks.</source>
        <translation>Zahlen in JSON sehen aus wie 12, -3.5 und 1e9. Setzen Sie alles andere in Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is no JSON here.</source>
        <translation>Hier ist kein JSON.</translation>
    </message>
    <message>
        <source>A JSON text holds at least one value, such as {}.</source>
        <translation>Ein JSON-Text enthält mindestens einen Wert, zum Beispiel {}.</translation>
    </message>
    <message>
        <source>Nothing follows this comma.</source>
        <translation>Auf dieses Komma folgt nichts.</translation>
    </message>
    <message>
        <source>Remove the comma after the last item.</source>
        <translation>Entfernen Sie das Komma hinter dem letzten Element.</translation>
    </message>
    <message>
        <source>Nothing stands before this comma.</source>
        <translation>Vor diesem Komma steht nichts.</translation>
    </message>
    <message>
        <source>Remove the comma, or fill in what is missing.</source>
        <translation>Entfernen Sie das Komma oder tragen Sie ein, was fehlt.</translation>
    </message>
    <message>
        <source>A comma is missing here.</source>
        <translation>Hier fehlt ein Komma.</translation>
    </message>
    <message>
        <source>Put a comma between two items.</source>
        <translation>Setzen Sie ein Komma zwischen zwei Elemente.</translation>
    </message>
    <message>
        <source>A number holds a comma.</source>
        <translation>Eine Zahl enthält ein Komma.</translation>
    </message>
    <message>
        <source>Write 1000 for 1,000 and 1.5 for 1,5.</source>
        <translation>Schreiben Sie 1000 für 1,000 und 1.5 für 1,5.</translation>
    </message>
    <message>
        <source>A colon and a value are expected after a key.</source>
        <translation>Nach einem Schlüssel werden ein Doppelpunkt und ein Wert erwartet.</translation>
    </message>
    <message>
        <source>A member looks like &quot;key&quot;: &quot;value&quot;.</source>
        <translation>Ein Eintrag sieht aus wie &quot;key&quot;: &quot;value&quot;.</translation>
    </message>
    <message>
        <source>This colon does not belong here.</source>
        <translation>Dieser Doppelpunkt gehört nicht hierher.</translation>
    </message>
    <message>
        <source>Remove it, or put a comma before the key that it belongs to.</source>
        <translation>Entfernen Sie ihn, oder setzen Sie ein Komma vor den Schlüssel, zu dem er gehört.</translation>
    </message>
    <message>
        <source>Items between [ and ] have no keys.</source>
        <translation>Elemente zwischen [ und ] haben keine Schlüssel.</translation>
    </message>
    <message>
        <source>Use { and } around items with keys.</source>
        <translation>Verwenden Sie { und } um Elemente mit Schlüsseln.</translation>
    </message>
    <message>
        <source>The value after this colon is missing.</source>
        <translation>Der Wert hinter diesem Doppelpunkt fehlt.</translation>
    </message>
    <message>
        <source>Fill in a value, or write null or &quot;&quot;.</source>
        <translation>Tragen Sie einen Wert ein, oder schreiben Sie null oder &quot;&quot;.</translation>
    </message>
    <message>
        <source>A key in quotation marks is expected here.</source>
        <translation>Hier wird ein Schlüssel in Anführungszeichen erwartet.</translation>
    </message>
    <message>
        <source>Between { and } every value has a key: &quot;key&quot;: &quot;value&quot;.</source>
        <translation>Zwischen { und } hat jeder Wert einen Schlüssel: &quot;key&quot;: &quot;value&quot;.</translation>
    </message>
    <message>
        <source>This key is not in quotation marks.</source>
        <translation>Dieser Schlüssel steht nicht in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Put &quot; on both sides of the key.</source>
        <translation>Setzen Sie den Schlüssel auf beiden Seiten in &quot;.</translation>
    </message>
    <message>
        <source>A closing %1 is missing.</source>
        <translation>Ein schließendes %1 fehlt.</translation>
    </message>
    <message>
        <source>The bracket that it closes is marked too.</source>
        <translation>Die Klammer, die es schließt, ist ebenfalls markiert.</translation>
    </message>
    <message>
        <source>%1 stands here, but %2 belongs here.</source>
        <translation>Hier steht %1, aber hierher gehört %2.</translation>
    </message>
    <message>
        <source>The bracket that is to be closed is marked too.</source>
        <translation>Die Klammer, die zu schließen ist, ist ebenfalls markiert.</translation>
    </message>
    <message>
        <source>This %1 closes nothing.</source>
        <translation>Dieses %1 schließt nichts.</translation>
    </message>
    <message>
        <source>Remove it, or look for an opening bracket that is missing further up.</source>
        <translation>Entfernen Sie es oder suchen Sie weiter oben nach einer fehlenden öffnenden Klammer.</translation>
    </message>
    <message>
        <source>There is text after the end of the JSON.</source>
        <translation>Nach dem Ende des JSON steht noch Text.</translation>
    </message>
    <message>
        <source>A JSON text is one value. Remove what follows, or look for a bracket that is closed too early.</source>
        <translation>Ein JSON-Text ist ein einziger Wert. Entfernen Sie, was folgt, oder suchen Sie nach einer Klammer, die zu früh geschlossen wird.</translation>
    </message>
    <message>
        <source>Objects and arrays are nested too deep here.</source>
        <translation>Objekte und Arrays sind hier zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>More than %1 levels are not read.</source>
        <translation>Mehr als %1 Ebenen werden nicht gelesen.</translation>
    </message>
    <message>
        <source>The value passes through unchanged. Look for a misspelling.</source>
        <translation>Der Wert läuft unverändert hindurch. Suchen Sie nach einem Schreibfehler.</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>das Ende</translation>
    </message>
    <message>
        <source>This happens in line %9 of the partial %8.</source>
        <translation>Das geschieht in Zeile %9 des Partials %8.</translation>
    </message>
    <message>
        <source>%1 is no number, so it cannot be calculated with.</source>
        <translation>%1 ist keine Zahl, also lässt sich damit nicht rechnen.</translation>
    </message>
    <message>
        <source>Check the field&apos;s value first, or give it a default.</source>
        <translation>Prüfen Sie vorher den Wert des Feldes oder geben Sie einen Vorgabewert an.</translation>
    </message>
    <message>
        <source>A number is divided by zero.</source>
        <translation>Eine Zahl wird durch null geteilt.</translation>
    </message>
    <message>
        <source>Check the divisor first.</source>
        <translation>Prüfen Sie vorher den Teiler.</translation>
    </message>
    <message>
        <source>%1 cannot be made a whole number.</source>
        <translation>%1 lässt sich nicht in eine ganze Zahl umwandeln.</translation>
    </message>
    <message>
        <source>Check what is divided by zero before.</source>
        <translation>Prüfen Sie vorher, was durch null geteilt wird.</translation>
    </message>
    <message>
        <source>The list has %2 elements, so there is none at index %1.</source>
        <translation>Die Liste hat %2 Elemente, also gibt es keines mit dem Index %1.</translation>
    </message>
    <message>
        <source>Check the list&apos;s size first: {% if list.size &gt; %1 %}. A default does not help.</source>
        <translation>Prüfen Sie vorher die Länge der Liste: {% if list.size &gt; %1 %}. Ein Vorgabewert hilft nicht.</translation>
    </message>
    <message>
        <source>The filter %1 needs more arguments.</source>
        <translation>Der Filter %1 braucht mehr Argumente.</translation>
    </message>
    <message>
        <source>Add what is missing after a colon.</source>
        <translation>Ergänzen Sie hinter einem Doppelpunkt, was fehlt.</translation>
    </message>
    <message>
        <source>The filter %1 has too many or too few arguments.</source>
        <translation>Der Filter %1 hat zu viele oder zu wenige Argumente.</translation>
    </message>
    <message>
        <source>Add or remove arguments.</source>
        <translation>Ergänzen oder entfernen Sie Argumente.</translation>
    </message>
    <message>
        <source>%1 is no whole number.</source>
        <translation>%1 ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>Use a whole number here.</source>
        <translation>Verwenden Sie hier eine ganze Zahl.</translation>
    </message>
    <message>
        <source>The text to look for is nothing.</source>
        <translation>Der zu suchende Text ist nicht da.</translation>
    </message>
    <message>
        <source>Give the filter a text, or the field a default.</source>
        <translation>Geben Sie dem Filter einen Text oder dem Feld einen Vorgabewert.</translation>
    </message>
    <message>
        <source>The text to put in is nothing.</source>
        <translation>Der einzusetzende Text ist nicht da.</translation>
    </message>
    <message>
        <source>The filter %1 needs a list here.</source>
        <translation>Der Filter %1 braucht hier eine Liste.</translation>
    </message>
    <message>
        <source>Check that the field is a list.</source>
        <translation>Prüfen Sie, ob das Feld eine Liste ist.</translation>
    </message>
    <message>
        <source>These values have no common order.</source>
        <translation>Diese Werte haben keine gemeinsame Ordnung.</translation>
    </message>
    <message>
        <source>Only values of one kind can be sorted, and none may be missing.</source>
        <translation>Nur Werte einer Art lassen sich sortieren, und keiner darf fehlen.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be compared.</source>
        <translation>%1 und %2 lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>Turn a text into a number first: {% assign n = text | plus: 0 %}.</source>
        <translation>Machen Sie einen Text vorher zur Zahl: {% assign n = text | plus: 0 %}.</translation>
    </message>
    <message>
        <source>The elements have no property %1.</source>
        <translation>Die Elemente haben keine Eigenschaft %1.</translation>
    </message>
    <message>
        <source>Every element has to be an object.</source>
        <translation>Jedes Element muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>%1 holds something that is no number, so it cannot be counted on.</source>
        <translation>%1 enthält etwas, das keine Zahl ist, also lässt sich darauf nicht weiterzählen.</translation>
    </message>
    <message>
        <source>Choose another name for the counter.</source>
        <translation>Wählen Sie einen anderen Namen für den Zähler.</translation>
    </message>
    <message>
        <source>The counter has no name.</source>
        <translation>Der Zähler hat keinen Namen.</translation>
    </message>
    <message>
        <source>Write a name after it.</source>
        <translation>Schreiben Sie dahinter einen Namen.</translation>
    </message>
    <message>
        <source>ifchanged works once in a loop over a list, and from its first round on.</source>
        <translation>ifchanged funktioniert einmal in einer Schleife über eine Liste, und zwar ab ihrem ersten Durchlauf.</translation>
    </message>
    <message>
        <source>Move it directly into the loop.</source>
        <translation>Verschieben Sie es direkt in die Schleife.</translation>
    </message>
    <message>
        <source>This raw tag has no block.</source>
        <translation>Dieses raw-Tag hat keinen Block.</translation>
    </message>
    <message>
        <source>Write exactly {% raw %} and {% endraw %}.</source>
        <translation>Schreiben Sie genau {% raw %} und {% endraw %}.</translation>
    </message>
    <message>
        <source>There is no partial named %1.</source>
        <translation>Es gibt kein Partial namens %1.</translation>
    </message>
    <message>
        <source>Look for a misspelling.</source>
        <translation>Suchen Sie nach einem Schreibfehler.</translation>
    </message>
    <message>
        <source>The partial is not valid: %1</source>
        <translation>Das Partial ist nicht gültig: %1</translation>
    </message>
    <message>
        <source>Mend the partial.</source>
        <translation>Korrigieren Sie das Partial.</translation>
    </message>
    <message>
        <source>The name of the partial is no text.</source>
        <translation>Der Name des Partials ist kein Text.</translation>
    </message>
    <message>
        <source>Write it between quotes, such as &apos;footer&apos;.</source>
        <translation>Schreiben Sie ihn in Anführungszeichen, zum Beispiel &apos;footer&apos;.</translation>
    </message>
    <message>
        <source>A partial that render brings in cannot include another one.</source>
        <translation>Ein Partial, das mit render eingebunden wird, kann kein weiteres mit include einbinden.</translation>
    </message>
    <message>
        <source>Use render here too.</source>
        <translation>Verwenden Sie auch hier render.</translation>
    </message>
    <message>
        <source>This text is not valid Base64.</source>
        <translation>Dieser Text ist kein gültiges Base64.</translation>
    </message>
    <message>
        <source>Check the field&apos;s value.</source>
        <translation>Prüfen Sie den Wert des Feldes.</translation>
    </message>
    <message>
        <source>The result would not be valid text.</source>
        <translation>Das Ergebnis wäre kein gültiger Text.</translation>
    </message>
    <message>
        <source>The date format %1 ends too early.</source>
        <translation>Das Datumsformat %1 endet zu früh.</translation>
    </message>
    <message>
        <source>Complete the directive at its end.</source>
        <translation>Vervollständigen Sie die Angabe an seinem Ende.</translation>
    </message>
    <message>
        <source>There is no operator %1.</source>
        <translation>Es gibt keinen Operator %1.</translation>
    </message>
    <message>
        <source>Use ==, !=, &lt;, &gt;, &lt;=, &gt;= or contains.</source>
        <translation>Verwenden Sie ==, !=, &lt;, &gt;, &lt;=, &gt;= oder contains.</translation>
    </message>
    <message>
        <source>There is no time zone named %1.</source>
        <translation>Es gibt keine Zeitzone namens %1.</translation>
    </message>
    <message>
        <source>Use a name such as Asia/Kolkata or Europe/London.</source>
        <translation>Verwenden Sie einen Namen wie Asia/Kolkata oder Europe/London.</translation>
    </message>
    <message>
        <source>The template stops this message with abort.</source>
        <translation>Das Template stoppt diese Nachricht mit abort.</translation>
    </message>
    <message>
        <source>This customer gets nothing, as the template wants it.</source>
        <translation>Dieser Kunde bekommt nichts, so will es das Template.</translation>
    </message>
    <message>
        <source>The output grew beyond %1 bytes here.</source>
        <translation>Die Ausgabe ist hier über %1 Bytes hinausgewachsen.</translation>
    </message>
    <message>
        <source>Look for a loop that prints too much.</source>
        <translation>Suchen Sie nach einer Schleife, die zu viel ausgibt.</translation>
    </message>
    <message>
        <source>The template was stopped here after %1 steps.</source>
        <translation>Das Template wurde hier nach %1 Schritten angehalten.</translation>
    </message>
    <message>
        <source>Look for a loop over too many elements.</source>
        <translation>Suchen Sie nach einer Schleife über zu viele Elemente.</translation>
    </message>
    <message>
        <source>The values made here need more than %1 bytes.</source>
        <translation>Die hier erzeugten Werte brauchen mehr als %1 Bytes.</translation>
    </message>
    <message>
        <source>Look for a text or list that grows in a loop.</source>
        <translation>Suchen Sie nach einem Text oder einer Liste, die in einer Schleife wächst.</translation>
    </message>
    <message>
        <source>Partials include each other too deeply here.</source>
        <translation>Partials binden einander hier zu tief ein.</translation>
    </message>
    <message>
        <source>Look for a partial that includes itself.</source>
        <translation>Suchen Sie nach einem Partial, das sich selbst einbindet.</translation>
    </message>
    <message>
        <source>The character %1 has no meaning inside a tag.</source>
        <translation>Das Zeichen %1 hat innerhalb eines Tags keine Bedeutung.</translation>
    </message>
    <message>
        <source>Put texts between straight quotes: &apos;like this&apos; or &quot;like this&quot;.</source>
        <translation>Setzen Sie Texte in gerade Anführungszeichen: &apos;so&apos; oder &quot;so&quot;.</translation>
    </message>
    <message>
        <source>The text that begins with %1 here never ends.</source>
        <translation>Der Text, der hier mit %1 beginnt, endet nie.</translation>
    </message>
    <message>
        <source>Add the closing %1.</source>
        <translation>Ergänzen Sie das schließende %1.</translation>
    </message>
    <message>
        <source>This {{ is never closed.</source>
        <translation>Dieses {{ wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Add }} at its end.</source>
        <translation>Ergänzen Sie }} an seinem Ende.</translation>
    </message>
    <message>
        <source>This {% is never closed.</source>
        <translation>Dieses {% wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Add %} at its end.</source>
        <translation>Ergänzen Sie %} an seinem Ende.</translation>
    </message>
    <message>
        <source>There is nothing between {{ and }}.</source>
        <translation>Zwischen {{ und }} steht nichts.</translation>
    </message>
    <message>
        <source>Name what to print, such as Profile.Name.</source>
        <translation>Nennen Sie, was ausgegeben werden soll, zum Beispiel Profile.Name.</translation>
    </message>
    <message>
        <source>%1 is not expected here.</source>
        <translation>%1 wird hier nicht erwartet.</translation>
    </message>
    <message>
        <source>Remove it, or look for a missing sign before it.</source>
        <translation>Entfernen Sie es oder suchen Sie davor nach einem fehlenden Zeichen.</translation>
    </message>
    <message>
        <source>%1 is missing before %2.</source>
        <translation>%1 fehlt vor %2.</translation>
    </message>
    <message>
        <source>Add %1.</source>
        <translation>Ergänzen Sie %1.</translation>
    </message>
    <message>
        <source>A value is missing before %1.</source>
        <translation>Vor %1 fehlt ein Wert.</translation>
    </message>
    <message>
        <source>Write a field such as Profile.Name, a number, or a text in quotes.</source>
        <translation>Schreiben Sie ein Feld wie Profile.Name, eine Zahl oder einen Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The name of a filter is missing after |.</source>
        <translation>Hinter | fehlt der Name eines Filters.</translation>
    </message>
    <message>
        <source>Add a filter&apos;s name or remove the |.</source>
        <translation>Ergänzen Sie den Namen eines Filters oder entfernen Sie |.</translation>
    </message>
    <message>
        <source>A name is missing before %1.</source>
        <translation>Vor %1 fehlt ein Name.</translation>
    </message>
    <message>
        <source>Names begin with a letter or _ and hold letters, digits, _ and -.</source>
        <translation>Namen beginnen mit einem Buchstaben oder _ und bestehen aus Buchstaben, Ziffern, _ und -.</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a variable.</source>
        <translation>%1 kann kein Name einer Variablen sein.</translation>
    </message>
    <message>
        <source>Choose a name that is no word of the language and does not begin with &quot;end&quot;.</source>
        <translation>Wählen Sie einen Namen, der kein Wort der Sprache ist und nicht mit &quot;end&quot; beginnt.</translation>
    </message>
    <message>
        <source>The number %1 is too large for this dialect.</source>
        <translation>Die Zahl %1 ist für diesen Dialekt zu groß.</translation>
    </message>
    <message>
        <source>Write it as a text in quotes.</source>
        <translation>Schreiben Sie sie als Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A range cannot begin or end with %1.</source>
        <translation>Ein Bereich kann nicht mit %1 beginnen oder enden.</translation>
    </message>
    <message>
        <source>Use whole numbers, or fields that hold some.</source>
        <translation>Verwenden Sie ganze Zahlen oder Felder, die solche enthalten.</translation>
    </message>
    <message>
        <source>Every line of this comment has to begin with #.</source>
        <translation>Jede Zeile dieses Kommentars muss mit # beginnen.</translation>
    </message>
    <message>
        <source>Put # before it.</source>
        <translation>Setzen Sie # davor.</translation>
    </message>
    <message>
        <source>There is no filter named %1.</source>
        <translation>Es gibt keinen Filter namens %1.</translation>
    </message>
    <message>
        <source>Nothing is sent to anybody while it is there. Look for a misspelling.</source>
        <translation>Solange das dasteht, wird an niemanden etwas gesendet. Suchen Sie nach einem Schreibfehler.</translation>
    </message>
    <message>
        <source>There is no tag named %1.</source>
        <translation>Es gibt kein Tag namens %1.</translation>
    </message>
    <message>
        <source>The name of a tag is missing after {%.</source>
        <translation>Hinter {% fehlt der Name eines Tags.</translation>
    </message>
    <message>
        <source>Write a tag such as if, for or assign.</source>
        <translation>Schreiben Sie ein Tag wie if, for oder assign.</translation>
    </message>
    <message>
        <source>This %1 is never closed.</source>
        <translation>Dieses %1 wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Add {% %2 %} where it is to end.</source>
        <translation>Ergänzen Sie {% %2 %}, wo es enden soll.</translation>
    </message>
    <message>
        <source>There is nothing that %1 could belong to here.</source>
        <translation>Hier gibt es nichts, wozu %1 gehören könnte.</translation>
    </message>
    <message>
        <source>Remove it, or open its block before it.</source>
        <translation>Entfernen Sie es oder öffnen Sie davor seinen Block.</translation>
    </message>
    <message>
        <source>Nothing may follow %1 in its tag.</source>
        <translation>Auf %1 darf in seinem Tag nichts folgen.</translation>
    </message>
    <message>
        <source>Remove what stands behind it.</source>
        <translation>Entfernen Sie, was dahinter steht.</translation>
    </message>
    <message>
        <source>Nothing may follow doc in its tag.</source>
        <translation>Auf doc darf in seinem Tag nichts folgen.</translation>
    </message>
    <message>
        <source>A doc block cannot hold another one.</source>
        <translation>Ein doc-Block darf keinen weiteren enthalten.</translation>
    </message>
    <message>
        <source>Close the first one before the second begins.</source>
        <translation>Schließen Sie den ersten, bevor der zweite beginnt.</translation>
    </message>
    <message>
        <source>The word raw at the end of a tag begins a raw block in this dialect.</source>
        <translation>Das Wort raw am Ende eines Tags beginnt in diesem Dialekt einen raw-Block.</translation>
    </message>
    <message>
        <source>Write [&apos;raw&apos;] instead of .raw.</source>
        <translation>Schreiben Sie [&apos;raw&apos;] statt .raw.</translation>
    </message>
    <message>
        <source>A case needs a when first, but here is %1.</source>
        <translation>Ein case braucht zuerst ein when, aber hier steht %1.</translation>
    </message>
    <message>
        <source>Begin with {% when … %}; only text may stand before it, and it is dropped.</source>
        <translation>Beginnen Sie mit {% when … %}; davor darf nur Text stehen, und der wird verworfen.</translation>
    </message>
    <message>
        <source>The name of a partial is missing before %1.</source>
        <translation>Vor %1 fehlt der Name eines Partials.</translation>
    </message>
    <message>
        <source>There is no library of partials to include from, so this prints nothing.</source>
        <translation>Es gibt keine Sammlung von Partials zum Einbinden, daher gibt dies nichts aus.</translation>
    </message>
    <message>
        <source>Write the text itself.</source>
        <translation>Schreiben Sie den Text selbst hin.</translation>
    </message>
    <message>
        <source>Blocks or brackets are nested too deeply here.</source>
        <translation>Blöcke oder Klammern sind hier zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Split the template into simpler parts.</source>
        <translation>Teilen Sie das Template in einfachere Teile.</translation>
    </message>
    <message>
        <source>The template is too large.</source>
        <translation>Das Template ist zu groß.</translation>
    </message>
    <message>
        <source>Templates may have up to 1 GB.</source>
        <translation>Templates dürfen bis zu 1 GB groß sein.</translation>
    </message>
    <message>
        <source>Send nothing to customers without the id</source>
        <translation>Kunden ohne die ID nichts senden</translation>
    </message>
    <message>
        <source>Put quotation marks around it</source>
        <translation>In Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>Write whole seconds</source>
        <translation>Ganze Sekunden schreiben</translation>
    </message>
    <message>
        <source>Take it as UTC</source>
        <translation>Als UTC verstehen</translation>
    </message>
    <message>
        <source>Use date_tz with UTC</source>
        <translation>date_tz mit UTC verwenden</translation>
    </message>
    <message>
        <source>Qualtrics reads an object here, in braces, and this is none.</source>
        <translation>Qualtrics liest hier ein Objekt in geschweiften Klammern, und das ist keines.</translation>
    </message>
    <message>
        <source>Put the keys that belong here between { and }.</source>
        <translation>Schreiben Sie die Schlüssel, die hierher gehören, zwischen { und }.</translation>
    </message>
    <message>
        <source>Qualtrics does not know the key “%1” here and refuses the request (RP_9).</source>
        <translation>Qualtrics kennt den Schlüssel „%1“ hier nicht und lehnt die Anfrage ab (RP_9).</translation>
    </message>
    <message>
        <source>Remove it, or move the value into embeddedData.</source>
        <translation>Entfernen Sie ihn oder verschieben Sie den Wert nach embeddedData.</translation>
    </message>
    <message>
        <source>“%1” stands in answers of Qualtrics only; a request that has it is refused (RP_9).</source>
        <translation>„%1“ kommt nur in Antworten von Qualtrics vor; eine Anfrage damit wird abgelehnt (RP_9).</translation>
    </message>
    <message>
        <source>Write what a request calls it: header, surveyLink.type, header.subject; remove the rest.</source>
        <translation>Schreiben Sie, wie es in einer Anfrage heißt: header, surveyLink.type, header.subject; entfernen Sie den Rest.</translation>
    </message>
    <message>
        <source>“%1” is seen in answers of Qualtrics; that a request may have it is not confirmed (inferred).</source>
        <translation>„%1“ kommt in Antworten von Qualtrics vor; dass eine Anfrage es enthalten darf, ist nicht bestätigt (erschlossen).</translation>
    </message>
    <message>
        <source>Remove it: a key that Qualtrics does not know is refused (RP_9).</source>
        <translation>Entfernen Sie es: Ein Schlüssel, den Qualtrics nicht kennt, wird abgelehnt (RP_9).</translation>
    </message>
    <message>
        <source>This body mixes two requests that have nothing in common: an e-mail, and links without an e-mail.</source>
        <translation>Dieser Body vermischt zwei Anfragen, die nichts gemeinsam haben: eine E-Mail und Links ohne E-Mail.</translation>
    </message>
    <message>
        <source>For an e-mail remove action, linkType and what else belongs to links; or keep only those.</source>
        <translation>Für eine E-Mail entfernen Sie action, linkType und was sonst zu Links gehört; oder behalten Sie nur das.</translation>
    </message>
    <message>
        <source>Qualtrics expects the key “%1” and refuses the request without it (RP_10).</source>
        <translation>Qualtrics erwartet den Schlüssel „%1“ und lehnt die Anfrage ohne ihn ab (RP_10).</translation>
    </message>
    <message>
        <source>sendDate is missing; Qualtrics refuses the request without it (RP_10), also when it is to send now.</source>
        <translation>sendDate fehlt; Qualtrics lehnt die Anfrage ohne diesen Schlüssel ab (RP_10), auch wenn sofort gesendet werden soll.</translation>
    </message>
    <message>
        <source>Write the time of sending in UTC. A time in the past means now (inferred).</source>
        <translation>Schreiben Sie den Sendezeitpunkt in UTC. Ein Zeitpunkt in der Vergangenheit bedeutet sofort (erschlossen).</translation>
    </message>
    <message>
        <source>The subject has to be text; an object, as answers have it, is refused (RP_10).</source>
        <translation>Der Betreff muss Text sein; ein Objekt, wie es in Antworten steht, wird abgelehnt (RP_10).</translation>
    </message>
    <message>
        <source>Put the text, or the MS_ id of a message in the library, into header.subject.</source>
        <translation>Schreiben Sie den Text oder die MS_-ID einer Nachricht aus der Bibliothek in header.subject.</translation>
    </message>
    <message>
        <source>Without surveyLink the mail leads to no survey (inferred from one client).</source>
        <translation>Ohne surveyLink führt die E-Mail zu keiner Umfrage (aus einem Client erschlossen).</translation>
    </message>
    <message>
        <source>Add surveyLink with the id of the survey.</source>
        <translation>Ergänzen Sie surveyLink mit der ID der Umfrage.</translation>
    </message>
    <message>
        <source>The value of “%1” has to be text in quotation marks.</source>
        <translation>Der Wert von „%1“ muss Text in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>“%1” is required, and this customer would send nothing for it.</source>
        <translation>„%1“ ist erforderlich, und dieser Kunde würde nichts dafür senden.</translation>
    </message>
    <message>
        <source>Give the value a default, or leave the customer out with {% abort %}.</source>
        <translation>Geben Sie dem Wert einen Vorgabewert oder lassen Sie den Kunden mit {% abort %} aus.</translation>
    </message>
    <message>
        <source>“%1” may be left out, but null and empty text are looked at like any other value (inferred).</source>
        <translation>„%1“ darf fehlen, aber null und leerer Text werden wie jeder andere Wert geprüft (erschlossen).</translation>
    </message>
    <message>
        <source>Put an {% if %} around the whole member and its comma.</source>
        <translation>Setzen Sie ein {% if %} um den ganzen Eintrag und sein Komma.</translation>
    </message>
    <message>
        <source>The id in “%1” is empty: the value is not there.</source>
        <translation>Die ID in „%1“ ist leer: Der Wert ist nicht da.</translation>
    </message>
    <message>
        <source>Leave the whole member out where there is no id, or leave the customer out with {% abort %}.</source>
        <translation>Lassen Sie den ganzen Eintrag weg, wo es keine ID gibt, oder lassen Sie den Kunden mit {% abort %} aus.</translation>
    </message>
    <message>
        <source>“%1” is not the id that belongs here: it has to begin with %2.</source>
        <translation>„%1“ ist nicht die ID, die hierher gehört: Sie muss mit %2 beginnen.</translation>
    </message>
    <message>
        <source>“%1” is no id of Qualtrics: after the prefix come 11 to 15 letters and digits.</source>
        <translation>„%1“ ist keine ID von Qualtrics: Auf das Präfix folgen 11 bis 15 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Copy it from Account Settings, Qualtrics IDs. Capitals matter.</source>
        <translation>Kopieren Sie sie aus Account Settings, Qualtrics IDs. Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>“%1” is shorter than any id seen: after the prefix come 15 letters and digits.</source>
        <translation>„%1“ ist kürzer als jede bekannte ID: Auf das Präfix folgen 15 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Look whether its end got lost.</source>
        <translation>Prüfen Sie, ob ihr Ende verloren gegangen ist.</translation>
    </message>
    <message>
        <source>“%1” is no type of link: Individual, Multiple or Anonymous, written exactly so.</source>
        <translation>„%1“ ist keine Art von Link: Individual, Multiple oder Anonymous, genau so geschrieben.</translation>
    </message>
    <message>
        <source>“%1” is no action: CreateDistribution or CreateTransactionBatchDistribution, written exactly so.</source>
        <translation>„%1“ ist keine Aktion: CreateDistribution oder CreateTransactionBatchDistribution, genau so geschrieben.</translation>
    </message>
    <message>
        <source>“%1” is no plain e-mail address.</source>
        <translation>„%1“ ist keine einfache E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Write one address such as noreply@qemailserver.com, without a name around it.</source>
        <translation>Schreiben Sie eine einzige Adresse wie noreply@qemailserver.com, ohne einen Namen darum herum.</translation>
    </message>
    <message>
        <source>Mail from %1 leaves only if the brand has set this domain up; else it is accepted and not sent (EQD17).</source>
        <translation>E-Mails von %1 gehen nur hinaus, wenn die Marke diese Domain eingerichtet hat; sonst werden sie angenommen und nicht gesendet (EQD17).</translation>
    </message>
    <message>
        <source>qemailserver.com, qualtrics-survey.com and qualtrics-research.com need no set-up.</source>
        <translation>qemailserver.com, qualtrics-survey.com und qualtrics-research.com brauchen keine Einrichtung.</translation>
    </message>
    <message>
        <source>Without replyToEmail answers go to a default address; every known client sends it.</source>
        <translation>Ohne replyToEmail gehen Antworten an eine Standardadresse; jeder bekannte Client sendet es mit.</translation>
    </message>
    <message>
        <source>“%1” is the id of a contact in the directory; the call expects that of a member of the list, CGC_ (inferred: published samples show CID_, working clients CGC_).</source>
        <translation>„%1“ ist die ID eines Kontakts im Verzeichnis; der Aufruf erwartet die eines Mitglieds der Liste, CGC_ (erschlossen: veröffentlichte Beispiele zeigen CID_, funktionierende Clients CGC_).</translation>
    </message>
    <message>
        <source>Look up the contact&apos;s contactLookupId in the mailing list.</source>
        <translation>Schlagen Sie die contactLookupId des Kontakts in der Mailingliste nach.</translation>
    </message>
    <message>
        <source>Whoever has no id of their own would be sent to Qualtrics as the contact “%1”, who does not exist (inferred).</source>
        <translation>Wer keine eigene ID hat, würde als Kontakt „%1“ an Qualtrics gesendet, den es nicht gibt (erschlossen).</translation>
    </message>
    <message>
        <source>Leave customers without the id out with {% abort %}.</source>
        <translation>Lassen Sie Kunden ohne die ID mit {% abort %} aus.</translation>
    </message>
    <message>
        <source>contactId stands without mailingListId; the contact belongs to a list, and working clients name it (inferred).</source>
        <translation>contactId steht ohne mailingListId; der Kontakt gehört zu einer Liste, und funktionierende Clients nennen sie (erschlossen).</translation>
    </message>
    <message>
        <source>Add mailingListId with the id of the list that the contact is in, CG_.</source>
        <translation>Ergänzen Sie mailingListId mit der ID der Liste, in der der Kontakt steht, CG_.</translation>
    </message>
    <message>
        <source>mailingListId without contactId mails the whole list, and the webhook does so for every customer (that this is not meant is inferred).</source>
        <translation>mailingListId ohne contactId schreibt die ganze Liste an, und der Webhook tut das für jeden Kunden (dass das nicht gemeint ist, ist erschlossen).</translation>
    </message>
    <message>
        <source>Add the contactId of the customer.</source>
        <translation>Ergänzen Sie die contactId des Kunden.</translation>
    </message>
    <message>
        <source>A batch of transactions says itself whom to mail: %1 cannot stand beside transactionBatchId.</source>
        <translation>Ein Stapel von Transaktionen sagt selbst, wen er anschreibt: %1 darf nicht neben transactionBatchId stehen.</translation>
    </message>
    <message>
        <source>Keep either transactionBatchId, or mailingListId with contactId.</source>
        <translation>Behalten Sie entweder transactionBatchId oder mailingListId mit contactId.</translation>
    </message>
    <message>
        <source>messageText stands beside a message of the library; which of them wins is not documented (inferred: one is enough, and text messages refuse both).</source>
        <translation>messageText steht neben einer Nachricht der Bibliothek; welche von beiden gewinnt, ist nicht dokumentiert (erschlossen: eine genügt, und Textnachrichten lehnen beide zusammen ab).</translation>
    </message>
    <message>
        <source>Remove messageText, or libraryId and messageId.</source>
        <translation>Entfernen Sie messageText oder libraryId und messageId.</translation>
    </message>
    <message>
        <source>The text of the mail has no link to the survey (that Qualtrics adds none is inferred).</source>
        <translation>Der Text der E-Mail hat keinen Link zur Umfrage (dass Qualtrics keinen hinzufügt, ist erschlossen).</translation>
    </message>
    <message>
        <source>Put ${l://SurveyURL} or ${l://SurveyLink?d=Take the Survey} into it.</source>
        <translation>Setzen Sie ${l://SurveyURL} oder ${l://SurveyLink?d=Take the Survey} hinein.</translation>
    </message>
    <message>
        <source>The text of the mail has no opt-out link (that Qualtrics adds none is inferred).</source>
        <translation>Der Text der E-Mail hat keinen Abmeldelink (dass Qualtrics keinen hinzufügt, ist erschlossen).</translation>
    </message>
    <message>
        <source>Put ${l://OptOutLink?d=Unsubscribe} into it.</source>
        <translation>Setzen Sie ${l://OptOutLink?d=Unsubscribe} hinein.</translation>
    </message>
    <message>
        <source>“%1” is no piped text that Qualtrics would fill in, and would be shown as it is (inferred).</source>
        <translation>„%1“ ist kein Platzhaltertext, den Qualtrics ausfüllen würde, und würde gezeigt, wie er ist (erschlossen).</translation>
    </message>
    <message>
        <source>Write ${l://…}, ${m://…} or ${e://…}, in single braces, with the closing brace.</source>
        <translation>Schreiben Sie ${l://…}, ${m://…} oder ${e://…}, in einfachen Klammern, mit der schließenden Klammer.</translation>
    </message>
    <message>
        <source>“%1” is no time as Qualtrics reads it.</source>
        <translation>„%1“ ist keine Zeit, wie Qualtrics sie liest.</translation>
    </message>
    <message>
        <source>Write it as 2031-01-24T14:15:22Z.</source>
        <translation>Schreiben Sie sie wie 2031-01-24T14:15:22Z.</translation>
    </message>
    <message>
        <source>The time “%1” does not say its zone.</source>
        <translation>Die Zeit „%1“ nennt ihre Zone nicht.</translation>
    </message>
    <message>
        <source>Write the time in UTC with Z at its end, or add an offset such as +02:00.</source>
        <translation>Schreiben Sie die Zeit in UTC mit Z am Ende oder ergänzen Sie einen Versatz wie +02:00.</translation>
    </message>
    <message>
        <source>The time “%1” is not in UTC, which is the safest form.</source>
        <translation>Die Zeit „%1“ ist nicht in UTC, der sichersten Form.</translation>
    </message>
    <message>
        <source>“%1” has a fraction of a second, which some calls of Qualtrics refuse (reported; for this call inferred).</source>
        <translation>„%1“ hat Sekundenbruchteile, die manche Aufrufe von Qualtrics ablehnen (berichtet; für diesen Aufruf erschlossen).</translation>
    </message>
    <message>
        <source>Write whole seconds.</source>
        <translation>Schreiben Sie ganze Sekunden.</translation>
    </message>
    <message>
        <source>sendDate is a fixed time in the past; Qualtrics then sends at once (inferred).</source>
        <translation>sendDate ist ein fester Zeitpunkt in der Vergangenheit; Qualtrics sendet dann sofort (erschlossen).</translation>
    </message>
    <message>
        <source>Let Liquid write the time of sending.</source>
        <translation>Lassen Sie Liquid den Sendezeitpunkt schreiben.</translation>
    </message>
    <message>
        <source>sendDate is in the past; Qualtrics then sends at once (inferred).</source>
        <translation>sendDate liegt in der Vergangenheit; Qualtrics sendet dann sofort (erschlossen).</translation>
    </message>
    <message>
        <source>The survey link has expired already: Qualtrics accepts the request and sends nothing (inferred from EQD15).</source>
        <translation>Der Umfragelink ist schon abgelaufen: Qualtrics nimmt die Anfrage an und sendet nichts (aus EQD15 erschlossen).</translation>
    </message>
    <message>
        <source>Write a later expirationDate, or leave it out: then the link lives for about 60 days.</source>
        <translation>Schreiben Sie ein späteres expirationDate oder lassen Sie es weg: Dann gilt der Link etwa 60 Tage.</translation>
    </message>
    <message>
        <source>The survey link expires no later than the mail is sent, so that it is dead on arrival (inferred from EQD15).</source>
        <translation>Der Umfragelink läuft spätestens ab, wenn die E-Mail gesendet wird, und ist bei der Ankunft ungültig (aus EQD15 erschlossen).</translation>
    </message>
    <message>
        <source>Write an expirationDate after sendDate, or leave it out: then the link lives for about 60 days.</source>
        <translation>Schreiben Sie ein expirationDate nach sendDate oder lassen Sie es weg: Dann gilt der Link etwa 60 Tage.</translation>
    </message>
    <message>
        <source>CleverTap&apos;s now is Indian time, and this writes it with Z, as if it were UTC: five and a half hours late (inferred from third parties&apos; notes).</source>
        <translation>now ist bei CleverTap indische Zeit, und hier wird sie mit Z geschrieben, als wäre es UTC: fünfeinhalb Stunden zu spät (aus Notizen Dritter erschlossen).</translation>
    </message>
    <message>
        <source>Use date_tz with the zone &apos;UTC&apos; in place of date.</source>
        <translation>Verwenden Sie date_tz mit der Zone &apos;UTC&apos; statt date.</translation>
    </message>
    <message>
        <source>embeddedData has %1 pairs, and Qualtrics takes 10.</source>
        <translation>embeddedData hat %1 Paare, und Qualtrics nimmt 10 an.</translation>
    </message>
    <message>
        <source>This name in embeddedData has %1 characters, and Qualtrics takes 1 to 200.</source>
        <translation>Dieser Name in embeddedData hat %1 Zeichen, und Qualtrics nimmt 1 bis 200 an.</translation>
    </message>
    <message>
        <source>This value in embeddedData has %1 characters, and Qualtrics takes 1024.</source>
        <translation>Dieser Wert in embeddedData hat %1 Zeichen, und Qualtrics nimmt 1024 an.</translation>
    </message>
    <message>
        <source>Shorten it, for example with slice.</source>
        <translation>Kürzen Sie ihn, zum Beispiel mit slice.</translation>
    </message>
    <message>
        <source>Values in embeddedData have to be text; this one is none.</source>
        <translation>Werte in embeddedData müssen Text sein; dieser ist keiner.</translation>
    </message>
    <message>
        <source>Put quotation marks around it.</source>
        <translation>Setzen Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The request has no API token, and Qualtrics refuses it (ATP_2).</source>
        <translation>Die Anfrage hat kein API-Token, und Qualtrics lehnt sie ab (ATP_2).</translation>
    </message>
    <message>
        <source>Add the header X-API-TOKEN, or Authorization with an OAuth token.</source>
        <translation>Ergänzen Sie den Header X-API-TOKEN oder Authorization mit einem OAuth-Token.</translation>
    </message>
    <message>
        <source>Qualtrics reads JSON only, and the content format of this campaign is another one.</source>
        <translation>Qualtrics liest nur JSON, und das Inhaltsformat dieser Kampagne ist ein anderes.</translation>
    </message>
    <message>
        <source>Choose the content format JSON.</source>
        <translation>Wählen Sie das Inhaltsformat JSON.</translation>
    </message>
    <message>
        <source>SV_ is the id of a survey.</source>
        <translation>SV_ ist die ID einer Umfrage.</translation>
    </message>
    <message>
        <source>UR_ is the id of a user, or of that user&apos;s library.</source>
        <translation>UR_ ist die ID eines Benutzers oder seiner Bibliothek.</translation>
    </message>
    <message>
        <source>URH_ is the id of a user, or of that user&apos;s library.</source>
        <translation>URH_ ist die ID eines Benutzers oder seiner Bibliothek.</translation>
    </message>
    <message>
        <source>GR_ is the id of a group, or of its library.</source>
        <translation>GR_ ist die ID einer Gruppe oder ihrer Bibliothek.</translation>
    </message>
    <message>
        <source>MS_ is the id of a message in a library.</source>
        <translation>MS_ ist die ID einer Nachricht in einer Bibliothek.</translation>
    </message>
    <message>
        <source>POOL_ is the id of a directory of contacts.</source>
        <translation>POOL_ ist die ID eines Kontaktverzeichnisses.</translation>
    </message>
    <message>
        <source>CG_ is the id of a mailing list.</source>
        <translation>CG_ ist die ID einer Mailingliste.</translation>
    </message>
    <message>
        <source>ML_ is the id of a mailing list in Research Core.</source>
        <translation>ML_ ist die ID einer Mailingliste in Research Core.</translation>
    </message>
    <message>
        <source>CID_ is the id of a contact in the directory.</source>
        <translation>CID_ ist die ID eines Kontakts im Verzeichnis.</translation>
    </message>
    <message>
        <source>CGC_ is the id of a contact as member of one list.</source>
        <translation>CGC_ ist die ID eines Kontakts als Mitglied einer Liste.</translation>
    </message>
    <message>
        <source>MLRP_ is the id of a list member in Research Core.</source>
        <translation>MLRP_ ist die ID eines Listenmitglieds in Research Core.</translation>
    </message>
    <message>
        <source>EMD_ is the id of a distribution that was made.</source>
        <translation>EMD_ ist die ID einer Verteilung, die schon angelegt ist.</translation>
    </message>
    <message>
        <source>SMSD_ is the id of a distribution by text message.</source>
        <translation>SMSD_ ist die ID einer Verteilung per Textnachricht.</translation>
    </message>
    <message>
        <source>BT_ is the id of a batch of transactions.</source>
        <translation>BT_ ist die ID eines Stapels von Transaktionen.</translation>
    </message>
    <message>
        <source>CTR_ is the id of one transaction; a batch has BT_.</source>
        <translation>CTR_ ist die ID einer einzelnen Transaktion; ein Stapel hat BT_.</translation>
    </message>
    <message>
        <source>R_ is the id of a response.</source>
        <translation>R_ ist die ID einer Antwort.</translation>
    </message>
    <message>
        <source>FS_ is the id of a survey session.</source>
        <translation>FS_ ist die ID einer Umfragesitzung.</translation>
    </message>
    <message>
        <source>SUB_ is the id of an event subscription.</source>
        <translation>SUB_ ist die ID eines Ereignisabonnements.</translation>
    </message>
    <message>
        <source>UT_ is the id of a type of user.</source>
        <translation>UT_ ist die ID einer Benutzerart.</translation>
    </message>
    <message>
        <source>Call it %2</source>
        <translation>%2 nennen</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Send at the time of the event</source>
        <translation>Zum Zeitpunkt des Ereignisses senden</translation>
    </message>
    <message>
        <source>Remove messageText</source>
        <translation>messageText entfernen</translation>
    </message>
    <message>
        <source>Write “%2”</source>
        <translation>„%2“ schreiben</translation>
    </message>
    <message>
        <source>Capitals matter: write %3.</source>
        <translation>Groß- und Kleinschreibung zählt: Schreiben Sie %3.</translation>
    </message>
    <message>
        <source>Here belongs an object: { … }.</source>
        <translation>Hierher gehört ein Objekt: { … }.</translation>
    </message>
    <message>
        <source>“%1” has no place here: fields go into one of these: %2.</source>
        <translation>„%1“ hat hier keinen Platz: Felder gehören in eines von diesen: %2.</translation>
    </message>
    <message>
        <source>%1 has to be an object: { … }.</source>
        <translation>%1 muss ein Objekt sein: { … }.</translation>
    </message>
    <message>
        <source>Mend the sample, or change what is stated of the field.</source>
        <translation>Korrigieren Sie das Beispiel oder ändern Sie die Vorgabe zu dem Feld.</translation>
    </message>
    <message>
        <source>The JSON Schema of this campaign cannot be read: %1.</source>
        <translation>Das JSON Schema dieser Kampagne lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>Put the file back into the workspace, or choose another schema.</source>
        <translation>Legen Sie die Datei wieder in den Arbeitsbereich oder wählen Sie ein anderes Schema.</translation>
    </message>
    <message>
        <source>Files of this workspace were changed by another program.</source>
        <translation>Dateien dieses Arbeitsbereichs wurden von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Reload them, or keep your own version, then save.</source>
        <translation>Laden Sie sie neu, oder behalten Sie Ihre eigene Fassung und speichern Sie dann.</translation>
    </message>
    <message>
        <source>This folder already holds a workspace.</source>
        <translation>Dieser Ordner enthält schon einen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Öffnen Sie ihn oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 is UTF-16 text; it has to be UTF-8</source>
        <translation>%1 ist UTF-16-Text; es muss UTF-8 sein</translation>
    </message>
    <message>
        <source>%1 is no text: it holds binary data, such as a picture or an archive</source>
        <translation>%1 ist kein Text: Die Datei enthält Binärdaten, zum Beispiel ein Bild oder ein Archiv</translation>
    </message>
    <message>
        <source>Put it in quotation marks</source>
        <translation>In Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>Use straight quotation marks</source>
        <translation>Gerade Anführungszeichen verwenden</translation>
    </message>
    <message>
        <source>Use double quotation marks</source>
        <translation>Doppelte Anführungszeichen verwenden</translation>
    </message>
    <message>
        <source>Close the string</source>
        <translation>Den String schließen</translation>
    </message>
    <message>
        <source>Write an empty object</source>
        <translation>Ein leeres Objekt schreiben</translation>
    </message>
    <message>
        <source>Write the closing bracket</source>
        <translation>Die schließende Klammer schreiben</translation>
    </message>
    <message>
        <source>Write \n for the line break</source>
        <translation>\n für den Zeilenumbruch schreiben</translation>
    </message>
    <message>
        <source>Write \t for the tab</source>
        <translation>\t für den Tabulator schreiben</translation>
    </message>
    <message>
        <source>Remove the character</source>
        <translation>Das Zeichen entfernen</translation>
    </message>
    <message>
        <source>Write it as an escape</source>
        <translation>Als Escape-Sequenz schreiben</translation>
    </message>
    <message>
        <source>Double the backslash</source>
        <translation>Den Backslash verdoppeln</translation>
    </message>
    <message>
        <source>Put a backslash before the quotation mark</source>
        <translation>Einen Backslash vor das Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>Write it as JSON does</source>
        <translation>So schreiben, wie JSON es tut</translation>
    </message>
    <message>
        <source>Write null</source>
        <translation>null schreiben</translation>
    </message>
    <message>
        <source>Remove the sign</source>
        <translation>Das Vorzeichen entfernen</translation>
    </message>
    <message>
        <source>Remove the leading zeros</source>
        <translation>Die führenden Nullen entfernen</translation>
    </message>
    <message>
        <source>Write the zero</source>
        <translation>Die Null schreiben</translation>
    </message>
    <message>
        <source>Write a decimal point</source>
        <translation>Einen Dezimalpunkt schreiben</translation>
    </message>
    <message>
        <source>Remove the comma</source>
        <translation>Das Komma entfernen</translation>
    </message>
    <message>
        <source>Remove the byte order mark</source>
        <translation>Die Bytereihenfolge-Marke entfernen</translation>
    </message>
    <message>
        <source>Type an ordinary space</source>
        <translation>Ein gewöhnliches Leerzeichen tippen</translation>
    </message>
    <message>
        <source>Remove the comment</source>
        <translation>Den Kommentar entfernen</translation>
    </message>
    <message>
        <source>Write the comma</source>
        <translation>Das Komma schreiben</translation>
    </message>
    <message>
        <source>Remove the colon</source>
        <translation>Den Doppelpunkt entfernen</translation>
    </message>
    <message>
        <source>Write the colon</source>
        <translation>Den Doppelpunkt schreiben</translation>
    </message>
    <message>
        <source>Write an empty text</source>
        <translation>Einen leeren Text schreiben</translation>
    </message>
    <message>
        <source>Write the bracket that belongs here</source>
        <translation>Die Klammer schreiben, die hierher gehört</translation>
    </message>
    <message>
        <source>Remove the bracket</source>
        <translation>Die Klammer entfernen</translation>
    </message>
    <message>
        <source>Remove what follows the end</source>
        <translation>Entfernen, was nach dem Ende folgt</translation>
    </message>
    <message>
        <source>This `when` may match after a break.</source>
        <translation>Dieses `when` kann nach einem break zutreffen.</translation>
    </message>
    <message>
        <source>%1 is no text: it holds binary data, such as a picture, an archive or a Parquet file</source>
        <translation>%1 ist kein Text: Die Datei enthält binäre Daten, etwa ein Bild, ein Archiv oder eine Parquet-Datei</translation>
    </message>
    <message>
        <source>Export profiles as CSV or JSON, gzipped or not.</source>
        <translation>Exportieren Sie Profile als CSV oder JSON, mit gzip gepackt oder nicht.</translation>
    </message>
    <message>
        <source>%1 is cut off: its packed data ends too early</source>
        <translation>%1 ist abgeschnitten: Die gepackten Daten enden zu früh</translation>
    </message>
    <message>
        <source>What comes before was read. Copy or export the file anew.</source>
        <translation>Was davor steht, wurde gelesen. Kopieren oder exportieren Sie die Datei neu.</translation>
    </message>
    <message>
        <source>%1 is damaged: its packed data contradicts itself</source>
        <translation>%1 ist beschädigt: Die gepackten Daten widersprechen sich</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end</source>
        <translation>%1 lässt sich nicht bis zum Ende lesen</translation>
    </message>
    <message>
        <source>%1 is cut off: the bracket that closes its list is missing</source>
        <translation>%1 ist abgeschnitten: Die schließende Klammer der Liste fehlt</translation>
    </message>
    <message>
        <source>What is there was read. Copy or export the file anew.</source>
        <translation>Was da ist, wurde gelesen. Kopieren oder exportieren Sie die Datei neu.</translation>
    </message>
    <message>
        <source>%1 holds no records</source>
        <translation>%1 enthält keine Datensätze</translation>
    </message>
    <message>
        <source>A column of %1 has no name; it is taken as “%3”</source>
        <translation>Eine Spalte von %1 hat keinen Namen; sie wird als „%3“ übernommen</translation>
    </message>
    <message>
        <source>Two columns of %1 are named “%3”; the last one counts</source>
        <translation>Zwei Spalten von %1 heißen „%3“; die letzte zählt</translation>
    </message>
    <message>
        <source>A record has to be an object in braces (%1, line %2)</source>
        <translation>Ein Datensatz muss ein Objekt in geschweiften Klammern sein (%1, Zeile %2)</translation>
    </message>
    <message>
        <source>A record begins here and is never closed (%1, line %2)</source>
        <translation>Hier beginnt ein Datensatz, der nie geschlossen wird (%1, Zeile %2)</translation>
    </message>
    <message>
        <source>%1 is not valid JSON at line %2: %3</source>
        <translation>%1 ist in Zeile %2 kein gültiges JSON: %3</translation>
    </message>
    <message>
        <source>A quotation mark opens a cell here and is never closed (%1, line %2)</source>
        <translation>Ein Anführungszeichen öffnet hier eine Zelle und wird nie geschlossen (%1, Zeile %2)</translation>
    </message>
    <message>
        <source>Some bytes are no UTF-8; they were read as Windows-1252 (%1, line %2)</source>
        <translation>Einige Bytes sind kein UTF-8; sie wurden als Windows-1252 gelesen (%1, Zeile %2)</translation>
    </message>
    <message>
        <source>A row has %4 cells where the header has %3 (%1, line %2)</source>
        <translation>Eine Zeile hat %4 Zellen, die Kopfzeile hat %3 (%1, Zeile %2)</translation>
    </message>
    <message>
        <source>A cell of “%3” is no date in the form %4; it was taken as a text (%1, line %2)</source>
        <translation>Eine Zelle von „%3“ ist kein Datum der Form %4; sie wurde als Text übernommen (%1, Zeile %2)</translation>
    </message>
    <message>
        <source>A cell of “%3” is no valid JSON; it was taken as a text (%1, line %2)</source>
        <translation>Eine Zelle von „%3“ ist kein gültiges JSON; sie wurde als Text übernommen (%1, Zeile %2)</translation>
    </message>
    <message>
        <source>CleverTap forbids %4 in the name of a property: “%3” (%1, line %2)</source>
        <translation>CleverTap verbietet %4 im Namen einer Eigenschaft: „%3“ (%1, Zeile %2)</translation>
    </message>
    <message>
        <source>CleverTap takes names of properties up to 120 characters; “%3” has %4 (%1, line %2)</source>
        <translation>CleverTap nimmt Namen von Eigenschaften bis 120 Zeichen; „%3“ hat %4 (%1, Zeile %2)</translation>
    </message>
    <message>
        <source>“%3” is nested deeper than the three levels that CleverTap takes (%1, line %2)</source>
        <translation>„%3“ ist tiefer verschachtelt als die drei Ebenen, die CleverTap nimmt (%1, Zeile %2)</translation>
    </message>
    <message>
        <source>CleverTap takes values up to 512 characters; one of “%3” has %4 (%1, line %2)</source>
        <translation>CleverTap nimmt Werte bis 512 Zeichen; einer von „%3“ hat %4 (%1, Zeile %2)</translation>
    </message>
    <message>
        <source>CleverTap takes lists of up to 100 values; “%3” has %4 (%1, line %2)</source>
        <translation>CleverTap nimmt Listen bis 100 Werte; „%3“ hat %4 (%1, Zeile %2)</translation>
    </message>
    <message>
        <source>CleverTap takes 256 properties; there are %4 (%1, line %2)</source>
        <translation>CleverTap nimmt 256 Eigenschaften; es sind %4 (%1, Zeile %2)</translation>
    </message>
    <message>
        <source>A column of %1 makes “%3” a plain value; another one puts “%4” into it</source>
        <translation>Eine Spalte von %1 macht „%3“ zu einem einfachen Wert; eine andere legt „%4“ hinein</translation>
    </message>
    <message>
        <source>%1 has no way to write this request: %2 is in the body</source>
        <translation>%1 kann diese Anfrage nicht ausdrücken: Im Body steht %2</translation>
    </message>
    <message>
        <source>Choose another form, or send it from here.</source>
        <translation>Wähle eine andere Form, oder sende von hier.</translation>
    </message>
    <message>
        <source>The secret “%1” stands in the URL</source>
        <translation>Das Geheimnis „%1“ steht in der URL</translation>
    </message>
    <message>
        <source>Set its variable to the value as a URL needs it, percent-encoded.</source>
        <translation>Gib seiner Variablen den Wert so, wie ihn eine URL braucht: prozentkodiert.</translation>
    </message>
    <message>
        <source>A secret was masked where no variable can stand for it</source>
        <translation>Ein Geheimnis wurde maskiert, wo keine Variable dafür stehen kann</translation>
    </message>
    <message>
        <source>This request will not work as it is: ask for it with secrets, or fill them in.</source>
        <translation>So funktioniert diese Anfrage nicht: Fordere sie mit Geheimnissen an, oder trage sie ein.</translation>
    </message>
    <message>
        <source>a byte that is no UTF-8</source>
        <translation>ein Byte, das kein UTF-8 ist</translation>
    </message>
    <message>
        <source>a carriage return</source>
        <translation>ein Wagenrücklauf</translation>
    </message>
    <message>
        <source>The body holds {{, which begins a variable in %1</source>
        <translation>Der Body enthält {{, womit in %1 eine Variable beginnt</translation>
    </message>
    <message>
        <source>Make sure that no variable there has the name that follows.</source>
        <translation>Achte darauf, dass dort keine Variable so heißt, wie es danach steht.</translation>
    </message>
    <message>
        <source>a line that begins with a mark of its own</source>
        <translation>eine Zeile, die mit einem seiner eigenen Zeichen beginnt</translation>
    </message>
    <message>
        <source>%1 may leave out blanks and line breaks at the beginning and the end of the body</source>
        <translation>%1 lässt am Anfang und Ende des Bodys womöglich Leerzeichen und Zeilenumbrüche weg</translation>
    </message>
    <message>
        <source>For JSON that makes no difference.</source>
        <translation>Bei JSON macht das keinen Unterschied.</translation>
    </message>
    <message>
        <source>%1 has no way to write this request: a GET with a body</source>
        <translation>%1 kann diese Anfrage nicht ausdrücken: ein GET mit Body</translation>
    </message>
    <message>
        <source>The user name of the Basic authentication is empty</source>
        <translation>Der Benutzername der Basic-Anmeldung ist leer</translation>
    </message>
    <message>
        <source>The API key of the authentication is empty</source>
        <translation>Der API-Schlüssel der Anmeldung ist leer</translation>
    </message>
    <message>
        <source>Fill it in where the webhook says how it authenticates, or choose No authentication.</source>
        <translation>Tragen Sie es bei der Anmeldung des Webhooks ein, oder wählen Sie „Keine Anmeldung“.</translation>
    </message>
    <message>
        <source>The access token URL is empty</source>
        <translation>Die URL für das Zugriffstoken ist leer</translation>
    </message>
    <message>
        <source>The client id is empty</source>
        <translation>Die Client-ID ist leer</translation>
    </message>
    <message>
        <source>Nothing says which field of the answer is the token</source>
        <translation>Es ist nicht gesagt, welches Feld der Antwort das Token ist</translation>
    </message>
    <message>
        <source>The access token may not go to %2, where the secret “%1” it is got with may not go</source>
        <translation>Das Zugriffstoken darf nicht an %2 gehen, weil das Geheimnis „%1“, mit dem es geholt wird, dorthin nicht darf</translation>
    </message>
    <message>
        <source>Check the URL of the webhook, or add its host to the secret in the environment.</source>
        <translation>Prüfen Sie die URL des Webhooks, oder tragen Sie ihren Host in der Umgebung beim Geheimnis ein.</translation>
    </message>
    <message>
        <source>The access token would travel to %2 for everyone on the way to read</source>
        <translation>Das Zugriffstoken ginge für alle unterwegs lesbar an %2</translation>
    </message>
    <message>
        <source>The secret “%1” cannot stand in an address or the name of a file</source>
        <translation>Das Geheimnis „%1“ kann nicht in einer Adresse oder einem Dateinamen stehen</translation>
    </message>
    <message>
        <source>Make it a plain variable.</source>
        <translation>Machen Sie eine gewöhnliche Variable daraus.</translation>
    </message>
    <message>
        <source>“%1” is no address of a proxy</source>
        <translation>„%1“ ist keine Adresse eines Proxys</translation>
    </message>
    <message>
        <source>Write http:// or socks5://, host and port, such as http://proxy.example.com:3128; user name and password have fields of their own.</source>
        <translation>Schreiben Sie http:// oder socks5://, Host und Port, etwa http://proxy.example.com:3128; Benutzername und Kennwort haben eigene Felder.</translation>
    </message>
    <message>
        <source>The authentication sets %1, and so does a row of the headers</source>
        <translation>Die Anmeldung setzt %1, und eine Zeile der Header ebenfalls</translation>
    </message>
    <message>
        <source>Remove or switch off that row, or choose No authentication.</source>
        <translation>Entfernen Sie diese Zeile oder schalten Sie sie aus, oder wählen Sie „Keine Anmeldung“.</translation>
    </message>
    <message>
        <source>“%1” needs something behind it</source>
        <translation>„%1“ braucht noch etwas dahinter</translation>
    </message>
    <message>
        <source>curl has no option “%1” that is known here</source>
        <translation>curl hat keine hier bekannte Option „%1“</translation>
    </message>
    <message>
        <source>Look it up in curl&apos;s manual; a value stands behind a blank, not behind =.</source>
        <translation>Sieh in der Anleitung von curl nach; ein Wert steht hinter einem Leerzeichen, nicht hinter =.</translation>
    </message>
    <message>
        <source>“%1” is no curl command; it was left out</source>
        <translation>„%1“ ist kein curl-Befehl und wurde weggelassen</translation>
    </message>
    <message>
        <source>Only curl commands are read here.</source>
        <translation>Hier werden nur curl-Befehle gelesen.</translation>
    </message>
    <message>
        <source>The command takes any certificate (-k); here certificates are always checked</source>
        <translation>Der Befehl nimmt jedes Zertifikat (-k); hier werden Zertifikate immer geprüft</translation>
    </message>
    <message>
        <source>If the server&apos;s certificate is not trusted, find out why before you send to it.</source>
        <translation>Wenn dem Zertifikat des Servers nicht vertraut wird, kläre den Grund, bevor du sendest.</translation>
    </message>
    <message>
        <source>The command follows redirects (-L); here that is not done unasked</source>
        <translation>Der Befehl folgt Weiterleitungen (-L); hier geschieht das nicht ungefragt</translation>
    </message>
    <message>
        <source>Use the address that the redirect leads to.</source>
        <translation>Nimm die Adresse, zu der die Weiterleitung führt.</translation>
    </message>
    <message>
        <source>%1 sends a multipart form, which a webhook cannot</source>
        <translation>%1 sendet ein mehrteiliges Formular, das kann ein Webhook nicht</translation>
    </message>
    <message>
        <source>If the service takes JSON or a plain form, use that.</source>
        <translation>Nimm JSON oder ein einfaches Formular, wenn der Dienst es annimmt.</translation>
    </message>
    <message>
        <source>The command sends a file, which is not read here</source>
        <translation>Der Befehl sendet eine Datei, die hier nicht gelesen wird</translation>
    </message>
    <message>
        <source>Paste what is in the file into the body.</source>
        <translation>Füge den Inhalt der Datei in den Body ein.</translation>
    </message>
    <message>
        <source>The command logs in by %1, which a webhook cannot</source>
        <translation>Der Befehl meldet sich mit %1 an, das kann ein Webhook nicht</translation>
    </message>
    <message>
        <source>Ask the service for a token or a name and a password.</source>
        <translation>Frage beim Dienst nach einem Token oder nach Namen und Passwort.</translation>
    </message>
    <message>
        <source>%1 has no place in a webhook; it was left out</source>
        <translation>%1 hat in einem Webhook keinen Platz und wurde weggelassen</translation>
    </message>
    <message>
        <source>The command takes headers from a file, which is not read here</source>
        <translation>Der Befehl nimmt Header aus einer Datei, die hier nicht gelesen wird</translation>
    </message>
    <message>
        <source>Paste what is in the file.</source>
        <translation>Füge den Inhalt der Datei ein.</translation>
    </message>
    <message>
        <source>“%1” is no header: it has no colon; it was left out</source>
        <translation>„%1“ ist kein Header: Der Doppelpunkt fehlt; es wurde weggelassen</translation>
    </message>
    <message>
        <source>Write it as Name: value.</source>
        <translation>Schreibe es als Name: Wert.</translation>
    </message>
    <message>
        <source>The body takes something from a variable, which an environment cannot fill in a body</source>
        <translation>Der Body nimmt etwas aus einer Variablen, die eine Umgebung in einem Body nicht füllen kann</translation>
    </message>
    <message>
        <source>Put the text or a property of the profile in its place.</source>
        <translation>Setze den Text oder eine Eigenschaft des Profils dafür ein.</translation>
    </message>
    <message>
        <source>curl would ask for the password of “%1”</source>
        <translation>curl würde nach dem Passwort von „%1“ fragen</translation>
    </message>
    <message>
        <source>The command takes cookies from a file, which is not read here</source>
        <translation>Der Befehl nimmt Cookies aus einer Datei, die hier nicht gelesen wird</translation>
    </message>
    <message>
        <source>Add them as a header Cookie.</source>
        <translation>Füge sie als Header Cookie hinzu.</translation>
    </message>
    <message>
        <source>curl would make several requests of this URL; it was taken as it is</source>
        <translation>curl würde aus dieser URL mehrere Anfragen machen; sie wurde genommen, wie sie ist</translation>
    </message>
    <message>
        <source>Write out the one that you mean.</source>
        <translation>Schreibe die gemeinte aus.</translation>
    </message>
    <message>
        <source>The command names no URL</source>
        <translation>Der Befehl nennt keine URL</translation>
    </message>
    <message>
        <source>Copy the whole command.</source>
        <translation>Kopiere den ganzen Befehl.</translation>
    </message>
    <message>
        <source>“%1” is no method that a webhook can use</source>
        <translation>„%1“ ist keine Methode, die ein Webhook verwenden kann</translation>
    </message>
    <message>
        <source>The body takes “%1” from a variable, which an environment cannot fill in a body</source>
        <translation>Der Body nimmt „%1“ aus einer Variablen, die eine Umgebung in einem Body nicht füllen kann</translation>
    </message>
    <message>
        <source>The body comes from a file, which is not read here</source>
        <translation>Der Body kommt aus einer Datei, die hier nicht gelesen wird</translation>
    </message>
    <message>
        <source>Scripts and stored answers have no place in a webhook; this was left out</source>
        <translation>Skripte und gespeicherte Antworten haben in einem Webhook keinen Platz; das wurde weggelassen</translation>
    </message>
    <message>
        <source>What a script sets before the request has to be filled in by hand.</source>
        <translation>Was ein Skript vor der Anfrage setzt, ist von Hand einzutragen.</translation>
    </message>
    <message>
        <source>The shell would run a command here and put in what it prints</source>
        <translation>Die Shell würde hier einen Befehl ausführen und seine Ausgabe einsetzen</translation>
    </message>
    <message>
        <source>Put the text itself in: nothing is run here.</source>
        <translation>Setze den Text selbst ein: Hier wird nichts ausgeführt.</translation>
    </message>
    <message>
        <source>The rest of this line is for the shell; it was left out</source>
        <translation>Der Rest dieser Zeile ist für die Shell und wurde weggelassen</translation>
    </message>
    <message>
        <source>Pipes and files have no part in a request.</source>
        <translation>Pipes und Dateien gehören nicht zu einer Anfrage.</translation>
    </message>
    <message>
        <source>This quotation mark is never closed</source>
        <translation>Dieses Anführungszeichen wird nie geschlossen</translation>
    </message>
    <message>
        <source>Copy the whole command, or close the quotation mark.</source>
        <translation>Kopiere den ganzen Befehl, oder schließe das Anführungszeichen.</translation>
    </message>
    <message>
        <source>This is no Postman collection: its JSON is broken</source>
        <translation>Das ist keine Postman-Sammlung: Ihr JSON ist kaputt</translation>
    </message>
    <message>
        <source>Export the collection once more, in the format 2.1.</source>
        <translation>Exportiere die Sammlung noch einmal, im Format 2.1.</translation>
    </message>
    <message>
        <source>PowerShell commands cannot be read</source>
        <translation>PowerShell-Befehle können nicht gelesen werden</translation>
    </message>
    <message>
        <source>In the browser choose “Copy as cURL” instead.</source>
        <translation>Wähle im Browser stattdessen „Als cURL kopieren“.</translation>
    </message>
    <message>
        <source>This is no request that can be read</source>
        <translation>Das ist keine Anfrage, die gelesen werden kann</translation>
    </message>
    <message>
        <source>A curl command, a Postman collection (2.1) and a .http file can be read.</source>
        <translation>Gelesen werden können ein curl-Befehl, eine Postman-Sammlung (2.1) und eine .http-Datei.</translation>
    </message>
    <message>
        <source>The header %1 was left out: it follows from the URL and the body</source>
        <translation>Der Header %1 wurde weggelassen: Er ergibt sich aus URL und Body</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Es ist nichts weiter zu tun.</translation>
    </message>
    <message>
        <source>The body is no text: it has bytes that are no UTF-8</source>
        <translation>Der Body ist kein Text: Er hat Bytes, die kein UTF-8 sind</translation>
    </message>
    <message>
        <source>A body has to be text.</source>
        <translation>Ein Body muss Text sein.</translation>
    </message>
    <message>
        <source>The body holds tags such as {{ … }}: they are Liquid now and will be filled in</source>
        <translation>Der Body enthält Tags wie {{ … }}: Sie sind jetzt Liquid und werden ausgefüllt</translation>
    </message>
    <message>
        <source>Put {% raw %} and {% endraw %} around what has to stay as it is.</source>
        <translation>Setze {% raw %} und {% endraw %} um das, was so bleiben soll.</translation>
    </message>
    <message>
        <source>The request is a GET with a body, which is not sent from here or by CleverTap (inferred)</source>
        <translation>Die Anfrage ist ein GET mit Body, der weder von hier noch von CleverTap gesendet wird (erschlossen)</translation>
    </message>
    <message>
        <source>Choose POST, or put the values into the URL.</source>
        <translation>Wähle POST, oder setze die Werte in die URL.</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>ein leerer Text</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>a quotation mark</source>
        <translation>ein Anführungszeichen</translation>
    </message>
    <message>
        <source>a backslash</source>
        <translation>ein Backslash</translation>
    </message>
    <message>
        <source>a backslash at the end</source>
        <translation>ein Backslash am Ende</translation>
    </message>
    <message>
        <source>a control character</source>
        <translation>ein Steuerzeichen</translation>
    </message>
    <message>
        <source>an emoji</source>
        <translation>ein Emoji</translation>
    </message>
    <message>
        <source>text from right to left</source>
        <translation>Text von rechts nach links</translation>
    </message>
    <message>
        <source>combining marks</source>
        <translation>kombinierende Zeichen</translation>
    </message>
    <message>
        <source>markup</source>
        <translation>HTML-Markup</translation>
    </message>
    <message>
        <source>Liquid</source>
        <translation>Liquid</translation>
    </message>
    <message>
        <source>512 characters</source>
        <translation>512 Zeichen</translation>
    </message>
    <message>
        <source>10,000 characters</source>
        <translation>10.000 Zeichen</translation>
    </message>
    <message>
        <source>a number as text</source>
        <translation>eine Zahl als Text</translation>
    </message>
    <message>
        <source>true as text</source>
        <translation>true als Text</translation>
    </message>
    <message>
        <source>null as text</source>
        <translation>null als Text</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>null (0)</translation>
    </message>
    <message>
        <source>a huge number</source>
        <translation>eine riesige Zahl</translation>
    </message>
    <message>
        <source>a negative number</source>
        <translation>eine negative Zahl</translation>
    </message>
    <message>
        <source>a fraction</source>
        <translation>ein Bruch</translation>
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
        <translation>eine leere Liste</translation>
    </message>
    <message>
        <source>a list with a quotation mark</source>
        <translation>eine Liste mit einem Anführungszeichen</translation>
    </message>
    <message>
        <source>a long list</source>
        <translation>eine lange Liste</translation>
    </message>
    <message>
        <source>maps in each other</source>
        <translation>ineinander liegende Objekte</translation>
    </message>
    <message>
        <source>the same with a blank behind it</source>
        <translation>dasselbe mit einem Leerzeichen dahinter</translation>
    </message>
    <message>
        <source>the same with an invisible character</source>
        <translation>dasselbe mit einem unsichtbaren Zeichen</translation>
    </message>
    <message>
        <source>the same in other case</source>
        <translation>dasselbe in anderer Schreibung</translation>
    </message>
    <message>
        <source>the same with a Cyrillic letter</source>
        <translation>dasselbe mit einem kyrillischen Buchstaben</translation>
    </message>
    <message>
        <source>A record is too long to be read (%1, line %2)</source>
        <translation>Ein Datensatz ist zu lang, um gelesen zu werden (%1, Zeile %2)</translation>
    </message>
    <message>
        <source>The webhook leads to %1 now, the lost request went to %2</source>
        <translation>Der Webhook führt jetzt zu %1, die verlorene Anfrage ging an %2</translation>
    </message>
    <message>
        <source>Choose the environment in which it was sent, then look it up.</source>
        <translation>Wählen Sie die Umgebung, in der gesendet wurde, und schlagen Sie dann nach.</translation>
    </message>
    <message>
        <source>The server “%1” is called %2 on the wire</source>
        <translation>Der Server „%1“ heißt auf der Leitung %2</translation>
    </message>
    <message>
        <source>The redirect leads to no address that can be followed: “%1”</source>
        <translation>Die Umleitung führt zu keiner Adresse, der man folgen kann: „%1“</translation>
    </message>
    <message>
        <source>Ask whoever runs the server.</source>
        <translation>Fragen Sie, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>It is in the files of the workspace too: keep it as a secret of the environment, in a header or the URL as &lt;name&gt;.</source>
        <translation>Er steht auch in den Dateien des Arbeitsbereichs: Bewahren Sie ihn als Geheimnis der Umgebung auf, in einem Header oder der URL als &lt;name&gt;.</translation>
    </message>
    <message>
        <source>The value of the secret “%1” is written out in the body</source>
        <translation>Der Wert des Geheimnisses „%1“ steht ausgeschrieben im Body</translation>
    </message>
    <message>
        <source>The value of the secret “%1” is written out in the URL</source>
        <translation>Der Wert des Geheimnisses „%1“ steht ausgeschrieben in der URL</translation>
    </message>
    <message>
        <source>The value of the secret “%1” is written out in the header %2</source>
        <translation>Der Wert des Geheimnisses „%1“ steht ausgeschrieben im Header %2</translation>
    </message>
    <message>
        <source>Method, URL, headers, body, login, proxy, certificates and time limit are taken over.</source>
        <translation>Methode, URL, Header, Body, Anmeldung, Proxy, Zertifikate und Zeitgrenze werden übernommen.</translation>
    </message>
    <message>
        <source>Fill the secret in that stands for it.</source>
        <translation>Füllen Sie das Geheimnis aus, das dafür steht.</translation>
    </message>
    <message>
        <source>cmd.exe takes no command of more than %1 characters, and this one has %2</source>
        <translation>cmd.exe nimmt keinen Befehl mit mehr als %1 Zeichen, und dieser hat %2</translation>
    </message>
    <message>
        <source>the proxy</source>
        <translation>der Proxy</translation>
    </message>
    <message>
        <source>that no proxy is used</source>
        <translation>dass kein Proxy benutzt wird</translation>
    </message>
    <message>
        <source>the login of the proxy</source>
        <translation>die Anmeldung am Proxy</translation>
    </message>
    <message>
        <source>the trusted authority</source>
        <translation>die vertraute Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>the client certificate</source>
        <translation>das Client-Zertifikat</translation>
    </message>
    <message>
        <source>the time limit</source>
        <translation>die Zeitgrenze</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 has no place for this part of the webhook&apos;s connection, which was left out: %2</source>
        <translation>%1 hat keinen Platz für diesen Teil der Verbindung des Webhooks, der weggelassen wurde: %2</translation>
    </message>
    <message>
        <source>Set it in the other program by hand.</source>
        <translation>Stellen Sie es im anderen Programm von Hand ein.</translation>
    </message>
    <message>
        <source>The access token is fetched by a request of its own, which is not part of this</source>
        <translation>Das Zugriffstoken wird durch eine eigene Anfrage geholt, die hier nicht dabei ist</translation>
    </message>
    <message>
        <source>Fetch a token and set its variable before you use it.</source>
        <translation>Holen Sie ein Token und setzen Sie seine Variable, bevor Sie es benutzen.</translation>
    </message>
    <message>
        <source>curl takes the secret “%1” for the proxy percent-encoded</source>
        <translation>curl nimmt das Geheimnis „%1“ für den Proxy prozentcodiert</translation>
    </message>
    <message>
        <source>Requests go there, and secrets are bound to that name. Make sure that it is the one you mean: letters of different alphabets can look alike.</source>
        <translation>Anfragen gehen dorthin, und Geheimnisse sind an diesen Namen gebunden. Vergewissern Sie sich, dass Sie ihn meinen: Buchstaben verschiedener Alphabete können gleich aussehen.</translation>
    </message>
    <message>
        <source>The password of the authentication is written out for everyone who has the files</source>
        <translation>Das Kennwort der Anmeldung steht offen da, für jeden, der die Dateien hat</translation>
    </message>
    <message>
        <source>The API key of the authentication is written out for everyone who has the files</source>
        <translation>Der API-Schlüssel der Anmeldung steht offen da, für jeden, der die Dateien hat</translation>
    </message>
    <message>
        <source>The client secret of the authentication is written out for everyone who has the files</source>
        <translation>Das Client-Geheimnis der Anmeldung steht offen da, für jeden, der die Dateien hat</translation>
    </message>
    <message>
        <source>The password for the proxy is written out for everyone who has the files</source>
        <translation>Das Kennwort für den Proxy steht offen da, für jeden, der die Dateien hat</translation>
    </message>
    <message>
        <source>The pass phrase of the client&apos;s key is written out for everyone who has the files</source>
        <translation>Das Kennwort zum Schlüssel des Clients steht offen da, für jeden, der die Dateien hat</translation>
    </message>
    <message>
        <source>The header %1 holds what gives access, written out for everyone who has the files</source>
        <translation>Der Header %1 enthält offen, was Zugang gibt, für jeden, der die Dateien hat</translation>
    </message>
    <message>
        <source>Keep it as a secret of the environment, and write its name in angle brackets in its place.</source>
        <translation>Bewahren Sie es als Geheimnis der Umgebung auf und schreiben Sie an seine Stelle dessen Namen in spitzen Klammern.</translation>
    </message>
    <message>
        <source>The body holds what looks like a password or a key, written out</source>
        <translation>Der Body enthält ausgeschrieben, was wie ein Passwort oder ein Schlüssel aussieht</translation>
    </message>
    <message>
        <source>It will stand in the body&apos;s file. If the service takes it in a header, put it there, as a secret.</source>
        <translation>Es wird in der Datei des Bodys stehen. Nimmt der Dienst es in einem Header an, gehört es dorthin, als Geheimnis.</translation>
    </message>
</context>
<context>
    <name>FieldEdit</name>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>field %1</source>
        <translation>Feld %1</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>Ein Feld braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a field “%1” already.</source>
        <translation>Es gibt schon ein Feld „%1“.</translation>
    </message>
    <message>
        <source>There is no room for %1: a plain value is in its way.</source>
        <translation>Für %1 ist kein Platz: Ein einfacher Wert steht im Weg.</translation>
    </message>
    <message>
        <source>The sample does not have this field.</source>
        <translation>Das Beispiel hat dieses Feld nicht.</translation>
    </message>
</context>
<context>
    <name>FieldNode</name>
    <message>
        <source>Used from the event</source>
        <translation>Aus dem Ereignis verwendet</translation>
    </message>
    <message>
        <source>Used from the external trigger</source>
        <translation>Aus dem External trigger verwendet</translation>
    </message>
    <message>
        <source>Used by this campaign</source>
        <translation>Von dieser Kampagne verwendet</translation>
    </message>
    <message>
        <source>Other event fields</source>
        <translation>Weitere Felder des Ereignisses</translation>
    </message>
    <message>
        <source>Other fields of the external trigger</source>
        <translation>Weitere Felder des External trigger</translation>
    </message>
    <message>
        <source>Other profile fields</source>
        <translation>Weitere Felder des Profils</translation>
    </message>
    <message>
        <source>any item</source>
        <translation>beliebiges Element</translation>
    </message>
    <message>
        <source>Used from linked content</source>
        <translation>Aus Linked Content verwendet</translation>
    </message>
    <message>
        <source>Other linked content</source>
        <translation>Weiterer Linked Content</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>field contract</source>
        <translation>Feldvorgabe</translation>
    </message>
    <message>
        <source>CleverTap&apos;s own, in no sample</source>
        <translation>CleverTaps eigenes, in keinem Beispiel</translation>
    </message>
    <message>
        <source>answered by Liquid</source>
        <translation>beantwortet Liquid selbst</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
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
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>%1: this sample has no such field.</source>
        <translation>%1: Dieses Beispiel hat kein solches Feld.</translation>
    </message>
    <message>
        <source>%1 in this sample: %2</source>
        <translation>%1 in diesem Beispiel: %2</translation>
    </message>
</context>
<context>
    <name>PayloadStyle</name>
    <message>
        <source>Plain text</source>
        <translation>Plain Text</translation>
    </message>
    <message>
        <source>JSON key</source>
        <translation>JSON-Schlüssel</translation>
    </message>
    <message>
        <source>JSON string</source>
        <translation>JSON-String</translation>
    </message>
    <message>
        <source>JSON number</source>
        <translation>JSON-Zahl</translation>
    </message>
    <message>
        <source>JSON true, false, null</source>
        <translation>JSON true, false, null</translation>
    </message>
    <message>
        <source>JSON punctuation</source>
        <translation>JSON-Satzzeichen</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>Kein JSON</translation>
    </message>
    <message>
        <source>Liquid comment</source>
        <translation>Liquid-Kommentar</translation>
    </message>
    <message>
        <source>Liquid delimiter</source>
        <translation>Liquid-Begrenzer</translation>
    </message>
    <message>
        <source>Liquid tag</source>
        <translation>Liquid-Tag</translation>
    </message>
    <message>
        <source>Liquid variable</source>
        <translation>Liquid-Variable</translation>
    </message>
    <message>
        <source>Liquid filter</source>
        <translation>Liquid-Filter</translation>
    </message>
    <message>
        <source>Liquid string</source>
        <translation>Liquid-String</translation>
    </message>
    <message>
        <source>Liquid number or constant</source>
        <translation>Liquid-Zahl oder -Konstante</translation>
    </message>
    <message>
        <source>Liquid operator</source>
        <translation>Liquid-Operator</translation>
    </message>
    <message>
        <source>Not Liquid</source>
        <translation>Kein Liquid</translation>
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
        <translation>URL-Parameter %1</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>sample profile</source>
        <translation>Beispielprofil</translation>
    </message>
    <message>
        <source>sample event</source>
        <translation>Beispielereignis</translation>
    </message>
    <message>
        <source>body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>%1:%2 in the body</source>
        <translation>%1:%2 im Body</translation>
    </message>
    <message>
        <source>%1:%2 in the payload</source>
        <translation>%1:%2 in der Payload</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>header %1</source>
        <translation>Header %1</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>environment, %1</source>
        <translation>Umgebung, %1</translation>
    </message>
</context>
<context>
    <name>SandboxPage</name>
    <message>
        <source>200: accepted</source>
        <translation>200: angenommen</translation>
    </message>
    <message>
        <source>200 with notice: wrong data centre</source>
        <translation>200 mit Hinweis: falsches Rechenzentrum</translation>
    </message>
    <message>
        <source>429: too many requests</source>
        <translation>429: zu viele Anfragen</translation>
    </message>
    <message>
        <source>500: fault in the server</source>
        <translation>500: Fehler im Server</translation>
    </message>
    <message>
        <source>503: unavailable</source>
        <translation>503: nicht verfügbar</translation>
    </message>
    <message>
        <source>200 after 6 seconds</source>
        <translation>200 nach 6 Sekunden</translation>
    </message>
    <message>
        <source>None: hang up</source>
        <translation>Keine: Verbindung abbrechen</translation>
    </message>
    <message>
        <source>307: to another host</source>
        <translation>307: an einen anderen Host</translation>
    </message>
    <message>
        <source>502: a page of HTML</source>
        <translation>502: eine HTML-Seite</translation>
    </message>
    <message>
        <source>200 with broken JSON</source>
        <translation>200 mit kaputtem JSON</translation>
    </message>
    <message>
        <source>504: the answer got lost</source>
        <translation>504: Antwort ging verloren</translation>
    </message>
    <message>
        <source>200 without a request id</source>
        <translation>200 ohne Anfrage-ID</translation>
    </message>
    <message>
        <source>400 in the old form</source>
        <translation>400 in der alten Form</translation>
    </message>
    <message>
        <source>200 to anything, for other services</source>
        <translation>200 auf alles, für andere Dienste</translation>
    </message>
</context>
<context>
    <name>SchemaText</name>
    <message>
        <source>One of: %1</source>
        <translation>Eines von: %1</translation>
    </message>
    <message>
        <source>Always: %1</source>
        <translation>Immer: %1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Zum Beispiel: %1</translation>
    </message>
    <message>
        <source>%1: required</source>
        <translation>%1: erforderlich</translation>
    </message>
    <message>
        <source>%1: %2, required</source>
        <translation>%1: %2, erforderlich</translation>
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
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>TimingPhases</name>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Warten auf die Antwort</translation>
    </message>
    <message>
        <source>Receiving the answer</source>
        <translation>Empfangen der Antwort</translation>
    </message>
    <message>
        <source>Getting ready, with look-up</source>
        <translation>Vorbereiten, mit Namensauflösung</translation>
    </message>
    <message>
        <source>Connecting, with TLS</source>
        <translation>Verbinden, mit TLS</translation>
    </message>
    <message>
        <source>Connecting and sending</source>
        <translation>Verbinden und senden</translation>
    </message>
</context>
<context>
    <name>ValueType</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Wahr oder falsch</translation>
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
        <translation>Objekt</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>leerer Text</translation>
    </message>
    <message>
        <source>Items: %1</source>
        <translation>Elemente: %1</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>Felder: %1</translation>
    </message>
</context>
<context>
    <name>hookbench::AboutPanel</name>
    <message>
        <source>Hookbench %1, a workbench for webhook campaigns.</source>
        <translation>Hookbench %1, eine Werkbank für Webhook-Kampagnen.</translation>
    </message>
    <message>
        <source>It is not made by CleverTap or Qualtrics; what it says of them comes from their public pages, or is marked as inferred.</source>
        <translation>Es stammt nicht von CleverTap oder Qualtrics; was es über sie sagt, kommt aus deren öffentlichen Seiten oder ist als erschlossen gekennzeichnet.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It uses Qt %1, QScintilla, QtKeychain, simdjson, CCTZ and icons from Lucide (ISC).</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Verwendet Qt %1, QScintilla, QtKeychain, simdjson, CCTZ und Symbole von Lucide (ISC).</translation>
    </message>
</context>
<context>
    <name>hookbench::Actions</name>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Hookbench</source>
        <translation>Ü&amp;ber Hookbench</translation>
    </message>
    <message>
        <source>&amp;New Workspace…</source>
        <translation>&amp;Neuer Arbeitsbereich…</translation>
    </message>
    <message>
        <source>&amp;Open Workspace…</source>
        <translation>Arbeitsbereich ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Next &amp;Pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Code Font</source>
        <translation>&amp;Code-Schrift</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Normal Text Size</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <source>&amp;Add Campaign</source>
        <translation>Kampagne &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Send Test</source>
        <translation>&amp;Test senden</translation>
    </message>
    <message>
        <source>&amp;Cancel Sending</source>
        <translation>Senden &amp;abbrechen</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>Veröffent&amp;lichen…</translation>
    </message>
    <message>
        <source>Field Con&amp;tracts…</source>
        <translation>&amp;Feldvorgaben…</translation>
    </message>
    <message>
        <source>Show in Pre&amp;view</source>
        <translation>In der &amp;Vorschau zeigen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Campaign</source>
        <translation>&amp;Kampagne</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Chec&amp;k All Samples</source>
        <translation>Alle Beispiele &amp;prüfen</translation>
    </message>
    <message>
        <source>Check a File of Pr&amp;ofiles…</source>
        <translation>&amp;Datei mit Profilen prüfen…</translation>
    </message>
    <message>
        <source>Check &amp;Hostile Profiles</source>
        <translation>Hinterhältige P&amp;rofile prüfen</translation>
    </message>
    <message>
        <source>Fields That &amp;Leave…</source>
        <translation>Felder, die hina&amp;usgehen…</translation>
    </message>
    <message>
        <source>&amp;Import Request…</source>
        <translation>&amp;Anfrage importieren…</translation>
    </message>
</context>
<context>
    <name>hookbench::ActivityPage</name>
    <message>
        <source>Clear History…</source>
        <translation>Verlauf löschen…</translation>
    </message>
    <message>
        <source>Delete every sent request and its answer from this computer? This cannot be undone.</source>
        <translation>Alle gesendeten Anfragen und ihre Antworten von diesem Computer löschen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete All</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <source>Send Again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Note on this request</source>
        <translation>Notiz zu dieser Anfrage</translation>
    </message>
    <message>
        <source>Sends what the campaign is now for the same sample, as a new request</source>
        <translation>Sendet die Kampagne, wie sie jetzt ist, für dasselbe Beispiel als neue Anfrage</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Writes what is listed into a file, without secrets</source>
        <translation>Schreibt das Aufgelistete in eine Datei, ohne Geheimnisse</translation>
    </message>
    <message>
        <source>JSON lines, with every byte</source>
        <translation>JSON-Zeilen, mit jedem Byte</translation>
    </message>
    <message>
        <source>CSV, without bodies</source>
        <translation>CSV, ohne Inhalte</translation>
    </message>
    <message>
        <source>Compare with Previous</source>
        <translation>Mit voriger vergleichen</translation>
    </message>
    <message>
        <source>In what this one differs from the one before it, of the same webhook and campaign</source>
        <translation>Worin sich diese von der davor unterscheidet, mit demselben Webhook und derselben Kampagne</translation>
    </message>
    <message>
        <source>%1 sent requests are chosen. Choose one to see it in full, or two to compare them.</source>
        <translation>%1 gesendete Anfragen sind gewählt. Wählen Sie eine, um sie ganz zu sehen, oder zwei, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Choose a sent request to see it in full, or two, with Ctrl or Shift, to compare them.</source>
        <translation>Wählen Sie eine gesendete Anfrage, um sie ganz zu sehen, oder mit Strg oder Umschalt zwei, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Nothing to compare with: this is the first one of its webhook and campaign.</source>
        <translation>Nichts zum Vergleichen: Dies ist die erste mit ihrem Webhook und ihrer Kampagne.</translation>
    </message>
    <message>
        <source>Delete the %1 oldest sent requests, which are beyond this limit, from this computer? This cannot be undone.</source>
        <translation>Die %1 ältesten gesendeten Anfragen, die jenseits dieser Grenze liegen, von diesem Computer löschen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete Them</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>hookbench::AnswerFacts</name>
    <message>
        <source>The server says: %1</source>
        <translation>Der Server sagt: %1</translation>
    </message>
    <message>
        <source>The answer is a web page: a proxy, a gateway or a login page may have given it.</source>
        <translation>Die Antwort ist eine Webseite: Ein Proxy, ein Gateway oder eine Anmeldeseite kann sie gegeben haben.</translation>
    </message>
    <message>
        <source>The answer is a web page, “%1”: a proxy, a gateway or a login page may have given it.</source>
        <translation>Die Antwort ist eine Webseite, „%1“: Ein Proxy, ein Gateway oder eine Anmeldeseite kann sie gegeben haben.</translation>
    </message>
    <message>
        <source>The answer says nothing more.</source>
        <translation>Mehr sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>The server asks to wait %1 s (Retry-After).</source>
        <translation>Der Server bittet, %1 s zu warten (Retry-After).</translation>
    </message>
    <message>
        <source>The server asks to wait until %1 (Retry-After).</source>
        <translation>Der Server bittet, bis %1 zu warten (Retry-After).</translation>
    </message>
    <message>
        <source>The server wants a client certificate (mTLS), and did not get one that it takes.</source>
        <translation>Der Server verlangt ein Client-Zertifikat (mTLS) und bekam keines, das er annimmt.</translation>
    </message>
    <message>
        <source>Name the client certificate and its key under Connection in the webhook.</source>
        <translation>Nennen Sie im Webhook unter Verbindung das Client-Zertifikat und seinen Schlüssel.</translation>
    </message>
    <message>
        <source>It asks for: %1.</source>
        <translation>Er verlangt: %1.</translation>
    </message>
    <message>
        <source>It takes: %1.</source>
        <translation>Er nimmt an: %1.</translation>
    </message>
    <message>
        <source>%1: this port takes https only</source>
        <translation>%1: Dieser Port nimmt nur https</translation>
    </message>
    <message>
        <source>The server speaks TLS there, and the request came without. It was not carried out, but was readable on its way, its key too.</source>
        <translation>Der Server spricht dort TLS, und die Anfrage kam ohne. Sie wurde nicht ausgeführt, war aber unterwegs lesbar, auch ihr Schlüssel.</translation>
    </message>
    <message>
        <source>Write https:// in place of http:// in the URL of the webhook.</source>
        <translation>Schreiben Sie in der URL des Webhooks https:// anstelle von http://.</translation>
    </message>
</context>
<context>
    <name>hookbench::AttemptBanner</name>
    <message>
        <source>Copy the request id</source>
        <translation>Anfrage-ID kopieren</translation>
    </message>
    <message>
        <source>Show in the Payload</source>
        <translation>In der Payload zeigen</translation>
    </message>
    <message>
        <source>Goes to what the answer speaks of, in the request as it was sent</source>
        <translation>Geht zu dem, wovon die Antwort spricht, in der Anfrage, wie sie gesendet wurde</translation>
    </message>
    <message>
        <source>Request id %1</source>
        <translation>Anfrage-ID %1</translation>
    </message>
    <message>
        <source>Look It Up Instead of Sending Again</source>
        <translation>Nachschlagen statt erneut senden</translation>
    </message>
    <message>
        <source>Asks the service, once and without changing anything, whether it has the request</source>
        <translation>Fragt den Dienst einmal und ohne etwas zu ändern, ob er die Anfrage hat</translation>
    </message>
    <message>
        <source>Go to the URL</source>
        <translation>Zur URL</translation>
    </message>
    <message>
        <source>Go to the Key</source>
        <translation>Zum Schlüssel</translation>
    </message>
    <message>
        <source>Go to Connection</source>
        <translation>Zur Verbindung</translation>
    </message>
    <message>
        <source>Go to the Environment</source>
        <translation>Zur Umgebung</translation>
    </message>
    <message>
        <source>Goes to where this is set</source>
        <translation>Geht dorthin, wo dies eingestellt ist</translation>
    </message>
</context>
<context>
    <name>hookbench::AttemptDifference</name>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>key check</source>
        <translation>Schlüsselprüfung</translation>
    </message>
    <message>
        <source>token request</source>
        <translation>Token-Anfrage</translation>
    </message>
    <message>
        <source>look-up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
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
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>In the network&apos;s words</source>
        <translation>In den Worten des Netzwerks</translation>
    </message>
    <message>
        <source>Redirect to</source>
        <translation>Umleitung nach</translation>
    </message>
    <message>
        <source>An answer was longer than what is kept; only that was compared.</source>
        <translation>Eine Antwort war länger als das, was aufbewahrt wird; nur dies wurde verglichen.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>not reached or not known</source>
        <translation>nicht erreicht oder nicht bekannt</translation>
    </message>
    <message>
        <source>Connecting began after</source>
        <translation>Verbindungsaufbau begann nach</translation>
    </message>
    <message>
        <source>Encrypted after</source>
        <translation>Verschlüsselt nach</translation>
    </message>
    <message>
        <source>Request sent after</source>
        <translation>Anfrage gesendet nach</translation>
    </message>
    <message>
        <source>Answer began after</source>
        <translation>Antwort begann nach</translation>
    </message>
    <message>
        <source>Whole delivery</source>
        <translation>Ganze Zustellung</translation>
    </message>
    <message>
        <source>%1, signed by %2, from %3 to %4, for %5</source>
        <translation>%1, unterzeichnet von %2, von %3 bis %4, für %5</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>vertrauenswürdig</translation>
    </message>
    <message>
        <source>Secured by</source>
        <translation>Gesichert mit</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <translation>Zertifikat %1</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Austausche</translation>
    </message>
</context>
<context>
    <name>hookbench::AttemptDifferenceExport</name>
    <message>
        <source>cannot be compared</source>
        <translation>nicht vergleichbar</translation>
    </message>
    <message>
        <source>First: #%1. Second: #%2.</source>
        <translation>Erste: #%1. Zweite: #%2.</translation>
    </message>
</context>
<context>
    <name>hookbench::AttemptDifferenceModel</name>
    <message>
        <source>masked, cannot be compared</source>
        <translation>verdeckt, nicht vergleichbar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>hookbench::AttemptDifferenceView</name>
    <message>
        <source>Copy the comparison</source>
        <translation>Vergleich kopieren</translation>
    </message>
    <message>
        <source>Back to the Request</source>
        <translation>Zurück zur Anfrage</translation>
    </message>
    <message>
        <source>Shows the later one of the two in full</source>
        <translation>Zeigt die spätere der beiden ganz</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>The same in both: %1.</source>
        <translation>In beiden gleich: %1.</translation>
    </message>
</context>
<context>
    <name>hookbench::AttemptVerdict</name>
    <message>
        <source>The requests are byte for byte the same.</source>
        <translation>Die Anfragen sind Byte für Byte gleich.</translation>
    </message>
    <message>
        <source>The requests are the same, but for what is masked: secrets are not kept, so they cannot be compared.</source>
        <translation>Die Anfragen sind gleich bis auf das Verdeckte: Geheimnisse werden nicht aufbewahrt und lassen sich daher nicht vergleichen.</translation>
    </message>
    <message>
        <source>The requests differ: %1.</source>
        <translation>Die Anfragen unterscheiden sich: %1.</translation>
    </message>
    <message>
        <source>They ended differently: first “%1”, then “%2”.</source>
        <translation>Sie endeten verschieden: erst „%1“, dann „%2“.</translation>
    </message>
    <message>
        <source>The answers are byte for byte the same: %1.</source>
        <translation>Die Antworten sind Byte für Byte gleich: %1.</translation>
    </message>
    <message>
        <source>Both ended alike: %1.</source>
        <translation>Beide endeten gleich: %1.</translation>
    </message>
    <message>
        <source>The answers are the same (%1), but for what is masked.</source>
        <translation>Die Antworten sind gleich (%1) bis auf das Verdeckte.</translation>
    </message>
    <message>
        <source>Both ended with %1, and differ: %2.</source>
        <translation>Beide endeten mit %1 und unterscheiden sich: %2.</translation>
    </message>
    <message>
        <source>The first took %1 ms, the second %2 ms.</source>
        <translation>Die erste dauerte %1 ms, die zweite %2 ms.</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>sent, no answer</source>
        <translation>gesendet, keine Antwort</translation>
    </message>
    <message>
        <source>What was chosen</source>
        <translation>Was gewählt war</translation>
    </message>
    <message>
        <source>Method and URL</source>
        <translation>Methode und URL</translation>
    </message>
    <message>
        <source>Headers of the request</source>
        <translation>Header der Anfrage</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Body der Anfrage</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Header der Antwort</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Body der Antwort</translation>
    </message>
    <message>
        <source>Timings</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>What was asked for first</source>
        <translation>Was zuerst geholt wurde</translation>
    </message>
    <message>
        <source>none in both</source>
        <translation>in beiden nichts</translation>
    </message>
    <message>
        <source>differences: %1</source>
        <translation>Unterschiede: %1</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>masked secrets cannot be compared</source>
        <translation>verdeckte Geheimnisse sind nicht vergleichbar</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugekommen</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>verdeckt</translation>
    </message>
</context>
<context>
    <name>hookbench::AuthenticationEditor</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>No authentication</source>
        <translation>Keine Anmeldung</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>API key in a header</source>
        <translation>API-Schlüssel in einem Header</translation>
    </message>
    <message>
        <source>OAuth 2.0</source>
        <translation>OAuth 2.0</translation>
    </message>
    <message>
        <source>&amp;Grant</source>
        <translation>&amp;Gewährung</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>Client-Anmeldedaten</translation>
    </message>
    <message>
        <source>Password credentials</source>
        <translation>Kennwort-Anmeldedaten</translation>
    </message>
    <message>
        <source>Access token URL</source>
        <translation>URL für das Zugriffstoken</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>Anmeldung des Clients</translation>
    </message>
    <message>
        <source>Basic authentication in the header</source>
        <translation>Basic-Anmeldung im Header</translation>
    </message>
    <message>
        <source>In the body</source>
        <translation>Im Inhalt</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Bereiche (Scopes)</translation>
    </message>
    <message>
        <source>separated by blanks, such as manage:distributions</source>
        <translation>durch Leerzeichen getrennt, etwa manage:distributions</translation>
    </message>
    <message>
        <source>name=value &amp; name=value, such as audience=https://api.example.com</source>
        <translation>Name=Wert &amp; Name=Wert, etwa audience=https://api.example.com</translation>
    </message>
    <message>
        <source>Further parameters</source>
        <translation>Weitere Parameter</translation>
    </message>
    <message>
        <source>Field with the token</source>
        <translation>Feld mit dem Token</translation>
    </message>
    <message>
        <source>In the JSON of the answer; dots lead into objects, such as data.token</source>
        <translation>Im JSON der Antwort; Punkte führen in Objekte, etwa data.token</translation>
    </message>
    <message>
        <source>Field with its seconds</source>
        <translation>Feld mit der Dauer in s</translation>
    </message>
    <message>
        <source>For how many seconds the token counts; empty where the answer does not tell</source>
        <translation>Wie viele Sekunden das Token gilt; leer, wenn die Antwort es nicht sagt</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>for one delivery</source>
        <translation>für eine Zustellung</translation>
    </message>
    <message>
        <source>Else it counts</source>
        <translation>Sonst gilt es</translation>
    </message>
    <message>
        <source>Goes into the header</source>
        <translation>Kommt in den Header</translation>
    </message>
    <message>
        <source>With this in front</source>
        <translation>Mit diesem davor</translation>
    </message>
    <message>
        <source>Hookbench renews a token by the refresh_token of its answer, where there is one (RFC 6749). CleverTap has a field for it; when it uses it is not published.</source>
        <translation>Hookbench erneuert ein Token mit dem refresh_token der Antwort, wo es eines gibt (RFC 6749). CleverTap hat ein Feld dafür; wann es benutzt wird, ist nicht veröffentlicht.</translation>
    </message>
</context>
<context>
    <name>hookbench::BlockersView</name>
    <message>
        <source>Not ready to publish</source>
        <translation>Noch nicht bereit zum Veröffentlichen</translation>
    </message>
    <message>
        <source>Problems that would reach customers: %1. Solve them first.</source>
        <translation>Probleme, die Kunden erreichen würden: %1. Lösen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>%1 (sample %2)</source>
        <translation>%1 (Beispiel %2)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
</context>
<context>
    <name>hookbench::BodyActions</name>
    <message>
        <source>Paste as &amp;JSON Text</source>
        <translation>Als &amp;JSON-Text einfügen</translation>
    </message>
    <message>
        <source>&amp;Find in Body</source>
        <translation>Im Body &amp;suchen</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>&amp;Voriger Treffer</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>&amp;Ersetzen…</translation>
    </message>
    <message>
        <source>&amp;Go to Line…</source>
        <translation>Ge&amp;he zu Zeile…</translation>
    </message>
    <message>
        <source>Go to &amp;Matching Bracket or Tag</source>
        <translation>Zu &amp;passender Klammer oder passendem Tag</translation>
    </message>
    <message>
        <source>Toggle &amp;Comment</source>
        <translation>&amp;Kommentar umschalten</translation>
    </message>
    <message>
        <source>&amp;Duplicate Line or Selection</source>
        <translation>Zeile oder Auswahl &amp;duplizieren</translation>
    </message>
    <message>
        <source>Move Lines &amp;Up</source>
        <translation>Zeilen nach &amp;oben</translation>
    </message>
    <message>
        <source>Move Lines Do&amp;wn</source>
        <translation>Zeilen nach &amp;unten</translation>
    </message>
    <message>
        <source>D&amp;elete Lines</source>
        <translation>Zeilen &amp;löschen</translation>
    </message>
    <message>
        <source>Select &amp;Next Occurrence</source>
        <translation>&amp;Nächstes Vorkommen wählen</translation>
    </message>
    <message>
        <source>Select &amp;All Occurrences</source>
        <translation>&amp;Alle Vorkommen wählen</translation>
    </message>
    <message>
        <source>&amp;Fold or Unfold Block</source>
        <translation>Block &amp;falten oder entfalten</translation>
    </message>
    <message>
        <source>Fold &amp;All</source>
        <translation>&amp;Alles falten</translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation>Alles &amp;entfalten</translation>
    </message>
    <message>
        <source>F&amp;ormat Body</source>
        <translation>Body &amp;formatieren</translation>
    </message>
    <message>
        <source>Format &amp;Selection</source>
        <translation>&amp;Auswahl formatieren</translation>
    </message>
    <message>
        <source>Fi&amp;x at Caret…</source>
        <translation>&amp;Korrektur an der Schreibmarke…</translation>
    </message>
    <message>
        <source>&amp;Lines and Selections</source>
        <translation>&amp;Zeilen und Auswahlen</translation>
    </message>
    <message>
        <source>Fol&amp;ding</source>
        <translation>Fa&amp;lten</translation>
    </message>
    <message>
        <source>&amp;Field…</source>
        <translation>&amp;Feld…</translation>
    </message>
    <message>
        <source>&amp;Condition (if … else)</source>
        <translation>&amp;Bedingung (if … else)</translation>
    </message>
    <message>
        <source>&amp;List (for …)</source>
        <translation>&amp;Liste (for …)</translation>
    </message>
    <message>
        <source>&amp;Abort for This Customer</source>
        <translation>Für diesen Kunden &amp;abbrechen</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>&amp;Kommentar</translation>
    </message>
</context>
<context>
    <name>hookbench::BodyDifference</name>
    <message>
        <source>whole body</source>
        <translation>ganzer Body</translation>
    </message>
    <message>
        <source>As JSON they hold the same; white space or the order of members differs.</source>
        <translation>Als JSON enthalten sie dasselbe; Leerraum oder die Reihenfolge der Felder ist anders.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>They differ in the line break at the end alone.</source>
        <translation>Sie unterscheiden sich nur im Zeilenumbruch am Ende.</translation>
    </message>
    <message>
        <source>from byte %1 on</source>
        <translation>ab Byte %1</translation>
    </message>
    <message>
        <source>They are no text: %1 and %2 bytes.</source>
        <translation>Sie sind kein Text: %1 und %2 Bytes.</translation>
    </message>
</context>
<context>
    <name>hookbench::BodyFormatting</name>
    <message>
        <source>The body is plain text: only JSON has a layout.</source>
        <translation>Der Body ist einfacher Text: Nur JSON hat ein Layout.</translation>
    </message>
    <message>
        <source>Not formatted: %1</source>
        <translation>Nicht formatiert: %1</translation>
    </message>
    <message>
        <source>Nothing is selected: select the lines to format, or format the whole body.</source>
        <translation>Nichts ist ausgewählt: Wählen Sie die zu formatierenden Zeilen oder formatieren Sie den ganzen Body.</translation>
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
        <translation>Schlüssel-Wert-Paare, die der URL des Webhooks als Abfrageparameter angehängt werden</translation>
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
        <translation>Plain Text</translation>
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
        <translation>Schlüssel-Wert-Paare</translation>
    </message>
    <message>
        <source>Free text with Liquid, or CleverTap&apos;s own body with the profile variables you tick</source>
        <translation>Freier Text mit Liquid oder CleverTaps eigener Body mit den Profilvariablen, die Sie ankreuzen</translation>
    </message>
    <message>
        <source>URL parameters</source>
        <translation>URL-Parameter</translation>
    </message>
    <message>
        <source>URL parameters (%1)</source>
        <translation>URL-Parameter (%1)</translation>
    </message>
</context>
<context>
    <name>hookbench::BulkBar</name>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>Check all profiles of a CSV or JSON file, such as an export of CleverTap</source>
        <translation>Alle Profile einer CSV- oder JSON-Datei prüfen, etwa eines Exports aus CleverTap</translation>
    </message>
    <message>
        <source>Events to check with</source>
        <translation>Ereignisse für die Prüfung</translation>
    </message>
    <message>
        <source>Without Personal Data…</source>
        <translation>Ohne personenbezogene Daten…</translation>
    </message>
    <message>
        <source>With Personal Data…</source>
        <translation>Mit personenbezogenen Daten…</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 checked, %2 with a problem · %3 a second</source>
        <translation>%1 geprüft, %2 mit Problem · %3 je Sekunde</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei…</translation>
    </message>
    <message>
        <source>Hostile</source>
        <translation>Hinterhältige</translation>
    </message>
    <message>
        <source>Selected event</source>
        <translation>Gewähltes Ereignis</translation>
    </message>
    <message>
        <source>Every event</source>
        <translation>Jedes Ereignis</translation>
    </message>
    <message>
        <source>Check:</source>
        <translation>Prüfen:</translation>
    </message>
    <message>
        <source>Check all samples of the workspace</source>
        <translation>Alle Beispiele des Arbeitsbereichs prüfen</translation>
    </message>
    <message>
        <source>Check made-up customers with quotation marks, emoji, long texts, missing fields and the like</source>
        <translation>Erdachte Kunden mit Anführungszeichen, Emoji, langen Texten, fehlenden Feldern und Ähnlichem prüfen</translation>
    </message>
    <message>
        <source>Add the chosen profile to the samples</source>
        <translation>Das gewählte Profil zu den Beispielen nehmen</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Save what was found as a web page or a table</source>
        <translation>Das Gefundene als Webseite oder Tabelle speichern</translation>
    </message>
</context>
<context>
    <name>hookbench::BulkFacts</name>
    <message>
        <source>Checked: %1. With a problem: %2.</source>
        <translation>Geprüft: %1. Mit Problem: %2.</translation>
    </message>
    <message>
        <source>Get nothing, as the body says: %1.</source>
        <translation>Bekommen nichts, wie es der Body sagt: %1.</translation>
    </message>
    <message>
        <source>Records that cannot be read: %1.</source>
        <translation>Nicht lesbare Datensätze: %1.</translation>
    </message>
    <message>
        <source>Shapes of the payload: more than %1.</source>
        <translation>Formen der Payload: mehr als %1.</translation>
    </message>
    <message>
        <source>Shapes of the payload: %1.</source>
        <translation>Formen der Payload: %1.</translation>
    </message>
    <message>
        <source>Payloads: %1 to %2, half of them up to %3</source>
        <translation>Payloads: %1 bis %2, die Hälfte bis %3</translation>
    </message>
    <message>
        <source>Missing in every profile: %1</source>
        <translation>Fehlt in jedem Profil: %1</translation>
    </message>
    <message>
        <source>The same in every profile: %1</source>
        <translation>In jedem Profil gleich: %1</translation>
    </message>
    <message>
        <source>About all profiles</source>
        <translation>Über alle Profile</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>Fehlschläge nach Ursache</translation>
    </message>
</context>
<context>
    <name>hookbench::BulkModel</name>
    <message>
        <source>Shape %1 of the payload</source>
        <translation>Form %1 der Payload</translation>
    </message>
    <message>
        <source>Payloads of one shape have the same members and kinds of values.</source>
        <translation>Payloads einer Form haben dieselben Schlüssel und Arten von Werten.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
</context>
<context>
    <name>hookbench::BulkView</name>
    <message>
        <source>Findings of all profiles</source>
        <translation>Befunde aller Profile</translation>
    </message>
    <message>
        <source>Renders the body for each profile of the workspace or of a file, and lists what is wrong with whom.</source>
        <translation>Rendert den Body für jedes Profil des Arbeitsbereichs oder einer Datei und zeigt, was bei wem nicht stimmt.</translation>
    </message>
    <message>
        <source>Check All Samples</source>
        <translation>Alle Beispiele prüfen</translation>
    </message>
    <message>
        <source>samples of the workspace</source>
        <translation>Beispiele des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>There is no campaign to check.</source>
        <translation>Es gibt keine Kampagne zu prüfen.</translation>
    </message>
    <message>
        <source>Cancelled: only %1 profiles were checked, %2 of them have a problem (%3).</source>
        <translation>Abgebrochen: Nur %1 Profile wurden geprüft, %2 davon haben ein Problem (%3).</translation>
    </message>
    <message>
        <source>%1 of %2 profiles have a problem (%3).</source>
        <translation>%1 von %2 Profilen haben ein Problem (%3).</translation>
    </message>
    <message>
        <source>All %1 profiles are fine (%2).</source>
        <translation>Alle %1 Profile sind in Ordnung (%2).</translation>
    </message>
    <message>
        <source>The body has changed since this check.</source>
        <translation>Der Body hat sich seit dieser Prüfung geändert.</translation>
    </message>
    <message>
        <source>These are the findings of the campaign “%1”.</source>
        <translation>Dies sind die Befunde der Kampagne „%1“.</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>Der Bericht wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The body reads no field, hence no customer can break it.</source>
        <translation>Der Body liest kein Feld, also kann ihn kein Kunde stören.</translation>
    </message>
    <message>
        <source>hostile profiles</source>
        <translation>hinterhältige Profile</translation>
    </message>
    <message>
        <source>“%1” is a sample of the workspace now.</source>
        <translation>„%1“ ist jetzt ein Beispiel des Arbeitsbereichs.</translation>
    </message>
</context>
<context>
    <name>hookbench::CampaignBadges</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
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
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Veröffentlichen…</translation>
    </message>
    <message>
        <source>Choose, add or remove a campaign</source>
        <translation>Eine Kampagne wählen, hinzufügen oder entfernen</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation>Name der Kampagne</translation>
    </message>
    <message>
        <source>Freeze this version and hand it over to CleverTap</source>
        <translation>Diese Fassung einfrieren und an CleverTap übergeben</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send Test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Stop waiting for the answer (Esc)</source>
        <translation>Nicht länger auf die Antwort warten (Esc)</translation>
    </message>
    <message>
        <source>Send this payload once for the selected sample (Ctrl+Return)</source>
        <translation>Diese Payload einmal für das gewählte Beispiel senden (Strg+Return)</translation>
    </message>
    <message>
        <source>&amp;Add campaign</source>
        <translation>Kampagne &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Duplicate campaign</source>
        <translation>Kampagne &amp;duplizieren</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>&amp;Remove campaign</source>
        <translation>Kampagne &amp;entfernen</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Neue Kampagne</translation>
    </message>
    <message>
        <source>Published, version %1</source>
        <translation>Veröffentlicht, Version %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Verwalten…</translation>
    </message>
</context>
<context>
    <name>hookbench::CampaignOverview</name>
    <message>
        <source>Past behavior or a custom list</source>
        <translation>Past behavior oder eine eigene Liste</translation>
    </message>
    <message>
        <source>External trigger by API</source>
        <translation>External trigger per API</translation>
    </message>
    <message>
        <source>Live behavior, but no trigger event is named</source>
        <translation>Live behavior, aber kein auslösendes Ereignis ist genannt</translation>
    </message>
    <message>
        <source>Live behavior: the event %1</source>
        <translation>Live behavior: das Ereignis %1</translation>
    </message>
    <message>
        <source>No target segment is named</source>
        <translation>Kein Target segment ist genannt</translation>
    </message>
    <message>
        <source>Problems to solve before it can be published: %1</source>
        <translation>Probleme, die vor dem Veröffentlichen zu lösen sind: %1</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>Plain Text</translation>
    </message>
    <message>
        <source>Custom Body</source>
        <translation>Custom Body</translation>
    </message>
    <message>
        <source>profile variables and key value pairs</source>
        <translation>Profilvariablen und Schlüssel-Wert-Paare</translation>
    </message>
    <message>
        <source>%1 to the webhook %2, %3, %4</source>
        <translation>%1 an den Webhook %2, %3, %4</translation>
    </message>
    <message>
        <source>Starts now</source>
        <translation>Beginnt jetzt</translation>
    </message>
    <message>
        <source>Starts on %1</source>
        <translation>Beginnt am %1</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>kein Ende</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <translation>endet am %1</translation>
    </message>
    <message>
        <source>%1 after qualifying</source>
        <translation>%1 nach der Qualifizierung</translation>
    </message>
    <message>
        <source>no delay</source>
        <translation>keine Verzögerung</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>hookbench::CampaignPage</name>
    <message>
        <source>A campaign says what is sent to whom and when: a webhook, a body and a trigger.</source>
        <translation>Eine Kampagne sagt, was wann an wen gesendet wird: ein Webhook, ein Body und ein Auslöser.</translation>
    </message>
    <message>
        <source>Add campaign</source>
        <translation>Kampagne hinzufügen</translation>
    </message>
    <message>
        <source>Sections of the campaign</source>
        <translation>Abschnitte der Kampagne</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Breaks the payload</source>
        <translation>Zerstört die Payload</translation>
    </message>
    <message>
        <source>Gets nothing</source>
        <translation>Bekommt nichts</translation>
    </message>
</context>
<context>
    <name>hookbench::CatchAll</name>
    <message>
        <source>“%1” cannot be the name of a header.</source>
        <translation>„%1“ kann kein Name eines Headers sein.</translation>
    </message>
    <message>
        <source>The header %1 cannot be set: it follows from the body.</source>
        <translation>Der Header %1 lässt sich nicht setzen: Er ergibt sich aus dem Body.</translation>
    </message>
    <message>
        <source>The value of the header %1 holds a line break or another control character.</source>
        <translation>Der Wert des Headers %1 enthält einen Zeilenumbruch oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>A status is a number from %1 to %2.</source>
        <translation>Ein Status ist eine Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>The delay is a number of milliseconds from 0 to %1.</source>
        <translation>Die Verzögerung ist eine Zahl von Millisekunden von 0 bis %1.</translation>
    </message>
    <message>
        <source>An answer with status %1 has no body.</source>
        <translation>Eine Antwort mit Status %1 hat keinen Body.</translation>
    </message>
</context>
<context>
    <name>hookbench::CatchAllForm</name>
    <message>
        <source>Body of the answer</source>
        <translation>Body der Antwort</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>Kein Body</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Inhaltstyp</translation>
    </message>
    <message>
        <source>One of these or any other number from %1 to %2</source>
        <translation>Einer von diesen oder jede andere Zahl von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>hookbench::CausePlot</name>
    <message>
        <source>Failures by cause</source>
        <translation>Fehlschläge nach Ursache</translation>
    </message>
</context>
<context>
    <name>hookbench::ClientKey</name>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The file %1 is neither PEM nor PKCS #12 that this pass phrase opens. Older PKCS #12 files use ciphers that are switched off today: export it anew.</source>
        <translation>Die Datei %1 ist weder PEM noch PKCS #12, das sich mit dieser Passphrase öffnen lässt. Ältere PKCS-#12-Dateien benutzen Verfahren, die heute abgeschaltet sind: Exportieren Sie sie neu.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate.</source>
        <translation>Die Datei %1 enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>The file %1 holds no private key that this pass phrase opens.</source>
        <translation>Die Datei %1 enthält keinen privaten Schlüssel, den diese Passphrase öffnet.</translation>
    </message>
</context>
<context>
    <name>hookbench::CodeFontMenu</name>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
</context>
<context>
    <name>hookbench::ColumnsEditor</name>
    <message>
        <source>Use as Identity</source>
        <translation>Als Identity verwenden</translation>
    </message>
    <message>
        <source>Back to What Was Found</source>
        <translation>Zurück zum Erkannten</translation>
    </message>
    <message>
        <source>The profile of the row before</source>
        <translation>Das Profil der vorigen Zeile</translation>
    </message>
    <message>
        <source>The profile of the next row</source>
        <translation>Das Profil der nächsten Zeile</translation>
    </message>
    <message>
        <source>What becomes of the columns</source>
        <translation>Was aus den Spalten wird</translation>
    </message>
    <message>
        <source>The column tells customers apart: it becomes the system property Identity</source>
        <translation>Die Spalte unterscheidet die Kunden: Aus ihr wird die Systemeigenschaft Identity</translation>
    </message>
    <message>
        <source>The resulting profile</source>
        <translation>Das entstehende Profil</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>Die Datei hat keine Zeilen.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>hookbench::ColumnsModel</name>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>“%1” is no name of a field. Write City, address.city for a field in an object, or [&apos;a.b&apos;] for a name with a dot.</source>
        <translation>„%1“ ist kein Feldname. Schreiben Sie City, address.city für ein Feld in einem Objekt oder [&apos;a.b&apos;] für einen Namen mit Punkt.</translation>
    </message>
    <message>
        <source>“%1” is no form of a date. Write dd, MM and yyyy as they stand in the file, or Unix time.</source>
        <translation>„%1“ ist keine Form eines Datums. Schreiben Sie dd, MM und yyyy so, wie sie in der Datei stehen, oder Unix time.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Wahr oder falsch</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
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
        <translation>Nicht übernommen</translation>
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
        <translation>Beide Payloads enthalten dasselbe: Keine Stelle weicht von %1 ab.</translation>
    </message>
    <message>
        <source>There is nothing to compare with: %1 gets nothing.</source>
        <translation>Es gibt nichts zu vergleichen: %1 bekommt nichts.</translation>
    </message>
    <message>
        <source>There is nothing to compare: this customer gets nothing.</source>
        <translation>Es gibt nichts zu vergleichen: Dieser Kunde bekommt nichts.</translation>
    </message>
    <message>
        <source>The payload of %1 is not valid JSON, so its places cannot be compared.</source>
        <translation>Die Payload von %1 ist kein gültiges JSON, daher lassen sich ihre Stellen nicht vergleichen.</translation>
    </message>
    <message>
        <source>This payload is not valid JSON, so its places cannot be compared.</source>
        <translation>Diese Payload ist kein gültiges JSON, daher lassen sich ihre Stellen nicht vergleichen.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Vergleichen &amp;mit</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>With a second sample profile, or once the campaign was published or sent, payloads can be compared here.</source>
        <translation>Mit einem zweiten Beispielprofil oder nach dem Veröffentlichen oder Senden der Kampagne lassen sich hier Payloads vergleichen.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The first %1 of %2 differences</source>
        <translation>Die ersten %1 von %2 Unterschieden</translation>
    </message>
    <message>
        <source>Differences: %1</source>
        <translation>Unterschiede: %1</translation>
    </message>
</context>
<context>
    <name>hookbench::ComparedPayloads</name>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Attempt of %1: %2, %3</source>
        <translation>Versuch von %1: %2, %3</translation>
    </message>
    <message>
        <source>Published version %1</source>
        <translation>Veröffentlichte Version %1</translation>
    </message>
</context>
<context>
    <name>hookbench::ComparisonModel</name>
    <message>
        <source>Same, added on the way</source>
        <translation>Gleich, unterwegs hinzugefügt</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Same around a secret</source>
        <translation>Gleich um ein Geheimnis herum</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>Kam nicht an</translation>
    </message>
    <message>
        <source>Was not sent</source>
        <translation>Wurde nicht gesendet</translation>
    </message>
    <message>
        <source>Differs from %1 on</source>
        <translation>Abweichend ab %1</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Abweichend</translation>
    </message>
    <message>
        <source>Request line</source>
        <translation>Anfragezeile</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>line %1, column %2 (byte %3)</source>
        <translation>Zeile %1, Spalte %2 (Byte %3)</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
</context>
<context>
    <name>hookbench::CompletionModel</name>
    <message>
        <source>not documented, works (inferred)</source>
        <translation>nicht dokumentiert, funktioniert (erschlossen)</translation>
    </message>
    <message>
        <source>made in this body</source>
        <translation>in diesem Body erzeugt</translation>
    </message>
    <message>
        <source>a fixed value</source>
        <translation>ein fester Wert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>der übliche</translation>
    </message>
</context>
<context>
    <name>hookbench::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
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
        <translation>Für einen ganzen Testversand. CleverTaps eigene Grenze ist kürzer: Seine Seiten nennen 1, 3 und 5 Sekunden.</translation>
    </message>
    <message>
        <source>Time &amp;limit</source>
        <translation>Zeit&amp;limit</translation>
    </message>
    <message>
        <source>as long as the time limit</source>
        <translation>so lange wie das Zeitlimit</translation>
    </message>
    <message>
        <source>How long the server may say nothing at all</source>
        <translation>Wie lange der Server gar nichts sagen darf</translation>
    </message>
    <message>
        <source>&amp;Silence up to</source>
        <translation>&amp;Stille bis zu</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Der des Systems</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Dieser:</translation>
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
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Trust also this authority</source>
        <translation>Auch dieser Stelle vertrauen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.p12 *.pfx);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.p12 *.pfx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Sein Schlüssel</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>Schlüssel (*.pem *.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>in the same file</source>
        <translation>in derselben Datei</translation>
    </message>
    <message>
        <source>Pass phrase of the key</source>
        <translation>Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
</context>
<context>
    <name>hookbench::ConnectionText</name>
    <message>
        <source>Secured by</source>
        <translation>Gesichert mit</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>%1, signed by %2, ended on %3</source>
        <translation>%1, unterschrieben von %2, abgelaufen am %3</translation>
    </message>
    <message>
        <source>%1, signed by %2, good until %3 (%4 days)</source>
        <translation>%1, unterschrieben von %2, gültig bis %3 (%4 Tage)</translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <translation>Zertifikat %1</translation>
    </message>
    <message>
        <source>… stands for</source>
        <translation>… steht für</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kurz gesagt</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>dokumentiert</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>erschlossen</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>Verbunden mit</translation>
    </message>
</context>
<context>
    <name>hookbench::ContractForm</name>
    <message>
        <source>Every customer has it</source>
        <translation>Jeder Kunde hat es</translation>
    </message>
    <message>
        <source>F&amp;ield</source>
        <translation>F&amp;eld</translation>
    </message>
    <message>
        <source>&amp;May hold</source>
        <translation>Kann &amp;enthalten</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>&amp;Muster</translation>
    </message>
    <message>
        <source>One &amp;of</source>
        <translation>Eines &amp;von</translation>
    </message>
    <message>
        <source>such as Profile.QualtricID</source>
        <translation>z. B. Profile.QualtricID</translation>
    </message>
    <message>
        <source>such as CGC_[0-9A-Za-z]{15}</source>
        <translation>z. B. CGC_[0-9A-Za-z]{15}</translation>
    </message>
    <message>
        <source>A regular expression that the whole text matches</source>
        <translation>Ein regulärer Ausdruck, dem der ganze Text entspricht</translation>
    </message>
    <message>
        <source>such as gold, silver</source>
        <translation>z. B. gold, silver</translation>
    </message>
    <message>
        <source>Values with commas between them; nothing else can occur</source>
        <translation>Werte mit Kommas dazwischen; etwas anderes kann nicht vorkommen</translation>
    </message>
    <message>
        <source>It is never missing and never null.</source>
        <translation>Es fehlt nie und ist nie null.</translation>
    </message>
    <message>
        <source>A field is written as in the body: Profile.Name, Profile[&apos;First Name&apos;], Event.items[*].sku.</source>
        <translation>Ein Feld wird wie im Body geschrieben: Profile.Name, Profile[&apos;First Name&apos;], Event.items[*].sku.</translation>
    </message>
    <message>
        <source>This is no regular expression yet: %1.</source>
        <translation>Das ist noch kein regulärer Ausdruck: %1.</translation>
    </message>
</context>
<context>
    <name>hookbench::ContractText</name>
    <message>
        <source>Anything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Ganze Zahl</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Wahr oder falsch</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>One of %1</source>
        <translation>Eines von %1</translation>
    </message>
    <message>
        <source>%1 matching %2</source>
        <translation>%1 nach Muster %2</translation>
    </message>
    <message>
        <source>%1, never missing</source>
        <translation>%1, fehlt nie</translation>
    </message>
</context>
<context>
    <name>hookbench::ContractsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>keine Vorgabe</translation>
    </message>
    <message>
        <source>kept by %1</source>
        <translation>eingehalten von %1</translation>
    </message>
    <message>
        <source>kept by %1: %2</source>
        <translation>eingehalten von %1: %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>May hold</source>
        <translation>Kann enthalten</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Eingehalten von</translation>
    </message>
</context>
<context>
    <name>hookbench::ContractsPanel</name>
    <message>
        <source>Allow Anything</source>
        <translation>Alles erlauben</translation>
    </message>
    <message>
        <source>Guess from Samples</source>
        <translation>Aus Beispielen raten</translation>
    </message>
    <message>
        <source>A field may hold anything, unless you state what it holds. What is stated counts for every check: what no customer has cannot break a payload.</source>
        <translation>Ein Feld kann alles enthalten, solange Sie keine Vorgabe machen. Was vorgegeben ist, zählt für jede Prüfung: Was kein Kunde hat, kann keine Payload zerstören.</translation>
    </message>
    <message>
        <source>Field contracts</source>
        <translation>Feldvorgaben</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>The field may hold anything again</source>
        <translation>Das Feld darf wieder alles enthalten</translation>
    </message>
    <message>
        <source>States for each field what all samples hold, where nothing is stated yet</source>
        <translation>Legt für jedes Feld ohne Vorgabe fest, was alle Beispiele enthalten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
</context>
<context>
    <name>hookbench::CopyAsBar</name>
    <message>
        <source>Copy As</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Copy this request in the form of another program; a variable stands for each secret</source>
        <translation>Kopiert diese Anfrage in der Form eines anderen Programms; für jedes Geheimnis steht eine Variable</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>Copied as cURL.</source>
        <translation>Als cURL kopiert.</translation>
    </message>
    <message>
        <source>Copy as cURL for Windows (cmd)</source>
        <translation>Als cURL für Windows (cmd) kopieren</translation>
    </message>
    <message>
        <source>Copied as cURL for Windows.</source>
        <translation>Als cURL für Windows kopiert.</translation>
    </message>
    <message>
        <source>Copy as PowerShell</source>
        <translation>Als PowerShell kopieren</translation>
    </message>
    <message>
        <source>Copied as PowerShell.</source>
        <translation>Als PowerShell kopiert.</translation>
    </message>
    <message>
        <source>Copy as .http</source>
        <translation>Als .http kopieren</translation>
    </message>
    <message>
        <source>Copied as .http.</source>
        <translation>Als .http kopiert.</translation>
    </message>
    <message>
        <source>Save as Postman Collection…</source>
        <translation>Als Postman-Sammlung speichern …</translation>
    </message>
    <message>
        <source>Not copied: mend what is red first.</source>
        <translation>Nicht kopiert: Behebe zuerst, was rot ist.</translation>
    </message>
    <message>
        <source>Save as Postman Collection</source>
        <translation>Als Postman-Sammlung speichern</translation>
    </message>
    <message>
        <source>Postman (*.json)</source>
        <translation>Postman (*.json)</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>%1 A variable stands for each secret.</source>
        <translation>%1 Für jedes Geheimnis steht eine Variable.</translation>
    </message>
    <message>
        <source>With Secrets in Clear Text</source>
        <translation>Mit Geheimnissen im Klartext</translation>
    </message>
    <message>
        <source>Whoever gets it can use: %1</source>
        <translation>Wer es bekommt, kann benutzen: %1</translation>
    </message>
    <message>
        <source>%1 In clear text: %2.</source>
        <translation>%1 Im Klartext: %2.</translation>
    </message>
</context>
<context>
    <name>hookbench::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>hookbench::DesktopDialogs</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Die Änderungen an %1 speichern?</translation>
    </message>
</context>
<context>
    <name>hookbench::DifferencesModel</name>
    <message>
        <source>Added</source>
        <translation>Hinzugekommen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>This payload</source>
        <translation>Diese Payload</translation>
    </message>
</context>
<context>
    <name>hookbench::EditableTable</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>hookbench::EndpointField</name>
    <message>
        <source>The &amp;webhook&apos;s own address</source>
        <translation>Die eigene Adresse des &amp;Webhooks</translation>
    </message>
    <message>
        <source>The &amp;built-in sandbox</source>
        <translation>Die ein&amp;gebaute Sandbox</translation>
    </message>
    <message>
        <source>An&amp;other address</source>
        <translation>Eine &amp;andere Adresse</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>Andere Adresse</translation>
    </message>
</context>
<context>
    <name>hookbench::EnvironmentPanel</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Requests go to</source>
        <translation>Anfragen gehen an</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Add an environment</source>
        <translation>Eine Umgebung hinzufügen</translation>
    </message>
    <message>
        <source>Remove this environment</source>
        <translation>Diese Umgebung entfernen</translation>
    </message>
    <message>
        <source>&amp;Variables fill &lt;name&gt; in URLs and header values</source>
        <translation>&amp;Variablen füllen &lt;name&gt; in URLs und Header-Werten aus</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Secret value</source>
        <translation>Geheimer Wert</translation>
    </message>
    <message>
        <source>May be sent &amp;only to these hosts</source>
        <translation>Darf n&amp;ur an diese Hosts gesendet werden</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Neue Umgebung</translation>
    </message>
</context>
<context>
    <name>hookbench::ExchangeDetails</name>
    <message>
        <source>It differs from what was sent in the white space of its head.</source>
        <translation>Was ankam, unterscheidet sich vom Gesendeten in den Leerzeichen des Kopfes.</translation>
    </message>
    <message>
        <source>It differs from what was sent in the order of its headers.</source>
        <translation>Was ankam, unterscheidet sich vom Gesendeten in der Reihenfolge der Header.</translation>
    </message>
    <message>
        <source>It differs from what was sent: see its request line.</source>
        <translation>Was ankam, unterscheidet sich vom Gesendeten: siehe die Anfragezeile.</translation>
    </message>
    <message>
        <source>It differs from what was sent: its body, from %1 on.</source>
        <translation>Was ankam, unterscheidet sich vom Gesendeten: im Body ab %1.</translation>
    </message>
    <message>
        <source>It differs from what was sent: see its header %1.</source>
        <translation>Was ankam, unterscheidet sich vom Gesendeten: siehe den Header %1.</translation>
    </message>
    <message>
        <source>What arrived is what was sent, but for the secret in “%1”, which is not known here.</source>
        <translation>Was ankam, ist das Gesendete, bis auf das Geheimnis in „%1“, das hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>What arrived is what was previewed and sent, byte for byte: head and body (%1).</source>
        <translation>Was ankam, ist Byte für Byte das, was die Vorschau zeigte und was gesendet wurde: Kopf und Body (%1).</translation>
    </message>
    <message>
        <source>Received request</source>
        <translation>Empfangene Anfrage</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>Anfrage kopieren</translation>
    </message>
    <message>
        <source>Answer of the sandbox</source>
        <translation>Antwort der Sandbox</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>What was sent beside what arrived</source>
        <translation>Was gesendet wurde, neben dem, was ankam</translation>
    </message>
    <message>
        <source>No finished Send Test of this window looks like it: another program or a key check sent it, or it is still under way.</source>
        <translation>Keine beendete Testsendung dieses Fensters sieht so aus: Ein anderes Programm oder eine Schlüsselprüfung hat es gesendet, oder die Sendung läuft noch.</translation>
    </message>
</context>
<context>
    <name>hookbench::ExchangeModel</name>
    <message>
        <source>None: hung up</source>
        <translation>Keine: Verbindung abgebrochen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>hookbench::Explanation</name>
    <message>
        <source>Look at the other side before you send again: it may have acted already.</source>
        <translation>Sehen Sie auf der Gegenseite nach, bevor Sie erneut senden: Sie hat vielleicht schon gehandelt.</translation>
    </message>
    <message>
        <source>Not sent: the request is not ready</source>
        <translation>Nicht gesendet: Die Anfrage ist nicht bereit</translation>
    </message>
    <message>
        <source>Mend this, then send again.</source>
        <translation>Beheben Sie das und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>Cancelled before the request was sent</source>
        <translation>Abgebrochen, bevor die Anfrage gesendet wurde</translation>
    </message>
    <message>
        <source>There is no host named %1</source>
        <translation>Es gibt keinen Host namens %1</translation>
    </message>
    <message>
        <source>The name could not be found. It is misspelt, or this computer has no network.</source>
        <translation>Der Name wurde nicht gefunden. Er ist falsch geschrieben oder dieser Computer hat kein Netz.</translation>
    </message>
    <message>
        <source>Check the host in the URL and the network.</source>
        <translation>Prüfen Sie den Host in der URL und das Netzwerk.</translation>
    </message>
    <message>
        <source>Nobody listens at %1</source>
        <translation>An %1 lauscht niemand</translation>
    </message>
    <message>
        <source>The computer answered, but no program takes connections at that port.</source>
        <translation>Der Computer hat geantwortet, aber kein Programm nimmt an diesem Port Verbindungen an.</translation>
    </message>
    <message>
        <source>Check host and port, and whether the server is running.</source>
        <translation>Prüfen Sie Host und Port und ob der Server läuft.</translation>
    </message>
    <message>
        <source>No connection to %1 within %2 s</source>
        <translation>Keine Verbindung zu %1 innerhalb von %2 s</translation>
    </message>
    <message>
        <source>The host did not take the whole request in time; a firewall may be in between.</source>
        <translation>Der Host hat die Anfrage nicht rechtzeitig ganz angenommen; vielleicht ist eine Firewall dazwischen.</translation>
    </message>
    <message>
        <source>Check host, port and network, or allow more time in the webhook.</source>
        <translation>Prüfen Sie Host, Port und Netzwerk oder erlauben Sie im Webhook mehr Zeit.</translation>
    </message>
    <message>
        <source>The request could not be sent to %1</source>
        <translation>Die Anfrage konnte nicht an %1 gesendet werden</translation>
    </message>
    <message>
        <source>Check the URL and the network.</source>
        <translation>Prüfen Sie die URL und das Netzwerk.</translation>
    </message>
    <message>
        <source>Cancelled after the request was sent</source>
        <translation>Abgebrochen, nachdem die Anfrage gesendet wurde</translation>
    </message>
    <message>
        <source>The request had left this computer; the answer was not waited for.</source>
        <translation>Die Anfrage hatte diesen Computer verlassen; auf die Antwort wurde nicht gewartet.</translation>
    </message>
    <message>
        <source>Sent, but no answer within %1 s</source>
        <translation>Gesendet, aber keine Antwort innerhalb von %1 s</translation>
    </message>
    <message>
        <source>%1 took the request and did not answer in time.</source>
        <translation>%1 hat die Anfrage angenommen und nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Sent, but the connection closed without an answer</source>
        <translation>Gesendet, aber die Verbindung wurde ohne Antwort geschlossen</translation>
    </message>
    <message>
        <source>Sent, but no answer came back</source>
        <translation>Gesendet, aber es kam keine Antwort zurück</translation>
    </message>
    <message>
        <source>%1, but the answer is not whole</source>
        <translation>%1, aber die Antwort ist nicht vollständig</translation>
    </message>
    <message>
        <source>%1, with a very long answer</source>
        <translation>%1, mit einer sehr langen Antwort</translation>
    </message>
    <message>
        <source>The rest of the answer was not fetched.</source>
        <translation>Der Rest der Antwort wurde nicht abgeholt.</translation>
    </message>
    <message>
        <source>The rest of the answer did not come in time.</source>
        <translation>Der Rest der Antwort kam nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>It was cancelled while the answer came in.</source>
        <translation>Abgebrochen, während die Antwort ankam.</translation>
    </message>
    <message>
        <source>The connection broke while the answer came in.</source>
        <translation>Die Verbindung brach ab, während die Antwort ankam.</translation>
    </message>
    <message>
        <source>%1: the server does not accept this request</source>
        <translation>%1: Der Server nimmt diese Anfrage nicht an</translation>
    </message>
    <message>
        <source>Something in the payload or the headers is not what it expects.</source>
        <translation>Etwas in der Payload oder den Headern ist anders als erwartet.</translation>
    </message>
    <message>
        <source>Read its answer below: it often names the field.</source>
        <translation>Lesen Sie unten seine Antwort: Sie nennt oft das Feld.</translation>
    </message>
    <message>
        <source>%1: there is nothing at this address</source>
        <translation>%1: An dieser Adresse ist nichts</translation>
    </message>
    <message>
        <source>The path is wrong, or it names something that does not exist or is not visible to this account.</source>
        <translation>Der Pfad ist falsch oder nennt etwas, das es nicht gibt oder das für dieses Konto nicht sichtbar ist.</translation>
    </message>
    <message>
        <source>Check the URL and the ids in the payload.</source>
        <translation>Prüfen Sie die URL und die IDs in der Payload.</translation>
    </message>
    <message>
        <source>%1: the address exists, the method does not fit</source>
        <translation>%1: Die Adresse gibt es, die Methode passt nicht</translation>
    </message>
    <message>
        <source>Check the method of the webhook.</source>
        <translation>Prüfen Sie die Methode des Webhooks.</translation>
    </message>
    <message>
        <source>%1: the payload is too large</source>
        <translation>%1: Die Payload ist zu groß</translation>
    </message>
    <message>
        <source>Shorten the payload.</source>
        <translation>Kürzen Sie die Payload.</translation>
    </message>
    <message>
        <source>%1: the server does not take this content type</source>
        <translation>%1: Der Server nimmt diesen Inhaltstyp nicht an</translation>
    </message>
    <message>
        <source>Set the header Content-Type to what it expects, such as application/json.</source>
        <translation>Setzen Sie den Header Content-Type auf das, was er erwartet, zum Beispiel application/json.</translation>
    </message>
    <message>
        <source>%1: too many requests</source>
        <translation>%1: zu viele Anfragen</translation>
    </message>
    <message>
        <source>The server limits how many it takes in a time.</source>
        <translation>Der Server begrenzt, wie viele er in einer Zeitspanne annimmt.</translation>
    </message>
    <message>
        <source>Wait before you send again.</source>
        <translation>Warten Sie, bevor Sie erneut senden.</translation>
    </message>
    <message>
        <source>%1: the request was accepted</source>
        <translation>%1: Die Anfrage wurde angenommen</translation>
    </message>
    <message>
        <source>%1: redirected, not delivered</source>
        <translation>%1: umgeleitet, nicht zugestellt</translation>
    </message>
    <message>
        <source>The server points to %1. Redirects are shown and not followed.</source>
        <translation>Der Server verweist auf %1. Umleitungen werden gezeigt, aber nicht verfolgt.</translation>
    </message>
    <message>
        <source>If you trust that address, put it into the webhook.</source>
        <translation>Wenn Sie dieser Adresse vertrauen, tragen Sie sie in den Webhook ein.</translation>
    </message>
    <message>
        <source>%1: the server refused the request</source>
        <translation>%1: Der Server hat die Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>Read its answer below.</source>
        <translation>Lesen Sie unten seine Antwort.</translation>
    </message>
    <message>
        <source>%1: the server has a fault</source>
        <translation>%1: Der Server hat einen Fehler</translation>
    </message>
    <message>
        <source>The request may have been carried out or not.</source>
        <translation>Die Anfrage wurde vielleicht ausgeführt, vielleicht nicht.</translation>
    </message>
    <message>
        <source>%1: an unusual answer</source>
        <translation>%1: eine ungewöhnliche Antwort</translation>
    </message>
    <message>
        <source>Not sent: there is no access token</source>
        <translation>Nicht gesendet: Es gibt kein Zugriffstoken</translation>
    </message>
    <message>
        <source>Check the access token URL, the client and its secret in the webhook&apos;s authentication. The exchange stands in the tab Token.</source>
        <translation>Prüfen Sie in der Anmeldung des Webhooks die URL für das Zugriffstoken, den Client und sein Geheimnis. Der Austausch steht im Reiter Token.</translation>
    </message>
    <message>
        <source>%1: the server gave up waiting for the request</source>
        <translation>%1: Der Server wartete nicht länger auf die Anfrage</translation>
    </message>
    <message>
        <source>%1: it contradicts what is there already</source>
        <translation>%1: Es widerspricht dem, was schon da ist</translation>
    </message>
    <message>
        <source>Look at the other side: an earlier request may have done this.</source>
        <translation>Sehen Sie auf der anderen Seite nach: Eine frühere Anfrage kann das schon getan haben.</translation>
    </message>
    <message>
        <source>%1: the address was given up</source>
        <translation>%1: Die Adresse wurde aufgegeben</translation>
    </message>
    <message>
        <source>Ask whoever runs the service for the new one.</source>
        <translation>Fragen Sie, wer den Dienst betreibt, nach der neuen.</translation>
    </message>
    <message>
        <source>%1: the values are not what the server takes</source>
        <translation>%1: Die Werte sind nicht das, was der Server annimmt</translation>
    </message>
    <message>
        <source>It can read the payload, but a field is missing or holds the wrong thing.</source>
        <translation>Er kann die Nutzdaten lesen, aber ein Feld fehlt oder enthält das Falsche.</translation>
    </message>
    <message>
        <source>%1: the headers are too long</source>
        <translation>%1: Die Header sind zu lang</translation>
    </message>
    <message>
        <source>Shorten the headers, such as a token in them.</source>
        <translation>Kürzen Sie die Header, etwa ein Token darin.</translation>
    </message>
    <message>
        <source>%1: a gateway got no good answer from the server behind it</source>
        <translation>%1: Ein Gateway bekam keine brauchbare Antwort vom Server dahinter</translation>
    </message>
    <message>
        <source>%1: the service is not available now</source>
        <translation>%1: Der Dienst ist gerade nicht verfügbar</translation>
    </message>
    <message>
        <source>Perhaps sent: no end is on record</source>
        <translation>Vielleicht gesendet: kein Ende verzeichnet</translation>
    </message>
    <message>
        <source>This delivery is still under way, or Hookbench ended during it. %1 may have the request.</source>
        <translation>Diese Zustellung läuft noch, oder Hookbench wurde währenddessen beendet. %1 hat die Anfrage vielleicht erhalten.</translation>
    </message>
    <message>
        <source>%1 took the request and hung up.</source>
        <translation>%1 nahm die Anfrage an und legte auf.</translation>
    </message>
    <message>
        <source>So does a server that demands a client certificate (mTLS) and got none that it takes.</source>
        <translation>Das tut auch ein Server, der ein Client-Zertifikat verlangt (mTLS) und keines bekam, das er nimmt.</translation>
    </message>
    <message>
        <source>So does a port that is to be reached by https:// only.</source>
        <translation>Das tut auch ein Port, der nur mit https:// zu erreichen ist.</translation>
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
        <translation>Felder, die als Spalten erscheinen</translation>
    </message>
    <message>
        <source>Search fields</source>
        <translation>Felder suchen</translation>
    </message>
    <message>
        <source>As at First</source>
        <translation>Wie zu Anfang</translation>
    </message>
    <message>
        <source>Move column to the front</source>
        <translation>Spalte nach vorn rücken</translation>
    </message>
    <message>
        <source>Move column to the back</source>
        <translation>Spalte nach hinten rücken</translation>
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
        <translation>Typ des Feldes</translation>
    </message>
    <message>
        <source>Value of the field</source>
        <translation>Wert des Feldes</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Name des Feldes</translation>
    </message>
</context>
<context>
    <name>hookbench::FieldsTree</name>
    <message>
        <source>Fields of the sample</source>
        <translation>Felder des Beispiels</translation>
    </message>
    <message>
        <source>Edit Value</source>
        <translation>Wert bearbeiten</translation>
    </message>
    <message>
        <source>Rename Field</source>
        <translation>Feld umbenennen</translation>
    </message>
    <message>
        <source>Add Field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Add Inside</source>
        <translation>Darin hinzufügen</translation>
    </message>
    <message>
        <source>Remove Field</source>
        <translation>Feld entfernen</translation>
    </message>
    <message>
        <source>Change Type</source>
        <translation>Typ ändern</translation>
    </message>
    <message>
        <source>Insert into Body</source>
        <translation>In den Body einfügen</translation>
    </message>
    <message>
        <source>Make a Variant</source>
        <translation>Variante erstellen</translation>
    </message>
</context>
<context>
    <name>hookbench::FileCommands</name>
    <message>
        <source>Choose an empty folder for the new workspace</source>
        <translation>Leeren Ordner für den neuen Arbeitsbereich wählen</translation>
    </message>
    <message>
        <source>The workspace could not be made.</source>
        <translation>Der Arbeitsbereich konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Open a workspace folder</source>
        <translation>Ordner eines Arbeitsbereichs öffnen</translation>
    </message>
    <message>
        <source>Not everything could be read.</source>
        <translation>Nicht alles konnte gelesen werden.</translation>
    </message>
    <message>
        <source>Not everything could be saved.</source>
        <translation>Nicht alles konnte gespeichert werden.</translation>
    </message>
    <message>
        <source>Choose an empty folder to save the workspace in</source>
        <translation>Leeren Ordner zum Speichern des Arbeitsbereichs wählen</translation>
    </message>
    <message>
        <source>The workspace could not be saved there.</source>
        <translation>Der Arbeitsbereich konnte dort nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keiner</translation>
    </message>
    <message>
        <source>Unsaved changes from %1 were restored.</source>
        <translation>Nicht gespeicherte Änderungen von %1 wurden wiederhergestellt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Files of this workspace were changed by another program. Nothing is overwritten until you choose.</source>
        <translation>Dateien dieses Arbeitsbereichs wurden von einem anderen Programm geändert. Nichts wird überschrieben, bevor Sie wählen.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Further problems: %1.</source>
        <translation>Weitere Probleme: %1.</translation>
    </message>
    <message>
        <source>Profiles and events (*.csv *.json *.jsonl *.ndjson *.tsv *.txt *.gz);;All files (*)</source>
        <translation>Profile und Ereignisse (*.csv *.json *.jsonl *.ndjson *.tsv *.txt *.gz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a file of profiles</source>
        <translation>Datei mit Profilen wählen</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Web page (*.html);;Table (*.csv)</source>
        <translation>Webseite (*.html);;Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Antwort speichern</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a file of requests</source>
        <translation>Datei mit Anfragen wählen</translation>
    </message>
    <message>
        <source>Requests (*.http *.rest *.json *.sh *.bat *.cmd *.txt);;All files (*)</source>
        <translation>Anfragen (*.http *.rest *.json *.sh *.bat *.cmd *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>%1 konnte nicht gespeichert werden: %2</translation>
    </message>
    <message>
        <source>Save the authority</source>
        <translation>Zertifizierungsstelle speichern</translation>
    </message>
</context>
<context>
    <name>hookbench::FillInPopup</name>
    <message>
        <source>Fill in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>Value of &lt;%1&gt; in the environment %2</source>
        <translation>Wert von &lt;%1&gt; in der Umgebung %2</translation>
    </message>
</context>
<context>
    <name>hookbench::FindBar</name>
    <message>
        <source>Previous hit</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Umschalt+Eingabe</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
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
        <translation>Kein regulärer Ausdruck: %1</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of the first %2</source>
        <translation>%1 der ersten %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n ersetzt</numerusform>
            <numerusform>%n ersetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookbench::FixApplier</name>
    <message>
        <source>Apply fix</source>
        <translation>Korrektur anwenden</translation>
    </message>
</context>
<context>
    <name>hookbench::FixChoices</name>
    <message>
        <source>Show the customer who breaks it</source>
        <translation>Den Kunden zeigen, bei dem es bricht</translation>
    </message>
    <message>
        <source>Show the customer who gets nothing</source>
        <translation>Den Kunden zeigen, der nichts bekommt</translation>
    </message>
</context>
<context>
    <name>hookbench::GoToBar</name>
    <message>
        <source>Line, or line:column, to go to</source>
        <translation>Zeile oder Zeile:Spalte, zu der gegangen werden soll</translation>
    </message>
    <message>
        <source>Line, or line:column</source>
        <translation>Zeile oder Zeile:Spalte</translation>
    </message>
    <message>
        <source>of %1. Enter goes there.</source>
        <translation>von %1. Eingabe führt dorthin.</translation>
    </message>
    <message>
        <source>Type a line from 1 to %1, or a line and a column such as 2:5.</source>
        <translation>Tippen Sie eine Zeile von 1 bis %1 oder Zeile und Spalte wie 2:5.</translation>
    </message>
</context>
<context>
    <name>hookbench::HandoffView</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Inferred, not documented</source>
        <translation>Erschlossen, nicht dokumentiert</translation>
    </message>
    <message>
        <source>Inferred, not documented: %1</source>
        <translation>Erschlossen, nicht dokumentiert: %1</translation>
    </message>
</context>
<context>
    <name>hookbench::HeaderEditor</name>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Secret of this header</source>
        <translation>Geheimnis dieses Headers</translation>
    </message>
    <message>
        <source>Paste lines</source>
        <translation>Zeilen einfügen</translation>
    </message>
    <message>
        <source>Adds a header for each line “Name: value” on the clipboard.</source>
        <translation>Fügt für jede Zeile „Name: Wert“ der Zwischenablage einen Header hinzu.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Header hinzufügen</translation>
    </message>
    <message>
        <source>The clipboard holds no line such as “Content-Type: application/json”.</source>
        <translation>Die Zwischenablage enthält keine Zeile wie „Content-Type: application/json“.</translation>
    </message>
    <message>
        <source>Left out, because it is no “Name: value”: %1</source>
        <translation>Ausgelassen, weil es kein „Name: Wert“ ist: %1</translation>
    </message>
    <message>
        <source>Edit headers</source>
        <translation>Header bearbeiten</translation>
    </message>
    <message>
        <source>The value of %1 is kept as a secret, outside the workspace&apos;s files.</source>
        <translation>Der Wert von %1 wird als Geheimnis außerhalb der Dateien des Arbeitsbereichs aufbewahrt.</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>Ausfüllen…</translation>
    </message>
    <message>
        <source>The value of %1 stands in the workspace&apos;s files for everyone to read.</source>
        <translation>Der Wert von %1 steht für alle lesbar in den Dateien des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Keep it as a secret</source>
        <translation>Als Geheimnis aufbewahren</translation>
    </message>
    <message>
        <source>Keep as a secret</source>
        <translation>Als Geheimnis aufbewahren</translation>
    </message>
    <message>
        <source>The secret could not be kept, so the header stays as it is.</source>
        <translation>Das Geheimnis konnte nicht aufbewahrt werden, daher bleibt der Header, wie er ist.</translation>
    </message>
</context>
<context>
    <name>hookbench::HeaderTableModel</name>
    <message>
        <source>Send this header</source>
        <translation>Diesen Header senden</translation>
    </message>
    <message>
        <source>Only the headers with a tick are sent.</source>
        <translation>Nur die angekreuzten Header werden gesendet.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>hookbench::HeadersDifference</name>
    <message>
        <source>spelling of a name</source>
        <translation>Schreibweise eines Namens</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
</context>
<context>
    <name>hookbench::History</name>
    <message>
        <source>There is no history: %1 cannot be used. %2</source>
        <translation>Es gibt keinen Verlauf: %1 lässt sich nicht verwenden. %2</translation>
    </message>
    <message>
        <source>The attempt was not stored in the history: %1</source>
        <translation>Der Versuch wurde nicht im Verlauf gespeichert: %1</translation>
    </message>
    <message>
        <source>The history was not cleared: %1</source>
        <translation>Der Verlauf wurde nicht gelöscht: %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The history was written by a newer version of Hookbench.</source>
        <translation>Der Verlauf wurde von einer neueren Version von Hookbench geschrieben.</translation>
    </message>
    <message>
        <source>The note was not kept: %1</source>
        <translation>Die Notiz wurde nicht aufbewahrt: %1</translation>
    </message>
</context>
<context>
    <name>hookbench::HistoryFilter</name>
    <message>
        <source>Search sent requests</source>
        <translation>Gesendete Anfragen suchen</translation>
    </message>
    <message>
        <source>Search names, address, status, note, headers, bodies</source>
        <translation>Namen, Adresse, Status, Notiz, Header und Bodys durchsuchen</translation>
    </message>
    <message>
        <source>Which outcomes are listed</source>
        <translation>Welche Ergebnisse aufgeführt sind</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Accepted (2xx)</source>
        <translation>Angenommen (2xx)</translation>
    </message>
    <message>
        <source>Redirected (3xx)</source>
        <translation>Umgeleitet (3xx)</translation>
    </message>
    <message>
        <source>Refused (4xx)</source>
        <translation>Abgelehnt (4xx)</translation>
    </message>
    <message>
        <source>Server error (5xx)</source>
        <translation>Serverfehler (5xx)</translation>
    </message>
    <message>
        <source>Sent, no answer</source>
        <translation>Gesendet, keine Antwort</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
</context>
<context>
    <name>hookbench::HistoryModel</name>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Key check: %1</source>
        <translation>Schlüsselprüfung: %1</translation>
    </message>
    <message>
        <source>Look-up: %1</source>
        <translation>Nachschlagen: %1</translation>
    </message>
</context>
<context>
    <name>hookbench::HistoryView</name>
    <message>
        <source>Sent requests</source>
        <translation>Gesendete Anfragen</translation>
    </message>
    <message>
        <source>Every request that you send is kept here, with its answer. None was sent yet.</source>
        <translation>Jede Anfrage, die Sie senden, wird hier mit ihrer Antwort aufbewahrt. Noch wurde keine gesendet.</translation>
    </message>
    <message>
        <source>No sent request is like this.</source>
        <translation>Keine gesendete Anfrage passt dazu.</translation>
    </message>
</context>
<context>
    <name>hookbench::HostAnswer</name>
    <message>
        <source>It stands in Qualtrics under Account Settings, Qualtrics IDs, User, and is a short word such as iad1 or fra1. Put it into the environment.</source>
        <translation>Es steht in Qualtrics unter Account Settings, Qualtrics IDs, User und ist ein kurzes Wort wie iad1 oder fra1. Tragen Sie es in die Umgebung ein.</translation>
    </message>
    <message>
        <source>No data centre is called so.</source>
        <translation>Kein Rechenzentrum heißt so.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>“%1” is no data centre that is known. The name of a brand alone is none.</source>
        <translation>„%1“ ist kein bekanntes Rechenzentrum. Der Name einer Marke allein ist keines.</translation>
    </message>
</context>
<context>
    <name>hookbench::HttpExchange</name>
    <message>
        <source>The connection was closed before a whole answer was there.</source>
        <translation>Die Verbindung wurde geschlossen, bevor eine vollständige Antwort da war.</translation>
    </message>
    <message>
        <source>The server sent the interim answer %1 first. What it said after that cannot be read here.</source>
        <translation>Der Server schickte zuerst die Zwischenantwort %1. Was er danach sagte, lässt sich hier nicht lesen.</translation>
    </message>
    <message>
        <source>Nothing was heard from the server for %1 s.</source>
        <translation>%1 s lang kam nichts vom Server.</translation>
    </message>
    <message>
        <source>The server sent the interim answer %1, and no other one after it.</source>
        <translation>Der Server schickte die vorläufige Antwort %1 und danach keine weitere.</translation>
    </message>
    <message>
        <source>The head of the answer had no end within %1 bytes.</source>
        <translation>Der Kopf der Antwort hatte innerhalb von %1 Bytes kein Ende.</translation>
    </message>
    <message>
        <source>%1 bytes had come back by then. They are no answer in HTTP, or only the beginning of one.</source>
        <translation>Bis dahin waren %1 Bytes zurückgekommen. Sie sind keine HTTP-Antwort oder nur der Anfang einer solchen.</translation>
    </message>
    <message>
        <source>The connection was reset at the end of the answer, so that it may not be whole.</source>
        <translation>Die Verbindung wurde am Ende der Antwort zurückgesetzt, sodass sie unvollständig sein kann.</translation>
    </message>
    <message>
        <source>The request was taken, then the connection was closed without an answer.</source>
        <translation>Die Anfrage wurde angenommen, dann wurde die Verbindung ohne Antwort geschlossen.</translation>
    </message>
    <message>
        <source>The request was taken, and %1 bytes came back before the connection was closed. They are no answer in HTTP, or only the beginning of one.</source>
        <translation>Die Anfrage wurde angenommen, und %1 Bytes kamen zurück, bevor die Verbindung geschlossen wurde. Sie sind keine HTTP-Antwort oder nur der Anfang einer solchen.</translation>
    </message>
    <message>
        <source>The request was taken, then the connection was closed without an answer, or with one that is not HTTP.</source>
        <translation>Die Anfrage wurde angenommen, dann wurde die Verbindung ohne Antwort geschlossen oder mit einer, die kein HTTP ist.</translation>
    </message>
</context>
<context>
    <name>hookbench::HttpsBar</name>
    <message>
        <source>Trust It</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Save Authority…</source>
        <translation>Stelle speichern…</translation>
    </message>
    <message>
        <source>Names the authority’s file under Connection in the webhook</source>
        <translation>Nennt die Datei der Zertifizierungsstelle im Webhook unter Verbindung</translation>
    </message>
    <message>
        <source>Saves its certificate for other clients, such as curl --cacert</source>
        <translation>Speichert ihr Zertifikat für andere Clients, etwa curl --cacert</translation>
    </message>
    <message>
        <source>Clients have to trust the authority that was made for this run.</source>
        <translation>Clients müssen der Zertifizierungsstelle vertrauen, die für diesen Lauf erzeugt wurde.</translation>
    </message>
    <message>
        <source>“%1” trusts the authority that was made for this run. It is good until %2.</source>
        <translation>„%1“ vertraut der Zertifizierungsstelle, die für diesen Lauf erzeugt wurde. Sie gilt bis %2.</translation>
    </message>
    <message>
        <source>“%1” does not trust the authority that was made for this run, so it sends nothing here.</source>
        <translation>„%1“ vertraut der Zertifizierungsstelle nicht, die für diesen Lauf erzeugt wurde, und sendet deshalb nichts hierher.</translation>
    </message>
    <message>
        <source>“%1” trusts another authority, so it sends nothing here: see Connection in the webhook.</source>
        <translation>„%1“ vertraut einer anderen Zertifizierungsstelle und sendet deshalb nichts hierher: siehe Verbindung im Webhook.</translation>
    </message>
</context>
<context>
    <name>hookbench::ImportModel</name>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
</context>
<context>
    <name>hookbench::ImportPanel</name>
    <message>
        <source>Table, %1 columns</source>
        <translation>Tabelle, %1 Spalten</translation>
    </message>
    <message>
        <source>Events “%1”</source>
        <translation>Ereignisse „%1“</translation>
    </message>
    <message>
        <source>JSON, one record a line</source>
        <translation>JSON, ein Datensatz je Zeile</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Try in Preview</source>
        <translation>In der Vorschau ausprobieren</translation>
    </message>
    <message>
        <source>Keep as Sample</source>
        <translation>Als Beispiel behalten</translation>
    </message>
    <message>
        <source>Findings about the file</source>
        <translation>Befunde zur Datei</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 records so far, %2 %</source>
        <translation>Bisher %1 Datensätze, %2 %</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n record(s)</source>
        <translation>
            <numerusform>%1 – %n Datensatz</numerusform>
            <numerusform>%1 – %n Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>The preview shows this record now.</source>
        <translation>Die Vorschau zeigt jetzt diesen Datensatz.</translation>
    </message>
    <message numerus="yes">
        <source>%n sample profile(s) added to the workspace.</source>
        <translation>
            <numerusform>%n Beispielprofil zum Arbeitsbereich hinzugefügt.</numerusform>
            <numerusform>%n Beispielprofile zum Arbeitsbereich hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Reads no further; what was read stays</source>
        <translation>Liest nicht weiter; was gelesen ist, bleibt</translation>
    </message>
    <message>
        <source>How much of the file was read</source>
        <translation>Wie viel der Datei gelesen ist</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the rest of the file was not read.</source>
        <translation>%1; der Rest der Datei wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Check All</source>
        <translation>Alle prüfen</translation>
    </message>
    <message>
        <source>Check the campaign with every record of the file</source>
        <translation>Die Kampagne mit jedem Datensatz der Datei prüfen</translation>
    </message>
    <message>
        <source>Edit as Sample</source>
        <translation>Als Beispiel bearbeiten</translation>
    </message>
    <message>
        <source>Makes a sample of the record and opens it</source>
        <translation>Macht aus dem Datensatz ein Beispiel und öffnet es</translation>
    </message>
    <message>
        <source>Searching, %1 %</source>
        <translation>Suche, %1 %</translation>
    </message>
    <message>
        <source>Sorting and filtering, %1 %</source>
        <translation>Sortieren und Filtern, %1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Anonymise</source>
        <translation>Anonymisieren</translation>
    </message>
    <message>
        <source>Puts made-up people of the same shape in place of real ones before anything is kept</source>
        <translation>Setzt erfundene Personen gleicher Gestalt an die Stelle der echten, bevor etwas behalten wird</translation>
    </message>
</context>
<context>
    <name>hookbench::ImportPreview</name>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (aus)</translation>
    </message>
    <message>
        <source>&lt;%1&gt;: a secret, kept out of the files</source>
        <translation>&lt;%1&gt;: ein Geheimnis, bleibt aus den Dateien heraus</translation>
    </message>
    <message>
        <source>&lt;%1&gt;: a secret, still to be filled in</source>
        <translation>&lt;%1&gt;: ein Geheimnis, noch einzutragen</translation>
    </message>
    <message>
        <source>&lt;%1&gt;: still to be filled in</source>
        <translation>&lt;%1&gt;: noch einzutragen</translation>
    </message>
    <message>
        <source>Basic authentication: %1</source>
        <translation>Basic-Authentifizierung: %1</translation>
    </message>
    <message>
        <source>API key: %1</source>
        <translation>API-Schlüssel: %1</translation>
    </message>
    <message>
        <source>OAuth 2.0: token from %1</source>
        <translation>OAuth 2.0: Token von %1</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <translation>Proxy: %1</translation>
    </message>
    <message>
        <source>Certificate authority: %1</source>
        <translation>Zertifizierungsstelle: %1</translation>
    </message>
    <message>
        <source>Client certificate: %1</source>
        <translation>Client-Zertifikat: %1</translation>
    </message>
</context>
<context>
    <name>hookbench::InsertFieldPanel</name>
    <message>
        <source>&amp;Keep quotes and line breaks in it from breaking the JSON</source>
        <translation>Anführungszeichen und Zeilenumbrüche darin das JSON nicht &amp;zerstören lassen</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Search fields</source>
        <translation>Felder suchen</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>as it is stored</source>
        <translation>wie gespeichert</translation>
    </message>
    <message>
        <source>If a customer has &amp;none</source>
        <translation>Wenn ein Kunde &amp;keines hat</translation>
    </message>
    <message>
        <source>Write a &amp;date as</source>
        <translation>Ein &amp;Datum schreiben als</translation>
    </message>
    <message>
        <source>Goes into the body</source>
        <translation>Kommt in den Body</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Ergibt</translation>
    </message>
    <message>
        <source>Gives for %1</source>
        <translation>Ergibt für %1</translation>
    </message>
    <message>
        <source>No field of that name</source>
        <translation>Kein Feld dieses Namens</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
</context>
<context>
    <name>hookbench::KeepButton</name>
    <message>
        <source>Keep</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>How many sent requests stay on this computer</source>
        <translation>Wie viele gesendete Anfragen auf diesem Computer bleiben</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>The newest %1</source>
        <translation>Die neuesten %1</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
</context>
<context>
    <name>hookbench::KeyAnswer</name>
    <message>
        <source>A company&apos;s proxy may break into the connection: ask those who run the network. Or the brand demands a client certificate (mutual TLS): ask its administrator.</source>
        <translation>Ein Firmenproxy bricht vielleicht in die Verbindung ein: Fragen Sie die Betreuer des Netzes. Oder die Marke verlangt ein Client-Zertifikat (mutual TLS): Fragen Sie ihren Administrator.</translation>
    </message>
    <message>
        <source>The data centre is one word such as fra1, not a whole address.</source>
        <translation>Das Rechenzentrum ist ein Wort wie fra1, keine ganze Adresse.</translation>
    </message>
    <message>
        <source>The key works: %1, brand %2</source>
        <translation>Der Schlüssel funktioniert: %1, Marke %2</translation>
    </message>
    <message>
        <source>User %1, account type %2, data centre %3, as Qualtrics says.</source>
        <translation>Benutzer %1, Kontotyp %2, Rechenzentrum %3, wie Qualtrics sagt.</translation>
    </message>
    <message>
        <source>It may do what this user may do: a survey, list or library that the user cannot see is refused with 403 or 404.</source>
        <translation>Er darf, was dieser Benutzer darf: Eine Umfrage, Liste oder Bibliothek, die der Benutzer nicht sieht, wird mit 403 oder 404 abgelehnt.</translation>
    </message>
    <message>
        <source>Qualtrics adds: %1</source>
        <translation>Qualtrics fügt hinzu: %1</translation>
    </message>
    <message>
        <source>The key works, but this is the wrong data centre: %1, brand %2</source>
        <translation>Der Schlüssel funktioniert, aber das ist das falsche Rechenzentrum: %1, Marke %2</translation>
    </message>
    <message>
        <source>%1 passed the request on. Reading works that way, if slowly; sending is reported to fail with 400.</source>
        <translation>%1 hat die Anfrage weitergereicht. Lesen geht so, wenn auch langsam; Senden scheitert Berichten zufolge mit 400.</translation>
    </message>
    <message>
        <source>Use %1 instead.</source>
        <translation>Nehmen Sie stattdessen %1.</translation>
    </message>
    <message>
        <source>No key arrived at Qualtrics</source>
        <translation>Bei Qualtrics kam kein Schlüssel an</translation>
    </message>
    <message>
        <source>The header was sent, but is empty, or something in between took it out.</source>
        <translation>Der Header wurde gesendet, ist aber leer, oder etwas dazwischen hat ihn entfernt.</translation>
    </message>
    <message>
        <source>Qualtrics looks for a header X-API-TOKEN, and the webhook sends none.</source>
        <translation>Qualtrics sucht einen Header X-API-TOKEN, und der Webhook sendet keinen.</translation>
    </message>
    <message>
        <source>Check the value of the header and the secret behind it.</source>
        <translation>Prüfen Sie den Wert des Headers und das Geheimnis dahinter.</translation>
    </message>
    <message>
        <source>Add the header X-API-TOKEN with the key as its value.</source>
        <translation>Fügen Sie den Header X-API-TOKEN mit dem Schlüssel als Wert hinzu.</translation>
    </message>
    <message>
        <source>Qualtrics does not know this key</source>
        <translation>Qualtrics kennt diesen Schlüssel nicht</translation>
    </message>
    <message>
        <source>An OAuth token ends after about an hour, and only the data centre where its client was made knows it.</source>
        <translation>Ein OAuth-Token endet nach etwa einer Stunde, und nur das Rechenzentrum, in dem sein Client angelegt wurde, kennt es.</translation>
    </message>
    <message>
        <source>It is mistyped or revoked, or a newer one has replaced it: Generate Token ends the one before at once.</source>
        <translation>Er ist vertippt oder widerrufen, oder ein neuerer hat ihn ersetzt: Generate Token beendet den vorigen sofort.</translation>
    </message>
    <message>
        <source>Get a new token there.</source>
        <translation>Holen Sie dort ein neues Token.</translation>
    </message>
    <message>
        <source>Copy it anew from Account Settings, Qualtrics IDs, API. A user of its own keeps others from renewing it.</source>
        <translation>Kopieren Sie ihn neu aus Account Settings, Qualtrics IDs, API. Ein eigener Benutzer verhindert, dass andere ihn erneuern.</translation>
    </message>
    <message>
        <source>The key is right, but its user may not use the API</source>
        <translation>Der Schlüssel stimmt, aber sein Benutzer darf die API nicht nutzen</translation>
    </message>
    <message>
        <source>The permission to access the API is off for this user or for the whole brand.</source>
        <translation>Die Berechtigung für die API ist für diesen Benutzer oder die ganze Marke abgeschaltet.</translation>
    </message>
    <message>
        <source>Ask the brand&apos;s administrator to switch it on.</source>
        <translation>Bitten Sie den Administrator der Marke, sie einzuschalten.</translation>
    </message>
    <message>
        <source>The key is known, but this is forbidden</source>
        <translation>Der Schlüssel ist bekannt, aber das ist verboten</translation>
    </message>
    <message>
        <source>Ask the brand&apos;s administrator.</source>
        <translation>Fragen Sie den Administrator der Marke.</translation>
    </message>
    <message>
        <source>Qualtrics is there, but not this address</source>
        <translation>Qualtrics ist da, aber diese Adresse nicht</translation>
    </message>
    <message>
        <source>%1 has no %2.</source>
        <translation>%1 hat kein %2.</translation>
    </message>
    <message>
        <source>The address of the check is /API/v3/whoami, the one of distributions /API/v3/distributions: capitals count.</source>
        <translation>Die Adresse der Prüfung ist /API/v3/whoami, die der Verteilungen /API/v3/distributions: Großbuchstaben zählen.</translation>
    </message>
    <message>
        <source>%1, but the answer is not from Qualtrics&apos; API</source>
        <translation>%1, aber die Antwort ist nicht von der API von Qualtrics</translation>
    </message>
    <message>
        <source>A proxy, a firewall or a login page in between has answered, or the brand demands a client certificate (mutual TLS).</source>
        <translation>Ein Proxy, eine Firewall oder eine Anmeldeseite dazwischen hat geantwortet, oder die Marke verlangt ein Client-Zertifikat (mutual TLS).</translation>
    </message>
    <message>
        <source>Read the answer, and ask those who run the network whether %1 may be reached from here.</source>
        <translation>Lesen Sie die Antwort und fragen Sie die Betreuer des Netzes, ob %1 von hier aus erreichbar sein darf.</translation>
    </message>
    <message>
        <source>Qualtrics says: %1</source>
        <translation>Qualtrics sagt: %1</translation>
    </message>
    <message>
        <source>Wait a minute: the limits count for the whole brand. The key was not judged.</source>
        <translation>Warten Sie eine Minute: Die Grenzen gelten für die ganze Marke. Der Schlüssel wurde nicht beurteilt.</translation>
    </message>
    <message>
        <source>The key was not judged: test again later.</source>
        <translation>Der Schlüssel wurde nicht beurteilt: Testen Sie später noch einmal.</translation>
    </message>
    <message>
        <source>%1, but the answer cannot be read</source>
        <translation>%1, aber die Antwort ist nicht lesbar</translation>
    </message>
    <message>
        <source>It is JSON that breaks off, or not the kind that Qualtrics answers.</source>
        <translation>Es ist JSON, das abbricht, oder nicht das, was Qualtrics antwortet.</translation>
    </message>
    <message>
        <source>The limits count for the whole brand. The key was not judged.</source>
        <translation>Die Grenzen gelten für die ganze Marke. Der Schlüssel wurde nicht beurteilt.</translation>
    </message>
    <message>
        <source>The status is %1, but the answer itself tells an error.</source>
        <translation>Der Status ist %1, aber die Antwort selbst nennt einen Fehler.</translation>
    </message>
    <message>
        <source>The status is %1, but the answer itself says “%2”.</source>
        <translation>Der Status ist %1, aber die Antwort selbst sagt „%2“.</translation>
    </message>
</context>
<context>
    <name>hookbench::KeyCheckPanel</name>
    <message>
        <source>&amp;Asks with GET</source>
        <translation>&amp;Fragt mit GET</translation>
    </message>
    <message>
        <source>a path that needs the key and changes nothing, such as /v1/me</source>
        <translation>ein Pfad, der den Schlüssel braucht und nichts ändert, wie /v1/me</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Test API &amp;key</source>
        <translation>API-S&amp;chlüssel testen</translation>
    </message>
    <message>
        <source>Asks the service once, in the selected environment, whether it takes the key</source>
        <translation>Fragt den Dienst einmal, in der gewählten Umgebung, ob er den Schlüssel annimmt</translation>
    </message>
    <message>
        <source>Say beside it what to ask</source>
        <translation>Geben Sie daneben an, was gefragt werden soll</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Zu %1 wechseln</translation>
    </message>
    <message>
        <source>Writes this host into the URL of the webhook</source>
        <translation>Schreibt diesen Host in die URL des Webhooks</translation>
    </message>
    <message>
        <source>Writes it into the environment %1</source>
        <translation>Schreibt es in die Umgebung %1</translation>
    </message>
    <message>
        <source>Asked in the environment %1: %2 %3</source>
        <translation>Gefragt in der Umgebung %1: %2 %3</translation>
    </message>
    <message>
        <source>Asks in the environment %1.</source>
        <translation>Fragt in der Umgebung %1.</translation>
    </message>
    <message>
        <source>Result of the key check</source>
        <translation>Ergebnis der Schlüsselprüfung</translation>
    </message>
</context>
<context>
    <name>hookbench::KeyFinding</name>
    <message>
        <source>Not tested: the request is not ready</source>
        <translation>Nicht getestet: Die Anfrage ist nicht bereit</translation>
    </message>
    <message>
        <source>The check changes nothing on the other side: test again.</source>
        <translation>Die Prüfung ändert auf der anderen Seite nichts: Testen Sie noch einmal.</translation>
    </message>
    <message>
        <source>%1, but the answer is a web page</source>
        <translation>%1, aber die Antwort ist eine Webseite</translation>
    </message>
    <message>
        <source>A proxy, a firewall or a login page in between may have answered, or the address is one for people.</source>
        <translation>Ein Proxy, eine Firewall oder eine Anmeldeseite dazwischen hat vielleicht geantwortet, oder die Adresse ist für Menschen.</translation>
    </message>
    <message>
        <source>Read the answer, and check the address of the check.</source>
        <translation>Lesen Sie die Antwort und prüfen Sie die Adresse der Prüfung.</translation>
    </message>
    <message>
        <source>%1: the key works</source>
        <translation>%1: Der Schlüssel funktioniert</translation>
    </message>
    <message>
        <source>%1 answers with this key. Make sure that it would refuse without one.</source>
        <translation>%1 antwortet mit diesem Schlüssel. Vergewissern Sie sich, dass es ohne ihn ablehnen würde.</translation>
    </message>
    <message>
        <source>%1: sent elsewhere, the key was not judged</source>
        <translation>%1: anderswohin verwiesen, der Schlüssel wurde nicht beurteilt</translation>
    </message>
    <message>
        <source>A login page for people or a proxy in between has answered.</source>
        <translation>Eine Anmeldeseite für Menschen oder ein Proxy dazwischen hat geantwortet.</translation>
    </message>
    <message>
        <source>The answer points to %1: a login page for people, or a proxy in between.</source>
        <translation>Die Antwort verweist auf %1: eine Anmeldeseite für Menschen oder ein Proxy dazwischen.</translation>
    </message>
    <message>
        <source>Check the address that is asked, and whether this network wants a login first.</source>
        <translation>Prüfen Sie die gefragte Adresse und ob dieses Netzwerk zuerst eine Anmeldung will.</translation>
    </message>
</context>
<context>
    <name>hookbench::KeyText</name>
    <message>
        <source>%1: no key was sent</source>
        <translation>%1: Es wurde kein Schlüssel gesendet</translation>
    </message>
    <message>
        <source>The request holds no credentials: no header such as Authorization, and no secret.</source>
        <translation>Die Anfrage enthält keine Zugangsdaten: keinen Header wie Authorization und kein Geheimnis.</translation>
    </message>
    <message>
        <source>Choose how to log in under Authentication in the webhook, or add the header that the service asks for, with the key as a secret.</source>
        <translation>Wählen Sie im Webhook unter Anmeldung, wie man sich anmeldet, oder fügen Sie den Header hinzu, den der Dienst verlangt, mit dem Schlüssel als Geheimnis.</translation>
    </message>
    <message>
        <source>%1: something in between may have refused this</source>
        <translation>%1: Etwas dazwischen hat dies vielleicht abgelehnt</translation>
    </message>
    <message>
        <source>Read the answer below: it mostly names who refuses and why. Ask those who run the network.</source>
        <translation>Lesen Sie die Antwort unten: Meist nennt sie, wer ablehnt und warum. Fragen Sie die Betreiber des Netzwerks.</translation>
    </message>
    <message>
        <source>%1: the server does not know this key</source>
        <translation>%1: Der Server kennt diesen Schlüssel nicht</translation>
    </message>
    <message>
        <source>The credentials are mistyped, expired or replaced, or stand in another header than the server looks at.</source>
        <translation>Die Zugangsdaten sind vertippt, abgelaufen oder ersetzt, oder sie stehen in einem anderen Header als dem, den der Server ansieht.</translation>
    </message>
    <message>
        <source>Check the secret and the header under Authentication in the webhook.</source>
        <translation>Prüfen Sie das Geheimnis und den Header im Webhook unter Anmeldung.</translation>
    </message>
    <message>
        <source>%1: the key is known, but may not do this</source>
        <translation>%1: Der Schlüssel ist bekannt, darf das aber nicht</translation>
    </message>
    <message>
        <source>The account behind it lacks a right.</source>
        <translation>Dem Konto dahinter fehlt ein Recht.</translation>
    </message>
    <message>
        <source>Ask the administrator of the account.</source>
        <translation>Fragen Sie den Administrator des Kontos.</translation>
    </message>
</context>
<context>
    <name>hookbench::KeyValueForm</name>
    <message>
        <source>Profile variables</source>
        <translation>Profilvariablen</translation>
    </message>
    <message>
        <source>Em&amp;ail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation>&amp;Identity</translation>
    </message>
    <message>
        <source>CleverTap I&amp;D (objectId)</source>
        <translation>CleverTap-I&amp;D (objectId)</translation>
    </message>
    <message>
        <source>Custom p&amp;roperties (profileData)</source>
        <translation>Eigene Ei&amp;genschaften (profileData)</translation>
    </message>
    <message>
        <source>E&amp;vent properties (live behavior only)</source>
        <translation>Eigensc&amp;haften des Ereignisses (nur Live behavior)</translation>
    </message>
    <message>
        <source>Push to&amp;ken</source>
        <translation>Push-To&amp;ken</translation>
    </message>
    <message>
        <source>Custom key value pairs</source>
        <translation>Eigene Schlüssel-Wert-Paare</translation>
    </message>
    <message>
        <source>Custom key value &amp;pairs</source>
        <translation>Eigene Schlüssel-Wert-&amp;Paare</translation>
    </message>
</context>
<context>
    <name>hookbench::KeyValueTableModel</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>hookbench::LanguageMenu</name>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>Hookbench speaks the language that you chose when it is started again.</source>
        <translation>Hookbench spricht die gewählte Sprache, sobald es neu gestartet wird.</translation>
    </message>
</context>
<context>
    <name>hookbench::LayoutSwitch</name>
    <message>
        <source>As sent</source>
        <translation>Wie gesendet</translation>
    </message>
    <message>
        <source>Shows the exact bytes that are sent</source>
        <translation>Zeigt genau die Bytes, die gesendet werden</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Lesbar</translation>
    </message>
    <message>
        <source>Indents the JSON for reading; what is sent stays as it is</source>
        <translation>Rückt das JSON zum Lesen ein; was gesendet wird, bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Show invisible characters</source>
        <translation>Unsichtbare Zeichen zeigen</translation>
    </message>
    <message>
        <source>How the payload is shown</source>
        <translation>Wie die Payload gezeigt wird</translation>
    </message>
</context>
<context>
    <name>hookbench::LeavingModel</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Was hinausgeht</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Nothing, it only decides</source>
        <translation>Nichts, es entscheidet nur</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Sein Wert</translation>
    </message>
    <message>
        <source>Its value, through %1</source>
        <translation>Sein Wert, über %1</translation>
    </message>
</context>
<context>
    <name>hookbench::LeavingPanel</name>
    <message>
        <source>The campaign reads no field of the customer.</source>
        <translation>Die Kampagne liest kein Feld des Kunden.</translation>
    </message>
    <message>
        <source>Fields that leave</source>
        <translation>Felder, die hinausgehen</translation>
    </message>
    <message>
        <source>%1: to %2</source>
        <translation>%1: an %2</translation>
    </message>
    <message>
        <source>nowhere yet</source>
        <translation>noch nirgendwohin</translation>
    </message>
</context>
<context>
    <name>hookbench::LookUpText</name>
    <message>
        <source>It cannot be told whether Qualtrics has it</source>
        <translation>Ob Qualtrics es hat, lässt sich nicht sagen</translation>
    </message>
    <message>
        <source>Look in Qualtrics, in the survey&apos;s distributions, before you send again.</source>
        <translation>Sehen Sie in Qualtrics bei den Verteilungen der Umfrage nach, bevor Sie erneut senden.</translation>
    </message>
    <message>
        <source>Do not send it again: the customer would get it twice.</source>
        <translation>Nicht noch einmal senden: Der Kunde bekäme es doppelt.</translation>
    </message>
    <message>
        <source>Qualtrics has it: %1</source>
        <translation>Qualtrics hat es: %1</translation>
    </message>
    <message>
        <source>Created %1 for the same contact. Qualtrics knows no mark of a request, so that this is yours is inferred from contact and time.</source>
        <translation>Angelegt %1 für denselben Kontakt. Qualtrics kennt kein Kennzeichen einer Anfrage; dass es Ihre ist, ist aus Kontakt und Zeit erschlossen.</translation>
    </message>
    <message>
        <source>Qualtrics probably has it: %1</source>
        <translation>Qualtrics hat es wahrscheinlich: %1</translation>
    </message>
    <message>
        <source>Created %1, and nothing in it contradicts your request; but the list does not name the contact (inferred).</source>
        <translation>Angelegt %1, und nichts darin widerspricht Ihrer Anfrage; die Liste nennt aber den Kontakt nicht (erschlossen).</translation>
    </message>
    <message>
        <source>Look at it in Qualtrics before you send again.</source>
        <translation>Sehen Sie es sich in Qualtrics an, bevor Sie erneut senden.</translation>
    </message>
    <message>
        <source>Not among the %1 distributions of this survey</source>
        <translation>Nicht unter den %1 Verteilungen dieser Umfrage</translation>
    </message>
    <message>
        <source>None was created around that time for this contact. The list may lag behind (inferred).</source>
        <translation>Um diese Zeit wurde keine für diesen Kontakt angelegt. Die Liste kann hinterherhinken (erschlossen).</translation>
    </message>
    <message>
        <source>Look again in a minute. If it is still not there, sending again is safe.</source>
        <translation>Schlagen Sie in einer Minute noch einmal nach. Ist es dann noch nicht da, können Sie gefahrlos erneut senden.</translation>
    </message>
    <message>
        <source>It is not among the first %1 distributions. The list goes on at another address, %2, which was not asked: the key goes nowhere else.</source>
        <translation>Sie ist nicht unter den ersten %1 Verteilungen. Die Liste geht an einer anderen Adresse weiter, %2, die nicht gefragt wurde: Der Schlüssel geht nirgendwo sonst hin.</translation>
    </message>
    <message>
        <source>It is not among the first %1 distributions, and the list leads back to a page that was read already.</source>
        <translation>Sie ist nicht unter den ersten %1 Verteilungen, und die Liste führt zu einer Seite zurück, die schon gelesen wurde.</translation>
    </message>
    <message>
        <source>It is not among the first %1 distributions; the list goes on, but no more than %2 pages are read.</source>
        <translation>Sie ist nicht unter den ersten %1 Verteilungen; die Liste geht weiter, aber mehr als %2 Seiten werden nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>hookbench::MainWindow</name>
    <message numerus="yes">
        <source>%n campaign(s) have problems</source>
        <translation>
            <numerusform>%n Kampagne hat Probleme</numerusform>
            <numerusform>%n Kampagnen haben Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Field contracts</source>
        <translation>Feldvorgaben</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Hookbench</source>
        <translation>Über Hookbench</translation>
    </message>
    <message>
        <source>%1[*] – Hookbench</source>
        <translation>%1[*] – Hookbench</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Ein Feld einfügen</translation>
    </message>
    <message>
        <source>Fields that leave</source>
        <translation>Felder, die hinausgehen</translation>
    </message>
    <message>
        <source>It cannot be sent again: this workspace has no “%1”.</source>
        <translation>Das kann nicht erneut gesendet werden: In diesem Arbeitsbereich gibt es kein „%1“.</translation>
    </message>
</context>
<context>
    <name>hookbench::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>hookbench::NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
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
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>hookbench::OriginStory</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>hookbench::OverviewSection</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit the section %1</source>
        <translation>Den Abschnitt %1 bearbeiten</translation>
    </message>
    <message>
        <source>Fields That Leave…</source>
        <translation>Felder, die hinausgehen…</translation>
    </message>
    <message>
        <source>Which fields of a customer the request carries, and where to</source>
        <translation>Welche Felder eines Kunden die Anfrage trägt und wohin</translation>
    </message>
</context>
<context>
    <name>hookbench::PackedReply</name>
    <message>
        <source>The answer came packed (%1) although it was asked for unpacked; it is kept and shown unpacked.</source>
        <translation>Die Antwort kam gepackt (%1), obwohl sie ungepackt verlangt war; sie wird entpackt aufbewahrt und gezeigt.</translation>
    </message>
</context>
<context>
    <name>hookbench::PasteCare</name>
    <message numerus="yes">
        <source>The pasted text has %n curly quote(s) where JSON and Liquid know straight ones only.</source>
        <translation>
            <numerusform>Der eingefügte Text hat %n typografisches Anführungszeichen, wo JSON und Liquid nur gerade kennen.</numerusform>
            <numerusform>Der eingefügte Text hat %n typografische Anführungszeichen, wo JSON und Liquid nur gerade kennen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make straight</source>
        <translation>Gerade machen</translation>
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
        <translation>Der Body der Kampagne: JSON oder Text mit Liquid-Tags. Strg+Tab oder F6 verlässt ihn; mit Strg+M verlässt ihn auch Tab.</translation>
    </message>
    <message>
        <source>No fix for this place</source>
        <translation>Keine Korrektur für diese Stelle</translation>
    </message>
    <message>
        <source>A line here is longer than 100 kB. Colours are off, and typing in it may be slow.</source>
        <translation>Eine Zeile ist hier länger als 100 kB. Die Farben sind aus, und das Tippen darin kann langsam sein.</translation>
    </message>
    <message>
        <source>Break into lines</source>
        <translation>In Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Tab leaves the editor. Ctrl+M goes back to typing tabs.</source>
        <translation>Tab verlässt den Editor. Mit Strg+M tippen Sie wieder Tabulatoren.</translation>
    </message>
    <message>
        <source>Type tabs</source>
        <translation>Tabulatoren tippen</translation>
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
        <translation>Was gesendet würde, schreibgeschützt. Eingabe auf einem Teil, den Liquid eingesetzt hat, führt zu seinem Tag im Body.</translation>
    </message>
    <message>
        <source>This customer gets nothing.</source>
        <translation>Dieser Kunde bekommt nichts.</translation>
    </message>
    <message>
        <source>This customer gets nothing: %1</source>
        <translation>Dieser Kunde bekommt nichts: %1</translation>
    </message>
    <message>
        <source>Show in body</source>
        <translation>Im Body zeigen</translation>
    </message>
    <message>
        <source>Indented for reading. What is sent keeps the line ends and spaces of the body.</source>
        <translation>Zum Lesen eingerückt. Gesendet wird mit den Zeilenenden und Leerzeichen des Bodys.</translation>
    </message>
    <message>
        <source>A very long line is shown in pieces, for reading only. It is sent as one line.</source>
        <translation>Eine sehr lange Zeile wird in Stücken gezeigt, nur zum Lesen. Gesendet wird sie als eine Zeile.</translation>
    </message>
    <message>
        <source>%1:%2 in the payload: %3</source>
        <translation>%1:%2 in der Payload: %3</translation>
    </message>
    <message>
        <source>Filled in by %1, %2:%3 in the body. Click, or press Enter, to go there.</source>
        <translation>Eingesetzt von %1, %2:%3 im Body. Klick oder Eingabe führt dorthin.</translation>
    </message>
</context>
<context>
    <name>hookbench::PeerText</name>
    <message>
        <source>not known: the connection was gone before it could be looked at</source>
        <translation>nicht bekannt: Die Verbindung war weg, bevor man sie ansehen konnte</translation>
    </message>
    <message>
        <source>not known: several connections were open that could have been this one</source>
        <translation>nicht bekannt: Mehrere offene Verbindungen kommen in Frage</translation>
    </message>
    <message>
        <source>not known: this system does not tell it</source>
        <translation>nicht bekannt: Dieses System verrät sie nicht</translation>
    </message>
    <message>
        <source>%1, port %2: the proxy. Where it went from there, only the proxy knows.</source>
        <translation>%1, Port %2: der Proxy. Wohin es von dort ging, weiß nur der Proxy.</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, Port %2</translation>
    </message>
</context>
<context>
    <name>hookbench::PreparedConnection</name>
    <message>
        <source>The secret “%1” has no value yet.</source>
        <translation>Das Geheimnis „%1“ hat noch keinen Wert.</translation>
    </message>
    <message>
        <source>“%1” is no address of a proxy.</source>
        <translation>„%1“ ist keine Adresse eines Proxys.</translation>
    </message>
    <message>
        <source>The secret “%1” may not go to the proxy %2: its environment does not list it.</source>
        <translation>Das Geheimnis „%1“ darf nicht an den Proxy %2 gehen: Seine Umgebung nennt ihn nicht.</translation>
    </message>
    <message>
        <source>The file %1 of the authority cannot be read: %2</source>
        <translation>Die Datei %1 der Zertifizierungsstelle kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate in PEM form (-----BEGIN CERTIFICATE-----).</source>
        <translation>Die Datei %1 enthält kein Zertifikat in PEM-Form (-----BEGIN CERTIFICATE-----).</translation>
    </message>
</context>
<context>
    <name>hookbench::PreparedRequest</name>
    <message>
        <source>There is no payload for this customer: the template stops before one is made.</source>
        <translation>Für diesen Kunden gibt es keine Payload: Das Template hört auf, bevor eine entsteht.</translation>
    </message>
    <message>
        <source>The secret “%1” has no value yet.</source>
        <translation>Das Geheimnis „%1“ hat noch keinen Wert.</translation>
    </message>
    <message>
        <source>The secret “%1” may not go to %2: its environment does not list that host.</source>
        <translation>Das Geheimnis „%1“ darf nicht an %2 gehen: Seine Umgebung führt diesen Host nicht auf.</translation>
    </message>
    <message>
        <source>The secret “%1” would travel unencrypted to %2: use https.</source>
        <translation>Das Geheimnis „%1“ würde unverschlüsselt an %2 gehen: Verwenden Sie https.</translation>
    </message>
    <message>
        <source>The URL is not a complete http or https address.</source>
        <translation>Die URL ist keine vollständige http- oder https-Adresse.</translation>
    </message>
    <message>
        <source>The URL holds a user name: put the credentials into an Authorization header.</source>
        <translation>Die URL enthält einen Benutzernamen: Schreiben Sie die Zugangsdaten in einen Authorization-Header.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header.</source>
        <translation>„%1“ kann kein Name eines Headers sein.</translation>
    </message>
    <message>
        <source>The header %1 cannot be set: it follows from the URL and the body.</source>
        <translation>Der Header %1 lässt sich nicht setzen: Er ergibt sich aus URL und Body.</translation>
    </message>
    <message>
        <source>The value of the header %1 holds a line break or another control character.</source>
        <translation>Der Wert des Headers %1 enthält einen Zeilenumbruch oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>“%1” is no HTTP method.</source>
        <translation>„%1“ ist keine HTTP-Methode.</translation>
    </message>
</context>
<context>
    <name>hookbench::PreviewPane</name>
    <message>
        <source>Show &amp;Invisible Characters</source>
        <translation>&amp;Unsichtbare Zeichen zeigen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Show blanks, line ends and characters without a shape (%1)</source>
        <translation>Leerzeichen, Zeilenenden und Zeichen ohne Gestalt zeigen (%1)</translation>
    </message>
</context>
<context>
    <name>hookbench::ProblemsBar</name>
    <message>
        <source>Filter problems</source>
        <translation>Probleme filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Group problems</source>
        <translation>Probleme gruppieren</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Der Reihe nach</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Nach Schwere</translation>
    </message>
    <message>
        <source>By part</source>
        <translation>Nach Teil</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Nach Regel</translation>
    </message>
    <message>
        <source>Show errors (%1)</source>
        <translation>Fehler zeigen (%1)</translation>
    </message>
    <message>
        <source>Show warnings (%1)</source>
        <translation>Warnungen zeigen (%1)</translation>
    </message>
    <message>
        <source>Show notes (%1)</source>
        <translation>Hinweise zeigen (%1)</translation>
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
        <translation>Beheben…</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Zeigen…</translation>
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
        <translation>Webhook und Umgebung</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
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
        <translation>Keine Probleme gefunden. Was an Body, Payload oder Anfrage nicht stimmt, steht beim Tippen hier.</translation>
    </message>
    <message>
        <source>No problem matches the filter.</source>
        <translation>Kein Problem passt zum Filter.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Next Problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>Previous Problem</source>
        <translation>Voriges Problem</translation>
    </message>
    <message>
        <source>Fix Problem…</source>
        <translation>Problem beheben…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Go to Place</source>
        <translation>Zur Stelle gehen</translation>
    </message>
    <message>
        <source>Copy Message</source>
        <translation>Meldung kopieren</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>Problems: errors %1, warnings %2</source>
        <translation>Probleme: Fehler %1, Warnungen %2</translation>
    </message>
</context>
<context>
    <name>hookbench::ProxyRoute</name>
    <message>
        <source>The proxy %1 wants a user name and a password, and did not get any that it takes.</source>
        <translation>Der Proxy %1 verlangt Benutzername und Kennwort und bekam keine, die er annimmt.</translation>
    </message>
    <message>
        <source>The proxy %1 opened no way to %2. (%3)</source>
        <translation>Der Proxy %1 öffnete keinen Weg zu %2. (%3)</translation>
    </message>
    <message>
        <source>The proxy %1 hung up before it had opened the way to %2.</source>
        <translation>Der Proxy %1 legte auf, bevor er den Weg zu %2 geöffnet hatte.</translation>
    </message>
    <message>
        <source>The proxy %1 had not opened the way to %2 when the time was up.</source>
        <translation>Der Proxy %1 hatte den Weg zu %2 nicht geöffnet, als die Zeit um war.</translation>
    </message>
    <message>
        <source>%1 (from the settings of this system)</source>
        <translation>%1 (aus den Einstellungen dieses Systems)</translation>
    </message>
    <message>
        <source>%1 (set under Connection in the webhook)</source>
        <translation>%1 (im Webhook unter Verbindung eingestellt)</translation>
    </message>
    <message>
        <source>There is no host named %1, which is to be the proxy %2.</source>
        <translation>Es gibt keinen Host namens %1, der der Proxy %2 sein soll.</translation>
    </message>
    <message>
        <source>Nobody listens where the proxy should be: %1.</source>
        <translation>Niemand hört dort, wo der Proxy sein sollte: %1.</translation>
    </message>
    <message>
        <source>The proxy %1 answered “%2”.</source>
        <translation>Der Proxy %1 antwortete „%2“.</translation>
    </message>
    <message>
        <source>The user name and password filled in are wrong, or it wants a kind of login that is not supported.</source>
        <translation>Der eingetragene Benutzername und das Kennwort sind falsch, oder er will eine Art der Anmeldung, die nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>It wants a user name and a password, and none are filled in.</source>
        <translation>Er will einen Benutzernamen und ein Kennwort, und keine sind eingetragen.</translation>
    </message>
    <message>
        <source>It offers: %1.</source>
        <translation>Er bietet an: %1.</translation>
    </message>
    <message>
        <source>It could not reach %1.</source>
        <translation>Er konnte %1 nicht erreichen.</translation>
    </message>
    <message>
        <source>It does not let this computer connect to %1.</source>
        <translation>Er lässt diesen Computer keine Verbindung zu %1 aufbauen.</translation>
    </message>
    <message>
        <source>It says: “%1”.</source>
        <translation>Er sagt: „%1“.</translation>
    </message>
    <message>
        <source>What answered at the proxy %1 is no HTTP.</source>
        <translation>Was beim Proxy %1 antwortete, ist kein HTTP.</translation>
    </message>
    <message>
        <source>There is no connection to the proxy %1: %2.</source>
        <translation>Es gibt keine Verbindung zum Proxy %1: %2.</translation>
    </message>
    <message>
        <source>The request went to the proxy %1, with the user name and password filled in.</source>
        <translation>Die Anfrage ging an den Proxy %1, mit dem eingetragenen Benutzernamen und Kennwort.</translation>
    </message>
    <message>
        <source>The request went to the proxy %1, without a user name and a password.</source>
        <translation>Die Anfrage ging an den Proxy %1, ohne Benutzernamen und Kennwort.</translation>
    </message>
</context>
<context>
    <name>hookbench::ProxyText</name>
    <message>
        <source>Check the proxy, its user name and its password under Connection in the webhook, or in the settings of this system. Else ask those who run the proxy.</source>
        <translation>Prüfen Sie den Proxy, seinen Benutzernamen und sein Kennwort im Webhook unter Verbindung oder in den Einstellungen dieses Systems. Sonst fragen Sie die Betreiber des Proxys.</translation>
    </message>
    <message>
        <source>Not sent: the proxy did not let the request through</source>
        <translation>Nicht gesendet: Der Proxy ließ die Anfrage nicht durch</translation>
    </message>
    <message>
        <source>A proxy in between has answered, not the server.</source>
        <translation>Ein Proxy dazwischen hat geantwortet, nicht der Server.</translation>
    </message>
    <message>
        <source>%1: the proxy does not let this computer in</source>
        <translation>%1: Der Proxy lässt diesen Computer nicht herein</translation>
    </message>
    <message>
        <source>Its user name and password are missing or wrong, or it wants a kind of login that is not supported.</source>
        <translation>Sein Benutzername und sein Kennwort fehlen oder sind falsch, oder er will eine Art der Anmeldung, die nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>%1: the proxy has answered, not the server</source>
        <translation>%1: Der Proxy hat geantwortet, nicht der Server</translation>
    </message>
    <message>
        <source>That the answer is the proxy&apos;s own is inferred from its headers or its page.</source>
        <translation>Dass die Antwort vom Proxy selbst ist, ist aus ihren Headern oder ihrer Seite geschlossen.</translation>
    </message>
</context>
<context>
    <name>hookbench::PublishPage</name>
    <message>
        <source>Back to the campaign</source>
        <translation>Zurück zur Kampagne</translation>
    </message>
    <message>
        <source>The version could not be written.</source>
        <translation>Die Version konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Version %1 is frozen. Now put it into CleverTap</source>
        <translation>Version %1 ist eingefroren. Tragen Sie sie jetzt in CleverTap ein</translation>
    </message>
    <message>
        <source>By hand, as no documented call of CleverTap&apos;s API creates a webhook or takes a Custom Body. The fields are in the order of the dashboard; copy one after the other.</source>
        <translation>Von Hand, denn kein dokumentierter Aufruf der CleverTap-API legt einen Webhook an oder nimmt einen Custom Body. Die Felder stehen in der Reihenfolge des Dashboards; kopieren Sie eines nach dem anderen.</translation>
    </message>
    <message>
        <source>Hand-off to CleverTap</source>
        <translation>Übergabe an CleverTap</translation>
    </message>
</context>
<context>
    <name>hookbench::RecordFilterRow</name>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>ist größer als</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>ist kleiner als</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>ist vorhanden</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is null</source>
        <translation>ist null</translation>
    </message>
    <message>
        <source>Field to filter by</source>
        <translation>Feld, nach dem gefiltert wird</translation>
    </message>
    <message>
        <source>How to filter</source>
        <translation>Wie gefiltert wird</translation>
    </message>
    <message>
        <source>Value to filter by</source>
        <translation>Wert, nach dem gefiltert wird</translation>
    </message>
    <message>
        <source>Remove filter</source>
        <translation>Filter entfernen</translation>
    </message>
</context>
<context>
    <name>hookbench::RecordsTable</name>
    <message>
        <source>Records of the file</source>
        <translation>Datensätze der Datei</translation>
    </message>
    <message>
        <source>Sort Ascending</source>
        <translation>Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort Descending</source>
        <translation>Absteigend sortieren</translation>
    </message>
    <message>
        <source>Order of the File</source>
        <translation>Reihenfolge der Datei</translation>
    </message>
    <message>
        <source>Filter by This Value</source>
        <translation>Nach diesem Wert filtern</translation>
    </message>
    <message>
        <source>Hide Column</source>
        <translation>Spalte ausblenden</translation>
    </message>
</context>
<context>
    <name>hookbench::RecordsView</name>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Vorheriges (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Nächstes (F3)</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Search all records</source>
        <translation>Alle Datensätze durchsuchen</translation>
    </message>
    <message>
        <source>Search all values</source>
        <translation>Alle Werte durchsuchen</translation>
    </message>
    <message>
        <source>Which fields are shown, and in which order</source>
        <translation>Welche Felder erscheinen und in welcher Reihenfolge</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Shows only the records that keep a condition</source>
        <translation>Zeigt nur die Datensätze, die eine Bedingung erfüllen</translation>
    </message>
    <message>
        <source>No record holds “%1”.</source>
        <translation>Kein Datensatz enthält „%1“.</translation>
    </message>
    <message>
        <source>Found in record %1.</source>
        <translation>In Datensatz %1 gefunden.</translation>
    </message>
</context>
<context>
    <name>hookbench::RedirectBar</name>
    <message>
        <source>Following it would send %1, without the body.</source>
        <translation>Folgen würde %1 senden, ohne den Body.</translation>
    </message>
    <message>
        <source>Following it would send %1, with the body.</source>
        <translation>Folgen würde %1 senden, mit dem Body.</translation>
    </message>
    <message>
        <source>It is another server: %1 would not go along.</source>
        <translation>Das ist ein anderer Server: %1 ginge nicht mit.</translation>
    </message>
    <message>
        <source>The client certificate would not go along either.</source>
        <translation>Auch das Client-Zertifikat ginge nicht mit.</translation>
    </message>
    <message>
        <source>Follow Once</source>
        <translation>Einmal folgen</translation>
    </message>
    <message>
        <source>Sends this request to the new address, as a new one</source>
        <translation>Sendet diese Anfrage an die neue Adresse, als neue Anfrage</translation>
    </message>
</context>
<context>
    <name>hookbench::ReplaceField</name>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Text to put there</source>
        <translation>Einzusetzender Text</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>With a regular expression, $1 … $9 stand for its groups, $0 for the hit, \n for a line break.</source>
        <translation>Bei einem regulären Ausdruck stehen $1 … $9 für seine Gruppen, $0 für den Treffer, \n für einen Zeilenumbruch.</translation>
    </message>
    <message>
        <source>Replaces this hit and goes to the next one (Enter)</source>
        <translation>Ersetzt diesen Treffer und geht zum nächsten (Eingabe)</translation>
    </message>
    <message>
        <source>Replaces all hits, as one step to undo (Ctrl+Enter)</source>
        <translation>Ersetzt alle Treffer, in einem Schritt rückgängig zu machen (Strg+Eingabe)</translation>
    </message>
</context>
<context>
    <name>hookbench::ReplyBodyView</name>
    <message>
        <source>Pretty</source>
        <translation>Lesbar</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Body der Antwort</translation>
    </message>
    <message>
        <source>Copy the body</source>
        <translation>Body kopieren</translation>
    </message>
    <message>
        <source>Indented; no character of a value is changed</source>
        <translation>Eingerückt; kein Zeichen eines Wertes ist verändert</translation>
    </message>
    <message>
        <source>The answer is not JSON</source>
        <translation>Die Antwort ist kein JSON</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save the answer&apos;s bytes as they came</source>
        <translation>Die Bytes der Antwort speichern, wie sie kamen</translation>
    </message>
</context>
<context>
    <name>hookbench::RequestImportPanel</name>
    <message>
        <source>Text to import</source>
        <translation>Text zum Importieren</translation>
    </message>
    <message>
        <source>Requests found</source>
        <translation>Gefundene Anfragen</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>What cannot be taken over</source>
        <translation>Was nicht übernommen werden kann</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Paste a cURL command, a .http file or a Postman collection, or drop a file here.</source>
        <translation>Füge einen cURL-Befehl, eine .http-Datei oder eine Postman-Sammlung ein, oder zieh eine Datei hierher.</translation>
    </message>
    <message>
        <source>New Webhook from …</source>
        <translation>Neuer Webhook aus …</translation>
    </message>
    <message>
        <source>Open File…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Mend or untick what is red first.</source>
        <translation>Behebe zuerst, was rot ist, oder nimm das Häkchen weg.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln webhook(s) will be added.</source>
        <translation>
            <numerusform>%Ln Webhook wird hinzugefügt.</numerusform>
            <numerusform>%Ln Webhooks werden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import webhooks</source>
        <translation>Webhooks importieren</translation>
    </message>
    <message>
        <source>Added, but a secret could not be kept: fill it in under Environment.</source>
        <translation>Hinzugefügt, aber ein Geheimnis konnte nicht aufbewahrt werden: Trage es unter Umgebung ein.</translation>
    </message>
</context>
<context>
    <name>hookbench::RequestView</name>
    <message>
        <source>&amp;Copy request</source>
        <translation>Anfrage &amp;kopieren</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>The request as it would go, secrets masked, read-only.</source>
        <translation>Die Anfrage, wie sie hinausginge, Geheimnisse verdeckt, schreibgeschützt.</translation>
    </message>
    <message>
        <source>Nothing is sent to this customer: the body gives no payload.</source>
        <translation>An diesen Kunden wird nichts gesendet: Der Body ergibt keine Payload.</translation>
    </message>
</context>
<context>
    <name>hookbench::ResponseView</name>
    <message>
        <source>Press Send Test to send this request once and read the answer here.</source>
        <translation>Mit „Test senden“ senden Sie diese Anfrage einmal und lesen hier die Antwort.</translation>
    </message>
    <message>
        <source>Sending, and waiting for the answer …</source>
        <translation>Senden und Warten auf die Antwort …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Timings</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Header der Antwort</translation>
    </message>
    <message>
        <source>Copy the headers</source>
        <translation>Header kopieren</translation>
    </message>
    <message>
        <source>Request as it was sent</source>
        <translation>Anfrage, wie sie gesendet wurde</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>Anfrage kopieren</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>Die Antwort hat keinen Body.</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>Es gibt keine Antwort.</translation>
    </message>
    <message>
        <source>Connection and certificates</source>
        <translation>Verbindung und Zertifikate</translation>
    </message>
    <message>
        <source>How the access token was got</source>
        <translation>Wie das Zugriffstoken geholt wurde</translation>
    </message>
    <message>
        <source>Copy this exchange</source>
        <translation>Diesen Austausch kopieren</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What CleverTap would do with this answer</source>
        <translation>Was CleverTap mit dieser Antwort täte</translation>
    </message>
    <message>
        <source>CleverTap</source>
        <translation>CleverTap</translation>
    </message>
    <message>
        <source>Lost Request</source>
        <translation>Verlorene Anfrage</translation>
    </message>
    <message>
        <source>Support Ticket…</source>
        <translation>Support-Anfrage …</translation>
    </message>
    <message>
        <source>Request, answer and times as a text for a support ticket, without secrets</source>
        <translation>Anfrage, Antwort und Zeiten als Text für den Support, ohne Geheimnisse</translation>
    </message>
    <message>
        <source>Support Ticket</source>
        <translation>Support-Anfrage</translation>
    </message>
</context>
<context>
    <name>hookbench::ResultPanel</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
    <message>
        <source>Problems, response, history and all profiles</source>
        <translation>Probleme, Antwort, Verlauf und alle Profile</translation>
    </message>
    <message>
        <source>All Profiles</source>
        <translation>Alle Profile</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleBreaches</name>
    <message>
        <source>%1 Its contract: %2.</source>
        <translation>%1 Die Vorgabe: %2.</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleEditor</name>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Personal data is masked</source>
        <translation>Personenbezogene Daten sind verdeckt</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleFieldsModel</name>
    <message>
        <source>“%1” is no number. Change the type to Text first.</source>
        <translation>„%1“ ist keine Zahl. Ändern Sie zuerst den Typ in Text.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>%1, default used</source>
        <translation>%1, Vorgabewert verwendet</translation>
    </message>
    <message>
        <source>missing, default used: no sample is chosen</source>
        <translation>fehlt, Vorgabewert verwendet: Kein Beispiel ist gewählt</translation>
    </message>
    <message>
        <source>missing: no sample is chosen</source>
        <translation>fehlt: Kein Beispiel ist gewählt</translation>
    </message>
    <message>
        <source>missing, default used</source>
        <translation>fehlt, Vorgabewert verwendet</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleFieldsView</name>
    <message>
        <source>Contracts…</source>
        <translation>Vorgaben…</translation>
    </message>
    <message>
        <source>State what this field may hold</source>
        <translation>Festlegen, was dieses Feld enthalten kann</translation>
    </message>
    <message>
        <source>Make a variant: this field absent, empty or hostile</source>
        <translation>Variante erstellen: dieses Feld fehlt, ist leer oder bösartig</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleJsonEditor</name>
    <message>
        <source>Sample as JSON</source>
        <translation>Beispiel als JSON</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3 The sample stays as it was.</source>
        <translation>Zeile %1, Spalte %2: %3 Das Beispiel bleibt, wie es war.</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleList</name>
    <message>
        <source>Sample profiles and events</source>
        <translation>Beispielprofile und -ereignisse</translation>
    </message>
    <message>
        <source>Search samples</source>
        <translation>Beispiele suchen</translation>
    </message>
    <message>
        <source>Search names and values</source>
        <translation>Namen und Werte suchen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New sample</source>
        <translation>Neues Beispiel</translation>
    </message>
    <message>
        <source>New Profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>New Event</source>
        <translation>Neues Ereignis</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Neues Ereignis</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Import File…</source>
        <translation>Datei importieren …</translation>
    </message>
    <message>
        <source>Import What Was Copied</source>
        <translation>Kopiertes importieren</translation>
    </message>
    <message>
        <source>Check the campaign with all samples</source>
        <translation>Die Kampagne mit allen Beispielen prüfen</translation>
    </message>
    <message>
        <source>Anonymise</source>
        <translation>Anonymisieren</translation>
    </message>
    <message>
        <source>Random Test User</source>
        <translation>Zufälliger Testnutzer</translation>
    </message>
    <message>
        <source>Hand-Made Test User</source>
        <translation>Testnutzer von Hand</translation>
    </message>
    <message>
        <source>Hand-made test user</source>
        <translation>Testnutzer von Hand</translation>
    </message>
    <message>
        <source>Mask personal data</source>
        <translation>Personenbezogene Daten verdecken</translation>
    </message>
    <message>
        <source>Mask personal data: names, addresses, numbers and ids of people show as dots</source>
        <translation>Personenbezogene Daten verdecken: Namen, Adressen, Nummern und Kennungen von Personen erscheinen als Punkte</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleListModel</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message numerus="yes">
        <source>breaks %n contract(s)</source>
        <translation>
            <numerusform>verletzt %n Vorgabe</numerusform>
            <numerusform>verletzt %n Vorgaben</numerusform>
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
        <translation>Ein Beispielprofil ist ein Kunde, für den der Body gerendert wird. Noch gibt es keines.</translation>
    </message>
    <message>
        <source>New Profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleStrip</name>
    <message>
        <source>Next &amp;Failing Sample</source>
        <translation>Nächstes fehlerhaftes &amp;Beispiel</translation>
    </message>
    <message>
        <source>Sample profiles and what they get</source>
        <translation>Beispielprofile und was sie bekommen</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleStripModel</name>
    <message>
        <source>not looked at yet</source>
        <translation>noch nicht betrachtet</translation>
    </message>
    <message>
        <source>valid payload</source>
        <translation>gültige Payload</translation>
    </message>
    <message>
        <source>invalid payload</source>
        <translation>ungültige Payload</translation>
    </message>
    <message>
        <source>gets nothing, as the body says</source>
        <translation>bekommt nichts, wie der Body es sagt</translation>
    </message>
    <message>
        <source>gets nothing: rendering fails</source>
        <translation>bekommt nichts: Das Rendern schlägt fehl</translation>
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
        <translation>Voriges Beispiel</translation>
    </message>
    <message>
        <source>Next Sample</source>
        <translation>Nächstes Beispiel</translation>
    </message>
    <message>
        <source>Sample profile</source>
        <translation>Beispielprofil</translation>
    </message>
    <message>
        <source>Sample event</source>
        <translation>Beispielereignis</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No event</source>
        <translation>Kein Ereignis</translation>
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
        <translation>Beispielprofile sind die Kunden, für die eine Kampagne gerendert wird. Noch gibt es keines.</translation>
    </message>
    <message>
        <source>New Profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>Kopierter Text</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
</context>
<context>
    <name>hookbench::SandboxPage</name>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The sandbox answers on this computer as Qualtrics does. What reaches it stands here byte for byte, with its answer: press Send Test in a campaign whose environment is Sandbox.</source>
        <translation>Die Sandbox antwortet auf diesem Computer wie Qualtrics. Was sie erreicht, steht hier Byte für Byte mit der Antwort: Drücken Sie „Test senden“ in einer Kampagne, deren Umgebung Sandbox ist.</translation>
    </message>
    <message>
        <source>Received requests</source>
        <translation>Empfangene Anfragen</translation>
    </message>
    <message>
        <source>Listening at %1</source>
        <translation>Lauscht an %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>Speaks TLS, with a certificate that is made for this run</source>
        <translation>Spricht TLS, mit einem Zertifikat, das für diesen Lauf erzeugt wird</translation>
    </message>
</context>
<context>
    <name>hookbench::ScenarioChoice</name>
    <message>
        <source>How the sandbox answers a request that Qualtrics would accept</source>
        <translation>Wie die Sandbox auf eine Anfrage antwortet, die Qualtrics annehmen würde</translation>
    </message>
    <message>
        <source>An answer of your own to everything</source>
        <translation>Eine eigene Antwort auf alles</translation>
    </message>
</context>
<context>
    <name>hookbench::SchemaButton</name>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>JSON Schema that each payload is checked against: %1</source>
        <translation>JSON Schema, mit dem jede Payload geprüft wird: %1</translation>
    </message>
    <message>
        <source>JSON Schema: %1</source>
        <translation>JSON Schema: %1</translation>
    </message>
    <message>
        <source>No schema</source>
        <translation>Kein Schema</translation>
    </message>
    <message>
        <source>%1 (comes with Hookbench)</source>
        <translation>%1 (in Hookbench enthalten)</translation>
    </message>
    <message>
        <source>Files *.schema.json in the workspace&apos;s folder can be chosen here</source>
        <translation>Dateien *.schema.json im Ordner des Arbeitsbereichs lassen sich hier wählen</translation>
    </message>
</context>
<context>
    <name>hookbench::SearchField</name>
    <message>
        <source>Text to find</source>
        <translation>Zu suchender Text</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
</context>
<context>
    <name>hookbench::SecretField</name>
    <message>
        <source>Value of the secret</source>
        <translation>Wert des Geheimnisses</translation>
    </message>
    <message>
        <source>Show the value</source>
        <translation>Den Wert zeigen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>Secrets are kept in the desktop&apos;s keyring, never in a file of the workspace.</source>
        <translation>Geheimnisse liegen im Schlüsselbund des Desktops, nie in einer Datei des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>This desktop has no keyring: secrets are kept in memory until Hookbench is closed, never in a file.</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund: Geheimnisse bleiben im Speicher, bis Hookbench geschlossen wird, nie in einer Datei.</translation>
    </message>
    <message>
        <source>Secrets come from environment variables and cannot be changed here.</source>
        <translation>Geheimnisse kommen aus Umgebungsvariablen und lassen sich hier nicht ändern.</translation>
    </message>
    <message>
        <source>•••••••• (type to replace)</source>
        <translation>•••••••• (zum Ersetzen tippen)</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>nicht ausgefüllt</translation>
    </message>
    <message>
        <source>The secret could not be kept. It comes from an environment variable or the keyring refused.</source>
        <translation>Das Geheimnis konnte nicht aufbewahrt werden. Es kommt aus einer Umgebungsvariablen, oder der Schlüsselbund hat abgelehnt.</translation>
    </message>
    <message>
        <source>Hide the value</source>
        <translation>Den Wert verbergen</translation>
    </message>
</context>
<context>
    <name>hookbench::SecretLine</name>
    <message>
        <source>What you type goes into the secret store, not into the file of the webhook</source>
        <translation>Was Sie eingeben, kommt in den Geheimnisspeicher, nicht in die Datei des Webhooks</translation>
    </message>
    <message>
        <source>The secret could not be kept. It comes from an environment variable or the keyring refused.</source>
        <translation>Das Geheimnis konnte nicht aufbewahrt werden. Es kommt aus einer Umgebungsvariablen, oder der Schlüsselbund hat abgelehnt.</translation>
    </message>
</context>
<context>
    <name>hookbench::SendAnswer</name>
    <message>
        <source>There is no survey with this id that the key&apos;s user can see.</source>
        <translation>Es gibt keine Umfrage mit dieser ID, die der Benutzer des Schlüssels sieht.</translation>
    </message>
    <message>
        <source>There is no mailing list with this id that the key&apos;s user can see.</source>
        <translation>Es gibt keine Mailingliste mit dieser ID, die der Benutzer des Schlüssels sieht.</translation>
    </message>
    <message>
        <source>Check the id, and ask its owner to share it with the user of the key.</source>
        <translation>Prüfen Sie die ID und bitten Sie den Eigentümer, es mit dem Benutzer des Schlüssels zu teilen.</translation>
    </message>
    <message>
        <source>Qualtrics does not take the key “%1” at its place.</source>
        <translation>Qualtrics nimmt das Feld „%1“ an dieser Stelle nicht an.</translation>
    </message>
    <message>
        <source>Remove it or correct its name. Answers call some keys otherwise than requests: headers is header, linkType is type.</source>
        <translation>Entfernen Sie es oder berichtigen Sie den Namen. Antworten nennen manches anders als Anfragen: headers ist header, linkType ist type.</translation>
    </message>
    <message>
        <source>The key “%1” has to be there, and is not.</source>
        <translation>Das Feld „%1“ muss da sein und fehlt.</translation>
    </message>
    <message>
        <source>Add it. For sendDate the current time means at once.</source>
        <translation>Fügen Sie es hinzu. Bei sendDate heißt die aktuelle Zeit: sofort.</translation>
    </message>
    <message>
        <source>The contact is not in this mailing list.</source>
        <translation>Der Kontakt ist nicht in dieser Mailingliste.</translation>
    </message>
    <message>
        <source>A contact has another id in each list: take its contactLookupId, which begins with CGC_.</source>
        <translation>Ein Kontakt hat in jeder Liste eine andere ID: Nehmen Sie seine contactLookupId, die mit CGC_ beginnt.</translation>
    </message>
    <message>
        <source>The survey, list or library belongs to somebody else.</source>
        <translation>Die Umfrage, Liste oder Bibliothek gehört jemand anderem.</translation>
    </message>
    <message>
        <source>Look in Qualtrics whether the distribution is there before you send again.</source>
        <translation>Sehen Sie in Qualtrics nach, ob die Verteilung da ist, bevor Sie noch einmal senden.</translation>
    </message>
    <message>
        <source>%1: queued as %2</source>
        <translation>%1: eingereiht als %2</translation>
    </message>
    <message>
        <source>Queued is not yet delivered. Qualtrics skips the same subject and text to the same address within 12 hours.</source>
        <translation>Eingereiht ist noch nicht zugestellt. Qualtrics überspringt denselben Betreff und Text an dieselbe Adresse binnen 12 Stunden.</translation>
    </message>
    <message>
        <source>Qualtrics adds: %1</source>
        <translation>Qualtrics fügt hinzu: %1</translation>
    </message>
    <message>
        <source>Use %1 instead.</source>
        <translation>Nehmen Sie stattdessen %1.</translation>
    </message>
    <message>
        <source>Qualtrics says: %1</source>
        <translation>Qualtrics sagt: %1</translation>
    </message>
    <message>
        <source>Read the answer: it tells who sent it.</source>
        <translation>Lesen Sie die Antwort: Sie verrät, wer sie gesendet hat.</translation>
    </message>
    <message>
        <source>%1, but the answer is not from Qualtrics&apos; API</source>
        <translation>%1, aber die Antwort ist nicht von der API von Qualtrics</translation>
    </message>
    <message>
        <source>A proxy, a firewall or a login page in between has answered.</source>
        <translation>Ein Proxy, eine Firewall oder eine Anmeldeseite dazwischen hat geantwortet.</translation>
    </message>
    <message>
        <source>%1, but the answer cannot be read</source>
        <translation>%1, aber die Antwort ist nicht lesbar</translation>
    </message>
    <message>
        <source>It is JSON that breaks off, or not the kind that Qualtrics answers.</source>
        <translation>Es ist JSON, das abbricht, oder nicht das, was Qualtrics antwortet.</translation>
    </message>
</context>
<context>
    <name>hookbench::SenderText</name>
    <message>
        <source>Older FAQ: 1 s</source>
        <translation>Ältere FAQ: 1 s</translation>
    </message>
    <message>
        <source>sent again up to 3 times, 15 s apart</source>
        <translation>bis zu 3-mal erneut gesendet, im Abstand von 15 s</translation>
    </message>
    <message>
        <source>Setup page: 3 s</source>
        <translation>Einrichtungsseite: 3 s</translation>
    </message>
    <message>
        <source>sent again, it does not say how often</source>
        <translation>erneut gesendet, wie oft, sagt sie nicht</translation>
    </message>
    <message>
        <source>Setup and overview FAQ: 5 s</source>
        <translation>FAQ zu Einrichtung und Überblick: 5 s</translation>
    </message>
    <message>
        <source>sent again up to 2 times</source>
        <translation>bis zu 2-mal erneut gesendet</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>No answer counts as “Webhook dispatch error”.</source>
        <translation>Keine Antwort zählt als „Webhook dispatch error“.</translation>
    </message>
    <message>
        <source>200 is the one status that its pages name as success.</source>
        <translation>200 ist der einzige Status, den seine Seiten als Erfolg nennen.</translation>
    </message>
    <message>
        <source>Whether %1 counts is not said: only 200 is named as success.</source>
        <translation>Ob %1 zählt, ist nicht gesagt: Nur 200 wird als Erfolg genannt.</translation>
    </message>
    <message>
        <source>%1 counts as an error, as every 3xx, 4xx and 5xx does; redirects are not known to be followed.</source>
        <translation>%1 zählt als Fehler, wie jeder 3xx, 4xx und 5xx; dass Umleitungen gefolgt wird, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>In time: the answer took %1.</source>
        <translation>Rechtzeitig: Die Antwort brauchte %1.</translation>
    </message>
    <message>
        <source>Too late: the answer took %1. The message is %2.</source>
        <translation>Zu spät: Die Antwort brauchte %1. Die Nachricht wird %2.</translation>
    </message>
    <message>
        <source>No answer came. The message is %1.</source>
        <translation>Es kam keine Antwort. Die Nachricht wird %1.</translation>
    </message>
    <message>
        <source>Sent again?</source>
        <translation>Erneut gesendet?</translation>
    </message>
    <message>
        <source>Perhaps: its pages say that it repeats, and not whether a status like this one is a reason.</source>
        <translation>Vielleicht: Seine Seiten sagen, dass es wiederholt, aber nicht, ob ein Status wie dieser ein Grund ist.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nein.</translation>
    </message>
    <message>
        <source>Likely: at least one of its pages says so.</source>
        <translation>Wahrscheinlich: Mindestens eine seiner Seiten sagt es.</translation>
    </message>
    <message>
        <source>CleverTap may send this more than once: the answer is good, but slow</source>
        <translation>CleverTap sendet dies womöglich mehrmals: Die Antwort ist gut, aber langsam</translation>
    </message>
    <message>
        <source>CleverTap would count this as delivered</source>
        <translation>CleverTap würde dies als zugestellt zählen</translation>
    </message>
    <message>
        <source>CleverTap&apos;s pages do not tell how this counts</source>
        <translation>CleverTaps Seiten sagen nicht, wie dies zählt</translation>
    </message>
    <message>
        <source>CleverTap would count this as an error</source>
        <translation>CleverTap würde dies als Fehler zählen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>May get the message twice: the other side can act on each request. Let it answer at once and work afterwards, or let it know what it has had already.</source>
        <translation>Bekommt die Nachricht womöglich doppelt: Die andere Seite kann auf jede Anfrage hin handeln. Sie sollte sofort antworten und danach arbeiten, oder wissen, was sie schon hatte.</translation>
    </message>
</context>
<context>
    <name>hookbench::SentPart</name>
    <message>
        <source>The connection was closed before the whole body was taken: at most %1 of %2 bytes had gone out. The server may have acted, or answered early, as one does to a wrong key or a body that is too long. Such an answer cannot be read here; Copy as cURL and run that to see it.</source>
        <translation>Die Verbindung wurde geschlossen, bevor der ganze Rumpf angenommen war: Höchstens %1 von %2 Bytes waren hinausgegangen. Der Server kann gehandelt oder früh geantwortet haben, wie man es bei einem falschen Schlüssel oder einem zu langen Rumpf tut. Eine solche Antwort ist hier nicht lesbar; kopieren Sie die Anfrage als cURL und führen Sie das aus, um sie zu sehen.</translation>
    </message>
    <message>
        <source>The connection was closed before the whole body was taken: at most %1 of %2 bytes had gone out. There was no answer.</source>
        <translation>Die Verbindung wurde geschlossen, bevor der ganze Rumpf angenommen war: Höchstens %1 von %2 Bytes waren hinausgegangen. Eine Antwort gab es nicht.</translation>
    </message>
    <message>
        <source>The answer came before the whole body was taken: at most %1 of %2 bytes had gone out.</source>
        <translation>Die Antwort kam, bevor der ganze Rumpf angenommen war: Höchstens %1 von %2 Bytes waren hinausgegangen.</translation>
    </message>
    <message>
        <source>The other side had not taken the whole body by then: at most %1 of %2 bytes had gone out.</source>
        <translation>Die Gegenseite hatte bis dahin nicht den ganzen Rumpf angenommen: Höchstens %1 von %2 Bytes waren hinausgegangen.</translation>
    </message>
</context>
<context>
    <name>hookbench::Session</name>
    <message>
        <source>Edit campaign</source>
        <translation>Kampagne bearbeiten</translation>
    </message>
    <message>
        <source>Edit webhook</source>
        <translation>Webhook bearbeiten</translation>
    </message>
    <message>
        <source>Edit environment</source>
        <translation>Umgebung bearbeiten</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Profil bearbeiten</translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>Ereignis bearbeiten</translation>
    </message>
    <message>
        <source>Edit field contracts</source>
        <translation>Feldvorgaben bearbeiten</translation>
    </message>
    <message>
        <source>Add campaign</source>
        <translation>Kampagne hinzufügen</translation>
    </message>
    <message>
        <source>Add webhook</source>
        <translation>Webhook hinzufügen</translation>
    </message>
    <message>
        <source>Add environment</source>
        <translation>Umgebung hinzufügen</translation>
    </message>
    <message>
        <source>Add profile</source>
        <translation>Profil hinzufügen</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>Remove campaign</source>
        <translation>Kampagne entfernen</translation>
    </message>
    <message>
        <source>Remove webhook</source>
        <translation>Webhook entfernen</translation>
    </message>
    <message>
        <source>Remove environment</source>
        <translation>Umgebung entfernen</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Profil entfernen</translation>
    </message>
    <message>
        <source>Remove event</source>
        <translation>Ereignis entfernen</translation>
    </message>
    <message>
        <source>Keep as a sample</source>
        <translation>Als Beispiel behalten</translation>
    </message>
</context>
<context>
    <name>hookbench::ShortcutsPanel</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>hookbench::SideSheet</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>hookbench::SizePlot</name>
    <message numerus="yes">
        <source>%1 to %2: %n payload(s)</source>
        <translation>
            <numerusform>%1 bis %2: %n Payload</numerusform>
            <numerusform>%1 bis %2: %n Payloads</numerusform>
        </translation>
    </message>
    <message>
        <source>Sizes of the payloads</source>
        <translation>Größen der Payloads</translation>
    </message>
</context>
<context>
    <name>hookbench::StartSection</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>What makes a customer qualify. Kept for the hand-off to CleverTap; a Send Test does not need it.</source>
        <translation>Wodurch sich ein Kunde qualifiziert. Wird für die Übergabe an CleverTap aufbewahrt; ein Testversand braucht es nicht.</translation>
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
        <translation>Nur Live behavior und External trigger geben dem Body ein Ereignis: Bei Past behavior ist Event.* leer.</translation>
    </message>
    <message>
        <source>Trigger &amp;event</source>
        <translation>Auslösendes &amp;Ereignis</translation>
    </message>
    <message>
        <source>such as Charged</source>
        <translation>z. B. Charged</translation>
    </message>
    <message>
        <source>The event whose arrival sends the message.</source>
        <translation>Das Ereignis, dessen Eintreffen die Nachricht sendet.</translation>
    </message>
</context>
<context>
    <name>hookbench::StatusSummary</name>
    <message>
        <source>Aborted: this customer gets nothing</source>
        <translation>Abgebrochen: Dieser Kunde bekommt nichts</translation>
    </message>
    <message>
        <source>Render error: this customer gets nothing</source>
        <translation>Renderfehler: Dieser Kunde bekommt nichts</translation>
    </message>
    <message>
        <source>Valid JSON for %1 of %2 samples</source>
        <translation>Gültiges JSON für %1 von %2 Beispielen</translation>
    </message>
    <message>
        <source>Plain text for %1 of %2 samples</source>
        <translation>Einfacher Text für %1 von %2 Beispielen</translation>
    </message>
    <message>
        <source>%1, but errors stop a send</source>
        <translation>%1, aber Fehler verhindern das Senden</translation>
    </message>
    <message>
        <source>%1, but this payload has errors</source>
        <translation>%1, aber diese Payload hat Fehler</translation>
    </message>
    <message>
        <source>Shopify dialect</source>
        <translation>Shopify-Dialekt</translation>
    </message>
    <message>
        <source>CleverTap dialect</source>
        <translation>CleverTap-Dialekt</translation>
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
        <translation>Keine Kampagne</translation>
    </message>
</context>
<context>
    <name>hookbench::ThrowAwayCertificates</name>
    <message>
        <source>No certificate could be made: %1</source>
        <translation>Es konnte kein Zertifikat erzeugt werden: %1</translation>
    </message>
    <message>
        <source>This computer has no library for TLS that Qt can use.</source>
        <translation>Dieser Computer hat keine TLS-Bibliothek, die Qt verwenden kann.</translation>
    </message>
</context>
<context>
    <name>hookbench::TicketPanel</name>
    <message>
        <source>With personal data</source>
        <translation>Mit personenbezogenen Daten</translation>
    </message>
    <message>
        <source>Text for the support ticket</source>
        <translation>Text für den Support</translation>
    </message>
    <message>
        <source>This is all that will be in the file. Read it before you pass it on.</source>
        <translation>Das ist alles, was in der Datei stehen wird. Lies es, bevor du es weitergibst.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Save for a Support Ticket</source>
        <translation>Für den Support speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>hookbench::TimingsModel</name>
    <message>
        <source>Whole delivery</source>
        <translation>Ganze Zustellung</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Share of the whole</source>
        <translation>Anteil am Ganzen</translation>
    </message>
    <message>
        <source>%1, broke off</source>
        <translation>%1, abgebrochen</translation>
    </message>
</context>
<context>
    <name>hookbench::TlsText</name>
    <message>
        <source>If you know this authority, name its file under Connection in the webhook. Else ask whoever runs the server or the network.</source>
        <translation>Wenn Sie diese Stelle kennen, nennen Sie ihre Datei im Webhook unter Verbindung. Sonst fragen Sie, wer den Server oder das Netz betreibt.</translation>
    </message>
    <message>
        <source>Not sent: the certificate of %1 has expired</source>
        <translation>Nicht gesendet: Das Zertifikat von %1 ist abgelaufen</translation>
    </message>
    <message>
        <source>“%1” was good until %2.</source>
        <translation>„%1“ galt bis %2.</translation>
    </message>
    <message>
        <source>Whoever runs the server has to renew it. If its date is in the future, check this computer&apos;s clock.</source>
        <translation>Wer den Server betreibt, muss es erneuern. Liegt sein Datum in der Zukunft, prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>Not sent: the certificate of %1 is not good yet</source>
        <translation>Nicht gesendet: Das Zertifikat von %1 gilt noch nicht</translation>
    </message>
    <message>
        <source>“%1” is good from %2 on.</source>
        <translation>„%1“ gilt ab %2.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock first.</source>
        <translation>Prüfen Sie zuerst die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>Not sent: the certificate is not one of %1</source>
        <translation>Nicht gesendet: Das Zertifikat ist keines von %1</translation>
    </message>
    <message>
        <source>It stands for: %1.</source>
        <translation>Es steht für: %1.</translation>
    </message>
    <message>
        <source>Check the host in the URL. If it is right, something in between answers in its place.</source>
        <translation>Prüfen Sie den Host in der URL. Stimmt er, antwortet etwas dazwischen an seiner Stelle.</translation>
    </message>
    <message>
        <source>Not sent: nobody vouches for the certificate of %1</source>
        <translation>Nicht gesendet: Niemand bürgt für das Zertifikat von %1</translation>
    </message>
    <message>
        <source>“%1” is signed by itself, so anybody could have made it.</source>
        <translation>„%1“ ist von sich selbst unterschrieben; jeder hätte es machen können.</translation>
    </message>
    <message>
        <source>Not sent: the certificate of %1 comes from an unknown authority</source>
        <translation>Nicht gesendet: Das Zertifikat von %1 stammt von einer unbekannten Stelle</translation>
    </message>
    <message>
        <source>It is signed by “%1”, which this computer does not trust: a company&apos;s own authority, a proxy that looks into everything, or a server that leaves out a certificate in between.</source>
        <translation>Es ist unterschrieben von „%1“, dem dieser Computer nicht vertraut: einer firmeneigenen Stelle, einem Proxy, der in alles hineinsieht, oder einem Server, der ein Zwischenzertifikat auslässt.</translation>
    </message>
    <message>
        <source>Not sent: the certificate of %1 was revoked</source>
        <translation>Nicht gesendet: Das Zertifikat von %1 wurde widerrufen</translation>
    </message>
    <message>
        <source>Whoever runs the server has to replace it.</source>
        <translation>Wer den Server betreibt, muss es ersetzen.</translation>
    </message>
    <message>
        <source>No secure connection to %1</source>
        <translation>Keine sichere Verbindung zu %1</translation>
    </message>
    <message>
        <source>Nothing was sent. Check that host and port are right and that the server speaks TLS there.</source>
        <translation>Nichts wurde gesendet. Prüfen Sie, ob Host und Port stimmen und der Server dort TLS spricht.</translation>
    </message>
    <message>
        <source>Name the client certificate and its key under Connection in the webhook.</source>
        <translation>Nennen Sie im Webhook unter Verbindung das Client-Zertifikat und seinen Schlüssel.</translation>
    </message>
    <message>
        <source>Not accepted: %1 demands a client certificate</source>
        <translation>Nicht angenommen: %1 verlangt ein Client-Zertifikat</translation>
    </message>
    <message>
        <source>It lets nobody in without one (mTLS). Nothing was processed.</source>
        <translation>Ohne eines lässt er niemanden herein (mTLS). Nichts wurde verarbeitet.</translation>
    </message>
    <message>
        <source>Not accepted: %1 refuses the client certificate</source>
        <translation>Nicht angenommen: %1 lehnt das Client-Zertifikat ab</translation>
    </message>
    <message>
        <source>It was missing, is not signed by an authority that the server trusts, or counts no longer (mTLS). Nothing was processed.</source>
        <translation>Es fehlte, ist von keiner Stelle signiert, der der Server traut, oder gilt nicht mehr (mTLS). Nichts wurde verarbeitet.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server which authority has to sign it.</source>
        <translation>Fragen Sie den Betreiber des Servers, welche Stelle es signieren muss.</translation>
    </message>
    <message>
        <source>Nothing at %1 speaks TLS</source>
        <translation>Bei %1 spricht nichts TLS</translation>
    </message>
    <message>
        <source>The connection was made, and what answered was not TLS. Nothing was sent.</source>
        <translation>Die Verbindung kam zustande, und was antwortete, war kein TLS. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Perhaps the server is to be reached by %1: check host, port and http or https in the URL.</source>
        <translation>Vielleicht ist der Server mit %1 zu erreichen: Prüfen Sie Host, Port und http oder https in der URL.</translation>
    </message>
    <message>
        <source>The server broke the handshake off. Mostly it wants a client certificate (mTLS); else it has no cipher in common, or does not know the host name. Nothing was sent.</source>
        <translation>Der Server brach den Handshake ab. Meist will er ein Client-Zertifikat (mTLS); sonst hat er kein gemeinsames Verfahren oder kennt den Hostnamen nicht. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>If it wants a client certificate, name it under Connection in the webhook. Else ask whoever runs the server.</source>
        <translation>Will er ein Client-Zertifikat, nennen Sie es im Webhook unter Verbindung. Sonst fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The server speaks only versions of TLS that are no longer safe (1.1 or older), or none in common. Nothing was sent.</source>
        <translation>Der Server spricht nur TLS-Versionen, die nicht mehr sicher sind (1.1 oder älter), oder keine gemeinsame. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Whoever runs the server has to switch on TLS 1.2 or 1.3.</source>
        <translation>Der Betreiber des Servers muss TLS 1.2 oder 1.3 einschalten.</translation>
    </message>
    <message>
        <source>The server has no cipher or key that counts as safe today. Nothing was sent.</source>
        <translation>Der Server hat kein Verfahren oder keinen Schlüssel, die heute als sicher gelten. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Whoever runs the server has to renew its TLS settings.</source>
        <translation>Der Betreiber des Servers muss dessen TLS-Einstellungen erneuern.</translation>
    </message>
    <message>
        <source>The server does not know the name %1. Nothing was sent.</source>
        <translation>Der Server kennt den Namen %1 nicht. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Check the host in the URL.</source>
        <translation>Prüfen Sie den Host in der URL.</translation>
    </message>
    <message>
        <source>The server reports a fault of its own in its TLS. Nothing was sent.</source>
        <translation>Der Server meldet einen eigenen Fehler in seinem TLS. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to look at its TLS settings.</source>
        <translation>Bitten Sie den Betreiber des Servers, dessen TLS-Einstellungen anzusehen.</translation>
    </message>
    <message>
        <source>The server hung up during the handshake. Nothing was sent.</source>
        <translation>Der Server legte während des Handshakes auf. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Check host and port, and whether the server wants a client certificate (mTLS).</source>
        <translation>Prüfen Sie Host und Port und ob der Server ein Client-Zertifikat will (mTLS).</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <translation>%1 („%2“)</translation>
    </message>
    <message>
        <source>The connection was made, and broke off before it was secured: nothing there speaks TLS, or it turns this computer away. Nothing was sent.</source>
        <translation>Die Verbindung kam zustande und brach ab, bevor sie gesichert war: Dort spricht nichts TLS, oder dieser Computer wird abgewiesen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Check host and port. If the server speaks no TLS there, write %1.</source>
        <translation>Prüfen Sie Host und Port. Spricht der Server dort kein TLS, schreiben Sie %1.</translation>
    </message>
    <message>
        <source>No TLS answer from %1 within %2 s</source>
        <translation>Keine TLS-Antwort von %1 binnen %2 s</translation>
    </message>
    <message>
        <source>The connection was made, and nothing there answered in TLS. Nothing was sent.</source>
        <translation>Die Verbindung kam zustande, und dort antwortete nichts mit TLS. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>No connection to %1 within %2 s</source>
        <translation>Keine Verbindung zu %1 innerhalb von %2 s</translation>
    </message>
    <message>
        <source>Nothing took the connection; a firewall may be in between.</source>
        <translation>Nichts nahm die Verbindung an; vielleicht ist eine Firewall dazwischen.</translation>
    </message>
    <message>
        <source>Check host, port and network, or allow more time in the webhook.</source>
        <translation>Prüfen Sie Host, Port und Netzwerk oder erlauben Sie im Webhook mehr Zeit.</translation>
    </message>
    <message>
        <source>No secure connection to %1 within %2 s</source>
        <translation>Keine sichere Verbindung zu %1 binnen %2 s</translation>
    </message>
    <message>
        <source>Nothing took the connection (a firewall may be in between), or what took it does not speak TLS. Nothing was sent.</source>
        <translation>Nichts nahm die Verbindung an (vielleicht ist eine Firewall dazwischen), oder was sie annahm, spricht kein TLS. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Check host, port and network. If the server speaks no TLS there, write %1.</source>
        <translation>Prüfen Sie Host, Port und Netzwerk. Spricht der Server dort kein TLS, schreiben Sie %1.</translation>
    </message>
</context>
<context>
    <name>hookbench::TokenAnswer</name>
    <message>
        <source>%1 answered %2: %3</source>
        <translation>%1 antwortete %2: %3</translation>
    </message>
    <message>
        <source>%1 answered %2.</source>
        <translation>%1 antwortete %2.</translation>
    </message>
    <message>
        <source>%1 answered %2, but with no JSON.</source>
        <translation>%1 antwortete %2, aber ohne JSON.</translation>
    </message>
    <message>
        <source>The answer of %1 has no field “%2” with a token in it.</source>
        <translation>Die Antwort von %1 hat kein Feld „%2“ mit einem Token darin.</translation>
    </message>
</context>
<context>
    <name>hookbench::TrialStrip</name>
    <message>
        <source>Keep as a Sample</source>
        <translation>Als Beispiel behalten</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>This customer is not saved in the workspace.</source>
        <translation>Dieser Kunde ist nicht im Arbeitsbereich gespeichert.</translation>
    </message>
</context>
<context>
    <name>hookbench::VariableTableModel</name>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>nicht ausgefüllt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>hookbench::VerdictText</name>
    <message>
        <source>A profile breaks it</source>
        <translation>Bei einem Profil bricht es</translation>
    </message>
    <message>
        <source>Not every customer&apos;s payload is valid JSON. Press to see a customer who breaks it.</source>
        <translation>Nicht die Payload jedes Kunden ist gültiges JSON. Drücken Sie, um einen Kunden zu sehen, bei dem es bricht.</translation>
    </message>
    <message>
        <source>Some customers are left out on purpose</source>
        <translation>Einige Kunden werden absichtlich ausgelassen</translation>
    </message>
    <message>
        <source>The template drops customers without any field. Press to see one.</source>
        <translation>Das Template lässt Kunden ohne irgendein Feld aus. Drücken Sie, um einen zu sehen.</translation>
    </message>
    <message>
        <source>The template drops customers with %1. Press to see one.</source>
        <translation>Das Template lässt Kunden mit %1 aus. Drücken Sie, um einen zu sehen.</translation>
    </message>
    <message>
        <source>Customers without any field get nothing</source>
        <translation>Kunden ohne irgendein Feld bekommen nichts</translation>
    </message>
    <message>
        <source>Customers with %1 get nothing</source>
        <translation>Kunden mit %1 bekommen nichts</translation>
    </message>
    <message>
        <source>Rendering fails for them, and CleverTap drops them without a word. Press to see one.</source>
        <translation>Das Rendern schlägt bei ihnen fehl, und CleverTap lässt sie wortlos aus. Drücken Sie, um einen zu sehen.</translation>
    </message>
    <message>
        <source>%1 Press to go there.</source>
        <translation>%1 Drücken Sie, um dorthin zu gehen.</translation>
    </message>
    <message>
        <source>Proving it for every profile…</source>
        <translation>Wird für jedes Profil bewiesen…</translation>
    </message>
    <message>
        <source>Every way through the body is looked at.</source>
        <translation>Jeder Weg durch den Body wird betrachtet.</translation>
    </message>
    <message>
        <source>Valid JSON for every profile (proven)</source>
        <translation>Gültiges JSON für jedes Profil (bewiesen)</translation>
    </message>
    <message>
        <source>Every customer gets a message</source>
        <translation>Jeder Kunde bekommt eine Nachricht</translation>
    </message>
    <message>
        <source>Not decided for every profile, because: %1</source>
        <translation>Nicht für jedes Profil entschieden, weil: %1</translation>
    </message>
    <message>
        <source>Not decided who gets a message, because: %1</source>
        <translation>Nicht entschieden, wer eine Nachricht bekommt, weil: %1</translation>
    </message>
</context>
<context>
    <name>hookbench::WebhookForm</name>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>Ausfüllen…</translation>
    </message>
    <message>
        <source>Hea&amp;ders</source>
        <translation>Hea&amp;der</translation>
    </message>
    <message>
        <source>Authentica&amp;tion</source>
        <translation>Anmeldun&amp;g</translation>
    </message>
    <message>
        <source>C&amp;onnection</source>
        <translation>Verbindun&amp;g</translation>
    </message>
</context>
<context>
    <name>hookbench::WebhookPage</name>
    <message>
        <source>A webhook says where a campaign&apos;s messages go: method, URL and headers.</source>
        <translation>Ein Webhook sagt, wohin die Nachrichten einer Kampagne gehen: Methode, URL und Header.</translation>
    </message>
    <message>
        <source>Add webhook</source>
        <translation>Webhook hinzufügen</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>Neuer Webhook</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Make webhooks of a cURL command, a .http file or a Postman collection</source>
        <translation>Macht Webhooks aus einem cURL-Befehl, einer .http-Datei oder einer Postman-Sammlung</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>This is a cURL command, not a URL.</source>
        <translation>Das ist ein cURL-Befehl, keine URL.</translation>
    </message>
    <message>
        <source>Make a Webhook of It</source>
        <translation>Daraus einen Webhook machen</translation>
    </message>
</context>
<context>
    <name>hookbench::WebhookPartEditor</name>
    <message>
        <source>Fill in…</source>
        <translation>Ausfüllen…</translation>
    </message>
</context>
<context>
    <name>hookbench::WhatSection</name>
    <message>
        <source>URL parameters</source>
        <translation>URL-Parameter</translation>
    </message>
</context>
<context>
    <name>hookbench::WhenSection</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>The schedule that CleverTap keeps. Kept for the hand-off.</source>
        <translation>Der Zeitplan, den CleverTap führt. Wird für die Übergabe aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Empty for “now”, otherwise year-month-day hour:minute, such as 2027-01-31 09:00.</source>
        <translation>Leer für „jetzt“, sonst Jahr-Monat-Tag Stunde:Minute, zum Beispiel 2027-01-31 09:00.</translation>
    </message>
    <message>
        <source>En&amp;d</source>
        <translation>&amp;Ende</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Empty if it has no end.</source>
        <translation>Leer, wenn es kein Ende hat.</translation>
    </message>
    <message>
        <source>De&amp;lay after qualifying</source>
        <translation>&amp;Verzögerung nach der Qualifizierung</translation>
    </message>
    <message>
        <source>such as 2 days</source>
        <translation>z. B. 2 days</translation>
    </message>
    <message>
        <source>Live behavior only: seconds, minutes, hours or days.</source>
        <translation>Nur Live behavior: Sekunden, Minuten, Stunden oder Tage.</translation>
    </message>
</context>
<context>
    <name>hookbench::WhoSection</name>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Which customers get it. The segment itself lives in CleverTap: name or describe it here for the hand-off.</source>
        <translation>Welche Kunden es bekommen. Das Segment selbst liegt in CleverTap: Nennen oder beschreiben Sie es hier für die Übergabe.</translation>
    </message>
    <message>
        <source>&amp;Target segment</source>
        <translation>&amp;Target segment</translation>
    </message>
    <message>
        <source>such as Bought in the last 30 days, reachable by email</source>
        <translation>z. B. In den letzten 30 Tagen gekauft, per E-Mail erreichbar</translation>
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
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>hookbench::WireTextView</name>
    <message>
        <source>The first %1 of %2 are shown. Copy takes all.</source>
        <translation>Die ersten %1 von %2 werden gezeigt. Kopieren nimmt alle.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A workbench for webhook campaigns.</source>
        <translation>Eine Werkbank für Webhook-Kampagnen.</translation>
    </message>
    <message>
        <source>Theme for this run: system, light, dark or high-contrast.</source>
        <translation>Farbschema für diesen Lauf: system, light, dark oder high-contrast.</translation>
    </message>
    <message>
        <source>Language for this run: system, %1.</source>
        <translation>Sprache für diesen Lauf: system, %1.</translation>
    </message>
    <message>
        <source>Workspace folder to open; the one of last time if left out.</source>
        <translation>Zu öffnender Ordner eines Arbeitsbereichs; ohne Angabe der vom letzten Mal.</translation>
    </message>
</context>
</TS>
