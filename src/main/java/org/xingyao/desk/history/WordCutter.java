package org.xingyao.desk.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.xingyao.article.compare.Cutter;
import org.xingyao.nlp.Segmenter;

/** Cuts texts that are compared into Chinese words: a changed word is easier to read than its changed characters. */
@ApplicationScoped
class WordCutter implements Cutter {
    private final Segmenter segmenter = new Segmenter(List.of());

    @Override
    public List<String> cut(String text) {
        var parts = new ArrayList<String>();
        var words = segmenter.words(text);
        while (words.next()) parts.add(text.substring(words.start(), words.end()));
        return parts;
    }
}
