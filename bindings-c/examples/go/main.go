// Prints where the server is and its SSH keys, and says how long its IAM token is, through the C library.
package main

/*
#cgo pkg-config: vpc_metadata
#include <stdlib.h>
#include <vpc_metadata.h>
*/
import "C"

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"sync"
	"unsafe"
)

// Error is what the library says went wrong.
type Error struct {
	Kind, Message, Hint string
}

func (e *Error) Error() string {
	return e.Kind + ": " + e.Message
}

// failure frees the C error.
func failure(status C.vpc_metadata_status, from *C.vpc_metadata_error) error {
	defer C.vpc_metadata_error_free(from)
	if status == C.VPC_METADATA_STATUS_OK {
		return nil
	}
	return &Error{
		Kind:    C.GoString(C.vpc_metadata_status_name(C.int(status))),
		Message: C.GoString(C.vpc_metadata_error_message(from)),
		Hint:    C.GoString(C.vpc_metadata_error_hint(from)), // "" for NULL
	}
}

// Client may be shared by goroutines. A call occupies a thread of the system until it is done.
type Client struct {
	pointer *C.vpc_metadata_client
}

func NewClient() (*Client, error) {
	client := new(Client)
	var problem *C.vpc_metadata_error
	status := C.vpc_metadata_client_new(nil, &client.pointer, &problem)
	return client, failure(status, problem)
}

func (client *Client) Close() {
	C.vpc_metadata_client_free(client.pointer)
	client.pointer = nil
}

// decode reads a response, and wipes and frees it.
func decode(from *C.vpc_metadata_value, into any) error {
	defer C.vpc_metadata_value_free(from)
	var length C.size_t
	text := C.vpc_metadata_value_json(from, &length)
	return json.Unmarshal(unsafe.Slice((*byte)(unsafe.Pointer(text)), length), into)
}

func (client *Client) Instance() (instance struct {
	Name string
	Zone struct{ Name string }
}, err error) {
	var value *C.vpc_metadata_value
	var problem *C.vpc_metadata_error
	status := C.vpc_metadata_get_instance(client.pointer, &value, &problem)
	if err = failure(status, problem); err == nil {
		err = decode(value, &instance)
	}
	return instance, err
}

func (client *Client) KeyName(id string) (string, error) {
	text := C.CString(id)
	defer C.free(unsafe.Pointer(text))
	var value *C.vpc_metadata_value
	var problem *C.vpc_metadata_error
	status := C.vpc_metadata_get_key(client.pointer, text, &value, &problem)
	if err := failure(status, problem); err != nil {
		return "", err
	}
	var key struct{ Name string }
	err := decode(value, &key)
	return key.Name, err
}

func (client *Client) KeyIDs() ([]string, error) {
	var value *C.vpc_metadata_value
	var problem *C.vpc_metadata_error
	status := C.vpc_metadata_list_keys(client.pointer, &value, &problem)
	if err := failure(status, problem); err != nil {
		return nil, err
	}
	var list struct{ Keys []struct{ ID string } }
	if err := decode(value, &list); err != nil {
		return nil, err
	}
	ids := make([]string, len(list.Keys))
	for i, key := range list.Keys {
		ids[i] = key.ID
	}
	return ids, nil
}

// IAMToken is cached by the library, which renews it in the background.
func (client *Client) IAMToken() (string, error) {
	var token *C.char
	var problem *C.vpc_metadata_error
	status := C.vpc_metadata_iam_token(client.pointer, nil, &token, &problem)
	defer C.vpc_metadata_string_free(token)
	return C.GoString(token), failure(status, problem)
}

// names asks for all keys at the same time.
func names(client *Client, ids []string) ([]string, error) {
	found, problems := make([]string, len(ids)), make([]error, len(ids))
	var group sync.WaitGroup
	for i, id := range ids {
		group.Add(1)
		go func(i int, id string) {
			defer group.Done()
			found[i], problems[i] = client.KeyName(id)
		}(i, id)
	}
	group.Wait()
	return found, errors.Join(problems...)
}

func run() error {
	client, err := NewClient()
	if err != nil {
		return err
	}
	defer client.Close()
	instance, err := client.Instance()
	if err != nil {
		return err
	}
	ids, err := client.KeyIDs()
	if err != nil {
		return err
	}
	keys, err := names(client, ids)
	if err != nil {
		return err
	}
	token, err := client.IAMToken()
	if err != nil {
		return err
	}
	fmt.Printf("%s in %s\nkeys: %q\nan IAM token of %d letters\n", instance.Name, instance.Zone.Name, keys, len(token))
	return nil
}

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		var problem *Error
		if errors.As(err, &problem) && problem.Hint != "" {
			fmt.Fprintln(os.Stderr, "hint:", problem.Hint)
		}
		os.Exit(1)
	}
}
