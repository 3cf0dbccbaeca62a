package org.hedgerow.scenarios.spark;

import java.util.Collections;
import java.util.function.BooleanSupplier;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaFutureAction;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.serializer.JavaSerializer;
import org.hedgerow.scenarios.command.Refusal;
import org.hedgerow.scenarios.engine.Cluster;
import org.hedgerow.scenarios.engine.Engine;
import org.hedgerow.scenarios.engine.SentQuestion;
import org.hedgerow.simulation.SliceStore;

/**
 * An application on Apache Spark. The question goes to every executor once; each task computes a slice of it, and whatever
 * becomes of tasks and executors, a slice is the same bytes.
 */
public final class SparkEngine implements Engine {
    private static final String MASTER = "spark.master";
    private static final String LOCAL = "local";
    private static final String LOOPBACK = "127.0.0.1";

    private final JavaSparkContext context;
    private final Broadcast<SentQuestion> question;
    private final Sender sender;
    private final JavaFutureAction<Void> preparing;
    private ClusterStore store;

    private SparkEngine(JavaSparkContext context, SentQuestion question, Cluster cluster) {
        this.context = context;
        this.question = context.broadcast(question);
        int threads = context.getConf().getInt("spark.executor.cores", 1);
        this.sender =
                new Sender(context, new ComputeSlice(this.question, threads), question.fingerprint(), cluster.note());
        int slots = Math.max(1, context.defaultParallelism());
        this.preparing = context.parallelize(Collections.nCopies(slots, 0), slots)
                .foreachAsync(new Prepare(this.question, threads));
    }

    /** Connects to a cluster as Spark's own configuration says, unless the caller says otherwise. */
    public static SparkEngine open(SentQuestion question, Cluster cluster) {
        SparkConf conf = configuration(cluster);
        JavaSparkContext context = connected(conf);
        try {
            return new SparkEngine(context, question, cluster);
        } catch (Exception fault) {
            // a context without a master is stopped only after it was given, and then says only that it is
            String reason = context.sc().isStopped() ? "it does not answer" : reason(fault);
            context.close();
            throw noWay(conf, reason, fault);
        }
    }

    private static JavaSparkContext connected(SparkConf conf) {
        try {
            return new JavaSparkContext(conf);
        } catch (Exception fault) { // Spark throws checked exceptions that it does not declare
            throw noWay(conf, reason(fault), fault);
        }
    }

    private static Refusal noWay(SparkConf conf, String reason, Exception fault) {
        return Refusal.usage("--engine spark: there is no way to " + conf.get(MASTER) + ": " + reason, fault);
    }

    private static String reason(Exception fault) {
        return String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
    }

    static SparkConf configuration(Cluster cluster) {
        SparkConf conf = new SparkConf();
        cluster.master().ifPresent(conf::setMaster);
        conf.setIfMissing(MASTER, LOCAL + "[*]");
        conf.setIfMissing("spark.app.name", "hedgerow");
        conf.setIfMissing("spark.log.level", cluster.verbose() ? "INFO" : "WARN");
        conf.setIfMissing("spark.ui.enabled", "false"); // its pages show the command line, which holds values of --set
        conf.set("spark.serializer", JavaSerializer.class.getName()); // Kryo 4 cannot read records
        if (conf.get(MASTER).startsWith(LOCAL)) {
            conf.setIfMissing("spark.driver.host", LOOPBACK);
            conf.setIfMissing("spark.driver.bindAddress", LOOPBACK);
        } else if (!conf.contains("spark.jars")) {
            conf.setJars(JavaSparkContext.jarOfClass(SparkEngine.class));
        }
        return conf;
    }

    @Override
    public SliceStore before(SliceStore kept, BooleanSupplier isEnded) {
        store = new ClusterStore(kept, sender, isEnded);
        return store;
    }

    @Override
    public void close() {
        if (store != null) {
            store.end();
        }
        preparing.cancel(true);
        PreparedRuns.forget(question.value());
        context.close();
    }
}
