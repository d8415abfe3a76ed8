package org.xingyao.desk;

import java.util.List;

/**
 * What surrounds every page of the desk.
 *
 * @param person name of whoever is signed in; empty on the login page
 * @param roles their labels
 * @param csrf what every form must send back
 * @param links the navigation, only what the person may open
 */
public record DeskFrame(String title, String path, String person, String roles, String csrf, List<Link> links) {
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
