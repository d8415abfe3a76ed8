/**
 * Who a person is and what a role may do.
 *
 * <p>Start with {@link org.xingyao.account.Actor}: every action takes one and asks it. What surprises: the program
 * itself acts too, as {@link org.xingyao.account.Role#IMPORTER}, and leaves the same audit rows as a person.
 */
@NullMarked
package org.xingyao.account;

import org.jspecify.annotations.NullMarked;
