/**
 * A series as a booklet 汇编: title page, contents, every instalment with its questions and answers.
 *
 * <p>Start with {@link org.xingyao.print.booklet.Booklets}. {@code BookletText} reads the live articles and writes them into
 * the template {@code print/booklet.html}; {@code Binding} makes the one document of it that {@code PdfPress} and
 * {@code print.word} put on paper. What surprises: nothing here can ask for an address. Pictures are read beforehand, and the
 * library that sets the pages is given a resolver that knows them and the style sheet, and refuses the rest.
 */
@NullMarked
package org.xingyao.print.booklet;

import org.jspecify.annotations.NullMarked;
