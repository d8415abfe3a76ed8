package org.xingyao.reading;

import io.quarkus.qute.TemplateData;
import org.xingyao.setting.House;
import org.xingyao.setting.Setting;

/**
 * Who publishes the site and under which licences, for the foot of every page. What the house has not filled in is empty
 * and shown nowhere.
 */
@TemplateData
public record Imprint(
        String siteName, String organiser, String icp, String police, String newsLicence, String reportPhone) {
    static Imprint of(House house) {
        return new Imprint(
                house.siteName(),
                house.value(Setting.ORGANISER),
                house.value(Setting.ICP),
                house.value(Setting.POLICE),
                house.value(Setting.NEWS_LICENCE),
                house.value(Setting.REPORT_PHONE));
    }

    /** The number that the police's register is asked for: 豫公网安备 41080002000001号 without its words. */
    public String policeCode() {
        return police.replaceAll("\\D", "");
    }

    /** Digits and signs of the first number, as a phone dials it; a house may write two, or hours beside it. */
    public String reportDial() {
        var first = reportPhone.split("[、,，;；/（(\\s]", 2)[0];
        return first.replaceAll("[^0-9+]", "");
    }

    public boolean hasLicences() {
        return !(icp + police + newsLicence + reportPhone).isEmpty();
    }
}
