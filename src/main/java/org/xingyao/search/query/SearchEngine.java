package org.xingyao.search.query;

/** Finds published articles. */
public interface SearchEngine {
    SearchResult search(SearchRequest request);
}
