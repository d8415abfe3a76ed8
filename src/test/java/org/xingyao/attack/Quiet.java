package org.xingyao.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/** What an answer or a line of the log must never say. */
final class Quiet {
    /** Names of our classes and of the libraries', statements, hashes of passwords, keys. */
    private static final Pattern INSIDE = Pattern.compile(
            "org\\.xingyao\\.|java\\.lang\\.|org\\.hibernate|io\\.quarkus|io\\.vertx"
                    + "|\\tat |PSQLException|\\bselect \\w+\\.|\\$2[aby]\\$\\d\\d\\$|BEGIN [A-Z ]*PRIVATE KEY|jdbc:postgresql");

    private Quiet() {}

    static void assertTellsNothing(String text, String where) {
        assertThat(INSIDE.matcher(text).results().map(found -> found.group()).toList())
                .as(where)
                .isEmpty();
    }
}
