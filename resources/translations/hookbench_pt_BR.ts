<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
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
        <translation>Não é possível gravar %1: %2.</translation>
    </message>
</context>
<context>
    <name>BulkReport</name>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>Não é possível gravar %1: %2.</translation>
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
        <translation>uma lista de: email, identity, objectId, profileData, event_properties, push_token</translation>
    </message>
    <message>
        <source>a text or {&quot;secret&quot;: &quot;its name&quot;}</source>
        <translation>um texto ou {&quot;secret&quot;: &quot;seu nome&quot;}</translation>
    </message>
    <message>
        <source>“%4” in %1, line %2, column %3, is no path of a property, such as Profile.Name</source>
        <translation>“%4” em %1, linha %2, coluna %3, não é o caminho de uma propriedade, como Profile.Name</translation>
    </message>
    <message>
        <source>The contract of “%4” in %1, line %2, column %3, has to be an object in braces</source>
        <translation>A regra de “%4” em %1, linha %2, coluna %3, precisa ser um objeto entre chaves</translation>
    </message>
    <message>
        <source>“%4” of “%5” in %1, line %2, column %3, says nothing: a contract has type, pattern, required and oneOf</source>
        <translation>“%4” de “%5” em %1, linha %2, coluna %3, não diz nada: uma regra tem type, pattern, required e oneOf</translation>
    </message>
    <message>
        <source>The type of “%5” in %1, line %2, column %3, is one of string, number, integer, boolean, date, list, object</source>
        <translation>O tipo de “%5” em %1, linha %2, coluna %3, é um de string, number, integer, boolean, date, list, object</translation>
    </message>
    <message>
        <source>The pattern of “%5” in %1, line %2, column %3, is no regular expression</source>
        <translation>O padrão de “%5” em %1, linha %2, coluna %3, não é uma expressão regular</translation>
    </message>
    <message>
        <source>“%4” of “%5” in %1, line %2, column %3, is true or false</source>
        <translation>“%4” de “%5” em %1, linha %2, coluna %3, é true ou false</translation>
    </message>
    <message>
        <source>“%4” of “%5” in %1, line %2, column %3, is a list of texts, numbers or booleans</source>
        <translation>“%4” de “%5” em %1, linha %2, coluna %3, é uma lista de textos, números ou booleanos</translation>
    </message>
    <message>
        <source>Until then nothing is taken for granted about this property.</source>
        <translation>Até lá, nada se presume sobre esta propriedade.</translation>
    </message>
    <message>
        <source>%1 has to be an object in braces: one member for each property</source>
        <translation>%1 precisa ser um objeto entre chaves: um membro para cada propriedade</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text: a byte at line %2, column %3, belongs to no character</source>
        <translation>%1 não é texto UTF-8: um byte na linha %2, coluna %3, não pertence a nenhum caractere</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and open the workspace again; until then it is never written over.</source>
        <translation>Salve como UTF-8 e abra o espaço de trabalho de novo; até lá, ele nunca é sobrescrito.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON at line %2, column %3: %4</source>
        <translation>%1 não é JSON válido na linha %2, coluna %3: %4</translation>
    </message>
    <message>
        <source>Everything else was read. Mend the file and open the workspace again; until then it is never written over.</source>
        <translation>Todo o resto foi lido. Corrija o arquivo e abra o espaço de trabalho de novo; até lá, ele nunca é sobrescrito.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>Não foi possível salvar %1: %2</translation>
    </message>
    <message>
        <source>%1 could not be removed</source>
        <translation>Não foi possível remover %1</translation>
    </message>
    <message>
        <source>%1 could not be renamed to %2</source>
        <translation>Não foi possível renomear %1 para %2</translation>
    </message>
    <message>
        <source>%1 was not saved: another program has changed or removed it since it was read</source>
        <translation>%1 não foi salvo: outro programa o alterou ou removeu desde que foi lido</translation>
    </message>
    <message>
        <source>Reload to see the other version, or save again and choose to overwrite.</source>
        <translation>Recarregue para ver a outra versão, ou salve de novo e escolha sobrescrever.</translation>
    </message>
    <message>
        <source>%1 was not saved: a file of that name is there already and was not read</source>
        <translation>%1 não foi salvo: já existe um arquivo com esse nome, que não foi lido</translation>
    </message>
    <message>
        <source>Mend or remove that file, then save again.</source>
        <translation>Corrija ou remova esse arquivo e salve de novo.</translation>
    </message>
    <message>
        <source>%1 was not saved: that is no name for a file</source>
        <translation>%1 não foi salvo: isso não é nome de arquivo</translation>
    </message>
    <message>
        <source>Leave out / \ : * ? &quot; &lt; &gt; | and do not begin with a point.</source>
        <translation>Não use / \ : * ? &quot; &lt; &gt; | nem comece com um ponto.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>um texto</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>um número inteiro</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>“%4” in %1, line %2, column %3, has to be one of: %5</source>
        <translation>“%4” em %1, linha %2, coluna %3, precisa ser um de: %5</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>um objeto entre chaves</translation>
    </message>
    <message>
        <source>a list in square brackets</source>
        <translation>uma lista entre colchetes</translation>
    </message>
    <message>
        <source>Element %4 in %1, line %2, column %3, has to be %5</source>
        <translation>O elemento %4 em %1, linha %2, coluna %3, precisa ser %5</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>uma lista de textos</translation>
    </message>
    <message>
        <source>“%4” in %1, line %2, column %3, has to be %5</source>
        <translation>“%4” em %1, linha %2, coluna %3, precisa ser %5</translation>
    </message>
    <message>
        <source>The usual value is used instead.</source>
        <translation>O valor usual é usado no lugar.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Hookbench (%4 in line %2 is above %5)</source>
        <translation>%1 foi escrito por um Hookbench mais novo (%4 na linha %2 está acima de %5)</translation>
    </message>
    <message>
        <source>A sample in %1, line %2, column %3, has to be an object in braces</source>
        <translation>Uma amostra em %1, linha %2, coluna %3, precisa ser um objeto entre chaves</translation>
    </message>
    <message>
        <source>%1 was not saved: samples of a table cannot be changed here</source>
        <translation>%1 não foi salvo: amostras de uma tabela não podem ser alteradas aqui</translation>
    </message>
    <message>
        <source>Change the table in a spreadsheet, or turn it into a .jsonl file.</source>
        <translation>Altere a tabela em uma planilha ou transforme-a em um arquivo .jsonl.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Não é possível ler %1: %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB and was not read</source>
        <translation>%1 tem mais de %2 MB e não foi lido</translation>
    </message>
    <message>
        <source>%1 has to hold an object in braces; line %2, column %3, begins something else</source>
        <translation>%1 precisa conter um objeto entre chaves; na linha %2, coluna %3, começa outra coisa</translation>
    </message>
    <message>
        <source>This folder is no workspace: it does not hold the file %1</source>
        <translation>Esta pasta não é um espaço de trabalho: ela não contém o arquivo %1</translation>
    </message>
    <message>
        <source>%1 was left out: another file has the same name with another ending</source>
        <translation>%1 foi deixado de fora: outro arquivo tem o mesmo nome com outra extensão</translation>
    </message>
    <message>
        <source>%1 names the webhook “%2”, which could not be found</source>
        <translation>%1 indica o webhook “%2”, que não foi encontrado</translation>
    </message>
    <message>
        <source>Nothing was published: errors are left (%1)</source>
        <translation>Nada foi publicado: restam erros (%1)</translation>
    </message>
    <message>
        <source>Mend them first; the list of problems names each place.</source>
        <translation>Corrija-os primeiro; a lista de problemas indica cada lugar.</translation>
    </message>
    <message>
        <source>Nothing was published: %1 could not be written</source>
        <translation>Nada foi publicado: não foi possível gravar %1</translation>
    </message>
    <message>
        <source>Check that the folder may be written to and that the disk is not full.</source>
        <translation>Verifique se é possível gravar na pasta e se o disco não está cheio.</translation>
    </message>
    <message>
        <source>CleverTap makes this body itself; its keys are documented, their order is inferred</source>
        <translation>O próprio CleverTap monta este body; as chaves são documentadas, a ordem é inferida</translation>
    </message>
    <message>
        <source>targetId is the number that CleverTap gives the campaign when it is published; here it is 0.</source>
        <translation>targetId é o número que o CleverTap dá à campanha quando ela é publicada; aqui é 0.</translation>
    </message>
    <message>
        <source>A custom pair has a value but no key</source>
        <translation>Um par personalizado tem valor, mas não tem chave</translation>
    </message>
    <message>
        <source>Give it a key, or remove the row.</source>
        <translation>Dê uma chave a ele ou remova a linha.</translation>
    </message>
    <message>
        <source>There are two custom pairs with the key “%1”</source>
        <translation>Há dois pares personalizados com a chave “%1”</translation>
    </message>
    <message>
        <source>Give one of them another key, or remove it.</source>
        <translation>Dê outra chave a um deles ou remova-o.</translation>
    </message>
    <message>
        <source>“%1” is no method that CleverTap can use</source>
        <translation>“%1” não é um método que o CleverTap possa usar</translation>
    </message>
    <message>
        <source>Choose POST, GET, PUT or DELETE.</source>
        <translation>Escolha POST, GET, PUT ou DELETE.</translation>
    </message>
    <message>
        <source>Write it in capitals</source>
        <translation>Escrever em maiúsculas</translation>
    </message>
    <message>
        <source>The sandbox does not run, so nobody would answer this request</source>
        <translation>A sandbox está parada, então ninguém responderia a esta requisição</translation>
    </message>
    <message>
        <source>Start the sandbox, or choose another environment.</source>
        <translation>Inicie a sandbox ou escolha outro ambiente.</translation>
    </message>
    <message>
        <source>The endpoint of the environment “%1” is no origin: “%2”</source>
        <translation>O endpoint do ambiente “%1” não é uma origem: “%2”</translation>
    </message>
    <message>
        <source>Write scheme, host and port only, such as http://127.0.0.1:8080.</source>
        <translation>Escreva apenas esquema, host e porta, como http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>A URL parameter has a value but no name</source>
        <translation>Um parâmetro de URL tem valor, mas não tem nome</translation>
    </message>
    <message>
        <source>Give it a name, or remove the row.</source>
        <translation>Dê um nome a ele ou remova a linha.</translation>
    </message>
    <message>
        <source>The secret “%1” cannot be a part of a header&apos;s name</source>
        <translation>O segredo “%1” não pode fazer parte do nome de um header</translation>
    </message>
    <message>
        <source>Move it into the value.</source>
        <translation>Mova-o para o valor.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header</source>
        <translation>“%1” não pode ser o nome de um header</translation>
    </message>
    <message>
        <source>A name holds letters, digits and - _ . but no blanks.</source>
        <translation>Um nome contém letras, dígitos e - _ . sem espaços.</translation>
    </message>
    <message>
        <source>The header %1 cannot be set: it follows from the URL and the body</source>
        <translation>O header %1 não pode ser definido: ele decorre da URL e do body</translation>
    </message>
    <message>
        <source>Remove or switch off this row; the right header is sent without it.</source>
        <translation>Remova ou desative esta linha; o header certo é enviado sem ela.</translation>
    </message>
    <message>
        <source>The value of %3 puts %2 into the header %1, where none is allowed</source>
        <translation>O valor de %3 coloca no header %1 algo que não é permitido: %2</translation>
    </message>
    <message>
        <source>The header %1 holds %2, where none is allowed</source>
        <translation>O header %1 contém algo que não é permitido: %2</translation>
    </message>
    <message>
        <source>Nothing is sent for this customer. The filter strip_newlines or url_encode behind the field keeps such values out.</source>
        <translation>Nada é enviado para este cliente. O filtro strip_newlines ou url_encode depois do campo evita esses valores.</translation>
    </message>
    <message>
        <source>Remove it: a line break would begin a new header.</source>
        <translation>Remova: uma quebra de linha começaria um novo header.</translation>
    </message>
    <message>
        <source>The value of %1 begins or ends with blanks, which are not sent</source>
        <translation>O valor de %1 começa ou termina com espaços, que não são enviados</translation>
    </message>
    <message>
        <source>HTTP takes no account of blanks around a value.</source>
        <translation>O HTTP não considera espaços em volta de um valor.</translation>
    </message>
    <message>
        <source>The value of %1 holds characters beyond ASCII, which servers read differently</source>
        <translation>O valor de %1 contém caracteres fora do ASCII, que os servidores leem de formas diferentes</translation>
    </message>
    <message>
        <source>It is sent as UTF-8. Percent-encode it if the other side expects that.</source>
        <translation>Ele é enviado como UTF-8. Use codificação por porcentagem se o outro lado esperar isso.</translation>
    </message>
    <message>
        <source>There are two headers %1; only one can be sent</source>
        <translation>Há dois headers %1; só um pode ser enviado</translation>
    </message>
    <message>
        <source>Remove or switch off one of the rows.</source>
        <translation>Remova ou desative uma das linhas.</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>uma quebra de linha</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>uma tabulação</translation>
    </message>
    <message>
        <source>The placeholder &lt;%1&gt; is not filled in</source>
        <translation>O espaço reservado &lt;%1&gt; não está preenchido</translation>
    </message>
    <message>
        <source>Inside capture nothing fills it: write the value into the text.</source>
        <translation>Dentro de capture nada o preenche: escreva o valor no texto.</translation>
    </message>
    <message>
        <source>Give it a value in the environment “%2”, or write the value into the text.</source>
        <translation>Dê um valor a ele no ambiente “%2” ou escreva o valor no texto.</translation>
    </message>
    <message>
        <source>Fill in &lt;%1&gt;…</source>
        <translation>Preencher &lt;%1&gt;…</translation>
    </message>
    <message>
        <source>The placeholder &lt;%1&gt; still stands in the body</source>
        <translation>O espaço reservado &lt;%1&gt; ainda está no body</translation>
    </message>
    <message>
        <source>Write what belongs there. Environments fill URLs and headers only, as CleverTap gets the body as it is.</source>
        <translation>Escreva o que deve ficar ali. Ambientes preenchem apenas URLs e headers, pois o CleverTap recebe o body como está.</translation>
    </message>
    <message>
        <source>Replace &lt;%1&gt;…</source>
        <translation>Substituir &lt;%1&gt;…</translation>
    </message>
    <message>
        <source>CleverTap documents personalised URLs, but not in which syntax; that Liquid works here is inferred</source>
        <translation>O CleverTap documenta URLs personalizadas, mas não a sintaxe; que o Liquid funciona aqui é inferido</translation>
    </message>
    <message>
        <source>CleverTap does not document Liquid here; that it works is inferred</source>
        <translation>O CleverTap não documenta o Liquid aqui; que ele funciona é inferido</translation>
    </message>
    <message>
        <source>Try it in CleverTap before you rely on it.</source>
        <translation>Experimente no CleverTap antes de confiar nisso.</translation>
    </message>
    <message>
        <source>The secret “%1” may not go to %2</source>
        <translation>O segredo “%1” não pode ir para %2</translation>
    </message>
    <message>
        <source>It goes only to the hosts that the environment lists for it. Check the URL, or add the host in the environment.</source>
        <translation>Ele vai apenas para os hosts que o ambiente lista para ele. Verifique a URL ou adicione o host no ambiente.</translation>
    </message>
    <message>
        <source>The secret “%1” would travel to %2 for everyone on the way to read</source>
        <translation>O segredo “%1” iria para %2 à vista de todos no caminho</translation>
    </message>
    <message>
        <source>Use https.</source>
        <translation>Use https.</translation>
    </message>
    <message>
        <source>“%1” is no complete http or https address</source>
        <translation>“%1” não é um endereço http ou https completo</translation>
    </message>
    <message>
        <source>Begin the URL with https:// and the name of the server.</source>
        <translation>Comece a URL com https:// e o nome do servidor.</translation>
    </message>
    <message>
        <source>The URL names no server that can be reached: “%1”</source>
        <translation>A URL não indica um servidor acessível: “%1”</translation>
    </message>
    <message>
        <source>Behind :// there has to be a host name such as api.example.com.</source>
        <translation>Depois de :// é preciso um nome de host, como api.example.com.</translation>
    </message>
    <message>
        <source>“%1” is no port</source>
        <translation>“%1” não é uma porta</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535 behind a colon.</source>
        <translation>Uma porta é um número de 1 a 65535 depois de dois-pontos.</translation>
    </message>
    <message>
        <source>The URL holds a user name or password: “%1”</source>
        <translation>A URL contém um nome de usuário ou uma senha: “%1”</translation>
    </message>
    <message>
        <source>Put credentials into an Authorization header, as a secret of the environment.</source>
        <translation>Coloque as credenciais em um header Authorization, como segredo do ambiente.</translation>
    </message>
    <message>
        <source>“%1” is never sent: a URL ends for the server before the #</source>
        <translation>“%1” nunca é enviado: para o servidor, uma URL termina antes do #</translation>
    </message>
    <message>
        <source>Remove it, or write %23 where the # belongs to the address.</source>
        <translation>Remova-o, ou escreva %23 onde o # fizer parte do endereço.</translation>
    </message>
    <message>
        <source>A % in a URL has to be followed by two hexadecimal digits</source>
        <translation>Em uma URL, um % precisa ser seguido de dois dígitos hexadecimais</translation>
    </message>
    <message>
        <source>Write %25 for a percent sign; behind Liquid, use the filter url_encode.</source>
        <translation>Escreva %25 para um sinal de porcentagem; depois do Liquid, use o filtro url_encode.</translation>
    </message>
    <message>
        <source>The character “%1” is not allowed in a URL</source>
        <translation>O caractere “%1” não é permitido em uma URL</translation>
    </message>
    <message>
        <source>Write it percent-encoded, a blank as %20; behind Liquid, use the filter url_encode.</source>
        <translation>Escreva-o com codificação por porcentagem, um espaço como %20; depois do Liquid, use o filtro url_encode.</translation>
    </message>
    <message>
        <source>There is no address to send to</source>
        <translation>Não há endereço para onde enviar</translation>
    </message>
    <message>
        <source>Choose a webhook that has one, or write the webhook&apos;s URL.</source>
        <translation>Escolha um webhook que tenha um, ou escreva a URL do webhook.</translation>
    </message>
    <message>
        <source>The value of %1 would send this request to another server: “%2”</source>
        <translation>O valor de %1 mandaria esta requisição para outro servidor: “%2”</translation>
    </message>
    <message>
        <source>A value inside or right behind the host name must not hold / ? # @ : or \.</source>
        <translation>Um valor dentro do nome do host ou logo depois dele não pode conter / ? # @ : nem \.</translation>
    </message>
    <message>
        <source>The secret “%1” cannot be a part of the server&apos;s address</source>
        <translation>O segredo “%1” não pode fazer parte do endereço do servidor</translation>
    </message>
    <message>
        <source>Make it a plain variable, or move it into a header.</source>
        <translation>Transforme-o em uma variável comum ou mova-o para um header.</translation>
    </message>
    <message>
        <source>A GET request has no body: the body of this campaign is not sent (inferred)</source>
        <translation>Uma requisição GET não tem body: o body desta campanha não é enviado (inferido)</translation>
    </message>
    <message>
        <source>Put the values into URL parameters, or choose POST.</source>
        <translation>Coloque os valores em parâmetros de URL ou escolha POST.</translation>
    </message>
    <message>
        <source>This folder holds a workspace already: %1</source>
        <translation>Esta pasta já contém um espaço de trabalho: %1</translation>
    </message>
    <message>
        <source>State that there is a field %1</source>
        <translation>Declarar que existe um campo %1</translation>
    </message>
    <message>
        <source>State that %1 matches %2</source>
        <translation>Declarar que %1 corresponde a %2</translation>
    </message>
    <message>
        <source>State that %1 holds no quotation mark, backslash, tab or line break</source>
        <translation>Declarar que %1 não contém aspas, barra invertida, tabulação nem quebra de linha</translation>
    </message>
    <message>
        <source>State that %1 is never missing</source>
        <translation>Declarar que %1 nunca falta</translation>
    </message>
    <message>
        <source>State that %1 is true or false, and never missing</source>
        <translation>Declarar que %1 é true ou false e nunca falta</translation>
    </message>
    <message>
        <source>State that %1 is a number, and never missing</source>
        <translation>Declarar que %1 é um número e nunca falta</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 está faltando.</translation>
    </message>
    <message>
        <source>%1 is of another type than its contract says.</source>
        <translation>%1 é de outro tipo que não o da sua regra.</translation>
    </message>
    <message>
        <source>%1 does not match the pattern of its contract.</source>
        <translation>%1 não corresponde ao padrão da sua regra.</translation>
    </message>
    <message>
        <source>%1 is none of the values that its contract allows.</source>
        <translation>%1 não é nenhum dos valores que a sua regra permite.</translation>
    </message>
    <message>
        <source>The value that %1 put in contains a quotation mark, which ends the JSON string early.</source>
        <translation>O valor que %1 inseriu contém aspas, que encerram a string JSON antes da hora.</translation>
    </message>
    <message>
        <source>Use the replace filter to take quotation marks out, or to put a backslash before each of them.</source>
        <translation>Use o filtro replace para tirar as aspas ou para colocar uma barra invertida antes de cada uma.</translation>
    </message>
    <message>
        <source>The value that %1 put in contains a backslash, which changes the meaning of what follows it in JSON.</source>
        <translation>O valor que %1 inseriu contém uma barra invertida, que no JSON muda o sentido do que vem depois.</translation>
    </message>
    <message>
        <source>Use the replace filter to take backslashes out, or to write two for each.</source>
        <translation>Use o filtro replace para tirar as barras invertidas ou para escrever duas no lugar de cada uma.</translation>
    </message>
    <message>
        <source>The value that %1 put in contains a line break, which must not stand in a JSON string.</source>
        <translation>O valor que %1 inseriu contém uma quebra de linha, que não pode estar em uma string JSON.</translation>
    </message>
    <message>
        <source>Use the strip_newlines filter, or the replace filter to write \n for each line break.</source>
        <translation>Use o filtro strip_newlines, ou o filtro replace para escrever \n a cada quebra de linha.</translation>
    </message>
    <message>
        <source>The value that %1 put in contains a tab, which must not stand in a JSON string.</source>
        <translation>O valor que %1 inseriu contém uma tabulação, que não pode estar em uma string JSON.</translation>
    </message>
    <message>
        <source>Use the replace filter to put a space in place of each tab.</source>
        <translation>Use o filtro replace para colocar um espaço no lugar de cada tabulação.</translation>
    </message>
    <message>
        <source>The value that %1 put in contains a control character, which must not stand in a JSON string.</source>
        <translation>O valor que %1 inseriu contém um caractere de controle, que não pode estar em uma string JSON.</translation>
    </message>
    <message>
        <source>Remove the character from the data.</source>
        <translation>Remova o caractere dos dados.</translation>
    </message>
    <message>
        <source>The value that %1 put in is no JSON where it stands: %2</source>
        <translation>O valor que %1 inseriu não é JSON onde está: %2</translation>
    </message>
    <message>
        <source>Put quotation marks around the tag. Only a number, true, false or null can stand without.</source>
        <translation>Coloque a tag entre aspas. Só um número, true, false ou null podem ficar sem elas.</translation>
    </message>
    <message>
        <source>%1 put in nothing, and JSON needs something there.</source>
        <translation>%1 não inseriu nada, e o JSON precisa de algo ali.</translation>
    </message>
    <message>
        <source>Give the tag a default, or put quotation marks around it.</source>
        <translation>Dê um valor padrão à tag ou coloque-a entre aspas.</translation>
    </message>
    <message>
        <source>The value that %1 put in ends its JSON string and adds something of its own: %2</source>
        <translation>O valor que %1 inseriu encerra a string JSON e acrescenta algo por conta própria: %2</translation>
    </message>
    <message>
        <source>The keyword “%1” belongs to a newer draft of JSON Schema and is not checked.</source>
        <translation>A palavra-chave “%1” pertence a um rascunho mais novo do JSON Schema e não é verificada.</translation>
    </message>
    <message>
        <source>Say the same in the words of draft 7.</source>
        <translation>Diga o mesmo com as palavras do draft 7.</translation>
    </message>
    <message>
        <source>This is no JSON Schema of draft 4 to 7 that can be used: %1</source>
        <translation>Este não é um JSON Schema dos drafts 4 a 7 que possa ser usado: %1</translation>
    </message>
    <message>
        <source>References lead to places in the same file only.</source>
        <translation>As referências levam apenas a lugares do mesmo arquivo.</translation>
    </message>
    <message>
        <source>This text is too long to be held against the patterns of the schema, which was not checked.</source>
        <translation>Este texto é longo demais para ser comparado com os padrões do esquema, que não foi verificado.</translation>
    </message>
    <message>
        <source>The JSON Schema does not allow this: %1</source>
        <translation>O JSON Schema não permite isto: %1</translation>
    </message>
    <message>
        <source>Change the value, or the schema of the campaign.</source>
        <translation>Altere o valor ou o esquema da campanha.</translation>
    </message>
    <message>
        <source>concat needs a list, and %1 is none.</source>
        <translation>concat precisa de uma lista, e %1 não é uma.</translation>
    </message>
    <message>
        <source>The filter %1 needs an argument; here are %3.</source>
        <translation>O filtro %1 precisa de um argumento; aqui há %3.</translation>
    </message>
    <message>
        <source>The filter %1 needs %2 arguments; here are %3.</source>
        <translation>O filtro %1 precisa de %2 argumentos; aqui há %3.</translation>
    </message>
    <message>
        <source>Write them behind a colon, separated by commas. Without them rendering fails.</source>
        <translation>Escreva-os depois de dois-pontos, separados por vírgulas. Sem eles, a renderização falha.</translation>
    </message>
    <message>
        <source>The filter %1 takes one argument; here are %3.</source>
        <translation>O filtro %1 aceita um argumento; aqui há %3.</translation>
    </message>
    <message>
        <source>The filter %1 takes no argument; here are %3.</source>
        <translation>O filtro %1 não aceita argumentos; aqui há %3.</translation>
    </message>
    <message>
        <source>The filter %1 takes %2 arguments at most; here are %3.</source>
        <translation>O filtro %1 aceita no máximo %2 argumentos; aqui há %3.</translation>
    </message>
    <message>
        <source>Remove what is too much. With it rendering fails.</source>
        <translation>Remova o que sobra. Com isso a renderização falha.</translation>
    </message>
    <message>
        <source>The filter %1 ignores this argument.</source>
        <translation>O filtro %1 ignora este argumento.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Remova-o.</translation>
    </message>
    <message>
        <source>Remove what is ignored</source>
        <translation>Remover o que é ignorado</translation>
    </message>
    <message>
        <source>With this argument rendering fails or gives something else than meant.</source>
        <translation>Com este argumento a renderização falha ou dá algo diferente do pretendido.</translation>
    </message>
    <message>
        <source>A number is needed here, and %1 is none.</source>
        <translation>Aqui é preciso um número, e %1 não é um.</translation>
    </message>
    <message>
        <source>Nothing can be divided by 0.</source>
        <translation>Nada pode ser dividido por 0.</translation>
    </message>
    <message>
        <source>Choose another divisor.</source>
        <translation>Escolha outro divisor.</translation>
    </message>
    <message>
        <source>A whole number that is not negative is needed here, and %1 is none.</source>
        <translation>Aqui é preciso um número inteiro não negativo, e %1 não é um.</translation>
    </message>
    <message>
        <source>A text is needed here, and %1 is none.</source>
        <translation>Aqui é preciso um texto, e %1 não é um.</translation>
    </message>
    <message>
        <source>Without a format date changes nothing.</source>
        <translation>Sem um formato, date não muda nada.</translation>
    </message>
    <message>
        <source>Add one, such as &quot;%Y-%m-%d&quot;.</source>
        <translation>Adicione um, como &quot;%Y-%m-%d&quot;.</translation>
    </message>
    <message>
        <source>date does not know %1 in this dialect and leaves it as it stands.</source>
        <translation>Neste dialeto, date não conhece %1 e o deixa como está.</translation>
    </message>
    <message>
        <source>Use single letters such as %Y %m %d %H %M %S, without flags.</source>
        <translation>Use letras simples como %Y %m %d %H %M %S, sem modificadores.</translation>
    </message>
    <message>
        <source>This default says nothing to put in.</source>
        <translation>Este default não diz o que inserir.</translation>
    </message>
    <message>
        <source>Write the value behind a colon, such as default: &apos;friend&apos;.</source>
        <translation>Escreva o valor depois de dois-pontos, como default: &apos;friend&apos;.</translation>
    </message>
    <message>
        <source>%1 is text in the samples: without quotation marks it is no JSON.</source>
        <translation>%1 é texto nas amostras: sem aspas não é JSON.</translation>
    </message>
    <message>
        <source>Put quotation marks around the tag.</source>
        <translation>Coloque a tag entre aspas.</translation>
    </message>
    <message>
        <source>Make it a string</source>
        <translation>Transformar em string</translation>
    </message>
    <message>
        <source>For a customer without %1 nothing stands here, which breaks this payload.</source>
        <translation>Para um cliente sem %1 não fica nada aqui, o que quebra este payload.</translation>
    </message>
    <message>
        <source>Give it a default, or leave the whole member out.</source>
        <translation>Dê um valor padrão ou deixe o membro inteiro de fora.</translation>
    </message>
    <message>
        <source>Use false where it is missing</source>
        <translation>Usar false onde estiver faltando</translation>
    </message>
    <message>
        <source>Use 0 where it is missing</source>
        <translation>Usar 0 onde estiver faltando</translation>
    </message>
    <message>
        <source>Use null where it is missing</source>
        <translation>Usar null onde estiver faltando</translation>
    </message>
    <message>
        <source>Send nothing to a customer without it</source>
        <translation>Não enviar nada a um cliente sem ele</translation>
    </message>
    <message>
        <source>Leave the member out where it is missing</source>
        <translation>Omitir o membro onde estiver faltando</translation>
    </message>
    <message>
        <source>Leave the element out where it is missing</source>
        <translation>Omitir o elemento onde estiver faltando</translation>
    </message>
    <message>
        <source>It negates nothing: write unless in place of if, or == false.</source>
        <translation>Isto não nega nada: escreva unless no lugar de if, ou == false.</translation>
    </message>
    <message>
        <source>The engine forgives one such slip in a template, the second one is an error.</source>
        <translation>O motor perdoa um deslize desses por template; o segundo é um erro.</translation>
    </message>
    <message>
        <source>%1 is passed over here, as if it were not there.</source>
        <translation>%1 é ignorado aqui, como se não existisse.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>What stands behind else is ignored: this is a plain else.</source>
        <translation>O que vem depois de else é ignorado: este é um else simples.</translation>
    </message>
    <message>
        <source>Write elsif for another condition.</source>
        <translation>Escreva elsif para outra condição.</translation>
    </message>
    <message>
        <source>Write elsif</source>
        <translation>Escrever elsif</translation>
    </message>
    <message>
        <source>A text and a number cannot be put in order: %1 is an error.</source>
        <translation>Um texto e um número não podem ser ordenados: %1 é um erro.</translation>
    </message>
    <message>
        <source>Write both as numbers or both as texts.</source>
        <translation>Escreva os dois como números ou os dois como textos.</translation>
    </message>
    <message>
        <source>%1 is text in the samples: compared with a number it is neither equal, less nor greater.</source>
        <translation>%1 é texto nas amostras: comparado com um número, não é igual, nem menor, nem maior.</translation>
    </message>
    <message>
        <source>Assign it with plus: 0 before, which fails for a text that is no number.</source>
        <translation>Atribua-o antes com plus: 0, o que falha com um texto que não é número.</translation>
    </message>
    <message>
        <source>It does not depend on the customer. Compare a field, or leave the condition out.</source>
        <translation>Isto não depende do cliente. Compare um campo ou tire a condição.</translation>
    </message>
    <message>
        <source>In this dialect &lt; and &gt; put numbers in order, nothing else: write numbers without quotes, and turn a text into a number with plus: 0 before.</source>
        <translation>Neste dialeto, &lt; e &gt; ordenam apenas números: escreva números sem aspas e transforme antes um texto em número com plus: 0.</translation>
    </message>
    <message>
        <source>Nothing equals blank in this dialect: compare with nil and with &quot;&quot;.</source>
        <translation>Neste dialeto nada é igual a blank: compare com nil e com &quot;&quot;.</translation>
    </message>
    <message>
        <source>%1 is always true.</source>
        <translation>%1 é sempre verdadeiro.</translation>
    </message>
    <message>
        <source>%1 is never true.</source>
        <translation>%1 nunca é verdadeiro.</translation>
    </message>
    <message>
        <source>Write the number without quotes</source>
        <translation>Escrever o número sem aspas</translation>
    </message>
    <message>
        <source>Compare with nil and with &quot;&quot;</source>
        <translation>Comparar com nil e com &quot;&quot;</translation>
    </message>
    <message>
        <source>%1 has to be written %2: capitals count.</source>
        <translation>%1 precisa ser escrito %2: maiúsculas contam.</translation>
    </message>
    <message>
        <source>As it stands it is empty for every customer.</source>
        <translation>Como está, fica vazio para todos os clientes.</translation>
    </message>
    <message>
        <source>Write %2</source>
        <translation>Escrever %2</translation>
    </message>
    <message>
        <source>Nothing is called %1 here: it is empty for every customer.</source>
        <translation>Nada se chama %1 aqui: fica vazio para todos os clientes.</translation>
    </message>
    <message>
        <source>Fields begin with Profile. or Event., variables have to be assigned first.</source>
        <translation>Campos começam com Profile. ou Event.; variáveis precisam ser atribuídas antes.</translation>
    </message>
    <message>
        <source>Write Profile.%1</source>
        <translation>Escrever Profile.%1</translation>
    </message>
    <message>
        <source>No sample has the field %1.</source>
        <translation>Nenhuma amostra tem o campo %1.</translation>
    </message>
    <message>
        <source>No sample has the field %1. Is %2 meant?</source>
        <translation>Nenhuma amostra tem o campo %1. Seria %2?</translation>
    </message>
    <message>
        <source>Look for a misspelling, or add the field to a sample.</source>
        <translation>Procure um erro de digitação ou adicione o campo a uma amostra.</translation>
    </message>
    <message>
        <source>It works in the engine that CleverTap is believed to run (inferred), but nobody promises it.</source>
        <translation>Funciona no motor que o CleverTap parece usar (inferido), mas ninguém garante.</translation>
    </message>
    <message>
        <source>CleverTap does not document the filter %1.</source>
        <translation>O CleverTap não documenta o filtro %1.</translation>
    </message>
    <message>
        <source>CleverTap does not document the tag %1.</source>
        <translation>O CleverTap não documenta a tag %1.</translation>
    </message>
    <message>
        <source>An index below 0 is an error in this dialect: nobody gets the message.</source>
        <translation>Um índice menor que 0 é um erro neste dialeto: ninguém recebe a mensagem.</translation>
    </message>
    <message>
        <source>Write .last for the last element.</source>
        <translation>Escreva .last para o último elemento.</translation>
    </message>
    <message>
        <source>Write .last</source>
        <translation>Escrever .last</translation>
    </message>
    <message>
        <source>A customer whose list %1 has no element %2 gets nothing.</source>
        <translation>Um cliente cuja lista %1 não tem o elemento %2 não recebe nada.</translation>
    </message>
    <message>
        <source>Ask for %1.size before; default does not help. Elements count from 0.</source>
        <translation>Verifique antes %1.size; default não ajuda. Os elementos contam a partir de 0.</translation>
    </message>
    <message>
        <source>Write .first (not documented by CleverTap)</source>
        <translation>Escrever .first (não documentado pelo CleverTap)</translation>
    </message>
    <message>
        <source>Print it only if the list is long enough</source>
        <translation>Imprimir só se a lista for longa o bastante</translation>
    </message>
    <message>
        <source>The last round of this loop leaves a comma before the closing bracket.</source>
        <translation>A última volta deste laço deixa uma vírgula antes do colchete de fechamento.</translation>
    </message>
    <message>
        <source>Print the comma unless forloop.last.</source>
        <translation>Imprima a vírgula com unless forloop.last.</translation>
    </message>
    <message>
        <source>Put the comma under forloop.last</source>
        <translation>Colocar a vírgula sob forloop.last</translation>
    </message>
    <message>
        <source>The first round of this loop puts a comma right behind the opening bracket.</source>
        <translation>A primeira volta deste laço põe uma vírgula logo depois do colchete de abertura.</translation>
    </message>
    <message>
        <source>Print the comma unless forloop.first.</source>
        <translation>Imprima a vírgula com unless forloop.first.</translation>
    </message>
    <message>
        <source>Put the comma under forloop.first</source>
        <translation>Colocar a vírgula sob forloop.first</translation>
    </message>
    <message>
        <source>From the second round on a comma is missing between what this loop prints.</source>
        <translation>A partir da segunda volta falta uma vírgula entre o que este laço imprime.</translation>
    </message>
    <message>
        <source>Print a comma behind each value unless forloop.last.</source>
        <translation>Imprima uma vírgula depois de cada valor com unless forloop.last.</translation>
    </message>
    <message>
        <source>Add the comma</source>
        <translation>Adicionar a vírgula</translation>
    </message>
    <message>
        <source>%1 is an object in the samples: printed as a whole it is no JSON.</source>
        <translation>%1 é um objeto nas amostras: impresso inteiro, não é JSON.</translation>
    </message>
    <message>
        <source>Print its fields one by one.</source>
        <translation>Imprima os campos um a um.</translation>
    </message>
    <message>
        <source>%1 is a list: its elements are printed without anything between them, which is no JSON.</source>
        <translation>%1 é uma lista: seus elementos são impressos sem nada entre eles, e isso não é JSON.</translation>
    </message>
    <message>
        <source>Go through it with for, or join it.</source>
        <translation>Percorra-a com for ou junte-a com join.</translation>
    </message>
    <message>
        <source>Join the elements with commas (not documented by CleverTap)</source>
        <translation>Juntar os elementos com vírgulas (não documentado pelo CleverTap)</translation>
    </message>
    <message>
        <source>Write a list of texts with for</source>
        <translation>Escrever uma lista de textos com for</translation>
    </message>
    <message>
        <source>Is %2 meant?</source>
        <translation>Seria %2?</translation>
    </message>
    <message>
        <source>This dialect has no filter for JSON: replace what has to be escaped.</source>
        <translation>Este dialeto não tem filtro para JSON: substitua o que precisa de escape.</translation>
    </message>
    <message>
        <source>Escape quotes, backslashes, line breaks and tabs</source>
        <translation>Escapar aspas, barras invertidas, quebras de linha e tabulações</translation>
    </message>
    <message>
        <source>A quotation mark in %1 would end the string here and break this payload.</source>
        <translation>Aspas em %1 encerrariam a string aqui e quebrariam este payload.</translation>
    </message>
    <message>
        <source>A backslash, line break or tab in %1 would break this payload.</source>
        <translation>Uma barra invertida, quebra de linha ou tabulação em %1 quebraria este payload.</translation>
    </message>
    <message>
        <source>There is no filter for JSON in this dialect: replace what JSON escapes. CleverTap does not document replace, but its engine has it (inferred).</source>
        <translation>Neste dialeto não há filtro para JSON: substitua o que o JSON escapa. O CleverTap não documenta replace, mas o motor dele tem (inferido).</translation>
    </message>
    <message>
        <source>Replace what JSON escapes.</source>
        <translation>Substitua o que o JSON escapa.</translation>
    </message>
    <message>
        <source>Escape quotes and backslashes, drop line breaks</source>
        <translation>Escapar aspas e barras invertidas, tirar quebras de linha</translation>
    </message>
    <message>
        <source>The variable %1 is never used.</source>
        <translation>A variável %1 nunca é usada.</translation>
    </message>
    <message>
        <source>Remove the tag, or look for a misspelling where it should be used.</source>
        <translation>Remova a tag, ou procure um erro de digitação onde ela deveria ser usada.</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>Remover a tag</translation>
    </message>
    <message>
        <source>What this loop leads to could not be summed up.</source>
        <translation>Não foi possível resumir aonde este laço leva.</translation>
    </message>
    <message>
        <source>There are too many ways through the body to look at all of them.</source>
        <translation>Há caminhos demais pelo body para olhar todos.</translation>
    </message>
    <message>
        <source>The analysis does not know what this tag does.</source>
        <translation>A análise não sabe o que esta tag faz.</translation>
    </message>
    <message>
        <source>A break was captured and is printed here.</source>
        <translation>Um break foi capturado com capture e é impresso aqui.</translation>
    </message>
    <message>
        <source>What this prints may be JSON of any depth.</source>
        <translation>O que isto imprime pode ser JSON de qualquer profundidade.</translation>
    </message>
    <message>
        <source>This `when` may match more than once.</source>
        <translation>Este `when` pode corresponder mais de uma vez.</translation>
    </message>
    <message>
        <source>There is a break in an ifchanged here.</source>
        <translation>Há um break em um ifchanged aqui.</translation>
    </message>
    <message>
        <source>With this data the payload is not valid JSON.</source>
        <translation>Com estes dados o payload não é JSON válido.</translation>
    </message>
    <message>
        <source>The template drops customers like this one: %1</source>
        <translation>O template descarta clientes como este: %1</translation>
    </message>
    <message>
        <source>A customer like this one gets nothing: %1</source>
        <translation>Um cliente como este não recebe nada: %1</translation>
    </message>
    <message>
        <source>The payload might end before its JSON is complete.</source>
        <translation>O payload pode terminar antes de o JSON estar completo.</translation>
    </message>
    <message>
        <source>A break outside of a loop might empty the payload.</source>
        <translation>Um break fora de um laço pode esvaziar o payload.</translation>
    </message>
    <message>
        <source>This might fail: %1</source>
        <translation>Isto pode falhar: %1</translation>
    </message>
    <message>
        <source>The template might drop a customer here.</source>
        <translation>O template pode descartar um cliente aqui.</translation>
    </message>
    <message>
        <source>Here the payload might not be JSON: %1 does not fit.</source>
        <translation>Aqui o payload pode não ser JSON: %1 não se encaixa.</translation>
    </message>
    <message>
        <source>What this prints might break the JSON, such as %1</source>
        <translation>O que isto imprime pode quebrar o JSON, por exemplo %1</translation>
    </message>
    <message>
        <source>The body is not valid UTF-8.</source>
        <translation>O body não é UTF-8 válido.</translation>
    </message>
    <message>
        <source>Whatever the properties hold, the payload is valid JSON.</source>
        <translation>Seja qual for o conteúdo das propriedades, o payload é JSON válido.</translation>
    </message>
    <message>
        <source>In this dialect errors are printed in their place, and the message goes out.</source>
        <translation>Neste dialeto os erros são impressos em seu lugar, e a mensagem sai.</translation>
    </message>
    <message>
        <source>Whatever the properties hold, every customer gets a message.</source>
        <translation>Seja qual for o conteúdo das propriedades, todo cliente recebe uma mensagem.</translation>
    </message>
    <message>
        <source>The body has an error: %1</source>
        <translation>O body tem um erro: %1</translation>
    </message>
    <message>
        <source>A customer without any field would break this payload.</source>
        <translation>Um cliente sem nenhum campo quebraria este payload.</translation>
    </message>
    <message>
        <source>A customer with %1 would break this payload.</source>
        <translation>Um cliente com %1 quebraria este payload.</translation>
    </message>
    <message>
        <source>A customer without any field would get nothing: %2</source>
        <translation>Um cliente sem nenhum campo não receberia nada: %2</translation>
    </message>
    <message>
        <source>A customer with %1 would get nothing: %2</source>
        <translation>Um cliente com %1 não receberia nada: %2</translation>
    </message>
    <message>
        <source>Add the header Content-Type: application/json, so that the receiver reads the body as JSON.</source>
        <translation>Adicione o header Content-Type: application/json para que o destinatário leia o body como JSON.</translation>
    </message>
    <message>
        <source>The body is JSON, but no Content-Type header says so.</source>
        <translation>O body é JSON, mas nenhum header Content-Type diz isso.</translation>
    </message>
    <message>
        <source>The body is JSON, but the Content-Type header says something else.</source>
        <translation>O body é JSON, mas o header Content-Type diz outra coisa.</translation>
    </message>
    <message>
        <source>the pattern is no regular expression</source>
        <translation>o padrão não é uma expressão regular</translation>
    </message>
    <message>
        <source>a schema is an object</source>
        <translation>um esquema é um objeto</translation>
    </message>
    <message>
        <source>The body has errors that have to be mended first.</source>
        <translation>O body tem erros que precisam ser corrigidos primeiro.</translation>
    </message>
    <message>
        <source>This string begins on one side of a tag and ends on the other, where not every customer may pass.</source>
        <translation>Esta string começa de um lado de uma tag e termina do outro, por onde talvez nem todo cliente passe.</translation>
    </message>
    <message>
        <source>This %1 is not closed in the block that opens it.</source>
        <translation>Este %1 não é fechado no bloco que o abre.</translation>
    </message>
    <message>
        <source>This %1 closes nothing in its block.</source>
        <translation>Este %1 não fecha nada no seu bloco.</translation>
    </message>
    <message>
        <source>This is no JSON.</source>
        <translation>Isto não é JSON.</translation>
    </message>
    <message>
        <source>What the tag %1 does to the text around it is not known here.</source>
        <translation>Aqui não se sabe o que a tag %1 faz com o texto em volta dela.</translation>
    </message>
    <message>
        <source>Blocks and brackets are nested too deeply here.</source>
        <translation>Blocos e colchetes estão aninhados demais aqui.</translation>
    </message>
    <message>
        <source>The body was left as it is.</source>
        <translation>O body foi deixado como estava.</translation>
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
        <translation>Nome</translation>
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
        <translation>Autenticação</translation>
    </message>
    <message>
        <source>No authentication</source>
        <translation>Sem autenticação</translation>
    </message>
    <message>
        <source>Header key</source>
        <translation>Chave do header</translation>
    </message>
    <message>
        <source>Header value</source>
        <translation>Valor do header</translation>
    </message>
    <message>
        <source>Campaign name</source>
        <translation>Nome da campanha</translation>
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
        <translation>Evento que qualifica</translation>
    </message>
    <message>
        <source>Target segment</source>
        <translation>Target segment</translation>
    </message>
    <message>
        <source>URL key</source>
        <translation>Chave da URL</translation>
    </message>
    <message>
        <source>URL value</source>
        <translation>Valor da URL</translation>
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
        <translation>Texto simples</translation>
    </message>
    <message>
        <source>Custom Body</source>
        <translation>Custom Body</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Atraso</translation>
    </message>
    <message>
        <source>Put your own value in. To have it filled in here, publish with an environment that sends to the webhook&apos;s own host.</source>
        <translation>Coloque o seu próprio valor. Para que ele seja preenchido aqui, publique com um ambiente que envie para o host do próprio webhook.</translation>
    </message>
    <message>
        <source>CleverTap does not document Liquid here; that it works is inferred.</source>
        <translation>O CleverTap não documenta o Liquid aqui; que ele funciona é inferido.</translation>
    </message>
    <message>
        <source>Profile variables</source>
        <translation>Variáveis de perfil</translation>
    </message>
    <message>
        <source>Custom key</source>
        <translation>Chave personalizada</translation>
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
        <translation>Quem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>The key %1 stands in this object twice.</source>
        <translation>A chave %1 aparece duas vezes neste objeto.</translation>
    </message>
    <message>
        <source>Most receivers take the last value and ignore the others. Remove one of the two.</source>
        <translation>A maioria dos destinatários pega o último valor e ignora os outros. Remova um dos dois.</translation>
    </message>
    <message>
        <source>The text begins with an invisible byte order mark.</source>
        <translation>O texto começa com uma marca de ordem de bytes invisível.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 without a byte order mark (BOM).</source>
        <translation>Salve o arquivo como UTF-8 sem marca de ordem de bytes (BOM).</translation>
    </message>
    <message>
        <source>This is an invisible or special space that JSON does not know.</source>
        <translation>Este é um espaço invisível ou especial que o JSON não conhece.</translation>
    </message>
    <message>
        <source>It often comes along when text is copied from a web page. Type an ordinary space instead.</source>
        <translation>Ele costuma vir junto com texto copiado de uma página web. Digite um espaço comum no lugar.</translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation>JSON não tem comentários.</translation>
    </message>
    <message>
        <source>Remove the comment; a Liquid comment tag does not reach the payload.</source>
        <translation>Remova o comentário; uma tag comment do Liquid não chega ao payload.</translation>
    </message>
    <message>
        <source>This byte is not valid UTF-8.</source>
        <translation>Este byte não é UTF-8 válido.</translation>
    </message>
    <message>
        <source>The text is probably saved in another encoding, such as Latin-1. Save it as UTF-8.</source>
        <translation>O texto provavelmente foi salvo em outra codificação, como Latin-1. Salve-o como UTF-8.</translation>
    </message>
    <message>
        <source>JSON needs straight quotation marks, not typographic ones.</source>
        <translation>JSON precisa de aspas retas, não tipográficas.</translation>
    </message>
    <message>
        <source>Word processors and chat programs put them in. Type &quot; on both sides.</source>
        <translation>Editores de texto e programas de conversa as inserem. Digite &quot; dos dois lados.</translation>
    </message>
    <message>
        <source>JSON needs double quotation marks, not single ones.</source>
        <translation>JSON precisa de aspas duplas, não simples.</translation>
    </message>
    <message>
        <source>Put &quot; on both sides of the text.</source>
        <translation>Coloque &quot; dos dois lados do texto.</translation>
    </message>
    <message>
        <source>A line break stands inside a string.</source>
        <translation>Há uma quebra de linha dentro de uma string.</translation>
    </message>
    <message>
        <source>Write \n for a line break, or close the string on its line.</source>
        <translation>Escreva \n para uma quebra de linha ou feche a string na mesma linha.</translation>
    </message>
    <message>
        <source>A tab character stands inside a string.</source>
        <translation>Há uma tabulação dentro de uma string.</translation>
    </message>
    <message>
        <source>Write \t for a tab, or use spaces.</source>
        <translation>Escreva \t para uma tabulação ou use espaços.</translation>
    </message>
    <message>
        <source>An invisible control character stands inside a string.</source>
        <translation>Há um caractere de controle invisível dentro de uma string.</translation>
    </message>
    <message>
        <source>Remove it, or write it as \u00XX.</source>
        <translation>Remova-o ou escreva-o como \u00XX.</translation>
    </message>
    <message>
        <source>A backslash has to be followed by one of &quot; \ / b f n r t or by u and four hexadecimal digits.</source>
        <translation>Uma barra invertida precisa ser seguida de um de &quot; \ / b f n r t ou de u e quatro dígitos hexadecimais.</translation>
    </message>
    <message>
        <source>Write \\ for a backslash that belongs to the text.</source>
        <translation>Escreva \\ para uma barra invertida que faça parte do texto.</translation>
    </message>
    <message>
        <source>This string has no closing quotation mark.</source>
        <translation>Esta string não tem aspas de fechamento.</translation>
    </message>
    <message>
        <source>Put &quot; at its end.</source>
        <translation>Coloque &quot; no final.</translation>
    </message>
    <message>
        <source>This quotation mark ends the string, but its text goes on.</source>
        <translation>Estas aspas encerram a string, mas o texto continua.</translation>
    </message>
    <message>
        <source>Write \&quot; for a quotation mark that belongs to the text.</source>
        <translation>Escreva \&quot; para aspas que façam parte do texto.</translation>
    </message>
    <message>
        <source>This text is not in quotation marks.</source>
        <translation>Este texto não está entre aspas.</translation>
    </message>
    <message>
        <source>Put &quot; on both sides. Only numbers, true, false and null stand without.</source>
        <translation>Coloque &quot; dos dois lados. Só números, true, false e null ficam sem elas.</translation>
    </message>
    <message>
        <source>JSON does not know %1.</source>
        <translation>O JSON não conhece %1.</translation>
    </message>
    <message>
        <source>Write %2.</source>
        <translation>Escreva %2.</translation>
    </message>
    <message>
        <source>JSON has no number %1.</source>
        <translation>O JSON não tem o número %1.</translation>
    </message>
    <message>
        <source>Write null, or leave the value out.</source>
        <translation>Escreva null ou deixe o valor de fora.</translation>
    </message>
    <message>
        <source>A number must not begin with a zero that is followed by more digits.</source>
        <translation>Um número não pode começar com um zero seguido de mais dígitos.</translation>
    </message>
    <message>
        <source>Remove the zero, or put the number in quotation marks if it is an id, a code or a telephone number.</source>
        <translation>Remova o zero, ou coloque o número entre aspas se for um id, um código ou um telefone.</translation>
    </message>
    <message>
        <source>A number must not begin with a plus sign.</source>
        <translation>Um número não pode começar com um sinal de mais.</translation>
    </message>
    <message>
        <source>Remove the sign, or put the number in quotation marks if it is a telephone number.</source>
        <translation>Remova o sinal, ou coloque o número entre aspas se for um telefone.</translation>
    </message>
    <message>
        <source>A number needs a digit on both sides of its decimal point.</source>
        <translation>Um número precisa de um dígito dos dois lados do ponto decimal.</translation>
    </message>
    <message>
        <source>Write 0.5 for .5 and 1.0 for 1.</source>
        <translation>Escreva 0.5 para .5 e 1.0 para 1.</translation>
    </message>
    <message>
        <source>This is not a number as JSON writes it.</source>
        <translation>Isto não é um número como o JSON o escreve.</translation>
    </message>
    <message>
        <source>JSON numbers look like 12, -3.5 and 1e9. Put anything else in quotation marks.</source>
        <translation>Números JSON são como 12, -3.5 e 1e9. Coloque todo o resto entre aspas.</translation>
    </message>
    <message>
        <source>There is no JSON here.</source>
        <translation>Não há JSON aqui.</translation>
    </message>
    <message>
        <source>A JSON text holds at least one value, such as {}.</source>
        <translation>Um texto JSON contém pelo menos um valor, como {}.</translation>
    </message>
    <message>
        <source>Nothing follows this comma.</source>
        <translation>Nada vem depois desta vírgula.</translation>
    </message>
    <message>
        <source>Remove the comma after the last item.</source>
        <translation>Remova a vírgula depois do último item.</translation>
    </message>
    <message>
        <source>Nothing stands before this comma.</source>
        <translation>Nada vem antes desta vírgula.</translation>
    </message>
    <message>
        <source>Remove the comma, or fill in what is missing.</source>
        <translation>Remova a vírgula ou preencha o que falta.</translation>
    </message>
    <message>
        <source>A comma is missing here.</source>
        <translation>Falta uma vírgula aqui.</translation>
    </message>
    <message>
        <source>Put a comma between two items.</source>
        <translation>Coloque uma vírgula entre dois itens.</translation>
    </message>
    <message>
        <source>A number holds a comma.</source>
        <translation>Um número contém uma vírgula.</translation>
    </message>
    <message>
        <source>Write 1000 for 1,000 and 1.5 for 1,5.</source>
        <translation>Escreva 1000 para 1,000 e 1.5 para 1,5.</translation>
    </message>
    <message>
        <source>A colon and a value are expected after a key.</source>
        <translation>Depois de uma chave esperam-se dois-pontos e um valor.</translation>
    </message>
    <message>
        <source>A member looks like &quot;key&quot;: &quot;value&quot;.</source>
        <translation>Um membro é como &quot;key&quot;: &quot;value&quot;.</translation>
    </message>
    <message>
        <source>This colon does not belong here.</source>
        <translation>Estes dois-pontos não cabem aqui.</translation>
    </message>
    <message>
        <source>Remove it, or put a comma before the key that it belongs to.</source>
        <translation>Remova-os, ou coloque uma vírgula antes da chave a que pertencem.</translation>
    </message>
    <message>
        <source>Items between [ and ] have no keys.</source>
        <translation>Itens entre [ e ] não têm chaves.</translation>
    </message>
    <message>
        <source>Use { and } around items with keys.</source>
        <translation>Use { e } em volta de itens com chaves.</translation>
    </message>
    <message>
        <source>The value after this colon is missing.</source>
        <translation>Falta o valor depois destes dois-pontos.</translation>
    </message>
    <message>
        <source>Fill in a value, or write null or &quot;&quot;.</source>
        <translation>Preencha um valor, ou escreva null ou &quot;&quot;.</translation>
    </message>
    <message>
        <source>A key in quotation marks is expected here.</source>
        <translation>Espera-se aqui uma chave entre aspas.</translation>
    </message>
    <message>
        <source>Between { and } every value has a key: &quot;key&quot;: &quot;value&quot;.</source>
        <translation>Entre { e } todo valor tem uma chave: &quot;key&quot;: &quot;value&quot;.</translation>
    </message>
    <message>
        <source>This key is not in quotation marks.</source>
        <translation>Esta chave não está entre aspas.</translation>
    </message>
    <message>
        <source>Put &quot; on both sides of the key.</source>
        <translation>Coloque &quot; dos dois lados da chave.</translation>
    </message>
    <message>
        <source>A closing %1 is missing.</source>
        <translation>Falta um %1 de fechamento.</translation>
    </message>
    <message>
        <source>The bracket that it closes is marked too.</source>
        <translation>O colchete que ele fecha também está marcado.</translation>
    </message>
    <message>
        <source>%1 stands here, but %2 belongs here.</source>
        <translation>Aqui está %1, mas o certo é %2.</translation>
    </message>
    <message>
        <source>The bracket that is to be closed is marked too.</source>
        <translation>O colchete a ser fechado também está marcado.</translation>
    </message>
    <message>
        <source>This %1 closes nothing.</source>
        <translation>Este %1 não fecha nada.</translation>
    </message>
    <message>
        <source>Remove it, or look for an opening bracket that is missing further up.</source>
        <translation>Remova-o, ou procure mais acima um colchete de abertura que falte.</translation>
    </message>
    <message>
        <source>There is text after the end of the JSON.</source>
        <translation>Há texto depois do fim do JSON.</translation>
    </message>
    <message>
        <source>A JSON text is one value. Remove what follows, or look for a bracket that is closed too early.</source>
        <translation>Um texto JSON é um único valor. Remova o que vem depois, ou procure um colchete fechado cedo demais.</translation>
    </message>
    <message>
        <source>Objects and arrays are nested too deep here.</source>
        <translation>Objetos e arrays estão aninhados demais aqui.</translation>
    </message>
    <message>
        <source>More than %1 levels are not read.</source>
        <translation>Mais de %1 níveis não são lidos.</translation>
    </message>
    <message>
        <source>The value passes through unchanged. Look for a misspelling.</source>
        <translation>O valor passa sem alteração. Procure um erro de digitação.</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>o fim</translation>
    </message>
    <message>
        <source>This happens in line %9 of the partial %8.</source>
        <translation>Isto acontece na linha %9 do partial %8.</translation>
    </message>
    <message>
        <source>%1 is no number, so it cannot be calculated with.</source>
        <translation>%1 não é um número, então não dá para calcular com ele.</translation>
    </message>
    <message>
        <source>Check the field&apos;s value first, or give it a default.</source>
        <translation>Verifique antes o valor do campo ou dê um valor padrão a ele.</translation>
    </message>
    <message>
        <source>A number is divided by zero.</source>
        <translation>Um número é dividido por zero.</translation>
    </message>
    <message>
        <source>Check the divisor first.</source>
        <translation>Verifique antes o divisor.</translation>
    </message>
    <message>
        <source>%1 cannot be made a whole number.</source>
        <translation>%1 não pode virar um número inteiro.</translation>
    </message>
    <message>
        <source>Check what is divided by zero before.</source>
        <translation>Verifique antes o que é dividido por zero.</translation>
    </message>
    <message>
        <source>The list has %2 elements, so there is none at index %1.</source>
        <translation>A lista tem %2 elementos, então não há nenhum no índice %1.</translation>
    </message>
    <message>
        <source>Check the list&apos;s size first: {% if list.size &gt; %1 %}. A default does not help.</source>
        <translation>Verifique antes o tamanho da lista: {% if list.size &gt; %1 %}. Um valor padrão não ajuda.</translation>
    </message>
    <message>
        <source>The filter %1 needs more arguments.</source>
        <translation>O filtro %1 precisa de mais argumentos.</translation>
    </message>
    <message>
        <source>Add what is missing after a colon.</source>
        <translation>Adicione o que falta depois de dois-pontos.</translation>
    </message>
    <message>
        <source>The filter %1 has too many or too few arguments.</source>
        <translation>O filtro %1 tem argumentos demais ou de menos.</translation>
    </message>
    <message>
        <source>Add or remove arguments.</source>
        <translation>Adicione ou remova argumentos.</translation>
    </message>
    <message>
        <source>%1 is no whole number.</source>
        <translation>%1 não é um número inteiro.</translation>
    </message>
    <message>
        <source>Use a whole number here.</source>
        <translation>Use um número inteiro aqui.</translation>
    </message>
    <message>
        <source>The text to look for is nothing.</source>
        <translation>O texto a procurar não existe.</translation>
    </message>
    <message>
        <source>Give the filter a text, or the field a default.</source>
        <translation>Dê um texto ao filtro, ou um valor padrão ao campo.</translation>
    </message>
    <message>
        <source>The text to put in is nothing.</source>
        <translation>O texto a inserir não existe.</translation>
    </message>
    <message>
        <source>The filter %1 needs a list here.</source>
        <translation>O filtro %1 precisa de uma lista aqui.</translation>
    </message>
    <message>
        <source>Check that the field is a list.</source>
        <translation>Verifique se o campo é uma lista.</translation>
    </message>
    <message>
        <source>These values have no common order.</source>
        <translation>Estes valores não têm uma ordem em comum.</translation>
    </message>
    <message>
        <source>Only values of one kind can be sorted, and none may be missing.</source>
        <translation>Só valores de um mesmo tipo podem ser ordenados, e nenhum pode faltar.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be compared.</source>
        <translation>%1 e %2 não podem ser comparados.</translation>
    </message>
    <message>
        <source>Turn a text into a number first: {% assign n = text | plus: 0 %}.</source>
        <translation>Transforme antes um texto em número: {% assign n = text | plus: 0 %}.</translation>
    </message>
    <message>
        <source>The elements have no property %1.</source>
        <translation>Os elementos não têm a propriedade %1.</translation>
    </message>
    <message>
        <source>Every element has to be an object.</source>
        <translation>Todo elemento precisa ser um objeto.</translation>
    </message>
    <message>
        <source>%1 holds something that is no number, so it cannot be counted on.</source>
        <translation>%1 contém algo que não é um número, então não dá para continuar a contagem.</translation>
    </message>
    <message>
        <source>Choose another name for the counter.</source>
        <translation>Escolha outro nome para o contador.</translation>
    </message>
    <message>
        <source>The counter has no name.</source>
        <translation>O contador não tem nome.</translation>
    </message>
    <message>
        <source>Write a name after it.</source>
        <translation>Escreva um nome depois dele.</translation>
    </message>
    <message>
        <source>ifchanged works once in a loop over a list, and from its first round on.</source>
        <translation>ifchanged funciona uma vez em um laço sobre uma lista, e a partir da primeira volta.</translation>
    </message>
    <message>
        <source>Move it directly into the loop.</source>
        <translation>Mova-o diretamente para o laço.</translation>
    </message>
    <message>
        <source>This raw tag has no block.</source>
        <translation>Esta tag raw não tem bloco.</translation>
    </message>
    <message>
        <source>Write exactly {% raw %} and {% endraw %}.</source>
        <translation>Escreva exatamente {% raw %} e {% endraw %}.</translation>
    </message>
    <message>
        <source>There is no partial named %1.</source>
        <translation>Não há partial chamado %1.</translation>
    </message>
    <message>
        <source>Look for a misspelling.</source>
        <translation>Procure um erro de digitação.</translation>
    </message>
    <message>
        <source>The partial is not valid: %1</source>
        <translation>O partial não é válido: %1</translation>
    </message>
    <message>
        <source>Mend the partial.</source>
        <translation>Corrija o partial.</translation>
    </message>
    <message>
        <source>The name of the partial is no text.</source>
        <translation>O nome do partial não é um texto.</translation>
    </message>
    <message>
        <source>Write it between quotes, such as &apos;footer&apos;.</source>
        <translation>Escreva-o entre aspas, como &apos;footer&apos;.</translation>
    </message>
    <message>
        <source>A partial that render brings in cannot include another one.</source>
        <translation>Um partial trazido por render não pode incluir outro com include.</translation>
    </message>
    <message>
        <source>Use render here too.</source>
        <translation>Use render aqui também.</translation>
    </message>
    <message>
        <source>This text is not valid Base64.</source>
        <translation>Este texto não é Base64 válido.</translation>
    </message>
    <message>
        <source>Check the field&apos;s value.</source>
        <translation>Verifique o valor do campo.</translation>
    </message>
    <message>
        <source>The result would not be valid text.</source>
        <translation>O resultado não seria um texto válido.</translation>
    </message>
    <message>
        <source>The date format %1 ends too early.</source>
        <translation>O formato de data %1 termina cedo demais.</translation>
    </message>
    <message>
        <source>Complete the directive at its end.</source>
        <translation>Complete a diretiva no final.</translation>
    </message>
    <message>
        <source>There is no operator %1.</source>
        <translation>Não há operador %1.</translation>
    </message>
    <message>
        <source>Use ==, !=, &lt;, &gt;, &lt;=, &gt;= or contains.</source>
        <translation>Use ==, !=, &lt;, &gt;, &lt;=, &gt;= ou contains.</translation>
    </message>
    <message>
        <source>There is no time zone named %1.</source>
        <translation>Não há fuso horário chamado %1.</translation>
    </message>
    <message>
        <source>Use a name such as Asia/Kolkata or Europe/London.</source>
        <translation>Use um nome como Asia/Kolkata ou Europe/London.</translation>
    </message>
    <message>
        <source>The template stops this message with abort.</source>
        <translation>O template interrompe esta mensagem com abort.</translation>
    </message>
    <message>
        <source>This customer gets nothing, as the template wants it.</source>
        <translation>Este cliente não recebe nada, como o template quer.</translation>
    </message>
    <message>
        <source>The output grew beyond %1 bytes here.</source>
        <translation>A saída passou de %1 bytes aqui.</translation>
    </message>
    <message>
        <source>Look for a loop that prints too much.</source>
        <translation>Procure um laço que imprima demais.</translation>
    </message>
    <message>
        <source>The template was stopped here after %1 steps.</source>
        <translation>O template foi interrompido aqui depois de %1 passos.</translation>
    </message>
    <message>
        <source>Look for a loop over too many elements.</source>
        <translation>Procure um laço sobre elementos demais.</translation>
    </message>
    <message>
        <source>The values made here need more than %1 bytes.</source>
        <translation>Os valores criados aqui precisam de mais de %1 bytes.</translation>
    </message>
    <message>
        <source>Look for a text or list that grows in a loop.</source>
        <translation>Procure um texto ou uma lista que cresça em um laço.</translation>
    </message>
    <message>
        <source>Partials include each other too deeply here.</source>
        <translation>Partials se incluem uns aos outros fundo demais aqui.</translation>
    </message>
    <message>
        <source>Look for a partial that includes itself.</source>
        <translation>Procure um partial que inclua a si mesmo.</translation>
    </message>
    <message>
        <source>The character %1 has no meaning inside a tag.</source>
        <translation>O caractere %1 não tem sentido dentro de uma tag.</translation>
    </message>
    <message>
        <source>Put texts between straight quotes: &apos;like this&apos; or &quot;like this&quot;.</source>
        <translation>Coloque textos entre aspas retas: &apos;assim&apos; ou &quot;assim&quot;.</translation>
    </message>
    <message>
        <source>The text that begins with %1 here never ends.</source>
        <translation>O texto que começa aqui com %1 nunca termina.</translation>
    </message>
    <message>
        <source>Add the closing %1.</source>
        <translation>Adicione o %1 de fechamento.</translation>
    </message>
    <message>
        <source>This {{ is never closed.</source>
        <translation>Este {{ nunca é fechado.</translation>
    </message>
    <message>
        <source>Add }} at its end.</source>
        <translation>Adicione }} no final.</translation>
    </message>
    <message>
        <source>This {% is never closed.</source>
        <translation>Este {% nunca é fechado.</translation>
    </message>
    <message>
        <source>Add %} at its end.</source>
        <translation>Adicione %} no final.</translation>
    </message>
    <message>
        <source>There is nothing between {{ and }}.</source>
        <translation>Não há nada entre {{ e }}.</translation>
    </message>
    <message>
        <source>Name what to print, such as Profile.Name.</source>
        <translation>Diga o que imprimir, como Profile.Name.</translation>
    </message>
    <message>
        <source>%1 is not expected here.</source>
        <translation>%1 não é esperado aqui.</translation>
    </message>
    <message>
        <source>Remove it, or look for a missing sign before it.</source>
        <translation>Remova-o, ou procure antes dele um sinal que falte.</translation>
    </message>
    <message>
        <source>%1 is missing before %2.</source>
        <translation>Falta %1 antes de %2.</translation>
    </message>
    <message>
        <source>Add %1.</source>
        <translation>Adicione %1.</translation>
    </message>
    <message>
        <source>A value is missing before %1.</source>
        <translation>Falta um valor antes de %1.</translation>
    </message>
    <message>
        <source>Write a field such as Profile.Name, a number, or a text in quotes.</source>
        <translation>Escreva um campo como Profile.Name, um número, ou um texto entre aspas.</translation>
    </message>
    <message>
        <source>The name of a filter is missing after |.</source>
        <translation>Falta o nome de um filtro depois de |.</translation>
    </message>
    <message>
        <source>Add a filter&apos;s name or remove the |.</source>
        <translation>Adicione o nome de um filtro ou remova o |.</translation>
    </message>
    <message>
        <source>A name is missing before %1.</source>
        <translation>Falta um nome antes de %1.</translation>
    </message>
    <message>
        <source>Names begin with a letter or _ and hold letters, digits, _ and -.</source>
        <translation>Nomes começam com uma letra ou _ e contêm letras, dígitos, _ e -.</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a variable.</source>
        <translation>%1 não pode ser o nome de uma variável.</translation>
    </message>
    <message>
        <source>Choose a name that is no word of the language and does not begin with &quot;end&quot;.</source>
        <translation>Escolha um nome que não seja palavra da linguagem e não comece com &quot;end&quot;.</translation>
    </message>
    <message>
        <source>The number %1 is too large for this dialect.</source>
        <translation>O número %1 é grande demais para este dialeto.</translation>
    </message>
    <message>
        <source>Write it as a text in quotes.</source>
        <translation>Escreva-o como texto entre aspas.</translation>
    </message>
    <message>
        <source>A range cannot begin or end with %1.</source>
        <translation>Um intervalo não pode começar nem terminar com %1.</translation>
    </message>
    <message>
        <source>Use whole numbers, or fields that hold some.</source>
        <translation>Use números inteiros, ou campos que os contenham.</translation>
    </message>
    <message>
        <source>Every line of this comment has to begin with #.</source>
        <translation>Toda linha deste comentário precisa começar com #.</translation>
    </message>
    <message>
        <source>Put # before it.</source>
        <translation>Coloque # antes dela.</translation>
    </message>
    <message>
        <source>There is no filter named %1.</source>
        <translation>Não há filtro chamado %1.</translation>
    </message>
    <message>
        <source>Nothing is sent to anybody while it is there. Look for a misspelling.</source>
        <translation>Enquanto ele estiver aí, nada é enviado a ninguém. Procure um erro de digitação.</translation>
    </message>
    <message>
        <source>There is no tag named %1.</source>
        <translation>Não há tag chamada %1.</translation>
    </message>
    <message>
        <source>The name of a tag is missing after {%.</source>
        <translation>Falta o nome de uma tag depois de {%.</translation>
    </message>
    <message>
        <source>Write a tag such as if, for or assign.</source>
        <translation>Escreva uma tag como if, for ou assign.</translation>
    </message>
    <message>
        <source>This %1 is never closed.</source>
        <translation>Este %1 nunca é fechado.</translation>
    </message>
    <message>
        <source>Add {% %2 %} where it is to end.</source>
        <translation>Adicione {% %2 %} onde ele deve terminar.</translation>
    </message>
    <message>
        <source>There is nothing that %1 could belong to here.</source>
        <translation>Não há nada aqui a que %1 possa pertencer.</translation>
    </message>
    <message>
        <source>Remove it, or open its block before it.</source>
        <translation>Remova-o, ou abra o bloco dele antes.</translation>
    </message>
    <message>
        <source>Nothing may follow %1 in its tag.</source>
        <translation>Nada pode vir depois de %1 na tag dele.</translation>
    </message>
    <message>
        <source>Remove what stands behind it.</source>
        <translation>Remova o que vem depois.</translation>
    </message>
    <message>
        <source>Nothing may follow doc in its tag.</source>
        <translation>Nada pode vir depois de doc na tag dele.</translation>
    </message>
    <message>
        <source>A doc block cannot hold another one.</source>
        <translation>Um bloco doc não pode conter outro.</translation>
    </message>
    <message>
        <source>Close the first one before the second begins.</source>
        <translation>Feche o primeiro antes que o segundo comece.</translation>
    </message>
    <message>
        <source>The word raw at the end of a tag begins a raw block in this dialect.</source>
        <translation>Neste dialeto, a palavra raw no fim de uma tag começa um bloco raw.</translation>
    </message>
    <message>
        <source>Write [&apos;raw&apos;] instead of .raw.</source>
        <translation>Escreva [&apos;raw&apos;] no lugar de .raw.</translation>
    </message>
    <message>
        <source>A case needs a when first, but here is %1.</source>
        <translation>Um case precisa primeiro de um when, mas aqui está %1.</translation>
    </message>
    <message>
        <source>Begin with {% when … %}; only text may stand before it, and it is dropped.</source>
        <translation>Comece com {% when … %}; antes dele só pode haver texto, que é descartado.</translation>
    </message>
    <message>
        <source>The name of a partial is missing before %1.</source>
        <translation>Falta o nome de um partial antes de %1.</translation>
    </message>
    <message>
        <source>There is no library of partials to include from, so this prints nothing.</source>
        <translation>Não há biblioteca de partials para incluir, então isto não imprime nada.</translation>
    </message>
    <message>
        <source>Write the text itself.</source>
        <translation>Escreva o próprio texto.</translation>
    </message>
    <message>
        <source>Blocks or brackets are nested too deeply here.</source>
        <translation>Blocos ou colchetes estão aninhados demais aqui.</translation>
    </message>
    <message>
        <source>Split the template into simpler parts.</source>
        <translation>Divida o template em partes mais simples.</translation>
    </message>
    <message>
        <source>The template is too large.</source>
        <translation>O template é grande demais.</translation>
    </message>
    <message>
        <source>Templates may have up to 1 GB.</source>
        <translation>Templates podem ter até 1 GB.</translation>
    </message>
    <message>
        <source>Send nothing to customers without the id</source>
        <translation>Não enviar nada aos clientes sem o id</translation>
    </message>
    <message>
        <source>Put quotation marks around it</source>
        <translation>Colocar entre aspas</translation>
    </message>
    <message>
        <source>Write whole seconds</source>
        <translation>Escrever segundos inteiros</translation>
    </message>
    <message>
        <source>Take it as UTC</source>
        <translation>Tomar como UTC</translation>
    </message>
    <message>
        <source>Use date_tz with UTC</source>
        <translation>Usar date_tz com UTC</translation>
    </message>
    <message>
        <source>Qualtrics reads an object here, in braces, and this is none.</source>
        <translation>O Qualtrics lê aqui um objeto, entre chaves, e isto não é um.</translation>
    </message>
    <message>
        <source>Put the keys that belong here between { and }.</source>
        <translation>Coloque as chaves que cabem aqui entre { e }.</translation>
    </message>
    <message>
        <source>Qualtrics does not know the key “%1” here and refuses the request (RP_9).</source>
        <translation>O Qualtrics não conhece a chave “%1” aqui e recusa a requisição (RP_9).</translation>
    </message>
    <message>
        <source>Remove it, or move the value into embeddedData.</source>
        <translation>Remova-a ou mova o valor para embeddedData.</translation>
    </message>
    <message>
        <source>“%1” stands in answers of Qualtrics only; a request that has it is refused (RP_9).</source>
        <translation>“%1” aparece apenas em respostas do Qualtrics; uma requisição com ele é recusada (RP_9).</translation>
    </message>
    <message>
        <source>Write what a request calls it: header, surveyLink.type, header.subject; remove the rest.</source>
        <translation>Escreva como a requisição o chama: header, surveyLink.type, header.subject; remova o resto.</translation>
    </message>
    <message>
        <source>“%1” is seen in answers of Qualtrics; that a request may have it is not confirmed (inferred).</source>
        <translation>“%1” é visto em respostas do Qualtrics; que uma requisição possa tê-lo não está confirmado (inferido).</translation>
    </message>
    <message>
        <source>Remove it: a key that Qualtrics does not know is refused (RP_9).</source>
        <translation>Remova-a: uma chave que o Qualtrics não conhece é recusada (RP_9).</translation>
    </message>
    <message>
        <source>This body mixes two requests that have nothing in common: an e-mail, and links without an e-mail.</source>
        <translation>Este body mistura duas requisições que não têm nada em comum: um e-mail, e links sem e-mail.</translation>
    </message>
    <message>
        <source>For an e-mail remove action, linkType and what else belongs to links; or keep only those.</source>
        <translation>Para um e-mail, remova action, linkType e o que mais for de links; ou mantenha apenas isso.</translation>
    </message>
    <message>
        <source>Qualtrics expects the key “%1” and refuses the request without it (RP_10).</source>
        <translation>O Qualtrics espera a chave “%1” e recusa a requisição sem ela (RP_10).</translation>
    </message>
    <message>
        <source>sendDate is missing; Qualtrics refuses the request without it (RP_10), also when it is to send now.</source>
        <translation>Falta sendDate; o Qualtrics recusa a requisição sem essa chave (RP_10), mesmo para envio imediato.</translation>
    </message>
    <message>
        <source>Write the time of sending in UTC. A time in the past means now (inferred).</source>
        <translation>Escreva a hora do envio em UTC. Uma hora no passado significa agora (inferido).</translation>
    </message>
    <message>
        <source>The subject has to be text; an object, as answers have it, is refused (RP_10).</source>
        <translation>O assunto precisa ser texto; um objeto, como nas respostas, é recusado (RP_10).</translation>
    </message>
    <message>
        <source>Put the text, or the MS_ id of a message in the library, into header.subject.</source>
        <translation>Coloque o texto, ou o id MS_ de uma mensagem da biblioteca, em header.subject.</translation>
    </message>
    <message>
        <source>Without surveyLink the mail leads to no survey (inferred from one client).</source>
        <translation>Sem surveyLink o e-mail não leva a nenhuma pesquisa (inferido de um cliente).</translation>
    </message>
    <message>
        <source>Add surveyLink with the id of the survey.</source>
        <translation>Adicione surveyLink com o id da pesquisa.</translation>
    </message>
    <message>
        <source>The value of “%1” has to be text in quotation marks.</source>
        <translation>O valor de “%1” precisa ser texto entre aspas.</translation>
    </message>
    <message>
        <source>“%1” is required, and this customer would send nothing for it.</source>
        <translation>“%1” é obrigatório, e este cliente não enviaria nada para ele.</translation>
    </message>
    <message>
        <source>Give the value a default, or leave the customer out with {% abort %}.</source>
        <translation>Dê um valor padrão, ou deixe o cliente de fora com {% abort %}.</translation>
    </message>
    <message>
        <source>“%1” may be left out, but null and empty text are looked at like any other value (inferred).</source>
        <translation>“%1” pode ser omitido, mas null e texto vazio são tratados como qualquer outro valor (inferido).</translation>
    </message>
    <message>
        <source>Put an {% if %} around the whole member and its comma.</source>
        <translation>Coloque um {% if %} em volta do membro inteiro e da vírgula.</translation>
    </message>
    <message>
        <source>The id in “%1” is empty: the value is not there.</source>
        <translation>O id em “%1” está vazio: o valor não existe.</translation>
    </message>
    <message>
        <source>Leave the whole member out where there is no id, or leave the customer out with {% abort %}.</source>
        <translation>Deixe o membro inteiro de fora onde não houver id, ou deixe o cliente de fora com {% abort %}.</translation>
    </message>
    <message>
        <source>“%1” is not the id that belongs here: it has to begin with %2.</source>
        <translation>“%1” não é o id que cabe aqui: ele precisa começar com %2.</translation>
    </message>
    <message>
        <source>“%1” is no id of Qualtrics: after the prefix come 11 to 15 letters and digits.</source>
        <translation>“%1” não é um id do Qualtrics: depois do prefixo vêm de 11 a 15 letras e dígitos.</translation>
    </message>
    <message>
        <source>Copy it from Account Settings, Qualtrics IDs. Capitals matter.</source>
        <translation>Copie-o de Account Settings, Qualtrics IDs. Maiúsculas contam.</translation>
    </message>
    <message>
        <source>“%1” is shorter than any id seen: after the prefix come 15 letters and digits.</source>
        <translation>“%1” é mais curto que qualquer id já visto: depois do prefixo vêm 15 letras e dígitos.</translation>
    </message>
    <message>
        <source>Look whether its end got lost.</source>
        <translation>Veja se o final se perdeu.</translation>
    </message>
    <message>
        <source>“%1” is no type of link: Individual, Multiple or Anonymous, written exactly so.</source>
        <translation>“%1” não é um tipo de link: Individual, Multiple ou Anonymous, escrito exatamente assim.</translation>
    </message>
    <message>
        <source>“%1” is no action: CreateDistribution or CreateTransactionBatchDistribution, written exactly so.</source>
        <translation>“%1” não é uma ação: CreateDistribution ou CreateTransactionBatchDistribution, escrito exatamente assim.</translation>
    </message>
    <message>
        <source>“%1” is no plain e-mail address.</source>
        <translation>“%1” não é um endereço de e-mail simples.</translation>
    </message>
    <message>
        <source>Write one address such as noreply@qemailserver.com, without a name around it.</source>
        <translation>Escreva um único endereço, como noreply@qemailserver.com, sem um nome em volta.</translation>
    </message>
    <message>
        <source>Mail from %1 leaves only if the brand has set this domain up; else it is accepted and not sent (EQD17).</source>
        <translation>E-mails de %1 só saem se a marca configurou esse domínio; senão são aceitos e não enviados (EQD17).</translation>
    </message>
    <message>
        <source>qemailserver.com, qualtrics-survey.com and qualtrics-research.com need no set-up.</source>
        <translation>qemailserver.com, qualtrics-survey.com e qualtrics-research.com não precisam de configuração.</translation>
    </message>
    <message>
        <source>Without replyToEmail answers go to a default address; every known client sends it.</source>
        <translation>Sem replyToEmail as respostas vão para um endereço padrão; todos os clientes conhecidos o enviam.</translation>
    </message>
    <message>
        <source>“%1” is the id of a contact in the directory; the call expects that of a member of the list, CGC_ (inferred: published samples show CID_, working clients CGC_).</source>
        <translation>“%1” é o id de um contato do diretório; a chamada espera o de um membro da lista, CGC_ (inferido: as amostras publicadas mostram CID_, os clientes que funcionam CGC_).</translation>
    </message>
    <message>
        <source>Look up the contact&apos;s contactLookupId in the mailing list.</source>
        <translation>Procure o contactLookupId do contato na lista de e-mails.</translation>
    </message>
    <message>
        <source>Whoever has no id of their own would be sent to Qualtrics as the contact “%1”, who does not exist (inferred).</source>
        <translation>Quem não tem id próprio seria enviado ao Qualtrics como o contato “%1”, que não existe (inferido).</translation>
    </message>
    <message>
        <source>Leave customers without the id out with {% abort %}.</source>
        <translation>Deixe de fora com {% abort %} os clientes sem o id.</translation>
    </message>
    <message>
        <source>contactId stands without mailingListId; the contact belongs to a list, and working clients name it (inferred).</source>
        <translation>contactId está sem mailingListId; o contato pertence a uma lista, e os clientes que funcionam a indicam (inferido).</translation>
    </message>
    <message>
        <source>Add mailingListId with the id of the list that the contact is in, CG_.</source>
        <translation>Adicione mailingListId com o id da lista em que o contato está, CG_.</translation>
    </message>
    <message>
        <source>mailingListId without contactId mails the whole list, and the webhook does so for every customer (that this is not meant is inferred).</source>
        <translation>mailingListId sem contactId escreve para a lista inteira, e o webhook faz isso para cada cliente (que não seja essa a intenção é inferido).</translation>
    </message>
    <message>
        <source>Add the contactId of the customer.</source>
        <translation>Adicione o contactId do cliente.</translation>
    </message>
    <message>
        <source>A batch of transactions says itself whom to mail: %1 cannot stand beside transactionBatchId.</source>
        <translation>Um lote de transações já diz a quem escrever: %1 não pode ficar ao lado de transactionBatchId.</translation>
    </message>
    <message>
        <source>Keep either transactionBatchId, or mailingListId with contactId.</source>
        <translation>Mantenha transactionBatchId, ou então mailingListId com contactId.</translation>
    </message>
    <message>
        <source>messageText stands beside a message of the library; which of them wins is not documented (inferred: one is enough, and text messages refuse both).</source>
        <translation>messageText está ao lado de uma mensagem da biblioteca; qual das duas vale não está documentado (inferido: uma basta, e mensagens SMS recusam ambas).</translation>
    </message>
    <message>
        <source>Remove messageText, or libraryId and messageId.</source>
        <translation>Remova messageText, ou então libraryId e messageId.</translation>
    </message>
    <message>
        <source>The text of the mail has no link to the survey (that Qualtrics adds none is inferred).</source>
        <translation>O texto do e-mail não tem link para a pesquisa (que o Qualtrics não adiciona nenhum é inferido).</translation>
    </message>
    <message>
        <source>Put ${l://SurveyURL} or ${l://SurveyLink?d=Take the Survey} into it.</source>
        <translation>Coloque nele ${l://SurveyURL} ou ${l://SurveyLink?d=Take the Survey}.</translation>
    </message>
    <message>
        <source>The text of the mail has no opt-out link (that Qualtrics adds none is inferred).</source>
        <translation>O texto do e-mail não tem link de descadastramento (que o Qualtrics não adiciona nenhum é inferido).</translation>
    </message>
    <message>
        <source>Put ${l://OptOutLink?d=Unsubscribe} into it.</source>
        <translation>Coloque nele ${l://OptOutLink?d=Unsubscribe}.</translation>
    </message>
    <message>
        <source>“%1” is no piped text that Qualtrics would fill in, and would be shown as it is (inferred).</source>
        <translation>“%1” não é um texto dinâmico que o Qualtrics preencheria, e seria mostrado como está (inferido).</translation>
    </message>
    <message>
        <source>Write ${l://…}, ${m://…} or ${e://…}, in single braces, with the closing brace.</source>
        <translation>Escreva ${l://…}, ${m://…} ou ${e://…}, entre chaves simples, com a chave de fechamento.</translation>
    </message>
    <message>
        <source>“%1” is no time as Qualtrics reads it.</source>
        <translation>“%1” não é uma hora como o Qualtrics a lê.</translation>
    </message>
    <message>
        <source>Write it as 2031-01-24T14:15:22Z.</source>
        <translation>Escreva como 2031-01-24T14:15:22Z.</translation>
    </message>
    <message>
        <source>The time “%1” does not say its zone.</source>
        <translation>A hora “%1” não diz o fuso.</translation>
    </message>
    <message>
        <source>Write the time in UTC with Z at its end, or add an offset such as +02:00.</source>
        <translation>Escreva a hora em UTC com Z no final, ou adicione um deslocamento como +02:00.</translation>
    </message>
    <message>
        <source>The time “%1” is not in UTC, which is the safest form.</source>
        <translation>A hora “%1” não está em UTC, que é a forma mais segura.</translation>
    </message>
    <message>
        <source>“%1” has a fraction of a second, which some calls of Qualtrics refuse (reported; for this call inferred).</source>
        <translation>“%1” tem uma fração de segundo, que algumas chamadas do Qualtrics recusam (relatado; para esta chamada, inferido).</translation>
    </message>
    <message>
        <source>Write whole seconds.</source>
        <translation>Escreva segundos inteiros.</translation>
    </message>
    <message>
        <source>sendDate is a fixed time in the past; Qualtrics then sends at once (inferred).</source>
        <translation>sendDate é uma hora fixa no passado; o Qualtrics então envia na hora (inferido).</translation>
    </message>
    <message>
        <source>Let Liquid write the time of sending.</source>
        <translation>Deixe o Liquid escrever a hora do envio.</translation>
    </message>
    <message>
        <source>sendDate is in the past; Qualtrics then sends at once (inferred).</source>
        <translation>sendDate está no passado; o Qualtrics então envia na hora (inferido).</translation>
    </message>
    <message>
        <source>The survey link has expired already: Qualtrics accepts the request and sends nothing (inferred from EQD15).</source>
        <translation>O link da pesquisa já expirou: o Qualtrics aceita a requisição e não envia nada (inferido de EQD15).</translation>
    </message>
    <message>
        <source>Write a later expirationDate, or leave it out: then the link lives for about 60 days.</source>
        <translation>Escreva um expirationDate posterior, ou deixe-o de fora: então o link vale por cerca de 60 dias.</translation>
    </message>
    <message>
        <source>The survey link expires no later than the mail is sent, so that it is dead on arrival (inferred from EQD15).</source>
        <translation>O link da pesquisa expira no máximo quando o e-mail é enviado, então chega morto (inferido de EQD15).</translation>
    </message>
    <message>
        <source>Write an expirationDate after sendDate, or leave it out: then the link lives for about 60 days.</source>
        <translation>Escreva um expirationDate depois de sendDate, ou deixe-o de fora: então o link vale por cerca de 60 dias.</translation>
    </message>
    <message>
        <source>CleverTap&apos;s now is Indian time, and this writes it with Z, as if it were UTC: five and a half hours late (inferred from third parties&apos; notes).</source>
        <translation>O now do CleverTap é a hora da Índia, e isto a escreve com Z, como se fosse UTC: cinco horas e meia de atraso (inferido de anotações de terceiros).</translation>
    </message>
    <message>
        <source>Use date_tz with the zone &apos;UTC&apos; in place of date.</source>
        <translation>Use date_tz com o fuso &apos;UTC&apos; no lugar de date.</translation>
    </message>
    <message>
        <source>embeddedData has %1 pairs, and Qualtrics takes 10.</source>
        <translation>embeddedData tem %1 pares, e o Qualtrics aceita 10.</translation>
    </message>
    <message>
        <source>This name in embeddedData has %1 characters, and Qualtrics takes 1 to 200.</source>
        <translation>Este nome em embeddedData tem %1 caracteres, e o Qualtrics aceita de 1 a 200.</translation>
    </message>
    <message>
        <source>This value in embeddedData has %1 characters, and Qualtrics takes 1024.</source>
        <translation>Este valor em embeddedData tem %1 caracteres, e o Qualtrics aceita 1024.</translation>
    </message>
    <message>
        <source>Shorten it, for example with slice.</source>
        <translation>Encurte-o, por exemplo com slice.</translation>
    </message>
    <message>
        <source>Values in embeddedData have to be text; this one is none.</source>
        <translation>Os valores em embeddedData precisam ser texto; este não é.</translation>
    </message>
    <message>
        <source>Put quotation marks around it.</source>
        <translation>Coloque-o entre aspas.</translation>
    </message>
    <message>
        <source>The request has no API token, and Qualtrics refuses it (ATP_2).</source>
        <translation>A requisição não tem token de API, e o Qualtrics a recusa (ATP_2).</translation>
    </message>
    <message>
        <source>Add the header X-API-TOKEN, or Authorization with an OAuth token.</source>
        <translation>Adicione o header X-API-TOKEN, ou Authorization com um token OAuth.</translation>
    </message>
    <message>
        <source>Qualtrics reads JSON only, and the content format of this campaign is another one.</source>
        <translation>O Qualtrics lê apenas JSON, e o formato de conteúdo desta campanha é outro.</translation>
    </message>
    <message>
        <source>Choose the content format JSON.</source>
        <translation>Escolha o formato de conteúdo JSON.</translation>
    </message>
    <message>
        <source>SV_ is the id of a survey.</source>
        <translation>SV_ é o id de uma pesquisa.</translation>
    </message>
    <message>
        <source>UR_ is the id of a user, or of that user&apos;s library.</source>
        <translation>UR_ é o id de um usuário, ou da biblioteca dele.</translation>
    </message>
    <message>
        <source>URH_ is the id of a user, or of that user&apos;s library.</source>
        <translation>URH_ é o id de um usuário, ou da biblioteca dele.</translation>
    </message>
    <message>
        <source>GR_ is the id of a group, or of its library.</source>
        <translation>GR_ é o id de um grupo, ou da biblioteca dele.</translation>
    </message>
    <message>
        <source>MS_ is the id of a message in a library.</source>
        <translation>MS_ é o id de uma mensagem em uma biblioteca.</translation>
    </message>
    <message>
        <source>POOL_ is the id of a directory of contacts.</source>
        <translation>POOL_ é o id de um diretório de contatos.</translation>
    </message>
    <message>
        <source>CG_ is the id of a mailing list.</source>
        <translation>CG_ é o id de uma lista de e-mails.</translation>
    </message>
    <message>
        <source>ML_ is the id of a mailing list in Research Core.</source>
        <translation>ML_ é o id de uma lista de e-mails no Research Core.</translation>
    </message>
    <message>
        <source>CID_ is the id of a contact in the directory.</source>
        <translation>CID_ é o id de um contato no diretório.</translation>
    </message>
    <message>
        <source>CGC_ is the id of a contact as member of one list.</source>
        <translation>CGC_ é o id de um contato como membro de uma lista.</translation>
    </message>
    <message>
        <source>MLRP_ is the id of a list member in Research Core.</source>
        <translation>MLRP_ é o id de um membro de lista no Research Core.</translation>
    </message>
    <message>
        <source>EMD_ is the id of a distribution that was made.</source>
        <translation>EMD_ é o id de uma distribuição já criada.</translation>
    </message>
    <message>
        <source>SMSD_ is the id of a distribution by text message.</source>
        <translation>SMSD_ é o id de uma distribuição por SMS.</translation>
    </message>
    <message>
        <source>BT_ is the id of a batch of transactions.</source>
        <translation>BT_ é o id de um lote de transações.</translation>
    </message>
    <message>
        <source>CTR_ is the id of one transaction; a batch has BT_.</source>
        <translation>CTR_ é o id de uma transação; um lote tem BT_.</translation>
    </message>
    <message>
        <source>R_ is the id of a response.</source>
        <translation>R_ é o id de uma resposta.</translation>
    </message>
    <message>
        <source>FS_ is the id of a survey session.</source>
        <translation>FS_ é o id de uma sessão de pesquisa.</translation>
    </message>
    <message>
        <source>SUB_ is the id of an event subscription.</source>
        <translation>SUB_ é o id de uma assinatura de eventos.</translation>
    </message>
    <message>
        <source>UT_ is the id of a type of user.</source>
        <translation>UT_ é o id de um tipo de usuário.</translation>
    </message>
    <message>
        <source>Call it %2</source>
        <translation>Chamar de %2</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Remover “%1”</translation>
    </message>
    <message>
        <source>Send at the time of the event</source>
        <translation>Enviar na hora do evento</translation>
    </message>
    <message>
        <source>Remove messageText</source>
        <translation>Remover messageText</translation>
    </message>
    <message>
        <source>Write “%2”</source>
        <translation>Escrever “%2”</translation>
    </message>
    <message>
        <source>Capitals matter: write %3.</source>
        <translation>Maiúsculas contam: escreva %3.</translation>
    </message>
    <message>
        <source>Here belongs an object: { … }.</source>
        <translation>Aqui cabe um objeto: { … }.</translation>
    </message>
    <message>
        <source>“%1” has no place here: fields go into one of these: %2.</source>
        <translation>“%1” não tem lugar aqui: os campos vão em um destes: %2.</translation>
    </message>
    <message>
        <source>%1 has to be an object: { … }.</source>
        <translation>%1 precisa ser um objeto: { … }.</translation>
    </message>
    <message>
        <source>Mend the sample, or change what is stated of the field.</source>
        <translation>Corrija a amostra ou altere a regra do campo.</translation>
    </message>
    <message>
        <source>The JSON Schema of this campaign cannot be read: %1.</source>
        <translation>Não é possível ler o JSON Schema desta campanha: %1.</translation>
    </message>
    <message>
        <source>Put the file back into the workspace, or choose another schema.</source>
        <translation>Coloque o arquivo de volta no espaço de trabalho ou escolha outro esquema.</translation>
    </message>
    <message>
        <source>Files of this workspace were changed by another program.</source>
        <translation>Arquivos deste espaço de trabalho foram alterados por outro programa.</translation>
    </message>
    <message>
        <source>Reload them, or keep your own version, then save.</source>
        <translation>Recarregue-os, ou mantenha a sua versão e depois salve.</translation>
    </message>
    <message>
        <source>This folder already holds a workspace.</source>
        <translation>Esta pasta já contém um espaço de trabalho.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Abra-o ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>%1 is UTF-16 text; it has to be UTF-8</source>
        <translation>%1 é texto UTF-16; precisa ser UTF-8</translation>
    </message>
    <message>
        <source>%1 is no text: it holds binary data, such as a picture or an archive</source>
        <translation>%1 não é texto: contém dados binários, como uma imagem ou um arquivo compactado</translation>
    </message>
    <message>
        <source>Put it in quotation marks</source>
        <translation>Colocar entre aspas</translation>
    </message>
    <message>
        <source>Use straight quotation marks</source>
        <translation>Usar aspas retas</translation>
    </message>
    <message>
        <source>Use double quotation marks</source>
        <translation>Usar aspas duplas</translation>
    </message>
    <message>
        <source>Close the string</source>
        <translation>Fechar a string</translation>
    </message>
    <message>
        <source>Write an empty object</source>
        <translation>Escrever um objeto vazio</translation>
    </message>
    <message>
        <source>Write the closing bracket</source>
        <translation>Escrever o colchete de fechamento</translation>
    </message>
    <message>
        <source>Write \n for the line break</source>
        <translation>Escrever \n para a quebra de linha</translation>
    </message>
    <message>
        <source>Write \t for the tab</source>
        <translation>Escrever \t para a tabulação</translation>
    </message>
    <message>
        <source>Remove the character</source>
        <translation>Remover o caractere</translation>
    </message>
    <message>
        <source>Write it as an escape</source>
        <translation>Escrever como sequência de escape</translation>
    </message>
    <message>
        <source>Double the backslash</source>
        <translation>Dobrar a barra invertida</translation>
    </message>
    <message>
        <source>Put a backslash before the quotation mark</source>
        <translation>Colocar uma barra invertida antes das aspas</translation>
    </message>
    <message>
        <source>Write it as JSON does</source>
        <translation>Escrever como o JSON faz</translation>
    </message>
    <message>
        <source>Write null</source>
        <translation>Escrever null</translation>
    </message>
    <message>
        <source>Remove the sign</source>
        <translation>Remover o sinal</translation>
    </message>
    <message>
        <source>Remove the leading zeros</source>
        <translation>Remover os zeros à esquerda</translation>
    </message>
    <message>
        <source>Write the zero</source>
        <translation>Escrever o zero</translation>
    </message>
    <message>
        <source>Write a decimal point</source>
        <translation>Escrever um ponto decimal</translation>
    </message>
    <message>
        <source>Remove the comma</source>
        <translation>Remover a vírgula</translation>
    </message>
    <message>
        <source>Remove the byte order mark</source>
        <translation>Remover a marca de ordem de bytes</translation>
    </message>
    <message>
        <source>Type an ordinary space</source>
        <translation>Digitar um espaço comum</translation>
    </message>
    <message>
        <source>Remove the comment</source>
        <translation>Remover o comentário</translation>
    </message>
    <message>
        <source>Write the comma</source>
        <translation>Escrever a vírgula</translation>
    </message>
    <message>
        <source>Remove the colon</source>
        <translation>Remover os dois-pontos</translation>
    </message>
    <message>
        <source>Write the colon</source>
        <translation>Escrever os dois-pontos</translation>
    </message>
    <message>
        <source>Write an empty text</source>
        <translation>Escrever um texto vazio</translation>
    </message>
    <message>
        <source>Write the bracket that belongs here</source>
        <translation>Escrever o colchete que cabe aqui</translation>
    </message>
    <message>
        <source>Remove the bracket</source>
        <translation>Remover o colchete</translation>
    </message>
    <message>
        <source>Remove what follows the end</source>
        <translation>Remover o que vem depois do fim</translation>
    </message>
    <message>
        <source>This `when` may match after a break.</source>
        <translation>Este `when` pode corresponder depois de um break.</translation>
    </message>
    <message>
        <source>%1 is no text: it holds binary data, such as a picture, an archive or a Parquet file</source>
        <translation>%1 não é texto: contém dados binários, como uma imagem, um arquivo compactado ou um arquivo Parquet</translation>
    </message>
    <message>
        <source>Export profiles as CSV or JSON, gzipped or not.</source>
        <translation>Exporte os perfis como CSV ou JSON, compactados com gzip ou não.</translation>
    </message>
    <message>
        <source>%1 is cut off: its packed data ends too early</source>
        <translation>%1 está cortado: seus dados compactados terminam cedo demais</translation>
    </message>
    <message>
        <source>What comes before was read. Copy or export the file anew.</source>
        <translation>O que vem antes foi lido. Copie ou exporte o arquivo novamente.</translation>
    </message>
    <message>
        <source>%1 is damaged: its packed data contradicts itself</source>
        <translation>%1 está danificado: seus dados compactados se contradizem</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end</source>
        <translation>%1 não pode ser lido até o fim</translation>
    </message>
    <message>
        <source>%1 is cut off: the bracket that closes its list is missing</source>
        <translation>%1 está cortado: falta o colchete que fecha sua lista</translation>
    </message>
    <message>
        <source>What is there was read. Copy or export the file anew.</source>
        <translation>O que existe foi lido. Copie ou exporte o arquivo novamente.</translation>
    </message>
    <message>
        <source>%1 holds no records</source>
        <translation>%1 não contém registros</translation>
    </message>
    <message>
        <source>A column of %1 has no name; it is taken as “%3”</source>
        <translation>Uma coluna de %1 não tem nome; ela é tomada como “%3”</translation>
    </message>
    <message>
        <source>Two columns of %1 are named “%3”; the last one counts</source>
        <translation>Duas colunas de %1 se chamam “%3”; vale a última</translation>
    </message>
    <message>
        <source>A record has to be an object in braces (%1, line %2)</source>
        <translation>Um registro tem de ser um objeto entre chaves (%1, linha %2)</translation>
    </message>
    <message>
        <source>A record begins here and is never closed (%1, line %2)</source>
        <translation>Um registro começa aqui e nunca é fechado (%1, linha %2)</translation>
    </message>
    <message>
        <source>%1 is not valid JSON at line %2: %3</source>
        <translation>%1 não é JSON válido na linha %2: %3</translation>
    </message>
    <message>
        <source>A quotation mark opens a cell here and is never closed (%1, line %2)</source>
        <translation>Uma aspa abre uma célula aqui e nunca é fechada (%1, linha %2)</translation>
    </message>
    <message>
        <source>Some bytes are no UTF-8; they were read as Windows-1252 (%1, line %2)</source>
        <translation>Alguns bytes não são UTF-8; foram lidos como Windows-1252 (%1, linha %2)</translation>
    </message>
    <message>
        <source>A row has %4 cells where the header has %3 (%1, line %2)</source>
        <translation>Uma linha tem %4 células, e o cabeçalho tem %3 (%1, linha %2)</translation>
    </message>
    <message>
        <source>A cell of “%3” is no date in the form %4; it was taken as a text (%1, line %2)</source>
        <translation>Uma célula de “%3” não é uma data no formato %4; foi tomada como texto (%1, linha %2)</translation>
    </message>
    <message>
        <source>A cell of “%3” is no valid JSON; it was taken as a text (%1, line %2)</source>
        <translation>Uma célula de “%3” não é JSON válido; foi tomada como texto (%1, linha %2)</translation>
    </message>
    <message>
        <source>CleverTap forbids %4 in the name of a property: “%3” (%1, line %2)</source>
        <translation>O CleverTap proíbe %4 no nome de uma propriedade: “%3” (%1, linha %2)</translation>
    </message>
    <message>
        <source>CleverTap takes names of properties up to 120 characters; “%3” has %4 (%1, line %2)</source>
        <translation>O CleverTap aceita nomes de propriedades de até 120 caracteres; “%3” tem %4 (%1, linha %2)</translation>
    </message>
    <message>
        <source>“%3” is nested deeper than the three levels that CleverTap takes (%1, line %2)</source>
        <translation>“%3” está aninhado além dos três níveis que o CleverTap aceita (%1, linha %2)</translation>
    </message>
    <message>
        <source>CleverTap takes values up to 512 characters; one of “%3” has %4 (%1, line %2)</source>
        <translation>O CleverTap aceita valores de até 512 caracteres; um de “%3” tem %4 (%1, linha %2)</translation>
    </message>
    <message>
        <source>CleverTap takes lists of up to 100 values; “%3” has %4 (%1, line %2)</source>
        <translation>O CleverTap aceita listas de até 100 valores; “%3” tem %4 (%1, linha %2)</translation>
    </message>
    <message>
        <source>CleverTap takes 256 properties; there are %4 (%1, line %2)</source>
        <translation>O CleverTap aceita 256 propriedades; há %4 (%1, linha %2)</translation>
    </message>
    <message>
        <source>A column of %1 makes “%3” a plain value; another one puts “%4” into it</source>
        <translation>Uma coluna de %1 torna “%3” um valor simples; outra põe “%4” dentro dele</translation>
    </message>
    <message>
        <source>%1 has no way to write this request: %2 is in the body</source>
        <translation>%1 não consegue escrever esta requisição: o body contém %2</translation>
    </message>
    <message>
        <source>Choose another form, or send it from here.</source>
        <translation>Escolha outra forma ou envie daqui.</translation>
    </message>
    <message>
        <source>The secret “%1” stands in the URL</source>
        <translation>O segredo “%1” está na URL</translation>
    </message>
    <message>
        <source>Set its variable to the value as a URL needs it, percent-encoded.</source>
        <translation>Dê à variável o valor como uma URL precisa dele, com codificação por porcentagem.</translation>
    </message>
    <message>
        <source>A secret was masked where no variable can stand for it</source>
        <translation>Um segredo foi mascarado onde nenhuma variável pode substituí-lo</translation>
    </message>
    <message>
        <source>This request will not work as it is: ask for it with secrets, or fill them in.</source>
        <translation>Esta requisição não funcionará assim: peça-a com segredos ou preencha-os.</translation>
    </message>
    <message>
        <source>a byte that is no UTF-8</source>
        <translation>um byte que não é UTF-8</translation>
    </message>
    <message>
        <source>a carriage return</source>
        <translation>um retorno de carro</translation>
    </message>
    <message>
        <source>The body holds {{, which begins a variable in %1</source>
        <translation>O body contém {{, que inicia uma variável em %1</translation>
    </message>
    <message>
        <source>Make sure that no variable there has the name that follows.</source>
        <translation>Verifique que nenhuma variável lá tenha o nome que segue.</translation>
    </message>
    <message>
        <source>a line that begins with a mark of its own</source>
        <translation>uma linha que começa com uma marca dele</translation>
    </message>
    <message>
        <source>%1 may leave out blanks and line breaks at the beginning and the end of the body</source>
        <translation>%1 pode omitir espaços e quebras de linha no início e no fim do body</translation>
    </message>
    <message>
        <source>For JSON that makes no difference.</source>
        <translation>Para JSON isso não faz diferença.</translation>
    </message>
    <message>
        <source>%1 has no way to write this request: a GET with a body</source>
        <translation>%1 não consegue escrever esta requisição: um GET com body</translation>
    </message>
    <message>
        <source>The user name of the Basic authentication is empty</source>
        <translation>O nome de usuário da autenticação Basic está vazio</translation>
    </message>
    <message>
        <source>The API key of the authentication is empty</source>
        <translation>A chave de API da autenticação está vazia</translation>
    </message>
    <message>
        <source>Fill it in where the webhook says how it authenticates, or choose No authentication.</source>
        <translation>Preencha na autenticação do webhook ou escolha “Sem autenticação”.</translation>
    </message>
    <message>
        <source>The access token URL is empty</source>
        <translation>A URL do token de acesso está vazia</translation>
    </message>
    <message>
        <source>The client id is empty</source>
        <translation>O ID do cliente está vazio</translation>
    </message>
    <message>
        <source>Nothing says which field of the answer is the token</source>
        <translation>Nada diz qual campo da resposta é o token</translation>
    </message>
    <message>
        <source>The access token may not go to %2, where the secret “%1” it is got with may not go</source>
        <translation>O token de acesso não pode ir para %2, aonde o segredo “%1” com que é obtido não pode ir</translation>
    </message>
    <message>
        <source>Check the URL of the webhook, or add its host to the secret in the environment.</source>
        <translation>Verifique a URL do webhook ou adicione o host dela ao segredo no ambiente.</translation>
    </message>
    <message>
        <source>The access token would travel to %2 for everyone on the way to read</source>
        <translation>O token de acesso iria para %2 legível a todos no caminho</translation>
    </message>
    <message>
        <source>The secret “%1” cannot stand in an address or the name of a file</source>
        <translation>O segredo “%1” não pode estar em um endereço ou nome de arquivo</translation>
    </message>
    <message>
        <source>Make it a plain variable.</source>
        <translation>Faça dele uma variável comum.</translation>
    </message>
    <message>
        <source>“%1” is no address of a proxy</source>
        <translation>“%1” não é o endereço de um proxy</translation>
    </message>
    <message>
        <source>Write http:// or socks5://, host and port, such as http://proxy.example.com:3128; user name and password have fields of their own.</source>
        <translation>Escreva http:// ou socks5://, host e porta, como http://proxy.example.com:3128; usuário e senha têm campos próprios.</translation>
    </message>
    <message>
        <source>The authentication sets %1, and so does a row of the headers</source>
        <translation>A autenticação define %1, e uma linha dos cabeçalhos também</translation>
    </message>
    <message>
        <source>Remove or switch off that row, or choose No authentication.</source>
        <translation>Remova ou desative essa linha, ou escolha “Sem autenticação”.</translation>
    </message>
    <message>
        <source>“%1” needs something behind it</source>
        <translation>“%1” precisa de algo depois</translation>
    </message>
    <message>
        <source>curl has no option “%1” that is known here</source>
        <translation>O curl não tem uma opção “%1” conhecida aqui</translation>
    </message>
    <message>
        <source>Look it up in curl&apos;s manual; a value stands behind a blank, not behind =.</source>
        <translation>Consulte o manual do curl; um valor vem depois de um espaço, não de =.</translation>
    </message>
    <message>
        <source>“%1” is no curl command; it was left out</source>
        <translation>“%1” não é um comando curl; foi deixado de fora</translation>
    </message>
    <message>
        <source>Only curl commands are read here.</source>
        <translation>Aqui só são lidos comandos curl.</translation>
    </message>
    <message>
        <source>The command takes any certificate (-k); here certificates are always checked</source>
        <translation>O comando aceita qualquer certificado (-k); aqui os certificados são sempre verificados</translation>
    </message>
    <message>
        <source>If the server&apos;s certificate is not trusted, find out why before you send to it.</source>
        <translation>Se o certificado do servidor não for confiável, descubra por quê antes de enviar.</translation>
    </message>
    <message>
        <source>The command follows redirects (-L); here that is not done unasked</source>
        <translation>O comando segue redirecionamentos (-L); aqui isso não é feito sem pedir</translation>
    </message>
    <message>
        <source>Use the address that the redirect leads to.</source>
        <translation>Use o endereço a que o redirecionamento leva.</translation>
    </message>
    <message>
        <source>%1 sends a multipart form, which a webhook cannot</source>
        <translation>%1 envia um formulário multiparte, o que um webhook não pode</translation>
    </message>
    <message>
        <source>If the service takes JSON or a plain form, use that.</source>
        <translation>Se o serviço aceitar JSON ou um formulário simples, use-o.</translation>
    </message>
    <message>
        <source>The command sends a file, which is not read here</source>
        <translation>O comando envia um arquivo, que não é lido aqui</translation>
    </message>
    <message>
        <source>Paste what is in the file into the body.</source>
        <translation>Cole o conteúdo do arquivo no body.</translation>
    </message>
    <message>
        <source>The command logs in by %1, which a webhook cannot</source>
        <translation>O comando entra com %1, o que um webhook não pode</translation>
    </message>
    <message>
        <source>Ask the service for a token or a name and a password.</source>
        <translation>Peça ao serviço um token ou um nome e uma senha.</translation>
    </message>
    <message>
        <source>%1 has no place in a webhook; it was left out</source>
        <translation>%1 não tem lugar em um webhook; foi deixado de fora</translation>
    </message>
    <message>
        <source>The command takes headers from a file, which is not read here</source>
        <translation>O comando tira headers de um arquivo, que não é lido aqui</translation>
    </message>
    <message>
        <source>Paste what is in the file.</source>
        <translation>Cole o conteúdo do arquivo.</translation>
    </message>
    <message>
        <source>“%1” is no header: it has no colon; it was left out</source>
        <translation>“%1” não é um header: não tem dois-pontos; foi deixado de fora</translation>
    </message>
    <message>
        <source>Write it as Name: value.</source>
        <translation>Escreva-o como Nome: valor.</translation>
    </message>
    <message>
        <source>The body takes something from a variable, which an environment cannot fill in a body</source>
        <translation>O body usa algo de uma variável, que um ambiente não pode preencher em um body</translation>
    </message>
    <message>
        <source>Put the text or a property of the profile in its place.</source>
        <translation>Coloque no lugar o texto ou uma propriedade do perfil.</translation>
    </message>
    <message>
        <source>curl would ask for the password of “%1”</source>
        <translation>O curl perguntaria a senha de “%1”</translation>
    </message>
    <message>
        <source>The command takes cookies from a file, which is not read here</source>
        <translation>O comando tira cookies de um arquivo, que não é lido aqui</translation>
    </message>
    <message>
        <source>Add them as a header Cookie.</source>
        <translation>Adicione-os como um header Cookie.</translation>
    </message>
    <message>
        <source>curl would make several requests of this URL; it was taken as it is</source>
        <translation>O curl faria várias requisições com esta URL; ela foi tomada como está</translation>
    </message>
    <message>
        <source>Write out the one that you mean.</source>
        <translation>Escreva a que você quer.</translation>
    </message>
    <message>
        <source>The command names no URL</source>
        <translation>O comando não diz nenhuma URL</translation>
    </message>
    <message>
        <source>Copy the whole command.</source>
        <translation>Copie o comando inteiro.</translation>
    </message>
    <message>
        <source>“%1” is no method that a webhook can use</source>
        <translation>“%1” não é um método que um webhook possa usar</translation>
    </message>
    <message>
        <source>The body takes “%1” from a variable, which an environment cannot fill in a body</source>
        <translation>O body usa “%1” de uma variável, que um ambiente não pode preencher em um body</translation>
    </message>
    <message>
        <source>The body comes from a file, which is not read here</source>
        <translation>O body vem de um arquivo, que não é lido aqui</translation>
    </message>
    <message>
        <source>Scripts and stored answers have no place in a webhook; this was left out</source>
        <translation>Scripts e respostas guardadas não têm lugar em um webhook; isto foi deixado de fora</translation>
    </message>
    <message>
        <source>What a script sets before the request has to be filled in by hand.</source>
        <translation>O que um script define antes da requisição precisa ser preenchido à mão.</translation>
    </message>
    <message>
        <source>The shell would run a command here and put in what it prints</source>
        <translation>O shell executaria aqui um comando e colocaria o que ele imprime</translation>
    </message>
    <message>
        <source>Put the text itself in: nothing is run here.</source>
        <translation>Coloque o próprio texto: aqui nada é executado.</translation>
    </message>
    <message>
        <source>The rest of this line is for the shell; it was left out</source>
        <translation>O resto desta linha é para o shell; foi deixado de fora</translation>
    </message>
    <message>
        <source>Pipes and files have no part in a request.</source>
        <translation>Pipes e arquivos não fazem parte de uma requisição.</translation>
    </message>
    <message>
        <source>This quotation mark is never closed</source>
        <translation>Esta aspa nunca é fechada</translation>
    </message>
    <message>
        <source>Copy the whole command, or close the quotation mark.</source>
        <translation>Copie o comando inteiro ou feche a aspa.</translation>
    </message>
    <message>
        <source>This is no Postman collection: its JSON is broken</source>
        <translation>Isto não é uma coleção do Postman: seu JSON está quebrado</translation>
    </message>
    <message>
        <source>Export the collection once more, in the format 2.1.</source>
        <translation>Exporte a coleção de novo, no formato 2.1.</translation>
    </message>
    <message>
        <source>PowerShell commands cannot be read</source>
        <translation>Comandos do PowerShell não podem ser lidos</translation>
    </message>
    <message>
        <source>In the browser choose “Copy as cURL” instead.</source>
        <translation>No navegador, escolha “Copiar como cURL”.</translation>
    </message>
    <message>
        <source>This is no request that can be read</source>
        <translation>Isto não é uma requisição que possa ser lida</translation>
    </message>
    <message>
        <source>A curl command, a Postman collection (2.1) and a .http file can be read.</source>
        <translation>Podem ser lidos um comando curl, uma coleção do Postman (2.1) e um arquivo .http.</translation>
    </message>
    <message>
        <source>The header %1 was left out: it follows from the URL and the body</source>
        <translation>O header %1 foi deixado de fora: resulta da URL e do body</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Não há mais nada a fazer.</translation>
    </message>
    <message>
        <source>The body is no text: it has bytes that are no UTF-8</source>
        <translation>O body não é texto: tem bytes que não são UTF-8</translation>
    </message>
    <message>
        <source>A body has to be text.</source>
        <translation>Um body precisa ser texto.</translation>
    </message>
    <message>
        <source>The body holds tags such as {{ … }}: they are Liquid now and will be filled in</source>
        <translation>O body contém tags como {{ … }}: agora são Liquid e serão preenchidas</translation>
    </message>
    <message>
        <source>Put {% raw %} and {% endraw %} around what has to stay as it is.</source>
        <translation>Coloque {% raw %} e {% endraw %} em volta do que deve ficar como está.</translation>
    </message>
    <message>
        <source>The request is a GET with a body, which is not sent from here or by CleverTap (inferred)</source>
        <translation>A requisição é um GET com body, que não é enviado daqui nem pelo CleverTap (deducido)</translation>
    </message>
    <message>
        <source>Choose POST, or put the values into the URL.</source>
        <translation>Escolha POST ou coloque os valores na URL.</translation>
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
        <translation>um texto vazio</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>espaços</translation>
    </message>
    <message>
        <source>a quotation mark</source>
        <translation>uma aspa</translation>
    </message>
    <message>
        <source>a backslash</source>
        <translation>uma barra invertida</translation>
    </message>
    <message>
        <source>a backslash at the end</source>
        <translation>uma barra invertida no fim</translation>
    </message>
    <message>
        <source>a control character</source>
        <translation>um caractere de controle</translation>
    </message>
    <message>
        <source>an emoji</source>
        <translation>um emoji</translation>
    </message>
    <message>
        <source>text from right to left</source>
        <translation>texto da direita para a esquerda</translation>
    </message>
    <message>
        <source>combining marks</source>
        <translation>marcas combinantes</translation>
    </message>
    <message>
        <source>markup</source>
        <translation>marcação HTML</translation>
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
        <translation>10.000 caracteres</translation>
    </message>
    <message>
        <source>a number as text</source>
        <translation>um número como texto</translation>
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
        <translation>zero</translation>
    </message>
    <message>
        <source>a huge number</source>
        <translation>um número enorme</translation>
    </message>
    <message>
        <source>a negative number</source>
        <translation>um número negativo</translation>
    </message>
    <message>
        <source>a fraction</source>
        <translation>uma fração</translation>
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
        <translation>uma lista vazia</translation>
    </message>
    <message>
        <source>a list with a quotation mark</source>
        <translation>uma lista com uma aspa</translation>
    </message>
    <message>
        <source>a long list</source>
        <translation>uma lista longa</translation>
    </message>
    <message>
        <source>maps in each other</source>
        <translation>objetos aninhados</translation>
    </message>
    <message>
        <source>the same with a blank behind it</source>
        <translation>o mesmo com um espaço no fim</translation>
    </message>
    <message>
        <source>the same with an invisible character</source>
        <translation>o mesmo com um caractere invisível</translation>
    </message>
    <message>
        <source>the same in other case</source>
        <translation>o mesmo com outra caixa</translation>
    </message>
    <message>
        <source>the same with a Cyrillic letter</source>
        <translation>o mesmo com uma letra cirílica</translation>
    </message>
    <message>
        <source>A record is too long to be read (%1, line %2)</source>
        <translation>Um registro é longo demais para ser lido (%1, linha %2)</translation>
    </message>
    <message>
        <source>The webhook leads to %1 now, the lost request went to %2</source>
        <translation>O webhook agora leva a %1; a requisição perdida foi para %2</translation>
    </message>
    <message>
        <source>Choose the environment in which it was sent, then look it up.</source>
        <translation>Escolha o ambiente em que foi enviada e consulte.</translation>
    </message>
    <message>
        <source>The server “%1” is called %2 on the wire</source>
        <translation>O servidor “%1” se chama %2 na rede</translation>
    </message>
    <message>
        <source>The redirect leads to no address that can be followed: “%1”</source>
        <translation>O redirecionamento não leva a um endereço que se possa seguir: “%1”</translation>
    </message>
    <message>
        <source>Ask whoever runs the server.</source>
        <translation>Pergunte a quem cuida do servidor.</translation>
    </message>
    <message>
        <source>It is in the files of the workspace too: keep it as a secret of the environment, in a header or the URL as &lt;name&gt;.</source>
        <translation>Ele também está nos arquivos do espaço de trabalho: guarde-o como segredo do ambiente, em um header ou na URL como &lt;name&gt;.</translation>
    </message>
    <message>
        <source>The value of the secret “%1” is written out in the body</source>
        <translation>O valor do segredo “%1” está escrito no body</translation>
    </message>
    <message>
        <source>The value of the secret “%1” is written out in the URL</source>
        <translation>O valor do segredo “%1” está escrito na URL</translation>
    </message>
    <message>
        <source>The value of the secret “%1” is written out in the header %2</source>
        <translation>O valor do segredo “%1” está escrito no header %2</translation>
    </message>
    <message>
        <source>Method, URL, headers, body, login, proxy, certificates and time limit are taken over.</source>
        <translation>São adotados o método, a URL, os headers, o body, o login, o proxy, os certificados e o limite de tempo.</translation>
    </message>
    <message>
        <source>Fill the secret in that stands for it.</source>
        <translation>Preencha o segredo que está no lugar dela.</translation>
    </message>
    <message>
        <source>cmd.exe takes no command of more than %1 characters, and this one has %2</source>
        <translation>O cmd.exe não aceita comandos com mais de %1 caracteres, e este tem %2</translation>
    </message>
    <message>
        <source>the proxy</source>
        <translation>o proxy</translation>
    </message>
    <message>
        <source>that no proxy is used</source>
        <translation>que nenhum proxy é usado</translation>
    </message>
    <message>
        <source>the login of the proxy</source>
        <translation>o login do proxy</translation>
    </message>
    <message>
        <source>the trusted authority</source>
        <translation>a autoridade confiável</translation>
    </message>
    <message>
        <source>the client certificate</source>
        <translation>o certificado do cliente</translation>
    </message>
    <message>
        <source>the time limit</source>
        <translation>o limite de tempo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 has no place for this part of the webhook&apos;s connection, which was left out: %2</source>
        <translation>%1 não tem lugar para esta parte da conexão do webhook, que foi omitida: %2</translation>
    </message>
    <message>
        <source>Set it in the other program by hand.</source>
        <translation>Defina-a manualmente no outro programa.</translation>
    </message>
    <message>
        <source>The access token is fetched by a request of its own, which is not part of this</source>
        <translation>O token de acesso é obtido por uma solicitação própria, que não faz parte desta</translation>
    </message>
    <message>
        <source>Fetch a token and set its variable before you use it.</source>
        <translation>Obtenha um token e defina a variável dele antes de usar.</translation>
    </message>
    <message>
        <source>curl takes the secret “%1” for the proxy percent-encoded</source>
        <translation>O curl recebe o segredo “%1” do proxy codificado com percentuais</translation>
    </message>
    <message>
        <source>Requests go there, and secrets are bound to that name. Make sure that it is the one you mean: letters of different alphabets can look alike.</source>
        <translation>As requisições vão para lá e os segredos ficam ligados a esse nome. Confirme que é o nome que você quer: letras de alfabetos diferentes podem se parecer.</translation>
    </message>
    <message>
        <source>The password of the authentication is written out for everyone who has the files</source>
        <translation>A senha da autenticação está escrita às claras para todos que têm os arquivos</translation>
    </message>
    <message>
        <source>The API key of the authentication is written out for everyone who has the files</source>
        <translation>A chave de API da autenticação está escrita às claras para todos que têm os arquivos</translation>
    </message>
    <message>
        <source>The client secret of the authentication is written out for everyone who has the files</source>
        <translation>O segredo do cliente da autenticação está escrito às claras para todos que têm os arquivos</translation>
    </message>
    <message>
        <source>The password for the proxy is written out for everyone who has the files</source>
        <translation>A senha do proxy está escrita às claras para todos que têm os arquivos</translation>
    </message>
    <message>
        <source>The pass phrase of the client&apos;s key is written out for everyone who has the files</source>
        <translation>A frase secreta da chave do cliente está escrita às claras para todos que têm os arquivos</translation>
    </message>
    <message>
        <source>The header %1 holds what gives access, written out for everyone who has the files</source>
        <translation>O cabeçalho %1 contém às claras o que dá acesso, para todos que têm os arquivos</translation>
    </message>
    <message>
        <source>Keep it as a secret of the environment, and write its name in angle brackets in its place.</source>
        <translation>Guarde-o como segredo do ambiente e escreva no lugar o nome dele entre sinais de menor e maior.</translation>
    </message>
    <message>
        <source>The body holds what looks like a password or a key, written out</source>
        <translation>O corpo contém por extenso o que parece uma senha ou uma chave</translation>
    </message>
    <message>
        <source>It will stand in the body&apos;s file. If the service takes it in a header, put it there, as a secret.</source>
        <translation>Ficará no arquivo do corpo. Se o serviço o aceitar em um cabeçalho, coloque-o lá, como segredo.</translation>
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
        <translation>Um campo precisa de um nome.</translation>
    </message>
    <message>
        <source>There is a field “%1” already.</source>
        <translation>Já existe um campo “%1”.</translation>
    </message>
    <message>
        <source>There is no room for %1: a plain value is in its way.</source>
        <translation>Não há lugar para %1: um valor simples está no caminho.</translation>
    </message>
    <message>
        <source>The sample does not have this field.</source>
        <translation>A amostra não tem este campo.</translation>
    </message>
</context>
<context>
    <name>FieldNode</name>
    <message>
        <source>Used from the event</source>
        <translation>Usados do evento</translation>
    </message>
    <message>
        <source>Used from the external trigger</source>
        <translation>Usados do External trigger</translation>
    </message>
    <message>
        <source>Used by this campaign</source>
        <translation>Usados por esta campanha</translation>
    </message>
    <message>
        <source>Other event fields</source>
        <translation>Outros campos do evento</translation>
    </message>
    <message>
        <source>Other fields of the external trigger</source>
        <translation>Outros campos do External trigger</translation>
    </message>
    <message>
        <source>Other profile fields</source>
        <translation>Outros campos do perfil</translation>
    </message>
    <message>
        <source>any item</source>
        <translation>qualquer item</translation>
    </message>
    <message>
        <source>Used from linked content</source>
        <translation>Usado do conteúdo vinculado</translation>
    </message>
    <message>
        <source>Other linked content</source>
        <translation>Outro conteúdo vinculado</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>field contract</source>
        <translation>regra de campo</translation>
    </message>
    <message>
        <source>CleverTap&apos;s own, in no sample</source>
        <translation>do próprio CleverTap, em nenhuma amostra</translation>
    </message>
    <message>
        <source>answered by Liquid</source>
        <translation>respondido pelo Liquid</translation>
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
        <translation>true ou false</translation>
    </message>
    <message>
        <source>date</source>
        <translation>data</translation>
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
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtro %1</translation>
    </message>
    <message>
        <source>%1: this sample has no such field.</source>
        <translation>%1: esta amostra não tem esse campo.</translation>
    </message>
    <message>
        <source>%1 in this sample: %2</source>
        <translation>%1 nesta amostra: %2</translation>
    </message>
</context>
<context>
    <name>PayloadStyle</name>
    <message>
        <source>Plain text</source>
        <translation>Texto simples</translation>
    </message>
    <message>
        <source>JSON key</source>
        <translation>Chave JSON</translation>
    </message>
    <message>
        <source>JSON string</source>
        <translation>String JSON</translation>
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
        <translation>Pontuação JSON</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>Não é JSON</translation>
    </message>
    <message>
        <source>Liquid comment</source>
        <translation>Comentário Liquid</translation>
    </message>
    <message>
        <source>Liquid delimiter</source>
        <translation>Delimitador Liquid</translation>
    </message>
    <message>
        <source>Liquid tag</source>
        <translation>Tag Liquid</translation>
    </message>
    <message>
        <source>Liquid variable</source>
        <translation>Variável Liquid</translation>
    </message>
    <message>
        <source>Liquid filter</source>
        <translation>Filtro Liquid</translation>
    </message>
    <message>
        <source>Liquid string</source>
        <translation>String Liquid</translation>
    </message>
    <message>
        <source>Liquid number or constant</source>
        <translation>Número ou constante Liquid</translation>
    </message>
    <message>
        <source>Liquid operator</source>
        <translation>Operador Liquid</translation>
    </message>
    <message>
        <source>Not Liquid</source>
        <translation>Não é Liquid</translation>
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
        <translation>parâmetro de URL %1</translation>
    </message>
    <message>
        <source>method</source>
        <translation>método</translation>
    </message>
    <message>
        <source>sample profile</source>
        <translation>perfil de amostra</translation>
    </message>
    <message>
        <source>sample event</source>
        <translation>evento de amostra</translation>
    </message>
    <message>
        <source>body</source>
        <translation>body</translation>
    </message>
    <message>
        <source>%1:%2 in the body</source>
        <translation>%1:%2 no body</translation>
    </message>
    <message>
        <source>%1:%2 in the payload</source>
        <translation>%1:%2 no payload</translation>
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
        <translation>ambiente</translation>
    </message>
    <message>
        <source>environment, %1</source>
        <translation>ambiente, %1</translation>
    </message>
</context>
<context>
    <name>SandboxPage</name>
    <message>
        <source>200: accepted</source>
        <translation>200: aceita</translation>
    </message>
    <message>
        <source>200 with notice: wrong data centre</source>
        <translation>200 com aviso: data center errado</translation>
    </message>
    <message>
        <source>429: too many requests</source>
        <translation>429: requisições demais</translation>
    </message>
    <message>
        <source>500: fault in the server</source>
        <translation>500: falha no servidor</translation>
    </message>
    <message>
        <source>503: unavailable</source>
        <translation>503: indisponível</translation>
    </message>
    <message>
        <source>200 after 6 seconds</source>
        <translation>200 depois de 6 segundos</translation>
    </message>
    <message>
        <source>None: hang up</source>
        <translation>Nenhuma: desligar</translation>
    </message>
    <message>
        <source>307: to another host</source>
        <translation>307: para outro host</translation>
    </message>
    <message>
        <source>502: a page of HTML</source>
        <translation>502: uma página HTML</translation>
    </message>
    <message>
        <source>200 with broken JSON</source>
        <translation>200 com JSON quebrado</translation>
    </message>
    <message>
        <source>504: the answer got lost</source>
        <translation>504: a resposta se perdeu</translation>
    </message>
    <message>
        <source>200 without a request id</source>
        <translation>200 sem id da requisição</translation>
    </message>
    <message>
        <source>400 in the old form</source>
        <translation>400 na forma antiga</translation>
    </message>
    <message>
        <source>200 to anything, for other services</source>
        <translation>200 a tudo, para outros serviços</translation>
    </message>
</context>
<context>
    <name>SchemaText</name>
    <message>
        <source>One of: %1</source>
        <translation>Um de: %1</translation>
    </message>
    <message>
        <source>Always: %1</source>
        <translation>Sempre: %1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Por exemplo: %1</translation>
    </message>
    <message>
        <source>%1: required</source>
        <translation>%1: obrigatório</translation>
    </message>
    <message>
        <source>%1: %2, required</source>
        <translation>%1: %2, obrigatório</translation>
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
        <translation>Não é possível ler %1: %2.</translation>
    </message>
</context>
<context>
    <name>TimingPhases</name>
    <message>
        <source>not reported</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>não alcançado</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Espera pela resposta</translation>
    </message>
    <message>
        <source>Receiving the answer</source>
        <translation>Recebimento da resposta</translation>
    </message>
    <message>
        <source>Getting ready, with look-up</source>
        <translation>Preparação, com resolução de nome</translation>
    </message>
    <message>
        <source>Connecting, with TLS</source>
        <translation>Conexão, com TLS</translation>
    </message>
    <message>
        <source>Connecting and sending</source>
        <translation>Conexão e envio</translation>
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
        <translation>Verdadeiro ou falso</translation>
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
        <translation>texto vazio</translation>
    </message>
    <message>
        <source>Items: %1</source>
        <translation>Itens: %1</translation>
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
        <translation>Hookbench %1, uma bancada para campanhas de webhooks.</translation>
    </message>
    <message>
        <source>It is not made by CleverTap or Qualtrics; what it says of them comes from their public pages, or is marked as inferred.</source>
        <translation>Não é feito pelo CleverTap nem pelo Qualtrics; o que diz deles vem de suas páginas públicas, ou está marcado como inferido.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It uses Qt %1, QScintilla, QtKeychain, simdjson, CCTZ and icons from Lucide (ISC).</source>
        <translation>Software livre sob a GNU General Public License, versão 3 ou posterior. Usa Qt %1, QScintilla, QtKeychain, simdjson, CCTZ e ícones do Lucide (ISC).</translation>
    </message>
</context>
<context>
    <name>hookbench::Actions</name>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Atalhos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Hookbench</source>
        <translation>&amp;Sobre o Hookbench</translation>
    </message>
    <message>
        <source>&amp;New Workspace…</source>
        <translation>&amp;Novo espaço de trabalho…</translation>
    </message>
    <message>
        <source>&amp;Open Workspace…</source>
        <translation>&amp;Abrir espaço de trabalho…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;recente</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Salvar &amp;como…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;ir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Next &amp;Pane</source>
        <translation>Próximo &amp;painel</translation>
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
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Code Font</source>
        <translation>Fonte do &amp;código</translation>
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
        <translation>&amp;Diminuir texto</translation>
    </message>
    <message>
        <source>&amp;Normal Text Size</source>
        <translation>Tamanho de texto &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Add Campaign</source>
        <translation>&amp;Adicionar campanha</translation>
    </message>
    <message>
        <source>&amp;Send Test</source>
        <translation>&amp;Enviar teste</translation>
    </message>
    <message>
        <source>&amp;Cancel Sending</source>
        <translation>&amp;Cancelar envio</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>&amp;Publicar…</translation>
    </message>
    <message>
        <source>Field Con&amp;tracts…</source>
        <translation>&amp;Regras de campos…</translation>
    </message>
    <message>
        <source>Show in Pre&amp;view</source>
        <translation>Mostrar na pré-&amp;visualização</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Campaign</source>
        <translation>&amp;Campanha</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Inserir</translation>
    </message>
    <message>
        <source>Chec&amp;k All Samples</source>
        <translation>Verificar &amp;todas as amostras</translation>
    </message>
    <message>
        <source>Check a File of Pr&amp;ofiles…</source>
        <translation>Verificar um ar&amp;quivo de perfis…</translation>
    </message>
    <message>
        <source>Check &amp;Hostile Profiles</source>
        <translation>Verificar perfis &amp;hostis</translation>
    </message>
    <message>
        <source>Fields That &amp;Leave…</source>
        <translation>Campos que sae&amp;m…</translation>
    </message>
    <message>
        <source>&amp;Import Request…</source>
        <translation>I&amp;mportar solicitação…</translation>
    </message>
</context>
<context>
    <name>hookbench::ActivityPage</name>
    <message>
        <source>Clear History…</source>
        <translation>Limpar histórico…</translation>
    </message>
    <message>
        <source>Delete every sent request and its answer from this computer? This cannot be undone.</source>
        <translation>Excluir deste computador todas as requisições enviadas e suas respostas? Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Delete All</source>
        <translation>Excluir tudo</translation>
    </message>
    <message>
        <source>Send Again</source>
        <translation>Enviar novamente</translation>
    </message>
    <message>
        <source>Note on this request</source>
        <translation>Nota sobre esta requisição</translation>
    </message>
    <message>
        <source>Sends what the campaign is now for the same sample, as a new request</source>
        <translation>Envia a campanha como está agora, para a mesma amostra, como uma nova requisição</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Writes what is listed into a file, without secrets</source>
        <translation>Grava o que está listado em um arquivo, sem segredos</translation>
    </message>
    <message>
        <source>JSON lines, with every byte</source>
        <translation>Linhas JSON, com cada byte</translation>
    </message>
    <message>
        <source>CSV, without bodies</source>
        <translation>CSV, sem corpos</translation>
    </message>
    <message>
        <source>Compare with Previous</source>
        <translation>Comparar com a anterior</translation>
    </message>
    <message>
        <source>In what this one differs from the one before it, of the same webhook and campaign</source>
        <translation>Em que esta difere da anterior, do mesmo webhook e da mesma campanha</translation>
    </message>
    <message>
        <source>%1 sent requests are chosen. Choose one to see it in full, or two to compare them.</source>
        <translation>%1 requisições enviadas estão escolhidas. Escolha uma para vê-la inteira ou duas para compará-las.</translation>
    </message>
    <message>
        <source>Choose a sent request to see it in full, or two, with Ctrl or Shift, to compare them.</source>
        <translation>Escolha uma requisição enviada para vê-la inteira ou duas, com Ctrl ou Shift, para compará-las.</translation>
    </message>
    <message>
        <source>Nothing to compare with: this is the first one of its webhook and campaign.</source>
        <translation>Nada com que comparar: esta é a primeira do seu webhook e da sua campanha.</translation>
    </message>
    <message>
        <source>Delete the %1 oldest sent requests, which are beyond this limit, from this computer? This cannot be undone.</source>
        <translation>Excluir deste computador as %1 requisições enviadas mais antigas, que passam deste limite? Não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Delete Them</source>
        <translation>Excluí-las</translation>
    </message>
</context>
<context>
    <name>hookbench::AnswerFacts</name>
    <message>
        <source>The server says: %1</source>
        <translation>O servidor diz: %1</translation>
    </message>
    <message>
        <source>The answer is a web page: a proxy, a gateway or a login page may have given it.</source>
        <translation>A resposta é uma página da web: um proxy, um gateway ou uma página de login pode tê-la dado.</translation>
    </message>
    <message>
        <source>The answer is a web page, “%1”: a proxy, a gateway or a login page may have given it.</source>
        <translation>A resposta é uma página da web, “%1”: um proxy, um gateway ou uma página de login pode tê-la dado.</translation>
    </message>
    <message>
        <source>The answer says nothing more.</source>
        <translation>A resposta não diz mais nada.</translation>
    </message>
    <message>
        <source>The server asks to wait %1 s (Retry-After).</source>
        <translation>O servidor pede para esperar %1 s (Retry-After).</translation>
    </message>
    <message>
        <source>The server asks to wait until %1 (Retry-After).</source>
        <translation>O servidor pede para esperar até %1 (Retry-After).</translation>
    </message>
    <message>
        <source>The server wants a client certificate (mTLS), and did not get one that it takes.</source>
        <translation>O servidor quer um certificado do cliente (mTLS) e não recebeu um que aceite.</translation>
    </message>
    <message>
        <source>Name the client certificate and its key under Connection in the webhook.</source>
        <translation>Indique o certificado do cliente e a chave dele em Conexão, no webhook.</translation>
    </message>
    <message>
        <source>It asks for: %1.</source>
        <translation>Ele pede: %1.</translation>
    </message>
    <message>
        <source>It takes: %1.</source>
        <translation>Ele aceita: %1.</translation>
    </message>
    <message>
        <source>%1: this port takes https only</source>
        <translation>%1: esta porta só aceita https</translation>
    </message>
    <message>
        <source>The server speaks TLS there, and the request came without. It was not carried out, but was readable on its way, its key too.</source>
        <translation>O servidor fala TLS ali e a requisição chegou sem ele. Ela não foi executada, mas pôde ser lida no caminho, a chave também.</translation>
    </message>
    <message>
        <source>Write https:// in place of http:// in the URL of the webhook.</source>
        <translation>Escreva https:// no lugar de http:// na URL do webhook.</translation>
    </message>
</context>
<context>
    <name>hookbench::AttemptBanner</name>
    <message>
        <source>Copy the request id</source>
        <translation>Copiar o id da requisição</translation>
    </message>
    <message>
        <source>Show in the Payload</source>
        <translation>Mostrar no payload</translation>
    </message>
    <message>
        <source>Goes to what the answer speaks of, in the request as it was sent</source>
        <translation>Vai ao que a resposta menciona, na requisição como foi enviada</translation>
    </message>
    <message>
        <source>Request id %1</source>
        <translation>Id da requisição %1</translation>
    </message>
    <message>
        <source>Look It Up Instead of Sending Again</source>
        <translation>Consultar em vez de reenviar</translation>
    </message>
    <message>
        <source>Asks the service, once and without changing anything, whether it has the request</source>
        <translation>Pergunta ao serviço, uma vez e sem mudar nada, se ele tem a requisição</translation>
    </message>
    <message>
        <source>Go to the URL</source>
        <translation>Ir para a URL</translation>
    </message>
    <message>
        <source>Go to the Key</source>
        <translation>Ir para a chave</translation>
    </message>
    <message>
        <source>Go to Connection</source>
        <translation>Ir para Conexão</translation>
    </message>
    <message>
        <source>Go to the Environment</source>
        <translation>Ir para o ambiente</translation>
    </message>
    <message>
        <source>Goes to where this is set</source>
        <translation>Vai para onde isso é definido</translation>
    </message>
</context>
<context>
    <name>hookbench::AttemptDifference</name>
    <message>
        <source>test</source>
        <translation>teste</translation>
    </message>
    <message>
        <source>key check</source>
        <translation>verificação da chave</translation>
    </message>
    <message>
        <source>token request</source>
        <translation>requisição de token</translation>
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
        <translation>Campanha</translation>
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
        <translation>Ambiente</translation>
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
        <translation>Nas palavras da rede</translation>
    </message>
    <message>
        <source>Redirect to</source>
        <translation>Redirecionamento para</translation>
    </message>
    <message>
        <source>An answer was longer than what is kept; only that was compared.</source>
        <translation>Uma resposta era mais longa do que se guarda; só isso foi comparado.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>not reached or not known</source>
        <translation>não alcançado ou desconhecido</translation>
    </message>
    <message>
        <source>Connecting began after</source>
        <translation>A conexão começou após</translation>
    </message>
    <message>
        <source>Encrypted after</source>
        <translation>Criptografado após</translation>
    </message>
    <message>
        <source>Request sent after</source>
        <translation>Requisição enviada após</translation>
    </message>
    <message>
        <source>Answer began after</source>
        <translation>A resposta começou após</translation>
    </message>
    <message>
        <source>Whole delivery</source>
        <translation>Entrega inteira</translation>
    </message>
    <message>
        <source>%1, signed by %2, from %3 to %4, for %5</source>
        <translation>%1, assinado por %2, de %3 a %4, para %5</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>confiável</translation>
    </message>
    <message>
        <source>Secured by</source>
        <translation>Protegido por</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <translation>Certificado %1</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiança</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Trocas</translation>
    </message>
</context>
<context>
    <name>hookbench::AttemptDifferenceExport</name>
    <message>
        <source>cannot be compared</source>
        <translation>não pode ser comparado</translation>
    </message>
    <message>
        <source>First: #%1. Second: #%2.</source>
        <translation>Primeira: #%1. Segunda: #%2.</translation>
    </message>
</context>
<context>
    <name>hookbench::AttemptDifferenceModel</name>
    <message>
        <source>masked, cannot be compared</source>
        <translation>mascarado, não pode ser comparado</translation>
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
        <translation>Alteração</translation>
    </message>
</context>
<context>
    <name>hookbench::AttemptDifferenceView</name>
    <message>
        <source>Copy the comparison</source>
        <translation>Copiar a comparação</translation>
    </message>
    <message>
        <source>Back to the Request</source>
        <translation>Voltar à requisição</translation>
    </message>
    <message>
        <source>Shows the later one of the two in full</source>
        <translation>Mostra inteira a mais recente das duas</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferenças</translation>
    </message>
    <message>
        <source>The same in both: %1.</source>
        <translation>Igual nas duas: %1.</translation>
    </message>
</context>
<context>
    <name>hookbench::AttemptVerdict</name>
    <message>
        <source>The requests are byte for byte the same.</source>
        <translation>As requisições são iguais byte a byte.</translation>
    </message>
    <message>
        <source>The requests are the same, but for what is masked: secrets are not kept, so they cannot be compared.</source>
        <translation>As requisições são iguais, exceto o que está mascarado: segredos não são guardados e não podem ser comparados.</translation>
    </message>
    <message>
        <source>The requests differ: %1.</source>
        <translation>As requisições diferem: %1.</translation>
    </message>
    <message>
        <source>They ended differently: first “%1”, then “%2”.</source>
        <translation>Terminaram de forma diferente: primeiro “%1”, depois “%2”.</translation>
    </message>
    <message>
        <source>The answers are byte for byte the same: %1.</source>
        <translation>As respostas são iguais byte a byte: %1.</translation>
    </message>
    <message>
        <source>Both ended alike: %1.</source>
        <translation>Ambas terminaram igual: %1.</translation>
    </message>
    <message>
        <source>The answers are the same (%1), but for what is masked.</source>
        <translation>As respostas são iguais (%1), exceto o que está mascarado.</translation>
    </message>
    <message>
        <source>Both ended with %1, and differ: %2.</source>
        <translation>Ambas terminaram com %1 e diferem: %2.</translation>
    </message>
    <message>
        <source>The first took %1 ms, the second %2 ms.</source>
        <translation>A primeira levou %1 ms, a segunda %2 ms.</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>não enviada</translation>
    </message>
    <message>
        <source>sent, no answer</source>
        <translation>enviada, sem resposta</translation>
    </message>
    <message>
        <source>What was chosen</source>
        <translation>O que foi escolhido</translation>
    </message>
    <message>
        <source>Method and URL</source>
        <translation>Método e URL</translation>
    </message>
    <message>
        <source>Headers of the request</source>
        <translation>Headers da requisição</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Body da requisição</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Headers da resposta</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Body da resposta</translation>
    </message>
    <message>
        <source>Timings</source>
        <translation>Tempos</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>What was asked for first</source>
        <translation>O que foi pedido primeiro</translation>
    </message>
    <message>
        <source>none in both</source>
        <translation>nada em ambas</translation>
    </message>
    <message>
        <source>differences: %1</source>
        <translation>diferenças: %1</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>masked secrets cannot be compared</source>
        <translation>segredos mascarados não podem ser comparados</translation>
    </message>
    <message>
        <source>added</source>
        <translation>adicionado</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>sumiu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>mascarado</translation>
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
        <translation>Sem autenticação</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>API key in a header</source>
        <translation>Chave de API em um cabeçalho</translation>
    </message>
    <message>
        <source>OAuth 2.0</source>
        <translation>OAuth 2.0</translation>
    </message>
    <message>
        <source>&amp;Grant</source>
        <translation>Con&amp;cessão</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>Credenciais do cliente</translation>
    </message>
    <message>
        <source>Password credentials</source>
        <translation>Credenciais de senha</translation>
    </message>
    <message>
        <source>Access token URL</source>
        <translation>URL do token de acesso</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID do cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Segredo do cliente</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>Autenticação do cliente</translation>
    </message>
    <message>
        <source>Basic authentication in the header</source>
        <translation>Autenticação Basic no cabeçalho</translation>
    </message>
    <message>
        <source>In the body</source>
        <translation>No corpo</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Escopos</translation>
    </message>
    <message>
        <source>separated by blanks, such as manage:distributions</source>
        <translation>separados por espaços, como manage:distributions</translation>
    </message>
    <message>
        <source>name=value &amp; name=value, such as audience=https://api.example.com</source>
        <translation>nome=valor &amp; nome=valor, como audience=https://api.example.com</translation>
    </message>
    <message>
        <source>Further parameters</source>
        <translation>Outros parâmetros</translation>
    </message>
    <message>
        <source>Field with the token</source>
        <translation>Campo com o token</translation>
    </message>
    <message>
        <source>In the JSON of the answer; dots lead into objects, such as data.token</source>
        <translation>No JSON da resposta; pontos entram em objetos, como data.token</translation>
    </message>
    <message>
        <source>Field with its seconds</source>
        <translation>Campo com os segundos</translation>
    </message>
    <message>
        <source>For how many seconds the token counts; empty where the answer does not tell</source>
        <translation>Por quantos segundos o token vale; vazio se a resposta não disser</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>for one delivery</source>
        <translation>para uma entrega</translation>
    </message>
    <message>
        <source>Else it counts</source>
        <translation>Senão, vale</translation>
    </message>
    <message>
        <source>Goes into the header</source>
        <translation>Vai no cabeçalho</translation>
    </message>
    <message>
        <source>With this in front</source>
        <translation>Precedido de</translation>
    </message>
    <message>
        <source>Hookbench renews a token by the refresh_token of its answer, where there is one (RFC 6749). CleverTap has a field for it; when it uses it is not published.</source>
        <translation>O Hookbench renova um token pelo refresh_token da resposta, quando há um (RFC 6749). O CleverTap tem um campo para ele; quando o usa não é publicado.</translation>
    </message>
</context>
<context>
    <name>hookbench::BlockersView</name>
    <message>
        <source>Not ready to publish</source>
        <translation>Ainda não está pronta para publicar</translation>
    </message>
    <message>
        <source>Problems that would reach customers: %1. Solve them first.</source>
        <translation>Problemas que chegariam aos clientes: %1. Resolva-os primeiro.</translation>
    </message>
    <message>
        <source>%1 (sample %2)</source>
        <translation>%1 (amostra %2)</translation>
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
        <translation>Colar como texto &amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Find in Body</source>
        <translation>&amp;Localizar no body</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Localizar &amp;próximo</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Localizar &amp;anterior</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>&amp;Substituir…</translation>
    </message>
    <message>
        <source>&amp;Go to Line…</source>
        <translation>&amp;Ir para a linha…</translation>
    </message>
    <message>
        <source>Go to &amp;Matching Bracket or Tag</source>
        <translation>Ir ao colchete ou à tag c&amp;orrespondente</translation>
    </message>
    <message>
        <source>Toggle &amp;Comment</source>
        <translation>Alternar &amp;comentário</translation>
    </message>
    <message>
        <source>&amp;Duplicate Line or Selection</source>
        <translation>&amp;Duplicar linha ou seleção</translation>
    </message>
    <message>
        <source>Move Lines &amp;Up</source>
        <translation>Mover linhas para ci&amp;ma</translation>
    </message>
    <message>
        <source>Move Lines Do&amp;wn</source>
        <translation>Mover linhas para &amp;baixo</translation>
    </message>
    <message>
        <source>D&amp;elete Lines</source>
        <translation>&amp;Excluir linhas</translation>
    </message>
    <message>
        <source>Select &amp;Next Occurrence</source>
        <translation>Selecionar a &amp;próxima ocorrência</translation>
    </message>
    <message>
        <source>Select &amp;All Occurrences</source>
        <translation>Selecionar &amp;todas as ocorrências</translation>
    </message>
    <message>
        <source>&amp;Fold or Unfold Block</source>
        <translation>Dobrar ou desdobrar &amp;bloco</translation>
    </message>
    <message>
        <source>Fold &amp;All</source>
        <translation>Dobrar &amp;tudo</translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation>&amp;Desdobrar tudo</translation>
    </message>
    <message>
        <source>F&amp;ormat Body</source>
        <translation>&amp;Formatar body</translation>
    </message>
    <message>
        <source>Format &amp;Selection</source>
        <translation>Formatar s&amp;eleção</translation>
    </message>
    <message>
        <source>Fi&amp;x at Caret…</source>
        <translation>&amp;Corrigir no cursor…</translation>
    </message>
    <message>
        <source>&amp;Lines and Selections</source>
        <translation>Lin&amp;has e seleções</translation>
    </message>
    <message>
        <source>Fol&amp;ding</source>
        <translation>Do&amp;bramento</translation>
    </message>
    <message>
        <source>&amp;Field…</source>
        <translation>&amp;Campo…</translation>
    </message>
    <message>
        <source>&amp;Condition (if … else)</source>
        <translation>C&amp;ondição (if … else)</translation>
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
        <translation>Co&amp;mentário</translation>
    </message>
</context>
<context>
    <name>hookbench::BodyDifference</name>
    <message>
        <source>whole body</source>
        <translation>body inteiro</translation>
    </message>
    <message>
        <source>As JSON they hold the same; white space or the order of members differs.</source>
        <translation>Como JSON contêm o mesmo; espaços ou a ordem dos membros diferem.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linha %1</translation>
    </message>
    <message>
        <source>They differ in the line break at the end alone.</source>
        <translation>Diferem apenas na quebra de linha do fim.</translation>
    </message>
    <message>
        <source>from byte %1 on</source>
        <translation>a partir do byte %1</translation>
    </message>
    <message>
        <source>They are no text: %1 and %2 bytes.</source>
        <translation>Não são texto: %1 e %2 bytes.</translation>
    </message>
</context>
<context>
    <name>hookbench::BodyFormatting</name>
    <message>
        <source>The body is plain text: only JSON has a layout.</source>
        <translation>O body é texto simples: só JSON tem formatação.</translation>
    </message>
    <message>
        <source>Not formatted: %1</source>
        <translation>Não formatado: %1</translation>
    </message>
    <message>
        <source>Nothing is selected: select the lines to format, or format the whole body.</source>
        <translation>Nada está selecionado: selecione as linhas a formatar, ou formate o body inteiro.</translation>
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
        <translation>Pares de chave e valor de URL, adicionados à URL do webhook como parâmetros de consulta</translation>
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
        <translation>Texto simples</translation>
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
        <translation>Pares de chave e valor</translation>
    </message>
    <message>
        <source>Free text with Liquid, or CleverTap&apos;s own body with the profile variables you tick</source>
        <translation>Texto livre com Liquid, ou o body do próprio CleverTap com as variáveis de perfil que você marcar</translation>
    </message>
    <message>
        <source>URL parameters</source>
        <translation>Parâmetros de URL</translation>
    </message>
    <message>
        <source>URL parameters (%1)</source>
        <translation>Parâmetros de URL (%1)</translation>
    </message>
</context>
<context>
    <name>hookbench::BulkBar</name>
    <message>
        <source>%1 s left</source>
        <translation>faltam %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>faltam %1 min</translation>
    </message>
    <message>
        <source>Check all profiles of a CSV or JSON file, such as an export of CleverTap</source>
        <translation>Verificar todos os perfis de um arquivo CSV ou JSON, como uma exportação do CleverTap</translation>
    </message>
    <message>
        <source>Events to check with</source>
        <translation>Eventos usados na verificação</translation>
    </message>
    <message>
        <source>Without Personal Data…</source>
        <translation>Sem dados pessoais…</translation>
    </message>
    <message>
        <source>With Personal Data…</source>
        <translation>Com dados pessoais…</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Progresso da verificação</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 checked, %2 with a problem · %3 a second</source>
        <translation>%1 verificados, %2 com problema · %3 por segundo</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Amostras</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Arquivo…</translation>
    </message>
    <message>
        <source>Hostile</source>
        <translation>Hostis</translation>
    </message>
    <message>
        <source>Selected event</source>
        <translation>Evento escolhido</translation>
    </message>
    <message>
        <source>Every event</source>
        <translation>Cada evento</translation>
    </message>
    <message>
        <source>Check:</source>
        <translation>Verificar:</translation>
    </message>
    <message>
        <source>Check all samples of the workspace</source>
        <translation>Verificar todas as amostras do espaço de trabalho</translation>
    </message>
    <message>
        <source>Check made-up customers with quotation marks, emoji, long texts, missing fields and the like</source>
        <translation>Verificar clientes inventados com aspas, emojis, textos longos, campos ausentes e similares</translation>
    </message>
    <message>
        <source>Add the chosen profile to the samples</source>
        <translation>Adicionar o perfil escolhido às amostras</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Relatório…</translation>
    </message>
    <message>
        <source>Save what was found as a web page or a table</source>
        <translation>Salvar o que foi encontrado como página web ou tabela</translation>
    </message>
</context>
<context>
    <name>hookbench::BulkFacts</name>
    <message>
        <source>Checked: %1. With a problem: %2.</source>
        <translation>Verificados: %1. Com problema: %2.</translation>
    </message>
    <message>
        <source>Get nothing, as the body says: %1.</source>
        <translation>Não recebem nada, como diz o body: %1.</translation>
    </message>
    <message>
        <source>Records that cannot be read: %1.</source>
        <translation>Registros que não podem ser lidos: %1.</translation>
    </message>
    <message>
        <source>Shapes of the payload: more than %1.</source>
        <translation>Formas do payload: mais de %1.</translation>
    </message>
    <message>
        <source>Shapes of the payload: %1.</source>
        <translation>Formas do payload: %1.</translation>
    </message>
    <message>
        <source>Payloads: %1 to %2, half of them up to %3</source>
        <translation>Payloads: de %1 a %2, metade até %3</translation>
    </message>
    <message>
        <source>Missing in every profile: %1</source>
        <translation>Falta em todos os perfis: %1</translation>
    </message>
    <message>
        <source>The same in every profile: %1</source>
        <translation>Igual em todos os perfis: %1</translation>
    </message>
    <message>
        <source>About all profiles</source>
        <translation>Sobre todos os perfis</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>Falhas por causa</translation>
    </message>
</context>
<context>
    <name>hookbench::BulkModel</name>
    <message>
        <source>Shape %1 of the payload</source>
        <translation>Forma %1 do payload</translation>
    </message>
    <message>
        <source>Payloads of one shape have the same members and kinds of values.</source>
        <translation>Payloads de uma mesma forma têm os mesmos membros e tipos de valores.</translation>
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
        <translation>Perfis</translation>
    </message>
</context>
<context>
    <name>hookbench::BulkView</name>
    <message>
        <source>Findings of all profiles</source>
        <translation>Achados de todos os perfis</translation>
    </message>
    <message>
        <source>Renders the body for each profile of the workspace or of a file, and lists what is wrong with whom.</source>
        <translation>Gera o body para cada perfil do espaço de trabalho ou de um arquivo e mostra o que está errado com quem.</translation>
    </message>
    <message>
        <source>Check All Samples</source>
        <translation>Verificar todas as amostras</translation>
    </message>
    <message>
        <source>samples of the workspace</source>
        <translation>amostras do espaço de trabalho</translation>
    </message>
    <message>
        <source>There is no campaign to check.</source>
        <translation>Não há campanha para verificar.</translation>
    </message>
    <message>
        <source>Cancelled: only %1 profiles were checked, %2 of them have a problem (%3).</source>
        <translation>Cancelado: só %1 perfis foram verificados, %2 deles têm um problema (%3).</translation>
    </message>
    <message>
        <source>%1 of %2 profiles have a problem (%3).</source>
        <translation>%1 de %2 perfis têm um problema (%3).</translation>
    </message>
    <message>
        <source>All %1 profiles are fine (%2).</source>
        <translation>Todos os %1 perfis estão bem (%2).</translation>
    </message>
    <message>
        <source>The body has changed since this check.</source>
        <translation>O body mudou desde esta verificação.</translation>
    </message>
    <message>
        <source>These are the findings of the campaign “%1”.</source>
        <translation>Estes são os achados da campanha “%1”.</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>O relatório foi salvo como %1.</translation>
    </message>
    <message>
        <source>The body reads no field, hence no customer can break it.</source>
        <translation>O body não lê nenhum campo, portanto nenhum cliente pode quebrá-lo.</translation>
    </message>
    <message>
        <source>hostile profiles</source>
        <translation>perfis hostis</translation>
    </message>
    <message>
        <source>“%1” is a sample of the workspace now.</source>
        <translation>“%1” agora é uma amostra do espaço de trabalho.</translation>
    </message>
</context>
<context>
    <name>hookbench::CampaignBadges</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erro</numerusform>
            <numerusform>%n erros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
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
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publicar…</translation>
    </message>
    <message>
        <source>Choose, add or remove a campaign</source>
        <translation>Escolher, adicionar ou remover uma campanha</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campanhas</translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation>Nome da campanha</translation>
    </message>
    <message>
        <source>Freeze this version and hand it over to CleverTap</source>
        <translation>Congelar esta versão e entregá-la ao CleverTap</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Ambiente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Send Test</source>
        <translation>Enviar teste</translation>
    </message>
    <message>
        <source>Stop waiting for the answer (Esc)</source>
        <translation>Parar de esperar a resposta (Esc)</translation>
    </message>
    <message>
        <source>Send this payload once for the selected sample (Ctrl+Return)</source>
        <translation>Enviar este payload uma vez para a amostra escolhida (Ctrl+Return)</translation>
    </message>
    <message>
        <source>&amp;Add campaign</source>
        <translation>&amp;Adicionar campanha</translation>
    </message>
    <message>
        <source>&amp;Duplicate campaign</source>
        <translation>&amp;Duplicar campanha</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Cópia de %1</translation>
    </message>
    <message>
        <source>&amp;Remove campaign</source>
        <translation>&amp;Remover campanha</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Nova campanha</translation>
    </message>
    <message>
        <source>Published, version %1</source>
        <translation>Publicada, versão %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Gerenciar…</translation>
    </message>
</context>
<context>
    <name>hookbench::CampaignOverview</name>
    <message>
        <source>Past behavior or a custom list</source>
        <translation>Past behavior ou uma lista personalizada</translation>
    </message>
    <message>
        <source>External trigger by API</source>
        <translation>External trigger por API</translation>
    </message>
    <message>
        <source>Live behavior, but no trigger event is named</source>
        <translation>Live behavior, mas nenhum evento gatilho foi indicado</translation>
    </message>
    <message>
        <source>Live behavior: the event %1</source>
        <translation>Live behavior: o evento %1</translation>
    </message>
    <message>
        <source>No target segment is named</source>
        <translation>Nenhum Target segment foi indicado</translation>
    </message>
    <message>
        <source>Problems to solve before it can be published: %1</source>
        <translation>Problemas a resolver antes de publicar: %1</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>texto simples</translation>
    </message>
    <message>
        <source>Custom Body</source>
        <translation>Custom Body</translation>
    </message>
    <message>
        <source>profile variables and key value pairs</source>
        <translation>variáveis de perfil e pares de chave e valor</translation>
    </message>
    <message>
        <source>%1 to the webhook %2, %3, %4</source>
        <translation>%1 para o webhook %2, %3, %4</translation>
    </message>
    <message>
        <source>Starts now</source>
        <translation>Começa agora</translation>
    </message>
    <message>
        <source>Starts on %1</source>
        <translation>Começa em %1</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sem fim</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <translation>termina em %1</translation>
    </message>
    <message>
        <source>%1 after qualifying</source>
        <translation>%1 depois de qualificar</translation>
    </message>
    <message>
        <source>no delay</source>
        <translation>sem atraso</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
</context>
<context>
    <name>hookbench::CampaignPage</name>
    <message>
        <source>A campaign says what is sent to whom and when: a webhook, a body and a trigger.</source>
        <translation>Uma campanha diz o que é enviado, para quem e quando: um webhook, um body e um gatilho.</translation>
    </message>
    <message>
        <source>Add campaign</source>
        <translation>Adicionar campanha</translation>
    </message>
    <message>
        <source>Sections of the campaign</source>
        <translation>Seções da campanha</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Breaks the payload</source>
        <translation>Quebra o payload</translation>
    </message>
    <message>
        <source>Gets nothing</source>
        <translation>Não recebe nada</translation>
    </message>
</context>
<context>
    <name>hookbench::CatchAll</name>
    <message>
        <source>“%1” cannot be the name of a header.</source>
        <translation>“%1” não pode ser o nome de um header.</translation>
    </message>
    <message>
        <source>The header %1 cannot be set: it follows from the body.</source>
        <translation>O cabeçalho %1 não pode ser definido: ele decorre do corpo.</translation>
    </message>
    <message>
        <source>The value of the header %1 holds a line break or another control character.</source>
        <translation>O valor do header %1 contém uma quebra de linha ou outro caractere de controle.</translation>
    </message>
    <message>
        <source>A status is a number from %1 to %2.</source>
        <translation>Um status é um número de %1 a %2.</translation>
    </message>
    <message>
        <source>The delay is a number of milliseconds from 0 to %1.</source>
        <translation>O atraso é um número de milissegundos de 0 a %1.</translation>
    </message>
    <message>
        <source>An answer with status %1 has no body.</source>
        <translation>Uma resposta com status %1 não tem corpo.</translation>
    </message>
</context>
<context>
    <name>hookbench::CatchAllForm</name>
    <message>
        <source>Body of the answer</source>
        <translation>Body da resposta</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>Sem corpo</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Após</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Tipo de conteúdo</translation>
    </message>
    <message>
        <source>One of these or any other number from %1 to %2</source>
        <translation>Um destes ou qualquer outro número de %1 a %2</translation>
    </message>
</context>
<context>
    <name>hookbench::CausePlot</name>
    <message>
        <source>Failures by cause</source>
        <translation>Falhas por causa</translation>
    </message>
</context>
<context>
    <name>hookbench::ClientKey</name>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>O arquivo %1 não pode ser lido: %2</translation>
    </message>
    <message>
        <source>The file %1 is neither PEM nor PKCS #12 that this pass phrase opens. Older PKCS #12 files use ciphers that are switched off today: export it anew.</source>
        <translation>O arquivo %1 não é PEM nem um PKCS #12 que esta frase secreta abra. Arquivos PKCS #12 antigos usam cifras hoje desativadas: exporte de novo.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate.</source>
        <translation>O arquivo %1 não contém certificado.</translation>
    </message>
    <message>
        <source>The file %1 holds no private key that this pass phrase opens.</source>
        <translation>O arquivo %1 não contém chave privada que esta frase secreta abra.</translation>
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
        <translation>Voltar ao que foi detectado</translation>
    </message>
    <message>
        <source>The profile of the row before</source>
        <translation>O perfil da linha anterior</translation>
    </message>
    <message>
        <source>The profile of the next row</source>
        <translation>O perfil da próxima linha</translation>
    </message>
    <message>
        <source>What becomes of the columns</source>
        <translation>No que as colunas se transformam</translation>
    </message>
    <message>
        <source>The column tells customers apart: it becomes the system property Identity</source>
        <translation>A coluna distingue os clientes: ela vira a propriedade de sistema Identity</translation>
    </message>
    <message>
        <source>The resulting profile</source>
        <translation>O perfil resultante</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>O arquivo não tem linhas.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Linha %1</translation>
    </message>
</context>
<context>
    <name>hookbench::ColumnsModel</name>
    <message>
        <source>Column %1</source>
        <translation>Coluna %1</translation>
    </message>
    <message>
        <source>“%1” is no name of a field. Write City, address.city for a field in an object, or [&apos;a.b&apos;] for a name with a dot.</source>
        <translation>“%1” não é um nome de campo. Escreva City, address.city para um campo dentro de um objeto, ou [&apos;a.b&apos;] para um nome com ponto.</translation>
    </message>
    <message>
        <source>“%1” is no form of a date. Write dd, MM and yyyy as they stand in the file, or Unix time.</source>
        <translation>“%1” não é uma forma de data. Escreva dd, MM e yyyy como estão no arquivo, ou Unix time.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Vira</translation>
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
        <translation>Verdadeiro ou falso</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
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
        <translation>Não importada</translation>
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
        <translation>Os dois payloads contêm o mesmo: nenhum lugar difere de %1.</translation>
    </message>
    <message>
        <source>There is nothing to compare with: %1 gets nothing.</source>
        <translation>Não há com o que comparar: %1 não recebe nada.</translation>
    </message>
    <message>
        <source>There is nothing to compare: this customer gets nothing.</source>
        <translation>Não há o que comparar: este cliente não recebe nada.</translation>
    </message>
    <message>
        <source>The payload of %1 is not valid JSON, so its places cannot be compared.</source>
        <translation>O payload de %1 não é JSON válido, então seus lugares não podem ser comparados.</translation>
    </message>
    <message>
        <source>This payload is not valid JSON, so its places cannot be compared.</source>
        <translation>Este payload não é JSON válido, então seus lugares não podem ser comparados.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar com</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Comparar &amp;com</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferenças</translation>
    </message>
    <message>
        <source>With a second sample profile, or once the campaign was published or sent, payloads can be compared here.</source>
        <translation>Com um segundo perfil de amostra, ou quando a campanha for publicada ou enviada, os payloads podem ser comparados aqui.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Não é possível ler %1.</translation>
    </message>
    <message>
        <source>The first %1 of %2 differences</source>
        <translation>As primeiras %1 de %2 diferenças</translation>
    </message>
    <message>
        <source>Differences: %1</source>
        <translation>Diferenças: %1</translation>
    </message>
</context>
<context>
    <name>hookbench::ComparedPayloads</name>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>Attempt of %1: %2, %3</source>
        <translation>Tentativa de %1: %2, %3</translation>
    </message>
    <message>
        <source>Published version %1</source>
        <translation>Versão publicada %1</translation>
    </message>
</context>
<context>
    <name>hookbench::ComparisonModel</name>
    <message>
        <source>Same, added on the way</source>
        <translation>Igual, acrescentado no caminho</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Same around a secret</source>
        <translation>Igual exceto um segredo</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>Não chegou</translation>
    </message>
    <message>
        <source>Was not sent</source>
        <translation>Não foi enviado</translation>
    </message>
    <message>
        <source>Differs from %1 on</source>
        <translation>Difere a partir de %1</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difere</translation>
    </message>
    <message>
        <source>Request line</source>
        <translation>Linha da requisição</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>line %1, column %2 (byte %3)</source>
        <translation>linha %1, coluna %2 (byte %3)</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebida</translation>
    </message>
</context>
<context>
    <name>hookbench::CompletionModel</name>
    <message>
        <source>not documented, works (inferred)</source>
        <translation>não documentado, funciona (inferido)</translation>
    </message>
    <message>
        <source>made in this body</source>
        <translation>criado neste body</translation>
    </message>
    <message>
        <source>a fixed value</source>
        <translation>um valor fixo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obrigatório</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>o de costume</translation>
    </message>
</context>
<context>
    <name>hookbench::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>Sugestões</translation>
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
        <translation>Para um envio de teste inteiro. O limite do próprio CleverTap é menor: suas páginas citam 1, 3 e 5 segundos.</translation>
    </message>
    <message>
        <source>Time &amp;limit</source>
        <translation>&amp;Limite de tempo</translation>
    </message>
    <message>
        <source>as long as the time limit</source>
        <translation>tanto quanto o limite de tempo</translation>
    </message>
    <message>
        <source>How long the server may say nothing at all</source>
        <translation>Quanto tempo o servidor pode ficar em silêncio</translation>
    </message>
    <message>
        <source>&amp;Silence up to</source>
        <translation>&amp;Silêncio até</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>O do sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
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
        <translation>Endereço</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Trust also this authority</source>
        <translation>Confiar também nesta autoridade</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado do cliente</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.p12 *.pfx);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer *.p12 *.pfx);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>A chave dele</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>Chaves (*.pem *.key);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>in the same file</source>
        <translation>no mesmo arquivo</translation>
    </message>
    <message>
        <source>Pass phrase of the key</source>
        <translation>Frase secreta da chave</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Escolher um arquivo</translation>
    </message>
</context>
<context>
    <name>hookbench::ConnectionText</name>
    <message>
        <source>Secured by</source>
        <translation>Protegido por</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>%1, signed by %2, ended on %3</source>
        <translation>%1, assinado por %2, expirou em %3</translation>
    </message>
    <message>
        <source>%1, signed by %2, good until %3 (%4 days)</source>
        <translation>%1, assinado por %2, válido até %3 (%4 dias)</translation>
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
        <translation>Em resumo</translation>
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
        <translation>Conectado a</translation>
    </message>
</context>
<context>
    <name>hookbench::ContractForm</name>
    <message>
        <source>Every customer has it</source>
        <translation>Todo cliente tem</translation>
    </message>
    <message>
        <source>F&amp;ield</source>
        <translation>C&amp;ampo</translation>
    </message>
    <message>
        <source>&amp;May hold</source>
        <translation>&amp;Pode conter</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>Pa&amp;drão</translation>
    </message>
    <message>
        <source>One &amp;of</source>
        <translation>&amp;Um de</translation>
    </message>
    <message>
        <source>such as Profile.QualtricID</source>
        <translation>ex.: Profile.QualtricID</translation>
    </message>
    <message>
        <source>such as CGC_[0-9A-Za-z]{15}</source>
        <translation>ex.: CGC_[0-9A-Za-z]{15}</translation>
    </message>
    <message>
        <source>A regular expression that the whole text matches</source>
        <translation>Uma expressão regular a que o texto inteiro corresponde</translation>
    </message>
    <message>
        <source>such as gold, silver</source>
        <translation>ex.: gold, silver</translation>
    </message>
    <message>
        <source>Values with commas between them; nothing else can occur</source>
        <translation>Valores separados por vírgulas; nada mais pode aparecer</translation>
    </message>
    <message>
        <source>It is never missing and never null.</source>
        <translation>Nunca falta e nunca é null.</translation>
    </message>
    <message>
        <source>A field is written as in the body: Profile.Name, Profile[&apos;First Name&apos;], Event.items[*].sku.</source>
        <translation>Um campo é escrito como no body: Profile.Name, Profile[&apos;First Name&apos;], Event.items[*].sku.</translation>
    </message>
    <message>
        <source>This is no regular expression yet: %1.</source>
        <translation>Isto ainda não é uma expressão regular: %1.</translation>
    </message>
</context>
<context>
    <name>hookbench::ContractText</name>
    <message>
        <source>Anything</source>
        <translation>Qualquer coisa</translation>
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
        <translation>Número inteiro</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Verdadeiro ou falso</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
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
        <translation>Um de %1</translation>
    </message>
    <message>
        <source>%1 matching %2</source>
        <translation>%1 conforme %2</translation>
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
        <translation>sem regra</translation>
    </message>
    <message>
        <source>kept by %1</source>
        <translation>cumprida por %1</translation>
    </message>
    <message>
        <source>kept by %1: %2</source>
        <translation>cumprida por %1: %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>May hold</source>
        <translation>Pode conter</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Cumprida por</translation>
    </message>
</context>
<context>
    <name>hookbench::ContractsPanel</name>
    <message>
        <source>Allow Anything</source>
        <translation>Permitir qualquer coisa</translation>
    </message>
    <message>
        <source>Guess from Samples</source>
        <translation>Deduzir das amostras</translation>
    </message>
    <message>
        <source>A field may hold anything, unless you state what it holds. What is stated counts for every check: what no customer has cannot break a payload.</source>
        <translation>Um campo pode conter qualquer coisa, a menos que você declare o que ele contém. O que é declarado vale em toda verificação: o que nenhum cliente tem não pode quebrar um payload.</translation>
    </message>
    <message>
        <source>Field contracts</source>
        <translation>Regras de campos</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>The field may hold anything again</source>
        <translation>O campo pode voltar a conter qualquer coisa</translation>
    </message>
    <message>
        <source>States for each field what all samples hold, where nothing is stated yet</source>
        <translation>Declara, para cada campo sem regra, o que todas as amostras contêm</translation>
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
        <translation>Copia esta requisição no formato de outro programa; uma variável substitui cada segredo</translation>
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
        <translation>Salvar como coleção do Postman…</translation>
    </message>
    <message>
        <source>Not copied: mend what is red first.</source>
        <translation>Não copiado: corrija primeiro o que está em vermelho.</translation>
    </message>
    <message>
        <source>Save as Postman Collection</source>
        <translation>Salvar como coleção do Postman</translation>
    </message>
    <message>
        <source>Postman (*.json)</source>
        <translation>Postman (*.json)</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Não salvo: %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>%1 A variable stands for each secret.</source>
        <translation>%1 Uma variável substitui cada segredo.</translation>
    </message>
    <message>
        <source>With Secrets in Clear Text</source>
        <translation>Com os segredos à vista</translation>
    </message>
    <message>
        <source>Whoever gets it can use: %1</source>
        <translation>Quem o receber poderá usar: %1</translation>
    </message>
    <message>
        <source>%1 In clear text: %2.</source>
        <translation>%1 À vista: %2.</translation>
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
        <translation>Alterações não salvas</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Salvar as alterações em %1?</translation>
    </message>
</context>
<context>
    <name>hookbench::DifferencesModel</name>
    <message>
        <source>Added</source>
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removido</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
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
        <translation>Remover</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
</context>
<context>
    <name>hookbench::EndpointField</name>
    <message>
        <source>The &amp;webhook&apos;s own address</source>
        <translation>O endereço do próprio &amp;webhook</translation>
    </message>
    <message>
        <source>The &amp;built-in sandbox</source>
        <translation>A &amp;sandbox embutida</translation>
    </message>
    <message>
        <source>An&amp;other address</source>
        <translation>&amp;Outro endereço</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>Outro endereço</translation>
    </message>
</context>
<context>
    <name>hookbench::EnvironmentPanel</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Requests go to</source>
        <translation>As requisições vão para</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Add an environment</source>
        <translation>Adicionar um ambiente</translation>
    </message>
    <message>
        <source>Remove this environment</source>
        <translation>Remover este ambiente</translation>
    </message>
    <message>
        <source>&amp;Variables fill &lt;name&gt; in URLs and header values</source>
        <translation>&amp;Variáveis preenchem &lt;name&gt; em URLs e valores de headers</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variáveis</translation>
    </message>
    <message>
        <source>Secret value</source>
        <translation>Valor secreto</translation>
    </message>
    <message>
        <source>May be sent &amp;only to these hosts</source>
        <translation>Só pode ser enviado para estes &amp;hosts</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Novo ambiente</translation>
    </message>
</context>
<context>
    <name>hookbench::ExchangeDetails</name>
    <message>
        <source>It differs from what was sent in the white space of its head.</source>
        <translation>Difere do que foi enviado nos espaços em branco do cabeçalho.</translation>
    </message>
    <message>
        <source>It differs from what was sent in the order of its headers.</source>
        <translation>Difere do que foi enviado na ordem dos cabeçalhos.</translation>
    </message>
    <message>
        <source>It differs from what was sent: see its request line.</source>
        <translation>Difere do que foi enviado: veja a linha da requisição.</translation>
    </message>
    <message>
        <source>It differs from what was sent: its body, from %1 on.</source>
        <translation>Difere do que foi enviado: o corpo, a partir de %1.</translation>
    </message>
    <message>
        <source>It differs from what was sent: see its header %1.</source>
        <translation>Difere do que foi enviado: veja o cabeçalho %1.</translation>
    </message>
    <message>
        <source>What arrived is what was sent, but for the secret in “%1”, which is not known here.</source>
        <translation>O que chegou é o que foi enviado, exceto o segredo em “%1”, que aqui não é conhecido.</translation>
    </message>
    <message>
        <source>What arrived is what was previewed and sent, byte for byte: head and body (%1).</source>
        <translation>O que chegou é, byte a byte, o que a prévia mostrou e foi enviado: cabeçalho e corpo (%1).</translation>
    </message>
    <message>
        <source>Received request</source>
        <translation>Requisição recebida</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>Copiar a requisição</translation>
    </message>
    <message>
        <source>Answer of the sandbox</source>
        <translation>Resposta da sandbox</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Copiar a resposta</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebida</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>What was sent beside what arrived</source>
        <translation>O que foi enviado ao lado do que chegou</translation>
    </message>
    <message>
        <source>No finished Send Test of this window looks like it: another program or a key check sent it, or it is still under way.</source>
        <translation>Nenhum envio de teste concluído desta janela se parece com ela: outro programa ou uma verificação de chave a enviou, ou o envio ainda está em curso.</translation>
    </message>
</context>
<context>
    <name>hookbench::ExchangeModel</name>
    <message>
        <source>None: hung up</source>
        <translation>Nenhuma: desligou</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requisição</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
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
        <translation>Veja o outro lado antes de enviar de novo: ele talvez já tenha agido.</translation>
    </message>
    <message>
        <source>Not sent: the request is not ready</source>
        <translation>Não enviado: a requisição não está pronta</translation>
    </message>
    <message>
        <source>Mend this, then send again.</source>
        <translation>Corrija isto e envie de novo.</translation>
    </message>
    <message>
        <source>Cancelled before the request was sent</source>
        <translation>Cancelado antes de a requisição ser enviada</translation>
    </message>
    <message>
        <source>There is no host named %1</source>
        <translation>Não há host chamado %1</translation>
    </message>
    <message>
        <source>The name could not be found. It is misspelt, or this computer has no network.</source>
        <translation>O nome não foi encontrado. Está escrito errado, ou este computador está sem rede.</translation>
    </message>
    <message>
        <source>Check the host in the URL and the network.</source>
        <translation>Verifique o host na URL e a rede.</translation>
    </message>
    <message>
        <source>Nobody listens at %1</source>
        <translation>Ninguém escuta em %1</translation>
    </message>
    <message>
        <source>The computer answered, but no program takes connections at that port.</source>
        <translation>O computador respondeu, mas nenhum programa aceita conexões nessa porta.</translation>
    </message>
    <message>
        <source>Check host and port, and whether the server is running.</source>
        <translation>Verifique o host e a porta, e se o servidor está rodando.</translation>
    </message>
    <message>
        <source>No connection to %1 within %2 s</source>
        <translation>Sem conexão com %1 em %2 s</translation>
    </message>
    <message>
        <source>The host did not take the whole request in time; a firewall may be in between.</source>
        <translation>O host não recebeu a requisição inteira a tempo; pode haver um firewall no meio.</translation>
    </message>
    <message>
        <source>Check host, port and network, or allow more time in the webhook.</source>
        <translation>Verifique host, porta e rede, ou dê mais tempo no webhook.</translation>
    </message>
    <message>
        <source>The request could not be sent to %1</source>
        <translation>Não foi possível enviar a requisição para %1</translation>
    </message>
    <message>
        <source>Check the URL and the network.</source>
        <translation>Verifique a URL e a rede.</translation>
    </message>
    <message>
        <source>Cancelled after the request was sent</source>
        <translation>Cancelado depois de a requisição ser enviada</translation>
    </message>
    <message>
        <source>The request had left this computer; the answer was not waited for.</source>
        <translation>A requisição já tinha saído deste computador; a resposta não foi esperada.</translation>
    </message>
    <message>
        <source>Sent, but no answer within %1 s</source>
        <translation>Enviado, mas sem resposta em %1 s</translation>
    </message>
    <message>
        <source>%1 took the request and did not answer in time.</source>
        <translation>%1 recebeu a requisição e não respondeu a tempo.</translation>
    </message>
    <message>
        <source>Sent, but the connection closed without an answer</source>
        <translation>Enviado, mas a conexão foi fechada sem resposta</translation>
    </message>
    <message>
        <source>Sent, but no answer came back</source>
        <translation>Enviado, mas nenhuma resposta voltou</translation>
    </message>
    <message>
        <source>%1, but the answer is not whole</source>
        <translation>%1, mas a resposta não está inteira</translation>
    </message>
    <message>
        <source>%1, with a very long answer</source>
        <translation>%1, com uma resposta muito longa</translation>
    </message>
    <message>
        <source>The rest of the answer was not fetched.</source>
        <translation>O resto da resposta não foi buscado.</translation>
    </message>
    <message>
        <source>The rest of the answer did not come in time.</source>
        <translation>O resto da resposta não chegou a tempo.</translation>
    </message>
    <message>
        <source>It was cancelled while the answer came in.</source>
        <translation>Foi cancelado enquanto a resposta chegava.</translation>
    </message>
    <message>
        <source>The connection broke while the answer came in.</source>
        <translation>A conexão caiu enquanto a resposta chegava.</translation>
    </message>
    <message>
        <source>%1: the server does not accept this request</source>
        <translation>%1: o servidor não aceita esta requisição</translation>
    </message>
    <message>
        <source>Something in the payload or the headers is not what it expects.</source>
        <translation>Algo no payload ou nos headers não é o que ele espera.</translation>
    </message>
    <message>
        <source>Read its answer below: it often names the field.</source>
        <translation>Leia a resposta dele abaixo: ela costuma citar o campo.</translation>
    </message>
    <message>
        <source>%1: there is nothing at this address</source>
        <translation>%1: não há nada neste endereço</translation>
    </message>
    <message>
        <source>The path is wrong, or it names something that does not exist or is not visible to this account.</source>
        <translation>O caminho está errado, ou indica algo que não existe ou que esta conta não pode ver.</translation>
    </message>
    <message>
        <source>Check the URL and the ids in the payload.</source>
        <translation>Verifique a URL e os ids no payload.</translation>
    </message>
    <message>
        <source>%1: the address exists, the method does not fit</source>
        <translation>%1: o endereço existe, o método não serve</translation>
    </message>
    <message>
        <source>Check the method of the webhook.</source>
        <translation>Verifique o método do webhook.</translation>
    </message>
    <message>
        <source>%1: the payload is too large</source>
        <translation>%1: o payload é grande demais</translation>
    </message>
    <message>
        <source>Shorten the payload.</source>
        <translation>Encurte o payload.</translation>
    </message>
    <message>
        <source>%1: the server does not take this content type</source>
        <translation>%1: o servidor não aceita este tipo de conteúdo</translation>
    </message>
    <message>
        <source>Set the header Content-Type to what it expects, such as application/json.</source>
        <translation>Defina o header Content-Type com o que ele espera, como application/json.</translation>
    </message>
    <message>
        <source>%1: too many requests</source>
        <translation>%1: requisições demais</translation>
    </message>
    <message>
        <source>The server limits how many it takes in a time.</source>
        <translation>O servidor limita quantas aceita em um período.</translation>
    </message>
    <message>
        <source>Wait before you send again.</source>
        <translation>Espere antes de enviar de novo.</translation>
    </message>
    <message>
        <source>%1: the request was accepted</source>
        <translation>%1: a requisição foi aceita</translation>
    </message>
    <message>
        <source>%1: redirected, not delivered</source>
        <translation>%1: redirecionada, não entregue</translation>
    </message>
    <message>
        <source>The server points to %1. Redirects are shown and not followed.</source>
        <translation>O servidor aponta para %1. Redirecionamentos são mostrados e não seguidos.</translation>
    </message>
    <message>
        <source>If you trust that address, put it into the webhook.</source>
        <translation>Se você confia nesse endereço, coloque-o no webhook.</translation>
    </message>
    <message>
        <source>%1: the server refused the request</source>
        <translation>%1: o servidor recusou a requisição</translation>
    </message>
    <message>
        <source>Read its answer below.</source>
        <translation>Leia a resposta dele abaixo.</translation>
    </message>
    <message>
        <source>%1: the server has a fault</source>
        <translation>%1: o servidor está com uma falha</translation>
    </message>
    <message>
        <source>The request may have been carried out or not.</source>
        <translation>A requisição pode ter sido executada ou não.</translation>
    </message>
    <message>
        <source>%1: an unusual answer</source>
        <translation>%1: uma resposta incomum</translation>
    </message>
    <message>
        <source>Not sent: there is no access token</source>
        <translation>Não enviado: não há token de acesso</translation>
    </message>
    <message>
        <source>Check the access token URL, the client and its secret in the webhook&apos;s authentication. The exchange stands in the tab Token.</source>
        <translation>Verifique a URL do token de acesso, o cliente e o segredo dele na autenticação do webhook. A troca está na aba Token.</translation>
    </message>
    <message>
        <source>%1: the server gave up waiting for the request</source>
        <translation>%1: o servidor desistiu de esperar a requisição</translation>
    </message>
    <message>
        <source>%1: it contradicts what is there already</source>
        <translation>%1: contradiz o que já existe</translation>
    </message>
    <message>
        <source>Look at the other side: an earlier request may have done this.</source>
        <translation>Olhe do outro lado: uma requisição anterior pode já ter feito isso.</translation>
    </message>
    <message>
        <source>%1: the address was given up</source>
        <translation>%1: o endereço foi abandonado</translation>
    </message>
    <message>
        <source>Ask whoever runs the service for the new one.</source>
        <translation>Peça o novo a quem cuida do serviço.</translation>
    </message>
    <message>
        <source>%1: the values are not what the server takes</source>
        <translation>%1: os valores não são os que o servidor aceita</translation>
    </message>
    <message>
        <source>It can read the payload, but a field is missing or holds the wrong thing.</source>
        <translation>Ele consegue ler o payload, mas falta um campo ou há um valor errado.</translation>
    </message>
    <message>
        <source>%1: the headers are too long</source>
        <translation>%1: os cabeçalhos são longos demais</translation>
    </message>
    <message>
        <source>Shorten the headers, such as a token in them.</source>
        <translation>Encurte os cabeçalhos, como um token neles.</translation>
    </message>
    <message>
        <source>%1: a gateway got no good answer from the server behind it</source>
        <translation>%1: um gateway não obteve boa resposta do servidor por trás dele</translation>
    </message>
    <message>
        <source>%1: the service is not available now</source>
        <translation>%1: o serviço não está disponível agora</translation>
    </message>
    <message>
        <source>Perhaps sent: no end is on record</source>
        <translation>Talvez enviado: nenhum fim registrado</translation>
    </message>
    <message>
        <source>This delivery is still under way, or Hookbench ended during it. %1 may have the request.</source>
        <translation>Esta entrega ainda está em andamento, ou o Hookbench foi encerrado durante ela. %1 pode ter a requisição.</translation>
    </message>
    <message>
        <source>%1 took the request and hung up.</source>
        <translation>%1 recebeu a requisição e desligou.</translation>
    </message>
    <message>
        <source>So does a server that demands a client certificate (mTLS) and got none that it takes.</source>
        <translation>Assim faz também um servidor que exige um certificado de cliente (mTLS) e não recebeu nenhum que aceite.</translation>
    </message>
    <message>
        <source>So does a port that is to be reached by https:// only.</source>
        <translation>Assim faz também uma porta que só se alcança com https://.</translation>
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
        <translation>Campos a mostrar como colunas</translation>
    </message>
    <message>
        <source>Search fields</source>
        <translation>Pesquisar campos</translation>
    </message>
    <message>
        <source>As at First</source>
        <translation>Como no início</translation>
    </message>
    <message>
        <source>Move column to the front</source>
        <translation>Mover a coluna para a frente</translation>
    </message>
    <message>
        <source>Move column to the back</source>
        <translation>Mover a coluna para trás</translation>
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
        <translation>Tipo do campo</translation>
    </message>
    <message>
        <source>Value of the field</source>
        <translation>Valor do campo</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Nome do campo</translation>
    </message>
</context>
<context>
    <name>hookbench::FieldsTree</name>
    <message>
        <source>Fields of the sample</source>
        <translation>Campos da amostra</translation>
    </message>
    <message>
        <source>Edit Value</source>
        <translation>Editar valor</translation>
    </message>
    <message>
        <source>Rename Field</source>
        <translation>Renomear campo</translation>
    </message>
    <message>
        <source>Add Field</source>
        <translation>Adicionar campo</translation>
    </message>
    <message>
        <source>Add Inside</source>
        <translation>Adicionar dentro</translation>
    </message>
    <message>
        <source>Remove Field</source>
        <translation>Remover campo</translation>
    </message>
    <message>
        <source>Change Type</source>
        <translation>Alterar tipo</translation>
    </message>
    <message>
        <source>Insert into Body</source>
        <translation>Inserir no body</translation>
    </message>
    <message>
        <source>Make a Variant</source>
        <translation>Criar uma variante</translation>
    </message>
</context>
<context>
    <name>hookbench::FileCommands</name>
    <message>
        <source>Choose an empty folder for the new workspace</source>
        <translation>Escolha uma pasta vazia para o novo espaço de trabalho</translation>
    </message>
    <message>
        <source>The workspace could not be made.</source>
        <translation>Não foi possível criar o espaço de trabalho.</translation>
    </message>
    <message>
        <source>Open a workspace folder</source>
        <translation>Abrir a pasta de um espaço de trabalho</translation>
    </message>
    <message>
        <source>Not everything could be read.</source>
        <translation>Nem tudo pôde ser lido.</translation>
    </message>
    <message>
        <source>Not everything could be saved.</source>
        <translation>Nem tudo pôde ser salvo.</translation>
    </message>
    <message>
        <source>Choose an empty folder to save the workspace in</source>
        <translation>Escolha uma pasta vazia para salvar o espaço de trabalho</translation>
    </message>
    <message>
        <source>The workspace could not be saved there.</source>
        <translation>Não foi possível salvar o espaço de trabalho ali.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nenhum ainda</translation>
    </message>
    <message>
        <source>Unsaved changes from %1 were restored.</source>
        <translation>Alterações não salvas de %1 foram restauradas.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Files of this workspace were changed by another program. Nothing is overwritten until you choose.</source>
        <translation>Arquivos deste espaço de trabalho foram alterados por outro programa. Nada é sobrescrito até você escolher.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Manter os meus</translation>
    </message>
    <message>
        <source>Further problems: %1.</source>
        <translation>Outros problemas: %1.</translation>
    </message>
    <message>
        <source>Profiles and events (*.csv *.json *.jsonl *.ndjson *.tsv *.txt *.gz);;All files (*)</source>
        <translation>Perfis e eventos (*.csv *.json *.jsonl *.ndjson *.tsv *.txt *.gz);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Choose a file of profiles</source>
        <translation>Escolher um arquivo de perfis</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Web page (*.html);;Table (*.csv)</source>
        <translation>Página web (*.html);;Tabela (*.csv)</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Salvar a resposta</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Choose a file of requests</source>
        <translation>Escolher um arquivo de requisições</translation>
    </message>
    <message>
        <source>Requests (*.http *.rest *.json *.sh *.bat *.cmd *.txt);;All files (*)</source>
        <translation>Requisições (*.http *.rest *.json *.sh *.bat *.cmd *.txt);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar o histórico</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>Não foi possível salvar %1: %2</translation>
    </message>
    <message>
        <source>Save the authority</source>
        <translation>Salvar a autoridade</translation>
    </message>
</context>
<context>
    <name>hookbench::FillInPopup</name>
    <message>
        <source>Fill in</source>
        <translation>Preencher</translation>
    </message>
    <message>
        <source>Value of &lt;%1&gt; in the environment %2</source>
        <translation>Valor de &lt;%1&gt; no ambiente %2</translation>
    </message>
</context>
<context>
    <name>hookbench::FindBar</name>
    <message>
        <source>Previous hit</source>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Próxima ocorrência</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Fechar a barra de busca</translation>
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
        <translation>Não é uma expressão regular: %1</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>%1 of the first %2</source>
        <translation>%1 dos primeiros %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n substituído</numerusform>
            <numerusform>%n substituídos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookbench::FixApplier</name>
    <message>
        <source>Apply fix</source>
        <translation>Aplicar correção</translation>
    </message>
</context>
<context>
    <name>hookbench::FixChoices</name>
    <message>
        <source>Show the customer who breaks it</source>
        <translation>Mostrar o cliente que o quebra</translation>
    </message>
    <message>
        <source>Show the customer who gets nothing</source>
        <translation>Mostrar o cliente que não recebe nada</translation>
    </message>
</context>
<context>
    <name>hookbench::GoToBar</name>
    <message>
        <source>Line, or line:column, to go to</source>
        <translation>Linha, ou linha:coluna, para onde ir</translation>
    </message>
    <message>
        <source>Line, or line:column</source>
        <translation>Linha, ou linha:coluna</translation>
    </message>
    <message>
        <source>of %1. Enter goes there.</source>
        <translation>de %1. Enter leva até lá.</translation>
    </message>
    <message>
        <source>Type a line from 1 to %1, or a line and a column such as 2:5.</source>
        <translation>Digite uma linha de 1 a %1, ou uma linha e uma coluna, como 2:5.</translation>
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
        <translation>Inferido, não documentado</translation>
    </message>
    <message>
        <source>Inferred, not documented: %1</source>
        <translation>Inferido, não documentado: %1</translation>
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
        <translation>Segredo deste header</translation>
    </message>
    <message>
        <source>Paste lines</source>
        <translation>Colar linhas</translation>
    </message>
    <message>
        <source>Adds a header for each line “Name: value” on the clipboard.</source>
        <translation>Adiciona um header para cada linha “Nome: valor” da área de transferência.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Adicionar header</translation>
    </message>
    <message>
        <source>The clipboard holds no line such as “Content-Type: application/json”.</source>
        <translation>A área de transferência não contém nenhuma linha como “Content-Type: application/json”.</translation>
    </message>
    <message>
        <source>Left out, because it is no “Name: value”: %1</source>
        <translation>Deixado de fora por não ser “Nome: valor”: %1</translation>
    </message>
    <message>
        <source>Edit headers</source>
        <translation>Editar headers</translation>
    </message>
    <message>
        <source>The value of %1 is kept as a secret, outside the workspace&apos;s files.</source>
        <translation>O valor de %1 é guardado como segredo, fora dos arquivos do espaço de trabalho.</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>Preencher…</translation>
    </message>
    <message>
        <source>The value of %1 stands in the workspace&apos;s files for everyone to read.</source>
        <translation>O valor de %1 está nos arquivos do espaço de trabalho, à vista de todos.</translation>
    </message>
    <message>
        <source>Keep it as a secret</source>
        <translation>Guardá-lo como segredo</translation>
    </message>
    <message>
        <source>Keep as a secret</source>
        <translation>Guardar como segredo</translation>
    </message>
    <message>
        <source>The secret could not be kept, so the header stays as it is.</source>
        <translation>Não foi possível guardar o segredo, então o header fica como está.</translation>
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
        <translation>Só os headers marcados são enviados.</translation>
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
        <translation>grafia de um nome</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ordem</translation>
    </message>
</context>
<context>
    <name>hookbench::History</name>
    <message>
        <source>There is no history: %1 cannot be used. %2</source>
        <translation>Não há histórico: %1 não pode ser usado. %2</translation>
    </message>
    <message>
        <source>The attempt was not stored in the history: %1</source>
        <translation>A tentativa não foi guardada no histórico: %1</translation>
    </message>
    <message>
        <source>The history was not cleared: %1</source>
        <translation>O histórico não foi limpo: %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Não é possível criar a pasta %1.</translation>
    </message>
    <message>
        <source>The history was written by a newer version of Hookbench.</source>
        <translation>O histórico foi escrito por uma versão mais nova do Hookbench.</translation>
    </message>
    <message>
        <source>The note was not kept: %1</source>
        <translation>A nota não foi mantida: %1</translation>
    </message>
</context>
<context>
    <name>hookbench::HistoryFilter</name>
    <message>
        <source>Search sent requests</source>
        <translation>Pesquisar requisições enviadas</translation>
    </message>
    <message>
        <source>Search names, address, status, note, headers, bodies</source>
        <translation>Buscar em nomes, endereço, status, nota, headers e bodies</translation>
    </message>
    <message>
        <source>Which outcomes are listed</source>
        <translation>Quais resultados são listados</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Todos os resultados</translation>
    </message>
    <message>
        <source>Accepted (2xx)</source>
        <translation>Aceitos (2xx)</translation>
    </message>
    <message>
        <source>Redirected (3xx)</source>
        <translation>Redirecionados (3xx)</translation>
    </message>
    <message>
        <source>Refused (4xx)</source>
        <translation>Recusados (4xx)</translation>
    </message>
    <message>
        <source>Server error (5xx)</source>
        <translation>Erro do servidor (5xx)</translation>
    </message>
    <message>
        <source>Sent, no answer</source>
        <translation>Enviados, sem resposta</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviados</translation>
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
        <translation>Campanha</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Key check: %1</source>
        <translation>Verificação de chave: %1</translation>
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
        <translation>Requisições enviadas</translation>
    </message>
    <message>
        <source>Every request that you send is kept here, with its answer. None was sent yet.</source>
        <translation>Cada requisição que você envia é guardada aqui, com a resposta. Nenhuma foi enviada ainda.</translation>
    </message>
    <message>
        <source>No sent request is like this.</source>
        <translation>Nenhuma requisição enviada corresponde.</translation>
    </message>
</context>
<context>
    <name>hookbench::HostAnswer</name>
    <message>
        <source>It stands in Qualtrics under Account Settings, Qualtrics IDs, User, and is a short word such as iad1 or fra1. Put it into the environment.</source>
        <translation>Fica no Qualtrics em Account Settings, Qualtrics IDs, User e é uma palavra curta como iad1 ou fra1. Informe-a no ambiente.</translation>
    </message>
    <message>
        <source>No data centre is called so.</source>
        <translation>Nenhum data center tem esse nome.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Você quis dizer %1?</translation>
    </message>
    <message>
        <source>“%1” is no data centre that is known. The name of a brand alone is none.</source>
        <translation>“%1” não é um data center conhecido. O nome de uma marca sozinho não é um data center.</translation>
    </message>
</context>
<context>
    <name>hookbench::HttpExchange</name>
    <message>
        <source>The connection was closed before a whole answer was there.</source>
        <translation>A conexão foi fechada antes de haver uma resposta inteira.</translation>
    </message>
    <message>
        <source>The server sent the interim answer %1 first. What it said after that cannot be read here.</source>
        <translation>O servidor enviou primeiro a resposta provisória %1. O que disse depois não pode ser lido aqui.</translation>
    </message>
    <message>
        <source>Nothing was heard from the server for %1 s.</source>
        <translation>Nada veio do servidor por %1 s.</translation>
    </message>
    <message>
        <source>The server sent the interim answer %1, and no other one after it.</source>
        <translation>O servidor enviou a resposta provisória %1 e nenhuma outra depois dela.</translation>
    </message>
    <message>
        <source>The head of the answer had no end within %1 bytes.</source>
        <translation>O cabeçalho da resposta não terminou em %1 bytes.</translation>
    </message>
    <message>
        <source>%1 bytes had come back by then. They are no answer in HTTP, or only the beginning of one.</source>
        <translation>Até então haviam voltado %1 bytes. Não são uma resposta HTTP, ou são só o começo de uma.</translation>
    </message>
    <message>
        <source>The connection was reset at the end of the answer, so that it may not be whole.</source>
        <translation>A conexão foi redefinida no fim da resposta, que portanto pode não estar completa.</translation>
    </message>
    <message>
        <source>The request was taken, then the connection was closed without an answer.</source>
        <translation>A requisição foi recebida e depois a conexão foi fechada sem resposta.</translation>
    </message>
    <message>
        <source>The request was taken, and %1 bytes came back before the connection was closed. They are no answer in HTTP, or only the beginning of one.</source>
        <translation>A requisição foi recebida, e %1 bytes voltaram antes que a conexão fosse fechada. Não são uma resposta HTTP, ou são só o começo de uma.</translation>
    </message>
    <message>
        <source>The request was taken, then the connection was closed without an answer, or with one that is not HTTP.</source>
        <translation>A requisição foi recebida e depois a conexão foi fechada sem resposta, ou com uma que não é HTTP.</translation>
    </message>
</context>
<context>
    <name>hookbench::HttpsBar</name>
    <message>
        <source>Trust It</source>
        <translation>Confiar nela</translation>
    </message>
    <message>
        <source>Save Authority…</source>
        <translation>Salvar autoridade…</translation>
    </message>
    <message>
        <source>Names the authority’s file under Connection in the webhook</source>
        <translation>Indica o arquivo da autoridade em Conexão, no webhook</translation>
    </message>
    <message>
        <source>Saves its certificate for other clients, such as curl --cacert</source>
        <translation>Salva o certificado dela para outros clientes, como curl --cacert</translation>
    </message>
    <message>
        <source>Clients have to trust the authority that was made for this run.</source>
        <translation>Os clientes precisam confiar na autoridade criada para esta execução.</translation>
    </message>
    <message>
        <source>“%1” trusts the authority that was made for this run. It is good until %2.</source>
        <translation>“%1” confia na autoridade criada para esta execução. Ela vale até %2.</translation>
    </message>
    <message>
        <source>“%1” does not trust the authority that was made for this run, so it sends nothing here.</source>
        <translation>“%1” não confia na autoridade criada para esta execução e por isso não envia nada para cá.</translation>
    </message>
    <message>
        <source>“%1” trusts another authority, so it sends nothing here: see Connection in the webhook.</source>
        <translation>“%1” confia em outra autoridade e por isso não envia nada para cá: veja Conexão no webhook.</translation>
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
        <translation>Tabela, %1 colunas</translation>
    </message>
    <message>
        <source>Events “%1”</source>
        <translation>Eventos “%1”</translation>
    </message>
    <message>
        <source>JSON, one record a line</source>
        <translation>JSON, um registro por linha</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Try in Preview</source>
        <translation>Testar na visualização</translation>
    </message>
    <message>
        <source>Keep as Sample</source>
        <translation>Manter como amostra</translation>
    </message>
    <message>
        <source>Findings about the file</source>
        <translation>Constatações sobre o arquivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1 records so far, %2 %</source>
        <translation>%1 registros até agora, %2 %</translation>
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
        <translation>A visualização mostra agora este registro.</translation>
    </message>
    <message numerus="yes">
        <source>%n sample profile(s) added to the workspace.</source>
        <translation>
            <numerusform>%n perfil de amostra adicionado ao espaço de trabalho.</numerusform>
            <numerusform>%n perfis de amostra adicionados ao espaço de trabalho.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfis</translation>
    </message>
    <message>
        <source>Reads no further; what was read stays</source>
        <translation>Para de ler; o que foi lido permanece</translation>
    </message>
    <message>
        <source>How much of the file was read</source>
        <translation>Quanto do arquivo foi lido</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
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
        <translation>%1; o restante do arquivo não foi lido.</translation>
    </message>
    <message>
        <source>Check All</source>
        <translation>Verificar todos</translation>
    </message>
    <message>
        <source>Check the campaign with every record of the file</source>
        <translation>Verificar a campanha com cada registro do arquivo</translation>
    </message>
    <message>
        <source>Edit as Sample</source>
        <translation>Editar como amostra</translation>
    </message>
    <message>
        <source>Makes a sample of the record and opens it</source>
        <translation>Faz do registro uma amostra e a abre</translation>
    </message>
    <message>
        <source>Searching, %1 %</source>
        <translation>Pesquisando, %1 %</translation>
    </message>
    <message>
        <source>Sorting and filtering, %1 %</source>
        <translation>Ordenando e filtrando, %1 %</translation>
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
        <translation>Põe pessoas inventadas da mesma forma no lugar das reais antes de manter qualquer coisa</translation>
    </message>
</context>
<context>
    <name>hookbench::ImportPreview</name>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (desligado)</translation>
    </message>
    <message>
        <source>&lt;%1&gt;: a secret, kept out of the files</source>
        <translation>&lt;%1&gt;: um segredo, fica fora dos arquivos</translation>
    </message>
    <message>
        <source>&lt;%1&gt;: a secret, still to be filled in</source>
        <translation>&lt;%1&gt;: um segredo, ainda por preencher</translation>
    </message>
    <message>
        <source>&lt;%1&gt;: still to be filled in</source>
        <translation>&lt;%1&gt;: ainda por preencher</translation>
    </message>
    <message>
        <source>Basic authentication: %1</source>
        <translation>Autenticação Basic: %1</translation>
    </message>
    <message>
        <source>API key: %1</source>
        <translation>Chave de API: %1</translation>
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
        <translation>Autoridade certificadora: %1</translation>
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
        <translation>&amp;Evitar que aspas e quebras de linha nele quebrem o JSON</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Inserir</translation>
    </message>
    <message>
        <source>Search fields</source>
        <translation>Pesquisar campos</translation>
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
        <translation>como está guardada</translation>
    </message>
    <message>
        <source>If a customer has &amp;none</source>
        <translation>Se um cliente não tiver &amp;nenhum</translation>
    </message>
    <message>
        <source>Write a &amp;date as</source>
        <translation>Escrever uma &amp;data como</translation>
    </message>
    <message>
        <source>Goes into the body</source>
        <translation>Vai para o body</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Resulta em</translation>
    </message>
    <message>
        <source>Gives for %1</source>
        <translation>Resulta, para %1, em</translation>
    </message>
    <message>
        <source>No field of that name</source>
        <translation>Nenhum campo com esse nome</translation>
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
        <translation>Manter</translation>
    </message>
    <message>
        <source>How many sent requests stay on this computer</source>
        <translation>Quantas requisições enviadas ficam neste computador</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>The newest %1</source>
        <translation>As %1 mais recentes</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dias</translation>
    </message>
</context>
<context>
    <name>hookbench::KeyAnswer</name>
    <message>
        <source>A company&apos;s proxy may break into the connection: ask those who run the network. Or the brand demands a client certificate (mutual TLS): ask its administrator.</source>
        <translation>Talvez um proxy da empresa intercepte a conexão: pergunte a quem cuida da rede. Ou a marca exige um certificado de cliente (mutual TLS): pergunte ao administrador dela.</translation>
    </message>
    <message>
        <source>The data centre is one word such as fra1, not a whole address.</source>
        <translation>O data center é uma palavra como fra1, não um endereço inteiro.</translation>
    </message>
    <message>
        <source>The key works: %1, brand %2</source>
        <translation>A chave funciona: %1, marca %2</translation>
    </message>
    <message>
        <source>User %1, account type %2, data centre %3, as Qualtrics says.</source>
        <translation>Usuário %1, tipo de conta %2, data center %3, segundo o Qualtrics.</translation>
    </message>
    <message>
        <source>It may do what this user may do: a survey, list or library that the user cannot see is refused with 403 or 404.</source>
        <translation>Ela pode o que este usuário pode: uma pesquisa, lista ou biblioteca que o usuário não vê é recusada com 403 ou 404.</translation>
    </message>
    <message>
        <source>Qualtrics adds: %1</source>
        <translation>O Qualtrics acrescenta: %1</translation>
    </message>
    <message>
        <source>The key works, but this is the wrong data centre: %1, brand %2</source>
        <translation>A chave funciona, mas este é o data center errado: %1, marca %2</translation>
    </message>
    <message>
        <source>%1 passed the request on. Reading works that way, if slowly; sending is reported to fail with 400.</source>
        <translation>%1 repassou a requisição. A leitura funciona assim, ainda que devagar; o envio falha com 400, segundo relatos.</translation>
    </message>
    <message>
        <source>Use %1 instead.</source>
        <translation>Use %1 em vez disso.</translation>
    </message>
    <message>
        <source>No key arrived at Qualtrics</source>
        <translation>Nenhuma chave chegou ao Qualtrics</translation>
    </message>
    <message>
        <source>The header was sent, but is empty, or something in between took it out.</source>
        <translation>O header foi enviado, mas está vazio ou algo no caminho o removeu.</translation>
    </message>
    <message>
        <source>Qualtrics looks for a header X-API-TOKEN, and the webhook sends none.</source>
        <translation>O Qualtrics procura um header X-API-TOKEN, e o webhook não envia nenhum.</translation>
    </message>
    <message>
        <source>Check the value of the header and the secret behind it.</source>
        <translation>Verifique o valor do header e o segredo por trás dele.</translation>
    </message>
    <message>
        <source>Add the header X-API-TOKEN with the key as its value.</source>
        <translation>Adicione o header X-API-TOKEN com a chave como valor.</translation>
    </message>
    <message>
        <source>Qualtrics does not know this key</source>
        <translation>O Qualtrics não conhece esta chave</translation>
    </message>
    <message>
        <source>An OAuth token ends after about an hour, and only the data centre where its client was made knows it.</source>
        <translation>Um token OAuth expira em cerca de uma hora, e só o data center onde seu cliente foi criado o conhece.</translation>
    </message>
    <message>
        <source>It is mistyped or revoked, or a newer one has replaced it: Generate Token ends the one before at once.</source>
        <translation>Ela foi digitada errado ou revogada, ou uma mais nova a substituiu: Generate Token encerra a anterior na hora.</translation>
    </message>
    <message>
        <source>Get a new token there.</source>
        <translation>Obtenha um novo token lá.</translation>
    </message>
    <message>
        <source>Copy it anew from Account Settings, Qualtrics IDs, API. A user of its own keeps others from renewing it.</source>
        <translation>Copie-a de novo em Account Settings, Qualtrics IDs, API. Um usuário próprio evita que outros a renovem.</translation>
    </message>
    <message>
        <source>The key is right, but its user may not use the API</source>
        <translation>A chave está certa, mas seu usuário não pode usar a API</translation>
    </message>
    <message>
        <source>The permission to access the API is off for this user or for the whole brand.</source>
        <translation>A permissão de acesso à API está desligada para este usuário ou para toda a marca.</translation>
    </message>
    <message>
        <source>Ask the brand&apos;s administrator to switch it on.</source>
        <translation>Peça ao administrador da marca para ligá-la.</translation>
    </message>
    <message>
        <source>The key is known, but this is forbidden</source>
        <translation>A chave é conhecida, mas isto é proibido</translation>
    </message>
    <message>
        <source>Ask the brand&apos;s administrator.</source>
        <translation>Pergunte ao administrador da marca.</translation>
    </message>
    <message>
        <source>Qualtrics is there, but not this address</source>
        <translation>O Qualtrics está lá, mas este endereço não</translation>
    </message>
    <message>
        <source>%1 has no %2.</source>
        <translation>%1 não tem %2.</translation>
    </message>
    <message>
        <source>The address of the check is /API/v3/whoami, the one of distributions /API/v3/distributions: capitals count.</source>
        <translation>O endereço da verificação é /API/v3/whoami, o das distribuições /API/v3/distributions: maiúsculas contam.</translation>
    </message>
    <message>
        <source>%1, but the answer is not from Qualtrics&apos; API</source>
        <translation>%1, mas a resposta não é da API do Qualtrics</translation>
    </message>
    <message>
        <source>A proxy, a firewall or a login page in between has answered, or the brand demands a client certificate (mutual TLS).</source>
        <translation>Um proxy, um firewall ou uma página de login no caminho respondeu, ou a marca exige um certificado de cliente (mutual TLS).</translation>
    </message>
    <message>
        <source>Read the answer, and ask those who run the network whether %1 may be reached from here.</source>
        <translation>Leia a resposta e pergunte a quem cuida da rede se %1 pode ser alcançado daqui.</translation>
    </message>
    <message>
        <source>Qualtrics says: %1</source>
        <translation>O Qualtrics diz: %1</translation>
    </message>
    <message>
        <source>Wait a minute: the limits count for the whole brand. The key was not judged.</source>
        <translation>Espere um minuto: os limites valem para toda a marca. A chave não foi avaliada.</translation>
    </message>
    <message>
        <source>The key was not judged: test again later.</source>
        <translation>A chave não foi avaliada: teste de novo mais tarde.</translation>
    </message>
    <message>
        <source>%1, but the answer cannot be read</source>
        <translation>%1, mas a resposta não pode ser lida</translation>
    </message>
    <message>
        <source>It is JSON that breaks off, or not the kind that Qualtrics answers.</source>
        <translation>É JSON que se interrompe, ou não do tipo que o Qualtrics responde.</translation>
    </message>
    <message>
        <source>The limits count for the whole brand. The key was not judged.</source>
        <translation>Os limites valem para a marca inteira. A chave não foi avaliada.</translation>
    </message>
    <message>
        <source>The status is %1, but the answer itself tells an error.</source>
        <translation>O status é %1, mas a própria resposta indica um erro.</translation>
    </message>
    <message>
        <source>The status is %1, but the answer itself says “%2”.</source>
        <translation>O status é %1, mas a própria resposta diz “%2”.</translation>
    </message>
</context>
<context>
    <name>hookbench::KeyCheckPanel</name>
    <message>
        <source>&amp;Asks with GET</source>
        <translation>&amp;Pergunta com GET</translation>
    </message>
    <message>
        <source>a path that needs the key and changes nothing, such as /v1/me</source>
        <translation>um caminho que precisa da chave e não muda nada, como /v1/me</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Test API &amp;key</source>
        <translation>Testar &amp;chave de API</translation>
    </message>
    <message>
        <source>Asks the service once, in the selected environment, whether it takes the key</source>
        <translation>Pergunta uma vez ao serviço, no ambiente selecionado, se ele aceita a chave</translation>
    </message>
    <message>
        <source>Say beside it what to ask</source>
        <translation>Informe ao lado o que perguntar</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Mudar para %1</translation>
    </message>
    <message>
        <source>Writes this host into the URL of the webhook</source>
        <translation>Escreve este host na URL do webhook</translation>
    </message>
    <message>
        <source>Writes it into the environment %1</source>
        <translation>Escreve no ambiente %1</translation>
    </message>
    <message>
        <source>Asked in the environment %1: %2 %3</source>
        <translation>Perguntado no ambiente %1: %2 %3</translation>
    </message>
    <message>
        <source>Asks in the environment %1.</source>
        <translation>Pergunta no ambiente %1.</translation>
    </message>
    <message>
        <source>Result of the key check</source>
        <translation>Resultado da verificação da chave</translation>
    </message>
</context>
<context>
    <name>hookbench::KeyFinding</name>
    <message>
        <source>Not tested: the request is not ready</source>
        <translation>Não testada: a requisição não está pronta</translation>
    </message>
    <message>
        <source>The check changes nothing on the other side: test again.</source>
        <translation>A verificação não muda nada do outro lado: teste de novo.</translation>
    </message>
    <message>
        <source>%1, but the answer is a web page</source>
        <translation>%1, mas a resposta é uma página web</translation>
    </message>
    <message>
        <source>A proxy, a firewall or a login page in between may have answered, or the address is one for people.</source>
        <translation>Talvez um proxy, um firewall ou uma página de login no caminho tenha respondido, ou o endereço é para pessoas.</translation>
    </message>
    <message>
        <source>Read the answer, and check the address of the check.</source>
        <translation>Leia a resposta e confira o endereço da verificação.</translation>
    </message>
    <message>
        <source>%1: the key works</source>
        <translation>%1: a chave funciona</translation>
    </message>
    <message>
        <source>%1 answers with this key. Make sure that it would refuse without one.</source>
        <translation>%1 responde com esta chave. Certifique-se de que sem ela haveria recusa.</translation>
    </message>
    <message>
        <source>%1: sent elsewhere, the key was not judged</source>
        <translation>%1: encaminhado a outro lugar, a chave não foi avaliada</translation>
    </message>
    <message>
        <source>A login page for people or a proxy in between has answered.</source>
        <translation>Respondeu uma página de login para pessoas ou um proxy intermediário.</translation>
    </message>
    <message>
        <source>The answer points to %1: a login page for people, or a proxy in between.</source>
        <translation>A resposta aponta para %1: uma página de login para pessoas ou um proxy intermediário.</translation>
    </message>
    <message>
        <source>Check the address that is asked, and whether this network wants a login first.</source>
        <translation>Verifique o endereço consultado e se esta rede pede um login antes.</translation>
    </message>
</context>
<context>
    <name>hookbench::KeyText</name>
    <message>
        <source>%1: no key was sent</source>
        <translation>%1: nenhuma chave foi enviada</translation>
    </message>
    <message>
        <source>The request holds no credentials: no header such as Authorization, and no secret.</source>
        <translation>A requisição não contém credenciais: nenhum header como Authorization e nenhum segredo.</translation>
    </message>
    <message>
        <source>Choose how to log in under Authentication in the webhook, or add the header that the service asks for, with the key as a secret.</source>
        <translation>Escolha como se autenticar em Autenticação, no webhook, ou adicione o header que o serviço pede, com a chave como segredo.</translation>
    </message>
    <message>
        <source>%1: something in between may have refused this</source>
        <translation>%1: algo no caminho pode ter recusado isto</translation>
    </message>
    <message>
        <source>Read the answer below: it mostly names who refuses and why. Ask those who run the network.</source>
        <translation>Leia a resposta abaixo: em geral ela diz quem recusa e por quê. Pergunte a quem administra a rede.</translation>
    </message>
    <message>
        <source>%1: the server does not know this key</source>
        <translation>%1: o servidor não conhece esta chave</translation>
    </message>
    <message>
        <source>The credentials are mistyped, expired or replaced, or stand in another header than the server looks at.</source>
        <translation>As credenciais estão erradas, vencidas ou substituídas, ou estão em um header diferente do que o servidor olha.</translation>
    </message>
    <message>
        <source>Check the secret and the header under Authentication in the webhook.</source>
        <translation>Verifique o segredo e o header em Autenticação, no webhook.</translation>
    </message>
    <message>
        <source>%1: the key is known, but may not do this</source>
        <translation>%1: a chave é conhecida, mas não pode fazer isto</translation>
    </message>
    <message>
        <source>The account behind it lacks a right.</source>
        <translation>Falta uma permissão à conta por trás dela.</translation>
    </message>
    <message>
        <source>Ask the administrator of the account.</source>
        <translation>Fale com o administrador da conta.</translation>
    </message>
</context>
<context>
    <name>hookbench::KeyValueForm</name>
    <message>
        <source>Profile variables</source>
        <translation>Variáveis de perfil</translation>
    </message>
    <message>
        <source>Em&amp;ail</source>
        <translation>E-m&amp;ail</translation>
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
        <translation>P&amp;ropriedades personalizadas (profileData)</translation>
    </message>
    <message>
        <source>E&amp;vent properties (live behavior only)</source>
        <translation>Propriedades do e&amp;vento (só Live behavior)</translation>
    </message>
    <message>
        <source>Push to&amp;ken</source>
        <translation>To&amp;ken push</translation>
    </message>
    <message>
        <source>Custom key value pairs</source>
        <translation>Pares de chave e valor personalizados</translation>
    </message>
    <message>
        <source>Custom key value &amp;pairs</source>
        <translation>&amp;Pares de chave e valor personalizados</translation>
    </message>
</context>
<context>
    <name>hookbench::KeyValueTableModel</name>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
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
        <translation>O Hookbench usará o idioma escolhido quando for iniciado de novo.</translation>
    </message>
</context>
<context>
    <name>hookbench::LayoutSwitch</name>
    <message>
        <source>As sent</source>
        <translation>Como enviado</translation>
    </message>
    <message>
        <source>Shows the exact bytes that are sent</source>
        <translation>Mostra os bytes exatos que são enviados</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Legível</translation>
    </message>
    <message>
        <source>Indents the JSON for reading; what is sent stays as it is</source>
        <translation>Aplica recuos ao JSON para leitura; o que é enviado fica como está</translation>
    </message>
    <message>
        <source>Show invisible characters</source>
        <translation>Mostrar caracteres invisíveis</translation>
    </message>
    <message>
        <source>How the payload is shown</source>
        <translation>Como o payload é mostrado</translation>
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
        <translation>O que sai</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Nothing, it only decides</source>
        <translation>Nada, só decide</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Seu valor</translation>
    </message>
    <message>
        <source>Its value, through %1</source>
        <translation>Seu valor, por meio de %1</translation>
    </message>
</context>
<context>
    <name>hookbench::LeavingPanel</name>
    <message>
        <source>The campaign reads no field of the customer.</source>
        <translation>A campanha não lê nenhum campo do cliente.</translation>
    </message>
    <message>
        <source>Fields that leave</source>
        <translation>Campos que saem</translation>
    </message>
    <message>
        <source>%1: to %2</source>
        <translation>%1: para %2</translation>
    </message>
    <message>
        <source>nowhere yet</source>
        <translation>nenhum lugar ainda</translation>
    </message>
</context>
<context>
    <name>hookbench::LookUpText</name>
    <message>
        <source>It cannot be told whether Qualtrics has it</source>
        <translation>Não dá para dizer se o Qualtrics a tem</translation>
    </message>
    <message>
        <source>Look in Qualtrics, in the survey&apos;s distributions, before you send again.</source>
        <translation>Olhe no Qualtrics, nas distribuições da pesquisa, antes de reenviar.</translation>
    </message>
    <message>
        <source>Do not send it again: the customer would get it twice.</source>
        <translation>Não envie de novo: o cliente receberia duas vezes.</translation>
    </message>
    <message>
        <source>Qualtrics has it: %1</source>
        <translation>O Qualtrics tem: %1</translation>
    </message>
    <message>
        <source>Created %1 for the same contact. Qualtrics knows no mark of a request, so that this is yours is inferred from contact and time.</source>
        <translation>Criada %1 para o mesmo contato. O Qualtrics não guarda marca da requisição: que seja a sua é inferido do contato e da hora.</translation>
    </message>
    <message>
        <source>Qualtrics probably has it: %1</source>
        <translation>O Qualtrics provavelmente tem: %1</translation>
    </message>
    <message>
        <source>Created %1, and nothing in it contradicts your request; but the list does not name the contact (inferred).</source>
        <translation>Criada %1, e nada nela contradiz sua requisição; mas a lista não cita o contato (inferido).</translation>
    </message>
    <message>
        <source>Look at it in Qualtrics before you send again.</source>
        <translation>Veja no Qualtrics antes de reenviar.</translation>
    </message>
    <message>
        <source>Not among the %1 distributions of this survey</source>
        <translation>Não está entre as %1 distribuições desta pesquisa</translation>
    </message>
    <message>
        <source>None was created around that time for this contact. The list may lag behind (inferred).</source>
        <translation>Nenhuma foi criada por volta daquela hora para este contato. A lista pode atrasar (inferido).</translation>
    </message>
    <message>
        <source>Look again in a minute. If it is still not there, sending again is safe.</source>
        <translation>Consulte de novo em um minuto. Se ainda não estiver lá, é seguro reenviar.</translation>
    </message>
    <message>
        <source>It is not among the first %1 distributions. The list goes on at another address, %2, which was not asked: the key goes nowhere else.</source>
        <translation>Não está entre as primeiras %1 distribuições. A lista continua em outro endereço, %2, que não foi consultado: a chave não vai a nenhum outro lugar.</translation>
    </message>
    <message>
        <source>It is not among the first %1 distributions, and the list leads back to a page that was read already.</source>
        <translation>Não está entre as primeiras %1 distribuições, e a lista leva de volta a uma página já lida.</translation>
    </message>
    <message>
        <source>It is not among the first %1 distributions; the list goes on, but no more than %2 pages are read.</source>
        <translation>Não está entre as primeiras %1 distribuições; a lista continua, mas não se leem mais de %2 páginas.</translation>
    </message>
</context>
<context>
    <name>hookbench::MainWindow</name>
    <message numerus="yes">
        <source>%n campaign(s) have problems</source>
        <translation>
            <numerusform>%n campanha tem problemas</numerusform>
            <numerusform>%n campanhas têm problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Ambientes</translation>
    </message>
    <message>
        <source>Field contracts</source>
        <translation>Regras de campos</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>About Hookbench</source>
        <translation>Sobre o Hookbench</translation>
    </message>
    <message>
        <source>%1[*] – Hookbench</source>
        <translation>%1[*] – Hookbench</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Inserir um campo</translation>
    </message>
    <message>
        <source>Fields that leave</source>
        <translation>Campos que saem</translation>
    </message>
    <message>
        <source>It cannot be sent again: this workspace has no “%1”.</source>
        <translation>Não é possível enviar novamente: este espaço de trabalho não tem “%1”.</translation>
    </message>
</context>
<context>
    <name>hookbench::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
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
        <translation>Campanhas</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfis</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
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
        <translation>Erro</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
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
        <translation>(vazio)</translation>
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
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit the section %1</source>
        <translation>Editar a seção %1</translation>
    </message>
    <message>
        <source>Fields That Leave…</source>
        <translation>Campos que saem…</translation>
    </message>
    <message>
        <source>Which fields of a customer the request carries, and where to</source>
        <translation>Quais campos de um cliente a solicitação leva, e para onde</translation>
    </message>
</context>
<context>
    <name>hookbench::PackedReply</name>
    <message>
        <source>The answer came packed (%1) although it was asked for unpacked; it is kept and shown unpacked.</source>
        <translation>A resposta chegou compactada (%1) embora pedida sem compactação; ela é guardada e mostrada descompactada.</translation>
    </message>
</context>
<context>
    <name>hookbench::PasteCare</name>
    <message numerus="yes">
        <source>The pasted text has %n curly quote(s) where JSON and Liquid know straight ones only.</source>
        <translation>
            <numerusform>O texto colado tem %n aspa tipográfica, onde JSON e Liquid conhecem apenas as retas.</numerusform>
            <numerusform>O texto colado tem %n aspas tipográficas, onde JSON e Liquid conhecem apenas as retas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make straight</source>
        <translation>Tornar retas</translation>
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
        <translation>O body da campanha: JSON ou texto com tags Liquid. Ctrl+Tab ou F6 sai dele; com Ctrl+M, Tab também sai.</translation>
    </message>
    <message>
        <source>No fix for this place</source>
        <translation>Nenhuma correção para este lugar</translation>
    </message>
    <message>
        <source>A line here is longer than 100 kB. Colours are off, and typing in it may be slow.</source>
        <translation>Uma linha aqui passa de 100 kB. As cores estão desligadas, e digitar nela pode ser lento.</translation>
    </message>
    <message>
        <source>Break into lines</source>
        <translation>Quebrar em linhas</translation>
    </message>
    <message>
        <source>Tab leaves the editor. Ctrl+M goes back to typing tabs.</source>
        <translation>Tab sai do editor. Ctrl+M volta a digitar tabulações.</translation>
    </message>
    <message>
        <source>Type tabs</source>
        <translation>Digitar tabulações</translation>
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
        <translation>O que seria enviado, somente leitura. Enter em uma parte preenchida pelo Liquid leva à tag dela no body.</translation>
    </message>
    <message>
        <source>This customer gets nothing.</source>
        <translation>Este cliente não recebe nada.</translation>
    </message>
    <message>
        <source>This customer gets nothing: %1</source>
        <translation>Este cliente não recebe nada: %1</translation>
    </message>
    <message>
        <source>Show in body</source>
        <translation>Mostrar no body</translation>
    </message>
    <message>
        <source>Indented for reading. What is sent keeps the line ends and spaces of the body.</source>
        <translation>Com recuos para leitura. O que é enviado mantém as quebras de linha e os espaços do body.</translation>
    </message>
    <message>
        <source>A very long line is shown in pieces, for reading only. It is sent as one line.</source>
        <translation>Uma linha muito longa é mostrada em pedaços, só para leitura. Ela é enviada como uma linha.</translation>
    </message>
    <message>
        <source>%1:%2 in the payload: %3</source>
        <translation>%1:%2 no payload: %3</translation>
    </message>
    <message>
        <source>Filled in by %1, %2:%3 in the body. Click, or press Enter, to go there.</source>
        <translation>Preenchido por %1, %2:%3 no body. Clique, ou pressione Enter, para ir até lá.</translation>
    </message>
</context>
<context>
    <name>hookbench::PeerText</name>
    <message>
        <source>not known: the connection was gone before it could be looked at</source>
        <translation>não se sabe: a conexão acabou antes que se pudesse olhá-la</translation>
    </message>
    <message>
        <source>not known: several connections were open that could have been this one</source>
        <translation>não se sabe: havia várias conexões abertas que podiam ser esta</translation>
    </message>
    <message>
        <source>not known: this system does not tell it</source>
        <translation>não se sabe: este sistema não informa</translation>
    </message>
    <message>
        <source>%1, port %2: the proxy. Where it went from there, only the proxy knows.</source>
        <translation>%1, porta %2: o proxy. Para onde foi a partir dali, só o proxy sabe.</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, porta %2</translation>
    </message>
</context>
<context>
    <name>hookbench::PreparedConnection</name>
    <message>
        <source>The secret “%1” has no value yet.</source>
        <translation>O segredo “%1” ainda não tem valor.</translation>
    </message>
    <message>
        <source>“%1” is no address of a proxy.</source>
        <translation>“%1” não é o endereço de um proxy.</translation>
    </message>
    <message>
        <source>The secret “%1” may not go to the proxy %2: its environment does not list it.</source>
        <translation>O segredo “%1” não pode ir ao proxy %2: o ambiente não o lista.</translation>
    </message>
    <message>
        <source>The file %1 of the authority cannot be read: %2</source>
        <translation>O arquivo %1 da autoridade não pode ser lido: %2</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate in PEM form (-----BEGIN CERTIFICATE-----).</source>
        <translation>O arquivo %1 não contém certificado em formato PEM (-----BEGIN CERTIFICATE-----).</translation>
    </message>
</context>
<context>
    <name>hookbench::PreparedRequest</name>
    <message>
        <source>There is no payload for this customer: the template stops before one is made.</source>
        <translation>Não há payload para este cliente: o template para antes de criar um.</translation>
    </message>
    <message>
        <source>The secret “%1” has no value yet.</source>
        <translation>O segredo “%1” ainda não tem valor.</translation>
    </message>
    <message>
        <source>The secret “%1” may not go to %2: its environment does not list that host.</source>
        <translation>O segredo “%1” não pode ir para %2: o ambiente não lista esse host.</translation>
    </message>
    <message>
        <source>The secret “%1” would travel unencrypted to %2: use https.</source>
        <translation>O segredo “%1” iria sem criptografia para %2: use https.</translation>
    </message>
    <message>
        <source>The URL is not a complete http or https address.</source>
        <translation>A URL não é um endereço http ou https completo.</translation>
    </message>
    <message>
        <source>The URL holds a user name: put the credentials into an Authorization header.</source>
        <translation>A URL contém um nome de usuário: coloque as credenciais em um header Authorization.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header.</source>
        <translation>“%1” não pode ser o nome de um header.</translation>
    </message>
    <message>
        <source>The header %1 cannot be set: it follows from the URL and the body.</source>
        <translation>O header %1 não pode ser definido: ele decorre da URL e do body.</translation>
    </message>
    <message>
        <source>The value of the header %1 holds a line break or another control character.</source>
        <translation>O valor do header %1 contém uma quebra de linha ou outro caractere de controle.</translation>
    </message>
    <message>
        <source>“%1” is no HTTP method.</source>
        <translation>“%1” não é um método HTTP.</translation>
    </message>
</context>
<context>
    <name>hookbench::PreviewPane</name>
    <message>
        <source>Show &amp;Invisible Characters</source>
        <translation>Mostrar caracteres in&amp;visíveis</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pré-visualização</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requisição</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Show blanks, line ends and characters without a shape (%1)</source>
        <translation>Mostrar espaços, fins de linha e caracteres sem forma (%1)</translation>
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
        <translation>Em ordem</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Por gravidade</translation>
    </message>
    <message>
        <source>By part</source>
        <translation>Por parte</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Por regra</translation>
    </message>
    <message>
        <source>Show errors (%1)</source>
        <translation>Mostrar erros (%1)</translation>
    </message>
    <message>
        <source>Show warnings (%1)</source>
        <translation>Mostrar avisos (%1)</translation>
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
        <translation>Corrigir…</translation>
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
        <translation>Webhook e ambiente</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Amostra</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
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
        <translation>Nenhum problema encontrado. O que estiver errado no body, no payload ou na requisição aparece aqui enquanto você digita.</translation>
    </message>
    <message>
        <source>No problem matches the filter.</source>
        <translation>Nenhum problema corresponde ao filtro.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Next Problem</source>
        <translation>Próximo problema</translation>
    </message>
    <message>
        <source>Previous Problem</source>
        <translation>Problema anterior</translation>
    </message>
    <message>
        <source>Fix Problem…</source>
        <translation>Corrigir problema…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Go to Place</source>
        <translation>Ir para o lugar</translation>
    </message>
    <message>
        <source>Copy Message</source>
        <translation>Copiar mensagem</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sem problemas</translation>
    </message>
    <message>
        <source>Problems: errors %1, warnings %2</source>
        <translation>Problemas: erros %1, avisos %2</translation>
    </message>
</context>
<context>
    <name>hookbench::ProxyRoute</name>
    <message>
        <source>The proxy %1 wants a user name and a password, and did not get any that it takes.</source>
        <translation>O proxy %1 quer usuário e senha, e não recebeu nenhum que aceite.</translation>
    </message>
    <message>
        <source>The proxy %1 opened no way to %2. (%3)</source>
        <translation>O proxy %1 não abriu caminho para %2. (%3)</translation>
    </message>
    <message>
        <source>The proxy %1 hung up before it had opened the way to %2.</source>
        <translation>O proxy %1 desligou antes de abrir o caminho para %2.</translation>
    </message>
    <message>
        <source>The proxy %1 had not opened the way to %2 when the time was up.</source>
        <translation>O proxy %1 não tinha aberto o caminho para %2 quando o tempo acabou.</translation>
    </message>
    <message>
        <source>%1 (from the settings of this system)</source>
        <translation>%1 (das configurações deste sistema)</translation>
    </message>
    <message>
        <source>%1 (set under Connection in the webhook)</source>
        <translation>%1 (definido em Conexão, no webhook)</translation>
    </message>
    <message>
        <source>There is no host named %1, which is to be the proxy %2.</source>
        <translation>Não há host chamado %1, que deveria ser o proxy %2.</translation>
    </message>
    <message>
        <source>Nobody listens where the proxy should be: %1.</source>
        <translation>Ninguém escuta onde o proxy deveria estar: %1.</translation>
    </message>
    <message>
        <source>The proxy %1 answered “%2”.</source>
        <translation>O proxy %1 respondeu “%2”.</translation>
    </message>
    <message>
        <source>The user name and password filled in are wrong, or it wants a kind of login that is not supported.</source>
        <translation>O usuário e a senha preenchidos estão errados, ou ele quer um tipo de login sem suporte.</translation>
    </message>
    <message>
        <source>It wants a user name and a password, and none are filled in.</source>
        <translation>Ele quer um usuário e uma senha, e nenhum foi preenchido.</translation>
    </message>
    <message>
        <source>It offers: %1.</source>
        <translation>Ele oferece: %1.</translation>
    </message>
    <message>
        <source>It could not reach %1.</source>
        <translation>Ele não conseguiu alcançar %1.</translation>
    </message>
    <message>
        <source>It does not let this computer connect to %1.</source>
        <translation>Ele não deixa este computador se conectar a %1.</translation>
    </message>
    <message>
        <source>It says: “%1”.</source>
        <translation>Ele diz: “%1”.</translation>
    </message>
    <message>
        <source>What answered at the proxy %1 is no HTTP.</source>
        <translation>O que respondeu no proxy %1 não é HTTP.</translation>
    </message>
    <message>
        <source>There is no connection to the proxy %1: %2.</source>
        <translation>Não há conexão com o proxy %1: %2.</translation>
    </message>
    <message>
        <source>The request went to the proxy %1, with the user name and password filled in.</source>
        <translation>A requisição foi ao proxy %1, com o usuário e a senha preenchidos.</translation>
    </message>
    <message>
        <source>The request went to the proxy %1, without a user name and a password.</source>
        <translation>A requisição foi ao proxy %1, sem usuário nem senha.</translation>
    </message>
</context>
<context>
    <name>hookbench::ProxyText</name>
    <message>
        <source>Check the proxy, its user name and its password under Connection in the webhook, or in the settings of this system. Else ask those who run the proxy.</source>
        <translation>Verifique o proxy, o usuário e a senha dele em Conexão, no webhook, ou nas configurações deste sistema. Senão, pergunte a quem administra o proxy.</translation>
    </message>
    <message>
        <source>Not sent: the proxy did not let the request through</source>
        <translation>Não enviado: o proxy não deixou a requisição passar</translation>
    </message>
    <message>
        <source>A proxy in between has answered, not the server.</source>
        <translation>Respondeu um proxy intermediário, não o servidor.</translation>
    </message>
    <message>
        <source>%1: the proxy does not let this computer in</source>
        <translation>%1: o proxy não deixa este computador entrar</translation>
    </message>
    <message>
        <source>Its user name and password are missing or wrong, or it wants a kind of login that is not supported.</source>
        <translation>O usuário e a senha dele faltam ou estão errados, ou ele quer um tipo de login sem suporte.</translation>
    </message>
    <message>
        <source>%1: the proxy has answered, not the server</source>
        <translation>%1: respondeu o proxy, não o servidor</translation>
    </message>
    <message>
        <source>That the answer is the proxy&apos;s own is inferred from its headers or its page.</source>
        <translation>Que a resposta é do próprio proxy é inferido dos headers ou da página dela.</translation>
    </message>
</context>
<context>
    <name>hookbench::PublishPage</name>
    <message>
        <source>Back to the campaign</source>
        <translation>Voltar à campanha</translation>
    </message>
    <message>
        <source>The version could not be written.</source>
        <translation>Não foi possível gravar a versão.</translation>
    </message>
    <message>
        <source>Version %1 is frozen. Now put it into CleverTap</source>
        <translation>A versão %1 está congelada. Agora coloque-a no CleverTap</translation>
    </message>
    <message>
        <source>By hand, as no documented call of CleverTap&apos;s API creates a webhook or takes a Custom Body. The fields are in the order of the dashboard; copy one after the other.</source>
        <translation>À mão, pois nenhuma chamada documentada da API do CleverTap cria um webhook ou aceita um Custom Body. Os campos estão na ordem do dashboard; copie um depois do outro.</translation>
    </message>
    <message>
        <source>Hand-off to CleverTap</source>
        <translation>Entrega ao CleverTap</translation>
    </message>
</context>
<context>
    <name>hookbench::RecordFilterRow</name>
    <message>
        <source>contains</source>
        <translation>contém</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>não contém</translation>
    </message>
    <message>
        <source>is</source>
        <translation>é</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>não é</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>começa com</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>é maior que</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>é menor que</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>está ausente</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>está presente</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <source>is null</source>
        <translation>é null</translation>
    </message>
    <message>
        <source>Field to filter by</source>
        <translation>Campo do filtro</translation>
    </message>
    <message>
        <source>How to filter</source>
        <translation>Como filtrar</translation>
    </message>
    <message>
        <source>Value to filter by</source>
        <translation>Valor do filtro</translation>
    </message>
    <message>
        <source>Remove filter</source>
        <translation>Remover o filtro</translation>
    </message>
</context>
<context>
    <name>hookbench::RecordsTable</name>
    <message>
        <source>Records of the file</source>
        <translation>Registros do arquivo</translation>
    </message>
    <message>
        <source>Sort Ascending</source>
        <translation>Ordem crescente</translation>
    </message>
    <message>
        <source>Sort Descending</source>
        <translation>Ordem decrescente</translation>
    </message>
    <message>
        <source>Order of the File</source>
        <translation>Ordem do arquivo</translation>
    </message>
    <message>
        <source>Filter by This Value</source>
        <translation>Filtrar por este valor</translation>
    </message>
    <message>
        <source>Hide Column</source>
        <translation>Ocultar a coluna</translation>
    </message>
</context>
<context>
    <name>hookbench::RecordsView</name>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Anterior (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Próximo (F3)</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Search all records</source>
        <translation>Pesquisar em todos os registros</translation>
    </message>
    <message>
        <source>Search all values</source>
        <translation>Pesquisar em todos os valores</translation>
    </message>
    <message>
        <source>Which fields are shown, and in which order</source>
        <translation>Quais campos aparecem e em que ordem</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Shows only the records that keep a condition</source>
        <translation>Mostra só os registros que cumprem uma condição</translation>
    </message>
    <message>
        <source>No record holds “%1”.</source>
        <translation>Nenhum registro contém “%1”.</translation>
    </message>
    <message>
        <source>Found in record %1.</source>
        <translation>Encontrado no registro %1.</translation>
    </message>
</context>
<context>
    <name>hookbench::RedirectBar</name>
    <message>
        <source>Following it would send %1, without the body.</source>
        <translation>Segui-lo enviaria %1, sem o body.</translation>
    </message>
    <message>
        <source>Following it would send %1, with the body.</source>
        <translation>Segui-lo enviaria %1, com o body.</translation>
    </message>
    <message>
        <source>It is another server: %1 would not go along.</source>
        <translation>É outro servidor: %1 não seria enviado.</translation>
    </message>
    <message>
        <source>The client certificate would not go along either.</source>
        <translation>O certificado de cliente também não seria enviado.</translation>
    </message>
    <message>
        <source>Follow Once</source>
        <translation>Seguir uma vez</translation>
    </message>
    <message>
        <source>Sends this request to the new address, as a new one</source>
        <translation>Envia esta requisição ao novo endereço, como uma nova</translation>
    </message>
</context>
<context>
    <name>hookbench::ReplaceField</name>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>Substituir tudo</translation>
    </message>
    <message>
        <source>Text to put there</source>
        <translation>Texto a colocar no lugar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Substituir por</translation>
    </message>
    <message>
        <source>With a regular expression, $1 … $9 stand for its groups, $0 for the hit, \n for a line break.</source>
        <translation>Com uma expressão regular, $1 … $9 são seus grupos, $0 a ocorrência, \n uma quebra de linha.</translation>
    </message>
    <message>
        <source>Replaces this hit and goes to the next one (Enter)</source>
        <translation>Substitui esta ocorrência e vai para a próxima (Enter)</translation>
    </message>
    <message>
        <source>Replaces all hits, as one step to undo (Ctrl+Enter)</source>
        <translation>Substitui todas as ocorrências, desfeitas em um só passo (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>hookbench::ReplyBodyView</name>
    <message>
        <source>Pretty</source>
        <translation>Legível</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Body da resposta</translation>
    </message>
    <message>
        <source>Copy the body</source>
        <translation>Copiar o body</translation>
    </message>
    <message>
        <source>Indented; no character of a value is changed</source>
        <translation>Com recuos; nenhum caractere de um valor é alterado</translation>
    </message>
    <message>
        <source>The answer is not JSON</source>
        <translation>A resposta não é JSON</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Save the answer&apos;s bytes as they came</source>
        <translation>Salvar os bytes da resposta como chegaram</translation>
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
        <translation>Requisições encontradas</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>O que será criado</translation>
    </message>
    <message>
        <source>What cannot be taken over</source>
        <translation>O que não pode ser aproveitado</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Paste a cURL command, a .http file or a Postman collection, or drop a file here.</source>
        <translation>Cole um comando cURL, um arquivo .http ou uma coleção do Postman, ou solte um arquivo aqui.</translation>
    </message>
    <message>
        <source>New Webhook from …</source>
        <translation>Novo webhook a partir de …</translation>
    </message>
    <message>
        <source>Open File…</source>
        <translation>Abrir arquivo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Mend or untick what is red first.</source>
        <translation>Corrija ou desmarque primeiro o que está em vermelho.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln webhook(s) will be added.</source>
        <translation>
            <numerusform>%Ln webhook será adicionado.</numerusform>
            <numerusform>%Ln webhooks serão adicionados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import webhooks</source>
        <translation>Importar webhooks</translation>
    </message>
    <message>
        <source>Added, but a secret could not be kept: fill it in under Environment.</source>
        <translation>Adicionado, mas um segredo não pôde ser guardado: preencha-o em Ambiente.</translation>
    </message>
</context>
<context>
    <name>hookbench::RequestView</name>
    <message>
        <source>&amp;Copy request</source>
        <translation>&amp;Copiar requisição</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requisição</translation>
    </message>
    <message>
        <source>The request as it would go, secrets masked, read-only.</source>
        <translation>A requisição como sairia, segredos ocultos, somente leitura.</translation>
    </message>
    <message>
        <source>Nothing is sent to this customer: the body gives no payload.</source>
        <translation>Nada é enviado para este cliente: o body não gera payload.</translation>
    </message>
</context>
<context>
    <name>hookbench::ResponseView</name>
    <message>
        <source>Press Send Test to send this request once and read the answer here.</source>
        <translation>Pressione “Enviar teste” para enviar esta requisição uma vez e ler a resposta aqui.</translation>
    </message>
    <message>
        <source>Sending, and waiting for the answer …</source>
        <translation>Enviando e esperando a resposta …</translation>
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
        <translation>Requisição</translation>
    </message>
    <message>
        <source>Timings</source>
        <translation>Tempos</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Headers da resposta</translation>
    </message>
    <message>
        <source>Copy the headers</source>
        <translation>Copiar os headers</translation>
    </message>
    <message>
        <source>Request as it was sent</source>
        <translation>Requisição como foi enviada</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>Copiar a requisição</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>A resposta não tem body.</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>Não há resposta.</translation>
    </message>
    <message>
        <source>Connection and certificates</source>
        <translation>Conexão e certificados</translation>
    </message>
    <message>
        <source>How the access token was got</source>
        <translation>Como o token de acesso foi obtido</translation>
    </message>
    <message>
        <source>Copy this exchange</source>
        <translation>Copiar esta troca</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
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
        <translation>Regra</translation>
    </message>
    <message>
        <source>What CleverTap would do with this answer</source>
        <translation>O que o CleverTap faria com esta resposta</translation>
    </message>
    <message>
        <source>CleverTap</source>
        <translation>CleverTap</translation>
    </message>
    <message>
        <source>Lost Request</source>
        <translation>Requisição perdida</translation>
    </message>
    <message>
        <source>Support Ticket…</source>
        <translation>Chamado de suporte…</translation>
    </message>
    <message>
        <source>Request, answer and times as a text for a support ticket, without secrets</source>
        <translation>Requisição, resposta e tempos como texto para um chamado, sem segredos</translation>
    </message>
    <message>
        <source>Support Ticket</source>
        <translation>Chamado de suporte</translation>
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
        <translation>Resposta</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problemas (%1)</translation>
    </message>
    <message>
        <source>Problems, response, history and all profiles</source>
        <translation>Problemas, resposta, histórico e todos os perfis</translation>
    </message>
    <message>
        <source>All Profiles</source>
        <translation>Todos os perfis</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleBreaches</name>
    <message>
        <source>%1 Its contract: %2.</source>
        <translation>%1 A regra: %2.</translation>
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
        <translation>Os dados pessoais estão ocultos</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleFieldsModel</name>
    <message>
        <source>“%1” is no number. Change the type to Text first.</source>
        <translation>“%1” não é um número. Mude primeiro o tipo para Texto.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>%1, valor padrão usado</translation>
    </message>
    <message>
        <source>missing, default used: no sample is chosen</source>
        <translation>faltando, valor padrão usado: nenhuma amostra escolhida</translation>
    </message>
    <message>
        <source>missing: no sample is chosen</source>
        <translation>faltando: nenhuma amostra escolhida</translation>
    </message>
    <message>
        <source>missing, default used</source>
        <translation>faltando, valor padrão usado</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>faltando</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleFieldsView</name>
    <message>
        <source>Contracts…</source>
        <translation>Regras…</translation>
    </message>
    <message>
        <source>State what this field may hold</source>
        <translation>Declarar o que este campo pode conter</translation>
    </message>
    <message>
        <source>Make a variant: this field absent, empty or hostile</source>
        <translation>Criar uma variante: este campo ausente, vazio ou hostil</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleJsonEditor</name>
    <message>
        <source>Sample as JSON</source>
        <translation>Amostra como JSON</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3 The sample stays as it was.</source>
        <translation>Linha %1, coluna %2: %3 A amostra fica como estava.</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleList</name>
    <message>
        <source>Sample profiles and events</source>
        <translation>Perfis e eventos de amostra</translation>
    </message>
    <message>
        <source>Search samples</source>
        <translation>Pesquisar amostras</translation>
    </message>
    <message>
        <source>Search names and values</source>
        <translation>Pesquisar nomes e valores</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New sample</source>
        <translation>Nova amostra</translation>
    </message>
    <message>
        <source>New Profile</source>
        <translation>Novo perfil</translation>
    </message>
    <message>
        <source>New Event</source>
        <translation>Novo evento</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Novo perfil</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Novo evento</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (cópia)</translation>
    </message>
    <message>
        <source>Import File…</source>
        <translation>Importar arquivo…</translation>
    </message>
    <message>
        <source>Import What Was Copied</source>
        <translation>Importar o que foi copiado</translation>
    </message>
    <message>
        <source>Check the campaign with all samples</source>
        <translation>Verificar a campanha com todas as amostras</translation>
    </message>
    <message>
        <source>Anonymise</source>
        <translation>Anonimizar</translation>
    </message>
    <message>
        <source>Random Test User</source>
        <translation>Usuário de teste aleatório</translation>
    </message>
    <message>
        <source>Hand-Made Test User</source>
        <translation>Usuário de teste feito à mão</translation>
    </message>
    <message>
        <source>Hand-made test user</source>
        <translation>Usuário de teste feito à mão</translation>
    </message>
    <message>
        <source>Mask personal data</source>
        <translation>Ocultar dados pessoais</translation>
    </message>
    <message>
        <source>Mask personal data: names, addresses, numbers and ids of people show as dots</source>
        <translation>Ocultar dados pessoais: nomes, endereços, números e identificadores de pessoas aparecem como pontos</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleListModel</name>
    <message>
        <source>Profiles</source>
        <translation>Perfis</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message numerus="yes">
        <source>breaks %n contract(s)</source>
        <translation>
            <numerusform>descumpre %n regra</numerusform>
            <numerusform>descumpre %n regras</numerusform>
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
        <translation>Um perfil de amostra é um cliente com o qual renderizar o body. Ainda não há nenhum.</translation>
    </message>
    <message>
        <source>New Profile</source>
        <translation>Novo perfil</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Novo perfil</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleStrip</name>
    <message>
        <source>Next &amp;Failing Sample</source>
        <translation>Próxima amostra com &amp;falha</translation>
    </message>
    <message>
        <source>Sample profiles and what they get</source>
        <translation>Perfis de amostra e o que recebem</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleStripModel</name>
    <message>
        <source>not looked at yet</source>
        <translation>ainda não examinado</translation>
    </message>
    <message>
        <source>valid payload</source>
        <translation>payload válido</translation>
    </message>
    <message>
        <source>invalid payload</source>
        <translation>payload inválido</translation>
    </message>
    <message>
        <source>gets nothing, as the body says</source>
        <translation>não recebe nada, como o body diz</translation>
    </message>
    <message>
        <source>gets nothing: rendering fails</source>
        <translation>não recebe nada: a renderização falha</translation>
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
        <translation>Amostra anterior</translation>
    </message>
    <message>
        <source>Next Sample</source>
        <translation>Próxima amostra</translation>
    </message>
    <message>
        <source>Sample profile</source>
        <translation>Perfil de amostra</translation>
    </message>
    <message>
        <source>Sample event</source>
        <translation>Evento de amostra</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Amostra</translation>
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
        <translation>Sem evento</translation>
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
        <translation>Perfis de amostra são os clientes com os quais renderizar uma campanha. Ainda não há nenhum.</translation>
    </message>
    <message>
        <source>New Profile</source>
        <translation>Novo perfil</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>Texto copiado</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Voltar a %1</translation>
    </message>
</context>
<context>
    <name>hookbench::SandboxPage</name>
    <message>
        <source>Copy the address</source>
        <translation>Copiar o endereço</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>Limpar lista</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>The sandbox answers on this computer as Qualtrics does. What reaches it stands here byte for byte, with its answer: press Send Test in a campaign whose environment is Sandbox.</source>
        <translation>A sandbox responde neste computador como o Qualtrics. O que chega a ela aparece aqui byte a byte, com a resposta: pressione “Enviar teste” em uma campanha cujo ambiente seja Sandbox.</translation>
    </message>
    <message>
        <source>Received requests</source>
        <translation>Requisições recebidas</translation>
    </message>
    <message>
        <source>Listening at %1</source>
        <translation>Escutando em %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
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
        <translation>Fala TLS, com um certificado criado para esta execução</translation>
    </message>
</context>
<context>
    <name>hookbench::ScenarioChoice</name>
    <message>
        <source>How the sandbox answers a request that Qualtrics would accept</source>
        <translation>Como a sandbox responde a uma requisição que o Qualtrics aceitaria</translation>
    </message>
    <message>
        <source>An answer of your own to everything</source>
        <translation>Uma resposta própria a tudo</translation>
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
        <translation>nenhum</translation>
    </message>
    <message>
        <source>JSON Schema that each payload is checked against: %1</source>
        <translation>JSON Schema com que cada payload é verificado: %1</translation>
    </message>
    <message>
        <source>JSON Schema: %1</source>
        <translation>JSON Schema: %1</translation>
    </message>
    <message>
        <source>No schema</source>
        <translation>Sem esquema</translation>
    </message>
    <message>
        <source>%1 (comes with Hookbench)</source>
        <translation>%1 (vem com o Hookbench)</translation>
    </message>
    <message>
        <source>Files *.schema.json in the workspace&apos;s folder can be chosen here</source>
        <translation>Arquivos *.schema.json da pasta do espaço de trabalho podem ser escolhidos aqui</translation>
    </message>
</context>
<context>
    <name>hookbench::SearchField</name>
    <message>
        <source>Text to find</source>
        <translation>Texto a localizar</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Localizar neste texto</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Diferenciar maiúsculas de minúsculas</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Só palavras inteiras</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expressão regular</translation>
    </message>
</context>
<context>
    <name>hookbench::SecretField</name>
    <message>
        <source>Value of the secret</source>
        <translation>Valor do segredo</translation>
    </message>
    <message>
        <source>Show the value</source>
        <translation>Mostrar o valor</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Secrets are kept in the desktop&apos;s keyring, never in a file of the workspace.</source>
        <translation>Os segredos ficam no chaveiro do sistema, nunca em um arquivo do espaço de trabalho.</translation>
    </message>
    <message>
        <source>This desktop has no keyring: secrets are kept in memory until Hookbench is closed, never in a file.</source>
        <translation>Este sistema não tem chaveiro: os segredos ficam na memória até o Hookbench ser fechado, nunca em um arquivo.</translation>
    </message>
    <message>
        <source>Secrets come from environment variables and cannot be changed here.</source>
        <translation>Os segredos vêm de variáveis de ambiente e não podem ser alterados aqui.</translation>
    </message>
    <message>
        <source>•••••••• (type to replace)</source>
        <translation>•••••••• (digite para substituir)</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>não preenchido</translation>
    </message>
    <message>
        <source>The secret could not be kept. It comes from an environment variable or the keyring refused.</source>
        <translation>Não foi possível guardar o segredo. Ele vem de uma variável de ambiente, ou o chaveiro recusou.</translation>
    </message>
    <message>
        <source>Hide the value</source>
        <translation>Ocultar o valor</translation>
    </message>
</context>
<context>
    <name>hookbench::SecretLine</name>
    <message>
        <source>What you type goes into the secret store, not into the file of the webhook</source>
        <translation>O que você digita vai para o cofre de segredos, não para o arquivo do webhook</translation>
    </message>
    <message>
        <source>The secret could not be kept. It comes from an environment variable or the keyring refused.</source>
        <translation>Não foi possível guardar o segredo. Ele vem de uma variável de ambiente, ou o chaveiro recusou.</translation>
    </message>
</context>
<context>
    <name>hookbench::SendAnswer</name>
    <message>
        <source>There is no survey with this id that the key&apos;s user can see.</source>
        <translation>Não há pesquisa com este id que o usuário da chave possa ver.</translation>
    </message>
    <message>
        <source>There is no mailing list with this id that the key&apos;s user can see.</source>
        <translation>Não há lista de e-mails com este id que o usuário da chave possa ver.</translation>
    </message>
    <message>
        <source>Check the id, and ask its owner to share it with the user of the key.</source>
        <translation>Confira o id e peça ao proprietário que o compartilhe com o usuário da chave.</translation>
    </message>
    <message>
        <source>Qualtrics does not take the key “%1” at its place.</source>
        <translation>O Qualtrics não aceita a chave JSON “%1” nesse lugar.</translation>
    </message>
    <message>
        <source>Remove it or correct its name. Answers call some keys otherwise than requests: headers is header, linkType is type.</source>
        <translation>Remova-a ou corrija o nome. As respostas chamam algumas chaves de outro modo que as requisições: headers é header, linkType é type.</translation>
    </message>
    <message>
        <source>The key “%1” has to be there, and is not.</source>
        <translation>A chave JSON “%1” é obrigatória e está faltando.</translation>
    </message>
    <message>
        <source>Add it. For sendDate the current time means at once.</source>
        <translation>Adicione-a. Em sendDate, a hora atual significa imediatamente.</translation>
    </message>
    <message>
        <source>The contact is not in this mailing list.</source>
        <translation>O contato não está nesta lista de e-mails.</translation>
    </message>
    <message>
        <source>A contact has another id in each list: take its contactLookupId, which begins with CGC_.</source>
        <translation>Um contato tem outro id em cada lista: use o contactLookupId dele, que começa com CGC_.</translation>
    </message>
    <message>
        <source>The survey, list or library belongs to somebody else.</source>
        <translation>A pesquisa, lista ou biblioteca é de outra pessoa.</translation>
    </message>
    <message>
        <source>Look in Qualtrics whether the distribution is there before you send again.</source>
        <translation>Veja no Qualtrics se a distribuição está lá antes de enviar de novo.</translation>
    </message>
    <message>
        <source>%1: queued as %2</source>
        <translation>%1: na fila como %2</translation>
    </message>
    <message>
        <source>Queued is not yet delivered. Qualtrics skips the same subject and text to the same address within 12 hours.</source>
        <translation>Na fila ainda não é entregue. O Qualtrics pula o mesmo assunto e texto ao mesmo endereço em 12 horas.</translation>
    </message>
    <message>
        <source>Qualtrics adds: %1</source>
        <translation>O Qualtrics acrescenta: %1</translation>
    </message>
    <message>
        <source>Use %1 instead.</source>
        <translation>Use %1 em vez disso.</translation>
    </message>
    <message>
        <source>Qualtrics says: %1</source>
        <translation>O Qualtrics diz: %1</translation>
    </message>
    <message>
        <source>Read the answer: it tells who sent it.</source>
        <translation>Leia a resposta: ela diz quem a enviou.</translation>
    </message>
    <message>
        <source>%1, but the answer is not from Qualtrics&apos; API</source>
        <translation>%1, mas a resposta não é da API do Qualtrics</translation>
    </message>
    <message>
        <source>A proxy, a firewall or a login page in between has answered.</source>
        <translation>Um proxy, um firewall ou uma página de login no caminho respondeu.</translation>
    </message>
    <message>
        <source>%1, but the answer cannot be read</source>
        <translation>%1, mas a resposta não pode ser lida</translation>
    </message>
    <message>
        <source>It is JSON that breaks off, or not the kind that Qualtrics answers.</source>
        <translation>É JSON que se interrompe, ou não do tipo que o Qualtrics responde.</translation>
    </message>
</context>
<context>
    <name>hookbench::SenderText</name>
    <message>
        <source>Older FAQ: 1 s</source>
        <translation>FAQ antiga: 1 s</translation>
    </message>
    <message>
        <source>sent again up to 3 times, 15 s apart</source>
        <translation>reenviada até 3 vezes, a cada 15 s</translation>
    </message>
    <message>
        <source>Setup page: 3 s</source>
        <translation>Página de configuração: 3 s</translation>
    </message>
    <message>
        <source>sent again, it does not say how often</source>
        <translation>reenviada, sem dizer quantas vezes</translation>
    </message>
    <message>
        <source>Setup and overview FAQ: 5 s</source>
        <translation>FAQ de configuração e visão geral: 5 s</translation>
    </message>
    <message>
        <source>sent again up to 2 times</source>
        <translation>reenviada até 2 vezes</translation>
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
        <translation>Sem resposta conta como “Webhook dispatch error”.</translation>
    </message>
    <message>
        <source>200 is the one status that its pages name as success.</source>
        <translation>200 é o único status que suas páginas citam como sucesso.</translation>
    </message>
    <message>
        <source>Whether %1 counts is not said: only 200 is named as success.</source>
        <translation>Não se diz se %1 conta: só 200 é citado como sucesso.</translation>
    </message>
    <message>
        <source>%1 counts as an error, as every 3xx, 4xx and 5xx does; redirects are not known to be followed.</source>
        <translation>%1 conta como erro, como todo 3xx, 4xx e 5xx; não se sabe se redirecionamentos são seguidos.</translation>
    </message>
    <message>
        <source>In time: the answer took %1.</source>
        <translation>A tempo: a resposta levou %1.</translation>
    </message>
    <message>
        <source>Too late: the answer took %1. The message is %2.</source>
        <translation>Tarde demais: a resposta levou %1. A mensagem é %2.</translation>
    </message>
    <message>
        <source>No answer came. The message is %1.</source>
        <translation>Nenhuma resposta veio. A mensagem é %1.</translation>
    </message>
    <message>
        <source>Sent again?</source>
        <translation>Reenviado?</translation>
    </message>
    <message>
        <source>Perhaps: its pages say that it repeats, and not whether a status like this one is a reason.</source>
        <translation>Talvez: suas páginas dizem que repete, mas não se um status assim é motivo.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Não.</translation>
    </message>
    <message>
        <source>Likely: at least one of its pages says so.</source>
        <translation>Provavelmente: ao menos uma de suas páginas diz isso.</translation>
    </message>
    <message>
        <source>CleverTap may send this more than once: the answer is good, but slow</source>
        <translation>O CleverTap pode enviar isto mais de uma vez: a resposta é boa, mas lenta</translation>
    </message>
    <message>
        <source>CleverTap would count this as delivered</source>
        <translation>O CleverTap contaria isto como entregue</translation>
    </message>
    <message>
        <source>CleverTap&apos;s pages do not tell how this counts</source>
        <translation>As páginas do CleverTap não dizem como isto conta</translation>
    </message>
    <message>
        <source>CleverTap would count this as an error</source>
        <translation>O CleverTap contaria isto como erro</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>May get the message twice: the other side can act on each request. Let it answer at once and work afterwards, or let it know what it has had already.</source>
        <translation>Pode receber a mensagem duas vezes: o outro lado pode agir a cada requisição. Faça-o responder logo e trabalhar depois, ou saber o que já recebeu.</translation>
    </message>
</context>
<context>
    <name>hookbench::SentPart</name>
    <message>
        <source>The connection was closed before the whole body was taken: at most %1 of %2 bytes had gone out. The server may have acted, or answered early, as one does to a wrong key or a body that is too long. Such an answer cannot be read here; Copy as cURL and run that to see it.</source>
        <translation>A conexão foi fechada antes que todo o corpo fosse recebido: no máximo %1 de %2 bytes haviam saído. O servidor pode ter agido, ou respondido cedo, como se faz com uma chave errada ou um corpo longo demais. Essa resposta não pode ser lida aqui; copie a requisição como cURL e execute-a para vê-la.</translation>
    </message>
    <message>
        <source>The connection was closed before the whole body was taken: at most %1 of %2 bytes had gone out. There was no answer.</source>
        <translation>A conexão foi fechada antes que todo o corpo fosse recebido: no máximo %1 de %2 bytes haviam saído. Não houve resposta.</translation>
    </message>
    <message>
        <source>The answer came before the whole body was taken: at most %1 of %2 bytes had gone out.</source>
        <translation>A resposta chegou antes que todo o corpo fosse recebido: no máximo %1 de %2 bytes haviam saído.</translation>
    </message>
    <message>
        <source>The other side had not taken the whole body by then: at most %1 of %2 bytes had gone out.</source>
        <translation>Até então o outro lado não havia recebido todo o corpo: no máximo %1 de %2 bytes haviam saído.</translation>
    </message>
</context>
<context>
    <name>hookbench::Session</name>
    <message>
        <source>Edit campaign</source>
        <translation>Editar campanha</translation>
    </message>
    <message>
        <source>Edit webhook</source>
        <translation>Editar webhook</translation>
    </message>
    <message>
        <source>Edit environment</source>
        <translation>Editar ambiente</translation>
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
        <translation>Editar regras de campos</translation>
    </message>
    <message>
        <source>Add campaign</source>
        <translation>Adicionar campanha</translation>
    </message>
    <message>
        <source>Add webhook</source>
        <translation>Adicionar webhook</translation>
    </message>
    <message>
        <source>Add environment</source>
        <translation>Adicionar ambiente</translation>
    </message>
    <message>
        <source>Add profile</source>
        <translation>Adicionar perfil</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Adicionar evento</translation>
    </message>
    <message>
        <source>Remove campaign</source>
        <translation>Remover campanha</translation>
    </message>
    <message>
        <source>Remove webhook</source>
        <translation>Remover webhook</translation>
    </message>
    <message>
        <source>Remove environment</source>
        <translation>Remover ambiente</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Remover perfil</translation>
    </message>
    <message>
        <source>Remove event</source>
        <translation>Remover evento</translation>
    </message>
    <message>
        <source>Keep as a sample</source>
        <translation>Manter como amostra</translation>
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
        <translation>Atalhos de teclado</translation>
    </message>
</context>
<context>
    <name>hookbench::SideSheet</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Tamanhos dos payloads</translation>
    </message>
</context>
<context>
    <name>hookbench::StartSection</name>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>What makes a customer qualify. Kept for the hand-off to CleverTap; a Send Test does not need it.</source>
        <translation>O que faz um cliente se qualificar. Guardado para a entrega ao CleverTap; um envio de teste não precisa disso.</translation>
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
        <translation>Só Live behavior e External trigger dão um evento ao body: com Past behavior, Event.* fica vazio.</translation>
    </message>
    <message>
        <source>Trigger &amp;event</source>
        <translation>&amp;Evento gatilho</translation>
    </message>
    <message>
        <source>such as Charged</source>
        <translation>ex.: Charged</translation>
    </message>
    <message>
        <source>The event whose arrival sends the message.</source>
        <translation>O evento cuja chegada envia a mensagem.</translation>
    </message>
</context>
<context>
    <name>hookbench::StatusSummary</name>
    <message>
        <source>Aborted: this customer gets nothing</source>
        <translation>Abortado: este cliente não recebe nada</translation>
    </message>
    <message>
        <source>Render error: this customer gets nothing</source>
        <translation>Erro de renderização: este cliente não recebe nada</translation>
    </message>
    <message>
        <source>Valid JSON for %1 of %2 samples</source>
        <translation>JSON válido para %1 de %2 amostras</translation>
    </message>
    <message>
        <source>Plain text for %1 of %2 samples</source>
        <translation>Texto simples para %1 de %2 amostras</translation>
    </message>
    <message>
        <source>%1, but errors stop a send</source>
        <translation>%1, mas há erros que impedem o envio</translation>
    </message>
    <message>
        <source>%1, but this payload has errors</source>
        <translation>%1, mas este payload tem erros</translation>
    </message>
    <message>
        <source>Shopify dialect</source>
        <translation>Dialeto Shopify</translation>
    </message>
    <message>
        <source>CleverTap dialect</source>
        <translation>Dialeto CleverTap</translation>
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
        <translation>Nenhuma campanha</translation>
    </message>
</context>
<context>
    <name>hookbench::ThrowAwayCertificates</name>
    <message>
        <source>No certificate could be made: %1</source>
        <translation>Nenhum certificado pôde ser criado: %1</translation>
    </message>
    <message>
        <source>This computer has no library for TLS that Qt can use.</source>
        <translation>Este computador não tem nenhuma biblioteca de TLS que o Qt possa usar.</translation>
    </message>
</context>
<context>
    <name>hookbench::TicketPanel</name>
    <message>
        <source>With personal data</source>
        <translation>Com dados pessoais</translation>
    </message>
    <message>
        <source>Text for the support ticket</source>
        <translation>Texto para o chamado de suporte</translation>
    </message>
    <message>
        <source>This is all that will be in the file. Read it before you pass it on.</source>
        <translation>Isto é tudo o que estará no arquivo. Leia antes de passar adiante.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar o texto</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Save for a Support Ticket</source>
        <translation>Salvar para um chamado de suporte</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Não salvo: %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
</context>
<context>
    <name>hookbench::TimingsModel</name>
    <message>
        <source>Whole delivery</source>
        <translation>Entrega inteira</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Share of the whole</source>
        <translation>Parte do total</translation>
    </message>
    <message>
        <source>%1, broke off</source>
        <translation>%1, interrompido</translation>
    </message>
</context>
<context>
    <name>hookbench::TlsText</name>
    <message>
        <source>If you know this authority, name its file under Connection in the webhook. Else ask whoever runs the server or the network.</source>
        <translation>Se você conhece esta autoridade, indique o arquivo dela em Conexão, no webhook. Senão, pergunte a quem cuida do servidor ou da rede.</translation>
    </message>
    <message>
        <source>Not sent: the certificate of %1 has expired</source>
        <translation>Não enviado: o certificado de %1 expirou</translation>
    </message>
    <message>
        <source>“%1” was good until %2.</source>
        <translation>“%1” valia até %2.</translation>
    </message>
    <message>
        <source>Whoever runs the server has to renew it. If its date is in the future, check this computer&apos;s clock.</source>
        <translation>Quem cuida do servidor precisa renová-lo. Se a data dele está no futuro, verifique o relógio deste computador.</translation>
    </message>
    <message>
        <source>Not sent: the certificate of %1 is not good yet</source>
        <translation>Não enviado: o certificado de %1 ainda não é válido</translation>
    </message>
    <message>
        <source>“%1” is good from %2 on.</source>
        <translation>“%1” vale a partir de %2.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock first.</source>
        <translation>Verifique primeiro o relógio deste computador.</translation>
    </message>
    <message>
        <source>Not sent: the certificate is not one of %1</source>
        <translation>Não enviado: o certificado não é de %1</translation>
    </message>
    <message>
        <source>It stands for: %1.</source>
        <translation>Ele vale para: %1.</translation>
    </message>
    <message>
        <source>Check the host in the URL. If it is right, something in between answers in its place.</source>
        <translation>Verifique o host na URL. Se estiver certo, algo no meio responde no lugar dele.</translation>
    </message>
    <message>
        <source>Not sent: nobody vouches for the certificate of %1</source>
        <translation>Não enviado: ninguém responde pelo certificado de %1</translation>
    </message>
    <message>
        <source>“%1” is signed by itself, so anybody could have made it.</source>
        <translation>“%1” é assinado por si mesmo; qualquer um poderia tê-lo feito.</translation>
    </message>
    <message>
        <source>Not sent: the certificate of %1 comes from an unknown authority</source>
        <translation>Não enviado: o certificado de %1 vem de uma autoridade desconhecida</translation>
    </message>
    <message>
        <source>It is signed by “%1”, which this computer does not trust: a company&apos;s own authority, a proxy that looks into everything, or a server that leaves out a certificate in between.</source>
        <translation>Ele é assinado por “%1”, em quem este computador não confia: uma autoridade da própria empresa, um proxy que inspeciona tudo ou um servidor que omite um certificado intermediário.</translation>
    </message>
    <message>
        <source>Not sent: the certificate of %1 was revoked</source>
        <translation>Não enviado: o certificado de %1 foi revogado</translation>
    </message>
    <message>
        <source>Whoever runs the server has to replace it.</source>
        <translation>Quem cuida do servidor precisa trocá-lo.</translation>
    </message>
    <message>
        <source>No secure connection to %1</source>
        <translation>Sem conexão segura com %1</translation>
    </message>
    <message>
        <source>Nothing was sent. Check that host and port are right and that the server speaks TLS there.</source>
        <translation>Nada foi enviado. Verifique se o host e a porta estão certos e se o servidor fala TLS ali.</translation>
    </message>
    <message>
        <source>Name the client certificate and its key under Connection in the webhook.</source>
        <translation>Indique o certificado do cliente e a chave dele em Conexão, no webhook.</translation>
    </message>
    <message>
        <source>Not accepted: %1 demands a client certificate</source>
        <translation>Não aceito: %1 exige um certificado de cliente</translation>
    </message>
    <message>
        <source>It lets nobody in without one (mTLS). Nothing was processed.</source>
        <translation>Sem um, ele não deixa ninguém entrar (mTLS). Nada foi processado.</translation>
    </message>
    <message>
        <source>Not accepted: %1 refuses the client certificate</source>
        <translation>Não aceito: %1 recusa o certificado de cliente</translation>
    </message>
    <message>
        <source>It was missing, is not signed by an authority that the server trusts, or counts no longer (mTLS). Nothing was processed.</source>
        <translation>Faltava, não está assinado por uma autoridade em que o servidor confia ou já não vale (mTLS). Nada foi processado.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server which authority has to sign it.</source>
        <translation>Pergunte a quem administra o servidor qual autoridade deve assiná-lo.</translation>
    </message>
    <message>
        <source>Nothing at %1 speaks TLS</source>
        <translation>Nada em %1 fala TLS</translation>
    </message>
    <message>
        <source>The connection was made, and what answered was not TLS. Nothing was sent.</source>
        <translation>A conexão foi feita, e o que respondeu não era TLS. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Perhaps the server is to be reached by %1: check host, port and http or https in the URL.</source>
        <translation>Talvez se alcance o servidor com %1: verifique host, porta e http ou https na URL.</translation>
    </message>
    <message>
        <source>The server broke the handshake off. Mostly it wants a client certificate (mTLS); else it has no cipher in common, or does not know the host name. Nothing was sent.</source>
        <translation>O servidor interrompeu a negociação. Em geral ele quer um certificado de cliente (mTLS); senão, não tem cifra em comum ou não conhece o nome do host. Nada foi enviado.</translation>
    </message>
    <message>
        <source>If it wants a client certificate, name it under Connection in the webhook. Else ask whoever runs the server.</source>
        <translation>Se ele quer um certificado de cliente, indique-o em Conexão, no webhook. Senão, pergunte a quem administra o servidor.</translation>
    </message>
    <message>
        <source>The server speaks only versions of TLS that are no longer safe (1.1 or older), or none in common. Nothing was sent.</source>
        <translation>O servidor só fala versões de TLS que já não são seguras (1.1 ou anteriores), ou nenhuma em comum. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Whoever runs the server has to switch on TLS 1.2 or 1.3.</source>
        <translation>Quem administra o servidor precisa ativar TLS 1.2 ou 1.3.</translation>
    </message>
    <message>
        <source>The server has no cipher or key that counts as safe today. Nothing was sent.</source>
        <translation>O servidor não tem cifra nem chave que hoje conte como segura. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Whoever runs the server has to renew its TLS settings.</source>
        <translation>Quem administra o servidor precisa renovar as configurações de TLS dele.</translation>
    </message>
    <message>
        <source>The server does not know the name %1. Nothing was sent.</source>
        <translation>O servidor não conhece o nome %1. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Check the host in the URL.</source>
        <translation>Verifique o host na URL.</translation>
    </message>
    <message>
        <source>The server reports a fault of its own in its TLS. Nothing was sent.</source>
        <translation>O servidor relata uma falha própria no TLS dele. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to look at its TLS settings.</source>
        <translation>Peça a quem administra o servidor que olhe as configurações de TLS dele.</translation>
    </message>
    <message>
        <source>The server hung up during the handshake. Nothing was sent.</source>
        <translation>O servidor desligou durante a negociação. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Check host and port, and whether the server wants a client certificate (mTLS).</source>
        <translation>Verifique host e porta, e se o servidor quer um certificado de cliente (mTLS).</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <translation>%1 (“%2”)</translation>
    </message>
    <message>
        <source>The connection was made, and broke off before it was secured: nothing there speaks TLS, or it turns this computer away. Nothing was sent.</source>
        <translation>A conexão foi feita e caiu antes de estar protegida: nada ali fala TLS, ou este computador é barrado. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Check host and port. If the server speaks no TLS there, write %1.</source>
        <translation>Verifique host e porta. Se o servidor não fala TLS ali, escreva %1.</translation>
    </message>
    <message>
        <source>No TLS answer from %1 within %2 s</source>
        <translation>Sem resposta TLS de %1 em %2 s</translation>
    </message>
    <message>
        <source>The connection was made, and nothing there answered in TLS. Nothing was sent.</source>
        <translation>A conexão foi feita, e nada ali respondeu em TLS. Nada foi enviado.</translation>
    </message>
    <message>
        <source>No connection to %1 within %2 s</source>
        <translation>Sem conexão com %1 em %2 s</translation>
    </message>
    <message>
        <source>Nothing took the connection; a firewall may be in between.</source>
        <translation>Nada aceitou a conexão; pode haver um firewall no caminho.</translation>
    </message>
    <message>
        <source>Check host, port and network, or allow more time in the webhook.</source>
        <translation>Verifique host, porta e rede, ou dê mais tempo no webhook.</translation>
    </message>
    <message>
        <source>No secure connection to %1 within %2 s</source>
        <translation>Sem conexão segura com %1 em %2 s</translation>
    </message>
    <message>
        <source>Nothing took the connection (a firewall may be in between), or what took it does not speak TLS. Nothing was sent.</source>
        <translation>Nada aceitou a conexão (pode haver um firewall no caminho), ou o que a aceitou não fala TLS. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Check host, port and network. If the server speaks no TLS there, write %1.</source>
        <translation>Verifique host, porta e rede. Se o servidor não fala TLS ali, escreva %1.</translation>
    </message>
</context>
<context>
    <name>hookbench::TokenAnswer</name>
    <message>
        <source>%1 answered %2: %3</source>
        <translation>%1 respondeu %2: %3</translation>
    </message>
    <message>
        <source>%1 answered %2.</source>
        <translation>%1 respondeu %2.</translation>
    </message>
    <message>
        <source>%1 answered %2, but with no JSON.</source>
        <translation>%1 respondeu %2, mas sem JSON.</translation>
    </message>
    <message>
        <source>The answer of %1 has no field “%2” with a token in it.</source>
        <translation>A resposta de %1 não tem o campo “%2” com um token.</translation>
    </message>
</context>
<context>
    <name>hookbench::TrialStrip</name>
    <message>
        <source>Keep as a Sample</source>
        <translation>Manter como amostra</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Voltar a %1</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>This customer is not saved in the workspace.</source>
        <translation>Este cliente não está salvo no espaço de trabalho.</translation>
    </message>
</context>
<context>
    <name>hookbench::VariableTableModel</name>
    <message>
        <source>Secret</source>
        <translation>Segredo</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>não preenchido</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>Um perfil o quebra</translation>
    </message>
    <message>
        <source>Not every customer&apos;s payload is valid JSON. Press to see a customer who breaks it.</source>
        <translation>O payload não é JSON válido para todos os clientes. Pressione para ver um cliente que o quebra.</translation>
    </message>
    <message>
        <source>Some customers are left out on purpose</source>
        <translation>Alguns clientes são deixados de fora de propósito</translation>
    </message>
    <message>
        <source>The template drops customers without any field. Press to see one.</source>
        <translation>O template descarta clientes sem nenhum campo. Pressione para ver um.</translation>
    </message>
    <message>
        <source>The template drops customers with %1. Press to see one.</source>
        <translation>O template descarta clientes com %1. Pressione para ver um.</translation>
    </message>
    <message>
        <source>Customers without any field get nothing</source>
        <translation>Clientes sem nenhum campo não recebem nada</translation>
    </message>
    <message>
        <source>Customers with %1 get nothing</source>
        <translation>Clientes com %1 não recebem nada</translation>
    </message>
    <message>
        <source>Rendering fails for them, and CleverTap drops them without a word. Press to see one.</source>
        <translation>A renderização falha para eles, e o CleverTap os descarta sem avisar. Pressione para ver um.</translation>
    </message>
    <message>
        <source>%1 Press to go there.</source>
        <translation>%1 Pressione para ir até lá.</translation>
    </message>
    <message>
        <source>Proving it for every profile…</source>
        <translation>Provando para todos os perfis…</translation>
    </message>
    <message>
        <source>Every way through the body is looked at.</source>
        <translation>Cada caminho pelo body é examinado.</translation>
    </message>
    <message>
        <source>Valid JSON for every profile (proven)</source>
        <translation>JSON válido para todos os perfis (provado)</translation>
    </message>
    <message>
        <source>Every customer gets a message</source>
        <translation>Todo cliente recebe uma mensagem</translation>
    </message>
    <message>
        <source>Not decided for every profile, because: %1</source>
        <translation>Não decidido para todos os perfis, porque: %1</translation>
    </message>
    <message>
        <source>Not decided who gets a message, because: %1</source>
        <translation>Não decidido quem recebe uma mensagem, porque: %1</translation>
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
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>Preencher…</translation>
    </message>
    <message>
        <source>Hea&amp;ders</source>
        <translation>Cabeçalho&amp;s</translation>
    </message>
    <message>
        <source>Authentica&amp;tion</source>
        <translation>Autenticaçã&amp;o</translation>
    </message>
    <message>
        <source>C&amp;onnection</source>
        <translation>C&amp;onexão</translation>
    </message>
</context>
<context>
    <name>hookbench::WebhookPage</name>
    <message>
        <source>A webhook says where a campaign&apos;s messages go: method, URL and headers.</source>
        <translation>Um webhook diz para onde vão as mensagens de uma campanha: método, URL e headers.</translation>
    </message>
    <message>
        <source>Add webhook</source>
        <translation>Adicionar webhook</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>Novo webhook</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Make webhooks of a cURL command, a .http file or a Postman collection</source>
        <translation>Cria webhooks a partir de um comando cURL, um arquivo .http ou uma coleção do Postman</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>O arquivo não pode ser lido: %1</translation>
    </message>
    <message>
        <source>This is a cURL command, not a URL.</source>
        <translation>Isto é um comando cURL, não uma URL.</translation>
    </message>
    <message>
        <source>Make a Webhook of It</source>
        <translation>Criar um webhook com ele</translation>
    </message>
</context>
<context>
    <name>hookbench::WebhookPartEditor</name>
    <message>
        <source>Fill in…</source>
        <translation>Preencher…</translation>
    </message>
</context>
<context>
    <name>hookbench::WhatSection</name>
    <message>
        <source>URL parameters</source>
        <translation>Parâmetros de URL</translation>
    </message>
</context>
<context>
    <name>hookbench::WhenSection</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>The schedule that CleverTap keeps. Kept for the hand-off.</source>
        <translation>O agendamento que o CleverTap mantém. Guardado para a entrega.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Início</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Empty for “now”, otherwise year-month-day hour:minute, such as 2027-01-31 09:00.</source>
        <translation>Vazio para “agora”; senão ano-mês-dia hora:minuto, como 2027-01-31 09:00.</translation>
    </message>
    <message>
        <source>En&amp;d</source>
        <translation>&amp;Fim</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Empty if it has no end.</source>
        <translation>Vazio se não tiver fim.</translation>
    </message>
    <message>
        <source>De&amp;lay after qualifying</source>
        <translation>&amp;Atraso depois de qualificar</translation>
    </message>
    <message>
        <source>such as 2 days</source>
        <translation>ex.: 2 days</translation>
    </message>
    <message>
        <source>Live behavior only: seconds, minutes, hours or days.</source>
        <translation>Só Live behavior: segundos, minutos, horas ou dias.</translation>
    </message>
</context>
<context>
    <name>hookbench::WhoSection</name>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Which customers get it. The segment itself lives in CleverTap: name or describe it here for the hand-off.</source>
        <translation>Quais clientes recebem. O segmento em si fica no CleverTap: indique ou descreva-o aqui para a entrega.</translation>
    </message>
    <message>
        <source>&amp;Target segment</source>
        <translation>&amp;Target segment</translation>
    </message>
    <message>
        <source>such as Bought in the last 30 days, reachable by email</source>
        <translation>ex.: Comprou nos últimos 30 dias, com e-mail disponível</translation>
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
        <translation>Os primeiros %1 de %2 são mostrados. Copiar pega todos.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A workbench for webhook campaigns.</source>
        <translation>Uma bancada para campanhas de webhooks.</translation>
    </message>
    <message>
        <source>Theme for this run: system, light, dark or high-contrast.</source>
        <translation>Tema para esta execução: system, light, dark ou high-contrast.</translation>
    </message>
    <message>
        <source>Language for this run: system, %1.</source>
        <translation>Idioma para esta execução: system, %1.</translation>
    </message>
    <message>
        <source>Workspace folder to open; the one of last time if left out.</source>
        <translation>Pasta do espaço de trabalho a abrir; a da última vez, se omitida.</translation>
    </message>
</context>
</TS>
