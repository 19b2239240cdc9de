import java.util.Arrays;
import org.casbin.jcasbin.main.Enforcer;
import org.casbin.jcasbin.model.Model;

/**
 * What jcasbin takes in Java for a small part of application-access: does a role of the user open the application, and is the level of the key
 * enough? It has no words for the rest. One policy for each of so many applications, as the catalogue has them.
 */
final class Casbin {
    private static final int APPLICATIONS = 150;
    private static final int ROUNDS = 101;
    private static final int CALLS = 20;
    private static final long WARMING = 2_000_000_000L;
    private static final String MODEL = """
            [request_definition]
            r = sub, obj, level
            [policy_definition]
            p = sub, obj, level
            [role_definition]
            g = _, _
            [policy_effect]
            e = some(where (p.eft == allow))
            [matchers]
            m = g(r.sub, p.sub) && r.obj == p.obj && r.level >= p.level
            """;

    private Casbin() {}

    /**
     * Measures.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Model model = new Model();
        model.loadModelFromText(MODEL);
        Enforcer enforcer = new Enforcer(model);
        enforcer.enableLog(false);
        for (int application = 0; application < APPLICATIONS; application++) {
            enforcer.addPolicy("enterprise-user", "application-" + application, Integer.toString(application % 4));
        }
        enforcer.addRoleForUser("user-7", "enterprise-user");
        if (!enforcer.enforce("user-7", "application-75", "3") || enforcer.enforce("user-7", "application-75", "2")) {
            throw new IllegalStateException("another answer");
        }
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < WARMING) {
            enforcer.enforce("user-7", "application-75", "3");
        }
        double[] rounds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            begin = System.nanoTime();
            for (int call = 0; call < CALLS; call++) {
                enforcer.enforce("user-7", "application-75", "3");
            }
            rounds[round] = (System.nanoTime() - begin) / (double) CALLS;
        }
        Arrays.sort(rounds);
        System.out.printf("door\tapplication access\t%.1f%n", rounds[ROUNDS / 2]);
    }
}
