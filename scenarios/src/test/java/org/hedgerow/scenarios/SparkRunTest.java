package org.hedgerow.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The command line with Spark at work in the same process. */
@Tag("spark")
class SparkRunTest {
    private static final String[] RUN = {
        "run", "ua-importer-2007", "--paths=20000", "--sampling=antithetic", "--stress", "--format=json"
    };

    private static Session run(String... options) {
        String[] all = Arrays.copyOf(RUN, RUN.length + options.length);
        System.arraycopy(options, 0, all, RUN.length, options.length);
        return Session.of(all);
    }

    @Test
    void printsTheSameBytes() {
        Session cluster = run("--engine=spark", "--master=local[2]");
        assertThat(cluster.code()).as(cluster.err()).isZero();
        assertThat(cluster.out()).isEqualTo(run().out());
    }

    @Test
    void anAddressThatIsNoneIsRefused() {
        Session refused = run("--engine=spark", "--master=nowhere");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("--engine spark: there is no way to nowhere: ");
    }

    @Test
    void whatFailsOnceItIsConnectedLeavesNothingOpen() {
        System.setProperty("spark.default.parallelism", "much");
        try {
            Session refused = run("--engine=spark", "--master=local[2]");
            assertThat(refused.code()).isEqualTo(2);
            assertThat(refused.err()).contains("spark.default.parallelism");
        } finally {
            System.clearProperty("spark.default.parallelism");
        }
        Session next = run("--engine=spark", "--master=local[2]");
        assertThat(next.code()).as(next.err()).isZero();
    }

    @Test
    void aLimitOfTimeIsNotForACluster() {
        Session refused = run("--engine=spark", "--max-time=1h");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err().strip())
                .isEqualTo("hedgerow: --max-time is of runs on this machine, so that --engine spark excludes it");
    }

    @Test
    void aGoalIsNotForACluster() {
        Session refused = run("--engine=spark", "--until-decided");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("--engine spark takes a number of paths");
        assertThat(run("--master=local[2]").code()).isEqualTo(2);
    }
}
