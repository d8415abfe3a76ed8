package org.xingyao.proof;

/** Half-width marks and straight quotes beside Han. */
final class PunctuationCheck implements Check {
    private static final String HALF = ",;:?!()";
    private static final String FULL = "，；：？！（）";

    @Override
    public void look(Line line, Rules.Sheet sheet) {
        var text = line.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '~') continue;
            boolean among = line.isHan(i - 1) && (line.isHan(i + 1) || i + 1 == text.length());
            int half = HALF.indexOf(c);
            if (half >= 0 && (among || beside(line, i)))
                sheet.add("half-width", line, i, i + 1, FULL.substring(half, half + 1));
            else if (c == '.' && among) sheet.add("half-width", line, i, i + 1, "。");
            else if (c == '"' && (line.isHan(i - 1) || line.isHan(i + 1)))
                sheet.add("straight-quote", line, i, i + 1, "");
        }
    }

    /** A bracket touches Han outside and inside, or on the one side where there is text. */
    private static boolean beside(Line line, int i) {
        char c = line.at(i);
        if (c == '(') return line.isHan(i + 1) && (i == 0 || line.isHan(i - 1));
        return c == ')' && line.isHan(i - 1) && isFull(line.at(i + 1));
    }

    private static boolean isFull(char c) {
        return "，。；：？！、”’".indexOf(c) >= 0;
    }
}
