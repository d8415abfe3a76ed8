package org.xingyao.search.query;

/** Finds published articles. */
public interface SearchEngine {
    SearchResult search(SearchRequest request);

    /** Searches the text as it was typed, whatever else may have been meant. */
    default SearchResult exactly(SearchRequest request) {
        return search(request);
    }
}
