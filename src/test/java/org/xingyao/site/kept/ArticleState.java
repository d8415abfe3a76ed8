package org.xingyao.site.kept;

import java.util.regex.Pattern;

/**
 * How an article of {@link KeptPagesModelTest} stands.
 *
 * @param live false: nothing of it may be seen
 * @param version that stands in its headline; a new filing leaves it as it is
 */
record ArticleState(boolean live, int version, String column, String star, String region) {
    /** Finds article and version in a page. */
    static final Pattern MARK = Pattern.compile("号(\\d+)版(\\d+)止");

    static final ArticleState NONE = new ArticleState(false, 0, "", "", "");

    String headline(int article) {
        return "号" + article + "版" + version + "止";
    }

    ArticleState withdrawn() {
        return new ArticleState(false, version, column, star, region);
    }

    ArticleState filed(String newStar, String newRegion) {
        return new ArticleState(true, version, column, newStar, newRegion);
    }

    /** Whether the list of this address shows it. */
    boolean isOn(String path) {
        if (!live) return false;
        if (path.startsWith("/columns/")) return path.contains(column);
        if (path.startsWith("/stars/")) return path.contains(star);
        if (path.startsWith("/regions/")) return path.contains(region) || path.contains("jiaozuo");
        return true;
    }
}
