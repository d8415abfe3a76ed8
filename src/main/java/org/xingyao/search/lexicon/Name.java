package org.xingyao.search.lexicon;

/**
 * What something is called.
 *
 * @param text as it is written
 * @param slug of what is meant; empty for a mere word
 */
public record Name(String text, Kind kind, String slug, Form form) {
    /** What is called so. */
    public enum Kind {
        REGION,
        STAR,
        TRACK,
        COLUMN,
        SERIES,
        ORGANISATION,
        PERSON,
        TOPIC,
        WORD
    }

    /** How good a name it is; the better ones first. */
    public enum Form {
        OFFICIAL,
        SHORT,
        LITERARY,
        FORMER,
        /** Can mean any of a kind: 城管部门, 我市. */
        GENERIC,
        /** Never shown, only led away from: 武涉. */
        MISSPELT;

        /** The forms that the tables of regions and organisations know by these words. */
        static Form of(String kind) {
            return switch (kind) {
                case "short" -> SHORT;
                case "literary" -> LITERARY;
                case "former" -> FORMER;
                case "generic" -> GENERIC;
                case "misspelt" -> MISSPELT;
                default -> OFFICIAL;
            };
        }
    }
}
