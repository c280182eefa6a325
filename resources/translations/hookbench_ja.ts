<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AttemptText</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
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
        <translation>%1 に書き込めません: %2。</translation>
    </message>
</context>
<context>
    <name>BulkReport</name>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
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
        <translation>次からなるリスト: email, identity, objectId, profileData, event_properties, push_token</translation>
    </message>
    <message>
        <source>a text or {&quot;secret&quot;: &quot;its name&quot;}</source>
        <translation>テキスト、または {&quot;secret&quot;: &quot;その名前&quot;}</translation>
    </message>
    <message>
        <source>“%4” in %1, line %2, column %3, is no path of a property, such as Profile.Name</source>
        <translation>%1 の %2 行 %3 列にある「%4」は、Profile.Name のようなプロパティのパスではありません</translation>
    </message>
    <message>
        <source>The contract of “%4” in %1, line %2, column %3, has to be an object in braces</source>
        <translation>%1 の %2 行 %3 列にある「%4」の取り決めは、波かっこで囲んだオブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>“%4” of “%5” in %1, line %2, column %3, says nothing: a contract has type, pattern, required and oneOf</source>
        <translation>%1 の %2 行 %3 列にある「%5」の「%4」には意味がありません: 取り決めに書けるのは type、pattern、required、oneOf です</translation>
    </message>
    <message>
        <source>The type of “%5” in %1, line %2, column %3, is one of string, number, integer, boolean, date, list, object</source>
        <translation>%1 の %2 行 %3 列にある「%5」の型は、string、number、integer、boolean、date、list、object のいずれかです</translation>
    </message>
    <message>
        <source>The pattern of “%5” in %1, line %2, column %3, is no regular expression</source>
        <translation>%1 の %2 行 %3 列にある「%5」のパターンは正規表現ではありません</translation>
    </message>
    <message>
        <source>“%4” of “%5” in %1, line %2, column %3, is true or false</source>
        <translation>%1 の %2 行 %3 列にある「%5」の「%4」は、true か false です</translation>
    </message>
    <message>
        <source>“%4” of “%5” in %1, line %2, column %3, is a list of texts, numbers or booleans</source>
        <translation>%1 の %2 行 %3 列にある「%5」の「%4」は、テキスト、数値、真偽値のリストです</translation>
    </message>
    <message>
        <source>Until then nothing is taken for granted about this property.</source>
        <translation>それまで、このプロパティについては何も前提としません。</translation>
    </message>
    <message>
        <source>%1 has to be an object in braces: one member for each property</source>
        <translation>%1 は波かっこで囲んだオブジェクトでなければなりません: プロパティごとに 1 項目です</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text: a byte at line %2, column %3, belongs to no character</source>
        <translation>%1 は UTF-8 のテキストではありません: %2 行 %3 列のバイトはどの文字にも属しません</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and open the workspace again; until then it is never written over.</source>
        <translation>UTF-8 で保存してからワークスペースを開き直してください。それまで上書きされることはありません。</translation>
    </message>
    <message>
        <source>%1 is not valid JSON at line %2, column %3: %4</source>
        <translation>%1 は %2 行 %3 列で有効な JSON ではありません: %4</translation>
    </message>
    <message>
        <source>Everything else was read. Mend the file and open the workspace again; until then it is never written over.</source>
        <translation>それ以外はすべて読み込みました。ファイルを直してワークスペースを開き直してください。それまで上書きされることはありません。</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>%1 を保存できませんでした: %2</translation>
    </message>
    <message>
        <source>%1 could not be removed</source>
        <translation>%1 を削除できませんでした</translation>
    </message>
    <message>
        <source>%1 could not be renamed to %2</source>
        <translation>%1 の名前を %2 に変更できませんでした</translation>
    </message>
    <message>
        <source>%1 was not saved: another program has changed or removed it since it was read</source>
        <translation>%1 は保存されませんでした: 読み込んだ後に別のプログラムが変更または削除しています</translation>
    </message>
    <message>
        <source>Reload to see the other version, or save again and choose to overwrite.</source>
        <translation>再読み込みして別の版を確認するか、もう一度保存して上書きを選んでください。</translation>
    </message>
    <message>
        <source>%1 was not saved: a file of that name is there already and was not read</source>
        <translation>%1 は保存されませんでした: 同じ名前のファイルがすでにあり、読み込まれていません</translation>
    </message>
    <message>
        <source>Mend or remove that file, then save again.</source>
        <translation>そのファイルを直すか削除してから、もう一度保存してください。</translation>
    </message>
    <message>
        <source>%1 was not saved: that is no name for a file</source>
        <translation>%1 は保存されませんでした: ファイル名として使えません</translation>
    </message>
    <message>
        <source>Leave out / \ : * ? &quot; &lt; &gt; | and do not begin with a point.</source>
        <translation>/ \ : * ? &quot; &lt; &gt; | を使わず、ピリオドで始めないでください。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>“%4” in %1, line %2, column %3, has to be one of: %5</source>
        <translation>%1 の %2 行 %3 列にある「%4」は次のいずれかでなければなりません: %5</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>波かっこで囲んだオブジェクト</translation>
    </message>
    <message>
        <source>a list in square brackets</source>
        <translation>角かっこで囲んだリスト</translation>
    </message>
    <message>
        <source>Element %4 in %1, line %2, column %3, has to be %5</source>
        <translation>%1 の %2 行 %3 列にある要素 %4 は次のものでなければなりません: %5</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>テキストのリスト</translation>
    </message>
    <message>
        <source>“%4” in %1, line %2, column %3, has to be %5</source>
        <translation>%1 の %2 行 %3 列にある「%4」は次のものでなければなりません: %5</translation>
    </message>
    <message>
        <source>The usual value is used instead.</source>
        <translation>代わりに通常の値が使われます。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Hookbench (%4 in line %2 is above %5)</source>
        <translation>%1 はより新しい Hookbench で書かれています(%2 行の %4 が %5 を超えています)</translation>
    </message>
    <message>
        <source>A sample in %1, line %2, column %3, has to be an object in braces</source>
        <translation>%1 の %2 行 %3 列にあるサンプルは、波かっこで囲んだオブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>%1 was not saved: samples of a table cannot be changed here</source>
        <translation>%1 は保存されませんでした: 表のサンプルはここでは変更できません</translation>
    </message>
    <message>
        <source>Change the table in a spreadsheet, or turn it into a .jsonl file.</source>
        <translation>表計算ソフトで表を変更するか、.jsonl ファイルにしてください。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB and was not read</source>
        <translation>%1 は %2 MB を超えているため読み込みませんでした</translation>
    </message>
    <message>
        <source>%1 has to hold an object in braces; line %2, column %3, begins something else</source>
        <translation>%1 には波かっこで囲んだオブジェクトが必要ですが、%2 行 %3 列で別のものが始まっています</translation>
    </message>
    <message>
        <source>This folder is no workspace: it does not hold the file %1</source>
        <translation>このフォルダーはワークスペースではありません: ファイル %1 がありません</translation>
    </message>
    <message>
        <source>%1 was left out: another file has the same name with another ending</source>
        <translation>%1 は除外されました: 拡張子だけが違う同名のファイルがあります</translation>
    </message>
    <message>
        <source>%1 names the webhook “%2”, which could not be found</source>
        <translation>%1 が指す webhook「%2」が見つかりませんでした</translation>
    </message>
    <message>
        <source>Nothing was published: errors are left (%1)</source>
        <translation>何も公開されませんでした: エラーが残っています(%1)</translation>
    </message>
    <message>
        <source>Mend them first; the list of problems names each place.</source>
        <translation>先に直してください。問題の一覧にそれぞれの場所が示されています。</translation>
    </message>
    <message>
        <source>Nothing was published: %1 could not be written</source>
        <translation>何も公開されませんでした: %1 を書き込めませんでした</translation>
    </message>
    <message>
        <source>Check that the folder may be written to and that the disk is not full.</source>
        <translation>フォルダーに書き込めること、ディスクに空きがあることを確認してください。</translation>
    </message>
    <message>
        <source>CleverTap makes this body itself; its keys are documented, their order is inferred</source>
        <translation>この body は CleverTap が作成します。キーは文書化されていますが、順序は推定です</translation>
    </message>
    <message>
        <source>targetId is the number that CleverTap gives the campaign when it is published; here it is 0.</source>
        <translation>targetId は公開時に CleverTap がキャンペーンに付ける番号です。ここでは 0 です。</translation>
    </message>
    <message>
        <source>A custom pair has a value but no key</source>
        <translation>カスタムのペアに値がありますが、キーがありません</translation>
    </message>
    <message>
        <source>Give it a key, or remove the row.</source>
        <translation>キーを付けるか、行を削除してください。</translation>
    </message>
    <message>
        <source>There are two custom pairs with the key “%1”</source>
        <translation>キー「%1」のカスタムペアが 2 つあります</translation>
    </message>
    <message>
        <source>Give one of them another key, or remove it.</source>
        <translation>どちらかに別のキーを付けるか、削除してください。</translation>
    </message>
    <message>
        <source>“%1” is no method that CleverTap can use</source>
        <translation>「%1」は CleverTap で使えるメソッドではありません</translation>
    </message>
    <message>
        <source>Choose POST, GET, PUT or DELETE.</source>
        <translation>POST、GET、PUT、DELETE から選んでください。</translation>
    </message>
    <message>
        <source>Write it in capitals</source>
        <translation>大文字で書く</translation>
    </message>
    <message>
        <source>The sandbox does not run, so nobody would answer this request</source>
        <translation>サンドボックスが動いていないため、このリクエストには応答がありません</translation>
    </message>
    <message>
        <source>Start the sandbox, or choose another environment.</source>
        <translation>サンドボックスを開始するか、別の環境を選んでください。</translation>
    </message>
    <message>
        <source>The endpoint of the environment “%1” is no origin: “%2”</source>
        <translation>環境「%1」のエンドポイントはオリジンではありません: 「%2」</translation>
    </message>
    <message>
        <source>Write scheme, host and port only, such as http://127.0.0.1:8080.</source>
        <translation>http://127.0.0.1:8080 のように、スキーム、ホスト、ポートだけを書いてください。</translation>
    </message>
    <message>
        <source>A URL parameter has a value but no name</source>
        <translation>URL パラメーターに値がありますが、名前がありません</translation>
    </message>
    <message>
        <source>Give it a name, or remove the row.</source>
        <translation>名前を付けるか、行を削除してください。</translation>
    </message>
    <message>
        <source>The secret “%1” cannot be a part of a header&apos;s name</source>
        <translation>シークレット「%1」は header の名前の一部にできません</translation>
    </message>
    <message>
        <source>Move it into the value.</source>
        <translation>値のほうに移してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header</source>
        <translation>「%1」は header の名前にできません</translation>
    </message>
    <message>
        <source>A name holds letters, digits and - _ . but no blanks.</source>
        <translation>名前に使えるのは英字、数字、- _ . です。空白は使えません。</translation>
    </message>
    <message>
        <source>The header %1 cannot be set: it follows from the URL and the body</source>
        <translation>header %1 は設定できません: URL と body から決まります</translation>
    </message>
    <message>
        <source>Remove or switch off this row; the right header is sent without it.</source>
        <translation>この行を削除するか無効にしてください。行がなくても正しい header が送られます。</translation>
    </message>
    <message>
        <source>The value of %3 puts %2 into the header %1, where none is allowed</source>
        <translation>%3 の値により、header %1 に許されない文字が入ります: %2</translation>
    </message>
    <message>
        <source>The header %1 holds %2, where none is allowed</source>
        <translation>header %1 に許されない文字が含まれています: %2</translation>
    </message>
    <message>
        <source>Nothing is sent for this customer. The filter strip_newlines or url_encode behind the field keeps such values out.</source>
        <translation>この顧客には何も送られません。フィールドの後ろにフィルター strip_newlines か url_encode を付けると、そうした値を防げます。</translation>
    </message>
    <message>
        <source>Remove it: a line break would begin a new header.</source>
        <translation>削除してください: 改行があると新しい header が始まってしまいます。</translation>
    </message>
    <message>
        <source>The value of %1 begins or ends with blanks, which are not sent</source>
        <translation>%1 の値の先頭または末尾に空白がありますが、空白は送られません</translation>
    </message>
    <message>
        <source>HTTP takes no account of blanks around a value.</source>
        <translation>HTTP は値の前後の空白を無視します。</translation>
    </message>
    <message>
        <source>The value of %1 holds characters beyond ASCII, which servers read differently</source>
        <translation>%1 の値に ASCII 以外の文字が含まれており、サーバーによって読み方が異なります</translation>
    </message>
    <message>
        <source>It is sent as UTF-8. Percent-encode it if the other side expects that.</source>
        <translation>UTF-8 で送られます。相手が求める場合はパーセントエンコードしてください。</translation>
    </message>
    <message>
        <source>There are two headers %1; only one can be sent</source>
        <translation>header %1 が 2 つあります。送れるのは 1 つだけです</translation>
    </message>
    <message>
        <source>Remove or switch off one of the rows.</source>
        <translation>どちらかの行を削除するか無効にしてください。</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>The placeholder &lt;%1&gt; is not filled in</source>
        <translation>プレースホルダー &lt;%1&gt; が埋まっていません</translation>
    </message>
    <message>
        <source>Inside capture nothing fills it: write the value into the text.</source>
        <translation>capture の中では埋められません: 値をテキストに直接書いてください。</translation>
    </message>
    <message>
        <source>Give it a value in the environment “%2”, or write the value into the text.</source>
        <translation>環境「%2」で値を設定するか、値をテキストに直接書いてください。</translation>
    </message>
    <message>
        <source>Fill in &lt;%1&gt;…</source>
        <translation>&lt;%1&gt; を埋める…</translation>
    </message>
    <message>
        <source>The placeholder &lt;%1&gt; still stands in the body</source>
        <translation>プレースホルダー &lt;%1&gt; が body に残っています</translation>
    </message>
    <message>
        <source>Write what belongs there. Environments fill URLs and headers only, as CleverTap gets the body as it is.</source>
        <translation>そこに入るべきものを書いてください。CleverTap は body をそのまま受け取るため、環境が埋めるのは URL と header だけです。</translation>
    </message>
    <message>
        <source>Replace &lt;%1&gt;…</source>
        <translation>&lt;%1&gt; を置き換える…</translation>
    </message>
    <message>
        <source>CleverTap documents personalised URLs, but not in which syntax; that Liquid works here is inferred</source>
        <translation>CleverTap は URL のパーソナライズを文書化していますが、構文は示していません。ここで Liquid が使えるというのは推定です</translation>
    </message>
    <message>
        <source>CleverTap does not document Liquid here; that it works is inferred</source>
        <translation>CleverTap はここでの Liquid を文書化していません。使えるというのは推定です</translation>
    </message>
    <message>
        <source>Try it in CleverTap before you rely on it.</source>
        <translation>頼る前に CleverTap で試してください。</translation>
    </message>
    <message>
        <source>The secret “%1” may not go to %2</source>
        <translation>シークレット「%1」を %2 に送ることはできません</translation>
    </message>
    <message>
        <source>It goes only to the hosts that the environment lists for it. Check the URL, or add the host in the environment.</source>
        <translation>環境に登録されたホストにだけ送られます。URL を確認するか、環境にホストを追加してください。</translation>
    </message>
    <message>
        <source>The secret “%1” would travel to %2 for everyone on the way to read</source>
        <translation>シークレット「%1」が、途中の誰もが読める形で %2 に送られます</translation>
    </message>
    <message>
        <source>Use https.</source>
        <translation>https を使ってください。</translation>
    </message>
    <message>
        <source>“%1” is no complete http or https address</source>
        <translation>「%1」は完全な http または https のアドレスではありません</translation>
    </message>
    <message>
        <source>Begin the URL with https:// and the name of the server.</source>
        <translation>URL は https:// とサーバー名で始めてください。</translation>
    </message>
    <message>
        <source>The URL names no server that can be reached: “%1”</source>
        <translation>URL に到達できるサーバーがありません: 「%1」</translation>
    </message>
    <message>
        <source>Behind :// there has to be a host name such as api.example.com.</source>
        <translation>:// の後には api.example.com のようなホスト名が必要です。</translation>
    </message>
    <message>
        <source>“%1” is no port</source>
        <translation>「%1」はポートではありません</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535 behind a colon.</source>
        <translation>ポートは、コロンの後に書く 1 から 65535 までの数です。</translation>
    </message>
    <message>
        <source>The URL holds a user name or password: “%1”</source>
        <translation>URL にユーザー名またはパスワードが含まれています: 「%1」</translation>
    </message>
    <message>
        <source>Put credentials into an Authorization header, as a secret of the environment.</source>
        <translation>認証情報は、環境のシークレットとして Authorization header に入れてください。</translation>
    </message>
    <message>
        <source>“%1” is never sent: a URL ends for the server before the #</source>
        <translation>「%1」は送られません: サーバーにとって URL は # の前で終わります</translation>
    </message>
    <message>
        <source>Remove it, or write %23 where the # belongs to the address.</source>
        <translation>削除するか、# がアドレスの一部なら %23 と書いてください。</translation>
    </message>
    <message>
        <source>A % in a URL has to be followed by two hexadecimal digits</source>
        <translation>URL の % の後には 16 進数字が 2 つ必要です</translation>
    </message>
    <message>
        <source>Write %25 for a percent sign; behind Liquid, use the filter url_encode.</source>
        <translation>パーセント記号は %25 と書いてください。Liquid の後ではフィルター url_encode を使ってください。</translation>
    </message>
    <message>
        <source>The character “%1” is not allowed in a URL</source>
        <translation>文字「%1」は URL に使えません</translation>
    </message>
    <message>
        <source>Write it percent-encoded, a blank as %20; behind Liquid, use the filter url_encode.</source>
        <translation>パーセントエンコードして書いてください(空白は %20)。Liquid の後ではフィルター url_encode を使ってください。</translation>
    </message>
    <message>
        <source>There is no address to send to</source>
        <translation>送り先のアドレスがありません</translation>
    </message>
    <message>
        <source>Choose a webhook that has one, or write the webhook&apos;s URL.</source>
        <translation>アドレスのある webhook を選ぶか、webhook の URL を書いてください。</translation>
    </message>
    <message>
        <source>The value of %1 would send this request to another server: “%2”</source>
        <translation>%1 の値により、このリクエストは別のサーバーに送られます: 「%2」</translation>
    </message>
    <message>
        <source>A value inside or right behind the host name must not hold / ? # @ : or \.</source>
        <translation>ホスト名の中やその直後の値に / ? # @ : \ を含めることはできません。</translation>
    </message>
    <message>
        <source>The secret “%1” cannot be a part of the server&apos;s address</source>
        <translation>シークレット「%1」はサーバーのアドレスの一部にできません</translation>
    </message>
    <message>
        <source>Make it a plain variable, or move it into a header.</source>
        <translation>通常の変数にするか、header に移してください。</translation>
    </message>
    <message>
        <source>A GET request has no body: the body of this campaign is not sent (inferred)</source>
        <translation>GET リクエストに body はありません: このキャンペーンの body は送られません(推定)</translation>
    </message>
    <message>
        <source>Put the values into URL parameters, or choose POST.</source>
        <translation>値を URL パラメーターに入れるか、POST を選んでください。</translation>
    </message>
    <message>
        <source>This folder holds a workspace already: %1</source>
        <translation>このフォルダーにはすでにワークスペースがあります: %1</translation>
    </message>
    <message>
        <source>State that there is a field %1</source>
        <translation>フィールド %1 があると取り決める</translation>
    </message>
    <message>
        <source>State that %1 matches %2</source>
        <translation>%1 は %2 に一致すると取り決める</translation>
    </message>
    <message>
        <source>State that %1 holds no quotation mark, backslash, tab or line break</source>
        <translation>%1 に引用符、バックスラッシュ、タブ、改行はないと取り決める</translation>
    </message>
    <message>
        <source>State that %1 is never missing</source>
        <translation>%1 は必ずあると取り決める</translation>
    </message>
    <message>
        <source>State that %1 is true or false, and never missing</source>
        <translation>%1 は true か false で、必ずあると取り決める</translation>
    </message>
    <message>
        <source>State that %1 is a number, and never missing</source>
        <translation>%1 は数値で、必ずあると取り決める</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 がありません。</translation>
    </message>
    <message>
        <source>%1 is of another type than its contract says.</source>
        <translation>%1 の型が取り決めと異なります。</translation>
    </message>
    <message>
        <source>%1 does not match the pattern of its contract.</source>
        <translation>%1 が取り決めのパターンに一致しません。</translation>
    </message>
    <message>
        <source>%1 is none of the values that its contract allows.</source>
        <translation>%1 は取り決めで許された値のいずれでもありません。</translation>
    </message>
    <message>
        <source>The value that %1 put in contains a quotation mark, which ends the JSON string early.</source>
        <translation>%1 が入れた値に引用符があり、JSON の文字列が途中で終わります。</translation>
    </message>
    <message>
        <source>Use the replace filter to take quotation marks out, or to put a backslash before each of them.</source>
        <translation>replace フィルターで引用符を取り除くか、それぞれの前にバックスラッシュを付けてください。</translation>
    </message>
    <message>
        <source>The value that %1 put in contains a backslash, which changes the meaning of what follows it in JSON.</source>
        <translation>%1 が入れた値にバックスラッシュがあり、JSON では続く文字の意味が変わります。</translation>
    </message>
    <message>
        <source>Use the replace filter to take backslashes out, or to write two for each.</source>
        <translation>replace フィルターでバックスラッシュを取り除くか、1 つを 2 つにしてください。</translation>
    </message>
    <message>
        <source>The value that %1 put in contains a line break, which must not stand in a JSON string.</source>
        <translation>%1 が入れた値に改行があり、JSON の文字列には入れられません。</translation>
    </message>
    <message>
        <source>Use the strip_newlines filter, or the replace filter to write \n for each line break.</source>
        <translation>strip_newlines フィルターを使うか、replace フィルターで改行を \n にしてください。</translation>
    </message>
    <message>
        <source>The value that %1 put in contains a tab, which must not stand in a JSON string.</source>
        <translation>%1 が入れた値にタブがあり、JSON の文字列には入れられません。</translation>
    </message>
    <message>
        <source>Use the replace filter to put a space in place of each tab.</source>
        <translation>replace フィルターでタブを空白に置き換えてください。</translation>
    </message>
    <message>
        <source>The value that %1 put in contains a control character, which must not stand in a JSON string.</source>
        <translation>%1 が入れた値に制御文字があり、JSON の文字列には入れられません。</translation>
    </message>
    <message>
        <source>Remove the character from the data.</source>
        <translation>データからその文字を取り除いてください。</translation>
    </message>
    <message>
        <source>The value that %1 put in is no JSON where it stands: %2</source>
        <translation>%1 が入れた値は、その位置では JSON になりません: %2</translation>
    </message>
    <message>
        <source>Put quotation marks around the tag. Only a number, true, false or null can stand without.</source>
        <translation>タグを引用符で囲んでください。囲まずに書けるのは数値、true、false、null だけです。</translation>
    </message>
    <message>
        <source>%1 put in nothing, and JSON needs something there.</source>
        <translation>%1 は何も入れませんでした。JSON ではそこに何かが必要です。</translation>
    </message>
    <message>
        <source>Give the tag a default, or put quotation marks around it.</source>
        <translation>タグに既定値を付けるか、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>The value that %1 put in ends its JSON string and adds something of its own: %2</source>
        <translation>%1 が入れた値が JSON の文字列を終わらせ、余計なものを加えています: %2</translation>
    </message>
    <message>
        <source>The keyword “%1” belongs to a newer draft of JSON Schema and is not checked.</source>
        <translation>キーワード「%1」は JSON Schema のより新しいドラフトのもので、検査されません。</translation>
    </message>
    <message>
        <source>Say the same in the words of draft 7.</source>
        <translation>ドラフト 7 の書き方で同じことを表してください。</translation>
    </message>
    <message>
        <source>This is no JSON Schema of draft 4 to 7 that can be used: %1</source>
        <translation>使用できるドラフト 4~7 の JSON Schema ではありません: %1</translation>
    </message>
    <message>
        <source>References lead to places in the same file only.</source>
        <translation>参照できるのは同じファイルの中だけです。</translation>
    </message>
    <message>
        <source>This text is too long to be held against the patterns of the schema, which was not checked.</source>
        <translation>このテキストは長すぎてスキーマのパターンと照合できないため、検査しませんでした。</translation>
    </message>
    <message>
        <source>The JSON Schema does not allow this: %1</source>
        <translation>JSON Schema で許されていません: %1</translation>
    </message>
    <message>
        <source>Change the value, or the schema of the campaign.</source>
        <translation>値またはキャンペーンのスキーマを変更してください。</translation>
    </message>
    <message>
        <source>concat needs a list, and %1 is none.</source>
        <translation>concat にはリストが必要ですが、%1 はリストではありません。</translation>
    </message>
    <message>
        <source>The filter %1 needs an argument; here are %3.</source>
        <translation>フィルター %1 には引数が 1 つ必要ですが、ここでは %3 個です。</translation>
    </message>
    <message>
        <source>The filter %1 needs %2 arguments; here are %3.</source>
        <translation>フィルター %1 には引数が %2 個必要ですが、ここでは %3 個です。</translation>
    </message>
    <message>
        <source>Write them behind a colon, separated by commas. Without them rendering fails.</source>
        <translation>コロンの後にコンマで区切って書いてください。ないとレンダリングに失敗します。</translation>
    </message>
    <message>
        <source>The filter %1 takes one argument; here are %3.</source>
        <translation>フィルター %1 の引数は 1 つですが、ここでは %3 個です。</translation>
    </message>
    <message>
        <source>The filter %1 takes no argument; here are %3.</source>
        <translation>フィルター %1 に引数はありませんが、ここでは %3 個です。</translation>
    </message>
    <message>
        <source>The filter %1 takes %2 arguments at most; here are %3.</source>
        <translation>フィルター %1 の引数は最大 %2 個ですが、ここでは %3 個です。</translation>
    </message>
    <message>
        <source>Remove what is too much. With it rendering fails.</source>
        <translation>余分なものを削除してください。あるとレンダリングに失敗します。</translation>
    </message>
    <message>
        <source>The filter %1 ignores this argument.</source>
        <translation>フィルター %1 はこの引数を無視します。</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>削除してください。</translation>
    </message>
    <message>
        <source>Remove what is ignored</source>
        <translation>無視されるものを削除</translation>
    </message>
    <message>
        <source>With this argument rendering fails or gives something else than meant.</source>
        <translation>この引数では、レンダリングに失敗するか、意図と異なる結果になります。</translation>
    </message>
    <message>
        <source>A number is needed here, and %1 is none.</source>
        <translation>ここには数値が必要ですが、%1 は数値ではありません。</translation>
    </message>
    <message>
        <source>Nothing can be divided by 0.</source>
        <translation>0 で割ることはできません。</translation>
    </message>
    <message>
        <source>Choose another divisor.</source>
        <translation>別の除数を選んでください。</translation>
    </message>
    <message>
        <source>A whole number that is not negative is needed here, and %1 is none.</source>
        <translation>ここには 0 以上の整数が必要ですが、%1 はそうではありません。</translation>
    </message>
    <message>
        <source>A text is needed here, and %1 is none.</source>
        <translation>ここにはテキストが必要ですが、%1 はテキストではありません。</translation>
    </message>
    <message>
        <source>Without a format date changes nothing.</source>
        <translation>書式がないと date は何も変えません。</translation>
    </message>
    <message>
        <source>Add one, such as &quot;%Y-%m-%d&quot;.</source>
        <translation>&quot;%Y-%m-%d&quot; のような書式を付けてください。</translation>
    </message>
    <message>
        <source>date does not know %1 in this dialect and leaves it as it stands.</source>
        <translation>このダイアレクトの date は %1 を知らず、そのまま残します。</translation>
    </message>
    <message>
        <source>Use single letters such as %Y %m %d %H %M %S, without flags.</source>
        <translation>%Y %m %d %H %M %S のような 1 文字だけを、フラグなしで使ってください。</translation>
    </message>
    <message>
        <source>This default says nothing to put in.</source>
        <translation>この default には入れる値がありません。</translation>
    </message>
    <message>
        <source>Write the value behind a colon, such as default: &apos;friend&apos;.</source>
        <translation>default: &apos;friend&apos; のように、コロンの後に値を書いてください。</translation>
    </message>
    <message>
        <source>%1 is text in the samples: without quotation marks it is no JSON.</source>
        <translation>%1 はサンプルではテキストです: 引用符がないと JSON になりません。</translation>
    </message>
    <message>
        <source>Put quotation marks around the tag.</source>
        <translation>タグを引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Make it a string</source>
        <translation>文字列にする</translation>
    </message>
    <message>
        <source>For a customer without %1 nothing stands here, which breaks this payload.</source>
        <translation>%1 のない顧客ではここに何も入らず、この payload が壊れます。</translation>
    </message>
    <message>
        <source>Give it a default, or leave the whole member out.</source>
        <translation>既定値を付けるか、項目全体を省いてください。</translation>
    </message>
    <message>
        <source>Use false where it is missing</source>
        <translation>ない場合は false を使う</translation>
    </message>
    <message>
        <source>Use 0 where it is missing</source>
        <translation>ない場合は 0 を使う</translation>
    </message>
    <message>
        <source>Use null where it is missing</source>
        <translation>ない場合は null を使う</translation>
    </message>
    <message>
        <source>Send nothing to a customer without it</source>
        <translation>ない顧客には何も送らない</translation>
    </message>
    <message>
        <source>Leave the member out where it is missing</source>
        <translation>ない場合は項目を省く</translation>
    </message>
    <message>
        <source>Leave the element out where it is missing</source>
        <translation>ない場合は要素を省く</translation>
    </message>
    <message>
        <source>It negates nothing: write unless in place of if, or == false.</source>
        <translation>否定になっていません: if の代わりに unless を使うか、== false と書いてください。</translation>
    </message>
    <message>
        <source>The engine forgives one such slip in a template, the second one is an error.</source>
        <translation>エンジンはテンプレートにつき 1 回だけ許しますが、2 回目はエラーになります。</translation>
    </message>
    <message>
        <source>%1 is passed over here, as if it were not there.</source>
        <translation>%1 はここでは存在しないかのように読み飛ばされます。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>What stands behind else is ignored: this is a plain else.</source>
        <translation>else の後ろは無視されます: これは単なる else です。</translation>
    </message>
    <message>
        <source>Write elsif for another condition.</source>
        <translation>条件を追加するには elsif と書いてください。</translation>
    </message>
    <message>
        <source>Write elsif</source>
        <translation>elsif と書く</translation>
    </message>
    <message>
        <source>A text and a number cannot be put in order: %1 is an error.</source>
        <translation>テキストと数値は順序を比べられません: %1 はエラーです。</translation>
    </message>
    <message>
        <source>Write both as numbers or both as texts.</source>
        <translation>両方を数値にするか、両方をテキストにしてください。</translation>
    </message>
    <message>
        <source>%1 is text in the samples: compared with a number it is neither equal, less nor greater.</source>
        <translation>%1 はサンプルではテキストです: 数値と比べると、等しくも小さくも大きくもなりません。</translation>
    </message>
    <message>
        <source>Assign it with plus: 0 before, which fails for a text that is no number.</source>
        <translation>先に plus: 0 で代入してください。数値でないテキストでは失敗します。</translation>
    </message>
    <message>
        <source>It does not depend on the customer. Compare a field, or leave the condition out.</source>
        <translation>顧客によって変わりません。フィールドと比べるか、条件を外してください。</translation>
    </message>
    <message>
        <source>In this dialect &lt; and &gt; put numbers in order, nothing else: write numbers without quotes, and turn a text into a number with plus: 0 before.</source>
        <translation>このダイアレクトの &lt; と &gt; は数値の順序だけを比べます: 数値は引用符なしで書き、テキストは先に plus: 0 で数値にしてください。</translation>
    </message>
    <message>
        <source>Nothing equals blank in this dialect: compare with nil and with &quot;&quot;.</source>
        <translation>このダイアレクトでは blank に等しいものはありません: nil および &quot;&quot; と比べてください。</translation>
    </message>
    <message>
        <source>%1 is always true.</source>
        <translation>%1 は常に真です。</translation>
    </message>
    <message>
        <source>%1 is never true.</source>
        <translation>%1 は決して真になりません。</translation>
    </message>
    <message>
        <source>Write the number without quotes</source>
        <translation>数値を引用符なしで書く</translation>
    </message>
    <message>
        <source>Compare with nil and with &quot;&quot;</source>
        <translation>nil および &quot;&quot; と比べる</translation>
    </message>
    <message>
        <source>%1 has to be written %2: capitals count.</source>
        <translation>%1 は %2 と書く必要があります: 大文字と小文字は区別されます。</translation>
    </message>
    <message>
        <source>As it stands it is empty for every customer.</source>
        <translation>このままではすべての顧客で空になります。</translation>
    </message>
    <message>
        <source>Write %2</source>
        <translation>%2 と書く</translation>
    </message>
    <message>
        <source>Nothing is called %1 here: it is empty for every customer.</source>
        <translation>ここに %1 という名前のものはありません: すべての顧客で空になります。</translation>
    </message>
    <message>
        <source>Fields begin with Profile. or Event., variables have to be assigned first.</source>
        <translation>フィールドは Profile. か Event. で始まり、変数は先に代入が必要です。</translation>
    </message>
    <message>
        <source>Write Profile.%1</source>
        <translation>Profile.%1 と書く</translation>
    </message>
    <message>
        <source>No sample has the field %1.</source>
        <translation>フィールド %1 のあるサンプルはありません。</translation>
    </message>
    <message>
        <source>No sample has the field %1. Is %2 meant?</source>
        <translation>フィールド %1 のあるサンプルはありません。%2 のことですか?</translation>
    </message>
    <message>
        <source>Look for a misspelling, or add the field to a sample.</source>
        <translation>綴りの誤りを探すか、サンプルにフィールドを追加してください。</translation>
    </message>
    <message>
        <source>It works in the engine that CleverTap is believed to run (inferred), but nobody promises it.</source>
        <translation>CleverTap が使っていると思われるエンジンでは動きます(推定)が、保証はありません。</translation>
    </message>
    <message>
        <source>CleverTap does not document the filter %1.</source>
        <translation>CleverTap はフィルター %1 を文書化していません。</translation>
    </message>
    <message>
        <source>CleverTap does not document the tag %1.</source>
        <translation>CleverTap はタグ %1 を文書化していません。</translation>
    </message>
    <message>
        <source>An index below 0 is an error in this dialect: nobody gets the message.</source>
        <translation>このダイアレクトでは 0 未満の添字はエラーです: 誰にもメッセージが届きません。</translation>
    </message>
    <message>
        <source>Write .last for the last element.</source>
        <translation>最後の要素には .last と書いてください。</translation>
    </message>
    <message>
        <source>Write .last</source>
        <translation>.last と書く</translation>
    </message>
    <message>
        <source>A customer whose list %1 has no element %2 gets nothing.</source>
        <translation>リスト %1 に要素 %2 がない顧客には何も届きません。</translation>
    </message>
    <message>
        <source>Ask for %1.size before; default does not help. Elements count from 0.</source>
        <translation>先に %1.size を確かめてください。default では防げません。要素は 0 から数えます。</translation>
    </message>
    <message>
        <source>Write .first (not documented by CleverTap)</source>
        <translation>.first と書く(CleverTap では文書化されていません)</translation>
    </message>
    <message>
        <source>Print it only if the list is long enough</source>
        <translation>リストが十分に長いときだけ出力する</translation>
    </message>
    <message>
        <source>The last round of this loop leaves a comma before the closing bracket.</source>
        <translation>このループの最後の回が、閉じかっこの前にコンマを残します。</translation>
    </message>
    <message>
        <source>Print the comma unless forloop.last.</source>
        <translation>コンマは unless forloop.last の中で出力してください。</translation>
    </message>
    <message>
        <source>Put the comma under forloop.last</source>
        <translation>コンマを forloop.last の条件に入れる</translation>
    </message>
    <message>
        <source>The first round of this loop puts a comma right behind the opening bracket.</source>
        <translation>このループの最初の回が、開きかっこの直後にコンマを置きます。</translation>
    </message>
    <message>
        <source>Print the comma unless forloop.first.</source>
        <translation>コンマは unless forloop.first の中で出力してください。</translation>
    </message>
    <message>
        <source>Put the comma under forloop.first</source>
        <translation>コンマを forloop.first の条件に入れる</translation>
    </message>
    <message>
        <source>From the second round on a comma is missing between what this loop prints.</source>
        <translation>2 回目以降、このループの出力の間にコンマがありません。</translation>
    </message>
    <message>
        <source>Print a comma behind each value unless forloop.last.</source>
        <translation>unless forloop.last の中で、各値の後にコンマを出力してください。</translation>
    </message>
    <message>
        <source>Add the comma</source>
        <translation>コンマを加える</translation>
    </message>
    <message>
        <source>%1 is an object in the samples: printed as a whole it is no JSON.</source>
        <translation>%1 はサンプルではオブジェクトです: まるごと出力しても JSON になりません。</translation>
    </message>
    <message>
        <source>Print its fields one by one.</source>
        <translation>フィールドを 1 つずつ出力してください。</translation>
    </message>
    <message>
        <source>%1 is a list: its elements are printed without anything between them, which is no JSON.</source>
        <translation>%1 はリストです: 要素が区切りなしで出力され、JSON になりません。</translation>
    </message>
    <message>
        <source>Go through it with for, or join it.</source>
        <translation>for で順に処理するか、join でつないでください。</translation>
    </message>
    <message>
        <source>Join the elements with commas (not documented by CleverTap)</source>
        <translation>要素をコンマでつなぐ(CleverTap では文書化されていません)</translation>
    </message>
    <message>
        <source>Write a list of texts with for</source>
        <translation>テキストのリストを for で書く</translation>
    </message>
    <message>
        <source>Is %2 meant?</source>
        <translation>%2 のことですか?</translation>
    </message>
    <message>
        <source>This dialect has no filter for JSON: replace what has to be escaped.</source>
        <translation>このダイアレクトに JSON 用のフィルターはありません: エスケープが必要なものを置き換えてください。</translation>
    </message>
    <message>
        <source>Escape quotes, backslashes, line breaks and tabs</source>
        <translation>引用符、バックスラッシュ、改行、タブをエスケープ</translation>
    </message>
    <message>
        <source>A quotation mark in %1 would end the string here and break this payload.</source>
        <translation>%1 に引用符があると、ここで文字列が終わり、この payload が壊れます。</translation>
    </message>
    <message>
        <source>A backslash, line break or tab in %1 would break this payload.</source>
        <translation>%1 にバックスラッシュ、改行、タブがあると、この payload が壊れます。</translation>
    </message>
    <message>
        <source>There is no filter for JSON in this dialect: replace what JSON escapes. CleverTap does not document replace, but its engine has it (inferred).</source>
        <translation>このダイアレクトに JSON 用のフィルターはありません: JSON がエスケープするものを置き換えてください。CleverTap は replace を文書化していませんが、エンジンにはあります(推定)。</translation>
    </message>
    <message>
        <source>Replace what JSON escapes.</source>
        <translation>JSON がエスケープするものを置き換えてください。</translation>
    </message>
    <message>
        <source>Escape quotes and backslashes, drop line breaks</source>
        <translation>引用符とバックスラッシュをエスケープし、改行を取り除く</translation>
    </message>
    <message>
        <source>The variable %1 is never used.</source>
        <translation>変数 %1 は一度も使われていません。</translation>
    </message>
    <message>
        <source>Remove the tag, or look for a misspelling where it should be used.</source>
        <translation>タグを削除するか、使うはずの場所に綴りの誤りがないか探してください。</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>タグを削除</translation>
    </message>
    <message>
        <source>What this loop leads to could not be summed up.</source>
        <translation>このループの結果をまとめられませんでした。</translation>
    </message>
    <message>
        <source>There are too many ways through the body to look at all of them.</source>
        <translation>body を通る経路が多すぎて、すべては調べられません。</translation>
    </message>
    <message>
        <source>The analysis does not know what this tag does.</source>
        <translation>このタグの働きは解析できません。</translation>
    </message>
    <message>
        <source>A break was captured and is printed here.</source>
        <translation>break が capture の中に入り、ここで出力されています。</translation>
    </message>
    <message>
        <source>What this prints may be JSON of any depth.</source>
        <translation>ここで出力されるのは、どんな深さの JSON でもありえます。</translation>
    </message>
    <message>
        <source>This `when` may match more than once.</source>
        <translation>この `when` は 2 回以上一致することがあります。</translation>
    </message>
    <message>
        <source>There is a break in an ifchanged here.</source>
        <translation>ここでは ifchanged の中に break があります。</translation>
    </message>
    <message>
        <source>With this data the payload is not valid JSON.</source>
        <translation>このデータでは payload が有効な JSON になりません。</translation>
    </message>
    <message>
        <source>The template drops customers like this one: %1</source>
        <translation>テンプレートはこのような顧客を除外します: %1</translation>
    </message>
    <message>
        <source>A customer like this one gets nothing: %1</source>
        <translation>このような顧客には何も届きません: %1</translation>
    </message>
    <message>
        <source>The payload might end before its JSON is complete.</source>
        <translation>JSON が完結する前に payload が終わる可能性があります。</translation>
    </message>
    <message>
        <source>A break outside of a loop might empty the payload.</source>
        <translation>ループの外の break により payload が空になる可能性があります。</translation>
    </message>
    <message>
        <source>This might fail: %1</source>
        <translation>失敗する可能性があります: %1</translation>
    </message>
    <message>
        <source>The template might drop a customer here.</source>
        <translation>テンプレートがここで顧客を除外する可能性があります。</translation>
    </message>
    <message>
        <source>Here the payload might not be JSON: %1 does not fit.</source>
        <translation>ここで payload が JSON にならない可能性があります: %1 が合いません。</translation>
    </message>
    <message>
        <source>What this prints might break the JSON, such as %1</source>
        <translation>ここで出力されるものが JSON を壊す可能性があります。例: %1</translation>
    </message>
    <message>
        <source>The body is not valid UTF-8.</source>
        <translation>body は有効な UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>Whatever the properties hold, the payload is valid JSON.</source>
        <translation>プロパティが何であっても、payload は有効な JSON です。</translation>
    </message>
    <message>
        <source>In this dialect errors are printed in their place, and the message goes out.</source>
        <translation>このダイアレクトではエラーがその場所に出力され、メッセージは送られます。</translation>
    </message>
    <message>
        <source>Whatever the properties hold, every customer gets a message.</source>
        <translation>プロパティが何であっても、すべての顧客にメッセージが届きます。</translation>
    </message>
    <message>
        <source>The body has an error: %1</source>
        <translation>body にエラーがあります: %1</translation>
    </message>
    <message>
        <source>A customer without any field would break this payload.</source>
        <translation>フィールドが 1 つもない顧客では、この payload が壊れます。</translation>
    </message>
    <message>
        <source>A customer with %1 would break this payload.</source>
        <translation>%1 の顧客では、この payload が壊れます。</translation>
    </message>
    <message>
        <source>A customer without any field would get nothing: %2</source>
        <translation>フィールドが 1 つもない顧客には何も届きません: %2</translation>
    </message>
    <message>
        <source>A customer with %1 would get nothing: %2</source>
        <translation>%1 の顧客には何も届きません: %2</translation>
    </message>
    <message>
        <source>Add the header Content-Type: application/json, so that the receiver reads the body as JSON.</source>
        <translation>受信側が body を JSON として読めるように、header Content-Type: application/json を追加してください。</translation>
    </message>
    <message>
        <source>The body is JSON, but no Content-Type header says so.</source>
        <translation>body は JSON ですが、それを示す Content-Type header がありません。</translation>
    </message>
    <message>
        <source>The body is JSON, but the Content-Type header says something else.</source>
        <translation>body は JSON ですが、Content-Type header は別のものを示しています。</translation>
    </message>
    <message>
        <source>the pattern is no regular expression</source>
        <translation>パターンが正規表現ではありません</translation>
    </message>
    <message>
        <source>a schema is an object</source>
        <translation>スキーマはオブジェクトです</translation>
    </message>
    <message>
        <source>The body has errors that have to be mended first.</source>
        <translation>body に、先に直すべきエラーがあります。</translation>
    </message>
    <message>
        <source>This string begins on one side of a tag and ends on the other, where not every customer may pass.</source>
        <translation>この文字列はタグの片側で始まり、反対側で終わります。すべての顧客がそこを通るとは限りません。</translation>
    </message>
    <message>
        <source>This %1 is not closed in the block that opens it.</source>
        <translation>この %1 は、開いたブロックの中で閉じられていません。</translation>
    </message>
    <message>
        <source>This %1 closes nothing in its block.</source>
        <translation>この %1 は、ブロックの中で何も閉じていません。</translation>
    </message>
    <message>
        <source>This is no JSON.</source>
        <translation>これは JSON ではありません。</translation>
    </message>
    <message>
        <source>What the tag %1 does to the text around it is not known here.</source>
        <translation>タグ %1 が周りのテキストに何をするかは、ここではわかりません。</translation>
    </message>
    <message>
        <source>Blocks and brackets are nested too deeply here.</source>
        <translation>ここはブロックとかっこの入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>The body was left as it is.</source>
        <translation>body はそのままにしました。</translation>
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
        <translation>名前</translation>
    </message>
    <message>
        <source>HTTP method</source>
        <translation>HTTP メソッド</translation>
    </message>
    <message>
        <source>Destination URL</source>
        <translation>Destination URL</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>No authentication</source>
        <translation>認証なし</translation>
    </message>
    <message>
        <source>Header key</source>
        <translation>header のキー</translation>
    </message>
    <message>
        <source>Header value</source>
        <translation>header の値</translation>
    </message>
    <message>
        <source>Campaign name</source>
        <translation>キャンペーン名</translation>
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
        <translation>トリガーとなるイベント</translation>
    </message>
    <message>
        <source>Target segment</source>
        <translation>Target segment</translation>
    </message>
    <message>
        <source>URL key</source>
        <translation>URL のキー</translation>
    </message>
    <message>
        <source>URL value</source>
        <translation>URL の値</translation>
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
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <source>Custom Body</source>
        <translation>Custom Body</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>今すぐ</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Put your own value in. To have it filled in here, publish with an environment that sends to the webhook&apos;s own host.</source>
        <translation>ご自身の値を入れてください。ここで埋めるには、webhook 自身のホストに送る環境で公開してください。</translation>
    </message>
    <message>
        <source>CleverTap does not document Liquid here; that it works is inferred.</source>
        <translation>CleverTap はここでの Liquid を文書化していません。使えるというのは推定です。</translation>
    </message>
    <message>
        <source>Profile variables</source>
        <translation>プロファイル変数</translation>
    </message>
    <message>
        <source>Custom key</source>
        <translation>カスタムキー</translation>
    </message>
    <message>
        <source>Custom value</source>
        <translation>カスタム値</translation>
    </message>
    <message>
        <source>Settings &gt; Channels &gt; Webhooks &gt; + Add Webhook</source>
        <translation>Settings &gt; Channels &gt; Webhooks &gt; + Add Webhook</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰に</translation>
    </message>
    <message>
        <source>What</source>
        <translation>何を</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>The key %1 stands in this object twice.</source>
        <translation>このオブジェクトにはキー %1 が 2 つあります。</translation>
    </message>
    <message>
        <source>Most receivers take the last value and ignore the others. Remove one of the two.</source>
        <translation>多くの受信側は最後の値を採用し、他は無視します。どちらかを削除してください。</translation>
    </message>
    <message>
        <source>The text begins with an invisible byte order mark.</source>
        <translation>テキストの先頭に、見えないバイトオーダーマークがあります。</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 without a byte order mark (BOM).</source>
        <translation>バイトオーダーマーク(BOM)なしの UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>This is an invisible or special space that JSON does not know.</source>
        <translation>これは JSON が認めない、見えない空白または特殊な空白です。</translation>
    </message>
    <message>
        <source>It often comes along when text is copied from a web page. Type an ordinary space instead.</source>
        <translation>ウェブページからコピーしたときによく混ざります。普通の空白を入力してください。</translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation>JSON にコメントはありません。</translation>
    </message>
    <message>
        <source>Remove the comment; a Liquid comment tag does not reach the payload.</source>
        <translation>コメントを削除してください。Liquid の comment タグなら payload には出ません。</translation>
    </message>
    <message>
        <source>This byte is not valid UTF-8.</source>
        <translation>このバイトは有効な UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>The text is probably saved in another encoding, such as Latin-1. Save it as UTF-8.</source>
        <translation>おそらく Latin-1 など別の文字コードで保存されています。UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>JSON needs straight quotation marks, not typographic ones.</source>
        <translation>JSON の引用符は、飾りのないまっすぐなものでなければなりません。</translation>
    </message>
    <message>
        <source>Word processors and chat programs put them in. Type &quot; on both sides.</source>
        <translation>ワープロやチャットが自動で置き換えることがあります。両側に &quot; を入力してください。</translation>
    </message>
    <message>
        <source>JSON needs double quotation marks, not single ones.</source>
        <translation>JSON の引用符は、一重ではなく二重でなければなりません。</translation>
    </message>
    <message>
        <source>Put &quot; on both sides of the text.</source>
        <translation>テキストの両側に &quot; を付けてください。</translation>
    </message>
    <message>
        <source>A line break stands inside a string.</source>
        <translation>文字列の中に改行があります。</translation>
    </message>
    <message>
        <source>Write \n for a line break, or close the string on its line.</source>
        <translation>改行は \n と書くか、同じ行で文字列を閉じてください。</translation>
    </message>
    <message>
        <source>A tab character stands inside a string.</source>
        <translation>文字列の中にタブがあります。</translation>
    </message>
    <message>
        <source>Write \t for a tab, or use spaces.</source>
        <translation>タブは \t と書くか、空白を使ってください。</translation>
    </message>
    <message>
        <source>An invisible control character stands inside a string.</source>
        <translation>文字列の中に見えない制御文字があります。</translation>
    </message>
    <message>
        <source>Remove it, or write it as \u00XX.</source>
        <translation>削除するか、\u00XX と書いてください。</translation>
    </message>
    <message>
        <source>A backslash has to be followed by one of &quot; \ / b f n r t or by u and four hexadecimal digits.</source>
        <translation>バックスラッシュの後には &quot; \ / b f n r t のいずれか、または u と 4 桁の 16 進数字が必要です。</translation>
    </message>
    <message>
        <source>Write \\ for a backslash that belongs to the text.</source>
        <translation>テキストとしてのバックスラッシュは \\ と書いてください。</translation>
    </message>
    <message>
        <source>This string has no closing quotation mark.</source>
        <translation>この文字列に閉じる引用符がありません。</translation>
    </message>
    <message>
        <source>Put &quot; at its end.</source>
        <translation>末尾に &quot; を付けてください。</translation>
    </message>
    <message>
        <source>This quotation mark ends the string, but its text goes on.</source>
        <translation>この引用符で文字列が終わりますが、テキストが続いています。</translation>
    </message>
    <message>
        <source>Write \&quot; for a quotation mark that belongs to the text.</source>
        <translation>テキストとしての引用符は \&quot; と書いてください。</translation>
    </message>
    <message>
        <source>This text is not in quotation marks.</source>
        <translation>このテキストは引用符で囲まれていません。</translation>
    </message>
    <message>
        <source>Put &quot; on both sides. Only numbers, true, false and null stand without.</source>
        <translation>両側に &quot; を付けてください。囲まずに書けるのは数値、true、false、null だけです。</translation>
    </message>
    <message>
        <source>JSON does not know %1.</source>
        <translation>JSON は %1 を認めません。</translation>
    </message>
    <message>
        <source>Write %2.</source>
        <translation>%2 と書いてください。</translation>
    </message>
    <message>
        <source>JSON has no number %1.</source>
        <translation>JSON に %1 という数値はありません。</translation>
    </message>
    <message>
        <source>Write null, or leave the value out.</source>
        <translation>null と書くか、値を省いてください。</translation>
    </message>
    <message>
        <source>A number must not begin with a zero that is followed by more digits.</source>
        <translation>数値の先頭を 0 にして、さらに数字を続けることはできません。</translation>
    </message>
    <message>
        <source>Remove the zero, or put the number in quotation marks if it is an id, a code or a telephone number.</source>
        <translation>0 を取り除くか、ID、コード、電話番号であれば引用符で囲んでください。</translation>
    </message>
    <message>
        <source>A number must not begin with a plus sign.</source>
        <translation>数値をプラス記号で始めることはできません。</translation>
    </message>
    <message>
        <source>Remove the sign, or put the number in quotation marks if it is a telephone number.</source>
        <translation>記号を取り除くか、電話番号であれば引用符で囲んでください。</translation>
    </message>
    <message>
        <source>A number needs a digit on both sides of its decimal point.</source>
        <translation>数値の小数点の両側には数字が必要です。</translation>
    </message>
    <message>
        <source>Write 0.5 for .5 and 1.0 for 1.</source>
        <translation>.5 は 0.5、1. は 1.0 と書いてください。</translation>
    </message>
    <message>
        <source>This is not a number as JSON writes it.</source>
        <translation>JSON の数値の書き方ではありません。</translation>
    </message>
    <message>
        <source>JSON numbers look like 12, -3.5 and 1e9. Put anything else in quotation marks.</source>
        <translation>JSON の数値は 12、-3.5、1e9 のように書きます。それ以外は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>There is no JSON here.</source>
        <translation>ここには JSON がありません。</translation>
    </message>
    <message>
        <source>A JSON text holds at least one value, such as {}.</source>
        <translation>JSON のテキストには、{} のような値が少なくとも 1 つ必要です。</translation>
    </message>
    <message>
        <source>Nothing follows this comma.</source>
        <translation>このコンマの後に何もありません。</translation>
    </message>
    <message>
        <source>Remove the comma after the last item.</source>
        <translation>最後の項目の後のコンマを取り除いてください。</translation>
    </message>
    <message>
        <source>Nothing stands before this comma.</source>
        <translation>このコンマの前に何もありません。</translation>
    </message>
    <message>
        <source>Remove the comma, or fill in what is missing.</source>
        <translation>コンマを取り除くか、足りないものを補ってください。</translation>
    </message>
    <message>
        <source>A comma is missing here.</source>
        <translation>ここにコンマがありません。</translation>
    </message>
    <message>
        <source>Put a comma between two items.</source>
        <translation>2 つの項目の間にコンマを入れてください。</translation>
    </message>
    <message>
        <source>A number holds a comma.</source>
        <translation>数値にコンマが含まれています。</translation>
    </message>
    <message>
        <source>Write 1000 for 1,000 and 1.5 for 1,5.</source>
        <translation>1,000 は 1000、1,5 は 1.5 と書いてください。</translation>
    </message>
    <message>
        <source>A colon and a value are expected after a key.</source>
        <translation>キーの後にはコロンと値が必要です。</translation>
    </message>
    <message>
        <source>A member looks like &quot;key&quot;: &quot;value&quot;.</source>
        <translation>項目は &quot;key&quot;: &quot;value&quot; のように書きます。</translation>
    </message>
    <message>
        <source>This colon does not belong here.</source>
        <translation>このコロンはここに置けません。</translation>
    </message>
    <message>
        <source>Remove it, or put a comma before the key that it belongs to.</source>
        <translation>取り除くか、コロンが属するキーの前にコンマを入れてください。</translation>
    </message>
    <message>
        <source>Items between [ and ] have no keys.</source>
        <translation>[ と ] の間の項目にキーはありません。</translation>
    </message>
    <message>
        <source>Use { and } around items with keys.</source>
        <translation>キーのある項目は { と } で囲んでください。</translation>
    </message>
    <message>
        <source>The value after this colon is missing.</source>
        <translation>このコロンの後に値がありません。</translation>
    </message>
    <message>
        <source>Fill in a value, or write null or &quot;&quot;.</source>
        <translation>値を入れるか、null または &quot;&quot; と書いてください。</translation>
    </message>
    <message>
        <source>A key in quotation marks is expected here.</source>
        <translation>ここには引用符で囲んだキーが必要です。</translation>
    </message>
    <message>
        <source>Between { and } every value has a key: &quot;key&quot;: &quot;value&quot;.</source>
        <translation>{ と } の間では、どの値にもキーがあります: &quot;key&quot;: &quot;value&quot;</translation>
    </message>
    <message>
        <source>This key is not in quotation marks.</source>
        <translation>このキーは引用符で囲まれていません。</translation>
    </message>
    <message>
        <source>Put &quot; on both sides of the key.</source>
        <translation>キーの両側に &quot; を付けてください。</translation>
    </message>
    <message>
        <source>A closing %1 is missing.</source>
        <translation>閉じる %1 がありません。</translation>
    </message>
    <message>
        <source>The bracket that it closes is marked too.</source>
        <translation>対応する開きかっこにも印が付いています。</translation>
    </message>
    <message>
        <source>%1 stands here, but %2 belongs here.</source>
        <translation>ここにあるのは %1 ですが、正しくは %2 です。</translation>
    </message>
    <message>
        <source>The bracket that is to be closed is marked too.</source>
        <translation>閉じるべきかっこにも印が付いています。</translation>
    </message>
    <message>
        <source>This %1 closes nothing.</source>
        <translation>この %1 は何も閉じていません。</translation>
    </message>
    <message>
        <source>Remove it, or look for an opening bracket that is missing further up.</source>
        <translation>取り除くか、上のほうに足りない開きかっこがないか探してください。</translation>
    </message>
    <message>
        <source>There is text after the end of the JSON.</source>
        <translation>JSON の終わりの後にテキストがあります。</translation>
    </message>
    <message>
        <source>A JSON text is one value. Remove what follows, or look for a bracket that is closed too early.</source>
        <translation>JSON のテキストは 1 つの値です。続きを取り除くか、早く閉じすぎたかっこを探してください。</translation>
    </message>
    <message>
        <source>Objects and arrays are nested too deep here.</source>
        <translation>ここはオブジェクトと配列の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>More than %1 levels are not read.</source>
        <translation>%1 段より深いものは読み込みません。</translation>
    </message>
    <message>
        <source>The value passes through unchanged. Look for a misspelling.</source>
        <translation>値はそのまま通ります。綴りの誤りを探してください。</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>末尾</translation>
    </message>
    <message>
        <source>This happens in line %9 of the partial %8.</source>
        <translation>部分テンプレート %8 の %9 行で起きています。</translation>
    </message>
    <message>
        <source>%1 is no number, so it cannot be calculated with.</source>
        <translation>%1 は数値ではないため、計算できません。</translation>
    </message>
    <message>
        <source>Check the field&apos;s value first, or give it a default.</source>
        <translation>先にフィールドの値を確かめるか、既定値を付けてください。</translation>
    </message>
    <message>
        <source>A number is divided by zero.</source>
        <translation>数値を 0 で割っています。</translation>
    </message>
    <message>
        <source>Check the divisor first.</source>
        <translation>先に除数を確かめてください。</translation>
    </message>
    <message>
        <source>%1 cannot be made a whole number.</source>
        <translation>%1 を整数にできません。</translation>
    </message>
    <message>
        <source>Check what is divided by zero before.</source>
        <translation>先に、0 で割っている箇所を確かめてください。</translation>
    </message>
    <message>
        <source>The list has %2 elements, so there is none at index %1.</source>
        <translation>リストの要素は %2 個なので、添字 %1 の要素はありません。</translation>
    </message>
    <message>
        <source>Check the list&apos;s size first: {% if list.size &gt; %1 %}. A default does not help.</source>
        <translation>先にリストの長さを確かめてください: {% if list.size &gt; %1 %}。既定値では防げません。</translation>
    </message>
    <message>
        <source>The filter %1 needs more arguments.</source>
        <translation>フィルター %1 には引数が足りません。</translation>
    </message>
    <message>
        <source>Add what is missing after a colon.</source>
        <translation>コロンの後に、足りないものを加えてください。</translation>
    </message>
    <message>
        <source>The filter %1 has too many or too few arguments.</source>
        <translation>フィルター %1 の引数が多すぎるか少なすぎます。</translation>
    </message>
    <message>
        <source>Add or remove arguments.</source>
        <translation>引数を追加または削除してください。</translation>
    </message>
    <message>
        <source>%1 is no whole number.</source>
        <translation>%1 は整数ではありません。</translation>
    </message>
    <message>
        <source>Use a whole number here.</source>
        <translation>ここには整数を使ってください。</translation>
    </message>
    <message>
        <source>The text to look for is nothing.</source>
        <translation>検索するテキストがありません。</translation>
    </message>
    <message>
        <source>Give the filter a text, or the field a default.</source>
        <translation>フィルターにテキストを渡すか、フィールドに既定値を付けてください。</translation>
    </message>
    <message>
        <source>The text to put in is nothing.</source>
        <translation>入れるテキストがありません。</translation>
    </message>
    <message>
        <source>The filter %1 needs a list here.</source>
        <translation>フィルター %1 にはここでリストが必要です。</translation>
    </message>
    <message>
        <source>Check that the field is a list.</source>
        <translation>フィールドがリストであることを確かめてください。</translation>
    </message>
    <message>
        <source>These values have no common order.</source>
        <translation>これらの値には共通の順序がありません。</translation>
    </message>
    <message>
        <source>Only values of one kind can be sorted, and none may be missing.</source>
        <translation>並べ替えられるのは同じ種類の値だけで、欠けている値があってはいけません。</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be compared.</source>
        <translation>%1 と %2 は比較できません。</translation>
    </message>
    <message>
        <source>Turn a text into a number first: {% assign n = text | plus: 0 %}.</source>
        <translation>先にテキストを数値にしてください: {% assign n = text | plus: 0 %}</translation>
    </message>
    <message>
        <source>The elements have no property %1.</source>
        <translation>要素にプロパティ %1 がありません。</translation>
    </message>
    <message>
        <source>Every element has to be an object.</source>
        <translation>どの要素もオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>%1 holds something that is no number, so it cannot be counted on.</source>
        <translation>%1 は数値ではないものなので、続けて数えられません。</translation>
    </message>
    <message>
        <source>Choose another name for the counter.</source>
        <translation>カウンターに別の名前を付けてください。</translation>
    </message>
    <message>
        <source>The counter has no name.</source>
        <translation>カウンターに名前がありません。</translation>
    </message>
    <message>
        <source>Write a name after it.</source>
        <translation>後ろに名前を書いてください。</translation>
    </message>
    <message>
        <source>ifchanged works once in a loop over a list, and from its first round on.</source>
        <translation>ifchanged は、リストのループの中で、最初の回から 1 つだけ使えます。</translation>
    </message>
    <message>
        <source>Move it directly into the loop.</source>
        <translation>ループの直下に移してください。</translation>
    </message>
    <message>
        <source>This raw tag has no block.</source>
        <translation>この raw タグにブロックがありません。</translation>
    </message>
    <message>
        <source>Write exactly {% raw %} and {% endraw %}.</source>
        <translation>{% raw %} と {% endraw %} を正確に書いてください。</translation>
    </message>
    <message>
        <source>There is no partial named %1.</source>
        <translation>%1 という部分テンプレートはありません。</translation>
    </message>
    <message>
        <source>Look for a misspelling.</source>
        <translation>綴りの誤りを探してください。</translation>
    </message>
    <message>
        <source>The partial is not valid: %1</source>
        <translation>部分テンプレートが正しくありません: %1</translation>
    </message>
    <message>
        <source>Mend the partial.</source>
        <translation>部分テンプレートを直してください。</translation>
    </message>
    <message>
        <source>The name of the partial is no text.</source>
        <translation>部分テンプレートの名前がテキストではありません。</translation>
    </message>
    <message>
        <source>Write it between quotes, such as &apos;footer&apos;.</source>
        <translation>&apos;footer&apos; のように引用符で囲んで書いてください。</translation>
    </message>
    <message>
        <source>A partial that render brings in cannot include another one.</source>
        <translation>render で取り込んだ部分テンプレートの中で include は使えません。</translation>
    </message>
    <message>
        <source>Use render here too.</source>
        <translation>ここでも render を使ってください。</translation>
    </message>
    <message>
        <source>This text is not valid Base64.</source>
        <translation>このテキストは有効な Base64 ではありません。</translation>
    </message>
    <message>
        <source>Check the field&apos;s value.</source>
        <translation>フィールドの値を確かめてください。</translation>
    </message>
    <message>
        <source>The result would not be valid text.</source>
        <translation>結果が有効なテキストになりません。</translation>
    </message>
    <message>
        <source>The date format %1 ends too early.</source>
        <translation>日付の書式 %1 が途中で終わっています。</translation>
    </message>
    <message>
        <source>Complete the directive at its end.</source>
        <translation>末尾の指定を完成させてください。</translation>
    </message>
    <message>
        <source>There is no operator %1.</source>
        <translation>演算子 %1 はありません。</translation>
    </message>
    <message>
        <source>Use ==, !=, &lt;, &gt;, &lt;=, &gt;= or contains.</source>
        <translation>==、!=、&lt;、&gt;、&lt;=、&gt;=、contains のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>There is no time zone named %1.</source>
        <translation>%1 というタイムゾーンはありません。</translation>
    </message>
    <message>
        <source>Use a name such as Asia/Kolkata or Europe/London.</source>
        <translation>Asia/Kolkata や Europe/London のような名前を使ってください。</translation>
    </message>
    <message>
        <source>The template stops this message with abort.</source>
        <translation>テンプレートが abort でこのメッセージを止めます。</translation>
    </message>
    <message>
        <source>This customer gets nothing, as the template wants it.</source>
        <translation>テンプレートの意図どおり、この顧客には何も届きません。</translation>
    </message>
    <message>
        <source>The output grew beyond %1 bytes here.</source>
        <translation>ここで出力が %1 バイトを超えました。</translation>
    </message>
    <message>
        <source>Look for a loop that prints too much.</source>
        <translation>出力しすぎているループを探してください。</translation>
    </message>
    <message>
        <source>The template was stopped here after %1 steps.</source>
        <translation>テンプレートは %1 ステップの後、ここで止められました。</translation>
    </message>
    <message>
        <source>Look for a loop over too many elements.</source>
        <translation>要素が多すぎるループを探してください。</translation>
    </message>
    <message>
        <source>The values made here need more than %1 bytes.</source>
        <translation>ここで作られる値に %1 バイトを超える容量が必要です。</translation>
    </message>
    <message>
        <source>Look for a text or list that grows in a loop.</source>
        <translation>ループの中で大きくなるテキストやリストを探してください。</translation>
    </message>
    <message>
        <source>Partials include each other too deeply here.</source>
        <translation>ここは部分テンプレートの取り込みが深すぎます。</translation>
    </message>
    <message>
        <source>Look for a partial that includes itself.</source>
        <translation>自分自身を取り込む部分テンプレートを探してください。</translation>
    </message>
    <message>
        <source>The character %1 has no meaning inside a tag.</source>
        <translation>文字 %1 はタグの中では意味を持ちません。</translation>
    </message>
    <message>
        <source>Put texts between straight quotes: &apos;like this&apos; or &quot;like this&quot;.</source>
        <translation>テキストはまっすぐな引用符で囲んでください: &apos;このように&apos; または &quot;このように&quot;。</translation>
    </message>
    <message>
        <source>The text that begins with %1 here never ends.</source>
        <translation>ここで %1 から始まるテキストが終わっていません。</translation>
    </message>
    <message>
        <source>Add the closing %1.</source>
        <translation>閉じる %1 を加えてください。</translation>
    </message>
    <message>
        <source>This {{ is never closed.</source>
        <translation>この {{ は閉じられていません。</translation>
    </message>
    <message>
        <source>Add }} at its end.</source>
        <translation>末尾に }} を加えてください。</translation>
    </message>
    <message>
        <source>This {% is never closed.</source>
        <translation>この {% は閉じられていません。</translation>
    </message>
    <message>
        <source>Add %} at its end.</source>
        <translation>末尾に %} を加えてください。</translation>
    </message>
    <message>
        <source>There is nothing between {{ and }}.</source>
        <translation>{{ と }} の間に何もありません。</translation>
    </message>
    <message>
        <source>Name what to print, such as Profile.Name.</source>
        <translation>Profile.Name のように、出力するものを書いてください。</translation>
    </message>
    <message>
        <source>%1 is not expected here.</source>
        <translation>ここに %1 は置けません。</translation>
    </message>
    <message>
        <source>Remove it, or look for a missing sign before it.</source>
        <translation>取り除くか、その前に足りない記号がないか探してください。</translation>
    </message>
    <message>
        <source>%1 is missing before %2.</source>
        <translation>%2 の前に %1 がありません。</translation>
    </message>
    <message>
        <source>Add %1.</source>
        <translation>%1 を加えてください。</translation>
    </message>
    <message>
        <source>A value is missing before %1.</source>
        <translation>%1 の前に値がありません。</translation>
    </message>
    <message>
        <source>Write a field such as Profile.Name, a number, or a text in quotes.</source>
        <translation>Profile.Name のようなフィールド、数値、引用符で囲んだテキストのいずれかを書いてください。</translation>
    </message>
    <message>
        <source>The name of a filter is missing after |.</source>
        <translation>| の後にフィルターの名前がありません。</translation>
    </message>
    <message>
        <source>Add a filter&apos;s name or remove the |.</source>
        <translation>フィルターの名前を加えるか、| を取り除いてください。</translation>
    </message>
    <message>
        <source>A name is missing before %1.</source>
        <translation>%1 の前に名前がありません。</translation>
    </message>
    <message>
        <source>Names begin with a letter or _ and hold letters, digits, _ and -.</source>
        <translation>名前は英字か _ で始まり、英字、数字、_、- からなります。</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a variable.</source>
        <translation>%1 は変数の名前にできません。</translation>
    </message>
    <message>
        <source>Choose a name that is no word of the language and does not begin with &quot;end&quot;.</source>
        <translation>言語の予約語でなく、&quot;end&quot; で始まらない名前を選んでください。</translation>
    </message>
    <message>
        <source>The number %1 is too large for this dialect.</source>
        <translation>数値 %1 はこのダイアレクトには大きすぎます。</translation>
    </message>
    <message>
        <source>Write it as a text in quotes.</source>
        <translation>引用符で囲んだテキストとして書いてください。</translation>
    </message>
    <message>
        <source>A range cannot begin or end with %1.</source>
        <translation>範囲の両端に %1 は使えません。</translation>
    </message>
    <message>
        <source>Use whole numbers, or fields that hold some.</source>
        <translation>整数、または整数の入ったフィールドを使ってください。</translation>
    </message>
    <message>
        <source>Every line of this comment has to begin with #.</source>
        <translation>このコメントのどの行も # で始める必要があります。</translation>
    </message>
    <message>
        <source>Put # before it.</source>
        <translation>前に # を付けてください。</translation>
    </message>
    <message>
        <source>There is no filter named %1.</source>
        <translation>%1 というフィルターはありません。</translation>
    </message>
    <message>
        <source>Nothing is sent to anybody while it is there. Look for a misspelling.</source>
        <translation>これがある間は誰にも何も送られません。綴りの誤りを探してください。</translation>
    </message>
    <message>
        <source>There is no tag named %1.</source>
        <translation>%1 というタグはありません。</translation>
    </message>
    <message>
        <source>The name of a tag is missing after {%.</source>
        <translation>{% の後にタグの名前がありません。</translation>
    </message>
    <message>
        <source>Write a tag such as if, for or assign.</source>
        <translation>if、for、assign などのタグを書いてください。</translation>
    </message>
    <message>
        <source>This %1 is never closed.</source>
        <translation>この %1 は閉じられていません。</translation>
    </message>
    <message>
        <source>Add {% %2 %} where it is to end.</source>
        <translation>終わらせる場所に {% %2 %} を加えてください。</translation>
    </message>
    <message>
        <source>There is nothing that %1 could belong to here.</source>
        <translation>ここには %1 が属するものがありません。</translation>
    </message>
    <message>
        <source>Remove it, or open its block before it.</source>
        <translation>取り除くか、その前にブロックを開いてください。</translation>
    </message>
    <message>
        <source>Nothing may follow %1 in its tag.</source>
        <translation>タグの中で %1 の後には何も書けません。</translation>
    </message>
    <message>
        <source>Remove what stands behind it.</source>
        <translation>後ろにあるものを取り除いてください。</translation>
    </message>
    <message>
        <source>Nothing may follow doc in its tag.</source>
        <translation>タグの中で doc の後には何も書けません。</translation>
    </message>
    <message>
        <source>A doc block cannot hold another one.</source>
        <translation>doc ブロックの中に別の doc ブロックは置けません。</translation>
    </message>
    <message>
        <source>Close the first one before the second begins.</source>
        <translation>2 つ目が始まる前に 1 つ目を閉じてください。</translation>
    </message>
    <message>
        <source>The word raw at the end of a tag begins a raw block in this dialect.</source>
        <translation>このダイアレクトでは、タグの末尾の raw という語が raw ブロックを始めます。</translation>
    </message>
    <message>
        <source>Write [&apos;raw&apos;] instead of .raw.</source>
        <translation>.raw の代わりに [&apos;raw&apos;] と書いてください。</translation>
    </message>
    <message>
        <source>A case needs a when first, but here is %1.</source>
        <translation>case には先に when が必要ですが、ここには %1 があります。</translation>
    </message>
    <message>
        <source>Begin with {% when … %}; only text may stand before it, and it is dropped.</source>
        <translation>{% when … %} から始めてください。その前に置けるのはテキストだけで、捨てられます。</translation>
    </message>
    <message>
        <source>The name of a partial is missing before %1.</source>
        <translation>%1 の前に部分テンプレートの名前がありません。</translation>
    </message>
    <message>
        <source>There is no library of partials to include from, so this prints nothing.</source>
        <translation>取り込む部分テンプレートのライブラリーがないため、何も出力されません。</translation>
    </message>
    <message>
        <source>Write the text itself.</source>
        <translation>テキストそのものを書いてください。</translation>
    </message>
    <message>
        <source>Blocks or brackets are nested too deeply here.</source>
        <translation>ここはブロックまたはかっこの入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>Split the template into simpler parts.</source>
        <translation>テンプレートをより単純な部分に分けてください。</translation>
    </message>
    <message>
        <source>The template is too large.</source>
        <translation>テンプレートが大きすぎます。</translation>
    </message>
    <message>
        <source>Templates may have up to 1 GB.</source>
        <translation>テンプレートは 1 GB までです。</translation>
    </message>
    <message>
        <source>Send nothing to customers without the id</source>
        <translation>ID のない顧客には何も送らない</translation>
    </message>
    <message>
        <source>Put quotation marks around it</source>
        <translation>引用符で囲む</translation>
    </message>
    <message>
        <source>Write whole seconds</source>
        <translation>秒を整数で書く</translation>
    </message>
    <message>
        <source>Take it as UTC</source>
        <translation>UTC とみなす</translation>
    </message>
    <message>
        <source>Use date_tz with UTC</source>
        <translation>UTC で date_tz を使う</translation>
    </message>
    <message>
        <source>Qualtrics reads an object here, in braces, and this is none.</source>
        <translation>Qualtrics はここで波かっこのオブジェクトを読みますが、これはそうではありません。</translation>
    </message>
    <message>
        <source>Put the keys that belong here between { and }.</source>
        <translation>ここに属するキーを { と } の間に入れてください。</translation>
    </message>
    <message>
        <source>Qualtrics does not know the key “%1” here and refuses the request (RP_9).</source>
        <translation>Qualtrics はここでキー「%1」を認めず、リクエストを拒否します(RP_9)。</translation>
    </message>
    <message>
        <source>Remove it, or move the value into embeddedData.</source>
        <translation>削除するか、値を embeddedData に移してください。</translation>
    </message>
    <message>
        <source>“%1” stands in answers of Qualtrics only; a request that has it is refused (RP_9).</source>
        <translation>「%1」は Qualtrics の応答にだけ現れます。リクエストに含めると拒否されます(RP_9)。</translation>
    </message>
    <message>
        <source>Write what a request calls it: header, surveyLink.type, header.subject; remove the rest.</source>
        <translation>リクエストでの名前 header、surveyLink.type、header.subject で書き、残りは削除してください。</translation>
    </message>
    <message>
        <source>“%1” is seen in answers of Qualtrics; that a request may have it is not confirmed (inferred).</source>
        <translation>「%1」は Qualtrics の応答に見られますが、リクエストに入れられるかは確認されていません(推定)。</translation>
    </message>
    <message>
        <source>Remove it: a key that Qualtrics does not know is refused (RP_9).</source>
        <translation>削除してください: Qualtrics が認めないキーは拒否されます(RP_9)。</translation>
    </message>
    <message>
        <source>This body mixes two requests that have nothing in common: an e-mail, and links without an e-mail.</source>
        <translation>この body では、まったく別の 2 つのリクエストが混ざっています: メールと、メールなしのリンクです。</translation>
    </message>
    <message>
        <source>For an e-mail remove action, linkType and what else belongs to links; or keep only those.</source>
        <translation>メールの場合は action、linkType などリンク用のものを削除してください。または、それらだけを残してください。</translation>
    </message>
    <message>
        <source>Qualtrics expects the key “%1” and refuses the request without it (RP_10).</source>
        <translation>Qualtrics はキー「%1」を求め、ないとリクエストを拒否します(RP_10)。</translation>
    </message>
    <message>
        <source>sendDate is missing; Qualtrics refuses the request without it (RP_10), also when it is to send now.</source>
        <translation>sendDate がありません。すぐに送る場合でも、ないと Qualtrics はリクエストを拒否します(RP_10)。</translation>
    </message>
    <message>
        <source>Write the time of sending in UTC. A time in the past means now (inferred).</source>
        <translation>送信時刻を UTC で書いてください。過去の時刻は「今すぐ」を意味します(推定)。</translation>
    </message>
    <message>
        <source>The subject has to be text; an object, as answers have it, is refused (RP_10).</source>
        <translation>件名はテキストでなければなりません。応答にあるようなオブジェクトは拒否されます(RP_10)。</translation>
    </message>
    <message>
        <source>Put the text, or the MS_ id of a message in the library, into header.subject.</source>
        <translation>テキスト、またはライブラリーのメッセージの MS_ ID を header.subject に入れてください。</translation>
    </message>
    <message>
        <source>Without surveyLink the mail leads to no survey (inferred from one client).</source>
        <translation>surveyLink がないと、メールからアンケートに進めません(あるクライアントからの推定)。</translation>
    </message>
    <message>
        <source>Add surveyLink with the id of the survey.</source>
        <translation>アンケートの ID を入れた surveyLink を追加してください。</translation>
    </message>
    <message>
        <source>The value of “%1” has to be text in quotation marks.</source>
        <translation>「%1」の値は引用符で囲んだテキストでなければなりません。</translation>
    </message>
    <message>
        <source>“%1” is required, and this customer would send nothing for it.</source>
        <translation>「%1」は必須ですが、この顧客では何も送られません。</translation>
    </message>
    <message>
        <source>Give the value a default, or leave the customer out with {% abort %}.</source>
        <translation>値に既定値を付けるか、{% abort %} で顧客を除外してください。</translation>
    </message>
    <message>
        <source>“%1” may be left out, but null and empty text are looked at like any other value (inferred).</source>
        <translation>「%1」は省けますが、null と空のテキストは他の値と同じように調べられます(推定)。</translation>
    </message>
    <message>
        <source>Put an {% if %} around the whole member and its comma.</source>
        <translation>項目全体とそのコンマを {% if %} で囲んでください。</translation>
    </message>
    <message>
        <source>The id in “%1” is empty: the value is not there.</source>
        <translation>「%1」の ID が空です: 値がありません。</translation>
    </message>
    <message>
        <source>Leave the whole member out where there is no id, or leave the customer out with {% abort %}.</source>
        <translation>ID がない場合は項目全体を省くか、{% abort %} で顧客を除外してください。</translation>
    </message>
    <message>
        <source>“%1” is not the id that belongs here: it has to begin with %2.</source>
        <translation>「%1」はここに入れる ID ではありません: %2 で始まる必要があります。</translation>
    </message>
    <message>
        <source>“%1” is no id of Qualtrics: after the prefix come 11 to 15 letters and digits.</source>
        <translation>「%1」は Qualtrics の ID ではありません: 接頭辞の後に 11~15 個の英数字が続きます。</translation>
    </message>
    <message>
        <source>Copy it from Account Settings, Qualtrics IDs. Capitals matter.</source>
        <translation>Account Settings の Qualtrics IDs からコピーしてください。大文字と小文字は区別されます。</translation>
    </message>
    <message>
        <source>“%1” is shorter than any id seen: after the prefix come 15 letters and digits.</source>
        <translation>「%1」は知られているどの ID よりも短いです: 接頭辞の後に 15 個の英数字が続きます。</translation>
    </message>
    <message>
        <source>Look whether its end got lost.</source>
        <translation>末尾が失われていないか確かめてください。</translation>
    </message>
    <message>
        <source>“%1” is no type of link: Individual, Multiple or Anonymous, written exactly so.</source>
        <translation>「%1」はリンクの種類ではありません: Individual、Multiple、Anonymous のいずれかを正確に書いてください。</translation>
    </message>
    <message>
        <source>“%1” is no action: CreateDistribution or CreateTransactionBatchDistribution, written exactly so.</source>
        <translation>「%1」はアクションではありません: CreateDistribution または CreateTransactionBatchDistribution を正確に書いてください。</translation>
    </message>
    <message>
        <source>“%1” is no plain e-mail address.</source>
        <translation>「%1」は単純なメールアドレスではありません。</translation>
    </message>
    <message>
        <source>Write one address such as noreply@qemailserver.com, without a name around it.</source>
        <translation>noreply@qemailserver.com のようなアドレスを 1 つだけ、名前を付けずに書いてください。</translation>
    </message>
    <message>
        <source>Mail from %1 leaves only if the brand has set this domain up; else it is accepted and not sent (EQD17).</source>
        <translation>%1 からのメールは、ブランドがこのドメインを設定している場合にだけ送られます。そうでなければ受理されても送られません(EQD17)。</translation>
    </message>
    <message>
        <source>qemailserver.com, qualtrics-survey.com and qualtrics-research.com need no set-up.</source>
        <translation>qemailserver.com、qualtrics-survey.com、qualtrics-research.com に設定は不要です。</translation>
    </message>
    <message>
        <source>Without replyToEmail answers go to a default address; every known client sends it.</source>
        <translation>replyToEmail がないと返信は既定のアドレスに届きます。知られているクライアントはすべて送っています。</translation>
    </message>
    <message>
        <source>“%1” is the id of a contact in the directory; the call expects that of a member of the list, CGC_ (inferred: published samples show CID_, working clients CGC_).</source>
        <translation>「%1」はディレクトリーの連絡先の ID ですが、この呼び出しではリストのメンバーの ID(CGC_)が必要です(推定: 公開されたサンプルは CID_、動作するクライアントは CGC_)。</translation>
    </message>
    <message>
        <source>Look up the contact&apos;s contactLookupId in the mailing list.</source>
        <translation>メーリングリストで、連絡先の contactLookupId を調べてください。</translation>
    </message>
    <message>
        <source>Whoever has no id of their own would be sent to Qualtrics as the contact “%1”, who does not exist (inferred).</source>
        <translation>自分の ID がない人は、存在しない連絡先「%1」として Qualtrics に送られます(推定)。</translation>
    </message>
    <message>
        <source>Leave customers without the id out with {% abort %}.</source>
        <translation>ID のない顧客を {% abort %} で除外してください。</translation>
    </message>
    <message>
        <source>contactId stands without mailingListId; the contact belongs to a list, and working clients name it (inferred).</source>
        <translation>contactId に mailingListId がありません。連絡先はリストに属し、動作するクライアントはリストを指定しています(推定)。</translation>
    </message>
    <message>
        <source>Add mailingListId with the id of the list that the contact is in, CG_.</source>
        <translation>連絡先のあるリストの ID(CG_)を入れた mailingListId を追加してください。</translation>
    </message>
    <message>
        <source>mailingListId without contactId mails the whole list, and the webhook does so for every customer (that this is not meant is inferred).</source>
        <translation>contactId のない mailingListId はリスト全員にメールを送り、webhook は顧客ごとにそれを繰り返します(意図したものでないというのは推定)。</translation>
    </message>
    <message>
        <source>Add the contactId of the customer.</source>
        <translation>顧客の contactId を追加してください。</translation>
    </message>
    <message>
        <source>A batch of transactions says itself whom to mail: %1 cannot stand beside transactionBatchId.</source>
        <translation>トランザクションのバッチは宛先を自ら示します: %1 は transactionBatchId と一緒に使えません。</translation>
    </message>
    <message>
        <source>Keep either transactionBatchId, or mailingListId with contactId.</source>
        <translation>transactionBatchId か、mailingListId と contactId の組のどちらかだけを残してください。</translation>
    </message>
    <message>
        <source>messageText stands beside a message of the library; which of them wins is not documented (inferred: one is enough, and text messages refuse both).</source>
        <translation>messageText がライブラリーのメッセージと並んでいます。どちらが優先されるかは文書化されていません(推定: 1 つで十分で、SMS では両方あると拒否されます)。</translation>
    </message>
    <message>
        <source>Remove messageText, or libraryId and messageId.</source>
        <translation>messageText か、libraryId と messageId のどちらかを削除してください。</translation>
    </message>
    <message>
        <source>The text of the mail has no link to the survey (that Qualtrics adds none is inferred).</source>
        <translation>メールの本文にアンケートへのリンクがありません(Qualtrics が追加しないというのは推定)。</translation>
    </message>
    <message>
        <source>Put ${l://SurveyURL} or ${l://SurveyLink?d=Take the Survey} into it.</source>
        <translation>${l://SurveyURL} または ${l://SurveyLink?d=Take the Survey} を入れてください。</translation>
    </message>
    <message>
        <source>The text of the mail has no opt-out link (that Qualtrics adds none is inferred).</source>
        <translation>メールの本文に配信停止のリンクがありません(Qualtrics が追加しないというのは推定)。</translation>
    </message>
    <message>
        <source>Put ${l://OptOutLink?d=Unsubscribe} into it.</source>
        <translation>${l://OptOutLink?d=Unsubscribe} を入れてください。</translation>
    </message>
    <message>
        <source>“%1” is no piped text that Qualtrics would fill in, and would be shown as it is (inferred).</source>
        <translation>「%1」は Qualtrics が差し込むテキストではなく、そのまま表示されます(推定)。</translation>
    </message>
    <message>
        <source>Write ${l://…}, ${m://…} or ${e://…}, in single braces, with the closing brace.</source>
        <translation>${l://…}、${m://…}、${e://…} のいずれかを、一重の波かっこで、閉じかっこまで書いてください。</translation>
    </message>
    <message>
        <source>“%1” is no time as Qualtrics reads it.</source>
        <translation>「%1」は Qualtrics が読める時刻ではありません。</translation>
    </message>
    <message>
        <source>Write it as 2031-01-24T14:15:22Z.</source>
        <translation>2031-01-24T14:15:22Z のように書いてください。</translation>
    </message>
    <message>
        <source>The time “%1” does not say its zone.</source>
        <translation>時刻「%1」にタイムゾーンがありません。</translation>
    </message>
    <message>
        <source>Write the time in UTC with Z at its end, or add an offset such as +02:00.</source>
        <translation>末尾に Z を付けて UTC で書くか、+02:00 のようなオフセットを付けてください。</translation>
    </message>
    <message>
        <source>The time “%1” is not in UTC, which is the safest form.</source>
        <translation>時刻「%1」は、最も安全な UTC ではありません。</translation>
    </message>
    <message>
        <source>“%1” has a fraction of a second, which some calls of Qualtrics refuse (reported; for this call inferred).</source>
        <translation>「%1」には秒の小数部があり、Qualtrics の一部の呼び出しでは拒否されます(報告あり。この呼び出しについては推定)。</translation>
    </message>
    <message>
        <source>Write whole seconds.</source>
        <translation>秒は整数で書いてください。</translation>
    </message>
    <message>
        <source>sendDate is a fixed time in the past; Qualtrics then sends at once (inferred).</source>
        <translation>sendDate は過去の固定時刻です。この場合 Qualtrics はすぐに送ります(推定)。</translation>
    </message>
    <message>
        <source>Let Liquid write the time of sending.</source>
        <translation>送信時刻は Liquid に書かせてください。</translation>
    </message>
    <message>
        <source>sendDate is in the past; Qualtrics then sends at once (inferred).</source>
        <translation>sendDate が過去です。この場合 Qualtrics はすぐに送ります(推定)。</translation>
    </message>
    <message>
        <source>The survey link has expired already: Qualtrics accepts the request and sends nothing (inferred from EQD15).</source>
        <translation>アンケートのリンクはすでに期限切れです: Qualtrics はリクエストを受理しますが、何も送りません(EQD15 からの推定)。</translation>
    </message>
    <message>
        <source>Write a later expirationDate, or leave it out: then the link lives for about 60 days.</source>
        <translation>より後の expirationDate を書くか、省いてください。省くとリンクは約 60 日間有効です。</translation>
    </message>
    <message>
        <source>The survey link expires no later than the mail is sent, so that it is dead on arrival (inferred from EQD15).</source>
        <translation>アンケートのリンクはメールの送信までに期限が切れ、届いたときには使えません(EQD15 からの推定)。</translation>
    </message>
    <message>
        <source>Write an expirationDate after sendDate, or leave it out: then the link lives for about 60 days.</source>
        <translation>sendDate より後の expirationDate を書くか、省いてください。省くとリンクは約 60 日間有効です。</translation>
    </message>
    <message>
        <source>CleverTap&apos;s now is Indian time, and this writes it with Z, as if it were UTC: five and a half hours late (inferred from third parties&apos; notes).</source>
        <translation>CleverTap の now はインド時間ですが、ここでは UTC のように Z を付けて書いています: 5 時間半遅れます(第三者の記録からの推定)。</translation>
    </message>
    <message>
        <source>Use date_tz with the zone &apos;UTC&apos; in place of date.</source>
        <translation>date の代わりに、ゾーン &apos;UTC&apos; を指定した date_tz を使ってください。</translation>
    </message>
    <message>
        <source>embeddedData has %1 pairs, and Qualtrics takes 10.</source>
        <translation>embeddedData に %1 組ありますが、Qualtrics が受け付けるのは 10 組です。</translation>
    </message>
    <message>
        <source>This name in embeddedData has %1 characters, and Qualtrics takes 1 to 200.</source>
        <translation>embeddedData のこの名前は %1 文字ですが、Qualtrics が受け付けるのは 1~200 文字です。</translation>
    </message>
    <message>
        <source>This value in embeddedData has %1 characters, and Qualtrics takes 1024.</source>
        <translation>embeddedData のこの値は %1 文字ですが、Qualtrics が受け付けるのは 1024 文字です。</translation>
    </message>
    <message>
        <source>Shorten it, for example with slice.</source>
        <translation>たとえば slice で短くしてください。</translation>
    </message>
    <message>
        <source>Values in embeddedData have to be text; this one is none.</source>
        <translation>embeddedData の値はテキストでなければなりませんが、これはそうではありません。</translation>
    </message>
    <message>
        <source>Put quotation marks around it.</source>
        <translation>引用符で囲んでください。</translation>
    </message>
    <message>
        <source>The request has no API token, and Qualtrics refuses it (ATP_2).</source>
        <translation>リクエストに API トークンがないため、Qualtrics は拒否します(ATP_2)。</translation>
    </message>
    <message>
        <source>Add the header X-API-TOKEN, or Authorization with an OAuth token.</source>
        <translation>header X-API-TOKEN、または OAuth トークンを入れた Authorization を追加してください。</translation>
    </message>
    <message>
        <source>Qualtrics reads JSON only, and the content format of this campaign is another one.</source>
        <translation>Qualtrics は JSON だけを読みますが、このキャンペーンのコンテンツ形式は別のものです。</translation>
    </message>
    <message>
        <source>Choose the content format JSON.</source>
        <translation>コンテンツ形式 JSON を選んでください。</translation>
    </message>
    <message>
        <source>SV_ is the id of a survey.</source>
        <translation>SV_ はアンケートの ID です。</translation>
    </message>
    <message>
        <source>UR_ is the id of a user, or of that user&apos;s library.</source>
        <translation>UR_ はユーザーまたはそのライブラリーの ID です。</translation>
    </message>
    <message>
        <source>URH_ is the id of a user, or of that user&apos;s library.</source>
        <translation>URH_ はユーザーまたはそのライブラリーの ID です。</translation>
    </message>
    <message>
        <source>GR_ is the id of a group, or of its library.</source>
        <translation>GR_ はグループまたはそのライブラリーの ID です。</translation>
    </message>
    <message>
        <source>MS_ is the id of a message in a library.</source>
        <translation>MS_ はライブラリーのメッセージの ID です。</translation>
    </message>
    <message>
        <source>POOL_ is the id of a directory of contacts.</source>
        <translation>POOL_ は連絡先ディレクトリーの ID です。</translation>
    </message>
    <message>
        <source>CG_ is the id of a mailing list.</source>
        <translation>CG_ はメーリングリストの ID です。</translation>
    </message>
    <message>
        <source>ML_ is the id of a mailing list in Research Core.</source>
        <translation>ML_ は Research Core のメーリングリストの ID です。</translation>
    </message>
    <message>
        <source>CID_ is the id of a contact in the directory.</source>
        <translation>CID_ はディレクトリーの連絡先の ID です。</translation>
    </message>
    <message>
        <source>CGC_ is the id of a contact as member of one list.</source>
        <translation>CGC_ は、1 つのリストのメンバーとしての連絡先の ID です。</translation>
    </message>
    <message>
        <source>MLRP_ is the id of a list member in Research Core.</source>
        <translation>MLRP_ は Research Core のリストメンバーの ID です。</translation>
    </message>
    <message>
        <source>EMD_ is the id of a distribution that was made.</source>
        <translation>EMD_ は作成済みの配信の ID です。</translation>
    </message>
    <message>
        <source>SMSD_ is the id of a distribution by text message.</source>
        <translation>SMSD_ は SMS による配信の ID です。</translation>
    </message>
    <message>
        <source>BT_ is the id of a batch of transactions.</source>
        <translation>BT_ はトランザクションのバッチの ID です。</translation>
    </message>
    <message>
        <source>CTR_ is the id of one transaction; a batch has BT_.</source>
        <translation>CTR_ は 1 つのトランザクションの ID です。バッチは BT_ です。</translation>
    </message>
    <message>
        <source>R_ is the id of a response.</source>
        <translation>R_ は回答の ID です。</translation>
    </message>
    <message>
        <source>FS_ is the id of a survey session.</source>
        <translation>FS_ はアンケートセッションの ID です。</translation>
    </message>
    <message>
        <source>SUB_ is the id of an event subscription.</source>
        <translation>SUB_ はイベント購読の ID です。</translation>
    </message>
    <message>
        <source>UT_ is the id of a type of user.</source>
        <translation>UT_ はユーザーの種類の ID です。</translation>
    </message>
    <message>
        <source>Call it %2</source>
        <translation>%2 という名前にする</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>Send at the time of the event</source>
        <translation>イベントの時刻に送る</translation>
    </message>
    <message>
        <source>Remove messageText</source>
        <translation>messageText を削除</translation>
    </message>
    <message>
        <source>Write “%2”</source>
        <translation>「%2」と書く</translation>
    </message>
    <message>
        <source>Capitals matter: write %3.</source>
        <translation>大文字と小文字は区別されます: %3 と書いてください。</translation>
    </message>
    <message>
        <source>Here belongs an object: { … }.</source>
        <translation>ここにはオブジェクトが必要です: { … }</translation>
    </message>
    <message>
        <source>“%1” has no place here: fields go into one of these: %2.</source>
        <translation>「%1」はここに置けません: フィールドは次のいずれかに入れます: %2</translation>
    </message>
    <message>
        <source>%1 has to be an object: { … }.</source>
        <translation>%1 はオブジェクトでなければなりません: { … }</translation>
    </message>
    <message>
        <source>Mend the sample, or change what is stated of the field.</source>
        <translation>サンプルを直すか、フィールドの取り決めを変更してください。</translation>
    </message>
    <message>
        <source>The JSON Schema of this campaign cannot be read: %1.</source>
        <translation>このキャンペーンの JSON Schema を読み込めません: %1</translation>
    </message>
    <message>
        <source>Put the file back into the workspace, or choose another schema.</source>
        <translation>ファイルをワークスペースに戻すか、別のスキーマを選んでください。</translation>
    </message>
    <message>
        <source>Files of this workspace were changed by another program.</source>
        <translation>このワークスペースのファイルが別のプログラムで変更されました。</translation>
    </message>
    <message>
        <source>Reload them, or keep your own version, then save.</source>
        <translation>再読み込みするか、自分の版を残して保存してください。</translation>
    </message>
    <message>
        <source>This folder already holds a workspace.</source>
        <translation>このフォルダーにはすでにワークスペースがあります。</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>それを開くか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 is UTF-16 text; it has to be UTF-8</source>
        <translation>%1 は UTF-16 のテキストです。UTF-8 でなければなりません</translation>
    </message>
    <message>
        <source>%1 is no text: it holds binary data, such as a picture or an archive</source>
        <translation>%1 はテキストではありません: 画像やアーカイブなどのバイナリーデータが入っています</translation>
    </message>
    <message>
        <source>Put it in quotation marks</source>
        <translation>引用符で囲む</translation>
    </message>
    <message>
        <source>Use straight quotation marks</source>
        <translation>まっすぐな引用符を使う</translation>
    </message>
    <message>
        <source>Use double quotation marks</source>
        <translation>二重引用符を使う</translation>
    </message>
    <message>
        <source>Close the string</source>
        <translation>文字列を閉じる</translation>
    </message>
    <message>
        <source>Write an empty object</source>
        <translation>空のオブジェクトを書く</translation>
    </message>
    <message>
        <source>Write the closing bracket</source>
        <translation>閉じかっこを書く</translation>
    </message>
    <message>
        <source>Write \n for the line break</source>
        <translation>改行を \n と書く</translation>
    </message>
    <message>
        <source>Write \t for the tab</source>
        <translation>タブを \t と書く</translation>
    </message>
    <message>
        <source>Remove the character</source>
        <translation>文字を取り除く</translation>
    </message>
    <message>
        <source>Write it as an escape</source>
        <translation>エスケープとして書く</translation>
    </message>
    <message>
        <source>Double the backslash</source>
        <translation>バックスラッシュを 2 つにする</translation>
    </message>
    <message>
        <source>Put a backslash before the quotation mark</source>
        <translation>引用符の前にバックスラッシュを付ける</translation>
    </message>
    <message>
        <source>Write it as JSON does</source>
        <translation>JSON の書き方で書く</translation>
    </message>
    <message>
        <source>Write null</source>
        <translation>null と書く</translation>
    </message>
    <message>
        <source>Remove the sign</source>
        <translation>記号を取り除く</translation>
    </message>
    <message>
        <source>Remove the leading zeros</source>
        <translation>先頭の 0 を取り除く</translation>
    </message>
    <message>
        <source>Write the zero</source>
        <translation>0 を書く</translation>
    </message>
    <message>
        <source>Write a decimal point</source>
        <translation>小数点を書く</translation>
    </message>
    <message>
        <source>Remove the comma</source>
        <translation>コンマを取り除く</translation>
    </message>
    <message>
        <source>Remove the byte order mark</source>
        <translation>バイトオーダーマークを取り除く</translation>
    </message>
    <message>
        <source>Type an ordinary space</source>
        <translation>普通の空白を入力する</translation>
    </message>
    <message>
        <source>Remove the comment</source>
        <translation>コメントを取り除く</translation>
    </message>
    <message>
        <source>Write the comma</source>
        <translation>コンマを書く</translation>
    </message>
    <message>
        <source>Remove the colon</source>
        <translation>コロンを取り除く</translation>
    </message>
    <message>
        <source>Write the colon</source>
        <translation>コロンを書く</translation>
    </message>
    <message>
        <source>Write an empty text</source>
        <translation>空のテキストを書く</translation>
    </message>
    <message>
        <source>Write the bracket that belongs here</source>
        <translation>ここに必要なかっこを書く</translation>
    </message>
    <message>
        <source>Remove the bracket</source>
        <translation>かっこを取り除く</translation>
    </message>
    <message>
        <source>Remove what follows the end</source>
        <translation>終わりの後に続くものを取り除く</translation>
    </message>
    <message>
        <source>This `when` may match after a break.</source>
        <translation>この `when` は break の後に一致することがあります。</translation>
    </message>
    <message>
        <source>%1 is no text: it holds binary data, such as a picture, an archive or a Parquet file</source>
        <translation>%1 はテキストではありません。画像、アーカイブ、Parquet ファイルなどのバイナリデータです</translation>
    </message>
    <message>
        <source>Export profiles as CSV or JSON, gzipped or not.</source>
        <translation>プロファイルを CSV または JSON で書き出してください（gzip 圧縮も可）。</translation>
    </message>
    <message>
        <source>%1 is cut off: its packed data ends too early</source>
        <translation>%1 は途中で切れています。圧縮データが早く終わっています</translation>
    </message>
    <message>
        <source>What comes before was read. Copy or export the file anew.</source>
        <translation>その前までは読み込みました。ファイルをもう一度コピーするか書き出してください。</translation>
    </message>
    <message>
        <source>%1 is damaged: its packed data contradicts itself</source>
        <translation>%1 は壊れています。圧縮データに矛盾があります</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end</source>
        <translation>%1 を最後まで読み込めません</translation>
    </message>
    <message>
        <source>%1 is cut off: the bracket that closes its list is missing</source>
        <translation>%1 は途中で切れています。リストを閉じる括弧がありません</translation>
    </message>
    <message>
        <source>What is there was read. Copy or export the file anew.</source>
        <translation>ある分は読み込みました。ファイルをもう一度コピーするか書き出してください。</translation>
    </message>
    <message>
        <source>%1 holds no records</source>
        <translation>%1 にはレコードがありません</translation>
    </message>
    <message>
        <source>A column of %1 has no name; it is taken as “%3”</source>
        <translation>%1 の列に名前がありません。「%3」として扱います</translation>
    </message>
    <message>
        <source>Two columns of %1 are named “%3”; the last one counts</source>
        <translation>%1 に「%3」という列が二つあります。最後の列が有効です</translation>
    </message>
    <message>
        <source>A record has to be an object in braces (%1, line %2)</source>
        <translation>レコードは波括弧のオブジェクトでなければなりません（%1、%2 行目）</translation>
    </message>
    <message>
        <source>A record begins here and is never closed (%1, line %2)</source>
        <translation>ここで始まるレコードが閉じられていません（%1、%2 行目）</translation>
    </message>
    <message>
        <source>%1 is not valid JSON at line %2: %3</source>
        <translation>%1 の %2 行目は正しい JSON ではありません: %3</translation>
    </message>
    <message>
        <source>A quotation mark opens a cell here and is never closed (%1, line %2)</source>
        <translation>ここでセルを開く引用符が閉じられていません（%1、%2 行目）</translation>
    </message>
    <message>
        <source>Some bytes are no UTF-8; they were read as Windows-1252 (%1, line %2)</source>
        <translation>UTF-8 でないバイトがあり、Windows-1252 として読み込みました（%1、%2 行目）</translation>
    </message>
    <message>
        <source>A row has %4 cells where the header has %3 (%1, line %2)</source>
        <translation>行のセルは %4 個ですが、見出しは %3 個です（%1、%2 行目）</translation>
    </message>
    <message>
        <source>A cell of “%3” is no date in the form %4; it was taken as a text (%1, line %2)</source>
        <translation>「%3」のセルは %4 形式の日付ではないため、テキストとして扱いました（%1、%2 行目）</translation>
    </message>
    <message>
        <source>A cell of “%3” is no valid JSON; it was taken as a text (%1, line %2)</source>
        <translation>「%3」のセルは正しい JSON ではないため、テキストとして扱いました（%1、%2 行目）</translation>
    </message>
    <message>
        <source>CleverTap forbids %4 in the name of a property: “%3” (%1, line %2)</source>
        <translation>CleverTap ではプロパティ名に %4 を使えません: 「%3」（%1、%2 行目）</translation>
    </message>
    <message>
        <source>CleverTap takes names of properties up to 120 characters; “%3” has %4 (%1, line %2)</source>
        <translation>CleverTap のプロパティ名は 120 文字までです。「%3」は %4 文字です（%1、%2 行目）</translation>
    </message>
    <message>
        <source>“%3” is nested deeper than the three levels that CleverTap takes (%1, line %2)</source>
        <translation>「%3」の入れ子は CleverTap が扱う 3 階層より深くなっています（%1、%2 行目）</translation>
    </message>
    <message>
        <source>CleverTap takes values up to 512 characters; one of “%3” has %4 (%1, line %2)</source>
        <translation>CleverTap の値は 512 文字までです。「%3」の値に %4 文字のものがあります（%1、%2 行目）</translation>
    </message>
    <message>
        <source>CleverTap takes lists of up to 100 values; “%3” has %4 (%1, line %2)</source>
        <translation>CleverTap のリストは 100 個までです。「%3」には %4 個あります（%1、%2 行目）</translation>
    </message>
    <message>
        <source>CleverTap takes 256 properties; there are %4 (%1, line %2)</source>
        <translation>CleverTap のプロパティは 256 個までです。%4 個あります（%1、%2 行目）</translation>
    </message>
    <message>
        <source>A column of %1 makes “%3” a plain value; another one puts “%4” into it</source>
        <translation>%1 のある列は「%3」を単純な値にし、別の列はその中に「%4」を入れます</translation>
    </message>
    <message>
        <source>%1 has no way to write this request: %2 is in the body</source>
        <translation>%1 ではこのリクエストを書けません: bodyに%2があります</translation>
    </message>
    <message>
        <source>Choose another form, or send it from here.</source>
        <translation>別の形式を選ぶか、ここから送信してください。</translation>
    </message>
    <message>
        <source>The secret “%1” stands in the URL</source>
        <translation>シークレット「%1」が URL にあります</translation>
    </message>
    <message>
        <source>Set its variable to the value as a URL needs it, percent-encoded.</source>
        <translation>変数には、URL に必要なパーセントエンコード済みの値を入れてください。</translation>
    </message>
    <message>
        <source>A secret was masked where no variable can stand for it</source>
        <translation>変数で代えられない場所のシークレットを伏せました</translation>
    </message>
    <message>
        <source>This request will not work as it is: ask for it with secrets, or fill them in.</source>
        <translation>このままではリクエストは動きません。シークレット付きで書き出すか、自分で入れてください。</translation>
    </message>
    <message>
        <source>a byte that is no UTF-8</source>
        <translation>UTF-8 ではないバイト</translation>
    </message>
    <message>
        <source>a carriage return</source>
        <translation>復帰文字 (CR)</translation>
    </message>
    <message>
        <source>The body holds {{, which begins a variable in %1</source>
        <translation>bodyに {{ があり、%1 では変数の始まりになります</translation>
    </message>
    <message>
        <source>Make sure that no variable there has the name that follows.</source>
        <translation>続く名前の変数がそこにないことを確かめてください。</translation>
    </message>
    <message>
        <source>a line that begins with a mark of its own</source>
        <translation>その形式の記号で始まる行</translation>
    </message>
    <message>
        <source>%1 may leave out blanks and line breaks at the beginning and the end of the body</source>
        <translation>%1 はbodyの最初と最後の空白や改行を省くことがあります</translation>
    </message>
    <message>
        <source>For JSON that makes no difference.</source>
        <translation>JSON では違いはありません。</translation>
    </message>
    <message>
        <source>%1 has no way to write this request: a GET with a body</source>
        <translation>%1 ではこのリクエストを書けません: bodyのある GET です</translation>
    </message>
    <message>
        <source>The user name of the Basic authentication is empty</source>
        <translation>Basic 認証のユーザー名が空です</translation>
    </message>
    <message>
        <source>The API key of the authentication is empty</source>
        <translation>認証の API キーが空です</translation>
    </message>
    <message>
        <source>Fill it in where the webhook says how it authenticates, or choose No authentication.</source>
        <translation>Webhook の認証欄に入力するか、「認証なし」を選んでください。</translation>
    </message>
    <message>
        <source>The access token URL is empty</source>
        <translation>アクセストークンの URL が空です</translation>
    </message>
    <message>
        <source>The client id is empty</source>
        <translation>クライアント ID が空です</translation>
    </message>
    <message>
        <source>Nothing says which field of the answer is the token</source>
        <translation>応答のどのフィールドがトークンか指定されていません</translation>
    </message>
    <message>
        <source>The access token may not go to %2, where the secret “%1” it is got with may not go</source>
        <translation>アクセストークンは %2 に送れません。取得に使うシークレット「%1」をそこへ送れないためです</translation>
    </message>
    <message>
        <source>Check the URL of the webhook, or add its host to the secret in the environment.</source>
        <translation>Webhook の URL を確認するか、環境のシークレットにそのホストを追加してください。</translation>
    </message>
    <message>
        <source>The access token would travel to %2 for everyone on the way to read</source>
        <translation>アクセストークンが途中の誰にでも読める状態で %2 に送られます</translation>
    </message>
    <message>
        <source>The secret “%1” cannot stand in an address or the name of a file</source>
        <translation>シークレット「%1」はアドレスやファイル名には使えません</translation>
    </message>
    <message>
        <source>Make it a plain variable.</source>
        <translation>通常の変数にしてください。</translation>
    </message>
    <message>
        <source>“%1” is no address of a proxy</source>
        <translation>「%1」はプロキシのアドレスではありません</translation>
    </message>
    <message>
        <source>Write http:// or socks5://, host and port, such as http://proxy.example.com:3128; user name and password have fields of their own.</source>
        <translation>http:// または socks5:// に続けてホストとポートを書いてください（例: http://proxy.example.com:3128）。ユーザー名とパスワードには専用の欄があります。</translation>
    </message>
    <message>
        <source>The authentication sets %1, and so does a row of the headers</source>
        <translation>認証が %1 を設定しますが、ヘッダーの行にもあります</translation>
    </message>
    <message>
        <source>Remove or switch off that row, or choose No authentication.</source>
        <translation>その行を削除または無効にするか、「認証なし」を選んでください。</translation>
    </message>
    <message>
        <source>“%1” needs something behind it</source>
        <translation>「%1」の後に値が必要です</translation>
    </message>
    <message>
        <source>curl has no option “%1” that is known here</source>
        <translation>curl のオプション「%1」はここでは知られていません</translation>
    </message>
    <message>
        <source>Look it up in curl&apos;s manual; a value stands behind a blank, not behind =.</source>
        <translation>curl のマニュアルを見てください。値は = ではなく空白の後に書きます。</translation>
    </message>
    <message>
        <source>“%1” is no curl command; it was left out</source>
        <translation>「%1」は curl コマンドではないため省きました</translation>
    </message>
    <message>
        <source>Only curl commands are read here.</source>
        <translation>ここで読むのは curl コマンドだけです。</translation>
    </message>
    <message>
        <source>The command takes any certificate (-k); here certificates are always checked</source>
        <translation>このコマンドはどの証明書も受け入れます (-k)。ここでは証明書を必ず確認します</translation>
    </message>
    <message>
        <source>If the server&apos;s certificate is not trusted, find out why before you send to it.</source>
        <translation>サーバーの証明書が信頼されない場合は、送信する前に理由を調べてください。</translation>
    </message>
    <message>
        <source>The command follows redirects (-L); here that is not done unasked</source>
        <translation>このコマンドはリダイレクトに従います (-L)。ここでは求められない限り従いません</translation>
    </message>
    <message>
        <source>Use the address that the redirect leads to.</source>
        <translation>リダイレクト先のアドレスを使ってください。</translation>
    </message>
    <message>
        <source>%1 sends a multipart form, which a webhook cannot</source>
        <translation>%1 はマルチパートフォームを送りますが、webhook にはできません</translation>
    </message>
    <message>
        <source>If the service takes JSON or a plain form, use that.</source>
        <translation>サービスが JSON か普通のフォームを受け付けるなら、それを使ってください。</translation>
    </message>
    <message>
        <source>The command sends a file, which is not read here</source>
        <translation>このコマンドはファイルを送りますが、ここでは読みません</translation>
    </message>
    <message>
        <source>Paste what is in the file into the body.</source>
        <translation>ファイルの中身を body に貼り付けてください。</translation>
    </message>
    <message>
        <source>The command logs in by %1, which a webhook cannot</source>
        <translation>このコマンドは %1 でログインしますが、webhook にはできません</translation>
    </message>
    <message>
        <source>Ask the service for a token or a name and a password.</source>
        <translation>トークンか、名前とパスワードをサービスに求めてください。</translation>
    </message>
    <message>
        <source>%1 has no place in a webhook; it was left out</source>
        <translation>%1 は webhook に入れられないため省きました</translation>
    </message>
    <message>
        <source>The command takes headers from a file, which is not read here</source>
        <translation>このコマンドは header をファイルから取りますが、ここでは読みません</translation>
    </message>
    <message>
        <source>Paste what is in the file.</source>
        <translation>ファイルの中身を貼り付けてください。</translation>
    </message>
    <message>
        <source>“%1” is no header: it has no colon; it was left out</source>
        <translation>「%1」は header ではありません。コロンがないため省きました</translation>
    </message>
    <message>
        <source>Write it as Name: value.</source>
        <translation>「名前: 値」の形で書いてください。</translation>
    </message>
    <message>
        <source>The body takes something from a variable, which an environment cannot fill in a body</source>
        <translation>body が変数の値を使っていますが、環境は body の中を埋められません</translation>
    </message>
    <message>
        <source>Put the text or a property of the profile in its place.</source>
        <translation>代わりにテキストか、プロファイルのプロパティを入れてください。</translation>
    </message>
    <message>
        <source>curl would ask for the password of “%1”</source>
        <translation>curl は「%1」のパスワードを尋ねます</translation>
    </message>
    <message>
        <source>The command takes cookies from a file, which is not read here</source>
        <translation>このコマンドは Cookie をファイルから取りますが、ここでは読みません</translation>
    </message>
    <message>
        <source>Add them as a header Cookie.</source>
        <translation>Cookie という header として加えてください。</translation>
    </message>
    <message>
        <source>curl would make several requests of this URL; it was taken as it is</source>
        <translation>curl はこの URL から複数のリクエストを作ります。ここではそのまま取り込みました</translation>
    </message>
    <message>
        <source>Write out the one that you mean.</source>
        <translation>使うものを書き出してください。</translation>
    </message>
    <message>
        <source>The command names no URL</source>
        <translation>コマンドに URL がありません</translation>
    </message>
    <message>
        <source>Copy the whole command.</source>
        <translation>コマンド全体をコピーしてください。</translation>
    </message>
    <message>
        <source>“%1” is no method that a webhook can use</source>
        <translation>「%1」は webhook で使えるメソッドではありません</translation>
    </message>
    <message>
        <source>The body takes “%1” from a variable, which an environment cannot fill in a body</source>
        <translation>body が変数「%1」を使っていますが、環境は body の中を埋められません</translation>
    </message>
    <message>
        <source>The body comes from a file, which is not read here</source>
        <translation>body はファイルから来ますが、ここでは読みません</translation>
    </message>
    <message>
        <source>Scripts and stored answers have no place in a webhook; this was left out</source>
        <translation>スクリプトや保存された応答は webhook に入れられないため省きました</translation>
    </message>
    <message>
        <source>What a script sets before the request has to be filled in by hand.</source>
        <translation>リクエストの前にスクリプトが設定するものは手で入れてください。</translation>
    </message>
    <message>
        <source>The shell would run a command here and put in what it prints</source>
        <translation>シェルはここでコマンドを実行し、その出力を入れます</translation>
    </message>
    <message>
        <source>Put the text itself in: nothing is run here.</source>
        <translation>テキストそのものを入れてください。ここでは何も実行されません。</translation>
    </message>
    <message>
        <source>The rest of this line is for the shell; it was left out</source>
        <translation>この行の残りはシェル用のため省きました</translation>
    </message>
    <message>
        <source>Pipes and files have no part in a request.</source>
        <translation>パイプやファイルはリクエストの一部ではありません。</translation>
    </message>
    <message>
        <source>This quotation mark is never closed</source>
        <translation>この引用符は閉じられていません</translation>
    </message>
    <message>
        <source>Copy the whole command, or close the quotation mark.</source>
        <translation>コマンド全体をコピーするか、引用符を閉じてください。</translation>
    </message>
    <message>
        <source>This is no Postman collection: its JSON is broken</source>
        <translation>Postman コレクションではありません。JSON が壊れています</translation>
    </message>
    <message>
        <source>Export the collection once more, in the format 2.1.</source>
        <translation>コレクションを形式 2.1 でもう一度書き出してください。</translation>
    </message>
    <message>
        <source>PowerShell commands cannot be read</source>
        <translation>PowerShell のコマンドは読めません</translation>
    </message>
    <message>
        <source>In the browser choose “Copy as cURL” instead.</source>
        <translation>ブラウザーでは代わりに「cURL としてコピー」を選んでください。</translation>
    </message>
    <message>
        <source>This is no request that can be read</source>
        <translation>読み取れるリクエストではありません</translation>
    </message>
    <message>
        <source>A curl command, a Postman collection (2.1) and a .http file can be read.</source>
        <translation>curl コマンド、Postman コレクション (2.1)、.http ファイルを読めます。</translation>
    </message>
    <message>
        <source>The header %1 was left out: it follows from the URL and the body</source>
        <translation>header %1 は URL と body から決まるため省きました</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>ほかにすることはありません。</translation>
    </message>
    <message>
        <source>The body is no text: it has bytes that are no UTF-8</source>
        <translation>body がテキストではありません。UTF-8 ではないバイトがあります</translation>
    </message>
    <message>
        <source>A body has to be text.</source>
        <translation>body はテキストでなければなりません。</translation>
    </message>
    <message>
        <source>The body holds tags such as {{ … }}: they are Liquid now and will be filled in</source>
        <translation>body に {{ … }} などのタグがあります。これからは Liquid として埋められます</translation>
    </message>
    <message>
        <source>Put {% raw %} and {% endraw %} around what has to stay as it is.</source>
        <translation>そのままにするものは {% raw %} と {% endraw %} で囲んでください。</translation>
    </message>
    <message>
        <source>The request is a GET with a body, which is not sent from here or by CleverTap (inferred)</source>
        <translation>リクエストは body のある GET です。body はここからも CleverTap からも送られません (推定)</translation>
    </message>
    <message>
        <source>Choose POST, or put the values into the URL.</source>
        <translation>POST を選ぶか、値を URL に入れてください。</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>空のテキスト</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>空白のみ</translation>
    </message>
    <message>
        <source>a quotation mark</source>
        <translation>引用符</translation>
    </message>
    <message>
        <source>a backslash</source>
        <translation>バックスラッシュ</translation>
    </message>
    <message>
        <source>a backslash at the end</source>
        <translation>末尾のバックスラッシュ</translation>
    </message>
    <message>
        <source>a control character</source>
        <translation>制御文字</translation>
    </message>
    <message>
        <source>an emoji</source>
        <translation>絵文字</translation>
    </message>
    <message>
        <source>text from right to left</source>
        <translation>右から左に書くテキスト</translation>
    </message>
    <message>
        <source>combining marks</source>
        <translation>結合文字</translation>
    </message>
    <message>
        <source>markup</source>
        <translation>HTML マークアップ</translation>
    </message>
    <message>
        <source>Liquid</source>
        <translation>Liquid</translation>
    </message>
    <message>
        <source>512 characters</source>
        <translation>512 文字</translation>
    </message>
    <message>
        <source>10,000 characters</source>
        <translation>10,000 文字</translation>
    </message>
    <message>
        <source>a number as text</source>
        <translation>テキストの数値</translation>
    </message>
    <message>
        <source>true as text</source>
        <translation>テキストの true</translation>
    </message>
    <message>
        <source>null as text</source>
        <translation>テキストの null</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>ゼロ</translation>
    </message>
    <message>
        <source>a huge number</source>
        <translation>巨大な数値</translation>
    </message>
    <message>
        <source>a negative number</source>
        <translation>負の数値</translation>
    </message>
    <message>
        <source>a fraction</source>
        <translation>小数</translation>
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
        <translation>空のリスト</translation>
    </message>
    <message>
        <source>a list with a quotation mark</source>
        <translation>引用符を含むリスト</translation>
    </message>
    <message>
        <source>a long list</source>
        <translation>長いリスト</translation>
    </message>
    <message>
        <source>maps in each other</source>
        <translation>入れ子のマップ</translation>
    </message>
    <message>
        <source>the same with a blank behind it</source>
        <translation>同じ値の末尾に空白</translation>
    </message>
    <message>
        <source>the same with an invisible character</source>
        <translation>同じ値に見えない文字</translation>
    </message>
    <message>
        <source>the same in other case</source>
        <translation>同じ値で大文字と小文字が逆</translation>
    </message>
    <message>
        <source>the same with a Cyrillic letter</source>
        <translation>同じ値にキリル文字</translation>
    </message>
    <message>
        <source>A record is too long to be read (%1, line %2)</source>
        <translation>レコードが長すぎて読み込めません（%1、%2 行目）</translation>
    </message>
    <message>
        <source>The webhook leads to %1 now, the lost request went to %2</source>
        <translation>Webhook は現在 %1 宛てですが、失われたリクエストは %2 宛てでした</translation>
    </message>
    <message>
        <source>Choose the environment in which it was sent, then look it up.</source>
        <translation>送信したときの環境を選んでから照会してください。</translation>
    </message>
    <message>
        <source>The server “%1” is called %2 on the wire</source>
        <translation>サーバー「%1」は通信上 %2 という名前です</translation>
    </message>
    <message>
        <source>The redirect leads to no address that can be followed: “%1”</source>
        <translation>リダイレクト先はたどれないアドレスです:「%1」</translation>
    </message>
    <message>
        <source>Ask whoever runs the server.</source>
        <translation>サーバーの管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>It is in the files of the workspace too: keep it as a secret of the environment, in a header or the URL as &lt;name&gt;.</source>
        <translation>ワークスペースのファイルにも入っています。環境のシークレットとして保管し、header や URL では &lt;name&gt; と書いてください。</translation>
    </message>
    <message>
        <source>The value of the secret “%1” is written out in the body</source>
        <translation>シークレット「%1」の値が body にそのまま書かれています</translation>
    </message>
    <message>
        <source>The value of the secret “%1” is written out in the URL</source>
        <translation>シークレット「%1」の値が URL にそのまま書かれています</translation>
    </message>
    <message>
        <source>The value of the secret “%1” is written out in the header %2</source>
        <translation>シークレット「%1」の値が header %2 にそのまま書かれています</translation>
    </message>
    <message>
        <source>Method, URL, headers, body, login, proxy, certificates and time limit are taken over.</source>
        <translation>メソッド、URL、header、body、ログイン、プロキシ、証明書、制限時間が引き継がれます。</translation>
    </message>
    <message>
        <source>Fill the secret in that stands for it.</source>
        <translation>代わりに置かれたシークレットに値を入れてください。</translation>
    </message>
    <message>
        <source>cmd.exe takes no command of more than %1 characters, and this one has %2</source>
        <translation>cmd.exe は %1 文字を超えるコマンドを受け付けませんが、これは %2 文字あります</translation>
    </message>
    <message>
        <source>the proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>that no proxy is used</source>
        <translation>プロキシを使わないこと</translation>
    </message>
    <message>
        <source>the login of the proxy</source>
        <translation>プロキシのログイン</translation>
    </message>
    <message>
        <source>the trusted authority</source>
        <translation>信頼する認証局</translation>
    </message>
    <message>
        <source>the client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>the time limit</source>
        <translation>制限時間</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 has no place for this part of the webhook&apos;s connection, which was left out: %2</source>
        <translation>%1 には webhook の接続のこの部分を書く場所がないため省かれました: %2</translation>
    </message>
    <message>
        <source>Set it in the other program by hand.</source>
        <translation>もう一方のプログラムで手動で設定してください。</translation>
    </message>
    <message>
        <source>The access token is fetched by a request of its own, which is not part of this</source>
        <translation>アクセストークンは別のリクエストで取得され、それはここに含まれません</translation>
    </message>
    <message>
        <source>Fetch a token and set its variable before you use it.</source>
        <translation>使う前にトークンを取得し、その変数に入れてください。</translation>
    </message>
    <message>
        <source>curl takes the secret “%1” for the proxy percent-encoded</source>
        <translation>curl はプロキシのシークレット「%1」をパーセントエンコードされた形で受け取ります</translation>
    </message>
    <message>
        <source>Requests go there, and secrets are bound to that name. Make sure that it is the one you mean: letters of different alphabets can look alike.</source>
        <translation>リクエストはそこへ送られ、シークレットはその名前に結び付けられます。意図した名前か確かめてください。異なる文字体系の文字は似て見えることがあります。</translation>
    </message>
    <message>
        <source>The password of the authentication is written out for everyone who has the files</source>
        <translation>認証のパスワードがそのまま書かれており、ファイルを持つ誰もが読めます</translation>
    </message>
    <message>
        <source>The API key of the authentication is written out for everyone who has the files</source>
        <translation>認証の API キーがそのまま書かれており、ファイルを持つ誰もが読めます</translation>
    </message>
    <message>
        <source>The client secret of the authentication is written out for everyone who has the files</source>
        <translation>認証のクライアントシークレットがそのまま書かれており、ファイルを持つ誰もが読めます</translation>
    </message>
    <message>
        <source>The password for the proxy is written out for everyone who has the files</source>
        <translation>プロキシのパスワードがそのまま書かれており、ファイルを持つ誰もが読めます</translation>
    </message>
    <message>
        <source>The pass phrase of the client&apos;s key is written out for everyone who has the files</source>
        <translation>クライアントの鍵のパスフレーズがそのまま書かれており、ファイルを持つ誰もが読めます</translation>
    </message>
    <message>
        <source>The header %1 holds what gives access, written out for everyone who has the files</source>
        <translation>header %1 にアクセスを許す値がそのまま書かれており、ファイルを持つ誰もが読めます</translation>
    </message>
    <message>
        <source>Keep it as a secret of the environment, and write its name in angle brackets in its place.</source>
        <translation>環境のシークレットとして保存し、その場所には名前を山かっこで囲んで書いてください。</translation>
    </message>
    <message>
        <source>The body holds what looks like a password or a key, written out</source>
        <translation>本文にパスワードまたはキーと思われるものがそのまま書かれています</translation>
    </message>
    <message>
        <source>It will stand in the body&apos;s file. If the service takes it in a header, put it there, as a secret.</source>
        <translation>本文のファイルに残ります。サービスがヘッダーで受け付ける場合は、シークレットとしてそこに入れてください。</translation>
    </message>
</context>
<context>
    <name>FieldEdit</name>
    <message>
        <source>field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>field %1</source>
        <translation>フィールド %1</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>フィールドには名前が必要です。</translation>
    </message>
    <message>
        <source>There is a field “%1” already.</source>
        <translation>フィールド「%1」はすでにあります。</translation>
    </message>
    <message>
        <source>There is no room for %1: a plain value is in its way.</source>
        <translation>%1 を入れる場所がありません: 単純な値がそこにあります。</translation>
    </message>
    <message>
        <source>The sample does not have this field.</source>
        <translation>サンプルにこのフィールドはありません。</translation>
    </message>
</context>
<context>
    <name>FieldNode</name>
    <message>
        <source>Used from the event</source>
        <translation>イベントから使用</translation>
    </message>
    <message>
        <source>Used from the external trigger</source>
        <translation>External trigger から使用</translation>
    </message>
    <message>
        <source>Used by this campaign</source>
        <translation>このキャンペーンで使用</translation>
    </message>
    <message>
        <source>Other event fields</source>
        <translation>その他のイベントフィールド</translation>
    </message>
    <message>
        <source>Other fields of the external trigger</source>
        <translation>その他の External trigger フィールド</translation>
    </message>
    <message>
        <source>Other profile fields</source>
        <translation>その他のプロファイルフィールド</translation>
    </message>
    <message>
        <source>any item</source>
        <translation>任意の要素</translation>
    </message>
    <message>
        <source>Used from linked content</source>
        <translation>リンクされたコンテンツから使うもの</translation>
    </message>
    <message>
        <source>Other linked content</source>
        <translation>その他のリンクされたコンテンツ</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>field contract</source>
        <translation>フィールドの取り決め</translation>
    </message>
    <message>
        <source>CleverTap&apos;s own, in no sample</source>
        <translation>CleverTap 独自、どのサンプルにもない</translation>
    </message>
    <message>
        <source>answered by Liquid</source>
        <translation>Liquid が返す</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>object</source>
        <translation>オブジェクト</translation>
    </message>
</context>
<context>
    <name>HoverHelp</name>
    <message>
        <source>Tag %1</source>
        <translation>タグ %1</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>フィルター %1</translation>
    </message>
    <message>
        <source>%1: this sample has no such field.</source>
        <translation>%1: このサンプルにそのフィールドはありません。</translation>
    </message>
    <message>
        <source>%1 in this sample: %2</source>
        <translation>このサンプルの %1: %2</translation>
    </message>
</context>
<context>
    <name>PayloadStyle</name>
    <message>
        <source>Plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <source>JSON key</source>
        <translation>JSON のキー</translation>
    </message>
    <message>
        <source>JSON string</source>
        <translation>JSON の文字列</translation>
    </message>
    <message>
        <source>JSON number</source>
        <translation>JSON の数値</translation>
    </message>
    <message>
        <source>JSON true, false, null</source>
        <translation>JSON の true、false、null</translation>
    </message>
    <message>
        <source>JSON punctuation</source>
        <translation>JSON の記号</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>JSON でないもの</translation>
    </message>
    <message>
        <source>Liquid comment</source>
        <translation>Liquid のコメント</translation>
    </message>
    <message>
        <source>Liquid delimiter</source>
        <translation>Liquid の区切り</translation>
    </message>
    <message>
        <source>Liquid tag</source>
        <translation>Liquid のタグ</translation>
    </message>
    <message>
        <source>Liquid variable</source>
        <translation>Liquid の変数</translation>
    </message>
    <message>
        <source>Liquid filter</source>
        <translation>Liquid のフィルター</translation>
    </message>
    <message>
        <source>Liquid string</source>
        <translation>Liquid の文字列</translation>
    </message>
    <message>
        <source>Liquid number or constant</source>
        <translation>Liquid の数値または定数</translation>
    </message>
    <message>
        <source>Liquid operator</source>
        <translation>Liquid の演算子</translation>
    </message>
    <message>
        <source>Not Liquid</source>
        <translation>Liquid でないもの</translation>
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
        <translation>URL パラメーター %1</translation>
    </message>
    <message>
        <source>method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>sample profile</source>
        <translation>サンプルプロファイル</translation>
    </message>
    <message>
        <source>sample event</source>
        <translation>サンプルイベント</translation>
    </message>
    <message>
        <source>body</source>
        <translation>body</translation>
    </message>
    <message>
        <source>%1:%2 in the body</source>
        <translation>body の %1:%2</translation>
    </message>
    <message>
        <source>%1:%2 in the payload</source>
        <translation>payload の %1:%2</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>header</translation>
    </message>
    <message>
        <source>header %1</source>
        <translation>header %1</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>environment, %1</source>
        <translation>環境、%1</translation>
    </message>
</context>
<context>
    <name>SandboxPage</name>
    <message>
        <source>200: accepted</source>
        <translation>200: 受理</translation>
    </message>
    <message>
        <source>200 with notice: wrong data centre</source>
        <translation>200 と通知: データセンター違い</translation>
    </message>
    <message>
        <source>429: too many requests</source>
        <translation>429: リクエストが多すぎる</translation>
    </message>
    <message>
        <source>500: fault in the server</source>
        <translation>500: サーバーの障害</translation>
    </message>
    <message>
        <source>503: unavailable</source>
        <translation>503: 利用できない</translation>
    </message>
    <message>
        <source>200 after 6 seconds</source>
        <translation>6 秒後に 200</translation>
    </message>
    <message>
        <source>None: hang up</source>
        <translation>なし: 切断</translation>
    </message>
    <message>
        <source>307: to another host</source>
        <translation>307: 別のホストへ</translation>
    </message>
    <message>
        <source>502: a page of HTML</source>
        <translation>502: HTML のページ</translation>
    </message>
    <message>
        <source>200 with broken JSON</source>
        <translation>壊れた JSON の 200</translation>
    </message>
    <message>
        <source>504: the answer got lost</source>
        <translation>504: 応答が失われた</translation>
    </message>
    <message>
        <source>200 without a request id</source>
        <translation>200、リクエスト ID なし</translation>
    </message>
    <message>
        <source>400 in the old form</source>
        <translation>400、旧形式</translation>
    </message>
    <message>
        <source>200 to anything, for other services</source>
        <translation>すべてに 200 (ほかのサービス用)</translation>
    </message>
</context>
<context>
    <name>SchemaText</name>
    <message>
        <source>One of: %1</source>
        <translation>次のいずれか: %1</translation>
    </message>
    <message>
        <source>Always: %1</source>
        <translation>常に: %1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>例: %1</translation>
    </message>
    <message>
        <source>%1: required</source>
        <translation>%1: 必須</translation>
    </message>
    <message>
        <source>%1: %2, required</source>
        <translation>%1: %2、必須</translation>
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
        <translation>%1 を読み込めません: %2。</translation>
    </message>
</context>
<context>
    <name>TimingPhases</name>
    <message>
        <source>not reported</source>
        <translation>報告なし</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到達</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>応答待ち</translation>
    </message>
    <message>
        <source>Receiving the answer</source>
        <translation>応答の受信</translation>
    </message>
    <message>
        <source>Getting ready, with look-up</source>
        <translation>準備(名前解決を含む)</translation>
    </message>
    <message>
        <source>Connecting, with TLS</source>
        <translation>接続(TLS を含む)</translation>
    </message>
    <message>
        <source>Connecting and sending</source>
        <translation>接続と送信</translation>
    </message>
</context>
<context>
    <name>ValueType</name>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>真偽値</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>空のテキスト</translation>
    </message>
    <message>
        <source>Items: %1</source>
        <translation>要素: %1</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>フィールド: %1</translation>
    </message>
</context>
<context>
    <name>hookbench::AboutPanel</name>
    <message>
        <source>Hookbench %1, a workbench for webhook campaigns.</source>
        <translation>Hookbench %1 - webhook キャンペーンのための作業台です。</translation>
    </message>
    <message>
        <source>It is not made by CleverTap or Qualtrics; what it says of them comes from their public pages, or is marked as inferred.</source>
        <translation>CleverTap や Qualtrics が作ったものではありません。両社についての記述は公開ページに基づくか、推定と明記しています。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It uses Qt %1, QScintilla, QtKeychain, simdjson, CCTZ and icons from Lucide (ISC).</source>
        <translation>GNU General Public License バージョン 3 以降によるフリーソフトウェアです。Qt %1、QScintilla、QtKeychain、simdjson、CCTZ、Lucide(ISC)のアイコンを使用しています。</translation>
    </message>
</context>
<context>
    <name>hookbench::Actions</name>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Hookbench</source>
        <translation>Hookbench について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;New Workspace…</source>
        <translation>新規ワークスペース(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open Workspace…</source>
        <translation>ワークスペースを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近使ったものを開く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Next &amp;Pane</source>
        <translation>次のペイン(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>システム(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Code Font</source>
        <translation>コードのフォント(&amp;C)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>文字を大きく(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>文字を小さく(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Normal Text Size</source>
        <translation>標準の文字サイズ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Add Campaign</source>
        <translation>キャンペーンを追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Send Test</source>
        <translation>テスト送信(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel Sending</source>
        <translation>送信を中止(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>公開(&amp;P)…</translation>
    </message>
    <message>
        <source>Field Con&amp;tracts…</source>
        <translation>フィールドの取り決め(&amp;T)…</translation>
    </message>
    <message>
        <source>Show in Pre&amp;view</source>
        <translation>プレビューに表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Campaign</source>
        <translation>キャンペーン(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>挿入(&amp;I)</translation>
    </message>
    <message>
        <source>Chec&amp;k All Samples</source>
        <translation>すべてのサンプルを確認(&amp;K)</translation>
    </message>
    <message>
        <source>Check a File of Pr&amp;ofiles…</source>
        <translation>プロファイルのファイルを確認(&amp;O)…</translation>
    </message>
    <message>
        <source>Check &amp;Hostile Profiles</source>
        <translation>悪条件のプロファイルを確認(&amp;H)</translation>
    </message>
    <message>
        <source>Fields That &amp;Leave…</source>
        <translation>送信されるフィールド(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Import Request…</source>
        <translation>リクエストをインポート(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>hookbench::ActivityPage</name>
    <message>
        <source>Clear History…</source>
        <translation>履歴を消去…</translation>
    </message>
    <message>
        <source>Delete every sent request and its answer from this computer? This cannot be undone.</source>
        <translation>送信済みのリクエストと応答をすべてこのコンピューターから削除しますか? 元に戻せません。</translation>
    </message>
    <message>
        <source>Delete All</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>Send Again</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Note on this request</source>
        <translation>このリクエストへのメモ</translation>
    </message>
    <message>
        <source>Sends what the campaign is now for the same sample, as a new request</source>
        <translation>現在のキャンペーンを同じサンプルで新しいリクエストとして送信します</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Writes what is listed into a file, without secrets</source>
        <translation>一覧の内容をシークレットなしでファイルに書き出します</translation>
    </message>
    <message>
        <source>JSON lines, with every byte</source>
        <translation>JSON Lines（全バイト）</translation>
    </message>
    <message>
        <source>CSV, without bodies</source>
        <translation>CSV（本文なし）</translation>
    </message>
    <message>
        <source>Compare with Previous</source>
        <translation>前回と比較</translation>
    </message>
    <message>
        <source>In what this one differs from the one before it, of the same webhook and campaign</source>
        <translation>同じ webhook とキャンペーンの前回の送信との違い</translation>
    </message>
    <message>
        <source>%1 sent requests are chosen. Choose one to see it in full, or two to compare them.</source>
        <translation>送信済みのリクエストが %1 件選ばれています。1 件を選ぶと全体を表示し、2 件を選ぶと比較します。</translation>
    </message>
    <message>
        <source>Choose a sent request to see it in full, or two, with Ctrl or Shift, to compare them.</source>
        <translation>送信済みのリクエストを 1 件選ぶと全体を表示し、Ctrl または Shift で 2 件選ぶと比較します。</translation>
    </message>
    <message>
        <source>Nothing to compare with: this is the first one of its webhook and campaign.</source>
        <translation>比較する相手がありません。この webhook とキャンペーンで最初の送信です。</translation>
    </message>
    <message>
        <source>Delete the %1 oldest sent requests, which are beyond this limit, from this computer? This cannot be undone.</source>
        <translation>この上限を超える古い送信済みリクエスト %1 件をこのコンピューターから削除しますか? 元に戻せません。</translation>
    </message>
    <message>
        <source>Delete Them</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>hookbench::AnswerFacts</name>
    <message>
        <source>The server says: %1</source>
        <translation>サーバーの説明: %1</translation>
    </message>
    <message>
        <source>The answer is a web page: a proxy, a gateway or a login page may have given it.</source>
        <translation>応答は Web ページです。プロキシ、ゲートウェイ、ログインページによるものかもしれません。</translation>
    </message>
    <message>
        <source>The answer is a web page, “%1”: a proxy, a gateway or a login page may have given it.</source>
        <translation>応答は Web ページ「%1」です。プロキシ、ゲートウェイ、ログインページによるものかもしれません。</translation>
    </message>
    <message>
        <source>The answer says nothing more.</source>
        <translation>応答にはそれ以上の情報がありません。</translation>
    </message>
    <message>
        <source>The server asks to wait %1 s (Retry-After).</source>
        <translation>サーバーは %1 秒待つよう求めています（Retry-After）。</translation>
    </message>
    <message>
        <source>The server asks to wait until %1 (Retry-After).</source>
        <translation>サーバーは %1 まで待つよう求めています（Retry-After）。</translation>
    </message>
    <message>
        <source>The server wants a client certificate (mTLS), and did not get one that it takes.</source>
        <translation>サーバーはクライアント証明書（mTLS）を求めていますが、受け付けられるものが届きませんでした。</translation>
    </message>
    <message>
        <source>Name the client certificate and its key under Connection in the webhook.</source>
        <translation>Webhook の「接続」でクライアント証明書とその鍵を指定してください。</translation>
    </message>
    <message>
        <source>It asks for: %1.</source>
        <translation>要求: %1。</translation>
    </message>
    <message>
        <source>It takes: %1.</source>
        <translation>受け付けるもの: %1。</translation>
    </message>
    <message>
        <source>%1: this port takes https only</source>
        <translation>%1: このポートは https だけを受け付けます</translation>
    </message>
    <message>
        <source>The server speaks TLS there, and the request came without. It was not carried out, but was readable on its way, its key too.</source>
        <translation>サーバーはそこで TLS を使いますが、リクエストは TLS なしで届きました。実行されていませんが、途中で読める状態でした。キーも同様です。</translation>
    </message>
    <message>
        <source>Write https:// in place of http:// in the URL of the webhook.</source>
        <translation>Webhook の URL で http:// の代わりに https:// と書いてください。</translation>
    </message>
</context>
<context>
    <name>hookbench::AttemptBanner</name>
    <message>
        <source>Copy the request id</source>
        <translation>リクエスト ID をコピー</translation>
    </message>
    <message>
        <source>Show in the Payload</source>
        <translation>ペイロードで表示</translation>
    </message>
    <message>
        <source>Goes to what the answer speaks of, in the request as it was sent</source>
        <translation>送信されたリクエスト内の、応答が指す場所へ移動します</translation>
    </message>
    <message>
        <source>Request id %1</source>
        <translation>リクエスト ID %1</translation>
    </message>
    <message>
        <source>Look It Up Instead of Sending Again</source>
        <translation>再送信せずに照会</translation>
    </message>
    <message>
        <source>Asks the service, once and without changing anything, whether it has the request</source>
        <translation>何も変更せずに一度だけ、サービスにリクエストが届いたか尋ねます</translation>
    </message>
    <message>
        <source>Go to the URL</source>
        <translation>URL へ移動</translation>
    </message>
    <message>
        <source>Go to the Key</source>
        <translation>キーへ移動</translation>
    </message>
    <message>
        <source>Go to Connection</source>
        <translation>接続へ移動</translation>
    </message>
    <message>
        <source>Go to the Environment</source>
        <translation>環境へ移動</translation>
    </message>
    <message>
        <source>Goes to where this is set</source>
        <translation>これを設定する場所へ移動します</translation>
    </message>
</context>
<context>
    <name>hookbench::AttemptDifference</name>
    <message>
        <source>test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>key check</source>
        <translation>キーの確認</translation>
    </message>
    <message>
        <source>token request</source>
        <translation>トークンの要求</translation>
    </message>
    <message>
        <source>look-up</source>
        <translation>照会</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>In the network&apos;s words</source>
        <translation>ネットワークの説明</translation>
    </message>
    <message>
        <source>Redirect to</source>
        <translation>リダイレクト先</translation>
    </message>
    <message>
        <source>An answer was longer than what is kept; only that was compared.</source>
        <translation>保存できる長さを超えた応答があり、保存された部分だけを比較しました。</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>not reached or not known</source>
        <translation>未到達または不明</translation>
    </message>
    <message>
        <source>Connecting began after</source>
        <translation>接続開始まで</translation>
    </message>
    <message>
        <source>Encrypted after</source>
        <translation>暗号化まで</translation>
    </message>
    <message>
        <source>Request sent after</source>
        <translation>リクエスト送信まで</translation>
    </message>
    <message>
        <source>Answer began after</source>
        <translation>応答開始まで</translation>
    </message>
    <message>
        <source>Whole delivery</source>
        <translation>配信全体</translation>
    </message>
    <message>
        <source>%1, signed by %2, from %3 to %4, for %5</source>
        <translation>%1、署名者 %2、%3 から %4 まで、対象 %5</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>信頼済み</translation>
    </message>
    <message>
        <source>Secured by</source>
        <translation>保護方式</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>暗号</translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <translation>証明書 %1</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信頼</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>やり取り</translation>
    </message>
</context>
<context>
    <name>hookbench::AttemptDifferenceExport</name>
    <message>
        <source>cannot be compared</source>
        <translation>比較できません</translation>
    </message>
    <message>
        <source>First: #%1. Second: #%2.</source>
        <translation>1 件目: #%1。2 件目: #%2。</translation>
    </message>
</context>
<context>
    <name>hookbench::AttemptDifferenceModel</name>
    <message>
        <source>masked, cannot be compared</source>
        <translation>マスク済み、比較不可</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>箇所</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>hookbench::AttemptDifferenceView</name>
    <message>
        <source>Copy the comparison</source>
        <translation>比較結果をコピー</translation>
    </message>
    <message>
        <source>Back to the Request</source>
        <translation>リクエストに戻る</translation>
    </message>
    <message>
        <source>Shows the later one of the two in full</source>
        <translation>2 件のうち新しいほうの全体を表示します</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>The same in both: %1.</source>
        <translation>両方で同じ: %1。</translation>
    </message>
</context>
<context>
    <name>hookbench::AttemptVerdict</name>
    <message>
        <source>The requests are byte for byte the same.</source>
        <translation>リクエストは 1 バイトも違いません。</translation>
    </message>
    <message>
        <source>The requests are the same, but for what is masked: secrets are not kept, so they cannot be compared.</source>
        <translation>マスクされた部分を除き、リクエストは同じです。シークレットは保存されないため比較できません。</translation>
    </message>
    <message>
        <source>The requests differ: %1.</source>
        <translation>リクエストが異なります: %1。</translation>
    </message>
    <message>
        <source>They ended differently: first “%1”, then “%2”.</source>
        <translation>結果が異なります: 1 件目「%1」、2 件目「%2」。</translation>
    </message>
    <message>
        <source>The answers are byte for byte the same: %1.</source>
        <translation>応答は 1 バイトも違いません: %1。</translation>
    </message>
    <message>
        <source>Both ended alike: %1.</source>
        <translation>結果は同じです: %1。</translation>
    </message>
    <message>
        <source>The answers are the same (%1), but for what is masked.</source>
        <translation>マスクされた部分を除き、応答は同じです (%1)。</translation>
    </message>
    <message>
        <source>Both ended with %1, and differ: %2.</source>
        <translation>どちらも %1 ですが、次が異なります: %2。</translation>
    </message>
    <message>
        <source>The first took %1 ms, the second %2 ms.</source>
        <translation>1 件目は %1 ms、2 件目は %2 ms かかりました。</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>sent, no answer</source>
        <translation>送信済み、応答なし</translation>
    </message>
    <message>
        <source>What was chosen</source>
        <translation>選択内容</translation>
    </message>
    <message>
        <source>Method and URL</source>
        <translation>メソッドと URL</translation>
    </message>
    <message>
        <source>Headers of the request</source>
        <translation>リクエストの header</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>リクエストの body</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>応答の header</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>応答の body</translation>
    </message>
    <message>
        <source>Timings</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>What was asked for first</source>
        <translation>先に要求したもの</translation>
    </message>
    <message>
        <source>none in both</source>
        <translation>どちらにもなし</translation>
    </message>
    <message>
        <source>differences: %1</source>
        <translation>相違 %1 件</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>masked secrets cannot be compared</source>
        <translation>マスクされたシークレットは比較できません</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>マスク済み</translation>
    </message>
</context>
<context>
    <name>hookbench::AuthenticationEditor</name>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>No authentication</source>
        <translation>認証なし</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>API key in a header</source>
        <translation>ヘッダーの API キー</translation>
    </message>
    <message>
        <source>OAuth 2.0</source>
        <translation>OAuth 2.0</translation>
    </message>
    <message>
        <source>&amp;Grant</source>
        <translation>グラント(&amp;G)</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>クライアント資格情報</translation>
    </message>
    <message>
        <source>Password credentials</source>
        <translation>パスワード資格情報</translation>
    </message>
    <message>
        <source>Access token URL</source>
        <translation>アクセストークンの URL</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>クライアント認証</translation>
    </message>
    <message>
        <source>Basic authentication in the header</source>
        <translation>ヘッダーの Basic 認証</translation>
    </message>
    <message>
        <source>In the body</source>
        <translation>本文内</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>separated by blanks, such as manage:distributions</source>
        <translation>空白区切り（例: manage:distributions）</translation>
    </message>
    <message>
        <source>name=value &amp; name=value, such as audience=https://api.example.com</source>
        <translation>名前=値 &amp; 名前=値（例: audience=https://api.example.com）</translation>
    </message>
    <message>
        <source>Further parameters</source>
        <translation>その他のパラメーター</translation>
    </message>
    <message>
        <source>Field with the token</source>
        <translation>トークンのフィールド</translation>
    </message>
    <message>
        <source>In the JSON of the answer; dots lead into objects, such as data.token</source>
        <translation>応答の JSON 内。ドットでオブジェクトの中を指します（例: data.token）</translation>
    </message>
    <message>
        <source>Field with its seconds</source>
        <translation>有効秒数のフィールド</translation>
    </message>
    <message>
        <source>For how many seconds the token counts; empty where the answer does not tell</source>
        <translation>トークンの有効秒数。応答にない場合は空</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>for one delivery</source>
        <translation>1 回の送信のみ</translation>
    </message>
    <message>
        <source>Else it counts</source>
        <translation>ない場合の有効期間</translation>
    </message>
    <message>
        <source>Goes into the header</source>
        <translation>入れるヘッダー</translation>
    </message>
    <message>
        <source>With this in front</source>
        <translation>前に付ける文字</translation>
    </message>
    <message>
        <source>Hookbench renews a token by the refresh_token of its answer, where there is one (RFC 6749). CleverTap has a field for it; when it uses it is not published.</source>
        <translation>応答に refresh_token があれば、Hookbench はそれでトークンを更新します（RFC 6749）。CleverTap にもそのための欄がありますが、いつ使うかは公開されていません。</translation>
    </message>
</context>
<context>
    <name>hookbench::BlockersView</name>
    <message>
        <source>Not ready to publish</source>
        <translation>まだ公開できません</translation>
    </message>
    <message>
        <source>Problems that would reach customers: %1. Solve them first.</source>
        <translation>顧客に届いてしまう問題: %1。先に解決してください。</translation>
    </message>
    <message>
        <source>%1 (sample %2)</source>
        <translation>%1(サンプル %2)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>表示: %1</translation>
    </message>
</context>
<context>
    <name>hookbench::BodyActions</name>
    <message>
        <source>Paste as &amp;JSON Text</source>
        <translation>JSON テキストとして貼り付け(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Find in Body</source>
        <translation>body 内を検索(&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>前を検索(&amp;V)</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>置換(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Go to Line…</source>
        <translation>行へ移動(&amp;G)…</translation>
    </message>
    <message>
        <source>Go to &amp;Matching Bracket or Tag</source>
        <translation>対応するかっこまたはタグへ移動(&amp;M)</translation>
    </message>
    <message>
        <source>Toggle &amp;Comment</source>
        <translation>コメントの切り替え(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Duplicate Line or Selection</source>
        <translation>行または選択範囲を複製(&amp;D)</translation>
    </message>
    <message>
        <source>Move Lines &amp;Up</source>
        <translation>行を上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move Lines Do&amp;wn</source>
        <translation>行を下へ移動(&amp;W)</translation>
    </message>
    <message>
        <source>D&amp;elete Lines</source>
        <translation>行を削除(&amp;E)</translation>
    </message>
    <message>
        <source>Select &amp;Next Occurrence</source>
        <translation>次の出現箇所を選択(&amp;N)</translation>
    </message>
    <message>
        <source>Select &amp;All Occurrences</source>
        <translation>すべての出現箇所を選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Fold or Unfold Block</source>
        <translation>ブロックを折りたたむ、または展開(&amp;F)</translation>
    </message>
    <message>
        <source>Fold &amp;All</source>
        <translation>すべて折りたたむ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation>すべて展開(&amp;U)</translation>
    </message>
    <message>
        <source>F&amp;ormat Body</source>
        <translation>body を整形(&amp;O)</translation>
    </message>
    <message>
        <source>Format &amp;Selection</source>
        <translation>選択範囲を整形(&amp;S)</translation>
    </message>
    <message>
        <source>Fi&amp;x at Caret…</source>
        <translation>カーソル位置を修正(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Lines and Selections</source>
        <translation>行と選択(&amp;L)</translation>
    </message>
    <message>
        <source>Fol&amp;ding</source>
        <translation>折りたたみ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Field…</source>
        <translation>フィールド(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Condition (if … else)</source>
        <translation>条件 (if … else)(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;List (for …)</source>
        <translation>リスト (for …)(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Abort for This Customer</source>
        <translation>この顧客では中止(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>コメント(&amp;O)</translation>
    </message>
</context>
<context>
    <name>hookbench::BodyDifference</name>
    <message>
        <source>whole body</source>
        <translation>body 全体</translation>
    </message>
    <message>
        <source>As JSON they hold the same; white space or the order of members differs.</source>
        <translation>JSON としての内容は同じで、空白またはメンバーの順序が異なります。</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>They differ in the line break at the end alone.</source>
        <translation>末尾の改行だけが異なります。</translation>
    </message>
    <message>
        <source>from byte %1 on</source>
        <translation>%1 バイト目から</translation>
    </message>
    <message>
        <source>They are no text: %1 and %2 bytes.</source>
        <translation>テキストではありません: %1 バイトと %2 バイト。</translation>
    </message>
</context>
<context>
    <name>hookbench::BodyFormatting</name>
    <message>
        <source>The body is plain text: only JSON has a layout.</source>
        <translation>body はプレーンテキストです: 整形できるのは JSON だけです。</translation>
    </message>
    <message>
        <source>Not formatted: %1</source>
        <translation>整形しませんでした: %1</translation>
    </message>
    <message>
        <source>Nothing is selected: select the lines to format, or format the whole body.</source>
        <translation>何も選択されていません: 整形する行を選ぶか、body 全体を整形してください。</translation>
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
        <translation>webhook の URL にクエリーパラメーターとして加わる URL のキーと値のペア</translation>
    </message>
    <message>
        <source>&amp;Webhook</source>
        <translation>Webhook(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>プレーンテキスト</translation>
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
        <translation>キーと値のペア</translation>
    </message>
    <message>
        <source>Free text with Liquid, or CleverTap&apos;s own body with the profile variables you tick</source>
        <translation>Liquid を含む自由なテキスト、または選んだプロファイル変数による CleverTap 独自の body</translation>
    </message>
    <message>
        <source>URL parameters</source>
        <translation>URL パラメーター</translation>
    </message>
    <message>
        <source>URL parameters (%1)</source>
        <translation>URL パラメーター(%1)</translation>
    </message>
</context>
<context>
    <name>hookbench::BulkBar</name>
    <message>
        <source>%1 s left</source>
        <translation>残り %1 秒</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>残り %1 分</translation>
    </message>
    <message>
        <source>Check all profiles of a CSV or JSON file, such as an export of CleverTap</source>
        <translation>CleverTap のエクスポートなど、CSV または JSON ファイルのすべてのプロファイルを確認します</translation>
    </message>
    <message>
        <source>Events to check with</source>
        <translation>確認に使うイベント</translation>
    </message>
    <message>
        <source>Without Personal Data…</source>
        <translation>個人データなしで…</translation>
    </message>
    <message>
        <source>With Personal Data…</source>
        <translation>個人データを含めて…</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>確認の進み具合</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>%1 checked, %2 with a problem · %3 a second</source>
        <translation>%1 件確認、%2 件に問題 · 毎秒 %3 件</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>ファイル…</translation>
    </message>
    <message>
        <source>Hostile</source>
        <translation>悪条件</translation>
    </message>
    <message>
        <source>Selected event</source>
        <translation>選択したイベント</translation>
    </message>
    <message>
        <source>Every event</source>
        <translation>すべてのイベント</translation>
    </message>
    <message>
        <source>Check:</source>
        <translation>確認:</translation>
    </message>
    <message>
        <source>Check all samples of the workspace</source>
        <translation>ワークスペースのすべてのサンプルを確認します</translation>
    </message>
    <message>
        <source>Check made-up customers with quotation marks, emoji, long texts, missing fields and the like</source>
        <translation>引用符、絵文字、長いテキスト、欠けたフィールドなどを持つ架空の顧客を確認します</translation>
    </message>
    <message>
        <source>Add the chosen profile to the samples</source>
        <translation>選択したプロファイルをサンプルに追加します</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>レポート…</translation>
    </message>
    <message>
        <source>Save what was found as a web page or a table</source>
        <translation>検出結果を Web ページまたは表として保存します</translation>
    </message>
</context>
<context>
    <name>hookbench::BulkFacts</name>
    <message>
        <source>Checked: %1. With a problem: %2.</source>
        <translation>確認済み: %1。問題あり: %2。</translation>
    </message>
    <message>
        <source>Get nothing, as the body says: %1.</source>
        <translation>body の指定により送信されないもの: %1。</translation>
    </message>
    <message>
        <source>Records that cannot be read: %1.</source>
        <translation>読み取れないレコード: %1。</translation>
    </message>
    <message>
        <source>Shapes of the payload: more than %1.</source>
        <translation>payload の形: %1 を超える種類。</translation>
    </message>
    <message>
        <source>Shapes of the payload: %1.</source>
        <translation>payload の形: %1 種類。</translation>
    </message>
    <message>
        <source>Payloads: %1 to %2, half of them up to %3</source>
        <translation>payload: %1 ～ %2、半数は %3 以下</translation>
    </message>
    <message>
        <source>Missing in every profile: %1</source>
        <translation>すべてのプロファイルにないもの: %1</translation>
    </message>
    <message>
        <source>The same in every profile: %1</source>
        <translation>すべてのプロファイルで同じもの: %1</translation>
    </message>
    <message>
        <source>About all profiles</source>
        <translation>全プロファイルについて</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>原因別の失敗</translation>
    </message>
</context>
<context>
    <name>hookbench::BulkModel</name>
    <message>
        <source>Shape %1 of the payload</source>
        <translation>payload の形 %1</translation>
    </message>
    <message>
        <source>Payloads of one shape have the same members and kinds of values.</source>
        <translation>同じ形の payload は、メンバーと値の種類が同じです。</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
</context>
<context>
    <name>hookbench::BulkView</name>
    <message>
        <source>Findings of all profiles</source>
        <translation>全プロファイルの検出結果</translation>
    </message>
    <message>
        <source>Renders the body for each profile of the workspace or of a file, and lists what is wrong with whom.</source>
        <translation>ワークスペースまたはファイルの各プロファイルで body をレンダリングし、誰のどこに問題があるかを一覧にします。</translation>
    </message>
    <message>
        <source>Check All Samples</source>
        <translation>すべてのサンプルを確認</translation>
    </message>
    <message>
        <source>samples of the workspace</source>
        <translation>ワークスペースのサンプル</translation>
    </message>
    <message>
        <source>There is no campaign to check.</source>
        <translation>確認するキャンペーンがありません。</translation>
    </message>
    <message>
        <source>Cancelled: only %1 profiles were checked, %2 of them have a problem (%3).</source>
        <translation>中止しました: %1 件だけを確認し、そのうち %2 件に問題があります (%3)。</translation>
    </message>
    <message>
        <source>%1 of %2 profiles have a problem (%3).</source>
        <translation>%2 件中 %1 件のプロファイルに問題があります (%3)。</translation>
    </message>
    <message>
        <source>All %1 profiles are fine (%2).</source>
        <translation>%1 件のプロファイルすべてに問題はありません (%2)。</translation>
    </message>
    <message>
        <source>The body has changed since this check.</source>
        <translation>この確認の後に body が変更されました。</translation>
    </message>
    <message>
        <source>These are the findings of the campaign “%1”.</source>
        <translation>これはキャンペーン「%1」の検出結果です。</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>レポートを %1 として保存しました。</translation>
    </message>
    <message>
        <source>The body reads no field, hence no customer can break it.</source>
        <translation>body はフィールドを読まないため、どの顧客でも壊れません。</translation>
    </message>
    <message>
        <source>hostile profiles</source>
        <translation>悪条件のプロファイル</translation>
    </message>
    <message>
        <source>“%1” is a sample of the workspace now.</source>
        <translation>「%1」をワークスペースのサンプルにしました。</translation>
    </message>
</context>
<context>
    <name>hookbench::CampaignBadges</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>エラー %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>hookbench::CampaignHeader</name>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>公開…</translation>
    </message>
    <message>
        <source>Choose, add or remove a campaign</source>
        <translation>キャンペーンを選択、追加、削除</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation>キャンペーンの名前</translation>
    </message>
    <message>
        <source>Freeze this version and hand it over to CleverTap</source>
        <translation>この版を固定して CleverTap に引き渡す</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>環境(&amp;E)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Send Test</source>
        <translation>テスト送信</translation>
    </message>
    <message>
        <source>Stop waiting for the answer (Esc)</source>
        <translation>応答を待つのをやめる(Esc)</translation>
    </message>
    <message>
        <source>Send this payload once for the selected sample (Ctrl+Return)</source>
        <translation>選択中のサンプルについて、この payload を 1 回送る(Ctrl+Return)</translation>
    </message>
    <message>
        <source>&amp;Add campaign</source>
        <translation>キャンペーンを追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Duplicate campaign</source>
        <translation>キャンペーンを複製(&amp;D)</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 のコピー</translation>
    </message>
    <message>
        <source>&amp;Remove campaign</source>
        <translation>キャンペーンを削除(&amp;R)</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>新しいキャンペーン</translation>
    </message>
    <message>
        <source>Published, version %1</source>
        <translation>公開済み、バージョン %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>管理…</translation>
    </message>
</context>
<context>
    <name>hookbench::CampaignOverview</name>
    <message>
        <source>Past behavior or a custom list</source>
        <translation>Past behavior またはカスタムリスト</translation>
    </message>
    <message>
        <source>External trigger by API</source>
        <translation>API による External trigger</translation>
    </message>
    <message>
        <source>Live behavior, but no trigger event is named</source>
        <translation>Live behavior ですが、トリガーとなるイベントの指定がありません</translation>
    </message>
    <message>
        <source>Live behavior: the event %1</source>
        <translation>Live behavior: イベント %1</translation>
    </message>
    <message>
        <source>No target segment is named</source>
        <translation>Target segment の指定がありません</translation>
    </message>
    <message>
        <source>Problems to solve before it can be published: %1</source>
        <translation>公開前に解決すべき問題: %1</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <source>Custom Body</source>
        <translation>Custom Body</translation>
    </message>
    <message>
        <source>profile variables and key value pairs</source>
        <translation>プロファイル変数とキーと値のペア</translation>
    </message>
    <message>
        <source>%1 to the webhook %2, %3, %4</source>
        <translation>%1 を webhook %2 へ、%3、%4</translation>
    </message>
    <message>
        <source>Starts now</source>
        <translation>今すぐ開始</translation>
    </message>
    <message>
        <source>Starts on %1</source>
        <translation>%1 に開始</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>終了なし</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <translation>%1 に終了</translation>
    </message>
    <message>
        <source>%1 after qualifying</source>
        <translation>条件成立から %1 後</translation>
    </message>
    <message>
        <source>no delay</source>
        <translation>遅延なし</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰に</translation>
    </message>
    <message>
        <source>What</source>
        <translation>何を</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
</context>
<context>
    <name>hookbench::CampaignPage</name>
    <message>
        <source>A campaign says what is sent to whom and when: a webhook, a body and a trigger.</source>
        <translation>キャンペーンは、何を誰にいつ送るかを表します: webhook、body、トリガーです。</translation>
    </message>
    <message>
        <source>Add campaign</source>
        <translation>キャンペーンを追加</translation>
    </message>
    <message>
        <source>Sections of the campaign</source>
        <translation>キャンペーンのセクション</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Breaks the payload</source>
        <translation>payload を壊す</translation>
    </message>
    <message>
        <source>Gets nothing</source>
        <translation>何も届かない</translation>
    </message>
</context>
<context>
    <name>hookbench::CatchAll</name>
    <message>
        <source>“%1” cannot be the name of a header.</source>
        <translation>「%1」は header の名前にできません。</translation>
    </message>
    <message>
        <source>The header %1 cannot be set: it follows from the body.</source>
        <translation>ヘッダー %1 は設定できません。ボディから決まります。</translation>
    </message>
    <message>
        <source>The value of the header %1 holds a line break or another control character.</source>
        <translation>header %1 の値に改行などの制御文字が含まれています。</translation>
    </message>
    <message>
        <source>A status is a number from %1 to %2.</source>
        <translation>ステータスは %1 から %2 までの数です。</translation>
    </message>
    <message>
        <source>The delay is a number of milliseconds from 0 to %1.</source>
        <translation>遅延は 0 から %1 までのミリ秒数です。</translation>
    </message>
    <message>
        <source>An answer with status %1 has no body.</source>
        <translation>ステータス %1 の応答にはボディがありません。</translation>
    </message>
</context>
<context>
    <name>hookbench::CatchAllForm</name>
    <message>
        <source>Body of the answer</source>
        <translation>応答の body</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>ボディなし</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ミリ秒</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>After</source>
        <translation>待ち時間</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>コンテンツタイプ</translation>
    </message>
    <message>
        <source>One of these or any other number from %1 to %2</source>
        <translation>これらのいずれか、または %1 から %2 までの任意の数</translation>
    </message>
</context>
<context>
    <name>hookbench::CausePlot</name>
    <message>
        <source>Failures by cause</source>
        <translation>原因別の失敗</translation>
    </message>
</context>
<context>
    <name>hookbench::ClientKey</name>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>ファイル %1 を読めません: %2</translation>
    </message>
    <message>
        <source>The file %1 is neither PEM nor PKCS #12 that this pass phrase opens. Older PKCS #12 files use ciphers that are switched off today: export it anew.</source>
        <translation>ファイル %1 は PEM でも、このパスフレーズで開ける PKCS #12 でもありません。古い PKCS #12 は現在無効な暗号を使うため、書き出し直してください。</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate.</source>
        <translation>ファイル %1 に証明書がありません。</translation>
    </message>
    <message>
        <source>The file %1 holds no private key that this pass phrase opens.</source>
        <translation>ファイル %1 に、このパスフレーズで開ける秘密鍵がありません。</translation>
    </message>
</context>
<context>
    <name>hookbench::CodeFontMenu</name>
    <message>
        <source>&amp;System</source>
        <translation>システム(&amp;S)</translation>
    </message>
</context>
<context>
    <name>hookbench::ColumnsEditor</name>
    <message>
        <source>Use as Identity</source>
        <translation>Identity として使う</translation>
    </message>
    <message>
        <source>Back to What Was Found</source>
        <translation>検出した内容に戻す</translation>
    </message>
    <message>
        <source>The profile of the row before</source>
        <translation>前の行のプロファイル</translation>
    </message>
    <message>
        <source>The profile of the next row</source>
        <translation>次の行のプロファイル</translation>
    </message>
    <message>
        <source>What becomes of the columns</source>
        <translation>列がどうなるか</translation>
    </message>
    <message>
        <source>The column tells customers apart: it becomes the system property Identity</source>
        <translation>この列が顧客を区別します。システムプロパティ Identity になります</translation>
    </message>
    <message>
        <source>The resulting profile</source>
        <translation>できるプロファイル</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>ファイルに行がありません。</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>%1 行目</translation>
    </message>
</context>
<context>
    <name>hookbench::ColumnsModel</name>
    <message>
        <source>Column %1</source>
        <translation>列 %1</translation>
    </message>
    <message>
        <source>“%1” is no name of a field. Write City, address.city for a field in an object, or [&apos;a.b&apos;] for a name with a dot.</source>
        <translation>「%1」はフィールドの名前ではありません。City、オブジェクトの中のフィールドなら address.city、点のある名前なら [&apos;a.b&apos;] と書いてください。</translation>
    </message>
    <message>
        <source>“%1” is no form of a date. Write dd, MM and yyyy as they stand in the file, or Unix time.</source>
        <translation>「%1」は日付の形ではありません。dd、MM、yyyy をファイルにある並びで書くか、Unix time と書いてください。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>変換先</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>真偽</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>取り込まない</translation>
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
        <translation>どちらの payload も内容は同じです: %1 と異なる箇所はありません。</translation>
    </message>
    <message>
        <source>There is nothing to compare with: %1 gets nothing.</source>
        <translation>比較できるものがありません: %1 には何も届きません。</translation>
    </message>
    <message>
        <source>There is nothing to compare: this customer gets nothing.</source>
        <translation>比較できるものがありません: この顧客には何も届きません。</translation>
    </message>
    <message>
        <source>The payload of %1 is not valid JSON, so its places cannot be compared.</source>
        <translation>%1 の payload は有効な JSON ではないため、箇所ごとに比較できません。</translation>
    </message>
    <message>
        <source>This payload is not valid JSON, so its places cannot be compared.</source>
        <translation>この payload は有効な JSON ではないため、箇所ごとに比較できません。</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>比較対象(&amp;W)</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>With a second sample profile, or once the campaign was published or sent, payloads can be compared here.</source>
        <translation>2 つ目のサンプルプロファイルがあるか、キャンペーンを公開または送信すると、ここで payload を比較できます。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み込めません。</translation>
    </message>
    <message>
        <source>The first %1 of %2 differences</source>
        <translation>相違点 %2 件のうち最初の %1 件</translation>
    </message>
    <message>
        <source>Differences: %1</source>
        <translation>相違点: %1</translation>
    </message>
</context>
<context>
    <name>hookbench::ComparedPayloads</name>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Attempt of %1: %2, %3</source>
        <translation>%1 の試行: %2、%3</translation>
    </message>
    <message>
        <source>Published version %1</source>
        <translation>公開済みバージョン %1</translation>
    </message>
</context>
<context>
    <name>hookbench::ComparisonModel</name>
    <message>
        <source>Same, added on the way</source>
        <translation>同じ (送信時に追加)</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>Same around a secret</source>
        <translation>秘密以外は同じ</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>届いていません</translation>
    </message>
    <message>
        <source>Was not sent</source>
        <translation>送信していません</translation>
    </message>
    <message>
        <source>Differs from %1 on</source>
        <translation>%1 から異なります</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>異なります</translation>
    </message>
    <message>
        <source>Request line</source>
        <translation>リクエスト行</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>line %1, column %2 (byte %3)</source>
        <translation>%1 行 %2 列 (%3 バイト目)</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
</context>
<context>
    <name>hookbench::CompletionModel</name>
    <message>
        <source>not documented, works (inferred)</source>
        <translation>文書化されていないが動作する(推定)</translation>
    </message>
    <message>
        <source>made in this body</source>
        <translation>この body で作られる</translation>
    </message>
    <message>
        <source>a fixed value</source>
        <translation>固定値</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>通常のもの</translation>
    </message>
</context>
<context>
    <name>hookbench::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>入力候補</translation>
    </message>
</context>
<context>
    <name>hookbench::ConnectionEditor</name>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>For a whole Send Test. CleverTap&apos;s own limit is shorter: its pages name 1, 3 and 5 seconds.</source>
        <translation>テスト送信全体の制限です。CleverTap 自体の制限はより短く、公開ページには 1、3、5 秒とあります。</translation>
    </message>
    <message>
        <source>Time &amp;limit</source>
        <translation>制限時間(&amp;L)</translation>
    </message>
    <message>
        <source>as long as the time limit</source>
        <translation>制限時間と同じ</translation>
    </message>
    <message>
        <source>How long the server may say nothing at all</source>
        <translation>サーバーが何も送らないことを許す時間</translation>
    </message>
    <message>
        <source>&amp;Silence up to</source>
        <translation>無応答の上限(&amp;S)</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>システムの設定</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>指定する:</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>プロキシ(&amp;P)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Trust also this authority</source>
        <translation>追加で信頼する認証局</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.p12 *.pfx);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer *.p12 *.pfx);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>その秘密鍵</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>鍵 (*.pem *.key);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>in the same file</source>
        <translation>同じファイル内</translation>
    </message>
    <message>
        <source>Pass phrase of the key</source>
        <translation>鍵のパスフレーズ</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
</context>
<context>
    <name>hookbench::ConnectionText</name>
    <message>
        <source>Secured by</source>
        <translation>保護方式</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>暗号</translation>
    </message>
    <message>
        <source>%1, signed by %2, ended on %3</source>
        <translation>%1（署名者 %2、%3 に失効）</translation>
    </message>
    <message>
        <source>%1, signed by %2, good until %3 (%4 days)</source>
        <translation>%1（署名者 %2、%3 まで有効、残り %4 日）</translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <translation>証明書 %1</translation>
    </message>
    <message>
        <source>… stands for</source>
        <translation>… の対象</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>文書化</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>接続先</translation>
    </message>
</context>
<context>
    <name>hookbench::ContractForm</name>
    <message>
        <source>Every customer has it</source>
        <translation>どの顧客にもある</translation>
    </message>
    <message>
        <source>F&amp;ield</source>
        <translation>フィールド(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;May hold</source>
        <translation>入りうるもの(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>パターン(&amp;P)</translation>
    </message>
    <message>
        <source>One &amp;of</source>
        <translation>いずれか(&amp;O)</translation>
    </message>
    <message>
        <source>such as Profile.QualtricID</source>
        <translation>例: Profile.QualtricID</translation>
    </message>
    <message>
        <source>such as CGC_[0-9A-Za-z]{15}</source>
        <translation>例: CGC_[0-9A-Za-z]{15}</translation>
    </message>
    <message>
        <source>A regular expression that the whole text matches</source>
        <translation>テキスト全体が一致する正規表現</translation>
    </message>
    <message>
        <source>such as gold, silver</source>
        <translation>例: gold, silver</translation>
    </message>
    <message>
        <source>Values with commas between them; nothing else can occur</source>
        <translation>コンマで区切った値。それ以外は現れません</translation>
    </message>
    <message>
        <source>It is never missing and never null.</source>
        <translation>必ずあり、null になりません。</translation>
    </message>
    <message>
        <source>A field is written as in the body: Profile.Name, Profile[&apos;First Name&apos;], Event.items[*].sku.</source>
        <translation>フィールドは body と同じように書きます: Profile.Name、Profile[&apos;First Name&apos;]、Event.items[*].sku。</translation>
    </message>
    <message>
        <source>This is no regular expression yet: %1.</source>
        <translation>まだ正規表現になっていません: %1</translation>
    </message>
</context>
<context>
    <name>hookbench::ContractText</name>
    <message>
        <source>Anything</source>
        <translation>何でも</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>真偽値</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>One of %1</source>
        <translation>%1 のいずれか</translation>
    </message>
    <message>
        <source>%1 matching %2</source>
        <translation>%2 に一致する%1</translation>
    </message>
    <message>
        <source>%1, never missing</source>
        <translation>%1、必ずある</translation>
    </message>
</context>
<context>
    <name>hookbench::ContractsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>取り決めなし</translation>
    </message>
    <message>
        <source>kept by %1</source>
        <translation>%1 が満たす</translation>
    </message>
    <message>
        <source>kept by %1: %2</source>
        <translation>%1 が満たす: %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>May hold</source>
        <translation>入りうるもの</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>満たすサンプル</translation>
    </message>
</context>
<context>
    <name>hookbench::ContractsPanel</name>
    <message>
        <source>Allow Anything</source>
        <translation>何でも許可</translation>
    </message>
    <message>
        <source>Guess from Samples</source>
        <translation>サンプルから推測</translation>
    </message>
    <message>
        <source>A field may hold anything, unless you state what it holds. What is stated counts for every check: what no customer has cannot break a payload.</source>
        <translation>取り決めがなければ、フィールドには何でも入りえます。取り決めはすべての検査に使われます: どの顧客にもない値が payload を壊すことはありません。</translation>
    </message>
    <message>
        <source>Field contracts</source>
        <translation>フィールドの取り決め</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>The field may hold anything again</source>
        <translation>フィールドに再び何でも入りうるようにする</translation>
    </message>
    <message>
        <source>States for each field what all samples hold, where nothing is stated yet</source>
        <translation>取り決めのない各フィールドに、すべてのサンプルに共通する内容を取り決める</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 を表示</translation>
    </message>
</context>
<context>
    <name>hookbench::CopyAsBar</name>
    <message>
        <source>Copy As</source>
        <translation>形式を選んでコピー</translation>
    </message>
    <message>
        <source>Copy this request in the form of another program; a variable stands for each secret</source>
        <translation>別のプログラムの形式でリクエストをコピーします。シークレットは変数になります</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>cURL としてコピー</translation>
    </message>
    <message>
        <source>Copied as cURL.</source>
        <translation>cURL としてコピーしました。</translation>
    </message>
    <message>
        <source>Copy as cURL for Windows (cmd)</source>
        <translation>Windows (cmd) 用の cURL としてコピー</translation>
    </message>
    <message>
        <source>Copied as cURL for Windows.</source>
        <translation>Windows 用の cURL としてコピーしました。</translation>
    </message>
    <message>
        <source>Copy as PowerShell</source>
        <translation>PowerShell としてコピー</translation>
    </message>
    <message>
        <source>Copied as PowerShell.</source>
        <translation>PowerShell としてコピーしました。</translation>
    </message>
    <message>
        <source>Copy as .http</source>
        <translation>.http としてコピー</translation>
    </message>
    <message>
        <source>Copied as .http.</source>
        <translation>.http としてコピーしました。</translation>
    </message>
    <message>
        <source>Save as Postman Collection…</source>
        <translation>Postman コレクションとして保存…</translation>
    </message>
    <message>
        <source>Not copied: mend what is red first.</source>
        <translation>コピーしませんでした。まず赤いものを直してください。</translation>
    </message>
    <message>
        <source>Save as Postman Collection</source>
        <translation>Postman コレクションとして保存</translation>
    </message>
    <message>
        <source>Postman (*.json)</source>
        <translation>Postman (*.json)</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>保存できませんでした: %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>%1 A variable stands for each secret.</source>
        <translation>%1 シークレットは変数になっています。</translation>
    </message>
    <message>
        <source>With Secrets in Clear Text</source>
        <translation>シークレットを平文で含める</translation>
    </message>
    <message>
        <source>Whoever gets it can use: %1</source>
        <translation>受け取った人が使えるもの: %1</translation>
    </message>
    <message>
        <source>%1 In clear text: %2.</source>
        <translation>%1 平文で含まれるもの: %2。</translation>
    </message>
</context>
<context>
    <name>hookbench::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>hookbench::DesktopDialogs</name>
    <message>
        <source>Unsaved changes</source>
        <translation>保存していない変更</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>%1 への変更を保存しますか?</translation>
    </message>
</context>
<context>
    <name>hookbench::DifferencesModel</name>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>箇所</translation>
    </message>
    <message>
        <source>This payload</source>
        <translation>この payload</translation>
    </message>
</context>
<context>
    <name>hookbench::EditableTable</name>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
</context>
<context>
    <name>hookbench::EndpointField</name>
    <message>
        <source>The &amp;webhook&apos;s own address</source>
        <translation>webhook 自身のアドレス(&amp;W)</translation>
    </message>
    <message>
        <source>The &amp;built-in sandbox</source>
        <translation>内蔵のサンドボックス(&amp;B)</translation>
    </message>
    <message>
        <source>An&amp;other address</source>
        <translation>別のアドレス(&amp;O)</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>別のアドレス</translation>
    </message>
</context>
<context>
    <name>hookbench::EnvironmentPanel</name>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Requests go to</source>
        <translation>リクエストの送り先</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Add an environment</source>
        <translation>環境を追加</translation>
    </message>
    <message>
        <source>Remove this environment</source>
        <translation>この環境を削除</translation>
    </message>
    <message>
        <source>&amp;Variables fill &lt;name&gt; in URLs and header values</source>
        <translation>変数が URL と header の値の &lt;name&gt; を埋めます(&amp;V)</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Secret value</source>
        <translation>シークレットの値</translation>
    </message>
    <message>
        <source>May be sent &amp;only to these hosts</source>
        <translation>次のホストにだけ送ってよい(&amp;O)</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>新しい環境</translation>
    </message>
</context>
<context>
    <name>hookbench::ExchangeDetails</name>
    <message>
        <source>It differs from what was sent in the white space of its head.</source>
        <translation>送信したものとヘッダー部の空白が異なります。</translation>
    </message>
    <message>
        <source>It differs from what was sent in the order of its headers.</source>
        <translation>送信したものとヘッダーの順序が異なります。</translation>
    </message>
    <message>
        <source>It differs from what was sent: see its request line.</source>
        <translation>送信したものと異なります。リクエスト行を確認してください。</translation>
    </message>
    <message>
        <source>It differs from what was sent: its body, from %1 on.</source>
        <translation>送信したものと異なります。ボディの %1 からです。</translation>
    </message>
    <message>
        <source>It differs from what was sent: see its header %1.</source>
        <translation>送信したものと異なります。ヘッダー %1 を確認してください。</translation>
    </message>
    <message>
        <source>What arrived is what was sent, but for the secret in “%1”, which is not known here.</source>
        <translation>届いたものは送信したものと同じです。ただし「%1」の秘密はここでは分からないため除きます。</translation>
    </message>
    <message>
        <source>What arrived is what was previewed and sent, byte for byte: head and body (%1).</source>
        <translation>届いたものは、プレビューと送信内容にバイト単位で一致しています。ヘッダー部とボディ (%1)。</translation>
    </message>
    <message>
        <source>Received request</source>
        <translation>受信したリクエスト</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>リクエストをコピー</translation>
    </message>
    <message>
        <source>Answer of the sandbox</source>
        <translation>サンドボックスの応答</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>応答をコピー</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答済み</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>What was sent beside what arrived</source>
        <translation>送信したものと届いたものの並列表示</translation>
    </message>
    <message>
        <source>No finished Send Test of this window looks like it: another program or a key check sent it, or it is still under way.</source>
        <translation>このウィンドウの完了したテスト送信に似たものはありません。別のプログラムかキーの確認が送信したか、まだ送信中です。</translation>
    </message>
</context>
<context>
    <name>hookbench::ExchangeModel</name>
    <message>
        <source>None: hung up</source>
        <translation>なし: 切断</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
</context>
<context>
    <name>hookbench::Explanation</name>
    <message>
        <source>Look at the other side before you send again: it may have acted already.</source>
        <translation>もう一度送る前に相手側を確認してください: すでに処理されたかもしれません。</translation>
    </message>
    <message>
        <source>Not sent: the request is not ready</source>
        <translation>未送信: リクエストの準備ができていません</translation>
    </message>
    <message>
        <source>Mend this, then send again.</source>
        <translation>これを直してから、もう一度送ってください。</translation>
    </message>
    <message>
        <source>Cancelled before the request was sent</source>
        <translation>リクエストの送信前に中止しました</translation>
    </message>
    <message>
        <source>There is no host named %1</source>
        <translation>%1 というホストはありません</translation>
    </message>
    <message>
        <source>The name could not be found. It is misspelt, or this computer has no network.</source>
        <translation>名前が見つかりませんでした。綴りの誤りか、このコンピューターがネットワークにつながっていません。</translation>
    </message>
    <message>
        <source>Check the host in the URL and the network.</source>
        <translation>URL のホストとネットワークを確かめてください。</translation>
    </message>
    <message>
        <source>Nobody listens at %1</source>
        <translation>%1 で待ち受けているものがありません</translation>
    </message>
    <message>
        <source>The computer answered, but no program takes connections at that port.</source>
        <translation>コンピューターは応答しましたが、そのポートで接続を受けるプログラムがありません。</translation>
    </message>
    <message>
        <source>Check host and port, and whether the server is running.</source>
        <translation>ホストとポート、サーバーが動いているかを確かめてください。</translation>
    </message>
    <message>
        <source>No connection to %1 within %2 s</source>
        <translation>%2 秒以内に %1 に接続できませんでした</translation>
    </message>
    <message>
        <source>The host did not take the whole request in time; a firewall may be in between.</source>
        <translation>ホストがリクエスト全体を時間内に受け取りませんでした。途中にファイアウォールがあるかもしれません。</translation>
    </message>
    <message>
        <source>Check host, port and network, or allow more time in the webhook.</source>
        <translation>ホスト、ポート、ネットワークを確かめるか、webhook の制限時間を延ばしてください。</translation>
    </message>
    <message>
        <source>The request could not be sent to %1</source>
        <translation>リクエストを %1 に送れませんでした</translation>
    </message>
    <message>
        <source>Check the URL and the network.</source>
        <translation>URL とネットワークを確かめてください。</translation>
    </message>
    <message>
        <source>Cancelled after the request was sent</source>
        <translation>リクエストの送信後に中止しました</translation>
    </message>
    <message>
        <source>The request had left this computer; the answer was not waited for.</source>
        <translation>リクエストはすでに送り出されていました。応答は待っていません。</translation>
    </message>
    <message>
        <source>Sent, but no answer within %1 s</source>
        <translation>送信済み、%1 秒以内に応答なし</translation>
    </message>
    <message>
        <source>%1 took the request and did not answer in time.</source>
        <translation>%1 はリクエストを受け取りましたが、時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Sent, but the connection closed without an answer</source>
        <translation>送信済み、応答なしで接続が閉じました</translation>
    </message>
    <message>
        <source>Sent, but no answer came back</source>
        <translation>送信済み、応答が返りませんでした</translation>
    </message>
    <message>
        <source>%1, but the answer is not whole</source>
        <translation>%1、ただし応答は完全ではありません</translation>
    </message>
    <message>
        <source>%1, with a very long answer</source>
        <translation>%1、応答が非常に長い</translation>
    </message>
    <message>
        <source>The rest of the answer was not fetched.</source>
        <translation>応答の残りは取得しませんでした。</translation>
    </message>
    <message>
        <source>The rest of the answer did not come in time.</source>
        <translation>応答の残りが時間内に届きませんでした。</translation>
    </message>
    <message>
        <source>It was cancelled while the answer came in.</source>
        <translation>応答の受信中に中止しました。</translation>
    </message>
    <message>
        <source>The connection broke while the answer came in.</source>
        <translation>応答の受信中に接続が切れました。</translation>
    </message>
    <message>
        <source>%1: the server does not accept this request</source>
        <translation>%1: サーバーがこのリクエストを受け付けません</translation>
    </message>
    <message>
        <source>Something in the payload or the headers is not what it expects.</source>
        <translation>payload または header に、サーバーの想定と違うものがあります。</translation>
    </message>
    <message>
        <source>Read its answer below: it often names the field.</source>
        <translation>下の応答を読んでください: 多くの場合、フィールド名が示されています。</translation>
    </message>
    <message>
        <source>%1: there is nothing at this address</source>
        <translation>%1: このアドレスには何もありません</translation>
    </message>
    <message>
        <source>The path is wrong, or it names something that does not exist or is not visible to this account.</source>
        <translation>パスが誤っているか、存在しないもの、またはこのアカウントから見えないものを指しています。</translation>
    </message>
    <message>
        <source>Check the URL and the ids in the payload.</source>
        <translation>URL と payload の ID を確かめてください。</translation>
    </message>
    <message>
        <source>%1: the address exists, the method does not fit</source>
        <translation>%1: アドレスはありますが、メソッドが合いません</translation>
    </message>
    <message>
        <source>Check the method of the webhook.</source>
        <translation>webhook のメソッドを確かめてください。</translation>
    </message>
    <message>
        <source>%1: the payload is too large</source>
        <translation>%1: payload が大きすぎます</translation>
    </message>
    <message>
        <source>Shorten the payload.</source>
        <translation>payload を短くしてください。</translation>
    </message>
    <message>
        <source>%1: the server does not take this content type</source>
        <translation>%1: サーバーがこのコンテンツタイプを受け付けません</translation>
    </message>
    <message>
        <source>Set the header Content-Type to what it expects, such as application/json.</source>
        <translation>header Content-Type を application/json など、サーバーの求めるものにしてください。</translation>
    </message>
    <message>
        <source>%1: too many requests</source>
        <translation>%1: リクエストが多すぎます</translation>
    </message>
    <message>
        <source>The server limits how many it takes in a time.</source>
        <translation>サーバーは一定時間に受け取る数を制限しています。</translation>
    </message>
    <message>
        <source>Wait before you send again.</source>
        <translation>時間をおいてから送り直してください。</translation>
    </message>
    <message>
        <source>%1: the request was accepted</source>
        <translation>%1: リクエストは受理されました</translation>
    </message>
    <message>
        <source>%1: redirected, not delivered</source>
        <translation>%1: リダイレクトされ、配信されていません</translation>
    </message>
    <message>
        <source>The server points to %1. Redirects are shown and not followed.</source>
        <translation>サーバーは %1 を指しています。リダイレクトは表示するだけで、たどりません。</translation>
    </message>
    <message>
        <source>If you trust that address, put it into the webhook.</source>
        <translation>そのアドレスを信頼できるなら、webhook に設定してください。</translation>
    </message>
    <message>
        <source>%1: the server refused the request</source>
        <translation>%1: サーバーがリクエストを拒否しました</translation>
    </message>
    <message>
        <source>Read its answer below.</source>
        <translation>下の応答を読んでください。</translation>
    </message>
    <message>
        <source>%1: the server has a fault</source>
        <translation>%1: サーバーに障害があります</translation>
    </message>
    <message>
        <source>The request may have been carried out or not.</source>
        <translation>リクエストは実行されたかもしれず、されていないかもしれません。</translation>
    </message>
    <message>
        <source>%1: an unusual answer</source>
        <translation>%1: 通常と異なる応答</translation>
    </message>
    <message>
        <source>Not sent: there is no access token</source>
        <translation>未送信: アクセストークンがありません</translation>
    </message>
    <message>
        <source>Check the access token URL, the client and its secret in the webhook&apos;s authentication. The exchange stands in the tab Token.</source>
        <translation>Webhook の認証で、アクセストークンの URL、クライアント、シークレットを確認してください。やり取りは「トークン」タブにあります。</translation>
    </message>
    <message>
        <source>%1: the server gave up waiting for the request</source>
        <translation>%1: サーバーがリクエストを待つのをやめました</translation>
    </message>
    <message>
        <source>%1: it contradicts what is there already</source>
        <translation>%1: すでにあるものと矛盾します</translation>
    </message>
    <message>
        <source>Look at the other side: an earlier request may have done this.</source>
        <translation>相手側を確認してください。以前のリクエストですでに行われた可能性があります。</translation>
    </message>
    <message>
        <source>%1: the address was given up</source>
        <translation>%1: このアドレスは廃止されました</translation>
    </message>
    <message>
        <source>Ask whoever runs the service for the new one.</source>
        <translation>サービスの運営者に新しいアドレスを尋ねてください。</translation>
    </message>
    <message>
        <source>%1: the values are not what the server takes</source>
        <translation>%1: 値がサーバーの受け付けるものではありません</translation>
    </message>
    <message>
        <source>It can read the payload, but a field is missing or holds the wrong thing.</source>
        <translation>ペイロードは読めますが、フィールドが足りないか内容が違います。</translation>
    </message>
    <message>
        <source>%1: the headers are too long</source>
        <translation>%1: ヘッダーが長すぎます</translation>
    </message>
    <message>
        <source>Shorten the headers, such as a token in them.</source>
        <translation>ヘッダー（中のトークンなど）を短くしてください。</translation>
    </message>
    <message>
        <source>%1: a gateway got no good answer from the server behind it</source>
        <translation>%1: ゲートウェイが背後のサーバーから正しい応答を得られませんでした</translation>
    </message>
    <message>
        <source>%1: the service is not available now</source>
        <translation>%1: サービスは現在利用できません</translation>
    </message>
    <message>
        <source>Perhaps sent: no end is on record</source>
        <translation>送信された可能性あり:終了の記録なし</translation>
    </message>
    <message>
        <source>This delivery is still under way, or Hookbench ended during it. %1 may have the request.</source>
        <translation>この送信はまだ進行中か、その途中で Hookbench が終了しました。%1 がリクエストを受け取っている可能性があります。</translation>
    </message>
    <message>
        <source>%1 took the request and hung up.</source>
        <translation>%1 は要求を受け取った後、接続を切りました。</translation>
    </message>
    <message>
        <source>So does a server that demands a client certificate (mTLS) and got none that it takes.</source>
        <translation>クライアント証明書(mTLS)を求めるサーバーも、受け入れられる証明書がないとこうします。</translation>
    </message>
    <message>
        <source>So does a port that is to be reached by https:// only.</source>
        <translation>https:// でしか接続できないポートもこうします。</translation>
    </message>
</context>
<context>
    <name>hookbench::FieldChoices</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>hookbench::FieldChooser</name>
    <message>
        <source>Fields to show as columns</source>
        <translation>列として表示するフィールド</translation>
    </message>
    <message>
        <source>Search fields</source>
        <translation>フィールドを検索</translation>
    </message>
    <message>
        <source>As at First</source>
        <translation>最初の状態に戻す</translation>
    </message>
    <message>
        <source>Move column to the front</source>
        <translation>列を前へ移動</translation>
    </message>
    <message>
        <source>Move column to the back</source>
        <translation>列を後ろへ移動</translation>
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
        <translation>フィールドの型</translation>
    </message>
    <message>
        <source>Value of the field</source>
        <translation>フィールドの値</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>フィールドの名前</translation>
    </message>
</context>
<context>
    <name>hookbench::FieldsTree</name>
    <message>
        <source>Fields of the sample</source>
        <translation>サンプルのフィールド</translation>
    </message>
    <message>
        <source>Edit Value</source>
        <translation>値を編集</translation>
    </message>
    <message>
        <source>Rename Field</source>
        <translation>フィールドの名前を変更</translation>
    </message>
    <message>
        <source>Add Field</source>
        <translation>フィールドを追加</translation>
    </message>
    <message>
        <source>Add Inside</source>
        <translation>中に追加</translation>
    </message>
    <message>
        <source>Remove Field</source>
        <translation>フィールドを削除</translation>
    </message>
    <message>
        <source>Change Type</source>
        <translation>型を変更</translation>
    </message>
    <message>
        <source>Insert into Body</source>
        <translation>body に挿入</translation>
    </message>
    <message>
        <source>Make a Variant</source>
        <translation>変種を作る</translation>
    </message>
</context>
<context>
    <name>hookbench::FileCommands</name>
    <message>
        <source>Choose an empty folder for the new workspace</source>
        <translation>新しいワークスペース用の空のフォルダーを選択</translation>
    </message>
    <message>
        <source>The workspace could not be made.</source>
        <translation>ワークスペースを作成できませんでした。</translation>
    </message>
    <message>
        <source>Open a workspace folder</source>
        <translation>ワークスペースのフォルダーを開く</translation>
    </message>
    <message>
        <source>Not everything could be read.</source>
        <translation>一部を読み込めませんでした。</translation>
    </message>
    <message>
        <source>Not everything could be saved.</source>
        <translation>一部を保存できませんでした。</translation>
    </message>
    <message>
        <source>Choose an empty folder to save the workspace in</source>
        <translation>ワークスペースを保存する空のフォルダーを選択</translation>
    </message>
    <message>
        <source>The workspace could not be saved there.</source>
        <translation>ワークスペースをそこに保存できませんでした。</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Unsaved changes from %1 were restored.</source>
        <translation>%1 の保存していない変更を復元しました。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Files of this workspace were changed by another program. Nothing is overwritten until you choose.</source>
        <translation>このワークスペースのファイルが別のプログラムで変更されました。お選びになるまで何も上書きしません。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の版を残す</translation>
    </message>
    <message>
        <source>Further problems: %1.</source>
        <translation>その他の問題: %1。</translation>
    </message>
    <message>
        <source>Profiles and events (*.csv *.json *.jsonl *.ndjson *.tsv *.txt *.gz);;All files (*)</source>
        <translation>プロファイルとイベント (*.csv *.json *.jsonl *.ndjson *.tsv *.txt *.gz);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose a file of profiles</source>
        <translation>プロファイルのファイルを選択</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Web page (*.html);;Table (*.csv)</source>
        <translation>Web ページ (*.html);;表 (*.csv)</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>応答を保存</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose a file of requests</source>
        <translation>リクエストのファイルを選ぶ</translation>
    </message>
    <message>
        <source>Requests (*.http *.rest *.json *.sh *.bat *.cmd *.txt);;All files (*)</source>
        <translation>リクエスト (*.http *.rest *.json *.sh *.bat *.cmd *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>履歴を書き出す</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>%1 を保存できませんでした: %2</translation>
    </message>
    <message>
        <source>Save the authority</source>
        <translation>認証局を保存</translation>
    </message>
</context>
<context>
    <name>hookbench::FillInPopup</name>
    <message>
        <source>Fill in</source>
        <translation>埋める</translation>
    </message>
    <message>
        <source>Value of &lt;%1&gt; in the environment %2</source>
        <translation>環境 %2 での &lt;%1&gt; の値</translation>
    </message>
</context>
<context>
    <name>hookbench::FindBar</name>
    <message>
        <source>Previous hit</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>検索バーを閉じる</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Not a regular expression: %1</source>
        <translation>正規表現ではありません: %1</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of the first %2</source>
        <translation>最初の %2 件中 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n 件を置換しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookbench::FixApplier</name>
    <message>
        <source>Apply fix</source>
        <translation>修正を適用</translation>
    </message>
</context>
<context>
    <name>hookbench::FixChoices</name>
    <message>
        <source>Show the customer who breaks it</source>
        <translation>壊れる顧客を表示</translation>
    </message>
    <message>
        <source>Show the customer who gets nothing</source>
        <translation>何も届かない顧客を表示</translation>
    </message>
</context>
<context>
    <name>hookbench::GoToBar</name>
    <message>
        <source>Line, or line:column, to go to</source>
        <translation>移動先の行、または 行:列</translation>
    </message>
    <message>
        <source>Line, or line:column</source>
        <translation>行、または 行:列</translation>
    </message>
    <message>
        <source>of %1. Enter goes there.</source>
        <translation>/ %1。Enter で移動します。</translation>
    </message>
    <message>
        <source>Type a line from 1 to %1, or a line and a column such as 2:5.</source>
        <translation>1 から %1 までの行、または 2:5 のような行と列を入力してください。</translation>
    </message>
</context>
<context>
    <name>hookbench::HandoffView</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 をコピー</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Inferred, not documented</source>
        <translation>推定、文書化されていません</translation>
    </message>
    <message>
        <source>Inferred, not documented: %1</source>
        <translation>推定、文書化されていません: %1</translation>
    </message>
</context>
<context>
    <name>hookbench::HeaderEditor</name>
    <message>
        <source>Headers</source>
        <translation>header</translation>
    </message>
    <message>
        <source>Secret of this header</source>
        <translation>この header のシークレット</translation>
    </message>
    <message>
        <source>Paste lines</source>
        <translation>行を貼り付け</translation>
    </message>
    <message>
        <source>Adds a header for each line “Name: value” on the clipboard.</source>
        <translation>クリップボードの「名前: 値」の行ごとに header を追加します。</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>header を追加</translation>
    </message>
    <message>
        <source>The clipboard holds no line such as “Content-Type: application/json”.</source>
        <translation>クリップボードに「Content-Type: application/json」のような行がありません。</translation>
    </message>
    <message>
        <source>Left out, because it is no “Name: value”: %1</source>
        <translation>「名前: 値」ではないため除外: %1</translation>
    </message>
    <message>
        <source>Edit headers</source>
        <translation>header を編集</translation>
    </message>
    <message>
        <source>The value of %1 is kept as a secret, outside the workspace&apos;s files.</source>
        <translation>%1 の値は、ワークスペースのファイルの外にシークレットとして保管されています。</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>埋める…</translation>
    </message>
    <message>
        <source>The value of %1 stands in the workspace&apos;s files for everyone to read.</source>
        <translation>%1 の値は、誰でも読めるワークスペースのファイルに書かれています。</translation>
    </message>
    <message>
        <source>Keep it as a secret</source>
        <translation>シークレットとして保管する</translation>
    </message>
    <message>
        <source>Keep as a secret</source>
        <translation>シークレットとして保管</translation>
    </message>
    <message>
        <source>The secret could not be kept, so the header stays as it is.</source>
        <translation>シークレットを保管できなかったため、header はそのままです。</translation>
    </message>
</context>
<context>
    <name>hookbench::HeaderTableModel</name>
    <message>
        <source>Send this header</source>
        <translation>この header を送る</translation>
    </message>
    <message>
        <source>Only the headers with a tick are sent.</source>
        <translation>チェックを付けた header だけが送られます。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>header</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>hookbench::HeadersDifference</name>
    <message>
        <source>spelling of a name</source>
        <translation>名前の表記</translation>
    </message>
    <message>
        <source>order</source>
        <translation>順序</translation>
    </message>
</context>
<context>
    <name>hookbench::History</name>
    <message>
        <source>There is no history: %1 cannot be used. %2</source>
        <translation>履歴がありません: %1 を使えません。%2</translation>
    </message>
    <message>
        <source>The attempt was not stored in the history: %1</source>
        <translation>この試行は履歴に保存されませんでした: %1</translation>
    </message>
    <message>
        <source>The history was not cleared: %1</source>
        <translation>履歴は消去されませんでした: %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>The history was written by a newer version of Hookbench.</source>
        <translation>履歴はより新しいバージョンの Hookbench で書かれています。</translation>
    </message>
    <message>
        <source>The note was not kept: %1</source>
        <translation>メモを保存できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>hookbench::HistoryFilter</name>
    <message>
        <source>Search sent requests</source>
        <translation>送信済みのリクエストを検索</translation>
    </message>
    <message>
        <source>Search names, address, status, note, headers, bodies</source>
        <translation>名前、アドレス、ステータス、メモ、header、body を検索</translation>
    </message>
    <message>
        <source>Which outcomes are listed</source>
        <translation>一覧に表示する結果</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>Accepted (2xx)</source>
        <translation>受理 (2xx)</translation>
    </message>
    <message>
        <source>Redirected (3xx)</source>
        <translation>リダイレクト (3xx)</translation>
    </message>
    <message>
        <source>Refused (4xx)</source>
        <translation>拒否 (4xx)</translation>
    </message>
    <message>
        <source>Server error (5xx)</source>
        <translation>サーバーエラー (5xx)</translation>
    </message>
    <message>
        <source>Sent, no answer</source>
        <translation>送信済み、応答なし</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
</context>
<context>
    <name>hookbench::HistoryModel</name>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Key check: %1</source>
        <translation>キーの確認: %1</translation>
    </message>
    <message>
        <source>Look-up: %1</source>
        <translation>照会: %1</translation>
    </message>
</context>
<context>
    <name>hookbench::HistoryView</name>
    <message>
        <source>Sent requests</source>
        <translation>送信済みのリクエスト</translation>
    </message>
    <message>
        <source>Every request that you send is kept here, with its answer. None was sent yet.</source>
        <translation>送信したリクエストは応答とともにここに残ります。まだ何も送信していません。</translation>
    </message>
    <message>
        <source>No sent request is like this.</source>
        <translation>条件に合う送信済みリクエストはありません。</translation>
    </message>
</context>
<context>
    <name>hookbench::HostAnswer</name>
    <message>
        <source>It stands in Qualtrics under Account Settings, Qualtrics IDs, User, and is a short word such as iad1 or fra1. Put it into the environment.</source>
        <translation>Qualtrics の Account Settings、Qualtrics IDs、User にある、iad1 や fra1 のような短い語です。環境に入力してください。</translation>
    </message>
    <message>
        <source>No data centre is called so.</source>
        <translation>その名前のデータセンターはありません。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1 のことですか?</translation>
    </message>
    <message>
        <source>“%1” is no data centre that is known. The name of a brand alone is none.</source>
        <translation>“%1” は既知のデータセンターではありません。ブランド名だけではデータセンターになりません。</translation>
    </message>
</context>
<context>
    <name>hookbench::HttpExchange</name>
    <message>
        <source>The connection was closed before a whole answer was there.</source>
        <translation>応答が完結する前に接続が閉じました。</translation>
    </message>
    <message>
        <source>The server sent the interim answer %1 first. What it said after that cannot be read here.</source>
        <translation>サーバーは最初に中間応答 %1 を送りました。その後の内容はここでは読めません。</translation>
    </message>
    <message>
        <source>Nothing was heard from the server for %1 s.</source>
        <translation>%1 秒間サーバーから何も届きませんでした。</translation>
    </message>
    <message>
        <source>The server sent the interim answer %1, and no other one after it.</source>
        <translation>サーバーは途中の応答 %1 を送りましたが、その後の応答はありませんでした。</translation>
    </message>
    <message>
        <source>The head of the answer had no end within %1 bytes.</source>
        <translation>応答のヘッダーは %1 バイトまで読んでも終わりませんでした。</translation>
    </message>
    <message>
        <source>%1 bytes had come back by then. They are no answer in HTTP, or only the beginning of one.</source>
        <translation>その時点で %1 バイトが返っていました。HTTP の応答ではないか、その先頭部分だけです。</translation>
    </message>
    <message>
        <source>The connection was reset at the end of the answer, so that it may not be whole.</source>
        <translation>応答の終わりで接続がリセットされたため、応答が完全でない可能性があります。</translation>
    </message>
    <message>
        <source>The request was taken, then the connection was closed without an answer.</source>
        <translation>要求は受け取られましたが、その後、応答がないまま接続が閉じられました。</translation>
    </message>
    <message>
        <source>The request was taken, and %1 bytes came back before the connection was closed. They are no answer in HTTP, or only the beginning of one.</source>
        <translation>要求は受け取られ、接続が閉じられる前に %1 バイトが返りました。HTTP の応答ではないか、その先頭部分だけです。</translation>
    </message>
    <message>
        <source>The request was taken, then the connection was closed without an answer, or with one that is not HTTP.</source>
        <translation>要求は受け取られましたが、その後、応答がないまま、または HTTP ではない応答で接続が閉じられました。</translation>
    </message>
</context>
<context>
    <name>hookbench::HttpsBar</name>
    <message>
        <source>Trust It</source>
        <translation>信頼する</translation>
    </message>
    <message>
        <source>Save Authority…</source>
        <translation>認証局を保存…</translation>
    </message>
    <message>
        <source>Names the authority’s file under Connection in the webhook</source>
        <translation>認証局のファイルを Webhook の「接続」に指定します</translation>
    </message>
    <message>
        <source>Saves its certificate for other clients, such as curl --cacert</source>
        <translation>curl --cacert などほかのクライアントのために証明書を保存します</translation>
    </message>
    <message>
        <source>Clients have to trust the authority that was made for this run.</source>
        <translation>クライアントは、この実行のために作られた認証局を信頼する必要があります。</translation>
    </message>
    <message>
        <source>“%1” trusts the authority that was made for this run. It is good until %2.</source>
        <translation>「%1」は、この実行のために作られた認証局を信頼しています。%2 まで有効です。</translation>
    </message>
    <message>
        <source>“%1” does not trust the authority that was made for this run, so it sends nothing here.</source>
        <translation>「%1」は、この実行のために作られた認証局を信頼していないため、ここへは何も送信しません。</translation>
    </message>
    <message>
        <source>“%1” trusts another authority, so it sends nothing here: see Connection in the webhook.</source>
        <translation>「%1」は別の認証局を信頼しているため、ここへは何も送信しません。Webhook の「接続」を確認してください。</translation>
    </message>
</context>
<context>
    <name>hookbench::ImportModel</name>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
</context>
<context>
    <name>hookbench::ImportPanel</name>
    <message>
        <source>Table, %1 columns</source>
        <translation>表、%1 列</translation>
    </message>
    <message>
        <source>Events “%1”</source>
        <translation>イベント「%1」</translation>
    </message>
    <message>
        <source>JSON, one record a line</source>
        <translation>JSON、1 行に 1 レコード</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Try in Preview</source>
        <translation>プレビューで試す</translation>
    </message>
    <message>
        <source>Keep as Sample</source>
        <translation>サンプルとして残す</translation>
    </message>
    <message>
        <source>Findings about the file</source>
        <translation>ファイルについての指摘</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 records so far, %2 %</source>
        <translation>これまでに %1 レコード、%2 %</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n record(s)</source>
        <translation>
            <numerusform>%1 – %n レコード</numerusform>
        </translation>
    </message>
    <message>
        <source>The preview shows this record now.</source>
        <translation>プレビューにこのレコードを表示しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n sample profile(s) added to the workspace.</source>
        <translation>
            <numerusform>サンプルプロファイルを %n 件ワークスペースに追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Reads no further; what was read stays</source>
        <translation>読み込みを止めます。読み込んだものは残ります</translation>
    </message>
    <message>
        <source>How much of the file was read</source>
        <translation>ファイルをどこまで読んだか</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln レコード</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the rest of the file was not read.</source>
        <translation>%1。ファイルの残りは読み込んでいません。</translation>
    </message>
    <message>
        <source>Check All</source>
        <translation>すべて確認</translation>
    </message>
    <message>
        <source>Check the campaign with every record of the file</source>
        <translation>ファイルの各レコードでキャンペーンを確認します</translation>
    </message>
    <message>
        <source>Edit as Sample</source>
        <translation>サンプルとして編集</translation>
    </message>
    <message>
        <source>Makes a sample of the record and opens it</source>
        <translation>レコードからサンプルを作って開きます</translation>
    </message>
    <message>
        <source>Searching, %1 %</source>
        <translation>検索中、%1 %</translation>
    </message>
    <message>
        <source>Sorting and filtering, %1 %</source>
        <translation>並べ替えと絞り込み中、%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2中 %1 件</translation>
    </message>
    <message>
        <source>Anonymise</source>
        <translation>匿名化</translation>
    </message>
    <message>
        <source>Puts made-up people of the same shape in place of real ones before anything is kept</source>
        <translation>残す前に、実在の人を同じ形の架空の人に置き換えます</translation>
    </message>
</context>
<context>
    <name>hookbench::ImportPreview</name>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (オフ)</translation>
    </message>
    <message>
        <source>&lt;%1&gt;: a secret, kept out of the files</source>
        <translation>&lt;%1&gt;: シークレット。ファイルには入れません</translation>
    </message>
    <message>
        <source>&lt;%1&gt;: a secret, still to be filled in</source>
        <translation>&lt;%1&gt;: シークレット。まだ入力が必要です</translation>
    </message>
    <message>
        <source>&lt;%1&gt;: still to be filled in</source>
        <translation>&lt;%1&gt;: まだ入力が必要です</translation>
    </message>
    <message>
        <source>Basic authentication: %1</source>
        <translation>Basic 認証: %1</translation>
    </message>
    <message>
        <source>API key: %1</source>
        <translation>API キー: %1</translation>
    </message>
    <message>
        <source>OAuth 2.0: token from %1</source>
        <translation>OAuth 2.0: トークンの取得先 %1</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <translation>プロキシ: %1</translation>
    </message>
    <message>
        <source>Certificate authority: %1</source>
        <translation>認証局: %1</translation>
    </message>
    <message>
        <source>Client certificate: %1</source>
        <translation>クライアント証明書: %1</translation>
    </message>
</context>
<context>
    <name>hookbench::InsertFieldPanel</name>
    <message>
        <source>&amp;Keep quotes and line breaks in it from breaking the JSON</source>
        <translation>中の引用符や改行で JSON が壊れないようにする(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>挿入(&amp;I)</translation>
    </message>
    <message>
        <source>Search fields</source>
        <translation>フィールドを検索</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>as it is stored</source>
        <translation>保存されたまま</translation>
    </message>
    <message>
        <source>If a customer has &amp;none</source>
        <translation>顧客にない場合(&amp;N)</translation>
    </message>
    <message>
        <source>Write a &amp;date as</source>
        <translation>日付の書き方(&amp;D)</translation>
    </message>
    <message>
        <source>Goes into the body</source>
        <translation>body に入るもの</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Gives for %1</source>
        <translation>%1 での結果</translation>
    </message>
    <message>
        <source>No field of that name</source>
        <translation>その名前のフィールドはありません</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(なし)</translation>
    </message>
</context>
<context>
    <name>hookbench::KeepButton</name>
    <message>
        <source>Keep</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>How many sent requests stay on this computer</source>
        <translation>このコンピューターに残す送信済みリクエストの量</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>The newest %1</source>
        <translation>最新の %1 件</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 日間</translation>
    </message>
</context>
<context>
    <name>hookbench::KeyAnswer</name>
    <message>
        <source>A company&apos;s proxy may break into the connection: ask those who run the network. Or the brand demands a client certificate (mutual TLS): ask its administrator.</source>
        <translation>会社のプロキシが接続に割り込んでいる可能性があります。ネットワークの管理者に確認してください。または、ブランドがクライアント証明書 (mutual TLS) を要求しています。ブランドの管理者に確認してください。</translation>
    </message>
    <message>
        <source>The data centre is one word such as fra1, not a whole address.</source>
        <translation>データセンターは fra1 のような一語であり、アドレス全体ではありません。</translation>
    </message>
    <message>
        <source>The key works: %1, brand %2</source>
        <translation>キーは有効です: %1、ブランド %2</translation>
    </message>
    <message>
        <source>User %1, account type %2, data centre %3, as Qualtrics says.</source>
        <translation>ユーザー %1、アカウントの種類 %2、データセンター %3 (Qualtrics の回答)。</translation>
    </message>
    <message>
        <source>It may do what this user may do: a survey, list or library that the user cannot see is refused with 403 or 404.</source>
        <translation>このユーザーに許されたことができます。ユーザーに見えないアンケート、リスト、ライブラリは 403 または 404 で拒否されます。</translation>
    </message>
    <message>
        <source>Qualtrics adds: %1</source>
        <translation>Qualtrics の補足: %1</translation>
    </message>
    <message>
        <source>The key works, but this is the wrong data centre: %1, brand %2</source>
        <translation>キーは有効ですが、データセンターが違います: %1、ブランド %2</translation>
    </message>
    <message>
        <source>%1 passed the request on. Reading works that way, if slowly; sending is reported to fail with 400.</source>
        <translation>%1 がリクエストを転送しました。読み取りは遅いながら可能ですが、送信は 400 で失敗すると報告されています。</translation>
    </message>
    <message>
        <source>Use %1 instead.</source>
        <translation>代わりに %1 を使用してください。</translation>
    </message>
    <message>
        <source>No key arrived at Qualtrics</source>
        <translation>Qualtrics にキーが届きませんでした</translation>
    </message>
    <message>
        <source>The header was sent, but is empty, or something in between took it out.</source>
        <translation>ヘッダーは送信されましたが、空であるか、途中で取り除かれました。</translation>
    </message>
    <message>
        <source>Qualtrics looks for a header X-API-TOKEN, and the webhook sends none.</source>
        <translation>Qualtrics は X-API-TOKEN ヘッダーを探しますが、webhook は送信していません。</translation>
    </message>
    <message>
        <source>Check the value of the header and the secret behind it.</source>
        <translation>ヘッダーの値とその元のシークレットを確認してください。</translation>
    </message>
    <message>
        <source>Add the header X-API-TOKEN with the key as its value.</source>
        <translation>キーを値とする X-API-TOKEN ヘッダーを追加してください。</translation>
    </message>
    <message>
        <source>Qualtrics does not know this key</source>
        <translation>Qualtrics はこのキーを認識していません</translation>
    </message>
    <message>
        <source>An OAuth token ends after about an hour, and only the data centre where its client was made knows it.</source>
        <translation>OAuth トークンは約 1 時間で失効し、クライアントが作成されたデータセンターだけが認識します。</translation>
    </message>
    <message>
        <source>It is mistyped or revoked, or a newer one has replaced it: Generate Token ends the one before at once.</source>
        <translation>入力ミスか失効、または新しいキーに置き換えられています。Generate Token を押すと以前のキーは直ちに無効になります。</translation>
    </message>
    <message>
        <source>Get a new token there.</source>
        <translation>そこで新しいトークンを取得してください。</translation>
    </message>
    <message>
        <source>Copy it anew from Account Settings, Qualtrics IDs, API. A user of its own keeps others from renewing it.</source>
        <translation>Account Settings、Qualtrics IDs、API から改めてコピーしてください。専用のユーザーにすれば、他の人に更新されずに済みます。</translation>
    </message>
    <message>
        <source>The key is right, but its user may not use the API</source>
        <translation>キーは正しいですが、そのユーザーは API を使用できません</translation>
    </message>
    <message>
        <source>The permission to access the API is off for this user or for the whole brand.</source>
        <translation>API へのアクセス権限が、このユーザーまたはブランド全体で無効になっています。</translation>
    </message>
    <message>
        <source>Ask the brand&apos;s administrator to switch it on.</source>
        <translation>ブランドの管理者に有効化を依頼してください。</translation>
    </message>
    <message>
        <source>The key is known, but this is forbidden</source>
        <translation>キーは認識されていますが、この操作は禁止されています</translation>
    </message>
    <message>
        <source>Ask the brand&apos;s administrator.</source>
        <translation>ブランドの管理者に確認してください。</translation>
    </message>
    <message>
        <source>Qualtrics is there, but not this address</source>
        <translation>Qualtrics には届きましたが、このアドレスはありません</translation>
    </message>
    <message>
        <source>%1 has no %2.</source>
        <translation>%1 に %2 はありません。</translation>
    </message>
    <message>
        <source>The address of the check is /API/v3/whoami, the one of distributions /API/v3/distributions: capitals count.</source>
        <translation>確認のアドレスは /API/v3/whoami、配信のアドレスは /API/v3/distributions です。大文字と小文字は区別されます。</translation>
    </message>
    <message>
        <source>%1, but the answer is not from Qualtrics&apos; API</source>
        <translation>%1 ですが、応答は Qualtrics の API からではありません</translation>
    </message>
    <message>
        <source>A proxy, a firewall or a login page in between has answered, or the brand demands a client certificate (mutual TLS).</source>
        <translation>途中のプロキシ、ファイアウォール、ログインページが応答したか、ブランドがクライアント証明書 (mutual TLS) を要求しています。</translation>
    </message>
    <message>
        <source>Read the answer, and ask those who run the network whether %1 may be reached from here.</source>
        <translation>応答を読み、ここから %1 に接続できるかネットワークの管理者に確認してください。</translation>
    </message>
    <message>
        <source>Qualtrics says: %1</source>
        <translation>Qualtrics の応答: %1</translation>
    </message>
    <message>
        <source>Wait a minute: the limits count for the whole brand. The key was not judged.</source>
        <translation>1 分待ってください。制限はブランド全体に適用されます。キーは判定されませんでした。</translation>
    </message>
    <message>
        <source>The key was not judged: test again later.</source>
        <translation>キーは判定されませんでした。後で再度テストしてください。</translation>
    </message>
    <message>
        <source>%1, but the answer cannot be read</source>
        <translation>%1 ですが、応答を読み取れません</translation>
    </message>
    <message>
        <source>It is JSON that breaks off, or not the kind that Qualtrics answers.</source>
        <translation>途中で切れた JSON か、Qualtrics が返す形式ではない JSON です。</translation>
    </message>
    <message>
        <source>The limits count for the whole brand. The key was not judged.</source>
        <translation>制限はブランド全体に適用されます。キーは判定されませんでした。</translation>
    </message>
    <message>
        <source>The status is %1, but the answer itself tells an error.</source>
        <translation>ステータスは %1 ですが、応答自体はエラーを示しています。</translation>
    </message>
    <message>
        <source>The status is %1, but the answer itself says “%2”.</source>
        <translation>ステータスは %1 ですが、応答自体は「%2」と言っています。</translation>
    </message>
</context>
<context>
    <name>hookbench::KeyCheckPanel</name>
    <message>
        <source>&amp;Asks with GET</source>
        <translation>GET で問い合わせ(&amp;A)</translation>
    </message>
    <message>
        <source>a path that needs the key and changes nothing, such as /v1/me</source>
        <translation>キーが必要で何も変更しないパス (例: /v1/me)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Test API &amp;key</source>
        <translation>API キーをテスト(&amp;K)</translation>
    </message>
    <message>
        <source>Asks the service once, in the selected environment, whether it takes the key</source>
        <translation>選択した環境で、サービスがキーを受け付けるか 1 回だけ問い合わせます</translation>
    </message>
    <message>
        <source>Say beside it what to ask</source>
        <translation>問い合わせ先を横に入力してください</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>%1 に切り替え</translation>
    </message>
    <message>
        <source>Writes this host into the URL of the webhook</source>
        <translation>このホストを webhook の URL に書き込みます</translation>
    </message>
    <message>
        <source>Writes it into the environment %1</source>
        <translation>環境 %1 に書き込みます</translation>
    </message>
    <message>
        <source>Asked in the environment %1: %2 %3</source>
        <translation>環境 %1 で問い合わせました: %2 %3</translation>
    </message>
    <message>
        <source>Asks in the environment %1.</source>
        <translation>環境 %1 で問い合わせます。</translation>
    </message>
    <message>
        <source>Result of the key check</source>
        <translation>キー確認の結果</translation>
    </message>
</context>
<context>
    <name>hookbench::KeyFinding</name>
    <message>
        <source>Not tested: the request is not ready</source>
        <translation>未テスト: リクエストの準備ができていません</translation>
    </message>
    <message>
        <source>The check changes nothing on the other side: test again.</source>
        <translation>この確認は相手側を何も変更しません。再度テストしてください。</translation>
    </message>
    <message>
        <source>%1, but the answer is a web page</source>
        <translation>%1 ですが、応答はウェブページです</translation>
    </message>
    <message>
        <source>A proxy, a firewall or a login page in between may have answered, or the address is one for people.</source>
        <translation>途中のプロキシ、ファイアウォール、ログインページが応答したか、人が見るためのアドレスの可能性があります。</translation>
    </message>
    <message>
        <source>Read the answer, and check the address of the check.</source>
        <translation>応答を読み、確認のアドレスを見直してください。</translation>
    </message>
    <message>
        <source>%1: the key works</source>
        <translation>%1: キーは有効です</translation>
    </message>
    <message>
        <source>%1 answers with this key. Make sure that it would refuse without one.</source>
        <translation>%1 はこのキーで応答します。キーなしでは拒否されることを確認してください。</translation>
    </message>
    <message>
        <source>%1: sent elsewhere, the key was not judged</source>
        <translation>%1: 別の場所へ案内され、キーは判定されませんでした</translation>
    </message>
    <message>
        <source>A login page for people or a proxy in between has answered.</source>
        <translation>人向けのログインページか、途中のプロキシが応答しました。</translation>
    </message>
    <message>
        <source>The answer points to %1: a login page for people, or a proxy in between.</source>
        <translation>応答は %1 を指しています。人向けのログインページか、途中のプロキシです。</translation>
    </message>
    <message>
        <source>Check the address that is asked, and whether this network wants a login first.</source>
        <translation>問い合わせ先のアドレスと、このネットワークが先にログインを求めていないかを確かめてください。</translation>
    </message>
</context>
<context>
    <name>hookbench::KeyText</name>
    <message>
        <source>%1: no key was sent</source>
        <translation>%1: キーが送信されていません</translation>
    </message>
    <message>
        <source>The request holds no credentials: no header such as Authorization, and no secret.</source>
        <translation>リクエストに認証情報がありません。Authorization などの header もシークレットもありません。</translation>
    </message>
    <message>
        <source>Choose how to log in under Authentication in the webhook, or add the header that the service asks for, with the key as a secret.</source>
        <translation>Webhook の「認証」でログイン方法を選ぶか、サービスが求める header を追加し、キーをシークレットにしてください。</translation>
    </message>
    <message>
        <source>%1: something in between may have refused this</source>
        <translation>%1: 途中の何かが拒否した可能性があります</translation>
    </message>
    <message>
        <source>Read the answer below: it mostly names who refuses and why. Ask those who run the network.</source>
        <translation>下の応答を読んでください。たいてい誰がなぜ拒否したかが書かれています。ネットワークの管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>%1: the server does not know this key</source>
        <translation>%1: サーバーがこのキーを認識しません</translation>
    </message>
    <message>
        <source>The credentials are mistyped, expired or replaced, or stand in another header than the server looks at.</source>
        <translation>認証情報が誤っているか、期限切れか、置き換えられています。またはサーバーが見る header とは別の header にあります。</translation>
    </message>
    <message>
        <source>Check the secret and the header under Authentication in the webhook.</source>
        <translation>Webhook の「認証」でシークレットと header を確かめてください。</translation>
    </message>
    <message>
        <source>%1: the key is known, but may not do this</source>
        <translation>%1: キーは認識されましたが、この操作は許可されていません</translation>
    </message>
    <message>
        <source>The account behind it lacks a right.</source>
        <translation>そのアカウントに権限がありません。</translation>
    </message>
    <message>
        <source>Ask the administrator of the account.</source>
        <translation>アカウントの管理者に問い合わせてください。</translation>
    </message>
</context>
<context>
    <name>hookbench::KeyValueForm</name>
    <message>
        <source>Profile variables</source>
        <translation>プロファイル変数</translation>
    </message>
    <message>
        <source>Em&amp;ail</source>
        <translation>メール(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation>Identity(&amp;I)</translation>
    </message>
    <message>
        <source>CleverTap I&amp;D (objectId)</source>
        <translation>CleverTap I&amp;D (objectId)</translation>
    </message>
    <message>
        <source>Custom p&amp;roperties (profileData)</source>
        <translation>カスタムプロパティ (profileData)(&amp;R)</translation>
    </message>
    <message>
        <source>E&amp;vent properties (live behavior only)</source>
        <translation>イベントプロパティ(Live behavior のみ)(&amp;V)</translation>
    </message>
    <message>
        <source>Push to&amp;ken</source>
        <translation>プッシュトークン(&amp;K)</translation>
    </message>
    <message>
        <source>Custom key value pairs</source>
        <translation>カスタムのキーと値のペア</translation>
    </message>
    <message>
        <source>Custom key value &amp;pairs</source>
        <translation>カスタムのキーと値のペア(&amp;P)</translation>
    </message>
</context>
<context>
    <name>hookbench::KeyValueTableModel</name>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>hookbench::LanguageMenu</name>
    <message>
        <source>&amp;System</source>
        <translation>システム(&amp;S)</translation>
    </message>
    <message>
        <source>Hookbench speaks the language that you chose when it is started again.</source>
        <translation>選んだ言語は、Hookbench を次に起動したときから使われます。</translation>
    </message>
</context>
<context>
    <name>hookbench::LayoutSwitch</name>
    <message>
        <source>As sent</source>
        <translation>送信どおり</translation>
    </message>
    <message>
        <source>Shows the exact bytes that are sent</source>
        <translation>送られるバイト列をそのまま表示します</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>整形</translation>
    </message>
    <message>
        <source>Indents the JSON for reading; what is sent stays as it is</source>
        <translation>読みやすいように JSON を字下げします。送られるものは変わりません</translation>
    </message>
    <message>
        <source>Show invisible characters</source>
        <translation>見えない文字を表示</translation>
    </message>
    <message>
        <source>How the payload is shown</source>
        <translation>ペイロードの表示方法</translation>
    </message>
</context>
<context>
    <name>hookbench::LeavingModel</name>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>送信されるもの</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Nothing, it only decides</source>
        <translation>なし (条件にのみ使用)</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Its value, through %1</source>
        <translation>値 (%1 を経由)</translation>
    </message>
</context>
<context>
    <name>hookbench::LeavingPanel</name>
    <message>
        <source>The campaign reads no field of the customer.</source>
        <translation>このキャンペーンは顧客のフィールドを読みません。</translation>
    </message>
    <message>
        <source>Fields that leave</source>
        <translation>送信されるフィールド</translation>
    </message>
    <message>
        <source>%1: to %2</source>
        <translation>%1: %2 へ</translation>
    </message>
    <message>
        <source>nowhere yet</source>
        <translation>送信先は未設定</translation>
    </message>
</context>
<context>
    <name>hookbench::LookUpText</name>
    <message>
        <source>It cannot be told whether Qualtrics has it</source>
        <translation>Qualtrics に届いているかは判断できません</translation>
    </message>
    <message>
        <source>Look in Qualtrics, in the survey&apos;s distributions, before you send again.</source>
        <translation>再送信の前に、Qualtrics でアンケートの配信を確認してください。</translation>
    </message>
    <message>
        <source>Do not send it again: the customer would get it twice.</source>
        <translation>再送信しないでください。顧客に二重に届きます。</translation>
    </message>
    <message>
        <source>Qualtrics has it: %1</source>
        <translation>Qualtrics に届いています: %1</translation>
    </message>
    <message>
        <source>Created %1 for the same contact. Qualtrics knows no mark of a request, so that this is yours is inferred from contact and time.</source>
        <translation>%1 に同じ連絡先向けに作成されました。Qualtrics はリクエストの目印を持たないため、これがあなたのものというのは連絡先と時刻からの推定です。</translation>
    </message>
    <message>
        <source>Qualtrics probably has it: %1</source>
        <translation>おそらく Qualtrics に届いています: %1</translation>
    </message>
    <message>
        <source>Created %1, and nothing in it contradicts your request; but the list does not name the contact (inferred).</source>
        <translation>%1 に作成され、リクエストと矛盾する点はありません。ただし一覧に連絡先の名がありません（推定）。</translation>
    </message>
    <message>
        <source>Look at it in Qualtrics before you send again.</source>
        <translation>再送信の前に Qualtrics で確認してください。</translation>
    </message>
    <message>
        <source>Not among the %1 distributions of this survey</source>
        <translation>このアンケートの配信 %1 件の中にありません</translation>
    </message>
    <message>
        <source>None was created around that time for this contact. The list may lag behind (inferred).</source>
        <translation>その時刻の前後に、この連絡先向けのものは作成されていません。一覧は遅れることがあります（推定）。</translation>
    </message>
    <message>
        <source>Look again in a minute. If it is still not there, sending again is safe.</source>
        <translation>1 分後にもう一度照会してください。それでもなければ再送信して大丈夫です。</translation>
    </message>
    <message>
        <source>It is not among the first %1 distributions. The list goes on at another address, %2, which was not asked: the key goes nowhere else.</source>
        <translation>最初の %1 件の配信の中にはありません。一覧の続きは別のアドレス %2 にあり、問い合わせていません。キーをほかへは送りません。</translation>
    </message>
    <message>
        <source>It is not among the first %1 distributions, and the list leads back to a page that was read already.</source>
        <translation>最初の %1 件の配信の中にはなく、一覧は読み終えたページへ戻っています。</translation>
    </message>
    <message>
        <source>It is not among the first %1 distributions; the list goes on, but no more than %2 pages are read.</source>
        <translation>最初の %1 件の配信の中にはありません。一覧は続きますが、読むのは %2 ページまでです。</translation>
    </message>
</context>
<context>
    <name>hookbench::MainWindow</name>
    <message numerus="yes">
        <source>%n campaign(s) have problems</source>
        <translation>
            <numerusform>%n 件のキャンペーンに問題があります</numerusform>
        </translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Field contracts</source>
        <translation>フィールドの取り決め</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>About Hookbench</source>
        <translation>Hookbench について</translation>
    </message>
    <message>
        <source>%1[*] – Hookbench</source>
        <translation>%1[*] – Hookbench</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>フィールドを挿入</translation>
    </message>
    <message>
        <source>Fields that leave</source>
        <translation>送信されるフィールド</translation>
    </message>
    <message>
        <source>It cannot be sent again: this workspace has no “%1”.</source>
        <translation>再送信できません。このワークスペースに「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>hookbench::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>hookbench::NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>hookbench::NoticeStrip</name>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
</context>
<context>
    <name>hookbench::OriginStory</name>
    <message>
        <source>(empty)</source>
        <translation>(空)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%2 件中 %1: %3</translation>
    </message>
</context>
<context>
    <name>hookbench::OverviewSection</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit the section %1</source>
        <translation>セクション %1 を編集</translation>
    </message>
    <message>
        <source>Fields That Leave…</source>
        <translation>送信されるフィールド…</translation>
    </message>
    <message>
        <source>Which fields of a customer the request carries, and where to</source>
        <translation>リクエストが顧客のどのフィールドをどこへ運ぶか</translation>
    </message>
</context>
<context>
    <name>hookbench::PackedReply</name>
    <message>
        <source>The answer came packed (%1) although it was asked for unpacked; it is kept and shown unpacked.</source>
        <translation>応答は非圧縮で要求しましたが圧縮されて(%1)届きました。展開して保存・表示しています。</translation>
    </message>
</context>
<context>
    <name>hookbench::PasteCare</name>
    <message numerus="yes">
        <source>The pasted text has %n curly quote(s) where JSON and Liquid know straight ones only.</source>
        <translation>
            <numerusform>貼り付けたテキストに飾り引用符が %n 個あります。JSON と Liquid ではまっすぐな引用符だけが使えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make straight</source>
        <translation>まっすぐにする</translation>
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
        <translation>キャンペーンの body: Liquid タグを含む JSON またはテキスト。Ctrl+Tab か F6 で抜けます。Ctrl+M を押すと Tab でも抜けられます。</translation>
    </message>
    <message>
        <source>No fix for this place</source>
        <translation>この箇所の修正はありません</translation>
    </message>
    <message>
        <source>A line here is longer than 100 kB. Colours are off, and typing in it may be slow.</source>
        <translation>ここに 100 kB を超える行があります。色分けを止めており、入力が遅くなることがあります。</translation>
    </message>
    <message>
        <source>Break into lines</source>
        <translation>行に分ける</translation>
    </message>
    <message>
        <source>Tab leaves the editor. Ctrl+M goes back to typing tabs.</source>
        <translation>Tab でエディターを抜けます。Ctrl+M でタブの入力に戻ります。</translation>
    </message>
    <message>
        <source>Type tabs</source>
        <translation>タブを入力</translation>
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
        <translation>送られる内容です(読み取り専用)。Liquid が埋めた部分で Enter を押すと、body のタグに移動します。</translation>
    </message>
    <message>
        <source>This customer gets nothing.</source>
        <translation>この顧客には何も届きません。</translation>
    </message>
    <message>
        <source>This customer gets nothing: %1</source>
        <translation>この顧客には何も届きません: %1</translation>
    </message>
    <message>
        <source>Show in body</source>
        <translation>body に表示</translation>
    </message>
    <message>
        <source>Indented for reading. What is sent keeps the line ends and spaces of the body.</source>
        <translation>読みやすく字下げしています。送られるものは body の改行と空白を保ちます。</translation>
    </message>
    <message>
        <source>A very long line is shown in pieces, for reading only. It is sent as one line.</source>
        <translation>非常に長い行は、読むためだけに分けて表示しています。送られるときは 1 行です。</translation>
    </message>
    <message>
        <source>%1:%2 in the payload: %3</source>
        <translation>payload の %1:%2: %3</translation>
    </message>
    <message>
        <source>Filled in by %1, %2:%3 in the body. Click, or press Enter, to go there.</source>
        <translation>body の %2:%3 の %1 が埋めました。クリックか Enter で移動します。</translation>
    </message>
</context>
<context>
    <name>hookbench::PeerText</name>
    <message>
        <source>not known: the connection was gone before it could be looked at</source>
        <translation>不明: 確認する前に接続がなくなりました</translation>
    </message>
    <message>
        <source>not known: several connections were open that could have been this one</source>
        <translation>不明: この接続かもしれないものが複数開いていました</translation>
    </message>
    <message>
        <source>not known: this system does not tell it</source>
        <translation>不明: このシステムからは分かりません</translation>
    </message>
    <message>
        <source>%1, port %2: the proxy. Where it went from there, only the proxy knows.</source>
        <translation>%1、ポート %2: プロキシ。その先の宛先はプロキシだけが知っています。</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1、ポート %2</translation>
    </message>
</context>
<context>
    <name>hookbench::PreparedConnection</name>
    <message>
        <source>The secret “%1” has no value yet.</source>
        <translation>シークレット「%1」にまだ値がありません。</translation>
    </message>
    <message>
        <source>“%1” is no address of a proxy.</source>
        <translation>「%1」はプロキシのアドレスではありません。</translation>
    </message>
    <message>
        <source>The secret “%1” may not go to the proxy %2: its environment does not list it.</source>
        <translation>シークレット「%1」はプロキシ %2 に送れません。環境に登録されていません。</translation>
    </message>
    <message>
        <source>The file %1 of the authority cannot be read: %2</source>
        <translation>認証局のファイル %1 を読めません: %2</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate in PEM form (-----BEGIN CERTIFICATE-----).</source>
        <translation>ファイル %1 に PEM 形式の証明書（-----BEGIN CERTIFICATE-----）がありません。</translation>
    </message>
</context>
<context>
    <name>hookbench::PreparedRequest</name>
    <message>
        <source>There is no payload for this customer: the template stops before one is made.</source>
        <translation>この顧客には payload がありません: 作られる前にテンプレートが止まります。</translation>
    </message>
    <message>
        <source>The secret “%1” has no value yet.</source>
        <translation>シークレット「%1」にまだ値がありません。</translation>
    </message>
    <message>
        <source>The secret “%1” may not go to %2: its environment does not list that host.</source>
        <translation>シークレット「%1」を %2 に送ることはできません: 環境にそのホストの登録がありません。</translation>
    </message>
    <message>
        <source>The secret “%1” would travel unencrypted to %2: use https.</source>
        <translation>シークレット「%1」が暗号化されずに %2 に送られます: https を使ってください。</translation>
    </message>
    <message>
        <source>The URL is not a complete http or https address.</source>
        <translation>URL が完全な http または https のアドレスではありません。</translation>
    </message>
    <message>
        <source>The URL holds a user name: put the credentials into an Authorization header.</source>
        <translation>URL にユーザー名が含まれています: 認証情報は Authorization header に入れてください。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header.</source>
        <translation>「%1」は header の名前にできません。</translation>
    </message>
    <message>
        <source>The header %1 cannot be set: it follows from the URL and the body.</source>
        <translation>header %1 は設定できません: URL と body から決まります。</translation>
    </message>
    <message>
        <source>The value of the header %1 holds a line break or another control character.</source>
        <translation>header %1 の値に改行などの制御文字が含まれています。</translation>
    </message>
    <message>
        <source>“%1” is no HTTP method.</source>
        <translation>「%1」は HTTP メソッドではありません。</translation>
    </message>
</context>
<context>
    <name>hookbench::PreviewPane</name>
    <message>
        <source>Show &amp;Invisible Characters</source>
        <translation>見えない文字を表示(&amp;I)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Show blanks, line ends and characters without a shape (%1)</source>
        <translation>空白、行末、形のない文字を表示(%1)</translation>
    </message>
</context>
<context>
    <name>hookbench::ProblemsBar</name>
    <message>
        <source>Filter problems</source>
        <translation>問題を絞り込む</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Group problems</source>
        <translation>問題をまとめる</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>順番どおり</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>重大度別</translation>
    </message>
    <message>
        <source>By part</source>
        <translation>部分別</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>規則別</translation>
    </message>
    <message>
        <source>Show errors (%1)</source>
        <translation>エラーを表示(%1)</translation>
    </message>
    <message>
        <source>Show warnings (%1)</source>
        <translation>警告を表示(%1)</translation>
    </message>
    <message>
        <source>Show notes (%1)</source>
        <translation>注記を表示(%1)</translation>
    </message>
</context>
<context>
    <name>hookbench::ProblemsFilter</name>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>hookbench::ProblemsModel</name>
    <message>
        <source>Fix…</source>
        <translation>修正…</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>表示…</translation>
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
        <translation>Webhook と環境</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4</source>
        <translation>%1、%2: %3 %4</translation>
    </message>
</context>
<context>
    <name>hookbench::ProblemsView</name>
    <message>
        <source>No problems found. What is wrong with the body, the payload or the request is listed here as you type.</source>
        <translation>問題は見つかりませんでした。body、payload、リクエストの誤りは、入力中にここに表示されます。</translation>
    </message>
    <message>
        <source>No problem matches the filter.</source>
        <translation>絞り込みに一致する問題はありません。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Next Problem</source>
        <translation>次の問題</translation>
    </message>
    <message>
        <source>Previous Problem</source>
        <translation>前の問題</translation>
    </message>
    <message>
        <source>Fix Problem…</source>
        <translation>問題を修正…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Go to Place</source>
        <translation>その箇所へ移動</translation>
    </message>
    <message>
        <source>Copy Message</source>
        <translation>メッセージをコピー</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Problems: errors %1, warnings %2</source>
        <translation>問題: エラー %1、警告 %2</translation>
    </message>
</context>
<context>
    <name>hookbench::ProxyRoute</name>
    <message>
        <source>The proxy %1 wants a user name and a password, and did not get any that it takes.</source>
        <translation>プロキシ %1 はユーザー名とパスワードを求めていますが、受け付けるものが届きませんでした。</translation>
    </message>
    <message>
        <source>The proxy %1 opened no way to %2. (%3)</source>
        <translation>プロキシ %1 は %2 への経路を開きませんでした。（%3）</translation>
    </message>
    <message>
        <source>The proxy %1 hung up before it had opened the way to %2.</source>
        <translation>プロキシ %1 は %2 への経路を開く前に接続を切りました。</translation>
    </message>
    <message>
        <source>The proxy %1 had not opened the way to %2 when the time was up.</source>
        <translation>制限時間が切れるまでに、プロキシ %1 は %2 への経路を開きませんでした。</translation>
    </message>
    <message>
        <source>%1 (from the settings of this system)</source>
        <translation>%1(このシステムの設定)</translation>
    </message>
    <message>
        <source>%1 (set under Connection in the webhook)</source>
        <translation>%1(webhook の「接続」で設定)</translation>
    </message>
    <message>
        <source>There is no host named %1, which is to be the proxy %2.</source>
        <translation>プロキシ %2 のはずの %1 というホストはありません。</translation>
    </message>
    <message>
        <source>Nobody listens where the proxy should be: %1.</source>
        <translation>プロキシがあるはずの場所で待ち受けているものがありません: %1。</translation>
    </message>
    <message>
        <source>The proxy %1 answered “%2”.</source>
        <translation>プロキシ %1 が「%2」と応答しました。</translation>
    </message>
    <message>
        <source>The user name and password filled in are wrong, or it wants a kind of login that is not supported.</source>
        <translation>入力されたユーザー名とパスワードが誤っているか、対応していない種類のログインを求めています。</translation>
    </message>
    <message>
        <source>It wants a user name and a password, and none are filled in.</source>
        <translation>ユーザー名とパスワードを求めていますが、入力されていません。</translation>
    </message>
    <message>
        <source>It offers: %1.</source>
        <translation>提示された方式: %1。</translation>
    </message>
    <message>
        <source>It could not reach %1.</source>
        <translation>%1 に到達できませんでした。</translation>
    </message>
    <message>
        <source>It does not let this computer connect to %1.</source>
        <translation>このコンピューターから %1 への接続を許可していません。</translation>
    </message>
    <message>
        <source>It says: “%1”.</source>
        <translation>内容: 「%1」。</translation>
    </message>
    <message>
        <source>What answered at the proxy %1 is no HTTP.</source>
        <translation>プロキシ %1 からの応答は HTTP ではありません。</translation>
    </message>
    <message>
        <source>There is no connection to the proxy %1: %2.</source>
        <translation>プロキシ %1 に接続できません: %2。</translation>
    </message>
    <message>
        <source>The request went to the proxy %1, with the user name and password filled in.</source>
        <translation>リクエストは、入力されたユーザー名とパスワードとともにプロキシ %1 へ送られました。</translation>
    </message>
    <message>
        <source>The request went to the proxy %1, without a user name and a password.</source>
        <translation>リクエストは、ユーザー名とパスワードなしでプロキシ %1 へ送られました。</translation>
    </message>
</context>
<context>
    <name>hookbench::ProxyText</name>
    <message>
        <source>Check the proxy, its user name and its password under Connection in the webhook, or in the settings of this system. Else ask those who run the proxy.</source>
        <translation>プロキシとそのユーザー名、パスワードを webhook の「接続」かこのシステムの設定で確かめてください。それでもだめならプロキシの管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>Not sent: the proxy did not let the request through</source>
        <translation>未送信: プロキシがリクエストを通しませんでした</translation>
    </message>
    <message>
        <source>A proxy in between has answered, not the server.</source>
        <translation>サーバーではなく途中のプロキシが応答しました。</translation>
    </message>
    <message>
        <source>%1: the proxy does not let this computer in</source>
        <translation>%1: プロキシがこのコンピューターを受け入れません</translation>
    </message>
    <message>
        <source>Its user name and password are missing or wrong, or it wants a kind of login that is not supported.</source>
        <translation>ユーザー名とパスワードがないか誤っています。または対応していない種類のログインを求めています。</translation>
    </message>
    <message>
        <source>%1: the proxy has answered, not the server</source>
        <translation>%1: サーバーではなくプロキシが応答しました</translation>
    </message>
    <message>
        <source>That the answer is the proxy&apos;s own is inferred from its headers or its page.</source>
        <translation>応答がプロキシ自身のものであることは、header またはページからの推測です。</translation>
    </message>
</context>
<context>
    <name>hookbench::PublishPage</name>
    <message>
        <source>Back to the campaign</source>
        <translation>キャンペーンに戻る</translation>
    </message>
    <message>
        <source>The version could not be written.</source>
        <translation>バージョンを書き込めませんでした。</translation>
    </message>
    <message>
        <source>Version %1 is frozen. Now put it into CleverTap</source>
        <translation>バージョン %1 を固定しました。次は CleverTap に入力してください</translation>
    </message>
    <message>
        <source>By hand, as no documented call of CleverTap&apos;s API creates a webhook or takes a Custom Body. The fields are in the order of the dashboard; copy one after the other.</source>
        <translation>手作業で行います。CleverTap の API には、webhook を作ったり Custom Body を受け取ったりする文書化された呼び出しがないためです。項目はダッシュボードの順に並んでいます。1 つずつコピーしてください。</translation>
    </message>
    <message>
        <source>Hand-off to CleverTap</source>
        <translation>CleverTap への引き渡し</translation>
    </message>
</context>
<context>
    <name>hookbench::RecordFilterRow</name>
    <message>
        <source>contains</source>
        <translation>を含む</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>を含まない</translation>
    </message>
    <message>
        <source>is</source>
        <translation>と等しい</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>と等しくない</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>で始まる</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>より大きい</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>より小さい</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>がない</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>がある</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>が空</translation>
    </message>
    <message>
        <source>is null</source>
        <translation>が null</translation>
    </message>
    <message>
        <source>Field to filter by</source>
        <translation>絞り込むフィールド</translation>
    </message>
    <message>
        <source>How to filter</source>
        <translation>絞り込み方</translation>
    </message>
    <message>
        <source>Value to filter by</source>
        <translation>絞り込む値</translation>
    </message>
    <message>
        <source>Remove filter</source>
        <translation>絞り込みを外す</translation>
    </message>
</context>
<context>
    <name>hookbench::RecordsTable</name>
    <message>
        <source>Records of the file</source>
        <translation>ファイルのレコード</translation>
    </message>
    <message>
        <source>Sort Ascending</source>
        <translation>昇順に並べ替え</translation>
    </message>
    <message>
        <source>Sort Descending</source>
        <translation>降順に並べ替え</translation>
    </message>
    <message>
        <source>Order of the File</source>
        <translation>ファイルの順</translation>
    </message>
    <message>
        <source>Filter by This Value</source>
        <translation>この値で絞り込む</translation>
    </message>
    <message>
        <source>Hide Column</source>
        <translation>列を隠す</translation>
    </message>
</context>
<context>
    <name>hookbench::RecordsView</name>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>前へ (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>次へ (F3)</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Search all records</source>
        <translation>すべてのレコードを検索</translation>
    </message>
    <message>
        <source>Search all values</source>
        <translation>すべての値を検索</translation>
    </message>
    <message>
        <source>Which fields are shown, and in which order</source>
        <translation>どのフィールドをどの順に表示するか</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Shows only the records that keep a condition</source>
        <translation>条件を満たすレコードだけを表示します</translation>
    </message>
    <message>
        <source>No record holds “%1”.</source>
        <translation>「%1」を含むレコードはありません。</translation>
    </message>
    <message>
        <source>Found in record %1.</source>
        <translation>レコード %1 で見つかりました。</translation>
    </message>
</context>
<context>
    <name>hookbench::RedirectBar</name>
    <message>
        <source>Following it would send %1, without the body.</source>
        <translation>従うと %1 が body なしで送信されます。</translation>
    </message>
    <message>
        <source>Following it would send %1, with the body.</source>
        <translation>従うと %1 が body 付きで送信されます。</translation>
    </message>
    <message>
        <source>It is another server: %1 would not go along.</source>
        <translation>別のサーバーのため、%1 は送信されません。</translation>
    </message>
    <message>
        <source>The client certificate would not go along either.</source>
        <translation>クライアント証明書も送信されません。</translation>
    </message>
    <message>
        <source>Follow Once</source>
        <translation>一度だけ従う</translation>
    </message>
    <message>
        <source>Sends this request to the new address, as a new one</source>
        <translation>このリクエストを新しいものとして新しいアドレスに送信します</translation>
    </message>
</context>
<context>
    <name>hookbench::ReplaceField</name>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>すべて置換</translation>
    </message>
    <message>
        <source>Text to put there</source>
        <translation>置き換え後のテキスト</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後の文字列</translation>
    </message>
    <message>
        <source>With a regular expression, $1 … $9 stand for its groups, $0 for the hit, \n for a line break.</source>
        <translation>正規表現では、$1 … $9 がグループ、$0 が一致全体、\n が改行を表します。</translation>
    </message>
    <message>
        <source>Replaces this hit and goes to the next one (Enter)</source>
        <translation>この一致を置換して次へ進みます(Enter)</translation>
    </message>
    <message>
        <source>Replaces all hits, as one step to undo (Ctrl+Enter)</source>
        <translation>すべての一致を置換します。1 回で元に戻せます(Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>hookbench::ReplyBodyView</name>
    <message>
        <source>Pretty</source>
        <translation>整形</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>生データ</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>応答の body</translation>
    </message>
    <message>
        <source>Copy the body</source>
        <translation>body をコピー</translation>
    </message>
    <message>
        <source>Indented; no character of a value is changed</source>
        <translation>字下げしています。値の文字は変えていません</translation>
    </message>
    <message>
        <source>The answer is not JSON</source>
        <translation>応答が JSON ではありません</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the answer&apos;s bytes as they came</source>
        <translation>応答のバイトを受信したまま保存します</translation>
    </message>
</context>
<context>
    <name>hookbench::RequestImportPanel</name>
    <message>
        <source>Text to import</source>
        <translation>取り込むテキスト</translation>
    </message>
    <message>
        <source>Requests found</source>
        <translation>見つかったリクエスト</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>作られるもの</translation>
    </message>
    <message>
        <source>What cannot be taken over</source>
        <translation>取り込めないもの</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Paste a cURL command, a .http file or a Postman collection, or drop a file here.</source>
        <translation>cURL コマンド、.http ファイル、Postman コレクションを貼り付けるか、ファイルをここにドロップしてください。</translation>
    </message>
    <message>
        <source>New Webhook from …</source>
        <translation>新しい webhook の取り込み…</translation>
    </message>
    <message>
        <source>Open File…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Mend or untick what is red first.</source>
        <translation>まず赤いものを直すか、チェックを外してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln webhook(s) will be added.</source>
        <translation>
            <numerusform>%Ln 件の webhook を追加します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import webhooks</source>
        <translation>webhook を取り込む</translation>
    </message>
    <message>
        <source>Added, but a secret could not be kept: fill it in under Environment.</source>
        <translation>追加しましたが、シークレットを保存できませんでした。環境で入力してください。</translation>
    </message>
</context>
<context>
    <name>hookbench::RequestView</name>
    <message>
        <source>&amp;Copy request</source>
        <translation>リクエストをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>The request as it would go, secrets masked, read-only.</source>
        <translation>送られるとおりのリクエストです。シークレットは伏せています(読み取り専用)。</translation>
    </message>
    <message>
        <source>Nothing is sent to this customer: the body gives no payload.</source>
        <translation>この顧客には何も送られません: body から payload が作られません。</translation>
    </message>
</context>
<context>
    <name>hookbench::ResponseView</name>
    <message>
        <source>Press Send Test to send this request once and read the answer here.</source>
        <translation>「テスト送信」を押すと、このリクエストを 1 回送り、応答をここで読めます。</translation>
    </message>
    <message>
        <source>Sending, and waiting for the answer …</source>
        <translation>送信し、応答を待っています …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>header</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Timings</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>応答の header</translation>
    </message>
    <message>
        <source>Copy the headers</source>
        <translation>header をコピー</translation>
    </message>
    <message>
        <source>Request as it was sent</source>
        <translation>送信したリクエスト</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>リクエストをコピー</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>応答に body はありません。</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>応答がありません。</translation>
    </message>
    <message>
        <source>Connection and certificates</source>
        <translation>接続と証明書</translation>
    </message>
    <message>
        <source>How the access token was got</source>
        <translation>アクセストークンの取得</translation>
    </message>
    <message>
        <source>Copy this exchange</source>
        <translation>このやり取りをコピー</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>What CleverTap would do with this answer</source>
        <translation>CleverTap がこの応答をどう扱うか</translation>
    </message>
    <message>
        <source>CleverTap</source>
        <translation>CleverTap</translation>
    </message>
    <message>
        <source>Lost Request</source>
        <translation>失われたリクエスト</translation>
    </message>
    <message>
        <source>Support Ticket…</source>
        <translation>サポートへの問い合わせ…</translation>
    </message>
    <message>
        <source>Request, answer and times as a text for a support ticket, without secrets</source>
        <translation>リクエスト、応答、時間をサポート用のテキストにします。シークレットは含みません</translation>
    </message>
    <message>
        <source>Support Ticket</source>
        <translation>サポートへの問い合わせ</translation>
    </message>
</context>
<context>
    <name>hookbench::ResultPanel</name>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>問題(%1)</translation>
    </message>
    <message>
        <source>Problems, response, history and all profiles</source>
        <translation>問題、応答、履歴、全プロファイル</translation>
    </message>
    <message>
        <source>All Profiles</source>
        <translation>全プロファイル</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleBreaches</name>
    <message>
        <source>%1 Its contract: %2.</source>
        <translation>%1 取り決め: %2。</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleEditor</name>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Personal data is masked</source>
        <translation>個人データは伏せられています</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleFieldsModel</name>
    <message>
        <source>“%1” is no number. Change the type to Text first.</source>
        <translation>「%1」は数値ではありません。先に型をテキストに変えてください。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>%1, default used</source>
        <translation>%1、既定値を使用</translation>
    </message>
    <message>
        <source>missing, default used: no sample is chosen</source>
        <translation>なし、既定値を使用: サンプルが選ばれていません</translation>
    </message>
    <message>
        <source>missing: no sample is chosen</source>
        <translation>なし: サンプルが選ばれていません</translation>
    </message>
    <message>
        <source>missing, default used</source>
        <translation>なし、既定値を使用</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleFieldsView</name>
    <message>
        <source>Contracts…</source>
        <translation>取り決め…</translation>
    </message>
    <message>
        <source>State what this field may hold</source>
        <translation>このフィールドに入りうるものを取り決める</translation>
    </message>
    <message>
        <source>Make a variant: this field absent, empty or hostile</source>
        <translation>変種を作る: このフィールドがない、空、または厄介な値</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleJsonEditor</name>
    <message>
        <source>Sample as JSON</source>
        <translation>JSON としてのサンプル</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3 The sample stays as it was.</source>
        <translation>%1 行 %2 列: %3 サンプルは元のままです。</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleList</name>
    <message>
        <source>Sample profiles and events</source>
        <translation>サンプルプロファイルとイベント</translation>
    </message>
    <message>
        <source>Search samples</source>
        <translation>サンプルを検索</translation>
    </message>
    <message>
        <source>Search names and values</source>
        <translation>名前と値を検索</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>New sample</source>
        <translation>新しいサンプル</translation>
    </message>
    <message>
        <source>New Profile</source>
        <translation>新しいプロファイル</translation>
    </message>
    <message>
        <source>New Event</source>
        <translation>新しいイベント</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新しいプロファイル</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>新しいイベント</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1(コピー)</translation>
    </message>
    <message>
        <source>Import File…</source>
        <translation>ファイルを読み込む…</translation>
    </message>
    <message>
        <source>Import What Was Copied</source>
        <translation>コピーした内容を読み込む</translation>
    </message>
    <message>
        <source>Check the campaign with all samples</source>
        <translation>すべてのサンプルでキャンペーンを確認</translation>
    </message>
    <message>
        <source>Anonymise</source>
        <translation>匿名化</translation>
    </message>
    <message>
        <source>Random Test User</source>
        <translation>ランダムなテストユーザー</translation>
    </message>
    <message>
        <source>Hand-Made Test User</source>
        <translation>手作りのテストユーザー</translation>
    </message>
    <message>
        <source>Hand-made test user</source>
        <translation>手作りのテストユーザー</translation>
    </message>
    <message>
        <source>Mask personal data</source>
        <translation>個人データを伏せる</translation>
    </message>
    <message>
        <source>Mask personal data: names, addresses, numbers and ids of people show as dots</source>
        <translation>個人データを伏せる: 人の名前、住所、番号、ID を点で表示します</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleListModel</name>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message numerus="yes">
        <source>breaks %n contract(s)</source>
        <translation>
            <numerusform>取り決め %n 件に反する</numerusform>
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
        <translation>サンプルプロファイルは、body をレンダリングする対象の顧客です。まだありません。</translation>
    </message>
    <message>
        <source>New Profile</source>
        <translation>新しいプロファイル</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新しいプロファイル</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleStrip</name>
    <message>
        <source>Next &amp;Failing Sample</source>
        <translation>次の失敗するサンプル(&amp;F)</translation>
    </message>
    <message>
        <source>Sample profiles and what they get</source>
        <translation>サンプルプロファイルと届くもの</translation>
    </message>
</context>
<context>
    <name>hookbench::SampleStripModel</name>
    <message>
        <source>not looked at yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>valid payload</source>
        <translation>有効な payload</translation>
    </message>
    <message>
        <source>invalid payload</source>
        <translation>無効な payload</translation>
    </message>
    <message>
        <source>gets nothing, as the body says</source>
        <translation>body の指定どおり何も届かない</translation>
    </message>
    <message>
        <source>gets nothing: rendering fails</source>
        <translation>何も届かない: レンダリングに失敗</translation>
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
        <translation>前のサンプル</translation>
    </message>
    <message>
        <source>Next Sample</source>
        <translation>次のサンプル</translation>
    </message>
    <message>
        <source>Sample profile</source>
        <translation>サンプルプロファイル</translation>
    </message>
    <message>
        <source>Sample event</source>
        <translation>サンプルイベント</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>No event</source>
        <translation>イベントなし</translation>
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
        <translation>サンプルプロファイルは、キャンペーンをレンダリングする対象の顧客です。まだありません。</translation>
    </message>
    <message>
        <source>New Profile</source>
        <translation>新しいプロファイル</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>コピーしたテキスト</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>%1 に戻る</translation>
    </message>
</context>
<context>
    <name>hookbench::SandboxPage</name>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>一覧を消去</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>The sandbox answers on this computer as Qualtrics does. What reaches it stands here byte for byte, with its answer: press Send Test in a campaign whose environment is Sandbox.</source>
        <translation>サンドボックスは、このコンピューター上で Qualtrics と同じように応答します。届いたものは応答とともに 1 バイトも変えずにここに表示されます: 環境が Sandbox のキャンペーンで「テスト送信」を押してください。</translation>
    </message>
    <message>
        <source>Received requests</source>
        <translation>受信したリクエスト</translation>
    </message>
    <message>
        <source>Listening at %1</source>
        <translation>%1 で待ち受け中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>Speaks TLS, with a certificate that is made for this run</source>
        <translation>この実行のために作られた証明書で TLS を使います</translation>
    </message>
</context>
<context>
    <name>hookbench::ScenarioChoice</name>
    <message>
        <source>How the sandbox answers a request that Qualtrics would accept</source>
        <translation>Qualtrics なら受理するリクエストに、サンドボックスがどう応答するか</translation>
    </message>
    <message>
        <source>An answer of your own to everything</source>
        <translation>すべてに独自の応答</translation>
    </message>
</context>
<context>
    <name>hookbench::SchemaButton</name>
    <message>
        <source>Schema</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>JSON Schema that each payload is checked against: %1</source>
        <translation>各 payload を検査する JSON Schema: %1</translation>
    </message>
    <message>
        <source>JSON Schema: %1</source>
        <translation>JSON Schema: %1</translation>
    </message>
    <message>
        <source>No schema</source>
        <translation>スキーマなし</translation>
    </message>
    <message>
        <source>%1 (comes with Hookbench)</source>
        <translation>%1(Hookbench に付属)</translation>
    </message>
    <message>
        <source>Files *.schema.json in the workspace&apos;s folder can be chosen here</source>
        <translation>ワークスペースのフォルダーにある *.schema.json ファイルをここで選べます</translation>
    </message>
</context>
<context>
    <name>hookbench::SearchField</name>
    <message>
        <source>Text to find</source>
        <translation>検索するテキスト</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>このテキスト内を検索</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>単語単位のみ</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
</context>
<context>
    <name>hookbench::SecretField</name>
    <message>
        <source>Value of the secret</source>
        <translation>シークレットの値</translation>
    </message>
    <message>
        <source>Show the value</source>
        <translation>値を表示</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保管</translation>
    </message>
    <message>
        <source>Secrets are kept in the desktop&apos;s keyring, never in a file of the workspace.</source>
        <translation>シークレットはデスクトップのキーリングに保管され、ワークスペースのファイルには決して入りません。</translation>
    </message>
    <message>
        <source>This desktop has no keyring: secrets are kept in memory until Hookbench is closed, never in a file.</source>
        <translation>このデスクトップにはキーリングがありません: シークレットは Hookbench を閉じるまでメモリーに置かれ、ファイルには決して入りません。</translation>
    </message>
    <message>
        <source>Secrets come from environment variables and cannot be changed here.</source>
        <translation>シークレットは環境変数から読み込まれ、ここでは変更できません。</translation>
    </message>
    <message>
        <source>•••••••• (type to replace)</source>
        <translation>••••••••(入力すると置き換わります)</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>未入力</translation>
    </message>
    <message>
        <source>The secret could not be kept. It comes from an environment variable or the keyring refused.</source>
        <translation>シークレットを保管できませんでした。環境変数によるものか、キーリングに拒否されました。</translation>
    </message>
    <message>
        <source>Hide the value</source>
        <translation>値を隠す</translation>
    </message>
</context>
<context>
    <name>hookbench::SecretLine</name>
    <message>
        <source>What you type goes into the secret store, not into the file of the webhook</source>
        <translation>入力した内容は Webhook のファイルではなく、シークレットストアに保存されます</translation>
    </message>
    <message>
        <source>The secret could not be kept. It comes from an environment variable or the keyring refused.</source>
        <translation>シークレットを保管できませんでした。環境変数によるものか、キーリングに拒否されました。</translation>
    </message>
</context>
<context>
    <name>hookbench::SendAnswer</name>
    <message>
        <source>There is no survey with this id that the key&apos;s user can see.</source>
        <translation>この ID のアンケートで、キーのユーザーに見えるものはありません。</translation>
    </message>
    <message>
        <source>There is no mailing list with this id that the key&apos;s user can see.</source>
        <translation>この ID のメーリングリストで、キーのユーザーに見えるものはありません。</translation>
    </message>
    <message>
        <source>Check the id, and ask its owner to share it with the user of the key.</source>
        <translation>ID を確認し、所有者にキーのユーザーとの共有を依頼してください。</translation>
    </message>
    <message>
        <source>Qualtrics does not take the key “%1” at its place.</source>
        <translation>Qualtrics はこの位置の JSON キー “%1” を受け付けません。</translation>
    </message>
    <message>
        <source>Remove it or correct its name. Answers call some keys otherwise than requests: headers is header, linkType is type.</source>
        <translation>削除するか名前を直してください。応答とリクエストでは名前が異なるキーがあります: headers は header、linkType は type です。</translation>
    </message>
    <message>
        <source>The key “%1” has to be there, and is not.</source>
        <translation>JSON キー “%1” は必須ですが、ありません。</translation>
    </message>
    <message>
        <source>Add it. For sendDate the current time means at once.</source>
        <translation>追加してください。sendDate に現在時刻を指定すると、すぐに送信されます。</translation>
    </message>
    <message>
        <source>The contact is not in this mailing list.</source>
        <translation>連絡先はこのメーリングリストにありません。</translation>
    </message>
    <message>
        <source>A contact has another id in each list: take its contactLookupId, which begins with CGC_.</source>
        <translation>連絡先の ID はリストごとに異なります。CGC_ で始まる contactLookupId を使用してください。</translation>
    </message>
    <message>
        <source>The survey, list or library belongs to somebody else.</source>
        <translation>アンケート、リスト、またはライブラリは他の人のものです。</translation>
    </message>
    <message>
        <source>Look in Qualtrics whether the distribution is there before you send again.</source>
        <translation>再送信する前に、Qualtrics に配信があるか確認してください。</translation>
    </message>
    <message>
        <source>%1: queued as %2</source>
        <translation>%1: %2 としてキューに追加</translation>
    </message>
    <message>
        <source>Queued is not yet delivered. Qualtrics skips the same subject and text to the same address within 12 hours.</source>
        <translation>キューに入っただけで、まだ配信されていません。Qualtrics は 12 時間以内に同じ宛先への同じ件名と本文を省略します。</translation>
    </message>
    <message>
        <source>Qualtrics adds: %1</source>
        <translation>Qualtrics の補足: %1</translation>
    </message>
    <message>
        <source>Use %1 instead.</source>
        <translation>代わりに %1 を使用してください。</translation>
    </message>
    <message>
        <source>Qualtrics says: %1</source>
        <translation>Qualtrics の応答: %1</translation>
    </message>
    <message>
        <source>Read the answer: it tells who sent it.</source>
        <translation>応答を読むと、送信元がわかります。</translation>
    </message>
    <message>
        <source>%1, but the answer is not from Qualtrics&apos; API</source>
        <translation>%1 ですが、応答は Qualtrics の API からではありません</translation>
    </message>
    <message>
        <source>A proxy, a firewall or a login page in between has answered.</source>
        <translation>途中のプロキシ、ファイアウォール、ログインページが応答しました。</translation>
    </message>
    <message>
        <source>%1, but the answer cannot be read</source>
        <translation>%1 ですが、応答を読み取れません</translation>
    </message>
    <message>
        <source>It is JSON that breaks off, or not the kind that Qualtrics answers.</source>
        <translation>途中で切れた JSON か、Qualtrics が返す形式ではない JSON です。</translation>
    </message>
</context>
<context>
    <name>hookbench::SenderText</name>
    <message>
        <source>Older FAQ: 1 s</source>
        <translation>古い FAQ: 1 秒</translation>
    </message>
    <message>
        <source>sent again up to 3 times, 15 s apart</source>
        <translation>15 秒間隔で最大 3 回再送信されます</translation>
    </message>
    <message>
        <source>Setup page: 3 s</source>
        <translation>設定ページ: 3 秒</translation>
    </message>
    <message>
        <source>sent again, it does not say how often</source>
        <translation>再送信されます（回数の記載なし）</translation>
    </message>
    <message>
        <source>Setup and overview FAQ: 5 s</source>
        <translation>設定と概要の FAQ: 5 秒</translation>
    </message>
    <message>
        <source>sent again up to 2 times</source>
        <translation>最大 2 回再送信されます</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>No answer counts as “Webhook dispatch error”.</source>
        <translation>応答なしは「Webhook dispatch error」と数えられます。</translation>
    </message>
    <message>
        <source>200 is the one status that its pages name as success.</source>
        <translation>公開ページが成功として挙げるステータスは 200 だけです。</translation>
    </message>
    <message>
        <source>Whether %1 counts is not said: only 200 is named as success.</source>
        <translation>%1 が成功かは書かれていません。成功とされるのは 200 だけです。</translation>
    </message>
    <message>
        <source>%1 counts as an error, as every 3xx, 4xx and 5xx does; redirects are not known to be followed.</source>
        <translation>%1 は 3xx・4xx・5xx と同じくエラー扱いです。リダイレクトを追うかは知られていません。</translation>
    </message>
    <message>
        <source>In time: the answer took %1.</source>
        <translation>時間内: 応答まで %1。</translation>
    </message>
    <message>
        <source>Too late: the answer took %1. The message is %2.</source>
        <translation>遅すぎます: 応答まで %1。メッセージは%2。</translation>
    </message>
    <message>
        <source>No answer came. The message is %1.</source>
        <translation>応答がありませんでした。メッセージは%1。</translation>
    </message>
    <message>
        <source>Sent again?</source>
        <translation>再送信?</translation>
    </message>
    <message>
        <source>Perhaps: its pages say that it repeats, and not whether a status like this one is a reason.</source>
        <translation>おそらく: 再送信するとはありますが、このステータスが理由になるかは書かれていません。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>いいえ。</translation>
    </message>
    <message>
        <source>Likely: at least one of its pages says so.</source>
        <translation>おそらく: 少なくとも 1 つのページにそう書かれています。</translation>
    </message>
    <message>
        <source>CleverTap may send this more than once: the answer is good, but slow</source>
        <translation>CleverTap はこれを複数回送るかもしれません。応答は正しいものの遅いためです</translation>
    </message>
    <message>
        <source>CleverTap would count this as delivered</source>
        <translation>CleverTap はこれを配信済みと数えます</translation>
    </message>
    <message>
        <source>CleverTap&apos;s pages do not tell how this counts</source>
        <translation>これがどう数えられるか、CleverTap のページには書かれていません</translation>
    </message>
    <message>
        <source>CleverTap would count this as an error</source>
        <translation>CleverTap はこれをエラーと数えます</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>May get the message twice: the other side can act on each request. Let it answer at once and work afterwards, or let it know what it has had already.</source>
        <translation>メッセージが二重に届く可能性があります。相手側はリクエストごとに処理できます。すぐに応答して後で処理するか、受信済みを判別できるようにしてください。</translation>
    </message>
</context>
<context>
    <name>hookbench::SentPart</name>
    <message>
        <source>The connection was closed before the whole body was taken: at most %1 of %2 bytes had gone out. The server may have acted, or answered early, as one does to a wrong key or a body that is too long. Such an answer cannot be read here; Copy as cURL and run that to see it.</source>
        <translation>本文がすべて受け取られる前に接続が閉じられました。送り出されたのは最大で %2 バイト中 %1 バイトです。サーバーが処理を行ったか、誤ったキーや長すぎる本文の場合のように早めに応答した可能性があります。そのような応答はここでは読めません。cURL としてコピーして実行すると見られます。</translation>
    </message>
    <message>
        <source>The connection was closed before the whole body was taken: at most %1 of %2 bytes had gone out. There was no answer.</source>
        <translation>本文がすべて受け取られる前に接続が閉じられました。送り出されたのは最大で %2 バイト中 %1 バイトです。応答はありませんでした。</translation>
    </message>
    <message>
        <source>The answer came before the whole body was taken: at most %1 of %2 bytes had gone out.</source>
        <translation>本文がすべて受け取られる前に応答が届きました。送り出されたのは最大で %2 バイト中 %1 バイトです。</translation>
    </message>
    <message>
        <source>The other side had not taken the whole body by then: at most %1 of %2 bytes had gone out.</source>
        <translation>その時点で相手側は本文をすべて受け取っていませんでした。送り出されたのは最大で %2 バイト中 %1 バイトです。</translation>
    </message>
</context>
<context>
    <name>hookbench::Session</name>
    <message>
        <source>Edit campaign</source>
        <translation>キャンペーンを編集</translation>
    </message>
    <message>
        <source>Edit webhook</source>
        <translation>webhook を編集</translation>
    </message>
    <message>
        <source>Edit environment</source>
        <translation>環境を編集</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>プロファイルを編集</translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>イベントを編集</translation>
    </message>
    <message>
        <source>Edit field contracts</source>
        <translation>フィールドの取り決めを編集</translation>
    </message>
    <message>
        <source>Add campaign</source>
        <translation>キャンペーンを追加</translation>
    </message>
    <message>
        <source>Add webhook</source>
        <translation>webhook を追加</translation>
    </message>
    <message>
        <source>Add environment</source>
        <translation>環境を追加</translation>
    </message>
    <message>
        <source>Add profile</source>
        <translation>プロファイルを追加</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>イベントを追加</translation>
    </message>
    <message>
        <source>Remove campaign</source>
        <translation>キャンペーンを削除</translation>
    </message>
    <message>
        <source>Remove webhook</source>
        <translation>webhook を削除</translation>
    </message>
    <message>
        <source>Remove environment</source>
        <translation>環境を削除</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>プロファイルを削除</translation>
    </message>
    <message>
        <source>Remove event</source>
        <translation>イベントを削除</translation>
    </message>
    <message>
        <source>Keep as a sample</source>
        <translation>サンプルとして残す</translation>
    </message>
</context>
<context>
    <name>hookbench::ShortcutsPanel</name>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
</context>
<context>
    <name>hookbench::SideSheet</name>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる(Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>hookbench::SizePlot</name>
    <message numerus="yes">
        <source>%1 to %2: %n payload(s)</source>
        <translation>
            <numerusform>%1 ～ %2: payload %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Sizes of the payloads</source>
        <translation>payload のサイズ</translation>
    </message>
</context>
<context>
    <name>hookbench::StartSection</name>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>What makes a customer qualify. Kept for the hand-off to CleverTap; a Send Test does not need it.</source>
        <translation>顧客が対象になる条件です。CleverTap への引き渡し用に保存します。テスト送信には不要です。</translation>
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
        <translation>body にイベントがあるのは Live behavior と External trigger だけです: Past behavior では Event.* は空です。</translation>
    </message>
    <message>
        <source>Trigger &amp;event</source>
        <translation>トリガーとなるイベント(&amp;E)</translation>
    </message>
    <message>
        <source>such as Charged</source>
        <translation>例: Charged</translation>
    </message>
    <message>
        <source>The event whose arrival sends the message.</source>
        <translation>届くとメッセージが送られるイベントです。</translation>
    </message>
</context>
<context>
    <name>hookbench::StatusSummary</name>
    <message>
        <source>Aborted: this customer gets nothing</source>
        <translation>中止: この顧客には何も届きません</translation>
    </message>
    <message>
        <source>Render error: this customer gets nothing</source>
        <translation>レンダリングエラー: この顧客には何も届きません</translation>
    </message>
    <message>
        <source>Valid JSON for %1 of %2 samples</source>
        <translation>サンプル %2 件中 %1 件で有効な JSON</translation>
    </message>
    <message>
        <source>Plain text for %1 of %2 samples</source>
        <translation>サンプル %2 件中 %1 件でプレーンテキスト</translation>
    </message>
    <message>
        <source>%1, but errors stop a send</source>
        <translation>%1、ただしエラーのため送信できません</translation>
    </message>
    <message>
        <source>%1, but this payload has errors</source>
        <translation>%1、ただしこの payload にはエラーがあります</translation>
    </message>
    <message>
        <source>Shopify dialect</source>
        <translation>Shopify ダイアレクト</translation>
    </message>
    <message>
        <source>CleverTap dialect</source>
        <translation>CleverTap ダイアレクト</translation>
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
        <translation>キャンペーンなし</translation>
    </message>
</context>
<context>
    <name>hookbench::ThrowAwayCertificates</name>
    <message>
        <source>No certificate could be made: %1</source>
        <translation>証明書を作成できませんでした: %1</translation>
    </message>
    <message>
        <source>This computer has no library for TLS that Qt can use.</source>
        <translation>このコンピューターには Qt が使える TLS ライブラリがありません。</translation>
    </message>
</context>
<context>
    <name>hookbench::TicketPanel</name>
    <message>
        <source>With personal data</source>
        <translation>個人データを含める</translation>
    </message>
    <message>
        <source>Text for the support ticket</source>
        <translation>サポート用のテキスト</translation>
    </message>
    <message>
        <source>This is all that will be in the file. Read it before you pass it on.</source>
        <translation>ファイルに入るのはこれだけです。渡す前に読んでください。</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>テキストをコピー</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save for a Support Ticket</source>
        <translation>サポート用に保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>保存できませんでした: %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
</context>
<context>
    <name>hookbench::TimingsModel</name>
    <message>
        <source>Whole delivery</source>
        <translation>配信全体</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Share of the whole</source>
        <translation>全体に占める割合</translation>
    </message>
    <message>
        <source>%1, broke off</source>
        <translation>%1、中断</translation>
    </message>
</context>
<context>
    <name>hookbench::TlsText</name>
    <message>
        <source>If you know this authority, name its file under Connection in the webhook. Else ask whoever runs the server or the network.</source>
        <translation>この認証局をご存じなら、Webhook の「接続」でファイルを指定してください。そうでなければ、サーバーやネットワークの管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>Not sent: the certificate of %1 has expired</source>
        <translation>未送信: %1 の証明書は期限切れです</translation>
    </message>
    <message>
        <source>“%1” was good until %2.</source>
        <translation>「%1」の有効期限は %2 でした。</translation>
    </message>
    <message>
        <source>Whoever runs the server has to renew it. If its date is in the future, check this computer&apos;s clock.</source>
        <translation>サーバーの管理者が更新する必要があります。期限が未来の日付なら、このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>Not sent: the certificate of %1 is not good yet</source>
        <translation>未送信: %1 の証明書はまだ有効ではありません</translation>
    </message>
    <message>
        <source>“%1” is good from %2 on.</source>
        <translation>「%1」は %2 から有効です。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock first.</source>
        <translation>まずこのコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>Not sent: the certificate is not one of %1</source>
        <translation>未送信: 証明書は %1 のものではありません</translation>
    </message>
    <message>
        <source>It stands for: %1.</source>
        <translation>対象: %1。</translation>
    </message>
    <message>
        <source>Check the host in the URL. If it is right, something in between answers in its place.</source>
        <translation>URL のホストを確認してください。正しければ、途中の何かが代わりに応答しています。</translation>
    </message>
    <message>
        <source>Not sent: nobody vouches for the certificate of %1</source>
        <translation>未送信: %1 の証明書を保証する者がいません</translation>
    </message>
    <message>
        <source>“%1” is signed by itself, so anybody could have made it.</source>
        <translation>「%1」は自己署名なので、誰でも作れます。</translation>
    </message>
    <message>
        <source>Not sent: the certificate of %1 comes from an unknown authority</source>
        <translation>未送信: %1 の証明書は未知の認証局のものです</translation>
    </message>
    <message>
        <source>It is signed by “%1”, which this computer does not trust: a company&apos;s own authority, a proxy that looks into everything, or a server that leaves out a certificate in between.</source>
        <translation>署名者「%1」をこのコンピューターは信頼していません。社内の認証局、通信を検査するプロキシ、または中間証明書を送らないサーバーが考えられます。</translation>
    </message>
    <message>
        <source>Not sent: the certificate of %1 was revoked</source>
        <translation>未送信: %1 の証明書は失効しています</translation>
    </message>
    <message>
        <source>Whoever runs the server has to replace it.</source>
        <translation>サーバーの管理者が交換する必要があります。</translation>
    </message>
    <message>
        <source>No secure connection to %1</source>
        <translation>%1 への安全な接続ができません</translation>
    </message>
    <message>
        <source>Nothing was sent. Check that host and port are right and that the server speaks TLS there.</source>
        <translation>何も送信されていません。ホストとポートが正しく、サーバーがそこで TLS を使うか確認してください。</translation>
    </message>
    <message>
        <source>Name the client certificate and its key under Connection in the webhook.</source>
        <translation>Webhook の「接続」でクライアント証明書とその鍵を指定してください。</translation>
    </message>
    <message>
        <source>Not accepted: %1 demands a client certificate</source>
        <translation>受け付けられませんでした: %1 はクライアント証明書を求めています</translation>
    </message>
    <message>
        <source>It lets nobody in without one (mTLS). Nothing was processed.</source>
        <translation>証明書がなければ受け入れません(mTLS)。何も処理されていません。</translation>
    </message>
    <message>
        <source>Not accepted: %1 refuses the client certificate</source>
        <translation>受け付けられませんでした: %1 がクライアント証明書を拒否しました</translation>
    </message>
    <message>
        <source>It was missing, is not signed by an authority that the server trusts, or counts no longer (mTLS). Nothing was processed.</source>
        <translation>証明書がないか、サーバーが信頼する認証局の署名がないか、もう有効ではありません(mTLS)。何も処理されていません。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server which authority has to sign it.</source>
        <translation>どの認証局が署名すべきか、サーバーの管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>Nothing at %1 speaks TLS</source>
        <translation>%1 では TLS が使われていません</translation>
    </message>
    <message>
        <source>The connection was made, and what answered was not TLS. Nothing was sent.</source>
        <translation>接続はできましたが、応答は TLS ではありませんでした。何も送信されていません。</translation>
    </message>
    <message>
        <source>Perhaps the server is to be reached by %1: check host, port and http or https in the URL.</source>
        <translation>サーバーには %1 で接続するのかもしれません。URL のホスト、ポート、http か https かを確かめてください。</translation>
    </message>
    <message>
        <source>The server broke the handshake off. Mostly it wants a client certificate (mTLS); else it has no cipher in common, or does not know the host name. Nothing was sent.</source>
        <translation>サーバーがハンドシェイクを打ち切りました。多くの場合クライアント証明書(mTLS)を求めています。そうでなければ、共通の暗号がないか、ホスト名を知りません。何も送信されていません。</translation>
    </message>
    <message>
        <source>If it wants a client certificate, name it under Connection in the webhook. Else ask whoever runs the server.</source>
        <translation>クライアント証明書を求めている場合は webhook の「接続」で指定してください。そうでなければサーバーの管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>The server speaks only versions of TLS that are no longer safe (1.1 or older), or none in common. Nothing was sent.</source>
        <translation>サーバーは安全でない古い TLS(1.1 以前)しか使わないか、共通のバージョンがありません。何も送信されていません。</translation>
    </message>
    <message>
        <source>Whoever runs the server has to switch on TLS 1.2 or 1.3.</source>
        <translation>サーバーの管理者が TLS 1.2 または 1.3 を有効にする必要があります。</translation>
    </message>
    <message>
        <source>The server has no cipher or key that counts as safe today. Nothing was sent.</source>
        <translation>サーバーには、現在安全とされる暗号や鍵がありません。何も送信されていません。</translation>
    </message>
    <message>
        <source>Whoever runs the server has to renew its TLS settings.</source>
        <translation>サーバーの管理者が TLS の設定を更新する必要があります。</translation>
    </message>
    <message>
        <source>The server does not know the name %1. Nothing was sent.</source>
        <translation>サーバーは %1 という名前を知りません。何も送信されていません。</translation>
    </message>
    <message>
        <source>Check the host in the URL.</source>
        <translation>URL のホストを確かめてください。</translation>
    </message>
    <message>
        <source>The server reports a fault of its own in its TLS. Nothing was sent.</source>
        <translation>サーバーが自身の TLS の障害を報告しています。何も送信されていません。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to look at its TLS settings.</source>
        <translation>サーバーの管理者に TLS の設定を確認してもらってください。</translation>
    </message>
    <message>
        <source>The server hung up during the handshake. Nothing was sent.</source>
        <translation>サーバーがハンドシェイク中に接続を切りました。何も送信されていません。</translation>
    </message>
    <message>
        <source>Check host and port, and whether the server wants a client certificate (mTLS).</source>
        <translation>ホストとポート、およびサーバーがクライアント証明書(mTLS)を求めているかを確かめてください。</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <translation>%1(「%2」)</translation>
    </message>
    <message>
        <source>The connection was made, and broke off before it was secured: nothing there speaks TLS, or it turns this computer away. Nothing was sent.</source>
        <translation>接続はできましたが、保護される前に切れました。そこでは TLS が使われていないか、このコンピューターが拒まれています。何も送信されていません。</translation>
    </message>
    <message>
        <source>Check host and port. If the server speaks no TLS there, write %1.</source>
        <translation>ホストとポートを確かめてください。サーバーがそこで TLS を使わないなら %1 と書いてください。</translation>
    </message>
    <message>
        <source>No TLS answer from %1 within %2 s</source>
        <translation>%2 秒以内に %1 から TLS の応答がありません</translation>
    </message>
    <message>
        <source>The connection was made, and nothing there answered in TLS. Nothing was sent.</source>
        <translation>接続はできましたが、TLS の応答がありませんでした。何も送信されていません。</translation>
    </message>
    <message>
        <source>No connection to %1 within %2 s</source>
        <translation>%2 秒以内に %1 に接続できませんでした</translation>
    </message>
    <message>
        <source>Nothing took the connection; a firewall may be in between.</source>
        <translation>接続を受け付けるものがありませんでした。途中にファイアウォールがあるかもしれません。</translation>
    </message>
    <message>
        <source>Check host, port and network, or allow more time in the webhook.</source>
        <translation>ホスト、ポート、ネットワークを確かめるか、webhook の制限時間を延ばしてください。</translation>
    </message>
    <message>
        <source>No secure connection to %1 within %2 s</source>
        <translation>%2 秒以内に %1 への安全な接続ができません</translation>
    </message>
    <message>
        <source>Nothing took the connection (a firewall may be in between), or what took it does not speak TLS. Nothing was sent.</source>
        <translation>接続を受け付けるものがなかったか(途中にファイアウォールがあるかもしれません)、受け付けたものが TLS を使いません。何も送信されていません。</translation>
    </message>
    <message>
        <source>Check host, port and network. If the server speaks no TLS there, write %1.</source>
        <translation>ホスト、ポート、ネットワークを確かめてください。サーバーがそこで TLS を使わないなら %1 と書いてください。</translation>
    </message>
</context>
<context>
    <name>hookbench::TokenAnswer</name>
    <message>
        <source>%1 answered %2: %3</source>
        <translation>%1 の応答 %2: %3</translation>
    </message>
    <message>
        <source>%1 answered %2.</source>
        <translation>%1 の応答 %2。</translation>
    </message>
    <message>
        <source>%1 answered %2, but with no JSON.</source>
        <translation>%1 の応答は %2 でしたが、JSON ではありません。</translation>
    </message>
    <message>
        <source>The answer of %1 has no field “%2” with a token in it.</source>
        <translation>%1 の応答に、トークンの入ったフィールド「%2」がありません。</translation>
    </message>
</context>
<context>
    <name>hookbench::TrialStrip</name>
    <message>
        <source>Keep as a Sample</source>
        <translation>サンプルとして残す</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>%1 に戻る</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>This customer is not saved in the workspace.</source>
        <translation>この顧客はワークスペースに保存されていません。</translation>
    </message>
</context>
<context>
    <name>hookbench::VariableTableModel</name>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>未入力</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>hookbench::VerdictText</name>
    <message>
        <source>A profile breaks it</source>
        <translation>壊れるプロファイルがあります</translation>
    </message>
    <message>
        <source>Not every customer&apos;s payload is valid JSON. Press to see a customer who breaks it.</source>
        <translation>すべての顧客の payload が有効な JSON になるわけではありません。押すと壊れる顧客を表示します。</translation>
    </message>
    <message>
        <source>Some customers are left out on purpose</source>
        <translation>意図的に除外される顧客がいます</translation>
    </message>
    <message>
        <source>The template drops customers without any field. Press to see one.</source>
        <translation>テンプレートは、フィールドが 1 つもない顧客を除外します。押すと 1 人を表示します。</translation>
    </message>
    <message>
        <source>The template drops customers with %1. Press to see one.</source>
        <translation>テンプレートは、%1 の顧客を除外します。押すと 1 人を表示します。</translation>
    </message>
    <message>
        <source>Customers without any field get nothing</source>
        <translation>フィールドが 1 つもない顧客には何も届きません</translation>
    </message>
    <message>
        <source>Customers with %1 get nothing</source>
        <translation>%1 の顧客には何も届きません</translation>
    </message>
    <message>
        <source>Rendering fails for them, and CleverTap drops them without a word. Press to see one.</source>
        <translation>レンダリングに失敗し、CleverTap は何も知らせずに除外します。押すと 1 人を表示します。</translation>
    </message>
    <message>
        <source>%1 Press to go there.</source>
        <translation>%1 押すとそこに移動します。</translation>
    </message>
    <message>
        <source>Proving it for every profile…</source>
        <translation>すべてのプロファイルについて証明中…</translation>
    </message>
    <message>
        <source>Every way through the body is looked at.</source>
        <translation>body を通るすべての経路を調べています。</translation>
    </message>
    <message>
        <source>Valid JSON for every profile (proven)</source>
        <translation>すべてのプロファイルで有効な JSON(証明済み)</translation>
    </message>
    <message>
        <source>Every customer gets a message</source>
        <translation>すべての顧客にメッセージが届きます</translation>
    </message>
    <message>
        <source>Not decided for every profile, because: %1</source>
        <translation>すべてのプロファイルについては未決定です。理由: %1</translation>
    </message>
    <message>
        <source>Not decided who gets a message, because: %1</source>
        <translation>誰にメッセージが届くかは未決定です。理由: %1</translation>
    </message>
</context>
<context>
    <name>hookbench::WebhookForm</name>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>埋める…</translation>
    </message>
    <message>
        <source>Hea&amp;ders</source>
        <translation>ヘッダー(&amp;D)</translation>
    </message>
    <message>
        <source>Authentica&amp;tion</source>
        <translation>認証(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;onnection</source>
        <translation>接続(&amp;O)</translation>
    </message>
</context>
<context>
    <name>hookbench::WebhookPage</name>
    <message>
        <source>A webhook says where a campaign&apos;s messages go: method, URL and headers.</source>
        <translation>webhook は、キャンペーンのメッセージの送り先を表します: メソッド、URL、header です。</translation>
    </message>
    <message>
        <source>Add webhook</source>
        <translation>webhook を追加</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>新しい webhook</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>取り込む…</translation>
    </message>
    <message>
        <source>Make webhooks of a cURL command, a .http file or a Postman collection</source>
        <translation>cURL コマンド、.http ファイル、Postman コレクションから webhook を作ります</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>ファイルを読めません: %1</translation>
    </message>
    <message>
        <source>This is a cURL command, not a URL.</source>
        <translation>これは URL ではなく cURL コマンドです。</translation>
    </message>
    <message>
        <source>Make a Webhook of It</source>
        <translation>webhook にする</translation>
    </message>
</context>
<context>
    <name>hookbench::WebhookPartEditor</name>
    <message>
        <source>Fill in…</source>
        <translation>埋める…</translation>
    </message>
</context>
<context>
    <name>hookbench::WhatSection</name>
    <message>
        <source>URL parameters</source>
        <translation>URL パラメーター</translation>
    </message>
</context>
<context>
    <name>hookbench::WhenSection</name>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>The schedule that CleverTap keeps. Kept for the hand-off.</source>
        <translation>CleverTap が管理するスケジュールです。引き渡し用に保存します。</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>今すぐ</translation>
    </message>
    <message>
        <source>Empty for “now”, otherwise year-month-day hour:minute, such as 2027-01-31 09:00.</source>
        <translation>空欄は「今すぐ」です。それ以外は 2027-01-31 09:00 のように 年-月-日 時:分 で書きます。</translation>
    </message>
    <message>
        <source>En&amp;d</source>
        <translation>終了(&amp;D)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Empty if it has no end.</source>
        <translation>終了がなければ空欄にします。</translation>
    </message>
    <message>
        <source>De&amp;lay after qualifying</source>
        <translation>条件成立後の遅延(&amp;L)</translation>
    </message>
    <message>
        <source>such as 2 days</source>
        <translation>例: 2 days</translation>
    </message>
    <message>
        <source>Live behavior only: seconds, minutes, hours or days.</source>
        <translation>Live behavior のみ: 秒、分、時間、日です。</translation>
    </message>
</context>
<context>
    <name>hookbench::WhoSection</name>
    <message>
        <source>Who</source>
        <translation>誰に</translation>
    </message>
    <message>
        <source>Which customers get it. The segment itself lives in CleverTap: name or describe it here for the hand-off.</source>
        <translation>どの顧客に届くかです。セグメント自体は CleverTap にあります: 引き渡し用に、ここで名前か説明を書いてください。</translation>
    </message>
    <message>
        <source>&amp;Target segment</source>
        <translation>&amp;Target segment</translation>
    </message>
    <message>
        <source>such as Bought in the last 30 days, reachable by email</source>
        <translation>例: 過去 30 日に購入し、メールで連絡できる</translation>
    </message>
</context>
<context>
    <name>hookbench::WireHeadersModel</name>
    <message>
        <source>Header</source>
        <translation>header</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>hookbench::WireTextView</name>
    <message>
        <source>The first %1 of %2 are shown. Copy takes all.</source>
        <translation>%2 のうち最初の %1 を表示しています。コピーは全体を対象にします。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A workbench for webhook campaigns.</source>
        <translation>webhook キャンペーンのための作業台です。</translation>
    </message>
    <message>
        <source>Theme for this run: system, light, dark or high-contrast.</source>
        <translation>今回のテーマ: system、light、dark、high-contrast のいずれか。</translation>
    </message>
    <message>
        <source>Language for this run: system, %1.</source>
        <translation>今回の言語: system、%1。</translation>
    </message>
    <message>
        <source>Workspace folder to open; the one of last time if left out.</source>
        <translation>開くワークスペースのフォルダー。省略すると前回のものを開きます。</translation>
    </message>
</context>
</TS>
