package io.github.sambahooks.testing.junit;

import io.github.sambahooks.observe.ObserverExtension;
import io.github.sambahooks.testing.DelivererExtension;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.weld.junit5.auto.AddExtensions;
import org.jboss.weld.junit5.auto.EnableAutoWeld;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs the tests of a class in a CDI container with the library, without a server. For tests of
 * observers, with JUnit 5 or 6.
 *
 * <pre>{@code
 * @SambaHooksTest
 * class AttendanceTest {
 *
 *   @Inject Attendance attendance;
 *   @Inject Deliverer samba;
 *
 *   @Test
 *   void knows_who_is_there() {
 *     samba.deliver(Deliveries.participantJoined().named("Ada"));
 *
 *     assertEquals(Set.of("Ada"), attendance.names());
 *   }
 * }
 * }</pre>
 *
 * <p>The container is that of weld-junit5, with its {@link EnableAutoWeld}: it starts before each
 * test, and contains the classes that the test injects and the classes that those inject. Other
 * annotations of weld-junit5 can be added. An observer whose class nothing injects must be named in
 * {@code @AddBeanClasses}. A {@code Deliverer} can also be a parameter of a test method.
 *
 * <p>Needs weld-junit5 on the class path: 4.0 for JUnit 5, 5.0.2 or later for JUnit 6. Without it,
 * every test of the class fails with a message that says so.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(WeldRequirement.class)
@EnableAutoWeld
@AddExtensions({ObserverExtension.class, DelivererExtension.class})
public @interface SambaHooksTest {}
