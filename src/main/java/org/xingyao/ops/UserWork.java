package org.xingyao.ops;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.xingyao.account.Actor;
import org.xingyao.account.Secrets;
import org.xingyao.editorial.AddUser;
import org.xingyao.ops.handover.Console;
import org.xingyao.ops.handover.Work;
import org.xingyao.ops.handover.WorkRequest;

/** Opens an account; without a password it makes a one-time one and shows it. */
@ApplicationScoped
class UserWork implements Work {
    private static final int ONE_TIME_LENGTH = 14;

    private final AddUser addUser;

    UserWork(AddUser addUser) {
        this.addUser = addUser;
    }

    @Override
    public String name() {
        return "user";
    }

    @Override
    public int run(WorkRequest request, Console console) {
        var said = request.arguments();
        var name = said.get(1);
        var role = RoleNames.read(said.get(2));
        boolean oneTime = said.size() < 5;
        var password = oneTime ? Secrets.random(ONE_TIME_LENGTH) : said.get(4);
        var wanted = new AddUser.Wanted(name, "", Set.of(role), RoleNames.columns(said.get(3)));
        addUser.run(Actor.OPERATOR, wanted, password, oneTime);
        console.line("已建账号 " + name + "（" + role.label() + "）");
        if (oneTime) console.line("一次性口令：" + password + "（只显示这一次，首次登录后须修改）");
        return 0;
    }
}
