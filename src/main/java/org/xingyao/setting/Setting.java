package org.xingyao.setting;

import java.util.Optional;
import java.util.stream.Stream;
import org.xingyao.text.CleanText;
import org.xingyao.text.Invalid;

/** One thing the house sets. The id names it in forms, in the database and in the log. */
public enum Setting {
    SITE_NAME("site-name", "站点名称", 30),
    ORGANISER("organiser", "主办单位", 60),
    ICP("icp", "ICP备案号", 60),
    POLICE("police", "公安备案号", 60),
    NEWS_LICENCE("news-licence", "互联网新闻信息服务许可证号", 60),
    REPORT_PHONE("report-phone", "违法和不良信息举报电话", 60),
    /** Where who has found a hole in the site writes to: an address as security.txt wants it. */
    SECURITY_CONTACT("security-contact", "安全漏洞报告联系方式", 200) {
        @Override
        String checked(String value) {
            if (value.isEmpty() || value.matches("(?:mailto:|https://|tel:\\+?)[^\\s<>\"]+")) return value;
            if (value.matches("[^\\s<>\"@:/]+@[^\\s<>\"@:/]+")) return "mailto:" + value;
            throw new Invalid(id(), label() + "：请填一个邮箱，或以 https:// 开头的网址");
        }
    },
    /** Whether pages carry the meta tags that the guideline for government sites asks for. */
    GOVERNMENT_TAGS("government-tags", "输出政府网站规范的页面标签", 5) {
        @Override
        String checked(String value) {
            return flag(value);
        }
    },
    /** 紧急签发: whether the duty chief alone may sign what must go out now. */
    EMERGENCY("emergency", "紧急签发", 5) {
        @Override
        String checked(String value) {
            return flag(value);
        }
    },
    /** Ids of roles, parted by commas. */
    TWO_STEP_ROLES("two-step-roles", "必须双步登录的角色", 300),
    /** Whole minutes that a browser may be silent. */
    IDLE_MINUTES("idle-minutes", "无操作自动退出（分钟）", 4) {
        @Override
        String checked(String value) {
            boolean number = value.matches("\\d{1,4}");
            int minutes = number ? Integer.parseInt(value) : 0;
            if (minutes < SHORTEST_IDLE || minutes > LONGEST_IDLE)
                throw new Invalid(id(), label() + "：请填 " + SHORTEST_IDLE + " 到 " + LONGEST_IDLE + " 之间的整数，例如 30");
            return Integer.toString(minutes);
        }
    },
    /** The hour of the day, 0 to 23, at which all that readers see is inspected 巡检. */
    INSPECTION_HOUR("inspection-hour", "每天巡检的时间（点）", 2) {
        @Override
        String checked(String value) {
            return hour(value, "请填 0 到 23 之间的整数，例如 3");
        }
    },
    /** The hour of the day, 0 to 23, at which a backup is made; empty for none. */
    BACKUP_HOUR("backup-hour", "每天备份的时间（点）", 2) {
        @Override
        String checked(String value) {
            return value.isEmpty() ? value : hour(value, "请填 0 到 23 之间的整数，例如 3；留空就不自动备份");
        }
    };

    /** Less, and an editor who reads a long text is thrown out while reading; more, and an open desk stands unwatched. */
    public static final int SHORTEST_IDLE = 5;

    public static final int LONGEST_IDLE = 240;

    private final String id;
    private final String label;
    private final int longest;

    Setting(String id, String label, int longest) {
        this.id = id;
        this.label = label;
        this.longest = longest;
    }

    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    /** In characters. */
    public int longest() {
        return longest;
    }

    /** As its row in the database is called: the table holds what the program remembers too. */
    public String row() {
        return "house." + id;
    }

    static Optional<Setting> ofRow(String row) {
        return Stream.of(values()).filter(setting -> setting.row().equals(row)).findFirst();
    }

    /** By its id in a form. */
    public static Optional<Setting> of(String id) {
        return Stream.of(values()).filter(setting -> setting.id.equals(id)).findFirst();
    }

    /**
     * What is stored for what somebody typed.
     *
     * @throws Invalid naming this setting
     */
    public String clean(String typed) {
        var value = CleanText.line(typed);
        if (value.codePointCount(0, value.length()) > longest) throw new Invalid(id, label + "最长 " + longest + " 个字符");
        return checked(value);
    }

    /** A box that was not ticked is not sent. */
    private static String flag(String value) {
        return value.equals("true") ? "true" : "false";
    }

    String hour(String value, String example) {
        if (!value.matches("[01]?\\d|2[0-3]")) throw new Invalid(id, label + "：" + example);
        return Integer.toString(Integer.parseInt(value));
    }

    String checked(String value) {
        if (this == SITE_NAME && value.isEmpty()) throw new Invalid(id, "请填写站点名称，它显示在每一页的页头");
        return value;
    }
}
