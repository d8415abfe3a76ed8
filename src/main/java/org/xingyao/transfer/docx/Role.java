package org.xingyao.transfer.docx;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a paragraph is by its style.
 *
 * @param level of a heading, 1 to 9; else 0
 */
record Role(Sort sort, int level) {
    enum Sort {
        BODY,
        TITLE,
        SUBTITLE,
        HEADING,
        CAPTION,
        QUOTE,
        CONTENTS
    }

    static final Role BODY = new Role(Sort.BODY, 0);

    private static final Pattern TITLE = Pattern.compile("title|(?:大|主|正|文章)?标题");
    private static final Pattern SUBTITLE = Pattern.compile("subtitle|副标题|副题");
    private static final Pattern HEADING = Pattern.compile("(?:heading|标题) ?([1-9])");
    private static final Pattern CAPTION = Pattern.compile("caption|题注|图片说明|图注|图题|表题");
    private static final Pattern QUOTE = Pattern.compile("(?:intense )?quote|(?:明显)?引用|引文|block text");
    private static final Pattern CONTENTS = Pattern.compile("toc (?:[1-9]|heading)|目录 ?[1-9]?|table of figures");

    /** By the name of a style; built-in ones are in English whatever language Word speaks, WPS and people also use Chinese. */
    static Optional<Role> named(String styleName) {
        var name = styleName.strip().toLowerCase(Locale.ROOT);
        var heading = HEADING.matcher(name);
        if (heading.matches()) return Optional.of(heading(Integer.parseInt(heading.group(1))));
        if (TITLE.matcher(name).matches()) return Optional.of(new Role(Sort.TITLE, 0));
        if (SUBTITLE.matcher(name).matches()) return Optional.of(new Role(Sort.SUBTITLE, 0));
        if (CAPTION.matcher(name).matches()) return Optional.of(new Role(Sort.CAPTION, 0));
        if (QUOTE.matcher(name).matches()) return Optional.of(new Role(Sort.QUOTE, 0));
        if (CONTENTS.matcher(name).matches()) return Optional.of(new Role(Sort.CONTENTS, 0));
        return Optional.empty();
    }

    static Role heading(int level) {
        return new Role(Sort.HEADING, level);
    }

    boolean is(Sort wanted) {
        return sort == wanted;
    }
}
