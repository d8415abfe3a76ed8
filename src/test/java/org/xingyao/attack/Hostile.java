package org.xingyao.attack;

import java.util.List;

/** What an attacker types. Each text holds {@link #MARK}, by which it is found again on a page. */
final class Hostile {
    static final String MARK = "zqx";

    /** Markup that would run, out of a text, an attribute, a script element, a style or an XML document. */
    static final List<String> MARKUP = List.of(
            "<script>zqx()</script>",
            "\"><img src=x onerror=zqx()>",
            "' onmouseover='zqx()' x='",
            "</script><svg onload=zqx()>",
            "</title></textarea></style><iframe srcdoc=zqx>",
            "<a href=javascript:zqx()>zqx</a>",
            "]]><zqx xmlns='http://www.w3.org/1999/xhtml'/>",
            "--><base href=//zqx.example/><!--",
            "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=zqx()&gt;'>",
            "&#60;img src=zqx onerror=zqx()&#62;",
            "＜script＞zqx＜/script＞",
            "<meta http-equiv=refresh content='0;//zqx'>");

    /**
     * What another language would reckon: the result of 99991*99989 must not stand on a page. It is so long that no hash and
     * no token has it by chance.
     */
    static final List<String> TEMPLATES = List.of(
            "{99991*99989}zqx",
            "{inject:settings}zqx",
            "{#let x=99991*99989}{x}{/let}zqx",
            "{frame.class.classLoader}zqx",
            "${99991*99989}zqx",
            "#{99991*99989}zqx",
            "{{99991*99989}}zqx",
            "<%= 99991*99989 %>zqx",
            "{|{99991*99989}|}zqx",
            "{config:['quarkus.datasource.password']}zqx");

    static final String RECKONED = "9998000099";

    /** Addresses that a link must not have. */
    static final List<String> ADDRESSES = List.of(
            "javascript:zqx()",
            "JaVaScRiPt:zqx()",
            " javascript:zqx()",
            "java\tscript:zqx()",
            "java\nscript:zqx()",
            "\u0001javascript:zqx()",
            "vbscript:zqx()",
            "data:text/html,<script>zqx()</script>",
            "//zqx.example/",
            "/\\zqx.example/",
            "\\\\zqx.example\\",
            "file:///etc/passwd#zqx",
            "blob:zqx",
            "https://zqx.example/\" onclick=\"zqx()");

    /** Quotes and operators of SQL, LIKE and of query languages of search engines. */
    static final List<String> QUERIES = List.of(
            "' or '1'='1",
            "';select pg_sleep(99)--",
            "1) or (select pg_sleep(99)) is not null--",
            "\\' or 1=1--",
            "%",
            "_%!%",
            "!",
            "a:b AND (c OR \"d\"~9",
            "*:*",
            "/.*(a|b)*.*/",
            "title:[* TO *]",
            "^9~^9 +-&&||!(){}[]\"~*?:\\/",
            "\"\"\"",
            "\\",
            "$1",
            ":slug",
            "?");

    /** Texts that end a string, a line or a number somewhere below; in an address each is sent as it stands. */
    static final List<String> ENCODED = List.of(
            "%00",
            "a%00b",
            "%ff%fe",
            "%ed%a0%80",
            "%f4%90%80%80",
            "%c0%af",
            "%0d%0aSet-Cookie:%20zqx=1",
            "%e2%80%ae",
            "%27%3b--",
            "%25",
            "-1",
            "0",
            "9999999999999999999999999",
            "1e9",
            "NaN",
            "0x10",
            "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
            "..%5c..%5cwin.ini",
            "%252e%252e%252f",
            "2022-02-30",
            "9999999-01-01",
            "%7b99991*99989%7d",
            "%3cscript%3ezqx()%3c%2fscript%3e",
            "a".repeat(5000));

    private Hostile() {}
}
