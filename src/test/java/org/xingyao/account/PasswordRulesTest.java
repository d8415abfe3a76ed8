package org.xingyao.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingyao.text.Invalid;

class PasswordRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789012",
                "password1234",
                "Password@2026!",
                "P@ssw0rd-P@ssw0rd",
                "admin@123456",
                "woaini1314520",
                "1qaz2wsx3edc4rfv",
                "qwertyuiop123",
                "QWERTY-asdfgh-zxcvbn",
                "aaaaaaaaaaaaaaaa",
                "abababababababab",
                "口令口令口令口令",
                "星耀编辑台2026",
                "我爱中国20261001",
                "xingyao-admin-2026",
                "        a        "
            })
    void what_others_write_too_is_refused(String common) {
        assertThatThrownBy(() -> PasswordRules.check("fresh", common, "li"))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("容易被猜到");
    }

    @ParameterizedTest
    @ValueSource(strings = {"雨后麦田里的白鹭", "correct horse battery staple", "kT7-vmwq-29xd", "七号楼前的石榴树 3", "我爱下雨天的石板路"})
    void a_few_words_that_have_nothing_to_do_with_each_other_are_taken(String good) {
        assertThatCode(() -> PasswordRules.check("fresh", good, "li")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kT7-vmwq-29", "雨后麦田白", "x"})
    void a_short_one_is_refused_with_how_long_it_must_be(String tooShort) {
        assertThatThrownBy(() -> PasswordRules.check("fresh", tooShort, "li")).hasMessageContaining("至少 12 个字符");
    }

    @Test
    void one_that_would_be_cut_is_refused() {
        assertThatThrownBy(() -> PasswordRules.check("fresh", "字".repeat(30), "li"))
                .hasMessageContaining("72 个字节");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zhaojianguo-de-kT7", "我是ZhaoJianguo的门", "zhaojianguozhaojianguo"})
    void the_accounts_name_is_no_part_of_it(String withName) {
        assertThatThrownBy(() -> PasswordRules.check("fresh", withName, "zhaojianguo"))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("登录名");
    }

    @Test
    void the_one_time_passwords_of_the_program_keep_the_rules() {
        for (int i = 0; i < 10_000; i++) PasswordRules.check("fresh", Secrets.random(14), "zhaojianguo");
    }
}
