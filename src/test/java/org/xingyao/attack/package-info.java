/**
 * What an attacker would try, one kind of attack a class, against the running program with its real database. Which test
 * stands against which attack is written in {@code src/docs/attacks.md}.
 *
 * <p>Start reading in {@code Hostile}, the texts that are sent, and {@code CleanHtml}, which knows a page that one of
 * them has got into. What asks every endpoint reads them from {@code role-matrix.txt}, so a new one is asked too.
 *
 * <p>What surprises: {@code Wire} writes requests byte by byte, since clients mend what an attacker would not.
 */
@org.jspecify.annotations.NullMarked
package org.xingyao.attack;
