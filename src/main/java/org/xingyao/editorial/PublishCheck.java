package org.xingyao.editorial;

/**
 * Something to look at before readers see an edition.
 *
 * @param blocks whether it must be settled first; else it is a hint
 * @param label 必改, 建议 or 提示
 * @param message what is wrong, for the desk
 * @param basis the standard or house rule; may be empty
 * @param place the field (headline, photos …) or the path of the block, as {@link org.xingyao.proof.Mark#place}
 * @param before up to twelve characters before the words, to find them by; may be empty
 * @param words that it is about; may be empty
 */
public record PublishCheck(
        boolean blocks, String label, String message, String basis, String place, String before, String words) {}
