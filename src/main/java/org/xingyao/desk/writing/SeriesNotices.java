package org.xingyao.desk.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.xingyao.article.EditionContent;
import org.xingyao.editorial.list.SeriesNumbers;
import org.xingyao.editorial.list.SeriesNumbers.Numbered;

/** Says what is odd about an article's number in its series: a double, or a gap. Gaps are normal, so nothing is refused. */
@ApplicationScoped
class SeriesNotices {
    private final SeriesNumbers numbers;
    private final WritingMessages messages;

    SeriesNotices(SeriesNumbers numbers, WritingMessages messages) {
        this.numbers = numbers;
        this.messages = messages;
    }

    List<String> of(String slug, EditionContent content) {
        if (content.series().isEmpty()) return List.of();
        var others = numbers.others(content.series(), slug);
        int highest = others.stream().mapToInt(Numbered::number).max().orElse(0);
        if (content.number() == 0) return List.of(messages.nextNumber(highest, highest + 1));
        var notices = new ArrayList<String>();
        others.stream()
                .filter(other -> other.number() == content.number())
                .forEach(other -> notices.add(messages.numberTaken(other.number(), other.headline())));
        if (highest > 0 && content.number() > highest + 1) notices.add(messages.numberGap(highest, content.number()));
        return notices;
    }
}
