package org.xingyao.desk;

import java.util.List;

/**
 * What surrounds every page of the desk.
 *
 * @param person name of whoever is signed in; empty on the login page
 * @param roles their labels
 * @param csrf what every form must send back
 * @param links what is opened every day, only what the person may open
 * @param groups the rest of the navigation
 * @param account pages of the person alone
 */
public record DeskFrame(
        String title,
        String path,
        String person,
        String roles,
        String csrf,
        List<Link> links,
        List<Group> groups,
        List<Link> account) {
    /** Before anybody is signed in. */
    static DeskFrame outside(String title, String path) {
        return new DeskFrame(title, path, "", "", "", List.of(), List.of(), List.of());
    }

    /**
     * Entries that belong together.
     *
     * @param current whether the page belongs to one of them
     */
    public record Group(String label, List<Link> links, boolean current) {}

    /**
     * An entry of the navigation.
     *
     * @param waiting how much is to be done there
     */
    public record Link(String href, String text, long waiting) {
        public Link(String href, String text) {
            this(href, text, 0);
        }
    }
}
