/*
 * Tells ThreadSanitizer what the locks of Rust's standard library order, where they are not inlined into code that it
 * sees. `build` gives the functions' real names and links each call of one to the function here.
 */
#include <stdbool.h>
#include <stdint.h>

extern void __tsan_acquire(void *place);
extern void __tsan_release(void *place);

#define JOIN_(a, b) a##b
#define JOIN(a, b) JOIN_(a, b)
#define REAL(name) JOIN(__real_, name)
#define WRAP(name) JOIN(__wrap_, name)

/* Unlocking is inlined, and so is locking a lock that is free. */
#define LOCK(name)                  \
    extern void REAL(name)(void *); \
    void WRAP(name)(void *lock) {   \
        REAL(name)(lock);           \
        __tsan_acquire(lock);       \
    }
LOCK(MUTEX_LOCK)
LOCK(READ_LOCK)
LOCK(WRITE_LOCK)

extern void REAL(WAIT)(void *, void *);
void WRAP(WAIT)(void *condition, void *mutex) {
    __tsan_release(mutex);
    REAL(WAIT)(condition, mutex);
    __tsan_acquire(mutex);
}

extern bool REAL(WAIT_TIMEOUT)(void *, void *, uint64_t, uint32_t);
bool WRAP(WAIT_TIMEOUT)(void *condition, void *mutex, uint64_t seconds, uint32_t nanoseconds) {
    __tsan_release(mutex);
    bool in_time = REAL(WAIT_TIMEOUT)(condition, mutex, seconds, nanoseconds);
    __tsan_acquire(mutex);
    return in_time;
}

/* A `&mut dyn FnMut(&OnceState)` in the place of another, which it calls. */
struct closure {
    void *data;
    void *const *table;
    void *once;
};
/* In a table: drop, size, alignment, call_once, call_mut. */
enum { CALL_MUT = 4, TABLE_LENGTH };

/* What was initialised is ordered before the mark that it is, which is set when this has returned. */
static void call_and_release(struct closure *closure, void *state) {
    ((void (*)(void *, void *))closure->table[CALL_MUT])(closure->data, state);
    __tsan_release(closure->once);
}

extern void REAL(ONCE_CALL)(void *, bool, void *, void *const *, void *);
void WRAP(ONCE_CALL)(void *once, bool ignore_poison, void *data, void *const *table, void *caller) {
    struct closure closure = {data, table, once};
    void *const own_table[TABLE_LENGTH] = {table[0], table[1], table[2], table[3], (void *)call_and_release};
    REAL(ONCE_CALL)(once, ignore_poison, &closure, own_table, caller);
    __tsan_acquire(once);
}

/*
 * The last owner of an `Arc` counts down and then passes a fence. The sanitizer knows no fences, so counting down gets
 * the order that it has with the fence.
 */
#define ACQUIRE_AND_RELEASE 4
#define COUNT_DOWN(name, type)                                           \
    extern type REAL(name)(volatile type *, type, int);                  \
    type WRAP(name)(volatile type *count, type by, int order) {          \
        (void)order;                                                     \
        return REAL(name)(count, by, ACQUIRE_AND_RELEASE);               \
    }
COUNT_DOWN(__tsan_atomic32_fetch_sub, uint32_t)
COUNT_DOWN(__tsan_atomic64_fetch_sub, uint64_t)
