package org.xingyao.transfer;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;

/** Reads 〔…〕 as lost text and 〔text〕 as restored text. 〔2022〕 is the year of a document number and stays text. */
final class RestorationParser implements InlineContentParserFactory {
    static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** A place where text was lost. */
    static final class Lost extends CustomNode {}

    /** Text that was inferred. */
    static final class Restored extends CustomNode {
        final String text;

        Restored(String text) {
            this.text = text;
        }
    }

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('〔');
    }

    @Override
    public InlineContentParser create() {
        return RestorationParser::tryParse;
    }

    private static ParsedInline tryParse(InlineParserState state) {
        var scanner = state.scanner();
        scanner.next();
        var start = scanner.position();
        if (scanner.find('〕') <= 0) return ParsedInline.none();
        var inside = scanner.getSource(start, scanner.position()).getContent();
        if (inside.indexOf('\n') >= 0
                || inside.indexOf('〔') >= 0
                || YEAR.matcher(inside).matches()) {
            return ParsedInline.none();
        }
        scanner.next();
        var node = inside.equals("…") ? new Lost() : new Restored(MarkdownEscapes.decode(inside));
        return ParsedInline.of(node, scanner.position());
    }
}
