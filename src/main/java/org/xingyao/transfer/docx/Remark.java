package org.xingyao.transfer.docx;

/**
 * Something that was not understood, left out or changed, for the editor.
 *
 * @param place the paragraph by number and first words, as 第 3 段“连日来……”; empty when the whole file is meant
 * @param said what it was and what became of it, one Chinese sentence without the full stop
 */
public record Remark(String place, String said) {
    /** Both in one line. */
    public String shown() {
        return place.isEmpty() ? said : place + "：" + said;
    }
}
