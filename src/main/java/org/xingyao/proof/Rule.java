package org.xingyao.proof;

/**
 * What is checked.
 *
 * @param id for ever the same; letters and hyphens
 * @param what is wrong, in the words of the desk
 * @param basis the standard or the house rule by name
 */
public record Rule(String id, Level level, String what, String basis) {}
