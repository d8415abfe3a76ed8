package org.xingyao.site;

import java.util.List;
import org.xingyao.reading.LinkView;

/**
 * What surrounds every public page.
 *
 * @param title of the page, the site's name not included; empty for the home page
 * @param description for search engines; may be empty
 * @param canonical the one absolute address of the page; empty for pages that have none
 * @param path of the page, to mark its place in the navigation
 * @param columns for the navigation
 */
public record Frame(
        String siteName, String title, String description, String canonical, String path, List<LinkView> columns) {
    /** What stands in the browser's tab. */
    public String tab() {
        return title.isEmpty() ? siteName : title + " - " + siteName;
    }
}
