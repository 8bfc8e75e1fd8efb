/* What the system says of the memory of this process: resident now, and at most, in KiB. */
#ifndef BENCH_MEMORY_H
#define BENCH_MEMORY_H

#include <stdio.h>

static inline void print_memory(void) {
    char line[256];
    long now = -1, most = -1;
    FILE *file = fopen("/proc/self/status", "r");
    while (file != NULL && fgets(line, sizeof line, file) != NULL) {
        sscanf(line, "VmRSS: %ld", &now);
        sscanf(line, "VmHWM: %ld", &most);
    }
    if (file != NULL) {
        fclose(file);
    }
    printf("%ld %ld\n", now, most);
}

#endif
