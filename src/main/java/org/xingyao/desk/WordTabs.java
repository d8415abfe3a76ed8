package org.xingyao.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xingyao.taxonomy.WordKind;
import org.xingyao.text.Missing;

/** All kinds of words, in the order of the page. */
@ApplicationScoped
class WordTabs {
    private final List<WordTab<?>> all;

    WordTabs(SynonymTab synonyms, DictionaryTab dictionary, PinTab pins, DeniedTab denied, JudgedTab judged) {
        this.all = List.of(synonyms, dictionary, pins, denied, judged);
    }

    List<WordTab<?>> all() {
        return all;
    }

    /** @throws Missing for a kind that there is not */
    WordTab<?> of(String id) {
        var kind = WordKind.of(id).orElseThrow(() -> new Missing("没有这一类词语"));
        return all.stream().filter(tab -> tab.kind() == kind).findFirst().orElseThrow();
    }
}
