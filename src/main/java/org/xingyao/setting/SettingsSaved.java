package org.xingyao.setting;

/** Said in the transaction that changes settings; they hold from its commit on. */
public record SettingsSaved() {}
