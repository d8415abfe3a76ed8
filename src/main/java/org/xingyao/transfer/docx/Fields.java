package org.xingyao.transfer.docx;

import java.util.ArrayDeque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.block.Href;

/** The fields that are open while text is read, which may go on over paragraphs: what they compute is text like any other. */
final class Fields {
    private static final Pattern LINK = Pattern.compile("(?i)\\s*HYPERLINK\\s+\"([^\"]+)\".*", Pattern.DOTALL);
    private static final int DEEPEST = 50;

    private final Remarks remarks;
    private final ArrayDeque<Field> open = new ArrayDeque<>();

    Fields(Remarks remarks) {
        this.remarks = remarks;
    }

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private @Nullable String address;
    }

    /** True for a piece of a run that is the field's and not the text's. */
    boolean take(Node piece) {
        switch (piece.name()) {
            case "w:fldChar" -> {
                turn(piece.get("w:fldCharType"));
                return true;
            }
            case "w:instrText", "w:delInstrText" -> {
                if (!open.isEmpty()) open.peek().instruction.append(piece.text());
                return true;
            }
            default -> {
                // A field that never comes to its result must not swallow the rest of the file.
                return false;
            }
        }
    }

    private void turn(String type) {
        if (type.equals("begin")) {
            if (open.size() < DEEPEST) open.push(new Field());
        } else if (type.equals("separate") && !open.isEmpty()) {
            open.peek().address = address(open.peek().instruction.toString());
        } else if (type.equals("end")) {
            open.poll();
        }
    }

    /** Where the words that are read now link to. */
    @Nullable
    String address() {
        for (var field : open) if (field.address != null) return field.address;
        return null;
    }

    /** Where an instruction links to. */
    @Nullable
    String address(String instruction) {
        var link = LINK.matcher(instruction);
        return link.matches() ? safe(link.group(1)) : null;
    }

    /** The address when it is one a page may show; else a remark says that only the words stay. */
    @Nullable
    String safe(String target) {
        if (Href.isSafe(target)) return target;
        remarks.add("链接" + Remarks.quoted(target) + "不是可用的网址，只保留了文字");
        return null;
    }
}
