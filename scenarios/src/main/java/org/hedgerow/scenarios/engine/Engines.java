package org.hedgerow.scenarios.engine;

import java.lang.reflect.InvocationTargetException;
import org.hedgerow.scenarios.command.Refusal;

/** The one place that leads to Apache Spark, by name: without it, and wherever it is not asked for, nothing of it is loaded. */
public final class Engines {
    private static final String SPARK = "org.apache.spark.api.java.JavaSparkContext";
    private static final String ENGINE = "org.hedgerow.scenarios.spark.SparkEngine";

    private Engines() {}

    /** Refuses where Spark is not there. */
    public static void requireSpark() {
        try {
            Class.forName(SPARK, false, Engines.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw Refusal.usage(
                    "--engine spark: Apache Spark is not on the class path: run"
                            + " spark-submit --class org.hedgerow.scenarios.Hedgerow hedgerow.jar run ... --engine spark,"
                            + " or java -cp \"hedgerow.jar:$SPARK_HOME/jars/*\" org.hedgerow.scenarios.Hedgerow run ...",
                    missing);
        }
    }

    /** An application on a cluster that computes slices of a question. */
    public static Engine spark(SentQuestion question, Cluster cluster) {
        requireSpark();
        try {
            return (Engine) Class.forName(ENGINE)
                    .getMethod("open", SentQuestion.class, Cluster.class)
                    .invoke(null, question, cluster);
        } catch (InvocationTargetException fault) {
            if (fault.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw Refusal.internal("--engine spark: " + fault.getCause(), fault);
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
