package org.xingyao.tagging;

import java.util.ArrayList;
import java.util.List;
import org.xingyao.article.EditionContent;

/**
 * What stands at one place of an article, sentence by sentence, so that the evidence of a suggestion can be shown in it.
 *
 * @param place as in {@link Evidence#place}
 */
public record Passage(String place, List<Said> sentences) {
    public Passage {
        sentences = List.copyOf(sentences);
    }

    /** @param from offset in the text of the place, as {@link Evidence#from} */
    public record Said(int from, String text) {}

    /** In reading order; what has no words, as a photo without a caption, is left out. */
    public static List<Passage> of(EditionContent content) {
        var passages = new ArrayList<Passage>();
        var place = "";
        var said = new ArrayList<Said>();
        for (var sentence : Reading.of(content)) {
            if (!sentence.place().equals(place) && !said.isEmpty()) {
                passages.add(new Passage(place, said));
                said.clear();
            }
            place = sentence.place();
            said.add(new Said(sentence.from(), sentence.text()));
        }
        if (!said.isEmpty()) passages.add(new Passage(place, said));
        return passages;
    }
}
