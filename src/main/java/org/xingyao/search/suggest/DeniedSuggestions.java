package org.xingyao.search.suggest;

/** What the desk wants never to be offered. A bean of this type is asked for each suggestion. */
public interface DeniedSuggestions {
    /** @param text of the suggestion as it would be shown */
    boolean denies(String text);
}
