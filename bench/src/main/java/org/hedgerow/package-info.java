/**
 * Benchmarks that mirror the packages of core and scenarios, one question a class; units are in their Javadoc.
 *
 * <pre>
 * mvn -DskipTests package
 * java -cp bench/target/benchmarks.jar org.hedgerow.Results                  all in short, to the table in bench/results
 * java -jar bench/target/benchmarks.jar -foe true                            all, ten seconds for each line
 * java -jar bench/target/benchmarks.jar -foe true 'PathStep|Booking' -prof gc
 * java -jar bench/target/benchmarks.jar -foe true PathStep -p kernel=vector  without the scalar twin
 * </pre>
 *
 * <p>{@link Peers} says what each benchmark is put beside; a new one gets its line there.
 *
 * <p>Nothing is allocated along a path: with {@code -prof gc}, {@code gc.alloc.rate.norm} of a path-step is zero but for
 * what the measurement itself allocates, and that of booking stays below 0.01 bytes, which is 10 bytes a block of paths.
 */
package org.hedgerow;
