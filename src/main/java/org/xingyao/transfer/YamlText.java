package org.xingyao.transfer;

import java.util.List;

/**
 * Writes the small YAML of front matter: maps, lists of texts, lists of flat maps. Texts are always quoted, so nothing
 * is read back as a number or a date; what is empty is left out.
 */
final class YamlText {
    private final StringBuilder out = new StringBuilder();

    void add(String key, String text) {
        line("", key, text);
    }

    void add(String key, List<String> texts) {
        texts("", key, texts);
    }

    void number(String key, int number) {
        out.append(key).append(": ").append(number).append('\n');
    }

    void flag(String key) {
        out.append(key).append(": true\n");
    }

    /** A map of its own lines. */
    void map(String key, String... keysAndTexts) {
        out.append(key).append(":\n");
        int before = out.length();
        for (int i = 0; i < keysAndTexts.length; i += 2) line("  ", keysAndTexts[i], keysAndTexts[i + 1]);
        if (out.length() == before) out.insert(before - 1, " {}");
    }

    /** Begins a list of maps and hands the items back to go through; an empty one writes nothing. */
    <T> List<T> list(String key, List<T> items) {
        if (!items.isEmpty()) out.append(key).append(":\n");
        return items;
    }

    void item(String... keysAndTexts) {
        item("  ", keysAndTexts);
    }

    /** Begins an item with a number; what follows comes by {@link #inItem}. */
    void itemNumber(String key, int number) {
        out.append("  - ").append(key).append(": ").append(number).append('\n');
    }

    void inItem(String key, String text) {
        line("    ", key, text);
    }

    void inItem(String key, List<String> texts) {
        texts("    ", key, texts);
    }

    <T> List<T> listInItem(String key, List<T> items) {
        return list("    " + key, items);
    }

    void deepItem(String... keysAndTexts) {
        item("      ", keysAndTexts);
    }

    private void item(String indent, String... keysAndTexts) {
        var start = indent + "- ";
        for (int i = 0; i < keysAndTexts.length; i += 2) {
            if (keysAndTexts[i + 1].isEmpty()) continue;
            line(start, keysAndTexts[i], keysAndTexts[i + 1]);
            start = indent + "  ";
        }
    }

    private void line(String indent, String key, String text) {
        if (!text.isEmpty())
            out.append(indent).append(key).append(": ").append(quoted(text)).append('\n');
    }

    private void texts(String indent, String key, List<String> texts) {
        if (texts.isEmpty()) return;
        out.append(indent).append(key).append(":\n");
        texts.forEach(
                text -> out.append(indent).append("  - ").append(quoted(text)).append('\n'));
    }

    /** Cleaned text holds no control characters, so only these two need care. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
